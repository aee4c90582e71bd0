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
      %c_8 = stablehlo.constant dense<1> : tensor<i64>
      %19 = stablehlo.add %iterArg_6, %c_8 : tensor<i64>
      %20 = chlo.square %iterArg : tensor<11xf64> -> tensor<11xf64>
      %cst_9 = stablehlo.constant dense<2.520000e-01> : tensor<f64>
      %21 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<11xf64>
      %22 = stablehlo.subtract %iterArg_7, %21 : tensor<11xf64>
      %23 = stablehlo.subtract %20, %22 : tensor<11xf64>
      %cst_10 = stablehlo.constant dense<2.700000e-01> : tensor<f64>
      %24 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<11xf64>
      %25 = stablehlo.multiply %24, %23 : tensor<11xf64>
      %26 = stablehlo.add %iterArg_7, %25 : tensor<11xf64>
      %27 = stablehlo.sine %26 : tensor<11xf64>
      %c_11 = stablehlo.constant dense<1> : tensor<i64>
      %28 = stablehlo.add %iterArg_5, %c_11 : tensor<i64>
      stablehlo.return %iterArg, %28, %19, %27 : tensor<11xf64>, tensor<i64>, tensor<i64>, tensor<11xf64>
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
    %cst_2 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %7 = stablehlo.compare GT, %0, %cst_2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %8 = stablehlo.compare EQ, %0, %cst_3, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.select %8, %cst_5, %cst_4 : tensor<i1>, tensor<f64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.select %7, %cst_6, %9 : tensor<i1>, tensor<f64>
    %11 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %13 = stablehlo.subtract %arg1, %12 : tensor<5xf64>
    %14 = stablehlo.exponential %13 : tensor<5xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.reduce(%14 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %18 = stablehlo.divide %14, %17 : tensor<5xf64>
    %19 = stablehlo.multiply %16, %16 : tensor<1xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %21 = stablehlo.divide %20, %19 : tensor<1xf64>
    %22:3 = call @convolve(%arg0, %18) : (tensor<11xf64>, tensor<5xf64>) -> (tensor<11xf64>, tensor<1x1x5xf64>, tensor<1x1x11xf64>)
    %23 = stablehlo.tanh %22#0 : tensor<11xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %25 = stablehlo.add %24, %23 : tensor<11xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %27 = stablehlo.subtract %26, %23 : tensor<11xf64>
    %28 = stablehlo.multiply %25, %27 : tensor<11xf64>
    %29 = chlo.square %23 : tensor<11xf64> -> tensor<11xf64>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %31 = stablehlo.multiply %30, %23 : tensor<11xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<5x11xf64>
    %c_13 = stablehlo.constant dense<0> : tensor<i64>
    %33:5 = stablehlo.while(%iterArg = %29, %iterArg_23 = %c_13, %iterArg_24 = %c, %iterArg_25 = %23, %iterArg_26 = %32) : tensor<11xf64>, tensor<i64>, tensor<i64>, tensor<11xf64>, tensor<5x11xf64>
    cond {
      %c_27 = stablehlo.constant dense<5> : tensor<i64>
      %63 = stablehlo.compare LT, %iterArg_23, %c_27, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %63 : tensor<i1>
    } do {
      %c_27 = stablehlo.constant dense<1> : tensor<i64>
      %63 = stablehlo.add %iterArg_24, %c_27 : tensor<i64>
      %cst_28 = stablehlo.constant dense<2.520000e-01> : tensor<f64>
      %64 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<11xf64>
      %65 = stablehlo.subtract %iterArg_25, %64 : tensor<11xf64>
      %66 = stablehlo.subtract %iterArg, %65 : tensor<11xf64>
      %cst_29 = stablehlo.constant dense<2.700000e-01> : tensor<f64>
      %67 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<11xf64>
      %68 = stablehlo.multiply %67, %66 : tensor<11xf64>
      %69 = stablehlo.add %iterArg_25, %68 : tensor<11xf64>
      %70 = stablehlo.sine %69 : tensor<11xf64>
      %71 = stablehlo.cosine %69 : tensor<11xf64>
      %72 = func.call @dynamic_update_index_in_dim(%iterArg_26, %71, %iterArg_23) : (tensor<5x11xf64>, tensor<11xf64>, tensor<i64>) -> tensor<5x11xf64>
      %c_30 = stablehlo.constant dense<1> : tensor<i64>
      %73 = stablehlo.add %iterArg_23, %c_30 : tensor<i64>
      stablehlo.return %iterArg, %73, %63, %70, %72 : tensor<11xf64>, tensor<i64>, tensor<i64>, tensor<11xf64>, tensor<5x11xf64>
    }
    %34 = stablehlo.negate %33#3 : tensor<11xf64>
    %35 = stablehlo.exponential %34 : tensor<11xf64>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %37 = stablehlo.add %36, %35 : tensor<11xf64>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %39 = stablehlo.divide %38, %37 : tensor<11xf64>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %41 = stablehlo.subtract %40, %39 : tensor<11xf64>
    %42 = stablehlo.multiply %39, %41 : tensor<11xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %43 = stablehlo.reduce(%39 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<11xf64>, tensor<f64>) -> tensor<f64>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %45 = stablehlo.multiply %44, %42 : tensor<11xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %c_20 = stablehlo.constant dense<0> : tensor<i64>
    %47:5 = stablehlo.while(%iterArg = %33#4, %iterArg_23 = %31, %iterArg_24 = %c_20, %iterArg_25 = %46, %iterArg_26 = %45) : tensor<5x11xf64>, tensor<11xf64>, tensor<i64>, tensor<11xf64>, tensor<11xf64>
    cond {
      %c_27 = stablehlo.constant dense<5> : tensor<i64>
      %63 = stablehlo.compare LT, %iterArg_24, %c_27, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %63 : tensor<i1>
    } do {
      %c_27 = stablehlo.constant dense<5> : tensor<i64>
      %63 = stablehlo.subtract %c_27, %iterArg_24 : tensor<i64>
      %c_28 = stablehlo.constant dense<1> : tensor<i64>
      %64 = stablehlo.subtract %63, %c_28 : tensor<i64>
      %65 = func.call @dynamic_index_in_dim(%iterArg, %64) : (tensor<5x11xf64>, tensor<i64>) -> tensor<11xf64>
      %66 = stablehlo.multiply %iterArg_26, %65 : tensor<11xf64>
      %cst_29 = stablehlo.constant dense<2.700000e-01> : tensor<f64>
      %67 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<11xf64>
      %68 = stablehlo.multiply %67, %66 : tensor<11xf64>
      %69 = stablehlo.negate %68 : tensor<11xf64>
      %70 = stablehlo.add %66, %69 : tensor<11xf64>
      %71 = stablehlo.multiply %68, %iterArg_23 : tensor<11xf64>
      %72 = stablehlo.add %iterArg_25, %71 : tensor<11xf64>
      %c_30 = stablehlo.constant dense<1> : tensor<i64>
      %73 = stablehlo.add %iterArg_24, %c_30 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_23, %73, %72, %70 : tensor<5x11xf64>, tensor<11xf64>, tensor<i64>, tensor<11xf64>, tensor<11xf64>
    }
    %48 = stablehlo.add %47#3, %47#4 : tensor<11xf64>
    %49 = stablehlo.multiply %48, %28 : tensor<11xf64>
    %50:2 = call @convolve_0(%22#1, %22#2, %49) : (tensor<1x1x5xf64>, tensor<1x1x11xf64>, tensor<11xf64>) -> (tensor<11xf64>, tensor<5xf64>)
    %51 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %52 = stablehlo.multiply %50#1, %51 : tensor<5xf64>
    %53 = stablehlo.multiply %52, %14 : tensor<5xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %54 = stablehlo.reduce(%53 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %55 = stablehlo.reshape %54 : (tensor<f64>) -> tensor<1xf64>
    %56 = stablehlo.negate %55 : tensor<1xf64>
    %57 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %58 = stablehlo.divide %50#1, %57 : tensor<5xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %59 = stablehlo.reduce(%56 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
    %60 = stablehlo.broadcast_in_dim %59, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %61 = stablehlo.add %58, %60 : tensor<5xf64>
    %62 = stablehlo.multiply %61, %14 : tensor<5xf64>
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
