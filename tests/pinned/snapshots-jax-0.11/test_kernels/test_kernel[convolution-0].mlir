// import jax
// import jax.numpy as jnp
//
//
// def sparse_kernel_descent(x, kernel1, target):
//     def objective(params):
//         y1 = jax.lax.conv_general_dilated(
//             x,
//             params,
//             window_strides=(1,),
//             padding="SAME",
//             dimension_numbers=("NWC", "WIO", "NWC"),
//         )
//         pred1 = jnp.sin(y1)
//         gap = pred1 - target
//         return jnp.mean(gap**2)
//
//     grad_w = jax.grad(objective)(kernel1)
//     w_next = kernel1 - 0.44 * grad_w
//     return w_next
//
//   x: float32[2, 5, 2] in [-1.5, 1.5]
//   kernel1: float32[3, 2, 2] in [-0.9, 0.9]
//   target: float32[2, 5, 2] in [-1, 1]
// -----
// forward, cpu
module @jit_sparse_kernel_descent attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x5x2xf32>, %arg1: tensor<3x2x2xf32>, %arg2: tensor<2x5x2xf32>) -> (tensor<3x2x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x5x2xf32>, tensor<3x2x2xf32>) -> tensor<2x5x2xf32>
    %1 = stablehlo.sine %0 : tensor<2x5x2xf32>
    %2 = stablehlo.cosine %0 : tensor<2x5x2xf32>
    %3 = stablehlo.subtract %1, %arg2 : tensor<2x5x2xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<2x5x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5x2xf32>
    %6 = stablehlo.multiply %5, %3 : tensor<2x5x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x5x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %8 = stablehlo.divide %7, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %9 = stablehlo.divide %cst_2, %cst_3 : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<2x5x2xf32>
    %11 = stablehlo.multiply %10, %6 : tensor<2x5x2xf32>
    %12 = stablehlo.multiply %11, %2 : tensor<2x5x2xf32>
    %13 = stablehlo.convolution(%arg0, %12) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x5x2xf32>, tensor<2x5x2xf32>) -> tensor<3x2x2xf32>
    %cst_4 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x2x2xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<3x2x2xf32>
    %16 = stablehlo.subtract %arg1, %15 : tensor<3x2x2xf32>
    return %16 : tensor<3x2x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x5x2xf32>, %arg1: tensor<3x2x2xf32>, %arg2: tensor<2x5x2xf32>) -> (tensor<2x5x2xf32> {jax.result_info = "result[0]"}, tensor<3x2x2xf32> {jax.result_info = "result[1]"}, tensor<2x5x2xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convolution(%arg0, %arg1) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x5x2xf32>, tensor<3x2x2xf32>) -> tensor<2x5x2xf32>
    %1 = stablehlo.sine %0 : tensor<2x5x2xf32>
    %2 = stablehlo.cosine %0 : tensor<2x5x2xf32>
    %3 = stablehlo.cosine %0 : tensor<2x5x2xf32>
    %4 = stablehlo.sine %0 : tensor<2x5x2xf32>
    %5 = stablehlo.subtract %1, %arg2 : tensor<2x5x2xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<2x5x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5x2xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<2x5x2xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x5x2xf32>
    %10 = stablehlo.multiply %9, %5 : tensor<2x5x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x5x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %13 = stablehlo.divide %cst_3, %cst_4 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<2x5x2xf32>
    %15 = stablehlo.multiply %14, %10 : tensor<2x5x2xf32>
    %16 = stablehlo.multiply %15, %3 : tensor<2x5x2xf32>
    %17 = stablehlo.convolution(%arg0, %16) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x5x2xf32>, tensor<2x5x2xf32>) -> tensor<3x2x2xf32>
    %cst_5 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x2x2xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<3x2x2xf32>
    %20 = stablehlo.subtract %arg1, %19 : tensor<3x2x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_6) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x2x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x2x2xf32>
    %23 = stablehlo.negate %22 : tensor<3x2x2xf32>
    %cst_8 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2x2xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<3x2x2xf32>
    %26 = stablehlo.convolution(%arg0, %25) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x5x2xf32>, tensor<3x2x2xf32>) -> tensor<2x5x2xf32>
    %27 = stablehlo.reverse %16, dims = [1] : tensor<2x5x2xf32>
    %28 = stablehlo.convolution(%25, %27) dim_numbers = [0, b, f]x[o, 0, i]->[f, 0, b], window = {stride = [1], pad = [[3, 3]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<3x2x2xf32>, tensor<2x5x2xf32>) -> tensor<2x5x2xf32>
    %29 = stablehlo.multiply %15, %26 : tensor<2x5x2xf32>
    %30 = stablehlo.multiply %26, %3 : tensor<2x5x2xf32>
    %31 = stablehlo.multiply %14, %30 : tensor<2x5x2xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x5x2xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<2x5x2xf32>
    %34 = stablehlo.negate %33 : tensor<2x5x2xf32>
    %35 = stablehlo.negate %29 : tensor<2x5x2xf32>
    %36 = stablehlo.multiply %35, %4 : tensor<2x5x2xf32>
    %37 = stablehlo.multiply %33, %2 : tensor<2x5x2xf32>
    %38 = stablehlo.add %36, %37 : tensor<2x5x2xf32>
    %39 = stablehlo.convolution(%arg0, %38) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x5x2xf32>, tensor<2x5x2xf32>) -> tensor<3x2x2xf32>
    %40 = stablehlo.add %22, %39 : tensor<3x2x2xf32>
    %41 = stablehlo.reverse %arg1, dims = [0] : tensor<3x2x2xf32>
    %42 = stablehlo.convolution(%38, %41) dim_numbers = [b, 0, f]x[0, o, i]->[b, 0, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x5x2xf32>, tensor<3x2x2xf32>) -> tensor<2x5x2xf32>
    %43 = stablehlo.add %28, %42 : tensor<2x5x2xf32>
    return %43, %40, %34 : tensor<2x5x2xf32>, tensor<3x2x2xf32>, tensor<2x5x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
