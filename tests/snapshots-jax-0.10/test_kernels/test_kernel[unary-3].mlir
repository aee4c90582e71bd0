// import jax
// import jax.numpy as jnp
//
//
// def shifted_self_norm(widths):
//     """Compute a shifted self norm."""
//     rms = jnp.sqrt(jnp.sum(widths**2, keepdims=True) + 0.47)
//     relative = widths / rms
//     augmented = relative + 0.4 * jax.nn.sigmoid(relative)
//     penalty = jnp.square(augmented)
//     return penalty - 0.13 * jax.nn.sigmoid(penalty)
//
//   widths: float32[8, 2, 2] in [0.2, 3]
// -----
// forward, cpu
module @jit_shifted_self_norm attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
    %17 = chlo.square %16 : tensor<8x2x2xf32> -> tensor<8x2x2xf32>
    %18 = stablehlo.negate %17 : tensor<8x2x2xf32>
    %19 = stablehlo.exponential %18 : tensor<8x2x2xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %21 = stablehlo.add %20, %19 : tensor<8x2x2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %23 = stablehlo.divide %22, %21 : tensor<8x2x2xf32>
    %cst_6 = stablehlo.constant dense<1.300000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<8x2x2xf32>
    %26 = stablehlo.subtract %17, %25 : tensor<8x2x2xf32>
    return %26 : tensor<8x2x2xf32>
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
    %27 = chlo.square %26 : tensor<8x2x2xf32> -> tensor<8x2x2xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %29 = stablehlo.multiply %28, %26 : tensor<8x2x2xf32>
    %30 = stablehlo.negate %27 : tensor<8x2x2xf32>
    %31 = stablehlo.exponential %30 : tensor<8x2x2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %33 = stablehlo.add %32, %31 : tensor<8x2x2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %35 = stablehlo.divide %34, %33 : tensor<8x2x2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %37 = stablehlo.subtract %36, %35 : tensor<8x2x2xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<8x2x2xf32>
    %cst_12 = stablehlo.constant dense<1.300000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %40 = stablehlo.multiply %39, %35 : tensor<8x2x2xf32>
    %41 = stablehlo.subtract %27, %40 : tensor<8x2x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%41 init: %cst_13) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x2x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %44 = stablehlo.negate %43 : tensor<8x2x2xf32>
    %cst_15 = stablehlo.constant dense<1.300000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<8x2x2xf32>
    %47 = stablehlo.multiply %46, %38 : tensor<8x2x2xf32>
    %48 = stablehlo.add %43, %47 : tensor<8x2x2xf32>
    %49 = stablehlo.multiply %48, %29 : tensor<8x2x2xf32>
    %cst_16 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<8x2x2xf32>
    %52 = stablehlo.multiply %51, %23 : tensor<8x2x2xf32>
    %53 = stablehlo.add %49, %52 : tensor<8x2x2xf32>
    %54 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<8x2x2xf32>
    %55 = stablehlo.multiply %53, %54 : tensor<8x2x2xf32>
    %56 = stablehlo.multiply %55, %arg0 : tensor<8x2x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_17) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x2x2xf32>, tensor<f32>) -> tensor<f32>
    %58 = stablehlo.reshape %57 : (tensor<f32>) -> tensor<1x1x1xf32>
    %59 = stablehlo.negate %58 : tensor<1x1x1xf32>
    %60 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<8x2x2xf32>
    %61 = stablehlo.divide %53, %60 : tensor<8x2x2xf32>
    %62 = stablehlo.multiply %59, %9 : tensor<1x1x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%62 init: %cst_18) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1xf32>, tensor<f32>) -> tensor<f32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<8x2x2xf32>
    %65 = stablehlo.multiply %64, %2 : tensor<8x2x2xf32>
    %66 = stablehlo.add %61, %65 : tensor<8x2x2xf32>
    return %66 : tensor<8x2x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
