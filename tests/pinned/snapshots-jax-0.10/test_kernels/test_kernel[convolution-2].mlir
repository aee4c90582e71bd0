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
    %4 = stablehlo.subtract %3, %2 : tensor<1x1x6xf32>
    %5 = stablehlo.negate %1 : tensor<1x1x6xf32>
    %6 = stablehlo.exponential %5 : tensor<1x1x6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %8 = stablehlo.add %7, %6 : tensor<1x1x6xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %10 = stablehlo.divide %9, %8 : tensor<1x1x6xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %12 = stablehlo.subtract %11, %10 : tensor<1x1x6xf32>
    %13 = stablehlo.multiply %10, %12 : tensor<1x1x6xf32>
    %14 = stablehlo.multiply %2, %10 : tensor<1x1x6xf32>
    %15 = stablehlo.add %arg0, %14 : tensor<1x1x6xf32>
    %16 = stablehlo.convolution(%15, %arg3) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[4, 0]], lhs_dilate = [1], rhs_dilate = [2], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %17 = stablehlo.convolution(%15, %arg4) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[4, 0]], lhs_dilate = [1], rhs_dilate = [2], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %18 = stablehlo.tanh %16 : tensor<1x1x6xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %20 = stablehlo.subtract %19, %18 : tensor<1x1x6xf32>
    %21 = stablehlo.negate %17 : tensor<1x1x6xf32>
    %22 = stablehlo.exponential %21 : tensor<1x1x6xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %24 = stablehlo.add %23, %22 : tensor<1x1x6xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %26 = stablehlo.divide %25, %24 : tensor<1x1x6xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %28 = stablehlo.subtract %27, %26 : tensor<1x1x6xf32>
    %29 = stablehlo.multiply %26, %28 : tensor<1x1x6xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %31 = stablehlo.multiply %18, %30 : tensor<1x1x6xf32>
    %32 = stablehlo.multiply %30, %26 : tensor<1x1x6xf32>
    %33 = stablehlo.multiply %31, %29 : tensor<1x1x6xf32>
    %34 = stablehlo.multiply %32, %20 : tensor<1x1x6xf32>
    %35 = stablehlo.multiply %34, %18 : tensor<1x1x6xf32>
    %36 = stablehlo.add %34, %35 : tensor<1x1x6xf32>
    %37 = stablehlo.convolution(%15, %33) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [2], pad = [[4, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x6xf32>) -> tensor<1x1x3xf32>
    %38 = stablehlo.reverse %arg4, dims = [2] : tensor<1x1x3xf32>
    %39 = stablehlo.convolution(%33, %38) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 4]], lhs_dilate = [1], rhs_dilate = [2], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %40 = stablehlo.add %30, %39 : tensor<1x1x6xf32>
    %41 = stablehlo.convolution(%15, %36) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [2], pad = [[4, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x6xf32>) -> tensor<1x1x3xf32>
    %42 = stablehlo.reverse %arg3, dims = [2] : tensor<1x1x3xf32>
    %43 = stablehlo.convolution(%36, %42) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 4]], lhs_dilate = [1], rhs_dilate = [2], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %44 = stablehlo.add %40, %43 : tensor<1x1x6xf32>
    %45 = stablehlo.multiply %2, %44 : tensor<1x1x6xf32>
    %46 = stablehlo.multiply %44, %10 : tensor<1x1x6xf32>
    %47 = stablehlo.multiply %45, %13 : tensor<1x1x6xf32>
    %48 = stablehlo.multiply %46, %4 : tensor<1x1x6xf32>
    %49 = stablehlo.multiply %48, %2 : tensor<1x1x6xf32>
    %50 = stablehlo.add %48, %49 : tensor<1x1x6xf32>
    %51 = stablehlo.convolution(%arg0, %47) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [1], pad = [[2, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x6xf32>) -> tensor<1x1x3xf32>
    %52 = stablehlo.reverse %arg2, dims = [2] : tensor<1x1x3xf32>
    %53 = stablehlo.convolution(%47, %52) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %54 = stablehlo.add %44, %53 : tensor<1x1x6xf32>
    %55 = stablehlo.convolution(%arg0, %50) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [1], pad = [[2, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x6xf32>) -> tensor<1x1x3xf32>
    %56 = stablehlo.reverse %arg1, dims = [2] : tensor<1x1x3xf32>
    %57 = stablehlo.convolution(%50, %56) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %58 = stablehlo.add %54, %57 : tensor<1x1x6xf32>
    return %58, %55, %51, %41, %37 : tensor<1x1x6xf32>, tensor<1x1x3xf32>, tensor<1x1x3xf32>, tensor<1x1x3xf32>, tensor<1x1x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
