// import jax
// import jax.numpy as jnp
//
//
// def compute_static_power(noise, gamma, order):
//     exponential = jnp.expm1(noise)
//     arg = exponential / (1.0 + jnp.abs(exponential))
//     combined = jax.nn.sigmoid(arg**order) + (0.4 - 0.75 * gamma)
//     absolute = jnp.abs(combined - 0.23)
//     return absolute * (2.0 - absolute)
//
//   noise: float32[2, 4, 3] in [-1.3, 1.3]
//   gamma: float32[] in [0.2, 1.5]
//   order = 2
// -----
// forward, cpu
module @jit_compute_static_power attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x3xf32>, %arg1: tensor<f32>) -> (tensor<2x4x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.exponential_minus_one %arg0 : tensor<2x4x3xf32>
    %1 = stablehlo.abs %0 : tensor<2x4x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %3 = stablehlo.add %2, %1 : tensor<2x4x3xf32>
    %4 = stablehlo.divide %0, %3 : tensor<2x4x3xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<2x4x3xf32>
    %6 = stablehlo.negate %5 : tensor<2x4x3xf32>
    %7 = stablehlo.exponential %6 : tensor<2x4x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %9 = stablehlo.add %8, %7 : tensor<2x4x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %11 = stablehlo.divide %10, %9 : tensor<2x4x3xf32>
    %cst_2 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %12 = stablehlo.multiply %cst_2, %arg1 : tensor<f32>
    %cst_3 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %13 = stablehlo.subtract %cst_3, %12 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %15 = stablehlo.add %11, %14 : tensor<2x4x3xf32>
    %cst_4 = stablehlo.constant dense<2.300000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %17 = stablehlo.subtract %15, %16 : tensor<2x4x3xf32>
    %18 = stablehlo.abs %17 : tensor<2x4x3xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %20 = stablehlo.subtract %19, %18 : tensor<2x4x3xf32>
    %21 = stablehlo.multiply %18, %20 : tensor<2x4x3xf32>
    return %21 : tensor<2x4x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x3xf32>, %arg1: tensor<f32>) -> (tensor<2x4x3xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.exponential_minus_one %arg0 : tensor<2x4x3xf32>
    %1 = stablehlo.exponential %arg0 : tensor<2x4x3xf32>
    %2 = stablehlo.abs %0 : tensor<2x4x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %4 = stablehlo.compare GE, %0, %3, FLOAT : (tensor<2x4x3xf32>, tensor<2x4x3xf32>) -> tensor<2x4x3xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %6 = stablehlo.add %5, %2 : tensor<2x4x3xf32>
    %7 = stablehlo.divide %0, %6 : tensor<2x4x3xf32>
    %8 = stablehlo.multiply %6, %6 : tensor<2x4x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %10 = stablehlo.divide %9, %8 : tensor<2x4x3xf32>
    %11 = stablehlo.multiply %7, %7 : tensor<2x4x3xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %13 = stablehlo.multiply %12, %7 : tensor<2x4x3xf32>
    %14 = stablehlo.negate %11 : tensor<2x4x3xf32>
    %15 = stablehlo.exponential %14 : tensor<2x4x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %17 = stablehlo.add %16, %15 : tensor<2x4x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %19 = stablehlo.divide %18, %17 : tensor<2x4x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %21 = stablehlo.subtract %20, %19 : tensor<2x4x3xf32>
    %22 = stablehlo.multiply %19, %21 : tensor<2x4x3xf32>
    %cst_6 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %23 = stablehlo.multiply %cst_6, %arg1 : tensor<f32>
    %cst_7 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %24 = stablehlo.subtract %cst_7, %23 : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %26 = stablehlo.add %19, %25 : tensor<2x4x3xf32>
    %cst_8 = stablehlo.constant dense<2.300000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %28 = stablehlo.subtract %26, %27 : tensor<2x4x3xf32>
    %29 = stablehlo.abs %28 : tensor<2x4x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %31 = stablehlo.compare GE, %28, %30, FLOAT : (tensor<2x4x3xf32>, tensor<2x4x3xf32>) -> tensor<2x4x3xi1>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %33 = stablehlo.subtract %32, %29 : tensor<2x4x3xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %35 = stablehlo.multiply %29, %34 : tensor<2x4x3xf32>
    %36 = stablehlo.multiply %34, %33 : tensor<2x4x3xf32>
    %37 = stablehlo.negate %35 : tensor<2x4x3xf32>
    %38 = stablehlo.add %36, %37 : tensor<2x4x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %40 = stablehlo.select %31, %39, %38 : tensor<2x4x3xi1>, tensor<2x4x3xf32>
    %41 = stablehlo.select %31, %38, %39 : tensor<2x4x3xi1>, tensor<2x4x3xf32>
    %42 = stablehlo.negate %40 : tensor<2x4x3xf32>
    %43 = stablehlo.add %41, %42 : tensor<2x4x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_13) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x4x3xf32>, tensor<f32>) -> tensor<f32>
    %45 = stablehlo.negate %44 : tensor<f32>
    %cst_14 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %46 = stablehlo.multiply %cst_14, %45 : tensor<f32>
    %47 = stablehlo.multiply %43, %22 : tensor<2x4x3xf32>
    %48 = stablehlo.multiply %47, %13 : tensor<2x4x3xf32>
    %49 = stablehlo.multiply %48, %10 : tensor<2x4x3xf32>
    %50 = stablehlo.multiply %49, %0 : tensor<2x4x3xf32>
    %51 = stablehlo.negate %50 : tensor<2x4x3xf32>
    %52 = stablehlo.divide %48, %6 : tensor<2x4x3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %54 = stablehlo.select %4, %53, %51 : tensor<2x4x3xi1>, tensor<2x4x3xf32>
    %55 = stablehlo.select %4, %51, %53 : tensor<2x4x3xi1>, tensor<2x4x3xf32>
    %56 = stablehlo.negate %54 : tensor<2x4x3xf32>
    %57 = stablehlo.add %55, %56 : tensor<2x4x3xf32>
    %58 = stablehlo.add %52, %57 : tensor<2x4x3xf32>
    %59 = stablehlo.multiply %58, %1 : tensor<2x4x3xf32>
    return %59, %46 : tensor<2x4x3xf32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
