// import jax.numpy as jnp
//
//
// def noisy_conformal_map_block(re, imag_part):
//     c = re + 1j * imag_part
//     mapped = jnp.conj(c)
//     wave = 1.0 / (mapped + 2.5)
//     u = wave / (2.1 + wave)
//     g = 1.0 / (u + 3.0)
//     v = jnp.tanh(0.22 * g)
//     f = jnp.conj(v)
//     shifted = -f
//     level_of = jnp.log(jnp.abs(shifted + 2.3))
//     log_term = jnp.log1p(jnp.abs(level_of))
//     return jnp.arctan(log_term)
//
//   re: float32[] in [-1.2, 1.2]
//   imag_part: float32[] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_noisy_conformal_map_block attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg1 : (tensor<f32>) -> tensor<complex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.multiply %cst, %0 : tensor<complex<f32>>
    %2 = stablehlo.convert %arg0 : (tensor<f32>) -> tensor<complex<f32>>
    %3 = stablehlo.add %2, %1 : tensor<complex<f32>>
    %4 = stablehlo.real %3 : (tensor<complex<f32>>) -> tensor<f32>
    %5 = stablehlo.imag %3 : (tensor<complex<f32>>) -> tensor<f32>
    %6 = stablehlo.negate %5 : tensor<f32>
    %7 = stablehlo.complex %4, %6 : tensor<complex<f32>>
    %cst_0 = stablehlo.constant dense<(2.500000e+00,0.000000e+00)> : tensor<complex<f32>>
    %8 = stablehlo.add %7, %cst_0 : tensor<complex<f32>>
    %cst_1 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %9 = stablehlo.divide %cst_1, %8 : tensor<complex<f32>>
    %cst_2 = stablehlo.constant dense<(2.100000e+00,0.000000e+00)> : tensor<complex<f32>>
    %10 = stablehlo.add %cst_2, %9 : tensor<complex<f32>>
    %11 = stablehlo.divide %9, %10 : tensor<complex<f32>>
    %cst_3 = stablehlo.constant dense<(3.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %12 = stablehlo.add %11, %cst_3 : tensor<complex<f32>>
    %cst_4 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %13 = stablehlo.divide %cst_4, %12 : tensor<complex<f32>>
    %cst_5 = stablehlo.constant dense<(2.200000e-01,0.000000e+00)> : tensor<complex<f32>>
    %14 = stablehlo.multiply %cst_5, %13 : tensor<complex<f32>>
    %15 = stablehlo.tanh %14 : tensor<complex<f32>>
    %16 = stablehlo.real %15 : (tensor<complex<f32>>) -> tensor<f32>
    %17 = stablehlo.imag %15 : (tensor<complex<f32>>) -> tensor<f32>
    %18 = stablehlo.negate %17 : tensor<f32>
    %19 = stablehlo.complex %16, %18 : tensor<complex<f32>>
    %20 = stablehlo.negate %19 : tensor<complex<f32>>
    %cst_6 = stablehlo.constant dense<(2.300000e+00,0.000000e+00)> : tensor<complex<f32>>
    %21 = stablehlo.add %20, %cst_6 : tensor<complex<f32>>
    %22 = stablehlo.real %21 : (tensor<complex<f32>>) -> tensor<f32>
    %23 = stablehlo.imag %21 : (tensor<complex<f32>>) -> tensor<f32>
    %24 = stablehlo.abs %22 : tensor<f32>
    %25 = stablehlo.abs %23 : tensor<f32>
    %26 = stablehlo.maximum %24, %25 : tensor<f32>
    %cst_7 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %27 = stablehlo.compare GE, %26, %cst_7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_8 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %28 = stablehlo.compare LE, %26, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %29 = stablehlo.multiply %22, %cst_9 : tensor<f32>
    %cst_10 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %30 = stablehlo.multiply %22, %cst_10 : tensor<f32>
    %31 = stablehlo.select %28, %30, %22 : tensor<i1>, tensor<f32>
    %32 = stablehlo.select %27, %29, %31 : tensor<i1>, tensor<f32>
    %cst_11 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %33 = stablehlo.multiply %23, %cst_11 : tensor<f32>
    %cst_12 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %34 = stablehlo.multiply %23, %cst_12 : tensor<f32>
    %35 = stablehlo.select %28, %34, %23 : tensor<i1>, tensor<f32>
    %36 = stablehlo.select %27, %33, %35 : tensor<i1>, tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_14 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %37 = stablehlo.select %28, %cst_14, %cst_13 : tensor<i1>, tensor<f32>
    %cst_15 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %38 = stablehlo.select %27, %cst_15, %37 : tensor<i1>, tensor<f32>
    %39 = chlo.square %32 : tensor<f32> -> tensor<f32>
    %40 = chlo.square %36 : tensor<f32> -> tensor<f32>
    %41 = stablehlo.add %39, %40 : tensor<f32>
    %42 = stablehlo.sqrt %41 : tensor<f32>
    %43 = stablehlo.multiply %42, %38 : tensor<f32>
    %cst_16 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %44 = stablehlo.compare EQ, %24, %cst_16, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_17 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %45 = stablehlo.compare EQ, %25, %cst_17, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %46 = stablehlo.or %44, %45 : tensor<i1>
    %cst_18 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %47 = stablehlo.select %46, %cst_18, %43 : tensor<i1>, tensor<f32>
    %48 = stablehlo.divide %32, %42 : tensor<f32>
    %49 = stablehlo.divide %36, %42 : tensor<f32>
    %50 = stablehlo.log %47 : tensor<f32>
    %51 = stablehlo.abs %50 : tensor<f32>
    %52 = stablehlo.log_plus_one %51 : tensor<f32>
    %53 = chlo.atan %52 : tensor<f32> -> tensor<f32>
    return %53 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg1 : (tensor<f32>) -> tensor<complex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.multiply %cst, %0 : tensor<complex<f32>>
    %2 = stablehlo.convert %arg0 : (tensor<f32>) -> tensor<complex<f32>>
    %3 = stablehlo.add %2, %1 : tensor<complex<f32>>
    %4 = stablehlo.real %3 : (tensor<complex<f32>>) -> tensor<f32>
    %5 = stablehlo.imag %3 : (tensor<complex<f32>>) -> tensor<f32>
    %6 = stablehlo.negate %5 : tensor<f32>
    %7 = stablehlo.complex %4, %6 : tensor<complex<f32>>
    %cst_0 = stablehlo.constant dense<(2.500000e+00,0.000000e+00)> : tensor<complex<f32>>
    %8 = stablehlo.add %7, %cst_0 : tensor<complex<f32>>
    %cst_1 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %9 = stablehlo.divide %cst_1, %8 : tensor<complex<f32>>
    %10 = stablehlo.multiply %8, %8 : tensor<complex<f32>>
    %cst_2 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %11 = stablehlo.divide %cst_2, %10 : tensor<complex<f32>>
    %cst_3 = stablehlo.constant dense<(2.100000e+00,0.000000e+00)> : tensor<complex<f32>>
    %12 = stablehlo.add %cst_3, %9 : tensor<complex<f32>>
    %13 = stablehlo.divide %9, %12 : tensor<complex<f32>>
    %14 = stablehlo.multiply %12, %12 : tensor<complex<f32>>
    %cst_4 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %15 = stablehlo.divide %cst_4, %14 : tensor<complex<f32>>
    %cst_5 = stablehlo.constant dense<(3.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %16 = stablehlo.add %13, %cst_5 : tensor<complex<f32>>
    %cst_6 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %17 = stablehlo.divide %cst_6, %16 : tensor<complex<f32>>
    %18 = stablehlo.multiply %16, %16 : tensor<complex<f32>>
    %cst_7 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %19 = stablehlo.divide %cst_7, %18 : tensor<complex<f32>>
    %cst_8 = stablehlo.constant dense<(2.200000e-01,0.000000e+00)> : tensor<complex<f32>>
    %20 = stablehlo.multiply %cst_8, %17 : tensor<complex<f32>>
    %21 = stablehlo.tanh %20 : tensor<complex<f32>>
    %cst_9 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %22 = stablehlo.add %cst_9, %21 : tensor<complex<f32>>
    %cst_10 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %23 = stablehlo.subtract %cst_10, %21 : tensor<complex<f32>>
    %24 = stablehlo.multiply %22, %23 : tensor<complex<f32>>
    %25 = stablehlo.real %21 : (tensor<complex<f32>>) -> tensor<f32>
    %26 = stablehlo.imag %21 : (tensor<complex<f32>>) -> tensor<f32>
    %27 = stablehlo.negate %26 : tensor<f32>
    %28 = stablehlo.complex %25, %27 : tensor<complex<f32>>
    %29 = stablehlo.negate %28 : tensor<complex<f32>>
    %cst_11 = stablehlo.constant dense<(2.300000e+00,0.000000e+00)> : tensor<complex<f32>>
    %30 = stablehlo.add %29, %cst_11 : tensor<complex<f32>>
    %31 = stablehlo.real %30 : (tensor<complex<f32>>) -> tensor<f32>
    %32 = stablehlo.imag %30 : (tensor<complex<f32>>) -> tensor<f32>
    %33 = stablehlo.abs %31 : tensor<f32>
    %34 = stablehlo.abs %32 : tensor<f32>
    %35 = stablehlo.maximum %33, %34 : tensor<f32>
    %cst_12 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %36 = stablehlo.compare GE, %35, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_13 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %37 = stablehlo.compare LE, %35, %cst_13, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_14 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %38 = stablehlo.multiply %31, %cst_14 : tensor<f32>
    %cst_15 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %39 = stablehlo.multiply %31, %cst_15 : tensor<f32>
    %40 = stablehlo.select %37, %39, %31 : tensor<i1>, tensor<f32>
    %41 = stablehlo.select %36, %38, %40 : tensor<i1>, tensor<f32>
    %cst_16 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %42 = stablehlo.multiply %32, %cst_16 : tensor<f32>
    %cst_17 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %43 = stablehlo.multiply %32, %cst_17 : tensor<f32>
    %44 = stablehlo.select %37, %43, %32 : tensor<i1>, tensor<f32>
    %45 = stablehlo.select %36, %42, %44 : tensor<i1>, tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_19 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %46 = stablehlo.select %37, %cst_19, %cst_18 : tensor<i1>, tensor<f32>
    %cst_20 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %47 = stablehlo.select %36, %cst_20, %46 : tensor<i1>, tensor<f32>
    %48 = chlo.square %41 : tensor<f32> -> tensor<f32>
    %49 = chlo.square %45 : tensor<f32> -> tensor<f32>
    %50 = stablehlo.add %48, %49 : tensor<f32>
    %51 = stablehlo.sqrt %50 : tensor<f32>
    %52 = stablehlo.multiply %51, %47 : tensor<f32>
    %cst_21 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %53 = stablehlo.compare EQ, %33, %cst_21, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_22 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %54 = stablehlo.compare EQ, %34, %cst_22, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %55 = stablehlo.or %53, %54 : tensor<i1>
    %cst_23 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %56 = stablehlo.select %55, %cst_23, %52 : tensor<i1>, tensor<f32>
    %57 = stablehlo.divide %41, %51 : tensor<f32>
    %58 = stablehlo.divide %45, %51 : tensor<f32>
    %59 = stablehlo.real %30 : (tensor<complex<f32>>) -> tensor<f32>
    %60 = stablehlo.imag %30 : (tensor<complex<f32>>) -> tensor<f32>
    %61 = stablehlo.negate %60 : tensor<f32>
    %62 = stablehlo.complex %59, %61 : tensor<complex<f32>>
    %63 = stablehlo.convert %56 : (tensor<f32>) -> tensor<complex<f32>>
    %cst_24 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %64 = stablehlo.compare EQ, %63, %cst_24, FLOAT : (tensor<complex<f32>>, tensor<complex<f32>>) -> tensor<i1>
    %cst_25 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %65 = stablehlo.select %64, %cst_25, %63 : tensor<i1>, tensor<complex<f32>>
    %66 = stablehlo.divide %62, %65 : tensor<complex<f32>>
    %67 = stablehlo.log %56 : tensor<f32>
    %68 = stablehlo.abs %67 : tensor<f32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.compare GE, %67, %cst_26, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %70 = stablehlo.log_plus_one %68 : tensor<f32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.add %68, %cst_27 : tensor<f32>
    %72 = chlo.square %70 : tensor<f32> -> tensor<f32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.add %cst_28, %72 : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.divide %cst_29, %73 : tensor<f32>
    %75 = stablehlo.divide %74, %71 : tensor<f32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.select %69, %cst_30, %75 : tensor<i1>, tensor<f32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.select %69, %75, %cst_31 : tensor<i1>, tensor<f32>
    %78 = stablehlo.negate %76 : tensor<f32>
    %79 = stablehlo.add %77, %78 : tensor<f32>
    %80 = stablehlo.divide %79, %56 : tensor<f32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.complex %80, %cst_32 : tensor<complex<f32>>
    %82 = stablehlo.multiply %81, %66 : tensor<complex<f32>>
    %83 = stablehlo.negate %82 : tensor<complex<f32>>
    %84 = stablehlo.real %83 : (tensor<complex<f32>>) -> tensor<f32>
    %85 = stablehlo.imag %83 : (tensor<complex<f32>>) -> tensor<f32>
    %86 = stablehlo.negate %85 : tensor<f32>
    %87 = stablehlo.complex %84, %86 : tensor<complex<f32>>
    %88 = stablehlo.multiply %87, %24 : tensor<complex<f32>>
    %cst_33 = stablehlo.constant dense<(2.200000e-01,0.000000e+00)> : tensor<complex<f32>>
    %89 = stablehlo.multiply %cst_33, %88 : tensor<complex<f32>>
    %90 = stablehlo.multiply %89, %19 : tensor<complex<f32>>
    %cst_34 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %91 = stablehlo.multiply %90, %cst_34 : tensor<complex<f32>>
    %92 = stablehlo.negate %91 : tensor<complex<f32>>
    %93 = stablehlo.multiply %92, %15 : tensor<complex<f32>>
    %94 = stablehlo.multiply %93, %9 : tensor<complex<f32>>
    %95 = stablehlo.negate %94 : tensor<complex<f32>>
    %96 = stablehlo.divide %92, %12 : tensor<complex<f32>>
    %97 = stablehlo.add %96, %95 : tensor<complex<f32>>
    %98 = stablehlo.multiply %97, %11 : tensor<complex<f32>>
    %cst_35 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %99 = stablehlo.multiply %98, %cst_35 : tensor<complex<f32>>
    %100 = stablehlo.negate %99 : tensor<complex<f32>>
    %101 = stablehlo.real %100 : (tensor<complex<f32>>) -> tensor<f32>
    %102 = stablehlo.imag %100 : (tensor<complex<f32>>) -> tensor<f32>
    %103 = stablehlo.negate %102 : tensor<f32>
    %104 = stablehlo.complex %101, %103 : tensor<complex<f32>>
    %105 = stablehlo.real %104 : (tensor<complex<f32>>) -> tensor<f32>
    %106 = stablehlo.convert %105 : tensor<f32>
    %cst_36 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %107 = stablehlo.multiply %cst_36, %104 : tensor<complex<f32>>
    %108 = stablehlo.real %107 : (tensor<complex<f32>>) -> tensor<f32>
    %109 = stablehlo.convert %108 : tensor<f32>
    return %106, %109 : tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
