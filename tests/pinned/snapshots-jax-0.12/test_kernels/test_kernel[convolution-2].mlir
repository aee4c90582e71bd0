// import jax
// import jax.numpy as jnp
//
//
// def convolve(img, rhs):
//     return jax.lax.conv_general_dilated(img, rhs, (1,), [(2, 0)])
//
//
// def conv_layer(lhs, ker):
//     return jax.lax.conv_general_dilated(lhs, ker, (1,), "VALID", rhs_dilation=(2,))
//
//
// def tcn(x, kernel1, w1, kernel2, kernel3):
//     filt_out1 = convolve(x, kernel1)
//     g1 = convolve(x, w1)
//     z1 = jnp.tanh(filt_out1) * jax.nn.sigmoid(g1)
//     res1 = x + z1
//     hist1 = jnp.pad(res1, ((0, 0), (0, 0), (4, 0)))
//     filt_out2 = conv_layer(hist1, kernel2)
//     g2 = conv_layer(hist1, kernel3)
//     act1 = jnp.tanh(filt_out2) * jax.nn.sigmoid(g2)
//     res2 = res1 + act1
//     result = res2[:, :, -1]
//     return result
//
//   x: float32[1, 1, 6] in [-2, 2]
//   kernel1: float32[1, 1, 3] in [-1, 1]
//   w1: float32[1, 1, 3] in [-1, 1]
//   kernel2: float32[1, 1, 3] in [-0.9, 0.9]
//   kernel3: float32[1, 1, 3] in [-0.9, 0.9]
// -----
// forward, cpu
module @jit_tcn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x1x6xf32>, %arg1: tensor<1x1x3xf32>, %arg2: tensor<1x1x3xf32>, %arg3: tensor<1x1x3xf32>, %arg4: tensor<1x1x3xf32>) -> (tensor<1x1xf32> {jax.result_info = "result"}) {
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
    %c = stablehlo.constant dense<0> : tensor<i32>
    %11 = call @_pad(%10, %c) : (tensor<1x1x6xf32>, tensor<i32>) -> tensor<1x1x10xf32>
    %12 = stablehlo.convolution(%11, %arg3) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 0]], lhs_dilate = [1], rhs_dilate = [2], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x10xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %13 = stablehlo.convolution(%11, %arg4) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 0]], lhs_dilate = [1], rhs_dilate = [2], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x10xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %14 = stablehlo.tanh %12 : tensor<1x1x6xf32>
    %15 = stablehlo.negate %13 : tensor<1x1x6xf32>
    %16 = stablehlo.exponential %15 : tensor<1x1x6xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %18 = stablehlo.add %17, %16 : tensor<1x1x6xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %20 = stablehlo.divide %19, %18 : tensor<1x1x6xf32>
    %21 = stablehlo.multiply %14, %20 : tensor<1x1x6xf32>
    %22 = stablehlo.add %10, %21 : tensor<1x1x6xf32>
    %23 = stablehlo.slice %22 [0:1, 0:1, 5:6] : (tensor<1x1x6xf32>) -> tensor<1x1x1xf32>
    %24 = stablehlo.reshape %23 : (tensor<1x1x1xf32>) -> tensor<1x1xf32>
    return %24 : tensor<1x1xf32>
  }
  func.func private @_pad(%arg0: tensor<1x1x6xf32>, %arg1: tensor<i32>) -> tensor<1x1x10xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [0, 0, 4], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x1x6xf32>, tensor<f32>) -> tensor<1x1x10xf32>
    return %1 : tensor<1x1x10xf32>
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
    %c = stablehlo.constant dense<0> : tensor<i32>
    %19 = call @_pad(%18, %c) : (tensor<1x1x6xf32>, tensor<i32>) -> tensor<1x1x10xf32>
    %20 = stablehlo.convolution(%19, %arg3) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 0]], lhs_dilate = [1], rhs_dilate = [2], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x10xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %21 = stablehlo.convolution(%19, %arg4) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 0]], lhs_dilate = [1], rhs_dilate = [2], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x10xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %22 = stablehlo.tanh %20 : tensor<1x1x6xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %24 = stablehlo.add %23, %22 : tensor<1x1x6xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %26 = stablehlo.subtract %25, %22 : tensor<1x1x6xf32>
    %27 = stablehlo.multiply %24, %26 : tensor<1x1x6xf32>
    %28 = stablehlo.negate %21 : tensor<1x1x6xf32>
    %29 = stablehlo.exponential %28 : tensor<1x1x6xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %31 = stablehlo.add %30, %29 : tensor<1x1x6xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %33 = stablehlo.divide %32, %31 : tensor<1x1x6xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %35 = stablehlo.subtract %34, %33 : tensor<1x1x6xf32>
    %36 = stablehlo.multiply %33, %35 : tensor<1x1x6xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.pad %38, %cst_10, low = [0, 0, 5], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x1x1xf32>, tensor<f32>) -> tensor<1x1x6xf32>
    %40 = stablehlo.multiply %22, %39 : tensor<1x1x6xf32>
    %41 = stablehlo.multiply %39, %33 : tensor<1x1x6xf32>
    %42 = stablehlo.multiply %40, %36 : tensor<1x1x6xf32>
    %43 = stablehlo.multiply %41, %27 : tensor<1x1x6xf32>
    %44 = stablehlo.convolution(%19, %42) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [2], pad = [[0, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x10xf32>, tensor<1x1x6xf32>) -> tensor<1x1x3xf32>
    %45 = stablehlo.reverse %arg4, dims = [2] : tensor<1x1x3xf32>
    %46 = stablehlo.convolution(%42, %45) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[4, 4]], lhs_dilate = [1], rhs_dilate = [2], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x10xf32>
    %47 = stablehlo.convolution(%19, %43) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [2], pad = [[0, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x10xf32>, tensor<1x1x6xf32>) -> tensor<1x1x3xf32>
    %48 = stablehlo.reverse %arg3, dims = [2] : tensor<1x1x3xf32>
    %49 = stablehlo.convolution(%43, %48) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[4, 4]], lhs_dilate = [1], rhs_dilate = [2], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x10xf32>
    %50 = stablehlo.add %46, %49 : tensor<1x1x10xf32>
    %51 = call @_pad_0(%50) : (tensor<1x1x10xf32>) -> tensor<1x1x6xf32>
    %52 = stablehlo.add %39, %51 : tensor<1x1x6xf32>
    %53 = stablehlo.multiply %2, %52 : tensor<1x1x6xf32>
    %54 = stablehlo.multiply %52, %13 : tensor<1x1x6xf32>
    %55 = stablehlo.multiply %53, %16 : tensor<1x1x6xf32>
    %56 = stablehlo.multiply %54, %7 : tensor<1x1x6xf32>
    %57 = stablehlo.convolution(%arg0, %55) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [1], pad = [[2, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x6xf32>) -> tensor<1x1x3xf32>
    %58 = stablehlo.reverse %arg2, dims = [2] : tensor<1x1x3xf32>
    %59 = stablehlo.convolution(%55, %58) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %60 = stablehlo.add %52, %59 : tensor<1x1x6xf32>
    %61 = stablehlo.convolution(%arg0, %56) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [1], pad = [[2, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x6xf32>) -> tensor<1x1x3xf32>
    %62 = stablehlo.reverse %arg1, dims = [2] : tensor<1x1x3xf32>
    %63 = stablehlo.convolution(%56, %62) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x6xf32>, tensor<1x1x3xf32>) -> tensor<1x1x6xf32>
    %64 = stablehlo.add %60, %63 : tensor<1x1x6xf32>
    return %64, %61, %57, %47, %44 : tensor<1x1x6xf32>, tensor<1x1x3xf32>, tensor<1x1x3xf32>, tensor<1x1x3xf32>, tensor<1x1x3xf32>
  }
  func.func private @_pad(%arg0: tensor<1x1x6xf32>, %arg1: tensor<i32>) -> tensor<1x1x10xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [0, 0, 4], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x1x6xf32>, tensor<f32>) -> tensor<1x1x10xf32>
    return %1 : tensor<1x1x10xf32>
  }
  func.func private @_pad_0(%arg0: tensor<1x1x10xf32>) -> tensor<1x1x6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [0, 0, -4], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x1x10xf32>, tensor<f32>) -> tensor<1x1x6xf32>
    %1 = stablehlo.slice %0 [0:1, 0:1, 0:6] : (tensor<1x1x6xf32>) -> tensor<1x1x6xf32>
    return %1 : tensor<1x1x6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
