// import jax.numpy as jnp
//
//
// def signal_envelope(x):
//     """Signal envelope.
//
//     Args:
//         x: (6,)
//
//     Returns:
//         (6,)
//     """
//     step_gain = jnp.where(
//         (jnp.arange(6) > 0) & (jnp.arange(6) < 3),
//         2.0,
//         jnp.where(jnp.arange(6) <= 3, 1.0, 0.0),
//     )
//     z = jnp.fft.ifft(jnp.fft.fft(x) * step_gain)
//     amplitude = jnp.sqrt(z.real**2 + z.imag**2 + 0.1)
//     fraction = amplitude / (jnp.max(jnp.abs(amplitude)) + 1e-8)
//     return fraction
//
//   x: float32[6] in [-1, 1]
// -----
// forward, cpu
module @jit_signal_envelope attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>) -> (tensor<6xf32> {jax.result_info = "result"}) {
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
    %cst_4 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %22 = stablehlo.add %20, %21 : tensor<6xf32>
    %23 = stablehlo.sqrt %22 : tensor<6xf32>
    %24 = stablehlo.abs %23 : tensor<6xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_5) applies stablehlo.maximum across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %26 = stablehlo.add %25, %cst_6 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %28 = stablehlo.divide %23, %27 : tensor<6xf32>
    return %28 : tensor<6xf32>
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
  func.func public @main(%arg0: tensor<6xf32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}) {
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
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %26 = stablehlo.add %24, %25 : tensor<6xf32>
    %27 = stablehlo.sqrt %26 : tensor<6xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %29 = stablehlo.divide %28, %27 : tensor<6xf32>
    %30 = stablehlo.abs %27 : tensor<6xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %32 = stablehlo.compare GE, %27, %31, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %33 = stablehlo.reduce(%30 init: %cst_9) applies stablehlo.maximum across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %34 = stablehlo.reshape %33 : (tensor<f32>) -> tensor<1xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %36 = stablehlo.compare EQ, %30, %35, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %37 = stablehlo.convert %36 : (tensor<6xi1>) -> tensor<6xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %39 = stablehlo.add %33, %cst_11 : tensor<f32>
    %40 = stablehlo.multiply %39, %39 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.divide %cst_12, %40 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %43 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %44 = stablehlo.multiply %42, %43 : tensor<6xf32>
    %45 = stablehlo.multiply %44, %27 : tensor<6xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %47 = stablehlo.negate %46 : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %49 = stablehlo.divide %42, %48 : tensor<6xf32>
    %50 = stablehlo.divide %47, %38 : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %52 = stablehlo.multiply %51, %37 : tensor<6xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %54 = stablehlo.select %32, %53, %52 : tensor<6xi1>, tensor<6xf32>
    %55 = stablehlo.select %32, %52, %53 : tensor<6xi1>, tensor<6xf32>
    %56 = stablehlo.negate %54 : tensor<6xf32>
    %57 = stablehlo.add %55, %56 : tensor<6xf32>
    %58 = stablehlo.add %49, %57 : tensor<6xf32>
    %59 = stablehlo.multiply %58, %29 : tensor<6xf32>
    %60 = stablehlo.multiply %59, %23 : tensor<6xf32>
    %61 = stablehlo.negate %60 : tensor<6xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %63 = stablehlo.complex %62, %61 : tensor<6xcomplex<f32>>
    %64 = stablehlo.multiply %59, %19 : tensor<6xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %66 = stablehlo.complex %64, %65 : tensor<6xcomplex<f32>>
    %67 = stablehlo.add %63, %66 : tensor<6xcomplex<f32>>
    %68 = call @fft_2(%67) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
    %69 = stablehlo.multiply %68, %13 : tensor<6xcomplex<f32>>
    %70 = call @fft_4(%69) : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
    return %70 : tensor<6xf32>
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
