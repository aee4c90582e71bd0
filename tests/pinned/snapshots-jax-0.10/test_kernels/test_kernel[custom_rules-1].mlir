// from functools import partial
//
// import jax
// import jax.numpy as jnp
//
//
// @partial(jax.custom_vjp, nondiff_argnums=(0,))
// def my_huber(sharp, v):
//     return jnp.where(jnp.abs(v) < sharp, 0.5 * v**2, sharp * (jnp.abs(v) - 0.5 * sharp))
//
//
// def fwd(sharp, x_in):
//     return my_huber(sharp, x_in), x_in
//
//
// def bwd(sharp, residuals, ct):
//     return (ct * (jnp.clip(residuals, -sharp, sharp)),)
//
//
// my_huber.defvjp(fwd, bwd)
//
//
// def huber_regression(x: jnp.ndarray, y: jnp.ndarray, w: jnp.ndarray) -> jnp.ndarray:
//     fitted = x @ w
//     residual = fitted - y
//     per_item = my_huber(1.5, residual)
//     loss = jnp.sum(per_item)
//     return loss
//
//   x: float32[5, 2] in [-1, 1]
//   y: float32[5] in [-0.5, 0.5]
//   w: float32[2] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_huber_regression attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x2xf32>, %arg1: tensor<5xf32>, %arg2: tensor<2xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x2xf32>, tensor<2xf32>) -> tensor<5xf32>
    %1 = stablehlo.subtract %0, %arg1 : tensor<5xf32>
    %2 = stablehlo.abs %1 : tensor<5xf32>
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.compare LT, %2, %3, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %5 = stablehlo.multiply %1, %1 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<5xf32>
    %8 = stablehlo.abs %1 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.subtract %8, %9 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<5xf32>
    %13 = call @_where(%4, %7, %12) : (tensor<5xi1>, tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    return %14 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<5xi1>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5xi1>, tensor<5xf32>
    return %0 : tensor<5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x2xf32>, %arg1: tensor<5xf32>, %arg2: tensor<2xf32>) -> (tensor<5x2xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}, tensor<2xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x2xf32>, tensor<2xf32>) -> tensor<5xf32>
    %1 = stablehlo.subtract %0, %arg1 : tensor<5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<-1.500000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %3 = call @clip(%1, %cst_0, %cst_1) : (tensor<5xf32>, tensor<f32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.multiply %2, %3 : tensor<5xf32>
    %5 = stablehlo.negate %4 : tensor<5xf32>
    %6 = stablehlo.dot_general %4, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x2xf32>) -> tensor<2xf32>
    %7 = stablehlo.dot_general %4, %arg2, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<2xf32>) -> tensor<5x2xf32>
    return %7, %5, %6 : tensor<5x2xf32>, tensor<5xf32>, tensor<2xf32>
  }
  func.func private @clip(%arg0: tensor<5xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<5xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<5xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<5xf32>
    return %5 : tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
