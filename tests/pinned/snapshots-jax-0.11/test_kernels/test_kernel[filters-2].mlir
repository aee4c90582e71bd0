// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def stable_correlation_filter(trace_in, impulse):
//     positive_taps = jax.nn.softmax(impulse)
//     y = jnp.convolve(trace_in, positive_taps, mode="same")
//     activated = jnp.tanh(y)
//
//     def one_step(_, estimate):
//         energy = jnp.square(activated)
//         shifted = estimate + 0.27 * (energy - (estimate - 0.252))
//         return jnp.sin(shifted)
//
//     output = lax.fori_loop(0, 5, one_step, activated)
//     return jax.nn.sigmoid(output)
//
//   trace_in: float64[11] in [-1, 1]
//   impulse: float64[5] in [-1, 1]
// -----
// forward, cpu
module @jit_stable_correlation_filter attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf64>, %arg1: tensor<5xf64>) -> (tensor<11xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %0 = stablehlo.reduce(%arg1 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %cst_0 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %1 = stablehlo.maximum %cst_0, %0 : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %4 = stablehlo.subtract %arg1, %3 : tensor<5xf64>
    %5 = stablehlo.exponential %4 : tensor<5xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.reduce(%5 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %9 = stablehlo.divide %5, %8 : tensor<5xf64>
    %10 = call @convolve(%arg0, %9) : (tensor<11xf64>, tensor<5xf64>) -> tensor<11xf64>
    %11 = stablehlo.tanh %10 : tensor<11xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %12:3 = stablehlo.while(%iterArg = %11, %iterArg_4 = %c, %iterArg_5 = %11) : tensor<11xf64>, tensor<i64>, tensor<11xf64>
    cond {
      %c_6 = stablehlo.constant dense<5> : tensor<i64>
      %19 = stablehlo.compare LT, %iterArg_4, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    } do {
      %19 = chlo.square %iterArg : tensor<11xf64> -> tensor<11xf64>
      %cst_6 = stablehlo.constant dense<2.520000e-01> : tensor<f64>
      %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<11xf64>
      %21 = stablehlo.subtract %iterArg_5, %20 : tensor<11xf64>
      %22 = stablehlo.subtract %19, %21 : tensor<11xf64>
      %cst_7 = stablehlo.constant dense<2.700000e-01> : tensor<f64>
      %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<11xf64>
      %24 = stablehlo.multiply %23, %22 : tensor<11xf64>
      %25 = stablehlo.add %iterArg_5, %24 : tensor<11xf64>
      %26 = stablehlo.sine %25 : tensor<11xf64>
      %c_8 = stablehlo.constant dense<1> : tensor<i64>
      %27 = stablehlo.add %iterArg_4, %c_8 : tensor<i64>
      stablehlo.return %iterArg, %27, %26 : tensor<11xf64>, tensor<i64>, tensor<11xf64>
    }
    %13 = stablehlo.negate %12#2 : tensor<11xf64>
    %14 = stablehlo.exponential %13 : tensor<11xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %16 = stablehlo.add %15, %14 : tensor<11xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %18 = stablehlo.divide %17, %16 : tensor<11xf64>
    return %18 : tensor<11xf64>
  }
  func.func private @convolve(%arg0: tensor<11xf64>, %arg1: tensor<5xf64>) -> tensor<11xf64> {
    %0 = call @_conv(%arg0, %arg1) : (tensor<11xf64>, tensor<5xf64>) -> tensor<11xf64>
    return %0 : tensor<11xf64>
  }
  func.func private @_conv(%arg0: tensor<11xf64>, %arg1: tensor<5xf64>) -> tensor<11xf64> {
    %0 = call @_flip(%arg1) : (tensor<5xf64>) -> tensor<5xf64>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<11xf64>) -> tensor<1x1x11xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [2] : (tensor<5xf64>) -> tensor<1x1x5xf64>
    %3 = stablehlo.convolution(%1, %2) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[2, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x11xf64>, tensor<1x1x5xf64>) -> tensor<1x1x11xf64>
    %4 = stablehlo.reshape %3 : (tensor<1x1x11xf64>) -> tensor<11xf64>
    return %4 : tensor<11xf64>
  }
  func.func private @_flip(%arg0: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<5xf64>
    return %0 : tensor<5xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<11xf64>, %arg1: tensor<5xf64>) -> (tensor<11xf64> {jax.result_info = "result[0]"}, tensor<5xf64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %0 = stablehlo.reduce(%arg1 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %cst_0 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %1 = stablehlo.maximum %cst_0, %0 : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %4 = stablehlo.subtract %arg1, %3 : tensor<5xf64>
    %5 = stablehlo.exponential %4 : tensor<5xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.reduce(%5 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %9 = stablehlo.divide %5, %8 : tensor<5xf64>
    %10 = stablehlo.multiply %7, %7 : tensor<1xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %12 = stablehlo.divide %11, %10 : tensor<1xf64>
    %13:3 = call @convolve(%arg0, %9) : (tensor<11xf64>, tensor<5xf64>) -> (tensor<11xf64>, tensor<1x1x5xf64>, tensor<1x1x11xf64>)
    %14 = stablehlo.tanh %13#0 : tensor<11xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %16 = stablehlo.add %15, %14 : tensor<11xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %18 = stablehlo.subtract %17, %14 : tensor<11xf64>
    %19 = stablehlo.multiply %16, %18 : tensor<11xf64>
    %20 = chlo.square %14 : tensor<11xf64> -> tensor<11xf64>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %22 = stablehlo.multiply %21, %14 : tensor<11xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5x11xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %24:4 = stablehlo.while(%iterArg = %20, %iterArg_15 = %c, %iterArg_16 = %14, %iterArg_17 = %23) : tensor<11xf64>, tensor<i64>, tensor<11xf64>, tensor<5x11xf64>
    cond {
      %c_18 = stablehlo.constant dense<5> : tensor<i64>
      %53 = stablehlo.compare LT, %iterArg_15, %c_18, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %53 : tensor<i1>
    } do {
      %cst_18 = stablehlo.constant dense<2.520000e-01> : tensor<f64>
      %53 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<11xf64>
      %54 = stablehlo.subtract %iterArg_16, %53 : tensor<11xf64>
      %55 = stablehlo.subtract %iterArg, %54 : tensor<11xf64>
      %cst_19 = stablehlo.constant dense<2.700000e-01> : tensor<f64>
      %56 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<11xf64>
      %57 = stablehlo.multiply %56, %55 : tensor<11xf64>
      %58 = stablehlo.add %iterArg_16, %57 : tensor<11xf64>
      %59 = stablehlo.sine %58 : tensor<11xf64>
      %60 = stablehlo.cosine %58 : tensor<11xf64>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_17, %60, %iterArg_15) : (tensor<5x11xf64>, tensor<11xf64>, tensor<i64>) -> tensor<5x11xf64>
      %c_20 = stablehlo.constant dense<1> : tensor<i64>
      %62 = stablehlo.add %iterArg_15, %c_20 : tensor<i64>
      stablehlo.return %iterArg, %62, %59, %61 : tensor<11xf64>, tensor<i64>, tensor<11xf64>, tensor<5x11xf64>
    }
    %25 = stablehlo.negate %24#2 : tensor<11xf64>
    %26 = stablehlo.exponential %25 : tensor<11xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %28 = stablehlo.add %27, %26 : tensor<11xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %30 = stablehlo.divide %29, %28 : tensor<11xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %32 = stablehlo.subtract %31, %30 : tensor<11xf64>
    %33 = stablehlo.multiply %30, %32 : tensor<11xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %35 = stablehlo.multiply %34, %33 : tensor<11xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %c_12 = stablehlo.constant dense<0> : tensor<i64>
    %37:5 = stablehlo.while(%iterArg = %24#3, %iterArg_15 = %22, %iterArg_16 = %c_12, %iterArg_17 = %36, %iterArg_18 = %35) : tensor<5x11xf64>, tensor<11xf64>, tensor<i64>, tensor<11xf64>, tensor<11xf64>
    cond {
      %c_19 = stablehlo.constant dense<5> : tensor<i64>
      %53 = stablehlo.compare LT, %iterArg_16, %c_19, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %53 : tensor<i1>
    } do {
      %c_19 = stablehlo.constant dense<5> : tensor<i64>
      %53 = stablehlo.subtract %c_19, %iterArg_16 : tensor<i64>
      %c_20 = stablehlo.constant dense<1> : tensor<i64>
      %54 = stablehlo.subtract %53, %c_20 : tensor<i64>
      %55 = func.call @dynamic_index_in_dim(%iterArg, %54) : (tensor<5x11xf64>, tensor<i64>) -> tensor<11xf64>
      %56 = stablehlo.multiply %iterArg_18, %55 : tensor<11xf64>
      %cst_21 = stablehlo.constant dense<2.700000e-01> : tensor<f64>
      %57 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<11xf64>
      %58 = stablehlo.multiply %57, %56 : tensor<11xf64>
      %59 = stablehlo.negate %58 : tensor<11xf64>
      %60 = stablehlo.add %56, %59 : tensor<11xf64>
      %61 = stablehlo.multiply %58, %iterArg_15 : tensor<11xf64>
      %62 = stablehlo.add %iterArg_17, %61 : tensor<11xf64>
      %c_22 = stablehlo.constant dense<1> : tensor<i64>
      %63 = stablehlo.add %iterArg_16, %c_22 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_15, %63, %62, %60 : tensor<5x11xf64>, tensor<11xf64>, tensor<i64>, tensor<11xf64>, tensor<11xf64>
    }
    %38 = stablehlo.add %37#3, %37#4 : tensor<11xf64>
    %39 = stablehlo.multiply %38, %19 : tensor<11xf64>
    %40:2 = call @convolve_0(%13#1, %13#2, %39) : (tensor<1x1x5xf64>, tensor<1x1x11xf64>, tensor<11xf64>) -> (tensor<11xf64>, tensor<5xf64>)
    %41 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %42 = stablehlo.multiply %40#1, %41 : tensor<5xf64>
    %43 = stablehlo.multiply %42, %5 : tensor<5xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %44 = stablehlo.reduce(%43 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %45 = stablehlo.reshape %44 : (tensor<f64>) -> tensor<1xf64>
    %46 = stablehlo.negate %45 : tensor<1xf64>
    %47 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %48 = stablehlo.divide %40#1, %47 : tensor<5xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %49 = stablehlo.reduce(%46 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
    %50 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %51 = stablehlo.add %48, %50 : tensor<5xf64>
    %52 = stablehlo.multiply %51, %5 : tensor<5xf64>
    return %40#0, %52 : tensor<11xf64>, tensor<5xf64>
  }
  func.func private @convolve(%arg0: tensor<11xf64>, %arg1: tensor<5xf64>) -> (tensor<11xf64>, tensor<1x1x5xf64>, tensor<1x1x11xf64>) {
    %0:3 = call @_conv(%arg0, %arg1) : (tensor<11xf64>, tensor<5xf64>) -> (tensor<11xf64>, tensor<1x1x5xf64>, tensor<1x1x11xf64>)
    return %0#0, %0#1, %0#2 : tensor<11xf64>, tensor<1x1x5xf64>, tensor<1x1x11xf64>
  }
  func.func private @_conv(%arg0: tensor<11xf64>, %arg1: tensor<5xf64>) -> (tensor<11xf64>, tensor<1x1x5xf64>, tensor<1x1x11xf64>) {
    %0 = call @_flip(%arg1) : (tensor<5xf64>) -> tensor<5xf64>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [2] : (tensor<11xf64>) -> tensor<1x1x11xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [2] : (tensor<5xf64>) -> tensor<1x1x5xf64>
    %3 = stablehlo.convolution(%1, %2) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[2, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x11xf64>, tensor<1x1x5xf64>) -> tensor<1x1x11xf64>
    %4 = stablehlo.reshape %3 : (tensor<1x1x11xf64>) -> tensor<11xf64>
    return %4, %2, %1 : tensor<11xf64>, tensor<1x1x5xf64>, tensor<1x1x11xf64>
  }
  func.func private @_flip(%arg0: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<5xf64>
    return %0 : tensor<5xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x11xf64>, %arg1: tensor<11xf64>, %arg2: tensor<i64>) -> tensor<5x11xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<11xf64>) -> tensor<1x11xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x11xf64>, tensor<1x11xf64>, tensor<i64>, tensor<i64>) -> tensor<5x11xf64>
    return %1 : tensor<5x11xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x11xf64>, %arg1: tensor<i64>) -> tensor<11xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 11] : (tensor<5x11xf64>, tensor<i64>, tensor<i64>) -> tensor<1x11xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x11xf64>) -> tensor<11xf64>
    return %1 : tensor<11xf64>
  }
  func.func private @convolve_0(%arg0: tensor<1x1x5xf64>, %arg1: tensor<1x1x11xf64>, %arg2: tensor<11xf64>) -> (tensor<11xf64>, tensor<5xf64>) {
    %0:2 = call @_conv_1(%arg0, %arg1, %arg2) : (tensor<1x1x5xf64>, tensor<1x1x11xf64>, tensor<11xf64>) -> (tensor<11xf64>, tensor<5xf64>)
    return %0#0, %0#1 : tensor<11xf64>, tensor<5xf64>
  }
  func.func private @_conv_1(%arg0: tensor<1x1x5xf64>, %arg1: tensor<1x1x11xf64>, %arg2: tensor<11xf64>) -> (tensor<11xf64>, tensor<5xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<11xf64>) -> tensor<1x1x11xf64>
    %1 = stablehlo.convolution(%arg1, %0) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [1], pad = [[2, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x11xf64>, tensor<1x1x11xf64>) -> tensor<1x1x5xf64>
    %2 = stablehlo.reverse %arg0, dims = [2] : tensor<1x1x5xf64>
    %3 = stablehlo.convolution(%0, %2) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[2, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x11xf64>, tensor<1x1x5xf64>) -> tensor<1x1x11xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x5xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x11xf64>, tensor<f64>) -> tensor<11xf64>
    %6 = call @_flip_2(%4) : (tensor<5xf64>) -> tensor<5xf64>
    return %5, %6 : tensor<11xf64>, tensor<5xf64>
  }
  func.func private @_flip_2(%arg0: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<5xf64>
    return %0 : tensor<5xf64>
  }
}
// -----
// backward, cuda: same text as cpu
