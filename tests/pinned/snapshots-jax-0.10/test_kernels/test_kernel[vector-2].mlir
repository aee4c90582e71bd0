// import jax.numpy as jnp
//
//
// def field_energy_term(normals, tangents, density):
//     """Compute a weighted field energy."""
//     residual = normals - jnp.array([0.53, 0.504, 0.26])
//     shifted = residual + 0.8 * tangents
//     product = 0.811 * shifted
//     staged = jnp.sum(product * product, axis=-1)
//     return jnp.arctan(jnp.abs(density - staged))
//
//   normals: float32[3] in [-1.5, 1.5]
//   tangents: float32[5, 3] in [-1.5, 1.5]
//   density: float32[5] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_field_energy_term attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<[5.300000e-01, 5.040000e-01, 2.600000e-01]> : tensor<3xf32>
    %0 = stablehlo.subtract %arg0, %cst : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %2 = stablehlo.multiply %1, %arg1 : tensor<5x3xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<5x3xf32>
    %5 = stablehlo.add %4, %2 : tensor<5x3xf32>
    %cst_1 = stablehlo.constant dense<0.810999989> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<5x3xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<5x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.subtract %arg2, %9 : tensor<5xf32>
    %11 = stablehlo.abs %10 : tensor<5xf32>
    %12 = chlo.atan %11 : tensor<5xf32> -> tensor<5xf32>
    return %12 : tensor<5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<5xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<5x3xf32> {jax.result_info = "result[1]"}, tensor<5xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<[5.300000e-01, 5.040000e-01, 2.600000e-01]> : tensor<3xf32>
    %0 = stablehlo.subtract %arg0, %cst : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %2 = stablehlo.multiply %1, %arg1 : tensor<5x3xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<5x3xf32>
    %5 = stablehlo.add %4, %2 : tensor<5x3xf32>
    %cst_1 = stablehlo.constant dense<0.810999989> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<5x3xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<5x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.subtract %arg2, %9 : tensor<5xf32>
    %11 = stablehlo.abs %10 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.compare GE, %10, %12, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %14 = chlo.square %11 : tensor<5xf32> -> tensor<5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %16 = stablehlo.add %15, %14 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %18 = stablehlo.divide %17, %16 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %20 = stablehlo.select %13, %19, %18 : tensor<5xi1>, tensor<5xf32>
    %21 = stablehlo.select %13, %18, %19 : tensor<5xi1>, tensor<5xf32>
    %22 = stablehlo.negate %20 : tensor<5xf32>
    %23 = stablehlo.add %21, %22 : tensor<5xf32>
    %24 = stablehlo.negate %23 : tensor<5xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<5xf32>) -> tensor<5x3xf32>
    %26 = stablehlo.multiply %7, %25 : tensor<5x3xf32>
    %27 = stablehlo.multiply %25, %7 : tensor<5x3xf32>
    %28 = stablehlo.add %26, %27 : tensor<5x3xf32>
    %cst_7 = stablehlo.constant dense<0.810999989> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<5x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<5x3xf32>, tensor<f32>) -> tensor<3xf32>
    %32 = stablehlo.reshape %31 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_10 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %35 = stablehlo.multiply %34, %30 : tensor<5x3xf32>
    return %33, %35, %23 : tensor<3xf32>, tensor<5x3xf32>, tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
