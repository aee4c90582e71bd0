// import jax.numpy as jnp
// from jax import lax
//
//
// def conjugate_solve_fn(quadrature, mixing, x):
//     y = lax.complex(x, quadrature)
//     system = mixing + 2.0 * jnp.eye(4, dtype=mixing.dtype)
//     solved = lax.linalg.triangular_solve(system, y, left_side=True, lower=False)
//     power = 20 * jnp.log10(jnp.abs(solved) + 1e-3)
//     mean = jnp.mean(power)
//     return mean
//
//   quadrature: float32[4, 2] in [-1.2, 1.2]
//   mixing: complex64[4, 4] in [-1.2, 1.2]
//   x: float32[4, 2] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_conjugate_solve_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x2xf32>, %arg1: tensor<4x4xcomplex<f32>>, %arg2: tensor<4x2xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.complex %arg2, %arg0 : tensor<4x2xcomplex<f32>>
    %1 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %2 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %4 = stablehlo.add %1, %3 : tensor<4x4xi32>
    %5 = stablehlo.compare EQ, %4, %2, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %6 = stablehlo.convert %5 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f32>>
    %cst = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %8 = stablehlo.multiply %7, %6 : tensor<4x4xcomplex<f32>>
    %9 = stablehlo.add %arg1, %8 : tensor<4x4xcomplex<f32>>
    %10 = stablehlo.custom_call @lapack_ctrsm_ffi(%9, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=2, m=4, n=2}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x2xcomplex<f32>>) -> tensor<4x2xcomplex<f32>>
    %11 = stablehlo.real %10 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %12 = stablehlo.imag %10 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %13 = stablehlo.abs %11 : tensor<4x2xf32>
    %14 = stablehlo.abs %12 : tensor<4x2xf32>
    %15 = stablehlo.maximum %13, %14 : tensor<4x2xf32>
    %cst_0 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %17 = stablehlo.compare GE, %15, %16, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_1 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %19 = stablehlo.compare LE, %15, %18, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_2 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_3 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %23 = stablehlo.multiply %11, %20 : tensor<4x2xf32>
    %24 = stablehlo.multiply %11, %21 : tensor<4x2xf32>
    %25 = stablehlo.select %19, %24, %11 : tensor<4x2xi1>, tensor<4x2xf32>
    %26 = stablehlo.select %17, %23, %25 : tensor<4x2xi1>, tensor<4x2xf32>
    %27 = stablehlo.multiply %12, %20 : tensor<4x2xf32>
    %28 = stablehlo.multiply %12, %21 : tensor<4x2xf32>
    %29 = stablehlo.select %19, %28, %12 : tensor<4x2xi1>, tensor<4x2xf32>
    %30 = stablehlo.select %17, %27, %29 : tensor<4x2xi1>, tensor<4x2xf32>
    %31 = stablehlo.select %19, %20, %22 : tensor<4x2xi1>, tensor<4x2xf32>
    %32 = stablehlo.select %17, %21, %31 : tensor<4x2xi1>, tensor<4x2xf32>
    %33 = chlo.square %26 : tensor<4x2xf32> -> tensor<4x2xf32>
    %34 = chlo.square %30 : tensor<4x2xf32> -> tensor<4x2xf32>
    %35 = stablehlo.add %33, %34 : tensor<4x2xf32>
    %36 = stablehlo.sqrt %35 : tensor<4x2xf32>
    %37 = stablehlo.multiply %36, %32 : tensor<4x2xf32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %39 = stablehlo.compare EQ, %13, %38, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %40 = stablehlo.compare EQ, %14, %38, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %41 = stablehlo.or %39, %40 : tensor<4x2xi1>
    %42 = stablehlo.select %41, %38, %37 : tensor<4x2xi1>, tensor<4x2xf32>
    %43 = stablehlo.divide %26, %36 : tensor<4x2xf32>
    %44 = stablehlo.divide %30, %36 : tensor<4x2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %46 = stablehlo.add %42, %45 : tensor<4x2xf32>
    %47 = stablehlo.log %46 : tensor<4x2xf32>
    %cst_7 = stablehlo.constant dense<0.434294492> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %49 = stablehlo.multiply %47, %48 : tensor<4x2xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<4x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %53 = stablehlo.divide %52, %cst_10 : tensor<f32>
    return %53 : tensor<f32>
  }
}
// -----
// forward, cuda
module @jit_conjugate_solve_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x2xf32>, %arg1: tensor<4x4xcomplex<f32>>, %arg2: tensor<4x2xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.complex %arg2, %arg0 : tensor<4x2xcomplex<f32>>
    %1 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %2 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %4 = stablehlo.add %1, %3 : tensor<4x4xi32>
    %5 = stablehlo.compare EQ, %4, %2, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %6 = stablehlo.convert %5 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f32>>
    %cst = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %8 = stablehlo.multiply %7, %6 : tensor<4x4xcomplex<f32>>
    %9 = stablehlo.add %arg1, %8 : tensor<4x4xcomplex<f32>>
    %10 = "stablehlo.triangular_solve"(%9, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x2xcomplex<f32>>) -> tensor<4x2xcomplex<f32>>
    %11 = stablehlo.real %10 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %12 = stablehlo.imag %10 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %13 = stablehlo.abs %11 : tensor<4x2xf32>
    %14 = stablehlo.abs %12 : tensor<4x2xf32>
    %15 = stablehlo.maximum %13, %14 : tensor<4x2xf32>
    %cst_0 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %17 = stablehlo.compare GE, %15, %16, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_1 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %19 = stablehlo.compare LE, %15, %18, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_2 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_3 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %23 = stablehlo.multiply %11, %20 : tensor<4x2xf32>
    %24 = stablehlo.multiply %11, %21 : tensor<4x2xf32>
    %25 = stablehlo.select %19, %24, %11 : tensor<4x2xi1>, tensor<4x2xf32>
    %26 = stablehlo.select %17, %23, %25 : tensor<4x2xi1>, tensor<4x2xf32>
    %27 = stablehlo.multiply %12, %20 : tensor<4x2xf32>
    %28 = stablehlo.multiply %12, %21 : tensor<4x2xf32>
    %29 = stablehlo.select %19, %28, %12 : tensor<4x2xi1>, tensor<4x2xf32>
    %30 = stablehlo.select %17, %27, %29 : tensor<4x2xi1>, tensor<4x2xf32>
    %31 = stablehlo.select %19, %20, %22 : tensor<4x2xi1>, tensor<4x2xf32>
    %32 = stablehlo.select %17, %21, %31 : tensor<4x2xi1>, tensor<4x2xf32>
    %33 = chlo.square %26 : tensor<4x2xf32> -> tensor<4x2xf32>
    %34 = chlo.square %30 : tensor<4x2xf32> -> tensor<4x2xf32>
    %35 = stablehlo.add %33, %34 : tensor<4x2xf32>
    %36 = stablehlo.sqrt %35 : tensor<4x2xf32>
    %37 = stablehlo.multiply %36, %32 : tensor<4x2xf32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %39 = stablehlo.compare EQ, %13, %38, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %40 = stablehlo.compare EQ, %14, %38, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %41 = stablehlo.or %39, %40 : tensor<4x2xi1>
    %42 = stablehlo.select %41, %38, %37 : tensor<4x2xi1>, tensor<4x2xf32>
    %43 = stablehlo.divide %26, %36 : tensor<4x2xf32>
    %44 = stablehlo.divide %30, %36 : tensor<4x2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %46 = stablehlo.add %42, %45 : tensor<4x2xf32>
    %47 = stablehlo.log %46 : tensor<4x2xf32>
    %cst_7 = stablehlo.constant dense<0.434294492> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %49 = stablehlo.multiply %47, %48 : tensor<4x2xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<4x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %53 = stablehlo.divide %52, %cst_10 : tensor<f32>
    return %53 : tensor<f32>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x2xf32>, %arg1: tensor<4x4xcomplex<f32>>, %arg2: tensor<4x2xf32>) -> (tensor<4x2xf32> {jax.result_info = "result[0]"}, tensor<4x4xcomplex<f32>> {jax.result_info = "result[1]"}, tensor<4x2xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.complex %arg2, %arg0 : tensor<4x2xcomplex<f32>>
    %1 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %2 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %4 = stablehlo.add %1, %3 : tensor<4x4xi32>
    %5 = stablehlo.compare EQ, %4, %2, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %6 = stablehlo.convert %5 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f32>>
    %cst = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %8 = stablehlo.multiply %7, %6 : tensor<4x4xcomplex<f32>>
    %9 = stablehlo.add %arg1, %8 : tensor<4x4xcomplex<f32>>
    %10 = stablehlo.custom_call @lapack_ctrsm_ffi(%9, %0) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=2, m=4, n=2}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x2xcomplex<f32>>) -> tensor<4x2xcomplex<f32>>
    %11 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %13 = stablehlo.add %11, %12 : tensor<4x4xi32>
    %14 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %15 = stablehlo.compare GE, %13, %14, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %16 = stablehlo.real %10 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %17 = stablehlo.imag %10 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %18 = stablehlo.abs %16 : tensor<4x2xf32>
    %19 = stablehlo.abs %17 : tensor<4x2xf32>
    %20 = stablehlo.maximum %18, %19 : tensor<4x2xf32>
    %cst_1 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %22 = stablehlo.compare GE, %20, %21, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_2 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %24 = stablehlo.compare LE, %20, %23, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_3 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_4 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %28 = stablehlo.multiply %16, %25 : tensor<4x2xf32>
    %29 = stablehlo.multiply %16, %26 : tensor<4x2xf32>
    %30 = stablehlo.select %24, %29, %16 : tensor<4x2xi1>, tensor<4x2xf32>
    %31 = stablehlo.select %22, %28, %30 : tensor<4x2xi1>, tensor<4x2xf32>
    %32 = stablehlo.multiply %17, %25 : tensor<4x2xf32>
    %33 = stablehlo.multiply %17, %26 : tensor<4x2xf32>
    %34 = stablehlo.select %24, %33, %17 : tensor<4x2xi1>, tensor<4x2xf32>
    %35 = stablehlo.select %22, %32, %34 : tensor<4x2xi1>, tensor<4x2xf32>
    %36 = stablehlo.select %24, %25, %27 : tensor<4x2xi1>, tensor<4x2xf32>
    %37 = stablehlo.select %22, %26, %36 : tensor<4x2xi1>, tensor<4x2xf32>
    %38 = chlo.square %31 : tensor<4x2xf32> -> tensor<4x2xf32>
    %39 = chlo.square %35 : tensor<4x2xf32> -> tensor<4x2xf32>
    %40 = stablehlo.add %38, %39 : tensor<4x2xf32>
    %41 = stablehlo.sqrt %40 : tensor<4x2xf32>
    %42 = stablehlo.multiply %41, %37 : tensor<4x2xf32>
    %cst_6 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %44 = stablehlo.compare EQ, %18, %43, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %45 = stablehlo.compare EQ, %19, %43, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %46 = stablehlo.or %44, %45 : tensor<4x2xi1>
    %47 = stablehlo.select %46, %43, %42 : tensor<4x2xi1>, tensor<4x2xf32>
    %48 = stablehlo.divide %31, %41 : tensor<4x2xf32>
    %49 = stablehlo.divide %35, %41 : tensor<4x2xf32>
    %50 = stablehlo.real %10 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %51 = stablehlo.imag %10 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %52 = stablehlo.negate %51 : tensor<4x2xf32>
    %53 = stablehlo.complex %50, %52 : tensor<4x2xcomplex<f32>>
    %54 = stablehlo.convert %47 : (tensor<4x2xf32>) -> tensor<4x2xcomplex<f32>>
    %cst_7 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %55 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<complex<f32>>) -> tensor<4x2xcomplex<f32>>
    %56 = stablehlo.compare EQ, %54, %55, FLOAT : (tensor<4x2xcomplex<f32>>, tensor<4x2xcomplex<f32>>) -> tensor<4x2xi1>
    %cst_8 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %57 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<complex<f32>>) -> tensor<4x2xcomplex<f32>>
    %58 = stablehlo.select %56, %57, %54 : tensor<4x2xi1>, tensor<4x2xcomplex<f32>>
    %59 = stablehlo.divide %53, %58 : tensor<4x2xcomplex<f32>>
    %cst_9 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %61 = stablehlo.add %47, %60 : tensor<4x2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %62 = stablehlo.divide %cst_10, %cst_11 : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %65 = stablehlo.multiply %64, %63 : tensor<4x2xf32>
    %cst_13 = stablehlo.constant dense<0.434294492> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %67 = stablehlo.multiply %65, %66 : tensor<4x2xf32>
    %68 = stablehlo.divide %67, %61 : tensor<4x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %70 = stablehlo.complex %68, %69 : tensor<4x2xcomplex<f32>>
    %71 = stablehlo.multiply %70, %59 : tensor<4x2xcomplex<f32>>
    %72 = stablehlo.custom_call @lapack_ctrsm_ffi(%9, %71) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=2, m=4, n=2}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x2xcomplex<f32>>) -> tensor<4x2xcomplex<f32>>
    %73 = stablehlo.custom_call @lapack_ctrsm_ffi(%9, %71) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 84 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=2, m=4, n=2}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x2xcomplex<f32>>) -> tensor<4x2xcomplex<f32>>
    %74 = stablehlo.dot_general %73, %10, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x2xcomplex<f32>>, tensor<4x2xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %75 = stablehlo.negate %74 : tensor<4x4xcomplex<f32>>
    %cst_15 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %76 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %77 = stablehlo.select %15, %76, %75 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %78 = stablehlo.real %72 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %79 = stablehlo.negate %72 : tensor<4x2xcomplex<f32>>
    %80 = stablehlo.imag %79 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    return %80, %77, %78 : tensor<4x2xf32>, tensor<4x4xcomplex<f32>>, tensor<4x2xf32>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x2xf32>, %arg1: tensor<4x4xcomplex<f32>>, %arg2: tensor<4x2xf32>) -> (tensor<4x2xf32> {jax.result_info = "result[0]"}, tensor<4x4xcomplex<f32>> {jax.result_info = "result[1]"}, tensor<4x2xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.complex %arg2, %arg0 : tensor<4x2xcomplex<f32>>
    %1 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %2 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %4 = stablehlo.add %1, %3 : tensor<4x4xi32>
    %5 = stablehlo.compare EQ, %4, %2, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %6 = stablehlo.convert %5 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f32>>
    %cst = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %8 = stablehlo.multiply %7, %6 : tensor<4x4xcomplex<f32>>
    %9 = stablehlo.add %arg1, %8 : tensor<4x4xcomplex<f32>>
    %10 = "stablehlo.triangular_solve"(%9, %0) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x2xcomplex<f32>>) -> tensor<4x2xcomplex<f32>>
    %11 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %13 = stablehlo.add %11, %12 : tensor<4x4xi32>
    %14 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %15 = stablehlo.compare GE, %13, %14, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %16 = stablehlo.real %10 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %17 = stablehlo.imag %10 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %18 = stablehlo.abs %16 : tensor<4x2xf32>
    %19 = stablehlo.abs %17 : tensor<4x2xf32>
    %20 = stablehlo.maximum %18, %19 : tensor<4x2xf32>
    %cst_1 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %22 = stablehlo.compare GE, %20, %21, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_2 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %24 = stablehlo.compare LE, %20, %23, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_3 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_4 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %28 = stablehlo.multiply %16, %25 : tensor<4x2xf32>
    %29 = stablehlo.multiply %16, %26 : tensor<4x2xf32>
    %30 = stablehlo.select %24, %29, %16 : tensor<4x2xi1>, tensor<4x2xf32>
    %31 = stablehlo.select %22, %28, %30 : tensor<4x2xi1>, tensor<4x2xf32>
    %32 = stablehlo.multiply %17, %25 : tensor<4x2xf32>
    %33 = stablehlo.multiply %17, %26 : tensor<4x2xf32>
    %34 = stablehlo.select %24, %33, %17 : tensor<4x2xi1>, tensor<4x2xf32>
    %35 = stablehlo.select %22, %32, %34 : tensor<4x2xi1>, tensor<4x2xf32>
    %36 = stablehlo.select %24, %25, %27 : tensor<4x2xi1>, tensor<4x2xf32>
    %37 = stablehlo.select %22, %26, %36 : tensor<4x2xi1>, tensor<4x2xf32>
    %38 = chlo.square %31 : tensor<4x2xf32> -> tensor<4x2xf32>
    %39 = chlo.square %35 : tensor<4x2xf32> -> tensor<4x2xf32>
    %40 = stablehlo.add %38, %39 : tensor<4x2xf32>
    %41 = stablehlo.sqrt %40 : tensor<4x2xf32>
    %42 = stablehlo.multiply %41, %37 : tensor<4x2xf32>
    %cst_6 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %44 = stablehlo.compare EQ, %18, %43, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %45 = stablehlo.compare EQ, %19, %43, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %46 = stablehlo.or %44, %45 : tensor<4x2xi1>
    %47 = stablehlo.select %46, %43, %42 : tensor<4x2xi1>, tensor<4x2xf32>
    %48 = stablehlo.divide %31, %41 : tensor<4x2xf32>
    %49 = stablehlo.divide %35, %41 : tensor<4x2xf32>
    %50 = stablehlo.real %10 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %51 = stablehlo.imag %10 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %52 = stablehlo.negate %51 : tensor<4x2xf32>
    %53 = stablehlo.complex %50, %52 : tensor<4x2xcomplex<f32>>
    %54 = stablehlo.convert %47 : (tensor<4x2xf32>) -> tensor<4x2xcomplex<f32>>
    %cst_7 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %55 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<complex<f32>>) -> tensor<4x2xcomplex<f32>>
    %56 = stablehlo.compare EQ, %54, %55, FLOAT : (tensor<4x2xcomplex<f32>>, tensor<4x2xcomplex<f32>>) -> tensor<4x2xi1>
    %cst_8 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %57 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<complex<f32>>) -> tensor<4x2xcomplex<f32>>
    %58 = stablehlo.select %56, %57, %54 : tensor<4x2xi1>, tensor<4x2xcomplex<f32>>
    %59 = stablehlo.divide %53, %58 : tensor<4x2xcomplex<f32>>
    %cst_9 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %61 = stablehlo.add %47, %60 : tensor<4x2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %62 = stablehlo.divide %cst_10, %cst_11 : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %65 = stablehlo.multiply %64, %63 : tensor<4x2xf32>
    %cst_13 = stablehlo.constant dense<0.434294492> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %67 = stablehlo.multiply %65, %66 : tensor<4x2xf32>
    %68 = stablehlo.divide %67, %61 : tensor<4x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %70 = stablehlo.complex %68, %69 : tensor<4x2xcomplex<f32>>
    %71 = stablehlo.multiply %70, %59 : tensor<4x2xcomplex<f32>>
    %72 = "stablehlo.triangular_solve"(%9, %71) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x2xcomplex<f32>>) -> tensor<4x2xcomplex<f32>>
    %73 = "stablehlo.triangular_solve"(%9, %71) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x2xcomplex<f32>>) -> tensor<4x2xcomplex<f32>>
    %74 = stablehlo.dot_general %73, %10, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x2xcomplex<f32>>, tensor<4x2xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %75 = stablehlo.negate %74 : tensor<4x4xcomplex<f32>>
    %cst_15 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %76 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %77 = stablehlo.select %15, %76, %75 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %78 = stablehlo.real %72 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %79 = stablehlo.negate %72 : tensor<4x2xcomplex<f32>>
    %80 = stablehlo.imag %79 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    return %80, %77, %78 : tensor<4x2xf32>, tensor<4x4xcomplex<f32>>, tensor<4x2xf32>
  }
}
