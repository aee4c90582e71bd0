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
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %50 = stablehlo.compare GT, %12, %49, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %52 = stablehlo.compare GT, %48, %51, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %53 = stablehlo.and %50, %52 : tensor<6xi1>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %55 = stablehlo.compare EQ, %12, %54, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %57 = stablehlo.compare GE, %48, %56, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %58 = stablehlo.and %55, %57 : tensor<6xi1>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %59 = call @_where_0(%53, %12, %c) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %c_16 = stablehlo.constant dense<1> : tensor<i32>
    %60 = call @_where_0(%53, %48, %c_16) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %62 = stablehlo.compare NE, %59, %61, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %63 = stablehlo.compare NE, %59, %59, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %64 = stablehlo.or %62, %63 : tensor<6xi1>
    %65 = stablehlo.log %59 : tensor<6xf32>
    %66 = stablehlo.multiply %59, %65 : tensor<6xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %68 = call @_where(%64, %66, %67) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %70 = stablehlo.compare NE, %59, %69, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %71 = stablehlo.compare NE, %60, %60, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %72 = stablehlo.or %70, %71 : tensor<6xi1>
    %73 = stablehlo.log %60 : tensor<6xf32>
    %74 = stablehlo.multiply %59, %73 : tensor<6xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %76 = call @_where(%72, %74, %75) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %77 = stablehlo.subtract %68, %76 : tensor<6xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_22 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %78 = call @_where_1(%58, %cst_21, %cst_22) : (tensor<6xi1>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %79 = call @_where(%53, %77, %78) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %81 = stablehlo.compare GT, %22, %80, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %83 = stablehlo.compare GT, %48, %82, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %84 = stablehlo.and %81, %83 : tensor<6xi1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %86 = stablehlo.compare EQ, %22, %85, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %88 = stablehlo.compare GE, %48, %87, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %89 = stablehlo.and %86, %88 : tensor<6xi1>
    %c_27 = stablehlo.constant dense<1> : tensor<i32>
    %90 = call @_where_0(%84, %22, %c_27) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %c_28 = stablehlo.constant dense<1> : tensor<i32>
    %91 = call @_where_0(%84, %48, %c_28) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %93 = stablehlo.compare NE, %90, %92, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %94 = stablehlo.compare NE, %90, %90, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %95 = stablehlo.or %93, %94 : tensor<6xi1>
    %96 = stablehlo.log %90 : tensor<6xf32>
    %97 = stablehlo.multiply %90, %96 : tensor<6xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %99 = call @_where(%95, %97, %98) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %101 = stablehlo.compare NE, %90, %100, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %102 = stablehlo.compare NE, %91, %91, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %103 = stablehlo.or %101, %102 : tensor<6xi1>
    %104 = stablehlo.log %91 : tensor<6xf32>
    %105 = stablehlo.multiply %90, %104 : tensor<6xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %107 = call @_where(%103, %105, %106) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %108 = stablehlo.subtract %99, %107 : tensor<6xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_34 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %109 = call @_where_1(%89, %cst_33, %cst_34) : (tensor<6xi1>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %110 = call @_where(%84, %108, %109) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.reduce(%45 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %112 = stablehlo.add %79, %110 : tensor<6xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.reduce(%112 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_37 = stablehlo.constant dense<1.447000e+00> : tensor<f32>
    %114 = stablehlo.multiply %cst_37, %111 : tensor<f32>
    %115 = stablehlo.add %114, %113 : tensor<f32>
    %cst_38 = stablehlo.constant dense<6.300000e-01> : tensor<f32>
    %116 = stablehlo.multiply %cst_38, %115 : tensor<f32>
    %117 = call @squareplus(%116) : (tensor<f32>) -> tensor<f32>
    %cst_39 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %118 = stablehlo.multiply %cst_39, %117 : tensor<f32>
    %cst_40 = stablehlo.constant dense<2.530000e+00> : tensor<f32>
    %119 = stablehlo.divide %118, %cst_40 : tensor<f32>
    return %119 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xf32>
    return %0 : tensor<6xf32>
  }
  func.func private @_where_0(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<i32>) -> tensor<6xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6xi1>, tensor<6xf32>
    return %2 : tensor<6xf32>
  }
  func.func private @_where_1(%arg0: tensor<6xi1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<6xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %3 = stablehlo.select %arg0, %1, %2 : tensor<6xi1>, tensor<6xf32>
    return %3 : tensor<6xf32>
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
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %67 = stablehlo.compare GT, %19, %66, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %69 = stablehlo.compare GT, %65, %68, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %70 = stablehlo.and %67, %69 : tensor<6xi1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %72 = stablehlo.compare EQ, %19, %71, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %74 = stablehlo.compare GE, %65, %73, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %75 = stablehlo.and %72, %74 : tensor<6xi1>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %76 = call @_where_0(%70, %19, %c) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %c_21 = stablehlo.constant dense<1> : tensor<i32>
    %77 = call @_where_0(%70, %65, %c_21) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %79 = stablehlo.compare NE, %76, %78, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %80 = stablehlo.compare NE, %76, %76, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %81 = stablehlo.or %79, %80 : tensor<6xi1>
    %82 = stablehlo.log %76 : tensor<6xf32>
    %83 = stablehlo.multiply %76, %82 : tensor<6xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %85 = call @_where(%81, %83, %84) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %86 = stablehlo.log %76 : tensor<6xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %88 = stablehlo.add %86, %87 : tensor<6xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %90 = stablehlo.compare NE, %76, %89, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %91 = stablehlo.compare NE, %77, %77, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %92 = stablehlo.or %90, %91 : tensor<6xi1>
    %93 = stablehlo.log %77 : tensor<6xf32>
    %94 = stablehlo.multiply %76, %93 : tensor<6xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %96 = call @_where(%92, %94, %95) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %97 = stablehlo.log %77 : tensor<6xf32>
    %98 = stablehlo.subtract %85, %96 : tensor<6xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_28 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %99 = call @_where_1(%75, %cst_27, %cst_28) : (tensor<6xi1>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %100 = call @_where_2(%70, %98, %99) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %102 = stablehlo.compare GT, %32, %101, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %104 = stablehlo.compare GT, %65, %103, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %105 = stablehlo.and %102, %104 : tensor<6xi1>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %107 = stablehlo.compare EQ, %32, %106, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %109 = stablehlo.compare GE, %65, %108, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %110 = stablehlo.and %107, %109 : tensor<6xi1>
    %c_33 = stablehlo.constant dense<1> : tensor<i32>
    %111 = call @_where_0(%105, %32, %c_33) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %c_34 = stablehlo.constant dense<1> : tensor<i32>
    %112 = call @_where_0(%105, %65, %c_34) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %114 = stablehlo.compare NE, %111, %113, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %115 = stablehlo.compare NE, %111, %111, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %116 = stablehlo.or %114, %115 : tensor<6xi1>
    %117 = stablehlo.log %111 : tensor<6xf32>
    %118 = stablehlo.multiply %111, %117 : tensor<6xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %120 = call @_where(%116, %118, %119) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %121 = stablehlo.log %111 : tensor<6xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %123 = stablehlo.add %121, %122 : tensor<6xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %125 = stablehlo.compare NE, %111, %124, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %126 = stablehlo.compare NE, %112, %112, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %127 = stablehlo.or %125, %126 : tensor<6xi1>
    %128 = stablehlo.log %112 : tensor<6xf32>
    %129 = stablehlo.multiply %111, %128 : tensor<6xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %131 = call @_where(%127, %129, %130) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %132 = stablehlo.log %112 : tensor<6xf32>
    %133 = stablehlo.subtract %120, %131 : tensor<6xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_41 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %134 = call @_where_1(%110, %cst_40, %cst_41) : (tensor<6xi1>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %135 = call @_where_2(%105, %133, %134) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.reduce(%62 init: %cst_42) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %137 = stablehlo.add %100, %135 : tensor<6xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.reduce(%137 init: %cst_43) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_44 = stablehlo.constant dense<1.447000e+00> : tensor<f32>
    %139 = stablehlo.multiply %cst_44, %136 : tensor<f32>
    %140 = stablehlo.add %139, %138 : tensor<f32>
    %cst_45 = stablehlo.constant dense<6.300000e-01> : tensor<f32>
    %141 = stablehlo.multiply %cst_45, %140 : tensor<f32>
    %142:2 = call @squareplus(%141) : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_47 = stablehlo.constant dense<2.530000e+00> : tensor<f32>
    %143 = stablehlo.divide %cst_46, %cst_47 : tensor<f32>
    %cst_48 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %144 = stablehlo.multiply %cst_48, %143 : tensor<f32>
    %145 = call @squareplus_3(%142#0, %142#1, %144) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_49 = stablehlo.constant dense<6.300000e-01> : tensor<f32>
    %146 = stablehlo.multiply %cst_49, %145 : tensor<f32>
    %cst_50 = stablehlo.constant dense<1.447000e+00> : tensor<f32>
    %147 = stablehlo.multiply %cst_50, %146 : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %146, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %149 = stablehlo.broadcast_in_dim %147, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %150 = call @_where_4(%105, %148) : (tensor<6xi1>, tensor<6xf32>) -> tensor<6xf32>
    %151 = stablehlo.negate %150 : tensor<6xf32>
    %152 = stablehlo.divide %151, %112 : tensor<6xf32>
    %153 = stablehlo.multiply %152, %111 : tensor<6xf32>
    %154 = stablehlo.multiply %151, %132 : tensor<6xf32>
    %155 = stablehlo.multiply %150, %123 : tensor<6xf32>
    %156 = stablehlo.add %154, %155 : tensor<6xf32>
    %157 = call @_where_5(%105, %153) : (tensor<6xi1>, tensor<6xf32>) -> tensor<6xf32>
    %158 = call @_where_5(%105, %156) : (tensor<6xi1>, tensor<6xf32>) -> tensor<6xf32>
    %159 = call @_where_4(%70, %148) : (tensor<6xi1>, tensor<6xf32>) -> tensor<6xf32>
    %160 = stablehlo.negate %159 : tensor<6xf32>
    %161 = stablehlo.divide %160, %77 : tensor<6xf32>
    %162 = stablehlo.multiply %161, %76 : tensor<6xf32>
    %163 = stablehlo.multiply %160, %97 : tensor<6xf32>
    %164 = stablehlo.multiply %159, %88 : tensor<6xf32>
    %165 = stablehlo.add %163, %164 : tensor<6xf32>
    %166 = call @_where_5(%70, %162) : (tensor<6xi1>, tensor<6xf32>) -> tensor<6xf32>
    %167 = stablehlo.add %157, %166 : tensor<6xf32>
    %168 = call @_where_5(%70, %165) : (tensor<6xi1>, tensor<6xf32>) -> tensor<6xf32>
    %cst_51 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %170 = stablehlo.multiply %169, %167 : tensor<6xf32>
    %171 = stablehlo.add %168, %170 : tensor<6xf32>
    %172 = stablehlo.add %158, %170 : tensor<6xf32>
    %173 = stablehlo.multiply %arg2, %149 : tensor<6xf32>
    %174 = stablehlo.multiply %149, %61 : tensor<6xf32>
    %175 = stablehlo.divide %173, %32 : tensor<6xf32>
    %176 = stablehlo.multiply %175, %19 : tensor<6xf32>
    %177 = stablehlo.add %172, %176 : tensor<6xf32>
    %178 = stablehlo.multiply %173, %60 : tensor<6xf32>
    %179 = stablehlo.add %171, %178 : tensor<6xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %181 = stablehlo.select %37, %180, %173 : tensor<6xi1>, tensor<6xf32>
    %182 = stablehlo.negate %181 : tensor<6xf32>
    %183 = stablehlo.multiply %182, %49 : tensor<6xf32>
    %184 = stablehlo.add %179, %183 : tensor<6xf32>
    %185 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %186 = stablehlo.multiply %177, %185 : tensor<6xf32>
    %187 = stablehlo.multiply %186, %28 : tensor<6xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %188 = stablehlo.reduce(%187 init: %cst_53) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %189 = stablehlo.reshape %188 : (tensor<f32>) -> tensor<1xf32>
    %190 = stablehlo.negate %189 : tensor<1xf32>
    %191 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %192 = stablehlo.divide %177, %191 : tensor<6xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %193 = stablehlo.reduce(%190 init: %cst_54) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %194 = stablehlo.broadcast_in_dim %193, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %195 = stablehlo.add %192, %194 : tensor<6xf32>
    %196 = stablehlo.multiply %195, %28 : tensor<6xf32>
    %197 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %198 = stablehlo.multiply %184, %197 : tensor<6xf32>
    %199 = stablehlo.multiply %198, %15 : tensor<6xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %200 = stablehlo.reduce(%199 init: %cst_55) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %201 = stablehlo.reshape %200 : (tensor<f32>) -> tensor<1xf32>
    %202 = stablehlo.negate %201 : tensor<1xf32>
    %203 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %204 = stablehlo.divide %184, %203 : tensor<6xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %205 = stablehlo.reduce(%202 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %206 = stablehlo.broadcast_in_dim %205, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %207 = stablehlo.add %204, %206 : tensor<6xf32>
    %208 = stablehlo.multiply %207, %15 : tensor<6xf32>
    %209 = stablehlo.divide %208, %9 : tensor<6xf32>
    %210 = stablehlo.multiply %209, %5 : tensor<6xf32>
    return %210, %196, %174 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xf32>
    return %0 : tensor<6xf32>
  }
  func.func private @_where_0(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<i32>) -> tensor<6xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6xi1>, tensor<6xf32>
    return %2 : tensor<6xf32>
  }
  func.func private @_where_1(%arg0: tensor<6xi1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<6xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %3 = stablehlo.select %arg0, %1, %2 : tensor<6xi1>, tensor<6xf32>
    return %3 : tensor<6xf32>
  }
  func.func private @_where_2(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xf32>
    return %0 : tensor<6xf32>
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
  func.func private @squareplus_3(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.divide %arg2, %cst : tensor<f32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<f32>
    %3 = stablehlo.add %0, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @_where_4(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>) -> tensor<6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<6xi1>, tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @_where_5(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>) -> tensor<6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<6xi1>, tensor<6xf32>
    return %1 : tensor<6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
