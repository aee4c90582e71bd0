// import jax
// import jax.numpy as jnp
//
//
// def unit_scale_fn(areas):
//     total = 1.6 + areas
//     scale = jnp.sqrt(jnp.sum(total**2, keepdims=True) + 0.41)
//     activated = jax.nn.sigmoid(jax.nn.silu(total / scale))
//     return jax.nn.sigmoid(activated)
//
//   areas: float32[2, 2, 7] in [0.5, 2]
// -----
// forward, cpu
module @jit_unit_scale_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x2x7xf32>) -> (tensor<2x2x7xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.600000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %1 = stablehlo.add %0, %arg0 : tensor<2x2x7xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<2x2x7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x2x7xf32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %cst_1 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %6 = stablehlo.add %4, %5 : tensor<1x1x1xf32>
    %7 = stablehlo.sqrt %6 : tensor<1x1x1xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<2x2x7xf32>
    %9 = stablehlo.divide %1, %8 : tensor<2x2x7xf32>
    %10 = call @silu(%9) : (tensor<2x2x7xf32>) -> tensor<2x2x7xf32>
    %11 = stablehlo.negate %10 : tensor<2x2x7xf32>
    %12 = stablehlo.exponential %11 : tensor<2x2x7xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %14 = stablehlo.add %13, %12 : tensor<2x2x7xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %16 = stablehlo.divide %15, %14 : tensor<2x2x7xf32>
    %17 = stablehlo.negate %16 : tensor<2x2x7xf32>
    %18 = stablehlo.exponential %17 : tensor<2x2x7xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %20 = stablehlo.add %19, %18 : tensor<2x2x7xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %22 = stablehlo.divide %21, %20 : tensor<2x2x7xf32>
    return %22 : tensor<2x2x7xf32>
  }
  func.func private @silu(%arg0: tensor<2x2x7xf32>) -> tensor<2x2x7xf32> {
    %0 = stablehlo.negate %arg0 : tensor<2x2x7xf32>
    %1 = stablehlo.exponential %0 : tensor<2x2x7xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %3 = stablehlo.add %2, %1 : tensor<2x2x7xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %5 = stablehlo.divide %4, %3 : tensor<2x2x7xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<2x2x7xf32>
    return %6 : tensor<2x2x7xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x2x7xf32>) -> (tensor<2x2x7xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<1.600000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %1 = stablehlo.add %0, %arg0 : tensor<2x2x7xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<2x2x7xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %4 = stablehlo.multiply %3, %1 : tensor<2x2x7xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%2 init: %cst_1) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x2x7xf32>, tensor<f32>) -> tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %cst_2 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %8 = stablehlo.add %6, %7 : tensor<1x1x1xf32>
    %9 = stablehlo.sqrt %8 : tensor<1x1x1xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %11 = stablehlo.divide %10, %9 : tensor<1x1x1xf32>
    %12 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<2x2x7xf32>
    %13 = stablehlo.divide %1, %12 : tensor<2x2x7xf32>
    %14 = stablehlo.multiply %9, %9 : tensor<1x1x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %16 = stablehlo.divide %15, %14 : tensor<1x1x1xf32>
    %17:3 = call @silu(%13) : (tensor<2x2x7xf32>) -> (tensor<2x2x7xf32>, tensor<2x2x7xf32>, tensor<2x2x7xf32>)
    %18 = stablehlo.negate %17#0 : tensor<2x2x7xf32>
    %19 = stablehlo.exponential %18 : tensor<2x2x7xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %21 = stablehlo.add %20, %19 : tensor<2x2x7xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %23 = stablehlo.divide %22, %21 : tensor<2x2x7xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %25 = stablehlo.subtract %24, %23 : tensor<2x2x7xf32>
    %26 = stablehlo.multiply %23, %25 : tensor<2x2x7xf32>
    %27 = stablehlo.negate %23 : tensor<2x2x7xf32>
    %28 = stablehlo.exponential %27 : tensor<2x2x7xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %30 = stablehlo.add %29, %28 : tensor<2x2x7xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %32 = stablehlo.divide %31, %30 : tensor<2x2x7xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %34 = stablehlo.subtract %33, %32 : tensor<2x2x7xf32>
    %35 = stablehlo.multiply %32, %34 : tensor<2x2x7xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<2x2x7xf32>
    %38 = stablehlo.multiply %37, %26 : tensor<2x2x7xf32>
    %39 = call @silu_0(%17#1, %17#2, %13, %38) : (tensor<2x2x7xf32>, tensor<2x2x7xf32>, tensor<2x2x7xf32>, tensor<2x2x7xf32>) -> tensor<2x2x7xf32>
    %40 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<2x2x7xf32>
    %41 = stablehlo.multiply %39, %40 : tensor<2x2x7xf32>
    %42 = stablehlo.multiply %41, %1 : tensor<2x2x7xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_12) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x2x7xf32>, tensor<f32>) -> tensor<f32>
    %44 = stablehlo.reshape %43 : (tensor<f32>) -> tensor<1x1x1xf32>
    %45 = stablehlo.negate %44 : tensor<1x1x1xf32>
    %46 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<2x2x7xf32>
    %47 = stablehlo.divide %39, %46 : tensor<2x2x7xf32>
    %48 = stablehlo.multiply %45, %11 : tensor<1x1x1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_13) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1xf32>, tensor<f32>) -> tensor<f32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %51 = stablehlo.multiply %50, %4 : tensor<2x2x7xf32>
    %52 = stablehlo.add %47, %51 : tensor<2x2x7xf32>
    return %52 : tensor<2x2x7xf32>
  }
  func.func private @silu(%arg0: tensor<2x2x7xf32>) -> (tensor<2x2x7xf32>, tensor<2x2x7xf32>, tensor<2x2x7xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<2x2x7xf32>
    %1 = stablehlo.exponential %0 : tensor<2x2x7xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %3 = stablehlo.add %2, %1 : tensor<2x2x7xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %5 = stablehlo.divide %4, %3 : tensor<2x2x7xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2x7xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<2x2x7xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<2x2x7xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<2x2x7xf32>
    return %9, %8, %5 : tensor<2x2x7xf32>, tensor<2x2x7xf32>, tensor<2x2x7xf32>
  }
  func.func private @silu_0(%arg0: tensor<2x2x7xf32>, %arg1: tensor<2x2x7xf32>, %arg2: tensor<2x2x7xf32>, %arg3: tensor<2x2x7xf32>) -> tensor<2x2x7xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<2x2x7xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<2x2x7xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<2x2x7xf32>
    %3 = stablehlo.add %1, %2 : tensor<2x2x7xf32>
    return %3 : tensor<2x2x7xf32>
  }
}
// -----
// backward, cuda: same text as cpu
