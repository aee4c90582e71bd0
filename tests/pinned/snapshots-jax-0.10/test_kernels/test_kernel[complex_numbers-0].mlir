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
    %cst_10 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %50 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %51 = stablehlo.multiply %50, %44 : tensor<4x4xcomplex<f32>>
    %52 = chlo.conj %42 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %53 = stablehlo.custom_call @lapack_ctrsm_ffi(%52, %51) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %54 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %55 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %56 = stablehlo.add %54, %55 : tensor<4x4xi32>
    %57 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %58 = stablehlo.compare GE, %56, %57, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %59 = stablehlo.abs %53 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %60 = stablehlo.real %53 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %61 = stablehlo.imag %53 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %62 = stablehlo.negate %61 : tensor<4x4xf32>
    %63 = stablehlo.complex %60, %62 : tensor<4x4xcomplex<f32>>
    %64 = stablehlo.convert %59 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_12 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %65 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %66 = stablehlo.compare EQ, %64, %65, FLOAT : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xi1>
    %cst_13 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %67 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %68 = stablehlo.select %66, %67, %64 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %69 = stablehlo.divide %63, %68 : tensor<4x4xcomplex<f32>>
    %70 = stablehlo.multiply %59, %59 : tensor<4x4xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %72 = stablehlo.multiply %71, %59 : tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %74 = stablehlo.add %73, %70 : tensor<4x4xf32>
    %75 = stablehlo.convert %74 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %76 = stablehlo.divide %53, %75 : tensor<4x4xcomplex<f32>>
    %77 = stablehlo.multiply %75, %75 : tensor<4x4xcomplex<f32>>
    %cst_16 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %78 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %79 = stablehlo.divide %78, %77 : tensor<4x4xcomplex<f32>>
    %80 = stablehlo.real %76 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %81 = stablehlo.imag %76 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %82 = stablehlo.negate %81 : tensor<4x4xf32>
    %83 = stablehlo.complex %80, %82 : tensor<4x4xcomplex<f32>>
    %cst_17 = stablehlo.constant dense<(1.300000e+00,0.000000e+00)> : tensor<complex<f32>>
    %84 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %85 = stablehlo.add %84, %83 : tensor<4x4xcomplex<f32>>
    %86 = stablehlo.multiply %85, %85 : tensor<4x4xcomplex<f32>>
    %cst_18 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %87 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %88 = stablehlo.divide %87, %86 : tensor<4x4xcomplex<f32>>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %91 = stablehlo.complex %89, %90 : tensor<4x4xcomplex<f32>>
    %92 = stablehlo.multiply %91, %88 : tensor<4x4xcomplex<f32>>
    %93 = stablehlo.multiply %92, %83 : tensor<4x4xcomplex<f32>>
    %94 = stablehlo.negate %93 : tensor<4x4xcomplex<f32>>
    %95 = stablehlo.divide %91, %85 : tensor<4x4xcomplex<f32>>
    %96 = stablehlo.add %94, %95 : tensor<4x4xcomplex<f32>>
    %97 = stablehlo.real %96 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %98 = stablehlo.imag %96 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %99 = stablehlo.negate %98 : tensor<4x4xf32>
    %100 = stablehlo.complex %97, %99 : tensor<4x4xcomplex<f32>>
    %101 = stablehlo.multiply %100, %79 : tensor<4x4xcomplex<f32>>
    %102 = stablehlo.multiply %101, %53 : tensor<4x4xcomplex<f32>>
    %103 = stablehlo.negate %102 : tensor<4x4xcomplex<f32>>
    %104 = stablehlo.divide %100, %75 : tensor<4x4xcomplex<f32>>
    %105 = stablehlo.real %103 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %106 = stablehlo.convert %105 : tensor<4x4xf32>
    %107 = stablehlo.multiply %106, %72 : tensor<4x4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %109 = stablehlo.complex %107, %108 : tensor<4x4xcomplex<f32>>
    %110 = stablehlo.multiply %109, %69 : tensor<4x4xcomplex<f32>>
    %111 = stablehlo.add %104, %110 : tensor<4x4xcomplex<f32>>
    %112 = stablehlo.custom_call @lapack_ctrsm_ffi(%42, %111) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %113 = stablehlo.dot_general %111, %53, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %114 = stablehlo.custom_call @lapack_ctrsm_ffi(%42, %113) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %115 = stablehlo.real %114 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %116 = stablehlo.imag %114 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %117 = stablehlo.negate %116 : tensor<4x4xf32>
    %118 = stablehlo.complex %115, %117 : tensor<4x4xcomplex<f32>>
    %119 = stablehlo.negate %118 : tensor<4x4xcomplex<f32>>
    %cst_22 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %120 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %121 = stablehlo.select %58, %119, %120 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %cst_23 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %122 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %123 = stablehlo.multiply %122, %112 : tensor<4x4xcomplex<f32>>
    %124 = stablehlo.custom_call @lapack_ctrsm_ffi(%42, %123) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %125 = stablehlo.dot_general %123, %44, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %126 = stablehlo.custom_call @lapack_ctrsm_ffi(%42, %125) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %127 = stablehlo.real %126 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %128 = stablehlo.imag %126 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %129 = stablehlo.negate %128 : tensor<4x4xf32>
    %130 = stablehlo.complex %127, %129 : tensor<4x4xcomplex<f32>>
    %131 = stablehlo.negate %130 : tensor<4x4xcomplex<f32>>
    %cst_24 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %132 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %133 = stablehlo.select %49, %131, %132 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %134 = stablehlo.add %121, %133 : tensor<4x4xcomplex<f32>>
    %cst_25 = stablehlo.constant dense<(0.689999997,0.000000e+00)> : tensor<complex<f32>>
    %135 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %136 = stablehlo.multiply %135, %124 : tensor<4x4xcomplex<f32>>
    %137 = stablehlo.multiply %136, %31 : tensor<4x4xcomplex<f32>>
    %138 = stablehlo.multiply %137, %25 : tensor<4x4xcomplex<f32>>
    %139 = stablehlo.negate %138 : tensor<4x4xcomplex<f32>>
    %140 = stablehlo.divide %136, %27 : tensor<4x4xcomplex<f32>>
    %141 = stablehlo.add %139, %140 : tensor<4x4xcomplex<f32>>
    %142 = stablehlo.real %141 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %143 = stablehlo.convert %142 : tensor<4x4xf32>
    %cst_26 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %144 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %145 = stablehlo.multiply %144, %141 : tensor<4x4xcomplex<f32>>
    %146 = stablehlo.real %145 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %147 = stablehlo.convert %146 : tensor<4x4xf32>
    %148 = stablehlo.multiply %134, %20 : tensor<4x4xcomplex<f32>>
    %149 = stablehlo.multiply %148, %arg0 : tensor<4x4xcomplex<f32>>
    %150 = stablehlo.negate %149 : tensor<4x4xcomplex<f32>>
    %151 = stablehlo.divide %134, %16 : tensor<4x4xcomplex<f32>>
    %152 = stablehlo.real %150 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %153 = stablehlo.convert %152 : tensor<4x4xf32>
    %154 = stablehlo.multiply %153, %13 : tensor<4x4xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %156 = stablehlo.complex %154, %155 : tensor<4x4xcomplex<f32>>
    %157 = stablehlo.multiply %156, %10 : tensor<4x4xcomplex<f32>>
    %158 = stablehlo.add %151, %157 : tensor<4x4xcomplex<f32>>
    return %158, %143, %147 : tensor<4x4xcomplex<f32>>, tensor<4x4xf32>, tensor<4x4xf32>
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
    %cst_10 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %50 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %51 = stablehlo.multiply %50, %44 : tensor<4x4xcomplex<f32>>
    %52 = chlo.conj %42 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %53 = "stablehlo.triangular_solve"(%52, %51) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %54 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %55 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %56 = stablehlo.add %54, %55 : tensor<4x4xi32>
    %57 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %58 = stablehlo.compare GE, %56, %57, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %59 = stablehlo.abs %53 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %60 = stablehlo.real %53 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %61 = stablehlo.imag %53 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %62 = stablehlo.negate %61 : tensor<4x4xf32>
    %63 = stablehlo.complex %60, %62 : tensor<4x4xcomplex<f32>>
    %64 = stablehlo.convert %59 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_12 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %65 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %66 = stablehlo.compare EQ, %64, %65, FLOAT : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xi1>
    %cst_13 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %67 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %68 = stablehlo.select %66, %67, %64 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %69 = stablehlo.divide %63, %68 : tensor<4x4xcomplex<f32>>
    %70 = stablehlo.multiply %59, %59 : tensor<4x4xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %72 = stablehlo.multiply %71, %59 : tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %74 = stablehlo.add %73, %70 : tensor<4x4xf32>
    %75 = stablehlo.convert %74 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %76 = stablehlo.divide %53, %75 : tensor<4x4xcomplex<f32>>
    %77 = stablehlo.multiply %75, %75 : tensor<4x4xcomplex<f32>>
    %cst_16 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %78 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %79 = stablehlo.divide %78, %77 : tensor<4x4xcomplex<f32>>
    %80 = stablehlo.real %76 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %81 = stablehlo.imag %76 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %82 = stablehlo.negate %81 : tensor<4x4xf32>
    %83 = stablehlo.complex %80, %82 : tensor<4x4xcomplex<f32>>
    %cst_17 = stablehlo.constant dense<(1.300000e+00,0.000000e+00)> : tensor<complex<f32>>
    %84 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %85 = stablehlo.add %84, %83 : tensor<4x4xcomplex<f32>>
    %86 = stablehlo.multiply %85, %85 : tensor<4x4xcomplex<f32>>
    %cst_18 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %87 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %88 = stablehlo.divide %87, %86 : tensor<4x4xcomplex<f32>>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %91 = stablehlo.complex %89, %90 : tensor<4x4xcomplex<f32>>
    %92 = stablehlo.multiply %91, %88 : tensor<4x4xcomplex<f32>>
    %93 = stablehlo.multiply %92, %83 : tensor<4x4xcomplex<f32>>
    %94 = stablehlo.negate %93 : tensor<4x4xcomplex<f32>>
    %95 = stablehlo.divide %91, %85 : tensor<4x4xcomplex<f32>>
    %96 = stablehlo.add %94, %95 : tensor<4x4xcomplex<f32>>
    %97 = stablehlo.real %96 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %98 = stablehlo.imag %96 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %99 = stablehlo.negate %98 : tensor<4x4xf32>
    %100 = stablehlo.complex %97, %99 : tensor<4x4xcomplex<f32>>
    %101 = stablehlo.multiply %100, %79 : tensor<4x4xcomplex<f32>>
    %102 = stablehlo.multiply %101, %53 : tensor<4x4xcomplex<f32>>
    %103 = stablehlo.negate %102 : tensor<4x4xcomplex<f32>>
    %104 = stablehlo.divide %100, %75 : tensor<4x4xcomplex<f32>>
    %105 = stablehlo.real %103 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %106 = stablehlo.convert %105 : tensor<4x4xf32>
    %107 = stablehlo.multiply %106, %72 : tensor<4x4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %109 = stablehlo.complex %107, %108 : tensor<4x4xcomplex<f32>>
    %110 = stablehlo.multiply %109, %69 : tensor<4x4xcomplex<f32>>
    %111 = stablehlo.add %104, %110 : tensor<4x4xcomplex<f32>>
    %112 = "stablehlo.triangular_solve"(%42, %111) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %113 = stablehlo.dot_general %111, %53, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %114 = "stablehlo.triangular_solve"(%42, %113) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %115 = stablehlo.real %114 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %116 = stablehlo.imag %114 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %117 = stablehlo.negate %116 : tensor<4x4xf32>
    %118 = stablehlo.complex %115, %117 : tensor<4x4xcomplex<f32>>
    %119 = stablehlo.negate %118 : tensor<4x4xcomplex<f32>>
    %cst_22 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %120 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %121 = stablehlo.select %58, %119, %120 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %cst_23 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %122 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %123 = stablehlo.multiply %122, %112 : tensor<4x4xcomplex<f32>>
    %124 = "stablehlo.triangular_solve"(%42, %123) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = true}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %125 = stablehlo.dot_general %123, %44, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %126 = "stablehlo.triangular_solve"(%42, %125) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = true}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %127 = stablehlo.real %126 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %128 = stablehlo.imag %126 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %129 = stablehlo.negate %128 : tensor<4x4xf32>
    %130 = stablehlo.complex %127, %129 : tensor<4x4xcomplex<f32>>
    %131 = stablehlo.negate %130 : tensor<4x4xcomplex<f32>>
    %cst_24 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %132 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %133 = stablehlo.select %49, %131, %132 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %134 = stablehlo.add %121, %133 : tensor<4x4xcomplex<f32>>
    %cst_25 = stablehlo.constant dense<(0.689999997,0.000000e+00)> : tensor<complex<f32>>
    %135 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %136 = stablehlo.multiply %135, %124 : tensor<4x4xcomplex<f32>>
    %137 = stablehlo.multiply %136, %31 : tensor<4x4xcomplex<f32>>
    %138 = stablehlo.multiply %137, %25 : tensor<4x4xcomplex<f32>>
    %139 = stablehlo.negate %138 : tensor<4x4xcomplex<f32>>
    %140 = stablehlo.divide %136, %27 : tensor<4x4xcomplex<f32>>
    %141 = stablehlo.add %139, %140 : tensor<4x4xcomplex<f32>>
    %142 = stablehlo.real %141 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %143 = stablehlo.convert %142 : tensor<4x4xf32>
    %cst_26 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %144 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %145 = stablehlo.multiply %144, %141 : tensor<4x4xcomplex<f32>>
    %146 = stablehlo.real %145 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %147 = stablehlo.convert %146 : tensor<4x4xf32>
    %148 = stablehlo.multiply %134, %20 : tensor<4x4xcomplex<f32>>
    %149 = stablehlo.multiply %148, %arg0 : tensor<4x4xcomplex<f32>>
    %150 = stablehlo.negate %149 : tensor<4x4xcomplex<f32>>
    %151 = stablehlo.divide %134, %16 : tensor<4x4xcomplex<f32>>
    %152 = stablehlo.real %150 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %153 = stablehlo.convert %152 : tensor<4x4xf32>
    %154 = stablehlo.multiply %153, %13 : tensor<4x4xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %156 = stablehlo.complex %154, %155 : tensor<4x4xcomplex<f32>>
    %157 = stablehlo.multiply %156, %10 : tensor<4x4xcomplex<f32>>
    %158 = stablehlo.add %151, %157 : tensor<4x4xcomplex<f32>>
    return %158, %143, %147 : tensor<4x4xcomplex<f32>>, tensor<4x4xf32>, tensor<4x4xf32>
  }
}
