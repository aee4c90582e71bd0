// import jax.numpy as jnp
//
//
// def compute_patch_pooling(field, skip_in):
//     h0 = jnp.sqrt(jnp.exp(-(field**2)) ** 2 + 0.5)
//     blocks = jnp.reshape(h0, (2, 2, 2, 3))
//     min1 = jnp.min(blocks, axis=(1, 3))
//     result = min1 - min1**3 / 6.0
//     return 0.1 - 0.4 * (skip_in * result - result)
//
//   field: float64[4, 6] in [-2, 2]
//   skip_in: float64[1, 2] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_compute_patch_pooling attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x6xf64>, %arg1: tensor<1x2xf64>) -> (tensor<2x2xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x6xf64>
    %1 = stablehlo.negate %0 : tensor<4x6xf64>
    %2 = stablehlo.exponential %1 : tensor<4x6xf64>
    %3 = stablehlo.multiply %2, %2 : tensor<4x6xf64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x6xf64>
    %5 = stablehlo.add %3, %4 : tensor<4x6xf64>
    %6 = stablehlo.sqrt %5 : tensor<4x6xf64>
    %7 = stablehlo.reshape %6 : (tensor<4x6xf64>) -> tensor<2x2x2x3xf64>
    %cst_0 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %8 = stablehlo.reduce(%7 init: %cst_0) applies stablehlo.minimum across dimensions = [1, 3] : (tensor<2x2x2x3xf64>, tensor<f64>) -> tensor<2x2xf64>
    %9 = stablehlo.multiply %8, %8 : tensor<2x2xf64>
    %10 = stablehlo.multiply %9, %8 : tensor<2x2xf64>
    %cst_1 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %12 = stablehlo.divide %10, %11 : tensor<2x2xf64>
    %13 = stablehlo.subtract %8, %12 : tensor<2x2xf64>
    %14 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<1x2xf64>) -> tensor<2x2xf64>
    %15 = stablehlo.multiply %14, %13 : tensor<2x2xf64>
    %16 = stablehlo.subtract %15, %13 : tensor<2x2xf64>
    %cst_2 = stablehlo.constant dense<4.000000e-01> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %18 = stablehlo.multiply %17, %16 : tensor<2x2xf64>
    %cst_3 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %20 = stablehlo.subtract %19, %18 : tensor<2x2xf64>
    return %20 : tensor<2x2xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x6xf64>, %arg1: tensor<1x2xf64>) -> (tensor<4x6xf64> {jax.result_info = "result[0]"}, tensor<1x2xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x6xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x6xf64>
    %2 = stablehlo.multiply %1, %arg0 : tensor<4x6xf64>
    %3 = stablehlo.negate %0 : tensor<4x6xf64>
    %4 = stablehlo.exponential %3 : tensor<4x6xf64>
    %5 = stablehlo.multiply %4, %4 : tensor<4x6xf64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x6xf64>
    %7 = stablehlo.multiply %6, %4 : tensor<4x6xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x6xf64>
    %9 = stablehlo.add %5, %8 : tensor<4x6xf64>
    %10 = stablehlo.sqrt %9 : tensor<4x6xf64>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x6xf64>
    %12 = stablehlo.divide %11, %10 : tensor<4x6xf64>
    %13 = stablehlo.reshape %10 : (tensor<4x6xf64>) -> tensor<2x2x2x3xf64>
    %cst_3 = stablehlo.constant dense<0x7FF0000000000000> : tensor<f64>
    %14 = stablehlo.reduce(%13 init: %cst_3) applies stablehlo.minimum across dimensions = [1, 3] : (tensor<2x2x2x3xf64>, tensor<f64>) -> tensor<2x2xf64>
    %15 = stablehlo.reshape %14 : (tensor<2x2xf64>) -> tensor<2x1x2x1xf64>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2, 3] : (tensor<2x1x2x1xf64>) -> tensor<2x2x2x3xf64>
    %17 = stablehlo.compare EQ, %13, %16, FLOAT : (tensor<2x2x2x3xf64>, tensor<2x2x2x3xf64>) -> tensor<2x2x2x3xi1>
    %18 = stablehlo.convert %17 : (tensor<2x2x2x3xi1>) -> tensor<2x2x2x3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.reduce(%18 init: %cst_4) applies stablehlo.add across dimensions = [1, 3] : (tensor<2x2x2x3xf64>, tensor<f64>) -> tensor<2x2xf64>
    %20 = stablehlo.multiply %14, %14 : tensor<2x2xf64>
    %21 = stablehlo.multiply %20, %14 : tensor<2x2xf64>
    %22 = stablehlo.multiply %14, %14 : tensor<2x2xf64>
    %cst_5 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %24 = stablehlo.multiply %23, %22 : tensor<2x2xf64>
    %cst_6 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %26 = stablehlo.divide %21, %25 : tensor<2x2xf64>
    %27 = stablehlo.subtract %14, %26 : tensor<2x2xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %29 = stablehlo.negate %28 : tensor<2x2xf64>
    %cst_8 = stablehlo.constant dense<4.000000e-01> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %31 = stablehlo.multiply %30, %29 : tensor<2x2xf64>
    %32 = stablehlo.negate %31 : tensor<2x2xf64>
    %33 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<1x2xf64>) -> tensor<2x2xf64>
    %34 = stablehlo.multiply %33, %31 : tensor<2x2xf64>
    %35 = stablehlo.add %32, %34 : tensor<2x2xf64>
    %36 = stablehlo.multiply %31, %27 : tensor<2x2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.reduce(%36 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2x2xf64>, tensor<f64>) -> tensor<2xf64>
    %38 = stablehlo.reshape %37 : (tensor<2xf64>) -> tensor<1x2xf64>
    %39 = stablehlo.negate %35 : tensor<2x2xf64>
    %cst_10 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %41 = stablehlo.divide %39, %40 : tensor<2x2xf64>
    %42 = stablehlo.multiply %41, %24 : tensor<2x2xf64>
    %43 = stablehlo.add %35, %42 : tensor<2x2xf64>
    %44 = stablehlo.divide %43, %19 : tensor<2x2xf64>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 2] : (tensor<2x2xf64>) -> tensor<2x2x2x3xf64>
    %46 = stablehlo.multiply %45, %18 : tensor<2x2x2x3xf64>
    %47 = stablehlo.reshape %46 : (tensor<2x2x2x3xf64>) -> tensor<4x6xf64>
    %48 = stablehlo.multiply %47, %12 : tensor<4x6xf64>
    %49 = stablehlo.multiply %48, %7 : tensor<4x6xf64>
    %50 = stablehlo.multiply %49, %4 : tensor<4x6xf64>
    %51 = stablehlo.negate %50 : tensor<4x6xf64>
    %52 = stablehlo.multiply %51, %2 : tensor<4x6xf64>
    return %52, %38 : tensor<4x6xf64>, tensor<1x2xf64>
  }
}
// -----
// backward, cuda: same text as cpu
