// import jax
// import jax.numpy as jnp
//
//
// def cell_gather_fn(
//     cube: jax.Array,
//     mask: jax.Array,
//     ii: jax.Array,
//     j_idx: jax.Array,
//     weights: jax.Array,
// ) -> jax.Array:
//     switched = jnp.where(mask, cube, 0)
//     cells = switched[ii[None, :], j_idx[:, None], 0]
//     scaled = cells * weights
//     return scaled
//
//   cube: float32[6, 2, 1] in [-1, 1]
//   mask: bool[6, 2, 1] in [0, 1]
//   ii: int32[2] in [0, 5]
//   j_idx: int8[2] in [0, 1]
//   weights: float32[2, 2] in [-1, 1]
// -----
// forward, cpu
module @jit_cell_gather_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x2x1xf32>, %arg1: tensor<6x2x1xi1>, %arg2: tensor<2xi32>, %arg3: tensor<2xi8>, %arg4: tensor<2x2xf32>) -> (tensor<2x2xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = call @_where(%arg1, %arg0, %c) : (tensor<6x2x1xi1>, tensor<6x2x1xf32>, tensor<i32>) -> tensor<6x2x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %2 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<2xi8>) -> tensor<2x1xi8>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x2xi32>
    %4 = stablehlo.compare LT, %1, %3, SIGNED : (tensor<1x2xi32>, tensor<1x2xi32>) -> tensor<1x2xi1>
    %c_1 = stablehlo.constant dense<6> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1x2xi32>
    %6 = stablehlo.add %1, %5 : tensor<1x2xi32>
    %7 = stablehlo.select %4, %6, %1 : tensor<1x2xi1>, tensor<1x2xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i8>
    %8 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i8>) -> tensor<2x1xi8>
    %9 = stablehlo.compare LT, %2, %8, SIGNED : (tensor<2x1xi8>, tensor<2x1xi8>) -> tensor<2x1xi1>
    %c_3 = stablehlo.constant dense<2> : tensor<i8>
    %10 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i8>) -> tensor<2x1xi8>
    %11 = stablehlo.add %2, %10 : tensor<2x1xi8>
    %12 = stablehlo.select %9, %11, %2 : tensor<2x1xi1>, tensor<2x1xi8>
    %13 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x2xi32>) -> tensor<2x2xi32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<2x1xi8>) -> tensor<2x2xi8>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %16 = stablehlo.convert %14 : (tensor<2x2xi8>) -> tensor<2x2xi32>
    %17 = stablehlo.convert %15 : tensor<2x2xi32>
    %18 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<2x2xi32>) -> tensor<2x2x1xi32>
    %19 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<2x2xi32>) -> tensor<2x2x1xi32>
    %20 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<2x2xi32>) -> tensor<2x2x1xi32>
    %21 = stablehlo.concatenate %18, %19, %20, dim = 2 : (tensor<2x2x1xi32>, tensor<2x2x1xi32>, tensor<2x2x1xi32>) -> tensor<2x2x3xi32>
    %22 = "stablehlo.gather"(%0, %21) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1, 2], start_index_map = [0, 1, 2], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<6x2x1xf32>, tensor<2x2x3xi32>) -> tensor<2x2xf32>
    %23 = stablehlo.multiply %22, %arg4 : tensor<2x2xf32>
    return %23 : tensor<2x2xf32>
  }
  func.func private @_where(%arg0: tensor<6x2x1xi1>, %arg1: tensor<6x2x1xf32>, %arg2: tensor<i32>) -> tensor<6x2x1xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6x2x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6x2x1xi1>, tensor<6x2x1xf32>
    return %2 : tensor<6x2x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x2x1xf32>, %arg1: tensor<6x2x1xi1>, %arg2: tensor<2xi32>, %arg3: tensor<2xi8>, %arg4: tensor<2x2xf32>) -> (tensor<6x2x1xf32> {jax.result_info = "result[0]"}, tensor<2x2xf32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = call @_where(%arg1, %arg0, %c) : (tensor<6x2x1xi1>, tensor<6x2x1xf32>, tensor<i32>) -> tensor<6x2x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %2 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<2xi8>) -> tensor<2x1xi8>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1x2xi32>
    %4 = stablehlo.compare LT, %1, %3, SIGNED : (tensor<1x2xi32>, tensor<1x2xi32>) -> tensor<1x2xi1>
    %c_1 = stablehlo.constant dense<6> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1x2xi32>
    %6 = stablehlo.add %1, %5 : tensor<1x2xi32>
    %7 = stablehlo.select %4, %6, %1 : tensor<1x2xi1>, tensor<1x2xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i8>
    %8 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i8>) -> tensor<2x1xi8>
    %9 = stablehlo.compare LT, %2, %8, SIGNED : (tensor<2x1xi8>, tensor<2x1xi8>) -> tensor<2x1xi1>
    %c_3 = stablehlo.constant dense<2> : tensor<i8>
    %10 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i8>) -> tensor<2x1xi8>
    %11 = stablehlo.add %2, %10 : tensor<2x1xi8>
    %12 = stablehlo.select %9, %11, %2 : tensor<2x1xi1>, tensor<2x1xi8>
    %13 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x2xi32>) -> tensor<2x2xi32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<2x1xi8>) -> tensor<2x2xi8>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %16 = stablehlo.convert %14 : (tensor<2x2xi8>) -> tensor<2x2xi32>
    %17 = stablehlo.convert %15 : tensor<2x2xi32>
    %18 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<2x2xi32>) -> tensor<2x2x1xi32>
    %19 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<2x2xi32>) -> tensor<2x2x1xi32>
    %20 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<2x2xi32>) -> tensor<2x2x1xi32>
    %21 = stablehlo.concatenate %18, %19, %20, dim = 2 : (tensor<2x2x1xi32>, tensor<2x2x1xi32>, tensor<2x2x1xi32>) -> tensor<2x2x3xi32>
    %22 = "stablehlo.gather"(%0, %21) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1, 2], start_index_map = [0, 1, 2], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<6x2x1xf32>, tensor<2x2x3xi32>) -> tensor<2x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %24 = stablehlo.multiply %22, %23 : tensor<2x2xf32>
    %25 = stablehlo.multiply %23, %arg4 : tensor<2x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x2x1xf32>
    %27 = "stablehlo.scatter"(%26, %21, %25) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %29 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %29 : tensor<f32>
    }) : (tensor<6x2x1xf32>, tensor<2x2x3xi32>, tensor<2x2xf32>) -> tensor<6x2x1xf32>
    %28 = call @_where_0(%arg1, %27) : (tensor<6x2x1xi1>, tensor<6x2x1xf32>) -> tensor<6x2x1xf32>
    return %28, %24 : tensor<6x2x1xf32>, tensor<2x2xf32>
  }
  func.func private @_where(%arg0: tensor<6x2x1xi1>, %arg1: tensor<6x2x1xf32>, %arg2: tensor<i32>) -> tensor<6x2x1xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6x2x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6x2x1xi1>, tensor<6x2x1xf32>
    return %2 : tensor<6x2x1xf32>
  }
  func.func private @_where_0(%arg0: tensor<6x2x1xi1>, %arg1: tensor<6x2x1xf32>) -> tensor<6x2x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2x1xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<6x2x1xi1>, tensor<6x2x1xf32>
    return %1 : tensor<6x2x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
