// import jax.numpy as jnp
//
//
// def misfit(pred, reference):
//     residual = pred - reference
//     abs_x = jnp.abs(residual * jnp.tanh(residual) + 0.33)
//     return jnp.square(abs_x)
//
//   pred: float32[5, 4] in [-2, 2]
//   reference: float32[1] in [-2, 2]
// -----
// forward, cpu
module @jit_misfit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x4xf32>, %arg1: tensor<1xf32>) -> (tensor<5x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<5x4xf32>
    %2 = stablehlo.subtract %arg0, %1 : tensor<5x4xf32>
    %3 = stablehlo.tanh %2 : tensor<5x4xf32>
    %4 = stablehlo.multiply %2, %3 : tensor<5x4xf32>
    %cst = stablehlo.constant dense<3.300000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %6 = stablehlo.add %4, %5 : tensor<5x4xf32>
    %7 = stablehlo.abs %6 : tensor<5x4xf32>
    %8 = chlo.square %7 : tensor<5x4xf32> -> tensor<5x4xf32>
    return %8 : tensor<5x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x4xf32>, %arg1: tensor<1xf32>) -> (tensor<5x4xf32> {jax.result_info = "result[0]"}, tensor<1xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<5x4xf32>
    %2 = stablehlo.subtract %arg0, %1 : tensor<5x4xf32>
    %3 = stablehlo.tanh %2 : tensor<5x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %5 = stablehlo.add %4, %3 : tensor<5x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %7 = stablehlo.subtract %6, %3 : tensor<5x4xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<5x4xf32>
    %9 = stablehlo.multiply %2, %3 : tensor<5x4xf32>
    %cst_1 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %11 = stablehlo.add %9, %10 : tensor<5x4xf32>
    %12 = stablehlo.abs %11 : tensor<5x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %14 = stablehlo.compare GE, %11, %13, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %16 = stablehlo.multiply %15, %12 : tensor<5x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<5x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %20 = stablehlo.select %14, %19, %18 : tensor<5x4xi1>, tensor<5x4xf32>
    %21 = stablehlo.select %14, %18, %19 : tensor<5x4xi1>, tensor<5x4xf32>
    %22 = stablehlo.negate %20 : tensor<5x4xf32>
    %23 = stablehlo.add %21, %22 : tensor<5x4xf32>
    %24 = stablehlo.multiply %2, %23 : tensor<5x4xf32>
    %25 = stablehlo.multiply %23, %3 : tensor<5x4xf32>
    %26 = stablehlo.multiply %24, %8 : tensor<5x4xf32>
    %27 = stablehlo.add %25, %26 : tensor<5x4xf32>
    %28 = stablehlo.negate %27 : tensor<5x4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<f32>
    %30 = stablehlo.reshape %29 : (tensor<f32>) -> tensor<1x1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f32>) -> tensor<1xf32>
    return %27, %32 : tensor<5x4xf32>, tensor<1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
