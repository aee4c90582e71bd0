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
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5x2xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<2x5x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %6 = stablehlo.divide %cst_0, %cst_1 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<2x5x2xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<2x5x2xf32>
    %9 = stablehlo.multiply %8, %2 : tensor<2x5x2xf32>
    %10 = stablehlo.convolution(%arg0, %9) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x5x2xf32>, tensor<2x5x2xf32>) -> tensor<3x2x2xf32>
    %cst_2 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x2x2xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<3x2x2xf32>
    %13 = stablehlo.subtract %arg1, %12 : tensor<3x2x2xf32>
    return %13 : tensor<3x2x2xf32>
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
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5x2xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<2x5x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %8 = stablehlo.divide %cst_0, %cst_1 : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<2x5x2xf32>
    %10 = stablehlo.multiply %9, %7 : tensor<2x5x2xf32>
    %11 = stablehlo.multiply %10, %3 : tensor<2x5x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x2x2xf32>
    %13 = stablehlo.negate %12 : tensor<3x2x2xf32>
    %cst_3 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x2x2xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<3x2x2xf32>
    %16 = stablehlo.convolution(%arg0, %15) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x5x2xf32>, tensor<3x2x2xf32>) -> tensor<2x5x2xf32>
    %17 = stablehlo.reverse %11, dims = [1] : tensor<2x5x2xf32>
    %18 = stablehlo.convolution(%15, %17) dim_numbers = [0, b, f]x[o, 0, i]->[f, 0, b], window = {stride = [1], pad = [[3, 3]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<3x2x2xf32>, tensor<2x5x2xf32>) -> tensor<2x5x2xf32>
    %19 = stablehlo.multiply %10, %16 : tensor<2x5x2xf32>
    %20 = stablehlo.multiply %16, %3 : tensor<2x5x2xf32>
    %21 = stablehlo.multiply %9, %20 : tensor<2x5x2xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x5x2xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<2x5x2xf32>
    %24 = stablehlo.negate %23 : tensor<2x5x2xf32>
    %25 = stablehlo.negate %19 : tensor<2x5x2xf32>
    %26 = stablehlo.multiply %25, %4 : tensor<2x5x2xf32>
    %27 = stablehlo.multiply %23, %2 : tensor<2x5x2xf32>
    %28 = stablehlo.add %26, %27 : tensor<2x5x2xf32>
    %29 = stablehlo.convolution(%arg0, %28) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x5x2xf32>, tensor<2x5x2xf32>) -> tensor<3x2x2xf32>
    %30 = stablehlo.add %12, %29 : tensor<3x2x2xf32>
    %31 = stablehlo.reverse %arg1, dims = [0] : tensor<3x2x2xf32>
    %32 = stablehlo.convolution(%28, %31) dim_numbers = [b, 0, f]x[0, o, i]->[b, 0, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<2x5x2xf32>, tensor<3x2x2xf32>) -> tensor<2x5x2xf32>
    %33 = stablehlo.add %18, %32 : tensor<2x5x2xf32>
    return %33, %30, %24 : tensor<2x5x2xf32>, tensor<3x2x2xf32>, tensor<2x5x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
