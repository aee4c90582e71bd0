// import jax
// from jax import lax
//
//
// def scanned_layers_fn(signal: jax.Array, kernels: jax.Array, bs: jax.Array):
//     def cell(h, inputs_t):
//         w_l, b_l = inputs_t
//         z1 = lax.conv_general_dilated(
//             h, w_l, (1,), "SAME", dimension_numbers=("NHC", "HIO", "NHC")
//         )
//         z2 = z1 + b_l
//         return (h + jax.nn.silu(z2)) / 2, None
//
//     final_h, _ = lax.scan(cell, signal, (kernels, bs))
//     return signal + final_h
//
//   signal: float64[1, 4, 1] in [-1.5, 1.5]
//   kernels: float64[3, 2, 1, 1] in [-1, 1]
//   bs: float64[3, 1] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_scanned_layers_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x4x1xf64>, %arg1: tensor<3x2x1x1xf64>, %arg2: tensor<3x1xf64>) -> (tensor<1x4x1xf64> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0:4 = stablehlo.while(%iterArg = %arg1, %iterArg_0 = %arg2, %iterArg_1 = %c, %iterArg_2 = %arg0) : tensor<3x2x1x1xf64>, tensor<3x1xf64>, tensor<i64>, tensor<1x4x1xf64>
    cond {
      %c_3 = stablehlo.constant dense<3> : tensor<i64>
      %2 = stablehlo.compare LT, %iterArg_1, %c_3, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_1) : (tensor<3x2x1x1xf64>, tensor<i64>) -> tensor<2x1x1xf64>
      %3 = func.call @dynamic_index_in_dim_0(%iterArg_0, %iterArg_1) : (tensor<3x1xf64>, tensor<i64>) -> tensor<1xf64>
      %4 = stablehlo.convolution(%iterArg_2, %2) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x4x1xf64>, tensor<2x1x1xf64>) -> tensor<1x4x1xf64>
      %5 = stablehlo.broadcast_in_dim %3, dims = [2] : (tensor<1xf64>) -> tensor<1x1x1xf64>
      %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<1x1x1xf64>) -> tensor<1x4x1xf64>
      %7 = stablehlo.add %4, %6 : tensor<1x4x1xf64>
      %8 = func.call @silu(%7) : (tensor<1x4x1xf64>) -> tensor<1x4x1xf64>
      %9 = stablehlo.add %iterArg_2, %8 : tensor<1x4x1xf64>
      %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x4x1xf64>
      %11 = stablehlo.divide %9, %10 : tensor<1x4x1xf64>
      %c_3 = stablehlo.constant dense<1> : tensor<i64>
      %12 = stablehlo.add %iterArg_1, %c_3 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %12, %11 : tensor<3x2x1x1xf64>, tensor<3x1xf64>, tensor<i64>, tensor<1x4x1xf64>
    }
    %1 = stablehlo.add %arg0, %0#3 : tensor<1x4x1xf64>
    return %1 : tensor<1x4x1xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x2x1x1xf64>, %arg1: tensor<i64>) -> tensor<2x1x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 1, 1] : (tensor<3x2x1x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x1x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x1x1xf64>) -> tensor<2x1x1xf64>
    return %1 : tensor<2x1x1xf64>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3x1xf64>, %arg1: tensor<i64>) -> tensor<1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<3x1xf64>, tensor<i64>, tensor<i64>) -> tensor<1x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf64>) -> tensor<1xf64>
    return %1 : tensor<1xf64>
  }
  func.func private @silu(%arg0: tensor<1x4x1xf64>) -> tensor<1x4x1xf64> {
    %0 = stablehlo.negate %arg0 : tensor<1x4x1xf64>
    %1 = stablehlo.exponential %0 : tensor<1x4x1xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x4x1xf64>
    %3 = stablehlo.add %2, %1 : tensor<1x4x1xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x4x1xf64>
    %5 = stablehlo.divide %4, %3 : tensor<1x4x1xf64>
    %6 = stablehlo.multiply %arg0, %5 : tensor<1x4x1xf64>
    return %6 : tensor<1x4x1xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x4x1xf64>, %arg1: tensor<3x2x1x1xf64>, %arg2: tensor<3x1xf64>) -> (tensor<1x4x1xf64> {jax.result_info = "result[0]"}, tensor<3x2x1x1xf64> {jax.result_info = "result[1]"}, tensor<3x1xf64> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x1x4x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x1x4x1xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x1x4x1xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3x1x4x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %4:8 = stablehlo.while(%iterArg = %arg1, %iterArg_7 = %arg2, %iterArg_8 = %c, %iterArg_9 = %arg0, %iterArg_10 = %0, %iterArg_11 = %1, %iterArg_12 = %2, %iterArg_13 = %3) : tensor<3x2x1x1xf64>, tensor<3x1xf64>, tensor<i64>, tensor<1x4x1xf64>, tensor<3x1x4x1xf64>, tensor<3x1x4x1xf64>, tensor<3x1x4x1xf64>, tensor<3x1x4x1xf64>
    cond {
      %c_14 = stablehlo.constant dense<3> : tensor<i64>
      %10 = stablehlo.compare LT, %iterArg_8, %c_14, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_8) : (tensor<3x2x1x1xf64>, tensor<i64>) -> tensor<2x1x1xf64>
      %11 = func.call @dynamic_index_in_dim_0(%iterArg_7, %iterArg_8) : (tensor<3x1xf64>, tensor<i64>) -> tensor<1xf64>
      %12 = stablehlo.convolution(%iterArg_9, %10) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x4x1xf64>, tensor<2x1x1xf64>) -> tensor<1x4x1xf64>
      %13 = stablehlo.broadcast_in_dim %11, dims = [2] : (tensor<1xf64>) -> tensor<1x1x1xf64>
      %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<1x1x1xf64>) -> tensor<1x4x1xf64>
      %15 = stablehlo.add %12, %14 : tensor<1x4x1xf64>
      %16:3 = func.call @silu(%15) : (tensor<1x4x1xf64>) -> (tensor<1x4x1xf64>, tensor<1x4x1xf64>, tensor<1x4x1xf64>)
      %17 = stablehlo.add %iterArg_9, %16#0 : tensor<1x4x1xf64>
      %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %18 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<1x4x1xf64>
      %19 = stablehlo.divide %17, %18 : tensor<1x4x1xf64>
      %20 = func.call @dynamic_update_index_in_dim(%iterArg_10, %iterArg_9, %iterArg_8) : (tensor<3x1x4x1xf64>, tensor<1x4x1xf64>, tensor<i64>) -> tensor<3x1x4x1xf64>
      %21 = func.call @dynamic_update_index_in_dim(%iterArg_11, %16#1, %iterArg_8) : (tensor<3x1x4x1xf64>, tensor<1x4x1xf64>, tensor<i64>) -> tensor<3x1x4x1xf64>
      %22 = func.call @dynamic_update_index_in_dim(%iterArg_12, %16#2, %iterArg_8) : (tensor<3x1x4x1xf64>, tensor<1x4x1xf64>, tensor<i64>) -> tensor<3x1x4x1xf64>
      %23 = func.call @dynamic_update_index_in_dim(%iterArg_13, %15, %iterArg_8) : (tensor<3x1x4x1xf64>, tensor<1x4x1xf64>, tensor<i64>) -> tensor<3x1x4x1xf64>
      %c_15 = stablehlo.constant dense<1> : tensor<i64>
      %24 = stablehlo.add %iterArg_8, %c_15 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_7, %24, %19, %20, %21, %22, %23 : tensor<3x2x1x1xf64>, tensor<3x1xf64>, tensor<i64>, tensor<1x4x1xf64>, tensor<3x1x4x1xf64>, tensor<3x1x4x1xf64>, tensor<3x1x4x1xf64>, tensor<3x1x4x1xf64>
    }
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<1x4x1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3x2x1x1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %8:9 = stablehlo.while(%iterArg = %arg1, %iterArg_7 = %4#4, %iterArg_8 = %4#5, %iterArg_9 = %4#6, %iterArg_10 = %4#7, %iterArg_11 = %c_6, %iterArg_12 = %5, %iterArg_13 = %6, %iterArg_14 = %7) : tensor<3x2x1x1xf64>, tensor<3x1x4x1xf64>, tensor<3x1x4x1xf64>, tensor<3x1x4x1xf64>, tensor<3x1x4x1xf64>, tensor<i64>, tensor<1x4x1xf64>, tensor<3x2x1x1xf64>, tensor<3x1xf64>
    cond {
      %c_15 = stablehlo.constant dense<3> : tensor<i64>
      %10 = stablehlo.compare LT, %iterArg_11, %c_15, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %c_15 = stablehlo.constant dense<3> : tensor<i64>
      %10 = stablehlo.subtract %c_15, %iterArg_11 : tensor<i64>
      %c_16 = stablehlo.constant dense<1> : tensor<i64>
      %11 = stablehlo.subtract %10, %c_16 : tensor<i64>
      %12 = func.call @dynamic_index_in_dim(%iterArg, %11) : (tensor<3x2x1x1xf64>, tensor<i64>) -> tensor<2x1x1xf64>
      %13 = func.call @dynamic_index_in_dim_1(%iterArg_7, %11) : (tensor<3x1x4x1xf64>, tensor<i64>) -> tensor<1x4x1xf64>
      %14 = func.call @dynamic_index_in_dim_1(%iterArg_8, %11) : (tensor<3x1x4x1xf64>, tensor<i64>) -> tensor<1x4x1xf64>
      %15 = func.call @dynamic_index_in_dim_1(%iterArg_9, %11) : (tensor<3x1x4x1xf64>, tensor<i64>) -> tensor<1x4x1xf64>
      %16 = func.call @dynamic_index_in_dim_1(%iterArg_10, %11) : (tensor<3x1x4x1xf64>, tensor<i64>) -> tensor<1x4x1xf64>
      %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %17 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<1x4x1xf64>
      %18 = stablehlo.divide %iterArg_12, %17 : tensor<1x4x1xf64>
      %19 = func.call @silu_2(%14, %15, %16, %18) : (tensor<1x4x1xf64>, tensor<1x4x1xf64>, tensor<1x4x1xf64>, tensor<1x4x1xf64>) -> tensor<1x4x1xf64>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %20 = stablehlo.reduce(%19 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<1x4x1xf64>, tensor<f64>) -> tensor<1x1xf64>
      %21 = stablehlo.reshape %20 : (tensor<1x1xf64>) -> tensor<1x1x1xf64>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %22 = stablehlo.reduce(%21 init: %cst_19) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1xf64>, tensor<f64>) -> tensor<f64>
      %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %24 = stablehlo.convolution(%13, %19) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x4x1xf64>, tensor<1x4x1xf64>) -> tensor<2x1x1xf64>
      %25 = stablehlo.reverse %12, dims = [0] : tensor<2x1x1xf64>
      %26 = stablehlo.convolution(%19, %25) dim_numbers = [b, 0, f]x[0, o, i]->[b, 0, f], window = {stride = [1], pad = [[1, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x4x1xf64>, tensor<2x1x1xf64>) -> tensor<1x4x1xf64>
      %27 = stablehlo.add %18, %26 : tensor<1x4x1xf64>
      %28 = func.call @dynamic_update_index_in_dim_3(%iterArg_13, %24, %11) : (tensor<3x2x1x1xf64>, tensor<2x1x1xf64>, tensor<i64>) -> tensor<3x2x1x1xf64>
      %29 = func.call @dynamic_update_index_in_dim_4(%iterArg_14, %23, %11) : (tensor<3x1xf64>, tensor<1xf64>, tensor<i64>) -> tensor<3x1xf64>
      %c_20 = stablehlo.constant dense<1> : tensor<i64>
      %30 = stablehlo.add %iterArg_11, %c_20 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %30, %27, %28, %29 : tensor<3x2x1x1xf64>, tensor<3x1x4x1xf64>, tensor<3x1x4x1xf64>, tensor<3x1x4x1xf64>, tensor<3x1x4x1xf64>, tensor<i64>, tensor<1x4x1xf64>, tensor<3x2x1x1xf64>, tensor<3x1xf64>
    }
    %9 = stablehlo.add %5, %8#6 : tensor<1x4x1xf64>
    return %9, %8#7, %8#8 : tensor<1x4x1xf64>, tensor<3x2x1x1xf64>, tensor<3x1xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x2x1x1xf64>, %arg1: tensor<i64>) -> tensor<2x1x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 2, 1, 1] : (tensor<3x2x1x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x1x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x1x1xf64>) -> tensor<2x1x1xf64>
    return %1 : tensor<2x1x1xf64>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3x1xf64>, %arg1: tensor<i64>) -> tensor<1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<3x1xf64>, tensor<i64>, tensor<i64>) -> tensor<1x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf64>) -> tensor<1xf64>
    return %1 : tensor<1xf64>
  }
  func.func private @silu(%arg0: tensor<1x4x1xf64>) -> (tensor<1x4x1xf64>, tensor<1x4x1xf64>, tensor<1x4x1xf64>) {
    %0 = stablehlo.negate %arg0 : tensor<1x4x1xf64>
    %1 = stablehlo.exponential %0 : tensor<1x4x1xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x4x1xf64>
    %3 = stablehlo.add %2, %1 : tensor<1x4x1xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x4x1xf64>
    %5 = stablehlo.divide %4, %3 : tensor<1x4x1xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1x4x1xf64>
    %7 = stablehlo.subtract %6, %5 : tensor<1x4x1xf64>
    %8 = stablehlo.multiply %5, %7 : tensor<1x4x1xf64>
    %9 = stablehlo.multiply %arg0, %5 : tensor<1x4x1xf64>
    return %9, %8, %5 : tensor<1x4x1xf64>, tensor<1x4x1xf64>, tensor<1x4x1xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x1x4x1xf64>, %arg1: tensor<1x4x1xf64>, %arg2: tensor<i64>) -> tensor<3x1x4x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<1x4x1xf64>) -> tensor<1x1x4x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x1x4x1xf64>, tensor<1x1x4x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x1x4x1xf64>
    return %1 : tensor<3x1x4x1xf64>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<3x1x4x1xf64>, %arg1: tensor<i64>) -> tensor<1x4x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 1, 4, 1] : (tensor<3x1x4x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x1x4x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x1x4x1xf64>) -> tensor<1x4x1xf64>
    return %1 : tensor<1x4x1xf64>
  }
  func.func private @silu_2(%arg0: tensor<1x4x1xf64>, %arg1: tensor<1x4x1xf64>, %arg2: tensor<1x4x1xf64>, %arg3: tensor<1x4x1xf64>) -> tensor<1x4x1xf64> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<1x4x1xf64>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<1x4x1xf64>
    %2 = stablehlo.multiply %0, %arg0 : tensor<1x4x1xf64>
    %3 = stablehlo.add %1, %2 : tensor<1x4x1xf64>
    return %3 : tensor<1x4x1xf64>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<3x2x1x1xf64>, %arg1: tensor<2x1x1xf64>, %arg2: tensor<i64>) -> tensor<3x2x1x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<2x1x1xf64>) -> tensor<1x2x1x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x2x1x1xf64>, tensor<1x2x1x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x2x1x1xf64>
    return %1 : tensor<3x2x1x1xf64>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<3x1xf64>, %arg1: tensor<1xf64>, %arg2: tensor<i64>) -> tensor<3x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x1xf64>, tensor<1x1xf64>, tensor<i64>, tensor<i64>) -> tensor<3x1xf64>
    return %1 : tensor<3x1xf64>
  }
}
// -----
// backward, cuda: same text as cpu
