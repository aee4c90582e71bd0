// import jax.numpy as jnp
//
//
// def series_map(z, c0):
//     log_scale = jnp.log(1.35 + z**2)
//     contrast = jnp.exp(log_scale) - log_scale
//     u = contrast / (1.0 + jnp.abs(contrast))
//     return 0.87 * (0.385 * u + c0) ** 4
//
//   z: float32[9] in [-1.2, 1.2]
//   c0: float32[] in [-1, 1.5]
// -----
// forward, cpu
module @jit_series_map attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf32>, %arg1: tensor<f32>) -> (tensor<9xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<9xf32>
    %cst = stablehlo.constant dense<1.350000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %2 = stablehlo.add %1, %0 : tensor<9xf32>
    %3 = stablehlo.log %2 : tensor<9xf32>
    %4 = stablehlo.exponential %3 : tensor<9xf32>
    %5 = stablehlo.subtract %4, %3 : tensor<9xf32>
    %6 = stablehlo.abs %5 : tensor<9xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %8 = stablehlo.add %7, %6 : tensor<9xf32>
    %9 = stablehlo.divide %5, %8 : tensor<9xf32>
    %cst_1 = stablehlo.constant dense<3.850000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<9xf32>
    %12 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %13 = stablehlo.add %11, %12 : tensor<9xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<9xf32>
    %15 = stablehlo.multiply %14, %14 : tensor<9xf32>
    %cst_2 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<9xf32>
    return %17 : tensor<9xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf32>, %arg1: tensor<f32>) -> (tensor<9xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<9xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<9xf32>
    %cst_0 = stablehlo.constant dense<1.350000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %4 = stablehlo.add %3, %0 : tensor<9xf32>
    %5 = stablehlo.log %4 : tensor<9xf32>
    %6 = stablehlo.exponential %5 : tensor<9xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<9xf32>
    %8 = stablehlo.abs %7 : tensor<9xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %10 = stablehlo.compare GE, %7, %9, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %12 = stablehlo.add %11, %8 : tensor<9xf32>
    %13 = stablehlo.divide %7, %12 : tensor<9xf32>
    %14 = stablehlo.multiply %12, %12 : tensor<9xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %16 = stablehlo.divide %15, %14 : tensor<9xf32>
    %cst_4 = stablehlo.constant dense<3.850000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %18 = stablehlo.multiply %17, %13 : tensor<9xf32>
    %19 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %20 = stablehlo.add %18, %19 : tensor<9xf32>
    %21 = stablehlo.multiply %20, %20 : tensor<9xf32>
    %22 = stablehlo.multiply %21, %21 : tensor<9xf32>
    %23 = stablehlo.multiply %20, %20 : tensor<9xf32>
    %24 = stablehlo.multiply %23, %20 : tensor<9xf32>
    %cst_5 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<9xf32>
    %cst_6 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %28 = stablehlo.multiply %27, %22 : tensor<9xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<9xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %cst_9 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %32 = stablehlo.multiply %31, %30 : tensor<9xf32>
    %33 = stablehlo.multiply %32, %26 : tensor<9xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<9xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<3.850000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %36 = stablehlo.multiply %35, %33 : tensor<9xf32>
    %37 = stablehlo.multiply %36, %16 : tensor<9xf32>
    %38 = stablehlo.multiply %37, %7 : tensor<9xf32>
    %39 = stablehlo.negate %38 : tensor<9xf32>
    %40 = stablehlo.divide %36, %12 : tensor<9xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %42 = stablehlo.select %10, %41, %39 : tensor<9xi1>, tensor<9xf32>
    %43 = stablehlo.select %10, %39, %41 : tensor<9xi1>, tensor<9xf32>
    %44 = stablehlo.add %40, %43 : tensor<9xf32>
    %45 = stablehlo.negate %42 : tensor<9xf32>
    %46 = stablehlo.add %44, %45 : tensor<9xf32>
    %47 = stablehlo.negate %46 : tensor<9xf32>
    %48 = stablehlo.multiply %46, %6 : tensor<9xf32>
    %49 = stablehlo.add %47, %48 : tensor<9xf32>
    %50 = stablehlo.divide %49, %4 : tensor<9xf32>
    %51 = stablehlo.multiply %50, %2 : tensor<9xf32>
    return %51, %34 : tensor<9xf32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
