// import jax.numpy as jnp
//
//
// def fft_convolution_fn(u, taps, readout):
//     fx = jnp.fft.rfft(u)
//     spec_h = jnp.fft.rfft(taps)
//     correlated = jnp.fft.irfft(fx * spec_h, n=8)
//     return readout @ correlated
//
//   u: float64[8] in [-1, 1]
//   taps: float64[8] in [-1, 1]
//   readout: float64[8] in [0.1, 1]
// -----
// forward, cpu
module @jit_fft_convolution_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf64>, %arg1: tensor<8xf64>, %arg2: tensor<8xf64>) -> (tensor<f64> {jax.result_info = "result"}) {
    %0 = call @fft(%arg0) : (tensor<8xf64>) -> tensor<5xcomplex<f64>>
    %1 = call @fft(%arg1) : (tensor<8xf64>) -> tensor<5xcomplex<f64>>
    %2 = stablehlo.multiply %0, %1 : tensor<5xcomplex<f64>>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3 = call @_pad(%2, %c) : (tensor<5xcomplex<f64>>, tensor<i64>) -> tensor<5xcomplex<f64>>
    %4 = call @fft_0(%3) : (tensor<5xcomplex<f64>>) -> tensor<8xf64>
    %5 = stablehlo.dot_general %arg2, %4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<8xf64>, tensor<8xf64>) -> tensor<f64>
    return %5 : tensor<f64>
  }
  func.func private @fft(%arg0: tensor<8xf64>) -> tensor<5xcomplex<f64>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [8] : (tensor<8xf64>) -> tensor<5xcomplex<f64>>
    return %0 : tensor<5xcomplex<f64>>
  }
  func.func private @_pad(%arg0: tensor<5xcomplex<f64>>, %arg1: tensor<i64>) -> tensor<5xcomplex<f64>> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<complex<f64>>
    %1 = stablehlo.pad %arg0, %0, low = [0], high = [0], interior = [0] : (tensor<5xcomplex<f64>>, tensor<complex<f64>>) -> tensor<5xcomplex<f64>>
    return %1 : tensor<5xcomplex<f64>>
  }
  func.func private @fft_0(%arg0: tensor<5xcomplex<f64>>) -> tensor<8xf64> {
    %0 = stablehlo.fft %arg0, type = IRFFT, length = [8] : (tensor<5xcomplex<f64>>) -> tensor<8xf64>
    return %0 : tensor<8xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf64>, %arg1: tensor<8xf64>, %arg2: tensor<8xf64>) -> (tensor<8xf64> {jax.result_info = "result[0]"}, tensor<8xf64> {jax.result_info = "result[1]"}, tensor<8xf64> {jax.result_info = "result[2]"}) {
    %0 = call @fft(%arg0) : (tensor<8xf64>) -> tensor<5xcomplex<f64>>
    %1 = call @fft(%arg1) : (tensor<8xf64>) -> tensor<5xcomplex<f64>>
    %2 = stablehlo.multiply %0, %1 : tensor<5xcomplex<f64>>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3 = call @_pad(%2, %c) : (tensor<5xcomplex<f64>>, tensor<i64>) -> tensor<5xcomplex<f64>>
    %4 = call @fft_0(%3) : (tensor<5xcomplex<f64>>) -> tensor<8xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.dot_general %cst, %arg2, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f64>, tensor<8xf64>) -> tensor<8xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.dot_general %cst_0, %4, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f64>, tensor<8xf64>) -> tensor<8xf64>
    %7 = call @fft_1(%5) : (tensor<8xf64>) -> tensor<5xcomplex<f64>>
    %8 = call @_pad_3(%7) : (tensor<5xcomplex<f64>>) -> tensor<5xcomplex<f64>>
    %9 = stablehlo.multiply %0, %8 : tensor<5xcomplex<f64>>
    %10 = stablehlo.multiply %8, %1 : tensor<5xcomplex<f64>>
    %11 = call @fft_4(%9) : (tensor<5xcomplex<f64>>) -> tensor<8xf64>
    %12 = call @fft_4(%10) : (tensor<5xcomplex<f64>>) -> tensor<8xf64>
    return %12, %11, %6 : tensor<8xf64>, tensor<8xf64>, tensor<8xf64>
  }
  func.func private @fft(%arg0: tensor<8xf64>) -> tensor<5xcomplex<f64>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [8] : (tensor<8xf64>) -> tensor<5xcomplex<f64>>
    return %0 : tensor<5xcomplex<f64>>
  }
  func.func private @_pad(%arg0: tensor<5xcomplex<f64>>, %arg1: tensor<i64>) -> tensor<5xcomplex<f64>> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<complex<f64>>
    %1 = stablehlo.pad %arg0, %0, low = [0], high = [0], interior = [0] : (tensor<5xcomplex<f64>>, tensor<complex<f64>>) -> tensor<5xcomplex<f64>>
    return %1 : tensor<5xcomplex<f64>>
  }
  func.func private @fft_0(%arg0: tensor<5xcomplex<f64>>) -> tensor<8xf64> {
    %0 = stablehlo.fft %arg0, type = IRFFT, length = [8] : (tensor<5xcomplex<f64>>) -> tensor<8xf64>
    return %0 : tensor<8xf64>
  }
  func.func private @fft_1(%arg0: tensor<8xf64>) -> tensor<5xcomplex<f64>> {
    %0 = call @fft_2(%arg0) : (tensor<8xf64>) -> tensor<5xcomplex<f64>>
    %cst = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f64>>) -> tensor<5xcomplex<f64>>
    %cst_0 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f64>>) -> tensor<1xcomplex<f64>>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3 = stablehlo.dynamic_update_slice %1, %2, %c : (tensor<5xcomplex<f64>>, tensor<1xcomplex<f64>>, tensor<i64>) -> tensor<5xcomplex<f64>>
    %cst_1 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f64>>) -> tensor<1xcomplex<f64>>
    %c_2 = stablehlo.constant dense<4> : tensor<i64>
    %5 = stablehlo.dynamic_update_slice %3, %4, %c_2 : (tensor<5xcomplex<f64>>, tensor<1xcomplex<f64>>, tensor<i64>) -> tensor<5xcomplex<f64>>
    %cst_3 = stablehlo.constant dense<(1.250000e-01,0.000000e+00)> : tensor<complex<f64>>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<complex<f64>>) -> tensor<5xcomplex<f64>>
    %7 = stablehlo.multiply %6, %5 : tensor<5xcomplex<f64>>
    %8 = stablehlo.multiply %7, %0 : tensor<5xcomplex<f64>>
    %9 = stablehlo.real %8 : (tensor<5xcomplex<f64>>) -> tensor<5xf64>
    %10 = stablehlo.imag %8 : (tensor<5xcomplex<f64>>) -> tensor<5xf64>
    %11 = stablehlo.negate %10 : tensor<5xf64>
    %12 = stablehlo.complex %9, %11 : tensor<5xcomplex<f64>>
    return %12 : tensor<5xcomplex<f64>>
  }
  func.func private @fft_2(%arg0: tensor<8xf64>) -> tensor<5xcomplex<f64>> {
    %0 = stablehlo.fft %arg0, type = RFFT, length = [8] : (tensor<8xf64>) -> tensor<5xcomplex<f64>>
    return %0 : tensor<5xcomplex<f64>>
  }
  func.func private @_pad_3(%arg0: tensor<5xcomplex<f64>>) -> tensor<5xcomplex<f64>> {
    %cst = stablehlo.constant dense<(0.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %0 = stablehlo.pad %arg0, %cst, low = [0], high = [0], interior = [0] : (tensor<5xcomplex<f64>>, tensor<complex<f64>>) -> tensor<5xcomplex<f64>>
    %1 = stablehlo.slice %0 [0:5] : (tensor<5xcomplex<f64>>) -> tensor<5xcomplex<f64>>
    return %1 : tensor<5xcomplex<f64>>
  }
  func.func private @fft_4(%arg0: tensor<5xcomplex<f64>>) -> tensor<8xf64> {
    %0 = call @_rfft_transpose(%arg0) : (tensor<5xcomplex<f64>>) -> tensor<8xf64>
    return %0 : tensor<8xf64>
  }
  func.func private @_rfft_transpose(%arg0: tensor<5xcomplex<f64>>) -> tensor<8xf64> {
    %cst = stablehlo.constant dense<(2.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<complex<f64>>) -> tensor<5xcomplex<f64>>
    %cst_0 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<complex<f64>>) -> tensor<1xcomplex<f64>>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2 = stablehlo.dynamic_update_slice %0, %1, %c : (tensor<5xcomplex<f64>>, tensor<1xcomplex<f64>>, tensor<i64>) -> tensor<5xcomplex<f64>>
    %cst_1 = stablehlo.constant dense<(1.000000e+00,0.000000e+00)> : tensor<complex<f64>>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<complex<f64>>) -> tensor<1xcomplex<f64>>
    %c_2 = stablehlo.constant dense<4> : tensor<i64>
    %4 = stablehlo.dynamic_update_slice %2, %3, %c_2 : (tensor<5xcomplex<f64>>, tensor<1xcomplex<f64>>, tensor<i64>) -> tensor<5xcomplex<f64>>
    %5 = stablehlo.real %arg0 : (tensor<5xcomplex<f64>>) -> tensor<5xf64>
    %6 = stablehlo.imag %arg0 : (tensor<5xcomplex<f64>>) -> tensor<5xf64>
    %7 = stablehlo.negate %6 : tensor<5xf64>
    %8 = stablehlo.complex %5, %7 : tensor<5xcomplex<f64>>
    %9 = stablehlo.divide %8, %4 : tensor<5xcomplex<f64>>
    %10 = call @fft_5(%9) : (tensor<5xcomplex<f64>>) -> tensor<8xf64>
    %cst_3 = stablehlo.constant dense<8.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %12 = stablehlo.multiply %11, %10 : tensor<8xf64>
    return %12 : tensor<8xf64>
  }
  func.func private @fft_5(%arg0: tensor<5xcomplex<f64>>) -> tensor<8xf64> {
    %0 = stablehlo.fft %arg0, type = IRFFT, length = [8] : (tensor<5xcomplex<f64>>) -> tensor<8xf64>
    return %0 : tensor<8xf64>
  }
}
// -----
// backward, cuda: same text as cpu
