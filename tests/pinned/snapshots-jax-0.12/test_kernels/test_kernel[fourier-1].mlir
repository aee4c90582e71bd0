// import jax
// import jax.numpy as jnp
//
//
// def cross_correlation_fn(u, impulse):
//     harmonic = jnp.sin(u)
//     x_f = jnp.fft.rfft(harmonic)
//     h_f = jnp.fft.rfft(impulse)
//     mixed_x = jnp.fft.irfft(x_f * jnp.conj(h_f), n=8)
//
//     def when_false(g):
//         return jnp.exp2(g)
//
//     picked = jax.lax.cond(jnp.sum(mixed_x) > 0.13, jnp.abs, when_false, mixed_x)
//     return jnp.abs(picked - 2.32)
//
//   u: float64[8] in [-1, 1]
//   impulse: float64[8] in [-1, 1]
// -----
// forward, cpu
module @jit_cross_correlation_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf64>, %arg1: tensor<8xf64>) -> (tensor<8xf64> {jax.result_info = "result"}) {
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
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.reduce(%9 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<8xf64>, tensor<f64>) -> tensor<f64>
    %cst_0 = stablehlo.constant dense<1.300000e-01> : tensor<f64>
    %11 = stablehlo.compare GT, %10, %cst_0, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %12 = stablehlo.convert %11 : (tensor<i1>) -> tensor<i32>
    %13 = "stablehlo.case"(%12) ({
      %cst_2 = stablehlo.constant dense<0.69314718055994529> : tensor<f64>
      %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<8xf64>
      %18 = stablehlo.multiply %17, %9 : tensor<8xf64>
      %19 = stablehlo.exponential %18 : tensor<8xf64>
      stablehlo.return %19 : tensor<8xf64>
    }, {
      %17 = stablehlo.abs %9 : tensor<8xf64>
      stablehlo.return %17 : tensor<8xf64>
    }) : (tensor<i32>) -> tensor<8xf64>
    %cst_1 = stablehlo.constant dense<2.320000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %15 = stablehlo.subtract %13, %14 : tensor<8xf64>
    %16 = stablehlo.abs %15 : tensor<8xf64>
    return %16 : tensor<8xf64>
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
  func.func public @main(%arg0: tensor<8xf64>, %arg1: tensor<8xf64>) -> (tensor<8xf64> {jax.result_info = "result[0]"}, tensor<8xf64> {jax.result_info = "result[1]"}) {
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
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.reduce(%10 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<8xf64>, tensor<f64>) -> tensor<f64>
    %cst_0 = stablehlo.constant dense<1.300000e-01> : tensor<f64>
    %12 = stablehlo.compare GT, %11, %cst_0, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
    %13 = stablehlo.convert %12 : (tensor<i1>) -> tensor<i32>
    %14:4 = "stablehlo.case"(%13) ({
      %cst_5 = stablehlo.constant dense<0.69314718055994529> : tensor<f64>
      %37 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<8xf64>
      %38 = stablehlo.multiply %37, %10 : tensor<8xf64>
      %39 = stablehlo.exponential %38 : tensor<8xf64>
      %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %40 = stablehlo.log %cst_6 : tensor<f64>
      %c_7 = stablehlo.constant dense<false> : tensor<i1>
      %41 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i1>) -> tensor<8xi1>
      stablehlo.return %39, %39, %40, %41 : tensor<8xf64>, tensor<8xf64>, tensor<f64>, tensor<8xi1>
    }, {
      %37 = stablehlo.abs %10 : tensor<8xf64>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %38 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<8xf64>
      %39 = stablehlo.compare GE, %10, %38, FLOAT : (tensor<8xf64>, tensor<8xf64>) -> tensor<8xi1>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %40 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<8xf64>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      stablehlo.return %37, %40, %cst_7, %39 : tensor<8xf64>, tensor<8xf64>, tensor<f64>, tensor<8xi1>
    }) : (tensor<i32>) -> (tensor<8xf64>, tensor<8xf64>, tensor<f64>, tensor<8xi1>)
    %cst_1 = stablehlo.constant dense<2.320000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %16 = stablehlo.subtract %14#0, %15 : tensor<8xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %18 = stablehlo.compare GE, %16, %17, FLOAT : (tensor<8xf64>, tensor<8xf64>) -> tensor<8xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %21 = stablehlo.select %18, %20, %19 : tensor<8xi1>, tensor<8xf64>
    %22 = stablehlo.select %18, %19, %20 : tensor<8xi1>, tensor<8xf64>
    %23 = stablehlo.negate %21 : tensor<8xf64>
    %24 = stablehlo.add %22, %23 : tensor<8xf64>
    %25 = "stablehlo.case"(%13) ({
      %37 = stablehlo.broadcast_in_dim %14#2, dims = [] : (tensor<f64>) -> tensor<8xf64>
      %38 = stablehlo.multiply %37, %24 : tensor<8xf64>
      %39 = stablehlo.multiply %38, %14#1 : tensor<8xf64>
      stablehlo.return %39 : tensor<8xf64>
    }, {
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %37 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<8xf64>
      %38 = stablehlo.select %14#3, %37, %24 : tensor<8xi1>, tensor<8xf64>
      %39 = stablehlo.select %14#3, %24, %37 : tensor<8xi1>, tensor<8xf64>
      %40 = stablehlo.negate %38 : tensor<8xf64>
      %41 = stablehlo.add %39, %40 : tensor<8xf64>
      stablehlo.return %41 : tensor<8xf64>
    }) : (tensor<i32>) -> tensor<8xf64>
    %26 = call @fft_1(%25) : (tensor<8xf64>) -> tensor<5xcomplex<f64>>
    %27 = call @_pad_3(%26) : (tensor<5xcomplex<f64>>) -> tensor<5xcomplex<f64>>
    %28 = stablehlo.multiply %2, %27 : tensor<5xcomplex<f64>>
    %29 = stablehlo.multiply %27, %7 : tensor<5xcomplex<f64>>
    %30 = stablehlo.real %28 : (tensor<5xcomplex<f64>>) -> tensor<5xf64>
    %31 = stablehlo.imag %28 : (tensor<5xcomplex<f64>>) -> tensor<5xf64>
    %32 = stablehlo.negate %31 : tensor<5xf64>
    %33 = stablehlo.complex %30, %32 : tensor<5xcomplex<f64>>
    %34 = call @fft_4(%33) : (tensor<5xcomplex<f64>>) -> tensor<8xf64>
    %35 = call @fft_4(%29) : (tensor<5xcomplex<f64>>) -> tensor<8xf64>
    %36 = stablehlo.multiply %35, %1 : tensor<8xf64>
    return %36, %34 : tensor<8xf64>, tensor<8xf64>
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
