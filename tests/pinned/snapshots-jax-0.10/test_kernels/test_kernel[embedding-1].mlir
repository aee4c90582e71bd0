// import jax
// import jax.numpy as jnp
//
//
// def rotary_scores(
//     table: jax.Array,
//     distance_bias: jax.Array,
//     ids: jax.Array,
//     wq1: jax.Array,
//     wk1: jax.Array,
// ):
//     one_hot_ids = jax.nn.one_hot(ids, 6, dtype=table.dtype)
//     emb = one_hot_ids @ table
//     q = emb @ wq1
//     k = emb @ wk1
//     offset_id = jnp.clip(jnp.arange(5)[:, None] - jnp.arange(5)[None, :], -1, 1) + 1
//     raw_scores = q @ k.T + distance_bias[offset_id]
//     masked_scores = jnp.where(jnp.tril(jnp.ones((5, 5), dtype=bool)), raw_scores, -9.0)
//     probs = jax.nn.softmax(masked_scores, axis=-1)
//     y = probs @ emb
//     return y
//
//   table: float64[6, 4] in [-0.5, 0.5]
//   distance_bias: float64[3] in [-1, 1]
//   ids: int32[5] in [0, 5]
//   wq1: float64[4, 4] in [-1, 1]
//   wk1: float64[4, 4] in [-1, 1]
// -----
// forward, cpu
module @jit_rotary_scores attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x4xf64>, %arg1: tensor<3xf64>, %arg2: tensor<5xi32>, %arg3: tensor<4x4xf64>, %arg4: tensor<4x4xf64>) -> (tensor<5x4xf64> {jax.result_info = "result"}) {
    %0 = call @_one_hot(%arg2) : (tensor<5xi32>) -> tensor<5x6xf64>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x6xf64>, tensor<6x4xf64>) -> tensor<5x4xf64>
    %2 = stablehlo.dot_general %1, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x4xf64>) -> tensor<5x4xf64>
    %3 = stablehlo.dot_general %1, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x4xf64>) -> tensor<5x4xf64>
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
    %23 = "stablehlo.gather"(%arg1, %22) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<3xf64>, tensor<5x5x1xi32>) -> tensor<5x5xf64>
    %24 = stablehlo.add %15, %23 : tensor<5x5xf64>
    %c_4 = stablehlo.constant dense<true> : tensor<i1>
    %25 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i1>) -> tensor<5x5xi1>
    %26 = call @tril(%25) : (tensor<5x5xi1>) -> tensor<5x5xi1>
    %cst = stablehlo.constant dense<-9.000000e+00> : tensor<f64>
    %27 = call @_where(%26, %24, %cst) : (tensor<5x5xi1>, tensor<5x5xf64>, tensor<f64>) -> tensor<5x5xf64>
    %cst_5 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %28 = stablehlo.reduce(%27 init: %cst_5) applies stablehlo.maximum across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_6 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %30 = stablehlo.maximum %29, %28 : tensor<5xf64>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %33 = stablehlo.subtract %27, %32 : tensor<5x5xf64>
    %34 = stablehlo.exponential %33 : tensor<5x5xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.reduce(%34 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %38 = stablehlo.divide %34, %37 : tensor<5x5xf64>
    %39 = stablehlo.dot_general %38, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x4xf64>) -> tensor<5x4xf64>
    return %39 : tensor<5x4xf64>
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
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x4xf64>, %arg1: tensor<3xf64>, %arg2: tensor<5xi32>, %arg3: tensor<4x4xf64>, %arg4: tensor<4x4xf64>) -> (tensor<6x4xf64> {jax.result_info = "result[0]"}, tensor<3xf64> {jax.result_info = "result[1]"}, tensor<4x4xf64> {jax.result_info = "result[2]"}, tensor<4x4xf64> {jax.result_info = "result[3]"}) {
    %0 = call @_one_hot(%arg2) : (tensor<5xi32>) -> tensor<5x6xf64>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x6xf64>, tensor<6x4xf64>) -> tensor<5x4xf64>
    %2 = stablehlo.dot_general %1, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x4xf64>) -> tensor<5x4xf64>
    %3 = stablehlo.dot_general %1, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x4xf64>) -> tensor<5x4xf64>
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
    %23 = "stablehlo.gather"(%arg1, %22) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<3xf64>, tensor<5x5x1xi32>) -> tensor<5x5xf64>
    %24 = stablehlo.add %15, %23 : tensor<5x5xf64>
    %c_4 = stablehlo.constant dense<true> : tensor<i1>
    %25 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i1>) -> tensor<5x5xi1>
    %26 = call @tril(%25) : (tensor<5x5xi1>) -> tensor<5x5xi1>
    %cst = stablehlo.constant dense<-9.000000e+00> : tensor<f64>
    %27 = call @_where(%26, %24, %cst) : (tensor<5x5xi1>, tensor<5x5xf64>, tensor<f64>) -> tensor<5x5xf64>
    %cst_5 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %28 = stablehlo.reduce(%27 init: %cst_5) applies stablehlo.maximum across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_6 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %30 = stablehlo.maximum %29, %28 : tensor<5xf64>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %33 = stablehlo.subtract %27, %32 : tensor<5x5xf64>
    %34 = stablehlo.exponential %33 : tensor<5x5xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.reduce(%34 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<5xf64>) -> tensor<5x1xf64>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %38 = stablehlo.divide %34, %37 : tensor<5x5xf64>
    %39 = stablehlo.multiply %36, %36 : tensor<5x1xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %41 = stablehlo.divide %40, %39 : tensor<5x1xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<5x4xf64>
    %43 = stablehlo.dot_general %42, %38, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<5x5xf64>) -> tensor<4x5xf64>
    %44 = stablehlo.transpose %43, dims = [1, 0] : (tensor<4x5xf64>) -> tensor<5x4xf64>
    %45 = stablehlo.dot_general %42, %1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<5x4xf64>) -> tensor<5x5xf64>
    %46 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %47 = stablehlo.multiply %45, %46 : tensor<5x5xf64>
    %48 = stablehlo.multiply %47, %34 : tensor<5x5xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %49 = stablehlo.reduce(%48 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf64>, tensor<f64>) -> tensor<5xf64>
    %50 = stablehlo.reshape %49 : (tensor<5xf64>) -> tensor<5x1xf64>
    %51 = stablehlo.negate %50 : tensor<5x1xf64>
    %52 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<5x1xf64>) -> tensor<5x5xf64>
    %53 = stablehlo.divide %45, %52 : tensor<5x5xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %54 = stablehlo.reduce(%51 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf64>, tensor<f64>) -> tensor<5xf64>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0] : (tensor<5xf64>) -> tensor<5x5xf64>
    %56 = stablehlo.add %53, %55 : tensor<5x5xf64>
    %57 = stablehlo.multiply %56, %34 : tensor<5x5xf64>
    %58 = call @_where_0(%26, %57) : (tensor<5x5xi1>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %59 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %60 = "stablehlo.scatter"(%59, %22, %58) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f64>, %arg6: tensor<f64>):
      %75 = stablehlo.add %arg5, %arg6 : tensor<f64>
      stablehlo.return %75 : tensor<f64>
    }) : (tensor<3xf64>, tensor<5x5x1xi32>, tensor<5x5xf64>) -> tensor<3xf64>
    %61 = stablehlo.dot_general %58, %2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<5x4xf64>) -> tensor<5x4xf64>
    %62 = stablehlo.transpose %61, dims = [1, 0] : (tensor<5x4xf64>) -> tensor<4x5xf64>
    %63 = stablehlo.dot_general %58, %14, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf64>, tensor<4x5xf64>) -> tensor<5x4xf64>
    %64 = stablehlo.transpose %62, dims = [1, 0] : (tensor<4x5xf64>) -> tensor<5x4xf64>
    %65 = stablehlo.dot_general %64, %1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<5x4xf64>) -> tensor<4x4xf64>
    %66 = stablehlo.transpose %65, dims = [1, 0] : (tensor<4x4xf64>) -> tensor<4x4xf64>
    %67 = stablehlo.dot_general %64, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x4xf64>) -> tensor<5x4xf64>
    %68 = stablehlo.add %44, %67 : tensor<5x4xf64>
    %69 = stablehlo.dot_general %63, %1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<5x4xf64>) -> tensor<4x4xf64>
    %70 = stablehlo.transpose %69, dims = [1, 0] : (tensor<4x4xf64>) -> tensor<4x4xf64>
    %71 = stablehlo.dot_general %63, %arg3, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<4x4xf64>) -> tensor<5x4xf64>
    %72 = stablehlo.add %68, %71 : tensor<5x4xf64>
    %73 = stablehlo.dot_general %72, %0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf64>, tensor<5x6xf64>) -> tensor<4x6xf64>
    %74 = stablehlo.transpose %73, dims = [1, 0] : (tensor<4x6xf64>) -> tensor<6x4xf64>
    return %74, %60, %70, %66 : tensor<6x4xf64>, tensor<3xf64>, tensor<4x4xf64>, tensor<4x4xf64>
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
// backward, cuda: same text as cpu
