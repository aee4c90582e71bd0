// Tries to compute for ever. The interpreter does; asked next, XLA of JAX 0.10 takes the loop out.
// list: of processor time|the values of python differ
// sandbox: of processor time|the values of python differ
module @jit_f attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.while(%iterArg = %arg0) : tensor<3xf32>
    cond {
      %c = stablehlo.constant dense<true> : tensor<i1>
      stablehlo.return %c : tensor<i1>
    } do {
      stablehlo.return %iterArg : tensor<3xf32>
    }
    return %0 : tensor<3xf32>
  }
}
