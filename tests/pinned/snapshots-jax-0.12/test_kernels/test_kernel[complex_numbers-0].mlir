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
    %44 = stablehlo.multiply %43, %43 : tensor<4x4xcomplex<f32>>
    %45 = stablehlo.real %44 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %46 = stablehlo.imag %44 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %47 = stablehlo.abs %45 : tensor<4x4xf32>
    %48 = stablehlo.abs %46 : tensor<4x4xf32>
    %49 = stablehlo.maximum %47, %48 : tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %51 = stablehlo.compare GE, %49, %50, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_8 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %53 = stablehlo.compare LE, %49, %52, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_9 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_10 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %57 = stablehlo.multiply %45, %54 : tensor<4x4xf32>
    %58 = stablehlo.multiply %45, %55 : tensor<4x4xf32>
    %59 = stablehlo.select %53, %58, %45 : tensor<4x4xi1>, tensor<4x4xf32>
    %60 = stablehlo.select %51, %57, %59 : tensor<4x4xi1>, tensor<4x4xf32>
    %61 = stablehlo.multiply %46, %54 : tensor<4x4xf32>
    %62 = stablehlo.multiply %46, %55 : tensor<4x4xf32>
    %63 = stablehlo.select %53, %62, %46 : tensor<4x4xi1>, tensor<4x4xf32>
    %64 = stablehlo.select %51, %61, %63 : tensor<4x4xi1>, tensor<4x4xf32>
    %65 = stablehlo.select %53, %54, %56 : tensor<4x4xi1>, tensor<4x4xf32>
    %66 = stablehlo.select %51, %55, %65 : tensor<4x4xi1>, tensor<4x4xf32>
    %67 = chlo.square %60 : tensor<4x4xf32> -> tensor<4x4xf32>
    %68 = chlo.square %64 : tensor<4x4xf32> -> tensor<4x4xf32>
    %69 = stablehlo.add %67, %68 : tensor<4x4xf32>
    %70 = stablehlo.sqrt %69 : tensor<4x4xf32>
    %71 = stablehlo.multiply %70, %66 : tensor<4x4xf32>
    %cst_12 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %73 = stablehlo.compare EQ, %47, %72, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %74 = stablehlo.compare EQ, %48, %72, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %75 = stablehlo.or %73, %74 : tensor<4x4xi1>
    %76 = stablehlo.select %75, %72, %71 : tensor<4x4xi1>, tensor<4x4xf32>
    %77 = stablehlo.divide %60, %70 : tensor<4x4xf32>
    %78 = stablehlo.divide %64, %70 : tensor<4x4xf32>
    %79 = stablehlo.multiply %76, %76 : tensor<4x4xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %81 = stablehlo.add %80, %79 : tensor<4x4xf32>
    %82 = stablehlo.convert %81 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %83 = stablehlo.divide %44, %82 : tensor<4x4xcomplex<f32>>
    %84 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %85 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %86 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %87 = stablehlo.add %84, %86 : tensor<4x4xi32>
    %88 = stablehlo.compare EQ, %87, %85, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %89 = stablehlo.convert %88 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f32>>
    %cst_14 = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %90 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %91 = stablehlo.multiply %90, %89 : tensor<4x4xcomplex<f32>>
    %92 = stablehlo.add %91, %38 : tensor<4x4xcomplex<f32>>
    %93 = chlo.conj %92 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %94 = stablehlo.custom_call @lapack_ctrsm_ffi(%93, %83) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %95 = stablehlo.real %94 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %96 = stablehlo.imag %94 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %97 = stablehlo.abs %95 : tensor<4x4xf32>
    %98 = stablehlo.abs %96 : tensor<4x4xf32>
    %99 = stablehlo.maximum %97, %98 : tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %101 = stablehlo.compare GE, %99, %100, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_16 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %103 = stablehlo.compare LE, %99, %102, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_17 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_18 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %107 = stablehlo.multiply %95, %104 : tensor<4x4xf32>
    %108 = stablehlo.multiply %95, %105 : tensor<4x4xf32>
    %109 = stablehlo.select %103, %108, %95 : tensor<4x4xi1>, tensor<4x4xf32>
    %110 = stablehlo.select %101, %107, %109 : tensor<4x4xi1>, tensor<4x4xf32>
    %111 = stablehlo.multiply %96, %104 : tensor<4x4xf32>
    %112 = stablehlo.multiply %96, %105 : tensor<4x4xf32>
    %113 = stablehlo.select %103, %112, %96 : tensor<4x4xi1>, tensor<4x4xf32>
    %114 = stablehlo.select %101, %111, %113 : tensor<4x4xi1>, tensor<4x4xf32>
    %115 = stablehlo.select %103, %104, %106 : tensor<4x4xi1>, tensor<4x4xf32>
    %116 = stablehlo.select %101, %105, %115 : tensor<4x4xi1>, tensor<4x4xf32>
    %117 = chlo.square %110 : tensor<4x4xf32> -> tensor<4x4xf32>
    %118 = chlo.square %114 : tensor<4x4xf32> -> tensor<4x4xf32>
    %119 = stablehlo.add %117, %118 : tensor<4x4xf32>
    %120 = stablehlo.sqrt %119 : tensor<4x4xf32>
    %121 = stablehlo.multiply %120, %116 : tensor<4x4xf32>
    %cst_20 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %123 = stablehlo.compare EQ, %97, %122, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %124 = stablehlo.compare EQ, %98, %122, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %125 = stablehlo.or %123, %124 : tensor<4x4xi1>
    %126 = stablehlo.select %125, %122, %121 : tensor<4x4xi1>, tensor<4x4xf32>
    %127 = stablehlo.divide %110, %120 : tensor<4x4xf32>
    %128 = stablehlo.divide %114, %120 : tensor<4x4xf32>
    %129 = stablehlo.multiply %126, %126 : tensor<4x4xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %131 = stablehlo.add %130, %129 : tensor<4x4xf32>
    %132 = stablehlo.convert %131 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %133 = stablehlo.divide %94, %132 : tensor<4x4xcomplex<f32>>
    %cst_22 = stablehlo.constant dense<(2.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %134 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %135 = stablehlo.multiply %134, %133 : tensor<4x4xcomplex<f32>>
    %136 = stablehlo.tanh %135 : tensor<4x4xcomplex<f32>>
    %cst_23 = stablehlo.constant dense<(2.300000e+00,0.000000e+00)> : tensor<complex<f32>>
    %137 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %138 = stablehlo.add %136, %137 : tensor<4x4xcomplex<f32>>
    %cst_24 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %139 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %140 = stablehlo.divide %139, %138 : tensor<4x4xcomplex<f32>>
    %141 = stablehlo.real %140 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %142 = stablehlo.imag %140 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %cst_25 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %144 = stablehlo.multiply %143, %142 : tensor<4x4xf32>
    %145 = stablehlo.subtract %141, %144 : tensor<4x4xf32>
    %146 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %147 = stablehlo.multiply %145, %146 : tensor<4x4xf32>
    %cst_26 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %149 = stablehlo.add %147, %148 : tensor<4x4xf32>
    %cst_27 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %151 = stablehlo.multiply %150, %149 : tensor<4x4xf32>
    %152 = stablehlo.abs %151 : tensor<4x4xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %154 = stablehlo.add %153, %152 : tensor<4x4xf32>
    %155 = stablehlo.divide %151, %154 : tensor<4x4xf32>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %156:3 = stablehlo.while(%iterArg = %145, %iterArg_31 = %c_29, %iterArg_32 = %155) : tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>
    cond {
      %c_33 = stablehlo.constant dense<2> : tensor<i32>
      %160 = stablehlo.compare LT, %iterArg_31, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %160 : tensor<i1>
    } do {
      %160 = stablehlo.subtract %iterArg_32, %iterArg : tensor<4x4xf32>
      %161 = stablehlo.tanh %160 : tensor<4x4xf32>
      %c_33 = stablehlo.constant dense<1> : tensor<i32>
      %162 = stablehlo.add %iterArg_31, %c_33 : tensor<i32>
      stablehlo.return %iterArg, %162, %161 : tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>
    }
    %cst_30 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %158 = stablehlo.multiply %157, %145 : tensor<4x4xf32>
    %159 = stablehlo.add %156#2, %158 : tensor<4x4xf32>
    return %159 : tensor<4x4xf32>
  }
}
// -----
// forward, cuda
module @jit_back_substitution_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xcomplex<f32>>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<1x4xf32>) -> (tensor<4x4xf32> {jax.result_info = "result"}) {
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
    %44 = stablehlo.multiply %43, %43 : tensor<4x4xcomplex<f32>>
    %45 = stablehlo.real %44 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %46 = stablehlo.imag %44 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %47 = stablehlo.abs %45 : tensor<4x4xf32>
    %48 = stablehlo.abs %46 : tensor<4x4xf32>
    %49 = stablehlo.maximum %47, %48 : tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %51 = stablehlo.compare GE, %49, %50, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_8 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %53 = stablehlo.compare LE, %49, %52, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_9 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_10 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %57 = stablehlo.multiply %45, %54 : tensor<4x4xf32>
    %58 = stablehlo.multiply %45, %55 : tensor<4x4xf32>
    %59 = stablehlo.select %53, %58, %45 : tensor<4x4xi1>, tensor<4x4xf32>
    %60 = stablehlo.select %51, %57, %59 : tensor<4x4xi1>, tensor<4x4xf32>
    %61 = stablehlo.multiply %46, %54 : tensor<4x4xf32>
    %62 = stablehlo.multiply %46, %55 : tensor<4x4xf32>
    %63 = stablehlo.select %53, %62, %46 : tensor<4x4xi1>, tensor<4x4xf32>
    %64 = stablehlo.select %51, %61, %63 : tensor<4x4xi1>, tensor<4x4xf32>
    %65 = stablehlo.select %53, %54, %56 : tensor<4x4xi1>, tensor<4x4xf32>
    %66 = stablehlo.select %51, %55, %65 : tensor<4x4xi1>, tensor<4x4xf32>
    %67 = chlo.square %60 : tensor<4x4xf32> -> tensor<4x4xf32>
    %68 = chlo.square %64 : tensor<4x4xf32> -> tensor<4x4xf32>
    %69 = stablehlo.add %67, %68 : tensor<4x4xf32>
    %70 = stablehlo.sqrt %69 : tensor<4x4xf32>
    %71 = stablehlo.multiply %70, %66 : tensor<4x4xf32>
    %cst_12 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %73 = stablehlo.compare EQ, %47, %72, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %74 = stablehlo.compare EQ, %48, %72, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %75 = stablehlo.or %73, %74 : tensor<4x4xi1>
    %76 = stablehlo.select %75, %72, %71 : tensor<4x4xi1>, tensor<4x4xf32>
    %77 = stablehlo.divide %60, %70 : tensor<4x4xf32>
    %78 = stablehlo.divide %64, %70 : tensor<4x4xf32>
    %79 = stablehlo.multiply %76, %76 : tensor<4x4xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %81 = stablehlo.add %80, %79 : tensor<4x4xf32>
    %82 = stablehlo.convert %81 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %83 = stablehlo.divide %44, %82 : tensor<4x4xcomplex<f32>>
    %84 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %85 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %86 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %87 = stablehlo.add %84, %86 : tensor<4x4xi32>
    %88 = stablehlo.compare EQ, %87, %85, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %89 = stablehlo.convert %88 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f32>>
    %cst_14 = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %90 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %91 = stablehlo.multiply %90, %89 : tensor<4x4xcomplex<f32>>
    %92 = stablehlo.add %91, %38 : tensor<4x4xcomplex<f32>>
    %93 = chlo.conj %92 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %94 = "stablehlo.triangular_solve"(%93, %83) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %95 = stablehlo.real %94 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %96 = stablehlo.imag %94 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %97 = stablehlo.abs %95 : tensor<4x4xf32>
    %98 = stablehlo.abs %96 : tensor<4x4xf32>
    %99 = stablehlo.maximum %97, %98 : tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %101 = stablehlo.compare GE, %99, %100, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_16 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %103 = stablehlo.compare LE, %99, %102, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_17 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_18 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %107 = stablehlo.multiply %95, %104 : tensor<4x4xf32>
    %108 = stablehlo.multiply %95, %105 : tensor<4x4xf32>
    %109 = stablehlo.select %103, %108, %95 : tensor<4x4xi1>, tensor<4x4xf32>
    %110 = stablehlo.select %101, %107, %109 : tensor<4x4xi1>, tensor<4x4xf32>
    %111 = stablehlo.multiply %96, %104 : tensor<4x4xf32>
    %112 = stablehlo.multiply %96, %105 : tensor<4x4xf32>
    %113 = stablehlo.select %103, %112, %96 : tensor<4x4xi1>, tensor<4x4xf32>
    %114 = stablehlo.select %101, %111, %113 : tensor<4x4xi1>, tensor<4x4xf32>
    %115 = stablehlo.select %103, %104, %106 : tensor<4x4xi1>, tensor<4x4xf32>
    %116 = stablehlo.select %101, %105, %115 : tensor<4x4xi1>, tensor<4x4xf32>
    %117 = chlo.square %110 : tensor<4x4xf32> -> tensor<4x4xf32>
    %118 = chlo.square %114 : tensor<4x4xf32> -> tensor<4x4xf32>
    %119 = stablehlo.add %117, %118 : tensor<4x4xf32>
    %120 = stablehlo.sqrt %119 : tensor<4x4xf32>
    %121 = stablehlo.multiply %120, %116 : tensor<4x4xf32>
    %cst_20 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %123 = stablehlo.compare EQ, %97, %122, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %124 = stablehlo.compare EQ, %98, %122, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %125 = stablehlo.or %123, %124 : tensor<4x4xi1>
    %126 = stablehlo.select %125, %122, %121 : tensor<4x4xi1>, tensor<4x4xf32>
    %127 = stablehlo.divide %110, %120 : tensor<4x4xf32>
    %128 = stablehlo.divide %114, %120 : tensor<4x4xf32>
    %129 = stablehlo.multiply %126, %126 : tensor<4x4xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %131 = stablehlo.add %130, %129 : tensor<4x4xf32>
    %132 = stablehlo.convert %131 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %133 = stablehlo.divide %94, %132 : tensor<4x4xcomplex<f32>>
    %cst_22 = stablehlo.constant dense<(2.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %134 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %135 = stablehlo.multiply %134, %133 : tensor<4x4xcomplex<f32>>
    %136 = stablehlo.tanh %135 : tensor<4x4xcomplex<f32>>
    %cst_23 = stablehlo.constant dense<(2.300000e+00,0.000000e+00)> : tensor<complex<f32>>
    %137 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %138 = stablehlo.add %136, %137 : tensor<4x4xcomplex<f32>>
    %cst_24 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %139 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %140 = stablehlo.divide %139, %138 : tensor<4x4xcomplex<f32>>
    %141 = stablehlo.real %140 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %142 = stablehlo.imag %140 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %cst_25 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %144 = stablehlo.multiply %143, %142 : tensor<4x4xf32>
    %145 = stablehlo.subtract %141, %144 : tensor<4x4xf32>
    %146 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %147 = stablehlo.multiply %145, %146 : tensor<4x4xf32>
    %cst_26 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %149 = stablehlo.add %147, %148 : tensor<4x4xf32>
    %cst_27 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %151 = stablehlo.multiply %150, %149 : tensor<4x4xf32>
    %152 = stablehlo.abs %151 : tensor<4x4xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %154 = stablehlo.add %153, %152 : tensor<4x4xf32>
    %155 = stablehlo.divide %151, %154 : tensor<4x4xf32>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %156:3 = stablehlo.while(%iterArg = %145, %iterArg_31 = %c_29, %iterArg_32 = %155) : tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>
    cond {
      %c_33 = stablehlo.constant dense<2> : tensor<i32>
      %160 = stablehlo.compare LT, %iterArg_31, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %160 : tensor<i1>
    } do {
      %160 = stablehlo.subtract %iterArg_32, %iterArg : tensor<4x4xf32>
      %161 = stablehlo.tanh %160 : tensor<4x4xf32>
      %c_33 = stablehlo.constant dense<1> : tensor<i32>
      %162 = stablehlo.add %iterArg_31, %c_33 : tensor<i32>
      stablehlo.return %iterArg, %162, %161 : tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>
    }
    %cst_30 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %158 = stablehlo.multiply %157, %145 : tensor<4x4xf32>
    %159 = stablehlo.add %156#2, %158 : tensor<4x4xf32>
    return %159 : tensor<4x4xf32>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xcomplex<f32>>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<1x4xf32>) -> (tensor<4x4xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<4x4xf32> {jax.result_info = "result[1]"}, tensor<4x4xf32> {jax.result_info = "result[2]"}, tensor<1x4xf32> {jax.result_info = "result[3]"}) {
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
    %59 = stablehlo.multiply %58, %58 : tensor<4x4xcomplex<f32>>
    %cst_11 = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %60 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %61 = stablehlo.multiply %60, %58 : tensor<4x4xcomplex<f32>>
    %62 = stablehlo.real %59 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %63 = stablehlo.imag %59 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %64 = stablehlo.abs %62 : tensor<4x4xf32>
    %65 = stablehlo.abs %63 : tensor<4x4xf32>
    %66 = stablehlo.maximum %64, %65 : tensor<4x4xf32>
    %cst_12 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %68 = stablehlo.compare GE, %66, %67, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_13 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %70 = stablehlo.compare LE, %66, %69, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_14 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %74 = stablehlo.multiply %62, %71 : tensor<4x4xf32>
    %75 = stablehlo.multiply %62, %72 : tensor<4x4xf32>
    %76 = stablehlo.select %70, %75, %62 : tensor<4x4xi1>, tensor<4x4xf32>
    %77 = stablehlo.select %68, %74, %76 : tensor<4x4xi1>, tensor<4x4xf32>
    %78 = stablehlo.multiply %63, %71 : tensor<4x4xf32>
    %79 = stablehlo.multiply %63, %72 : tensor<4x4xf32>
    %80 = stablehlo.select %70, %79, %63 : tensor<4x4xi1>, tensor<4x4xf32>
    %81 = stablehlo.select %68, %78, %80 : tensor<4x4xi1>, tensor<4x4xf32>
    %82 = stablehlo.select %70, %71, %73 : tensor<4x4xi1>, tensor<4x4xf32>
    %83 = stablehlo.select %68, %72, %82 : tensor<4x4xi1>, tensor<4x4xf32>
    %84 = chlo.square %77 : tensor<4x4xf32> -> tensor<4x4xf32>
    %85 = chlo.square %81 : tensor<4x4xf32> -> tensor<4x4xf32>
    %86 = stablehlo.add %84, %85 : tensor<4x4xf32>
    %87 = stablehlo.sqrt %86 : tensor<4x4xf32>
    %88 = stablehlo.multiply %87, %83 : tensor<4x4xf32>
    %cst_17 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %90 = stablehlo.compare EQ, %64, %89, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %91 = stablehlo.compare EQ, %65, %89, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %92 = stablehlo.or %90, %91 : tensor<4x4xi1>
    %93 = stablehlo.select %92, %89, %88 : tensor<4x4xi1>, tensor<4x4xf32>
    %94 = stablehlo.divide %77, %87 : tensor<4x4xf32>
    %95 = stablehlo.divide %81, %87 : tensor<4x4xf32>
    %96 = stablehlo.real %59 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %97 = stablehlo.imag %59 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %98 = stablehlo.negate %97 : tensor<4x4xf32>
    %99 = stablehlo.complex %96, %98 : tensor<4x4xcomplex<f32>>
    %100 = stablehlo.convert %93 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_18 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %101 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %102 = stablehlo.compare EQ, %100, %101, FLOAT : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xi1>
    %cst_19 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %103 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %104 = stablehlo.select %102, %103, %100 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %105 = stablehlo.divide %99, %104 : tensor<4x4xcomplex<f32>>
    %106 = stablehlo.multiply %93, %93 : tensor<4x4xf32>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %108 = stablehlo.multiply %107, %93 : tensor<4x4xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %110 = stablehlo.add %109, %106 : tensor<4x4xf32>
    %111 = stablehlo.convert %110 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %112 = stablehlo.divide %59, %111 : tensor<4x4xcomplex<f32>>
    %113 = stablehlo.multiply %111, %111 : tensor<4x4xcomplex<f32>>
    %cst_22 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %114 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %115 = stablehlo.divide %114, %113 : tensor<4x4xcomplex<f32>>
    %116 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %117 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %118 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %119 = stablehlo.add %116, %118 : tensor<4x4xi32>
    %120 = stablehlo.compare EQ, %119, %117, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %121 = stablehlo.convert %120 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f32>>
    %cst_23 = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %122 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %123 = stablehlo.multiply %122, %121 : tensor<4x4xcomplex<f32>>
    %124 = stablehlo.add %123, %50 : tensor<4x4xcomplex<f32>>
    %125 = chlo.conj %124 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %126 = stablehlo.custom_call @lapack_ctrsm_ffi(%125, %112) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 78 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %127 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c_24 = stablehlo.constant dense<-1> : tensor<i32>
    %128 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %129 = stablehlo.add %127, %128 : tensor<4x4xi32>
    %130 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %131 = stablehlo.compare GE, %129, %130, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %132 = stablehlo.real %126 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %133 = stablehlo.imag %126 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %134 = stablehlo.abs %132 : tensor<4x4xf32>
    %135 = stablehlo.abs %133 : tensor<4x4xf32>
    %136 = stablehlo.maximum %134, %135 : tensor<4x4xf32>
    %cst_25 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %138 = stablehlo.compare GE, %136, %137, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_26 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %140 = stablehlo.compare LE, %136, %139, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_27 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_28 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %144 = stablehlo.multiply %132, %141 : tensor<4x4xf32>
    %145 = stablehlo.multiply %132, %142 : tensor<4x4xf32>
    %146 = stablehlo.select %140, %145, %132 : tensor<4x4xi1>, tensor<4x4xf32>
    %147 = stablehlo.select %138, %144, %146 : tensor<4x4xi1>, tensor<4x4xf32>
    %148 = stablehlo.multiply %133, %141 : tensor<4x4xf32>
    %149 = stablehlo.multiply %133, %142 : tensor<4x4xf32>
    %150 = stablehlo.select %140, %149, %133 : tensor<4x4xi1>, tensor<4x4xf32>
    %151 = stablehlo.select %138, %148, %150 : tensor<4x4xi1>, tensor<4x4xf32>
    %152 = stablehlo.select %140, %141, %143 : tensor<4x4xi1>, tensor<4x4xf32>
    %153 = stablehlo.select %138, %142, %152 : tensor<4x4xi1>, tensor<4x4xf32>
    %154 = chlo.square %147 : tensor<4x4xf32> -> tensor<4x4xf32>
    %155 = chlo.square %151 : tensor<4x4xf32> -> tensor<4x4xf32>
    %156 = stablehlo.add %154, %155 : tensor<4x4xf32>
    %157 = stablehlo.sqrt %156 : tensor<4x4xf32>
    %158 = stablehlo.multiply %157, %153 : tensor<4x4xf32>
    %cst_30 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %160 = stablehlo.compare EQ, %134, %159, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %161 = stablehlo.compare EQ, %135, %159, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %162 = stablehlo.or %160, %161 : tensor<4x4xi1>
    %163 = stablehlo.select %162, %159, %158 : tensor<4x4xi1>, tensor<4x4xf32>
    %164 = stablehlo.divide %147, %157 : tensor<4x4xf32>
    %165 = stablehlo.divide %151, %157 : tensor<4x4xf32>
    %166 = stablehlo.real %126 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %167 = stablehlo.imag %126 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %168 = stablehlo.negate %167 : tensor<4x4xf32>
    %169 = stablehlo.complex %166, %168 : tensor<4x4xcomplex<f32>>
    %170 = stablehlo.convert %163 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_31 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %171 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %172 = stablehlo.compare EQ, %170, %171, FLOAT : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xi1>
    %cst_32 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %173 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %174 = stablehlo.select %172, %173, %170 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %175 = stablehlo.divide %169, %174 : tensor<4x4xcomplex<f32>>
    %176 = stablehlo.multiply %163, %163 : tensor<4x4xf32>
    %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %178 = stablehlo.multiply %177, %163 : tensor<4x4xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %180 = stablehlo.add %179, %176 : tensor<4x4xf32>
    %181 = stablehlo.convert %180 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %182 = stablehlo.divide %126, %181 : tensor<4x4xcomplex<f32>>
    %183 = stablehlo.multiply %181, %181 : tensor<4x4xcomplex<f32>>
    %cst_35 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %184 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %185 = stablehlo.divide %184, %183 : tensor<4x4xcomplex<f32>>
    %cst_36 = stablehlo.constant dense<(2.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %186 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %187 = stablehlo.multiply %186, %182 : tensor<4x4xcomplex<f32>>
    %188 = stablehlo.tanh %187 : tensor<4x4xcomplex<f32>>
    %cst_37 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %189 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %190 = stablehlo.add %189, %188 : tensor<4x4xcomplex<f32>>
    %cst_38 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %191 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %192 = stablehlo.subtract %191, %188 : tensor<4x4xcomplex<f32>>
    %193 = stablehlo.multiply %190, %192 : tensor<4x4xcomplex<f32>>
    %cst_39 = stablehlo.constant dense<(2.300000e+00,0.000000e+00)> : tensor<complex<f32>>
    %194 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %195 = stablehlo.add %188, %194 : tensor<4x4xcomplex<f32>>
    %cst_40 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %196 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %197 = stablehlo.divide %196, %195 : tensor<4x4xcomplex<f32>>
    %198 = stablehlo.multiply %195, %195 : tensor<4x4xcomplex<f32>>
    %cst_41 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %199 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %200 = stablehlo.divide %199, %198 : tensor<4x4xcomplex<f32>>
    %201 = stablehlo.real %197 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %202 = stablehlo.imag %197 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %cst_42 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %204 = stablehlo.multiply %203, %202 : tensor<4x4xf32>
    %205 = stablehlo.subtract %201, %204 : tensor<4x4xf32>
    %206 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %207 = stablehlo.multiply %205, %206 : tensor<4x4xf32>
    %cst_43 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %209 = stablehlo.add %207, %208 : tensor<4x4xf32>
    %cst_44 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %211 = stablehlo.multiply %210, %209 : tensor<4x4xf32>
    %212 = stablehlo.abs %211 : tensor<4x4xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %214 = stablehlo.compare GE, %211, %213, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %216 = stablehlo.add %215, %212 : tensor<4x4xf32>
    %217 = stablehlo.divide %211, %216 : tensor<4x4xf32>
    %218 = stablehlo.multiply %216, %216 : tensor<4x4xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %220 = stablehlo.divide %219, %218 : tensor<4x4xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %c_49 = stablehlo.constant dense<0> : tensor<i32>
    %222:4 = stablehlo.while(%iterArg = %205, %iterArg_67 = %c_49, %iterArg_68 = %217, %iterArg_69 = %221) : tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<2x4x4xf32>
    cond {
      %c_70 = stablehlo.constant dense<2> : tensor<i32>
      %313 = stablehlo.compare LT, %iterArg_67, %c_70, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %313 : tensor<i1>
    } do {
      %313 = stablehlo.subtract %iterArg_68, %iterArg : tensor<4x4xf32>
      %314 = stablehlo.tanh %313 : tensor<4x4xf32>
      %cst_70 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %315 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
      %316 = stablehlo.add %315, %314 : tensor<4x4xf32>
      %cst_71 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %317 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
      %318 = stablehlo.subtract %317, %314 : tensor<4x4xf32>
      %319 = stablehlo.multiply %316, %318 : tensor<4x4xf32>
      %320 = func.call @dynamic_update_index_in_dim(%iterArg_69, %319, %iterArg_67) : (tensor<2x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<2x4x4xf32>
      %c_72 = stablehlo.constant dense<1> : tensor<i32>
      %321 = stablehlo.add %iterArg_67, %c_72 : tensor<i32>
      stablehlo.return %iterArg, %321, %314, %320 : tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<2x4x4xf32>
    }
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_51 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %225 = stablehlo.multiply %224, %223 : tensor<4x4xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c_53 = stablehlo.constant dense<0> : tensor<i32>
    %227:4 = stablehlo.while(%iterArg = %222#3, %iterArg_67 = %c_53, %iterArg_68 = %226, %iterArg_69 = %223) : tensor<2x4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>
    cond {
      %c_70 = stablehlo.constant dense<2> : tensor<i32>
      %313 = stablehlo.compare LT, %iterArg_67, %c_70, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %313 : tensor<i1>
    } do {
      %c_70 = stablehlo.constant dense<2> : tensor<i32>
      %313 = stablehlo.subtract %c_70, %iterArg_67 : tensor<i32>
      %c_71 = stablehlo.constant dense<1> : tensor<i32>
      %314 = stablehlo.subtract %313, %c_71 : tensor<i32>
      %315 = func.call @dynamic_index_in_dim(%iterArg, %314) : (tensor<2x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %316 = stablehlo.multiply %iterArg_69, %315 : tensor<4x4xf32>
      %317 = stablehlo.negate %316 : tensor<4x4xf32>
      %318 = stablehlo.add %iterArg_68, %317 : tensor<4x4xf32>
      %c_72 = stablehlo.constant dense<1> : tensor<i32>
      %319 = stablehlo.add %iterArg_67, %c_72 : tensor<i32>
      stablehlo.return %iterArg, %319, %318, %316 : tensor<2x4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>
    }
    %228 = stablehlo.add %225, %227#2 : tensor<4x4xf32>
    %229 = stablehlo.multiply %227#3, %220 : tensor<4x4xf32>
    %230 = stablehlo.multiply %229, %211 : tensor<4x4xf32>
    %231 = stablehlo.negate %230 : tensor<4x4xf32>
    %232 = stablehlo.divide %227#3, %216 : tensor<4x4xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %233 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %234 = stablehlo.select %214, %233, %231 : tensor<4x4xi1>, tensor<4x4xf32>
    %235 = stablehlo.select %214, %231, %233 : tensor<4x4xi1>, tensor<4x4xf32>
    %236 = stablehlo.negate %234 : tensor<4x4xf32>
    %237 = stablehlo.add %235, %236 : tensor<4x4xf32>
    %238 = stablehlo.add %232, %237 : tensor<4x4xf32>
    %cst_55 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %240 = stablehlo.multiply %239, %238 : tensor<4x4xf32>
    %241 = stablehlo.multiply %205, %240 : tensor<4x4xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %242 = stablehlo.reduce(%241 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %243 = stablehlo.reshape %242 : (tensor<4xf32>) -> tensor<1x4xf32>
    %244 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %245 = stablehlo.multiply %240, %244 : tensor<4x4xf32>
    %246 = stablehlo.add %228, %245 : tensor<4x4xf32>
    %247 = stablehlo.negate %246 : tensor<4x4xf32>
    %cst_57 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %249 = stablehlo.multiply %248, %247 : tensor<4x4xf32>
    %250 = stablehlo.negate %249 : tensor<4x4xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %251 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %252 = stablehlo.complex %251, %250 : tensor<4x4xcomplex<f32>>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %253 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %254 = stablehlo.complex %246, %253 : tensor<4x4xcomplex<f32>>
    %255 = stablehlo.add %252, %254 : tensor<4x4xcomplex<f32>>
    %256 = stablehlo.multiply %255, %200 : tensor<4x4xcomplex<f32>>
    %cst_60 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %257 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %258 = stablehlo.multiply %256, %257 : tensor<4x4xcomplex<f32>>
    %259 = stablehlo.negate %258 : tensor<4x4xcomplex<f32>>
    %260 = stablehlo.multiply %259, %193 : tensor<4x4xcomplex<f32>>
    %cst_61 = stablehlo.constant dense<(2.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %261 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %262 = stablehlo.multiply %261, %260 : tensor<4x4xcomplex<f32>>
    %263 = stablehlo.multiply %262, %185 : tensor<4x4xcomplex<f32>>
    %264 = stablehlo.multiply %263, %126 : tensor<4x4xcomplex<f32>>
    %265 = stablehlo.negate %264 : tensor<4x4xcomplex<f32>>
    %266 = stablehlo.divide %262, %181 : tensor<4x4xcomplex<f32>>
    %267 = stablehlo.real %265 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %268 = stablehlo.convert %267 : tensor<4x4xf32>
    %269 = stablehlo.multiply %268, %178 : tensor<4x4xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %270 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %271 = stablehlo.complex %269, %270 : tensor<4x4xcomplex<f32>>
    %272 = stablehlo.multiply %271, %175 : tensor<4x4xcomplex<f32>>
    %273 = stablehlo.add %266, %272 : tensor<4x4xcomplex<f32>>
    %274 = stablehlo.custom_call @lapack_ctrsm_ffi(%124, %273) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %275 = stablehlo.dot_general %273, %126, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %276 = stablehlo.custom_call @lapack_ctrsm_ffi(%124, %275) {backend_config = "", mhlo.backend_config = {diag = 78 : ui8, side = 76 : ui8, trans_x = 67 : ui8, uplo = 85 : ui8}, mhlo.frontend_attributes = {num_batch_dims = "0"}, operand_layouts = [dense<[0, 1]> : tensor<2xindex>, dense<[0, 1]> : tensor<2xindex>], output_operand_aliases = [#stablehlo.output_operand_alias<output_tuple_indices = [], operand_index = 1, operand_tuple_indices = []>], result_layouts = [dense<[0, 1]> : tensor<2xindex>], sdy.sharding_rule = #sdy.op_sharding_rule<([i, j], [k, l])->([m, n]) {i=4, j=4, k=4, l=4, m=4, n=4}, custom>} : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %277 = stablehlo.real %276 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %278 = stablehlo.imag %276 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %279 = stablehlo.negate %278 : tensor<4x4xf32>
    %280 = stablehlo.complex %277, %279 : tensor<4x4xcomplex<f32>>
    %281 = stablehlo.negate %280 : tensor<4x4xcomplex<f32>>
    %cst_63 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %282 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %283 = stablehlo.select %131, %282, %281 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %284 = stablehlo.multiply %274, %115 : tensor<4x4xcomplex<f32>>
    %285 = stablehlo.multiply %284, %59 : tensor<4x4xcomplex<f32>>
    %286 = stablehlo.negate %285 : tensor<4x4xcomplex<f32>>
    %287 = stablehlo.divide %274, %111 : tensor<4x4xcomplex<f32>>
    %288 = stablehlo.real %286 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %289 = stablehlo.convert %288 : tensor<4x4xf32>
    %290 = stablehlo.multiply %289, %108 : tensor<4x4xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %291 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %292 = stablehlo.complex %290, %291 : tensor<4x4xcomplex<f32>>
    %293 = stablehlo.multiply %292, %105 : tensor<4x4xcomplex<f32>>
    %294 = stablehlo.add %287, %293 : tensor<4x4xcomplex<f32>>
    %295 = stablehlo.multiply %294, %61 : tensor<4x4xcomplex<f32>>
    %296 = stablehlo.real %295 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %297 = stablehlo.convert %296 : tensor<4x4xf32>
    %cst_65 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %298 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %299 = stablehlo.multiply %298, %295 : tensor<4x4xcomplex<f32>>
    %300 = stablehlo.real %299 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %301 = stablehlo.convert %300 : tensor<4x4xf32>
    %302 = stablehlo.multiply %283, %53 : tensor<4x4xcomplex<f32>>
    %303 = stablehlo.multiply %302, %arg0 : tensor<4x4xcomplex<f32>>
    %304 = stablehlo.negate %303 : tensor<4x4xcomplex<f32>>
    %305 = stablehlo.divide %283, %49 : tensor<4x4xcomplex<f32>>
    %306 = stablehlo.real %304 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %307 = stablehlo.convert %306 : tensor<4x4xf32>
    %308 = stablehlo.multiply %307, %46 : tensor<4x4xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %309 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %310 = stablehlo.complex %308, %309 : tensor<4x4xcomplex<f32>>
    %311 = stablehlo.multiply %310, %43 : tensor<4x4xcomplex<f32>>
    %312 = stablehlo.add %305, %311 : tensor<4x4xcomplex<f32>>
    return %312, %297, %301, %243 : tensor<4x4xcomplex<f32>>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>
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
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xcomplex<f32>>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<1x4xf32>) -> (tensor<4x4xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<4x4xf32> {jax.result_info = "result[1]"}, tensor<4x4xf32> {jax.result_info = "result[2]"}, tensor<1x4xf32> {jax.result_info = "result[3]"}) {
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
    %59 = stablehlo.multiply %58, %58 : tensor<4x4xcomplex<f32>>
    %cst_11 = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %60 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %61 = stablehlo.multiply %60, %58 : tensor<4x4xcomplex<f32>>
    %62 = stablehlo.real %59 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %63 = stablehlo.imag %59 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %64 = stablehlo.abs %62 : tensor<4x4xf32>
    %65 = stablehlo.abs %63 : tensor<4x4xf32>
    %66 = stablehlo.maximum %64, %65 : tensor<4x4xf32>
    %cst_12 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %68 = stablehlo.compare GE, %66, %67, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_13 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %70 = stablehlo.compare LE, %66, %69, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_14 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %74 = stablehlo.multiply %62, %71 : tensor<4x4xf32>
    %75 = stablehlo.multiply %62, %72 : tensor<4x4xf32>
    %76 = stablehlo.select %70, %75, %62 : tensor<4x4xi1>, tensor<4x4xf32>
    %77 = stablehlo.select %68, %74, %76 : tensor<4x4xi1>, tensor<4x4xf32>
    %78 = stablehlo.multiply %63, %71 : tensor<4x4xf32>
    %79 = stablehlo.multiply %63, %72 : tensor<4x4xf32>
    %80 = stablehlo.select %70, %79, %63 : tensor<4x4xi1>, tensor<4x4xf32>
    %81 = stablehlo.select %68, %78, %80 : tensor<4x4xi1>, tensor<4x4xf32>
    %82 = stablehlo.select %70, %71, %73 : tensor<4x4xi1>, tensor<4x4xf32>
    %83 = stablehlo.select %68, %72, %82 : tensor<4x4xi1>, tensor<4x4xf32>
    %84 = chlo.square %77 : tensor<4x4xf32> -> tensor<4x4xf32>
    %85 = chlo.square %81 : tensor<4x4xf32> -> tensor<4x4xf32>
    %86 = stablehlo.add %84, %85 : tensor<4x4xf32>
    %87 = stablehlo.sqrt %86 : tensor<4x4xf32>
    %88 = stablehlo.multiply %87, %83 : tensor<4x4xf32>
    %cst_17 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %90 = stablehlo.compare EQ, %64, %89, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %91 = stablehlo.compare EQ, %65, %89, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %92 = stablehlo.or %90, %91 : tensor<4x4xi1>
    %93 = stablehlo.select %92, %89, %88 : tensor<4x4xi1>, tensor<4x4xf32>
    %94 = stablehlo.divide %77, %87 : tensor<4x4xf32>
    %95 = stablehlo.divide %81, %87 : tensor<4x4xf32>
    %96 = stablehlo.real %59 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %97 = stablehlo.imag %59 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %98 = stablehlo.negate %97 : tensor<4x4xf32>
    %99 = stablehlo.complex %96, %98 : tensor<4x4xcomplex<f32>>
    %100 = stablehlo.convert %93 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_18 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %101 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %102 = stablehlo.compare EQ, %100, %101, FLOAT : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xi1>
    %cst_19 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %103 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %104 = stablehlo.select %102, %103, %100 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %105 = stablehlo.divide %99, %104 : tensor<4x4xcomplex<f32>>
    %106 = stablehlo.multiply %93, %93 : tensor<4x4xf32>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %108 = stablehlo.multiply %107, %93 : tensor<4x4xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %110 = stablehlo.add %109, %106 : tensor<4x4xf32>
    %111 = stablehlo.convert %110 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %112 = stablehlo.divide %59, %111 : tensor<4x4xcomplex<f32>>
    %113 = stablehlo.multiply %111, %111 : tensor<4x4xcomplex<f32>>
    %cst_22 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %114 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %115 = stablehlo.divide %114, %113 : tensor<4x4xcomplex<f32>>
    %116 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %117 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %118 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %119 = stablehlo.add %116, %118 : tensor<4x4xi32>
    %120 = stablehlo.compare EQ, %119, %117, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %121 = stablehlo.convert %120 : (tensor<4x4xi1>) -> tensor<4x4xcomplex<f32>>
    %cst_23 = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %122 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %123 = stablehlo.multiply %122, %121 : tensor<4x4xcomplex<f32>>
    %124 = stablehlo.add %123, %50 : tensor<4x4xcomplex<f32>>
    %125 = chlo.conj %124 : tensor<4x4xcomplex<f32>> -> tensor<4x4xcomplex<f32>>
    %126 = "stablehlo.triangular_solve"(%125, %112) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose NO_TRANSPOSE>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %127 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %c_24 = stablehlo.constant dense<-1> : tensor<i32>
    %128 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %129 = stablehlo.add %127, %128 : tensor<4x4xi32>
    %130 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %131 = stablehlo.compare GE, %129, %130, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %132 = stablehlo.real %126 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %133 = stablehlo.imag %126 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %134 = stablehlo.abs %132 : tensor<4x4xf32>
    %135 = stablehlo.abs %133 : tensor<4x4xf32>
    %136 = stablehlo.maximum %134, %135 : tensor<4x4xf32>
    %cst_25 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %138 = stablehlo.compare GE, %136, %137, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_26 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %140 = stablehlo.compare LE, %136, %139, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_27 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_28 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %144 = stablehlo.multiply %132, %141 : tensor<4x4xf32>
    %145 = stablehlo.multiply %132, %142 : tensor<4x4xf32>
    %146 = stablehlo.select %140, %145, %132 : tensor<4x4xi1>, tensor<4x4xf32>
    %147 = stablehlo.select %138, %144, %146 : tensor<4x4xi1>, tensor<4x4xf32>
    %148 = stablehlo.multiply %133, %141 : tensor<4x4xf32>
    %149 = stablehlo.multiply %133, %142 : tensor<4x4xf32>
    %150 = stablehlo.select %140, %149, %133 : tensor<4x4xi1>, tensor<4x4xf32>
    %151 = stablehlo.select %138, %148, %150 : tensor<4x4xi1>, tensor<4x4xf32>
    %152 = stablehlo.select %140, %141, %143 : tensor<4x4xi1>, tensor<4x4xf32>
    %153 = stablehlo.select %138, %142, %152 : tensor<4x4xi1>, tensor<4x4xf32>
    %154 = chlo.square %147 : tensor<4x4xf32> -> tensor<4x4xf32>
    %155 = chlo.square %151 : tensor<4x4xf32> -> tensor<4x4xf32>
    %156 = stablehlo.add %154, %155 : tensor<4x4xf32>
    %157 = stablehlo.sqrt %156 : tensor<4x4xf32>
    %158 = stablehlo.multiply %157, %153 : tensor<4x4xf32>
    %cst_30 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %160 = stablehlo.compare EQ, %134, %159, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %161 = stablehlo.compare EQ, %135, %159, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %162 = stablehlo.or %160, %161 : tensor<4x4xi1>
    %163 = stablehlo.select %162, %159, %158 : tensor<4x4xi1>, tensor<4x4xf32>
    %164 = stablehlo.divide %147, %157 : tensor<4x4xf32>
    %165 = stablehlo.divide %151, %157 : tensor<4x4xf32>
    %166 = stablehlo.real %126 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %167 = stablehlo.imag %126 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %168 = stablehlo.negate %167 : tensor<4x4xf32>
    %169 = stablehlo.complex %166, %168 : tensor<4x4xcomplex<f32>>
    %170 = stablehlo.convert %163 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %cst_31 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %171 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %172 = stablehlo.compare EQ, %170, %171, FLOAT : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xi1>
    %cst_32 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %173 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %174 = stablehlo.select %172, %173, %170 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %175 = stablehlo.divide %169, %174 : tensor<4x4xcomplex<f32>>
    %176 = stablehlo.multiply %163, %163 : tensor<4x4xf32>
    %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %178 = stablehlo.multiply %177, %163 : tensor<4x4xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %180 = stablehlo.add %179, %176 : tensor<4x4xf32>
    %181 = stablehlo.convert %180 : (tensor<4x4xf32>) -> tensor<4x4xcomplex<f32>>
    %182 = stablehlo.divide %126, %181 : tensor<4x4xcomplex<f32>>
    %183 = stablehlo.multiply %181, %181 : tensor<4x4xcomplex<f32>>
    %cst_35 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %184 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %185 = stablehlo.divide %184, %183 : tensor<4x4xcomplex<f32>>
    %cst_36 = stablehlo.constant dense<(2.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %186 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %187 = stablehlo.multiply %186, %182 : tensor<4x4xcomplex<f32>>
    %188 = stablehlo.tanh %187 : tensor<4x4xcomplex<f32>>
    %cst_37 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %189 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %190 = stablehlo.add %189, %188 : tensor<4x4xcomplex<f32>>
    %cst_38 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %191 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %192 = stablehlo.subtract %191, %188 : tensor<4x4xcomplex<f32>>
    %193 = stablehlo.multiply %190, %192 : tensor<4x4xcomplex<f32>>
    %cst_39 = stablehlo.constant dense<(2.300000e+00,0.000000e+00)> : tensor<complex<f32>>
    %194 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %195 = stablehlo.add %188, %194 : tensor<4x4xcomplex<f32>>
    %cst_40 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %196 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %197 = stablehlo.divide %196, %195 : tensor<4x4xcomplex<f32>>
    %198 = stablehlo.multiply %195, %195 : tensor<4x4xcomplex<f32>>
    %cst_41 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %199 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %200 = stablehlo.divide %199, %198 : tensor<4x4xcomplex<f32>>
    %201 = stablehlo.real %197 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %202 = stablehlo.imag %197 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %cst_42 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %204 = stablehlo.multiply %203, %202 : tensor<4x4xf32>
    %205 = stablehlo.subtract %201, %204 : tensor<4x4xf32>
    %206 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %207 = stablehlo.multiply %205, %206 : tensor<4x4xf32>
    %cst_43 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %209 = stablehlo.add %207, %208 : tensor<4x4xf32>
    %cst_44 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %211 = stablehlo.multiply %210, %209 : tensor<4x4xf32>
    %212 = stablehlo.abs %211 : tensor<4x4xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %213 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %214 = stablehlo.compare GE, %211, %213, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %215 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %216 = stablehlo.add %215, %212 : tensor<4x4xf32>
    %217 = stablehlo.divide %211, %216 : tensor<4x4xf32>
    %218 = stablehlo.multiply %216, %216 : tensor<4x4xf32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %219 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %220 = stablehlo.divide %219, %218 : tensor<4x4xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %221 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %c_49 = stablehlo.constant dense<0> : tensor<i32>
    %222:4 = stablehlo.while(%iterArg = %205, %iterArg_67 = %c_49, %iterArg_68 = %217, %iterArg_69 = %221) : tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<2x4x4xf32>
    cond {
      %c_70 = stablehlo.constant dense<2> : tensor<i32>
      %313 = stablehlo.compare LT, %iterArg_67, %c_70, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %313 : tensor<i1>
    } do {
      %313 = stablehlo.subtract %iterArg_68, %iterArg : tensor<4x4xf32>
      %314 = stablehlo.tanh %313 : tensor<4x4xf32>
      %cst_70 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %315 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
      %316 = stablehlo.add %315, %314 : tensor<4x4xf32>
      %cst_71 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %317 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
      %318 = stablehlo.subtract %317, %314 : tensor<4x4xf32>
      %319 = stablehlo.multiply %316, %318 : tensor<4x4xf32>
      %320 = func.call @dynamic_update_index_in_dim(%iterArg_69, %319, %iterArg_67) : (tensor<2x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<2x4x4xf32>
      %c_72 = stablehlo.constant dense<1> : tensor<i32>
      %321 = stablehlo.add %iterArg_67, %c_72 : tensor<i32>
      stablehlo.return %iterArg, %321, %314, %320 : tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<2x4x4xf32>
    }
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %223 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_51 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %225 = stablehlo.multiply %224, %223 : tensor<4x4xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %c_53 = stablehlo.constant dense<0> : tensor<i32>
    %227:4 = stablehlo.while(%iterArg = %222#3, %iterArg_67 = %c_53, %iterArg_68 = %226, %iterArg_69 = %223) : tensor<2x4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>
    cond {
      %c_70 = stablehlo.constant dense<2> : tensor<i32>
      %313 = stablehlo.compare LT, %iterArg_67, %c_70, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %313 : tensor<i1>
    } do {
      %c_70 = stablehlo.constant dense<2> : tensor<i32>
      %313 = stablehlo.subtract %c_70, %iterArg_67 : tensor<i32>
      %c_71 = stablehlo.constant dense<1> : tensor<i32>
      %314 = stablehlo.subtract %313, %c_71 : tensor<i32>
      %315 = func.call @dynamic_index_in_dim(%iterArg, %314) : (tensor<2x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %316 = stablehlo.multiply %iterArg_69, %315 : tensor<4x4xf32>
      %317 = stablehlo.negate %316 : tensor<4x4xf32>
      %318 = stablehlo.add %iterArg_68, %317 : tensor<4x4xf32>
      %c_72 = stablehlo.constant dense<1> : tensor<i32>
      %319 = stablehlo.add %iterArg_67, %c_72 : tensor<i32>
      stablehlo.return %iterArg, %319, %318, %316 : tensor<2x4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4x4xf32>
    }
    %228 = stablehlo.add %225, %227#2 : tensor<4x4xf32>
    %229 = stablehlo.multiply %227#3, %220 : tensor<4x4xf32>
    %230 = stablehlo.multiply %229, %211 : tensor<4x4xf32>
    %231 = stablehlo.negate %230 : tensor<4x4xf32>
    %232 = stablehlo.divide %227#3, %216 : tensor<4x4xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %233 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %234 = stablehlo.select %214, %233, %231 : tensor<4x4xi1>, tensor<4x4xf32>
    %235 = stablehlo.select %214, %231, %233 : tensor<4x4xi1>, tensor<4x4xf32>
    %236 = stablehlo.negate %234 : tensor<4x4xf32>
    %237 = stablehlo.add %235, %236 : tensor<4x4xf32>
    %238 = stablehlo.add %232, %237 : tensor<4x4xf32>
    %cst_55 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %239 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %240 = stablehlo.multiply %239, %238 : tensor<4x4xf32>
    %241 = stablehlo.multiply %205, %240 : tensor<4x4xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %242 = stablehlo.reduce(%241 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %243 = stablehlo.reshape %242 : (tensor<4xf32>) -> tensor<1x4xf32>
    %244 = stablehlo.broadcast_in_dim %arg3, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %245 = stablehlo.multiply %240, %244 : tensor<4x4xf32>
    %246 = stablehlo.add %228, %245 : tensor<4x4xf32>
    %247 = stablehlo.negate %246 : tensor<4x4xf32>
    %cst_57 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %249 = stablehlo.multiply %248, %247 : tensor<4x4xf32>
    %250 = stablehlo.negate %249 : tensor<4x4xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %251 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %252 = stablehlo.complex %251, %250 : tensor<4x4xcomplex<f32>>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %253 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %254 = stablehlo.complex %246, %253 : tensor<4x4xcomplex<f32>>
    %255 = stablehlo.add %252, %254 : tensor<4x4xcomplex<f32>>
    %256 = stablehlo.multiply %255, %200 : tensor<4x4xcomplex<f32>>
    %cst_60 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %257 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %258 = stablehlo.multiply %256, %257 : tensor<4x4xcomplex<f32>>
    %259 = stablehlo.negate %258 : tensor<4x4xcomplex<f32>>
    %260 = stablehlo.multiply %259, %193 : tensor<4x4xcomplex<f32>>
    %cst_61 = stablehlo.constant dense<(2.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %261 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %262 = stablehlo.multiply %261, %260 : tensor<4x4xcomplex<f32>>
    %263 = stablehlo.multiply %262, %185 : tensor<4x4xcomplex<f32>>
    %264 = stablehlo.multiply %263, %126 : tensor<4x4xcomplex<f32>>
    %265 = stablehlo.negate %264 : tensor<4x4xcomplex<f32>>
    %266 = stablehlo.divide %262, %181 : tensor<4x4xcomplex<f32>>
    %267 = stablehlo.real %265 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %268 = stablehlo.convert %267 : tensor<4x4xf32>
    %269 = stablehlo.multiply %268, %178 : tensor<4x4xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %270 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %271 = stablehlo.complex %269, %270 : tensor<4x4xcomplex<f32>>
    %272 = stablehlo.multiply %271, %175 : tensor<4x4xcomplex<f32>>
    %273 = stablehlo.add %266, %272 : tensor<4x4xcomplex<f32>>
    %274 = "stablehlo.triangular_solve"(%124, %273) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %275 = stablehlo.dot_general %273, %126, contracting_dims = [1] x [1], precision = [HIGHEST, HIGHEST] : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %276 = "stablehlo.triangular_solve"(%124, %275) <{left_side = true, lower = false, transpose_a = #stablehlo<transpose ADJOINT>, unit_diagonal = false}> : (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %277 = stablehlo.real %276 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %278 = stablehlo.imag %276 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %279 = stablehlo.negate %278 : tensor<4x4xf32>
    %280 = stablehlo.complex %277, %279 : tensor<4x4xcomplex<f32>>
    %281 = stablehlo.negate %280 : tensor<4x4xcomplex<f32>>
    %cst_63 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %282 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %283 = stablehlo.select %131, %282, %281 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %284 = stablehlo.multiply %274, %115 : tensor<4x4xcomplex<f32>>
    %285 = stablehlo.multiply %284, %59 : tensor<4x4xcomplex<f32>>
    %286 = stablehlo.negate %285 : tensor<4x4xcomplex<f32>>
    %287 = stablehlo.divide %274, %111 : tensor<4x4xcomplex<f32>>
    %288 = stablehlo.real %286 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %289 = stablehlo.convert %288 : tensor<4x4xf32>
    %290 = stablehlo.multiply %289, %108 : tensor<4x4xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %291 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %292 = stablehlo.complex %290, %291 : tensor<4x4xcomplex<f32>>
    %293 = stablehlo.multiply %292, %105 : tensor<4x4xcomplex<f32>>
    %294 = stablehlo.add %287, %293 : tensor<4x4xcomplex<f32>>
    %295 = stablehlo.multiply %294, %61 : tensor<4x4xcomplex<f32>>
    %296 = stablehlo.real %295 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %297 = stablehlo.convert %296 : tensor<4x4xf32>
    %cst_65 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %298 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %299 = stablehlo.multiply %298, %295 : tensor<4x4xcomplex<f32>>
    %300 = stablehlo.real %299 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %301 = stablehlo.convert %300 : tensor<4x4xf32>
    %302 = stablehlo.multiply %283, %53 : tensor<4x4xcomplex<f32>>
    %303 = stablehlo.multiply %302, %arg0 : tensor<4x4xcomplex<f32>>
    %304 = stablehlo.negate %303 : tensor<4x4xcomplex<f32>>
    %305 = stablehlo.divide %283, %49 : tensor<4x4xcomplex<f32>>
    %306 = stablehlo.real %304 : (tensor<4x4xcomplex<f32>>) -> tensor<4x4xf32>
    %307 = stablehlo.convert %306 : tensor<4x4xf32>
    %308 = stablehlo.multiply %307, %46 : tensor<4x4xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %309 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %310 = stablehlo.complex %308, %309 : tensor<4x4xcomplex<f32>>
    %311 = stablehlo.multiply %310, %43 : tensor<4x4xcomplex<f32>>
    %312 = stablehlo.add %305, %311 : tensor<4x4xcomplex<f32>>
    return %312, %297, %301, %243 : tensor<4x4xcomplex<f32>>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<1x4xf32>
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
}
