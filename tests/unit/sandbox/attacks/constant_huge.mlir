// Tries to take all memory with a constant.
// list: MemoryError|died|processor time|RESOURCE_EXHAUSTED
// sandbox: MemoryError|died|processor time|RESOURCE_EXHAUSTED
module @jit_f attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<100000000000xf32>
    %1 = stablehlo.slice %0 [0:3] : (tensor<100000000000xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
