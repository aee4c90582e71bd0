// import jax
// import jax.numpy as jnp
//
//
// def depthwise_filter(waves, background, taps):
//     sqrt_x = jnp.sqrt(background**2 + waves**2 + 0.55)
//     ratio = sqrt_x / (1.0 + jnp.abs(sqrt_x))
//     filtered = jax.vmap(jnp.convolve)(ratio, taps)
//     quotient = filtered / (1.49 + jnp.abs(filtered))
//     return quotient * (1.2 - quotient)
//
//   waves: float64[3, 10] in [-1, 1]
//   background: float64[1, 1] in [-1, 1]
//   taps: float64[3, 3] in [-1, 1]
// -----
// forward, cpu
module @jit_depthwise_filter attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x10xf64>, %arg1: tensor<1x1xf64>, %arg2: tensor<3x3xf64>) -> (tensor<3x12xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<1x1xf64>
    %1 = stablehlo.multiply %arg0, %arg0 : tensor<3x10xf64>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf64>) -> tensor<3x10xf64>
    %3 = stablehlo.add %2, %1 : tensor<3x10xf64>
    %cst = stablehlo.constant dense<5.500000e-01> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<3x10xf64>
    %5 = stablehlo.add %3, %4 : tensor<3x10xf64>
    %6 = stablehlo.sqrt %5 : tensor<3x10xf64>
    %7 = stablehlo.abs %6 : tensor<3x10xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<3x10xf64>
    %9 = stablehlo.add %8, %7 : tensor<3x10xf64>
    %10 = stablehlo.divide %6, %9 : tensor<3x10xf64>
    %11 = call @convolve(%10, %arg2) : (tensor<3x10xf64>, tensor<3x3xf64>) -> tensor<3x12xf64>
    %12 = stablehlo.abs %11 : tensor<3x12xf64>
    %cst_1 = stablehlo.constant dense<1.490000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x12xf64>
    %14 = stablehlo.add %13, %12 : tensor<3x12xf64>
    %15 = stablehlo.divide %11, %14 : tensor<3x12xf64>
    %cst_2 = stablehlo.constant dense<1.200000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3x12xf64>
    %17 = stablehlo.subtract %16, %15 : tensor<3x12xf64>
    %18 = stablehlo.multiply %15, %17 : tensor<3x12xf64>
    return %18 : tensor<3x12xf64>
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
    %cst_1 = stablehlo.constant dense<5.500000e-01> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x10xf64>
    %9 = stablehlo.add %7, %8 : tensor<3x10xf64>
    %10 = stablehlo.sqrt %9 : tensor<3x10xf64>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3x10xf64>
    %12 = stablehlo.divide %11, %10 : tensor<3x10xf64>
    %13 = stablehlo.abs %10 : tensor<3x10xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3x10xf64>
    %15 = stablehlo.compare GE, %10, %14, FLOAT : (tensor<3x10xf64>, tensor<3x10xf64>) -> tensor<3x10xi1>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3x10xf64>
    %17 = stablehlo.add %16, %13 : tensor<3x10xf64>
    %18 = stablehlo.divide %10, %17 : tensor<3x10xf64>
    %19 = stablehlo.multiply %17, %17 : tensor<3x10xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3x10xf64>
    %21 = stablehlo.divide %20, %19 : tensor<3x10xf64>
    %22:3 = call @convolve(%18, %arg2) : (tensor<3x10xf64>, tensor<3x3xf64>) -> (tensor<3x12xf64>, tensor<3x1x3xf64>, tensor<1x3x10xf64>)
    %23 = stablehlo.abs %22#0 : tensor<3x12xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3x12xf64>
    %25 = stablehlo.compare GE, %22#0, %24, FLOAT : (tensor<3x12xf64>, tensor<3x12xf64>) -> tensor<3x12xi1>
    %cst_7 = stablehlo.constant dense<1.490000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<3x12xf64>
    %27 = stablehlo.add %26, %23 : tensor<3x12xf64>
    %28 = stablehlo.divide %22#0, %27 : tensor<3x12xf64>
    %29 = stablehlo.multiply %27, %27 : tensor<3x12xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3x12xf64>
    %31 = stablehlo.divide %30, %29 : tensor<3x12xf64>
    %cst_9 = stablehlo.constant dense<1.200000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3x12xf64>
    %33 = stablehlo.subtract %32, %28 : tensor<3x12xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3x12xf64>
    %35 = stablehlo.multiply %28, %34 : tensor<3x12xf64>
    %36 = stablehlo.multiply %34, %33 : tensor<3x12xf64>
    %37 = stablehlo.negate %35 : tensor<3x12xf64>
    %38 = stablehlo.add %36, %37 : tensor<3x12xf64>
    %39 = stablehlo.multiply %38, %31 : tensor<3x12xf64>
    %40 = stablehlo.multiply %39, %22#0 : tensor<3x12xf64>
    %41 = stablehlo.negate %40 : tensor<3x12xf64>
    %42 = stablehlo.divide %38, %27 : tensor<3x12xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<3x12xf64>
    %44 = stablehlo.select %25, %43, %41 : tensor<3x12xi1>, tensor<3x12xf64>
    %45 = stablehlo.select %25, %41, %43 : tensor<3x12xi1>, tensor<3x12xf64>
    %46 = stablehlo.add %42, %45 : tensor<3x12xf64>
    %47 = stablehlo.negate %44 : tensor<3x12xf64>
    %48 = stablehlo.add %46, %47 : tensor<3x12xf64>
    %49:2 = call @convolve_0(%22#1, %22#2, %48) : (tensor<3x1x3xf64>, tensor<1x3x10xf64>, tensor<3x12xf64>) -> (tensor<3x10xf64>, tensor<3x3xf64>)
    %50 = stablehlo.multiply %49#0, %21 : tensor<3x10xf64>
    %51 = stablehlo.multiply %50, %10 : tensor<3x10xf64>
    %52 = stablehlo.negate %51 : tensor<3x10xf64>
    %53 = stablehlo.divide %49#0, %17 : tensor<3x10xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<3x10xf64>
    %55 = stablehlo.select %15, %54, %52 : tensor<3x10xi1>, tensor<3x10xf64>
    %56 = stablehlo.select %15, %52, %54 : tensor<3x10xi1>, tensor<3x10xf64>
    %57 = stablehlo.add %53, %56 : tensor<3x10xf64>
    %58 = stablehlo.negate %55 : tensor<3x10xf64>
    %59 = stablehlo.add %57, %58 : tensor<3x10xf64>
    %60 = stablehlo.multiply %59, %12 : tensor<3x10xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %61 = stablehlo.reduce(%60 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x10xf64>, tensor<f64>) -> tensor<f64>
    %62 = stablehlo.reshape %61 : (tensor<f64>) -> tensor<1x1xf64>
    %63 = stablehlo.multiply %60, %5 : tensor<3x10xf64>
    %64 = stablehlo.multiply %62, %2 : tensor<1x1xf64>
    return %63, %64, %49#1 : tensor<3x10xf64>, tensor<1x1xf64>, tensor<3x3xf64>
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
  func.func private @convolve_0(%arg0: tensor<3x1x3xf64>, %arg1: tensor<1x3x10xf64>, %arg2: tensor<3x12xf64>) -> (tensor<3x10xf64>, tensor<3x3xf64>) {
    %0:2 = call @_conv_1(%arg0, %arg1, %arg2) : (tensor<3x1x3xf64>, tensor<1x3x10xf64>, tensor<3x12xf64>) -> (tensor<3x10xf64>, tensor<3x3xf64>)
    return %0#0, %0#1 : tensor<3x10xf64>, tensor<3x3xf64>
  }
  func.func private @_conv_1(%arg0: tensor<3x1x3xf64>, %arg1: tensor<1x3x10xf64>, %arg2: tensor<3x12xf64>) -> (tensor<3x10xf64>, tensor<3x3xf64>) {
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
    %14 = call @_flip_2(%12) : (tensor<3x3xf64>) -> tensor<3x3xf64>
    return %13, %14 : tensor<3x10xf64>, tensor<3x3xf64>
  }
  func.func private @_flip_2(%arg0: tensor<3x3xf64>) -> tensor<3x3xf64> {
    %0 = stablehlo.reverse %arg0, dims = [1] : tensor<3x3xf64>
    return %0 : tensor<3x3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
