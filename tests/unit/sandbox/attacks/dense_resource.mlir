// Tries to read memory through a resource that is shorter than its type.
// list: does not print back|not valid|serialize|differ|died
// sandbox: does not print back|not valid|serialize|differ|died
module @jit_f attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.constant dense_resource<short> : tensor<3xf32>
    return %0 : tensor<3xf32>
  }
}
{-#
  dialect_resources: {
    builtin: {
      short: "0x040000000000"
    }
  }
#-}
