// import jax
// import jax.numpy as jnp
//
//
// def logistic_density_fn(
//     context: jax.Array, mask: jax.Array, center: jax.Array, width: jax.Array
// ):
//     standardized = (context - center) / width
//     final_value = jax.nn.sigmoid(standardized) * jax.nn.sigmoid(-standardized) / width
//     return jnp.sum(final_value, where=mask) / jnp.maximum(jnp.sum(mask), 1)
//
//   context: float32[3] in [-0.8, 0.8]
//   mask: bool[3] in [0, 1]
//   center: float32[] in [-0.5, 0.5]
//   width: float32[] in [0.5, 2]
// -----
// forward, cpu
module @jit_logistic_density_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xi1>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<3xf32>
    %2 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.divide %1, %2 : tensor<3xf32>
    %4 = stablehlo.negate %3 : tensor<3xf32>
    %5 = stablehlo.exponential %4 : tensor<3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %7 = stablehlo.add %6, %5 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.divide %8, %7 : tensor<3xf32>
    %10 = stablehlo.negate %3 : tensor<3xf32>
    %11 = stablehlo.negate %10 : tensor<3xf32>
    %12 = stablehlo.exponential %11 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.add %13, %12 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %16 = stablehlo.divide %15, %14 : tensor<3xf32>
    %17 = stablehlo.multiply %9, %16 : tensor<3xf32>
    %18 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.divide %17, %18 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = call @_where(%arg1, %19, %cst_3) : (tensor<3xi1>, tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %22 = stablehlo.convert %arg1 : (tensor<3xi1>) -> tensor<3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %23 = stablehlo.reduce(%22 init: %c) applies stablehlo.add across dimensions = [0] : (tensor<3xi32>, tensor<i32>) -> tensor<i32>
    %c_5 = stablehlo.constant dense<1> : tensor<i32>
    %24 = stablehlo.maximum %23, %c_5 : tensor<i32>
    %25 = stablehlo.convert %24 : (tensor<i32>) -> tensor<f32>
    %26 = stablehlo.divide %21, %25 : tensor<f32>
    return %26 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<f32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3xi1>, tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xi1>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<3xf32>
    %2 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.divide %1, %2 : tensor<3xf32>
    %4 = stablehlo.multiply %arg3, %arg3 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %cst, %4 : tensor<f32>
    %6 = stablehlo.negate %3 : tensor<3xf32>
    %7 = stablehlo.exponential %6 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.add %8, %7 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %11 = stablehlo.divide %10, %9 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %13 = stablehlo.subtract %12, %11 : tensor<3xf32>
    %14 = stablehlo.multiply %11, %13 : tensor<3xf32>
    %15 = stablehlo.negate %3 : tensor<3xf32>
    %16 = stablehlo.negate %15 : tensor<3xf32>
    %17 = stablehlo.exponential %16 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.add %18, %17 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.divide %20, %19 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %23 = stablehlo.subtract %22, %21 : tensor<3xf32>
    %24 = stablehlo.multiply %21, %23 : tensor<3xf32>
    %25 = stablehlo.multiply %11, %21 : tensor<3xf32>
    %26 = stablehlo.multiply %arg3, %arg3 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.divide %cst_6, %26 : tensor<f32>
    %28 = stablehlo.convert %arg1 : (tensor<3xi1>) -> tensor<3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %29 = stablehlo.reduce(%28 init: %c) applies stablehlo.add across dimensions = [0] : (tensor<3xi32>, tensor<i32>) -> tensor<i32>
    %c_7 = stablehlo.constant dense<1> : tensor<i32>
    %30 = stablehlo.maximum %29, %c_7 : tensor<i32>
    %31 = stablehlo.convert %30 : (tensor<i32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.divide %cst_8, %31 : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = call @_where(%arg1, %33) : (tensor<3xi1>, tensor<3xf32>) -> tensor<3xf32>
    %35 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.multiply %34, %35 : tensor<3xf32>
    %37 = stablehlo.multiply %36, %25 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %39 = stablehlo.negate %38 : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %41 = stablehlo.divide %34, %40 : tensor<3xf32>
    %42 = stablehlo.multiply %11, %41 : tensor<3xf32>
    %43 = stablehlo.multiply %41, %21 : tensor<3xf32>
    %44 = stablehlo.multiply %42, %24 : tensor<3xf32>
    %45 = stablehlo.negate %44 : tensor<3xf32>
    %46 = stablehlo.multiply %43, %14 : tensor<3xf32>
    %47 = stablehlo.add %45, %46 : tensor<3xf32>
    %48 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %49 = stablehlo.multiply %47, %48 : tensor<3xf32>
    %50 = stablehlo.multiply %49, %1 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %52 = stablehlo.negate %51 : tensor<f32>
    %53 = stablehlo.add %39, %52 : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %55 = stablehlo.divide %47, %54 : tensor<3xf32>
    %56 = stablehlo.negate %55 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    return %55, %57, %53 : tensor<3xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3xi1>, tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
