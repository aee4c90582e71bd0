// import jax
// import jax.numpy as jnp
//
//
// def compute_self_attention(tokens, w_q, w_k, v_proj, out_proj, b_out_proj):
//     e = jnp.exp(-0.5 * jax.nn.silu(tokens) ** 2)
//     q = e @ w_q
//     k = e @ w_k
//     v = e @ v_proj
//     mask = jnp.tril(jnp.ones((7, 7), dtype=bool))
//     sim = jnp.einsum("bqd,bkd->bqk", q, k) * q.shape[-1] ** -0.5
//     logits = sim / (1.0 + jnp.abs(sim))
//     probs = jax.nn.softmax(logits, axis=2, where=mask)
//     sharpened = probs**2
//     probs2 = sharpened / jnp.sum(sharpened, axis=2, keepdims=True)
//     mixed = jnp.einsum("bqk,bkd->bqd", probs2, v)
//     total = jnp.matmul(mixed, out_proj) + b_out_proj
//     clipped = jnp.clip(total, -5.0, 5.0)
//     sum_all = jnp.sum(probs2 * jnp.log(probs2 + 0.01), axis=-1)
//     return jax.nn.gelu(clipped), sum_all
//
//   tokens: float32[1, 7, 2] in [-1, 1]
//   w_q: float32[2, 5] in [-1, 1]
//   w_k: float32[2, 5] in [-1.2, 1.2]
//   v_proj: float32[2, 5] in [-1.2, 1.2]
//   out_proj: float32[5, 2] in [-0.75, 0.75]
//   b_out_proj: float32[2] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_compute_self_attention attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x7x2xf32>, %arg1: tensor<2x5xf32>, %arg2: tensor<2x5xf32>, %arg3: tensor<2x5xf32>, %arg4: tensor<5x2xf32>, %arg5: tensor<2xf32>) -> (tensor<1x7x2xf32> {jax.result_info = "result[0]"}, tensor<1x7xf32> {jax.result_info = "result[1]"}) {
    %0 = call @silu(%arg0) : (tensor<1x7x2xf32>) -> tensor<1x7x2xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<1x7x2xf32>
    %cst = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<1x7x2xf32>
    %4 = stablehlo.exponential %3 : tensor<1x7x2xf32>
    %5 = stablehlo.dot_general %4, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7x2xf32>, tensor<2x5xf32>) -> tensor<1x7x5xf32>
    %6 = stablehlo.dot_general %4, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7x2xf32>, tensor<2x5xf32>) -> tensor<1x7x5xf32>
    %7 = stablehlo.dot_general %4, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7x2xf32>, tensor<2x5xf32>) -> tensor<1x7x5xf32>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<7x7xi1>
    %9 = call @tril(%8) : (tensor<7x7xi1>) -> tensor<7x7xi1>
    %10 = stablehlo.dot_general %5, %6, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x5xf32>) -> tensor<1x7x7xf32>
    %cst_0 = stablehlo.constant dense<0.44721359> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %12 = stablehlo.multiply %10, %11 : tensor<1x7x7xf32>
    %13 = stablehlo.abs %12 : tensor<1x7x7xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %15 = stablehlo.add %14, %13 : tensor<1x7x7xf32>
    %16 = stablehlo.divide %12, %15 : tensor<1x7x7xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %17 = call @_where(%9, %16, %cst_2) : (tensor<7x7xi1>, tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7x7xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_3) applies stablehlo.maximum across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %20 = stablehlo.maximum %19, %18 : tensor<1x7xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %22 = call @_where_0(%9, %16, %cst_5) : (tensor<7x7xi1>, tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7x7xf32>
    %23 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %24 = stablehlo.subtract %22, %23 : tensor<1x7x7xf32>
    %25 = stablehlo.exponential %24 : tensor<1x7x7xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = call @_where(%9, %25, %cst_6) : (tensor<7x7xi1>, tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7x7xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_7) applies stablehlo.add across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %30 = stablehlo.divide %25, %29 : tensor<1x7x7xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %31 = call @_where_1(%9, %30, %c_8) : (tensor<7x7xi1>, tensor<1x7x7xf32>, tensor<i32>) -> tensor<1x7x7xf32>
    %32 = stablehlo.multiply %31, %31 : tensor<1x7x7xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %36 = stablehlo.divide %32, %35 : tensor<1x7x7xf32>
    %37 = stablehlo.dot_general %36, %7, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x7xf32>, tensor<1x7x5xf32>) -> tensor<1x7x5xf32>
    %38 = stablehlo.dot_general %37, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<5x2xf32>) -> tensor<1x7x2xf32>
    %39 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<2xf32>) -> tensor<1x1x2xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<1x7x2xf32>
    %41 = stablehlo.add %38, %40 : tensor<1x7x2xf32>
    %cst_10 = stablehlo.constant dense<-5.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %42 = call @clip(%41, %cst_10, %cst_11) : (tensor<1x7x2xf32>, tensor<f32>, tensor<f32>) -> tensor<1x7x2xf32>
    %cst_12 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %44 = stablehlo.add %36, %43 : tensor<1x7x7xf32>
    %45 = stablehlo.log %44 : tensor<1x7x7xf32>
    %46 = stablehlo.multiply %36, %45 : tensor<1x7x7xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_13) applies stablehlo.add across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %48 = stablehlo.multiply %42, %42 : tensor<1x7x2xf32>
    %49 = stablehlo.multiply %48, %42 : tensor<1x7x2xf32>
    %cst_14 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<1x7x2xf32>
    %52 = stablehlo.add %42, %51 : tensor<1x7x2xf32>
    %cst_15 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %54 = stablehlo.multiply %53, %52 : tensor<1x7x2xf32>
    %55 = stablehlo.tanh %54 : tensor<1x7x2xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %57 = stablehlo.add %56, %55 : tensor<1x7x2xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<1x7x2xf32>
    %60 = stablehlo.multiply %42, %59 : tensor<1x7x2xf32>
    return %60, %47 : tensor<1x7x2xf32>, tensor<1x7xf32>
  }
  func.func private @silu(%arg0: tensor<1x7x2xf32>) -> tensor<1x7x2xf32> {
    %0 = stablehlo.negate %arg0 : tensor<1x7x2xf32>
    %1 = stablehlo.exponential %0 : tensor<1x7x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<1x7x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %5 = stablehlo.divide %4, %3 : tensor<1x7x2xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<1x7x2xf32>
    return %6 : tensor<1x7x2xf32>
  }
  func.func private @tril(%arg0: tensor<7x7xi1>) -> tensor<7x7xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<7x7xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7x7xi32>
    %2 = stablehlo.add %0, %1 : tensor<7x7xi32>
    %3 = stablehlo.iota dim = 1 : tensor<7x7xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<7x7xi32>, tensor<7x7xi32>) -> tensor<7x7xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<7x7xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<7x7xi1>, tensor<7x7xi1>
    return %6 : tensor<7x7xi1>
  }
  func.func private @_where(%arg0: tensor<7x7xi1>, %arg1: tensor<1x7x7xf32>, %arg2: tensor<f32>) -> tensor<1x7x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<7x7xi1>) -> tensor<1x7x7xi1>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %2 = stablehlo.select %0, %arg1, %1 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    return %2 : tensor<1x7x7xf32>
  }
  func.func private @_where_0(%arg0: tensor<7x7xi1>, %arg1: tensor<1x7x7xf32>, %arg2: tensor<f32>) -> tensor<1x7x7xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<7x7xi1>) -> tensor<1x7x7xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    return %3 : tensor<1x7x7xf32>
  }
  func.func private @_where_1(%arg0: tensor<7x7xi1>, %arg1: tensor<1x7x7xf32>, %arg2: tensor<i32>) -> tensor<1x7x7xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<7x7xi1>) -> tensor<1x7x7xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    return %3 : tensor<1x7x7xf32>
  }
  func.func private @clip(%arg0: tensor<1x7x2xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<1x7x2xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<1x7x2xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<1x7x2xf32>
    return %5 : tensor<1x7x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x7x2xf32>, %arg1: tensor<2x5xf32>, %arg2: tensor<2x5xf32>, %arg3: tensor<2x5xf32>, %arg4: tensor<5x2xf32>, %arg5: tensor<2xf32>) -> (tensor<1x7x2xf32> {jax.result_info = "result[0]"}, tensor<2x5xf32> {jax.result_info = "result[1]"}, tensor<2x5xf32> {jax.result_info = "result[2]"}, tensor<2x5xf32> {jax.result_info = "result[3]"}, tensor<5x2xf32> {jax.result_info = "result[4]"}, tensor<2xf32> {jax.result_info = "result[5]"}) {
    %0:3 = call @silu(%arg0) : (tensor<1x7x2xf32>) -> (tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>)
    %1 = stablehlo.multiply %0#0, %0#0 : tensor<1x7x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %3 = stablehlo.multiply %2, %0#0 : tensor<1x7x2xf32>
    %cst_0 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %5 = stablehlo.multiply %4, %1 : tensor<1x7x2xf32>
    %6 = stablehlo.exponential %5 : tensor<1x7x2xf32>
    %7 = stablehlo.dot_general %6, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7x2xf32>, tensor<2x5xf32>) -> tensor<1x7x5xf32>
    %8 = stablehlo.dot_general %6, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7x2xf32>, tensor<2x5xf32>) -> tensor<1x7x5xf32>
    %9 = stablehlo.dot_general %6, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7x2xf32>, tensor<2x5xf32>) -> tensor<1x7x5xf32>
    %c = stablehlo.constant dense<true> : tensor<i1>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<7x7xi1>
    %11 = call @tril(%10) : (tensor<7x7xi1>) -> tensor<7x7xi1>
    %12 = stablehlo.dot_general %7, %8, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x5xf32>) -> tensor<1x7x7xf32>
    %cst_1 = stablehlo.constant dense<0.44721359> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %14 = stablehlo.multiply %12, %13 : tensor<1x7x7xf32>
    %15 = stablehlo.abs %14 : tensor<1x7x7xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %17 = stablehlo.compare GE, %14, %16, FLOAT : (tensor<1x7x7xf32>, tensor<1x7x7xf32>) -> tensor<1x7x7xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %19 = stablehlo.add %18, %15 : tensor<1x7x7xf32>
    %20 = stablehlo.divide %14, %19 : tensor<1x7x7xf32>
    %21 = stablehlo.multiply %19, %19 : tensor<1x7x7xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %23 = stablehlo.divide %22, %21 : tensor<1x7x7xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %24 = call @_where(%11, %20, %cst_5) : (tensor<7x7xi1>, tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7x7xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_6) applies stablehlo.maximum across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %27 = stablehlo.maximum %26, %25 : tensor<1x7xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %29:2 = call @_where_0(%11, %20, %cst_8) : (tensor<7x7xi1>, tensor<1x7x7xf32>, tensor<f32>) -> (tensor<1x7x7xf32>, tensor<1x7x7xi1>)
    %30 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %31 = stablehlo.subtract %29#0, %30 : tensor<1x7x7xf32>
    %32 = stablehlo.exponential %31 : tensor<1x7x7xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33:2 = call @_where_1(%11, %32, %cst_9) : (tensor<7x7xi1>, tensor<1x7x7xf32>, tensor<f32>) -> (tensor<1x7x7xf32>, tensor<1x7x7xi1>)
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33#0 init: %cst_10) applies stablehlo.add across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %37 = stablehlo.divide %32, %36 : tensor<1x7x7xf32>
    %38 = stablehlo.multiply %35, %35 : tensor<1x7x1xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x7x1xf32>
    %40 = stablehlo.divide %39, %38 : tensor<1x7x1xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %41:2 = call @_where_2(%11, %37, %c_12) : (tensor<7x7xi1>, tensor<1x7x7xf32>, tensor<i32>) -> (tensor<1x7x7xf32>, tensor<1x7x7xi1>)
    %42 = stablehlo.multiply %41#0, %41#0 : tensor<1x7x7xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %44 = stablehlo.multiply %43, %41#0 : tensor<1x7x7xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%42 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %48 = stablehlo.divide %42, %47 : tensor<1x7x7xf32>
    %49 = stablehlo.multiply %46, %46 : tensor<1x7x1xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x7x1xf32>
    %51 = stablehlo.divide %50, %49 : tensor<1x7x1xf32>
    %52 = stablehlo.dot_general %48, %9, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x7xf32>, tensor<1x7x5xf32>) -> tensor<1x7x5xf32>
    %53 = stablehlo.dot_general %52, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<5x2xf32>) -> tensor<1x7x2xf32>
    %54 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<2xf32>) -> tensor<1x1x2xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<1x7x2xf32>
    %56 = stablehlo.add %53, %55 : tensor<1x7x2xf32>
    %cst_16 = stablehlo.constant dense<-5.000000e+00> : tensor<f32>
    %cst_17 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %57:3 = call @clip(%56, %cst_16, %cst_17) : (tensor<1x7x2xf32>, tensor<f32>, tensor<f32>) -> (tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>)
    %cst_18 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %59 = stablehlo.add %48, %58 : tensor<1x7x7xf32>
    %60 = stablehlo.log %59 : tensor<1x7x7xf32>
    %61 = stablehlo.multiply %57#0, %57#0 : tensor<1x7x2xf32>
    %62 = stablehlo.multiply %61, %57#0 : tensor<1x7x2xf32>
    %63 = stablehlo.multiply %57#0, %57#0 : tensor<1x7x2xf32>
    %cst_19 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %65 = stablehlo.multiply %64, %63 : tensor<1x7x2xf32>
    %cst_20 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %67 = stablehlo.multiply %66, %62 : tensor<1x7x2xf32>
    %68 = stablehlo.add %57#0, %67 : tensor<1x7x2xf32>
    %cst_21 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %70 = stablehlo.multiply %69, %68 : tensor<1x7x2xf32>
    %71 = stablehlo.tanh %70 : tensor<1x7x2xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %73 = stablehlo.subtract %72, %71 : tensor<1x7x2xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %75 = stablehlo.add %74, %71 : tensor<1x7x2xf32>
    %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %77 = stablehlo.multiply %76, %75 : tensor<1x7x2xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %80 = stablehlo.multiply %57#0, %79 : tensor<1x7x2xf32>
    %81 = stablehlo.multiply %79, %77 : tensor<1x7x2xf32>
    %cst_27 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %83 = stablehlo.multiply %82, %80 : tensor<1x7x2xf32>
    %84 = stablehlo.multiply %83, %73 : tensor<1x7x2xf32>
    %85 = stablehlo.multiply %84, %71 : tensor<1x7x2xf32>
    %86 = stablehlo.add %84, %85 : tensor<1x7x2xf32>
    %cst_28 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %88 = stablehlo.multiply %87, %86 : tensor<1x7x2xf32>
    %89 = stablehlo.add %81, %88 : tensor<1x7x2xf32>
    %cst_29 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %91 = stablehlo.multiply %90, %88 : tensor<1x7x2xf32>
    %92 = stablehlo.multiply %91, %65 : tensor<1x7x2xf32>
    %93 = stablehlo.add %89, %92 : tensor<1x7x2xf32>
    %94 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x7xf32>
    %95 = stablehlo.multiply %48, %94 : tensor<1x7x7xf32>
    %96 = stablehlo.multiply %94, %60 : tensor<1x7x7xf32>
    %97 = stablehlo.divide %95, %59 : tensor<1x7x7xf32>
    %98 = stablehlo.add %96, %97 : tensor<1x7x7xf32>
    %99 = call @clip_3(%57#1, %57#2, %93) : (tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%99 init: %cst_30) applies stablehlo.add across dimensions = [1] : (tensor<1x7x2xf32>, tensor<f32>) -> tensor<1x2xf32>
    %101 = stablehlo.reshape %100 : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.reduce(%101 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %103 = stablehlo.dot_general %99, %52, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x2xf32>, tensor<1x7x5xf32>) -> tensor<2x5xf32>
    %104 = stablehlo.transpose %103, dims = [1, 0] : (tensor<2x5xf32>) -> tensor<5x2xf32>
    %105 = stablehlo.dot_general %99, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x2xf32>, tensor<5x2xf32>) -> tensor<1x7x5xf32>
    %106 = stablehlo.dot_general %105, %48, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x7xf32>) -> tensor<1x5x7xf32>
    %107 = stablehlo.transpose %106, dims = [0, 2, 1] : (tensor<1x5x7xf32>) -> tensor<1x7x5xf32>
    %108 = stablehlo.dot_general %105, %9, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x5xf32>) -> tensor<1x7x7xf32>
    %109 = stablehlo.add %98, %108 : tensor<1x7x7xf32>
    %110 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %111 = stablehlo.multiply %109, %110 : tensor<1x7x7xf32>
    %112 = stablehlo.multiply %111, %42 : tensor<1x7x7xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.reduce(%112 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %114 = stablehlo.reshape %113 : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %115 = stablehlo.negate %114 : tensor<1x7x1xf32>
    %116 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %117 = stablehlo.divide %109, %116 : tensor<1x7x7xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%115 init: %cst_33) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x7x1xf32>, tensor<f32>) -> tensor<7xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x7xf32>
    %121 = stablehlo.add %117, %120 : tensor<1x7x7xf32>
    %122 = stablehlo.multiply %121, %44 : tensor<1x7x7xf32>
    %123 = call @_where_4(%41#1, %122) : (tensor<1x7x7xi1>, tensor<1x7x7xf32>) -> tensor<1x7x7xf32>
    %124 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %125 = stablehlo.multiply %123, %124 : tensor<1x7x7xf32>
    %126 = stablehlo.multiply %125, %32 : tensor<1x7x7xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.reduce(%126 init: %cst_34) applies stablehlo.add across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %128 = stablehlo.reshape %127 : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %129 = stablehlo.negate %128 : tensor<1x7x1xf32>
    %130 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %131 = stablehlo.divide %123, %130 : tensor<1x7x7xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.reduce(%129 init: %cst_35) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x7x1xf32>, tensor<f32>) -> tensor<7xf32>
    %133 = stablehlo.broadcast_in_dim %132, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %134 = stablehlo.broadcast_in_dim %133, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x7xf32>
    %135 = call @_where_5(%33#1, %134) : (tensor<1x7x7xi1>, tensor<1x7x7xf32>) -> tensor<1x7x7xf32>
    %136 = stablehlo.add %131, %135 : tensor<1x7x7xf32>
    %137 = stablehlo.multiply %136, %32 : tensor<1x7x7xf32>
    %138 = call @_where_6(%29#1, %137) : (tensor<1x7x7xi1>, tensor<1x7x7xf32>) -> tensor<1x7x7xf32>
    %139 = stablehlo.multiply %138, %23 : tensor<1x7x7xf32>
    %140 = stablehlo.multiply %139, %14 : tensor<1x7x7xf32>
    %141 = stablehlo.negate %140 : tensor<1x7x7xf32>
    %142 = stablehlo.divide %138, %19 : tensor<1x7x7xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %144 = stablehlo.select %17, %143, %141 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    %145 = stablehlo.select %17, %141, %143 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    %146 = stablehlo.add %142, %145 : tensor<1x7x7xf32>
    %147 = stablehlo.negate %144 : tensor<1x7x7xf32>
    %148 = stablehlo.add %146, %147 : tensor<1x7x7xf32>
    %cst_37 = stablehlo.constant dense<0.44721359> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %150 = stablehlo.multiply %148, %149 : tensor<1x7x7xf32>
    %151 = stablehlo.dot_general %150, %7, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x7xf32>, tensor<1x7x5xf32>) -> tensor<1x7x5xf32>
    %152 = stablehlo.dot_general %150, %8, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x7xf32>, tensor<1x7x5xf32>) -> tensor<1x7x5xf32>
    %153 = stablehlo.dot_general %107, %6, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x2xf32>) -> tensor<5x2xf32>
    %154 = stablehlo.transpose %153, dims = [1, 0] : (tensor<5x2xf32>) -> tensor<2x5xf32>
    %155 = stablehlo.dot_general %107, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<2x5xf32>) -> tensor<1x7x2xf32>
    %156 = stablehlo.dot_general %151, %6, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x2xf32>) -> tensor<5x2xf32>
    %157 = stablehlo.transpose %156, dims = [1, 0] : (tensor<5x2xf32>) -> tensor<2x5xf32>
    %158 = stablehlo.dot_general %151, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<2x5xf32>) -> tensor<1x7x2xf32>
    %159 = stablehlo.add %155, %158 : tensor<1x7x2xf32>
    %160 = stablehlo.dot_general %152, %6, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x2xf32>) -> tensor<5x2xf32>
    %161 = stablehlo.transpose %160, dims = [1, 0] : (tensor<5x2xf32>) -> tensor<2x5xf32>
    %162 = stablehlo.dot_general %152, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<2x5xf32>) -> tensor<1x7x2xf32>
    %163 = stablehlo.add %159, %162 : tensor<1x7x2xf32>
    %164 = stablehlo.multiply %163, %6 : tensor<1x7x2xf32>
    %cst_38 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %166 = stablehlo.multiply %165, %164 : tensor<1x7x2xf32>
    %167 = stablehlo.multiply %166, %3 : tensor<1x7x2xf32>
    %168 = call @silu_7(%0#1, %0#2, %arg0, %167) : (tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xf32>
    return %168, %161, %157, %154, %104, %102 : tensor<1x7x2xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<5x2xf32>, tensor<2xf32>
  }
  func.func private @silu(%arg0: tensor<1x7x2xf32>) -> (tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<1x7x2xf32>
    %1 = stablehlo.exponential %0 : tensor<1x7x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<1x7x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %5 = stablehlo.divide %4, %3 : tensor<1x7x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<1x7x2xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<1x7x2xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<1x7x2xf32>
    return %9, %8, %5 : tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>
  }
  func.func private @tril(%arg0: tensor<7x7xi1>) -> tensor<7x7xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<7x7xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7x7xi32>
    %2 = stablehlo.add %0, %1 : tensor<7x7xi32>
    %3 = stablehlo.iota dim = 1 : tensor<7x7xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<7x7xi32>, tensor<7x7xi32>) -> tensor<7x7xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<7x7xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<7x7xi1>, tensor<7x7xi1>
    return %6 : tensor<7x7xi1>
  }
  func.func private @_where(%arg0: tensor<7x7xi1>, %arg1: tensor<1x7x7xf32>, %arg2: tensor<f32>) -> tensor<1x7x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<7x7xi1>) -> tensor<1x7x7xi1>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %2 = stablehlo.select %0, %arg1, %1 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    return %2 : tensor<1x7x7xf32>
  }
  func.func private @_where_0(%arg0: tensor<7x7xi1>, %arg1: tensor<1x7x7xf32>, %arg2: tensor<f32>) -> (tensor<1x7x7xf32>, tensor<1x7x7xi1>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<7x7xi1>) -> tensor<1x7x7xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    return %3, %1 : tensor<1x7x7xf32>, tensor<1x7x7xi1>
  }
  func.func private @_where_1(%arg0: tensor<7x7xi1>, %arg1: tensor<1x7x7xf32>, %arg2: tensor<f32>) -> (tensor<1x7x7xf32>, tensor<1x7x7xi1>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<7x7xi1>) -> tensor<1x7x7xi1>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %2 = stablehlo.select %0, %arg1, %1 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    return %2, %0 : tensor<1x7x7xf32>, tensor<1x7x7xi1>
  }
  func.func private @_where_2(%arg0: tensor<7x7xi1>, %arg1: tensor<1x7x7xf32>, %arg2: tensor<i32>) -> (tensor<1x7x7xf32>, tensor<1x7x7xi1>) {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<7x7xi1>) -> tensor<1x7x7xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    return %3, %1 : tensor<1x7x7xf32>, tensor<1x7x7xi1>
  }
  func.func private @clip(%arg0: tensor<1x7x2xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<1x7x2xf32>
    %3 = stablehlo.compare EQ, %arg0, %2, FLOAT : (tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %6 = stablehlo.select %3, %4, %5 : tensor<1x7x2xi1>, tensor<1x7x2xf32>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %8 = stablehlo.compare EQ, %7, %2, FLOAT : (tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %11 = stablehlo.select %8, %9, %10 : tensor<1x7x2xi1>, tensor<1x7x2xf32>
    %12 = stablehlo.divide %6, %11 : tensor<1x7x2xf32>
    %13 = stablehlo.convert %arg2 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %15 = stablehlo.minimum %14, %2 : tensor<1x7x2xf32>
    %16 = stablehlo.compare EQ, %2, %15, FLOAT : (tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %19 = stablehlo.select %16, %17, %18 : tensor<1x7x2xi1>, tensor<1x7x2xf32>
    %20 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %21 = stablehlo.compare EQ, %20, %15, FLOAT : (tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %24 = stablehlo.select %21, %22, %23 : tensor<1x7x2xi1>, tensor<1x7x2xf32>
    %25 = stablehlo.divide %19, %24 : tensor<1x7x2xf32>
    return %15, %12, %25 : tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>
  }
  func.func private @clip_3(%arg0: tensor<1x7x2xf32>, %arg1: tensor<1x7x2xf32>, %arg2: tensor<1x7x2xf32>) -> tensor<1x7x2xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<1x7x2xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<1x7x2xf32>
    return %1 : tensor<1x7x2xf32>
  }
  func.func private @_where_4(%arg0: tensor<1x7x7xi1>, %arg1: tensor<1x7x7xf32>) -> tensor<1x7x7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    return %1 : tensor<1x7x7xf32>
  }
  func.func private @_where_5(%arg0: tensor<1x7x7xi1>, %arg1: tensor<1x7x7xf32>) -> tensor<1x7x7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    return %1 : tensor<1x7x7xf32>
  }
  func.func private @_where_6(%arg0: tensor<1x7x7xi1>, %arg1: tensor<1x7x7xf32>) -> tensor<1x7x7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    return %1 : tensor<1x7x7xf32>
  }
  func.func private @silu_7(%arg0: tensor<1x7x2xf32>, %arg1: tensor<1x7x2xf32>, %arg2: tensor<1x7x2xf32>, %arg3: tensor<1x7x2xf32>) -> tensor<1x7x2xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<1x7x2xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<1x7x2xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<1x7x2xf32>
    %3 = stablehlo.add %1, %2 : tensor<1x7x2xf32>
    return %3 : tensor<1x7x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
