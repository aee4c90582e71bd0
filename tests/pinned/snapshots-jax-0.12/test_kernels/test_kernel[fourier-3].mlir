// import jax.numpy as jnp
//
//
// def dft_matrix_fn(readings: jnp.ndarray):
//     theta_kn = 2 * jnp.pi * jnp.outer(jnp.arange(4), jnp.arange(7)) / 7
//     re = jnp.cos(theta_kn) @ readings
//     im = -jnp.sin(theta_kn) @ readings
//     power_k = (re**2 + im**2) / 7
//     sqrt_x = jnp.linalg.norm(power_k)
//     return sqrt_x
//
//   readings: float32[7] in [-1, 1]
// -----
// forward, cpu
module @jit_dft_matrix_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<4xi32>
    %1 = stablehlo.iota dim = 0 : tensor<7xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<7xi32>) -> tensor<1x7xi32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<4x1xi32>) -> tensor<4x7xi32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x7xi32>) -> tensor<4x7xi32>
    %6 = stablehlo.multiply %4, %5 : tensor<4x7xi32>
    %7 = stablehlo.convert %6 : (tensor<4x7xi32>) -> tensor<4x7xf32>
    %cst = stablehlo.constant dense<6.28318548> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<4x7xf32>
    %cst_0 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %11 = stablehlo.divide %9, %10 : tensor<4x7xf32>
    %12 = stablehlo.cosine %11 : tensor<4x7xf32>
    %13 = stablehlo.dot_general %12, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7xf32>) -> tensor<4xf32>
    %14 = stablehlo.sine %11 : tensor<4x7xf32>
    %15 = stablehlo.negate %14 : tensor<4x7xf32>
    %16 = stablehlo.dot_general %15, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7xf32>) -> tensor<4xf32>
    %17 = stablehlo.multiply %13, %13 : tensor<4xf32>
    %18 = stablehlo.multiply %16, %16 : tensor<4xf32>
    %19 = stablehlo.add %17, %18 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %21 = stablehlo.divide %19, %20 : tensor<4xf32>
    %22 = call @norm(%21) : (tensor<4xf32>) -> tensor<f32>
    return %22 : tensor<f32>
  }
  func.func private @norm(%arg0: tensor<4xf32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    return %2 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf32>) -> (tensor<7xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<4xi32>
    %1 = stablehlo.iota dim = 0 : tensor<7xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<4xi32>) -> tensor<4x1xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<7xi32>) -> tensor<1x7xi32>
    %4 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<4x1xi32>) -> tensor<4x7xi32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x7xi32>) -> tensor<4x7xi32>
    %6 = stablehlo.multiply %4, %5 : tensor<4x7xi32>
    %7 = stablehlo.convert %6 : (tensor<4x7xi32>) -> tensor<4x7xf32>
    %cst = stablehlo.constant dense<6.28318548> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<4x7xf32>
    %cst_0 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x7xf32>
    %11 = stablehlo.divide %9, %10 : tensor<4x7xf32>
    %12 = stablehlo.cosine %11 : tensor<4x7xf32>
    %13 = stablehlo.dot_general %12, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7xf32>) -> tensor<4xf32>
    %14 = stablehlo.sine %11 : tensor<4x7xf32>
    %15 = stablehlo.negate %14 : tensor<4x7xf32>
    %16 = stablehlo.dot_general %15, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x7xf32>, tensor<7xf32>) -> tensor<4xf32>
    %17 = stablehlo.multiply %13, %13 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %19 = stablehlo.multiply %18, %13 : tensor<4xf32>
    %20 = stablehlo.multiply %16, %16 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %22 = stablehlo.multiply %21, %16 : tensor<4xf32>
    %23 = stablehlo.add %17, %20 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %25 = stablehlo.divide %23, %24 : tensor<4xf32>
    %26 = call @norm(%25) : (tensor<4xf32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = call @norm_0(%25, %26, %cst_4) : (tensor<4xf32>, tensor<f32>, tensor<f32>) -> tensor<4xf32>
    %cst_5 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %29 = stablehlo.divide %27, %28 : tensor<4xf32>
    %30 = stablehlo.multiply %29, %22 : tensor<4xf32>
    %31 = stablehlo.multiply %29, %19 : tensor<4xf32>
    %32 = stablehlo.dot_general %30, %15, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x7xf32>) -> tensor<7xf32>
    %33 = stablehlo.dot_general %31, %12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x7xf32>) -> tensor<7xf32>
    %34 = stablehlo.add %32, %33 : tensor<7xf32>
    return %34 : tensor<7xf32>
  }
  func.func private @norm(%arg0: tensor<4xf32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @norm_0(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<4xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<4xf32>
    %3 = stablehlo.multiply %1, %arg0 : tensor<4xf32>
    %4 = stablehlo.add %2, %3 : tensor<4xf32>
    return %4 : tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
