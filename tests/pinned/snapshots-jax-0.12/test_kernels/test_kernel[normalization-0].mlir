// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def compute_batch_norm(
//     features: jax.Array,
//     ema_mean: jax.Array,
//     ema_var: jax.Array,
//     scale: jax.Array,
//     offset: jax.Array,
//     mask_w: jax.Array,
// ) -> jax.Array:
//     x_hat = (features - ema_mean) * lax.rsqrt(ema_var + 1e-6)
//     y = scale * x_hat + offset
//     scaled = y * mask_w
//     return jnp.sqrt(jnp.sum(scaled**2, axis=-1) + 1e-6)
//
//   features: float32[7, 2] in [-2, 2]
//   ema_mean: float32[2] in [-0.5, 0.5]
//   ema_var: float32[2] in [0.4, 1.6]
//   scale: float32[2] in [0.5, 1.5]
//   offset: float32[2] in [-0.5, 0.5]
//   mask_w: float32[7, 2] in [-1, 1]
// -----
// forward, cpu
module @jit_compute_batch_norm attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<7x2xf32>) -> (tensor<7xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %2 = stablehlo.subtract %arg0, %1 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.add %arg2, %3 : tensor<2xf32>
    %5 = stablehlo.rsqrt %4 : tensor<2xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %8 = stablehlo.multiply %2, %7 : tensor<7x2xf32>
    %9 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %11 = stablehlo.multiply %10, %8 : tensor<7x2xf32>
    %12 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %14 = stablehlo.add %11, %13 : tensor<7x2xf32>
    %15 = stablehlo.multiply %14, %arg5 : tensor<7x2xf32>
    %16 = stablehlo.multiply %15, %15 : tensor<7x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
    %cst_1 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %19 = stablehlo.add %17, %18 : tensor<7xf32>
    %20 = stablehlo.sqrt %19 : tensor<7xf32>
    return %20 : tensor<7xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<7x2xf32>) -> (tensor<7x2xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}, tensor<2xf32> {jax.result_info = "result[2]"}, tensor<2xf32> {jax.result_info = "result[3]"}, tensor<2xf32> {jax.result_info = "result[4]"}, tensor<7x2xf32> {jax.result_info = "result[5]"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %2 = stablehlo.subtract %arg0, %1 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.add %arg2, %3 : tensor<2xf32>
    %5 = stablehlo.rsqrt %4 : tensor<2xf32>
    %6 = stablehlo.divide %5, %4 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<2xf32>
    %9 = stablehlo.broadcast_in_dim %5, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %11 = stablehlo.multiply %2, %10 : tensor<7x2xf32>
    %12 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %14 = stablehlo.multiply %13, %11 : tensor<7x2xf32>
    %15 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %17 = stablehlo.add %14, %16 : tensor<7x2xf32>
    %18 = stablehlo.multiply %17, %arg5 : tensor<7x2xf32>
    %19 = stablehlo.multiply %18, %18 : tensor<7x2xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %21 = stablehlo.multiply %20, %18 : tensor<7x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%19 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
    %cst_3 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %24 = stablehlo.add %22, %23 : tensor<7xf32>
    %25 = stablehlo.sqrt %24 : tensor<7xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %27 = stablehlo.divide %26, %25 : tensor<7xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<7xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<7xf32>) -> tensor<7x2xf32>
    %31 = stablehlo.multiply %30, %21 : tensor<7x2xf32>
    %32 = stablehlo.multiply %17, %31 : tensor<7x2xf32>
    %33 = stablehlo.multiply %31, %arg5 : tensor<7x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %35 = stablehlo.reshape %34 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %37 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %38 = stablehlo.multiply %37, %33 : tensor<7x2xf32>
    %39 = stablehlo.multiply %33, %11 : tensor<7x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %41 = stablehlo.reshape %40 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%41 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %43 = stablehlo.multiply %2, %38 : tensor<7x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.reshape %44 : (tensor<2xf32>) -> tensor<1x2xf32>
    %46 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %47 = stablehlo.multiply %38, %46 : tensor<7x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%45 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %49 = stablehlo.multiply %48, %8 : tensor<2xf32>
    %50 = stablehlo.negate %47 : tensor<7x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %52 = stablehlo.reshape %51 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    return %47, %53, %49, %42, %36, %32 : tensor<7x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<7x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
