// import jax.numpy as jnp
//
//
// def evaluate_polynomial(points: jnp.ndarray, coef: jnp.ndarray):
//     values_at = jnp.vander(points, 5) @ coef
//     return values_at
//
//   points: float64[4] in [-1, 1]
//   coef: float64[5] in [-1, 1]
// -----
// forward, cpu
module @jit_evaluate_polynomial attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf64>, %arg1: tensor<5xf64>) -> (tensor<4xf64> {jax.result_info = "result"}) {
    %0 = call @vander(%arg0) : (tensor<4xf64>) -> tensor<4x5xf64>
    %1 = stablehlo.dot_general %0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xf64>, tensor<5xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @vander(%arg0: tensor<4xf64>) -> tensor<4x5xf64> {
    %0 = stablehlo.iota dim = 0 : tensor<5xf64>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %2 = stablehlo.subtract %1, %0 : tensor<5xf64>
    %3 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %4 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x5xf64>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<4x5xf64>
    %7 = stablehlo.power %5, %6 : tensor<4x5xf64>
    return %7 : tensor<4x5xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf64>, %arg1: tensor<5xf64>) -> (tensor<4xf64> {jax.result_info = "result[0]"}, tensor<5xf64> {jax.result_info = "result[1]"}) {
    %0:2 = call @vander(%arg0) : (tensor<4xf64>) -> (tensor<4x5xf64>, tensor<4x5xf64>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %2 = stablehlo.dot_general %1, %0#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<4x5xf64>) -> tensor<5xf64>
    %3 = stablehlo.dot_general %1, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<5xf64>) -> tensor<4x5xf64>
    %4 = call @vander_0(%0#1, %3) : (tensor<4x5xf64>, tensor<4x5xf64>) -> tensor<4xf64>
    return %4, %2 : tensor<4xf64>, tensor<5xf64>
  }
  func.func private @vander(%arg0: tensor<4xf64>) -> (tensor<4x5xf64>, tensor<4x5xf64>) {
    %0 = stablehlo.iota dim = 0 : tensor<5xf64>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %2 = stablehlo.subtract %1, %0 : tensor<5xf64>
    %3 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %4 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x5xf64>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<4x5xf64>
    %7 = stablehlo.power %5, %6 : tensor<4x5xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x5xf64>
    %9 = stablehlo.subtract %4, %8 : tensor<1x5xf64>
    %10 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x5xf64>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<4x5xf64>
    %12 = stablehlo.power %10, %11 : tensor<4x5xf64>
    %13 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<4x5xf64>
    %14 = stablehlo.multiply %13, %12 : tensor<4x5xf64>
    return %7, %14 : tensor<4x5xf64>, tensor<4x5xf64>
  }
  func.func private @vander_0(%arg0: tensor<4x5xf64>, %arg1: tensor<4x5xf64>) -> tensor<4xf64> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<4x5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x5xf64>, tensor<f64>) -> tensor<4xf64>
    %2 = stablehlo.reshape %1 : (tensor<4xf64>) -> tensor<4x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    return %3 : tensor<4xf64>
  }
}
// -----
// backward, cuda: same text as cpu
