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
    %11 = stablehlo.reshape %10 : (tensor<f32>) -> tensor<1xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %13 = stablehlo.compare EQ, %6, %12, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %14 = stablehlo.convert %13 : (tensor<6xi1>) -> tensor<6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %16 = stablehlo.maximum %cst_3, %10 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %17 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %18 = stablehlo.compare EQ, %10, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.select %18, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.select %17, %cst_8, %19 : tensor<i1>, tensor<f32>
    %21 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %23 = stablehlo.subtract %6, %22 : tensor<6xf32>
    %24 = stablehlo.exponential %23 : tensor<6xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %28 = stablehlo.divide %24, %27 : tensor<6xf32>
    %29 = stablehlo.multiply %26, %26 : tensor<1xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %31 = stablehlo.divide %30, %29 : tensor<1xf32>
    %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %32 = stablehlo.reduce(%arg1 init: %cst_11) applies stablehlo.maximum across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %33 = stablehlo.reshape %32 : (tensor<f32>) -> tensor<1xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %35 = stablehlo.compare EQ, %arg1, %34, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %36 = stablehlo.convert %35 : (tensor<6xi1>) -> tensor<6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %38 = stablehlo.maximum %cst_13, %32 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %39 = stablehlo.compare GT, %32, %cst_14, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_15 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %40 = stablehlo.compare EQ, %32, %cst_15, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %41 = stablehlo.select %40, %cst_17, %cst_16 : tensor<i1>, tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.select %39, %cst_18, %41 : tensor<i1>, tensor<f32>
    %43 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %45 = stablehlo.subtract %arg1, %44 : tensor<6xf32>
    %46 = stablehlo.exponential %45 : tensor<6xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %50 = stablehlo.divide %46, %49 : tensor<6xf32>
    %51 = stablehlo.multiply %48, %48 : tensor<1xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %53 = stablehlo.divide %52, %51 : tensor<1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %55 = stablehlo.compare LT, %28, %54, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_22 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %58 = stablehlo.compare NE, %28, %57, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %59 = stablehlo.compare NE, %28, %28, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %60 = stablehlo.or %58, %59 : tensor<6xi1>
    %61 = stablehlo.log %28 : tensor<6xf32>
    %62 = stablehlo.multiply %28, %61 : tensor<6xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %64 = call @_where(%60, %62, %63) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %65 = stablehlo.log %28 : tensor<6xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %67 = stablehlo.add %65, %66 : tensor<6xf32>
    %68 = stablehlo.negate %64 : tensor<6xf32>
    %69 = stablehlo.select %55, %56, %68 : tensor<6xi1>, tensor<6xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %72 = stablehlo.compare NE, %28, %71, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %73 = stablehlo.compare NE, %50, %50, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %74 = stablehlo.or %72, %73 : tensor<6xi1>
    %75 = stablehlo.log %50 : tensor<6xf32>
    %76 = stablehlo.multiply %28, %75 : tensor<6xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %78 = call @_where(%74, %76, %77) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %79 = stablehlo.log %50 : tensor<6xf32>
    %80 = stablehlo.add %69, %78 : tensor<6xf32>
    %81 = stablehlo.multiply %arg2, %80 : tensor<6xf32>
    %82 = stablehlo.add %28, %50 : tensor<6xf32>
    %cst_29 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %84 = stablehlo.multiply %83, %82 : tensor<6xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %86 = stablehlo.compare GT, %28, %85, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %88 = stablehlo.compare GT, %84, %87, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %89 = stablehlo.and %86, %88 : tensor<6xi1>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %91 = stablehlo.compare EQ, %28, %90, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %93 = stablehlo.compare GE, %84, %92, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %94 = stablehlo.and %91, %93 : tensor<6xi1>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %95:2 = call @_where_0(%89, %28, %c) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> (tensor<6xf32>, tensor<6xf32>)
    %c_34 = stablehlo.constant dense<1> : tensor<i32>
    %96:2 = call @_where_0(%89, %84, %c_34) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> (tensor<6xf32>, tensor<6xf32>)
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %98 = stablehlo.compare NE, %95#0, %97, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %99 = stablehlo.compare NE, %95#0, %95#0, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %100 = stablehlo.or %98, %99 : tensor<6xi1>
    %101 = stablehlo.log %95#0 : tensor<6xf32>
    %102 = stablehlo.multiply %95#0, %101 : tensor<6xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %104 = call @_where(%100, %102, %103) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %105 = stablehlo.log %95#0 : tensor<6xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %107 = stablehlo.add %105, %106 : tensor<6xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %109 = stablehlo.compare NE, %95#0, %108, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %110 = stablehlo.compare NE, %96#0, %96#0, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %111 = stablehlo.or %109, %110 : tensor<6xi1>
    %112 = stablehlo.log %96#0 : tensor<6xf32>
    %113 = stablehlo.multiply %95#0, %112 : tensor<6xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %115 = call @_where(%111, %113, %114) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %116 = stablehlo.log %96#0 : tensor<6xf32>
    %117 = stablehlo.subtract %104, %115 : tensor<6xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_41 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %118 = call @_where_1(%94, %cst_40, %cst_41) : (tensor<6xi1>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %119:2 = call @_where_2(%89, %117, %118) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>)
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %121 = stablehlo.compare GT, %50, %120, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %123 = stablehlo.compare GT, %84, %122, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %124 = stablehlo.and %121, %123 : tensor<6xi1>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %126 = stablehlo.compare EQ, %50, %125, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %128 = stablehlo.compare GE, %84, %127, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %129 = stablehlo.and %126, %128 : tensor<6xi1>
    %c_46 = stablehlo.constant dense<1> : tensor<i32>
    %130:2 = call @_where_0(%124, %50, %c_46) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> (tensor<6xf32>, tensor<6xf32>)
    %c_47 = stablehlo.constant dense<1> : tensor<i32>
    %131:2 = call @_where_0(%124, %84, %c_47) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> (tensor<6xf32>, tensor<6xf32>)
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %133 = stablehlo.compare NE, %130#0, %132, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %134 = stablehlo.compare NE, %130#0, %130#0, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %135 = stablehlo.or %133, %134 : tensor<6xi1>
    %136 = stablehlo.log %130#0 : tensor<6xf32>
    %137 = stablehlo.multiply %130#0, %136 : tensor<6xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %139 = call @_where(%135, %137, %138) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %140 = stablehlo.log %130#0 : tensor<6xf32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %141 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %142 = stablehlo.add %140, %141 : tensor<6xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %144 = stablehlo.compare NE, %130#0, %143, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %145 = stablehlo.compare NE, %131#0, %131#0, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %146 = stablehlo.or %144, %145 : tensor<6xi1>
    %147 = stablehlo.log %131#0 : tensor<6xf32>
    %148 = stablehlo.multiply %130#0, %147 : tensor<6xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %150 = call @_where(%146, %148, %149) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %151 = stablehlo.log %131#0 : tensor<6xf32>
    %152 = stablehlo.subtract %139, %150 : tensor<6xf32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_54 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %153 = call @_where_1(%129, %cst_53, %cst_54) : (tensor<6xi1>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %154:2 = call @_where_2(%124, %152, %153) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>)
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %155 = stablehlo.reduce(%81 init: %cst_55) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %156 = stablehlo.add %119#0, %154#0 : tensor<6xf32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %157 = stablehlo.reduce(%156 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_57 = stablehlo.constant dense<1.447000e+00> : tensor<f32>
    %158 = stablehlo.multiply %cst_57, %155 : tensor<f32>
    %159 = stablehlo.add %158, %157 : tensor<f32>
    %cst_58 = stablehlo.constant dense<6.300000e-01> : tensor<f32>
    %160 = stablehlo.multiply %cst_58, %159 : tensor<f32>
    %161:3 = call @squareplus(%160) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %cst_59 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %162 = stablehlo.multiply %cst_59, %161#0 : tensor<f32>
    %cst_60 = stablehlo.constant dense<2.530000e+00> : tensor<f32>
    %163 = stablehlo.divide %162, %cst_60 : tensor<f32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %164 = stablehlo.reduce(%163 init: %cst_61) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_63 = stablehlo.constant dense<2.530000e+00> : tensor<f32>
    %165 = stablehlo.divide %cst_62, %cst_63 : tensor<f32>
    %cst_64 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %166 = stablehlo.multiply %cst_64, %165 : tensor<f32>
    %167 = call @squareplus_3(%161#1, %161#2, %166) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_65 = stablehlo.constant dense<6.300000e-01> : tensor<f32>
    %168 = stablehlo.multiply %cst_65, %167 : tensor<f32>
    %cst_66 = stablehlo.constant dense<1.447000e+00> : tensor<f32>
    %169 = stablehlo.multiply %cst_66, %168 : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %171 = stablehlo.broadcast_in_dim %169, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %172 = call @_where_4(%124, %154#1, %170) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %173 = stablehlo.negate %172 : tensor<6xf32>
    %174 = stablehlo.divide %173, %131#0 : tensor<6xf32>
    %175 = stablehlo.multiply %174, %130#0 : tensor<6xf32>
    %176 = stablehlo.multiply %173, %151 : tensor<6xf32>
    %177 = stablehlo.multiply %172, %142 : tensor<6xf32>
    %178 = stablehlo.add %176, %177 : tensor<6xf32>
    %179 = call @_where_5(%124, %131#1, %175) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %180 = call @_where_5(%124, %130#1, %178) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %181 = call @_where_4(%89, %119#1, %170) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %182 = stablehlo.negate %181 : tensor<6xf32>
    %183 = stablehlo.divide %182, %96#0 : tensor<6xf32>
    %184 = stablehlo.multiply %183, %95#0 : tensor<6xf32>
    %185 = stablehlo.multiply %182, %116 : tensor<6xf32>
    %186 = stablehlo.multiply %181, %107 : tensor<6xf32>
    %187 = stablehlo.add %185, %186 : tensor<6xf32>
    %188 = call @_where_5(%89, %96#1, %184) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %189 = stablehlo.add %179, %188 : tensor<6xf32>
    %190 = call @_where_5(%89, %95#1, %187) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_67 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %192 = stablehlo.multiply %191, %189 : tensor<6xf32>
    %193 = stablehlo.add %190, %192 : tensor<6xf32>
    %194 = stablehlo.add %180, %192 : tensor<6xf32>
    %195 = stablehlo.multiply %arg2, %171 : tensor<6xf32>
    %196 = stablehlo.multiply %171, %80 : tensor<6xf32>
    %197 = stablehlo.divide %195, %50 : tensor<6xf32>
    %198 = stablehlo.multiply %197, %28 : tensor<6xf32>
    %199 = stablehlo.add %194, %198 : tensor<6xf32>
    %200 = stablehlo.multiply %195, %79 : tensor<6xf32>
    %201 = stablehlo.add %193, %200 : tensor<6xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %202 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %203 = stablehlo.select %55, %202, %195 : tensor<6xi1>, tensor<6xf32>
    %204 = stablehlo.negate %203 : tensor<6xf32>
    %205 = stablehlo.multiply %204, %67 : tensor<6xf32>
    %206 = stablehlo.add %201, %205 : tensor<6xf32>
    %207 = stablehlo.broadcast_in_dim %53, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %208 = stablehlo.multiply %199, %207 : tensor<6xf32>
    %209 = stablehlo.multiply %208, %46 : tensor<6xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %210 = stablehlo.reduce(%209 init: %cst_69) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %211 = stablehlo.reshape %210 : (tensor<f32>) -> tensor<1xf32>
    %212 = stablehlo.negate %211 : tensor<1xf32>
    %213 = stablehlo.broadcast_in_dim %48, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %214 = stablehlo.divide %199, %213 : tensor<6xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %215 = stablehlo.reduce(%212 init: %cst_70) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %216 = stablehlo.broadcast_in_dim %215, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %217 = stablehlo.add %214, %216 : tensor<6xf32>
    %218 = stablehlo.multiply %217, %46 : tensor<6xf32>
    %219 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %220 = stablehlo.multiply %206, %219 : tensor<6xf32>
    %221 = stablehlo.multiply %220, %24 : tensor<6xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %222 = stablehlo.reduce(%221 init: %cst_71) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %223 = stablehlo.reshape %222 : (tensor<f32>) -> tensor<1xf32>
    %224 = stablehlo.negate %223 : tensor<1xf32>
    %225 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %226 = stablehlo.divide %206, %225 : tensor<6xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %227 = stablehlo.reduce(%224 init: %cst_72) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %228 = stablehlo.broadcast_in_dim %227, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %229 = stablehlo.add %226, %228 : tensor<6xf32>
    %230 = stablehlo.multiply %229, %24 : tensor<6xf32>
    %231 = stablehlo.divide %230, %9 : tensor<6xf32>
    %232 = stablehlo.multiply %231, %5 : tensor<6xf32>
    return %232, %218, %196 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xf32>
    return %0 : tensor<6xf32>
  }
  func.func private @_where_0(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<i32>) -> (tensor<6xf32>, tensor<6xf32>) {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6xi1>, tensor<6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    return %2, %3 : tensor<6xf32>, tensor<6xf32>
  }
  func.func private @_where_1(%arg0: tensor<6xi1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<6xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %3 = stablehlo.select %arg0, %1, %2 : tensor<6xi1>, tensor<6xf32>
    return %3 : tensor<6xf32>
  }
  func.func private @_where_2(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>) {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    return %0, %1 : tensor<6xf32>, tensor<6xf32>
  }
  func.func private @squareplus(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = chlo.square %arg0 : tensor<f32> -> tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.multiply %cst, %arg0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %2 = stablehlo.add %0, %cst_0 : tensor<f32>
    %3 = stablehlo.sqrt %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.divide %cst_1, %3 : tensor<f32>
    %5 = stablehlo.add %arg0, %3 : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.divide %5, %cst_2 : tensor<f32>
    return %6, %1, %4 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @squareplus_3(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.divide %arg2, %cst : tensor<f32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<f32>
    %3 = stablehlo.add %0, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @_where_4(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<6xi1>, tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @_where_5(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<6xi1>, tensor<6xf32>
    return %1 : tensor<6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
