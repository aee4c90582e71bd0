// import jax
// import jax.numpy as jnp
//
//
// def doolittle_factorization(factors, rhs):
//     stiff = 6 * jnp.identity(3) + factors
//     reduced = stiff
//     for step_k in range(2):
//         for row_idx in range(step_k + 1, 3):
//             mult = reduced[row_idx, step_k] / reduced[step_k, step_k]
//             reduced = reduced.at[row_idx].add(-mult * reduced[step_k])
//     pivots = jnp.diag(reduced)
//     back_solved = jax.scipy.linalg.solve_triangular(reduced, rhs)
//     volume = jnp.sum(jnp.log(pivots))
//     return back_solved, volume
//
//   factors: float32[3, 3] in [-1, 1]
//   rhs: float32[3, 5] in [-1, 1]
// -----
// forward, cpu
module @jit_doolittle_factorization attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3x5xf32>) -> (tensor<3x5xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %5 = stablehlo.convert %4 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<3x3xf32>
    %8 = stablehlo.add %7, %arg0 : tensor<3x3xf32>
    %9 = stablehlo.slice %8 [1:2, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<1x1xf32>) -> tensor<f32>
    %11 = stablehlo.slice %8 [0:1, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<1x1xf32>) -> tensor<f32>
    %13 = stablehlo.divide %10, %12 : tensor<f32>
    %14 = stablehlo.negate %13 : tensor<f32>
    %15 = stablehlo.slice %8 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %16 = stablehlo.reshape %15 : (tensor<1x3xf32>) -> tensor<3xf32>
    %17 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<3xf32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %20 = "stablehlo.scatter"(%8, %19, %18) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %49 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %49 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %21 = stablehlo.slice %20 [2:3, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %22 = stablehlo.reshape %21 : (tensor<1x1xf32>) -> tensor<f32>
    %23 = stablehlo.slice %20 [0:1, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %24 = stablehlo.reshape %23 : (tensor<1x1xf32>) -> tensor<f32>
    %25 = stablehlo.divide %22, %24 : tensor<f32>
    %26 = stablehlo.negate %25 : tensor<f32>
    %27 = stablehlo.slice %20 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %28 = stablehlo.reshape %27 : (tensor<1x3xf32>) -> tensor<3xf32>
    %29 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<3xf32>
    %c_1 = stablehlo.constant dense<2> : tensor<i32>
    %31 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %32 = "stablehlo.scatter"(%20, %31, %30) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %49 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %49 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %33 = stablehlo.slice %32 [2:3, 1:2] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %34 = stablehlo.reshape %33 : (tensor<1x1xf32>) -> tensor<f32>
    %35 = stablehlo.slice %32 [1:2, 1:2] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %36 = stablehlo.reshape %35 : (tensor<1x1xf32>) -> tensor<f32>
    %37 = stablehlo.divide %34, %36 : tensor<f32>
    %38 = stablehlo.negate %37 : tensor<f32>
    %39 = stablehlo.slice %32 [1:2, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %40 = stablehlo.reshape %39 : (tensor<1x3xf32>) -> tensor<3xf32>
    %41 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<3xf32>
    %c_2 = stablehlo.constant dense<2> : tensor<i32>
    %43 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %44 = "stablehlo.scatter"(%32, %43, %42) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %49 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %49 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %45 = call @_diag(%44) : (tensor<3x3xf32>) -> tensor<3xf32>
    %46 = call @_solve_triangular(%44, %arg1) : (tensor<3x3xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
    %47 = stablehlo.log %45 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    return %46, %48 : tensor<3x5xf32>, tensor<f32>
  }
  func.func private @_diag(%arg0: tensor<3x3xf32>) -> tensor<3xf32> {
    %0 = call @diagonal(%arg0) : (tensor<3x3xf32>) -> tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @diagonal(%arg0: tensor<3x3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %5 = stablehlo.convert %4 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %6 = "stablehlo.case"(%c_0) ({
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }, {
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }) : (tensor<i32>) -> tensor<i32>
    %7 = "stablehlo.case"(%6) ({
      %8 = stablehlo.iota dim = 0 : tensor<3xi32>
      %9 = stablehlo.iota dim = 0 : tensor<3xi32>
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      %10 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %11 = stablehlo.compare LT, %8, %10, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %c_2 = stablehlo.constant dense<3> : tensor<i32>
      %12 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %13 = stablehlo.add %8, %12 : tensor<3xi32>
      %14 = stablehlo.select %11, %13, %8 : tensor<3xi1>, tensor<3xi32>
      %c_3 = stablehlo.constant dense<0> : tensor<i32>
      %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %16 = stablehlo.compare LT, %9, %15, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %c_4 = stablehlo.constant dense<3> : tensor<i32>
      %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %18 = stablehlo.add %9, %17 : tensor<3xi32>
      %19 = stablehlo.select %16, %18, %9 : tensor<3xi1>, tensor<3xi32>
      %20 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
      %21 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
      %22 = stablehlo.concatenate %20, %21, dim = 1 : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x2xi32>
      %23 = "stablehlo.gather"(%arg0, %22) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<3x3xf32>, tensor<3x2xi32>) -> tensor<3xf32>
      stablehlo.return %23 : tensor<3xf32>
    }) : (tensor<i32>) -> tensor<3xf32>
    return %7 : tensor<3xf32>
  }
  func.func private @_solve_triangular(%arg0: tensor<3x3xf32>, %arg1: tensor<3x5xf32>) -> tensor<3x5xf32> {
    %0 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %arg1) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=5, m=3, n=5}, custom>} : (tensor<3x3xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
    return %0 : tensor<3x5xf32>
  }
}
// -----
// forward, cuda
module @jit_doolittle_factorization attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3x5xf32>) -> (tensor<3x5xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %5 = stablehlo.convert %4 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<3x3xf32>
    %8 = stablehlo.add %7, %arg0 : tensor<3x3xf32>
    %9 = stablehlo.slice %8 [1:2, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<1x1xf32>) -> tensor<f32>
    %11 = stablehlo.slice %8 [0:1, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<1x1xf32>) -> tensor<f32>
    %13 = stablehlo.divide %10, %12 : tensor<f32>
    %14 = stablehlo.negate %13 : tensor<f32>
    %15 = stablehlo.slice %8 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %16 = stablehlo.reshape %15 : (tensor<1x3xf32>) -> tensor<3xf32>
    %17 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<3xf32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %20 = "stablehlo.scatter"(%8, %19, %18) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %49 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %49 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %21 = stablehlo.slice %20 [2:3, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %22 = stablehlo.reshape %21 : (tensor<1x1xf32>) -> tensor<f32>
    %23 = stablehlo.slice %20 [0:1, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %24 = stablehlo.reshape %23 : (tensor<1x1xf32>) -> tensor<f32>
    %25 = stablehlo.divide %22, %24 : tensor<f32>
    %26 = stablehlo.negate %25 : tensor<f32>
    %27 = stablehlo.slice %20 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %28 = stablehlo.reshape %27 : (tensor<1x3xf32>) -> tensor<3xf32>
    %29 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<3xf32>
    %c_1 = stablehlo.constant dense<2> : tensor<i32>
    %31 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %32 = "stablehlo.scatter"(%20, %31, %30) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %49 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %49 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %33 = stablehlo.slice %32 [2:3, 1:2] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %34 = stablehlo.reshape %33 : (tensor<1x1xf32>) -> tensor<f32>
    %35 = stablehlo.slice %32 [1:2, 1:2] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %36 = stablehlo.reshape %35 : (tensor<1x1xf32>) -> tensor<f32>
    %37 = stablehlo.divide %34, %36 : tensor<f32>
    %38 = stablehlo.negate %37 : tensor<f32>
    %39 = stablehlo.slice %32 [1:2, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %40 = stablehlo.reshape %39 : (tensor<1x3xf32>) -> tensor<3xf32>
    %41 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<3xf32>
    %c_2 = stablehlo.constant dense<2> : tensor<i32>
    %43 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %44 = "stablehlo.scatter"(%32, %43, %42) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %49 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %49 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %45 = call @_diag(%44) : (tensor<3x3xf32>) -> tensor<3xf32>
    %46 = call @_solve_triangular(%44, %arg1) : (tensor<3x3xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
    %47 = stablehlo.log %45 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    return %46, %48 : tensor<3x5xf32>, tensor<f32>
  }
  func.func private @_diag(%arg0: tensor<3x3xf32>) -> tensor<3xf32> {
    %0 = call @diagonal(%arg0) : (tensor<3x3xf32>) -> tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @diagonal(%arg0: tensor<3x3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %5 = stablehlo.convert %4 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %6 = "stablehlo.case"(%c_0) ({
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }, {
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }) : (tensor<i32>) -> tensor<i32>
    %7 = "stablehlo.case"(%6) ({
      %8 = stablehlo.iota dim = 0 : tensor<3xi32>
      %9 = stablehlo.iota dim = 0 : tensor<3xi32>
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      %10 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %11 = stablehlo.compare LT, %8, %10, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %c_2 = stablehlo.constant dense<3> : tensor<i32>
      %12 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %13 = stablehlo.add %8, %12 : tensor<3xi32>
      %14 = stablehlo.select %11, %13, %8 : tensor<3xi1>, tensor<3xi32>
      %c_3 = stablehlo.constant dense<0> : tensor<i32>
      %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %16 = stablehlo.compare LT, %9, %15, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %c_4 = stablehlo.constant dense<3> : tensor<i32>
      %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %18 = stablehlo.add %9, %17 : tensor<3xi32>
      %19 = stablehlo.select %16, %18, %9 : tensor<3xi1>, tensor<3xi32>
      %20 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
      %21 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
      %22 = stablehlo.concatenate %20, %21, dim = 1 : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x2xi32>
      %23 = "stablehlo.gather"(%arg0, %22) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<3x3xf32>, tensor<3x2xi32>) -> tensor<3xf32>
      stablehlo.return %23 : tensor<3xf32>
    }) : (tensor<i32>) -> tensor<3xf32>
    return %7 : tensor<3xf32>
  }
  func.func private @_solve_triangular(%arg0: tensor<3x3xf32>, %arg1: tensor<3x5xf32>) -> tensor<3x5xf32> {
    %0 = "stablehlo.triangular_solve"(%arg0, %arg1) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
    return %0 : tensor<3x5xf32>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3x5xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<3x5xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %5 = stablehlo.convert %4 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<3x3xf32>
    %8 = stablehlo.add %7, %arg0 : tensor<3x3xf32>
    %9 = stablehlo.slice %8 [1:2, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<1x1xf32>) -> tensor<f32>
    %11 = stablehlo.slice %8 [0:1, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<1x1xf32>) -> tensor<f32>
    %13 = stablehlo.divide %10, %12 : tensor<f32>
    %14 = stablehlo.multiply %12, %12 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.divide %cst_0, %14 : tensor<f32>
    %16 = stablehlo.negate %13 : tensor<f32>
    %17 = stablehlo.slice %8 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %18 = stablehlo.reshape %17 : (tensor<1x3xf32>) -> tensor<3xf32>
    %19 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<3xf32>
    %c_1 = stablehlo.constant dense<1> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %22 = "stablehlo.scatter"(%8, %21, %20) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %140 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %140 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %23 = stablehlo.slice %22 [2:3, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %24 = stablehlo.reshape %23 : (tensor<1x1xf32>) -> tensor<f32>
    %25 = stablehlo.slice %22 [0:1, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %26 = stablehlo.reshape %25 : (tensor<1x1xf32>) -> tensor<f32>
    %27 = stablehlo.divide %24, %26 : tensor<f32>
    %28 = stablehlo.multiply %26, %26 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.divide %cst_2, %28 : tensor<f32>
    %30 = stablehlo.negate %27 : tensor<f32>
    %31 = stablehlo.slice %22 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %32 = stablehlo.reshape %31 : (tensor<1x3xf32>) -> tensor<3xf32>
    %33 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<3xf32>
    %c_3 = stablehlo.constant dense<2> : tensor<i32>
    %35 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %36 = "stablehlo.scatter"(%22, %35, %34) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %140 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %140 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %37 = stablehlo.slice %36 [2:3, 1:2] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %38 = stablehlo.reshape %37 : (tensor<1x1xf32>) -> tensor<f32>
    %39 = stablehlo.slice %36 [1:2, 1:2] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %40 = stablehlo.reshape %39 : (tensor<1x1xf32>) -> tensor<f32>
    %41 = stablehlo.divide %38, %40 : tensor<f32>
    %42 = stablehlo.multiply %40, %40 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.divide %cst_4, %42 : tensor<f32>
    %44 = stablehlo.negate %41 : tensor<f32>
    %45 = stablehlo.slice %36 [1:2, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %46 = stablehlo.reshape %45 : (tensor<1x3xf32>) -> tensor<3xf32>
    %47 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<3xf32>
    %c_5 = stablehlo.constant dense<2> : tensor<i32>
    %49 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %50 = "stablehlo.scatter"(%36, %49, %48) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %140 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %140 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %51:4 = call @_diag(%50) : (tensor<3x3xf32>) -> (tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>)
    %52:2 = call @_solve_triangular(%50, %arg1) : (tensor<3x3xf32>, tensor<3x5xf32>) -> (tensor<3x5xf32>, tensor<3x3xi1>)
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %55 = stablehlo.divide %54, %51#0 : tensor<3xf32>
    %56:2 = call @_solve_triangular_0(%52#1, %50, %52#0, %53) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x5xf32>, tensor<3x5xf32>) -> (tensor<3x3xf32>, tensor<3x5xf32>)
    %57 = call @_diag_1(%51#1, %51#2, %51#3, %55) : (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %58 = stablehlo.add %56#0, %57 : tensor<3x3xf32>
    %c_8 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %59 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %60 = stablehlo.compare GE, %49, %59, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %61 = stablehlo.compare LE, %49, %c_8, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %62 = stablehlo.and %60, %61 : tensor<1xi1>
    %c_10 = stablehlo.constant dense<true> : tensor<i1>
    %63 = stablehlo.reduce(%62 init: %c_10) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %64 = "stablehlo.gather"(%58, %49) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<3x3xf32>, tensor<1xi32>) -> tensor<3xf32>
    %65 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %67 = stablehlo.select %65, %64, %66 : tensor<3xi1>, tensor<3xf32>
    %68 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %69 = stablehlo.multiply %68, %67 : tensor<3xf32>
    %70 = stablehlo.multiply %67, %46 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%70 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %72 = stablehlo.broadcast_in_dim %69, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.pad %72, %cst_13, low = [1, 0], high = [1, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %74 = stablehlo.add %58, %73 : tensor<3x3xf32>
    %75 = stablehlo.negate %71 : tensor<f32>
    %76 = stablehlo.multiply %75, %43 : tensor<f32>
    %77 = stablehlo.multiply %76, %38 : tensor<f32>
    %78 = stablehlo.negate %77 : tensor<f32>
    %79 = stablehlo.divide %75, %40 : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.pad %80, %cst_14, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %82 = stablehlo.add %74, %81 : tensor<3x3xf32>
    %83 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.pad %83, %cst_15, low = [2, 1], high = [0, 1], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %85 = stablehlo.add %82, %84 : tensor<3x3xf32>
    %c_16 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %86 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %87 = stablehlo.compare GE, %35, %86, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %88 = stablehlo.compare LE, %35, %c_16, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %89 = stablehlo.and %87, %88 : tensor<1xi1>
    %c_18 = stablehlo.constant dense<true> : tensor<i1>
    %90 = stablehlo.reduce(%89 init: %c_18) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %91 = "stablehlo.gather"(%85, %35) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<3x3xf32>, tensor<1xi32>) -> tensor<3xf32>
    %92 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %94 = stablehlo.select %92, %91, %93 : tensor<3xi1>, tensor<3xf32>
    %95 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %96 = stablehlo.multiply %95, %94 : tensor<3xf32>
    %97 = stablehlo.multiply %94, %32 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %99 = stablehlo.broadcast_in_dim %96, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.pad %99, %cst_21, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %101 = stablehlo.add %85, %100 : tensor<3x3xf32>
    %102 = stablehlo.negate %98 : tensor<f32>
    %103 = stablehlo.multiply %102, %29 : tensor<f32>
    %104 = stablehlo.multiply %103, %24 : tensor<f32>
    %105 = stablehlo.negate %104 : tensor<f32>
    %106 = stablehlo.divide %102, %26 : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %105, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.pad %107, %cst_22, low = [0, 0], high = [2, 2], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %109 = stablehlo.add %101, %108 : tensor<3x3xf32>
    %110 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.pad %110, %cst_23, low = [2, 0], high = [0, 2], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %112 = stablehlo.add %109, %111 : tensor<3x3xf32>
    %c_24 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %113 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %114 = stablehlo.compare GE, %21, %113, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %115 = stablehlo.compare LE, %21, %c_24, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %116 = stablehlo.and %114, %115 : tensor<1xi1>
    %c_26 = stablehlo.constant dense<true> : tensor<i1>
    %117 = stablehlo.reduce(%116 init: %c_26) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %118 = "stablehlo.gather"(%112, %21) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<3x3xf32>, tensor<1xi32>) -> tensor<3xf32>
    %119 = stablehlo.broadcast_in_dim %117, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %121 = stablehlo.select %119, %118, %120 : tensor<3xi1>, tensor<3xf32>
    %122 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %123 = stablehlo.multiply %122, %121 : tensor<3xf32>
    %124 = stablehlo.multiply %121, %18 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%124 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %126 = stablehlo.broadcast_in_dim %123, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.pad %126, %cst_29, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %128 = stablehlo.add %112, %127 : tensor<3x3xf32>
    %129 = stablehlo.negate %125 : tensor<f32>
    %130 = stablehlo.multiply %129, %15 : tensor<f32>
    %131 = stablehlo.multiply %130, %10 : tensor<f32>
    %132 = stablehlo.negate %131 : tensor<f32>
    %133 = stablehlo.divide %129, %12 : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %132, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.pad %134, %cst_30, low = [0, 0], high = [2, 2], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %136 = stablehlo.add %128, %135 : tensor<3x3xf32>
    %137 = stablehlo.broadcast_in_dim %133, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.pad %137, %cst_31, low = [1, 0], high = [1, 2], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %139 = stablehlo.add %136, %138 : tensor<3x3xf32>
    return %139, %56#1 : tensor<3x3xf32>, tensor<3x5xf32>
  }
  func.func private @_diag(%arg0: tensor<3x3xf32>) -> (tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>) {
    %0:4 = call @diagonal(%arg0) : (tensor<3x3xf32>) -> (tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>)
    return %0#0, %0#1, %0#2, %0#3 : tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>
  }
  func.func private @diagonal(%arg0: tensor<3x3xf32>) -> (tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %5 = stablehlo.convert %4 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %6 = "stablehlo.case"(%c_0) ({
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }, {
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }) : (tensor<i32>) -> tensor<i32>
    %7:3 = "stablehlo.case"(%6) ({
      %8 = stablehlo.iota dim = 0 : tensor<3xi32>
      %9 = stablehlo.iota dim = 0 : tensor<3xi32>
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      %10 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %11 = stablehlo.compare LT, %8, %10, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %c_2 = stablehlo.constant dense<3> : tensor<i32>
      %12 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %13 = stablehlo.add %8, %12 : tensor<3xi32>
      %14 = stablehlo.select %11, %13, %8 : tensor<3xi1>, tensor<3xi32>
      %c_3 = stablehlo.constant dense<0> : tensor<i32>
      %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %16 = stablehlo.compare LT, %9, %15, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %c_4 = stablehlo.constant dense<3> : tensor<i32>
      %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %18 = stablehlo.add %9, %17 : tensor<3xi32>
      %19 = stablehlo.select %16, %18, %9 : tensor<3xi1>, tensor<3xi32>
      %20 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
      %21 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
      %22 = stablehlo.concatenate %20, %21, dim = 1 : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x2xi32>
      %23 = "stablehlo.gather"(%arg0, %22) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<3x3xf32>, tensor<3x2xi32>) -> tensor<3xf32>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      stablehlo.return %23, %24, %22 : tensor<3xf32>, tensor<3x3xf32>, tensor<3x2xi32>
    }) : (tensor<i32>) -> (tensor<3xf32>, tensor<3x3xf32>, tensor<3x2xi32>)
    return %7#0, %c_0, %7#1, %7#2 : tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>
  }
  func.func private @_solve_triangular(%arg0: tensor<3x3xf32>, %arg1: tensor<3x5xf32>) -> (tensor<3x5xf32>, tensor<3x3xi1>) {
    %0 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %arg1) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=5, m=3, n=5}, custom>} : (tensor<3x3xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
    %1 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c = stablehlo.constant dense<-1> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %1, %2 : tensor<3x3xi32>
    %4 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %5 = stablehlo.compare GE, %3, %4, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    return %0, %5 : tensor<3x5xf32>, tensor<3x3xi1>
  }
  func.func private @_solve_triangular_0(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x5xf32>, %arg3: tensor<3x5xf32>) -> (tensor<3x3xf32>, tensor<3x5xf32>) {
    %0 = stablehlo.custom_call @lapack_strsm_ffi(%arg1, %arg3) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=5, m=3, n=5}, custom>} : (tensor<3x3xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
    %1 = stablehlo.dot_general %arg3, %arg2, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x3xf32>
    %2 = stablehlo.custom_call @lapack_strsm_ffi(%arg1, %1) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=3, m=3, n=3}, custom>} : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %3 = stablehlo.negate %2 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %5 = stablehlo.select %arg0, %4, %3 : tensor<3x3xi1>, tensor<3x3xf32>
    return %5, %0 : tensor<3x3xf32>, tensor<3x5xf32>
  }
  func.func private @_diag_1(%arg0: tensor<i32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x2xi32>, %arg3: tensor<3xf32>) -> tensor<3x3xf32> {
    %0 = call @diagonal_2(%arg0, %arg1, %arg2, %arg3) : (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
  func.func private @diagonal_2(%arg0: tensor<i32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x2xi32>, %arg3: tensor<3xf32>) -> tensor<3x3xf32> {
    %0 = "stablehlo.case"(%arg0) ({
      %c = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c : tensor<i32>
    }, {
      %c = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c : tensor<i32>
    }) : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.case"(%0) ({
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %3 = "stablehlo.scatter"(%2, %arg2, %arg3) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
        %4 = stablehlo.add %arg4, %arg5 : tensor<f32>
        stablehlo.return %4 : tensor<f32>
      }) : (tensor<3x3xf32>, tensor<3x2xi32>, tensor<3xf32>) -> tensor<3x3xf32>
      stablehlo.return %3 : tensor<3x3xf32>
    }) : (tensor<i32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3x5xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<3x5xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %5 = stablehlo.convert %4 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<3x3xf32>
    %8 = stablehlo.add %7, %arg0 : tensor<3x3xf32>
    %9 = stablehlo.slice %8 [1:2, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<1x1xf32>) -> tensor<f32>
    %11 = stablehlo.slice %8 [0:1, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %12 = stablehlo.reshape %11 : (tensor<1x1xf32>) -> tensor<f32>
    %13 = stablehlo.divide %10, %12 : tensor<f32>
    %14 = stablehlo.multiply %12, %12 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.divide %cst_0, %14 : tensor<f32>
    %16 = stablehlo.negate %13 : tensor<f32>
    %17 = stablehlo.slice %8 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %18 = stablehlo.reshape %17 : (tensor<1x3xf32>) -> tensor<3xf32>
    %19 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<3xf32>
    %c_1 = stablehlo.constant dense<1> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %22 = "stablehlo.scatter"(%8, %21, %20) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %140 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %140 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %23 = stablehlo.slice %22 [2:3, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %24 = stablehlo.reshape %23 : (tensor<1x1xf32>) -> tensor<f32>
    %25 = stablehlo.slice %22 [0:1, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %26 = stablehlo.reshape %25 : (tensor<1x1xf32>) -> tensor<f32>
    %27 = stablehlo.divide %24, %26 : tensor<f32>
    %28 = stablehlo.multiply %26, %26 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.divide %cst_2, %28 : tensor<f32>
    %30 = stablehlo.negate %27 : tensor<f32>
    %31 = stablehlo.slice %22 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %32 = stablehlo.reshape %31 : (tensor<1x3xf32>) -> tensor<3xf32>
    %33 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<3xf32>
    %c_3 = stablehlo.constant dense<2> : tensor<i32>
    %35 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %36 = "stablehlo.scatter"(%22, %35, %34) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %140 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %140 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %37 = stablehlo.slice %36 [2:3, 1:2] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %38 = stablehlo.reshape %37 : (tensor<1x1xf32>) -> tensor<f32>
    %39 = stablehlo.slice %36 [1:2, 1:2] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %40 = stablehlo.reshape %39 : (tensor<1x1xf32>) -> tensor<f32>
    %41 = stablehlo.divide %38, %40 : tensor<f32>
    %42 = stablehlo.multiply %40, %40 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.divide %cst_4, %42 : tensor<f32>
    %44 = stablehlo.negate %41 : tensor<f32>
    %45 = stablehlo.slice %36 [1:2, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %46 = stablehlo.reshape %45 : (tensor<1x3xf32>) -> tensor<3xf32>
    %47 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<3xf32>
    %c_5 = stablehlo.constant dense<2> : tensor<i32>
    %49 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %50 = "stablehlo.scatter"(%36, %49, %48) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %140 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %140 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %51:4 = call @_diag(%50) : (tensor<3x3xf32>) -> (tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>)
    %52:2 = call @_solve_triangular(%50, %arg1) : (tensor<3x3xf32>, tensor<3x5xf32>) -> (tensor<3x5xf32>, tensor<3x3xi1>)
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %55 = stablehlo.divide %54, %51#0 : tensor<3xf32>
    %56:2 = call @_solve_triangular_0(%52#1, %50, %52#0, %53) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x5xf32>, tensor<3x5xf32>) -> (tensor<3x3xf32>, tensor<3x5xf32>)
    %57 = call @_diag_1(%51#1, %51#2, %51#3, %55) : (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %58 = stablehlo.add %56#0, %57 : tensor<3x3xf32>
    %c_8 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %59 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %60 = stablehlo.compare GE, %49, %59, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %61 = stablehlo.compare LE, %49, %c_8, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %62 = stablehlo.and %60, %61 : tensor<1xi1>
    %c_10 = stablehlo.constant dense<true> : tensor<i1>
    %63 = stablehlo.reduce(%62 init: %c_10) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %64 = "stablehlo.gather"(%58, %49) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<3x3xf32>, tensor<1xi32>) -> tensor<3xf32>
    %65 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %67 = stablehlo.select %65, %64, %66 : tensor<3xi1>, tensor<3xf32>
    %68 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %69 = stablehlo.multiply %68, %67 : tensor<3xf32>
    %70 = stablehlo.multiply %67, %46 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%70 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %72 = stablehlo.broadcast_in_dim %69, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.pad %72, %cst_13, low = [1, 0], high = [1, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %74 = stablehlo.add %58, %73 : tensor<3x3xf32>
    %75 = stablehlo.negate %71 : tensor<f32>
    %76 = stablehlo.multiply %75, %43 : tensor<f32>
    %77 = stablehlo.multiply %76, %38 : tensor<f32>
    %78 = stablehlo.negate %77 : tensor<f32>
    %79 = stablehlo.divide %75, %40 : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.pad %80, %cst_14, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %82 = stablehlo.add %74, %81 : tensor<3x3xf32>
    %83 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.pad %83, %cst_15, low = [2, 1], high = [0, 1], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %85 = stablehlo.add %82, %84 : tensor<3x3xf32>
    %c_16 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %86 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %87 = stablehlo.compare GE, %35, %86, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %88 = stablehlo.compare LE, %35, %c_16, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %89 = stablehlo.and %87, %88 : tensor<1xi1>
    %c_18 = stablehlo.constant dense<true> : tensor<i1>
    %90 = stablehlo.reduce(%89 init: %c_18) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %91 = "stablehlo.gather"(%85, %35) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<3x3xf32>, tensor<1xi32>) -> tensor<3xf32>
    %92 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %94 = stablehlo.select %92, %91, %93 : tensor<3xi1>, tensor<3xf32>
    %95 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %96 = stablehlo.multiply %95, %94 : tensor<3xf32>
    %97 = stablehlo.multiply %94, %32 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %99 = stablehlo.broadcast_in_dim %96, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.pad %99, %cst_21, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %101 = stablehlo.add %85, %100 : tensor<3x3xf32>
    %102 = stablehlo.negate %98 : tensor<f32>
    %103 = stablehlo.multiply %102, %29 : tensor<f32>
    %104 = stablehlo.multiply %103, %24 : tensor<f32>
    %105 = stablehlo.negate %104 : tensor<f32>
    %106 = stablehlo.divide %102, %26 : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %105, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.pad %107, %cst_22, low = [0, 0], high = [2, 2], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %109 = stablehlo.add %101, %108 : tensor<3x3xf32>
    %110 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.pad %110, %cst_23, low = [2, 0], high = [0, 2], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %112 = stablehlo.add %109, %111 : tensor<3x3xf32>
    %c_24 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %113 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %114 = stablehlo.compare GE, %21, %113, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %115 = stablehlo.compare LE, %21, %c_24, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %116 = stablehlo.and %114, %115 : tensor<1xi1>
    %c_26 = stablehlo.constant dense<true> : tensor<i1>
    %117 = stablehlo.reduce(%116 init: %c_26) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %118 = "stablehlo.gather"(%112, %21) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<3x3xf32>, tensor<1xi32>) -> tensor<3xf32>
    %119 = stablehlo.broadcast_in_dim %117, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %121 = stablehlo.select %119, %118, %120 : tensor<3xi1>, tensor<3xf32>
    %122 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %123 = stablehlo.multiply %122, %121 : tensor<3xf32>
    %124 = stablehlo.multiply %121, %18 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%124 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %126 = stablehlo.broadcast_in_dim %123, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.pad %126, %cst_29, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %128 = stablehlo.add %112, %127 : tensor<3x3xf32>
    %129 = stablehlo.negate %125 : tensor<f32>
    %130 = stablehlo.multiply %129, %15 : tensor<f32>
    %131 = stablehlo.multiply %130, %10 : tensor<f32>
    %132 = stablehlo.negate %131 : tensor<f32>
    %133 = stablehlo.divide %129, %12 : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %132, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.pad %134, %cst_30, low = [0, 0], high = [2, 2], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %136 = stablehlo.add %128, %135 : tensor<3x3xf32>
    %137 = stablehlo.broadcast_in_dim %133, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.pad %137, %cst_31, low = [1, 0], high = [1, 2], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %139 = stablehlo.add %136, %138 : tensor<3x3xf32>
    return %139, %56#1 : tensor<3x3xf32>, tensor<3x5xf32>
  }
  func.func private @_diag(%arg0: tensor<3x3xf32>) -> (tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>) {
    %0:4 = call @diagonal(%arg0) : (tensor<3x3xf32>) -> (tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>)
    return %0#0, %0#1, %0#2, %0#3 : tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>
  }
  func.func private @diagonal(%arg0: tensor<3x3xf32>) -> (tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %5 = stablehlo.convert %4 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %6 = "stablehlo.case"(%c_0) ({
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }, {
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c_1 : tensor<i32>
    }) : (tensor<i32>) -> tensor<i32>
    %7:3 = "stablehlo.case"(%6) ({
      %8 = stablehlo.iota dim = 0 : tensor<3xi32>
      %9 = stablehlo.iota dim = 0 : tensor<3xi32>
      %c_1 = stablehlo.constant dense<0> : tensor<i32>
      %10 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %11 = stablehlo.compare LT, %8, %10, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %c_2 = stablehlo.constant dense<3> : tensor<i32>
      %12 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %13 = stablehlo.add %8, %12 : tensor<3xi32>
      %14 = stablehlo.select %11, %13, %8 : tensor<3xi1>, tensor<3xi32>
      %c_3 = stablehlo.constant dense<0> : tensor<i32>
      %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %16 = stablehlo.compare LT, %9, %15, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %c_4 = stablehlo.constant dense<3> : tensor<i32>
      %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %18 = stablehlo.add %9, %17 : tensor<3xi32>
      %19 = stablehlo.select %16, %18, %9 : tensor<3xi1>, tensor<3xi32>
      %20 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
      %21 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
      %22 = stablehlo.concatenate %20, %21, dim = 1 : (tensor<3x1xi32>, tensor<3x1xi32>) -> tensor<3x2xi32>
      %23 = "stablehlo.gather"(%arg0, %22) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<3x3xf32>, tensor<3x2xi32>) -> tensor<3xf32>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      stablehlo.return %23, %24, %22 : tensor<3xf32>, tensor<3x3xf32>, tensor<3x2xi32>
    }) : (tensor<i32>) -> (tensor<3xf32>, tensor<3x3xf32>, tensor<3x2xi32>)
    return %7#0, %c_0, %7#1, %7#2 : tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>
  }
  func.func private @_solve_triangular(%arg0: tensor<3x3xf32>, %arg1: tensor<3x5xf32>) -> (tensor<3x5xf32>, tensor<3x3xi1>) {
    %0 = "stablehlo.triangular_solve"(%arg0, %arg1) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
    %1 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c = stablehlo.constant dense<-1> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %1, %2 : tensor<3x3xi32>
    %4 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %5 = stablehlo.compare GE, %3, %4, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    return %0, %5 : tensor<3x5xf32>, tensor<3x3xi1>
  }
  func.func private @_solve_triangular_0(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x5xf32>, %arg3: tensor<3x5xf32>) -> (tensor<3x3xf32>, tensor<3x5xf32>) {
    %0 = "stablehlo.triangular_solve"(%arg1, %arg3) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
    %1 = stablehlo.dot_general %arg3, %arg2, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x5xf32>, tensor<3x5xf32>) -> tensor<3x3xf32>
    %2 = "stablehlo.triangular_solve"(%arg1, %1) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %3 = stablehlo.negate %2 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %5 = stablehlo.select %arg0, %4, %3 : tensor<3x3xi1>, tensor<3x3xf32>
    return %5, %0 : tensor<3x3xf32>, tensor<3x5xf32>
  }
  func.func private @_diag_1(%arg0: tensor<i32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x2xi32>, %arg3: tensor<3xf32>) -> tensor<3x3xf32> {
    %0 = call @diagonal_2(%arg0, %arg1, %arg2, %arg3) : (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
  func.func private @diagonal_2(%arg0: tensor<i32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x2xi32>, %arg3: tensor<3xf32>) -> tensor<3x3xf32> {
    %0 = "stablehlo.case"(%arg0) ({
      %c = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c : tensor<i32>
    }, {
      %c = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c : tensor<i32>
    }) : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.case"(%0) ({
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %3 = "stablehlo.scatter"(%2, %arg2, %arg3) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
      ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
        %4 = stablehlo.add %arg4, %arg5 : tensor<f32>
        stablehlo.return %4 : tensor<f32>
      }) : (tensor<3x3xf32>, tensor<3x2xi32>, tensor<3xf32>) -> tensor<3x3xf32>
      stablehlo.return %3 : tensor<3x3xf32>
    }) : (tensor<i32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
}
