// import jax
// import jax.numpy as jnp
//
//
// def kl(m_p, c_p, mean_2, c_q):
//     shift_m = mean_2 - m_p
//     prec_q = jnp.linalg.inv(c_q)
//     ld_gap = jnp.linalg.slogdet(c_q)[1] - jnp.linalg.slogdet(c_p)[1]
//     return 0.5 * (jnp.trace(prec_q @ c_p) + shift_m @ prec_q @ shift_m - 2 + ld_gap)
//
//
// def fused_jeffreys_divergence(mean0, mean1, blocks, mat):
//     sigma0 = blocks @ blocks.T / blocks.shape[-1] + 0.678 * jnp.eye(2)
//     sigma1 = mat @ mat.T / mat.shape[-1] + 0.611 * jnp.identity(2)
//     kl_pq = kl(mean0, sigma0, mean1, sigma1)
//     reverse_kl = kl(mean1, sigma1, mean0, sigma0)
//     sym_kl = 0.41 * kl_pq + (1.0 - 0.41) * reverse_kl
//     interaction = 0.3 * sym_kl
//     delta = interaction - 0.481 * jax.nn.sigmoid(interaction)
//     return delta - 0.188 * jax.nn.sigmoid(delta)
//
//   mean0: float32[2] in [-1.5, 1.5]
//   mean1: float32[2] in [-1.5, 1.5]
//   blocks: float32[2, 3] in [-1, 1]
//   mat: float32[2, 3] in [-1, 1]
// -----
// forward, cpu
module @jit_fused_jeffreys_divergence attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2x3xf32>, %arg3: tensor<2x3xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.dot_general %arg2, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x2xf32>
    %4 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %5 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %7 = stablehlo.add %4, %6 : tensor<2x2xi32>
    %8 = stablehlo.compare EQ, %7, %5, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %9 = stablehlo.convert %8 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<0.677999973> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<2x2xf32>
    %12 = stablehlo.add %3, %11 : tensor<2x2xf32>
    %13 = stablehlo.transpose %arg3, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %14 = stablehlo.dot_general %arg3, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %16 = stablehlo.divide %14, %15 : tensor<2x2xf32>
    %17 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %18 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %20 = stablehlo.add %17, %19 : tensor<2x2xi32>
    %21 = stablehlo.compare EQ, %20, %18, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %22 = stablehlo.convert %21 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_3 = stablehlo.constant dense<6.110000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<2x2xf32>
    %25 = stablehlo.add %16, %24 : tensor<2x2xf32>
    %26 = stablehlo.subtract %arg1, %arg0 : tensor<2xf32>
    %27 = call @inv(%25) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %28 = call @slogdet(%25) : (tensor<2x2xf32>) -> tensor<f32>
    %29 = call @slogdet(%12) : (tensor<2x2xf32>) -> tensor<f32>
    %30 = stablehlo.subtract %28, %29 : tensor<f32>
    %31 = stablehlo.dot_general %27, %12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %32 = call @trace(%31) : (tensor<2x2xf32>) -> tensor<f32>
    %33 = stablehlo.dot_general %26, %27, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %34 = stablehlo.dot_general %33, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %35 = stablehlo.add %32, %34 : tensor<f32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.subtract %35, %cst_4 : tensor<f32>
    %37 = stablehlo.add %36, %30 : tensor<f32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %38 = stablehlo.multiply %cst_5, %37 : tensor<f32>
    %39 = stablehlo.subtract %arg0, %arg1 : tensor<2xf32>
    %40 = call @inv(%12) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %41 = call @slogdet(%12) : (tensor<2x2xf32>) -> tensor<f32>
    %42 = call @slogdet(%25) : (tensor<2x2xf32>) -> tensor<f32>
    %43 = stablehlo.subtract %41, %42 : tensor<f32>
    %44 = stablehlo.dot_general %40, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %45 = call @trace(%44) : (tensor<2x2xf32>) -> tensor<f32>
    %46 = stablehlo.dot_general %39, %40, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %47 = stablehlo.dot_general %46, %39, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %48 = stablehlo.add %45, %47 : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %49 = stablehlo.subtract %48, %cst_6 : tensor<f32>
    %50 = stablehlo.add %49, %43 : tensor<f32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %51 = stablehlo.multiply %cst_7, %50 : tensor<f32>
    %cst_8 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %52 = stablehlo.multiply %cst_8, %38 : tensor<f32>
    %cst_9 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %53 = stablehlo.multiply %cst_9, %51 : tensor<f32>
    %54 = stablehlo.add %52, %53 : tensor<f32>
    %cst_10 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %55 = stablehlo.multiply %cst_10, %54 : tensor<f32>
    %56 = stablehlo.negate %55 : tensor<f32>
    %57 = stablehlo.exponential %56 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.add %cst_11, %57 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.divide %cst_12, %58 : tensor<f32>
    %cst_13 = stablehlo.constant dense<4.810000e-01> : tensor<f32>
    %60 = stablehlo.multiply %cst_13, %59 : tensor<f32>
    %61 = stablehlo.subtract %55, %60 : tensor<f32>
    %62 = stablehlo.negate %61 : tensor<f32>
    %63 = stablehlo.exponential %62 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.add %cst_14, %63 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.divide %cst_15, %64 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.880000e-01> : tensor<f32>
    %66 = stablehlo.multiply %cst_16, %65 : tensor<f32>
    %67 = stablehlo.subtract %61, %66 : tensor<f32>
    return %67 : tensor<f32>
  }
  func.func private @inv(%arg0: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %1 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %3 = stablehlo.add %0, %2 : tensor<2x2xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %5 = stablehlo.convert %4 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %6 = call @solve(%arg0, %5) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    return %6 : tensor<2x2xf32>
  }
  func.func private @solve(%arg0: tensor<2x2xf32>, %arg1: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0:3 = stablehlo.custom_call @lapack_sgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=2, j=2, k=2, l=2, m=2}, custom>} : (tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<2xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<2x2xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<2x2xi1>, tensor<2x2xf32>
    %9 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<2xi32>, tensor<i32>, tensor<i32>, tensor<2xi32>
    cond {
      %c_6 = stablehlo.constant dense<2> : tensor<i32>
      %14 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %14:2 = func.call @closed_call(%iterArg, %iterArg_4, %iterArg_5) : (tensor<2xi32>, tensor<i32>, tensor<2xi32>) -> (tensor<i32>, tensor<2xi32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.add %iterArg_3, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %15, %14#0, %14#1 : tensor<2xi32>, tensor<i32>, tensor<i32>, tensor<2xi32>
    }
    %11 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %12 = call @_lu_solve(%8, %10#3, %11) : (tensor<2x2xf32>, tensor<2xi32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %13 = stablehlo.transpose %12, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    return %13 : tensor<2x2xf32>
  }
  func.func private @closed_call(%arg0: tensor<2xi32>, %arg1: tensor<i32>, %arg2: tensor<2xi32>) -> (tensor<i32>, tensor<2xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %arg1, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %2 = stablehlo.convert %arg1 : tensor<i32>
    %c_1 = stablehlo.constant dense<2> : tensor<i32>
    %3 = stablehlo.add %2, %c_1 : tensor<i32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<i1>, tensor<i32>
    %5 = stablehlo.dynamic_slice %arg0, %4, sizes = [1] : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.reshape %5 : (tensor<1xi32>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.compare LT, %arg1, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %8 = stablehlo.convert %arg1 : tensor<i32>
    %c_3 = stablehlo.constant dense<2> : tensor<i32>
    %9 = stablehlo.add %8, %c_3 : tensor<i32>
    %10 = stablehlo.select %7, %9, %arg1 : tensor<i1>, tensor<i32>
    %11 = stablehlo.dynamic_slice %arg2, %10, sizes = [1] : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %12 = stablehlo.reshape %11 : (tensor<1xi32>) -> tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.compare LT, %6, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<2> : tensor<i32>
    %14 = stablehlo.add %6, %c_5 : tensor<i32>
    %15 = stablehlo.select %13, %14, %6 : tensor<i1>, tensor<i32>
    %16 = stablehlo.dynamic_slice %arg2, %15, sizes = [1] : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %17 = stablehlo.reshape %16 : (tensor<1xi32>) -> tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.compare LT, %arg1, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<2> : tensor<i32>
    %19 = stablehlo.add %arg1, %c_7 : tensor<i32>
    %20 = stablehlo.select %18, %19, %arg1 : tensor<i1>, tensor<i32>
    %21 = stablehlo.convert %20 : tensor<i32>
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
    return %0, %28 : tensor<i32>, tensor<2xi32>
  }
  func.func private @_lu_solve(%arg0: tensor<2x2xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<2x2xf32>) -> tensor<2x2x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<2xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<2xi1>, tensor<2xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1, 1>}> : (tensor<2x2x1xf32>, tensor<2x1xi32>) -> tensor<2x2x1xf32>
    %8 = stablehlo.transpose %7, dims = [1, 2, 0] : (tensor<2x2x1xf32>) -> tensor<2x1x2xf32>
    %9 = stablehlo.reshape %8 : (tensor<2x1x2xf32>) -> tensor<2x2xf32>
    %10 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %9) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=2, m=2, n=2}, custom>} : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %11 = stablehlo.reshape %10 : (tensor<2x2xf32>) -> tensor<2x1x2xf32>
    %12 = stablehlo.reshape %11 : (tensor<2x1x2xf32>) -> tensor<2x2xf32>
    %13 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %12) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=2, m=2, n=2}, custom>} : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %14 = stablehlo.reshape %13 : (tensor<2x2xf32>) -> tensor<2x1x2xf32>
    %15 = stablehlo.transpose %14, dims = [2, 0, 1] : (tensor<2x1x2xf32>) -> tensor<2x2x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<2x2x1xf32>) -> tensor<2x2xf32>
    return %16 : tensor<2x2xf32>
  }
  func.func private @slogdet(%arg0: tensor<2x2xf32>) -> tensor<f32> {
    %0 = stablehlo.slice %arg0 [0:1, 0:1] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<f32>
    %2 = stablehlo.slice %arg0 [0:1, 1:2] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1x1xf32>) -> tensor<f32>
    %4 = stablehlo.slice %arg0 [1:2, 0:1] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<1x1xf32>) -> tensor<f32>
    %6 = stablehlo.slice %arg0 [1:2, 1:2] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %7 = stablehlo.reshape %6 : (tensor<1x1xf32>) -> tensor<f32>
    %8 = stablehlo.multiply %1, %7 : tensor<f32>
    %9 = stablehlo.multiply %3, %5 : tensor<f32>
    %10 = stablehlo.subtract %8, %9 : tensor<f32>
    %11 = stablehlo.abs %10 : tensor<f32>
    %12 = stablehlo.log %11 : tensor<f32>
    return %12 : tensor<f32>
  }
  func.func private @trace(%arg0: tensor<2x2xf32>) -> tensor<f32> {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %1 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %3 = stablehlo.add %0, %2 : tensor<2x2xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %6 = call @_where(%4, %arg0, %5) : (tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<f32>
    return %7 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xf32>, %arg2: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2x2xi1>, tensor<2x2xf32>
    return %0 : tensor<2x2xf32>
  }
}
// -----
// forward, cuda
module @jit_fused_jeffreys_divergence attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2x3xf32>, %arg3: tensor<2x3xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.dot_general %arg2, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x2xf32>
    %4 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %5 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %7 = stablehlo.add %4, %6 : tensor<2x2xi32>
    %8 = stablehlo.compare EQ, %7, %5, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %9 = stablehlo.convert %8 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<0.677999973> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<2x2xf32>
    %12 = stablehlo.add %3, %11 : tensor<2x2xf32>
    %13 = stablehlo.transpose %arg3, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %14 = stablehlo.dot_general %arg3, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %16 = stablehlo.divide %14, %15 : tensor<2x2xf32>
    %17 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %18 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %20 = stablehlo.add %17, %19 : tensor<2x2xi32>
    %21 = stablehlo.compare EQ, %20, %18, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %22 = stablehlo.convert %21 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_3 = stablehlo.constant dense<6.110000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<2x2xf32>
    %25 = stablehlo.add %16, %24 : tensor<2x2xf32>
    %26 = stablehlo.subtract %arg1, %arg0 : tensor<2xf32>
    %27 = call @inv(%25) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %28 = call @slogdet(%25) : (tensor<2x2xf32>) -> tensor<f32>
    %29 = call @slogdet(%12) : (tensor<2x2xf32>) -> tensor<f32>
    %30 = stablehlo.subtract %28, %29 : tensor<f32>
    %31 = stablehlo.dot_general %27, %12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %32 = call @trace(%31) : (tensor<2x2xf32>) -> tensor<f32>
    %33 = stablehlo.dot_general %26, %27, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %34 = stablehlo.dot_general %33, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %35 = stablehlo.add %32, %34 : tensor<f32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.subtract %35, %cst_4 : tensor<f32>
    %37 = stablehlo.add %36, %30 : tensor<f32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %38 = stablehlo.multiply %cst_5, %37 : tensor<f32>
    %39 = stablehlo.subtract %arg0, %arg1 : tensor<2xf32>
    %40 = call @inv(%12) : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %41 = call @slogdet(%12) : (tensor<2x2xf32>) -> tensor<f32>
    %42 = call @slogdet(%25) : (tensor<2x2xf32>) -> tensor<f32>
    %43 = stablehlo.subtract %41, %42 : tensor<f32>
    %44 = stablehlo.dot_general %40, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %45 = call @trace(%44) : (tensor<2x2xf32>) -> tensor<f32>
    %46 = stablehlo.dot_general %39, %40, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %47 = stablehlo.dot_general %46, %39, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %48 = stablehlo.add %45, %47 : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %49 = stablehlo.subtract %48, %cst_6 : tensor<f32>
    %50 = stablehlo.add %49, %43 : tensor<f32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %51 = stablehlo.multiply %cst_7, %50 : tensor<f32>
    %cst_8 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %52 = stablehlo.multiply %cst_8, %38 : tensor<f32>
    %cst_9 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %53 = stablehlo.multiply %cst_9, %51 : tensor<f32>
    %54 = stablehlo.add %52, %53 : tensor<f32>
    %cst_10 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %55 = stablehlo.multiply %cst_10, %54 : tensor<f32>
    %56 = stablehlo.negate %55 : tensor<f32>
    %57 = stablehlo.exponential %56 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.add %cst_11, %57 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.divide %cst_12, %58 : tensor<f32>
    %cst_13 = stablehlo.constant dense<4.810000e-01> : tensor<f32>
    %60 = stablehlo.multiply %cst_13, %59 : tensor<f32>
    %61 = stablehlo.subtract %55, %60 : tensor<f32>
    %62 = stablehlo.negate %61 : tensor<f32>
    %63 = stablehlo.exponential %62 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.add %cst_14, %63 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.divide %cst_15, %64 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.880000e-01> : tensor<f32>
    %66 = stablehlo.multiply %cst_16, %65 : tensor<f32>
    %67 = stablehlo.subtract %61, %66 : tensor<f32>
    return %67 : tensor<f32>
  }
  func.func private @inv(%arg0: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %1 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %3 = stablehlo.add %0, %2 : tensor<2x2xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %5 = stablehlo.convert %4 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %6 = call @solve(%arg0, %5) : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    return %6 : tensor<2x2xf32>
  }
  func.func private @solve(%arg0: tensor<2x2xf32>, %arg1: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0:3 = stablehlo.custom_call @cusolver_getrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=2, j=2, k=2, l=2, m=2}, custom>} : (tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<2xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<2x2xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<2x2xi1>, tensor<2x2xf32>
    %9 = stablehlo.custom_call @cu_lu_pivots_to_permutation(%2) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<0> : tensor<1xindex>], result_layouts = [dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i])->([j]) {i=2, j=2}, custom>} : (tensor<2xi32>) -> tensor<2xi32>
    %10 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %11 = call @_lu_solve(%8, %9, %10) : (tensor<2x2xf32>, tensor<2xi32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    return %12 : tensor<2x2xf32>
  }
  func.func private @_lu_solve(%arg0: tensor<2x2xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<2x2xf32>) -> tensor<2x2x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<2xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<2xi1>, tensor<2xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1, 1>}> : (tensor<2x2x1xf32>, tensor<2x1xi32>) -> tensor<2x2x1xf32>
    %8 = stablehlo.transpose %7, dims = [1, 2, 0] : (tensor<2x2x1xf32>) -> tensor<2x1x2xf32>
    %9 = stablehlo.reshape %8 : (tensor<2x1x2xf32>) -> tensor<2x2xf32>
    %10 = "stablehlo.triangular_solve"(%arg0, %9) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %11 = stablehlo.reshape %10 : (tensor<2x2xf32>) -> tensor<2x1x2xf32>
    %12 = stablehlo.reshape %11 : (tensor<2x1x2xf32>) -> tensor<2x2xf32>
    %13 = "stablehlo.triangular_solve"(%arg0, %12) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %14 = stablehlo.reshape %13 : (tensor<2x2xf32>) -> tensor<2x1x2xf32>
    %15 = stablehlo.transpose %14, dims = [2, 0, 1] : (tensor<2x1x2xf32>) -> tensor<2x2x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<2x2x1xf32>) -> tensor<2x2xf32>
    return %16 : tensor<2x2xf32>
  }
  func.func private @slogdet(%arg0: tensor<2x2xf32>) -> tensor<f32> {
    %0 = stablehlo.slice %arg0 [0:1, 0:1] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<f32>
    %2 = stablehlo.slice %arg0 [0:1, 1:2] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1x1xf32>) -> tensor<f32>
    %4 = stablehlo.slice %arg0 [1:2, 0:1] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<1x1xf32>) -> tensor<f32>
    %6 = stablehlo.slice %arg0 [1:2, 1:2] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %7 = stablehlo.reshape %6 : (tensor<1x1xf32>) -> tensor<f32>
    %8 = stablehlo.multiply %1, %7 : tensor<f32>
    %9 = stablehlo.multiply %3, %5 : tensor<f32>
    %10 = stablehlo.subtract %8, %9 : tensor<f32>
    %11 = stablehlo.abs %10 : tensor<f32>
    %12 = stablehlo.log %11 : tensor<f32>
    return %12 : tensor<f32>
  }
  func.func private @trace(%arg0: tensor<2x2xf32>) -> tensor<f32> {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %1 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %3 = stablehlo.add %0, %2 : tensor<2x2xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %6 = call @_where(%4, %arg0, %5) : (tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<f32>
    return %7 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xf32>, %arg2: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2x2xi1>, tensor<2x2xf32>
    return %0 : tensor<2x2xf32>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2x3xf32>, %arg3: tensor<2x3xf32>) -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}, tensor<2x3xf32> {jax.result_info = "result[2]"}, tensor<2x3xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.dot_general %arg2, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x2xf32>
    %4 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %5 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %7 = stablehlo.add %4, %6 : tensor<2x2xi32>
    %8 = stablehlo.compare EQ, %7, %5, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %9 = stablehlo.convert %8 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<0.677999973> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<2x2xf32>
    %12 = stablehlo.add %3, %11 : tensor<2x2xf32>
    %13 = stablehlo.transpose %arg3, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %14 = stablehlo.dot_general %arg3, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %16 = stablehlo.divide %14, %15 : tensor<2x2xf32>
    %17 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %18 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %20 = stablehlo.add %17, %19 : tensor<2x2xi32>
    %21 = stablehlo.compare EQ, %20, %18, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %22 = stablehlo.convert %21 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_3 = stablehlo.constant dense<6.110000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<2x2xf32>
    %25 = stablehlo.add %16, %24 : tensor<2x2xf32>
    %26 = stablehlo.subtract %arg1, %arg0 : tensor<2xf32>
    %27:4 = call @inv(%25) : (tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi32>)
    %28:6 = call @slogdet(%25) : (tensor<2x2xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %29:6 = call @slogdet(%12) : (tensor<2x2xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %30 = stablehlo.subtract %28#0, %29#0 : tensor<f32>
    %31 = stablehlo.dot_general %27#0, %12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %32:2 = call @trace(%31) : (tensor<2x2xf32>) -> (tensor<f32>, tensor<2x2xi1>)
    %33 = stablehlo.dot_general %26, %27#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %34 = stablehlo.dot_general %33, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %35 = stablehlo.add %32#0, %34 : tensor<f32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.subtract %35, %cst_4 : tensor<f32>
    %37 = stablehlo.add %36, %30 : tensor<f32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %38 = stablehlo.multiply %cst_5, %37 : tensor<f32>
    %39 = stablehlo.subtract %arg0, %arg1 : tensor<2xf32>
    %40:4 = call @inv(%12) : (tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi32>)
    %41:6 = call @slogdet(%12) : (tensor<2x2xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %42:6 = call @slogdet(%25) : (tensor<2x2xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %43 = stablehlo.subtract %41#0, %42#0 : tensor<f32>
    %44 = stablehlo.dot_general %40#0, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %45:2 = call @trace(%44) : (tensor<2x2xf32>) -> (tensor<f32>, tensor<2x2xi1>)
    %46 = stablehlo.dot_general %39, %40#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %47 = stablehlo.dot_general %46, %39, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %48 = stablehlo.add %45#0, %47 : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %49 = stablehlo.subtract %48, %cst_6 : tensor<f32>
    %50 = stablehlo.add %49, %43 : tensor<f32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %51 = stablehlo.multiply %cst_7, %50 : tensor<f32>
    %cst_8 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %52 = stablehlo.multiply %cst_8, %38 : tensor<f32>
    %cst_9 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %53 = stablehlo.multiply %cst_9, %51 : tensor<f32>
    %54 = stablehlo.add %52, %53 : tensor<f32>
    %cst_10 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %55 = stablehlo.multiply %cst_10, %54 : tensor<f32>
    %56 = stablehlo.negate %55 : tensor<f32>
    %57 = stablehlo.exponential %56 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.add %cst_11, %57 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.divide %cst_12, %58 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.subtract %cst_13, %59 : tensor<f32>
    %61 = stablehlo.multiply %59, %60 : tensor<f32>
    %cst_14 = stablehlo.constant dense<4.810000e-01> : tensor<f32>
    %62 = stablehlo.multiply %cst_14, %59 : tensor<f32>
    %63 = stablehlo.subtract %55, %62 : tensor<f32>
    %64 = stablehlo.negate %63 : tensor<f32>
    %65 = stablehlo.exponential %64 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.add %cst_15, %65 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.divide %cst_16, %66 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.subtract %cst_17, %67 : tensor<f32>
    %69 = stablehlo.multiply %67, %68 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.negate %cst_18 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.880000e-01> : tensor<f32>
    %71 = stablehlo.multiply %cst_19, %70 : tensor<f32>
    %72 = stablehlo.multiply %71, %69 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.add %cst_20, %72 : tensor<f32>
    %74 = stablehlo.negate %73 : tensor<f32>
    %cst_21 = stablehlo.constant dense<4.810000e-01> : tensor<f32>
    %75 = stablehlo.multiply %cst_21, %74 : tensor<f32>
    %76 = stablehlo.multiply %75, %61 : tensor<f32>
    %77 = stablehlo.add %73, %76 : tensor<f32>
    %cst_22 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %78 = stablehlo.multiply %cst_22, %77 : tensor<f32>
    %cst_23 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %79 = stablehlo.multiply %cst_23, %78 : tensor<f32>
    %cst_24 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %80 = stablehlo.multiply %cst_24, %78 : tensor<f32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %81 = stablehlo.multiply %cst_25, %79 : tensor<f32>
    %82 = stablehlo.dot_general %81, %46, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %83 = stablehlo.dot_general %81, %39, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %84 = stablehlo.dot_general %83, %39, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %85 = stablehlo.transpose %84, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %86 = stablehlo.dot_general %83, %40#0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %87 = stablehlo.add %82, %86 : tensor<2xf32>
    %88 = call @trace_0(%45#1, %81) : (tensor<2x2xi1>, tensor<f32>) -> tensor<2x2xf32>
    %89 = stablehlo.dot_general %88, %40#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %90 = stablehlo.transpose %89, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %91 = stablehlo.dot_general %88, %25, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %92 = stablehlo.add %85, %91 : tensor<2x2xf32>
    %93 = stablehlo.negate %81 : tensor<f32>
    %94 = call @slogdet_2(%42#1, %42#2, %42#3, %42#4, %42#5, %93) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<2x2xf32>
    %95 = stablehlo.add %90, %94 : tensor<2x2xf32>
    %96 = call @slogdet_2(%41#1, %41#2, %41#3, %41#4, %41#5, %81) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<2x2xf32>
    %97 = call @inv_3(%40#1, %12, %40#2, %40#3, %92) : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %98 = stablehlo.add %96, %97 : tensor<2x2xf32>
    %99 = stablehlo.negate %87 : tensor<2xf32>
    %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %100 = stablehlo.multiply %cst_26, %80 : tensor<f32>
    %101 = stablehlo.dot_general %100, %33, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %102 = stablehlo.dot_general %100, %26, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %103 = stablehlo.dot_general %102, %26, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %104 = stablehlo.transpose %103, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %105 = stablehlo.dot_general %102, %27#0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %106 = stablehlo.add %101, %105 : tensor<2xf32>
    %107 = call @trace_0(%32#1, %100) : (tensor<2x2xi1>, tensor<f32>) -> tensor<2x2xf32>
    %108 = stablehlo.dot_general %107, %27#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %109 = stablehlo.transpose %108, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %110 = stablehlo.add %98, %109 : tensor<2x2xf32>
    %111 = stablehlo.dot_general %107, %12, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %112 = stablehlo.add %104, %111 : tensor<2x2xf32>
    %113 = stablehlo.negate %100 : tensor<f32>
    %114 = call @slogdet_2(%29#1, %29#2, %29#3, %29#4, %29#5, %113) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<2x2xf32>
    %115 = stablehlo.add %110, %114 : tensor<2x2xf32>
    %116 = call @slogdet_2(%28#1, %28#2, %28#3, %28#4, %28#5, %100) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<2x2xf32>
    %117 = stablehlo.add %95, %116 : tensor<2x2xf32>
    %118 = call @inv_3(%27#1, %25, %27#2, %27#3, %112) : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %119 = stablehlo.add %117, %118 : tensor<2x2xf32>
    %120 = stablehlo.negate %106 : tensor<2xf32>
    %121 = stablehlo.add %99, %106 : tensor<2xf32>
    %122 = stablehlo.add %87, %120 : tensor<2xf32>
    %cst_27 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %124 = stablehlo.divide %119, %123 : tensor<2x2xf32>
    %125 = stablehlo.dot_general %124, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %126 = stablehlo.transpose %125, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %127 = stablehlo.dot_general %124, %13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<3x2xf32>) -> tensor<2x3xf32>
    %128 = stablehlo.transpose %126, dims = [1, 0] : (tensor<3x2xf32>) -> tensor<2x3xf32>
    %129 = stablehlo.add %127, %128 : tensor<2x3xf32>
    %cst_28 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %131 = stablehlo.divide %115, %130 : tensor<2x2xf32>
    %132 = stablehlo.dot_general %131, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %133 = stablehlo.transpose %132, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %134 = stablehlo.dot_general %131, %0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<3x2xf32>) -> tensor<2x3xf32>
    %135 = stablehlo.transpose %133, dims = [1, 0] : (tensor<3x2xf32>) -> tensor<2x3xf32>
    %136 = stablehlo.add %134, %135 : tensor<2x3xf32>
    return %122, %121, %136, %129 : tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x3xf32>
  }
  func.func private @inv(%arg0: tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi32>) {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %1 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %3 = stablehlo.add %0, %2 : tensor<2x2xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %5 = stablehlo.convert %4 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %6:4 = call @solve(%arg0, %5) : (tensor<2x2xf32>, tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi32>)
    return %6#0, %6#1, %6#2, %6#3 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi32>
  }
  func.func private @solve(%arg0: tensor<2x2xf32>, %arg1: tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi32>) {
    %0:3 = stablehlo.custom_call @lapack_sgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=2, j=2, k=2, l=2, m=2}, custom>} : (tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<2xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<2x2xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<2x2xi1>, tensor<2x2xf32>
    %9 = stablehlo.iota dim = 0 : tensor<2xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<2xi32>, tensor<i32>, tensor<i32>, tensor<2xi32>
    cond {
      %c_6 = stablehlo.constant dense<2> : tensor<i32>
      %14 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %14:2 = func.call @closed_call(%iterArg, %iterArg_4, %iterArg_5) : (tensor<2xi32>, tensor<i32>, tensor<2xi32>) -> (tensor<i32>, tensor<2xi32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.add %iterArg_3, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %15, %14#0, %14#1 : tensor<2xi32>, tensor<i32>, tensor<i32>, tensor<2xi32>
    }
    %11 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %12 = call @_lu_solve(%8, %10#3, %11) : (tensor<2x2xf32>, tensor<2xi32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %13 = stablehlo.transpose %12, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    return %13, %12, %8, %10#3 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi32>
  }
  func.func private @closed_call(%arg0: tensor<2xi32>, %arg1: tensor<i32>, %arg2: tensor<2xi32>) -> (tensor<i32>, tensor<2xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %arg1, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %2 = stablehlo.convert %arg1 : tensor<i32>
    %c_1 = stablehlo.constant dense<2> : tensor<i32>
    %3 = stablehlo.add %2, %c_1 : tensor<i32>
    %4 = stablehlo.select %1, %3, %arg1 : tensor<i1>, tensor<i32>
    %5 = stablehlo.dynamic_slice %arg0, %4, sizes = [1] : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.reshape %5 : (tensor<1xi32>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.compare LT, %arg1, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %8 = stablehlo.convert %arg1 : tensor<i32>
    %c_3 = stablehlo.constant dense<2> : tensor<i32>
    %9 = stablehlo.add %8, %c_3 : tensor<i32>
    %10 = stablehlo.select %7, %9, %arg1 : tensor<i1>, tensor<i32>
    %11 = stablehlo.dynamic_slice %arg2, %10, sizes = [1] : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %12 = stablehlo.reshape %11 : (tensor<1xi32>) -> tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.compare LT, %6, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<2> : tensor<i32>
    %14 = stablehlo.add %6, %c_5 : tensor<i32>
    %15 = stablehlo.select %13, %14, %6 : tensor<i1>, tensor<i32>
    %16 = stablehlo.dynamic_slice %arg2, %15, sizes = [1] : (tensor<2xi32>, tensor<i32>) -> tensor<1xi32>
    %17 = stablehlo.reshape %16 : (tensor<1xi32>) -> tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.compare LT, %arg1, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_7 = stablehlo.constant dense<2> : tensor<i32>
    %19 = stablehlo.add %arg1, %c_7 : tensor<i32>
    %20 = stablehlo.select %18, %19, %arg1 : tensor<i1>, tensor<i32>
    %21 = stablehlo.convert %20 : tensor<i32>
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
    return %0, %28 : tensor<i32>, tensor<2xi32>
  }
  func.func private @_lu_solve(%arg0: tensor<2x2xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<2x2xf32>) -> tensor<2x2x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<2xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<2xi1>, tensor<2xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1, 1>}> : (tensor<2x2x1xf32>, tensor<2x1xi32>) -> tensor<2x2x1xf32>
    %8 = stablehlo.transpose %7, dims = [1, 2, 0] : (tensor<2x2x1xf32>) -> tensor<2x1x2xf32>
    %9 = stablehlo.reshape %8 : (tensor<2x1x2xf32>) -> tensor<2x2xf32>
    %10 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %9) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=2, m=2, n=2}, custom>} : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %11 = stablehlo.reshape %10 : (tensor<2x2xf32>) -> tensor<2x1x2xf32>
    %12 = stablehlo.reshape %11 : (tensor<2x1x2xf32>) -> tensor<2x2xf32>
    %13 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %12) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=2, m=2, n=2}, custom>} : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %14 = stablehlo.reshape %13 : (tensor<2x2xf32>) -> tensor<2x1x2xf32>
    %15 = stablehlo.transpose %14, dims = [2, 0, 1] : (tensor<2x1x2xf32>) -> tensor<2x2x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<2x2x1xf32>) -> tensor<2x2xf32>
    return %16 : tensor<2x2xf32>
  }
  func.func private @slogdet(%arg0: tensor<2x2xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.slice %arg0 [0:1, 0:1] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<f32>
    %2 = stablehlo.slice %arg0 [0:1, 1:2] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1x1xf32>) -> tensor<f32>
    %4 = stablehlo.slice %arg0 [1:2, 0:1] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<1x1xf32>) -> tensor<f32>
    %6 = stablehlo.slice %arg0 [1:2, 1:2] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %7 = stablehlo.reshape %6 : (tensor<1x1xf32>) -> tensor<f32>
    %8 = stablehlo.multiply %1, %7 : tensor<f32>
    %9 = stablehlo.multiply %3, %5 : tensor<f32>
    %10 = stablehlo.subtract %8, %9 : tensor<f32>
    %11 = stablehlo.abs %10 : tensor<f32>
    %12 = stablehlo.log %11 : tensor<f32>
    %13 = stablehlo.slice %arg0 [0:1, 0:1] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<1x1xf32>) -> tensor<f32>
    %15 = stablehlo.slice %arg0 [0:1, 1:2] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<1x1xf32>) -> tensor<f32>
    %17 = stablehlo.slice %arg0 [1:2, 0:1] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %18 = stablehlo.reshape %17 : (tensor<1x1xf32>) -> tensor<f32>
    %19 = stablehlo.slice %arg0 [1:2, 1:2] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %20 = stablehlo.reshape %19 : (tensor<1x1xf32>) -> tensor<f32>
    %21 = stablehlo.multiply %14, %20 : tensor<f32>
    %22 = stablehlo.multiply %16, %18 : tensor<f32>
    %23 = stablehlo.subtract %21, %22 : tensor<f32>
    return %12, %20, %18, %16, %14, %23 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @trace(%arg0: tensor<2x2xf32>) -> (tensor<f32>, tensor<2x2xi1>) {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %1 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %3 = stablehlo.add %0, %2 : tensor<2x2xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %6 = call @_where(%4, %arg0, %5) : (tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<f32>
    return %7, %4 : tensor<f32>, tensor<2x2xi1>
  }
  func.func private @_where(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xf32>, %arg2: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2x2xi1>, tensor<2x2xf32>
    return %0 : tensor<2x2xf32>
  }
  func.func private @trace_0(%arg0: tensor<2x2xi1>, %arg1: tensor<f32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %1 = call @_where_1(%arg0, %0) : (tensor<2x2xi1>, tensor<2x2xf32>) -> tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
  }
  func.func private @_where_1(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<2x2xi1>, tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
  }
  func.func private @slogdet_2(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> tensor<2x2xf32> {
    %0 = stablehlo.divide %arg5, %arg4 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg3 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %2, %cst, low = [1, 1], high = [0, 0], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<2x2xf32>
    %4 = stablehlo.negate %0 : tensor<f32>
    %5 = stablehlo.multiply %4, %arg2 : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.pad %6, %cst_0, low = [1, 0], high = [0, 1], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<2x2xf32>
    %8 = stablehlo.add %3, %7 : tensor<2x2xf32>
    %9 = stablehlo.negate %0 : tensor<f32>
    %10 = stablehlo.multiply %9, %arg1 : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.pad %11, %cst_1, low = [0, 1], high = [1, 0], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<2x2xf32>
    %13 = stablehlo.add %8, %12 : tensor<2x2xf32>
    %14 = stablehlo.multiply %0, %arg0 : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.pad %15, %cst_2, low = [0, 0], high = [1, 1], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<2x2xf32>
    %17 = stablehlo.add %13, %16 : tensor<2x2xf32>
    return %17 : tensor<2x2xf32>
  }
  func.func private @inv_3(%arg0: tensor<2x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<2x2xf32>, %arg3: tensor<2xi32>, %arg4: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = call @solve_4(%arg0, %arg1, %arg2, %arg3, %arg4) : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    return %0 : tensor<2x2xf32>
  }
  func.func private @solve_4(%arg0: tensor<2x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<2x2xf32>, %arg3: tensor<2xi32>, %arg4: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %1 = call @_lu_solve_5(%arg2, %arg3, %0) : (tensor<2x2xf32>, tensor<2xi32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %2 = stablehlo.negate %1 : tensor<2x2xf32>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %4 = stablehlo.dot_general %3, %arg0, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    return %4 : tensor<2x2xf32>
  }
  func.func private @_lu_solve_5(%arg0: tensor<2x2xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<2x2xf32>) -> tensor<2x2x1xf32>
    %1 = stablehlo.transpose %0, dims = [1, 2, 0] : (tensor<2x2x1xf32>) -> tensor<2x1x2xf32>
    %2 = stablehlo.reshape %1 : (tensor<2x1x2xf32>) -> tensor<2x2xf32>
    %3 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %2) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=2, m=2, n=2}, custom>} : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %4 = stablehlo.reshape %3 : (tensor<2x2xf32>) -> tensor<2x1x2xf32>
    %5 = stablehlo.reshape %4 : (tensor<2x1x2xf32>) -> tensor<2x2xf32>
    %6 = stablehlo.custom_call @lapack_strsm_ffi(%arg0, %5) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=2, j=2, k=2, l=2, m=2, n=2}, custom>} : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %7 = stablehlo.reshape %6 : (tensor<2x2xf32>) -> tensor<2x1x2xf32>
    %8 = stablehlo.iota dim = 0 : tensor<2xi32>
    %9:2 = "stablehlo.sort"(%arg1, %8) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<i32>):
      %19 = stablehlo.compare LT, %arg3, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    }) : (tensor<2xi32>, tensor<2xi32>) -> (tensor<2xi32>, tensor<2xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %11 = stablehlo.compare LT, %9#1, %10, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %13 = stablehlo.add %9#1, %12 : tensor<2xi32>
    %14 = stablehlo.select %11, %13, %9#1 : tensor<2xi1>, tensor<2xi32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %16 = stablehlo.transpose %7, dims = [2, 0, 1] : (tensor<2x1x2xf32>) -> tensor<2x2x1xf32>
    %17 = "stablehlo.gather"(%16, %15) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1, 1>}> : (tensor<2x2x1xf32>, tensor<2x1xi32>) -> tensor<2x2x1xf32>
    %18 = stablehlo.reshape %17 : (tensor<2x2x1xf32>) -> tensor<2x2xf32>
    return %18 : tensor<2x2xf32>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2x3xf32>, %arg3: tensor<2x3xf32>) -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}, tensor<2x3xf32> {jax.result_info = "result[2]"}, tensor<2x3xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.dot_general %arg2, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x2xf32>
    %4 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %5 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %7 = stablehlo.add %4, %6 : tensor<2x2xi32>
    %8 = stablehlo.compare EQ, %7, %5, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %9 = stablehlo.convert %8 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<0.677999973> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<2x2xf32>
    %12 = stablehlo.add %3, %11 : tensor<2x2xf32>
    %13 = stablehlo.transpose %arg3, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %14 = stablehlo.dot_general %arg3, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %16 = stablehlo.divide %14, %15 : tensor<2x2xf32>
    %17 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %18 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %20 = stablehlo.add %17, %19 : tensor<2x2xi32>
    %21 = stablehlo.compare EQ, %20, %18, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %22 = stablehlo.convert %21 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_3 = stablehlo.constant dense<6.110000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<2x2xf32>
    %25 = stablehlo.add %16, %24 : tensor<2x2xf32>
    %26 = stablehlo.subtract %arg1, %arg0 : tensor<2xf32>
    %27:4 = call @inv(%25) : (tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi32>)
    %28:6 = call @slogdet(%25) : (tensor<2x2xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %29:6 = call @slogdet(%12) : (tensor<2x2xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %30 = stablehlo.subtract %28#0, %29#0 : tensor<f32>
    %31 = stablehlo.dot_general %27#0, %12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %32:2 = call @trace(%31) : (tensor<2x2xf32>) -> (tensor<f32>, tensor<2x2xi1>)
    %33 = stablehlo.dot_general %26, %27#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %34 = stablehlo.dot_general %33, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %35 = stablehlo.add %32#0, %34 : tensor<f32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.subtract %35, %cst_4 : tensor<f32>
    %37 = stablehlo.add %36, %30 : tensor<f32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %38 = stablehlo.multiply %cst_5, %37 : tensor<f32>
    %39 = stablehlo.subtract %arg0, %arg1 : tensor<2xf32>
    %40:4 = call @inv(%12) : (tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi32>)
    %41:6 = call @slogdet(%12) : (tensor<2x2xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %42:6 = call @slogdet(%25) : (tensor<2x2xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %43 = stablehlo.subtract %41#0, %42#0 : tensor<f32>
    %44 = stablehlo.dot_general %40#0, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %45:2 = call @trace(%44) : (tensor<2x2xf32>) -> (tensor<f32>, tensor<2x2xi1>)
    %46 = stablehlo.dot_general %39, %40#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %47 = stablehlo.dot_general %46, %39, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %48 = stablehlo.add %45#0, %47 : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %49 = stablehlo.subtract %48, %cst_6 : tensor<f32>
    %50 = stablehlo.add %49, %43 : tensor<f32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %51 = stablehlo.multiply %cst_7, %50 : tensor<f32>
    %cst_8 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %52 = stablehlo.multiply %cst_8, %38 : tensor<f32>
    %cst_9 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %53 = stablehlo.multiply %cst_9, %51 : tensor<f32>
    %54 = stablehlo.add %52, %53 : tensor<f32>
    %cst_10 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %55 = stablehlo.multiply %cst_10, %54 : tensor<f32>
    %56 = stablehlo.negate %55 : tensor<f32>
    %57 = stablehlo.exponential %56 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.add %cst_11, %57 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.divide %cst_12, %58 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.subtract %cst_13, %59 : tensor<f32>
    %61 = stablehlo.multiply %59, %60 : tensor<f32>
    %cst_14 = stablehlo.constant dense<4.810000e-01> : tensor<f32>
    %62 = stablehlo.multiply %cst_14, %59 : tensor<f32>
    %63 = stablehlo.subtract %55, %62 : tensor<f32>
    %64 = stablehlo.negate %63 : tensor<f32>
    %65 = stablehlo.exponential %64 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.add %cst_15, %65 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.divide %cst_16, %66 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.subtract %cst_17, %67 : tensor<f32>
    %69 = stablehlo.multiply %67, %68 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.negate %cst_18 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.880000e-01> : tensor<f32>
    %71 = stablehlo.multiply %cst_19, %70 : tensor<f32>
    %72 = stablehlo.multiply %71, %69 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.add %cst_20, %72 : tensor<f32>
    %74 = stablehlo.negate %73 : tensor<f32>
    %cst_21 = stablehlo.constant dense<4.810000e-01> : tensor<f32>
    %75 = stablehlo.multiply %cst_21, %74 : tensor<f32>
    %76 = stablehlo.multiply %75, %61 : tensor<f32>
    %77 = stablehlo.add %73, %76 : tensor<f32>
    %cst_22 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %78 = stablehlo.multiply %cst_22, %77 : tensor<f32>
    %cst_23 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %79 = stablehlo.multiply %cst_23, %78 : tensor<f32>
    %cst_24 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %80 = stablehlo.multiply %cst_24, %78 : tensor<f32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %81 = stablehlo.multiply %cst_25, %79 : tensor<f32>
    %82 = stablehlo.dot_general %81, %46, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %83 = stablehlo.dot_general %81, %39, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %84 = stablehlo.dot_general %83, %39, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %85 = stablehlo.transpose %84, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %86 = stablehlo.dot_general %83, %40#0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %87 = stablehlo.add %82, %86 : tensor<2xf32>
    %88 = call @trace_0(%45#1, %81) : (tensor<2x2xi1>, tensor<f32>) -> tensor<2x2xf32>
    %89 = stablehlo.dot_general %88, %40#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %90 = stablehlo.transpose %89, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %91 = stablehlo.dot_general %88, %25, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %92 = stablehlo.add %85, %91 : tensor<2x2xf32>
    %93 = stablehlo.negate %81 : tensor<f32>
    %94 = call @slogdet_2(%42#1, %42#2, %42#3, %42#4, %42#5, %93) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<2x2xf32>
    %95 = stablehlo.add %90, %94 : tensor<2x2xf32>
    %96 = call @slogdet_2(%41#1, %41#2, %41#3, %41#4, %41#5, %81) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<2x2xf32>
    %97 = call @inv_3(%40#1, %12, %40#2, %40#3, %92) : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %98 = stablehlo.add %96, %97 : tensor<2x2xf32>
    %99 = stablehlo.negate %87 : tensor<2xf32>
    %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %100 = stablehlo.multiply %cst_26, %80 : tensor<f32>
    %101 = stablehlo.dot_general %100, %33, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %102 = stablehlo.dot_general %100, %26, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %103 = stablehlo.dot_general %102, %26, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %104 = stablehlo.transpose %103, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %105 = stablehlo.dot_general %102, %27#0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %106 = stablehlo.add %101, %105 : tensor<2xf32>
    %107 = call @trace_0(%32#1, %100) : (tensor<2x2xi1>, tensor<f32>) -> tensor<2x2xf32>
    %108 = stablehlo.dot_general %107, %27#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %109 = stablehlo.transpose %108, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %110 = stablehlo.add %98, %109 : tensor<2x2xf32>
    %111 = stablehlo.dot_general %107, %12, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %112 = stablehlo.add %104, %111 : tensor<2x2xf32>
    %113 = stablehlo.negate %100 : tensor<f32>
    %114 = call @slogdet_2(%29#1, %29#2, %29#3, %29#4, %29#5, %113) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<2x2xf32>
    %115 = stablehlo.add %110, %114 : tensor<2x2xf32>
    %116 = call @slogdet_2(%28#1, %28#2, %28#3, %28#4, %28#5, %100) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<2x2xf32>
    %117 = stablehlo.add %95, %116 : tensor<2x2xf32>
    %118 = call @inv_3(%27#1, %25, %27#2, %27#3, %112) : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %119 = stablehlo.add %117, %118 : tensor<2x2xf32>
    %120 = stablehlo.negate %106 : tensor<2xf32>
    %121 = stablehlo.add %99, %106 : tensor<2xf32>
    %122 = stablehlo.add %87, %120 : tensor<2xf32>
    %cst_27 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %124 = stablehlo.divide %119, %123 : tensor<2x2xf32>
    %125 = stablehlo.dot_general %124, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %126 = stablehlo.transpose %125, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %127 = stablehlo.dot_general %124, %13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<3x2xf32>) -> tensor<2x3xf32>
    %128 = stablehlo.transpose %126, dims = [1, 0] : (tensor<3x2xf32>) -> tensor<2x3xf32>
    %129 = stablehlo.add %127, %128 : tensor<2x3xf32>
    %cst_28 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %131 = stablehlo.divide %115, %130 : tensor<2x2xf32>
    %132 = stablehlo.dot_general %131, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %133 = stablehlo.transpose %132, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %134 = stablehlo.dot_general %131, %0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<3x2xf32>) -> tensor<2x3xf32>
    %135 = stablehlo.transpose %133, dims = [1, 0] : (tensor<3x2xf32>) -> tensor<2x3xf32>
    %136 = stablehlo.add %134, %135 : tensor<2x3xf32>
    return %122, %121, %136, %129 : tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x3xf32>
  }
  func.func private @inv(%arg0: tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi32>) {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %1 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %3 = stablehlo.add %0, %2 : tensor<2x2xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %5 = stablehlo.convert %4 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %6:4 = call @solve(%arg0, %5) : (tensor<2x2xf32>, tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi32>)
    return %6#0, %6#1, %6#2, %6#3 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi32>
  }
  func.func private @solve(%arg0: tensor<2x2xf32>, %arg1: tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi32>) {
    %0:3 = stablehlo.custom_call @cusolver_getrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=2, j=2, k=2, l=2, m=2}, custom>} : (tensor<2x2xf32>) -> (tensor<2x2xf32>, tensor<2xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<2xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<2x2xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<2x2xi1>, tensor<2x2xf32>
    %9 = stablehlo.custom_call @cu_lu_pivots_to_permutation(%2) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<0> : tensor<1xindex>], result_layouts = [dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i])->([j]) {i=2, j=2}, custom>} : (tensor<2xi32>) -> tensor<2xi32>
    %10 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %11 = call @_lu_solve(%8, %9, %10) : (tensor<2x2xf32>, tensor<2xi32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    return %12, %11, %8, %9 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi32>
  }
  func.func private @_lu_solve(%arg0: tensor<2x2xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<2x2xf32>) -> tensor<2x2x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<2xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<2xi1>, tensor<2xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1, 1>}> : (tensor<2x2x1xf32>, tensor<2x1xi32>) -> tensor<2x2x1xf32>
    %8 = stablehlo.transpose %7, dims = [1, 2, 0] : (tensor<2x2x1xf32>) -> tensor<2x1x2xf32>
    %9 = stablehlo.reshape %8 : (tensor<2x1x2xf32>) -> tensor<2x2xf32>
    %10 = "stablehlo.triangular_solve"(%arg0, %9) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %11 = stablehlo.reshape %10 : (tensor<2x2xf32>) -> tensor<2x1x2xf32>
    %12 = stablehlo.reshape %11 : (tensor<2x1x2xf32>) -> tensor<2x2xf32>
    %13 = "stablehlo.triangular_solve"(%arg0, %12) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %14 = stablehlo.reshape %13 : (tensor<2x2xf32>) -> tensor<2x1x2xf32>
    %15 = stablehlo.transpose %14, dims = [2, 0, 1] : (tensor<2x1x2xf32>) -> tensor<2x2x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<2x2x1xf32>) -> tensor<2x2xf32>
    return %16 : tensor<2x2xf32>
  }
  func.func private @slogdet(%arg0: tensor<2x2xf32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.slice %arg0 [0:1, 0:1] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<f32>
    %2 = stablehlo.slice %arg0 [0:1, 1:2] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1x1xf32>) -> tensor<f32>
    %4 = stablehlo.slice %arg0 [1:2, 0:1] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<1x1xf32>) -> tensor<f32>
    %6 = stablehlo.slice %arg0 [1:2, 1:2] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %7 = stablehlo.reshape %6 : (tensor<1x1xf32>) -> tensor<f32>
    %8 = stablehlo.multiply %1, %7 : tensor<f32>
    %9 = stablehlo.multiply %3, %5 : tensor<f32>
    %10 = stablehlo.subtract %8, %9 : tensor<f32>
    %11 = stablehlo.abs %10 : tensor<f32>
    %12 = stablehlo.log %11 : tensor<f32>
    %13 = stablehlo.slice %arg0 [0:1, 0:1] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<1x1xf32>) -> tensor<f32>
    %15 = stablehlo.slice %arg0 [0:1, 1:2] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<1x1xf32>) -> tensor<f32>
    %17 = stablehlo.slice %arg0 [1:2, 0:1] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %18 = stablehlo.reshape %17 : (tensor<1x1xf32>) -> tensor<f32>
    %19 = stablehlo.slice %arg0 [1:2, 1:2] : (tensor<2x2xf32>) -> tensor<1x1xf32>
    %20 = stablehlo.reshape %19 : (tensor<1x1xf32>) -> tensor<f32>
    %21 = stablehlo.multiply %14, %20 : tensor<f32>
    %22 = stablehlo.multiply %16, %18 : tensor<f32>
    %23 = stablehlo.subtract %21, %22 : tensor<f32>
    return %12, %20, %18, %16, %14, %23 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @trace(%arg0: tensor<2x2xf32>) -> (tensor<f32>, tensor<2x2xi1>) {
    %0 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %1 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %3 = stablehlo.add %0, %2 : tensor<2x2xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %6 = call @_where(%4, %arg0, %5) : (tensor<2x2xi1>, tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<f32>
    return %7, %4 : tensor<f32>, tensor<2x2xi1>
  }
  func.func private @_where(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xf32>, %arg2: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2x2xi1>, tensor<2x2xf32>
    return %0 : tensor<2x2xf32>
  }
  func.func private @trace_0(%arg0: tensor<2x2xi1>, %arg1: tensor<f32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %1 = call @_where_1(%arg0, %0) : (tensor<2x2xi1>, tensor<2x2xf32>) -> tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
  }
  func.func private @_where_1(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<2x2xi1>, tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
  }
  func.func private @slogdet_2(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> tensor<2x2xf32> {
    %0 = stablehlo.divide %arg5, %arg4 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg3 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %2, %cst, low = [1, 1], high = [0, 0], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<2x2xf32>
    %4 = stablehlo.negate %0 : tensor<f32>
    %5 = stablehlo.multiply %4, %arg2 : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.pad %6, %cst_0, low = [1, 0], high = [0, 1], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<2x2xf32>
    %8 = stablehlo.add %3, %7 : tensor<2x2xf32>
    %9 = stablehlo.negate %0 : tensor<f32>
    %10 = stablehlo.multiply %9, %arg1 : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.pad %11, %cst_1, low = [0, 1], high = [1, 0], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<2x2xf32>
    %13 = stablehlo.add %8, %12 : tensor<2x2xf32>
    %14 = stablehlo.multiply %0, %arg0 : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.pad %15, %cst_2, low = [0, 0], high = [1, 1], interior = [0, 0] : (tensor<1x1xf32>, tensor<f32>) -> tensor<2x2xf32>
    %17 = stablehlo.add %13, %16 : tensor<2x2xf32>
    return %17 : tensor<2x2xf32>
  }
  func.func private @inv_3(%arg0: tensor<2x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<2x2xf32>, %arg3: tensor<2xi32>, %arg4: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = call @solve_4(%arg0, %arg1, %arg2, %arg3, %arg4) : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    return %0 : tensor<2x2xf32>
  }
  func.func private @solve_4(%arg0: tensor<2x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<2x2xf32>, %arg3: tensor<2xi32>, %arg4: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %1 = call @_lu_solve_5(%arg2, %arg3, %0) : (tensor<2x2xf32>, tensor<2xi32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %2 = stablehlo.negate %1 : tensor<2x2xf32>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %4 = stablehlo.dot_general %3, %arg0, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    return %4 : tensor<2x2xf32>
  }
  func.func private @_lu_solve_5(%arg0: tensor<2x2xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<2x2xf32>) -> tensor<2x2x1xf32>
    %1 = stablehlo.transpose %0, dims = [1, 2, 0] : (tensor<2x2x1xf32>) -> tensor<2x1x2xf32>
    %2 = stablehlo.reshape %1 : (tensor<2x1x2xf32>) -> tensor<2x2xf32>
    %3 = "stablehlo.triangular_solve"(%arg0, %2) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %4 = stablehlo.reshape %3 : (tensor<2x2xf32>) -> tensor<2x1x2xf32>
    %5 = stablehlo.reshape %4 : (tensor<2x1x2xf32>) -> tensor<2x2xf32>
    %6 = "stablehlo.triangular_solve"(%arg0, %5) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = true}> : (tensor<2x2xf32>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %7 = stablehlo.reshape %6 : (tensor<2x2xf32>) -> tensor<2x1x2xf32>
    %8 = stablehlo.iota dim = 0 : tensor<2xi32>
    %9:2 = "stablehlo.sort"(%arg1, %8) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<i32>):
      %19 = stablehlo.compare LT, %arg3, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    }) : (tensor<2xi32>, tensor<2xi32>) -> (tensor<2xi32>, tensor<2xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %11 = stablehlo.compare LT, %9#1, %10, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %13 = stablehlo.add %9#1, %12 : tensor<2xi32>
    %14 = stablehlo.select %11, %13, %9#1 : tensor<2xi1>, tensor<2xi32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %16 = stablehlo.transpose %7, dims = [2, 0, 1] : (tensor<2x1x2xf32>) -> tensor<2x2x1xf32>
    %17 = "stablehlo.gather"(%16, %15) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 2, 1, 1>}> : (tensor<2x2x1xf32>, tensor<2x1xi32>) -> tensor<2x2x1xf32>
    %18 = stablehlo.reshape %17 : (tensor<2x2x1xf32>) -> tensor<2x2xf32>
    return %18 : tensor<2x2xf32>
  }
}
