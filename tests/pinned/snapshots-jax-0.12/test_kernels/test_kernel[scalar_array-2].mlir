// import jax
// import jax.numpy as jnp
//
//
// def scaled_swish(
//     gain: jax.Array, beta: jax.Array, reference: jax.Array, x: jax.Array
// ) -> jax.Array:
//     final_value = gain * x * jax.nn.sigmoid(beta * x)
//     residual = final_value - reference
//     return jnp.mean(0.5 * residual**2)
//
//   gain: float32[] in [0.5, 1.5]
//   beta: float32[] in [0.5, 2]
//   reference: float32[1, 2, 6] in [-1, 1]
//   x: float32[1, 2, 6] in [-2, 2]
// -----
// forward, cpu
module @jit_scaled_swish attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<1x2x6xf32>, %arg3: tensor<1x2x6xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %1 = stablehlo.multiply %0, %arg3 : tensor<1x2x6xf32>
    %2 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %3 = stablehlo.multiply %2, %arg3 : tensor<1x2x6xf32>
    %4 = stablehlo.negate %3 : tensor<1x2x6xf32>
    %5 = stablehlo.exponential %4 : tensor<1x2x6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %7 = stablehlo.add %6, %5 : tensor<1x2x6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %9 = stablehlo.divide %8, %7 : tensor<1x2x6xf32>
    %10 = stablehlo.multiply %1, %9 : tensor<1x2x6xf32>
    %11 = stablehlo.subtract %10, %arg2 : tensor<1x2x6xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<1x2x6xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<1x2x6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_2) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x2x6xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %16 = stablehlo.divide %15, %cst_3 : tensor<f32>
    return %16 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<1x2x6xf32>, %arg3: tensor<1x2x6xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<1x2x6xf32> {jax.result_info = "result[2]"}, tensor<1x2x6xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %1 = stablehlo.multiply %0, %arg3 : tensor<1x2x6xf32>
    %2 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %3 = stablehlo.multiply %2, %arg3 : tensor<1x2x6xf32>
    %4 = stablehlo.negate %3 : tensor<1x2x6xf32>
    %5 = stablehlo.exponential %4 : tensor<1x2x6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %7 = stablehlo.add %6, %5 : tensor<1x2x6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %9 = stablehlo.divide %8, %7 : tensor<1x2x6xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %11 = stablehlo.subtract %10, %9 : tensor<1x2x6xf32>
    %12 = stablehlo.multiply %9, %11 : tensor<1x2x6xf32>
    %13 = stablehlo.multiply %1, %9 : tensor<1x2x6xf32>
    %14 = stablehlo.subtract %13, %arg2 : tensor<1x2x6xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<1x2x6xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %17 = stablehlo.divide %cst_3, %cst_4 : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<1x2x6xf32>
    %21 = stablehlo.multiply %20, %16 : tensor<1x2x6xf32>
    %22 = stablehlo.negate %21 : tensor<1x2x6xf32>
    %23 = stablehlo.multiply %1, %21 : tensor<1x2x6xf32>
    %24 = stablehlo.multiply %21, %9 : tensor<1x2x6xf32>
    %25 = stablehlo.multiply %23, %12 : tensor<1x2x6xf32>
    %26 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<1x2x6xf32>
    %28 = stablehlo.multiply %25, %arg3 : tensor<1x2x6xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_6) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x2x6xf32>, tensor<f32>) -> tensor<f32>
    %30 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %31 = stablehlo.multiply %30, %24 : tensor<1x2x6xf32>
    %32 = stablehlo.multiply %24, %arg3 : tensor<1x2x6xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_7) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x2x6xf32>, tensor<f32>) -> tensor<f32>
    %34 = stablehlo.add %27, %31 : tensor<1x2x6xf32>
    return %33, %29, %22, %34 : tensor<f32>, tensor<f32>, tensor<1x2x6xf32>, tensor<1x2x6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
