// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def delay_and_sum_layer(waves, background, impulse):
//     spread = jnp.sqrt(background**2 + waves**2 + 0.61)
//     squashed = jnp.tanh(spread)
//     filtered = jax.vmap(lambda a, b: jnp.convolve(a, b))(squashed, impulse)
//     initial = jnp.zeros_like(filtered[0])
//
//     def update_fn(estimate, elem):
//         wave = jnp.sin(0.68 * estimate + elem)
//         return wave, None
//
//     last, _ = lax.scan(update_fn, initial, filtered)
//     return jnp.sin(1.626 * last + 0.8)
//
//   waves: float64[3, 10] in [-1, 1]
//   background: float64[1, 1] in [-1, 1]
//   impulse: float64[3, 3] in [-1, 1]
// -----
// forward, cpu
module @jit_delay_and_sum_layer attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x10xf64>, %arg1: tensor<1x1xf64>, %arg2: tensor<3x3xf64>) -> (tensor<12xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<1x1xf64>
    %1 = stablehlo.multiply %arg0, %arg0 : tensor<3x10xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<3x10xf64>
    %3 = stablehlo.add %2, %1 : tensor<3x10xf64>
    %cst = stablehlo.constant dense<6.100000e-01> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x10xf64>
    %5 = stablehlo.add %3, %4 : tensor<3x10xf64>
    %6 = stablehlo.sqrt %5 : tensor<3x10xf64>
    %7 = stablehlo.tanh %6 : tensor<3x10xf64>
    %8 = call @convolve(%7, %arg2) : (tensor<3x10xf64>, tensor<3x3xf64>) -> tensor<3x12xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %10:3 = stablehlo.while(%iterArg = %8, %iterArg_3 = %c, %iterArg_4 = %9) : tensor<3x12xf64>, tensor<i64>, tensor<12xf64>
    cond {
      %c_5 = stablehlo.constant dense<3> : tensor<i64>
      %16 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %16 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_3) : (tensor<3x12xf64>, tensor<i64>) -> tensor<12xf64>
      %17 = func.call @closed_call(%iterArg_4, %16) : (tensor<12xf64>, tensor<12xf64>) -> tensor<12xf64>
      %c_5 = stablehlo.constant dense<1> : tensor<i64>
      %18 = stablehlo.add %iterArg_3, %c_5 : tensor<i64>
      stablehlo.return %iterArg, %18, %17 : tensor<3x12xf64>, tensor<i64>, tensor<12xf64>
    }
    %cst_1 = stablehlo.constant dense<1.626000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %12 = stablehlo.multiply %11, %10#2 : tensor<12xf64>
    %cst_2 = stablehlo.constant dense<8.000000e-01> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %14 = stablehlo.add %12, %13 : tensor<12xf64>
    %15 = stablehlo.sine %14 : tensor<12xf64>
    return %15 : tensor<12xf64>
  }
  func.func private @convolve(%arg0: tensor<3x10xf64>, %arg1: tensor<3x3xf64>) -> tensor<3x12xf64> {
    %0 = call @_conv(%arg0, %arg1) : (tensor<3x10xf64>, tensor<3x3xf64>) -> tensor<3x12xf64>
    return %0 : tensor<3x12xf64>
  }
  func.func private @_conv(%arg0: tensor<3x10xf64>, %arg1: tensor<3x3xf64>) -> tensor<3x12xf64> {
    %0 = call @_flip(%arg1) : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 3] : (tensor<3x10xf64>) -> tensor<3x1x1x10xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 3] : (tensor<3x3xf64>) -> tensor<3x1x1x3xf64>
    %3 = stablehlo.transpose %1, dims = [1, 0, 2, 3] : (tensor<3x1x1x10xf64>) -> tensor<1x3x1x10xf64>
    %4 = stablehlo.reshape %3 : (tensor<1x3x1x10xf64>) -> tensor<1x3x10xf64>
    %5 = stablehlo.reshape %2 : (tensor<3x1x1x3xf64>) -> tensor<3x1x3xf64>
    %6 = stablehlo.convolution(%4, %5) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[2, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 3 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x3x10xf64>, tensor<3x1x3xf64>) -> tensor<1x3x12xf64>
    %7 = stablehlo.reshape %6 : (tensor<1x3x12xf64>) -> tensor<1x3x1x12xf64>
    %8 = stablehlo.transpose %7, dims = [1, 0, 2, 3] : (tensor<1x3x1x12xf64>) -> tensor<3x1x1x12xf64>
    %9 = stablehlo.reshape %8 : (tensor<3x1x1x12xf64>) -> tensor<3x12xf64>
    return %9 : tensor<3x12xf64>
  }
  func.func private @_flip(%arg0: tensor<3x3xf64>) -> tensor<3x3xf64> {
    %0 = stablehlo.reverse %arg0, dims = [1] : tensor<3x3xf64>
    return %0 : tensor<3x3xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x12xf64>, %arg1: tensor<i64>) -> tensor<12xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 12] : (tensor<3x12xf64>, tensor<i64>, tensor<i64>) -> tensor<1x12xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x12xf64>) -> tensor<12xf64>
    return %1 : tensor<12xf64>
  }
  func.func private @closed_call(%arg0: tensor<12xf64>, %arg1: tensor<12xf64>) -> tensor<12xf64> {
    %cst = stablehlo.constant dense<6.800000e-01> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<12xf64>
    %2 = stablehlo.add %1, %arg1 : tensor<12xf64>
    %3 = stablehlo.sine %2 : tensor<12xf64>
    return %3 : tensor<12xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x10xf64>, %arg1: tensor<1x1xf64>, %arg2: tensor<3x3xf64>) -> (tensor<3x10xf64> {jax.result_info = "result[0]"}, tensor<1x1xf64> {jax.result_info = "result[1]"}, tensor<3x3xf64> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<1x1xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %2 = stablehlo.multiply %1, %arg1 : tensor<1x1xf64>
    %3 = stablehlo.multiply %arg0, %arg0 : tensor<3x10xf64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x10xf64>
    %5 = stablehlo.multiply %4, %arg0 : tensor<3x10xf64>
    %6 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<3x10xf64>
    %7 = stablehlo.add %6, %3 : tensor<3x10xf64>
    %cst_1 = stablehlo.constant dense<6.100000e-01> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x10xf64>
    %9 = stablehlo.add %7, %8 : tensor<3x10xf64>
    %10 = stablehlo.sqrt %9 : tensor<3x10xf64>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3x10xf64>
    %12 = stablehlo.divide %11, %10 : tensor<3x10xf64>
    %13 = stablehlo.tanh %10 : tensor<3x10xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3x10xf64>
    %15 = stablehlo.subtract %14, %13 : tensor<3x10xf64>
    %16:3 = call @convolve(%13, %arg2) : (tensor<3x10xf64>, tensor<3x3xf64>) -> (tensor<3x12xf64>, tensor<3x1x3xf64>, tensor<1x3x10xf64>)
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3x12xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %19:4 = stablehlo.while(%iterArg = %16#0, %iterArg_13 = %c, %iterArg_14 = %17, %iterArg_15 = %18) : tensor<3x12xf64>, tensor<i64>, tensor<12xf64>, tensor<3x12xf64>
    cond {
      %c_16 = stablehlo.constant dense<3> : tensor<i64>
      %40 = stablehlo.compare LT, %iterArg_13, %c_16, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    } do {
      %40 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_13) : (tensor<3x12xf64>, tensor<i64>) -> tensor<12xf64>
      %41:2 = func.call @closed_call(%iterArg_14, %40) : (tensor<12xf64>, tensor<12xf64>) -> (tensor<12xf64>, tensor<12xf64>)
      %42 = func.call @dynamic_update_index_in_dim(%iterArg_15, %41#1, %iterArg_13) : (tensor<3x12xf64>, tensor<12xf64>, tensor<i64>) -> tensor<3x12xf64>
      %c_16 = stablehlo.constant dense<1> : tensor<i64>
      %43 = stablehlo.add %iterArg_13, %c_16 : tensor<i64>
      stablehlo.return %iterArg, %43, %41#0, %42 : tensor<3x12xf64>, tensor<i64>, tensor<12xf64>, tensor<3x12xf64>
    }
    %cst_6 = stablehlo.constant dense<1.626000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %21 = stablehlo.multiply %20, %19#2 : tensor<12xf64>
    %cst_7 = stablehlo.constant dense<8.000000e-01> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %23 = stablehlo.add %21, %22 : tensor<12xf64>
    %24 = stablehlo.cosine %23 : tensor<12xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %26 = stablehlo.multiply %25, %24 : tensor<12xf64>
    %cst_9 = stablehlo.constant dense<1.626000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %28 = stablehlo.multiply %27, %26 : tensor<12xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3x12xf64>
    %c_11 = stablehlo.constant dense<0> : tensor<i64>
    %30:4 = stablehlo.while(%iterArg = %19#3, %iterArg_13 = %c_11, %iterArg_14 = %28, %iterArg_15 = %29) : tensor<3x12xf64>, tensor<i64>, tensor<12xf64>, tensor<3x12xf64>
    cond {
      %c_16 = stablehlo.constant dense<3> : tensor<i64>
      %40 = stablehlo.compare LT, %iterArg_13, %c_16, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    } do {
      %c_16 = stablehlo.constant dense<3> : tensor<i64>
      %40 = stablehlo.subtract %c_16, %iterArg_13 : tensor<i64>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %41 = stablehlo.subtract %40, %c_17 : tensor<i64>
      %42 = func.call @dynamic_index_in_dim(%iterArg, %41) : (tensor<3x12xf64>, tensor<i64>) -> tensor<12xf64>
      %43:2 = func.call @closed_call_0(%iterArg_14, %42) : (tensor<12xf64>, tensor<12xf64>) -> (tensor<12xf64>, tensor<12xf64>)
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_15, %43#1, %41) : (tensor<3x12xf64>, tensor<12xf64>, tensor<i64>) -> tensor<3x12xf64>
      %c_18 = stablehlo.constant dense<1> : tensor<i64>
      %45 = stablehlo.add %iterArg_13, %c_18 : tensor<i64>
      stablehlo.return %iterArg, %45, %43#0, %44 : tensor<3x12xf64>, tensor<i64>, tensor<12xf64>, tensor<3x12xf64>
    }
    %31:2 = call @convolve_1(%16#1, %16#2, %30#3) : (tensor<3x1x3xf64>, tensor<1x3x10xf64>, tensor<3x12xf64>) -> (tensor<3x10xf64>, tensor<3x3xf64>)
    %32 = stablehlo.multiply %31#0, %15 : tensor<3x10xf64>
    %33 = stablehlo.multiply %32, %13 : tensor<3x10xf64>
    %34 = stablehlo.add %32, %33 : tensor<3x10xf64>
    %35 = stablehlo.multiply %34, %12 : tensor<3x10xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.reduce(%35 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x10xf64>, tensor<f64>) -> tensor<f64>
    %37 = stablehlo.reshape %36 : (tensor<f64>) -> tensor<1x1xf64>
    %38 = stablehlo.multiply %35, %5 : tensor<3x10xf64>
    %39 = stablehlo.multiply %37, %2 : tensor<1x1xf64>
    return %38, %39, %31#1 : tensor<3x10xf64>, tensor<1x1xf64>, tensor<3x3xf64>
  }
  func.func private @convolve(%arg0: tensor<3x10xf64>, %arg1: tensor<3x3xf64>) -> (tensor<3x12xf64>, tensor<3x1x3xf64>, tensor<1x3x10xf64>) {
    %0:3 = call @_conv(%arg0, %arg1) : (tensor<3x10xf64>, tensor<3x3xf64>) -> (tensor<3x12xf64>, tensor<3x1x3xf64>, tensor<1x3x10xf64>)
    return %0#0, %0#1, %0#2 : tensor<3x12xf64>, tensor<3x1x3xf64>, tensor<1x3x10xf64>
  }
  func.func private @_conv(%arg0: tensor<3x10xf64>, %arg1: tensor<3x3xf64>) -> (tensor<3x12xf64>, tensor<3x1x3xf64>, tensor<1x3x10xf64>) {
    %0 = call @_flip(%arg1) : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 3] : (tensor<3x10xf64>) -> tensor<3x1x1x10xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 3] : (tensor<3x3xf64>) -> tensor<3x1x1x3xf64>
    %3 = stablehlo.transpose %1, dims = [1, 0, 2, 3] : (tensor<3x1x1x10xf64>) -> tensor<1x3x1x10xf64>
    %4 = stablehlo.reshape %3 : (tensor<1x3x1x10xf64>) -> tensor<1x3x10xf64>
    %5 = stablehlo.reshape %2 : (tensor<3x1x1x3xf64>) -> tensor<3x1x3xf64>
    %6 = stablehlo.convolution(%4, %5) dim_numbers = [b, f, 0]x[o, i, 0]->[b, f, 0], window = {stride = [1], pad = [[2, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 3 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x3x10xf64>, tensor<3x1x3xf64>) -> tensor<1x3x12xf64>
    %7 = stablehlo.reshape %6 : (tensor<1x3x12xf64>) -> tensor<1x3x1x12xf64>
    %8 = stablehlo.transpose %7, dims = [1, 0, 2, 3] : (tensor<1x3x1x12xf64>) -> tensor<3x1x1x12xf64>
    %9 = stablehlo.reshape %8 : (tensor<3x1x1x12xf64>) -> tensor<3x12xf64>
    return %9, %5, %4 : tensor<3x12xf64>, tensor<3x1x3xf64>, tensor<1x3x10xf64>
  }
  func.func private @_flip(%arg0: tensor<3x3xf64>) -> tensor<3x3xf64> {
    %0 = stablehlo.reverse %arg0, dims = [1] : tensor<3x3xf64>
    return %0 : tensor<3x3xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x12xf64>, %arg1: tensor<i64>) -> tensor<12xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 12] : (tensor<3x12xf64>, tensor<i64>, tensor<i64>) -> tensor<1x12xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x12xf64>) -> tensor<12xf64>
    return %1 : tensor<12xf64>
  }
  func.func private @closed_call(%arg0: tensor<12xf64>, %arg1: tensor<12xf64>) -> (tensor<12xf64>, tensor<12xf64>) {
    %cst = stablehlo.constant dense<6.800000e-01> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<12xf64>
    %2 = stablehlo.add %1, %arg1 : tensor<12xf64>
    %3 = stablehlo.sine %2 : tensor<12xf64>
    %4 = stablehlo.cosine %2 : tensor<12xf64>
    return %3, %4 : tensor<12xf64>, tensor<12xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x12xf64>, %arg1: tensor<12xf64>, %arg2: tensor<i64>) -> tensor<3x12xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<12xf64>) -> tensor<1x12xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x12xf64>, tensor<1x12xf64>, tensor<i64>, tensor<i64>) -> tensor<3x12xf64>
    return %1 : tensor<3x12xf64>
  }
  func.func private @closed_call_0(%arg0: tensor<12xf64>, %arg1: tensor<12xf64>) -> (tensor<12xf64>, tensor<12xf64>) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<12xf64>
    %cst = stablehlo.constant dense<6.800000e-01> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<12xf64>
    %2 = stablehlo.multiply %1, %0 : tensor<12xf64>
    return %2, %0 : tensor<12xf64>, tensor<12xf64>
  }
  func.func private @convolve_1(%arg0: tensor<3x1x3xf64>, %arg1: tensor<1x3x10xf64>, %arg2: tensor<3x12xf64>) -> (tensor<3x10xf64>, tensor<3x3xf64>) {
    %0:2 = call @_conv_2(%arg0, %arg1, %arg2) : (tensor<3x1x3xf64>, tensor<1x3x10xf64>, tensor<3x12xf64>) -> (tensor<3x10xf64>, tensor<3x3xf64>)
    return %0#0, %0#1 : tensor<3x10xf64>, tensor<3x3xf64>
  }
  func.func private @_conv_2(%arg0: tensor<3x1x3xf64>, %arg1: tensor<1x3x10xf64>, %arg2: tensor<3x12xf64>) -> (tensor<3x10xf64>, tensor<3x3xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 3] : (tensor<3x12xf64>) -> tensor<3x1x1x12xf64>
    %1 = stablehlo.transpose %0, dims = [1, 0, 2, 3] : (tensor<3x1x1x12xf64>) -> tensor<1x3x1x12xf64>
    %2 = stablehlo.reshape %1 : (tensor<1x3x1x12xf64>) -> tensor<1x3x12xf64>
    %3 = stablehlo.convolution(%arg1, %2) dim_numbers = [f, b, 0]x[i, o, 0]->[f, b, 0], window = {stride = [1], pad = [[2, 2]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 3 : i64, feature_group_count = 1 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x3x10xf64>, tensor<1x3x12xf64>) -> tensor<3x1x3xf64>
    %4 = stablehlo.reshape %arg0 : (tensor<3x1x3xf64>) -> tensor<3x1x1x3xf64>
    %5 = stablehlo.transpose %4, dims = [1, 0, 2, 3] : (tensor<3x1x1x3xf64>) -> tensor<1x3x1x3xf64>
    %6 = stablehlo.reshape %5 : (tensor<1x3x1x3xf64>) -> tensor<1x3x3xf64>
    %7 = stablehlo.reverse %6, dims = [2] : tensor<1x3x3xf64>
    %8 = stablehlo.convolution(%2, %7) dim_numbers = [b, f, 0]x[i, o, 0]->[b, f, 0], window = {stride = [1], pad = [[0, 0]], lhs_dilate = [1], rhs_dilate = [1], reverse = [false]} {batch_group_count = 1 : i64, feature_group_count = 3 : i64, precision_config = [#stablehlo<precision DEFAULT>, #stablehlo<precision DEFAULT>]} : (tensor<1x3x12xf64>, tensor<1x3x3xf64>) -> tensor<1x3x10xf64>
    %9 = stablehlo.reshape %3 : (tensor<3x1x3xf64>) -> tensor<3x1x1x3xf64>
    %10 = stablehlo.reshape %8 : (tensor<1x3x10xf64>) -> tensor<1x3x1x10xf64>
    %11 = stablehlo.transpose %10, dims = [1, 0, 2, 3] : (tensor<1x3x1x10xf64>) -> tensor<3x1x1x10xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.reduce(%9 init: %cst) applies stablehlo.add across dimensions = [1, 2] : (tensor<3x1x1x3xf64>, tensor<f64>) -> tensor<3x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.reduce(%11 init: %cst_0) applies stablehlo.add across dimensions = [1, 2] : (tensor<3x1x1x10xf64>, tensor<f64>) -> tensor<3x10xf64>
    %14 = call @_flip_3(%12) : (tensor<3x3xf64>) -> tensor<3x3xf64>
    return %13, %14 : tensor<3x10xf64>, tensor<3x3xf64>
  }
  func.func private @_flip_3(%arg0: tensor<3x3xf64>) -> tensor<3x3xf64> {
    %0 = stablehlo.reverse %arg0, dims = [1] : tensor<3x3xf64>
    return %0 : tensor<3x3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
