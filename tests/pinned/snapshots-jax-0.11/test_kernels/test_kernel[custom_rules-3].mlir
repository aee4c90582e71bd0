// import jax
// import jax.numpy as jnp
//
//
// @jax.custom_vjp
// def log_cosh(u):
//     return jnp.log(jnp.cosh(2.0 * u)) / 2.0
//
//
// def log_cosh_fwd(v_in):
//     y = log_cosh(v_in)
//     slope = jnp.tanh(2.0 * v_in)
//     return y, slope
//
//
// def log_cosh_bwd(saved, g):
//     return (g * saved,)
//
//
// log_cosh.defvjp(log_cosh_fwd, log_cosh_bwd)
//
//
// def log_cosh_regression_fn(design: jax.Array, w: jax.Array, targets: jax.Array):
//     fitted = design @ w
//     err = fitted - targets
//     losses = log_cosh(err)
//     return losses
//
//   design: float32[4, 3] in [-1, 1]
//   w: float32[3] in [-0.5, 0.5]
//   targets: float32[4] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_log_cosh_regression_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<4xf32>) -> (tensor<4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf32>, tensor<3xf32>) -> tensor<4xf32>
    %1 = stablehlo.subtract %0, %arg2 : tensor<4xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<4xf32>
    %4 = chlo.cosh %3 : tensor<4xf32> -> tensor<4xf32>
    %5 = stablehlo.log %4 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.divide %5, %6 : tensor<4xf32>
    return %7 : tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<4xf32>) -> (tensor<4x3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}, tensor<4xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf32>, tensor<3xf32>) -> tensor<4xf32>
    %1 = stablehlo.subtract %0, %arg2 : tensor<4xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<4xf32>
    %4 = stablehlo.tanh %3 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<4xf32>
    %7 = stablehlo.negate %6 : tensor<4xf32>
    %8 = stablehlo.dot_general %6, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x3xf32>) -> tensor<3xf32>
    %9 = stablehlo.dot_general %6, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<3xf32>) -> tensor<4x3xf32>
    return %9, %8, %7 : tensor<4x3xf32>, tensor<3xf32>, tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
