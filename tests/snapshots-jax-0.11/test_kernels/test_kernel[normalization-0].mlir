// import jax
// import jax.numpy as jnp
//
//
// def batch_normalization_map(features, ema_mean, ema_var, gain, beta, cotangent):
//     response = jnp.arctan(features)
//     activated = jax.nn.selu(response)
//     x_hat = (activated - ema_mean) / jnp.sqrt(ema_var + 0.1)
//     scaled_x = gain * x_hat + beta
//     y = jnp.tanh(scaled_x)
//     interaction = y * cotangent
//     augmented = 0.731 + interaction
//     modulated = augmented * jax.nn.soft_sign(augmented)
//     return 1.2 * modulated
//
//   features: float32[7, 2] in [-2, 2]
//   ema_mean: float32[2] in [-0.5, 0.5]
//   ema_var: float32[2] in [0.4, 1.6]
//   gain: float32[2] in [0.5, 1.5]
//   beta: float32[2] in [-0.5, 0.5]
//   cotangent: float32[7, 2] in [-1, 1]
// -----
// forward, cpu
module @jit_batch_normalization_map attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<7x2xf32>) -> (tensor<7x2xf32> {jax.result_info = "result"}) {
    %0 = chlo.atan %arg0 : tensor<7x2xf32> -> tensor<7x2xf32>
    %1 = call @selu(%0) : (tensor<7x2xf32>) -> tensor<7x2xf32>
    %2 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %4 = stablehlo.subtract %1, %3 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.add %arg2, %5 : tensor<2xf32>
    %7 = stablehlo.sqrt %6 : tensor<2xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %10 = stablehlo.divide %4, %9 : tensor<7x2xf32>
    %11 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %13 = stablehlo.multiply %12, %10 : tensor<7x2xf32>
    %14 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %16 = stablehlo.add %13, %15 : tensor<7x2xf32>
    %17 = stablehlo.tanh %16 : tensor<7x2xf32>
    %18 = stablehlo.multiply %17, %arg5 : tensor<7x2xf32>
    %cst_0 = stablehlo.constant dense<7.310000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %20 = stablehlo.add %19, %18 : tensor<7x2xf32>
    %21 = call @soft_sign(%20) : (tensor<7x2xf32>) -> tensor<7x2xf32>
    %22 = stablehlo.multiply %20, %21 : tensor<7x2xf32>
    %cst_1 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<7x2xf32>
    return %24 : tensor<7x2xf32>
  }
  func.func private @selu(%arg0: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %cst = stablehlo.constant dense<1.67326319> : tensor<f32>
    %0 = call @elu(%arg0, %cst) : (tensor<7x2xf32>, tensor<f32>) -> tensor<7x2xf32>
    %cst_0 = stablehlo.constant dense<1.05070102> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<7x2xf32>
    return %2 : tensor<7x2xf32>
  }
  func.func private @elu(%arg0: tensor<7x2xf32>, %arg1: tensor<f32>) -> tensor<7x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where(%3, %cst_1, %arg0) : (tensor<7x2xi1>, tensor<f32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<7x2xf32>
    %6 = stablehlo.convert %arg1 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<7x2xf32>
    %9 = call @_where_0(%1, %arg0, %8) : (tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    return %9 : tensor<7x2xf32>
  }
  func.func private @_where(%arg0: tensor<7x2xi1>, %arg1: tensor<f32>, %arg2: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<7x2xi1>, tensor<7x2xf32>
    return %2 : tensor<7x2xf32>
  }
  func.func private @_where_0(%arg0: tensor<7x2xi1>, %arg1: tensor<7x2xf32>, %arg2: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<7x2xi1>, tensor<7x2xf32>
    return %0 : tensor<7x2xf32>
  }
  func.func private @soft_sign(%arg0: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %0 = stablehlo.abs %arg0 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %2 = stablehlo.add %0, %1 : tensor<7x2xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<7x2xf32>
    return %3 : tensor<7x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<7x2xf32>) -> (tensor<7x2xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}, tensor<2xf32> {jax.result_info = "result[2]"}, tensor<2xf32> {jax.result_info = "result[3]"}, tensor<2xf32> {jax.result_info = "result[4]"}, tensor<7x2xf32> {jax.result_info = "result[5]"}) {
    %0 = chlo.atan %arg0 : tensor<7x2xf32> -> tensor<7x2xf32>
    %1 = chlo.square %arg0 : tensor<7x2xf32> -> tensor<7x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<7x2xf32>
    %4:6 = call @selu(%0) : (tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<f32>, tensor<7x2xi1>)
    %5 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %7 = stablehlo.subtract %4#0, %6 : tensor<7x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %9 = stablehlo.add %arg2, %8 : tensor<2xf32>
    %10 = stablehlo.sqrt %9 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %12 = stablehlo.divide %11, %10 : tensor<2xf32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %15 = stablehlo.divide %7, %14 : tensor<7x2xf32>
    %16 = stablehlo.multiply %13, %13 : tensor<1x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %18 = stablehlo.divide %17, %16 : tensor<1x2xf32>
    %19 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %21 = stablehlo.multiply %20, %15 : tensor<7x2xf32>
    %22 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %24 = stablehlo.add %21, %23 : tensor<7x2xf32>
    %25 = stablehlo.tanh %24 : tensor<7x2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %27 = stablehlo.add %26, %25 : tensor<7x2xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %29 = stablehlo.subtract %28, %25 : tensor<7x2xf32>
    %30 = stablehlo.multiply %27, %29 : tensor<7x2xf32>
    %31 = stablehlo.multiply %25, %arg5 : tensor<7x2xf32>
    %cst_5 = stablehlo.constant dense<7.310000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %33 = stablehlo.add %32, %31 : tensor<7x2xf32>
    %34:4 = call @soft_sign(%33) : (tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>)
    %35 = stablehlo.multiply %33, %34#0 : tensor<7x2xf32>
    %cst_6 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<7x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_9 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<7x2xf32>
    %42 = stablehlo.multiply %33, %41 : tensor<7x2xf32>
    %43 = stablehlo.multiply %41, %34#0 : tensor<7x2xf32>
    %44 = call @soft_sign_1(%34#1, %34#2, %33, %34#3, %42) : (tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %45 = stablehlo.add %43, %44 : tensor<7x2xf32>
    %46 = stablehlo.multiply %25, %45 : tensor<7x2xf32>
    %47 = stablehlo.multiply %45, %arg5 : tensor<7x2xf32>
    %48 = stablehlo.multiply %47, %30 : tensor<7x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %50 = stablehlo.reshape %49 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %52 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %53 = stablehlo.multiply %52, %48 : tensor<7x2xf32>
    %54 = stablehlo.multiply %48, %15 : tensor<7x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %56 = stablehlo.reshape %55 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %58 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %59 = stablehlo.multiply %53, %58 : tensor<7x2xf32>
    %60 = stablehlo.multiply %59, %7 : tensor<7x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %62 = stablehlo.reshape %61 : (tensor<2xf32>) -> tensor<1x2xf32>
    %63 = stablehlo.negate %62 : tensor<1x2xf32>
    %64 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %65 = stablehlo.divide %53, %64 : tensor<7x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%63 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %67 = stablehlo.multiply %66, %12 : tensor<2xf32>
    %68 = stablehlo.negate %65 : tensor<7x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%68 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %70 = stablehlo.reshape %69 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%70 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %72 = call @selu_2(%4#1, %4#2, %4#3, %4#4, %4#5, %65) : (tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<f32>, tensor<7x2xi1>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %73 = stablehlo.divide %72, %3 : tensor<7x2xf32>
    return %73, %71, %67, %57, %51, %46 : tensor<7x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<7x2xf32>
  }
  func.func private @selu(%arg0: tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<f32>, tensor<7x2xi1>) {
    %cst = stablehlo.constant dense<1.67326319> : tensor<f32>
    %0:6 = call @elu(%arg0, %cst) : (tensor<7x2xf32>, tensor<f32>) -> (tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<f32>, tensor<7x2xi1>)
    %cst_0 = stablehlo.constant dense<1.05070102> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %2 = stablehlo.multiply %1, %0#0 : tensor<7x2xf32>
    return %2, %0#1, %0#2, %0#3, %0#4, %0#5 : tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<f32>, tensor<7x2xi1>
  }
  func.func private @elu(%arg0: tensor<7x2xf32>, %arg1: tensor<f32>) -> (tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<f32>, tensor<7x2xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4:2 = call @_where(%3, %cst_1, %arg0) : (tensor<7x2xi1>, tensor<f32>, tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>)
    %5 = stablehlo.exponential_minus_one %4#0 : tensor<7x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %7 = stablehlo.add %5, %6 : tensor<7x2xf32>
    %8 = stablehlo.convert %arg1 : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %10 = stablehlo.multiply %9, %5 : tensor<7x2xf32>
    %11 = call @_where_0(%1, %arg0, %10) : (tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    return %11, %3, %4#1, %7, %8, %1 : tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<f32>, tensor<7x2xi1>
  }
  func.func private @_where(%arg0: tensor<7x2xi1>, %arg1: tensor<f32>, %arg2: tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<7x2xi1>, tensor<7x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    return %2, %3 : tensor<7x2xf32>, tensor<7x2xf32>
  }
  func.func private @_where_0(%arg0: tensor<7x2xi1>, %arg1: tensor<7x2xf32>, %arg2: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<7x2xi1>, tensor<7x2xf32>
    return %0 : tensor<7x2xf32>
  }
  func.func private @soft_sign(%arg0: tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %4 = stablehlo.add %0, %3 : tensor<7x2xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<7x2xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<7x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %8 = stablehlo.divide %7, %6 : tensor<7x2xf32>
    return %5, %2, %4, %8 : tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>
  }
  func.func private @soft_sign_1(%arg0: tensor<7x2xi1>, %arg1: tensor<7x2xf32>, %arg2: tensor<7x2xf32>, %arg3: tensor<7x2xf32>, %arg4: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<7x2xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<7x2xf32>
    %2 = stablehlo.negate %1 : tensor<7x2xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<7x2xi1>, tensor<7x2xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<7x2xi1>, tensor<7x2xf32>
    %7 = stablehlo.add %3, %6 : tensor<7x2xf32>
    %8 = stablehlo.negate %5 : tensor<7x2xf32>
    %9 = stablehlo.add %7, %8 : tensor<7x2xf32>
    return %9 : tensor<7x2xf32>
  }
  func.func private @selu_2(%arg0: tensor<7x2xi1>, %arg1: tensor<7x2xf32>, %arg2: tensor<7x2xf32>, %arg3: tensor<f32>, %arg4: tensor<7x2xi1>, %arg5: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %cst = stablehlo.constant dense<1.05070102> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %1 = stablehlo.multiply %0, %arg5 : tensor<7x2xf32>
    %2 = call @elu_3(%arg0, %arg1, %arg2, %arg3, %arg4, %1) : (tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<f32>, tensor<7x2xi1>, tensor<7x2xf32>) -> tensor<7x2xf32>
    return %2 : tensor<7x2xf32>
  }
  func.func private @elu_3(%arg0: tensor<7x2xi1>, %arg1: tensor<7x2xf32>, %arg2: tensor<7x2xf32>, %arg3: tensor<f32>, %arg4: tensor<7x2xi1>, %arg5: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %0:2 = call @_where_4(%arg4, %arg5) : (tensor<7x2xi1>, tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>)
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<7x2xf32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<7x2xf32>
    %4 = call @_where_5(%arg0, %arg1, %3) : (tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<7x2xf32>
    return %5 : tensor<7x2xf32>
  }
  func.func private @_where_4(%arg0: tensor<7x2xi1>, %arg1: tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<7x2xi1>, tensor<7x2xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<7x2xi1>, tensor<7x2xf32>
    return %2, %1 : tensor<7x2xf32>, tensor<7x2xf32>
  }
  func.func private @_where_5(%arg0: tensor<7x2xi1>, %arg1: tensor<7x2xf32>, %arg2: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<7x2xi1>, tensor<7x2xf32>
    return %1 : tensor<7x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
