// import jax
// import jax.numpy as jnp
//
//
// def rotary_scores(table, ids, wq1, wk1, distance_bias, gain_out):
//     one_hot_ids = jax.nn.one_hot(ids, 6, dtype=table.dtype)
//     emb = one_hot_ids @ table
//     q = emb @ wq1
//     k = emb @ wk1
//     offset_id = jnp.clip(jnp.arange(5)[:, None] - jnp.arange(5)[None, :], -1, 1) + 1
//     raw_scores = q @ k.T + distance_bias[offset_id]
//     scaled_scores = 0.23 * raw_scores
//     causal = jnp.where(jnp.tril(jnp.ones((5, 5), dtype=bool)), scaled_scores, -9.0)
//     probs = jax.nn.softmax(causal, axis=-1)
//     features_out = probs @ emb
//     return gain_out - features_out
//
//   table: float64[6, 4] in [-0.5, 0.5]
//   ids: int32[5] in [0, 5]
//   wq1: float64[4, 4] in [-1, 1]
//   wk1: float64[4, 4] in [-1, 1]
//   distance_bias: float64[3] in [-1, 1]
//   gain_out: float64[5, 4] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_rotary_scores attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x4xf64>, %arg1: tensor<5xi32>, %arg2: tensor<4x4xf64>, %arg3: tensor<4x4xf64>, %arg4: tensor<3xf64>, %arg5: tensor<5x4xf64>) -> (tensor<5x4xf64> {jax.result_info = "result"}) {
    %0 = call @_one_hot(%arg1) : (tensor<5xi32>) -> tensor<5x6xf64>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x6xf64>, tensor<6x4xf64>) -> tensor<5x4xf64>
    %2 = stablehlo.dot_general %1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x4xf64>) -> tensor<5x4xf64>
    %3 = stablehlo.dot_general %1, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x4xf64>) -> tensor<5x4xf64>
    %4 = stablehlo.iota dim = 0 : tensor<5xi64>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<5xi64>) -> tensor<5x1xi64>
    %6 = stablehlo.iota dim = 0 : tensor<5xi64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [1] : (tensor<5xi64>) -> tensor<1x5xi64>
    %8 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<5x1xi64>) -> tensor<5x5xi64>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x5xi64>) -> tensor<5x5xi64>
    %10 = stablehlo.subtract %8, %9 : tensor<5x5xi64>
    %c = stablehlo.constant dense<-1> : tensor<i64>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %11 = call @clip(%10, %c, %c_0) : (tensor<5x5xi64>, tensor<i64>, tensor<i64>) -> tensor<5x5xi64>
    %c_1 = stablehlo.constant dense<1> : tensor<i64>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %13 = stablehlo.add %11, %12 : tensor<5x5xi64>
    %14 = stablehlo.transpose %3, dims = [1, 0] : (tensor<5x4xf64>) -> tensor<4x5xf64>
    %15 = stablehlo.dot_general %2, %14, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x5xf64>) -> tensor<5x5xf64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %16 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %17 = stablehlo.compare LT, %13, %16, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %c_3 = stablehlo.constant dense<3> : tensor<i64>
    %18 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %19 = stablehlo.add %13, %18 : tensor<5x5xi64>
    %20 = stablehlo.select %17, %19, %13 : tensor<5x5xi1>, tensor<5x5xi64>
    %21 = stablehlo.convert %20 : (tensor<5x5xi64>) -> tensor<5x5xi32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<5x5xi32>) -> tensor<5x5x1xi32>
    %23 = "stablehlo.gather"(%arg4, %22) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<3xf64>, tensor<5x5x1xi32>) -> tensor<5x5xf64>
    %24 = stablehlo.add %15, %23 : tensor<5x5xf64>
    %cst = stablehlo.constant dense<2.300000e-01> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %26 = stablehlo.multiply %25, %24 : tensor<5x5xf64>
    %c_4 = stablehlo.constant dense<true> : tensor<i1>
    %27 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i1>) -> tensor<5x5xi1>
    %28 = call @tril(%27) : (tensor<5x5xi1>) -> tensor<5x5xi1>
    %cst_5 = stablehlo.constant dense<-9.000000e+00> : tensor<f64>
    %29 = call @_where(%28, %26, %cst_5) : (tensor<5x5xi1>, tensor<5x5xf64>, tensor<f64>) -> tensor<5x5xf64>
    %cst_6 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %30 = stablehlo.reduce(%29 init: %cst_6) applies stablehlo.maximum across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_7 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %32 = stablehlo.maximum %31, %30 : tensor<5xf64>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %35 = stablehlo.subtract %29, %34 : tensor<5x5xf64>
    %36 = stablehlo.exponential %35 : tensor<5x5xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.reduce(%36 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %40 = stablehlo.divide %36, %39 : tensor<5x5xf64>
    %41 = stablehlo.dot_general %40, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x4xf64>) -> tensor<5x4xf64>
    %42 = stablehlo.subtract %arg5, %41 : tensor<5x4xf64>
    return %42 : tensor<5x4xf64>
  }
  func.func private @_one_hot(%arg0: tensor<5xi32>) -> tensor<5x6xf64> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %1 = stablehlo.iota dim = 1 : tensor<1x6xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<5x1xi32>) -> tensor<5x6xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x6xi32>) -> tensor<5x6xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<5x6xi32>, tensor<5x6xi32>) -> tensor<5x6xi1>
    %5 = stablehlo.convert %4 : (tensor<5x6xi1>) -> tensor<5x6xf64>
    return %5 : tensor<5x6xf64>
  }
  func.func private @clip(%arg0: tensor<5x5xi64>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<5x5xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<5x5xi64>
    %3 = stablehlo.convert %arg2 : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %5 = stablehlo.minimum %4, %2 : tensor<5x5xi64>
    return %5 : tensor<5x5xi64>
  }
  func.func private @tril(%arg0: tensor<5x5xi1>) -> tensor<5x5xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %2 = stablehlo.add %0, %1 : tensor<5x5xi64>
    %3 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<5x5xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<5x5xi1>, tensor<5x5xi1>
    return %6 : tensor<5x5xi1>
  }
  func.func private @_where(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf64>, %arg2: tensor<f64>) -> tensor<5x5xf64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<5x5xi1>, tensor<5x5xf64>
    return %2 : tensor<5x5xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 0 1 2 3 4
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x4xf64>, %arg1: tensor<5xi32>, %arg2: tensor<4x4xf64>, %arg3: tensor<4x4xf64>, %arg4: tensor<3xf64>) -> (tensor<6x4xf64> {jax.result_info = "result[0]"}, tensor<4x4xf64> {jax.result_info = "result[1]"}, tensor<4x4xf64> {jax.result_info = "result[2]"}, tensor<3xf64> {jax.result_info = "result[3]"}, tensor<5x4xf64> {jax.result_info = "result[4]"}) {
    %0 = call @_one_hot(%arg1) : (tensor<5xi32>) -> tensor<5x6xf64>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x6xf64>, tensor<6x4xf64>) -> tensor<5x4xf64>
    %2 = stablehlo.dot_general %1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x4xf64>) -> tensor<5x4xf64>
    %3 = stablehlo.dot_general %1, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x4xf64>) -> tensor<5x4xf64>
    %4 = stablehlo.iota dim = 0 : tensor<5xi64>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<5xi64>) -> tensor<5x1xi64>
    %6 = stablehlo.iota dim = 0 : tensor<5xi64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [1] : (tensor<5xi64>) -> tensor<1x5xi64>
    %8 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<5x1xi64>) -> tensor<5x5xi64>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x5xi64>) -> tensor<5x5xi64>
    %10 = stablehlo.subtract %8, %9 : tensor<5x5xi64>
    %c = stablehlo.constant dense<-1> : tensor<i64>
    %c_0 = stablehlo.constant dense<1> : tensor<i64>
    %11 = call @clip(%10, %c, %c_0) : (tensor<5x5xi64>, tensor<i64>, tensor<i64>) -> tensor<5x5xi64>
    %c_1 = stablehlo.constant dense<1> : tensor<i64>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %13 = stablehlo.add %11, %12 : tensor<5x5xi64>
    %14 = stablehlo.transpose %3, dims = [1, 0] : (tensor<5x4xf64>) -> tensor<4x5xf64>
    %15 = stablehlo.dot_general %2, %14, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x5xf64>) -> tensor<5x5xf64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %16 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %17 = stablehlo.compare LT, %13, %16, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %c_3 = stablehlo.constant dense<3> : tensor<i64>
    %18 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %19 = stablehlo.add %13, %18 : tensor<5x5xi64>
    %20 = stablehlo.select %17, %19, %13 : tensor<5x5xi1>, tensor<5x5xi64>
    %21 = stablehlo.convert %20 : (tensor<5x5xi64>) -> tensor<5x5xi32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<5x5xi32>) -> tensor<5x5x1xi32>
    %23 = "stablehlo.gather"(%arg4, %22) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<3xf64>, tensor<5x5x1xi32>) -> tensor<5x5xf64>
    %24 = stablehlo.add %15, %23 : tensor<5x5xf64>
    %cst = stablehlo.constant dense<2.300000e-01> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %26 = stablehlo.multiply %25, %24 : tensor<5x5xf64>
    %c_4 = stablehlo.constant dense<true> : tensor<i1>
    %27 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i1>) -> tensor<5x5xi1>
    %28 = call @tril(%27) : (tensor<5x5xi1>) -> tensor<5x5xi1>
    %cst_5 = stablehlo.constant dense<-9.000000e+00> : tensor<f64>
    %29 = call @_where(%28, %26, %cst_5) : (tensor<5x5xi1>, tensor<5x5xf64>, tensor<f64>) -> tensor<5x5xf64>
    %cst_6 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %30 = stablehlo.reduce(%29 init: %cst_6) applies stablehlo.maximum across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_7 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %32 = stablehlo.maximum %31, %30 : tensor<5xf64>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %35 = stablehlo.subtract %29, %34 : tensor<5x5xf64>
    %36 = stablehlo.exponential %35 : tensor<5x5xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.reduce(%36 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %40 = stablehlo.divide %36, %39 : tensor<5x5xf64>
    %41 = stablehlo.multiply %38, %38 : tensor<5x1xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %43 = stablehlo.divide %42, %41 : tensor<5x1xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<5x4xf64>
    %45 = stablehlo.negate %44 : tensor<5x4xf64>
    %46 = stablehlo.dot_general %45, %40, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<5x5xf64>) -> tensor<4x5xf64>
    %47 = stablehlo.transpose %46, dims = [1, 0] : (tensor<4x5xf64>) -> tensor<5x4xf64>
    %48 = stablehlo.dot_general %45, %1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<5x4xf64>) -> tensor<5x5xf64>
    %49 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %50 = stablehlo.multiply %48, %49 : tensor<5x5xf64>
    %51 = stablehlo.multiply %50, %36 : tensor<5x5xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %52 = stablehlo.reduce(%51 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %53 = stablehlo.reshape %52 : (tensor<5xf64>) -> tensor<5x1xf64>
    %54 = stablehlo.negate %53 : tensor<5x1xf64>
    %55 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %56 = stablehlo.divide %48, %55 : tensor<5x5xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %57 = stablehlo.reduce(%54 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0] : (tensor<5xf64>) -> tensor<5x5xf64>
    %59 = stablehlo.add %56, %58 : tensor<5x5xf64>
    %60 = stablehlo.multiply %59, %36 : tensor<5x5xf64>
    %61 = call @_where_0(%28, %60) : (tensor<5x5xi1>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %cst_13 = stablehlo.constant dense<2.300000e-01> : tensor<f64>
    %62 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %63 = stablehlo.multiply %62, %61 : tensor<5x5xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %64 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %65 = "stablehlo.scatter"(%64, %22, %63) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f64>, %arg6: tensor<f64>):
      %80 = stablehlo.add %arg5, %arg6 : tensor<f64>
      stablehlo.return %80 : tensor<f64>
    }) : (tensor<3xf64>, tensor<5x5x1xi32>, tensor<5x5xf64>) -> tensor<3xf64>
    %66 = stablehlo.dot_general %63, %2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x4xf64>) -> tensor<5x4xf64>
    %67 = stablehlo.transpose %66, dims = [1, 0] : (tensor<5x4xf64>) -> tensor<4x5xf64>
    %68 = stablehlo.dot_general %63, %14, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<4x5xf64>) -> tensor<5x4xf64>
    %69 = stablehlo.transpose %67, dims = [1, 0] : (tensor<4x5xf64>) -> tensor<5x4xf64>
    %70 = stablehlo.dot_general %69, %1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<5x4xf64>) -> tensor<4x4xf64>
    %71 = stablehlo.transpose %70, dims = [1, 0] : (tensor<4x4xf64>) -> tensor<4x4xf64>
    %72 = stablehlo.dot_general %69, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x4xf64>) -> tensor<5x4xf64>
    %73 = stablehlo.add %47, %72 : tensor<5x4xf64>
    %74 = stablehlo.dot_general %68, %1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<5x4xf64>) -> tensor<4x4xf64>
    %75 = stablehlo.transpose %74, dims = [1, 0] : (tensor<4x4xf64>) -> tensor<4x4xf64>
    %76 = stablehlo.dot_general %68, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x4xf64>) -> tensor<5x4xf64>
    %77 = stablehlo.add %73, %76 : tensor<5x4xf64>
    %78 = stablehlo.dot_general %77, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<5x6xf64>) -> tensor<4x6xf64>
    %79 = stablehlo.transpose %78, dims = [1, 0] : (tensor<4x6xf64>) -> tensor<6x4xf64>
    return %79, %75, %71, %65, %44 : tensor<6x4xf64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<3xf64>, tensor<5x4xf64>
  }
  func.func private @_one_hot(%arg0: tensor<5xi32>) -> tensor<5x6xf64> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %1 = stablehlo.iota dim = 1 : tensor<1x6xi32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<5x1xi32>) -> tensor<5x6xi32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x6xi32>) -> tensor<5x6xi32>
    %4 = stablehlo.compare EQ, %2, %3, SIGNED : (tensor<5x6xi32>, tensor<5x6xi32>) -> tensor<5x6xi1>
    %5 = stablehlo.convert %4 : (tensor<5x6xi1>) -> tensor<5x6xf64>
    return %5 : tensor<5x6xf64>
  }
  func.func private @clip(%arg0: tensor<5x5xi64>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<5x5xi64> {
    %0 = stablehlo.convert %arg1 : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<5x5xi64>
    %3 = stablehlo.convert %arg2 : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %5 = stablehlo.minimum %4, %2 : tensor<5x5xi64>
    return %5 : tensor<5x5xi64>
  }
  func.func private @tril(%arg0: tensor<5x5xi1>) -> tensor<5x5xi1> {
    %0 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %2 = stablehlo.add %0, %1 : tensor<5x5xi64>
    %3 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<5x5xi1>
    %6 = stablehlo.select %4, %arg0, %5 : tensor<5x5xi1>, tensor<5x5xi1>
    return %6 : tensor<5x5xi1>
  }
  func.func private @_where(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf64>, %arg2: tensor<f64>) -> tensor<5x5xf64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<5x5xi1>, tensor<5x5xf64>
    return %2 : tensor<5x5xf64>
  }
  func.func private @_where_0(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf64>) -> tensor<5x5xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<5x5xi1>, tensor<5x5xf64>
    return %1 : tensor<5x5xf64>
  }
}
// -----
// backward, cuda, takes inputs 0 1 2 3 4: same text as cpu
