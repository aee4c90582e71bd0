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
    %25 = stablehlo.abs %24 : (tensor<complex<f32>>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %26 = stablehlo.add %25, %cst_8 : tensor<f32>
    %27 = stablehlo.log %26 : tensor<f32>
    return %27 : tensor<f32>
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
    %44 = stablehlo.abs %43 : (tensor<complex<f32>>) -> tensor<f32>
    %45 = stablehlo.real %43 : (tensor<complex<f32>>) -> tensor<f32>
    %46 = stablehlo.imag %43 : (tensor<complex<f32>>) -> tensor<f32>
    %47 = stablehlo.negate %46 : tensor<f32>
    %48 = stablehlo.complex %45, %47 : tensor<complex<f32>>
    %49 = stablehlo.convert %44 : (tensor<f32>) -> tensor<complex<f32>>
    %cst_14 = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %50 = stablehlo.compare EQ, %49, %cst_14, FLOAT : (tensor<complex<f32>>, tensor<complex<f32>>) -> tensor<i1>
    %cst_15 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %51 = stablehlo.select %50, %cst_15, %49 : tensor<i1>, tensor<complex<f32>>
    %52 = stablehlo.divide %48, %51 : tensor<complex<f32>>
    %cst_16 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %53 = stablehlo.add %44, %cst_16 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.divide %cst_17, %53 : tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.complex %54, %cst_18 : tensor<complex<f32>>
    %56 = stablehlo.multiply %55, %52 : tensor<complex<f32>>
    %cst_19 = stablehlo.constant dense<(2.000000e-01,-2.000000e-01)> : tensor<complex<f32>>
    %57 = stablehlo.multiply %cst_19, %56 : tensor<complex<f32>>
    %58 = stablehlo.negate %57 : tensor<complex<f32>>
    %59 = stablehlo.multiply %58, %42 : tensor<complex<f32>>
    %cst_20 = stablehlo.constant dense<(5.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %60 = stablehlo.multiply %cst_20, %59 : tensor<complex<f32>>
    %61 = stablehlo.multiply %60, %4 : tensor<complex<f32>>
    return %61, %61 : tensor<complex<f32>>, tensor<complex<f32>>
  }
}
// -----
// backward, cuda: same text as cpu
