// import jax
// import jax.numpy as jnp
//
//
// def robust_running_norm_kernel(
//     features, ema_mean, ema_var, gain, beta, cotangent, scale
// ):
//     response = jnp.arctan(features)
//     activated = jax.nn.selu(response)
//     x_hat = (activated - ema_mean) / jnp.sqrt(ema_var + 0.1)
//     scaled_x = gain * x_hat + beta
//     y = jnp.tanh(scaled_x)
//     interaction = y * cotangent
//     entropy_term = jnp.logaddexp(interaction, scale)
//     modulated = 0.23 * jnp.sum(entropy_term, axis=0)
//     return 0.72 * modulated + 1.22
//
//   features: float32[7, 2] in [-2, 2]
//   ema_mean: float32[2] in [-0.5, 0.5]
//   ema_var: float32[2] in [0.4, 1.6]
//   gain: float32[2] in [0.5, 1.5]
//   beta: float32[2] in [-0.5, 0.5]
//   cotangent: float32[7, 2] in [-1, 1]
//   scale: float32[7, 2] in [-3, 3]
// -----
// forward, cpu
module @jit_robust_running_norm_kernel attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<7x2xf32>, %arg6: tensor<7x2xf32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
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
    %19 = stablehlo.maximum %18, %arg6 : tensor<7x2xf32>
    %20 = stablehlo.subtract %18, %arg6 : tensor<7x2xf32>
    %21 = stablehlo.compare NE, %20, %20, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %22 = stablehlo.add %18, %arg6 : tensor<7x2xf32>
    %23 = stablehlo.abs %20 : tensor<7x2xf32>
    %24 = stablehlo.negate %23 : tensor<7x2xf32>
    %25 = stablehlo.exponential %24 : tensor<7x2xf32>
    %26 = stablehlo.log_plus_one %25 : tensor<7x2xf32>
    %27 = stablehlo.add %19, %26 : tensor<7x2xf32>
    %28 = stablehlo.select %21, %22, %27 : tensor<7x2xi1>, tensor<7x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_1 = stablehlo.constant dense<2.300000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<1.220000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %35 = stablehlo.add %33, %34 : tensor<2xf32>
    return %35 : tensor<2xf32>
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
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<7x2xf32>, %arg6: tensor<7x2xf32>) -> (tensor<7x2xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}, tensor<2xf32> {jax.result_info = "result[2]"}, tensor<2xf32> {jax.result_info = "result[3]"}, tensor<2xf32> {jax.result_info = "result[4]"}, tensor<7x2xf32> {jax.result_info = "result[5]"}, tensor<7x2xf32> {jax.result_info = "result[6]"}) {
    %0 = chlo.atan %arg0 : tensor<7x2xf32> -> tensor<7x2xf32>
    %1 = chlo.square %arg0 : tensor<7x2xf32> -> tensor<7x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<7x2xf32>
    %4:5 = call @selu(%0) : (tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<f32>, tensor<7x2xi1>)
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
    %32 = stablehlo.maximum %31, %arg6 : tensor<7x2xf32>
    %33 = stablehlo.subtract %31, %arg6 : tensor<7x2xf32>
    %34 = stablehlo.compare NE, %33, %33, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %35 = stablehlo.add %31, %arg6 : tensor<7x2xf32>
    %36 = stablehlo.abs %33 : tensor<7x2xf32>
    %37 = stablehlo.negate %36 : tensor<7x2xf32>
    %38 = stablehlo.exponential %37 : tensor<7x2xf32>
    %39 = stablehlo.log_plus_one %38 : tensor<7x2xf32>
    %40 = stablehlo.add %32, %39 : tensor<7x2xf32>
    %41 = stablehlo.select %34, %35, %40 : tensor<7x2xi1>, tensor<7x2xf32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %43 = stablehlo.compare EQ, %31, %42, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %45 = stablehlo.select %43, %44, %31 : tensor<7x2xi1>, tensor<7x2xf32>
    %cst_7 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %47 = stablehlo.compare EQ, %41, %46, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %49 = stablehlo.select %47, %48, %41 : tensor<7x2xi1>, tensor<7x2xf32>
    %50 = stablehlo.subtract %45, %49 : tensor<7x2xf32>
    %51 = stablehlo.exponential %50 : tensor<7x2xf32>
    %cst_9 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %53 = stablehlo.compare EQ, %arg6, %52, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %55 = stablehlo.select %53, %54, %arg6 : tensor<7x2xi1>, tensor<7x2xf32>
    %cst_11 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %57 = stablehlo.compare EQ, %41, %56, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %59 = stablehlo.select %57, %58, %41 : tensor<7x2xi1>, tensor<7x2xf32>
    %60 = stablehlo.subtract %55, %59 : tensor<7x2xf32>
    %61 = stablehlo.exponential %60 : tensor<7x2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_14 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %64 = stablehlo.multiply %63, %62 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<2.300000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %66 = stablehlo.multiply %65, %64 : tensor<2xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [1] : (tensor<2xf32>) -> tensor<7x2xf32>
    %68 = stablehlo.multiply %67, %61 : tensor<7x2xf32>
    %69 = stablehlo.multiply %67, %51 : tensor<7x2xf32>
    %70 = stablehlo.multiply %25, %69 : tensor<7x2xf32>
    %71 = stablehlo.multiply %69, %arg5 : tensor<7x2xf32>
    %72 = stablehlo.multiply %71, %30 : tensor<7x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%72 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %74 = stablehlo.reshape %73 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.reduce(%74 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %76 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %77 = stablehlo.multiply %76, %72 : tensor<7x2xf32>
    %78 = stablehlo.multiply %72, %15 : tensor<7x2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%78 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %80 = stablehlo.reshape %79 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %82 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %83 = stablehlo.multiply %77, %82 : tensor<7x2xf32>
    %84 = stablehlo.multiply %83, %7 : tensor<7x2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%84 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %86 = stablehlo.reshape %85 : (tensor<2xf32>) -> tensor<1x2xf32>
    %87 = stablehlo.negate %86 : tensor<1x2xf32>
    %88 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %89 = stablehlo.divide %77, %88 : tensor<7x2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.reduce(%87 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %91 = stablehlo.multiply %90, %12 : tensor<2xf32>
    %92 = stablehlo.negate %89 : tensor<7x2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.reduce(%92 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %94 = stablehlo.reshape %93 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.reduce(%94 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %96 = call @selu_1(%4#1, %4#2, %4#3, %4#4, %89) : (tensor<7x2xi1>, tensor<7x2xf32>, tensor<f32>, tensor<7x2xi1>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %97 = stablehlo.divide %96, %3 : tensor<7x2xf32>
    return %97, %95, %91, %81, %75, %70, %68 : tensor<7x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
  }
  func.func private @selu(%arg0: tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<f32>, tensor<7x2xi1>) {
    %cst = stablehlo.constant dense<1.67326319> : tensor<f32>
    %0:5 = call @elu(%arg0, %cst) : (tensor<7x2xf32>, tensor<f32>) -> (tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<f32>, tensor<7x2xi1>)
    %cst_0 = stablehlo.constant dense<1.05070102> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %2 = stablehlo.multiply %1, %0#0 : tensor<7x2xf32>
    return %2, %0#1, %0#2, %0#3, %0#4 : tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<f32>, tensor<7x2xi1>
  }
  func.func private @elu(%arg0: tensor<7x2xf32>, %arg1: tensor<f32>) -> (tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<f32>, tensor<7x2xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where(%3, %cst_1, %arg0) : (tensor<7x2xi1>, tensor<f32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<7x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %7 = stablehlo.add %5, %6 : tensor<7x2xf32>
    %8 = stablehlo.convert %arg1 : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %10 = stablehlo.multiply %9, %5 : tensor<7x2xf32>
    %11 = call @_where_0(%1, %arg0, %10) : (tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    return %11, %3, %7, %8, %1 : tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<f32>, tensor<7x2xi1>
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
  func.func private @selu_1(%arg0: tensor<7x2xi1>, %arg1: tensor<7x2xf32>, %arg2: tensor<f32>, %arg3: tensor<7x2xi1>, %arg4: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %cst = stablehlo.constant dense<1.05070102> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %1 = stablehlo.multiply %0, %arg4 : tensor<7x2xf32>
    %2 = call @elu_2(%arg0, %arg1, %arg2, %arg3, %1) : (tensor<7x2xi1>, tensor<7x2xf32>, tensor<f32>, tensor<7x2xi1>, tensor<7x2xf32>) -> tensor<7x2xf32>
    return %2 : tensor<7x2xf32>
  }
  func.func private @elu_2(%arg0: tensor<7x2xi1>, %arg1: tensor<7x2xf32>, %arg2: tensor<f32>, %arg3: tensor<7x2xi1>, %arg4: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %0:2 = call @_where_3(%arg3, %arg4) : (tensor<7x2xi1>, tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>)
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<7x2xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<7x2xf32>
    %4 = call @_where_4(%arg0, %3) : (tensor<7x2xi1>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<7x2xf32>
    return %5 : tensor<7x2xf32>
  }
  func.func private @_where_3(%arg0: tensor<7x2xi1>, %arg1: tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<7x2xi1>, tensor<7x2xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<7x2xi1>, tensor<7x2xf32>
    return %2, %1 : tensor<7x2xf32>, tensor<7x2xf32>
  }
  func.func private @_where_4(%arg0: tensor<7x2xi1>, %arg1: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<7x2xi1>, tensor<7x2xf32>
    return %1 : tensor<7x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
