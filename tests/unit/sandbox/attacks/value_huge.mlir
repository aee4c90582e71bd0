// Tries to take all memory with one value.
// list: MemoryError|died|processor time|RESOURCE_EXHAUSTED
// sandbox: MemoryError|died|processor time|RESOURCE_EXHAUSTED
module @jit_f attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<100000000000xf32>
    %1 = "stablehlo.sort"(%0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%a: tensor<f32>, %b: tensor<f32>):
      %c = stablehlo.compare GT, %a, %b : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %c : tensor<i1>
    }) : (tensor<100000000000xf32>) -> tensor<100000000000xf32>
    %2 = stablehlo.slice %1 [0:3] : (tensor<100000000000xf32>) -> tensor<3xf32>
    return %2 : tensor<3xf32>
  }
}
