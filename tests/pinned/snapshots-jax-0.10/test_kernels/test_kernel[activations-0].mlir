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
    %6 = stablehlo.subtract %5, %4 : tensor<2x3xf32>
    %cst_2 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %8 = stablehlo.multiply %7, %4 : tensor<2x3xf32>
    %9 = stablehlo.subtract %3, %8 : tensor<2x3xf32>
    %10 = stablehlo.dot_general %9, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<4x3x3xf32>) -> tensor<2x4x3xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_3) applies stablehlo.maximum across dimensions = [1] : (tensor<2x4x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %12 = stablehlo.reshape %11 : (tensor<2x3xf32>) -> tensor<2x1x3xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1, 2] : (tensor<2x1x3xf32>) -> tensor<2x4x3xf32>
    %14 = stablehlo.compare EQ, %10, %13, FLOAT : (tensor<2x4x3xf32>, tensor<2x4x3xf32>) -> tensor<2x4x3xi1>
    %15 = stablehlo.convert %14 : (tensor<2x4x3xi1>) -> tensor<2x4x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<2x4x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.reduce(%10 init: %cst_5) applies stablehlo.minimum across dimensions = [1] : (tensor<2x4x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %18 = stablehlo.reshape %17 : (tensor<2x3xf32>) -> tensor<2x1x3xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<2x1x3xf32>) -> tensor<2x4x3xf32>
    %20 = stablehlo.compare EQ, %10, %19, FLOAT : (tensor<2x4x3xf32>, tensor<2x4x3xf32>) -> tensor<2x4x3xi1>
    %21 = stablehlo.convert %20 : (tensor<2x4x3xi1>) -> tensor<2x4x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<2x4x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %23 = stablehlo.subtract %11, %17 : tensor<2x3xf32>
    %cst_7 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %25 = stablehlo.divide %23, %24 : tensor<2x3xf32>
    %26 = stablehlo.tanh %25 : tensor<2x3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %28 = stablehlo.subtract %27, %26 : tensor<2x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_10 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<2x3xf32>
    %32 = stablehlo.multiply %31, %28 : tensor<2x3xf32>
    %33 = stablehlo.multiply %32, %26 : tensor<2x3xf32>
    %34 = stablehlo.add %32, %33 : tensor<2x3xf32>
    %cst_11 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %36 = stablehlo.divide %34, %35 : tensor<2x3xf32>
    %37 = stablehlo.negate %36 : tensor<2x3xf32>
    %38 = stablehlo.divide %37, %22 : tensor<2x3xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 2] : (tensor<2x3xf32>) -> tensor<2x4x3xf32>
    %40 = stablehlo.multiply %39, %21 : tensor<2x4x3xf32>
    %41 = stablehlo.divide %36, %16 : tensor<2x3xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 2] : (tensor<2x3xf32>) -> tensor<2x4x3xf32>
    %43 = stablehlo.multiply %42, %15 : tensor<2x4x3xf32>
    %44 = stablehlo.add %40, %43 : tensor<2x4x3xf32>
    %45 = stablehlo.dot_general %44, %9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3xf32>, tensor<2x3xf32>) -> tensor<4x3x3xf32>
    %46 = stablehlo.transpose %45, dims = [0, 2, 1] : (tensor<4x3x3xf32>) -> tensor<4x3x3xf32>
    %47 = stablehlo.dot_general %44, %arg1, contracting_dims = [1, 2] x [0, 2], precision = [DEFAULT, DEFAULT] : (tensor<2x4x3xf32>, tensor<4x3x3xf32>) -> tensor<2x3xf32>
    %48 = stablehlo.negate %47 : tensor<2x3xf32>
    %cst_12 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<2x3xf32>
    %51 = stablehlo.multiply %50, %6 : tensor<2x3xf32>
    %52 = stablehlo.add %47, %51 : tensor<2x3xf32>
    %53 = stablehlo.multiply %51, %4 : tensor<2x3xf32>
    %54 = stablehlo.add %52, %53 : tensor<2x3xf32>
    %cst_13 = stablehlo.constant dense<7.300000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<2x3xf32>
    return %56, %46 : tensor<2x3xf32>, tensor<4x3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
