// import jax
// import jax.numpy as jnp
//
//
// def token_loss_op(h, w_vocab, token_ids, lengths, valid):
//     activation = jax.nn.elu(h)
//     logits = activation @ w_vocab
//     log_probs = jax.nn.log_softmax(logits, axis=-1)
//     onehot = jax.nn.one_hot(token_ids, 4, dtype=log_probs.dtype)
//     nll = -jnp.sum(onehot * log_probs, axis=-1)
//     keep = jnp.arange(5) < lengths[:, None]
//     per_seq = jnp.sum(jnp.where(keep, nll, 0.0), axis=-1) / lengths
//     kept = valid.astype(per_seq.dtype)
//     baseline = jnp.sum(per_seq * kept) / (jnp.sum(kept) + 1.0)
//     objective = baseline + 0.01 * jnp.sum(jnp.abs(w_vocab))
//     return 0.25 * jnp.arcsinh(objective) ** 2 + 0.45
//
//   h: float64[1, 5, 2] in [-1.5, 1.5]
//   w_vocab: float64[2, 4] in [-1, 1]
//   token_ids: int32[1, 5] in [0, 3]
//   lengths: int32[1] in [1, 5]
//   valid: bool[1] in [0, 1]
// -----
// forward, cpu
module @jit_token_loss_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5x2xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<1x5xi32>, %arg3: tensor<1xi32>, %arg4: tensor<1xi1>) -> (tensor<f64> {jax.result_info = "result"}) {
    %0 = call @elu(%arg0) : (tensor<1x5x2xf64>) -> tensor<1x5x2xf64>
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
    %13 = call @_where_1(%12, %6, %cst_0) : (tensor<1x5xi1>, tensor<1x5xf64>, tensor<f64>) -> tensor<1x5xf64>
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
    %27 = chlo.asinh %26 : tensor<f64> -> tensor<f64>
    %28 = stablehlo.multiply %27, %27 : tensor<f64>
    %cst_7 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %29 = stablehlo.multiply %cst_7, %28 : tensor<f64>
    %cst_8 = stablehlo.constant dense<4.500000e-01> : tensor<f64>
    %30 = stablehlo.add %29, %cst_8 : tensor<f64>
    return %30 : tensor<f64>
  }
  func.func private @elu(%arg0: tensor<1x5x2xf64>) -> tensor<1x5x2xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x5x2xf64>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<1x5x2xf64>, tensor<1x5x2xf64>) -> tensor<1x5x2xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x5x2xf64>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<1x5x2xf64>, tensor<1x5x2xf64>) -> tensor<1x5x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = call @_where(%3, %cst_1, %arg0) : (tensor<1x5x2xi1>, tensor<f64>, tensor<1x5x2xf64>) -> tensor<1x5x2xf64>
    %5 = stablehlo.exponential_minus_one %4 : tensor<1x5x2xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1x5x2xf64>
    %7 = stablehlo.multiply %6, %5 : tensor<1x5x2xf64>
    %8 = call @_where_0(%1, %arg0, %7) : (tensor<1x5x2xi1>, tensor<1x5x2xf64>, tensor<1x5x2xf64>) -> tensor<1x5x2xf64>
    return %8 : tensor<1x5x2xf64>
  }
  func.func private @_where(%arg0: tensor<1x5x2xi1>, %arg1: tensor<f64>, %arg2: tensor<1x5x2xf64>) -> tensor<1x5x2xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x5x2xf64>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<1x5x2xi1>, tensor<1x5x2xf64>
    return %2 : tensor<1x5x2xf64>
  }
  func.func private @_where_0(%arg0: tensor<1x5x2xi1>, %arg1: tensor<1x5x2xf64>, %arg2: tensor<1x5x2xf64>) -> tensor<1x5x2xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<1x5x2xi1>, tensor<1x5x2xf64>
    return %0 : tensor<1x5x2xf64>
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
  func.func private @_where_1(%arg0: tensor<1x5xi1>, %arg1: tensor<1x5xf64>, %arg2: tensor<f64>) -> tensor<1x5xf64> {
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
    %0:4 = call @elu(%arg0) : (tensor<1x5x2xf64>) -> (tensor<1x5x2xf64>, tensor<1x5x2xi1>, tensor<1x5x2xf64>, tensor<1x5x2xi1>)
    %1 = stablehlo.dot_general %0#0, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x5x2xf64>, tensor<2x4xf64>) -> tensor<1x5x4xf64>
    %2:3 = call @log_softmax(%1) : (tensor<1x5x4xf64>) -> (tensor<1x5x4xf64>, tensor<1x5x4xf64>, tensor<1x5x1xf64>)
    %3 = call @_one_hot(%arg2) : (tensor<1x5xi32>) -> tensor<1x5x4xf64>
    %4 = stablehlo.multiply %3, %2#0 : tensor<1x5x4xf64>
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
    %13 = call @_where_1(%12, %6, %cst_0) : (tensor<1x5xi1>, tensor<1x5xf64>, tensor<f64>) -> tensor<1x5xf64>
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
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %25 = stablehlo.compare GE, %arg1, %24, FLOAT : (tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<2x4xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.reduce(%23 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<f64>
    %cst_7 = stablehlo.constant dense<1.000000e-02> : tensor<f64>
    %27 = stablehlo.multiply %cst_7, %26 : tensor<f64>
    %28 = stablehlo.add %22, %27 : tensor<f64>
    %29 = chlo.asinh %28 : tensor<f64> -> tensor<f64>
    %30 = chlo.square %28 : tensor<f64> -> tensor<f64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %31 = stablehlo.add %30, %cst_8 : tensor<f64>
    %32 = stablehlo.rsqrt %31 : tensor<f64>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %33 = stablehlo.multiply %cst_9, %29 : tensor<f64>
    %cst_10 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %34 = stablehlo.multiply %cst_10, %cst_11 : tensor<f64>
    %35 = stablehlo.multiply %34, %33 : tensor<f64>
    %36 = stablehlo.multiply %35, %32 : tensor<f64>
    %cst_12 = stablehlo.constant dense<1.000000e-02> : tensor<f64>
    %37 = stablehlo.multiply %cst_12, %36 : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %40 = stablehlo.select %25, %39, %38 : tensor<2x4xi1>, tensor<2x4xf64>
    %41 = stablehlo.select %25, %38, %39 : tensor<2x4xi1>, tensor<2x4xf64>
    %42 = stablehlo.negate %40 : tensor<2x4xf64>
    %43 = stablehlo.add %41, %42 : tensor<2x4xf64>
    %44 = stablehlo.divide %36, %21 : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %46 = stablehlo.multiply %45, %17 : tensor<1xf64>
    %47 = stablehlo.divide %46, %15 : tensor<1xf64>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<1xf64>) -> tensor<1x5xf64>
    %49 = call @_where_2(%12, %48) : (tensor<1x5xi1>, tensor<1x5xf64>) -> tensor<1x5xf64>
    %50 = stablehlo.negate %49 : tensor<1x5xf64>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<1x5x4xf64>
    %52 = stablehlo.multiply %3, %51 : tensor<1x5x4xf64>
    %53 = call @log_softmax_3(%2#1, %2#2, %52) : (tensor<1x5x4xf64>, tensor<1x5x1xf64>, tensor<1x5x4xf64>) -> tensor<1x5x4xf64>
    %54 = stablehlo.dot_general %53, %0#0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x5x4xf64>, tensor<1x5x2xf64>) -> tensor<4x2xf64>
    %55 = stablehlo.transpose %54, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %56 = stablehlo.add %43, %55 : tensor<2x4xf64>
    %57 = stablehlo.dot_general %53, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x5x4xf64>, tensor<2x4xf64>) -> tensor<1x5x2xf64>
    %58 = call @elu_4(%0#1, %0#2, %0#3, %57) : (tensor<1x5x2xi1>, tensor<1x5x2xf64>, tensor<1x5x2xi1>, tensor<1x5x2xf64>) -> tensor<1x5x2xf64>
    return %58, %56 : tensor<1x5x2xf64>, tensor<2x4xf64>
  }
  func.func private @elu(%arg0: tensor<1x5x2xf64>) -> (tensor<1x5x2xf64>, tensor<1x5x2xi1>, tensor<1x5x2xf64>, tensor<1x5x2xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x5x2xf64>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<1x5x2xf64>, tensor<1x5x2xf64>) -> tensor<1x5x2xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x5x2xf64>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<1x5x2xf64>, tensor<1x5x2xf64>) -> tensor<1x5x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = call @_where(%3, %cst_1, %arg0) : (tensor<1x5x2xi1>, tensor<f64>, tensor<1x5x2xf64>) -> tensor<1x5x2xf64>
    %5 = stablehlo.exponential_minus_one %4 : tensor<1x5x2xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1x5x2xf64>
    %7 = stablehlo.add %5, %6 : tensor<1x5x2xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<1x5x2xf64>
    %9 = stablehlo.multiply %8, %5 : tensor<1x5x2xf64>
    %10 = call @_where_0(%1, %arg0, %9) : (tensor<1x5x2xi1>, tensor<1x5x2xf64>, tensor<1x5x2xf64>) -> tensor<1x5x2xf64>
    return %10, %3, %7, %1 : tensor<1x5x2xf64>, tensor<1x5x2xi1>, tensor<1x5x2xf64>, tensor<1x5x2xi1>
  }
  func.func private @_where(%arg0: tensor<1x5x2xi1>, %arg1: tensor<f64>, %arg2: tensor<1x5x2xf64>) -> tensor<1x5x2xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x5x2xf64>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<1x5x2xi1>, tensor<1x5x2xf64>
    return %2 : tensor<1x5x2xf64>
  }
  func.func private @_where_0(%arg0: tensor<1x5x2xi1>, %arg1: tensor<1x5x2xf64>, %arg2: tensor<1x5x2xf64>) -> tensor<1x5x2xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<1x5x2xi1>, tensor<1x5x2xf64>
    return %0 : tensor<1x5x2xf64>
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
  func.func private @_where_1(%arg0: tensor<1x5xi1>, %arg1: tensor<1x5xf64>, %arg2: tensor<f64>) -> tensor<1x5xf64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x5xf64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<1x5xi1>, tensor<1x5xf64>
    return %2 : tensor<1x5xf64>
  }
  func.func private @_where_2(%arg0: tensor<1x5xi1>, %arg1: tensor<1x5xf64>) -> tensor<1x5xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x5xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<1x5xi1>, tensor<1x5xf64>
    return %1 : tensor<1x5xf64>
  }
  func.func private @log_softmax_3(%arg0: tensor<1x5x4xf64>, %arg1: tensor<1x5x1xf64>, %arg2: tensor<1x5x4xf64>) -> tensor<1x5x4xf64> {
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
  func.func private @elu_4(%arg0: tensor<1x5x2xi1>, %arg1: tensor<1x5x2xf64>, %arg2: tensor<1x5x2xi1>, %arg3: tensor<1x5x2xf64>) -> tensor<1x5x2xf64> {
    %0:2 = call @_where_5(%arg2, %arg3) : (tensor<1x5x2xi1>, tensor<1x5x2xf64>) -> (tensor<1x5x2xf64>, tensor<1x5x2xf64>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x5x2xf64>
    %2 = stablehlo.multiply %1, %0#1 : tensor<1x5x2xf64>
    %3 = stablehlo.multiply %2, %arg1 : tensor<1x5x2xf64>
    %4 = call @_where_6(%arg0, %3) : (tensor<1x5x2xi1>, tensor<1x5x2xf64>) -> tensor<1x5x2xf64>
    %5 = stablehlo.add %0#0, %4 : tensor<1x5x2xf64>
    return %5 : tensor<1x5x2xf64>
  }
  func.func private @_where_5(%arg0: tensor<1x5x2xi1>, %arg1: tensor<1x5x2xf64>) -> (tensor<1x5x2xf64>, tensor<1x5x2xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x5x2xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<1x5x2xi1>, tensor<1x5x2xf64>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<1x5x2xi1>, tensor<1x5x2xf64>
    return %2, %1 : tensor<1x5x2xf64>, tensor<1x5x2xf64>
  }
  func.func private @_where_6(%arg0: tensor<1x5x2xi1>, %arg1: tensor<1x5x2xf64>) -> tensor<1x5x2xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x5x2xf64>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<1x5x2xi1>, tensor<1x5x2xf64>
    return %1 : tensor<1x5x2xf64>
  }
}
// -----
// backward, cuda: same text as cpu
