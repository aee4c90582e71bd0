// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def correlation_filter_fn(trace_in, impulse):
//     positive_taps = jax.nn.softmax(impulse)
//     y = jnp.convolve(trace_in, positive_taps, mode="same")
//
//     def far(q):
//         activation = jax.nn.sigmoid(jax.nn.soft_sign(q))
//         return activation
//
//     switched = lax.cond(jnp.mean(y) < -0.02, lambda q: (q * jnp.tanh(q)) ** 2, far, y)
//     return switched
//
//   trace_in: float64[11] in [-1, 1]
//   impulse: float64[5] in [-1, 1]
// -----
// forward, cpu
module @jit_correlation_filter_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<11xf64>, tensor<f64>) -> tensor<f64>
    %cst_3 = stablehlo.constant dense<1.100000e+01> : tensor<f64>
    %12 = stablehlo.divide %11, %cst_3 : tensor<f64>
    %cst_4 = stablehlo.constant dense<-2.000000e-02> : tensor<f64>
    %13 = stablehlo.compare LT, %12, %cst_4, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %14 = stablehlo.convert %13 : (tensor<i1>) -> tensor<i32>
    %15 = "stablehlo.case"(%14) ({
      %16 = func.call @soft_sign(%10) : (tensor<11xf64>) -> tensor<11xf64>
      %17 = stablehlo.negate %16 : tensor<11xf64>
      %18 = stablehlo.exponential %17 : tensor<11xf64>
      %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<11xf64>
      %20 = stablehlo.add %19, %18 : tensor<11xf64>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<11xf64>
      %22 = stablehlo.divide %21, %20 : tensor<11xf64>
      stablehlo.return %22 : tensor<11xf64>
    }, {
      %16 = stablehlo.tanh %10 : tensor<11xf64>
      %17 = stablehlo.multiply %10, %16 : tensor<11xf64>
      %18 = stablehlo.multiply %17, %17 : tensor<11xf64>
      stablehlo.return %18 : tensor<11xf64>
    }) : (tensor<i32>) -> tensor<11xf64>
    return %15 : tensor<11xf64>
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
  func.func private @soft_sign(%arg0: tensor<11xf64>) -> tensor<11xf64> {
    %0 = stablehlo.abs %arg0 : tensor<11xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %2 = stablehlo.add %0, %1 : tensor<11xf64>
    %3 = stablehlo.divide %arg0, %2 : tensor<11xf64>
    return %3 : tensor<11xf64>
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
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.reduce(%13#0 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<11xf64>, tensor<f64>) -> tensor<f64>
    %cst_4 = stablehlo.constant dense<1.100000e+01> : tensor<f64>
    %15 = stablehlo.divide %14, %cst_4 : tensor<f64>
    %cst_5 = stablehlo.constant dense<-2.000000e-02> : tensor<f64>
    %16 = stablehlo.compare LT, %15, %cst_5, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %17 = stablehlo.convert %16 : (tensor<i1>) -> tensor<i32>
    %18:5 = "stablehlo.case"(%17) ({
      %34:4 = func.call @soft_sign(%13#0) : (tensor<11xf64>) -> (tensor<11xf64>, tensor<11xi1>, tensor<11xf64>, tensor<11xf64>)
      %35 = stablehlo.negate %34#0 : tensor<11xf64>
      %36 = stablehlo.exponential %35 : tensor<11xf64>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<11xf64>
      %38 = stablehlo.add %37, %36 : tensor<11xf64>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<11xf64>
      %40 = stablehlo.divide %39, %38 : tensor<11xf64>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<11xf64>
      %42 = stablehlo.subtract %41, %40 : tensor<11xf64>
      %43 = stablehlo.multiply %40, %42 : tensor<11xf64>
      stablehlo.return %34#1, %34#2, %13#0, %34#3, %43 : tensor<11xi1>, tensor<11xf64>, tensor<11xf64>, tensor<11xf64>, tensor<11xf64>
    }, {
      %34 = stablehlo.tanh %13#0 : tensor<11xf64>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<11xf64>
      %36 = stablehlo.subtract %35, %34 : tensor<11xf64>
      %37 = stablehlo.multiply %13#0, %34 : tensor<11xf64>
      %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<11xf64>
      %39 = stablehlo.multiply %38, %37 : tensor<11xf64>
      %c = stablehlo.constant dense<false> : tensor<i1>
      %40 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<11xi1>
      stablehlo.return %40, %34, %36, %13#0, %39 : tensor<11xi1>, tensor<11xf64>, tensor<11xf64>, tensor<11xf64>, tensor<11xf64>
    }) : (tensor<i32>) -> (tensor<11xi1>, tensor<11xf64>, tensor<11xf64>, tensor<11xf64>, tensor<11xf64>)
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %20 = "stablehlo.case"(%17) ({
      %34 = stablehlo.multiply %19, %18#4 : tensor<11xf64>
      %35 = func.call @soft_sign_0(%18#0, %18#1, %18#2, %18#3, %34) : (tensor<11xi1>, tensor<11xf64>, tensor<11xf64>, tensor<11xf64>, tensor<11xf64>) -> tensor<11xf64>
      stablehlo.return %35 : tensor<11xf64>
    }, {
      %34 = stablehlo.multiply %19, %18#4 : tensor<11xf64>
      %35 = stablehlo.multiply %18#3, %34 : tensor<11xf64>
      %36 = stablehlo.multiply %34, %18#1 : tensor<11xf64>
      %37 = stablehlo.multiply %35, %18#2 : tensor<11xf64>
      %38 = stablehlo.add %36, %37 : tensor<11xf64>
      %39 = stablehlo.multiply %37, %18#1 : tensor<11xf64>
      %40 = stablehlo.add %38, %39 : tensor<11xf64>
      stablehlo.return %40 : tensor<11xf64>
    }) : (tensor<i32>) -> tensor<11xf64>
    %21:2 = call @convolve_1(%13#1, %13#2, %20) : (tensor<1x1x5xf64>, tensor<1x1x11xf64>, tensor<11xf64>) -> (tensor<11xf64>, tensor<5xf64>)
    %22 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %23 = stablehlo.multiply %21#1, %22 : tensor<5xf64>
    %24 = stablehlo.multiply %23, %5 : tensor<5xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%24 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %26 = stablehlo.reshape %25 : (tensor<f64>) -> tensor<1xf64>
    %27 = stablehlo.negate %26 : tensor<1xf64>
    %28 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %29 = stablehlo.divide %21#1, %28 : tensor<5xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.reduce(%27 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
    %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %32 = stablehlo.add %29, %31 : tensor<5xf64>
    %33 = stablehlo.multiply %32, %5 : tensor<5xf64>
    return %21#0, %33 : tensor<11xf64>, tensor<5xf64>
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
  func.func private @soft_sign(%arg0: tensor<11xf64>) -> (tensor<11xf64>, tensor<11xi1>, tensor<11xf64>, tensor<11xf64>) {
    %0 = stablehlo.abs %arg0 : tensor<11xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<11xf64>, tensor<11xf64>) -> tensor<11xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %4 = stablehlo.add %0, %3 : tensor<11xf64>
    %5 = stablehlo.divide %arg0, %4 : tensor<11xf64>
    %6 = stablehlo.multiply %4, %4 : tensor<11xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %8 = stablehlo.divide %7, %6 : tensor<11xf64>
    return %5, %2, %4, %8 : tensor<11xf64>, tensor<11xi1>, tensor<11xf64>, tensor<11xf64>
  }
  func.func private @soft_sign_0(%arg0: tensor<11xi1>, %arg1: tensor<11xf64>, %arg2: tensor<11xf64>, %arg3: tensor<11xf64>, %arg4: tensor<11xf64>) -> tensor<11xf64> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<11xf64>
    %1 = stablehlo.multiply %0, %arg2 : tensor<11xf64>
    %2 = stablehlo.negate %1 : tensor<11xf64>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<11xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<11xf64>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<11xi1>, tensor<11xf64>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<11xi1>, tensor<11xf64>
    %7 = stablehlo.add %3, %6 : tensor<11xf64>
    %8 = stablehlo.negate %5 : tensor<11xf64>
    %9 = stablehlo.add %7, %8 : tensor<11xf64>
    return %9 : tensor<11xf64>
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
