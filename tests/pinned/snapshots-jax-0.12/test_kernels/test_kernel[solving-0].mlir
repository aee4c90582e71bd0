// import jax.numpy as jnp
// from jax import lax
//
//
// def schur_complement(blocks, weights, w, baseline_in, b, lower_block, g):
//     clipped = jnp.clip((blocks - weights) ** 3, -1.0, 1.0)
//     a_dom = 6.0 * jnp.identity(5) + clipped
//     bounded = jnp.clip((baseline_in - w) ** 2, -1.0, 1.0)
//     system = 2.0 * jnp.identity(1) + bounded
//     eliminated = jnp.linalg.solve(a_dom, b)
//     schur = system - lower_block @ eliminated
//     interface = jnp.linalg.solve(schur, g)
//     interior = -eliminated @ interface
//
//     def update_fn(_, estimate):
//         s = interior + 0.4
//         shifted = (0.45 * estimate + 0.2) * estimate + 1.22
//         added = estimate + 0.25 * (s - shifted)
//         return added / (1.0 + jnp.abs(added))
//
//     output = lax.fori_loop(0, 4, update_fn, interior)
//     return jnp.abs(interface), output
//
//   blocks: float64[5, 5] in [-1, 1]
//   weights: float64[5, 5] in [-1, 1]
//   w: float64[1, 1] in [-1, 1]
//   baseline_in: float64[1, 1] in [-1, 1]
//   b: float64[5, 1] in [-1, 1]
//   lower_block: float64[1, 5] in [-1, 1]
//   g: float64[1] in [-1, 1]
// -----
// forward, cpu
module @jit_schur_complement attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x5xf64>, %arg1: tensor<5x5xf64>, %arg2: tensor<1x1xf64>, %arg3: tensor<1x1xf64>, %arg4: tensor<5x1xf64>, %arg5: tensor<1x5xf64>, %arg6: tensor<1xf64>) -> (tensor<1xf64> {jax.result_info = "result[0]"}, tensor<5xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<5x5xf64>
    %1 = stablehlo.multiply %0, %0 : tensor<5x5xf64>
    %2 = stablehlo.multiply %1, %0 : tensor<5x5xf64>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = call @clip(%2, %cst, %cst_0) : (tensor<5x5xf64>, tensor<f64>, tensor<f64>) -> tensor<5x5xf64>
    %4 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %5 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %7 = stablehlo.add %4, %6 : tensor<5x5xi64>
    %8 = stablehlo.compare EQ, %7, %5, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %9 = stablehlo.convert %8 : (tensor<5x5xi1>) -> tensor<5x5xf64>
    %cst_1 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %11 = stablehlo.multiply %10, %9 : tensor<5x5xf64>
    %12 = stablehlo.add %11, %3 : tensor<5x5xf64>
    %13 = stablehlo.subtract %arg3, %arg2 : tensor<1x1xf64>
    %14 = stablehlo.multiply %13, %13 : tensor<1x1xf64>
    %cst_2 = stablehlo.constant dense<-1.000000e+00> : tensor<f64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = call @clip_0(%14, %cst_2, %cst_3) : (tensor<1x1xf64>, tensor<f64>, tensor<f64>) -> tensor<1x1xf64>
    %16 = stablehlo.iota dim = 0 : tensor<1x1xi64>
    %17 = stablehlo.iota dim = 1 : tensor<1x1xi64>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %18 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<1x1xi64>
    %19 = stablehlo.add %16, %18 : tensor<1x1xi64>
    %20 = stablehlo.compare EQ, %19, %17, SIGNED : (tensor<1x1xi64>, tensor<1x1xi64>) -> tensor<1x1xi1>
    %21 = stablehlo.convert %20 : (tensor<1x1xi1>) -> tensor<1x1xf64>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %23 = stablehlo.multiply %22, %21 : tensor<1x1xf64>
    %24 = stablehlo.add %23, %15 : tensor<1x1xf64>
    %25 = call @solve(%12, %arg4) : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %26 = stablehlo.dot_general %arg5, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x5xf64>, tensor<5x1xf64>) -> tensor<1x1xf64>
    %27 = stablehlo.subtract %24, %26 : tensor<1x1xf64>
    %28 = call @solve_1(%27, %arg6) : (tensor<1x1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %29 = stablehlo.negate %25 : tensor<5x1xf64>
    %30 = stablehlo.dot_general %29, %28, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %31:3 = stablehlo.while(%iterArg = %30, %iterArg_7 = %c_6, %iterArg_8 = %30) : tensor<5xf64>, tensor<i64>, tensor<5xf64>
    cond {
      %c_9 = stablehlo.constant dense<4> : tensor<i64>
      %33 = stablehlo.compare LT, %iterArg_7, %c_9, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %33 : tensor<i1>
    } do {
      %cst_9 = stablehlo.constant dense<4.000000e-01> : tensor<f64>
      %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %34 = stablehlo.add %iterArg, %33 : tensor<5xf64>
      %cst_10 = stablehlo.constant dense<4.500000e-01> : tensor<f64>
      %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %36 = stablehlo.multiply %35, %iterArg_8 : tensor<5xf64>
      %cst_11 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %38 = stablehlo.add %36, %37 : tensor<5xf64>
      %39 = stablehlo.multiply %38, %iterArg_8 : tensor<5xf64>
      %cst_12 = stablehlo.constant dense<1.220000e+00> : tensor<f64>
      %40 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %41 = stablehlo.add %39, %40 : tensor<5xf64>
      %42 = stablehlo.subtract %34, %41 : tensor<5xf64>
      %cst_13 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
      %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %44 = stablehlo.multiply %43, %42 : tensor<5xf64>
      %45 = stablehlo.add %iterArg_8, %44 : tensor<5xf64>
      %46 = stablehlo.abs %45 : tensor<5xf64>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %47 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %48 = stablehlo.add %47, %46 : tensor<5xf64>
      %49 = stablehlo.divide %45, %48 : tensor<5xf64>
      %c_15 = stablehlo.constant dense<1> : tensor<i64>
      %50 = stablehlo.add %iterArg_7, %c_15 : tensor<i64>
      stablehlo.return %iterArg, %50, %49 : tensor<5xf64>, tensor<i64>, tensor<5xf64>
    }
    %32 = stablehlo.abs %28 : tensor<1xf64>
    return %32, %31#2 : tensor<1xf64>, tensor<5xf64>
  }
  func.func private @clip(%arg0: tensor<5x5xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<5x5xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<5x5xf64>
    %3 = stablehlo.convert %arg2 : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %5 = stablehlo.minimum %4, %2 : tensor<5x5xf64>
    return %5 : tensor<5x5xf64>
  }
  func.func private @clip_0(%arg0: tensor<1x1xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<1x1xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<1x1xf64>
    %3 = stablehlo.convert %arg2 : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %5 = stablehlo.minimum %4, %2 : tensor<1x1xf64>
    return %5 : tensor<1x1xf64>
  }
  func.func private @solve(%arg0: tensor<5x5xf64>, %arg1: tensor<5x1xf64>) -> tensor<5x1xf64> {
    %0:3 = stablehlo.custom_call @lapack_dgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=5, j=5, k=5, l=5, m=5}, custom>} : (tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<5xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<5xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<5x5xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<5x5xi1>, tensor<5x5xf64>
    %9 = stablehlo.iota dim = 0 : tensor<5xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<5xi32>, tensor<i64>, tensor<i64>, tensor<5xi32>
    cond {
      %c_6 = stablehlo.constant dense<5> : tensor<i64>
      %14 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %14 = stablehlo.add %iterArg_4, %c_6 : tensor<i64>
      %c_7 = stablehlo.constant dense<0> : tensor<i64>
      %15 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %16 = stablehlo.convert %iterArg_4 : tensor<i64>
      %c_8 = stablehlo.constant dense<5> : tensor<i64>
      %17 = stablehlo.add %16, %c_8 : tensor<i64>
      %18 = stablehlo.select %15, %17, %iterArg_4 : tensor<i1>, tensor<i64>
      %19 = stablehlo.dynamic_slice %iterArg, %18, sizes = [1] : (tensor<5xi32>, tensor<i64>) -> tensor<1xi32>
      %20 = stablehlo.reshape %19 : (tensor<1xi32>) -> tensor<i32>
      %c_9 = stablehlo.constant dense<0> : tensor<i64>
      %21 = stablehlo.compare LT, %iterArg_4, %c_9, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %22 = stablehlo.convert %iterArg_4 : tensor<i64>
      %c_10 = stablehlo.constant dense<5> : tensor<i64>
      %23 = stablehlo.add %22, %c_10 : tensor<i64>
      %24 = stablehlo.select %21, %23, %iterArg_4 : tensor<i1>, tensor<i64>
      %25 = stablehlo.dynamic_slice %iterArg_5, %24, sizes = [1] : (tensor<5xi32>, tensor<i64>) -> tensor<1xi32>
      %26 = stablehlo.reshape %25 : (tensor<1xi32>) -> tensor<i32>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %27 = stablehlo.compare LT, %20, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %28 = stablehlo.add %20, %c_12 : tensor<i32>
      %29 = stablehlo.select %27, %28, %20 : tensor<i1>, tensor<i32>
      %30 = stablehlo.dynamic_slice %iterArg_5, %29, sizes = [1] : (tensor<5xi32>, tensor<i32>) -> tensor<1xi32>
      %31 = stablehlo.reshape %30 : (tensor<1xi32>) -> tensor<i32>
      %c_13 = stablehlo.constant dense<0> : tensor<i64>
      %32 = stablehlo.compare LT, %iterArg_4, %c_13, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_14 = stablehlo.constant dense<5> : tensor<i64>
      %33 = stablehlo.add %iterArg_4, %c_14 : tensor<i64>
      %34 = stablehlo.select %32, %33, %iterArg_4 : tensor<i1>, tensor<i64>
      %35 = stablehlo.convert %34 : (tensor<i64>) -> tensor<i32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %37 = "stablehlo.scatter"(%iterArg_5, %36, %31) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<5xi32>, tensor<1xi32>, tensor<i32>) -> tensor<5xi32>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %38 = stablehlo.compare LT, %20, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_16 = stablehlo.constant dense<5> : tensor<i32>
      %39 = stablehlo.add %20, %c_16 : tensor<i32>
      %40 = stablehlo.select %38, %39, %20 : tensor<i1>, tensor<i32>
      %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %42 = "stablehlo.scatter"(%37, %41, %26) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<5xi32>, tensor<1xi32>, tensor<i32>) -> tensor<5xi32>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %43 = stablehlo.add %iterArg_3, %c_17 : tensor<i64>
      stablehlo.return %iterArg, %43, %14, %42 : tensor<5xi32>, tensor<i64>, tensor<i64>, tensor<5xi32>
    }
    %11 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<5x1xf64>) -> tensor<1x5xf64>
    %12 = call @_lu_solve(%8, %10#3, %11) : (tensor<5x5xf64>, tensor<5xi32>, tensor<1x5xf64>) -> tensor<1x5xf64>
    %13 = stablehlo.transpose %12, dims = [1, 0] : (tensor<1x5xf64>) -> tensor<5x1xf64>
    return %13 : tensor<5x1xf64>
  }
  func.func private @_lu_solve(%arg0: tensor<5x5xf64>, %arg1: tensor<5xi32>, %arg2: tensor<1x5xf64>) -> tensor<1x5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<1x5x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<5xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<5xi1>, tensor<5xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<1x5x1xf64>, tensor<5x1xi32>) -> tensor<1x5x1xf64>
    %8 = stablehlo.transpose %7, dims = [1, 2, 0] : (tensor<1x5x1xf64>) -> tensor<5x1x1xf64>
    %9 = stablehlo.reshape %8 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %10 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %9) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %11 = stablehlo.reshape %10 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %12 = stablehlo.reshape %11 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %13 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %12) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %14 = stablehlo.reshape %13 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %15 = stablehlo.transpose %14, dims = [2, 0, 1] : (tensor<5x1x1xf64>) -> tensor<1x5x1xf64>
    %16 = stablehlo.reshape %15 : (tensor<1x5x1xf64>) -> tensor<1x5xf64>
    return %16 : tensor<1x5xf64>
  }
  func.func private @solve_1(%arg0: tensor<1x1xf64>, %arg1: tensor<1xf64>) -> tensor<1xf64> {
    %0:3 = stablehlo.custom_call @lapack_dgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=1, j=1, k=1, l=1, m=1}, custom>} : (tensor<1x1xf64>) -> (tensor<1x1xf64>, tensor<1xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<1xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %7 = stablehlo.select %5, %0#0, %6 : tensor<1x1xi1>, tensor<1x1xf64>
    %8 = stablehlo.iota dim = 0 : tensor<1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %9:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %8) : tensor<1xi32>, tensor<i64>, tensor<i64>, tensor<1xi32>
    cond {
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %11 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %11 = stablehlo.add %iterArg_4, %c_6 : tensor<i64>
      %c_7 = stablehlo.constant dense<0> : tensor<i64>
      %12 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %13 = stablehlo.convert %iterArg_4 : tensor<i64>
      %c_8 = stablehlo.constant dense<1> : tensor<i64>
      %14 = stablehlo.add %13, %c_8 : tensor<i64>
      %15 = stablehlo.select %12, %14, %iterArg_4 : tensor<i1>, tensor<i64>
      %16 = stablehlo.dynamic_slice %iterArg, %15, sizes = [1] : (tensor<1xi32>, tensor<i64>) -> tensor<1xi32>
      %17 = stablehlo.reshape %16 : (tensor<1xi32>) -> tensor<i32>
      %c_9 = stablehlo.constant dense<0> : tensor<i64>
      %18 = stablehlo.compare LT, %iterArg_4, %c_9, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %19 = stablehlo.convert %iterArg_4 : tensor<i64>
      %c_10 = stablehlo.constant dense<1> : tensor<i64>
      %20 = stablehlo.add %19, %c_10 : tensor<i64>
      %21 = stablehlo.select %18, %20, %iterArg_4 : tensor<i1>, tensor<i64>
      %22 = stablehlo.dynamic_slice %iterArg_5, %21, sizes = [1] : (tensor<1xi32>, tensor<i64>) -> tensor<1xi32>
      %23 = stablehlo.reshape %22 : (tensor<1xi32>) -> tensor<i32>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %24 = stablehlo.compare LT, %17, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %25 = stablehlo.add %17, %c_12 : tensor<i32>
      %26 = stablehlo.select %24, %25, %17 : tensor<i1>, tensor<i32>
      %27 = stablehlo.dynamic_slice %iterArg_5, %26, sizes = [1] : (tensor<1xi32>, tensor<i32>) -> tensor<1xi32>
      %28 = stablehlo.reshape %27 : (tensor<1xi32>) -> tensor<i32>
      %c_13 = stablehlo.constant dense<0> : tensor<i64>
      %29 = stablehlo.compare LT, %iterArg_4, %c_13, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_14 = stablehlo.constant dense<1> : tensor<i64>
      %30 = stablehlo.add %iterArg_4, %c_14 : tensor<i64>
      %31 = stablehlo.select %29, %30, %iterArg_4 : tensor<i1>, tensor<i64>
      %32 = stablehlo.convert %31 : (tensor<i64>) -> tensor<i32>
      %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %34 = "stablehlo.scatter"(%iterArg_5, %33, %28) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<1xi32>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %35 = stablehlo.compare LT, %17, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.add %17, %c_16 : tensor<i32>
      %37 = stablehlo.select %35, %36, %17 : tensor<i1>, tensor<i32>
      %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %39 = "stablehlo.scatter"(%34, %38, %23) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<1xi32>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %40 = stablehlo.add %iterArg_3, %c_17 : tensor<i64>
      stablehlo.return %iterArg, %40, %11, %39 : tensor<1xi32>, tensor<i64>, tensor<i64>, tensor<1xi32>
    }
    %10 = call @_lu_solve_2(%7, %9#3, %arg1) : (tensor<1x1xf64>, tensor<1xi32>, tensor<1xf64>) -> tensor<1xf64>
    return %10 : tensor<1xf64>
  }
  func.func private @_lu_solve_2(%arg0: tensor<1x1xf64>, %arg1: tensor<1xi32>, %arg2: tensor<1xf64>) -> tensor<1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<1xf64>) -> tensor<1x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<1xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<1xi1>, tensor<1xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<1x1xf64>, tensor<1x1xi32>) -> tensor<1x1xf64>
    %8 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %7) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=1, m=1, n=1}, custom>} : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xf64>
    %9 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=1, m=1, n=1}, custom>} : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xf64>
    %10 = stablehlo.reshape %9 : (tensor<1x1xf64>) -> tensor<1xf64>
    return %10 : tensor<1xf64>
  }
}
// -----
// forward, cuda
module @jit_schur_complement attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x5xf64>, %arg1: tensor<5x5xf64>, %arg2: tensor<1x1xf64>, %arg3: tensor<1x1xf64>, %arg4: tensor<5x1xf64>, %arg5: tensor<1x5xf64>, %arg6: tensor<1xf64>) -> (tensor<1xf64> {jax.result_info = "result[0]"}, tensor<5xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<5x5xf64>
    %1 = stablehlo.multiply %0, %0 : tensor<5x5xf64>
    %2 = stablehlo.multiply %1, %0 : tensor<5x5xf64>
    %cst = stablehlo.constant dense<-1.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = call @clip(%2, %cst, %cst_0) : (tensor<5x5xf64>, tensor<f64>, tensor<f64>) -> tensor<5x5xf64>
    %4 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %5 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %6 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %7 = stablehlo.add %4, %6 : tensor<5x5xi64>
    %8 = stablehlo.compare EQ, %7, %5, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %9 = stablehlo.convert %8 : (tensor<5x5xi1>) -> tensor<5x5xf64>
    %cst_1 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %11 = stablehlo.multiply %10, %9 : tensor<5x5xf64>
    %12 = stablehlo.add %11, %3 : tensor<5x5xf64>
    %13 = stablehlo.subtract %arg3, %arg2 : tensor<1x1xf64>
    %14 = stablehlo.multiply %13, %13 : tensor<1x1xf64>
    %cst_2 = stablehlo.constant dense<-1.000000e+00> : tensor<f64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = call @clip_0(%14, %cst_2, %cst_3) : (tensor<1x1xf64>, tensor<f64>, tensor<f64>) -> tensor<1x1xf64>
    %16 = stablehlo.iota dim = 0 : tensor<1x1xi64>
    %17 = stablehlo.iota dim = 1 : tensor<1x1xi64>
    %c_4 = stablehlo.constant dense<0> : tensor<i64>
    %18 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i64>) -> tensor<1x1xi64>
    %19 = stablehlo.add %16, %18 : tensor<1x1xi64>
    %20 = stablehlo.compare EQ, %19, %17, SIGNED : (tensor<1x1xi64>, tensor<1x1xi64>) -> tensor<1x1xi1>
    %21 = stablehlo.convert %20 : (tensor<1x1xi1>) -> tensor<1x1xf64>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %23 = stablehlo.multiply %22, %21 : tensor<1x1xf64>
    %24 = stablehlo.add %23, %15 : tensor<1x1xf64>
    %25 = call @solve(%12, %arg4) : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %26 = stablehlo.dot_general %arg5, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x5xf64>, tensor<5x1xf64>) -> tensor<1x1xf64>
    %27 = stablehlo.subtract %24, %26 : tensor<1x1xf64>
    %28 = call @solve_1(%27, %arg6) : (tensor<1x1xf64>, tensor<1xf64>) -> tensor<1xf64>
    %29 = stablehlo.negate %25 : tensor<5x1xf64>
    %30 = stablehlo.dot_general %29, %28, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %31:3 = stablehlo.while(%iterArg = %30, %iterArg_7 = %c_6, %iterArg_8 = %30) : tensor<5xf64>, tensor<i64>, tensor<5xf64>
    cond {
      %c_9 = stablehlo.constant dense<4> : tensor<i64>
      %33 = stablehlo.compare LT, %iterArg_7, %c_9, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %33 : tensor<i1>
    } do {
      %cst_9 = stablehlo.constant dense<4.000000e-01> : tensor<f64>
      %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %34 = stablehlo.add %iterArg, %33 : tensor<5xf64>
      %cst_10 = stablehlo.constant dense<4.500000e-01> : tensor<f64>
      %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %36 = stablehlo.multiply %35, %iterArg_8 : tensor<5xf64>
      %cst_11 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %38 = stablehlo.add %36, %37 : tensor<5xf64>
      %39 = stablehlo.multiply %38, %iterArg_8 : tensor<5xf64>
      %cst_12 = stablehlo.constant dense<1.220000e+00> : tensor<f64>
      %40 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %41 = stablehlo.add %39, %40 : tensor<5xf64>
      %42 = stablehlo.subtract %34, %41 : tensor<5xf64>
      %cst_13 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
      %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %44 = stablehlo.multiply %43, %42 : tensor<5xf64>
      %45 = stablehlo.add %iterArg_8, %44 : tensor<5xf64>
      %46 = stablehlo.abs %45 : tensor<5xf64>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %47 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %48 = stablehlo.add %47, %46 : tensor<5xf64>
      %49 = stablehlo.divide %45, %48 : tensor<5xf64>
      %c_15 = stablehlo.constant dense<1> : tensor<i64>
      %50 = stablehlo.add %iterArg_7, %c_15 : tensor<i64>
      stablehlo.return %iterArg, %50, %49 : tensor<5xf64>, tensor<i64>, tensor<5xf64>
    }
    %32 = stablehlo.abs %28 : tensor<1xf64>
    return %32, %31#2 : tensor<1xf64>, tensor<5xf64>
  }
  func.func private @clip(%arg0: tensor<5x5xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<5x5xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<5x5xf64>
    %3 = stablehlo.convert %arg2 : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %5 = stablehlo.minimum %4, %2 : tensor<5x5xf64>
    return %5 : tensor<5x5xf64>
  }
  func.func private @clip_0(%arg0: tensor<1x1xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<1x1xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<1x1xf64>
    %3 = stablehlo.convert %arg2 : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %5 = stablehlo.minimum %4, %2 : tensor<1x1xf64>
    return %5 : tensor<1x1xf64>
  }
  func.func private @solve(%arg0: tensor<5x5xf64>, %arg1: tensor<5x1xf64>) -> tensor<5x1xf64> {
    %0:3 = stablehlo.custom_call @cusolver_getrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=5, j=5, k=5, l=5, m=5}, custom>} : (tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<5xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<5xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<5x5xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<5x5xi1>, tensor<5x5xf64>
    %9 = stablehlo.custom_call @cu_lu_pivots_to_permutation(%2) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<0> : tensor<1xindex>], result_layouts = [dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i])->([j]) {i=5, j=5}, custom>} : (tensor<5xi32>) -> tensor<5xi32>
    %10 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<5x1xf64>) -> tensor<1x5xf64>
    %11 = call @_lu_solve(%8, %9, %10) : (tensor<5x5xf64>, tensor<5xi32>, tensor<1x5xf64>) -> tensor<1x5xf64>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<1x5xf64>) -> tensor<5x1xf64>
    return %12 : tensor<5x1xf64>
  }
  func.func private @_lu_solve(%arg0: tensor<5x5xf64>, %arg1: tensor<5xi32>, %arg2: tensor<1x5xf64>) -> tensor<1x5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<1x5x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<5xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<5xi1>, tensor<5xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<1x5x1xf64>, tensor<5x1xi32>) -> tensor<1x5x1xf64>
    %8 = stablehlo.transpose %7, dims = [1, 2, 0] : (tensor<1x5x1xf64>) -> tensor<5x1x1xf64>
    %9 = stablehlo.reshape %8 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %10 = "stablehlo.triangular_solve"(%arg0, %9) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %11 = stablehlo.reshape %10 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %12 = stablehlo.reshape %11 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %13 = "stablehlo.triangular_solve"(%arg0, %12) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %14 = stablehlo.reshape %13 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %15 = stablehlo.transpose %14, dims = [2, 0, 1] : (tensor<5x1x1xf64>) -> tensor<1x5x1xf64>
    %16 = stablehlo.reshape %15 : (tensor<1x5x1xf64>) -> tensor<1x5xf64>
    return %16 : tensor<1x5xf64>
  }
  func.func private @solve_1(%arg0: tensor<1x1xf64>, %arg1: tensor<1xf64>) -> tensor<1xf64> {
    %0:3 = stablehlo.custom_call @cusolver_getrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=1, j=1, k=1, l=1, m=1}, custom>} : (tensor<1x1xf64>) -> (tensor<1x1xf64>, tensor<1xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<1xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %7 = stablehlo.select %5, %0#0, %6 : tensor<1x1xi1>, tensor<1x1xf64>
    %8 = stablehlo.custom_call @cu_lu_pivots_to_permutation(%2) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<0> : tensor<1xindex>], result_layouts = [dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i])->([j]) {i=1, j=1}, custom>} : (tensor<1xi32>) -> tensor<1xi32>
    %9 = call @_lu_solve_2(%7, %8, %arg1) : (tensor<1x1xf64>, tensor<1xi32>, tensor<1xf64>) -> tensor<1xf64>
    return %9 : tensor<1xf64>
  }
  func.func private @_lu_solve_2(%arg0: tensor<1x1xf64>, %arg1: tensor<1xi32>, %arg2: tensor<1xf64>) -> tensor<1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<1xf64>) -> tensor<1x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<1xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<1xi1>, tensor<1xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<1x1xf64>, tensor<1x1xi32>) -> tensor<1x1xf64>
    %8 = "stablehlo.triangular_solve"(%arg0, %7) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xf64>
    %9 = "stablehlo.triangular_solve"(%arg0, %8) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xf64>
    %10 = stablehlo.reshape %9 : (tensor<1x1xf64>) -> tensor<1xf64>
    return %10 : tensor<1xf64>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x5xf64>, %arg1: tensor<5x5xf64>, %arg2: tensor<1x1xf64>, %arg3: tensor<1x1xf64>, %arg4: tensor<5x1xf64>, %arg5: tensor<1x5xf64>, %arg6: tensor<1xf64>) -> (tensor<5x5xf64> {jax.result_info = "result[0]"}, tensor<5x5xf64> {jax.result_info = "result[1]"}, tensor<1x1xf64> {jax.result_info = "result[2]"}, tensor<1x1xf64> {jax.result_info = "result[3]"}, tensor<5x1xf64> {jax.result_info = "result[4]"}, tensor<1x5xf64> {jax.result_info = "result[5]"}, tensor<1xf64> {jax.result_info = "result[6]"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<5x5xf64>
    %1 = stablehlo.multiply %0, %0 : tensor<5x5xf64>
    %2 = stablehlo.multiply %1, %0 : tensor<5x5xf64>
    %3 = stablehlo.multiply %0, %0 : tensor<5x5xf64>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %5 = stablehlo.multiply %4, %3 : tensor<5x5xf64>
    %cst_0 = stablehlo.constant dense<-1.000000e+00> : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6:3 = call @clip(%2, %cst_0, %cst_1) : (tensor<5x5xf64>, tensor<f64>, tensor<f64>) -> (tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>)
    %7 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %8 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %10 = stablehlo.add %7, %9 : tensor<5x5xi64>
    %11 = stablehlo.compare EQ, %10, %8, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %12 = stablehlo.convert %11 : (tensor<5x5xi1>) -> tensor<5x5xf64>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %14 = stablehlo.multiply %13, %12 : tensor<5x5xf64>
    %15 = stablehlo.add %14, %6#0 : tensor<5x5xf64>
    %16 = stablehlo.subtract %arg3, %arg2 : tensor<1x1xf64>
    %17 = stablehlo.multiply %16, %16 : tensor<1x1xf64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %19 = stablehlo.multiply %18, %16 : tensor<1x1xf64>
    %cst_4 = stablehlo.constant dense<-1.000000e+00> : tensor<f64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %20:3 = call @clip_0(%17, %cst_4, %cst_5) : (tensor<1x1xf64>, tensor<f64>, tensor<f64>) -> (tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>)
    %21 = stablehlo.iota dim = 0 : tensor<1x1xi64>
    %22 = stablehlo.iota dim = 1 : tensor<1x1xi64>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %23 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i64>) -> tensor<1x1xi64>
    %24 = stablehlo.add %21, %23 : tensor<1x1xi64>
    %25 = stablehlo.compare EQ, %24, %22, SIGNED : (tensor<1x1xi64>, tensor<1x1xi64>) -> tensor<1x1xi1>
    %26 = stablehlo.convert %25 : (tensor<1x1xi1>) -> tensor<1x1xf64>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %28 = stablehlo.multiply %27, %26 : tensor<1x1xf64>
    %29 = stablehlo.add %28, %20#0 : tensor<1x1xf64>
    %30:4 = call @solve(%15, %arg4) : (tensor<5x5xf64>, tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<1x5xf64>, tensor<5x5xf64>, tensor<5xi32>)
    %31 = stablehlo.dot_general %arg5, %30#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x5xf64>, tensor<5x1xf64>) -> tensor<1x1xf64>
    %32 = stablehlo.subtract %29, %31 : tensor<1x1xf64>
    %33:3 = call @solve_1(%32, %arg6) : (tensor<1x1xf64>, tensor<1xf64>) -> (tensor<1xf64>, tensor<1x1xf64>, tensor<1xi32>)
    %34 = stablehlo.negate %30#0 : tensor<5x1xf64>
    %35 = stablehlo.dot_general %34, %33#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %cst_8 = stablehlo.constant dense<4.000000e-01> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %37 = stablehlo.add %35, %36 : tensor<5xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4x5xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4x5xf64>
    %c_11 = stablehlo.constant dense<false> : tensor<i1>
    %40 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i1>) -> tensor<4x5xi1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<4x5xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<4x5xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<4x5xf64>
    %c_15 = stablehlo.constant dense<0> : tensor<i64>
    %44:9 = stablehlo.while(%iterArg = %37, %iterArg_22 = %c_15, %iterArg_23 = %35, %iterArg_24 = %38, %iterArg_25 = %39, %iterArg_26 = %40, %iterArg_27 = %41, %iterArg_28 = %42, %iterArg_29 = %43) : tensor<5xf64>, tensor<i64>, tensor<5xf64>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xi1>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xf64>
    cond {
      %c_30 = stablehlo.constant dense<4> : tensor<i64>
      %74 = stablehlo.compare LT, %iterArg_22, %c_30, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %74 : tensor<i1>
    } do {
      %cst_30 = stablehlo.constant dense<4.500000e-01> : tensor<f64>
      %74 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %75 = stablehlo.multiply %74, %iterArg_23 : tensor<5xf64>
      %cst_31 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %76 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %77 = stablehlo.add %75, %76 : tensor<5xf64>
      %78 = stablehlo.multiply %77, %iterArg_23 : tensor<5xf64>
      %cst_32 = stablehlo.constant dense<1.220000e+00> : tensor<f64>
      %79 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %80 = stablehlo.add %78, %79 : tensor<5xf64>
      %81 = stablehlo.subtract %iterArg, %80 : tensor<5xf64>
      %cst_33 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
      %82 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %83 = stablehlo.multiply %82, %81 : tensor<5xf64>
      %84 = stablehlo.add %iterArg_23, %83 : tensor<5xf64>
      %85 = stablehlo.abs %84 : tensor<5xf64>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %86 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %87 = stablehlo.compare GE, %84, %86, FLOAT : (tensor<5xf64>, tensor<5xf64>) -> tensor<5xi1>
      %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %88 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %89 = stablehlo.add %88, %85 : tensor<5xf64>
      %90 = stablehlo.divide %84, %89 : tensor<5xf64>
      %91 = stablehlo.multiply %89, %89 : tensor<5xf64>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %92 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %93 = stablehlo.divide %92, %91 : tensor<5xf64>
      %94 = func.call @dynamic_update_index_in_dim(%iterArg_24, %iterArg_23, %iterArg_22) : (tensor<4x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<4x5xf64>
      %95 = func.call @dynamic_update_index_in_dim(%iterArg_25, %77, %iterArg_22) : (tensor<4x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<4x5xf64>
      %96 = func.call @dynamic_update_index_in_dim_3(%iterArg_26, %87, %iterArg_22) : (tensor<4x5xi1>, tensor<5xi1>, tensor<i64>) -> tensor<4x5xi1>
      %97 = func.call @dynamic_update_index_in_dim(%iterArg_27, %89, %iterArg_22) : (tensor<4x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<4x5xf64>
      %98 = func.call @dynamic_update_index_in_dim(%iterArg_28, %84, %iterArg_22) : (tensor<4x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<4x5xf64>
      %99 = func.call @dynamic_update_index_in_dim(%iterArg_29, %93, %iterArg_22) : (tensor<4x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<4x5xf64>
      %c_37 = stablehlo.constant dense<1> : tensor<i64>
      %100 = stablehlo.add %iterArg_22, %c_37 : tensor<i64>
      stablehlo.return %iterArg, %100, %90, %94, %95, %96, %97, %98, %99 : tensor<5xf64>, tensor<i64>, tensor<5xf64>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xi1>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xf64>
    }
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %46 = stablehlo.compare GE, %33#0, %45, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %50 = stablehlo.select %46, %49, %48 : tensor<1xi1>, tensor<1xf64>
    %51 = stablehlo.select %46, %48, %49 : tensor<1xi1>, tensor<1xf64>
    %52 = stablehlo.negate %50 : tensor<1xf64>
    %53 = stablehlo.add %51, %52 : tensor<1xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c_21 = stablehlo.constant dense<0> : tensor<i64>
    %55:9 = stablehlo.while(%iterArg = %44#3, %iterArg_22 = %44#4, %iterArg_23 = %44#5, %iterArg_24 = %44#6, %iterArg_25 = %44#7, %iterArg_26 = %44#8, %iterArg_27 = %c_21, %iterArg_28 = %54, %iterArg_29 = %47) : tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xi1>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<i64>, tensor<5xf64>, tensor<5xf64>
    cond {
      %c_30 = stablehlo.constant dense<4> : tensor<i64>
      %74 = stablehlo.compare LT, %iterArg_27, %c_30, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %74 : tensor<i1>
    } do {
      %c_30 = stablehlo.constant dense<4> : tensor<i64>
      %74 = stablehlo.subtract %c_30, %iterArg_27 : tensor<i64>
      %c_31 = stablehlo.constant dense<1> : tensor<i64>
      %75 = stablehlo.subtract %74, %c_31 : tensor<i64>
      %76 = func.call @dynamic_index_in_dim(%iterArg, %75) : (tensor<4x5xf64>, tensor<i64>) -> tensor<5xf64>
      %77 = func.call @dynamic_index_in_dim(%iterArg_22, %75) : (tensor<4x5xf64>, tensor<i64>) -> tensor<5xf64>
      %78 = func.call @dynamic_index_in_dim_4(%iterArg_23, %75) : (tensor<4x5xi1>, tensor<i64>) -> tensor<5xi1>
      %79 = func.call @dynamic_index_in_dim(%iterArg_24, %75) : (tensor<4x5xf64>, tensor<i64>) -> tensor<5xf64>
      %80 = func.call @dynamic_index_in_dim(%iterArg_25, %75) : (tensor<4x5xf64>, tensor<i64>) -> tensor<5xf64>
      %81 = func.call @dynamic_index_in_dim(%iterArg_26, %75) : (tensor<4x5xf64>, tensor<i64>) -> tensor<5xf64>
      %82 = stablehlo.multiply %iterArg_29, %81 : tensor<5xf64>
      %83 = stablehlo.multiply %82, %80 : tensor<5xf64>
      %84 = stablehlo.negate %83 : tensor<5xf64>
      %85 = stablehlo.divide %iterArg_29, %79 : tensor<5xf64>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %86 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %87 = stablehlo.select %78, %86, %84 : tensor<5xi1>, tensor<5xf64>
      %88 = stablehlo.select %78, %84, %86 : tensor<5xi1>, tensor<5xf64>
      %89 = stablehlo.add %85, %88 : tensor<5xf64>
      %90 = stablehlo.negate %87 : tensor<5xf64>
      %91 = stablehlo.add %89, %90 : tensor<5xf64>
      %cst_33 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
      %92 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %93 = stablehlo.multiply %92, %91 : tensor<5xf64>
      %94 = stablehlo.negate %93 : tensor<5xf64>
      %95 = stablehlo.add %iterArg_28, %93 : tensor<5xf64>
      %96 = stablehlo.multiply %77, %94 : tensor<5xf64>
      %97 = stablehlo.add %91, %96 : tensor<5xf64>
      %98 = stablehlo.multiply %94, %76 : tensor<5xf64>
      %cst_34 = stablehlo.constant dense<4.500000e-01> : tensor<f64>
      %99 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %100 = stablehlo.multiply %99, %98 : tensor<5xf64>
      %101 = stablehlo.add %97, %100 : tensor<5xf64>
      %c_35 = stablehlo.constant dense<1> : tensor<i64>
      %102 = stablehlo.add %iterArg_27, %c_35 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %102, %95, %101 : tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xi1>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<i64>, tensor<5xf64>, tensor<5xf64>
    }
    %56 = stablehlo.add %55#7, %55#8 : tensor<5xf64>
    %57 = stablehlo.dot_general %56, %34, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf64>, tensor<5x1xf64>) -> tensor<1xf64>
    %58 = stablehlo.dot_general %56, %33#0, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5xf64>, tensor<1xf64>) -> tensor<5x1xf64>
    %59 = stablehlo.add %53, %57 : tensor<1xf64>
    %60 = stablehlo.negate %58 : tensor<5x1xf64>
    %61:2 = call @solve_5(%33#0, %32, %33#1, %33#2, %59) : (tensor<1xf64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1xi32>, tensor<1xf64>) -> (tensor<1x1xf64>, tensor<1xf64>)
    %62 = stablehlo.negate %61#0 : tensor<1x1xf64>
    %63 = stablehlo.dot_general %62, %arg5, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1xf64>, tensor<1x5xf64>) -> tensor<1x5xf64>
    %64 = stablehlo.transpose %63, dims = [1, 0] : (tensor<1x5xf64>) -> tensor<5x1xf64>
    %65 = stablehlo.dot_general %62, %30#0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x1xf64>, tensor<5x1xf64>) -> tensor<1x5xf64>
    %66 = stablehlo.add %60, %64 : tensor<5x1xf64>
    %67:2 = call @solve_7(%30#1, %15, %30#2, %30#3, %66) : (tensor<1x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5xi32>, tensor<5x1xf64>) -> (tensor<5x5xf64>, tensor<5x1xf64>)
    %68 = call @clip_9(%20#1, %20#2, %61#0) : (tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xf64>
    %69 = stablehlo.multiply %68, %19 : tensor<1x1xf64>
    %70 = stablehlo.negate %69 : tensor<1x1xf64>
    %71 = call @clip_10(%6#1, %6#2, %67#0) : (tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %72 = stablehlo.multiply %71, %5 : tensor<5x5xf64>
    %73 = stablehlo.negate %72 : tensor<5x5xf64>
    return %72, %73, %70, %69, %67#1, %65, %61#1 : tensor<5x5xf64>, tensor<5x5xf64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<5x1xf64>, tensor<1x5xf64>, tensor<1xf64>
  }
  func.func private @clip(%arg0: tensor<5x5xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>) {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<5x5xf64>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %10 = stablehlo.select %6, %9, %8 : tensor<5x5xi1>, tensor<5x5xf64>
    %11 = stablehlo.select %4, %7, %10 : tensor<5x5xi1>, tensor<5x5xf64>
    %12 = stablehlo.convert %arg2 : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %14 = stablehlo.minimum %13, %2 : tensor<5x5xf64>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %22 = stablehlo.select %18, %21, %20 : tensor<5x5xi1>, tensor<5x5xf64>
    %23 = stablehlo.select %16, %19, %22 : tensor<5x5xi1>, tensor<5x5xf64>
    return %14, %11, %23 : tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>
  }
  func.func private @clip_0(%arg0: tensor<1x1xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>) {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<1x1xf64>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %10 = stablehlo.select %6, %9, %8 : tensor<1x1xi1>, tensor<1x1xf64>
    %11 = stablehlo.select %4, %7, %10 : tensor<1x1xi1>, tensor<1x1xf64>
    %12 = stablehlo.convert %arg2 : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %14 = stablehlo.minimum %13, %2 : tensor<1x1xf64>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %22 = stablehlo.select %18, %21, %20 : tensor<1x1xi1>, tensor<1x1xf64>
    %23 = stablehlo.select %16, %19, %22 : tensor<1x1xi1>, tensor<1x1xf64>
    return %14, %11, %23 : tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>
  }
  func.func private @solve(%arg0: tensor<5x5xf64>, %arg1: tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<1x5xf64>, tensor<5x5xf64>, tensor<5xi32>) {
    %0:3 = stablehlo.custom_call @lapack_dgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=5, j=5, k=5, l=5, m=5}, custom>} : (tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<5xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<5xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<5x5xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<5x5xi1>, tensor<5x5xf64>
    %9 = stablehlo.iota dim = 0 : tensor<5xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %10:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %9) : tensor<5xi32>, tensor<i64>, tensor<i64>, tensor<5xi32>
    cond {
      %c_6 = stablehlo.constant dense<5> : tensor<i64>
      %14 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %14 = stablehlo.add %iterArg_4, %c_6 : tensor<i64>
      %c_7 = stablehlo.constant dense<0> : tensor<i64>
      %15 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %16 = stablehlo.convert %iterArg_4 : tensor<i64>
      %c_8 = stablehlo.constant dense<5> : tensor<i64>
      %17 = stablehlo.add %16, %c_8 : tensor<i64>
      %18 = stablehlo.select %15, %17, %iterArg_4 : tensor<i1>, tensor<i64>
      %19 = stablehlo.dynamic_slice %iterArg, %18, sizes = [1] : (tensor<5xi32>, tensor<i64>) -> tensor<1xi32>
      %20 = stablehlo.reshape %19 : (tensor<1xi32>) -> tensor<i32>
      %c_9 = stablehlo.constant dense<0> : tensor<i64>
      %21 = stablehlo.compare LT, %iterArg_4, %c_9, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %22 = stablehlo.convert %iterArg_4 : tensor<i64>
      %c_10 = stablehlo.constant dense<5> : tensor<i64>
      %23 = stablehlo.add %22, %c_10 : tensor<i64>
      %24 = stablehlo.select %21, %23, %iterArg_4 : tensor<i1>, tensor<i64>
      %25 = stablehlo.dynamic_slice %iterArg_5, %24, sizes = [1] : (tensor<5xi32>, tensor<i64>) -> tensor<1xi32>
      %26 = stablehlo.reshape %25 : (tensor<1xi32>) -> tensor<i32>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %27 = stablehlo.compare LT, %20, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %28 = stablehlo.add %20, %c_12 : tensor<i32>
      %29 = stablehlo.select %27, %28, %20 : tensor<i1>, tensor<i32>
      %30 = stablehlo.dynamic_slice %iterArg_5, %29, sizes = [1] : (tensor<5xi32>, tensor<i32>) -> tensor<1xi32>
      %31 = stablehlo.reshape %30 : (tensor<1xi32>) -> tensor<i32>
      %c_13 = stablehlo.constant dense<0> : tensor<i64>
      %32 = stablehlo.compare LT, %iterArg_4, %c_13, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_14 = stablehlo.constant dense<5> : tensor<i64>
      %33 = stablehlo.add %iterArg_4, %c_14 : tensor<i64>
      %34 = stablehlo.select %32, %33, %iterArg_4 : tensor<i1>, tensor<i64>
      %35 = stablehlo.convert %34 : (tensor<i64>) -> tensor<i32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %37 = "stablehlo.scatter"(%iterArg_5, %36, %31) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<5xi32>, tensor<1xi32>, tensor<i32>) -> tensor<5xi32>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %38 = stablehlo.compare LT, %20, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_16 = stablehlo.constant dense<5> : tensor<i32>
      %39 = stablehlo.add %20, %c_16 : tensor<i32>
      %40 = stablehlo.select %38, %39, %20 : tensor<i1>, tensor<i32>
      %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %42 = "stablehlo.scatter"(%37, %41, %26) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<5xi32>, tensor<1xi32>, tensor<i32>) -> tensor<5xi32>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %43 = stablehlo.add %iterArg_3, %c_17 : tensor<i64>
      stablehlo.return %iterArg, %43, %14, %42 : tensor<5xi32>, tensor<i64>, tensor<i64>, tensor<5xi32>
    }
    %11 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<5x1xf64>) -> tensor<1x5xf64>
    %12 = call @_lu_solve(%8, %10#3, %11) : (tensor<5x5xf64>, tensor<5xi32>, tensor<1x5xf64>) -> tensor<1x5xf64>
    %13 = stablehlo.transpose %12, dims = [1, 0] : (tensor<1x5xf64>) -> tensor<5x1xf64>
    return %13, %12, %8, %10#3 : tensor<5x1xf64>, tensor<1x5xf64>, tensor<5x5xf64>, tensor<5xi32>
  }
  func.func private @_lu_solve(%arg0: tensor<5x5xf64>, %arg1: tensor<5xi32>, %arg2: tensor<1x5xf64>) -> tensor<1x5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<1x5x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<5xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<5xi1>, tensor<5xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<1x5x1xf64>, tensor<5x1xi32>) -> tensor<1x5x1xf64>
    %8 = stablehlo.transpose %7, dims = [1, 2, 0] : (tensor<1x5x1xf64>) -> tensor<5x1x1xf64>
    %9 = stablehlo.reshape %8 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %10 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %9) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %11 = stablehlo.reshape %10 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %12 = stablehlo.reshape %11 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %13 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %12) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %14 = stablehlo.reshape %13 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %15 = stablehlo.transpose %14, dims = [2, 0, 1] : (tensor<5x1x1xf64>) -> tensor<1x5x1xf64>
    %16 = stablehlo.reshape %15 : (tensor<1x5x1xf64>) -> tensor<1x5xf64>
    return %16 : tensor<1x5xf64>
  }
  func.func private @solve_1(%arg0: tensor<1x1xf64>, %arg1: tensor<1xf64>) -> (tensor<1xf64>, tensor<1x1xf64>, tensor<1xi32>) {
    %0:3 = stablehlo.custom_call @lapack_dgetrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=1, j=1, k=1, l=1, m=1}, custom>} : (tensor<1x1xf64>) -> (tensor<1x1xf64>, tensor<1xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<1xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %7 = stablehlo.select %5, %0#0, %6 : tensor<1x1xi1>, tensor<1x1xf64>
    %8 = stablehlo.iota dim = 0 : tensor<1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %9:4 = stablehlo.while(%iterArg = %2, %iterArg_3 = %c_2, %iterArg_4 = %c_1, %iterArg_5 = %8) : tensor<1xi32>, tensor<i64>, tensor<i64>, tensor<1xi32>
    cond {
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %11 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %11 = stablehlo.add %iterArg_4, %c_6 : tensor<i64>
      %c_7 = stablehlo.constant dense<0> : tensor<i64>
      %12 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %13 = stablehlo.convert %iterArg_4 : tensor<i64>
      %c_8 = stablehlo.constant dense<1> : tensor<i64>
      %14 = stablehlo.add %13, %c_8 : tensor<i64>
      %15 = stablehlo.select %12, %14, %iterArg_4 : tensor<i1>, tensor<i64>
      %16 = stablehlo.dynamic_slice %iterArg, %15, sizes = [1] : (tensor<1xi32>, tensor<i64>) -> tensor<1xi32>
      %17 = stablehlo.reshape %16 : (tensor<1xi32>) -> tensor<i32>
      %c_9 = stablehlo.constant dense<0> : tensor<i64>
      %18 = stablehlo.compare LT, %iterArg_4, %c_9, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %19 = stablehlo.convert %iterArg_4 : tensor<i64>
      %c_10 = stablehlo.constant dense<1> : tensor<i64>
      %20 = stablehlo.add %19, %c_10 : tensor<i64>
      %21 = stablehlo.select %18, %20, %iterArg_4 : tensor<i1>, tensor<i64>
      %22 = stablehlo.dynamic_slice %iterArg_5, %21, sizes = [1] : (tensor<1xi32>, tensor<i64>) -> tensor<1xi32>
      %23 = stablehlo.reshape %22 : (tensor<1xi32>) -> tensor<i32>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %24 = stablehlo.compare LT, %17, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %25 = stablehlo.add %17, %c_12 : tensor<i32>
      %26 = stablehlo.select %24, %25, %17 : tensor<i1>, tensor<i32>
      %27 = stablehlo.dynamic_slice %iterArg_5, %26, sizes = [1] : (tensor<1xi32>, tensor<i32>) -> tensor<1xi32>
      %28 = stablehlo.reshape %27 : (tensor<1xi32>) -> tensor<i32>
      %c_13 = stablehlo.constant dense<0> : tensor<i64>
      %29 = stablehlo.compare LT, %iterArg_4, %c_13, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_14 = stablehlo.constant dense<1> : tensor<i64>
      %30 = stablehlo.add %iterArg_4, %c_14 : tensor<i64>
      %31 = stablehlo.select %29, %30, %iterArg_4 : tensor<i1>, tensor<i64>
      %32 = stablehlo.convert %31 : (tensor<i64>) -> tensor<i32>
      %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %34 = "stablehlo.scatter"(%iterArg_5, %33, %28) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<1xi32>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %35 = stablehlo.compare LT, %17, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.add %17, %c_16 : tensor<i32>
      %37 = stablehlo.select %35, %36, %17 : tensor<i1>, tensor<i32>
      %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %39 = "stablehlo.scatter"(%34, %38, %23) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg2: tensor<i32>, %arg3: tensor<i32>):
        stablehlo.return %arg3 : tensor<i32>
      }) : (tensor<1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<1xi32>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %40 = stablehlo.add %iterArg_3, %c_17 : tensor<i64>
      stablehlo.return %iterArg, %40, %11, %39 : tensor<1xi32>, tensor<i64>, tensor<i64>, tensor<1xi32>
    }
    %10 = call @_lu_solve_2(%7, %9#3, %arg1) : (tensor<1x1xf64>, tensor<1xi32>, tensor<1xf64>) -> tensor<1xf64>
    return %10, %7, %9#3 : tensor<1xf64>, tensor<1x1xf64>, tensor<1xi32>
  }
  func.func private @_lu_solve_2(%arg0: tensor<1x1xf64>, %arg1: tensor<1xi32>, %arg2: tensor<1xf64>) -> tensor<1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<1xf64>) -> tensor<1x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<1xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<1xi1>, tensor<1xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<1x1xf64>, tensor<1x1xi32>) -> tensor<1x1xf64>
    %8 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %7) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=1, m=1, n=1}, custom>} : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xf64>
    %9 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %8) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=1, m=1, n=1}, custom>} : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xf64>
    %10 = stablehlo.reshape %9 : (tensor<1x1xf64>) -> tensor<1xf64>
    return %10 : tensor<1xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x5xf64>, %arg1: tensor<5xf64>, %arg2: tensor<i64>) -> tensor<4x5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x5xf64>, tensor<1x5xf64>, tensor<i64>, tensor<i64>) -> tensor<4x5xf64>
    return %1 : tensor<4x5xf64>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<4x5xi1>, %arg1: tensor<5xi1>, %arg2: tensor<i64>) -> tensor<4x5xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xi1>) -> tensor<1x5xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x5xi1>, tensor<1x5xi1>, tensor<i64>, tensor<i64>) -> tensor<4x5xi1>
    return %1 : tensor<4x5xi1>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x5xf64>, %arg1: tensor<i64>) -> tensor<5xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<4x5xf64>, tensor<i64>, tensor<i64>) -> tensor<1x5xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<4x5xi1>, %arg1: tensor<i64>) -> tensor<5xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<4x5xi1>, tensor<i64>, tensor<i64>) -> tensor<1x5xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x5xi1>) -> tensor<5xi1>
    return %1 : tensor<5xi1>
  }
  func.func private @solve_5(%arg0: tensor<1xf64>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>, %arg3: tensor<1xi32>, %arg4: tensor<1xf64>) -> (tensor<1x1xf64>, tensor<1xf64>) {
    %0 = call @_lu_solve_6(%arg2, %arg3, %arg4) : (tensor<1x1xf64>, tensor<1xi32>, tensor<1xf64>) -> tensor<1xf64>
    %1 = stablehlo.negate %0 : tensor<1xf64>
    %2 = stablehlo.dot_general %1, %arg0, contracting_dims = [] x [], precision = [HIGHEST, HIGHEST] : (tensor<1xf64>, tensor<1xf64>) -> tensor<1x1xf64>
    return %2, %0 : tensor<1x1xf64>, tensor<1xf64>
  }
  func.func private @_lu_solve_6(%arg0: tensor<1x1xf64>, %arg1: tensor<1xi32>, %arg2: tensor<1xf64>) -> tensor<1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<1xf64>) -> tensor<1x1xf64>
    %1 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=1, m=1, n=1}, custom>} : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xf64>
    %2 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %1) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=1, j=1, k=1, l=1, m=1, n=1}, custom>} : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xf64>
    %3 = stablehlo.iota dim = 0 : tensor<1xi32>
    %4:2 = "stablehlo.sort"(%arg1, %3) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<i32>):
      %13 = stablehlo.compare LT, %arg3, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    }) : (tensor<1xi32>, tensor<1xi32>) -> (tensor<1xi32>, tensor<1xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.compare LT, %4#1, %5, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %8 = stablehlo.add %4#1, %7 : tensor<1xi32>
    %9 = stablehlo.select %6, %8, %4#1 : tensor<1xi1>, tensor<1xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %11 = "stablehlo.gather"(%2, %10) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<1x1xf64>, tensor<1x1xi32>) -> tensor<1x1xf64>
    %12 = stablehlo.reshape %11 : (tensor<1x1xf64>) -> tensor<1xf64>
    return %12 : tensor<1xf64>
  }
  func.func private @solve_7(%arg0: tensor<1x5xf64>, %arg1: tensor<5x5xf64>, %arg2: tensor<5x5xf64>, %arg3: tensor<5xi32>, %arg4: tensor<5x1xf64>) -> (tensor<5x5xf64>, tensor<5x1xf64>) {
    %0 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<5x1xf64>) -> tensor<1x5xf64>
    %1 = call @_lu_solve_8(%arg2, %arg3, %0) : (tensor<5x5xf64>, tensor<5xi32>, tensor<1x5xf64>) -> tensor<1x5xf64>
    %2 = stablehlo.negate %1 : tensor<1x5xf64>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<1x5xf64>) -> tensor<5x1xf64>
    %4 = stablehlo.dot_general %3, %arg0, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5x1xf64>, tensor<1x5xf64>) -> tensor<5x5xf64>
    %5 = stablehlo.transpose %1, dims = [1, 0] : (tensor<1x5xf64>) -> tensor<5x1xf64>
    return %4, %5 : tensor<5x5xf64>, tensor<5x1xf64>
  }
  func.func private @_lu_solve_8(%arg0: tensor<5x5xf64>, %arg1: tensor<5xi32>, %arg2: tensor<1x5xf64>) -> tensor<1x5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<1x5x1xf64>
    %1 = stablehlo.transpose %0, dims = [1, 2, 0] : (tensor<1x5x1xf64>) -> tensor<5x1x1xf64>
    %2 = stablehlo.reshape %1 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %3 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %2) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %4 = stablehlo.reshape %3 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %5 = stablehlo.reshape %4 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %6 = stablehlo.custom_call @lapack_dtrsm_ffi(%arg0, %5) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=5, j=5, k=5, l=1, m=5, n=1}, custom>} : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %7 = stablehlo.reshape %6 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %8 = stablehlo.iota dim = 0 : tensor<5xi32>
    %9:2 = "stablehlo.sort"(%arg1, %8) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<i32>):
      %19 = stablehlo.compare LT, %arg3, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    }) : (tensor<5xi32>, tensor<5xi32>) -> (tensor<5xi32>, tensor<5xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %11 = stablehlo.compare LT, %9#1, %10, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %13 = stablehlo.add %9#1, %12 : tensor<5xi32>
    %14 = stablehlo.select %11, %13, %9#1 : tensor<5xi1>, tensor<5xi32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %16 = stablehlo.transpose %7, dims = [2, 0, 1] : (tensor<5x1x1xf64>) -> tensor<1x5x1xf64>
    %17 = "stablehlo.gather"(%16, %15) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<1x5x1xf64>, tensor<5x1xi32>) -> tensor<1x5x1xf64>
    %18 = stablehlo.reshape %17 : (tensor<1x5x1xf64>) -> tensor<1x5xf64>
    return %18 : tensor<1x5xf64>
  }
  func.func private @clip_9(%arg0: tensor<1x1xf64>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>) -> tensor<1x1xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<1x1xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<1x1xf64>
    return %1 : tensor<1x1xf64>
  }
  func.func private @clip_10(%arg0: tensor<5x5xf64>, %arg1: tensor<5x5xf64>, %arg2: tensor<5x5xf64>) -> tensor<5x5xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<5x5xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<5x5xf64>
    return %1 : tensor<5x5xf64>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x5xf64>, %arg1: tensor<5x5xf64>, %arg2: tensor<1x1xf64>, %arg3: tensor<1x1xf64>, %arg4: tensor<5x1xf64>, %arg5: tensor<1x5xf64>, %arg6: tensor<1xf64>) -> (tensor<5x5xf64> {jax.result_info = "result[0]"}, tensor<5x5xf64> {jax.result_info = "result[1]"}, tensor<1x1xf64> {jax.result_info = "result[2]"}, tensor<1x1xf64> {jax.result_info = "result[3]"}, tensor<5x1xf64> {jax.result_info = "result[4]"}, tensor<1x5xf64> {jax.result_info = "result[5]"}, tensor<1xf64> {jax.result_info = "result[6]"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<5x5xf64>
    %1 = stablehlo.multiply %0, %0 : tensor<5x5xf64>
    %2 = stablehlo.multiply %1, %0 : tensor<5x5xf64>
    %3 = stablehlo.multiply %0, %0 : tensor<5x5xf64>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %5 = stablehlo.multiply %4, %3 : tensor<5x5xf64>
    %cst_0 = stablehlo.constant dense<-1.000000e+00> : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6:3 = call @clip(%2, %cst_0, %cst_1) : (tensor<5x5xf64>, tensor<f64>, tensor<f64>) -> (tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>)
    %7 = stablehlo.iota dim = 0 : tensor<5x5xi64>
    %8 = stablehlo.iota dim = 1 : tensor<5x5xi64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i64>) -> tensor<5x5xi64>
    %10 = stablehlo.add %7, %9 : tensor<5x5xi64>
    %11 = stablehlo.compare EQ, %10, %8, SIGNED : (tensor<5x5xi64>, tensor<5x5xi64>) -> tensor<5x5xi1>
    %12 = stablehlo.convert %11 : (tensor<5x5xi1>) -> tensor<5x5xf64>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %14 = stablehlo.multiply %13, %12 : tensor<5x5xf64>
    %15 = stablehlo.add %14, %6#0 : tensor<5x5xf64>
    %16 = stablehlo.subtract %arg3, %arg2 : tensor<1x1xf64>
    %17 = stablehlo.multiply %16, %16 : tensor<1x1xf64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %19 = stablehlo.multiply %18, %16 : tensor<1x1xf64>
    %cst_4 = stablehlo.constant dense<-1.000000e+00> : tensor<f64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %20:3 = call @clip_0(%17, %cst_4, %cst_5) : (tensor<1x1xf64>, tensor<f64>, tensor<f64>) -> (tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>)
    %21 = stablehlo.iota dim = 0 : tensor<1x1xi64>
    %22 = stablehlo.iota dim = 1 : tensor<1x1xi64>
    %c_6 = stablehlo.constant dense<0> : tensor<i64>
    %23 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i64>) -> tensor<1x1xi64>
    %24 = stablehlo.add %21, %23 : tensor<1x1xi64>
    %25 = stablehlo.compare EQ, %24, %22, SIGNED : (tensor<1x1xi64>, tensor<1x1xi64>) -> tensor<1x1xi1>
    %26 = stablehlo.convert %25 : (tensor<1x1xi1>) -> tensor<1x1xf64>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %28 = stablehlo.multiply %27, %26 : tensor<1x1xf64>
    %29 = stablehlo.add %28, %20#0 : tensor<1x1xf64>
    %30:4 = call @solve(%15, %arg4) : (tensor<5x5xf64>, tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<1x5xf64>, tensor<5x5xf64>, tensor<5xi32>)
    %31 = stablehlo.dot_general %arg5, %30#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x5xf64>, tensor<5x1xf64>) -> tensor<1x1xf64>
    %32 = stablehlo.subtract %29, %31 : tensor<1x1xf64>
    %33:3 = call @solve_1(%32, %arg6) : (tensor<1x1xf64>, tensor<1xf64>) -> (tensor<1xf64>, tensor<1x1xf64>, tensor<1xi32>)
    %34 = stablehlo.negate %30#0 : tensor<5x1xf64>
    %35 = stablehlo.dot_general %34, %33#0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x1xf64>, tensor<1xf64>) -> tensor<5xf64>
    %cst_8 = stablehlo.constant dense<4.000000e-01> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %37 = stablehlo.add %35, %36 : tensor<5xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4x5xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4x5xf64>
    %c_11 = stablehlo.constant dense<false> : tensor<i1>
    %40 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i1>) -> tensor<4x5xi1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<4x5xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<4x5xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<4x5xf64>
    %c_15 = stablehlo.constant dense<0> : tensor<i64>
    %44:9 = stablehlo.while(%iterArg = %37, %iterArg_22 = %c_15, %iterArg_23 = %35, %iterArg_24 = %38, %iterArg_25 = %39, %iterArg_26 = %40, %iterArg_27 = %41, %iterArg_28 = %42, %iterArg_29 = %43) : tensor<5xf64>, tensor<i64>, tensor<5xf64>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xi1>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xf64>
    cond {
      %c_30 = stablehlo.constant dense<4> : tensor<i64>
      %74 = stablehlo.compare LT, %iterArg_22, %c_30, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %74 : tensor<i1>
    } do {
      %cst_30 = stablehlo.constant dense<4.500000e-01> : tensor<f64>
      %74 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %75 = stablehlo.multiply %74, %iterArg_23 : tensor<5xf64>
      %cst_31 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %76 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %77 = stablehlo.add %75, %76 : tensor<5xf64>
      %78 = stablehlo.multiply %77, %iterArg_23 : tensor<5xf64>
      %cst_32 = stablehlo.constant dense<1.220000e+00> : tensor<f64>
      %79 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %80 = stablehlo.add %78, %79 : tensor<5xf64>
      %81 = stablehlo.subtract %iterArg, %80 : tensor<5xf64>
      %cst_33 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
      %82 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %83 = stablehlo.multiply %82, %81 : tensor<5xf64>
      %84 = stablehlo.add %iterArg_23, %83 : tensor<5xf64>
      %85 = stablehlo.abs %84 : tensor<5xf64>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %86 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %87 = stablehlo.compare GE, %84, %86, FLOAT : (tensor<5xf64>, tensor<5xf64>) -> tensor<5xi1>
      %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %88 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %89 = stablehlo.add %88, %85 : tensor<5xf64>
      %90 = stablehlo.divide %84, %89 : tensor<5xf64>
      %91 = stablehlo.multiply %89, %89 : tensor<5xf64>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %92 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %93 = stablehlo.divide %92, %91 : tensor<5xf64>
      %94 = func.call @dynamic_update_index_in_dim(%iterArg_24, %iterArg_23, %iterArg_22) : (tensor<4x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<4x5xf64>
      %95 = func.call @dynamic_update_index_in_dim(%iterArg_25, %77, %iterArg_22) : (tensor<4x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<4x5xf64>
      %96 = func.call @dynamic_update_index_in_dim_3(%iterArg_26, %87, %iterArg_22) : (tensor<4x5xi1>, tensor<5xi1>, tensor<i64>) -> tensor<4x5xi1>
      %97 = func.call @dynamic_update_index_in_dim(%iterArg_27, %89, %iterArg_22) : (tensor<4x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<4x5xf64>
      %98 = func.call @dynamic_update_index_in_dim(%iterArg_28, %84, %iterArg_22) : (tensor<4x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<4x5xf64>
      %99 = func.call @dynamic_update_index_in_dim(%iterArg_29, %93, %iterArg_22) : (tensor<4x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<4x5xf64>
      %c_37 = stablehlo.constant dense<1> : tensor<i64>
      %100 = stablehlo.add %iterArg_22, %c_37 : tensor<i64>
      stablehlo.return %iterArg, %100, %90, %94, %95, %96, %97, %98, %99 : tensor<5xf64>, tensor<i64>, tensor<5xf64>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xi1>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xf64>
    }
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %46 = stablehlo.compare GE, %33#0, %45, FLOAT : (tensor<1xf64>, tensor<1xf64>) -> tensor<1xi1>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %50 = stablehlo.select %46, %49, %48 : tensor<1xi1>, tensor<1xf64>
    %51 = stablehlo.select %46, %48, %49 : tensor<1xi1>, tensor<1xf64>
    %52 = stablehlo.negate %50 : tensor<1xf64>
    %53 = stablehlo.add %51, %52 : tensor<1xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c_21 = stablehlo.constant dense<0> : tensor<i64>
    %55:9 = stablehlo.while(%iterArg = %44#3, %iterArg_22 = %44#4, %iterArg_23 = %44#5, %iterArg_24 = %44#6, %iterArg_25 = %44#7, %iterArg_26 = %44#8, %iterArg_27 = %c_21, %iterArg_28 = %54, %iterArg_29 = %47) : tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xi1>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<i64>, tensor<5xf64>, tensor<5xf64>
    cond {
      %c_30 = stablehlo.constant dense<4> : tensor<i64>
      %74 = stablehlo.compare LT, %iterArg_27, %c_30, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %74 : tensor<i1>
    } do {
      %c_30 = stablehlo.constant dense<4> : tensor<i64>
      %74 = stablehlo.subtract %c_30, %iterArg_27 : tensor<i64>
      %c_31 = stablehlo.constant dense<1> : tensor<i64>
      %75 = stablehlo.subtract %74, %c_31 : tensor<i64>
      %76 = func.call @dynamic_index_in_dim(%iterArg, %75) : (tensor<4x5xf64>, tensor<i64>) -> tensor<5xf64>
      %77 = func.call @dynamic_index_in_dim(%iterArg_22, %75) : (tensor<4x5xf64>, tensor<i64>) -> tensor<5xf64>
      %78 = func.call @dynamic_index_in_dim_4(%iterArg_23, %75) : (tensor<4x5xi1>, tensor<i64>) -> tensor<5xi1>
      %79 = func.call @dynamic_index_in_dim(%iterArg_24, %75) : (tensor<4x5xf64>, tensor<i64>) -> tensor<5xf64>
      %80 = func.call @dynamic_index_in_dim(%iterArg_25, %75) : (tensor<4x5xf64>, tensor<i64>) -> tensor<5xf64>
      %81 = func.call @dynamic_index_in_dim(%iterArg_26, %75) : (tensor<4x5xf64>, tensor<i64>) -> tensor<5xf64>
      %82 = stablehlo.multiply %iterArg_29, %81 : tensor<5xf64>
      %83 = stablehlo.multiply %82, %80 : tensor<5xf64>
      %84 = stablehlo.negate %83 : tensor<5xf64>
      %85 = stablehlo.divide %iterArg_29, %79 : tensor<5xf64>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %86 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %87 = stablehlo.select %78, %86, %84 : tensor<5xi1>, tensor<5xf64>
      %88 = stablehlo.select %78, %84, %86 : tensor<5xi1>, tensor<5xf64>
      %89 = stablehlo.add %85, %88 : tensor<5xf64>
      %90 = stablehlo.negate %87 : tensor<5xf64>
      %91 = stablehlo.add %89, %90 : tensor<5xf64>
      %cst_33 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
      %92 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %93 = stablehlo.multiply %92, %91 : tensor<5xf64>
      %94 = stablehlo.negate %93 : tensor<5xf64>
      %95 = stablehlo.add %iterArg_28, %93 : tensor<5xf64>
      %96 = stablehlo.multiply %77, %94 : tensor<5xf64>
      %97 = stablehlo.add %91, %96 : tensor<5xf64>
      %98 = stablehlo.multiply %94, %76 : tensor<5xf64>
      %cst_34 = stablehlo.constant dense<4.500000e-01> : tensor<f64>
      %99 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %100 = stablehlo.multiply %99, %98 : tensor<5xf64>
      %101 = stablehlo.add %97, %100 : tensor<5xf64>
      %c_35 = stablehlo.constant dense<1> : tensor<i64>
      %102 = stablehlo.add %iterArg_27, %c_35 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %102, %95, %101 : tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xi1>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<4x5xf64>, tensor<i64>, tensor<5xf64>, tensor<5xf64>
    }
    %56 = stablehlo.add %55#7, %55#8 : tensor<5xf64>
    %57 = stablehlo.dot_general %56, %34, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf64>, tensor<5x1xf64>) -> tensor<1xf64>
    %58 = stablehlo.dot_general %56, %33#0, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5xf64>, tensor<1xf64>) -> tensor<5x1xf64>
    %59 = stablehlo.add %53, %57 : tensor<1xf64>
    %60 = stablehlo.negate %58 : tensor<5x1xf64>
    %61:2 = call @solve_5(%33#0, %32, %33#1, %33#2, %59) : (tensor<1xf64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<1xi32>, tensor<1xf64>) -> (tensor<1x1xf64>, tensor<1xf64>)
    %62 = stablehlo.negate %61#0 : tensor<1x1xf64>
    %63 = stablehlo.dot_general %62, %arg5, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x1xf64>, tensor<1x5xf64>) -> tensor<1x5xf64>
    %64 = stablehlo.transpose %63, dims = [1, 0] : (tensor<1x5xf64>) -> tensor<5x1xf64>
    %65 = stablehlo.dot_general %62, %30#0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x1xf64>, tensor<5x1xf64>) -> tensor<1x5xf64>
    %66 = stablehlo.add %60, %64 : tensor<5x1xf64>
    %67:2 = call @solve_7(%30#1, %15, %30#2, %30#3, %66) : (tensor<1x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>, tensor<5xi32>, tensor<5x1xf64>) -> (tensor<5x5xf64>, tensor<5x1xf64>)
    %68 = call @clip_9(%20#1, %20#2, %61#0) : (tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xf64>
    %69 = stablehlo.multiply %68, %19 : tensor<1x1xf64>
    %70 = stablehlo.negate %69 : tensor<1x1xf64>
    %71 = call @clip_10(%6#1, %6#2, %67#0) : (tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xf64>
    %72 = stablehlo.multiply %71, %5 : tensor<5x5xf64>
    %73 = stablehlo.negate %72 : tensor<5x5xf64>
    return %72, %73, %70, %69, %67#1, %65, %61#1 : tensor<5x5xf64>, tensor<5x5xf64>, tensor<1x1xf64>, tensor<1x1xf64>, tensor<5x1xf64>, tensor<1x5xf64>, tensor<1xf64>
  }
  func.func private @clip(%arg0: tensor<5x5xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>) {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<5x5xf64>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %10 = stablehlo.select %6, %9, %8 : tensor<5x5xi1>, tensor<5x5xf64>
    %11 = stablehlo.select %4, %7, %10 : tensor<5x5xi1>, tensor<5x5xf64>
    %12 = stablehlo.convert %arg2 : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %14 = stablehlo.minimum %13, %2 : tensor<5x5xf64>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<5x5xf64>, tensor<5x5xf64>) -> tensor<5x5xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %22 = stablehlo.select %18, %21, %20 : tensor<5x5xi1>, tensor<5x5xf64>
    %23 = stablehlo.select %16, %19, %22 : tensor<5x5xi1>, tensor<5x5xf64>
    return %14, %11, %23 : tensor<5x5xf64>, tensor<5x5xf64>, tensor<5x5xf64>
  }
  func.func private @clip_0(%arg0: tensor<1x1xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>) {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<1x1xf64>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %10 = stablehlo.select %6, %9, %8 : tensor<1x1xi1>, tensor<1x1xf64>
    %11 = stablehlo.select %4, %7, %10 : tensor<1x1xi1>, tensor<1x1xf64>
    %12 = stablehlo.convert %arg2 : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %14 = stablehlo.minimum %13, %2 : tensor<1x1xf64>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %22 = stablehlo.select %18, %21, %20 : tensor<1x1xi1>, tensor<1x1xf64>
    %23 = stablehlo.select %16, %19, %22 : tensor<1x1xi1>, tensor<1x1xf64>
    return %14, %11, %23 : tensor<1x1xf64>, tensor<1x1xf64>, tensor<1x1xf64>
  }
  func.func private @solve(%arg0: tensor<5x5xf64>, %arg1: tensor<5x1xf64>) -> (tensor<5x1xf64>, tensor<1x5xf64>, tensor<5x5xf64>, tensor<5xi32>) {
    %0:3 = stablehlo.custom_call @cusolver_getrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=5, j=5, k=5, l=5, m=5}, custom>} : (tensor<5x5xf64>) -> (tensor<5x5xf64>, tensor<5xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<5xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x1xi1>) -> tensor<5x5xi1>
    %8 = stablehlo.select %7, %0#0, %6 : tensor<5x5xi1>, tensor<5x5xf64>
    %9 = stablehlo.custom_call @cu_lu_pivots_to_permutation(%2) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<0> : tensor<1xindex>], result_layouts = [dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i])->([j]) {i=5, j=5}, custom>} : (tensor<5xi32>) -> tensor<5xi32>
    %10 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<5x1xf64>) -> tensor<1x5xf64>
    %11 = call @_lu_solve(%8, %9, %10) : (tensor<5x5xf64>, tensor<5xi32>, tensor<1x5xf64>) -> tensor<1x5xf64>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<1x5xf64>) -> tensor<5x1xf64>
    return %12, %11, %8, %9 : tensor<5x1xf64>, tensor<1x5xf64>, tensor<5x5xf64>, tensor<5xi32>
  }
  func.func private @_lu_solve(%arg0: tensor<5x5xf64>, %arg1: tensor<5xi32>, %arg2: tensor<1x5xf64>) -> tensor<1x5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<1x5x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<5xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<5xi1>, tensor<5xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<1x5x1xf64>, tensor<5x1xi32>) -> tensor<1x5x1xf64>
    %8 = stablehlo.transpose %7, dims = [1, 2, 0] : (tensor<1x5x1xf64>) -> tensor<5x1x1xf64>
    %9 = stablehlo.reshape %8 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %10 = "stablehlo.triangular_solve"(%arg0, %9) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %11 = stablehlo.reshape %10 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %12 = stablehlo.reshape %11 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %13 = "stablehlo.triangular_solve"(%arg0, %12) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %14 = stablehlo.reshape %13 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %15 = stablehlo.transpose %14, dims = [2, 0, 1] : (tensor<5x1x1xf64>) -> tensor<1x5x1xf64>
    %16 = stablehlo.reshape %15 : (tensor<1x5x1xf64>) -> tensor<1x5xf64>
    return %16 : tensor<1x5xf64>
  }
  func.func private @solve_1(%arg0: tensor<1x1xf64>, %arg1: tensor<1xf64>) -> (tensor<1xf64>, tensor<1x1xf64>, tensor<1xi32>) {
    %0:3 = stablehlo.custom_call @cusolver_getrf_ffi(%arg0) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [0], operand_index = 0, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<0> : tensor<1xindex>, dense<> : tensor<0xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j])->([k, l], [m], []) {i=1, j=1, k=1, l=1, m=1}, custom>} : (tensor<1x1xf64>) -> (tensor<1x1xf64>, tensor<1xi32>, tensor<i32>)
    %c = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %2 = stablehlo.subtract %0#1, %1 : tensor<1xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<i32>
    %4 = stablehlo.compare GE, %0#2, %3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1x1xi1>
    %cst = stablehlo.constant dense<0x7FF8000000000000> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<1x1xf64>
    %7 = stablehlo.select %5, %0#0, %6 : tensor<1x1xi1>, tensor<1x1xf64>
    %8 = stablehlo.custom_call @cu_lu_pivots_to_permutation(%2) {backend_config = "", mhlo.backend_config = {}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<0> : tensor<1xindex>], result_layouts = [dense<0> : tensor<1xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i])->([j]) {i=1, j=1}, custom>} : (tensor<1xi32>) -> tensor<1xi32>
    %9 = call @_lu_solve_2(%7, %8, %arg1) : (tensor<1x1xf64>, tensor<1xi32>, tensor<1xf64>) -> tensor<1xf64>
    return %9, %7, %8 : tensor<1xf64>, tensor<1x1xf64>, tensor<1xi32>
  }
  func.func private @_lu_solve_2(%arg0: tensor<1x1xf64>, %arg1: tensor<1xi32>, %arg2: tensor<1xf64>) -> tensor<1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<1xf64>) -> tensor<1x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %2 = stablehlo.compare LT, %arg1, %1, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.add %arg1, %3 : tensor<1xi32>
    %5 = stablehlo.select %2, %4, %arg1 : tensor<1xi1>, tensor<1xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %7 = "stablehlo.gather"(%0, %6) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<1x1xf64>, tensor<1x1xi32>) -> tensor<1x1xf64>
    %8 = "stablehlo.triangular_solve"(%arg0, %7) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xf64>
    %9 = "stablehlo.triangular_solve"(%arg0, %8) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xf64>
    %10 = stablehlo.reshape %9 : (tensor<1x1xf64>) -> tensor<1xf64>
    return %10 : tensor<1xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x5xf64>, %arg1: tensor<5xf64>, %arg2: tensor<i64>) -> tensor<4x5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x5xf64>, tensor<1x5xf64>, tensor<i64>, tensor<i64>) -> tensor<4x5xf64>
    return %1 : tensor<4x5xf64>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<4x5xi1>, %arg1: tensor<5xi1>, %arg2: tensor<i64>) -> tensor<4x5xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xi1>) -> tensor<1x5xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x5xi1>, tensor<1x5xi1>, tensor<i64>, tensor<i64>) -> tensor<4x5xi1>
    return %1 : tensor<4x5xi1>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x5xf64>, %arg1: tensor<i64>) -> tensor<5xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<4x5xf64>, tensor<i64>, tensor<i64>) -> tensor<1x5xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<4x5xi1>, %arg1: tensor<i64>) -> tensor<5xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<4x5xi1>, tensor<i64>, tensor<i64>) -> tensor<1x5xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x5xi1>) -> tensor<5xi1>
    return %1 : tensor<5xi1>
  }
  func.func private @solve_5(%arg0: tensor<1xf64>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>, %arg3: tensor<1xi32>, %arg4: tensor<1xf64>) -> (tensor<1x1xf64>, tensor<1xf64>) {
    %0 = call @_lu_solve_6(%arg2, %arg3, %arg4) : (tensor<1x1xf64>, tensor<1xi32>, tensor<1xf64>) -> tensor<1xf64>
    %1 = stablehlo.negate %0 : tensor<1xf64>
    %2 = stablehlo.dot_general %1, %arg0, contracting_dims = [] x [], precision = [HIGHEST, HIGHEST] : (tensor<1xf64>, tensor<1xf64>) -> tensor<1x1xf64>
    return %2, %0 : tensor<1x1xf64>, tensor<1xf64>
  }
  func.func private @_lu_solve_6(%arg0: tensor<1x1xf64>, %arg1: tensor<1xi32>, %arg2: tensor<1xf64>) -> tensor<1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<1xf64>) -> tensor<1x1xf64>
    %1 = "stablehlo.triangular_solve"(%arg0, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xf64>
    %2 = "stablehlo.triangular_solve"(%arg0, %1) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = true}> : (tensor<1x1xf64>, tensor<1x1xf64>) -> tensor<1x1xf64>
    %3 = stablehlo.iota dim = 0 : tensor<1xi32>
    %4:2 = "stablehlo.sort"(%arg1, %3) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<i32>):
      %13 = stablehlo.compare LT, %arg3, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    }) : (tensor<1xi32>, tensor<1xi32>) -> (tensor<1xi32>, tensor<1xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.compare LT, %4#1, %5, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %8 = stablehlo.add %4#1, %7 : tensor<1xi32>
    %9 = stablehlo.select %6, %8, %4#1 : tensor<1xi1>, tensor<1xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %11 = "stablehlo.gather"(%2, %10) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<1x1xf64>, tensor<1x1xi32>) -> tensor<1x1xf64>
    %12 = stablehlo.reshape %11 : (tensor<1x1xf64>) -> tensor<1xf64>
    return %12 : tensor<1xf64>
  }
  func.func private @solve_7(%arg0: tensor<1x5xf64>, %arg1: tensor<5x5xf64>, %arg2: tensor<5x5xf64>, %arg3: tensor<5xi32>, %arg4: tensor<5x1xf64>) -> (tensor<5x5xf64>, tensor<5x1xf64>) {
    %0 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<5x1xf64>) -> tensor<1x5xf64>
    %1 = call @_lu_solve_8(%arg2, %arg3, %0) : (tensor<5x5xf64>, tensor<5xi32>, tensor<1x5xf64>) -> tensor<1x5xf64>
    %2 = stablehlo.negate %1 : tensor<1x5xf64>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<1x5xf64>) -> tensor<5x1xf64>
    %4 = stablehlo.dot_general %3, %arg0, contracting_dims = [1] x [0], precision = [HIGHEST, HIGHEST] : (tensor<5x1xf64>, tensor<1x5xf64>) -> tensor<5x5xf64>
    %5 = stablehlo.transpose %1, dims = [1, 0] : (tensor<1x5xf64>) -> tensor<5x1xf64>
    return %4, %5 : tensor<5x5xf64>, tensor<5x1xf64>
  }
  func.func private @_lu_solve_8(%arg0: tensor<5x5xf64>, %arg1: tensor<5xi32>, %arg2: tensor<1x5xf64>) -> tensor<1x5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x5xf64>) -> tensor<1x5x1xf64>
    %1 = stablehlo.transpose %0, dims = [1, 2, 0] : (tensor<1x5x1xf64>) -> tensor<5x1x1xf64>
    %2 = stablehlo.reshape %1 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %3 = "stablehlo.triangular_solve"(%arg0, %2) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %4 = stablehlo.reshape %3 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %5 = stablehlo.reshape %4 : (tensor<5x1x1xf64>) -> tensor<5x1xf64>
    %6 = "stablehlo.triangular_solve"(%arg0, %5) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = true}> : (tensor<5x5xf64>, tensor<5x1xf64>) -> tensor<5x1xf64>
    %7 = stablehlo.reshape %6 : (tensor<5x1xf64>) -> tensor<5x1x1xf64>
    %8 = stablehlo.iota dim = 0 : tensor<5xi32>
    %9:2 = "stablehlo.sort"(%arg1, %8) <{dimension = 0 : i64, is_stable = true}> ({
    ^bb0(%arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<i32>):
      %19 = stablehlo.compare LT, %arg3, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    }) : (tensor<5xi32>, tensor<5xi32>) -> (tensor<5xi32>, tensor<5xi32>)
    %c = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %11 = stablehlo.compare LT, %9#1, %10, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %13 = stablehlo.add %9#1, %12 : tensor<5xi32>
    %14 = stablehlo.select %11, %13, %9#1 : tensor<5xi1>, tensor<5xi32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %16 = stablehlo.transpose %7, dims = [2, 0, 1] : (tensor<5x1x1xf64>) -> tensor<1x5x1xf64>
    %17 = "stablehlo.gather"(%16, %15) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 2], collapsed_slice_dims = [1], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<1x5x1xf64>, tensor<5x1xi32>) -> tensor<1x5x1xf64>
    %18 = stablehlo.reshape %17 : (tensor<1x5x1xf64>) -> tensor<1x5xf64>
    return %18 : tensor<1x5xf64>
  }
  func.func private @clip_9(%arg0: tensor<1x1xf64>, %arg1: tensor<1x1xf64>, %arg2: tensor<1x1xf64>) -> tensor<1x1xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<1x1xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<1x1xf64>
    return %1 : tensor<1x1xf64>
  }
  func.func private @clip_10(%arg0: tensor<5x5xf64>, %arg1: tensor<5x5xf64>, %arg2: tensor<5x5xf64>) -> tensor<5x5xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<5x5xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<5x5xf64>
    return %1 : tensor<5x5xf64>
  }
}
