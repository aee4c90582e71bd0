// import jax
// import jax.numpy as jnp
//
//
// def patch_autoencoder(proj: jax.Array, height: jax.Array) -> jax.Array:
//     cells_k = height.reshape(1, 3, 1, 3)
//     patches = jnp.swapaxes(cells_k, 1, 2).reshape(1, 9)
//     decoded = jnp.einsum("ij,jk->ik", patches, proj) @ proj.T
//     recon = decoded.reshape(1, 1, 3, 3).transpose(0, 2, 1, 3).reshape(3, 3)
//     added = height + recon
//     baseline = jnp.mean(added, axis=0)
//     return baseline
//
//   proj: float32[9, 2] in [-0.5, 0.5]
//   height: float32[3, 3] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_patch_autoencoder attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9x2xf32>, %arg1: tensor<3x3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.reshape %arg1 : (tensor<3x3xf32>) -> tensor<1x3x1x3xf32>
    %1 = stablehlo.transpose %0, dims = [0, 2, 1, 3] : (tensor<1x3x1x3xf32>) -> tensor<1x1x3x3xf32>
    %2 = stablehlo.reshape %1 : (tensor<1x1x3x3xf32>) -> tensor<1x9xf32>
    %3 = stablehlo.dot_general %2, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x9xf32>, tensor<9x2xf32>) -> tensor<1x2xf32>
    %4 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<9x2xf32>) -> tensor<2x9xf32>
    %5 = stablehlo.dot_general %3, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<2x9xf32>) -> tensor<1x9xf32>
    %6 = stablehlo.reshape %5 : (tensor<1x9xf32>) -> tensor<1x1x3x3xf32>
    %7 = stablehlo.transpose %6, dims = [0, 2, 1, 3] : (tensor<1x1x3x3xf32>) -> tensor<1x3x1x3xf32>
    %8 = stablehlo.reshape %7 : (tensor<1x3x1x3xf32>) -> tensor<3x3xf32>
    %9 = stablehlo.add %arg1, %8 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.divide %10, %11 : tensor<3xf32>
    return %12 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9x2xf32>, %arg1: tensor<3x3xf32>) -> (tensor<9x2xf32> {jax.result_info = "result[0]"}, tensor<3x3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.reshape %arg1 : (tensor<3x3xf32>) -> tensor<1x3x1x3xf32>
    %1 = stablehlo.transpose %0, dims = [0, 2, 1, 3] : (tensor<1x3x1x3xf32>) -> tensor<1x1x3x3xf32>
    %2 = stablehlo.reshape %1 : (tensor<1x1x3x3xf32>) -> tensor<1x9xf32>
    %3 = stablehlo.dot_general %2, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x9xf32>, tensor<9x2xf32>) -> tensor<1x2xf32>
    %4 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<9x2xf32>) -> tensor<2x9xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %7 = stablehlo.divide %5, %6 : tensor<3xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<3xf32>) -> tensor<3x3xf32>
    %9 = stablehlo.reshape %8 : (tensor<3x3xf32>) -> tensor<1x3x1x3xf32>
    %10 = stablehlo.transpose %9, dims = [0, 2, 1, 3] : (tensor<1x3x1x3xf32>) -> tensor<1x1x3x3xf32>
    %11 = stablehlo.reshape %10 : (tensor<1x1x3x3xf32>) -> tensor<1x9xf32>
    %12 = stablehlo.dot_general %11, %3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x9xf32>, tensor<1x2xf32>) -> tensor<9x2xf32>
    %13 = stablehlo.transpose %12, dims = [1, 0] : (tensor<9x2xf32>) -> tensor<2x9xf32>
    %14 = stablehlo.dot_general %11, %4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x9xf32>, tensor<2x9xf32>) -> tensor<1x2xf32>
    %15 = stablehlo.transpose %13, dims = [1, 0] : (tensor<2x9xf32>) -> tensor<9x2xf32>
    %16 = stablehlo.dot_general %14, %2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<1x9xf32>) -> tensor<2x9xf32>
    %17 = stablehlo.transpose %16, dims = [1, 0] : (tensor<2x9xf32>) -> tensor<9x2xf32>
    %18 = stablehlo.add %15, %17 : tensor<9x2xf32>
    %19 = stablehlo.dot_general %14, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<9x2xf32>) -> tensor<1x9xf32>
    %20 = stablehlo.reshape %19 : (tensor<1x9xf32>) -> tensor<1x1x3x3xf32>
    %21 = stablehlo.transpose %20, dims = [0, 2, 1, 3] : (tensor<1x1x3x3xf32>) -> tensor<1x3x1x3xf32>
    %22 = stablehlo.reshape %21 : (tensor<1x3x1x3xf32>) -> tensor<3x3xf32>
    %23 = stablehlo.add %8, %22 : tensor<3x3xf32>
    return %18, %23 : tensor<9x2xf32>, tensor<3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
