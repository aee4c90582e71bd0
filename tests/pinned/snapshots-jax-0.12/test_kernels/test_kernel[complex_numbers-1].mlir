// import jax
// import jax.numpy as jnp
//
//
// def compute_plane_warp(phasors: jax.Array, spectrum: jax.Array) -> jax.Array:
//     shifted = phasors + (0.9 + 0.2j)
//     g = shifted + spectrum
//     mixed = jnp.cos(0.5 * jnp.sqrt(g + 3.5))
//     wave = (0.2 - 0.2j) * mixed
//     power = jnp.log(jnp.abs(wave) + 1e-3)
//     return power
//
//   phasors: complex64[] in [-1.2, 1.2]
//   spectrum: complex64[] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_compute_plane_warp attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<complex<f32>>, %arg1: tensor<complex<f32>>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<(0.899999976,2.000000e-01)> : tensor<complex<f32>>
    %0 = stablehlo.add %arg0, %cst : tensor<complex<f32>>
    %1 = stablehlo.add %0, %arg1 : tensor<complex<f32>>
    %cst_0 = stablehlo.constant dense<(3.500000e+00,0.000000e+00)> : tensor<complex<f32>>
    %2 = stablehlo.add %1, %cst_0 : tensor<complex<f32>>
    %3 = stablehlo.sqrt %2 : tensor<complex<f32>>
    %cst_1 = stablehlo.constant dense<(5.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %4 = stablehlo.multiply %cst_1, %3 : tensor<complex<f32>>
    %5 = stablehlo.real %4 : (tensor<complex<f32>>) -> tensor<f32>
    %6 = stablehlo.imag %4 : (tensor<complex<f32>>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.compare EQ, %5, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %8 = stablehlo.sine %5 : tensor<f32>
    %9 = stablehlo.cosine %5 : tensor<f32>
    %10 = stablehlo.exponential_minus_one %6 : tensor<f32>
    %11 = stablehlo.negate %6 : tensor<f32>
    %12 = stablehlo.exponential_minus_one %11 : tensor<f32>
    %13 = stablehlo.subtract %10, %12 : tensor<f32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.divide %13, %cst_3 : tensor<f32>
    %15 = stablehlo.add %10, %12 : tensor<f32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.add %15, %cst_4 : tensor<f32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %17 = stablehlo.divide %16, %cst_5 : tensor<f32>
    %18 = stablehlo.multiply %9, %17 : tensor<f32>
    %19 = stablehlo.negate %8 : tensor<f32>
    %20 = stablehlo.multiply %19, %14 : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.complex %18, %cst_6 : tensor<complex<f32>>
    %22 = stablehlo.complex %18, %20 : tensor<complex<f32>>
    %23 = stablehlo.select %7, %21, %22 : tensor<i1>, tensor<complex<f32>>
    %cst_7 = stablehlo.constant dense<(2.000000e-01,-2.000000e-01)> : tensor<complex<f32>>
    %24 = stablehlo.multiply %cst_7, %23 : tensor<complex<f32>>
    %25 = stablehlo.real %24 : (tensor<complex<f32>>) -> tensor<f32>
    %26 = stablehlo.imag %24 : (tensor<complex<f32>>) -> tensor<f32>
    %27 = stablehlo.abs %25 : tensor<f32>
    %28 = stablehlo.abs %26 : tensor<f32>
    %29 = stablehlo.maximum %27, %28 : tensor<f32>
    %cst_8 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %30 = stablehlo.compare GE, %29, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %31 = stablehlo.compare LE, %29, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_10 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %32 = stablehlo.multiply %25, %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %33 = stablehlo.multiply %25, %cst_11 : tensor<f32>
    %34 = stablehlo.select %31, %33, %25 : tensor<i1>, tensor<f32>
    %35 = stablehlo.select %30, %32, %34 : tensor<i1>, tensor<f32>
    %cst_12 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %36 = stablehlo.multiply %26, %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %37 = stablehlo.multiply %26, %cst_13 : tensor<f32>
    %38 = stablehlo.select %31, %37, %26 : tensor<i1>, tensor<f32>
    %39 = stablehlo.select %30, %36, %38 : tensor<i1>, tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %40 = stablehlo.select %31, %cst_15, %cst_14 : tensor<i1>, tensor<f32>
    %cst_16 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %41 = stablehlo.select %30, %cst_16, %40 : tensor<i1>, tensor<f32>
    %42 = chlo.square %35 : tensor<f32> -> tensor<f32>
    %43 = chlo.square %39 : tensor<f32> -> tensor<f32>
    %44 = stablehlo.add %42, %43 : tensor<f32>
    %45 = stablehlo.sqrt %44 : tensor<f32>
    %46 = stablehlo.multiply %45, %41 : tensor<f32>
    %cst_17 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %47 = stablehlo.compare EQ, %27, %cst_17, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_18 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %48 = stablehlo.compare EQ, %28, %cst_18, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %49 = stablehlo.or %47, %48 : tensor<i1>
    %cst_19 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %50 = stablehlo.select %49, %cst_19, %46 : tensor<i1>, tensor<f32>
    %51 = stablehlo.divide %35, %45 : tensor<f32>
    %52 = stablehlo.divide %39, %45 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %53 = stablehlo.add %50, %cst_20 : tensor<f32>
    %54 = stablehlo.log %53 : tensor<f32>
    return %54 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<complex<f32>>, %arg1: tensor<complex<f32>>) -> (tensor<complex<f32>> {jax.result_info = "result[0]"}, tensor<complex<f32>> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<(0.899999976,2.000000e-01)> : tensor<complex<f32>>
    %0 = stablehlo.add %arg0, %cst : tensor<complex<f32>>
    %1 = stablehlo.add %0, %arg1 : tensor<complex<f32>>
    %cst_0 = stablehlo.constant dense<(3.500000e+00,0.000000e+00)> : tensor<complex<f32>>
    %2 = stablehlo.add %1, %cst_0 : tensor<complex<f32>>
    %3 = stablehlo.sqrt %2 : tensor<complex<f32>>
    %cst_1 = stablehlo.constant dense<(5.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %4 = stablehlo.divide %cst_1, %3 : tensor<complex<f32>>
    %cst_2 = stablehlo.constant dense<(5.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %5 = stablehlo.multiply %cst_2, %3 : tensor<complex<f32>>
    %6 = stablehlo.real %5 : (tensor<complex<f32>>) -> tensor<f32>
    %7 = stablehlo.imag %5 : (tensor<complex<f32>>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.compare EQ, %6, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %9 = stablehlo.sine %6 : tensor<f32>
    %10 = stablehlo.cosine %6 : tensor<f32>
    %11 = stablehlo.exponential_minus_one %7 : tensor<f32>
    %12 = stablehlo.negate %7 : tensor<f32>
    %13 = stablehlo.exponential_minus_one %12 : tensor<f32>
    %14 = stablehlo.subtract %11, %13 : tensor<f32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.divide %14, %cst_4 : tensor<f32>
    %16 = stablehlo.add %11, %13 : tensor<f32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %17 = stablehlo.add %16, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.divide %17, %cst_6 : tensor<f32>
    %19 = stablehlo.multiply %10, %18 : tensor<f32>
    %20 = stablehlo.negate %9 : tensor<f32>
    %21 = stablehlo.multiply %20, %15 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.complex %19, %cst_7 : tensor<complex<f32>>
    %23 = stablehlo.complex %19, %21 : tensor<complex<f32>>
    %24 = stablehlo.select %8, %22, %23 : tensor<i1>, tensor<complex<f32>>
    %25 = stablehlo.real %5 : (tensor<complex<f32>>) -> tensor<f32>
    %26 = stablehlo.imag %5 : (tensor<complex<f32>>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.compare EQ, %25, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %28 = stablehlo.sine %25 : tensor<f32>
    %29 = stablehlo.cosine %25 : tensor<f32>
    %30 = stablehlo.exponential_minus_one %26 : tensor<f32>
    %31 = stablehlo.negate %26 : tensor<f32>
    %32 = stablehlo.exponential_minus_one %31 : tensor<f32>
    %33 = stablehlo.subtract %30, %32 : tensor<f32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %34 = stablehlo.divide %33, %cst_9 : tensor<f32>
    %35 = stablehlo.add %30, %32 : tensor<f32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.add %35, %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %37 = stablehlo.divide %36, %cst_11 : tensor<f32>
    %38 = stablehlo.multiply %28, %37 : tensor<f32>
    %39 = stablehlo.multiply %29, %34 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.complex %cst_12, %39 : tensor<complex<f32>>
    %41 = stablehlo.complex %38, %39 : tensor<complex<f32>>
    %42 = stablehlo.select %27, %40, %41 : tensor<i1>, tensor<complex<f32>>
    %cst_13 = stablehlo.constant dense<(2.000000e-01,-2.000000e-01)> : tensor<complex<f32>>
    %43 = stablehlo.multiply %cst_13, %24 : tensor<complex<f32>>
    %44 = stablehlo.real %43 : (tensor<complex<f32>>) -> tensor<f32>
    %45 = stablehlo.imag %43 : (tensor<complex<f32>>) -> tensor<f32>
    %46 = stablehlo.abs %44 : tensor<f32>
    %47 = stablehlo.abs %45 : tensor<f32>
    %48 = stablehlo.maximum %46, %47 : tensor<f32>
    %cst_14 = stablehlo.constant dense<9.22337203E+18> : tensor<f32>
    %49 = stablehlo.compare GE, %48, %cst_14, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_15 = stablehlo.constant dense<2.44140625E-4> : tensor<f32>
    %50 = stablehlo.compare LE, %48, %cst_15, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_16 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %51 = stablehlo.multiply %44, %cst_16 : tensor<f32>
    %cst_17 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %52 = stablehlo.multiply %44, %cst_17 : tensor<f32>
    %53 = stablehlo.select %50, %52, %44 : tensor<i1>, tensor<f32>
    %54 = stablehlo.select %49, %51, %53 : tensor<i1>, tensor<f32>
    %cst_18 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %55 = stablehlo.multiply %45, %cst_18 : tensor<f32>
    %cst_19 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %56 = stablehlo.multiply %45, %cst_19 : tensor<f32>
    %57 = stablehlo.select %50, %56, %45 : tensor<i1>, tensor<f32>
    %58 = stablehlo.select %49, %55, %57 : tensor<i1>, tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_21 = stablehlo.constant dense<2.64697796E-23> : tensor<f32>
    %59 = stablehlo.select %50, %cst_21, %cst_20 : tensor<i1>, tensor<f32>
    %cst_22 = stablehlo.constant dense<3.77789319E+22> : tensor<f32>
    %60 = stablehlo.select %49, %cst_22, %59 : tensor<i1>, tensor<f32>
    %61 = chlo.square %54 : tensor<f32> -> tensor<f32>
    %62 = chlo.square %58 : tensor<f32> -> tensor<f32>
    %63 = stablehlo.add %61, %62 : tensor<f32>
    %64 = stablehlo.sqrt %63 : tensor<f32>
    %65 = stablehlo.multiply %64, %60 : tensor<f32>
    %cst_23 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %66 = stablehlo.compare EQ, %46, %cst_23, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_24 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %67 = stablehlo.compare EQ, %47, %cst_24, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %68 = stablehlo.or %66, %67 : tensor<i1>
    %cst_25 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %69 = stablehlo.select %68, %cst_25, %65 : tensor<i1>, tensor<f32>
    %70 = stablehlo.divide %54, %64 : tensor<f32>
    %71 = stablehlo.divide %58, %64 : tensor<f32>
    %72 = stablehlo.real %43 : (tensor<complex<f32>>) -> tensor<f32>
    %73 = stablehlo.imag %43 : (tensor<complex<f32>>) -> tensor<f32>
    %74 = stablehlo.negate %73 : tensor<f32>
    %75 = stablehlo.complex %72, %74 : tensor<complex<f32>>
    %76 = stablehlo.convert %69 : (tensor<f32>) -> tensor<complex<f32>>
    %cst_26 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %77 = stablehlo.compare EQ, %76, %cst_26, FLOAT : (tensor<complex<f32>>, tensor<complex<f32>>) -> tensor<i1>
    %cst_27 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %78 = stablehlo.select %77, %cst_27, %76 : tensor<i1>, tensor<complex<f32>>
    %79 = stablehlo.divide %75, %78 : tensor<complex<f32>>
    %cst_28 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %80 = stablehlo.add %69, %cst_28 : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.divide %cst_29, %80 : tensor<f32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.complex %81, %cst_30 : tensor<complex<f32>>
    %83 = stablehlo.multiply %82, %79 : tensor<complex<f32>>
    %cst_31 = stablehlo.constant dense<(2.000000e-01,-2.000000e-01)> : tensor<complex<f32>>
    %84 = stablehlo.multiply %cst_31, %83 : tensor<complex<f32>>
    %85 = stablehlo.negate %84 : tensor<complex<f32>>
    %86 = stablehlo.multiply %85, %42 : tensor<complex<f32>>
    %cst_32 = stablehlo.constant dense<(5.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %87 = stablehlo.multiply %cst_32, %86 : tensor<complex<f32>>
    %88 = stablehlo.multiply %87, %4 : tensor<complex<f32>>
    return %88, %88 : tensor<complex<f32>>, tensor<complex<f32>>
  }
}
// -----
// backward, cuda: same text as cpu
