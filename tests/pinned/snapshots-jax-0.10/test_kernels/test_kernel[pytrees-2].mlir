// import jax
// import jax.numpy as jnp
//
//
// def leaf_update(w_leaf, grad_leaf):
//     return (1 - 0.05 * 1e-2) * w_leaf - 0.05 * grad_leaf
//
//
// def decoupled_weight_decay(
//     kernel: jnp.ndarray,
//     bias: jnp.ndarray,
//     g: jnp.ndarray,
//     d_kernel: jnp.ndarray,
//     d_bias: jnp.ndarray,
//     d_gain: jnp.ndarray,
// ) -> jnp.ndarray:
//     theta = (kernel, bias, g)
//     grads = (d_kernel, d_bias, d_gain)
//     new_params = jax.tree_util.tree_map(leaf_update, theta, grads)
//     return new_params
//
//   kernel: float32[2, 5] in [-0.8, 0.8]
//   bias: float32[5] in [-0.8, 0.8]
//   g: float32[5] in [0.5, 1.2]
//   d_kernel: float32[2, 5] in [-1, 1]
//   d_bias: float32[5] in [-1, 1]
//   d_gain: float32[5] in [-1, 1]
// -----
// forward, cpu
module @jit_decoupled_weight_decay attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<2x5xf32>, %arg4: tensor<5xf32>, %arg5: tensor<5xf32>) -> (tensor<2x5xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}, tensor<5xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.999499976> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x5xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %3 = stablehlo.multiply %2, %arg3 : tensor<2x5xf32>
    %4 = stablehlo.subtract %1, %3 : tensor<2x5xf32>
    %cst_1 = stablehlo.constant dense<0.999499976> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.multiply %5, %arg1 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.multiply %7, %arg4 : tensor<5xf32>
    %9 = stablehlo.subtract %6, %8 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<0.999499976> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %11 = stablehlo.multiply %10, %arg2 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.multiply %12, %arg5 : tensor<5xf32>
    %14 = stablehlo.subtract %11, %13 : tensor<5xf32>
    return %4, %9, %14 : tensor<2x5xf32>, tensor<5xf32>, tensor<5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main() -> (tensor<2x5xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}, tensor<5xf32> {jax.result_info = "result[2]"}, tensor<2x5xf32> {jax.result_info = "result[3]"}, tensor<5xf32> {jax.result_info = "result[4]"}, tensor<5xf32> {jax.result_info = "result[5]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %3 = stablehlo.negate %0 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<0.999499976> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.multiply %6, %0 : tensor<5xf32>
    %8 = stablehlo.negate %1 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<0.999499976> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %12 = stablehlo.multiply %11, %1 : tensor<5xf32>
    %13 = stablehlo.negate %2 : tensor<2x5xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<2x5xf32>
    %cst_7 = stablehlo.constant dense<0.999499976> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %17 = stablehlo.multiply %16, %2 : tensor<2x5xf32>
    return %17, %12, %7, %15, %10, %5 : tensor<2x5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<2x5xf32>, tensor<5xf32>, tensor<5xf32>
  }
}
// -----
// backward, cuda, takes inputs : same text as cpu
