// import jax
// import jax.numpy as jnp
//
//
// def root_mean_square_norm(features, gain):
//     second_moment = jnp.mean(features * features, axis=2, keepdims=True)
//     fraction = features / jnp.sqrt(second_moment + 1e-5)
//     normed_out = fraction * gain
//     return jax.nn.relu(normed_out)
//
//   features: float32[1, 5, 3] in [-2, 2]
//   gain: float32[3] in [0.4, 1.6]
// -----
// forward, cpu
module @jit_root_mean_square_norm attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5x3xf32>, %arg1: tensor<3xf32>) -> (tensor<1x5x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<1x5x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<1x5x3xf32>, tensor<f32>) -> tensor<1x5xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %4 = stablehlo.divide %2, %3 : tensor<1x5x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %6 = stablehlo.add %4, %5 : tensor<1x5x1xf32>
    %7 = stablehlo.sqrt %6 : tensor<1x5x1xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x3xf32>
    %9 = stablehlo.divide %arg0, %8 : tensor<1x5x3xf32>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
    %12 = stablehlo.multiply %9, %11 : tensor<1x5x3xf32>
    %13 = call @relu(%12) : (tensor<1x5x3xf32>) -> tensor<1x5x3xf32>
    return %13 : tensor<1x5x3xf32>
  }
  func.func private @relu(%arg0: tensor<1x5x3xf32>) -> tensor<1x5x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x5x3xf32>
    return %1 : tensor<1x5x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5x3xf32>, %arg1: tensor<3xf32>) -> (tensor<1x5x3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<1x5x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<1x5x3xf32>, tensor<f32>) -> tensor<1x5xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %4 = stablehlo.divide %2, %3 : tensor<1x5x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %6 = stablehlo.add %4, %5 : tensor<1x5x1xf32>
    %7 = stablehlo.sqrt %6 : tensor<1x5x1xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %9 = stablehlo.divide %8, %7 : tensor<1x5x1xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x3xf32>
    %11 = stablehlo.divide %arg0, %10 : tensor<1x5x3xf32>
    %12 = stablehlo.multiply %7, %7 : tensor<1x5x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %14 = stablehlo.divide %13, %12 : tensor<1x5x1xf32>
    %15 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
    %17 = stablehlo.multiply %11, %16 : tensor<1x5x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %19 = stablehlo.compare GT, %17, %18, FLOAT : (tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %22 = stablehlo.select %19, %20, %21 : tensor<1x5x3xi1>, tensor<1x5x3xf32>
    %23 = stablehlo.multiply %11, %22 : tensor<1x5x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<1x5x3xf32>, tensor<f32>) -> tensor<1x3xf32>
    %25 = stablehlo.reshape %24 : (tensor<1x3xf32>) -> tensor<1x1x3xf32>
    %26 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
    %27 = stablehlo.multiply %22, %26 : tensor<1x5x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%25 init: %cst_8) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x3xf32>
    %30 = stablehlo.multiply %27, %29 : tensor<1x5x3xf32>
    %31 = stablehlo.multiply %30, %arg0 : tensor<1x5x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<1x5x3xf32>, tensor<f32>) -> tensor<1x5xf32>
    %33 = stablehlo.reshape %32 : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %34 = stablehlo.negate %33 : tensor<1x5x1xf32>
    %35 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x3xf32>
    %36 = stablehlo.divide %27, %35 : tensor<1x5x3xf32>
    %37 = stablehlo.multiply %34, %9 : tensor<1x5x1xf32>
    %cst_10 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %39 = stablehlo.divide %37, %38 : tensor<1x5x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_11) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x3xf32>
    %43 = stablehlo.multiply %arg0, %42 : tensor<1x5x3xf32>
    %44 = stablehlo.multiply %42, %arg0 : tensor<1x5x3xf32>
    %45 = stablehlo.add %36, %44 : tensor<1x5x3xf32>
    %46 = stablehlo.add %45, %43 : tensor<1x5x3xf32>
    return %46, %28 : tensor<1x5x3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
