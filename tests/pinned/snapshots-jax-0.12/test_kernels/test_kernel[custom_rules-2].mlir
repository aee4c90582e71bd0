// import jax
//
//
// @jax.custom_vjp
// def my_geman_mcclure(v):
//     return v**2 / (1.0 + v**2)
//
//
// def fwd(v_in):
//     return my_geman_mcclure(v_in), v_in
//
//
// def geman_mcclure_bwd(saved, g):
//     return (g * (2.0 * saved / (1.0 + saved**2) ** 2),)
//
//
// my_geman_mcclure.defvjp(fwd, geman_mcclure_bwd)
//
//
// def compute_geman_mcclure_regression(
//     y: jax.Array, x: jax.Array, w: jax.Array
// ) -> jax.Array:
//     pred = x @ w
//     residual = pred - y
//     per_item = my_geman_mcclure(residual)
//     return per_item
//
//   y: float32[6] in [-0.5, 0.5]
//   x: float32[6, 3] in [-1, 1]
//   w: float32[3] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_compute_geman_mcclure_regression attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<6x3xf32>, %arg2: tensor<3xf32>) -> (tensor<6xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x3xf32>, tensor<3xf32>) -> tensor<6xf32>
    %1 = stablehlo.subtract %0, %arg0 : tensor<6xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<6xf32>
    %3 = stablehlo.multiply %1, %1 : tensor<6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %5 = stablehlo.add %4, %3 : tensor<6xf32>
    %6 = stablehlo.divide %2, %5 : tensor<6xf32>
    return %6 : tensor<6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<6x3xf32>, %arg2: tensor<3xf32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<6x3xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x3xf32>, tensor<3xf32>) -> tensor<6xf32>
    %1 = stablehlo.subtract %0, %arg0 : tensor<6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.multiply %3, %1 : tensor<6xf32>
    %5 = stablehlo.multiply %1, %1 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %7 = stablehlo.add %6, %5 : tensor<6xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<6xf32>
    %9 = stablehlo.divide %4, %8 : tensor<6xf32>
    %10 = stablehlo.multiply %2, %9 : tensor<6xf32>
    %11 = stablehlo.negate %10 : tensor<6xf32>
    %12 = stablehlo.dot_general %10, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x3xf32>) -> tensor<3xf32>
    %13 = stablehlo.dot_general %10, %arg2, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<3xf32>) -> tensor<6x3xf32>
    return %11, %13, %12 : tensor<6xf32>, tensor<6x3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
