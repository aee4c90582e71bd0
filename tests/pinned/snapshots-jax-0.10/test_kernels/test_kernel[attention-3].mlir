// import jax
// import jax.numpy as jnp
//
//
// def attention_layer(tokens, wq, k_proj, v_proj, w_out, w_out_bias):
//     queries = jnp.einsum("bti,io->bto", tokens, wq)
//     k = jnp.einsum("...d,df->...f", tokens, k_proj)
//     v = jnp.einsum("...k,km->...m", tokens, v_proj)
//     scores = jnp.einsum("btd,bsd->bts", queries, k) * queries.shape[-1] ** -0.5
//     attn = jax.nn.softmax(scores, axis=2)
//     context_vec = jnp.einsum("bqk,bkd->bqd", attn, v)
//     added = context_vec @ w_out + w_out_bias
//     s = tokens + added
//     return tokens + s
//
//   tokens: float32[1, 7, 2] in [-1, 1]
//   wq: float32[2, 5] in [-1.2, 1.2]
//   k_proj: float32[2, 5] in [-0.8, 0.8]
//   v_proj: float32[2, 5] in [-1.2, 1.2]
//   w_out: float32[5, 2] in [-0.6, 0.6]
//   w_out_bias: float32[2] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_attention_layer attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x7x2xf32>, %arg1: tensor<2x5xf32>, %arg2: tensor<2x5xf32>, %arg3: tensor<2x5xf32>, %arg4: tensor<5x2xf32>, %arg5: tensor<2xf32>) -> (tensor<1x7x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7x2xf32>, tensor<2x5xf32>) -> tensor<1x7x5xf32>
    %1 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7x2xf32>, tensor<2x5xf32>) -> tensor<1x7x5xf32>
    %2 = stablehlo.dot_general %arg0, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7x2xf32>, tensor<2x5xf32>) -> tensor<1x7x5xf32>
    %3 = stablehlo.dot_general %0, %1, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x5xf32>) -> tensor<1x7x7xf32>
    %cst = stablehlo.constant dense<0.44721359> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %5 = stablehlo.multiply %3, %4 : tensor<1x7x7xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.maximum across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %8 = stablehlo.maximum %7, %6 : tensor<1x7xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<1x7x7xf32>
    %12 = stablehlo.exponential %11 : tensor<1x7x7xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %16 = stablehlo.divide %12, %15 : tensor<1x7x7xf32>
    %17 = stablehlo.dot_general %16, %2, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x7xf32>, tensor<1x7x5xf32>) -> tensor<1x7x5xf32>
    %18 = stablehlo.dot_general %17, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<5x2xf32>) -> tensor<1x7x2xf32>
    %19 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<2xf32>) -> tensor<1x1x2xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<1x7x2xf32>
    %21 = stablehlo.add %18, %20 : tensor<1x7x2xf32>
    %22 = stablehlo.add %arg0, %21 : tensor<1x7x2xf32>
    %23 = stablehlo.add %arg0, %22 : tensor<1x7x2xf32>
    return %23 : tensor<1x7x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 0 1 2 3 4
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x7x2xf32>, %arg1: tensor<2x5xf32>, %arg2: tensor<2x5xf32>, %arg3: tensor<2x5xf32>, %arg4: tensor<5x2xf32>) -> (tensor<1x7x2xf32> {jax.result_info = "result[0]"}, tensor<2x5xf32> {jax.result_info = "result[1]"}, tensor<2x5xf32> {jax.result_info = "result[2]"}, tensor<2x5xf32> {jax.result_info = "result[3]"}, tensor<5x2xf32> {jax.result_info = "result[4]"}, tensor<2xf32> {jax.result_info = "result[5]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7x2xf32>, tensor<2x5xf32>) -> tensor<1x7x5xf32>
    %1 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7x2xf32>, tensor<2x5xf32>) -> tensor<1x7x5xf32>
    %2 = stablehlo.dot_general %arg0, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7x2xf32>, tensor<2x5xf32>) -> tensor<1x7x5xf32>
    %3 = stablehlo.dot_general %0, %1, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x5xf32>) -> tensor<1x7x7xf32>
    %cst = stablehlo.constant dense<0.44721359> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %5 = stablehlo.multiply %3, %4 : tensor<1x7x7xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.maximum across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %8 = stablehlo.maximum %7, %6 : tensor<1x7xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<1x7x7xf32>
    %12 = stablehlo.exponential %11 : tensor<1x7x7xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %16 = stablehlo.divide %12, %15 : tensor<1x7x7xf32>
    %17 = stablehlo.multiply %14, %14 : tensor<1x7x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x7x1xf32>
    %19 = stablehlo.divide %18, %17 : tensor<1x7x1xf32>
    %20 = stablehlo.dot_general %16, %2, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x7xf32>, tensor<1x7x5xf32>) -> tensor<1x7x5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %22 = stablehlo.add %21, %21 : tensor<1x7x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%21 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<1x7x2xf32>, tensor<f32>) -> tensor<1x2xf32>
    %24 = stablehlo.reshape %23 : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %26 = stablehlo.dot_general %21, %20, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x2xf32>, tensor<1x7x5xf32>) -> tensor<2x5xf32>
    %27 = stablehlo.transpose %26, dims = [1, 0] : (tensor<2x5xf32>) -> tensor<5x2xf32>
    %28 = stablehlo.dot_general %21, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x2xf32>, tensor<5x2xf32>) -> tensor<1x7x5xf32>
    %29 = stablehlo.dot_general %28, %16, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x7xf32>) -> tensor<1x5x7xf32>
    %30 = stablehlo.transpose %29, dims = [0, 2, 1] : (tensor<1x5x7xf32>) -> tensor<1x7x5xf32>
    %31 = stablehlo.dot_general %28, %2, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x5xf32>) -> tensor<1x7x7xf32>
    %32 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %33 = stablehlo.multiply %31, %32 : tensor<1x7x7xf32>
    %34 = stablehlo.multiply %33, %12 : tensor<1x7x7xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_7) applies stablehlo.add across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %36 = stablehlo.reshape %35 : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %37 = stablehlo.negate %36 : tensor<1x7x1xf32>
    %38 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %39 = stablehlo.divide %31, %38 : tensor<1x7x7xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%37 init: %cst_8) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x7x1xf32>, tensor<f32>) -> tensor<7xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x7xf32>
    %43 = stablehlo.add %39, %42 : tensor<1x7x7xf32>
    %44 = stablehlo.multiply %43, %12 : tensor<1x7x7xf32>
    %cst_9 = stablehlo.constant dense<0.44721359> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %46 = stablehlo.multiply %44, %45 : tensor<1x7x7xf32>
    %47 = stablehlo.dot_general %46, %0, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x7xf32>, tensor<1x7x5xf32>) -> tensor<1x7x5xf32>
    %48 = stablehlo.dot_general %46, %1, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x7xf32>, tensor<1x7x5xf32>) -> tensor<1x7x5xf32>
    %49 = stablehlo.dot_general %30, %arg0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x2xf32>) -> tensor<5x2xf32>
    %50 = stablehlo.transpose %49, dims = [1, 0] : (tensor<5x2xf32>) -> tensor<2x5xf32>
    %51 = stablehlo.dot_general %30, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<2x5xf32>) -> tensor<1x7x2xf32>
    %52 = stablehlo.add %22, %51 : tensor<1x7x2xf32>
    %53 = stablehlo.dot_general %47, %arg0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x2xf32>) -> tensor<5x2xf32>
    %54 = stablehlo.transpose %53, dims = [1, 0] : (tensor<5x2xf32>) -> tensor<2x5xf32>
    %55 = stablehlo.dot_general %47, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<2x5xf32>) -> tensor<1x7x2xf32>
    %56 = stablehlo.add %52, %55 : tensor<1x7x2xf32>
    %57 = stablehlo.dot_general %48, %arg0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x2xf32>) -> tensor<5x2xf32>
    %58 = stablehlo.transpose %57, dims = [1, 0] : (tensor<5x2xf32>) -> tensor<2x5xf32>
    %59 = stablehlo.dot_general %48, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<2x5xf32>) -> tensor<1x7x2xf32>
    %60 = stablehlo.add %56, %59 : tensor<1x7x2xf32>
    return %60, %58, %54, %50, %27, %25 : tensor<1x7x2xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<5x2xf32>, tensor<2xf32>
  }
}
// -----
// backward, cuda, takes inputs 0 1 2 3 4: same text as cpu
