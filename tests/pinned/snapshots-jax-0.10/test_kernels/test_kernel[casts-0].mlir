// import jax.numpy as jnp
//
//
// def quantization_error(scale, mix):
//     act = jnp.tanh(scale)
//     delta = (jnp.max(jnp.abs(act), axis=-1, keepdims=True) + 0.1) / 31.0
//     levels = jnp.clip(jnp.round(act / delta), -31, 31).astype(jnp.int8)
//     x_hat = levels.astype(act.dtype) * delta
//     error = act - x_hat
//     p = error * act
//     smoothed = p + 0.8 * (mix - p)
//     return 0.5 * smoothed
//
//   scale: float32[4, 5, 2] in [0.2, 3]
//   mix: float32[4, 1, 2] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_quantization_error attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5x2xf32>, %arg1: tensor<4x1x2xf32>) -> (tensor<4x5x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.tanh %arg0 : tensor<4x5x2xf32>
    %1 = stablehlo.abs %0 : tensor<4x5x2xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<4x5x2xf32>, tensor<f32>) -> tensor<4x5xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %5 = stablehlo.add %3, %4 : tensor<4x5x1xf32>
    %cst_1 = stablehlo.constant dense<3.100000e+01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %7 = stablehlo.divide %5, %6 : tensor<4x5x1xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x2xf32>
    %9 = stablehlo.divide %0, %8 : tensor<4x5x2xf32>
    %10 = call @round(%9) : (tensor<4x5x2xf32>) -> tensor<4x5x2xf32>
    %c = stablehlo.constant dense<-31> : tensor<i32>
    %c_2 = stablehlo.constant dense<31> : tensor<i32>
    %11 = call @clip(%10, %c, %c_2) : (tensor<4x5x2xf32>, tensor<i32>, tensor<i32>) -> tensor<4x5x2xf32>
    %12 = stablehlo.convert %11 : (tensor<4x5x2xf32>) -> tensor<4x5x2xi8>
    %13 = stablehlo.convert %12 : (tensor<4x5x2xi8>) -> tensor<4x5x2xf32>
    %14 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x2xf32>
    %15 = stablehlo.multiply %13, %14 : tensor<4x5x2xf32>
    %16 = stablehlo.subtract %0, %15 : tensor<4x5x2xf32>
    %17 = stablehlo.multiply %16, %0 : tensor<4x5x2xf32>
    %18 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1, 2] : (tensor<4x1x2xf32>) -> tensor<4x5x2xf32>
    %19 = stablehlo.subtract %18, %17 : tensor<4x5x2xf32>
    %cst_3 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<4x5x2xf32>
    %22 = stablehlo.add %17, %21 : tensor<4x5x2xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<4x5x2xf32>
    return %24 : tensor<4x5x2xf32>
  }
  func.func private @round(%arg0: tensor<4x5x2xf32>) -> tensor<4x5x2xf32> {
    %0 = stablehlo.round_nearest_even %arg0 : tensor<4x5x2xf32>
    return %0 : tensor<4x5x2xf32>
  }
  func.func private @clip(%arg0: tensor<4x5x2xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<4x5x2xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4x5x2xf32>
    %3 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<4x5x2xf32>
    return %5 : tensor<4x5x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 0
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5x2xf32>) -> (tensor<4x5x2xf32> {jax.result_info = "result[0]"}, tensor<4x1x2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.tanh %arg0 : tensor<4x5x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %2 = stablehlo.subtract %1, %0 : tensor<4x5x2xf32>
    %3 = stablehlo.abs %0 : tensor<4x5x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %5 = stablehlo.compare GE, %0, %4, FLOAT : (tensor<4x5x2xf32>, tensor<4x5x2xf32>) -> tensor<4x5x2xi1>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %6 = stablehlo.reduce(%3 init: %cst_1) applies stablehlo.maximum across dimensions = [2] : (tensor<4x5x2xf32>, tensor<f32>) -> tensor<4x5xf32>
    %7 = stablehlo.reshape %6 : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x2xf32>
    %9 = stablehlo.compare EQ, %3, %8, FLOAT : (tensor<4x5x2xf32>, tensor<4x5x2xf32>) -> tensor<4x5x2xi1>
    %10 = stablehlo.convert %9 : (tensor<4x5x2xi1>) -> tensor<4x5x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<4x5x2xf32>, tensor<f32>) -> tensor<4x5xf32>
    %12 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %14 = stablehlo.add %12, %13 : tensor<4x5x1xf32>
    %cst_4 = stablehlo.constant dense<3.100000e+01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %16 = stablehlo.divide %14, %15 : tensor<4x5x1xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x2xf32>
    %18 = stablehlo.divide %0, %17 : tensor<4x5x2xf32>
    %19 = call @round(%18) : (tensor<4x5x2xf32>) -> tensor<4x5x2xf32>
    %c = stablehlo.constant dense<-31> : tensor<i32>
    %c_5 = stablehlo.constant dense<31> : tensor<i32>
    %20 = call @clip(%19, %c, %c_5) : (tensor<4x5x2xf32>, tensor<i32>, tensor<i32>) -> tensor<4x5x2xf32>
    %21 = stablehlo.convert %20 : (tensor<4x5x2xf32>) -> tensor<4x5x2xi8>
    %22 = stablehlo.convert %21 : (tensor<4x5x2xi8>) -> tensor<4x5x2xf32>
    %23 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x2xf32>
    %24 = stablehlo.multiply %22, %23 : tensor<4x5x2xf32>
    %25 = stablehlo.subtract %0, %24 : tensor<4x5x2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<4x5x2xf32>
    %cst_8 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<4x5x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<4x5x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %32 = stablehlo.reshape %31 : (tensor<4x2xf32>) -> tensor<4x1x2xf32>
    %33 = stablehlo.negate %30 : tensor<4x5x2xf32>
    %34 = stablehlo.add %28, %33 : tensor<4x5x2xf32>
    %35 = stablehlo.multiply %25, %34 : tensor<4x5x2xf32>
    %36 = stablehlo.multiply %34, %0 : tensor<4x5x2xf32>
    %37 = stablehlo.negate %36 : tensor<4x5x2xf32>
    %38 = stablehlo.add %35, %36 : tensor<4x5x2xf32>
    %39 = stablehlo.multiply %22, %37 : tensor<4x5x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_10) applies stablehlo.add across dimensions = [2] : (tensor<4x5x2xf32>, tensor<f32>) -> tensor<4x5xf32>
    %41 = stablehlo.reshape %40 : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %cst_11 = stablehlo.constant dense<3.100000e+01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %43 = stablehlo.divide %41, %42 : tensor<4x5x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_12) applies stablehlo.add across dimensions = [2] : (tensor<4x5x1xf32>, tensor<f32>) -> tensor<4x5xf32>
    %45 = stablehlo.divide %44, %11 : tensor<4x5xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x2xf32>
    %47 = stablehlo.multiply %46, %10 : tensor<4x5x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %49 = stablehlo.select %5, %48, %47 : tensor<4x5x2xi1>, tensor<4x5x2xf32>
    %50 = stablehlo.select %5, %47, %48 : tensor<4x5x2xi1>, tensor<4x5x2xf32>
    %51 = stablehlo.add %38, %50 : tensor<4x5x2xf32>
    %52 = stablehlo.negate %49 : tensor<4x5x2xf32>
    %53 = stablehlo.add %51, %52 : tensor<4x5x2xf32>
    %54 = stablehlo.multiply %53, %2 : tensor<4x5x2xf32>
    %55 = stablehlo.multiply %54, %0 : tensor<4x5x2xf32>
    %56 = stablehlo.add %54, %55 : tensor<4x5x2xf32>
    return %56, %32 : tensor<4x5x2xf32>, tensor<4x1x2xf32>
  }
  func.func private @round(%arg0: tensor<4x5x2xf32>) -> tensor<4x5x2xf32> {
    %0 = stablehlo.round_nearest_even %arg0 : tensor<4x5x2xf32>
    return %0 : tensor<4x5x2xf32>
  }
  func.func private @clip(%arg0: tensor<4x5x2xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<4x5x2xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4x5x2xf32>
    %3 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<4x5x2xf32>
    return %5 : tensor<4x5x2xf32>
  }
}
// -----
// backward, cuda, takes inputs 0: same text as cpu
