// import jax
// import jax.numpy as jnp
//
//
// def compute_triangular_equalizer(mixing, y):
//     turned = mixing / (1.0 + jnp.abs(mixing) ** 2)
//     factor = 1.94 * jnp.eye(3, dtype=turned.dtype) + turned
//     x_hat = jax.lax.linalg.triangular_solve(
//         factor, y, left_side=True, lower=False, conjugate_a=True
//     )
//     f = x_hat / (1.0 + jnp.abs(x_hat) ** 2)
//     shifted = (0.7 - 0.54j) * f
//     g = jnp.conj(shifted)
//     wave = (0.5 + 0.5j) * g
//     magnitude_of = wave.real
//     u = -wave
//     return u, jnp.tanh(magnitude_of)
//
//   mixing: complex64[3, 3] in [-1.2, 1.2]
//   y: complex64[3, 2] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_compute_triangular_equalizer attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xcomplex<f32>>, %arg1: tensor<3x2xcomplex<f32>>) -> (tensor<3x2xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<3x2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.real %arg0 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %1 = stablehlo.imag %arg0 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %2 = stablehlo.abs %0 : tensor<3x3xf32>
    %3 = stablehlo.abs %1 : tensor<3x3xf32>
    %4 = stablehlo.maximum %2, %3 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.compare GE, %4, %5, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_0 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %8 = stablehlo.compare LE, %4, %7, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_1 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %12 = stablehlo.multiply %0, %9 : tensor<3x3xf32>
    %13 = stablehlo.multiply %0, %10 : tensor<3x3xf32>
    %14 = stablehlo.select %8, %13, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    %15 = stablehlo.select %6, %12, %14 : tensor<3x3xi1>, tensor<3x3xf32>
    %16 = stablehlo.multiply %1, %9 : tensor<3x3xf32>
    %17 = stablehlo.multiply %1, %10 : tensor<3x3xf32>
    %18 = stablehlo.select %8, %17, %1 : tensor<3x3xi1>, tensor<3x3xf32>
    %19 = stablehlo.select %6, %16, %18 : tensor<3x3xi1>, tensor<3x3xf32>
    %20 = stablehlo.select %8, %9, %11 : tensor<3x3xi1>, tensor<3x3xf32>
    %21 = stablehlo.select %6, %10, %20 : tensor<3x3xi1>, tensor<3x3xf32>
    %22 = chlo.square %15 : tensor<3x3xf32> -> tensor<3x3xf32>
    %23 = chlo.square %19 : tensor<3x3xf32> -> tensor<3x3xf32>
    %24 = stablehlo.add %22, %23 : tensor<3x3xf32>
    %25 = stablehlo.sqrt %24 : tensor<3x3xf32>
    %26 = stablehlo.multiply %25, %21 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %28 = stablehlo.compare EQ, %2, %27, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %29 = stablehlo.compare EQ, %3, %27, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %30 = stablehlo.or %28, %29 : tensor<3x3xi1>
    %31 = stablehlo.select %30, %27, %26 : tensor<3x3xi1>, tensor<3x3xf32>
    %32 = stablehlo.divide %15, %25 : tensor<3x3xf32>
    %33 = stablehlo.divide %19, %25 : tensor<3x3xf32>
    %34 = stablehlo.multiply %31, %31 : tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %36 = stablehlo.add %35, %34 : tensor<3x3xf32>
    %37 = stablehlo.convert %36 : (tensor<3x3xf32>) -> tensor<3x3xcomplex<f32>>
    %38 = stablehlo.divide %arg0, %37 : tensor<3x3xcomplex<f32>>
    %39 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %40 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %41 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %42 = stablehlo.add %39, %41 : tensor<3x3xi32>
    %43 = stablehlo.compare EQ, %42, %40, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %44 = stablehlo.convert %43 : (tensor<3x3xi1>) -> tensor<3x3xcomplex<f32>>
    %cst_6 = stablehlo.constant dense<(1.940000e+00,0.000000e+00)> : tensor<complex<f32>>
    %45 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %46 = stablehlo.multiply %45, %44 : tensor<3x3xcomplex<f32>>
    %47 = stablehlo.add %46, %38 : tensor<3x3xcomplex<f32>>
    %48 = chlo.conj %47 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %49 = stablehlo.custom_call @lapack_ctrsm_ffi(%48, %arg1) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %50 = stablehlo.real %49 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %51 = stablehlo.imag %49 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %52 = stablehlo.abs %50 : tensor<3x2xf32>
    %53 = stablehlo.abs %51 : tensor<3x2xf32>
    %54 = stablehlo.maximum %52, %53 : tensor<3x2xf32>
    %cst_7 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %56 = stablehlo.compare GE, %54, %55, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_8 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %58 = stablehlo.compare LE, %54, %57, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_9 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_10 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %62 = stablehlo.multiply %50, %59 : tensor<3x2xf32>
    %63 = stablehlo.multiply %50, %60 : tensor<3x2xf32>
    %64 = stablehlo.select %58, %63, %50 : tensor<3x2xi1>, tensor<3x2xf32>
    %65 = stablehlo.select %56, %62, %64 : tensor<3x2xi1>, tensor<3x2xf32>
    %66 = stablehlo.multiply %51, %59 : tensor<3x2xf32>
    %67 = stablehlo.multiply %51, %60 : tensor<3x2xf32>
    %68 = stablehlo.select %58, %67, %51 : tensor<3x2xi1>, tensor<3x2xf32>
    %69 = stablehlo.select %56, %66, %68 : tensor<3x2xi1>, tensor<3x2xf32>
    %70 = stablehlo.select %58, %59, %61 : tensor<3x2xi1>, tensor<3x2xf32>
    %71 = stablehlo.select %56, %60, %70 : tensor<3x2xi1>, tensor<3x2xf32>
    %72 = chlo.square %65 : tensor<3x2xf32> -> tensor<3x2xf32>
    %73 = chlo.square %69 : tensor<3x2xf32> -> tensor<3x2xf32>
    %74 = stablehlo.add %72, %73 : tensor<3x2xf32>
    %75 = stablehlo.sqrt %74 : tensor<3x2xf32>
    %76 = stablehlo.multiply %75, %71 : tensor<3x2xf32>
    %cst_12 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %78 = stablehlo.compare EQ, %52, %77, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %79 = stablehlo.compare EQ, %53, %77, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %80 = stablehlo.or %78, %79 : tensor<3x2xi1>
    %81 = stablehlo.select %80, %77, %76 : tensor<3x2xi1>, tensor<3x2xf32>
    %82 = stablehlo.divide %65, %75 : tensor<3x2xf32>
    %83 = stablehlo.divide %69, %75 : tensor<3x2xf32>
    %84 = stablehlo.multiply %81, %81 : tensor<3x2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %86 = stablehlo.add %85, %84 : tensor<3x2xf32>
    %87 = stablehlo.convert %86 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %88 = stablehlo.divide %49, %87 : tensor<3x2xcomplex<f32>>
    %cst_14 = stablehlo.constant dense<(0.699999988,-5.400000e-01)> : tensor<complex<f32>>
    %89 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %90 = stablehlo.multiply %89, %88 : tensor<3x2xcomplex<f32>>
    %91 = stablehlo.real %90 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %92 = stablehlo.imag %90 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %93 = stablehlo.negate %92 : tensor<3x2xf32>
    %94 = stablehlo.complex %91, %93 : tensor<3x2xcomplex<f32>>
    %cst_15 = stablehlo.constant dense<(5.000000e-01,5.000000e-01)> : tensor<complex<f32>>
    %95 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %96 = stablehlo.multiply %95, %94 : tensor<3x2xcomplex<f32>>
    %97 = stablehlo.real %96 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %98 = stablehlo.negate %96 : tensor<3x2xcomplex<f32>>
    %99 = stablehlo.tanh %97 : tensor<3x2xf32>
    return %98, %99 : tensor<3x2xcomplex<f32>>, tensor<3x2xf32>
  }
}
// -----
// forward, cuda
module @jit_compute_triangular_equalizer attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xcomplex<f32>>, %arg1: tensor<3x2xcomplex<f32>>) -> (tensor<3x2xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<3x2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.real %arg0 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %1 = stablehlo.imag %arg0 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %2 = stablehlo.abs %0 : tensor<3x3xf32>
    %3 = stablehlo.abs %1 : tensor<3x3xf32>
    %4 = stablehlo.maximum %2, %3 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.compare GE, %4, %5, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_0 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %8 = stablehlo.compare LE, %4, %7, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_1 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %12 = stablehlo.multiply %0, %9 : tensor<3x3xf32>
    %13 = stablehlo.multiply %0, %10 : tensor<3x3xf32>
    %14 = stablehlo.select %8, %13, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    %15 = stablehlo.select %6, %12, %14 : tensor<3x3xi1>, tensor<3x3xf32>
    %16 = stablehlo.multiply %1, %9 : tensor<3x3xf32>
    %17 = stablehlo.multiply %1, %10 : tensor<3x3xf32>
    %18 = stablehlo.select %8, %17, %1 : tensor<3x3xi1>, tensor<3x3xf32>
    %19 = stablehlo.select %6, %16, %18 : tensor<3x3xi1>, tensor<3x3xf32>
    %20 = stablehlo.select %8, %9, %11 : tensor<3x3xi1>, tensor<3x3xf32>
    %21 = stablehlo.select %6, %10, %20 : tensor<3x3xi1>, tensor<3x3xf32>
    %22 = chlo.square %15 : tensor<3x3xf32> -> tensor<3x3xf32>
    %23 = chlo.square %19 : tensor<3x3xf32> -> tensor<3x3xf32>
    %24 = stablehlo.add %22, %23 : tensor<3x3xf32>
    %25 = stablehlo.sqrt %24 : tensor<3x3xf32>
    %26 = stablehlo.multiply %25, %21 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %28 = stablehlo.compare EQ, %2, %27, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %29 = stablehlo.compare EQ, %3, %27, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %30 = stablehlo.or %28, %29 : tensor<3x3xi1>
    %31 = stablehlo.select %30, %27, %26 : tensor<3x3xi1>, tensor<3x3xf32>
    %32 = stablehlo.divide %15, %25 : tensor<3x3xf32>
    %33 = stablehlo.divide %19, %25 : tensor<3x3xf32>
    %34 = stablehlo.multiply %31, %31 : tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %36 = stablehlo.add %35, %34 : tensor<3x3xf32>
    %37 = stablehlo.convert %36 : (tensor<3x3xf32>) -> tensor<3x3xcomplex<f32>>
    %38 = stablehlo.divide %arg0, %37 : tensor<3x3xcomplex<f32>>
    %39 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %40 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %41 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %42 = stablehlo.add %39, %41 : tensor<3x3xi32>
    %43 = stablehlo.compare EQ, %42, %40, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %44 = stablehlo.convert %43 : (tensor<3x3xi1>) -> tensor<3x3xcomplex<f32>>
    %cst_6 = stablehlo.constant dense<(1.940000e+00,0.000000e+00)> : tensor<complex<f32>>
    %45 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %46 = stablehlo.multiply %45, %44 : tensor<3x3xcomplex<f32>>
    %47 = stablehlo.add %46, %38 : tensor<3x3xcomplex<f32>>
    %48 = chlo.conj %47 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %49 = "stablehlo.triangular_solve"(%48, %arg1) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %50 = stablehlo.real %49 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %51 = stablehlo.imag %49 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %52 = stablehlo.abs %50 : tensor<3x2xf32>
    %53 = stablehlo.abs %51 : tensor<3x2xf32>
    %54 = stablehlo.maximum %52, %53 : tensor<3x2xf32>
    %cst_7 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %56 = stablehlo.compare GE, %54, %55, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_8 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %58 = stablehlo.compare LE, %54, %57, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_9 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_10 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %62 = stablehlo.multiply %50, %59 : tensor<3x2xf32>
    %63 = stablehlo.multiply %50, %60 : tensor<3x2xf32>
    %64 = stablehlo.select %58, %63, %50 : tensor<3x2xi1>, tensor<3x2xf32>
    %65 = stablehlo.select %56, %62, %64 : tensor<3x2xi1>, tensor<3x2xf32>
    %66 = stablehlo.multiply %51, %59 : tensor<3x2xf32>
    %67 = stablehlo.multiply %51, %60 : tensor<3x2xf32>
    %68 = stablehlo.select %58, %67, %51 : tensor<3x2xi1>, tensor<3x2xf32>
    %69 = stablehlo.select %56, %66, %68 : tensor<3x2xi1>, tensor<3x2xf32>
    %70 = stablehlo.select %58, %59, %61 : tensor<3x2xi1>, tensor<3x2xf32>
    %71 = stablehlo.select %56, %60, %70 : tensor<3x2xi1>, tensor<3x2xf32>
    %72 = chlo.square %65 : tensor<3x2xf32> -> tensor<3x2xf32>
    %73 = chlo.square %69 : tensor<3x2xf32> -> tensor<3x2xf32>
    %74 = stablehlo.add %72, %73 : tensor<3x2xf32>
    %75 = stablehlo.sqrt %74 : tensor<3x2xf32>
    %76 = stablehlo.multiply %75, %71 : tensor<3x2xf32>
    %cst_12 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %78 = stablehlo.compare EQ, %52, %77, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %79 = stablehlo.compare EQ, %53, %77, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %80 = stablehlo.or %78, %79 : tensor<3x2xi1>
    %81 = stablehlo.select %80, %77, %76 : tensor<3x2xi1>, tensor<3x2xf32>
    %82 = stablehlo.divide %65, %75 : tensor<3x2xf32>
    %83 = stablehlo.divide %69, %75 : tensor<3x2xf32>
    %84 = stablehlo.multiply %81, %81 : tensor<3x2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %86 = stablehlo.add %85, %84 : tensor<3x2xf32>
    %87 = stablehlo.convert %86 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %88 = stablehlo.divide %49, %87 : tensor<3x2xcomplex<f32>>
    %cst_14 = stablehlo.constant dense<(0.699999988,-5.400000e-01)> : tensor<complex<f32>>
    %89 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %90 = stablehlo.multiply %89, %88 : tensor<3x2xcomplex<f32>>
    %91 = stablehlo.real %90 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %92 = stablehlo.imag %90 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %93 = stablehlo.negate %92 : tensor<3x2xf32>
    %94 = stablehlo.complex %91, %93 : tensor<3x2xcomplex<f32>>
    %cst_15 = stablehlo.constant dense<(5.000000e-01,5.000000e-01)> : tensor<complex<f32>>
    %95 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %96 = stablehlo.multiply %95, %94 : tensor<3x2xcomplex<f32>>
    %97 = stablehlo.real %96 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %98 = stablehlo.negate %96 : tensor<3x2xcomplex<f32>>
    %99 = stablehlo.tanh %97 : tensor<3x2xf32>
    return %98, %99 : tensor<3x2xcomplex<f32>>, tensor<3x2xf32>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xcomplex<f32>>, %arg1: tensor<3x2xcomplex<f32>>) -> (tensor<3x3xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<3x2xcomplex<f32>> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.real %arg0 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %1 = stablehlo.imag %arg0 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %2 = stablehlo.abs %0 : tensor<3x3xf32>
    %3 = stablehlo.abs %1 : tensor<3x3xf32>
    %4 = stablehlo.maximum %2, %3 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.compare GE, %4, %5, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_0 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %8 = stablehlo.compare LE, %4, %7, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_1 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %12 = stablehlo.multiply %0, %9 : tensor<3x3xf32>
    %13 = stablehlo.multiply %0, %10 : tensor<3x3xf32>
    %14 = stablehlo.select %8, %13, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    %15 = stablehlo.select %6, %12, %14 : tensor<3x3xi1>, tensor<3x3xf32>
    %16 = stablehlo.multiply %1, %9 : tensor<3x3xf32>
    %17 = stablehlo.multiply %1, %10 : tensor<3x3xf32>
    %18 = stablehlo.select %8, %17, %1 : tensor<3x3xi1>, tensor<3x3xf32>
    %19 = stablehlo.select %6, %16, %18 : tensor<3x3xi1>, tensor<3x3xf32>
    %20 = stablehlo.select %8, %9, %11 : tensor<3x3xi1>, tensor<3x3xf32>
    %21 = stablehlo.select %6, %10, %20 : tensor<3x3xi1>, tensor<3x3xf32>
    %22 = chlo.square %15 : tensor<3x3xf32> -> tensor<3x3xf32>
    %23 = chlo.square %19 : tensor<3x3xf32> -> tensor<3x3xf32>
    %24 = stablehlo.add %22, %23 : tensor<3x3xf32>
    %25 = stablehlo.sqrt %24 : tensor<3x3xf32>
    %26 = stablehlo.multiply %25, %21 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %28 = stablehlo.compare EQ, %2, %27, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %29 = stablehlo.compare EQ, %3, %27, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %30 = stablehlo.or %28, %29 : tensor<3x3xi1>
    %31 = stablehlo.select %30, %27, %26 : tensor<3x3xi1>, tensor<3x3xf32>
    %32 = stablehlo.divide %15, %25 : tensor<3x3xf32>
    %33 = stablehlo.divide %19, %25 : tensor<3x3xf32>
    %34 = stablehlo.real %arg0 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %35 = stablehlo.imag %arg0 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %36 = stablehlo.negate %35 : tensor<3x3xf32>
    %37 = stablehlo.complex %34, %36 : tensor<3x3xcomplex<f32>>
    %38 = stablehlo.convert %31 : (tensor<3x3xf32>) -> tensor<3x3xcomplex<f32>>
    %cst_5 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %39 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %40 = stablehlo.compare EQ, %38, %39, FLOAT : (tensor<3x3xcomplex<f32>>, tensor<3x3xcomplex<f32>>) -> tensor<3x3xi1>
    %cst_6 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %41 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %42 = stablehlo.select %40, %41, %38 : tensor<3x3xi1>, tensor<3x3xcomplex<f32>>
    %43 = stablehlo.divide %37, %42 : tensor<3x3xcomplex<f32>>
    %44 = stablehlo.multiply %31, %31 : tensor<3x3xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %46 = stablehlo.multiply %45, %31 : tensor<3x3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %48 = stablehlo.add %47, %44 : tensor<3x3xf32>
    %49 = stablehlo.convert %48 : (tensor<3x3xf32>) -> tensor<3x3xcomplex<f32>>
    %50 = stablehlo.divide %arg0, %49 : tensor<3x3xcomplex<f32>>
    %51 = stablehlo.multiply %49, %49 : tensor<3x3xcomplex<f32>>
    %cst_9 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %52 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %53 = stablehlo.divide %52, %51 : tensor<3x3xcomplex<f32>>
    %54 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %55 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %56 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %57 = stablehlo.add %54, %56 : tensor<3x3xi32>
    %58 = stablehlo.compare EQ, %57, %55, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %59 = stablehlo.convert %58 : (tensor<3x3xi1>) -> tensor<3x3xcomplex<f32>>
    %cst_10 = stablehlo.constant dense<(1.940000e+00,0.000000e+00)> : tensor<complex<f32>>
    %60 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %61 = stablehlo.multiply %60, %59 : tensor<3x3xcomplex<f32>>
    %62 = stablehlo.add %61, %50 : tensor<3x3xcomplex<f32>>
    %63 = chlo.conj %62 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %64 = stablehlo.custom_call @lapack_ctrsm_ffi(%63, %arg1) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %65 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_11 = stablehlo.constant dense<-1> : tensor<i32>
    %66 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %67 = stablehlo.add %65, %66 : tensor<3x3xi32>
    %68 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %69 = stablehlo.compare GE, %67, %68, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %70 = stablehlo.real %64 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %71 = stablehlo.imag %64 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %72 = stablehlo.abs %70 : tensor<3x2xf32>
    %73 = stablehlo.abs %71 : tensor<3x2xf32>
    %74 = stablehlo.maximum %72, %73 : tensor<3x2xf32>
    %cst_12 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %76 = stablehlo.compare GE, %74, %75, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_13 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %78 = stablehlo.compare LE, %74, %77, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_14 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_15 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %82 = stablehlo.multiply %70, %79 : tensor<3x2xf32>
    %83 = stablehlo.multiply %70, %80 : tensor<3x2xf32>
    %84 = stablehlo.select %78, %83, %70 : tensor<3x2xi1>, tensor<3x2xf32>
    %85 = stablehlo.select %76, %82, %84 : tensor<3x2xi1>, tensor<3x2xf32>
    %86 = stablehlo.multiply %71, %79 : tensor<3x2xf32>
    %87 = stablehlo.multiply %71, %80 : tensor<3x2xf32>
    %88 = stablehlo.select %78, %87, %71 : tensor<3x2xi1>, tensor<3x2xf32>
    %89 = stablehlo.select %76, %86, %88 : tensor<3x2xi1>, tensor<3x2xf32>
    %90 = stablehlo.select %78, %79, %81 : tensor<3x2xi1>, tensor<3x2xf32>
    %91 = stablehlo.select %76, %80, %90 : tensor<3x2xi1>, tensor<3x2xf32>
    %92 = chlo.square %85 : tensor<3x2xf32> -> tensor<3x2xf32>
    %93 = chlo.square %89 : tensor<3x2xf32> -> tensor<3x2xf32>
    %94 = stablehlo.add %92, %93 : tensor<3x2xf32>
    %95 = stablehlo.sqrt %94 : tensor<3x2xf32>
    %96 = stablehlo.multiply %95, %91 : tensor<3x2xf32>
    %cst_17 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %98 = stablehlo.compare EQ, %72, %97, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %99 = stablehlo.compare EQ, %73, %97, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %100 = stablehlo.or %98, %99 : tensor<3x2xi1>
    %101 = stablehlo.select %100, %97, %96 : tensor<3x2xi1>, tensor<3x2xf32>
    %102 = stablehlo.divide %85, %95 : tensor<3x2xf32>
    %103 = stablehlo.divide %89, %95 : tensor<3x2xf32>
    %104 = stablehlo.real %64 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %105 = stablehlo.imag %64 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %106 = stablehlo.negate %105 : tensor<3x2xf32>
    %107 = stablehlo.complex %104, %106 : tensor<3x2xcomplex<f32>>
    %108 = stablehlo.convert %101 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %cst_18 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %109 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %110 = stablehlo.compare EQ, %108, %109, FLOAT : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xi1>
    %cst_19 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %111 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %112 = stablehlo.select %110, %111, %108 : tensor<3x2xi1>, tensor<3x2xcomplex<f32>>
    %113 = stablehlo.divide %107, %112 : tensor<3x2xcomplex<f32>>
    %114 = stablehlo.multiply %101, %101 : tensor<3x2xf32>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %116 = stablehlo.multiply %115, %101 : tensor<3x2xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %118 = stablehlo.add %117, %114 : tensor<3x2xf32>
    %119 = stablehlo.convert %118 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %120 = stablehlo.divide %64, %119 : tensor<3x2xcomplex<f32>>
    %121 = stablehlo.multiply %119, %119 : tensor<3x2xcomplex<f32>>
    %cst_22 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %122 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %123 = stablehlo.divide %122, %121 : tensor<3x2xcomplex<f32>>
    %cst_23 = stablehlo.constant dense<(0.699999988,-5.400000e-01)> : tensor<complex<f32>>
    %124 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %125 = stablehlo.multiply %124, %120 : tensor<3x2xcomplex<f32>>
    %126 = stablehlo.real %125 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %127 = stablehlo.imag %125 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %128 = stablehlo.negate %127 : tensor<3x2xf32>
    %129 = stablehlo.complex %126, %128 : tensor<3x2xcomplex<f32>>
    %cst_24 = stablehlo.constant dense<(5.000000e-01,5.000000e-01)> : tensor<complex<f32>>
    %130 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %131 = stablehlo.multiply %130, %129 : tensor<3x2xcomplex<f32>>
    %132 = stablehlo.real %131 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %133 = stablehlo.tanh %132 : tensor<3x2xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %135 = stablehlo.add %134, %133 : tensor<3x2xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %137 = stablehlo.subtract %136, %133 : tensor<3x2xf32>
    %138 = stablehlo.multiply %135, %137 : tensor<3x2xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %142 = stablehlo.complex %140, %141 : tensor<3x2xcomplex<f32>>
    %143 = stablehlo.multiply %139, %138 : tensor<3x2xf32>
    %144 = stablehlo.negate %142 : tensor<3x2xcomplex<f32>>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %146 = stablehlo.complex %143, %145 : tensor<3x2xcomplex<f32>>
    %147 = stablehlo.add %144, %146 : tensor<3x2xcomplex<f32>>
    %cst_31 = stablehlo.constant dense<(5.000000e-01,5.000000e-01)> : tensor<complex<f32>>
    %148 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %149 = stablehlo.multiply %148, %147 : tensor<3x2xcomplex<f32>>
    %150 = stablehlo.real %149 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %151 = stablehlo.imag %149 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %152 = stablehlo.negate %151 : tensor<3x2xf32>
    %153 = stablehlo.complex %150, %152 : tensor<3x2xcomplex<f32>>
    %cst_32 = stablehlo.constant dense<(0.699999988,-5.400000e-01)> : tensor<complex<f32>>
    %154 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %155 = stablehlo.multiply %154, %153 : tensor<3x2xcomplex<f32>>
    %156 = stablehlo.multiply %155, %123 : tensor<3x2xcomplex<f32>>
    %157 = stablehlo.multiply %156, %64 : tensor<3x2xcomplex<f32>>
    %158 = stablehlo.negate %157 : tensor<3x2xcomplex<f32>>
    %159 = stablehlo.divide %155, %119 : tensor<3x2xcomplex<f32>>
    %160 = stablehlo.real %158 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %161 = stablehlo.convert %160 : tensor<3x2xf32>
    %162 = stablehlo.multiply %161, %116 : tensor<3x2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %164 = stablehlo.complex %162, %163 : tensor<3x2xcomplex<f32>>
    %165 = stablehlo.multiply %164, %113 : tensor<3x2xcomplex<f32>>
    %166 = stablehlo.add %159, %165 : tensor<3x2xcomplex<f32>>
    %167 = stablehlo.custom_call @lapack_ctrsm_ffi(%62, %166) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %168 = stablehlo.custom_call @lapack_ctrsm_ffi(%62, %166) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %169 = stablehlo.dot_general %168, %64, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x3xcomplex<f32>>
    %170 = stablehlo.real %169 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %171 = stablehlo.imag %169 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %172 = stablehlo.negate %171 : tensor<3x3xf32>
    %173 = stablehlo.complex %170, %172 : tensor<3x3xcomplex<f32>>
    %174 = stablehlo.negate %173 : tensor<3x3xcomplex<f32>>
    %cst_34 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %175 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %176 = stablehlo.select %69, %175, %174 : tensor<3x3xi1>, tensor<3x3xcomplex<f32>>
    %177 = stablehlo.multiply %176, %53 : tensor<3x3xcomplex<f32>>
    %178 = stablehlo.multiply %177, %arg0 : tensor<3x3xcomplex<f32>>
    %179 = stablehlo.negate %178 : tensor<3x3xcomplex<f32>>
    %180 = stablehlo.divide %176, %49 : tensor<3x3xcomplex<f32>>
    %181 = stablehlo.real %179 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %182 = stablehlo.convert %181 : tensor<3x3xf32>
    %183 = stablehlo.multiply %182, %46 : tensor<3x3xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %185 = stablehlo.complex %183, %184 : tensor<3x3xcomplex<f32>>
    %186 = stablehlo.multiply %185, %43 : tensor<3x3xcomplex<f32>>
    %187 = stablehlo.add %180, %186 : tensor<3x3xcomplex<f32>>
    return %187, %167 : tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xcomplex<f32>>, %arg1: tensor<3x2xcomplex<f32>>) -> (tensor<3x3xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<3x2xcomplex<f32>> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.real %arg0 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %1 = stablehlo.imag %arg0 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %2 = stablehlo.abs %0 : tensor<3x3xf32>
    %3 = stablehlo.abs %1 : tensor<3x3xf32>
    %4 = stablehlo.maximum %2, %3 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.compare GE, %4, %5, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_0 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %8 = stablehlo.compare LE, %4, %7, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_1 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %12 = stablehlo.multiply %0, %9 : tensor<3x3xf32>
    %13 = stablehlo.multiply %0, %10 : tensor<3x3xf32>
    %14 = stablehlo.select %8, %13, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    %15 = stablehlo.select %6, %12, %14 : tensor<3x3xi1>, tensor<3x3xf32>
    %16 = stablehlo.multiply %1, %9 : tensor<3x3xf32>
    %17 = stablehlo.multiply %1, %10 : tensor<3x3xf32>
    %18 = stablehlo.select %8, %17, %1 : tensor<3x3xi1>, tensor<3x3xf32>
    %19 = stablehlo.select %6, %16, %18 : tensor<3x3xi1>, tensor<3x3xf32>
    %20 = stablehlo.select %8, %9, %11 : tensor<3x3xi1>, tensor<3x3xf32>
    %21 = stablehlo.select %6, %10, %20 : tensor<3x3xi1>, tensor<3x3xf32>
    %22 = chlo.square %15 : tensor<3x3xf32> -> tensor<3x3xf32>
    %23 = chlo.square %19 : tensor<3x3xf32> -> tensor<3x3xf32>
    %24 = stablehlo.add %22, %23 : tensor<3x3xf32>
    %25 = stablehlo.sqrt %24 : tensor<3x3xf32>
    %26 = stablehlo.multiply %25, %21 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %28 = stablehlo.compare EQ, %2, %27, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %29 = stablehlo.compare EQ, %3, %27, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %30 = stablehlo.or %28, %29 : tensor<3x3xi1>
    %31 = stablehlo.select %30, %27, %26 : tensor<3x3xi1>, tensor<3x3xf32>
    %32 = stablehlo.divide %15, %25 : tensor<3x3xf32>
    %33 = stablehlo.divide %19, %25 : tensor<3x3xf32>
    %34 = stablehlo.real %arg0 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %35 = stablehlo.imag %arg0 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %36 = stablehlo.negate %35 : tensor<3x3xf32>
    %37 = stablehlo.complex %34, %36 : tensor<3x3xcomplex<f32>>
    %38 = stablehlo.convert %31 : (tensor<3x3xf32>) -> tensor<3x3xcomplex<f32>>
    %cst_5 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %39 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %40 = stablehlo.compare EQ, %38, %39, FLOAT : (tensor<3x3xcomplex<f32>>, tensor<3x3xcomplex<f32>>) -> tensor<3x3xi1>
    %cst_6 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %41 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %42 = stablehlo.select %40, %41, %38 : tensor<3x3xi1>, tensor<3x3xcomplex<f32>>
    %43 = stablehlo.divide %37, %42 : tensor<3x3xcomplex<f32>>
    %44 = stablehlo.multiply %31, %31 : tensor<3x3xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %46 = stablehlo.multiply %45, %31 : tensor<3x3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %48 = stablehlo.add %47, %44 : tensor<3x3xf32>
    %49 = stablehlo.convert %48 : (tensor<3x3xf32>) -> tensor<3x3xcomplex<f32>>
    %50 = stablehlo.divide %arg0, %49 : tensor<3x3xcomplex<f32>>
    %51 = stablehlo.multiply %49, %49 : tensor<3x3xcomplex<f32>>
    %cst_9 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %52 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %53 = stablehlo.divide %52, %51 : tensor<3x3xcomplex<f32>>
    %54 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %55 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %56 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %57 = stablehlo.add %54, %56 : tensor<3x3xi32>
    %58 = stablehlo.compare EQ, %57, %55, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %59 = stablehlo.convert %58 : (tensor<3x3xi1>) -> tensor<3x3xcomplex<f32>>
    %cst_10 = stablehlo.constant dense<(1.940000e+00,0.000000e+00)> : tensor<complex<f32>>
    %60 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %61 = stablehlo.multiply %60, %59 : tensor<3x3xcomplex<f32>>
    %62 = stablehlo.add %61, %50 : tensor<3x3xcomplex<f32>>
    %63 = chlo.conj %62 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %64 = "stablehlo.triangular_solve"(%63, %arg1) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %65 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_11 = stablehlo.constant dense<-1> : tensor<i32>
    %66 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %67 = stablehlo.add %65, %66 : tensor<3x3xi32>
    %68 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %69 = stablehlo.compare GE, %67, %68, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %70 = stablehlo.real %64 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %71 = stablehlo.imag %64 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %72 = stablehlo.abs %70 : tensor<3x2xf32>
    %73 = stablehlo.abs %71 : tensor<3x2xf32>
    %74 = stablehlo.maximum %72, %73 : tensor<3x2xf32>
    %cst_12 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %76 = stablehlo.compare GE, %74, %75, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_13 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %78 = stablehlo.compare LE, %74, %77, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_14 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_15 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %82 = stablehlo.multiply %70, %79 : tensor<3x2xf32>
    %83 = stablehlo.multiply %70, %80 : tensor<3x2xf32>
    %84 = stablehlo.select %78, %83, %70 : tensor<3x2xi1>, tensor<3x2xf32>
    %85 = stablehlo.select %76, %82, %84 : tensor<3x2xi1>, tensor<3x2xf32>
    %86 = stablehlo.multiply %71, %79 : tensor<3x2xf32>
    %87 = stablehlo.multiply %71, %80 : tensor<3x2xf32>
    %88 = stablehlo.select %78, %87, %71 : tensor<3x2xi1>, tensor<3x2xf32>
    %89 = stablehlo.select %76, %86, %88 : tensor<3x2xi1>, tensor<3x2xf32>
    %90 = stablehlo.select %78, %79, %81 : tensor<3x2xi1>, tensor<3x2xf32>
    %91 = stablehlo.select %76, %80, %90 : tensor<3x2xi1>, tensor<3x2xf32>
    %92 = chlo.square %85 : tensor<3x2xf32> -> tensor<3x2xf32>
    %93 = chlo.square %89 : tensor<3x2xf32> -> tensor<3x2xf32>
    %94 = stablehlo.add %92, %93 : tensor<3x2xf32>
    %95 = stablehlo.sqrt %94 : tensor<3x2xf32>
    %96 = stablehlo.multiply %95, %91 : tensor<3x2xf32>
    %cst_17 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %98 = stablehlo.compare EQ, %72, %97, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %99 = stablehlo.compare EQ, %73, %97, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %100 = stablehlo.or %98, %99 : tensor<3x2xi1>
    %101 = stablehlo.select %100, %97, %96 : tensor<3x2xi1>, tensor<3x2xf32>
    %102 = stablehlo.divide %85, %95 : tensor<3x2xf32>
    %103 = stablehlo.divide %89, %95 : tensor<3x2xf32>
    %104 = stablehlo.real %64 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %105 = stablehlo.imag %64 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %106 = stablehlo.negate %105 : tensor<3x2xf32>
    %107 = stablehlo.complex %104, %106 : tensor<3x2xcomplex<f32>>
    %108 = stablehlo.convert %101 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %cst_18 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %109 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %110 = stablehlo.compare EQ, %108, %109, FLOAT : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xi1>
    %cst_19 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %111 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %112 = stablehlo.select %110, %111, %108 : tensor<3x2xi1>, tensor<3x2xcomplex<f32>>
    %113 = stablehlo.divide %107, %112 : tensor<3x2xcomplex<f32>>
    %114 = stablehlo.multiply %101, %101 : tensor<3x2xf32>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %116 = stablehlo.multiply %115, %101 : tensor<3x2xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %118 = stablehlo.add %117, %114 : tensor<3x2xf32>
    %119 = stablehlo.convert %118 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %120 = stablehlo.divide %64, %119 : tensor<3x2xcomplex<f32>>
    %121 = stablehlo.multiply %119, %119 : tensor<3x2xcomplex<f32>>
    %cst_22 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %122 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %123 = stablehlo.divide %122, %121 : tensor<3x2xcomplex<f32>>
    %cst_23 = stablehlo.constant dense<(0.699999988,-5.400000e-01)> : tensor<complex<f32>>
    %124 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %125 = stablehlo.multiply %124, %120 : tensor<3x2xcomplex<f32>>
    %126 = stablehlo.real %125 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %127 = stablehlo.imag %125 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %128 = stablehlo.negate %127 : tensor<3x2xf32>
    %129 = stablehlo.complex %126, %128 : tensor<3x2xcomplex<f32>>
    %cst_24 = stablehlo.constant dense<(5.000000e-01,5.000000e-01)> : tensor<complex<f32>>
    %130 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %131 = stablehlo.multiply %130, %129 : tensor<3x2xcomplex<f32>>
    %132 = stablehlo.real %131 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %133 = stablehlo.tanh %132 : tensor<3x2xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %135 = stablehlo.add %134, %133 : tensor<3x2xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %137 = stablehlo.subtract %136, %133 : tensor<3x2xf32>
    %138 = stablehlo.multiply %135, %137 : tensor<3x2xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %142 = stablehlo.complex %140, %141 : tensor<3x2xcomplex<f32>>
    %143 = stablehlo.multiply %139, %138 : tensor<3x2xf32>
    %144 = stablehlo.negate %142 : tensor<3x2xcomplex<f32>>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %146 = stablehlo.complex %143, %145 : tensor<3x2xcomplex<f32>>
    %147 = stablehlo.add %144, %146 : tensor<3x2xcomplex<f32>>
    %cst_31 = stablehlo.constant dense<(5.000000e-01,5.000000e-01)> : tensor<complex<f32>>
    %148 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %149 = stablehlo.multiply %148, %147 : tensor<3x2xcomplex<f32>>
    %150 = stablehlo.real %149 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %151 = stablehlo.imag %149 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %152 = stablehlo.negate %151 : tensor<3x2xf32>
    %153 = stablehlo.complex %150, %152 : tensor<3x2xcomplex<f32>>
    %cst_32 = stablehlo.constant dense<(0.699999988,-5.400000e-01)> : tensor<complex<f32>>
    %154 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %155 = stablehlo.multiply %154, %153 : tensor<3x2xcomplex<f32>>
    %156 = stablehlo.multiply %155, %123 : tensor<3x2xcomplex<f32>>
    %157 = stablehlo.multiply %156, %64 : tensor<3x2xcomplex<f32>>
    %158 = stablehlo.negate %157 : tensor<3x2xcomplex<f32>>
    %159 = stablehlo.divide %155, %119 : tensor<3x2xcomplex<f32>>
    %160 = stablehlo.real %158 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %161 = stablehlo.convert %160 : tensor<3x2xf32>
    %162 = stablehlo.multiply %161, %116 : tensor<3x2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %164 = stablehlo.complex %162, %163 : tensor<3x2xcomplex<f32>>
    %165 = stablehlo.multiply %164, %113 : tensor<3x2xcomplex<f32>>
    %166 = stablehlo.add %159, %165 : tensor<3x2xcomplex<f32>>
    %167 = "stablehlo.triangular_solve"(%62, %166) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %168 = "stablehlo.triangular_solve"(%62, %166) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %169 = stablehlo.dot_general %168, %64, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x3xcomplex<f32>>
    %170 = stablehlo.real %169 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %171 = stablehlo.imag %169 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %172 = stablehlo.negate %171 : tensor<3x3xf32>
    %173 = stablehlo.complex %170, %172 : tensor<3x3xcomplex<f32>>
    %174 = stablehlo.negate %173 : tensor<3x3xcomplex<f32>>
    %cst_34 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %175 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %176 = stablehlo.select %69, %175, %174 : tensor<3x3xi1>, tensor<3x3xcomplex<f32>>
    %177 = stablehlo.multiply %176, %53 : tensor<3x3xcomplex<f32>>
    %178 = stablehlo.multiply %177, %arg0 : tensor<3x3xcomplex<f32>>
    %179 = stablehlo.negate %178 : tensor<3x3xcomplex<f32>>
    %180 = stablehlo.divide %176, %49 : tensor<3x3xcomplex<f32>>
    %181 = stablehlo.real %179 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %182 = stablehlo.convert %181 : tensor<3x3xf32>
    %183 = stablehlo.multiply %182, %46 : tensor<3x3xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %184 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %185 = stablehlo.complex %183, %184 : tensor<3x3xcomplex<f32>>
    %186 = stablehlo.multiply %185, %43 : tensor<3x3xcomplex<f32>>
    %187 = stablehlo.add %180, %186 : tensor<3x3xcomplex<f32>>
    return %187, %167 : tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>
  }
}
