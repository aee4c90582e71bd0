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
    %cst_6 = stablehlo.constant dense<(2.110000e+00,0.000000e+00)> : tensor<complex<f32>>
    %45 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %46 = stablehlo.multiply %45, %44 : tensor<3x3xcomplex<f32>>
    %47 = stablehlo.add %38, %46 : tensor<3x3xcomplex<f32>>
    %48 = chlo.conj %47 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %49 = stablehlo.custom_call @lapack_ctrsm_ffi(%48, %arg1) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %cst_7 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %50 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %51 = stablehlo.multiply %50, %49 : tensor<3x2xcomplex<f32>>
    %52 = chlo.conj %47 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %53 = stablehlo.custom_call @lapack_ctrsm_ffi(%52, %51) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %cst_8 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %54 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %55 = stablehlo.multiply %54, %53 : tensor<3x2xcomplex<f32>>
    %56 = stablehlo.real %55 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %57 = stablehlo.imag %55 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %58 = stablehlo.abs %56 : tensor<3x2xf32>
    %59 = stablehlo.abs %57 : tensor<3x2xf32>
    %60 = stablehlo.maximum %58, %59 : tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %62 = stablehlo.compare GE, %60, %61, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_10 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %64 = stablehlo.compare LE, %60, %63, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_11 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_12 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %68 = stablehlo.multiply %56, %65 : tensor<3x2xf32>
    %69 = stablehlo.multiply %56, %66 : tensor<3x2xf32>
    %70 = stablehlo.select %64, %69, %56 : tensor<3x2xi1>, tensor<3x2xf32>
    %71 = stablehlo.select %62, %68, %70 : tensor<3x2xi1>, tensor<3x2xf32>
    %72 = stablehlo.multiply %57, %65 : tensor<3x2xf32>
    %73 = stablehlo.multiply %57, %66 : tensor<3x2xf32>
    %74 = stablehlo.select %64, %73, %57 : tensor<3x2xi1>, tensor<3x2xf32>
    %75 = stablehlo.select %62, %72, %74 : tensor<3x2xi1>, tensor<3x2xf32>
    %76 = stablehlo.select %64, %65, %67 : tensor<3x2xi1>, tensor<3x2xf32>
    %77 = stablehlo.select %62, %66, %76 : tensor<3x2xi1>, tensor<3x2xf32>
    %78 = chlo.square %71 : tensor<3x2xf32> -> tensor<3x2xf32>
    %79 = chlo.square %75 : tensor<3x2xf32> -> tensor<3x2xf32>
    %80 = stablehlo.add %78, %79 : tensor<3x2xf32>
    %81 = stablehlo.sqrt %80 : tensor<3x2xf32>
    %82 = stablehlo.multiply %81, %77 : tensor<3x2xf32>
    %cst_14 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %84 = stablehlo.compare EQ, %58, %83, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %85 = stablehlo.compare EQ, %59, %83, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %86 = stablehlo.or %84, %85 : tensor<3x2xi1>
    %87 = stablehlo.select %86, %83, %82 : tensor<3x2xi1>, tensor<3x2xf32>
    %88 = stablehlo.divide %71, %81 : tensor<3x2xf32>
    %89 = stablehlo.divide %75, %81 : tensor<3x2xf32>
    %90 = stablehlo.multiply %87, %87 : tensor<3x2xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %92 = stablehlo.add %91, %90 : tensor<3x2xf32>
    %93 = stablehlo.convert %92 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %94 = stablehlo.divide %55, %93 : tensor<3x2xcomplex<f32>>
    %cst_16 = stablehlo.constant dense<(1.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %95 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %96 = stablehlo.add %94, %95 : tensor<3x2xcomplex<f32>>
    %97 = stablehlo.log %96 : tensor<3x2xcomplex<f32>>
    %cst_17 = stablehlo.constant dense<(3.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %98 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %99 = stablehlo.add %97, %98 : tensor<3x2xcomplex<f32>>
    %100 = stablehlo.log %99 : tensor<3x2xcomplex<f32>>
    %101 = stablehlo.real %100 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %102 = stablehlo.multiply %101, %101 : tensor<3x2xf32>
    %103 = stablehlo.imag %100 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %104 = stablehlo.multiply %103, %103 : tensor<3x2xf32>
    %105 = stablehlo.add %102, %104 : tensor<3x2xf32>
    %cst_18 = stablehlo.constant dense<(5.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %106 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %107 = stablehlo.multiply %106, %100 : tensor<3x2xcomplex<f32>>
    %108 = stablehlo.exponential %107 : tensor<3x2xcomplex<f32>>
    %109 = stablehlo.real %108 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %110 = stablehlo.imag %108 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %111 = stablehlo.abs %109 : tensor<3x2xf32>
    %112 = stablehlo.abs %110 : tensor<3x2xf32>
    %113 = stablehlo.maximum %111, %112 : tensor<3x2xf32>
    %cst_19 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %115 = stablehlo.compare GE, %113, %114, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_20 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %117 = stablehlo.compare LE, %113, %116, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_21 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_22 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %121 = stablehlo.multiply %109, %118 : tensor<3x2xf32>
    %122 = stablehlo.multiply %109, %119 : tensor<3x2xf32>
    %123 = stablehlo.select %117, %122, %109 : tensor<3x2xi1>, tensor<3x2xf32>
    %124 = stablehlo.select %115, %121, %123 : tensor<3x2xi1>, tensor<3x2xf32>
    %125 = stablehlo.multiply %110, %118 : tensor<3x2xf32>
    %126 = stablehlo.multiply %110, %119 : tensor<3x2xf32>
    %127 = stablehlo.select %117, %126, %110 : tensor<3x2xi1>, tensor<3x2xf32>
    %128 = stablehlo.select %115, %125, %127 : tensor<3x2xi1>, tensor<3x2xf32>
    %129 = stablehlo.select %117, %118, %120 : tensor<3x2xi1>, tensor<3x2xf32>
    %130 = stablehlo.select %115, %119, %129 : tensor<3x2xi1>, tensor<3x2xf32>
    %131 = chlo.square %124 : tensor<3x2xf32> -> tensor<3x2xf32>
    %132 = chlo.square %128 : tensor<3x2xf32> -> tensor<3x2xf32>
    %133 = stablehlo.add %131, %132 : tensor<3x2xf32>
    %134 = stablehlo.sqrt %133 : tensor<3x2xf32>
    %135 = stablehlo.multiply %134, %130 : tensor<3x2xf32>
    %cst_24 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %137 = stablehlo.compare EQ, %111, %136, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %138 = stablehlo.compare EQ, %112, %136, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %139 = stablehlo.or %137, %138 : tensor<3x2xi1>
    %140 = stablehlo.select %139, %136, %135 : tensor<3x2xi1>, tensor<3x2xf32>
    %141 = stablehlo.divide %124, %134 : tensor<3x2xf32>
    %142 = stablehlo.divide %128, %134 : tensor<3x2xf32>
    %143 = stablehlo.multiply %140, %140 : tensor<3x2xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %145 = stablehlo.add %144, %143 : tensor<3x2xf32>
    %146 = stablehlo.convert %145 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %147 = stablehlo.divide %108, %146 : tensor<3x2xcomplex<f32>>
    %148 = stablehlo.real %147 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %149 = stablehlo.imag %147 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %150 = stablehlo.multiply %148, %149 : tensor<3x2xf32>
    %cst_26 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %152 = stablehlo.multiply %151, %105 : tensor<3x2xf32>
    %153 = stablehlo.subtract %152, %150 : tensor<3x2xf32>
    %154 = stablehlo.abs %153 : tensor<3x2xf32>
    %cst_27 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %156 = stablehlo.multiply %155, %154 : tensor<3x2xf32>
    %157 = call @softplus(%156) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %cst_28 = stablehlo.constant dense<5.590000e+00> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %159 = stablehlo.compare GT, %157, %158, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_29 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %161 = stablehlo.multiply %160, %157 : tensor<3x2xf32>
    %162 = call @_where(%159, %157, %161) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %163 = call @silu(%162) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    return %163 : tensor<3x2xf32>
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
    %cst_6 = stablehlo.constant dense<(2.110000e+00,0.000000e+00)> : tensor<complex<f32>>
    %45 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %46 = stablehlo.multiply %45, %44 : tensor<3x3xcomplex<f32>>
    %47 = stablehlo.add %38, %46 : tensor<3x3xcomplex<f32>>
    %48 = chlo.conj %47 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %49 = "stablehlo.triangular_solve"(%48, %arg1) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %cst_7 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %50 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %51 = stablehlo.multiply %50, %49 : tensor<3x2xcomplex<f32>>
    %52 = chlo.conj %47 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %53 = "stablehlo.triangular_solve"(%52, %51) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %cst_8 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %54 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %55 = stablehlo.multiply %54, %53 : tensor<3x2xcomplex<f32>>
    %56 = stablehlo.real %55 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %57 = stablehlo.imag %55 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %58 = stablehlo.abs %56 : tensor<3x2xf32>
    %59 = stablehlo.abs %57 : tensor<3x2xf32>
    %60 = stablehlo.maximum %58, %59 : tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %62 = stablehlo.compare GE, %60, %61, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_10 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %64 = stablehlo.compare LE, %60, %63, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_11 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_12 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %68 = stablehlo.multiply %56, %65 : tensor<3x2xf32>
    %69 = stablehlo.multiply %56, %66 : tensor<3x2xf32>
    %70 = stablehlo.select %64, %69, %56 : tensor<3x2xi1>, tensor<3x2xf32>
    %71 = stablehlo.select %62, %68, %70 : tensor<3x2xi1>, tensor<3x2xf32>
    %72 = stablehlo.multiply %57, %65 : tensor<3x2xf32>
    %73 = stablehlo.multiply %57, %66 : tensor<3x2xf32>
    %74 = stablehlo.select %64, %73, %57 : tensor<3x2xi1>, tensor<3x2xf32>
    %75 = stablehlo.select %62, %72, %74 : tensor<3x2xi1>, tensor<3x2xf32>
    %76 = stablehlo.select %64, %65, %67 : tensor<3x2xi1>, tensor<3x2xf32>
    %77 = stablehlo.select %62, %66, %76 : tensor<3x2xi1>, tensor<3x2xf32>
    %78 = chlo.square %71 : tensor<3x2xf32> -> tensor<3x2xf32>
    %79 = chlo.square %75 : tensor<3x2xf32> -> tensor<3x2xf32>
    %80 = stablehlo.add %78, %79 : tensor<3x2xf32>
    %81 = stablehlo.sqrt %80 : tensor<3x2xf32>
    %82 = stablehlo.multiply %81, %77 : tensor<3x2xf32>
    %cst_14 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %84 = stablehlo.compare EQ, %58, %83, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %85 = stablehlo.compare EQ, %59, %83, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %86 = stablehlo.or %84, %85 : tensor<3x2xi1>
    %87 = stablehlo.select %86, %83, %82 : tensor<3x2xi1>, tensor<3x2xf32>
    %88 = stablehlo.divide %71, %81 : tensor<3x2xf32>
    %89 = stablehlo.divide %75, %81 : tensor<3x2xf32>
    %90 = stablehlo.multiply %87, %87 : tensor<3x2xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %92 = stablehlo.add %91, %90 : tensor<3x2xf32>
    %93 = stablehlo.convert %92 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %94 = stablehlo.divide %55, %93 : tensor<3x2xcomplex<f32>>
    %cst_16 = stablehlo.constant dense<(1.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %95 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %96 = stablehlo.add %94, %95 : tensor<3x2xcomplex<f32>>
    %97 = stablehlo.log %96 : tensor<3x2xcomplex<f32>>
    %cst_17 = stablehlo.constant dense<(3.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %98 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %99 = stablehlo.add %97, %98 : tensor<3x2xcomplex<f32>>
    %100 = stablehlo.log %99 : tensor<3x2xcomplex<f32>>
    %101 = stablehlo.real %100 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %102 = stablehlo.multiply %101, %101 : tensor<3x2xf32>
    %103 = stablehlo.imag %100 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %104 = stablehlo.multiply %103, %103 : tensor<3x2xf32>
    %105 = stablehlo.add %102, %104 : tensor<3x2xf32>
    %cst_18 = stablehlo.constant dense<(5.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %106 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %107 = stablehlo.multiply %106, %100 : tensor<3x2xcomplex<f32>>
    %108 = stablehlo.exponential %107 : tensor<3x2xcomplex<f32>>
    %109 = stablehlo.real %108 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %110 = stablehlo.imag %108 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %111 = stablehlo.abs %109 : tensor<3x2xf32>
    %112 = stablehlo.abs %110 : tensor<3x2xf32>
    %113 = stablehlo.maximum %111, %112 : tensor<3x2xf32>
    %cst_19 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %115 = stablehlo.compare GE, %113, %114, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_20 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %117 = stablehlo.compare LE, %113, %116, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_21 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_22 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %121 = stablehlo.multiply %109, %118 : tensor<3x2xf32>
    %122 = stablehlo.multiply %109, %119 : tensor<3x2xf32>
    %123 = stablehlo.select %117, %122, %109 : tensor<3x2xi1>, tensor<3x2xf32>
    %124 = stablehlo.select %115, %121, %123 : tensor<3x2xi1>, tensor<3x2xf32>
    %125 = stablehlo.multiply %110, %118 : tensor<3x2xf32>
    %126 = stablehlo.multiply %110, %119 : tensor<3x2xf32>
    %127 = stablehlo.select %117, %126, %110 : tensor<3x2xi1>, tensor<3x2xf32>
    %128 = stablehlo.select %115, %125, %127 : tensor<3x2xi1>, tensor<3x2xf32>
    %129 = stablehlo.select %117, %118, %120 : tensor<3x2xi1>, tensor<3x2xf32>
    %130 = stablehlo.select %115, %119, %129 : tensor<3x2xi1>, tensor<3x2xf32>
    %131 = chlo.square %124 : tensor<3x2xf32> -> tensor<3x2xf32>
    %132 = chlo.square %128 : tensor<3x2xf32> -> tensor<3x2xf32>
    %133 = stablehlo.add %131, %132 : tensor<3x2xf32>
    %134 = stablehlo.sqrt %133 : tensor<3x2xf32>
    %135 = stablehlo.multiply %134, %130 : tensor<3x2xf32>
    %cst_24 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %137 = stablehlo.compare EQ, %111, %136, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %138 = stablehlo.compare EQ, %112, %136, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %139 = stablehlo.or %137, %138 : tensor<3x2xi1>
    %140 = stablehlo.select %139, %136, %135 : tensor<3x2xi1>, tensor<3x2xf32>
    %141 = stablehlo.divide %124, %134 : tensor<3x2xf32>
    %142 = stablehlo.divide %128, %134 : tensor<3x2xf32>
    %143 = stablehlo.multiply %140, %140 : tensor<3x2xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %145 = stablehlo.add %144, %143 : tensor<3x2xf32>
    %146 = stablehlo.convert %145 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %147 = stablehlo.divide %108, %146 : tensor<3x2xcomplex<f32>>
    %148 = stablehlo.real %147 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %149 = stablehlo.imag %147 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %150 = stablehlo.multiply %148, %149 : tensor<3x2xf32>
    %cst_26 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %152 = stablehlo.multiply %151, %105 : tensor<3x2xf32>
    %153 = stablehlo.subtract %152, %150 : tensor<3x2xf32>
    %154 = stablehlo.abs %153 : tensor<3x2xf32>
    %cst_27 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %155 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %156 = stablehlo.multiply %155, %154 : tensor<3x2xf32>
    %157 = call @softplus(%156) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %cst_28 = stablehlo.constant dense<5.590000e+00> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %159 = stablehlo.compare GT, %157, %158, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_29 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %161 = stablehlo.multiply %160, %157 : tensor<3x2xf32>
    %162 = call @_where(%159, %157, %161) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %163 = call @silu(%162) : (tensor<3x2xf32>) -> tensor<3x2xf32>
    return %163 : tensor<3x2xf32>
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
    %cst_10 = stablehlo.constant dense<(2.110000e+00,0.000000e+00)> : tensor<complex<f32>>
    %60 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %61 = stablehlo.multiply %60, %59 : tensor<3x3xcomplex<f32>>
    %62 = stablehlo.add %50, %61 : tensor<3x3xcomplex<f32>>
    %63 = chlo.conj %62 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %64 = stablehlo.custom_call @lapack_ctrsm_ffi(%63, %arg1) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %65 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %66 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %67 = stablehlo.add %65, %66 : tensor<3x3xi32>
    %68 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %69 = stablehlo.compare GE, %67, %68, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst_12 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %70 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %71 = stablehlo.multiply %70, %64 : tensor<3x2xcomplex<f32>>
    %72 = chlo.conj %62 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %73 = stablehlo.custom_call @lapack_ctrsm_ffi(%72, %71) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %74 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_13 = stablehlo.constant dense<-1> : tensor<i32>
    %75 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %76 = stablehlo.add %74, %75 : tensor<3x3xi32>
    %77 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %78 = stablehlo.compare GE, %76, %77, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst_14 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %79 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %80 = stablehlo.multiply %79, %73 : tensor<3x2xcomplex<f32>>
    %81 = stablehlo.real %80 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %82 = stablehlo.imag %80 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %83 = stablehlo.abs %81 : tensor<3x2xf32>
    %84 = stablehlo.abs %82 : tensor<3x2xf32>
    %85 = stablehlo.maximum %83, %84 : tensor<3x2xf32>
    %cst_15 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %87 = stablehlo.compare GE, %85, %86, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_16 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %89 = stablehlo.compare LE, %85, %88, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_17 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_18 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %93 = stablehlo.multiply %81, %90 : tensor<3x2xf32>
    %94 = stablehlo.multiply %81, %91 : tensor<3x2xf32>
    %95 = stablehlo.select %89, %94, %81 : tensor<3x2xi1>, tensor<3x2xf32>
    %96 = stablehlo.select %87, %93, %95 : tensor<3x2xi1>, tensor<3x2xf32>
    %97 = stablehlo.multiply %82, %90 : tensor<3x2xf32>
    %98 = stablehlo.multiply %82, %91 : tensor<3x2xf32>
    %99 = stablehlo.select %89, %98, %82 : tensor<3x2xi1>, tensor<3x2xf32>
    %100 = stablehlo.select %87, %97, %99 : tensor<3x2xi1>, tensor<3x2xf32>
    %101 = stablehlo.select %89, %90, %92 : tensor<3x2xi1>, tensor<3x2xf32>
    %102 = stablehlo.select %87, %91, %101 : tensor<3x2xi1>, tensor<3x2xf32>
    %103 = chlo.square %96 : tensor<3x2xf32> -> tensor<3x2xf32>
    %104 = chlo.square %100 : tensor<3x2xf32> -> tensor<3x2xf32>
    %105 = stablehlo.add %103, %104 : tensor<3x2xf32>
    %106 = stablehlo.sqrt %105 : tensor<3x2xf32>
    %107 = stablehlo.multiply %106, %102 : tensor<3x2xf32>
    %cst_20 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %109 = stablehlo.compare EQ, %83, %108, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %110 = stablehlo.compare EQ, %84, %108, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %111 = stablehlo.or %109, %110 : tensor<3x2xi1>
    %112 = stablehlo.select %111, %108, %107 : tensor<3x2xi1>, tensor<3x2xf32>
    %113 = stablehlo.divide %96, %106 : tensor<3x2xf32>
    %114 = stablehlo.divide %100, %106 : tensor<3x2xf32>
    %115 = stablehlo.real %80 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %116 = stablehlo.imag %80 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %117 = stablehlo.negate %116 : tensor<3x2xf32>
    %118 = stablehlo.complex %115, %117 : tensor<3x2xcomplex<f32>>
    %119 = stablehlo.convert %112 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %cst_21 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %120 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %121 = stablehlo.compare EQ, %119, %120, FLOAT : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xi1>
    %cst_22 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %122 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %123 = stablehlo.select %121, %122, %119 : tensor<3x2xi1>, tensor<3x2xcomplex<f32>>
    %124 = stablehlo.divide %118, %123 : tensor<3x2xcomplex<f32>>
    %125 = stablehlo.multiply %112, %112 : tensor<3x2xf32>
    %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %127 = stablehlo.multiply %126, %112 : tensor<3x2xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %129 = stablehlo.add %128, %125 : tensor<3x2xf32>
    %130 = stablehlo.convert %129 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %131 = stablehlo.divide %80, %130 : tensor<3x2xcomplex<f32>>
    %132 = stablehlo.multiply %130, %130 : tensor<3x2xcomplex<f32>>
    %cst_25 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %133 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %134 = stablehlo.divide %133, %132 : tensor<3x2xcomplex<f32>>
    %cst_26 = stablehlo.constant dense<(1.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %135 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %136 = stablehlo.add %131, %135 : tensor<3x2xcomplex<f32>>
    %137 = stablehlo.log %136 : tensor<3x2xcomplex<f32>>
    %cst_27 = stablehlo.constant dense<(3.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %138 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %139 = stablehlo.add %137, %138 : tensor<3x2xcomplex<f32>>
    %140 = stablehlo.log %139 : tensor<3x2xcomplex<f32>>
    %141 = stablehlo.real %140 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %142 = stablehlo.multiply %141, %141 : tensor<3x2xf32>
    %cst_28 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %144 = stablehlo.multiply %143, %141 : tensor<3x2xf32>
    %145 = stablehlo.imag %140 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %146 = stablehlo.multiply %145, %145 : tensor<3x2xf32>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %148 = stablehlo.multiply %147, %145 : tensor<3x2xf32>
    %149 = stablehlo.add %142, %146 : tensor<3x2xf32>
    %cst_30 = stablehlo.constant dense<(5.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %150 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %151 = stablehlo.multiply %150, %140 : tensor<3x2xcomplex<f32>>
    %152 = stablehlo.exponential %151 : tensor<3x2xcomplex<f32>>
    %153 = stablehlo.real %152 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %154 = stablehlo.imag %152 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %155 = stablehlo.abs %153 : tensor<3x2xf32>
    %156 = stablehlo.abs %154 : tensor<3x2xf32>
    %157 = stablehlo.maximum %155, %156 : tensor<3x2xf32>
    %cst_31 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %159 = stablehlo.compare GE, %157, %158, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_32 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %161 = stablehlo.compare LE, %157, %160, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_33 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_34 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %165 = stablehlo.multiply %153, %162 : tensor<3x2xf32>
    %166 = stablehlo.multiply %153, %163 : tensor<3x2xf32>
    %167 = stablehlo.select %161, %166, %153 : tensor<3x2xi1>, tensor<3x2xf32>
    %168 = stablehlo.select %159, %165, %167 : tensor<3x2xi1>, tensor<3x2xf32>
    %169 = stablehlo.multiply %154, %162 : tensor<3x2xf32>
    %170 = stablehlo.multiply %154, %163 : tensor<3x2xf32>
    %171 = stablehlo.select %161, %170, %154 : tensor<3x2xi1>, tensor<3x2xf32>
    %172 = stablehlo.select %159, %169, %171 : tensor<3x2xi1>, tensor<3x2xf32>
    %173 = stablehlo.select %161, %162, %164 : tensor<3x2xi1>, tensor<3x2xf32>
    %174 = stablehlo.select %159, %163, %173 : tensor<3x2xi1>, tensor<3x2xf32>
    %175 = chlo.square %168 : tensor<3x2xf32> -> tensor<3x2xf32>
    %176 = chlo.square %172 : tensor<3x2xf32> -> tensor<3x2xf32>
    %177 = stablehlo.add %175, %176 : tensor<3x2xf32>
    %178 = stablehlo.sqrt %177 : tensor<3x2xf32>
    %179 = stablehlo.multiply %178, %174 : tensor<3x2xf32>
    %cst_36 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %181 = stablehlo.compare EQ, %155, %180, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %182 = stablehlo.compare EQ, %156, %180, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %183 = stablehlo.or %181, %182 : tensor<3x2xi1>
    %184 = stablehlo.select %183, %180, %179 : tensor<3x2xi1>, tensor<3x2xf32>
    %185 = stablehlo.divide %168, %178 : tensor<3x2xf32>
    %186 = stablehlo.divide %172, %178 : tensor<3x2xf32>
    %187 = stablehlo.real %152 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %188 = stablehlo.imag %152 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %189 = stablehlo.negate %188 : tensor<3x2xf32>
    %190 = stablehlo.complex %187, %189 : tensor<3x2xcomplex<f32>>
    %191 = stablehlo.convert %184 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %cst_37 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %192 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %193 = stablehlo.compare EQ, %191, %192, FLOAT : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xi1>
    %cst_38 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %194 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %195 = stablehlo.select %193, %194, %191 : tensor<3x2xi1>, tensor<3x2xcomplex<f32>>
    %196 = stablehlo.divide %190, %195 : tensor<3x2xcomplex<f32>>
    %197 = stablehlo.multiply %184, %184 : tensor<3x2xf32>
    %cst_39 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %199 = stablehlo.multiply %198, %184 : tensor<3x2xf32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %201 = stablehlo.add %200, %197 : tensor<3x2xf32>
    %202 = stablehlo.convert %201 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %203 = stablehlo.divide %152, %202 : tensor<3x2xcomplex<f32>>
    %204 = stablehlo.multiply %202, %202 : tensor<3x2xcomplex<f32>>
    %cst_41 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %205 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %206 = stablehlo.divide %205, %204 : tensor<3x2xcomplex<f32>>
    %207 = stablehlo.real %203 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %208 = stablehlo.imag %203 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %209 = stablehlo.multiply %207, %208 : tensor<3x2xf32>
    %cst_42 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %211 = stablehlo.multiply %210, %149 : tensor<3x2xf32>
    %212 = stablehlo.subtract %211, %209 : tensor<3x2xf32>
    %213 = stablehlo.abs %212 : tensor<3x2xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %215 = stablehlo.compare GE, %212, %214, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_44 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %217 = stablehlo.multiply %216, %213 : tensor<3x2xf32>
    %218:2 = call @softplus(%217) : (tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>)
    %cst_45 = stablehlo.constant dense<5.590000e+00> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %220 = stablehlo.compare GT, %218#0, %219, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_46 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %222 = stablehlo.multiply %221, %218#0 : tensor<3x2xf32>
    %223 = call @_where(%220, %218#0, %222) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %224:2 = call @silu(%223) : (tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>)
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %226 = call @silu_0(%224#0, %224#1, %223, %225) : (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %227:2 = call @_where_1(%220, %226) : (tensor<3x2xi1>, tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>)
    %cst_48 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %229 = stablehlo.multiply %228, %227#1 : tensor<3x2xf32>
    %230 = stablehlo.add %227#0, %229 : tensor<3x2xf32>
    %231 = call @softplus_2(%218#1, %230) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %cst_49 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %232 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %233 = stablehlo.multiply %232, %231 : tensor<3x2xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %234 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %235 = stablehlo.select %215, %234, %233 : tensor<3x2xi1>, tensor<3x2xf32>
    %236 = stablehlo.select %215, %233, %234 : tensor<3x2xi1>, tensor<3x2xf32>
    %237 = stablehlo.negate %235 : tensor<3x2xf32>
    %238 = stablehlo.add %236, %237 : tensor<3x2xf32>
    %239 = stablehlo.negate %238 : tensor<3x2xf32>
    %cst_51 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %240 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %241 = stablehlo.multiply %240, %238 : tensor<3x2xf32>
    %242 = stablehlo.multiply %207, %239 : tensor<3x2xf32>
    %243 = stablehlo.multiply %239, %208 : tensor<3x2xf32>
    %244 = stablehlo.negate %242 : tensor<3x2xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %246 = stablehlo.complex %245, %244 : tensor<3x2xcomplex<f32>>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %248 = stablehlo.complex %243, %247 : tensor<3x2xcomplex<f32>>
    %249 = stablehlo.add %246, %248 : tensor<3x2xcomplex<f32>>
    %250 = stablehlo.multiply %249, %206 : tensor<3x2xcomplex<f32>>
    %251 = stablehlo.multiply %250, %152 : tensor<3x2xcomplex<f32>>
    %252 = stablehlo.negate %251 : tensor<3x2xcomplex<f32>>
    %253 = stablehlo.divide %249, %202 : tensor<3x2xcomplex<f32>>
    %254 = stablehlo.real %252 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %255 = stablehlo.convert %254 : tensor<3x2xf32>
    %256 = stablehlo.multiply %255, %199 : tensor<3x2xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %257 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %258 = stablehlo.complex %256, %257 : tensor<3x2xcomplex<f32>>
    %259 = stablehlo.multiply %258, %196 : tensor<3x2xcomplex<f32>>
    %260 = stablehlo.add %253, %259 : tensor<3x2xcomplex<f32>>
    %261 = stablehlo.multiply %260, %152 : tensor<3x2xcomplex<f32>>
    %cst_55 = stablehlo.constant dense<(5.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %262 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %263 = stablehlo.multiply %262, %261 : tensor<3x2xcomplex<f32>>
    %264 = stablehlo.multiply %241, %148 : tensor<3x2xf32>
    %265 = stablehlo.negate %264 : tensor<3x2xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %267 = stablehlo.complex %266, %265 : tensor<3x2xcomplex<f32>>
    %268 = stablehlo.add %263, %267 : tensor<3x2xcomplex<f32>>
    %269 = stablehlo.multiply %241, %144 : tensor<3x2xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %270 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %271 = stablehlo.complex %269, %270 : tensor<3x2xcomplex<f32>>
    %272 = stablehlo.add %268, %271 : tensor<3x2xcomplex<f32>>
    %273 = stablehlo.divide %272, %139 : tensor<3x2xcomplex<f32>>
    %274 = stablehlo.divide %273, %136 : tensor<3x2xcomplex<f32>>
    %275 = stablehlo.multiply %274, %134 : tensor<3x2xcomplex<f32>>
    %276 = stablehlo.multiply %275, %80 : tensor<3x2xcomplex<f32>>
    %277 = stablehlo.negate %276 : tensor<3x2xcomplex<f32>>
    %278 = stablehlo.divide %274, %130 : tensor<3x2xcomplex<f32>>
    %279 = stablehlo.real %277 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %280 = stablehlo.convert %279 : tensor<3x2xf32>
    %281 = stablehlo.multiply %280, %127 : tensor<3x2xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %282 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %283 = stablehlo.complex %281, %282 : tensor<3x2xcomplex<f32>>
    %284 = stablehlo.multiply %283, %124 : tensor<3x2xcomplex<f32>>
    %285 = stablehlo.add %278, %284 : tensor<3x2xcomplex<f32>>
    %cst_59 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %286 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %287 = stablehlo.multiply %286, %285 : tensor<3x2xcomplex<f32>>
    %288 = stablehlo.custom_call @lapack_ctrsm_ffi(%62, %287) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %289 = stablehlo.custom_call @lapack_ctrsm_ffi(%62, %287) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %290 = stablehlo.dot_general %289, %73, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x3xcomplex<f32>>
    %291 = stablehlo.real %290 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %292 = stablehlo.imag %290 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %293 = stablehlo.negate %292 : tensor<3x3xf32>
    %294 = stablehlo.complex %291, %293 : tensor<3x3xcomplex<f32>>
    %295 = stablehlo.negate %294 : tensor<3x3xcomplex<f32>>
    %cst_60 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %296 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %297 = stablehlo.select %78, %296, %295 : tensor<3x3xi1>, tensor<3x3xcomplex<f32>>
    %cst_61 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %298 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %299 = stablehlo.multiply %298, %288 : tensor<3x2xcomplex<f32>>
    %300 = stablehlo.custom_call @lapack_ctrsm_ffi(%62, %299) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %301 = stablehlo.custom_call @lapack_ctrsm_ffi(%62, %299) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 76 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=3, j=3, k=3, l=2, m=3, n=2}, custom>} : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %302 = stablehlo.dot_general %301, %64, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x3xcomplex<f32>>
    %303 = stablehlo.real %302 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %304 = stablehlo.imag %302 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %305 = stablehlo.negate %304 : tensor<3x3xf32>
    %306 = stablehlo.complex %303, %305 : tensor<3x3xcomplex<f32>>
    %307 = stablehlo.negate %306 : tensor<3x3xcomplex<f32>>
    %cst_62 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %308 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %309 = stablehlo.select %69, %307, %308 : tensor<3x3xi1>, tensor<3x3xcomplex<f32>>
    %310 = stablehlo.add %297, %309 : tensor<3x3xcomplex<f32>>
    %311 = stablehlo.multiply %310, %53 : tensor<3x3xcomplex<f32>>
    %312 = stablehlo.multiply %311, %arg0 : tensor<3x3xcomplex<f32>>
    %313 = stablehlo.negate %312 : tensor<3x3xcomplex<f32>>
    %314 = stablehlo.divide %310, %49 : tensor<3x3xcomplex<f32>>
    %315 = stablehlo.real %313 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %316 = stablehlo.convert %315 : tensor<3x3xf32>
    %317 = stablehlo.multiply %316, %46 : tensor<3x3xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %318 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %319 = stablehlo.complex %317, %318 : tensor<3x3xcomplex<f32>>
    %320 = stablehlo.multiply %319, %43 : tensor<3x3xcomplex<f32>>
    %321 = stablehlo.add %314, %320 : tensor<3x3xcomplex<f32>>
    return %321, %300 : tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>
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
    %cst_10 = stablehlo.constant dense<(2.110000e+00,0.000000e+00)> : tensor<complex<f32>>
    %60 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %61 = stablehlo.multiply %60, %59 : tensor<3x3xcomplex<f32>>
    %62 = stablehlo.add %50, %61 : tensor<3x3xcomplex<f32>>
    %63 = chlo.conj %62 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %64 = "stablehlo.triangular_solve"(%63, %arg1) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %65 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %66 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %67 = stablehlo.add %65, %66 : tensor<3x3xi32>
    %68 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %69 = stablehlo.compare GE, %67, %68, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst_12 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %70 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %71 = stablehlo.multiply %70, %64 : tensor<3x2xcomplex<f32>>
    %72 = chlo.conj %62 : tensor<3x3xcomplex<f32>> -> tensor<3x3xcomplex<f32>>
    %73 = "stablehlo.triangular_solve"(%72, %71) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %74 = stablehlo.iota dim = 0 : tensor<3x3xi32>
    %c_13 = stablehlo.constant dense<-1> : tensor<i32>
    %75 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %76 = stablehlo.add %74, %75 : tensor<3x3xi32>
    %77 = stablehlo.iota dim = 1 : tensor<3x3xi32>
    %78 = stablehlo.compare GE, %76, %77, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %cst_14 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %79 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %80 = stablehlo.multiply %79, %73 : tensor<3x2xcomplex<f32>>
    %81 = stablehlo.real %80 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %82 = stablehlo.imag %80 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %83 = stablehlo.abs %81 : tensor<3x2xf32>
    %84 = stablehlo.abs %82 : tensor<3x2xf32>
    %85 = stablehlo.maximum %83, %84 : tensor<3x2xf32>
    %cst_15 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %87 = stablehlo.compare GE, %85, %86, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_16 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %89 = stablehlo.compare LE, %85, %88, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_17 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_18 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %93 = stablehlo.multiply %81, %90 : tensor<3x2xf32>
    %94 = stablehlo.multiply %81, %91 : tensor<3x2xf32>
    %95 = stablehlo.select %89, %94, %81 : tensor<3x2xi1>, tensor<3x2xf32>
    %96 = stablehlo.select %87, %93, %95 : tensor<3x2xi1>, tensor<3x2xf32>
    %97 = stablehlo.multiply %82, %90 : tensor<3x2xf32>
    %98 = stablehlo.multiply %82, %91 : tensor<3x2xf32>
    %99 = stablehlo.select %89, %98, %82 : tensor<3x2xi1>, tensor<3x2xf32>
    %100 = stablehlo.select %87, %97, %99 : tensor<3x2xi1>, tensor<3x2xf32>
    %101 = stablehlo.select %89, %90, %92 : tensor<3x2xi1>, tensor<3x2xf32>
    %102 = stablehlo.select %87, %91, %101 : tensor<3x2xi1>, tensor<3x2xf32>
    %103 = chlo.square %96 : tensor<3x2xf32> -> tensor<3x2xf32>
    %104 = chlo.square %100 : tensor<3x2xf32> -> tensor<3x2xf32>
    %105 = stablehlo.add %103, %104 : tensor<3x2xf32>
    %106 = stablehlo.sqrt %105 : tensor<3x2xf32>
    %107 = stablehlo.multiply %106, %102 : tensor<3x2xf32>
    %cst_20 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %109 = stablehlo.compare EQ, %83, %108, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %110 = stablehlo.compare EQ, %84, %108, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %111 = stablehlo.or %109, %110 : tensor<3x2xi1>
    %112 = stablehlo.select %111, %108, %107 : tensor<3x2xi1>, tensor<3x2xf32>
    %113 = stablehlo.divide %96, %106 : tensor<3x2xf32>
    %114 = stablehlo.divide %100, %106 : tensor<3x2xf32>
    %115 = stablehlo.real %80 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %116 = stablehlo.imag %80 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %117 = stablehlo.negate %116 : tensor<3x2xf32>
    %118 = stablehlo.complex %115, %117 : tensor<3x2xcomplex<f32>>
    %119 = stablehlo.convert %112 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %cst_21 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %120 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %121 = stablehlo.compare EQ, %119, %120, FLOAT : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xi1>
    %cst_22 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %122 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %123 = stablehlo.select %121, %122, %119 : tensor<3x2xi1>, tensor<3x2xcomplex<f32>>
    %124 = stablehlo.divide %118, %123 : tensor<3x2xcomplex<f32>>
    %125 = stablehlo.multiply %112, %112 : tensor<3x2xf32>
    %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %127 = stablehlo.multiply %126, %112 : tensor<3x2xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %129 = stablehlo.add %128, %125 : tensor<3x2xf32>
    %130 = stablehlo.convert %129 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %131 = stablehlo.divide %80, %130 : tensor<3x2xcomplex<f32>>
    %132 = stablehlo.multiply %130, %130 : tensor<3x2xcomplex<f32>>
    %cst_25 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %133 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %134 = stablehlo.divide %133, %132 : tensor<3x2xcomplex<f32>>
    %cst_26 = stablehlo.constant dense<(1.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %135 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %136 = stablehlo.add %131, %135 : tensor<3x2xcomplex<f32>>
    %137 = stablehlo.log %136 : tensor<3x2xcomplex<f32>>
    %cst_27 = stablehlo.constant dense<(3.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %138 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %139 = stablehlo.add %137, %138 : tensor<3x2xcomplex<f32>>
    %140 = stablehlo.log %139 : tensor<3x2xcomplex<f32>>
    %141 = stablehlo.real %140 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %142 = stablehlo.multiply %141, %141 : tensor<3x2xf32>
    %cst_28 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %144 = stablehlo.multiply %143, %141 : tensor<3x2xf32>
    %145 = stablehlo.imag %140 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %146 = stablehlo.multiply %145, %145 : tensor<3x2xf32>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %148 = stablehlo.multiply %147, %145 : tensor<3x2xf32>
    %149 = stablehlo.add %142, %146 : tensor<3x2xf32>
    %cst_30 = stablehlo.constant dense<(5.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %150 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %151 = stablehlo.multiply %150, %140 : tensor<3x2xcomplex<f32>>
    %152 = stablehlo.exponential %151 : tensor<3x2xcomplex<f32>>
    %153 = stablehlo.real %152 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %154 = stablehlo.imag %152 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %155 = stablehlo.abs %153 : tensor<3x2xf32>
    %156 = stablehlo.abs %154 : tensor<3x2xf32>
    %157 = stablehlo.maximum %155, %156 : tensor<3x2xf32>
    %cst_31 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %158 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %159 = stablehlo.compare GE, %157, %158, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_32 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %161 = stablehlo.compare LE, %157, %160, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_33 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_34 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %165 = stablehlo.multiply %153, %162 : tensor<3x2xf32>
    %166 = stablehlo.multiply %153, %163 : tensor<3x2xf32>
    %167 = stablehlo.select %161, %166, %153 : tensor<3x2xi1>, tensor<3x2xf32>
    %168 = stablehlo.select %159, %165, %167 : tensor<3x2xi1>, tensor<3x2xf32>
    %169 = stablehlo.multiply %154, %162 : tensor<3x2xf32>
    %170 = stablehlo.multiply %154, %163 : tensor<3x2xf32>
    %171 = stablehlo.select %161, %170, %154 : tensor<3x2xi1>, tensor<3x2xf32>
    %172 = stablehlo.select %159, %169, %171 : tensor<3x2xi1>, tensor<3x2xf32>
    %173 = stablehlo.select %161, %162, %164 : tensor<3x2xi1>, tensor<3x2xf32>
    %174 = stablehlo.select %159, %163, %173 : tensor<3x2xi1>, tensor<3x2xf32>
    %175 = chlo.square %168 : tensor<3x2xf32> -> tensor<3x2xf32>
    %176 = chlo.square %172 : tensor<3x2xf32> -> tensor<3x2xf32>
    %177 = stablehlo.add %175, %176 : tensor<3x2xf32>
    %178 = stablehlo.sqrt %177 : tensor<3x2xf32>
    %179 = stablehlo.multiply %178, %174 : tensor<3x2xf32>
    %cst_36 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %181 = stablehlo.compare EQ, %155, %180, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %182 = stablehlo.compare EQ, %156, %180, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %183 = stablehlo.or %181, %182 : tensor<3x2xi1>
    %184 = stablehlo.select %183, %180, %179 : tensor<3x2xi1>, tensor<3x2xf32>
    %185 = stablehlo.divide %168, %178 : tensor<3x2xf32>
    %186 = stablehlo.divide %172, %178 : tensor<3x2xf32>
    %187 = stablehlo.real %152 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %188 = stablehlo.imag %152 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %189 = stablehlo.negate %188 : tensor<3x2xf32>
    %190 = stablehlo.complex %187, %189 : tensor<3x2xcomplex<f32>>
    %191 = stablehlo.convert %184 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %cst_37 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %192 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %193 = stablehlo.compare EQ, %191, %192, FLOAT : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xi1>
    %cst_38 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %194 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %195 = stablehlo.select %193, %194, %191 : tensor<3x2xi1>, tensor<3x2xcomplex<f32>>
    %196 = stablehlo.divide %190, %195 : tensor<3x2xcomplex<f32>>
    %197 = stablehlo.multiply %184, %184 : tensor<3x2xf32>
    %cst_39 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %199 = stablehlo.multiply %198, %184 : tensor<3x2xf32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %201 = stablehlo.add %200, %197 : tensor<3x2xf32>
    %202 = stablehlo.convert %201 : (tensor<3x2xf32>) -> tensor<3x2xcomplex<f32>>
    %203 = stablehlo.divide %152, %202 : tensor<3x2xcomplex<f32>>
    %204 = stablehlo.multiply %202, %202 : tensor<3x2xcomplex<f32>>
    %cst_41 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %205 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %206 = stablehlo.divide %205, %204 : tensor<3x2xcomplex<f32>>
    %207 = stablehlo.real %203 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %208 = stablehlo.imag %203 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %209 = stablehlo.multiply %207, %208 : tensor<3x2xf32>
    %cst_42 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %211 = stablehlo.multiply %210, %149 : tensor<3x2xf32>
    %212 = stablehlo.subtract %211, %209 : tensor<3x2xf32>
    %213 = stablehlo.abs %212 : tensor<3x2xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %215 = stablehlo.compare GE, %212, %214, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_44 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %217 = stablehlo.multiply %216, %213 : tensor<3x2xf32>
    %218:2 = call @softplus(%217) : (tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>)
    %cst_45 = stablehlo.constant dense<5.590000e+00> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %220 = stablehlo.compare GT, %218#0, %219, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_46 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %222 = stablehlo.multiply %221, %218#0 : tensor<3x2xf32>
    %223 = call @_where(%220, %218#0, %222) : (tensor<3x2xi1>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %224:2 = call @silu(%223) : (tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>)
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %225 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %226 = call @silu_0(%224#0, %224#1, %223, %225) : (tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %227:2 = call @_where_1(%220, %226) : (tensor<3x2xi1>, tensor<3x2xf32>) -> (tensor<3x2xf32>, tensor<3x2xf32>)
    %cst_48 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %228 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %229 = stablehlo.multiply %228, %227#1 : tensor<3x2xf32>
    %230 = stablehlo.add %227#0, %229 : tensor<3x2xf32>
    %231 = call @softplus_2(%218#1, %230) : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xf32>
    %cst_49 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %232 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %233 = stablehlo.multiply %232, %231 : tensor<3x2xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %234 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %235 = stablehlo.select %215, %234, %233 : tensor<3x2xi1>, tensor<3x2xf32>
    %236 = stablehlo.select %215, %233, %234 : tensor<3x2xi1>, tensor<3x2xf32>
    %237 = stablehlo.negate %235 : tensor<3x2xf32>
    %238 = stablehlo.add %236, %237 : tensor<3x2xf32>
    %239 = stablehlo.negate %238 : tensor<3x2xf32>
    %cst_51 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %240 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %241 = stablehlo.multiply %240, %238 : tensor<3x2xf32>
    %242 = stablehlo.multiply %207, %239 : tensor<3x2xf32>
    %243 = stablehlo.multiply %239, %208 : tensor<3x2xf32>
    %244 = stablehlo.negate %242 : tensor<3x2xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %245 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %246 = stablehlo.complex %245, %244 : tensor<3x2xcomplex<f32>>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %247 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %248 = stablehlo.complex %243, %247 : tensor<3x2xcomplex<f32>>
    %249 = stablehlo.add %246, %248 : tensor<3x2xcomplex<f32>>
    %250 = stablehlo.multiply %249, %206 : tensor<3x2xcomplex<f32>>
    %251 = stablehlo.multiply %250, %152 : tensor<3x2xcomplex<f32>>
    %252 = stablehlo.negate %251 : tensor<3x2xcomplex<f32>>
    %253 = stablehlo.divide %249, %202 : tensor<3x2xcomplex<f32>>
    %254 = stablehlo.real %252 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %255 = stablehlo.convert %254 : tensor<3x2xf32>
    %256 = stablehlo.multiply %255, %199 : tensor<3x2xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %257 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %258 = stablehlo.complex %256, %257 : tensor<3x2xcomplex<f32>>
    %259 = stablehlo.multiply %258, %196 : tensor<3x2xcomplex<f32>>
    %260 = stablehlo.add %253, %259 : tensor<3x2xcomplex<f32>>
    %261 = stablehlo.multiply %260, %152 : tensor<3x2xcomplex<f32>>
    %cst_55 = stablehlo.constant dense<(5.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %262 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %263 = stablehlo.multiply %262, %261 : tensor<3x2xcomplex<f32>>
    %264 = stablehlo.multiply %241, %148 : tensor<3x2xf32>
    %265 = stablehlo.negate %264 : tensor<3x2xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %266 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %267 = stablehlo.complex %266, %265 : tensor<3x2xcomplex<f32>>
    %268 = stablehlo.add %263, %267 : tensor<3x2xcomplex<f32>>
    %269 = stablehlo.multiply %241, %144 : tensor<3x2xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %270 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %271 = stablehlo.complex %269, %270 : tensor<3x2xcomplex<f32>>
    %272 = stablehlo.add %268, %271 : tensor<3x2xcomplex<f32>>
    %273 = stablehlo.divide %272, %139 : tensor<3x2xcomplex<f32>>
    %274 = stablehlo.divide %273, %136 : tensor<3x2xcomplex<f32>>
    %275 = stablehlo.multiply %274, %134 : tensor<3x2xcomplex<f32>>
    %276 = stablehlo.multiply %275, %80 : tensor<3x2xcomplex<f32>>
    %277 = stablehlo.negate %276 : tensor<3x2xcomplex<f32>>
    %278 = stablehlo.divide %274, %130 : tensor<3x2xcomplex<f32>>
    %279 = stablehlo.real %277 : (tensor<3x2xcomplex<f32>>) -> tensor<3x2xf32>
    %280 = stablehlo.convert %279 : tensor<3x2xf32>
    %281 = stablehlo.multiply %280, %127 : tensor<3x2xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %282 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %283 = stablehlo.complex %281, %282 : tensor<3x2xcomplex<f32>>
    %284 = stablehlo.multiply %283, %124 : tensor<3x2xcomplex<f32>>
    %285 = stablehlo.add %278, %284 : tensor<3x2xcomplex<f32>>
    %cst_59 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %286 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %287 = stablehlo.multiply %286, %285 : tensor<3x2xcomplex<f32>>
    %288 = "stablehlo.triangular_solve"(%62, %287) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %289 = "stablehlo.triangular_solve"(%62, %287) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %290 = stablehlo.dot_general %289, %73, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x3xcomplex<f32>>
    %291 = stablehlo.real %290 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %292 = stablehlo.imag %290 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %293 = stablehlo.negate %292 : tensor<3x3xf32>
    %294 = stablehlo.complex %291, %293 : tensor<3x3xcomplex<f32>>
    %295 = stablehlo.negate %294 : tensor<3x3xcomplex<f32>>
    %cst_60 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %296 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %297 = stablehlo.select %78, %296, %295 : tensor<3x3xi1>, tensor<3x3xcomplex<f32>>
    %cst_61 = stablehlo.constant dense<(2.800000e-01,0.000000e+00)> : tensor<complex<f32>>
    %298 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<complex<f32>>) -> tensor<3x2xcomplex<f32>>
    %299 = stablehlo.multiply %298, %288 : tensor<3x2xcomplex<f32>>
    %300 = "stablehlo.triangular_solve"(%62, %299) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %301 = "stablehlo.triangular_solve"(%62, %299) <{left_side = true, lower = true, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x2xcomplex<f32>>
    %302 = stablehlo.dot_general %301, %64, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<3x2xcomplex<f32>>, tensor<3x2xcomplex<f32>>) -> tensor<3x3xcomplex<f32>>
    %303 = stablehlo.real %302 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %304 = stablehlo.imag %302 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %305 = stablehlo.negate %304 : tensor<3x3xf32>
    %306 = stablehlo.complex %303, %305 : tensor<3x3xcomplex<f32>>
    %307 = stablehlo.negate %306 : tensor<3x3xcomplex<f32>>
    %cst_62 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %308 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<complex<f32>>) -> tensor<3x3xcomplex<f32>>
    %309 = stablehlo.select %69, %307, %308 : tensor<3x3xi1>, tensor<3x3xcomplex<f32>>
    %310 = stablehlo.add %297, %309 : tensor<3x3xcomplex<f32>>
    %311 = stablehlo.multiply %310, %53 : tensor<3x3xcomplex<f32>>
    %312 = stablehlo.multiply %311, %arg0 : tensor<3x3xcomplex<f32>>
    %313 = stablehlo.negate %312 : tensor<3x3xcomplex<f32>>
    %314 = stablehlo.divide %310, %49 : tensor<3x3xcomplex<f32>>
    %315 = stablehlo.real %313 : (tensor<3x3xcomplex<f32>>) -> tensor<3x3xf32>
    %316 = stablehlo.convert %315 : tensor<3x3xf32>
    %317 = stablehlo.multiply %316, %46 : tensor<3x3xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %318 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %319 = stablehlo.complex %317, %318 : tensor<3x3xcomplex<f32>>
    %320 = stablehlo.multiply %319, %43 : tensor<3x3xcomplex<f32>>
    %321 = stablehlo.add %314, %320 : tensor<3x3xcomplex<f32>>
    return %321, %300 : tensor<3x3xcomplex<f32>>, tensor<3x2xcomplex<f32>>
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
