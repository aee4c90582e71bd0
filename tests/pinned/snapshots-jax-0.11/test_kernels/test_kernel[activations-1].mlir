// import jax
// import jax.numpy as jnp
//
//
// @jax.custom_jvp
// def gaussian_act(arg):
//     return jnp.exp(-(arg**2))
//
//
// def gaussian_act_jvp(primals, tangents):
//     (at,) = primals
//     (dv,) = tangents
//     dfdv = -2 * at * jnp.exp(-(at**2))
//     primal_out = jnp.exp(-(at**2))
//     return primal_out, dfdv * dv
//
//
// gaussian_act.defjvp(gaussian_act_jvp)
//
//
// def gaussian_custom_jvp(inputs: jax.Array, w: jax.Array, b_w: jax.Array):
//     total_sum = jax.lax.dot_general(inputs, w, (((2,), (0,)), ((), ()))) + b_w
//     y0 = gaussian_act(total_sum)
//     return y0
//
//   inputs: float64[2, 3, 5] in [-1.5, 1.5]
//   w: float64[5, 3] in [-0.6, 0.6]
//   b_w: float64[3] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_gaussian_custom_jvp attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3x5xf64>, %arg1: tensor<5x3xf64>, %arg2: tensor<3xf64>) -> (tensor<2x3x3xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3x5xf64>, tensor<5x3xf64>) -> tensor<2x3x3xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<3xf64>) -> tensor<1x1x3xf64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x1x3xf64>) -> tensor<2x3x3xf64>
    %3 = stablehlo.add %0, %2 : tensor<2x3x3xf64>
    %4 = stablehlo.multiply %3, %3 : tensor<2x3x3xf64>
    %5 = stablehlo.negate %4 : tensor<2x3x3xf64>
    %6 = stablehlo.exponential %5 : tensor<2x3x3xf64>
    return %6 : tensor<2x3x3xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3x5xf64>, %arg1: tensor<5x3xf64>, %arg2: tensor<3xf64>) -> (tensor<2x3x5xf64> {jax.result_info = "result[0]"}, tensor<5x3xf64> {jax.result_info = "result[1]"}, tensor<3xf64> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3x5xf64>, tensor<5x3xf64>) -> tensor<2x3x3xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<3xf64>) -> tensor<1x1x3xf64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x1x3xf64>) -> tensor<2x3x3xf64>
    %3 = stablehlo.add %0, %2 : tensor<2x3x3xf64>
    %cst = stablehlo.constant dense<-2.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %5 = stablehlo.multiply %4, %3 : tensor<2x3x3xf64>
    %6 = stablehlo.multiply %3, %3 : tensor<2x3x3xf64>
    %7 = stablehlo.negate %6 : tensor<2x3x3xf64>
    %8 = stablehlo.exponential %7 : tensor<2x3x3xf64>
    %9 = stablehlo.multiply %5, %8 : tensor<2x3x3xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %11 = stablehlo.multiply %9, %10 : tensor<2x3x3xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.reduce(%11 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %13 = stablehlo.reshape %12 : (tensor<3xf64>) -> tensor<1x1x3xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.reduce(%13 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %15 = stablehlo.dot_general %11, %arg0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x3x3xf64>, tensor<2x3x5xf64>) -> tensor<3x5xf64>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<3x5xf64>) -> tensor<5x3xf64>
    %17 = stablehlo.dot_general %11, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3x3xf64>, tensor<5x3xf64>) -> tensor<2x3x5xf64>
    return %17, %16, %14 : tensor<2x3x5xf64>, tensor<5x3xf64>, tensor<3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
