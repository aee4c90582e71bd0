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
    %8 = stablehlo.compare EQ, %4, %7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.select %8, %cst_3, %cst_2 : tensor<i1>, tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.compare EQ, %cst_4, %7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.select %10, %cst_6, %cst_5 : tensor<i1>, tensor<f32>
    %12 = stablehlo.divide %9, %11 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %14 = stablehlo.multiply %1, %13 : tensor<6xf32>
    %15 = stablehlo.subtract %arg1, %14 : tensor<6xf32>
    %16 = stablehlo.subtract %15, %arg0 : tensor<6xf32>
    %17:2 = call @norm(%16) : (tensor<6xf32>) -> (tensor<f32>, tensor<f32>)
    %18:2 = call @norm(%arg0) : (tensor<6xf32>) -> (tensor<f32>, tensor<f32>)
    %19 = stablehlo.multiply %18#0, %18#0 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.divide %cst_7, %19 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.multiply %cst_8, %20 : tensor<f32>
    %22 = stablehlo.multiply %21, %17#0 : tensor<f32>
    %23 = stablehlo.negate %22 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.divide %cst_9, %18#0 : tensor<f32>
    %25 = call @norm_0(%arg0, %18#1, %23) : (tensor<6xf32>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %26 = call @norm_0(%16, %17#1, %24) : (tensor<6xf32>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %27 = stablehlo.negate %26 : tensor<6xf32>
    %28 = stablehlo.add %25, %27 : tensor<6xf32>
    %29 = stablehlo.negate %26 : tensor<6xf32>
    %30 = stablehlo.multiply %1, %29 : tensor<6xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %32 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %33 = stablehlo.multiply %29, %32 : tensor<6xf32>
    %34 = stablehlo.multiply %31, %12 : tensor<f32>
    %35 = stablehlo.multiply %34, %6 : tensor<f32>
    %36 = stablehlo.multiply %35, %arg3 : tensor<f32>
    %37 = stablehlo.negate %36 : tensor<f32>
    %38 = stablehlo.divide %34, %3 : tensor<f32>
    %39 = call @norm_0(%arg2, %2#1, %37) : (tensor<6xf32>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %40 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %41 = stablehlo.multiply %40, %33 : tensor<6xf32>
    %42 = stablehlo.add %39, %41 : tensor<6xf32>
    %43 = stablehlo.multiply %33, %arg2 : tensor<6xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    return %28, %26, %42, %38, %44 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<f32>, tensor<f32>
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
