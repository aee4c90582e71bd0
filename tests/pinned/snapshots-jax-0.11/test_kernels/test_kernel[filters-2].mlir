// import jax.numpy as jnp
//
//
// def fir_filter(trace_in, h, kernel):
//     filtered = jnp.convolve(trace_in, h, mode="valid")
//     second = jnp.convolve(filtered, kernel, mode="same")
//     return second
//
//   trace_in: float64[11] in [-1, 1]
//   h: float64[5] in [-1, 1]
//   kernel: float64[5] in [-1, 1]
// -----
// forward, cpu
module @jit_fir_filter attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf64>, %arg1: tensor<5xf64>, %arg2: tensor<5xf64>) -> (tensor<7xf64> {jax.result_info = "result"}) {
    %0 = call @convolve(%arg0, %arg1) : (tensor<11xf64>, tensor<5xf64>) -> tensor<7xf64>
    %1 = call @convolve_0(%0, %arg2) : (tensor<7xf64>, tensor<5xf64>) -> tensor<7xf64>
    return %1 : tensor<7xf64>
  }
  func.func private @convolve(%arg0: tensor<11xf64>, %arg1: tensor<5xf64>) -> tensor<7xf64> {
    %0 = call @_conv(%arg0, %arg1) : (tensor<11xf64>, tensor<5xf64>) -> tensor<7xf64>
    return %0 : tensor<7xf64>
  }
  func.func private @_conv(%arg0: tensor<11xf64>, %arg1: tensor<5xf64>) -> tensor<7xf64> {
    %0 = call @_flip(%arg1) : (tensor<5xf64>) -> tensor<5xf64>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<11xf64>) -> tensor<1x1x11xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [2] : (tensor<5xf64>) -> tensor<1x1x5xf64>
    %3 = stablehlo.convolution(%1, %2) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x11xf64>, tensor<1x1x5xf64>) -> tensor<1x1x7xf64>
    %4 = stablehlo.reshape %3 : (tensor<1x1x7xf64>) -> tensor<7xf64>
    return %4 : tensor<7xf64>
  }
  func.func private @_flip(%arg0: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<5xf64>
    return %0 : tensor<5xf64>
  }
  func.func private @convolve_0(%arg0: tensor<7xf64>, %arg1: tensor<5xf64>) -> tensor<7xf64> {
    %0 = call @_conv_1(%arg0, %arg1) : (tensor<7xf64>, tensor<5xf64>) -> tensor<7xf64>
    return %0 : tensor<7xf64>
  }
  func.func private @_conv_1(%arg0: tensor<7xf64>, %arg1: tensor<5xf64>) -> tensor<7xf64> {
    %0 = call @_flip(%arg1) : (tensor<5xf64>) -> tensor<5xf64>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<7xf64>) -> tensor<1x1x7xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [2] : (tensor<5xf64>) -> tensor<1x1x5xf64>
    %3 = stablehlo.convolution(%1, %2) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[2, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x7xf64>, tensor<1x1x5xf64>) -> tensor<1x1x7xf64>
    %4 = stablehlo.reshape %3 : (tensor<1x1x7xf64>) -> tensor<7xf64>
    return %4 : tensor<7xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf64>, %arg1: tensor<5xf64>, %arg2: tensor<5xf64>) -> (tensor<11xf64> {jax.result_info = "result[0]"}, tensor<5xf64> {jax.result_info = "result[1]"}, tensor<5xf64> {jax.result_info = "result[2]"}) {
    %0:3 = call @convolve(%arg0, %arg1) : (tensor<11xf64>, tensor<5xf64>) -> (tensor<7xf64>, tensor<1x1x5xf64>, tensor<1x1x11xf64>)
    %1:2 = call @convolve_0(%0#0, %arg2) : (tensor<7xf64>, tensor<5xf64>) -> (tensor<1x1x5xf64>, tensor<1x1x7xf64>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<7xf64>
    %3:2 = call @convolve_2(%1#0, %1#1, %2) : (tensor<1x1x5xf64>, tensor<1x1x7xf64>, tensor<7xf64>) -> (tensor<7xf64>, tensor<5xf64>)
    %4:2 = call @convolve_5(%0#1, %0#2, %3#0) : (tensor<1x1x5xf64>, tensor<1x1x11xf64>, tensor<7xf64>) -> (tensor<11xf64>, tensor<5xf64>)
    return %4#0, %4#1, %3#1 : tensor<11xf64>, tensor<5xf64>, tensor<5xf64>
  }
  func.func private @convolve(%arg0: tensor<11xf64>, %arg1: tensor<5xf64>) -> (tensor<7xf64>, tensor<1x1x5xf64>, tensor<1x1x11xf64>) {
    %0:3 = call @_conv(%arg0, %arg1) : (tensor<11xf64>, tensor<5xf64>) -> (tensor<7xf64>, tensor<1x1x5xf64>, tensor<1x1x11xf64>)
    return %0#0, %0#1, %0#2 : tensor<7xf64>, tensor<1x1x5xf64>, tensor<1x1x11xf64>
  }
  func.func private @_conv(%arg0: tensor<11xf64>, %arg1: tensor<5xf64>) -> (tensor<7xf64>, tensor<1x1x5xf64>, tensor<1x1x11xf64>) {
    %0 = call @_flip(%arg1) : (tensor<5xf64>) -> tensor<5xf64>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<11xf64>) -> tensor<1x1x11xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [2] : (tensor<5xf64>) -> tensor<1x1x5xf64>
    %3 = stablehlo.convolution(%1, %2) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x11xf64>, tensor<1x1x5xf64>) -> tensor<1x1x7xf64>
    %4 = stablehlo.reshape %3 : (tensor<1x1x7xf64>) -> tensor<7xf64>
    return %4, %2, %1 : tensor<7xf64>, tensor<1x1x5xf64>, tensor<1x1x11xf64>
  }
  func.func private @_flip(%arg0: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<5xf64>
    return %0 : tensor<5xf64>
  }
  func.func private @convolve_0(%arg0: tensor<7xf64>, %arg1: tensor<5xf64>) -> (tensor<1x1x5xf64>, tensor<1x1x7xf64>) {
    %0:2 = call @_conv_1(%arg0, %arg1) : (tensor<7xf64>, tensor<5xf64>) -> (tensor<1x1x5xf64>, tensor<1x1x7xf64>)
    return %0#0, %0#1 : tensor<1x1x5xf64>, tensor<1x1x7xf64>
  }
  func.func private @_conv_1(%arg0: tensor<7xf64>, %arg1: tensor<5xf64>) -> (tensor<1x1x5xf64>, tensor<1x1x7xf64>) {
    %0 = call @_flip(%arg1) : (tensor<5xf64>) -> tensor<5xf64>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<7xf64>) -> tensor<1x1x7xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [2] : (tensor<5xf64>) -> tensor<1x1x5xf64>
    return %2, %1 : tensor<1x1x5xf64>, tensor<1x1x7xf64>
  }
  func.func private @convolve_2(%arg0: tensor<1x1x5xf64>, %arg1: tensor<1x1x7xf64>, %arg2: tensor<7xf64>) -> (tensor<7xf64>, tensor<5xf64>) {
    %0:2 = call @_conv_3(%arg0, %arg1, %arg2) : (tensor<1x1x5xf64>, tensor<1x1x7xf64>, tensor<7xf64>) -> (tensor<7xf64>, tensor<5xf64>)
    return %0#0, %0#1 : tensor<7xf64>, tensor<5xf64>
  }
  func.func private @_conv_3(%arg0: tensor<1x1x5xf64>, %arg1: tensor<1x1x7xf64>, %arg2: tensor<7xf64>) -> (tensor<7xf64>, tensor<5xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<7xf64>) -> tensor<1x1x7xf64>
    %1 = stablehlo.convolution(%arg1, %0) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [1], pad = [[2, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x7xf64>, tensor<1x1x7xf64>) -> tensor<1x1x5xf64>
    %2 = stablehlo.reverse %arg0, dims = [2] : tensor<1x1x5xf64>
    %3 = stablehlo.convolution(%0, %2) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[2, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x7xf64>, tensor<1x1x5xf64>) -> tensor<1x1x7xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x5xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x7xf64>, tensor<f64>) -> tensor<7xf64>
    %6 = call @_flip_4(%4) : (tensor<5xf64>) -> tensor<5xf64>
    return %5, %6 : tensor<7xf64>, tensor<5xf64>
  }
  func.func private @_flip_4(%arg0: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<5xf64>
    return %0 : tensor<5xf64>
  }
  func.func private @convolve_5(%arg0: tensor<1x1x5xf64>, %arg1: tensor<1x1x11xf64>, %arg2: tensor<7xf64>) -> (tensor<11xf64>, tensor<5xf64>) {
    %0:2 = call @_conv_6(%arg0, %arg1, %arg2) : (tensor<1x1x5xf64>, tensor<1x1x11xf64>, tensor<7xf64>) -> (tensor<11xf64>, tensor<5xf64>)
    return %0#0, %0#1 : tensor<11xf64>, tensor<5xf64>
  }
  func.func private @_conv_6(%arg0: tensor<1x1x5xf64>, %arg1: tensor<1x1x11xf64>, %arg2: tensor<7xf64>) -> (tensor<11xf64>, tensor<5xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<7xf64>) -> tensor<1x1x7xf64>
    %1 = stablehlo.convolution(%arg1, %0) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [1], pad = [[0, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x11xf64>, tensor<1x1x7xf64>) -> tensor<1x1x5xf64>
    %2 = stablehlo.reverse %arg0, dims = [2] : tensor<1x1x5xf64>
    %3 = stablehlo.convolution(%0, %2) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[4, 4]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x7xf64>, tensor<1x1x5xf64>) -> tensor<1x1x11xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x5xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x11xf64>, tensor<f64>) -> tensor<11xf64>
    %6 = call @_flip_4(%4) : (tensor<5xf64>) -> tensor<5xf64>
    return %5, %6 : tensor<11xf64>, tensor<5xf64>
  }
}
// -----
// backward, cuda: same text as cpu
