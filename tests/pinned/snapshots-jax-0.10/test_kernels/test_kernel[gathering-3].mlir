// import jax
// import jax.numpy as jnp
//
//
// def cross_section_fn(grid, i_idx, j_idx, w):
//     """Cross section.
//
//     Args:
//         grid: (6, 6, 1)
//         i_idx: (6,)
//         j_idx: (6,)
//         w: (6, 6, 1)
//
//     Returns:
//         (6, 6, 1)
//     """
//     product = 0.16 * (grid * (3.0 - grid))
//     moved_ids = (j_idx + 1) % 6
//     taken = product[i_idx][:, moved_ids]
//     scaled = taken * jax.nn.sigmoid(w)
//     return jnp.exp(scaled)
//
//   grid: float32[6, 6, 1] in [-3, 3]
//   i_idx: int16[6] in [0, 5]
//   j_idx: uint8[6] in [0, 5]
//   w: float32[6, 6, 1] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_cross_section_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x6x1xf32>, %arg1: tensor<6xi16>, %arg2: tensor<6xui8>, %arg3: tensor<6x6x1xf32>) -> (tensor<6x6x1xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %1 = stablehlo.subtract %0, %arg0 : tensor<6x6x1xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<6x6x1xf32>
    %cst_0 = stablehlo.constant dense<1.600000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<6x6x1xf32>
    %c = stablehlo.constant dense<1> : tensor<ui8>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %6 = stablehlo.add %arg2, %5 : tensor<6xui8>
    %c_1 = stablehlo.constant dense<6> : tensor<i32>
    %7 = call @remainder(%6, %c_1) : (tensor<6xui8>, tensor<i32>) -> tensor<6xui8>
    %c_2 = stablehlo.constant dense<0> : tensor<i16>
    %8 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i16>) -> tensor<6xi16>
    %9 = stablehlo.compare LT, %arg1, %8, SIGNED : (tensor<6xi16>, tensor<6xi16>) -> tensor<6xi1>
    %c_3 = stablehlo.constant dense<6> : tensor<i16>
    %10 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i16>) -> tensor<6xi16>
    %11 = stablehlo.add %arg1, %10 : tensor<6xi16>
    %12 = stablehlo.select %9, %11, %arg1 : tensor<6xi1>, tensor<6xi16>
    %13 = stablehlo.convert %12 : (tensor<6xi16>) -> tensor<6xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %15 = "stablehlo.gather"(%4, %14) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6, 1>}> : (tensor<6x6x1xf32>, tensor<6x1xi32>) -> tensor<6x6x1xf32>
    %16 = stablehlo.convert %7 : (tensor<6xui8>) -> tensor<6xi32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %18 = "stablehlo.gather"(%15, %17) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 6, 1, 1>}> : (tensor<6x6x1xf32>, tensor<6x1xi32>) -> tensor<6x6x1xf32>
    %19 = stablehlo.negate %arg3 : tensor<6x6x1xf32>
    %20 = stablehlo.exponential %19 : tensor<6x6x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %22 = stablehlo.add %21, %20 : tensor<6x6x1xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %24 = stablehlo.divide %23, %22 : tensor<6x6x1xf32>
    %25 = stablehlo.multiply %18, %24 : tensor<6x6x1xf32>
    %26 = stablehlo.exponential %25 : tensor<6x6x1xf32>
    return %26 : tensor<6x6x1xf32>
  }
  func.func private @remainder(%arg0: tensor<6xui8>, %arg1: tensor<i32>) -> tensor<6xui8> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<ui8>
    %c = stablehlo.constant dense<0> : tensor<ui8>
    %1 = stablehlo.compare EQ, %0, %c, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<ui8>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<ui8>, tensor<ui8>) -> tensor<ui8>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %4 = stablehlo.remainder %arg0, %3 : tensor<6xui8>
    %c_1 = stablehlo.constant dense<0> : tensor<ui8>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %6 = stablehlo.compare NE, %4, %5, UNSIGNED : (tensor<6xui8>, tensor<6xui8>) -> tensor<6xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<ui8>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %8 = stablehlo.compare LT, %4, %7, UNSIGNED : (tensor<6xui8>, tensor<6xui8>) -> tensor<6xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<ui8>
    %9 = stablehlo.compare LT, %2, %c_3, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<6xi1>, tensor<6xi1>) -> tensor<6xi1>
    %12 = stablehlo.and %11, %6 : tensor<6xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %14 = stablehlo.add %4, %13 : tensor<6xui8>
    %15 = stablehlo.select %12, %14, %4 : tensor<6xi1>, tensor<6xui8>
    return %15 : tensor<6xui8>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<ui8>, %arg2: tensor<ui8>) -> tensor<ui8> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<ui8>
    return %0 : tensor<ui8>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x6x1xf32>, %arg1: tensor<6xi16>, %arg2: tensor<6xui8>, %arg3: tensor<6x6x1xf32>) -> (tensor<6x6x1xf32> {jax.result_info = "result[0]"}, tensor<6x6x1xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %1 = stablehlo.subtract %0, %arg0 : tensor<6x6x1xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<6x6x1xf32>
    %cst_0 = stablehlo.constant dense<1.600000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<6x6x1xf32>
    %c = stablehlo.constant dense<1> : tensor<ui8>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %6 = stablehlo.add %arg2, %5 : tensor<6xui8>
    %c_1 = stablehlo.constant dense<6> : tensor<i32>
    %7 = call @remainder(%6, %c_1) : (tensor<6xui8>, tensor<i32>) -> tensor<6xui8>
    %c_2 = stablehlo.constant dense<0> : tensor<i16>
    %8 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i16>) -> tensor<6xi16>
    %9 = stablehlo.compare LT, %arg1, %8, SIGNED : (tensor<6xi16>, tensor<6xi16>) -> tensor<6xi1>
    %c_3 = stablehlo.constant dense<6> : tensor<i16>
    %10 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i16>) -> tensor<6xi16>
    %11 = stablehlo.add %arg1, %10 : tensor<6xi16>
    %12 = stablehlo.select %9, %11, %arg1 : tensor<6xi1>, tensor<6xi16>
    %13 = stablehlo.convert %12 : (tensor<6xi16>) -> tensor<6xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %15 = "stablehlo.gather"(%4, %14) <{dimension_numbers = #stablehlo.gather<offset_dims = [1, 2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6, 1>}> : (tensor<6x6x1xf32>, tensor<6x1xi32>) -> tensor<6x6x1xf32>
    %16 = stablehlo.convert %7 : (tensor<6xui8>) -> tensor<6xi32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %18 = "stablehlo.gather"(%15, %17) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 6, 1, 1>}> : (tensor<6x6x1xf32>, tensor<6x1xi32>) -> tensor<6x6x1xf32>
    %19 = stablehlo.negate %arg3 : tensor<6x6x1xf32>
    %20 = stablehlo.exponential %19 : tensor<6x6x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %22 = stablehlo.add %21, %20 : tensor<6x6x1xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %24 = stablehlo.divide %23, %22 : tensor<6x6x1xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %26 = stablehlo.subtract %25, %24 : tensor<6x6x1xf32>
    %27 = stablehlo.multiply %24, %26 : tensor<6x6x1xf32>
    %28 = stablehlo.multiply %18, %24 : tensor<6x6x1xf32>
    %29 = stablehlo.exponential %28 : tensor<6x6x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<6x6x1xf32>
    %32 = stablehlo.multiply %18, %31 : tensor<6x6x1xf32>
    %33 = stablehlo.multiply %31, %24 : tensor<6x6x1xf32>
    %34 = stablehlo.multiply %32, %27 : tensor<6x6x1xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %36 = "stablehlo.scatter"(%35, %17, %33) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 2], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %45 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %45 : tensor<f32>
    }) : (tensor<6x6x1xf32>, tensor<6x1xi32>, tensor<6x6x1xf32>) -> tensor<6x6x1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %38 = "stablehlo.scatter"(%37, %14, %36) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %45 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %45 : tensor<f32>
    }) : (tensor<6x6x1xf32>, tensor<6x1xi32>, tensor<6x6x1xf32>) -> tensor<6x6x1xf32>
    %cst_10 = stablehlo.constant dense<1.600000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<6x6x1xf32>
    %41 = stablehlo.multiply %arg0, %40 : tensor<6x6x1xf32>
    %42 = stablehlo.multiply %40, %1 : tensor<6x6x1xf32>
    %43 = stablehlo.negate %41 : tensor<6x6x1xf32>
    %44 = stablehlo.add %42, %43 : tensor<6x6x1xf32>
    return %44, %34 : tensor<6x6x1xf32>, tensor<6x6x1xf32>
  }
  func.func private @remainder(%arg0: tensor<6xui8>, %arg1: tensor<i32>) -> tensor<6xui8> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<ui8>
    %c = stablehlo.constant dense<0> : tensor<ui8>
    %1 = stablehlo.compare EQ, %0, %c, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<ui8>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<ui8>, tensor<ui8>) -> tensor<ui8>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %4 = stablehlo.remainder %arg0, %3 : tensor<6xui8>
    %c_1 = stablehlo.constant dense<0> : tensor<ui8>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %6 = stablehlo.compare NE, %4, %5, UNSIGNED : (tensor<6xui8>, tensor<6xui8>) -> tensor<6xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<ui8>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %8 = stablehlo.compare LT, %4, %7, UNSIGNED : (tensor<6xui8>, tensor<6xui8>) -> tensor<6xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<ui8>
    %9 = stablehlo.compare LT, %2, %c_3, UNSIGNED : (tensor<ui8>, tensor<ui8>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<6xi1>, tensor<6xi1>) -> tensor<6xi1>
    %12 = stablehlo.and %11, %6 : tensor<6xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui8>) -> tensor<6xui8>
    %14 = stablehlo.add %4, %13 : tensor<6xui8>
    %15 = stablehlo.select %12, %14, %4 : tensor<6xi1>, tensor<6xui8>
    return %15 : tensor<6xui8>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<ui8>, %arg2: tensor<ui8>) -> tensor<ui8> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<ui8>
    return %0 : tensor<ui8>
  }
}
// -----
// backward, cuda: same text as cpu
