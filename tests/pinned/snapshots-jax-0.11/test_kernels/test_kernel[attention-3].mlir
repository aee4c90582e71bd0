// import jax
// import jax.numpy as jnp
//
//
// def attention_head(bias: jax.Array, query: jax.Array, key: jax.Array, v: jax.Array):
//     weighted = jnp.einsum("bhid,bhjd->bhij", query, key) * query.shape[-1] ** -0.5
//     logits = weighted + bias
//     exp_scores = jnp.exp(logits)
//     probs = exp_scores / (1 + jnp.sum(exp_scores, axis=-1, keepdims=True))
//     attended = jnp.einsum("bhqk,bhkd->bhqd", probs, v)
//     sqrt_x = jnp.sqrt(jnp.sum(attended**2, axis=-1) + 1e-8)
//     return sqrt_x, jnp.max(probs, axis=-1)
//
//   bias: float32[6] in [-1, 1]
//   query: float32[1, 1, 6, 2] in [-1, 1]
//   key: float32[1, 1, 6, 2] in [-2, 2]
//   v: float32[1, 1, 6, 4] in [-2, 2]
// -----
// forward, cpu
module @jit_attention_head attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<1x1x6x2xf32>, %arg2: tensor<1x1x6x2xf32>, %arg3: tensor<1x1x6x4xf32>) -> (tensor<1x1x6xf32> {jax.result_info = "result[0]"}, tensor<1x1x6xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.dot_general %arg1, %arg2, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x1x6x2xf32>, tensor<1x1x6x2xf32>) -> tensor<1x1x6x6xf32>
    %cst = stablehlo.constant dense<0.707106769> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1x6x6xf32>
    %2 = stablehlo.multiply %0, %1 : tensor<1x1x6x6xf32>
    %3 = stablehlo.broadcast_in_dim %arg0, dims = [3] : (tensor<6xf32>) -> tensor<1x1x1x6xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2, 3] : (tensor<1x1x1x6xf32>) -> tensor<1x1x6x6xf32>
    %5 = stablehlo.add %2, %4 : tensor<1x1x6x6xf32>
    %6 = stablehlo.exponential %5 : tensor<1x1x6x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [3] : (tensor<1x1x6x6xf32>, tensor<f32>) -> tensor<1x1x6xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<1x1x6x1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1x6x1xf32>
    %10 = stablehlo.add %9, %8 : tensor<1x1x6x1xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2, 3] : (tensor<1x1x6x1xf32>) -> tensor<1x1x6x6xf32>
    %12 = stablehlo.divide %6, %11 : tensor<1x1x6x6xf32>
    %13 = stablehlo.dot_general %12, %arg3, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x1x6x6xf32>, tensor<1x1x6x4xf32>) -> tensor<1x1x6x4xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<1x1x6x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_2) applies stablehlo.add across dimensions = [3] : (tensor<1x1x6x4xf32>, tensor<f32>) -> tensor<1x1x6xf32>
    %cst_3 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %17 = stablehlo.add %15, %16 : tensor<1x1x6xf32>
    %18 = stablehlo.sqrt %17 : tensor<1x1x6xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %19 = stablehlo.reduce(%12 init: %cst_4) applies stablehlo.maximum across dimensions = [3] : (tensor<1x1x6x6xf32>, tensor<f32>) -> tensor<1x1x6xf32>
    return %18, %19 : tensor<1x1x6xf32>, tensor<1x1x6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<1x1x6x2xf32>, %arg2: tensor<1x1x6x2xf32>, %arg3: tensor<1x1x6x4xf32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<1x1x6x2xf32> {jax.result_info = "result[1]"}, tensor<1x1x6x2xf32> {jax.result_info = "result[2]"}, tensor<1x1x6x4xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.dot_general %arg1, %arg2, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x1x6x2xf32>, tensor<1x1x6x2xf32>) -> tensor<1x1x6x6xf32>
    %cst = stablehlo.constant dense<0.707106769> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1x6x6xf32>
    %2 = stablehlo.multiply %0, %1 : tensor<1x1x6x6xf32>
    %3 = stablehlo.broadcast_in_dim %arg0, dims = [3] : (tensor<6xf32>) -> tensor<1x1x1x6xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2, 3] : (tensor<1x1x1x6xf32>) -> tensor<1x1x6x6xf32>
    %5 = stablehlo.add %2, %4 : tensor<1x1x6x6xf32>
    %6 = stablehlo.exponential %5 : tensor<1x1x6x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [3] : (tensor<1x1x6x6xf32>, tensor<f32>) -> tensor<1x1x6xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<1x1x6x1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1x6x1xf32>
    %10 = stablehlo.add %9, %8 : tensor<1x1x6x1xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2, 3] : (tensor<1x1x6x1xf32>) -> tensor<1x1x6x6xf32>
    %12 = stablehlo.divide %6, %11 : tensor<1x1x6x6xf32>
    %13 = stablehlo.multiply %10, %10 : tensor<1x1x6x1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x1x6x1xf32>
    %15 = stablehlo.divide %14, %13 : tensor<1x1x6x1xf32>
    %16 = stablehlo.dot_general %12, %arg3, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x1x6x6xf32>, tensor<1x1x6x4xf32>) -> tensor<1x1x6x4xf32>
    %17 = stablehlo.multiply %16, %16 : tensor<1x1x6x4xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1x6x4xf32>
    %19 = stablehlo.multiply %18, %16 : tensor<1x1x6x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%17 init: %cst_4) applies stablehlo.add across dimensions = [3] : (tensor<1x1x6x4xf32>, tensor<f32>) -> tensor<1x1x6xf32>
    %cst_5 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %22 = stablehlo.add %20, %21 : tensor<1x1x6xf32>
    %23 = stablehlo.sqrt %22 : tensor<1x1x6xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %25 = stablehlo.divide %24, %23 : tensor<1x1x6xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %26 = stablehlo.reduce(%12 init: %cst_7) applies stablehlo.maximum across dimensions = [3] : (tensor<1x1x6x6xf32>, tensor<f32>) -> tensor<1x1x6xf32>
    %27 = stablehlo.reshape %26 : (tensor<1x1x6xf32>) -> tensor<1x1x6x1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2, 3] : (tensor<1x1x6x1xf32>) -> tensor<1x1x6x6xf32>
    %29 = stablehlo.compare EQ, %12, %28, FLOAT : (tensor<1x1x6x6xf32>, tensor<1x1x6x6xf32>) -> tensor<1x1x6x6xi1>
    %30 = stablehlo.convert %29 : (tensor<1x1x6x6xi1>) -> tensor<1x1x6x6xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_8) applies stablehlo.add across dimensions = [3] : (tensor<1x1x6x6xf32>, tensor<f32>) -> tensor<1x1x6xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %34 = stablehlo.divide %32, %31 : tensor<1x1x6xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<1x1x6x6xf32>
    %36 = stablehlo.multiply %35, %30 : tensor<1x1x6x6xf32>
    %37 = stablehlo.multiply %33, %25 : tensor<1x1x6xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<1x1x6x4xf32>
    %39 = stablehlo.multiply %38, %19 : tensor<1x1x6x4xf32>
    %40 = stablehlo.dot_general %39, %12, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x1x6x4xf32>, tensor<1x1x6x6xf32>) -> tensor<1x1x4x6xf32>
    %41 = stablehlo.transpose %40, dims = [0, 1, 3, 2] : (tensor<1x1x4x6xf32>) -> tensor<1x1x6x4xf32>
    %42 = stablehlo.dot_general %39, %arg3, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [3], precision = [DEFAULT, DEFAULT] : (tensor<1x1x6x4xf32>, tensor<1x1x6x4xf32>) -> tensor<1x1x6x6xf32>
    %43 = stablehlo.add %36, %42 : tensor<1x1x6x6xf32>
    %44 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2, 3] : (tensor<1x1x6x1xf32>) -> tensor<1x1x6x6xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<1x1x6x6xf32>
    %46 = stablehlo.multiply %45, %6 : tensor<1x1x6x6xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_11) applies stablehlo.add across dimensions = [3] : (tensor<1x1x6x6xf32>, tensor<f32>) -> tensor<1x1x6xf32>
    %48 = stablehlo.reshape %47 : (tensor<1x1x6xf32>) -> tensor<1x1x6x1xf32>
    %49 = stablehlo.negate %48 : tensor<1x1x6x1xf32>
    %50 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2, 3] : (tensor<1x1x6x1xf32>) -> tensor<1x1x6x6xf32>
    %51 = stablehlo.divide %43, %50 : tensor<1x1x6x6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%49 init: %cst_12) applies stablehlo.add across dimensions = [0, 1, 3] : (tensor<1x1x6x1xf32>, tensor<f32>) -> tensor<6xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [2] : (tensor<6xf32>) -> tensor<1x1x6xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<1x1x6x6xf32>
    %55 = stablehlo.add %51, %54 : tensor<1x1x6x6xf32>
    %56 = stablehlo.multiply %55, %6 : tensor<1x1x6x6xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_13) applies stablehlo.add across dimensions = [2] : (tensor<1x1x6x6xf32>, tensor<f32>) -> tensor<1x1x6xf32>
    %58 = stablehlo.reshape %57 : (tensor<1x1x6xf32>) -> tensor<1x1x1x6xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_14) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1x6xf32>, tensor<f32>) -> tensor<6xf32>
    %cst_15 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x1x6x6xf32>
    %61 = stablehlo.multiply %56, %60 : tensor<1x1x6x6xf32>
    %62 = stablehlo.dot_general %61, %arg1, batching_dims = [0, 1] x [0, 1], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x1x6x6xf32>, tensor<1x1x6x2xf32>) -> tensor<1x1x6x2xf32>
    %63 = stablehlo.dot_general %61, %arg2, batching_dims = [0, 1] x [0, 1], contracting_dims = [3] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x1x6x6xf32>, tensor<1x1x6x2xf32>) -> tensor<1x1x6x2xf32>
    return %59, %63, %62, %41 : tensor<6xf32>, tensor<1x1x6x2xf32>, tensor<1x1x6x2xf32>, tensor<1x1x6x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
