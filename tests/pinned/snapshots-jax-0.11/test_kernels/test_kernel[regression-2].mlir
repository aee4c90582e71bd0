// import jax
// import jax.numpy as jnp
//
//
// def model(p, xs):
//     return jnp.log(p[0] ** 2 + 0.5) + p[1] * xs
//
//
// def damped_curve_fit_step(t, y, theta0):
//     capped = jnp.clip(y, -0.673, 0.963)
//
//     def errors_fn(th):
//         return model(th, t) - capped
//
//     def step(_, p_now):
//         res = errors_fn(p_now)
//         jac = jax.jacfwd(errors_fn)(p_now)
//         h_gn = jac.T @ jac
//         lhs = h_gn + 0.65 * jnp.eye(2)
//         grad_p = jac.T @ res
//         delta = jax.scipy.linalg.cho_solve(jax.scipy.linalg.cho_factor(lhs), grad_p)
//         return p_now - delta
//
//     th_t = jax.lax.fori_loop(0, 2, step, theta0)
//     amplified = th_t * th_t
//     activation = jnp.arctan(amplified)
//     return jnp.abs(activation - 0.56)
//
//   t: float64[4] in [0.1, 2]
//   y: float64[4] in [-1.5, 1.5]
//   theta0: float64[2] in [0.3, 1.2]
// -----
// forward, cpu
module @jit_damped_curve_fit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<2xf64>) -> (tensor<2xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<-6.730000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<0.96299999999999996> : tensor<f64>
    %0 = call @clip(%arg1, %cst, %cst_0) : (tensor<4xf64>, tensor<f64>, tensor<f64>) -> tensor<4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:4 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %0, %iterArg_3 = %c, %iterArg_4 = %arg2) : tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>
    cond {
      %c_5 = stablehlo.constant dense<2> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7 = stablehlo.slice %iterArg_4 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %8 = stablehlo.reshape %7 : (tensor<1xf64>) -> tensor<f64>
      %9 = stablehlo.multiply %8, %8 : tensor<f64>
      %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %10 = stablehlo.add %9, %cst_5 : tensor<f64>
      %11 = stablehlo.log %10 : tensor<f64>
      %12 = stablehlo.slice %iterArg_4 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %13 = stablehlo.reshape %12 : (tensor<1xf64>) -> tensor<f64>
      %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %15 = stablehlo.multiply %14, %iterArg : tensor<4xf64>
      %16 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %17 = stablehlo.add %16, %15 : tensor<4xf64>
      %18 = stablehlo.subtract %17, %iterArg_2 : tensor<4xf64>
      %19 = stablehlo.iota dim = 0 : tensor<2x2xi64>
      %20 = stablehlo.iota dim = 1 : tensor<2x2xi64>
      %c_6 = stablehlo.constant dense<0> : tensor<i64>
      %21 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
      %22 = stablehlo.add %19, %21 : tensor<2x2xi64>
      %23 = stablehlo.compare EQ, %22, %20, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
      %24 = stablehlo.convert %23 : (tensor<2x2xi1>) -> tensor<2x2xf64>
      %25 = stablehlo.slice %24 [0:2, 0:2] : (tensor<2x2xf64>) -> tensor<2x2xf64>
      %26 = stablehlo.slice %iterArg_4 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %27 = stablehlo.slice %25 [0:2, 0:1] : (tensor<2x2xf64>) -> tensor<2x1xf64>
      %28 = stablehlo.reshape %26 : (tensor<1xf64>) -> tensor<f64>
      %29 = stablehlo.reshape %27 : (tensor<2x1xf64>) -> tensor<2xf64>
      %30 = stablehlo.multiply %28, %28 : tensor<f64>
      %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %31 = stablehlo.multiply %cst_7, %28 : tensor<f64>
      %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %33 = stablehlo.multiply %29, %32 : tensor<2xf64>
      %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %34 = stablehlo.add %30, %cst_8 : tensor<f64>
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
      %c_9 = stablehlo.constant dense<0> : tensor<i64>
      %53 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
      %54 = stablehlo.add %51, %53 : tensor<2x2xi64>
      %55 = stablehlo.compare EQ, %54, %52, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
      %56 = stablehlo.convert %55 : (tensor<2x2xi1>) -> tensor<2x2xf64>
      %cst_10 = stablehlo.constant dense<6.500000e-01> : tensor<f64>
      %57 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %58 = stablehlo.multiply %57, %56 : tensor<2x2xf64>
      %59 = stablehlo.add %50, %58 : tensor<2x2xf64>
      %60 = stablehlo.transpose %48, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %61 = stablehlo.dot_general %60, %18, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
      %62 = func.call @_cholesky(%59) : (tensor<2x2xf64>) -> tensor<2x2xf64>
      %63 = func.call @_cho_solve(%62, %61) : (tensor<2x2xf64>, tensor<2xf64>) -> tensor<2xf64>
      %64 = stablehlo.subtract %iterArg_4, %63 : tensor<2xf64>
      %c_11 = stablehlo.constant dense<1> : tensor<i64>
      %65 = stablehlo.add %iterArg_3, %c_11 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %65, %64 : tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>
    }
    %2 = stablehlo.multiply %1#3, %1#3 : tensor<2xf64>
    %3 = chlo.atan %2 : tensor<2xf64> -> tensor<2xf64>
    %cst_1 = stablehlo.constant dense<5.600000e-01> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %5 = stablehlo.subtract %3, %4 : tensor<2xf64>
    %6 = stablehlo.abs %5 : tensor<2xf64>
    return %6 : tensor<2xf64>
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
  func.func private @_cholesky(%arg0: tensor<2x2xf64>) -> tensor<2x2xf64> {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %1:2 = stablehlo.custom_call @lapack_dpotrf_ffi(%0) {backend_config = "", mhlo.backend_config = {uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=2, j=2, k=2, l=2}, custom>} : (tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %3 = stablehlo.compare EQ, %1#1, %2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<2x2xi1>
    %7 = stablehlo.select %6, %1#0, %5 : tensor<2x2xi1>, tensor<2x2xf64>
    %8 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %10 = stablehlo.add %8, %9 : tensor<2x2xi64>
    %11 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %12 = stablehlo.compare GE, %10, %11, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %14 = stablehlo.select %12, %7, %13 : tensor<2x2xi1>, tensor<2x2xf64>
    %15 = stablehlo.transpose %14, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    return %15 : tensor<2x2xf64>
  }
  func.func private @_cho_solve(%arg0: tensor<2x2xf64>, %arg1: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %1 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %2 = stablehlo.reshape %1 : (tensor<2x1xf64>) -> tensor<2xf64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %4 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %3) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %5 = stablehlo.reshape %4 : (tensor<2x1xf64>) -> tensor<2xf64>
    return %5 : tensor<2xf64>
  }
}
// -----
// forward, cuda
module @jit_damped_curve_fit_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<2xf64>) -> (tensor<2xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<-6.730000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<0.96299999999999996> : tensor<f64>
    %0 = call @clip(%arg1, %cst, %cst_0) : (tensor<4xf64>, tensor<f64>, tensor<f64>) -> tensor<4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:4 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %0, %iterArg_3 = %c, %iterArg_4 = %arg2) : tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>
    cond {
      %c_5 = stablehlo.constant dense<2> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7 = stablehlo.slice %iterArg_4 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %8 = stablehlo.reshape %7 : (tensor<1xf64>) -> tensor<f64>
      %9 = stablehlo.multiply %8, %8 : tensor<f64>
      %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %10 = stablehlo.add %9, %cst_5 : tensor<f64>
      %11 = stablehlo.log %10 : tensor<f64>
      %12 = stablehlo.slice %iterArg_4 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %13 = stablehlo.reshape %12 : (tensor<1xf64>) -> tensor<f64>
      %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %15 = stablehlo.multiply %14, %iterArg : tensor<4xf64>
      %16 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %17 = stablehlo.add %16, %15 : tensor<4xf64>
      %18 = stablehlo.subtract %17, %iterArg_2 : tensor<4xf64>
      %19 = stablehlo.iota dim = 0 : tensor<2x2xi64>
      %20 = stablehlo.iota dim = 1 : tensor<2x2xi64>
      %c_6 = stablehlo.constant dense<0> : tensor<i64>
      %21 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
      %22 = stablehlo.add %19, %21 : tensor<2x2xi64>
      %23 = stablehlo.compare EQ, %22, %20, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
      %24 = stablehlo.convert %23 : (tensor<2x2xi1>) -> tensor<2x2xf64>
      %25 = stablehlo.slice %24 [0:2, 0:2] : (tensor<2x2xf64>) -> tensor<2x2xf64>
      %26 = stablehlo.slice %iterArg_4 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %27 = stablehlo.slice %25 [0:2, 0:1] : (tensor<2x2xf64>) -> tensor<2x1xf64>
      %28 = stablehlo.reshape %26 : (tensor<1xf64>) -> tensor<f64>
      %29 = stablehlo.reshape %27 : (tensor<2x1xf64>) -> tensor<2xf64>
      %30 = stablehlo.multiply %28, %28 : tensor<f64>
      %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %31 = stablehlo.multiply %cst_7, %28 : tensor<f64>
      %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %33 = stablehlo.multiply %29, %32 : tensor<2xf64>
      %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %34 = stablehlo.add %30, %cst_8 : tensor<f64>
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
      %c_9 = stablehlo.constant dense<0> : tensor<i64>
      %53 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
      %54 = stablehlo.add %51, %53 : tensor<2x2xi64>
      %55 = stablehlo.compare EQ, %54, %52, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
      %56 = stablehlo.convert %55 : (tensor<2x2xi1>) -> tensor<2x2xf64>
      %cst_10 = stablehlo.constant dense<6.500000e-01> : tensor<f64>
      %57 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %58 = stablehlo.multiply %57, %56 : tensor<2x2xf64>
      %59 = stablehlo.add %50, %58 : tensor<2x2xf64>
      %60 = stablehlo.transpose %48, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %61 = stablehlo.dot_general %60, %18, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
      %62 = func.call @_cholesky(%59) : (tensor<2x2xf64>) -> tensor<2x2xf64>
      %63 = func.call @_cho_solve(%62, %61) : (tensor<2x2xf64>, tensor<2xf64>) -> tensor<2xf64>
      %64 = stablehlo.subtract %iterArg_4, %63 : tensor<2xf64>
      %c_11 = stablehlo.constant dense<1> : tensor<i64>
      %65 = stablehlo.add %iterArg_3, %c_11 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %65, %64 : tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>
    }
    %2 = stablehlo.multiply %1#3, %1#3 : tensor<2xf64>
    %3 = chlo.atan %2 : tensor<2xf64> -> tensor<2xf64>
    %cst_1 = stablehlo.constant dense<5.600000e-01> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %5 = stablehlo.subtract %3, %4 : tensor<2xf64>
    %6 = stablehlo.abs %5 : tensor<2xf64>
    return %6 : tensor<2xf64>
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
  func.func private @_cholesky(%arg0: tensor<2x2xf64>) -> tensor<2x2xf64> {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %1:2 = stablehlo.custom_call @cusolver_potrf_ffi(%0) {backend_config = "", mhlo.backend_config = {lower = true}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=2, j=2, k=2, l=2}, custom>} : (tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %3 = stablehlo.compare EQ, %1#1, %2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<2x2xi1>
    %7 = stablehlo.select %6, %1#0, %5 : tensor<2x2xi1>, tensor<2x2xf64>
    %8 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %10 = stablehlo.add %8, %9 : tensor<2x2xi64>
    %11 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %12 = stablehlo.compare GE, %10, %11, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %14 = stablehlo.select %12, %7, %13 : tensor<2x2xi1>, tensor<2x2xf64>
    %15 = stablehlo.transpose %14, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    return %15 : tensor<2x2xf64>
  }
  func.func private @_cho_solve(%arg0: tensor<2x2xf64>, %arg1: tensor<2xf64>) -> tensor<2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %1 = "stablehlo.triangular_solve"(%arg0, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %2 = stablehlo.reshape %1 : (tensor<2x1xf64>) -> tensor<2xf64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %4 = "stablehlo.triangular_solve"(%arg0, %3) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %5 = stablehlo.reshape %4 : (tensor<2x1xf64>) -> tensor<2xf64>
    return %5 : tensor<2xf64>
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
    %cst_2 = stablehlo.constant dense<6.500000e-01> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %24 = stablehlo.multiply %23, %22 : tensor<2x2xf64>
    %25:8 = call @_cholesky() : () -> (tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>)
    %26:2 = call @_cho_solve() : () -> (tensor<2x2xi1>, tensor<2x2xi1>)
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2x4x2xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2x2x4xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2x2x4xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2x2x2xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2x2x1xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x2x2xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2x2x1xf64>
    %c_18 = stablehlo.constant dense<0> : tensor<i64>
    %42:26 = stablehlo.while(%iterArg = %9, %iterArg_27 = %16, %iterArg_28 = %24, %iterArg_29 = %25#4, %iterArg_30 = %25#5, %iterArg_31 = %25#6, %iterArg_32 = %25#7, %iterArg_33 = %arg0, %iterArg_34 = %0#0, %iterArg_35 = %c_18, %iterArg_36 = %arg2, %iterArg_37 = %27, %iterArg_38 = %28, %iterArg_39 = %29, %iterArg_40 = %30, %iterArg_41 = %31, %iterArg_42 = %32, %iterArg_43 = %33, %iterArg_44 = %34, %iterArg_45 = %35, %iterArg_46 = %36, %iterArg_47 = %37, %iterArg_48 = %38, %iterArg_49 = %39, %iterArg_50 = %40, %iterArg_51 = %41) : tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>
    cond {
      %c_52 = stablehlo.constant dense<2> : tensor<i64>
      %66 = stablehlo.compare LT, %iterArg_35, %c_52, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %66 : tensor<i1>
    } do {
      %66 = stablehlo.slice %iterArg_36 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %67 = stablehlo.reshape %66 : (tensor<1xf64>) -> tensor<f64>
      %68 = stablehlo.multiply %67, %67 : tensor<f64>
      %cst_52 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %69 = stablehlo.multiply %cst_52, %67 : tensor<f64>
      %cst_53 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %70 = stablehlo.add %68, %cst_53 : tensor<f64>
      %71 = stablehlo.log %70 : tensor<f64>
      %72 = stablehlo.slice %iterArg_36 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %73 = stablehlo.reshape %72 : (tensor<1xf64>) -> tensor<f64>
      %74 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %75 = stablehlo.multiply %74, %iterArg_33 : tensor<4xf64>
      %76 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %77 = stablehlo.add %76, %75 : tensor<4xf64>
      %78 = stablehlo.subtract %77, %iterArg_34 : tensor<4xf64>
      %79 = stablehlo.slice %iterArg_36 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %80 = stablehlo.reshape %79 : (tensor<1xf64>) -> tensor<f64>
      %81 = stablehlo.multiply %80, %80 : tensor<f64>
      %cst_54 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %82 = stablehlo.multiply %cst_54, %80 : tensor<f64>
      %cst_55 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %83 = stablehlo.multiply %cst_55, %80 : tensor<f64>
      %84 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %85 = stablehlo.multiply %iterArg, %84 : tensor<2xf64>
      %cst_56 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %86 = stablehlo.add %81, %cst_56 : tensor<f64>
      %87 = stablehlo.broadcast_in_dim %86, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %88 = stablehlo.divide %85, %87 : tensor<2xf64>
      %89 = stablehlo.multiply %86, %86 : tensor<f64>
      %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %90 = stablehlo.divide %cst_57, %89 : tensor<f64>
      %91 = stablehlo.broadcast_in_dim %88, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
      %93 = stablehlo.add %92, %iterArg_27 : tensor<2x4xf64>
      %94 = stablehlo.transpose %93, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %95 = stablehlo.slice %94 [0:4, 0:2] : (tensor<4x2xf64>) -> tensor<4x2xf64>
      %96 = stablehlo.transpose %95, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %97 = stablehlo.dot_general %96, %95, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x2xf64>) -> tensor<2x2xf64>
      %98 = stablehlo.add %97, %iterArg_28 : tensor<2x2xf64>
      %99 = stablehlo.transpose %95, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %100 = stablehlo.dot_general %99, %78, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
      %101:2 = func.call @_cholesky_0(%98, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32) : (tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<2x2xf64>)
      %102:3 = func.call @_cho_solve_1(%101#0, %100) : (tensor<2x2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2x1xf64>, tensor<2x1xf64>)
      %103 = stablehlo.subtract %iterArg_36, %102#0 : tensor<2xf64>
      %104 = func.call @dynamic_update_index_in_dim(%iterArg_37, %69, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %105 = func.call @dynamic_update_index_in_dim(%iterArg_38, %70, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %106 = func.call @dynamic_update_index_in_dim(%iterArg_39, %73, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %107 = func.call @dynamic_update_index_in_dim(%iterArg_40, %82, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %108 = func.call @dynamic_update_index_in_dim(%iterArg_41, %86, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %109 = func.call @dynamic_update_index_in_dim_2(%iterArg_42, %85, %iterArg_35) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %110 = func.call @dynamic_update_index_in_dim(%iterArg_43, %90, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %111 = func.call @dynamic_update_index_in_dim_3(%iterArg_44, %95, %iterArg_35) : (tensor<2x4x2xf64>, tensor<4x2xf64>, tensor<i64>) -> tensor<2x4x2xf64>
      %112 = func.call @dynamic_update_index_in_dim_4(%iterArg_45, %96, %iterArg_35) : (tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<2x2x4xf64>
      %113 = func.call @dynamic_update_index_in_dim_5(%iterArg_46, %78, %iterArg_35) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %114 = func.call @dynamic_update_index_in_dim_4(%iterArg_47, %99, %iterArg_35) : (tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<2x2x4xf64>
      %115 = func.call @dynamic_update_index_in_dim_6(%iterArg_48, %101#1, %iterArg_35) : (tensor<2x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<2x2x2xf64>
      %116 = func.call @dynamic_update_index_in_dim_7(%iterArg_49, %102#1, %iterArg_35) : (tensor<2x2x1xf64>, tensor<2x1xf64>, tensor<i64>) -> tensor<2x2x1xf64>
      %117 = func.call @dynamic_update_index_in_dim_6(%iterArg_50, %101#0, %iterArg_35) : (tensor<2x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<2x2x2xf64>
      %118 = func.call @dynamic_update_index_in_dim_7(%iterArg_51, %102#2, %iterArg_35) : (tensor<2x2x1xf64>, tensor<2x1xf64>, tensor<i64>) -> tensor<2x2x1xf64>
      %c_58 = stablehlo.constant dense<1> : tensor<i64>
      %119 = stablehlo.add %iterArg_35, %c_58 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %119, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116, %117, %118 : tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>
    }
    %43 = stablehlo.multiply %42#10, %42#10 : tensor<2xf64>
    %44 = chlo.atan %43 : tensor<2xf64> -> tensor<2xf64>
    %45 = chlo.square %43 : tensor<2xf64> -> tensor<2xf64>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %47 = stablehlo.add %46, %45 : tensor<2xf64>
    %cst_20 = stablehlo.constant dense<5.600000e-01> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %49 = stablehlo.subtract %44, %48 : tensor<2xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %51 = stablehlo.compare GE, %49, %50, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %54 = stablehlo.select %51, %53, %52 : tensor<2xi1>, tensor<2xf64>
    %55 = stablehlo.select %51, %52, %53 : tensor<2xi1>, tensor<2xf64>
    %56 = stablehlo.negate %54 : tensor<2xf64>
    %57 = stablehlo.add %55, %56 : tensor<2xf64>
    %58 = stablehlo.divide %57, %47 : tensor<2xf64>
    %59 = stablehlo.multiply %42#10, %58 : tensor<2xf64>
    %60 = stablehlo.multiply %58, %42#10 : tensor<2xf64>
    %61 = stablehlo.add %59, %60 : tensor<2xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %62 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %63 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %c_26 = stablehlo.constant dense<0> : tensor<i64>
    %64:29 = stablehlo.while(%iterArg = %42#11, %iterArg_27 = %42#12, %iterArg_28 = %42#13, %iterArg_29 = %42#14, %iterArg_30 = %42#15, %iterArg_31 = %42#16, %iterArg_32 = %42#17, %iterArg_33 = %42#18, %iterArg_34 = %42#19, %iterArg_35 = %42#20, %iterArg_36 = %42#21, %iterArg_37 = %42#22, %iterArg_38 = %42#23, %iterArg_39 = %42#24, %iterArg_40 = %42#25, %iterArg_41 = %arg0, %iterArg_42 = %9, %iterArg_43 = %13, %iterArg_44 = %25#0, %iterArg_45 = %25#1, %iterArg_46 = %25#2, %iterArg_47 = %25#3, %iterArg_48 = %25#4, %iterArg_49 = %26#0, %iterArg_50 = %26#1, %iterArg_51 = %c_26, %iterArg_52 = %62, %iterArg_53 = %63, %iterArg_54 = %61) : tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
    cond {
      %c_55 = stablehlo.constant dense<2> : tensor<i64>
      %66 = stablehlo.compare LT, %iterArg_51, %c_55, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %66 : tensor<i1>
    } do {
      %c_55 = stablehlo.constant dense<2> : tensor<i64>
      %66 = stablehlo.subtract %c_55, %iterArg_51 : tensor<i64>
      %c_56 = stablehlo.constant dense<1> : tensor<i64>
      %67 = stablehlo.subtract %66, %c_56 : tensor<i64>
      %68 = func.call @dynamic_index_in_dim(%iterArg, %67) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %69 = func.call @dynamic_index_in_dim(%iterArg_27, %67) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %70 = func.call @dynamic_index_in_dim(%iterArg_28, %67) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %71 = func.call @dynamic_index_in_dim(%iterArg_29, %67) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %72 = func.call @dynamic_index_in_dim(%iterArg_30, %67) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %73 = func.call @dynamic_index_in_dim_8(%iterArg_31, %67) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
      %74 = func.call @dynamic_index_in_dim(%iterArg_32, %67) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %75 = func.call @dynamic_index_in_dim_9(%iterArg_33, %67) : (tensor<2x4x2xf64>, tensor<i64>) -> tensor<4x2xf64>
      %76 = func.call @dynamic_index_in_dim_10(%iterArg_34, %67) : (tensor<2x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %77 = func.call @dynamic_index_in_dim_11(%iterArg_35, %67) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %78 = func.call @dynamic_index_in_dim_10(%iterArg_36, %67) : (tensor<2x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %79 = func.call @dynamic_index_in_dim_12(%iterArg_37, %67) : (tensor<2x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %80 = func.call @dynamic_index_in_dim_13(%iterArg_38, %67) : (tensor<2x2x1xf64>, tensor<i64>) -> tensor<2x1xf64>
      %81 = func.call @dynamic_index_in_dim_12(%iterArg_39, %67) : (tensor<2x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %82 = func.call @dynamic_index_in_dim_13(%iterArg_40, %67) : (tensor<2x2x1xf64>, tensor<i64>) -> tensor<2x1xf64>
      %83 = stablehlo.negate %iterArg_54 : tensor<2xf64>
      %84:2 = func.call @_cho_solve_14(%iterArg_49, %80, %81, %iterArg_50, %82, %83) : (tensor<2x2xi1>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x1xf64>, tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>)
      %85 = func.call @_cholesky_15(%iterArg_44, %iterArg_45, %79, %iterArg_46, %iterArg_47, %iterArg_48, %84#0) : (tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>) -> tensor<2x2xf64>
      %86 = stablehlo.dot_general %84#1, %78, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x4xf64>) -> tensor<4xf64>
      %87 = stablehlo.dot_general %84#1, %77, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<4xf64>) -> tensor<2x4xf64>
      %88 = stablehlo.transpose %87, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %89 = stablehlo.dot_general %85, %76, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
      %90 = stablehlo.transpose %89, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %91 = stablehlo.add %88, %90 : tensor<4x2xf64>
      %92 = stablehlo.dot_general %85, %75, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<4x2xf64>) -> tensor<2x4xf64>
      %93 = stablehlo.transpose %92, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %94 = stablehlo.add %91, %93 : tensor<4x2xf64>
      %95 = stablehlo.transpose %94, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %96 = stablehlo.reduce(%95 init: %cst_57) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %97 = stablehlo.reshape %96 : (tensor<2xf64>) -> tensor<2x1xf64>
      %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %98 = stablehlo.reduce(%97 init: %cst_58) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
      %99 = stablehlo.broadcast_in_dim %iterArg_43, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
      %100 = stablehlo.multiply %99, %95 : tensor<2x4xf64>
      %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %101 = stablehlo.reduce(%100 init: %cst_59) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
      %102 = stablehlo.reshape %101 : (tensor<4xf64>) -> tensor<1x4xf64>
      %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %103 = stablehlo.reduce(%102 init: %cst_60) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
      %104 = stablehlo.add %iterArg_52, %103 : tensor<4xf64>
      %105 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %106 = stablehlo.multiply %98, %105 : tensor<2xf64>
      %107 = stablehlo.multiply %106, %73 : tensor<2xf64>
      %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %108 = stablehlo.reduce(%107 init: %cst_61) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
      %109 = stablehlo.negate %108 : tensor<f64>
      %110 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %111 = stablehlo.divide %98, %110 : tensor<2xf64>
      %112 = stablehlo.multiply %iterArg_42, %111 : tensor<2xf64>
      %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %113 = stablehlo.reduce(%112 init: %cst_62) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
      %cst_63 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %114 = stablehlo.multiply %cst_63, %113 : tensor<f64>
      %115 = stablehlo.multiply %109, %71 : tensor<f64>
      %116 = stablehlo.add %114, %115 : tensor<f64>
      %117 = stablehlo.broadcast_in_dim %116, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %118 = stablehlo.pad %117, %cst_64, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
      %119 = stablehlo.add %iterArg_54, %118 : tensor<2xf64>
      %120 = stablehlo.negate %86 : tensor<4xf64>
      %121 = stablehlo.add %iterArg_53, %120 : tensor<4xf64>
      %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %122 = stablehlo.reduce(%86 init: %cst_65) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
      %123 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %124 = stablehlo.multiply %123, %86 : tensor<4xf64>
      %125 = stablehlo.add %104, %124 : tensor<4xf64>
      %126 = stablehlo.multiply %86, %iterArg_41 : tensor<4xf64>
      %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %127 = stablehlo.reduce(%126 init: %cst_66) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
      %128 = stablehlo.broadcast_in_dim %127, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %129 = stablehlo.pad %128, %cst_67, low = [1], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
      %130 = stablehlo.add %119, %129 : tensor<2xf64>
      %131 = stablehlo.divide %122, %69 : tensor<f64>
      %132 = stablehlo.multiply %131, %68 : tensor<f64>
      %133 = stablehlo.broadcast_in_dim %132, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %134 = stablehlo.pad %133, %cst_68, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
      %135 = stablehlo.add %130, %134 : tensor<2xf64>
      %c_69 = stablehlo.constant dense<1> : tensor<i64>
      %136 = stablehlo.add %iterArg_51, %c_69 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %136, %125, %121, %135 : tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
    }
    %65 = call @clip_16(%0#1, %0#2, %64#27) : (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
    return %64#26, %65, %64#28 : tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
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
  func.func private @_cholesky() -> (tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>) {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %2 = stablehlo.add %0, %1 : tensor<2x2xi64>
    %3 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %5 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_0 = stablehlo.constant dense<-1> : tensor<i64>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %7 = stablehlo.add %5, %6 : tensor<2x2xi64>
    %8 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %9 = stablehlo.compare GE, %7, %8, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %10 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %12 = stablehlo.add %10, %11 : tensor<2x2xi64>
    %13 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %14 = stablehlo.compare GE, %12, %13, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %16 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %18 = stablehlo.add %16, %17 : tensor<2x2xi64>
    %19 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %20 = stablehlo.compare GE, %18, %19, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %21 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %23 = stablehlo.add %21, %22 : tensor<2x2xi32>
    %24 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %25 = stablehlo.compare EQ, %23, %24, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %26 = stablehlo.convert %25 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %28 = stablehlo.add %27, %26 : tensor<2x2xf64>
    %29 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_5 = stablehlo.constant dense<0> : tensor<i64>
    %30 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %31 = stablehlo.add %29, %30 : tensor<2x2xi64>
    %32 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %33 = stablehlo.compare GE, %31, %32, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    return %4, %9, %20, %28, %33, %34, %14, %15 : tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>
  }
  func.func private @_cho_solve() -> (tensor<2x2xi1>, tensor<2x2xi1>) {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c = stablehlo.constant dense<-1> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %2 = stablehlo.add %0, %1 : tensor<2x2xi64>
    %3 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %5 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_0 = stablehlo.constant dense<-1> : tensor<i64>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %7 = stablehlo.add %5, %6 : tensor<2x2xi64>
    %8 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %9 = stablehlo.compare GE, %7, %8, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    return %4, %9 : tensor<2x2xi1>, tensor<2x2xi1>
  }
  func.func private @_cholesky_0(%arg0: tensor<2x2xf64>, %arg1: tensor<2x2xi1>, %arg2: tensor<2x2xf64>, %arg3: tensor<2x2xi1>, %arg4: tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<2x2xf64>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %1:2 = stablehlo.custom_call @lapack_dpotrf_ffi(%0) {backend_config = "", mhlo.backend_config = {uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=2, j=2, k=2, l=2}, custom>} : (tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %3 = stablehlo.compare EQ, %1#1, %2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<2x2xi1>
    %7 = stablehlo.select %6, %1#0, %5 : tensor<2x2xi1>, tensor<2x2xf64>
    %8 = stablehlo.select %arg3, %7, %arg4 : tensor<2x2xi1>, tensor<2x2xf64>
    %9 = stablehlo.select %arg1, %8, %arg2 : tensor<2x2xi1>, tensor<2x2xf64>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    return %10, %8 : tensor<2x2xf64>, tensor<2x2xf64>
  }
  func.func private @_cho_solve_1(%arg0: tensor<2x2xf64>, %arg1: tensor<2xf64>) -> (tensor<2xf64>, tensor<2x1xf64>, tensor<2x1xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %1 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %2 = stablehlo.reshape %1 : (tensor<2x1xf64>) -> tensor<2xf64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %4 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %3) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %5 = stablehlo.reshape %4 : (tensor<2x1xf64>) -> tensor<2xf64>
    return %5, %1, %4 : tensor<2xf64>, tensor<2x1xf64>, tensor<2x1xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf64>, tensor<1xf64>, tensor<i64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<2x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<2x2xf64>
    return %1 : tensor<2x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<2x4x2xf64>, %arg1: tensor<4x2xf64>, %arg2: tensor<i64>) -> tensor<2x4x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x2xf64>) -> tensor<1x4x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x4x2xf64>, tensor<1x4x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x4x2xf64>
    return %1 : tensor<2x4x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<2x2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<i64>) -> tensor<2x2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xf64>) -> tensor<1x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x2x4xf64>, tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x2x4xf64>
    return %1 : tensor<2x2x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<2x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<i64>) -> tensor<2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xf64>, tensor<1x4xf64>, tensor<i64>, tensor<i64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<2x2x2xf64>, %arg1: tensor<2x2xf64>, %arg2: tensor<i64>) -> tensor<2x2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x2xf64>) -> tensor<1x2x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x2x2xf64>, tensor<1x2x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x2x2xf64>
    return %1 : tensor<2x2x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<2x2x1xf64>, %arg1: tensor<2x1xf64>, %arg2: tensor<i64>) -> tensor<2x2x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x2x1xf64>, tensor<1x2x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x2x1xf64>
    return %1 : tensor<2x2x1xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<2x2xf64>, %arg1: tensor<i64>) -> tensor<2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<2x4x2xf64>, %arg1: tensor<i64>) -> tensor<4x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 2] : (tensor<2x4x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2xf64>) -> tensor<4x2xf64>
    return %1 : tensor<4x2xf64>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<2x2x4xf64>, %arg1: tensor<i64>) -> tensor<2x4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<2x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xf64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @dynamic_index_in_dim_11(%arg0: tensor<2x4xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_12(%arg0: tensor<2x2x2xf64>, %arg1: tensor<i64>) -> tensor<2x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 2] : (tensor<2x2x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2xf64>) -> tensor<2x2xf64>
    return %1 : tensor<2x2xf64>
  }
  func.func private @dynamic_index_in_dim_13(%arg0: tensor<2x2x1xf64>, %arg1: tensor<i64>) -> tensor<2x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 1] : (tensor<2x2x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x1xf64>) -> tensor<2x1xf64>
    return %1 : tensor<2x1xf64>
  }
  func.func private @_cho_solve_14(%arg0: tensor<2x2xi1>, %arg1: tensor<2x1xf64>, %arg2: tensor<2x2xf64>, %arg3: tensor<2x2xi1>, %arg4: tensor<2x1xf64>, %arg5: tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg5, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %1 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg2, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %2 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg2, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %3 = stablehlo.dot_general %2, %arg4, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %4 = stablehlo.negate %3 : tensor<2x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %6 = stablehlo.select %arg3, %5, %4 : tensor<2x2xi1>, tensor<2x2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %9 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg2, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %10 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg2, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %11 = stablehlo.dot_general %10, %arg1, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %13 = stablehlo.negate %12 : tensor<2x2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %15 = stablehlo.select %arg0, %14, %13 : tensor<2x2xi1>, tensor<2x2xf64>
    %16 = stablehlo.add %6, %15 : tensor<2x2xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.reduce(%9 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    return %16, %17 : tensor<2x2xf64>, tensor<2xf64>
  }
  func.func private @_cholesky_15(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xi1>, %arg2: tensor<2x2xf64>, %arg3: tensor<2x2xi1>, %arg4: tensor<2x2xf64>, %arg5: tensor<2x2xi1>, %arg6: tensor<2x2xf64>) -> tensor<2x2xf64> {
    %0 = stablehlo.transpose %arg6, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %2 = stablehlo.select %arg5, %0, %1 : tensor<2x2xi1>, tensor<2x2xf64>
    %3 = stablehlo.dot_general %2, %arg2, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %5 = stablehlo.divide %4, %arg4 : tensor<2x2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %7 = stablehlo.select %arg3, %5, %6 : tensor<2x2xi1>, tensor<2x2xf64>
    %8 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg2, %7) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=2, m=2, n=2}, custom>} : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %9 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg2, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 82 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=2, m=2, n=2}, custom>} : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %12 = stablehlo.select %arg1, %10, %11 : tensor<2x2xi1>, tensor<2x2xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %14 = stablehlo.select %arg0, %9, %13 : tensor<2x2xi1>, tensor<2x2xf64>
    %15 = stablehlo.add %12, %14 : tensor<2x2xf64>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    return %16 : tensor<2x2xf64>
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
    %cst_2 = stablehlo.constant dense<6.500000e-01> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %24 = stablehlo.multiply %23, %22 : tensor<2x2xf64>
    %25:8 = call @_cholesky() : () -> (tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>)
    %26:2 = call @_cho_solve() : () -> (tensor<2x2xi1>, tensor<2x2xi1>)
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2x4x2xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2x2x4xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2x2x4xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2x2x2xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2x2x1xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x2x2xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2x2x1xf64>
    %c_18 = stablehlo.constant dense<0> : tensor<i64>
    %42:26 = stablehlo.while(%iterArg = %9, %iterArg_27 = %16, %iterArg_28 = %24, %iterArg_29 = %25#4, %iterArg_30 = %25#5, %iterArg_31 = %25#6, %iterArg_32 = %25#7, %iterArg_33 = %arg0, %iterArg_34 = %0#0, %iterArg_35 = %c_18, %iterArg_36 = %arg2, %iterArg_37 = %27, %iterArg_38 = %28, %iterArg_39 = %29, %iterArg_40 = %30, %iterArg_41 = %31, %iterArg_42 = %32, %iterArg_43 = %33, %iterArg_44 = %34, %iterArg_45 = %35, %iterArg_46 = %36, %iterArg_47 = %37, %iterArg_48 = %38, %iterArg_49 = %39, %iterArg_50 = %40, %iterArg_51 = %41) : tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>
    cond {
      %c_52 = stablehlo.constant dense<2> : tensor<i64>
      %66 = stablehlo.compare LT, %iterArg_35, %c_52, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %66 : tensor<i1>
    } do {
      %66 = stablehlo.slice %iterArg_36 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %67 = stablehlo.reshape %66 : (tensor<1xf64>) -> tensor<f64>
      %68 = stablehlo.multiply %67, %67 : tensor<f64>
      %cst_52 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %69 = stablehlo.multiply %cst_52, %67 : tensor<f64>
      %cst_53 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %70 = stablehlo.add %68, %cst_53 : tensor<f64>
      %71 = stablehlo.log %70 : tensor<f64>
      %72 = stablehlo.slice %iterArg_36 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %73 = stablehlo.reshape %72 : (tensor<1xf64>) -> tensor<f64>
      %74 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %75 = stablehlo.multiply %74, %iterArg_33 : tensor<4xf64>
      %76 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %77 = stablehlo.add %76, %75 : tensor<4xf64>
      %78 = stablehlo.subtract %77, %iterArg_34 : tensor<4xf64>
      %79 = stablehlo.slice %iterArg_36 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %80 = stablehlo.reshape %79 : (tensor<1xf64>) -> tensor<f64>
      %81 = stablehlo.multiply %80, %80 : tensor<f64>
      %cst_54 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %82 = stablehlo.multiply %cst_54, %80 : tensor<f64>
      %cst_55 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %83 = stablehlo.multiply %cst_55, %80 : tensor<f64>
      %84 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %85 = stablehlo.multiply %iterArg, %84 : tensor<2xf64>
      %cst_56 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %86 = stablehlo.add %81, %cst_56 : tensor<f64>
      %87 = stablehlo.broadcast_in_dim %86, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %88 = stablehlo.divide %85, %87 : tensor<2xf64>
      %89 = stablehlo.multiply %86, %86 : tensor<f64>
      %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %90 = stablehlo.divide %cst_57, %89 : tensor<f64>
      %91 = stablehlo.broadcast_in_dim %88, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
      %93 = stablehlo.add %92, %iterArg_27 : tensor<2x4xf64>
      %94 = stablehlo.transpose %93, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %95 = stablehlo.slice %94 [0:4, 0:2] : (tensor<4x2xf64>) -> tensor<4x2xf64>
      %96 = stablehlo.transpose %95, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %97 = stablehlo.dot_general %96, %95, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x2xf64>) -> tensor<2x2xf64>
      %98 = stablehlo.add %97, %iterArg_28 : tensor<2x2xf64>
      %99 = stablehlo.transpose %95, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %100 = stablehlo.dot_general %99, %78, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
      %101:2 = func.call @_cholesky_0(%98, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32) : (tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<2x2xf64>)
      %102:3 = func.call @_cho_solve_1(%101#0, %100) : (tensor<2x2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2x1xf64>, tensor<2x1xf64>)
      %103 = stablehlo.subtract %iterArg_36, %102#0 : tensor<2xf64>
      %104 = func.call @dynamic_update_index_in_dim(%iterArg_37, %69, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %105 = func.call @dynamic_update_index_in_dim(%iterArg_38, %70, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %106 = func.call @dynamic_update_index_in_dim(%iterArg_39, %73, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %107 = func.call @dynamic_update_index_in_dim(%iterArg_40, %82, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %108 = func.call @dynamic_update_index_in_dim(%iterArg_41, %86, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %109 = func.call @dynamic_update_index_in_dim_2(%iterArg_42, %85, %iterArg_35) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %110 = func.call @dynamic_update_index_in_dim(%iterArg_43, %90, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %111 = func.call @dynamic_update_index_in_dim_3(%iterArg_44, %95, %iterArg_35) : (tensor<2x4x2xf64>, tensor<4x2xf64>, tensor<i64>) -> tensor<2x4x2xf64>
      %112 = func.call @dynamic_update_index_in_dim_4(%iterArg_45, %96, %iterArg_35) : (tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<2x2x4xf64>
      %113 = func.call @dynamic_update_index_in_dim_5(%iterArg_46, %78, %iterArg_35) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %114 = func.call @dynamic_update_index_in_dim_4(%iterArg_47, %99, %iterArg_35) : (tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<2x2x4xf64>
      %115 = func.call @dynamic_update_index_in_dim_6(%iterArg_48, %101#1, %iterArg_35) : (tensor<2x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<2x2x2xf64>
      %116 = func.call @dynamic_update_index_in_dim_7(%iterArg_49, %102#1, %iterArg_35) : (tensor<2x2x1xf64>, tensor<2x1xf64>, tensor<i64>) -> tensor<2x2x1xf64>
      %117 = func.call @dynamic_update_index_in_dim_6(%iterArg_50, %101#0, %iterArg_35) : (tensor<2x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<2x2x2xf64>
      %118 = func.call @dynamic_update_index_in_dim_7(%iterArg_51, %102#2, %iterArg_35) : (tensor<2x2x1xf64>, tensor<2x1xf64>, tensor<i64>) -> tensor<2x2x1xf64>
      %c_58 = stablehlo.constant dense<1> : tensor<i64>
      %119 = stablehlo.add %iterArg_35, %c_58 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %119, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116, %117, %118 : tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>
    }
    %43 = stablehlo.multiply %42#10, %42#10 : tensor<2xf64>
    %44 = chlo.atan %43 : tensor<2xf64> -> tensor<2xf64>
    %45 = chlo.square %43 : tensor<2xf64> -> tensor<2xf64>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %47 = stablehlo.add %46, %45 : tensor<2xf64>
    %cst_20 = stablehlo.constant dense<5.600000e-01> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %49 = stablehlo.subtract %44, %48 : tensor<2xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %51 = stablehlo.compare GE, %49, %50, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %54 = stablehlo.select %51, %53, %52 : tensor<2xi1>, tensor<2xf64>
    %55 = stablehlo.select %51, %52, %53 : tensor<2xi1>, tensor<2xf64>
    %56 = stablehlo.negate %54 : tensor<2xf64>
    %57 = stablehlo.add %55, %56 : tensor<2xf64>
    %58 = stablehlo.divide %57, %47 : tensor<2xf64>
    %59 = stablehlo.multiply %42#10, %58 : tensor<2xf64>
    %60 = stablehlo.multiply %58, %42#10 : tensor<2xf64>
    %61 = stablehlo.add %59, %60 : tensor<2xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %62 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %63 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %c_26 = stablehlo.constant dense<0> : tensor<i64>
    %64:29 = stablehlo.while(%iterArg = %42#11, %iterArg_27 = %42#12, %iterArg_28 = %42#13, %iterArg_29 = %42#14, %iterArg_30 = %42#15, %iterArg_31 = %42#16, %iterArg_32 = %42#17, %iterArg_33 = %42#18, %iterArg_34 = %42#19, %iterArg_35 = %42#20, %iterArg_36 = %42#21, %iterArg_37 = %42#22, %iterArg_38 = %42#23, %iterArg_39 = %42#24, %iterArg_40 = %42#25, %iterArg_41 = %arg0, %iterArg_42 = %9, %iterArg_43 = %13, %iterArg_44 = %25#0, %iterArg_45 = %25#1, %iterArg_46 = %25#2, %iterArg_47 = %25#3, %iterArg_48 = %25#4, %iterArg_49 = %26#0, %iterArg_50 = %26#1, %iterArg_51 = %c_26, %iterArg_52 = %62, %iterArg_53 = %63, %iterArg_54 = %61) : tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
    cond {
      %c_55 = stablehlo.constant dense<2> : tensor<i64>
      %66 = stablehlo.compare LT, %iterArg_51, %c_55, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %66 : tensor<i1>
    } do {
      %c_55 = stablehlo.constant dense<2> : tensor<i64>
      %66 = stablehlo.subtract %c_55, %iterArg_51 : tensor<i64>
      %c_56 = stablehlo.constant dense<1> : tensor<i64>
      %67 = stablehlo.subtract %66, %c_56 : tensor<i64>
      %68 = func.call @dynamic_index_in_dim(%iterArg, %67) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %69 = func.call @dynamic_index_in_dim(%iterArg_27, %67) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %70 = func.call @dynamic_index_in_dim(%iterArg_28, %67) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %71 = func.call @dynamic_index_in_dim(%iterArg_29, %67) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %72 = func.call @dynamic_index_in_dim(%iterArg_30, %67) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %73 = func.call @dynamic_index_in_dim_8(%iterArg_31, %67) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
      %74 = func.call @dynamic_index_in_dim(%iterArg_32, %67) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %75 = func.call @dynamic_index_in_dim_9(%iterArg_33, %67) : (tensor<2x4x2xf64>, tensor<i64>) -> tensor<4x2xf64>
      %76 = func.call @dynamic_index_in_dim_10(%iterArg_34, %67) : (tensor<2x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %77 = func.call @dynamic_index_in_dim_11(%iterArg_35, %67) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %78 = func.call @dynamic_index_in_dim_10(%iterArg_36, %67) : (tensor<2x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %79 = func.call @dynamic_index_in_dim_12(%iterArg_37, %67) : (tensor<2x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %80 = func.call @dynamic_index_in_dim_13(%iterArg_38, %67) : (tensor<2x2x1xf64>, tensor<i64>) -> tensor<2x1xf64>
      %81 = func.call @dynamic_index_in_dim_12(%iterArg_39, %67) : (tensor<2x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %82 = func.call @dynamic_index_in_dim_13(%iterArg_40, %67) : (tensor<2x2x1xf64>, tensor<i64>) -> tensor<2x1xf64>
      %83 = stablehlo.negate %iterArg_54 : tensor<2xf64>
      %84:2 = func.call @_cho_solve_14(%iterArg_49, %80, %81, %iterArg_50, %82, %83) : (tensor<2x2xi1>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x1xf64>, tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>)
      %85 = func.call @_cholesky_15(%iterArg_44, %iterArg_45, %79, %iterArg_46, %iterArg_47, %iterArg_48, %84#0) : (tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>) -> tensor<2x2xf64>
      %86 = stablehlo.dot_general %84#1, %78, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x4xf64>) -> tensor<4xf64>
      %87 = stablehlo.dot_general %84#1, %77, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<4xf64>) -> tensor<2x4xf64>
      %88 = stablehlo.transpose %87, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %89 = stablehlo.dot_general %85, %76, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
      %90 = stablehlo.transpose %89, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %91 = stablehlo.add %88, %90 : tensor<4x2xf64>
      %92 = stablehlo.dot_general %85, %75, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<4x2xf64>) -> tensor<2x4xf64>
      %93 = stablehlo.transpose %92, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %94 = stablehlo.add %91, %93 : tensor<4x2xf64>
      %95 = stablehlo.transpose %94, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %96 = stablehlo.reduce(%95 init: %cst_57) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %97 = stablehlo.reshape %96 : (tensor<2xf64>) -> tensor<2x1xf64>
      %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %98 = stablehlo.reduce(%97 init: %cst_58) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
      %99 = stablehlo.broadcast_in_dim %iterArg_43, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
      %100 = stablehlo.multiply %99, %95 : tensor<2x4xf64>
      %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %101 = stablehlo.reduce(%100 init: %cst_59) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
      %102 = stablehlo.reshape %101 : (tensor<4xf64>) -> tensor<1x4xf64>
      %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %103 = stablehlo.reduce(%102 init: %cst_60) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
      %104 = stablehlo.add %iterArg_52, %103 : tensor<4xf64>
      %105 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %106 = stablehlo.multiply %98, %105 : tensor<2xf64>
      %107 = stablehlo.multiply %106, %73 : tensor<2xf64>
      %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %108 = stablehlo.reduce(%107 init: %cst_61) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
      %109 = stablehlo.negate %108 : tensor<f64>
      %110 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %111 = stablehlo.divide %98, %110 : tensor<2xf64>
      %112 = stablehlo.multiply %iterArg_42, %111 : tensor<2xf64>
      %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %113 = stablehlo.reduce(%112 init: %cst_62) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
      %cst_63 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %114 = stablehlo.multiply %cst_63, %113 : tensor<f64>
      %115 = stablehlo.multiply %109, %71 : tensor<f64>
      %116 = stablehlo.add %114, %115 : tensor<f64>
      %117 = stablehlo.broadcast_in_dim %116, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %118 = stablehlo.pad %117, %cst_64, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
      %119 = stablehlo.add %iterArg_54, %118 : tensor<2xf64>
      %120 = stablehlo.negate %86 : tensor<4xf64>
      %121 = stablehlo.add %iterArg_53, %120 : tensor<4xf64>
      %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %122 = stablehlo.reduce(%86 init: %cst_65) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
      %123 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %124 = stablehlo.multiply %123, %86 : tensor<4xf64>
      %125 = stablehlo.add %104, %124 : tensor<4xf64>
      %126 = stablehlo.multiply %86, %iterArg_41 : tensor<4xf64>
      %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %127 = stablehlo.reduce(%126 init: %cst_66) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
      %128 = stablehlo.broadcast_in_dim %127, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %129 = stablehlo.pad %128, %cst_67, low = [1], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
      %130 = stablehlo.add %119, %129 : tensor<2xf64>
      %131 = stablehlo.divide %122, %69 : tensor<f64>
      %132 = stablehlo.multiply %131, %68 : tensor<f64>
      %133 = stablehlo.broadcast_in_dim %132, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %134 = stablehlo.pad %133, %cst_68, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
      %135 = stablehlo.add %130, %134 : tensor<2xf64>
      %c_69 = stablehlo.constant dense<1> : tensor<i64>
      %136 = stablehlo.add %iterArg_51, %c_69 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %136, %125, %121, %135 : tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
    }
    %65 = call @clip_16(%0#1, %0#2, %64#27) : (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
    return %64#26, %65, %64#28 : tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
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
  func.func private @_cholesky() -> (tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>) {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %2 = stablehlo.add %0, %1 : tensor<2x2xi64>
    %3 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %5 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_0 = stablehlo.constant dense<-1> : tensor<i64>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %7 = stablehlo.add %5, %6 : tensor<2x2xi64>
    %8 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %9 = stablehlo.compare GE, %7, %8, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %10 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %12 = stablehlo.add %10, %11 : tensor<2x2xi64>
    %13 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %14 = stablehlo.compare GE, %12, %13, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %16 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %18 = stablehlo.add %16, %17 : tensor<2x2xi64>
    %19 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %20 = stablehlo.compare GE, %18, %19, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %21 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %23 = stablehlo.add %21, %22 : tensor<2x2xi32>
    %24 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %25 = stablehlo.compare EQ, %23, %24, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %26 = stablehlo.convert %25 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %28 = stablehlo.add %27, %26 : tensor<2x2xf64>
    %29 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_5 = stablehlo.constant dense<0> : tensor<i64>
    %30 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %31 = stablehlo.add %29, %30 : tensor<2x2xi64>
    %32 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %33 = stablehlo.compare GE, %31, %32, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    return %4, %9, %20, %28, %33, %34, %14, %15 : tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>
  }
  func.func private @_cho_solve() -> (tensor<2x2xi1>, tensor<2x2xi1>) {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c = stablehlo.constant dense<-1> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %2 = stablehlo.add %0, %1 : tensor<2x2xi64>
    %3 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %5 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_0 = stablehlo.constant dense<-1> : tensor<i64>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %7 = stablehlo.add %5, %6 : tensor<2x2xi64>
    %8 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %9 = stablehlo.compare GE, %7, %8, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    return %4, %9 : tensor<2x2xi1>, tensor<2x2xi1>
  }
  func.func private @_cholesky_0(%arg0: tensor<2x2xf64>, %arg1: tensor<2x2xi1>, %arg2: tensor<2x2xf64>, %arg3: tensor<2x2xi1>, %arg4: tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<2x2xf64>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %1:2 = stablehlo.custom_call @cusolver_potrf_ffi(%0) {backend_config = "", mhlo.backend_config = {lower = true}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=2, j=2, k=2, l=2}, custom>} : (tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %3 = stablehlo.compare EQ, %1#1, %2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<2x2xi1>
    %7 = stablehlo.select %6, %1#0, %5 : tensor<2x2xi1>, tensor<2x2xf64>
    %8 = stablehlo.select %arg3, %7, %arg4 : tensor<2x2xi1>, tensor<2x2xf64>
    %9 = stablehlo.select %arg1, %8, %arg2 : tensor<2x2xi1>, tensor<2x2xf64>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    return %10, %8 : tensor<2x2xf64>, tensor<2x2xf64>
  }
  func.func private @_cho_solve_1(%arg0: tensor<2x2xf64>, %arg1: tensor<2xf64>) -> (tensor<2xf64>, tensor<2x1xf64>, tensor<2x1xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %1 = "stablehlo.triangular_solve"(%arg0, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %2 = stablehlo.reshape %1 : (tensor<2x1xf64>) -> tensor<2xf64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %4 = "stablehlo.triangular_solve"(%arg0, %3) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %5 = stablehlo.reshape %4 : (tensor<2x1xf64>) -> tensor<2xf64>
    return %5, %1, %4 : tensor<2xf64>, tensor<2x1xf64>, tensor<2x1xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf64>, tensor<1xf64>, tensor<i64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<2x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<2x2xf64>
    return %1 : tensor<2x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<2x4x2xf64>, %arg1: tensor<4x2xf64>, %arg2: tensor<i64>) -> tensor<2x4x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x2xf64>) -> tensor<1x4x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x4x2xf64>, tensor<1x4x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x4x2xf64>
    return %1 : tensor<2x4x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<2x2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<i64>) -> tensor<2x2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xf64>) -> tensor<1x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x2x4xf64>, tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x2x4xf64>
    return %1 : tensor<2x2x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<2x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<i64>) -> tensor<2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xf64>, tensor<1x4xf64>, tensor<i64>, tensor<i64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<2x2x2xf64>, %arg1: tensor<2x2xf64>, %arg2: tensor<i64>) -> tensor<2x2x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x2xf64>) -> tensor<1x2x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x2x2xf64>, tensor<1x2x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x2x2xf64>
    return %1 : tensor<2x2x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<2x2x1xf64>, %arg1: tensor<2x1xf64>, %arg2: tensor<i64>) -> tensor<2x2x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x1xf64>) -> tensor<1x2x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x2x1xf64>, tensor<1x2x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x2x1xf64>
    return %1 : tensor<2x2x1xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<2x2xf64>, %arg1: tensor<i64>) -> tensor<2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<2x4x2xf64>, %arg1: tensor<i64>) -> tensor<4x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 2] : (tensor<2x4x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2xf64>) -> tensor<4x2xf64>
    return %1 : tensor<4x2xf64>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<2x2x4xf64>, %arg1: tensor<i64>) -> tensor<2x4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<2x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xf64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @dynamic_index_in_dim_11(%arg0: tensor<2x4xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_12(%arg0: tensor<2x2x2xf64>, %arg1: tensor<i64>) -> tensor<2x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 2] : (tensor<2x2x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x2xf64>) -> tensor<2x2xf64>
    return %1 : tensor<2x2xf64>
  }
  func.func private @dynamic_index_in_dim_13(%arg0: tensor<2x2x1xf64>, %arg1: tensor<i64>) -> tensor<2x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 1] : (tensor<2x2x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x1xf64>) -> tensor<2x1xf64>
    return %1 : tensor<2x1xf64>
  }
  func.func private @_cho_solve_14(%arg0: tensor<2x2xi1>, %arg1: tensor<2x1xf64>, %arg2: tensor<2x2xf64>, %arg3: tensor<2x2xi1>, %arg4: tensor<2x1xf64>, %arg5: tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg5, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %1 = "stablehlo.triangular_solve"(%arg2, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %2 = "stablehlo.triangular_solve"(%arg2, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %3 = stablehlo.dot_general %2, %arg4, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %4 = stablehlo.negate %3 : tensor<2x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %6 = stablehlo.select %arg3, %5, %4 : tensor<2x2xi1>, tensor<2x2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %9 = "stablehlo.triangular_solve"(%arg2, %8) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %10 = "stablehlo.triangular_solve"(%arg2, %8) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %11 = stablehlo.dot_general %10, %arg1, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %13 = stablehlo.negate %12 : tensor<2x2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %15 = stablehlo.select %arg0, %14, %13 : tensor<2x2xi1>, tensor<2x2xf64>
    %16 = stablehlo.add %6, %15 : tensor<2x2xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.reduce(%9 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    return %16, %17 : tensor<2x2xf64>, tensor<2xf64>
  }
  func.func private @_cholesky_15(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xi1>, %arg2: tensor<2x2xf64>, %arg3: tensor<2x2xi1>, %arg4: tensor<2x2xf64>, %arg5: tensor<2x2xi1>, %arg6: tensor<2x2xf64>) -> tensor<2x2xf64> {
    %0 = stablehlo.transpose %arg6, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %2 = stablehlo.select %arg5, %0, %1 : tensor<2x2xi1>, tensor<2x2xf64>
    %3 = stablehlo.dot_general %2, %arg2, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %5 = stablehlo.divide %4, %arg4 : tensor<2x2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %7 = stablehlo.select %arg3, %5, %6 : tensor<2x2xi1>, tensor<2x2xf64>
    %8 = "stablehlo.triangular_solve"(%arg2, %7) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %9 = "stablehlo.triangular_solve"(%arg2, %8) <{left_side = false, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %12 = stablehlo.select %arg1, %10, %11 : tensor<2x2xi1>, tensor<2x2xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %14 = stablehlo.select %arg0, %9, %13 : tensor<2x2xi1>, tensor<2x2xf64>
    %15 = stablehlo.add %12, %14 : tensor<2x2xf64>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    return %16 : tensor<2x2xf64>
  }
  func.func private @clip_16(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>) -> tensor<4xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<4xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4xf64>
    return %1 : tensor<4xf64>
  }
}
