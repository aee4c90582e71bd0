// import jax
// import jax.numpy as jnp
//
//
// def paired_terms_fn(updates, scores, errors):
//     shifted = updates + jax.nn.sigmoid(scores)
//     prod = shifted * jnp.sin(shifted)
//     ratio = prod / (1.06 + jnp.abs(errors))
//     lerped = 0.59 * prod + 0.41 * updates
//     return ratio, lerped
//
//   updates: float32[4, 3, 1] in [-2, 2]
//   scores: float32[1] in [-0.8, 0.8]
//   errors: float32[4, 3, 1] in [-3, 3]
// -----
// forward, cpu
module @jit_paired_terms_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<4x3x1xf32>) -> (tensor<4x3x1xf32> {jax.result_info = "result[0]"}, tensor<4x3x1xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.negate %arg1 : tensor<1xf32>
    %1 = stablehlo.exponential %0 : tensor<1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.add %2, %1 : tensor<1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %5 = stablehlo.divide %4, %3 : tensor<1xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [2] : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x3x1xf32>
    %8 = stablehlo.add %arg0, %7 : tensor<4x3x1xf32>
    %9 = stablehlo.sine %8 : tensor<4x3x1xf32>
    %10 = stablehlo.multiply %8, %9 : tensor<4x3x1xf32>
    %11 = stablehlo.abs %arg2 : tensor<4x3x1xf32>
    %cst_1 = stablehlo.constant dense<1.060000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %13 = stablehlo.add %12, %11 : tensor<4x3x1xf32>
    %14 = stablehlo.divide %10, %13 : tensor<4x3x1xf32>
    %cst_2 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %16 = stablehlo.multiply %15, %10 : tensor<4x3x1xf32>
    %cst_3 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %18 = stablehlo.multiply %17, %arg0 : tensor<4x3x1xf32>
    %19 = stablehlo.add %16, %18 : tensor<4x3x1xf32>
    return %14, %19 : tensor<4x3x1xf32>, tensor<4x3x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<4x3x1xf32>) -> (tensor<4x3x1xf32> {jax.result_info = "result[0]"}, tensor<1xf32> {jax.result_info = "result[1]"}, tensor<4x3x1xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.negate %arg1 : tensor<1xf32>
    %1 = stablehlo.exponential %0 : tensor<1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.add %2, %1 : tensor<1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %5 = stablehlo.divide %4, %3 : tensor<1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<1xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<1xf32>
    %9 = stablehlo.broadcast_in_dim %5, dims = [2] : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x3x1xf32>
    %11 = stablehlo.add %arg0, %10 : tensor<4x3x1xf32>
    %12 = stablehlo.sine %11 : tensor<4x3x1xf32>
    %13 = stablehlo.cosine %11 : tensor<4x3x1xf32>
    %14 = stablehlo.multiply %11, %12 : tensor<4x3x1xf32>
    %15 = stablehlo.abs %arg2 : tensor<4x3x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %17 = stablehlo.compare GE, %arg2, %16, FLOAT : (tensor<4x3x1xf32>, tensor<4x3x1xf32>) -> tensor<4x3x1xi1>
    %cst_3 = stablehlo.constant dense<1.060000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %19 = stablehlo.add %18, %15 : tensor<4x3x1xf32>
    %20 = stablehlo.multiply %19, %19 : tensor<4x3x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %22 = stablehlo.divide %21, %20 : tensor<4x3x1xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %cst_7 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %26 = stablehlo.multiply %25, %23 : tensor<4x3x1xf32>
    %cst_8 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %28 = stablehlo.multiply %27, %23 : tensor<4x3x1xf32>
    %29 = stablehlo.multiply %24, %22 : tensor<4x3x1xf32>
    %30 = stablehlo.multiply %29, %14 : tensor<4x3x1xf32>
    %31 = stablehlo.negate %30 : tensor<4x3x1xf32>
    %32 = stablehlo.divide %24, %19 : tensor<4x3x1xf32>
    %33 = stablehlo.add %28, %32 : tensor<4x3x1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %35 = stablehlo.select %17, %34, %31 : tensor<4x3x1xi1>, tensor<4x3x1xf32>
    %36 = stablehlo.select %17, %31, %34 : tensor<4x3x1xi1>, tensor<4x3x1xf32>
    %37 = stablehlo.negate %35 : tensor<4x3x1xf32>
    %38 = stablehlo.add %36, %37 : tensor<4x3x1xf32>
    %39 = stablehlo.multiply %11, %33 : tensor<4x3x1xf32>
    %40 = stablehlo.multiply %33, %12 : tensor<4x3x1xf32>
    %41 = stablehlo.multiply %39, %13 : tensor<4x3x1xf32>
    %42 = stablehlo.add %40, %41 : tensor<4x3x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3x1xf32>, tensor<f32>) -> tensor<1xf32>
    %44 = stablehlo.reshape %43 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %45 = stablehlo.add %26, %42 : tensor<4x3x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%44 init: %cst_11) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1xf32>, tensor<f32>) -> tensor<f32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %48 = stablehlo.multiply %47, %8 : tensor<1xf32>
    return %45, %48, %38 : tensor<4x3x1xf32>, tensor<1xf32>, tensor<4x3x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
