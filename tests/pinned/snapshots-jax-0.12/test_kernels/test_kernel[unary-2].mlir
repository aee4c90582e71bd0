// import jax.numpy as jnp
//
//
// def superposition(w):
//     weighted = 0.5 * w
//     return weighted * jnp.sqrt(w**2 + 0.3)
//
//   w: float32[8, 1, 2] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_superposition attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x1x2xf32>) -> (tensor<8x1x2xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x1x2xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<8x1x2xf32>
    %2 = stablehlo.multiply %arg0, %arg0 : tensor<8x1x2xf32>
    %cst_0 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x1x2xf32>
    %4 = stablehlo.add %2, %3 : tensor<8x1x2xf32>
    %5 = stablehlo.sqrt %4 : tensor<8x1x2xf32>
    %6 = stablehlo.multiply %1, %5 : tensor<8x1x2xf32>
    return %6 : tensor<8x1x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x1x2xf32>) -> (tensor<8x1x2xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x1x2xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<8x1x2xf32>
    %2 = stablehlo.multiply %arg0, %arg0 : tensor<8x1x2xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x1x2xf32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<8x1x2xf32>
    %cst_1 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x1x2xf32>
    %6 = stablehlo.add %2, %5 : tensor<8x1x2xf32>
    %7 = stablehlo.sqrt %6 : tensor<8x1x2xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x1x2xf32>
    %9 = stablehlo.divide %8, %7 : tensor<8x1x2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x1x2xf32>
    %11 = stablehlo.multiply %1, %10 : tensor<8x1x2xf32>
    %12 = stablehlo.multiply %10, %7 : tensor<8x1x2xf32>
    %13 = stablehlo.multiply %11, %9 : tensor<8x1x2xf32>
    %14 = stablehlo.multiply %13, %4 : tensor<8x1x2xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x1x2xf32>
    %16 = stablehlo.multiply %15, %12 : tensor<8x1x2xf32>
    %17 = stablehlo.add %14, %16 : tensor<8x1x2xf32>
    return %17 : tensor<8x1x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
