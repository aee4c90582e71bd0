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
      %7 = func.call @closed_call(%iterArg, %iterArg_4, %iterArg_6) : (tensor<4xf64>, tensor<4xf64>, tensor<2xf64>) -> tensor<2xf64>
      %c_7 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg_5, %c_7 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_4, %8, %7 : tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>
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
  func.func private @closed_call(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.slice %arg2 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    %2 = stablehlo.multiply %1, %1 : tensor<f64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %3 = stablehlo.add %2, %cst : tensor<f64>
    %4 = stablehlo.log %3 : tensor<f64>
    %5 = stablehlo.slice %arg2 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %6 = stablehlo.reshape %5 : (tensor<1xf64>) -> tensor<f64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %8 = stablehlo.multiply %7, %arg0 : tensor<4xf64>
    %9 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %10 = stablehlo.add %9, %8 : tensor<4xf64>
    %11 = stablehlo.subtract %10, %arg1 : tensor<4xf64>
    %12 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %13 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %14 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %15 = stablehlo.add %12, %14 : tensor<2x2xi64>
    %16 = stablehlo.compare EQ, %15, %13, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %17 = stablehlo.convert %16 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %18 = stablehlo.slice %17 [0:2, 0:2] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %19 = stablehlo.convert %18 : tensor<2x2xf64>
    %20 = stablehlo.slice %arg2 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %21 = stablehlo.slice %19 [0:2, 0:1] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %22 = stablehlo.reshape %20 : (tensor<1xf64>) -> tensor<f64>
    %23 = stablehlo.reshape %21 : (tensor<2x1xf64>) -> tensor<2xf64>
    %24 = stablehlo.multiply %22, %22 : tensor<f64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %25 = stablehlo.multiply %cst_0, %22 : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %27 = stablehlo.multiply %23, %26 : tensor<2xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %28 = stablehlo.add %24, %cst_1 : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %30 = stablehlo.divide %27, %29 : tensor<2xf64>
    %31 = stablehlo.slice %19 [0:2, 1:2] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %32 = stablehlo.reshape %31 : (tensor<2x1xf64>) -> tensor<2xf64>
    %33 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %34 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
    %36 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %37 = stablehlo.multiply %35, %36 : tensor<2x4xf64>
    %38 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
    %40 = stablehlo.add %39, %37 : tensor<2x4xf64>
    %41 = stablehlo.transpose %40, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %42 = stablehlo.slice %41 [0:4, 0:2] : (tensor<4x2xf64>) -> tensor<4x2xf64>
    %43 = stablehlo.transpose %42, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %44 = stablehlo.dot_general %43, %42, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x2xf64>) -> tensor<2x2xf64>
    %45 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %46 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %47 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %48 = stablehlo.add %45, %47 : tensor<2x2xi64>
    %49 = stablehlo.compare EQ, %48, %46, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %50 = stablehlo.convert %49 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %cst_3 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %52 = stablehlo.multiply %51, %50 : tensor<2x2xf64>
    %53 = stablehlo.add %44, %52 : tensor<2x2xf64>
    %54 = stablehlo.transpose %42, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %55 = stablehlo.dot_general %54, %11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
    %56 = call @solve(%53, %55) : (tensor<2x2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %57 = stablehlo.tanh %56 : tensor<2xf64>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %58 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %59 = stablehlo.multiply %58, %57 : tensor<2xf64>
    %60 = stablehlo.subtract %arg2, %59 : tensor<2xf64>
    return %60 : tensor<2xf64>
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
      %12:2 = func.call @closed_call_0(%iterArg, %iterArg_4, %iterArg_5) : (tensor<2xi32>, tensor<i64>, tensor<2xi32>) -> (tensor<i64>, tensor<2xi32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %13 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %13, %12#0, %12#1 : tensor<2xi32>, tensor<i64>, tensor<i64>, tensor<2xi32>
    }
    %11 = call @_lu_solve(%8, %10#3, %arg1) : (tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> tensor<2xf64>
    return %11 : tensor<2xf64>
  }
  func.func private @closed_call_0(%arg0: tensor<2xi32>, %arg1: tensor<i64>, %arg2: tensor<2xi32>) -> (tensor<i64>, tensor<2xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg1, %c : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare LT, %arg1, %c_0, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %2 = stablehlo.convert %arg1 : tensor<i64>
    %c_1 = stablehlo.constant dense<2> : tensor<i64>
    %3 = stablehlo.add %2, %c_1 : tensor<i64>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<i1>, tensor<i64>
    %5 = stablehlo.dynamic_slice %arg0, %4, sizes = [1] : (tensor<2xi32>, tensor<i64>) -> tensor<1xi32>
    %6 = stablehlo.reshape %5 : (tensor<1xi32>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.compare LT, %arg1, %c_2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %8 = stablehlo.convert %arg1 : tensor<i64>
    %c_3 = stablehlo.constant dense<2> : tensor<i64>
    %9 = stablehlo.add %8, %c_3 : tensor<i64>
    %10 = stablehlo.select %7, %9, %arg1 : tensor<i1>, tensor<i64>
    %11 = stablehlo.dynamic_slice %arg2, %10, sizes = [1] : (tensor<2xi32>, tensor<i64>) -> tensor<1xi32>
    %12 = stablehlo.reshape %11 : (tensor<1xi32>) -> tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.compare LT, %6, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<2> : tensor<i32>
    %14 = stablehlo.add %6, %c_5 : tensor<i32>
    %15 = stablehlo.select %13, %14, %6 : tensor<i1>, tensor<i32>
    %16 = stablehlo.dynamic_slice %arg2, %15, sizes = [1] : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %17 = stablehlo.reshape %16 : (tensor<1xi32>) -> tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %18 = stablehlo.compare LT, %arg1, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<2> : tensor<i64>
    %19 = stablehlo.add %arg1, %c_7 : tensor<i64>
    %20 = stablehlo.select %18, %19, %arg1 : tensor<i1>, tensor<i64>
    %21 = stablehlo.convert %20 : (tensor<i64>) -> tensor<i32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %23 = "stablehlo.scatter"(%arg2, %22, %17) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<2xi32>, tensor<1xi32>, tensor<i32>) -> tensor<2xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.compare LT, %6, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<2> : tensor<i32>
    %25 = stablehlo.add %6, %c_9 : tensor<i32>
    %26 = stablehlo.select %24, %25, %6 : tensor<i1>, tensor<i32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %28 = "stablehlo.scatter"(%23, %27, %12) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<2xi32>, tensor<1xi32>, tensor<i32>) -> tensor<2xi32>
    return %0, %28 : tensor<i64>, tensor<2xi32>
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
      %7 = func.call @closed_call(%iterArg, %iterArg_4, %iterArg_6) : (tensor<4xf64>, tensor<4xf64>, tensor<2xf64>) -> tensor<2xf64>
      %c_7 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg_5, %c_7 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_4, %8, %7 : tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>
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
  func.func private @closed_call(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.slice %arg2 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    %2 = stablehlo.multiply %1, %1 : tensor<f64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %3 = stablehlo.add %2, %cst : tensor<f64>
    %4 = stablehlo.log %3 : tensor<f64>
    %5 = stablehlo.slice %arg2 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %6 = stablehlo.reshape %5 : (tensor<1xf64>) -> tensor<f64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %8 = stablehlo.multiply %7, %arg0 : tensor<4xf64>
    %9 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %10 = stablehlo.add %9, %8 : tensor<4xf64>
    %11 = stablehlo.subtract %10, %arg1 : tensor<4xf64>
    %12 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %13 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %14 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %15 = stablehlo.add %12, %14 : tensor<2x2xi64>
    %16 = stablehlo.compare EQ, %15, %13, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %17 = stablehlo.convert %16 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %18 = stablehlo.slice %17 [0:2, 0:2] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %19 = stablehlo.convert %18 : tensor<2x2xf64>
    %20 = stablehlo.slice %arg2 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %21 = stablehlo.slice %19 [0:2, 0:1] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %22 = stablehlo.reshape %20 : (tensor<1xf64>) -> tensor<f64>
    %23 = stablehlo.reshape %21 : (tensor<2x1xf64>) -> tensor<2xf64>
    %24 = stablehlo.multiply %22, %22 : tensor<f64>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %25 = stablehlo.multiply %cst_0, %22 : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %27 = stablehlo.multiply %23, %26 : tensor<2xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %28 = stablehlo.add %24, %cst_1 : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %30 = stablehlo.divide %27, %29 : tensor<2xf64>
    %31 = stablehlo.slice %19 [0:2, 1:2] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %32 = stablehlo.reshape %31 : (tensor<2x1xf64>) -> tensor<2xf64>
    %33 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %34 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
    %36 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %37 = stablehlo.multiply %35, %36 : tensor<2x4xf64>
    %38 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
    %40 = stablehlo.add %39, %37 : tensor<2x4xf64>
    %41 = stablehlo.transpose %40, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %42 = stablehlo.slice %41 [0:4, 0:2] : (tensor<4x2xf64>) -> tensor<4x2xf64>
    %43 = stablehlo.transpose %42, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %44 = stablehlo.dot_general %43, %42, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x2xf64>) -> tensor<2x2xf64>
    %45 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %46 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %47 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %48 = stablehlo.add %45, %47 : tensor<2x2xi64>
    %49 = stablehlo.compare EQ, %48, %46, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %50 = stablehlo.convert %49 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %cst_3 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %52 = stablehlo.multiply %51, %50 : tensor<2x2xf64>
    %53 = stablehlo.add %44, %52 : tensor<2x2xf64>
    %54 = stablehlo.transpose %42, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %55 = stablehlo.dot_general %54, %11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
    %56 = call @solve(%53, %55) : (tensor<2x2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %57 = stablehlo.tanh %56 : tensor<2xf64>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %58 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %59 = stablehlo.multiply %58, %57 : tensor<2xf64>
    %60 = stablehlo.subtract %arg2, %59 : tensor<2xf64>
    return %60 : tensor<2xf64>
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
    %8 = stablehlo.convert %7 : tensor<2x2xf64>
    %9 = stablehlo.slice %8 [0:2, 0:1] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %10 = stablehlo.reshape %9 : (tensor<2x1xf64>) -> tensor<2xf64>
    %11 = stablehlo.slice %8 [0:2, 1:2] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %12 = stablehlo.reshape %11 : (tensor<2x1xf64>) -> tensor<2xf64>
    %13 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
    %16 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %17 = stablehlo.multiply %15, %16 : tensor<2x4xf64>
    %18 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %19 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %20 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %21 = stablehlo.add %18, %20 : tensor<2x2xi64>
    %22 = stablehlo.compare EQ, %21, %19, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %23 = stablehlo.convert %22 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %cst_2 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %25 = stablehlo.multiply %24, %23 : tensor<2x2xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<1x2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<1x4x2xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<1x2x4xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<1x4xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<1x2x4xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<1x2xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<1x2x2xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<1x2x2xf64>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %40 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<1x2xi32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<1x2xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<1x2xf64>
    %c_20 = stablehlo.constant dense<0> : tensor<i64>
    %43:24 = stablehlo.while(%iterArg = %10, %iterArg_29 = %17, %iterArg_30 = %25, %iterArg_31 = %arg0, %iterArg_32 = %0#0, %iterArg_33 = %c_20, %iterArg_34 = %arg2, %iterArg_35 = %26, %iterArg_36 = %27, %iterArg_37 = %28, %iterArg_38 = %29, %iterArg_39 = %30, %iterArg_40 = %31, %iterArg_41 = %32, %iterArg_42 = %33, %iterArg_43 = %34, %iterArg_44 = %35, %iterArg_45 = %36, %iterArg_46 = %37, %iterArg_47 = %38, %iterArg_48 = %39, %iterArg_49 = %40, %iterArg_50 = %41, %iterArg_51 = %42) : tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1x2xf64>, tensor<1xf64>, tensor<1x4x2xf64>, tensor<1x2x4xf64>, tensor<1x4xf64>, tensor<1x2x4xf64>, tensor<1x2xf64>, tensor<1x2x2xf64>, tensor<1x2x2xf64>, tensor<1x2xi32>, tensor<1x2xf64>, tensor<1x2xf64>
    cond {
      %c_52 = stablehlo.constant dense<1> : tensor<i64>
      %58 = stablehlo.compare LT, %iterArg_33, %c_52, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %58 : tensor<i1>
    } do {
      %58:18 = func.call @closed_call(%iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_34) : (tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<f64>, tensor<4x2xf64>, tensor<2x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>, tensor<2xf64>)
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_35, %58#1, %iterArg_33) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_36, %58#2, %iterArg_33) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_37, %58#3, %iterArg_33) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_38, %58#4, %iterArg_33) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_39, %58#5, %iterArg_33) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %64 = func.call @dynamic_update_index_in_dim_1(%iterArg_40, %58#6, %iterArg_33) : (tensor<1x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<1x2xf64>
      %65 = func.call @dynamic_update_index_in_dim(%iterArg_41, %58#7, %iterArg_33) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %66 = func.call @dynamic_update_index_in_dim_2(%iterArg_42, %58#8, %iterArg_33) : (tensor<1x4x2xf64>, tensor<4x2xf64>, tensor<i64>) -> tensor<1x4x2xf64>
      %67 = func.call @dynamic_update_index_in_dim_3(%iterArg_43, %58#9, %iterArg_33) : (tensor<1x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<1x2x4xf64>
      %68 = func.call @dynamic_update_index_in_dim_4(%iterArg_44, %58#10, %iterArg_33) : (tensor<1x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<1x4xf64>
      %69 = func.call @dynamic_update_index_in_dim_3(%iterArg_45, %58#11, %iterArg_33) : (tensor<1x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<1x2x4xf64>
      %70 = func.call @dynamic_update_index_in_dim_1(%iterArg_46, %58#12, %iterArg_33) : (tensor<1x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<1x2xf64>
      %71 = func.call @dynamic_update_index_in_dim_5(%iterArg_47, %58#13, %iterArg_33) : (tensor<1x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<1x2x2xf64>
      %72 = func.call @dynamic_update_index_in_dim_5(%iterArg_48, %58#14, %iterArg_33) : (tensor<1x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<1x2x2xf64>
      %73 = func.call @dynamic_update_index_in_dim_6(%iterArg_49, %58#15, %iterArg_33) : (tensor<1x2xi32>, tensor<2xi32>, tensor<i64>) -> tensor<1x2xi32>
      %74 = func.call @dynamic_update_index_in_dim_1(%iterArg_50, %58#16, %iterArg_33) : (tensor<1x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<1x2xf64>
      %75 = func.call @dynamic_update_index_in_dim_1(%iterArg_51, %58#17, %iterArg_33) : (tensor<1x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<1x2xf64>
      %c_52 = stablehlo.constant dense<1> : tensor<i64>
      %76 = stablehlo.add %iterArg_33, %c_52 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %76, %58#0, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75 : tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1x2xf64>, tensor<1xf64>, tensor<1x4x2xf64>, tensor<1x2x4xf64>, tensor<1x4xf64>, tensor<1x2x4xf64>, tensor<1x2xf64>, tensor<1x2x2xf64>, tensor<1x2x2xf64>, tensor<1x2xi32>, tensor<1x2xf64>, tensor<1x2xf64>
    }
    %44 = stablehlo.multiply %43#6, %43#6 : tensor<2xf64>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %46 = stablehlo.multiply %45, %43#6 : tensor<2xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %47 = stablehlo.reduce(%44 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_23 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %48 = stablehlo.add %47, %cst_23 : tensor<f64>
    %49 = stablehlo.sqrt %48 : tensor<f64>
    %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %50 = stablehlo.divide %cst_24, %49 : tensor<f64>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %51 = stablehlo.multiply %cst_25, %50 : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %53 = stablehlo.multiply %52, %46 : tensor<2xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %55 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %c_28 = stablehlo.constant dense<0> : tensor<i64>
    %56:24 = stablehlo.while(%iterArg = %43#7, %iterArg_29 = %43#8, %iterArg_30 = %43#9, %iterArg_31 = %43#10, %iterArg_32 = %43#11, %iterArg_33 = %43#12, %iterArg_34 = %43#13, %iterArg_35 = %43#14, %iterArg_36 = %43#15, %iterArg_37 = %43#16, %iterArg_38 = %43#17, %iterArg_39 = %43#18, %iterArg_40 = %43#19, %iterArg_41 = %43#20, %iterArg_42 = %43#21, %iterArg_43 = %43#22, %iterArg_44 = %43#23, %iterArg_45 = %arg0, %iterArg_46 = %10, %iterArg_47 = %14, %iterArg_48 = %c_28, %iterArg_49 = %54, %iterArg_50 = %55, %iterArg_51 = %53) : tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1x2xf64>, tensor<1xf64>, tensor<1x4x2xf64>, tensor<1x2x4xf64>, tensor<1x4xf64>, tensor<1x2x4xf64>, tensor<1x2xf64>, tensor<1x2x2xf64>, tensor<1x2x2xf64>, tensor<1x2xi32>, tensor<1x2xf64>, tensor<1x2xf64>, tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
    cond {
      %c_52 = stablehlo.constant dense<1> : tensor<i64>
      %58 = stablehlo.compare LT, %iterArg_48, %c_52, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %58 : tensor<i1>
    } do {
      %c_52 = stablehlo.constant dense<1> : tensor<i64>
      %58 = stablehlo.subtract %c_52, %iterArg_48 : tensor<i64>
      %c_53 = stablehlo.constant dense<1> : tensor<i64>
      %59 = stablehlo.subtract %58, %c_53 : tensor<i64>
      %60 = func.call @dynamic_index_in_dim(%iterArg, %59) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %61 = func.call @dynamic_index_in_dim(%iterArg_29, %59) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %62 = func.call @dynamic_index_in_dim(%iterArg_30, %59) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %63 = func.call @dynamic_index_in_dim(%iterArg_31, %59) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %64 = func.call @dynamic_index_in_dim(%iterArg_32, %59) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %65 = func.call @dynamic_index_in_dim_7(%iterArg_33, %59) : (tensor<1x2xf64>, tensor<i64>) -> tensor<2xf64>
      %66 = func.call @dynamic_index_in_dim(%iterArg_34, %59) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %67 = func.call @dynamic_index_in_dim_8(%iterArg_35, %59) : (tensor<1x4x2xf64>, tensor<i64>) -> tensor<4x2xf64>
      %68 = func.call @dynamic_index_in_dim_9(%iterArg_36, %59) : (tensor<1x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %69 = func.call @dynamic_index_in_dim_10(%iterArg_37, %59) : (tensor<1x4xf64>, tensor<i64>) -> tensor<4xf64>
      %70 = func.call @dynamic_index_in_dim_9(%iterArg_38, %59) : (tensor<1x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %71 = func.call @dynamic_index_in_dim_7(%iterArg_39, %59) : (tensor<1x2xf64>, tensor<i64>) -> tensor<2xf64>
      %72 = func.call @dynamic_index_in_dim_11(%iterArg_40, %59) : (tensor<1x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %73 = func.call @dynamic_index_in_dim_11(%iterArg_41, %59) : (tensor<1x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %74 = func.call @dynamic_index_in_dim_12(%iterArg_42, %59) : (tensor<1x2xi32>, tensor<i64>) -> tensor<2xi32>
      %75 = func.call @dynamic_index_in_dim_7(%iterArg_43, %59) : (tensor<1x2xf64>, tensor<i64>) -> tensor<2xf64>
      %76 = func.call @dynamic_index_in_dim_7(%iterArg_44, %59) : (tensor<1x2xf64>, tensor<i64>) -> tensor<2xf64>
      %77:3 = func.call @closed_call_13(%iterArg_45, %iterArg_46, %iterArg_47, %iterArg_49, %iterArg_50, %iterArg_51, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76) : (tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<f64>, tensor<4x2xf64>, tensor<2x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>, tensor<2xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<2xf64>)
      %c_54 = stablehlo.constant dense<1> : tensor<i64>
      %78 = stablehlo.add %iterArg_48, %c_54 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %78, %77#0, %77#1, %77#2 : tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1x2xf64>, tensor<1xf64>, tensor<1x4x2xf64>, tensor<1x2x4xf64>, tensor<1x4xf64>, tensor<1x2x4xf64>, tensor<1x2xf64>, tensor<1x2x2xf64>, tensor<1x2x2xf64>, tensor<1x2xi32>, tensor<1x2xf64>, tensor<1x2xf64>, tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
    }
    %57 = call @clip_16(%0#1, %0#2, %56#22) : (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
    return %56#21, %57, %56#23 : tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
  }
  func.func private @clip(%arg0: tensor<4xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4xf64>
    %3 = stablehlo.compare EQ, %arg0, %2, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %6 = stablehlo.select %3, %4, %5 : tensor<4xi1>, tensor<4xf64>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %8 = stablehlo.compare EQ, %7, %2, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %11 = stablehlo.select %8, %9, %10 : tensor<4xi1>, tensor<4xf64>
    %12 = stablehlo.divide %6, %11 : tensor<4xf64>
    %13 = stablehlo.convert %arg2 : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %15 = stablehlo.minimum %14, %2 : tensor<4xf64>
    %16 = stablehlo.compare EQ, %2, %15, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %19 = stablehlo.select %16, %17, %18 : tensor<4xi1>, tensor<4xf64>
    %20 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %21 = stablehlo.compare EQ, %20, %15, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %24 = stablehlo.select %21, %22, %23 : tensor<4xi1>, tensor<4xf64>
    %25 = stablehlo.divide %19, %24 : tensor<4xf64>
    return %15, %12, %25 : tensor<4xf64>, tensor<4xf64>, tensor<4xf64>
  }
  func.func private @closed_call(%arg0: tensor<2xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<2x2xf64>, %arg3: tensor<4xf64>, %arg4: tensor<4xf64>, %arg5: tensor<2xf64>) -> (tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<f64>, tensor<4x2xf64>, tensor<2x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>, tensor<2xf64>) {
    %0 = stablehlo.slice %arg5 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    %2 = stablehlo.multiply %1, %1 : tensor<f64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %3 = stablehlo.multiply %cst, %1 : tensor<f64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %4 = stablehlo.add %2, %cst_0 : tensor<f64>
    %5 = stablehlo.log %4 : tensor<f64>
    %6 = stablehlo.slice %arg5 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %7 = stablehlo.reshape %6 : (tensor<1xf64>) -> tensor<f64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %9 = stablehlo.multiply %8, %arg3 : tensor<4xf64>
    %10 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %11 = stablehlo.add %10, %9 : tensor<4xf64>
    %12 = stablehlo.subtract %11, %arg4 : tensor<4xf64>
    %13 = stablehlo.slice %arg5 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %14 = stablehlo.reshape %13 : (tensor<1xf64>) -> tensor<f64>
    %15 = stablehlo.multiply %14, %14 : tensor<f64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %16 = stablehlo.multiply %cst_1, %14 : tensor<f64>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %17 = stablehlo.multiply %cst_2, %14 : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %19 = stablehlo.multiply %arg0, %18 : tensor<2xf64>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %20 = stablehlo.add %15, %cst_3 : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %22 = stablehlo.divide %19, %21 : tensor<2xf64>
    %23 = stablehlo.multiply %20, %20 : tensor<f64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %24 = stablehlo.divide %cst_4, %23 : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
    %27 = stablehlo.add %26, %arg1 : tensor<2x4xf64>
    %28 = stablehlo.transpose %27, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %29 = stablehlo.slice %28 [0:4, 0:2] : (tensor<4x2xf64>) -> tensor<4x2xf64>
    %30 = stablehlo.transpose %29, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %31 = stablehlo.dot_general %30, %29, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x2xf64>) -> tensor<2x2xf64>
    %32 = stablehlo.add %31, %arg2 : tensor<2x2xf64>
    %33 = stablehlo.transpose %29, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %34 = stablehlo.dot_general %33, %12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
    %35:3 = call @solve(%32, %34) : (tensor<2x2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2x2xf64>, tensor<2xi32>)
    %36 = stablehlo.tanh %35#0 : tensor<2xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %38 = stablehlo.subtract %37, %36 : tensor<2xf64>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %40 = stablehlo.multiply %39, %36 : tensor<2xf64>
    %41 = stablehlo.subtract %arg5, %40 : tensor<2xf64>
    return %41, %3, %4, %7, %16, %20, %19, %24, %29, %30, %12, %33, %35#0, %32, %35#1, %35#2, %36, %38 : tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<f64>, tensor<4x2xf64>, tensor<2x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>, tensor<2xf64>
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
      %12:2 = func.call @closed_call_0(%iterArg, %iterArg_4, %iterArg_5) : (tensor<2xi32>, tensor<i64>, tensor<2xi32>) -> (tensor<i64>, tensor<2xi32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %13 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %13, %12#0, %12#1 : tensor<2xi32>, tensor<i64>, tensor<i64>, tensor<2xi32>
    }
    %11 = call @_lu_solve(%8, %10#3, %arg1) : (tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> tensor<2xf64>
    return %11, %8, %10#3 : tensor<2xf64>, tensor<2x2xf64>, tensor<2xi32>
  }
  func.func private @closed_call_0(%arg0: tensor<2xi32>, %arg1: tensor<i64>, %arg2: tensor<2xi32>) -> (tensor<i64>, tensor<2xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i64>
    %0 = stablehlo.add %arg1, %c : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare LT, %arg1, %c_0, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %2 = stablehlo.convert %arg1 : tensor<i64>
    %c_1 = stablehlo.constant dense<2> : tensor<i64>
    %3 = stablehlo.add %2, %c_1 : tensor<i64>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<i1>, tensor<i64>
    %5 = stablehlo.dynamic_slice %arg0, %4, sizes = [1] : (tensor<2xi32>, tensor<i64>) -> tensor<1xi32>
    %6 = stablehlo.reshape %5 : (tensor<1xi32>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.compare LT, %arg1, %c_2, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %8 = stablehlo.convert %arg1 : tensor<i64>
    %c_3 = stablehlo.constant dense<2> : tensor<i64>
    %9 = stablehlo.add %8, %c_3 : tensor<i64>
    %10 = stablehlo.select %7, %9, %arg1 : tensor<i1>, tensor<i64>
    %11 = stablehlo.dynamic_slice %arg2, %10, sizes = [1] : (tensor<2xi32>, tensor<i64>) -> tensor<1xi32>
    %12 = stablehlo.reshape %11 : (tensor<1xi32>) -> tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.compare LT, %6, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<2> : tensor<i32>
    %14 = stablehlo.add %6, %c_5 : tensor<i32>
    %15 = stablehlo.select %13, %14, %6 : tensor<i1>, tensor<i32>
    %16 = stablehlo.dynamic_slice %arg2, %15, sizes = [1] : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %17 = stablehlo.reshape %16 : (tensor<1xi32>) -> tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %18 = stablehlo.compare LT, %arg1, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<2> : tensor<i64>
    %19 = stablehlo.add %arg1, %c_7 : tensor<i64>
    %20 = stablehlo.select %18, %19, %arg1 : tensor<i1>, tensor<i64>
    %21 = stablehlo.convert %20 : (tensor<i64>) -> tensor<i32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %23 = "stablehlo.scatter"(%arg2, %22, %17) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<2xi32>, tensor<1xi32>, tensor<i32>) -> tensor<2xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.compare LT, %6, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<2> : tensor<i32>
    %25 = stablehlo.add %6, %c_9 : tensor<i32>
    %26 = stablehlo.select %24, %25, %6 : tensor<i1>, tensor<i32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %28 = "stablehlo.scatter"(%23, %27, %12) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>):
      stablehlo.return %arg4 : tensor<i32>
    }) : (tensor<2xi32>, tensor<1xi32>, tensor<i32>) -> tensor<2xi32>
    return %0, %28 : tensor<i64>, tensor<2xi32>
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
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<1x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<1x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<1x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x2xf64>
    return %1 : tensor<1x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<1x4x2xf64>, %arg1: tensor<4x2xf64>, %arg2: tensor<i64>) -> tensor<1x4x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x2xf64>) -> tensor<1x4x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<1x4x2xf64>, tensor<1x4x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x2xf64>
    return %1 : tensor<1x4x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<1x2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<i64>) -> tensor<1x2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xf64>) -> tensor<1x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<1x2x4xf64>, tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    return %1 : tensor<1x2x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<1x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<i64>) -> tensor<1x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<1x4xf64>, tensor<1x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    return %1 : tensor<1x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<1x2x2xf64>, %arg1: tensor<2x2xf64>, %arg2: tensor<i64>) -> tensor<1x2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x2xf64>) -> tensor<1x2x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<1x2x2xf64>, tensor<1x2x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x2xf64>
    return %1 : tensor<1x2x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<1x2xi32>, %arg1: tensor<2xi32>, %arg2: tensor<i64>) -> tensor<1x2xi32> {
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
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<1x2xf64>, %arg1: tensor<i64>) -> tensor<2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<1x4x2xf64>, %arg1: tensor<i64>) -> tensor<4x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 2] : (tensor<1x4x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2xf64>) -> tensor<4x2xf64>
    return %1 : tensor<4x2xf64>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<1x2x4xf64>, %arg1: tensor<i64>) -> tensor<2x4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xf64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<1x4xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<1x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_11(%arg0: tensor<1x2x2xf64>, %arg1: tensor<i64>) -> tensor<2x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 2] : (tensor<1x2x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2xf64>) -> tensor<2x2xf64>
    return %1 : tensor<2x2xf64>
  }
  func.func private @dynamic_index_in_dim_12(%arg0: tensor<1x2xi32>, %arg1: tensor<i64>) -> tensor<2xi32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<1x2xi32>, tensor<i64>, tensor<i64>) -> tensor<1x2xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi32>) -> tensor<2xi32>
    return %1 : tensor<2xi32>
  }
  func.func private @closed_call_13(%arg0: tensor<4xf64>, %arg1: tensor<2xf64>, %arg2: tensor<2x1xf64>, %arg3: tensor<4xf64>, %arg4: tensor<4xf64>, %arg5: tensor<2xf64>, %arg6: tensor<f64>, %arg7: tensor<f64>, %arg8: tensor<f64>, %arg9: tensor<f64>, %arg10: tensor<f64>, %arg11: tensor<2xf64>, %arg12: tensor<f64>, %arg13: tensor<4x2xf64>, %arg14: tensor<2x4xf64>, %arg15: tensor<4xf64>, %arg16: tensor<2x4xf64>, %arg17: tensor<2xf64>, %arg18: tensor<2x2xf64>, %arg19: tensor<2x2xf64>, %arg20: tensor<2xi32>, %arg21: tensor<2xf64>, %arg22: tensor<2xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<2xf64>) {
    %0 = stablehlo.negate %arg5 : tensor<2xf64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %2 = stablehlo.multiply %1, %0 : tensor<2xf64>
    %3 = stablehlo.multiply %2, %arg22 : tensor<2xf64>
    %4 = stablehlo.multiply %3, %arg21 : tensor<2xf64>
    %5 = stablehlo.add %3, %4 : tensor<2xf64>
    %6:2 = call @solve_14(%arg17, %arg18, %arg19, %arg20, %5) : (tensor<2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>)
    %7 = stablehlo.dot_general %6#1, %arg16, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x4xf64>) -> tensor<4xf64>
    %8 = stablehlo.dot_general %6#1, %arg15, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<4xf64>) -> tensor<2x4xf64>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %10 = stablehlo.dot_general %6#0, %arg14, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
    %11 = stablehlo.transpose %10, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %12 = stablehlo.add %9, %11 : tensor<4x2xf64>
    %13 = stablehlo.dot_general %6#0, %arg13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<4x2xf64>) -> tensor<2x4xf64>
    %14 = stablehlo.transpose %13, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %15 = stablehlo.add %12, %14 : tensor<4x2xf64>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.reduce(%16 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %18 = stablehlo.reshape %17 : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.reduce(%18 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %20 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
    %21 = stablehlo.multiply %20, %16 : tensor<2x4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %22 = stablehlo.reduce(%21 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
    %23 = stablehlo.reshape %22 : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.reduce(%23 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
    %25 = stablehlo.add %arg3, %24 : tensor<4xf64>
    %26 = stablehlo.broadcast_in_dim %arg12, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %27 = stablehlo.multiply %19, %26 : tensor<2xf64>
    %28 = stablehlo.multiply %27, %arg11 : tensor<2xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.reduce(%28 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %30 = stablehlo.negate %29 : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %arg10, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %32 = stablehlo.divide %19, %31 : tensor<2xf64>
    %33 = stablehlo.multiply %arg1, %32 : tensor<2xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.reduce(%33 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %35 = stablehlo.multiply %cst_6, %34 : tensor<f64>
    %36 = stablehlo.multiply %30, %arg9 : tensor<f64>
    %37 = stablehlo.add %35, %36 : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.pad %38, %cst_7, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %40 = stablehlo.add %arg5, %39 : tensor<2xf64>
    %41 = stablehlo.negate %7 : tensor<4xf64>
    %42 = stablehlo.add %arg4, %41 : tensor<4xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %43 = stablehlo.reduce(%7 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %44 = stablehlo.broadcast_in_dim %arg8, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %45 = stablehlo.multiply %44, %7 : tensor<4xf64>
    %46 = stablehlo.add %25, %45 : tensor<4xf64>
    %47 = stablehlo.multiply %7, %arg0 : tensor<4xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %48 = stablehlo.reduce(%47 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %49 = stablehlo.broadcast_in_dim %48, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.pad %49, %cst_10, low = [1], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %51 = stablehlo.add %40, %50 : tensor<2xf64>
    %52 = stablehlo.divide %43, %arg7 : tensor<f64>
    %53 = stablehlo.multiply %52, %arg6 : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %55 = stablehlo.pad %54, %cst_11, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %56 = stablehlo.add %51, %55 : tensor<2xf64>
    return %46, %42, %56 : tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
  }
  func.func private @solve_14(%arg0: tensor<2xf64>, %arg1: tensor<2x2xf64>, %arg2: tensor<2x2xf64>, %arg3: tensor<2xi32>, %arg4: tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>) {
    %0 = call @_lu_solve_15(%arg2, %arg3, %arg4) : (tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> tensor<2xf64>
    %1 = stablehlo.negate %0 : tensor<2xf64>
    %2 = stablehlo.dot_general %1, %arg0, contracting_dims = [] x [], precision = [HIGHEST, HIGHEST] : (tensor<2xf64>, tensor<2xf64>) -> tensor<2x2xf64>
    return %2, %0 : tensor<2x2xf64>, tensor<2xf64>
  }
  func.func private @_lu_solve_15(%arg0: tensor<2x2xf64>, %arg1: tensor<2xi32>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
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
  func.func private @clip_16(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>) -> tensor<4xf64> {
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
    %8 = stablehlo.convert %7 : tensor<2x2xf64>
    %9 = stablehlo.slice %8 [0:2, 0:1] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %10 = stablehlo.reshape %9 : (tensor<2x1xf64>) -> tensor<2xf64>
    %11 = stablehlo.slice %8 [0:2, 1:2] : (tensor<2x2xf64>) -> tensor<2x1xf64>
    %12 = stablehlo.reshape %11 : (tensor<2x1xf64>) -> tensor<2xf64>
    %13 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
    %16 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %17 = stablehlo.multiply %15, %16 : tensor<2x4xf64>
    %18 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %19 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %20 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %21 = stablehlo.add %18, %20 : tensor<2x2xi64>
    %22 = stablehlo.compare EQ, %21, %19, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %23 = stablehlo.convert %22 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %cst_2 = stablehlo.constant dense<6.000000e-01> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %25 = stablehlo.multiply %24, %23 : tensor<2x2xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<1x2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<1x4x2xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<1x2x4xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<1x4xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<1x2x4xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<1x2xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<1x2x2xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<1x2x2xf64>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %40 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<1x2xi32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<1x2xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<1x2xf64>
    %c_20 = stablehlo.constant dense<0> : tensor<i64>
    %43:24 = stablehlo.while(%iterArg = %10, %iterArg_29 = %17, %iterArg_30 = %25, %iterArg_31 = %arg0, %iterArg_32 = %0#0, %iterArg_33 = %c_20, %iterArg_34 = %arg2, %iterArg_35 = %26, %iterArg_36 = %27, %iterArg_37 = %28, %iterArg_38 = %29, %iterArg_39 = %30, %iterArg_40 = %31, %iterArg_41 = %32, %iterArg_42 = %33, %iterArg_43 = %34, %iterArg_44 = %35, %iterArg_45 = %36, %iterArg_46 = %37, %iterArg_47 = %38, %iterArg_48 = %39, %iterArg_49 = %40, %iterArg_50 = %41, %iterArg_51 = %42) : tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1x2xf64>, tensor<1xf64>, tensor<1x4x2xf64>, tensor<1x2x4xf64>, tensor<1x4xf64>, tensor<1x2x4xf64>, tensor<1x2xf64>, tensor<1x2x2xf64>, tensor<1x2x2xf64>, tensor<1x2xi32>, tensor<1x2xf64>, tensor<1x2xf64>
    cond {
      %c_52 = stablehlo.constant dense<1> : tensor<i64>
      %58 = stablehlo.compare LT, %iterArg_33, %c_52, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %58 : tensor<i1>
    } do {
      %58:18 = func.call @closed_call(%iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_34) : (tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<f64>, tensor<4x2xf64>, tensor<2x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>, tensor<2xf64>)
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_35, %58#1, %iterArg_33) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_36, %58#2, %iterArg_33) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_37, %58#3, %iterArg_33) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_38, %58#4, %iterArg_33) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_39, %58#5, %iterArg_33) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %64 = func.call @dynamic_update_index_in_dim_0(%iterArg_40, %58#6, %iterArg_33) : (tensor<1x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<1x2xf64>
      %65 = func.call @dynamic_update_index_in_dim(%iterArg_41, %58#7, %iterArg_33) : (tensor<1xf64>, tensor<f64>, tensor<i64>) -> tensor<1xf64>
      %66 = func.call @dynamic_update_index_in_dim_1(%iterArg_42, %58#8, %iterArg_33) : (tensor<1x4x2xf64>, tensor<4x2xf64>, tensor<i64>) -> tensor<1x4x2xf64>
      %67 = func.call @dynamic_update_index_in_dim_2(%iterArg_43, %58#9, %iterArg_33) : (tensor<1x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<1x2x4xf64>
      %68 = func.call @dynamic_update_index_in_dim_3(%iterArg_44, %58#10, %iterArg_33) : (tensor<1x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<1x4xf64>
      %69 = func.call @dynamic_update_index_in_dim_2(%iterArg_45, %58#11, %iterArg_33) : (tensor<1x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<1x2x4xf64>
      %70 = func.call @dynamic_update_index_in_dim_0(%iterArg_46, %58#12, %iterArg_33) : (tensor<1x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<1x2xf64>
      %71 = func.call @dynamic_update_index_in_dim_4(%iterArg_47, %58#13, %iterArg_33) : (tensor<1x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<1x2x2xf64>
      %72 = func.call @dynamic_update_index_in_dim_4(%iterArg_48, %58#14, %iterArg_33) : (tensor<1x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<1x2x2xf64>
      %73 = func.call @dynamic_update_index_in_dim_5(%iterArg_49, %58#15, %iterArg_33) : (tensor<1x2xi32>, tensor<2xi32>, tensor<i64>) -> tensor<1x2xi32>
      %74 = func.call @dynamic_update_index_in_dim_0(%iterArg_50, %58#16, %iterArg_33) : (tensor<1x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<1x2xf64>
      %75 = func.call @dynamic_update_index_in_dim_0(%iterArg_51, %58#17, %iterArg_33) : (tensor<1x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<1x2xf64>
      %c_52 = stablehlo.constant dense<1> : tensor<i64>
      %76 = stablehlo.add %iterArg_33, %c_52 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %76, %58#0, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75 : tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1x2xf64>, tensor<1xf64>, tensor<1x4x2xf64>, tensor<1x2x4xf64>, tensor<1x4xf64>, tensor<1x2x4xf64>, tensor<1x2xf64>, tensor<1x2x2xf64>, tensor<1x2x2xf64>, tensor<1x2xi32>, tensor<1x2xf64>, tensor<1x2xf64>
    }
    %44 = stablehlo.multiply %43#6, %43#6 : tensor<2xf64>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %46 = stablehlo.multiply %45, %43#6 : tensor<2xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %47 = stablehlo.reduce(%44 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_23 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
    %48 = stablehlo.add %47, %cst_23 : tensor<f64>
    %49 = stablehlo.sqrt %48 : tensor<f64>
    %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %50 = stablehlo.divide %cst_24, %49 : tensor<f64>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %51 = stablehlo.multiply %cst_25, %50 : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %53 = stablehlo.multiply %52, %46 : tensor<2xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %55 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %c_28 = stablehlo.constant dense<0> : tensor<i64>
    %56:24 = stablehlo.while(%iterArg = %43#7, %iterArg_29 = %43#8, %iterArg_30 = %43#9, %iterArg_31 = %43#10, %iterArg_32 = %43#11, %iterArg_33 = %43#12, %iterArg_34 = %43#13, %iterArg_35 = %43#14, %iterArg_36 = %43#15, %iterArg_37 = %43#16, %iterArg_38 = %43#17, %iterArg_39 = %43#18, %iterArg_40 = %43#19, %iterArg_41 = %43#20, %iterArg_42 = %43#21, %iterArg_43 = %43#22, %iterArg_44 = %43#23, %iterArg_45 = %arg0, %iterArg_46 = %10, %iterArg_47 = %14, %iterArg_48 = %c_28, %iterArg_49 = %54, %iterArg_50 = %55, %iterArg_51 = %53) : tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1x2xf64>, tensor<1xf64>, tensor<1x4x2xf64>, tensor<1x2x4xf64>, tensor<1x4xf64>, tensor<1x2x4xf64>, tensor<1x2xf64>, tensor<1x2x2xf64>, tensor<1x2x2xf64>, tensor<1x2xi32>, tensor<1x2xf64>, tensor<1x2xf64>, tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
    cond {
      %c_52 = stablehlo.constant dense<1> : tensor<i64>
      %58 = stablehlo.compare LT, %iterArg_48, %c_52, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %58 : tensor<i1>
    } do {
      %c_52 = stablehlo.constant dense<1> : tensor<i64>
      %58 = stablehlo.subtract %c_52, %iterArg_48 : tensor<i64>
      %c_53 = stablehlo.constant dense<1> : tensor<i64>
      %59 = stablehlo.subtract %58, %c_53 : tensor<i64>
      %60 = func.call @dynamic_index_in_dim(%iterArg, %59) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %61 = func.call @dynamic_index_in_dim(%iterArg_29, %59) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %62 = func.call @dynamic_index_in_dim(%iterArg_30, %59) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %63 = func.call @dynamic_index_in_dim(%iterArg_31, %59) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %64 = func.call @dynamic_index_in_dim(%iterArg_32, %59) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %65 = func.call @dynamic_index_in_dim_6(%iterArg_33, %59) : (tensor<1x2xf64>, tensor<i64>) -> tensor<2xf64>
      %66 = func.call @dynamic_index_in_dim(%iterArg_34, %59) : (tensor<1xf64>, tensor<i64>) -> tensor<f64>
      %67 = func.call @dynamic_index_in_dim_7(%iterArg_35, %59) : (tensor<1x4x2xf64>, tensor<i64>) -> tensor<4x2xf64>
      %68 = func.call @dynamic_index_in_dim_8(%iterArg_36, %59) : (tensor<1x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %69 = func.call @dynamic_index_in_dim_9(%iterArg_37, %59) : (tensor<1x4xf64>, tensor<i64>) -> tensor<4xf64>
      %70 = func.call @dynamic_index_in_dim_8(%iterArg_38, %59) : (tensor<1x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %71 = func.call @dynamic_index_in_dim_6(%iterArg_39, %59) : (tensor<1x2xf64>, tensor<i64>) -> tensor<2xf64>
      %72 = func.call @dynamic_index_in_dim_10(%iterArg_40, %59) : (tensor<1x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %73 = func.call @dynamic_index_in_dim_10(%iterArg_41, %59) : (tensor<1x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %74 = func.call @dynamic_index_in_dim_11(%iterArg_42, %59) : (tensor<1x2xi32>, tensor<i64>) -> tensor<2xi32>
      %75 = func.call @dynamic_index_in_dim_6(%iterArg_43, %59) : (tensor<1x2xf64>, tensor<i64>) -> tensor<2xf64>
      %76 = func.call @dynamic_index_in_dim_6(%iterArg_44, %59) : (tensor<1x2xf64>, tensor<i64>) -> tensor<2xf64>
      %77:3 = func.call @closed_call_12(%iterArg_45, %iterArg_46, %iterArg_47, %iterArg_49, %iterArg_50, %iterArg_51, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76) : (tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<f64>, tensor<4x2xf64>, tensor<2x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>, tensor<2xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<2xf64>)
      %c_54 = stablehlo.constant dense<1> : tensor<i64>
      %78 = stablehlo.add %iterArg_48, %c_54 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %78, %77#0, %77#1, %77#2 : tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1xf64>, tensor<1x2xf64>, tensor<1xf64>, tensor<1x4x2xf64>, tensor<1x2x4xf64>, tensor<1x4xf64>, tensor<1x2x4xf64>, tensor<1x2xf64>, tensor<1x2x2xf64>, tensor<1x2x2xf64>, tensor<1x2xi32>, tensor<1x2xf64>, tensor<1x2xf64>, tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
    }
    %57 = call @clip_15(%0#1, %0#2, %56#22) : (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
    return %56#21, %57, %56#23 : tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
  }
  func.func private @clip(%arg0: tensor<4xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4xf64>
    %3 = stablehlo.compare EQ, %arg0, %2, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %6 = stablehlo.select %3, %4, %5 : tensor<4xi1>, tensor<4xf64>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %8 = stablehlo.compare EQ, %7, %2, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %11 = stablehlo.select %8, %9, %10 : tensor<4xi1>, tensor<4xf64>
    %12 = stablehlo.divide %6, %11 : tensor<4xf64>
    %13 = stablehlo.convert %arg2 : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %15 = stablehlo.minimum %14, %2 : tensor<4xf64>
    %16 = stablehlo.compare EQ, %2, %15, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %19 = stablehlo.select %16, %17, %18 : tensor<4xi1>, tensor<4xf64>
    %20 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %21 = stablehlo.compare EQ, %20, %15, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %24 = stablehlo.select %21, %22, %23 : tensor<4xi1>, tensor<4xf64>
    %25 = stablehlo.divide %19, %24 : tensor<4xf64>
    return %15, %12, %25 : tensor<4xf64>, tensor<4xf64>, tensor<4xf64>
  }
  func.func private @closed_call(%arg0: tensor<2xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<2x2xf64>, %arg3: tensor<4xf64>, %arg4: tensor<4xf64>, %arg5: tensor<2xf64>) -> (tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<f64>, tensor<4x2xf64>, tensor<2x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>, tensor<2xf64>) {
    %0 = stablehlo.slice %arg5 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    %2 = stablehlo.multiply %1, %1 : tensor<f64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %3 = stablehlo.multiply %cst, %1 : tensor<f64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %4 = stablehlo.add %2, %cst_0 : tensor<f64>
    %5 = stablehlo.log %4 : tensor<f64>
    %6 = stablehlo.slice %arg5 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %7 = stablehlo.reshape %6 : (tensor<1xf64>) -> tensor<f64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %9 = stablehlo.multiply %8, %arg3 : tensor<4xf64>
    %10 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %11 = stablehlo.add %10, %9 : tensor<4xf64>
    %12 = stablehlo.subtract %11, %arg4 : tensor<4xf64>
    %13 = stablehlo.slice %arg5 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %14 = stablehlo.reshape %13 : (tensor<1xf64>) -> tensor<f64>
    %15 = stablehlo.multiply %14, %14 : tensor<f64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %16 = stablehlo.multiply %cst_1, %14 : tensor<f64>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %17 = stablehlo.multiply %cst_2, %14 : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %19 = stablehlo.multiply %arg0, %18 : tensor<2xf64>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %20 = stablehlo.add %15, %cst_3 : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %22 = stablehlo.divide %19, %21 : tensor<2xf64>
    %23 = stablehlo.multiply %20, %20 : tensor<f64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %24 = stablehlo.divide %cst_4, %23 : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
    %27 = stablehlo.add %26, %arg1 : tensor<2x4xf64>
    %28 = stablehlo.transpose %27, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %29 = stablehlo.slice %28 [0:4, 0:2] : (tensor<4x2xf64>) -> tensor<4x2xf64>
    %30 = stablehlo.transpose %29, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %31 = stablehlo.dot_general %30, %29, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x2xf64>) -> tensor<2x2xf64>
    %32 = stablehlo.add %31, %arg2 : tensor<2x2xf64>
    %33 = stablehlo.transpose %29, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %34 = stablehlo.dot_general %33, %12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
    %35:3 = call @solve(%32, %34) : (tensor<2x2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2x2xf64>, tensor<2xi32>)
    %36 = stablehlo.tanh %35#0 : tensor<2xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %38 = stablehlo.subtract %37, %36 : tensor<2xf64>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %40 = stablehlo.multiply %39, %36 : tensor<2xf64>
    %41 = stablehlo.subtract %arg5, %40 : tensor<2xf64>
    return %41, %3, %4, %7, %16, %20, %19, %24, %29, %30, %12, %33, %35#0, %32, %35#1, %35#2, %36, %38 : tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<f64>, tensor<4x2xf64>, tensor<2x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>, tensor<2xf64>
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
  func.func private @closed_call_12(%arg0: tensor<4xf64>, %arg1: tensor<2xf64>, %arg2: tensor<2x1xf64>, %arg3: tensor<4xf64>, %arg4: tensor<4xf64>, %arg5: tensor<2xf64>, %arg6: tensor<f64>, %arg7: tensor<f64>, %arg8: tensor<f64>, %arg9: tensor<f64>, %arg10: tensor<f64>, %arg11: tensor<2xf64>, %arg12: tensor<f64>, %arg13: tensor<4x2xf64>, %arg14: tensor<2x4xf64>, %arg15: tensor<4xf64>, %arg16: tensor<2x4xf64>, %arg17: tensor<2xf64>, %arg18: tensor<2x2xf64>, %arg19: tensor<2x2xf64>, %arg20: tensor<2xi32>, %arg21: tensor<2xf64>, %arg22: tensor<2xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<2xf64>) {
    %0 = stablehlo.negate %arg5 : tensor<2xf64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %2 = stablehlo.multiply %1, %0 : tensor<2xf64>
    %3 = stablehlo.multiply %2, %arg22 : tensor<2xf64>
    %4 = stablehlo.multiply %3, %arg21 : tensor<2xf64>
    %5 = stablehlo.add %3, %4 : tensor<2xf64>
    %6:2 = call @solve_13(%arg17, %arg18, %arg19, %arg20, %5) : (tensor<2xf64>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>)
    %7 = stablehlo.dot_general %6#1, %arg16, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x4xf64>) -> tensor<4xf64>
    %8 = stablehlo.dot_general %6#1, %arg15, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<4xf64>) -> tensor<2x4xf64>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %10 = stablehlo.dot_general %6#0, %arg14, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
    %11 = stablehlo.transpose %10, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %12 = stablehlo.add %9, %11 : tensor<4x2xf64>
    %13 = stablehlo.dot_general %6#0, %arg13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<4x2xf64>) -> tensor<2x4xf64>
    %14 = stablehlo.transpose %13, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %15 = stablehlo.add %12, %14 : tensor<4x2xf64>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.reduce(%16 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %18 = stablehlo.reshape %17 : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.reduce(%18 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %20 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
    %21 = stablehlo.multiply %20, %16 : tensor<2x4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %22 = stablehlo.reduce(%21 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
    %23 = stablehlo.reshape %22 : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.reduce(%23 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
    %25 = stablehlo.add %arg3, %24 : tensor<4xf64>
    %26 = stablehlo.broadcast_in_dim %arg12, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %27 = stablehlo.multiply %19, %26 : tensor<2xf64>
    %28 = stablehlo.multiply %27, %arg11 : tensor<2xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.reduce(%28 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %30 = stablehlo.negate %29 : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %arg10, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %32 = stablehlo.divide %19, %31 : tensor<2xf64>
    %33 = stablehlo.multiply %arg1, %32 : tensor<2xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.reduce(%33 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %35 = stablehlo.multiply %cst_6, %34 : tensor<f64>
    %36 = stablehlo.multiply %30, %arg9 : tensor<f64>
    %37 = stablehlo.add %35, %36 : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.pad %38, %cst_7, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %40 = stablehlo.add %arg5, %39 : tensor<2xf64>
    %41 = stablehlo.negate %7 : tensor<4xf64>
    %42 = stablehlo.add %arg4, %41 : tensor<4xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %43 = stablehlo.reduce(%7 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %44 = stablehlo.broadcast_in_dim %arg8, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %45 = stablehlo.multiply %44, %7 : tensor<4xf64>
    %46 = stablehlo.add %25, %45 : tensor<4xf64>
    %47 = stablehlo.multiply %7, %arg0 : tensor<4xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %48 = stablehlo.reduce(%47 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %49 = stablehlo.broadcast_in_dim %48, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.pad %49, %cst_10, low = [1], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %51 = stablehlo.add %40, %50 : tensor<2xf64>
    %52 = stablehlo.divide %43, %arg7 : tensor<f64>
    %53 = stablehlo.multiply %52, %arg6 : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %55 = stablehlo.pad %54, %cst_11, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %56 = stablehlo.add %51, %55 : tensor<2xf64>
    return %46, %42, %56 : tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
  }
  func.func private @solve_13(%arg0: tensor<2xf64>, %arg1: tensor<2x2xf64>, %arg2: tensor<2x2xf64>, %arg3: tensor<2xi32>, %arg4: tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>) {
    %0 = call @_lu_solve_14(%arg2, %arg3, %arg4) : (tensor<2x2xf64>, tensor<2xi32>, tensor<2xf64>) -> tensor<2xf64>
    %1 = stablehlo.negate %0 : tensor<2xf64>
    %2 = stablehlo.dot_general %1, %arg0, contracting_dims = [] x [], precision = [HIGHEST, HIGHEST] : (tensor<2xf64>, tensor<2xf64>) -> tensor<2x2xf64>
    return %2, %0 : tensor<2x2xf64>, tensor<2xf64>
  }
  func.func private @_lu_solve_14(%arg0: tensor<2x2xf64>, %arg1: tensor<2xi32>, %arg2: tensor<2xf64>) -> tensor<2xf64> {
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
  func.func private @clip_15(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>) -> tensor<4xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<4xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4xf64>
    return %1 : tensor<4xf64>
  }
}
