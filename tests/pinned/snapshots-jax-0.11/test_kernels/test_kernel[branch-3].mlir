// import jax.numpy as jnp
//
//
// def norm_clipped_step(expected, position, update, radius, step_size):
//     res = position - step_size * update * jnp.minimum(
//         1.0, radius / (jnp.linalg.norm(update) + 1e-6)
//     )
//     return jnp.linalg.norm(res - expected) / jnp.linalg.norm(expected)
//
//   expected: float32[6] in [0.5, 1.5]
//   position: float32[6] in [-0.8, 0.8]
//   update: float32[6] in [-2, 2]
//   radius: float32[] in [0.2, 1]
//   step_size: float32[] in [0.05, 0.5]
// -----
// forward, cpu
module @jit_norm_clipped_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<6xf32>
    %2 = call @norm(%arg2) : (tensor<6xf32>) -> tensor<f32>
    %cst = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %3 = stablehlo.add %2, %cst : tensor<f32>
    %4 = stablehlo.divide %arg3, %3 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.minimum %cst_0, %4 : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %7 = stablehlo.multiply %1, %6 : tensor<6xf32>
    %8 = stablehlo.subtract %arg1, %7 : tensor<6xf32>
    %9 = stablehlo.subtract %8, %arg0 : tensor<6xf32>
    %10 = call @norm(%9) : (tensor<6xf32>) -> tensor<f32>
    %11 = call @norm(%arg0) : (tensor<6xf32>) -> tensor<f32>
    %12 = stablehlo.divide %10, %11 : tensor<f32>
    return %12 : tensor<f32>
  }
  func.func private @norm(%arg0: tensor<6xf32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    return %2 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1]"}, tensor<6xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<6xf32>
    %2:2 = call @norm(%arg2) : (tensor<6xf32>) -> (tensor<f32>, tensor<f32>)
    %cst = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %3 = stablehlo.add %2#0, %cst : tensor<f32>
    %4 = stablehlo.divide %arg3, %3 : tensor<f32>
    %5 = stablehlo.multiply %3, %3 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.divide %cst_0, %5 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.minimum %cst_1, %4 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.compare GT, %cst_2, %4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.compare EQ, %cst_3, %4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.select %9, %cst_5, %cst_4 : tensor<i1>, tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.select %8, %cst_6, %10 : tensor<i1>, tensor<f32>
    %12 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %13 = stablehlo.multiply %1, %12 : tensor<6xf32>
    %14 = stablehlo.subtract %arg1, %13 : tensor<6xf32>
    %15 = stablehlo.subtract %14, %arg0 : tensor<6xf32>
    %16:2 = call @norm(%15) : (tensor<6xf32>) -> (tensor<f32>, tensor<f32>)
    %17:2 = call @norm(%arg0) : (tensor<6xf32>) -> (tensor<f32>, tensor<f32>)
    %18 = stablehlo.multiply %17#0, %17#0 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.divide %cst_7, %18 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.multiply %cst_8, %19 : tensor<f32>
    %21 = stablehlo.multiply %20, %16#0 : tensor<f32>
    %22 = stablehlo.negate %21 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.divide %cst_9, %17#0 : tensor<f32>
    %24 = call @norm_0(%arg0, %17#1, %22) : (tensor<6xf32>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %25 = call @norm_0(%15, %16#1, %23) : (tensor<6xf32>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %26 = stablehlo.negate %25 : tensor<6xf32>
    %27 = stablehlo.add %24, %26 : tensor<6xf32>
    %28 = stablehlo.negate %25 : tensor<6xf32>
    %29 = stablehlo.multiply %1, %28 : tensor<6xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %31 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %32 = stablehlo.multiply %28, %31 : tensor<6xf32>
    %33 = stablehlo.multiply %30, %11 : tensor<f32>
    %34 = stablehlo.multiply %33, %6 : tensor<f32>
    %35 = stablehlo.multiply %34, %arg3 : tensor<f32>
    %36 = stablehlo.negate %35 : tensor<f32>
    %37 = stablehlo.divide %33, %3 : tensor<f32>
    %38 = call @norm_0(%arg2, %2#1, %36) : (tensor<6xf32>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %39 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %40 = stablehlo.multiply %39, %32 : tensor<6xf32>
    %41 = stablehlo.add %38, %40 : tensor<6xf32>
    %42 = stablehlo.multiply %32, %arg2 : tensor<6xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    return %27, %25, %41, %37, %43 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @norm(%arg0: tensor<6xf32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f32>
    return %2, %3 : tensor<f32>, tensor<f32>
  }
  func.func private @norm_0(%arg0: tensor<6xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<6xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<6xf32>
    %3 = stablehlo.multiply %1, %arg0 : tensor<6xf32>
    %4 = stablehlo.add %2, %3 : tensor<6xf32>
    return %4 : tensor<6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
