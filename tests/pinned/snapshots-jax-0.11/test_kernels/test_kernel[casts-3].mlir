// import jax
// import jax.numpy as jnp
//
//
// def compute_mean_reading(gain: jnp.ndarray, raw: jnp.ndarray) -> jnp.ndarray:
//     level = raw.astype(jnp.float32) * (1.8 / 4095)
//     stored = jax.lax.reduce_precision(level, exponent_bits=5, mantissa_bits=10)
//     reading = gain * stored
//     res = jnp.mean(reading, axis=-1)
//     return res
//
//   gain: float32[1] in [0.5, 1.5]
//   raw: int32[6] in [0, 255]
// -----
// forward, cpu
module @jit_compute_mean_reading attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1xf32>, %arg1: tensor<6xi32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg1 : (tensor<6xi32>) -> tensor<6xf32>
    %cst = stablehlo.constant dense<4.39560448E-4> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.multiply %0, %1 : tensor<6xf32>
    %3 = stablehlo.reduce_precision %2, format = e5m10 : tensor<6xf32>
    %4 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %7 = stablehlo.divide %6, %cst_1 : tensor<f32>
    return %7 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 1
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>) -> (tensor<1xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi32>) -> tensor<6xf32>
    %cst = stablehlo.constant dense<4.39560448E-4> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.multiply %0, %1 : tensor<6xf32>
    %3 = stablehlo.reduce_precision %2, format = e5m10 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %4 = stablehlo.divide %cst_0, %cst_1 : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.multiply %5, %3 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %8 = stablehlo.reshape %7 : (tensor<f32>) -> tensor<1xf32>
    return %8 : tensor<1xf32>
  }
}
// -----
// backward, cuda, takes inputs 1: same text as cpu
