// import jax
// import jax.numpy as jnp
//
//
// def bump(u):
//     return jnp.sin(u + 0.14 * jax.nn.sigmoid(u))
//
//
// def robust_batched_profile_fn(embedding):
//     out = jax.vmap(bump)(embedding)
//     return out / (1.78 + jnp.abs(out)) / 1.0
//
//   embedding: float32[2, 3] in [-3, 3]
// -----
// forward, cpu
module @jit_robust_batched_profile_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3xf32>) -> (tensor<2x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<2x3xf32>
    %1 = stablehlo.exponential %0 : tensor<2x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %3 = stablehlo.add %2, %1 : tensor<2x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %5 = stablehlo.divide %4, %3 : tensor<2x3xf32>
    %cst_1 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<2x3xf32>
    %8 = stablehlo.add %arg0, %7 : tensor<2x3xf32>
    %9 = stablehlo.sine %8 : tensor<2x3xf32>
    %10 = stablehlo.abs %9 : tensor<2x3xf32>
    %cst_2 = stablehlo.constant dense<1.780000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %12 = stablehlo.add %11, %10 : tensor<2x3xf32>
    %13 = stablehlo.divide %9, %12 : tensor<2x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %15 = stablehlo.divide %13, %14 : tensor<2x3xf32>
    return %15 : tensor<2x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3xf32>) -> (tensor<2x3xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.negate %arg0 : tensor<2x3xf32>
    %1 = stablehlo.exponential %0 : tensor<2x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %3 = stablehlo.add %2, %1 : tensor<2x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %5 = stablehlo.divide %4, %3 : tensor<2x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<2x3xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<2x3xf32>
    %cst_2 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %10 = stablehlo.multiply %9, %5 : tensor<2x3xf32>
    %11 = stablehlo.add %arg0, %10 : tensor<2x3xf32>
    %12 = stablehlo.sine %11 : tensor<2x3xf32>
    %13 = stablehlo.cosine %11 : tensor<2x3xf32>
    %14 = stablehlo.abs %12 : tensor<2x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %16 = stablehlo.compare GE, %12, %15, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %cst_4 = stablehlo.constant dense<1.780000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %18 = stablehlo.add %17, %14 : tensor<2x3xf32>
    %19 = stablehlo.divide %12, %18 : tensor<2x3xf32>
    %20 = stablehlo.multiply %18, %18 : tensor<2x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %22 = stablehlo.divide %21, %20 : tensor<2x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %24 = stablehlo.divide %19, %23 : tensor<2x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %28 = stablehlo.divide %26, %27 : tensor<2x3xf32>
    %29 = stablehlo.multiply %28, %22 : tensor<2x3xf32>
    %30 = stablehlo.multiply %29, %12 : tensor<2x3xf32>
    %31 = stablehlo.negate %30 : tensor<2x3xf32>
    %32 = stablehlo.divide %28, %18 : tensor<2x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %34 = stablehlo.select %16, %33, %31 : tensor<2x3xi1>, tensor<2x3xf32>
    %35 = stablehlo.select %16, %31, %33 : tensor<2x3xi1>, tensor<2x3xf32>
    %36 = stablehlo.add %32, %35 : tensor<2x3xf32>
    %37 = stablehlo.negate %34 : tensor<2x3xf32>
    %38 = stablehlo.add %36, %37 : tensor<2x3xf32>
    %39 = stablehlo.multiply %38, %13 : tensor<2x3xf32>
    %cst_11 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<2x3xf32>
    %42 = stablehlo.multiply %41, %8 : tensor<2x3xf32>
    %43 = stablehlo.add %39, %42 : tensor<2x3xf32>
    return %43 : tensor<2x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
