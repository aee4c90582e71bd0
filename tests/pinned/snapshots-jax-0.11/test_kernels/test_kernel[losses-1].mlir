// import jax
// import jax.numpy as jnp
//
//
// def compute_token_loss(h, w_vocab, token_ids, lengths, valid):
//     """Token loss.
//
//     Args:
//         h: (1, 5, 2)
//         w_vocab: (2, 4)
//         token_ids: (1, 5)
//         lengths: (1,)
//         valid: (1,)
//
//     Returns:
//         a scalar
//     """
//     act = jnp.tanh(h)
//     logits = act @ w_vocab
//     log_probs = jax.nn.log_softmax(logits, axis=-1)
//     onehot = jax.nn.one_hot(token_ids, 4, dtype=log_probs.dtype)
//     nll = -jnp.sum(onehot * log_probs, axis=-1)
//     keep = jnp.arange(5) < lengths[:, None]
//     per_seq = jnp.sum(jnp.where(keep, nll, 0.0), axis=-1) / lengths
//     kept = valid.astype(per_seq.dtype)
//     baseline = jnp.sum(per_seq * kept) / (jnp.sum(kept) + 1.0)
//     objective = baseline + 0.01 * jnp.sum(jnp.abs(w_vocab))
//     return jnp.log1p(objective) ** 3
//
//   h: float64[1, 5, 2] in [-1.5, 1.5]
//   w_vocab: float64[2, 4] in [-1, 1]
//   token_ids: int32[1, 5] in [0, 3]
//   lengths: int32[1] in [1, 5]
//   valid: bool[1] in [0, 1]
// -----
// forward, cpu
module @jit_compute_token_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5x2xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<1x5xi32>, %arg3: tensor<1xi32>, %arg4: tensor<1xi1>) -> (tensor<f64> {jax.result_info = "result"}) {
    %0 = stablehlo.tanh %arg0 : tensor<1x5x2xf64>
    %1 = stablehlo.dot_general %0, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x5x2xf64>, tensor<2x4xf64>) -> tensor<1x5x4xf64>
    %2 = call @log_softmax(%1) : (tensor<1x5x4xf64>) -> tensor<1x5x4xf64>
    %3 = call @_one_hot(%arg2) : (tensor<1x5xi32>) -> tensor<1x5x4xf64>
    %4 = stablehlo.multiply %3, %2 : tensor<1x5x4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.reduce(%4 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<1x5x4xf64>, tensor<f64>) -> tensor<1x5xf64>
    %6 = stablehlo.negate %5 : tensor<1x5xf64>
    %7 = stablehlo.iota dim = 0 : tensor<5xi64>
    %8 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %9 = stablehlo.convert %8 : (tensor<1x1xi32>) -> tensor<1x1xi64>
    %10 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<5xi64>) -> tensor<1x5xi64>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x1xi64>) -> tensor<1x5xi64>
    %12 = stablehlo.compare LT, %10, %11, SIGNED : (tensor<1x5xi64>, tensor<1x5xi64>) -> tensor<1x5xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = call @_where(%12, %6, %cst_0) : (tensor<1x5xi1>, tensor<1x5xf64>, tensor<f64>) -> tensor<1x5xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.reduce(%13 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<1x5xf64>, tensor<f64>) -> tensor<1xf64>
    %15 = stablehlo.convert %arg3 : (tensor<1xi32>) -> tensor<1xf64>
    %16 = stablehlo.divide %14, %15 : tensor<1xf64>
    %17 = stablehlo.convert %arg4 : (tensor<1xi1>) -> tensor<1xf64>
    %18 = stablehlo.multiply %16, %17 : tensor<1xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.reduce(%18 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.reduce(%17 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %21 = stablehlo.add %20, %cst_4 : tensor<f64>
    %22 = stablehlo.divide %19, %21 : tensor<f64>
    %23 = stablehlo.abs %arg1 : tensor<2x4xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.reduce(%23 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<f64>
    %cst_6 = stablehlo.constant dense<1.000000e-02> : tensor<f64>
    %25 = stablehlo.multiply %cst_6, %24 : tensor<f64>
    %26 = stablehlo.add %22, %25 : tensor<f64>
    %27 = stablehlo.log_plus_one %26 : tensor<f64>
    %28 = stablehlo.multiply %27, %27 : tensor<f64>
    %29 = stablehlo.multiply %28, %27 : tensor<f64>
    return %29 : tensor<f64>
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
  func.func private @_where(%arg0: tensor<1x5xi1>, %arg1: tensor<1x5xf64>, %arg2: tensor<f64>) -> tensor<1x5xf64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
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
  func.func public @main(%arg0: tensor<1x5x2xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<1x5xi32>, %arg3: tensor<1xi32>, %arg4: tensor<1xi1>) -> (tensor<1x5x2xf64> {jax.result_info = "result[0]"}, tensor<2x4xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.tanh %arg0 : tensor<1x5x2xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x5x2xf64>
    %2 = stablehlo.add %1, %0 : tensor<1x5x2xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x5x2xf64>
    %4 = stablehlo.subtract %3, %0 : tensor<1x5x2xf64>
    %5 = stablehlo.multiply %2, %4 : tensor<1x5x2xf64>
    %6 = stablehlo.dot_general %0, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x5x2xf64>, tensor<2x4xf64>) -> tensor<1x5x4xf64>
    %7:3 = call @log_softmax(%6) : (tensor<1x5x4xf64>) -> (tensor<1x5x4xf64>, tensor<1x5x4xf64>, tensor<1x5x1xf64>)
    %8 = call @_one_hot(%arg2) : (tensor<1x5xi32>) -> tensor<1x5x4xf64>
    %9 = stablehlo.multiply %8, %7#0 : tensor<1x5x4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<1x5x4xf64>, tensor<f64>) -> tensor<1x5xf64>
    %11 = stablehlo.negate %10 : tensor<1x5xf64>
    %12 = stablehlo.iota dim = 0 : tensor<5xi64>
    %13 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %14 = stablehlo.convert %13 : (tensor<1x1xi32>) -> tensor<1x1xi64>
    %15 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<5xi64>) -> tensor<1x5xi64>
    %16 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x1xi64>) -> tensor<1x5xi64>
    %17 = stablehlo.compare LT, %15, %16, SIGNED : (tensor<1x5xi64>, tensor<1x5xi64>) -> tensor<1x5xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = call @_where(%17, %11, %cst_2) : (tensor<1x5xi1>, tensor<1x5xf64>, tensor<f64>) -> tensor<1x5xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.reduce(%18 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<1x5xf64>, tensor<f64>) -> tensor<1xf64>
    %20 = stablehlo.convert %arg3 : (tensor<1xi32>) -> tensor<1xf64>
    %21 = stablehlo.divide %19, %20 : tensor<1xf64>
    %22 = stablehlo.convert %arg4 : (tensor<1xi1>) -> tensor<1xf64>
    %23 = stablehlo.multiply %21, %22 : tensor<1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.reduce(%23 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%22 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %26 = stablehlo.add %25, %cst_6 : tensor<f64>
    %27 = stablehlo.divide %24, %26 : tensor<f64>
    %28 = stablehlo.abs %arg1 : tensor<2x4xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %30 = stablehlo.compare GE, %arg1, %29, FLOAT : (tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<2x4xi1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.reduce(%28 init: %cst_8) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<f64>
    %cst_9 = stablehlo.constant dense<1.000000e-02> : tensor<f64>
    %32 = stablehlo.multiply %cst_9, %31 : tensor<f64>
    %33 = stablehlo.add %27, %32 : tensor<f64>
    %34 = stablehlo.log_plus_one %33 : tensor<f64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %35 = stablehlo.add %33, %cst_10 : tensor<f64>
    %36 = stablehlo.multiply %34, %34 : tensor<f64>
    %cst_11 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %37 = stablehlo.multiply %cst_11, %36 : tensor<f64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %38 = stablehlo.multiply %cst_12, %37 : tensor<f64>
    %39 = stablehlo.divide %38, %35 : tensor<f64>
    %cst_13 = stablehlo.constant dense<1.000000e-02> : tensor<f64>
    %40 = stablehlo.multiply %cst_13, %39 : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %43 = stablehlo.select %30, %42, %41 : tensor<2x4xi1>, tensor<2x4xf64>
    %44 = stablehlo.select %30, %41, %42 : tensor<2x4xi1>, tensor<2x4xf64>
    %45 = stablehlo.negate %43 : tensor<2x4xf64>
    %46 = stablehlo.add %44, %45 : tensor<2x4xf64>
    %47 = stablehlo.divide %39, %26 : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %49 = stablehlo.multiply %48, %22 : tensor<1xf64>
    %50 = stablehlo.divide %49, %20 : tensor<1xf64>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<1xf64>) -> tensor<1x5xf64>
    %52 = call @_where_0(%17, %51) : (tensor<1x5xi1>, tensor<1x5xf64>) -> tensor<1x5xf64>
    %53 = stablehlo.negate %52 : tensor<1x5xf64>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<1x5x4xf64>
    %55 = stablehlo.multiply %8, %54 : tensor<1x5x4xf64>
    %56 = call @log_softmax_1(%7#1, %7#2, %55) : (tensor<1x5x4xf64>, tensor<1x5x1xf64>, tensor<1x5x4xf64>) -> tensor<1x5x4xf64>
    %57 = stablehlo.dot_general %56, %0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x5x4xf64>, tensor<1x5x2xf64>) -> tensor<4x2xf64>
    %58 = stablehlo.transpose %57, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %59 = stablehlo.add %46, %58 : tensor<2x4xf64>
    %60 = stablehlo.dot_general %56, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x5x4xf64>, tensor<2x4xf64>) -> tensor<1x5x2xf64>
    %61 = stablehlo.multiply %60, %5 : tensor<1x5x2xf64>
    return %61, %59 : tensor<1x5x2xf64>, tensor<2x4xf64>
  }
  func.func private @log_softmax(%arg0: tensor<1x5x4xf64>) -> (tensor<1x5x4xf64>, tensor<1x5x4xf64>, tensor<1x5x1xf64>) {
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
    return %11, %6, %8 : tensor<1x5x4xf64>, tensor<1x5x4xf64>, tensor<1x5x1xf64>
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
  func.func private @_where(%arg0: tensor<1x5xi1>, %arg1: tensor<1x5xf64>, %arg2: tensor<f64>) -> tensor<1x5xf64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x5xf64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<1x5xi1>, tensor<1x5xf64>
    return %2 : tensor<1x5xf64>
  }
  func.func private @_where_0(%arg0: tensor<1x5xi1>, %arg1: tensor<1x5xf64>) -> tensor<1x5xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x5xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<1x5xi1>, tensor<1x5xf64>
    return %1 : tensor<1x5xf64>
  }
  func.func private @log_softmax_1(%arg0: tensor<1x5x4xf64>, %arg1: tensor<1x5x1xf64>, %arg2: tensor<1x5x4xf64>) -> tensor<1x5x4xf64> {
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
