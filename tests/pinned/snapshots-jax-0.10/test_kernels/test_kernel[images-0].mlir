// import jax.numpy as jnp
//
//
// def psnr(target: jnp.ndarray, pixels: jnp.ndarray):
//     gap = pixels - target
//     mse = jnp.mean(gap**2) + 0.05
//     psnr_db = -10 * jnp.log10(mse)
//     return psnr_db, gap.mean(axis=-1)
//
//   target: float32[3, 5] in [0, 1]
//   pixels: float32[3, 5] in [0, 1]
// -----
// forward, cpu
module @jit_psnr attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5xf32>, %arg1: tensor<3x5xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.subtract %arg1, %arg0 : tensor<3x5xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<3x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %3 = stablehlo.divide %2, %cst_0 : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %4 = stablehlo.add %3, %cst_1 : tensor<f32>
    %5 = stablehlo.log %4 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.434294492> : tensor<f32>
    %6 = stablehlo.multiply %5, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<-1.000000e+01> : tensor<f32>
    %7 = stablehlo.multiply %cst_3, %6 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%0 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %10 = stablehlo.divide %8, %9 : tensor<3xf32>
    return %7, %10 : tensor<f32>, tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5xf32>, %arg1: tensor<3x5xf32>) -> (tensor<3x5xf32> {jax.result_info = "result[0]"}, tensor<3x5xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.subtract %arg1, %arg0 : tensor<3x5xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<3x5xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<3x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %5 = stablehlo.divide %4, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %6 = stablehlo.add %5, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.divide %7, %8 : tensor<3xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<3xf32>) -> tensor<3x5xf32>
    %cst_5 = stablehlo.constant dense<-1.000000e+01> : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.multiply %cst_5, %cst_6 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.434294492> : tensor<f32>
    %12 = stablehlo.multiply %11, %cst_7 : tensor<f32>
    %13 = stablehlo.divide %12, %6 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %14 = stablehlo.divide %13, %cst_8 : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %16 = stablehlo.multiply %15, %3 : tensor<3x5xf32>
    %17 = stablehlo.add %10, %16 : tensor<3x5xf32>
    %18 = stablehlo.negate %17 : tensor<3x5xf32>
    return %18, %17 : tensor<3x5xf32>, tensor<3x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
