// import jax.numpy as jnp
//
//
// def context_mix_fn(permeability):
//     res = permeability**2
//     sqrt_x = jnp.sqrt(jnp.sum(res**2, axis=0, keepdims=True) + 1e-6)
//     output = res * sqrt_x
//     return jnp.sqrt(jnp.sum(output**2, axis=-1) + 1e-5)
//
//   permeability: float32[2, 3, 3, 2] in [0.2, 3]
// -----
// forward, cpu
module @jit_context_mix_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3x3x2xf32>) -> (tensor<2x3x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2x3x3x2xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<2x3x3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<2x3x3x2xf32>, tensor<f32>) -> tensor<3x3x2xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1, 2, 3] : (tensor<3x3x2xf32>) -> tensor<1x3x3x2xf32>
    %cst_0 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x3x3x2xf32>
    %5 = stablehlo.add %3, %4 : tensor<1x3x3x2xf32>
    %6 = stablehlo.sqrt %5 : tensor<1x3x3x2xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2, 3] : (tensor<1x3x3x2xf32>) -> tensor<2x3x3x2xf32>
    %8 = stablehlo.multiply %0, %7 : tensor<2x3x3x2xf32>
    %9 = stablehlo.multiply %8, %8 : tensor<2x3x3x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [3] : (tensor<2x3x3x2xf32>, tensor<f32>) -> tensor<2x3x3xf32>
    %cst_2 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
    %12 = stablehlo.add %10, %11 : tensor<2x3x3xf32>
    %13 = stablehlo.sqrt %12 : tensor<2x3x3xf32>
    return %13 : tensor<2x3x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3x3x2xf32>) -> (tensor<2x3x3x2xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2x3x3x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3x3x2xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<2x3x3x2xf32>
    %3 = stablehlo.multiply %0, %0 : tensor<2x3x3x2xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3x3x2xf32>
    %5 = stablehlo.multiply %4, %0 : tensor<2x3x3x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%3 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<2x3x3x2xf32>, tensor<f32>) -> tensor<3x3x2xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [1, 2, 3] : (tensor<3x3x2xf32>) -> tensor<1x3x3x2xf32>
    %cst_2 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x3x3x2xf32>
    %9 = stablehlo.add %7, %8 : tensor<1x3x3x2xf32>
    %10 = stablehlo.sqrt %9 : tensor<1x3x3x2xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x3x3x2xf32>
    %12 = stablehlo.divide %11, %10 : tensor<1x3x3x2xf32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2, 3] : (tensor<1x3x3x2xf32>) -> tensor<2x3x3x2xf32>
    %14 = stablehlo.multiply %0, %13 : tensor<2x3x3x2xf32>
    %15 = stablehlo.multiply %14, %14 : tensor<2x3x3x2xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x3x3x2xf32>
    %17 = stablehlo.multiply %16, %14 : tensor<2x3x3x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%15 init: %cst_5) applies stablehlo.add across dimensions = [3] : (tensor<2x3x3x2xf32>, tensor<f32>) -> tensor<2x3x3xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
    %20 = stablehlo.add %18, %19 : tensor<2x3x3xf32>
    %21 = stablehlo.sqrt %20 : tensor<2x3x3xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
    %23 = stablehlo.divide %22, %21 : tensor<2x3x3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<2x3x3xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2] : (tensor<2x3x3xf32>) -> tensor<2x3x3x2xf32>
    %27 = stablehlo.multiply %26, %17 : tensor<2x3x3x2xf32>
    %28 = stablehlo.multiply %0, %27 : tensor<2x3x3x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2x3x3x2xf32>, tensor<f32>) -> tensor<3x3x2xf32>
    %30 = stablehlo.reshape %29 : (tensor<3x3x2xf32>) -> tensor<1x3x3x2xf32>
    %31 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2, 3] : (tensor<1x3x3x2xf32>) -> tensor<2x3x3x2xf32>
    %32 = stablehlo.multiply %27, %31 : tensor<2x3x3x2xf32>
    %33 = stablehlo.multiply %30, %12 : tensor<1x3x3x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<1x3x3x2xf32>, tensor<f32>) -> tensor<3x3x2xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [1, 2, 3] : (tensor<3x3x2xf32>) -> tensor<2x3x3x2xf32>
    %36 = stablehlo.multiply %35, %5 : tensor<2x3x3x2xf32>
    %37 = stablehlo.add %32, %36 : tensor<2x3x3x2xf32>
    %38 = stablehlo.multiply %37, %2 : tensor<2x3x3x2xf32>
    return %38 : tensor<2x3x3x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
