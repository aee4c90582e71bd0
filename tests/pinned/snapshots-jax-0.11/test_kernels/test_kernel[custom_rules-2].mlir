// from functools import partial
//
// import jax
// import jax.numpy as jnp
//
//
// @partial(jax.custom_vjp, nondiff_argnums=(0,))
// def stable_sine_wave(sharp, x):
//     return jnp.sin(sharp * x) + x
//
//
// def fwd(sharp, x_in):
//     return stable_sine_wave(sharp, x_in), x_in
//
//
// def bwd(sharp, saved, bar):
//     return (bar * (sharp * jnp.cos(sharp * saved) + 1.0),)
//
//
// stable_sine_wave.defvjp(fwd, bwd)
//
//
// @jax.custom_vjp
// def gauss_wave(u):
//     return u * jnp.exp(-0.5 * u**2)
//
//
// def gauss_wave_fwd(v_in):
//     primal = gauss_wave(v_in)
//     return primal, (v_in, primal)
//
//
// def gauss_wave_bwd(res, ct):
//     x_saved, ys = res
//     return (ct * ((1.0 - x_saved**2) * jnp.exp(-0.5 * x_saved**2)),)
//
//
// gauss_wave.defvjp(gauss_wave_fwd, gauss_wave_bwd)
//
//
// def bounded_stable_op_score(bias):
//     entropy_term = jnp.log(1.634 + bias**2)
//     gated = stable_sine_wave(1.33, entropy_term)
//     modulated = 0.7 * gated
//     y_out = gauss_wave(modulated)
//     shifted = y_out * entropy_term + 0.52
//     return shifted
//
//   bias: float32[7, 3] in [-2, 2]
// -----
// forward, cpu
module @jit_bounded_stable_op_score attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf32>) -> (tensor<7x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<1.634000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %2 = stablehlo.add %1, %0 : tensor<7x3xf32>
    %3 = stablehlo.log %2 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<1.330000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<7x3xf32>
    %6 = stablehlo.sine %5 : tensor<7x3xf32>
    %7 = stablehlo.add %6, %3 : tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<7x3xf32>
    %10 = stablehlo.multiply %9, %9 : tensor<7x3xf32>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<7x3xf32>
    %13 = stablehlo.exponential %12 : tensor<7x3xf32>
    %14 = stablehlo.multiply %9, %13 : tensor<7x3xf32>
    %15 = stablehlo.multiply %14, %3 : tensor<7x3xf32>
    %cst_3 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %17 = stablehlo.add %15, %16 : tensor<7x3xf32>
    return %17 : tensor<7x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf32>) -> (tensor<7x3xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<1.634000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %4 = stablehlo.add %3, %0 : tensor<7x3xf32>
    %5 = stablehlo.log %4 : tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<1.330000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<7x3xf32>
    %8 = stablehlo.sine %7 : tensor<7x3xf32>
    %9 = stablehlo.add %8, %5 : tensor<7x3xf32>
    %cst_2 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<7x3xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<7x3xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<7x3xf32>
    %15 = stablehlo.exponential %14 : tensor<7x3xf32>
    %16 = stablehlo.multiply %11, %15 : tensor<7x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %18 = stablehlo.multiply %16, %17 : tensor<7x3xf32>
    %19 = stablehlo.multiply %17, %5 : tensor<7x3xf32>
    %20 = stablehlo.multiply %11, %11 : tensor<7x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %22 = stablehlo.subtract %21, %20 : tensor<7x3xf32>
    %23 = stablehlo.multiply %11, %11 : tensor<7x3xf32>
    %cst_6 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<7x3xf32>
    %26 = stablehlo.exponential %25 : tensor<7x3xf32>
    %27 = stablehlo.multiply %22, %26 : tensor<7x3xf32>
    %28 = stablehlo.multiply %19, %27 : tensor<7x3xf32>
    %cst_7 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<7x3xf32>
    %cst_8 = stablehlo.constant dense<1.330000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %32 = stablehlo.multiply %31, %5 : tensor<7x3xf32>
    %33 = stablehlo.cosine %32 : tensor<7x3xf32>
    %cst_9 = stablehlo.constant dense<1.330000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<7x3xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %37 = stablehlo.add %35, %36 : tensor<7x3xf32>
    %38 = stablehlo.multiply %30, %37 : tensor<7x3xf32>
    %39 = stablehlo.add %18, %38 : tensor<7x3xf32>
    %40 = stablehlo.divide %39, %4 : tensor<7x3xf32>
    %41 = stablehlo.multiply %40, %2 : tensor<7x3xf32>
    return %41 : tensor<7x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
