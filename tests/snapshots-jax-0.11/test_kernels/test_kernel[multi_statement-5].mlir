// import jax.numpy as jnp
//
//
// def dense_layer_fn(features, kernel, b1):
//     combined = (0.18 * features + 1.061) * features + 1.75
//     amplified = 0.54 * combined
//     hidden = amplified @ kernel + b1
//     act = jnp.sinh(jnp.sin(0.77 * hidden))
//     pooled = jnp.mean(act, axis=-1)
//     return 1.52 * jnp.square(pooled)
//
//   features: float32[3, 5] in [0.5, 2]
//   kernel: float32[5, 3] in [-1, 1]
//   b1: float32[3] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_dense_layer_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.800000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3x5xf32>
    %cst_0 = stablehlo.constant dense<1.061000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x5xf32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<3x5xf32>
    %cst_1 = stablehlo.constant dense<1.750000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %6 = stablehlo.add %4, %5 : tensor<3x5xf32>
    %cst_2 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<3x5xf32>
    %9 = stablehlo.dot_general %8, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x5xf32>, tensor<5x3xf32>) -> tensor<3x3xf32>
    %10 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %12 = stablehlo.add %9, %11 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<0.76999998> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<3x3xf32>
    %15 = stablehlo.sine %14 : tensor<3x3xf32>
    %16 = chlo.sinh %15 : tensor<3x3xf32> -> tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.divide %17, %18 : tensor<3xf32>
    %20 = chlo.square %19 : tensor<3xf32> -> tensor<3xf32>
    %cst_6 = stablehlo.constant dense<1.520000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<3xf32>
    return %22 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<3xf32>) -> (tensor<3x5xf32> {jax.result_info = "result[0]"}, tensor<5x3xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<1.800000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3x5xf32>
    %cst_0 = stablehlo.constant dense<1.061000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x5xf32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<3x5xf32>
    %cst_1 = stablehlo.constant dense<1.750000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %6 = stablehlo.add %4, %5 : tensor<3x5xf32>
    %cst_2 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<3x5xf32>
    %9 = stablehlo.dot_general %8, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x5xf32>, tensor<5x3xf32>) -> tensor<3x3xf32>
    %10 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %12 = stablehlo.add %9, %11 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<0.76999998> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<3x3xf32>
    %15 = stablehlo.sine %14 : tensor<3x3xf32>
    %16 = stablehlo.cosine %14 : tensor<3x3xf32>
    %17 = chlo.sinh %15 : tensor<3x3xf32> -> tensor<3x3xf32>
    %18 = chlo.cosh %15 : tensor<3x3xf32> -> tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%17 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.divide %19, %20 : tensor<3xf32>
    %22 = chlo.square %21 : tensor<3xf32> -> tensor<3xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %24 = stablehlo.multiply %23, %21 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<1.520000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.multiply %25, %22 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_10 = stablehlo.constant dense<1.520000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<3xf32>
    %31 = stablehlo.multiply %30, %24 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %33 = stablehlo.divide %31, %32 : tensor<3xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<3xf32>) -> tensor<3x3xf32>
    %35 = stablehlo.multiply %34, %18 : tensor<3x3xf32>
    %36 = stablehlo.multiply %35, %16 : tensor<3x3xf32>
    %cst_12 = stablehlo.constant dense<0.76999998> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<3x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %40 = stablehlo.reshape %39 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %42 = stablehlo.dot_general %38, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
    %43 = stablehlo.transpose %42, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %44 = stablehlo.dot_general %38, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<5x3xf32>) -> tensor<3x5xf32>
    %cst_15 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<3x5xf32>
    %47 = stablehlo.multiply %3, %46 : tensor<3x5xf32>
    %48 = stablehlo.multiply %46, %arg0 : tensor<3x5xf32>
    %cst_16 = stablehlo.constant dense<1.800000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<3x5xf32>
    %51 = stablehlo.add %47, %50 : tensor<3x5xf32>
    return %51, %43, %41 : tensor<3x5xf32>, tensor<5x3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
