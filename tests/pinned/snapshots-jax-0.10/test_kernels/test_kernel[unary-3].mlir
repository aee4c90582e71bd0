// import jax
// import jax.numpy as jnp
//
//
// def simple_self_norm(widths):
//     rms = jnp.sqrt(jnp.sum(widths**2, keepdims=True) + 0.47)
//     relative = widths / rms
//     augmented = relative + 0.4 * jax.nn.sigmoid(relative)
//     entropy_term = jnp.log(augmented)
//     return entropy_term * (0.6 - entropy_term)
//
//   widths: float32[8, 2, 2] in [0.2, 3]
// -----
// forward, cpu
module @jit_simple_self_norm attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x2x2xf32>) -> (tensor<8x2x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<8x2x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x2x2xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %cst_0 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %4 = stablehlo.add %2, %3 : tensor<1x1x1xf32>
    %5 = stablehlo.sqrt %4 : tensor<1x1x1xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<8x2x2xf32>
    %7 = stablehlo.divide %arg0, %6 : tensor<8x2x2xf32>
    %8 = stablehlo.negate %7 : tensor<8x2x2xf32>
    %9 = stablehlo.exponential %8 : tensor<8x2x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %11 = stablehlo.add %10, %9 : tensor<8x2x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %13 = stablehlo.divide %12, %11 : tensor<8x2x2xf32>
    %cst_3 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<8x2x2xf32>
    %16 = stablehlo.add %7, %15 : tensor<8x2x2xf32>
    %17 = stablehlo.log %16 : tensor<8x2x2xf32>
    %cst_4 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %19 = stablehlo.subtract %18, %17 : tensor<8x2x2xf32>
    %20 = stablehlo.multiply %17, %19 : tensor<8x2x2xf32>
    return %20 : tensor<8x2x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x2x2xf32>) -> (tensor<8x2x2xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<8x2x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<8x2x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%0 init: %cst_0) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x2x2xf32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %cst_1 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %6 = stablehlo.add %4, %5 : tensor<1x1x1xf32>
    %7 = stablehlo.sqrt %6 : tensor<1x1x1xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %9 = stablehlo.divide %8, %7 : tensor<1x1x1xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<8x2x2xf32>
    %11 = stablehlo.divide %arg0, %10 : tensor<8x2x2xf32>
    %12 = stablehlo.multiply %7, %7 : tensor<1x1x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %14 = stablehlo.divide %13, %12 : tensor<1x1x1xf32>
    %15 = stablehlo.negate %11 : tensor<8x2x2xf32>
    %16 = stablehlo.exponential %15 : tensor<8x2x2xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %18 = stablehlo.add %17, %16 : tensor<8x2x2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %20 = stablehlo.divide %19, %18 : tensor<8x2x2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %22 = stablehlo.subtract %21, %20 : tensor<8x2x2xf32>
    %23 = stablehlo.multiply %20, %22 : tensor<8x2x2xf32>
    %cst_7 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %25 = stablehlo.multiply %24, %20 : tensor<8x2x2xf32>
    %26 = stablehlo.add %11, %25 : tensor<8x2x2xf32>
    %27 = stablehlo.log %26 : tensor<8x2x2xf32>
    %cst_8 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %29 = stablehlo.subtract %28, %27 : tensor<8x2x2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %31 = stablehlo.multiply %27, %30 : tensor<8x2x2xf32>
    %32 = stablehlo.multiply %30, %29 : tensor<8x2x2xf32>
    %33 = stablehlo.negate %31 : tensor<8x2x2xf32>
    %34 = stablehlo.add %32, %33 : tensor<8x2x2xf32>
    %35 = stablehlo.divide %34, %26 : tensor<8x2x2xf32>
    %cst_10 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<8x2x2xf32>
    %38 = stablehlo.multiply %37, %23 : tensor<8x2x2xf32>
    %39 = stablehlo.add %35, %38 : tensor<8x2x2xf32>
    %40 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<8x2x2xf32>
    %41 = stablehlo.multiply %39, %40 : tensor<8x2x2xf32>
    %42 = stablehlo.multiply %41, %arg0 : tensor<8x2x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_11) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x2x2xf32>, tensor<f32>) -> tensor<f32>
    %44 = stablehlo.reshape %43 : (tensor<f32>) -> tensor<1x1x1xf32>
    %45 = stablehlo.negate %44 : tensor<1x1x1xf32>
    %46 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<8x2x2xf32>
    %47 = stablehlo.divide %39, %46 : tensor<8x2x2xf32>
    %48 = stablehlo.multiply %45, %9 : tensor<1x1x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_12) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1xf32>, tensor<f32>) -> tensor<f32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %51 = stablehlo.multiply %50, %2 : tensor<8x2x2xf32>
    %52 = stablehlo.add %47, %51 : tensor<8x2x2xf32>
    return %52 : tensor<8x2x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
