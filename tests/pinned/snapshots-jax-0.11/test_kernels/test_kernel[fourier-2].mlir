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
//     norm = jnp.sqrt(jnp.sum(amplitude**2, keepdims=True) + 1e-8)
//     return amplitude / norm
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
    %24 = stablehlo.multiply %23, %23 : tensor<6xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_6 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %28 = stablehlo.add %26, %27 : tensor<1xf32>
    %29 = stablehlo.sqrt %28 : tensor<1xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %31 = stablehlo.divide %23, %30 : tensor<6xf32>
    return %31 : tensor<6xf32>
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
    %30 = stablehlo.multiply %27, %27 : tensor<6xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %32 = stablehlo.multiply %31, %27 : tensor<6xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%30 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_10 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %36 = stablehlo.add %34, %35 : tensor<1xf32>
    %37 = stablehlo.sqrt %36 : tensor<1xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %39 = stablehlo.divide %38, %37 : tensor<1xf32>
    %40 = stablehlo.multiply %37, %37 : tensor<1xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %42 = stablehlo.divide %41, %40 : tensor<1xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %44 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<6xf32>
    %46 = stablehlo.multiply %45, %27 : tensor<6xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %48 = stablehlo.reshape %47 : (tensor<f32>) -> tensor<1xf32>
    %49 = stablehlo.negate %48 : tensor<1xf32>
    %50 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %51 = stablehlo.divide %43, %50 : tensor<6xf32>
    %52 = stablehlo.multiply %49, %39 : tensor<1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %55 = stablehlo.multiply %54, %32 : tensor<6xf32>
    %56 = stablehlo.add %51, %55 : tensor<6xf32>
    %57 = stablehlo.multiply %56, %29 : tensor<6xf32>
    %58 = stablehlo.multiply %57, %23 : tensor<6xf32>
    %59 = stablehlo.negate %58 : tensor<6xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %61 = stablehlo.complex %60, %59 : tensor<6xcomplex<f32>>
    %62 = stablehlo.multiply %57, %19 : tensor<6xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %64 = stablehlo.complex %62, %63 : tensor<6xcomplex<f32>>
    %65 = stablehlo.add %61, %64 : tensor<6xcomplex<f32>>
    %66 = call @fft_2(%65) : (tensor<6xcomplex<f32>>) -> tensor<6xcomplex<f32>>
    %67 = stablehlo.multiply %66, %13 : tensor<6xcomplex<f32>>
    %68 = call @fft_4(%67) : (tensor<6xcomplex<f32>>) -> tensor<6xf32>
    return %68 : tensor<6xf32>
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
