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
      %1 = func.call @closed_call(%iterArg, %iterArg_0, %iterArg_2) : (tensor<3x2x2xf64>, tensor<f64>, tensor<1x7x2xf64>) -> tensor<1x7x2xf64>
      %c_3 = stablehlo.constant dense<1> : tensor<i64>
      %2 = stablehlo.add %iterArg_1, %c_3 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %2, %1 : tensor<3x2x2xf64>, tensor<f64>, tensor<i64>, tensor<1x7x2xf64>
    }
    return %0#3 : tensor<1x7x2xf64>
  }
  func.func private @closed_call(%arg0: tensor<3x2x2xf64>, %arg1: tensor<f64>, %arg2: tensor<1x7x2xf64>) -> tensor<1x7x2xf64> {
    %0 = stablehlo.convolution(%arg2, %arg0) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<3x2x2xf64>) -> tensor<1x7x2xf64>
    %1 = call @silu(%0) : (tensor<1x7x2xf64>) -> tensor<1x7x2xf64>
    %2 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<1x7x2xf64>
    %4 = stablehlo.add %arg2, %3 : tensor<1x7x2xf64>
    %c = stablehlo.constant dense<-3> : tensor<i64>
    %c_0 = stablehlo.constant dense<3> : tensor<i64>
    %5 = call @clip(%4, %c, %c_0) : (tensor<1x7x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x7x2xf64>
    return %5 : tensor<1x7x2xf64>
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
    %0:10 = call @clip(%c, %c_0) : (tensor<i64>, tensor<i64>) -> (tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>)
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
    %8:21 = stablehlo.while(%iterArg = %arg2, %iterArg_12 = %arg1, %iterArg_13 = %0#0, %iterArg_14 = %0#1, %iterArg_15 = %0#2, %iterArg_16 = %0#3, %iterArg_17 = %0#4, %iterArg_18 = %0#5, %iterArg_19 = %0#6, %iterArg_20 = %0#7, %iterArg_21 = %0#8, %iterArg_22 = %0#9, %iterArg_23 = %c_7, %iterArg_24 = %arg0, %iterArg_25 = %1, %iterArg_26 = %2, %iterArg_27 = %3, %iterArg_28 = %4, %iterArg_29 = %5, %iterArg_30 = %6, %iterArg_31 = %7) : tensor<f64>, tensor<3x2x2xf64>, tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>, tensor<1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>
    cond {
      %c_32 = stablehlo.constant dense<3> : tensor<i64>
      %12 = stablehlo.compare LT, %iterArg_23, %c_32, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %12:8 = func.call @closed_call(%iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_24) : (tensor<f64>, tensor<3x2x2xf64>, tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>)
      %13 = func.call @dynamic_update_index_in_dim(%iterArg_25, %12#1, %iterArg_23) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %14 = func.call @dynamic_update_index_in_dim(%iterArg_26, %12#2, %iterArg_23) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %15 = func.call @dynamic_update_index_in_dim(%iterArg_27, %12#3, %iterArg_23) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %16 = func.call @dynamic_update_index_in_dim(%iterArg_28, %12#4, %iterArg_23) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %17 = func.call @dynamic_update_index_in_dim(%iterArg_29, %12#5, %iterArg_23) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %18 = func.call @dynamic_update_index_in_dim(%iterArg_30, %12#6, %iterArg_23) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %19 = func.call @dynamic_update_index_in_dim(%iterArg_31, %12#7, %iterArg_23) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %c_32 = stablehlo.constant dense<1> : tensor<i64>
      %20 = stablehlo.add %iterArg_23, %c_32 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %20, %12#0, %13, %14, %15, %16, %17, %18, %19 : tensor<f64>, tensor<3x2x2xf64>, tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>, tensor<1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>
    }
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3x2x2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %c_11 = stablehlo.constant dense<0> : tensor<i64>
    %11:13 = stablehlo.while(%iterArg = %8#14, %iterArg_12 = %8#15, %iterArg_13 = %8#16, %iterArg_14 = %8#17, %iterArg_15 = %8#18, %iterArg_16 = %8#19, %iterArg_17 = %8#20, %iterArg_18 = %arg1, %iterArg_19 = %arg2, %iterArg_20 = %c_11, %iterArg_21 = %10, %iterArg_22 = %cst_10, %iterArg_23 = %9) : tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x2x2xf64>, tensor<f64>, tensor<i64>, tensor<3x2x2xf64>, tensor<f64>, tensor<1x7x2xf64>
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
      %21:3 = func.call @closed_call_1(%iterArg_18, %iterArg_19, %iterArg_21, %iterArg_22, %iterArg_23, %14, %15, %16, %17, %18, %19, %20) : (tensor<3x2x2xf64>, tensor<f64>, tensor<3x2x2xf64>, tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> (tensor<3x2x2xf64>, tensor<f64>, tensor<1x7x2xf64>)
      %c_26 = stablehlo.constant dense<1> : tensor<i64>
      %22 = stablehlo.add %iterArg_20, %c_26 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %22, %21#0, %21#1, %21#2 : tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x2x2xf64>, tensor<f64>, tensor<i64>, tensor<3x2x2xf64>, tensor<f64>, tensor<1x7x2xf64>
    }
    return %11#12, %11#10, %11#11 : tensor<1x7x2xf64>, tensor<3x2x2xf64>, tensor<f64>
  }
  func.func private @clip(%arg0: tensor<i64>, %arg1: tensor<i64>) -> (tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) {
    %0 = stablehlo.convert %arg0 : (tensor<i64>) -> tensor<f64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %5 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    return %0, %2, %1, %4, %3, %5, %7, %6, %9, %8 : tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<3x2x2xf64>, %arg2: tensor<f64>, %arg3: tensor<1x7x2xf64>, %arg4: tensor<1x7x2xf64>, %arg5: tensor<1x7x2xf64>, %arg6: tensor<1x7x2xf64>, %arg7: tensor<f64>, %arg8: tensor<1x7x2xf64>, %arg9: tensor<1x7x2xf64>, %arg10: tensor<1x7x2xf64>, %arg11: tensor<1x7x2xf64>, %arg12: tensor<1x7x2xf64>) -> (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) {
    %0 = stablehlo.convolution(%arg12, %arg1) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<3x2x2xf64>) -> tensor<1x7x2xf64>
    %1:3 = call @silu(%0) : (tensor<1x7x2xf64>) -> (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>)
    %2 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %3 = stablehlo.multiply %2, %1#0 : tensor<1x7x2xf64>
    %4 = stablehlo.add %arg12, %3 : tensor<1x7x2xf64>
    %5:3 = call @clip_0(%4, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11) : (tensor<1x7x2xf64>, tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<f64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>)
    return %5#0, %arg12, %1#1, %1#2, %0, %1#0, %5#1, %5#2 : tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>
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
  func.func private @clip_0(%arg0: tensor<1x7x2xf64>, %arg1: tensor<f64>, %arg2: tensor<1x7x2xf64>, %arg3: tensor<1x7x2xf64>, %arg4: tensor<1x7x2xf64>, %arg5: tensor<1x7x2xf64>, %arg6: tensor<f64>, %arg7: tensor<1x7x2xf64>, %arg8: tensor<1x7x2xf64>, %arg9: tensor<1x7x2xf64>, %arg10: tensor<1x7x2xf64>) -> (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %1 = stablehlo.maximum %0, %arg0 : tensor<1x7x2xf64>
    %2 = stablehlo.compare EQ, %arg0, %1, FLOAT : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xi1>
    %3 = stablehlo.select %2, %arg3, %arg2 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %5 = stablehlo.compare EQ, %4, %1, FLOAT : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xi1>
    %6 = stablehlo.select %5, %arg5, %arg4 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
    %7 = stablehlo.divide %3, %6 : tensor<1x7x2xf64>
    %8 = stablehlo.broadcast_in_dim %arg6, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %9 = stablehlo.minimum %8, %1 : tensor<1x7x2xf64>
    %10 = stablehlo.compare EQ, %1, %9, FLOAT : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xi1>
    %11 = stablehlo.select %10, %arg8, %arg7 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
    %12 = stablehlo.broadcast_in_dim %arg6, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %13 = stablehlo.compare EQ, %12, %9, FLOAT : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xi1>
    %14 = stablehlo.select %13, %arg10, %arg9 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
    %15 = stablehlo.divide %11, %14 : tensor<1x7x2xf64>
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
  func.func private @closed_call_1(%arg0: tensor<3x2x2xf64>, %arg1: tensor<f64>, %arg2: tensor<3x2x2xf64>, %arg3: tensor<f64>, %arg4: tensor<1x7x2xf64>, %arg5: tensor<1x7x2xf64>, %arg6: tensor<1x7x2xf64>, %arg7: tensor<1x7x2xf64>, %arg8: tensor<1x7x2xf64>, %arg9: tensor<1x7x2xf64>, %arg10: tensor<1x7x2xf64>, %arg11: tensor<1x7x2xf64>) -> (tensor<3x2x2xf64>, tensor<f64>, tensor<1x7x2xf64>) {
    %0 = call @clip_2(%arg10, %arg11, %arg4) : (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xf64>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %2 = stablehlo.multiply %1, %0 : tensor<1x7x2xf64>
    %3 = stablehlo.multiply %0, %arg9 : tensor<1x7x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x7x2xf64>, tensor<f64>) -> tensor<f64>
    %5 = stablehlo.add %arg3, %4 : tensor<f64>
    %6 = call @silu_3(%arg6, %arg7, %arg8, %2) : (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xf64>
    %7 = stablehlo.convolution(%arg5, %6) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<3x2x2xf64>
    %8 = stablehlo.add %arg2, %7 : tensor<3x2x2xf64>
    %9 = stablehlo.reverse %arg0, dims = [0] : tensor<3x2x2xf64>
    %10 = stablehlo.convolution(%6, %9) dim_numbers = [b, 0, f]x[0, o, i]->[b, 0, f], window = {stride = [1], pad = [[1, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<3x2x2xf64>) -> tensor<1x7x2xf64>
    %11 = stablehlo.add %0, %10 : tensor<1x7x2xf64>
    return %8, %5, %11 : tensor<3x2x2xf64>, tensor<f64>, tensor<1x7x2xf64>
  }
  func.func private @clip_2(%arg0: tensor<1x7x2xf64>, %arg1: tensor<1x7x2xf64>, %arg2: tensor<1x7x2xf64>) -> tensor<1x7x2xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<1x7x2xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<1x7x2xf64>
    return %1 : tensor<1x7x2xf64>
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
