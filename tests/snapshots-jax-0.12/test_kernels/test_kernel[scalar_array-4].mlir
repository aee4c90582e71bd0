// import jax.numpy as jnp
//
//
// def warped_scaled_sum(coef, z, a):
//     remainder = 0.44 - 0.25 * z
//     energy = (coef - remainder) ** 2
//     return jnp.sqrt((energy - a) ** 2 + 0.841)
//
//   coef: float32[] in [0.2, 1.5]
//   z: float32[2, 4] in [-3, 3]
//   a: float32[2, 4] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_warped_scaled_sum attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<2x4xf32>, %arg2: tensor<2x4xf32>) -> (tensor<2x4xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<2x4xf32>
    %cst_0 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %3 = stablehlo.subtract %2, %1 : tensor<2x4xf32>
    %4 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %5 = stablehlo.subtract %4, %3 : tensor<2x4xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<2x4xf32>
    %7 = stablehlo.subtract %6, %arg2 : tensor<2x4xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<2x4xf32>
    %cst_1 = stablehlo.constant dense<8.410000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %10 = stablehlo.add %8, %9 : tensor<2x4xf32>
    %11 = stablehlo.sqrt %10 : tensor<2x4xf32>
    return %11 : tensor<2x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<2x4xf32>, %arg2: tensor<2x4xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<2x4xf32> {jax.result_info = "result[1]"}, tensor<2x4xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<2x4xf32>
    %cst_0 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %3 = stablehlo.subtract %2, %1 : tensor<2x4xf32>
    %4 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %5 = stablehlo.subtract %4, %3 : tensor<2x4xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<2x4xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<2x4xf32>
    %9 = stablehlo.subtract %6, %arg2 : tensor<2x4xf32>
    %10 = stablehlo.multiply %9, %9 : tensor<2x4xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %12 = stablehlo.multiply %11, %9 : tensor<2x4xf32>
    %cst_3 = stablehlo.constant dense<8.410000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %14 = stablehlo.add %10, %13 : tensor<2x4xf32>
    %15 = stablehlo.sqrt %14 : tensor<2x4xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %17 = stablehlo.divide %16, %15 : tensor<2x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%15 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %20 = stablehlo.multiply %19, %17 : tensor<2x4xf32>
    %21 = stablehlo.multiply %20, %12 : tensor<2x4xf32>
    %22 = stablehlo.negate %21 : tensor<2x4xf32>
    %23 = stablehlo.multiply %21, %8 : tensor<2x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<f32>
    %25 = stablehlo.negate %23 : tensor<2x4xf32>
    %26 = stablehlo.negate %25 : tensor<2x4xf32>
    %cst_8 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<2x4xf32>
    return %24, %28, %22 : tensor<f32>, tensor<2x4xf32>, tensor<2x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
