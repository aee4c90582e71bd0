// import jax.numpy as jnp
//
//
// def mean_and_spread_fn(
//     displacement: jnp.ndarray, is_valid: jnp.ndarray, updates: jnp.ndarray
// ):
//     common = 0.5 * (displacement + updates)
//     mu = jnp.sum(jnp.where(is_valid, common, 0)) / jnp.maximum(jnp.sum(is_valid), 1)
//     output = (displacement - common) ** 2 + (updates - common) ** 2
//     return mu, output
//
//   displacement: float32[4, 3, 1] in [-1.5, 1.5]
//   is_valid: bool[4, 3, 1] in [0, 1]
//   updates: float32[4, 3, 1] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_mean_and_spread_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3x1xf32>, %arg1: tensor<4x3x1xi1>, %arg2: tensor<4x3x1xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<4x3x1xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.add %arg0, %arg2 : tensor<4x3x1xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<4x3x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = call @_where(%arg1, %2, %c) : (tensor<4x3x1xi1>, tensor<4x3x1xf32>, tensor<i32>) -> tensor<4x3x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x3x1xf32>, tensor<f32>) -> tensor<f32>
    %5 = stablehlo.convert %arg1 : (tensor<4x3x1xi1>) -> tensor<4x3x1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.reduce(%5 init: %c_1) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x3x1xi32>, tensor<i32>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<1> : tensor<i32>
    %7 = stablehlo.maximum %6, %c_2 : tensor<i32>
    %8 = stablehlo.convert %7 : (tensor<i32>) -> tensor<f32>
    %9 = stablehlo.divide %4, %8 : tensor<f32>
    %10 = stablehlo.subtract %arg0, %2 : tensor<4x3x1xf32>
    %11 = stablehlo.multiply %10, %10 : tensor<4x3x1xf32>
    %12 = stablehlo.subtract %arg2, %2 : tensor<4x3x1xf32>
    %13 = stablehlo.multiply %12, %12 : tensor<4x3x1xf32>
    %14 = stablehlo.add %11, %13 : tensor<4x3x1xf32>
    return %9, %14 : tensor<f32>, tensor<4x3x1xf32>
  }
  func.func private @_where(%arg0: tensor<4x3x1xi1>, %arg1: tensor<4x3x1xf32>, %arg2: tensor<i32>) -> tensor<4x3x1xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<4x3x1xi1>, tensor<4x3x1xf32>
    return %2 : tensor<4x3x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3x1xf32>, %arg1: tensor<4x3x1xi1>, %arg2: tensor<4x3x1xf32>) -> (tensor<4x3x1xf32> {jax.result_info = "result[0]"}, tensor<4x3x1xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.add %arg0, %arg2 : tensor<4x3x1xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<4x3x1xf32>
    %3 = stablehlo.convert %arg1 : (tensor<4x3x1xi1>) -> tensor<4x3x1xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.reduce(%3 init: %c) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x3x1xi32>, tensor<i32>) -> tensor<i32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %5 = stablehlo.maximum %4, %c_0 : tensor<i32>
    %6 = stablehlo.convert %5 : (tensor<i32>) -> tensor<f32>
    %7 = stablehlo.subtract %arg0, %2 : tensor<4x3x1xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<4x3x1xf32>
    %10 = stablehlo.subtract %arg2, %2 : tensor<4x3x1xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<4x3x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<4x3x1xf32>
    %15 = stablehlo.negate %14 : tensor<4x3x1xf32>
    %16 = stablehlo.multiply %13, %9 : tensor<4x3x1xf32>
    %17 = stablehlo.negate %16 : tensor<4x3x1xf32>
    %18 = stablehlo.add %15, %17 : tensor<4x3x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.divide %cst_4, %6 : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %21 = call @_where(%arg1, %20) : (tensor<4x3x1xi1>, tensor<4x3x1xf32>) -> tensor<4x3x1xf32>
    %22 = stablehlo.add %18, %21 : tensor<4x3x1xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<4x3x1xf32>
    %25 = stablehlo.add %16, %24 : tensor<4x3x1xf32>
    %26 = stablehlo.add %14, %24 : tensor<4x3x1xf32>
    return %25, %26 : tensor<4x3x1xf32>, tensor<4x3x1xf32>
  }
  func.func private @_where(%arg0: tensor<4x3x1xi1>, %arg1: tensor<4x3x1xf32>) -> tensor<4x3x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<4x3x1xi1>, tensor<4x3x1xf32>
    return %1 : tensor<4x3x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
