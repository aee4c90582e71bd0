// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def activate(v):
//     return jax.nn.silu(v)
//
//
// def fused_recurrent_conv_layer(feature_map, filt1, k1, movie):
//     def advance(h, frame):
//         z1 = lax.conv_general_dilated(
//             frame, filt1, (1,), "SAME", dimension_numbers=("NHC", "HIO", "NHC")
//         )
//         z2 = lax.conv_general_dilated(
//             h, k1, (1,), "SAME", dimension_numbers=("NHC", "HIO", "NHC")
//         )
//         superposed = z1 + z2
//         mix1 = superposed / (1.0 + jnp.abs(superposed))
//         gate = jax.nn.sigmoid(mix1)
//         fresh = activate(mix1)
//         outcome = (1.0 - gate) * h + gate * fresh
//         return outcome, None
//
//     h_end, _ = lax.scan(advance, feature_map, movie)
//     return h_end / 0.953
//
//   feature_map: float64[1, 7, 2] in [-2, 2]
//   filt1: float64[2, 2, 2] in [-1, 1]
//   k1: float64[2, 2, 2] in [-1, 1]
//   movie: float64[3, 1, 7, 2] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_fused_recurrent_conv_layer attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x7x2xf64>, %arg1: tensor<2x2x2xf64>, %arg2: tensor<2x2x2xf64>, %arg3: tensor<3x1x7x2xf64>) -> (tensor<1x7x2xf64> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0:5 = stablehlo.while(%iterArg = %arg3, %iterArg_0 = %arg1, %iterArg_1 = %arg2, %iterArg_2 = %c, %iterArg_3 = %arg0) : tensor<3x1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<i64>, tensor<1x7x2xf64>
    cond {
      %c_4 = stablehlo.constant dense<3> : tensor<i64>
      %3 = stablehlo.compare LT, %iterArg_2, %c_4, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %3 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_2) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %4 = stablehlo.convolution(%3, %iterArg_0) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<2x2x2xf64>) -> tensor<1x7x2xf64>
      %5 = stablehlo.convolution(%iterArg_3, %iterArg_1) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<2x2x2xf64>) -> tensor<1x7x2xf64>
      %6 = stablehlo.add %4, %5 : tensor<1x7x2xf64>
      %7 = stablehlo.abs %6 : tensor<1x7x2xf64>
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %9 = stablehlo.add %8, %7 : tensor<1x7x2xf64>
      %10 = stablehlo.divide %6, %9 : tensor<1x7x2xf64>
      %11 = stablehlo.negate %10 : tensor<1x7x2xf64>
      %12 = stablehlo.exponential %11 : tensor<1x7x2xf64>
      %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %14 = stablehlo.add %13, %12 : tensor<1x7x2xf64>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %16 = stablehlo.divide %15, %14 : tensor<1x7x2xf64>
      %17 = func.call @silu(%10) : (tensor<1x7x2xf64>) -> tensor<1x7x2xf64>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %18 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %19 = stablehlo.subtract %18, %16 : tensor<1x7x2xf64>
      %20 = stablehlo.multiply %19, %iterArg_3 : tensor<1x7x2xf64>
      %21 = stablehlo.multiply %16, %17 : tensor<1x7x2xf64>
      %22 = stablehlo.add %20, %21 : tensor<1x7x2xf64>
      %c_8 = stablehlo.constant dense<1> : tensor<i64>
      %23 = stablehlo.add %iterArg_2, %c_8 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %23, %22 : tensor<3x1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<i64>, tensor<1x7x2xf64>
    }
    %cst = stablehlo.constant dense<9.530000e-01> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %2 = stablehlo.divide %0#4, %1 : tensor<1x7x2xf64>
    return %2 : tensor<1x7x2xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x1x7x2xf64>, %arg1: tensor<i64>) -> tensor<1x7x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 1, 7, 2] : (tensor<3x1x7x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x1x7x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x1x7x2xf64>) -> tensor<1x7x2xf64>
    return %1 : tensor<1x7x2xf64>
  }
  func.func private @silu(%arg0: tensor<1x7x2xf64>) -> tensor<1x7x2xf64> {
    %0 = stablehlo.negate %arg0 : tensor<1x7x2xf64>
    %1 = stablehlo.exponential %0 : tensor<1x7x2xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %3 = stablehlo.add %2, %1 : tensor<1x7x2xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %5 = stablehlo.divide %4, %3 : tensor<1x7x2xf64>
    %6 = stablehlo.multiply %arg0, %5 : tensor<1x7x2xf64>
    return %6 : tensor<1x7x2xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x7x2xf64>, %arg1: tensor<2x2x2xf64>, %arg2: tensor<2x2x2xf64>, %arg3: tensor<3x1x7x2xf64>) -> (tensor<1x7x2xf64> {jax.result_info = "result[0]"}, tensor<2x2x2xf64> {jax.result_info = "result[1]"}, tensor<2x2x2xf64> {jax.result_info = "result[2]"}, tensor<3x1x7x2xf64> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3x1x7x2xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %c_10 = stablehlo.constant dense<0> : tensor<i64>
    %12:17 = stablehlo.while(%iterArg = %arg3, %iterArg_17 = %arg1, %iterArg_18 = %arg2, %iterArg_19 = %c_10, %iterArg_20 = %arg0, %iterArg_21 = %0, %iterArg_22 = %1, %iterArg_23 = %2, %iterArg_24 = %3, %iterArg_25 = %4, %iterArg_26 = %5, %iterArg_27 = %6, %iterArg_28 = %7, %iterArg_29 = %8, %iterArg_30 = %9, %iterArg_31 = %10, %iterArg_32 = %11) : tensor<3x1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<i64>, tensor<1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xi1>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>
    cond {
      %c_33 = stablehlo.constant dense<3> : tensor<i64>
      %20 = stablehlo.compare LT, %iterArg_19, %c_33, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %20 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %21 = stablehlo.convolution(%20, %iterArg_17) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<2x2x2xf64>) -> tensor<1x7x2xf64>
      %22 = stablehlo.convolution(%iterArg_20, %iterArg_18) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<2x2x2xf64>) -> tensor<1x7x2xf64>
      %23 = stablehlo.add %21, %22 : tensor<1x7x2xf64>
      %24 = stablehlo.abs %23 : tensor<1x7x2xf64>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %25 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %26 = stablehlo.compare GE, %23, %25, FLOAT : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xi1>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %27 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %28 = stablehlo.add %27, %24 : tensor<1x7x2xf64>
      %29 = stablehlo.divide %23, %28 : tensor<1x7x2xf64>
      %30 = stablehlo.multiply %28, %28 : tensor<1x7x2xf64>
      %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %31 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %32 = stablehlo.divide %31, %30 : tensor<1x7x2xf64>
      %33 = stablehlo.negate %29 : tensor<1x7x2xf64>
      %34 = stablehlo.exponential %33 : tensor<1x7x2xf64>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %35 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %36 = stablehlo.add %35, %34 : tensor<1x7x2xf64>
      %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %37 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %38 = stablehlo.divide %37, %36 : tensor<1x7x2xf64>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %39 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %40 = stablehlo.subtract %39, %38 : tensor<1x7x2xf64>
      %41 = stablehlo.multiply %38, %40 : tensor<1x7x2xf64>
      %42:3 = func.call @silu(%29) : (tensor<1x7x2xf64>) -> (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>)
      %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %43 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %44 = stablehlo.subtract %43, %38 : tensor<1x7x2xf64>
      %45 = stablehlo.multiply %44, %iterArg_20 : tensor<1x7x2xf64>
      %46 = stablehlo.multiply %38, %42#0 : tensor<1x7x2xf64>
      %47 = stablehlo.add %45, %46 : tensor<1x7x2xf64>
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_21, %iterArg_20, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %49 = func.call @dynamic_update_index_in_dim_0(%iterArg_22, %26, %iterArg_19) : (tensor<3x1x7x2xi1>, tensor<1x7x2xi1>, tensor<i64>) -> tensor<3x1x7x2xi1>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_23, %28, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_24, %23, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_25, %32, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_26, %41, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_27, %42#1, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_28, %42#2, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_29, %29, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_30, %44, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_31, %42#0, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_32, %38, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %c_40 = stablehlo.constant dense<1> : tensor<i64>
      %60 = stablehlo.add %iterArg_19, %c_40 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %60, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59 : tensor<3x1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<i64>, tensor<1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xi1>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>
    }
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %cst_12 = stablehlo.constant dense<9.530000e-01> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %15 = stablehlo.divide %13, %14 : tensor<1x7x2xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2x2x2xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2x2x2xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %c_16 = stablehlo.constant dense<0> : tensor<i64>
    %19:20 = stablehlo.while(%iterArg = %arg3, %iterArg_17 = %12#5, %iterArg_18 = %12#6, %iterArg_19 = %12#7, %iterArg_20 = %12#8, %iterArg_21 = %12#9, %iterArg_22 = %12#10, %iterArg_23 = %12#11, %iterArg_24 = %12#12, %iterArg_25 = %12#13, %iterArg_26 = %12#14, %iterArg_27 = %12#15, %iterArg_28 = %12#16, %iterArg_29 = %arg1, %iterArg_30 = %arg2, %iterArg_31 = %c_16, %iterArg_32 = %16, %iterArg_33 = %17, %iterArg_34 = %15, %iterArg_35 = %18) : tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xi1>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<i64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<1x7x2xf64>, tensor<3x1x7x2xf64>
    cond {
      %c_36 = stablehlo.constant dense<3> : tensor<i64>
      %20 = stablehlo.compare LT, %iterArg_31, %c_36, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %c_36 = stablehlo.constant dense<3> : tensor<i64>
      %20 = stablehlo.subtract %c_36, %iterArg_31 : tensor<i64>
      %c_37 = stablehlo.constant dense<1> : tensor<i64>
      %21 = stablehlo.subtract %20, %c_37 : tensor<i64>
      %22 = func.call @dynamic_index_in_dim(%iterArg, %21) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %23 = func.call @dynamic_index_in_dim(%iterArg_17, %21) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %24 = func.call @dynamic_index_in_dim_1(%iterArg_18, %21) : (tensor<3x1x7x2xi1>, tensor<i64>) -> tensor<1x7x2xi1>
      %25 = func.call @dynamic_index_in_dim(%iterArg_19, %21) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %26 = func.call @dynamic_index_in_dim(%iterArg_20, %21) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %27 = func.call @dynamic_index_in_dim(%iterArg_21, %21) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %28 = func.call @dynamic_index_in_dim(%iterArg_22, %21) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %29 = func.call @dynamic_index_in_dim(%iterArg_23, %21) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %30 = func.call @dynamic_index_in_dim(%iterArg_24, %21) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %31 = func.call @dynamic_index_in_dim(%iterArg_25, %21) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %32 = func.call @dynamic_index_in_dim(%iterArg_26, %21) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %33 = func.call @dynamic_index_in_dim(%iterArg_27, %21) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %34 = func.call @dynamic_index_in_dim(%iterArg_28, %21) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %35 = stablehlo.multiply %34, %iterArg_34 : tensor<1x7x2xf64>
      %36 = stablehlo.multiply %iterArg_34, %33 : tensor<1x7x2xf64>
      %37 = stablehlo.multiply %32, %iterArg_34 : tensor<1x7x2xf64>
      %38 = stablehlo.multiply %iterArg_34, %23 : tensor<1x7x2xf64>
      %39 = stablehlo.negate %38 : tensor<1x7x2xf64>
      %40 = stablehlo.add %36, %39 : tensor<1x7x2xf64>
      %41 = func.call @silu_2(%29, %30, %31, %35) : (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xf64>
      %42 = stablehlo.multiply %40, %28 : tensor<1x7x2xf64>
      %43 = stablehlo.add %41, %42 : tensor<1x7x2xf64>
      %44 = stablehlo.multiply %43, %27 : tensor<1x7x2xf64>
      %45 = stablehlo.multiply %44, %26 : tensor<1x7x2xf64>
      %46 = stablehlo.negate %45 : tensor<1x7x2xf64>
      %47 = stablehlo.divide %43, %25 : tensor<1x7x2xf64>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %48 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %49 = stablehlo.select %24, %48, %46 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
      %50 = stablehlo.select %24, %46, %48 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
      %51 = stablehlo.add %47, %50 : tensor<1x7x2xf64>
      %52 = stablehlo.negate %49 : tensor<1x7x2xf64>
      %53 = stablehlo.add %51, %52 : tensor<1x7x2xf64>
      %54 = stablehlo.convolution(%23, %53) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<2x2x2xf64>
      %55 = stablehlo.add %iterArg_33, %54 : tensor<2x2x2xf64>
      %56 = stablehlo.reverse %iterArg_30, dims = [0] : tensor<2x2x2xf64>
      %57 = stablehlo.convolution(%53, %56) dim_numbers = [b, 0, f]x[0, o, i]->[b, 0, f], window = {stride = [1], pad = [[1, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<2x2x2xf64>) -> tensor<1x7x2xf64>
      %58 = stablehlo.add %37, %57 : tensor<1x7x2xf64>
      %59 = stablehlo.convolution(%22, %53) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<2x2x2xf64>
      %60 = stablehlo.add %iterArg_32, %59 : tensor<2x2x2xf64>
      %61 = stablehlo.reverse %iterArg_29, dims = [0] : tensor<2x2x2xf64>
      %62 = stablehlo.convolution(%53, %61) dim_numbers = [b, 0, f]x[0, o, i]->[b, 0, f], window = {stride = [1], pad = [[1, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<2x2x2xf64>) -> tensor<1x7x2xf64>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_35, %62, %21) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %c_39 = stablehlo.constant dense<1> : tensor<i64>
      %64 = stablehlo.add %iterArg_31, %c_39 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %64, %60, %55, %58, %63 : tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xi1>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<i64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<1x7x2xf64>, tensor<3x1x7x2xf64>
    }
    return %19#18, %19#16, %19#17, %19#19 : tensor<1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<3x1x7x2xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x1x7x2xf64>, %arg1: tensor<i64>) -> tensor<1x7x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 1, 7, 2] : (tensor<3x1x7x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x1x7x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x1x7x2xf64>) -> tensor<1x7x2xf64>
    return %1 : tensor<1x7x2xf64>
  }
  func.func private @silu(%arg0: tensor<1x7x2xf64>) -> (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) {
    %0 = stablehlo.negate %arg0 : tensor<1x7x2xf64>
    %1 = stablehlo.exponential %0 : tensor<1x7x2xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %3 = stablehlo.add %2, %1 : tensor<1x7x2xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %5 = stablehlo.divide %4, %3 : tensor<1x7x2xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %7 = stablehlo.subtract %6, %5 : tensor<1x7x2xf64>
    %8 = stablehlo.multiply %5, %7 : tensor<1x7x2xf64>
    %9 = stablehlo.multiply %arg0, %5 : tensor<1x7x2xf64>
    return %9, %8, %5 : tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x1x7x2xf64>, %arg1: tensor<1x7x2xf64>, %arg2: tensor<i64>) -> tensor<3x1x7x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<1x7x2xf64>) -> tensor<1x1x7x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x1x7x2xf64>, tensor<1x1x7x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x1x7x2xf64>
    return %1 : tensor<3x1x7x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<3x1x7x2xi1>, %arg1: tensor<1x7x2xi1>, %arg2: tensor<i64>) -> tensor<3x1x7x2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<1x7x2xi1>) -> tensor<1x1x7x2xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x1x7x2xi1>, tensor<1x1x7x2xi1>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x1x7x2xi1>
    return %1 : tensor<3x1x7x2xi1>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<3x1x7x2xi1>, %arg1: tensor<i64>) -> tensor<1x7x2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 1, 7, 2] : (tensor<3x1x7x2xi1>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x1x7x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x1x7x2xi1>) -> tensor<1x7x2xi1>
    return %1 : tensor<1x7x2xi1>
  }
  func.func private @silu_2(%arg0: tensor<1x7x2xf64>, %arg1: tensor<1x7x2xf64>, %arg2: tensor<1x7x2xf64>, %arg3: tensor<1x7x2xf64>) -> tensor<1x7x2xf64> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<1x7x2xf64>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<1x7x2xf64>
    %2 = stablehlo.multiply %0, %arg0 : tensor<1x7x2xf64>
    %3 = stablehlo.add %1, %2 : tensor<1x7x2xf64>
    return %3 : tensor<1x7x2xf64>
  }
}
// -----
// backward, cuda: same text as cpu
