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
    %0 = stablehlo.abs %arg0 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x3xf32>
    %4 = stablehlo.convert %3 : (tensor<3x3xf32>) -> tensor<3x3xcomplex<f32>>
    %5 = stablehlo.divide %arg0, %4 : tensor<3x3xcomplex<f32>>
    %6 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %7 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %9 = stablehlo.add %6, %8 : tensor<3x3xi32>
    %10 = stablehlo.compare EQ, %9, %7, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %11 = stablehlo.convert %10 : (tensor<3x3xi1>) -> tensor<3x3xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(1.940000e+00,0.000000e+00)> : tensor<complex<f32>>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %13 = stablehlo.multiply %12, %11 : tensor<3x3xcomplex<f32>>
    %14 = stablehlo.add %13, %5 : tensor<3x3xcomplex<f32>>
    %15 = chlo.conj %14 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %16 = stablehlo.custom_call @lapack_ctrsm_ffi(%15, %arg1) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %17 = stablehlo.abs %16 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %18 = stablehlo.multiply %17, %17 : tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %20 = stablehlo.add %19, %18 : tensor<3x2xf32>
    %21 = stablehlo.convert %20 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %22 = stablehlo.divide %16, %21 : tensor<3x2xcomplex<f32>>
    %cst_2 = stablehlo.constant dense<(0.699999988,-5.400000e-01)> : tensor<complex<f32>>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %24 = stablehlo.multiply %23, %22 : tensor<3x2xcomplex<f32>>
    %25 = stablehlo.real %24 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %26 = stablehlo.imag %24 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %27 = stablehlo.negate %26 : tensor<3x2xf32>
    %28 = stablehlo.complex %25, %27 : tensor<3x2xcomplex<f32>>
    %cst_3 = stablehlo.constant dense<(5.000000e-01,5.000000e-01)> : tensor<complex<f32>>
    %29 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %30 = stablehlo.multiply %29, %28 : tensor<3x2xcomplex<f32>>
    %31 = stablehlo.real %30 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %32 = stablehlo.negate %30 : tensor<3x2xcomplex<f32>>
    %33 = stablehlo.tanh %31 : tensor<3x2xf32>
    return %32, %33 : tensor<3x2xcomplex<f32>>, tensor<3x2xf32>
  }
}
// -----
// forward, cuda
module @jit_compute_triangular_equalizer attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xcomplex<f32>>, %arg1: tensor<3x2xcomplex<f32>>) -> (tensor<3x2xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<3x2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.abs %arg0 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x3xf32>
    %4 = stablehlo.convert %3 : (tensor<3x3xf32>) -> tensor<3x3xcomplex<f32>>
    %5 = stablehlo.divide %arg0, %4 : tensor<3x3xcomplex<f32>>
    %6 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %7 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %9 = stablehlo.add %6, %8 : tensor<3x3xi32>
    %10 = stablehlo.compare EQ, %9, %7, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %11 = stablehlo.convert %10 : (tensor<3x3xi1>) -> tensor<3x3xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(1.940000e+00,0.000000e+00)> : tensor<complex<f32>>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %13 = stablehlo.multiply %12, %11 : tensor<3x3xcomplex<f32>>
    %14 = stablehlo.add %13, %5 : tensor<3x3xcomplex<f32>>
    %15 = chlo.conj %14 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %16 = "stablehlo.triangular_solve"(%15, %arg1) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %17 = stablehlo.abs %16 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %18 = stablehlo.multiply %17, %17 : tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %20 = stablehlo.add %19, %18 : tensor<3x2xf32>
    %21 = stablehlo.convert %20 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %22 = stablehlo.divide %16, %21 : tensor<3x2xcomplex<f32>>
    %cst_2 = stablehlo.constant dense<(0.699999988,-5.400000e-01)> : tensor<complex<f32>>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %24 = stablehlo.multiply %23, %22 : tensor<3x2xcomplex<f32>>
    %25 = stablehlo.real %24 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %26 = stablehlo.imag %24 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %27 = stablehlo.negate %26 : tensor<3x2xf32>
    %28 = stablehlo.complex %25, %27 : tensor<3x2xcomplex<f32>>
    %cst_3 = stablehlo.constant dense<(5.000000e-01,5.000000e-01)> : tensor<complex<f32>>
    %29 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %30 = stablehlo.multiply %29, %28 : tensor<3x2xcomplex<f32>>
    %31 = stablehlo.real %30 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %32 = stablehlo.negate %30 : tensor<3x2xcomplex<f32>>
    %33 = stablehlo.tanh %31 : tensor<3x2xf32>
    return %32, %33 : tensor<3x2xcomplex<f32>>, tensor<3x2xf32>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xcomplex<f32>>, %arg1: tensor<3x2xcomplex<f32>>) -> (tensor<3x3xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<3x2xcomplex<f32>> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.abs %arg0 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %1 = stablehlo.real %arg0 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %2 = stablehlo.imag %arg0 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %3 = stablehlo.negate %2 : tensor<3x3xf32>
    %4 = stablehlo.complex %1, %3 : tensor<3x3xcomplex<f32>>
    %5 = stablehlo.convert %0 : (tensor<3x3xf32>) -> tensor<3x3xcomplex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %7 = stablehlo.compare EQ, %5, %6, FLOAT : (tensor<3x3xcomplex<f32>>, tensor<3x3xcomplex<f32>>) -> tensor<3x3xi1>
    %cst_0 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %9 = stablehlo.select %7, %8, %5 : tensor<3x3xi1>, tensor<3x3xcomplex<f32>>
    %10 = stablehlo.divide %4, %9 : tensor<3x3xcomplex<f32>>
    %11 = stablehlo.multiply %0, %0 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %13 = stablehlo.multiply %12, %0 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %15 = stablehlo.add %14, %11 : tensor<3x3xf32>
    %16 = stablehlo.convert %15 : (tensor<3x3xf32>) -> tensor<3x3xcomplex<f32>>
    %17 = stablehlo.divide %arg0, %16 : tensor<3x3xcomplex<f32>>
    %18 = stablehlo.multiply %16, %16 : tensor<3x3xcomplex<f32>>
    %cst_3 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %20 = stablehlo.divide %19, %18 : tensor<3x3xcomplex<f32>>
    %21 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %22 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %24 = stablehlo.add %21, %23 : tensor<3x3xi32>
    %25 = stablehlo.compare EQ, %24, %22, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %26 = stablehlo.convert %25 : (tensor<3x3xi1>) -> tensor<3x3xcomplex<f32>>
    %cst_4 = stablehlo.constant dense<(1.940000e+00,0.000000e+00)> : tensor<complex<f32>>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %28 = stablehlo.multiply %27, %26 : tensor<3x3xcomplex<f32>>
    %29 = stablehlo.add %28, %17 : tensor<3x3xcomplex<f32>>
    %30 = chlo.conj %29 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %31 = stablehlo.custom_call @lapack_ctrsm_ffi(%30, %arg1) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %32 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_5 = stablehlo.constant dense<-1> : tensor<i32>
    %33 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %34 = stablehlo.add %32, %33 : tensor<3x3xi32>
    %35 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %36 = stablehlo.compare GE, %34, %35, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %37 = stablehlo.abs %31 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %38 = stablehlo.real %31 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %39 = stablehlo.imag %31 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %40 = stablehlo.negate %39 : tensor<3x2xf32>
    %41 = stablehlo.complex %38, %40 : tensor<3x2xcomplex<f32>>
    %42 = stablehlo.convert %37 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %cst_6 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %43 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %44 = stablehlo.compare EQ, %42, %43, FLOAT : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xi1>
    %cst_7 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %45 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %46 = stablehlo.select %44, %45, %42 : tensor<3x2xi1>, tensor<3x2xcomplex<f32>>
    %47 = stablehlo.divide %41, %46 : tensor<3x2xcomplex<f32>>
    %48 = stablehlo.multiply %37, %37 : tensor<3x2xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %50 = stablehlo.multiply %49, %37 : tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %52 = stablehlo.add %51, %48 : tensor<3x2xf32>
    %53 = stablehlo.convert %52 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %54 = stablehlo.divide %31, %53 : tensor<3x2xcomplex<f32>>
    %55 = stablehlo.multiply %53, %53 : tensor<3x2xcomplex<f32>>
    %cst_10 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %56 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %57 = stablehlo.divide %56, %55 : tensor<3x2xcomplex<f32>>
    %cst_11 = stablehlo.constant dense<(0.699999988,-5.400000e-01)> : tensor<complex<f32>>
    %58 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %59 = stablehlo.multiply %58, %54 : tensor<3x2xcomplex<f32>>
    %60 = stablehlo.real %59 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %61 = stablehlo.imag %59 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %62 = stablehlo.negate %61 : tensor<3x2xf32>
    %63 = stablehlo.complex %60, %62 : tensor<3x2xcomplex<f32>>
    %cst_12 = stablehlo.constant dense<(5.000000e-01,5.000000e-01)> : tensor<complex<f32>>
    %64 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %65 = stablehlo.multiply %64, %63 : tensor<3x2xcomplex<f32>>
    %66 = stablehlo.real %65 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %67 = stablehlo.tanh %66 : tensor<3x2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %69 = stablehlo.add %68, %67 : tensor<3x2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %71 = stablehlo.subtract %70, %67 : tensor<3x2xf32>
    %72 = stablehlo.multiply %69, %71 : tensor<3x2xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %76 = stablehlo.complex %74, %75 : tensor<3x2xcomplex<f32>>
    %77 = stablehlo.multiply %73, %72 : tensor<3x2xf32>
    %78 = stablehlo.negate %76 : tensor<3x2xcomplex<f32>>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %80 = stablehlo.complex %77, %79 : tensor<3x2xcomplex<f32>>
    %81 = stablehlo.add %78, %80 : tensor<3x2xcomplex<f32>>
    %cst_19 = stablehlo.constant dense<(5.000000e-01,5.000000e-01)> : tensor<complex<f32>>
    %82 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %83 = stablehlo.multiply %82, %81 : tensor<3x2xcomplex<f32>>
    %84 = stablehlo.real %83 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %85 = stablehlo.imag %83 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %86 = stablehlo.negate %85 : tensor<3x2xf32>
    %87 = stablehlo.complex %84, %86 : tensor<3x2xcomplex<f32>>
    %cst_20 = stablehlo.constant dense<(0.699999988,-5.400000e-01)> : tensor<complex<f32>>
    %88 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %89 = stablehlo.multiply %88, %87 : tensor<3x2xcomplex<f32>>
    %90 = stablehlo.multiply %89, %57 : tensor<3x2xcomplex<f32>>
    %91 = stablehlo.multiply %90, %31 : tensor<3x2xcomplex<f32>>
    %92 = stablehlo.negate %91 : tensor<3x2xcomplex<f32>>
    %93 = stablehlo.divide %89, %53 : tensor<3x2xcomplex<f32>>
    %94 = stablehlo.real %92 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %95 = stablehlo.convert %94 : tensor<3x2xf32>
    %96 = stablehlo.multiply %95, %50 : tensor<3x2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %98 = stablehlo.complex %96, %97 : tensor<3x2xcomplex<f32>>
    %99 = stablehlo.multiply %98, %47 : tensor<3x2xcomplex<f32>>
    %100 = stablehlo.add %93, %99 : tensor<3x2xcomplex<f32>>
    %101 = stablehlo.custom_call @lapack_ctrsm_ffi(%29, %100) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %102 = stablehlo.custom_call @lapack_ctrsm_ffi(%29, %100) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %103 = stablehlo.dot_general %102, %31, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x3xcomplex<f32>>
    %104 = stablehlo.real %103 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %105 = stablehlo.imag %103 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %106 = stablehlo.negate %105 : tensor<3x3xf32>
    %107 = stablehlo.complex %104, %106 : tensor<3x3xcomplex<f32>>
    %108 = stablehlo.negate %107 : tensor<3x3xcomplex<f32>>
    %cst_22 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %109 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %110 = stablehlo.select %36, %109, %108 : tensor<3x3xi1>, tensor<3x3xcomplex<f32>>
    %111 = stablehlo.multiply %110, %20 : tensor<3x3xcomplex<f32>>
    %112 = stablehlo.multiply %111, %arg0 : tensor<3x3xcomplex<f32>>
    %113 = stablehlo.negate %112 : tensor<3x3xcomplex<f32>>
    %114 = stablehlo.divide %110, %16 : tensor<3x3xcomplex<f32>>
    %115 = stablehlo.real %113 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %116 = stablehlo.convert %115 : tensor<3x3xf32>
    %117 = stablehlo.multiply %116, %13 : tensor<3x3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %119 = stablehlo.complex %117, %118 : tensor<3x3xcomplex<f32>>
    %120 = stablehlo.multiply %119, %10 : tensor<3x3xcomplex<f32>>
    %121 = stablehlo.add %114, %120 : tensor<3x3xcomplex<f32>>
    return %121, %101 : tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xcomplex<f32>>, %arg1: tensor<3x2xcomplex<f32>>) -> (tensor<3x3xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<3x2xcomplex<f32>> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.abs %arg0 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %1 = stablehlo.real %arg0 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %2 = stablehlo.imag %arg0 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %3 = stablehlo.negate %2 : tensor<3x3xf32>
    %4 = stablehlo.complex %1, %3 : tensor<3x3xcomplex<f32>>
    %5 = stablehlo.convert %0 : (tensor<3x3xf32>) -> tensor<3x3xcomplex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %7 = stablehlo.compare EQ, %5, %6, FLOAT : (tensor<3x3xcomplex<f32>>, tensor<3x3xcomplex<f32>>) -> tensor<3x3xi1>
    %cst_0 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %9 = stablehlo.select %7, %8, %5 : tensor<3x3xi1>, tensor<3x3xcomplex<f32>>
    %10 = stablehlo.divide %4, %9 : tensor<3x3xcomplex<f32>>
    %11 = stablehlo.multiply %0, %0 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %13 = stablehlo.multiply %12, %0 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %15 = stablehlo.add %14, %11 : tensor<3x3xf32>
    %16 = stablehlo.convert %15 : (tensor<3x3xf32>) -> tensor<3x3xcomplex<f32>>
    %17 = stablehlo.divide %arg0, %16 : tensor<3x3xcomplex<f32>>
    %18 = stablehlo.multiply %16, %16 : tensor<3x3xcomplex<f32>>
    %cst_3 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %20 = stablehlo.divide %19, %18 : tensor<3x3xcomplex<f32>>
    %21 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %22 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %24 = stablehlo.add %21, %23 : tensor<3x3xi32>
    %25 = stablehlo.compare EQ, %24, %22, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %26 = stablehlo.convert %25 : (tensor<3x3xi1>) -> tensor<3x3xcomplex<f32>>
    %cst_4 = stablehlo.constant dense<(1.940000e+00,0.000000e+00)> : tensor<complex<f32>>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %28 = stablehlo.multiply %27, %26 : tensor<3x3xcomplex<f32>>
    %29 = stablehlo.add %28, %17 : tensor<3x3xcomplex<f32>>
    %30 = chlo.conj %29 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %31 = "stablehlo.triangular_solve"(%30, %arg1) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %32 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_5 = stablehlo.constant dense<-1> : tensor<i32>
    %33 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %34 = stablehlo.add %32, %33 : tensor<3x3xi32>
    %35 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %36 = stablehlo.compare GE, %34, %35, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %37 = stablehlo.abs %31 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %38 = stablehlo.real %31 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %39 = stablehlo.imag %31 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %40 = stablehlo.negate %39 : tensor<3x2xf32>
    %41 = stablehlo.complex %38, %40 : tensor<3x2xcomplex<f32>>
    %42 = stablehlo.convert %37 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %cst_6 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %43 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %44 = stablehlo.compare EQ, %42, %43, FLOAT : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xi1>
    %cst_7 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %45 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %46 = stablehlo.select %44, %45, %42 : tensor<3x2xi1>, tensor<3x2xcomplex<f32>>
    %47 = stablehlo.divide %41, %46 : tensor<3x2xcomplex<f32>>
    %48 = stablehlo.multiply %37, %37 : tensor<3x2xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %50 = stablehlo.multiply %49, %37 : tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %52 = stablehlo.add %51, %48 : tensor<3x2xf32>
    %53 = stablehlo.convert %52 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %54 = stablehlo.divide %31, %53 : tensor<3x2xcomplex<f32>>
    %55 = stablehlo.multiply %53, %53 : tensor<3x2xcomplex<f32>>
    %cst_10 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %56 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %57 = stablehlo.divide %56, %55 : tensor<3x2xcomplex<f32>>
    %cst_11 = stablehlo.constant dense<(0.699999988,-5.400000e-01)> : tensor<complex<f32>>
    %58 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %59 = stablehlo.multiply %58, %54 : tensor<3x2xcomplex<f32>>
    %60 = stablehlo.real %59 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %61 = stablehlo.imag %59 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %62 = stablehlo.negate %61 : tensor<3x2xf32>
    %63 = stablehlo.complex %60, %62 : tensor<3x2xcomplex<f32>>
    %cst_12 = stablehlo.constant dense<(5.000000e-01,5.000000e-01)> : tensor<complex<f32>>
    %64 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %65 = stablehlo.multiply %64, %63 : tensor<3x2xcomplex<f32>>
    %66 = stablehlo.real %65 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %67 = stablehlo.tanh %66 : tensor<3x2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %69 = stablehlo.add %68, %67 : tensor<3x2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %71 = stablehlo.subtract %70, %67 : tensor<3x2xf32>
    %72 = stablehlo.multiply %69, %71 : tensor<3x2xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %76 = stablehlo.complex %74, %75 : tensor<3x2xcomplex<f32>>
    %77 = stablehlo.multiply %73, %72 : tensor<3x2xf32>
    %78 = stablehlo.negate %76 : tensor<3x2xcomplex<f32>>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %80 = stablehlo.complex %77, %79 : tensor<3x2xcomplex<f32>>
    %81 = stablehlo.add %78, %80 : tensor<3x2xcomplex<f32>>
    %cst_19 = stablehlo.constant dense<(5.000000e-01,5.000000e-01)> : tensor<complex<f32>>
    %82 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %83 = stablehlo.multiply %82, %81 : tensor<3x2xcomplex<f32>>
    %84 = stablehlo.real %83 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %85 = stablehlo.imag %83 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %86 = stablehlo.negate %85 : tensor<3x2xf32>
    %87 = stablehlo.complex %84, %86 : tensor<3x2xcomplex<f32>>
    %cst_20 = stablehlo.constant dense<(0.699999988,-5.400000e-01)> : tensor<complex<f32>>
    %88 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %89 = stablehlo.multiply %88, %87 : tensor<3x2xcomplex<f32>>
    %90 = stablehlo.multiply %89, %57 : tensor<3x2xcomplex<f32>>
    %91 = stablehlo.multiply %90, %31 : tensor<3x2xcomplex<f32>>
    %92 = stablehlo.negate %91 : tensor<3x2xcomplex<f32>>
    %93 = stablehlo.divide %89, %53 : tensor<3x2xcomplex<f32>>
    %94 = stablehlo.real %92 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %95 = stablehlo.convert %94 : tensor<3x2xf32>
    %96 = stablehlo.multiply %95, %50 : tensor<3x2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %98 = stablehlo.complex %96, %97 : tensor<3x2xcomplex<f32>>
    %99 = stablehlo.multiply %98, %47 : tensor<3x2xcomplex<f32>>
    %100 = stablehlo.add %93, %99 : tensor<3x2xcomplex<f32>>
    %101 = "stablehlo.triangular_solve"(%29, %100) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %102 = "stablehlo.triangular_solve"(%29, %100) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %103 = stablehlo.dot_general %102, %31, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x3xcomplex<f32>>
    %104 = stablehlo.real %103 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %105 = stablehlo.imag %103 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %106 = stablehlo.negate %105 : tensor<3x3xf32>
    %107 = stablehlo.complex %104, %106 : tensor<3x3xcomplex<f32>>
    %108 = stablehlo.negate %107 : tensor<3x3xcomplex<f32>>
    %cst_22 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %109 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %110 = stablehlo.select %36, %109, %108 : tensor<3x3xi1>, tensor<3x3xcomplex<f32>>
    %111 = stablehlo.multiply %110, %20 : tensor<3x3xcomplex<f32>>
    %112 = stablehlo.multiply %111, %arg0 : tensor<3x3xcomplex<f32>>
    %113 = stablehlo.negate %112 : tensor<3x3xcomplex<f32>>
    %114 = stablehlo.divide %110, %16 : tensor<3x3xcomplex<f32>>
    %115 = stablehlo.real %113 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %116 = stablehlo.convert %115 : tensor<3x3xf32>
    %117 = stablehlo.multiply %116, %13 : tensor<3x3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %119 = stablehlo.complex %117, %118 : tensor<3x3xcomplex<f32>>
    %120 = stablehlo.multiply %119, %10 : tensor<3x3xcomplex<f32>>
    %121 = stablehlo.add %114, %120 : tensor<3x3xcomplex<f32>>
    return %121, %101 : tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>
  }
}
