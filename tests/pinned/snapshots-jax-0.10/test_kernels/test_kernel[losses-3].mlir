// import jax
// import jax.numpy as jnp
//
//
// def sequence_loss_fn(
//     states: jax.Array,
//     w_vocab: jax.Array,
//     token_ids: jax.Array,
//     n_tokens: jax.Array,
//     weights: jax.Array,
// ) -> jax.Array:
//     logits = jnp.einsum("...d,df->...f", states, w_vocab)
//     logp = jax.nn.log_softmax(logits, axis=2)
//     token_loss = -jnp.take_along_axis(logp, token_ids[..., None], axis=-1).squeeze(-1)
//     in_seq = jnp.arange(4) < n_tokens[:, None]
//     mean_nll = jnp.sum(jnp.where(in_seq, token_loss, 0), axis=-1) / n_tokens
//     objective = jnp.sum(weights * mean_nll) / jnp.sum(weights)
//     return objective
//
//   states: float32[3, 4, 2] in [-1.5, 1.5]
//   w_vocab: float32[2, 5] in [-1.2, 1.2]
//   token_ids: int32[3, 4] in [0, 4]
//   n_tokens: int32[3] in [1, 4]
//   weights: float32[3] in [0.2, 1.5]
// -----
// forward, cpu
module @jit_sequence_loss_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x2xf32>, %arg1: tensor<2x5xf32>, %arg2: tensor<3x4xi32>, %arg3: tensor<3xi32>, %arg4: tensor<3xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4x2xf32>, tensor<2x5xf32>) -> tensor<3x4x5xf32>
    %1 = call @log_softmax(%0) : (tensor<3x4x5xf32>) -> tensor<3x4x5xf32>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<3x4xi32>) -> tensor<3x4x1xi32>
    %3 = call @take_along_axis(%1, %2) : (tensor<3x4x5xf32>, tensor<3x4x1xi32>) -> tensor<3x4x1xf32>
    %4 = stablehlo.reshape %3 : (tensor<3x4x1xf32>) -> tensor<3x4xf32>
    %5 = stablehlo.negate %4 : tensor<3x4xf32>
    %6 = stablehlo.iota dim = 0 : tensor<4xi32>
    %7 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %8 = stablehlo.broadcast_in_dim %6, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x4xi32>) -> tensor<3x4xi32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x4xi32>
    %11 = stablehlo.compare LT, %9, %10, SIGNED : (tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<3x4xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %12 = call @_where(%11, %5, %c) : (tensor<3x4xi1>, tensor<3x4xf32>, tensor<i32>) -> tensor<3x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.convert %arg3 : (tensor<3xi32>) -> tensor<3xf32>
    %15 = stablehlo.divide %13, %14 : tensor<3xf32>
    %16 = stablehlo.multiply %arg4, %15 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%arg4 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %19 = stablehlo.divide %17, %18 : tensor<f32>
    return %19 : tensor<f32>
  }
  func.func private @log_softmax(%arg0: tensor<3x4x5xf32>) -> tensor<3x4x5xf32> {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<3x4xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<3x4x1xf32>) -> tensor<3x4x5xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x4x5xf32>
    %6 = stablehlo.exponential %5 : tensor<3x4x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x4xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
    %9 = stablehlo.log %8 : tensor<3x4x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<3x4x1xf32>) -> tensor<3x4x5xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<3x4x5xf32>
    return %11 : tensor<3x4x5xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<3x4x5xf32>, %arg1: tensor<3x4x1xi32>) -> tensor<3x4x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<3x4x1xi32>, tensor<3x4x1xi32>) -> tensor<3x4x1xi1>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x4x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<3x4x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<3x4x1xi1>, tensor<3x4x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<3x4x1xi32>) -> tensor<3x4x1x1xi32>
    %c_1 = stablehlo.constant dense<4> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3x4x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<3x4x1x1xi32>, tensor<3x4x1x1xi32>) -> tensor<3x4x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<3x4x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<3x4x1x1xi32>, tensor<3x4x1x1xi32>) -> tensor<3x4x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<3x4x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<3x4x1x1xi1>, tensor<i1>) -> tensor<3x4x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<3x4x5xf32>, tensor<3x4x1x1xi32>) -> tensor<3x4x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<3x4x1xi1>, tensor<3x4x1xf32>
    return %15 : tensor<3x4x1xf32>
  }
  func.func private @_where(%arg0: tensor<3x4xi1>, %arg1: tensor<3x4xf32>, %arg2: tensor<i32>) -> tensor<3x4xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<3x4xi1>, tensor<3x4xf32>
    return %2 : tensor<3x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x2xf32>, %arg1: tensor<2x5xf32>, %arg2: tensor<3x4xi32>, %arg3: tensor<3xi32>, %arg4: tensor<3xf32>) -> (tensor<3x4x2xf32> {jax.result_info = "result[0]"}, tensor<2x5xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4x2xf32>, tensor<2x5xf32>) -> tensor<3x4x5xf32>
    %1:3 = call @log_softmax(%0) : (tensor<3x4x5xf32>) -> (tensor<3x4x5xf32>, tensor<3x4x5xf32>, tensor<3x4x1xf32>)
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<3x4xi32>) -> tensor<3x4x1xi32>
    %3:2 = call @take_along_axis(%1#0, %2) : (tensor<3x4x5xf32>, tensor<3x4x1xi32>) -> (tensor<3x4x1xf32>, tensor<3x4x1x1xi32>)
    %4 = stablehlo.reshape %3#0 : (tensor<3x4x1xf32>) -> tensor<3x4xf32>
    %5 = stablehlo.negate %4 : tensor<3x4xf32>
    %6 = stablehlo.iota dim = 0 : tensor<4xi32>
    %7 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %8 = stablehlo.broadcast_in_dim %6, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x4xi32>) -> tensor<3x4xi32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x4xi32>
    %11 = stablehlo.compare LT, %9, %10, SIGNED : (tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<3x4xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %12 = call @_where(%11, %5, %c) : (tensor<3x4xi1>, tensor<3x4xf32>, tensor<i32>) -> tensor<3x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.convert %arg3 : (tensor<3xi32>) -> tensor<3xf32>
    %15 = stablehlo.divide %13, %14 : tensor<3xf32>
    %16 = stablehlo.multiply %arg4, %15 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%arg4 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %19 = stablehlo.multiply %18, %18 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.divide %cst_2, %19 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.multiply %cst_3, %20 : tensor<f32>
    %22 = stablehlo.multiply %21, %17 : tensor<f32>
    %23 = stablehlo.negate %22 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.divide %cst_4, %18 : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %27 = stablehlo.multiply %arg4, %26 : tensor<3xf32>
    %28 = stablehlo.multiply %26, %15 : tensor<3xf32>
    %29 = stablehlo.add %25, %28 : tensor<3xf32>
    %30 = stablehlo.divide %27, %14 : tensor<3xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<3xf32>) -> tensor<3x4xf32>
    %32 = call @_where_0(%11, %31) : (tensor<3x4xi1>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %33 = stablehlo.negate %32 : tensor<3x4xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
    %35 = call @take_along_axis_1(%3#1, %34) : (tensor<3x4x1x1xi32>, tensor<3x4x1xf32>) -> tensor<3x4x5xf32>
    %36 = call @log_softmax_2(%1#1, %1#2, %35) : (tensor<3x4x5xf32>, tensor<3x4x1xf32>, tensor<3x4x5xf32>) -> tensor<3x4x5xf32>
    %37 = stablehlo.dot_general %36, %arg0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<3x4x5xf32>, tensor<3x4x2xf32>) -> tensor<5x2xf32>
    %38 = stablehlo.transpose %37, dims = [1, 0] : (tensor<5x2xf32>) -> tensor<2x5xf32>
    %39 = stablehlo.dot_general %36, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4x5xf32>, tensor<2x5xf32>) -> tensor<3x4x2xf32>
    return %39, %38, %29 : tensor<3x4x2xf32>, tensor<2x5xf32>, tensor<3xf32>
  }
  func.func private @log_softmax(%arg0: tensor<3x4x5xf32>) -> (tensor<3x4x5xf32>, tensor<3x4x5xf32>, tensor<3x4x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<3x4xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<3x4x1xf32>) -> tensor<3x4x5xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x4x5xf32>
    %6 = stablehlo.exponential %5 : tensor<3x4x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x4xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
    %9 = stablehlo.log %8 : tensor<3x4x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<3x4x1xf32>) -> tensor<3x4x5xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<3x4x5xf32>
    return %11, %6, %8 : tensor<3x4x5xf32>, tensor<3x4x5xf32>, tensor<3x4x1xf32>
  }
  func.func private @take_along_axis(%arg0: tensor<3x4x5xf32>, %arg1: tensor<3x4x1xi32>) -> (tensor<3x4x1xf32>, tensor<3x4x1x1xi32>) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4x1xi32>
    %1 = stablehlo.compare LT, %arg1, %0, SIGNED : (tensor<3x4x1xi32>, tensor<3x4x1xi32>) -> tensor<3x4x1xi1>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x4x1xi32>
    %3 = stablehlo.add %arg1, %2 : tensor<3x4x1xi32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<3x4x1xi1>, tensor<3x4x1xi32>
    %5 = stablehlo.reshape %4 : (tensor<3x4x1xi32>) -> tensor<3x4x1x1xi32>
    %c_1 = stablehlo.constant dense<4> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3x4x1x1xi32>
    %7 = stablehlo.compare GE, %5, %6, SIGNED : (tensor<3x4x1x1xi32>, tensor<3x4x1x1xi32>) -> tensor<3x4x1x1xi1>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [3] : (tensor<1xi32>) -> tensor<1x1x1x1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<1x1x1x1xi32>) -> tensor<3x4x1x1xi32>
    %10 = stablehlo.compare LE, %5, %9, SIGNED : (tensor<3x4x1x1xi32>, tensor<3x4x1x1xi32>) -> tensor<3x4x1x1xi1>
    %11 = stablehlo.and %7, %10 : tensor<3x4x1x1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %12 = stablehlo.reduce(%11 init: %c_3) applies stablehlo.and across dimensions = [3] : (tensor<3x4x1x1xi1>, tensor<i1>) -> tensor<3x4x1xi1>
    %13 = "stablehlo.gather"(%arg0, %5) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [2], operand_batching_dims = [0, 1], start_indices_batching_dims = [0, 1], start_index_map = [2], index_vector_dim = 3>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<3x4x5xf32>, tensor<3x4x1x1xi32>) -> tensor<3x4x1xf32>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4x1xf32>
    %15 = stablehlo.select %12, %13, %14 : tensor<3x4x1xi1>, tensor<3x4x1xf32>
    return %15, %5 : tensor<3x4x1xf32>, tensor<3x4x1x1xi32>
  }
  func.func private @_where(%arg0: tensor<3x4xi1>, %arg1: tensor<3x4xf32>, %arg2: tensor<i32>) -> tensor<3x4xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<3x4xi1>, tensor<3x4xf32>
    return %2 : tensor<3x4xf32>
  }
  func.func private @_where_0(%arg0: tensor<3x4xi1>, %arg1: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3x4xi1>, tensor<3x4xf32>
    return %1 : tensor<3x4xf32>
  }
  func.func private @take_along_axis_1(%arg0: tensor<3x4x1x1xi32>, %arg1: tensor<3x4x1xf32>) -> tensor<3x4x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4x5xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [2], input_batching_dims = [0, 1], scatter_indices_batching_dims = [0, 1], scatter_dims_to_operand_dims = [2], index_vector_dim = 3>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<3x4x5xf32>, tensor<3x4x1x1xi32>, tensor<3x4x1xf32>) -> tensor<3x4x5xf32>
    return %1 : tensor<3x4x5xf32>
  }
  func.func private @log_softmax_2(%arg0: tensor<3x4x5xf32>, %arg1: tensor<3x4x1xf32>, %arg2: tensor<3x4x5xf32>) -> tensor<3x4x5xf32> {
    %0 = stablehlo.negate %arg2 : tensor<3x4x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [2] : (tensor<3x4x5xf32>, tensor<f32>) -> tensor<3x4xf32>
    %2 = stablehlo.reshape %1 : (tensor<3x4xf32>) -> tensor<3x4x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<3x4x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<3x4x1xf32>, tensor<f32>) -> tensor<3x4xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x5xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<3x4x5xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<3x4x5xf32>
    return %7 : tensor<3x4x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
