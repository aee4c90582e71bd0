// import jax.numpy as jnp
//
//
// def maxout(preact, planes_w):
//     shifted = 0.73 * preact + 1.52
//     difference = shifted - 0.8 * jnp.tanh(shifted)
//     planes = jnp.einsum("nd,pdk->npk", difference, planes_w)
//     maxout_y = jnp.max(planes, axis=1) - planes.min(axis=1)
//     winner = 6.0 * jnp.tanh(maxout_y / 6.0)
//     return winner
//
//   preact: float32[2, 3] in [-1.5, 1.5]
//   planes_w: float32[4, 3, 3] in [-0.75, 0.75]
// -----
// forward, cpu
module @jit_maxout attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<4x3x3xf32>) -> (tensor<2x3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<7.300000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x3xf32>
    %cst_0 = stablehlo.constant dense<1.520000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<2x3xf32>
    %4 = stablehlo.tanh %3 : tensor<2x3xf32>
    %cst_1 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<2x3xf32>
    %7 = stablehlo.subtract %3, %6 : tensor<2x3xf32>
    %8 = stablehlo.dot_general %7, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<4x3x3xf32>) -> tensor<2x4x3xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_2) applies stablehlo.maximum across dimensions = [1] : (tensor<2x4x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_3 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %10 = stablehlo.reduce(%8 init: %cst_3) applies stablehlo.minimum across dimensions = [1] : (tensor<2x4x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %11 = stablehlo.subtract %9, %10 : tensor<2x3xf32>
    %cst_4 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %13 = stablehlo.divide %11, %12 : tensor<2x3xf32>
    %14 = stablehlo.tanh %13 : tensor<2x3xf32>
    %cst_5 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<2x3xf32>
    return %16 : tensor<2x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<4x3x3xf32>) -> (tensor<2x3xf32> {jax.result_info = "result[0]"}, tensor<4x3x3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<7.300000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x3xf32>
    %cst_0 = stablehlo.constant dense<1.520000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<2x3xf32>
    %4 = stablehlo.tanh %3 : tensor<2x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %6 = stablehlo.add %5, %4 : tensor<2x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %8 = stablehlo.subtract %7, %4 : tensor<2x3xf32>
    %9 = stablehlo.multiply %6, %8 : tensor<2x3xf32>
    %cst_3 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %11 = stablehlo.multiply %10, %4 : tensor<2x3xf32>
    %12 = stablehlo.subtract %3, %11 : tensor<2x3xf32>
    %13 = stablehlo.dot_general %12, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<4x3x3xf32>) -> tensor<2x4x3xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_4) applies stablehlo.maximum across dimensions = [1] : (tensor<2x4x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %15 = stablehlo.reshape %14 : (tensor<2x3xf32>) -> tensor<2x1x3xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<2x1x3xf32>) -> tensor<2x4x3xf32>
    %17 = stablehlo.compare EQ, %13, %16, FLOAT : (tensor<2x4x3xf32>, tensor<2x4x3xf32>) -> tensor<2x4x3xi1>
    %18 = stablehlo.convert %17 : (tensor<2x4x3xi1>) -> tensor<2x4x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<2x4x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_6 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %20 = stablehlo.reduce(%13 init: %cst_6) applies stablehlo.minimum across dimensions = [1] : (tensor<2x4x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %21 = stablehlo.reshape %20 : (tensor<2x3xf32>) -> tensor<2x1x3xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<2x1x3xf32>) -> tensor<2x4x3xf32>
    %23 = stablehlo.compare EQ, %13, %22, FLOAT : (tensor<2x4x3xf32>, tensor<2x4x3xf32>) -> tensor<2x4x3xi1>
    %24 = stablehlo.convert %23 : (tensor<2x4x3xi1>) -> tensor<2x4x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<2x4x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %26 = stablehlo.subtract %14, %20 : tensor<2x3xf32>
    %cst_8 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %28 = stablehlo.divide %26, %27 : tensor<2x3xf32>
    %29 = stablehlo.tanh %28 : tensor<2x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %31 = stablehlo.add %30, %29 : tensor<2x3xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %33 = stablehlo.subtract %32, %29 : tensor<2x3xf32>
    %34 = stablehlo.multiply %31, %33 : tensor<2x3xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_12 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<2x3xf32>
    %38 = stablehlo.multiply %37, %34 : tensor<2x3xf32>
    %cst_13 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %40 = stablehlo.divide %38, %39 : tensor<2x3xf32>
    %41 = stablehlo.negate %40 : tensor<2x3xf32>
    %42 = stablehlo.divide %41, %25 : tensor<2x3xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 2] : (tensor<2x3xf32>) -> tensor<2x4x3xf32>
    %44 = stablehlo.multiply %43, %24 : tensor<2x4x3xf32>
    %45 = stablehlo.divide %40, %19 : tensor<2x3xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 2] : (tensor<2x3xf32>) -> tensor<2x4x3xf32>
    %47 = stablehlo.multiply %46, %18 : tensor<2x4x3xf32>
    %48 = stablehlo.add %44, %47 : tensor<2x4x3xf32>
    %49 = stablehlo.dot_general %48, %12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3xf32>, tensor<2x3xf32>) -> tensor<4x3x3xf32>
    %50 = stablehlo.transpose %49, dims = [0, 2, 1] : (tensor<4x3x3xf32>) -> tensor<4x3x3xf32>
    %51 = stablehlo.dot_general %48, %arg1, contracting_dims = [1, 2] x [0, 2], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3xf32>, tensor<4x3x3xf32>) -> tensor<2x3xf32>
    %52 = stablehlo.negate %51 : tensor<2x3xf32>
    %cst_14 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %54 = stablehlo.multiply %53, %52 : tensor<2x3xf32>
    %55 = stablehlo.multiply %54, %9 : tensor<2x3xf32>
    %56 = stablehlo.add %51, %55 : tensor<2x3xf32>
    %cst_15 = stablehlo.constant dense<7.300000e-01> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<2x3xf32>
    return %58, %50 : tensor<2x3xf32>, tensor<4x3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
