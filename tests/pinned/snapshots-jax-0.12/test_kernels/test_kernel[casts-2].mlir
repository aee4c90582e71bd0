// import jax
// import jax.numpy as jnp
//
//
// def balanced_integer_linear(a_q, rhs_q, a_scale, channel_scale, bias):
//     acc32 = a_q.astype(jnp.int32) @ rhs_q.astype(jnp.int32)
//     coupling = a_scale * channel_scale
//     y = acc32 * coupling * 1e-4
//     total = y + bias
//     modulated = 0.54 * total
//     root = jnp.sqrt(jnp.sum(modulated**2) + 0.59)
//     return jax.nn.squareplus(jnp.log1p(root + 1.36))
//
//   a_q: int8[3, 8] in [-127, 127]
//   rhs_q: int8[8, 2] in [-127, 127]
//   a_scale: float32[] in [0.2, 1]
//   channel_scale: float32[] in [0.2, 1]
//   bias: float32[2] in [-2, 2]
// -----
// forward, cpu
module @jit_balanced_integer_linear attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
    %cst_2 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %16 = stablehlo.add %15, %cst_2 : tensor<f32>
    %17 = stablehlo.sqrt %16 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.360000e+00> : tensor<f32>
    %18 = stablehlo.add %17, %cst_3 : tensor<f32>
    %19 = stablehlo.log_plus_one %18 : tensor<f32>
    %20 = call @squareplus(%19) : (tensor<f32>) -> tensor<f32>
    return %20 : tensor<f32>
  }
  func.func private @squareplus(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = chlo.square %arg0 : tensor<f32> -> tensor<f32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %1 = stablehlo.add %0, %cst : tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    %3 = stablehlo.add %arg0, %2 : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.divide %3, %cst_0 : tensor<f32>
    return %4 : tensor<f32>
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
    %cst_3 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %18 = stablehlo.add %17, %cst_3 : tensor<f32>
    %19 = stablehlo.sqrt %18 : tensor<f32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.divide %cst_4, %19 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.360000e+00> : tensor<f32>
    %21 = stablehlo.add %19, %cst_5 : tensor<f32>
    %22 = stablehlo.log_plus_one %21 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.add %21, %cst_6 : tensor<f32>
    %24:2 = call @squareplus(%22) : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = call @squareplus_0(%24#0, %24#1, %cst_7) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %26 = stablehlo.divide %25, %23 : tensor<f32>
    %27 = stablehlo.multiply %26, %20 : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %29 = stablehlo.multiply %28, %16 : tensor<3x2xf32>
    %cst_8 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.reshape %32 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %36 = stablehlo.multiply %31, %35 : tensor<3x2xf32>
    %37 = stablehlo.multiply %4, %36 : tensor<3x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<f32>
    %39 = stablehlo.multiply %arg2, %38 : tensor<f32>
    %40 = stablehlo.multiply %38, %arg3 : tensor<f32>
    return %40, %39, %34 : tensor<f32>, tensor<f32>, tensor<2xf32>
  }
  func.func private @squareplus(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = chlo.square %arg0 : tensor<f32> -> tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.multiply %cst, %arg0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %2 = stablehlo.add %0, %cst_0 : tensor<f32>
    %3 = stablehlo.sqrt %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.divide %cst_1, %3 : tensor<f32>
    return %1, %4 : tensor<f32>, tensor<f32>
  }
  func.func private @squareplus_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.divide %arg2, %cst : tensor<f32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<f32>
    %3 = stablehlo.add %0, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
