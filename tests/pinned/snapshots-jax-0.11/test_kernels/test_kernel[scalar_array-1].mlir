// import jax.numpy as jnp
//
//
// def rbf_kernel(
//     xs: jnp.ndarray,
//     centers: jnp.ndarray,
//     length_scale: jnp.ndarray,
//     amplitude: jnp.ndarray,
// ):
//     gap = xs[:, None] - centers[None, :]
//     ratio = gap / length_scale
//     return amplitude * (jnp.exp(-0.5 * ratio**2))
//
//   xs: float32[6] in [-1, 1]
//   centers: float32[2] in [-3, 3]
//   length_scale: float32[] in [0.8, 2]
//   amplitude: float32[] in [0.5, 1.5]
// -----
// forward, cpu
module @jit_rbf_kernel attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<2xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<6x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x2xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<6x2xf32>
    %4 = stablehlo.subtract %2, %3 : tensor<6x2xf32>
    %5 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %6 = stablehlo.divide %4, %5 : tensor<6x2xf32>
    %7 = stablehlo.multiply %6, %6 : tensor<6x2xf32>
    %cst = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<6x2xf32>
    %10 = stablehlo.exponential %9 : tensor<6x2xf32>
    %11 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<6x2xf32>
    return %12 : tensor<6x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<2xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x2xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<6x2xf32>
    %4 = stablehlo.subtract %2, %3 : tensor<6x2xf32>
    %5 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %6 = stablehlo.divide %4, %5 : tensor<6x2xf32>
    %7 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.divide %cst, %7 : tensor<f32>
    %9 = stablehlo.multiply %6, %6 : tensor<6x2xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %11 = stablehlo.multiply %10, %6 : tensor<6x2xf32>
    %cst_1 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %13 = stablehlo.multiply %12, %9 : tensor<6x2xf32>
    %14 = stablehlo.exponential %13 : tensor<6x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %16 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<6x2xf32>
    %18 = stablehlo.multiply %15, %14 : tensor<6x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x2xf32>, tensor<f32>) -> tensor<f32>
    %20 = stablehlo.multiply %17, %14 : tensor<6x2xf32>
    %cst_4 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<6x2xf32>
    %23 = stablehlo.multiply %22, %11 : tensor<6x2xf32>
    %24 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %25 = stablehlo.multiply %23, %24 : tensor<6x2xf32>
    %26 = stablehlo.multiply %25, %4 : tensor<6x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x2xf32>, tensor<f32>) -> tensor<f32>
    %28 = stablehlo.negate %27 : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %30 = stablehlo.divide %23, %29 : tensor<6x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<6x2xf32>, tensor<f32>) -> tensor<6xf32>
    %32 = stablehlo.reshape %31 : (tensor<6xf32>) -> tensor<6x1xf32>
    %33 = stablehlo.negate %30 : tensor<6x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<6x2xf32>, tensor<f32>) -> tensor<2xf32>
    %35 = stablehlo.reshape %34 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%32 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<6x1xf32>, tensor<f32>) -> tensor<6xf32>
    return %37, %36, %28, %19 : tensor<6xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
