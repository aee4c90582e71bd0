// import jax.numpy as jnp
//
//
// def table_lookup(embeddings, slots, bias, targets):
//     total_sum = 0.98 * embeddings + 0.32
//     at = jnp.clip(slots, 0, 5)
//     rows = jnp.take(total_sum, at, axis=0, mode="clip")
//     delta = rows - 0.75 * bias
//     wrapped = 6 - targets
//     others = total_sum[wrapped]
//     fraction = delta / (1.26 + jnp.abs(others))
//     center = jnp.mean(fraction)
//     return center**4
//
//   embeddings: float32[7, 2] in [0.3, 1.5]
//   slots: uint8[5, 1] in [0, 6]
//   bias: float32[5, 1, 2] in [1, 4]
//   targets: uint8[5, 1] in [0, 6]
// -----
// forward, cpu
module @jit_table_lookup attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>, %arg1: tensor<5x1xui8>, %arg2: tensor<5x1x2xf32>, %arg3: tensor<5x1xui8>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<9.800000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<7x2xf32>
    %cst_0 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %3 = stablehlo.add %1, %2 : tensor<7x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<5> : tensor<i32>
    %4 = call @clip(%arg1, %c, %c_1) : (tensor<5x1xui8>, tensor<i32>, tensor<i32>) -> tensor<5x1xui8>
    %5 = call @_take(%3, %4) : (tensor<7x2xf32>, tensor<5x1xui8>) -> tensor<5x1x2xf32>
    %cst_2 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x1x2xf32>
    %7 = stablehlo.multiply %6, %arg2 : tensor<5x1x2xf32>
    %8 = stablehlo.subtract %5, %7 : tensor<5x1x2xf32>
    %c_3 = stablehlo.constant dense<6> : tensor<ui8>
    %9 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui8>) -> tensor<5x1xui8>
    %10 = stablehlo.subtract %9, %arg3 : tensor<5x1xui8>
    %11 = stablehlo.convert %10 : (tensor<5x1xui8>) -> tensor<5x1xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<5x1xi32>) -> tensor<5x1x1xi32>
    %13 = "stablehlo.gather"(%3, %12) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<7x2xf32>, tensor<5x1x1xi32>) -> tensor<5x1x2xf32>
    %14 = stablehlo.abs %13 : tensor<5x1x2xf32>
    %cst_4 = stablehlo.constant dense<1.260000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x1x2xf32>
    %16 = stablehlo.add %15, %14 : tensor<5x1x2xf32>
    %17 = stablehlo.divide %8, %16 : tensor<5x1x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_5) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<5x1x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+01> : tensor<f32>
    %19 = stablehlo.divide %18, %cst_6 : tensor<f32>
    %20 = stablehlo.multiply %19, %19 : tensor<f32>
    %21 = stablehlo.multiply %20, %20 : tensor<f32>
    return %21 : tensor<f32>
  }
  func.func private @clip(%arg0: tensor<5x1xui8>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<5x1xui8> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<ui8>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui8>) -> tensor<5x1xui8>
    %2 = stablehlo.maximum %1, %arg0 : tensor<5x1xui8>
    %3 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<ui8>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<ui8>) -> tensor<5x1xui8>
    %5 = stablehlo.minimum %4, %2 : tensor<5x1xui8>
    return %5 : tensor<5x1xui8>
  }
  func.func private @_take(%arg0: tensor<7x2xf32>, %arg1: tensor<5x1xui8>) -> tensor<5x1x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<5x1xui8>) -> tensor<5x1x1xui8>
    %1 = "stablehlo.gather"(%arg0, %0) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<7x2xf32>, tensor<5x1x1xui8>) -> tensor<5x1x2xf32>
    return %1 : tensor<5x1x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>, %arg1: tensor<5x1xui8>, %arg2: tensor<5x1x2xf32>, %arg3: tensor<5x1xui8>) -> (tensor<7x2xf32> {jax.result_info = "result[0]"}, tensor<5x1x2xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<9.800000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<7x2xf32>
    %cst_0 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %3 = stablehlo.add %1, %2 : tensor<7x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<5> : tensor<i32>
    %4 = call @clip(%arg1, %c, %c_1) : (tensor<5x1xui8>, tensor<i32>, tensor<i32>) -> tensor<5x1xui8>
    %5:2 = call @_take(%3, %4) : (tensor<7x2xf32>, tensor<5x1xui8>) -> (tensor<5x1x2xf32>, tensor<5x1x1xui8>)
    %cst_2 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x1x2xf32>
    %7 = stablehlo.multiply %6, %arg2 : tensor<5x1x2xf32>
    %8 = stablehlo.subtract %5#0, %7 : tensor<5x1x2xf32>
    %c_3 = stablehlo.constant dense<6> : tensor<ui8>
    %9 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui8>) -> tensor<5x1xui8>
    %10 = stablehlo.subtract %9, %arg3 : tensor<5x1xui8>
    %11 = stablehlo.convert %10 : (tensor<5x1xui8>) -> tensor<5x1xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<5x1xi32>) -> tensor<5x1x1xi32>
    %13 = "stablehlo.gather"(%3, %12) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<7x2xf32>, tensor<5x1x1xi32>) -> tensor<5x1x2xf32>
    %14 = stablehlo.abs %13 : tensor<5x1x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x1x2xf32>
    %16 = stablehlo.compare GE, %13, %15, FLOAT : (tensor<5x1x2xf32>, tensor<5x1x2xf32>) -> tensor<5x1x2xi1>
    %cst_5 = stablehlo.constant dense<1.260000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x1x2xf32>
    %18 = stablehlo.add %17, %14 : tensor<5x1x2xf32>
    %19 = stablehlo.divide %8, %18 : tensor<5x1x2xf32>
    %20 = stablehlo.multiply %18, %18 : tensor<5x1x2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x1x2xf32>
    %22 = stablehlo.divide %21, %20 : tensor<5x1x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%19 init: %cst_7) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<5x1x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+01> : tensor<f32>
    %24 = stablehlo.divide %23, %cst_8 : tensor<f32>
    %25 = stablehlo.multiply %24, %24 : tensor<f32>
    %26 = stablehlo.multiply %25, %24 : tensor<f32>
    %cst_9 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %27 = stablehlo.multiply %cst_9, %26 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.multiply %cst_10, %27 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+01> : tensor<f32>
    %29 = stablehlo.divide %28, %cst_11 : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<5x1x2xf32>
    %31 = stablehlo.multiply %30, %22 : tensor<5x1x2xf32>
    %32 = stablehlo.multiply %31, %8 : tensor<5x1x2xf32>
    %33 = stablehlo.negate %32 : tensor<5x1x2xf32>
    %34 = stablehlo.divide %30, %18 : tensor<5x1x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x1x2xf32>
    %36 = stablehlo.select %16, %35, %33 : tensor<5x1x2xi1>, tensor<5x1x2xf32>
    %37 = stablehlo.select %16, %33, %35 : tensor<5x1x2xi1>, tensor<5x1x2xf32>
    %38 = stablehlo.negate %36 : tensor<5x1x2xf32>
    %39 = stablehlo.add %37, %38 : tensor<5x1x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %41 = "stablehlo.scatter"(%40, %12, %39) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %49 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %49 : tensor<f32>
    }) : (tensor<7x2xf32>, tensor<5x1x1xi32>, tensor<5x1x2xf32>) -> tensor<7x2xf32>
    %42 = stablehlo.negate %34 : tensor<5x1x2xf32>
    %cst_14 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x1x2xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<5x1x2xf32>
    %45 = call @_take_0(%5#1, %34) : (tensor<5x1x1xui8>, tensor<5x1x2xf32>) -> tensor<7x2xf32>
    %46 = stablehlo.add %41, %45 : tensor<7x2xf32>
    %cst_15 = stablehlo.constant dense<9.800000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<7x2xf32>
    return %48, %44 : tensor<7x2xf32>, tensor<5x1x2xf32>
  }
  func.func private @clip(%arg0: tensor<5x1xui8>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<5x1xui8> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<ui8>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<ui8>) -> tensor<5x1xui8>
    %2 = stablehlo.maximum %1, %arg0 : tensor<5x1xui8>
    %3 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<ui8>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<ui8>) -> tensor<5x1xui8>
    %5 = stablehlo.minimum %4, %2 : tensor<5x1xui8>
    return %5 : tensor<5x1xui8>
  }
  func.func private @_take(%arg0: tensor<7x2xf32>, %arg1: tensor<5x1xui8>) -> (tensor<5x1x2xf32>, tensor<5x1x1xui8>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<5x1xui8>) -> tensor<5x1x1xui8>
    %1 = "stablehlo.gather"(%arg0, %0) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<7x2xf32>, tensor<5x1x1xui8>) -> tensor<5x1x2xf32>
    return %1, %0 : tensor<5x1x2xf32>, tensor<5x1x1xui8>
  }
  func.func private @_take_0(%arg0: tensor<5x1x1xui8>, %arg1: tensor<5x1x2xf32>) -> tensor<7x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %c = stablehlo.constant dense<6> : tensor<1xi32>
    %c_0 = stablehlo.constant dense<255> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %2 = stablehlo.minimum %c, %1 : tensor<1xi32>
    %3 = stablehlo.convert %2 : (tensor<1xi32>) -> tensor<1xui8>
    %4 = stablehlo.broadcast_in_dim %3, dims = [2] : (tensor<1xui8>) -> tensor<5x1x1xui8>
    %c_1 = stablehlo.constant dense<0> : tensor<ui8>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui8>) -> tensor<5x1x1xui8>
    %6 = stablehlo.clamp %5, %arg0, %4 : tensor<5x1x1xui8>
    %7 = "stablehlo.scatter"(%0, %6, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %8 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %8 : tensor<f32>
    }) : (tensor<7x2xf32>, tensor<5x1x1xui8>, tensor<5x1x2xf32>) -> tensor<7x2xf32>
    return %7 : tensor<7x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
