// import jax.numpy as jnp
//
//
// def warped_instantaneous_frequency_stage(x, scale_by):
//     one_sided = jnp.where(
//         (jnp.arange(6) > 0) & (jnp.arange(6) < 3),
//         2.0,
//         jnp.where(jnp.arange(6) <= 3, 1.0, 0.0),
//     )
//     analytic = jnp.fft.ifft(jnp.fft.fft(x) * one_sided)
//     amplitude = jnp.sqrt(analytic.real**2 + analytic.imag**2 + 0.47)
//     cos_phase = analytic.real / amplitude
//     coupling = scale_by * cos_phase
//     response = jnp.tanh(jnp.exp(coupling) - coupling)
//     biased = amplitude + 0.37 * jnp.sin(amplitude)
//     return response, biased
//
//   x: float32[6] in [-1, 1]
//   scale_by: float32[1] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_warped_instantaneous_frequency_stage attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<1xf32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<6xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.compare GT, %0, %1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %3 = stablehlo.iota dim = 0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<3> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %5 = stablehlo.compare LT, %3, %4, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %6 = stablehlo.and %2, %5 : tensor<6xi1>
    %7 = stablehlo.iota dim = 0 : tensor<6xi32>
    %c_1 = stablehlo.constant dense<3> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %9 = stablehlo.compare LE, %7, %8, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = call @_where(%9, %cst, %cst_2) : (tensor<6xi1>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = call @_where_0(%6, %cst_3, %10) : (tensor<6xi1>, tensor<f32>, tensor<6xf32>) -> tensor<6xf32>
    %12 = call @fft(%arg0) : (tensor<6xf32>) -> tensor<6xcomplex<f32>>
    %13 = stablehlo.convert %11 : (tensor<6xf32>) -> tensor<6xcomplex<f32>>
    %14 = stablehlo.multiply %12, %13 : tensor<6xcomplex<f32>>
    %15 = call @fft_1(%14) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
    %16 = stablehlo.real %15 : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
    %17 = stablehlo.multiply %16, %16 : tensor<6xf32>
    %18 = stablehlo.imag %15 : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
    %19 = stablehlo.multiply %18, %18 : tensor<6xf32>
    %20 = stablehlo.add %17, %19 : tensor<6xf32>
    %cst_4 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %22 = stablehlo.add %20, %21 : tensor<6xf32>
    %23 = stablehlo.sqrt %22 : tensor<6xf32>
    %24 = stablehlo.real %15 : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
    %25 = stablehlo.divide %24, %23 : tensor<6xf32>
    %26 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<6xf32>
    %28 = stablehlo.exponential %27 : tensor<6xf32>
    %29 = stablehlo.subtract %28, %27 : tensor<6xf32>
    %30 = stablehlo.tanh %29 : tensor<6xf32>
    %31 = stablehlo.sine %23 : tensor<6xf32>
    %cst_5 = stablehlo.constant dense<3.700000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<6xf32>
    %34 = stablehlo.add %23, %33 : tensor<6xf32>
    return %30, %34 : tensor<6xf32>, tensor<6xf32>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<6xi1>, tensor<6xf32>
    return %2 : tensor<6xf32>
  }
  func.func private @_where_0(%arg0: tensor<6xi1>, %arg1: tensor<f32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<6xi1>, tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @fft(%arg0: tensor<6xf32>) -> tensor<6xcomplex<f32>> {
    %0 = stablehlo.convert %arg0 : (tensor<6xf32>) -> tensor<6xcomplex<f32>>
    %1 = stablehlo.fft %0, type = FFT, length = [6] : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
    return %1 : tensor<6xcomplex<f32>>
  }
  func.func private @fft_1(%arg0: tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = IFFT, length = [6] : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<1xf32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<1xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<6xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %2 = stablehlo.compare GT, %0, %1, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %3 = stablehlo.iota dim = 0 : tensor<6xi32>
    %c_0 = stablehlo.constant dense<3> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %5 = stablehlo.compare LT, %3, %4, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %6 = stablehlo.and %2, %5 : tensor<6xi1>
    %7 = stablehlo.iota dim = 0 : tensor<6xi32>
    %c_1 = stablehlo.constant dense<3> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<6xi32>
    %9 = stablehlo.compare LE, %7, %8, SIGNED : (tensor<6xi32>, tensor<6xi32>) -> tensor<6xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = call @_where(%9, %cst, %cst_2) : (tensor<6xi1>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = call @_where_0(%6, %cst_3, %10) : (tensor<6xi1>, tensor<f32>, tensor<6xf32>) -> tensor<6xf32>
    %12 = call @fft(%arg0) : (tensor<6xf32>) -> tensor<6xcomplex<f32>>
    %13 = stablehlo.convert %11 : (tensor<6xf32>) -> tensor<6xcomplex<f32>>
    %14 = stablehlo.multiply %12, %13 : tensor<6xcomplex<f32>>
    %15 = call @fft_1(%14) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
    %16 = stablehlo.real %15 : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
    %17 = stablehlo.multiply %16, %16 : tensor<6xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %19 = stablehlo.multiply %18, %16 : tensor<6xf32>
    %20 = stablehlo.imag %15 : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
    %21 = stablehlo.multiply %20, %20 : tensor<6xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %23 = stablehlo.multiply %22, %20 : tensor<6xf32>
    %24 = stablehlo.add %17, %21 : tensor<6xf32>
    %cst_6 = stablehlo.constant dense<4.700000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %26 = stablehlo.add %24, %25 : tensor<6xf32>
    %27 = stablehlo.sqrt %26 : tensor<6xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %29 = stablehlo.divide %28, %27 : tensor<6xf32>
    %30 = stablehlo.real %15 : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
    %31 = stablehlo.divide %30, %27 : tensor<6xf32>
    %32 = stablehlo.multiply %27, %27 : tensor<6xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %34 = stablehlo.divide %33, %32 : tensor<6xf32>
    %35 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %36 = stablehlo.multiply %35, %31 : tensor<6xf32>
    %37 = stablehlo.exponential %36 : tensor<6xf32>
    %38 = stablehlo.subtract %37, %36 : tensor<6xf32>
    %39 = stablehlo.tanh %38 : tensor<6xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %41 = stablehlo.add %40, %39 : tensor<6xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %43 = stablehlo.subtract %42, %39 : tensor<6xf32>
    %44 = stablehlo.multiply %41, %43 : tensor<6xf32>
    %45 = stablehlo.sine %27 : tensor<6xf32>
    %46 = stablehlo.cosine %27 : tensor<6xf32>
    %cst_11 = stablehlo.constant dense<3.700000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %48 = stablehlo.multiply %47, %45 : tensor<6xf32>
    %49 = stablehlo.add %27, %48 : tensor<6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%39 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%49 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %52 = stablehlo.add %50, %51 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_16 = stablehlo.constant dense<3.700000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %56 = stablehlo.multiply %55, %53 : tensor<6xf32>
    %57 = stablehlo.multiply %56, %46 : tensor<6xf32>
    %58 = stablehlo.add %53, %57 : tensor<6xf32>
    %59 = stablehlo.multiply %54, %44 : tensor<6xf32>
    %60 = stablehlo.negate %59 : tensor<6xf32>
    %61 = stablehlo.multiply %59, %37 : tensor<6xf32>
    %62 = stablehlo.add %60, %61 : tensor<6xf32>
    %63 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %64 = stablehlo.multiply %63, %62 : tensor<6xf32>
    %65 = stablehlo.multiply %62, %31 : tensor<6xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%65 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %67 = stablehlo.reshape %66 : (tensor<f32>) -> tensor<1xf32>
    %68 = stablehlo.multiply %64, %34 : tensor<6xf32>
    %69 = stablehlo.multiply %68, %30 : tensor<6xf32>
    %70 = stablehlo.negate %69 : tensor<6xf32>
    %71 = stablehlo.add %58, %70 : tensor<6xf32>
    %72 = stablehlo.divide %64, %27 : tensor<6xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %74 = stablehlo.complex %72, %73 : tensor<6xcomplex<f32>>
    %75 = stablehlo.multiply %71, %29 : tensor<6xf32>
    %76 = stablehlo.multiply %75, %23 : tensor<6xf32>
    %77 = stablehlo.negate %76 : tensor<6xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %79 = stablehlo.complex %78, %77 : tensor<6xcomplex<f32>>
    %80 = stablehlo.add %74, %79 : tensor<6xcomplex<f32>>
    %81 = stablehlo.multiply %75, %19 : tensor<6xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %83 = stablehlo.complex %81, %82 : tensor<6xcomplex<f32>>
    %84 = stablehlo.add %80, %83 : tensor<6xcomplex<f32>>
    %85 = call @fft_2(%84) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
    %86 = stablehlo.multiply %85, %13 : tensor<6xcomplex<f32>>
    %87 = call @fft_4(%86) : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
    return %87, %67 : tensor<6xf32>, tensor<1xf32>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<6xi1>, tensor<6xf32>
    return %2 : tensor<6xf32>
  }
  func.func private @_where_0(%arg0: tensor<6xi1>, %arg1: tensor<f32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<6xi1>, tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @fft(%arg0: tensor<6xf32>) -> tensor<6xcomplex<f32>> {
    %0 = stablehlo.convert %arg0 : (tensor<6xf32>) -> tensor<6xcomplex<f32>>
    %1 = stablehlo.fft %0, type = FFT, length = [6] : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
    return %1 : tensor<6xcomplex<f32>>
  }
  func.func private @fft_1(%arg0: tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = IFFT, length = [6] : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
  func.func private @fft_2(%arg0: tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>> {
    %0 = call @fft_3(%arg0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
  func.func private @fft_3(%arg0: tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = IFFT, length = [6] : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
  func.func private @fft_4(%arg0: tensor<6xcomplex<f32>>) -> tensor<6xf32> {
    %0 = call @fft_5(%arg0) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
    %1 = stablehlo.real %0 : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
    %2 = stablehlo.convert %1 : tensor<6xf32>
    return %2 : tensor<6xf32>
  }
  func.func private @fft_5(%arg0: tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = FFT, length = [6] : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
    return %0 : tensor<6xcomplex<f32>>
  }
}
// -----
// backward, cuda: same text as cpu
