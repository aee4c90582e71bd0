// import jax
// import jax.numpy as jnp
//
//
// def kernel_descent_fn(images, k1, y, rate):
//     def objective(kernel_p):
//         feat1 = jax.lax.conv_general_dilated(
//             images, kernel_p, (1, 1), "SAME", dimension_numbers=("NHWC", "HWIO", "NHWC")
//         )
//         pred1 = jnp.sin(feat1)
//         gap = pred1 - y
//         return jnp.mean(jnp.log1p(gap**2))
//
//     grads = jax.grad(objective)(k1)
//     w_next = k1 - rate * grads
//     return w_next
//
//   images: float32[2, 5, 6, 1] in [-1.5, 1.5]
//   k1: float32[3, 3, 1, 2] in [-0.6, 0.6]
//   y: float32[2, 5, 6, 2] in [-1, 1]
//   rate: float32[] in [0.05, 0.5]
// -----
// forward, cpu
module @jit_kernel_descent_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x5x6x1xf32>, %arg1: tensor<3x3x1x2xf32>, %arg2: tensor<2x5x6x2xf32>, %arg3: tensor<f32>) -> (tensor<3x3x1x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x5x6x1xf32>, tensor<3x3x1x2xf32>) -> tensor<2x5x6x2xf32>
    %1 = stablehlo.sine %0 : tensor<2x5x6x2xf32>
    %2 = stablehlo.cosine %0 : tensor<2x5x6x2xf32>
    %3 = stablehlo.subtract %1, %arg2 : tensor<2x5x6x2xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<2x5x6x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5x6x2xf32>
    %6 = stablehlo.multiply %5, %3 : tensor<2x5x6x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x5x6x2xf32>
    %8 = stablehlo.add %4, %7 : tensor<2x5x6x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.200000e+02> : tensor<f32>
    %9 = stablehlo.divide %cst_1, %cst_2 : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<2x5x6x2xf32>
    %11 = stablehlo.divide %10, %8 : tensor<2x5x6x2xf32>
    %12 = stablehlo.multiply %11, %6 : tensor<2x5x6x2xf32>
    %13 = stablehlo.multiply %12, %2 : tensor<2x5x6x2xf32>
    %14 = stablehlo.convolution(%arg0, %13) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x5x6x1xf32>, tensor<2x5x6x2xf32>) -> tensor<3x3x1x2xf32>
    %15 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<3x3x1x2xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<3x3x1x2xf32>
    %17 = stablehlo.subtract %arg1, %16 : tensor<3x3x1x2xf32>
    return %17 : tensor<3x3x1x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x5x6x1xf32>, %arg1: tensor<3x3x1x2xf32>, %arg2: tensor<2x5x6x2xf32>, %arg3: tensor<f32>) -> (tensor<2x5x6x1xf32> {jax.result_info = "result[0]"}, tensor<3x3x1x2xf32> {jax.result_info = "result[1]"}, tensor<2x5x6x2xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x5x6x1xf32>, tensor<3x3x1x2xf32>) -> tensor<2x5x6x2xf32>
    %1 = stablehlo.sine %0 : tensor<2x5x6x2xf32>
    %2 = stablehlo.cosine %0 : tensor<2x5x6x2xf32>
    %3 = stablehlo.cosine %0 : tensor<2x5x6x2xf32>
    %4 = stablehlo.sine %0 : tensor<2x5x6x2xf32>
    %5 = stablehlo.subtract %1, %arg2 : tensor<2x5x6x2xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<2x5x6x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5x6x2xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<2x5x6x2xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x5x6x2xf32>
    %10 = stablehlo.multiply %9, %5 : tensor<2x5x6x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x5x6x2xf32>
    %12 = stablehlo.add %6, %11 : tensor<2x5x6x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.200000e+02> : tensor<f32>
    %13 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<2x5x6x2xf32>
    %15 = stablehlo.divide %14, %12 : tensor<2x5x6x2xf32>
    %16 = stablehlo.multiply %12, %12 : tensor<2x5x6x2xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x5x6x2xf32>
    %18 = stablehlo.divide %17, %16 : tensor<2x5x6x2xf32>
    %19 = stablehlo.multiply %15, %10 : tensor<2x5x6x2xf32>
    %20 = stablehlo.multiply %19, %3 : tensor<2x5x6x2xf32>
    %21 = stablehlo.convolution(%arg0, %20) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x5x6x1xf32>, tensor<2x5x6x2xf32>) -> tensor<3x3x1x2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3x1x2xf32>
    %23 = stablehlo.negate %22 : tensor<3x3x1x2xf32>
    %24 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<3x3x1x2xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<3x3x1x2xf32>
    %26 = stablehlo.multiply %23, %21 : tensor<3x3x1x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_6) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<3x3x1x2xf32>, tensor<f32>) -> tensor<f32>
    %28 = stablehlo.convolution(%arg0, %25) dim_numbers = [b, 0, 1, f]x[0, 1, i, o]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x5x6x1xf32>, tensor<3x3x1x2xf32>) -> tensor<2x5x6x2xf32>
    %29 = stablehlo.reverse %20, dims = [1, 2] : tensor<2x5x6x2xf32>
    %30 = stablehlo.convolution(%25, %29) dim_numbers = [0, 1, b, f]x[o, 0, 1, i]->[f, 0, 1, b], window = {stride = [1, 1], pad = [[3, 3], [4, 4]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<3x3x1x2xf32>, tensor<2x5x6x2xf32>) -> tensor<2x5x6x1xf32>
    %31 = stablehlo.multiply %19, %28 : tensor<2x5x6x2xf32>
    %32 = stablehlo.multiply %28, %3 : tensor<2x5x6x2xf32>
    %33 = stablehlo.multiply %15, %32 : tensor<2x5x6x2xf32>
    %34 = stablehlo.multiply %32, %10 : tensor<2x5x6x2xf32>
    %35 = stablehlo.multiply %34, %18 : tensor<2x5x6x2xf32>
    %36 = stablehlo.multiply %35, %14 : tensor<2x5x6x2xf32>
    %37 = stablehlo.negate %36 : tensor<2x5x6x2xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x5x6x2xf32>
    %39 = stablehlo.multiply %38, %33 : tensor<2x5x6x2xf32>
    %40 = stablehlo.multiply %37, %8 : tensor<2x5x6x2xf32>
    %41 = stablehlo.add %39, %40 : tensor<2x5x6x2xf32>
    %42 = stablehlo.negate %41 : tensor<2x5x6x2xf32>
    %43 = stablehlo.negate %31 : tensor<2x5x6x2xf32>
    %44 = stablehlo.multiply %43, %4 : tensor<2x5x6x2xf32>
    %45 = stablehlo.multiply %41, %2 : tensor<2x5x6x2xf32>
    %46 = stablehlo.add %44, %45 : tensor<2x5x6x2xf32>
    %47 = stablehlo.convolution(%arg0, %46) dim_numbers = [f, 0, 1, b]x[i, 0, 1, o]->[0, 1, b, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x5x6x1xf32>, tensor<2x5x6x2xf32>) -> tensor<3x3x1x2xf32>
    %48 = stablehlo.add %22, %47 : tensor<3x3x1x2xf32>
    %49 = stablehlo.reverse %arg1, dims = [0, 1] : tensor<3x3x1x2xf32>
    %50 = stablehlo.convolution(%46, %49) dim_numbers = [b, 0, 1, f]x[0, 1, o, i]->[b, 0, 1, f], window = {stride = [1, 1], pad = [[1, 1], [1, 1]], lhs_dilate = [1, 1], rhs_dilate = [1, 1], reverse = [false, false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x5x6x2xf32>, tensor<3x3x1x2xf32>) -> tensor<2x5x6x1xf32>
    %51 = stablehlo.add %30, %50 : tensor<2x5x6x1xf32>
    return %51, %48, %42, %27 : tensor<2x5x6x1xf32>, tensor<3x3x1x2xf32>, tensor<2x5x6x2xf32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
