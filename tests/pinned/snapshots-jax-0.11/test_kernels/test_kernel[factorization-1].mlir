// import jax
// import jax.numpy as jnp
//
//
// def shifted_doolittle_factorization_update(factors, b, background):
//     harmonic = jnp.cos(factors)
//     weighted = harmonic * (1.5 - harmonic)
//     a_dom = weighted + 3.9 * jnp.eye(3)
//     upper = a_dom
//     for step_k in range(2):
//         for row_idx in range(step_k + 1, 3):
//             m_ik = upper[row_idx, step_k] / upper[step_k, step_k]
//             upper = upper.at[row_idx].add(-m_ik * upper[step_k])
//     pivots = jnp.diag(upper)
//     x_hat = jax.scipy.linalg.solve_triangular(upper, b)
//     log_det = jnp.sum(jnp.log(pivots))
//     blended = 0.86 * x_hat + 0.14 * background
//     response = jax.nn.squareplus(log_det)
//     return blended, response
//
//   factors: float32[3, 3] in [-1, 1]
//   b: float32[3] in [-1, 1]
//   background: float32[3] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_shifted_doolittle_factorization_update attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.cosine %arg0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %2 = stablehlo.subtract %1, %0 : tensor<3x3xf32>
    %3 = stablehlo.multiply %0, %2 : tensor<3x3xf32>
    %4 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %5 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %7 = stablehlo.add %4, %6 : tensor<3x3xi32>
    %8 = stablehlo.compare EQ, %7, %5, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %9 = stablehlo.convert %8 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<3.900000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<3x3xf32>
    %12 = stablehlo.add %3, %11 : tensor<3x3xf32>
    %13 = stablehlo.slice %12 [1:2, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<1x1xf32>) -> tensor<f32>
    %15 = stablehlo.slice %12 [0:1, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<1x1xf32>) -> tensor<f32>
    %17 = stablehlo.divide %14, %16 : tensor<f32>
    %18 = stablehlo.negate %17 : tensor<f32>
    %19 = stablehlo.slice %12 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %20 = stablehlo.reshape %19 : (tensor<1x3xf32>) -> tensor<3xf32>
    %21 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<3xf32>
    %c_1 = stablehlo.constant dense<1> : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %24 = "stablehlo.scatter"(%12, %23, %22) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %59 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %59 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %25 = stablehlo.slice %24 [2:3, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %26 = stablehlo.reshape %25 : (tensor<1x1xf32>) -> tensor<f32>
    %27 = stablehlo.slice %24 [0:1, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %28 = stablehlo.reshape %27 : (tensor<1x1xf32>) -> tensor<f32>
    %29 = stablehlo.divide %26, %28 : tensor<f32>
    %30 = stablehlo.negate %29 : tensor<f32>
    %31 = stablehlo.slice %24 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %32 = stablehlo.reshape %31 : (tensor<1x3xf32>) -> tensor<3xf32>
    %33 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<3xf32>
    %c_2 = stablehlo.constant dense<2> : tensor<i32>
    %35 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %36 = "stablehlo.scatter"(%24, %35, %34) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %59 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %59 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %37 = stablehlo.slice %36 [2:3, 1:2] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %38 = stablehlo.reshape %37 : (tensor<1x1xf32>) -> tensor<f32>
    %39 = stablehlo.slice %36 [1:2, 1:2] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %40 = stablehlo.reshape %39 : (tensor<1x1xf32>) -> tensor<f32>
    %41 = stablehlo.divide %38, %40 : tensor<f32>
    %42 = stablehlo.negate %41 : tensor<f32>
    %43 = stablehlo.slice %36 [1:2, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %44 = stablehlo.reshape %43 : (tensor<1x3xf32>) -> tensor<3xf32>
    %45 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<3xf32>
    %c_3 = stablehlo.constant dense<2> : tensor<i32>
    %47 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %48 = "stablehlo.scatter"(%36, %47, %46) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %59 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %59 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %49 = call @_diag(%48) : (tensor<3x3xf32>) -> tensor<3xf32>
    %50 = call @_solve_triangular(%48, %arg1) : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %51 = stablehlo.log %49 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<8.600000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %54 = stablehlo.multiply %53, %50 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %56 = stablehlo.multiply %55, %arg2 : tensor<3xf32>
    %57 = stablehlo.add %54, %56 : tensor<3xf32>
    %58 = call @squareplus(%52) : (tensor<f32>) -> tensor<f32>
    return %57, %58 : tensor<3xf32>, tensor<f32>
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
  func.func private @_solve_triangular(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %1 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=1, m=3, n=1}, custom>} : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<3x1xf32>) -> tensor<3xf32>
    return %2 : tensor<3xf32>
  }
  func.func private @squareplus(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = chlo.square %arg0 : tensor<f32> -> tensor<f32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %1 = stablehlo.add %0, %cst : tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    %3 = stablehlo.add %arg0, %2 : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.divide %3, %cst_0 : tensor<f32>
    return %4 : tensor<f32>
  }
}
// -----
// forward, cuda
module @jit_shifted_doolittle_factorization_update attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.cosine %arg0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %2 = stablehlo.subtract %1, %0 : tensor<3x3xf32>
    %3 = stablehlo.multiply %0, %2 : tensor<3x3xf32>
    %4 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %5 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %7 = stablehlo.add %4, %6 : tensor<3x3xi32>
    %8 = stablehlo.compare EQ, %7, %5, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %9 = stablehlo.convert %8 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<3.900000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<3x3xf32>
    %12 = stablehlo.add %3, %11 : tensor<3x3xf32>
    %13 = stablehlo.slice %12 [1:2, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<1x1xf32>) -> tensor<f32>
    %15 = stablehlo.slice %12 [0:1, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<1x1xf32>) -> tensor<f32>
    %17 = stablehlo.divide %14, %16 : tensor<f32>
    %18 = stablehlo.negate %17 : tensor<f32>
    %19 = stablehlo.slice %12 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %20 = stablehlo.reshape %19 : (tensor<1x3xf32>) -> tensor<3xf32>
    %21 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<3xf32>
    %c_1 = stablehlo.constant dense<1> : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %24 = "stablehlo.scatter"(%12, %23, %22) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %59 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %59 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %25 = stablehlo.slice %24 [2:3, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %26 = stablehlo.reshape %25 : (tensor<1x1xf32>) -> tensor<f32>
    %27 = stablehlo.slice %24 [0:1, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %28 = stablehlo.reshape %27 : (tensor<1x1xf32>) -> tensor<f32>
    %29 = stablehlo.divide %26, %28 : tensor<f32>
    %30 = stablehlo.negate %29 : tensor<f32>
    %31 = stablehlo.slice %24 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %32 = stablehlo.reshape %31 : (tensor<1x3xf32>) -> tensor<3xf32>
    %33 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<3xf32>
    %c_2 = stablehlo.constant dense<2> : tensor<i32>
    %35 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %36 = "stablehlo.scatter"(%24, %35, %34) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %59 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %59 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %37 = stablehlo.slice %36 [2:3, 1:2] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %38 = stablehlo.reshape %37 : (tensor<1x1xf32>) -> tensor<f32>
    %39 = stablehlo.slice %36 [1:2, 1:2] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %40 = stablehlo.reshape %39 : (tensor<1x1xf32>) -> tensor<f32>
    %41 = stablehlo.divide %38, %40 : tensor<f32>
    %42 = stablehlo.negate %41 : tensor<f32>
    %43 = stablehlo.slice %36 [1:2, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %44 = stablehlo.reshape %43 : (tensor<1x3xf32>) -> tensor<3xf32>
    %45 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<3xf32>
    %c_3 = stablehlo.constant dense<2> : tensor<i32>
    %47 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %48 = "stablehlo.scatter"(%36, %47, %46) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %59 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %59 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %49 = call @_diag(%48) : (tensor<3x3xf32>) -> tensor<3xf32>
    %50 = call @_solve_triangular(%48, %arg1) : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %51 = stablehlo.log %49 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<8.600000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %54 = stablehlo.multiply %53, %50 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %56 = stablehlo.multiply %55, %arg2 : tensor<3xf32>
    %57 = stablehlo.add %54, %56 : tensor<3xf32>
    %58 = call @squareplus(%52) : (tensor<f32>) -> tensor<f32>
    return %57, %58 : tensor<3xf32>, tensor<f32>
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
  func.func private @_solve_triangular(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %1 = "stablehlo.triangular_solve"(%arg0, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<3x1xf32>) -> tensor<3xf32>
    return %2 : tensor<3xf32>
  }
  func.func private @squareplus(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = chlo.square %arg0 : tensor<f32> -> tensor<f32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %1 = stablehlo.add %0, %cst : tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    %3 = stablehlo.add %arg0, %2 : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.divide %3, %cst_0 : tensor<f32>
    return %4 : tensor<f32>
  }
}
// -----
// backward, cpu, takes inputs 0 1
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.cosine %arg0 : tensor<3x3xf32>
    %1 = stablehlo.sine %arg0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.subtract %2, %0 : tensor<3x3xf32>
    %4 = stablehlo.multiply %0, %3 : tensor<3x3xf32>
    %5 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %6 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %8 = stablehlo.add %5, %7 : tensor<3x3xi32>
    %9 = stablehlo.compare EQ, %8, %6, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %10 = stablehlo.convert %9 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<3.900000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<3x3xf32>
    %13 = stablehlo.add %4, %12 : tensor<3x3xf32>
    %14 = stablehlo.slice %13 [1:2, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %15 = stablehlo.reshape %14 : (tensor<1x1xf32>) -> tensor<f32>
    %16 = stablehlo.slice %13 [0:1, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %17 = stablehlo.reshape %16 : (tensor<1x1xf32>) -> tensor<f32>
    %18 = stablehlo.divide %15, %17 : tensor<f32>
    %19 = stablehlo.multiply %17, %17 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.divide %cst_1, %19 : tensor<f32>
    %21 = stablehlo.negate %18 : tensor<f32>
    %22 = stablehlo.slice %13 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %23 = stablehlo.reshape %22 : (tensor<1x3xf32>) -> tensor<3xf32>
    %24 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<3xf32>
    %c_2 = stablehlo.constant dense<1> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %27 = "stablehlo.scatter"(%13, %26, %25) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %159 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %159 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %28 = stablehlo.slice %27 [2:3, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %29 = stablehlo.reshape %28 : (tensor<1x1xf32>) -> tensor<f32>
    %30 = stablehlo.slice %27 [0:1, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %31 = stablehlo.reshape %30 : (tensor<1x1xf32>) -> tensor<f32>
    %32 = stablehlo.divide %29, %31 : tensor<f32>
    %33 = stablehlo.multiply %31, %31 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.divide %cst_3, %33 : tensor<f32>
    %35 = stablehlo.negate %32 : tensor<f32>
    %36 = stablehlo.slice %27 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %37 = stablehlo.reshape %36 : (tensor<1x3xf32>) -> tensor<3xf32>
    %38 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<3xf32>
    %c_4 = stablehlo.constant dense<2> : tensor<i32>
    %40 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %41 = "stablehlo.scatter"(%27, %40, %39) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %159 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %159 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %42 = stablehlo.slice %41 [2:3, 1:2] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %43 = stablehlo.reshape %42 : (tensor<1x1xf32>) -> tensor<f32>
    %44 = stablehlo.slice %41 [1:2, 1:2] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %45 = stablehlo.reshape %44 : (tensor<1x1xf32>) -> tensor<f32>
    %46 = stablehlo.divide %43, %45 : tensor<f32>
    %47 = stablehlo.multiply %45, %45 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.divide %cst_5, %47 : tensor<f32>
    %49 = stablehlo.negate %46 : tensor<f32>
    %50 = stablehlo.slice %41 [1:2, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %51 = stablehlo.reshape %50 : (tensor<1x3xf32>) -> tensor<3xf32>
    %52 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %53 = stablehlo.multiply %52, %51 : tensor<3xf32>
    %c_6 = stablehlo.constant dense<2> : tensor<i32>
    %54 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %55 = "stablehlo.scatter"(%41, %54, %53) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %159 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %159 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %56:4 = call @_diag(%55) : (tensor<3x3xf32>) -> (tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>)
    %57:2 = call @_solve_triangular(%55, %arg1) : (tensor<3x3xf32>, tensor<3xf32>) -> (tensor<3x3xi1>, tensor<3x1xf32>)
    %58 = stablehlo.log %56#0 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %60:2 = call @squareplus(%59) : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = call @squareplus_0(%60#0, %60#1, %cst_9) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %64 = stablehlo.multiply %63, %61 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<8.600000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %66 = stablehlo.multiply %65, %61 : tensor<3xf32>
    %67 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %68 = stablehlo.divide %67, %56#0 : tensor<3xf32>
    %69:2 = call @_solve_triangular_1(%57#0, %57#1, %55, %66) : (tensor<3x3xi1>, tensor<3x1xf32>, tensor<3x3xf32>, tensor<3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>)
    %70 = call @_diag_2(%56#1, %56#2, %56#3, %68) : (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %71 = stablehlo.add %69#0, %70 : tensor<3x3xf32>
    %c_12 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %72 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %73 = stablehlo.compare GE, %54, %72, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %74 = stablehlo.compare LE, %54, %c_12, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %75 = stablehlo.and %73, %74 : tensor<1xi1>
    %c_14 = stablehlo.constant dense<true> : tensor<i1>
    %76 = stablehlo.reduce(%75 init: %c_14) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %77 = "stablehlo.gather"(%71, %54) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<3x3xf32>, tensor<1xi32>) -> tensor<3xf32>
    %78 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %80 = stablehlo.select %78, %77, %79 : tensor<3xi1>, tensor<3xf32>
    %81 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %82 = stablehlo.multiply %81, %80 : tensor<3xf32>
    %83 = stablehlo.multiply %80, %51 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.reduce(%83 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %85 = stablehlo.broadcast_in_dim %82, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.pad %85, %cst_17, low = [1, 0], high = [1, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %87 = stablehlo.add %71, %86 : tensor<3x3xf32>
    %88 = stablehlo.negate %84 : tensor<f32>
    %89 = stablehlo.multiply %88, %48 : tensor<f32>
    %90 = stablehlo.multiply %89, %43 : tensor<f32>
    %91 = stablehlo.negate %90 : tensor<f32>
    %92 = stablehlo.divide %88, %45 : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %91, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.pad %93, %cst_18, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %95 = stablehlo.add %87, %94 : tensor<3x3xf32>
    %96 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.pad %96, %cst_19, low = [2, 1], high = [0, 1], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %98 = stablehlo.add %95, %97 : tensor<3x3xf32>
    %c_20 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %99 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %100 = stablehlo.compare GE, %40, %99, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %101 = stablehlo.compare LE, %40, %c_20, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %102 = stablehlo.and %100, %101 : tensor<1xi1>
    %c_22 = stablehlo.constant dense<true> : tensor<i1>
    %103 = stablehlo.reduce(%102 init: %c_22) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %104 = "stablehlo.gather"(%98, %40) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<3x3xf32>, tensor<1xi32>) -> tensor<3xf32>
    %105 = stablehlo.broadcast_in_dim %103, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %107 = stablehlo.select %105, %104, %106 : tensor<3xi1>, tensor<3xf32>
    %108 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %109 = stablehlo.multiply %108, %107 : tensor<3xf32>
    %110 = stablehlo.multiply %107, %37 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.reduce(%110 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %112 = stablehlo.broadcast_in_dim %109, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.pad %112, %cst_25, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %114 = stablehlo.add %98, %113 : tensor<3x3xf32>
    %115 = stablehlo.negate %111 : tensor<f32>
    %116 = stablehlo.multiply %115, %34 : tensor<f32>
    %117 = stablehlo.multiply %116, %29 : tensor<f32>
    %118 = stablehlo.negate %117 : tensor<f32>
    %119 = stablehlo.divide %115, %31 : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %118, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.pad %120, %cst_26, low = [0, 0], high = [2, 2], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %122 = stablehlo.add %114, %121 : tensor<3x3xf32>
    %123 = stablehlo.broadcast_in_dim %119, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.pad %123, %cst_27, low = [2, 0], high = [0, 2], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %125 = stablehlo.add %122, %124 : tensor<3x3xf32>
    %c_28 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %126 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %127 = stablehlo.compare GE, %26, %126, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %128 = stablehlo.compare LE, %26, %c_28, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %129 = stablehlo.and %127, %128 : tensor<1xi1>
    %c_30 = stablehlo.constant dense<true> : tensor<i1>
    %130 = stablehlo.reduce(%129 init: %c_30) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %131 = "stablehlo.gather"(%125, %26) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<3x3xf32>, tensor<1xi32>) -> tensor<3xf32>
    %132 = stablehlo.broadcast_in_dim %130, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %134 = stablehlo.select %132, %131, %133 : tensor<3xi1>, tensor<3xf32>
    %135 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %136 = stablehlo.multiply %135, %134 : tensor<3xf32>
    %137 = stablehlo.multiply %134, %23 : tensor<3xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.reduce(%137 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %139 = stablehlo.broadcast_in_dim %136, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.pad %139, %cst_33, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %141 = stablehlo.add %125, %140 : tensor<3x3xf32>
    %142 = stablehlo.negate %138 : tensor<f32>
    %143 = stablehlo.multiply %142, %20 : tensor<f32>
    %144 = stablehlo.multiply %143, %15 : tensor<f32>
    %145 = stablehlo.negate %144 : tensor<f32>
    %146 = stablehlo.divide %142, %17 : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %145, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.pad %147, %cst_34, low = [0, 0], high = [2, 2], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %149 = stablehlo.add %141, %148 : tensor<3x3xf32>
    %150 = stablehlo.broadcast_in_dim %146, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.pad %150, %cst_35, low = [1, 0], high = [1, 2], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %152 = stablehlo.add %149, %151 : tensor<3x3xf32>
    %153 = stablehlo.multiply %0, %152 : tensor<3x3xf32>
    %154 = stablehlo.multiply %152, %3 : tensor<3x3xf32>
    %155 = stablehlo.negate %153 : tensor<3x3xf32>
    %156 = stablehlo.add %154, %155 : tensor<3x3xf32>
    %157 = stablehlo.negate %156 : tensor<3x3xf32>
    %158 = stablehlo.multiply %157, %1 : tensor<3x3xf32>
    return %158, %69#1, %64 : tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>
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
  func.func private @_solve_triangular(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>) -> (tensor<3x3xi1>, tensor<3x1xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %1 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=1, m=3, n=1}, custom>} : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %2 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c = stablehlo.constant dense<-1> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %4 = stablehlo.add %2, %3 : tensor<3x3xi32>
    %5 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    return %6, %1 : tensor<3x3xi1>, tensor<3x1xf32>
  }
  func.func private @squareplus(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = chlo.square %arg0 : tensor<f32> -> tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.multiply %cst, %arg0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %2 = stablehlo.add %0, %cst_0 : tensor<f32>
    %3 = stablehlo.sqrt %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.divide %cst_1, %3 : tensor<f32>
    return %1, %4 : tensor<f32>, tensor<f32>
  }
  func.func private @squareplus_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.divide %arg2, %cst : tensor<f32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<f32>
    %3 = stablehlo.add %0, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @_solve_triangular_1(%arg0: tensor<3x3xi1>, %arg1: tensor<3x1xf32>, %arg2: tensor<3x3xf32>, %arg3: tensor<3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %1 = stablehlo.custom_call @lapack_strsm_ffi(%arg2, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=1, m=3, n=1}, custom>} : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %2 = stablehlo.custom_call @lapack_strsm_ffi(%arg2, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=1, m=3, n=1}, custom>} : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %3 = stablehlo.dot_general %2, %arg1, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x3xf32>
    %4 = stablehlo.negate %3 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.select %arg0, %5, %4 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    return %6, %7 : tensor<3x3xf32>, tensor<3xf32>
  }
  func.func private @_diag_2(%arg0: tensor<i32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x2xi32>, %arg3: tensor<3xf32>) -> tensor<3x3xf32> {
    %0 = call @diagonal_3(%arg0, %arg1, %arg2, %arg3) : (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
  func.func private @diagonal_3(%arg0: tensor<i32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x2xi32>, %arg3: tensor<3xf32>) -> tensor<3x3xf32> {
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
// backward, cuda, takes inputs 0 1
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.cosine %arg0 : tensor<3x3xf32>
    %1 = stablehlo.sine %arg0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.subtract %2, %0 : tensor<3x3xf32>
    %4 = stablehlo.multiply %0, %3 : tensor<3x3xf32>
    %5 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %6 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %8 = stablehlo.add %5, %7 : tensor<3x3xi32>
    %9 = stablehlo.compare EQ, %8, %6, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %10 = stablehlo.convert %9 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<3.900000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<3x3xf32>
    %13 = stablehlo.add %4, %12 : tensor<3x3xf32>
    %14 = stablehlo.slice %13 [1:2, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %15 = stablehlo.reshape %14 : (tensor<1x1xf32>) -> tensor<f32>
    %16 = stablehlo.slice %13 [0:1, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %17 = stablehlo.reshape %16 : (tensor<1x1xf32>) -> tensor<f32>
    %18 = stablehlo.divide %15, %17 : tensor<f32>
    %19 = stablehlo.multiply %17, %17 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.divide %cst_1, %19 : tensor<f32>
    %21 = stablehlo.negate %18 : tensor<f32>
    %22 = stablehlo.slice %13 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %23 = stablehlo.reshape %22 : (tensor<1x3xf32>) -> tensor<3xf32>
    %24 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<3xf32>
    %c_2 = stablehlo.constant dense<1> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %27 = "stablehlo.scatter"(%13, %26, %25) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %159 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %159 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %28 = stablehlo.slice %27 [2:3, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %29 = stablehlo.reshape %28 : (tensor<1x1xf32>) -> tensor<f32>
    %30 = stablehlo.slice %27 [0:1, 0:1] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %31 = stablehlo.reshape %30 : (tensor<1x1xf32>) -> tensor<f32>
    %32 = stablehlo.divide %29, %31 : tensor<f32>
    %33 = stablehlo.multiply %31, %31 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.divide %cst_3, %33 : tensor<f32>
    %35 = stablehlo.negate %32 : tensor<f32>
    %36 = stablehlo.slice %27 [0:1, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %37 = stablehlo.reshape %36 : (tensor<1x3xf32>) -> tensor<3xf32>
    %38 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<3xf32>
    %c_4 = stablehlo.constant dense<2> : tensor<i32>
    %40 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %41 = "stablehlo.scatter"(%27, %40, %39) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %159 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %159 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %42 = stablehlo.slice %41 [2:3, 1:2] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %43 = stablehlo.reshape %42 : (tensor<1x1xf32>) -> tensor<f32>
    %44 = stablehlo.slice %41 [1:2, 1:2] : (tensor<3x3xf32>) -> tensor<1x1xf32>
    %45 = stablehlo.reshape %44 : (tensor<1x1xf32>) -> tensor<f32>
    %46 = stablehlo.divide %43, %45 : tensor<f32>
    %47 = stablehlo.multiply %45, %45 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.divide %cst_5, %47 : tensor<f32>
    %49 = stablehlo.negate %46 : tensor<f32>
    %50 = stablehlo.slice %41 [1:2, 0:3] : (tensor<3x3xf32>) -> tensor<1x3xf32>
    %51 = stablehlo.reshape %50 : (tensor<1x3xf32>) -> tensor<3xf32>
    %52 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %53 = stablehlo.multiply %52, %51 : tensor<3xf32>
    %c_6 = stablehlo.constant dense<2> : tensor<i32>
    %54 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %55 = "stablehlo.scatter"(%41, %54, %53) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %159 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %159 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %56:4 = call @_diag(%55) : (tensor<3x3xf32>) -> (tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>)
    %57:2 = call @_solve_triangular(%55, %arg1) : (tensor<3x3xf32>, tensor<3xf32>) -> (tensor<3x3xi1>, tensor<3x1xf32>)
    %58 = stablehlo.log %56#0 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %60:2 = call @squareplus(%59) : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = call @squareplus_0(%60#0, %60#1, %cst_9) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %64 = stablehlo.multiply %63, %61 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<8.600000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %66 = stablehlo.multiply %65, %61 : tensor<3xf32>
    %67 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %68 = stablehlo.divide %67, %56#0 : tensor<3xf32>
    %69:2 = call @_solve_triangular_1(%57#0, %57#1, %55, %66) : (tensor<3x3xi1>, tensor<3x1xf32>, tensor<3x3xf32>, tensor<3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>)
    %70 = call @_diag_2(%56#1, %56#2, %56#3, %68) : (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %71 = stablehlo.add %69#0, %70 : tensor<3x3xf32>
    %c_12 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %72 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %73 = stablehlo.compare GE, %54, %72, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %74 = stablehlo.compare LE, %54, %c_12, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %75 = stablehlo.and %73, %74 : tensor<1xi1>
    %c_14 = stablehlo.constant dense<true> : tensor<i1>
    %76 = stablehlo.reduce(%75 init: %c_14) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %77 = "stablehlo.gather"(%71, %54) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<3x3xf32>, tensor<1xi32>) -> tensor<3xf32>
    %78 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %80 = stablehlo.select %78, %77, %79 : tensor<3xi1>, tensor<3xf32>
    %81 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %82 = stablehlo.multiply %81, %80 : tensor<3xf32>
    %83 = stablehlo.multiply %80, %51 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.reduce(%83 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %85 = stablehlo.broadcast_in_dim %82, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.pad %85, %cst_17, low = [1, 0], high = [1, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %87 = stablehlo.add %71, %86 : tensor<3x3xf32>
    %88 = stablehlo.negate %84 : tensor<f32>
    %89 = stablehlo.multiply %88, %48 : tensor<f32>
    %90 = stablehlo.multiply %89, %43 : tensor<f32>
    %91 = stablehlo.negate %90 : tensor<f32>
    %92 = stablehlo.divide %88, %45 : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %91, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.pad %93, %cst_18, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %95 = stablehlo.add %87, %94 : tensor<3x3xf32>
    %96 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.pad %96, %cst_19, low = [2, 1], high = [0, 1], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %98 = stablehlo.add %95, %97 : tensor<3x3xf32>
    %c_20 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %99 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %100 = stablehlo.compare GE, %40, %99, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %101 = stablehlo.compare LE, %40, %c_20, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %102 = stablehlo.and %100, %101 : tensor<1xi1>
    %c_22 = stablehlo.constant dense<true> : tensor<i1>
    %103 = stablehlo.reduce(%102 init: %c_22) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %104 = "stablehlo.gather"(%98, %40) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<3x3xf32>, tensor<1xi32>) -> tensor<3xf32>
    %105 = stablehlo.broadcast_in_dim %103, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %107 = stablehlo.select %105, %104, %106 : tensor<3xi1>, tensor<3xf32>
    %108 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %109 = stablehlo.multiply %108, %107 : tensor<3xf32>
    %110 = stablehlo.multiply %107, %37 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.reduce(%110 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %112 = stablehlo.broadcast_in_dim %109, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.pad %112, %cst_25, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %114 = stablehlo.add %98, %113 : tensor<3x3xf32>
    %115 = stablehlo.negate %111 : tensor<f32>
    %116 = stablehlo.multiply %115, %34 : tensor<f32>
    %117 = stablehlo.multiply %116, %29 : tensor<f32>
    %118 = stablehlo.negate %117 : tensor<f32>
    %119 = stablehlo.divide %115, %31 : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %118, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.pad %120, %cst_26, low = [0, 0], high = [2, 2], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %122 = stablehlo.add %114, %121 : tensor<3x3xf32>
    %123 = stablehlo.broadcast_in_dim %119, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.pad %123, %cst_27, low = [2, 0], high = [0, 2], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %125 = stablehlo.add %122, %124 : tensor<3x3xf32>
    %c_28 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %126 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %127 = stablehlo.compare GE, %26, %126, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %128 = stablehlo.compare LE, %26, %c_28, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %129 = stablehlo.and %127, %128 : tensor<1xi1>
    %c_30 = stablehlo.constant dense<true> : tensor<i1>
    %130 = stablehlo.reduce(%129 init: %c_30) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %131 = "stablehlo.gather"(%125, %26) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<3x3xf32>, tensor<1xi32>) -> tensor<3xf32>
    %132 = stablehlo.broadcast_in_dim %130, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %134 = stablehlo.select %132, %131, %133 : tensor<3xi1>, tensor<3xf32>
    %135 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %136 = stablehlo.multiply %135, %134 : tensor<3xf32>
    %137 = stablehlo.multiply %134, %23 : tensor<3xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.reduce(%137 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %139 = stablehlo.broadcast_in_dim %136, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.pad %139, %cst_33, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %141 = stablehlo.add %125, %140 : tensor<3x3xf32>
    %142 = stablehlo.negate %138 : tensor<f32>
    %143 = stablehlo.multiply %142, %20 : tensor<f32>
    %144 = stablehlo.multiply %143, %15 : tensor<f32>
    %145 = stablehlo.negate %144 : tensor<f32>
    %146 = stablehlo.divide %142, %17 : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %145, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.pad %147, %cst_34, low = [0, 0], high = [2, 2], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %149 = stablehlo.add %141, %148 : tensor<3x3xf32>
    %150 = stablehlo.broadcast_in_dim %146, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.pad %150, %cst_35, low = [1, 0], high = [1, 2], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %152 = stablehlo.add %149, %151 : tensor<3x3xf32>
    %153 = stablehlo.multiply %0, %152 : tensor<3x3xf32>
    %154 = stablehlo.multiply %152, %3 : tensor<3x3xf32>
    %155 = stablehlo.negate %153 : tensor<3x3xf32>
    %156 = stablehlo.add %154, %155 : tensor<3x3xf32>
    %157 = stablehlo.negate %156 : tensor<3x3xf32>
    %158 = stablehlo.multiply %157, %1 : tensor<3x3xf32>
    return %158, %69#1, %64 : tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>
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
  func.func private @_solve_triangular(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>) -> (tensor<3x3xi1>, tensor<3x1xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %1 = "stablehlo.triangular_solve"(%arg0, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %2 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c = stablehlo.constant dense<-1> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %4 = stablehlo.add %2, %3 : tensor<3x3xi32>
    %5 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %6 = stablehlo.compare GE, %4, %5, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    return %6, %1 : tensor<3x3xi1>, tensor<3x1xf32>
  }
  func.func private @squareplus(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = chlo.square %arg0 : tensor<f32> -> tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.multiply %cst, %arg0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %2 = stablehlo.add %0, %cst_0 : tensor<f32>
    %3 = stablehlo.sqrt %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.divide %cst_1, %3 : tensor<f32>
    return %1, %4 : tensor<f32>, tensor<f32>
  }
  func.func private @squareplus_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.divide %arg2, %cst : tensor<f32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<f32>
    %3 = stablehlo.add %0, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @_solve_triangular_1(%arg0: tensor<3x3xi1>, %arg1: tensor<3x1xf32>, %arg2: tensor<3x3xf32>, %arg3: tensor<3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %1 = "stablehlo.triangular_solve"(%arg2, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %2 = "stablehlo.triangular_solve"(%arg2, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %3 = stablehlo.dot_general %2, %arg1, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x3xf32>
    %4 = stablehlo.negate %3 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.select %arg0, %5, %4 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    return %6, %7 : tensor<3x3xf32>, tensor<3xf32>
  }
  func.func private @_diag_2(%arg0: tensor<i32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x2xi32>, %arg3: tensor<3xf32>) -> tensor<3x3xf32> {
    %0 = call @diagonal_3(%arg0, %arg1, %arg2, %arg3) : (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
  func.func private @diagonal_3(%arg0: tensor<i32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x2xi32>, %arg3: tensor<3xf32>) -> tensor<3x3xf32> {
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
