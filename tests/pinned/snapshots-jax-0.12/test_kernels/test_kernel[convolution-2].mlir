// import jax
// import jax.numpy as jnp
//
//
// def apply_conv(lhs, taps):
//     return jax.lax.conv_general_dilated(lhs, taps, (1,), [(2, 0)])
//
//
// def conv1d(img, rhs):
//     return jax.lax.conv_with_general_padding(img, rhs, (1,), [(4, 0)], (1,), (2,))
//
//
// def wavenet_block_model(x, filt1, k1, w1, k2):
//     f1 = apply_conv(x, filt1)
//     g1 = apply_conv(x, k1)
//     act1 = jnp.tanh(f1) * jax.nn.sigmoid(g1)
//     h1 = x + act1
//     filt_out1 = conv1d(h1, w1)
//     g2 = conv1d(h1, k2)
//     act2 = jnp.tanh(filt_out1) * jax.nn.sigmoid(g2)
//     res1 = h1 + act2
//     return res1 - 1.88
//
//   x: float32[1, 1, 6] in [-2, 2]
//   filt1: float32[1, 1, 3] in [-1, 1]
//   k1: float32[1, 1, 3] in [-1, 1]
//   w1: float32[1, 1, 3] in [-0.9, 0.9]
//   k2: float32[1, 1, 3] in [-0.9, 0.9]
// -----
// forward, cpu
module @jit_wavenet_block_model attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x1x6xf32>, %arg1: tensor<1x1x3xf32>, %arg2: tensor<1x1x3xf32>, %arg3: tensor<1x1x3xf32>, %arg4: tensor<1x1x3xf32>) -> (tensor<1x1x6xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[2, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %1 = stablehlo.convolution(%arg0, %arg2) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[2, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
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
    %10 = stablehlo.add %arg0, %9 : tensor<1x1x6xf32>
    %11 = stablehlo.convolution(%10, %arg3) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[4, 0]], lhs_dilate = [1], rhs_dilate = [2], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %12 = stablehlo.convolution(%10, %arg4) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[4, 0]], lhs_dilate = [1], rhs_dilate = [2], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %13 = stablehlo.tanh %11 : tensor<1x1x6xf32>
    %14 = stablehlo.negate %12 : tensor<1x1x6xf32>
    %15 = stablehlo.exponential %14 : tensor<1x1x6xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %17 = stablehlo.add %16, %15 : tensor<1x1x6xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %19 = stablehlo.divide %18, %17 : tensor<1x1x6xf32>
    %20 = stablehlo.multiply %13, %19 : tensor<1x1x6xf32>
    %21 = stablehlo.add %10, %20 : tensor<1x1x6xf32>
    %cst_3 = stablehlo.constant dense<1.880000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %23 = stablehlo.subtract %21, %22 : tensor<1x1x6xf32>
    return %23 : tensor<1x1x6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x1x6xf32>, %arg1: tensor<1x1x3xf32>, %arg2: tensor<1x1x3xf32>, %arg3: tensor<1x1x3xf32>, %arg4: tensor<1x1x3xf32>) -> (tensor<1x1x6xf32> {jax.result_info = "result[0]"}, tensor<1x1x3xf32> {jax.result_info = "result[1]"}, tensor<1x1x3xf32> {jax.result_info = "result[2]"}, tensor<1x1x3xf32> {jax.result_info = "result[3]"}, tensor<1x1x3xf32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[2, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %1 = stablehlo.convolution(%arg0, %arg2) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[2, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
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
    %17 = stablehlo.multiply %2, %13 : tensor<1x1x6xf32>
    %18 = stablehlo.add %arg0, %17 : tensor<1x1x6xf32>
    %19 = stablehlo.convolution(%18, %arg3) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[4, 0]], lhs_dilate = [1], rhs_dilate = [2], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %20 = stablehlo.convolution(%18, %arg4) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[4, 0]], lhs_dilate = [1], rhs_dilate = [2], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %21 = stablehlo.tanh %19 : tensor<1x1x6xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %23 = stablehlo.add %22, %21 : tensor<1x1x6xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %25 = stablehlo.subtract %24, %21 : tensor<1x1x6xf32>
    %26 = stablehlo.multiply %23, %25 : tensor<1x1x6xf32>
    %27 = stablehlo.negate %20 : tensor<1x1x6xf32>
    %28 = stablehlo.exponential %27 : tensor<1x1x6xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %30 = stablehlo.add %29, %28 : tensor<1x1x6xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %32 = stablehlo.divide %31, %30 : tensor<1x1x6xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %34 = stablehlo.subtract %33, %32 : tensor<1x1x6xf32>
    %35 = stablehlo.multiply %32, %34 : tensor<1x1x6xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %37 = stablehlo.multiply %21, %36 : tensor<1x1x6xf32>
    %38 = stablehlo.multiply %36, %32 : tensor<1x1x6xf32>
    %39 = stablehlo.multiply %37, %35 : tensor<1x1x6xf32>
    %40 = stablehlo.multiply %38, %26 : tensor<1x1x6xf32>
    %41 = stablehlo.convolution(%18, %39) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [2], pad = [[4, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x6xf32>) -> tensor<1x1x3xf32>
    %42 = stablehlo.reverse %arg4, dims = [2] : tensor<1x1x3xf32>
    %43 = stablehlo.convolution(%39, %42) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 4]], lhs_dilate = [1], rhs_dilate = [2], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %44 = stablehlo.add %36, %43 : tensor<1x1x6xf32>
    %45 = stablehlo.convolution(%18, %40) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [2], pad = [[4, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x6xf32>) -> tensor<1x1x3xf32>
    %46 = stablehlo.reverse %arg3, dims = [2] : tensor<1x1x3xf32>
    %47 = stablehlo.convolution(%40, %46) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 4]], lhs_dilate = [1], rhs_dilate = [2], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %48 = stablehlo.add %44, %47 : tensor<1x1x6xf32>
    %49 = stablehlo.multiply %2, %48 : tensor<1x1x6xf32>
    %50 = stablehlo.multiply %48, %13 : tensor<1x1x6xf32>
    %51 = stablehlo.multiply %49, %16 : tensor<1x1x6xf32>
    %52 = stablehlo.multiply %50, %7 : tensor<1x1x6xf32>
    %53 = stablehlo.convolution(%arg0, %51) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [1], pad = [[2, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x6xf32>) -> tensor<1x1x3xf32>
    %54 = stablehlo.reverse %arg2, dims = [2] : tensor<1x1x3xf32>
    %55 = stablehlo.convolution(%51, %54) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %56 = stablehlo.add %48, %55 : tensor<1x1x6xf32>
    %57 = stablehlo.convolution(%arg0, %52) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [1], pad = [[2, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x6xf32>) -> tensor<1x1x3xf32>
    %58 = stablehlo.reverse %arg1, dims = [2] : tensor<1x1x3xf32>
    %59 = stablehlo.convolution(%52, %58) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %60 = stablehlo.add %56, %59 : tensor<1x1x6xf32>
    return %60, %57, %53, %45, %41 : tensor<1x1x6xf32>, tensor<1x1x3xf32>, tensor<1x1x3xf32>, tensor<1x1x3xf32>, tensor<1x1x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
