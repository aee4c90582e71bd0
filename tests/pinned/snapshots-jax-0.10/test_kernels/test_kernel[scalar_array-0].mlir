// import jax.numpy as jnp
//
//
// def static_power_fn(noise: jnp.ndarray, *, n: int) -> jnp.ndarray:
//     """Static power.
//
//     Args:
//         noise: (2, 4, 3)
//
//     Returns:
//         (2, 3)
//     """
//     return jnp.sqrt(jnp.mean(jnp.power(noise, n) ** 2, axis=1))
//
//   noise: float32[2, 4, 3] in [-1.3, 1.3]
//   n = 2
// -----
// forward, cpu
module @jit_static_power_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x3xf32>) -> (tensor<2x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2x4x3xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<2x4x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<2x4x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %4 = stablehlo.divide %2, %3 : tensor<2x3xf32>
    %5 = stablehlo.sqrt %4 : tensor<2x3xf32>
    return %5 : tensor<2x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x3xf32>) -> (tensor<2x4x3xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2x4x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<2x4x3xf32>
    %3 = stablehlo.multiply %0, %0 : tensor<2x4x3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %5 = stablehlo.multiply %4, %0 : tensor<2x4x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%3 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<2x4x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_2 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %8 = stablehlo.divide %6, %7 : tensor<2x3xf32>
    %9 = stablehlo.sqrt %8 : tensor<2x3xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %11 = stablehlo.divide %10, %9 : tensor<2x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<2x3xf32>
    %cst_5 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %15 = stablehlo.divide %13, %14 : tensor<2x3xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 2] : (tensor<2x3xf32>) -> tensor<2x4x3xf32>
    %17 = stablehlo.multiply %16, %5 : tensor<2x4x3xf32>
    %18 = stablehlo.multiply %17, %2 : tensor<2x4x3xf32>
    return %18 : tensor<2x4x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
