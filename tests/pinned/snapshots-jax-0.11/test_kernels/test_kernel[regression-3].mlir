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
      %8 = stablehlo.slice %iterArg_5 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
      %9 = stablehlo.reshape %8 : (tensor<1xf32>) -> tensor<f32>
      %10 = stablehlo.slice %iterArg_5 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
      %11 = stablehlo.reshape %10 : (tensor<1xf32>) -> tensor<f32>
      %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %13 = stablehlo.subtract %iterArg, %12 : tensor<7xf32>
      %14 = stablehlo.multiply %13, %13 : tensor<7xf32>
      %15 = stablehlo.negate %14 : tensor<7xf32>
      %16 = stablehlo.slice %iterArg_5 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
      %17 = stablehlo.reshape %16 : (tensor<1xf32>) -> tensor<f32>
      %18 = stablehlo.multiply %17, %17 : tensor<f32>
      %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %19 = stablehlo.add %18, %cst_6 : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %21 = stablehlo.divide %15, %20 : tensor<7xf32>
      %22 = stablehlo.exponential %21 : tensor<7xf32>
      %23 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %24 = stablehlo.multiply %23, %22 : tensor<7xf32>
      %25 = stablehlo.subtract %24, %iterArg_3 : tensor<7xf32>
      %26 = stablehlo.iota dim = 0 : tensor<3x3xi32>
      %27 = stablehlo.iota dim = 1 : tensor<3x3xi32>
      %c_7 = stablehlo.constant dense<0> : tensor<i32>
      %28 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
      %29 = stablehlo.add %26, %28 : tensor<3x3xi32>
      %30 = stablehlo.compare EQ, %29, %27, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
      %31 = stablehlo.convert %30 : (tensor<3x3xi1>) -> tensor<3x3xf32>
      %32 = stablehlo.slice %31 [0:3, 0:3] : (tensor<3x3xf32>) -> tensor<3x3xf32>
      %33 = stablehlo.slice %iterArg_5 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
      %34 = stablehlo.slice %32 [0:3, 0:1] : (tensor<3x3xf32>) -> tensor<3x1xf32>
      %35 = stablehlo.reshape %33 : (tensor<1xf32>) -> tensor<f32>
      %36 = stablehlo.reshape %34 : (tensor<3x1xf32>) -> tensor<3xf32>
      %37 = stablehlo.slice %iterArg_5 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
      %38 = stablehlo.slice %32 [0:3, 1:2] : (tensor<3x3xf32>) -> tensor<3x1xf32>
      %39 = stablehlo.reshape %37 : (tensor<1xf32>) -> tensor<f32>
      %40 = stablehlo.reshape %38 : (tensor<3x1xf32>) -> tensor<3xf32>
      %41 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %42 = stablehlo.subtract %iterArg, %41 : tensor<7xf32>
      %43 = stablehlo.negate %40 : tensor<3xf32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [0] : (tensor<3xf32>) -> tensor<3x7xf32>
      %45 = stablehlo.multiply %42, %42 : tensor<7xf32>
      %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %47 = stablehlo.multiply %46, %42 : tensor<7xf32>
      %48 = stablehlo.broadcast_in_dim %47, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
      %50 = stablehlo.multiply %44, %49 : tensor<3x7xf32>
      %51 = stablehlo.negate %45 : tensor<7xf32>
      %52 = stablehlo.negate %50 : tensor<3x7xf32>
      %53 = stablehlo.slice %iterArg_5 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
      %54 = stablehlo.slice %32 [0:3, 2:3] : (tensor<3x3xf32>) -> tensor<3x1xf32>
      %55 = stablehlo.reshape %53 : (tensor<1xf32>) -> tensor<f32>
      %56 = stablehlo.reshape %54 : (tensor<3x1xf32>) -> tensor<3xf32>
      %57 = stablehlo.multiply %55, %55 : tensor<f32>
      %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %58 = stablehlo.multiply %cst_9, %55 : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %60 = stablehlo.multiply %56, %59 : tensor<3xf32>
      %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %61 = stablehlo.add %57, %cst_10 : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %63 = stablehlo.divide %51, %62 : tensor<7xf32>
      %64 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
      %65 = stablehlo.divide %52, %64 : tensor<3x7xf32>
      %66 = stablehlo.negate %60 : tensor<3xf32>
      %67 = stablehlo.broadcast_in_dim %51, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %68 = stablehlo.broadcast_in_dim %66, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
      %70 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
      %71 = stablehlo.multiply %69, %70 : tensor<3x7xf32>
      %72 = stablehlo.multiply %61, %61 : tensor<f32>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %73 = stablehlo.divide %cst_11, %72 : tensor<f32>
      %74 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
      %75 = stablehlo.multiply %71, %74 : tensor<3x7xf32>
      %76 = stablehlo.add %65, %75 : tensor<3x7xf32>
      %77 = stablehlo.exponential %63 : tensor<7xf32>
      %78 = stablehlo.broadcast_in_dim %77, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
      %80 = stablehlo.multiply %76, %79 : tensor<3x7xf32>
      %81 = stablehlo.broadcast_in_dim %77, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %82 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %83 = stablehlo.broadcast_in_dim %82, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
      %84 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
      %85 = stablehlo.multiply %83, %84 : tensor<3x7xf32>
      %86 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
      %87 = stablehlo.multiply %86, %80 : tensor<3x7xf32>
      %88 = stablehlo.add %85, %87 : tensor<3x7xf32>
      %89 = stablehlo.transpose %88, dims = [1, 0] : (tensor<3x7xf32>) -> tensor<7x3xf32>
      %90 = stablehlo.slice %89 [0:7, 0:3] : (tensor<7x3xf32>) -> tensor<7x3xf32>
      %91 = stablehlo.transpose %90, dims = [1, 0] : (tensor<7x3xf32>) -> tensor<3x7xf32>
      %92 = stablehlo.dot_general %91, %90, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x7xf32>, tensor<7x3xf32>) -> tensor<3x3xf32>
      %93 = func.call @_diag(%92) : (tensor<3x3xf32>) -> tensor<3xf32>
      %cst_12 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %94 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %95 = stablehlo.add %93, %94 : tensor<3xf32>
      %96 = func.call @_diag_0(%95) : (tensor<3xf32>) -> tensor<3x3xf32>
      %97 = stablehlo.add %92, %96 : tensor<3x3xf32>
      %98 = stablehlo.transpose %90, dims = [1, 0] : (tensor<7x3xf32>) -> tensor<3x7xf32>
      %99 = stablehlo.dot_general %98, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x7xf32>, tensor<7xf32>) -> tensor<3xf32>
      %100 = func.call @_cholesky(%97) : (tensor<3x3xf32>) -> tensor<3x3xf32>
      %101 = func.call @_cho_solve(%100, %99) : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %102 = stablehlo.subtract %iterArg_5, %101 : tensor<3xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %103 = stablehlo.add %iterArg_4, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %103, %102 : tensor<7xf32>, tensor<7xf32>, tensor<i32>, tensor<3xf32>
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
      %8 = stablehlo.slice %iterArg_5 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
      %9 = stablehlo.reshape %8 : (tensor<1xf32>) -> tensor<f32>
      %10 = stablehlo.slice %iterArg_5 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
      %11 = stablehlo.reshape %10 : (tensor<1xf32>) -> tensor<f32>
      %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %13 = stablehlo.subtract %iterArg, %12 : tensor<7xf32>
      %14 = stablehlo.multiply %13, %13 : tensor<7xf32>
      %15 = stablehlo.negate %14 : tensor<7xf32>
      %16 = stablehlo.slice %iterArg_5 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
      %17 = stablehlo.reshape %16 : (tensor<1xf32>) -> tensor<f32>
      %18 = stablehlo.multiply %17, %17 : tensor<f32>
      %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %19 = stablehlo.add %18, %cst_6 : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %21 = stablehlo.divide %15, %20 : tensor<7xf32>
      %22 = stablehlo.exponential %21 : tensor<7xf32>
      %23 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %24 = stablehlo.multiply %23, %22 : tensor<7xf32>
      %25 = stablehlo.subtract %24, %iterArg_3 : tensor<7xf32>
      %26 = stablehlo.iota dim = 0 : tensor<3x3xi32>
      %27 = stablehlo.iota dim = 1 : tensor<3x3xi32>
      %c_7 = stablehlo.constant dense<0> : tensor<i32>
      %28 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
      %29 = stablehlo.add %26, %28 : tensor<3x3xi32>
      %30 = stablehlo.compare EQ, %29, %27, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
      %31 = stablehlo.convert %30 : (tensor<3x3xi1>) -> tensor<3x3xf32>
      %32 = stablehlo.slice %31 [0:3, 0:3] : (tensor<3x3xf32>) -> tensor<3x3xf32>
      %33 = stablehlo.slice %iterArg_5 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
      %34 = stablehlo.slice %32 [0:3, 0:1] : (tensor<3x3xf32>) -> tensor<3x1xf32>
      %35 = stablehlo.reshape %33 : (tensor<1xf32>) -> tensor<f32>
      %36 = stablehlo.reshape %34 : (tensor<3x1xf32>) -> tensor<3xf32>
      %37 = stablehlo.slice %iterArg_5 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
      %38 = stablehlo.slice %32 [0:3, 1:2] : (tensor<3x3xf32>) -> tensor<3x1xf32>
      %39 = stablehlo.reshape %37 : (tensor<1xf32>) -> tensor<f32>
      %40 = stablehlo.reshape %38 : (tensor<3x1xf32>) -> tensor<3xf32>
      %41 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %42 = stablehlo.subtract %iterArg, %41 : tensor<7xf32>
      %43 = stablehlo.negate %40 : tensor<3xf32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [0] : (tensor<3xf32>) -> tensor<3x7xf32>
      %45 = stablehlo.multiply %42, %42 : tensor<7xf32>
      %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %47 = stablehlo.multiply %46, %42 : tensor<7xf32>
      %48 = stablehlo.broadcast_in_dim %47, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
      %50 = stablehlo.multiply %44, %49 : tensor<3x7xf32>
      %51 = stablehlo.negate %45 : tensor<7xf32>
      %52 = stablehlo.negate %50 : tensor<3x7xf32>
      %53 = stablehlo.slice %iterArg_5 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
      %54 = stablehlo.slice %32 [0:3, 2:3] : (tensor<3x3xf32>) -> tensor<3x1xf32>
      %55 = stablehlo.reshape %53 : (tensor<1xf32>) -> tensor<f32>
      %56 = stablehlo.reshape %54 : (tensor<3x1xf32>) -> tensor<3xf32>
      %57 = stablehlo.multiply %55, %55 : tensor<f32>
      %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %58 = stablehlo.multiply %cst_9, %55 : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %60 = stablehlo.multiply %56, %59 : tensor<3xf32>
      %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %61 = stablehlo.add %57, %cst_10 : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %63 = stablehlo.divide %51, %62 : tensor<7xf32>
      %64 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
      %65 = stablehlo.divide %52, %64 : tensor<3x7xf32>
      %66 = stablehlo.negate %60 : tensor<3xf32>
      %67 = stablehlo.broadcast_in_dim %51, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %68 = stablehlo.broadcast_in_dim %66, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
      %70 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
      %71 = stablehlo.multiply %69, %70 : tensor<3x7xf32>
      %72 = stablehlo.multiply %61, %61 : tensor<f32>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %73 = stablehlo.divide %cst_11, %72 : tensor<f32>
      %74 = stablehlo.broadcast_in_dim %73, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
      %75 = stablehlo.multiply %71, %74 : tensor<3x7xf32>
      %76 = stablehlo.add %65, %75 : tensor<3x7xf32>
      %77 = stablehlo.exponential %63 : tensor<7xf32>
      %78 = stablehlo.broadcast_in_dim %77, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
      %80 = stablehlo.multiply %76, %79 : tensor<3x7xf32>
      %81 = stablehlo.broadcast_in_dim %77, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %82 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %83 = stablehlo.broadcast_in_dim %82, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
      %84 = stablehlo.broadcast_in_dim %81, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
      %85 = stablehlo.multiply %83, %84 : tensor<3x7xf32>
      %86 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
      %87 = stablehlo.multiply %86, %80 : tensor<3x7xf32>
      %88 = stablehlo.add %85, %87 : tensor<3x7xf32>
      %89 = stablehlo.transpose %88, dims = [1, 0] : (tensor<3x7xf32>) -> tensor<7x3xf32>
      %90 = stablehlo.slice %89 [0:7, 0:3] : (tensor<7x3xf32>) -> tensor<7x3xf32>
      %91 = stablehlo.transpose %90, dims = [1, 0] : (tensor<7x3xf32>) -> tensor<3x7xf32>
      %92 = stablehlo.dot_general %91, %90, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x7xf32>, tensor<7x3xf32>) -> tensor<3x3xf32>
      %93 = func.call @_diag(%92) : (tensor<3x3xf32>) -> tensor<3xf32>
      %cst_12 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %94 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %95 = stablehlo.add %93, %94 : tensor<3xf32>
      %96 = func.call @_diag_0(%95) : (tensor<3xf32>) -> tensor<3x3xf32>
      %97 = stablehlo.add %92, %96 : tensor<3x3xf32>
      %98 = stablehlo.transpose %90, dims = [1, 0] : (tensor<7x3xf32>) -> tensor<3x7xf32>
      %99 = stablehlo.dot_general %98, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x7xf32>, tensor<7xf32>) -> tensor<3xf32>
      %100 = func.call @_cholesky(%97) : (tensor<3x3xf32>) -> tensor<3x3xf32>
      %101 = func.call @_cho_solve(%100, %99) : (tensor<3x3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %102 = stablehlo.subtract %iterArg_5, %101 : tensor<3xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %103 = stablehlo.add %iterArg_4, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %103, %102 : tensor<7xf32>, tensor<7xf32>, tensor<i32>, tensor<3xf32>
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
    %7 = stablehlo.slice %6 [0:3, 0:1] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<3x1xf32>) -> tensor<3xf32>
    %9 = stablehlo.slice %6 [0:3, 1:2] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<3x1xf32>) -> tensor<3xf32>
    %11 = stablehlo.negate %10 : tensor<3xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<3xf32>) -> tensor<3x7xf32>
    %13 = stablehlo.slice %6 [0:3, 2:3] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<3x1xf32>) -> tensor<3xf32>
    %15 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %16:5 = call @_diag() : () -> (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xf32>, tensor<3x2xi32>)
    %17:2 = call @_diag_0() : () -> (tensor<3x3xi1>, tensor<3x3xf32>)
    %18:8 = call @_cholesky() : () -> (tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>)
    %19:2 = call @_cho_solve() : () -> (tensor<3x3xi1>, tensor<3x3xi1>)
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x1x7xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x1x7xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x7x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %52:48 = stablehlo.while(%iterArg = %15, %iterArg_38 = %arg1, %iterArg_39 = %12, %iterArg_40 = %14, %iterArg_41 = %16#0, %iterArg_42 = %16#3, %iterArg_43 = %16#4, %iterArg_44 = %17#0, %iterArg_45 = %17#1, %iterArg_46 = %18#4, %iterArg_47 = %18#5, %iterArg_48 = %18#6, %iterArg_49 = %18#7, %iterArg_50 = %arg2, %iterArg_51 = %c_31, %iterArg_52 = %arg3, %iterArg_53 = %20, %iterArg_54 = %21, %iterArg_55 = %22, %iterArg_56 = %23, %iterArg_57 = %24, %iterArg_58 = %25, %iterArg_59 = %26, %iterArg_60 = %27, %iterArg_61 = %28, %iterArg_62 = %29, %iterArg_63 = %30, %iterArg_64 = %31, %iterArg_65 = %32, %iterArg_66 = %33, %iterArg_67 = %34, %iterArg_68 = %35, %iterArg_69 = %36, %iterArg_70 = %37, %iterArg_71 = %38, %iterArg_72 = %39, %iterArg_73 = %40, %iterArg_74 = %41, %iterArg_75 = %42, %iterArg_76 = %43, %iterArg_77 = %44, %iterArg_78 = %45, %iterArg_79 = %46, %iterArg_80 = %47, %iterArg_81 = %48, %iterArg_82 = %49, %iterArg_83 = %50, %iterArg_84 = %51) : tensor<3x1xf32>, tensor<7xf32>, tensor<3x7xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<7xf32>, tensor<i32>, tensor<3xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x1x7xf32>, tensor<2x3x1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x1x7xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7x3xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x3x7xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>
    cond {
      %c_85 = stablehlo.constant dense<2> : tensor<i32>
      %63 = stablehlo.compare LT, %iterArg_51, %c_85, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %63 : tensor<i1>
    } do {
      %63 = stablehlo.slice %iterArg_52 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
      %64 = stablehlo.reshape %63 : (tensor<1xf32>) -> tensor<f32>
      %65 = stablehlo.slice %iterArg_52 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
      %66 = stablehlo.reshape %65 : (tensor<1xf32>) -> tensor<f32>
      %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %68 = stablehlo.subtract %iterArg_38, %67 : tensor<7xf32>
      %69 = stablehlo.multiply %68, %68 : tensor<7xf32>
      %cst_85 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %70 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %71 = stablehlo.multiply %70, %68 : tensor<7xf32>
      %72 = stablehlo.negate %69 : tensor<7xf32>
      %73 = stablehlo.slice %iterArg_52 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
      %74 = stablehlo.reshape %73 : (tensor<1xf32>) -> tensor<f32>
      %75 = stablehlo.multiply %74, %74 : tensor<f32>
      %cst_86 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %76 = stablehlo.multiply %cst_86, %74 : tensor<f32>
      %cst_87 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %77 = stablehlo.add %75, %cst_87 : tensor<f32>
      %78 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %79 = stablehlo.divide %72, %78 : tensor<7xf32>
      %80 = stablehlo.multiply %77, %77 : tensor<f32>
      %cst_88 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %81 = stablehlo.divide %cst_88, %80 : tensor<f32>
      %82 = stablehlo.exponential %79 : tensor<7xf32>
      %83 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %84 = stablehlo.multiply %83, %82 : tensor<7xf32>
      %85 = stablehlo.subtract %84, %iterArg_50 : tensor<7xf32>
      %86 = stablehlo.slice %iterArg_52 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
      %87 = stablehlo.reshape %86 : (tensor<1xf32>) -> tensor<f32>
      %88 = stablehlo.slice %iterArg_52 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
      %89 = stablehlo.reshape %88 : (tensor<1xf32>) -> tensor<f32>
      %90 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %91 = stablehlo.subtract %iterArg_38, %90 : tensor<7xf32>
      %92 = stablehlo.multiply %91, %91 : tensor<7xf32>
      %cst_89 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %93 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %94 = stablehlo.multiply %93, %91 : tensor<7xf32>
      %cst_90 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %95 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %96 = stablehlo.multiply %95, %91 : tensor<7xf32>
      %97 = stablehlo.broadcast_in_dim %96, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
      %99 = stablehlo.multiply %iterArg_39, %98 : tensor<3x7xf32>
      %100 = stablehlo.negate %92 : tensor<7xf32>
      %101 = stablehlo.negate %99 : tensor<3x7xf32>
      %102 = stablehlo.slice %iterArg_52 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
      %103 = stablehlo.reshape %102 : (tensor<1xf32>) -> tensor<f32>
      %104 = stablehlo.multiply %103, %103 : tensor<f32>
      %cst_91 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %105 = stablehlo.multiply %cst_91, %103 : tensor<f32>
      %cst_92 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %106 = stablehlo.multiply %cst_92, %103 : tensor<f32>
      %107 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %108 = stablehlo.multiply %iterArg_40, %107 : tensor<3xf32>
      %cst_93 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %109 = stablehlo.add %104, %cst_93 : tensor<f32>
      %110 = stablehlo.broadcast_in_dim %109, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %111 = stablehlo.divide %100, %110 : tensor<7xf32>
      %112 = stablehlo.multiply %109, %109 : tensor<f32>
      %cst_94 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %113 = stablehlo.divide %cst_94, %112 : tensor<f32>
      %114 = stablehlo.broadcast_in_dim %109, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
      %115 = stablehlo.divide %101, %114 : tensor<3x7xf32>
      %116 = stablehlo.multiply %109, %109 : tensor<f32>
      %cst_95 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %117 = stablehlo.divide %cst_95, %116 : tensor<f32>
      %118 = stablehlo.negate %108 : tensor<3xf32>
      %119 = stablehlo.broadcast_in_dim %100, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %120 = stablehlo.broadcast_in_dim %118, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
      %122 = stablehlo.broadcast_in_dim %119, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
      %123 = stablehlo.multiply %121, %122 : tensor<3x7xf32>
      %124 = stablehlo.multiply %109, %109 : tensor<f32>
      %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %125 = stablehlo.divide %cst_96, %124 : tensor<f32>
      %126 = stablehlo.multiply %109, %109 : tensor<f32>
      %127 = stablehlo.multiply %109, %126 : tensor<f32>
      %cst_97 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %128 = stablehlo.divide %cst_97, %127 : tensor<f32>
      %cst_98 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
      %129 = stablehlo.multiply %cst_98, %128 : tensor<f32>
      %130 = stablehlo.broadcast_in_dim %125, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
      %131 = stablehlo.multiply %123, %130 : tensor<3x7xf32>
      %132 = stablehlo.add %115, %131 : tensor<3x7xf32>
      %133 = stablehlo.exponential %111 : tensor<7xf32>
      %134 = stablehlo.broadcast_in_dim %133, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
      %136 = stablehlo.multiply %132, %135 : tensor<3x7xf32>
      %137 = stablehlo.broadcast_in_dim %133, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %138 = stablehlo.broadcast_in_dim %iterArg, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
      %139 = stablehlo.broadcast_in_dim %137, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
      %140 = stablehlo.multiply %138, %139 : tensor<3x7xf32>
      %141 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
      %142 = stablehlo.multiply %141, %136 : tensor<3x7xf32>
      %143 = stablehlo.add %140, %142 : tensor<3x7xf32>
      %144 = stablehlo.transpose %143, dims = [1, 0] : (tensor<3x7xf32>) -> tensor<7x3xf32>
      %145 = stablehlo.slice %144 [0:7, 0:3] : (tensor<7x3xf32>) -> tensor<7x3xf32>
      %146 = stablehlo.transpose %145, dims = [1, 0] : (tensor<7x3xf32>) -> tensor<3x7xf32>
      %147 = stablehlo.dot_general %146, %145, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x7xf32>, tensor<7x3xf32>) -> tensor<3x3xf32>
      %148 = func.call @_diag_1(%147, %iterArg_41, %iterArg_42, %iterArg_43) : (tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>) -> tensor<3xf32>
      %cst_99 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %149 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %150 = stablehlo.add %148, %149 : tensor<3xf32>
      %151 = func.call @_diag_3(%150, %iterArg_44, %iterArg_45) : (tensor<3xf32>, tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %152 = stablehlo.add %147, %151 : tensor<3x3xf32>
      %153 = stablehlo.transpose %145, dims = [1, 0] : (tensor<7x3xf32>) -> tensor<3x7xf32>
      %154 = stablehlo.dot_general %153, %85, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x7xf32>, tensor<7xf32>) -> tensor<3xf32>
      %155:2 = func.call @_cholesky_5(%152, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49) : (tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
      %156:3 = func.call @_cho_solve_6(%155#0, %154) : (tensor<3x3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3x1xf32>, tensor<3x1xf32>)
      %157 = stablehlo.subtract %iterArg_52, %156#0 : tensor<3xf32>
      %158 = func.call @dynamic_update_index_in_dim(%iterArg_53, %71, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %159 = func.call @dynamic_update_index_in_dim_7(%iterArg_54, %76, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %160 = func.call @dynamic_update_index_in_dim_7(%iterArg_55, %77, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %161 = func.call @dynamic_update_index_in_dim(%iterArg_56, %72, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %162 = func.call @dynamic_update_index_in_dim_7(%iterArg_57, %81, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %163 = func.call @dynamic_update_index_in_dim(%iterArg_58, %82, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %164 = func.call @dynamic_update_index_in_dim_7(%iterArg_59, %64, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %165 = func.call @dynamic_update_index_in_dim(%iterArg_60, %94, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %166 = func.call @dynamic_update_index_in_dim_7(%iterArg_61, %105, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %167 = func.call @dynamic_update_index_in_dim_7(%iterArg_62, %109, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %168 = func.call @dynamic_update_index_in_dim(%iterArg_63, %100, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %169 = func.call @dynamic_update_index_in_dim_7(%iterArg_64, %113, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %170 = func.call @dynamic_update_index_in_dim_8(%iterArg_65, %101, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %171 = func.call @dynamic_update_index_in_dim_7(%iterArg_66, %117, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %172 = func.call @dynamic_update_index_in_dim_9(%iterArg_67, %119, %iterArg_51) : (tensor<2x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<2x1x7xf32>
      %173 = func.call @dynamic_update_index_in_dim_10(%iterArg_68, %120, %iterArg_51) : (tensor<2x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<2x3x1xf32>
      %174 = func.call @dynamic_update_index_in_dim_7(%iterArg_69, %129, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %175 = func.call @dynamic_update_index_in_dim_7(%iterArg_70, %125, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %176 = func.call @dynamic_update_index_in_dim_8(%iterArg_71, %123, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %177 = func.call @dynamic_update_index_in_dim(%iterArg_72, %133, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %178 = func.call @dynamic_update_index_in_dim_9(%iterArg_73, %134, %iterArg_51) : (tensor<2x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<2x1x7xf32>
      %179 = func.call @dynamic_update_index_in_dim_8(%iterArg_74, %132, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %180 = func.call @dynamic_update_index_in_dim_7(%iterArg_75, %87, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %181 = func.call @dynamic_update_index_in_dim_8(%iterArg_76, %136, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %182 = func.call @dynamic_update_index_in_dim_11(%iterArg_77, %145, %iterArg_51) : (tensor<2x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<2x7x3xf32>
      %183 = func.call @dynamic_update_index_in_dim_8(%iterArg_78, %146, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %184 = func.call @dynamic_update_index_in_dim(%iterArg_79, %85, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %185 = func.call @dynamic_update_index_in_dim_8(%iterArg_80, %153, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %186 = func.call @dynamic_update_index_in_dim_12(%iterArg_81, %155#1, %iterArg_51) : (tensor<2x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<2x3x3xf32>
      %187 = func.call @dynamic_update_index_in_dim_10(%iterArg_82, %156#1, %iterArg_51) : (tensor<2x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<2x3x1xf32>
      %188 = func.call @dynamic_update_index_in_dim_12(%iterArg_83, %155#0, %iterArg_51) : (tensor<2x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<2x3x3xf32>
      %189 = func.call @dynamic_update_index_in_dim_10(%iterArg_84, %156#2, %iterArg_51) : (tensor<2x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<2x3x1xf32>
      %c_100 = stablehlo.constant dense<1> : tensor<i32>
      %190 = stablehlo.add %iterArg_51, %c_100 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %190, %157, %158, %159, %160, %161, %162, %163, %164, %165, %166, %167, %168, %169, %170, %171, %172, %173, %174, %175, %176, %177, %178, %179, %180, %181, %182, %183, %184, %185, %186, %187, %188, %189 : tensor<3x1xf32>, tensor<7xf32>, tensor<3x7xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<7xf32>, tensor<i32>, tensor<3xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x1x7xf32>, tensor<2x3x1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x1x7xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7x3xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x3x7xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>
    }
    %53 = stablehlo.convert %arg0 : (tensor<3xi1>) -> tensor<3xi32>
    %c_32 = stablehlo.constant dense<0> : tensor<i32>
    %54 = stablehlo.reduce(%53 init: %c_32) applies stablehlo.add across dimensions = [0] : (tensor<3xi32>, tensor<i32>) -> tensor<i32>
    %c_33 = stablehlo.constant dense<1> : tensor<i32>
    %55 = stablehlo.maximum %54, %c_33 : tensor<i32>
    %56 = stablehlo.convert %55 : (tensor<i32>) -> tensor<f32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.divide %cst_34, %56 : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %59 = call @_where_13(%arg0, %58) : (tensor<3xi1>, tensor<3xf32>) -> tensor<3xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %62:50 = stablehlo.while(%iterArg = %52#16, %iterArg_38 = %52#17, %iterArg_39 = %52#18, %iterArg_40 = %52#19, %iterArg_41 = %52#20, %iterArg_42 = %52#21, %iterArg_43 = %52#22, %iterArg_44 = %52#23, %iterArg_45 = %52#24, %iterArg_46 = %52#25, %iterArg_47 = %52#26, %iterArg_48 = %52#27, %iterArg_49 = %52#28, %iterArg_50 = %52#29, %iterArg_51 = %52#30, %iterArg_52 = %52#31, %iterArg_53 = %52#32, %iterArg_54 = %52#33, %iterArg_55 = %52#34, %iterArg_56 = %52#35, %iterArg_57 = %52#36, %iterArg_58 = %52#37, %iterArg_59 = %52#38, %iterArg_60 = %52#39, %iterArg_61 = %52#40, %iterArg_62 = %52#41, %iterArg_63 = %52#42, %iterArg_64 = %52#43, %iterArg_65 = %52#44, %iterArg_66 = %52#45, %iterArg_67 = %52#46, %iterArg_68 = %52#47, %iterArg_69 = %12, %iterArg_70 = %14, %iterArg_71 = %15, %iterArg_72 = %16#0, %iterArg_73 = %16#1, %iterArg_74 = %16#2, %iterArg_75 = %17#0, %iterArg_76 = %18#0, %iterArg_77 = %18#1, %iterArg_78 = %18#2, %iterArg_79 = %18#3, %iterArg_80 = %18#4, %iterArg_81 = %19#0, %iterArg_82 = %19#1, %iterArg_83 = %c_37, %iterArg_84 = %60, %iterArg_85 = %61, %iterArg_86 = %59) : tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x1x7xf32>, tensor<2x3x1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x1x7xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7x3xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x3x7xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<3x7xf32>, tensor<3xf32>, tensor<3x1xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<i32>, tensor<7xf32>, tensor<7xf32>, tensor<3xf32>
    cond {
      %c_87 = stablehlo.constant dense<2> : tensor<i32>
      %63 = stablehlo.compare LT, %iterArg_83, %c_87, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %63 : tensor<i1>
    } do {
      %c_87 = stablehlo.constant dense<2> : tensor<i32>
      %63 = stablehlo.subtract %c_87, %iterArg_83 : tensor<i32>
      %c_88 = stablehlo.constant dense<1> : tensor<i32>
      %64 = stablehlo.subtract %63, %c_88 : tensor<i32>
      %65 = func.call @dynamic_index_in_dim(%iterArg, %64) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %66 = func.call @dynamic_index_in_dim_14(%iterArg_38, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %67 = func.call @dynamic_index_in_dim_14(%iterArg_39, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %68 = func.call @dynamic_index_in_dim(%iterArg_40, %64) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %69 = func.call @dynamic_index_in_dim_14(%iterArg_41, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %70 = func.call @dynamic_index_in_dim(%iterArg_42, %64) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %71 = func.call @dynamic_index_in_dim_14(%iterArg_43, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %72 = func.call @dynamic_index_in_dim(%iterArg_44, %64) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %73 = func.call @dynamic_index_in_dim_14(%iterArg_45, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %74 = func.call @dynamic_index_in_dim_14(%iterArg_46, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %75 = func.call @dynamic_index_in_dim(%iterArg_47, %64) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %76 = func.call @dynamic_index_in_dim_14(%iterArg_48, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %77 = func.call @dynamic_index_in_dim_15(%iterArg_49, %64) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %78 = func.call @dynamic_index_in_dim_14(%iterArg_50, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %79 = func.call @dynamic_index_in_dim_16(%iterArg_51, %64) : (tensor<2x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %80 = func.call @dynamic_index_in_dim_17(%iterArg_52, %64) : (tensor<2x3x1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %81 = func.call @dynamic_index_in_dim_14(%iterArg_53, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %82 = func.call @dynamic_index_in_dim_14(%iterArg_54, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %83 = func.call @dynamic_index_in_dim_15(%iterArg_55, %64) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %84 = func.call @dynamic_index_in_dim(%iterArg_56, %64) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %85 = func.call @dynamic_index_in_dim_16(%iterArg_57, %64) : (tensor<2x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %86 = func.call @dynamic_index_in_dim_15(%iterArg_58, %64) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %87 = func.call @dynamic_index_in_dim_14(%iterArg_59, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %88 = func.call @dynamic_index_in_dim_15(%iterArg_60, %64) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %89 = func.call @dynamic_index_in_dim_18(%iterArg_61, %64) : (tensor<2x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %90 = func.call @dynamic_index_in_dim_15(%iterArg_62, %64) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %91 = func.call @dynamic_index_in_dim(%iterArg_63, %64) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %92 = func.call @dynamic_index_in_dim_15(%iterArg_64, %64) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %93 = func.call @dynamic_index_in_dim_19(%iterArg_65, %64) : (tensor<2x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %94 = func.call @dynamic_index_in_dim_17(%iterArg_66, %64) : (tensor<2x3x1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %95 = func.call @dynamic_index_in_dim_19(%iterArg_67, %64) : (tensor<2x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %96 = func.call @dynamic_index_in_dim_17(%iterArg_68, %64) : (tensor<2x3x1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %97 = stablehlo.negate %iterArg_86 : tensor<3xf32>
      %98:2 = func.call @_cho_solve_20(%iterArg_81, %94, %95, %iterArg_82, %96, %97) : (tensor<3x3xi1>, tensor<3x1xf32>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x1xf32>, tensor<3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>)
      %99 = func.call @_cholesky_21(%iterArg_76, %iterArg_77, %93, %iterArg_78, %iterArg_79, %iterArg_80, %98#0) : (tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %100 = stablehlo.dot_general %98#1, %92, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x7xf32>) -> tensor<7xf32>
      %101 = stablehlo.dot_general %98#1, %91, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<7xf32>) -> tensor<3x7xf32>
      %102 = stablehlo.transpose %101, dims = [1, 0] : (tensor<3x7xf32>) -> tensor<7x3xf32>
      %103 = func.call @_diag_22(%iterArg_75, %99) : (tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3xf32>
      %104 = func.call @_diag_24(%iterArg_72, %iterArg_73, %iterArg_74, %103) : (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3xf32>) -> tensor<3x3xf32>
      %105 = stablehlo.add %99, %104 : tensor<3x3xf32>
      %106 = stablehlo.dot_general %105, %90, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x7xf32>) -> tensor<3x7xf32>
      %107 = stablehlo.transpose %106, dims = [1, 0] : (tensor<3x7xf32>) -> tensor<7x3xf32>
      %108 = stablehlo.add %102, %107 : tensor<7x3xf32>
      %109 = stablehlo.dot_general %105, %89, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<7x3xf32>) -> tensor<3x7xf32>
      %110 = stablehlo.transpose %109, dims = [1, 0] : (tensor<3x7xf32>) -> tensor<7x3xf32>
      %111 = stablehlo.add %108, %110 : tensor<7x3xf32>
      %112 = stablehlo.transpose %111, dims = [1, 0] : (tensor<7x3xf32>) -> tensor<3x7xf32>
      %113 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
      %114 = stablehlo.multiply %113, %112 : tensor<3x7xf32>
      %115 = stablehlo.multiply %112, %88 : tensor<3x7xf32>
      %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %116 = stablehlo.reduce(%115 init: %cst_89) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x7xf32>, tensor<f32>) -> tensor<f32>
      %117 = stablehlo.broadcast_in_dim %iterArg_71, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
      %118 = stablehlo.multiply %117, %112 : tensor<3x7xf32>
      %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %119 = stablehlo.reduce(%118 init: %cst_90) applies stablehlo.add across dimensions = [0] : (tensor<3x7xf32>, tensor<f32>) -> tensor<7xf32>
      %120 = stablehlo.reshape %119 : (tensor<7xf32>) -> tensor<1x7xf32>
      %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %121 = stablehlo.reduce(%120 init: %cst_91) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
      %122 = stablehlo.multiply %86, %114 : tensor<3x7xf32>
      %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %123 = stablehlo.reduce(%122 init: %cst_92) applies stablehlo.add across dimensions = [0] : (tensor<3x7xf32>, tensor<f32>) -> tensor<7xf32>
      %124 = stablehlo.reshape %123 : (tensor<7xf32>) -> tensor<1x7xf32>
      %125 = stablehlo.broadcast_in_dim %85, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
      %126 = stablehlo.multiply %114, %125 : tensor<3x7xf32>
      %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %127 = stablehlo.reduce(%124 init: %cst_93) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
      %128 = stablehlo.add %121, %127 : tensor<7xf32>
      %129 = stablehlo.multiply %128, %84 : tensor<7xf32>
      %130 = stablehlo.multiply %83, %126 : tensor<3x7xf32>
      %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %131 = stablehlo.reduce(%130 init: %cst_94) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x7xf32>, tensor<f32>) -> tensor<f32>
      %132 = stablehlo.broadcast_in_dim %82, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
      %133 = stablehlo.multiply %126, %132 : tensor<3x7xf32>
      %134 = stablehlo.multiply %131, %81 : tensor<f32>
      %135 = stablehlo.broadcast_in_dim %80, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
      %136 = stablehlo.multiply %135, %133 : tensor<3x7xf32>
      %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %137 = stablehlo.reduce(%136 init: %cst_95) applies stablehlo.add across dimensions = [0] : (tensor<3x7xf32>, tensor<f32>) -> tensor<7xf32>
      %138 = stablehlo.reshape %137 : (tensor<7xf32>) -> tensor<1x7xf32>
      %139 = stablehlo.broadcast_in_dim %79, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
      %140 = stablehlo.multiply %133, %139 : tensor<3x7xf32>
      %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %141 = stablehlo.reduce(%140 init: %cst_96) applies stablehlo.add across dimensions = [1] : (tensor<3x7xf32>, tensor<f32>) -> tensor<3xf32>
      %142 = stablehlo.reshape %141 : (tensor<3xf32>) -> tensor<3x1xf32>
      %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %143 = stablehlo.reduce(%142 init: %cst_97) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
      %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %144 = stablehlo.reduce(%138 init: %cst_98) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
      %145 = stablehlo.negate %143 : tensor<3xf32>
      %146 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
      %147 = stablehlo.multiply %126, %146 : tensor<3x7xf32>
      %148 = stablehlo.multiply %147, %77 : tensor<3x7xf32>
      %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %149 = stablehlo.reduce(%148 init: %cst_99) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x7xf32>, tensor<f32>) -> tensor<f32>
      %150 = stablehlo.negate %149 : tensor<f32>
      %151 = stablehlo.add %134, %150 : tensor<f32>
      %152 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
      %153 = stablehlo.divide %126, %152 : tensor<3x7xf32>
      %154 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %155 = stablehlo.multiply %129, %154 : tensor<7xf32>
      %156 = stablehlo.multiply %155, %75 : tensor<7xf32>
      %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %157 = stablehlo.reduce(%156 init: %cst_100) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %158 = stablehlo.negate %157 : tensor<f32>
      %159 = stablehlo.add %151, %158 : tensor<f32>
      %160 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %161 = stablehlo.divide %129, %160 : tensor<7xf32>
      %162 = stablehlo.add %144, %161 : tensor<7xf32>
      %163 = stablehlo.multiply %iterArg_70, %145 : tensor<3xf32>
      %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %164 = stablehlo.reduce(%163 init: %cst_101) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %cst_102 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %165 = stablehlo.multiply %cst_102, %164 : tensor<f32>
      %166 = stablehlo.multiply %159, %73 : tensor<f32>
      %167 = stablehlo.add %165, %166 : tensor<f32>
      %168 = stablehlo.broadcast_in_dim %167, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %169 = stablehlo.pad %168, %cst_103, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
      %170 = stablehlo.add %iterArg_86, %169 : tensor<3xf32>
      %171 = stablehlo.negate %153 : tensor<3x7xf32>
      %172 = stablehlo.negate %162 : tensor<7xf32>
      %173 = stablehlo.multiply %iterArg_69, %171 : tensor<3x7xf32>
      %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %174 = stablehlo.reduce(%173 init: %cst_104) applies stablehlo.add across dimensions = [0] : (tensor<3x7xf32>, tensor<f32>) -> tensor<7xf32>
      %175 = stablehlo.reshape %174 : (tensor<7xf32>) -> tensor<1x7xf32>
      %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %176 = stablehlo.reduce(%175 init: %cst_105) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
      %cst_106 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %177 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %178 = stablehlo.multiply %177, %176 : tensor<7xf32>
      %179 = stablehlo.multiply %172, %72 : tensor<7xf32>
      %180 = stablehlo.add %178, %179 : tensor<7xf32>
      %181 = stablehlo.negate %180 : tensor<7xf32>
      %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %182 = stablehlo.reduce(%181 init: %cst_107) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %183 = stablehlo.add %iterArg_84, %180 : tensor<7xf32>
      %184 = stablehlo.broadcast_in_dim %182, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %185 = stablehlo.pad %184, %cst_108, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
      %186 = stablehlo.add %170, %185 : tensor<3xf32>
      %187 = stablehlo.broadcast_in_dim %116, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %188 = stablehlo.pad %187, %cst_109, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
      %189 = stablehlo.add %186, %188 : tensor<3xf32>
      %190 = stablehlo.negate %100 : tensor<7xf32>
      %191 = stablehlo.add %iterArg_85, %190 : tensor<7xf32>
      %192 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %193 = stablehlo.multiply %192, %100 : tensor<7xf32>
      %194 = stablehlo.multiply %100, %70 : tensor<7xf32>
      %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %195 = stablehlo.reduce(%194 init: %cst_110) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %196 = stablehlo.multiply %193, %70 : tensor<7xf32>
      %197 = stablehlo.broadcast_in_dim %69, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %198 = stablehlo.multiply %196, %197 : tensor<7xf32>
      %199 = stablehlo.multiply %198, %68 : tensor<7xf32>
      %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %200 = stablehlo.reduce(%199 init: %cst_111) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %201 = stablehlo.negate %200 : tensor<f32>
      %202 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %203 = stablehlo.divide %196, %202 : tensor<7xf32>
      %204 = stablehlo.multiply %201, %66 : tensor<f32>
      %205 = stablehlo.broadcast_in_dim %204, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %206 = stablehlo.pad %205, %cst_112, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
      %207 = stablehlo.add %189, %206 : tensor<3xf32>
      %208 = stablehlo.negate %203 : tensor<7xf32>
      %209 = stablehlo.multiply %208, %65 : tensor<7xf32>
      %210 = stablehlo.negate %209 : tensor<7xf32>
      %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %211 = stablehlo.reduce(%210 init: %cst_113) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %212 = stablehlo.add %183, %209 : tensor<7xf32>
      %213 = stablehlo.broadcast_in_dim %211, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %214 = stablehlo.pad %213, %cst_114, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
      %215 = stablehlo.add %207, %214 : tensor<3xf32>
      %216 = stablehlo.broadcast_in_dim %195, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %217 = stablehlo.pad %216, %cst_115, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
      %218 = stablehlo.add %215, %217 : tensor<3xf32>
      %c_116 = stablehlo.constant dense<1> : tensor<i32>
      %219 = stablehlo.add %iterArg_83, %c_116 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %219, %212, %191, %218 : tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x1x7xf32>, tensor<2x3x1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x1x7xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7x3xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x3x7xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<3x7xf32>, tensor<3xf32>, tensor<3x1xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<i32>, tensor<7xf32>, tensor<7xf32>, tensor<3xf32>
    }
    return %62#47, %62#48, %62#49 : tensor<7xf32>, tensor<7xf32>, tensor<3xf32>
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
  func.func private @_cholesky() -> (tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
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
    %10 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %12 = stablehlo.add %10, %11 : tensor<3x3xi32>
    %13 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %14 = stablehlo.compare GE, %12, %13, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %16 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %18 = stablehlo.add %16, %17 : tensor<3x3xi32>
    %19 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %20 = stablehlo.compare GE, %18, %19, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %21 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %23 = stablehlo.add %21, %22 : tensor<3x3xi32>
    %24 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %25 = stablehlo.compare EQ, %23, %24, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %26 = stablehlo.convert %25 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %28 = stablehlo.add %27, %26 : tensor<3x3xf32>
    %29 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %31 = stablehlo.add %29, %30 : tensor<3x3xi32>
    %32 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %33 = stablehlo.compare GE, %31, %32, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    return %4, %9, %20, %28, %33, %34, %14, %15 : tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>
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
  func.func private @_cho_solve_20(%arg0: tensor<3x3xi1>, %arg1: tensor<3x1xf32>, %arg2: tensor<3x3xf32>, %arg3: tensor<3x3xi1>, %arg4: tensor<3x1xf32>, %arg5: tensor<3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>) {
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
  func.func private @_cholesky_21(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xi1>, %arg2: tensor<3x3xf32>, %arg3: tensor<3x3xi1>, %arg4: tensor<3x3xf32>, %arg5: tensor<3x3xi1>, %arg6: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.transpose %arg6, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %2 = stablehlo.select %arg5, %0, %1 : tensor<3x3xi1>, tensor<3x3xf32>
    %3 = stablehlo.dot_general %2, %arg2, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %5 = stablehlo.divide %4, %arg4 : tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %7 = stablehlo.select %arg3, %5, %6 : tensor<3x3xi1>, tensor<3x3xf32>
    %8 = stablehlo.custom_call @lapack_strsm_ffi(%arg2, %7) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=3, m=3, n=3}, custom>} : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %9 = stablehlo.custom_call @lapack_strsm_ffi(%arg2, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 82 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=3, m=3, n=3}, custom>} : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %12 = stablehlo.select %arg1, %10, %11 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %14 = stablehlo.select %arg0, %9, %13 : tensor<3x3xi1>, tensor<3x3xf32>
    %15 = stablehlo.add %12, %14 : tensor<3x3xf32>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    return %16 : tensor<3x3xf32>
  }
  func.func private @_diag_22(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>) -> tensor<3xf32> {
    %0 = call @_where_23(%arg0, %arg1) : (tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst_0, low = [0], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.slice %2 [0:3] : (tensor<3xf32>) -> tensor<3xf32>
    return %3 : tensor<3xf32>
  }
  func.func private @_where_23(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>) -> tensor<3x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    return %3 : tensor<3x1xf32>
  }
  func.func private @_diag_24(%arg0: tensor<i32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x2xi32>, %arg3: tensor<3xf32>) -> tensor<3x3xf32> {
    %0 = call @diagonal_25(%arg0, %arg1, %arg2, %arg3) : (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
  func.func private @diagonal_25(%arg0: tensor<i32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x2xi32>, %arg3: tensor<3xf32>) -> tensor<3x3xf32> {
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
    %7 = stablehlo.slice %6 [0:3, 0:1] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<3x1xf32>) -> tensor<3xf32>
    %9 = stablehlo.slice %6 [0:3, 1:2] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<3x1xf32>) -> tensor<3xf32>
    %11 = stablehlo.negate %10 : tensor<3xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<3xf32>) -> tensor<3x7xf32>
    %13 = stablehlo.slice %6 [0:3, 2:3] : (tensor<3x3xf32>) -> tensor<3x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<3x1xf32>) -> tensor<3xf32>
    %15 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %16:5 = call @_diag() : () -> (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xf32>, tensor<3x2xi32>)
    %17:2 = call @_diag_0() : () -> (tensor<3x3xi1>, tensor<3x3xf32>)
    %18:8 = call @_cholesky() : () -> (tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>)
    %19:2 = call @_cho_solve() : () -> (tensor<3x3xi1>, tensor<3x3xi1>)
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x1x7xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x1x7xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x7x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x3x7xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2x3x3xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x3x1xf32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %52:48 = stablehlo.while(%iterArg = %15, %iterArg_38 = %arg1, %iterArg_39 = %12, %iterArg_40 = %14, %iterArg_41 = %16#0, %iterArg_42 = %16#3, %iterArg_43 = %16#4, %iterArg_44 = %17#0, %iterArg_45 = %17#1, %iterArg_46 = %18#4, %iterArg_47 = %18#5, %iterArg_48 = %18#6, %iterArg_49 = %18#7, %iterArg_50 = %arg2, %iterArg_51 = %c_31, %iterArg_52 = %arg3, %iterArg_53 = %20, %iterArg_54 = %21, %iterArg_55 = %22, %iterArg_56 = %23, %iterArg_57 = %24, %iterArg_58 = %25, %iterArg_59 = %26, %iterArg_60 = %27, %iterArg_61 = %28, %iterArg_62 = %29, %iterArg_63 = %30, %iterArg_64 = %31, %iterArg_65 = %32, %iterArg_66 = %33, %iterArg_67 = %34, %iterArg_68 = %35, %iterArg_69 = %36, %iterArg_70 = %37, %iterArg_71 = %38, %iterArg_72 = %39, %iterArg_73 = %40, %iterArg_74 = %41, %iterArg_75 = %42, %iterArg_76 = %43, %iterArg_77 = %44, %iterArg_78 = %45, %iterArg_79 = %46, %iterArg_80 = %47, %iterArg_81 = %48, %iterArg_82 = %49, %iterArg_83 = %50, %iterArg_84 = %51) : tensor<3x1xf32>, tensor<7xf32>, tensor<3x7xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<7xf32>, tensor<i32>, tensor<3xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x1x7xf32>, tensor<2x3x1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x1x7xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7x3xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x3x7xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>
    cond {
      %c_85 = stablehlo.constant dense<2> : tensor<i32>
      %63 = stablehlo.compare LT, %iterArg_51, %c_85, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %63 : tensor<i1>
    } do {
      %63 = stablehlo.slice %iterArg_52 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
      %64 = stablehlo.reshape %63 : (tensor<1xf32>) -> tensor<f32>
      %65 = stablehlo.slice %iterArg_52 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
      %66 = stablehlo.reshape %65 : (tensor<1xf32>) -> tensor<f32>
      %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %68 = stablehlo.subtract %iterArg_38, %67 : tensor<7xf32>
      %69 = stablehlo.multiply %68, %68 : tensor<7xf32>
      %cst_85 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %70 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %71 = stablehlo.multiply %70, %68 : tensor<7xf32>
      %72 = stablehlo.negate %69 : tensor<7xf32>
      %73 = stablehlo.slice %iterArg_52 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
      %74 = stablehlo.reshape %73 : (tensor<1xf32>) -> tensor<f32>
      %75 = stablehlo.multiply %74, %74 : tensor<f32>
      %cst_86 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %76 = stablehlo.multiply %cst_86, %74 : tensor<f32>
      %cst_87 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %77 = stablehlo.add %75, %cst_87 : tensor<f32>
      %78 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %79 = stablehlo.divide %72, %78 : tensor<7xf32>
      %80 = stablehlo.multiply %77, %77 : tensor<f32>
      %cst_88 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %81 = stablehlo.divide %cst_88, %80 : tensor<f32>
      %82 = stablehlo.exponential %79 : tensor<7xf32>
      %83 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %84 = stablehlo.multiply %83, %82 : tensor<7xf32>
      %85 = stablehlo.subtract %84, %iterArg_50 : tensor<7xf32>
      %86 = stablehlo.slice %iterArg_52 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
      %87 = stablehlo.reshape %86 : (tensor<1xf32>) -> tensor<f32>
      %88 = stablehlo.slice %iterArg_52 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
      %89 = stablehlo.reshape %88 : (tensor<1xf32>) -> tensor<f32>
      %90 = stablehlo.broadcast_in_dim %89, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %91 = stablehlo.subtract %iterArg_38, %90 : tensor<7xf32>
      %92 = stablehlo.multiply %91, %91 : tensor<7xf32>
      %cst_89 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %93 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %94 = stablehlo.multiply %93, %91 : tensor<7xf32>
      %cst_90 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %95 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %96 = stablehlo.multiply %95, %91 : tensor<7xf32>
      %97 = stablehlo.broadcast_in_dim %96, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %98 = stablehlo.broadcast_in_dim %97, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
      %99 = stablehlo.multiply %iterArg_39, %98 : tensor<3x7xf32>
      %100 = stablehlo.negate %92 : tensor<7xf32>
      %101 = stablehlo.negate %99 : tensor<3x7xf32>
      %102 = stablehlo.slice %iterArg_52 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
      %103 = stablehlo.reshape %102 : (tensor<1xf32>) -> tensor<f32>
      %104 = stablehlo.multiply %103, %103 : tensor<f32>
      %cst_91 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %105 = stablehlo.multiply %cst_91, %103 : tensor<f32>
      %cst_92 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %106 = stablehlo.multiply %cst_92, %103 : tensor<f32>
      %107 = stablehlo.broadcast_in_dim %106, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %108 = stablehlo.multiply %iterArg_40, %107 : tensor<3xf32>
      %cst_93 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %109 = stablehlo.add %104, %cst_93 : tensor<f32>
      %110 = stablehlo.broadcast_in_dim %109, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %111 = stablehlo.divide %100, %110 : tensor<7xf32>
      %112 = stablehlo.multiply %109, %109 : tensor<f32>
      %cst_94 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %113 = stablehlo.divide %cst_94, %112 : tensor<f32>
      %114 = stablehlo.broadcast_in_dim %109, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
      %115 = stablehlo.divide %101, %114 : tensor<3x7xf32>
      %116 = stablehlo.multiply %109, %109 : tensor<f32>
      %cst_95 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %117 = stablehlo.divide %cst_95, %116 : tensor<f32>
      %118 = stablehlo.negate %108 : tensor<3xf32>
      %119 = stablehlo.broadcast_in_dim %100, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %120 = stablehlo.broadcast_in_dim %118, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %121 = stablehlo.broadcast_in_dim %120, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
      %122 = stablehlo.broadcast_in_dim %119, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
      %123 = stablehlo.multiply %121, %122 : tensor<3x7xf32>
      %124 = stablehlo.multiply %109, %109 : tensor<f32>
      %cst_96 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %125 = stablehlo.divide %cst_96, %124 : tensor<f32>
      %126 = stablehlo.multiply %109, %109 : tensor<f32>
      %127 = stablehlo.multiply %109, %126 : tensor<f32>
      %cst_97 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %128 = stablehlo.divide %cst_97, %127 : tensor<f32>
      %cst_98 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
      %129 = stablehlo.multiply %cst_98, %128 : tensor<f32>
      %130 = stablehlo.broadcast_in_dim %125, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
      %131 = stablehlo.multiply %123, %130 : tensor<3x7xf32>
      %132 = stablehlo.add %115, %131 : tensor<3x7xf32>
      %133 = stablehlo.exponential %111 : tensor<7xf32>
      %134 = stablehlo.broadcast_in_dim %133, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %135 = stablehlo.broadcast_in_dim %134, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
      %136 = stablehlo.multiply %132, %135 : tensor<3x7xf32>
      %137 = stablehlo.broadcast_in_dim %133, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %138 = stablehlo.broadcast_in_dim %iterArg, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
      %139 = stablehlo.broadcast_in_dim %137, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
      %140 = stablehlo.multiply %138, %139 : tensor<3x7xf32>
      %141 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
      %142 = stablehlo.multiply %141, %136 : tensor<3x7xf32>
      %143 = stablehlo.add %140, %142 : tensor<3x7xf32>
      %144 = stablehlo.transpose %143, dims = [1, 0] : (tensor<3x7xf32>) -> tensor<7x3xf32>
      %145 = stablehlo.slice %144 [0:7, 0:3] : (tensor<7x3xf32>) -> tensor<7x3xf32>
      %146 = stablehlo.transpose %145, dims = [1, 0] : (tensor<7x3xf32>) -> tensor<3x7xf32>
      %147 = stablehlo.dot_general %146, %145, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x7xf32>, tensor<7x3xf32>) -> tensor<3x3xf32>
      %148 = func.call @_diag_1(%147, %iterArg_41, %iterArg_42, %iterArg_43) : (tensor<3x3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>) -> tensor<3xf32>
      %cst_99 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
      %149 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %150 = stablehlo.add %148, %149 : tensor<3xf32>
      %151 = func.call @_diag_3(%150, %iterArg_44, %iterArg_45) : (tensor<3xf32>, tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %152 = stablehlo.add %147, %151 : tensor<3x3xf32>
      %153 = stablehlo.transpose %145, dims = [1, 0] : (tensor<7x3xf32>) -> tensor<3x7xf32>
      %154 = stablehlo.dot_general %153, %85, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x7xf32>, tensor<7xf32>) -> tensor<3xf32>
      %155:2 = func.call @_cholesky_5(%152, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49) : (tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
      %156:3 = func.call @_cho_solve_6(%155#0, %154) : (tensor<3x3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3x1xf32>, tensor<3x1xf32>)
      %157 = stablehlo.subtract %iterArg_52, %156#0 : tensor<3xf32>
      %158 = func.call @dynamic_update_index_in_dim(%iterArg_53, %71, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %159 = func.call @dynamic_update_index_in_dim_7(%iterArg_54, %76, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %160 = func.call @dynamic_update_index_in_dim_7(%iterArg_55, %77, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %161 = func.call @dynamic_update_index_in_dim(%iterArg_56, %72, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %162 = func.call @dynamic_update_index_in_dim_7(%iterArg_57, %81, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %163 = func.call @dynamic_update_index_in_dim(%iterArg_58, %82, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %164 = func.call @dynamic_update_index_in_dim_7(%iterArg_59, %64, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %165 = func.call @dynamic_update_index_in_dim(%iterArg_60, %94, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %166 = func.call @dynamic_update_index_in_dim_7(%iterArg_61, %105, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %167 = func.call @dynamic_update_index_in_dim_7(%iterArg_62, %109, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %168 = func.call @dynamic_update_index_in_dim(%iterArg_63, %100, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %169 = func.call @dynamic_update_index_in_dim_7(%iterArg_64, %113, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %170 = func.call @dynamic_update_index_in_dim_8(%iterArg_65, %101, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %171 = func.call @dynamic_update_index_in_dim_7(%iterArg_66, %117, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %172 = func.call @dynamic_update_index_in_dim_9(%iterArg_67, %119, %iterArg_51) : (tensor<2x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<2x1x7xf32>
      %173 = func.call @dynamic_update_index_in_dim_10(%iterArg_68, %120, %iterArg_51) : (tensor<2x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<2x3x1xf32>
      %174 = func.call @dynamic_update_index_in_dim_7(%iterArg_69, %129, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %175 = func.call @dynamic_update_index_in_dim_7(%iterArg_70, %125, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %176 = func.call @dynamic_update_index_in_dim_8(%iterArg_71, %123, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %177 = func.call @dynamic_update_index_in_dim(%iterArg_72, %133, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %178 = func.call @dynamic_update_index_in_dim_9(%iterArg_73, %134, %iterArg_51) : (tensor<2x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<2x1x7xf32>
      %179 = func.call @dynamic_update_index_in_dim_8(%iterArg_74, %132, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %180 = func.call @dynamic_update_index_in_dim_7(%iterArg_75, %87, %iterArg_51) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %181 = func.call @dynamic_update_index_in_dim_8(%iterArg_76, %136, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %182 = func.call @dynamic_update_index_in_dim_11(%iterArg_77, %145, %iterArg_51) : (tensor<2x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<2x7x3xf32>
      %183 = func.call @dynamic_update_index_in_dim_8(%iterArg_78, %146, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %184 = func.call @dynamic_update_index_in_dim(%iterArg_79, %85, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %185 = func.call @dynamic_update_index_in_dim_8(%iterArg_80, %153, %iterArg_51) : (tensor<2x3x7xf32>, tensor<3x7xf32>, tensor<i32>) -> tensor<2x3x7xf32>
      %186 = func.call @dynamic_update_index_in_dim_12(%iterArg_81, %155#1, %iterArg_51) : (tensor<2x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<2x3x3xf32>
      %187 = func.call @dynamic_update_index_in_dim_10(%iterArg_82, %156#1, %iterArg_51) : (tensor<2x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<2x3x1xf32>
      %188 = func.call @dynamic_update_index_in_dim_12(%iterArg_83, %155#0, %iterArg_51) : (tensor<2x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<2x3x3xf32>
      %189 = func.call @dynamic_update_index_in_dim_10(%iterArg_84, %156#2, %iterArg_51) : (tensor<2x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<2x3x1xf32>
      %c_100 = stablehlo.constant dense<1> : tensor<i32>
      %190 = stablehlo.add %iterArg_51, %c_100 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %190, %157, %158, %159, %160, %161, %162, %163, %164, %165, %166, %167, %168, %169, %170, %171, %172, %173, %174, %175, %176, %177, %178, %179, %180, %181, %182, %183, %184, %185, %186, %187, %188, %189 : tensor<3x1xf32>, tensor<7xf32>, tensor<3x7xf32>, tensor<3xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<7xf32>, tensor<i32>, tensor<3xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x1x7xf32>, tensor<2x3x1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x1x7xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7x3xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x3x7xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>
    }
    %53 = stablehlo.convert %arg0 : (tensor<3xi1>) -> tensor<3xi32>
    %c_32 = stablehlo.constant dense<0> : tensor<i32>
    %54 = stablehlo.reduce(%53 init: %c_32) applies stablehlo.add across dimensions = [0] : (tensor<3xi32>, tensor<i32>) -> tensor<i32>
    %c_33 = stablehlo.constant dense<1> : tensor<i32>
    %55 = stablehlo.maximum %54, %c_33 : tensor<i32>
    %56 = stablehlo.convert %55 : (tensor<i32>) -> tensor<f32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.divide %cst_34, %56 : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %59 = call @_where_13(%arg0, %58) : (tensor<3xi1>, tensor<3xf32>) -> tensor<3xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %62:50 = stablehlo.while(%iterArg = %52#16, %iterArg_38 = %52#17, %iterArg_39 = %52#18, %iterArg_40 = %52#19, %iterArg_41 = %52#20, %iterArg_42 = %52#21, %iterArg_43 = %52#22, %iterArg_44 = %52#23, %iterArg_45 = %52#24, %iterArg_46 = %52#25, %iterArg_47 = %52#26, %iterArg_48 = %52#27, %iterArg_49 = %52#28, %iterArg_50 = %52#29, %iterArg_51 = %52#30, %iterArg_52 = %52#31, %iterArg_53 = %52#32, %iterArg_54 = %52#33, %iterArg_55 = %52#34, %iterArg_56 = %52#35, %iterArg_57 = %52#36, %iterArg_58 = %52#37, %iterArg_59 = %52#38, %iterArg_60 = %52#39, %iterArg_61 = %52#40, %iterArg_62 = %52#41, %iterArg_63 = %52#42, %iterArg_64 = %52#43, %iterArg_65 = %52#44, %iterArg_66 = %52#45, %iterArg_67 = %52#46, %iterArg_68 = %52#47, %iterArg_69 = %12, %iterArg_70 = %14, %iterArg_71 = %15, %iterArg_72 = %16#0, %iterArg_73 = %16#1, %iterArg_74 = %16#2, %iterArg_75 = %17#0, %iterArg_76 = %18#0, %iterArg_77 = %18#1, %iterArg_78 = %18#2, %iterArg_79 = %18#3, %iterArg_80 = %18#4, %iterArg_81 = %19#0, %iterArg_82 = %19#1, %iterArg_83 = %c_37, %iterArg_84 = %60, %iterArg_85 = %61, %iterArg_86 = %59) : tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x1x7xf32>, tensor<2x3x1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x1x7xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7x3xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x3x7xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<3x7xf32>, tensor<3xf32>, tensor<3x1xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<i32>, tensor<7xf32>, tensor<7xf32>, tensor<3xf32>
    cond {
      %c_87 = stablehlo.constant dense<2> : tensor<i32>
      %63 = stablehlo.compare LT, %iterArg_83, %c_87, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %63 : tensor<i1>
    } do {
      %c_87 = stablehlo.constant dense<2> : tensor<i32>
      %63 = stablehlo.subtract %c_87, %iterArg_83 : tensor<i32>
      %c_88 = stablehlo.constant dense<1> : tensor<i32>
      %64 = stablehlo.subtract %63, %c_88 : tensor<i32>
      %65 = func.call @dynamic_index_in_dim(%iterArg, %64) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %66 = func.call @dynamic_index_in_dim_14(%iterArg_38, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %67 = func.call @dynamic_index_in_dim_14(%iterArg_39, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %68 = func.call @dynamic_index_in_dim(%iterArg_40, %64) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %69 = func.call @dynamic_index_in_dim_14(%iterArg_41, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %70 = func.call @dynamic_index_in_dim(%iterArg_42, %64) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %71 = func.call @dynamic_index_in_dim_14(%iterArg_43, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %72 = func.call @dynamic_index_in_dim(%iterArg_44, %64) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %73 = func.call @dynamic_index_in_dim_14(%iterArg_45, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %74 = func.call @dynamic_index_in_dim_14(%iterArg_46, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %75 = func.call @dynamic_index_in_dim(%iterArg_47, %64) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %76 = func.call @dynamic_index_in_dim_14(%iterArg_48, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %77 = func.call @dynamic_index_in_dim_15(%iterArg_49, %64) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %78 = func.call @dynamic_index_in_dim_14(%iterArg_50, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %79 = func.call @dynamic_index_in_dim_16(%iterArg_51, %64) : (tensor<2x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %80 = func.call @dynamic_index_in_dim_17(%iterArg_52, %64) : (tensor<2x3x1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %81 = func.call @dynamic_index_in_dim_14(%iterArg_53, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %82 = func.call @dynamic_index_in_dim_14(%iterArg_54, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %83 = func.call @dynamic_index_in_dim_15(%iterArg_55, %64) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %84 = func.call @dynamic_index_in_dim(%iterArg_56, %64) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %85 = func.call @dynamic_index_in_dim_16(%iterArg_57, %64) : (tensor<2x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %86 = func.call @dynamic_index_in_dim_15(%iterArg_58, %64) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %87 = func.call @dynamic_index_in_dim_14(%iterArg_59, %64) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %88 = func.call @dynamic_index_in_dim_15(%iterArg_60, %64) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %89 = func.call @dynamic_index_in_dim_18(%iterArg_61, %64) : (tensor<2x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %90 = func.call @dynamic_index_in_dim_15(%iterArg_62, %64) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %91 = func.call @dynamic_index_in_dim(%iterArg_63, %64) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %92 = func.call @dynamic_index_in_dim_15(%iterArg_64, %64) : (tensor<2x3x7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %93 = func.call @dynamic_index_in_dim_19(%iterArg_65, %64) : (tensor<2x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %94 = func.call @dynamic_index_in_dim_17(%iterArg_66, %64) : (tensor<2x3x1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %95 = func.call @dynamic_index_in_dim_19(%iterArg_67, %64) : (tensor<2x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %96 = func.call @dynamic_index_in_dim_17(%iterArg_68, %64) : (tensor<2x3x1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %97 = stablehlo.negate %iterArg_86 : tensor<3xf32>
      %98:2 = func.call @_cho_solve_20(%iterArg_81, %94, %95, %iterArg_82, %96, %97) : (tensor<3x3xi1>, tensor<3x1xf32>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x1xf32>, tensor<3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>)
      %99 = func.call @_cholesky_21(%iterArg_76, %iterArg_77, %93, %iterArg_78, %iterArg_79, %iterArg_80, %98#0) : (tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
      %100 = stablehlo.dot_general %98#1, %92, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x7xf32>) -> tensor<7xf32>
      %101 = stablehlo.dot_general %98#1, %91, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<7xf32>) -> tensor<3x7xf32>
      %102 = stablehlo.transpose %101, dims = [1, 0] : (tensor<3x7xf32>) -> tensor<7x3xf32>
      %103 = func.call @_diag_22(%iterArg_75, %99) : (tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3xf32>
      %104 = func.call @_diag_24(%iterArg_72, %iterArg_73, %iterArg_74, %103) : (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3xf32>) -> tensor<3x3xf32>
      %105 = stablehlo.add %99, %104 : tensor<3x3xf32>
      %106 = stablehlo.dot_general %105, %90, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x7xf32>) -> tensor<3x7xf32>
      %107 = stablehlo.transpose %106, dims = [1, 0] : (tensor<3x7xf32>) -> tensor<7x3xf32>
      %108 = stablehlo.add %102, %107 : tensor<7x3xf32>
      %109 = stablehlo.dot_general %105, %89, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<7x3xf32>) -> tensor<3x7xf32>
      %110 = stablehlo.transpose %109, dims = [1, 0] : (tensor<3x7xf32>) -> tensor<7x3xf32>
      %111 = stablehlo.add %108, %110 : tensor<7x3xf32>
      %112 = stablehlo.transpose %111, dims = [1, 0] : (tensor<7x3xf32>) -> tensor<3x7xf32>
      %113 = stablehlo.broadcast_in_dim %87, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
      %114 = stablehlo.multiply %113, %112 : tensor<3x7xf32>
      %115 = stablehlo.multiply %112, %88 : tensor<3x7xf32>
      %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %116 = stablehlo.reduce(%115 init: %cst_89) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x7xf32>, tensor<f32>) -> tensor<f32>
      %117 = stablehlo.broadcast_in_dim %iterArg_71, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
      %118 = stablehlo.multiply %117, %112 : tensor<3x7xf32>
      %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %119 = stablehlo.reduce(%118 init: %cst_90) applies stablehlo.add across dimensions = [0] : (tensor<3x7xf32>, tensor<f32>) -> tensor<7xf32>
      %120 = stablehlo.reshape %119 : (tensor<7xf32>) -> tensor<1x7xf32>
      %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %121 = stablehlo.reduce(%120 init: %cst_91) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
      %122 = stablehlo.multiply %86, %114 : tensor<3x7xf32>
      %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %123 = stablehlo.reduce(%122 init: %cst_92) applies stablehlo.add across dimensions = [0] : (tensor<3x7xf32>, tensor<f32>) -> tensor<7xf32>
      %124 = stablehlo.reshape %123 : (tensor<7xf32>) -> tensor<1x7xf32>
      %125 = stablehlo.broadcast_in_dim %85, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
      %126 = stablehlo.multiply %114, %125 : tensor<3x7xf32>
      %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %127 = stablehlo.reduce(%124 init: %cst_93) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
      %128 = stablehlo.add %121, %127 : tensor<7xf32>
      %129 = stablehlo.multiply %128, %84 : tensor<7xf32>
      %130 = stablehlo.multiply %83, %126 : tensor<3x7xf32>
      %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %131 = stablehlo.reduce(%130 init: %cst_94) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x7xf32>, tensor<f32>) -> tensor<f32>
      %132 = stablehlo.broadcast_in_dim %82, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
      %133 = stablehlo.multiply %126, %132 : tensor<3x7xf32>
      %134 = stablehlo.multiply %131, %81 : tensor<f32>
      %135 = stablehlo.broadcast_in_dim %80, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x7xf32>
      %136 = stablehlo.multiply %135, %133 : tensor<3x7xf32>
      %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %137 = stablehlo.reduce(%136 init: %cst_95) applies stablehlo.add across dimensions = [0] : (tensor<3x7xf32>, tensor<f32>) -> tensor<7xf32>
      %138 = stablehlo.reshape %137 : (tensor<7xf32>) -> tensor<1x7xf32>
      %139 = stablehlo.broadcast_in_dim %79, dims = [0, 1] : (tensor<1x7xf32>) -> tensor<3x7xf32>
      %140 = stablehlo.multiply %133, %139 : tensor<3x7xf32>
      %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %141 = stablehlo.reduce(%140 init: %cst_96) applies stablehlo.add across dimensions = [1] : (tensor<3x7xf32>, tensor<f32>) -> tensor<3xf32>
      %142 = stablehlo.reshape %141 : (tensor<3xf32>) -> tensor<3x1xf32>
      %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %143 = stablehlo.reduce(%142 init: %cst_97) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
      %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %144 = stablehlo.reduce(%138 init: %cst_98) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
      %145 = stablehlo.negate %143 : tensor<3xf32>
      %146 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
      %147 = stablehlo.multiply %126, %146 : tensor<3x7xf32>
      %148 = stablehlo.multiply %147, %77 : tensor<3x7xf32>
      %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %149 = stablehlo.reduce(%148 init: %cst_99) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x7xf32>, tensor<f32>) -> tensor<f32>
      %150 = stablehlo.negate %149 : tensor<f32>
      %151 = stablehlo.add %134, %150 : tensor<f32>
      %152 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
      %153 = stablehlo.divide %126, %152 : tensor<3x7xf32>
      %154 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %155 = stablehlo.multiply %129, %154 : tensor<7xf32>
      %156 = stablehlo.multiply %155, %75 : tensor<7xf32>
      %cst_100 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %157 = stablehlo.reduce(%156 init: %cst_100) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %158 = stablehlo.negate %157 : tensor<f32>
      %159 = stablehlo.add %151, %158 : tensor<f32>
      %160 = stablehlo.broadcast_in_dim %74, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %161 = stablehlo.divide %129, %160 : tensor<7xf32>
      %162 = stablehlo.add %144, %161 : tensor<7xf32>
      %163 = stablehlo.multiply %iterArg_70, %145 : tensor<3xf32>
      %cst_101 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %164 = stablehlo.reduce(%163 init: %cst_101) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %cst_102 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %165 = stablehlo.multiply %cst_102, %164 : tensor<f32>
      %166 = stablehlo.multiply %159, %73 : tensor<f32>
      %167 = stablehlo.add %165, %166 : tensor<f32>
      %168 = stablehlo.broadcast_in_dim %167, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_103 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %169 = stablehlo.pad %168, %cst_103, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
      %170 = stablehlo.add %iterArg_86, %169 : tensor<3xf32>
      %171 = stablehlo.negate %153 : tensor<3x7xf32>
      %172 = stablehlo.negate %162 : tensor<7xf32>
      %173 = stablehlo.multiply %iterArg_69, %171 : tensor<3x7xf32>
      %cst_104 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %174 = stablehlo.reduce(%173 init: %cst_104) applies stablehlo.add across dimensions = [0] : (tensor<3x7xf32>, tensor<f32>) -> tensor<7xf32>
      %175 = stablehlo.reshape %174 : (tensor<7xf32>) -> tensor<1x7xf32>
      %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %176 = stablehlo.reduce(%175 init: %cst_105) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
      %cst_106 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %177 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %178 = stablehlo.multiply %177, %176 : tensor<7xf32>
      %179 = stablehlo.multiply %172, %72 : tensor<7xf32>
      %180 = stablehlo.add %178, %179 : tensor<7xf32>
      %181 = stablehlo.negate %180 : tensor<7xf32>
      %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %182 = stablehlo.reduce(%181 init: %cst_107) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %183 = stablehlo.add %iterArg_84, %180 : tensor<7xf32>
      %184 = stablehlo.broadcast_in_dim %182, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_108 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %185 = stablehlo.pad %184, %cst_108, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
      %186 = stablehlo.add %170, %185 : tensor<3xf32>
      %187 = stablehlo.broadcast_in_dim %116, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %188 = stablehlo.pad %187, %cst_109, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
      %189 = stablehlo.add %186, %188 : tensor<3xf32>
      %190 = stablehlo.negate %100 : tensor<7xf32>
      %191 = stablehlo.add %iterArg_85, %190 : tensor<7xf32>
      %192 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %193 = stablehlo.multiply %192, %100 : tensor<7xf32>
      %194 = stablehlo.multiply %100, %70 : tensor<7xf32>
      %cst_110 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %195 = stablehlo.reduce(%194 init: %cst_110) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %196 = stablehlo.multiply %193, %70 : tensor<7xf32>
      %197 = stablehlo.broadcast_in_dim %69, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %198 = stablehlo.multiply %196, %197 : tensor<7xf32>
      %199 = stablehlo.multiply %198, %68 : tensor<7xf32>
      %cst_111 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %200 = stablehlo.reduce(%199 init: %cst_111) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %201 = stablehlo.negate %200 : tensor<f32>
      %202 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %203 = stablehlo.divide %196, %202 : tensor<7xf32>
      %204 = stablehlo.multiply %201, %66 : tensor<f32>
      %205 = stablehlo.broadcast_in_dim %204, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_112 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %206 = stablehlo.pad %205, %cst_112, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
      %207 = stablehlo.add %189, %206 : tensor<3xf32>
      %208 = stablehlo.negate %203 : tensor<7xf32>
      %209 = stablehlo.multiply %208, %65 : tensor<7xf32>
      %210 = stablehlo.negate %209 : tensor<7xf32>
      %cst_113 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %211 = stablehlo.reduce(%210 init: %cst_113) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %212 = stablehlo.add %183, %209 : tensor<7xf32>
      %213 = stablehlo.broadcast_in_dim %211, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_114 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %214 = stablehlo.pad %213, %cst_114, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
      %215 = stablehlo.add %207, %214 : tensor<3xf32>
      %216 = stablehlo.broadcast_in_dim %195, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_115 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %217 = stablehlo.pad %216, %cst_115, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
      %218 = stablehlo.add %215, %217 : tensor<3xf32>
      %c_116 = stablehlo.constant dense<1> : tensor<i32>
      %219 = stablehlo.add %iterArg_83, %c_116 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %219, %212, %191, %218 : tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x1x7xf32>, tensor<2x3x1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x1x7xf32>, tensor<2x3x7xf32>, tensor<2xf32>, tensor<2x3x7xf32>, tensor<2x7x3xf32>, tensor<2x3x7xf32>, tensor<2x7xf32>, tensor<2x3x7xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<2x3x3xf32>, tensor<2x3x1xf32>, tensor<3x7xf32>, tensor<3xf32>, tensor<3x1xf32>, tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<i32>, tensor<7xf32>, tensor<7xf32>, tensor<3xf32>
    }
    return %62#47, %62#48, %62#49 : tensor<7xf32>, tensor<7xf32>, tensor<3xf32>
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
  func.func private @_cholesky() -> (tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>) {
    %0 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
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
    %10 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %12 = stablehlo.add %10, %11 : tensor<3x3xi32>
    %13 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %14 = stablehlo.compare GE, %12, %13, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %16 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %18 = stablehlo.add %16, %17 : tensor<3x3xi32>
    %19 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %20 = stablehlo.compare GE, %18, %19, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %21 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %23 = stablehlo.add %21, %22 : tensor<3x3xi32>
    %24 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %25 = stablehlo.compare EQ, %23, %24, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %26 = stablehlo.convert %25 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %28 = stablehlo.add %27, %26 : tensor<3x3xf32>
    %29 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %31 = stablehlo.add %29, %30 : tensor<3x3xi32>
    %32 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %33 = stablehlo.compare GE, %31, %32, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    return %4, %9, %20, %28, %33, %34, %14, %15 : tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>
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
  func.func private @_cho_solve_20(%arg0: tensor<3x3xi1>, %arg1: tensor<3x1xf32>, %arg2: tensor<3x3xf32>, %arg3: tensor<3x3xi1>, %arg4: tensor<3x1xf32>, %arg5: tensor<3xf32>) -> (tensor<3x3xf32>, tensor<3xf32>) {
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
  func.func private @_cholesky_21(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xi1>, %arg2: tensor<3x3xf32>, %arg3: tensor<3x3xi1>, %arg4: tensor<3x3xf32>, %arg5: tensor<3x3xi1>, %arg6: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.transpose %arg6, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %2 = stablehlo.select %arg5, %0, %1 : tensor<3x3xi1>, tensor<3x3xf32>
    %3 = stablehlo.dot_general %2, %arg2, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %5 = stablehlo.divide %4, %arg4 : tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %7 = stablehlo.select %arg3, %5, %6 : tensor<3x3xi1>, tensor<3x3xf32>
    %8 = "stablehlo.triangular_solve"(%arg2, %7) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %9 = "stablehlo.triangular_solve"(%arg2, %8) <{left_side = false, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %12 = stablehlo.select %arg1, %10, %11 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %14 = stablehlo.select %arg0, %9, %13 : tensor<3x3xi1>, tensor<3x3xf32>
    %15 = stablehlo.add %12, %14 : tensor<3x3xf32>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    return %16 : tensor<3x3xf32>
  }
  func.func private @_diag_22(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>) -> tensor<3xf32> {
    %0 = call @_where_23(%arg0, %arg1) : (tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst_0, low = [0], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.slice %2 [0:3] : (tensor<3xf32>) -> tensor<3xf32>
    return %3 : tensor<3xf32>
  }
  func.func private @_where_23(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>) -> tensor<3x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    return %3 : tensor<3x1xf32>
  }
  func.func private @_diag_24(%arg0: tensor<i32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x2xi32>, %arg3: tensor<3xf32>) -> tensor<3x3xf32> {
    %0 = call @diagonal_25(%arg0, %arg1, %arg2, %arg3) : (tensor<i32>, tensor<3x3xf32>, tensor<3x2xi32>, tensor<3xf32>) -> tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
  func.func private @diagonal_25(%arg0: tensor<i32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x2xi32>, %arg3: tensor<3xf32>) -> tensor<3x3xf32> {
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
