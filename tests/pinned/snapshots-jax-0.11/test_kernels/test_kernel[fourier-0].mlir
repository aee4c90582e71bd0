// import jax
// import jax.numpy as jnp
//
//
// def shifted_helmholtz_solve(x):
//     omega = 2 * jnp.pi * jnp.fft.fftfreq(5)
//     x_hat = jnp.fft.fft(x)
//     operated = jnp.fft.ifft(1.0 / (0.741 + omega**2) * x_hat).real
//     squashed = jnp.tanh(jax.nn.silu(operated))
//     return jnp.arctan(jnp.arctan(jnp.sum(squashed)))
//
//   x: float32[5] in [-1, 1]
// -----
// forward, cpu
module @jit_shifted_helmholtz_solve attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<5xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.add %0, %1 : tensor<5xf32>
    %c = stablehlo.constant dense<5> : tensor<i32>
    %3 = call @remainder(%2, %c) : (tensor<5xf32>, tensor<i32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.divide %5, %6 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<6.28318548> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<5xf32>
    %10 = call @fft(%arg0) : (tensor<5xf32>) -> tensor<5xcomplex<f32>>
    %11 = stablehlo.multiply %9, %9 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<0.740999996> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.add %12, %11 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %15 = stablehlo.divide %14, %13 : tensor<5xf32>
    %16 = stablehlo.convert %15 : (tensor<5xf32>) -> tensor<5xcomplex<f32>>
    %17 = stablehlo.multiply %16, %10 : tensor<5xcomplex<f32>>
    %18 = call @fft_0(%17) : (tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>>
    %19 = stablehlo.real %18 : (tensor<5xcomplex<f32>>) -> tensor<5xf32>
    %20 = call @silu(%19) : (tensor<5xf32>) -> tensor<5xf32>
    %21 = stablehlo.tanh %20 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %23 = chlo.atan %22 : tensor<f32> -> tensor<f32>
    %24 = chlo.atan %23 : tensor<f32> -> tensor<f32>
    return %24 : tensor<f32>
  }
  func.func private @remainder(%arg0: tensor<5xf32>, %arg1: tensor<i32>) -> tensor<5xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.remainder %arg0, %1 : tensor<5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.compare NE, %2, %3, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.compare LT, %2, %5, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.compare LT, %0, %cst_1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<i1>) -> tensor<5xi1>
    %9 = stablehlo.compare NE, %6, %8, UNSIGNED : (tensor<5xi1>, tensor<5xi1>) -> tensor<5xi1>
    %10 = stablehlo.and %9, %4 : tensor<5xi1>
    %11 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %12 = stablehlo.add %2, %11 : tensor<5xf32>
    %13 = stablehlo.select %10, %12, %2 : tensor<5xi1>, tensor<5xf32>
    return %13 : tensor<5xf32>
  }
  func.func private @fft(%arg0: tensor<5xf32>) -> tensor<5xcomplex<f32>> {
    %0 = stablehlo.convert %arg0 : (tensor<5xf32>) -> tensor<5xcomplex<f32>>
    %1 = stablehlo.fft %0, type = FFT, length = [5] : (tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>>
    return %1 : tensor<5xcomplex<f32>>
  }
  func.func private @fft_0(%arg0: tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = IFFT, length = [5] : (tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>>
    return %0 : tensor<5xcomplex<f32>>
  }
  func.func private @silu(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.negate %arg0 : tensor<5xf32>
    %1 = stablehlo.exponential %0 : tensor<5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.add %2, %1 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.divide %4, %3 : tensor<5xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<5xf32>
    return %6 : tensor<5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<5xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.add %0, %1 : tensor<5xf32>
    %c = stablehlo.constant dense<5> : tensor<i32>
    %3 = call @remainder(%2, %c) : (tensor<5xf32>, tensor<i32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.divide %5, %6 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<6.28318548> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<5xf32>
    %10 = call @fft(%arg0) : (tensor<5xf32>) -> tensor<5xcomplex<f32>>
    %11 = stablehlo.multiply %9, %9 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<0.740999996> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.add %12, %11 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %15 = stablehlo.divide %14, %13 : tensor<5xf32>
    %16 = stablehlo.convert %15 : (tensor<5xf32>) -> tensor<5xcomplex<f32>>
    %17 = stablehlo.multiply %16, %10 : tensor<5xcomplex<f32>>
    %18 = call @fft_0(%17) : (tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>>
    %19 = stablehlo.real %18 : (tensor<5xcomplex<f32>>) -> tensor<5xf32>
    %20:3 = call @silu(%19) : (tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
    %21 = stablehlo.tanh %20#0 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %23 = stablehlo.add %22, %21 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %25 = stablehlo.subtract %24, %21 : tensor<5xf32>
    %26 = stablehlo.multiply %23, %25 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%21 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %28 = chlo.atan %27 : tensor<f32> -> tensor<f32>
    %29 = chlo.square %27 : tensor<f32> -> tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.add %cst_8, %29 : tensor<f32>
    %31 = chlo.square %28 : tensor<f32> -> tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.add %cst_9, %31 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.divide %cst_10, %32 : tensor<f32>
    %34 = stablehlo.divide %33, %30 : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %36 = stablehlo.multiply %35, %26 : tensor<5xf32>
    %37 = call @silu_1(%20#1, %20#2, %19, %36) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %39 = stablehlo.complex %37, %38 : tensor<5xcomplex<f32>>
    %40 = call @fft_2(%39) : (tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>>
    %41 = stablehlo.multiply %16, %40 : tensor<5xcomplex<f32>>
    %42 = call @fft_4(%41) : (tensor<5xcomplex<f32>>) -> tensor<5xf32>
    return %42 : tensor<5xf32>
  }
  func.func private @remainder(%arg0: tensor<5xf32>, %arg1: tensor<i32>) -> tensor<5xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.remainder %arg0, %1 : tensor<5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.compare NE, %2, %3, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.compare LT, %2, %5, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.compare LT, %0, %cst_1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<i1>) -> tensor<5xi1>
    %9 = stablehlo.compare NE, %6, %8, UNSIGNED : (tensor<5xi1>, tensor<5xi1>) -> tensor<5xi1>
    %10 = stablehlo.and %9, %4 : tensor<5xi1>
    %11 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %12 = stablehlo.add %2, %11 : tensor<5xf32>
    %13 = stablehlo.select %10, %12, %2 : tensor<5xi1>, tensor<5xf32>
    return %13 : tensor<5xf32>
  }
  func.func private @fft(%arg0: tensor<5xf32>) -> tensor<5xcomplex<f32>> {
    %0 = stablehlo.convert %arg0 : (tensor<5xf32>) -> tensor<5xcomplex<f32>>
    %1 = stablehlo.fft %0, type = FFT, length = [5] : (tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>>
    return %1 : tensor<5xcomplex<f32>>
  }
  func.func private @fft_0(%arg0: tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = IFFT, length = [5] : (tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>>
    return %0 : tensor<5xcomplex<f32>>
  }
  func.func private @silu(%arg0: tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<5xf32>
    %1 = stablehlo.exponential %0 : tensor<5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.add %2, %1 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.divide %4, %3 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<5xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<5xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<5xf32>
    return %9, %8, %5 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
  }
  func.func private @silu_1(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<5xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<5xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<5xf32>
    %3 = stablehlo.add %1, %2 : tensor<5xf32>
    return %3 : tensor<5xf32>
  }
  func.func private @fft_2(%arg0: tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>> {
    %0 = call @fft_3(%arg0) : (tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>>
    return %0 : tensor<5xcomplex<f32>>
  }
  func.func private @fft_3(%arg0: tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = IFFT, length = [5] : (tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>>
    return %0 : tensor<5xcomplex<f32>>
  }
  func.func private @fft_4(%arg0: tensor<5xcomplex<f32>>) -> tensor<5xf32> {
    %0 = call @fft_5(%arg0) : (tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>>
    %1 = stablehlo.real %0 : (tensor<5xcomplex<f32>>) -> tensor<5xf32>
    %2 = stablehlo.convert %1 : tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @fft_5(%arg0: tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>> {
    %0 = stablehlo.fft %arg0, type = FFT, length = [5] : (tensor<5xcomplex<f32>>) -> tensor<5xcomplex<f32>>
    return %0 : tensor<5xcomplex<f32>>
  }
}
// -----
// backward, cuda: same text as cpu
