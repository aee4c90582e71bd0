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
    %6 = stablehlo.add %5, %4 : tensor<2x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %8 = stablehlo.subtract %7, %4 : tensor<2x5xf32>
    %9 = stablehlo.multiply %6, %8 : tensor<2x5xf32>
    %10 = stablehlo.multiply %3, %4 : tensor<2x5xf32>
    %11 = stablehlo.exponential %10 : tensor<2x5xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<2x5xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %14 = stablehlo.multiply %13, %11 : tensor<2x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%12 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<2x5xf32>, tensor<f32>) -> tensor<5xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %18 = stablehlo.add %16, %17 : tensor<1x5xf32>
    %19 = stablehlo.sqrt %18 : tensor<1x5xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %21 = stablehlo.divide %20, %19 : tensor<1x5xf32>
    %cst_6 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %23 = stablehlo.multiply %22, %11 : tensor<2x5xf32>
    %cst_7 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %25 = stablehlo.multiply %24, %19 : tensor<1x5xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<2x5xf32>
    %27 = stablehlo.add %23, %26 : tensor<2x5xf32>
    %28 = stablehlo.multiply %27, %arg0 : tensor<2x5xf32>
    %29 = stablehlo.subtract %28, %arg0 : tensor<2x5xf32>
    %30:2 = call @silu(%29) : (tensor<2x5xf32>) -> (tensor<2x5xf32>, tensor<2x5xf32>)
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %32 = call @silu_0(%30#0, %30#1, %29, %31) : (tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xf32>
    %33 = stablehlo.negate %32 : tensor<2x5xf32>
    %34 = stablehlo.multiply %27, %32 : tensor<2x5xf32>
    %35 = stablehlo.add %33, %34 : tensor<2x5xf32>
    %36 = stablehlo.multiply %32, %arg0 : tensor<2x5xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2x5xf32>, tensor<f32>) -> tensor<5xf32>
    %38 = stablehlo.reshape %37 : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_10 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<1x5xf32>
    %cst_11 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %42 = stablehlo.multiply %41, %36 : tensor<2x5xf32>
    %43 = stablehlo.multiply %40, %21 : tensor<1x5xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<5xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [1] : (tensor<5xf32>) -> tensor<2x5xf32>
    %46 = stablehlo.multiply %45, %14 : tensor<2x5xf32>
    %47 = stablehlo.add %42, %46 : tensor<2x5xf32>
    %48 = stablehlo.multiply %47, %11 : tensor<2x5xf32>
    %49 = stablehlo.multiply %3, %48 : tensor<2x5xf32>
    %50 = stablehlo.multiply %48, %4 : tensor<2x5xf32>
    %51 = stablehlo.multiply %49, %9 : tensor<2x5xf32>
    %52 = stablehlo.add %50, %51 : tensor<2x5xf32>
    %cst_13 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %54 = stablehlo.multiply %53, %52 : tensor<2x5xf32>
    %55 = stablehlo.negate %54 : tensor<2x5xf32>
    %56 = stablehlo.add %35, %54 : tensor<2x5xf32>
    %57 = stablehlo.add %52, %55 : tensor<2x5xf32>
    return %56, %57 : tensor<2x5xf32>, tensor<2x5xf32>
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
