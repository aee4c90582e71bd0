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
    %0 = stablehlo.real %arg0 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %1 = stablehlo.imag %arg0 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %2 = stablehlo.abs %0 : tensor<4x4xf32>
    %3 = stablehlo.abs %1 : tensor<4x4xf32>
    %4 = stablehlo.maximum %2, %3 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %6 = stablehlo.compare GE, %4, %5, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_0 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %8 = stablehlo.compare LE, %4, %7, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_1 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %12 = stablehlo.multiply %0, %9 : tensor<4x4xf32>
    %13 = stablehlo.multiply %0, %10 : tensor<4x4xf32>
    %14 = stablehlo.select %8, %13, %0 : tensor<4x4xi1>, tensor<4x4xf32>
    %15 = stablehlo.select %6, %12, %14 : tensor<4x4xi1>, tensor<4x4xf32>
    %16 = stablehlo.multiply %1, %9 : tensor<4x4xf32>
    %17 = stablehlo.multiply %1, %10 : tensor<4x4xf32>
    %18 = stablehlo.select %8, %17, %1 : tensor<4x4xi1>, tensor<4x4xf32>
    %19 = stablehlo.select %6, %16, %18 : tensor<4x4xi1>, tensor<4x4xf32>
    %20 = stablehlo.select %8, %9, %11 : tensor<4x4xi1>, tensor<4x4xf32>
    %21 = stablehlo.select %6, %10, %20 : tensor<4x4xi1>, tensor<4x4xf32>
    %22 = chlo.square %15 : tensor<4x4xf32> -> tensor<4x4xf32>
    %23 = chlo.square %19 : tensor<4x4xf32> -> tensor<4x4xf32>
    %24 = stablehlo.add %22, %23 : tensor<4x4xf32>
    %25 = stablehlo.sqrt %24 : tensor<4x4xf32>
    %26 = stablehlo.multiply %25, %21 : tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %28 = stablehlo.compare EQ, %2, %27, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %29 = stablehlo.compare EQ, %3, %27, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %30 = stablehlo.or %28, %29 : tensor<4x4xi1>
    %31 = stablehlo.select %30, %27, %26 : tensor<4x4xi1>, tensor<4x4xf32>
    %32 = stablehlo.divide %15, %25 : tensor<4x4xf32>
    %33 = stablehlo.divide %19, %25 : tensor<4x4xf32>
    %34 = stablehlo.multiply %31, %31 : tensor<4x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %36 = stablehlo.add %35, %34 : tensor<4x4xf32>
    %37 = stablehlo.convert %36 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %38 = stablehlo.divide %arg0, %37 : tensor<4x4xcomplex<f32>>
    %39 = stablehlo.convert %arg2 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_6 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %40 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %41 = stablehlo.multiply %40, %39 : tensor<4x4xcomplex<f32>>
    %42 = stablehlo.convert %arg1 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %43 = stablehlo.add %42, %41 : tensor<4x4xcomplex<f32>>
    %cst_7 = stablehlo.constant dense<(2.400000e+00,0.000000e+00)> : tensor<complex<f32>>
    %44 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %45 = stablehlo.add %44, %43 : tensor<4x4xcomplex<f32>>
    %46 = stablehlo.divide %43, %45 : tensor<4x4xcomplex<f32>>
    %cst_8 = stablehlo.constant dense<(0.689999997,0.000000e+00)> : tensor<complex<f32>>
    %47 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %48 = stablehlo.multiply %47, %46 : tensor<4x4xcomplex<f32>>
    %49 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %50 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %51 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %52 = stablehlo.add %49, %51 : tensor<4x4xi32>
    %53 = stablehlo.compare EQ, %52, %50, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %54 = stablehlo.convert %53 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f32>>
    %cst_9 = stablehlo.constant dense<(2.058000e+00,0.000000e+00)> : tensor<complex<f32>>
    %55 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %56 = stablehlo.multiply %55, %54 : tensor<4x4xcomplex<f32>>
    %57 = stablehlo.add %56, %38 : tensor<4x4xcomplex<f32>>
    %58 = chlo.conj %57 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %59 = stablehlo.custom_call @lapack_ctrsm_ffi(%58, %48) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %cst_10 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %60 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %61 = stablehlo.multiply %60, %59 : tensor<4x4xcomplex<f32>>
    %62 = chlo.conj %57 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %63 = stablehlo.custom_call @lapack_ctrsm_ffi(%62, %61) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %64 = stablehlo.real %63 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %65 = stablehlo.imag %63 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %66 = stablehlo.abs %64 : tensor<4x4xf32>
    %67 = stablehlo.abs %65 : tensor<4x4xf32>
    %68 = stablehlo.maximum %66, %67 : tensor<4x4xf32>
    %cst_11 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %70 = stablehlo.compare GE, %68, %69, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_12 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %72 = stablehlo.compare LE, %68, %71, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_13 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_14 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %76 = stablehlo.multiply %64, %73 : tensor<4x4xf32>
    %77 = stablehlo.multiply %64, %74 : tensor<4x4xf32>
    %78 = stablehlo.select %72, %77, %64 : tensor<4x4xi1>, tensor<4x4xf32>
    %79 = stablehlo.select %70, %76, %78 : tensor<4x4xi1>, tensor<4x4xf32>
    %80 = stablehlo.multiply %65, %73 : tensor<4x4xf32>
    %81 = stablehlo.multiply %65, %74 : tensor<4x4xf32>
    %82 = stablehlo.select %72, %81, %65 : tensor<4x4xi1>, tensor<4x4xf32>
    %83 = stablehlo.select %70, %80, %82 : tensor<4x4xi1>, tensor<4x4xf32>
    %84 = stablehlo.select %72, %73, %75 : tensor<4x4xi1>, tensor<4x4xf32>
    %85 = stablehlo.select %70, %74, %84 : tensor<4x4xi1>, tensor<4x4xf32>
    %86 = chlo.square %79 : tensor<4x4xf32> -> tensor<4x4xf32>
    %87 = chlo.square %83 : tensor<4x4xf32> -> tensor<4x4xf32>
    %88 = stablehlo.add %86, %87 : tensor<4x4xf32>
    %89 = stablehlo.sqrt %88 : tensor<4x4xf32>
    %90 = stablehlo.multiply %89, %85 : tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %92 = stablehlo.compare EQ, %66, %91, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %93 = stablehlo.compare EQ, %67, %91, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %94 = stablehlo.or %92, %93 : tensor<4x4xi1>
    %95 = stablehlo.select %94, %91, %90 : tensor<4x4xi1>, tensor<4x4xf32>
    %96 = stablehlo.divide %79, %89 : tensor<4x4xf32>
    %97 = stablehlo.divide %83, %89 : tensor<4x4xf32>
    %98 = stablehlo.multiply %95, %95 : tensor<4x4xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %100 = stablehlo.add %99, %98 : tensor<4x4xf32>
    %101 = stablehlo.convert %100 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %102 = stablehlo.divide %63, %101 : tensor<4x4xcomplex<f32>>
    %103 = stablehlo.real %102 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %104 = stablehlo.imag %102 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %105 = stablehlo.negate %104 : tensor<4x4xf32>
    %106 = stablehlo.complex %103, %105 : tensor<4x4xcomplex<f32>>
    %cst_18 = stablehlo.constant dense<(1.300000e+00,0.000000e+00)> : tensor<complex<f32>>
    %107 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %108 = stablehlo.add %107, %106 : tensor<4x4xcomplex<f32>>
    %109 = stablehlo.divide %106, %108 : tensor<4x4xcomplex<f32>>
    return %109 : tensor<4x4xcomplex<f32>>
  }
}
// -----
// forward, cuda
module @jit_smooth_back_substitution attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xcomplex<f32>>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> (tensor<4x4xcomplex<f32>> {jax.result_info = "result"}) {
    %0 = stablehlo.real %arg0 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %1 = stablehlo.imag %arg0 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %2 = stablehlo.abs %0 : tensor<4x4xf32>
    %3 = stablehlo.abs %1 : tensor<4x4xf32>
    %4 = stablehlo.maximum %2, %3 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %6 = stablehlo.compare GE, %4, %5, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_0 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %8 = stablehlo.compare LE, %4, %7, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_1 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %12 = stablehlo.multiply %0, %9 : tensor<4x4xf32>
    %13 = stablehlo.multiply %0, %10 : tensor<4x4xf32>
    %14 = stablehlo.select %8, %13, %0 : tensor<4x4xi1>, tensor<4x4xf32>
    %15 = stablehlo.select %6, %12, %14 : tensor<4x4xi1>, tensor<4x4xf32>
    %16 = stablehlo.multiply %1, %9 : tensor<4x4xf32>
    %17 = stablehlo.multiply %1, %10 : tensor<4x4xf32>
    %18 = stablehlo.select %8, %17, %1 : tensor<4x4xi1>, tensor<4x4xf32>
    %19 = stablehlo.select %6, %16, %18 : tensor<4x4xi1>, tensor<4x4xf32>
    %20 = stablehlo.select %8, %9, %11 : tensor<4x4xi1>, tensor<4x4xf32>
    %21 = stablehlo.select %6, %10, %20 : tensor<4x4xi1>, tensor<4x4xf32>
    %22 = chlo.square %15 : tensor<4x4xf32> -> tensor<4x4xf32>
    %23 = chlo.square %19 : tensor<4x4xf32> -> tensor<4x4xf32>
    %24 = stablehlo.add %22, %23 : tensor<4x4xf32>
    %25 = stablehlo.sqrt %24 : tensor<4x4xf32>
    %26 = stablehlo.multiply %25, %21 : tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %28 = stablehlo.compare EQ, %2, %27, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %29 = stablehlo.compare EQ, %3, %27, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %30 = stablehlo.or %28, %29 : tensor<4x4xi1>
    %31 = stablehlo.select %30, %27, %26 : tensor<4x4xi1>, tensor<4x4xf32>
    %32 = stablehlo.divide %15, %25 : tensor<4x4xf32>
    %33 = stablehlo.divide %19, %25 : tensor<4x4xf32>
    %34 = stablehlo.multiply %31, %31 : tensor<4x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %36 = stablehlo.add %35, %34 : tensor<4x4xf32>
    %37 = stablehlo.convert %36 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %38 = stablehlo.divide %arg0, %37 : tensor<4x4xcomplex<f32>>
    %39 = stablehlo.convert %arg2 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_6 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %40 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %41 = stablehlo.multiply %40, %39 : tensor<4x4xcomplex<f32>>
    %42 = stablehlo.convert %arg1 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %43 = stablehlo.add %42, %41 : tensor<4x4xcomplex<f32>>
    %cst_7 = stablehlo.constant dense<(2.400000e+00,0.000000e+00)> : tensor<complex<f32>>
    %44 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %45 = stablehlo.add %44, %43 : tensor<4x4xcomplex<f32>>
    %46 = stablehlo.divide %43, %45 : tensor<4x4xcomplex<f32>>
    %cst_8 = stablehlo.constant dense<(0.689999997,0.000000e+00)> : tensor<complex<f32>>
    %47 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %48 = stablehlo.multiply %47, %46 : tensor<4x4xcomplex<f32>>
    %49 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %50 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %51 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %52 = stablehlo.add %49, %51 : tensor<4x4xi32>
    %53 = stablehlo.compare EQ, %52, %50, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %54 = stablehlo.convert %53 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f32>>
    %cst_9 = stablehlo.constant dense<(2.058000e+00,0.000000e+00)> : tensor<complex<f32>>
    %55 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %56 = stablehlo.multiply %55, %54 : tensor<4x4xcomplex<f32>>
    %57 = stablehlo.add %56, %38 : tensor<4x4xcomplex<f32>>
    %58 = chlo.conj %57 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %59 = "stablehlo.triangular_solve"(%58, %48) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %cst_10 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %60 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %61 = stablehlo.multiply %60, %59 : tensor<4x4xcomplex<f32>>
    %62 = chlo.conj %57 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %63 = "stablehlo.triangular_solve"(%62, %61) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %64 = stablehlo.real %63 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %65 = stablehlo.imag %63 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %66 = stablehlo.abs %64 : tensor<4x4xf32>
    %67 = stablehlo.abs %65 : tensor<4x4xf32>
    %68 = stablehlo.maximum %66, %67 : tensor<4x4xf32>
    %cst_11 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %70 = stablehlo.compare GE, %68, %69, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_12 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %72 = stablehlo.compare LE, %68, %71, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_13 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_14 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %76 = stablehlo.multiply %64, %73 : tensor<4x4xf32>
    %77 = stablehlo.multiply %64, %74 : tensor<4x4xf32>
    %78 = stablehlo.select %72, %77, %64 : tensor<4x4xi1>, tensor<4x4xf32>
    %79 = stablehlo.select %70, %76, %78 : tensor<4x4xi1>, tensor<4x4xf32>
    %80 = stablehlo.multiply %65, %73 : tensor<4x4xf32>
    %81 = stablehlo.multiply %65, %74 : tensor<4x4xf32>
    %82 = stablehlo.select %72, %81, %65 : tensor<4x4xi1>, tensor<4x4xf32>
    %83 = stablehlo.select %70, %80, %82 : tensor<4x4xi1>, tensor<4x4xf32>
    %84 = stablehlo.select %72, %73, %75 : tensor<4x4xi1>, tensor<4x4xf32>
    %85 = stablehlo.select %70, %74, %84 : tensor<4x4xi1>, tensor<4x4xf32>
    %86 = chlo.square %79 : tensor<4x4xf32> -> tensor<4x4xf32>
    %87 = chlo.square %83 : tensor<4x4xf32> -> tensor<4x4xf32>
    %88 = stablehlo.add %86, %87 : tensor<4x4xf32>
    %89 = stablehlo.sqrt %88 : tensor<4x4xf32>
    %90 = stablehlo.multiply %89, %85 : tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %92 = stablehlo.compare EQ, %66, %91, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %93 = stablehlo.compare EQ, %67, %91, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %94 = stablehlo.or %92, %93 : tensor<4x4xi1>
    %95 = stablehlo.select %94, %91, %90 : tensor<4x4xi1>, tensor<4x4xf32>
    %96 = stablehlo.divide %79, %89 : tensor<4x4xf32>
    %97 = stablehlo.divide %83, %89 : tensor<4x4xf32>
    %98 = stablehlo.multiply %95, %95 : tensor<4x4xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %100 = stablehlo.add %99, %98 : tensor<4x4xf32>
    %101 = stablehlo.convert %100 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %102 = stablehlo.divide %63, %101 : tensor<4x4xcomplex<f32>>
    %103 = stablehlo.real %102 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %104 = stablehlo.imag %102 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %105 = stablehlo.negate %104 : tensor<4x4xf32>
    %106 = stablehlo.complex %103, %105 : tensor<4x4xcomplex<f32>>
    %cst_18 = stablehlo.constant dense<(1.300000e+00,0.000000e+00)> : tensor<complex<f32>>
    %107 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %108 = stablehlo.add %107, %106 : tensor<4x4xcomplex<f32>>
    %109 = stablehlo.divide %106, %108 : tensor<4x4xcomplex<f32>>
    return %109 : tensor<4x4xcomplex<f32>>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xcomplex<f32>>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> (tensor<4x4xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<4x4xf32> {jax.result_info = "result[1]"}, tensor<4x4xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.real %arg0 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %1 = stablehlo.imag %arg0 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %2 = stablehlo.abs %0 : tensor<4x4xf32>
    %3 = stablehlo.abs %1 : tensor<4x4xf32>
    %4 = stablehlo.maximum %2, %3 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %6 = stablehlo.compare GE, %4, %5, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_0 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %8 = stablehlo.compare LE, %4, %7, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_1 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %12 = stablehlo.multiply %0, %9 : tensor<4x4xf32>
    %13 = stablehlo.multiply %0, %10 : tensor<4x4xf32>
    %14 = stablehlo.select %8, %13, %0 : tensor<4x4xi1>, tensor<4x4xf32>
    %15 = stablehlo.select %6, %12, %14 : tensor<4x4xi1>, tensor<4x4xf32>
    %16 = stablehlo.multiply %1, %9 : tensor<4x4xf32>
    %17 = stablehlo.multiply %1, %10 : tensor<4x4xf32>
    %18 = stablehlo.select %8, %17, %1 : tensor<4x4xi1>, tensor<4x4xf32>
    %19 = stablehlo.select %6, %16, %18 : tensor<4x4xi1>, tensor<4x4xf32>
    %20 = stablehlo.select %8, %9, %11 : tensor<4x4xi1>, tensor<4x4xf32>
    %21 = stablehlo.select %6, %10, %20 : tensor<4x4xi1>, tensor<4x4xf32>
    %22 = chlo.square %15 : tensor<4x4xf32> -> tensor<4x4xf32>
    %23 = chlo.square %19 : tensor<4x4xf32> -> tensor<4x4xf32>
    %24 = stablehlo.add %22, %23 : tensor<4x4xf32>
    %25 = stablehlo.sqrt %24 : tensor<4x4xf32>
    %26 = stablehlo.multiply %25, %21 : tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %28 = stablehlo.compare EQ, %2, %27, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %29 = stablehlo.compare EQ, %3, %27, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %30 = stablehlo.or %28, %29 : tensor<4x4xi1>
    %31 = stablehlo.select %30, %27, %26 : tensor<4x4xi1>, tensor<4x4xf32>
    %32 = stablehlo.divide %15, %25 : tensor<4x4xf32>
    %33 = stablehlo.divide %19, %25 : tensor<4x4xf32>
    %34 = stablehlo.real %arg0 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %35 = stablehlo.imag %arg0 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %36 = stablehlo.negate %35 : tensor<4x4xf32>
    %37 = stablehlo.complex %34, %36 : tensor<4x4xcomplex<f32>>
    %38 = stablehlo.convert %31 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_5 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %39 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %40 = stablehlo.compare EQ, %38, %39, FLOAT : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xi1>
    %cst_6 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %41 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %42 = stablehlo.select %40, %41, %38 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %43 = stablehlo.divide %37, %42 : tensor<4x4xcomplex<f32>>
    %44 = stablehlo.multiply %31, %31 : tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %46 = stablehlo.multiply %45, %31 : tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %48 = stablehlo.add %47, %44 : tensor<4x4xf32>
    %49 = stablehlo.convert %48 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %50 = stablehlo.divide %arg0, %49 : tensor<4x4xcomplex<f32>>
    %51 = stablehlo.multiply %49, %49 : tensor<4x4xcomplex<f32>>
    %cst_9 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %52 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %53 = stablehlo.divide %52, %51 : tensor<4x4xcomplex<f32>>
    %54 = stablehlo.convert %arg2 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_10 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %55 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %56 = stablehlo.multiply %55, %54 : tensor<4x4xcomplex<f32>>
    %57 = stablehlo.convert %arg1 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %58 = stablehlo.add %57, %56 : tensor<4x4xcomplex<f32>>
    %cst_11 = stablehlo.constant dense<(2.400000e+00,0.000000e+00)> : tensor<complex<f32>>
    %59 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %60 = stablehlo.add %59, %58 : tensor<4x4xcomplex<f32>>
    %61 = stablehlo.divide %58, %60 : tensor<4x4xcomplex<f32>>
    %62 = stablehlo.multiply %60, %60 : tensor<4x4xcomplex<f32>>
    %cst_12 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %63 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %64 = stablehlo.divide %63, %62 : tensor<4x4xcomplex<f32>>
    %cst_13 = stablehlo.constant dense<(0.689999997,0.000000e+00)> : tensor<complex<f32>>
    %65 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %66 = stablehlo.multiply %65, %61 : tensor<4x4xcomplex<f32>>
    %67 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %68 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %69 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %70 = stablehlo.add %67, %69 : tensor<4x4xi32>
    %71 = stablehlo.compare EQ, %70, %68, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %72 = stablehlo.convert %71 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f32>>
    %cst_14 = stablehlo.constant dense<(2.058000e+00,0.000000e+00)> : tensor<complex<f32>>
    %73 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %74 = stablehlo.multiply %73, %72 : tensor<4x4xcomplex<f32>>
    %75 = stablehlo.add %74, %50 : tensor<4x4xcomplex<f32>>
    %76 = chlo.conj %75 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %77 = stablehlo.custom_call @lapack_ctrsm_ffi(%76, %66) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %78 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c_15 = stablehlo.constant dense<-1> : tensor<i32>
    %79 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %80 = stablehlo.add %78, %79 : tensor<4x4xi32>
    %81 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %82 = stablehlo.compare GE, %80, %81, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %cst_16 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %83 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %84 = stablehlo.multiply %83, %77 : tensor<4x4xcomplex<f32>>
    %85 = chlo.conj %75 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %86 = stablehlo.custom_call @lapack_ctrsm_ffi(%85, %84) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %87 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %88 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %89 = stablehlo.add %87, %88 : tensor<4x4xi32>
    %90 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %91 = stablehlo.compare GE, %89, %90, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %92 = stablehlo.real %86 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %93 = stablehlo.imag %86 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %94 = stablehlo.abs %92 : tensor<4x4xf32>
    %95 = stablehlo.abs %93 : tensor<4x4xf32>
    %96 = stablehlo.maximum %94, %95 : tensor<4x4xf32>
    %cst_18 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %98 = stablehlo.compare GE, %96, %97, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_19 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %100 = stablehlo.compare LE, %96, %99, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_20 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_21 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %104 = stablehlo.multiply %92, %101 : tensor<4x4xf32>
    %105 = stablehlo.multiply %92, %102 : tensor<4x4xf32>
    %106 = stablehlo.select %100, %105, %92 : tensor<4x4xi1>, tensor<4x4xf32>
    %107 = stablehlo.select %98, %104, %106 : tensor<4x4xi1>, tensor<4x4xf32>
    %108 = stablehlo.multiply %93, %101 : tensor<4x4xf32>
    %109 = stablehlo.multiply %93, %102 : tensor<4x4xf32>
    %110 = stablehlo.select %100, %109, %93 : tensor<4x4xi1>, tensor<4x4xf32>
    %111 = stablehlo.select %98, %108, %110 : tensor<4x4xi1>, tensor<4x4xf32>
    %112 = stablehlo.select %100, %101, %103 : tensor<4x4xi1>, tensor<4x4xf32>
    %113 = stablehlo.select %98, %102, %112 : tensor<4x4xi1>, tensor<4x4xf32>
    %114 = chlo.square %107 : tensor<4x4xf32> -> tensor<4x4xf32>
    %115 = chlo.square %111 : tensor<4x4xf32> -> tensor<4x4xf32>
    %116 = stablehlo.add %114, %115 : tensor<4x4xf32>
    %117 = stablehlo.sqrt %116 : tensor<4x4xf32>
    %118 = stablehlo.multiply %117, %113 : tensor<4x4xf32>
    %cst_23 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %120 = stablehlo.compare EQ, %94, %119, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %121 = stablehlo.compare EQ, %95, %119, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %122 = stablehlo.or %120, %121 : tensor<4x4xi1>
    %123 = stablehlo.select %122, %119, %118 : tensor<4x4xi1>, tensor<4x4xf32>
    %124 = stablehlo.divide %107, %117 : tensor<4x4xf32>
    %125 = stablehlo.divide %111, %117 : tensor<4x4xf32>
    %126 = stablehlo.real %86 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %127 = stablehlo.imag %86 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %128 = stablehlo.negate %127 : tensor<4x4xf32>
    %129 = stablehlo.complex %126, %128 : tensor<4x4xcomplex<f32>>
    %130 = stablehlo.convert %123 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_24 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %131 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %132 = stablehlo.compare EQ, %130, %131, FLOAT : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xi1>
    %cst_25 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %133 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %134 = stablehlo.select %132, %133, %130 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %135 = stablehlo.divide %129, %134 : tensor<4x4xcomplex<f32>>
    %136 = stablehlo.multiply %123, %123 : tensor<4x4xf32>
    %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %138 = stablehlo.multiply %137, %123 : tensor<4x4xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %140 = stablehlo.add %139, %136 : tensor<4x4xf32>
    %141 = stablehlo.convert %140 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %142 = stablehlo.divide %86, %141 : tensor<4x4xcomplex<f32>>
    %143 = stablehlo.multiply %141, %141 : tensor<4x4xcomplex<f32>>
    %cst_28 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %144 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %145 = stablehlo.divide %144, %143 : tensor<4x4xcomplex<f32>>
    %146 = stablehlo.real %142 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %147 = stablehlo.imag %142 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %148 = stablehlo.negate %147 : tensor<4x4xf32>
    %149 = stablehlo.complex %146, %148 : tensor<4x4xcomplex<f32>>
    %cst_29 = stablehlo.constant dense<(1.300000e+00,0.000000e+00)> : tensor<complex<f32>>
    %150 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %151 = stablehlo.add %150, %149 : tensor<4x4xcomplex<f32>>
    %152 = stablehlo.multiply %151, %151 : tensor<4x4xcomplex<f32>>
    %cst_30 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %153 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %154 = stablehlo.divide %153, %152 : tensor<4x4xcomplex<f32>>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %157 = stablehlo.complex %155, %156 : tensor<4x4xcomplex<f32>>
    %158 = stablehlo.multiply %157, %154 : tensor<4x4xcomplex<f32>>
    %159 = stablehlo.multiply %158, %149 : tensor<4x4xcomplex<f32>>
    %160 = stablehlo.negate %159 : tensor<4x4xcomplex<f32>>
    %161 = stablehlo.divide %157, %151 : tensor<4x4xcomplex<f32>>
    %162 = stablehlo.add %161, %160 : tensor<4x4xcomplex<f32>>
    %163 = stablehlo.real %162 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %164 = stablehlo.imag %162 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %165 = stablehlo.negate %164 : tensor<4x4xf32>
    %166 = stablehlo.complex %163, %165 : tensor<4x4xcomplex<f32>>
    %167 = stablehlo.multiply %166, %145 : tensor<4x4xcomplex<f32>>
    %168 = stablehlo.multiply %167, %86 : tensor<4x4xcomplex<f32>>
    %169 = stablehlo.negate %168 : tensor<4x4xcomplex<f32>>
    %170 = stablehlo.divide %166, %141 : tensor<4x4xcomplex<f32>>
    %171 = stablehlo.real %169 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %172 = stablehlo.convert %171 : tensor<4x4xf32>
    %173 = stablehlo.multiply %172, %138 : tensor<4x4xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %175 = stablehlo.complex %173, %174 : tensor<4x4xcomplex<f32>>
    %176 = stablehlo.multiply %175, %135 : tensor<4x4xcomplex<f32>>
    %177 = stablehlo.add %170, %176 : tensor<4x4xcomplex<f32>>
    %178 = stablehlo.custom_call @lapack_ctrsm_ffi(%75, %177) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %179 = stablehlo.dot_general %177, %86, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %180 = stablehlo.custom_call @lapack_ctrsm_ffi(%75, %179) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %181 = stablehlo.real %180 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %182 = stablehlo.imag %180 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %183 = stablehlo.negate %182 : tensor<4x4xf32>
    %184 = stablehlo.complex %181, %183 : tensor<4x4xcomplex<f32>>
    %185 = stablehlo.negate %184 : tensor<4x4xcomplex<f32>>
    %cst_34 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %186 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %187 = stablehlo.select %91, %185, %186 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %cst_35 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %188 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %189 = stablehlo.multiply %188, %178 : tensor<4x4xcomplex<f32>>
    %190 = stablehlo.custom_call @lapack_ctrsm_ffi(%75, %189) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %191 = stablehlo.dot_general %189, %77, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %192 = stablehlo.custom_call @lapack_ctrsm_ffi(%75, %191) {backend_config = "", mhlo.backend_config = {diag = 85 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %193 = stablehlo.real %192 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %194 = stablehlo.imag %192 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %195 = stablehlo.negate %194 : tensor<4x4xf32>
    %196 = stablehlo.complex %193, %195 : tensor<4x4xcomplex<f32>>
    %197 = stablehlo.negate %196 : tensor<4x4xcomplex<f32>>
    %cst_36 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %198 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %199 = stablehlo.select %82, %197, %198 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %200 = stablehlo.add %187, %199 : tensor<4x4xcomplex<f32>>
    %cst_37 = stablehlo.constant dense<(0.689999997,0.000000e+00)> : tensor<complex<f32>>
    %201 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %202 = stablehlo.multiply %201, %190 : tensor<4x4xcomplex<f32>>
    %203 = stablehlo.multiply %202, %64 : tensor<4x4xcomplex<f32>>
    %204 = stablehlo.multiply %203, %58 : tensor<4x4xcomplex<f32>>
    %205 = stablehlo.negate %204 : tensor<4x4xcomplex<f32>>
    %206 = stablehlo.divide %202, %60 : tensor<4x4xcomplex<f32>>
    %207 = stablehlo.add %206, %205 : tensor<4x4xcomplex<f32>>
    %208 = stablehlo.real %207 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %209 = stablehlo.convert %208 : tensor<4x4xf32>
    %cst_38 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %210 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %211 = stablehlo.multiply %210, %207 : tensor<4x4xcomplex<f32>>
    %212 = stablehlo.real %211 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %213 = stablehlo.convert %212 : tensor<4x4xf32>
    %214 = stablehlo.multiply %200, %53 : tensor<4x4xcomplex<f32>>
    %215 = stablehlo.multiply %214, %arg0 : tensor<4x4xcomplex<f32>>
    %216 = stablehlo.negate %215 : tensor<4x4xcomplex<f32>>
    %217 = stablehlo.divide %200, %49 : tensor<4x4xcomplex<f32>>
    %218 = stablehlo.real %216 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %219 = stablehlo.convert %218 : tensor<4x4xf32>
    %220 = stablehlo.multiply %219, %46 : tensor<4x4xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %222 = stablehlo.complex %220, %221 : tensor<4x4xcomplex<f32>>
    %223 = stablehlo.multiply %222, %43 : tensor<4x4xcomplex<f32>>
    %224 = stablehlo.add %217, %223 : tensor<4x4xcomplex<f32>>
    return %224, %209, %213 : tensor<4x4xcomplex<f32>>, tensor<4x4xf32>, tensor<4x4xf32>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xcomplex<f32>>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> (tensor<4x4xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<4x4xf32> {jax.result_info = "result[1]"}, tensor<4x4xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.real %arg0 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %1 = stablehlo.imag %arg0 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %2 = stablehlo.abs %0 : tensor<4x4xf32>
    %3 = stablehlo.abs %1 : tensor<4x4xf32>
    %4 = stablehlo.maximum %2, %3 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %6 = stablehlo.compare GE, %4, %5, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_0 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %8 = stablehlo.compare LE, %4, %7, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_1 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %12 = stablehlo.multiply %0, %9 : tensor<4x4xf32>
    %13 = stablehlo.multiply %0, %10 : tensor<4x4xf32>
    %14 = stablehlo.select %8, %13, %0 : tensor<4x4xi1>, tensor<4x4xf32>
    %15 = stablehlo.select %6, %12, %14 : tensor<4x4xi1>, tensor<4x4xf32>
    %16 = stablehlo.multiply %1, %9 : tensor<4x4xf32>
    %17 = stablehlo.multiply %1, %10 : tensor<4x4xf32>
    %18 = stablehlo.select %8, %17, %1 : tensor<4x4xi1>, tensor<4x4xf32>
    %19 = stablehlo.select %6, %16, %18 : tensor<4x4xi1>, tensor<4x4xf32>
    %20 = stablehlo.select %8, %9, %11 : tensor<4x4xi1>, tensor<4x4xf32>
    %21 = stablehlo.select %6, %10, %20 : tensor<4x4xi1>, tensor<4x4xf32>
    %22 = chlo.square %15 : tensor<4x4xf32> -> tensor<4x4xf32>
    %23 = chlo.square %19 : tensor<4x4xf32> -> tensor<4x4xf32>
    %24 = stablehlo.add %22, %23 : tensor<4x4xf32>
    %25 = stablehlo.sqrt %24 : tensor<4x4xf32>
    %26 = stablehlo.multiply %25, %21 : tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %28 = stablehlo.compare EQ, %2, %27, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %29 = stablehlo.compare EQ, %3, %27, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %30 = stablehlo.or %28, %29 : tensor<4x4xi1>
    %31 = stablehlo.select %30, %27, %26 : tensor<4x4xi1>, tensor<4x4xf32>
    %32 = stablehlo.divide %15, %25 : tensor<4x4xf32>
    %33 = stablehlo.divide %19, %25 : tensor<4x4xf32>
    %34 = stablehlo.real %arg0 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %35 = stablehlo.imag %arg0 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %36 = stablehlo.negate %35 : tensor<4x4xf32>
    %37 = stablehlo.complex %34, %36 : tensor<4x4xcomplex<f32>>
    %38 = stablehlo.convert %31 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_5 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %39 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %40 = stablehlo.compare EQ, %38, %39, FLOAT : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xi1>
    %cst_6 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %41 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %42 = stablehlo.select %40, %41, %38 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %43 = stablehlo.divide %37, %42 : tensor<4x4xcomplex<f32>>
    %44 = stablehlo.multiply %31, %31 : tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %46 = stablehlo.multiply %45, %31 : tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %48 = stablehlo.add %47, %44 : tensor<4x4xf32>
    %49 = stablehlo.convert %48 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %50 = stablehlo.divide %arg0, %49 : tensor<4x4xcomplex<f32>>
    %51 = stablehlo.multiply %49, %49 : tensor<4x4xcomplex<f32>>
    %cst_9 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %52 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %53 = stablehlo.divide %52, %51 : tensor<4x4xcomplex<f32>>
    %54 = stablehlo.convert %arg2 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_10 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %55 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %56 = stablehlo.multiply %55, %54 : tensor<4x4xcomplex<f32>>
    %57 = stablehlo.convert %arg1 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %58 = stablehlo.add %57, %56 : tensor<4x4xcomplex<f32>>
    %cst_11 = stablehlo.constant dense<(2.400000e+00,0.000000e+00)> : tensor<complex<f32>>
    %59 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %60 = stablehlo.add %59, %58 : tensor<4x4xcomplex<f32>>
    %61 = stablehlo.divide %58, %60 : tensor<4x4xcomplex<f32>>
    %62 = stablehlo.multiply %60, %60 : tensor<4x4xcomplex<f32>>
    %cst_12 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %63 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %64 = stablehlo.divide %63, %62 : tensor<4x4xcomplex<f32>>
    %cst_13 = stablehlo.constant dense<(0.689999997,0.000000e+00)> : tensor<complex<f32>>
    %65 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %66 = stablehlo.multiply %65, %61 : tensor<4x4xcomplex<f32>>
    %67 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %68 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %69 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %70 = stablehlo.add %67, %69 : tensor<4x4xi32>
    %71 = stablehlo.compare EQ, %70, %68, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %72 = stablehlo.convert %71 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f32>>
    %cst_14 = stablehlo.constant dense<(2.058000e+00,0.000000e+00)> : tensor<complex<f32>>
    %73 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %74 = stablehlo.multiply %73, %72 : tensor<4x4xcomplex<f32>>
    %75 = stablehlo.add %74, %50 : tensor<4x4xcomplex<f32>>
    %76 = chlo.conj %75 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %77 = "stablehlo.triangular_solve"(%76, %66) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = true}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %78 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c_15 = stablehlo.constant dense<-1> : tensor<i32>
    %79 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %80 = stablehlo.add %78, %79 : tensor<4x4xi32>
    %81 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %82 = stablehlo.compare GE, %80, %81, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %cst_16 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %83 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %84 = stablehlo.multiply %83, %77 : tensor<4x4xcomplex<f32>>
    %85 = chlo.conj %75 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %86 = "stablehlo.triangular_solve"(%85, %84) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %87 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %88 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %89 = stablehlo.add %87, %88 : tensor<4x4xi32>
    %90 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %91 = stablehlo.compare GE, %89, %90, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %92 = stablehlo.real %86 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %93 = stablehlo.imag %86 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %94 = stablehlo.abs %92 : tensor<4x4xf32>
    %95 = stablehlo.abs %93 : tensor<4x4xf32>
    %96 = stablehlo.maximum %94, %95 : tensor<4x4xf32>
    %cst_18 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %98 = stablehlo.compare GE, %96, %97, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_19 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %100 = stablehlo.compare LE, %96, %99, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_20 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_21 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %104 = stablehlo.multiply %92, %101 : tensor<4x4xf32>
    %105 = stablehlo.multiply %92, %102 : tensor<4x4xf32>
    %106 = stablehlo.select %100, %105, %92 : tensor<4x4xi1>, tensor<4x4xf32>
    %107 = stablehlo.select %98, %104, %106 : tensor<4x4xi1>, tensor<4x4xf32>
    %108 = stablehlo.multiply %93, %101 : tensor<4x4xf32>
    %109 = stablehlo.multiply %93, %102 : tensor<4x4xf32>
    %110 = stablehlo.select %100, %109, %93 : tensor<4x4xi1>, tensor<4x4xf32>
    %111 = stablehlo.select %98, %108, %110 : tensor<4x4xi1>, tensor<4x4xf32>
    %112 = stablehlo.select %100, %101, %103 : tensor<4x4xi1>, tensor<4x4xf32>
    %113 = stablehlo.select %98, %102, %112 : tensor<4x4xi1>, tensor<4x4xf32>
    %114 = chlo.square %107 : tensor<4x4xf32> -> tensor<4x4xf32>
    %115 = chlo.square %111 : tensor<4x4xf32> -> tensor<4x4xf32>
    %116 = stablehlo.add %114, %115 : tensor<4x4xf32>
    %117 = stablehlo.sqrt %116 : tensor<4x4xf32>
    %118 = stablehlo.multiply %117, %113 : tensor<4x4xf32>
    %cst_23 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %120 = stablehlo.compare EQ, %94, %119, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %121 = stablehlo.compare EQ, %95, %119, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %122 = stablehlo.or %120, %121 : tensor<4x4xi1>
    %123 = stablehlo.select %122, %119, %118 : tensor<4x4xi1>, tensor<4x4xf32>
    %124 = stablehlo.divide %107, %117 : tensor<4x4xf32>
    %125 = stablehlo.divide %111, %117 : tensor<4x4xf32>
    %126 = stablehlo.real %86 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %127 = stablehlo.imag %86 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %128 = stablehlo.negate %127 : tensor<4x4xf32>
    %129 = stablehlo.complex %126, %128 : tensor<4x4xcomplex<f32>>
    %130 = stablehlo.convert %123 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_24 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %131 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %132 = stablehlo.compare EQ, %130, %131, FLOAT : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xi1>
    %cst_25 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %133 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %134 = stablehlo.select %132, %133, %130 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %135 = stablehlo.divide %129, %134 : tensor<4x4xcomplex<f32>>
    %136 = stablehlo.multiply %123, %123 : tensor<4x4xf32>
    %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %138 = stablehlo.multiply %137, %123 : tensor<4x4xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %140 = stablehlo.add %139, %136 : tensor<4x4xf32>
    %141 = stablehlo.convert %140 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %142 = stablehlo.divide %86, %141 : tensor<4x4xcomplex<f32>>
    %143 = stablehlo.multiply %141, %141 : tensor<4x4xcomplex<f32>>
    %cst_28 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %144 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %145 = stablehlo.divide %144, %143 : tensor<4x4xcomplex<f32>>
    %146 = stablehlo.real %142 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %147 = stablehlo.imag %142 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %148 = stablehlo.negate %147 : tensor<4x4xf32>
    %149 = stablehlo.complex %146, %148 : tensor<4x4xcomplex<f32>>
    %cst_29 = stablehlo.constant dense<(1.300000e+00,0.000000e+00)> : tensor<complex<f32>>
    %150 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %151 = stablehlo.add %150, %149 : tensor<4x4xcomplex<f32>>
    %152 = stablehlo.multiply %151, %151 : tensor<4x4xcomplex<f32>>
    %cst_30 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %153 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %154 = stablehlo.divide %153, %152 : tensor<4x4xcomplex<f32>>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %157 = stablehlo.complex %155, %156 : tensor<4x4xcomplex<f32>>
    %158 = stablehlo.multiply %157, %154 : tensor<4x4xcomplex<f32>>
    %159 = stablehlo.multiply %158, %149 : tensor<4x4xcomplex<f32>>
    %160 = stablehlo.negate %159 : tensor<4x4xcomplex<f32>>
    %161 = stablehlo.divide %157, %151 : tensor<4x4xcomplex<f32>>
    %162 = stablehlo.add %161, %160 : tensor<4x4xcomplex<f32>>
    %163 = stablehlo.real %162 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %164 = stablehlo.imag %162 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %165 = stablehlo.negate %164 : tensor<4x4xf32>
    %166 = stablehlo.complex %163, %165 : tensor<4x4xcomplex<f32>>
    %167 = stablehlo.multiply %166, %145 : tensor<4x4xcomplex<f32>>
    %168 = stablehlo.multiply %167, %86 : tensor<4x4xcomplex<f32>>
    %169 = stablehlo.negate %168 : tensor<4x4xcomplex<f32>>
    %170 = stablehlo.divide %166, %141 : tensor<4x4xcomplex<f32>>
    %171 = stablehlo.real %169 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %172 = stablehlo.convert %171 : tensor<4x4xf32>
    %173 = stablehlo.multiply %172, %138 : tensor<4x4xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %175 = stablehlo.complex %173, %174 : tensor<4x4xcomplex<f32>>
    %176 = stablehlo.multiply %175, %135 : tensor<4x4xcomplex<f32>>
    %177 = stablehlo.add %170, %176 : tensor<4x4xcomplex<f32>>
    %178 = "stablehlo.triangular_solve"(%75, %177) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %179 = stablehlo.dot_general %177, %86, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %180 = "stablehlo.triangular_solve"(%75, %179) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %181 = stablehlo.real %180 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %182 = stablehlo.imag %180 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %183 = stablehlo.negate %182 : tensor<4x4xf32>
    %184 = stablehlo.complex %181, %183 : tensor<4x4xcomplex<f32>>
    %185 = stablehlo.negate %184 : tensor<4x4xcomplex<f32>>
    %cst_34 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %186 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %187 = stablehlo.select %91, %185, %186 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %cst_35 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %188 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %189 = stablehlo.multiply %188, %178 : tensor<4x4xcomplex<f32>>
    %190 = "stablehlo.triangular_solve"(%75, %189) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = true}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %191 = stablehlo.dot_general %189, %77, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %192 = "stablehlo.triangular_solve"(%75, %191) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = true}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %193 = stablehlo.real %192 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %194 = stablehlo.imag %192 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %195 = stablehlo.negate %194 : tensor<4x4xf32>
    %196 = stablehlo.complex %193, %195 : tensor<4x4xcomplex<f32>>
    %197 = stablehlo.negate %196 : tensor<4x4xcomplex<f32>>
    %cst_36 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %198 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %199 = stablehlo.select %82, %197, %198 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %200 = stablehlo.add %187, %199 : tensor<4x4xcomplex<f32>>
    %cst_37 = stablehlo.constant dense<(0.689999997,0.000000e+00)> : tensor<complex<f32>>
    %201 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %202 = stablehlo.multiply %201, %190 : tensor<4x4xcomplex<f32>>
    %203 = stablehlo.multiply %202, %64 : tensor<4x4xcomplex<f32>>
    %204 = stablehlo.multiply %203, %58 : tensor<4x4xcomplex<f32>>
    %205 = stablehlo.negate %204 : tensor<4x4xcomplex<f32>>
    %206 = stablehlo.divide %202, %60 : tensor<4x4xcomplex<f32>>
    %207 = stablehlo.add %206, %205 : tensor<4x4xcomplex<f32>>
    %208 = stablehlo.real %207 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %209 = stablehlo.convert %208 : tensor<4x4xf32>
    %cst_38 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %210 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %211 = stablehlo.multiply %210, %207 : tensor<4x4xcomplex<f32>>
    %212 = stablehlo.real %211 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %213 = stablehlo.convert %212 : tensor<4x4xf32>
    %214 = stablehlo.multiply %200, %53 : tensor<4x4xcomplex<f32>>
    %215 = stablehlo.multiply %214, %arg0 : tensor<4x4xcomplex<f32>>
    %216 = stablehlo.negate %215 : tensor<4x4xcomplex<f32>>
    %217 = stablehlo.divide %200, %49 : tensor<4x4xcomplex<f32>>
    %218 = stablehlo.real %216 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %219 = stablehlo.convert %218 : tensor<4x4xf32>
    %220 = stablehlo.multiply %219, %46 : tensor<4x4xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %222 = stablehlo.complex %220, %221 : tensor<4x4xcomplex<f32>>
    %223 = stablehlo.multiply %222, %43 : tensor<4x4xcomplex<f32>>
    %224 = stablehlo.add %217, %223 : tensor<4x4xcomplex<f32>>
    return %224, %209, %213 : tensor<4x4xcomplex<f32>>, tensor<4x4xf32>, tensor<4x4xf32>
  }
}
