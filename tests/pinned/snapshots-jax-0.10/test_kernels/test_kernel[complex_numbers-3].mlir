// import jax
// import jax.numpy as jnp
//
//
// def conjugate_solve_step(mixing, y):
//     turned = mixing / (1.0 + jnp.abs(mixing) ** 2)
//     factor = turned + 2.11 * jnp.eye(3, dtype=turned.dtype)
//     solved = jax.lax.linalg.triangular_solve(
//         factor, y, left_side=True, lower=True, conjugate_a=True
//     )
//     moved = 0.28 * solved
//     x_hat = jax.lax.linalg.triangular_solve(
//         factor, moved, left_side=True, lower=False, conjugate_a=True
//     )
//     mixed = 0.28 * x_hat
//     g = mixed / (1.0 + jnp.abs(mixed) ** 2)
//     mapped = jnp.log(g + 1.2)
//     step_out = jnp.log(mapped + 3.2)
//     phase_of = step_out.real**2 + step_out.imag**2
//     v = jnp.exp(0.5 * step_out)
//     u = v / (1.0 + jnp.abs(v) ** 2)
//     reading = jax.lax.real(u) * jax.lax.imag(u)
//     weighted = 0.6 * phase_of
//     magnitude = jnp.abs(weighted - reading)
//     coupling = 0.82 * magnitude
//     compressed = jax.nn.softplus(coupling)
//     chosen = jnp.where(compressed > 5.59, compressed, 0.7 * compressed)
//     return jax.nn.silu(chosen)
//
//   mixing: complex64[3, 3] in [-1.2, 1.2]
//   y: complex64[3, 2] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_conjugate_solve_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xcomplex<f32>>, %arg1: tensor<3x2xcomplex<f32>>) -> (tensor<3x2xf32> {jax.result_info = "result"}) {
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
    %cst_0 = stablehlo.constant dense<(2.110000e+00,0.000000e+00)> : tensor<complex<f32>>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %13 = stablehlo.multiply %12, %11 : tensor<3x3xcomplex<f32>>
    %14 = stablehlo.add %5, %13 : tensor<3x3xcomplex<f32>>
    %15 = chlo.conj %14 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %16 = stablehlo.custom_call @lapack_ctrsm_ffi(%15, %arg1) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %cst_1 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %18 = stablehlo.multiply %17, %16 : tensor<3x2xcomplex<f32>>
    %19 = chlo.conj %14 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %20 = stablehlo.custom_call @lapack_ctrsm_ffi(%19, %18) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %cst_2 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %21 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %22 = stablehlo.multiply %21, %20 : tensor<3x2xcomplex<f32>>
    %23 = stablehlo.abs %22 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %24 = stablehlo.multiply %23, %23 : tensor<3x2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %26 = stablehlo.add %25, %24 : tensor<3x2xf32>
    %27 = stablehlo.convert %26 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %28 = stablehlo.divide %22, %27 : tensor<3x2xcomplex<f32>>
    %cst_4 = stablehlo.constant dense<(1.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %30 = stablehlo.add %28, %29 : tensor<3x2xcomplex<f32>>
    %31 = stablehlo.log %30 : tensor<3x2xcomplex<f32>>
    %cst_5 = stablehlo.constant dense<(3.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %33 = stablehlo.add %31, %32 : tensor<3x2xcomplex<f32>>
    %34 = stablehlo.log %33 : tensor<3x2xcomplex<f32>>
    %35 = stablehlo.real %34 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %36 = stablehlo.multiply %35, %35 : tensor<3x2xf32>
    %37 = stablehlo.imag %34 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %38 = stablehlo.multiply %37, %37 : tensor<3x2xf32>
    %39 = stablehlo.add %36, %38 : tensor<3x2xf32>
    %cst_6 = stablehlo.constant dense<(5.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %40 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %41 = stablehlo.multiply %40, %34 : tensor<3x2xcomplex<f32>>
    %42 = stablehlo.exponential %41 : tensor<3x2xcomplex<f32>>
    %43 = stablehlo.abs %42 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %44 = stablehlo.multiply %43, %43 : tensor<3x2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %46 = stablehlo.add %45, %44 : tensor<3x2xf32>
    %47 = stablehlo.convert %46 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %48 = stablehlo.divide %42, %47 : tensor<3x2xcomplex<f32>>
    %49 = stablehlo.real %48 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %50 = stablehlo.imag %48 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %51 = stablehlo.multiply %49, %50 : tensor<3x2xf32>
    %cst_8 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %53 = stablehlo.multiply %52, %39 : tensor<3x2xf32>
    %54 = stablehlo.subtract %53, %51 : tensor<3x2xf32>
    %55 = stablehlo.abs %54 : tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<3x2xf32>
    %58 = call @softplus(%57) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %cst_10 = stablehlo.constant dense<5.590000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %60 = stablehlo.compare GT, %58, %59, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_11 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %62 = stablehlo.multiply %61, %58 : tensor<3x2xf32>
    %63 = call @_where(%60, %58, %62) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %64 = call @silu(%63) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    return %64 : tensor<3x2xf32>
  }
  func.func private @softplus(%arg0: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<3x2xf32>
    %7 = stablehlo.abs %3 : tensor<3x2xf32>
    %8 = stablehlo.negate %7 : tensor<3x2xf32>
    %9 = stablehlo.exponential %8 : tensor<3x2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<3x2xf32>
    %11 = stablehlo.add %1, %10 : tensor<3x2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<3x2xi1>, tensor<3x2xf32>
    return %12 : tensor<3x2xf32>
  }
  func.func private @_where(%arg0: tensor<3x2xi1>, %arg1: tensor<3x2xf32>, %arg2: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x2xi1>, tensor<3x2xf32>
    return %0 : tensor<3x2xf32>
  }
  func.func private @silu(%arg0: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.negate %arg0 : tensor<3x2xf32>
    %1 = stablehlo.exponential %0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %5 = stablehlo.divide %4, %3 : tensor<3x2xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<3x2xf32>
    return %6 : tensor<3x2xf32>
  }
}
// -----
// forward, cuda
module @jit_conjugate_solve_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xcomplex<f32>>, %arg1: tensor<3x2xcomplex<f32>>) -> (tensor<3x2xf32> {jax.result_info = "result"}) {
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
    %cst_0 = stablehlo.constant dense<(2.110000e+00,0.000000e+00)> : tensor<complex<f32>>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %13 = stablehlo.multiply %12, %11 : tensor<3x3xcomplex<f32>>
    %14 = stablehlo.add %5, %13 : tensor<3x3xcomplex<f32>>
    %15 = chlo.conj %14 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %16 = "stablehlo.triangular_solve"(%15, %arg1) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %cst_1 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %18 = stablehlo.multiply %17, %16 : tensor<3x2xcomplex<f32>>
    %19 = chlo.conj %14 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %20 = "stablehlo.triangular_solve"(%19, %18) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %cst_2 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %21 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %22 = stablehlo.multiply %21, %20 : tensor<3x2xcomplex<f32>>
    %23 = stablehlo.abs %22 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %24 = stablehlo.multiply %23, %23 : tensor<3x2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %26 = stablehlo.add %25, %24 : tensor<3x2xf32>
    %27 = stablehlo.convert %26 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %28 = stablehlo.divide %22, %27 : tensor<3x2xcomplex<f32>>
    %cst_4 = stablehlo.constant dense<(1.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %30 = stablehlo.add %28, %29 : tensor<3x2xcomplex<f32>>
    %31 = stablehlo.log %30 : tensor<3x2xcomplex<f32>>
    %cst_5 = stablehlo.constant dense<(3.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %33 = stablehlo.add %31, %32 : tensor<3x2xcomplex<f32>>
    %34 = stablehlo.log %33 : tensor<3x2xcomplex<f32>>
    %35 = stablehlo.real %34 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %36 = stablehlo.multiply %35, %35 : tensor<3x2xf32>
    %37 = stablehlo.imag %34 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %38 = stablehlo.multiply %37, %37 : tensor<3x2xf32>
    %39 = stablehlo.add %36, %38 : tensor<3x2xf32>
    %cst_6 = stablehlo.constant dense<(5.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %40 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %41 = stablehlo.multiply %40, %34 : tensor<3x2xcomplex<f32>>
    %42 = stablehlo.exponential %41 : tensor<3x2xcomplex<f32>>
    %43 = stablehlo.abs %42 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %44 = stablehlo.multiply %43, %43 : tensor<3x2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %46 = stablehlo.add %45, %44 : tensor<3x2xf32>
    %47 = stablehlo.convert %46 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %48 = stablehlo.divide %42, %47 : tensor<3x2xcomplex<f32>>
    %49 = stablehlo.real %48 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %50 = stablehlo.imag %48 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %51 = stablehlo.multiply %49, %50 : tensor<3x2xf32>
    %cst_8 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %53 = stablehlo.multiply %52, %39 : tensor<3x2xf32>
    %54 = stablehlo.subtract %53, %51 : tensor<3x2xf32>
    %55 = stablehlo.abs %54 : tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<3x2xf32>
    %58 = call @softplus(%57) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %cst_10 = stablehlo.constant dense<5.590000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %60 = stablehlo.compare GT, %58, %59, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_11 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %62 = stablehlo.multiply %61, %58 : tensor<3x2xf32>
    %63 = call @_where(%60, %58, %62) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %64 = call @silu(%63) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    return %64 : tensor<3x2xf32>
  }
  func.func private @softplus(%arg0: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<3x2xf32>
    %7 = stablehlo.abs %3 : tensor<3x2xf32>
    %8 = stablehlo.negate %7 : tensor<3x2xf32>
    %9 = stablehlo.exponential %8 : tensor<3x2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<3x2xf32>
    %11 = stablehlo.add %1, %10 : tensor<3x2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<3x2xi1>, tensor<3x2xf32>
    return %12 : tensor<3x2xf32>
  }
  func.func private @_where(%arg0: tensor<3x2xi1>, %arg1: tensor<3x2xf32>, %arg2: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x2xi1>, tensor<3x2xf32>
    return %0 : tensor<3x2xf32>
  }
  func.func private @silu(%arg0: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.negate %arg0 : tensor<3x2xf32>
    %1 = stablehlo.exponential %0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %5 = stablehlo.divide %4, %3 : tensor<3x2xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<3x2xf32>
    return %6 : tensor<3x2xf32>
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
    %cst_4 = stablehlo.constant dense<(2.110000e+00,0.000000e+00)> : tensor<complex<f32>>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %28 = stablehlo.multiply %27, %26 : tensor<3x3xcomplex<f32>>
    %29 = stablehlo.add %17, %28 : tensor<3x3xcomplex<f32>>
    %30 = chlo.conj %29 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %31 = stablehlo.custom_call @lapack_ctrsm_ffi(%30, %arg1) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %32 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %33 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %34 = stablehlo.add %32, %33 : tensor<3x3xi32>
    %35 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %36 = stablehlo.compare GE, %34, %35, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst_6 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %37 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %38 = stablehlo.multiply %37, %31 : tensor<3x2xcomplex<f32>>
    %39 = chlo.conj %29 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %40 = stablehlo.custom_call @lapack_ctrsm_ffi(%39, %38) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %41 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_7 = stablehlo.constant dense<-1> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %43 = stablehlo.add %41, %42 : tensor<3x3xi32>
    %44 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %45 = stablehlo.compare GE, %43, %44, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst_8 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %46 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %47 = stablehlo.multiply %46, %40 : tensor<3x2xcomplex<f32>>
    %48 = stablehlo.abs %47 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %49 = stablehlo.real %47 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %50 = stablehlo.imag %47 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %51 = stablehlo.negate %50 : tensor<3x2xf32>
    %52 = stablehlo.complex %49, %51 : tensor<3x2xcomplex<f32>>
    %53 = stablehlo.convert %48 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %cst_9 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %54 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %55 = stablehlo.compare EQ, %53, %54, FLOAT : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xi1>
    %cst_10 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %56 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %57 = stablehlo.select %55, %56, %53 : tensor<3x2xi1>, tensor<3x2xcomplex<f32>>
    %58 = stablehlo.divide %52, %57 : tensor<3x2xcomplex<f32>>
    %59 = stablehlo.multiply %48, %48 : tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %61 = stablehlo.multiply %60, %48 : tensor<3x2xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %63 = stablehlo.add %62, %59 : tensor<3x2xf32>
    %64 = stablehlo.convert %63 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %65 = stablehlo.divide %47, %64 : tensor<3x2xcomplex<f32>>
    %66 = stablehlo.multiply %64, %64 : tensor<3x2xcomplex<f32>>
    %cst_13 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %67 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %68 = stablehlo.divide %67, %66 : tensor<3x2xcomplex<f32>>
    %cst_14 = stablehlo.constant dense<(1.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %69 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %70 = stablehlo.add %65, %69 : tensor<3x2xcomplex<f32>>
    %71 = stablehlo.log %70 : tensor<3x2xcomplex<f32>>
    %cst_15 = stablehlo.constant dense<(3.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %72 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %73 = stablehlo.add %71, %72 : tensor<3x2xcomplex<f32>>
    %74 = stablehlo.log %73 : tensor<3x2xcomplex<f32>>
    %75 = stablehlo.real %74 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %76 = stablehlo.multiply %75, %75 : tensor<3x2xf32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %78 = stablehlo.multiply %77, %75 : tensor<3x2xf32>
    %79 = stablehlo.imag %74 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %80 = stablehlo.multiply %79, %79 : tensor<3x2xf32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %82 = stablehlo.multiply %81, %79 : tensor<3x2xf32>
    %83 = stablehlo.add %76, %80 : tensor<3x2xf32>
    %cst_18 = stablehlo.constant dense<(5.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %84 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %85 = stablehlo.multiply %84, %74 : tensor<3x2xcomplex<f32>>
    %86 = stablehlo.exponential %85 : tensor<3x2xcomplex<f32>>
    %87 = stablehlo.abs %86 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %88 = stablehlo.real %86 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %89 = stablehlo.imag %86 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %90 = stablehlo.negate %89 : tensor<3x2xf32>
    %91 = stablehlo.complex %88, %90 : tensor<3x2xcomplex<f32>>
    %92 = stablehlo.convert %87 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %cst_19 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %93 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %94 = stablehlo.compare EQ, %92, %93, FLOAT : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xi1>
    %cst_20 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %95 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %96 = stablehlo.select %94, %95, %92 : tensor<3x2xi1>, tensor<3x2xcomplex<f32>>
    %97 = stablehlo.divide %91, %96 : tensor<3x2xcomplex<f32>>
    %98 = stablehlo.multiply %87, %87 : tensor<3x2xf32>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %100 = stablehlo.multiply %99, %87 : tensor<3x2xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %102 = stablehlo.add %101, %98 : tensor<3x2xf32>
    %103 = stablehlo.convert %102 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %104 = stablehlo.divide %86, %103 : tensor<3x2xcomplex<f32>>
    %105 = stablehlo.multiply %103, %103 : tensor<3x2xcomplex<f32>>
    %cst_23 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %106 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %107 = stablehlo.divide %106, %105 : tensor<3x2xcomplex<f32>>
    %108 = stablehlo.real %104 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %109 = stablehlo.imag %104 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %110 = stablehlo.multiply %108, %109 : tensor<3x2xf32>
    %cst_24 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %112 = stablehlo.multiply %111, %83 : tensor<3x2xf32>
    %113 = stablehlo.subtract %112, %110 : tensor<3x2xf32>
    %114 = stablehlo.abs %113 : tensor<3x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %116 = stablehlo.compare GE, %113, %115, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_26 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %118 = stablehlo.multiply %117, %114 : tensor<3x2xf32>
    %119:2 = call @softplus(%118) : (tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>)
    %cst_27 = stablehlo.constant dense<5.590000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %121 = stablehlo.compare GT, %119#0, %120, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_28 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %123 = stablehlo.multiply %122, %119#0 : tensor<3x2xf32>
    %124 = call @_where(%121, %119#0, %123) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %125:2 = call @silu(%124) : (tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>)
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %127 = call @silu_0(%125#0, %125#1, %124, %126) : (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %128:2 = call @_where_1(%121, %127) : (tensor<3x2xi1>, tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>)
    %cst_30 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %130 = stablehlo.multiply %129, %128#1 : tensor<3x2xf32>
    %131 = stablehlo.add %128#0, %130 : tensor<3x2xf32>
    %132 = call @softplus_2(%119#1, %131) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %cst_31 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %134 = stablehlo.multiply %133, %132 : tensor<3x2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %136 = stablehlo.select %116, %135, %134 : tensor<3x2xi1>, tensor<3x2xf32>
    %137 = stablehlo.select %116, %134, %135 : tensor<3x2xi1>, tensor<3x2xf32>
    %138 = stablehlo.negate %136 : tensor<3x2xf32>
    %139 = stablehlo.add %137, %138 : tensor<3x2xf32>
    %140 = stablehlo.negate %139 : tensor<3x2xf32>
    %cst_33 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %142 = stablehlo.multiply %141, %139 : tensor<3x2xf32>
    %143 = stablehlo.multiply %108, %140 : tensor<3x2xf32>
    %144 = stablehlo.multiply %140, %109 : tensor<3x2xf32>
    %145 = stablehlo.negate %143 : tensor<3x2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %147 = stablehlo.complex %146, %145 : tensor<3x2xcomplex<f32>>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %149 = stablehlo.complex %144, %148 : tensor<3x2xcomplex<f32>>
    %150 = stablehlo.add %147, %149 : tensor<3x2xcomplex<f32>>
    %151 = stablehlo.multiply %150, %107 : tensor<3x2xcomplex<f32>>
    %152 = stablehlo.multiply %151, %86 : tensor<3x2xcomplex<f32>>
    %153 = stablehlo.negate %152 : tensor<3x2xcomplex<f32>>
    %154 = stablehlo.divide %150, %103 : tensor<3x2xcomplex<f32>>
    %155 = stablehlo.real %153 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %156 = stablehlo.convert %155 : tensor<3x2xf32>
    %157 = stablehlo.multiply %156, %100 : tensor<3x2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %159 = stablehlo.complex %157, %158 : tensor<3x2xcomplex<f32>>
    %160 = stablehlo.multiply %159, %97 : tensor<3x2xcomplex<f32>>
    %161 = stablehlo.add %154, %160 : tensor<3x2xcomplex<f32>>
    %162 = stablehlo.multiply %161, %86 : tensor<3x2xcomplex<f32>>
    %cst_37 = stablehlo.constant dense<(5.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %163 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %164 = stablehlo.multiply %163, %162 : tensor<3x2xcomplex<f32>>
    %165 = stablehlo.multiply %142, %82 : tensor<3x2xf32>
    %166 = stablehlo.negate %165 : tensor<3x2xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %168 = stablehlo.complex %167, %166 : tensor<3x2xcomplex<f32>>
    %169 = stablehlo.add %164, %168 : tensor<3x2xcomplex<f32>>
    %170 = stablehlo.multiply %142, %78 : tensor<3x2xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %172 = stablehlo.complex %170, %171 : tensor<3x2xcomplex<f32>>
    %173 = stablehlo.add %169, %172 : tensor<3x2xcomplex<f32>>
    %174 = stablehlo.divide %173, %73 : tensor<3x2xcomplex<f32>>
    %175 = stablehlo.divide %174, %70 : tensor<3x2xcomplex<f32>>
    %176 = stablehlo.multiply %175, %68 : tensor<3x2xcomplex<f32>>
    %177 = stablehlo.multiply %176, %47 : tensor<3x2xcomplex<f32>>
    %178 = stablehlo.negate %177 : tensor<3x2xcomplex<f32>>
    %179 = stablehlo.divide %175, %64 : tensor<3x2xcomplex<f32>>
    %180 = stablehlo.real %178 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %181 = stablehlo.convert %180 : tensor<3x2xf32>
    %182 = stablehlo.multiply %181, %61 : tensor<3x2xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %184 = stablehlo.complex %182, %183 : tensor<3x2xcomplex<f32>>
    %185 = stablehlo.multiply %184, %58 : tensor<3x2xcomplex<f32>>
    %186 = stablehlo.add %179, %185 : tensor<3x2xcomplex<f32>>
    %cst_41 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %187 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %188 = stablehlo.multiply %187, %186 : tensor<3x2xcomplex<f32>>
    %189 = stablehlo.custom_call @lapack_ctrsm_ffi(%29, %188) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %190 = stablehlo.custom_call @lapack_ctrsm_ffi(%29, %188) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %191 = stablehlo.dot_general %190, %40, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x3xcomplex<f32>>
    %192 = stablehlo.real %191 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %193 = stablehlo.imag %191 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %194 = stablehlo.negate %193 : tensor<3x3xf32>
    %195 = stablehlo.complex %192, %194 : tensor<3x3xcomplex<f32>>
    %196 = stablehlo.negate %195 : tensor<3x3xcomplex<f32>>
    %cst_42 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %197 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %198 = stablehlo.select %45, %197, %196 : tensor<3x3xi1>, tensor<3x3xcomplex<f32>>
    %cst_43 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %199 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %200 = stablehlo.multiply %199, %189 : tensor<3x2xcomplex<f32>>
    %201 = stablehlo.custom_call @lapack_ctrsm_ffi(%29, %200) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %202 = stablehlo.custom_call @lapack_ctrsm_ffi(%29, %200) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %203 = stablehlo.dot_general %202, %31, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x3xcomplex<f32>>
    %204 = stablehlo.real %203 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %205 = stablehlo.imag %203 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %206 = stablehlo.negate %205 : tensor<3x3xf32>
    %207 = stablehlo.complex %204, %206 : tensor<3x3xcomplex<f32>>
    %208 = stablehlo.negate %207 : tensor<3x3xcomplex<f32>>
    %cst_44 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %209 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %210 = stablehlo.select %36, %208, %209 : tensor<3x3xi1>, tensor<3x3xcomplex<f32>>
    %211 = stablehlo.add %198, %210 : tensor<3x3xcomplex<f32>>
    %212 = stablehlo.multiply %211, %20 : tensor<3x3xcomplex<f32>>
    %213 = stablehlo.multiply %212, %arg0 : tensor<3x3xcomplex<f32>>
    %214 = stablehlo.negate %213 : tensor<3x3xcomplex<f32>>
    %215 = stablehlo.divide %211, %16 : tensor<3x3xcomplex<f32>>
    %216 = stablehlo.real %214 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %217 = stablehlo.convert %216 : tensor<3x3xf32>
    %218 = stablehlo.multiply %217, %13 : tensor<3x3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %220 = stablehlo.complex %218, %219 : tensor<3x3xcomplex<f32>>
    %221 = stablehlo.multiply %220, %10 : tensor<3x3xcomplex<f32>>
    %222 = stablehlo.add %215, %221 : tensor<3x3xcomplex<f32>>
    return %222, %201 : tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>
  }
  func.func private @softplus(%arg0: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<3x2xf32>
    %7 = stablehlo.abs %3 : tensor<3x2xf32>
    %8 = stablehlo.negate %7 : tensor<3x2xf32>
    %9 = stablehlo.exponential %8 : tensor<3x2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<3x2xf32>
    %11 = stablehlo.add %1, %10 : tensor<3x2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<3x2xi1>, tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<3x2xi1>, tensor<3x2xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<3x2xi1>, tensor<3x2xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<3x2xf32>
    %22 = stablehlo.exponential %21 : tensor<3x2xf32>
    return %12, %22 : tensor<3x2xf32>, tensor<3x2xf32>
  }
  func.func private @_where(%arg0: tensor<3x2xi1>, %arg1: tensor<3x2xf32>, %arg2: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x2xi1>, tensor<3x2xf32>
    return %0 : tensor<3x2xf32>
  }
  func.func private @silu(%arg0: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<3x2xf32>
    %1 = stablehlo.exponential %0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %5 = stablehlo.divide %4, %3 : tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<3x2xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<3x2xf32>
    return %8, %5 : tensor<3x2xf32>, tensor<3x2xf32>
  }
  func.func private @silu_0(%arg0: tensor<3x2xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<3x2xf32>, %arg3: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<3x2xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<3x2xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<3x2xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x2xf32>
    return %3 : tensor<3x2xf32>
  }
  func.func private @_where_1(%arg0: tensor<3x2xi1>, %arg1: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3x2xi1>, tensor<3x2xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<3x2xi1>, tensor<3x2xf32>
    return %2, %1 : tensor<3x2xf32>, tensor<3x2xf32>
  }
  func.func private @softplus_2(%arg0: tensor<3x2xf32>, %arg1: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<3x2xf32>
    return %0 : tensor<3x2xf32>
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
    %cst_4 = stablehlo.constant dense<(2.110000e+00,0.000000e+00)> : tensor<complex<f32>>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %28 = stablehlo.multiply %27, %26 : tensor<3x3xcomplex<f32>>
    %29 = stablehlo.add %17, %28 : tensor<3x3xcomplex<f32>>
    %30 = chlo.conj %29 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %31 = "stablehlo.triangular_solve"(%30, %arg1) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %32 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %33 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %34 = stablehlo.add %32, %33 : tensor<3x3xi32>
    %35 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %36 = stablehlo.compare GE, %34, %35, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst_6 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %37 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %38 = stablehlo.multiply %37, %31 : tensor<3x2xcomplex<f32>>
    %39 = chlo.conj %29 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %40 = "stablehlo.triangular_solve"(%39, %38) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %41 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_7 = stablehlo.constant dense<-1> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %43 = stablehlo.add %41, %42 : tensor<3x3xi32>
    %44 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %45 = stablehlo.compare GE, %43, %44, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst_8 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %46 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %47 = stablehlo.multiply %46, %40 : tensor<3x2xcomplex<f32>>
    %48 = stablehlo.abs %47 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %49 = stablehlo.real %47 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %50 = stablehlo.imag %47 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %51 = stablehlo.negate %50 : tensor<3x2xf32>
    %52 = stablehlo.complex %49, %51 : tensor<3x2xcomplex<f32>>
    %53 = stablehlo.convert %48 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %cst_9 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %54 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %55 = stablehlo.compare EQ, %53, %54, FLOAT : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xi1>
    %cst_10 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %56 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %57 = stablehlo.select %55, %56, %53 : tensor<3x2xi1>, tensor<3x2xcomplex<f32>>
    %58 = stablehlo.divide %52, %57 : tensor<3x2xcomplex<f32>>
    %59 = stablehlo.multiply %48, %48 : tensor<3x2xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %61 = stablehlo.multiply %60, %48 : tensor<3x2xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %63 = stablehlo.add %62, %59 : tensor<3x2xf32>
    %64 = stablehlo.convert %63 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %65 = stablehlo.divide %47, %64 : tensor<3x2xcomplex<f32>>
    %66 = stablehlo.multiply %64, %64 : tensor<3x2xcomplex<f32>>
    %cst_13 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %67 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %68 = stablehlo.divide %67, %66 : tensor<3x2xcomplex<f32>>
    %cst_14 = stablehlo.constant dense<(1.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %69 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %70 = stablehlo.add %65, %69 : tensor<3x2xcomplex<f32>>
    %71 = stablehlo.log %70 : tensor<3x2xcomplex<f32>>
    %cst_15 = stablehlo.constant dense<(3.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %72 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %73 = stablehlo.add %71, %72 : tensor<3x2xcomplex<f32>>
    %74 = stablehlo.log %73 : tensor<3x2xcomplex<f32>>
    %75 = stablehlo.real %74 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %76 = stablehlo.multiply %75, %75 : tensor<3x2xf32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %78 = stablehlo.multiply %77, %75 : tensor<3x2xf32>
    %79 = stablehlo.imag %74 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %80 = stablehlo.multiply %79, %79 : tensor<3x2xf32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %82 = stablehlo.multiply %81, %79 : tensor<3x2xf32>
    %83 = stablehlo.add %76, %80 : tensor<3x2xf32>
    %cst_18 = stablehlo.constant dense<(5.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %84 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %85 = stablehlo.multiply %84, %74 : tensor<3x2xcomplex<f32>>
    %86 = stablehlo.exponential %85 : tensor<3x2xcomplex<f32>>
    %87 = stablehlo.abs %86 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %88 = stablehlo.real %86 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %89 = stablehlo.imag %86 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %90 = stablehlo.negate %89 : tensor<3x2xf32>
    %91 = stablehlo.complex %88, %90 : tensor<3x2xcomplex<f32>>
    %92 = stablehlo.convert %87 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %cst_19 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %93 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %94 = stablehlo.compare EQ, %92, %93, FLOAT : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xi1>
    %cst_20 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %95 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %96 = stablehlo.select %94, %95, %92 : tensor<3x2xi1>, tensor<3x2xcomplex<f32>>
    %97 = stablehlo.divide %91, %96 : tensor<3x2xcomplex<f32>>
    %98 = stablehlo.multiply %87, %87 : tensor<3x2xf32>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %100 = stablehlo.multiply %99, %87 : tensor<3x2xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %102 = stablehlo.add %101, %98 : tensor<3x2xf32>
    %103 = stablehlo.convert %102 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %104 = stablehlo.divide %86, %103 : tensor<3x2xcomplex<f32>>
    %105 = stablehlo.multiply %103, %103 : tensor<3x2xcomplex<f32>>
    %cst_23 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %106 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %107 = stablehlo.divide %106, %105 : tensor<3x2xcomplex<f32>>
    %108 = stablehlo.real %104 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %109 = stablehlo.imag %104 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %110 = stablehlo.multiply %108, %109 : tensor<3x2xf32>
    %cst_24 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %112 = stablehlo.multiply %111, %83 : tensor<3x2xf32>
    %113 = stablehlo.subtract %112, %110 : tensor<3x2xf32>
    %114 = stablehlo.abs %113 : tensor<3x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %116 = stablehlo.compare GE, %113, %115, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_26 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %118 = stablehlo.multiply %117, %114 : tensor<3x2xf32>
    %119:2 = call @softplus(%118) : (tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>)
    %cst_27 = stablehlo.constant dense<5.590000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %121 = stablehlo.compare GT, %119#0, %120, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_28 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %123 = stablehlo.multiply %122, %119#0 : tensor<3x2xf32>
    %124 = call @_where(%121, %119#0, %123) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %125:2 = call @silu(%124) : (tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>)
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %127 = call @silu_0(%125#0, %125#1, %124, %126) : (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %128:2 = call @_where_1(%121, %127) : (tensor<3x2xi1>, tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>)
    %cst_30 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %130 = stablehlo.multiply %129, %128#1 : tensor<3x2xf32>
    %131 = stablehlo.add %128#0, %130 : tensor<3x2xf32>
    %132 = call @softplus_2(%119#1, %131) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %cst_31 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %134 = stablehlo.multiply %133, %132 : tensor<3x2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %136 = stablehlo.select %116, %135, %134 : tensor<3x2xi1>, tensor<3x2xf32>
    %137 = stablehlo.select %116, %134, %135 : tensor<3x2xi1>, tensor<3x2xf32>
    %138 = stablehlo.negate %136 : tensor<3x2xf32>
    %139 = stablehlo.add %137, %138 : tensor<3x2xf32>
    %140 = stablehlo.negate %139 : tensor<3x2xf32>
    %cst_33 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %142 = stablehlo.multiply %141, %139 : tensor<3x2xf32>
    %143 = stablehlo.multiply %108, %140 : tensor<3x2xf32>
    %144 = stablehlo.multiply %140, %109 : tensor<3x2xf32>
    %145 = stablehlo.negate %143 : tensor<3x2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %147 = stablehlo.complex %146, %145 : tensor<3x2xcomplex<f32>>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %149 = stablehlo.complex %144, %148 : tensor<3x2xcomplex<f32>>
    %150 = stablehlo.add %147, %149 : tensor<3x2xcomplex<f32>>
    %151 = stablehlo.multiply %150, %107 : tensor<3x2xcomplex<f32>>
    %152 = stablehlo.multiply %151, %86 : tensor<3x2xcomplex<f32>>
    %153 = stablehlo.negate %152 : tensor<3x2xcomplex<f32>>
    %154 = stablehlo.divide %150, %103 : tensor<3x2xcomplex<f32>>
    %155 = stablehlo.real %153 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %156 = stablehlo.convert %155 : tensor<3x2xf32>
    %157 = stablehlo.multiply %156, %100 : tensor<3x2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %159 = stablehlo.complex %157, %158 : tensor<3x2xcomplex<f32>>
    %160 = stablehlo.multiply %159, %97 : tensor<3x2xcomplex<f32>>
    %161 = stablehlo.add %154, %160 : tensor<3x2xcomplex<f32>>
    %162 = stablehlo.multiply %161, %86 : tensor<3x2xcomplex<f32>>
    %cst_37 = stablehlo.constant dense<(5.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %163 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %164 = stablehlo.multiply %163, %162 : tensor<3x2xcomplex<f32>>
    %165 = stablehlo.multiply %142, %82 : tensor<3x2xf32>
    %166 = stablehlo.negate %165 : tensor<3x2xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %168 = stablehlo.complex %167, %166 : tensor<3x2xcomplex<f32>>
    %169 = stablehlo.add %164, %168 : tensor<3x2xcomplex<f32>>
    %170 = stablehlo.multiply %142, %78 : tensor<3x2xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %172 = stablehlo.complex %170, %171 : tensor<3x2xcomplex<f32>>
    %173 = stablehlo.add %169, %172 : tensor<3x2xcomplex<f32>>
    %174 = stablehlo.divide %173, %73 : tensor<3x2xcomplex<f32>>
    %175 = stablehlo.divide %174, %70 : tensor<3x2xcomplex<f32>>
    %176 = stablehlo.multiply %175, %68 : tensor<3x2xcomplex<f32>>
    %177 = stablehlo.multiply %176, %47 : tensor<3x2xcomplex<f32>>
    %178 = stablehlo.negate %177 : tensor<3x2xcomplex<f32>>
    %179 = stablehlo.divide %175, %64 : tensor<3x2xcomplex<f32>>
    %180 = stablehlo.real %178 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %181 = stablehlo.convert %180 : tensor<3x2xf32>
    %182 = stablehlo.multiply %181, %61 : tensor<3x2xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %184 = stablehlo.complex %182, %183 : tensor<3x2xcomplex<f32>>
    %185 = stablehlo.multiply %184, %58 : tensor<3x2xcomplex<f32>>
    %186 = stablehlo.add %179, %185 : tensor<3x2xcomplex<f32>>
    %cst_41 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %187 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %188 = stablehlo.multiply %187, %186 : tensor<3x2xcomplex<f32>>
    %189 = "stablehlo.triangular_solve"(%29, %188) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %190 = "stablehlo.triangular_solve"(%29, %188) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %191 = stablehlo.dot_general %190, %40, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x3xcomplex<f32>>
    %192 = stablehlo.real %191 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %193 = stablehlo.imag %191 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %194 = stablehlo.negate %193 : tensor<3x3xf32>
    %195 = stablehlo.complex %192, %194 : tensor<3x3xcomplex<f32>>
    %196 = stablehlo.negate %195 : tensor<3x3xcomplex<f32>>
    %cst_42 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %197 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %198 = stablehlo.select %45, %197, %196 : tensor<3x3xi1>, tensor<3x3xcomplex<f32>>
    %cst_43 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %199 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %200 = stablehlo.multiply %199, %189 : tensor<3x2xcomplex<f32>>
    %201 = "stablehlo.triangular_solve"(%29, %200) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %202 = "stablehlo.triangular_solve"(%29, %200) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %203 = stablehlo.dot_general %202, %31, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x3xcomplex<f32>>
    %204 = stablehlo.real %203 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %205 = stablehlo.imag %203 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %206 = stablehlo.negate %205 : tensor<3x3xf32>
    %207 = stablehlo.complex %204, %206 : tensor<3x3xcomplex<f32>>
    %208 = stablehlo.negate %207 : tensor<3x3xcomplex<f32>>
    %cst_44 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %209 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %210 = stablehlo.select %36, %208, %209 : tensor<3x3xi1>, tensor<3x3xcomplex<f32>>
    %211 = stablehlo.add %198, %210 : tensor<3x3xcomplex<f32>>
    %212 = stablehlo.multiply %211, %20 : tensor<3x3xcomplex<f32>>
    %213 = stablehlo.multiply %212, %arg0 : tensor<3x3xcomplex<f32>>
    %214 = stablehlo.negate %213 : tensor<3x3xcomplex<f32>>
    %215 = stablehlo.divide %211, %16 : tensor<3x3xcomplex<f32>>
    %216 = stablehlo.real %214 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %217 = stablehlo.convert %216 : tensor<3x3xf32>
    %218 = stablehlo.multiply %217, %13 : tensor<3x3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %220 = stablehlo.complex %218, %219 : tensor<3x3xcomplex<f32>>
    %221 = stablehlo.multiply %220, %10 : tensor<3x3xcomplex<f32>>
    %222 = stablehlo.add %215, %221 : tensor<3x3xcomplex<f32>>
    return %222, %201 : tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>
  }
  func.func private @softplus(%arg0: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<3x2xf32>
    %7 = stablehlo.abs %3 : tensor<3x2xf32>
    %8 = stablehlo.negate %7 : tensor<3x2xf32>
    %9 = stablehlo.exponential %8 : tensor<3x2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<3x2xf32>
    %11 = stablehlo.add %1, %10 : tensor<3x2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<3x2xi1>, tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<3x2xi1>, tensor<3x2xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<3x2xi1>, tensor<3x2xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<3x2xf32>
    %22 = stablehlo.exponential %21 : tensor<3x2xf32>
    return %12, %22 : tensor<3x2xf32>, tensor<3x2xf32>
  }
  func.func private @_where(%arg0: tensor<3x2xi1>, %arg1: tensor<3x2xf32>, %arg2: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x2xi1>, tensor<3x2xf32>
    return %0 : tensor<3x2xf32>
  }
  func.func private @silu(%arg0: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<3x2xf32>
    %1 = stablehlo.exponential %0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %5 = stablehlo.divide %4, %3 : tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<3x2xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<3x2xf32>
    return %8, %5 : tensor<3x2xf32>, tensor<3x2xf32>
  }
  func.func private @silu_0(%arg0: tensor<3x2xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<3x2xf32>, %arg3: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<3x2xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<3x2xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<3x2xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x2xf32>
    return %3 : tensor<3x2xf32>
  }
  func.func private @_where_1(%arg0: tensor<3x2xi1>, %arg1: tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3x2xi1>, tensor<3x2xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<3x2xi1>, tensor<3x2xf32>
    return %2, %1 : tensor<3x2xf32>, tensor<3x2xf32>
  }
  func.func private @softplus_2(%arg0: tensor<3x2xf32>, %arg1: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<3x2xf32>
    return %0 : tensor<3x2xf32>
  }
}
