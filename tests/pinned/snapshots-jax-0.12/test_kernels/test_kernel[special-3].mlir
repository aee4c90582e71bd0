// import jax
// import jax.numpy as jnp
//
//
// def jensen_shannon_op(key, y, weights):
//     saturated = jnp.arctan(key**4)
//     p_dist = jax.nn.softmax(saturated, axis=-1)
//     q_dist = jax.nn.softmax(y, axis=-1)
//     divergence_terms = jax.scipy.special.entr(p_dist) + jax.scipy.special.xlogy(
//         p_dist, q_dist
//     )
//     weighted_terms = weights * divergence_terms
//     mixture_pq = 0.5 * (p_dist + q_dist)
//     from_p = jax.scipy.special.rel_entr(p_dist, mixture_pq)
//     right = jax.scipy.special.rel_entr(q_dist, mixture_pq)
//     accumulated = jnp.sum(weighted_terms, axis=0)
//     js = jnp.sum(from_p + right, axis=-1)
//     superposed = 1.447 * accumulated + js
//     modulated = 0.63 * superposed
//     return 0.9 * jax.nn.squareplus(modulated) / 2.53
//
//   key: float32[6] in [-2, 2]
//   y: float32[6] in [-1.5, 1.5]
//   weights: float32[6] in [0.4, 1.5]
// -----
// forward, cpu
module @jit_jensen_shannon_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<6xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<6xf32>
    %2 = chlo.atan %1 : tensor<6xf32> -> tensor<6xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %4 = stablehlo.maximum %cst_0, %3 : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %7 = stablehlo.subtract %2, %6 : tensor<6xf32>
    %8 = stablehlo.exponential %7 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %12 = stablehlo.divide %8, %11 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %13 = stablehlo.reduce(%arg1 init: %cst_2) applies stablehlo.maximum across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %14 = stablehlo.maximum %cst_3, %13 : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %17 = stablehlo.subtract %arg1, %16 : tensor<6xf32>
    %18 = stablehlo.exponential %17 : tensor<6xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %22 = stablehlo.divide %18, %21 : tensor<6xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %24 = stablehlo.compare LT, %12, %23, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %27 = stablehlo.compare NE, %12, %26, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %28 = stablehlo.compare NE, %12, %12, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %29 = stablehlo.or %27, %28 : tensor<6xi1>
    %30 = stablehlo.log %12 : tensor<6xf32>
    %31 = stablehlo.multiply %12, %30 : tensor<6xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %33 = call @_where(%29, %31, %32) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %34 = stablehlo.negate %33 : tensor<6xf32>
    %35 = stablehlo.select %24, %25, %34 : tensor<6xi1>, tensor<6xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %37 = stablehlo.compare NE, %12, %36, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %38 = stablehlo.compare NE, %22, %22, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %39 = stablehlo.or %37, %38 : tensor<6xi1>
    %40 = stablehlo.log %22 : tensor<6xf32>
    %41 = stablehlo.multiply %12, %40 : tensor<6xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %43 = call @_where(%39, %41, %42) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %44 = stablehlo.add %35, %43 : tensor<6xf32>
    %45 = stablehlo.multiply %arg2, %44 : tensor<6xf32>
    %46 = stablehlo.add %12, %22 : tensor<6xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<6xf32>
    %49 = call @_rel_entr(%12, %48) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %50 = call @_rel_entr(%22, %48) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%45 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %52 = stablehlo.add %49, %50 : tensor<6xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<1.447000e+00> : tensor<f32>
    %54 = stablehlo.multiply %cst_14, %51 : tensor<f32>
    %55 = stablehlo.add %54, %53 : tensor<f32>
    %cst_15 = stablehlo.constant dense<6.300000e-01> : tensor<f32>
    %56 = stablehlo.multiply %cst_15, %55 : tensor<f32>
    %57 = call @squareplus(%56) : (tensor<f32>) -> tensor<f32>
    %cst_16 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %58 = stablehlo.multiply %cst_16, %57 : tensor<f32>
    %cst_17 = stablehlo.constant dense<2.530000e+00> : tensor<f32>
    %59 = stablehlo.divide %58, %cst_17 : tensor<f32>
    return %59 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xf32>
    return %0 : tensor<6xf32>
  }
  func.func private @_rel_entr(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %1 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %2 = stablehlo.or %0, %1 : tensor<6xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.compare GT, %arg1, %5, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %7 = stablehlo.and %4, %6 : tensor<6xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %9 = stablehlo.compare EQ, %arg0, %8, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %11 = stablehlo.compare GE, %arg1, %10, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %12 = stablehlo.and %9, %11 : tensor<6xi1>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %13 = call @_where_0(%7, %arg0, %c) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %14 = call @_where_0(%7, %arg1, %c_3) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %15 = stablehlo.divide %13, %14 : tensor<6xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %17 = stablehlo.compare GT, %15, %16, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %19 = stablehlo.compare LT, %15, %18, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %20 = stablehlo.and %17, %19 : tensor<6xi1>
    %cst_6 = stablehlo.constant dense<1.17549435E-38> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %22 = stablehlo.compare GT, %15, %21, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_7 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %24 = stablehlo.compare LT, %15, %23, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %25 = stablehlo.and %22, %24 : tensor<6xi1>
    %c_8 = stablehlo.constant dense<1> : tensor<i32>
    %26 = call @_where_0(%20, %13, %c_8) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %c_9 = stablehlo.constant dense<1> : tensor<i32>
    %27 = call @_where_0(%20, %14, %c_9) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %28 = stablehlo.subtract %26, %27 : tensor<6xf32>
    %29 = stablehlo.divide %28, %27 : tensor<6xf32>
    %c_10 = stablehlo.constant dense<1> : tensor<i32>
    %30 = call @_where_0(%25, %15, %c_10) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %31 = stablehlo.log_plus_one %29 : tensor<6xf32>
    %32 = stablehlo.log_plus_one %29 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<6xf32>
    %33 = stablehlo.log %30 : tensor<6xf32>
    %34 = stablehlo.log %30 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<6xf32>
    %35 = stablehlo.log %13 : tensor<6xf32>
    %36 = stablehlo.log %13 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<6xf32>
    %37 = stablehlo.log %14 : tensor<6xf32>
    %38 = stablehlo.log %14 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<6xf32>
    %39 = stablehlo.subtract %36, %38 : tensor<6xf32>
    %40 = call @_where(%25, %34, %39) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %41 = call @_where(%20, %32, %40) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %42 = stablehlo.multiply %13, %41 : tensor<6xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_12 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %43 = call @_where_1(%12, %cst_11, %cst_12) : (tensor<6xi1>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %44 = call @_where(%7, %42, %43) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_13 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %45 = call @_where_2(%2, %cst_13, %44) : (tensor<6xi1>, tensor<f32>, tensor<6xf32>) -> tensor<6xf32>
    return %45 : tensor<6xf32>
  }
  func.func private @_where_0(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<i32>) -> tensor<6xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6xi1>, tensor<6xf32>
    return %2 : tensor<6xf32>
  }
  func.func private @_where_1(%arg0: tensor<6xi1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<6xi1>, tensor<6xf32>
    return %2 : tensor<6xf32>
  }
  func.func private @_where_2(%arg0: tensor<6xi1>, %arg1: tensor<f32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<6xi1>, tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @squareplus(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = chlo.square %arg0 : tensor<f32> -> tensor<f32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %1 = stablehlo.add %0, %cst : tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    %3 = stablehlo.add %arg0, %2 : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.divide %3, %cst_0 : tensor<f32>
    return %4 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1]"}, tensor<6xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<6xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<6xf32>
    %2 = stablehlo.multiply %arg0, %arg0 : tensor<6xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<6xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<6xf32>
    %6 = chlo.atan %1 : tensor<6xf32> -> tensor<6xf32>
    %7 = chlo.square %1 : tensor<6xf32> -> tensor<6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %9 = stablehlo.add %8, %7 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %10 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.maximum across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %11 = stablehlo.maximum %cst_2, %10 : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %14 = stablehlo.subtract %6, %13 : tensor<6xf32>
    %15 = stablehlo.exponential %14 : tensor<6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %19 = stablehlo.divide %15, %18 : tensor<6xf32>
    %20 = stablehlo.multiply %17, %17 : tensor<1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %22 = stablehlo.divide %21, %20 : tensor<1xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %23 = stablehlo.reduce(%arg1 init: %cst_5) applies stablehlo.maximum across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %24 = stablehlo.maximum %cst_6, %23 : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %27 = stablehlo.subtract %arg1, %26 : tensor<6xf32>
    %28 = stablehlo.exponential %27 : tensor<6xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %32 = stablehlo.divide %28, %31 : tensor<6xf32>
    %33 = stablehlo.multiply %30, %30 : tensor<1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %35 = stablehlo.divide %34, %33 : tensor<1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %37 = stablehlo.compare LT, %19, %36, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %40 = stablehlo.compare NE, %19, %39, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %41 = stablehlo.compare NE, %19, %19, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %42 = stablehlo.or %40, %41 : tensor<6xi1>
    %43 = stablehlo.log %19 : tensor<6xf32>
    %44 = stablehlo.multiply %19, %43 : tensor<6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %46 = call @_where(%42, %44, %45) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %47 = stablehlo.log %19 : tensor<6xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %49 = stablehlo.add %47, %48 : tensor<6xf32>
    %50 = stablehlo.negate %46 : tensor<6xf32>
    %51 = stablehlo.select %37, %38, %50 : tensor<6xi1>, tensor<6xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %53 = stablehlo.compare NE, %19, %52, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %54 = stablehlo.compare NE, %32, %32, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %55 = stablehlo.or %53, %54 : tensor<6xi1>
    %56 = stablehlo.log %32 : tensor<6xf32>
    %57 = stablehlo.multiply %19, %56 : tensor<6xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %59 = call @_where(%55, %57, %58) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %60 = stablehlo.log %32 : tensor<6xf32>
    %61 = stablehlo.add %51, %59 : tensor<6xf32>
    %62 = stablehlo.multiply %arg2, %61 : tensor<6xf32>
    %63 = stablehlo.add %19, %32 : tensor<6xf32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %65 = stablehlo.multiply %64, %63 : tensor<6xf32>
    %66:3 = call @_rel_entr_jvp(%19, %65) : (tensor<6xf32>, tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>)
    %67:3 = call @_rel_entr_jvp(%32, %65) : (tensor<6xf32>, tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>)
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.reduce(%62 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %69 = stablehlo.add %66#0, %67#0 : tensor<6xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.reduce(%69 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_19 = stablehlo.constant dense<1.447000e+00> : tensor<f32>
    %71 = stablehlo.multiply %cst_19, %68 : tensor<f32>
    %72 = stablehlo.add %71, %70 : tensor<f32>
    %cst_20 = stablehlo.constant dense<6.300000e-01> : tensor<f32>
    %73 = stablehlo.multiply %cst_20, %72 : tensor<f32>
    %74:2 = call @squareplus(%73) : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_22 = stablehlo.constant dense<2.530000e+00> : tensor<f32>
    %75 = stablehlo.divide %cst_21, %cst_22 : tensor<f32>
    %cst_23 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %76 = stablehlo.multiply %cst_23, %75 : tensor<f32>
    %77 = call @squareplus_8(%74#0, %74#1, %76) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_24 = stablehlo.constant dense<6.300000e-01> : tensor<f32>
    %78 = stablehlo.multiply %cst_24, %77 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.447000e+00> : tensor<f32>
    %79 = stablehlo.multiply %cst_25, %78 : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %81 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %82:2 = call @_rel_entr_jvp_9(%67#1, %67#2, %80) : (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>)
    %83:2 = call @_rel_entr_jvp_9(%66#1, %66#2, %80) : (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>)
    %84 = stablehlo.add %82#1, %83#1 : tensor<6xf32>
    %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %86 = stablehlo.multiply %85, %84 : tensor<6xf32>
    %87 = stablehlo.add %83#0, %86 : tensor<6xf32>
    %88 = stablehlo.add %82#0, %86 : tensor<6xf32>
    %89 = stablehlo.multiply %arg2, %81 : tensor<6xf32>
    %90 = stablehlo.multiply %81, %61 : tensor<6xf32>
    %91 = stablehlo.divide %89, %32 : tensor<6xf32>
    %92 = stablehlo.multiply %91, %19 : tensor<6xf32>
    %93 = stablehlo.add %88, %92 : tensor<6xf32>
    %94 = stablehlo.multiply %89, %60 : tensor<6xf32>
    %95 = stablehlo.add %87, %94 : tensor<6xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %97 = stablehlo.select %37, %96, %89 : tensor<6xi1>, tensor<6xf32>
    %98 = stablehlo.negate %97 : tensor<6xf32>
    %99 = stablehlo.multiply %98, %49 : tensor<6xf32>
    %100 = stablehlo.add %95, %99 : tensor<6xf32>
    %101 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %102 = stablehlo.multiply %93, %101 : tensor<6xf32>
    %103 = stablehlo.multiply %102, %28 : tensor<6xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.reduce(%103 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %105 = stablehlo.reshape %104 : (tensor<f32>) -> tensor<1xf32>
    %106 = stablehlo.negate %105 : tensor<1xf32>
    %107 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %108 = stablehlo.divide %93, %107 : tensor<6xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.reduce(%106 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %110 = stablehlo.broadcast_in_dim %109, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %111 = stablehlo.add %108, %110 : tensor<6xf32>
    %112 = stablehlo.multiply %111, %28 : tensor<6xf32>
    %113 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %114 = stablehlo.multiply %100, %113 : tensor<6xf32>
    %115 = stablehlo.multiply %114, %15 : tensor<6xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.reduce(%115 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %117 = stablehlo.reshape %116 : (tensor<f32>) -> tensor<1xf32>
    %118 = stablehlo.negate %117 : tensor<1xf32>
    %119 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %120 = stablehlo.divide %100, %119 : tensor<6xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.reduce(%118 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %123 = stablehlo.add %120, %122 : tensor<6xf32>
    %124 = stablehlo.multiply %123, %15 : tensor<6xf32>
    %125 = stablehlo.divide %124, %9 : tensor<6xf32>
    %126 = stablehlo.multiply %125, %5 : tensor<6xf32>
    return %126, %112, %90 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xf32>
    return %0 : tensor<6xf32>
  }
  func.func private @_rel_entr_jvp(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) {
    %0 = call @_rel_entr(%arg0, %arg1) : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %1 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %2 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %3 = stablehlo.or %1, %2 : tensor<6xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %5 = stablehlo.compare GT, %arg0, %4, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %7 = stablehlo.compare GT, %arg1, %6, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %8 = stablehlo.and %5, %7 : tensor<6xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %10 = stablehlo.compare EQ, %arg0, %9, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %12 = stablehlo.compare GE, %arg1, %11, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %13 = stablehlo.and %10, %12 : tensor<6xi1>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %14 = call @_where_3(%8, %arg0, %c) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %15 = call @_where_3(%8, %arg1, %c_3) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %16 = stablehlo.divide %14, %15 : tensor<6xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %18 = stablehlo.compare GT, %16, %17, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %20 = stablehlo.compare LT, %16, %19, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %21 = stablehlo.and %18, %20 : tensor<6xi1>
    %cst_6 = stablehlo.constant dense<1.17549435E-38> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %23 = stablehlo.compare GT, %16, %22, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_7 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %25 = stablehlo.compare LT, %16, %24, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %26 = stablehlo.and %23, %25 : tensor<6xi1>
    %c_8 = stablehlo.constant dense<1> : tensor<i32>
    %27 = call @_where_3(%21, %14, %c_8) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %c_9 = stablehlo.constant dense<1> : tensor<i32>
    %28 = call @_where_3(%21, %15, %c_9) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %29 = stablehlo.subtract %27, %28 : tensor<6xf32>
    %30 = stablehlo.divide %29, %28 : tensor<6xf32>
    %c_10 = stablehlo.constant dense<1> : tensor<i32>
    %31 = call @_where_3(%26, %16, %c_10) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %32 = stablehlo.log_plus_one %30 : tensor<6xf32>
    %33 = stablehlo.log_plus_one %30 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<6xf32>
    %34 = stablehlo.log %31 : tensor<6xf32>
    %35 = stablehlo.log %31 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<6xf32>
    %36 = stablehlo.log %14 : tensor<6xf32>
    %37 = stablehlo.log %14 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<6xf32>
    %38 = stablehlo.log %15 : tensor<6xf32>
    %39 = stablehlo.log %15 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<6xf32>
    %40 = stablehlo.subtract %37, %39 : tensor<6xf32>
    %41 = call @_where_4(%26, %35, %40) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %42 = call @_where_4(%21, %33, %41) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %44 = stablehlo.add %42, %43 : tensor<6xf32>
    %45 = stablehlo.negate %16 : tensor<6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = call @_where_5(%8, %44, %cst_12) : (tensor<6xi1>, tensor<6xf32>, tensor<f32>) -> tensor<6xf32>
    %cst_13 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %47 = call @_where_6(%3, %cst_13, %46) : (tensor<6xi1>, tensor<f32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = call @_where_7(%13, %cst_14, %cst_15) : (tensor<6xi1>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %49 = call @_where_4(%8, %45, %48) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_16 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %50 = call @_where_6(%3, %cst_16, %49) : (tensor<6xi1>, tensor<f32>, tensor<6xf32>) -> tensor<6xf32>
    return %0, %47, %50 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
  }
  func.func private @_rel_entr(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %1 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %2 = stablehlo.or %0, %1 : tensor<6xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.compare GT, %arg1, %5, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %7 = stablehlo.and %4, %6 : tensor<6xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %9 = stablehlo.compare EQ, %arg0, %8, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %11 = stablehlo.compare GE, %arg1, %10, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %12 = stablehlo.and %9, %11 : tensor<6xi1>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %13 = call @_where_0(%7, %arg0, %c) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %14 = call @_where_0(%7, %arg1, %c_3) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %15 = stablehlo.divide %13, %14 : tensor<6xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %17 = stablehlo.compare GT, %15, %16, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %19 = stablehlo.compare LT, %15, %18, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %20 = stablehlo.and %17, %19 : tensor<6xi1>
    %cst_6 = stablehlo.constant dense<1.17549435E-38> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %22 = stablehlo.compare GT, %15, %21, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_7 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %24 = stablehlo.compare LT, %15, %23, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %25 = stablehlo.and %22, %24 : tensor<6xi1>
    %c_8 = stablehlo.constant dense<1> : tensor<i32>
    %26 = call @_where_0(%20, %13, %c_8) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %c_9 = stablehlo.constant dense<1> : tensor<i32>
    %27 = call @_where_0(%20, %14, %c_9) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %28 = stablehlo.subtract %26, %27 : tensor<6xf32>
    %29 = stablehlo.divide %28, %27 : tensor<6xf32>
    %c_10 = stablehlo.constant dense<1> : tensor<i32>
    %30 = call @_where_0(%25, %15, %c_10) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %31 = stablehlo.log_plus_one %29 : tensor<6xf32>
    %32 = stablehlo.log_plus_one %29 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<6xf32>
    %33 = stablehlo.log %30 : tensor<6xf32>
    %34 = stablehlo.log %30 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<6xf32>
    %35 = stablehlo.log %13 : tensor<6xf32>
    %36 = stablehlo.log %13 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<6xf32>
    %37 = stablehlo.log %14 : tensor<6xf32>
    %38 = stablehlo.log %14 {result_accuracy = #stablehlo.result_accuracy<mode = #stablehlo.result_accuracy_mode<HIGHEST>>} : tensor<6xf32>
    %39 = stablehlo.subtract %36, %38 : tensor<6xf32>
    %40 = call @_where(%25, %34, %39) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %41 = call @_where(%20, %32, %40) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %42 = stablehlo.multiply %13, %41 : tensor<6xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_12 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %43 = call @_where_1(%12, %cst_11, %cst_12) : (tensor<6xi1>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %44 = call @_where(%7, %42, %43) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_13 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %45 = call @_where_2(%2, %cst_13, %44) : (tensor<6xi1>, tensor<f32>, tensor<6xf32>) -> tensor<6xf32>
    return %45 : tensor<6xf32>
  }
  func.func private @_where_0(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<i32>) -> tensor<6xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6xi1>, tensor<6xf32>
    return %2 : tensor<6xf32>
  }
  func.func private @_where_1(%arg0: tensor<6xi1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<6xi1>, tensor<6xf32>
    return %2 : tensor<6xf32>
  }
  func.func private @_where_2(%arg0: tensor<6xi1>, %arg1: tensor<f32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<6xi1>, tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @_where_3(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<i32>) -> tensor<6xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6xi1>, tensor<6xf32>
    return %2 : tensor<6xf32>
  }
  func.func private @_where_4(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xf32>
    return %0 : tensor<6xf32>
  }
  func.func private @_where_5(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<f32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<6xi1>, tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @_where_6(%arg0: tensor<6xi1>, %arg1: tensor<f32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<6xi1>, tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @_where_7(%arg0: tensor<6xi1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<6xi1>, tensor<6xf32>
    return %2 : tensor<6xf32>
  }
  func.func private @squareplus(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = chlo.square %arg0 : tensor<f32> -> tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.multiply %cst, %arg0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %2 = stablehlo.add %0, %cst_0 : tensor<f32>
    %3 = stablehlo.sqrt %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.divide %cst_1, %3 : tensor<f32>
    return %1, %4 : tensor<f32>, tensor<f32>
  }
  func.func private @squareplus_8(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.divide %arg2, %cst : tensor<f32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<f32>
    %3 = stablehlo.add %0, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @_rel_entr_jvp_9(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>) {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<6xf32>
    %1 = stablehlo.multiply %arg2, %arg0 : tensor<6xf32>
    return %1, %0 : tensor<6xf32>, tensor<6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
