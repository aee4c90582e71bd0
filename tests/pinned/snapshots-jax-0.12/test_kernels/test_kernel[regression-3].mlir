// import jax
// import jax.numpy as jnp
//
//
// def lasso(times, response):
//     tau = (times + jnp.arange(6)) / 6
//     phi_raw = jnp.stack([jnp.ones_like(tau), jnp.sin(3.0 * tau)], axis=1)
//     psi = phi_raw + 0.5 * jnp.eye(6, 2)
//     w_init = jnp.zeros(2, response.dtype)
//     gram = psi.T @ psi / 6 + 0.2 * jnp.eye(2)
//     xty = psi.T @ response / 6
//     low = jnp.linalg.cholesky(gram + 0.5 * jnp.eye(2))
//     u0 = jnp.zeros_like(xty)
//
//     def tick(state, _):
//         z_t, u_t = state
//         w = jax.scipy.linalg.cho_solve((low, True), xty + 0.5 * (z_t - u_t))
//         shifted_w = w + u_t
//         split = jax.nn.softplus(shifted_w) - 0.5
//         return (split, shifted_w - split), None
//
//     (split_t, dual_t), _ = jax.lax.scan(tick, (w_init, u0), None, length=4)
//     misfit = response - psi @ split_t
//     root = jnp.sqrt(jnp.sum(misfit**2) + 0.24)
//     return split_t, root
//
//   times: float32[6] in [-0.5, 0.5]
//   response: float32[6] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_lasso attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>) -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<6xi32>
    %1 = stablehlo.convert %0 : (tensor<6xi32>) -> tensor<6xf32>
    %2 = stablehlo.add %arg0, %1 : tensor<6xf32>
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.divide %2, %3 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<6xf32>
    %8 = stablehlo.sine %7 : tensor<6xf32>
    %9 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %11 = stablehlo.concatenate %9, %10, dim = 1 : (tensor<6x1xf32>, tensor<6x1xf32>) -> tensor<6x2xf32>
    %12 = stablehlo.iota dim = 0 : tensor<6x2xi32>
    %13 = stablehlo.iota dim = 1 : tensor<6x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x2xi32>
    %15 = stablehlo.add %12, %14 : tensor<6x2xi32>
    %16 = stablehlo.compare EQ, %15, %13, SIGNED : (tensor<6x2xi32>, tensor<6x2xi32>) -> tensor<6x2xi1>
    %17 = stablehlo.convert %16 : (tensor<6x2xi1>) -> tensor<6x2xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<6x2xf32>
    %20 = stablehlo.add %11, %19 : tensor<6x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %22 = stablehlo.transpose %20, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %23 = stablehlo.dot_general %22, %20, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6x2xf32>) -> tensor<2x2xf32>
    %cst_4 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %25 = stablehlo.divide %23, %24 : tensor<2x2xf32>
    %26 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %27 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %28 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %29 = stablehlo.add %26, %28 : tensor<2x2xi32>
    %30 = stablehlo.compare EQ, %29, %27, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %31 = stablehlo.convert %30 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_6 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<2x2xf32>
    %34 = stablehlo.add %25, %33 : tensor<2x2xf32>
    %35 = stablehlo.transpose %20, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %36 = stablehlo.dot_general %35, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6xf32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %38 = stablehlo.divide %36, %37 : tensor<2xf32>
    %39 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %40 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %41 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %42 = stablehlo.add %39, %41 : tensor<2x2xi32>
    %43 = stablehlo.compare EQ, %42, %40, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %44 = stablehlo.convert %43 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<2x2xf32>
    %47 = stablehlo.add %34, %46 : tensor<2x2xf32>
    %48 = call @cholesky(%47) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %50:5 = stablehlo.while(%iterArg = %38, %iterArg_14 = %48, %iterArg_15 = %c_11, %iterArg_16 = %21, %iterArg_17 = %49) : tensor<2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_18 = stablehlo.constant dense<4> : tensor<i32>
      %57 = stablehlo.compare LT, %iterArg_15, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %57 : tensor<i1>
    } do {
      %57 = stablehlo.subtract %iterArg_16, %iterArg_17 : tensor<2xf32>
      %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %59 = stablehlo.multiply %58, %57 : tensor<2xf32>
      %60 = stablehlo.add %iterArg, %59 : tensor<2xf32>
      %61 = func.call @_cho_solve(%iterArg_14, %60) : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %62 = stablehlo.add %61, %iterArg_17 : tensor<2xf32>
      %63 = func.call @softplus(%62) : (tensor<2xf32>) -> tensor<2xf32>
      %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %65 = stablehlo.subtract %63, %64 : tensor<2xf32>
      %66 = stablehlo.subtract %62, %65 : tensor<2xf32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %67 = stablehlo.add %iterArg_15, %c_20 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %67, %65, %66 : tensor<2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>
    }
    %51 = stablehlo.dot_general %20, %50#3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x2xf32>, tensor<2xf32>) -> tensor<6xf32>
    %52 = stablehlo.subtract %arg1, %51 : tensor<6xf32>
    %53 = stablehlo.multiply %52, %52 : tensor<6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<2.400000e-01> : tensor<f32>
    %55 = stablehlo.add %54, %cst_13 : tensor<f32>
    %56 = stablehlo.sqrt %55 : tensor<f32>
    return %50#3, %56 : tensor<2xf32>, tensor<f32>
  }
  func.func private @cholesky(%arg0: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<2x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x2xf32>
    %4:2 = stablehlo.custom_call @lapack_spotrf_ffi(%3) {backend_config = "", mhlo.backend_config = {uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=2, j=2, k=2, l=2}, custom>} : (tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %6 = stablehlo.compare EQ, %4#1, %5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_0 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<2x2xi1>
    %10 = stablehlo.select %9, %4#0, %8 : tensor<2x2xi1>, tensor<2x2xf32>
    %11 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %13 = stablehlo.add %11, %12 : tensor<2x2xi32>
    %14 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %15 = stablehlo.compare GE, %13, %14, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %17 = stablehlo.select %15, %10, %16 : tensor<2x2xi1>, tensor<2x2xf32>
    return %17 : tensor<2x2xf32>
  }
  func.func private @_cho_solve(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %1 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<2x1xf32>) -> tensor<2xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %4 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %3) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<2x1xf32>) -> tensor<2xf32>
    return %5 : tensor<2xf32>
  }
  func.func private @softplus(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<2xf32>
    %7 = stablehlo.abs %3 : tensor<2xf32>
    %8 = stablehlo.negate %7 : tensor<2xf32>
    %9 = stablehlo.exponential %8 : tensor<2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<2xf32>
    %11 = stablehlo.add %1, %10 : tensor<2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<2xi1>, tensor<2xf32>
    return %12 : tensor<2xf32>
  }
}
// -----
// forward, cuda
module @jit_lasso attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>) -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<6xi32>
    %1 = stablehlo.convert %0 : (tensor<6xi32>) -> tensor<6xf32>
    %2 = stablehlo.add %arg0, %1 : tensor<6xf32>
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.divide %2, %3 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<6xf32>
    %8 = stablehlo.sine %7 : tensor<6xf32>
    %9 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %11 = stablehlo.concatenate %9, %10, dim = 1 : (tensor<6x1xf32>, tensor<6x1xf32>) -> tensor<6x2xf32>
    %12 = stablehlo.iota dim = 0 : tensor<6x2xi32>
    %13 = stablehlo.iota dim = 1 : tensor<6x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x2xi32>
    %15 = stablehlo.add %12, %14 : tensor<6x2xi32>
    %16 = stablehlo.compare EQ, %15, %13, SIGNED : (tensor<6x2xi32>, tensor<6x2xi32>) -> tensor<6x2xi1>
    %17 = stablehlo.convert %16 : (tensor<6x2xi1>) -> tensor<6x2xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<6x2xf32>
    %20 = stablehlo.add %11, %19 : tensor<6x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %22 = stablehlo.transpose %20, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %23 = stablehlo.dot_general %22, %20, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6x2xf32>) -> tensor<2x2xf32>
    %cst_4 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %25 = stablehlo.divide %23, %24 : tensor<2x2xf32>
    %26 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %27 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %28 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %29 = stablehlo.add %26, %28 : tensor<2x2xi32>
    %30 = stablehlo.compare EQ, %29, %27, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %31 = stablehlo.convert %30 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_6 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<2x2xf32>
    %34 = stablehlo.add %25, %33 : tensor<2x2xf32>
    %35 = stablehlo.transpose %20, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %36 = stablehlo.dot_general %35, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6xf32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %38 = stablehlo.divide %36, %37 : tensor<2xf32>
    %39 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %40 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %41 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %42 = stablehlo.add %39, %41 : tensor<2x2xi32>
    %43 = stablehlo.compare EQ, %42, %40, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %44 = stablehlo.convert %43 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<2x2xf32>
    %47 = stablehlo.add %34, %46 : tensor<2x2xf32>
    %48 = call @cholesky(%47) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %50:5 = stablehlo.while(%iterArg = %38, %iterArg_14 = %48, %iterArg_15 = %c_11, %iterArg_16 = %21, %iterArg_17 = %49) : tensor<2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_18 = stablehlo.constant dense<4> : tensor<i32>
      %57 = stablehlo.compare LT, %iterArg_15, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %57 : tensor<i1>
    } do {
      %57 = stablehlo.subtract %iterArg_16, %iterArg_17 : tensor<2xf32>
      %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %59 = stablehlo.multiply %58, %57 : tensor<2xf32>
      %60 = stablehlo.add %iterArg, %59 : tensor<2xf32>
      %61 = func.call @_cho_solve(%iterArg_14, %60) : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %62 = stablehlo.add %61, %iterArg_17 : tensor<2xf32>
      %63 = func.call @softplus(%62) : (tensor<2xf32>) -> tensor<2xf32>
      %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %65 = stablehlo.subtract %63, %64 : tensor<2xf32>
      %66 = stablehlo.subtract %62, %65 : tensor<2xf32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %67 = stablehlo.add %iterArg_15, %c_20 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %67, %65, %66 : tensor<2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>
    }
    %51 = stablehlo.dot_general %20, %50#3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x2xf32>, tensor<2xf32>) -> tensor<6xf32>
    %52 = stablehlo.subtract %arg1, %51 : tensor<6xf32>
    %53 = stablehlo.multiply %52, %52 : tensor<6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<2.400000e-01> : tensor<f32>
    %55 = stablehlo.add %54, %cst_13 : tensor<f32>
    %56 = stablehlo.sqrt %55 : tensor<f32>
    return %50#3, %56 : tensor<2xf32>, tensor<f32>
  }
  func.func private @cholesky(%arg0: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<2x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x2xf32>
    %4:2 = stablehlo.custom_call @cusolver_potrf_ffi(%3) {backend_config = "", mhlo.backend_config = {lower = true}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=2, j=2, k=2, l=2}, custom>} : (tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<i32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %6 = stablehlo.compare EQ, %4#1, %5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_0 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<2x2xi1>
    %10 = stablehlo.select %9, %4#0, %8 : tensor<2x2xi1>, tensor<2x2xf32>
    %11 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %13 = stablehlo.add %11, %12 : tensor<2x2xi32>
    %14 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %15 = stablehlo.compare GE, %13, %14, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %17 = stablehlo.select %15, %10, %16 : tensor<2x2xi1>, tensor<2x2xf32>
    return %17 : tensor<2x2xf32>
  }
  func.func private @_cho_solve(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %1 = "stablehlo.triangular_solve"(%arg0, %0) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<2x1xf32>) -> tensor<2xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %4 = "stablehlo.triangular_solve"(%arg0, %3) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<2x1xf32>) -> tensor<2xf32>
    return %5 : tensor<2xf32>
  }
  func.func private @softplus(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<2xf32>
    %7 = stablehlo.abs %3 : tensor<2xf32>
    %8 = stablehlo.negate %7 : tensor<2xf32>
    %9 = stablehlo.exponential %8 : tensor<2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<2xf32>
    %11 = stablehlo.add %1, %10 : tensor<2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<2xi1>, tensor<2xf32>
    return %12 : tensor<2xf32>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<6xi32>
    %1 = stablehlo.convert %0 : (tensor<6xi32>) -> tensor<6xf32>
    %2 = stablehlo.add %arg0, %1 : tensor<6xf32>
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.divide %2, %3 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<6xf32>
    %8 = stablehlo.sine %7 : tensor<6xf32>
    %9 = stablehlo.cosine %7 : tensor<6xf32>
    %10 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %12 = stablehlo.concatenate %10, %11, dim = 1 : (tensor<6x1xf32>, tensor<6x1xf32>) -> tensor<6x2xf32>
    %13 = stablehlo.iota dim = 0 : tensor<6x2xi32>
    %14 = stablehlo.iota dim = 1 : tensor<6x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x2xi32>
    %16 = stablehlo.add %13, %15 : tensor<6x2xi32>
    %17 = stablehlo.compare EQ, %16, %14, SIGNED : (tensor<6x2xi32>, tensor<6x2xi32>) -> tensor<6x2xi1>
    %18 = stablehlo.convert %17 : (tensor<6x2xi1>) -> tensor<6x2xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<6x2xf32>
    %21 = stablehlo.add %12, %20 : tensor<6x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %23 = stablehlo.transpose %21, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %24 = stablehlo.dot_general %23, %21, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6x2xf32>) -> tensor<2x2xf32>
    %cst_4 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %26 = stablehlo.divide %24, %25 : tensor<2x2xf32>
    %27 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %28 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %30 = stablehlo.add %27, %29 : tensor<2x2xi32>
    %31 = stablehlo.compare EQ, %30, %28, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %32 = stablehlo.convert %31 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_6 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<2x2xf32>
    %35 = stablehlo.add %26, %34 : tensor<2x2xf32>
    %36 = stablehlo.transpose %21, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %37 = stablehlo.dot_general %36, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6xf32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.divide %37, %38 : tensor<2xf32>
    %40 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %41 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %43 = stablehlo.add %40, %42 : tensor<2x2xi32>
    %44 = stablehlo.compare EQ, %43, %41, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %45 = stablehlo.convert %44 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<2x2xf32>
    %48 = stablehlo.add %35, %47 : tensor<2x2xf32>
    %49:7 = call @cholesky(%48) : (tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xi1>)
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %51:2 = call @_cho_solve() : () -> (tensor<2x2xi1>, tensor<2x2xi1>)
    %52:2 = call @softplus() : () -> (tensor<2xf32>, tensor<2xf32>)
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x2x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x2x1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %56:10 = stablehlo.while(%iterArg = %39, %iterArg_29 = %49#0, %iterArg_30 = %52#0, %iterArg_31 = %52#1, %iterArg_32 = %c_14, %iterArg_33 = %22, %iterArg_34 = %50, %iterArg_35 = %53, %iterArg_36 = %54, %iterArg_37 = %55) : tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<4x2x1xf32>, tensor<4x2x1xf32>, tensor<4x2xf32>
    cond {
      %c_38 = stablehlo.constant dense<4> : tensor<i32>
      %103 = stablehlo.compare LT, %iterArg_32, %c_38, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %103 : tensor<i1>
    } do {
      %103 = stablehlo.subtract %iterArg_33, %iterArg_34 : tensor<2xf32>
      %cst_38 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %104 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %105 = stablehlo.multiply %104, %103 : tensor<2xf32>
      %106 = stablehlo.add %iterArg, %105 : tensor<2xf32>
      %107:3 = func.call @_cho_solve_0(%106, %iterArg_29) : (tensor<2xf32>, tensor<2x2xf32>) -> (tensor<2xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
      %108 = stablehlo.add %107#0, %iterArg_34 : tensor<2xf32>
      %109:2 = func.call @softplus_1(%108, %iterArg_30, %iterArg_31) : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
      %cst_39 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %110 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %111 = stablehlo.subtract %109#0, %110 : tensor<2xf32>
      %112 = stablehlo.subtract %108, %111 : tensor<2xf32>
      %113 = func.call @dynamic_update_index_in_dim(%iterArg_35, %107#1, %iterArg_32) : (tensor<4x2x1xf32>, tensor<2x1xf32>, tensor<i32>) -> tensor<4x2x1xf32>
      %114 = func.call @dynamic_update_index_in_dim(%iterArg_36, %107#2, %iterArg_32) : (tensor<4x2x1xf32>, tensor<2x1xf32>, tensor<i32>) -> tensor<4x2x1xf32>
      %115 = func.call @dynamic_update_index_in_dim_2(%iterArg_37, %109#1, %iterArg_32) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %116 = stablehlo.add %iterArg_32, %c_40 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %116, %111, %112, %113, %114, %115 : tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<4x2x1xf32>, tensor<4x2x1xf32>, tensor<4x2xf32>
    }
    %57 = stablehlo.dot_general %21, %56#5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x2xf32>, tensor<2xf32>) -> tensor<6xf32>
    %58 = stablehlo.subtract %arg1, %57 : tensor<6xf32>
    %59 = stablehlo.multiply %58, %58 : tensor<6xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %61 = stablehlo.multiply %60, %58 : tensor<6xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%59 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<2.400000e-01> : tensor<f32>
    %63 = stablehlo.add %62, %cst_17 : tensor<f32>
    %64 = stablehlo.sqrt %63 : tensor<f32>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %65 = stablehlo.divide %cst_18, %64 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.multiply %cst_20, %65 : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %69 = stablehlo.multiply %68, %61 : tensor<6xf32>
    %70 = stablehlo.negate %69 : tensor<6xf32>
    %71 = stablehlo.dot_general %70, %21, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x2xf32>) -> tensor<2xf32>
    %72 = stablehlo.dot_general %70, %56#5, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<2xf32>) -> tensor<6x2xf32>
    %73 = stablehlo.add %66, %71 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %77:11 = stablehlo.while(%iterArg = %56#7, %iterArg_29 = %56#8, %iterArg_30 = %56#9, %iterArg_31 = %51#0, %iterArg_32 = %49#0, %iterArg_33 = %51#1, %iterArg_34 = %c_24, %iterArg_35 = %75, %iterArg_36 = %76, %iterArg_37 = %73, %iterArg_38 = %74) : tensor<4x2x1xf32>, tensor<4x2x1xf32>, tensor<4x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xi1>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_39 = stablehlo.constant dense<4> : tensor<i32>
      %103 = stablehlo.compare LT, %iterArg_34, %c_39, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %103 : tensor<i1>
    } do {
      %c_39 = stablehlo.constant dense<4> : tensor<i32>
      %103 = stablehlo.subtract %c_39, %iterArg_34 : tensor<i32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %104 = stablehlo.subtract %103, %c_40 : tensor<i32>
      %105 = func.call @dynamic_index_in_dim(%iterArg, %104) : (tensor<4x2x1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %106 = func.call @dynamic_index_in_dim(%iterArg_29, %104) : (tensor<4x2x1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %107 = func.call @dynamic_index_in_dim_3(%iterArg_30, %104) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %108 = stablehlo.negate %iterArg_38 : tensor<2xf32>
      %109 = stablehlo.add %iterArg_37, %108 : tensor<2xf32>
      %110 = func.call @softplus_4(%107, %109) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %111 = stablehlo.add %iterArg_38, %110 : tensor<2xf32>
      %112:2 = func.call @_cho_solve_5(%iterArg_31, %105, %iterArg_32, %iterArg_33, %106, %111) : (tensor<2x2xi1>, tensor<2x1xf32>, tensor<2x2xf32>, tensor<2x2xi1>, tensor<2x1xf32>, tensor<2xf32>) -> (tensor<2x2xf32>, tensor<2xf32>)
      %113 = stablehlo.add %iterArg_36, %112#0 : tensor<2x2xf32>
      %114 = stablehlo.add %iterArg_35, %112#1 : tensor<2xf32>
      %cst_41 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %115 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %116 = stablehlo.multiply %115, %112#1 : tensor<2xf32>
      %117 = stablehlo.negate %116 : tensor<2xf32>
      %118 = stablehlo.add %111, %117 : tensor<2xf32>
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %119 = stablehlo.add %iterArg_34, %c_42 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %119, %114, %113, %116, %118 : tensor<4x2x1xf32>, tensor<4x2x1xf32>, tensor<4x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xi1>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>
    }
    %78 = call @cholesky_6(%49#1, %49#2, %49#3, %49#4, %49#5, %49#6, %77#8) : (tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %cst_25 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %80 = stablehlo.divide %77#7, %79 : tensor<2xf32>
    %81 = stablehlo.dot_general %80, %36, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x6xf32>) -> tensor<6xf32>
    %82 = stablehlo.dot_general %80, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<6xf32>) -> tensor<2x6xf32>
    %83 = stablehlo.add %69, %81 : tensor<6xf32>
    %84 = stablehlo.transpose %82, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %85 = stablehlo.add %72, %84 : tensor<6x2xf32>
    %cst_26 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %87 = stablehlo.divide %78, %86 : tensor<2x2xf32>
    %88 = stablehlo.dot_general %87, %23, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %89 = stablehlo.transpose %88, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %90 = stablehlo.dot_general %87, %21, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<6x2xf32>) -> tensor<2x6xf32>
    %91 = stablehlo.add %85, %89 : tensor<6x2xf32>
    %92 = stablehlo.transpose %90, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %93 = stablehlo.add %91, %92 : tensor<6x2xf32>
    %94 = stablehlo.slice %93 [0:6, 0:1] : (tensor<6x2xf32>) -> tensor<6x1xf32>
    %95 = stablehlo.reshape %94 : (tensor<6x1xf32>) -> tensor<6xf32>
    %96 = stablehlo.slice %93 [0:6, 1:2] : (tensor<6x2xf32>) -> tensor<6x1xf32>
    %97 = stablehlo.reshape %96 : (tensor<6x1xf32>) -> tensor<6xf32>
    %98 = stablehlo.multiply %97, %9 : tensor<6xf32>
    %cst_27 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %100 = stablehlo.multiply %99, %98 : tensor<6xf32>
    %cst_28 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %102 = stablehlo.divide %100, %101 : tensor<6xf32>
    return %102, %83 : tensor<6xf32>, tensor<6xf32>
  }
  func.func private @cholesky(%arg0: tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xi1>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<2x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x2xf32>
    %4 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %6 = stablehlo.add %4, %5 : tensor<2x2xi32>
    %7 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %8 = stablehlo.compare GE, %6, %7, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %9 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %11 = stablehlo.add %9, %10 : tensor<2x2xi32>
    %12 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %13 = stablehlo.compare GE, %11, %12, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %14:2 = stablehlo.custom_call @lapack_spotrf_ffi(%3) {backend_config = "", mhlo.backend_config = {uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=2, j=2, k=2, l=2}, custom>} : (tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<i32>)
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<i32>
    %16 = stablehlo.compare EQ, %14#1, %15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_2 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %19 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<2x2xi1>
    %20 = stablehlo.select %19, %14#0, %18 : tensor<2x2xi1>, tensor<2x2xf32>
    %21 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %23 = stablehlo.add %21, %22 : tensor<2x2xi32>
    %24 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %25 = stablehlo.compare GE, %23, %24, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %27 = stablehlo.select %25, %20, %26 : tensor<2x2xi1>, tensor<2x2xf32>
    %28 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %30 = stablehlo.add %28, %29 : tensor<2x2xi32>
    %31 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %32 = stablehlo.compare GE, %30, %31, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %33 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %34 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %35 = stablehlo.add %33, %34 : tensor<2x2xi32>
    %36 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %37 = stablehlo.compare EQ, %35, %36, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %38 = stablehlo.convert %37 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %40 = stablehlo.add %39, %38 : tensor<2x2xf32>
    %41 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %43 = stablehlo.add %41, %42 : tensor<2x2xi32>
    %44 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %45 = stablehlo.compare GE, %43, %44, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %47 = stablehlo.select %45, %27, %46 : tensor<2x2xi1>, tensor<2x2xf32>
    return %47, %8, %13, %27, %32, %40, %45 : tensor<2x2xf32>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xi1>
  }
  func.func private @_cho_solve() -> (tensor<2x2xi1>, tensor<2x2xi1>) {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %2 = stablehlo.add %0, %1 : tensor<2x2xi32>
    %3 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %5 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %7 = stablehlo.add %5, %6 : tensor<2x2xi32>
    %8 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %9 = stablehlo.compare GE, %7, %8, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    return %4, %9 : tensor<2x2xi1>, tensor<2x2xi1>
  }
  func.func private @softplus() -> (tensor<2xf32>, tensor<2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    return %0, %1 : tensor<2xf32>, tensor<2xf32>
  }
  func.func private @_cho_solve_0(%arg0: tensor<2xf32>, %arg1: tensor<2x2xf32>) -> (tensor<2xf32>, tensor<2x1xf32>, tensor<2x1xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %1 = stablehlo.custom_call @lapack_strsm_ffi(%arg1, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<2x1xf32>) -> tensor<2xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %4 = stablehlo.custom_call @lapack_strsm_ffi(%arg1, %3) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<2x1xf32>) -> tensor<2xf32>
    return %5, %1, %4 : tensor<2xf32>, tensor<2x1xf32>, tensor<2x1xf32>
  }
  func.func private @softplus_1(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<2xf32>
    %7 = stablehlo.abs %3 : tensor<2xf32>
    %8 = stablehlo.negate %7 : tensor<2xf32>
    %9 = stablehlo.exponential %8 : tensor<2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<2xf32>
    %11 = stablehlo.add %1, %10 : tensor<2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<2xi1>, tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %15 = stablehlo.select %14, %arg1, %arg0 : tensor<2xi1>, tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %17 = stablehlo.compare EQ, %12, %16, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %18 = stablehlo.select %17, %arg2, %12 : tensor<2xi1>, tensor<2xf32>
    %19 = stablehlo.subtract %15, %18 : tensor<2xf32>
    %20 = stablehlo.exponential %19 : tensor<2xf32>
    return %12, %20 : tensor<2xf32>, tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x2x1xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<i32>) -> tensor<4x2x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x1xf32>) -> tensor<1x2x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x2x1xf32>, tensor<1x2x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x2x1xf32>
    return %1 : tensor<4x2x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<4x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<4x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<4x2xf32>
    return %1 : tensor<4x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x2x1xf32>, %arg1: tensor<i32>) -> tensor<2x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 1] : (tensor<4x2x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x1xf32>) -> tensor<2x1xf32>
    return %1 : tensor<2x1xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<4x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<4x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @softplus_4(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<2xf32>
    return %0 : tensor<2xf32>
  }
  func.func private @_cho_solve_5(%arg0: tensor<2x2xi1>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x2xf32>, %arg3: tensor<2x2xi1>, %arg4: tensor<2x1xf32>, %arg5: tensor<2xf32>) -> (tensor<2x2xf32>, tensor<2xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg5, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %1 = stablehlo.custom_call @lapack_strsm_ffi(%arg2, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %2 = stablehlo.custom_call @lapack_strsm_ffi(%arg2, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %3 = stablehlo.dot_general %2, %arg4, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x2xf32>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %5 = stablehlo.negate %4 : tensor<2x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %7 = stablehlo.select %arg3, %5, %6 : tensor<2x2xi1>, tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %10 = stablehlo.custom_call @lapack_strsm_ffi(%arg2, %9) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %11 = stablehlo.custom_call @lapack_strsm_ffi(%arg2, %9) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=1, m=2, n=1}, custom>} : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %12 = stablehlo.dot_general %11, %arg1, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x2xf32>
    %13 = stablehlo.negate %12 : tensor<2x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %15 = stablehlo.select %arg0, %13, %14 : tensor<2x2xi1>, tensor<2x2xf32>
    %16 = stablehlo.add %7, %15 : tensor<2x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    return %16, %17 : tensor<2x2xf32>, tensor<2xf32>
  }
  func.func private @cholesky_6(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xi1>, %arg2: tensor<2x2xf32>, %arg3: tensor<2x2xi1>, %arg4: tensor<2x2xf32>, %arg5: tensor<2x2xi1>, %arg6: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %1 = stablehlo.select %arg5, %arg6, %0 : tensor<2x2xi1>, tensor<2x2xf32>
    %2 = stablehlo.dot_general %1, %arg2, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %4 = stablehlo.divide %3, %arg4 : tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %6 = stablehlo.select %arg3, %4, %5 : tensor<2x2xi1>, tensor<2x2xf32>
    %7 = stablehlo.custom_call @lapack_strsm_ffi(%arg2, %6) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=2, m=2, n=2}, custom>} : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %8 = stablehlo.custom_call @lapack_strsm_ffi(%arg2, %7) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 82 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=2, m=2, n=2}, custom>} : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %11 = stablehlo.select %arg1, %9, %10 : tensor<2x2xi1>, tensor<2x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %13 = stablehlo.select %arg0, %8, %12 : tensor<2x2xi1>, tensor<2x2xf32>
    %14 = stablehlo.add %11, %13 : tensor<2x2xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %16 = stablehlo.divide %14, %15 : tensor<2x2xf32>
    %17 = stablehlo.transpose %16, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %18 = stablehlo.add %16, %17 : tensor<2x2xf32>
    return %18 : tensor<2x2xf32>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<6xi32>
    %1 = stablehlo.convert %0 : (tensor<6xi32>) -> tensor<6xf32>
    %2 = stablehlo.add %arg0, %1 : tensor<6xf32>
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.divide %2, %3 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<6xf32>
    %8 = stablehlo.sine %7 : tensor<6xf32>
    %9 = stablehlo.cosine %7 : tensor<6xf32>
    %10 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %12 = stablehlo.concatenate %10, %11, dim = 1 : (tensor<6x1xf32>, tensor<6x1xf32>) -> tensor<6x2xf32>
    %13 = stablehlo.iota dim = 0 : tensor<6x2xi32>
    %14 = stablehlo.iota dim = 1 : tensor<6x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x2xi32>
    %16 = stablehlo.add %13, %15 : tensor<6x2xi32>
    %17 = stablehlo.compare EQ, %16, %14, SIGNED : (tensor<6x2xi32>, tensor<6x2xi32>) -> tensor<6x2xi1>
    %18 = stablehlo.convert %17 : (tensor<6x2xi1>) -> tensor<6x2xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<6x2xf32>
    %21 = stablehlo.add %12, %20 : tensor<6x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %23 = stablehlo.transpose %21, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %24 = stablehlo.dot_general %23, %21, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6x2xf32>) -> tensor<2x2xf32>
    %cst_4 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %26 = stablehlo.divide %24, %25 : tensor<2x2xf32>
    %27 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %28 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %30 = stablehlo.add %27, %29 : tensor<2x2xi32>
    %31 = stablehlo.compare EQ, %30, %28, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %32 = stablehlo.convert %31 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_6 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<2x2xf32>
    %35 = stablehlo.add %26, %34 : tensor<2x2xf32>
    %36 = stablehlo.transpose %21, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %37 = stablehlo.dot_general %36, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6xf32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.divide %37, %38 : tensor<2xf32>
    %40 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %41 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %43 = stablehlo.add %40, %42 : tensor<2x2xi32>
    %44 = stablehlo.compare EQ, %43, %41, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %45 = stablehlo.convert %44 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<2x2xf32>
    %48 = stablehlo.add %35, %47 : tensor<2x2xf32>
    %49:7 = call @cholesky(%48) : (tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xi1>)
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %51:2 = call @_cho_solve() : () -> (tensor<2x2xi1>, tensor<2x2xi1>)
    %52:2 = call @softplus() : () -> (tensor<2xf32>, tensor<2xf32>)
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x2x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x2x1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %56:10 = stablehlo.while(%iterArg = %39, %iterArg_29 = %49#0, %iterArg_30 = %52#0, %iterArg_31 = %52#1, %iterArg_32 = %c_14, %iterArg_33 = %22, %iterArg_34 = %50, %iterArg_35 = %53, %iterArg_36 = %54, %iterArg_37 = %55) : tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<4x2x1xf32>, tensor<4x2x1xf32>, tensor<4x2xf32>
    cond {
      %c_38 = stablehlo.constant dense<4> : tensor<i32>
      %103 = stablehlo.compare LT, %iterArg_32, %c_38, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %103 : tensor<i1>
    } do {
      %103 = stablehlo.subtract %iterArg_33, %iterArg_34 : tensor<2xf32>
      %cst_38 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %104 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %105 = stablehlo.multiply %104, %103 : tensor<2xf32>
      %106 = stablehlo.add %iterArg, %105 : tensor<2xf32>
      %107:3 = func.call @_cho_solve_0(%106, %iterArg_29) : (tensor<2xf32>, tensor<2x2xf32>) -> (tensor<2xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
      %108 = stablehlo.add %107#0, %iterArg_34 : tensor<2xf32>
      %109:2 = func.call @softplus_1(%108, %iterArg_30, %iterArg_31) : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
      %cst_39 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %110 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %111 = stablehlo.subtract %109#0, %110 : tensor<2xf32>
      %112 = stablehlo.subtract %108, %111 : tensor<2xf32>
      %113 = func.call @dynamic_update_index_in_dim(%iterArg_35, %107#1, %iterArg_32) : (tensor<4x2x1xf32>, tensor<2x1xf32>, tensor<i32>) -> tensor<4x2x1xf32>
      %114 = func.call @dynamic_update_index_in_dim(%iterArg_36, %107#2, %iterArg_32) : (tensor<4x2x1xf32>, tensor<2x1xf32>, tensor<i32>) -> tensor<4x2x1xf32>
      %115 = func.call @dynamic_update_index_in_dim_2(%iterArg_37, %109#1, %iterArg_32) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %116 = stablehlo.add %iterArg_32, %c_40 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %116, %111, %112, %113, %114, %115 : tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<4x2x1xf32>, tensor<4x2x1xf32>, tensor<4x2xf32>
    }
    %57 = stablehlo.dot_general %21, %56#5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x2xf32>, tensor<2xf32>) -> tensor<6xf32>
    %58 = stablehlo.subtract %arg1, %57 : tensor<6xf32>
    %59 = stablehlo.multiply %58, %58 : tensor<6xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %61 = stablehlo.multiply %60, %58 : tensor<6xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%59 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<2.400000e-01> : tensor<f32>
    %63 = stablehlo.add %62, %cst_17 : tensor<f32>
    %64 = stablehlo.sqrt %63 : tensor<f32>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %65 = stablehlo.divide %cst_18, %64 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.multiply %cst_20, %65 : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %69 = stablehlo.multiply %68, %61 : tensor<6xf32>
    %70 = stablehlo.negate %69 : tensor<6xf32>
    %71 = stablehlo.dot_general %70, %21, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x2xf32>) -> tensor<2xf32>
    %72 = stablehlo.dot_general %70, %56#5, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<2xf32>) -> tensor<6x2xf32>
    %73 = stablehlo.add %66, %71 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %77:11 = stablehlo.while(%iterArg = %56#7, %iterArg_29 = %56#8, %iterArg_30 = %56#9, %iterArg_31 = %51#0, %iterArg_32 = %49#0, %iterArg_33 = %51#1, %iterArg_34 = %c_24, %iterArg_35 = %75, %iterArg_36 = %76, %iterArg_37 = %73, %iterArg_38 = %74) : tensor<4x2x1xf32>, tensor<4x2x1xf32>, tensor<4x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xi1>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_39 = stablehlo.constant dense<4> : tensor<i32>
      %103 = stablehlo.compare LT, %iterArg_34, %c_39, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %103 : tensor<i1>
    } do {
      %c_39 = stablehlo.constant dense<4> : tensor<i32>
      %103 = stablehlo.subtract %c_39, %iterArg_34 : tensor<i32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %104 = stablehlo.subtract %103, %c_40 : tensor<i32>
      %105 = func.call @dynamic_index_in_dim(%iterArg, %104) : (tensor<4x2x1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %106 = func.call @dynamic_index_in_dim(%iterArg_29, %104) : (tensor<4x2x1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %107 = func.call @dynamic_index_in_dim_3(%iterArg_30, %104) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %108 = stablehlo.negate %iterArg_38 : tensor<2xf32>
      %109 = stablehlo.add %iterArg_37, %108 : tensor<2xf32>
      %110 = func.call @softplus_4(%107, %109) : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %111 = stablehlo.add %iterArg_38, %110 : tensor<2xf32>
      %112:2 = func.call @_cho_solve_5(%iterArg_31, %105, %iterArg_32, %iterArg_33, %106, %111) : (tensor<2x2xi1>, tensor<2x1xf32>, tensor<2x2xf32>, tensor<2x2xi1>, tensor<2x1xf32>, tensor<2xf32>) -> (tensor<2x2xf32>, tensor<2xf32>)
      %113 = stablehlo.add %iterArg_36, %112#0 : tensor<2x2xf32>
      %114 = stablehlo.add %iterArg_35, %112#1 : tensor<2xf32>
      %cst_41 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %115 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %116 = stablehlo.multiply %115, %112#1 : tensor<2xf32>
      %117 = stablehlo.negate %116 : tensor<2xf32>
      %118 = stablehlo.add %111, %117 : tensor<2xf32>
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %119 = stablehlo.add %iterArg_34, %c_42 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %119, %114, %113, %116, %118 : tensor<4x2x1xf32>, tensor<4x2x1xf32>, tensor<4x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xi1>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>
    }
    %78 = call @cholesky_6(%49#1, %49#2, %49#3, %49#4, %49#5, %49#6, %77#8) : (tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %cst_25 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %80 = stablehlo.divide %77#7, %79 : tensor<2xf32>
    %81 = stablehlo.dot_general %80, %36, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x6xf32>) -> tensor<6xf32>
    %82 = stablehlo.dot_general %80, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<6xf32>) -> tensor<2x6xf32>
    %83 = stablehlo.add %69, %81 : tensor<6xf32>
    %84 = stablehlo.transpose %82, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %85 = stablehlo.add %72, %84 : tensor<6x2xf32>
    %cst_26 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %87 = stablehlo.divide %78, %86 : tensor<2x2xf32>
    %88 = stablehlo.dot_general %87, %23, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %89 = stablehlo.transpose %88, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %90 = stablehlo.dot_general %87, %21, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<6x2xf32>) -> tensor<2x6xf32>
    %91 = stablehlo.add %85, %89 : tensor<6x2xf32>
    %92 = stablehlo.transpose %90, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %93 = stablehlo.add %91, %92 : tensor<6x2xf32>
    %94 = stablehlo.slice %93 [0:6, 0:1] : (tensor<6x2xf32>) -> tensor<6x1xf32>
    %95 = stablehlo.reshape %94 : (tensor<6x1xf32>) -> tensor<6xf32>
    %96 = stablehlo.slice %93 [0:6, 1:2] : (tensor<6x2xf32>) -> tensor<6x1xf32>
    %97 = stablehlo.reshape %96 : (tensor<6x1xf32>) -> tensor<6xf32>
    %98 = stablehlo.multiply %97, %9 : tensor<6xf32>
    %cst_27 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %100 = stablehlo.multiply %99, %98 : tensor<6xf32>
    %cst_28 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %102 = stablehlo.divide %100, %101 : tensor<6xf32>
    return %102, %83 : tensor<6xf32>, tensor<6xf32>
  }
  func.func private @cholesky(%arg0: tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xi1>) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %1 = stablehlo.add %arg0, %0 : tensor<2x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x2xf32>
    %4 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %6 = stablehlo.add %4, %5 : tensor<2x2xi32>
    %7 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %8 = stablehlo.compare GE, %6, %7, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %9 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %11 = stablehlo.add %9, %10 : tensor<2x2xi32>
    %12 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %13 = stablehlo.compare GE, %11, %12, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %14:2 = stablehlo.custom_call @cusolver_potrf_ffi(%3) {backend_config = "", mhlo.backend_config = {lower = true}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], []) {i=2, j=2, k=2, l=2}, custom>} : (tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<i32>)
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<i32>
    %16 = stablehlo.compare EQ, %14#1, %15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst_2 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %19 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<2x2xi1>
    %20 = stablehlo.select %19, %14#0, %18 : tensor<2x2xi1>, tensor<2x2xf32>
    %21 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %23 = stablehlo.add %21, %22 : tensor<2x2xi32>
    %24 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %25 = stablehlo.compare GE, %23, %24, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %27 = stablehlo.select %25, %20, %26 : tensor<2x2xi1>, tensor<2x2xf32>
    %28 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %30 = stablehlo.add %28, %29 : tensor<2x2xi32>
    %31 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %32 = stablehlo.compare GE, %30, %31, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %33 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %34 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %35 = stablehlo.add %33, %34 : tensor<2x2xi32>
    %36 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %37 = stablehlo.compare EQ, %35, %36, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %38 = stablehlo.convert %37 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %40 = stablehlo.add %39, %38 : tensor<2x2xf32>
    %41 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %43 = stablehlo.add %41, %42 : tensor<2x2xi32>
    %44 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %45 = stablehlo.compare GE, %43, %44, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %47 = stablehlo.select %45, %27, %46 : tensor<2x2xi1>, tensor<2x2xf32>
    return %47, %8, %13, %27, %32, %40, %45 : tensor<2x2xf32>, tensor<2x2xi1>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xi1>
  }
  func.func private @_cho_solve() -> (tensor<2x2xi1>, tensor<2x2xi1>) {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %2 = stablehlo.add %0, %1 : tensor<2x2xi32>
    %3 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %4 = stablehlo.compare GE, %2, %3, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %5 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %7 = stablehlo.add %5, %6 : tensor<2x2xi32>
    %8 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %9 = stablehlo.compare GE, %7, %8, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    return %4, %9 : tensor<2x2xi1>, tensor<2x2xi1>
  }
  func.func private @softplus() -> (tensor<2xf32>, tensor<2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    return %0, %1 : tensor<2xf32>, tensor<2xf32>
  }
  func.func private @_cho_solve_0(%arg0: tensor<2xf32>, %arg1: tensor<2x2xf32>) -> (tensor<2xf32>, tensor<2x1xf32>, tensor<2x1xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %1 = "stablehlo.triangular_solve"(%arg1, %0) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %2 = stablehlo.reshape %1 : (tensor<2x1xf32>) -> tensor<2xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %4 = "stablehlo.triangular_solve"(%arg1, %3) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<2x1xf32>) -> tensor<2xf32>
    return %5, %1, %4 : tensor<2xf32>, tensor<2x1xf32>, tensor<2x1xf32>
  }
  func.func private @softplus_1(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<2xf32>
    %7 = stablehlo.abs %3 : tensor<2xf32>
    %8 = stablehlo.negate %7 : tensor<2xf32>
    %9 = stablehlo.exponential %8 : tensor<2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<2xf32>
    %11 = stablehlo.add %1, %10 : tensor<2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<2xi1>, tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %15 = stablehlo.select %14, %arg1, %arg0 : tensor<2xi1>, tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %17 = stablehlo.compare EQ, %12, %16, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %18 = stablehlo.select %17, %arg2, %12 : tensor<2xi1>, tensor<2xf32>
    %19 = stablehlo.subtract %15, %18 : tensor<2xf32>
    %20 = stablehlo.exponential %19 : tensor<2xf32>
    return %12, %20 : tensor<2xf32>, tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x2x1xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<i32>) -> tensor<4x2x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x1xf32>) -> tensor<1x2x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x2x1xf32>, tensor<1x2x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x2x1xf32>
    return %1 : tensor<4x2x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<4x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<4x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<4x2xf32>
    return %1 : tensor<4x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x2x1xf32>, %arg1: tensor<i32>) -> tensor<2x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 1] : (tensor<4x2x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x1xf32>) -> tensor<2x1xf32>
    return %1 : tensor<2x1xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<4x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<4x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @softplus_4(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<2xf32>
    return %0 : tensor<2xf32>
  }
  func.func private @_cho_solve_5(%arg0: tensor<2x2xi1>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x2xf32>, %arg3: tensor<2x2xi1>, %arg4: tensor<2x1xf32>, %arg5: tensor<2xf32>) -> (tensor<2x2xf32>, tensor<2xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg5, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %1 = "stablehlo.triangular_solve"(%arg2, %0) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %2 = "stablehlo.triangular_solve"(%arg2, %0) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %3 = stablehlo.dot_general %2, %arg4, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x2xf32>
    %4 = stablehlo.transpose %3, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %5 = stablehlo.negate %4 : tensor<2x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %7 = stablehlo.select %arg3, %5, %6 : tensor<2x2xi1>, tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %10 = "stablehlo.triangular_solve"(%arg2, %9) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %11 = "stablehlo.triangular_solve"(%arg2, %9) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %12 = stablehlo.dot_general %11, %arg1, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x2xf32>
    %13 = stablehlo.negate %12 : tensor<2x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %15 = stablehlo.select %arg0, %13, %14 : tensor<2x2xi1>, tensor<2x2xf32>
    %16 = stablehlo.add %7, %15 : tensor<2x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    return %16, %17 : tensor<2x2xf32>, tensor<2xf32>
  }
  func.func private @cholesky_6(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xi1>, %arg2: tensor<2x2xf32>, %arg3: tensor<2x2xi1>, %arg4: tensor<2x2xf32>, %arg5: tensor<2x2xi1>, %arg6: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %1 = stablehlo.select %arg5, %arg6, %0 : tensor<2x2xi1>, tensor<2x2xf32>
    %2 = stablehlo.dot_general %1, %arg2, contracting_dims = [0] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %4 = stablehlo.divide %3, %arg4 : tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %6 = stablehlo.select %arg3, %4, %5 : tensor<2x2xi1>, tensor<2x2xf32>
    %7 = "stablehlo.triangular_solve"(%arg2, %6) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %8 = "stablehlo.triangular_solve"(%arg2, %7) <{left_side = false, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %11 = stablehlo.select %arg1, %9, %10 : tensor<2x2xi1>, tensor<2x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %13 = stablehlo.select %arg0, %8, %12 : tensor<2x2xi1>, tensor<2x2xf32>
    %14 = stablehlo.add %11, %13 : tensor<2x2xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %16 = stablehlo.divide %14, %15 : tensor<2x2xf32>
    %17 = stablehlo.transpose %16, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %18 = stablehlo.add %16, %17 : tensor<2x2xf32>
    return %18 : tensor<2x2xf32>
  }
}
