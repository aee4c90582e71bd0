// import jax
// import jax.numpy as jnp
//
//
// def compute_sequence_loss(
//     h: jax.Array, w_vocab: jax.Array, token_ids: jax.Array, n_tokens: jax.Array
// ) -> jax.Array:
//     logits = jnp.dot(h, w_vocab)
//     log_p = jax.nn.log_softmax(logits, axis=2)
//     one_hot_y = jax.nn.one_hot(token_ids, 4, dtype=log_p.dtype)
//     token_loss = -jnp.sum(one_hot_y * log_p, axis=-1)
//     keep = jnp.arange(5) < n_tokens[:, None]
//     mean_nll = jnp.sum(jnp.where(keep, token_loss, 0), axis=-1) / n_tokens
//     mean_loss = jnp.sum(mean_nll) + 0.1 * jnp.sum(jnp.abs(w_vocab))
//     return mean_loss
//
//   h: float64[1, 5, 2] in [-1.5, 1.5]
//   w_vocab: float64[2, 4] in [-1, 1]
//   token_ids: int32[1, 5] in [0, 3]
//   n_tokens: int32[1] in [1, 5]
// -----
// forward, cpu
module @jit_compute_sequence_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5x2xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<1x5xi32>, %arg3: tensor<1xi32>) -> (tensor<f64> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x5x2xf64>, tensor<2x4xf64>) -> tensor<1x5x4xf64>
    %1 = call @log_softmax(%0) : (tensor<1x5x4xf64>) -> tensor<1x5x4xf64>
    %2 = call @_one_hot(%arg2) : (tensor<1x5xi32>) -> tensor<1x5x4xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<1x5x4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<1x5x4xf64>, tensor<f64>) -> tensor<1x5xf64>
    %5 = stablehlo.negate %4 : tensor<1x5xf64>
    %6 = stablehlo.iota dim = 0 : tensor<5xi64>
    %7 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %8 = stablehlo.convert %7 : (tensor<1x1xi32>) -> tensor<1x1xi64>
    %9 = stablehlo.broadcast_in_dim %6, dims = [1] : (tensor<5xi64>) -> tensor<1x5xi64>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x1xi64>) -> tensor<1x5xi64>
    %11 = stablehlo.compare LT, %9, %10, SIGNED : (tensor<1x5xi64>, tensor<1x5xi64>) -> tensor<1x5xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %12 = call @_where(%11, %5, %c) : (tensor<1x5xi1>, tensor<1x5xf64>, tensor<i64>) -> tensor<1x5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.reduce(%12 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<1x5xf64>, tensor<f64>) -> tensor<1xf64>
    %14 = stablehlo.convert %arg3 : (tensor<1xi32>) -> tensor<1xf64>
    %15 = stablehlo.divide %13, %14 : tensor<1xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.reduce(%15 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
    %17 = stablehlo.abs %arg1 : tensor<2x4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.reduce(%17 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<f64>
    %cst_3 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %19 = stablehlo.multiply %cst_3, %18 : tensor<f64>
    %20 = stablehlo.add %16, %19 : tensor<f64>
    return %20 : tensor<f64>
  }
  func.func private @log_softmax(%arg0: tensor<1x5x4xf64>) -> tensor<1x5x4xf64> {
    %cst = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<1x5x4xf64>, tensor<f64>) -> tensor<1x5xf64>
    %cst_0 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x5xf64>
    %2 = stablehlo.maximum %1, %0 : tensor<1x5xf64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<1x5x1xf64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<1x5x4xf64>
    %5 = stablehlo.subtract %arg0, %4 : tensor<1x5x4xf64>
    %6 = stablehlo.exponential %5 : tensor<1x5x4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<1x5x4xf64>, tensor<f64>) -> tensor<1x5xf64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<1x5x1xf64>
    %9 = stablehlo.log %8 : tensor<1x5x1xf64>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<1x5x4xf64>
    %11 = stablehlo.subtract %5, %10 : tensor<1x5x4xf64>
    return %11 : tensor<1x5x4xf64>
  }
  func.func private @_one_hot(%arg0: tensor<1x5xi32>) -> tensor<1x5x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x5xi32>) -> tensor<1x5x1xi32>
    %1 = stablehlo.iota dim = 2 : tensor<1x1x4xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<1x5x1xi32>) -> tensor<1x5x4xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x1x4xi32>) -> tensor<1x5x4xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<1x5x4xi32>, tensor<1x5x4xi32>) -> tensor<1x5x4xi1>
    %5 = stablehlo.convert %4 : (tensor<1x5x4xi1>) -> tensor<1x5x4xf64>
    return %5 : tensor<1x5x4xf64>
  }
  func.func private @_where(%arg0: tensor<1x5xi1>, %arg1: tensor<1x5xf64>, %arg2: tensor<i64>) -> tensor<1x5xf64> {
    %0 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x5xf64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<1x5xi1>, tensor<1x5xf64>
    return %2 : tensor<1x5xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5x2xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<1x5xi32>, %arg3: tensor<1xi32>) -> (tensor<1x5x2xf64> {jax.result_info = "result[0]"}, tensor<2x4xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x5x2xf64>, tensor<2x4xf64>) -> tensor<1x5x4xf64>
    %1:2 = call @log_softmax(%0) : (tensor<1x5x4xf64>) -> (tensor<1x5x4xf64>, tensor<1x5x1xf64>)
    %2 = call @_one_hot(%arg2) : (tensor<1x5xi32>) -> tensor<1x5x4xf64>
    %3 = stablehlo.iota dim = 0 : tensor<5xi64>
    %4 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %5 = stablehlo.convert %4 : (tensor<1x1xi32>) -> tensor<1x1xi64>
    %6 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<5xi64>) -> tensor<1x5xi64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi64>) -> tensor<1x5xi64>
    %8 = stablehlo.compare LT, %6, %7, SIGNED : (tensor<1x5xi64>, tensor<1x5xi64>) -> tensor<1x5xi1>
    %9 = stablehlo.convert %arg3 : (tensor<1xi32>) -> tensor<1xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %11 = stablehlo.compare GE, %arg1, %10, FLOAT : (tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<2x4xi1>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %12 = stablehlo.multiply %cst_0, %cst_1 : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %15 = stablehlo.select %11, %14, %13 : tensor<2x4xi1>, tensor<2x4xf64>
    %16 = stablehlo.select %11, %13, %14 : tensor<2x4xi1>, tensor<2x4xf64>
    %17 = stablehlo.negate %15 : tensor<2x4xf64>
    %18 = stablehlo.add %16, %17 : tensor<2x4xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %20 = stablehlo.divide %19, %9 : tensor<1xf64>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<1xf64>) -> tensor<1x5xf64>
    %22 = call @_where(%8, %21) : (tensor<1x5xi1>, tensor<1x5xf64>) -> tensor<1x5xf64>
    %23 = stablehlo.negate %22 : tensor<1x5xf64>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<1x5x4xf64>
    %25 = stablehlo.multiply %2, %24 : tensor<1x5x4xf64>
    %26 = call @log_softmax_0(%1#0, %1#1, %25) : (tensor<1x5x4xf64>, tensor<1x5x1xf64>, tensor<1x5x4xf64>) -> tensor<1x5x4xf64>
    %27 = stablehlo.dot_general %26, %arg0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x5x4xf64>, tensor<1x5x2xf64>) -> tensor<4x2xf64>
    %28 = stablehlo.transpose %27, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %29 = stablehlo.add %18, %28 : tensor<2x4xf64>
    %30 = stablehlo.dot_general %26, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x5x4xf64>, tensor<2x4xf64>) -> tensor<1x5x2xf64>
    return %30, %29 : tensor<1x5x2xf64>, tensor<2x4xf64>
  }
  func.func private @log_softmax(%arg0: tensor<1x5x4xf64>) -> (tensor<1x5x4xf64>, tensor<1x5x1xf64>) {
    %cst = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<1x5x4xf64>, tensor<f64>) -> tensor<1x5xf64>
    %cst_0 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x5xf64>
    %2 = stablehlo.maximum %1, %0 : tensor<1x5xf64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<1x5x1xf64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<1x5x1xf64>) -> tensor<1x5x4xf64>
    %5 = stablehlo.subtract %arg0, %4 : tensor<1x5x4xf64>
    %6 = stablehlo.exponential %5 : tensor<1x5x4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<1x5x4xf64>, tensor<f64>) -> tensor<1x5xf64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<1x5x1xf64>
    return %6, %8 : tensor<1x5x4xf64>, tensor<1x5x1xf64>
  }
  func.func private @_one_hot(%arg0: tensor<1x5xi32>) -> tensor<1x5x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x5xi32>) -> tensor<1x5x1xi32>
    %1 = stablehlo.iota dim = 2 : tensor<1x1x4xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<1x5x1xi32>) -> tensor<1x5x4xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1, 2] : (tensor<1x1x4xi32>) -> tensor<1x5x4xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<1x5x4xi32>, tensor<1x5x4xi32>) -> tensor<1x5x4xi1>
    %5 = stablehlo.convert %4 : (tensor<1x5x4xi1>) -> tensor<1x5x4xf64>
    return %5 : tensor<1x5x4xf64>
  }
  func.func private @_where(%arg0: tensor<1x5xi1>, %arg1: tensor<1x5xf64>) -> tensor<1x5xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x5xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<1x5xi1>, tensor<1x5xf64>
    return %1 : tensor<1x5xf64>
  }
  func.func private @log_softmax_0(%arg0: tensor<1x5x4xf64>, %arg1: tensor<1x5x1xf64>, %arg2: tensor<1x5x4xf64>) -> tensor<1x5x4xf64> {
    %0 = stablehlo.negate %arg2 : tensor<1x5x4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<1x5x4xf64>, tensor<f64>) -> tensor<1x5xf64>
    %2 = stablehlo.reshape %1 : (tensor<1x5xf64>) -> tensor<1x5x1xf64>
    %3 = stablehlo.divide %2, %arg1 : tensor<1x5x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %5 = stablehlo.broadcast_in_dim %4, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<1x5x4xf64>
    %7 = stablehlo.multiply %6, %arg0 : tensor<1x5x4xf64>
    %8 = stablehlo.add %arg2, %7 : tensor<1x5x4xf64>
    return %8 : tensor<1x5x4xf64>
  }
}
// -----
// backward, cuda: same text as cpu
