// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def quantized_gain_term(residuals, gain, mix):
//     step = (jnp.abs(residuals).max() + 0.01) / 31.0
//     levels = jnp.clip(
//         lax.round(residuals / step, lax.RoundingMethod.AWAY_FROM_ZERO), -31, 31
//     ).astype(jnp.int8)
//     dequantized = levels.astype(residuals.dtype) * step
//     combined = dequantized + jnp.sin(gain)
//     merged = 1.741 * combined + mix
//     activated = jax.nn.silu(merged * jax.nn.soft_sign(merged))
//     return activated + 1.98
//
//   residuals: float32[3, 6, 2] in [-1, 1]
//   gain: float32[3, 6, 2] in [-1, 1]
//   mix: float32[1, 6, 2] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_quantized_gain_term attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x6x2xf32>, %arg1: tensor<3x6x2xf32>, %arg2: tensor<1x6x2xf32>) -> (tensor<3x6x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<3x6x2xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.maximum across dimensions = [0, 1, 2] : (tensor<3x6x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.add %1, %cst_0 : tensor<f32>
    %cst_1 = stablehlo.constant dense<3.100000e+01> : tensor<f32>
    %3 = stablehlo.divide %2, %cst_1 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<3x6x2xf32>
    %6 = stablehlo.round_nearest_afz %5 : tensor<3x6x2xf32>
    %c = stablehlo.constant dense<-31> : tensor<i32>
    %c_2 = stablehlo.constant dense<31> : tensor<i32>
    %7 = call @clip(%6, %c, %c_2) : (tensor<3x6x2xf32>, tensor<i32>, tensor<i32>) -> tensor<3x6x2xf32>
    %8 = stablehlo.convert %7 : (tensor<3x6x2xf32>) -> tensor<3x6x2xi8>
    %9 = stablehlo.convert %8 : (tensor<3x6x2xi8>) -> tensor<3x6x2xf32>
    %10 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %11 = stablehlo.multiply %9, %10 : tensor<3x6x2xf32>
    %12 = stablehlo.sine %arg1 : tensor<3x6x2xf32>
    %13 = stablehlo.add %11, %12 : tensor<3x6x2xf32>
    %cst_3 = stablehlo.constant dense<1.741000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<3x6x2xf32>
    %16 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1, 2] : (tensor<1x6x2xf32>) -> tensor<3x6x2xf32>
    %17 = stablehlo.add %15, %16 : tensor<3x6x2xf32>
    %18 = call @soft_sign(%17) : (tensor<3x6x2xf32>) -> tensor<3x6x2xf32>
    %19 = stablehlo.multiply %17, %18 : tensor<3x6x2xf32>
    %20 = call @silu(%19) : (tensor<3x6x2xf32>) -> tensor<3x6x2xf32>
    %cst_4 = stablehlo.constant dense<1.980000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %22 = stablehlo.add %20, %21 : tensor<3x6x2xf32>
    return %22 : tensor<3x6x2xf32>
  }
  func.func private @clip(%arg0: tensor<3x6x2xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<3x6x2xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<3x6x2xf32>
    %3 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<3x6x2xf32>
    return %5 : tensor<3x6x2xf32>
  }
  func.func private @soft_sign(%arg0: tensor<3x6x2xf32>) -> tensor<3x6x2xf32> {
    %0 = stablehlo.abs %arg0 : tensor<3x6x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %2 = stablehlo.add %0, %1 : tensor<3x6x2xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<3x6x2xf32>
    return %3 : tensor<3x6x2xf32>
  }
  func.func private @silu(%arg0: tensor<3x6x2xf32>) -> tensor<3x6x2xf32> {
    %0 = stablehlo.negate %arg0 : tensor<3x6x2xf32>
    %1 = stablehlo.exponential %0 : tensor<3x6x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x6x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %5 = stablehlo.divide %4, %3 : tensor<3x6x2xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<3x6x2xf32>
    return %6 : tensor<3x6x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x6x2xf32>, %arg1: tensor<3x6x2xf32>, %arg2: tensor<1x6x2xf32>) -> (tensor<3x6x2xf32> {jax.result_info = "result[0]"}, tensor<3x6x2xf32> {jax.result_info = "result[1]"}, tensor<1x6x2xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.abs %arg0 : tensor<3x6x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<3x6x2xf32>, tensor<3x6x2xf32>) -> tensor<3x6x2xi1>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.reduce(%0 init: %cst_0) applies stablehlo.maximum across dimensions = [0, 1, 2] : (tensor<3x6x2xf32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.reshape %3 : (tensor<f32>) -> tensor<1x1x1xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<3x6x2xf32>
    %6 = stablehlo.compare EQ, %0, %5, FLOAT : (tensor<3x6x2xf32>, tensor<3x6x2xf32>) -> tensor<3x6x2xi1>
    %7 = stablehlo.convert %6 : (tensor<3x6x2xi1>) -> tensor<3x6x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_1) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x6x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %9 = stablehlo.add %3, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<3.100000e+01> : tensor<f32>
    %10 = stablehlo.divide %9, %cst_3 : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %12 = stablehlo.divide %arg0, %11 : tensor<3x6x2xf32>
    %13 = stablehlo.round_nearest_afz %12 : tensor<3x6x2xf32>
    %c = stablehlo.constant dense<-31> : tensor<i32>
    %c_4 = stablehlo.constant dense<31> : tensor<i32>
    %14 = call @clip(%13, %c, %c_4) : (tensor<3x6x2xf32>, tensor<i32>, tensor<i32>) -> tensor<3x6x2xf32>
    %15 = stablehlo.convert %14 : (tensor<3x6x2xf32>) -> tensor<3x6x2xi8>
    %16 = stablehlo.convert %15 : (tensor<3x6x2xi8>) -> tensor<3x6x2xf32>
    %17 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %18 = stablehlo.multiply %16, %17 : tensor<3x6x2xf32>
    %19 = stablehlo.sine %arg1 : tensor<3x6x2xf32>
    %20 = stablehlo.cosine %arg1 : tensor<3x6x2xf32>
    %21 = stablehlo.add %18, %19 : tensor<3x6x2xf32>
    %cst_5 = stablehlo.constant dense<1.741000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<3x6x2xf32>
    %24 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1, 2] : (tensor<1x6x2xf32>) -> tensor<3x6x2xf32>
    %25 = stablehlo.add %23, %24 : tensor<3x6x2xf32>
    %26:4 = call @soft_sign(%25) : (tensor<3x6x2xf32>) -> (tensor<3x6x2xf32>, tensor<3x6x2xi1>, tensor<3x6x2xf32>, tensor<3x6x2xf32>)
    %27 = stablehlo.multiply %25, %26#0 : tensor<3x6x2xf32>
    %28:2 = call @silu(%27) : (tensor<3x6x2xf32>) -> (tensor<3x6x2xf32>, tensor<3x6x2xf32>)
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %30 = call @silu_0(%28#0, %28#1, %27, %29) : (tensor<3x6x2xf32>, tensor<3x6x2xf32>, tensor<3x6x2xf32>, tensor<3x6x2xf32>) -> tensor<3x6x2xf32>
    %31 = stablehlo.multiply %25, %30 : tensor<3x6x2xf32>
    %32 = stablehlo.multiply %30, %26#0 : tensor<3x6x2xf32>
    %33 = call @soft_sign_1(%26#1, %26#2, %25, %26#3, %31) : (tensor<3x6x2xi1>, tensor<3x6x2xf32>, tensor<3x6x2xf32>, tensor<3x6x2xf32>, tensor<3x6x2xf32>) -> tensor<3x6x2xf32>
    %34 = stablehlo.add %32, %33 : tensor<3x6x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<3x6x2xf32>, tensor<f32>) -> tensor<6x2xf32>
    %36 = stablehlo.reshape %35 : (tensor<6x2xf32>) -> tensor<1x6x2xf32>
    %cst_8 = stablehlo.constant dense<1.741000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %38 = stablehlo.multiply %37, %34 : tensor<3x6x2xf32>
    %39 = stablehlo.multiply %38, %20 : tensor<3x6x2xf32>
    %40 = stablehlo.multiply %16, %38 : tensor<3x6x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x6x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<3.100000e+01> : tensor<f32>
    %42 = stablehlo.divide %41, %cst_10 : tensor<f32>
    %43 = stablehlo.divide %42, %8 : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %45 = stablehlo.multiply %44, %7 : tensor<3x6x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %47 = stablehlo.select %2, %46, %45 : tensor<3x6x2xi1>, tensor<3x6x2xf32>
    %48 = stablehlo.select %2, %45, %46 : tensor<3x6x2xi1>, tensor<3x6x2xf32>
    %49 = stablehlo.negate %47 : tensor<3x6x2xf32>
    %50 = stablehlo.add %48, %49 : tensor<3x6x2xf32>
    return %50, %39, %36 : tensor<3x6x2xf32>, tensor<3x6x2xf32>, tensor<1x6x2xf32>
  }
  func.func private @clip(%arg0: tensor<3x6x2xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<3x6x2xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<3x6x2xf32>
    %3 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<3x6x2xf32>
    return %5 : tensor<3x6x2xf32>
  }
  func.func private @soft_sign(%arg0: tensor<3x6x2xf32>) -> (tensor<3x6x2xf32>, tensor<3x6x2xi1>, tensor<3x6x2xf32>, tensor<3x6x2xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<3x6x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<3x6x2xf32>, tensor<3x6x2xf32>) -> tensor<3x6x2xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %4 = stablehlo.add %0, %3 : tensor<3x6x2xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<3x6x2xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<3x6x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %8 = stablehlo.divide %7, %6 : tensor<3x6x2xf32>
    return %5, %2, %4, %8 : tensor<3x6x2xf32>, tensor<3x6x2xi1>, tensor<3x6x2xf32>, tensor<3x6x2xf32>
  }
  func.func private @silu(%arg0: tensor<3x6x2xf32>) -> (tensor<3x6x2xf32>, tensor<3x6x2xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<3x6x2xf32>
    %1 = stablehlo.exponential %0 : tensor<3x6x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x6x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %5 = stablehlo.divide %4, %3 : tensor<3x6x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<3x6x2xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<3x6x2xf32>
    return %8, %5 : tensor<3x6x2xf32>, tensor<3x6x2xf32>
  }
  func.func private @silu_0(%arg0: tensor<3x6x2xf32>, %arg1: tensor<3x6x2xf32>, %arg2: tensor<3x6x2xf32>, %arg3: tensor<3x6x2xf32>) -> tensor<3x6x2xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<3x6x2xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<3x6x2xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<3x6x2xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x6x2xf32>
    return %3 : tensor<3x6x2xf32>
  }
  func.func private @soft_sign_1(%arg0: tensor<3x6x2xi1>, %arg1: tensor<3x6x2xf32>, %arg2: tensor<3x6x2xf32>, %arg3: tensor<3x6x2xf32>, %arg4: tensor<3x6x2xf32>) -> tensor<3x6x2xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<3x6x2xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<3x6x2xf32>
    %2 = stablehlo.negate %1 : tensor<3x6x2xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<3x6x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<3x6x2xi1>, tensor<3x6x2xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<3x6x2xi1>, tensor<3x6x2xf32>
    %7 = stablehlo.add %3, %6 : tensor<3x6x2xf32>
    %8 = stablehlo.negate %5 : tensor<3x6x2xf32>
    %9 = stablehlo.add %7, %8 : tensor<3x6x2xf32>
    return %9 : tensor<3x6x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
