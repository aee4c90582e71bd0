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
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %1:5 = stablehlo.while(%iterArg = %arg0, %iterArg_3 = %0, %iterArg_4 = %c_1, %iterArg_5 = %c, %iterArg_6 = %arg2) : tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<i64>, tensor<2xf64>
    cond {
      %c_7 = stablehlo.constant dense<2> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_7 = stablehlo.constant dense<1> : tensor<i64>
      %7 = stablehlo.add %iterArg_5, %c_7 : tensor<i64>
      %8 = stablehlo.slice %iterArg_6 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %9 = stablehlo.reshape %8 : (tensor<1xf64>) -> tensor<f64>
      %10 = stablehlo.multiply %9, %9 : tensor<f64>
      %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %11 = stablehlo.add %10, %cst_8 : tensor<f64>
      %12 = stablehlo.log %11 : tensor<f64>
      %13 = stablehlo.slice %iterArg_6 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %14 = stablehlo.reshape %13 : (tensor<1xf64>) -> tensor<f64>
      %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %16 = stablehlo.multiply %15, %iterArg : tensor<4xf64>
      %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %18 = stablehlo.add %17, %16 : tensor<4xf64>
      %19 = stablehlo.subtract %18, %iterArg_3 : tensor<4xf64>
      %20 = stablehlo.iota dim = 0 : tensor<2x2xi64>
      %21 = stablehlo.iota dim = 1 : tensor<2x2xi64>
      %c_9 = stablehlo.constant dense<0> : tensor<i64>
      %22 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
      %23 = stablehlo.add %20, %22 : tensor<2x2xi64>
      %24 = stablehlo.compare EQ, %23, %21, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
      %25 = stablehlo.convert %24 : (tensor<2x2xi1>) -> tensor<2x2xf64>
      %26 = stablehlo.slice %25 [0:2, 0:2] : (tensor<2x2xf64>) -> tensor<2x2xf64>
      %27 = stablehlo.slice %iterArg_6 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %28 = stablehlo.slice %26 [0:2, 0:1] : (tensor<2x2xf64>) -> tensor<2x1xf64>
      %29 = stablehlo.reshape %27 : (tensor<1xf64>) -> tensor<f64>
      %30 = stablehlo.reshape %28 : (tensor<2x1xf64>) -> tensor<2xf64>
      %31 = stablehlo.multiply %29, %29 : tensor<f64>
      %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %32 = stablehlo.multiply %cst_10, %29 : tensor<f64>
      %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %34 = stablehlo.multiply %30, %33 : tensor<2xf64>
      %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %35 = stablehlo.add %31, %cst_11 : tensor<f64>
      %36 = stablehlo.log %35 : tensor<f64>
      %37 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %38 = stablehlo.divide %34, %37 : tensor<2xf64>
      %39 = stablehlo.slice %iterArg_6 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %40 = stablehlo.slice %26 [0:2, 1:2] : (tensor<2x2xf64>) -> tensor<2x1xf64>
      %41 = stablehlo.reshape %39 : (tensor<1xf64>) -> tensor<f64>
      %42 = stablehlo.reshape %40 : (tensor<2x1xf64>) -> tensor<2xf64>
      %43 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %44 = stablehlo.multiply %43, %iterArg : tensor<4xf64>
      %45 = stablehlo.broadcast_in_dim %iterArg, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
      %46 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
      %48 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
      %49 = stablehlo.multiply %47, %48 : tensor<2x4xf64>
      %50 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %51 = stablehlo.add %50, %44 : tensor<4xf64>
      %52 = stablehlo.broadcast_in_dim %38, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
      %54 = stablehlo.add %53, %49 : tensor<2x4xf64>
      %55 = stablehlo.subtract %51, %iterArg_3 : tensor<4xf64>
      %56 = stablehlo.transpose %54, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %57 = stablehlo.slice %56 [0:4, 0:2] : (tensor<4x2xf64>) -> tensor<4x2xf64>
      %58 = stablehlo.transpose %57, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %59 = stablehlo.dot_general %58, %57, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x2xf64>) -> tensor<2x2xf64>
      %60 = stablehlo.iota dim = 0 : tensor<2x2xi64>
      %61 = stablehlo.iota dim = 1 : tensor<2x2xi64>
      %c_12 = stablehlo.constant dense<0> : tensor<i64>
      %62 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
      %63 = stablehlo.add %60, %62 : tensor<2x2xi64>
      %64 = stablehlo.compare EQ, %63, %61, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
      %65 = stablehlo.convert %64 : (tensor<2x2xi1>) -> tensor<2x2xf64>
      %cst_13 = stablehlo.constant dense<6.500000e-01> : tensor<f64>
      %66 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %67 = stablehlo.multiply %66, %65 : tensor<2x2xf64>
      %68 = stablehlo.add %59, %67 : tensor<2x2xf64>
      %69 = stablehlo.transpose %57, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %70 = stablehlo.dot_general %69, %19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
      %71 = func.call @_cholesky(%68) : (tensor<2x2xf64>) -> tensor<2x2xf64>
      %72 = func.call @_cho_solve(%71, %70) : (tensor<2x2xf64>, tensor<2xf64>) -> tensor<2xf64>
      %73 = stablehlo.subtract %iterArg_6, %72 : tensor<2xf64>
      %c_14 = stablehlo.constant dense<1> : tensor<i64>
      %74 = stablehlo.add %iterArg_4, %c_14 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_3, %74, %7, %73 : tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<i64>, tensor<2xf64>
    }
    %2 = stablehlo.multiply %1#4, %1#4 : tensor<2xf64>
    %3 = chlo.atan %2 : tensor<2xf64> -> tensor<2xf64>
    %cst_2 = stablehlo.constant dense<5.600000e-01> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2xf64>
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
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %1:5 = stablehlo.while(%iterArg = %arg0, %iterArg_3 = %0, %iterArg_4 = %c_1, %iterArg_5 = %c, %iterArg_6 = %arg2) : tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<i64>, tensor<2xf64>
    cond {
      %c_7 = stablehlo.constant dense<2> : tensor<i64>
      %7 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_7 = stablehlo.constant dense<1> : tensor<i64>
      %7 = stablehlo.add %iterArg_5, %c_7 : tensor<i64>
      %8 = stablehlo.slice %iterArg_6 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %9 = stablehlo.reshape %8 : (tensor<1xf64>) -> tensor<f64>
      %10 = stablehlo.multiply %9, %9 : tensor<f64>
      %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %11 = stablehlo.add %10, %cst_8 : tensor<f64>
      %12 = stablehlo.log %11 : tensor<f64>
      %13 = stablehlo.slice %iterArg_6 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %14 = stablehlo.reshape %13 : (tensor<1xf64>) -> tensor<f64>
      %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %16 = stablehlo.multiply %15, %iterArg : tensor<4xf64>
      %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %18 = stablehlo.add %17, %16 : tensor<4xf64>
      %19 = stablehlo.subtract %18, %iterArg_3 : tensor<4xf64>
      %20 = stablehlo.iota dim = 0 : tensor<2x2xi64>
      %21 = stablehlo.iota dim = 1 : tensor<2x2xi64>
      %c_9 = stablehlo.constant dense<0> : tensor<i64>
      %22 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
      %23 = stablehlo.add %20, %22 : tensor<2x2xi64>
      %24 = stablehlo.compare EQ, %23, %21, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
      %25 = stablehlo.convert %24 : (tensor<2x2xi1>) -> tensor<2x2xf64>
      %26 = stablehlo.slice %25 [0:2, 0:2] : (tensor<2x2xf64>) -> tensor<2x2xf64>
      %27 = stablehlo.slice %iterArg_6 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %28 = stablehlo.slice %26 [0:2, 0:1] : (tensor<2x2xf64>) -> tensor<2x1xf64>
      %29 = stablehlo.reshape %27 : (tensor<1xf64>) -> tensor<f64>
      %30 = stablehlo.reshape %28 : (tensor<2x1xf64>) -> tensor<2xf64>
      %31 = stablehlo.multiply %29, %29 : tensor<f64>
      %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %32 = stablehlo.multiply %cst_10, %29 : tensor<f64>
      %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %34 = stablehlo.multiply %30, %33 : tensor<2xf64>
      %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %35 = stablehlo.add %31, %cst_11 : tensor<f64>
      %36 = stablehlo.log %35 : tensor<f64>
      %37 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %38 = stablehlo.divide %34, %37 : tensor<2xf64>
      %39 = stablehlo.slice %iterArg_6 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %40 = stablehlo.slice %26 [0:2, 1:2] : (tensor<2x2xf64>) -> tensor<2x1xf64>
      %41 = stablehlo.reshape %39 : (tensor<1xf64>) -> tensor<f64>
      %42 = stablehlo.reshape %40 : (tensor<2x1xf64>) -> tensor<2xf64>
      %43 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %44 = stablehlo.multiply %43, %iterArg : tensor<4xf64>
      %45 = stablehlo.broadcast_in_dim %iterArg, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
      %46 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
      %48 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
      %49 = stablehlo.multiply %47, %48 : tensor<2x4xf64>
      %50 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %51 = stablehlo.add %50, %44 : tensor<4xf64>
      %52 = stablehlo.broadcast_in_dim %38, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %53 = stablehlo.broadcast_in_dim %52, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
      %54 = stablehlo.add %53, %49 : tensor<2x4xf64>
      %55 = stablehlo.subtract %51, %iterArg_3 : tensor<4xf64>
      %56 = stablehlo.transpose %54, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %57 = stablehlo.slice %56 [0:4, 0:2] : (tensor<4x2xf64>) -> tensor<4x2xf64>
      %58 = stablehlo.transpose %57, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %59 = stablehlo.dot_general %58, %57, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x2xf64>) -> tensor<2x2xf64>
      %60 = stablehlo.iota dim = 0 : tensor<2x2xi64>
      %61 = stablehlo.iota dim = 1 : tensor<2x2xi64>
      %c_12 = stablehlo.constant dense<0> : tensor<i64>
      %62 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
      %63 = stablehlo.add %60, %62 : tensor<2x2xi64>
      %64 = stablehlo.compare EQ, %63, %61, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
      %65 = stablehlo.convert %64 : (tensor<2x2xi1>) -> tensor<2x2xf64>
      %cst_13 = stablehlo.constant dense<6.500000e-01> : tensor<f64>
      %66 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
      %67 = stablehlo.multiply %66, %65 : tensor<2x2xf64>
      %68 = stablehlo.add %59, %67 : tensor<2x2xf64>
      %69 = stablehlo.transpose %57, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %70 = stablehlo.dot_general %69, %19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
      %71 = func.call @_cholesky(%68) : (tensor<2x2xf64>) -> tensor<2x2xf64>
      %72 = func.call @_cho_solve(%71, %70) : (tensor<2x2xf64>, tensor<2xf64>) -> tensor<2xf64>
      %73 = stablehlo.subtract %iterArg_6, %72 : tensor<2xf64>
      %c_14 = stablehlo.constant dense<1> : tensor<i64>
      %74 = stablehlo.add %iterArg_4, %c_14 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_3, %74, %7, %73 : tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<i64>, tensor<2xf64>
    }
    %2 = stablehlo.multiply %1#4, %1#4 : tensor<2xf64>
    %3 = chlo.atan %2 : tensor<2xf64> -> tensor<2xf64>
    %cst_2 = stablehlo.constant dense<5.600000e-01> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2xf64>
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
    %25:12 = call @_cholesky() : () -> (tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>)
    %26:4 = call @_cho_solve() : () -> (tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>)
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2x4x2xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2x2x4xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2x2x4xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2x2x2xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x2x1xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2x2x2xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x2x1xf64>
    %c_19 = stablehlo.constant dense<0> : tensor<i64>
    %42:27 = stablehlo.while(%iterArg = %9, %iterArg_29 = %16, %iterArg_30 = %24, %iterArg_31 = %25#7, %iterArg_32 = %25#9, %iterArg_33 = %25#10, %iterArg_34 = %25#11, %iterArg_35 = %arg0, %iterArg_36 = %0#0, %iterArg_37 = %c_19, %iterArg_38 = %c_3, %iterArg_39 = %arg2, %iterArg_40 = %27, %iterArg_41 = %28, %iterArg_42 = %29, %iterArg_43 = %30, %iterArg_44 = %31, %iterArg_45 = %32, %iterArg_46 = %33, %iterArg_47 = %34, %iterArg_48 = %35, %iterArg_49 = %36, %iterArg_50 = %37, %iterArg_51 = %38, %iterArg_52 = %39, %iterArg_53 = %40, %iterArg_54 = %41) : tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>
    cond {
      %c_55 = stablehlo.constant dense<2> : tensor<i64>
      %68 = stablehlo.compare LT, %iterArg_37, %c_55, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %68 : tensor<i1>
    } do {
      %c_55 = stablehlo.constant dense<1> : tensor<i64>
      %68 = stablehlo.add %iterArg_38, %c_55 : tensor<i64>
      %69 = stablehlo.slice %iterArg_39 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %70 = stablehlo.reshape %69 : (tensor<1xf64>) -> tensor<f64>
      %71 = stablehlo.multiply %70, %70 : tensor<f64>
      %cst_56 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %72 = stablehlo.multiply %cst_56, %70 : tensor<f64>
      %cst_57 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %73 = stablehlo.add %71, %cst_57 : tensor<f64>
      %74 = stablehlo.log %73 : tensor<f64>
      %75 = stablehlo.slice %iterArg_39 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %76 = stablehlo.reshape %75 : (tensor<1xf64>) -> tensor<f64>
      %77 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %78 = stablehlo.multiply %77, %iterArg_35 : tensor<4xf64>
      %79 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %80 = stablehlo.add %79, %78 : tensor<4xf64>
      %81 = stablehlo.subtract %80, %iterArg_36 : tensor<4xf64>
      %82 = stablehlo.slice %iterArg_39 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %83 = stablehlo.reshape %82 : (tensor<1xf64>) -> tensor<f64>
      %84 = stablehlo.multiply %83, %83 : tensor<f64>
      %cst_58 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %85 = stablehlo.multiply %cst_58, %83 : tensor<f64>
      %cst_59 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %86 = stablehlo.multiply %cst_59, %83 : tensor<f64>
      %87 = stablehlo.broadcast_in_dim %86, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %88 = stablehlo.multiply %iterArg, %87 : tensor<2xf64>
      %cst_60 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %89 = stablehlo.add %84, %cst_60 : tensor<f64>
      %90 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %91 = stablehlo.divide %88, %90 : tensor<2xf64>
      %92 = stablehlo.multiply %89, %89 : tensor<f64>
      %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %93 = stablehlo.divide %cst_61, %92 : tensor<f64>
      %94 = stablehlo.broadcast_in_dim %91, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
      %96 = stablehlo.add %95, %iterArg_29 : tensor<2x4xf64>
      %97 = stablehlo.transpose %96, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %98 = stablehlo.slice %97 [0:4, 0:2] : (tensor<4x2xf64>) -> tensor<4x2xf64>
      %99 = stablehlo.transpose %98, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %100 = stablehlo.dot_general %99, %98, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x2xf64>) -> tensor<2x2xf64>
      %101 = stablehlo.add %100, %iterArg_30 : tensor<2x2xf64>
      %102 = stablehlo.transpose %98, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %103 = stablehlo.dot_general %102, %81, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
      %104:2 = func.call @_cholesky_0(%101, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34) : (tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<2x2xf64>)
      %105:3 = func.call @_cho_solve_1(%104#0, %103) : (tensor<2x2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2x1xf64>, tensor<2x1xf64>)
      %106 = stablehlo.subtract %iterArg_39, %105#0 : tensor<2xf64>
      %107 = func.call @dynamic_update_index_in_dim(%iterArg_40, %72, %iterArg_37) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %108 = func.call @dynamic_update_index_in_dim(%iterArg_41, %73, %iterArg_37) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %109 = func.call @dynamic_update_index_in_dim(%iterArg_42, %76, %iterArg_37) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %110 = func.call @dynamic_update_index_in_dim(%iterArg_43, %85, %iterArg_37) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %111 = func.call @dynamic_update_index_in_dim(%iterArg_44, %89, %iterArg_37) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %112 = func.call @dynamic_update_index_in_dim_2(%iterArg_45, %88, %iterArg_37) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %113 = func.call @dynamic_update_index_in_dim(%iterArg_46, %93, %iterArg_37) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %114 = func.call @dynamic_update_index_in_dim_3(%iterArg_47, %98, %iterArg_37) : (tensor<2x4x2xf64>, tensor<4x2xf64>, tensor<i64>) -> tensor<2x4x2xf64>
      %115 = func.call @dynamic_update_index_in_dim_4(%iterArg_48, %99, %iterArg_37) : (tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<2x2x4xf64>
      %116 = func.call @dynamic_update_index_in_dim_5(%iterArg_49, %81, %iterArg_37) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %117 = func.call @dynamic_update_index_in_dim_4(%iterArg_50, %102, %iterArg_37) : (tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<2x2x4xf64>
      %118 = func.call @dynamic_update_index_in_dim_6(%iterArg_51, %104#1, %iterArg_37) : (tensor<2x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<2x2x2xf64>
      %119 = func.call @dynamic_update_index_in_dim_7(%iterArg_52, %105#1, %iterArg_37) : (tensor<2x2x1xf64>, tensor<2x1xf64>, tensor<i64>) -> tensor<2x2x1xf64>
      %120 = func.call @dynamic_update_index_in_dim_6(%iterArg_53, %104#0, %iterArg_37) : (tensor<2x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<2x2x2xf64>
      %121 = func.call @dynamic_update_index_in_dim_7(%iterArg_54, %105#2, %iterArg_37) : (tensor<2x2x1xf64>, tensor<2x1xf64>, tensor<i64>) -> tensor<2x2x1xf64>
      %c_62 = stablehlo.constant dense<1> : tensor<i64>
      %122 = stablehlo.add %iterArg_37, %c_62 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %122, %68, %106, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116, %117, %118, %119, %120, %121 : tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>
    }
    %43 = stablehlo.multiply %42#11, %42#11 : tensor<2xf64>
    %44 = chlo.atan %43 : tensor<2xf64> -> tensor<2xf64>
    %45 = chlo.square %43 : tensor<2xf64> -> tensor<2xf64>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %47 = stablehlo.add %46, %45 : tensor<2xf64>
    %cst_21 = stablehlo.constant dense<5.600000e-01> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %49 = stablehlo.subtract %44, %48 : tensor<2xf64>
    %50 = stablehlo.abs %49 : tensor<2xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %52 = stablehlo.compare GE, %49, %51, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.reduce(%50 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %55 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %56 = stablehlo.select %52, %55, %54 : tensor<2xi1>, tensor<2xf64>
    %57 = stablehlo.select %52, %54, %55 : tensor<2xi1>, tensor<2xf64>
    %58 = stablehlo.negate %56 : tensor<2xf64>
    %59 = stablehlo.add %57, %58 : tensor<2xf64>
    %60 = stablehlo.divide %59, %47 : tensor<2xf64>
    %61 = stablehlo.multiply %42#11, %60 : tensor<2xf64>
    %62 = stablehlo.multiply %60, %42#11 : tensor<2xf64>
    %63 = stablehlo.add %62, %61 : tensor<2xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %64 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %65 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %c_28 = stablehlo.constant dense<0> : tensor<i64>
    %66:35 = stablehlo.while(%iterArg = %42#12, %iterArg_29 = %42#13, %iterArg_30 = %42#14, %iterArg_31 = %42#15, %iterArg_32 = %42#16, %iterArg_33 = %42#17, %iterArg_34 = %42#18, %iterArg_35 = %42#19, %iterArg_36 = %42#20, %iterArg_37 = %42#21, %iterArg_38 = %42#22, %iterArg_39 = %42#23, %iterArg_40 = %42#24, %iterArg_41 = %42#25, %iterArg_42 = %42#26, %iterArg_43 = %arg0, %iterArg_44 = %9, %iterArg_45 = %13, %iterArg_46 = %25#0, %iterArg_47 = %25#1, %iterArg_48 = %25#2, %iterArg_49 = %25#3, %iterArg_50 = %25#4, %iterArg_51 = %25#5, %iterArg_52 = %25#6, %iterArg_53 = %25#7, %iterArg_54 = %25#8, %iterArg_55 = %26#0, %iterArg_56 = %26#1, %iterArg_57 = %26#2, %iterArg_58 = %26#3, %iterArg_59 = %c_28, %iterArg_60 = %64, %iterArg_61 = %65, %iterArg_62 = %63) : tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
    cond {
      %c_63 = stablehlo.constant dense<2> : tensor<i64>
      %68 = stablehlo.compare LT, %iterArg_59, %c_63, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %68 : tensor<i1>
    } do {
      %c_63 = stablehlo.constant dense<2> : tensor<i64>
      %68 = stablehlo.subtract %c_63, %iterArg_59 : tensor<i64>
      %c_64 = stablehlo.constant dense<1> : tensor<i64>
      %69 = stablehlo.subtract %68, %c_64 : tensor<i64>
      %70 = func.call @dynamic_index_in_dim(%iterArg, %69) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %71 = func.call @dynamic_index_in_dim(%iterArg_29, %69) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %72 = func.call @dynamic_index_in_dim(%iterArg_30, %69) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %73 = func.call @dynamic_index_in_dim(%iterArg_31, %69) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %74 = func.call @dynamic_index_in_dim(%iterArg_32, %69) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %75 = func.call @dynamic_index_in_dim_8(%iterArg_33, %69) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
      %76 = func.call @dynamic_index_in_dim(%iterArg_34, %69) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %77 = func.call @dynamic_index_in_dim_9(%iterArg_35, %69) : (tensor<2x4x2xf64>, tensor<i64>) -> tensor<4x2xf64>
      %78 = func.call @dynamic_index_in_dim_10(%iterArg_36, %69) : (tensor<2x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %79 = func.call @dynamic_index_in_dim_11(%iterArg_37, %69) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %80 = func.call @dynamic_index_in_dim_10(%iterArg_38, %69) : (tensor<2x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %81 = func.call @dynamic_index_in_dim_12(%iterArg_39, %69) : (tensor<2x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %82 = func.call @dynamic_index_in_dim_13(%iterArg_40, %69) : (tensor<2x2x1xf64>, tensor<i64>) -> tensor<2x1xf64>
      %83 = func.call @dynamic_index_in_dim_12(%iterArg_41, %69) : (tensor<2x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %84 = func.call @dynamic_index_in_dim_13(%iterArg_42, %69) : (tensor<2x2x1xf64>, tensor<i64>) -> tensor<2x1xf64>
      %85 = stablehlo.negate %iterArg_62 : tensor<2xf64>
      %86:2 = func.call @_cho_solve_14(%iterArg_55, %iterArg_56, %82, %83, %iterArg_57, %iterArg_58, %84, %85) : (tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x1xf64>, tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>)
      %87 = func.call @_cholesky_15(%iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %81, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %86#0) : (tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
      %88 = stablehlo.dot_general %86#1, %80, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x4xf64>) -> tensor<4xf64>
      %89 = stablehlo.dot_general %86#1, %79, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<4xf64>) -> tensor<2x4xf64>
      %90 = stablehlo.transpose %89, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %91 = stablehlo.dot_general %87, %78, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
      %92 = stablehlo.transpose %91, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %93 = stablehlo.add %90, %92 : tensor<4x2xf64>
      %94 = stablehlo.dot_general %87, %77, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<4x2xf64>) -> tensor<2x4xf64>
      %95 = stablehlo.transpose %94, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %96 = stablehlo.add %93, %95 : tensor<4x2xf64>
      %97 = stablehlo.transpose %96, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %98 = stablehlo.reduce(%97 init: %cst_65) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %99 = stablehlo.reshape %98 : (tensor<2xf64>) -> tensor<2x1xf64>
      %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %100 = stablehlo.reduce(%99 init: %cst_66) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
      %101 = stablehlo.broadcast_in_dim %iterArg_45, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
      %102 = stablehlo.multiply %101, %97 : tensor<2x4xf64>
      %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %103 = stablehlo.reduce(%102 init: %cst_67) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
      %104 = stablehlo.reshape %103 : (tensor<4xf64>) -> tensor<1x4xf64>
      %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %105 = stablehlo.reduce(%104 init: %cst_68) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
      %106 = stablehlo.add %iterArg_60, %105 : tensor<4xf64>
      %107 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %108 = stablehlo.multiply %100, %107 : tensor<2xf64>
      %109 = stablehlo.multiply %108, %75 : tensor<2xf64>
      %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %110 = stablehlo.reduce(%109 init: %cst_69) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
      %111 = stablehlo.negate %110 : tensor<f64>
      %112 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %113 = stablehlo.divide %100, %112 : tensor<2xf64>
      %114 = stablehlo.multiply %iterArg_44, %113 : tensor<2xf64>
      %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %115 = stablehlo.reduce(%114 init: %cst_70) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
      %cst_71 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %116 = stablehlo.multiply %cst_71, %115 : tensor<f64>
      %117 = stablehlo.multiply %111, %73 : tensor<f64>
      %118 = stablehlo.add %116, %117 : tensor<f64>
      %119 = stablehlo.broadcast_in_dim %118, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %120 = stablehlo.pad %119, %cst_72, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
      %121 = stablehlo.add %iterArg_62, %120 : tensor<2xf64>
      %122 = stablehlo.negate %88 : tensor<4xf64>
      %123 = stablehlo.add %iterArg_61, %122 : tensor<4xf64>
      %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %124 = stablehlo.reduce(%88 init: %cst_73) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
      %125 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %126 = stablehlo.multiply %125, %88 : tensor<4xf64>
      %127 = stablehlo.add %106, %126 : tensor<4xf64>
      %128 = stablehlo.multiply %88, %iterArg_43 : tensor<4xf64>
      %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %129 = stablehlo.reduce(%128 init: %cst_74) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
      %130 = stablehlo.broadcast_in_dim %129, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %131 = stablehlo.pad %130, %cst_75, low = [1], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
      %132 = stablehlo.add %121, %131 : tensor<2xf64>
      %133 = stablehlo.divide %124, %71 : tensor<f64>
      %134 = stablehlo.multiply %133, %70 : tensor<f64>
      %135 = stablehlo.broadcast_in_dim %134, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %136 = stablehlo.pad %135, %cst_76, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
      %137 = stablehlo.add %132, %136 : tensor<2xf64>
      %c_77 = stablehlo.constant dense<1> : tensor<i64>
      %138 = stablehlo.add %iterArg_59, %c_77 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %138, %127, %123, %137 : tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
    }
    %67 = call @clip_16(%0#1, %0#2, %66#33) : (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
    return %66#32, %67, %66#34 : tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
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
  func.func private @_cholesky() -> (tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>) {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %2 = stablehlo.add %0, %1 : tensor<2x2xi64>
    %3 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %6 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_0 = stablehlo.constant dense<-1> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %8 = stablehlo.add %6, %7 : tensor<2x2xi64>
    %9 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %10 = stablehlo.compare GE, %8, %9, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %12 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %13 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %14 = stablehlo.add %12, %13 : tensor<2x2xi64>
    %15 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %16 = stablehlo.compare GE, %14, %15, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %18 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %19 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %20 = stablehlo.add %18, %19 : tensor<2x2xi64>
    %21 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %22 = stablehlo.compare GE, %20, %21, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %24 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %25 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %26 = stablehlo.add %24, %25 : tensor<2x2xi32>
    %27 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %28 = stablehlo.compare EQ, %26, %27, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %29 = stablehlo.convert %28 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %31 = stablehlo.add %30, %29 : tensor<2x2xf64>
    %32 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_8 = stablehlo.constant dense<0> : tensor<i64>
    %33 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %34 = stablehlo.add %32, %33 : tensor<2x2xi64>
    %35 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %36 = stablehlo.compare GE, %34, %35, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    return %4, %5, %10, %11, %22, %23, %31, %36, %38, %37, %16, %17 : tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>
  }
  func.func private @_cho_solve() -> (tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>) {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c = stablehlo.constant dense<-1> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %2 = stablehlo.add %0, %1 : tensor<2x2xi64>
    %3 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %6 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_0 = stablehlo.constant dense<-1> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %8 = stablehlo.add %6, %7 : tensor<2x2xi64>
    %9 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %10 = stablehlo.compare GE, %8, %9, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    return %4, %5, %10, %11 : tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>
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
  func.func private @_cho_solve_14(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xf64>, %arg2: tensor<2x1xf64>, %arg3: tensor<2x2xf64>, %arg4: tensor<2x2xi1>, %arg5: tensor<2x2xf64>, %arg6: tensor<2x1xf64>, %arg7: tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg7, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %1 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg3, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %2 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg3, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %3 = stablehlo.dot_general %2, %arg6, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %4 = stablehlo.negate %3 : tensor<2x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %6 = stablehlo.select %arg4, %5, %4 : tensor<2x2xi1>, tensor<2x2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %9 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg3, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %10 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg3, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %11 = stablehlo.dot_general %10, %arg2, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
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
  func.func private @_cholesky_15(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xf64>, %arg2: tensor<2x2xi1>, %arg3: tensor<2x2xf64>, %arg4: tensor<2x2xf64>, %arg5: tensor<2x2xi1>, %arg6: tensor<2x2xf64>, %arg7: tensor<2x2xf64>, %arg8: tensor<2x2xi1>, %arg9: tensor<2x2xf64>, %arg10: tensor<2x2xf64>) -> tensor<2x2xf64> {
    %0 = stablehlo.transpose %arg10, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %2 = stablehlo.select %arg8, %0, %1 : tensor<2x2xi1>, tensor<2x2xf64>
    %3 = stablehlo.dot_general %2, %arg4, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %5 = stablehlo.divide %4, %arg7 : tensor<2x2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %7 = stablehlo.select %arg5, %5, %6 : tensor<2x2xi1>, tensor<2x2xf64>
    %8 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg4, %7) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=2, m=2, n=2}, custom>} : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %9 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg4, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 82 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=2, m=2, n=2}, custom>} : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %12 = stablehlo.select %arg2, %10, %11 : tensor<2x2xi1>, tensor<2x2xf64>
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
    %25:12 = call @_cholesky() : () -> (tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>)
    %26:4 = call @_cho_solve() : () -> (tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>)
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2x4x2xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2x2x4xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2x2x4xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2x2x2xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x2x1xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2x2x2xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x2x1xf64>
    %c_19 = stablehlo.constant dense<0> : tensor<i64>
    %42:27 = stablehlo.while(%iterArg = %9, %iterArg_29 = %16, %iterArg_30 = %24, %iterArg_31 = %25#7, %iterArg_32 = %25#9, %iterArg_33 = %25#10, %iterArg_34 = %25#11, %iterArg_35 = %arg0, %iterArg_36 = %0#0, %iterArg_37 = %c_19, %iterArg_38 = %c_3, %iterArg_39 = %arg2, %iterArg_40 = %27, %iterArg_41 = %28, %iterArg_42 = %29, %iterArg_43 = %30, %iterArg_44 = %31, %iterArg_45 = %32, %iterArg_46 = %33, %iterArg_47 = %34, %iterArg_48 = %35, %iterArg_49 = %36, %iterArg_50 = %37, %iterArg_51 = %38, %iterArg_52 = %39, %iterArg_53 = %40, %iterArg_54 = %41) : tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>
    cond {
      %c_55 = stablehlo.constant dense<2> : tensor<i64>
      %68 = stablehlo.compare LT, %iterArg_37, %c_55, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %68 : tensor<i1>
    } do {
      %c_55 = stablehlo.constant dense<1> : tensor<i64>
      %68 = stablehlo.add %iterArg_38, %c_55 : tensor<i64>
      %69 = stablehlo.slice %iterArg_39 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %70 = stablehlo.reshape %69 : (tensor<1xf64>) -> tensor<f64>
      %71 = stablehlo.multiply %70, %70 : tensor<f64>
      %cst_56 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %72 = stablehlo.multiply %cst_56, %70 : tensor<f64>
      %cst_57 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %73 = stablehlo.add %71, %cst_57 : tensor<f64>
      %74 = stablehlo.log %73 : tensor<f64>
      %75 = stablehlo.slice %iterArg_39 [1:2] : (tensor<2xf64>) -> tensor<1xf64>
      %76 = stablehlo.reshape %75 : (tensor<1xf64>) -> tensor<f64>
      %77 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %78 = stablehlo.multiply %77, %iterArg_35 : tensor<4xf64>
      %79 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %80 = stablehlo.add %79, %78 : tensor<4xf64>
      %81 = stablehlo.subtract %80, %iterArg_36 : tensor<4xf64>
      %82 = stablehlo.slice %iterArg_39 [0:1] : (tensor<2xf64>) -> tensor<1xf64>
      %83 = stablehlo.reshape %82 : (tensor<1xf64>) -> tensor<f64>
      %84 = stablehlo.multiply %83, %83 : tensor<f64>
      %cst_58 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %85 = stablehlo.multiply %cst_58, %83 : tensor<f64>
      %cst_59 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %86 = stablehlo.multiply %cst_59, %83 : tensor<f64>
      %87 = stablehlo.broadcast_in_dim %86, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %88 = stablehlo.multiply %iterArg, %87 : tensor<2xf64>
      %cst_60 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %89 = stablehlo.add %84, %cst_60 : tensor<f64>
      %90 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %91 = stablehlo.divide %88, %90 : tensor<2xf64>
      %92 = stablehlo.multiply %89, %89 : tensor<f64>
      %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %93 = stablehlo.divide %cst_61, %92 : tensor<f64>
      %94 = stablehlo.broadcast_in_dim %91, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
      %95 = stablehlo.broadcast_in_dim %94, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
      %96 = stablehlo.add %95, %iterArg_29 : tensor<2x4xf64>
      %97 = stablehlo.transpose %96, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %98 = stablehlo.slice %97 [0:4, 0:2] : (tensor<4x2xf64>) -> tensor<4x2xf64>
      %99 = stablehlo.transpose %98, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %100 = stablehlo.dot_general %99, %98, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x2xf64>) -> tensor<2x2xf64>
      %101 = stablehlo.add %100, %iterArg_30 : tensor<2x2xf64>
      %102 = stablehlo.transpose %98, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %103 = stablehlo.dot_general %102, %81, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4xf64>) -> tensor<2xf64>
      %104:2 = func.call @_cholesky_0(%101, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34) : (tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>) -> (tensor<2x2xf64>, tensor<2x2xf64>)
      %105:3 = func.call @_cho_solve_1(%104#0, %103) : (tensor<2x2xf64>, tensor<2xf64>) -> (tensor<2xf64>, tensor<2x1xf64>, tensor<2x1xf64>)
      %106 = stablehlo.subtract %iterArg_39, %105#0 : tensor<2xf64>
      %107 = func.call @dynamic_update_index_in_dim(%iterArg_40, %72, %iterArg_37) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %108 = func.call @dynamic_update_index_in_dim(%iterArg_41, %73, %iterArg_37) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %109 = func.call @dynamic_update_index_in_dim(%iterArg_42, %76, %iterArg_37) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %110 = func.call @dynamic_update_index_in_dim(%iterArg_43, %85, %iterArg_37) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %111 = func.call @dynamic_update_index_in_dim(%iterArg_44, %89, %iterArg_37) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %112 = func.call @dynamic_update_index_in_dim_2(%iterArg_45, %88, %iterArg_37) : (tensor<2x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %113 = func.call @dynamic_update_index_in_dim(%iterArg_46, %93, %iterArg_37) : (tensor<2xf64>, tensor<f64>, tensor<i64>) -> tensor<2xf64>
      %114 = func.call @dynamic_update_index_in_dim_3(%iterArg_47, %98, %iterArg_37) : (tensor<2x4x2xf64>, tensor<4x2xf64>, tensor<i64>) -> tensor<2x4x2xf64>
      %115 = func.call @dynamic_update_index_in_dim_4(%iterArg_48, %99, %iterArg_37) : (tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<2x2x4xf64>
      %116 = func.call @dynamic_update_index_in_dim_5(%iterArg_49, %81, %iterArg_37) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %117 = func.call @dynamic_update_index_in_dim_4(%iterArg_50, %102, %iterArg_37) : (tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<2x2x4xf64>
      %118 = func.call @dynamic_update_index_in_dim_6(%iterArg_51, %104#1, %iterArg_37) : (tensor<2x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<2x2x2xf64>
      %119 = func.call @dynamic_update_index_in_dim_7(%iterArg_52, %105#1, %iterArg_37) : (tensor<2x2x1xf64>, tensor<2x1xf64>, tensor<i64>) -> tensor<2x2x1xf64>
      %120 = func.call @dynamic_update_index_in_dim_6(%iterArg_53, %104#0, %iterArg_37) : (tensor<2x2x2xf64>, tensor<2x2xf64>, tensor<i64>) -> tensor<2x2x2xf64>
      %121 = func.call @dynamic_update_index_in_dim_7(%iterArg_54, %105#2, %iterArg_37) : (tensor<2x2x1xf64>, tensor<2x1xf64>, tensor<i64>) -> tensor<2x2x1xf64>
      %c_62 = stablehlo.constant dense<1> : tensor<i64>
      %122 = stablehlo.add %iterArg_37, %c_62 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %122, %68, %106, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116, %117, %118, %119, %120, %121 : tensor<2xf64>, tensor<2x4xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>
    }
    %43 = stablehlo.multiply %42#11, %42#11 : tensor<2xf64>
    %44 = chlo.atan %43 : tensor<2xf64> -> tensor<2xf64>
    %45 = chlo.square %43 : tensor<2xf64> -> tensor<2xf64>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %47 = stablehlo.add %46, %45 : tensor<2xf64>
    %cst_21 = stablehlo.constant dense<5.600000e-01> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %49 = stablehlo.subtract %44, %48 : tensor<2xf64>
    %50 = stablehlo.abs %49 : tensor<2xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %52 = stablehlo.compare GE, %49, %51, FLOAT : (tensor<2xf64>, tensor<2xf64>) -> tensor<2xi1>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.reduce(%50 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %55 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %56 = stablehlo.select %52, %55, %54 : tensor<2xi1>, tensor<2xf64>
    %57 = stablehlo.select %52, %54, %55 : tensor<2xi1>, tensor<2xf64>
    %58 = stablehlo.negate %56 : tensor<2xf64>
    %59 = stablehlo.add %57, %58 : tensor<2xf64>
    %60 = stablehlo.divide %59, %47 : tensor<2xf64>
    %61 = stablehlo.multiply %42#11, %60 : tensor<2xf64>
    %62 = stablehlo.multiply %60, %42#11 : tensor<2xf64>
    %63 = stablehlo.add %62, %61 : tensor<2xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %64 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %65 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %c_28 = stablehlo.constant dense<0> : tensor<i64>
    %66:35 = stablehlo.while(%iterArg = %42#12, %iterArg_29 = %42#13, %iterArg_30 = %42#14, %iterArg_31 = %42#15, %iterArg_32 = %42#16, %iterArg_33 = %42#17, %iterArg_34 = %42#18, %iterArg_35 = %42#19, %iterArg_36 = %42#20, %iterArg_37 = %42#21, %iterArg_38 = %42#22, %iterArg_39 = %42#23, %iterArg_40 = %42#24, %iterArg_41 = %42#25, %iterArg_42 = %42#26, %iterArg_43 = %arg0, %iterArg_44 = %9, %iterArg_45 = %13, %iterArg_46 = %25#0, %iterArg_47 = %25#1, %iterArg_48 = %25#2, %iterArg_49 = %25#3, %iterArg_50 = %25#4, %iterArg_51 = %25#5, %iterArg_52 = %25#6, %iterArg_53 = %25#7, %iterArg_54 = %25#8, %iterArg_55 = %26#0, %iterArg_56 = %26#1, %iterArg_57 = %26#2, %iterArg_58 = %26#3, %iterArg_59 = %c_28, %iterArg_60 = %64, %iterArg_61 = %65, %iterArg_62 = %63) : tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
    cond {
      %c_63 = stablehlo.constant dense<2> : tensor<i64>
      %68 = stablehlo.compare LT, %iterArg_59, %c_63, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %68 : tensor<i1>
    } do {
      %c_63 = stablehlo.constant dense<2> : tensor<i64>
      %68 = stablehlo.subtract %c_63, %iterArg_59 : tensor<i64>
      %c_64 = stablehlo.constant dense<1> : tensor<i64>
      %69 = stablehlo.subtract %68, %c_64 : tensor<i64>
      %70 = func.call @dynamic_index_in_dim(%iterArg, %69) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %71 = func.call @dynamic_index_in_dim(%iterArg_29, %69) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %72 = func.call @dynamic_index_in_dim(%iterArg_30, %69) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %73 = func.call @dynamic_index_in_dim(%iterArg_31, %69) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %74 = func.call @dynamic_index_in_dim(%iterArg_32, %69) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %75 = func.call @dynamic_index_in_dim_8(%iterArg_33, %69) : (tensor<2x2xf64>, tensor<i64>) -> tensor<2xf64>
      %76 = func.call @dynamic_index_in_dim(%iterArg_34, %69) : (tensor<2xf64>, tensor<i64>) -> tensor<f64>
      %77 = func.call @dynamic_index_in_dim_9(%iterArg_35, %69) : (tensor<2x4x2xf64>, tensor<i64>) -> tensor<4x2xf64>
      %78 = func.call @dynamic_index_in_dim_10(%iterArg_36, %69) : (tensor<2x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %79 = func.call @dynamic_index_in_dim_11(%iterArg_37, %69) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %80 = func.call @dynamic_index_in_dim_10(%iterArg_38, %69) : (tensor<2x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %81 = func.call @dynamic_index_in_dim_12(%iterArg_39, %69) : (tensor<2x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %82 = func.call @dynamic_index_in_dim_13(%iterArg_40, %69) : (tensor<2x2x1xf64>, tensor<i64>) -> tensor<2x1xf64>
      %83 = func.call @dynamic_index_in_dim_12(%iterArg_41, %69) : (tensor<2x2x2xf64>, tensor<i64>) -> tensor<2x2xf64>
      %84 = func.call @dynamic_index_in_dim_13(%iterArg_42, %69) : (tensor<2x2x1xf64>, tensor<i64>) -> tensor<2x1xf64>
      %85 = stablehlo.negate %iterArg_62 : tensor<2xf64>
      %86:2 = func.call @_cho_solve_14(%iterArg_55, %iterArg_56, %82, %83, %iterArg_57, %iterArg_58, %84, %85) : (tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x1xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x1xf64>, tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>)
      %87 = func.call @_cholesky_15(%iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %81, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %86#0) : (tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
      %88 = stablehlo.dot_general %86#1, %80, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x4xf64>) -> tensor<4xf64>
      %89 = stablehlo.dot_general %86#1, %79, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<4xf64>) -> tensor<2x4xf64>
      %90 = stablehlo.transpose %89, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %91 = stablehlo.dot_general %87, %78, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
      %92 = stablehlo.transpose %91, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %93 = stablehlo.add %90, %92 : tensor<4x2xf64>
      %94 = stablehlo.dot_general %87, %77, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf64>, tensor<4x2xf64>) -> tensor<2x4xf64>
      %95 = stablehlo.transpose %94, dims = [1, 0] : (tensor<2x4xf64>) -> tensor<4x2xf64>
      %96 = stablehlo.add %93, %95 : tensor<4x2xf64>
      %97 = stablehlo.transpose %96, dims = [1, 0] : (tensor<4x2xf64>) -> tensor<2x4xf64>
      %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %98 = stablehlo.reduce(%97 init: %cst_65) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf64>, tensor<f64>) -> tensor<2xf64>
      %99 = stablehlo.reshape %98 : (tensor<2xf64>) -> tensor<2x1xf64>
      %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %100 = stablehlo.reduce(%99 init: %cst_66) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
      %101 = stablehlo.broadcast_in_dim %iterArg_45, dims = [0, 1] : (tensor<2x1xf64>) -> tensor<2x4xf64>
      %102 = stablehlo.multiply %101, %97 : tensor<2x4xf64>
      %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %103 = stablehlo.reduce(%102 init: %cst_67) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
      %104 = stablehlo.reshape %103 : (tensor<4xf64>) -> tensor<1x4xf64>
      %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %105 = stablehlo.reduce(%104 init: %cst_68) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
      %106 = stablehlo.add %iterArg_60, %105 : tensor<4xf64>
      %107 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %108 = stablehlo.multiply %100, %107 : tensor<2xf64>
      %109 = stablehlo.multiply %108, %75 : tensor<2xf64>
      %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %110 = stablehlo.reduce(%109 init: %cst_69) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
      %111 = stablehlo.negate %110 : tensor<f64>
      %112 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %113 = stablehlo.divide %100, %112 : tensor<2xf64>
      %114 = stablehlo.multiply %iterArg_44, %113 : tensor<2xf64>
      %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %115 = stablehlo.reduce(%114 init: %cst_70) applies stablehlo.add across dimensions = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<f64>
      %cst_71 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %116 = stablehlo.multiply %cst_71, %115 : tensor<f64>
      %117 = stablehlo.multiply %111, %73 : tensor<f64>
      %118 = stablehlo.add %116, %117 : tensor<f64>
      %119 = stablehlo.broadcast_in_dim %118, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %120 = stablehlo.pad %119, %cst_72, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
      %121 = stablehlo.add %iterArg_62, %120 : tensor<2xf64>
      %122 = stablehlo.negate %88 : tensor<4xf64>
      %123 = stablehlo.add %iterArg_61, %122 : tensor<4xf64>
      %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %124 = stablehlo.reduce(%88 init: %cst_73) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
      %125 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f64>) -> tensor<4xf64>
      %126 = stablehlo.multiply %125, %88 : tensor<4xf64>
      %127 = stablehlo.add %106, %126 : tensor<4xf64>
      %128 = stablehlo.multiply %88, %iterArg_43 : tensor<4xf64>
      %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %129 = stablehlo.reduce(%128 init: %cst_74) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
      %130 = stablehlo.broadcast_in_dim %129, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %131 = stablehlo.pad %130, %cst_75, low = [1], high = [0], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
      %132 = stablehlo.add %121, %131 : tensor<2xf64>
      %133 = stablehlo.divide %124, %71 : tensor<f64>
      %134 = stablehlo.multiply %133, %70 : tensor<f64>
      %135 = stablehlo.broadcast_in_dim %134, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %136 = stablehlo.pad %135, %cst_76, low = [0], high = [1], interior = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<2xf64>
      %137 = stablehlo.add %132, %136 : tensor<2xf64>
      %c_77 = stablehlo.constant dense<1> : tensor<i64>
      %138 = stablehlo.add %iterArg_59, %c_77 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %138, %127, %123, %137 : tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2x2xf64>, tensor<2xf64>, tensor<2x4x2xf64>, tensor<2x2x4xf64>, tensor<2x4xf64>, tensor<2x2x4xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<2x2x2xf64>, tensor<2x2x1xf64>, tensor<4xf64>, tensor<2xf64>, tensor<2x1xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
    }
    %67 = call @clip_16(%0#1, %0#2, %66#33) : (tensor<4xf64>, tensor<4xf64>, tensor<4xf64>) -> tensor<4xf64>
    return %66#32, %67, %66#34 : tensor<4xf64>, tensor<4xf64>, tensor<2xf64>
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
  func.func private @_cholesky() -> (tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>) {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %2 = stablehlo.add %0, %1 : tensor<2x2xi64>
    %3 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %6 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_0 = stablehlo.constant dense<-1> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %8 = stablehlo.add %6, %7 : tensor<2x2xi64>
    %9 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %10 = stablehlo.compare GE, %8, %9, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %12 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %13 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %14 = stablehlo.add %12, %13 : tensor<2x2xi64>
    %15 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %16 = stablehlo.compare GE, %14, %15, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %18 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %19 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %20 = stablehlo.add %18, %19 : tensor<2x2xi64>
    %21 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %22 = stablehlo.compare GE, %20, %21, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %24 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %25 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %26 = stablehlo.add %24, %25 : tensor<2x2xi32>
    %27 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %28 = stablehlo.compare EQ, %26, %27, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %29 = stablehlo.convert %28 : (tensor<2x2xi1>) -> tensor<2x2xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %31 = stablehlo.add %30, %29 : tensor<2x2xf64>
    %32 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_8 = stablehlo.constant dense<0> : tensor<i64>
    %33 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %34 = stablehlo.add %32, %33 : tensor<2x2xi64>
    %35 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %36 = stablehlo.compare GE, %34, %35, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    return %4, %5, %10, %11, %22, %23, %31, %36, %38, %37, %16, %17 : tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>
  }
  func.func private @_cho_solve() -> (tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>) {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c = stablehlo.constant dense<-1> : tensor<i64>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %2 = stablehlo.add %0, %1 : tensor<2x2xi64>
    %3 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %6 = stablehlo.iota dim = 0 : tensor<2x2xi64>
    %c_0 = stablehlo.constant dense<-1> : tensor<i64>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i64>) -> tensor<2x2xi64>
    %8 = stablehlo.add %6, %7 : tensor<2x2xi64>
    %9 = stablehlo.iota dim = 1 : tensor<2x2xi64>
    %10 = stablehlo.compare GE, %8, %9, SIGNED : (tensor<2x2xi64>, tensor<2x2xi64>) -> tensor<2x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    return %4, %5, %10, %11 : tensor<2x2xi1>, tensor<2x2xf64>, tensor<2x2xi1>, tensor<2x2xf64>
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
  func.func private @_cho_solve_14(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xf64>, %arg2: tensor<2x1xf64>, %arg3: tensor<2x2xf64>, %arg4: tensor<2x2xi1>, %arg5: tensor<2x2xf64>, %arg6: tensor<2x1xf64>, %arg7: tensor<2xf64>) -> (tensor<2x2xf64>, tensor<2xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg7, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %1 = "stablehlo.triangular_solve"(%arg3, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %2 = "stablehlo.triangular_solve"(%arg3, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %3 = stablehlo.dot_general %2, %arg6, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
    %4 = stablehlo.negate %3 : tensor<2x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %6 = stablehlo.select %arg4, %5, %4 : tensor<2x2xi1>, tensor<2x2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf64>, tensor<f64>) -> tensor<2xf64>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<2xf64>) -> tensor<2x1xf64>
    %9 = "stablehlo.triangular_solve"(%arg3, %8) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %10 = "stablehlo.triangular_solve"(%arg3, %8) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x1xf64>) -> tensor<2x1xf64>
    %11 = stablehlo.dot_general %10, %arg2, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x1xf64>, tensor<2x1xf64>) -> tensor<2x2xf64>
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
  func.func private @_cholesky_15(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xf64>, %arg2: tensor<2x2xi1>, %arg3: tensor<2x2xf64>, %arg4: tensor<2x2xf64>, %arg5: tensor<2x2xi1>, %arg6: tensor<2x2xf64>, %arg7: tensor<2x2xf64>, %arg8: tensor<2x2xi1>, %arg9: tensor<2x2xf64>, %arg10: tensor<2x2xf64>) -> tensor<2x2xf64> {
    %0 = stablehlo.transpose %arg10, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %2 = stablehlo.select %arg8, %0, %1 : tensor<2x2xi1>, tensor<2x2xf64>
    %3 = stablehlo.dot_general %2, %arg4, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %5 = stablehlo.divide %4, %arg7 : tensor<2x2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %7 = stablehlo.select %arg5, %5, %6 : tensor<2x2xi1>, tensor<2x2xf64>
    %8 = "stablehlo.triangular_solve"(%arg4, %7) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %9 = "stablehlo.triangular_solve"(%arg4, %8) <{left_side = false, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf64>, tensor<2x2xf64>) -> tensor<2x2xf64>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<2x2xf64>) -> tensor<2x2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x2xf64>
    %12 = stablehlo.select %arg2, %10, %11 : tensor<2x2xi1>, tensor<2x2xf64>
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
