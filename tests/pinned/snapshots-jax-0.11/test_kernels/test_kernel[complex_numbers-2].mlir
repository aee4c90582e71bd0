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
    %22 = stablehlo.abs %21 : (tensor<complex<f32>>) -> tensor<f32>
    %23 = stablehlo.log %22 : tensor<f32>
    %24 = stablehlo.abs %23 : tensor<f32>
    %25 = stablehlo.log_plus_one %24 : tensor<f32>
    %26 = chlo.atan %25 : tensor<f32> -> tensor<f32>
    return %26 : tensor<f32>
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
    %31 = stablehlo.abs %30 : (tensor<complex<f32>>) -> tensor<f32>
    %32 = stablehlo.real %30 : (tensor<complex<f32>>) -> tensor<f32>
    %33 = stablehlo.imag %30 : (tensor<complex<f32>>) -> tensor<f32>
    %34 = stablehlo.negate %33 : tensor<f32>
    %35 = stablehlo.complex %32, %34 : tensor<complex<f32>>
    %36 = stablehlo.convert %31 : (tensor<f32>) -> tensor<complex<f32>>
    %cst_12 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %37 = stablehlo.compare EQ, %36, %cst_12, FLOAT : (tensor<complex<f32>>, tensor<complex<f32>>) -> tensor<i1>
    %cst_13 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %38 = stablehlo.select %37, %cst_13, %36 : tensor<i1>, tensor<complex<f32>>
    %39 = stablehlo.divide %35, %38 : tensor<complex<f32>>
    %40 = stablehlo.log %31 : tensor<f32>
    %41 = stablehlo.abs %40 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.compare GE, %40, %cst_14, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %43 = stablehlo.log_plus_one %41 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.add %41, %cst_15 : tensor<f32>
    %45 = chlo.square %43 : tensor<f32> -> tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.add %cst_16, %45 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.divide %cst_17, %46 : tensor<f32>
    %48 = stablehlo.divide %47, %44 : tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.select %42, %cst_18, %48 : tensor<i1>, tensor<f32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.select %42, %48, %cst_19 : tensor<i1>, tensor<f32>
    %51 = stablehlo.negate %49 : tensor<f32>
    %52 = stablehlo.add %50, %51 : tensor<f32>
    %53 = stablehlo.divide %52, %31 : tensor<f32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.complex %53, %cst_20 : tensor<complex<f32>>
    %55 = stablehlo.multiply %54, %39 : tensor<complex<f32>>
    %56 = stablehlo.negate %55 : tensor<complex<f32>>
    %57 = stablehlo.real %56 : (tensor<complex<f32>>) -> tensor<f32>
    %58 = stablehlo.imag %56 : (tensor<complex<f32>>) -> tensor<f32>
    %59 = stablehlo.negate %58 : tensor<f32>
    %60 = stablehlo.complex %57, %59 : tensor<complex<f32>>
    %61 = stablehlo.multiply %60, %24 : tensor<complex<f32>>
    %cst_21 = stablehlo.constant dense<(2.200000e-01,0.000000e+00)> : tensor<complex<f32>>
    %62 = stablehlo.multiply %cst_21, %61 : tensor<complex<f32>>
    %63 = stablehlo.multiply %62, %19 : tensor<complex<f32>>
    %cst_22 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %64 = stablehlo.multiply %63, %cst_22 : tensor<complex<f32>>
    %65 = stablehlo.negate %64 : tensor<complex<f32>>
    %66 = stablehlo.multiply %65, %15 : tensor<complex<f32>>
    %67 = stablehlo.multiply %66, %9 : tensor<complex<f32>>
    %68 = stablehlo.negate %67 : tensor<complex<f32>>
    %69 = stablehlo.divide %65, %12 : tensor<complex<f32>>
    %70 = stablehlo.add %68, %69 : tensor<complex<f32>>
    %71 = stablehlo.multiply %70, %11 : tensor<complex<f32>>
    %cst_23 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %72 = stablehlo.multiply %71, %cst_23 : tensor<complex<f32>>
    %73 = stablehlo.negate %72 : tensor<complex<f32>>
    %74 = stablehlo.real %73 : (tensor<complex<f32>>) -> tensor<f32>
    %75 = stablehlo.imag %73 : (tensor<complex<f32>>) -> tensor<f32>
    %76 = stablehlo.negate %75 : tensor<f32>
    %77 = stablehlo.complex %74, %76 : tensor<complex<f32>>
    %78 = stablehlo.real %77 : (tensor<complex<f32>>) -> tensor<f32>
    %79 = stablehlo.convert %78 : tensor<f32>
    %cst_24 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %80 = stablehlo.multiply %cst_24, %77 : tensor<complex<f32>>
    %81 = stablehlo.real %80 : (tensor<complex<f32>>) -> tensor<f32>
    %82 = stablehlo.convert %81 : tensor<f32>
    return %79, %82 : tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
