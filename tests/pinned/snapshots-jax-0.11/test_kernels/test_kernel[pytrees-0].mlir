// from collections import namedtuple
//
// import jax
// import jax.numpy as jnp
//
//
// ParamsTree = namedtuple("ParamsTree", ["w", "b"])
//
//
// def leaf_update(param, q):
//     return param - q
//
//
// def client_update(old_b: jax.Array, w: jax.Array, b: jax.Array, old_w: jax.Array):
//     weights = ParamsTree(w, b)
//     server = ParamsTree(old_w, old_b)
//     delta = jax.tree.map(leaf_update, weights, server)
//     delta_norm = jnp.sqrt(
//         sum(jnp.sum(x**2) for x in jax.tree_util.tree_leaves(delta)) + 1e-8
//     )
//     return delta, delta_norm
//
//   old_b: float32[6] in [-0.8, 0.8]
//   w: float32[3, 6] in [-0.8, 0.8]
//   b: float32[6] in [-0.8, 0.8]
//   old_w: float32[3, 6] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_client_update attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<3x6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<3x6xf32>) -> (tensor<3x6xf32> {jax.result_info = "result[0].w"}, tensor<6xf32> {jax.result_info = "result[0].b"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.subtract %arg1, %arg3 : tensor<3x6xf32>
    %1 = stablehlo.subtract %arg2, %arg0 : tensor<6xf32>
    %2 = stablehlo.multiply %0, %0 : tensor<3x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x6xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.add %cst_0, %3 : tensor<f32>
    %5 = stablehlo.multiply %1, %1 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %7 = stablehlo.add %4, %6 : tensor<f32>
    %cst_2 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %8 = stablehlo.add %7, %cst_2 : tensor<f32>
    %9 = stablehlo.sqrt %8 : tensor<f32>
    return %0, %1, %9 : tensor<3x6xf32>, tensor<6xf32>, tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<3x6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<3x6xf32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<3x6xf32> {jax.result_info = "result[1]"}, tensor<6xf32> {jax.result_info = "result[2]"}, tensor<3x6xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.subtract %arg1, %arg3 : tensor<3x6xf32>
    %1 = stablehlo.subtract %arg2, %arg0 : tensor<6xf32>
    %2 = stablehlo.multiply %0, %0 : tensor<3x6xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %4 = stablehlo.multiply %3, %0 : tensor<3x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x6xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.add %cst_1, %5 : tensor<f32>
    %7 = stablehlo.multiply %1, %1 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %9 = stablehlo.multiply %8, %1 : tensor<6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%7 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %11 = stablehlo.add %6, %10 : tensor<f32>
    %cst_4 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %12 = stablehlo.add %11, %cst_4 : tensor<f32>
    %13 = stablehlo.sqrt %12 : tensor<f32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %14 = stablehlo.divide %cst_5, %13 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.multiply %cst_8, %14 : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %19 = stablehlo.multiply %18, %9 : tensor<6xf32>
    %20 = stablehlo.add %15, %19 : tensor<6xf32>
    %21 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %22 = stablehlo.multiply %21, %4 : tensor<3x6xf32>
    %23 = stablehlo.add %16, %22 : tensor<3x6xf32>
    %24 = stablehlo.negate %20 : tensor<6xf32>
    %25 = stablehlo.negate %23 : tensor<3x6xf32>
    return %24, %23, %20, %25 : tensor<6xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<3x6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
