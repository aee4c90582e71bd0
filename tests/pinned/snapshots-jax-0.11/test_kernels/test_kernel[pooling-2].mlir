// import jax
// import jax.numpy as jnp
//
//
// def compute_group_mean(nodes, graph_id):
//     totals = jax.ops.segment_sum(nodes, graph_id, num_segments=2)
//     sizes = jax.ops.segment_sum(jnp.ones((9,), nodes.dtype), graph_id, num_segments=2)
//     centroids = totals / jnp.maximum(sizes, 1.0)[:, None]
//     peaks = jnp.maximum(jax.ops.segment_max(nodes, graph_id, num_segments=2), -5.0)
//     context_g = peaks - centroids
//     spread_back = context_g[graph_id]
//     output = nodes - spread_back
//     return output
//
//   nodes: float32[9, 1] in [-1.5, 1.5]
//   graph_id: int32[9] in [0, 1]
// -----
// forward, cpu
module @jit_compute_group_mean attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9x1xf32>, %arg1: tensor<9xi32>) -> (tensor<9x1xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %2 = "stablehlo.scatter"(%0, %1, %arg0) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %25 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %25 : tensor<f32>
    }) : (tensor<2x1xf32>, tensor<9x1xi32>, tensor<9x1xf32>) -> tensor<2x1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %5 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %6 = "stablehlo.scatter"(%4, %5, %3) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %25 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %25 : tensor<f32>
    }) : (tensor<2xf32>, tensor<9x1xi32>, tensor<9xf32>) -> tensor<2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %8 = stablehlo.maximum %6, %7 : tensor<2xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %10 = stablehlo.divide %2, %9 : tensor<2x1xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %12 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %13 = "stablehlo.scatter"(%11, %12, %arg0) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %25 = stablehlo.maximum %arg2, %arg3 : tensor<f32>
      stablehlo.return %25 : tensor<f32>
    }) : (tensor<2x1xf32>, tensor<9x1xi32>, tensor<9x1xf32>) -> tensor<2x1xf32>
    %cst_4 = stablehlo.constant dense<-5.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %15 = stablehlo.maximum %13, %14 : tensor<2x1xf32>
    %16 = stablehlo.subtract %15, %10 : tensor<2x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %18 = stablehlo.compare LT, %arg1, %17, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_5 = stablehlo.constant dense<2> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %20 = stablehlo.add %arg1, %19 : tensor<9xi32>
    %21 = stablehlo.select %18, %20, %arg1 : tensor<9xi1>, tensor<9xi32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %23 = "stablehlo.gather"(%16, %22) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf32>, tensor<9x1xi32>) -> tensor<9x1xf32>
    %24 = stablehlo.subtract %arg0, %23 : tensor<9x1xf32>
    return %24 : tensor<9x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9x1xf32>, %arg1: tensor<9xi32>) -> (tensor<9x1xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %4 = "stablehlo.scatter"(%2, %3, %1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %77 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %77 : tensor<f32>
    }) : (tensor<2xf32>, tensor<9x1xi32>, tensor<9xf32>) -> tensor<2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.maximum %4, %5 : tensor<2xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %9 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %10 = "stablehlo.scatter"(%8, %9, %arg0) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %77 = stablehlo.maximum %arg2, %arg3 : tensor<f32>
      stablehlo.return %77 : tensor<f32>
    }) : (tensor<2x1xf32>, tensor<9x1xi32>, tensor<9x1xf32>) -> tensor<2x1xf32>
    %11 = "stablehlo.gather"(%8, %9) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf32>, tensor<9x1xi32>) -> tensor<9x1xf32>
    %12 = "stablehlo.gather"(%10, %9) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf32>, tensor<9x1xi32>) -> tensor<9x1xf32>
    %13 = stablehlo.compare EQ, %arg0, %12, FLOAT : (tensor<9x1xf32>, tensor<9x1xf32>) -> tensor<9x1xi1>
    %14 = stablehlo.compare EQ, %11, %12, FLOAT : (tensor<9x1xf32>, tensor<9x1xf32>) -> tensor<9x1xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %18 = stablehlo.select %13, %16, %17 : tensor<9x1xi1>, tensor<9x1xf32>
    %19 = "stablehlo.scatter"(%15, %9, %18) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %77 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %77 : tensor<f32>
    }) : (tensor<2x1xf32>, tensor<9x1xi32>, tensor<9x1xf32>) -> tensor<2x1xf32>
    %20 = "stablehlo.gather"(%19, %9) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf32>, tensor<9x1xi32>) -> tensor<9x1xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %22 = stablehlo.add %20, %21 : tensor<9x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %24 = stablehlo.divide %23, %22 : tensor<9x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %26 = stablehlo.divide %25, %20 : tensor<9x1xf32>
    %27 = stablehlo.select %14, %24, %26 : tensor<9x1xi1>, tensor<9x1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %29 = stablehlo.select %13, %27, %28 : tensor<9x1xi1>, tensor<9x1xf32>
    %cst_10 = stablehlo.constant dense<-5.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %31 = stablehlo.compare GT, %10, %30, FLOAT : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xi1>
    %cst_11 = stablehlo.constant dense<-5.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %33 = stablehlo.compare EQ, %10, %32, FLOAT : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xi1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %37 = stablehlo.select %33, %36, %35 : tensor<2x1xi1>, tensor<2x1xf32>
    %38 = stablehlo.select %31, %34, %37 : tensor<2x1xi1>, tensor<2x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %40 = stablehlo.compare LT, %arg1, %39, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_15 = stablehlo.constant dense<2> : tensor<i32>
    %41 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %42 = stablehlo.add %arg1, %41 : tensor<9xi32>
    %43 = stablehlo.select %40, %42, %arg1 : tensor<9xi1>, tensor<9xi32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %46 = stablehlo.negate %45 : tensor<9x1xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %48 = "stablehlo.scatter"(%47, %44, %46) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %77 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %77 : tensor<f32>
    }) : (tensor<2x1xf32>, tensor<9x1xi32>, tensor<9x1xf32>) -> tensor<2x1xf32>
    %49 = stablehlo.negate %48 : tensor<2x1xf32>
    %50 = stablehlo.multiply %48, %38 : tensor<2x1xf32>
    %c_18 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %51 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<9x1xi32>
    %52 = stablehlo.compare GE, %9, %51, SIGNED : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x1xi1>
    %53 = stablehlo.broadcast_in_dim %c_18, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<9x1xi32>
    %55 = stablehlo.compare LE, %9, %54, SIGNED : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x1xi1>
    %56 = stablehlo.and %52, %55 : tensor<9x1xi1>
    %c_20 = stablehlo.constant dense<true> : tensor<i1>
    %57 = stablehlo.reduce(%56 init: %c_20) applies stablehlo.and across dimensions = [1] : (tensor<9x1xi1>, tensor<i1>) -> tensor<9xi1>
    %58 = "stablehlo.gather"(%50, %9) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf32>, tensor<9x1xi32>) -> tensor<9x1xf32>
    %59 = stablehlo.broadcast_in_dim %57, dims = [0] : (tensor<9xi1>) -> tensor<9x1xi1>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %61 = stablehlo.select %59, %58, %60 : tensor<9x1xi1>, tensor<9x1xf32>
    %62 = stablehlo.multiply %61, %29 : tensor<9x1xf32>
    %63 = stablehlo.add %45, %62 : tensor<9x1xf32>
    %64 = stablehlo.divide %49, %7 : tensor<2x1xf32>
    %c_22 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %65 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<9x1xi32>
    %66 = stablehlo.compare GE, %0, %65, SIGNED : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x1xi1>
    %67 = stablehlo.broadcast_in_dim %c_22, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<9x1xi32>
    %69 = stablehlo.compare LE, %0, %68, SIGNED : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x1xi1>
    %70 = stablehlo.and %66, %69 : tensor<9x1xi1>
    %c_24 = stablehlo.constant dense<true> : tensor<i1>
    %71 = stablehlo.reduce(%70 init: %c_24) applies stablehlo.and across dimensions = [1] : (tensor<9x1xi1>, tensor<i1>) -> tensor<9xi1>
    %72 = "stablehlo.gather"(%64, %0) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf32>, tensor<9x1xi32>) -> tensor<9x1xf32>
    %73 = stablehlo.broadcast_in_dim %71, dims = [0] : (tensor<9xi1>) -> tensor<9x1xi1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %75 = stablehlo.select %73, %72, %74 : tensor<9x1xi1>, tensor<9x1xf32>
    %76 = stablehlo.add %63, %75 : tensor<9x1xf32>
    return %76 : tensor<9x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
