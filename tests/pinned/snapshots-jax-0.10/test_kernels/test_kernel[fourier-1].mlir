// import jax
// import jax.numpy as jnp
//
//
// def cross_correlation(u, impulse, bias):
//     sin_x = jnp.sin(u)
//     x_f = jnp.fft.rfft(sin_x)
//     h_f = jnp.fft.rfft(impulse)
//     mixed_x = jnp.fft.irfft(x_f * jnp.conj(h_f), n=8)
//     return jnp.sin(2.0 * (mixed_x + jax.nn.sigmoid(bias)) + 0.7)
//
//   u: float64[8] in [-1, 1]
//   impulse: float64[8] in [-1, 1]
//   bias: float64[8] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_cross_correlation attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf64>, %arg1: tensor<8xf64>, %arg2: tensor<8xf64>) -> (tensor<8xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.sine %arg0 : tensor<8xf64>
    %1 = call @fft(%0) : (tensor<8xf64>) -> tensor<5xcomplex<f64>>
    %2 = call @fft(%arg1) : (tensor<8xf64>) -> tensor<5xcomplex<f64>>
    %3 = stablehlo.real %2 : (tensor<5xcomplex<f64>>) -> tensor<5xf64>
    %4 = stablehlo.imag %2 : (tensor<5xcomplex<f64>>) -> tensor<5xf64>
    %5 = stablehlo.negate %4 : tensor<5xf64>
    %6 = stablehlo.complex %3, %5 : tensor<5xcomplex<f64>>
    %7 = stablehlo.multiply %1, %6 : tensor<5xcomplex<f64>>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %8 = call @_pad(%7, %c) : (tensor<5xcomplex<f64>>, tensor<i64>) -> tensor<5xcomplex<f64>>
    %9 = call @fft_0(%8) : (tensor<5xcomplex<f64>>) -> tensor<8xf64>
    %10 = stablehlo.negate %arg2 : tensor<8xf64>
    %11 = stablehlo.exponential %10 : tensor<8xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %13 = stablehlo.add %12, %11 : tensor<8xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %15 = stablehlo.divide %14, %13 : tensor<8xf64>
    %16 = stablehlo.add %9, %15 : tensor<8xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %18 = stablehlo.multiply %17, %16 : tensor<8xf64>
    %cst_2 = stablehlo.constant dense<0.69999999999999996> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %20 = stablehlo.add %18, %19 : tensor<8xf64>
    %21 = stablehlo.sine %20 : tensor<8xf64>
    return %21 : tensor<8xf64>
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
    %0 = stablehlo.sine %arg0 : tensor<8xf64>
    %1 = stablehlo.cosine %arg0 : tensor<8xf64>
    %2 = call @fft(%0) : (tensor<8xf64>) -> tensor<5xcomplex<f64>>
    %3 = call @fft(%arg1) : (tensor<8xf64>) -> tensor<5xcomplex<f64>>
    %4 = stablehlo.real %3 : (tensor<5xcomplex<f64>>) -> tensor<5xf64>
    %5 = stablehlo.imag %3 : (tensor<5xcomplex<f64>>) -> tensor<5xf64>
    %6 = stablehlo.negate %5 : tensor<5xf64>
    %7 = stablehlo.complex %4, %6 : tensor<5xcomplex<f64>>
    %8 = stablehlo.multiply %2, %7 : tensor<5xcomplex<f64>>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %9 = call @_pad(%8, %c) : (tensor<5xcomplex<f64>>, tensor<i64>) -> tensor<5xcomplex<f64>>
    %10 = call @fft_0(%9) : (tensor<5xcomplex<f64>>) -> tensor<8xf64>
    %11 = stablehlo.negate %arg2 : tensor<8xf64>
    %12 = stablehlo.exponential %11 : tensor<8xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %14 = stablehlo.add %13, %12 : tensor<8xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %16 = stablehlo.divide %15, %14 : tensor<8xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %18 = stablehlo.subtract %17, %16 : tensor<8xf64>
    %19 = stablehlo.multiply %16, %18 : tensor<8xf64>
    %20 = stablehlo.add %10, %16 : tensor<8xf64>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %22 = stablehlo.multiply %21, %20 : tensor<8xf64>
    %cst_3 = stablehlo.constant dense<0.69999999999999996> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %24 = stablehlo.add %22, %23 : tensor<8xf64>
    %25 = stablehlo.cosine %24 : tensor<8xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %27 = stablehlo.multiply %26, %25 : tensor<8xf64>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %29 = stablehlo.multiply %28, %27 : tensor<8xf64>
    %30 = stablehlo.multiply %29, %19 : tensor<8xf64>
    %31 = call @fft_1(%29) : (tensor<8xf64>) -> tensor<5xcomplex<f64>>
    %32 = call @_pad_3(%31) : (tensor<5xcomplex<f64>>) -> tensor<5xcomplex<f64>>
    %33 = stablehlo.multiply %2, %32 : tensor<5xcomplex<f64>>
    %34 = stablehlo.multiply %32, %7 : tensor<5xcomplex<f64>>
    %35 = stablehlo.real %33 : (tensor<5xcomplex<f64>>) -> tensor<5xf64>
    %36 = stablehlo.imag %33 : (tensor<5xcomplex<f64>>) -> tensor<5xf64>
    %37 = stablehlo.negate %36 : tensor<5xf64>
    %38 = stablehlo.complex %35, %37 : tensor<5xcomplex<f64>>
    %39 = call @fft_4(%38) : (tensor<5xcomplex<f64>>) -> tensor<8xf64>
    %40 = call @fft_4(%34) : (tensor<5xcomplex<f64>>) -> tensor<8xf64>
    %41 = stablehlo.multiply %40, %1 : tensor<8xf64>
    return %41, %39, %30 : tensor<8xf64>, tensor<8xf64>, tensor<8xf64>
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
