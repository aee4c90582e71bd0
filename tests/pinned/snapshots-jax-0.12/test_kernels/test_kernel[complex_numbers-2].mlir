// import jax.numpy as jnp
//
//
// def complex_map_fn(re, amplitudes, imag_part):
//     c = re + 1j * imag_part
//     step_out = c**2
//     mapped = jnp.exp(0.2 * step_out) / (2.5 + amplitudes)
//     wave = 1 / (jnp.conj(mapped) + 3.8)
//     u = wave / (2.1 + wave)
//     part_of = u.real**2 + u.imag**2
//     return u, part_of
//
//   re: float32[] in [-1.2, 1.2]
//   amplitudes: complex64[] in [-1.2, 1.2]
//   imag_part: float32[] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_complex_map_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<complex<f32>>, %arg2: tensor<f32>) -> (tensor<complex<f32>> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg2 : (tensor<f32>) -> tensor<complex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.multiply %cst, %0 : tensor<complex<f32>>
    %2 = stablehlo.convert %arg0 : (tensor<f32>) -> tensor<complex<f32>>
    %3 = stablehlo.add %2, %1 : tensor<complex<f32>>
    %4 = stablehlo.multiply %3, %3 : tensor<complex<f32>>
    %cst_0 = stablehlo.constant dense<(2.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %5 = stablehlo.multiply %cst_0, %4 : tensor<complex<f32>>
    %6 = stablehlo.exponential %5 : tensor<complex<f32>>
    %cst_1 = stablehlo.constant dense<(2.500000e+00,0.000000e+00)> : tensor<complex<f32>>
    %7 = stablehlo.add %cst_1, %arg1 : tensor<complex<f32>>
    %8 = stablehlo.divide %6, %7 : tensor<complex<f32>>
    %9 = stablehlo.real %8 : (tensor<complex<f32>>) -> tensor<f32>
    %10 = stablehlo.imag %8 : (tensor<complex<f32>>) -> tensor<f32>
    %11 = stablehlo.negate %10 : tensor<f32>
    %12 = stablehlo.complex %9, %11 : tensor<complex<f32>>
    %cst_2 = stablehlo.constant dense<(3.800000e+00,0.000000e+00)> : tensor<complex<f32>>
    %13 = stablehlo.add %12, %cst_2 : tensor<complex<f32>>
    %cst_3 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %14 = stablehlo.divide %cst_3, %13 : tensor<complex<f32>>
    %cst_4 = stablehlo.constant dense<(2.100000e+00,0.000000e+00)> : tensor<complex<f32>>
    %15 = stablehlo.add %cst_4, %14 : tensor<complex<f32>>
    %16 = stablehlo.divide %14, %15 : tensor<complex<f32>>
    %17 = stablehlo.real %16 : (tensor<complex<f32>>) -> tensor<f32>
    %18 = stablehlo.multiply %17, %17 : tensor<f32>
    %19 = stablehlo.imag %16 : (tensor<complex<f32>>) -> tensor<f32>
    %20 = stablehlo.multiply %19, %19 : tensor<f32>
    %21 = stablehlo.add %18, %20 : tensor<f32>
    return %16, %21 : tensor<complex<f32>>, tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<complex<f32>>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<complex<f32>> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.convert %arg2 : (tensor<f32>) -> tensor<complex<f32>>
    %cst = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.multiply %cst, %0 : tensor<complex<f32>>
    %2 = stablehlo.convert %arg0 : (tensor<f32>) -> tensor<complex<f32>>
    %3 = stablehlo.add %2, %1 : tensor<complex<f32>>
    %4 = stablehlo.multiply %3, %3 : tensor<complex<f32>>
    %cst_0 = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %5 = stablehlo.multiply %cst_0, %3 : tensor<complex<f32>>
    %cst_1 = stablehlo.constant dense<(2.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %6 = stablehlo.multiply %cst_1, %4 : tensor<complex<f32>>
    %7 = stablehlo.exponential %6 : tensor<complex<f32>>
    %cst_2 = stablehlo.constant dense<(2.500000e+00,0.000000e+00)> : tensor<complex<f32>>
    %8 = stablehlo.add %cst_2, %arg1 : tensor<complex<f32>>
    %9 = stablehlo.divide %7, %8 : tensor<complex<f32>>
    %10 = stablehlo.multiply %8, %8 : tensor<complex<f32>>
    %cst_3 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %11 = stablehlo.divide %cst_3, %10 : tensor<complex<f32>>
    %12 = stablehlo.real %9 : (tensor<complex<f32>>) -> tensor<f32>
    %13 = stablehlo.imag %9 : (tensor<complex<f32>>) -> tensor<f32>
    %14 = stablehlo.negate %13 : tensor<f32>
    %15 = stablehlo.complex %12, %14 : tensor<complex<f32>>
    %cst_4 = stablehlo.constant dense<(3.800000e+00,0.000000e+00)> : tensor<complex<f32>>
    %16 = stablehlo.add %15, %cst_4 : tensor<complex<f32>>
    %cst_5 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %17 = stablehlo.divide %cst_5, %16 : tensor<complex<f32>>
    %18 = stablehlo.multiply %16, %16 : tensor<complex<f32>>
    %cst_6 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %19 = stablehlo.divide %cst_6, %18 : tensor<complex<f32>>
    %cst_7 = stablehlo.constant dense<(2.100000e+00,0.000000e+00)> : tensor<complex<f32>>
    %20 = stablehlo.add %cst_7, %17 : tensor<complex<f32>>
    %21 = stablehlo.divide %17, %20 : tensor<complex<f32>>
    %22 = stablehlo.multiply %20, %20 : tensor<complex<f32>>
    %cst_8 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %23 = stablehlo.divide %cst_8, %22 : tensor<complex<f32>>
    %24 = stablehlo.real %21 : (tensor<complex<f32>>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %25 = stablehlo.multiply %cst_9, %24 : tensor<f32>
    %26 = stablehlo.imag %21 : (tensor<complex<f32>>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %27 = stablehlo.multiply %cst_10, %26 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.complex %cst_11, %cst_12 : tensor<complex<f32>>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.multiply %cst_13, %27 : tensor<f32>
    %30 = stablehlo.negate %29 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.complex %cst_14, %30 : tensor<complex<f32>>
    %32 = stablehlo.add %28, %31 : tensor<complex<f32>>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.multiply %cst_15, %25 : tensor<f32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.complex %33, %cst_16 : tensor<complex<f32>>
    %35 = stablehlo.add %32, %34 : tensor<complex<f32>>
    %36 = stablehlo.multiply %35, %23 : tensor<complex<f32>>
    %37 = stablehlo.multiply %36, %17 : tensor<complex<f32>>
    %38 = stablehlo.negate %37 : tensor<complex<f32>>
    %39 = stablehlo.divide %35, %20 : tensor<complex<f32>>
    %40 = stablehlo.add %39, %38 : tensor<complex<f32>>
    %41 = stablehlo.multiply %40, %19 : tensor<complex<f32>>
    %cst_17 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %42 = stablehlo.multiply %41, %cst_17 : tensor<complex<f32>>
    %43 = stablehlo.negate %42 : tensor<complex<f32>>
    %44 = stablehlo.real %43 : (tensor<complex<f32>>) -> tensor<f32>
    %45 = stablehlo.imag %43 : (tensor<complex<f32>>) -> tensor<f32>
    %46 = stablehlo.negate %45 : tensor<f32>
    %47 = stablehlo.complex %44, %46 : tensor<complex<f32>>
    %48 = stablehlo.multiply %47, %11 : tensor<complex<f32>>
    %49 = stablehlo.multiply %48, %7 : tensor<complex<f32>>
    %50 = stablehlo.negate %49 : tensor<complex<f32>>
    %51 = stablehlo.divide %47, %8 : tensor<complex<f32>>
    %52 = stablehlo.multiply %51, %7 : tensor<complex<f32>>
    %cst_18 = stablehlo.constant dense<(2.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %53 = stablehlo.multiply %cst_18, %52 : tensor<complex<f32>>
    %54 = stablehlo.multiply %53, %5 : tensor<complex<f32>>
    %55 = stablehlo.real %54 : (tensor<complex<f32>>) -> tensor<f32>
    %56 = stablehlo.convert %55 : tensor<f32>
    %cst_19 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %57 = stablehlo.multiply %cst_19, %54 : tensor<complex<f32>>
    %58 = stablehlo.real %57 : (tensor<complex<f32>>) -> tensor<f32>
    %59 = stablehlo.convert %58 : tensor<f32>
    return %56, %50, %59 : tensor<f32>, tensor<complex<f32>>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
