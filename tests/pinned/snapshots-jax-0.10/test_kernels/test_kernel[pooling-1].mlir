// import jax
// import jax.numpy as jnp
//
//
// def compute_block_detail(signal: jax.Array):
//     tiles = signal.reshape(1, 1, 3, 2, 2, 3)
//     lse1 = jax.nn.logsumexp(tiles, axis=(3, 5))
//     base = jnp.min(tiles, axis=(3, 5), keepdims=True)
//     detail = tiles - base
//     output = detail.reshape(signal.shape)
//     sharpened = signal + output
//     return sharpened, lse1
//
//   signal: float64[1, 1, 6, 6] in [-2, 2]
// -----
// forward, cpu
module @jit_compute_block_detail attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x1x6x6xf64>) -> (tensor<1x1x6x6xf64> {jax.result_info = "result[0]"}, tensor<1x1x3x2xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.reshape %arg0 : (tensor<1x1x6x6xf64>) -> tensor<1x1x3x2x2x3xf64>
    %cst = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.maximum across dimensions = [3, 5] : (tensor<1x1x3x2x2x3xf64>, tensor<f64>) -> tensor<1x1x3x2xf64>
    %cst_0 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x1x3x2xf64>
    %3 = stablehlo.maximum %2, %1 : tensor<1x1x3x2xf64>
    %4 = stablehlo.is_finite %3 : (tensor<1x1x3x2xf64>) -> tensor<1x1x3x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1x1x3x2xf64>
    %6 = stablehlo.select %4, %3, %5 : tensor<1x1x3x2xi1>, tensor<1x1x3x2xf64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2, 4] : (tensor<1x1x3x2xf64>) -> tensor<1x1x3x1x2x1xf64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2, 3, 4, 5] : (tensor<1x1x3x1x2x1xf64>) -> tensor<1x1x3x2x2x3xf64>
    %9 = stablehlo.subtract %0, %8 : tensor<1x1x3x2x2x3xf64>
    %10 = stablehlo.exponential %9 : tensor<1x1x3x2x2x3xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [3, 5] : (tensor<1x1x3x2x2x3xf64>, tensor<f64>) -> tensor<1x1x3x2xf64>
    %12 = stablehlo.abs %11 : tensor<1x1x3x2xf64>
    %13 = stablehlo.log %12 : tensor<1x1x3x2xf64>
    %14 = stablehlo.add %13, %6 : tensor<1x1x3x2xf64>
    %cst_3 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %15 = stablehlo.reduce(%0 init: %cst_3) applies stablehlo.minimum across dimensions = [3, 5] : (tensor<1x1x3x2x2x3xf64>, tensor<f64>) -> tensor<1x1x3x2xf64>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2, 4] : (tensor<1x1x3x2xf64>) -> tensor<1x1x3x1x2x1xf64>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2, 3, 4, 5] : (tensor<1x1x3x1x2x1xf64>) -> tensor<1x1x3x2x2x3xf64>
    %18 = stablehlo.subtract %0, %17 : tensor<1x1x3x2x2x3xf64>
    %19 = stablehlo.reshape %18 : (tensor<1x1x3x2x2x3xf64>) -> tensor<1x1x6x6xf64>
    %20 = stablehlo.add %arg0, %19 : tensor<1x1x6x6xf64>
    return %20, %14 : tensor<1x1x6x6xf64>, tensor<1x1x3x2xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x1x6x6xf64>) -> (tensor<1x1x6x6xf64> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.reshape %arg0 : (tensor<1x1x6x6xf64>) -> tensor<1x1x3x2x2x3xf64>
    %cst = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.maximum across dimensions = [3, 5] : (tensor<1x1x3x2x2x3xf64>, tensor<f64>) -> tensor<1x1x3x2xf64>
    %cst_0 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x1x3x2xf64>
    %3 = stablehlo.maximum %2, %1 : tensor<1x1x3x2xf64>
    %4 = stablehlo.is_finite %3 : (tensor<1x1x3x2xf64>) -> tensor<1x1x3x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1x1x3x2xf64>
    %6 = stablehlo.select %4, %3, %5 : tensor<1x1x3x2xi1>, tensor<1x1x3x2xf64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2, 4] : (tensor<1x1x3x2xf64>) -> tensor<1x1x3x1x2x1xf64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2, 3, 4, 5] : (tensor<1x1x3x1x2x1xf64>) -> tensor<1x1x3x2x2x3xf64>
    %9 = stablehlo.subtract %0, %8 : tensor<1x1x3x2x2x3xf64>
    %10 = stablehlo.exponential %9 : tensor<1x1x3x2x2x3xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [3, 5] : (tensor<1x1x3x2x2x3xf64>, tensor<f64>) -> tensor<1x1x3x2xf64>
    %12 = stablehlo.abs %11 : tensor<1x1x3x2xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<1x1x3x2xf64>
    %14 = stablehlo.compare GE, %11, %13, FLOAT : (tensor<1x1x3x2xf64>, tensor<1x1x3x2xf64>) -> tensor<1x1x3x2xi1>
    %cst_4 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %15 = stablehlo.reduce(%0 init: %cst_4) applies stablehlo.minimum across dimensions = [3, 5] : (tensor<1x1x3x2x2x3xf64>, tensor<f64>) -> tensor<1x1x3x2xf64>
    %16 = stablehlo.reshape %15 : (tensor<1x1x3x2xf64>) -> tensor<1x1x3x1x2x1xf64>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2, 3, 4, 5] : (tensor<1x1x3x1x2x1xf64>) -> tensor<1x1x3x2x2x3xf64>
    %18 = stablehlo.compare EQ, %0, %17, FLOAT : (tensor<1x1x3x2x2x3xf64>, tensor<1x1x3x2x2x3xf64>) -> tensor<1x1x3x2x2x3xi1>
    %19 = stablehlo.convert %18 : (tensor<1x1x3x2x2x3xi1>) -> tensor<1x1x3x2x2x3xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.reduce(%19 init: %cst_5) applies stablehlo.add across dimensions = [3, 5] : (tensor<1x1x3x2x2x3xf64>, tensor<f64>) -> tensor<1x1x3x2xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<1x1x3x2xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<1x1x6x6xf64>
    %23 = stablehlo.reshape %22 : (tensor<1x1x6x6xf64>) -> tensor<1x1x3x2x2x3xf64>
    %24 = stablehlo.negate %23 : tensor<1x1x3x2x2x3xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%24 init: %cst_8) applies stablehlo.add across dimensions = [3, 5] : (tensor<1x1x3x2x2x3xf64>, tensor<f64>) -> tensor<1x1x3x2xf64>
    %26 = stablehlo.reshape %25 : (tensor<1x1x3x2xf64>) -> tensor<1x1x3x1x2x1xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.reduce(%26 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 3, 5] : (tensor<1x1x3x1x2x1xf64>, tensor<f64>) -> tensor<3x2xf64>
    %28 = stablehlo.broadcast_in_dim %27, dims = [2, 3] : (tensor<3x2xf64>) -> tensor<1x1x3x2xf64>
    %29 = stablehlo.divide %28, %20 : tensor<1x1x3x2xf64>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2, 4] : (tensor<1x1x3x2xf64>) -> tensor<1x1x3x2x2x3xf64>
    %31 = stablehlo.multiply %30, %19 : tensor<1x1x3x2x2x3xf64>
    %32 = stablehlo.add %23, %31 : tensor<1x1x3x2x2x3xf64>
    %33 = stablehlo.divide %21, %12 : tensor<1x1x3x2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<1x1x3x2xf64>
    %35 = stablehlo.select %14, %34, %33 : tensor<1x1x3x2xi1>, tensor<1x1x3x2xf64>
    %36 = stablehlo.select %14, %33, %34 : tensor<1x1x3x2xi1>, tensor<1x1x3x2xf64>
    %37 = stablehlo.negate %35 : tensor<1x1x3x2xf64>
    %38 = stablehlo.add %36, %37 : tensor<1x1x3x2xf64>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2, 4] : (tensor<1x1x3x2xf64>) -> tensor<1x1x3x2x2x3xf64>
    %40 = stablehlo.multiply %39, %10 : tensor<1x1x3x2x2x3xf64>
    %41 = stablehlo.add %32, %40 : tensor<1x1x3x2x2x3xf64>
    %42 = stablehlo.reshape %41 : (tensor<1x1x3x2x2x3xf64>) -> tensor<1x1x6x6xf64>
    %43 = stablehlo.add %22, %42 : tensor<1x1x6x6xf64>
    return %43 : tensor<1x1x6x6xf64>
  }
}
// -----
// backward, cuda: same text as cpu
