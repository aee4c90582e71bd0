// import jax
//
//
// def leaky_cross_section(grid, i_idx, j_idx, w):
//     modulated = 0.16 * (grid * (3.0 - grid))
//     moved_ids = (j_idx + 1) % 6
//     taken = modulated[i_idx][:, moved_ids]
//     scaled = taken * jax.nn.soft_sign(w)
//     gate = jax.nn.mish(jax.nn.sigmoid(scaled))
//     saturated = jax.nn.sigmoid(gate)
//     return saturated
//
//   grid: float32[6, 6, 1] in [-3, 3]
//   i_idx: int16[6] in [0, 5]
//   j_idx: uint8[6] in [0, 5]
//   w: float32[6, 6, 1] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_leaky_cross_section attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
    %19 = call @soft_sign(%arg3) : (tensor<6x6x1xf32>) -> tensor<6x6x1xf32>
    %20 = stablehlo.multiply %18, %19 : tensor<6x6x1xf32>
    %21 = stablehlo.negate %20 : tensor<6x6x1xf32>
    %22 = stablehlo.exponential %21 : tensor<6x6x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %24 = stablehlo.add %23, %22 : tensor<6x6x1xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %26 = stablehlo.divide %25, %24 : tensor<6x6x1xf32>
    %27 = call @mish(%26) : (tensor<6x6x1xf32>) -> tensor<6x6x1xf32>
    %28 = stablehlo.negate %27 : tensor<6x6x1xf32>
    %29 = stablehlo.exponential %28 : tensor<6x6x1xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %31 = stablehlo.add %30, %29 : tensor<6x6x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %33 = stablehlo.divide %32, %31 : tensor<6x6x1xf32>
    return %33 : tensor<6x6x1xf32>
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
  func.func private @soft_sign(%arg0: tensor<6x6x1xf32>) -> tensor<6x6x1xf32> {
    %0 = stablehlo.abs %arg0 : tensor<6x6x1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %2 = stablehlo.add %0, %1 : tensor<6x6x1xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<6x6x1xf32>
    return %3 : tensor<6x6x1xf32>
  }
  func.func private @mish(%arg0: tensor<6x6x1xf32>) -> tensor<6x6x1xf32> {
    %0 = call @softplus(%arg0) : (tensor<6x6x1xf32>) -> tensor<6x6x1xf32>
    %1 = stablehlo.tanh %0 : tensor<6x6x1xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<6x6x1xf32>
    return %2 : tensor<6x6x1xf32>
  }
  func.func private @softplus(%arg0: tensor<6x6x1xf32>) -> tensor<6x6x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<6x6x1xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<6x6x1xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<6x6x1xf32>, tensor<6x6x1xf32>) -> tensor<6x6x1xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<6x6x1xf32>
    %7 = stablehlo.abs %3 : tensor<6x6x1xf32>
    %8 = stablehlo.negate %7 : tensor<6x6x1xf32>
    %9 = stablehlo.exponential %8 : tensor<6x6x1xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<6x6x1xf32>
    %11 = stablehlo.add %1, %10 : tensor<6x6x1xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<6x6x1xi1>, tensor<6x6x1xf32>
    return %12 : tensor<6x6x1xf32>
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
    %19:4 = call @soft_sign(%arg3) : (tensor<6x6x1xf32>) -> (tensor<6x6x1xf32>, tensor<6x6x1xi1>, tensor<6x6x1xf32>, tensor<6x6x1xf32>)
    %20 = stablehlo.multiply %18, %19#0 : tensor<6x6x1xf32>
    %21 = stablehlo.negate %20 : tensor<6x6x1xf32>
    %22 = stablehlo.exponential %21 : tensor<6x6x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %24 = stablehlo.add %23, %22 : tensor<6x6x1xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %26 = stablehlo.divide %25, %24 : tensor<6x6x1xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %28 = stablehlo.subtract %27, %26 : tensor<6x6x1xf32>
    %29 = stablehlo.multiply %26, %28 : tensor<6x6x1xf32>
    %30:4 = call @mish(%26) : (tensor<6x6x1xf32>) -> (tensor<6x6x1xf32>, tensor<6x6x1xf32>, tensor<6x6x1xf32>, tensor<6x6x1xf32>)
    %31 = stablehlo.negate %30#0 : tensor<6x6x1xf32>
    %32 = stablehlo.exponential %31 : tensor<6x6x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %34 = stablehlo.add %33, %32 : tensor<6x6x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %36 = stablehlo.divide %35, %34 : tensor<6x6x1xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %38 = stablehlo.subtract %37, %36 : tensor<6x6x1xf32>
    %39 = stablehlo.multiply %36, %38 : tensor<6x6x1xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<6x6x1xf32>
    %42 = call @mish_0(%30#1, %30#2, %30#3, %26, %41) : (tensor<6x6x1xf32>, tensor<6x6x1xf32>, tensor<6x6x1xf32>, tensor<6x6x1xf32>, tensor<6x6x1xf32>) -> tensor<6x6x1xf32>
    %43 = stablehlo.multiply %42, %29 : tensor<6x6x1xf32>
    %44 = stablehlo.multiply %18, %43 : tensor<6x6x1xf32>
    %45 = stablehlo.multiply %43, %19#0 : tensor<6x6x1xf32>
    %46 = call @soft_sign_2(%19#1, %19#2, %arg3, %19#3, %44) : (tensor<6x6x1xi1>, tensor<6x6x1xf32>, tensor<6x6x1xf32>, tensor<6x6x1xf32>, tensor<6x6x1xf32>) -> tensor<6x6x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %48 = "stablehlo.scatter"(%47, %17, %45) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 2], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %57 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %57 : tensor<f32>
    }) : (tensor<6x6x1xf32>, tensor<6x1xi32>, tensor<6x6x1xf32>) -> tensor<6x6x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %50 = "stablehlo.scatter"(%49, %14, %48) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1, 2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %57 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %57 : tensor<f32>
    }) : (tensor<6x6x1xf32>, tensor<6x1xi32>, tensor<6x6x1xf32>) -> tensor<6x6x1xf32>
    %cst_13 = stablehlo.constant dense<1.600000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<6x6x1xf32>
    %53 = stablehlo.multiply %arg0, %52 : tensor<6x6x1xf32>
    %54 = stablehlo.multiply %52, %1 : tensor<6x6x1xf32>
    %55 = stablehlo.negate %53 : tensor<6x6x1xf32>
    %56 = stablehlo.add %54, %55 : tensor<6x6x1xf32>
    return %56, %46 : tensor<6x6x1xf32>, tensor<6x6x1xf32>
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
  func.func private @soft_sign(%arg0: tensor<6x6x1xf32>) -> (tensor<6x6x1xf32>, tensor<6x6x1xi1>, tensor<6x6x1xf32>, tensor<6x6x1xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<6x6x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<6x6x1xf32>, tensor<6x6x1xf32>) -> tensor<6x6x1xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %4 = stablehlo.add %0, %3 : tensor<6x6x1xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<6x6x1xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<6x6x1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %8 = stablehlo.divide %7, %6 : tensor<6x6x1xf32>
    return %5, %2, %4, %8 : tensor<6x6x1xf32>, tensor<6x6x1xi1>, tensor<6x6x1xf32>, tensor<6x6x1xf32>
  }
  func.func private @mish(%arg0: tensor<6x6x1xf32>) -> (tensor<6x6x1xf32>, tensor<6x6x1xf32>, tensor<6x6x1xf32>, tensor<6x6x1xf32>) {
    %0:2 = call @softplus(%arg0) : (tensor<6x6x1xf32>) -> (tensor<6x6x1xf32>, tensor<6x6x1xf32>)
    %1 = stablehlo.tanh %0#0 : tensor<6x6x1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %3 = stablehlo.subtract %2, %1 : tensor<6x6x1xf32>
    %4 = stablehlo.multiply %arg0, %1 : tensor<6x6x1xf32>
    return %4, %0#1, %1, %3 : tensor<6x6x1xf32>, tensor<6x6x1xf32>, tensor<6x6x1xf32>, tensor<6x6x1xf32>
  }
  func.func private @softplus(%arg0: tensor<6x6x1xf32>) -> (tensor<6x6x1xf32>, tensor<6x6x1xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<6x6x1xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<6x6x1xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<6x6x1xf32>, tensor<6x6x1xf32>) -> tensor<6x6x1xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<6x6x1xf32>
    %7 = stablehlo.abs %3 : tensor<6x6x1xf32>
    %8 = stablehlo.negate %7 : tensor<6x6x1xf32>
    %9 = stablehlo.exponential %8 : tensor<6x6x1xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<6x6x1xf32>
    %11 = stablehlo.add %1, %10 : tensor<6x6x1xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<6x6x1xi1>, tensor<6x6x1xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<6x6x1xf32>, tensor<6x6x1xf32>) -> tensor<6x6x1xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<6x6x1xi1>, tensor<6x6x1xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<6x6x1xf32>, tensor<6x6x1xf32>) -> tensor<6x6x1xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<6x6x1xi1>, tensor<6x6x1xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<6x6x1xf32>
    %22 = stablehlo.exponential %21 : tensor<6x6x1xf32>
    return %12, %22 : tensor<6x6x1xf32>, tensor<6x6x1xf32>
  }
  func.func private @mish_0(%arg0: tensor<6x6x1xf32>, %arg1: tensor<6x6x1xf32>, %arg2: tensor<6x6x1xf32>, %arg3: tensor<6x6x1xf32>, %arg4: tensor<6x6x1xf32>) -> tensor<6x6x1xf32> {
    %0 = stablehlo.multiply %arg3, %arg4 : tensor<6x6x1xf32>
    %1 = stablehlo.multiply %arg4, %arg1 : tensor<6x6x1xf32>
    %2 = stablehlo.multiply %0, %arg2 : tensor<6x6x1xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<6x6x1xf32>
    %4 = stablehlo.add %2, %3 : tensor<6x6x1xf32>
    %5 = call @softplus_1(%arg0, %4) : (tensor<6x6x1xf32>, tensor<6x6x1xf32>) -> tensor<6x6x1xf32>
    %6 = stablehlo.add %1, %5 : tensor<6x6x1xf32>
    return %6 : tensor<6x6x1xf32>
  }
  func.func private @softplus_1(%arg0: tensor<6x6x1xf32>, %arg1: tensor<6x6x1xf32>) -> tensor<6x6x1xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<6x6x1xf32>
    return %0 : tensor<6x6x1xf32>
  }
  func.func private @soft_sign_2(%arg0: tensor<6x6x1xi1>, %arg1: tensor<6x6x1xf32>, %arg2: tensor<6x6x1xf32>, %arg3: tensor<6x6x1xf32>, %arg4: tensor<6x6x1xf32>) -> tensor<6x6x1xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<6x6x1xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<6x6x1xf32>
    %2 = stablehlo.negate %1 : tensor<6x6x1xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<6x6x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<6x6x1xi1>, tensor<6x6x1xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<6x6x1xi1>, tensor<6x6x1xf32>
    %7 = stablehlo.add %3, %6 : tensor<6x6x1xf32>
    %8 = stablehlo.negate %5 : tensor<6x6x1xf32>
    %9 = stablehlo.add %7, %8 : tensor<6x6x1xf32>
    return %9 : tensor<6x6x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
