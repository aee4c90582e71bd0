// import jax
// import jax.numpy as jnp
//
//
// def bounded_fake_quantize(residuals, gain):
//     step = (jnp.abs(residuals).max() + 0.01) / 31.0
//     levels = jnp.clip(jnp.round(residuals / step), -31, 31).astype(jnp.int8)
//     x_hat = levels.astype(residuals.dtype) * step
//     interaction = x_hat * jnp.exp(-jnp.abs(residuals))
//     lerped = 0.67 * interaction + 0.33 * gain
//     amplified = lerped * jax.nn.soft_sign(lerped)
//     spread = jnp.sqrt(jax.nn.celu(amplified) ** 2 + 0.9)
//     return spread, levels
//
//   residuals: float32[3, 6, 2] in [-1, 1]
//   gain: float32[3, 1, 1] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_bounded_fake_quantize attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x6x2xf32>, %arg1: tensor<3x1x1xf32>) -> (tensor<3x6x2xf32> {jax.result_info = "result[0]"}, tensor<3x6x2xi8> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.abs %arg0 : tensor<3x6x2xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.maximum across dimensions = [0, 1, 2] : (tensor<3x6x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.add %1, %cst_0 : tensor<f32>
    %cst_1 = stablehlo.constant dense<3.100000e+01> : tensor<f32>
    %3 = stablehlo.divide %2, %cst_1 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<3x6x2xf32>
    %6 = call @round(%5) : (tensor<3x6x2xf32>) -> tensor<3x6x2xf32>
    %c = stablehlo.constant dense<-31> : tensor<i32>
    %c_2 = stablehlo.constant dense<31> : tensor<i32>
    %7 = call @clip(%6, %c, %c_2) : (tensor<3x6x2xf32>, tensor<i32>, tensor<i32>) -> tensor<3x6x2xf32>
    %8 = stablehlo.convert %7 : (tensor<3x6x2xf32>) -> tensor<3x6x2xi8>
    %9 = stablehlo.convert %8 : (tensor<3x6x2xi8>) -> tensor<3x6x2xf32>
    %10 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %11 = stablehlo.multiply %9, %10 : tensor<3x6x2xf32>
    %12 = stablehlo.abs %arg0 : tensor<3x6x2xf32>
    %13 = stablehlo.negate %12 : tensor<3x6x2xf32>
    %14 = stablehlo.exponential %13 : tensor<3x6x2xf32>
    %15 = stablehlo.multiply %11, %14 : tensor<3x6x2xf32>
    %cst_3 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<3x6x2xf32>
    %cst_4 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x1x1xf32>
    %19 = stablehlo.multiply %18, %arg1 : tensor<3x1x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<3x1x1xf32>) -> tensor<3x6x2xf32>
    %21 = stablehlo.add %17, %20 : tensor<3x6x2xf32>
    %22 = call @soft_sign(%21) : (tensor<3x6x2xf32>) -> tensor<3x6x2xf32>
    %23 = stablehlo.multiply %21, %22 : tensor<3x6x2xf32>
    %24 = call @celu(%23) : (tensor<3x6x2xf32>) -> tensor<3x6x2xf32>
    %25 = stablehlo.multiply %24, %24 : tensor<3x6x2xf32>
    %cst_5 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %27 = stablehlo.add %25, %26 : tensor<3x6x2xf32>
    %28 = stablehlo.sqrt %27 : tensor<3x6x2xf32>
    return %28, %8 : tensor<3x6x2xf32>, tensor<3x6x2xi8>
  }
  func.func private @round(%arg0: tensor<3x6x2xf32>) -> tensor<3x6x2xf32> {
    %0 = stablehlo.round_nearest_even %arg0 : tensor<3x6x2xf32>
    return %0 : tensor<3x6x2xf32>
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
  func.func private @celu(%arg0: tensor<3x6x2xf32>) -> tensor<3x6x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x6x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %3 = stablehlo.minimum %arg0, %2 : tensor<3x6x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %5 = stablehlo.divide %3, %4 : tensor<3x6x2xf32>
    %6 = stablehlo.exponential_minus_one %5 : tensor<3x6x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<3x6x2xf32>
    %9 = stablehlo.add %1, %8 : tensor<3x6x2xf32>
    return %9 : tensor<3x6x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x6x2xf32>, %arg1: tensor<3x1x1xf32>) -> (tensor<3x6x2xf32> {jax.result_info = "result[0]"}, tensor<3x1x1xf32> {jax.result_info = "result[1]"}) {
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
    %13 = stablehlo.multiply %10, %10 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.divide %cst_4, %13 : tensor<f32>
    %15 = call @round(%12) : (tensor<3x6x2xf32>) -> tensor<3x6x2xf32>
    %c = stablehlo.constant dense<-31> : tensor<i32>
    %c_5 = stablehlo.constant dense<31> : tensor<i32>
    %16 = call @clip(%15, %c, %c_5) : (tensor<3x6x2xf32>, tensor<i32>, tensor<i32>) -> tensor<3x6x2xf32>
    %17 = stablehlo.convert %16 : (tensor<3x6x2xf32>) -> tensor<3x6x2xi8>
    %18 = stablehlo.convert %17 : (tensor<3x6x2xi8>) -> tensor<3x6x2xf32>
    %19 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %20 = stablehlo.multiply %18, %19 : tensor<3x6x2xf32>
    %21 = stablehlo.abs %arg0 : tensor<3x6x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %23 = stablehlo.compare GE, %arg0, %22, FLOAT : (tensor<3x6x2xf32>, tensor<3x6x2xf32>) -> tensor<3x6x2xi1>
    %24 = stablehlo.negate %21 : tensor<3x6x2xf32>
    %25 = stablehlo.exponential %24 : tensor<3x6x2xf32>
    %26 = stablehlo.multiply %20, %25 : tensor<3x6x2xf32>
    %cst_7 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<3x6x2xf32>
    %cst_8 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x1x1xf32>
    %30 = stablehlo.multiply %29, %arg1 : tensor<3x1x1xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<3x1x1xf32>) -> tensor<3x6x2xf32>
    %32 = stablehlo.add %28, %31 : tensor<3x6x2xf32>
    %33:4 = call @soft_sign(%32) : (tensor<3x6x2xf32>) -> (tensor<3x6x2xf32>, tensor<3x6x2xi1>, tensor<3x6x2xf32>, tensor<3x6x2xf32>)
    %34 = stablehlo.multiply %32, %33#0 : tensor<3x6x2xf32>
    %35:4 = call @celu(%34) : (tensor<3x6x2xf32>) -> (tensor<3x6x2xf32>, tensor<3x6x2xf32>, tensor<3x6x2xf32>, tensor<3x6x2xf32>)
    %36 = stablehlo.multiply %35#0, %35#0 : tensor<3x6x2xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %38 = stablehlo.multiply %37, %35#0 : tensor<3x6x2xf32>
    %cst_10 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %40 = stablehlo.add %36, %39 : tensor<3x6x2xf32>
    %41 = stablehlo.sqrt %40 : tensor<3x6x2xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %43 = stablehlo.divide %42, %41 : tensor<3x6x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%41 init: %cst_12) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x6x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %46 = stablehlo.multiply %45, %43 : tensor<3x6x2xf32>
    %47 = stablehlo.multiply %46, %38 : tensor<3x6x2xf32>
    %48 = call @celu_0(%35#1, %35#2, %35#3, %47) : (tensor<3x6x2xf32>, tensor<3x6x2xf32>, tensor<3x6x2xf32>, tensor<3x6x2xf32>) -> tensor<3x6x2xf32>
    %49 = stablehlo.multiply %32, %48 : tensor<3x6x2xf32>
    %50 = stablehlo.multiply %48, %33#0 : tensor<3x6x2xf32>
    %51 = call @soft_sign_1(%33#1, %33#2, %32, %33#3, %49) : (tensor<3x6x2xi1>, tensor<3x6x2xf32>, tensor<3x6x2xf32>, tensor<3x6x2xf32>, tensor<3x6x2xf32>) -> tensor<3x6x2xf32>
    %52 = stablehlo.add %50, %51 : tensor<3x6x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_14) applies stablehlo.add across dimensions = [1, 2] : (tensor<3x6x2xf32>, tensor<f32>) -> tensor<3xf32>
    %54 = stablehlo.reshape %53 : (tensor<3xf32>) -> tensor<3x1x1xf32>
    %cst_15 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x1x1xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<3x1x1xf32>
    %cst_16 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %58 = stablehlo.multiply %57, %52 : tensor<3x6x2xf32>
    %59 = stablehlo.multiply %20, %58 : tensor<3x6x2xf32>
    %60 = stablehlo.multiply %58, %25 : tensor<3x6x2xf32>
    %61 = stablehlo.multiply %59, %25 : tensor<3x6x2xf32>
    %62 = stablehlo.negate %61 : tensor<3x6x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %64 = stablehlo.select %23, %63, %62 : tensor<3x6x2xi1>, tensor<3x6x2xf32>
    %65 = stablehlo.select %23, %62, %63 : tensor<3x6x2xi1>, tensor<3x6x2xf32>
    %66 = stablehlo.negate %64 : tensor<3x6x2xf32>
    %67 = stablehlo.add %65, %66 : tensor<3x6x2xf32>
    %68 = stablehlo.multiply %18, %60 : tensor<3x6x2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%68 init: %cst_18) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x6x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_19 = stablehlo.constant dense<3.100000e+01> : tensor<f32>
    %70 = stablehlo.divide %69, %cst_19 : tensor<f32>
    %71 = stablehlo.divide %70, %8 : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %73 = stablehlo.multiply %72, %7 : tensor<3x6x2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %75 = stablehlo.select %2, %74, %73 : tensor<3x6x2xi1>, tensor<3x6x2xf32>
    %76 = stablehlo.select %2, %73, %74 : tensor<3x6x2xi1>, tensor<3x6x2xf32>
    %77 = stablehlo.add %67, %76 : tensor<3x6x2xf32>
    %78 = stablehlo.negate %75 : tensor<3x6x2xf32>
    %79 = stablehlo.add %77, %78 : tensor<3x6x2xf32>
    return %79, %56 : tensor<3x6x2xf32>, tensor<3x1x1xf32>
  }
  func.func private @round(%arg0: tensor<3x6x2xf32>) -> tensor<3x6x2xf32> {
    %0 = stablehlo.round_nearest_even %arg0 : tensor<3x6x2xf32>
    return %0 : tensor<3x6x2xf32>
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
  func.func private @celu(%arg0: tensor<3x6x2xf32>) -> (tensor<3x6x2xf32>, tensor<3x6x2xf32>, tensor<3x6x2xf32>, tensor<3x6x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x6x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<3x6x2xf32>, tensor<3x6x2xf32>) -> tensor<3x6x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %5 = stablehlo.compare EQ, %arg0, %4, FLOAT : (tensor<3x6x2xf32>, tensor<3x6x2xf32>) -> tensor<3x6x2xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %9 = stablehlo.select %5, %8, %7 : tensor<3x6x2xi1>, tensor<3x6x2xf32>
    %10 = stablehlo.select %3, %6, %9 : tensor<3x6x2xi1>, tensor<3x6x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %12 = stablehlo.minimum %arg0, %11 : tensor<3x6x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %14 = stablehlo.compare GT, %13, %arg0, FLOAT : (tensor<3x6x2xf32>, tensor<3x6x2xf32>) -> tensor<3x6x2xi1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %16 = stablehlo.compare EQ, %15, %arg0, FLOAT : (tensor<3x6x2xf32>, tensor<3x6x2xf32>) -> tensor<3x6x2xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %20 = stablehlo.select %16, %19, %18 : tensor<3x6x2xi1>, tensor<3x6x2xf32>
    %21 = stablehlo.select %14, %17, %20 : tensor<3x6x2xi1>, tensor<3x6x2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %23 = stablehlo.divide %12, %22 : tensor<3x6x2xf32>
    %24 = stablehlo.exponential_minus_one %23 : tensor<3x6x2xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %26 = stablehlo.add %24, %25 : tensor<3x6x2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %28 = stablehlo.multiply %27, %24 : tensor<3x6x2xf32>
    %29 = stablehlo.add %1, %28 : tensor<3x6x2xf32>
    return %29, %10, %21, %26 : tensor<3x6x2xf32>, tensor<3x6x2xf32>, tensor<3x6x2xf32>, tensor<3x6x2xf32>
  }
  func.func private @celu_0(%arg0: tensor<3x6x2xf32>, %arg1: tensor<3x6x2xf32>, %arg2: tensor<3x6x2xf32>, %arg3: tensor<3x6x2xf32>) -> tensor<3x6x2xf32> {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %1 = stablehlo.multiply %0, %arg3 : tensor<3x6x2xf32>
    %2 = stablehlo.multiply %1, %arg2 : tensor<3x6x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x6x2xf32>
    %4 = stablehlo.divide %2, %3 : tensor<3x6x2xf32>
    %5 = stablehlo.multiply %4, %arg1 : tensor<3x6x2xf32>
    %6 = stablehlo.multiply %arg3, %arg0 : tensor<3x6x2xf32>
    %7 = stablehlo.add %5, %6 : tensor<3x6x2xf32>
    return %7 : tensor<3x6x2xf32>
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
