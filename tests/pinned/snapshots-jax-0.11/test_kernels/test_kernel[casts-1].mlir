// import jax
// import jax.numpy as jnp
//
//
// def shadow_weights(w: jax.Array, avg: jax.Array):
//     """Shadow weights.
//
//     Args:
//         w: (8, 3)
//         avg: (8, 3)
//
//     Returns:
//         (8, 3)
//     """
//     w32 = jnp.asarray(w, dtype=jnp.float32)
//     result = 0.9 * avg + (1 - 0.9) * w32
//     return result
//
//   w: bfloat16[8, 3] in [-1.5, 1.5]
//   avg: float32[8, 3] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_shadow_weights attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x3xbf16>, %arg1: tensor<8x3xf32>) -> (tensor<8x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<8x3xbf16>) -> tensor<8x3xf32>
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %2 = stablehlo.multiply %1, %arg1 : tensor<8x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %4 = stablehlo.multiply %3, %0 : tensor<8x3xf32>
    %5 = stablehlo.add %2, %4 : tensor<8x3xf32>
    return %5 : tensor<8x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main() -> (tensor<8x3xbf16> {jax.result_info = "result[0]"}, tensor<8x3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<8x3xf32>
    %cst_1 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %4 = stablehlo.multiply %3, %0 : tensor<8x3xf32>
    %5 = stablehlo.convert %2 : (tensor<8x3xf32>) -> tensor<8x3xbf16>
    return %5, %4 : tensor<8x3xbf16>, tensor<8x3xf32>
  }
}
// -----
// backward, cuda, takes inputs : same text as cpu
