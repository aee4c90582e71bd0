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
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %2 = stablehlo.add %0, %1 : tensor<2x4x3xf32>
    %3 = stablehlo.abs %0 : tensor<2x4x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %5 = stablehlo.compare GE, %0, %4, FLOAT : (tensor<2x4x3xf32>, tensor<2x4x3xf32>) -> tensor<2x4x3xi1>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %7 = stablehlo.add %6, %3 : tensor<2x4x3xf32>
    %8 = stablehlo.divide %0, %7 : tensor<2x4x3xf32>
    %9 = stablehlo.multiply %7, %7 : tensor<2x4x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %11 = stablehlo.divide %10, %9 : tensor<2x4x3xf32>
    %12 = stablehlo.multiply %8, %8 : tensor<2x4x3xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %14 = stablehlo.multiply %13, %8 : tensor<2x4x3xf32>
    %15 = stablehlo.negate %12 : tensor<2x4x3xf32>
    %16 = stablehlo.exponential %15 : tensor<2x4x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %18 = stablehlo.add %17, %16 : tensor<2x4x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %20 = stablehlo.divide %19, %18 : tensor<2x4x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %22 = stablehlo.subtract %21, %20 : tensor<2x4x3xf32>
    %23 = stablehlo.multiply %20, %22 : tensor<2x4x3xf32>
    %cst_7 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %24 = stablehlo.multiply %cst_7, %arg1 : tensor<f32>
    %cst_8 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %25 = stablehlo.subtract %cst_8, %24 : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %27 = stablehlo.add %20, %26 : tensor<2x4x3xf32>
    %cst_9 = stablehlo.constant dense<2.300000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %29 = stablehlo.subtract %27, %28 : tensor<2x4x3xf32>
    %30 = stablehlo.abs %29 : tensor<2x4x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %32 = stablehlo.compare GE, %29, %31, FLOAT : (tensor<2x4x3xf32>, tensor<2x4x3xf32>) -> tensor<2x4x3xi1>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %34 = stablehlo.subtract %33, %30 : tensor<2x4x3xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %36 = stablehlo.multiply %30, %35 : tensor<2x4x3xf32>
    %37 = stablehlo.multiply %35, %34 : tensor<2x4x3xf32>
    %38 = stablehlo.negate %36 : tensor<2x4x3xf32>
    %39 = stablehlo.add %37, %38 : tensor<2x4x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %41 = stablehlo.select %32, %40, %39 : tensor<2x4x3xi1>, tensor<2x4x3xf32>
    %42 = stablehlo.select %32, %39, %40 : tensor<2x4x3xi1>, tensor<2x4x3xf32>
    %43 = stablehlo.negate %41 : tensor<2x4x3xf32>
    %44 = stablehlo.add %42, %43 : tensor<2x4x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_14) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x4x3xf32>, tensor<f32>) -> tensor<f32>
    %46 = stablehlo.negate %45 : tensor<f32>
    %cst_15 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %47 = stablehlo.multiply %cst_15, %46 : tensor<f32>
    %48 = stablehlo.multiply %44, %23 : tensor<2x4x3xf32>
    %49 = stablehlo.multiply %48, %14 : tensor<2x4x3xf32>
    %50 = stablehlo.multiply %49, %11 : tensor<2x4x3xf32>
    %51 = stablehlo.multiply %50, %0 : tensor<2x4x3xf32>
    %52 = stablehlo.negate %51 : tensor<2x4x3xf32>
    %53 = stablehlo.divide %49, %7 : tensor<2x4x3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %55 = stablehlo.select %5, %54, %52 : tensor<2x4x3xi1>, tensor<2x4x3xf32>
    %56 = stablehlo.select %5, %52, %54 : tensor<2x4x3xi1>, tensor<2x4x3xf32>
    %57 = stablehlo.add %53, %56 : tensor<2x4x3xf32>
    %58 = stablehlo.negate %55 : tensor<2x4x3xf32>
    %59 = stablehlo.add %57, %58 : tensor<2x4x3xf32>
    %60 = stablehlo.multiply %59, %2 : tensor<2x4x3xf32>
    return %60, %47 : tensor<2x4x3xf32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
