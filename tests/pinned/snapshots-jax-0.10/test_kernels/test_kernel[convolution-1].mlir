// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def act(pre):
//     return jax.nn.silu(pre)
//
//
// def conv_gru(frames, filt1, w1, movie):
//     def tick(h, frame):
//         z1 = lax.conv_general_dilated(
//             frame, filt1, (1,), "SAME", dimension_numbers=("NHC", "HIO", "NHC")
//         )
//         z2 = lax.conv_general_dilated(
//             h, w1, (1,), "SAME", dimension_numbers=("NHC", "HIO", "NHC")
//         )
//         mix1 = z1 + z2
//         z_t = jax.nn.sigmoid(mix1)
//         candidate = jnp.sin(act(mix1))
//         new_h = (1.0 - z_t) * h + z_t * candidate
//         return new_h, new_h
//
//     h_out, outputs = lax.scan(tick, frames, movie)
//     result = jnp.mean(outputs, axis=0)
//     return jax.nn.logsumexp(result, axis=0)
//
//   frames: float64[1, 8, 1] in [-1.5, 1.5]
//   filt1: float64[2, 1, 1] in [-1, 1]
//   w1: float64[2, 1, 1] in [-1, 1]
//   movie: float64[4, 1, 8, 1] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_conv_gru attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x8x1xf64>, %arg1: tensor<2x1x1xf64>, %arg2: tensor<2x1x1xf64>, %arg3: tensor<4x1x8x1xf64>) -> (tensor<8x1xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1x8x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:6 = stablehlo.while(%iterArg = %arg3, %iterArg_6 = %arg1, %iterArg_7 = %arg2, %iterArg_8 = %c, %iterArg_9 = %arg0, %iterArg_10 = %0) : tensor<4x1x8x1xf64>, tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<i64>, tensor<1x8x1xf64>, tensor<4x1x8x1xf64>
    cond {
      %c_11 = stablehlo.constant dense<4> : tensor<i64>
      %18 = stablehlo.compare LT, %iterArg_8, %c_11, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %18 : tensor<i1>
    } do {
      %18 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_8) : (tensor<4x1x8x1xf64>, tensor<i64>) -> tensor<1x8x1xf64>
      %19:2 = func.call @closed_call(%iterArg_6, %iterArg_7, %iterArg_9, %18) : (tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>) -> (tensor<1x8x1xf64>, tensor<1x8x1xf64>)
      %20 = func.call @dynamic_update_index_in_dim(%iterArg_10, %19#1, %iterArg_8) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %c_11 = stablehlo.constant dense<1> : tensor<i64>
      %21 = stablehlo.add %iterArg_8, %c_11 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_6, %iterArg_7, %21, %19#0, %20 : tensor<4x1x8x1xf64>, tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<i64>, tensor<1x8x1xf64>, tensor<4x1x8x1xf64>
    }
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.reduce(%1#5 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<4x1x8x1xf64>, tensor<f64>) -> tensor<1x8x1xf64>
    %cst_1 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
    %4 = stablehlo.divide %2, %3 : tensor<1x8x1xf64>
    %cst_2 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %5 = stablehlo.reduce(%4 init: %cst_2) applies stablehlo.maximum across dimensions = [0] : (tensor<1x8x1xf64>, tensor<f64>) -> tensor<8x1xf64>
    %cst_3 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<8x1xf64>
    %7 = stablehlo.maximum %6, %5 : tensor<8x1xf64>
    %8 = stablehlo.is_finite %7 : (tensor<8x1xf64>) -> tensor<8x1xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<8x1xf64>
    %10 = stablehlo.select %8, %7, %9 : tensor<8x1xi1>, tensor<8x1xf64>
    %11 = stablehlo.broadcast_in_dim %10, dims = [1, 2] : (tensor<8x1xf64>) -> tensor<1x8x1xf64>
    %12 = stablehlo.subtract %4, %11 : tensor<1x8x1xf64>
    %13 = stablehlo.exponential %12 : tensor<1x8x1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.reduce(%13 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<1x8x1xf64>, tensor<f64>) -> tensor<8x1xf64>
    %15 = stablehlo.abs %14 : tensor<8x1xf64>
    %16 = stablehlo.log %15 : tensor<8x1xf64>
    %17 = stablehlo.add %16, %10 : tensor<8x1xf64>
    return %17 : tensor<8x1xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x1x8x1xf64>, %arg1: tensor<i64>) -> tensor<1x8x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 1, 8, 1] : (tensor<4x1x8x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x1x8x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x1x8x1xf64>) -> tensor<1x8x1xf64>
    return %1 : tensor<1x8x1xf64>
  }
  func.func private @closed_call(%arg0: tensor<2x1x1xf64>, %arg1: tensor<2x1x1xf64>, %arg2: tensor<1x8x1xf64>, %arg3: tensor<1x8x1xf64>) -> (tensor<1x8x1xf64>, tensor<1x8x1xf64>) {
    %0 = stablehlo.convolution(%arg3, %arg0) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x1xf64>, tensor<2x1x1xf64>) -> tensor<1x8x1xf64>
    %1 = stablehlo.convolution(%arg2, %arg1) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x1xf64>, tensor<2x1x1xf64>) -> tensor<1x8x1xf64>
    %2 = stablehlo.add %0, %1 : tensor<1x8x1xf64>
    %3 = stablehlo.negate %2 : tensor<1x8x1xf64>
    %4 = stablehlo.exponential %3 : tensor<1x8x1xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
    %6 = stablehlo.add %5, %4 : tensor<1x8x1xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
    %8 = stablehlo.divide %7, %6 : tensor<1x8x1xf64>
    %9 = call @silu(%2) : (tensor<1x8x1xf64>) -> tensor<1x8x1xf64>
    %10 = stablehlo.sine %9 : tensor<1x8x1xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
    %12 = stablehlo.subtract %11, %8 : tensor<1x8x1xf64>
    %13 = stablehlo.multiply %12, %arg2 : tensor<1x8x1xf64>
    %14 = stablehlo.multiply %8, %10 : tensor<1x8x1xf64>
    %15 = stablehlo.add %13, %14 : tensor<1x8x1xf64>
    return %15, %15 : tensor<1x8x1xf64>, tensor<1x8x1xf64>
  }
  func.func private @silu(%arg0: tensor<1x8x1xf64>) -> tensor<1x8x1xf64> {
    %0 = stablehlo.negate %arg0 : tensor<1x8x1xf64>
    %1 = stablehlo.exponential %0 : tensor<1x8x1xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
    %3 = stablehlo.add %2, %1 : tensor<1x8x1xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
    %5 = stablehlo.divide %4, %3 : tensor<1x8x1xf64>
    %6 = stablehlo.multiply %arg0, %5 : tensor<1x8x1xf64>
    return %6 : tensor<1x8x1xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x1x8x1xf64>, %arg1: tensor<1x8x1xf64>, %arg2: tensor<i64>) -> tensor<4x1x8x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<1x8x1xf64>) -> tensor<1x1x8x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<4x1x8x1xf64>, tensor<1x1x8x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<4x1x8x1xf64>
    return %1 : tensor<4x1x8x1xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x8x1xf64>, %arg1: tensor<2x1x1xf64>, %arg2: tensor<2x1x1xf64>, %arg3: tensor<4x1x8x1xf64>) -> (tensor<1x8x1xf64> {jax.result_info = "result[0]"}, tensor<2x1x1xf64> {jax.result_info = "result[1]"}, tensor<2x1x1xf64> {jax.result_info = "result[2]"}, tensor<4x1x8x1xf64> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1x8x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x1x8x1xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x1x8x1xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x1x8x1xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x1x8x1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4x1x8x1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4x1x8x1xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x1x8x1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4x1x8x1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<4x1x8x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %10:15 = stablehlo.while(%iterArg = %arg3, %iterArg_24 = %arg1, %iterArg_25 = %arg2, %iterArg_26 = %c, %iterArg_27 = %arg0, %iterArg_28 = %0, %iterArg_29 = %1, %iterArg_30 = %2, %iterArg_31 = %3, %iterArg_32 = %4, %iterArg_33 = %5, %iterArg_34 = %6, %iterArg_35 = %7, %iterArg_36 = %8, %iterArg_37 = %9) : tensor<4x1x8x1xf64>, tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<i64>, tensor<1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>
    cond {
      %c_38 = stablehlo.constant dense<4> : tensor<i64>
      %44 = stablehlo.compare LT, %iterArg_26, %c_38, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %44 : tensor<i1>
    } do {
      %44 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<i64>) -> tensor<1x8x1xf64>
      %45:11 = func.call @closed_call(%iterArg_24, %iterArg_25, %iterArg_27, %44) : (tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>) -> (tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>)
      %46 = func.call @dynamic_update_index_in_dim(%iterArg_28, %45#1, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_29, %45#2, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_30, %45#3, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_31, %45#4, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_32, %45#5, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_33, %45#6, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_34, %45#7, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_35, %45#8, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_36, %45#9, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_37, %45#10, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %c_38 = stablehlo.constant dense<1> : tensor<i64>
      %56 = stablehlo.add %iterArg_26, %c_38 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_24, %iterArg_25, %56, %45#0, %46, %47, %48, %49, %50, %51, %52, %53, %54, %55 : tensor<4x1x8x1xf64>, tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<i64>, tensor<1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>
    }
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.reduce(%10#5 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<4x1x8x1xf64>, tensor<f64>) -> tensor<1x8x1xf64>
    %cst_10 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
    %13 = stablehlo.divide %11, %12 : tensor<1x8x1xf64>
    %cst_11 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %14 = stablehlo.reduce(%13 init: %cst_11) applies stablehlo.maximum across dimensions = [0] : (tensor<1x8x1xf64>, tensor<f64>) -> tensor<8x1xf64>
    %cst_12 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<8x1xf64>
    %16 = stablehlo.maximum %15, %14 : tensor<8x1xf64>
    %17 = stablehlo.is_finite %16 : (tensor<8x1xf64>) -> tensor<8x1xi1>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<8x1xf64>
    %19 = stablehlo.select %17, %16, %18 : tensor<8x1xi1>, tensor<8x1xf64>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1, 2] : (tensor<8x1xf64>) -> tensor<1x8x1xf64>
    %21 = stablehlo.subtract %13, %20 : tensor<1x8x1xf64>
    %22 = stablehlo.exponential %21 : tensor<1x8x1xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.reduce(%22 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<1x8x1xf64>, tensor<f64>) -> tensor<8x1xf64>
    %24 = stablehlo.abs %23 : tensor<8x1xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<8x1xf64>
    %26 = stablehlo.compare GE, %23, %25, FLOAT : (tensor<8x1xf64>, tensor<8x1xf64>) -> tensor<8x1xi1>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<8x1xf64>
    %28 = stablehlo.divide %27, %24 : tensor<8x1xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<8x1xf64>
    %30 = stablehlo.select %26, %29, %28 : tensor<8x1xi1>, tensor<8x1xf64>
    %31 = stablehlo.select %26, %28, %29 : tensor<8x1xi1>, tensor<8x1xf64>
    %32 = stablehlo.negate %30 : tensor<8x1xf64>
    %33 = stablehlo.add %31, %32 : tensor<8x1xf64>
    %34 = stablehlo.broadcast_in_dim %33, dims = [1, 2] : (tensor<8x1xf64>) -> tensor<1x8x1xf64>
    %35 = stablehlo.multiply %34, %22 : tensor<1x8x1xf64>
    %cst_18 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
    %37 = stablehlo.divide %35, %36 : tensor<1x8x1xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [1, 2, 3] : (tensor<1x8x1xf64>) -> tensor<4x1x8x1xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2x1x1xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2x1x1xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<4x1x8x1xf64>
    %c_23 = stablehlo.constant dense<0> : tensor<i64>
    %43:18 = stablehlo.while(%iterArg = %38, %iterArg_24 = %arg3, %iterArg_25 = %10#6, %iterArg_26 = %10#7, %iterArg_27 = %10#8, %iterArg_28 = %10#9, %iterArg_29 = %10#10, %iterArg_30 = %10#11, %iterArg_31 = %10#12, %iterArg_32 = %10#13, %iterArg_33 = %10#14, %iterArg_34 = %arg1, %iterArg_35 = %arg2, %iterArg_36 = %c_23, %iterArg_37 = %40, %iterArg_38 = %41, %iterArg_39 = %39, %iterArg_40 = %42) : tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<i64>, tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<1x8x1xf64>, tensor<4x1x8x1xf64>
    cond {
      %c_41 = stablehlo.constant dense<4> : tensor<i64>
      %44 = stablehlo.compare LT, %iterArg_36, %c_41, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %44 : tensor<i1>
    } do {
      %c_41 = stablehlo.constant dense<4> : tensor<i64>
      %44 = stablehlo.subtract %c_41, %iterArg_36 : tensor<i64>
      %c_42 = stablehlo.constant dense<1> : tensor<i64>
      %45 = stablehlo.subtract %44, %c_42 : tensor<i64>
      %46 = func.call @dynamic_index_in_dim(%iterArg, %45) : (tensor<4x1x8x1xf64>, tensor<i64>) -> tensor<1x8x1xf64>
      %47 = func.call @dynamic_index_in_dim(%iterArg_24, %45) : (tensor<4x1x8x1xf64>, tensor<i64>) -> tensor<1x8x1xf64>
      %48 = func.call @dynamic_index_in_dim(%iterArg_25, %45) : (tensor<4x1x8x1xf64>, tensor<i64>) -> tensor<1x8x1xf64>
      %49 = func.call @dynamic_index_in_dim(%iterArg_26, %45) : (tensor<4x1x8x1xf64>, tensor<i64>) -> tensor<1x8x1xf64>
      %50 = func.call @dynamic_index_in_dim(%iterArg_27, %45) : (tensor<4x1x8x1xf64>, tensor<i64>) -> tensor<1x8x1xf64>
      %51 = func.call @dynamic_index_in_dim(%iterArg_28, %45) : (tensor<4x1x8x1xf64>, tensor<i64>) -> tensor<1x8x1xf64>
      %52 = func.call @dynamic_index_in_dim(%iterArg_29, %45) : (tensor<4x1x8x1xf64>, tensor<i64>) -> tensor<1x8x1xf64>
      %53 = func.call @dynamic_index_in_dim(%iterArg_30, %45) : (tensor<4x1x8x1xf64>, tensor<i64>) -> tensor<1x8x1xf64>
      %54 = func.call @dynamic_index_in_dim(%iterArg_31, %45) : (tensor<4x1x8x1xf64>, tensor<i64>) -> tensor<1x8x1xf64>
      %55 = func.call @dynamic_index_in_dim(%iterArg_32, %45) : (tensor<4x1x8x1xf64>, tensor<i64>) -> tensor<1x8x1xf64>
      %56 = func.call @dynamic_index_in_dim(%iterArg_33, %45) : (tensor<4x1x8x1xf64>, tensor<i64>) -> tensor<1x8x1xf64>
      %57:4 = func.call @closed_call_0(%iterArg_34, %iterArg_35, %iterArg_37, %iterArg_38, %iterArg_39, %46, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56) : (tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>) -> (tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>)
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_40, %57#3, %45) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %c_43 = stablehlo.constant dense<1> : tensor<i64>
      %59 = stablehlo.add %iterArg_36, %c_43 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %59, %57#0, %57#1, %57#2, %58 : tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<i64>, tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<1x8x1xf64>, tensor<4x1x8x1xf64>
    }
    return %43#16, %43#14, %43#15, %43#17 : tensor<1x8x1xf64>, tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<4x1x8x1xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x1x8x1xf64>, %arg1: tensor<i64>) -> tensor<1x8x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 1, 8, 1] : (tensor<4x1x8x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x1x8x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x1x8x1xf64>) -> tensor<1x8x1xf64>
    return %1 : tensor<1x8x1xf64>
  }
  func.func private @closed_call(%arg0: tensor<2x1x1xf64>, %arg1: tensor<2x1x1xf64>, %arg2: tensor<1x8x1xf64>, %arg3: tensor<1x8x1xf64>) -> (tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>) {
    %0 = stablehlo.convolution(%arg3, %arg0) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x1xf64>, tensor<2x1x1xf64>) -> tensor<1x8x1xf64>
    %1 = stablehlo.convolution(%arg2, %arg1) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x1xf64>, tensor<2x1x1xf64>) -> tensor<1x8x1xf64>
    %2 = stablehlo.add %0, %1 : tensor<1x8x1xf64>
    %3 = stablehlo.negate %2 : tensor<1x8x1xf64>
    %4 = stablehlo.exponential %3 : tensor<1x8x1xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
    %6 = stablehlo.add %5, %4 : tensor<1x8x1xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
    %8 = stablehlo.divide %7, %6 : tensor<1x8x1xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
    %10 = stablehlo.subtract %9, %8 : tensor<1x8x1xf64>
    %11 = stablehlo.multiply %8, %10 : tensor<1x8x1xf64>
    %12:3 = call @silu(%2) : (tensor<1x8x1xf64>) -> (tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>)
    %13 = stablehlo.sine %12#0 : tensor<1x8x1xf64>
    %14 = stablehlo.cosine %12#0 : tensor<1x8x1xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
    %16 = stablehlo.subtract %15, %8 : tensor<1x8x1xf64>
    %17 = stablehlo.multiply %16, %arg2 : tensor<1x8x1xf64>
    %18 = stablehlo.multiply %8, %13 : tensor<1x8x1xf64>
    %19 = stablehlo.add %17, %18 : tensor<1x8x1xf64>
    return %19, %19, %arg2, %11, %12#1, %12#2, %2, %14, %16, %13, %8 : tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>
  }
  func.func private @silu(%arg0: tensor<1x8x1xf64>) -> (tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>) {
    %0 = stablehlo.negate %arg0 : tensor<1x8x1xf64>
    %1 = stablehlo.exponential %0 : tensor<1x8x1xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
    %3 = stablehlo.add %2, %1 : tensor<1x8x1xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
    %5 = stablehlo.divide %4, %3 : tensor<1x8x1xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
    %7 = stablehlo.subtract %6, %5 : tensor<1x8x1xf64>
    %8 = stablehlo.multiply %5, %7 : tensor<1x8x1xf64>
    %9 = stablehlo.multiply %arg0, %5 : tensor<1x8x1xf64>
    return %9, %8, %5 : tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x1x8x1xf64>, %arg1: tensor<1x8x1xf64>, %arg2: tensor<i64>) -> tensor<4x1x8x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3] : (tensor<1x8x1xf64>) -> tensor<1x1x8x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1 : (tensor<4x1x8x1xf64>, tensor<1x1x8x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<4x1x8x1xf64>
    return %1 : tensor<4x1x8x1xf64>
  }
  func.func private @closed_call_0(%arg0: tensor<2x1x1xf64>, %arg1: tensor<2x1x1xf64>, %arg2: tensor<2x1x1xf64>, %arg3: tensor<2x1x1xf64>, %arg4: tensor<1x8x1xf64>, %arg5: tensor<1x8x1xf64>, %arg6: tensor<1x8x1xf64>, %arg7: tensor<1x8x1xf64>, %arg8: tensor<1x8x1xf64>, %arg9: tensor<1x8x1xf64>, %arg10: tensor<1x8x1xf64>, %arg11: tensor<1x8x1xf64>, %arg12: tensor<1x8x1xf64>, %arg13: tensor<1x8x1xf64>, %arg14: tensor<1x8x1xf64>, %arg15: tensor<1x8x1xf64>) -> (tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>) {
    %0 = stablehlo.add %arg4, %arg5 : tensor<1x8x1xf64>
    %1 = stablehlo.multiply %arg15, %0 : tensor<1x8x1xf64>
    %2 = stablehlo.multiply %0, %arg14 : tensor<1x8x1xf64>
    %3 = stablehlo.multiply %arg13, %0 : tensor<1x8x1xf64>
    %4 = stablehlo.multiply %0, %arg7 : tensor<1x8x1xf64>
    %5 = stablehlo.negate %4 : tensor<1x8x1xf64>
    %6 = stablehlo.add %2, %5 : tensor<1x8x1xf64>
    %7 = stablehlo.multiply %1, %arg12 : tensor<1x8x1xf64>
    %8 = call @silu_1(%arg9, %arg10, %arg11, %7) : (tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>) -> tensor<1x8x1xf64>
    %9 = stablehlo.multiply %6, %arg8 : tensor<1x8x1xf64>
    %10 = stablehlo.add %8, %9 : tensor<1x8x1xf64>
    %11 = stablehlo.convolution(%arg7, %10) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x1xf64>, tensor<1x8x1xf64>) -> tensor<2x1x1xf64>
    %12 = stablehlo.add %arg3, %11 : tensor<2x1x1xf64>
    %13 = stablehlo.reverse %arg1, dims = [0] : tensor<2x1x1xf64>
    %14 = stablehlo.convolution(%10, %13) dim_numbers = [b, 0, f]x[0, o, i]->[b, 0, f], window = {stride = [1], pad = [[1, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x1xf64>, tensor<2x1x1xf64>) -> tensor<1x8x1xf64>
    %15 = stablehlo.add %3, %14 : tensor<1x8x1xf64>
    %16 = stablehlo.convolution(%arg6, %10) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x1xf64>, tensor<1x8x1xf64>) -> tensor<2x1x1xf64>
    %17 = stablehlo.add %arg2, %16 : tensor<2x1x1xf64>
    %18 = stablehlo.reverse %arg0, dims = [0] : tensor<2x1x1xf64>
    %19 = stablehlo.convolution(%10, %18) dim_numbers = [b, 0, f]x[0, o, i]->[b, 0, f], window = {stride = [1], pad = [[1, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x1xf64>, tensor<2x1x1xf64>) -> tensor<1x8x1xf64>
    return %17, %12, %15, %19 : tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>
  }
  func.func private @silu_1(%arg0: tensor<1x8x1xf64>, %arg1: tensor<1x8x1xf64>, %arg2: tensor<1x8x1xf64>, %arg3: tensor<1x8x1xf64>) -> tensor<1x8x1xf64> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<1x8x1xf64>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<1x8x1xf64>
    %2 = stablehlo.multiply %0, %arg0 : tensor<1x8x1xf64>
    %3 = stablehlo.add %1, %2 : tensor<1x8x1xf64>
    return %3 : tensor<1x8x1xf64>
  }
}
// -----
// backward, cuda: same text as cpu
