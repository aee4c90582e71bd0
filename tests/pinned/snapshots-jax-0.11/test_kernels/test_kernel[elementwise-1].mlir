// import jax
// import jax.numpy as jnp
//
//
// def geometric_decay_fn(
//     offset: jax.Array, velocity: jax.Array, weights: jax.Array, counts: jax.Array
// ) -> jax.Array:
//     prod = weights * offset
//     out = prod * jnp.exp(-jnp.abs(velocity))
//     return jnp.average(out, weights=counts)
//
//   offset: float32[8] in [-1.5, 1.5]
//   velocity: float32[8] in [-1.5, 1.5]
//   weights: float32[8] in [0.4, 1.33]
//   counts: float32[8] in [0.1, 1]
// -----
// forward, cpu
module @jit_geometric_decay_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<8xf32>
    %1 = stablehlo.abs %arg1 : tensor<8xf32>
    %2 = stablehlo.negate %1 : tensor<8xf32>
    %3 = stablehlo.exponential %2 : tensor<8xf32>
    %4 = stablehlo.multiply %0, %3 : tensor<8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%arg3 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %6 = stablehlo.multiply %4, %arg3 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %8 = stablehlo.divide %7, %5 : tensor<f32>
    return %8 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result[0]"}, tensor<8xf32> {jax.result_info = "result[1]"}, tensor<8xf32> {jax.result_info = "result[2]"}, tensor<8xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<8xf32>
    %1 = stablehlo.abs %arg1 : tensor<8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %3 = stablehlo.compare GE, %arg1, %2, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %4 = stablehlo.negate %1 : tensor<8xf32>
    %5 = stablehlo.exponential %4 : tensor<8xf32>
    %6 = stablehlo.multiply %0, %5 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%arg3 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %8 = stablehlo.multiply %6, %arg3 : tensor<8xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.multiply %7, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.divide %cst_2, %10 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.multiply %cst_3, %11 : tensor<f32>
    %13 = stablehlo.multiply %12, %9 : tensor<f32>
    %14 = stablehlo.negate %13 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.divide %cst_4, %7 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %17 = stablehlo.multiply %6, %16 : tensor<8xf32>
    %18 = stablehlo.multiply %16, %arg3 : tensor<8xf32>
    %19 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %20 = stablehlo.add %17, %19 : tensor<8xf32>
    %21 = stablehlo.multiply %0, %18 : tensor<8xf32>
    %22 = stablehlo.multiply %18, %5 : tensor<8xf32>
    %23 = stablehlo.multiply %21, %5 : tensor<8xf32>
    %24 = stablehlo.negate %23 : tensor<8xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %26 = stablehlo.select %3, %25, %24 : tensor<8xi1>, tensor<8xf32>
    %27 = stablehlo.select %3, %24, %25 : tensor<8xi1>, tensor<8xf32>
    %28 = stablehlo.negate %26 : tensor<8xf32>
    %29 = stablehlo.add %27, %28 : tensor<8xf32>
    %30 = stablehlo.multiply %arg2, %22 : tensor<8xf32>
    %31 = stablehlo.multiply %22, %arg0 : tensor<8xf32>
    return %30, %29, %31, %20 : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
  }
}
// -----
// backward, cuda: same text as cpu
