// import jax
// import jax.numpy as jnp
//
//
// def compute_root_mean_square_norm_dense(
//     w_out: jax.Array, features: jax.Array, gain: jax.Array
// ) -> jax.Array:
//     """Root mean square norm dense.
//
//     Args:
//         w_out: (3, 2)
//         features: (1, 5, 3)
//         gain: (3,)
//
//     Returns:
//         (1, 5, 2)
//     """
//     second_moment = jnp.mean(features * features, axis=2, keepdims=True)
//     fraction = features / jnp.sqrt(second_moment + 1e-5)
//     out = fraction * gain
//     matmul_out = jax.lax.dot_general(out, w_out, (((2,), (0,)), ((), ())))
//     return matmul_out
//
//   w_out: float32[3, 2] in [-1, 1]
//   features: float32[1, 5, 3] in [-2, 2]
//   gain: float32[3] in [0.4, 1.6]
// -----
// forward, cpu
module @jit_compute_root_mean_square_norm_dense attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<1x5x3xf32>, %arg2: tensor<3xf32>) -> (tensor<1x5x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<1x5x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<1x5x3xf32>, tensor<f32>) -> tensor<1x5xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %4 = stablehlo.divide %2, %3 : tensor<1x5x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %6 = stablehlo.add %4, %5 : tensor<1x5x1xf32>
    %7 = stablehlo.sqrt %6 : tensor<1x5x1xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x3xf32>
    %9 = stablehlo.divide %arg1, %8 : tensor<1x5x3xf32>
    %10 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
    %12 = stablehlo.multiply %9, %11 : tensor<1x5x3xf32>
    %13 = stablehlo.dot_general %12, %arg0, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x5x3xf32>, tensor<3x2xf32>) -> tensor<1x5x2xf32>
    return %13 : tensor<1x5x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<1x5x3xf32>, %arg2: tensor<3xf32>) -> (tensor<3x2xf32> {jax.result_info = "result[0]"}, tensor<1x5x3xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<1x5x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<1x5x3xf32>, tensor<f32>) -> tensor<1x5xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %4 = stablehlo.divide %2, %3 : tensor<1x5x1xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %6 = stablehlo.add %4, %5 : tensor<1x5x1xf32>
    %7 = stablehlo.sqrt %6 : tensor<1x5x1xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %9 = stablehlo.divide %8, %7 : tensor<1x5x1xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x3xf32>
    %11 = stablehlo.divide %arg1, %10 : tensor<1x5x3xf32>
    %12 = stablehlo.multiply %7, %7 : tensor<1x5x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %14 = stablehlo.divide %13, %12 : tensor<1x5x1xf32>
    %15 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
    %17 = stablehlo.multiply %11, %16 : tensor<1x5x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x5x2xf32>
    %19 = stablehlo.dot_general %18, %17, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x5x2xf32>, tensor<1x5x3xf32>) -> tensor<2x3xf32>
    %20 = stablehlo.transpose %19, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %21 = stablehlo.dot_general %18, %arg0, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x5x2xf32>, tensor<3x2xf32>) -> tensor<1x5x3xf32>
    %22 = stablehlo.multiply %11, %21 : tensor<1x5x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<1x5x3xf32>, tensor<f32>) -> tensor<1x3xf32>
    %24 = stablehlo.reshape %23 : (tensor<1x3xf32>) -> tensor<1x1x3xf32>
    %25 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
    %26 = stablehlo.multiply %21, %25 : tensor<1x5x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%24 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %28 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x3xf32>
    %29 = stablehlo.multiply %26, %28 : tensor<1x5x3xf32>
    %30 = stablehlo.multiply %29, %arg1 : tensor<1x5x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_7) applies stablehlo.add across dimensions = [2] : (tensor<1x5x3xf32>, tensor<f32>) -> tensor<1x5xf32>
    %32 = stablehlo.reshape %31 : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %33 = stablehlo.negate %32 : tensor<1x5x1xf32>
    %34 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x3xf32>
    %35 = stablehlo.divide %26, %34 : tensor<1x5x3xf32>
    %36 = stablehlo.multiply %33, %9 : tensor<1x5x1xf32>
    %cst_8 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %38 = stablehlo.divide %36, %37 : tensor<1x5x1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_9) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x3xf32>
    %42 = stablehlo.multiply %arg1, %41 : tensor<1x5x3xf32>
    %43 = stablehlo.multiply %41, %arg1 : tensor<1x5x3xf32>
    %44 = stablehlo.add %35, %43 : tensor<1x5x3xf32>
    %45 = stablehlo.add %44, %42 : tensor<1x5x3xf32>
    return %20, %45, %27 : tensor<3x2xf32>, tensor<1x5x3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
