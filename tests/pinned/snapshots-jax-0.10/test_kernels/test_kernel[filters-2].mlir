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
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %12:4 = stablehlo.while(%iterArg = %11, %iterArg_5 = %c_2, %iterArg_6 = %c, %iterArg_7 = %11) : tensor<11xf64>, tensor<i64>, tensor<i64>, tensor<11xf64>
    cond {
      %c_8 = stablehlo.constant dense<5> : tensor<i64>
      %19 = stablehlo.compare LT, %iterArg_5, %c_8, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    } do {
      %19:2 = func.call @closed_call(%iterArg, %iterArg_6, %iterArg_7) : (tensor<11xf64>, tensor<i64>, tensor<11xf64>) -> (tensor<i64>, tensor<11xf64>)
      %c_8 = stablehlo.constant dense<1> : tensor<i64>
      %20 = stablehlo.add %iterArg_5, %c_8 : tensor<i64>
      stablehlo.return %iterArg, %20, %19#0, %19#1 : tensor<11xf64>, tensor<i64>, tensor<i64>, tensor<11xf64>
    }
    %13 = stablehlo.negate %12#3 : tensor<11xf64>
    %14 = stablehlo.exponential %13 : tensor<11xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %16 = stablehlo.add %15, %14 : tensor<11xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<11xf64>
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
  func.func private @closed_call(%arg0: tensor<11xf64>, %arg1: tensor<i64>, %arg2: tensor<11xf64>) -> (tensor<i64>, tensor<11xf64>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg1, %c : tensor<i64>
    %1 = chlo.square %arg0 : tensor<11xf64> -> tensor<11xf64>
    %cst = stablehlo.constant dense<2.520000e-01> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %3 = stablehlo.subtract %arg2, %2 : tensor<11xf64>
    %4 = stablehlo.subtract %1, %3 : tensor<11xf64>
    %cst_0 = stablehlo.constant dense<2.700000e-01> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %6 = stablehlo.multiply %5, %4 : tensor<11xf64>
    %7 = stablehlo.add %arg2, %6 : tensor<11xf64>
    %8 = stablehlo.sine %7 : tensor<11xf64>
    return %0, %8 : tensor<i64>, tensor<11xf64>
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
    %1 = stablehlo.reshape %0 : (tensor<f64>) -> tensor<1xf64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %3 = stablehlo.compare EQ, %arg1, %2, FLOAT : (tensor<5xf64>, tensor<5xf64>) -> tensor<5xi1>
    %4 = stablehlo.convert %3 : (tensor<5xi1>) -> tensor<5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %cst_1 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %6 = stablehlo.maximum %cst_1, %0 : tensor<f64>
    %7 = stablehlo.compare EQ, %0, %6, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8 = stablehlo.select %7, %cst_3, %cst_2 : tensor<i1>, tensor<f64>
    %cst_4 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %9 = stablehlo.compare EQ, %cst_4, %6, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %10 = stablehlo.select %9, %cst_6, %cst_5 : tensor<i1>, tensor<f64>
    %11 = stablehlo.divide %8, %10 : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %14 = stablehlo.subtract %arg1, %13 : tensor<5xf64>
    %15 = stablehlo.exponential %14 : tensor<5xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.reduce(%15 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %19 = stablehlo.divide %15, %18 : tensor<5xf64>
    %20 = stablehlo.multiply %17, %17 : tensor<1xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %22 = stablehlo.divide %21, %20 : tensor<1xf64>
    %23:3 = call @convolve(%arg0, %19) : (tensor<11xf64>, tensor<5xf64>) -> (tensor<11xf64>, tensor<1x1x5xf64>, tensor<1x1x11xf64>)
    %24 = stablehlo.tanh %23#0 : tensor<11xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %26 = stablehlo.subtract %25, %24 : tensor<11xf64>
    %27 = chlo.square %24 : tensor<11xf64> -> tensor<11xf64>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %29 = stablehlo.multiply %28, %24 : tensor<11xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<5x11xf64>
    %c_12 = stablehlo.constant dense<0> : tensor<i64>
    %31:5 = stablehlo.while(%iterArg = %27, %iterArg_22 = %c_12, %iterArg_23 = %c, %iterArg_24 = %24, %iterArg_25 = %30) : tensor<11xf64>, tensor<i64>, tensor<i64>, tensor<11xf64>, tensor<5x11xf64>
    cond {
      %c_26 = stablehlo.constant dense<5> : tensor<i64>
      %63 = stablehlo.compare LT, %iterArg_22, %c_26, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %63 : tensor<i1>
    } do {
      %63:3 = func.call @closed_call(%iterArg, %iterArg_23, %iterArg_24) : (tensor<11xf64>, tensor<i64>, tensor<11xf64>) -> (tensor<i64>, tensor<11xf64>, tensor<11xf64>)
      %64 = func.call @dynamic_update_index_in_dim(%iterArg_25, %63#2, %iterArg_22) : (tensor<5x11xf64>, tensor<11xf64>, tensor<i64>) -> tensor<5x11xf64>
      %c_26 = stablehlo.constant dense<1> : tensor<i64>
      %65 = stablehlo.add %iterArg_22, %c_26 : tensor<i64>
      stablehlo.return %iterArg, %65, %63#0, %63#1, %64 : tensor<11xf64>, tensor<i64>, tensor<i64>, tensor<11xf64>, tensor<5x11xf64>
    }
    %32 = stablehlo.negate %31#3 : tensor<11xf64>
    %33 = stablehlo.exponential %32 : tensor<11xf64>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %35 = stablehlo.add %34, %33 : tensor<11xf64>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %37 = stablehlo.divide %36, %35 : tensor<11xf64>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %39 = stablehlo.subtract %38, %37 : tensor<11xf64>
    %40 = stablehlo.multiply %37, %39 : tensor<11xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.reduce(%37 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<11xf64>, tensor<f64>) -> tensor<f64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %43 = stablehlo.multiply %42, %40 : tensor<11xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %c_19 = stablehlo.constant dense<0> : tensor<i64>
    %45:5 = stablehlo.while(%iterArg = %31#4, %iterArg_22 = %29, %iterArg_23 = %c_19, %iterArg_24 = %44, %iterArg_25 = %43) : tensor<5x11xf64>, tensor<11xf64>, tensor<i64>, tensor<11xf64>, tensor<11xf64>
    cond {
      %c_26 = stablehlo.constant dense<5> : tensor<i64>
      %63 = stablehlo.compare LT, %iterArg_23, %c_26, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %63 : tensor<i1>
    } do {
      %c_26 = stablehlo.constant dense<5> : tensor<i64>
      %63 = stablehlo.subtract %c_26, %iterArg_23 : tensor<i64>
      %c_27 = stablehlo.constant dense<1> : tensor<i64>
      %64 = stablehlo.subtract %63, %c_27 : tensor<i64>
      %65 = func.call @dynamic_index_in_dim(%iterArg, %64) : (tensor<5x11xf64>, tensor<i64>) -> tensor<11xf64>
      %66:2 = func.call @closed_call_0(%iterArg_22, %iterArg_24, %iterArg_25, %65) : (tensor<11xf64>, tensor<11xf64>, tensor<11xf64>, tensor<11xf64>) -> (tensor<11xf64>, tensor<11xf64>)
      %c_28 = stablehlo.constant dense<1> : tensor<i64>
      %67 = stablehlo.add %iterArg_23, %c_28 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_22, %67, %66#0, %66#1 : tensor<5x11xf64>, tensor<11xf64>, tensor<i64>, tensor<11xf64>, tensor<11xf64>
    }
    %46 = stablehlo.add %45#3, %45#4 : tensor<11xf64>
    %47 = stablehlo.multiply %46, %26 : tensor<11xf64>
    %48 = stablehlo.multiply %47, %24 : tensor<11xf64>
    %49 = stablehlo.add %47, %48 : tensor<11xf64>
    %50:2 = call @convolve_1(%23#1, %23#2, %49) : (tensor<1x1x5xf64>, tensor<1x1x11xf64>, tensor<11xf64>) -> (tensor<11xf64>, tensor<5xf64>)
    %51 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %52 = stablehlo.multiply %50#1, %51 : tensor<5xf64>
    %53 = stablehlo.multiply %52, %15 : tensor<5xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %54 = stablehlo.reduce(%53 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %55 = stablehlo.reshape %54 : (tensor<f64>) -> tensor<1xf64>
    %56 = stablehlo.negate %55 : tensor<1xf64>
    %57 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %58 = stablehlo.divide %50#1, %57 : tensor<5xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %59 = stablehlo.reduce(%56 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
    %60 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %61 = stablehlo.add %58, %60 : tensor<5xf64>
    %62 = stablehlo.multiply %61, %15 : tensor<5xf64>
    return %50#0, %62 : tensor<11xf64>, tensor<5xf64>
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
  func.func private @closed_call(%arg0: tensor<11xf64>, %arg1: tensor<i64>, %arg2: tensor<11xf64>) -> (tensor<i64>, tensor<11xf64>, tensor<11xf64>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg1, %c : tensor<i64>
    %cst = stablehlo.constant dense<2.520000e-01> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %2 = stablehlo.subtract %arg2, %1 : tensor<11xf64>
    %3 = stablehlo.subtract %arg0, %2 : tensor<11xf64>
    %cst_0 = stablehlo.constant dense<2.700000e-01> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %5 = stablehlo.multiply %4, %3 : tensor<11xf64>
    %6 = stablehlo.add %arg2, %5 : tensor<11xf64>
    %7 = stablehlo.sine %6 : tensor<11xf64>
    %8 = stablehlo.cosine %6 : tensor<11xf64>
    return %0, %7, %8 : tensor<i64>, tensor<11xf64>, tensor<11xf64>
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
