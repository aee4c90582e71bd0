// import jax
// import jax.numpy as jnp
//
//
// @jax.custom_jvp
// def soft_act(arg):
//     return jnp.arctan(1.5 * arg)
//
//
// def soft_act_jvp(primals, tangents):
//     (u,) = primals
//     (dv,) = tangents
//     dfdv = 1.5 / (1 + (1.5 * u) ** 2)
//     return soft_act(u), dfdv * dv
//
//
// soft_act.defjvp(soft_act_jvp)
//
//
// def custom_derivative(
//     inputs: jax.Array, w: jax.Array, b_w: jax.Array, w0: jax.Array, w1: jax.Array
// ):
//     total_sum = jax.lax.dot_general(inputs, w, (((2,), (0,)), ((), ()))) + b_w
//     act0 = soft_act(total_sum)
//     projected = jnp.einsum("...d,df->...f", act0, w0)
//     act1 = soft_act(projected)
//     matmul_out = jnp.tensordot(act1, w1, axes=1)
//     return matmul_out.sum()
//
//   inputs: float64[2, 3, 5] in [-1.5, 1.5]
//   w: float64[5, 3] in [-0.6, 0.6]
//   b_w: float64[3] in [-0.5, 0.5]
//   w0: float64[3, 5] in [-0.8, 0.8]
//   w1: float64[5, 4] in [-0.75, 0.75]
// -----
// forward, cpu
module @jit_custom_derivative attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3x5xf64>, %arg1: tensor<5x3xf64>, %arg2: tensor<3xf64>, %arg3: tensor<3x5xf64>, %arg4: tensor<5x4xf64>) -> (tensor<f64> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3x5xf64>, tensor<5x3xf64>) -> tensor<2x3x3xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<3xf64>) -> tensor<1x1x3xf64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x1x3xf64>) -> tensor<2x3x3xf64>
    %3 = stablehlo.add %0, %2 : tensor<2x3x3xf64>
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %5 = stablehlo.multiply %4, %3 : tensor<2x3x3xf64>
    %6 = chlo.atan %5 : tensor<2x3x3xf64> -> tensor<2x3x3xf64>
    %7 = stablehlo.dot_general %6, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3x3xf64>, tensor<3x5xf64>) -> tensor<2x3x5xf64>
    %cst_0 = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x3x5xf64>
    %9 = stablehlo.multiply %8, %7 : tensor<2x3x5xf64>
    %10 = chlo.atan %9 : tensor<2x3x5xf64> -> tensor<2x3x5xf64>
    %11 = stablehlo.dot_general %10, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3x5xf64>, tensor<5x4xf64>) -> tensor<2x3x4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.reduce(%11 init: %cst_1) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x3x4xf64>, tensor<f64>) -> tensor<f64>
    return %12 : tensor<f64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3x5xf64>, %arg1: tensor<5x3xf64>, %arg2: tensor<3xf64>, %arg3: tensor<3x5xf64>, %arg4: tensor<5x4xf64>) -> (tensor<2x3x5xf64> {jax.result_info = "result[0]"}, tensor<5x3xf64> {jax.result_info = "result[1]"}, tensor<3xf64> {jax.result_info = "result[2]"}, tensor<3x5xf64> {jax.result_info = "result[3]"}, tensor<5x4xf64> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3x5xf64>, tensor<5x3xf64>) -> tensor<2x3x3xf64>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<3xf64>) -> tensor<1x1x3xf64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x1x3xf64>) -> tensor<2x3x3xf64>
    %3 = stablehlo.add %0, %2 : tensor<2x3x3xf64>
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %5 = stablehlo.multiply %4, %3 : tensor<2x3x3xf64>
    %6 = stablehlo.multiply %5, %5 : tensor<2x3x3xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %8 = stablehlo.add %7, %6 : tensor<2x3x3xf64>
    %cst_1 = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %10 = stablehlo.divide %9, %8 : tensor<2x3x3xf64>
    %cst_2 = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x3x3xf64>
    %12 = stablehlo.multiply %11, %3 : tensor<2x3x3xf64>
    %13 = chlo.atan %12 : tensor<2x3x3xf64> -> tensor<2x3x3xf64>
    %14 = stablehlo.dot_general %13, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3x3xf64>, tensor<3x5xf64>) -> tensor<2x3x5xf64>
    %cst_3 = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2x3x5xf64>
    %16 = stablehlo.multiply %15, %14 : tensor<2x3x5xf64>
    %17 = stablehlo.multiply %16, %16 : tensor<2x3x5xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2x3x5xf64>
    %19 = stablehlo.add %18, %17 : tensor<2x3x5xf64>
    %cst_5 = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2x3x5xf64>
    %21 = stablehlo.divide %20, %19 : tensor<2x3x5xf64>
    %cst_6 = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2x3x5xf64>
    %23 = stablehlo.multiply %22, %14 : tensor<2x3x5xf64>
    %24 = chlo.atan %23 : tensor<2x3x5xf64> -> tensor<2x3x5xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2x3x4xf64>
    %26 = stablehlo.dot_general %25, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf64>, tensor<2x3x5xf64>) -> tensor<4x5xf64>
    %27 = stablehlo.transpose %26, dims = [1, 0] : (tensor<4x5xf64>) -> tensor<5x4xf64>
    %28 = stablehlo.dot_general %25, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3x4xf64>, tensor<5x4xf64>) -> tensor<2x3x5xf64>
    %29 = stablehlo.multiply %21, %28 : tensor<2x3x5xf64>
    %30 = stablehlo.dot_general %29, %13, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x3x5xf64>, tensor<2x3x3xf64>) -> tensor<5x3xf64>
    %31 = stablehlo.transpose %30, dims = [1, 0] : (tensor<5x3xf64>) -> tensor<3x5xf64>
    %32 = stablehlo.dot_general %29, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3x5xf64>, tensor<3x5xf64>) -> tensor<2x3x3xf64>
    %33 = stablehlo.multiply %10, %32 : tensor<2x3x3xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.reduce(%33 init: %cst_8) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x3x3xf64>, tensor<f64>) -> tensor<3xf64>
    %35 = stablehlo.reshape %34 : (tensor<3xf64>) -> tensor<1x1x3xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.reduce(%35 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %37 = stablehlo.dot_general %33, %arg0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x3x3xf64>, tensor<2x3x5xf64>) -> tensor<3x5xf64>
    %38 = stablehlo.transpose %37, dims = [1, 0] : (tensor<3x5xf64>) -> tensor<5x3xf64>
    %39 = stablehlo.dot_general %33, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3x3xf64>, tensor<5x3xf64>) -> tensor<2x3x5xf64>
    return %39, %38, %36, %31, %27 : tensor<2x3x5xf64>, tensor<5x3xf64>, tensor<3xf64>, tensor<3x5xf64>, tensor<5x4xf64>
  }
}
// -----
// backward, cuda: same text as cpu
