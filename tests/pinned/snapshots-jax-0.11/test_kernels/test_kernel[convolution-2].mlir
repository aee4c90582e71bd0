// import jax
// import jax.numpy as jnp
//
//
// def convolve(img, ker):
//     return jax.lax.conv_general_dilated(img, ker, (1,), [(2, 0)])
//
//
// def wavenet_block(k2, x, k1):
//     f1 = convolve(x, k1)
//     g1 = convolve(x, k2)
//     z1 = jnp.tanh(f1) * jax.nn.sigmoid(g1)
//     h1 = x + z1
//     return h1
//
//   k2: float32[1, 1, 3] in [-1, 1]
//   x: float32[1, 1, 6] in [-2, 2]
//   k1: float32[1, 1, 3] in [-1, 1]
// -----
// forward, cpu
module @jit_wavenet_block attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x1x3xf32>, %arg1: tensor<1x1x6xf32>, %arg2: tensor<1x1x3xf32>) -> (tensor<1x1x6xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convolution(%arg1, %arg2) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[2, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %1 = stablehlo.convolution(%arg1, %arg0) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[2, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %2 = stablehlo.tanh %0 : tensor<1x1x6xf32>
    %3 = stablehlo.negate %1 : tensor<1x1x6xf32>
    %4 = stablehlo.exponential %3 : tensor<1x1x6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %6 = stablehlo.add %5, %4 : tensor<1x1x6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %8 = stablehlo.divide %7, %6 : tensor<1x1x6xf32>
    %9 = stablehlo.multiply %2, %8 : tensor<1x1x6xf32>
    %10 = stablehlo.add %arg1, %9 : tensor<1x1x6xf32>
    return %10 : tensor<1x1x6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x1x3xf32>, %arg1: tensor<1x1x6xf32>, %arg2: tensor<1x1x3xf32>) -> (tensor<1x1x3xf32> {jax.result_info = "result[0]"}, tensor<1x1x6xf32> {jax.result_info = "result[1]"}, tensor<1x1x3xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convolution(%arg1, %arg2) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[2, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %1 = stablehlo.convolution(%arg1, %arg0) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[2, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %2 = stablehlo.tanh %0 : tensor<1x1x6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %4 = stablehlo.add %3, %2 : tensor<1x1x6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %6 = stablehlo.subtract %5, %2 : tensor<1x1x6xf32>
    %7 = stablehlo.multiply %4, %6 : tensor<1x1x6xf32>
    %8 = stablehlo.negate %1 : tensor<1x1x6xf32>
    %9 = stablehlo.exponential %8 : tensor<1x1x6xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %11 = stablehlo.add %10, %9 : tensor<1x1x6xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %13 = stablehlo.divide %12, %11 : tensor<1x1x6xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %15 = stablehlo.subtract %14, %13 : tensor<1x1x6xf32>
    %16 = stablehlo.multiply %13, %15 : tensor<1x1x6xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %18 = stablehlo.multiply %2, %17 : tensor<1x1x6xf32>
    %19 = stablehlo.multiply %17, %13 : tensor<1x1x6xf32>
    %20 = stablehlo.multiply %18, %16 : tensor<1x1x6xf32>
    %21 = stablehlo.multiply %19, %7 : tensor<1x1x6xf32>
    %22 = stablehlo.convolution(%arg1, %20) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [1], pad = [[2, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x6xf32>) -> tensor<1x1x3xf32>
    %23 = stablehlo.reverse %arg0, dims = [2] : tensor<1x1x3xf32>
    %24 = stablehlo.convolution(%20, %23) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %25 = stablehlo.add %17, %24 : tensor<1x1x6xf32>
    %26 = stablehlo.convolution(%arg1, %21) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [1], pad = [[2, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x6xf32>) -> tensor<1x1x3xf32>
    %27 = stablehlo.reverse %arg2, dims = [2] : tensor<1x1x3xf32>
    %28 = stablehlo.convolution(%21, %27) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %29 = stablehlo.add %25, %28 : tensor<1x1x6xf32>
    return %22, %29, %26 : tensor<1x1x3xf32>, tensor<1x1x6xf32>, tensor<1x1x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
