// import jax.numpy as jnp
//
//
// def pooled_feedback(permeability, residuals):
//     shifted = permeability + 0.24 * jnp.sin(permeability)
//     p = residuals * (0.28 + shifted)
//     sqrt_x = jnp.sqrt(jnp.sum(p**2, axis=-1, keepdims=True) + 0.5)
//     combined = sqrt_x + 0.8 * jnp.sin(sqrt_x)
//     s = p + combined
//     return jnp.log1p(jnp.abs(s + 0.5 * (permeability - s)))
//
//   permeability: float32[2, 3, 3, 2] in [0.2, 3]
//   residuals: float32[1] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_pooled_feedback attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3x3x2xf32>, %arg1: tensor<1xf32>) -> (tensor<2x3x3x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.sine %arg0 : tensor<2x3x3x2xf32>
    %cst = stablehlo.constant dense<2.400000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3x3x2xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<2x3x3x2xf32>
    %3 = stablehlo.add %arg0, %2 : tensor<2x3x3x2xf32>
    %cst_0 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3x3x2xf32>
    %5 = stablehlo.add %4, %3 : tensor<2x3x3x2xf32>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [3] : (tensor<1xf32>) -> tensor<1x1x1x1xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x3x3x2xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<2x3x3x2xf32>
    %9 = stablehlo.multiply %8, %8 : tensor<2x3x3x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [3] : (tensor<2x3x3x2xf32>, tensor<f32>) -> tensor<2x3x3xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<2x3x3xf32>) -> tensor<2x3x3x1xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x3x3x1xf32>
    %13 = stablehlo.add %11, %12 : tensor<2x3x3x1xf32>
    %14 = stablehlo.sqrt %13 : tensor<2x3x3x1xf32>
    %15 = stablehlo.sine %14 : tensor<2x3x3x1xf32>
    %cst_3 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x3x3x1xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<2x3x3x1xf32>
    %18 = stablehlo.add %14, %17 : tensor<2x3x3x1xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2, 3] : (tensor<2x3x3x1xf32>) -> tensor<2x3x3x2xf32>
    %20 = stablehlo.add %8, %19 : tensor<2x3x3x2xf32>
    %21 = stablehlo.subtract %arg0, %20 : tensor<2x3x3x2xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x3x3x2xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<2x3x3x2xf32>
    %24 = stablehlo.add %20, %23 : tensor<2x3x3x2xf32>
    %25 = stablehlo.abs %24 : tensor<2x3x3x2xf32>
    %26 = stablehlo.log_plus_one %25 : tensor<2x3x3x2xf32>
    return %26 : tensor<2x3x3x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3x3x2xf32>, %arg1: tensor<1xf32>) -> (tensor<2x3x3x2xf32> {jax.result_info = "result[0]"}, tensor<1xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.sine %arg0 : tensor<2x3x3x2xf32>
    %1 = stablehlo.cosine %arg0 : tensor<2x3x3x2xf32>
    %cst = stablehlo.constant dense<2.400000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3x3x2xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<2x3x3x2xf32>
    %4 = stablehlo.add %arg0, %3 : tensor<2x3x3x2xf32>
    %cst_0 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3x3x2xf32>
    %6 = stablehlo.add %5, %4 : tensor<2x3x3x2xf32>
    %7 = stablehlo.broadcast_in_dim %arg1, dims = [3] : (tensor<1xf32>) -> tensor<1x1x1x1xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x3x3x2xf32>
    %9 = stablehlo.multiply %8, %6 : tensor<2x3x3x2xf32>
    %10 = stablehlo.multiply %9, %9 : tensor<2x3x3x2xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x3x3x2xf32>
    %12 = stablehlo.multiply %11, %9 : tensor<2x3x3x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [3] : (tensor<2x3x3x2xf32>, tensor<f32>) -> tensor<2x3x3xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<2x3x3xf32>) -> tensor<2x3x3x1xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x3x3x1xf32>
    %16 = stablehlo.add %14, %15 : tensor<2x3x3x1xf32>
    %17 = stablehlo.sqrt %16 : tensor<2x3x3x1xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x3x3x1xf32>
    %19 = stablehlo.divide %18, %17 : tensor<2x3x3x1xf32>
    %20 = stablehlo.sine %17 : tensor<2x3x3x1xf32>
    %21 = stablehlo.cosine %17 : tensor<2x3x3x1xf32>
    %cst_5 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x3x3x1xf32>
    %23 = stablehlo.multiply %22, %20 : tensor<2x3x3x1xf32>
    %24 = stablehlo.add %17, %23 : tensor<2x3x3x1xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2, 3] : (tensor<2x3x3x1xf32>) -> tensor<2x3x3x2xf32>
    %26 = stablehlo.add %9, %25 : tensor<2x3x3x2xf32>
    %27 = stablehlo.subtract %arg0, %26 : tensor<2x3x3x2xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x3x3x2xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<2x3x3x2xf32>
    %30 = stablehlo.add %26, %29 : tensor<2x3x3x2xf32>
    %31 = stablehlo.abs %30 : tensor<2x3x3x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x3x3x2xf32>
    %33 = stablehlo.compare GE, %30, %32, FLOAT : (tensor<2x3x3x2xf32>, tensor<2x3x3x2xf32>) -> tensor<2x3x3x2xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x3x3x2xf32>
    %35 = stablehlo.add %31, %34 : tensor<2x3x3x2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x3x3x2xf32>
    %37 = stablehlo.divide %36, %35 : tensor<2x3x3x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x3x3x2xf32>
    %39 = stablehlo.select %33, %38, %37 : tensor<2x3x3x2xi1>, tensor<2x3x3x2xf32>
    %40 = stablehlo.select %33, %37, %38 : tensor<2x3x3x2xi1>, tensor<2x3x3x2xf32>
    %41 = stablehlo.negate %39 : tensor<2x3x3x2xf32>
    %42 = stablehlo.add %40, %41 : tensor<2x3x3x2xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x3x3x2xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<2x3x3x2xf32>
    %45 = stablehlo.negate %44 : tensor<2x3x3x2xf32>
    %46 = stablehlo.add %42, %45 : tensor<2x3x3x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_12) applies stablehlo.add across dimensions = [3] : (tensor<2x3x3x2xf32>, tensor<f32>) -> tensor<2x3x3xf32>
    %48 = stablehlo.reshape %47 : (tensor<2x3x3xf32>) -> tensor<2x3x3x1xf32>
    %cst_13 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x3x3x1xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<2x3x3x1xf32>
    %51 = stablehlo.multiply %50, %21 : tensor<2x3x3x1xf32>
    %52 = stablehlo.add %48, %51 : tensor<2x3x3x1xf32>
    %53 = stablehlo.multiply %52, %19 : tensor<2x3x3x1xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_14) applies stablehlo.add across dimensions = [3] : (tensor<2x3x3x1xf32>, tensor<f32>) -> tensor<2x3x3xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2] : (tensor<2x3x3xf32>) -> tensor<2x3x3x2xf32>
    %56 = stablehlo.multiply %55, %12 : tensor<2x3x3x2xf32>
    %57 = stablehlo.add %46, %56 : tensor<2x3x3x2xf32>
    %58 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>) -> tensor<2x3x3x2xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<2x3x3x2xf32>
    %60 = stablehlo.multiply %57, %6 : tensor<2x3x3x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_15) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x3x3x2xf32>, tensor<f32>) -> tensor<f32>
    %62 = stablehlo.reshape %61 : (tensor<f32>) -> tensor<1x1x1x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%62 init: %cst_16) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<1x1x1x1xf32>, tensor<f32>) -> tensor<f32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %65 = stablehlo.add %44, %59 : tensor<2x3x3x2xf32>
    %cst_17 = stablehlo.constant dense<2.400000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x3x3x2xf32>
    %67 = stablehlo.multiply %66, %59 : tensor<2x3x3x2xf32>
    %68 = stablehlo.multiply %67, %1 : tensor<2x3x3x2xf32>
    %69 = stablehlo.add %65, %68 : tensor<2x3x3x2xf32>
    return %69, %64 : tensor<2x3x3x2xf32>, tensor<1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
