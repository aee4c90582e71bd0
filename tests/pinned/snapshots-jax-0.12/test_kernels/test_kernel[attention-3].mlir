// import jax
// import jax.numpy as jnp
//
//
// def damped_self_attention(tokens, w_q, w_k, v_proj, out_proj, b_out_proj):
//     envelope = jnp.exp(-0.5 * jax.nn.log_sigmoid(tokens) ** 2)
//     q = envelope @ w_q
//     k = envelope @ w_k
//     v = envelope @ v_proj
//     mask = jnp.tril(jnp.ones((7, 7), dtype=bool))
//     sim = jnp.einsum("bqd,bkd->bqk", q, k) * q.shape[-1] ** -0.5
//     logits = sim / (1.0 + jnp.abs(sim))
//     probs = jax.nn.softmax(logits, axis=2, where=mask)
//     sharpened = probs**2
//     probs2 = sharpened / jnp.sum(sharpened, axis=2, keepdims=True)
//     mixed = jnp.einsum("bqk,bkd->bqd", probs2, v)
//     total = jnp.matmul(mixed, out_proj) + b_out_proj
//     clipped = jnp.clip(total, -5.0, 5.0)
//     accumulated = jnp.sum(probs2 * jnp.log(probs2 + 0.01), axis=-1)
//     positive_part = jax.nn.relu(clipped)
//     scaled = positive_part * jax.nn.soft_sign(positive_part)
//     return 1.16 * scaled + 1.47, accumulated
//
//   tokens: float32[1, 7, 2] in [-1, 1]
//   w_q: float32[2, 5] in [-1, 1]
//   w_k: float32[2, 5] in [-1.2, 1.2]
//   v_proj: float32[2, 5] in [-1.2, 1.2]
//   out_proj: float32[5, 2] in [-0.75, 0.75]
//   b_out_proj: float32[2] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_damped_self_attention attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x7x2xf32>, %arg1: tensor<2x5xf32>, %arg2: tensor<2x5xf32>, %arg3: tensor<2x5xf32>, %arg4: tensor<5x2xf32>, %arg5: tensor<2xf32>) -> (tensor<1x7x2xf32> {jax.result_info = "result[0]"}, tensor<1x7xf32> {jax.result_info = "result[1]"}) {
    %0 = call @log_sigmoid(%arg0) : (tensor<1x7x2xf32>) -> tensor<1x7x2xf32>
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
    %48 = call @relu(%42) : (tensor<1x7x2xf32>) -> tensor<1x7x2xf32>
    %49 = call @soft_sign(%48) : (tensor<1x7x2xf32>) -> tensor<1x7x2xf32>
    %50 = stablehlo.multiply %48, %49 : tensor<1x7x2xf32>
    %cst_14 = stablehlo.constant dense<1.160000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<1x7x2xf32>
    %cst_15 = stablehlo.constant dense<1.470000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %54 = stablehlo.add %52, %53 : tensor<1x7x2xf32>
    return %54, %47 : tensor<1x7x2xf32>, tensor<1x7xf32>
  }
  func.func private @log_sigmoid(%arg0: tensor<1x7x2xf32>) -> tensor<1x7x2xf32> {
    %0 = stablehlo.negate %arg0 : tensor<1x7x2xf32>
    %1 = call @softplus(%0) : (tensor<1x7x2xf32>) -> tensor<1x7x2xf32>
    %2 = stablehlo.negate %1 : tensor<1x7x2xf32>
    return %2 : tensor<1x7x2xf32>
  }
  func.func private @softplus(%arg0: tensor<1x7x2xf32>) -> tensor<1x7x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x7x2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<1x7x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<1x7x2xf32>
    %7 = stablehlo.abs %3 : tensor<1x7x2xf32>
    %8 = stablehlo.negate %7 : tensor<1x7x2xf32>
    %9 = stablehlo.exponential %8 : tensor<1x7x2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<1x7x2xf32>
    %11 = stablehlo.add %1, %10 : tensor<1x7x2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<1x7x2xi1>, tensor<1x7x2xf32>
    return %12 : tensor<1x7x2xf32>
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
  func.func private @relu(%arg0: tensor<1x7x2xf32>) -> tensor<1x7x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x7x2xf32>
    return %1 : tensor<1x7x2xf32>
  }
  func.func private @soft_sign(%arg0: tensor<1x7x2xf32>) -> tensor<1x7x2xf32> {
    %0 = stablehlo.abs %arg0 : tensor<1x7x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %2 = stablehlo.add %0, %1 : tensor<1x7x2xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<1x7x2xf32>
    return %3 : tensor<1x7x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x7x2xf32>, %arg1: tensor<2x5xf32>, %arg2: tensor<2x5xf32>, %arg3: tensor<2x5xf32>, %arg4: tensor<5x2xf32>, %arg5: tensor<2xf32>) -> (tensor<1x7x2xf32> {jax.result_info = "result[0]"}, tensor<2x5xf32> {jax.result_info = "result[1]"}, tensor<2x5xf32> {jax.result_info = "result[2]"}, tensor<2x5xf32> {jax.result_info = "result[3]"}, tensor<5x2xf32> {jax.result_info = "result[4]"}, tensor<2xf32> {jax.result_info = "result[5]"}) {
    %0:2 = call @log_sigmoid(%arg0) : (tensor<1x7x2xf32>) -> (tensor<1x7x2xf32>, tensor<1x7x2xf32>)
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
    %61 = call @relu(%57#0) : (tensor<1x7x2xf32>) -> tensor<1x7x2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %63 = stablehlo.compare GT, %57#0, %62, FLOAT : (tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xi1>
    %64:4 = call @soft_sign(%61) : (tensor<1x7x2xf32>) -> (tensor<1x7x2xf32>, tensor<1x7x2xi1>, tensor<1x7x2xf32>, tensor<1x7x2xf32>)
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %cst_22 = stablehlo.constant dense<1.160000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<1x7x2xf32>
    %69 = stablehlo.multiply %61, %68 : tensor<1x7x2xf32>
    %70 = stablehlo.multiply %68, %64#0 : tensor<1x7x2xf32>
    %71 = call @soft_sign_3(%64#1, %64#2, %61, %64#3, %69) : (tensor<1x7x2xi1>, tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xf32>
    %72 = stablehlo.add %70, %71 : tensor<1x7x2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %74 = stablehlo.select %63, %72, %73 : tensor<1x7x2xi1>, tensor<1x7x2xf32>
    %75 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x7xf32>
    %76 = stablehlo.multiply %48, %75 : tensor<1x7x7xf32>
    %77 = stablehlo.multiply %75, %60 : tensor<1x7x7xf32>
    %78 = stablehlo.divide %76, %59 : tensor<1x7x7xf32>
    %79 = stablehlo.add %77, %78 : tensor<1x7x7xf32>
    %80 = call @clip_4(%57#1, %57#2, %74) : (tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_24) applies stablehlo.add across dimensions = [1] : (tensor<1x7x2xf32>, tensor<f32>) -> tensor<1x2xf32>
    %82 = stablehlo.reshape %81 : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_25) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %84 = stablehlo.dot_general %80, %52, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x2xf32>, tensor<1x7x5xf32>) -> tensor<2x5xf32>
    %85 = stablehlo.transpose %84, dims = [1, 0] : (tensor<2x5xf32>) -> tensor<5x2xf32>
    %86 = stablehlo.dot_general %80, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x2xf32>, tensor<5x2xf32>) -> tensor<1x7x5xf32>
    %87 = stablehlo.dot_general %86, %48, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x7xf32>) -> tensor<1x5x7xf32>
    %88 = stablehlo.transpose %87, dims = [0, 2, 1] : (tensor<1x5x7xf32>) -> tensor<1x7x5xf32>
    %89 = stablehlo.dot_general %86, %9, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x5xf32>) -> tensor<1x7x7xf32>
    %90 = stablehlo.add %79, %89 : tensor<1x7x7xf32>
    %91 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %92 = stablehlo.multiply %90, %91 : tensor<1x7x7xf32>
    %93 = stablehlo.multiply %92, %42 : tensor<1x7x7xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.reduce(%93 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %95 = stablehlo.reshape %94 : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %96 = stablehlo.negate %95 : tensor<1x7x1xf32>
    %97 = stablehlo.broadcast_in_dim %46, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %98 = stablehlo.divide %90, %97 : tensor<1x7x7xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%96 init: %cst_27) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x7x1xf32>, tensor<f32>) -> tensor<7xf32>
    %100 = stablehlo.broadcast_in_dim %99, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x7xf32>
    %102 = stablehlo.add %98, %101 : tensor<1x7x7xf32>
    %103 = stablehlo.multiply %102, %44 : tensor<1x7x7xf32>
    %104 = call @_where_5(%41#1, %103) : (tensor<1x7x7xi1>, tensor<1x7x7xf32>) -> tensor<1x7x7xf32>
    %105 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %106 = stablehlo.multiply %104, %105 : tensor<1x7x7xf32>
    %107 = stablehlo.multiply %106, %32 : tensor<1x7x7xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.reduce(%107 init: %cst_28) applies stablehlo.add across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %109 = stablehlo.reshape %108 : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %110 = stablehlo.negate %109 : tensor<1x7x1xf32>
    %111 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %112 = stablehlo.divide %104, %111 : tensor<1x7x7xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.reduce(%110 init: %cst_29) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x7x1xf32>, tensor<f32>) -> tensor<7xf32>
    %114 = stablehlo.broadcast_in_dim %113, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x7xf32>
    %116 = call @_where_6(%33#1, %115) : (tensor<1x7x7xi1>, tensor<1x7x7xf32>) -> tensor<1x7x7xf32>
    %117 = stablehlo.add %112, %116 : tensor<1x7x7xf32>
    %118 = stablehlo.multiply %117, %32 : tensor<1x7x7xf32>
    %119 = call @_where_7(%29#1, %118) : (tensor<1x7x7xi1>, tensor<1x7x7xf32>) -> tensor<1x7x7xf32>
    %120 = stablehlo.multiply %119, %23 : tensor<1x7x7xf32>
    %121 = stablehlo.multiply %120, %14 : tensor<1x7x7xf32>
    %122 = stablehlo.negate %121 : tensor<1x7x7xf32>
    %123 = stablehlo.divide %119, %19 : tensor<1x7x7xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %125 = stablehlo.select %17, %124, %122 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    %126 = stablehlo.select %17, %122, %124 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    %127 = stablehlo.negate %125 : tensor<1x7x7xf32>
    %128 = stablehlo.add %126, %127 : tensor<1x7x7xf32>
    %129 = stablehlo.add %123, %128 : tensor<1x7x7xf32>
    %cst_31 = stablehlo.constant dense<0.44721359> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %131 = stablehlo.multiply %129, %130 : tensor<1x7x7xf32>
    %132 = stablehlo.dot_general %131, %7, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x7xf32>, tensor<1x7x5xf32>) -> tensor<1x7x5xf32>
    %133 = stablehlo.dot_general %131, %8, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x7xf32>, tensor<1x7x5xf32>) -> tensor<1x7x5xf32>
    %134 = stablehlo.dot_general %88, %6, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x2xf32>) -> tensor<5x2xf32>
    %135 = stablehlo.transpose %134, dims = [1, 0] : (tensor<5x2xf32>) -> tensor<2x5xf32>
    %136 = stablehlo.dot_general %88, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<2x5xf32>) -> tensor<1x7x2xf32>
    %137 = stablehlo.dot_general %132, %6, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x2xf32>) -> tensor<5x2xf32>
    %138 = stablehlo.transpose %137, dims = [1, 0] : (tensor<5x2xf32>) -> tensor<2x5xf32>
    %139 = stablehlo.dot_general %132, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<2x5xf32>) -> tensor<1x7x2xf32>
    %140 = stablehlo.add %136, %139 : tensor<1x7x2xf32>
    %141 = stablehlo.dot_general %133, %6, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x2xf32>) -> tensor<5x2xf32>
    %142 = stablehlo.transpose %141, dims = [1, 0] : (tensor<5x2xf32>) -> tensor<2x5xf32>
    %143 = stablehlo.dot_general %133, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<2x5xf32>) -> tensor<1x7x2xf32>
    %144 = stablehlo.add %140, %143 : tensor<1x7x2xf32>
    %145 = stablehlo.multiply %144, %6 : tensor<1x7x2xf32>
    %cst_32 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %147 = stablehlo.multiply %146, %145 : tensor<1x7x2xf32>
    %148 = stablehlo.multiply %147, %3 : tensor<1x7x2xf32>
    %149 = call @log_sigmoid_8(%0#1, %148) : (tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xf32>
    return %149, %142, %138, %135, %85, %83 : tensor<1x7x2xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<5x2xf32>, tensor<2xf32>
  }
  func.func private @log_sigmoid(%arg0: tensor<1x7x2xf32>) -> (tensor<1x7x2xf32>, tensor<1x7x2xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<1x7x2xf32>
    %1:2 = call @softplus(%0) : (tensor<1x7x2xf32>) -> (tensor<1x7x2xf32>, tensor<1x7x2xf32>)
    %2 = stablehlo.negate %1#0 : tensor<1x7x2xf32>
    return %2, %1#1 : tensor<1x7x2xf32>, tensor<1x7x2xf32>
  }
  func.func private @softplus(%arg0: tensor<1x7x2xf32>) -> (tensor<1x7x2xf32>, tensor<1x7x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x7x2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<1x7x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<1x7x2xf32>
    %7 = stablehlo.abs %3 : tensor<1x7x2xf32>
    %8 = stablehlo.negate %7 : tensor<1x7x2xf32>
    %9 = stablehlo.exponential %8 : tensor<1x7x2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<1x7x2xf32>
    %11 = stablehlo.add %1, %10 : tensor<1x7x2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<1x7x2xi1>, tensor<1x7x2xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<1x7x2xi1>, tensor<1x7x2xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<1x7x2xi1>, tensor<1x7x2xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<1x7x2xf32>
    %22 = stablehlo.exponential %21 : tensor<1x7x2xf32>
    return %12, %22 : tensor<1x7x2xf32>, tensor<1x7x2xf32>
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
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<1x7x2xi1>, tensor<1x7x2xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<1x7x2xi1>, tensor<1x7x2xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %14 = stablehlo.minimum %13, %2 : tensor<1x7x2xf32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %22 = stablehlo.select %18, %21, %20 : tensor<1x7x2xi1>, tensor<1x7x2xf32>
    %23 = stablehlo.select %16, %19, %22 : tensor<1x7x2xi1>, tensor<1x7x2xf32>
    return %14, %11, %23 : tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>
  }
  func.func private @relu(%arg0: tensor<1x7x2xf32>) -> tensor<1x7x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x7x2xf32>
    return %1 : tensor<1x7x2xf32>
  }
  func.func private @soft_sign(%arg0: tensor<1x7x2xf32>) -> (tensor<1x7x2xf32>, tensor<1x7x2xi1>, tensor<1x7x2xf32>, tensor<1x7x2xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<1x7x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %4 = stablehlo.add %0, %3 : tensor<1x7x2xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<1x7x2xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<1x7x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %8 = stablehlo.divide %7, %6 : tensor<1x7x2xf32>
    return %5, %2, %4, %8 : tensor<1x7x2xf32>, tensor<1x7x2xi1>, tensor<1x7x2xf32>, tensor<1x7x2xf32>
  }
  func.func private @soft_sign_3(%arg0: tensor<1x7x2xi1>, %arg1: tensor<1x7x2xf32>, %arg2: tensor<1x7x2xf32>, %arg3: tensor<1x7x2xf32>, %arg4: tensor<1x7x2xf32>) -> tensor<1x7x2xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<1x7x2xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<1x7x2xf32>
    %2 = stablehlo.negate %1 : tensor<1x7x2xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<1x7x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<1x7x2xi1>, tensor<1x7x2xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<1x7x2xi1>, tensor<1x7x2xf32>
    %7 = stablehlo.add %3, %6 : tensor<1x7x2xf32>
    %8 = stablehlo.negate %5 : tensor<1x7x2xf32>
    %9 = stablehlo.add %7, %8 : tensor<1x7x2xf32>
    return %9 : tensor<1x7x2xf32>
  }
  func.func private @clip_4(%arg0: tensor<1x7x2xf32>, %arg1: tensor<1x7x2xf32>, %arg2: tensor<1x7x2xf32>) -> tensor<1x7x2xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<1x7x2xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<1x7x2xf32>
    return %1 : tensor<1x7x2xf32>
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
  func.func private @_where_7(%arg0: tensor<1x7x7xi1>, %arg1: tensor<1x7x7xf32>) -> tensor<1x7x7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    return %1 : tensor<1x7x7xf32>
  }
  func.func private @log_sigmoid_8(%arg0: tensor<1x7x2xf32>, %arg1: tensor<1x7x2xf32>) -> tensor<1x7x2xf32> {
    %0 = stablehlo.negate %arg1 : tensor<1x7x2xf32>
    %1 = call @softplus_9(%arg0, %0) : (tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xf32>
    %2 = stablehlo.negate %1 : tensor<1x7x2xf32>
    return %2 : tensor<1x7x2xf32>
  }
  func.func private @softplus_9(%arg0: tensor<1x7x2xf32>, %arg1: tensor<1x7x2xf32>) -> tensor<1x7x2xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<1x7x2xf32>
    return %0 : tensor<1x7x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
