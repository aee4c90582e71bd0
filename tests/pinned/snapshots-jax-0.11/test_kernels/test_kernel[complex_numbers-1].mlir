// import jax
// import jax.numpy as jnp
//
//
// def fast_complex_map(phasors):
//     f = 1j * phasors
//     mapped = jnp.sqrt(f + 2.2)
//     inner_z = 1j * mapped
//     level_of = inner_z.real - 0.398 * inner_z.imag
//     normalized = level_of / (1.0 + jnp.abs(level_of))
//     z_k = normalized
//     for _ in range(4):
//         weighted = 1.32 * jnp.arcsinh(z_k)
//         chosen = jnp.where(weighted > 0.7, weighted, 0.28 * weighted)
//         z_k = jnp.tanh(z_k + 0.55 * (chosen - z_k))
//     biased = 0.625 * z_k + 0.88 * normalized
//     squared = normalized**2
//     excess = biased - 1.36 * squared
//     phase_angle = jnp.arccos(jnp.arctan(normalized))
//     merged = phase_angle + 0.82 * jax.nn.soft_sign(phase_angle)
//     contrast = excess - merged
//     piecewise = jnp.where(normalized > 0.04, normalized, 0.23 * normalized)
//     ratio_to = contrast / (1.0 + piecewise**2)
//     delta = 1.0 - jnp.abs(normalized) ** 2
//     wave = jnp.sin(1.709 * delta + 0.99)
//     product = ratio_to * jnp.exp(-jnp.abs(wave))
//     response = jax.nn.selu(product + 0.14 * jnp.sin(product))
//     return jnp.abs(response)
//
//   phasors: complex64[] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_fast_complex_map attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<complex<f32>>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %0 = stablehlo.multiply %cst, %arg0 : tensor<complex<f32>>
    %cst_0 = stablehlo.constant dense<(2.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.add %0, %cst_0 : tensor<complex<f32>>
    %2 = stablehlo.sqrt %1 : tensor<complex<f32>>
    %cst_1 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %3 = stablehlo.multiply %cst_1, %2 : tensor<complex<f32>>
    %4 = stablehlo.real %3 : (tensor<complex<f32>>) -> tensor<f32>
    %5 = stablehlo.imag %3 : (tensor<complex<f32>>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<3.980000e-01> : tensor<f32>
    %6 = stablehlo.multiply %cst_2, %5 : tensor<f32>
    %7 = stablehlo.subtract %4, %6 : tensor<f32>
    %8 = stablehlo.abs %7 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.add %cst_3, %8 : tensor<f32>
    %10 = stablehlo.divide %7, %9 : tensor<f32>
    %11 = chlo.asinh %10 : tensor<f32> -> tensor<f32>
    %cst_4 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %12 = stablehlo.multiply %cst_4, %11 : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %13 = stablehlo.compare GT, %12, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %14 = stablehlo.multiply %cst_6, %12 : tensor<f32>
    %15 = call @_where(%13, %12, %14) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %16 = stablehlo.subtract %15, %10 : tensor<f32>
    %cst_7 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %17 = stablehlo.multiply %cst_7, %16 : tensor<f32>
    %18 = stablehlo.add %10, %17 : tensor<f32>
    %19 = stablehlo.tanh %18 : tensor<f32>
    %20 = chlo.asinh %19 : tensor<f32> -> tensor<f32>
    %cst_8 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %21 = stablehlo.multiply %cst_8, %20 : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %22 = stablehlo.compare GT, %21, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_10 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %23 = stablehlo.multiply %cst_10, %21 : tensor<f32>
    %24 = call @_where(%22, %21, %23) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %25 = stablehlo.subtract %24, %19 : tensor<f32>
    %cst_11 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %26 = stablehlo.multiply %cst_11, %25 : tensor<f32>
    %27 = stablehlo.add %19, %26 : tensor<f32>
    %28 = stablehlo.tanh %27 : tensor<f32>
    %29 = chlo.asinh %28 : tensor<f32> -> tensor<f32>
    %cst_12 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %30 = stablehlo.multiply %cst_12, %29 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %31 = stablehlo.compare GT, %30, %cst_13, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_14 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %32 = stablehlo.multiply %cst_14, %30 : tensor<f32>
    %33 = call @_where(%31, %30, %32) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %34 = stablehlo.subtract %33, %28 : tensor<f32>
    %cst_15 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %35 = stablehlo.multiply %cst_15, %34 : tensor<f32>
    %36 = stablehlo.add %28, %35 : tensor<f32>
    %37 = stablehlo.tanh %36 : tensor<f32>
    %38 = chlo.asinh %37 : tensor<f32> -> tensor<f32>
    %cst_16 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %39 = stablehlo.multiply %cst_16, %38 : tensor<f32>
    %cst_17 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %40 = stablehlo.compare GT, %39, %cst_17, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_18 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %41 = stablehlo.multiply %cst_18, %39 : tensor<f32>
    %42 = call @_where(%40, %39, %41) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %43 = stablehlo.subtract %42, %37 : tensor<f32>
    %cst_19 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %44 = stablehlo.multiply %cst_19, %43 : tensor<f32>
    %45 = stablehlo.add %37, %44 : tensor<f32>
    %46 = stablehlo.tanh %45 : tensor<f32>
    %cst_20 = stablehlo.constant dense<6.250000e-01> : tensor<f32>
    %47 = stablehlo.multiply %cst_20, %46 : tensor<f32>
    %cst_21 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %48 = stablehlo.multiply %cst_21, %10 : tensor<f32>
    %49 = stablehlo.add %47, %48 : tensor<f32>
    %50 = stablehlo.multiply %10, %10 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.360000e+00> : tensor<f32>
    %51 = stablehlo.multiply %cst_22, %50 : tensor<f32>
    %52 = stablehlo.subtract %49, %51 : tensor<f32>
    %53 = chlo.atan %10 : tensor<f32> -> tensor<f32>
    %54 = chlo.acos %53 : tensor<f32> -> tensor<f32>
    %55 = call @soft_sign(%54) : (tensor<f32>) -> tensor<f32>
    %cst_23 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %56 = stablehlo.multiply %cst_23, %55 : tensor<f32>
    %57 = stablehlo.add %54, %56 : tensor<f32>
    %58 = stablehlo.subtract %52, %57 : tensor<f32>
    %cst_24 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %59 = stablehlo.compare GT, %10, %cst_24, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_25 = stablehlo.constant dense<2.300000e-01> : tensor<f32>
    %60 = stablehlo.multiply %cst_25, %10 : tensor<f32>
    %61 = call @_where(%59, %10, %60) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %62 = stablehlo.multiply %61, %61 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.add %cst_26, %62 : tensor<f32>
    %64 = stablehlo.divide %58, %63 : tensor<f32>
    %65 = stablehlo.abs %10 : tensor<f32>
    %66 = stablehlo.multiply %65, %65 : tensor<f32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.subtract %cst_27, %66 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.709000e+00> : tensor<f32>
    %68 = stablehlo.multiply %cst_28, %67 : tensor<f32>
    %cst_29 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %69 = stablehlo.add %68, %cst_29 : tensor<f32>
    %70 = stablehlo.sine %69 : tensor<f32>
    %71 = stablehlo.abs %70 : tensor<f32>
    %72 = stablehlo.negate %71 : tensor<f32>
    %73 = stablehlo.exponential %72 : tensor<f32>
    %74 = stablehlo.multiply %64, %73 : tensor<f32>
    %75 = stablehlo.sine %74 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %76 = stablehlo.multiply %cst_30, %75 : tensor<f32>
    %77 = stablehlo.add %74, %76 : tensor<f32>
    %78 = call @selu(%77) : (tensor<f32>) -> tensor<f32>
    %79 = stablehlo.abs %78 : tensor<f32>
    return %79 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @soft_sign(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.add %0, %cst : tensor<f32>
    %2 = stablehlo.divide %arg0, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @selu(%arg0: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<1.67326319> : tensor<f32>
    %0 = call @elu(%arg0, %cst) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.05070102> : tensor<f32>
    %1 = stablehlo.multiply %cst_0, %0 : tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @elu(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.compare GT, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare GT, %arg0, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = call @_where_0(%1, %cst_1, %arg0) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.exponential_minus_one %2 : tensor<f32>
    %4 = stablehlo.convert %arg1 : tensor<f32>
    %5 = stablehlo.multiply %4, %3 : tensor<f32>
    %6 = call @_where(%0, %arg0, %5) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %6 : tensor<f32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<complex<f32>>) -> (tensor<complex<f32>> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %0 = stablehlo.multiply %cst, %arg0 : tensor<complex<f32>>
    %cst_0 = stablehlo.constant dense<(2.200000e+00,0.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.add %0, %cst_0 : tensor<complex<f32>>
    %2 = stablehlo.sqrt %1 : tensor<complex<f32>>
    %cst_1 = stablehlo.constant dense<(5.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %3 = stablehlo.divide %cst_1, %2 : tensor<complex<f32>>
    %cst_2 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %4 = stablehlo.multiply %cst_2, %2 : tensor<complex<f32>>
    %5 = stablehlo.real %4 : (tensor<complex<f32>>) -> tensor<f32>
    %6 = stablehlo.imag %4 : (tensor<complex<f32>>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<3.980000e-01> : tensor<f32>
    %7 = stablehlo.multiply %cst_3, %6 : tensor<f32>
    %8 = stablehlo.subtract %5, %7 : tensor<f32>
    %9 = stablehlo.abs %8 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.compare GE, %8, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.add %cst_5, %9 : tensor<f32>
    %12 = stablehlo.divide %8, %11 : tensor<f32>
    %13 = stablehlo.multiply %11, %11 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.divide %cst_6, %13 : tensor<f32>
    %15 = chlo.asinh %12 : tensor<f32> -> tensor<f32>
    %16 = chlo.square %12 : tensor<f32> -> tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.add %16, %cst_7 : tensor<f32>
    %18 = stablehlo.rsqrt %17 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %19 = stablehlo.multiply %cst_8, %15 : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %20 = stablehlo.compare GT, %19, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_10 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %21 = stablehlo.multiply %cst_10, %19 : tensor<f32>
    %22 = call @_where(%20, %19, %21) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %23 = stablehlo.subtract %22, %12 : tensor<f32>
    %cst_11 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %24 = stablehlo.multiply %cst_11, %23 : tensor<f32>
    %25 = stablehlo.add %12, %24 : tensor<f32>
    %26 = stablehlo.tanh %25 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.add %cst_12, %26 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.subtract %cst_13, %26 : tensor<f32>
    %29 = stablehlo.multiply %27, %28 : tensor<f32>
    %30 = chlo.asinh %26 : tensor<f32> -> tensor<f32>
    %31 = chlo.square %26 : tensor<f32> -> tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.add %31, %cst_14 : tensor<f32>
    %33 = stablehlo.rsqrt %32 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %34 = stablehlo.multiply %cst_15, %30 : tensor<f32>
    %cst_16 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %35 = stablehlo.compare GT, %34, %cst_16, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_17 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %36 = stablehlo.multiply %cst_17, %34 : tensor<f32>
    %37 = call @_where(%35, %34, %36) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %38 = stablehlo.subtract %37, %26 : tensor<f32>
    %cst_18 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %39 = stablehlo.multiply %cst_18, %38 : tensor<f32>
    %40 = stablehlo.add %26, %39 : tensor<f32>
    %41 = stablehlo.tanh %40 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.add %cst_19, %41 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.subtract %cst_20, %41 : tensor<f32>
    %44 = stablehlo.multiply %42, %43 : tensor<f32>
    %45 = chlo.asinh %41 : tensor<f32> -> tensor<f32>
    %46 = chlo.square %41 : tensor<f32> -> tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.add %46, %cst_21 : tensor<f32>
    %48 = stablehlo.rsqrt %47 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %49 = stablehlo.multiply %cst_22, %45 : tensor<f32>
    %cst_23 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %50 = stablehlo.compare GT, %49, %cst_23, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_24 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %51 = stablehlo.multiply %cst_24, %49 : tensor<f32>
    %52 = call @_where(%50, %49, %51) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %53 = stablehlo.subtract %52, %41 : tensor<f32>
    %cst_25 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %54 = stablehlo.multiply %cst_25, %53 : tensor<f32>
    %55 = stablehlo.add %41, %54 : tensor<f32>
    %56 = stablehlo.tanh %55 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.add %cst_26, %56 : tensor<f32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.subtract %cst_27, %56 : tensor<f32>
    %59 = stablehlo.multiply %57, %58 : tensor<f32>
    %60 = chlo.asinh %56 : tensor<f32> -> tensor<f32>
    %61 = chlo.square %56 : tensor<f32> -> tensor<f32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.add %61, %cst_28 : tensor<f32>
    %63 = stablehlo.rsqrt %62 : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %64 = stablehlo.multiply %cst_29, %60 : tensor<f32>
    %cst_30 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %65 = stablehlo.compare GT, %64, %cst_30, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_31 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %66 = stablehlo.multiply %cst_31, %64 : tensor<f32>
    %67 = call @_where(%65, %64, %66) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %68 = stablehlo.subtract %67, %56 : tensor<f32>
    %cst_32 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %69 = stablehlo.multiply %cst_32, %68 : tensor<f32>
    %70 = stablehlo.add %56, %69 : tensor<f32>
    %71 = stablehlo.tanh %70 : tensor<f32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.add %cst_33, %71 : tensor<f32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.subtract %cst_34, %71 : tensor<f32>
    %74 = stablehlo.multiply %72, %73 : tensor<f32>
    %cst_35 = stablehlo.constant dense<6.250000e-01> : tensor<f32>
    %75 = stablehlo.multiply %cst_35, %71 : tensor<f32>
    %cst_36 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %76 = stablehlo.multiply %cst_36, %12 : tensor<f32>
    %77 = stablehlo.add %75, %76 : tensor<f32>
    %78 = stablehlo.multiply %12, %12 : tensor<f32>
    %cst_37 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %79 = stablehlo.multiply %cst_37, %12 : tensor<f32>
    %cst_38 = stablehlo.constant dense<1.360000e+00> : tensor<f32>
    %80 = stablehlo.multiply %cst_38, %78 : tensor<f32>
    %81 = stablehlo.subtract %77, %80 : tensor<f32>
    %82 = chlo.atan %12 : tensor<f32> -> tensor<f32>
    %83 = chlo.square %12 : tensor<f32> -> tensor<f32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.add %cst_39, %83 : tensor<f32>
    %85 = chlo.acos %82 : tensor<f32> -> tensor<f32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %86 = stablehlo.add %cst_40, %82 : tensor<f32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %87 = stablehlo.subtract %cst_41, %82 : tensor<f32>
    %88 = stablehlo.multiply %86, %87 : tensor<f32>
    %89 = stablehlo.rsqrt %88 : tensor<f32>
    %90 = stablehlo.negate %89 : tensor<f32>
    %91:4 = call @soft_sign(%85) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>)
    %cst_42 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %92 = stablehlo.multiply %cst_42, %91#0 : tensor<f32>
    %93 = stablehlo.add %85, %92 : tensor<f32>
    %94 = stablehlo.subtract %81, %93 : tensor<f32>
    %cst_43 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %95 = stablehlo.compare GT, %12, %cst_43, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_44 = stablehlo.constant dense<2.300000e-01> : tensor<f32>
    %96 = stablehlo.multiply %cst_44, %12 : tensor<f32>
    %97 = call @_where(%95, %12, %96) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %98 = stablehlo.multiply %97, %97 : tensor<f32>
    %cst_45 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %99 = stablehlo.multiply %cst_45, %97 : tensor<f32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %100 = stablehlo.add %cst_46, %98 : tensor<f32>
    %101 = stablehlo.divide %94, %100 : tensor<f32>
    %102 = stablehlo.multiply %100, %100 : tensor<f32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.divide %cst_47, %102 : tensor<f32>
    %104 = stablehlo.abs %12 : tensor<f32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.compare GE, %12, %cst_48, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %106 = stablehlo.multiply %104, %104 : tensor<f32>
    %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %107 = stablehlo.multiply %cst_49, %104 : tensor<f32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %108 = stablehlo.subtract %cst_50, %106 : tensor<f32>
    %cst_51 = stablehlo.constant dense<1.709000e+00> : tensor<f32>
    %109 = stablehlo.multiply %cst_51, %108 : tensor<f32>
    %cst_52 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %110 = stablehlo.add %109, %cst_52 : tensor<f32>
    %111 = stablehlo.sine %110 : tensor<f32>
    %112 = stablehlo.cosine %110 : tensor<f32>
    %113 = stablehlo.abs %111 : tensor<f32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.compare GE, %111, %cst_53, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %115 = stablehlo.negate %113 : tensor<f32>
    %116 = stablehlo.exponential %115 : tensor<f32>
    %117 = stablehlo.multiply %101, %116 : tensor<f32>
    %118 = stablehlo.sine %117 : tensor<f32>
    %119 = stablehlo.cosine %117 : tensor<f32>
    %cst_54 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %120 = stablehlo.multiply %cst_54, %118 : tensor<f32>
    %121 = stablehlo.add %117, %120 : tensor<f32>
    %122:5 = call @selu(%121) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<i1>)
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.compare GE, %122#0, %cst_55, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.select %123, %cst_57, %cst_56 : tensor<i1>, tensor<f32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %125 = stablehlo.select %123, %cst_59, %cst_58 : tensor<i1>, tensor<f32>
    %126 = stablehlo.negate %124 : tensor<f32>
    %127 = stablehlo.add %125, %126 : tensor<f32>
    %128 = call @selu_2(%122#1, %122#2, %122#3, %122#4, %127) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>) -> tensor<f32>
    %cst_60 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %129 = stablehlo.multiply %cst_60, %128 : tensor<f32>
    %130 = stablehlo.multiply %129, %119 : tensor<f32>
    %131 = stablehlo.add %128, %130 : tensor<f32>
    %132 = stablehlo.multiply %101, %131 : tensor<f32>
    %133 = stablehlo.multiply %131, %116 : tensor<f32>
    %134 = stablehlo.multiply %132, %116 : tensor<f32>
    %135 = stablehlo.negate %134 : tensor<f32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.select %114, %cst_61, %135 : tensor<i1>, tensor<f32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.select %114, %135, %cst_62 : tensor<i1>, tensor<f32>
    %138 = stablehlo.negate %136 : tensor<f32>
    %139 = stablehlo.add %137, %138 : tensor<f32>
    %140 = stablehlo.multiply %139, %112 : tensor<f32>
    %cst_63 = stablehlo.constant dense<1.709000e+00> : tensor<f32>
    %141 = stablehlo.multiply %cst_63, %140 : tensor<f32>
    %142 = stablehlo.negate %141 : tensor<f32>
    %143 = stablehlo.multiply %142, %107 : tensor<f32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.select %105, %cst_64, %143 : tensor<i1>, tensor<f32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.select %105, %143, %cst_65 : tensor<i1>, tensor<f32>
    %146 = stablehlo.negate %144 : tensor<f32>
    %147 = stablehlo.add %145, %146 : tensor<f32>
    %148 = stablehlo.multiply %133, %103 : tensor<f32>
    %149 = stablehlo.multiply %148, %94 : tensor<f32>
    %150 = stablehlo.negate %149 : tensor<f32>
    %151 = stablehlo.divide %133, %100 : tensor<f32>
    %152 = stablehlo.multiply %150, %99 : tensor<f32>
    %153:2 = call @_where_6(%95, %152) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %154 = stablehlo.add %147, %153#0 : tensor<f32>
    %cst_66 = stablehlo.constant dense<2.300000e-01> : tensor<f32>
    %155 = stablehlo.multiply %cst_66, %153#1 : tensor<f32>
    %156 = stablehlo.add %154, %155 : tensor<f32>
    %157 = stablehlo.negate %151 : tensor<f32>
    %cst_67 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %158 = stablehlo.multiply %cst_67, %157 : tensor<f32>
    %159 = call @soft_sign_7(%91#1, %91#2, %85, %91#3, %158) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %160 = stablehlo.add %157, %159 : tensor<f32>
    %161 = stablehlo.multiply %160, %90 : tensor<f32>
    %162 = stablehlo.divide %161, %84 : tensor<f32>
    %163 = stablehlo.add %156, %162 : tensor<f32>
    %164 = stablehlo.negate %151 : tensor<f32>
    %cst_68 = stablehlo.constant dense<1.360000e+00> : tensor<f32>
    %165 = stablehlo.multiply %cst_68, %164 : tensor<f32>
    %166 = stablehlo.multiply %165, %79 : tensor<f32>
    %167 = stablehlo.add %163, %166 : tensor<f32>
    %cst_69 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %168 = stablehlo.multiply %cst_69, %151 : tensor<f32>
    %169 = stablehlo.add %167, %168 : tensor<f32>
    %cst_70 = stablehlo.constant dense<6.250000e-01> : tensor<f32>
    %170 = stablehlo.multiply %cst_70, %151 : tensor<f32>
    %171 = stablehlo.multiply %170, %74 : tensor<f32>
    %cst_71 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %172 = stablehlo.multiply %cst_71, %171 : tensor<f32>
    %173 = stablehlo.negate %172 : tensor<f32>
    %174 = stablehlo.add %171, %173 : tensor<f32>
    %175:2 = call @_where_6(%65, %172) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_72 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %176 = stablehlo.multiply %cst_72, %175#1 : tensor<f32>
    %177 = stablehlo.add %175#0, %176 : tensor<f32>
    %cst_73 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %178 = stablehlo.multiply %cst_73, %177 : tensor<f32>
    %179 = stablehlo.multiply %178, %63 : tensor<f32>
    %180 = stablehlo.add %174, %179 : tensor<f32>
    %181 = stablehlo.multiply %180, %59 : tensor<f32>
    %cst_74 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %182 = stablehlo.multiply %cst_74, %181 : tensor<f32>
    %183 = stablehlo.negate %182 : tensor<f32>
    %184 = stablehlo.add %181, %183 : tensor<f32>
    %185:2 = call @_where_6(%50, %182) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_75 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %186 = stablehlo.multiply %cst_75, %185#1 : tensor<f32>
    %187 = stablehlo.add %185#0, %186 : tensor<f32>
    %cst_76 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %188 = stablehlo.multiply %cst_76, %187 : tensor<f32>
    %189 = stablehlo.multiply %188, %48 : tensor<f32>
    %190 = stablehlo.add %184, %189 : tensor<f32>
    %191 = stablehlo.multiply %190, %44 : tensor<f32>
    %cst_77 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %192 = stablehlo.multiply %cst_77, %191 : tensor<f32>
    %193 = stablehlo.negate %192 : tensor<f32>
    %194 = stablehlo.add %191, %193 : tensor<f32>
    %195:2 = call @_where_6(%35, %192) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_78 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %196 = stablehlo.multiply %cst_78, %195#1 : tensor<f32>
    %197 = stablehlo.add %195#0, %196 : tensor<f32>
    %cst_79 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %198 = stablehlo.multiply %cst_79, %197 : tensor<f32>
    %199 = stablehlo.multiply %198, %33 : tensor<f32>
    %200 = stablehlo.add %194, %199 : tensor<f32>
    %201 = stablehlo.multiply %200, %29 : tensor<f32>
    %202 = stablehlo.add %169, %201 : tensor<f32>
    %cst_80 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %203 = stablehlo.multiply %cst_80, %201 : tensor<f32>
    %204 = stablehlo.negate %203 : tensor<f32>
    %205 = stablehlo.add %202, %204 : tensor<f32>
    %206:2 = call @_where_6(%20, %203) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_81 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %207 = stablehlo.multiply %cst_81, %206#1 : tensor<f32>
    %208 = stablehlo.add %206#0, %207 : tensor<f32>
    %cst_82 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %209 = stablehlo.multiply %cst_82, %208 : tensor<f32>
    %210 = stablehlo.multiply %209, %18 : tensor<f32>
    %211 = stablehlo.add %205, %210 : tensor<f32>
    %212 = stablehlo.multiply %211, %14 : tensor<f32>
    %213 = stablehlo.multiply %212, %8 : tensor<f32>
    %214 = stablehlo.negate %213 : tensor<f32>
    %215 = stablehlo.divide %211, %11 : tensor<f32>
    %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %216 = stablehlo.select %10, %cst_83, %214 : tensor<i1>, tensor<f32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %217 = stablehlo.select %10, %214, %cst_84 : tensor<i1>, tensor<f32>
    %218 = stablehlo.add %215, %217 : tensor<f32>
    %219 = stablehlo.negate %216 : tensor<f32>
    %220 = stablehlo.add %218, %219 : tensor<f32>
    %221 = stablehlo.negate %220 : tensor<f32>
    %cst_85 = stablehlo.constant dense<3.980000e-01> : tensor<f32>
    %222 = stablehlo.multiply %cst_85, %221 : tensor<f32>
    %223 = stablehlo.negate %222 : tensor<f32>
    %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %224 = stablehlo.complex %cst_86, %223 : tensor<complex<f32>>
    %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %225 = stablehlo.complex %220, %cst_87 : tensor<complex<f32>>
    %226 = stablehlo.add %224, %225 : tensor<complex<f32>>
    %cst_88 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %227 = stablehlo.multiply %cst_88, %226 : tensor<complex<f32>>
    %228 = stablehlo.multiply %227, %3 : tensor<complex<f32>>
    %cst_89 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %229 = stablehlo.multiply %cst_89, %228 : tensor<complex<f32>>
    return %229 : tensor<complex<f32>>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @soft_sign(%arg0: tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare GE, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %0, %cst_0 : tensor<f32>
    %3 = stablehlo.divide %arg0, %2 : tensor<f32>
    %4 = stablehlo.multiply %2, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %cst_1, %4 : tensor<f32>
    return %3, %1, %2, %5 : tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>
  }
  func.func private @selu(%arg0: tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<i1>) {
    %cst = stablehlo.constant dense<1.67326319> : tensor<f32>
    %0:5 = call @elu(%arg0, %cst) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<i1>)
    %cst_0 = stablehlo.constant dense<1.05070102> : tensor<f32>
    %1 = stablehlo.multiply %cst_0, %0#0 : tensor<f32>
    return %1, %0#1, %0#2, %0#3, %0#4 : tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<i1>
  }
  func.func private @elu(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.compare GT, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare GT, %arg0, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = call @_where_0(%1, %cst_1, %arg0) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.exponential_minus_one %2 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.add %3, %cst_2 : tensor<f32>
    %5 = stablehlo.convert %arg1 : tensor<f32>
    %6 = stablehlo.multiply %5, %3 : tensor<f32>
    %7 = call @_where_1(%0, %arg0, %6) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %7, %1, %4, %5, %0 : tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<i1>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @selu_2(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<i1>, %arg4: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<1.05070102> : tensor<f32>
    %0 = stablehlo.multiply %cst, %arg4 : tensor<f32>
    %1 = call @elu_3(%arg0, %arg1, %arg2, %arg3, %0) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @elu_3(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<i1>, %arg4: tensor<f32>) -> tensor<f32> {
    %0:2 = call @_where_4(%arg3, %arg4) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %1 = stablehlo.multiply %arg2, %0#1 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg1 : tensor<f32>
    %3 = call @_where_5(%arg0, %2) : (tensor<i1>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.add %0#0, %3 : tensor<f32>
    return %4 : tensor<f32>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %cst, %arg1 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %cst_0 : tensor<i1>, tensor<f32>
    return %1, %0 : tensor<f32>, tensor<f32>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %cst, %arg1 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @_where_6(%arg0: tensor<i1>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %cst, %arg1 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %cst_0 : tensor<i1>, tensor<f32>
    return %1, %0 : tensor<f32>, tensor<f32>
  }
  func.func private @soft_sign_7(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<f32>
    %2 = stablehlo.negate %1 : tensor<f32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.select %arg0, %cst, %2 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.select %arg0, %2, %cst_0 : tensor<i1>, tensor<f32>
    %6 = stablehlo.add %3, %5 : tensor<f32>
    %7 = stablehlo.negate %4 : tensor<f32>
    %8 = stablehlo.add %6, %7 : tensor<f32>
    return %8 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
