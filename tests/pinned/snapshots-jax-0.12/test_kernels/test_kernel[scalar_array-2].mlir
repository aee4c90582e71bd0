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
    %1 = stablehlo.abs %arg2 : tensor<f32>
    %cst = stablehlo.constant dense<2.16840434E-19> : tensor<f32>
    %2 = stablehlo.multiply %1, %cst : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<7.37869762E+19> : tensor<f32>
    %3 = stablehlo.clamp %cst_0, %2, %cst_1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<f32>
    %5 = stablehlo.divide %4, %3 : tensor<f32>
    %6 = stablehlo.multiply %arg2, %5 : tensor<f32>
    %7 = chlo.square %6 : tensor<f32> -> tensor<f32>
    %8 = chlo.square %5 : tensor<f32> -> tensor<f32>
    %9 = stablehlo.add %7, %8 : tensor<f32>
    %10 = stablehlo.rsqrt %9 : tensor<f32>
    %11 = stablehlo.multiply %5, %10 : tensor<f32>
    %cst_3 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x2x1xf32>
    %13 = stablehlo.add %12, %arg3 : tensor<1x2x1xf32>
    %14 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x2x1xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<1x2x1xf32>
    %16 = stablehlo.abs %arg1 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.compare GE, %arg1, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<1.070000e+00> : tensor<f32>
    %18 = stablehlo.add %cst_5, %16 : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %20 = stablehlo.divide %arg0, %19 : tensor<1x2x6xf32>
    %21 = stablehlo.multiply %18, %18 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.divide %cst_6, %21 : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<1x2x1xf32>) -> tensor<1x2x6xf32>
    %24 = stablehlo.subtract %20, %23 : tensor<1x2x6xf32>
    %cst_7 = stablehlo.constant dense<6.980000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<1x2x6xf32>
    %27 = stablehlo.broadcast_in_dim %15, dims = [0, 1, 2] : (tensor<1x2x1xf32>) -> tensor<1x2x6xf32>
    %28 = stablehlo.add %27, %26 : tensor<1x2x6xf32>
    %29:3 = call @soft_sign(%28) : (tensor<1x2x6xf32>) -> (tensor<1x2x6xi1>, tensor<1x2x6xf32>, tensor<1x2x6xf32>)
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %31 = call @soft_sign_0(%29#0, %29#1, %28, %29#2, %30) : (tensor<1x2x6xi1>, tensor<1x2x6xf32>, tensor<1x2x6xf32>, tensor<1x2x6xf32>, tensor<1x2x6xf32>) -> tensor<1x2x6xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<1x2x6xf32>, tensor<f32>) -> tensor<1x2xf32>
    %33 = stablehlo.reshape %32 : (tensor<1x2xf32>) -> tensor<1x2x1xf32>
    %cst_10 = stablehlo.constant dense<6.980000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %35 = stablehlo.multiply %34, %31 : tensor<1x2x6xf32>
    %36 = stablehlo.negate %35 : tensor<1x2x6xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_11) applies stablehlo.add across dimensions = [2] : (tensor<1x2x6xf32>, tensor<f32>) -> tensor<1x2xf32>
    %38 = stablehlo.reshape %37 : (tensor<1x2xf32>) -> tensor<1x2x1xf32>
    %39 = stablehlo.add %33, %38 : tensor<1x2x1xf32>
    %40 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %41 = stablehlo.multiply %35, %40 : tensor<1x2x6xf32>
    %42 = stablehlo.multiply %41, %arg0 : tensor<1x2x6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_12) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x2x6xf32>, tensor<f32>) -> tensor<f32>
    %44 = stablehlo.negate %43 : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %46 = stablehlo.divide %35, %45 : tensor<1x2x6xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.select %17, %cst_13, %44 : tensor<i1>, tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.select %17, %44, %cst_14 : tensor<i1>, tensor<f32>
    %49 = stablehlo.negate %47 : tensor<f32>
    %50 = stablehlo.add %48, %49 : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x2x1xf32>
    %52 = stablehlo.multiply %51, %39 : tensor<1x2x1xf32>
    %53 = stablehlo.multiply %39, %13 : tensor<1x2x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_15) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x2x1xf32>, tensor<f32>) -> tensor<f32>
    %55 = stablehlo.multiply %54, %11 : tensor<f32>
    return %46, %50, %55, %52 : tensor<1x2x6xf32>, tensor<f32>, tensor<f32>, tensor<1x2x1xf32>
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
