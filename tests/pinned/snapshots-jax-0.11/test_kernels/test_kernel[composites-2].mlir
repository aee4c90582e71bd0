// import jax
// import jax.numpy as jnp
//
//
// def log1pexp_body(u):
//     return jnp.log1p(jnp.exp(u))
//
//
// @jax.custom_jvp
// def fused_log1pexp(xi):
//     return jax.lax.composite(log1pexp_body, "my.log1pexp")(xi)
//
//
// def log1pexp_jvp(primals, args_t):
//     (w,), (dx,) = primals, args_t
//     y = fused_log1pexp(w)
//     return y, dx * (1.0 / (1.0 + jnp.exp(-w)))
//
//
// fused_log1pexp.defjvp(log1pexp_jvp)
//
//
// def gauss_wave_body(v):
//     return v * jnp.exp(-0.5 * v**2)
//
//
// @jax.custom_jvp
// def gauss_wave(z):
//     return jax.lax.composite(gauss_wave_body, "my.gauss_wave")(z)
//
//
// def gauss_wave_jvp(args_p, tangents):
//     (here,), (dz,) = args_p, tangents
//     val = gauss_wave(here)
//     return val, dz * ((1.0 - here**2) * jnp.exp(-0.5 * here**2))
//
//
// gauss_wave.defjvp(gauss_wave_jvp)
//
//
// def fused_op(samples):
//     scaled = 0.62 * samples**2
//     stage_x = fused_log1pexp(scaled)
//     prod = jax.nn.sigmoid(stage_x) * jax.nn.sigmoid(scaled)
//     h = gauss_wave(prod)
//     diff = h - 0.3 * scaled
//     return diff
//
//   samples: float32[1, 5, 2, 3] in [-2, 2]
// -----
// forward, cpu
module @jit_fused_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5x2x3xf32>) -> (tensor<1x5x2x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<1x5x2x3xf32>
    %cst = stablehlo.constant dense<6.200000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<1x5x2x3xf32>
    %3 = stablehlo.composite "my.log1pexp" %2 {decomposition = @my.log1pexp} : (tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xf32>
    %4 = stablehlo.negate %3 : tensor<1x5x2x3xf32>
    %5 = stablehlo.exponential %4 : tensor<1x5x2x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %7 = stablehlo.add %6, %5 : tensor<1x5x2x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %9 = stablehlo.divide %8, %7 : tensor<1x5x2x3xf32>
    %10 = stablehlo.negate %2 : tensor<1x5x2x3xf32>
    %11 = stablehlo.exponential %10 : tensor<1x5x2x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %13 = stablehlo.add %12, %11 : tensor<1x5x2x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %15 = stablehlo.divide %14, %13 : tensor<1x5x2x3xf32>
    %16 = stablehlo.multiply %9, %15 : tensor<1x5x2x3xf32>
    %17 = stablehlo.composite "my.gauss_wave" %16 {decomposition = @my.gauss_wave} : (tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xf32>
    %cst_4 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %19 = stablehlo.multiply %18, %2 : tensor<1x5x2x3xf32>
    %20 = stablehlo.subtract %17, %19 : tensor<1x5x2x3xf32>
    return %20 : tensor<1x5x2x3xf32>
  }
  func.func private @my.log1pexp(%arg0: tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xf32> {
    %0 = stablehlo.exponential %arg0 : tensor<1x5x2x3xf32>
    %1 = stablehlo.log_plus_one %0 : tensor<1x5x2x3xf32>
    return %1 : tensor<1x5x2x3xf32>
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
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5x2x3xf32>) -> (tensor<1x5x2x3xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<1x5x2x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<1x5x2x3xf32>
    %cst_0 = stablehlo.constant dense<6.200000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %4 = stablehlo.multiply %3, %0 : tensor<1x5x2x3xf32>
    %5 = stablehlo.composite "my.log1pexp" %4 {decomposition = @my.log1pexp} : (tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xf32>
    %6 = stablehlo.negate %4 : tensor<1x5x2x3xf32>
    %7 = stablehlo.exponential %6 : tensor<1x5x2x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %9 = stablehlo.add %8, %7 : tensor<1x5x2x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %11 = stablehlo.divide %10, %9 : tensor<1x5x2x3xf32>
    %12 = stablehlo.negate %5 : tensor<1x5x2x3xf32>
    %13 = stablehlo.exponential %12 : tensor<1x5x2x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %15 = stablehlo.add %14, %13 : tensor<1x5x2x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %17 = stablehlo.divide %16, %15 : tensor<1x5x2x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %19 = stablehlo.subtract %18, %17 : tensor<1x5x2x3xf32>
    %20 = stablehlo.multiply %17, %19 : tensor<1x5x2x3xf32>
    %21 = stablehlo.negate %4 : tensor<1x5x2x3xf32>
    %22 = stablehlo.exponential %21 : tensor<1x5x2x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %24 = stablehlo.add %23, %22 : tensor<1x5x2x3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %26 = stablehlo.divide %25, %24 : tensor<1x5x2x3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %28 = stablehlo.subtract %27, %26 : tensor<1x5x2x3xf32>
    %29 = stablehlo.multiply %26, %28 : tensor<1x5x2x3xf32>
    %30 = stablehlo.multiply %17, %26 : tensor<1x5x2x3xf32>
    %31 = stablehlo.multiply %30, %30 : tensor<1x5x2x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %33 = stablehlo.subtract %32, %31 : tensor<1x5x2x3xf32>
    %34 = stablehlo.multiply %30, %30 : tensor<1x5x2x3xf32>
    %cst_10 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %36 = stablehlo.multiply %35, %34 : tensor<1x5x2x3xf32>
    %37 = stablehlo.exponential %36 : tensor<1x5x2x3xf32>
    %38 = stablehlo.multiply %33, %37 : tensor<1x5x2x3xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %40 = stablehlo.negate %39 : tensor<1x5x2x3xf32>
    %cst_12 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<1x5x2x3xf32>
    %43 = stablehlo.multiply %39, %38 : tensor<1x5x2x3xf32>
    %44 = stablehlo.multiply %17, %43 : tensor<1x5x2x3xf32>
    %45 = stablehlo.multiply %43, %26 : tensor<1x5x2x3xf32>
    %46 = stablehlo.multiply %44, %29 : tensor<1x5x2x3xf32>
    %47 = stablehlo.add %42, %46 : tensor<1x5x2x3xf32>
    %48 = stablehlo.multiply %45, %20 : tensor<1x5x2x3xf32>
    %49 = stablehlo.multiply %48, %11 : tensor<1x5x2x3xf32>
    %50 = stablehlo.add %47, %49 : tensor<1x5x2x3xf32>
    %cst_13 = stablehlo.constant dense<6.200000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<1x5x2x3xf32>
    %53 = stablehlo.multiply %52, %2 : tensor<1x5x2x3xf32>
    return %53 : tensor<1x5x2x3xf32>
  }
  func.func private @my.log1pexp(%arg0: tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xf32> {
    %0 = stablehlo.exponential %arg0 : tensor<1x5x2x3xf32>
    %1 = stablehlo.log_plus_one %0 : tensor<1x5x2x3xf32>
    return %1 : tensor<1x5x2x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
