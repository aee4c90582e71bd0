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
      %4 = func.call @closed_call(%iterArg_0, %iterArg_1, %iterArg_3, %3) : (tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xf64>
      %c_4 = stablehlo.constant dense<1> : tensor<i64>
      %5 = stablehlo.add %iterArg_2, %c_4 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %5, %4 : tensor<3x1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<i64>, tensor<1x7x2xf64>
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
  func.func private @closed_call(%arg0: tensor<2x2x2xf64>, %arg1: tensor<2x2x2xf64>, %arg2: tensor<1x7x2xf64>, %arg3: tensor<1x7x2xf64>) -> tensor<1x7x2xf64> {
    %0 = stablehlo.convolution(%arg3, %arg0) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<2x2x2xf64>) -> tensor<1x7x2xf64>
    %1 = stablehlo.convolution(%arg2, %arg1) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<2x2x2xf64>) -> tensor<1x7x2xf64>
    %2 = stablehlo.add %0, %1 : tensor<1x7x2xf64>
    %3 = stablehlo.abs %2 : tensor<1x7x2xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %5 = stablehlo.add %4, %3 : tensor<1x7x2xf64>
    %6 = stablehlo.divide %2, %5 : tensor<1x7x2xf64>
    %7 = stablehlo.negate %6 : tensor<1x7x2xf64>
    %8 = stablehlo.exponential %7 : tensor<1x7x2xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %10 = stablehlo.add %9, %8 : tensor<1x7x2xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %12 = stablehlo.divide %11, %10 : tensor<1x7x2xf64>
    %13 = call @silu(%6) : (tensor<1x7x2xf64>) -> tensor<1x7x2xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %15 = stablehlo.subtract %14, %12 : tensor<1x7x2xf64>
    %16 = stablehlo.multiply %15, %arg2 : tensor<1x7x2xf64>
    %17 = stablehlo.multiply %12, %13 : tensor<1x7x2xf64>
    %18 = stablehlo.add %16, %17 : tensor<1x7x2xf64>
    return %18 : tensor<1x7x2xf64>
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
      %21:13 = func.call @closed_call(%iterArg_17, %iterArg_18, %iterArg_20, %20) : (tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xi1>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>)
      %22 = func.call @dynamic_update_index_in_dim(%iterArg_21, %21#1, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %23 = func.call @dynamic_update_index_in_dim_0(%iterArg_22, %21#2, %iterArg_19) : (tensor<3x1x7x2xi1>, tensor<1x7x2xi1>, tensor<i64>) -> tensor<3x1x7x2xi1>
      %24 = func.call @dynamic_update_index_in_dim(%iterArg_23, %21#3, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %25 = func.call @dynamic_update_index_in_dim(%iterArg_24, %21#4, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %26 = func.call @dynamic_update_index_in_dim(%iterArg_25, %21#5, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %27 = func.call @dynamic_update_index_in_dim(%iterArg_26, %21#6, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %28 = func.call @dynamic_update_index_in_dim(%iterArg_27, %21#7, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %29 = func.call @dynamic_update_index_in_dim(%iterArg_28, %21#8, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %30 = func.call @dynamic_update_index_in_dim(%iterArg_29, %21#9, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_30, %21#10, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_31, %21#11, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_32, %21#12, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %c_33 = stablehlo.constant dense<1> : tensor<i64>
      %34 = stablehlo.add %iterArg_19, %c_33 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %34, %21#0, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33 : tensor<3x1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<i64>, tensor<1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xi1>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>
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
      %35:4 = func.call @closed_call_2(%iterArg_29, %iterArg_30, %iterArg_32, %iterArg_33, %iterArg_34, %22, %23, %24, %25, %26, %27, %28, %29, %30, %31, %32, %33, %34) : (tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xi1>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> (tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>)
      %36 = func.call @dynamic_update_index_in_dim(%iterArg_35, %35#3, %21) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %c_38 = stablehlo.constant dense<1> : tensor<i64>
      %37 = stablehlo.add %iterArg_31, %c_38 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %37, %35#0, %35#1, %35#2, %36 : tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xi1>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<i64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<1x7x2xf64>, tensor<3x1x7x2xf64>
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
  func.func private @closed_call(%arg0: tensor<2x2x2xf64>, %arg1: tensor<2x2x2xf64>, %arg2: tensor<1x7x2xf64>, %arg3: tensor<1x7x2xf64>) -> (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xi1>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) {
    %0 = stablehlo.convolution(%arg3, %arg0) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<2x2x2xf64>) -> tensor<1x7x2xf64>
    %1 = stablehlo.convolution(%arg2, %arg1) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<2x2x2xf64>) -> tensor<1x7x2xf64>
    %2 = stablehlo.add %0, %1 : tensor<1x7x2xf64>
    %3 = stablehlo.abs %2 : tensor<1x7x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %5 = stablehlo.compare GE, %2, %4, FLOAT : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %7 = stablehlo.add %6, %3 : tensor<1x7x2xf64>
    %8 = stablehlo.divide %2, %7 : tensor<1x7x2xf64>
    %9 = stablehlo.multiply %7, %7 : tensor<1x7x2xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %11 = stablehlo.divide %10, %9 : tensor<1x7x2xf64>
    %12 = stablehlo.negate %8 : tensor<1x7x2xf64>
    %13 = stablehlo.exponential %12 : tensor<1x7x2xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %15 = stablehlo.add %14, %13 : tensor<1x7x2xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %17 = stablehlo.divide %16, %15 : tensor<1x7x2xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %19 = stablehlo.subtract %18, %17 : tensor<1x7x2xf64>
    %20 = stablehlo.multiply %17, %19 : tensor<1x7x2xf64>
    %21:3 = call @silu(%8) : (tensor<1x7x2xf64>) -> (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>)
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %23 = stablehlo.subtract %22, %17 : tensor<1x7x2xf64>
    %24 = stablehlo.multiply %23, %arg2 : tensor<1x7x2xf64>
    %25 = stablehlo.multiply %17, %21#0 : tensor<1x7x2xf64>
    %26 = stablehlo.add %24, %25 : tensor<1x7x2xf64>
    return %26, %arg2, %5, %7, %2, %11, %20, %21#1, %21#2, %8, %23, %21#0, %17 : tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xi1>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>
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
  func.func private @closed_call_2(%arg0: tensor<2x2x2xf64>, %arg1: tensor<2x2x2xf64>, %arg2: tensor<2x2x2xf64>, %arg3: tensor<2x2x2xf64>, %arg4: tensor<1x7x2xf64>, %arg5: tensor<1x7x2xf64>, %arg6: tensor<1x7x2xf64>, %arg7: tensor<1x7x2xi1>, %arg8: tensor<1x7x2xf64>, %arg9: tensor<1x7x2xf64>, %arg10: tensor<1x7x2xf64>, %arg11: tensor<1x7x2xf64>, %arg12: tensor<1x7x2xf64>, %arg13: tensor<1x7x2xf64>, %arg14: tensor<1x7x2xf64>, %arg15: tensor<1x7x2xf64>, %arg16: tensor<1x7x2xf64>, %arg17: tensor<1x7x2xf64>) -> (tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) {
    %0 = stablehlo.multiply %arg17, %arg4 : tensor<1x7x2xf64>
    %1 = stablehlo.multiply %arg4, %arg16 : tensor<1x7x2xf64>
    %2 = stablehlo.multiply %arg15, %arg4 : tensor<1x7x2xf64>
    %3 = stablehlo.multiply %arg4, %arg6 : tensor<1x7x2xf64>
    %4 = stablehlo.negate %3 : tensor<1x7x2xf64>
    %5 = stablehlo.add %1, %4 : tensor<1x7x2xf64>
    %6 = call @silu_3(%arg12, %arg13, %arg14, %0) : (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xf64>
    %7 = stablehlo.multiply %5, %arg11 : tensor<1x7x2xf64>
    %8 = stablehlo.add %6, %7 : tensor<1x7x2xf64>
    %9 = stablehlo.multiply %8, %arg10 : tensor<1x7x2xf64>
    %10 = stablehlo.multiply %9, %arg9 : tensor<1x7x2xf64>
    %11 = stablehlo.negate %10 : tensor<1x7x2xf64>
    %12 = stablehlo.divide %8, %arg8 : tensor<1x7x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %14 = stablehlo.select %arg7, %13, %11 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
    %15 = stablehlo.select %arg7, %11, %13 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
    %16 = stablehlo.add %12, %15 : tensor<1x7x2xf64>
    %17 = stablehlo.negate %14 : tensor<1x7x2xf64>
    %18 = stablehlo.add %16, %17 : tensor<1x7x2xf64>
    %19 = stablehlo.convolution(%arg6, %18) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<2x2x2xf64>
    %20 = stablehlo.add %arg3, %19 : tensor<2x2x2xf64>
    %21 = stablehlo.reverse %arg1, dims = [0] : tensor<2x2x2xf64>
    %22 = stablehlo.convolution(%18, %21) dim_numbers = [b, 0, f]x[0, o, i]->[b, 0, f], window = {stride = [1], pad = [[1, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<2x2x2xf64>) -> tensor<1x7x2xf64>
    %23 = stablehlo.add %2, %22 : tensor<1x7x2xf64>
    %24 = stablehlo.convolution(%arg5, %18) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<2x2x2xf64>
    %25 = stablehlo.add %arg2, %24 : tensor<2x2x2xf64>
    %26 = stablehlo.reverse %arg0, dims = [0] : tensor<2x2x2xf64>
    %27 = stablehlo.convolution(%18, %26) dim_numbers = [b, 0, f]x[0, o, i]->[b, 0, f], window = {stride = [1], pad = [[1, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<2x2x2xf64>) -> tensor<1x7x2xf64>
    return %25, %20, %23, %27 : tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>
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
