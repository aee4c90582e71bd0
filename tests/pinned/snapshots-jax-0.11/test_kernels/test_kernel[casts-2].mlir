// import jax.numpy as jnp
//
//
// def int8_linear(a_q, bias, rhs_q, a_scale, channel_scale):
//     """Int8 linear.
//
//     Args:
//         a_q: (3, 8)
//         bias: (2,)
//         rhs_q: (8, 2)
//
//     Returns:
//         (3, 2)
//     """
//     acc32 = a_q.astype(jnp.int32) @ rhs_q.astype(jnp.int32)
//     p = a_scale * channel_scale
//     y = acc32 * p
//     total = y + bias
//     return total
//
//   a_q: int8[3, 8] in [-127, 127]
//   bias: float32[2] in [-2, 2]
//   rhs_q: int8[8, 2] in [-127, 127]
//   a_scale: float32[] in [0.01, 0.05]
//   channel_scale: float32[] in [0.01, 0.05]
// -----
// forward, cpu
module @jit_int8_linear attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x8xi8>, %arg1: tensor<2xf32>, %arg2: tensor<8x2xi8>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<3x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<3x8xi8>) -> tensor<3x8xi32>
    %1 = stablehlo.convert %arg2 : (tensor<8x2xi8>) -> tensor<8x2xi32>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x8xi32>, tensor<8x2xi32>) -> tensor<3x2xi32>
    %3 = stablehlo.multiply %arg3, %arg4 : tensor<f32>
    %4 = stablehlo.convert %2 : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %6 = stablehlo.multiply %4, %5 : tensor<3x2xf32>
    %7 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %9 = stablehlo.add %6, %8 : tensor<3x2xf32>
    return %9 : tensor<3x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 0 2 3 4
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x8xi8>, %arg1: tensor<8x2xi8>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<3x8xi8>) -> tensor<3x8xi32>
    %1 = stablehlo.convert %arg1 : (tensor<8x2xi8>) -> tensor<8x2xi32>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x8xi32>, tensor<8x2xi32>) -> tensor<3x2xi32>
    %3 = stablehlo.convert %2 : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.reshape %5 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %8 = stablehlo.multiply %3, %4 : tensor<3x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.multiply %arg2, %9 : tensor<f32>
    %11 = stablehlo.multiply %9, %arg3 : tensor<f32>
    return %7, %11, %10 : tensor<2xf32>, tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda, takes inputs 0 2 3 4: same text as cpu
