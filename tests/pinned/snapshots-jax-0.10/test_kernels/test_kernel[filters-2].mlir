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
      %19 = func.call @closed_call(%iterArg, %iterArg_5) : (tensor<11xf64>, tensor<11xf64>) -> tensor<11xf64>
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %20 = stablehlo.add %iterArg_4, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %20, %19 : tensor<11xf64>, tensor<i64>, tensor<11xf64>
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
  func.func private @closed_call(%arg0: tensor<11xf64>, %arg1: tensor<11xf64>) -> tensor<11xf64> {
    %0 = chlo.square %arg0 : tensor<11xf64> -> tensor<11xf64>
    %cst = stablehlo.constant dense<2.520000e-01> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %2 = stablehlo.subtract %arg1, %1 : tensor<11xf64>
    %3 = stablehlo.subtract %0, %2 : tensor<11xf64>
    %cst_0 = stablehlo.constant dense<2.700000e-01> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %5 = stablehlo.multiply %4, %3 : tensor<11xf64>
    %6 = stablehlo.add %arg1, %5 : tensor<11xf64>
    %7 = stablehlo.sine %6 : tensor<11xf64>
    return %7 : tensor<11xf64>
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
    %16 = stablehlo.subtract %15, %14 : tensor<11xf64>
    %17 = chlo.square %14 : tensor<11xf64> -> tensor<11xf64>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %19 = stablehlo.multiply %18, %14 : tensor<11xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5x11xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %21:4 = stablehlo.while(%iterArg = %17, %iterArg_14 = %c, %iterArg_15 = %14, %iterArg_16 = %20) : tensor<11xf64>, tensor<i64>, tensor<11xf64>, tensor<5x11xf64>
    cond {
      %c_17 = stablehlo.constant dense<5> : tensor<i64>
      %52 = stablehlo.compare LT, %iterArg_14, %c_17, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %52:2 = func.call @closed_call(%iterArg, %iterArg_15) : (tensor<11xf64>, tensor<11xf64>) -> (tensor<11xf64>, tensor<11xf64>)
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_16, %52#1, %iterArg_14) : (tensor<5x11xf64>, tensor<11xf64>, tensor<i64>) -> tensor<5x11xf64>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %54 = stablehlo.add %iterArg_14, %c_17 : tensor<i64>
      stablehlo.return %iterArg, %54, %52#0, %53 : tensor<11xf64>, tensor<i64>, tensor<11xf64>, tensor<5x11xf64>
    }
    %22 = stablehlo.negate %21#2 : tensor<11xf64>
    %23 = stablehlo.exponential %22 : tensor<11xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %25 = stablehlo.add %24, %23 : tensor<11xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %27 = stablehlo.divide %26, %25 : tensor<11xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %29 = stablehlo.subtract %28, %27 : tensor<11xf64>
    %30 = stablehlo.multiply %27, %29 : tensor<11xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %32 = stablehlo.multiply %31, %30 : tensor<11xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %c_11 = stablehlo.constant dense<0> : tensor<i64>
    %34:5 = stablehlo.while(%iterArg = %21#3, %iterArg_14 = %19, %iterArg_15 = %c_11, %iterArg_16 = %33, %iterArg_17 = %32) : tensor<5x11xf64>, tensor<11xf64>, tensor<i64>, tensor<11xf64>, tensor<11xf64>
    cond {
      %c_18 = stablehlo.constant dense<5> : tensor<i64>
      %52 = stablehlo.compare LT, %iterArg_15, %c_18, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %c_18 = stablehlo.constant dense<5> : tensor<i64>
      %52 = stablehlo.subtract %c_18, %iterArg_15 : tensor<i64>
      %c_19 = stablehlo.constant dense<1> : tensor<i64>
      %53 = stablehlo.subtract %52, %c_19 : tensor<i64>
      %54 = func.call @dynamic_index_in_dim(%iterArg, %53) : (tensor<5x11xf64>, tensor<i64>) -> tensor<11xf64>
      %55:2 = func.call @closed_call_0(%iterArg_14, %iterArg_16, %iterArg_17, %54) : (tensor<11xf64>, tensor<11xf64>, tensor<11xf64>, tensor<11xf64>) -> (tensor<11xf64>, tensor<11xf64>)
      %c_20 = stablehlo.constant dense<1> : tensor<i64>
      %56 = stablehlo.add %iterArg_15, %c_20 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_14, %56, %55#0, %55#1 : tensor<5x11xf64>, tensor<11xf64>, tensor<i64>, tensor<11xf64>, tensor<11xf64>
    }
    %35 = stablehlo.add %34#3, %34#4 : tensor<11xf64>
    %36 = stablehlo.multiply %35, %16 : tensor<11xf64>
    %37 = stablehlo.multiply %36, %14 : tensor<11xf64>
    %38 = stablehlo.add %36, %37 : tensor<11xf64>
    %39:2 = call @convolve_1(%13#1, %13#2, %38) : (tensor<1x1x5xf64>, tensor<1x1x11xf64>, tensor<11xf64>) -> (tensor<11xf64>, tensor<5xf64>)
    %40 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %41 = stablehlo.multiply %39#1, %40 : tensor<5xf64>
    %42 = stablehlo.multiply %41, %5 : tensor<5xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %43 = stablehlo.reduce(%42 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %44 = stablehlo.reshape %43 : (tensor<f64>) -> tensor<1xf64>
    %45 = stablehlo.negate %44 : tensor<1xf64>
    %46 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %47 = stablehlo.divide %39#1, %46 : tensor<5xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %48 = stablehlo.reduce(%45 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
    %49 = stablehlo.broadcast_in_dim %48, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %50 = stablehlo.add %47, %49 : tensor<5xf64>
    %51 = stablehlo.multiply %50, %5 : tensor<5xf64>
    return %39#0, %51 : tensor<11xf64>, tensor<5xf64>
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
  func.func private @closed_call(%arg0: tensor<11xf64>, %arg1: tensor<11xf64>) -> (tensor<11xf64>, tensor<11xf64>) {
    %cst = stablehlo.constant dense<2.520000e-01> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %1 = stablehlo.subtract %arg1, %0 : tensor<11xf64>
    %2 = stablehlo.subtract %arg0, %1 : tensor<11xf64>
    %cst_0 = stablehlo.constant dense<2.700000e-01> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %4 = stablehlo.multiply %3, %2 : tensor<11xf64>
    %5 = stablehlo.add %arg1, %4 : tensor<11xf64>
    %6 = stablehlo.sine %5 : tensor<11xf64>
    %7 = stablehlo.cosine %5 : tensor<11xf64>
    return %6, %7 : tensor<11xf64>, tensor<11xf64>
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
  func.func private @closed_call_0(%arg0: tensor<11xf64>, %arg1: tensor<11xf64>, %arg2: tensor<11xf64>, %arg3: tensor<11xf64>) -> (tensor<11xf64>, tensor<11xf64>) {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<11xf64>
    %cst = stablehlo.constant dense<2.700000e-01> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %2 = stablehlo.multiply %1, %0 : tensor<11xf64>
    %3 = stablehlo.negate %2 : tensor<11xf64>
    %4 = stablehlo.add %0, %3 : tensor<11xf64>
    %5 = stablehlo.multiply %2, %arg0 : tensor<11xf64>
    %6 = stablehlo.add %arg1, %5 : tensor<11xf64>
    return %6, %4 : tensor<11xf64>, tensor<11xf64>
  }
  func.func private @convolve_1(%arg0: tensor<1x1x5xf64>, %arg1: tensor<1x1x11xf64>, %arg2: tensor<11xf64>) -> (tensor<11xf64>, tensor<5xf64>) {
    %0:2 = call @_conv_2(%arg0, %arg1, %arg2) : (tensor<1x1x5xf64>, tensor<1x1x11xf64>, tensor<11xf64>) -> (tensor<11xf64>, tensor<5xf64>)
    return %0#0, %0#1 : tensor<11xf64>, tensor<5xf64>
  }
  func.func private @_conv_2(%arg0: tensor<1x1x5xf64>, %arg1: tensor<1x1x11xf64>, %arg2: tensor<11xf64>) -> (tensor<11xf64>, tensor<5xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<11xf64>) -> tensor<1x1x11xf64>
    %1 = stablehlo.convolution(%arg1, %0) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [1], pad = [[2, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x11xf64>, tensor<1x1x11xf64>) -> tensor<1x1x5xf64>
    %2 = stablehlo.reverse %arg0, dims = [2] : tensor<1x1x5xf64>
    %3 = stablehlo.convolution(%0, %2) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[2, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x1x11xf64>, tensor<1x1x5xf64>) -> tensor<1x1x11xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x5xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x11xf64>, tensor<f64>) -> tensor<11xf64>
    %6 = call @_flip_3(%4) : (tensor<5xf64>) -> tensor<5xf64>
    return %5, %6 : tensor<11xf64>, tensor<5xf64>
  }
  func.func private @_flip_3(%arg0: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.reverse %arg0, dims = [0] : tensor<5xf64>
    return %0 : tensor<5xf64>
  }
}
// -----
// backward, cuda: same text as cpu
