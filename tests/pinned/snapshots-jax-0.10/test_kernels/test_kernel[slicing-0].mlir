// import jax.numpy as jnp
//
//
// def fold_and_unfold(proj, height):
//     cells_k = height.reshape(1, 3, 1, 3)
//     patches = jnp.swapaxes(cells_k, 1, 2).reshape(1, 9)
//     features_p = jnp.einsum("ij,jk->ik", patches, proj)
//     decoded = features_p @ proj.T
//     recon = decoded.reshape(1, 1, 3, 3).transpose(0, 2, 1, 3).reshape(3, 3)
//     residual_i = height + recon
//     return residual_i
//
//   proj: float32[9, 2] in [-0.5, 0.5]
//   height: float32[3, 3] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_fold_and_unfold attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9x2xf32>, %arg1: tensor<3x3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result"}) {
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
    return %9 : tensor<3x3xf32>
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
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.reshape %5 : (tensor<3x3xf32>) -> tensor<1x3x1x3xf32>
    %7 = stablehlo.transpose %6, dims = [0, 2, 1, 3] : (tensor<1x3x1x3xf32>) -> tensor<1x1x3x3xf32>
    %8 = stablehlo.reshape %7 : (tensor<1x1x3x3xf32>) -> tensor<1x9xf32>
    %9 = stablehlo.dot_general %8, %3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x9xf32>, tensor<1x2xf32>) -> tensor<9x2xf32>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<9x2xf32>) -> tensor<2x9xf32>
    %11 = stablehlo.dot_general %8, %4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x9xf32>, tensor<2x9xf32>) -> tensor<1x2xf32>
    %12 = stablehlo.transpose %10, dims = [1, 0] : (tensor<2x9xf32>) -> tensor<9x2xf32>
    %13 = stablehlo.dot_general %11, %2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<1x9xf32>) -> tensor<2x9xf32>
    %14 = stablehlo.transpose %13, dims = [1, 0] : (tensor<2x9xf32>) -> tensor<9x2xf32>
    %15 = stablehlo.add %12, %14 : tensor<9x2xf32>
    %16 = stablehlo.dot_general %11, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<9x2xf32>) -> tensor<1x9xf32>
    %17 = stablehlo.reshape %16 : (tensor<1x9xf32>) -> tensor<1x1x3x3xf32>
    %18 = stablehlo.transpose %17, dims = [0, 2, 1, 3] : (tensor<1x1x3x3xf32>) -> tensor<1x3x1x3xf32>
    %19 = stablehlo.reshape %18 : (tensor<1x3x1x3xf32>) -> tensor<3x3xf32>
    %20 = stablehlo.add %5, %19 : tensor<3x3xf32>
    return %15, %20 : tensor<9x2xf32>, tensor<3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
