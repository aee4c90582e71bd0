// import jax
//
//
// def cell_gather(
//     x: jax.Array,
//     mean: jax.Array,
//     scale: jax.Array,
//     i_idx: jax.Array,
//     w: jax.Array,
//     jj: jax.Array,
// ) -> jax.Array:
//     quotient = (x - mean) / scale
//     cells = quotient[i_idx[:, None], jj]
//     q = cells / w
//     return q
//
//   x: float32[4, 5, 1] in [0.3, 1.5]
//   mean: float32[1] in [-0.5, 0.5]
//   scale: float32[1] in [0.67, 1.34]
//   i_idx: int8[3] in [0, 3]
//   w: float32[3, 6, 1] in [0.2, 3]
//   jj: uint8[6] in [0, 4]
// -----
// forward, cpu
module @jit_cell_gather attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<1xf32>, %arg3: tensor<3xi8>, %arg4: tensor<3x6x1xf32>, %arg5: tensor<6xui8>) -> (tensor<3x6x1xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x5x1xf32>
    %2 = stablehlo.subtract %arg0, %1 : tensor<4x5x1xf32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x5x1xf32>
    %5 = stablehlo.divide %2, %4 : tensor<4x5x1xf32>
    %6 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<3xi8>) -> tensor<3x1xi8>
    %c = stablehlo.constant dense<0> : tensor<i8>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<3x1xi8>
    %8 = stablehlo.compare LT, %6, %7, SIGNED : (tensor<3x1xi8>, tensor<3x1xi8>) -> tensor<3x1xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i8>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i8>) -> tensor<3x1xi8>
    %10 = stablehlo.add %6, %9 : tensor<3x1xi8>
    %11 = stablehlo.select %8, %10, %6 : tensor<3x1xi1>, tensor<3x1xi8>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<3x1xi8>) -> tensor<3x6xi8>
    %13 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<6xui8>) -> tensor<3x6xui8>
    %14 = stablehlo.convert %12 : (tensor<3x6xi8>) -> tensor<3x6xi32>
    %15 = stablehlo.convert %13 : (tensor<3x6xui8>) -> tensor<3x6xi32>
    %16 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<3x6xi32>) -> tensor<3x6x1xi32>
    %17 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<3x6xi32>) -> tensor<3x6x1xi32>
    %18 = stablehlo.concatenate %16, %17, dim = 2 : (tensor<3x6x1xi32>, tensor<3x6x1xi32>) -> tensor<3x6x2xi32>
    %19 = "stablehlo.gather"(%5, %18) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x5x1xf32>, tensor<3x6x2xi32>) -> tensor<3x6x1xf32>
    %20 = stablehlo.divide %19, %arg4 : tensor<3x6x1xf32>
    return %20 : tensor<3x6x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<1xf32>, %arg3: tensor<3xi8>, %arg4: tensor<3x6x1xf32>, %arg5: tensor<6xui8>) -> (tensor<4x5x1xf32> {jax.result_info = "result[0]"}, tensor<1xf32> {jax.result_info = "result[1]"}, tensor<1xf32> {jax.result_info = "result[2]"}, tensor<3x6x1xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x5x1xf32>
    %2 = stablehlo.subtract %arg0, %1 : tensor<4x5x1xf32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x5x1xf32>
    %5 = stablehlo.divide %2, %4 : tensor<4x5x1xf32>
    %6 = stablehlo.multiply %3, %3 : tensor<1x1x1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %8 = stablehlo.divide %7, %6 : tensor<1x1x1xf32>
    %9 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<3xi8>) -> tensor<3x1xi8>
    %c = stablehlo.constant dense<0> : tensor<i8>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i8>) -> tensor<3x1xi8>
    %11 = stablehlo.compare LT, %9, %10, SIGNED : (tensor<3x1xi8>, tensor<3x1xi8>) -> tensor<3x1xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i8>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i8>) -> tensor<3x1xi8>
    %13 = stablehlo.add %9, %12 : tensor<3x1xi8>
    %14 = stablehlo.select %11, %13, %9 : tensor<3x1xi1>, tensor<3x1xi8>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<3x1xi8>) -> tensor<3x6xi8>
    %16 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<6xui8>) -> tensor<3x6xui8>
    %17 = stablehlo.convert %15 : (tensor<3x6xi8>) -> tensor<3x6xi32>
    %18 = stablehlo.convert %16 : (tensor<3x6xui8>) -> tensor<3x6xi32>
    %19 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<3x6xi32>) -> tensor<3x6x1xi32>
    %20 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<3x6xi32>) -> tensor<3x6x1xi32>
    %21 = stablehlo.concatenate %19, %20, dim = 2 : (tensor<3x6x1xi32>, tensor<3x6x1xi32>) -> tensor<3x6x2xi32>
    %22 = "stablehlo.gather"(%5, %21) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x5x1xf32>, tensor<3x6x2xi32>) -> tensor<3x6x1xf32>
    %23 = stablehlo.multiply %arg4, %arg4 : tensor<3x6x1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x6x1xf32>
    %25 = stablehlo.divide %24, %23 : tensor<3x6x1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x6x1xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<3x6x1xf32>
    %28 = stablehlo.multiply %27, %22 : tensor<3x6x1xf32>
    %29 = stablehlo.negate %28 : tensor<3x6x1xf32>
    %30 = stablehlo.divide %26, %arg4 : tensor<3x6x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %32 = "stablehlo.scatter"(%31, %21, %30) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %48 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %48 : tensor<f32>
    }) : (tensor<4x5x1xf32>, tensor<3x6x2xi32>, tensor<3x6x1xf32>) -> tensor<4x5x1xf32>
    %33 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x5x1xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<4x5x1xf32>
    %35 = stablehlo.multiply %34, %2 : tensor<4x5x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x5x1xf32>, tensor<f32>) -> tensor<1xf32>
    %37 = stablehlo.reshape %36 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %38 = stablehlo.negate %37 : tensor<1x1x1xf32>
    %39 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x5x1xf32>
    %40 = stablehlo.divide %32, %39 : tensor<4x5x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%38 init: %cst_5) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1xf32>, tensor<f32>) -> tensor<f32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %43 = stablehlo.negate %40 : tensor<4x5x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x5x1xf32>, tensor<f32>) -> tensor<1xf32>
    %45 = stablehlo.reshape %44 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_7) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1xf32>, tensor<f32>) -> tensor<f32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<1xf32>
    return %40, %47, %42, %29 : tensor<4x5x1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<3x6x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
