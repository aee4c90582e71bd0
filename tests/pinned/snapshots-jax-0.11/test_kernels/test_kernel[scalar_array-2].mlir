// import jax
// import jax.numpy as jnp
//
//
// def fused_parametric_map_layer(hidden, damping, theta, data):
//     """Compute a fused parametric map."""
//     coupling = jnp.arcsinh(theta) * (0.64 + data)
//     fraction = hidden / (1.07 + jnp.abs(damping))
//     smoothed = coupling + 0.698 * (fraction - coupling)
//     return jax.nn.soft_sign(smoothed)
//
//   hidden: float32[1, 2, 6] in [-2, 2]
//   damping: float32[] in [0.2, 1.5]
//   theta: float32[] in [0.2, 1.5]
//   data: float32[1, 2, 1] in [-2, 2]
// -----
// forward, cpu
module @jit_fused_parametric_map_layer attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x2x6xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<1x2x1xf32>) -> (tensor<1x2x6xf32> {jax.result_info = "result"}) {
    %0 = chlo.asinh %arg2 : tensor<f32> -> tensor<f32>
    %cst = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2x1xf32>
    %2 = stablehlo.add %1, %arg3 : tensor<1x2x1xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x2x1xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<1x2x1xf32>
    %5 = stablehlo.abs %arg1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.070000e+00> : tensor<f32>
    %6 = stablehlo.add %cst_0, %5 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %8 = stablehlo.divide %arg0, %7 : tensor<1x2x6xf32>
    %9 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2] : (tensor<1x2x1xf32>) -> tensor<1x2x6xf32>
    %10 = stablehlo.subtract %8, %9 : tensor<1x2x6xf32>
    %cst_1 = stablehlo.constant dense<6.980000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<1x2x6xf32>
    %13 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2] : (tensor<1x2x1xf32>) -> tensor<1x2x6xf32>
    %14 = stablehlo.add %13, %12 : tensor<1x2x6xf32>
    %15 = call @soft_sign(%14) : (tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
    return %15 : tensor<1x2x6xf32>
  }
  func.func private @soft_sign(%arg0: tensor<1x2x6xf32>) -> tensor<1x2x6xf32> {
    %0 = stablehlo.abs %arg0 : tensor<1x2x6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %2 = stablehlo.add %0, %1 : tensor<1x2x6xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<1x2x6xf32>
    return %3 : tensor<1x2x6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x2x6xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<1x2x1xf32>) -> (tensor<1x2x6xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<1x2x1xf32> {jax.result_info = "result[3]"}) {
    %0 = chlo.asinh %arg2 : tensor<f32> -> tensor<f32>
    %1 = chlo.square %arg2 : tensor<f32> -> tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %1, %cst : tensor<f32>
    %3 = stablehlo.rsqrt %2 : tensor<f32>
    %cst_0 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x2x1xf32>
    %5 = stablehlo.add %4, %arg3 : tensor<1x2x1xf32>
    %6 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x2x1xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<1x2x1xf32>
    %8 = stablehlo.abs %arg1 : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.compare GE, %arg1, %cst_1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_2 = stablehlo.constant dense<1.070000e+00> : tensor<f32>
    %10 = stablehlo.add %cst_2, %8 : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %12 = stablehlo.divide %arg0, %11 : tensor<1x2x6xf32>
    %13 = stablehlo.multiply %10, %10 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.divide %cst_3, %13 : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x2x1xf32>) -> tensor<1x2x6xf32>
    %16 = stablehlo.subtract %12, %15 : tensor<1x2x6xf32>
    %cst_4 = stablehlo.constant dense<6.980000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<1x2x6xf32>
    %19 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x2x1xf32>) -> tensor<1x2x6xf32>
    %20 = stablehlo.add %19, %18 : tensor<1x2x6xf32>
    %21:3 = call @soft_sign(%20) : (tensor<1x2x6xf32>) -> (tensor<1x2x6xi1>, tensor<1x2x6xf32>, tensor<1x2x6xf32>)
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %23 = call @soft_sign_0(%21#0, %21#1, %20, %21#2, %22) : (tensor<1x2x6xi1>, tensor<1x2x6xf32>, tensor<1x2x6xf32>, tensor<1x2x6xf32>, tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_6) applies stablehlo.add across dimensions = [2] : (tensor<1x2x6xf32>, tensor<f32>) -> tensor<1x2xf32>
    %25 = stablehlo.reshape %24 : (tensor<1x2xf32>) -> tensor<1x2x1xf32>
    %cst_7 = stablehlo.constant dense<6.980000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %27 = stablehlo.multiply %26, %23 : tensor<1x2x6xf32>
    %28 = stablehlo.negate %27 : tensor<1x2x6xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_8) applies stablehlo.add across dimensions = [2] : (tensor<1x2x6xf32>, tensor<f32>) -> tensor<1x2xf32>
    %30 = stablehlo.reshape %29 : (tensor<1x2xf32>) -> tensor<1x2x1xf32>
    %31 = stablehlo.add %25, %30 : tensor<1x2x1xf32>
    %32 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %33 = stablehlo.multiply %27, %32 : tensor<1x2x6xf32>
    %34 = stablehlo.multiply %33, %arg0 : tensor<1x2x6xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x2x6xf32>, tensor<f32>) -> tensor<f32>
    %36 = stablehlo.negate %35 : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %38 = stablehlo.divide %27, %37 : tensor<1x2x6xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.select %9, %cst_10, %36 : tensor<i1>, tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.select %9, %36, %cst_11 : tensor<i1>, tensor<f32>
    %41 = stablehlo.negate %39 : tensor<f32>
    %42 = stablehlo.add %40, %41 : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x2x1xf32>
    %44 = stablehlo.multiply %43, %31 : tensor<1x2x1xf32>
    %45 = stablehlo.multiply %31, %5 : tensor<1x2x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_12) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x2x1xf32>, tensor<f32>) -> tensor<f32>
    %47 = stablehlo.multiply %46, %3 : tensor<f32>
    return %38, %42, %47, %44 : tensor<1x2x6xf32>, tensor<f32>, tensor<f32>, tensor<1x2x1xf32>
  }
  func.func private @soft_sign(%arg0: tensor<1x2x6xf32>) -> (tensor<1x2x6xi1>, tensor<1x2x6xf32>, tensor<1x2x6xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<1x2x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<1x2x6xf32>, tensor<1x2x6xf32>) -> tensor<1x2x6xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %4 = stablehlo.add %0, %3 : tensor<1x2x6xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<1x2x6xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %7 = stablehlo.divide %6, %5 : tensor<1x2x6xf32>
    return %2, %4, %7 : tensor<1x2x6xi1>, tensor<1x2x6xf32>, tensor<1x2x6xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<1x2x6xi1>, %arg1: tensor<1x2x6xf32>, %arg2: tensor<1x2x6xf32>, %arg3: tensor<1x2x6xf32>, %arg4: tensor<1x2x6xf32>) -> tensor<1x2x6xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<1x2x6xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<1x2x6xf32>
    %2 = stablehlo.negate %1 : tensor<1x2x6xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<1x2x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<1x2x6xi1>, tensor<1x2x6xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<1x2x6xi1>, tensor<1x2x6xf32>
    %7 = stablehlo.add %3, %6 : tensor<1x2x6xf32>
    %8 = stablehlo.negate %5 : tensor<1x2x6xf32>
    %9 = stablehlo.add %7, %8 : tensor<1x2x6xf32>
    return %9 : tensor<1x2x6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
