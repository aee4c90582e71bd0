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
    call @silu() : () -> ()
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
    %12:17 = stablehlo.while(%iterArg = %arg3, %iterArg_19 = %arg1, %iterArg_20 = %arg2, %iterArg_21 = %c_10, %iterArg_22 = %arg0, %iterArg_23 = %0, %iterArg_24 = %1, %iterArg_25 = %2, %iterArg_26 = %3, %iterArg_27 = %4, %iterArg_28 = %5, %iterArg_29 = %6, %iterArg_30 = %7, %iterArg_31 = %8, %iterArg_32 = %9, %iterArg_33 = %10, %iterArg_34 = %11) : tensor<3x1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<i64>, tensor<1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xi1>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>
    cond {
      %c_35 = stablehlo.constant dense<3> : tensor<i64>
      %23 = stablehlo.compare LT, %iterArg_21, %c_35, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    } do {
      %23 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_21) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %24 = stablehlo.convolution(%23, %iterArg_19) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<2x2x2xf64>) -> tensor<1x7x2xf64>
      %25 = stablehlo.convolution(%iterArg_22, %iterArg_20) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<2x2x2xf64>) -> tensor<1x7x2xf64>
      %26 = stablehlo.add %24, %25 : tensor<1x7x2xf64>
      %27 = stablehlo.abs %26 : tensor<1x7x2xf64>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %28 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %29 = stablehlo.compare GE, %26, %28, FLOAT : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xi1>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %30 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %31 = stablehlo.add %30, %27 : tensor<1x7x2xf64>
      %32 = stablehlo.divide %26, %31 : tensor<1x7x2xf64>
      %33 = stablehlo.multiply %31, %31 : tensor<1x7x2xf64>
      %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %34 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %35 = stablehlo.divide %34, %33 : tensor<1x7x2xf64>
      %36 = stablehlo.negate %32 : tensor<1x7x2xf64>
      %37 = stablehlo.exponential %36 : tensor<1x7x2xf64>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %38 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %39 = stablehlo.add %38, %37 : tensor<1x7x2xf64>
      %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %40 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %41 = stablehlo.divide %40, %39 : tensor<1x7x2xf64>
      %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %42 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %43 = stablehlo.subtract %42, %41 : tensor<1x7x2xf64>
      %44 = stablehlo.multiply %41, %43 : tensor<1x7x2xf64>
      %45:3 = func.call @silu_0(%32) : (tensor<1x7x2xf64>) -> (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>)
      %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %46 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %47 = stablehlo.subtract %46, %41 : tensor<1x7x2xf64>
      %48 = stablehlo.multiply %47, %iterArg_22 : tensor<1x7x2xf64>
      %49 = stablehlo.multiply %41, %45#0 : tensor<1x7x2xf64>
      %50 = stablehlo.add %48, %49 : tensor<1x7x2xf64>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_23, %iterArg_22, %iterArg_21) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %52 = func.call @dynamic_update_index_in_dim_1(%iterArg_24, %29, %iterArg_21) : (tensor<3x1x7x2xi1>, tensor<1x7x2xi1>, tensor<i64>) -> tensor<3x1x7x2xi1>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_25, %31, %iterArg_21) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_26, %26, %iterArg_21) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_27, %35, %iterArg_21) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_28, %44, %iterArg_21) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_29, %45#1, %iterArg_21) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_30, %45#2, %iterArg_21) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_31, %32, %iterArg_21) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_32, %47, %iterArg_21) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_33, %45#0, %iterArg_21) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_34, %41, %iterArg_21) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %c_42 = stablehlo.constant dense<1> : tensor<i64>
      %63 = stablehlo.add %iterArg_21, %c_42 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_19, %iterArg_20, %63, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62 : tensor<3x1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<i64>, tensor<1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xi1>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>
    }
    %cst_11 = stablehlo.constant dense<9.530000e-01> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %14 = stablehlo.divide %12#4, %13 : tensor<1x7x2xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.reduce(%14 init: %cst_12) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x7x2xf64>, tensor<f64>) -> tensor<f64>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %cst_14 = stablehlo.constant dense<9.530000e-01> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %18 = stablehlo.divide %16, %17 : tensor<1x7x2xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2x2x2xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x2x2xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %c_18 = stablehlo.constant dense<0> : tensor<i64>
    %22:20 = stablehlo.while(%iterArg = %arg3, %iterArg_19 = %12#5, %iterArg_20 = %12#6, %iterArg_21 = %12#7, %iterArg_22 = %12#8, %iterArg_23 = %12#9, %iterArg_24 = %12#10, %iterArg_25 = %12#11, %iterArg_26 = %12#12, %iterArg_27 = %12#13, %iterArg_28 = %12#14, %iterArg_29 = %12#15, %iterArg_30 = %12#16, %iterArg_31 = %arg1, %iterArg_32 = %arg2, %iterArg_33 = %c_18, %iterArg_34 = %19, %iterArg_35 = %20, %iterArg_36 = %18, %iterArg_37 = %21) : tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xi1>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<i64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<1x7x2xf64>, tensor<3x1x7x2xf64>
    cond {
      %c_38 = stablehlo.constant dense<3> : tensor<i64>
      %23 = stablehlo.compare LT, %iterArg_33, %c_38, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    } do {
      %c_38 = stablehlo.constant dense<3> : tensor<i64>
      %23 = stablehlo.subtract %c_38, %iterArg_33 : tensor<i64>
      %c_39 = stablehlo.constant dense<1> : tensor<i64>
      %24 = stablehlo.subtract %23, %c_39 : tensor<i64>
      %25 = func.call @dynamic_index_in_dim(%iterArg, %24) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %26 = func.call @dynamic_index_in_dim(%iterArg_19, %24) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %27 = func.call @dynamic_index_in_dim_2(%iterArg_20, %24) : (tensor<3x1x7x2xi1>, tensor<i64>) -> tensor<1x7x2xi1>
      %28 = func.call @dynamic_index_in_dim(%iterArg_21, %24) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %29 = func.call @dynamic_index_in_dim(%iterArg_22, %24) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %30 = func.call @dynamic_index_in_dim(%iterArg_23, %24) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %31 = func.call @dynamic_index_in_dim(%iterArg_24, %24) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %32 = func.call @dynamic_index_in_dim(%iterArg_25, %24) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %33 = func.call @dynamic_index_in_dim(%iterArg_26, %24) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %34 = func.call @dynamic_index_in_dim(%iterArg_27, %24) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %35 = func.call @dynamic_index_in_dim(%iterArg_28, %24) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %36 = func.call @dynamic_index_in_dim(%iterArg_29, %24) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %37 = func.call @dynamic_index_in_dim(%iterArg_30, %24) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %38 = stablehlo.multiply %37, %iterArg_36 : tensor<1x7x2xf64>
      %39 = stablehlo.multiply %iterArg_36, %36 : tensor<1x7x2xf64>
      %40 = stablehlo.multiply %35, %iterArg_36 : tensor<1x7x2xf64>
      %41 = stablehlo.multiply %iterArg_36, %26 : tensor<1x7x2xf64>
      %42 = stablehlo.negate %41 : tensor<1x7x2xf64>
      %43 = stablehlo.add %39, %42 : tensor<1x7x2xf64>
      %44 = func.call @silu_3(%32, %33, %34, %38) : (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xf64>
      %45 = stablehlo.multiply %43, %31 : tensor<1x7x2xf64>
      %46 = stablehlo.add %44, %45 : tensor<1x7x2xf64>
      %47 = stablehlo.multiply %46, %30 : tensor<1x7x2xf64>
      %48 = stablehlo.multiply %47, %29 : tensor<1x7x2xf64>
      %49 = stablehlo.negate %48 : tensor<1x7x2xf64>
      %50 = stablehlo.divide %46, %28 : tensor<1x7x2xf64>
      %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %51 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %52 = stablehlo.select %27, %51, %49 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
      %53 = stablehlo.select %27, %49, %51 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
      %54 = stablehlo.add %50, %53 : tensor<1x7x2xf64>
      %55 = stablehlo.negate %52 : tensor<1x7x2xf64>
      %56 = stablehlo.add %54, %55 : tensor<1x7x2xf64>
      %57 = stablehlo.convolution(%26, %56) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<2x2x2xf64>
      %58 = stablehlo.add %iterArg_35, %57 : tensor<2x2x2xf64>
      %59 = stablehlo.reverse %iterArg_32, dims = [0] : tensor<2x2x2xf64>
      %60 = stablehlo.convolution(%56, %59) dim_numbers = [b, 0, f]x[0, o, i]->[b, 0, f], window = {stride = [1], pad = [[1, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<2x2x2xf64>) -> tensor<1x7x2xf64>
      %61 = stablehlo.add %40, %60 : tensor<1x7x2xf64>
      %62 = stablehlo.convolution(%25, %56) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<2x2x2xf64>
      %63 = stablehlo.add %iterArg_34, %62 : tensor<2x2x2xf64>
      %64 = stablehlo.reverse %iterArg_31, dims = [0] : tensor<2x2x2xf64>
      %65 = stablehlo.convolution(%56, %64) dim_numbers = [b, 0, f]x[0, o, i]->[b, 0, f], window = {stride = [1], pad = [[1, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<2x2x2xf64>) -> tensor<1x7x2xf64>
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_37, %65, %24) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %c_41 = stablehlo.constant dense<1> : tensor<i64>
      %67 = stablehlo.add %iterArg_33, %c_41 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %67, %63, %58, %61, %66 : tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xi1>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<i64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<1x7x2xf64>, tensor<3x1x7x2xf64>
    }
    return %22#18, %22#16, %22#17, %22#19 : tensor<1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<3x1x7x2xf64>
  }
  func.func private @silu() {
    return
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x1x7x2xf64>, %arg1: tensor<i64>) -> tensor<1x7x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 1, 7, 2] : (tensor<3x1x7x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x1x7x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x1x7x2xf64>) -> tensor<1x7x2xf64>
    return %1 : tensor<1x7x2xf64>
  }
  func.func private @silu_0(%arg0: tensor<1x7x2xf64>) -> (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) {
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
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3x1x7x2xi1>, %arg1: tensor<1x7x2xi1>, %arg2: tensor<i64>) -> tensor<3x1x7x2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<1x7x2xi1>) -> tensor<1x1x7x2xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x1x7x2xi1>, tensor<1x1x7x2xi1>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x1x7x2xi1>
    return %1 : tensor<3x1x7x2xi1>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<3x1x7x2xi1>, %arg1: tensor<i64>) -> tensor<1x7x2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 1, 7, 2] : (tensor<3x1x7x2xi1>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x1x7x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x1x7x2xi1>) -> tensor<1x7x2xi1>
    return %1 : tensor<1x7x2xi1>
  }
  func.func private @silu_3(%arg0: tensor<1x7x2xf64>, %arg1: tensor<1x7x2xf64>, %arg2: tensor<1x7x2xf64>, %arg3: tensor<1x7x2xf64>) -> tensor<1x7x2xf64> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<1x7x2xf64>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<1x7x2xf64>
    %2 = stablehlo.multiply %0, %arg0 : tensor<1x7x2xf64>
    %3 = stablehlo.add %1, %2 : tensor<1x7x2xf64>
    return %3 : tensor<1x7x2xf64>
  }
}
// -----
// backward, cuda: same text as cpu
