// import jax
// import jax.numpy as jnp
//
//
// def model(p, xs):
//     return jnp.log(p[0] ** 2 + 0.5) + p[1] * xs
//
//
// def gauss_newton_fn(t, y, theta0):
//     """Gauss newton of t, y and theta0."""
//     clamped = jnp.clip(y, -0.673, 0.963)
//
//     def errors_fn(th):
//         return model(th, t) - clamped
//
//     def one_step(_, p_now):
//         res = errors_fn(p_now)
//         j_mat = jax.jacfwd(errors_fn)(p_now)
//         jtj = j_mat.T @ j_mat
//         damped = jtj + 0.6 * jnp.eye(2)
//         g = j_mat.T @ res
//         step_p = 0.5 * jnp.tanh(jnp.linalg.solve(damped, g))
//         return p_now - step_p
//
//     th_t = jax.lax.fori_loop(0, 1, one_step, theta0)
//     return jnp.sqrt(jnp.sum(th_t**2) + 0.2) - 0.9
//
//   t: float64[4] in [0.1, 2]
//   y: float64[4] in [-1.5, 1.5]
//   theta0: float64[2] in [0.3, 1.2]
// -----
// forward, cpu
module @jit_gauss_newton_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<2xf64>) -> (tensor<f64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<-6.730000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<0.96299999999999996> : tensor<f64>
    %0 = call @clip(%arg1, %cst, %cst_0) : (tensor<4xf64>, tensor<f64>, tensor<f64>) -> tensor<4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:4 = stablehlo.while(%iterArg = %arg0, %iterArg_4 = %0, %iterArg_5 = %c, %iterArg_6 = %arg2) : tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>
    cond {
      %c_7 = stablehlo.constant dense<1> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg_5, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7 = stablehlo.slice %iterArg_6 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %8 = stablehlo.reshape %7 : (tensor<1xf64>) -> tensor<f64>
      %9 = stablehlo.multiply %8, %8 : tensor<f64>
      %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %10 = stablehlo.add %9, %cst_7 : tensor<f64>
      %11 = stablehlo.log %10 : tensor<f64>
      %12 = stablehlo.slice %iterArg_6 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %13 = stablehlo.reshape %12 : (tensor<1xf64>) -> tensor<f64>
      %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %15 = stablehlo.multiply %14, %iterArg : tensor<4xf64>
      %16 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %17 = stablehlo.add %16, %15 : tensor<4xf64>
      %18 = stablehlo.subtract %17, %iterArg_4 : tensor<4xf64>
      %19 = stablehlo.iota dim = 0 : tensor<2x2xi64>
      %20 = stablehlo.iota dim = 1 : tensor<2x2xi64>
      %c_8 = stablehlo.constant dense<0> : tensor<i64>
      %21 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
      %22 = stablehlo.add %19, %21 : tensor<2x2xi64>
      %23 = stablehlo.compare EQ, %22, %20, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
      %24 = stablehlo.convert %23 : (tensor<2x2xi1>) -> tensor<2x2xf64>
      %25 = stablehlo.slice %24 [0:2, 0:2] : (tensor<2x2xf64>) -> tensor<2x2xf64>
      %26 = stablehlo.slice %iterArg_6 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %27 = stablehlo.slice %25 [0:2, 0:1] : (tensor<2x2xf64>) -> tensor<2x1xf64>
      %28 = stablehlo.reshape %26 : (tensor<1xf64>) -> tensor<f64>
      %29 = stablehlo.reshape %27 : (tensor<2x1xf64>) -> tensor<2xf64>
      %30 = stablehlo.multiply %28, %28 : tensor<f64>
      %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %31 = stablehlo.multiply %cst_9, %28 : tensor<f64>
      %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %33 = stablehlo.multiply %29, %32 : tensor<2xf64>
      %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %34 = stablehlo.add %30, %cst_10 : tensor<f64>
      %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %36 = stablehlo.divide %33, %35 : tensor<2xf64>
      %37 = stablehlo.slice %25 [0:2, 1:2] : (tensor<2x2xf64>) -> tensor<2x1xf64>
      %38 = stablehlo.reshape %37 : (tensor<2x1xf64>) -> tensor<2xf64>
      %39 = stablehlo.broadcast_in_dim %iterArg, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
      %40 = stablehlo.broadcast_in_dim %38, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
      %42 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
      %43 = stablehlo.multiply %41, %42 : tensor<2x4xf64>
      %44 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
      %46 = stablehlo.add %45, %43 : tensor<2x4xf64>
      %47 = stablehlo.transpose %46, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %48 = stablehlo.slice %47 [0:4, 0:2] : (tensor<4x2xf64>) -> tensor<4x2xf64>
      %49 = stablehlo.transpose %48, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %50 = stablehlo.dot_general %49, %48, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x2xf64>) -> tensor<2x2xf64>
      %51 = stablehlo.iota dim = 0 : tensor<2x2xi64>
      %52 = stablehlo.iota dim = 1 : tensor<2x2xi64>
      %c_11 = stablehlo.constant dense<0> : tensor<i64>
      %53 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
      %54 = stablehlo.add %51, %53 : tensor<2x2xi64>
      %55 = stablehlo.compare EQ, %54, %52, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
      %56 = stablehlo.convert %55 : (tensor<2x2xi1>) -> tensor<2x2xf64>
      %cst_12 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
      %57 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %58 = stablehlo.multiply %57, %56 : tensor<2x2xf64>
      %59 = stablehlo.add %50, %58 : tensor<2x2xf64>
      %60 = stablehlo.transpose %48, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %61 = stablehlo.dot_general %60, %18, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
      %62 = func.call @solve(%59, %61) : (tensor<2x2xf64>, tensor<2xf64>) -> tensor<2xf64>
      %63 = stablehlo.tanh %62 : tensor<2xf64>
      %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %64 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %65 = stablehlo.multiply %64, %63 : tensor<2xf64>
      %66 = stablehlo.subtract %iterArg_6, %65 : tensor<2xf64>
      %c_14 = stablehlo.constant dense<1> : tensor<i64>
      %67 = stablehlo.add %iterArg_5, %c_14 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_4, %67, %66 : tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>
    }
    %2 = stablehlo.multiply %1#3, %1#3 : tensor<2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.reduce(%2 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_2 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %4 = stablehlo.add %3, %cst_2 : tensor<f64>
    %5 = stablehlo.sqrt %4 : tensor<f64>
    %cst_3 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %6 = stablehlo.subtract %5, %cst_3 : tensor<f64>
    return %6 : tensor<f64>
  }
  func.func private @clip(%arg0: tensor<4xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<4xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4xf64>
    %3 = stablehlo.convert %arg2 : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %5 = stablehlo.minimum %4, %2 : tensor<4xf64>
    return %5 : tensor<4xf64>
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
}
// -----
// forward, cuda
module @jit_gauss_newton_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<2xf64>) -> (tensor<f64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<-6.730000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<0.96299999999999996> : tensor<f64>
    %0 = call @clip(%arg1, %cst, %cst_0) : (tensor<4xf64>, tensor<f64>, tensor<f64>) -> tensor<4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:4 = stablehlo.while(%iterArg = %arg0, %iterArg_4 = %0, %iterArg_5 = %c, %iterArg_6 = %arg2) : tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>
    cond {
      %c_7 = stablehlo.constant dense<1> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg_5, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7 = stablehlo.slice %iterArg_6 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %8 = stablehlo.reshape %7 : (tensor<1xf64>) -> tensor<f64>
      %9 = stablehlo.multiply %8, %8 : tensor<f64>
      %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %10 = stablehlo.add %9, %cst_7 : tensor<f64>
      %11 = stablehlo.log %10 : tensor<f64>
      %12 = stablehlo.slice %iterArg_6 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %13 = stablehlo.reshape %12 : (tensor<1xf64>) -> tensor<f64>
      %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %15 = stablehlo.multiply %14, %iterArg : tensor<4xf64>
      %16 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %17 = stablehlo.add %16, %15 : tensor<4xf64>
      %18 = stablehlo.subtract %17, %iterArg_4 : tensor<4xf64>
      %19 = stablehlo.iota dim = 0 : tensor<2x2xi64>
      %20 = stablehlo.iota dim = 1 : tensor<2x2xi64>
      %c_8 = stablehlo.constant dense<0> : tensor<i64>
      %21 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
      %22 = stablehlo.add %19, %21 : tensor<2x2xi64>
      %23 = stablehlo.compare EQ, %22, %20, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
      %24 = stablehlo.convert %23 : (tensor<2x2xi1>) -> tensor<2x2xf64>
      %25 = stablehlo.slice %24 [0:2, 0:2] : (tensor<2x2xf64>) -> tensor<2x2xf64>
      %26 = stablehlo.slice %iterArg_6 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %27 = stablehlo.slice %25 [0:2, 0:1] : (tensor<2x2xf64>) -> tensor<2x1xf64>
      %28 = stablehlo.reshape %26 : (tensor<1xf64>) -> tensor<f64>
      %29 = stablehlo.reshape %27 : (tensor<2x1xf64>) -> tensor<2xf64>
      %30 = stablehlo.multiply %28, %28 : tensor<f64>
      %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %31 = stablehlo.multiply %cst_9, %28 : tensor<f64>
      %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %33 = stablehlo.multiply %29, %32 : tensor<2xf64>
      %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %34 = stablehlo.add %30, %cst_10 : tensor<f64>
      %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %36 = stablehlo.divide %33, %35 : tensor<2xf64>
      %37 = stablehlo.slice %25 [0:2, 1:2] : (tensor<2x2xf64>) -> tensor<2x1xf64>
      %38 = stablehlo.reshape %37 : (tensor<2x1xf64>) -> tensor<2xf64>
      %39 = stablehlo.broadcast_in_dim %iterArg, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
      %40 = stablehlo.broadcast_in_dim %38, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
      %42 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
      %43 = stablehlo.multiply %41, %42 : tensor<2x4xf64>
      %44 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
      %46 = stablehlo.add %45, %43 : tensor<2x4xf64>
      %47 = stablehlo.transpose %46, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %48 = stablehlo.slice %47 [0:4, 0:2] : (tensor<4x2xf64>) -> tensor<4x2xf64>
      %49 = stablehlo.transpose %48, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %50 = stablehlo.dot_general %49, %48, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x2xf64>) -> tensor<2x2xf64>
      %51 = stablehlo.iota dim = 0 : tensor<2x2xi64>
      %52 = stablehlo.iota dim = 1 : tensor<2x2xi64>
      %c_11 = stablehlo.constant dense<0> : tensor<i64>
      %53 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
      %54 = stablehlo.add %51, %53 : tensor<2x2xi64>
      %55 = stablehlo.compare EQ, %54, %52, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
      %56 = stablehlo.convert %55 : (tensor<2x2xi1>) -> tensor<2x2xf64>
      %cst_12 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
      %57 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %58 = stablehlo.multiply %57, %56 : tensor<2x2xf64>
      %59 = stablehlo.add %50, %58 : tensor<2x2xf64>
      %60 = stablehlo.transpose %48, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %61 = stablehlo.dot_general %60, %18, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
      %62 = func.call @solve(%59, %61) : (tensor<2x2xf64>, tensor<2xf64>) -> tensor<2xf64>
      %63 = stablehlo.tanh %62 : tensor<2xf64>
      %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %64 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %65 = stablehlo.multiply %64, %63 : tensor<2xf64>
      %66 = stablehlo.subtract %iterArg_6, %65 : tensor<2xf64>
      %c_14 = stablehlo.constant dense<1> : tensor<i64>
      %67 = stablehlo.add %iterArg_5, %c_14 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_4, %67, %66 : tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>
    }
    %2 = stablehlo.multiply %1#3, %1#3 : tensor<2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.reduce(%2 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_2 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %4 = stablehlo.add %3, %cst_2 : tensor<f64>
    %5 = stablehlo.sqrt %4 : tensor<f64>
    %cst_3 = stablehlo.constant dense<9.000000e-01> : tensor<f64>
    %6 = stablehlo.subtract %5, %cst_3 : tensor<f64>
    return %6 : tensor<f64>
  }
  func.func private @clip(%arg0: tensor<4xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<4xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4xf64>
    %3 = stablehlo.convert %arg2 : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %5 = stablehlo.minimum %4, %2 : tensor<4xf64>
    return %5 : tensor<4xf64>
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
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<2xf64>) -> (tensor<4xf64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}, tensor<2xf64> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<-6.730000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<0.96299999999999996> : tensor<f64>
    %0:3 = call @clip(%arg1, %cst, %cst_0) : (tensor<4xf64>, tensor<f64>, tensor<f64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>)
    %1 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %2 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %4 = stablehlo.add %1, %3 : tensor<2x2xi64>
    %5 = stablehlo.compare EQ, %4, %2, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %6 = stablehlo.convert %5 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %7 = stablehlo.slice %6 [0:2, 0:2] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %8 = stablehlo.slice %7 [0:2, 0:1] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %9 = stablehlo.reshape %8 : (tensor<2x1xf64>) -> tensor<2xf64>
    %10 = stablehlo.slice %7 [0:2, 1:2] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %11 = stablehlo.reshape %10 : (tensor<2x1xf64>) -> tensor<2xf64>
    %12 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
    %15 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %16 = stablehlo.multiply %14, %15 : tensor<2x4xf64>
    %17 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %18 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %19 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %20 = stablehlo.add %17, %19 : tensor<2x2xi64>
    %21 = stablehlo.compare EQ, %20, %18, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %22 = stablehlo.convert %21 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %cst_2 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %24 = stablehlo.multiply %23, %22 : tensor<2x2xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<1x2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<1x4x2xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<1x2x4xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<1x4xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<1x2x4xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<1x2xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<1x2x2xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<1x2x2xf64>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<1x2xi32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<1x2xf64>
    %c_19 = stablehlo.constant dense<0> : tensor<i64>
    %41:23 = stablehlo.while(%iterArg = %9, %iterArg_28 = %16, %iterArg_29 = %24, %iterArg_30 = %arg0, %iterArg_31 = %0#0, %iterArg_32 = %c_19, %iterArg_33 = %arg2, %iterArg_34 = %25, %iterArg_35 = %26, %iterArg_36 = %27, %iterArg_37 = %28, %iterArg_38 = %29, %iterArg_39 = %30, %iterArg_40 = %31, %iterArg_41 = %32, %iterArg_42 = %33, %iterArg_43 = %34, %iterArg_44 = %35, %iterArg_45 = %36, %iterArg_46 = %37, %iterArg_47 = %38, %iterArg_48 = %39, %iterArg_49 = %40) : tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1x2xf64>, tensor<1xf64>, tensor<1x4x2xf64>, tensor<1x2x4xf64>, tensor<1x4xf64>, tensor<1x2x4xf64>, tensor<1x2xf64>, tensor<1x2x2xf64>, tensor<1x2x2xf64>, tensor<1x2xi32>, tensor<1x2xf64>
    cond {
      %c_50 = stablehlo.constant dense<1> : tensor<i64>
      %56 = stablehlo.compare LT, %iterArg_32, %c_50, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %56 : tensor<i1>
    } do {
      %56 = stablehlo.slice %iterArg_33 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %57 = stablehlo.reshape %56 : (tensor<1xf64>) -> tensor<f64>
      %58 = stablehlo.multiply %57, %57 : tensor<f64>
      %cst_50 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %59 = stablehlo.multiply %cst_50, %57 : tensor<f64>
      %cst_51 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %60 = stablehlo.add %58, %cst_51 : tensor<f64>
      %61 = stablehlo.log %60 : tensor<f64>
      %62 = stablehlo.slice %iterArg_33 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %63 = stablehlo.reshape %62 : (tensor<1xf64>) -> tensor<f64>
      %64 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %65 = stablehlo.multiply %64, %iterArg_30 : tensor<4xf64>
      %66 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %67 = stablehlo.add %66, %65 : tensor<4xf64>
      %68 = stablehlo.subtract %67, %iterArg_31 : tensor<4xf64>
      %69 = stablehlo.slice %iterArg_33 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %70 = stablehlo.reshape %69 : (tensor<1xf64>) -> tensor<f64>
      %71 = stablehlo.multiply %70, %70 : tensor<f64>
      %cst_52 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %72 = stablehlo.multiply %cst_52, %70 : tensor<f64>
      %cst_53 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %73 = stablehlo.multiply %cst_53, %70 : tensor<f64>
      %74 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %75 = stablehlo.multiply %iterArg, %74 : tensor<2xf64>
      %cst_54 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %76 = stablehlo.add %71, %cst_54 : tensor<f64>
      %77 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %78 = stablehlo.divide %75, %77 : tensor<2xf64>
      %79 = stablehlo.multiply %76, %76 : tensor<f64>
      %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %80 = stablehlo.divide %cst_55, %79 : tensor<f64>
      %81 = stablehlo.broadcast_in_dim %78, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
      %83 = stablehlo.add %82, %iterArg_28 : tensor<2x4xf64>
      %84 = stablehlo.transpose %83, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %85 = stablehlo.slice %84 [0:4, 0:2] : (tensor<4x2xf64>) -> tensor<4x2xf64>
      %86 = stablehlo.transpose %85, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %87 = stablehlo.dot_general %86, %85, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x2xf64>) -> tensor<2x2xf64>
      %88 = stablehlo.add %87, %iterArg_29 : tensor<2x2xf64>
      %89 = stablehlo.transpose %85, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %90 = stablehlo.dot_general %89, %68, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
      %91:3 = func.call @solve(%88, %90) : (tensor<2x2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2x2xf64>, tensor<2xi32>)
      %92 = stablehlo.tanh %91#0 : tensor<2xf64>
      %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %93 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %94 = stablehlo.add %93, %92 : tensor<2xf64>
      %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %95 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %96 = stablehlo.subtract %95, %92 : tensor<2xf64>
      %97 = stablehlo.multiply %94, %96 : tensor<2xf64>
      %cst_58 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %98 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %99 = stablehlo.multiply %98, %92 : tensor<2xf64>
      %100 = stablehlo.subtract %iterArg_33, %99 : tensor<2xf64>
      %101 = func.call @dynamic_update_index_in_dim(%iterArg_34, %59, %iterArg_32) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %102 = func.call @dynamic_update_index_in_dim(%iterArg_35, %60, %iterArg_32) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %103 = func.call @dynamic_update_index_in_dim(%iterArg_36, %63, %iterArg_32) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %104 = func.call @dynamic_update_index_in_dim(%iterArg_37, %72, %iterArg_32) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %105 = func.call @dynamic_update_index_in_dim(%iterArg_38, %76, %iterArg_32) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %106 = func.call @dynamic_update_index_in_dim_0(%iterArg_39, %75, %iterArg_32) : (tensor<1x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<1x2xf64>
      %107 = func.call @dynamic_update_index_in_dim(%iterArg_40, %80, %iterArg_32) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %108 = func.call @dynamic_update_index_in_dim_1(%iterArg_41, %85, %iterArg_32) : (tensor<1x4x2xf64>, tensor<4x2xf64>, tensor<i64>) -> tensor<1x4x2xf64>
      %109 = func.call @dynamic_update_index_in_dim_2(%iterArg_42, %86, %iterArg_32) : (tensor<1x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<1x2x4xf64>
      %110 = func.call @dynamic_update_index_in_dim_3(%iterArg_43, %68, %iterArg_32) : (tensor<1x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<1x4xf64>
      %111 = func.call @dynamic_update_index_in_dim_2(%iterArg_44, %89, %iterArg_32) : (tensor<1x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<1x2x4xf64>
      %112 = func.call @dynamic_update_index_in_dim_0(%iterArg_45, %91#0, %iterArg_32) : (tensor<1x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<1x2xf64>
      %113 = func.call @dynamic_update_index_in_dim_4(%iterArg_46, %88, %iterArg_32) : (tensor<1x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<1x2x2xf64>
      %114 = func.call @dynamic_update_index_in_dim_4(%iterArg_47, %91#1, %iterArg_32) : (tensor<1x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<1x2x2xf64>
      %115 = func.call @dynamic_update_index_in_dim_5(%iterArg_48, %91#2, %iterArg_32) : (tensor<1x2xi32>, tensor<2xi32>, tensor<i64>) -> tensor<1x2xi32>
      %116 = func.call @dynamic_update_index_in_dim_0(%iterArg_49, %97, %iterArg_32) : (tensor<1x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<1x2xf64>
      %c_59 = stablehlo.constant dense<1> : tensor<i64>
      %117 = stablehlo.add %iterArg_32, %c_59 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %117, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116 : tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1x2xf64>, tensor<1xf64>, tensor<1x4x2xf64>, tensor<1x2x4xf64>, tensor<1x4xf64>, tensor<1x2x4xf64>, tensor<1x2xf64>, tensor<1x2x2xf64>, tensor<1x2x2xf64>, tensor<1x2xi32>, tensor<1x2xf64>
    }
    %42 = stablehlo.multiply %41#6, %41#6 : tensor<2xf64>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %44 = stablehlo.multiply %43, %41#6 : tensor<2xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %45 = stablehlo.reduce(%42 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_22 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %46 = stablehlo.add %45, %cst_22 : tensor<f64>
    %47 = stablehlo.sqrt %46 : tensor<f64>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %48 = stablehlo.divide %cst_23, %47 : tensor<f64>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %49 = stablehlo.multiply %cst_24, %48 : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %51 = stablehlo.multiply %50, %44 : tensor<2xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %c_27 = stablehlo.constant dense<0> : tensor<i64>
    %54:23 = stablehlo.while(%iterArg = %41#7, %iterArg_28 = %41#8, %iterArg_29 = %41#9, %iterArg_30 = %41#10, %iterArg_31 = %41#11, %iterArg_32 = %41#12, %iterArg_33 = %41#13, %iterArg_34 = %41#14, %iterArg_35 = %41#15, %iterArg_36 = %41#16, %iterArg_37 = %41#17, %iterArg_38 = %41#18, %iterArg_39 = %41#19, %iterArg_40 = %41#20, %iterArg_41 = %41#21, %iterArg_42 = %41#22, %iterArg_43 = %arg0, %iterArg_44 = %9, %iterArg_45 = %13, %iterArg_46 = %c_27, %iterArg_47 = %52, %iterArg_48 = %53, %iterArg_49 = %51) : tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1x2xf64>, tensor<1xf64>, tensor<1x4x2xf64>, tensor<1x2x4xf64>, tensor<1x4xf64>, tensor<1x2x4xf64>, tensor<1x2xf64>, tensor<1x2x2xf64>, tensor<1x2x2xf64>, tensor<1x2xi32>, tensor<1x2xf64>, tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
    cond {
      %c_50 = stablehlo.constant dense<1> : tensor<i64>
      %56 = stablehlo.compare LT, %iterArg_46, %c_50, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %56 : tensor<i1>
    } do {
      %c_50 = stablehlo.constant dense<1> : tensor<i64>
      %56 = stablehlo.subtract %c_50, %iterArg_46 : tensor<i64>
      %c_51 = stablehlo.constant dense<1> : tensor<i64>
      %57 = stablehlo.subtract %56, %c_51 : tensor<i64>
      %58 = func.call @dynamic_index_in_dim(%iterArg, %57) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %59 = func.call @dynamic_index_in_dim(%iterArg_28, %57) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %60 = func.call @dynamic_index_in_dim(%iterArg_29, %57) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %61 = func.call @dynamic_index_in_dim(%iterArg_30, %57) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %62 = func.call @dynamic_index_in_dim(%iterArg_31, %57) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %63 = func.call @dynamic_index_in_dim_6(%iterArg_32, %57) : (tensor<1x2xf64>, tensor<i64>) -> tensor<2xf64>
      %64 = func.call @dynamic_index_in_dim(%iterArg_33, %57) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %65 = func.call @dynamic_index_in_dim_7(%iterArg_34, %57) : (tensor<1x4x2xf64>, tensor<i64>) -> tensor<4x2xf64>
      %66 = func.call @dynamic_index_in_dim_8(%iterArg_35, %57) : (tensor<1x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %67 = func.call @dynamic_index_in_dim_9(%iterArg_36, %57) : (tensor<1x4xf64>, tensor<i64>) -> tensor<4xf64>
      %68 = func.call @dynamic_index_in_dim_8(%iterArg_37, %57) : (tensor<1x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %69 = func.call @dynamic_index_in_dim_6(%iterArg_38, %57) : (tensor<1x2xf64>, tensor<i64>) -> tensor<2xf64>
      %70 = func.call @dynamic_index_in_dim_10(%iterArg_39, %57) : (tensor<1x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %71 = func.call @dynamic_index_in_dim_10(%iterArg_40, %57) : (tensor<1x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %72 = func.call @dynamic_index_in_dim_11(%iterArg_41, %57) : (tensor<1x2xi32>, tensor<i64>) -> tensor<2xi32>
      %73 = func.call @dynamic_index_in_dim_6(%iterArg_42, %57) : (tensor<1x2xf64>, tensor<i64>) -> tensor<2xf64>
      %74 = stablehlo.negate %iterArg_49 : tensor<2xf64>
      %cst_52 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %75 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %76 = stablehlo.multiply %75, %74 : tensor<2xf64>
      %77 = stablehlo.multiply %76, %73 : tensor<2xf64>
      %78:2 = func.call @solve_12(%69, %70, %71, %72, %77) : (tensor<2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>)
      %79 = stablehlo.dot_general %78#1, %68, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x4xf64>) -> tensor<4xf64>
      %80 = stablehlo.dot_general %78#1, %67, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<4xf64>) -> tensor<2x4xf64>
      %81 = stablehlo.transpose %80, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %82 = stablehlo.dot_general %78#0, %66, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
      %83 = stablehlo.transpose %82, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %84 = stablehlo.add %81, %83 : tensor<4x2xf64>
      %85 = stablehlo.dot_general %78#0, %65, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<4x2xf64>) -> tensor<2x4xf64>
      %86 = stablehlo.transpose %85, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %87 = stablehlo.add %84, %86 : tensor<4x2xf64>
      %88 = stablehlo.transpose %87, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %89 = stablehlo.reduce(%88 init: %cst_53) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %90 = stablehlo.reshape %89 : (tensor<2xf64>) -> tensor<2x1xf64>
      %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %91 = stablehlo.reduce(%90 init: %cst_54) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
      %92 = stablehlo.broadcast_in_dim %iterArg_45, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
      %93 = stablehlo.multiply %92, %88 : tensor<2x4xf64>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %94 = stablehlo.reduce(%93 init: %cst_55) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
      %95 = stablehlo.reshape %94 : (tensor<4xf64>) -> tensor<1x4xf64>
      %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %96 = stablehlo.reduce(%95 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
      %97 = stablehlo.add %iterArg_47, %96 : tensor<4xf64>
      %98 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %99 = stablehlo.multiply %91, %98 : tensor<2xf64>
      %100 = stablehlo.multiply %99, %63 : tensor<2xf64>
      %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %101 = stablehlo.reduce(%100 init: %cst_57) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
      %102 = stablehlo.negate %101 : tensor<f64>
      %103 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %104 = stablehlo.divide %91, %103 : tensor<2xf64>
      %105 = stablehlo.multiply %iterArg_44, %104 : tensor<2xf64>
      %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %106 = stablehlo.reduce(%105 init: %cst_58) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
      %cst_59 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %107 = stablehlo.multiply %cst_59, %106 : tensor<f64>
      %108 = stablehlo.multiply %102, %61 : tensor<f64>
      %109 = stablehlo.add %107, %108 : tensor<f64>
      %110 = stablehlo.broadcast_in_dim %109, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %111 = stablehlo.pad %110, %cst_60, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
      %112 = stablehlo.add %iterArg_49, %111 : tensor<2xf64>
      %113 = stablehlo.negate %79 : tensor<4xf64>
      %114 = stablehlo.add %iterArg_48, %113 : tensor<4xf64>
      %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %115 = stablehlo.reduce(%79 init: %cst_61) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
      %116 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %117 = stablehlo.multiply %116, %79 : tensor<4xf64>
      %118 = stablehlo.add %97, %117 : tensor<4xf64>
      %119 = stablehlo.multiply %79, %iterArg_43 : tensor<4xf64>
      %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %120 = stablehlo.reduce(%119 init: %cst_62) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
      %121 = stablehlo.broadcast_in_dim %120, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %122 = stablehlo.pad %121, %cst_63, low = [1], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
      %123 = stablehlo.add %112, %122 : tensor<2xf64>
      %124 = stablehlo.divide %115, %59 : tensor<f64>
      %125 = stablehlo.multiply %124, %58 : tensor<f64>
      %126 = stablehlo.broadcast_in_dim %125, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %127 = stablehlo.pad %126, %cst_64, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
      %128 = stablehlo.add %123, %127 : tensor<2xf64>
      %c_65 = stablehlo.constant dense<1> : tensor<i64>
      %129 = stablehlo.add %iterArg_46, %c_65 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %129, %118, %114, %128 : tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1x2xf64>, tensor<1xf64>, tensor<1x4x2xf64>, tensor<1x2x4xf64>, tensor<1x4xf64>, tensor<1x2x4xf64>, tensor<1x2xf64>, tensor<1x2x2xf64>, tensor<1x2x2xf64>, tensor<1x2xi32>, tensor<1x2xf64>, tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
    }
    %55 = call @clip_14(%0#1, %0#2, %54#21) : (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
    return %54#20, %55, %54#22 : tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
  }
  func.func private @clip(%arg0: tensor<4xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4xf64>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %10 = stablehlo.select %6, %9, %8 : tensor<4xi1>, tensor<4xf64>
    %11 = stablehlo.select %4, %7, %10 : tensor<4xi1>, tensor<4xf64>
    %12 = stablehlo.convert %arg2 : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %14 = stablehlo.minimum %13, %2 : tensor<4xf64>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %22 = stablehlo.select %18, %21, %20 : tensor<4xi1>, tensor<4xf64>
    %23 = stablehlo.select %16, %19, %22 : tensor<4xi1>, tensor<4xf64>
    return %14, %11, %23 : tensor<4xf64>, tensor<4xf64>, tensor<4xf64>
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<1xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<1xf64>, tensor<1xf64>, tensor<i64>) -> tensor<1xf64>
    return %1 : tensor<1xf64>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<1x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<1x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<1x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x2xf64>
    return %1 : tensor<1x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<1x4x2xf64>, %arg1: tensor<4x2xf64>, %arg2: tensor<i64>) -> tensor<1x4x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x2xf64>) -> tensor<1x4x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<1x4x2xf64>, tensor<1x4x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x2xf64>
    return %1 : tensor<1x4x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<1x2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<i64>) -> tensor<1x2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xf64>) -> tensor<1x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<1x2x4xf64>, tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    return %1 : tensor<1x2x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<1x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<i64>) -> tensor<1x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<1x4xf64>, tensor<1x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    return %1 : tensor<1x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<1x2x2xf64>, %arg1: tensor<2x2xf64>, %arg2: tensor<i64>) -> tensor<1x2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x2xf64>) -> tensor<1x2x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<1x2x2xf64>, tensor<1x2x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x2xf64>
    return %1 : tensor<1x2x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<1x2xi32>, %arg1: tensor<2xi32>, %arg2: tensor<i64>) -> tensor<1x2xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<1x2xi32>, tensor<1x2xi32>, tensor<i64>, tensor<i64>) -> tensor<1x2xi32>
    return %1 : tensor<1x2xi32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<1xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<1xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<1x2xf64>, %arg1: tensor<i64>) -> tensor<2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<1x4x2xf64>, %arg1: tensor<i64>) -> tensor<4x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 2] : (tensor<1x4x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2xf64>) -> tensor<4x2xf64>
    return %1 : tensor<4x2xf64>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<1x2x4xf64>, %arg1: tensor<i64>) -> tensor<2x4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xf64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<1x4xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<1x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<1x2x2xf64>, %arg1: tensor<i64>) -> tensor<2x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 2] : (tensor<1x2x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2xf64>) -> tensor<2x2xf64>
    return %1 : tensor<2x2xf64>
  }
  func.func private @dynamic_index_in_dim_11(%arg0: tensor<1x2xi32>, %arg1: tensor<i64>) -> tensor<2xi32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<1x2xi32>, tensor<i64>, tensor<i64>) -> tensor<1x2xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi32>) -> tensor<2xi32>
    return %1 : tensor<2xi32>
  }
  func.func private @solve_12(%arg0: tensor<2xf64>, %arg1: tensor<2x2xf64>, %arg2: tensor<2x2xf64>, %arg3: tensor<2xi32>, %arg4: tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>) {
    %0 = call @_lu_solve_13(%arg2, %arg3, %arg4) : (tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> tensor<2xf64>
    %1 = stablehlo.negate %0 : tensor<2xf64>
    %2 = stablehlo.dot_general %1, %arg0, contracting_dims = [] x [], precision = [HIGHEST, HIGHEST] : (tensor<2xf64>, tensor<2xf64>) -> tensor<2x2xf64>
    return %2, %0 : tensor<2x2xf64>, tensor<2xf64>
  }
  func.func private @_lu_solve_13(%arg0: tensor<2x2xf64>, %arg1: tensor<2xi32>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
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
  func.func private @clip_14(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>) -> tensor<4xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<4xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4xf64>
    return %1 : tensor<4xf64>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<2xf64>) -> (tensor<4xf64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}, tensor<2xf64> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<-6.730000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<0.96299999999999996> : tensor<f64>
    %0:3 = call @clip(%arg1, %cst, %cst_0) : (tensor<4xf64>, tensor<f64>, tensor<f64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>)
    %1 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %2 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %4 = stablehlo.add %1, %3 : tensor<2x2xi64>
    %5 = stablehlo.compare EQ, %4, %2, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %6 = stablehlo.convert %5 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %7 = stablehlo.slice %6 [0:2, 0:2] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %8 = stablehlo.slice %7 [0:2, 0:1] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %9 = stablehlo.reshape %8 : (tensor<2x1xf64>) -> tensor<2xf64>
    %10 = stablehlo.slice %7 [0:2, 1:2] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %11 = stablehlo.reshape %10 : (tensor<2x1xf64>) -> tensor<2xf64>
    %12 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
    %15 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %16 = stablehlo.multiply %14, %15 : tensor<2x4xf64>
    %17 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %18 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %19 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %20 = stablehlo.add %17, %19 : tensor<2x2xi64>
    %21 = stablehlo.compare EQ, %20, %18, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %22 = stablehlo.convert %21 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %cst_2 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %24 = stablehlo.multiply %23, %22 : tensor<2x2xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<1x2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<1x4x2xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<1x2x4xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<1x4xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<1x2x4xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<1x2xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<1x2x2xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<1x2x2xf64>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<1x2xi32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<1x2xf64>
    %c_19 = stablehlo.constant dense<0> : tensor<i64>
    %41:23 = stablehlo.while(%iterArg = %9, %iterArg_28 = %16, %iterArg_29 = %24, %iterArg_30 = %arg0, %iterArg_31 = %0#0, %iterArg_32 = %c_19, %iterArg_33 = %arg2, %iterArg_34 = %25, %iterArg_35 = %26, %iterArg_36 = %27, %iterArg_37 = %28, %iterArg_38 = %29, %iterArg_39 = %30, %iterArg_40 = %31, %iterArg_41 = %32, %iterArg_42 = %33, %iterArg_43 = %34, %iterArg_44 = %35, %iterArg_45 = %36, %iterArg_46 = %37, %iterArg_47 = %38, %iterArg_48 = %39, %iterArg_49 = %40) : tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1x2xf64>, tensor<1xf64>, tensor<1x4x2xf64>, tensor<1x2x4xf64>, tensor<1x4xf64>, tensor<1x2x4xf64>, tensor<1x2xf64>, tensor<1x2x2xf64>, tensor<1x2x2xf64>, tensor<1x2xi32>, tensor<1x2xf64>
    cond {
      %c_50 = stablehlo.constant dense<1> : tensor<i64>
      %56 = stablehlo.compare LT, %iterArg_32, %c_50, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %56 : tensor<i1>
    } do {
      %56 = stablehlo.slice %iterArg_33 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %57 = stablehlo.reshape %56 : (tensor<1xf64>) -> tensor<f64>
      %58 = stablehlo.multiply %57, %57 : tensor<f64>
      %cst_50 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %59 = stablehlo.multiply %cst_50, %57 : tensor<f64>
      %cst_51 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %60 = stablehlo.add %58, %cst_51 : tensor<f64>
      %61 = stablehlo.log %60 : tensor<f64>
      %62 = stablehlo.slice %iterArg_33 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %63 = stablehlo.reshape %62 : (tensor<1xf64>) -> tensor<f64>
      %64 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %65 = stablehlo.multiply %64, %iterArg_30 : tensor<4xf64>
      %66 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %67 = stablehlo.add %66, %65 : tensor<4xf64>
      %68 = stablehlo.subtract %67, %iterArg_31 : tensor<4xf64>
      %69 = stablehlo.slice %iterArg_33 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %70 = stablehlo.reshape %69 : (tensor<1xf64>) -> tensor<f64>
      %71 = stablehlo.multiply %70, %70 : tensor<f64>
      %cst_52 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %72 = stablehlo.multiply %cst_52, %70 : tensor<f64>
      %cst_53 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %73 = stablehlo.multiply %cst_53, %70 : tensor<f64>
      %74 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %75 = stablehlo.multiply %iterArg, %74 : tensor<2xf64>
      %cst_54 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %76 = stablehlo.add %71, %cst_54 : tensor<f64>
      %77 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %78 = stablehlo.divide %75, %77 : tensor<2xf64>
      %79 = stablehlo.multiply %76, %76 : tensor<f64>
      %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %80 = stablehlo.divide %cst_55, %79 : tensor<f64>
      %81 = stablehlo.broadcast_in_dim %78, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %82 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
      %83 = stablehlo.add %82, %iterArg_28 : tensor<2x4xf64>
      %84 = stablehlo.transpose %83, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %85 = stablehlo.slice %84 [0:4, 0:2] : (tensor<4x2xf64>) -> tensor<4x2xf64>
      %86 = stablehlo.transpose %85, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %87 = stablehlo.dot_general %86, %85, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x2xf64>) -> tensor<2x2xf64>
      %88 = stablehlo.add %87, %iterArg_29 : tensor<2x2xf64>
      %89 = stablehlo.transpose %85, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %90 = stablehlo.dot_general %89, %68, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
      %91:3 = func.call @solve(%88, %90) : (tensor<2x2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2x2xf64>, tensor<2xi32>)
      %92 = stablehlo.tanh %91#0 : tensor<2xf64>
      %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %93 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %94 = stablehlo.add %93, %92 : tensor<2xf64>
      %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %95 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %96 = stablehlo.subtract %95, %92 : tensor<2xf64>
      %97 = stablehlo.multiply %94, %96 : tensor<2xf64>
      %cst_58 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %98 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %99 = stablehlo.multiply %98, %92 : tensor<2xf64>
      %100 = stablehlo.subtract %iterArg_33, %99 : tensor<2xf64>
      %101 = func.call @dynamic_update_index_in_dim(%iterArg_34, %59, %iterArg_32) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %102 = func.call @dynamic_update_index_in_dim(%iterArg_35, %60, %iterArg_32) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %103 = func.call @dynamic_update_index_in_dim(%iterArg_36, %63, %iterArg_32) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %104 = func.call @dynamic_update_index_in_dim(%iterArg_37, %72, %iterArg_32) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %105 = func.call @dynamic_update_index_in_dim(%iterArg_38, %76, %iterArg_32) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %106 = func.call @dynamic_update_index_in_dim_0(%iterArg_39, %75, %iterArg_32) : (tensor<1x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<1x2xf64>
      %107 = func.call @dynamic_update_index_in_dim(%iterArg_40, %80, %iterArg_32) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %108 = func.call @dynamic_update_index_in_dim_1(%iterArg_41, %85, %iterArg_32) : (tensor<1x4x2xf64>, tensor<4x2xf64>, tensor<i64>) -> tensor<1x4x2xf64>
      %109 = func.call @dynamic_update_index_in_dim_2(%iterArg_42, %86, %iterArg_32) : (tensor<1x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<1x2x4xf64>
      %110 = func.call @dynamic_update_index_in_dim_3(%iterArg_43, %68, %iterArg_32) : (tensor<1x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<1x4xf64>
      %111 = func.call @dynamic_update_index_in_dim_2(%iterArg_44, %89, %iterArg_32) : (tensor<1x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<1x2x4xf64>
      %112 = func.call @dynamic_update_index_in_dim_0(%iterArg_45, %91#0, %iterArg_32) : (tensor<1x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<1x2xf64>
      %113 = func.call @dynamic_update_index_in_dim_4(%iterArg_46, %88, %iterArg_32) : (tensor<1x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<1x2x2xf64>
      %114 = func.call @dynamic_update_index_in_dim_4(%iterArg_47, %91#1, %iterArg_32) : (tensor<1x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<1x2x2xf64>
      %115 = func.call @dynamic_update_index_in_dim_5(%iterArg_48, %91#2, %iterArg_32) : (tensor<1x2xi32>, tensor<2xi32>, tensor<i64>) -> tensor<1x2xi32>
      %116 = func.call @dynamic_update_index_in_dim_0(%iterArg_49, %97, %iterArg_32) : (tensor<1x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<1x2xf64>
      %c_59 = stablehlo.constant dense<1> : tensor<i64>
      %117 = stablehlo.add %iterArg_32, %c_59 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %117, %100, %101, %102, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116 : tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1x2xf64>, tensor<1xf64>, tensor<1x4x2xf64>, tensor<1x2x4xf64>, tensor<1x4xf64>, tensor<1x2x4xf64>, tensor<1x2xf64>, tensor<1x2x2xf64>, tensor<1x2x2xf64>, tensor<1x2xi32>, tensor<1x2xf64>
    }
    %42 = stablehlo.multiply %41#6, %41#6 : tensor<2xf64>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %44 = stablehlo.multiply %43, %41#6 : tensor<2xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %45 = stablehlo.reduce(%42 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_22 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %46 = stablehlo.add %45, %cst_22 : tensor<f64>
    %47 = stablehlo.sqrt %46 : tensor<f64>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %48 = stablehlo.divide %cst_23, %47 : tensor<f64>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %49 = stablehlo.multiply %cst_24, %48 : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %51 = stablehlo.multiply %50, %44 : tensor<2xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %c_27 = stablehlo.constant dense<0> : tensor<i64>
    %54:23 = stablehlo.while(%iterArg = %41#7, %iterArg_28 = %41#8, %iterArg_29 = %41#9, %iterArg_30 = %41#10, %iterArg_31 = %41#11, %iterArg_32 = %41#12, %iterArg_33 = %41#13, %iterArg_34 = %41#14, %iterArg_35 = %41#15, %iterArg_36 = %41#16, %iterArg_37 = %41#17, %iterArg_38 = %41#18, %iterArg_39 = %41#19, %iterArg_40 = %41#20, %iterArg_41 = %41#21, %iterArg_42 = %41#22, %iterArg_43 = %arg0, %iterArg_44 = %9, %iterArg_45 = %13, %iterArg_46 = %c_27, %iterArg_47 = %52, %iterArg_48 = %53, %iterArg_49 = %51) : tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1x2xf64>, tensor<1xf64>, tensor<1x4x2xf64>, tensor<1x2x4xf64>, tensor<1x4xf64>, tensor<1x2x4xf64>, tensor<1x2xf64>, tensor<1x2x2xf64>, tensor<1x2x2xf64>, tensor<1x2xi32>, tensor<1x2xf64>, tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
    cond {
      %c_50 = stablehlo.constant dense<1> : tensor<i64>
      %56 = stablehlo.compare LT, %iterArg_46, %c_50, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %56 : tensor<i1>
    } do {
      %c_50 = stablehlo.constant dense<1> : tensor<i64>
      %56 = stablehlo.subtract %c_50, %iterArg_46 : tensor<i64>
      %c_51 = stablehlo.constant dense<1> : tensor<i64>
      %57 = stablehlo.subtract %56, %c_51 : tensor<i64>
      %58 = func.call @dynamic_index_in_dim(%iterArg, %57) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %59 = func.call @dynamic_index_in_dim(%iterArg_28, %57) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %60 = func.call @dynamic_index_in_dim(%iterArg_29, %57) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %61 = func.call @dynamic_index_in_dim(%iterArg_30, %57) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %62 = func.call @dynamic_index_in_dim(%iterArg_31, %57) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %63 = func.call @dynamic_index_in_dim_6(%iterArg_32, %57) : (tensor<1x2xf64>, tensor<i64>) -> tensor<2xf64>
      %64 = func.call @dynamic_index_in_dim(%iterArg_33, %57) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %65 = func.call @dynamic_index_in_dim_7(%iterArg_34, %57) : (tensor<1x4x2xf64>, tensor<i64>) -> tensor<4x2xf64>
      %66 = func.call @dynamic_index_in_dim_8(%iterArg_35, %57) : (tensor<1x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %67 = func.call @dynamic_index_in_dim_9(%iterArg_36, %57) : (tensor<1x4xf64>, tensor<i64>) -> tensor<4xf64>
      %68 = func.call @dynamic_index_in_dim_8(%iterArg_37, %57) : (tensor<1x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %69 = func.call @dynamic_index_in_dim_6(%iterArg_38, %57) : (tensor<1x2xf64>, tensor<i64>) -> tensor<2xf64>
      %70 = func.call @dynamic_index_in_dim_10(%iterArg_39, %57) : (tensor<1x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %71 = func.call @dynamic_index_in_dim_10(%iterArg_40, %57) : (tensor<1x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %72 = func.call @dynamic_index_in_dim_11(%iterArg_41, %57) : (tensor<1x2xi32>, tensor<i64>) -> tensor<2xi32>
      %73 = func.call @dynamic_index_in_dim_6(%iterArg_42, %57) : (tensor<1x2xf64>, tensor<i64>) -> tensor<2xf64>
      %74 = stablehlo.negate %iterArg_49 : tensor<2xf64>
      %cst_52 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %75 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %76 = stablehlo.multiply %75, %74 : tensor<2xf64>
      %77 = stablehlo.multiply %76, %73 : tensor<2xf64>
      %78:2 = func.call @solve_12(%69, %70, %71, %72, %77) : (tensor<2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>)
      %79 = stablehlo.dot_general %78#1, %68, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x4xf64>) -> tensor<4xf64>
      %80 = stablehlo.dot_general %78#1, %67, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<4xf64>) -> tensor<2x4xf64>
      %81 = stablehlo.transpose %80, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %82 = stablehlo.dot_general %78#0, %66, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
      %83 = stablehlo.transpose %82, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %84 = stablehlo.add %81, %83 : tensor<4x2xf64>
      %85 = stablehlo.dot_general %78#0, %65, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<4x2xf64>) -> tensor<2x4xf64>
      %86 = stablehlo.transpose %85, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %87 = stablehlo.add %84, %86 : tensor<4x2xf64>
      %88 = stablehlo.transpose %87, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %89 = stablehlo.reduce(%88 init: %cst_53) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %90 = stablehlo.reshape %89 : (tensor<2xf64>) -> tensor<2x1xf64>
      %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %91 = stablehlo.reduce(%90 init: %cst_54) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
      %92 = stablehlo.broadcast_in_dim %iterArg_45, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
      %93 = stablehlo.multiply %92, %88 : tensor<2x4xf64>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %94 = stablehlo.reduce(%93 init: %cst_55) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
      %95 = stablehlo.reshape %94 : (tensor<4xf64>) -> tensor<1x4xf64>
      %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %96 = stablehlo.reduce(%95 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
      %97 = stablehlo.add %iterArg_47, %96 : tensor<4xf64>
      %98 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %99 = stablehlo.multiply %91, %98 : tensor<2xf64>
      %100 = stablehlo.multiply %99, %63 : tensor<2xf64>
      %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %101 = stablehlo.reduce(%100 init: %cst_57) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
      %102 = stablehlo.negate %101 : tensor<f64>
      %103 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %104 = stablehlo.divide %91, %103 : tensor<2xf64>
      %105 = stablehlo.multiply %iterArg_44, %104 : tensor<2xf64>
      %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %106 = stablehlo.reduce(%105 init: %cst_58) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
      %cst_59 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %107 = stablehlo.multiply %cst_59, %106 : tensor<f64>
      %108 = stablehlo.multiply %102, %61 : tensor<f64>
      %109 = stablehlo.add %107, %108 : tensor<f64>
      %110 = stablehlo.broadcast_in_dim %109, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %111 = stablehlo.pad %110, %cst_60, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
      %112 = stablehlo.add %iterArg_49, %111 : tensor<2xf64>
      %113 = stablehlo.negate %79 : tensor<4xf64>
      %114 = stablehlo.add %iterArg_48, %113 : tensor<4xf64>
      %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %115 = stablehlo.reduce(%79 init: %cst_61) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
      %116 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %117 = stablehlo.multiply %116, %79 : tensor<4xf64>
      %118 = stablehlo.add %97, %117 : tensor<4xf64>
      %119 = stablehlo.multiply %79, %iterArg_43 : tensor<4xf64>
      %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %120 = stablehlo.reduce(%119 init: %cst_62) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
      %121 = stablehlo.broadcast_in_dim %120, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %122 = stablehlo.pad %121, %cst_63, low = [1], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
      %123 = stablehlo.add %112, %122 : tensor<2xf64>
      %124 = stablehlo.divide %115, %59 : tensor<f64>
      %125 = stablehlo.multiply %124, %58 : tensor<f64>
      %126 = stablehlo.broadcast_in_dim %125, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %127 = stablehlo.pad %126, %cst_64, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
      %128 = stablehlo.add %123, %127 : tensor<2xf64>
      %c_65 = stablehlo.constant dense<1> : tensor<i64>
      %129 = stablehlo.add %iterArg_46, %c_65 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %129, %118, %114, %128 : tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1x2xf64>, tensor<1xf64>, tensor<1x4x2xf64>, tensor<1x2x4xf64>, tensor<1x4xf64>, tensor<1x2x4xf64>, tensor<1x2xf64>, tensor<1x2x2xf64>, tensor<1x2x2xf64>, tensor<1x2xi32>, tensor<1x2xf64>, tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
    }
    %55 = call @clip_14(%0#1, %0#2, %54#21) : (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
    return %54#20, %55, %54#22 : tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
  }
  func.func private @clip(%arg0: tensor<4xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4xf64>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %10 = stablehlo.select %6, %9, %8 : tensor<4xi1>, tensor<4xf64>
    %11 = stablehlo.select %4, %7, %10 : tensor<4xi1>, tensor<4xf64>
    %12 = stablehlo.convert %arg2 : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %14 = stablehlo.minimum %13, %2 : tensor<4xf64>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %22 = stablehlo.select %18, %21, %20 : tensor<4xi1>, tensor<4xf64>
    %23 = stablehlo.select %16, %19, %22 : tensor<4xi1>, tensor<4xf64>
    return %14, %11, %23 : tensor<4xf64>, tensor<4xf64>, tensor<4xf64>
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<1xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<1xf64>, tensor<1xf64>, tensor<i64>) -> tensor<1xf64>
    return %1 : tensor<1xf64>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<1x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<1x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<1x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x2xf64>
    return %1 : tensor<1x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<1x4x2xf64>, %arg1: tensor<4x2xf64>, %arg2: tensor<i64>) -> tensor<1x4x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x2xf64>) -> tensor<1x4x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<1x4x2xf64>, tensor<1x4x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x2xf64>
    return %1 : tensor<1x4x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<1x2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<i64>) -> tensor<1x2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xf64>) -> tensor<1x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<1x2x4xf64>, tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    return %1 : tensor<1x2x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<1x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<i64>) -> tensor<1x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<1x4xf64>, tensor<1x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    return %1 : tensor<1x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<1x2x2xf64>, %arg1: tensor<2x2xf64>, %arg2: tensor<i64>) -> tensor<1x2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x2xf64>) -> tensor<1x2x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<1x2x2xf64>, tensor<1x2x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x2xf64>
    return %1 : tensor<1x2x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<1x2xi32>, %arg1: tensor<2xi32>, %arg2: tensor<i64>) -> tensor<1x2xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<1x2xi32>, tensor<1x2xi32>, tensor<i64>, tensor<i64>) -> tensor<1x2xi32>
    return %1 : tensor<1x2xi32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<1xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<1xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<1x2xf64>, %arg1: tensor<i64>) -> tensor<2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<1x4x2xf64>, %arg1: tensor<i64>) -> tensor<4x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 2] : (tensor<1x4x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2xf64>) -> tensor<4x2xf64>
    return %1 : tensor<4x2xf64>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<1x2x4xf64>, %arg1: tensor<i64>) -> tensor<2x4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xf64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<1x4xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<1x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<1x2x2xf64>, %arg1: tensor<i64>) -> tensor<2x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 2] : (tensor<1x2x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2xf64>) -> tensor<2x2xf64>
    return %1 : tensor<2x2xf64>
  }
  func.func private @dynamic_index_in_dim_11(%arg0: tensor<1x2xi32>, %arg1: tensor<i64>) -> tensor<2xi32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<1x2xi32>, tensor<i64>, tensor<i64>) -> tensor<1x2xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi32>) -> tensor<2xi32>
    return %1 : tensor<2xi32>
  }
  func.func private @solve_12(%arg0: tensor<2xf64>, %arg1: tensor<2x2xf64>, %arg2: tensor<2x2xf64>, %arg3: tensor<2xi32>, %arg4: tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>) {
    %0 = call @_lu_solve_13(%arg2, %arg3, %arg4) : (tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> tensor<2xf64>
    %1 = stablehlo.negate %0 : tensor<2xf64>
    %2 = stablehlo.dot_general %1, %arg0, contracting_dims = [] x [], precision = [HIGHEST, HIGHEST] : (tensor<2xf64>, tensor<2xf64>) -> tensor<2x2xf64>
    return %2, %0 : tensor<2x2xf64>, tensor<2xf64>
  }
  func.func private @_lu_solve_13(%arg0: tensor<2x2xf64>, %arg1: tensor<2xi32>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
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
  func.func private @clip_14(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>) -> tensor<4xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<4xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4xf64>
    return %1 : tensor<4xf64>
  }
}
