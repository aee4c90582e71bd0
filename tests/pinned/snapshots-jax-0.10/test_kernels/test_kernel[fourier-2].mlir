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
    %41 = stablehlo.subtract %40, %39 : tensor<6xf32>
    %42 = stablehlo.cosine %27 : tensor<6xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_12 = stablehlo.constant dense<3.700000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %46 = stablehlo.multiply %45, %43 : tensor<6xf32>
    %47 = stablehlo.multiply %46, %42 : tensor<6xf32>
    %48 = stablehlo.add %43, %47 : tensor<6xf32>
    %49 = stablehlo.multiply %44, %41 : tensor<6xf32>
    %50 = stablehlo.multiply %49, %39 : tensor<6xf32>
    %51 = stablehlo.add %49, %50 : tensor<6xf32>
    %52 = stablehlo.negate %51 : tensor<6xf32>
    %53 = stablehlo.multiply %51, %37 : tensor<6xf32>
    %54 = stablehlo.add %52, %53 : tensor<6xf32>
    %55 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<6xf32>
    %57 = stablehlo.multiply %54, %31 : tensor<6xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.reduce(%57 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %59 = stablehlo.reshape %58 : (tensor<f32>) -> tensor<1xf32>
    %60 = stablehlo.multiply %56, %34 : tensor<6xf32>
    %61 = stablehlo.multiply %60, %30 : tensor<6xf32>
    %62 = stablehlo.negate %61 : tensor<6xf32>
    %63 = stablehlo.add %48, %62 : tensor<6xf32>
    %64 = stablehlo.divide %56, %27 : tensor<6xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %66 = stablehlo.complex %64, %65 : tensor<6xcomplex<f32>>
    %67 = stablehlo.multiply %63, %29 : tensor<6xf32>
    %68 = stablehlo.multiply %67, %23 : tensor<6xf32>
    %69 = stablehlo.negate %68 : tensor<6xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %71 = stablehlo.complex %70, %69 : tensor<6xcomplex<f32>>
    %72 = stablehlo.add %66, %71 : tensor<6xcomplex<f32>>
    %73 = stablehlo.multiply %67, %19 : tensor<6xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %75 = stablehlo.complex %73, %74 : tensor<6xcomplex<f32>>
    %76 = stablehlo.add %72, %75 : tensor<6xcomplex<f32>>
    %77 = call @fft_2(%76) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
    %78 = stablehlo.multiply %77, %13 : tensor<6xcomplex<f32>>
    %79 = call @fft_4(%78) : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
    return %79, %59 : tensor<6xf32>, tensor<1xf32>
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
