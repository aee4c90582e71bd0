// import jax
// import jax.numpy as jnp
//
//
// def sparse_sliding_statistic_step(prices, window_w):
//     lags = jnp.stack([prices[0:8], prices[1:9], prices[2:10]])
//     window_stat = jnp.tensordot(window_w, lags, axes=1)
//     current = prices[2:]
//     out = window_stat + jax.nn.sigmoid(jnp.exp(current) - current)
//     return jnp.arctan(out)
//
//   prices: float32[10, 2] in [-1.5, 1.5]
//   window_w: float32[3] in [0.1, 0.9]
// -----
// forward, cpu
module @jit_sparse_sliding_statistic_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
    %18 = chlo.atan %17 : tensor<8x2xf32> -> tensor<8x2xf32>
    return %18 : tensor<8x2xf32>
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
    %21 = chlo.square %20 : tensor<8x2xf32> -> tensor<8x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %23 = stablehlo.add %22, %21 : tensor<8x2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %25 = stablehlo.divide %24, %23 : tensor<8x2xf32>
    %26 = stablehlo.multiply %25, %19 : tensor<8x2xf32>
    %27 = stablehlo.negate %26 : tensor<8x2xf32>
    %28 = stablehlo.multiply %26, %9 : tensor<8x2xf32>
    %29 = stablehlo.add %27, %28 : tensor<8x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.pad %29, %cst_4, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<8x2xf32>, tensor<f32>) -> tensor<10x2xf32>
    %31 = stablehlo.dot_general %25, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<8x2xf32>, tensor<3xf32>) -> tensor<8x2x3xf32>
    %32 = stablehlo.transpose %31, dims = [2, 0, 1] : (tensor<8x2x3xf32>) -> tensor<3x8x2xf32>
    %33 = stablehlo.dot_general %25, %6, contracting_dims = [0, 1] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<8x2xf32>, tensor<3x8x2xf32>) -> tensor<3xf32>
    %34 = stablehlo.slice %32 [0:1, 0:8, 0:2] : (tensor<3x8x2xf32>) -> tensor<1x8x2xf32>
    %35 = stablehlo.reshape %34 : (tensor<1x8x2xf32>) -> tensor<8x2xf32>
    %36 = stablehlo.slice %32 [1:2, 0:8, 0:2] : (tensor<3x8x2xf32>) -> tensor<1x8x2xf32>
    %37 = stablehlo.reshape %36 : (tensor<1x8x2xf32>) -> tensor<8x2xf32>
    %38 = stablehlo.slice %32 [2:3, 0:8, 0:2] : (tensor<3x8x2xf32>) -> tensor<1x8x2xf32>
    %39 = stablehlo.reshape %38 : (tensor<1x8x2xf32>) -> tensor<8x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.pad %39, %cst_5, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<8x2xf32>, tensor<f32>) -> tensor<10x2xf32>
    %41 = stablehlo.add %30, %40 : tensor<10x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.pad %37, %cst_6, low = [1, 0], high = [1, 0], interior = [0, 0] : (tensor<8x2xf32>, tensor<f32>) -> tensor<10x2xf32>
    %43 = stablehlo.add %41, %42 : tensor<10x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.pad %35, %cst_7, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<8x2xf32>, tensor<f32>) -> tensor<10x2xf32>
    %45 = stablehlo.add %43, %44 : tensor<10x2xf32>
    return %45, %33 : tensor<10x2xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
