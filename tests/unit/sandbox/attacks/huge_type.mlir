// Tries to have a value of a terabyte.
// list: RESOURCE_EXHAUSTED|differ|MemoryError|died|processor time|bad_alloc
// sandbox: RESOURCE_EXHAUSTED|differ|MemoryError|died|processor time|bad_alloc
module @jit_f attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<1099511627776xf32>
    %1 = stablehlo.slice %0 [0:3] : (tensor<1099511627776xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
