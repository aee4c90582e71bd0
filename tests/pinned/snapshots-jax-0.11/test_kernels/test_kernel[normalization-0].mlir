// import jax
// import jax.numpy as jnp
//
//
// def running_norm_fn(features, ema_mean, ema_var, gain, beta, cotangent):
//     activation = jax.nn.silu(features)
//     activated = jax.nn.sigmoid(activation)
//     x_hat = (activated - ema_mean) / jnp.sqrt(ema_var + 1e-5)
//     scaled_x = gain * x_hat + beta
//     y = jnp.tanh(scaled_x)
//     p = y * cotangent
//     return p - 0.37 * jax.nn.sigmoid(p)
//
//   features: float32[7, 2] in [-2, 2]
//   ema_mean: float32[2] in [-0.5, 0.5]
//   ema_var: float32[2] in [0.4, 1.6]
//   gain: float32[2] in [0.5, 1.5]
//   beta: float32[2] in [-0.5, 0.5]
//   cotangent: float32[7, 2] in [-1, 1]
// -----
// forward, cpu
module @jit_running_norm_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<7x2xf32>) -> (tensor<7x2xf32> {jax.result_info = "result"}) {
    %0 = call @silu(%arg0) : (tensor<7x2xf32>) -> tensor<7x2xf32>
    %1 = stablehlo.negate %0 : tensor<7x2xf32>
    %2 = stablehlo.exponential %1 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %4 = stablehlo.add %3, %2 : tensor<7x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %6 = stablehlo.divide %5, %4 : tensor<7x2xf32>
    %7 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %9 = stablehlo.subtract %6, %8 : tensor<7x2xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %11 = stablehlo.add %arg2, %10 : tensor<2xf32>
    %12 = stablehlo.sqrt %11 : tensor<2xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %15 = stablehlo.divide %9, %14 : tensor<7x2xf32>
    %16 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %18 = stablehlo.multiply %17, %15 : tensor<7x2xf32>
    %19 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %21 = stablehlo.add %18, %20 : tensor<7x2xf32>
    %22 = stablehlo.tanh %21 : tensor<7x2xf32>
    %23 = stablehlo.multiply %22, %arg5 : tensor<7x2xf32>
    %24 = stablehlo.negate %23 : tensor<7x2xf32>
    %25 = stablehlo.exponential %24 : tensor<7x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %27 = stablehlo.add %26, %25 : tensor<7x2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %29 = stablehlo.divide %28, %27 : tensor<7x2xf32>
    %cst_4 = stablehlo.constant dense<3.700000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<7x2xf32>
    %32 = stablehlo.subtract %23, %31 : tensor<7x2xf32>
    return %32 : tensor<7x2xf32>
  }
  func.func private @silu(%arg0: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %0 = stablehlo.negate %arg0 : tensor<7x2xf32>
    %1 = stablehlo.exponential %0 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<7x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %5 = stablehlo.divide %4, %3 : tensor<7x2xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<7x2xf32>
    return %6 : tensor<7x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<7x2xf32>) -> (tensor<7x2xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}, tensor<2xf32> {jax.result_info = "result[2]"}, tensor<2xf32> {jax.result_info = "result[3]"}, tensor<2xf32> {jax.result_info = "result[4]"}, tensor<7x2xf32> {jax.result_info = "result[5]"}) {
    %0:3 = call @silu(%arg0) : (tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>)
    %1 = stablehlo.negate %0#0 : tensor<7x2xf32>
    %2 = stablehlo.exponential %1 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %4 = stablehlo.add %3, %2 : tensor<7x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %6 = stablehlo.divide %5, %4 : tensor<7x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %8 = stablehlo.subtract %7, %6 : tensor<7x2xf32>
    %9 = stablehlo.multiply %6, %8 : tensor<7x2xf32>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %12 = stablehlo.subtract %6, %11 : tensor<7x2xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %14 = stablehlo.add %arg2, %13 : tensor<2xf32>
    %15 = stablehlo.sqrt %14 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %17 = stablehlo.divide %16, %15 : tensor<2xf32>
    %18 = stablehlo.broadcast_in_dim %15, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %20 = stablehlo.divide %12, %19 : tensor<7x2xf32>
    %21 = stablehlo.multiply %18, %18 : tensor<1x2xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %23 = stablehlo.divide %22, %21 : tensor<1x2xf32>
    %24 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %26 = stablehlo.multiply %25, %20 : tensor<7x2xf32>
    %27 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %29 = stablehlo.add %26, %28 : tensor<7x2xf32>
    %30 = stablehlo.tanh %29 : tensor<7x2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %32 = stablehlo.add %31, %30 : tensor<7x2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %34 = stablehlo.subtract %33, %30 : tensor<7x2xf32>
    %35 = stablehlo.multiply %32, %34 : tensor<7x2xf32>
    %36 = stablehlo.multiply %30, %arg5 : tensor<7x2xf32>
    %37 = stablehlo.negate %36 : tensor<7x2xf32>
    %38 = stablehlo.exponential %37 : tensor<7x2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %40 = stablehlo.add %39, %38 : tensor<7x2xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %42 = stablehlo.divide %41, %40 : tensor<7x2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %44 = stablehlo.subtract %43, %42 : tensor<7x2xf32>
    %45 = stablehlo.multiply %42, %44 : tensor<7x2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %47 = stablehlo.negate %46 : tensor<7x2xf32>
    %cst_11 = stablehlo.constant dense<3.700000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<7x2xf32>
    %50 = stablehlo.multiply %49, %45 : tensor<7x2xf32>
    %51 = stablehlo.add %46, %50 : tensor<7x2xf32>
    %52 = stablehlo.multiply %30, %51 : tensor<7x2xf32>
    %53 = stablehlo.multiply %51, %arg5 : tensor<7x2xf32>
    %54 = stablehlo.multiply %53, %35 : tensor<7x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %56 = stablehlo.reshape %55 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %58 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %59 = stablehlo.multiply %58, %54 : tensor<7x2xf32>
    %60 = stablehlo.multiply %54, %20 : tensor<7x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %62 = stablehlo.reshape %61 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%62 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %64 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %65 = stablehlo.multiply %59, %64 : tensor<7x2xf32>
    %66 = stablehlo.multiply %65, %12 : tensor<7x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %68 = stablehlo.reshape %67 : (tensor<2xf32>) -> tensor<1x2xf32>
    %69 = stablehlo.negate %68 : tensor<1x2xf32>
    %70 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %71 = stablehlo.divide %59, %70 : tensor<7x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.reduce(%69 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %73 = stablehlo.multiply %72, %17 : tensor<2xf32>
    %74 = stablehlo.negate %71 : tensor<7x2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.reduce(%74 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %76 = stablehlo.reshape %75 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.reduce(%76 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %78 = stablehlo.multiply %71, %9 : tensor<7x2xf32>
    %79 = call @silu_0(%0#1, %0#2, %arg0, %78) : (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    return %79, %77, %73, %63, %57, %52 : tensor<7x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<7x2xf32>
  }
  func.func private @silu(%arg0: tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<7x2xf32>
    %1 = stablehlo.exponential %0 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<7x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %5 = stablehlo.divide %4, %3 : tensor<7x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<7x2xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<7x2xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<7x2xf32>
    return %9, %8, %5 : tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
  }
  func.func private @silu_0(%arg0: tensor<7x2xf32>, %arg1: tensor<7x2xf32>, %arg2: tensor<7x2xf32>, %arg3: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<7x2xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<7x2xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<7x2xf32>
    %3 = stablehlo.add %1, %2 : tensor<7x2xf32>
    return %3 : tensor<7x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
