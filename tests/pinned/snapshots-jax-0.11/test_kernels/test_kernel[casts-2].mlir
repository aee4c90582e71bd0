// import jax.numpy as jnp
//
//
// def integer_linear(a_q, rhs_q, a_scale, channel_scale, bias):
//     acc32 = a_q.astype(jnp.int32) @ rhs_q.astype(jnp.int32)
//     p = a_scale * channel_scale
//     y = acc32 * p * 1e-4
//     total = y + bias
//     product = 0.54 * total
//     sqrt_x = jnp.sqrt(jnp.sum(product**2) + 0.6)
//     log_x = jnp.log1p(sqrt_x)
//     return log_x - 0.4 * jnp.tanh(log_x)
//
//   a_q: int8[3, 8] in [-127, 127]
//   rhs_q: int8[8, 2] in [-127, 127]
//   a_scale: float32[] in [0.2, 1]
//   channel_scale: float32[] in [0.2, 1]
//   bias: float32[2] in [-2, 2]
// -----
// forward, cpu
module @jit_integer_linear attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x8xi8>, %arg1: tensor<8x2xi8>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<2xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<3x8xi8>) -> tensor<3x8xi32>
    %1 = stablehlo.convert %arg1 : (tensor<8x2xi8>) -> tensor<8x2xi32>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x8xi32>, tensor<8x2xi32>) -> tensor<3x2xi32>
    %3 = stablehlo.multiply %arg2, %arg3 : tensor<f32>
    %4 = stablehlo.convert %2 : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %6 = stablehlo.multiply %4, %5 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %8 = stablehlo.multiply %6, %7 : tensor<3x2xf32>
    %9 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %11 = stablehlo.add %8, %10 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<3x2xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %16 = stablehlo.add %15, %cst_2 : tensor<f32>
    %17 = stablehlo.sqrt %16 : tensor<f32>
    %18 = stablehlo.log_plus_one %17 : tensor<f32>
    %19 = stablehlo.tanh %18 : tensor<f32>
    %cst_3 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %20 = stablehlo.multiply %cst_3, %19 : tensor<f32>
    %21 = stablehlo.subtract %18, %20 : tensor<f32>
    return %21 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x8xi8>, %arg1: tensor<8x2xi8>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<2xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<2xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<3x8xi8>) -> tensor<3x8xi32>
    %1 = stablehlo.convert %arg1 : (tensor<8x2xi8>) -> tensor<8x2xi32>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x8xi32>, tensor<8x2xi32>) -> tensor<3x2xi32>
    %3 = stablehlo.multiply %arg2, %arg3 : tensor<f32>
    %4 = stablehlo.convert %2 : (tensor<3x2xi32>) -> tensor<3x2xf32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %6 = stablehlo.multiply %4, %5 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %8 = stablehlo.multiply %6, %7 : tensor<3x2xf32>
    %9 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<3x2xf32>
    %11 = stablehlo.add %8, %10 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<3x2xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %16 = stablehlo.multiply %15, %13 : tensor<3x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%14 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %18 = stablehlo.add %17, %cst_3 : tensor<f32>
    %19 = stablehlo.sqrt %18 : tensor<f32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.divide %cst_4, %19 : tensor<f32>
    %21 = stablehlo.log_plus_one %19 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.add %19, %cst_5 : tensor<f32>
    %23 = stablehlo.tanh %21 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.add %cst_6, %23 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.subtract %cst_7, %23 : tensor<f32>
    %26 = stablehlo.multiply %24, %25 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.negate %cst_8 : tensor<f32>
    %cst_9 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %28 = stablehlo.multiply %cst_9, %27 : tensor<f32>
    %29 = stablehlo.multiply %28, %26 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.add %cst_10, %29 : tensor<f32>
    %31 = stablehlo.divide %30, %22 : tensor<f32>
    %32 = stablehlo.multiply %31, %20 : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %34 = stablehlo.multiply %33, %16 : tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %36 = stablehlo.multiply %35, %34 : tensor<3x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %38 = stablehlo.reshape %37 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_14 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %41 = stablehlo.multiply %36, %40 : tensor<3x2xf32>
    %42 = stablehlo.multiply %4, %41 : tensor<3x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<f32>
    %44 = stablehlo.multiply %arg2, %43 : tensor<f32>
    %45 = stablehlo.multiply %43, %arg3 : tensor<f32>
    return %45, %44, %39 : tensor<f32>, tensor<f32>, tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
