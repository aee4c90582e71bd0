// import jax.numpy as jnp
//
//
// def quantized_gain(scale, w):
//     delta = (jnp.abs(scale).max(axis=2, keepdims=True) + 0.1) / 15
//     q = jnp.rint(scale / delta).astype(jnp.int8)
//     restored = q.astype(scale.dtype) * delta
//     return jnp.mean(w * restored, axis=1)
//
//   scale: float32[4, 5, 2] in [0.2, 3]
//   w: float32[4, 5, 2] in [-3, 3]
// -----
// forward, cpu
module @jit_quantized_gain attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5x2xf32>, %arg1: tensor<4x5x2xf32>) -> (tensor<4x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<4x5x2xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<4x5x2xf32>, tensor<f32>) -> tensor<4x5xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x5x1xf32>
    %cst_1 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %6 = stablehlo.divide %4, %5 : tensor<4x5x1xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x2xf32>
    %8 = stablehlo.divide %arg0, %7 : tensor<4x5x2xf32>
    %9 = call @rint(%8) : (tensor<4x5x2xf32>) -> tensor<4x5x2xf32>
    %10 = stablehlo.convert %9 : (tensor<4x5x2xf32>) -> tensor<4x5x2xi8>
    %11 = stablehlo.convert %10 : (tensor<4x5x2xi8>) -> tensor<4x5x2xf32>
    %12 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x2xf32>
    %13 = stablehlo.multiply %11, %12 : tensor<4x5x2xf32>
    %14 = stablehlo.multiply %arg1, %13 : tensor<4x5x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<4x5x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_3 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %17 = stablehlo.divide %15, %16 : tensor<4x2xf32>
    return %17 : tensor<4x2xf32>
  }
  func.func private @rint(%arg0: tensor<4x5x2xf32>) -> tensor<4x5x2xf32> {
    %0 = stablehlo.round_nearest_even %arg0 : tensor<4x5x2xf32>
    return %0 : tensor<4x5x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5x2xf32>, %arg1: tensor<4x5x2xf32>) -> (tensor<4x5x2xf32> {jax.result_info = "result[0]"}, tensor<4x5x2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.abs %arg0 : tensor<4x5x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<4x5x2xf32>, tensor<4x5x2xf32>) -> tensor<4x5x2xi1>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.reduce(%0 init: %cst_0) applies stablehlo.maximum across dimensions = [2] : (tensor<4x5x2xf32>, tensor<f32>) -> tensor<4x5xf32>
    %4 = stablehlo.reshape %3 : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x2xf32>
    %6 = stablehlo.compare EQ, %0, %5, FLOAT : (tensor<4x5x2xf32>, tensor<4x5x2xf32>) -> tensor<4x5x2xi1>
    %7 = stablehlo.convert %6 : (tensor<4x5x2xi1>) -> tensor<4x5x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<4x5x2xf32>, tensor<f32>) -> tensor<4x5xf32>
    %9 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %11 = stablehlo.add %9, %10 : tensor<4x5x1xf32>
    %cst_3 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %13 = stablehlo.divide %11, %12 : tensor<4x5x1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x2xf32>
    %15 = stablehlo.divide %arg0, %14 : tensor<4x5x2xf32>
    %16 = call @rint(%15) : (tensor<4x5x2xf32>) -> tensor<4x5x2xf32>
    %17 = stablehlo.convert %16 : (tensor<4x5x2xf32>) -> tensor<4x5x2xi8>
    %18 = stablehlo.convert %17 : (tensor<4x5x2xi8>) -> tensor<4x5x2xf32>
    %19 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x2xf32>
    %20 = stablehlo.multiply %18, %19 : tensor<4x5x2xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_5 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %23 = stablehlo.divide %21, %22 : tensor<4x2xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 2] : (tensor<4x2xf32>) -> tensor<4x5x2xf32>
    %25 = stablehlo.multiply %arg1, %24 : tensor<4x5x2xf32>
    %26 = stablehlo.multiply %24, %20 : tensor<4x5x2xf32>
    %27 = stablehlo.multiply %18, %25 : tensor<4x5x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_6) applies stablehlo.add across dimensions = [2] : (tensor<4x5x2xf32>, tensor<f32>) -> tensor<4x5xf32>
    %29 = stablehlo.reshape %28 : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %cst_7 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %31 = stablehlo.divide %29, %30 : tensor<4x5x1xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_8) applies stablehlo.add across dimensions = [2] : (tensor<4x5x1xf32>, tensor<f32>) -> tensor<4x5xf32>
    %33 = stablehlo.divide %32, %8 : tensor<4x5xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x2xf32>
    %35 = stablehlo.multiply %34, %7 : tensor<4x5x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x5x2xf32>
    %37 = stablehlo.select %2, %36, %35 : tensor<4x5x2xi1>, tensor<4x5x2xf32>
    %38 = stablehlo.select %2, %35, %36 : tensor<4x5x2xi1>, tensor<4x5x2xf32>
    %39 = stablehlo.negate %37 : tensor<4x5x2xf32>
    %40 = stablehlo.add %38, %39 : tensor<4x5x2xf32>
    return %40, %26 : tensor<4x5x2xf32>, tensor<4x5x2xf32>
  }
  func.func private @rint(%arg0: tensor<4x5x2xf32>) -> tensor<4x5x2xf32> {
    %0 = stablehlo.round_nearest_even %arg0 : tensor<4x5x2xf32>
    return %0 : tensor<4x5x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
