// import jax
//
//
// def leaf_update(param, grad_leaf):
//     return (1 - 1e-3 * 1e-4) * param - 1e-3 * grad_leaf
//
//
// def decoupled_weight_decay(
//     w: jax.Array,
//     gamma: jax.Array,
//     shift: jax.Array,
//     d_kernel: jax.Array,
//     d_scale: jax.Array,
//     d_shift: jax.Array,
// ):
//     params = (w, gamma, shift)
//     grads = (d_kernel, d_scale, d_shift)
//     new_params = jax.tree.map(leaf_update, params, grads)
//     return new_params
//
//   w: float32[5, 4] in [-0.8, 0.8]
//   gamma: float32[4] in [0.5, 1.2]
//   shift: float32[4] in [-0.8, 0.8]
//   d_kernel: float32[5, 4] in [-1, 1]
//   d_scale: float32[4] in [-1, 1]
//   d_shift: float32[4] in [-1, 1]
// -----
// forward, cpu
module @jit_decoupled_weight_decay attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<5x4xf32>, %arg4: tensor<4xf32>, %arg5: tensor<4xf32>) -> (tensor<5x4xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}, tensor<4xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.99999988> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<5x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %3 = stablehlo.multiply %2, %arg3 : tensor<5x4xf32>
    %4 = stablehlo.subtract %1, %3 : tensor<5x4xf32>
    %cst_1 = stablehlo.constant dense<0.99999988> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.multiply %5, %arg1 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.multiply %7, %arg4 : tensor<4xf32>
    %9 = stablehlo.subtract %6, %8 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<0.99999988> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.multiply %10, %arg2 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.multiply %12, %arg5 : tensor<4xf32>
    %14 = stablehlo.subtract %11, %13 : tensor<4xf32>
    return %4, %9, %14 : tensor<5x4xf32>, tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main() -> (tensor<5x4xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}, tensor<4xf32> {jax.result_info = "result[2]"}, tensor<5x4xf32> {jax.result_info = "result[3]"}, tensor<4xf32> {jax.result_info = "result[4]"}, tensor<4xf32> {jax.result_info = "result[5]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %3 = stablehlo.negate %0 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<0.99999988> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.multiply %6, %0 : tensor<4xf32>
    %8 = stablehlo.negate %1 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<0.99999988> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %12 = stablehlo.multiply %11, %1 : tensor<4xf32>
    %13 = stablehlo.negate %2 : tensor<5x4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<5x4xf32>
    %cst_7 = stablehlo.constant dense<0.99999988> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %17 = stablehlo.multiply %16, %2 : tensor<5x4xf32>
    return %17, %12, %7, %15, %10, %5 : tensor<5x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<5x4xf32>, tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// backward, cuda, takes inputs : same text as cpu
