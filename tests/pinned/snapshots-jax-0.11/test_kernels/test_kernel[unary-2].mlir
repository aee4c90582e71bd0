// import jax.numpy as jnp
//
//
// def expm1_response(x):
//     return jnp.expm1(x)
//
//   x: float32[1, 4, 3, 2] in [-2.5, 2.5]
// -----
// forward, cpu
module @jit_expm1_response attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x4x3x2xf32>) -> (tensor<1x4x3x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.exponential_minus_one %arg0 : tensor<1x4x3x2xf32>
    return %0 : tensor<1x4x3x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x4x3x2xf32>) -> (tensor<1x4x3x2xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.exponential_minus_one %arg0 : tensor<1x4x3x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4x3x2xf32>
    %2 = stablehlo.add %0, %1 : tensor<1x4x3x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x4x3x2xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<1x4x3x2xf32>
    return %4 : tensor<1x4x3x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
