// import jax
// import jax.numpy as jnp
//
//
// def pooled_feedback_fn(z, offset):
//     """Pooled feedback of z and offset.
//
//     Args:
//         z: (2, 5)
//         offset: (2, 5)
//
//     Returns:
//         (2, 5)
//     """
//     smoothed = offset + 0.9 * (z - offset)
//     e = jnp.exp(smoothed * jnp.tanh(smoothed))
//     sqrt_x = jnp.sqrt(jnp.sum(e**2, axis=0, keepdims=True) + 0.5)
//     lerped = 0.7 * e + 0.3 * sqrt_x
//     return jax.nn.silu(lerped * z - z)
//
//   z: float32[2, 5] in [-1, 1]
//   offset: float32[2, 5] in [-1, 1]
// -----
// forward, cpu
module @jit_pooled_feedback_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x5xf32>, %arg1: tensor<2x5xf32>) -> (tensor<2x5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<2x5xf32>
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<2x5xf32>
    %3 = stablehlo.add %arg1, %2 : tensor<2x5xf32>
    %4 = stablehlo.tanh %3 : tensor<2x5xf32>
    %5 = stablehlo.multiply %3, %4 : tensor<2x5xf32>
    %6 = stablehlo.exponential %5 : tensor<2x5xf32>
    %7 = stablehlo.multiply %6, %6 : tensor<2x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<2x5xf32>, tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %11 = stablehlo.add %9, %10 : tensor<1x5xf32>
    %12 = stablehlo.sqrt %11 : tensor<1x5xf32>
    %cst_2 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %14 = stablehlo.multiply %13, %6 : tensor<2x5xf32>
    %cst_3 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %16 = stablehlo.multiply %15, %12 : tensor<1x5xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<2x5xf32>
    %18 = stablehlo.add %14, %17 : tensor<2x5xf32>
    %19 = stablehlo.multiply %18, %arg0 : tensor<2x5xf32>
    %20 = stablehlo.subtract %19, %arg0 : tensor<2x5xf32>
    %21 = call @silu(%20) : (tensor<2x5xf32>) -> tensor<2x5xf32>
    return %21 : tensor<2x5xf32>
  }
  func.func private @silu(%arg0: tensor<2x5xf32>) -> tensor<2x5xf32> {
    %0 = stablehlo.negate %arg0 : tensor<2x5xf32>
    %1 = stablehlo.exponential %0 : tensor<2x5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %3 = stablehlo.add %2, %1 : tensor<2x5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %5 = stablehlo.divide %4, %3 : tensor<2x5xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<2x5xf32>
    return %6 : tensor<2x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x5xf32>, %arg1: tensor<2x5xf32>) -> (tensor<2x5xf32> {jax.result_info = "result[0]"}, tensor<2x5xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<2x5xf32>
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<2x5xf32>
    %3 = stablehlo.add %arg1, %2 : tensor<2x5xf32>
    %4 = stablehlo.tanh %3 : tensor<2x5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %6 = stablehlo.subtract %5, %4 : tensor<2x5xf32>
    %7 = stablehlo.multiply %3, %4 : tensor<2x5xf32>
    %8 = stablehlo.exponential %7 : tensor<2x5xf32>
    %9 = stablehlo.multiply %8, %8 : tensor<2x5xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %11 = stablehlo.multiply %10, %8 : tensor<2x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%9 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<2x5xf32>, tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %15 = stablehlo.add %13, %14 : tensor<1x5xf32>
    %16 = stablehlo.sqrt %15 : tensor<1x5xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %18 = stablehlo.divide %17, %16 : tensor<1x5xf32>
    %cst_5 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %20 = stablehlo.multiply %19, %8 : tensor<2x5xf32>
    %cst_6 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %22 = stablehlo.multiply %21, %16 : tensor<1x5xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<2x5xf32>
    %24 = stablehlo.add %20, %23 : tensor<2x5xf32>
    %25 = stablehlo.multiply %24, %arg0 : tensor<2x5xf32>
    %26 = stablehlo.subtract %25, %arg0 : tensor<2x5xf32>
    %27:2 = call @silu(%26) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>)
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %29 = call @silu_0(%27#0, %27#1, %26, %28) : (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %30 = stablehlo.negate %29 : tensor<2x5xf32>
    %31 = stablehlo.multiply %24, %29 : tensor<2x5xf32>
    %32 = stablehlo.add %30, %31 : tensor<2x5xf32>
    %33 = stablehlo.multiply %29, %arg0 : tensor<2x5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<2x5xf32>, tensor<f32>) -> tensor<5xf32>
    %35 = stablehlo.reshape %34 : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_9 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<1x5xf32>
    %cst_10 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %39 = stablehlo.multiply %38, %33 : tensor<2x5xf32>
    %40 = stablehlo.multiply %37, %18 : tensor<1x5xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<5xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [1] : (tensor<5xf32>) -> tensor<2x5xf32>
    %43 = stablehlo.multiply %42, %11 : tensor<2x5xf32>
    %44 = stablehlo.add %39, %43 : tensor<2x5xf32>
    %45 = stablehlo.multiply %44, %8 : tensor<2x5xf32>
    %46 = stablehlo.multiply %3, %45 : tensor<2x5xf32>
    %47 = stablehlo.multiply %45, %4 : tensor<2x5xf32>
    %48 = stablehlo.multiply %46, %6 : tensor<2x5xf32>
    %49 = stablehlo.add %47, %48 : tensor<2x5xf32>
    %50 = stablehlo.multiply %48, %4 : tensor<2x5xf32>
    %51 = stablehlo.add %49, %50 : tensor<2x5xf32>
    %cst_12 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %53 = stablehlo.multiply %52, %51 : tensor<2x5xf32>
    %54 = stablehlo.negate %53 : tensor<2x5xf32>
    %55 = stablehlo.add %32, %53 : tensor<2x5xf32>
    %56 = stablehlo.add %51, %54 : tensor<2x5xf32>
    return %55, %56 : tensor<2x5xf32>, tensor<2x5xf32>
  }
  func.func private @silu(%arg0: tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<2x5xf32>
    %1 = stablehlo.exponential %0 : tensor<2x5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %3 = stablehlo.add %2, %1 : tensor<2x5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %5 = stablehlo.divide %4, %3 : tensor<2x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<2x5xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<2x5xf32>
    return %8, %5 : tensor<2x5xf32>, tensor<2x5xf32>
  }
  func.func private @silu_0(%arg0: tensor<2x5xf32>, %arg1: tensor<2x5xf32>, %arg2: tensor<2x5xf32>, %arg3: tensor<2x5xf32>) -> tensor<2x5xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<2x5xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<2x5xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<2x5xf32>
    %3 = stablehlo.add %1, %2 : tensor<2x5xf32>
    return %3 : tensor<2x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
