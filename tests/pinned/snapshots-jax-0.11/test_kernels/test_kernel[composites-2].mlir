// import jax
// import jax.numpy as jnp
//
//
// def gauss_wave_impl(u):
//     return u * jnp.exp(-0.5 * u**2)
//
//
// @jax.custom_jvp
// def fused_gauss_wave(z):
//     return jax.lax.composite(gauss_wave_impl, "my.gauss_wave")(z)
//
//
// def jvp_of(primals, tangents):
//     (w,), (dx,) = primals, tangents
//     val = fused_gauss_wave(w)
//     return val, dx * ((1.0 - w**2) * jnp.exp(-0.5 * w**2))
//
//
// fused_gauss_wave.defjvp(jvp_of)
//
//
// def library_call(samples, delta, target):
//     fused_x = fused_gauss_wave(samples)
//     error = fused_x - target
//     magnitude = jnp.abs(error)
//     loss = jnp.where(
//         magnitude <= delta, 0.5 * error**2, delta * (magnitude - 0.5 * delta)
//     )
//     return loss
//
//   samples: float32[1, 5, 2, 3] in [-2, 2]
//   delta: float32[] in [0.5, 1]
//   target: float32[1, 5, 2, 3] in [-1, 1]
// -----
// forward, cpu
module @jit_library_call attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5x2x3xf32>, %arg1: tensor<f32>, %arg2: tensor<1x5x2x3xf32>) -> (tensor<1x5x2x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.composite "my.gauss_wave" %arg0 {decomposition = @my.gauss_wave} : (tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xf32>
    %1 = stablehlo.subtract %0, %arg2 : tensor<1x5x2x3xf32>
    %2 = stablehlo.abs %1 : tensor<1x5x2x3xf32>
    %3 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %4 = stablehlo.compare LE, %2, %3, FLOAT : (tensor<1x5x2x3xf32>, tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xi1>
    %5 = stablehlo.multiply %1, %1 : tensor<1x5x2x3xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<1x5x2x3xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.multiply %cst_0, %arg1 : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %10 = stablehlo.subtract %2, %9 : tensor<1x5x2x3xf32>
    %11 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<1x5x2x3xf32>
    %13 = call @_where(%4, %7, %12) : (tensor<1x5x2x3xi1>, tensor<1x5x2x3xf32>, tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xf32>
    return %13 : tensor<1x5x2x3xf32>
  }
  func.func private @my.gauss_wave(%arg0: tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xf32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<1x5x2x3xf32>
    %cst = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<1x5x2x3xf32>
    %3 = stablehlo.exponential %2 : tensor<1x5x2x3xf32>
    %4 = stablehlo.multiply %arg0, %3 : tensor<1x5x2x3xf32>
    return %4 : tensor<1x5x2x3xf32>
  }
  func.func private @_where(%arg0: tensor<1x5x2x3xi1>, %arg1: tensor<1x5x2x3xf32>, %arg2: tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<1x5x2x3xi1>, tensor<1x5x2x3xf32>
    return %0 : tensor<1x5x2x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5x2x3xf32>, %arg1: tensor<f32>, %arg2: tensor<1x5x2x3xf32>) -> (tensor<1x5x2x3xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<1x5x2x3xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.composite "my.gauss_wave" %arg0 {decomposition = @my.gauss_wave} : (tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xf32>
    %1 = stablehlo.multiply %arg0, %arg0 : tensor<1x5x2x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %3 = stablehlo.subtract %2, %1 : tensor<1x5x2x3xf32>
    %4 = stablehlo.multiply %arg0, %arg0 : tensor<1x5x2x3xf32>
    %cst_0 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<1x5x2x3xf32>
    %7 = stablehlo.exponential %6 : tensor<1x5x2x3xf32>
    %8 = stablehlo.multiply %3, %7 : tensor<1x5x2x3xf32>
    %9 = stablehlo.subtract %0, %arg2 : tensor<1x5x2x3xf32>
    %10 = stablehlo.abs %9 : tensor<1x5x2x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %12 = stablehlo.compare GE, %9, %11, FLOAT : (tensor<1x5x2x3xf32>, tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xi1>
    %13 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %14 = stablehlo.compare LE, %10, %13, FLOAT : (tensor<1x5x2x3xf32>, tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xi1>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %16 = stablehlo.multiply %15, %9 : tensor<1x5x2x3xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.multiply %cst_3, %arg1 : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %19 = stablehlo.subtract %10, %18 : tensor<1x5x2x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %21:2 = call @_where(%14, %20) : (tensor<1x5x2x3xi1>, tensor<1x5x2x3xf32>) -> (tensor<1x5x2x3xf32>, tensor<1x5x2x3xf32>)
    %22 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %23 = stablehlo.multiply %22, %21#1 : tensor<1x5x2x3xf32>
    %24 = stablehlo.multiply %21#1, %19 : tensor<1x5x2x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_5) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<1x5x2x3xf32>, tensor<f32>) -> tensor<f32>
    %26 = stablehlo.negate %23 : tensor<1x5x2x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_6) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<1x5x2x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.multiply %cst_7, %27 : tensor<f32>
    %29 = stablehlo.add %25, %28 : tensor<f32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %31 = stablehlo.multiply %30, %21#0 : tensor<1x5x2x3xf32>
    %32 = stablehlo.multiply %31, %16 : tensor<1x5x2x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %34 = stablehlo.select %12, %33, %23 : tensor<1x5x2x3xi1>, tensor<1x5x2x3xf32>
    %35 = stablehlo.select %12, %23, %33 : tensor<1x5x2x3xi1>, tensor<1x5x2x3xf32>
    %36 = stablehlo.add %32, %35 : tensor<1x5x2x3xf32>
    %37 = stablehlo.negate %34 : tensor<1x5x2x3xf32>
    %38 = stablehlo.add %36, %37 : tensor<1x5x2x3xf32>
    %39 = stablehlo.negate %38 : tensor<1x5x2x3xf32>
    %40 = stablehlo.multiply %38, %8 : tensor<1x5x2x3xf32>
    return %40, %29, %39 : tensor<1x5x2x3xf32>, tensor<f32>, tensor<1x5x2x3xf32>
  }
  func.func private @my.gauss_wave(%arg0: tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xf32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<1x5x2x3xf32>
    %cst = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<1x5x2x3xf32>
    %3 = stablehlo.exponential %2 : tensor<1x5x2x3xf32>
    %4 = stablehlo.multiply %arg0, %3 : tensor<1x5x2x3xf32>
    return %4 : tensor<1x5x2x3xf32>
  }
  func.func private @_where(%arg0: tensor<1x5x2x3xi1>, %arg1: tensor<1x5x2x3xf32>) -> (tensor<1x5x2x3xf32>, tensor<1x5x2x3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<1x5x2x3xi1>, tensor<1x5x2x3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<1x5x2x3xi1>, tensor<1x5x2x3xf32>
    return %2, %1 : tensor<1x5x2x3xf32>, tensor<1x5x2x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
