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
    %32 = stablehlo.subtract %31, %30 : tensor<7x2xf32>
    %33 = stablehlo.multiply %30, %arg5 : tensor<7x2xf32>
    %34 = stablehlo.negate %33 : tensor<7x2xf32>
    %35 = stablehlo.exponential %34 : tensor<7x2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %37 = stablehlo.add %36, %35 : tensor<7x2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %39 = stablehlo.divide %38, %37 : tensor<7x2xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %41 = stablehlo.subtract %40, %39 : tensor<7x2xf32>
    %42 = stablehlo.multiply %39, %41 : tensor<7x2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %44 = stablehlo.negate %43 : tensor<7x2xf32>
    %cst_10 = stablehlo.constant dense<3.700000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<7x2xf32>
    %47 = stablehlo.multiply %46, %42 : tensor<7x2xf32>
    %48 = stablehlo.add %43, %47 : tensor<7x2xf32>
    %49 = stablehlo.multiply %30, %48 : tensor<7x2xf32>
    %50 = stablehlo.multiply %48, %arg5 : tensor<7x2xf32>
    %51 = stablehlo.multiply %50, %32 : tensor<7x2xf32>
    %52 = stablehlo.multiply %51, %30 : tensor<7x2xf32>
    %53 = stablehlo.add %51, %52 : tensor<7x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %55 = stablehlo.reshape %54 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %57 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %58 = stablehlo.multiply %57, %53 : tensor<7x2xf32>
    %59 = stablehlo.multiply %53, %20 : tensor<7x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %61 = stablehlo.reshape %60 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%61 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %63 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %64 = stablehlo.multiply %58, %63 : tensor<7x2xf32>
    %65 = stablehlo.multiply %64, %12 : tensor<7x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%65 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %67 = stablehlo.reshape %66 : (tensor<2xf32>) -> tensor<1x2xf32>
    %68 = stablehlo.negate %67 : tensor<1x2xf32>
    %69 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %70 = stablehlo.divide %58, %69 : tensor<7x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%68 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %72 = stablehlo.multiply %71, %17 : tensor<2xf32>
    %73 = stablehlo.negate %70 : tensor<7x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %75 = stablehlo.reshape %74 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%75 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %77 = stablehlo.multiply %70, %9 : tensor<7x2xf32>
    %78 = call @silu_0(%0#1, %0#2, %arg0, %77) : (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    return %78, %76, %72, %62, %56, %49 : tensor<7x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<7x2xf32>
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
