// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def symmetric_trace_fn(channel, in_phase, y, steps_total):
//     wave = 1.0 / (channel + 2.5)
//     x_in = lax.complex(in_phase, y)
//     received = jnp.einsum("nm,mr->nr", wave, x_in)
//     shifted = 0.3 * received
//     trace = jnp.trace(shifted @ shifted.T)
//     f = shifted / (1.0 + jnp.abs(shifted) ** 2)
//     phase_of = jnp.sqrt(f.real**2 + f.imag**2 + 0.2)
//     step_out = trace / (1.0 + jnp.abs(trace) ** 2)
//     u = step_out.conj() * (0.79 - 0.63j)
//     part_of = jnp.abs(u) ** 2
//     response = jax.nn.soft_sign(phase_of)
//
//     def update_fn(_, prev):
//         return jnp.tanh(prev - 0.39 * part_of)
//
//     result = lax.fori_loop(0, steps_total, update_fn, jnp.sin(part_of))
//     biased = 0.667 * result + 0.61 * part_of
//     root = jnp.cbrt(jnp.exp2(biased))
//     ratio_to = 1.383 / (0.71 + response**2)
//     return root, ratio_to
//
//   channel: complex64[4, 5] in [-1.2, 1.2]
//   in_phase: float32[5, 2] in [-1.2, 1.2]
//   y: float32[5, 2] in [-1.2, 1.2]
//   steps_total = 4
// -----
// forward, cpu
module @jit_symmetric_trace_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5xcomplex<f32>>, %arg1: tensor<5x2xf32>, %arg2: tensor<5x2xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<4x2xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<(2.500000e+00,0.000000e+00)> : tensor<complex<f32>>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<4x5xcomplex<f32>>
    %1 = stablehlo.add %arg0, %0 : tensor<4x5xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<4x5xcomplex<f32>>
    %3 = stablehlo.divide %2, %1 : tensor<4x5xcomplex<f32>>
    %4 = stablehlo.complex %arg1, %arg2 : tensor<5x2xcomplex<f32>>
    %5 = stablehlo.dot_general %3, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xcomplex<f32>>, tensor<5x2xcomplex<f32>>) -> tensor<4x2xcomplex<f32>>
    %cst_1 = stablehlo.constant dense<(3.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f32>>) -> tensor<4x2xcomplex<f32>>
    %7 = stablehlo.multiply %6, %5 : tensor<4x2xcomplex<f32>>
    %8 = stablehlo.transpose %7, dims = [1, 0] : (tensor<4x2xcomplex<f32>>) -> tensor<2x4xcomplex<f32>>
    %9 = stablehlo.dot_general %7, %8, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x2xcomplex<f32>>, tensor<2x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %10 = call @trace(%9) : (tensor<4x4xcomplex<f32>>) -> tensor<complex<f32>>
    %11 = stablehlo.real %7 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %12 = stablehlo.imag %7 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %13 = stablehlo.abs %11 : tensor<4x2xf32>
    %14 = stablehlo.abs %12 : tensor<4x2xf32>
    %15 = stablehlo.maximum %13, %14 : tensor<4x2xf32>
    %cst_2 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %17 = stablehlo.compare GE, %15, %16, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_3 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %19 = stablehlo.compare LE, %15, %18, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_4 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_5 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
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
    %cst_7 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %39 = stablehlo.compare EQ, %13, %38, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %40 = stablehlo.compare EQ, %14, %38, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %41 = stablehlo.or %39, %40 : tensor<4x2xi1>
    %42 = stablehlo.select %41, %38, %37 : tensor<4x2xi1>, tensor<4x2xf32>
    %43 = stablehlo.divide %26, %36 : tensor<4x2xf32>
    %44 = stablehlo.divide %30, %36 : tensor<4x2xf32>
    %45 = stablehlo.multiply %42, %42 : tensor<4x2xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %47 = stablehlo.add %46, %45 : tensor<4x2xf32>
    %48 = stablehlo.convert %47 : (tensor<4x2xf32>) -> tensor<4x2xcomplex<f32>>
    %49 = stablehlo.divide %7, %48 : tensor<4x2xcomplex<f32>>
    %50 = stablehlo.real %49 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %51 = stablehlo.multiply %50, %50 : tensor<4x2xf32>
    %52 = stablehlo.imag %49 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %53 = stablehlo.multiply %52, %52 : tensor<4x2xf32>
    %54 = stablehlo.add %51, %53 : tensor<4x2xf32>
    %cst_9 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %56 = stablehlo.add %54, %55 : tensor<4x2xf32>
    %57 = stablehlo.sqrt %56 : tensor<4x2xf32>
    %58 = stablehlo.real %10 : (tensor<complex<f32>>) -> tensor<f32>
    %59 = stablehlo.imag %10 : (tensor<complex<f32>>) -> tensor<f32>
    %60 = stablehlo.abs %58 : tensor<f32>
    %61 = stablehlo.abs %59 : tensor<f32>
    %62 = stablehlo.maximum %60, %61 : tensor<f32>
    %cst_10 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %63 = stablehlo.compare GE, %62, %cst_10, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_11 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %64 = stablehlo.compare LE, %62, %cst_11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_12 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %65 = stablehlo.multiply %58, %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %66 = stablehlo.multiply %58, %cst_13 : tensor<f32>
    %67 = stablehlo.select %64, %66, %58 : tensor<i1>, tensor<f32>
    %68 = stablehlo.select %63, %65, %67 : tensor<i1>, tensor<f32>
    %cst_14 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %69 = stablehlo.multiply %59, %cst_14 : tensor<f32>
    %cst_15 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %70 = stablehlo.multiply %59, %cst_15 : tensor<f32>
    %71 = stablehlo.select %64, %70, %59 : tensor<i1>, tensor<f32>
    %72 = stablehlo.select %63, %69, %71 : tensor<i1>, tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_17 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %73 = stablehlo.select %64, %cst_17, %cst_16 : tensor<i1>, tensor<f32>
    %cst_18 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %74 = stablehlo.select %63, %cst_18, %73 : tensor<i1>, tensor<f32>
    %75 = chlo.square %68 : tensor<f32> -> tensor<f32>
    %76 = chlo.square %72 : tensor<f32> -> tensor<f32>
    %77 = stablehlo.add %75, %76 : tensor<f32>
    %78 = stablehlo.sqrt %77 : tensor<f32>
    %79 = stablehlo.multiply %78, %74 : tensor<f32>
    %cst_19 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %80 = stablehlo.compare EQ, %60, %cst_19, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_20 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %81 = stablehlo.compare EQ, %61, %cst_20, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %82 = stablehlo.or %80, %81 : tensor<i1>
    %cst_21 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %83 = stablehlo.select %82, %cst_21, %79 : tensor<i1>, tensor<f32>
    %84 = stablehlo.divide %68, %78 : tensor<f32>
    %85 = stablehlo.divide %72, %78 : tensor<f32>
    %86 = stablehlo.multiply %83, %83 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %87 = stablehlo.add %cst_22, %86 : tensor<f32>
    %88 = stablehlo.convert %87 : (tensor<f32>) -> tensor<complex<f32>>
    %89 = stablehlo.divide %10, %88 : tensor<complex<f32>>
    %90 = stablehlo.real %89 : (tensor<complex<f32>>) -> tensor<f32>
    %91 = stablehlo.imag %89 : (tensor<complex<f32>>) -> tensor<f32>
    %92 = stablehlo.negate %91 : tensor<f32>
    %93 = stablehlo.complex %90, %92 : tensor<complex<f32>>
    %cst_23 = stablehlo.constant dense<(7.900000e-01,-6.300000e-01)> : tensor<complex<f32>>
    %94 = stablehlo.multiply %93, %cst_23 : tensor<complex<f32>>
    %95 = stablehlo.real %94 : (tensor<complex<f32>>) -> tensor<f32>
    %96 = stablehlo.imag %94 : (tensor<complex<f32>>) -> tensor<f32>
    %97 = stablehlo.abs %95 : tensor<f32>
    %98 = stablehlo.abs %96 : tensor<f32>
    %99 = stablehlo.maximum %97, %98 : tensor<f32>
    %cst_24 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %100 = stablehlo.compare GE, %99, %cst_24, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_25 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %101 = stablehlo.compare LE, %99, %cst_25, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_26 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %102 = stablehlo.multiply %95, %cst_26 : tensor<f32>
    %cst_27 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %103 = stablehlo.multiply %95, %cst_27 : tensor<f32>
    %104 = stablehlo.select %101, %103, %95 : tensor<i1>, tensor<f32>
    %105 = stablehlo.select %100, %102, %104 : tensor<i1>, tensor<f32>
    %cst_28 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %106 = stablehlo.multiply %96, %cst_28 : tensor<f32>
    %cst_29 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %107 = stablehlo.multiply %96, %cst_29 : tensor<f32>
    %108 = stablehlo.select %101, %107, %96 : tensor<i1>, tensor<f32>
    %109 = stablehlo.select %100, %106, %108 : tensor<i1>, tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_31 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %110 = stablehlo.select %101, %cst_31, %cst_30 : tensor<i1>, tensor<f32>
    %cst_32 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %111 = stablehlo.select %100, %cst_32, %110 : tensor<i1>, tensor<f32>
    %112 = chlo.square %105 : tensor<f32> -> tensor<f32>
    %113 = chlo.square %109 : tensor<f32> -> tensor<f32>
    %114 = stablehlo.add %112, %113 : tensor<f32>
    %115 = stablehlo.sqrt %114 : tensor<f32>
    %116 = stablehlo.multiply %115, %111 : tensor<f32>
    %cst_33 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %117 = stablehlo.compare EQ, %97, %cst_33, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_34 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %118 = stablehlo.compare EQ, %98, %cst_34, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %119 = stablehlo.or %117, %118 : tensor<i1>
    %cst_35 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %120 = stablehlo.select %119, %cst_35, %116 : tensor<i1>, tensor<f32>
    %121 = stablehlo.divide %105, %115 : tensor<f32>
    %122 = stablehlo.divide %109, %115 : tensor<f32>
    %123 = stablehlo.multiply %120, %120 : tensor<f32>
    %124 = call @soft_sign(%57) : (tensor<4x2xf32>) -> tensor<4x2xf32>
    %125 = stablehlo.sine %123 : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_36 = stablehlo.constant dense<0> : tensor<i32>
    %126:4 = stablehlo.while(%iterArg = %123, %iterArg_42 = %c_36, %iterArg_43 = %c, %iterArg_44 = %125) : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    cond {
      %c_45 = stablehlo.constant dense<4> : tensor<i32>
      %139 = stablehlo.compare LT, %iterArg_42, %c_45, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %139 : tensor<i1>
    } do {
      %c_45 = stablehlo.constant dense<1> : tensor<i32>
      %139 = stablehlo.add %iterArg_43, %c_45 : tensor<i32>
      %cst_46 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
      %140 = stablehlo.multiply %cst_46, %iterArg : tensor<f32>
      %141 = stablehlo.subtract %iterArg_44, %140 : tensor<f32>
      %142 = stablehlo.tanh %141 : tensor<f32>
      %c_47 = stablehlo.constant dense<1> : tensor<i32>
      %143 = stablehlo.add %iterArg_42, %c_47 : tensor<i32>
      stablehlo.return %iterArg, %143, %139, %142 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>
    }
    %cst_37 = stablehlo.constant dense<0.666999995> : tensor<f32>
    %127 = stablehlo.multiply %cst_37, %126#3 : tensor<f32>
    %cst_38 = stablehlo.constant dense<6.100000e-01> : tensor<f32>
    %128 = stablehlo.multiply %cst_38, %123 : tensor<f32>
    %129 = stablehlo.add %127, %128 : tensor<f32>
    %cst_39 = stablehlo.constant dense<0.693147182> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<f32>
    %131 = stablehlo.multiply %130, %129 : tensor<f32>
    %132 = stablehlo.exponential %131 : tensor<f32>
    %133 = stablehlo.cbrt %132 : tensor<f32>
    %134 = stablehlo.multiply %124, %124 : tensor<4x2xf32>
    %cst_40 = stablehlo.constant dense<0.709999978> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %136 = stablehlo.add %135, %134 : tensor<4x2xf32>
    %cst_41 = stablehlo.constant dense<1.383000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %138 = stablehlo.divide %137, %136 : tensor<4x2xf32>
    return %133, %138 : tensor<f32>, tensor<4x2xf32>
  }
  func.func private @trace(%arg0: tensor<4x4xcomplex<f32>>) -> tensor<complex<f32>> {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %1 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %3 = stablehlo.add %0, %2 : tensor<4x4xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %6 = call @_where(%4, %arg0, %5) : (tensor<4x4xi1>, tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xcomplex<f32>>, tensor<complex<f32>>) -> tensor<complex<f32>>
    return %7 : tensor<complex<f32>>
  }
  func.func private @_where(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xcomplex<f32>>, %arg2: tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    return %0 : tensor<4x4xcomplex<f32>>
  }
  func.func private @soft_sign(%arg0: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0 = stablehlo.abs %arg0 : tensor<4x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %2 = stablehlo.add %0, %1 : tensor<4x2xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<4x2xf32>
    return %3 : tensor<4x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5xcomplex<f32>>, %arg1: tensor<5x2xf32>, %arg2: tensor<5x2xf32>) -> (tensor<4x5xcomplex<f32>> {jax.result_info = "result[0]"}, tensor<5x2xf32> {jax.result_info = "result[1]"}, tensor<5x2xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<(2.500000e+00,0.000000e+00)> : tensor<complex<f32>>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<4x5xcomplex<f32>>
    %1 = stablehlo.add %arg0, %0 : tensor<4x5xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<4x5xcomplex<f32>>
    %3 = stablehlo.divide %2, %1 : tensor<4x5xcomplex<f32>>
    %4 = stablehlo.multiply %1, %1 : tensor<4x5xcomplex<f32>>
    %cst_1 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f32>>) -> tensor<4x5xcomplex<f32>>
    %6 = stablehlo.divide %5, %4 : tensor<4x5xcomplex<f32>>
    %7 = stablehlo.complex %arg1, %arg2 : tensor<5x2xcomplex<f32>>
    %8 = stablehlo.dot_general %3, %7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x5xcomplex<f32>>, tensor<5x2xcomplex<f32>>) -> tensor<4x2xcomplex<f32>>
    %cst_2 = stablehlo.constant dense<(3.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<complex<f32>>) -> tensor<4x2xcomplex<f32>>
    %10 = stablehlo.multiply %9, %8 : tensor<4x2xcomplex<f32>>
    %11 = stablehlo.transpose %10, dims = [1, 0] : (tensor<4x2xcomplex<f32>>) -> tensor<2x4xcomplex<f32>>
    %12 = stablehlo.dot_general %10, %11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x2xcomplex<f32>>, tensor<2x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    %13:3 = call @trace(%12) : (tensor<4x4xcomplex<f32>>) -> (tensor<complex<f32>>, tensor<4x4xi1>, tensor<4x4xcomplex<f32>>)
    %14 = stablehlo.real %10 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %15 = stablehlo.imag %10 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %16 = stablehlo.abs %14 : tensor<4x2xf32>
    %17 = stablehlo.abs %15 : tensor<4x2xf32>
    %18 = stablehlo.maximum %16, %17 : tensor<4x2xf32>
    %cst_3 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %20 = stablehlo.compare GE, %18, %19, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_4 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %22 = stablehlo.compare LE, %18, %21, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_5 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_6 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %26 = stablehlo.multiply %14, %23 : tensor<4x2xf32>
    %27 = stablehlo.multiply %14, %24 : tensor<4x2xf32>
    %28 = stablehlo.select %22, %27, %14 : tensor<4x2xi1>, tensor<4x2xf32>
    %29 = stablehlo.select %20, %26, %28 : tensor<4x2xi1>, tensor<4x2xf32>
    %30 = stablehlo.multiply %15, %23 : tensor<4x2xf32>
    %31 = stablehlo.multiply %15, %24 : tensor<4x2xf32>
    %32 = stablehlo.select %22, %31, %15 : tensor<4x2xi1>, tensor<4x2xf32>
    %33 = stablehlo.select %20, %30, %32 : tensor<4x2xi1>, tensor<4x2xf32>
    %34 = stablehlo.select %22, %23, %25 : tensor<4x2xi1>, tensor<4x2xf32>
    %35 = stablehlo.select %20, %24, %34 : tensor<4x2xi1>, tensor<4x2xf32>
    %36 = chlo.square %29 : tensor<4x2xf32> -> tensor<4x2xf32>
    %37 = chlo.square %33 : tensor<4x2xf32> -> tensor<4x2xf32>
    %38 = stablehlo.add %36, %37 : tensor<4x2xf32>
    %39 = stablehlo.sqrt %38 : tensor<4x2xf32>
    %40 = stablehlo.multiply %39, %35 : tensor<4x2xf32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %42 = stablehlo.compare EQ, %16, %41, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %43 = stablehlo.compare EQ, %17, %41, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %44 = stablehlo.or %42, %43 : tensor<4x2xi1>
    %45 = stablehlo.select %44, %41, %40 : tensor<4x2xi1>, tensor<4x2xf32>
    %46 = stablehlo.divide %29, %39 : tensor<4x2xf32>
    %47 = stablehlo.divide %33, %39 : tensor<4x2xf32>
    %48 = stablehlo.real %10 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %49 = stablehlo.imag %10 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %50 = stablehlo.negate %49 : tensor<4x2xf32>
    %51 = stablehlo.complex %48, %50 : tensor<4x2xcomplex<f32>>
    %52 = stablehlo.convert %45 : (tensor<4x2xf32>) -> tensor<4x2xcomplex<f32>>
    %cst_9 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %53 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<complex<f32>>) -> tensor<4x2xcomplex<f32>>
    %54 = stablehlo.compare EQ, %52, %53, FLOAT : (tensor<4x2xcomplex<f32>>, tensor<4x2xcomplex<f32>>) -> tensor<4x2xi1>
    %cst_10 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %55 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<complex<f32>>) -> tensor<4x2xcomplex<f32>>
    %56 = stablehlo.select %54, %55, %52 : tensor<4x2xi1>, tensor<4x2xcomplex<f32>>
    %57 = stablehlo.divide %51, %56 : tensor<4x2xcomplex<f32>>
    %58 = stablehlo.multiply %45, %45 : tensor<4x2xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %60 = stablehlo.multiply %59, %45 : tensor<4x2xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %62 = stablehlo.add %61, %58 : tensor<4x2xf32>
    %63 = stablehlo.convert %62 : (tensor<4x2xf32>) -> tensor<4x2xcomplex<f32>>
    %64 = stablehlo.divide %10, %63 : tensor<4x2xcomplex<f32>>
    %65 = stablehlo.multiply %63, %63 : tensor<4x2xcomplex<f32>>
    %cst_13 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %66 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<complex<f32>>) -> tensor<4x2xcomplex<f32>>
    %67 = stablehlo.divide %66, %65 : tensor<4x2xcomplex<f32>>
    %68 = stablehlo.real %64 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %69 = stablehlo.multiply %68, %68 : tensor<4x2xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %71 = stablehlo.multiply %70, %68 : tensor<4x2xf32>
    %72 = stablehlo.imag %64 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %73 = stablehlo.multiply %72, %72 : tensor<4x2xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %75 = stablehlo.multiply %74, %72 : tensor<4x2xf32>
    %76 = stablehlo.add %69, %73 : tensor<4x2xf32>
    %cst_16 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %78 = stablehlo.add %76, %77 : tensor<4x2xf32>
    %79 = stablehlo.sqrt %78 : tensor<4x2xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %81 = stablehlo.divide %80, %79 : tensor<4x2xf32>
    %82 = stablehlo.real %13#0 : (tensor<complex<f32>>) -> tensor<f32>
    %83 = stablehlo.imag %13#0 : (tensor<complex<f32>>) -> tensor<f32>
    %84 = stablehlo.abs %82 : tensor<f32>
    %85 = stablehlo.abs %83 : tensor<f32>
    %86 = stablehlo.maximum %84, %85 : tensor<f32>
    %cst_18 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %87 = stablehlo.compare GE, %86, %cst_18, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_19 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %88 = stablehlo.compare LE, %86, %cst_19, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_20 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %89 = stablehlo.multiply %82, %cst_20 : tensor<f32>
    %cst_21 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %90 = stablehlo.multiply %82, %cst_21 : tensor<f32>
    %91 = stablehlo.select %88, %90, %82 : tensor<i1>, tensor<f32>
    %92 = stablehlo.select %87, %89, %91 : tensor<i1>, tensor<f32>
    %cst_22 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %93 = stablehlo.multiply %83, %cst_22 : tensor<f32>
    %cst_23 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %94 = stablehlo.multiply %83, %cst_23 : tensor<f32>
    %95 = stablehlo.select %88, %94, %83 : tensor<i1>, tensor<f32>
    %96 = stablehlo.select %87, %93, %95 : tensor<i1>, tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_25 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %97 = stablehlo.select %88, %cst_25, %cst_24 : tensor<i1>, tensor<f32>
    %cst_26 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %98 = stablehlo.select %87, %cst_26, %97 : tensor<i1>, tensor<f32>
    %99 = chlo.square %92 : tensor<f32> -> tensor<f32>
    %100 = chlo.square %96 : tensor<f32> -> tensor<f32>
    %101 = stablehlo.add %99, %100 : tensor<f32>
    %102 = stablehlo.sqrt %101 : tensor<f32>
    %103 = stablehlo.multiply %102, %98 : tensor<f32>
    %cst_27 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %104 = stablehlo.compare EQ, %84, %cst_27, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_28 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %105 = stablehlo.compare EQ, %85, %cst_28, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %106 = stablehlo.or %104, %105 : tensor<i1>
    %cst_29 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %107 = stablehlo.select %106, %cst_29, %103 : tensor<i1>, tensor<f32>
    %108 = stablehlo.divide %92, %102 : tensor<f32>
    %109 = stablehlo.divide %96, %102 : tensor<f32>
    %110 = stablehlo.real %13#0 : (tensor<complex<f32>>) -> tensor<f32>
    %111 = stablehlo.imag %13#0 : (tensor<complex<f32>>) -> tensor<f32>
    %112 = stablehlo.negate %111 : tensor<f32>
    %113 = stablehlo.complex %110, %112 : tensor<complex<f32>>
    %114 = stablehlo.convert %107 : (tensor<f32>) -> tensor<complex<f32>>
    %cst_30 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %115 = stablehlo.compare EQ, %114, %cst_30, FLOAT : (tensor<complex<f32>>, tensor<complex<f32>>) -> tensor<i1>
    %cst_31 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %116 = stablehlo.select %115, %cst_31, %114 : tensor<i1>, tensor<complex<f32>>
    %117 = stablehlo.divide %113, %116 : tensor<complex<f32>>
    %118 = stablehlo.multiply %107, %107 : tensor<f32>
    %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %119 = stablehlo.multiply %cst_32, %107 : tensor<f32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %120 = stablehlo.add %cst_33, %118 : tensor<f32>
    %121 = stablehlo.convert %120 : (tensor<f32>) -> tensor<complex<f32>>
    %122 = stablehlo.divide %13#0, %121 : tensor<complex<f32>>
    %123 = stablehlo.multiply %121, %121 : tensor<complex<f32>>
    %cst_34 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %124 = stablehlo.divide %cst_34, %123 : tensor<complex<f32>>
    %125 = stablehlo.real %122 : (tensor<complex<f32>>) -> tensor<f32>
    %126 = stablehlo.imag %122 : (tensor<complex<f32>>) -> tensor<f32>
    %127 = stablehlo.negate %126 : tensor<f32>
    %128 = stablehlo.complex %125, %127 : tensor<complex<f32>>
    %cst_35 = stablehlo.constant dense<(7.900000e-01,-6.300000e-01)> : tensor<complex<f32>>
    %129 = stablehlo.multiply %128, %cst_35 : tensor<complex<f32>>
    %130 = stablehlo.real %129 : (tensor<complex<f32>>) -> tensor<f32>
    %131 = stablehlo.imag %129 : (tensor<complex<f32>>) -> tensor<f32>
    %132 = stablehlo.abs %130 : tensor<f32>
    %133 = stablehlo.abs %131 : tensor<f32>
    %134 = stablehlo.maximum %132, %133 : tensor<f32>
    %cst_36 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %135 = stablehlo.compare GE, %134, %cst_36, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_37 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %136 = stablehlo.compare LE, %134, %cst_37, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_38 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %137 = stablehlo.multiply %130, %cst_38 : tensor<f32>
    %cst_39 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %138 = stablehlo.multiply %130, %cst_39 : tensor<f32>
    %139 = stablehlo.select %136, %138, %130 : tensor<i1>, tensor<f32>
    %140 = stablehlo.select %135, %137, %139 : tensor<i1>, tensor<f32>
    %cst_40 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %141 = stablehlo.multiply %131, %cst_40 : tensor<f32>
    %cst_41 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %142 = stablehlo.multiply %131, %cst_41 : tensor<f32>
    %143 = stablehlo.select %136, %142, %131 : tensor<i1>, tensor<f32>
    %144 = stablehlo.select %135, %141, %143 : tensor<i1>, tensor<f32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_43 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %145 = stablehlo.select %136, %cst_43, %cst_42 : tensor<i1>, tensor<f32>
    %cst_44 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %146 = stablehlo.select %135, %cst_44, %145 : tensor<i1>, tensor<f32>
    %147 = chlo.square %140 : tensor<f32> -> tensor<f32>
    %148 = chlo.square %144 : tensor<f32> -> tensor<f32>
    %149 = stablehlo.add %147, %148 : tensor<f32>
    %150 = stablehlo.sqrt %149 : tensor<f32>
    %151 = stablehlo.multiply %150, %146 : tensor<f32>
    %cst_45 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %152 = stablehlo.compare EQ, %132, %cst_45, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_46 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %153 = stablehlo.compare EQ, %133, %cst_46, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %154 = stablehlo.or %152, %153 : tensor<i1>
    %cst_47 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %155 = stablehlo.select %154, %cst_47, %151 : tensor<i1>, tensor<f32>
    %156 = stablehlo.divide %140, %150 : tensor<f32>
    %157 = stablehlo.divide %144, %150 : tensor<f32>
    %158 = stablehlo.real %129 : (tensor<complex<f32>>) -> tensor<f32>
    %159 = stablehlo.imag %129 : (tensor<complex<f32>>) -> tensor<f32>
    %160 = stablehlo.negate %159 : tensor<f32>
    %161 = stablehlo.complex %158, %160 : tensor<complex<f32>>
    %162 = stablehlo.convert %155 : (tensor<f32>) -> tensor<complex<f32>>
    %cst_48 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %163 = stablehlo.compare EQ, %162, %cst_48, FLOAT : (tensor<complex<f32>>, tensor<complex<f32>>) -> tensor<i1>
    %cst_49 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %164 = stablehlo.select %163, %cst_49, %162 : tensor<i1>, tensor<complex<f32>>
    %165 = stablehlo.divide %161, %164 : tensor<complex<f32>>
    %166 = stablehlo.multiply %155, %155 : tensor<f32>
    %cst_50 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %167 = stablehlo.multiply %cst_50, %155 : tensor<f32>
    %168:4 = call @soft_sign(%79) : (tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>)
    %169 = stablehlo.sine %166 : tensor<f32>
    %170 = stablehlo.cosine %166 : tensor<f32>
    %cst_51 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
    %171 = stablehlo.multiply %cst_51, %166 : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c_53 = stablehlo.constant dense<0> : tensor<i32>
    %173:5 = stablehlo.while(%iterArg = %171, %iterArg_81 = %c_53, %iterArg_82 = %c, %iterArg_83 = %169, %iterArg_84 = %172) : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<4xf32>
    cond {
      %c_85 = stablehlo.constant dense<4> : tensor<i32>
      %271 = stablehlo.compare LT, %iterArg_81, %c_85, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %271 : tensor<i1>
    } do {
      %c_85 = stablehlo.constant dense<1> : tensor<i32>
      %271 = stablehlo.add %iterArg_82, %c_85 : tensor<i32>
      %272 = stablehlo.subtract %iterArg_83, %iterArg : tensor<f32>
      %273 = stablehlo.tanh %272 : tensor<f32>
      %cst_86 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %274 = stablehlo.add %cst_86, %273 : tensor<f32>
      %cst_87 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %275 = stablehlo.subtract %cst_87, %273 : tensor<f32>
      %276 = stablehlo.multiply %274, %275 : tensor<f32>
      %277 = func.call @dynamic_update_index_in_dim(%iterArg_84, %276, %iterArg_81) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_88 = stablehlo.constant dense<1> : tensor<i32>
      %278 = stablehlo.add %iterArg_81, %c_88 : tensor<i32>
      stablehlo.return %iterArg, %278, %271, %273, %277 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<f32>, tensor<4xf32>
    }
    %cst_54 = stablehlo.constant dense<0.666999995> : tensor<f32>
    %174 = stablehlo.multiply %cst_54, %173#3 : tensor<f32>
    %cst_55 = stablehlo.constant dense<6.100000e-01> : tensor<f32>
    %175 = stablehlo.multiply %cst_55, %166 : tensor<f32>
    %176 = stablehlo.add %174, %175 : tensor<f32>
    %cst_56 = stablehlo.constant dense<0.693147182> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<f32>
    %178 = stablehlo.multiply %177, %176 : tensor<f32>
    %179 = stablehlo.exponential %178 : tensor<f32>
    %cst_57 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %180 = stablehlo.log %cst_57 : tensor<f32>
    %181 = stablehlo.cbrt %179 : tensor<f32>
    %182 = stablehlo.multiply %181, %181 : tensor<f32>
    %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %183 = stablehlo.divide %cst_58, %182 : tensor<f32>
    %cst_59 = stablehlo.constant dense<0.333333343> : tensor<f32>
    %184 = stablehlo.multiply %cst_59, %183 : tensor<f32>
    %185 = stablehlo.multiply %168#0, %168#0 : tensor<4x2xf32>
    %cst_60 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %187 = stablehlo.multiply %186, %168#0 : tensor<4x2xf32>
    %cst_61 = stablehlo.constant dense<0.709999978> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %189 = stablehlo.add %188, %185 : tensor<4x2xf32>
    %cst_62 = stablehlo.constant dense<1.383000e+00> : tensor<f32>
    %190 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %191 = stablehlo.divide %190, %189 : tensor<4x2xf32>
    %192 = stablehlo.multiply %189, %189 : tensor<4x2xf32>
    %cst_63 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %194 = stablehlo.divide %193, %192 : tensor<4x2xf32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %195 = stablehlo.reduce(%181 init: %cst_64) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %196 = stablehlo.reduce(%191 init: %cst_65) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<f32>
    %197 = stablehlo.add %195, %196 : tensor<f32>
    %cst_66 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %199 = stablehlo.multiply %198, %194 : tensor<4x2xf32>
    %cst_67 = stablehlo.constant dense<1.383000e+00> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %201 = stablehlo.multiply %199, %200 : tensor<4x2xf32>
    %202 = stablehlo.negate %201 : tensor<4x2xf32>
    %203 = stablehlo.multiply %202, %187 : tensor<4x2xf32>
    %cst_68 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %204 = stablehlo.multiply %cst_68, %184 : tensor<f32>
    %205 = stablehlo.multiply %180, %204 : tensor<f32>
    %206 = stablehlo.multiply %205, %179 : tensor<f32>
    %cst_69 = stablehlo.constant dense<6.100000e-01> : tensor<f32>
    %207 = stablehlo.multiply %cst_69, %206 : tensor<f32>
    %cst_70 = stablehlo.constant dense<0.666999995> : tensor<f32>
    %208 = stablehlo.multiply %cst_70, %206 : tensor<f32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_72 = stablehlo.constant dense<0> : tensor<i32>
    %209:4 = stablehlo.while(%iterArg = %173#4, %iterArg_81 = %c_72, %iterArg_82 = %cst_71, %iterArg_83 = %208) : tensor<4xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_84 = stablehlo.constant dense<4> : tensor<i32>
      %271 = stablehlo.compare LT, %iterArg_81, %c_84, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %271 : tensor<i1>
    } do {
      %c_84 = stablehlo.constant dense<4> : tensor<i32>
      %271 = stablehlo.subtract %c_84, %iterArg_81 : tensor<i32>
      %c_85 = stablehlo.constant dense<1> : tensor<i32>
      %272 = stablehlo.subtract %271, %c_85 : tensor<i32>
      %273 = func.call @dynamic_index_in_dim(%iterArg, %272) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %274 = stablehlo.multiply %iterArg_83, %273 : tensor<f32>
      %275 = stablehlo.negate %274 : tensor<f32>
      %cst_86 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
      %276 = stablehlo.multiply %cst_86, %275 : tensor<f32>
      %277 = stablehlo.add %iterArg_82, %276 : tensor<f32>
      %c_87 = stablehlo.constant dense<1> : tensor<i32>
      %278 = stablehlo.add %iterArg_81, %c_87 : tensor<i32>
      stablehlo.return %iterArg, %278, %277, %274 : tensor<4xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %210 = stablehlo.add %207, %209#2 : tensor<f32>
    %211 = stablehlo.multiply %209#3, %170 : tensor<f32>
    %212 = stablehlo.add %210, %211 : tensor<f32>
    %213 = call @soft_sign_0(%168#1, %168#2, %79, %168#3, %203) : (tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
    %214 = stablehlo.multiply %212, %167 : tensor<f32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %215 = stablehlo.complex %214, %cst_73 : tensor<complex<f32>>
    %216 = stablehlo.multiply %215, %165 : tensor<complex<f32>>
    %cst_74 = stablehlo.constant dense<(7.900000e-01,-6.300000e-01)> : tensor<complex<f32>>
    %217 = stablehlo.multiply %216, %cst_74 : tensor<complex<f32>>
    %218 = stablehlo.real %217 : (tensor<complex<f32>>) -> tensor<f32>
    %219 = stablehlo.imag %217 : (tensor<complex<f32>>) -> tensor<f32>
    %220 = stablehlo.negate %219 : tensor<f32>
    %221 = stablehlo.complex %218, %220 : tensor<complex<f32>>
    %222 = stablehlo.multiply %221, %124 : tensor<complex<f32>>
    %223 = stablehlo.multiply %222, %13#0 : tensor<complex<f32>>
    %224 = stablehlo.negate %223 : tensor<complex<f32>>
    %225 = stablehlo.divide %221, %121 : tensor<complex<f32>>
    %226 = stablehlo.real %224 : (tensor<complex<f32>>) -> tensor<f32>
    %227 = stablehlo.convert %226 : tensor<f32>
    %228 = stablehlo.multiply %227, %119 : tensor<f32>
    %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %229 = stablehlo.complex %228, %cst_75 : tensor<complex<f32>>
    %230 = stablehlo.multiply %229, %117 : tensor<complex<f32>>
    %231 = stablehlo.add %225, %230 : tensor<complex<f32>>
    %232 = stablehlo.multiply %213, %81 : tensor<4x2xf32>
    %233 = stablehlo.multiply %232, %75 : tensor<4x2xf32>
    %234 = stablehlo.negate %233 : tensor<4x2xf32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %235 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %236 = stablehlo.complex %235, %234 : tensor<4x2xcomplex<f32>>
    %237 = stablehlo.multiply %232, %71 : tensor<4x2xf32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %238 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %239 = stablehlo.complex %237, %238 : tensor<4x2xcomplex<f32>>
    %240 = stablehlo.add %236, %239 : tensor<4x2xcomplex<f32>>
    %241 = stablehlo.multiply %240, %67 : tensor<4x2xcomplex<f32>>
    %242 = stablehlo.multiply %241, %10 : tensor<4x2xcomplex<f32>>
    %243 = stablehlo.negate %242 : tensor<4x2xcomplex<f32>>
    %244 = stablehlo.divide %240, %63 : tensor<4x2xcomplex<f32>>
    %245 = stablehlo.real %243 : (tensor<4x2xcomplex<f32>>) -> tensor<4x2xf32>
    %246 = stablehlo.convert %245 : tensor<4x2xf32>
    %247 = stablehlo.multiply %246, %60 : tensor<4x2xf32>
    %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %249 = stablehlo.complex %247, %248 : tensor<4x2xcomplex<f32>>
    %250 = stablehlo.multiply %249, %57 : tensor<4x2xcomplex<f32>>
    %251 = stablehlo.add %244, %250 : tensor<4x2xcomplex<f32>>
    %252 = call @trace_1(%13#1, %13#2, %231) : (tensor<4x4xi1>, tensor<4x4xcomplex<f32>>, tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %253 = stablehlo.dot_general %252, %10, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xcomplex<f32>>, tensor<4x2xcomplex<f32>>) -> tensor<4x2xcomplex<f32>>
    %254 = stablehlo.transpose %253, dims = [1, 0] : (tensor<4x2xcomplex<f32>>) -> tensor<2x4xcomplex<f32>>
    %255 = stablehlo.dot_general %252, %11, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x4xcomplex<f32>>, tensor<2x4xcomplex<f32>>) -> tensor<4x2xcomplex<f32>>
    %256 = stablehlo.add %251, %255 : tensor<4x2xcomplex<f32>>
    %257 = stablehlo.transpose %254, dims = [1, 0] : (tensor<2x4xcomplex<f32>>) -> tensor<4x2xcomplex<f32>>
    %258 = stablehlo.add %256, %257 : tensor<4x2xcomplex<f32>>
    %cst_79 = stablehlo.constant dense<(3.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %259 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<complex<f32>>) -> tensor<4x2xcomplex<f32>>
    %260 = stablehlo.multiply %259, %258 : tensor<4x2xcomplex<f32>>
    %261 = stablehlo.dot_general %260, %3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x2xcomplex<f32>>, tensor<4x5xcomplex<f32>>) -> tensor<2x5xcomplex<f32>>
    %262 = stablehlo.transpose %261, dims = [1, 0] : (tensor<2x5xcomplex<f32>>) -> tensor<5x2xcomplex<f32>>
    %263 = stablehlo.dot_general %260, %7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2xcomplex<f32>>, tensor<5x2xcomplex<f32>>) -> tensor<4x5xcomplex<f32>>
    %264 = stablehlo.real %262 : (tensor<5x2xcomplex<f32>>) -> tensor<5x2xf32>
    %265 = stablehlo.negate %262 : tensor<5x2xcomplex<f32>>
    %266 = stablehlo.imag %265 : (tensor<5x2xcomplex<f32>>) -> tensor<5x2xf32>
    %267 = stablehlo.multiply %263, %6 : tensor<4x5xcomplex<f32>>
    %cst_80 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %268 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<complex<f32>>) -> tensor<4x5xcomplex<f32>>
    %269 = stablehlo.multiply %267, %268 : tensor<4x5xcomplex<f32>>
    %270 = stablehlo.negate %269 : tensor<4x5xcomplex<f32>>
    return %270, %264, %266 : tensor<4x5xcomplex<f32>>, tensor<5x2xf32>, tensor<5x2xf32>
  }
  func.func private @trace(%arg0: tensor<4x4xcomplex<f32>>) -> (tensor<complex<f32>>, tensor<4x4xi1>, tensor<4x4xcomplex<f32>>) {
    %0 = stablehlo.iota dim = 0 : tensor<4x4xi32>
    %1 = stablehlo.iota dim = 1 : tensor<4x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x4xi32>
    %3 = stablehlo.add %0, %2 : tensor<4x4xi32>
    %4 = stablehlo.compare EQ, %3, %1, SIGNED : (tensor<4x4xi32>, tensor<4x4xi32>) -> tensor<4x4xi1>
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %6:2 = call @_where(%4, %arg0, %5) : (tensor<4x4xi1>, tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>)
    %cst_0 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.reduce(%6#0 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xcomplex<f32>>, tensor<complex<f32>>) -> tensor<complex<f32>>
    return %7, %4, %6#1 : tensor<complex<f32>>, tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
  }
  func.func private @_where(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xcomplex<f32>>, %arg2: tensor<4x4xcomplex<f32>>) -> (tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    return %0, %1 : tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>
  }
  func.func private @soft_sign(%arg0: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<4x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %4 = stablehlo.add %0, %3 : tensor<4x2xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<4x2xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<4x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %8 = stablehlo.divide %7, %6 : tensor<4x2xf32>
    return %5, %2, %4, %8 : tensor<4x2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @soft_sign_0(%arg0: tensor<4x2xi1>, %arg1: tensor<4x2xf32>, %arg2: tensor<4x2xf32>, %arg3: tensor<4x2xf32>, %arg4: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<4x2xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<4x2xf32>
    %2 = stablehlo.negate %1 : tensor<4x2xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<4x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<4x2xi1>, tensor<4x2xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<4x2xi1>, tensor<4x2xf32>
    %7 = stablehlo.add %3, %6 : tensor<4x2xf32>
    %8 = stablehlo.negate %5 : tensor<4x2xf32>
    %9 = stablehlo.add %7, %8 : tensor<4x2xf32>
    return %9 : tensor<4x2xf32>
  }
  func.func private @trace_1(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xcomplex<f32>>, %arg2: tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %1 = call @_where_2(%arg0, %arg1, %0) : (tensor<4x4xi1>, tensor<4x4xcomplex<f32>>, tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>>
    return %1 : tensor<4x4xcomplex<f32>>
  }
  func.func private @_where_2(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xcomplex<f32>>, %arg2: tensor<4x4xcomplex<f32>>) -> tensor<4x4xcomplex<f32>> {
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<4x4xcomplex<f32>>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<4x4xi1>, tensor<4x4xcomplex<f32>>
    return %1 : tensor<4x4xcomplex<f32>>
  }
}
// -----
// backward, cuda: same text as cpu
