// import jax
// import jax.numpy as jnp
//
//
// def normalized_piecewise_encoding_stage(distances, emb_table, W1, b1, kernel1, b2):
//     coord = distances * 3
//     left = jnp.clip(jnp.floor(coord).astype(jnp.int32), 0, 2)
//     t = (coord - left)[:, None]
//     lower = emb_table[left]
//     row_u = emb_table[left + 1]
//     h_bin = lower + t * (row_u - lower)
//     pre1 = h_bin @ W1 + b1
//     h1 = jnp.arctan(pre1)
//     pre2 = h1 @ kernel1 + b2
//     h2 = jnp.arctan(pre2)
//     return h2 * jax.nn.soft_sign(h2)
//
//   distances: float32[2] in [0, 1]
//   emb_table: float32[4, 2] in [-1, 1]
//   W1: float32[2, 4] in [-1, 1]
//   b1: float32[4] in [-0.5, 0.5]
//   kernel1: float32[4, 5] in [-1, 1]
//   b2: float32[5] in [-0.2, 0.2]
// -----
// forward, cpu
module @jit_normalized_piecewise_encoding_stage attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<4x2xf32>, %arg2: tensor<2x4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4x5xf32>, %arg5: tensor<5xf32>) -> (tensor<2x5xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<2xf32>
    %2 = stablehlo.floor %1 : tensor<2xf32>
    %3 = stablehlo.convert %2 : (tensor<2xf32>) -> tensor<2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %4 = call @clip(%3, %c, %c_0) : (tensor<2xi32>, tensor<i32>, tensor<i32>) -> tensor<2xi32>
    %5 = stablehlo.convert %4 : (tensor<2xi32>) -> tensor<2xf32>
    %6 = stablehlo.subtract %1, %5 : tensor<2xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %9 = stablehlo.compare LT, %4, %8, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_2 = stablehlo.constant dense<4> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %11 = stablehlo.add %4, %10 : tensor<2xi32>
    %12 = stablehlo.select %9, %11, %4 : tensor<2xi1>, tensor<2xi32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %14 = "stablehlo.gather"(%arg1, %13) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<4x2xf32>, tensor<2x1xi32>) -> tensor<2x2xf32>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %16 = stablehlo.add %4, %15 : tensor<2xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %18 = stablehlo.compare LT, %16, %17, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_5 = stablehlo.constant dense<4> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %20 = stablehlo.add %16, %19 : tensor<2xi32>
    %21 = stablehlo.select %18, %20, %16 : tensor<2xi1>, tensor<2xi32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %23 = "stablehlo.gather"(%arg1, %22) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<4x2xf32>, tensor<2x1xi32>) -> tensor<2x2xf32>
    %24 = stablehlo.subtract %23, %14 : tensor<2x2xf32>
    %25 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<2x2xf32>
    %27 = stablehlo.add %14, %26 : tensor<2x2xf32>
    %28 = stablehlo.dot_general %27, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %29 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<2x4xf32>
    %31 = stablehlo.add %28, %30 : tensor<2x4xf32>
    %32 = chlo.atan %31 : tensor<2x4xf32> -> tensor<2x4xf32>
    %33 = stablehlo.dot_general %32, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x5xf32>) -> tensor<2x5xf32>
    %34 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<2x5xf32>
    %36 = stablehlo.add %33, %35 : tensor<2x5xf32>
    %37 = chlo.atan %36 : tensor<2x5xf32> -> tensor<2x5xf32>
    %38 = call @soft_sign(%37) : (tensor<2x5xf32>) -> tensor<2x5xf32>
    %39 = stablehlo.multiply %37, %38 : tensor<2x5xf32>
    return %39 : tensor<2x5xf32>
  }
  func.func private @clip(%arg0: tensor<2xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<2xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<2xi32>
    %3 = stablehlo.convert %arg2 : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %5 = stablehlo.minimum %4, %2 : tensor<2xi32>
    return %5 : tensor<2xi32>
  }
  func.func private @soft_sign(%arg0: tensor<2x5xf32>) -> tensor<2x5xf32> {
    %0 = stablehlo.abs %arg0 : tensor<2x5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %2 = stablehlo.add %0, %1 : tensor<2x5xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<2x5xf32>
    return %3 : tensor<2x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<4x2xf32>, %arg2: tensor<2x4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4x5xf32>, %arg5: tensor<5xf32>) -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<4x2xf32> {jax.result_info = "result[1]"}, tensor<2x4xf32> {jax.result_info = "result[2]"}, tensor<4xf32> {jax.result_info = "result[3]"}, tensor<4x5xf32> {jax.result_info = "result[4]"}, tensor<5xf32> {jax.result_info = "result[5]"}) {
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<2xf32>
    %2 = stablehlo.floor %1 : tensor<2xf32>
    %3 = stablehlo.convert %2 : (tensor<2xf32>) -> tensor<2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %4 = call @clip(%3, %c, %c_0) : (tensor<2xi32>, tensor<i32>, tensor<i32>) -> tensor<2xi32>
    %5 = stablehlo.convert %4 : (tensor<2xi32>) -> tensor<2xf32>
    %6 = stablehlo.subtract %1, %5 : tensor<2xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %9 = stablehlo.compare LT, %4, %8, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_2 = stablehlo.constant dense<4> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %11 = stablehlo.add %4, %10 : tensor<2xi32>
    %12 = stablehlo.select %9, %11, %4 : tensor<2xi1>, tensor<2xi32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %14 = "stablehlo.gather"(%arg1, %13) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<4x2xf32>, tensor<2x1xi32>) -> tensor<2x2xf32>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %16 = stablehlo.add %4, %15 : tensor<2xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %18 = stablehlo.compare LT, %16, %17, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_5 = stablehlo.constant dense<4> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %20 = stablehlo.add %16, %19 : tensor<2xi32>
    %21 = stablehlo.select %18, %20, %16 : tensor<2xi1>, tensor<2xi32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %23 = "stablehlo.gather"(%arg1, %22) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<4x2xf32>, tensor<2x1xi32>) -> tensor<2x2xf32>
    %24 = stablehlo.subtract %23, %14 : tensor<2x2xf32>
    %25 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<2x2xf32>
    %27 = stablehlo.add %14, %26 : tensor<2x2xf32>
    %28 = stablehlo.dot_general %27, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %29 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<2x4xf32>
    %31 = stablehlo.add %28, %30 : tensor<2x4xf32>
    %32 = chlo.atan %31 : tensor<2x4xf32> -> tensor<2x4xf32>
    %33 = chlo.square %31 : tensor<2x4xf32> -> tensor<2x4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %35 = stablehlo.add %34, %33 : tensor<2x4xf32>
    %36 = stablehlo.dot_general %32, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x5xf32>) -> tensor<2x5xf32>
    %37 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<2x5xf32>
    %39 = stablehlo.add %36, %38 : tensor<2x5xf32>
    %40 = chlo.atan %39 : tensor<2x5xf32> -> tensor<2x5xf32>
    %41 = chlo.square %39 : tensor<2x5xf32> -> tensor<2x5xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %43 = stablehlo.add %42, %41 : tensor<2x5xf32>
    %44:4 = call @soft_sign(%40) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xi1>, tensor<2x5xf32>, tensor<2x5xf32>)
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %46 = stablehlo.multiply %40, %45 : tensor<2x5xf32>
    %47 = stablehlo.multiply %45, %44#0 : tensor<2x5xf32>
    %48 = call @soft_sign_0(%44#1, %44#2, %40, %44#3, %46) : (tensor<2x5xi1>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %49 = stablehlo.add %47, %48 : tensor<2x5xf32>
    %50 = stablehlo.divide %49, %43 : tensor<2x5xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2x5xf32>, tensor<f32>) -> tensor<5xf32>
    %52 = stablehlo.reshape %51 : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<5xf32>
    %54 = stablehlo.dot_general %50, %32, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x5xf32>, tensor<2x4xf32>) -> tensor<5x4xf32>
    %55 = stablehlo.transpose %54, dims = [1, 0] : (tensor<5x4xf32>) -> tensor<4x5xf32>
    %56 = stablehlo.dot_general %50, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x5xf32>, tensor<4x5xf32>) -> tensor<2x4xf32>
    %57 = stablehlo.divide %56, %35 : tensor<2x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.reduce(%57 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf32>, tensor<f32>) -> tensor<4xf32>
    %59 = stablehlo.reshape %58 : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %61 = stablehlo.dot_general %57, %27, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x2xf32>) -> tensor<4x2xf32>
    %62 = stablehlo.transpose %61, dims = [1, 0] : (tensor<4x2xf32>) -> tensor<2x4xf32>
    %63 = stablehlo.dot_general %57, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x2xf32>
    %64 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %65 = stablehlo.multiply %64, %63 : tensor<2x2xf32>
    %66 = stablehlo.multiply %63, %24 : tensor<2x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %68 = stablehlo.reshape %67 : (tensor<2xf32>) -> tensor<2x1xf32>
    %69 = stablehlo.negate %65 : tensor<2x2xf32>
    %70 = stablehlo.add %63, %69 : tensor<2x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %72 = "stablehlo.scatter"(%71, %22, %65) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %79 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %79 : tensor<f32>
    }) : (tensor<4x2xf32>, tensor<2x1xi32>, tensor<2x2xf32>) -> tensor<4x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %74 = "stablehlo.scatter"(%73, %13, %70) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %79 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %79 : tensor<f32>
    }) : (tensor<4x2xf32>, tensor<2x1xi32>, tensor<2x2xf32>) -> tensor<4x2xf32>
    %75 = stablehlo.add %72, %74 : tensor<4x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%68 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_17 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %78 = stablehlo.multiply %76, %77 : tensor<2xf32>
    return %78, %75, %62, %60, %55, %53 : tensor<2xf32>, tensor<4x2xf32>, tensor<2x4xf32>, tensor<4xf32>, tensor<4x5xf32>, tensor<5xf32>
  }
  func.func private @clip(%arg0: tensor<2xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<2xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<2xi32>
    %3 = stablehlo.convert %arg2 : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %5 = stablehlo.minimum %4, %2 : tensor<2xi32>
    return %5 : tensor<2xi32>
  }
  func.func private @soft_sign(%arg0: tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xi1>, tensor<2x5xf32>, tensor<2x5xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<2x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %4 = stablehlo.add %0, %3 : tensor<2x5xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<2x5xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<2x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %8 = stablehlo.divide %7, %6 : tensor<2x5xf32>
    return %5, %2, %4, %8 : tensor<2x5xf32>, tensor<2x5xi1>, tensor<2x5xf32>, tensor<2x5xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<2x5xi1>, %arg1: tensor<2x5xf32>, %arg2: tensor<2x5xf32>, %arg3: tensor<2x5xf32>, %arg4: tensor<2x5xf32>) -> tensor<2x5xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<2x5xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<2x5xf32>
    %2 = stablehlo.negate %1 : tensor<2x5xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<2x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<2x5xi1>, tensor<2x5xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<2x5xi1>, tensor<2x5xf32>
    %7 = stablehlo.add %3, %6 : tensor<2x5xf32>
    %8 = stablehlo.negate %5 : tensor<2x5xf32>
    %9 = stablehlo.add %7, %8 : tensor<2x5xf32>
    return %9 : tensor<2x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
