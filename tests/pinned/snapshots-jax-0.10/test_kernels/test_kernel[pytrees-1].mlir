// import jax
// import jax.numpy as jnp
//
//
// def weighted_batch_loss(
//     x: jnp.ndarray, w_vec: jnp.ndarray, target: jnp.ndarray, sample_weight: jnp.ndarray
// ) -> jnp.ndarray:
//     """Weighted batch loss.
//
//     Args:
//         x: (5, 2)
//         w_vec: (2,)
//         target: (5,)
//         sample_weight: (5,)
//     """
//     batch = {"x": x, "y": target, "weight": sample_weight}
//
//     def per_example(ex):
//         fitted = jnp.dot(ex["x"], w_vec)
//         err = fitted - ex["y"]
//         return 0.5 * ex["weight"] * err**2
//
//     losses = jax.vmap(per_example)(batch)
//     return jnp.sum(losses)
//
//   x: float32[5, 2] in [-1, 1]
//   w_vec: float32[2] in [-0.8, 0.8]
//   target: float32[5] in [-1, 1]
//   sample_weight: float32[5] in [0.1, 1]
// -----
// forward, cpu
module @jit_weighted_batch_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x2xf32>, tensor<2xf32>) -> tensor<5xf32>
    %1 = stablehlo.subtract %0, %arg2 : tensor<5xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.multiply %2, %arg3 : tensor<5xf32>
    %4 = stablehlo.multiply %1, %1 : tensor<5xf32>
    %5 = stablehlo.multiply %3, %4 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    return %6 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>) -> (tensor<5x2xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}, tensor<5xf32> {jax.result_info = "result[2]"}, tensor<5xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x2xf32>, tensor<2xf32>) -> tensor<5xf32>
    %1 = stablehlo.subtract %0, %arg2 : tensor<5xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.multiply %2, %arg3 : tensor<5xf32>
    %4 = stablehlo.multiply %1, %1 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.multiply %5, %1 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.multiply %3, %7 : tensor<5xf32>
    %9 = stablehlo.multiply %7, %4 : tensor<5xf32>
    %10 = stablehlo.multiply %8, %6 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %12 = stablehlo.multiply %11, %9 : tensor<5xf32>
    %13 = stablehlo.negate %10 : tensor<5xf32>
    %14 = stablehlo.dot_general %10, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x2xf32>) -> tensor<2xf32>
    %15 = stablehlo.dot_general %10, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<2xf32>) -> tensor<5x2xf32>
    return %15, %14, %13, %12 : tensor<5x2xf32>, tensor<2xf32>, tensor<5xf32>, tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
