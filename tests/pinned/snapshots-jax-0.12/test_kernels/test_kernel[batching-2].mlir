// import jax
// import jax.numpy as jnp
//
//
// def score(u, p):
//     joint = u + p
//     final_value = joint**2 / (1.0 + joint**2)
//     return jnp.sum(final_value**2) + jax.nn.logsumexp(u)
//
//
// def nested_vmap(tokens, heads):
//     outs = jax.vmap(jax.vmap(score, in_axes=(0, None)))(tokens, heads)
//     return outs
//
//   tokens: float32[3, 4, 2] in [-1.2, 1.2]
//   heads: float32[3, 2] in [-1, 1]
// -----
// forward, cpu
module @jit_nested_vmap attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x2xf32>, %arg1: tensor<3x2xf32>) -> (tensor<3x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x4x2xf32>
    %2 = stablehlo.add %arg0, %1 : tensor<3x4x2xf32>
    %3 = stablehlo.multiply %2, %2 : tensor<3x4x2xf32>
    %4 = stablehlo.multiply %2, %2 : tensor<3x4x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %6 = stablehlo.add %5, %4 : tensor<3x4x2xf32>
    %7 = stablehlo.divide %3, %6 : tensor<3x4x2xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<3x4x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %10 = stablehlo.reduce(%arg0 init: %cst_1) applies stablehlo.maximum across dimensions = [2] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %12 = stablehlo.maximum %11, %10 : tensor<3x4xf32>
    %13 = stablehlo.is_finite %12 : (tensor<3x4xf32>) -> tensor<3x4xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<4xf32>) -> tensor<3x4xf32>
    %16 = stablehlo.select %13, %12, %15 : tensor<3x4xi1>, tensor<3x4xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 2] : (tensor<3x4x1xf32>) -> tensor<3x4x2xf32>
    %19 = stablehlo.subtract %arg0, %18 : tensor<3x4x2xf32>
    %20 = stablehlo.exponential %19 : tensor<3x4x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x4xf32>
    %22 = stablehlo.abs %21 : tensor<3x4xf32>
    %23 = stablehlo.log %22 : tensor<3x4xf32>
    %24 = stablehlo.add %23, %16 : tensor<3x4xf32>
    %25 = stablehlo.add %9, %24 : tensor<3x4xf32>
    return %25 : tensor<3x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x2xf32>, %arg1: tensor<3x2xf32>) -> (tensor<3x4x2xf32> {jax.result_info = "result[0]"}, tensor<3x2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x4x2xf32>
    %2 = stablehlo.add %arg0, %1 : tensor<3x4x2xf32>
    %3 = stablehlo.multiply %2, %2 : tensor<3x4x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %5 = stablehlo.multiply %4, %2 : tensor<3x4x2xf32>
    %6 = stablehlo.multiply %2, %2 : tensor<3x4x2xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %8 = stablehlo.multiply %7, %2 : tensor<3x4x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %10 = stablehlo.add %9, %6 : tensor<3x4x2xf32>
    %11 = stablehlo.divide %3, %10 : tensor<3x4x2xf32>
    %12 = stablehlo.multiply %10, %10 : tensor<3x4x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %14 = stablehlo.divide %13, %12 : tensor<3x4x2xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %16 = stablehlo.multiply %15, %11 : tensor<3x4x2xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %17 = stablehlo.reduce(%arg0 init: %cst_4) applies stablehlo.maximum across dimensions = [2] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %19 = stablehlo.maximum %18, %17 : tensor<3x4xf32>
    %20 = stablehlo.is_finite %19 : (tensor<3x4xf32>) -> tensor<3x4xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [1] : (tensor<4xf32>) -> tensor<3x4xf32>
    %23 = stablehlo.select %20, %19, %22 : tensor<3x4xi1>, tensor<3x4xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<3x4x1xf32>) -> tensor<3x4x2xf32>
    %26 = stablehlo.subtract %arg0, %25 : tensor<3x4x2xf32>
    %27 = stablehlo.exponential %26 : tensor<3x4x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_7) applies stablehlo.add across dimensions = [2] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x4xf32>
    %29 = stablehlo.abs %28 : tensor<3x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %31 = stablehlo.compare GE, %28, %30, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %33 = stablehlo.divide %32, %29 : tensor<3x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %35 = stablehlo.select %31, %34, %33 : tensor<3x4xi1>, tensor<3x4xf32>
    %36 = stablehlo.select %31, %33, %34 : tensor<3x4xi1>, tensor<3x4xf32>
    %37 = stablehlo.negate %35 : tensor<3x4xf32>
    %38 = stablehlo.add %36, %37 : tensor<3x4xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x2xf32>
    %40 = stablehlo.multiply %39, %27 : tensor<3x4x2xf32>
    %41 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x2xf32>
    %42 = stablehlo.multiply %41, %16 : tensor<3x4x2xf32>
    %43 = stablehlo.multiply %42, %14 : tensor<3x4x2xf32>
    %44 = stablehlo.multiply %43, %3 : tensor<3x4x2xf32>
    %45 = stablehlo.negate %44 : tensor<3x4x2xf32>
    %46 = stablehlo.divide %42, %10 : tensor<3x4x2xf32>
    %47 = stablehlo.multiply %45, %8 : tensor<3x4x2xf32>
    %48 = stablehlo.multiply %46, %5 : tensor<3x4x2xf32>
    %49 = stablehlo.add %47, %48 : tensor<3x4x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %51 = stablehlo.reshape %50 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %53 = stablehlo.add %40, %49 : tensor<3x4x2xf32>
    return %53, %52 : tensor<3x4x2xf32>, tensor<3x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
