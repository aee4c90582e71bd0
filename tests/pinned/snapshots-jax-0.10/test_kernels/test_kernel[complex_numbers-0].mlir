// import jax.numpy as jnp
// from jax import lax
//
//
// def back_substitution_fn(r, in_phase, imag_part, prior_w):
//     g = r / (1.0 + jnp.abs(r) ** 2)
//     b = in_phase + 1j * imag_part
//     mapped = b**2
//     f = mapped / (1.0 + jnp.abs(mapped) ** 2)
//     tri = 2.0 * jnp.eye(4, dtype=g.dtype) + g
//     x_hat = lax.linalg.triangular_solve(
//         tri, f, left_side=True, lower=False, conjugate_a=True
//     )
//     shifted = x_hat / (1.0 + jnp.abs(x_hat) ** 2)
//     wave = jnp.tanh(0.2 * shifted)
//     mixed = 1.0 / (wave + 2.3)
//     power = mixed.real - 0.25 * mixed.imag
//     combined = power * prior_w + 0.8
//     weighted = 0.32 * combined
//     quotient = weighted / (1.0 + jnp.abs(weighted))
//
//     def update_fn(_, carry):
//         return jnp.tanh(carry - power)
//
//     outcome = lax.fori_loop(0, 2, update_fn, quotient)
//     total = outcome + 0.8 * power
//     return total
//
//   r: complex64[4, 4] in [-1.2, 1.2]
//   in_phase: float32[4, 4] in [-1.2, 1.2]
//   imag_part: float32[4, 4] in [-1.2, 1.2]
//   prior_w: float32[1, 4] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_back_substitution_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xcomplex<f32>>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<1x4xf32>) -> (tensor<4x4xf32> {jax.result_info = "result"}) {
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
    %11 = stablehlo.multiply %10, %10 : tensor<4x4xcomplex<f32>>
    %12 = stablehlo.abs %11 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %13 = stablehlo.multiply %12, %12 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %15 = stablehlo.add %14, %13 : tensor<4x4xf32>
    %16 = stablehlo.convert %15 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %17 = stablehlo.divide %11, %16 : tensor<4x4xcomplex<f32>>
    %18 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %19 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %21 = stablehlo.add %18, %20 : tensor<4x4xi32>
    %22 = stablehlo.compare EQ, %21, %19, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %23 = stablehlo.convert %22 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f32>>
    %cst_2 = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %24 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %25 = stablehlo.multiply %24, %23 : tensor<4x4xcomplex<f32>>
    %26 = stablehlo.add %25, %5 : tensor<4x4xcomplex<f32>>
    %27 = chlo.conj %26 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %28 = stablehlo.custom_call @lapack_ctrsm_ffi(%27, %17) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %29 = stablehlo.abs %28 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %30 = stablehlo.multiply %29, %29 : tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %32 = stablehlo.add %31, %30 : tensor<4x4xf32>
    %33 = stablehlo.convert %32 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %34 = stablehlo.divide %28, %33 : tensor<4x4xcomplex<f32>>
    %cst_4 = stablehlo.constant dense<(2.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %35 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %36 = stablehlo.multiply %35, %34 : tensor<4x4xcomplex<f32>>
    %37 = stablehlo.tanh %36 : tensor<4x4xcomplex<f32>>
    %cst_5 = stablehlo.constant dense<(2.300000e+00,0.000000e+00)> : tensor<complex<f32>>
    %38 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %39 = stablehlo.add %37, %38 : tensor<4x4xcomplex<f32>>
    %cst_6 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %40 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %41 = stablehlo.divide %40, %39 : tensor<4x4xcomplex<f32>>
    %42 = stablehlo.real %41 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %43 = stablehlo.imag %41 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<4x4xf32>
    %46 = stablehlo.subtract %42, %45 : tensor<4x4xf32>
    %47 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %48 = stablehlo.multiply %46, %47 : tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %50 = stablehlo.add %48, %49 : tensor<4x4xf32>
    %cst_9 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<4x4xf32>
    %53 = stablehlo.abs %52 : tensor<4x4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %55 = stablehlo.add %54, %53 : tensor<4x4xf32>
    %56 = stablehlo.divide %52, %55 : tensor<4x4xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %57:3 = stablehlo.while(%iterArg = %46, %iterArg_13 = %c_11, %iterArg_14 = %56) : tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>
    cond {
      %c_15 = stablehlo.constant dense<2> : tensor<i32>
      %61 = stablehlo.compare LT, %iterArg_13, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %61 : tensor<i1>
    } do {
      %61 = func.call @closed_call(%iterArg, %iterArg_14) : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %62 = stablehlo.add %iterArg_13, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %62, %61 : tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>
    }
    %cst_12 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %59 = stablehlo.multiply %58, %46 : tensor<4x4xf32>
    %60 = stablehlo.add %57#2, %59 : tensor<4x4xf32>
    return %60 : tensor<4x4xf32>
  }
  func.func private @closed_call(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.subtract %arg1, %arg0 : tensor<4x4xf32>
    %1 = stablehlo.tanh %0 : tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
}
// -----
// forward, cuda
module @jit_back_substitution_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xcomplex<f32>>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<1x4xf32>) -> (tensor<4x4xf32> {jax.result_info = "result"}) {
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
    %11 = stablehlo.multiply %10, %10 : tensor<4x4xcomplex<f32>>
    %12 = stablehlo.abs %11 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %13 = stablehlo.multiply %12, %12 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %15 = stablehlo.add %14, %13 : tensor<4x4xf32>
    %16 = stablehlo.convert %15 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %17 = stablehlo.divide %11, %16 : tensor<4x4xcomplex<f32>>
    %18 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %19 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %21 = stablehlo.add %18, %20 : tensor<4x4xi32>
    %22 = stablehlo.compare EQ, %21, %19, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %23 = stablehlo.convert %22 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f32>>
    %cst_2 = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %24 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %25 = stablehlo.multiply %24, %23 : tensor<4x4xcomplex<f32>>
    %26 = stablehlo.add %25, %5 : tensor<4x4xcomplex<f32>>
    %27 = chlo.conj %26 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %28 = "stablehlo.triangular_solve"(%27, %17) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %29 = stablehlo.abs %28 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %30 = stablehlo.multiply %29, %29 : tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %32 = stablehlo.add %31, %30 : tensor<4x4xf32>
    %33 = stablehlo.convert %32 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %34 = stablehlo.divide %28, %33 : tensor<4x4xcomplex<f32>>
    %cst_4 = stablehlo.constant dense<(2.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %35 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %36 = stablehlo.multiply %35, %34 : tensor<4x4xcomplex<f32>>
    %37 = stablehlo.tanh %36 : tensor<4x4xcomplex<f32>>
    %cst_5 = stablehlo.constant dense<(2.300000e+00,0.000000e+00)> : tensor<complex<f32>>
    %38 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %39 = stablehlo.add %37, %38 : tensor<4x4xcomplex<f32>>
    %cst_6 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %40 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %41 = stablehlo.divide %40, %39 : tensor<4x4xcomplex<f32>>
    %42 = stablehlo.real %41 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %43 = stablehlo.imag %41 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<4x4xf32>
    %46 = stablehlo.subtract %42, %45 : tensor<4x4xf32>
    %47 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %48 = stablehlo.multiply %46, %47 : tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %50 = stablehlo.add %48, %49 : tensor<4x4xf32>
    %cst_9 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<4x4xf32>
    %53 = stablehlo.abs %52 : tensor<4x4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %55 = stablehlo.add %54, %53 : tensor<4x4xf32>
    %56 = stablehlo.divide %52, %55 : tensor<4x4xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %57:3 = stablehlo.while(%iterArg = %46, %iterArg_13 = %c_11, %iterArg_14 = %56) : tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>
    cond {
      %c_15 = stablehlo.constant dense<2> : tensor<i32>
      %61 = stablehlo.compare LT, %iterArg_13, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %61 : tensor<i1>
    } do {
      %61 = func.call @closed_call(%iterArg, %iterArg_14) : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %62 = stablehlo.add %iterArg_13, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %62, %61 : tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>
    }
    %cst_12 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %59 = stablehlo.multiply %58, %46 : tensor<4x4xf32>
    %60 = stablehlo.add %57#2, %59 : tensor<4x4xf32>
    return %60 : tensor<4x4xf32>
  }
  func.func private @closed_call(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.subtract %arg1, %arg0 : tensor<4x4xf32>
    %1 = stablehlo.tanh %0 : tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xcomplex<f32>>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<1x4xf32>) -> (tensor<4x4xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<4x4xf32> {jax.result_info = "result[1]"}, tensor<4x4xf32> {jax.result_info = "result[2]"}, tensor<1x4xf32> {jax.result_info = "result[3]"}) {
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
    %26 = stablehlo.multiply %25, %25 : tensor<4x4xcomplex<f32>>
    %cst_5 = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %28 = stablehlo.multiply %27, %25 : tensor<4x4xcomplex<f32>>
    %29 = stablehlo.abs %26 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %30 = stablehlo.real %26 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %31 = stablehlo.imag %26 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %32 = stablehlo.negate %31 : tensor<4x4xf32>
    %33 = stablehlo.complex %30, %32 : tensor<4x4xcomplex<f32>>
    %34 = stablehlo.convert %29 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_6 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %35 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %36 = stablehlo.compare EQ, %34, %35, FLOAT : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xi1>
    %cst_7 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %38 = stablehlo.select %36, %37, %34 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %39 = stablehlo.divide %33, %38 : tensor<4x4xcomplex<f32>>
    %40 = stablehlo.multiply %29, %29 : tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %42 = stablehlo.multiply %41, %29 : tensor<4x4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %44 = stablehlo.add %43, %40 : tensor<4x4xf32>
    %45 = stablehlo.convert %44 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %46 = stablehlo.divide %26, %45 : tensor<4x4xcomplex<f32>>
    %47 = stablehlo.multiply %45, %45 : tensor<4x4xcomplex<f32>>
    %cst_10 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %48 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %49 = stablehlo.divide %48, %47 : tensor<4x4xcomplex<f32>>
    %50 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %51 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %52 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %53 = stablehlo.add %50, %52 : tensor<4x4xi32>
    %54 = stablehlo.compare EQ, %53, %51, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %55 = stablehlo.convert %54 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f32>>
    %cst_11 = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %57 = stablehlo.multiply %56, %55 : tensor<4x4xcomplex<f32>>
    %58 = stablehlo.add %57, %17 : tensor<4x4xcomplex<f32>>
    %59 = chlo.conj %58 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %60 = stablehlo.custom_call @lapack_ctrsm_ffi(%59, %46) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %61 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c_12 = stablehlo.constant dense<-1> : tensor<i32>
    %62 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %63 = stablehlo.add %61, %62 : tensor<4x4xi32>
    %64 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %65 = stablehlo.compare GE, %63, %64, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %66 = stablehlo.abs %60 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %67 = stablehlo.real %60 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %68 = stablehlo.imag %60 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %69 = stablehlo.negate %68 : tensor<4x4xf32>
    %70 = stablehlo.complex %67, %69 : tensor<4x4xcomplex<f32>>
    %71 = stablehlo.convert %66 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_13 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %72 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %73 = stablehlo.compare EQ, %71, %72, FLOAT : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xi1>
    %cst_14 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %74 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %75 = stablehlo.select %73, %74, %71 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %76 = stablehlo.divide %70, %75 : tensor<4x4xcomplex<f32>>
    %77 = stablehlo.multiply %66, %66 : tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %79 = stablehlo.multiply %78, %66 : tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %81 = stablehlo.add %80, %77 : tensor<4x4xf32>
    %82 = stablehlo.convert %81 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %83 = stablehlo.divide %60, %82 : tensor<4x4xcomplex<f32>>
    %84 = stablehlo.multiply %82, %82 : tensor<4x4xcomplex<f32>>
    %cst_17 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %85 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %86 = stablehlo.divide %85, %84 : tensor<4x4xcomplex<f32>>
    %cst_18 = stablehlo.constant dense<(2.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %87 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %88 = stablehlo.multiply %87, %83 : tensor<4x4xcomplex<f32>>
    %89 = stablehlo.tanh %88 : tensor<4x4xcomplex<f32>>
    %cst_19 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %90 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %91 = stablehlo.subtract %90, %89 : tensor<4x4xcomplex<f32>>
    %cst_20 = stablehlo.constant dense<(2.300000e+00,0.000000e+00)> : tensor<complex<f32>>
    %92 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %93 = stablehlo.add %89, %92 : tensor<4x4xcomplex<f32>>
    %cst_21 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %94 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %95 = stablehlo.divide %94, %93 : tensor<4x4xcomplex<f32>>
    %96 = stablehlo.multiply %93, %93 : tensor<4x4xcomplex<f32>>
    %cst_22 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %97 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %98 = stablehlo.divide %97, %96 : tensor<4x4xcomplex<f32>>
    %99 = stablehlo.real %95 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %100 = stablehlo.imag %95 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %cst_23 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %102 = stablehlo.multiply %101, %100 : tensor<4x4xf32>
    %103 = stablehlo.subtract %99, %102 : tensor<4x4xf32>
    %104 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %105 = stablehlo.multiply %103, %104 : tensor<4x4xf32>
    %cst_24 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %107 = stablehlo.add %105, %106 : tensor<4x4xf32>
    %cst_25 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %109 = stablehlo.multiply %108, %107 : tensor<4x4xf32>
    %110 = stablehlo.abs %109 : tensor<4x4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %112 = stablehlo.compare GE, %109, %111, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %114 = stablehlo.add %113, %110 : tensor<4x4xf32>
    %115 = stablehlo.divide %109, %114 : tensor<4x4xf32>
    %116 = stablehlo.multiply %114, %114 : tensor<4x4xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %118 = stablehlo.divide %117, %116 : tensor<4x4xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %121:5 = stablehlo.while(%iterArg = %103, %iterArg_49 = %c_31, %iterArg_50 = %115, %iterArg_51 = %119, %iterArg_52 = %120) : tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<2x4x4xf32>, tensor<2x4x4xf32>
    cond {
      %c_53 = stablehlo.constant dense<2> : tensor<i32>
      %214 = stablehlo.compare LT, %iterArg_49, %c_53, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %214 : tensor<i1>
    } do {
      %214:3 = func.call @closed_call(%iterArg, %iterArg_50) : (tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>)
      %215 = func.call @dynamic_update_index_in_dim(%iterArg_51, %214#1, %iterArg_49) : (tensor<2x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<2x4x4xf32>
      %216 = func.call @dynamic_update_index_in_dim(%iterArg_52, %214#2, %iterArg_49) : (tensor<2x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<2x4x4xf32>
      %c_53 = stablehlo.constant dense<1> : tensor<i32>
      %217 = stablehlo.add %iterArg_49, %c_53 : tensor<i32>
      stablehlo.return %iterArg, %217, %214#0, %215, %216 : tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<2x4x4xf32>, tensor<2x4x4xf32>
    }
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_33 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %124 = stablehlo.multiply %123, %122 : tensor<4x4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c_35 = stablehlo.constant dense<0> : tensor<i32>
    %126:5 = stablehlo.while(%iterArg = %121#3, %iterArg_49 = %121#4, %iterArg_50 = %c_35, %iterArg_51 = %125, %iterArg_52 = %122) : tensor<2x4x4xf32>, tensor<2x4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>
    cond {
      %c_53 = stablehlo.constant dense<2> : tensor<i32>
      %214 = stablehlo.compare LT, %iterArg_50, %c_53, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %214 : tensor<i1>
    } do {
      %c_53 = stablehlo.constant dense<2> : tensor<i32>
      %214 = stablehlo.subtract %c_53, %iterArg_50 : tensor<i32>
      %c_54 = stablehlo.constant dense<1> : tensor<i32>
      %215 = stablehlo.subtract %214, %c_54 : tensor<i32>
      %216 = func.call @dynamic_index_in_dim(%iterArg, %215) : (tensor<2x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %217 = func.call @dynamic_index_in_dim(%iterArg_49, %215) : (tensor<2x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %218:2 = func.call @closed_call_0(%iterArg_51, %iterArg_52, %216, %217) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
      %c_55 = stablehlo.constant dense<1> : tensor<i32>
      %219 = stablehlo.add %iterArg_50, %c_55 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_49, %219, %218#0, %218#1 : tensor<2x4x4xf32>, tensor<2x4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>
    }
    %127 = stablehlo.add %124, %126#3 : tensor<4x4xf32>
    %128 = stablehlo.multiply %126#4, %118 : tensor<4x4xf32>
    %129 = stablehlo.multiply %128, %109 : tensor<4x4xf32>
    %130 = stablehlo.negate %129 : tensor<4x4xf32>
    %131 = stablehlo.divide %126#4, %114 : tensor<4x4xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %133 = stablehlo.select %112, %132, %130 : tensor<4x4xi1>, tensor<4x4xf32>
    %134 = stablehlo.select %112, %130, %132 : tensor<4x4xi1>, tensor<4x4xf32>
    %135 = stablehlo.add %131, %134 : tensor<4x4xf32>
    %136 = stablehlo.negate %133 : tensor<4x4xf32>
    %137 = stablehlo.add %135, %136 : tensor<4x4xf32>
    %cst_37 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %139 = stablehlo.multiply %138, %137 : tensor<4x4xf32>
    %140 = stablehlo.multiply %103, %139 : tensor<4x4xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.reduce(%140 init: %cst_38) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %142 = stablehlo.reshape %141 : (tensor<4xf32>) -> tensor<1x4xf32>
    %143 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %144 = stablehlo.multiply %139, %143 : tensor<4x4xf32>
    %145 = stablehlo.add %127, %144 : tensor<4x4xf32>
    %146 = stablehlo.negate %145 : tensor<4x4xf32>
    %cst_39 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %148 = stablehlo.multiply %147, %146 : tensor<4x4xf32>
    %149 = stablehlo.negate %148 : tensor<4x4xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %151 = stablehlo.complex %150, %149 : tensor<4x4xcomplex<f32>>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %153 = stablehlo.complex %145, %152 : tensor<4x4xcomplex<f32>>
    %154 = stablehlo.add %151, %153 : tensor<4x4xcomplex<f32>>
    %155 = stablehlo.multiply %154, %98 : tensor<4x4xcomplex<f32>>
    %cst_42 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %156 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %157 = stablehlo.multiply %155, %156 : tensor<4x4xcomplex<f32>>
    %158 = stablehlo.negate %157 : tensor<4x4xcomplex<f32>>
    %159 = stablehlo.multiply %158, %91 : tensor<4x4xcomplex<f32>>
    %160 = stablehlo.multiply %159, %89 : tensor<4x4xcomplex<f32>>
    %161 = stablehlo.add %159, %160 : tensor<4x4xcomplex<f32>>
    %cst_43 = stablehlo.constant dense<(2.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %162 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %163 = stablehlo.multiply %162, %161 : tensor<4x4xcomplex<f32>>
    %164 = stablehlo.multiply %163, %86 : tensor<4x4xcomplex<f32>>
    %165 = stablehlo.multiply %164, %60 : tensor<4x4xcomplex<f32>>
    %166 = stablehlo.negate %165 : tensor<4x4xcomplex<f32>>
    %167 = stablehlo.divide %163, %82 : tensor<4x4xcomplex<f32>>
    %168 = stablehlo.real %166 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %169 = stablehlo.convert %168 : tensor<4x4xf32>
    %170 = stablehlo.multiply %169, %79 : tensor<4x4xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %172 = stablehlo.complex %170, %171 : tensor<4x4xcomplex<f32>>
    %173 = stablehlo.multiply %172, %76 : tensor<4x4xcomplex<f32>>
    %174 = stablehlo.add %167, %173 : tensor<4x4xcomplex<f32>>
    %175 = stablehlo.custom_call @lapack_ctrsm_ffi(%58, %174) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %176 = stablehlo.dot_general %174, %60, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %177 = stablehlo.custom_call @lapack_ctrsm_ffi(%58, %176) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %178 = stablehlo.real %177 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %179 = stablehlo.imag %177 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %180 = stablehlo.negate %179 : tensor<4x4xf32>
    %181 = stablehlo.complex %178, %180 : tensor<4x4xcomplex<f32>>
    %182 = stablehlo.negate %181 : tensor<4x4xcomplex<f32>>
    %cst_45 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %183 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %184 = stablehlo.select %65, %183, %182 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %185 = stablehlo.multiply %175, %49 : tensor<4x4xcomplex<f32>>
    %186 = stablehlo.multiply %185, %26 : tensor<4x4xcomplex<f32>>
    %187 = stablehlo.negate %186 : tensor<4x4xcomplex<f32>>
    %188 = stablehlo.divide %175, %45 : tensor<4x4xcomplex<f32>>
    %189 = stablehlo.real %187 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %190 = stablehlo.convert %189 : tensor<4x4xf32>
    %191 = stablehlo.multiply %190, %42 : tensor<4x4xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %193 = stablehlo.complex %191, %192 : tensor<4x4xcomplex<f32>>
    %194 = stablehlo.multiply %193, %39 : tensor<4x4xcomplex<f32>>
    %195 = stablehlo.add %188, %194 : tensor<4x4xcomplex<f32>>
    %196 = stablehlo.multiply %195, %28 : tensor<4x4xcomplex<f32>>
    %197 = stablehlo.real %196 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %198 = stablehlo.convert %197 : tensor<4x4xf32>
    %cst_47 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %199 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %200 = stablehlo.multiply %199, %196 : tensor<4x4xcomplex<f32>>
    %201 = stablehlo.real %200 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %202 = stablehlo.convert %201 : tensor<4x4xf32>
    %203 = stablehlo.multiply %184, %20 : tensor<4x4xcomplex<f32>>
    %204 = stablehlo.multiply %203, %arg0 : tensor<4x4xcomplex<f32>>
    %205 = stablehlo.negate %204 : tensor<4x4xcomplex<f32>>
    %206 = stablehlo.divide %184, %16 : tensor<4x4xcomplex<f32>>
    %207 = stablehlo.real %205 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %208 = stablehlo.convert %207 : tensor<4x4xf32>
    %209 = stablehlo.multiply %208, %13 : tensor<4x4xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %211 = stablehlo.complex %209, %210 : tensor<4x4xcomplex<f32>>
    %212 = stablehlo.multiply %211, %10 : tensor<4x4xcomplex<f32>>
    %213 = stablehlo.add %206, %212 : tensor<4x4xcomplex<f32>>
    return %213, %198, %202, %142 : tensor<4x4xcomplex<f32>>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>
  }
  func.func private @closed_call(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %0 = stablehlo.subtract %arg1, %arg0 : tensor<4x4xf32>
    %1 = stablehlo.tanh %0 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %3 = stablehlo.subtract %2, %1 : tensor<4x4xf32>
    return %1, %1, %3 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<i32>) -> tensor<2x4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x4x4xf32>, tensor<1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x4x4xf32>
    return %1 : tensor<2x4x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4x4xf32>, %arg1: tensor<i32>) -> tensor<4x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 4] : (tensor<2x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
    %0 = stablehlo.multiply %arg1, %arg3 : tensor<4x4xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<4x4xf32>
    %2 = stablehlo.add %0, %1 : tensor<4x4xf32>
    %3 = stablehlo.negate %2 : tensor<4x4xf32>
    %4 = stablehlo.add %arg0, %3 : tensor<4x4xf32>
    return %4, %2 : tensor<4x4xf32>, tensor<4x4xf32>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xcomplex<f32>>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<1x4xf32>) -> (tensor<4x4xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<4x4xf32> {jax.result_info = "result[1]"}, tensor<4x4xf32> {jax.result_info = "result[2]"}, tensor<1x4xf32> {jax.result_info = "result[3]"}) {
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
    %26 = stablehlo.multiply %25, %25 : tensor<4x4xcomplex<f32>>
    %cst_5 = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %28 = stablehlo.multiply %27, %25 : tensor<4x4xcomplex<f32>>
    %29 = stablehlo.abs %26 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %30 = stablehlo.real %26 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %31 = stablehlo.imag %26 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %32 = stablehlo.negate %31 : tensor<4x4xf32>
    %33 = stablehlo.complex %30, %32 : tensor<4x4xcomplex<f32>>
    %34 = stablehlo.convert %29 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_6 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %35 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %36 = stablehlo.compare EQ, %34, %35, FLOAT : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xi1>
    %cst_7 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %38 = stablehlo.select %36, %37, %34 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %39 = stablehlo.divide %33, %38 : tensor<4x4xcomplex<f32>>
    %40 = stablehlo.multiply %29, %29 : tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %42 = stablehlo.multiply %41, %29 : tensor<4x4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %44 = stablehlo.add %43, %40 : tensor<4x4xf32>
    %45 = stablehlo.convert %44 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %46 = stablehlo.divide %26, %45 : tensor<4x4xcomplex<f32>>
    %47 = stablehlo.multiply %45, %45 : tensor<4x4xcomplex<f32>>
    %cst_10 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %48 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %49 = stablehlo.divide %48, %47 : tensor<4x4xcomplex<f32>>
    %50 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %51 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %52 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %53 = stablehlo.add %50, %52 : tensor<4x4xi32>
    %54 = stablehlo.compare EQ, %53, %51, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %55 = stablehlo.convert %54 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f32>>
    %cst_11 = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %57 = stablehlo.multiply %56, %55 : tensor<4x4xcomplex<f32>>
    %58 = stablehlo.add %57, %17 : tensor<4x4xcomplex<f32>>
    %59 = chlo.conj %58 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %60 = "stablehlo.triangular_solve"(%59, %46) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %61 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c_12 = stablehlo.constant dense<-1> : tensor<i32>
    %62 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %63 = stablehlo.add %61, %62 : tensor<4x4xi32>
    %64 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %65 = stablehlo.compare GE, %63, %64, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %66 = stablehlo.abs %60 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %67 = stablehlo.real %60 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %68 = stablehlo.imag %60 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %69 = stablehlo.negate %68 : tensor<4x4xf32>
    %70 = stablehlo.complex %67, %69 : tensor<4x4xcomplex<f32>>
    %71 = stablehlo.convert %66 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_13 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %72 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %73 = stablehlo.compare EQ, %71, %72, FLOAT : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xi1>
    %cst_14 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %74 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %75 = stablehlo.select %73, %74, %71 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %76 = stablehlo.divide %70, %75 : tensor<4x4xcomplex<f32>>
    %77 = stablehlo.multiply %66, %66 : tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %79 = stablehlo.multiply %78, %66 : tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %81 = stablehlo.add %80, %77 : tensor<4x4xf32>
    %82 = stablehlo.convert %81 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %83 = stablehlo.divide %60, %82 : tensor<4x4xcomplex<f32>>
    %84 = stablehlo.multiply %82, %82 : tensor<4x4xcomplex<f32>>
    %cst_17 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %85 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %86 = stablehlo.divide %85, %84 : tensor<4x4xcomplex<f32>>
    %cst_18 = stablehlo.constant dense<(2.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %87 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %88 = stablehlo.multiply %87, %83 : tensor<4x4xcomplex<f32>>
    %89 = stablehlo.tanh %88 : tensor<4x4xcomplex<f32>>
    %cst_19 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %90 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %91 = stablehlo.subtract %90, %89 : tensor<4x4xcomplex<f32>>
    %cst_20 = stablehlo.constant dense<(2.300000e+00,0.000000e+00)> : tensor<complex<f32>>
    %92 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %93 = stablehlo.add %89, %92 : tensor<4x4xcomplex<f32>>
    %cst_21 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %94 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %95 = stablehlo.divide %94, %93 : tensor<4x4xcomplex<f32>>
    %96 = stablehlo.multiply %93, %93 : tensor<4x4xcomplex<f32>>
    %cst_22 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %97 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %98 = stablehlo.divide %97, %96 : tensor<4x4xcomplex<f32>>
    %99 = stablehlo.real %95 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %100 = stablehlo.imag %95 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %cst_23 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %102 = stablehlo.multiply %101, %100 : tensor<4x4xf32>
    %103 = stablehlo.subtract %99, %102 : tensor<4x4xf32>
    %104 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %105 = stablehlo.multiply %103, %104 : tensor<4x4xf32>
    %cst_24 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %107 = stablehlo.add %105, %106 : tensor<4x4xf32>
    %cst_25 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %109 = stablehlo.multiply %108, %107 : tensor<4x4xf32>
    %110 = stablehlo.abs %109 : tensor<4x4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %112 = stablehlo.compare GE, %109, %111, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %114 = stablehlo.add %113, %110 : tensor<4x4xf32>
    %115 = stablehlo.divide %109, %114 : tensor<4x4xf32>
    %116 = stablehlo.multiply %114, %114 : tensor<4x4xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %118 = stablehlo.divide %117, %116 : tensor<4x4xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %121:5 = stablehlo.while(%iterArg = %103, %iterArg_49 = %c_31, %iterArg_50 = %115, %iterArg_51 = %119, %iterArg_52 = %120) : tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<2x4x4xf32>, tensor<2x4x4xf32>
    cond {
      %c_53 = stablehlo.constant dense<2> : tensor<i32>
      %214 = stablehlo.compare LT, %iterArg_49, %c_53, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %214 : tensor<i1>
    } do {
      %214:3 = func.call @closed_call(%iterArg, %iterArg_50) : (tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>)
      %215 = func.call @dynamic_update_index_in_dim(%iterArg_51, %214#1, %iterArg_49) : (tensor<2x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<2x4x4xf32>
      %216 = func.call @dynamic_update_index_in_dim(%iterArg_52, %214#2, %iterArg_49) : (tensor<2x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<2x4x4xf32>
      %c_53 = stablehlo.constant dense<1> : tensor<i32>
      %217 = stablehlo.add %iterArg_49, %c_53 : tensor<i32>
      stablehlo.return %iterArg, %217, %214#0, %215, %216 : tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<2x4x4xf32>, tensor<2x4x4xf32>
    }
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_33 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %124 = stablehlo.multiply %123, %122 : tensor<4x4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c_35 = stablehlo.constant dense<0> : tensor<i32>
    %126:5 = stablehlo.while(%iterArg = %121#3, %iterArg_49 = %121#4, %iterArg_50 = %c_35, %iterArg_51 = %125, %iterArg_52 = %122) : tensor<2x4x4xf32>, tensor<2x4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>
    cond {
      %c_53 = stablehlo.constant dense<2> : tensor<i32>
      %214 = stablehlo.compare LT, %iterArg_50, %c_53, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %214 : tensor<i1>
    } do {
      %c_53 = stablehlo.constant dense<2> : tensor<i32>
      %214 = stablehlo.subtract %c_53, %iterArg_50 : tensor<i32>
      %c_54 = stablehlo.constant dense<1> : tensor<i32>
      %215 = stablehlo.subtract %214, %c_54 : tensor<i32>
      %216 = func.call @dynamic_index_in_dim(%iterArg, %215) : (tensor<2x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %217 = func.call @dynamic_index_in_dim(%iterArg_49, %215) : (tensor<2x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %218:2 = func.call @closed_call_0(%iterArg_51, %iterArg_52, %216, %217) : (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>)
      %c_55 = stablehlo.constant dense<1> : tensor<i32>
      %219 = stablehlo.add %iterArg_50, %c_55 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_49, %219, %218#0, %218#1 : tensor<2x4x4xf32>, tensor<2x4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>
    }
    %127 = stablehlo.add %124, %126#3 : tensor<4x4xf32>
    %128 = stablehlo.multiply %126#4, %118 : tensor<4x4xf32>
    %129 = stablehlo.multiply %128, %109 : tensor<4x4xf32>
    %130 = stablehlo.negate %129 : tensor<4x4xf32>
    %131 = stablehlo.divide %126#4, %114 : tensor<4x4xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %133 = stablehlo.select %112, %132, %130 : tensor<4x4xi1>, tensor<4x4xf32>
    %134 = stablehlo.select %112, %130, %132 : tensor<4x4xi1>, tensor<4x4xf32>
    %135 = stablehlo.add %131, %134 : tensor<4x4xf32>
    %136 = stablehlo.negate %133 : tensor<4x4xf32>
    %137 = stablehlo.add %135, %136 : tensor<4x4xf32>
    %cst_37 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %139 = stablehlo.multiply %138, %137 : tensor<4x4xf32>
    %140 = stablehlo.multiply %103, %139 : tensor<4x4xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.reduce(%140 init: %cst_38) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %142 = stablehlo.reshape %141 : (tensor<4xf32>) -> tensor<1x4xf32>
    %143 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %144 = stablehlo.multiply %139, %143 : tensor<4x4xf32>
    %145 = stablehlo.add %127, %144 : tensor<4x4xf32>
    %146 = stablehlo.negate %145 : tensor<4x4xf32>
    %cst_39 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %148 = stablehlo.multiply %147, %146 : tensor<4x4xf32>
    %149 = stablehlo.negate %148 : tensor<4x4xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %151 = stablehlo.complex %150, %149 : tensor<4x4xcomplex<f32>>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %153 = stablehlo.complex %145, %152 : tensor<4x4xcomplex<f32>>
    %154 = stablehlo.add %151, %153 : tensor<4x4xcomplex<f32>>
    %155 = stablehlo.multiply %154, %98 : tensor<4x4xcomplex<f32>>
    %cst_42 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %156 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %157 = stablehlo.multiply %155, %156 : tensor<4x4xcomplex<f32>>
    %158 = stablehlo.negate %157 : tensor<4x4xcomplex<f32>>
    %159 = stablehlo.multiply %158, %91 : tensor<4x4xcomplex<f32>>
    %160 = stablehlo.multiply %159, %89 : tensor<4x4xcomplex<f32>>
    %161 = stablehlo.add %159, %160 : tensor<4x4xcomplex<f32>>
    %cst_43 = stablehlo.constant dense<(2.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %162 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %163 = stablehlo.multiply %162, %161 : tensor<4x4xcomplex<f32>>
    %164 = stablehlo.multiply %163, %86 : tensor<4x4xcomplex<f32>>
    %165 = stablehlo.multiply %164, %60 : tensor<4x4xcomplex<f32>>
    %166 = stablehlo.negate %165 : tensor<4x4xcomplex<f32>>
    %167 = stablehlo.divide %163, %82 : tensor<4x4xcomplex<f32>>
    %168 = stablehlo.real %166 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %169 = stablehlo.convert %168 : tensor<4x4xf32>
    %170 = stablehlo.multiply %169, %79 : tensor<4x4xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %172 = stablehlo.complex %170, %171 : tensor<4x4xcomplex<f32>>
    %173 = stablehlo.multiply %172, %76 : tensor<4x4xcomplex<f32>>
    %174 = stablehlo.add %167, %173 : tensor<4x4xcomplex<f32>>
    %175 = "stablehlo.triangular_solve"(%58, %174) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %176 = stablehlo.dot_general %174, %60, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %177 = "stablehlo.triangular_solve"(%58, %176) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %178 = stablehlo.real %177 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %179 = stablehlo.imag %177 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %180 = stablehlo.negate %179 : tensor<4x4xf32>
    %181 = stablehlo.complex %178, %180 : tensor<4x4xcomplex<f32>>
    %182 = stablehlo.negate %181 : tensor<4x4xcomplex<f32>>
    %cst_45 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %183 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %184 = stablehlo.select %65, %183, %182 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %185 = stablehlo.multiply %175, %49 : tensor<4x4xcomplex<f32>>
    %186 = stablehlo.multiply %185, %26 : tensor<4x4xcomplex<f32>>
    %187 = stablehlo.negate %186 : tensor<4x4xcomplex<f32>>
    %188 = stablehlo.divide %175, %45 : tensor<4x4xcomplex<f32>>
    %189 = stablehlo.real %187 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %190 = stablehlo.convert %189 : tensor<4x4xf32>
    %191 = stablehlo.multiply %190, %42 : tensor<4x4xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %193 = stablehlo.complex %191, %192 : tensor<4x4xcomplex<f32>>
    %194 = stablehlo.multiply %193, %39 : tensor<4x4xcomplex<f32>>
    %195 = stablehlo.add %188, %194 : tensor<4x4xcomplex<f32>>
    %196 = stablehlo.multiply %195, %28 : tensor<4x4xcomplex<f32>>
    %197 = stablehlo.real %196 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %198 = stablehlo.convert %197 : tensor<4x4xf32>
    %cst_47 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %199 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %200 = stablehlo.multiply %199, %196 : tensor<4x4xcomplex<f32>>
    %201 = stablehlo.real %200 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %202 = stablehlo.convert %201 : tensor<4x4xf32>
    %203 = stablehlo.multiply %184, %20 : tensor<4x4xcomplex<f32>>
    %204 = stablehlo.multiply %203, %arg0 : tensor<4x4xcomplex<f32>>
    %205 = stablehlo.negate %204 : tensor<4x4xcomplex<f32>>
    %206 = stablehlo.divide %184, %16 : tensor<4x4xcomplex<f32>>
    %207 = stablehlo.real %205 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %208 = stablehlo.convert %207 : tensor<4x4xf32>
    %209 = stablehlo.multiply %208, %13 : tensor<4x4xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %211 = stablehlo.complex %209, %210 : tensor<4x4xcomplex<f32>>
    %212 = stablehlo.multiply %211, %10 : tensor<4x4xcomplex<f32>>
    %213 = stablehlo.add %206, %212 : tensor<4x4xcomplex<f32>>
    return %213, %198, %202, %142 : tensor<4x4xcomplex<f32>>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>
  }
  func.func private @closed_call(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>) {
    %0 = stablehlo.subtract %arg1, %arg0 : tensor<4x4xf32>
    %1 = stablehlo.tanh %0 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %3 = stablehlo.subtract %2, %1 : tensor<4x4xf32>
    return %1, %1, %3 : tensor<4x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<i32>) -> tensor<2x4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x4x4xf32>, tensor<1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x4x4xf32>
    return %1 : tensor<2x4x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4x4xf32>, %arg1: tensor<i32>) -> tensor<4x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 4] : (tensor<2x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4x4xf32>) -> (tensor<4x4xf32>, tensor<4x4xf32>) {
    %0 = stablehlo.multiply %arg1, %arg3 : tensor<4x4xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<4x4xf32>
    %2 = stablehlo.add %0, %1 : tensor<4x4xf32>
    %3 = stablehlo.negate %2 : tensor<4x4xf32>
    %4 = stablehlo.add %arg0, %3 : tensor<4x4xf32>
    return %4, %2 : tensor<4x4xf32>, tensor<4x4xf32>
  }
}
