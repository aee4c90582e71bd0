// import jax.numpy as jnp
//
//
// def embedding_lookup_map(embeddings, picks, bias, neg_ids):
//     superposed = 1.5 * embeddings + 0.75
//     looked_up = superposed[picks]
//     size = jnp.abs(looked_up - bias)
//     negatives = superposed[neg_ids]
//     interpolated = size + 0.25 * (negatives - size)
//     return 1.63 * jnp.arctan(interpolated) + 1.1
//
//   embeddings: float32[7, 2] in [0.3, 1.5]
//   picks: uint32[2, 3] in [0, 6]
//   bias: float32[2, 3, 2] in [-1, 1]
//   neg_ids: uint8[2, 3] in [0, 6]
// -----
// forward, cpu
module @jit_embedding_lookup_map attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>, %arg1: tensor<2x3xui32>, %arg2: tensor<2x3x2xf32>, %arg3: tensor<2x3xui8>) -> (tensor<2x3x2xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<7x2xf32>
    %cst_0 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %3 = stablehlo.add %1, %2 : tensor<7x2xf32>
    %4 = stablehlo.convert %arg1 : (tensor<2x3xui32>) -> tensor<2x3xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<2x3xi32>) -> tensor<2x3x1xi32>
    %6 = "stablehlo.gather"(%3, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<7x2xf32>, tensor<2x3x1xi32>) -> tensor<2x3x2xf32>
    %7 = stablehlo.subtract %6, %arg2 : tensor<2x3x2xf32>
    %8 = stablehlo.abs %7 : tensor<2x3x2xf32>
    %9 = stablehlo.convert %arg3 : (tensor<2x3xui8>) -> tensor<2x3xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<2x3xi32>) -> tensor<2x3x1xi32>
    %11 = "stablehlo.gather"(%3, %10) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<7x2xf32>, tensor<2x3x1xi32>) -> tensor<2x3x2xf32>
    %12 = stablehlo.subtract %11, %8 : tensor<2x3x2xf32>
    %cst_1 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x3x2xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<2x3x2xf32>
    %15 = stablehlo.add %8, %14 : tensor<2x3x2xf32>
    %16 = chlo.atan %15 : tensor<2x3x2xf32> -> tensor<2x3x2xf32>
    %cst_2 = stablehlo.constant dense<1.630000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x3x2xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<2x3x2xf32>
    %cst_3 = stablehlo.constant dense<1.100000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x3x2xf32>
    %20 = stablehlo.add %18, %19 : tensor<2x3x2xf32>
    return %20 : tensor<2x3x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>, %arg1: tensor<2x3xui32>, %arg2: tensor<2x3x2xf32>, %arg3: tensor<2x3xui8>) -> (tensor<7x2xf32> {jax.result_info = "result[0]"}, tensor<2x3x2xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<7x2xf32>
    %cst_0 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %3 = stablehlo.add %1, %2 : tensor<7x2xf32>
    %4 = stablehlo.convert %arg1 : (tensor<2x3xui32>) -> tensor<2x3xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<2x3xi32>) -> tensor<2x3x1xi32>
    %6 = "stablehlo.gather"(%3, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<7x2xf32>, tensor<2x3x1xi32>) -> tensor<2x3x2xf32>
    %7 = stablehlo.subtract %6, %arg2 : tensor<2x3x2xf32>
    %8 = stablehlo.abs %7 : tensor<2x3x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x3x2xf32>
    %10 = stablehlo.compare GE, %7, %9, FLOAT : (tensor<2x3x2xf32>, tensor<2x3x2xf32>) -> tensor<2x3x2xi1>
    %11 = stablehlo.convert %arg3 : (tensor<2x3xui8>) -> tensor<2x3xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<2x3xi32>) -> tensor<2x3x1xi32>
    %13 = "stablehlo.gather"(%3, %12) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<7x2xf32>, tensor<2x3x1xi32>) -> tensor<2x3x2xf32>
    %14 = stablehlo.subtract %13, %8 : tensor<2x3x2xf32>
    %cst_2 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x3x2xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<2x3x2xf32>
    %17 = stablehlo.add %8, %16 : tensor<2x3x2xf32>
    %18 = chlo.square %17 : tensor<2x3x2xf32> -> tensor<2x3x2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x3x2xf32>
    %20 = stablehlo.add %19, %18 : tensor<2x3x2xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x3x2xf32>
    %cst_5 = stablehlo.constant dense<1.630000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x3x2xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<2x3x2xf32>
    %24 = stablehlo.divide %23, %20 : tensor<2x3x2xf32>
    %cst_6 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x3x2xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<2x3x2xf32>
    %27 = stablehlo.negate %26 : tensor<2x3x2xf32>
    %28 = stablehlo.add %24, %27 : tensor<2x3x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %30 = "stablehlo.scatter"(%29, %12, %26) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %42 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %42 : tensor<f32>
    }) : (tensor<7x2xf32>, tensor<2x3x1xi32>, tensor<2x3x2xf32>) -> tensor<7x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x3x2xf32>
    %32 = stablehlo.select %10, %31, %28 : tensor<2x3x2xi1>, tensor<2x3x2xf32>
    %33 = stablehlo.select %10, %28, %31 : tensor<2x3x2xi1>, tensor<2x3x2xf32>
    %34 = stablehlo.negate %32 : tensor<2x3x2xf32>
    %35 = stablehlo.add %33, %34 : tensor<2x3x2xf32>
    %36 = stablehlo.negate %35 : tensor<2x3x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %38 = "stablehlo.scatter"(%37, %5, %35) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %42 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %42 : tensor<f32>
    }) : (tensor<7x2xf32>, tensor<2x3x1xi32>, tensor<2x3x2xf32>) -> tensor<7x2xf32>
    %39 = stablehlo.add %30, %38 : tensor<7x2xf32>
    %cst_10 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<7x2xf32>
    return %41, %36 : tensor<7x2xf32>, tensor<2x3x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
