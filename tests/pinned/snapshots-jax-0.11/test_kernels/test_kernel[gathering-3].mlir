// import jax.numpy as jnp
//
//
// def cell_gather_fn(
//     cube: jnp.ndarray,
//     w: jnp.ndarray,
//     mask: jnp.ndarray,
//     i_idx: jnp.ndarray,
//     j_idx: jnp.ndarray,
// ) -> jnp.ndarray:
//     switched = jnp.where(mask, cube, 0)
//     moved_ids = (j_idx + 1) % 2
//     taken = switched[i_idx, moved_ids, -1]
//     p = taken * w
//     return p
//
//   cube: float32[6, 2, 1] in [-1, 1]
//   w: float32[3] in [-0.8, 0.8]
//   mask: bool[6, 2, 1] in [0, 1]
//   i_idx: int16[3] in [0, 5]
//   j_idx: uint8[3] in [0, 1]
// -----
// forward, cpu
module @jit_cell_gather_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x2x1xf32>, %arg1: tensor<3xf32>, %arg2: tensor<6x2x1xi1>, %arg3: tensor<3xi16>, %arg4: tensor<3xui8>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = call @_where(%arg2, %arg0, %c) : (tensor<6x2x1xi1>, tensor<6x2x1xf32>, tensor<i32>) -> tensor<6x2x1xf32>
    %c_0 = stablehlo.constant dense<1> : tensor<ui8>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui8>) -> tensor<3xui8>
    %2 = stablehlo.add %arg4, %1 : tensor<3xui8>
    %c_1 = stablehlo.constant dense<2> : tensor<i32>
    %3 = call @remainder(%2, %c_1) : (tensor<3xui8>, tensor<i32>) -> tensor<3xui8>
    %c_2 = stablehlo.constant dense<0> : tensor<i16>
    %4 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i16>) -> tensor<3xi16>
    %5 = stablehlo.compare LT, %arg3, %4, SIGNED : (tensor<3xi16>, tensor<3xi16>) -> tensor<3xi1>
    %c_3 = stablehlo.constant dense<6> : tensor<i16>
    %6 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i16>) -> tensor<3xi16>
    %7 = stablehlo.add %arg3, %6 : tensor<3xi16>
    %8 = stablehlo.select %5, %7, %arg3 : tensor<3xi1>, tensor<3xi16>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %10 = stablehlo.convert %8 : (tensor<3xi16>) -> tensor<3xi32>
    %11 = stablehlo.convert %3 : (tensor<3xui8>) -> tensor<3xi32>
    %12 = stablehlo.convert %9 : tensor<3xi32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %14 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %16 = stablehlo.concatenate %13, %14, %15, dim = 1 : (tensor<3x1xi32>, tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x3xi32>
    %17 = "stablehlo.gather"(%0, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1, 2], start_index_map = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<6x2x1xf32>, tensor<3x3xi32>) -> tensor<3xf32>
    %18 = stablehlo.multiply %17, %arg1 : tensor<3xf32>
    return %18 : tensor<3xf32>
  }
  func.func private @_where(%arg0: tensor<6x2x1xi1>, %arg1: tensor<6x2x1xf32>, %arg2: tensor<i32>) -> tensor<6x2x1xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6x2x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6x2x1xi1>, tensor<6x2x1xf32>
    return %2 : tensor<6x2x1xf32>
  }
  func.func private @remainder(%arg0: tensor<3xui8>, %arg1: tensor<i32>) -> tensor<3xui8> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<ui8>
    %c = stablehlo.constant dense<0> : tensor<ui8>
    %1 = stablehlo.compare EQ, %0, %c, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<ui8>
    %2 = call @_where_0(%1, %c_0, %0) : (tensor<i1>, tensor<ui8>, tensor<ui8>) -> tensor<ui8>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui8>) -> tensor<3xui8>
    %4 = stablehlo.remainder %arg0, %3 : tensor<3xui8>
    %c_1 = stablehlo.constant dense<0> : tensor<ui8>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui8>) -> tensor<3xui8>
    %6 = stablehlo.compare NE, %4, %5, UNSIGNED : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<ui8>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui8>) -> tensor<3xui8>
    %8 = stablehlo.compare LT, %4, %7, UNSIGNED : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<ui8>
    %9 = stablehlo.compare LT, %2, %c_3, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
    %12 = stablehlo.and %11, %6 : tensor<3xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui8>) -> tensor<3xui8>
    %14 = stablehlo.add %4, %13 : tensor<3xui8>
    %15 = stablehlo.select %12, %14, %4 : tensor<3xi1>, tensor<3xui8>
    return %15 : tensor<3xui8>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<ui8>, %arg2: tensor<ui8>) -> tensor<ui8> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<ui8>
    return %0 : tensor<ui8>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x2x1xf32>, %arg1: tensor<3xf32>, %arg2: tensor<6x2x1xi1>, %arg3: tensor<3xi16>, %arg4: tensor<3xui8>) -> (tensor<6x2x1xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = call @_where(%arg2, %arg0, %c) : (tensor<6x2x1xi1>, tensor<6x2x1xf32>, tensor<i32>) -> tensor<6x2x1xf32>
    %c_0 = stablehlo.constant dense<1> : tensor<ui8>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui8>) -> tensor<3xui8>
    %2 = stablehlo.add %arg4, %1 : tensor<3xui8>
    %c_1 = stablehlo.constant dense<2> : tensor<i32>
    %3 = call @remainder(%2, %c_1) : (tensor<3xui8>, tensor<i32>) -> tensor<3xui8>
    %c_2 = stablehlo.constant dense<0> : tensor<i16>
    %4 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i16>) -> tensor<3xi16>
    %5 = stablehlo.compare LT, %arg3, %4, SIGNED : (tensor<3xi16>, tensor<3xi16>) -> tensor<3xi1>
    %c_3 = stablehlo.constant dense<6> : tensor<i16>
    %6 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i16>) -> tensor<3xi16>
    %7 = stablehlo.add %arg3, %6 : tensor<3xi16>
    %8 = stablehlo.select %5, %7, %arg3 : tensor<3xi1>, tensor<3xi16>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %10 = stablehlo.convert %8 : (tensor<3xi16>) -> tensor<3xi32>
    %11 = stablehlo.convert %3 : (tensor<3xui8>) -> tensor<3xi32>
    %12 = stablehlo.convert %9 : tensor<3xi32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %14 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %16 = stablehlo.concatenate %13, %14, %15, dim = 1 : (tensor<3x1xi32>, tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x3xi32>
    %17 = "stablehlo.gather"(%0, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1, 2], start_index_map = [0, 1, 2], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<6x2x1xf32>, tensor<3x3xi32>) -> tensor<3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.multiply %17, %18 : tensor<3xf32>
    %20 = stablehlo.multiply %18, %arg1 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x2x1xf32>
    %22 = "stablehlo.scatter"(%21, %16, %20) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1, 2], scatter_dims_to_operand_dims = [0, 1, 2], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %24 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %24 : tensor<f32>
    }) : (tensor<6x2x1xf32>, tensor<3x3xi32>, tensor<3xf32>) -> tensor<6x2x1xf32>
    %23 = call @_where_1(%arg2, %22) : (tensor<6x2x1xi1>, tensor<6x2x1xf32>) -> tensor<6x2x1xf32>
    return %23, %19 : tensor<6x2x1xf32>, tensor<3xf32>
  }
  func.func private @_where(%arg0: tensor<6x2x1xi1>, %arg1: tensor<6x2x1xf32>, %arg2: tensor<i32>) -> tensor<6x2x1xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6x2x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6x2x1xi1>, tensor<6x2x1xf32>
    return %2 : tensor<6x2x1xf32>
  }
  func.func private @remainder(%arg0: tensor<3xui8>, %arg1: tensor<i32>) -> tensor<3xui8> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<ui8>
    %c = stablehlo.constant dense<0> : tensor<ui8>
    %1 = stablehlo.compare EQ, %0, %c, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<ui8>
    %2 = call @_where_0(%1, %c_0, %0) : (tensor<i1>, tensor<ui8>, tensor<ui8>) -> tensor<ui8>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui8>) -> tensor<3xui8>
    %4 = stablehlo.remainder %arg0, %3 : tensor<3xui8>
    %c_1 = stablehlo.constant dense<0> : tensor<ui8>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui8>) -> tensor<3xui8>
    %6 = stablehlo.compare NE, %4, %5, UNSIGNED : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<ui8>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui8>) -> tensor<3xui8>
    %8 = stablehlo.compare LT, %4, %7, UNSIGNED : (tensor<3xui8>, tensor<3xui8>) -> tensor<3xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<ui8>
    %9 = stablehlo.compare LT, %2, %c_3, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
    %12 = stablehlo.and %11, %6 : tensor<3xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui8>) -> tensor<3xui8>
    %14 = stablehlo.add %4, %13 : tensor<3xui8>
    %15 = stablehlo.select %12, %14, %4 : tensor<3xi1>, tensor<3xui8>
    return %15 : tensor<3xui8>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<ui8>, %arg2: tensor<ui8>) -> tensor<ui8> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<ui8>
    return %0 : tensor<ui8>
  }
  func.func private @_where_1(%arg0: tensor<6x2x1xi1>, %arg1: tensor<6x2x1xf32>) -> tensor<6x2x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2x1xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<6x2x1xi1>, tensor<6x2x1xf32>
    return %1 : tensor<6x2x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
