// import jax.numpy as jnp
//
//
// def rank_transform(keys_in, importance, gain, marks):
//     product = gain * keys_in
//     order = jnp.argsort(product, descending=True)
//     in_order = marks[order]
//     position = jnp.argsort(order)
//     weight_of = (position + 1) / 5
//     scaled = weight_of * product
//     mean = jnp.dot(importance, in_order) / jnp.sum(importance)
//     return scaled.mean(), mean, position
//
//   keys_in: float64[5] in [0.25, 1]
//   importance: float64[5] in [0.1, 1]
//   gain: float64[5] in [0.6, 2]
//   marks: float64[5] in [-1, 1]
// -----
// forward, cpu
module @jit_rank_transform attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf64>, %arg1: tensor<5xf64>, %arg2: tensor<5xf64>, %arg3: tensor<5xf64>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}, tensor<5xi64> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<5xf64>
    %1 = call @argsort(%0) : (tensor<5xf64>) -> tensor<5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %3 = stablehlo.compare LT, %1, %2, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<5> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %5 = stablehlo.add %1, %4 : tensor<5xi64>
    %6 = stablehlo.select %3, %5, %1 : tensor<5xi1>, tensor<5xi64>
    %7 = stablehlo.convert %6 : (tensor<5xi64>) -> tensor<5xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %9 = "stablehlo.gather"(%arg3, %8) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<5xf64>, tensor<5x1xi32>) -> tensor<5xf64>
    %10 = call @argsort_0(%1) : (tensor<5xi64>) -> tensor<5xi64>
    %c_1 = stablehlo.constant dense<1> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %12 = stablehlo.add %10, %11 : tensor<5xi64>
    %13 = stablehlo.convert %12 : (tensor<5xi64>) -> tensor<5xf64>
    %cst = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %15 = stablehlo.divide %13, %14 : tensor<5xf64>
    %16 = stablehlo.multiply %15, %0 : tensor<5xf64>
    %17 = stablehlo.dot_general %arg1, %9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.reduce(%arg1 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %19 = stablehlo.divide %17, %18 : tensor<f64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.reduce(%16 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %cst_4 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %21 = stablehlo.divide %20, %cst_4 : tensor<f64>
    return %21, %19, %10 : tensor<f64>, tensor<f64>, tensor<5xi64>
  }
  func.func private @argsort(%arg0: tensor<5xf64>) -> tensor<5xi64> {
    %0 = stablehlo.iota dim = 0 : tensor<5xi64>
    %1 = stablehlo.reverse %arg0, dims = [0] : tensor<5xf64>
    %2 = stablehlo.reverse %0, dims = [0] : tensor<5xi64>
    %3:2 = "stablehlo.sort"(%1, %2) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %5 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %6 = stablehlo.select %5, %cst_0, %arg1 : tensor<i1>, tensor<f64>
      %7 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %8 = stablehlo.select %7, %cst_1, %6 : tensor<i1>, tensor<f64>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %9 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %10 = stablehlo.select %9, %cst_3, %arg2 : tensor<i1>, tensor<f64>
      %11 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %12 = stablehlo.select %11, %cst_4, %10 : tensor<i1>, tensor<f64>
      %13 = stablehlo.compare LT, %8, %12, TOTALORDER : (tensor<f64>, tensor<f64>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    }) : (tensor<5xf64>, tensor<5xi64>) -> (tensor<5xf64>, tensor<5xi64>)
    %4 = stablehlo.reverse %3#1, dims = [0] : tensor<5xi64>
    return %4 : tensor<5xi64>
  }
  func.func private @argsort_0(%arg0: tensor<5xi64>) -> tensor<5xi64> {
    %0 = stablehlo.iota dim = 0 : tensor<5xi64>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %2 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    }) : (tensor<5xi64>, tensor<5xi64>) -> (tensor<5xi64>, tensor<5xi64>)
    return %1#1 : tensor<5xi64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf64>, %arg1: tensor<5xf64>, %arg2: tensor<5xf64>, %arg3: tensor<5xf64>) -> (tensor<5xf64> {jax.result_info = "result[0]"}, tensor<5xf64> {jax.result_info = "result[1]"}, tensor<5xf64> {jax.result_info = "result[2]"}, tensor<5xf64> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<5xf64>
    %1 = call @argsort(%0) : (tensor<5xf64>) -> tensor<5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %3 = stablehlo.compare LT, %1, %2, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<5> : tensor<i64>
    %4 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %5 = stablehlo.add %1, %4 : tensor<5xi64>
    %6 = stablehlo.select %3, %5, %1 : tensor<5xi1>, tensor<5xi64>
    %7 = stablehlo.convert %6 : (tensor<5xi64>) -> tensor<5xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %9 = "stablehlo.gather"(%arg3, %8) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<5xf64>, tensor<5x1xi32>) -> tensor<5xf64>
    %10 = call @argsort_0(%1) : (tensor<5xi64>) -> tensor<5xi64>
    %c_1 = stablehlo.constant dense<1> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %12 = stablehlo.add %10, %11 : tensor<5xi64>
    %13 = stablehlo.convert %12 : (tensor<5xi64>) -> tensor<5xf64>
    %cst = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %15 = stablehlo.divide %13, %14 : tensor<5xf64>
    %16 = stablehlo.dot_general %arg1, %9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf64>, tensor<5xf64>) -> tensor<f64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.reduce(%arg1 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %18 = stablehlo.multiply %17, %17 : tensor<f64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.divide %cst_3, %18 : tensor<f64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_5 = stablehlo.constant dense<5.000000e+00> : tensor<f64>
    %20 = stablehlo.divide %cst_4, %cst_5 : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %22 = stablehlo.multiply %cst_6, %19 : tensor<f64>
    %23 = stablehlo.multiply %22, %16 : tensor<f64>
    %24 = stablehlo.negate %23 : tensor<f64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %25 = stablehlo.divide %cst_7, %17 : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %27 = stablehlo.dot_general %25, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f64>, tensor<5xf64>) -> tensor<5xf64>
    %28 = stablehlo.dot_general %25, %9, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f64>, tensor<5xf64>) -> tensor<5xf64>
    %29 = stablehlo.add %26, %28 : tensor<5xf64>
    %30 = stablehlo.multiply %15, %21 : tensor<5xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %32 = "stablehlo.scatter"(%31, %8, %27) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f64>, %arg5: tensor<f64>):
      %35 = stablehlo.add %arg4, %arg5 : tensor<f64>
      stablehlo.return %35 : tensor<f64>
    }) : (tensor<5xf64>, tensor<5x1xi32>, tensor<5xf64>) -> tensor<5xf64>
    %33 = stablehlo.multiply %arg2, %30 : tensor<5xf64>
    %34 = stablehlo.multiply %30, %arg0 : tensor<5xf64>
    return %33, %29, %34, %32 : tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>
  }
  func.func private @argsort(%arg0: tensor<5xf64>) -> tensor<5xi64> {
    %0 = stablehlo.iota dim = 0 : tensor<5xi64>
    %1 = stablehlo.reverse %arg0, dims = [0] : tensor<5xf64>
    %2 = stablehlo.reverse %0, dims = [0] : tensor<5xi64>
    %3 = stablehlo.iota dim = 0 : tensor<5xui32>
    %4:3 = "stablehlo.sort"(%1, %2, %3) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<i64>, %arg4: tensor<i64>, %arg5: tensor<ui32>, %arg6: tensor<ui32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %6 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %7 = stablehlo.select %6, %cst_0, %arg1 : tensor<i1>, tensor<f64>
      %8 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %9 = stablehlo.select %8, %cst_1, %7 : tensor<i1>, tensor<f64>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %10 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %11 = stablehlo.select %10, %cst_3, %arg2 : tensor<i1>, tensor<f64>
      %12 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
      %13 = stablehlo.select %12, %cst_4, %11 : tensor<i1>, tensor<f64>
      %14 = stablehlo.compare LT, %9, %13, TOTALORDER : (tensor<f64>, tensor<f64>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    }) : (tensor<5xf64>, tensor<5xi64>, tensor<5xui32>) -> (tensor<5xf64>, tensor<5xi64>, tensor<5xui32>)
    %5 = stablehlo.reverse %4#1, dims = [0] : tensor<5xi64>
    return %5 : tensor<5xi64>
  }
  func.func private @argsort_0(%arg0: tensor<5xi64>) -> tensor<5xi64> {
    %0 = stablehlo.iota dim = 0 : tensor<5xi64>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<i64>, %arg2: tensor<i64>, %arg3: tensor<i64>, %arg4: tensor<i64>):
      %2 = stablehlo.compare LT, %arg1, %arg2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    }) : (tensor<5xi64>, tensor<5xi64>) -> (tensor<5xi64>, tensor<5xi64>)
    return %1#1 : tensor<5xi64>
  }
}
// -----
// backward, cuda: same text as cpu
