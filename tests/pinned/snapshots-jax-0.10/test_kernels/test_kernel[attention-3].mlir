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
    %0:3 = call @log_sigmoid(%arg0) : (tensor<1x7x2xf32>) -> (tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>)
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
    %24:3 = call @_where(%11, %20, %cst_5) : (tensor<7x7xi1>, tensor<1x7x7xf32>, tensor<f32>) -> (tensor<1x7x7xf32>, tensor<1x7x7xi1>, tensor<1x7x7xf32>)
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %25 = stablehlo.reduce(%24#0 init: %cst_6) applies stablehlo.maximum across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %26 = stablehlo.reshape %25 : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %28 = stablehlo.compare EQ, %24#0, %27, FLOAT : (tensor<1x7x7xf32>, tensor<1x7x7xf32>) -> tensor<1x7x7xi1>
    %29 = stablehlo.convert %28 : (tensor<1x7x7xi1>) -> tensor<1x7x7xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_7) applies stablehlo.add across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %32 = stablehlo.maximum %31, %25 : tensor<1x7xf32>
    %33 = stablehlo.compare EQ, %25, %32, FLOAT : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xi1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %36 = stablehlo.select %33, %34, %35 : tensor<1x7xi1>, tensor<1x7xf32>
    %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %38 = stablehlo.compare EQ, %37, %32, FLOAT : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xi1>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %41 = stablehlo.select %38, %39, %40 : tensor<1x7xi1>, tensor<1x7xf32>
    %42 = stablehlo.divide %36, %41 : tensor<1x7xf32>
    %43 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %cst_14 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %44:3 = call @_where_0(%11, %20, %cst_14) : (tensor<7x7xi1>, tensor<1x7x7xf32>, tensor<f32>) -> (tensor<1x7x7xf32>, tensor<1x7x7xi1>, tensor<1x7x7xf32>)
    %45 = stablehlo.broadcast_in_dim %43, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %46 = stablehlo.subtract %44#0, %45 : tensor<1x7x7xf32>
    %47 = stablehlo.exponential %46 : tensor<1x7x7xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48:3 = call @_where(%11, %47, %cst_15) : (tensor<7x7xi1>, tensor<1x7x7xf32>, tensor<f32>) -> (tensor<1x7x7xf32>, tensor<1x7x7xi1>, tensor<1x7x7xf32>)
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48#0 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %52 = stablehlo.divide %47, %51 : tensor<1x7x7xf32>
    %53 = stablehlo.multiply %50, %50 : tensor<1x7x1xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x7x1xf32>
    %55 = stablehlo.divide %54, %53 : tensor<1x7x1xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %56:3 = call @_where_1(%11, %52, %c_18) : (tensor<7x7xi1>, tensor<1x7x7xf32>, tensor<i32>) -> (tensor<1x7x7xf32>, tensor<1x7x7xi1>, tensor<1x7x7xf32>)
    %57 = stablehlo.multiply %56#0, %56#0 : tensor<1x7x7xf32>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %59 = stablehlo.multiply %58, %56#0 : tensor<1x7x7xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%57 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %63 = stablehlo.divide %57, %62 : tensor<1x7x7xf32>
    %64 = stablehlo.multiply %61, %61 : tensor<1x7x1xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1x7x1xf32>
    %66 = stablehlo.divide %65, %64 : tensor<1x7x1xf32>
    %67 = stablehlo.dot_general %63, %9, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x7xf32>, tensor<1x7x5xf32>) -> tensor<1x7x5xf32>
    %68 = stablehlo.dot_general %67, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<5x2xf32>) -> tensor<1x7x2xf32>
    %69 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<2xf32>) -> tensor<1x1x2xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<1x7x2xf32>
    %71 = stablehlo.add %68, %70 : tensor<1x7x2xf32>
    %cst_22 = stablehlo.constant dense<-5.000000e+00> : tensor<f32>
    %cst_23 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %72:3 = call @clip(%71, %cst_22, %cst_23) : (tensor<1x7x2xf32>, tensor<f32>, tensor<f32>) -> (tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>)
    %cst_24 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %74 = stablehlo.add %63, %73 : tensor<1x7x7xf32>
    %75 = stablehlo.log %74 : tensor<1x7x7xf32>
    %76 = stablehlo.multiply %63, %75 : tensor<1x7x7xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.reduce(%76 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %78 = call @relu(%72#0) : (tensor<1x7x2xf32>) -> tensor<1x7x2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %80 = stablehlo.compare GT, %72#0, %79, FLOAT : (tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xi1>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %82:4 = call @soft_sign(%78) : (tensor<1x7x2xf32>) -> (tensor<1x7x2xf32>, tensor<1x7x2xi1>, tensor<1x7x2xf32>, tensor<1x7x2xf32>)
    %83 = stablehlo.multiply %78, %82#0 : tensor<1x7x2xf32>
    %cst_28 = stablehlo.constant dense<1.160000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %85 = stablehlo.multiply %84, %83 : tensor<1x7x2xf32>
    %cst_29 = stablehlo.constant dense<1.470000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %87 = stablehlo.add %85, %86 : tensor<1x7x2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%87 init: %cst_30) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x7x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.reduce(%77 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x7xf32>, tensor<f32>) -> tensor<f32>
    %90 = stablehlo.add %88, %89 : tensor<f32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %cst_34 = stablehlo.constant dense<1.160000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %94 = stablehlo.multiply %93, %92 : tensor<1x7x2xf32>
    %95 = stablehlo.multiply %78, %94 : tensor<1x7x2xf32>
    %96 = stablehlo.multiply %94, %82#0 : tensor<1x7x2xf32>
    %97 = call @soft_sign_2(%82#1, %82#2, %78, %82#3, %95) : (tensor<1x7x2xi1>, tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xf32>
    %98 = stablehlo.add %96, %97 : tensor<1x7x2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %100 = stablehlo.select %80, %98, %99 : tensor<1x7x2xi1>, tensor<1x7x2xf32>
    %101 = stablehlo.broadcast_in_dim %91, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x7xf32>
    %102 = stablehlo.multiply %63, %101 : tensor<1x7x7xf32>
    %103 = stablehlo.multiply %101, %75 : tensor<1x7x7xf32>
    %104 = stablehlo.divide %102, %74 : tensor<1x7x7xf32>
    %105 = stablehlo.add %103, %104 : tensor<1x7x7xf32>
    %106 = call @clip_3(%72#1, %72#2, %100) : (tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%106 init: %cst_36) applies stablehlo.add across dimensions = [1] : (tensor<1x7x2xf32>, tensor<f32>) -> tensor<1x2xf32>
    %108 = stablehlo.reshape %107 : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.reduce(%108 init: %cst_37) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %110 = stablehlo.dot_general %106, %67, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x2xf32>, tensor<1x7x5xf32>) -> tensor<2x5xf32>
    %111 = stablehlo.transpose %110, dims = [1, 0] : (tensor<2x5xf32>) -> tensor<5x2xf32>
    %112 = stablehlo.dot_general %106, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x2xf32>, tensor<5x2xf32>) -> tensor<1x7x5xf32>
    %113 = stablehlo.dot_general %112, %63, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x7xf32>) -> tensor<1x5x7xf32>
    %114 = stablehlo.transpose %113, dims = [0, 2, 1] : (tensor<1x5x7xf32>) -> tensor<1x7x5xf32>
    %115 = stablehlo.dot_general %112, %9, batching_dims = [0] x [0], contracting_dims = [2] x [2], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x5xf32>) -> tensor<1x7x7xf32>
    %116 = stablehlo.add %105, %115 : tensor<1x7x7xf32>
    %117 = stablehlo.broadcast_in_dim %66, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %118 = stablehlo.multiply %116, %117 : tensor<1x7x7xf32>
    %119 = stablehlo.multiply %118, %57 : tensor<1x7x7xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.reduce(%119 init: %cst_38) applies stablehlo.add across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %121 = stablehlo.reshape %120 : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %122 = stablehlo.negate %121 : tensor<1x7x1xf32>
    %123 = stablehlo.broadcast_in_dim %61, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %124 = stablehlo.divide %116, %123 : tensor<1x7x7xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%122 init: %cst_39) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x7x1xf32>, tensor<f32>) -> tensor<7xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x7xf32>
    %128 = stablehlo.add %124, %127 : tensor<1x7x7xf32>
    %129 = stablehlo.multiply %128, %59 : tensor<1x7x7xf32>
    %130 = call @_where_4(%56#1, %56#2, %129) : (tensor<1x7x7xi1>, tensor<1x7x7xf32>, tensor<1x7x7xf32>) -> tensor<1x7x7xf32>
    %131 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %132 = stablehlo.multiply %130, %131 : tensor<1x7x7xf32>
    %133 = stablehlo.multiply %132, %47 : tensor<1x7x7xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.reduce(%133 init: %cst_40) applies stablehlo.add across dimensions = [2] : (tensor<1x7x7xf32>, tensor<f32>) -> tensor<1x7xf32>
    %135 = stablehlo.reshape %134 : (tensor<1x7xf32>) -> tensor<1x7x1xf32>
    %136 = stablehlo.negate %135 : tensor<1x7x1xf32>
    %137 = stablehlo.broadcast_in_dim %50, dims = [0, 1, 2] : (tensor<1x7x1xf32>) -> tensor<1x7x7xf32>
    %138 = stablehlo.divide %130, %137 : tensor<1x7x7xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.reduce(%136 init: %cst_41) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x7x1xf32>, tensor<f32>) -> tensor<7xf32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %141 = stablehlo.broadcast_in_dim %140, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<1x7x7xf32>
    %142 = call @_where_5(%48#1, %48#2, %141) : (tensor<1x7x7xi1>, tensor<1x7x7xf32>, tensor<1x7x7xf32>) -> tensor<1x7x7xf32>
    %143 = stablehlo.add %138, %142 : tensor<1x7x7xf32>
    %144 = stablehlo.multiply %143, %47 : tensor<1x7x7xf32>
    %145 = call @_where_6(%44#1, %44#2, %144) : (tensor<1x7x7xi1>, tensor<1x7x7xf32>, tensor<1x7x7xf32>) -> tensor<1x7x7xf32>
    %146 = stablehlo.multiply %145, %23 : tensor<1x7x7xf32>
    %147 = stablehlo.multiply %146, %14 : tensor<1x7x7xf32>
    %148 = stablehlo.negate %147 : tensor<1x7x7xf32>
    %149 = stablehlo.divide %145, %19 : tensor<1x7x7xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %151 = stablehlo.select %17, %150, %148 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    %152 = stablehlo.select %17, %148, %150 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    %153 = stablehlo.add %149, %152 : tensor<1x7x7xf32>
    %154 = stablehlo.negate %151 : tensor<1x7x7xf32>
    %155 = stablehlo.add %153, %154 : tensor<1x7x7xf32>
    %cst_43 = stablehlo.constant dense<0.44721359> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %157 = stablehlo.multiply %155, %156 : tensor<1x7x7xf32>
    %158 = stablehlo.dot_general %157, %7, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x7xf32>, tensor<1x7x5xf32>) -> tensor<1x7x5xf32>
    %159 = stablehlo.dot_general %157, %8, batching_dims = [0] x [0], contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x7xf32>, tensor<1x7x5xf32>) -> tensor<1x7x5xf32>
    %160 = stablehlo.dot_general %114, %6, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x2xf32>) -> tensor<5x2xf32>
    %161 = stablehlo.transpose %160, dims = [1, 0] : (tensor<5x2xf32>) -> tensor<2x5xf32>
    %162 = stablehlo.dot_general %114, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<2x5xf32>) -> tensor<1x7x2xf32>
    %163 = stablehlo.dot_general %158, %6, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x2xf32>) -> tensor<5x2xf32>
    %164 = stablehlo.transpose %163, dims = [1, 0] : (tensor<5x2xf32>) -> tensor<2x5xf32>
    %165 = stablehlo.dot_general %158, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<2x5xf32>) -> tensor<1x7x2xf32>
    %166 = stablehlo.add %162, %165 : tensor<1x7x2xf32>
    %167 = stablehlo.dot_general %159, %6, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<1x7x2xf32>) -> tensor<5x2xf32>
    %168 = stablehlo.transpose %167, dims = [1, 0] : (tensor<5x2xf32>) -> tensor<2x5xf32>
    %169 = stablehlo.dot_general %159, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7x5xf32>, tensor<2x5xf32>) -> tensor<1x7x2xf32>
    %170 = stablehlo.add %166, %169 : tensor<1x7x2xf32>
    %171 = stablehlo.multiply %170, %6 : tensor<1x7x2xf32>
    %cst_44 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %173 = stablehlo.multiply %172, %171 : tensor<1x7x2xf32>
    %174 = stablehlo.multiply %173, %3 : tensor<1x7x2xf32>
    %175 = call @log_sigmoid_7(%0#1, %0#2, %174) : (tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xf32>
    return %175, %168, %164, %161, %111, %109 : tensor<1x7x2xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<5x2xf32>, tensor<2xf32>
  }
  func.func private @log_sigmoid(%arg0: tensor<1x7x2xf32>) -> (tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<1x7x2xf32>
    %1:3 = call @softplus(%0) : (tensor<1x7x2xf32>) -> (tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>)
    %2 = stablehlo.negate %1#0 : tensor<1x7x2xf32>
    return %2, %1#1, %1#2 : tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>
  }
  func.func private @softplus(%arg0: tensor<1x7x2xf32>) -> (tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>) {
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
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<1x7x2xi1>, tensor<1x7x2xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<1x7x2xf32>
    %31 = stablehlo.exponential %30 : tensor<1x7x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x7x2xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<1x7x2xf32>
    return %12, %22, %33 : tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>
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
  func.func private @_where(%arg0: tensor<7x7xi1>, %arg1: tensor<1x7x7xf32>, %arg2: tensor<f32>) -> (tensor<1x7x7xf32>, tensor<1x7x7xi1>, tensor<1x7x7xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<7x7xi1>) -> tensor<1x7x7xi1>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %2 = stablehlo.select %0, %arg1, %1 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    return %2, %0, %3 : tensor<1x7x7xf32>, tensor<1x7x7xi1>, tensor<1x7x7xf32>
  }
  func.func private @_where_0(%arg0: tensor<7x7xi1>, %arg1: tensor<1x7x7xf32>, %arg2: tensor<f32>) -> (tensor<1x7x7xf32>, tensor<1x7x7xi1>, tensor<1x7x7xf32>) {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<7x7xi1>) -> tensor<1x7x7xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    return %3, %1, %4 : tensor<1x7x7xf32>, tensor<1x7x7xi1>, tensor<1x7x7xf32>
  }
  func.func private @_where_1(%arg0: tensor<7x7xi1>, %arg1: tensor<1x7x7xf32>, %arg2: tensor<i32>) -> (tensor<1x7x7xf32>, tensor<1x7x7xi1>, tensor<1x7x7xf32>) {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [1, 2] : (tensor<7x7xi1>) -> tensor<1x7x7xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %3 = stablehlo.select %1, %arg1, %2 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    return %3, %1, %4 : tensor<1x7x7xf32>, tensor<1x7x7xi1>, tensor<1x7x7xf32>
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
  func.func private @soft_sign_2(%arg0: tensor<1x7x2xi1>, %arg1: tensor<1x7x2xf32>, %arg2: tensor<1x7x2xf32>, %arg3: tensor<1x7x2xf32>, %arg4: tensor<1x7x2xf32>) -> tensor<1x7x2xf32> {
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
  func.func private @clip_3(%arg0: tensor<1x7x2xf32>, %arg1: tensor<1x7x2xf32>, %arg2: tensor<1x7x2xf32>) -> tensor<1x7x2xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<1x7x2xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<1x7x2xf32>
    return %1 : tensor<1x7x2xf32>
  }
  func.func private @_where_4(%arg0: tensor<1x7x7xi1>, %arg1: tensor<1x7x7xf32>, %arg2: tensor<1x7x7xf32>) -> tensor<1x7x7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    return %1 : tensor<1x7x7xf32>
  }
  func.func private @_where_5(%arg0: tensor<1x7x7xi1>, %arg1: tensor<1x7x7xf32>, %arg2: tensor<1x7x7xf32>) -> tensor<1x7x7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    return %1 : tensor<1x7x7xf32>
  }
  func.func private @_where_6(%arg0: tensor<1x7x7xi1>, %arg1: tensor<1x7x7xf32>, %arg2: tensor<1x7x7xf32>) -> tensor<1x7x7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7x7xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<1x7x7xi1>, tensor<1x7x7xf32>
    return %1 : tensor<1x7x7xf32>
  }
  func.func private @log_sigmoid_7(%arg0: tensor<1x7x2xf32>, %arg1: tensor<1x7x2xf32>, %arg2: tensor<1x7x2xf32>) -> tensor<1x7x2xf32> {
    %0 = stablehlo.negate %arg2 : tensor<1x7x2xf32>
    %1 = call @softplus_8(%arg0, %arg1, %0) : (tensor<1x7x2xf32>, tensor<1x7x2xf32>, tensor<1x7x2xf32>) -> tensor<1x7x2xf32>
    %2 = stablehlo.negate %1 : tensor<1x7x2xf32>
    return %2 : tensor<1x7x2xf32>
  }
  func.func private @softplus_8(%arg0: tensor<1x7x2xf32>, %arg1: tensor<1x7x2xf32>, %arg2: tensor<1x7x2xf32>) -> tensor<1x7x2xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<1x7x2xf32>
    return %0 : tensor<1x7x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
