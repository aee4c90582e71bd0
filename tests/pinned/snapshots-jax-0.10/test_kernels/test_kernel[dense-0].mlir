// import jax.numpy as jnp
//
//
// def tucker(
//     factor_a: jnp.ndarray, b: jnp.ndarray, factor_c: jnp.ndarray, sigma: jnp.ndarray
// ):
//     full = jnp.einsum("ar,br,cr,r->abc", factor_a, b, factor_c, sigma)
//     return full
//
//   factor_a: float32[2, 2] in [-1.2, 1.2]
//   b: float32[2, 2] in [-1.2, 1.2]
//   factor_c: float32[3, 2] in [-1.2, 1.2]
//   sigma: float32[2] in [0.3, 1.4]
// -----
// forward, cpu
module @jit_tucker attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<3x2xf32>, %arg3: tensor<2xf32>) -> (tensor<2x2x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg3, batching_dims = [1] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %1 = stablehlo.dot_general %0, %arg1, batching_dims = [0] x [1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2x2xf32>
    %2 = stablehlo.dot_general %1, %arg2, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x2xf32>, tensor<3x2xf32>) -> tensor<2x2x3xf32>
    return %2 : tensor<2x2x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<3x2xf32>, %arg3: tensor<2xf32>) -> (tensor<2x2xf32> {jax.result_info = "result[0]"}, tensor<2x2xf32> {jax.result_info = "result[1]"}, tensor<3x2xf32> {jax.result_info = "result[2]"}, tensor<2xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.dot_general %arg0, %arg3, batching_dims = [1] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %1 = stablehlo.dot_general %0, %arg1, batching_dims = [0] x [1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %3 = stablehlo.dot_general %2, %1, contracting_dims = [0, 1] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<2x2x2xf32>) -> tensor<3x2xf32>
    %4 = stablehlo.dot_general %2, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<3x2xf32>) -> tensor<2x2x2xf32>
    %5 = stablehlo.transpose %4, dims = [2, 0, 1] : (tensor<2x2x2xf32>) -> tensor<2x2x2xf32>
    %6 = stablehlo.dot_general %5, %0, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %7 = stablehlo.transpose %6, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %8 = stablehlo.dot_general %5, %arg1, batching_dims = [0] x [1], contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %9 = stablehlo.dot_general %8, %arg0, batching_dims = [0] x [1], contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %10 = stablehlo.dot_general %8, %arg3, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %11 = stablehlo.transpose %10, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    return %11, %7, %3, %9 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<3x2xf32>, tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
