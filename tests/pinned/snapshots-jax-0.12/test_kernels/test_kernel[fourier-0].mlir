// import jax.numpy as jnp
//
//
// def spectral_laplacian_fn(offset, x, out_scale):
//     omega = jnp.pi * jnp.fft.rfftfreq(5)
//     operated = jnp.fft.irfft(-(omega**2) * jnp.fft.rfft(x), n=5)
//     summed_up = out_scale * operated + offset
//     return summed_up
//
//   offset: float32[5] in [-0.5, 0.5]
//   x: float32[5] in [-1, 1]
//   out_scale: float32[5] in [0.5, 1.5]
// -----
// forward, cpu
module @jit_spectral_laplacian_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3xf32>
    %cst = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.divide %0, %1 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<3.14159274> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<3xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<3xf32>
    %6 = stablehlo.negate %5 : tensor<3xf32>
    %7 = call @fft(%arg1) : (tensor<5xf32>) -> tensor<3xcomplex<f32>>
    %8 = stablehlo.convert %6 : (tensor<3xf32>) -> tensor<3xcomplex<f32>>
    %9 = stablehlo.multiply %8, %7 : tensor<3xcomplex<f32>>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %10 = call @_pad(%9, %c) : (tensor<3xcomplex<f32>>, tensor<i32>) -> tensor<3xcomplex<f32>>
    %11 = call @fft_0(%10) : (tensor<3xcomplex<f32>>) -> tensor<5xf32>
    %12 = stablehlo.multiply %arg2, %11 : tensor<5xf32>
    %13 = stablehlo.add %12, %arg0 : tensor<5xf32>
    return %13 : tensor<5xf32>
  }
  func.func private @fft(%arg0: tensor<5xf32>) -> tensor<3xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [5] : (tensor<5xf32>) -> tensor<3xcomplex<f32>>
    return %0 : tensor<3xcomplex<f32>>
  }
  func.func private @_pad(%arg0: tensor<3xcomplex<f32>>, %arg1: tensor<i32>) -> tensor<3xcomplex<f32>> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<complex<f32>>
    %1 = stablehlo.pad %arg0, %0, low = [0], high = [0], interior = [0] : (tensor<3xcomplex<f32>>, tensor<complex<f32>>) -> tensor<3xcomplex<f32>>
    return %1 : tensor<3xcomplex<f32>>
  }
  func.func private @fft_0(%arg0: tensor<3xcomplex<f32>>) -> tensor<5xf32> {
    %0 = stablehlo.fft %arg0, type = IRFFT, length = [5] : (tensor<3xcomplex<f32>>) -> tensor<5xf32>
    return %0 : tensor<5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 1 2
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}, tensor<5xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3xf32>
    %cst = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.divide %0, %1 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<3.14159274> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<3xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<3xf32>
    %6 = stablehlo.negate %5 : tensor<3xf32>
    %7 = call @fft(%arg0) : (tensor<5xf32>) -> tensor<3xcomplex<f32>>
    %8 = stablehlo.convert %6 : (tensor<3xf32>) -> tensor<3xcomplex<f32>>
    %9 = stablehlo.multiply %8, %7 : tensor<3xcomplex<f32>>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %10 = call @_pad(%9, %c) : (tensor<3xcomplex<f32>>, tensor<i32>) -> tensor<3xcomplex<f32>>
    %11 = call @fft_0(%10) : (tensor<3xcomplex<f32>>) -> tensor<5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.multiply %arg1, %12 : tensor<5xf32>
    %14 = stablehlo.multiply %12, %11 : tensor<5xf32>
    %15 = call @fft_1(%13) : (tensor<5xf32>) -> tensor<3xcomplex<f32>>
    %16 = call @_pad_3(%15) : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
    %17 = stablehlo.multiply %8, %16 : tensor<3xcomplex<f32>>
    %18 = call @fft_4(%17) : (tensor<3xcomplex<f32>>) -> tensor<5xf32>
    return %12, %18, %14 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
  }
  func.func private @fft(%arg0: tensor<5xf32>) -> tensor<3xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [5] : (tensor<5xf32>) -> tensor<3xcomplex<f32>>
    return %0 : tensor<3xcomplex<f32>>
  }
  func.func private @_pad(%arg0: tensor<3xcomplex<f32>>, %arg1: tensor<i32>) -> tensor<3xcomplex<f32>> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<complex<f32>>
    %1 = stablehlo.pad %arg0, %0, low = [0], high = [0], interior = [0] : (tensor<3xcomplex<f32>>, tensor<complex<f32>>) -> tensor<3xcomplex<f32>>
    return %1 : tensor<3xcomplex<f32>>
  }
  func.func private @fft_0(%arg0: tensor<3xcomplex<f32>>) -> tensor<5xf32> {
    %0 = stablehlo.fft %arg0, type = IRFFT, length = [5] : (tensor<3xcomplex<f32>>) -> tensor<5xf32>
    return %0 : tensor<5xf32>
  }
  func.func private @fft_1(%arg0: tensor<5xf32>) -> tensor<3xcomplex<f32>> {
    %0 = call @fft_2(%arg0) : (tensor<5xf32>) -> tensor<3xcomplex<f32>>
    %cst = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<3xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<1xcomplex<f32>>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.dynamic_update_slice %1, %2, %c : (tensor<3xcomplex<f32>>, tensor<1xcomplex<f32>>, tensor<i32>) -> tensor<3xcomplex<f32>>
    %cst_1 = stablehlo.constant dense<(2.000000e-01,0.000000e+00)> : tensor<complex<f32>>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f32>>) -> tensor<3xcomplex<f32>>
    %5 = stablehlo.multiply %4, %3 : tensor<3xcomplex<f32>>
    %6 = stablehlo.multiply %5, %0 : tensor<3xcomplex<f32>>
    %7 = stablehlo.real %6 : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
    %8 = stablehlo.imag %6 : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
    %9 = stablehlo.negate %8 : tensor<3xf32>
    %10 = stablehlo.complex %7, %9 : tensor<3xcomplex<f32>>
    return %10 : tensor<3xcomplex<f32>>
  }
  func.func private @fft_2(%arg0: tensor<5xf32>) -> tensor<3xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [5] : (tensor<5xf32>) -> tensor<3xcomplex<f32>>
    return %0 : tensor<3xcomplex<f32>>
  }
  func.func private @_pad_3(%arg0: tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>> {
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %0 = stablehlo.pad %arg0, %cst, low = [0], high = [0], interior = [0] : (tensor<3xcomplex<f32>>, tensor<complex<f32>>) -> tensor<3xcomplex<f32>>
    %1 = stablehlo.slice %0 [0:3] : (tensor<3xcomplex<f32>>) -> tensor<3xcomplex<f32>>
    return %1 : tensor<3xcomplex<f32>>
  }
  func.func private @fft_4(%arg0: tensor<3xcomplex<f32>>) -> tensor<5xf32> {
    %0 = call @_rfft_transpose(%arg0) : (tensor<3xcomplex<f32>>) -> tensor<5xf32>
    return %0 : tensor<5xf32>
  }
  func.func private @_rfft_transpose(%arg0: tensor<3xcomplex<f32>>) -> tensor<5xf32> {
    %cst = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f32>>) -> tensor<3xcomplex<f32>>
    %cst_0 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f32>>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f32>>) -> tensor<1xcomplex<f32>>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.dynamic_update_slice %0, %1, %c : (tensor<3xcomplex<f32>>, tensor<1xcomplex<f32>>, tensor<i32>) -> tensor<3xcomplex<f32>>
    %3 = stablehlo.real %arg0 : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
    %4 = stablehlo.imag %arg0 : (tensor<3xcomplex<f32>>) -> tensor<3xf32>
    %5 = stablehlo.negate %4 : tensor<3xf32>
    %6 = stablehlo.complex %3, %5 : tensor<3xcomplex<f32>>
    %7 = stablehlo.divide %6, %2 : tensor<3xcomplex<f32>>
    %8 = call @fft_5(%7) : (tensor<3xcomplex<f32>>) -> tensor<5xf32>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<5xf32>
    return %10 : tensor<5xf32>
  }
  func.func private @fft_5(%arg0: tensor<3xcomplex<f32>>) -> tensor<5xf32> {
    %0 = stablehlo.fft %arg0, type = IRFFT, length = [5] : (tensor<3xcomplex<f32>>) -> tensor<5xf32>
    return %0 : tensor<5xf32>
  }
}
// -----
// backward, cuda, takes inputs 1 2: same text as cpu
