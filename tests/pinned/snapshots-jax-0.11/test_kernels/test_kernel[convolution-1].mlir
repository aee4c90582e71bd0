// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def compute_iterated_stencil(feature_map, w1, dt):
//     def cell(_, field_u):
//         z1 = lax.conv_general_dilated(
//             field_u, w1, (1,), "SAME", dimension_numbers=("NHC", "HIO", "NHC")
//         )
//         clipped = jnp.clip(field_u + dt * jax.nn.silu(z1), -3, 3)
//         return clipped
//
//     return lax.fori_loop(0, 3, cell, feature_map)
//
//   feature_map: float64[1, 7, 2] in [-1.5, 1.5]
//   w1: float64[3, 2, 2] in [-0.9, 0.9]
//   dt: float64[] in [0.05, 0.3]
// -----
// forward, cpu
module @jit_compute_iterated_stencil attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x7x2xf64>, %arg1: tensor<3x2x2xf64>, %arg2: tensor<f64>) -> (tensor<1x7x2xf64> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0:4 = stablehlo.while(%iterArg = %arg1, %iterArg_0 = %arg2, %iterArg_1 = %c, %iterArg_2 = %arg0) : tensor<3x2x2xf64>, tensor<f64>, tensor<i64>, tensor<1x7x2xf64>
    cond {
      %c_3 = stablehlo.constant dense<3> : tensor<i64>
      %1 = stablehlo.compare LT, %iterArg_1, %c_3, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1 = stablehlo.convolution(%iterArg_2, %iterArg) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<3x2x2xf64>) -> tensor<1x7x2xf64>
      %2 = func.call @silu(%1) : (tensor<1x7x2xf64>) -> tensor<1x7x2xf64>
      %3 = stablehlo.broadcast_in_dim %iterArg_0, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %4 = stablehlo.multiply %3, %2 : tensor<1x7x2xf64>
      %5 = stablehlo.add %iterArg_2, %4 : tensor<1x7x2xf64>
      %c_3 = stablehlo.constant dense<-3> : tensor<i64>
      %c_4 = stablehlo.constant dense<3> : tensor<i64>
      %6 = func.call @clip(%5, %c_3, %c_4) : (tensor<1x7x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x7x2xf64>
      %c_5 = stablehlo.constant dense<1> : tensor<i64>
      %7 = stablehlo.add %iterArg_1, %c_5 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %7, %6 : tensor<3x2x2xf64>, tensor<f64>, tensor<i64>, tensor<1x7x2xf64>
    }
    return %0#3 : tensor<1x7x2xf64>
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
  func.func private @clip(%arg0: tensor<1x7x2xf64>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<1x7x2xf64> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<1x7x2xf64>
    %3 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<f64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %5 = stablehlo.minimum %4, %2 : tensor<1x7x2xf64>
    return %5 : tensor<1x7x2xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x7x2xf64>, %arg1: tensor<3x2x2xf64>, %arg2: tensor<f64>) -> (tensor<1x7x2xf64> {jax.result_info = "result[0]"}, tensor<3x2x2xf64> {jax.result_info = "result[1]"}, tensor<f64> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<-3> : tensor<i64>
    %c_0 = stablehlo.constant dense<3> : tensor<i64>
    %0:8 = call @clip(%c, %c_0) : (tensor<i64>, tensor<i64>) -> (tensor<f64>, tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>)
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %c_7 = stablehlo.constant dense<0> : tensor<i64>
    %8:19 = stablehlo.while(%iterArg = %arg2, %iterArg_12 = %arg1, %iterArg_13 = %0#0, %iterArg_14 = %0#1, %iterArg_15 = %0#2, %iterArg_16 = %0#3, %iterArg_17 = %0#4, %iterArg_18 = %0#5, %iterArg_19 = %0#6, %iterArg_20 = %0#7, %iterArg_21 = %c_7, %iterArg_22 = %arg0, %iterArg_23 = %1, %iterArg_24 = %2, %iterArg_25 = %3, %iterArg_26 = %4, %iterArg_27 = %5, %iterArg_28 = %6, %iterArg_29 = %7) : tensor<f64>, tensor<3x2x2xf64>, tensor<f64>, tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>, tensor<1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>
    cond {
      %c_30 = stablehlo.constant dense<3> : tensor<i64>
      %12 = stablehlo.compare LT, %iterArg_21, %c_30, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %12 = stablehlo.convolution(%iterArg_22, %iterArg_12) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<3x2x2xf64>) -> tensor<1x7x2xf64>
      %13:3 = func.call @silu(%12) : (tensor<1x7x2xf64>) -> (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>)
      %14 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %15 = stablehlo.multiply %14, %13#0 : tensor<1x7x2xf64>
      %16 = stablehlo.add %iterArg_22, %15 : tensor<1x7x2xf64>
      %17:3 = func.call @clip_0(%16, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20) : (tensor<1x7x2xf64>, tensor<f64>, tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>)
      %18 = func.call @dynamic_update_index_in_dim(%iterArg_23, %iterArg_22, %iterArg_21) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %19 = func.call @dynamic_update_index_in_dim(%iterArg_24, %13#1, %iterArg_21) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %20 = func.call @dynamic_update_index_in_dim(%iterArg_25, %13#2, %iterArg_21) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %21 = func.call @dynamic_update_index_in_dim(%iterArg_26, %12, %iterArg_21) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %22 = func.call @dynamic_update_index_in_dim(%iterArg_27, %13#0, %iterArg_21) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %23 = func.call @dynamic_update_index_in_dim(%iterArg_28, %17#1, %iterArg_21) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %24 = func.call @dynamic_update_index_in_dim(%iterArg_29, %17#2, %iterArg_21) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %c_30 = stablehlo.constant dense<1> : tensor<i64>
      %25 = stablehlo.add %iterArg_21, %c_30 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %25, %17#0, %18, %19, %20, %21, %22, %23, %24 : tensor<f64>, tensor<3x2x2xf64>, tensor<f64>, tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>, tensor<1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>
    }
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3x2x2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %c_11 = stablehlo.constant dense<0> : tensor<i64>
    %11:13 = stablehlo.while(%iterArg = %8#12, %iterArg_12 = %8#13, %iterArg_13 = %8#14, %iterArg_14 = %8#15, %iterArg_15 = %8#16, %iterArg_16 = %8#17, %iterArg_17 = %8#18, %iterArg_18 = %arg1, %iterArg_19 = %arg2, %iterArg_20 = %c_11, %iterArg_21 = %10, %iterArg_22 = %cst_10, %iterArg_23 = %9) : tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x2x2xf64>, tensor<f64>, tensor<i64>, tensor<3x2x2xf64>, tensor<f64>, tensor<1x7x2xf64>
    cond {
      %c_24 = stablehlo.constant dense<3> : tensor<i64>
      %12 = stablehlo.compare LT, %iterArg_20, %c_24, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %c_24 = stablehlo.constant dense<3> : tensor<i64>
      %12 = stablehlo.subtract %c_24, %iterArg_20 : tensor<i64>
      %c_25 = stablehlo.constant dense<1> : tensor<i64>
      %13 = stablehlo.subtract %12, %c_25 : tensor<i64>
      %14 = func.call @dynamic_index_in_dim(%iterArg, %13) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %15 = func.call @dynamic_index_in_dim(%iterArg_12, %13) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %16 = func.call @dynamic_index_in_dim(%iterArg_13, %13) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %17 = func.call @dynamic_index_in_dim(%iterArg_14, %13) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %18 = func.call @dynamic_index_in_dim(%iterArg_15, %13) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %19 = func.call @dynamic_index_in_dim(%iterArg_16, %13) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %20 = func.call @dynamic_index_in_dim(%iterArg_17, %13) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %21 = func.call @clip_1(%19, %20, %iterArg_23) : (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xf64>
      %22 = stablehlo.broadcast_in_dim %iterArg_19, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %23 = stablehlo.multiply %22, %21 : tensor<1x7x2xf64>
      %24 = stablehlo.multiply %21, %18 : tensor<1x7x2xf64>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %25 = stablehlo.reduce(%24 init: %cst_26) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x7x2xf64>, tensor<f64>) -> tensor<f64>
      %26 = stablehlo.add %iterArg_22, %25 : tensor<f64>
      %27 = func.call @silu_2(%15, %16, %17, %23) : (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xf64>
      %28 = stablehlo.convolution(%14, %27) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<3x2x2xf64>
      %29 = stablehlo.add %iterArg_21, %28 : tensor<3x2x2xf64>
      %30 = stablehlo.reverse %iterArg_18, dims = [0] : tensor<3x2x2xf64>
      %31 = stablehlo.convolution(%27, %30) dim_numbers = [b, 0, f]x[0, o, i]->[b, 0, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<3x2x2xf64>) -> tensor<1x7x2xf64>
      %32 = stablehlo.add %21, %31 : tensor<1x7x2xf64>
      %c_27 = stablehlo.constant dense<1> : tensor<i64>
      %33 = stablehlo.add %iterArg_20, %c_27 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %33, %29, %26, %32 : tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x2x2xf64>, tensor<f64>, tensor<i64>, tensor<3x2x2xf64>, tensor<f64>, tensor<1x7x2xf64>
    }
    return %11#12, %11#10, %11#11 : tensor<1x7x2xf64>, tensor<3x2x2xf64>, tensor<f64>
  }
  func.func private @clip(%arg0: tensor<i64>, %arg1: tensor<i64>) -> (tensor<f64>, tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) {
    %0 = stablehlo.convert %arg0 : (tensor<i64>) -> tensor<f64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %4 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    return %4, %0, %2, %3, %1, %6, %7, %5 : tensor<f64>, tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>
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
  func.func private @clip_0(%arg0: tensor<1x7x2xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<1x7x2xf64>, %arg4: tensor<1x7x2xf64>, %arg5: tensor<1x7x2xf64>, %arg6: tensor<1x7x2xf64>, %arg7: tensor<1x7x2xf64>, %arg8: tensor<1x7x2xf64>) -> (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %1 = stablehlo.maximum %0, %arg0 : tensor<1x7x2xf64>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xi1>
    %4 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %5 = stablehlo.compare EQ, %arg0, %4, FLOAT : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xi1>
    %6 = stablehlo.select %5, %arg4, %arg3 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
    %7 = stablehlo.select %3, %arg5, %6 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
    %8 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %9 = stablehlo.minimum %8, %1 : tensor<1x7x2xf64>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %11 = stablehlo.compare GT, %10, %1, FLOAT : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xi1>
    %12 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %13 = stablehlo.compare EQ, %12, %1, FLOAT : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xi1>
    %14 = stablehlo.select %13, %arg7, %arg6 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
    %15 = stablehlo.select %11, %arg8, %14 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
    return %9, %7, %15 : tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x1x7x2xf64>, %arg1: tensor<1x7x2xf64>, %arg2: tensor<i64>) -> tensor<3x1x7x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<1x7x2xf64>) -> tensor<1x1x7x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<3x1x7x2xf64>, tensor<1x1x7x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<3x1x7x2xf64>
    return %1 : tensor<3x1x7x2xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x1x7x2xf64>, %arg1: tensor<i64>) -> tensor<1x7x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 1, 7, 2] : (tensor<3x1x7x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x1x7x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x1x7x2xf64>) -> tensor<1x7x2xf64>
    return %1 : tensor<1x7x2xf64>
  }
  func.func private @clip_1(%arg0: tensor<1x7x2xf64>, %arg1: tensor<1x7x2xf64>, %arg2: tensor<1x7x2xf64>) -> tensor<1x7x2xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<1x7x2xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<1x7x2xf64>
    return %1 : tensor<1x7x2xf64>
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
