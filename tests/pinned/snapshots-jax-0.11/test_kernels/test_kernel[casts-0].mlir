// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def quantization_mse(x: jax.Array) -> jax.Array:
//     """Quantization mse.
//
//     Args:
//         x: (4, 5, 2)
//     """
//     step = jnp.maximum(jnp.abs(x).max(), 1e-8) / 127
//     q = lax.round(x / step, lax.RoundingMethod.TO_NEAREST_EVEN).astype(jnp.int8)
//     x_hat = q.astype(x.dtype) * step
//     error = x - x_hat
//     mse = jnp.mean(error**2)
//     return mse
//
//   x: float32[4, 5, 2] in [-2, 2]
// -----
// forward, cpu
module @jit_quantization_mse attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5x2xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<4x5x2xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.maximum across dimensions = [0, 1, 2] : (tensor<4x5x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %2 = stablehlo.maximum %1, %cst_0 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.270000e+02> : tensor<f32>
    %3 = stablehlo.divide %2, %cst_1 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<4x5x2xf32>
    %6 = stablehlo.round_nearest_even %5 : tensor<4x5x2xf32>
    %7 = stablehlo.convert %6 : (tensor<4x5x2xf32>) -> tensor<4x5x2xi8>
    %8 = stablehlo.convert %7 : (tensor<4x5x2xi8>) -> tensor<4x5x2xf32>
    %9 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %10 = stablehlo.multiply %8, %9 : tensor<4x5x2xf32>
    %11 = stablehlo.subtract %arg0, %10 : tensor<4x5x2xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<4x5x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_2) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x5x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<4.000000e+01> : tensor<f32>
    %14 = stablehlo.divide %13, %cst_3 : tensor<f32>
    return %14 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5x2xf32>) -> (tensor<4x5x2xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.abs %arg0 : tensor<4x5x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<4x5x2xf32>, tensor<4x5x2xf32>) -> tensor<4x5x2xi1>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.reduce(%0 init: %cst_0) applies stablehlo.maximum across dimensions = [0, 1, 2] : (tensor<4x5x2xf32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.reshape %3 : (tensor<f32>) -> tensor<1x1x1xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x5x2xf32>
    %6 = stablehlo.compare EQ, %0, %5, FLOAT : (tensor<4x5x2xf32>, tensor<4x5x2xf32>) -> tensor<4x5x2xi1>
    %7 = stablehlo.convert %6 : (tensor<4x5x2xi1>) -> tensor<4x5x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_1) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x5x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %9 = stablehlo.maximum %3, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %10 = stablehlo.compare GT, %3, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %11 = stablehlo.compare EQ, %3, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.select %11, %cst_6, %cst_5 : tensor<i1>, tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.select %10, %cst_7, %12 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<1.270000e+02> : tensor<f32>
    %14 = stablehlo.divide %9, %cst_8 : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %16 = stablehlo.divide %arg0, %15 : tensor<4x5x2xf32>
    %17 = stablehlo.round_nearest_even %16 : tensor<4x5x2xf32>
    %18 = stablehlo.convert %17 : (tensor<4x5x2xf32>) -> tensor<4x5x2xi8>
    %19 = stablehlo.convert %18 : (tensor<4x5x2xi8>) -> tensor<4x5x2xf32>
    %20 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<4x5x2xf32>
    %22 = stablehlo.subtract %arg0, %21 : tensor<4x5x2xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<4x5x2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<4.000000e+01> : tensor<f32>
    %25 = stablehlo.divide %cst_10, %cst_11 : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %27 = stablehlo.multiply %26, %24 : tensor<4x5x2xf32>
    %28 = stablehlo.negate %27 : tensor<4x5x2xf32>
    %29 = stablehlo.multiply %19, %28 : tensor<4x5x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_12) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x5x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<1.270000e+02> : tensor<f32>
    %31 = stablehlo.divide %30, %cst_13 : tensor<f32>
    %32 = stablehlo.multiply %31, %13 : tensor<f32>
    %33 = stablehlo.divide %32, %8 : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %35 = stablehlo.multiply %34, %7 : tensor<4x5x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %37 = stablehlo.select %2, %36, %35 : tensor<4x5x2xi1>, tensor<4x5x2xf32>
    %38 = stablehlo.select %2, %35, %36 : tensor<4x5x2xi1>, tensor<4x5x2xf32>
    %39 = stablehlo.add %27, %38 : tensor<4x5x2xf32>
    %40 = stablehlo.negate %37 : tensor<4x5x2xf32>
    %41 = stablehlo.add %39, %40 : tensor<4x5x2xf32>
    return %41 : tensor<4x5x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
