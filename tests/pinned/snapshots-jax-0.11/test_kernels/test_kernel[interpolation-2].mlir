// import jax.numpy as jnp
//
//
// def natural_spline(t, heights):
//     bends = 6 * (heights[2:] - 2 * heights[1:-1] + heights[:-2])
//     system = 4 * jnp.eye(2) + jnp.eye(2, k=1) + jnp.eye(2, k=-1)
//     inner = jnp.linalg.solve(system, bends)
//     second_d = jnp.pad(inner, 1)
//     i = jnp.clip(t.astype(jnp.int32), 0, 2)
//     u = t - i
//     y0 = heights[i]
//     y1 = heights[i + 1]
//     m0 = second_d[i]
//     m1 = second_d[i + 1]
//     r = 1 - u
//     curvature = (r**3 - r) * m0 + (u**3 - u) * m1
//     spline = r * y0 + u * y1 + curvature / 6
//     return spline.mean(axis=0)
//
//   t: float64[3, 1] in [0.09, 2.91]
//   heights: float64[4] in [-1, 1]
// -----
// forward, cpu
module @jit_natural_spline attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x1xf64>, %arg1: tensor<4xf64>) -> (tensor<1xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg1 [2:4] : (tensor<4xf64>) -> tensor<2xf64>
    %1 = stablehlo.slice %arg1 [1:3] : (tensor<4xf64>) -> tensor<2xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<2xf64>
    %4 = stablehlo.subtract %0, %3 : tensor<2xf64>
    %5 = stablehlo.slice %arg1 [0:2] : (tensor<4xf64>) -> tensor<2xf64>
    %6 = stablehlo.add %4, %5 : tensor<2xf64>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %8 = stablehlo.multiply %7, %6 : tensor<2xf64>
    %9 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %10 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %12 = stablehlo.add %9, %11 : tensor<2x2xi64>
    %13 = stablehlo.compare EQ, %12, %10, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %14 = stablehlo.convert %13 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %cst_1 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %16 = stablehlo.multiply %15, %14 : tensor<2x2xf64>
    %17 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %18 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c_2 = stablehlo.constant dense<1> : tensor<i64>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %20 = stablehlo.add %17, %19 : tensor<2x2xi64>
    %21 = stablehlo.compare EQ, %20, %18, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %22 = stablehlo.convert %21 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %23 = stablehlo.add %16, %22 : tensor<2x2xf64>
    %24 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %25 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c_3 = stablehlo.constant dense<-1> : tensor<i64>
    %26 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %27 = stablehlo.add %24, %26 : tensor<2x2xi64>
    %28 = stablehlo.compare EQ, %27, %25, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %29 = stablehlo.convert %28 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %30 = stablehlo.add %23, %29 : tensor<2x2xf64>
    %31 = call @solve(%30, %8) : (tensor<2x2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %32 = call @_pad(%31, %c_4) : (tensor<2xf64>, tensor<i64>) -> tensor<4xf64>
    %33 = stablehlo.convert %arg0 : (tensor<3x1xf64>) -> tensor<3x1xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i64>
    %c_6 = stablehlo.constant dense<2> : tensor<i64>
    %34 = call @clip(%33, %c_5, %c_6) : (tensor<3x1xi32>, tensor<i64>, tensor<i64>) -> tensor<3x1xi32>
    %35 = stablehlo.convert %34 : (tensor<3x1xi32>) -> tensor<3x1xf64>
    %36 = stablehlo.subtract %arg0, %35 : tensor<3x1xf64>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %38 = stablehlo.compare LT, %34, %37, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %c_8 = stablehlo.constant dense<4> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %40 = stablehlo.add %34, %39 : tensor<3x1xi32>
    %41 = stablehlo.select %38, %40, %34 : tensor<3x1xi1>, tensor<3x1xi32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x1x1xi32>
    %43 = "stablehlo.gather"(%arg1, %42) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<3x1x1xi32>) -> tensor<3x1xf64>
    %c_9 = stablehlo.constant dense<1> : tensor<i32>
    %44 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %45 = stablehlo.add %34, %44 : tensor<3x1xi32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %46 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %47 = stablehlo.compare LT, %45, %46, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %c_11 = stablehlo.constant dense<4> : tensor<i32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %49 = stablehlo.add %45, %48 : tensor<3x1xi32>
    %50 = stablehlo.select %47, %49, %45 : tensor<3x1xi1>, tensor<3x1xi32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x1x1xi32>
    %52 = "stablehlo.gather"(%arg1, %51) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<3x1x1xi32>) -> tensor<3x1xf64>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %53 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %54 = stablehlo.compare LT, %34, %53, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %c_13 = stablehlo.constant dense<4> : tensor<i32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %56 = stablehlo.add %34, %55 : tensor<3x1xi32>
    %57 = stablehlo.select %54, %56, %34 : tensor<3x1xi1>, tensor<3x1xi32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x1x1xi32>
    %59 = "stablehlo.gather"(%32, %58) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<3x1x1xi32>) -> tensor<3x1xf64>
    %c_14 = stablehlo.constant dense<1> : tensor<i32>
    %60 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %61 = stablehlo.add %34, %60 : tensor<3x1xi32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %63 = stablehlo.compare LT, %61, %62, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %c_16 = stablehlo.constant dense<4> : tensor<i32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %65 = stablehlo.add %61, %64 : tensor<3x1xi32>
    %66 = stablehlo.select %63, %65, %61 : tensor<3x1xi1>, tensor<3x1xi32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x1x1xi32>
    %68 = "stablehlo.gather"(%32, %67) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<3x1x1xi32>) -> tensor<3x1xf64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %70 = stablehlo.subtract %69, %36 : tensor<3x1xf64>
    %71 = stablehlo.multiply %70, %70 : tensor<3x1xf64>
    %72 = stablehlo.multiply %71, %70 : tensor<3x1xf64>
    %73 = stablehlo.subtract %72, %70 : tensor<3x1xf64>
    %74 = stablehlo.multiply %73, %59 : tensor<3x1xf64>
    %75 = stablehlo.multiply %36, %36 : tensor<3x1xf64>
    %76 = stablehlo.multiply %75, %36 : tensor<3x1xf64>
    %77 = stablehlo.subtract %76, %36 : tensor<3x1xf64>
    %78 = stablehlo.multiply %77, %68 : tensor<3x1xf64>
    %79 = stablehlo.add %74, %78 : tensor<3x1xf64>
    %80 = stablehlo.multiply %70, %43 : tensor<3x1xf64>
    %81 = stablehlo.multiply %36, %52 : tensor<3x1xf64>
    %82 = stablehlo.add %80, %81 : tensor<3x1xf64>
    %cst_18 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %83 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %84 = stablehlo.divide %79, %83 : tensor<3x1xf64>
    %85 = stablehlo.add %82, %84 : tensor<3x1xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %86 = stablehlo.reduce(%85 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<1xf64>
    %cst_20 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %87 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %88 = stablehlo.divide %86, %87 : tensor<1xf64>
    return %88 : tensor<1xf64>
  }
  func.func private @solve(%arg0: tensor<2x2xf64>, %arg1: tensor<2xf64>) -> tensor<2xf64> {
    %0:3 = stablehlo.custom_call @lapack_dgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=2, j=2, k=2, l=2, m=2}, custom>} : (tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<2xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<2xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<2x2xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<2x2xi1>, tensor<2x2xf64>
    %9 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<2xi32>, tensor<i64>, tensor<i64>, tensor<2xi32>
    cond {
      %c_6 = stablehlo.constant dense<2> : tensor<i64>
      %12 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %12 = stablehlo.add %iterArg_4, %c_6 : tensor<i64>
      %c_7 = stablehlo.constant dense<0> : tensor<i64>
      %13 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %14 = stablehlo.convert %iterArg_4 : tensor<i64>
      %c_8 = stablehlo.constant dense<2> : tensor<i64>
      %15 = stablehlo.add %14, %c_8 : tensor<i64>
      %16 = stablehlo.select %13, %15, %iterArg_4 : tensor<i1>, tensor<i64>
      %17 = stablehlo.dynamic_slice %iterArg, %16, sizes = [1] : (tensor<2xi32>, tensor<i64>) -> tensor<1xi32>
      %18 = stablehlo.reshape %17 : (tensor<1xi32>) -> tensor<i32>
      %c_9 = stablehlo.constant dense<0> : tensor<i64>
      %19 = stablehlo.compare LT, %iterArg_4, %c_9, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %20 = stablehlo.convert %iterArg_4 : tensor<i64>
      %c_10 = stablehlo.constant dense<2> : tensor<i64>
      %21 = stablehlo.add %20, %c_10 : tensor<i64>
      %22 = stablehlo.select %19, %21, %iterArg_4 : tensor<i1>, tensor<i64>
      %23 = stablehlo.dynamic_slice %iterArg_5, %22, sizes = [1] : (tensor<2xi32>, tensor<i64>) -> tensor<1xi32>
      %24 = stablehlo.reshape %23 : (tensor<1xi32>) -> tensor<i32>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %25 = stablehlo.compare LT, %18, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<2> : tensor<i32>
      %26 = stablehlo.add %18, %c_12 : tensor<i32>
      %27 = stablehlo.select %25, %26, %18 : tensor<i1>, tensor<i32>
      %28 = stablehlo.dynamic_slice %iterArg_5, %27, sizes = [1] : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
      %29 = stablehlo.reshape %28 : (tensor<1xi32>) -> tensor<i32>
      %c_13 = stablehlo.constant dense<0> : tensor<i64>
      %30 = stablehlo.compare LT, %iterArg_4, %c_13, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_14 = stablehlo.constant dense<2> : tensor<i64>
      %31 = stablehlo.add %iterArg_4, %c_14 : tensor<i64>
      %32 = stablehlo.select %30, %31, %iterArg_4 : tensor<i1>, tensor<i64>
      %33 = stablehlo.convert %32 : (tensor<i64>) -> tensor<i32>
      %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %35 = "stablehlo.scatter"(%iterArg_5, %34, %29) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<2xi32>, tensor<1xi32>, tensor<i32>) -> tensor<2xi32>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %36 = stablehlo.compare LT, %18, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_16 = stablehlo.constant dense<2> : tensor<i32>
      %37 = stablehlo.add %18, %c_16 : tensor<i32>
      %38 = stablehlo.select %36, %37, %18 : tensor<i1>, tensor<i32>
      %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %40 = "stablehlo.scatter"(%35, %39, %24) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<2xi32>, tensor<1xi32>, tensor<i32>) -> tensor<2xi32>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %41 = stablehlo.add %iterArg_3, %c_17 : tensor<i64>
      stablehlo.return %iterArg, %41, %12, %40 : tensor<2xi32>, tensor<i64>, tensor<i64>, tensor<2xi32>
    }
    %11 = call @_lu_solve(%8, %10#3, %arg1) : (tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> tensor<2xf64>
    return %11 : tensor<2xf64>
  }
  func.func private @_lu_solve(%arg0: tensor<2x2xf64>, %arg1: tensor<2xi32>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<2xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<2xi1>, tensor<2xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf64>, tensor<2x1xi32>) -> tensor<2x1xf64>
    %8 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %7) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %9 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %10 = stablehlo.reshape %9 : (tensor<2x1xf64>) -> tensor<2xf64>
    return %10 : tensor<2xf64>
  }
  func.func private @_pad(%arg0: tensor<2xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.pad %arg0, %0, low = [1], high = [1], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @clip(%arg0: tensor<3x1xi32>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<3x1xi32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<3x1xi32>
    %3 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<i32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %5 = stablehlo.minimum %4, %2 : tensor<3x1xi32>
    return %5 : tensor<3x1xi32>
  }
}
// -----
// forward, cuda
module @jit_natural_spline attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x1xf64>, %arg1: tensor<4xf64>) -> (tensor<1xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg1 [2:4] : (tensor<4xf64>) -> tensor<2xf64>
    %1 = stablehlo.slice %arg1 [1:3] : (tensor<4xf64>) -> tensor<2xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<2xf64>
    %4 = stablehlo.subtract %0, %3 : tensor<2xf64>
    %5 = stablehlo.slice %arg1 [0:2] : (tensor<4xf64>) -> tensor<2xf64>
    %6 = stablehlo.add %4, %5 : tensor<2xf64>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %8 = stablehlo.multiply %7, %6 : tensor<2xf64>
    %9 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %10 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %12 = stablehlo.add %9, %11 : tensor<2x2xi64>
    %13 = stablehlo.compare EQ, %12, %10, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %14 = stablehlo.convert %13 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %cst_1 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %16 = stablehlo.multiply %15, %14 : tensor<2x2xf64>
    %17 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %18 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c_2 = stablehlo.constant dense<1> : tensor<i64>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %20 = stablehlo.add %17, %19 : tensor<2x2xi64>
    %21 = stablehlo.compare EQ, %20, %18, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %22 = stablehlo.convert %21 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %23 = stablehlo.add %16, %22 : tensor<2x2xf64>
    %24 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %25 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c_3 = stablehlo.constant dense<-1> : tensor<i64>
    %26 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %27 = stablehlo.add %24, %26 : tensor<2x2xi64>
    %28 = stablehlo.compare EQ, %27, %25, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %29 = stablehlo.convert %28 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %30 = stablehlo.add %23, %29 : tensor<2x2xf64>
    %31 = call @solve(%30, %8) : (tensor<2x2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %32 = call @_pad(%31, %c_4) : (tensor<2xf64>, tensor<i64>) -> tensor<4xf64>
    %33 = stablehlo.convert %arg0 : (tensor<3x1xf64>) -> tensor<3x1xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i64>
    %c_6 = stablehlo.constant dense<2> : tensor<i64>
    %34 = call @clip(%33, %c_5, %c_6) : (tensor<3x1xi32>, tensor<i64>, tensor<i64>) -> tensor<3x1xi32>
    %35 = stablehlo.convert %34 : (tensor<3x1xi32>) -> tensor<3x1xf64>
    %36 = stablehlo.subtract %arg0, %35 : tensor<3x1xf64>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %38 = stablehlo.compare LT, %34, %37, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %c_8 = stablehlo.constant dense<4> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %40 = stablehlo.add %34, %39 : tensor<3x1xi32>
    %41 = stablehlo.select %38, %40, %34 : tensor<3x1xi1>, tensor<3x1xi32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x1x1xi32>
    %43 = "stablehlo.gather"(%arg1, %42) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<3x1x1xi32>) -> tensor<3x1xf64>
    %c_9 = stablehlo.constant dense<1> : tensor<i32>
    %44 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %45 = stablehlo.add %34, %44 : tensor<3x1xi32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %46 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %47 = stablehlo.compare LT, %45, %46, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %c_11 = stablehlo.constant dense<4> : tensor<i32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %49 = stablehlo.add %45, %48 : tensor<3x1xi32>
    %50 = stablehlo.select %47, %49, %45 : tensor<3x1xi1>, tensor<3x1xi32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x1x1xi32>
    %52 = "stablehlo.gather"(%arg1, %51) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<3x1x1xi32>) -> tensor<3x1xf64>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %53 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %54 = stablehlo.compare LT, %34, %53, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %c_13 = stablehlo.constant dense<4> : tensor<i32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %56 = stablehlo.add %34, %55 : tensor<3x1xi32>
    %57 = stablehlo.select %54, %56, %34 : tensor<3x1xi1>, tensor<3x1xi32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x1x1xi32>
    %59 = "stablehlo.gather"(%32, %58) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<3x1x1xi32>) -> tensor<3x1xf64>
    %c_14 = stablehlo.constant dense<1> : tensor<i32>
    %60 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %61 = stablehlo.add %34, %60 : tensor<3x1xi32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %63 = stablehlo.compare LT, %61, %62, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %c_16 = stablehlo.constant dense<4> : tensor<i32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %65 = stablehlo.add %61, %64 : tensor<3x1xi32>
    %66 = stablehlo.select %63, %65, %61 : tensor<3x1xi1>, tensor<3x1xi32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x1x1xi32>
    %68 = "stablehlo.gather"(%32, %67) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<3x1x1xi32>) -> tensor<3x1xf64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %70 = stablehlo.subtract %69, %36 : tensor<3x1xf64>
    %71 = stablehlo.multiply %70, %70 : tensor<3x1xf64>
    %72 = stablehlo.multiply %71, %70 : tensor<3x1xf64>
    %73 = stablehlo.subtract %72, %70 : tensor<3x1xf64>
    %74 = stablehlo.multiply %73, %59 : tensor<3x1xf64>
    %75 = stablehlo.multiply %36, %36 : tensor<3x1xf64>
    %76 = stablehlo.multiply %75, %36 : tensor<3x1xf64>
    %77 = stablehlo.subtract %76, %36 : tensor<3x1xf64>
    %78 = stablehlo.multiply %77, %68 : tensor<3x1xf64>
    %79 = stablehlo.add %74, %78 : tensor<3x1xf64>
    %80 = stablehlo.multiply %70, %43 : tensor<3x1xf64>
    %81 = stablehlo.multiply %36, %52 : tensor<3x1xf64>
    %82 = stablehlo.add %80, %81 : tensor<3x1xf64>
    %cst_18 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %83 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %84 = stablehlo.divide %79, %83 : tensor<3x1xf64>
    %85 = stablehlo.add %82, %84 : tensor<3x1xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %86 = stablehlo.reduce(%85 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<3x1xf64>, tensor<f64>) -> tensor<1xf64>
    %cst_20 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %87 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %88 = stablehlo.divide %86, %87 : tensor<1xf64>
    return %88 : tensor<1xf64>
  }
  func.func private @solve(%arg0: tensor<2x2xf64>, %arg1: tensor<2xf64>) -> tensor<2xf64> {
    %0:3 = stablehlo.custom_call @cusolver_getrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=2, j=2, k=2, l=2, m=2}, custom>} : (tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<2xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<2xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<2x2xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<2x2xi1>, tensor<2x2xf64>
    %9 = stablehlo.custom_call @cu_lu_pivots_to_permutation(%2) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<0> : tensor<1xindex>], result_layouts = [dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i])->([j]) {i=2, j=2}, custom>} : (tensor<2xi32>) -> tensor<2xi32>
    %10 = call @_lu_solve(%8, %9, %arg1) : (tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> tensor<2xf64>
    return %10 : tensor<2xf64>
  }
  func.func private @_lu_solve(%arg0: tensor<2x2xf64>, %arg1: tensor<2xi32>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<2xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<2xi1>, tensor<2xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf64>, tensor<2x1xi32>) -> tensor<2x1xf64>
    %8 = "stablehlo.triangular_solve"(%arg0, %7) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %9 = "stablehlo.triangular_solve"(%arg0, %8) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %10 = stablehlo.reshape %9 : (tensor<2x1xf64>) -> tensor<2xf64>
    return %10 : tensor<2xf64>
  }
  func.func private @_pad(%arg0: tensor<2xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.pad %arg0, %0, low = [1], high = [1], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @clip(%arg0: tensor<3x1xi32>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<3x1xi32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<3x1xi32>
    %3 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<i32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %5 = stablehlo.minimum %4, %2 : tensor<3x1xi32>
    return %5 : tensor<3x1xi32>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x1xf64>, %arg1: tensor<4xf64>) -> (tensor<3x1xf64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg1 [2:4] : (tensor<4xf64>) -> tensor<2xf64>
    %1 = stablehlo.slice %arg1 [1:3] : (tensor<4xf64>) -> tensor<2xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<2xf64>
    %4 = stablehlo.subtract %0, %3 : tensor<2xf64>
    %5 = stablehlo.slice %arg1 [0:2] : (tensor<4xf64>) -> tensor<2xf64>
    %6 = stablehlo.add %4, %5 : tensor<2xf64>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %8 = stablehlo.multiply %7, %6 : tensor<2xf64>
    %9 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %10 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %12 = stablehlo.add %9, %11 : tensor<2x2xi64>
    %13 = stablehlo.compare EQ, %12, %10, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %14 = stablehlo.convert %13 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %cst_1 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %16 = stablehlo.multiply %15, %14 : tensor<2x2xf64>
    %17 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %18 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c_2 = stablehlo.constant dense<1> : tensor<i64>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %20 = stablehlo.add %17, %19 : tensor<2x2xi64>
    %21 = stablehlo.compare EQ, %20, %18, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %22 = stablehlo.convert %21 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %23 = stablehlo.add %16, %22 : tensor<2x2xf64>
    %24 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %25 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c_3 = stablehlo.constant dense<-1> : tensor<i64>
    %26 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %27 = stablehlo.add %24, %26 : tensor<2x2xi64>
    %28 = stablehlo.compare EQ, %27, %25, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %29 = stablehlo.convert %28 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %30 = stablehlo.add %23, %29 : tensor<2x2xf64>
    %31:3 = call @solve(%30, %8) : (tensor<2x2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2x2xf64>, tensor<2xi32>)
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %32 = call @_pad(%31#0, %c_4) : (tensor<2xf64>, tensor<i64>) -> tensor<4xf64>
    %33 = stablehlo.convert %arg0 : (tensor<3x1xf64>) -> tensor<3x1xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i64>
    %c_6 = stablehlo.constant dense<2> : tensor<i64>
    %34 = call @clip(%33, %c_5, %c_6) : (tensor<3x1xi32>, tensor<i64>, tensor<i64>) -> tensor<3x1xi32>
    %35 = stablehlo.convert %34 : (tensor<3x1xi32>) -> tensor<3x1xf64>
    %36 = stablehlo.subtract %arg0, %35 : tensor<3x1xf64>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %38 = stablehlo.compare LT, %34, %37, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %c_8 = stablehlo.constant dense<4> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %40 = stablehlo.add %34, %39 : tensor<3x1xi32>
    %41 = stablehlo.select %38, %40, %34 : tensor<3x1xi1>, tensor<3x1xi32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x1x1xi32>
    %43 = "stablehlo.gather"(%arg1, %42) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<3x1x1xi32>) -> tensor<3x1xf64>
    %c_9 = stablehlo.constant dense<1> : tensor<i32>
    %44 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %45 = stablehlo.add %34, %44 : tensor<3x1xi32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %46 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %47 = stablehlo.compare LT, %45, %46, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %c_11 = stablehlo.constant dense<4> : tensor<i32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %49 = stablehlo.add %45, %48 : tensor<3x1xi32>
    %50 = stablehlo.select %47, %49, %45 : tensor<3x1xi1>, tensor<3x1xi32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x1x1xi32>
    %52 = "stablehlo.gather"(%arg1, %51) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<3x1x1xi32>) -> tensor<3x1xf64>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %53 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %54 = stablehlo.compare LT, %34, %53, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %c_13 = stablehlo.constant dense<4> : tensor<i32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %56 = stablehlo.add %34, %55 : tensor<3x1xi32>
    %57 = stablehlo.select %54, %56, %34 : tensor<3x1xi1>, tensor<3x1xi32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x1x1xi32>
    %59 = "stablehlo.gather"(%32, %58) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<3x1x1xi32>) -> tensor<3x1xf64>
    %c_14 = stablehlo.constant dense<1> : tensor<i32>
    %60 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %61 = stablehlo.add %34, %60 : tensor<3x1xi32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %63 = stablehlo.compare LT, %61, %62, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %c_16 = stablehlo.constant dense<4> : tensor<i32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %65 = stablehlo.add %61, %64 : tensor<3x1xi32>
    %66 = stablehlo.select %63, %65, %61 : tensor<3x1xi1>, tensor<3x1xi32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x1x1xi32>
    %68 = "stablehlo.gather"(%32, %67) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<3x1x1xi32>) -> tensor<3x1xf64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %70 = stablehlo.subtract %69, %36 : tensor<3x1xf64>
    %71 = stablehlo.multiply %70, %70 : tensor<3x1xf64>
    %72 = stablehlo.multiply %71, %70 : tensor<3x1xf64>
    %73 = stablehlo.multiply %70, %70 : tensor<3x1xf64>
    %cst_18 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %74 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %75 = stablehlo.multiply %74, %73 : tensor<3x1xf64>
    %76 = stablehlo.subtract %72, %70 : tensor<3x1xf64>
    %77 = stablehlo.multiply %36, %36 : tensor<3x1xf64>
    %78 = stablehlo.multiply %77, %36 : tensor<3x1xf64>
    %79 = stablehlo.multiply %36, %36 : tensor<3x1xf64>
    %cst_19 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %80 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %81 = stablehlo.multiply %80, %79 : tensor<3x1xf64>
    %82 = stablehlo.subtract %78, %36 : tensor<3x1xf64>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %83 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_21 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %84 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %85 = stablehlo.divide %83, %84 : tensor<1xf64>
    %86 = stablehlo.broadcast_in_dim %85, dims = [1] : (tensor<1xf64>) -> tensor<3x1xf64>
    %cst_22 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %87 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %88 = stablehlo.divide %86, %87 : tensor<3x1xf64>
    %89 = stablehlo.multiply %36, %86 : tensor<3x1xf64>
    %90 = stablehlo.multiply %86, %52 : tensor<3x1xf64>
    %91 = stablehlo.multiply %70, %86 : tensor<3x1xf64>
    %92 = stablehlo.multiply %86, %43 : tensor<3x1xf64>
    %93 = stablehlo.multiply %82, %88 : tensor<3x1xf64>
    %94 = stablehlo.multiply %88, %68 : tensor<3x1xf64>
    %95 = stablehlo.negate %94 : tensor<3x1xf64>
    %96 = stablehlo.add %90, %95 : tensor<3x1xf64>
    %97 = stablehlo.multiply %94, %81 : tensor<3x1xf64>
    %98 = stablehlo.add %96, %97 : tensor<3x1xf64>
    %99 = stablehlo.multiply %76, %88 : tensor<3x1xf64>
    %100 = stablehlo.multiply %88, %59 : tensor<3x1xf64>
    %101 = stablehlo.negate %100 : tensor<3x1xf64>
    %102 = stablehlo.add %92, %101 : tensor<3x1xf64>
    %103 = stablehlo.multiply %100, %75 : tensor<3x1xf64>
    %104 = stablehlo.add %102, %103 : tensor<3x1xf64>
    %105 = stablehlo.negate %104 : tensor<3x1xf64>
    %106 = stablehlo.add %98, %105 : tensor<3x1xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %107 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %108 = "stablehlo.scatter"(%107, %67, %93) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f64>, %arg3: tensor<f64>):
      %130 = stablehlo.add %arg2, %arg3 : tensor<f64>
      stablehlo.return %130 : tensor<f64>
    }) : (tensor<4xf64>, tensor<3x1x1xi32>, tensor<3x1xf64>) -> tensor<4xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %109 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %110 = "stablehlo.scatter"(%109, %58, %99) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f64>, %arg3: tensor<f64>):
      %130 = stablehlo.add %arg2, %arg3 : tensor<f64>
      stablehlo.return %130 : tensor<f64>
    }) : (tensor<4xf64>, tensor<3x1x1xi32>, tensor<3x1xf64>) -> tensor<4xf64>
    %111 = stablehlo.add %108, %110 : tensor<4xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %112 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %113 = "stablehlo.scatter"(%112, %51, %89) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f64>, %arg3: tensor<f64>):
      %130 = stablehlo.add %arg2, %arg3 : tensor<f64>
      stablehlo.return %130 : tensor<f64>
    }) : (tensor<4xf64>, tensor<3x1x1xi32>, tensor<3x1xf64>) -> tensor<4xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %114 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %115 = "stablehlo.scatter"(%114, %42, %91) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f64>, %arg3: tensor<f64>):
      %130 = stablehlo.add %arg2, %arg3 : tensor<f64>
      stablehlo.return %130 : tensor<f64>
    }) : (tensor<4xf64>, tensor<3x1x1xi32>, tensor<3x1xf64>) -> tensor<4xf64>
    %116 = stablehlo.add %113, %115 : tensor<4xf64>
    %117 = call @_pad_0(%111) : (tensor<4xf64>) -> tensor<2xf64>
    %118 = call @solve_1(%30, %31#1, %31#2, %117) : (tensor<2x2xf64>, tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> tensor<2xf64>
    %cst_27 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %119 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %120 = stablehlo.multiply %119, %118 : tensor<2xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %121 = stablehlo.pad %120, %cst_28, low = [0], high = [2], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %122 = stablehlo.add %116, %121 : tensor<4xf64>
    %123 = stablehlo.negate %120 : tensor<2xf64>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %124 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %125 = stablehlo.multiply %124, %123 : tensor<2xf64>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %126 = stablehlo.pad %125, %cst_30, low = [1], high = [1], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %127 = stablehlo.add %122, %126 : tensor<4xf64>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %128 = stablehlo.pad %120, %cst_31, low = [2], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %129 = stablehlo.add %127, %128 : tensor<4xf64>
    return %106, %129 : tensor<3x1xf64>, tensor<4xf64>
  }
  func.func private @solve(%arg0: tensor<2x2xf64>, %arg1: tensor<2xf64>) -> (tensor<2xf64>, tensor<2x2xf64>, tensor<2xi32>) {
    %0:3 = stablehlo.custom_call @lapack_dgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=2, j=2, k=2, l=2, m=2}, custom>} : (tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<2xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<2xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<2x2xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<2x2xi1>, tensor<2x2xf64>
    %9 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<2xi32>, tensor<i64>, tensor<i64>, tensor<2xi32>
    cond {
      %c_6 = stablehlo.constant dense<2> : tensor<i64>
      %12 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %12 = stablehlo.add %iterArg_4, %c_6 : tensor<i64>
      %c_7 = stablehlo.constant dense<0> : tensor<i64>
      %13 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %14 = stablehlo.convert %iterArg_4 : tensor<i64>
      %c_8 = stablehlo.constant dense<2> : tensor<i64>
      %15 = stablehlo.add %14, %c_8 : tensor<i64>
      %16 = stablehlo.select %13, %15, %iterArg_4 : tensor<i1>, tensor<i64>
      %17 = stablehlo.dynamic_slice %iterArg, %16, sizes = [1] : (tensor<2xi32>, tensor<i64>) -> tensor<1xi32>
      %18 = stablehlo.reshape %17 : (tensor<1xi32>) -> tensor<i32>
      %c_9 = stablehlo.constant dense<0> : tensor<i64>
      %19 = stablehlo.compare LT, %iterArg_4, %c_9, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %20 = stablehlo.convert %iterArg_4 : tensor<i64>
      %c_10 = stablehlo.constant dense<2> : tensor<i64>
      %21 = stablehlo.add %20, %c_10 : tensor<i64>
      %22 = stablehlo.select %19, %21, %iterArg_4 : tensor<i1>, tensor<i64>
      %23 = stablehlo.dynamic_slice %iterArg_5, %22, sizes = [1] : (tensor<2xi32>, tensor<i64>) -> tensor<1xi32>
      %24 = stablehlo.reshape %23 : (tensor<1xi32>) -> tensor<i32>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %25 = stablehlo.compare LT, %18, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<2> : tensor<i32>
      %26 = stablehlo.add %18, %c_12 : tensor<i32>
      %27 = stablehlo.select %25, %26, %18 : tensor<i1>, tensor<i32>
      %28 = stablehlo.dynamic_slice %iterArg_5, %27, sizes = [1] : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
      %29 = stablehlo.reshape %28 : (tensor<1xi32>) -> tensor<i32>
      %c_13 = stablehlo.constant dense<0> : tensor<i64>
      %30 = stablehlo.compare LT, %iterArg_4, %c_13, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_14 = stablehlo.constant dense<2> : tensor<i64>
      %31 = stablehlo.add %iterArg_4, %c_14 : tensor<i64>
      %32 = stablehlo.select %30, %31, %iterArg_4 : tensor<i1>, tensor<i64>
      %33 = stablehlo.convert %32 : (tensor<i64>) -> tensor<i32>
      %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %35 = "stablehlo.scatter"(%iterArg_5, %34, %29) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<2xi32>, tensor<1xi32>, tensor<i32>) -> tensor<2xi32>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %36 = stablehlo.compare LT, %18, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_16 = stablehlo.constant dense<2> : tensor<i32>
      %37 = stablehlo.add %18, %c_16 : tensor<i32>
      %38 = stablehlo.select %36, %37, %18 : tensor<i1>, tensor<i32>
      %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %40 = "stablehlo.scatter"(%35, %39, %24) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<2xi32>, tensor<1xi32>, tensor<i32>) -> tensor<2xi32>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %41 = stablehlo.add %iterArg_3, %c_17 : tensor<i64>
      stablehlo.return %iterArg, %41, %12, %40 : tensor<2xi32>, tensor<i64>, tensor<i64>, tensor<2xi32>
    }
    %11 = call @_lu_solve(%8, %10#3, %arg1) : (tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> tensor<2xf64>
    return %11, %8, %10#3 : tensor<2xf64>, tensor<2x2xf64>, tensor<2xi32>
  }
  func.func private @_lu_solve(%arg0: tensor<2x2xf64>, %arg1: tensor<2xi32>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<2xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<2xi1>, tensor<2xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf64>, tensor<2x1xi32>) -> tensor<2x1xf64>
    %8 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %7) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %9 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %10 = stablehlo.reshape %9 : (tensor<2x1xf64>) -> tensor<2xf64>
    return %10 : tensor<2xf64>
  }
  func.func private @_pad(%arg0: tensor<2xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.pad %arg0, %0, low = [1], high = [1], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @clip(%arg0: tensor<3x1xi32>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<3x1xi32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<3x1xi32>
    %3 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<i32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %5 = stablehlo.minimum %4, %2 : tensor<3x1xi32>
    return %5 : tensor<3x1xi32>
  }
  func.func private @_pad_0(%arg0: tensor<4xf64>) -> tensor<2xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.pad %arg0, %cst, low = [-1], high = [-1], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<2xf64>
    %1 = stablehlo.slice %0 [0:2] : (tensor<2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @solve_1(%arg0: tensor<2x2xf64>, %arg1: tensor<2x2xf64>, %arg2: tensor<2xi32>, %arg3: tensor<2xf64>) -> tensor<2xf64> {
    %0 = call @_lu_solve_2(%arg1, %arg2, %arg3) : (tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> tensor<2xf64>
    return %0 : tensor<2xf64>
  }
  func.func private @_lu_solve_2(%arg0: tensor<2x2xf64>, %arg1: tensor<2xi32>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %1 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %2 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %1) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %3 = stablehlo.iota dim = 0 : tensor<2xi32>
    %4:2 = "stablehlo.sort"(%arg1, %3) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<i32>):
      %13 = stablehlo.compare LT, %arg3, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    }) : (tensor<2xi32>, tensor<2xi32>) -> (tensor<2xi32>, tensor<2xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %6 = stablehlo.compare LT, %4#1, %5, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %8 = stablehlo.add %4#1, %7 : tensor<2xi32>
    %9 = stablehlo.select %6, %8, %4#1 : tensor<2xi1>, tensor<2xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %11 = "stablehlo.gather"(%2, %10) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf64>, tensor<2x1xi32>) -> tensor<2x1xf64>
    %12 = stablehlo.reshape %11 : (tensor<2x1xf64>) -> tensor<2xf64>
    return %12 : tensor<2xf64>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x1xf64>, %arg1: tensor<4xf64>) -> (tensor<3x1xf64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg1 [2:4] : (tensor<4xf64>) -> tensor<2xf64>
    %1 = stablehlo.slice %arg1 [1:3] : (tensor<4xf64>) -> tensor<2xf64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %3 = stablehlo.multiply %2, %1 : tensor<2xf64>
    %4 = stablehlo.subtract %0, %3 : tensor<2xf64>
    %5 = stablehlo.slice %arg1 [0:2] : (tensor<4xf64>) -> tensor<2xf64>
    %6 = stablehlo.add %4, %5 : tensor<2xf64>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %8 = stablehlo.multiply %7, %6 : tensor<2xf64>
    %9 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %10 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %12 = stablehlo.add %9, %11 : tensor<2x2xi64>
    %13 = stablehlo.compare EQ, %12, %10, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %14 = stablehlo.convert %13 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %cst_1 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %16 = stablehlo.multiply %15, %14 : tensor<2x2xf64>
    %17 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %18 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c_2 = stablehlo.constant dense<1> : tensor<i64>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %20 = stablehlo.add %17, %19 : tensor<2x2xi64>
    %21 = stablehlo.compare EQ, %20, %18, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %22 = stablehlo.convert %21 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %23 = stablehlo.add %16, %22 : tensor<2x2xf64>
    %24 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %25 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c_3 = stablehlo.constant dense<-1> : tensor<i64>
    %26 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %27 = stablehlo.add %24, %26 : tensor<2x2xi64>
    %28 = stablehlo.compare EQ, %27, %25, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %29 = stablehlo.convert %28 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %30 = stablehlo.add %23, %29 : tensor<2x2xf64>
    %31:3 = call @solve(%30, %8) : (tensor<2x2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2x2xf64>, tensor<2xi32>)
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %32 = call @_pad(%31#0, %c_4) : (tensor<2xf64>, tensor<i64>) -> tensor<4xf64>
    %33 = stablehlo.convert %arg0 : (tensor<3x1xf64>) -> tensor<3x1xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i64>
    %c_6 = stablehlo.constant dense<2> : tensor<i64>
    %34 = call @clip(%33, %c_5, %c_6) : (tensor<3x1xi32>, tensor<i64>, tensor<i64>) -> tensor<3x1xi32>
    %35 = stablehlo.convert %34 : (tensor<3x1xi32>) -> tensor<3x1xf64>
    %36 = stablehlo.subtract %arg0, %35 : tensor<3x1xf64>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %38 = stablehlo.compare LT, %34, %37, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %c_8 = stablehlo.constant dense<4> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %40 = stablehlo.add %34, %39 : tensor<3x1xi32>
    %41 = stablehlo.select %38, %40, %34 : tensor<3x1xi1>, tensor<3x1xi32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x1x1xi32>
    %43 = "stablehlo.gather"(%arg1, %42) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<3x1x1xi32>) -> tensor<3x1xf64>
    %c_9 = stablehlo.constant dense<1> : tensor<i32>
    %44 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %45 = stablehlo.add %34, %44 : tensor<3x1xi32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %46 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %47 = stablehlo.compare LT, %45, %46, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %c_11 = stablehlo.constant dense<4> : tensor<i32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %49 = stablehlo.add %45, %48 : tensor<3x1xi32>
    %50 = stablehlo.select %47, %49, %45 : tensor<3x1xi1>, tensor<3x1xi32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x1x1xi32>
    %52 = "stablehlo.gather"(%arg1, %51) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<3x1x1xi32>) -> tensor<3x1xf64>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %53 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %54 = stablehlo.compare LT, %34, %53, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %c_13 = stablehlo.constant dense<4> : tensor<i32>
    %55 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %56 = stablehlo.add %34, %55 : tensor<3x1xi32>
    %57 = stablehlo.select %54, %56, %34 : tensor<3x1xi1>, tensor<3x1xi32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x1x1xi32>
    %59 = "stablehlo.gather"(%32, %58) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<3x1x1xi32>) -> tensor<3x1xf64>
    %c_14 = stablehlo.constant dense<1> : tensor<i32>
    %60 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %61 = stablehlo.add %34, %60 : tensor<3x1xi32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %62 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %63 = stablehlo.compare LT, %61, %62, SIGNED : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x1xi1>
    %c_16 = stablehlo.constant dense<4> : tensor<i32>
    %64 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %65 = stablehlo.add %61, %64 : tensor<3x1xi32>
    %66 = stablehlo.select %63, %65, %61 : tensor<3x1xi1>, tensor<3x1xi32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x1x1xi32>
    %68 = "stablehlo.gather"(%32, %67) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<4xf64>, tensor<3x1x1xi32>) -> tensor<3x1xf64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %70 = stablehlo.subtract %69, %36 : tensor<3x1xf64>
    %71 = stablehlo.multiply %70, %70 : tensor<3x1xf64>
    %72 = stablehlo.multiply %71, %70 : tensor<3x1xf64>
    %73 = stablehlo.multiply %70, %70 : tensor<3x1xf64>
    %cst_18 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %74 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %75 = stablehlo.multiply %74, %73 : tensor<3x1xf64>
    %76 = stablehlo.subtract %72, %70 : tensor<3x1xf64>
    %77 = stablehlo.multiply %36, %36 : tensor<3x1xf64>
    %78 = stablehlo.multiply %77, %36 : tensor<3x1xf64>
    %79 = stablehlo.multiply %36, %36 : tensor<3x1xf64>
    %cst_19 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %80 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %81 = stablehlo.multiply %80, %79 : tensor<3x1xf64>
    %82 = stablehlo.subtract %78, %36 : tensor<3x1xf64>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %83 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_21 = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %84 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %85 = stablehlo.divide %83, %84 : tensor<1xf64>
    %86 = stablehlo.broadcast_in_dim %85, dims = [1] : (tensor<1xf64>) -> tensor<3x1xf64>
    %cst_22 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %87 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %88 = stablehlo.divide %86, %87 : tensor<3x1xf64>
    %89 = stablehlo.multiply %36, %86 : tensor<3x1xf64>
    %90 = stablehlo.multiply %86, %52 : tensor<3x1xf64>
    %91 = stablehlo.multiply %70, %86 : tensor<3x1xf64>
    %92 = stablehlo.multiply %86, %43 : tensor<3x1xf64>
    %93 = stablehlo.multiply %82, %88 : tensor<3x1xf64>
    %94 = stablehlo.multiply %88, %68 : tensor<3x1xf64>
    %95 = stablehlo.negate %94 : tensor<3x1xf64>
    %96 = stablehlo.add %90, %95 : tensor<3x1xf64>
    %97 = stablehlo.multiply %94, %81 : tensor<3x1xf64>
    %98 = stablehlo.add %96, %97 : tensor<3x1xf64>
    %99 = stablehlo.multiply %76, %88 : tensor<3x1xf64>
    %100 = stablehlo.multiply %88, %59 : tensor<3x1xf64>
    %101 = stablehlo.negate %100 : tensor<3x1xf64>
    %102 = stablehlo.add %92, %101 : tensor<3x1xf64>
    %103 = stablehlo.multiply %100, %75 : tensor<3x1xf64>
    %104 = stablehlo.add %102, %103 : tensor<3x1xf64>
    %105 = stablehlo.negate %104 : tensor<3x1xf64>
    %106 = stablehlo.add %98, %105 : tensor<3x1xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %107 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %108 = "stablehlo.scatter"(%107, %67, %93) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f64>, %arg3: tensor<f64>):
      %130 = stablehlo.add %arg2, %arg3 : tensor<f64>
      stablehlo.return %130 : tensor<f64>
    }) : (tensor<4xf64>, tensor<3x1x1xi32>, tensor<3x1xf64>) -> tensor<4xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %109 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %110 = "stablehlo.scatter"(%109, %58, %99) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f64>, %arg3: tensor<f64>):
      %130 = stablehlo.add %arg2, %arg3 : tensor<f64>
      stablehlo.return %130 : tensor<f64>
    }) : (tensor<4xf64>, tensor<3x1x1xi32>, tensor<3x1xf64>) -> tensor<4xf64>
    %111 = stablehlo.add %108, %110 : tensor<4xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %112 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %113 = "stablehlo.scatter"(%112, %51, %89) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f64>, %arg3: tensor<f64>):
      %130 = stablehlo.add %arg2, %arg3 : tensor<f64>
      stablehlo.return %130 : tensor<f64>
    }) : (tensor<4xf64>, tensor<3x1x1xi32>, tensor<3x1xf64>) -> tensor<4xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %114 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %115 = "stablehlo.scatter"(%114, %42, %91) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f64>, %arg3: tensor<f64>):
      %130 = stablehlo.add %arg2, %arg3 : tensor<f64>
      stablehlo.return %130 : tensor<f64>
    }) : (tensor<4xf64>, tensor<3x1x1xi32>, tensor<3x1xf64>) -> tensor<4xf64>
    %116 = stablehlo.add %113, %115 : tensor<4xf64>
    %117 = call @_pad_0(%111) : (tensor<4xf64>) -> tensor<2xf64>
    %118 = call @solve_1(%30, %31#1, %31#2, %117) : (tensor<2x2xf64>, tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> tensor<2xf64>
    %cst_27 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %119 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %120 = stablehlo.multiply %119, %118 : tensor<2xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %121 = stablehlo.pad %120, %cst_28, low = [0], high = [2], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %122 = stablehlo.add %116, %121 : tensor<4xf64>
    %123 = stablehlo.negate %120 : tensor<2xf64>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %124 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %125 = stablehlo.multiply %124, %123 : tensor<2xf64>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %126 = stablehlo.pad %125, %cst_30, low = [1], high = [1], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %127 = stablehlo.add %122, %126 : tensor<4xf64>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %128 = stablehlo.pad %120, %cst_31, low = [2], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    %129 = stablehlo.add %127, %128 : tensor<4xf64>
    return %106, %129 : tensor<3x1xf64>, tensor<4xf64>
  }
  func.func private @solve(%arg0: tensor<2x2xf64>, %arg1: tensor<2xf64>) -> (tensor<2xf64>, tensor<2x2xf64>, tensor<2xi32>) {
    %0:3 = stablehlo.custom_call @cusolver_getrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=2, j=2, k=2, l=2, m=2}, custom>} : (tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<2xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<2xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<2x2xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<2x2xi1>, tensor<2x2xf64>
    %9 = stablehlo.custom_call @cu_lu_pivots_to_permutation(%2) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<0> : tensor<1xindex>], result_layouts = [dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i])->([j]) {i=2, j=2}, custom>} : (tensor<2xi32>) -> tensor<2xi32>
    %10 = call @_lu_solve(%8, %9, %arg1) : (tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> tensor<2xf64>
    return %10, %8, %9 : tensor<2xf64>, tensor<2x2xf64>, tensor<2xi32>
  }
  func.func private @_lu_solve(%arg0: tensor<2x2xf64>, %arg1: tensor<2xi32>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<2xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<2xi1>, tensor<2xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf64>, tensor<2x1xi32>) -> tensor<2x1xf64>
    %8 = "stablehlo.triangular_solve"(%arg0, %7) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %9 = "stablehlo.triangular_solve"(%arg0, %8) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %10 = stablehlo.reshape %9 : (tensor<2x1xf64>) -> tensor<2xf64>
    return %10 : tensor<2xf64>
  }
  func.func private @_pad(%arg0: tensor<2xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.pad %arg0, %0, low = [1], high = [1], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @clip(%arg0: tensor<3x1xi32>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<3x1xi32> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<3x1xi32>
    %3 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<i32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %5 = stablehlo.minimum %4, %2 : tensor<3x1xi32>
    return %5 : tensor<3x1xi32>
  }
  func.func private @_pad_0(%arg0: tensor<4xf64>) -> tensor<2xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.pad %arg0, %cst, low = [-1], high = [-1], interior = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<2xf64>
    %1 = stablehlo.slice %0 [0:2] : (tensor<2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @solve_1(%arg0: tensor<2x2xf64>, %arg1: tensor<2x2xf64>, %arg2: tensor<2xi32>, %arg3: tensor<2xf64>) -> tensor<2xf64> {
    %0 = call @_lu_solve_2(%arg1, %arg2, %arg3) : (tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> tensor<2xf64>
    return %0 : tensor<2xf64>
  }
  func.func private @_lu_solve_2(%arg0: tensor<2x2xf64>, %arg1: tensor<2xi32>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %1 = "stablehlo.triangular_solve"(%arg0, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %2 = "stablehlo.triangular_solve"(%arg0, %1) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = true}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %3 = stablehlo.iota dim = 0 : tensor<2xi32>
    %4:2 = "stablehlo.sort"(%arg1, %3) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<i32>):
      %13 = stablehlo.compare LT, %arg3, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    }) : (tensor<2xi32>, tensor<2xi32>) -> (tensor<2xi32>, tensor<2xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %6 = stablehlo.compare LT, %4#1, %5, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %8 = stablehlo.add %4#1, %7 : tensor<2xi32>
    %9 = stablehlo.select %6, %8, %4#1 : tensor<2xi1>, tensor<2xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %11 = "stablehlo.gather"(%2, %10) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<2x1xf64>, tensor<2x1xi32>) -> tensor<2x1xf64>
    %12 = stablehlo.reshape %11 : (tensor<2x1xf64>) -> tensor<2xf64>
    return %12 : tensor<2xf64>
  }
}
