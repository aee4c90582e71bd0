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
    %1 = stablehlo.compare GT, %arg0, %arg1, FLOAT : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xi1>
    %2 = stablehlo.compare EQ, %arg0, %arg1, FLOAT : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %6 = stablehlo.select %2, %5, %4 : tensor<2x5xi1>, tensor<2x5xf32>
    %7 = stablehlo.select %1, %3, %6 : tensor<2x5xi1>, tensor<2x5xf32>
    %8 = stablehlo.compare GT, %arg1, %arg0, FLOAT : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xi1>
    %9 = stablehlo.compare EQ, %arg1, %arg0, FLOAT : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %13 = stablehlo.select %9, %12, %11 : tensor<2x5xi1>, tensor<2x5xf32>
    %14 = stablehlo.select %8, %10, %13 : tensor<2x5xi1>, tensor<2x5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%0 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<2x5xf32>, tensor<f32>) -> tensor<2xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %cst_6 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %18 = stablehlo.divide %16, %17 : tensor<2x1xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x5xf32>
    %20 = stablehlo.subtract %0, %19 : tensor<2x5xf32>
    %21 = stablehlo.multiply %20, %20 : tensor<2x5xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %23 = stablehlo.multiply %22, %20 : tensor<2x5xf32>
    %24 = stablehlo.negate %21 : tensor<2x5xf32>
    %25 = stablehlo.exponential %24 : tensor<2x5xf32>
    %26 = stablehlo.subtract %25, %arg2 : tensor<2x5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %28 = stablehlo.compare GE, %26, %27, FLOAT : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xi1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<2xf32>) -> tensor<2x5xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %32 = stablehlo.select %28, %31, %30 : tensor<2x5xi1>, tensor<2x5xf32>
    %33 = stablehlo.select %28, %30, %31 : tensor<2x5xi1>, tensor<2x5xf32>
    %34 = stablehlo.negate %32 : tensor<2x5xf32>
    %35 = stablehlo.add %33, %34 : tensor<2x5xf32>
    %36 = stablehlo.negate %35 : tensor<2x5xf32>
    %37 = stablehlo.multiply %35, %25 : tensor<2x5xf32>
    %38 = stablehlo.negate %37 : tensor<2x5xf32>
    %39 = stablehlo.multiply %38, %23 : tensor<2x5xf32>
    %40 = stablehlo.negate %39 : tensor<2x5xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<2x5xf32>, tensor<f32>) -> tensor<2xf32>
    %42 = stablehlo.reshape %41 : (tensor<2xf32>) -> tensor<2x1xf32>
    %cst_12 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %44 = stablehlo.divide %42, %43 : tensor<2x1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0] : (tensor<2xf32>) -> tensor<2x5xf32>
    %47 = stablehlo.add %39, %46 : tensor<2x5xf32>
    %48 = stablehlo.multiply %47, %14 : tensor<2x5xf32>
    %49 = stablehlo.multiply %47, %7 : tensor<2x5xf32>
    return %49, %48, %36 : tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
