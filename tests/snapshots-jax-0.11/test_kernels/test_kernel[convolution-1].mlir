// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def activate(v):
//     return jax.nn.silu(v)
//
//
// def fused_recurrent_conv_layer(feature_map, filt1, k1, movie, reference):
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
//     return jax.nn.log_sigmoid(h_end * reference)
//
//   feature_map: float64[1, 7, 2] in [-2, 2]
//   filt1: float64[2, 2, 2] in [-1, 1]
//   k1: float64[2, 2, 2] in [-1, 1]
//   movie: float64[3, 1, 7, 2] in [-1.5, 1.5]
//   reference: float64[1, 7, 2] in [-2, 2]
// -----
// forward, cpu
module @jit_fused_recurrent_conv_layer attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x7x2xf64>, %arg1: tensor<2x2x2xf64>, %arg2: tensor<2x2x2xf64>, %arg3: tensor<3x1x7x2xf64>, %arg4: tensor<1x7x2xf64>) -> (tensor<1x7x2xf64> {jax.result_info = "result"}) {
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
      %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %9 = stablehlo.add %8, %7 : tensor<1x7x2xf64>
      %10 = stablehlo.divide %6, %9 : tensor<1x7x2xf64>
      %11 = stablehlo.negate %10 : tensor<1x7x2xf64>
      %12 = stablehlo.exponential %11 : tensor<1x7x2xf64>
      %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %14 = stablehlo.add %13, %12 : tensor<1x7x2xf64>
      %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %16 = stablehlo.divide %15, %14 : tensor<1x7x2xf64>
      %17 = func.call @silu(%10) : (tensor<1x7x2xf64>) -> tensor<1x7x2xf64>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %19 = stablehlo.subtract %18, %16 : tensor<1x7x2xf64>
      %20 = stablehlo.multiply %19, %iterArg_3 : tensor<1x7x2xf64>
      %21 = stablehlo.multiply %16, %17 : tensor<1x7x2xf64>
      %22 = stablehlo.add %20, %21 : tensor<1x7x2xf64>
      %c_7 = stablehlo.constant dense<1> : tensor<i64>
      %23 = stablehlo.add %iterArg_2, %c_7 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %23, %22 : tensor<3x1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<i64>, tensor<1x7x2xf64>
    }
    %1 = stablehlo.multiply %0#4, %arg4 : tensor<1x7x2xf64>
    %2 = call @log_sigmoid(%1) : (tensor<1x7x2xf64>) -> tensor<1x7x2xf64>
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
  func.func private @log_sigmoid(%arg0: tensor<1x7x2xf64>) -> tensor<1x7x2xf64> {
    %0 = stablehlo.negate %arg0 : tensor<1x7x2xf64>
    %1 = call @softplus(%0) : (tensor<1x7x2xf64>) -> tensor<1x7x2xf64>
    %2 = stablehlo.negate %1 : tensor<1x7x2xf64>
    return %2 : tensor<1x7x2xf64>
  }
  func.func private @softplus(%arg0: tensor<1x7x2xf64>) -> tensor<1x7x2xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x7x2xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<1x7x2xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<1x7x2xf64>
    %7 = stablehlo.abs %3 : tensor<1x7x2xf64>
    %8 = stablehlo.negate %7 : tensor<1x7x2xf64>
    %9 = stablehlo.exponential %8 : tensor<1x7x2xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<1x7x2xf64>
    %11 = stablehlo.add %1, %10 : tensor<1x7x2xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
    return %12 : tensor<1x7x2xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x7x2xf64>, %arg1: tensor<2x2x2xf64>, %arg2: tensor<2x2x2xf64>, %arg3: tensor<3x1x7x2xf64>, %arg4: tensor<1x7x2xf64>) -> (tensor<1x7x2xf64> {jax.result_info = "result[0]"}, tensor<2x2x2xf64> {jax.result_info = "result[1]"}, tensor<2x2x2xf64> {jax.result_info = "result[2]"}, tensor<3x1x7x2xf64> {jax.result_info = "result[3]"}, tensor<1x7x2xf64> {jax.result_info = "result[4]"}) {
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
    %12:17 = stablehlo.while(%iterArg = %arg3, %iterArg_17 = %arg1, %iterArg_18 = %arg2, %iterArg_19 = %c_10, %iterArg_20 = %arg0, %iterArg_21 = %0, %iterArg_22 = %1, %iterArg_23 = %2, %iterArg_24 = %3, %iterArg_25 = %4, %iterArg_26 = %5, %iterArg_27 = %6, %iterArg_28 = %7, %iterArg_29 = %8, %iterArg_30 = %9, %iterArg_31 = %10, %iterArg_32 = %11) : tensor<3x1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<i64>, tensor<1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xi1>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>
    cond {
      %c_33 = stablehlo.constant dense<3> : tensor<i64>
      %24 = stablehlo.compare LT, %iterArg_19, %c_33, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %24 : tensor<i1>
    } do {
      %24 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %25 = stablehlo.convolution(%24, %iterArg_17) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<2x2x2xf64>) -> tensor<1x7x2xf64>
      %26 = stablehlo.convolution(%iterArg_20, %iterArg_18) dim_numbers = [b, 0, f]x[0, i, o]->[b, 0, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<2x2x2xf64>) -> tensor<1x7x2xf64>
      %27 = stablehlo.add %25, %26 : tensor<1x7x2xf64>
      %28 = stablehlo.abs %27 : tensor<1x7x2xf64>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %29 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %30 = stablehlo.compare GE, %27, %29, FLOAT : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xi1>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %31 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %32 = stablehlo.add %31, %28 : tensor<1x7x2xf64>
      %33 = stablehlo.divide %27, %32 : tensor<1x7x2xf64>
      %34 = stablehlo.multiply %32, %32 : tensor<1x7x2xf64>
      %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %35 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %36 = stablehlo.divide %35, %34 : tensor<1x7x2xf64>
      %37 = stablehlo.negate %33 : tensor<1x7x2xf64>
      %38 = stablehlo.exponential %37 : tensor<1x7x2xf64>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %39 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %40 = stablehlo.add %39, %38 : tensor<1x7x2xf64>
      %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %41 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %42 = stablehlo.divide %41, %40 : tensor<1x7x2xf64>
      %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %43 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %44 = stablehlo.subtract %43, %42 : tensor<1x7x2xf64>
      %45 = stablehlo.multiply %42, %44 : tensor<1x7x2xf64>
      %46:3 = func.call @silu_0(%33) : (tensor<1x7x2xf64>) -> (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>)
      %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %47 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %48 = stablehlo.subtract %47, %42 : tensor<1x7x2xf64>
      %49 = stablehlo.multiply %48, %iterArg_20 : tensor<1x7x2xf64>
      %50 = stablehlo.multiply %42, %46#0 : tensor<1x7x2xf64>
      %51 = stablehlo.add %49, %50 : tensor<1x7x2xf64>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_21, %iterArg_20, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %53 = func.call @dynamic_update_index_in_dim_1(%iterArg_22, %30, %iterArg_19) : (tensor<3x1x7x2xi1>, tensor<1x7x2xi1>, tensor<i64>) -> tensor<3x1x7x2xi1>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_23, %32, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_24, %27, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_25, %36, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_26, %45, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_27, %46#1, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_28, %46#2, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_29, %33, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_30, %48, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_31, %46#0, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_32, %42, %iterArg_19) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %c_40 = stablehlo.constant dense<1> : tensor<i64>
      %64 = stablehlo.add %iterArg_19, %c_40 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %64, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63 : tensor<3x1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<i64>, tensor<1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xi1>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>
    }
    %13 = stablehlo.multiply %12#4, %arg4 : tensor<1x7x2xf64>
    %14:3 = call @log_sigmoid(%13) : (tensor<1x7x2xf64>) -> (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>)
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.reduce(%14#0 init: %cst_11) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x7x2xf64>, tensor<f64>) -> tensor<f64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %17 = call @log_sigmoid_2(%14#1, %14#2, %16) : (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xf64>
    %18 = stablehlo.multiply %12#4, %17 : tensor<1x7x2xf64>
    %19 = stablehlo.multiply %17, %arg4 : tensor<1x7x2xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2x2x2xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2x2x2xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<3x1x7x2xf64>
    %c_16 = stablehlo.constant dense<0> : tensor<i64>
    %23:20 = stablehlo.while(%iterArg = %arg3, %iterArg_17 = %12#5, %iterArg_18 = %12#6, %iterArg_19 = %12#7, %iterArg_20 = %12#8, %iterArg_21 = %12#9, %iterArg_22 = %12#10, %iterArg_23 = %12#11, %iterArg_24 = %12#12, %iterArg_25 = %12#13, %iterArg_26 = %12#14, %iterArg_27 = %12#15, %iterArg_28 = %12#16, %iterArg_29 = %arg1, %iterArg_30 = %arg2, %iterArg_31 = %c_16, %iterArg_32 = %20, %iterArg_33 = %21, %iterArg_34 = %19, %iterArg_35 = %22) : tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xi1>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<i64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<1x7x2xf64>, tensor<3x1x7x2xf64>
    cond {
      %c_36 = stablehlo.constant dense<3> : tensor<i64>
      %24 = stablehlo.compare LT, %iterArg_31, %c_36, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %24 : tensor<i1>
    } do {
      %c_36 = stablehlo.constant dense<3> : tensor<i64>
      %24 = stablehlo.subtract %c_36, %iterArg_31 : tensor<i64>
      %c_37 = stablehlo.constant dense<1> : tensor<i64>
      %25 = stablehlo.subtract %24, %c_37 : tensor<i64>
      %26 = func.call @dynamic_index_in_dim(%iterArg, %25) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %27 = func.call @dynamic_index_in_dim(%iterArg_17, %25) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %28 = func.call @dynamic_index_in_dim_4(%iterArg_18, %25) : (tensor<3x1x7x2xi1>, tensor<i64>) -> tensor<1x7x2xi1>
      %29 = func.call @dynamic_index_in_dim(%iterArg_19, %25) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %30 = func.call @dynamic_index_in_dim(%iterArg_20, %25) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %31 = func.call @dynamic_index_in_dim(%iterArg_21, %25) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %32 = func.call @dynamic_index_in_dim(%iterArg_22, %25) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %33 = func.call @dynamic_index_in_dim(%iterArg_23, %25) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %34 = func.call @dynamic_index_in_dim(%iterArg_24, %25) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %35 = func.call @dynamic_index_in_dim(%iterArg_25, %25) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %36 = func.call @dynamic_index_in_dim(%iterArg_26, %25) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %37 = func.call @dynamic_index_in_dim(%iterArg_27, %25) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %38 = func.call @dynamic_index_in_dim(%iterArg_28, %25) : (tensor<3x1x7x2xf64>, tensor<i64>) -> tensor<1x7x2xf64>
      %39 = stablehlo.multiply %38, %iterArg_34 : tensor<1x7x2xf64>
      %40 = stablehlo.multiply %iterArg_34, %37 : tensor<1x7x2xf64>
      %41 = stablehlo.multiply %36, %iterArg_34 : tensor<1x7x2xf64>
      %42 = stablehlo.multiply %iterArg_34, %27 : tensor<1x7x2xf64>
      %43 = stablehlo.negate %42 : tensor<1x7x2xf64>
      %44 = stablehlo.add %40, %43 : tensor<1x7x2xf64>
      %45 = func.call @silu_5(%33, %34, %35, %39) : (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xf64>
      %46 = stablehlo.multiply %44, %32 : tensor<1x7x2xf64>
      %47 = stablehlo.add %45, %46 : tensor<1x7x2xf64>
      %48 = stablehlo.multiply %47, %31 : tensor<1x7x2xf64>
      %49 = stablehlo.multiply %48, %30 : tensor<1x7x2xf64>
      %50 = stablehlo.negate %49 : tensor<1x7x2xf64>
      %51 = stablehlo.divide %47, %29 : tensor<1x7x2xf64>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %52 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
      %53 = stablehlo.select %28, %52, %50 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
      %54 = stablehlo.select %28, %50, %52 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
      %55 = stablehlo.add %51, %54 : tensor<1x7x2xf64>
      %56 = stablehlo.negate %53 : tensor<1x7x2xf64>
      %57 = stablehlo.add %55, %56 : tensor<1x7x2xf64>
      %58 = stablehlo.convolution(%27, %57) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<2x2x2xf64>
      %59 = stablehlo.add %iterArg_33, %58 : tensor<2x2x2xf64>
      %60 = stablehlo.reverse %iterArg_30, dims = [0] : tensor<2x2x2xf64>
      %61 = stablehlo.convolution(%57, %60) dim_numbers = [b, 0, f]x[0, o, i]->[b, 0, f], window = {stride = [1], pad = [[1, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<2x2x2xf64>) -> tensor<1x7x2xf64>
      %62 = stablehlo.add %41, %61 : tensor<1x7x2xf64>
      %63 = stablehlo.convolution(%26, %57) dim_numbers = [f, 0, b]x[i, 0, o]->[0, b, f], window = {stride = [1], pad = [[0, 1]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<2x2x2xf64>
      %64 = stablehlo.add %iterArg_32, %63 : tensor<2x2x2xf64>
      %65 = stablehlo.reverse %iterArg_29, dims = [0] : tensor<2x2x2xf64>
      %66 = stablehlo.convolution(%57, %65) dim_numbers = [b, 0, f]x[0, o, i]->[b, 0, f], window = {stride = [1], pad = [[1, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x7x2xf64>, tensor<2x2x2xf64>) -> tensor<1x7x2xf64>
      %67 = func.call @dynamic_update_index_in_dim(%iterArg_35, %66, %25) : (tensor<3x1x7x2xf64>, tensor<1x7x2xf64>, tensor<i64>) -> tensor<3x1x7x2xf64>
      %c_39 = stablehlo.constant dense<1> : tensor<i64>
      %68 = stablehlo.add %iterArg_31, %c_39 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %68, %64, %59, %62, %67 : tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xi1>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<3x1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<i64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<1x7x2xf64>, tensor<3x1x7x2xf64>
    }
    return %23#18, %23#16, %23#17, %23#19, %18 : tensor<1x7x2xf64>, tensor<2x2x2xf64>, tensor<2x2x2xf64>, tensor<3x1x7x2xf64>, tensor<1x7x2xf64>
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
  func.func private @log_sigmoid(%arg0: tensor<1x7x2xf64>) -> (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) {
    %0 = stablehlo.negate %arg0 : tensor<1x7x2xf64>
    %1:3 = call @softplus(%0) : (tensor<1x7x2xf64>) -> (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>)
    %2 = stablehlo.negate %1#0 : tensor<1x7x2xf64>
    return %2, %1#1, %1#2 : tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>
  }
  func.func private @softplus(%arg0: tensor<1x7x2xf64>) -> (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x7x2xf64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<1x7x2xf64>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %6 = stablehlo.add %arg0, %5 : tensor<1x7x2xf64>
    %7 = stablehlo.abs %3 : tensor<1x7x2xf64>
    %8 = stablehlo.negate %7 : tensor<1x7x2xf64>
    %9 = stablehlo.exponential %8 : tensor<1x7x2xf64>
    %10 = stablehlo.log_plus_one %9 : tensor<1x7x2xf64>
    %11 = stablehlo.add %1, %10 : tensor<1x7x2xf64>
    %12 = stablehlo.select %4, %6, %11 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
    %cst_0 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
    %cst_2 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %20 = stablehlo.select %18, %19, %12 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
    %21 = stablehlo.subtract %16, %20 : tensor<1x7x2xf64>
    %22 = stablehlo.exponential %21 : tensor<1x7x2xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_5 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f64>
    %cst_8 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %28 = stablehlo.select %26, %27, %12 : tensor<1x7x2xi1>, tensor<1x7x2xf64>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %30 = stablehlo.subtract %29, %28 : tensor<1x7x2xf64>
    %31 = stablehlo.exponential %30 : tensor<1x7x2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<1x7x2xf64>
    %33 = stablehlo.multiply %32, %31 : tensor<1x7x2xf64>
    return %12, %22, %33 : tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>
  }
  func.func private @log_sigmoid_2(%arg0: tensor<1x7x2xf64>, %arg1: tensor<1x7x2xf64>, %arg2: tensor<1x7x2xf64>) -> tensor<1x7x2xf64> {
    %0 = stablehlo.negate %arg2 : tensor<1x7x2xf64>
    %1 = call @softplus_3(%arg0, %arg1, %0) : (tensor<1x7x2xf64>, tensor<1x7x2xf64>, tensor<1x7x2xf64>) -> tensor<1x7x2xf64>
    %2 = stablehlo.negate %1 : tensor<1x7x2xf64>
    return %2 : tensor<1x7x2xf64>
  }
  func.func private @softplus_3(%arg0: tensor<1x7x2xf64>, %arg1: tensor<1x7x2xf64>, %arg2: tensor<1x7x2xf64>) -> tensor<1x7x2xf64> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<1x7x2xf64>
    return %0 : tensor<1x7x2xf64>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<3x1x7x2xi1>, %arg1: tensor<i64>) -> tensor<1x7x2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 1, 7, 2] : (tensor<3x1x7x2xi1>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x1x7x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x1x7x2xi1>) -> tensor<1x7x2xi1>
    return %1 : tensor<1x7x2xi1>
  }
  func.func private @silu_5(%arg0: tensor<1x7x2xf64>, %arg1: tensor<1x7x2xf64>, %arg2: tensor<1x7x2xf64>, %arg3: tensor<1x7x2xf64>) -> tensor<1x7x2xf64> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<1x7x2xf64>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<1x7x2xf64>
    %2 = stablehlo.multiply %0, %arg0 : tensor<1x7x2xf64>
    %3 = stablehlo.add %1, %2 : tensor<1x7x2xf64>
    return %3 : tensor<1x7x2xf64>
  }
}
// -----
// backward, cuda: same text as cpu
