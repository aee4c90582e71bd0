// import jax.numpy as jnp
// from jax import lax
//
//
// def smooth_back_substitution(r, in_phase, imag_part):
//     g = r / (1.0 + jnp.abs(r) ** 2)
//     b = in_phase + 1j * imag_part
//     turned = b / (2.4 + b)
//     wave = 0.69 * turned
//     tri = 2.058 * jnp.eye(4, dtype=g.dtype) + g
//     x_hat = lax.linalg.triangular_solve(
//         tri, wave, left_side=True, lower=True, conjugate_a=True, unit_diagonal=True
//     )
//     moved = 0.28 * x_hat
//     equalized = lax.linalg.triangular_solve(
//         tri, moved, left_side=True, lower=True, conjugate_a=True
//     )
//     u = equalized / (1.0 + jnp.abs(equalized) ** 2)
//     step_out = jnp.conj(u)
//     mapped = step_out / (1.3 + step_out)
//     return mapped
//
//   r: complex64[4, 4] in [-1.2, 1.2]
//   in_phase: float32[4, 4] in [-1.2, 1.2]
//   imag_part: float32[4, 4] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_smooth_back_substitution attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xcomplex<f32>>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> (tensor<4x4xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x4xf32>
    %4 = stablehlo.convert %3 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %5 = stablehlo.divide %arg0, %4 : tensor<4x4xcomplex<f32>>
    %6 = stablehlo.convert %arg2 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %8 = stablehlo.multiply %7, %6 : tensor<4x4xcomplex<f32>>
    %9 = stablehlo.convert %arg1 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %10 = stablehlo.add %9, %8 : tensor<4x4xcomplex<f32>>
    %cst_1 = stablehlo.constant dense<(2.400000e+00,0.000000e+00)> : tensor<complex<f32>>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %12 = stablehlo.add %11, %10 : tensor<4x4xcomplex<f32>>
    %13 = stablehlo.divide %10, %12 : tensor<4x4xcomplex<f32>>
    %cst_2 = stablehlo.constant dense<(0.689999997,0.000000e+00)> : tensor<complex<f32>>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %15 = stablehlo.multiply %14, %13 : tensor<4x4xcomplex<f32>>
    %16 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %17 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %19 = stablehlo.add %16, %18 : tensor<4x4xi32>
    %20 = stablehlo.compare EQ, %19, %17, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %21 = stablehlo.convert %20 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f32>>
    %cst_3 = stablehlo.constant dense<(2.058000e+00,0.000000e+00)> : tensor<complex<f32>>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %23 = stablehlo.multiply %22, %21 : tensor<4x4xcomplex<f32>>
    %24 = stablehlo.add %23, %5 : tensor<4x4xcomplex<f32>>
    %25 = chlo.conj %24 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %26 = stablehlo.custom_call @lapack_ctrsm_ffi(%25, %15) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %cst_4 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %28 = stablehlo.multiply %27, %26 : tensor<4x4xcomplex<f32>>
    %29 = chlo.conj %24 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %30 = stablehlo.custom_call @lapack_ctrsm_ffi(%29, %28) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %31 = stablehlo.abs %30 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %32 = stablehlo.multiply %31, %31 : tensor<4x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %34 = stablehlo.add %33, %32 : tensor<4x4xf32>
    %35 = stablehlo.convert %34 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %36 = stablehlo.divide %30, %35 : tensor<4x4xcomplex<f32>>
    %37 = stablehlo.real %36 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %38 = stablehlo.imag %36 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %39 = stablehlo.negate %38 : tensor<4x4xf32>
    %40 = stablehlo.complex %37, %39 : tensor<4x4xcomplex<f32>>
    %cst_6 = stablehlo.constant dense<(1.300000e+00,0.000000e+00)> : tensor<complex<f32>>
    %41 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %42 = stablehlo.add %41, %40 : tensor<4x4xcomplex<f32>>
    %43 = stablehlo.divide %40, %42 : tensor<4x4xcomplex<f32>>
    return %43 : tensor<4x4xcomplex<f32>>
  }
}
// -----
// forward, cuda
module @jit_smooth_back_substitution attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xcomplex<f32>>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> (tensor<4x4xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x4xf32>
    %4 = stablehlo.convert %3 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %5 = stablehlo.divide %arg0, %4 : tensor<4x4xcomplex<f32>>
    %6 = stablehlo.convert %arg2 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %8 = stablehlo.multiply %7, %6 : tensor<4x4xcomplex<f32>>
    %9 = stablehlo.convert %arg1 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %10 = stablehlo.add %9, %8 : tensor<4x4xcomplex<f32>>
    %cst_1 = stablehlo.constant dense<(2.400000e+00,0.000000e+00)> : tensor<complex<f32>>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %12 = stablehlo.add %11, %10 : tensor<4x4xcomplex<f32>>
    %13 = stablehlo.divide %10, %12 : tensor<4x4xcomplex<f32>>
    %cst_2 = stablehlo.constant dense<(0.689999997,0.000000e+00)> : tensor<complex<f32>>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %15 = stablehlo.multiply %14, %13 : tensor<4x4xcomplex<f32>>
    %16 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %17 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %19 = stablehlo.add %16, %18 : tensor<4x4xi32>
    %20 = stablehlo.compare EQ, %19, %17, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %21 = stablehlo.convert %20 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f32>>
    %cst_3 = stablehlo.constant dense<(2.058000e+00,0.000000e+00)> : tensor<complex<f32>>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %23 = stablehlo.multiply %22, %21 : tensor<4x4xcomplex<f32>>
    %24 = stablehlo.add %23, %5 : tensor<4x4xcomplex<f32>>
    %25 = chlo.conj %24 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %26 = "stablehlo.triangular_solve"(%25, %15) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %cst_4 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %28 = stablehlo.multiply %27, %26 : tensor<4x4xcomplex<f32>>
    %29 = chlo.conj %24 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %30 = "stablehlo.triangular_solve"(%29, %28) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %31 = stablehlo.abs %30 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %32 = stablehlo.multiply %31, %31 : tensor<4x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %34 = stablehlo.add %33, %32 : tensor<4x4xf32>
    %35 = stablehlo.convert %34 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %36 = stablehlo.divide %30, %35 : tensor<4x4xcomplex<f32>>
    %37 = stablehlo.real %36 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %38 = stablehlo.imag %36 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %39 = stablehlo.negate %38 : tensor<4x4xf32>
    %40 = stablehlo.complex %37, %39 : tensor<4x4xcomplex<f32>>
    %cst_6 = stablehlo.constant dense<(1.300000e+00,0.000000e+00)> : tensor<complex<f32>>
    %41 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %42 = stablehlo.add %41, %40 : tensor<4x4xcomplex<f32>>
    %43 = stablehlo.divide %40, %42 : tensor<4x4xcomplex<f32>>
    return %43 : tensor<4x4xcomplex<f32>>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xcomplex<f32>>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> (tensor<4x4xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<4x4xf32> {jax.result_info = "result[1]"}, tensor<4x4xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.abs %arg0 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %1 = stablehlo.real %arg0 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %2 = stablehlo.imag %arg0 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %3 = stablehlo.negate %2 : tensor<4x4xf32>
    %4 = stablehlo.complex %1, %3 : tensor<4x4xcomplex<f32>>
    %5 = stablehlo.convert %0 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %7 = stablehlo.compare EQ, %5, %6, FLOAT : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xi1>
    %cst_0 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %9 = stablehlo.select %7, %8, %5 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %10 = stablehlo.divide %4, %9 : tensor<4x4xcomplex<f32>>
    %11 = stablehlo.multiply %0, %0 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %13 = stablehlo.multiply %12, %0 : tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %15 = stablehlo.add %14, %11 : tensor<4x4xf32>
    %16 = stablehlo.convert %15 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %17 = stablehlo.divide %arg0, %16 : tensor<4x4xcomplex<f32>>
    %18 = stablehlo.multiply %16, %16 : tensor<4x4xcomplex<f32>>
    %cst_3 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %20 = stablehlo.divide %19, %18 : tensor<4x4xcomplex<f32>>
    %21 = stablehlo.convert %arg2 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_4 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %23 = stablehlo.multiply %22, %21 : tensor<4x4xcomplex<f32>>
    %24 = stablehlo.convert %arg1 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %25 = stablehlo.add %24, %23 : tensor<4x4xcomplex<f32>>
    %cst_5 = stablehlo.constant dense<(2.400000e+00,0.000000e+00)> : tensor<complex<f32>>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %27 = stablehlo.add %26, %25 : tensor<4x4xcomplex<f32>>
    %28 = stablehlo.divide %25, %27 : tensor<4x4xcomplex<f32>>
    %29 = stablehlo.multiply %27, %27 : tensor<4x4xcomplex<f32>>
    %cst_6 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %31 = stablehlo.divide %30, %29 : tensor<4x4xcomplex<f32>>
    %cst_7 = stablehlo.constant dense<(0.689999997,0.000000e+00)> : tensor<complex<f32>>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %33 = stablehlo.multiply %32, %28 : tensor<4x4xcomplex<f32>>
    %34 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %35 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %36 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %37 = stablehlo.add %34, %36 : tensor<4x4xi32>
    %38 = stablehlo.compare EQ, %37, %35, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %39 = stablehlo.convert %38 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f32>>
    %cst_8 = stablehlo.constant dense<(2.058000e+00,0.000000e+00)> : tensor<complex<f32>>
    %40 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %41 = stablehlo.multiply %40, %39 : tensor<4x4xcomplex<f32>>
    %42 = stablehlo.add %41, %17 : tensor<4x4xcomplex<f32>>
    %43 = chlo.conj %42 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %44 = stablehlo.custom_call @lapack_ctrsm_ffi(%43, %33) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %45 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c_9 = stablehlo.constant dense<-1> : tensor<i32>
    %46 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %47 = stablehlo.add %45, %46 : tensor<4x4xi32>
    %48 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %49 = stablehlo.compare GE, %47, %48, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %cst_10 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %50 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %cst_11 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %51 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %52 = stablehlo.multiply %51, %44 : tensor<4x4xcomplex<f32>>
    %53 = chlo.conj %42 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %54 = stablehlo.custom_call @lapack_ctrsm_ffi(%53, %52) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %55 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %56 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %57 = stablehlo.add %55, %56 : tensor<4x4xi32>
    %58 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %59 = stablehlo.compare GE, %57, %58, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %cst_13 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %60 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %61 = stablehlo.abs %54 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %62 = stablehlo.real %54 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %63 = stablehlo.imag %54 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %64 = stablehlo.negate %63 : tensor<4x4xf32>
    %65 = stablehlo.complex %62, %64 : tensor<4x4xcomplex<f32>>
    %66 = stablehlo.convert %61 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_14 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %67 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %68 = stablehlo.compare EQ, %66, %67, FLOAT : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xi1>
    %cst_15 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %69 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %70 = stablehlo.select %68, %69, %66 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %71 = stablehlo.divide %65, %70 : tensor<4x4xcomplex<f32>>
    %72 = stablehlo.multiply %61, %61 : tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %74 = stablehlo.multiply %73, %61 : tensor<4x4xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %76 = stablehlo.add %75, %72 : tensor<4x4xf32>
    %77 = stablehlo.convert %76 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %78 = stablehlo.divide %54, %77 : tensor<4x4xcomplex<f32>>
    %79 = stablehlo.multiply %77, %77 : tensor<4x4xcomplex<f32>>
    %cst_18 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %80 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %81 = stablehlo.divide %80, %79 : tensor<4x4xcomplex<f32>>
    %82 = stablehlo.real %78 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %83 = stablehlo.imag %78 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %84 = stablehlo.negate %83 : tensor<4x4xf32>
    %85 = stablehlo.complex %82, %84 : tensor<4x4xcomplex<f32>>
    %cst_19 = stablehlo.constant dense<(1.300000e+00,0.000000e+00)> : tensor<complex<f32>>
    %86 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %87 = stablehlo.add %86, %85 : tensor<4x4xcomplex<f32>>
    %88 = stablehlo.divide %85, %87 : tensor<4x4xcomplex<f32>>
    %89 = stablehlo.multiply %87, %87 : tensor<4x4xcomplex<f32>>
    %cst_20 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %90 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %91 = stablehlo.divide %90, %89 : tensor<4x4xcomplex<f32>>
    %92 = stablehlo.real %88 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.reduce(%92 init: %cst_21) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %96 = stablehlo.complex %94, %95 : tensor<4x4xcomplex<f32>>
    %97 = stablehlo.multiply %96, %91 : tensor<4x4xcomplex<f32>>
    %98 = stablehlo.multiply %97, %85 : tensor<4x4xcomplex<f32>>
    %99 = stablehlo.negate %98 : tensor<4x4xcomplex<f32>>
    %100 = stablehlo.divide %96, %87 : tensor<4x4xcomplex<f32>>
    %101 = stablehlo.add %99, %100 : tensor<4x4xcomplex<f32>>
    %102 = stablehlo.real %101 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %103 = stablehlo.imag %101 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %104 = stablehlo.negate %103 : tensor<4x4xf32>
    %105 = stablehlo.complex %102, %104 : tensor<4x4xcomplex<f32>>
    %106 = stablehlo.multiply %105, %81 : tensor<4x4xcomplex<f32>>
    %107 = stablehlo.multiply %106, %54 : tensor<4x4xcomplex<f32>>
    %108 = stablehlo.negate %107 : tensor<4x4xcomplex<f32>>
    %109 = stablehlo.divide %105, %77 : tensor<4x4xcomplex<f32>>
    %110 = stablehlo.real %108 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %111 = stablehlo.convert %110 : tensor<4x4xf32>
    %112 = stablehlo.multiply %111, %74 : tensor<4x4xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %114 = stablehlo.complex %112, %113 : tensor<4x4xcomplex<f32>>
    %115 = stablehlo.multiply %114, %71 : tensor<4x4xcomplex<f32>>
    %116 = stablehlo.add %109, %115 : tensor<4x4xcomplex<f32>>
    %117 = stablehlo.custom_call @lapack_ctrsm_ffi(%42, %116) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %118 = stablehlo.dot_general %116, %54, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %119 = stablehlo.custom_call @lapack_ctrsm_ffi(%42, %118) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %120 = stablehlo.real %119 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %121 = stablehlo.imag %119 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %122 = stablehlo.negate %121 : tensor<4x4xf32>
    %123 = stablehlo.complex %120, %122 : tensor<4x4xcomplex<f32>>
    %124 = stablehlo.negate %123 : tensor<4x4xcomplex<f32>>
    %cst_25 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %125 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %126 = stablehlo.select %59, %124, %125 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %cst_26 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %127 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %128 = stablehlo.multiply %127, %117 : tensor<4x4xcomplex<f32>>
    %129 = stablehlo.custom_call @lapack_ctrsm_ffi(%42, %128) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %130 = stablehlo.dot_general %128, %44, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %131 = stablehlo.custom_call @lapack_ctrsm_ffi(%42, %130) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %132 = stablehlo.real %131 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %133 = stablehlo.imag %131 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %134 = stablehlo.negate %133 : tensor<4x4xf32>
    %135 = stablehlo.complex %132, %134 : tensor<4x4xcomplex<f32>>
    %136 = stablehlo.negate %135 : tensor<4x4xcomplex<f32>>
    %cst_27 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %137 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %138 = stablehlo.select %49, %136, %137 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %139 = stablehlo.add %126, %138 : tensor<4x4xcomplex<f32>>
    %cst_28 = stablehlo.constant dense<(0.689999997,0.000000e+00)> : tensor<complex<f32>>
    %140 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %141 = stablehlo.multiply %140, %129 : tensor<4x4xcomplex<f32>>
    %142 = stablehlo.multiply %141, %31 : tensor<4x4xcomplex<f32>>
    %143 = stablehlo.multiply %142, %25 : tensor<4x4xcomplex<f32>>
    %144 = stablehlo.negate %143 : tensor<4x4xcomplex<f32>>
    %145 = stablehlo.divide %141, %27 : tensor<4x4xcomplex<f32>>
    %146 = stablehlo.add %144, %145 : tensor<4x4xcomplex<f32>>
    %147 = stablehlo.real %146 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %148 = stablehlo.convert %147 : tensor<4x4xf32>
    %cst_29 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %149 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %150 = stablehlo.multiply %149, %146 : tensor<4x4xcomplex<f32>>
    %151 = stablehlo.real %150 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %152 = stablehlo.convert %151 : tensor<4x4xf32>
    %153 = stablehlo.multiply %139, %20 : tensor<4x4xcomplex<f32>>
    %154 = stablehlo.multiply %153, %arg0 : tensor<4x4xcomplex<f32>>
    %155 = stablehlo.negate %154 : tensor<4x4xcomplex<f32>>
    %156 = stablehlo.divide %139, %16 : tensor<4x4xcomplex<f32>>
    %157 = stablehlo.real %155 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %158 = stablehlo.convert %157 : tensor<4x4xf32>
    %159 = stablehlo.multiply %158, %13 : tensor<4x4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %161 = stablehlo.complex %159, %160 : tensor<4x4xcomplex<f32>>
    %162 = stablehlo.multiply %161, %10 : tensor<4x4xcomplex<f32>>
    %163 = stablehlo.add %156, %162 : tensor<4x4xcomplex<f32>>
    return %163, %148, %152 : tensor<4x4xcomplex<f32>>, tensor<4x4xf32>, tensor<4x4xf32>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xcomplex<f32>>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> (tensor<4x4xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<4x4xf32> {jax.result_info = "result[1]"}, tensor<4x4xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.abs %arg0 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %1 = stablehlo.real %arg0 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %2 = stablehlo.imag %arg0 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %3 = stablehlo.negate %2 : tensor<4x4xf32>
    %4 = stablehlo.complex %1, %3 : tensor<4x4xcomplex<f32>>
    %5 = stablehlo.convert %0 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %7 = stablehlo.compare EQ, %5, %6, FLOAT : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xi1>
    %cst_0 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %9 = stablehlo.select %7, %8, %5 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %10 = stablehlo.divide %4, %9 : tensor<4x4xcomplex<f32>>
    %11 = stablehlo.multiply %0, %0 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %13 = stablehlo.multiply %12, %0 : tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %15 = stablehlo.add %14, %11 : tensor<4x4xf32>
    %16 = stablehlo.convert %15 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %17 = stablehlo.divide %arg0, %16 : tensor<4x4xcomplex<f32>>
    %18 = stablehlo.multiply %16, %16 : tensor<4x4xcomplex<f32>>
    %cst_3 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %20 = stablehlo.divide %19, %18 : tensor<4x4xcomplex<f32>>
    %21 = stablehlo.convert %arg2 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_4 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %23 = stablehlo.multiply %22, %21 : tensor<4x4xcomplex<f32>>
    %24 = stablehlo.convert %arg1 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %25 = stablehlo.add %24, %23 : tensor<4x4xcomplex<f32>>
    %cst_5 = stablehlo.constant dense<(2.400000e+00,0.000000e+00)> : tensor<complex<f32>>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %27 = stablehlo.add %26, %25 : tensor<4x4xcomplex<f32>>
    %28 = stablehlo.divide %25, %27 : tensor<4x4xcomplex<f32>>
    %29 = stablehlo.multiply %27, %27 : tensor<4x4xcomplex<f32>>
    %cst_6 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %31 = stablehlo.divide %30, %29 : tensor<4x4xcomplex<f32>>
    %cst_7 = stablehlo.constant dense<(0.689999997,0.000000e+00)> : tensor<complex<f32>>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %33 = stablehlo.multiply %32, %28 : tensor<4x4xcomplex<f32>>
    %34 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %35 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %36 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %37 = stablehlo.add %34, %36 : tensor<4x4xi32>
    %38 = stablehlo.compare EQ, %37, %35, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %39 = stablehlo.convert %38 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f32>>
    %cst_8 = stablehlo.constant dense<(2.058000e+00,0.000000e+00)> : tensor<complex<f32>>
    %40 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %41 = stablehlo.multiply %40, %39 : tensor<4x4xcomplex<f32>>
    %42 = stablehlo.add %41, %17 : tensor<4x4xcomplex<f32>>
    %43 = chlo.conj %42 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %44 = "stablehlo.triangular_solve"(%43, %33) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %45 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c_9 = stablehlo.constant dense<-1> : tensor<i32>
    %46 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %47 = stablehlo.add %45, %46 : tensor<4x4xi32>
    %48 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %49 = stablehlo.compare GE, %47, %48, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %cst_10 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %50 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %cst_11 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %51 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %52 = stablehlo.multiply %51, %44 : tensor<4x4xcomplex<f32>>
    %53 = chlo.conj %42 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %54 = "stablehlo.triangular_solve"(%53, %52) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %55 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %56 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %57 = stablehlo.add %55, %56 : tensor<4x4xi32>
    %58 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %59 = stablehlo.compare GE, %57, %58, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %cst_13 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %60 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %61 = stablehlo.abs %54 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %62 = stablehlo.real %54 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %63 = stablehlo.imag %54 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %64 = stablehlo.negate %63 : tensor<4x4xf32>
    %65 = stablehlo.complex %62, %64 : tensor<4x4xcomplex<f32>>
    %66 = stablehlo.convert %61 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_14 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %67 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %68 = stablehlo.compare EQ, %66, %67, FLOAT : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xi1>
    %cst_15 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %69 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %70 = stablehlo.select %68, %69, %66 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %71 = stablehlo.divide %65, %70 : tensor<4x4xcomplex<f32>>
    %72 = stablehlo.multiply %61, %61 : tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %74 = stablehlo.multiply %73, %61 : tensor<4x4xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %76 = stablehlo.add %75, %72 : tensor<4x4xf32>
    %77 = stablehlo.convert %76 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %78 = stablehlo.divide %54, %77 : tensor<4x4xcomplex<f32>>
    %79 = stablehlo.multiply %77, %77 : tensor<4x4xcomplex<f32>>
    %cst_18 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %80 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %81 = stablehlo.divide %80, %79 : tensor<4x4xcomplex<f32>>
    %82 = stablehlo.real %78 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %83 = stablehlo.imag %78 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %84 = stablehlo.negate %83 : tensor<4x4xf32>
    %85 = stablehlo.complex %82, %84 : tensor<4x4xcomplex<f32>>
    %cst_19 = stablehlo.constant dense<(1.300000e+00,0.000000e+00)> : tensor<complex<f32>>
    %86 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %87 = stablehlo.add %86, %85 : tensor<4x4xcomplex<f32>>
    %88 = stablehlo.divide %85, %87 : tensor<4x4xcomplex<f32>>
    %89 = stablehlo.multiply %87, %87 : tensor<4x4xcomplex<f32>>
    %cst_20 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %90 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %91 = stablehlo.divide %90, %89 : tensor<4x4xcomplex<f32>>
    %92 = stablehlo.real %88 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.reduce(%92 init: %cst_21) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %96 = stablehlo.complex %94, %95 : tensor<4x4xcomplex<f32>>
    %97 = stablehlo.multiply %96, %91 : tensor<4x4xcomplex<f32>>
    %98 = stablehlo.multiply %97, %85 : tensor<4x4xcomplex<f32>>
    %99 = stablehlo.negate %98 : tensor<4x4xcomplex<f32>>
    %100 = stablehlo.divide %96, %87 : tensor<4x4xcomplex<f32>>
    %101 = stablehlo.add %99, %100 : tensor<4x4xcomplex<f32>>
    %102 = stablehlo.real %101 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %103 = stablehlo.imag %101 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %104 = stablehlo.negate %103 : tensor<4x4xf32>
    %105 = stablehlo.complex %102, %104 : tensor<4x4xcomplex<f32>>
    %106 = stablehlo.multiply %105, %81 : tensor<4x4xcomplex<f32>>
    %107 = stablehlo.multiply %106, %54 : tensor<4x4xcomplex<f32>>
    %108 = stablehlo.negate %107 : tensor<4x4xcomplex<f32>>
    %109 = stablehlo.divide %105, %77 : tensor<4x4xcomplex<f32>>
    %110 = stablehlo.real %108 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %111 = stablehlo.convert %110 : tensor<4x4xf32>
    %112 = stablehlo.multiply %111, %74 : tensor<4x4xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %114 = stablehlo.complex %112, %113 : tensor<4x4xcomplex<f32>>
    %115 = stablehlo.multiply %114, %71 : tensor<4x4xcomplex<f32>>
    %116 = stablehlo.add %109, %115 : tensor<4x4xcomplex<f32>>
    %117 = "stablehlo.triangular_solve"(%42, %116) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %118 = stablehlo.dot_general %116, %54, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %119 = "stablehlo.triangular_solve"(%42, %118) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %120 = stablehlo.real %119 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %121 = stablehlo.imag %119 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %122 = stablehlo.negate %121 : tensor<4x4xf32>
    %123 = stablehlo.complex %120, %122 : tensor<4x4xcomplex<f32>>
    %124 = stablehlo.negate %123 : tensor<4x4xcomplex<f32>>
    %cst_25 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %125 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %126 = stablehlo.select %59, %124, %125 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %cst_26 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %127 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %128 = stablehlo.multiply %127, %117 : tensor<4x4xcomplex<f32>>
    %129 = "stablehlo.triangular_solve"(%42, %128) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = true}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %130 = stablehlo.dot_general %128, %44, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %131 = "stablehlo.triangular_solve"(%42, %130) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = true}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %132 = stablehlo.real %131 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %133 = stablehlo.imag %131 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %134 = stablehlo.negate %133 : tensor<4x4xf32>
    %135 = stablehlo.complex %132, %134 : tensor<4x4xcomplex<f32>>
    %136 = stablehlo.negate %135 : tensor<4x4xcomplex<f32>>
    %cst_27 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %137 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %138 = stablehlo.select %49, %136, %137 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %139 = stablehlo.add %126, %138 : tensor<4x4xcomplex<f32>>
    %cst_28 = stablehlo.constant dense<(0.689999997,0.000000e+00)> : tensor<complex<f32>>
    %140 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %141 = stablehlo.multiply %140, %129 : tensor<4x4xcomplex<f32>>
    %142 = stablehlo.multiply %141, %31 : tensor<4x4xcomplex<f32>>
    %143 = stablehlo.multiply %142, %25 : tensor<4x4xcomplex<f32>>
    %144 = stablehlo.negate %143 : tensor<4x4xcomplex<f32>>
    %145 = stablehlo.divide %141, %27 : tensor<4x4xcomplex<f32>>
    %146 = stablehlo.add %144, %145 : tensor<4x4xcomplex<f32>>
    %147 = stablehlo.real %146 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %148 = stablehlo.convert %147 : tensor<4x4xf32>
    %cst_29 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %149 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %150 = stablehlo.multiply %149, %146 : tensor<4x4xcomplex<f32>>
    %151 = stablehlo.real %150 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %152 = stablehlo.convert %151 : tensor<4x4xf32>
    %153 = stablehlo.multiply %139, %20 : tensor<4x4xcomplex<f32>>
    %154 = stablehlo.multiply %153, %arg0 : tensor<4x4xcomplex<f32>>
    %155 = stablehlo.negate %154 : tensor<4x4xcomplex<f32>>
    %156 = stablehlo.divide %139, %16 : tensor<4x4xcomplex<f32>>
    %157 = stablehlo.real %155 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %158 = stablehlo.convert %157 : tensor<4x4xf32>
    %159 = stablehlo.multiply %158, %13 : tensor<4x4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %161 = stablehlo.complex %159, %160 : tensor<4x4xcomplex<f32>>
    %162 = stablehlo.multiply %161, %10 : tensor<4x4xcomplex<f32>>
    %163 = stablehlo.add %156, %162 : tensor<4x4xcomplex<f32>>
    return %163, %148, %152 : tensor<4x4xcomplex<f32>>, tensor<4x4xf32>, tensor<4x4xf32>
  }
}
