// import jax
// import jax.numpy as jnp
//
//
// def sliding_statistic_block(prices, window_w):
//     lags = jnp.stack([prices[0:8], prices[1:9], prices[2:10]])
//     window_stat = jnp.tensordot(window_w, lags, axes=1)
//     current = prices[2:]
//     features_out = window_stat + jax.nn.sigmoid(jnp.exp(current) - current)
//     return jnp.abs(features_out - 1.12)
//
//   prices: float32[10, 2] in [-1.5, 1.5]
//   window_w: float32[3] in [0.1, 0.9]
// -----
// forward, cpu
module @jit_sliding_statistic_block attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
    %11 = stablehlo.negate %10 : tensor<8x2xf32>
    %12 = stablehlo.exponential %11 : tensor<8x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %14 = stablehlo.add %13, %12 : tensor<8x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %16 = stablehlo.divide %15, %14 : tensor<8x2xf32>
    %17 = stablehlo.add %7, %16 : tensor<8x2xf32>
    %cst_1 = stablehlo.constant dense<1.120000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %19 = stablehlo.subtract %17, %18 : tensor<8x2xf32>
    %20 = stablehlo.abs %19 : tensor<8x2xf32>
    return %20 : tensor<8x2xf32>
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
    %11 = stablehlo.negate %10 : tensor<8x2xf32>
    %12 = stablehlo.exponential %11 : tensor<8x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %14 = stablehlo.add %13, %12 : tensor<8x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %16 = stablehlo.divide %15, %14 : tensor<8x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %18 = stablehlo.subtract %17, %16 : tensor<8x2xf32>
    %19 = stablehlo.multiply %16, %18 : tensor<8x2xf32>
    %20 = stablehlo.add %7, %16 : tensor<8x2xf32>
    %cst_2 = stablehlo.constant dense<1.120000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %22 = stablehlo.subtract %20, %21 : tensor<8x2xf32>
    %23 = stablehlo.abs %22 : tensor<8x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %25 = stablehlo.compare GE, %22, %24, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%23 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %29 = stablehlo.select %25, %28, %27 : tensor<8x2xi1>, tensor<8x2xf32>
    %30 = stablehlo.select %25, %27, %28 : tensor<8x2xi1>, tensor<8x2xf32>
    %31 = stablehlo.negate %29 : tensor<8x2xf32>
    %32 = stablehlo.add %30, %31 : tensor<8x2xf32>
    %33 = stablehlo.multiply %32, %19 : tensor<8x2xf32>
    %34 = stablehlo.negate %33 : tensor<8x2xf32>
    %35 = stablehlo.multiply %33, %9 : tensor<8x2xf32>
    %36 = stablehlo.add %34, %35 : tensor<8x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.pad %36, %cst_7, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<8x2xf32>, tensor<f32>) -> tensor<10x2xf32>
    %38 = stablehlo.dot_general %32, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<8x2xf32>, tensor<3xf32>) -> tensor<8x2x3xf32>
    %39 = stablehlo.transpose %38, dims = [2, 0, 1] : (tensor<8x2x3xf32>) -> tensor<3x8x2xf32>
    %40 = stablehlo.dot_general %32, %6, contracting_dims = [0, 1] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<8x2xf32>, tensor<3x8x2xf32>) -> tensor<3xf32>
    %41 = stablehlo.slice %39 [0:1, 0:8, 0:2] : (tensor<3x8x2xf32>) -> tensor<1x8x2xf32>
    %42 = stablehlo.reshape %41 : (tensor<1x8x2xf32>) -> tensor<8x2xf32>
    %43 = stablehlo.slice %39 [1:2, 0:8, 0:2] : (tensor<3x8x2xf32>) -> tensor<1x8x2xf32>
    %44 = stablehlo.reshape %43 : (tensor<1x8x2xf32>) -> tensor<8x2xf32>
    %45 = stablehlo.slice %39 [2:3, 0:8, 0:2] : (tensor<3x8x2xf32>) -> tensor<1x8x2xf32>
    %46 = stablehlo.reshape %45 : (tensor<1x8x2xf32>) -> tensor<8x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.pad %46, %cst_8, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<8x2xf32>, tensor<f32>) -> tensor<10x2xf32>
    %48 = stablehlo.add %37, %47 : tensor<10x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.pad %44, %cst_9, low = [1, 0], high = [1, 0], interior = [0, 0] : (tensor<8x2xf32>, tensor<f32>) -> tensor<10x2xf32>
    %50 = stablehlo.add %48, %49 : tensor<10x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.pad %42, %cst_10, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<8x2xf32>, tensor<f32>) -> tensor<10x2xf32>
    %52 = stablehlo.add %50, %51 : tensor<10x2xf32>
    return %52, %40 : tensor<10x2xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
