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
      %19 = stablehlo.convolution(%18, %iterArg_6) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x1xf64>, tensor<2x1x1xf64>) -> tensor<1x8x1xf64>
      %20 = stablehlo.convolution(%iterArg_9, %iterArg_7) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x1xf64>, tensor<2x1x1xf64>) -> tensor<1x8x1xf64>
      %21 = stablehlo.add %19, %20 : tensor<1x8x1xf64>
      %22 = stablehlo.negate %21 : tensor<1x8x1xf64>
      %23 = stablehlo.exponential %22 : tensor<1x8x1xf64>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %24 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
      %25 = stablehlo.add %24, %23 : tensor<1x8x1xf64>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %26 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
      %27 = stablehlo.divide %26, %25 : tensor<1x8x1xf64>
      %28 = func.call @silu(%21) : (tensor<1x8x1xf64>) -> tensor<1x8x1xf64>
      %29 = stablehlo.sine %28 : tensor<1x8x1xf64>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %30 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
      %31 = stablehlo.subtract %30, %27 : tensor<1x8x1xf64>
      %32 = stablehlo.multiply %31, %iterArg_9 : tensor<1x8x1xf64>
      %33 = stablehlo.multiply %27, %29 : tensor<1x8x1xf64>
      %34 = stablehlo.add %32, %33 : tensor<1x8x1xf64>
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_10, %34, %iterArg_8) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %c_14 = stablehlo.constant dense<1> : tensor<i64>
      %36 = stablehlo.add %iterArg_8, %c_14 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_6, %iterArg_7, %36, %34, %35 : tensor<4x1x8x1xf64>, tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<i64>, tensor<1x8x1xf64>, tensor<4x1x8x1xf64>
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
      %45 = stablehlo.convolution(%44, %iterArg_24) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x1xf64>, tensor<2x1x1xf64>) -> tensor<1x8x1xf64>
      %46 = stablehlo.convolution(%iterArg_27, %iterArg_25) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x1xf64>, tensor<2x1x1xf64>) -> tensor<1x8x1xf64>
      %47 = stablehlo.add %45, %46 : tensor<1x8x1xf64>
      %48 = stablehlo.negate %47 : tensor<1x8x1xf64>
      %49 = stablehlo.exponential %48 : tensor<1x8x1xf64>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %50 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
      %51 = stablehlo.add %50, %49 : tensor<1x8x1xf64>
      %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %52 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
      %53 = stablehlo.divide %52, %51 : tensor<1x8x1xf64>
      %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %54 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
      %55 = stablehlo.subtract %54, %53 : tensor<1x8x1xf64>
      %56 = stablehlo.multiply %53, %55 : tensor<1x8x1xf64>
      %57:3 = func.call @silu(%47) : (tensor<1x8x1xf64>) -> (tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>)
      %58 = stablehlo.sine %57#0 : tensor<1x8x1xf64>
      %59 = stablehlo.cosine %57#0 : tensor<1x8x1xf64>
      %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %60 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<1x8x1xf64>
      %61 = stablehlo.subtract %60, %53 : tensor<1x8x1xf64>
      %62 = stablehlo.multiply %61, %iterArg_27 : tensor<1x8x1xf64>
      %63 = stablehlo.multiply %53, %58 : tensor<1x8x1xf64>
      %64 = stablehlo.add %62, %63 : tensor<1x8x1xf64>
      %65 = func.call @dynamic_update_index_in_dim(%iterArg_28, %64, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_29, %iterArg_27, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %67 = func.call @dynamic_update_index_in_dim(%iterArg_30, %56, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %68 = func.call @dynamic_update_index_in_dim(%iterArg_31, %57#1, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_32, %57#2, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_33, %47, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %71 = func.call @dynamic_update_index_in_dim(%iterArg_34, %59, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %72 = func.call @dynamic_update_index_in_dim(%iterArg_35, %61, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %73 = func.call @dynamic_update_index_in_dim(%iterArg_36, %58, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %74 = func.call @dynamic_update_index_in_dim(%iterArg_37, %53, %iterArg_26) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %c_42 = stablehlo.constant dense<1> : tensor<i64>
      %75 = stablehlo.add %iterArg_26, %c_42 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_24, %iterArg_25, %75, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74 : tensor<4x1x8x1xf64>, tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<i64>, tensor<1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>
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
      %57 = stablehlo.add %iterArg_39, %46 : tensor<1x8x1xf64>
      %58 = stablehlo.multiply %56, %57 : tensor<1x8x1xf64>
      %59 = stablehlo.multiply %57, %55 : tensor<1x8x1xf64>
      %60 = stablehlo.multiply %54, %57 : tensor<1x8x1xf64>
      %61 = stablehlo.multiply %57, %48 : tensor<1x8x1xf64>
      %62 = stablehlo.negate %61 : tensor<1x8x1xf64>
      %63 = stablehlo.add %59, %62 : tensor<1x8x1xf64>
      %64 = stablehlo.multiply %58, %53 : tensor<1x8x1xf64>
      %65 = func.call @silu_0(%50, %51, %52, %64) : (tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>, tensor<1x8x1xf64>) -> tensor<1x8x1xf64>
      %66 = stablehlo.multiply %63, %49 : tensor<1x8x1xf64>
      %67 = stablehlo.add %65, %66 : tensor<1x8x1xf64>
      %68 = stablehlo.convolution(%48, %67) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x1xf64>, tensor<1x8x1xf64>) -> tensor<2x1x1xf64>
      %69 = stablehlo.add %iterArg_38, %68 : tensor<2x1x1xf64>
      %70 = stablehlo.reverse %iterArg_35, dims = [0] : tensor<2x1x1xf64>
      %71 = stablehlo.convolution(%67, %70) dim_numbers = [b, 0, f]x[0, o, i]->[b, 0, f], window = {stride = [1], pad = [[1, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x1xf64>, tensor<2x1x1xf64>) -> tensor<1x8x1xf64>
      %72 = stablehlo.add %60, %71 : tensor<1x8x1xf64>
      %73 = stablehlo.convolution(%47, %67) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x1xf64>, tensor<1x8x1xf64>) -> tensor<2x1x1xf64>
      %74 = stablehlo.add %iterArg_37, %73 : tensor<2x1x1xf64>
      %75 = stablehlo.reverse %iterArg_34, dims = [0] : tensor<2x1x1xf64>
      %76 = stablehlo.convolution(%67, %75) dim_numbers = [b, 0, f]x[0, o, i]->[b, 0, f], window = {stride = [1], pad = [[1, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x8x1xf64>, tensor<2x1x1xf64>) -> tensor<1x8x1xf64>
      %77 = func.call @dynamic_update_index_in_dim(%iterArg_40, %76, %45) : (tensor<4x1x8x1xf64>, tensor<1x8x1xf64>, tensor<i64>) -> tensor<4x1x8x1xf64>
      %c_43 = stablehlo.constant dense<1> : tensor<i64>
      %78 = stablehlo.add %iterArg_36, %c_43 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %78, %74, %69, %72, %77 : tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<4x1x8x1xf64>, tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<i64>, tensor<2x1x1xf64>, tensor<2x1x1xf64>, tensor<1x8x1xf64>, tensor<4x1x8x1xf64>
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
  func.func private @silu_0(%arg0: tensor<1x8x1xf64>, %arg1: tensor<1x8x1xf64>, %arg2: tensor<1x8x1xf64>, %arg3: tensor<1x8x1xf64>) -> tensor<1x8x1xf64> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<1x8x1xf64>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<1x8x1xf64>
    %2 = stablehlo.multiply %0, %arg0 : tensor<1x8x1xf64>
    %3 = stablehlo.add %1, %2 : tensor<1x8x1xf64>
    return %3 : tensor<1x8x1xf64>
  }
}
// -----
// backward, cuda: same text as cpu
