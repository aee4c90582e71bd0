// import jax.numpy as jnp
//
//
// def integer_linear(a_q, labels, rhs_q, a_scale, channel_scale, bias):
//     acc32 = a_q.astype(jnp.int32) @ rhs_q.astype(jnp.int32)
//     p = a_scale * channel_scale
//     y = acc32 * p * 1e-4
//     total = y + bias
//     residual = total - labels
//     return jnp.mean(residual**2, axis=1)
//
//   a_q: int8[3, 8] in [-127, 127]
//   labels: float32[3, 2] in [-1, 1]
//   rhs_q: int8[8, 2] in [-127, 127]
//   a_scale: float32[] in [0.2, 1]
//   channel_scale: float32[] in [0.2, 1]
//   bias: float32[2] in [-2, 2]
// -----
// forward, cpu
module @jit_integer_linear attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x8xi8>, %arg1: tensor<3x2xf32>, %arg2: tensor<8x2xi8>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<2xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<3x8xi8>) -> tensor<3x8xi32>
    %1 = stablehlo.convert %arg2 : (tensor<8x2xi8>) -> tensor<8x2xi32>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x8xi32>, tensor<8x2xi32>) -> tensor<3x2xi32>
    %3 = stablehlo.multiply %arg3, %arg4 : tensor<f32>
    %4 = stablehlo.convert %2 : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %6 = stablehlo.multiply %4, %5 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %8 = stablehlo.multiply %6, %7 : tensor<3x2xf32>
    %9 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %11 = stablehlo.add %8, %10 : tensor<3x2xf32>
    %12 = stablehlo.subtract %11, %arg1 : tensor<3x2xf32>
    %13 = stablehlo.multiply %12, %12 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %16 = stablehlo.divide %14, %15 : tensor<3xf32>
    return %16 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x8xi8>, %arg1: tensor<3x2xf32>, %arg2: tensor<8x2xi8>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<2xf32>) -> (tensor<3x2xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<2xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<3x8xi8>) -> tensor<3x8xi32>
    %1 = stablehlo.convert %arg2 : (tensor<8x2xi8>) -> tensor<8x2xi32>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x8xi32>, tensor<8x2xi32>) -> tensor<3x2xi32>
    %3 = stablehlo.multiply %arg3, %arg4 : tensor<f32>
    %4 = stablehlo.convert %2 : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %6 = stablehlo.multiply %4, %5 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %8 = stablehlo.multiply %6, %7 : tensor<3x2xf32>
    %9 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %11 = stablehlo.add %8, %10 : tensor<3x2xf32>
    %12 = stablehlo.subtract %11, %arg1 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %17 = stablehlo.divide %15, %16 : tensor<3xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<3xf32>) -> tensor<3x2xf32>
    %19 = stablehlo.multiply %18, %14 : tensor<3x2xf32>
    %20 = stablehlo.negate %19 : tensor<3x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%19 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %22 = stablehlo.reshape %21 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_5 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %25 = stablehlo.multiply %19, %24 : tensor<3x2xf32>
    %26 = stablehlo.multiply %4, %25 : tensor<3x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<f32>
    %28 = stablehlo.multiply %arg3, %27 : tensor<f32>
    %29 = stablehlo.multiply %27, %arg4 : tensor<f32>
    return %20, %29, %28, %23 : tensor<3x2xf32>, tensor<f32>, tensor<f32>, tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
