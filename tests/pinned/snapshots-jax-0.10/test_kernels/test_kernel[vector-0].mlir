// import jax.numpy as jnp
//
//
// def robust_pairwise_interaction(a, b):
//     picked = jnp.where(a < -0.12, a, 0.55 * a)
//     scores = jnp.einsum("id,jd->ij", picked, b)
//     modulated = 0.37 * scores
//     coupling = modulated * jnp.tanh(modulated)
//     return jnp.exp(-jnp.abs(jnp.arctan(jnp.sum(coupling))))
//
//   a: float32[2, 3] in [-1.2, 1.2]
//   b: float32[2, 3] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_robust_pairwise_interaction attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<-1.200000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %1 = stablehlo.compare LT, %arg0, %0, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %cst_0 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<2x3xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %5 = stablehlo.dot_general %4, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x2xf32>
    %cst_1 = stablehlo.constant dense<3.700000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<2x2xf32>
    %8 = stablehlo.tanh %7 : tensor<2x2xf32>
    %9 = stablehlo.multiply %7, %8 : tensor<2x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<f32>
    %11 = chlo.atan %10 : tensor<f32> -> tensor<f32>
    %12 = stablehlo.abs %11 : tensor<f32>
    %13 = stablehlo.negate %12 : tensor<f32>
    %14 = stablehlo.exponential %13 : tensor<f32>
    return %14 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<2x3xi1>, %arg1: tensor<2x3xf32>, %arg2: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2x3xi1>, tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>) -> (tensor<2x3xf32> {jax.result_info = "result[0]"}, tensor<2x3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<-1.200000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %1 = stablehlo.compare LT, %arg0, %0, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %cst_0 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<2x3xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<2x3xi1>, tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %5 = stablehlo.dot_general %4, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x2xf32>
    %cst_1 = stablehlo.constant dense<3.700000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<2x2xf32>
    %8 = stablehlo.tanh %7 : tensor<2x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %10 = stablehlo.subtract %9, %8 : tensor<2x2xf32>
    %11 = stablehlo.multiply %7, %8 : tensor<2x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<f32>
    %13 = chlo.atan %12 : tensor<f32> -> tensor<f32>
    %14 = chlo.square %12 : tensor<f32> -> tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.add %cst_4, %14 : tensor<f32>
    %16 = stablehlo.abs %13 : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.compare GE, %13, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %18 = stablehlo.negate %16 : tensor<f32>
    %19 = stablehlo.exponential %18 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.multiply %cst_6, %19 : tensor<f32>
    %21 = stablehlo.negate %20 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.select %17, %cst_7, %21 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.select %17, %21, %cst_8 : tensor<i1>, tensor<f32>
    %24 = stablehlo.negate %22 : tensor<f32>
    %25 = stablehlo.add %23, %24 : tensor<f32>
    %26 = stablehlo.divide %25, %15 : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %28 = stablehlo.multiply %7, %27 : tensor<2x2xf32>
    %29 = stablehlo.multiply %27, %8 : tensor<2x2xf32>
    %30 = stablehlo.multiply %28, %10 : tensor<2x2xf32>
    %31 = stablehlo.add %29, %30 : tensor<2x2xf32>
    %32 = stablehlo.multiply %30, %8 : tensor<2x2xf32>
    %33 = stablehlo.add %31, %32 : tensor<2x2xf32>
    %cst_9 = stablehlo.constant dense<3.700000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<2x2xf32>
    %36 = stablehlo.dot_general %35, %4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %37 = stablehlo.dot_general %35, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %38:2 = call @_where_0(%1, %37) : (tensor<2x3xi1>, tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>)
    %cst_10 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %40 = stablehlo.multiply %39, %38#1 : tensor<2x3xf32>
    %41 = stablehlo.add %38#0, %40 : tensor<2x3xf32>
    return %41, %36 : tensor<2x3xf32>, tensor<2x3xf32>
  }
  func.func private @_where(%arg0: tensor<2x3xi1>, %arg1: tensor<2x3xf32>, %arg2: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2x3xi1>, tensor<2x3xf32>
    return %0 : tensor<2x3xf32>
  }
  func.func private @_where_0(%arg0: tensor<2x3xi1>, %arg1: tensor<2x3xf32>) -> (tensor<2x3xf32>, tensor<2x3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2x3xi1>, tensor<2x3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2x3xi1>, tensor<2x3xf32>
    return %2, %1 : tensor<2x3xf32>, tensor<2x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
