// import jax.numpy as jnp
//
//
// def preprocessing(signal, gain):
//     limited = jnp.clip(signal, -2.0, 2.0)
//     smoothed = 0.5 * (limited + jnp.roll(limited, 1, axis=-1))
//     scaled = gain * smoothed
//     log_scaled = jnp.sign(scaled) * jnp.log1p(jnp.abs(scaled))
//     center = log_scaled.mean()
//     return center
//
//   signal: float32[1, 9] in [-2, 2]
//   gain: float32[9] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_preprocessing attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x9xf32>, %arg1: tensor<9xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = call @clip(%arg0, %cst, %cst_0) : (tensor<1x9xf32>, tensor<f32>, tensor<f32>) -> tensor<1x9xf32>
    %1 = call @_roll_static(%0) : (tensor<1x9xf32>) -> tensor<1x9xf32>
    %2 = stablehlo.add %0, %1 : tensor<1x9xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<1x9xf32>
    %5 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<9xf32>) -> tensor<1x9xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<1x9xf32>
    %7 = stablehlo.sign %6 : tensor<1x9xf32>
    %8 = stablehlo.abs %6 : tensor<1x9xf32>
    %9 = stablehlo.log_plus_one %8 : tensor<1x9xf32>
    %10 = stablehlo.multiply %7, %9 : tensor<1x9xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x9xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_3 : tensor<f32>
    return %12 : tensor<f32>
  }
  func.func private @clip(%arg0: tensor<1x9xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<1x9xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<1x9xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<1x9xf32>
    return %5 : tensor<1x9xf32>
  }
  func.func private @_roll_static(%arg0: tensor<1x9xf32>) -> tensor<1x9xf32> {
    %0 = stablehlo.slice %arg0 [0:1, 8:9] : (tensor<1x9xf32>) -> tensor<1x1xf32>
    %1 = stablehlo.slice %arg0 [0:1, 0:8] : (tensor<1x9xf32>) -> tensor<1x8xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<1x1xf32>, tensor<1x8xf32>) -> tensor<1x9xf32>
    return %2 : tensor<1x9xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x9xf32>, %arg1: tensor<9xf32>) -> (tensor<1x9xf32> {jax.result_info = "result[0]"}, tensor<9xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0:3 = call @clip(%arg0, %cst, %cst_0) : (tensor<1x9xf32>, tensor<f32>, tensor<f32>) -> (tensor<1x9xf32>, tensor<1x9xf32>, tensor<1x9xf32>)
    %1 = call @_roll_static(%0#0) : (tensor<1x9xf32>) -> tensor<1x9xf32>
    %2 = stablehlo.add %0#0, %1 : tensor<1x9xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<1x9xf32>
    %5 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<9xf32>) -> tensor<1x9xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<1x9xf32>
    %7 = stablehlo.sign %6 : tensor<1x9xf32>
    %8 = stablehlo.abs %6 : tensor<1x9xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %10 = stablehlo.compare GE, %6, %9, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %12 = stablehlo.add %8, %11 : tensor<1x9xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %13 = stablehlo.divide %cst_4, %cst_5 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %15 = stablehlo.multiply %7, %14 : tensor<1x9xf32>
    %16 = stablehlo.divide %15, %12 : tensor<1x9xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %18 = stablehlo.select %10, %17, %16 : tensor<1x9xi1>, tensor<1x9xf32>
    %19 = stablehlo.select %10, %16, %17 : tensor<1x9xi1>, tensor<1x9xf32>
    %20 = stablehlo.negate %18 : tensor<1x9xf32>
    %21 = stablehlo.add %19, %20 : tensor<1x9xf32>
    %22 = stablehlo.multiply %5, %21 : tensor<1x9xf32>
    %23 = stablehlo.multiply %21, %4 : tensor<1x9xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<1x9xf32>, tensor<f32>) -> tensor<9xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %26 = stablehlo.multiply %25, %22 : tensor<1x9xf32>
    %27 = call @_roll_static_0(%26) : (tensor<1x9xf32>) -> tensor<1x9xf32>
    %28 = stablehlo.add %26, %27 : tensor<1x9xf32>
    %29 = call @clip_1(%0#1, %0#2, %28) : (tensor<1x9xf32>, tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xf32>
    return %29, %24 : tensor<1x9xf32>, tensor<9xf32>
  }
  func.func private @clip(%arg0: tensor<1x9xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<1x9xf32>, tensor<1x9xf32>, tensor<1x9xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<1x9xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<1x9xi1>, tensor<1x9xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<1x9xi1>, tensor<1x9xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %14 = stablehlo.minimum %13, %2 : tensor<1x9xf32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %22 = stablehlo.select %18, %21, %20 : tensor<1x9xi1>, tensor<1x9xf32>
    %23 = stablehlo.select %16, %19, %22 : tensor<1x9xi1>, tensor<1x9xf32>
    return %14, %11, %23 : tensor<1x9xf32>, tensor<1x9xf32>, tensor<1x9xf32>
  }
  func.func private @_roll_static(%arg0: tensor<1x9xf32>) -> tensor<1x9xf32> {
    %0 = stablehlo.slice %arg0 [0:1, 8:9] : (tensor<1x9xf32>) -> tensor<1x1xf32>
    %1 = stablehlo.slice %arg0 [0:1, 0:8] : (tensor<1x9xf32>) -> tensor<1x8xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<1x1xf32>, tensor<1x8xf32>) -> tensor<1x9xf32>
    return %2 : tensor<1x9xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<1x9xf32>) -> tensor<1x9xf32> {
    %0 = stablehlo.slice %arg0 [0:1, 0:1] : (tensor<1x9xf32>) -> tensor<1x1xf32>
    %1 = stablehlo.slice %arg0 [0:1, 1:9] : (tensor<1x9xf32>) -> tensor<1x8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<1x8xf32>, tensor<f32>) -> tensor<1x9xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 8], high = [0, 0], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<1x9xf32>
    %4 = stablehlo.add %2, %3 : tensor<1x9xf32>
    return %4 : tensor<1x9xf32>
  }
  func.func private @clip_1(%arg0: tensor<1x9xf32>, %arg1: tensor<1x9xf32>, %arg2: tensor<1x9xf32>) -> tensor<1x9xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<1x9xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<1x9xf32>
    return %1 : tensor<1x9xf32>
  }
}
// -----
// backward, cuda: same text as cpu
