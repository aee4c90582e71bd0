// from functools import partial
//
// import jax
// import jax.numpy as jnp
//
//
// @partial(jax.custom_vjp, nondiff_argnums=(0,))
// def my_leaky(sharp, v):
//     return jnp.where(v > 0, v, sharp * v)
//
//
// def fwd(sharp, v_in):
//     return my_leaky(sharp, v_in), v_in
//
//
// def leaky_bwd(sharp, res, bar):
//     return (bar * (jnp.where(res > 0, 1.0, sharp)),)
//
//
// my_leaky.defvjp(fwd, leaky_bwd)
//
//
// def leaky_values(residuals):
//     """Leaky values.
//
//     Args:
//         residuals: (2, 16)
//
//     Returns:
//         (16,)
//     """
//     shaped_x = my_leaky(1.0, residuals)
//     return jnp.mean(shaped_x, axis=0)
//
//   residuals: float32[2, 16] in [-2, 2]
// -----
// forward, cpu
module @jit_leaky_values attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x16xf32>) -> (tensor<16xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<2x16xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<2x16xf32>, tensor<f32>) -> tensor<16xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %7 = stablehlo.divide %5, %6 : tensor<16xf32>
    return %7 : tensor<16xf32>
  }
  func.func private @_where(%arg0: tensor<2x16xi1>, %arg1: tensor<2x16xf32>, %arg2: tensor<2x16xf32>) -> tensor<2x16xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2x16xi1>, tensor<2x16xf32>
    return %0 : tensor<2x16xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x16xf32>) -> (tensor<2x16xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %2 = stablehlo.divide %0, %1 : tensor<16xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<16xf32>) -> tensor<2x16xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %5 = stablehlo.compare GT, %arg0, %4, FLOAT : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = call @_where(%5, %cst_2, %cst_3) : (tensor<2x16xi1>, tensor<f32>, tensor<f32>) -> tensor<2x16xf32>
    %7 = stablehlo.convert %6 : tensor<2x16xf32>
    %8 = stablehlo.multiply %3, %7 : tensor<2x16xf32>
    return %8 : tensor<2x16xf32>
  }
  func.func private @_where(%arg0: tensor<2x16xi1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x16xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<2x16xi1>, tensor<2x16xf32>
    return %2 : tensor<2x16xf32>
  }
}
// -----
// backward, cuda: same text as cpu
