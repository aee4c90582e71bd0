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
      %107 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %107 : tensor<f32>
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
      %107 = stablehlo.maximum %arg2, %arg3 : tensor<f32>
      stablehlo.return %107 : tensor<f32>
    }) : (tensor<2x1xf32>, tensor<9x1xi32>, tensor<9x1xf32>) -> tensor<2x1xf32>
    %c = stablehlo.constant dense<1> : tensor<1xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<9x1xi32>
    %12 = stablehlo.compare GE, %9, %11, SIGNED : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x1xi1>
    %13 = stablehlo.broadcast_in_dim %c, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<9x1xi32>
    %15 = stablehlo.compare LE, %9, %14, SIGNED : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x1xi1>
    %16 = stablehlo.and %12, %15 : tensor<9x1xi1>
    %c_4 = stablehlo.constant dense<true> : tensor<i1>
    %17 = stablehlo.reduce(%16 init: %c_4) applies stablehlo.and across dimensions = [1] : (tensor<9x1xi1>, tensor<i1>) -> tensor<9xi1>
    %18 = "stablehlo.gather"(%8, %9) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf32>, tensor<9x1xi32>) -> tensor<9x1xf32>
    %19 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<9xi1>) -> tensor<9x1xi1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %21 = stablehlo.select %19, %18, %20 : tensor<9x1xi1>, tensor<9x1xf32>
    %c_6 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<9x1xi32>
    %23 = stablehlo.compare GE, %9, %22, SIGNED : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x1xi1>
    %24 = stablehlo.broadcast_in_dim %c_6, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<9x1xi32>
    %26 = stablehlo.compare LE, %9, %25, SIGNED : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x1xi1>
    %27 = stablehlo.and %23, %26 : tensor<9x1xi1>
    %c_8 = stablehlo.constant dense<true> : tensor<i1>
    %28 = stablehlo.reduce(%27 init: %c_8) applies stablehlo.and across dimensions = [1] : (tensor<9x1xi1>, tensor<i1>) -> tensor<9xi1>
    %29 = "stablehlo.gather"(%10, %9) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf32>, tensor<9x1xi32>) -> tensor<9x1xf32>
    %30 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<9xi1>) -> tensor<9x1xi1>
    %cst_9 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %32 = stablehlo.select %30, %29, %31 : tensor<9x1xi1>, tensor<9x1xf32>
    %33 = stablehlo.compare EQ, %arg0, %32, FLOAT : (tensor<9x1xf32>, tensor<9x1xf32>) -> tensor<9x1xi1>
    %34 = stablehlo.compare EQ, %21, %32, FLOAT : (tensor<9x1xf32>, tensor<9x1xf32>) -> tensor<9x1xi1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %38 = stablehlo.select %33, %36, %37 : tensor<9x1xi1>, tensor<9x1xf32>
    %39 = "stablehlo.scatter"(%35, %9, %38) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %107 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %107 : tensor<f32>
    }) : (tensor<2x1xf32>, tensor<9x1xi32>, tensor<9x1xf32>) -> tensor<2x1xf32>
    %c_13 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %40 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<9x1xi32>
    %41 = stablehlo.compare GE, %9, %40, SIGNED : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x1xi1>
    %42 = stablehlo.broadcast_in_dim %c_13, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<9x1xi32>
    %44 = stablehlo.compare LE, %9, %43, SIGNED : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x1xi1>
    %45 = stablehlo.and %41, %44 : tensor<9x1xi1>
    %c_15 = stablehlo.constant dense<true> : tensor<i1>
    %46 = stablehlo.reduce(%45 init: %c_15) applies stablehlo.and across dimensions = [1] : (tensor<9x1xi1>, tensor<i1>) -> tensor<9xi1>
    %47 = "stablehlo.gather"(%39, %9) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf32>, tensor<9x1xi32>) -> tensor<9x1xf32>
    %48 = stablehlo.broadcast_in_dim %46, dims = [0] : (tensor<9xi1>) -> tensor<9x1xi1>
    %cst_16 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %50 = stablehlo.select %48, %47, %49 : tensor<9x1xi1>, tensor<9x1xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %52 = stablehlo.add %50, %51 : tensor<9x1xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %54 = stablehlo.divide %53, %52 : tensor<9x1xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %56 = stablehlo.divide %55, %50 : tensor<9x1xf32>
    %57 = stablehlo.select %34, %54, %56 : tensor<9x1xi1>, tensor<9x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %59 = stablehlo.select %33, %57, %58 : tensor<9x1xi1>, tensor<9x1xf32>
    %cst_21 = stablehlo.constant dense<-5.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %61 = stablehlo.compare GT, %10, %60, FLOAT : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xi1>
    %cst_22 = stablehlo.constant dense<-5.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %63 = stablehlo.compare EQ, %10, %62, FLOAT : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xi1>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %67 = stablehlo.select %63, %66, %65 : tensor<2x1xi1>, tensor<2x1xf32>
    %68 = stablehlo.select %61, %64, %67 : tensor<2x1xi1>, tensor<2x1xf32>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %69 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %70 = stablehlo.compare LT, %arg1, %69, SIGNED : (tensor<9xi32>, tensor<9xi32>) -> tensor<9xi1>
    %c_27 = stablehlo.constant dense<2> : tensor<i32>
    %71 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<i32>) -> tensor<9xi32>
    %72 = stablehlo.add %arg1, %71 : tensor<9xi32>
    %73 = stablehlo.select %70, %72, %arg1 : tensor<9xi1>, tensor<9xi32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0] : (tensor<9xi32>) -> tensor<9x1xi32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %76 = stablehlo.negate %75 : tensor<9x1xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %78 = "stablehlo.scatter"(%77, %74, %76) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %107 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %107 : tensor<f32>
    }) : (tensor<2x1xf32>, tensor<9x1xi32>, tensor<9x1xf32>) -> tensor<2x1xf32>
    %79 = stablehlo.negate %78 : tensor<2x1xf32>
    %80 = stablehlo.multiply %78, %68 : tensor<2x1xf32>
    %c_30 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %81 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<9x1xi32>
    %82 = stablehlo.compare GE, %9, %81, SIGNED : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x1xi1>
    %83 = stablehlo.broadcast_in_dim %c_30, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<9x1xi32>
    %85 = stablehlo.compare LE, %9, %84, SIGNED : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x1xi1>
    %86 = stablehlo.and %82, %85 : tensor<9x1xi1>
    %c_32 = stablehlo.constant dense<true> : tensor<i1>
    %87 = stablehlo.reduce(%86 init: %c_32) applies stablehlo.and across dimensions = [1] : (tensor<9x1xi1>, tensor<i1>) -> tensor<9xi1>
    %88 = "stablehlo.gather"(%80, %9) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf32>, tensor<9x1xi32>) -> tensor<9x1xf32>
    %89 = stablehlo.broadcast_in_dim %87, dims = [0] : (tensor<9xi1>) -> tensor<9x1xi1>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %91 = stablehlo.select %89, %88, %90 : tensor<9x1xi1>, tensor<9x1xf32>
    %92 = stablehlo.multiply %91, %59 : tensor<9x1xf32>
    %93 = stablehlo.add %75, %92 : tensor<9x1xf32>
    %94 = stablehlo.divide %79, %7 : tensor<2x1xf32>
    %c_34 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_35 = stablehlo.constant dense<0> : tensor<i32>
    %95 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<i32>) -> tensor<9x1xi32>
    %96 = stablehlo.compare GE, %0, %95, SIGNED : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x1xi1>
    %97 = stablehlo.broadcast_in_dim %c_34, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1] : (tensor<1x1xi32>) -> tensor<9x1xi32>
    %99 = stablehlo.compare LE, %0, %98, SIGNED : (tensor<9x1xi32>, tensor<9x1xi32>) -> tensor<9x1xi1>
    %100 = stablehlo.and %96, %99 : tensor<9x1xi1>
    %c_36 = stablehlo.constant dense<true> : tensor<i1>
    %101 = stablehlo.reduce(%100 init: %c_36) applies stablehlo.and across dimensions = [1] : (tensor<9x1xi1>, tensor<i1>) -> tensor<9xi1>
    %102 = "stablehlo.gather"(%94, %0) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf32>, tensor<9x1xi32>) -> tensor<9x1xf32>
    %103 = stablehlo.broadcast_in_dim %101, dims = [0] : (tensor<9xi1>) -> tensor<9x1xi1>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<9x1xf32>
    %105 = stablehlo.select %103, %102, %104 : tensor<9x1xi1>, tensor<9x1xf32>
    %106 = stablehlo.add %93, %105 : tensor<9x1xf32>
    return %106 : tensor<9x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
