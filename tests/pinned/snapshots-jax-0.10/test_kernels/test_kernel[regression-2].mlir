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
      %7 = func.call @closed_call(%iterArg, %iterArg_2, %iterArg_4) : (tensor<4xf64>, tensor<4xf64>, tensor<2xf64>) -> tensor<2xf64>
      %c_5 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg_3, %c_5 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %8, %7 : tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>
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
    %cst_3 = stablehlo.constant dense<6.500000e-01> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %52 = stablehlo.multiply %51, %50 : tensor<2x2xf64>
    %53 = stablehlo.add %44, %52 : tensor<2x2xf64>
    %54 = stablehlo.transpose %42, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %55 = stablehlo.dot_general %54, %11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
    %56 = call @_cholesky(%53) : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %57 = call @_cho_solve(%56, %55) : (tensor<2x2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %58 = stablehlo.subtract %arg2, %57 : tensor<2xf64>
    return %58 : tensor<2xf64>
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
      %7 = func.call @closed_call(%iterArg, %iterArg_2, %iterArg_4) : (tensor<4xf64>, tensor<4xf64>, tensor<2xf64>) -> tensor<2xf64>
      %c_5 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg_3, %c_5 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %8, %7 : tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>
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
    %cst_3 = stablehlo.constant dense<6.500000e-01> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %52 = stablehlo.multiply %51, %50 : tensor<2x2xf64>
    %53 = stablehlo.add %44, %52 : tensor<2x2xf64>
    %54 = stablehlo.transpose %42, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %55 = stablehlo.dot_general %54, %11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
    %56 = call @_cholesky(%53) : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %57 = call @_cho_solve(%56, %55) : (tensor<2x2xf64>, tensor<2xf64>) -> tensor<2xf64>
    %58 = stablehlo.subtract %arg2, %57 : tensor<2xf64>
    return %58 : tensor<2xf64>
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
    %cst_2 = stablehlo.constant dense<6.500000e-01> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %25 = stablehlo.multiply %24, %23 : tensor<2x2xf64>
    %26:6 = call @_cholesky() : () -> (tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>)
    %27:2 = call @_cho_solve() : () -> (tensor<2x2xi1>, tensor<2x2xi1>)
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2x4x2xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2x2x4xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2x2x4xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2x2x2xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2x2x1xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x2x2xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2x2x1xf64>
    %c_18 = stablehlo.constant dense<0> : tensor<i64>
    %43:26 = stablehlo.while(%iterArg = %10, %iterArg_27 = %17, %iterArg_28 = %25, %iterArg_29 = %26#2, %iterArg_30 = %26#3, %iterArg_31 = %26#4, %iterArg_32 = %26#5, %iterArg_33 = %arg0, %iterArg_34 = %0#0, %iterArg_35 = %c_18, %iterArg_36 = %arg2, %iterArg_37 = %28, %iterArg_38 = %29, %iterArg_39 = %30, %iterArg_40 = %31, %iterArg_41 = %32, %iterArg_42 = %33, %iterArg_43 = %34, %iterArg_44 = %35, %iterArg_45 = %36, %iterArg_46 = %37, %iterArg_47 = %38, %iterArg_48 = %39, %iterArg_49 = %40, %iterArg_50 = %41, %iterArg_51 = %42) : tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>
    cond {
      %c_52 = stablehlo.constant dense<2> : tensor<i64>
      %67 = stablehlo.compare LT, %iterArg_35, %c_52, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %67 : tensor<i1>
    } do {
      %67:16 = func.call @closed_call(%iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_36) : (tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<f64>, tensor<4x2xf64>, tensor<2x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x1xf64>)
      %68 = func.call @dynamic_update_index_in_dim(%iterArg_37, %67#1, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_38, %67#2, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_39, %67#3, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %71 = func.call @dynamic_update_index_in_dim(%iterArg_40, %67#4, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %72 = func.call @dynamic_update_index_in_dim(%iterArg_41, %67#5, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %73 = func.call @dynamic_update_index_in_dim_2(%iterArg_42, %67#6, %iterArg_35) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %74 = func.call @dynamic_update_index_in_dim(%iterArg_43, %67#7, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %75 = func.call @dynamic_update_index_in_dim_3(%iterArg_44, %67#8, %iterArg_35) : (tensor<2x4x2xf64>, tensor<4x2xf64>, tensor<i64>) -> tensor<2x4x2xf64>
      %76 = func.call @dynamic_update_index_in_dim_4(%iterArg_45, %67#9, %iterArg_35) : (tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<2x2x4xf64>
      %77 = func.call @dynamic_update_index_in_dim_5(%iterArg_46, %67#10, %iterArg_35) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %78 = func.call @dynamic_update_index_in_dim_4(%iterArg_47, %67#11, %iterArg_35) : (tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<2x2x4xf64>
      %79 = func.call @dynamic_update_index_in_dim_6(%iterArg_48, %67#12, %iterArg_35) : (tensor<2x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<2x2x2xf64>
      %80 = func.call @dynamic_update_index_in_dim_7(%iterArg_49, %67#13, %iterArg_35) : (tensor<2x2x1xf64>, tensor<2x1xf64>, tensor<i64>) -> tensor<2x2x1xf64>
      %81 = func.call @dynamic_update_index_in_dim_6(%iterArg_50, %67#14, %iterArg_35) : (tensor<2x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<2x2x2xf64>
      %82 = func.call @dynamic_update_index_in_dim_7(%iterArg_51, %67#15, %iterArg_35) : (tensor<2x2x1xf64>, tensor<2x1xf64>, tensor<i64>) -> tensor<2x2x1xf64>
      %c_52 = stablehlo.constant dense<1> : tensor<i64>
      %83 = stablehlo.add %iterArg_35, %c_52 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %83, %67#0, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82 : tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>
    }
    %44 = stablehlo.multiply %43#10, %43#10 : tensor<2xf64>
    %45 = chlo.atan %44 : tensor<2xf64> -> tensor<2xf64>
    %46 = chlo.square %44 : tensor<2xf64> -> tensor<2xf64>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %48 = stablehlo.add %47, %46 : tensor<2xf64>
    %cst_20 = stablehlo.constant dense<5.600000e-01> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %50 = stablehlo.subtract %45, %49 : tensor<2xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %52 = stablehlo.compare GE, %50, %51, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %55 = stablehlo.select %52, %54, %53 : tensor<2xi1>, tensor<2xf64>
    %56 = stablehlo.select %52, %53, %54 : tensor<2xi1>, tensor<2xf64>
    %57 = stablehlo.negate %55 : tensor<2xf64>
    %58 = stablehlo.add %56, %57 : tensor<2xf64>
    %59 = stablehlo.divide %58, %48 : tensor<2xf64>
    %60 = stablehlo.multiply %43#10, %59 : tensor<2xf64>
    %61 = stablehlo.multiply %59, %43#10 : tensor<2xf64>
    %62 = stablehlo.add %60, %61 : tensor<2xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %63 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %64 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %c_26 = stablehlo.constant dense<0> : tensor<i64>
    %65:27 = stablehlo.while(%iterArg = %43#11, %iterArg_27 = %43#12, %iterArg_28 = %43#13, %iterArg_29 = %43#14, %iterArg_30 = %43#15, %iterArg_31 = %43#16, %iterArg_32 = %43#17, %iterArg_33 = %43#18, %iterArg_34 = %43#19, %iterArg_35 = %43#20, %iterArg_36 = %43#21, %iterArg_37 = %43#22, %iterArg_38 = %43#23, %iterArg_39 = %43#24, %iterArg_40 = %43#25, %iterArg_41 = %arg0, %iterArg_42 = %10, %iterArg_43 = %14, %iterArg_44 = %26#0, %iterArg_45 = %26#1, %iterArg_46 = %26#2, %iterArg_47 = %27#0, %iterArg_48 = %27#1, %iterArg_49 = %c_26, %iterArg_50 = %63, %iterArg_51 = %64, %iterArg_52 = %62) : tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
    cond {
      %c_53 = stablehlo.constant dense<2> : tensor<i64>
      %67 = stablehlo.compare LT, %iterArg_49, %c_53, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %67 : tensor<i1>
    } do {
      %c_53 = stablehlo.constant dense<2> : tensor<i64>
      %67 = stablehlo.subtract %c_53, %iterArg_49 : tensor<i64>
      %c_54 = stablehlo.constant dense<1> : tensor<i64>
      %68 = stablehlo.subtract %67, %c_54 : tensor<i64>
      %69 = func.call @dynamic_index_in_dim(%iterArg, %68) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %70 = func.call @dynamic_index_in_dim(%iterArg_27, %68) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %71 = func.call @dynamic_index_in_dim(%iterArg_28, %68) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %72 = func.call @dynamic_index_in_dim(%iterArg_29, %68) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %73 = func.call @dynamic_index_in_dim(%iterArg_30, %68) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %74 = func.call @dynamic_index_in_dim_8(%iterArg_31, %68) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
      %75 = func.call @dynamic_index_in_dim(%iterArg_32, %68) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %76 = func.call @dynamic_index_in_dim_9(%iterArg_33, %68) : (tensor<2x4x2xf64>, tensor<i64>) -> tensor<4x2xf64>
      %77 = func.call @dynamic_index_in_dim_10(%iterArg_34, %68) : (tensor<2x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %78 = func.call @dynamic_index_in_dim_11(%iterArg_35, %68) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %79 = func.call @dynamic_index_in_dim_10(%iterArg_36, %68) : (tensor<2x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %80 = func.call @dynamic_index_in_dim_12(%iterArg_37, %68) : (tensor<2x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %81 = func.call @dynamic_index_in_dim_13(%iterArg_38, %68) : (tensor<2x2x1xf64>, tensor<i64>) -> tensor<2x1xf64>
      %82 = func.call @dynamic_index_in_dim_12(%iterArg_39, %68) : (tensor<2x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %83 = func.call @dynamic_index_in_dim_13(%iterArg_40, %68) : (tensor<2x2x1xf64>, tensor<i64>) -> tensor<2x1xf64>
      %84:3 = func.call @closed_call_14(%iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_50, %iterArg_51, %iterArg_52, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83) : (tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<f64>, tensor<4x2xf64>, tensor<2x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x1xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<2xf64>)
      %c_55 = stablehlo.constant dense<1> : tensor<i64>
      %85 = stablehlo.add %iterArg_49, %c_55 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %85, %84#0, %84#1, %84#2 : tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
    }
    %66 = call @clip_17(%0#1, %0#2, %65#25) : (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
    return %65#24, %66, %65#26 : tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
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
  func.func private @_cholesky() -> (tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>) {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %2 = stablehlo.add %0, %1 : tensor<2x2xi64>
    %3 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %6 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %8 = stablehlo.add %6, %7 : tensor<2x2xi64>
    %9 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %10 = stablehlo.compare GE, %8, %9, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %11 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %13 = stablehlo.add %11, %12 : tensor<2x2xi32>
    %14 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %15 = stablehlo.compare EQ, %13, %14, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %16 = stablehlo.convert %15 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %18 = stablehlo.add %17, %16 : tensor<2x2xf64>
    %19 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %20 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %21 = stablehlo.add %19, %20 : tensor<2x2xi64>
    %22 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %23 = stablehlo.compare GE, %21, %22, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    return %10, %18, %23, %24, %4, %5 : tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>
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
  func.func private @closed_call(%arg0: tensor<2xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<2x2xf64>, %arg3: tensor<2x2xi1>, %arg4: tensor<2x2xf64>, %arg5: tensor<2x2xi1>, %arg6: tensor<2x2xf64>, %arg7: tensor<4xf64>, %arg8: tensor<4xf64>, %arg9: tensor<2xf64>) -> (tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<f64>, tensor<4x2xf64>, tensor<2x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x1xf64>) {
    %0 = stablehlo.slice %arg9 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    %2 = stablehlo.multiply %1, %1 : tensor<f64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %3 = stablehlo.multiply %cst, %1 : tensor<f64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %4 = stablehlo.add %2, %cst_0 : tensor<f64>
    %5 = stablehlo.log %4 : tensor<f64>
    %6 = stablehlo.slice %arg9 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %7 = stablehlo.reshape %6 : (tensor<1xf64>) -> tensor<f64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %9 = stablehlo.multiply %8, %arg7 : tensor<4xf64>
    %10 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %11 = stablehlo.add %10, %9 : tensor<4xf64>
    %12 = stablehlo.subtract %11, %arg8 : tensor<4xf64>
    %13 = stablehlo.slice %arg9 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
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
    %35:2 = call @_cholesky_0(%32, %arg3, %arg4, %arg5, %arg6) : (tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<2x2xf64>)
    %36:3 = call @_cho_solve_1(%35#0, %34) : (tensor<2x2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2x1xf64>, tensor<2x1xf64>)
    %37 = stablehlo.subtract %arg9, %36#0 : tensor<2xf64>
    return %37, %3, %4, %7, %16, %20, %19, %24, %29, %30, %12, %33, %35#1, %36#1, %35#0, %36#2 : tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<f64>, tensor<4x2xf64>, tensor<2x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x1xf64>
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
  func.func private @closed_call_14(%arg0: tensor<4xf64>, %arg1: tensor<2xf64>, %arg2: tensor<2x1xf64>, %arg3: tensor<2x2xi1>, %arg4: tensor<2x2xf64>, %arg5: tensor<2x2xi1>, %arg6: tensor<2x2xi1>, %arg7: tensor<2x2xi1>, %arg8: tensor<4xf64>, %arg9: tensor<4xf64>, %arg10: tensor<2xf64>, %arg11: tensor<f64>, %arg12: tensor<f64>, %arg13: tensor<f64>, %arg14: tensor<f64>, %arg15: tensor<f64>, %arg16: tensor<2xf64>, %arg17: tensor<f64>, %arg18: tensor<4x2xf64>, %arg19: tensor<2x4xf64>, %arg20: tensor<4xf64>, %arg21: tensor<2x4xf64>, %arg22: tensor<2x2xf64>, %arg23: tensor<2x1xf64>, %arg24: tensor<2x2xf64>, %arg25: tensor<2x1xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<2xf64>) {
    %0 = stablehlo.negate %arg10 : tensor<2xf64>
    %1:2 = call @_cho_solve_15(%arg6, %arg23, %arg24, %arg7, %arg25, %0) : (tensor<2x2xi1>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x1xf64>, tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>)
    %2 = call @_cholesky_16(%arg22, %arg3, %arg4, %arg5, %1#0) : (tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %3 = stablehlo.dot_general %1#1, %arg21, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x4xf64>) -> tensor<4xf64>
    %4 = stablehlo.dot_general %1#1, %arg20, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<4xf64>) -> tensor<2x4xf64>
    %5 = stablehlo.transpose %4, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %6 = stablehlo.dot_general %2, %arg19, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
    %7 = stablehlo.transpose %6, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %8 = stablehlo.add %5, %7 : tensor<4x2xf64>
    %9 = stablehlo.dot_general %2, %arg18, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<4x2xf64>) -> tensor<2x4xf64>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %11 = stablehlo.add %8, %10 : tensor<4x2xf64>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.reduce(%12 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %14 = stablehlo.reshape %13 : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.reduce(%14 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %16 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
    %17 = stablehlo.multiply %16, %12 : tensor<2x4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.reduce(%17 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
    %19 = stablehlo.reshape %18 : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.reduce(%19 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
    %21 = stablehlo.add %arg8, %20 : tensor<4xf64>
    %22 = stablehlo.broadcast_in_dim %arg17, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %23 = stablehlo.multiply %15, %22 : tensor<2xf64>
    %24 = stablehlo.multiply %23, %arg16 : tensor<2xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%24 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %26 = stablehlo.negate %25 : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %arg15, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %28 = stablehlo.divide %15, %27 : tensor<2xf64>
    %29 = stablehlo.multiply %arg1, %28 : tensor<2xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.reduce(%29 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %31 = stablehlo.multiply %cst_5, %30 : tensor<f64>
    %32 = stablehlo.multiply %26, %arg14 : tensor<f64>
    %33 = stablehlo.add %31, %32 : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.pad %34, %cst_6, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %36 = stablehlo.add %arg10, %35 : tensor<2xf64>
    %37 = stablehlo.negate %3 : tensor<4xf64>
    %38 = stablehlo.add %arg9, %37 : tensor<4xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.reduce(%3 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %40 = stablehlo.broadcast_in_dim %arg13, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %41 = stablehlo.multiply %40, %3 : tensor<4xf64>
    %42 = stablehlo.add %21, %41 : tensor<4xf64>
    %43 = stablehlo.multiply %3, %arg0 : tensor<4xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %44 = stablehlo.reduce(%43 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %46 = stablehlo.pad %45, %cst_9, low = [1], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %47 = stablehlo.add %36, %46 : tensor<2xf64>
    %48 = stablehlo.divide %39, %arg12 : tensor<f64>
    %49 = stablehlo.multiply %48, %arg11 : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %51 = stablehlo.pad %50, %cst_10, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %52 = stablehlo.add %47, %51 : tensor<2xf64>
    return %42, %38, %52 : tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
  }
  func.func private @_cho_solve_15(%arg0: tensor<2x2xi1>, %arg1: tensor<2x1xf64>, %arg2: tensor<2x2xf64>, %arg3: tensor<2x2xi1>, %arg4: tensor<2x1xf64>, %arg5: tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>) {
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
  func.func private @_cholesky_16(%arg0: tensor<2x2xf64>, %arg1: tensor<2x2xi1>, %arg2: tensor<2x2xf64>, %arg3: tensor<2x2xi1>, %arg4: tensor<2x2xf64>) -> tensor<2x2xf64> {
    %0 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %2 = stablehlo.select %arg3, %0, %1 : tensor<2x2xi1>, tensor<2x2xf64>
    %3 = stablehlo.dot_general %2, %arg0, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %5 = stablehlo.divide %4, %arg2 : tensor<2x2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %7 = stablehlo.select %arg1, %5, %6 : tensor<2x2xi1>, tensor<2x2xf64>
    %8 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %7) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=2, m=2, n=2}, custom>} : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %9 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 82 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=2, m=2, n=2}, custom>} : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    return %10 : tensor<2x2xf64>
  }
  func.func private @clip_17(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>) -> tensor<4xf64> {
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
    %cst_2 = stablehlo.constant dense<6.500000e-01> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %25 = stablehlo.multiply %24, %23 : tensor<2x2xf64>
    %26:6 = call @_cholesky() : () -> (tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>)
    %27:2 = call @_cho_solve() : () -> (tensor<2x2xi1>, tensor<2x2xi1>)
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2x4x2xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2x2x4xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2x2x4xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2x2x2xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2x2x1xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x2x2xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2x2x1xf64>
    %c_18 = stablehlo.constant dense<0> : tensor<i64>
    %43:26 = stablehlo.while(%iterArg = %10, %iterArg_27 = %17, %iterArg_28 = %25, %iterArg_29 = %26#2, %iterArg_30 = %26#3, %iterArg_31 = %26#4, %iterArg_32 = %26#5, %iterArg_33 = %arg0, %iterArg_34 = %0#0, %iterArg_35 = %c_18, %iterArg_36 = %arg2, %iterArg_37 = %28, %iterArg_38 = %29, %iterArg_39 = %30, %iterArg_40 = %31, %iterArg_41 = %32, %iterArg_42 = %33, %iterArg_43 = %34, %iterArg_44 = %35, %iterArg_45 = %36, %iterArg_46 = %37, %iterArg_47 = %38, %iterArg_48 = %39, %iterArg_49 = %40, %iterArg_50 = %41, %iterArg_51 = %42) : tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>
    cond {
      %c_52 = stablehlo.constant dense<2> : tensor<i64>
      %67 = stablehlo.compare LT, %iterArg_35, %c_52, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %67 : tensor<i1>
    } do {
      %67:16 = func.call @closed_call(%iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_36) : (tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<f64>, tensor<4x2xf64>, tensor<2x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x1xf64>)
      %68 = func.call @dynamic_update_index_in_dim(%iterArg_37, %67#1, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_38, %67#2, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_39, %67#3, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %71 = func.call @dynamic_update_index_in_dim(%iterArg_40, %67#4, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %72 = func.call @dynamic_update_index_in_dim(%iterArg_41, %67#5, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %73 = func.call @dynamic_update_index_in_dim_2(%iterArg_42, %67#6, %iterArg_35) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %74 = func.call @dynamic_update_index_in_dim(%iterArg_43, %67#7, %iterArg_35) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %75 = func.call @dynamic_update_index_in_dim_3(%iterArg_44, %67#8, %iterArg_35) : (tensor<2x4x2xf64>, tensor<4x2xf64>, tensor<i64>) -> tensor<2x4x2xf64>
      %76 = func.call @dynamic_update_index_in_dim_4(%iterArg_45, %67#9, %iterArg_35) : (tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<2x2x4xf64>
      %77 = func.call @dynamic_update_index_in_dim_5(%iterArg_46, %67#10, %iterArg_35) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %78 = func.call @dynamic_update_index_in_dim_4(%iterArg_47, %67#11, %iterArg_35) : (tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<2x2x4xf64>
      %79 = func.call @dynamic_update_index_in_dim_6(%iterArg_48, %67#12, %iterArg_35) : (tensor<2x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<2x2x2xf64>
      %80 = func.call @dynamic_update_index_in_dim_7(%iterArg_49, %67#13, %iterArg_35) : (tensor<2x2x1xf64>, tensor<2x1xf64>, tensor<i64>) -> tensor<2x2x1xf64>
      %81 = func.call @dynamic_update_index_in_dim_6(%iterArg_50, %67#14, %iterArg_35) : (tensor<2x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<2x2x2xf64>
      %82 = func.call @dynamic_update_index_in_dim_7(%iterArg_51, %67#15, %iterArg_35) : (tensor<2x2x1xf64>, tensor<2x1xf64>, tensor<i64>) -> tensor<2x2x1xf64>
      %c_52 = stablehlo.constant dense<1> : tensor<i64>
      %83 = stablehlo.add %iterArg_35, %c_52 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %83, %67#0, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82 : tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>
    }
    %44 = stablehlo.multiply %43#10, %43#10 : tensor<2xf64>
    %45 = chlo.atan %44 : tensor<2xf64> -> tensor<2xf64>
    %46 = chlo.square %44 : tensor<2xf64> -> tensor<2xf64>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %48 = stablehlo.add %47, %46 : tensor<2xf64>
    %cst_20 = stablehlo.constant dense<5.600000e-01> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %50 = stablehlo.subtract %45, %49 : tensor<2xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %52 = stablehlo.compare GE, %50, %51, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %55 = stablehlo.select %52, %54, %53 : tensor<2xi1>, tensor<2xf64>
    %56 = stablehlo.select %52, %53, %54 : tensor<2xi1>, tensor<2xf64>
    %57 = stablehlo.negate %55 : tensor<2xf64>
    %58 = stablehlo.add %56, %57 : tensor<2xf64>
    %59 = stablehlo.divide %58, %48 : tensor<2xf64>
    %60 = stablehlo.multiply %43#10, %59 : tensor<2xf64>
    %61 = stablehlo.multiply %59, %43#10 : tensor<2xf64>
    %62 = stablehlo.add %60, %61 : tensor<2xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %63 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %64 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %c_26 = stablehlo.constant dense<0> : tensor<i64>
    %65:27 = stablehlo.while(%iterArg = %43#11, %iterArg_27 = %43#12, %iterArg_28 = %43#13, %iterArg_29 = %43#14, %iterArg_30 = %43#15, %iterArg_31 = %43#16, %iterArg_32 = %43#17, %iterArg_33 = %43#18, %iterArg_34 = %43#19, %iterArg_35 = %43#20, %iterArg_36 = %43#21, %iterArg_37 = %43#22, %iterArg_38 = %43#23, %iterArg_39 = %43#24, %iterArg_40 = %43#25, %iterArg_41 = %arg0, %iterArg_42 = %10, %iterArg_43 = %14, %iterArg_44 = %26#0, %iterArg_45 = %26#1, %iterArg_46 = %26#2, %iterArg_47 = %27#0, %iterArg_48 = %27#1, %iterArg_49 = %c_26, %iterArg_50 = %63, %iterArg_51 = %64, %iterArg_52 = %62) : tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
    cond {
      %c_53 = stablehlo.constant dense<2> : tensor<i64>
      %67 = stablehlo.compare LT, %iterArg_49, %c_53, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %67 : tensor<i1>
    } do {
      %c_53 = stablehlo.constant dense<2> : tensor<i64>
      %67 = stablehlo.subtract %c_53, %iterArg_49 : tensor<i64>
      %c_54 = stablehlo.constant dense<1> : tensor<i64>
      %68 = stablehlo.subtract %67, %c_54 : tensor<i64>
      %69 = func.call @dynamic_index_in_dim(%iterArg, %68) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %70 = func.call @dynamic_index_in_dim(%iterArg_27, %68) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %71 = func.call @dynamic_index_in_dim(%iterArg_28, %68) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %72 = func.call @dynamic_index_in_dim(%iterArg_29, %68) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %73 = func.call @dynamic_index_in_dim(%iterArg_30, %68) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %74 = func.call @dynamic_index_in_dim_8(%iterArg_31, %68) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
      %75 = func.call @dynamic_index_in_dim(%iterArg_32, %68) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %76 = func.call @dynamic_index_in_dim_9(%iterArg_33, %68) : (tensor<2x4x2xf64>, tensor<i64>) -> tensor<4x2xf64>
      %77 = func.call @dynamic_index_in_dim_10(%iterArg_34, %68) : (tensor<2x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %78 = func.call @dynamic_index_in_dim_11(%iterArg_35, %68) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %79 = func.call @dynamic_index_in_dim_10(%iterArg_36, %68) : (tensor<2x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %80 = func.call @dynamic_index_in_dim_12(%iterArg_37, %68) : (tensor<2x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %81 = func.call @dynamic_index_in_dim_13(%iterArg_38, %68) : (tensor<2x2x1xf64>, tensor<i64>) -> tensor<2x1xf64>
      %82 = func.call @dynamic_index_in_dim_12(%iterArg_39, %68) : (tensor<2x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %83 = func.call @dynamic_index_in_dim_13(%iterArg_40, %68) : (tensor<2x2x1xf64>, tensor<i64>) -> tensor<2x1xf64>
      %84:3 = func.call @closed_call_14(%iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_50, %iterArg_51, %iterArg_52, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83) : (tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<f64>, tensor<4x2xf64>, tensor<2x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x1xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<2xf64>)
      %c_55 = stablehlo.constant dense<1> : tensor<i64>
      %85 = stablehlo.add %iterArg_49, %c_55 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %85, %84#0, %84#1, %84#2 : tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
    }
    %66 = call @clip_17(%0#1, %0#2, %65#25) : (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
    return %65#24, %66, %65#26 : tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
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
  func.func private @_cholesky() -> (tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>) {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %2 = stablehlo.add %0, %1 : tensor<2x2xi64>
    %3 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %6 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %8 = stablehlo.add %6, %7 : tensor<2x2xi64>
    %9 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %10 = stablehlo.compare GE, %8, %9, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %11 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %13 = stablehlo.add %11, %12 : tensor<2x2xi32>
    %14 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %15 = stablehlo.compare EQ, %13, %14, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %16 = stablehlo.convert %15 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %18 = stablehlo.add %17, %16 : tensor<2x2xf64>
    %19 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %20 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %21 = stablehlo.add %19, %20 : tensor<2x2xi64>
    %22 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %23 = stablehlo.compare GE, %21, %22, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    return %10, %18, %23, %24, %4, %5 : tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>
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
  func.func private @closed_call(%arg0: tensor<2xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<2x2xf64>, %arg3: tensor<2x2xi1>, %arg4: tensor<2x2xf64>, %arg5: tensor<2x2xi1>, %arg6: tensor<2x2xf64>, %arg7: tensor<4xf64>, %arg8: tensor<4xf64>, %arg9: tensor<2xf64>) -> (tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<f64>, tensor<4x2xf64>, tensor<2x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x1xf64>) {
    %0 = stablehlo.slice %arg9 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    %2 = stablehlo.multiply %1, %1 : tensor<f64>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %3 = stablehlo.multiply %cst, %1 : tensor<f64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %4 = stablehlo.add %2, %cst_0 : tensor<f64>
    %5 = stablehlo.log %4 : tensor<f64>
    %6 = stablehlo.slice %arg9 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
    %7 = stablehlo.reshape %6 : (tensor<1xf64>) -> tensor<f64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %9 = stablehlo.multiply %8, %arg7 : tensor<4xf64>
    %10 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %11 = stablehlo.add %10, %9 : tensor<4xf64>
    %12 = stablehlo.subtract %11, %arg8 : tensor<4xf64>
    %13 = stablehlo.slice %arg9 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
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
    %35:2 = call @_cholesky_0(%32, %arg3, %arg4, %arg5, %arg6) : (tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<2x2xf64>)
    %36:3 = call @_cho_solve_1(%35#0, %34) : (tensor<2x2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2x1xf64>, tensor<2x1xf64>)
    %37 = stablehlo.subtract %arg9, %36#0 : tensor<2xf64>
    return %37, %3, %4, %7, %16, %20, %19, %24, %29, %30, %12, %33, %35#1, %36#1, %35#0, %36#2 : tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<2xf64>, tensor<f64>, tensor<4x2xf64>, tensor<2x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x1xf64>
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
  func.func private @closed_call_14(%arg0: tensor<4xf64>, %arg1: tensor<2xf64>, %arg2: tensor<2x1xf64>, %arg3: tensor<2x2xi1>, %arg4: tensor<2x2xf64>, %arg5: tensor<2x2xi1>, %arg6: tensor<2x2xi1>, %arg7: tensor<2x2xi1>, %arg8: tensor<4xf64>, %arg9: tensor<4xf64>, %arg10: tensor<2xf64>, %arg11: tensor<f64>, %arg12: tensor<f64>, %arg13: tensor<f64>, %arg14: tensor<f64>, %arg15: tensor<f64>, %arg16: tensor<2xf64>, %arg17: tensor<f64>, %arg18: tensor<4x2xf64>, %arg19: tensor<2x4xf64>, %arg20: tensor<4xf64>, %arg21: tensor<2x4xf64>, %arg22: tensor<2x2xf64>, %arg23: tensor<2x1xf64>, %arg24: tensor<2x2xf64>, %arg25: tensor<2x1xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<2xf64>) {
    %0 = stablehlo.negate %arg10 : tensor<2xf64>
    %1:2 = call @_cho_solve_15(%arg6, %arg23, %arg24, %arg7, %arg25, %0) : (tensor<2x2xi1>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x1xf64>, tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>)
    %2 = call @_cholesky_16(%arg22, %arg3, %arg4, %arg5, %1#0) : (tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %3 = stablehlo.dot_general %1#1, %arg21, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x4xf64>) -> tensor<4xf64>
    %4 = stablehlo.dot_general %1#1, %arg20, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<4xf64>) -> tensor<2x4xf64>
    %5 = stablehlo.transpose %4, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %6 = stablehlo.dot_general %2, %arg19, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
    %7 = stablehlo.transpose %6, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %8 = stablehlo.add %5, %7 : tensor<4x2xf64>
    %9 = stablehlo.dot_general %2, %arg18, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<4x2xf64>) -> tensor<2x4xf64>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
    %11 = stablehlo.add %8, %10 : tensor<4x2xf64>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.reduce(%12 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
    %14 = stablehlo.reshape %13 : (tensor<2xf64>) -> tensor<2x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.reduce(%14 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %16 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
    %17 = stablehlo.multiply %16, %12 : tensor<2x4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.reduce(%17 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
    %19 = stablehlo.reshape %18 : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.reduce(%19 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
    %21 = stablehlo.add %arg8, %20 : tensor<4xf64>
    %22 = stablehlo.broadcast_in_dim %arg17, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %23 = stablehlo.multiply %15, %22 : tensor<2xf64>
    %24 = stablehlo.multiply %23, %arg16 : tensor<2xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%24 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %26 = stablehlo.negate %25 : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %arg15, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %28 = stablehlo.divide %15, %27 : tensor<2xf64>
    %29 = stablehlo.multiply %arg1, %28 : tensor<2xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.reduce(%29 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %31 = stablehlo.multiply %cst_5, %30 : tensor<f64>
    %32 = stablehlo.multiply %26, %arg14 : tensor<f64>
    %33 = stablehlo.add %31, %32 : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.pad %34, %cst_6, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %36 = stablehlo.add %arg10, %35 : tensor<2xf64>
    %37 = stablehlo.negate %3 : tensor<4xf64>
    %38 = stablehlo.add %arg9, %37 : tensor<4xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.reduce(%3 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %40 = stablehlo.broadcast_in_dim %arg13, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %41 = stablehlo.multiply %40, %3 : tensor<4xf64>
    %42 = stablehlo.add %21, %41 : tensor<4xf64>
    %43 = stablehlo.multiply %3, %arg0 : tensor<4xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %44 = stablehlo.reduce(%43 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %46 = stablehlo.pad %45, %cst_9, low = [1], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %47 = stablehlo.add %36, %46 : tensor<2xf64>
    %48 = stablehlo.divide %39, %arg12 : tensor<f64>
    %49 = stablehlo.multiply %48, %arg11 : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %51 = stablehlo.pad %50, %cst_10, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
    %52 = stablehlo.add %47, %51 : tensor<2xf64>
    return %42, %38, %52 : tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
  }
  func.func private @_cho_solve_15(%arg0: tensor<2x2xi1>, %arg1: tensor<2x1xf64>, %arg2: tensor<2x2xf64>, %arg3: tensor<2x2xi1>, %arg4: tensor<2x1xf64>, %arg5: tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>) {
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
  func.func private @_cholesky_16(%arg0: tensor<2x2xf64>, %arg1: tensor<2x2xi1>, %arg2: tensor<2x2xf64>, %arg3: tensor<2x2xi1>, %arg4: tensor<2x2xf64>) -> tensor<2x2xf64> {
    %0 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %2 = stablehlo.select %arg3, %0, %1 : tensor<2x2xi1>, tensor<2x2xf64>
    %3 = stablehlo.dot_general %2, %arg0, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %5 = stablehlo.divide %4, %arg2 : tensor<2x2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %7 = stablehlo.select %arg1, %5, %6 : tensor<2x2xi1>, tensor<2x2xf64>
    %8 = "stablehlo.triangular_solve"(%arg0, %7) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %9 = "stablehlo.triangular_solve"(%arg0, %8) <{left_side = false, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    return %10 : tensor<2x2xf64>
  }
  func.func private @clip_17(%arg0: tensor<4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>) -> tensor<4xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<4xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4xf64>
    return %1 : tensor<4xf64>
  }
}
