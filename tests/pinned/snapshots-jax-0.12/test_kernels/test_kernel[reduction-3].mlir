// import jax.numpy as jnp
//
//
// def local_penalized_loss(pred, target):
//     excess = 1.21 - 1.33 * pred
//     diff = excess - target
//     per_item = jnp.abs(diff - 1.41)
//     return jnp.sum(per_item) / (0.531 + jnp.abs(jnp.mean(pred**2)))
//
//   pred: float32[6] in [-2, 2]
//   target: float32[6] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_local_penalized_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.330000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<1.210000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %3 = stablehlo.subtract %2, %1 : tensor<6xf32>
    %4 = stablehlo.subtract %3, %arg1 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<1.410000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.subtract %4, %5 : tensor<6xf32>
    %7 = stablehlo.abs %6 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %9 = stablehlo.multiply %arg0, %arg0 : tensor<6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %11 = stablehlo.divide %10, %cst_4 : tensor<f32>
    %12 = stablehlo.abs %11 : tensor<f32>
    %cst_5 = stablehlo.constant dense<5.310000e-01> : tensor<f32>
    %13 = stablehlo.add %cst_5, %12 : tensor<f32>
    %14 = stablehlo.divide %8, %13 : tensor<f32>
    return %14 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.330000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<1.210000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %3 = stablehlo.subtract %2, %1 : tensor<6xf32>
    %4 = stablehlo.subtract %3, %arg1 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<1.410000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.subtract %4, %5 : tensor<6xf32>
    %7 = stablehlo.abs %6 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %9 = stablehlo.compare GE, %6, %8, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%7 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %11 = stablehlo.multiply %arg0, %arg0 : tensor<6xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %13 = stablehlo.multiply %12, %arg0 : tensor<6xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%11 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %15 = stablehlo.divide %14, %cst_6 : tensor<f32>
    %16 = stablehlo.abs %15 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.compare GE, %15, %cst_7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_8 = stablehlo.constant dense<5.310000e-01> : tensor<f32>
    %18 = stablehlo.add %cst_8, %16 : tensor<f32>
    %19 = stablehlo.multiply %18, %18 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.divide %cst_9, %19 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.multiply %cst_10, %20 : tensor<f32>
    %22 = stablehlo.multiply %21, %10 : tensor<f32>
    %23 = stablehlo.negate %22 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.divide %cst_11, %18 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.select %17, %cst_12, %23 : tensor<i1>, tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.select %17, %23, %cst_13 : tensor<i1>, tensor<f32>
    %27 = stablehlo.negate %25 : tensor<f32>
    %28 = stablehlo.add %26, %27 : tensor<f32>
    %cst_14 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %29 = stablehlo.divide %28, %cst_14 : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %31 = stablehlo.multiply %30, %13 : tensor<6xf32>
    %32 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %34 = stablehlo.select %9, %33, %32 : tensor<6xi1>, tensor<6xf32>
    %35 = stablehlo.select %9, %32, %33 : tensor<6xi1>, tensor<6xf32>
    %36 = stablehlo.negate %34 : tensor<6xf32>
    %37 = stablehlo.add %35, %36 : tensor<6xf32>
    %38 = stablehlo.negate %37 : tensor<6xf32>
    %39 = stablehlo.negate %37 : tensor<6xf32>
    %cst_16 = stablehlo.constant dense<1.330000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<6xf32>
    %42 = stablehlo.add %31, %41 : tensor<6xf32>
    return %42, %38 : tensor<6xf32>, tensor<6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
