// import jax.numpy as jnp
//
//
// def gaussian_closeness(z: jnp.ndarray, offset: jnp.ndarray, reference: jnp.ndarray):
//     out = jnp.maximum(z, offset)
//     res = jnp.exp(-((out - jnp.mean(out, axis=-1, keepdims=True)) ** 2))
//     diff = res - reference
//     return jnp.abs(diff).sum(axis=-1)
//
//   z: float32[2, 5] in [-1, 1]
//   offset: float32[2, 5] in [-1, 1]
//   reference: float32[2, 5] in [-1, 1]
// -----
// forward, cpu
module @jit_gaussian_closeness attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x5xf32>, %arg1: tensor<2x5xf32>, %arg2: tensor<2x5xf32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.maximum %arg0, %arg1 : tensor<2x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<2x5xf32>, tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %cst_0 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %4 = stablehlo.divide %2, %3 : tensor<2x1xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x5xf32>
    %6 = stablehlo.subtract %0, %5 : tensor<2x5xf32>
    %7 = stablehlo.multiply %6, %6 : tensor<2x5xf32>
    %8 = stablehlo.negate %7 : tensor<2x5xf32>
    %9 = stablehlo.exponential %8 : tensor<2x5xf32>
    %10 = stablehlo.subtract %9, %arg2 : tensor<2x5xf32>
    %11 = stablehlo.abs %10 : tensor<2x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<2x5xf32>, tensor<f32>) -> tensor<2xf32>
    return %12 : tensor<2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x5xf32>, %arg1: tensor<2x5xf32>, %arg2: tensor<2x5xf32>) -> (tensor<2x5xf32> {jax.result_info = "result[0]"}, tensor<2x5xf32> {jax.result_info = "result[1]"}, tensor<2x5xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.maximum %arg0, %arg1 : tensor<2x5xf32>
    %1 = stablehlo.compare EQ, %arg0, %0, FLOAT : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %4 = stablehlo.select %1, %2, %3 : tensor<2x5xi1>, tensor<2x5xf32>
    %5 = stablehlo.compare EQ, %arg1, %0, FLOAT : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %8 = stablehlo.select %5, %6, %7 : tensor<2x5xi1>, tensor<2x5xf32>
    %9 = stablehlo.divide %4, %8 : tensor<2x5xf32>
    %10 = stablehlo.compare EQ, %arg1, %0, FLOAT : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %13 = stablehlo.select %10, %11, %12 : tensor<2x5xi1>, tensor<2x5xf32>
    %14 = stablehlo.compare EQ, %arg0, %0, FLOAT : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %17 = stablehlo.select %14, %15, %16 : tensor<2x5xi1>, tensor<2x5xf32>
    %18 = stablehlo.divide %13, %17 : tensor<2x5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%0 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<2x5xf32>, tensor<f32>) -> tensor<2xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %cst_8 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %22 = stablehlo.divide %20, %21 : tensor<2x1xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x5xf32>
    %24 = stablehlo.subtract %0, %23 : tensor<2x5xf32>
    %25 = stablehlo.multiply %24, %24 : tensor<2x5xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %27 = stablehlo.multiply %26, %24 : tensor<2x5xf32>
    %28 = stablehlo.negate %25 : tensor<2x5xf32>
    %29 = stablehlo.exponential %28 : tensor<2x5xf32>
    %30 = stablehlo.subtract %29, %arg2 : tensor<2x5xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %32 = stablehlo.compare GE, %30, %31, FLOAT : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<2xf32>) -> tensor<2x5xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %36 = stablehlo.select %32, %35, %34 : tensor<2x5xi1>, tensor<2x5xf32>
    %37 = stablehlo.select %32, %34, %35 : tensor<2x5xi1>, tensor<2x5xf32>
    %38 = stablehlo.negate %36 : tensor<2x5xf32>
    %39 = stablehlo.add %37, %38 : tensor<2x5xf32>
    %40 = stablehlo.negate %39 : tensor<2x5xf32>
    %41 = stablehlo.multiply %39, %29 : tensor<2x5xf32>
    %42 = stablehlo.negate %41 : tensor<2x5xf32>
    %43 = stablehlo.multiply %42, %27 : tensor<2x5xf32>
    %44 = stablehlo.negate %43 : tensor<2x5xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<2x5xf32>, tensor<f32>) -> tensor<2xf32>
    %46 = stablehlo.reshape %45 : (tensor<2xf32>) -> tensor<2x1xf32>
    %cst_14 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %48 = stablehlo.divide %46, %47 : tensor<2x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0] : (tensor<2xf32>) -> tensor<2x5xf32>
    %51 = stablehlo.add %43, %50 : tensor<2x5xf32>
    %52 = stablehlo.multiply %51, %18 : tensor<2x5xf32>
    %53 = stablehlo.multiply %51, %9 : tensor<2x5xf32>
    return %53, %52, %40 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
