// import jax
// import jax.numpy as jnp
//
//
// def curve(theta, xs):
//     return theta[0] * jnp.exp(-((xs - theta[1]) ** 2) / (theta[2] ** 2 + 0.5))
//
//
// def gauss_newton(
//     valid: jnp.ndarray, x: jnp.ndarray, observed: jnp.ndarray, theta0: jnp.ndarray
// ):
//     """Gauss newton.
//
//     Args:
//         valid: (3,)
//         x: (7,)
//         observed: (7,)
//         theta0: (3,)
//     """
//
//     def residuals(params_t):
//         return curve(params_t, x) - observed
//
//     def tick(cur, _):
//         res = residuals(cur)
//         j_mat = jax.jacfwd(residuals)(cur)
//         normal = j_mat.T @ j_mat
//         lhs = normal + jnp.diag(jnp.diag(normal) + 0.25)
//         grad_p = j_mat.T @ res
//         step_p = jax.scipy.linalg.cho_solve(jax.scipy.linalg.cho_factor(lhs), grad_p)
//         return cur - step_p, None
//
//     p_now, _ = jax.lax.scan(tick, theta0, None, length=2)
//     return jnp.sum(jnp.where(valid, p_now, 0)) / jnp.maximum(jnp.sum(valid), 1)
//
//   valid: bool[3] in [0, 1]
//   x: float32[7] in [0.1, 2]
//   observed: float32[7] in [-1.5, 1.5]
//   theta0: float32[3] in [0.3, 1.2]
// -----
// forward, cpu
module @jit_gauss_newton attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xi1>, %arg1: tensor<7xf32>, %arg2: tensor<7xf32>, %arg3: tensor<3xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:4 = stablehlo.while(%iterArg = %arg1, %iterArg_3 = %arg2, %iterArg_4 = %c, %iterArg_5 = %arg3) : tensor<7xf32>, tensor<7xf32>, tensor<i32>, tensor<3xf32>
    cond {
      %c_6 = stablehlo.constant dense<2> : tensor<i32>
      %8 = stablehlo.compare LT, %iterArg_4, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %8 = func.call @closed_call(%iterArg, %iterArg_3, %iterArg_5) : (tensor<7xf32>, tensor<7xf32>, tensor<3xf32>) -> tensor<3xf32>
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %9 = stablehlo.add %iterArg_4, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %9, %8 : tensor<7xf32>, tensor<7xf32>, tensor<i32>, tensor<3xf32>
    }
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = call @_where_1(%arg0, %0#3, %c_0) : (tensor<3xi1>, tensor<3xf32>, tensor<i32>) -> tensor<3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.convert %arg0 : (tensor<3xi1>) -> tensor<3xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.reduce(%3 init: %c_1) applies stablehlo.add across dimensions = [0] : (tensor<3xi32>, tensor<i32>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<1> : tensor<i32>
    %5 = stablehlo.maximum %4, %c_2 : tensor<i32>
    %6 = stablehlo.convert %5 : (tensor<i32>) -> tensor<f32>
    %7 = stablehlo.divide %2, %6 : tensor<f32>
    return %7 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<7xf32>, %arg1: tensor<7xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.slice %arg2 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    %2 = stablehlo.slice %arg2 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1xf32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<7xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<7xf32>
    %7 = stablehlo.negate %6 : tensor<7xf32>
    %8 = stablehlo.slice %arg2 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %9 = stablehlo.reshape %8 : (tensor<1xf32>) -> tensor<f32>
    %10 = stablehlo.multiply %9, %9 : tensor<f32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %11 = stablehlo.add %10, %cst : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %13 = stablehlo.divide %7, %12 : tensor<7xf32>
    %14 = stablehlo.exponential %13 : tensor<7xf32>
    %15 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<7xf32>
    %17 = stablehlo.subtract %16, %arg1 : tensor<7xf32>
    %18 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %19 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %21 = stablehlo.add %18, %20 : tensor<3x3xi32>
    %22 = stablehlo.compare EQ, %21, %19, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %23 = stablehlo.convert %22 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %24 = stablehlo.slice %23 [0:3, 0:3] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %25 = stablehlo.convert %24 : tensor<3x3xf32>
    %26 = stablehlo.slice %arg2 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %27 = stablehlo.slice %25 [0:3, 0:1] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %28 = stablehlo.reshape %26 : (tensor<1xf32>) -> tensor<f32>
    %29 = stablehlo.reshape %27 : (tensor<3x1xf32>) -> tensor<3xf32>
    %30 = stablehlo.slice %arg2 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %31 = stablehlo.slice %25 [0:3, 1:2] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %32 = stablehlo.reshape %30 : (tensor<1xf32>) -> tensor<f32>
    %33 = stablehlo.reshape %31 : (tensor<3x1xf32>) -> tensor<3xf32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %35 = stablehlo.subtract %arg0, %34 : tensor<7xf32>
    %36 = stablehlo.negate %33 : tensor<3xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<3xf32>) -> tensor<3x7xf32>
    %38 = stablehlo.multiply %35, %35 : tensor<7xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %40 = stablehlo.multiply %39, %35 : tensor<7xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
    %43 = stablehlo.multiply %37, %42 : tensor<3x7xf32>
    %44 = stablehlo.negate %38 : tensor<7xf32>
    %45 = stablehlo.negate %43 : tensor<3x7xf32>
    %46 = stablehlo.slice %arg2 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %47 = stablehlo.slice %25 [0:3, 2:3] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %48 = stablehlo.reshape %46 : (tensor<1xf32>) -> tensor<f32>
    %49 = stablehlo.reshape %47 : (tensor<3x1xf32>) -> tensor<3xf32>
    %50 = stablehlo.multiply %48, %48 : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %51 = stablehlo.multiply %cst_1, %48 : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %53 = stablehlo.multiply %49, %52 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %54 = stablehlo.add %50, %cst_2 : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %56 = stablehlo.divide %44, %55 : tensor<7xf32>
    %57 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %58 = stablehlo.divide %45, %57 : tensor<3x7xf32>
    %59 = stablehlo.negate %53 : tensor<3xf32>
    %60 = stablehlo.broadcast_in_dim %44, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %61 = stablehlo.broadcast_in_dim %59, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
    %63 = stablehlo.broadcast_in_dim %60, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<3x7xf32>
    %65 = stablehlo.multiply %54, %54 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.divide %cst_3, %65 : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %68 = stablehlo.multiply %64, %67 : tensor<3x7xf32>
    %69 = stablehlo.add %58, %68 : tensor<3x7xf32>
    %70 = stablehlo.exponential %56 : tensor<7xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
    %73 = stablehlo.multiply %69, %72 : tensor<3x7xf32>
    %74 = stablehlo.broadcast_in_dim %70, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %75 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
    %77 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
    %78 = stablehlo.multiply %76, %77 : tensor<3x7xf32>
    %79 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %80 = stablehlo.multiply %79, %73 : tensor<3x7xf32>
    %81 = stablehlo.add %78, %80 : tensor<3x7xf32>
    %82 = stablehlo.transpose %81, dims = [1, 0] : (tensor<3x7xf32>) -> tensor<7x3xf32>
    %83 = stablehlo.slice %82 [0:7, 0:3] : (tensor<7x3xf32>) -> tensor<7x3xf32>
    %84 = stablehlo.transpose %83, dims = [1, 0] : (tensor<7x3xf32>) -> tensor<3x7xf32>
    %85 = stablehlo.dot_general %84, %83, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x7xf32>, tensor<7x3xf32>) -> tensor<3x3xf32>
    %86 = call @_diag(%85) : (tensor<3x3xf32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %88 = stablehlo.add %86, %87 : tensor<3xf32>
    %89 = call @_diag_0(%88) : (tensor<3xf32>) -> tensor<3x3xf32>
    %90 = stablehlo.add %85, %89 : tensor<3x3xf32>
    %91 = stablehlo.transpose %83, dims = [1, 0] : (tensor<7x3xf32>) -> tensor<3x7xf32>
    %92 = stablehlo.dot_general %91, %17, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x7xf32>, tensor<7xf32>) -> tensor<3xf32>
    %93 = call @_cholesky(%90) : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %94 = call @_cho_solve(%93, %92) : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %95 = stablehlo.subtract %arg2, %94 : tensor<3xf32>
    return %95 : tensor<3xf32>
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
  func.func private @_diag_0(%arg0: tensor<3xf32>) -> tensor<3x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [0], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %2 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %4 = stablehlo.add %1, %3 : tensor<3x3xi32>
    %5 = stablehlo.compare EQ, %4, %2, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %6 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = call @_where(%5, %6, %cst_0) : (tensor<3x3xi1>, tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    return %7 : tensor<3x3xf32>
  }
  func.func private @_where(%arg0: tensor<3x3xi1>, %arg1: tensor<3x1xf32>, %arg2: tensor<f32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<3x3xi1>, tensor<3x3xf32>
    return %2 : tensor<3x3xf32>
  }
  func.func private @_cholesky(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %1:2 = stablehlo.custom_call @lapack_spotrf_ffi(%0) {backend_config = "", mhlo.backend_config = {uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=3, j=3, k=3, l=3}, custom>} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %3 = stablehlo.compare EQ, %1#1, %2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<3x3xi1>
    %7 = stablehlo.select %6, %1#0, %5 : tensor<3x3xi1>, tensor<3x3xf32>
    %8 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %10 = stablehlo.add %8, %9 : tensor<3x3xi32>
    %11 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %12 = stablehlo.compare GE, %10, %11, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %14 = stablehlo.select %12, %7, %13 : tensor<3x3xi1>, tensor<3x3xf32>
    %15 = stablehlo.transpose %14, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    return %15 : tensor<3x3xf32>
  }
  func.func private @_cho_solve(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %1 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=1, m=3, n=1}, custom>} : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<3x1xf32>) -> tensor<3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %4 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %3) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=1, m=3, n=1}, custom>} : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<3x1xf32>) -> tensor<3xf32>
    return %5 : tensor<3xf32>
  }
  func.func private @_where_1(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<3xi1>, tensor<3xf32>
    return %2 : tensor<3xf32>
  }
}
// -----
// forward, cuda
module @jit_gauss_newton attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xi1>, %arg1: tensor<7xf32>, %arg2: tensor<7xf32>, %arg3: tensor<3xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:4 = stablehlo.while(%iterArg = %arg1, %iterArg_3 = %arg2, %iterArg_4 = %c, %iterArg_5 = %arg3) : tensor<7xf32>, tensor<7xf32>, tensor<i32>, tensor<3xf32>
    cond {
      %c_6 = stablehlo.constant dense<2> : tensor<i32>
      %8 = stablehlo.compare LT, %iterArg_4, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %8 = func.call @closed_call(%iterArg, %iterArg_3, %iterArg_5) : (tensor<7xf32>, tensor<7xf32>, tensor<3xf32>) -> tensor<3xf32>
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %9 = stablehlo.add %iterArg_4, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %9, %8 : tensor<7xf32>, tensor<7xf32>, tensor<i32>, tensor<3xf32>
    }
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = call @_where_1(%arg0, %0#3, %c_0) : (tensor<3xi1>, tensor<3xf32>, tensor<i32>) -> tensor<3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.convert %arg0 : (tensor<3xi1>) -> tensor<3xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.reduce(%3 init: %c_1) applies stablehlo.add across dimensions = [0] : (tensor<3xi32>, tensor<i32>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<1> : tensor<i32>
    %5 = stablehlo.maximum %4, %c_2 : tensor<i32>
    %6 = stablehlo.convert %5 : (tensor<i32>) -> tensor<f32>
    %7 = stablehlo.divide %2, %6 : tensor<f32>
    return %7 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<7xf32>, %arg1: tensor<7xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.slice %arg2 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    %2 = stablehlo.slice %arg2 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1xf32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<7xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<7xf32>
    %7 = stablehlo.negate %6 : tensor<7xf32>
    %8 = stablehlo.slice %arg2 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %9 = stablehlo.reshape %8 : (tensor<1xf32>) -> tensor<f32>
    %10 = stablehlo.multiply %9, %9 : tensor<f32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %11 = stablehlo.add %10, %cst : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %13 = stablehlo.divide %7, %12 : tensor<7xf32>
    %14 = stablehlo.exponential %13 : tensor<7xf32>
    %15 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<7xf32>
    %17 = stablehlo.subtract %16, %arg1 : tensor<7xf32>
    %18 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %19 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %21 = stablehlo.add %18, %20 : tensor<3x3xi32>
    %22 = stablehlo.compare EQ, %21, %19, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %23 = stablehlo.convert %22 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %24 = stablehlo.slice %23 [0:3, 0:3] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %25 = stablehlo.convert %24 : tensor<3x3xf32>
    %26 = stablehlo.slice %arg2 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %27 = stablehlo.slice %25 [0:3, 0:1] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %28 = stablehlo.reshape %26 : (tensor<1xf32>) -> tensor<f32>
    %29 = stablehlo.reshape %27 : (tensor<3x1xf32>) -> tensor<3xf32>
    %30 = stablehlo.slice %arg2 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %31 = stablehlo.slice %25 [0:3, 1:2] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %32 = stablehlo.reshape %30 : (tensor<1xf32>) -> tensor<f32>
    %33 = stablehlo.reshape %31 : (tensor<3x1xf32>) -> tensor<3xf32>
    %34 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %35 = stablehlo.subtract %arg0, %34 : tensor<7xf32>
    %36 = stablehlo.negate %33 : tensor<3xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<3xf32>) -> tensor<3x7xf32>
    %38 = stablehlo.multiply %35, %35 : tensor<7xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %40 = stablehlo.multiply %39, %35 : tensor<7xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
    %43 = stablehlo.multiply %37, %42 : tensor<3x7xf32>
    %44 = stablehlo.negate %38 : tensor<7xf32>
    %45 = stablehlo.negate %43 : tensor<3x7xf32>
    %46 = stablehlo.slice %arg2 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %47 = stablehlo.slice %25 [0:3, 2:3] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %48 = stablehlo.reshape %46 : (tensor<1xf32>) -> tensor<f32>
    %49 = stablehlo.reshape %47 : (tensor<3x1xf32>) -> tensor<3xf32>
    %50 = stablehlo.multiply %48, %48 : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %51 = stablehlo.multiply %cst_1, %48 : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %53 = stablehlo.multiply %49, %52 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %54 = stablehlo.add %50, %cst_2 : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %56 = stablehlo.divide %44, %55 : tensor<7xf32>
    %57 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %58 = stablehlo.divide %45, %57 : tensor<3x7xf32>
    %59 = stablehlo.negate %53 : tensor<3xf32>
    %60 = stablehlo.broadcast_in_dim %44, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %61 = stablehlo.broadcast_in_dim %59, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
    %63 = stablehlo.broadcast_in_dim %60, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<3x7xf32>
    %65 = stablehlo.multiply %54, %54 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.divide %cst_3, %65 : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %68 = stablehlo.multiply %64, %67 : tensor<3x7xf32>
    %69 = stablehlo.add %58, %68 : tensor<3x7xf32>
    %70 = stablehlo.exponential %56 : tensor<7xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
    %73 = stablehlo.multiply %69, %72 : tensor<3x7xf32>
    %74 = stablehlo.broadcast_in_dim %70, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %75 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
    %77 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
    %78 = stablehlo.multiply %76, %77 : tensor<3x7xf32>
    %79 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %80 = stablehlo.multiply %79, %73 : tensor<3x7xf32>
    %81 = stablehlo.add %78, %80 : tensor<3x7xf32>
    %82 = stablehlo.transpose %81, dims = [1, 0] : (tensor<3x7xf32>) -> tensor<7x3xf32>
    %83 = stablehlo.slice %82 [0:7, 0:3] : (tensor<7x3xf32>) -> tensor<7x3xf32>
    %84 = stablehlo.transpose %83, dims = [1, 0] : (tensor<7x3xf32>) -> tensor<3x7xf32>
    %85 = stablehlo.dot_general %84, %83, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x7xf32>, tensor<7x3xf32>) -> tensor<3x3xf32>
    %86 = call @_diag(%85) : (tensor<3x3xf32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %88 = stablehlo.add %86, %87 : tensor<3xf32>
    %89 = call @_diag_0(%88) : (tensor<3xf32>) -> tensor<3x3xf32>
    %90 = stablehlo.add %85, %89 : tensor<3x3xf32>
    %91 = stablehlo.transpose %83, dims = [1, 0] : (tensor<7x3xf32>) -> tensor<3x7xf32>
    %92 = stablehlo.dot_general %91, %17, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x7xf32>, tensor<7xf32>) -> tensor<3xf32>
    %93 = call @_cholesky(%90) : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %94 = call @_cho_solve(%93, %92) : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %95 = stablehlo.subtract %arg2, %94 : tensor<3xf32>
    return %95 : tensor<3xf32>
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
  func.func private @_diag_0(%arg0: tensor<3xf32>) -> tensor<3x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [0], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %2 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %4 = stablehlo.add %1, %3 : tensor<3x3xi32>
    %5 = stablehlo.compare EQ, %4, %2, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %6 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = call @_where(%5, %6, %cst_0) : (tensor<3x3xi1>, tensor<3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    return %7 : tensor<3x3xf32>
  }
  func.func private @_where(%arg0: tensor<3x3xi1>, %arg1: tensor<3x1xf32>, %arg2: tensor<f32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<3x3xi1>, tensor<3x3xf32>
    return %2 : tensor<3x3xf32>
  }
  func.func private @_cholesky(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %1:2 = stablehlo.custom_call @cusolver_potrf_ffi(%0) {backend_config = "", mhlo.backend_config = {lower = true}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=3, j=3, k=3, l=3}, custom>} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %3 = stablehlo.compare EQ, %1#1, %2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<3x3xi1>
    %7 = stablehlo.select %6, %1#0, %5 : tensor<3x3xi1>, tensor<3x3xf32>
    %8 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %10 = stablehlo.add %8, %9 : tensor<3x3xi32>
    %11 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %12 = stablehlo.compare GE, %10, %11, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %14 = stablehlo.select %12, %7, %13 : tensor<3x3xi1>, tensor<3x3xf32>
    %15 = stablehlo.transpose %14, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    return %15 : tensor<3x3xf32>
  }
  func.func private @_cho_solve(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %1 = "stablehlo.triangular_solve"(%arg0, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<3x1xf32>) -> tensor<3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %4 = "stablehlo.triangular_solve"(%arg0, %3) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<3x1xf32>) -> tensor<3xf32>
    return %5 : tensor<3xf32>
  }
  func.func private @_where_1(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<3xi1>, tensor<3xf32>
    return %2 : tensor<3xf32>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xi1>, %arg1: tensor<7xf32>, %arg2: tensor<7xf32>, %arg3: tensor<3xf32>) -> (tensor<7xf32> {jax.result_info = "result[0]"}, tensor<7xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %5 = stablehlo.convert %4 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %6 = stablehlo.slice %5 [0:3, 0:3] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %7 = stablehlo.convert %6 : tensor<3x3xf32>
    %8 = stablehlo.slice %7 [0:3, 0:1] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %9 = stablehlo.reshape %8 : (tensor<3x1xf32>) -> tensor<3xf32>
    %10 = stablehlo.slice %7 [0:3, 1:2] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %11 = stablehlo.reshape %10 : (tensor<3x1xf32>) -> tensor<3xf32>
    %12 = stablehlo.negate %11 : tensor<3xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<3xf32>) -> tensor<3x7xf32>
    %14 = stablehlo.slice %7 [0:3, 2:3] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %15 = stablehlo.reshape %14 : (tensor<3x1xf32>) -> tensor<3xf32>
    %16 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %17:5 = call @_diag() : () -> (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xf32>, tensor<3x2xi32>)
    %18:2 = call @_diag_0() : () -> (tensor<3x3xi1>, tensor<3x3xf32>)
    %19:6 = call @_cholesky() : () -> (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>)
    %20:2 = call @_cho_solve() : () -> (tensor<3x3xi1>, tensor<3x3xi1>)
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x1x7xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x1x7xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x7x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %53:48 = stablehlo.while(%iterArg = %16, %iterArg_38 = %arg1, %iterArg_39 = %13, %iterArg_40 = %15, %iterArg_41 = %17#0, %iterArg_42 = %17#3, %iterArg_43 = %17#4, %iterArg_44 = %18#0, %iterArg_45 = %18#1, %iterArg_46 = %19#2, %iterArg_47 = %19#3, %iterArg_48 = %19#4, %iterArg_49 = %19#5, %iterArg_50 = %arg2, %iterArg_51 = %c_31, %iterArg_52 = %arg3, %iterArg_53 = %21, %iterArg_54 = %22, %iterArg_55 = %23, %iterArg_56 = %24, %iterArg_57 = %25, %iterArg_58 = %26, %iterArg_59 = %27, %iterArg_60 = %28, %iterArg_61 = %29, %iterArg_62 = %30, %iterArg_63 = %31, %iterArg_64 = %32, %iterArg_65 = %33, %iterArg_66 = %34, %iterArg_67 = %35, %iterArg_68 = %36, %iterArg_69 = %37, %iterArg_70 = %38, %iterArg_71 = %39, %iterArg_72 = %40, %iterArg_73 = %41, %iterArg_74 = %42, %iterArg_75 = %43, %iterArg_76 = %44, %iterArg_77 = %45, %iterArg_78 = %46, %iterArg_79 = %47, %iterArg_80 = %48, %iterArg_81 = %49, %iterArg_82 = %50, %iterArg_83 = %51, %iterArg_84 = %52) : tensor<3x1xf32>, tensor<7xf32>, tensor<3x7xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<7xf32>, tensor<i32>, tensor<3xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x1x7xf32>, tensor<2x3x1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x1x7xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7x3xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x3x7xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>
    cond {
      %c_85 = stablehlo.constant dense<2> : tensor<i32>
      %64 = stablehlo.compare LT, %iterArg_51, %c_85, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %64 : tensor<i1>
    } do {
      %64:33 = func.call @closed_call(%iterArg, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_52) : (tensor<3x1xf32>, tensor<7xf32>, tensor<3x7xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<7xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<7xf32>, tensor<f32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<3x7xf32>, tensor<f32>, tensor<1x7xf32>, tensor<3x1xf32>, tensor<f32>, tensor<f32>, tensor<3x7xf32>, tensor<7xf32>, tensor<1x7xf32>, tensor<3x7xf32>, tensor<f32>, tensor<3x7xf32>, tensor<7x3xf32>, tensor<3x7xf32>, tensor<7xf32>, tensor<3x7xf32>, tensor<3x3xf32>, tensor<3x1xf32>, tensor<3x3xf32>, tensor<3x1xf32>)
      %65 = func.call @dynamic_update_index_in_dim(%iterArg_53, %64#1, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %66 = func.call @dynamic_update_index_in_dim_7(%iterArg_54, %64#2, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %67 = func.call @dynamic_update_index_in_dim_7(%iterArg_55, %64#3, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %68 = func.call @dynamic_update_index_in_dim(%iterArg_56, %64#4, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %69 = func.call @dynamic_update_index_in_dim_7(%iterArg_57, %64#5, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_58, %64#6, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %71 = func.call @dynamic_update_index_in_dim_7(%iterArg_59, %64#7, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %72 = func.call @dynamic_update_index_in_dim(%iterArg_60, %64#8, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %73 = func.call @dynamic_update_index_in_dim_7(%iterArg_61, %64#9, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %74 = func.call @dynamic_update_index_in_dim_7(%iterArg_62, %64#10, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %75 = func.call @dynamic_update_index_in_dim(%iterArg_63, %64#11, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %76 = func.call @dynamic_update_index_in_dim_7(%iterArg_64, %64#12, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %77 = func.call @dynamic_update_index_in_dim_8(%iterArg_65, %64#13, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %78 = func.call @dynamic_update_index_in_dim_7(%iterArg_66, %64#14, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %79 = func.call @dynamic_update_index_in_dim_9(%iterArg_67, %64#15, %iterArg_51) : (tensor<2x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<2x1x7xf32>
      %80 = func.call @dynamic_update_index_in_dim_10(%iterArg_68, %64#16, %iterArg_51) : (tensor<2x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<2x3x1xf32>
      %81 = func.call @dynamic_update_index_in_dim_7(%iterArg_69, %64#17, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %82 = func.call @dynamic_update_index_in_dim_7(%iterArg_70, %64#18, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %83 = func.call @dynamic_update_index_in_dim_8(%iterArg_71, %64#19, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %84 = func.call @dynamic_update_index_in_dim(%iterArg_72, %64#20, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %85 = func.call @dynamic_update_index_in_dim_9(%iterArg_73, %64#21, %iterArg_51) : (tensor<2x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<2x1x7xf32>
      %86 = func.call @dynamic_update_index_in_dim_8(%iterArg_74, %64#22, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %87 = func.call @dynamic_update_index_in_dim_7(%iterArg_75, %64#23, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %88 = func.call @dynamic_update_index_in_dim_8(%iterArg_76, %64#24, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %89 = func.call @dynamic_update_index_in_dim_11(%iterArg_77, %64#25, %iterArg_51) : (tensor<2x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<2x7x3xf32>
      %90 = func.call @dynamic_update_index_in_dim_8(%iterArg_78, %64#26, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %91 = func.call @dynamic_update_index_in_dim(%iterArg_79, %64#27, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %92 = func.call @dynamic_update_index_in_dim_8(%iterArg_80, %64#28, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %93 = func.call @dynamic_update_index_in_dim_12(%iterArg_81, %64#29, %iterArg_51) : (tensor<2x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<2x3x3xf32>
      %94 = func.call @dynamic_update_index_in_dim_10(%iterArg_82, %64#30, %iterArg_51) : (tensor<2x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<2x3x1xf32>
      %95 = func.call @dynamic_update_index_in_dim_12(%iterArg_83, %64#31, %iterArg_51) : (tensor<2x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<2x3x3xf32>
      %96 = func.call @dynamic_update_index_in_dim_10(%iterArg_84, %64#32, %iterArg_51) : (tensor<2x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<2x3x1xf32>
      %c_85 = stablehlo.constant dense<1> : tensor<i32>
      %97 = stablehlo.add %iterArg_51, %c_85 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %97, %64#0, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96 : tensor<3x1xf32>, tensor<7xf32>, tensor<3x7xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<7xf32>, tensor<i32>, tensor<3xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x1x7xf32>, tensor<2x3x1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x1x7xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7x3xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x3x7xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>
    }
    %54 = stablehlo.convert %arg0 : (tensor<3xi1>) -> tensor<3xi32>
    %c_32 = stablehlo.constant dense<0> : tensor<i32>
    %55 = stablehlo.reduce(%54 init: %c_32) applies stablehlo.add across dimensions = [0] : (tensor<3xi32>, tensor<i32>) -> tensor<i32>
    %c_33 = stablehlo.constant dense<1> : tensor<i32>
    %56 = stablehlo.maximum %55, %c_33 : tensor<i32>
    %57 = stablehlo.convert %56 : (tensor<i32>) -> tensor<f32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.divide %cst_34, %57 : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %60 = call @_where_13(%arg0, %59) : (tensor<3xi1>, tensor<3xf32>) -> tensor<3xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %63:48 = stablehlo.while(%iterArg = %53#16, %iterArg_38 = %53#17, %iterArg_39 = %53#18, %iterArg_40 = %53#19, %iterArg_41 = %53#20, %iterArg_42 = %53#21, %iterArg_43 = %53#22, %iterArg_44 = %53#23, %iterArg_45 = %53#24, %iterArg_46 = %53#25, %iterArg_47 = %53#26, %iterArg_48 = %53#27, %iterArg_49 = %53#28, %iterArg_50 = %53#29, %iterArg_51 = %53#30, %iterArg_52 = %53#31, %iterArg_53 = %53#32, %iterArg_54 = %53#33, %iterArg_55 = %53#34, %iterArg_56 = %53#35, %iterArg_57 = %53#36, %iterArg_58 = %53#37, %iterArg_59 = %53#38, %iterArg_60 = %53#39, %iterArg_61 = %53#40, %iterArg_62 = %53#41, %iterArg_63 = %53#42, %iterArg_64 = %53#43, %iterArg_65 = %53#44, %iterArg_66 = %53#45, %iterArg_67 = %53#46, %iterArg_68 = %53#47, %iterArg_69 = %13, %iterArg_70 = %15, %iterArg_71 = %16, %iterArg_72 = %17#0, %iterArg_73 = %17#1, %iterArg_74 = %17#2, %iterArg_75 = %18#0, %iterArg_76 = %19#0, %iterArg_77 = %19#1, %iterArg_78 = %19#2, %iterArg_79 = %20#0, %iterArg_80 = %20#1, %iterArg_81 = %c_37, %iterArg_82 = %61, %iterArg_83 = %62, %iterArg_84 = %60) : tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x1x7xf32>, tensor<2x3x1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x1x7xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7x3xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x3x7xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<3x7xf32>, tensor<3xf32>, tensor<3x1xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<i32>, tensor<7xf32>, tensor<7xf32>, tensor<3xf32>
    cond {
      %c_85 = stablehlo.constant dense<2> : tensor<i32>
      %64 = stablehlo.compare LT, %iterArg_81, %c_85, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %64 : tensor<i1>
    } do {
      %c_85 = stablehlo.constant dense<2> : tensor<i32>
      %64 = stablehlo.subtract %c_85, %iterArg_81 : tensor<i32>
      %c_86 = stablehlo.constant dense<1> : tensor<i32>
      %65 = stablehlo.subtract %64, %c_86 : tensor<i32>
      %66 = func.call @dynamic_index_in_dim(%iterArg, %65) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %67 = func.call @dynamic_index_in_dim_14(%iterArg_38, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %68 = func.call @dynamic_index_in_dim_14(%iterArg_39, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %69 = func.call @dynamic_index_in_dim(%iterArg_40, %65) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %70 = func.call @dynamic_index_in_dim_14(%iterArg_41, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %71 = func.call @dynamic_index_in_dim(%iterArg_42, %65) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %72 = func.call @dynamic_index_in_dim_14(%iterArg_43, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %73 = func.call @dynamic_index_in_dim(%iterArg_44, %65) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %74 = func.call @dynamic_index_in_dim_14(%iterArg_45, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %75 = func.call @dynamic_index_in_dim_14(%iterArg_46, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %76 = func.call @dynamic_index_in_dim(%iterArg_47, %65) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %77 = func.call @dynamic_index_in_dim_14(%iterArg_48, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %78 = func.call @dynamic_index_in_dim_15(%iterArg_49, %65) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %79 = func.call @dynamic_index_in_dim_14(%iterArg_50, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %80 = func.call @dynamic_index_in_dim_16(%iterArg_51, %65) : (tensor<2x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %81 = func.call @dynamic_index_in_dim_17(%iterArg_52, %65) : (tensor<2x3x1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %82 = func.call @dynamic_index_in_dim_14(%iterArg_53, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %83 = func.call @dynamic_index_in_dim_14(%iterArg_54, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %84 = func.call @dynamic_index_in_dim_15(%iterArg_55, %65) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %85 = func.call @dynamic_index_in_dim(%iterArg_56, %65) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %86 = func.call @dynamic_index_in_dim_16(%iterArg_57, %65) : (tensor<2x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %87 = func.call @dynamic_index_in_dim_15(%iterArg_58, %65) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %88 = func.call @dynamic_index_in_dim_14(%iterArg_59, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %89 = func.call @dynamic_index_in_dim_15(%iterArg_60, %65) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %90 = func.call @dynamic_index_in_dim_18(%iterArg_61, %65) : (tensor<2x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %91 = func.call @dynamic_index_in_dim_15(%iterArg_62, %65) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %92 = func.call @dynamic_index_in_dim(%iterArg_63, %65) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %93 = func.call @dynamic_index_in_dim_15(%iterArg_64, %65) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %94 = func.call @dynamic_index_in_dim_19(%iterArg_65, %65) : (tensor<2x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %95 = func.call @dynamic_index_in_dim_17(%iterArg_66, %65) : (tensor<2x3x1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %96 = func.call @dynamic_index_in_dim_19(%iterArg_67, %65) : (tensor<2x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %97 = func.call @dynamic_index_in_dim_17(%iterArg_68, %65) : (tensor<2x3x1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %98:3 = func.call @closed_call_20(%iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_82, %iterArg_83, %iterArg_84, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96, %97) : (tensor<3x7xf32>, tensor<3xf32>, tensor<3x1xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<7xf32>, tensor<7xf32>, tensor<3xf32>, tensor<7xf32>, tensor<f32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<3x7xf32>, tensor<f32>, tensor<1x7xf32>, tensor<3x1xf32>, tensor<f32>, tensor<f32>, tensor<3x7xf32>, tensor<7xf32>, tensor<1x7xf32>, tensor<3x7xf32>, tensor<f32>, tensor<3x7xf32>, tensor<7x3xf32>, tensor<3x7xf32>, tensor<7xf32>, tensor<3x7xf32>, tensor<3x3xf32>, tensor<3x1xf32>, tensor<3x3xf32>, tensor<3x1xf32>) -> (tensor<7xf32>, tensor<7xf32>, tensor<3xf32>)
      %c_87 = stablehlo.constant dense<1> : tensor<i32>
      %99 = stablehlo.add %iterArg_81, %c_87 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %99, %98#0, %98#1, %98#2 : tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x1x7xf32>, tensor<2x3x1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x1x7xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7x3xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x3x7xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<3x7xf32>, tensor<3xf32>, tensor<3x1xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<i32>, tensor<7xf32>, tensor<7xf32>, tensor<3xf32>
    }
    return %63#45, %63#46, %63#47 : tensor<7xf32>, tensor<7xf32>, tensor<3xf32>
  }
  func.func private @_diag() -> (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xf32>, tensor<3x2xi32>) {
    %0:5 = call @diagonal() : () -> (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xf32>, tensor<3x2xi32>)
    return %0#0, %0#1, %0#2, %0#3, %0#4 : tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xf32>, tensor<3x2xi32>
  }
  func.func private @diagonal() -> (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xf32>, tensor<3x2xi32>) {
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
    %7:4 = "stablehlo.case"(%6) ({
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
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      stablehlo.return %23, %22, %24, %22 : tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xf32>, tensor<3x2xi32>
    }) : (tensor<i32>) -> (tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xf32>, tensor<3x2xi32>)
    return %c_0, %7#0, %7#1, %7#2, %7#3 : tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xf32>, tensor<3x2xi32>
  }
  func.func private @_diag_0() -> (tensor<3x3xi1>, tensor<3x3xf32>) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = call @_where(%cst) : (tensor<f32>) -> tensor<3x3xf32>
    return %4, %5 : tensor<3x3xi1>, tensor<3x3xf32>
  }
  func.func private @_where(%arg0: tensor<f32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
  func.func private @_cholesky() -> (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %2 = stablehlo.add %0, %1 : tensor<3x3xi32>
    %3 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %8 = stablehlo.add %6, %7 : tensor<3x3xi32>
    %9 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %10 = stablehlo.compare GE, %8, %9, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %11 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %13 = stablehlo.add %11, %12 : tensor<3x3xi32>
    %14 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %15 = stablehlo.compare EQ, %13, %14, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %16 = stablehlo.convert %15 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %18 = stablehlo.add %17, %16 : tensor<3x3xf32>
    %19 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %21 = stablehlo.add %19, %20 : tensor<3x3xi32>
    %22 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %23 = stablehlo.compare GE, %21, %22, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    return %10, %18, %23, %24, %4, %5 : tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>
  }
  func.func private @_cho_solve() -> (tensor<3x3xi1>, tensor<3x3xi1>) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c = stablehlo.constant dense<-1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %2 = stablehlo.add %0, %1 : tensor<3x3xi32>
    %3 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %5 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %7 = stablehlo.add %5, %6 : tensor<3x3xi32>
    %8 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %9 = stablehlo.compare GE, %7, %8, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    return %4, %9 : tensor<3x3xi1>, tensor<3x3xi1>
  }
  func.func private @closed_call(%arg0: tensor<3x1xf32>, %arg1: tensor<7xf32>, %arg2: tensor<3x7xf32>, %arg3: tensor<3xf32>, %arg4: tensor<i32>, %arg5: tensor<3x3xf32>, %arg6: tensor<3x2xi32>, %arg7: tensor<3x3xi1>, %arg8: tensor<3x3xf32>, %arg9: tensor<3x3xi1>, %arg10: tensor<3x3xf32>, %arg11: tensor<3x3xi1>, %arg12: tensor<3x3xf32>, %arg13: tensor<7xf32>, %arg14: tensor<3xf32>) -> (tensor<3xf32>, tensor<7xf32>, tensor<f32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<3x7xf32>, tensor<f32>, tensor<1x7xf32>, tensor<3x1xf32>, tensor<f32>, tensor<f32>, tensor<3x7xf32>, tensor<7xf32>, tensor<1x7xf32>, tensor<3x7xf32>, tensor<f32>, tensor<3x7xf32>, tensor<7x3xf32>, tensor<3x7xf32>, tensor<7xf32>, tensor<3x7xf32>, tensor<3x3xf32>, tensor<3x1xf32>, tensor<3x3xf32>, tensor<3x1xf32>) {
    %0 = stablehlo.slice %arg14 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    %2 = stablehlo.slice %arg14 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1xf32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %5 = stablehlo.subtract %arg1, %4 : tensor<7xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<7xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<7xf32>
    %9 = stablehlo.negate %6 : tensor<7xf32>
    %10 = stablehlo.slice %arg14 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %11 = stablehlo.reshape %10 : (tensor<1xf32>) -> tensor<f32>
    %12 = stablehlo.multiply %11, %11 : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.multiply %cst_0, %11 : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %14 = stablehlo.add %12, %cst_1 : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %16 = stablehlo.divide %9, %15 : tensor<7xf32>
    %17 = stablehlo.multiply %14, %14 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.divide %cst_2, %17 : tensor<f32>
    %19 = stablehlo.exponential %16 : tensor<7xf32>
    %20 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<7xf32>
    %22 = stablehlo.subtract %21, %arg13 : tensor<7xf32>
    %23 = stablehlo.slice %arg14 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %24 = stablehlo.reshape %23 : (tensor<1xf32>) -> tensor<f32>
    %25 = stablehlo.slice %arg14 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %26 = stablehlo.reshape %25 : (tensor<1xf32>) -> tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %28 = stablehlo.subtract %arg1, %27 : tensor<7xf32>
    %29 = stablehlo.multiply %28, %28 : tensor<7xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %31 = stablehlo.multiply %30, %28 : tensor<7xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %33 = stablehlo.multiply %32, %28 : tensor<7xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
    %36 = stablehlo.multiply %arg2, %35 : tensor<3x7xf32>
    %37 = stablehlo.negate %29 : tensor<7xf32>
    %38 = stablehlo.negate %36 : tensor<3x7xf32>
    %39 = stablehlo.slice %arg14 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %40 = stablehlo.reshape %39 : (tensor<1xf32>) -> tensor<f32>
    %41 = stablehlo.multiply %40, %40 : tensor<f32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %42 = stablehlo.multiply %cst_5, %40 : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %43 = stablehlo.multiply %cst_6, %40 : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %45 = stablehlo.multiply %arg3, %44 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %46 = stablehlo.add %41, %cst_7 : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %48 = stablehlo.divide %37, %47 : tensor<7xf32>
    %49 = stablehlo.multiply %46, %46 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.divide %cst_8, %49 : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %52 = stablehlo.divide %38, %51 : tensor<3x7xf32>
    %53 = stablehlo.multiply %46, %46 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.divide %cst_9, %53 : tensor<f32>
    %55 = stablehlo.negate %45 : tensor<3xf32>
    %56 = stablehlo.broadcast_in_dim %37, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %57 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
    %59 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
    %60 = stablehlo.multiply %58, %59 : tensor<3x7xf32>
    %61 = stablehlo.multiply %46, %46 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.divide %cst_10, %61 : tensor<f32>
    %63 = stablehlo.multiply %46, %46 : tensor<f32>
    %64 = stablehlo.multiply %46, %63 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.divide %cst_11, %64 : tensor<f32>
    %cst_12 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %66 = stablehlo.multiply %cst_12, %65 : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %68 = stablehlo.multiply %60, %67 : tensor<3x7xf32>
    %69 = stablehlo.add %52, %68 : tensor<3x7xf32>
    %70 = stablehlo.exponential %48 : tensor<7xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
    %73 = stablehlo.multiply %69, %72 : tensor<3x7xf32>
    %74 = stablehlo.broadcast_in_dim %70, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %75 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
    %76 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
    %77 = stablehlo.multiply %75, %76 : tensor<3x7xf32>
    %78 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %79 = stablehlo.multiply %78, %73 : tensor<3x7xf32>
    %80 = stablehlo.add %77, %79 : tensor<3x7xf32>
    %81 = stablehlo.transpose %80, dims = [1, 0] : (tensor<3x7xf32>) -> tensor<7x3xf32>
    %82 = stablehlo.slice %81 [0:7, 0:3] : (tensor<7x3xf32>) -> tensor<7x3xf32>
    %83 = stablehlo.transpose %82, dims = [1, 0] : (tensor<7x3xf32>) -> tensor<3x7xf32>
    %84 = stablehlo.dot_general %83, %82, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x7xf32>, tensor<7x3xf32>) -> tensor<3x3xf32>
    %85 = call @_diag_1(%84, %arg4, %arg5, %arg6) : (tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>) -> tensor<3xf32>
    %cst_13 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %87 = stablehlo.add %85, %86 : tensor<3xf32>
    %88 = call @_diag_3(%87, %arg7, %arg8) : (tensor<3xf32>, tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %89 = stablehlo.add %84, %88 : tensor<3x3xf32>
    %90 = stablehlo.transpose %82, dims = [1, 0] : (tensor<7x3xf32>) -> tensor<3x7xf32>
    %91 = stablehlo.dot_general %90, %22, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x7xf32>, tensor<7xf32>) -> tensor<3xf32>
    %92:2 = call @_cholesky_5(%89, %arg9, %arg10, %arg11, %arg12) : (tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
    %93:3 = call @_cho_solve_6(%92#0, %91) : (tensor<3x3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3x1xf32>, tensor<3x1xf32>)
    %94 = stablehlo.subtract %arg14, %93#0 : tensor<3xf32>
    return %94, %8, %13, %14, %9, %18, %19, %1, %31, %42, %46, %37, %50, %38, %54, %56, %57, %66, %62, %60, %70, %71, %69, %24, %73, %82, %83, %22, %90, %92#1, %93#1, %92#0, %93#2 : tensor<3xf32>, tensor<7xf32>, tensor<f32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<3x7xf32>, tensor<f32>, tensor<1x7xf32>, tensor<3x1xf32>, tensor<f32>, tensor<f32>, tensor<3x7xf32>, tensor<7xf32>, tensor<1x7xf32>, tensor<3x7xf32>, tensor<f32>, tensor<3x7xf32>, tensor<7x3xf32>, tensor<3x7xf32>, tensor<7xf32>, tensor<3x7xf32>, tensor<3x3xf32>, tensor<3x1xf32>, tensor<3x3xf32>, tensor<3x1xf32>
  }
  func.func private @_diag_1(%arg0: tensor<3x3xf32>, %arg1: tensor<i32>, %arg2: tensor<3x3xf32>, %arg3: tensor<3x2xi32>) -> tensor<3xf32> {
    %0 = call @diagonal_2(%arg0, %arg1, %arg2, %arg3) : (tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>) -> tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @diagonal_2(%arg0: tensor<3x3xf32>, %arg1: tensor<i32>, %arg2: tensor<3x3xf32>, %arg3: tensor<3x2xi32>) -> tensor<3xf32> {
    %0 = "stablehlo.case"(%arg1) ({
      %c = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c : tensor<i32>
    }, {
      %c = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c : tensor<i32>
    }) : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.case"(%0) ({
      %2 = "stablehlo.gather"(%arg0, %arg3) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<3x3xf32>, tensor<3x2xi32>) -> tensor<3xf32>
      stablehlo.return %2 : tensor<3xf32>
    }) : (tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @_diag_3(%arg0: tensor<3xf32>, %arg1: tensor<3x3xi1>, %arg2: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [0], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %2 = call @_where_4(%1, %arg1, %arg2) : (tensor<3x1xf32>, tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
    return %2 : tensor<3x3xf32>
  }
  func.func private @_where_4(%arg0: tensor<3x1xf32>, %arg1: tensor<3x3xi1>, %arg2: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg1, %0, %arg2 : tensor<3x3xi1>, tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @_cholesky_5(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xi1>, %arg2: tensor<3x3xf32>, %arg3: tensor<3x3xi1>, %arg4: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %1:2 = stablehlo.custom_call @lapack_spotrf_ffi(%0) {backend_config = "", mhlo.backend_config = {uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=3, j=3, k=3, l=3}, custom>} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %3 = stablehlo.compare EQ, %1#1, %2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<3x3xi1>
    %7 = stablehlo.select %6, %1#0, %5 : tensor<3x3xi1>, tensor<3x3xf32>
    %8 = stablehlo.select %arg3, %7, %arg4 : tensor<3x3xi1>, tensor<3x3xf32>
    %9 = stablehlo.select %arg1, %8, %arg2 : tensor<3x3xi1>, tensor<3x3xf32>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    return %10, %8 : tensor<3x3xf32>, tensor<3x3xf32>
  }
  func.func private @_cho_solve_6(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32>, tensor<3x1xf32>, tensor<3x1xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %1 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=1, m=3, n=1}, custom>} : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<3x1xf32>) -> tensor<3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %4 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %3) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=1, m=3, n=1}, custom>} : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<3x1xf32>) -> tensor<3xf32>
    return %5, %1, %4 : tensor<3xf32>, tensor<3x1xf32>, tensor<3x1xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x7xf32>, %arg1: tensor<7xf32>, %arg2: tensor<i32>) -> tensor<2x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<i32>) -> tensor<2x7xf32>
    return %1 : tensor<2x7xf32>
  }
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim_8(%arg0: tensor<2x3x7xf32>, %arg1: tensor<3x7xf32>, %arg2: tensor<i32>) -> tensor<2x3x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x7xf32>) -> tensor<1x3x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x3x7xf32>, tensor<1x3x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x3x7xf32>
    return %1 : tensor<2x3x7xf32>
  }
  func.func private @dynamic_update_index_in_dim_9(%arg0: tensor<2x1x7xf32>, %arg1: tensor<1x7xf32>, %arg2: tensor<i32>) -> tensor<2x1x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x7xf32>) -> tensor<1x1x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x1x7xf32>, tensor<1x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x7xf32>
    return %1 : tensor<2x1x7xf32>
  }
  func.func private @dynamic_update_index_in_dim_10(%arg0: tensor<2x3x1xf32>, %arg1: tensor<3x1xf32>, %arg2: tensor<i32>) -> tensor<2x3x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x1xf32>) -> tensor<1x3x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x3x1xf32>, tensor<1x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x3x1xf32>
    return %1 : tensor<2x3x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_11(%arg0: tensor<2x7x3xf32>, %arg1: tensor<7x3xf32>, %arg2: tensor<i32>) -> tensor<2x7x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<7x3xf32>) -> tensor<1x7x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x7x3xf32>, tensor<1x7x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x7x3xf32>
    return %1 : tensor<2x7x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_12(%arg0: tensor<2x3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<i32>) -> tensor<2x3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x3xf32>) -> tensor<1x3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x3x3xf32>, tensor<1x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x3x3xf32>
    return %1 : tensor<2x3x3xf32>
  }
  func.func private @_where_13(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3xi1>, tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x7xf32>, %arg1: tensor<i32>) -> tensor<7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 7] : (tensor<2x7xf32>, tensor<i32>, tensor<i32>) -> tensor<1x7xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7xf32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
  func.func private @dynamic_index_in_dim_14(%arg0: tensor<2xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim_15(%arg0: tensor<2x3x7xf32>, %arg1: tensor<i32>) -> tensor<3x7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 7] : (tensor<2x3x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x7xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x7xf32>) -> tensor<3x7xf32>
    return %1 : tensor<3x7xf32>
  }
  func.func private @dynamic_index_in_dim_16(%arg0: tensor<2x1x7xf32>, %arg1: tensor<i32>) -> tensor<1x7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 7] : (tensor<2x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x7xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x7xf32>) -> tensor<1x7xf32>
    return %1 : tensor<1x7xf32>
  }
  func.func private @dynamic_index_in_dim_17(%arg0: tensor<2x3x1xf32>, %arg1: tensor<i32>) -> tensor<3x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 1] : (tensor<2x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x1xf32>) -> tensor<3x1xf32>
    return %1 : tensor<3x1xf32>
  }
  func.func private @dynamic_index_in_dim_18(%arg0: tensor<2x7x3xf32>, %arg1: tensor<i32>) -> tensor<7x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 7, 3] : (tensor<2x7x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7x3xf32>) -> tensor<7x3xf32>
    return %1 : tensor<7x3xf32>
  }
  func.func private @dynamic_index_in_dim_19(%arg0: tensor<2x3x3xf32>, %arg1: tensor<i32>) -> tensor<3x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 3] : (tensor<2x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @closed_call_20(%arg0: tensor<3x7xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3x1xf32>, %arg3: tensor<i32>, %arg4: tensor<3x3xf32>, %arg5: tensor<3x2xi32>, %arg6: tensor<3x3xi1>, %arg7: tensor<3x3xi1>, %arg8: tensor<3x3xf32>, %arg9: tensor<3x3xi1>, %arg10: tensor<3x3xi1>, %arg11: tensor<3x3xi1>, %arg12: tensor<7xf32>, %arg13: tensor<7xf32>, %arg14: tensor<3xf32>, %arg15: tensor<7xf32>, %arg16: tensor<f32>, %arg17: tensor<f32>, %arg18: tensor<7xf32>, %arg19: tensor<f32>, %arg20: tensor<7xf32>, %arg21: tensor<f32>, %arg22: tensor<7xf32>, %arg23: tensor<f32>, %arg24: tensor<f32>, %arg25: tensor<7xf32>, %arg26: tensor<f32>, %arg27: tensor<3x7xf32>, %arg28: tensor<f32>, %arg29: tensor<1x7xf32>, %arg30: tensor<3x1xf32>, %arg31: tensor<f32>, %arg32: tensor<f32>, %arg33: tensor<3x7xf32>, %arg34: tensor<7xf32>, %arg35: tensor<1x7xf32>, %arg36: tensor<3x7xf32>, %arg37: tensor<f32>, %arg38: tensor<3x7xf32>, %arg39: tensor<7x3xf32>, %arg40: tensor<3x7xf32>, %arg41: tensor<7xf32>, %arg42: tensor<3x7xf32>, %arg43: tensor<3x3xf32>, %arg44: tensor<3x1xf32>, %arg45: tensor<3x3xf32>, %arg46: tensor<3x1xf32>) -> (tensor<7xf32>, tensor<7xf32>, tensor<3xf32>) {
    %0 = stablehlo.negate %arg14 : tensor<3xf32>
    %1:2 = call @_cho_solve_21(%arg10, %arg44, %arg45, %arg11, %arg46, %0) : (tensor<3x3xi1>, tensor<3x1xf32>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x1xf32>, tensor<3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>)
    %2 = call @_cholesky_22(%arg43, %arg7, %arg8, %arg9, %1#0) : (tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %3 = stablehlo.dot_general %1#1, %arg42, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x7xf32>) -> tensor<7xf32>
    %4 = stablehlo.dot_general %1#1, %arg41, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<7xf32>) -> tensor<3x7xf32>
    %5 = stablehlo.transpose %4, dims = [1, 0] : (tensor<3x7xf32>) -> tensor<7x3xf32>
    %6 = call @_diag_23(%arg6, %2) : (tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3xf32>
    %7 = call @_diag_25(%arg3, %arg4, %arg5, %6) : (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %8 = stablehlo.add %2, %7 : tensor<3x3xf32>
    %9 = stablehlo.dot_general %8, %arg40, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x7xf32>) -> tensor<3x7xf32>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<3x7xf32>) -> tensor<7x3xf32>
    %11 = stablehlo.add %5, %10 : tensor<7x3xf32>
    %12 = stablehlo.dot_general %8, %arg39, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<7x3xf32>) -> tensor<3x7xf32>
    %13 = stablehlo.transpose %12, dims = [1, 0] : (tensor<3x7xf32>) -> tensor<7x3xf32>
    %14 = stablehlo.add %11, %13 : tensor<7x3xf32>
    %15 = stablehlo.transpose %14, dims = [1, 0] : (tensor<7x3xf32>) -> tensor<3x7xf32>
    %16 = stablehlo.broadcast_in_dim %arg37, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<3x7xf32>
    %18 = stablehlo.multiply %15, %arg38 : tensor<3x7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x7xf32>, tensor<f32>) -> tensor<f32>
    %20 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
    %21 = stablehlo.multiply %20, %15 : tensor<3x7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3x7xf32>, tensor<f32>) -> tensor<7xf32>
    %23 = stablehlo.reshape %22 : (tensor<7xf32>) -> tensor<1x7xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
    %25 = stablehlo.multiply %arg36, %17 : tensor<3x7xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<3x7xf32>, tensor<f32>) -> tensor<7xf32>
    %27 = stablehlo.reshape %26 : (tensor<7xf32>) -> tensor<1x7xf32>
    %28 = stablehlo.broadcast_in_dim %arg35, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
    %29 = stablehlo.multiply %17, %28 : tensor<3x7xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%27 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
    %31 = stablehlo.add %24, %30 : tensor<7xf32>
    %32 = stablehlo.multiply %31, %arg34 : tensor<7xf32>
    %33 = stablehlo.multiply %arg33, %29 : tensor<3x7xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x7xf32>, tensor<f32>) -> tensor<f32>
    %35 = stablehlo.broadcast_in_dim %arg32, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %36 = stablehlo.multiply %29, %35 : tensor<3x7xf32>
    %37 = stablehlo.multiply %34, %arg31 : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %arg30, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
    %39 = stablehlo.multiply %38, %36 : tensor<3x7xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<3x7xf32>, tensor<f32>) -> tensor<7xf32>
    %41 = stablehlo.reshape %40 : (tensor<7xf32>) -> tensor<1x7xf32>
    %42 = stablehlo.broadcast_in_dim %arg29, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
    %43 = stablehlo.multiply %36, %42 : tensor<3x7xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<3x7xf32>, tensor<f32>) -> tensor<3xf32>
    %45 = stablehlo.reshape %44 : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%41 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
    %48 = stablehlo.negate %46 : tensor<3xf32>
    %49 = stablehlo.broadcast_in_dim %arg28, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %50 = stablehlo.multiply %29, %49 : tensor<3x7xf32>
    %51 = stablehlo.multiply %50, %arg27 : tensor<3x7xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x7xf32>, tensor<f32>) -> tensor<f32>
    %53 = stablehlo.negate %52 : tensor<f32>
    %54 = stablehlo.add %37, %53 : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %arg24, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %56 = stablehlo.divide %29, %55 : tensor<3x7xf32>
    %57 = stablehlo.broadcast_in_dim %arg26, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %58 = stablehlo.multiply %32, %57 : tensor<7xf32>
    %59 = stablehlo.multiply %58, %arg25 : tensor<7xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %61 = stablehlo.negate %60 : tensor<f32>
    %62 = stablehlo.add %54, %61 : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %arg24, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %64 = stablehlo.divide %32, %63 : tensor<7xf32>
    %65 = stablehlo.add %47, %64 : tensor<7xf32>
    %66 = stablehlo.multiply %arg1, %48 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %68 = stablehlo.multiply %cst_12, %67 : tensor<f32>
    %69 = stablehlo.multiply %62, %arg23 : tensor<f32>
    %70 = stablehlo.add %68, %69 : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.pad %71, %cst_13, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %73 = stablehlo.add %arg14, %72 : tensor<3xf32>
    %74 = stablehlo.negate %56 : tensor<3x7xf32>
    %75 = stablehlo.negate %65 : tensor<7xf32>
    %76 = stablehlo.multiply %arg0, %74 : tensor<3x7xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.reduce(%76 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<3x7xf32>, tensor<f32>) -> tensor<7xf32>
    %78 = stablehlo.reshape %77 : (tensor<7xf32>) -> tensor<1x7xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%78 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %81 = stablehlo.multiply %80, %79 : tensor<7xf32>
    %82 = stablehlo.multiply %75, %arg22 : tensor<7xf32>
    %83 = stablehlo.add %81, %82 : tensor<7xf32>
    %84 = stablehlo.negate %83 : tensor<7xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%84 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %86 = stablehlo.add %arg12, %83 : tensor<7xf32>
    %87 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.pad %87, %cst_18, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %89 = stablehlo.add %73, %88 : tensor<3xf32>
    %90 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.pad %90, %cst_19, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %92 = stablehlo.add %89, %91 : tensor<3xf32>
    %93 = stablehlo.negate %3 : tensor<7xf32>
    %94 = stablehlo.add %arg13, %93 : tensor<7xf32>
    %95 = stablehlo.broadcast_in_dim %arg21, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %96 = stablehlo.multiply %95, %3 : tensor<7xf32>
    %97 = stablehlo.multiply %3, %arg20 : tensor<7xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %99 = stablehlo.multiply %96, %arg20 : tensor<7xf32>
    %100 = stablehlo.broadcast_in_dim %arg19, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %101 = stablehlo.multiply %99, %100 : tensor<7xf32>
    %102 = stablehlo.multiply %101, %arg18 : tensor<7xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.reduce(%102 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %104 = stablehlo.negate %103 : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %arg17, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %106 = stablehlo.divide %99, %105 : tensor<7xf32>
    %107 = stablehlo.multiply %104, %arg16 : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.pad %108, %cst_22, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %110 = stablehlo.add %92, %109 : tensor<3xf32>
    %111 = stablehlo.negate %106 : tensor<7xf32>
    %112 = stablehlo.multiply %111, %arg15 : tensor<7xf32>
    %113 = stablehlo.negate %112 : tensor<7xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.reduce(%113 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %115 = stablehlo.add %86, %112 : tensor<7xf32>
    %116 = stablehlo.broadcast_in_dim %114, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.pad %116, %cst_24, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %118 = stablehlo.add %110, %117 : tensor<3xf32>
    %119 = stablehlo.broadcast_in_dim %98, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.pad %119, %cst_25, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %121 = stablehlo.add %118, %120 : tensor<3xf32>
    return %115, %94, %121 : tensor<7xf32>, tensor<7xf32>, tensor<3xf32>
  }
  func.func private @_cho_solve_21(%arg0: tensor<3x3xi1>, %arg1: tensor<3x1xf32>, %arg2: tensor<3x3xf32>, %arg3: tensor<3x3xi1>, %arg4: tensor<3x1xf32>, %arg5: tensor<3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg5, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %1 = stablehlo.custom_call @lapack_strsm_ffi(%arg2, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=1, m=3, n=1}, custom>} : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %2 = stablehlo.custom_call @lapack_strsm_ffi(%arg2, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=1, m=3, n=1}, custom>} : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %3 = stablehlo.dot_general %2, %arg4, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x3xf32>
    %4 = stablehlo.negate %3 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.select %arg3, %5, %4 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %9 = stablehlo.custom_call @lapack_strsm_ffi(%arg2, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=1, m=3, n=1}, custom>} : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %10 = stablehlo.custom_call @lapack_strsm_ffi(%arg2, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=1, m=3, n=1}, custom>} : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %11 = stablehlo.dot_general %10, %arg1, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x3xf32>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %13 = stablehlo.negate %12 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %15 = stablehlo.select %arg0, %14, %13 : tensor<3x3xi1>, tensor<3x3xf32>
    %16 = stablehlo.add %6, %15 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%9 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    return %16, %17 : tensor<3x3xf32>, tensor<3xf32>
  }
  func.func private @_cholesky_22(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xi1>, %arg2: tensor<3x3xf32>, %arg3: tensor<3x3xi1>, %arg4: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %2 = stablehlo.select %arg3, %0, %1 : tensor<3x3xi1>, tensor<3x3xf32>
    %3 = stablehlo.dot_general %2, %arg0, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %5 = stablehlo.divide %4, %arg2 : tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %7 = stablehlo.select %arg1, %5, %6 : tensor<3x3xi1>, tensor<3x3xf32>
    %8 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %7) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=3, m=3, n=3}, custom>} : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %9 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 82 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=3, m=3, n=3}, custom>} : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    return %10 : tensor<3x3xf32>
  }
  func.func private @_diag_23(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>) -> tensor<3xf32> {
    %0 = call @_where_24(%arg0, %arg1) : (tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst_0, low = [0], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.slice %2 [0:3] : (tensor<3xf32>) -> tensor<3xf32>
    return %3 : tensor<3xf32>
  }
  func.func private @_where_24(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>) -> tensor<3x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    return %3 : tensor<3x1xf32>
  }
  func.func private @_diag_25(%arg0: tensor<i32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x2xi32>, %arg3: tensor<3xf32>) -> tensor<3x3xf32> {
    %0 = call @diagonal_26(%arg0, %arg1, %arg2, %arg3) : (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
  func.func private @diagonal_26(%arg0: tensor<i32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x2xi32>, %arg3: tensor<3xf32>) -> tensor<3x3xf32> {
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
  func.func public @main(%arg0: tensor<3xi1>, %arg1: tensor<7xf32>, %arg2: tensor<7xf32>, %arg3: tensor<3xf32>) -> (tensor<7xf32> {jax.result_info = "result[0]"}, tensor<7xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %5 = stablehlo.convert %4 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %6 = stablehlo.slice %5 [0:3, 0:3] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %7 = stablehlo.convert %6 : tensor<3x3xf32>
    %8 = stablehlo.slice %7 [0:3, 0:1] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %9 = stablehlo.reshape %8 : (tensor<3x1xf32>) -> tensor<3xf32>
    %10 = stablehlo.slice %7 [0:3, 1:2] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %11 = stablehlo.reshape %10 : (tensor<3x1xf32>) -> tensor<3xf32>
    %12 = stablehlo.negate %11 : tensor<3xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<3xf32>) -> tensor<3x7xf32>
    %14 = stablehlo.slice %7 [0:3, 2:3] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %15 = stablehlo.reshape %14 : (tensor<3x1xf32>) -> tensor<3xf32>
    %16 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %17:5 = call @_diag() : () -> (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xf32>, tensor<3x2xi32>)
    %18:2 = call @_diag_0() : () -> (tensor<3x3xi1>, tensor<3x3xf32>)
    %19:6 = call @_cholesky() : () -> (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>)
    %20:2 = call @_cho_solve() : () -> (tensor<3x3xi1>, tensor<3x3xi1>)
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x1x7xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x1x7xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x7x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %53:48 = stablehlo.while(%iterArg = %16, %iterArg_38 = %arg1, %iterArg_39 = %13, %iterArg_40 = %15, %iterArg_41 = %17#0, %iterArg_42 = %17#3, %iterArg_43 = %17#4, %iterArg_44 = %18#0, %iterArg_45 = %18#1, %iterArg_46 = %19#2, %iterArg_47 = %19#3, %iterArg_48 = %19#4, %iterArg_49 = %19#5, %iterArg_50 = %arg2, %iterArg_51 = %c_31, %iterArg_52 = %arg3, %iterArg_53 = %21, %iterArg_54 = %22, %iterArg_55 = %23, %iterArg_56 = %24, %iterArg_57 = %25, %iterArg_58 = %26, %iterArg_59 = %27, %iterArg_60 = %28, %iterArg_61 = %29, %iterArg_62 = %30, %iterArg_63 = %31, %iterArg_64 = %32, %iterArg_65 = %33, %iterArg_66 = %34, %iterArg_67 = %35, %iterArg_68 = %36, %iterArg_69 = %37, %iterArg_70 = %38, %iterArg_71 = %39, %iterArg_72 = %40, %iterArg_73 = %41, %iterArg_74 = %42, %iterArg_75 = %43, %iterArg_76 = %44, %iterArg_77 = %45, %iterArg_78 = %46, %iterArg_79 = %47, %iterArg_80 = %48, %iterArg_81 = %49, %iterArg_82 = %50, %iterArg_83 = %51, %iterArg_84 = %52) : tensor<3x1xf32>, tensor<7xf32>, tensor<3x7xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<7xf32>, tensor<i32>, tensor<3xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x1x7xf32>, tensor<2x3x1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x1x7xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7x3xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x3x7xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>
    cond {
      %c_85 = stablehlo.constant dense<2> : tensor<i32>
      %64 = stablehlo.compare LT, %iterArg_51, %c_85, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %64 : tensor<i1>
    } do {
      %64:33 = func.call @closed_call(%iterArg, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_52) : (tensor<3x1xf32>, tensor<7xf32>, tensor<3x7xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<7xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<7xf32>, tensor<f32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<3x7xf32>, tensor<f32>, tensor<1x7xf32>, tensor<3x1xf32>, tensor<f32>, tensor<f32>, tensor<3x7xf32>, tensor<7xf32>, tensor<1x7xf32>, tensor<3x7xf32>, tensor<f32>, tensor<3x7xf32>, tensor<7x3xf32>, tensor<3x7xf32>, tensor<7xf32>, tensor<3x7xf32>, tensor<3x3xf32>, tensor<3x1xf32>, tensor<3x3xf32>, tensor<3x1xf32>)
      %65 = func.call @dynamic_update_index_in_dim(%iterArg_53, %64#1, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %66 = func.call @dynamic_update_index_in_dim_7(%iterArg_54, %64#2, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %67 = func.call @dynamic_update_index_in_dim_7(%iterArg_55, %64#3, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %68 = func.call @dynamic_update_index_in_dim(%iterArg_56, %64#4, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %69 = func.call @dynamic_update_index_in_dim_7(%iterArg_57, %64#5, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_58, %64#6, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %71 = func.call @dynamic_update_index_in_dim_7(%iterArg_59, %64#7, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %72 = func.call @dynamic_update_index_in_dim(%iterArg_60, %64#8, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %73 = func.call @dynamic_update_index_in_dim_7(%iterArg_61, %64#9, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %74 = func.call @dynamic_update_index_in_dim_7(%iterArg_62, %64#10, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %75 = func.call @dynamic_update_index_in_dim(%iterArg_63, %64#11, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %76 = func.call @dynamic_update_index_in_dim_7(%iterArg_64, %64#12, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %77 = func.call @dynamic_update_index_in_dim_8(%iterArg_65, %64#13, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %78 = func.call @dynamic_update_index_in_dim_7(%iterArg_66, %64#14, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %79 = func.call @dynamic_update_index_in_dim_9(%iterArg_67, %64#15, %iterArg_51) : (tensor<2x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<2x1x7xf32>
      %80 = func.call @dynamic_update_index_in_dim_10(%iterArg_68, %64#16, %iterArg_51) : (tensor<2x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<2x3x1xf32>
      %81 = func.call @dynamic_update_index_in_dim_7(%iterArg_69, %64#17, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %82 = func.call @dynamic_update_index_in_dim_7(%iterArg_70, %64#18, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %83 = func.call @dynamic_update_index_in_dim_8(%iterArg_71, %64#19, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %84 = func.call @dynamic_update_index_in_dim(%iterArg_72, %64#20, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %85 = func.call @dynamic_update_index_in_dim_9(%iterArg_73, %64#21, %iterArg_51) : (tensor<2x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<2x1x7xf32>
      %86 = func.call @dynamic_update_index_in_dim_8(%iterArg_74, %64#22, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %87 = func.call @dynamic_update_index_in_dim_7(%iterArg_75, %64#23, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %88 = func.call @dynamic_update_index_in_dim_8(%iterArg_76, %64#24, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %89 = func.call @dynamic_update_index_in_dim_11(%iterArg_77, %64#25, %iterArg_51) : (tensor<2x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<2x7x3xf32>
      %90 = func.call @dynamic_update_index_in_dim_8(%iterArg_78, %64#26, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %91 = func.call @dynamic_update_index_in_dim(%iterArg_79, %64#27, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %92 = func.call @dynamic_update_index_in_dim_8(%iterArg_80, %64#28, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %93 = func.call @dynamic_update_index_in_dim_12(%iterArg_81, %64#29, %iterArg_51) : (tensor<2x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<2x3x3xf32>
      %94 = func.call @dynamic_update_index_in_dim_10(%iterArg_82, %64#30, %iterArg_51) : (tensor<2x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<2x3x1xf32>
      %95 = func.call @dynamic_update_index_in_dim_12(%iterArg_83, %64#31, %iterArg_51) : (tensor<2x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<2x3x3xf32>
      %96 = func.call @dynamic_update_index_in_dim_10(%iterArg_84, %64#32, %iterArg_51) : (tensor<2x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<2x3x1xf32>
      %c_85 = stablehlo.constant dense<1> : tensor<i32>
      %97 = stablehlo.add %iterArg_51, %c_85 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %97, %64#0, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96 : tensor<3x1xf32>, tensor<7xf32>, tensor<3x7xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<7xf32>, tensor<i32>, tensor<3xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x1x7xf32>, tensor<2x3x1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x1x7xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7x3xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x3x7xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>
    }
    %54 = stablehlo.convert %arg0 : (tensor<3xi1>) -> tensor<3xi32>
    %c_32 = stablehlo.constant dense<0> : tensor<i32>
    %55 = stablehlo.reduce(%54 init: %c_32) applies stablehlo.add across dimensions = [0] : (tensor<3xi32>, tensor<i32>) -> tensor<i32>
    %c_33 = stablehlo.constant dense<1> : tensor<i32>
    %56 = stablehlo.maximum %55, %c_33 : tensor<i32>
    %57 = stablehlo.convert %56 : (tensor<i32>) -> tensor<f32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.divide %cst_34, %57 : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %60 = call @_where_13(%arg0, %59) : (tensor<3xi1>, tensor<3xf32>) -> tensor<3xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %63:48 = stablehlo.while(%iterArg = %53#16, %iterArg_38 = %53#17, %iterArg_39 = %53#18, %iterArg_40 = %53#19, %iterArg_41 = %53#20, %iterArg_42 = %53#21, %iterArg_43 = %53#22, %iterArg_44 = %53#23, %iterArg_45 = %53#24, %iterArg_46 = %53#25, %iterArg_47 = %53#26, %iterArg_48 = %53#27, %iterArg_49 = %53#28, %iterArg_50 = %53#29, %iterArg_51 = %53#30, %iterArg_52 = %53#31, %iterArg_53 = %53#32, %iterArg_54 = %53#33, %iterArg_55 = %53#34, %iterArg_56 = %53#35, %iterArg_57 = %53#36, %iterArg_58 = %53#37, %iterArg_59 = %53#38, %iterArg_60 = %53#39, %iterArg_61 = %53#40, %iterArg_62 = %53#41, %iterArg_63 = %53#42, %iterArg_64 = %53#43, %iterArg_65 = %53#44, %iterArg_66 = %53#45, %iterArg_67 = %53#46, %iterArg_68 = %53#47, %iterArg_69 = %13, %iterArg_70 = %15, %iterArg_71 = %16, %iterArg_72 = %17#0, %iterArg_73 = %17#1, %iterArg_74 = %17#2, %iterArg_75 = %18#0, %iterArg_76 = %19#0, %iterArg_77 = %19#1, %iterArg_78 = %19#2, %iterArg_79 = %20#0, %iterArg_80 = %20#1, %iterArg_81 = %c_37, %iterArg_82 = %61, %iterArg_83 = %62, %iterArg_84 = %60) : tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x1x7xf32>, tensor<2x3x1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x1x7xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7x3xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x3x7xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<3x7xf32>, tensor<3xf32>, tensor<3x1xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<i32>, tensor<7xf32>, tensor<7xf32>, tensor<3xf32>
    cond {
      %c_85 = stablehlo.constant dense<2> : tensor<i32>
      %64 = stablehlo.compare LT, %iterArg_81, %c_85, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %64 : tensor<i1>
    } do {
      %c_85 = stablehlo.constant dense<2> : tensor<i32>
      %64 = stablehlo.subtract %c_85, %iterArg_81 : tensor<i32>
      %c_86 = stablehlo.constant dense<1> : tensor<i32>
      %65 = stablehlo.subtract %64, %c_86 : tensor<i32>
      %66 = func.call @dynamic_index_in_dim(%iterArg, %65) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %67 = func.call @dynamic_index_in_dim_14(%iterArg_38, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %68 = func.call @dynamic_index_in_dim_14(%iterArg_39, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %69 = func.call @dynamic_index_in_dim(%iterArg_40, %65) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %70 = func.call @dynamic_index_in_dim_14(%iterArg_41, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %71 = func.call @dynamic_index_in_dim(%iterArg_42, %65) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %72 = func.call @dynamic_index_in_dim_14(%iterArg_43, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %73 = func.call @dynamic_index_in_dim(%iterArg_44, %65) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %74 = func.call @dynamic_index_in_dim_14(%iterArg_45, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %75 = func.call @dynamic_index_in_dim_14(%iterArg_46, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %76 = func.call @dynamic_index_in_dim(%iterArg_47, %65) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %77 = func.call @dynamic_index_in_dim_14(%iterArg_48, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %78 = func.call @dynamic_index_in_dim_15(%iterArg_49, %65) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %79 = func.call @dynamic_index_in_dim_14(%iterArg_50, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %80 = func.call @dynamic_index_in_dim_16(%iterArg_51, %65) : (tensor<2x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %81 = func.call @dynamic_index_in_dim_17(%iterArg_52, %65) : (tensor<2x3x1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %82 = func.call @dynamic_index_in_dim_14(%iterArg_53, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %83 = func.call @dynamic_index_in_dim_14(%iterArg_54, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %84 = func.call @dynamic_index_in_dim_15(%iterArg_55, %65) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %85 = func.call @dynamic_index_in_dim(%iterArg_56, %65) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %86 = func.call @dynamic_index_in_dim_16(%iterArg_57, %65) : (tensor<2x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %87 = func.call @dynamic_index_in_dim_15(%iterArg_58, %65) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %88 = func.call @dynamic_index_in_dim_14(%iterArg_59, %65) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %89 = func.call @dynamic_index_in_dim_15(%iterArg_60, %65) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %90 = func.call @dynamic_index_in_dim_18(%iterArg_61, %65) : (tensor<2x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %91 = func.call @dynamic_index_in_dim_15(%iterArg_62, %65) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %92 = func.call @dynamic_index_in_dim(%iterArg_63, %65) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %93 = func.call @dynamic_index_in_dim_15(%iterArg_64, %65) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %94 = func.call @dynamic_index_in_dim_19(%iterArg_65, %65) : (tensor<2x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %95 = func.call @dynamic_index_in_dim_17(%iterArg_66, %65) : (tensor<2x3x1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %96 = func.call @dynamic_index_in_dim_19(%iterArg_67, %65) : (tensor<2x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %97 = func.call @dynamic_index_in_dim_17(%iterArg_68, %65) : (tensor<2x3x1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %98:3 = func.call @closed_call_20(%iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_82, %iterArg_83, %iterArg_84, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96, %97) : (tensor<3x7xf32>, tensor<3xf32>, tensor<3x1xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<7xf32>, tensor<7xf32>, tensor<3xf32>, tensor<7xf32>, tensor<f32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<3x7xf32>, tensor<f32>, tensor<1x7xf32>, tensor<3x1xf32>, tensor<f32>, tensor<f32>, tensor<3x7xf32>, tensor<7xf32>, tensor<1x7xf32>, tensor<3x7xf32>, tensor<f32>, tensor<3x7xf32>, tensor<7x3xf32>, tensor<3x7xf32>, tensor<7xf32>, tensor<3x7xf32>, tensor<3x3xf32>, tensor<3x1xf32>, tensor<3x3xf32>, tensor<3x1xf32>) -> (tensor<7xf32>, tensor<7xf32>, tensor<3xf32>)
      %c_87 = stablehlo.constant dense<1> : tensor<i32>
      %99 = stablehlo.add %iterArg_81, %c_87 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %99, %98#0, %98#1, %98#2 : tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x1x7xf32>, tensor<2x3x1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x1x7xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7x3xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x3x7xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<3x7xf32>, tensor<3xf32>, tensor<3x1xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<i32>, tensor<7xf32>, tensor<7xf32>, tensor<3xf32>
    }
    return %63#45, %63#46, %63#47 : tensor<7xf32>, tensor<7xf32>, tensor<3xf32>
  }
  func.func private @_diag() -> (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xf32>, tensor<3x2xi32>) {
    %0:5 = call @diagonal() : () -> (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xf32>, tensor<3x2xi32>)
    return %0#0, %0#1, %0#2, %0#3, %0#4 : tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xf32>, tensor<3x2xi32>
  }
  func.func private @diagonal() -> (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xf32>, tensor<3x2xi32>) {
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
    %7:4 = "stablehlo.case"(%6) ({
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
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
      stablehlo.return %23, %22, %24, %22 : tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xf32>, tensor<3x2xi32>
    }) : (tensor<i32>) -> (tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xf32>, tensor<3x2xi32>)
    return %c_0, %7#0, %7#1, %7#2, %7#3 : tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xf32>, tensor<3x2xi32>
  }
  func.func private @_diag_0() -> (tensor<3x3xi1>, tensor<3x3xf32>) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %1 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %3 = stablehlo.add %0, %2 : tensor<3x3xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = call @_where(%cst) : (tensor<f32>) -> tensor<3x3xf32>
    return %4, %5 : tensor<3x3xi1>, tensor<3x3xf32>
  }
  func.func private @_where(%arg0: tensor<f32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
  func.func private @_cholesky() -> (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %2 = stablehlo.add %0, %1 : tensor<3x3xi32>
    %3 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %8 = stablehlo.add %6, %7 : tensor<3x3xi32>
    %9 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %10 = stablehlo.compare GE, %8, %9, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %11 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %13 = stablehlo.add %11, %12 : tensor<3x3xi32>
    %14 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %15 = stablehlo.compare EQ, %13, %14, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %16 = stablehlo.convert %15 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %18 = stablehlo.add %17, %16 : tensor<3x3xf32>
    %19 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %21 = stablehlo.add %19, %20 : tensor<3x3xi32>
    %22 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %23 = stablehlo.compare GE, %21, %22, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    return %10, %18, %23, %24, %4, %5 : tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>
  }
  func.func private @_cho_solve() -> (tensor<3x3xi1>, tensor<3x3xi1>) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c = stablehlo.constant dense<-1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %2 = stablehlo.add %0, %1 : tensor<3x3xi32>
    %3 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %5 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %7 = stablehlo.add %5, %6 : tensor<3x3xi32>
    %8 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %9 = stablehlo.compare GE, %7, %8, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    return %4, %9 : tensor<3x3xi1>, tensor<3x3xi1>
  }
  func.func private @closed_call(%arg0: tensor<3x1xf32>, %arg1: tensor<7xf32>, %arg2: tensor<3x7xf32>, %arg3: tensor<3xf32>, %arg4: tensor<i32>, %arg5: tensor<3x3xf32>, %arg6: tensor<3x2xi32>, %arg7: tensor<3x3xi1>, %arg8: tensor<3x3xf32>, %arg9: tensor<3x3xi1>, %arg10: tensor<3x3xf32>, %arg11: tensor<3x3xi1>, %arg12: tensor<3x3xf32>, %arg13: tensor<7xf32>, %arg14: tensor<3xf32>) -> (tensor<3xf32>, tensor<7xf32>, tensor<f32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<3x7xf32>, tensor<f32>, tensor<1x7xf32>, tensor<3x1xf32>, tensor<f32>, tensor<f32>, tensor<3x7xf32>, tensor<7xf32>, tensor<1x7xf32>, tensor<3x7xf32>, tensor<f32>, tensor<3x7xf32>, tensor<7x3xf32>, tensor<3x7xf32>, tensor<7xf32>, tensor<3x7xf32>, tensor<3x3xf32>, tensor<3x1xf32>, tensor<3x3xf32>, tensor<3x1xf32>) {
    %0 = stablehlo.slice %arg14 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    %2 = stablehlo.slice %arg14 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1xf32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %5 = stablehlo.subtract %arg1, %4 : tensor<7xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<7xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<7xf32>
    %9 = stablehlo.negate %6 : tensor<7xf32>
    %10 = stablehlo.slice %arg14 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %11 = stablehlo.reshape %10 : (tensor<1xf32>) -> tensor<f32>
    %12 = stablehlo.multiply %11, %11 : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.multiply %cst_0, %11 : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %14 = stablehlo.add %12, %cst_1 : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %16 = stablehlo.divide %9, %15 : tensor<7xf32>
    %17 = stablehlo.multiply %14, %14 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.divide %cst_2, %17 : tensor<f32>
    %19 = stablehlo.exponential %16 : tensor<7xf32>
    %20 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<7xf32>
    %22 = stablehlo.subtract %21, %arg13 : tensor<7xf32>
    %23 = stablehlo.slice %arg14 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %24 = stablehlo.reshape %23 : (tensor<1xf32>) -> tensor<f32>
    %25 = stablehlo.slice %arg14 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %26 = stablehlo.reshape %25 : (tensor<1xf32>) -> tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %28 = stablehlo.subtract %arg1, %27 : tensor<7xf32>
    %29 = stablehlo.multiply %28, %28 : tensor<7xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %31 = stablehlo.multiply %30, %28 : tensor<7xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %33 = stablehlo.multiply %32, %28 : tensor<7xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
    %36 = stablehlo.multiply %arg2, %35 : tensor<3x7xf32>
    %37 = stablehlo.negate %29 : tensor<7xf32>
    %38 = stablehlo.negate %36 : tensor<3x7xf32>
    %39 = stablehlo.slice %arg14 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %40 = stablehlo.reshape %39 : (tensor<1xf32>) -> tensor<f32>
    %41 = stablehlo.multiply %40, %40 : tensor<f32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %42 = stablehlo.multiply %cst_5, %40 : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %43 = stablehlo.multiply %cst_6, %40 : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %45 = stablehlo.multiply %arg3, %44 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %46 = stablehlo.add %41, %cst_7 : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %48 = stablehlo.divide %37, %47 : tensor<7xf32>
    %49 = stablehlo.multiply %46, %46 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.divide %cst_8, %49 : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %52 = stablehlo.divide %38, %51 : tensor<3x7xf32>
    %53 = stablehlo.multiply %46, %46 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.divide %cst_9, %53 : tensor<f32>
    %55 = stablehlo.negate %45 : tensor<3xf32>
    %56 = stablehlo.broadcast_in_dim %37, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %57 = stablehlo.broadcast_in_dim %55, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
    %59 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
    %60 = stablehlo.multiply %58, %59 : tensor<3x7xf32>
    %61 = stablehlo.multiply %46, %46 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.divide %cst_10, %61 : tensor<f32>
    %63 = stablehlo.multiply %46, %46 : tensor<f32>
    %64 = stablehlo.multiply %46, %63 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.divide %cst_11, %64 : tensor<f32>
    %cst_12 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %66 = stablehlo.multiply %cst_12, %65 : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %68 = stablehlo.multiply %60, %67 : tensor<3x7xf32>
    %69 = stablehlo.add %52, %68 : tensor<3x7xf32>
    %70 = stablehlo.exponential %48 : tensor<7xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
    %73 = stablehlo.multiply %69, %72 : tensor<3x7xf32>
    %74 = stablehlo.broadcast_in_dim %70, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %75 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
    %76 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
    %77 = stablehlo.multiply %75, %76 : tensor<3x7xf32>
    %78 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %79 = stablehlo.multiply %78, %73 : tensor<3x7xf32>
    %80 = stablehlo.add %77, %79 : tensor<3x7xf32>
    %81 = stablehlo.transpose %80, dims = [1, 0] : (tensor<3x7xf32>) -> tensor<7x3xf32>
    %82 = stablehlo.slice %81 [0:7, 0:3] : (tensor<7x3xf32>) -> tensor<7x3xf32>
    %83 = stablehlo.transpose %82, dims = [1, 0] : (tensor<7x3xf32>) -> tensor<3x7xf32>
    %84 = stablehlo.dot_general %83, %82, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x7xf32>, tensor<7x3xf32>) -> tensor<3x3xf32>
    %85 = call @_diag_1(%84, %arg4, %arg5, %arg6) : (tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>) -> tensor<3xf32>
    %cst_13 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %87 = stablehlo.add %85, %86 : tensor<3xf32>
    %88 = call @_diag_3(%87, %arg7, %arg8) : (tensor<3xf32>, tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %89 = stablehlo.add %84, %88 : tensor<3x3xf32>
    %90 = stablehlo.transpose %82, dims = [1, 0] : (tensor<7x3xf32>) -> tensor<3x7xf32>
    %91 = stablehlo.dot_general %90, %22, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x7xf32>, tensor<7xf32>) -> tensor<3xf32>
    %92:2 = call @_cholesky_5(%89, %arg9, %arg10, %arg11, %arg12) : (tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
    %93:3 = call @_cho_solve_6(%92#0, %91) : (tensor<3x3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3x1xf32>, tensor<3x1xf32>)
    %94 = stablehlo.subtract %arg14, %93#0 : tensor<3xf32>
    return %94, %8, %13, %14, %9, %18, %19, %1, %31, %42, %46, %37, %50, %38, %54, %56, %57, %66, %62, %60, %70, %71, %69, %24, %73, %82, %83, %22, %90, %92#1, %93#1, %92#0, %93#2 : tensor<3xf32>, tensor<7xf32>, tensor<f32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<f32>, tensor<7xf32>, tensor<f32>, tensor<3x7xf32>, tensor<f32>, tensor<1x7xf32>, tensor<3x1xf32>, tensor<f32>, tensor<f32>, tensor<3x7xf32>, tensor<7xf32>, tensor<1x7xf32>, tensor<3x7xf32>, tensor<f32>, tensor<3x7xf32>, tensor<7x3xf32>, tensor<3x7xf32>, tensor<7xf32>, tensor<3x7xf32>, tensor<3x3xf32>, tensor<3x1xf32>, tensor<3x3xf32>, tensor<3x1xf32>
  }
  func.func private @_diag_1(%arg0: tensor<3x3xf32>, %arg1: tensor<i32>, %arg2: tensor<3x3xf32>, %arg3: tensor<3x2xi32>) -> tensor<3xf32> {
    %0 = call @diagonal_2(%arg0, %arg1, %arg2, %arg3) : (tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>) -> tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @diagonal_2(%arg0: tensor<3x3xf32>, %arg1: tensor<i32>, %arg2: tensor<3x3xf32>, %arg3: tensor<3x2xi32>) -> tensor<3xf32> {
    %0 = "stablehlo.case"(%arg1) ({
      %c = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c : tensor<i32>
    }, {
      %c = stablehlo.constant dense<0> : tensor<i32>
      stablehlo.return %c : tensor<i32>
    }) : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.case"(%0) ({
      %2 = "stablehlo.gather"(%arg0, %arg3) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<3x3xf32>, tensor<3x2xi32>) -> tensor<3xf32>
      stablehlo.return %2 : tensor<3xf32>
    }) : (tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @_diag_3(%arg0: tensor<3xf32>, %arg1: tensor<3x3xi1>, %arg2: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [0], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %2 = call @_where_4(%1, %arg1, %arg2) : (tensor<3x1xf32>, tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
    return %2 : tensor<3x3xf32>
  }
  func.func private @_where_4(%arg0: tensor<3x1xf32>, %arg1: tensor<3x3xi1>, %arg2: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg1, %0, %arg2 : tensor<3x3xi1>, tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @_cholesky_5(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xi1>, %arg2: tensor<3x3xf32>, %arg3: tensor<3x3xi1>, %arg4: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %1:2 = stablehlo.custom_call @cusolver_potrf_ffi(%0) {backend_config = "", mhlo.backend_config = {lower = true}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=3, j=3, k=3, l=3}, custom>} : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %3 = stablehlo.compare EQ, %1#1, %2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<3x3xi1>
    %7 = stablehlo.select %6, %1#0, %5 : tensor<3x3xi1>, tensor<3x3xf32>
    %8 = stablehlo.select %arg3, %7, %arg4 : tensor<3x3xi1>, tensor<3x3xf32>
    %9 = stablehlo.select %arg1, %8, %arg2 : tensor<3x3xi1>, tensor<3x3xf32>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    return %10, %8 : tensor<3x3xf32>, tensor<3x3xf32>
  }
  func.func private @_cho_solve_6(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32>, tensor<3x1xf32>, tensor<3x1xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %1 = "stablehlo.triangular_solve"(%arg0, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<3x1xf32>) -> tensor<3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %4 = "stablehlo.triangular_solve"(%arg0, %3) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<3x1xf32>) -> tensor<3xf32>
    return %5, %1, %4 : tensor<3xf32>, tensor<3x1xf32>, tensor<3x1xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x7xf32>, %arg1: tensor<7xf32>, %arg2: tensor<i32>) -> tensor<2x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<i32>) -> tensor<2x7xf32>
    return %1 : tensor<2x7xf32>
  }
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim_8(%arg0: tensor<2x3x7xf32>, %arg1: tensor<3x7xf32>, %arg2: tensor<i32>) -> tensor<2x3x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x7xf32>) -> tensor<1x3x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x3x7xf32>, tensor<1x3x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x3x7xf32>
    return %1 : tensor<2x3x7xf32>
  }
  func.func private @dynamic_update_index_in_dim_9(%arg0: tensor<2x1x7xf32>, %arg1: tensor<1x7xf32>, %arg2: tensor<i32>) -> tensor<2x1x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x7xf32>) -> tensor<1x1x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x1x7xf32>, tensor<1x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x7xf32>
    return %1 : tensor<2x1x7xf32>
  }
  func.func private @dynamic_update_index_in_dim_10(%arg0: tensor<2x3x1xf32>, %arg1: tensor<3x1xf32>, %arg2: tensor<i32>) -> tensor<2x3x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x1xf32>) -> tensor<1x3x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x3x1xf32>, tensor<1x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x3x1xf32>
    return %1 : tensor<2x3x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_11(%arg0: tensor<2x7x3xf32>, %arg1: tensor<7x3xf32>, %arg2: tensor<i32>) -> tensor<2x7x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<7x3xf32>) -> tensor<1x7x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x7x3xf32>, tensor<1x7x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x7x3xf32>
    return %1 : tensor<2x7x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_12(%arg0: tensor<2x3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<i32>) -> tensor<2x3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x3xf32>) -> tensor<1x3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x3x3xf32>, tensor<1x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x3x3xf32>
    return %1 : tensor<2x3x3xf32>
  }
  func.func private @_where_13(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3xi1>, tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x7xf32>, %arg1: tensor<i32>) -> tensor<7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 7] : (tensor<2x7xf32>, tensor<i32>, tensor<i32>) -> tensor<1x7xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7xf32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
  func.func private @dynamic_index_in_dim_14(%arg0: tensor<2xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim_15(%arg0: tensor<2x3x7xf32>, %arg1: tensor<i32>) -> tensor<3x7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 7] : (tensor<2x3x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x7xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x7xf32>) -> tensor<3x7xf32>
    return %1 : tensor<3x7xf32>
  }
  func.func private @dynamic_index_in_dim_16(%arg0: tensor<2x1x7xf32>, %arg1: tensor<i32>) -> tensor<1x7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 7] : (tensor<2x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x7xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x7xf32>) -> tensor<1x7xf32>
    return %1 : tensor<1x7xf32>
  }
  func.func private @dynamic_index_in_dim_17(%arg0: tensor<2x3x1xf32>, %arg1: tensor<i32>) -> tensor<3x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 1] : (tensor<2x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x1xf32>) -> tensor<3x1xf32>
    return %1 : tensor<3x1xf32>
  }
  func.func private @dynamic_index_in_dim_18(%arg0: tensor<2x7x3xf32>, %arg1: tensor<i32>) -> tensor<7x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 7, 3] : (tensor<2x7x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7x3xf32>) -> tensor<7x3xf32>
    return %1 : tensor<7x3xf32>
  }
  func.func private @dynamic_index_in_dim_19(%arg0: tensor<2x3x3xf32>, %arg1: tensor<i32>) -> tensor<3x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 3] : (tensor<2x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @closed_call_20(%arg0: tensor<3x7xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3x1xf32>, %arg3: tensor<i32>, %arg4: tensor<3x3xf32>, %arg5: tensor<3x2xi32>, %arg6: tensor<3x3xi1>, %arg7: tensor<3x3xi1>, %arg8: tensor<3x3xf32>, %arg9: tensor<3x3xi1>, %arg10: tensor<3x3xi1>, %arg11: tensor<3x3xi1>, %arg12: tensor<7xf32>, %arg13: tensor<7xf32>, %arg14: tensor<3xf32>, %arg15: tensor<7xf32>, %arg16: tensor<f32>, %arg17: tensor<f32>, %arg18: tensor<7xf32>, %arg19: tensor<f32>, %arg20: tensor<7xf32>, %arg21: tensor<f32>, %arg22: tensor<7xf32>, %arg23: tensor<f32>, %arg24: tensor<f32>, %arg25: tensor<7xf32>, %arg26: tensor<f32>, %arg27: tensor<3x7xf32>, %arg28: tensor<f32>, %arg29: tensor<1x7xf32>, %arg30: tensor<3x1xf32>, %arg31: tensor<f32>, %arg32: tensor<f32>, %arg33: tensor<3x7xf32>, %arg34: tensor<7xf32>, %arg35: tensor<1x7xf32>, %arg36: tensor<3x7xf32>, %arg37: tensor<f32>, %arg38: tensor<3x7xf32>, %arg39: tensor<7x3xf32>, %arg40: tensor<3x7xf32>, %arg41: tensor<7xf32>, %arg42: tensor<3x7xf32>, %arg43: tensor<3x3xf32>, %arg44: tensor<3x1xf32>, %arg45: tensor<3x3xf32>, %arg46: tensor<3x1xf32>) -> (tensor<7xf32>, tensor<7xf32>, tensor<3xf32>) {
    %0 = stablehlo.negate %arg14 : tensor<3xf32>
    %1:2 = call @_cho_solve_21(%arg10, %arg44, %arg45, %arg11, %arg46, %0) : (tensor<3x3xi1>, tensor<3x1xf32>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x1xf32>, tensor<3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>)
    %2 = call @_cholesky_22(%arg43, %arg7, %arg8, %arg9, %1#0) : (tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %3 = stablehlo.dot_general %1#1, %arg42, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x7xf32>) -> tensor<7xf32>
    %4 = stablehlo.dot_general %1#1, %arg41, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<7xf32>) -> tensor<3x7xf32>
    %5 = stablehlo.transpose %4, dims = [1, 0] : (tensor<3x7xf32>) -> tensor<7x3xf32>
    %6 = call @_diag_23(%arg6, %2) : (tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3xf32>
    %7 = call @_diag_25(%arg3, %arg4, %arg5, %6) : (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    %8 = stablehlo.add %2, %7 : tensor<3x3xf32>
    %9 = stablehlo.dot_general %8, %arg40, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x7xf32>) -> tensor<3x7xf32>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<3x7xf32>) -> tensor<7x3xf32>
    %11 = stablehlo.add %5, %10 : tensor<7x3xf32>
    %12 = stablehlo.dot_general %8, %arg39, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<7x3xf32>) -> tensor<3x7xf32>
    %13 = stablehlo.transpose %12, dims = [1, 0] : (tensor<3x7xf32>) -> tensor<7x3xf32>
    %14 = stablehlo.add %11, %13 : tensor<7x3xf32>
    %15 = stablehlo.transpose %14, dims = [1, 0] : (tensor<7x3xf32>) -> tensor<3x7xf32>
    %16 = stablehlo.broadcast_in_dim %arg37, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<3x7xf32>
    %18 = stablehlo.multiply %15, %arg38 : tensor<3x7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x7xf32>, tensor<f32>) -> tensor<f32>
    %20 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
    %21 = stablehlo.multiply %20, %15 : tensor<3x7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3x7xf32>, tensor<f32>) -> tensor<7xf32>
    %23 = stablehlo.reshape %22 : (tensor<7xf32>) -> tensor<1x7xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
    %25 = stablehlo.multiply %arg36, %17 : tensor<3x7xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<3x7xf32>, tensor<f32>) -> tensor<7xf32>
    %27 = stablehlo.reshape %26 : (tensor<7xf32>) -> tensor<1x7xf32>
    %28 = stablehlo.broadcast_in_dim %arg35, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
    %29 = stablehlo.multiply %17, %28 : tensor<3x7xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%27 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
    %31 = stablehlo.add %24, %30 : tensor<7xf32>
    %32 = stablehlo.multiply %31, %arg34 : tensor<7xf32>
    %33 = stablehlo.multiply %arg33, %29 : tensor<3x7xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x7xf32>, tensor<f32>) -> tensor<f32>
    %35 = stablehlo.broadcast_in_dim %arg32, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %36 = stablehlo.multiply %29, %35 : tensor<3x7xf32>
    %37 = stablehlo.multiply %34, %arg31 : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %arg30, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
    %39 = stablehlo.multiply %38, %36 : tensor<3x7xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<3x7xf32>, tensor<f32>) -> tensor<7xf32>
    %41 = stablehlo.reshape %40 : (tensor<7xf32>) -> tensor<1x7xf32>
    %42 = stablehlo.broadcast_in_dim %arg29, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
    %43 = stablehlo.multiply %36, %42 : tensor<3x7xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<3x7xf32>, tensor<f32>) -> tensor<3xf32>
    %45 = stablehlo.reshape %44 : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%41 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
    %48 = stablehlo.negate %46 : tensor<3xf32>
    %49 = stablehlo.broadcast_in_dim %arg28, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %50 = stablehlo.multiply %29, %49 : tensor<3x7xf32>
    %51 = stablehlo.multiply %50, %arg27 : tensor<3x7xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x7xf32>, tensor<f32>) -> tensor<f32>
    %53 = stablehlo.negate %52 : tensor<f32>
    %54 = stablehlo.add %37, %53 : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %arg24, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %56 = stablehlo.divide %29, %55 : tensor<3x7xf32>
    %57 = stablehlo.broadcast_in_dim %arg26, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %58 = stablehlo.multiply %32, %57 : tensor<7xf32>
    %59 = stablehlo.multiply %58, %arg25 : tensor<7xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %61 = stablehlo.negate %60 : tensor<f32>
    %62 = stablehlo.add %54, %61 : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %arg24, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %64 = stablehlo.divide %32, %63 : tensor<7xf32>
    %65 = stablehlo.add %47, %64 : tensor<7xf32>
    %66 = stablehlo.multiply %arg1, %48 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %68 = stablehlo.multiply %cst_12, %67 : tensor<f32>
    %69 = stablehlo.multiply %62, %arg23 : tensor<f32>
    %70 = stablehlo.add %68, %69 : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.pad %71, %cst_13, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %73 = stablehlo.add %arg14, %72 : tensor<3xf32>
    %74 = stablehlo.negate %56 : tensor<3x7xf32>
    %75 = stablehlo.negate %65 : tensor<7xf32>
    %76 = stablehlo.multiply %arg0, %74 : tensor<3x7xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.reduce(%76 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<3x7xf32>, tensor<f32>) -> tensor<7xf32>
    %78 = stablehlo.reshape %77 : (tensor<7xf32>) -> tensor<1x7xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%78 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %81 = stablehlo.multiply %80, %79 : tensor<7xf32>
    %82 = stablehlo.multiply %75, %arg22 : tensor<7xf32>
    %83 = stablehlo.add %81, %82 : tensor<7xf32>
    %84 = stablehlo.negate %83 : tensor<7xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%84 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %86 = stablehlo.add %arg12, %83 : tensor<7xf32>
    %87 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.pad %87, %cst_18, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %89 = stablehlo.add %73, %88 : tensor<3xf32>
    %90 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.pad %90, %cst_19, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %92 = stablehlo.add %89, %91 : tensor<3xf32>
    %93 = stablehlo.negate %3 : tensor<7xf32>
    %94 = stablehlo.add %arg13, %93 : tensor<7xf32>
    %95 = stablehlo.broadcast_in_dim %arg21, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %96 = stablehlo.multiply %95, %3 : tensor<7xf32>
    %97 = stablehlo.multiply %3, %arg20 : tensor<7xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %99 = stablehlo.multiply %96, %arg20 : tensor<7xf32>
    %100 = stablehlo.broadcast_in_dim %arg19, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %101 = stablehlo.multiply %99, %100 : tensor<7xf32>
    %102 = stablehlo.multiply %101, %arg18 : tensor<7xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.reduce(%102 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %104 = stablehlo.negate %103 : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %arg17, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %106 = stablehlo.divide %99, %105 : tensor<7xf32>
    %107 = stablehlo.multiply %104, %arg16 : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.pad %108, %cst_22, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %110 = stablehlo.add %92, %109 : tensor<3xf32>
    %111 = stablehlo.negate %106 : tensor<7xf32>
    %112 = stablehlo.multiply %111, %arg15 : tensor<7xf32>
    %113 = stablehlo.negate %112 : tensor<7xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.reduce(%113 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %115 = stablehlo.add %86, %112 : tensor<7xf32>
    %116 = stablehlo.broadcast_in_dim %114, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.pad %116, %cst_24, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %118 = stablehlo.add %110, %117 : tensor<3xf32>
    %119 = stablehlo.broadcast_in_dim %98, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.pad %119, %cst_25, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %121 = stablehlo.add %118, %120 : tensor<3xf32>
    return %115, %94, %121 : tensor<7xf32>, tensor<7xf32>, tensor<3xf32>
  }
  func.func private @_cho_solve_21(%arg0: tensor<3x3xi1>, %arg1: tensor<3x1xf32>, %arg2: tensor<3x3xf32>, %arg3: tensor<3x3xi1>, %arg4: tensor<3x1xf32>, %arg5: tensor<3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg5, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %1 = "stablehlo.triangular_solve"(%arg2, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %2 = "stablehlo.triangular_solve"(%arg2, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %3 = stablehlo.dot_general %2, %arg4, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x3xf32>
    %4 = stablehlo.negate %3 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.select %arg3, %5, %4 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %9 = "stablehlo.triangular_solve"(%arg2, %8) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %10 = "stablehlo.triangular_solve"(%arg2, %8) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %11 = stablehlo.dot_general %10, %arg1, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x3xf32>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %13 = stablehlo.negate %12 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %15 = stablehlo.select %arg0, %14, %13 : tensor<3x3xi1>, tensor<3x3xf32>
    %16 = stablehlo.add %6, %15 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%9 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    return %16, %17 : tensor<3x3xf32>, tensor<3xf32>
  }
  func.func private @_cholesky_22(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xi1>, %arg2: tensor<3x3xf32>, %arg3: tensor<3x3xi1>, %arg4: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %2 = stablehlo.select %arg3, %0, %1 : tensor<3x3xi1>, tensor<3x3xf32>
    %3 = stablehlo.dot_general %2, %arg0, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %5 = stablehlo.divide %4, %arg2 : tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %7 = stablehlo.select %arg1, %5, %6 : tensor<3x3xi1>, tensor<3x3xf32>
    %8 = "stablehlo.triangular_solve"(%arg0, %7) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %9 = "stablehlo.triangular_solve"(%arg0, %8) <{left_side = false, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    return %10 : tensor<3x3xf32>
  }
  func.func private @_diag_23(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>) -> tensor<3xf32> {
    %0 = call @_where_24(%arg0, %arg1) : (tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst_0, low = [0], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.slice %2 [0:3] : (tensor<3xf32>) -> tensor<3xf32>
    return %3 : tensor<3xf32>
  }
  func.func private @_where_24(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>) -> tensor<3x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    return %3 : tensor<3x1xf32>
  }
  func.func private @_diag_25(%arg0: tensor<i32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x2xi32>, %arg3: tensor<3xf32>) -> tensor<3x3xf32> {
    %0 = call @diagonal_26(%arg0, %arg1, %arg2, %arg3) : (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
  func.func private @diagonal_26(%arg0: tensor<i32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x2xi32>, %arg3: tensor<3xf32>) -> tensor<3x3xf32> {
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
