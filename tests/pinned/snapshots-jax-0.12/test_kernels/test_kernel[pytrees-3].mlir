// from collections import namedtuple
//
// import jax
// import jax.numpy as jnp
//
//
// Fields = namedtuple("Fields", ["pos", "vel", "mass"])
//
//
// def mapped_state(masses, positions, velocities):
//     """Mapped state.
//
//     Args:
//         masses: (7, 2)
//         positions: (7, 2)
//         velocities: (7, 2)
//     """
//     tree = Fields(positions, velocities, masses)
//
//     def on_leaf(leaf):
//         return jnp.exp(-leaf)
//
//     bent_tree = jax.tree_util.tree_map(on_leaf, tree)
//     out = {"extra": bent_tree.pos, "out": bent_tree.vel, "loss": bent_tree.mass}
//     return out
//
//   masses: float32[7, 2] in [-1.2, 1.2]
//   positions: float32[7, 2] in [-1.2, 1.2]
//   velocities: float32[7, 2] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_mapped_state attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>, %arg1: tensor<7x2xf32>, %arg2: tensor<7x2xf32>) -> (tensor<7x2xf32> {jax.result_info = "result['extra']"}, tensor<7x2xf32> {jax.result_info = "result['loss']"}, tensor<7x2xf32> {jax.result_info = "result['out']"}) {
    %0 = stablehlo.negate %arg1 : tensor<7x2xf32>
    %1 = stablehlo.exponential %0 : tensor<7x2xf32>
    %2 = stablehlo.negate %arg2 : tensor<7x2xf32>
    %3 = stablehlo.exponential %2 : tensor<7x2xf32>
    %4 = stablehlo.negate %arg0 : tensor<7x2xf32>
    %5 = stablehlo.exponential %4 : tensor<7x2xf32>
    return %1, %5, %3 : tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>, %arg1: tensor<7x2xf32>, %arg2: tensor<7x2xf32>) -> (tensor<7x2xf32> {jax.result_info = "result[0]"}, tensor<7x2xf32> {jax.result_info = "result[1]"}, tensor<7x2xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.negate %arg1 : tensor<7x2xf32>
    %1 = stablehlo.exponential %0 : tensor<7x2xf32>
    %2 = stablehlo.negate %arg2 : tensor<7x2xf32>
    %3 = stablehlo.exponential %2 : tensor<7x2xf32>
    %4 = stablehlo.negate %arg0 : tensor<7x2xf32>
    %5 = stablehlo.exponential %4 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %9 = stablehlo.multiply %7, %5 : tensor<7x2xf32>
    %10 = stablehlo.negate %9 : tensor<7x2xf32>
    %11 = stablehlo.multiply %6, %3 : tensor<7x2xf32>
    %12 = stablehlo.negate %11 : tensor<7x2xf32>
    %13 = stablehlo.multiply %8, %1 : tensor<7x2xf32>
    %14 = stablehlo.negate %13 : tensor<7x2xf32>
    return %10, %14, %12 : tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
