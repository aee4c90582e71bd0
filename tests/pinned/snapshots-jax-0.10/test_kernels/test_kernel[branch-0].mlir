// import jax.numpy as jnp
// from jax import lax
//
//
// def compute_regime_switch(
//     intensity: jnp.ndarray,
//     a: jnp.ndarray,
//     level: jnp.ndarray,
//     critical: jnp.ndarray,
//     gain: jnp.ndarray,
// ) -> jnp.ndarray:
//     is_hot = level > critical
//
//     def hot(p):
//         return jnp.tanh(p)
//
//     masked = lax.cond(is_hot, hot, lambda p: a, intensity)
//     product = gain * masked
//     return product
//
//   intensity: float32[5] in [0.3, 1.5]
//   a: float32[5] in [-1.5, 1.5]
//   level: float32[] in [-1, 1]
//   critical: float32[] in [-0.5, 0.5]
//   gain: float32[5] in [0.5, 1.5]
// -----
// forward, cpu
module @jit_compute_regime_switch attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.compare GT, %arg2, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.convert %0 : (tensor<i1>) -> tensor<i32>
    %2 = "stablehlo.case"(%1) ({
      stablehlo.return %arg1 : tensor<5xf32>
    }, {
      %4 = stablehlo.tanh %arg0 : tensor<5xf32>
      stablehlo.return %4 : tensor<5xf32>
    }) : (tensor<i32>) -> tensor<5xf32>
    %3 = stablehlo.multiply %arg4, %2 : tensor<5xf32>
    return %3 : tensor<5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<5xf32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.compare GT, %arg2, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %1 = stablehlo.convert %0 : (tensor<i1>) -> tensor<i32>
    %2:3 = "stablehlo.case"(%1) ({
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
      stablehlo.return %arg1, %7, %8 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    }, {
      %7 = stablehlo.tanh %arg0 : tensor<5xf32>
      %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %9 = stablehlo.subtract %8, %7 : tensor<5xf32>
      stablehlo.return %7, %7, %9 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
    }) : (tensor<i32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.multiply %arg4, %3 : tensor<5xf32>
    %5 = stablehlo.multiply %3, %2#0 : tensor<5xf32>
    %6:2 = "stablehlo.case"(%1) ({
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
      stablehlo.return %4, %7 : tensor<5xf32>, tensor<5xf32>
    }, {
      %7 = stablehlo.multiply %4, %2#2 : tensor<5xf32>
      %8 = stablehlo.multiply %7, %2#1 : tensor<5xf32>
      %9 = stablehlo.add %7, %8 : tensor<5xf32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
      stablehlo.return %10, %9 : tensor<5xf32>, tensor<5xf32>
    }) : (tensor<i32>) -> (tensor<5xf32>, tensor<5xf32>)
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    return %6#1, %6#0, %cst_0, %cst_1, %5 : tensor<5xf32>, tensor<5xf32>, tensor<f32>, tensor<f32>, tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
