// import jax.numpy as jnp
//
//
// def sliding_statistic(prices, window_w):
//     lags = jnp.stack([prices[0:8], prices[1:9], prices[2:10]])
//     window_stat = jnp.tensordot(window_w, lags, axes=1)
//     current = prices[2:]
//     out = window_stat + jnp.tanh(jnp.exp(current) - current)
//     return jnp.abs(out - 1.12)
//
//   prices: float32[10, 2] in [-1.5, 1.5]
//   window_w: float32[3] in [0.1, 0.9]
// -----
// forward, cpu
module @jit_sliding_statistic attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10x2xf32>, %arg1: tensor<3xf32>) -> (tensor<8x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [0:8, 0:2] : (tensor<10x2xf32>) -> tensor<8x2xf32>
    %1 = stablehlo.slice %arg0 [1:9, 0:2] : (tensor<10x2xf32>) -> tensor<8x2xf32>
    %2 = stablehlo.slice %arg0 [2:10, 0:2] : (tensor<10x2xf32>) -> tensor<8x2xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [1, 2] : (tensor<8x2xf32>) -> tensor<1x8x2xf32>
    %4 = stablehlo.broadcast_in_dim %1, dims = [1, 2] : (tensor<8x2xf32>) -> tensor<1x8x2xf32>
    %5 = stablehlo.broadcast_in_dim %2, dims = [1, 2] : (tensor<8x2xf32>) -> tensor<1x8x2xf32>
    %6 = stablehlo.concatenate %3, %4, %5, dim = 0 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<3x8x2xf32>
    %7 = stablehlo.dot_general %arg1, %6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x8x2xf32>) -> tensor<8x2xf32>
    %8 = stablehlo.slice %arg0 [2:10, 0:2] : (tensor<10x2xf32>) -> tensor<8x2xf32>
    %9 = stablehlo.exponential %8 : tensor<8x2xf32>
    %10 = stablehlo.subtract %9, %8 : tensor<8x2xf32>
    %11 = stablehlo.tanh %10 : tensor<8x2xf32>
    %12 = stablehlo.add %7, %11 : tensor<8x2xf32>
    %cst = stablehlo.constant dense<1.120000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %14 = stablehlo.subtract %12, %13 : tensor<8x2xf32>
    %15 = stablehlo.abs %14 : tensor<8x2xf32>
    return %15 : tensor<8x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10x2xf32>, %arg1: tensor<3xf32>) -> (tensor<10x2xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg0 [0:8, 0:2] : (tensor<10x2xf32>) -> tensor<8x2xf32>
    %1 = stablehlo.slice %arg0 [1:9, 0:2] : (tensor<10x2xf32>) -> tensor<8x2xf32>
    %2 = stablehlo.slice %arg0 [2:10, 0:2] : (tensor<10x2xf32>) -> tensor<8x2xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [1, 2] : (tensor<8x2xf32>) -> tensor<1x8x2xf32>
    %4 = stablehlo.broadcast_in_dim %1, dims = [1, 2] : (tensor<8x2xf32>) -> tensor<1x8x2xf32>
    %5 = stablehlo.broadcast_in_dim %2, dims = [1, 2] : (tensor<8x2xf32>) -> tensor<1x8x2xf32>
    %6 = stablehlo.concatenate %3, %4, %5, dim = 0 : (tensor<1x8x2xf32>, tensor<1x8x2xf32>, tensor<1x8x2xf32>) -> tensor<3x8x2xf32>
    %7 = stablehlo.dot_general %arg1, %6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x8x2xf32>) -> tensor<8x2xf32>
    %8 = stablehlo.slice %arg0 [2:10, 0:2] : (tensor<10x2xf32>) -> tensor<8x2xf32>
    %9 = stablehlo.exponential %8 : tensor<8x2xf32>
    %10 = stablehlo.subtract %9, %8 : tensor<8x2xf32>
    %11 = stablehlo.tanh %10 : tensor<8x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %13 = stablehlo.add %12, %11 : tensor<8x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %15 = stablehlo.subtract %14, %11 : tensor<8x2xf32>
    %16 = stablehlo.multiply %13, %15 : tensor<8x2xf32>
    %17 = stablehlo.add %7, %11 : tensor<8x2xf32>
    %cst_1 = stablehlo.constant dense<1.120000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %19 = stablehlo.subtract %17, %18 : tensor<8x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %21 = stablehlo.compare GE, %19, %20, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %24 = stablehlo.select %21, %23, %22 : tensor<8x2xi1>, tensor<8x2xf32>
    %25 = stablehlo.select %21, %22, %23 : tensor<8x2xi1>, tensor<8x2xf32>
    %26 = stablehlo.negate %24 : tensor<8x2xf32>
    %27 = stablehlo.add %25, %26 : tensor<8x2xf32>
    %28 = stablehlo.multiply %27, %16 : tensor<8x2xf32>
    %29 = stablehlo.negate %28 : tensor<8x2xf32>
    %30 = stablehlo.multiply %28, %9 : tensor<8x2xf32>
    %31 = stablehlo.add %29, %30 : tensor<8x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.pad %31, %cst_5, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<8x2xf32>, tensor<f32>) -> tensor<10x2xf32>
    %33 = stablehlo.dot_general %27, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<8x2xf32>, tensor<3xf32>) -> tensor<8x2x3xf32>
    %34 = stablehlo.transpose %33, dims = [2, 0, 1] : (tensor<8x2x3xf32>) -> tensor<3x8x2xf32>
    %35 = stablehlo.dot_general %27, %6, contracting_dims = [0, 1] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<8x2xf32>, tensor<3x8x2xf32>) -> tensor<3xf32>
    %36 = stablehlo.slice %34 [0:1, 0:8, 0:2] : (tensor<3x8x2xf32>) -> tensor<1x8x2xf32>
    %37 = stablehlo.reshape %36 : (tensor<1x8x2xf32>) -> tensor<8x2xf32>
    %38 = stablehlo.slice %34 [1:2, 0:8, 0:2] : (tensor<3x8x2xf32>) -> tensor<1x8x2xf32>
    %39 = stablehlo.reshape %38 : (tensor<1x8x2xf32>) -> tensor<8x2xf32>
    %40 = stablehlo.slice %34 [2:3, 0:8, 0:2] : (tensor<3x8x2xf32>) -> tensor<1x8x2xf32>
    %41 = stablehlo.reshape %40 : (tensor<1x8x2xf32>) -> tensor<8x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.pad %41, %cst_6, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<8x2xf32>, tensor<f32>) -> tensor<10x2xf32>
    %43 = stablehlo.add %32, %42 : tensor<10x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.pad %39, %cst_7, low = [1, 0], high = [1, 0], interior = [0, 0] : (tensor<8x2xf32>, tensor<f32>) -> tensor<10x2xf32>
    %45 = stablehlo.add %43, %44 : tensor<10x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.pad %37, %cst_8, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<8x2xf32>, tensor<f32>) -> tensor<10x2xf32>
    %47 = stablehlo.add %45, %46 : tensor<10x2xf32>
    return %47, %35 : tensor<10x2xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
