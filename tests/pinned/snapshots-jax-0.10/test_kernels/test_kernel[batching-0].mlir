// import jax
// import jax.numpy as jnp
//
//
// def similarity(x, q):
//     diff = jnp.sin(x) - q
//     inner = (1.0 + jnp.mean(diff)) ** 2
//     return inner
//
//
// def compute_soft_lookup(left: jax.Array, weights: jax.Array, b: jax.Array) -> jax.Array:
//     weighted = weights * left
//     scores = jax.vmap(jax.vmap(similarity, in_axes=(0, None)), in_axes=(None, 0))(
//         weighted, b
//     )
//     mixed = jax.nn.softmax(scores, axis=-1) @ weighted
//     total = jnp.sum(mixed, axis=-1)
//     return total
//
//   left: float32[3, 2] in [-1.2, 1.2]
//   weights: float32[3, 2] in [0.38, 1.25]
//   b: float32[4, 2] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_compute_soft_lookup attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<4x2xf32>) -> (tensor<4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<3x2xf32>
    %1 = stablehlo.sine %0 : tensor<3x2xf32>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [0, 2] : (tensor<4x2xf32>) -> tensor<4x1x2xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<1x3x2xf32>) -> tensor<4x3x2xf32>
    %5 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<4x1x2xf32>) -> tensor<4x3x2xf32>
    %6 = stablehlo.subtract %4, %5 : tensor<4x3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x3x2xf32>, tensor<f32>) -> tensor<4x3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %9 = stablehlo.divide %7, %8 : tensor<4x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %11 = stablehlo.add %10, %9 : tensor<4x3xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<4x3xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_2) applies stablehlo.maximum across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %15 = stablehlo.maximum %14, %13 : tensor<4xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
    %18 = stablehlo.subtract %12, %17 : tensor<4x3xf32>
    %19 = stablehlo.exponential %18 : tensor<4x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
    %23 = stablehlo.divide %19, %22 : tensor<4x3xf32>
    %24 = stablehlo.dot_general %23, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<4xf32>
    return %25 : tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<4x2xf32>) -> (tensor<3x2xf32> {jax.result_info = "result[0]"}, tensor<3x2xf32> {jax.result_info = "result[1]"}, tensor<4x2xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<3x2xf32>
    %1 = stablehlo.sine %0 : tensor<3x2xf32>
    %2 = stablehlo.cosine %0 : tensor<3x2xf32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [0, 2] : (tensor<4x2xf32>) -> tensor<4x1x2xf32>
    %4 = stablehlo.broadcast_in_dim %1, dims = [1, 2] : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2] : (tensor<1x3x2xf32>) -> tensor<4x3x2xf32>
    %6 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<4x1x2xf32>) -> tensor<4x3x2xf32>
    %7 = stablehlo.subtract %5, %6 : tensor<4x3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<4x3x2xf32>, tensor<f32>) -> tensor<4x3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %10 = stablehlo.divide %8, %9 : tensor<4x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %12 = stablehlo.add %11, %10 : tensor<4x3xf32>
    %13 = stablehlo.multiply %12, %12 : tensor<4x3xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %15 = stablehlo.multiply %14, %12 : tensor<4x3xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %16 = stablehlo.reduce(%13 init: %cst_3) applies stablehlo.maximum across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %18 = stablehlo.maximum %17, %16 : tensor<4xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
    %21 = stablehlo.subtract %13, %20 : tensor<4x3xf32>
    %22 = stablehlo.exponential %21 : tensor<4x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
    %26 = stablehlo.divide %22, %25 : tensor<4x3xf32>
    %27 = stablehlo.multiply %24, %24 : tensor<4x1xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %29 = stablehlo.divide %28, %27 : tensor<4x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<4xf32>) -> tensor<4x2xf32>
    %32 = stablehlo.dot_general %31, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<4x3xf32>) -> tensor<2x3xf32>
    %33 = stablehlo.transpose %32, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %34 = stablehlo.dot_general %31, %0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<3x2xf32>) -> tensor<4x3xf32>
    %35 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
    %36 = stablehlo.multiply %34, %35 : tensor<4x3xf32>
    %37 = stablehlo.multiply %36, %22 : tensor<4x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
    %39 = stablehlo.reshape %38 : (tensor<4xf32>) -> tensor<4x1xf32>
    %40 = stablehlo.negate %39 : tensor<4x1xf32>
    %41 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
    %42 = stablehlo.divide %34, %41 : tensor<4x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%40 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0] : (tensor<4xf32>) -> tensor<4x3xf32>
    %45 = stablehlo.add %42, %44 : tensor<4x3xf32>
    %46 = stablehlo.multiply %45, %22 : tensor<4x3xf32>
    %47 = stablehlo.multiply %46, %15 : tensor<4x3xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %49 = stablehlo.divide %47, %48 : tensor<4x3xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<4x3xf32>) -> tensor<4x3x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<4x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %52 = stablehlo.reshape %51 : (tensor<3x2xf32>) -> tensor<1x3x2xf32>
    %53 = stablehlo.negate %50 : tensor<4x3x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<4x3x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %55 = stablehlo.reshape %54 : (tensor<4x2xf32>) -> tensor<4x1x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%52 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<1x3x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%55 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<4x1x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %58 = stablehlo.multiply %56, %2 : tensor<3x2xf32>
    %59 = stablehlo.add %33, %58 : tensor<3x2xf32>
    %60 = stablehlo.multiply %arg1, %59 : tensor<3x2xf32>
    %61 = stablehlo.multiply %59, %arg0 : tensor<3x2xf32>
    return %60, %61, %57 : tensor<3x2xf32>, tensor<3x2xf32>, tensor<4x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
