// import jax.numpy as jnp
//
//
// def transpose_mix_step(matrix, lengths):
//     modulated = matrix * jnp.exp(-jnp.abs(matrix.T))
//     entropy_term = jnp.log1p(jnp.abs(modulated - 1.215 * lengths))
//     return 0.51 / (1.37 + (entropy_term**3) ** 2)
//
//   matrix: float32[5, 5] in [-0.8, 0.8]
//   lengths: float32[5, 5] in [0.3, 1.4]
// -----
// forward, cpu
module @jit_transpose_mix_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x5xf32>, %arg1: tensor<5x5xf32>) -> (tensor<5x5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<5x5xf32>) -> tensor<5x5xf32>
    %1 = stablehlo.abs %0 : tensor<5x5xf32>
    %2 = stablehlo.negate %1 : tensor<5x5xf32>
    %3 = stablehlo.exponential %2 : tensor<5x5xf32>
    %4 = stablehlo.multiply %arg0, %3 : tensor<5x5xf32>
    %cst = stablehlo.constant dense<1.215000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %6 = stablehlo.multiply %5, %arg1 : tensor<5x5xf32>
    %7 = stablehlo.subtract %4, %6 : tensor<5x5xf32>
    %8 = stablehlo.abs %7 : tensor<5x5xf32>
    %9 = stablehlo.log_plus_one %8 : tensor<5x5xf32>
    %10 = stablehlo.multiply %9, %9 : tensor<5x5xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<5x5xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<5x5xf32>
    %cst_0 = stablehlo.constant dense<1.370000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %14 = stablehlo.add %13, %12 : tensor<5x5xf32>
    %cst_1 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %16 = stablehlo.divide %15, %14 : tensor<5x5xf32>
    return %16 : tensor<5x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x5xf32>, %arg1: tensor<5x5xf32>) -> (tensor<5x5xf32> {jax.result_info = "result[0]"}, tensor<5x5xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<5x5xf32>) -> tensor<5x5xf32>
    %1 = stablehlo.abs %0 : tensor<5x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %3 = stablehlo.compare GE, %0, %2, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %4 = stablehlo.negate %1 : tensor<5x5xf32>
    %5 = stablehlo.exponential %4 : tensor<5x5xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<5x5xf32>
    %cst_0 = stablehlo.constant dense<1.215000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %8 = stablehlo.multiply %7, %arg1 : tensor<5x5xf32>
    %9 = stablehlo.subtract %6, %8 : tensor<5x5xf32>
    %10 = stablehlo.abs %9 : tensor<5x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %12 = stablehlo.compare GE, %9, %11, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %13 = stablehlo.log_plus_one %10 : tensor<5x5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %15 = stablehlo.add %10, %14 : tensor<5x5xf32>
    %16 = stablehlo.multiply %13, %13 : tensor<5x5xf32>
    %17 = stablehlo.multiply %16, %13 : tensor<5x5xf32>
    %18 = stablehlo.multiply %13, %13 : tensor<5x5xf32>
    %cst_3 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<5x5xf32>
    %21 = stablehlo.multiply %17, %17 : tensor<5x5xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %23 = stablehlo.multiply %22, %17 : tensor<5x5xf32>
    %cst_5 = stablehlo.constant dense<1.370000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %25 = stablehlo.add %24, %21 : tensor<5x5xf32>
    %cst_6 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %27 = stablehlo.divide %26, %25 : tensor<5x5xf32>
    %28 = stablehlo.multiply %25, %25 : tensor<5x5xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %30 = stablehlo.divide %29, %28 : tensor<5x5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%27 init: %cst_8) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %33 = stablehlo.multiply %32, %30 : tensor<5x5xf32>
    %cst_10 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<5x5xf32>
    %36 = stablehlo.negate %35 : tensor<5x5xf32>
    %37 = stablehlo.multiply %36, %23 : tensor<5x5xf32>
    %38 = stablehlo.multiply %37, %20 : tensor<5x5xf32>
    %39 = stablehlo.divide %38, %15 : tensor<5x5xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %41 = stablehlo.select %12, %40, %39 : tensor<5x5xi1>, tensor<5x5xf32>
    %42 = stablehlo.select %12, %39, %40 : tensor<5x5xi1>, tensor<5x5xf32>
    %43 = stablehlo.negate %41 : tensor<5x5xf32>
    %44 = stablehlo.add %42, %43 : tensor<5x5xf32>
    %45 = stablehlo.negate %44 : tensor<5x5xf32>
    %cst_12 = stablehlo.constant dense<1.215000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<5x5xf32>
    %48 = stablehlo.multiply %arg0, %44 : tensor<5x5xf32>
    %49 = stablehlo.multiply %44, %5 : tensor<5x5xf32>
    %50 = stablehlo.multiply %48, %5 : tensor<5x5xf32>
    %51 = stablehlo.negate %50 : tensor<5x5xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %53 = stablehlo.select %3, %52, %51 : tensor<5x5xi1>, tensor<5x5xf32>
    %54 = stablehlo.select %3, %51, %52 : tensor<5x5xi1>, tensor<5x5xf32>
    %55 = stablehlo.negate %53 : tensor<5x5xf32>
    %56 = stablehlo.add %54, %55 : tensor<5x5xf32>
    %57 = stablehlo.transpose %56, dims = [1, 0] : (tensor<5x5xf32>) -> tensor<5x5xf32>
    %58 = stablehlo.add %49, %57 : tensor<5x5xf32>
    return %58, %47 : tensor<5x5xf32>, tensor<5x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
