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
    %16 = stablehlo.abs %12 : tensor<f32>
    %cst_7 = stablehlo.constant dense<2.16840434E-19> : tensor<f32>
    %17 = stablehlo.multiply %16, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<7.37869762E+19> : tensor<f32>
    %18 = stablehlo.clamp %cst_8, %17, %cst_9 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<f32>
    %20 = stablehlo.divide %19, %18 : tensor<f32>
    %21 = stablehlo.multiply %12, %20 : tensor<f32>
    %22 = chlo.square %21 : tensor<f32> -> tensor<f32>
    %23 = chlo.square %20 : tensor<f32> -> tensor<f32>
    %24 = stablehlo.add %22, %23 : tensor<f32>
    %25 = stablehlo.rsqrt %24 : tensor<f32>
    %26 = stablehlo.multiply %20, %25 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %27 = stablehlo.multiply %cst_11, %15 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %28 = stablehlo.compare GT, %27, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_13 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %29 = stablehlo.multiply %cst_13, %27 : tensor<f32>
    %30 = call @_where(%28, %27, %29) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %31 = stablehlo.subtract %30, %12 : tensor<f32>
    %cst_14 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %32 = stablehlo.multiply %cst_14, %31 : tensor<f32>
    %33 = stablehlo.add %12, %32 : tensor<f32>
    %34 = stablehlo.tanh %33 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.add %cst_15, %34 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.subtract %cst_16, %34 : tensor<f32>
    %37 = stablehlo.multiply %35, %36 : tensor<f32>
    %38 = chlo.asinh %34 : tensor<f32> -> tensor<f32>
    %39 = stablehlo.abs %34 : tensor<f32>
    %cst_17 = stablehlo.constant dense<2.16840434E-19> : tensor<f32>
    %40 = stablehlo.multiply %39, %cst_17 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_19 = stablehlo.constant dense<7.37869762E+19> : tensor<f32>
    %41 = stablehlo.clamp %cst_18, %40, %cst_19 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<f32>
    %43 = stablehlo.divide %42, %41 : tensor<f32>
    %44 = stablehlo.multiply %34, %43 : tensor<f32>
    %45 = chlo.square %44 : tensor<f32> -> tensor<f32>
    %46 = chlo.square %43 : tensor<f32> -> tensor<f32>
    %47 = stablehlo.add %45, %46 : tensor<f32>
    %48 = stablehlo.rsqrt %47 : tensor<f32>
    %49 = stablehlo.multiply %43, %48 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %50 = stablehlo.multiply %cst_21, %38 : tensor<f32>
    %cst_22 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %51 = stablehlo.compare GT, %50, %cst_22, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_23 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %52 = stablehlo.multiply %cst_23, %50 : tensor<f32>
    %53 = call @_where(%51, %50, %52) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %54 = stablehlo.subtract %53, %34 : tensor<f32>
    %cst_24 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %55 = stablehlo.multiply %cst_24, %54 : tensor<f32>
    %56 = stablehlo.add %34, %55 : tensor<f32>
    %57 = stablehlo.tanh %56 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.add %cst_25, %57 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.subtract %cst_26, %57 : tensor<f32>
    %60 = stablehlo.multiply %58, %59 : tensor<f32>
    %61 = chlo.asinh %57 : tensor<f32> -> tensor<f32>
    %62 = stablehlo.abs %57 : tensor<f32>
    %cst_27 = stablehlo.constant dense<2.16840434E-19> : tensor<f32>
    %63 = stablehlo.multiply %62, %cst_27 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_29 = stablehlo.constant dense<7.37869762E+19> : tensor<f32>
    %64 = stablehlo.clamp %cst_28, %63, %cst_29 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<f32>
    %66 = stablehlo.divide %65, %64 : tensor<f32>
    %67 = stablehlo.multiply %57, %66 : tensor<f32>
    %68 = chlo.square %67 : tensor<f32> -> tensor<f32>
    %69 = chlo.square %66 : tensor<f32> -> tensor<f32>
    %70 = stablehlo.add %68, %69 : tensor<f32>
    %71 = stablehlo.rsqrt %70 : tensor<f32>
    %72 = stablehlo.multiply %66, %71 : tensor<f32>
    %cst_31 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %73 = stablehlo.multiply %cst_31, %61 : tensor<f32>
    %cst_32 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %74 = stablehlo.compare GT, %73, %cst_32, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_33 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %75 = stablehlo.multiply %cst_33, %73 : tensor<f32>
    %76 = call @_where(%74, %73, %75) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %77 = stablehlo.subtract %76, %57 : tensor<f32>
    %cst_34 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %78 = stablehlo.multiply %cst_34, %77 : tensor<f32>
    %79 = stablehlo.add %57, %78 : tensor<f32>
    %80 = stablehlo.tanh %79 : tensor<f32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.add %cst_35, %80 : tensor<f32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %82 = stablehlo.subtract %cst_36, %80 : tensor<f32>
    %83 = stablehlo.multiply %81, %82 : tensor<f32>
    %84 = chlo.asinh %80 : tensor<f32> -> tensor<f32>
    %85 = stablehlo.abs %80 : tensor<f32>
    %cst_37 = stablehlo.constant dense<2.16840434E-19> : tensor<f32>
    %86 = stablehlo.multiply %85, %cst_37 : tensor<f32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_39 = stablehlo.constant dense<7.37869762E+19> : tensor<f32>
    %87 = stablehlo.clamp %cst_38, %86, %cst_39 : tensor<f32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<f32>
    %89 = stablehlo.divide %88, %87 : tensor<f32>
    %90 = stablehlo.multiply %80, %89 : tensor<f32>
    %91 = chlo.square %90 : tensor<f32> -> tensor<f32>
    %92 = chlo.square %89 : tensor<f32> -> tensor<f32>
    %93 = stablehlo.add %91, %92 : tensor<f32>
    %94 = stablehlo.rsqrt %93 : tensor<f32>
    %95 = stablehlo.multiply %89, %94 : tensor<f32>
    %cst_41 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %96 = stablehlo.multiply %cst_41, %84 : tensor<f32>
    %cst_42 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %97 = stablehlo.compare GT, %96, %cst_42, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_43 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %98 = stablehlo.multiply %cst_43, %96 : tensor<f32>
    %99 = call @_where(%97, %96, %98) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %100 = stablehlo.subtract %99, %80 : tensor<f32>
    %cst_44 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %101 = stablehlo.multiply %cst_44, %100 : tensor<f32>
    %102 = stablehlo.add %80, %101 : tensor<f32>
    %103 = stablehlo.tanh %102 : tensor<f32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104 = stablehlo.add %cst_45, %103 : tensor<f32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %105 = stablehlo.subtract %cst_46, %103 : tensor<f32>
    %106 = stablehlo.multiply %104, %105 : tensor<f32>
    %cst_47 = stablehlo.constant dense<6.250000e-01> : tensor<f32>
    %107 = stablehlo.multiply %cst_47, %103 : tensor<f32>
    %cst_48 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %108 = stablehlo.multiply %cst_48, %12 : tensor<f32>
    %109 = stablehlo.add %107, %108 : tensor<f32>
    %110 = stablehlo.multiply %12, %12 : tensor<f32>
    %cst_49 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %111 = stablehlo.multiply %cst_49, %12 : tensor<f32>
    %cst_50 = stablehlo.constant dense<1.360000e+00> : tensor<f32>
    %112 = stablehlo.multiply %cst_50, %110 : tensor<f32>
    %113 = stablehlo.subtract %109, %112 : tensor<f32>
    %114 = chlo.atan %12 : tensor<f32> -> tensor<f32>
    %115 = chlo.square %12 : tensor<f32> -> tensor<f32>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %116 = stablehlo.add %cst_51, %115 : tensor<f32>
    %117 = chlo.acos %114 : tensor<f32> -> tensor<f32>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %118 = stablehlo.add %cst_52, %114 : tensor<f32>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %119 = stablehlo.subtract %cst_53, %114 : tensor<f32>
    %120 = stablehlo.multiply %118, %119 : tensor<f32>
    %121 = stablehlo.rsqrt %120 : tensor<f32>
    %122 = stablehlo.negate %121 : tensor<f32>
    %123:4 = call @soft_sign(%117) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>)
    %cst_54 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %124 = stablehlo.multiply %cst_54, %123#0 : tensor<f32>
    %125 = stablehlo.add %117, %124 : tensor<f32>
    %126 = stablehlo.subtract %113, %125 : tensor<f32>
    %cst_55 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %127 = stablehlo.compare GT, %12, %cst_55, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_56 = stablehlo.constant dense<2.300000e-01> : tensor<f32>
    %128 = stablehlo.multiply %cst_56, %12 : tensor<f32>
    %129 = call @_where(%127, %12, %128) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %130 = stablehlo.multiply %129, %129 : tensor<f32>
    %cst_57 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %131 = stablehlo.multiply %cst_57, %129 : tensor<f32>
    %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %132 = stablehlo.add %cst_58, %130 : tensor<f32>
    %133 = stablehlo.divide %126, %132 : tensor<f32>
    %134 = stablehlo.multiply %132, %132 : tensor<f32>
    %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %135 = stablehlo.divide %cst_59, %134 : tensor<f32>
    %136 = stablehlo.abs %12 : tensor<f32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.compare GE, %12, %cst_60, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %138 = stablehlo.multiply %136, %136 : tensor<f32>
    %cst_61 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %139 = stablehlo.multiply %cst_61, %136 : tensor<f32>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %140 = stablehlo.subtract %cst_62, %138 : tensor<f32>
    %cst_63 = stablehlo.constant dense<1.709000e+00> : tensor<f32>
    %141 = stablehlo.multiply %cst_63, %140 : tensor<f32>
    %cst_64 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %142 = stablehlo.add %141, %cst_64 : tensor<f32>
    %143 = stablehlo.sine %142 : tensor<f32>
    %144 = stablehlo.cosine %142 : tensor<f32>
    %145 = stablehlo.abs %143 : tensor<f32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.compare GE, %143, %cst_65, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %147 = stablehlo.negate %145 : tensor<f32>
    %148 = stablehlo.exponential %147 : tensor<f32>
    %149 = stablehlo.multiply %133, %148 : tensor<f32>
    %150 = stablehlo.sine %149 : tensor<f32>
    %151 = stablehlo.cosine %149 : tensor<f32>
    %cst_66 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %152 = stablehlo.multiply %cst_66, %150 : tensor<f32>
    %153 = stablehlo.add %149, %152 : tensor<f32>
    %154:5 = call @selu(%153) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<i1>)
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.compare GE, %154#0, %cst_67, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_68 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.select %155, %cst_69, %cst_68 : tensor<i1>, tensor<f32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_71 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %157 = stablehlo.select %155, %cst_71, %cst_70 : tensor<i1>, tensor<f32>
    %158 = stablehlo.negate %156 : tensor<f32>
    %159 = stablehlo.add %157, %158 : tensor<f32>
    %160 = call @selu_1(%154#1, %154#2, %154#3, %154#4, %159) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>) -> tensor<f32>
    %cst_72 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %161 = stablehlo.multiply %cst_72, %160 : tensor<f32>
    %162 = stablehlo.multiply %161, %151 : tensor<f32>
    %163 = stablehlo.add %160, %162 : tensor<f32>
    %164 = stablehlo.multiply %133, %163 : tensor<f32>
    %165 = stablehlo.multiply %163, %148 : tensor<f32>
    %166 = stablehlo.multiply %164, %148 : tensor<f32>
    %167 = stablehlo.negate %166 : tensor<f32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.select %146, %cst_73, %167 : tensor<i1>, tensor<f32>
    %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.select %146, %167, %cst_74 : tensor<i1>, tensor<f32>
    %170 = stablehlo.negate %168 : tensor<f32>
    %171 = stablehlo.add %169, %170 : tensor<f32>
    %172 = stablehlo.multiply %171, %144 : tensor<f32>
    %cst_75 = stablehlo.constant dense<1.709000e+00> : tensor<f32>
    %173 = stablehlo.multiply %cst_75, %172 : tensor<f32>
    %174 = stablehlo.negate %173 : tensor<f32>
    %175 = stablehlo.multiply %174, %139 : tensor<f32>
    %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.select %137, %cst_76, %175 : tensor<i1>, tensor<f32>
    %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = stablehlo.select %137, %175, %cst_77 : tensor<i1>, tensor<f32>
    %178 = stablehlo.negate %176 : tensor<f32>
    %179 = stablehlo.add %177, %178 : tensor<f32>
    %180 = stablehlo.multiply %165, %135 : tensor<f32>
    %181 = stablehlo.multiply %180, %126 : tensor<f32>
    %182 = stablehlo.negate %181 : tensor<f32>
    %183 = stablehlo.divide %165, %132 : tensor<f32>
    %184 = stablehlo.multiply %182, %131 : tensor<f32>
    %185:2 = call @_where_3(%127, %184) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %186 = stablehlo.add %179, %185#0 : tensor<f32>
    %cst_78 = stablehlo.constant dense<2.300000e-01> : tensor<f32>
    %187 = stablehlo.multiply %cst_78, %185#1 : tensor<f32>
    %188 = stablehlo.add %186, %187 : tensor<f32>
    %189 = stablehlo.negate %183 : tensor<f32>
    %cst_79 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %190 = stablehlo.multiply %cst_79, %189 : tensor<f32>
    %191 = call @soft_sign_5(%123#1, %123#2, %117, %123#3, %190) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %192 = stablehlo.add %189, %191 : tensor<f32>
    %193 = stablehlo.multiply %192, %122 : tensor<f32>
    %194 = stablehlo.divide %193, %116 : tensor<f32>
    %195 = stablehlo.add %188, %194 : tensor<f32>
    %196 = stablehlo.negate %183 : tensor<f32>
    %cst_80 = stablehlo.constant dense<1.360000e+00> : tensor<f32>
    %197 = stablehlo.multiply %cst_80, %196 : tensor<f32>
    %198 = stablehlo.multiply %197, %111 : tensor<f32>
    %199 = stablehlo.add %195, %198 : tensor<f32>
    %cst_81 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %200 = stablehlo.multiply %cst_81, %183 : tensor<f32>
    %201 = stablehlo.add %199, %200 : tensor<f32>
    %cst_82 = stablehlo.constant dense<6.250000e-01> : tensor<f32>
    %202 = stablehlo.multiply %cst_82, %183 : tensor<f32>
    %203 = stablehlo.multiply %202, %106 : tensor<f32>
    %cst_83 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %204 = stablehlo.multiply %cst_83, %203 : tensor<f32>
    %205 = stablehlo.negate %204 : tensor<f32>
    %206 = stablehlo.add %203, %205 : tensor<f32>
    %207:2 = call @_where_3(%97, %204) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_84 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %208 = stablehlo.multiply %cst_84, %207#1 : tensor<f32>
    %209 = stablehlo.add %207#0, %208 : tensor<f32>
    %cst_85 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %210 = stablehlo.multiply %cst_85, %209 : tensor<f32>
    %211 = stablehlo.multiply %210, %95 : tensor<f32>
    %212 = stablehlo.add %206, %211 : tensor<f32>
    %213 = stablehlo.multiply %212, %83 : tensor<f32>
    %cst_86 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %214 = stablehlo.multiply %cst_86, %213 : tensor<f32>
    %215 = stablehlo.negate %214 : tensor<f32>
    %216 = stablehlo.add %213, %215 : tensor<f32>
    %217:2 = call @_where_3(%74, %214) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_87 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %218 = stablehlo.multiply %cst_87, %217#1 : tensor<f32>
    %219 = stablehlo.add %217#0, %218 : tensor<f32>
    %cst_88 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %220 = stablehlo.multiply %cst_88, %219 : tensor<f32>
    %221 = stablehlo.multiply %220, %72 : tensor<f32>
    %222 = stablehlo.add %216, %221 : tensor<f32>
    %223 = stablehlo.multiply %222, %60 : tensor<f32>
    %cst_89 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %224 = stablehlo.multiply %cst_89, %223 : tensor<f32>
    %225 = stablehlo.negate %224 : tensor<f32>
    %226 = stablehlo.add %223, %225 : tensor<f32>
    %227:2 = call @_where_3(%51, %224) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_90 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %228 = stablehlo.multiply %cst_90, %227#1 : tensor<f32>
    %229 = stablehlo.add %227#0, %228 : tensor<f32>
    %cst_91 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %230 = stablehlo.multiply %cst_91, %229 : tensor<f32>
    %231 = stablehlo.multiply %230, %49 : tensor<f32>
    %232 = stablehlo.add %226, %231 : tensor<f32>
    %233 = stablehlo.multiply %232, %37 : tensor<f32>
    %234 = stablehlo.add %201, %233 : tensor<f32>
    %cst_92 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %235 = stablehlo.multiply %cst_92, %233 : tensor<f32>
    %236 = stablehlo.negate %235 : tensor<f32>
    %237 = stablehlo.add %234, %236 : tensor<f32>
    %238:2 = call @_where_3(%28, %235) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_93 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %239 = stablehlo.multiply %cst_93, %238#1 : tensor<f32>
    %240 = stablehlo.add %238#0, %239 : tensor<f32>
    %cst_94 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %241 = stablehlo.multiply %cst_94, %240 : tensor<f32>
    %242 = stablehlo.multiply %241, %26 : tensor<f32>
    %243 = stablehlo.add %237, %242 : tensor<f32>
    %244 = stablehlo.multiply %243, %14 : tensor<f32>
    %245 = stablehlo.multiply %244, %8 : tensor<f32>
    %246 = stablehlo.negate %245 : tensor<f32>
    %247 = stablehlo.divide %243, %11 : tensor<f32>
    %cst_95 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %248 = stablehlo.select %10, %cst_95, %246 : tensor<i1>, tensor<f32>
    %cst_96 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %249 = stablehlo.select %10, %246, %cst_96 : tensor<i1>, tensor<f32>
    %250 = stablehlo.negate %248 : tensor<f32>
    %251 = stablehlo.add %249, %250 : tensor<f32>
    %252 = stablehlo.add %247, %251 : tensor<f32>
    %253 = stablehlo.negate %252 : tensor<f32>
    %cst_97 = stablehlo.constant dense<3.980000e-01> : tensor<f32>
    %254 = stablehlo.multiply %cst_97, %253 : tensor<f32>
    %255 = stablehlo.negate %254 : tensor<f32>
    %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %256 = stablehlo.complex %cst_98, %255 : tensor<complex<f32>>
    %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %257 = stablehlo.complex %252, %cst_99 : tensor<complex<f32>>
    %258 = stablehlo.add %256, %257 : tensor<complex<f32>>
    %cst_100 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %259 = stablehlo.multiply %cst_100, %258 : tensor<complex<f32>>
    %260 = stablehlo.multiply %259, %3 : tensor<complex<f32>>
    %cst_101 = stablehlo.constant dense<(0.000000e+00,1.000000e+00)> : tensor<complex<f32>>
    %261 = stablehlo.multiply %cst_101, %260 : tensor<complex<f32>>
    return %261 : tensor<complex<f32>>
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
    %4 = stablehlo.exponential %2 : tensor<f32>
    %5 = stablehlo.convert %arg1 : tensor<f32>
    %6 = stablehlo.multiply %5, %3 : tensor<f32>
    %7 = call @_where(%0, %arg0, %6) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %7, %1, %4, %5, %0 : tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<i1>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @selu_1(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<i1>, %arg4: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<1.05070102> : tensor<f32>
    %0 = stablehlo.multiply %cst, %arg4 : tensor<f32>
    %1 = call @elu_2(%arg0, %arg1, %arg2, %arg3, %0) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @elu_2(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<i1>, %arg4: tensor<f32>) -> tensor<f32> {
    %0:2 = call @_where_3(%arg3, %arg4) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %1 = stablehlo.multiply %arg2, %0#1 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg1 : tensor<f32>
    %3 = call @_where_4(%arg0, %2) : (tensor<i1>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.add %0#0, %3 : tensor<f32>
    return %4 : tensor<f32>
  }
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %cst, %arg1 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %cst_0 : tensor<i1>, tensor<f32>
    return %1, %0 : tensor<f32>, tensor<f32>
  }
  func.func private @_where_4(%arg0: tensor<i1>, %arg1: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %cst, %arg1 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @soft_sign_5(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> tensor<f32> {
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
