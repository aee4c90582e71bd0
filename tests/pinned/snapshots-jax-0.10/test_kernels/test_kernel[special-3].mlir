// import jax
// import jax.numpy as jnp
//
//
// def jensen_shannon_fn(
//     key: jnp.ndarray,
//     baseline: jnp.ndarray,
//     features: jnp.ndarray,
//     observed: jnp.ndarray,
//     w: jnp.ndarray,
// ):
//     gap = key - baseline
//     piecewise = jnp.where(observed, features, 0)
//     p = jax.nn.softmax(gap, axis=-1)
//     q = jax.nn.softmax(piecewise, axis=-1)
//     divergence_terms = jax.scipy.special.entr(p) + jax.scipy.special.xlogy(p, q)
//     costs = w * divergence_terms
//     m = 0.5 * (p + q)
//     from_p = jax.scipy.special.rel_entr(p, m)
//     from_q = jax.scipy.special.rel_entr(q, m)
//     total = jnp.sum(costs, axis=-1)
//     js = jnp.sum(from_p + from_q, axis=-1)
//     return total, js
//
//   key: float32[6] in [-2, 2]
//   baseline: float32[6] in [-1, 1]
//   features: float32[6] in [-1.5, 1.5]
//   observed: bool[6] in [0, 1]
//   w: float32[6] in [0.4, 1.5]
// -----
// forward, cpu
module @jit_jensen_shannon_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<6xi1>, %arg4: tensor<6xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = call @_where(%arg3, %arg2, %c) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %2 = stablehlo.reduce(%0 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.maximum %cst_0, %2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %6 = stablehlo.subtract %0, %5 : tensor<6xf32>
    %7 = stablehlo.exponential %6 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %11 = stablehlo.divide %7, %10 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %12 = stablehlo.reduce(%1 init: %cst_2) applies stablehlo.maximum across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %13 = stablehlo.maximum %cst_3, %12 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %16 = stablehlo.subtract %1, %15 : tensor<6xf32>
    %17 = stablehlo.exponential %16 : tensor<6xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %21 = stablehlo.divide %17, %20 : tensor<6xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %23 = stablehlo.compare LT, %11, %22, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %26 = stablehlo.compare NE, %11, %25, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %27 = stablehlo.compare NE, %11, %11, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %28 = stablehlo.or %26, %27 : tensor<6xi1>
    %29 = stablehlo.log %11 : tensor<6xf32>
    %30 = stablehlo.multiply %11, %29 : tensor<6xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %32 = call @_where_0(%28, %30, %31) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %33 = stablehlo.negate %32 : tensor<6xf32>
    %34 = stablehlo.select %23, %24, %33 : tensor<6xi1>, tensor<6xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %36 = stablehlo.compare NE, %11, %35, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %37 = stablehlo.compare NE, %21, %21, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %38 = stablehlo.or %36, %37 : tensor<6xi1>
    %39 = stablehlo.log %21 : tensor<6xf32>
    %40 = stablehlo.multiply %11, %39 : tensor<6xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %42 = call @_where_0(%38, %40, %41) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %43 = stablehlo.add %34, %42 : tensor<6xf32>
    %44 = stablehlo.multiply %arg4, %43 : tensor<6xf32>
    %45 = stablehlo.add %11, %21 : tensor<6xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %49 = stablehlo.compare GT, %11, %48, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %51 = stablehlo.compare GT, %47, %50, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %52 = stablehlo.and %49, %51 : tensor<6xi1>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %54 = stablehlo.compare EQ, %11, %53, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %56 = stablehlo.compare GE, %47, %55, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %57 = stablehlo.and %54, %56 : tensor<6xi1>
    %c_16 = stablehlo.constant dense<1> : tensor<i32>
    %58 = call @_where(%52, %11, %c_16) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %c_17 = stablehlo.constant dense<1> : tensor<i32>
    %59 = call @_where(%52, %47, %c_17) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %61 = stablehlo.compare NE, %58, %60, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %62 = stablehlo.compare NE, %58, %58, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %63 = stablehlo.or %61, %62 : tensor<6xi1>
    %64 = stablehlo.log %58 : tensor<6xf32>
    %65 = stablehlo.multiply %58, %64 : tensor<6xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %67 = call @_where_0(%63, %65, %66) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %69 = stablehlo.compare NE, %58, %68, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %70 = stablehlo.compare NE, %59, %59, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %71 = stablehlo.or %69, %70 : tensor<6xi1>
    %72 = stablehlo.log %59 : tensor<6xf32>
    %73 = stablehlo.multiply %58, %72 : tensor<6xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %75 = call @_where_0(%71, %73, %74) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %76 = stablehlo.subtract %67, %75 : tensor<6xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_23 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %77 = call @_where_1(%57, %cst_22, %cst_23) : (tensor<6xi1>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %78 = call @_where_0(%52, %76, %77) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %80 = stablehlo.compare GT, %21, %79, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %82 = stablehlo.compare GT, %47, %81, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %83 = stablehlo.and %80, %82 : tensor<6xi1>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %85 = stablehlo.compare EQ, %21, %84, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %87 = stablehlo.compare GE, %47, %86, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %88 = stablehlo.and %85, %87 : tensor<6xi1>
    %c_28 = stablehlo.constant dense<1> : tensor<i32>
    %89 = call @_where(%83, %21, %c_28) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %c_29 = stablehlo.constant dense<1> : tensor<i32>
    %90 = call @_where(%83, %47, %c_29) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %92 = stablehlo.compare NE, %89, %91, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %93 = stablehlo.compare NE, %89, %89, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %94 = stablehlo.or %92, %93 : tensor<6xi1>
    %95 = stablehlo.log %89 : tensor<6xf32>
    %96 = stablehlo.multiply %89, %95 : tensor<6xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %98 = call @_where_0(%94, %96, %97) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %100 = stablehlo.compare NE, %89, %99, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %101 = stablehlo.compare NE, %90, %90, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %102 = stablehlo.or %100, %101 : tensor<6xi1>
    %103 = stablehlo.log %90 : tensor<6xf32>
    %104 = stablehlo.multiply %89, %103 : tensor<6xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %106 = call @_where_0(%102, %104, %105) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %107 = stablehlo.subtract %98, %106 : tensor<6xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_35 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %108 = call @_where_1(%88, %cst_34, %cst_35) : (tensor<6xi1>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %109 = call @_where_0(%83, %107, %108) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.reduce(%44 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %111 = stablehlo.add %78, %109 : tensor<6xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.reduce(%111 init: %cst_37) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    return %110, %112 : tensor<f32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<i32>) -> tensor<6xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6xi1>, tensor<6xf32>
    return %2 : tensor<6xf32>
  }
  func.func private @_where_0(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xf32>
    return %0 : tensor<6xf32>
  }
  func.func private @_where_1(%arg0: tensor<6xi1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<6xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %3 = stablehlo.select %arg0, %1, %2 : tensor<6xi1>, tensor<6xf32>
    return %3 : tensor<6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<6xi1>, %arg4: tensor<6xf32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1]"}, tensor<6xf32> {jax.result_info = "result[2]"}, tensor<6xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = call @_where(%arg3, %arg2, %c) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %2 = stablehlo.reduce(%0 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.maximum %cst_0, %2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %6 = stablehlo.subtract %0, %5 : tensor<6xf32>
    %7 = stablehlo.exponential %6 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %11 = stablehlo.divide %7, %10 : tensor<6xf32>
    %12 = stablehlo.multiply %9, %9 : tensor<1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %14 = stablehlo.divide %13, %12 : tensor<1xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %15 = stablehlo.reduce(%1 init: %cst_3) applies stablehlo.maximum across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %16 = stablehlo.maximum %cst_4, %15 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %19 = stablehlo.subtract %1, %18 : tensor<6xf32>
    %20 = stablehlo.exponential %19 : tensor<6xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %24 = stablehlo.divide %20, %23 : tensor<6xf32>
    %25 = stablehlo.multiply %22, %22 : tensor<1xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %27 = stablehlo.divide %26, %25 : tensor<1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %29 = stablehlo.compare LT, %11, %28, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %32 = stablehlo.compare NE, %11, %31, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %33 = stablehlo.compare NE, %11, %11, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %34 = stablehlo.or %32, %33 : tensor<6xi1>
    %35 = stablehlo.log %11 : tensor<6xf32>
    %36 = stablehlo.multiply %11, %35 : tensor<6xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %38 = call @_where_0(%34, %36, %37) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %39 = stablehlo.log %11 : tensor<6xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %41 = stablehlo.add %39, %40 : tensor<6xf32>
    %42 = stablehlo.negate %38 : tensor<6xf32>
    %43 = stablehlo.select %29, %30, %42 : tensor<6xi1>, tensor<6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %45 = stablehlo.compare NE, %11, %44, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %46 = stablehlo.compare NE, %24, %24, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %47 = stablehlo.or %45, %46 : tensor<6xi1>
    %48 = stablehlo.log %24 : tensor<6xf32>
    %49 = stablehlo.multiply %11, %48 : tensor<6xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %51 = call @_where_0(%47, %49, %50) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %52 = stablehlo.log %24 : tensor<6xf32>
    %53 = stablehlo.add %43, %51 : tensor<6xf32>
    %54 = stablehlo.add %11, %24 : tensor<6xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<6xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %58 = stablehlo.compare GT, %11, %57, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %60 = stablehlo.compare GT, %56, %59, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %61 = stablehlo.and %58, %60 : tensor<6xi1>
    %c_17 = stablehlo.constant dense<1> : tensor<i32>
    %62 = call @_where(%61, %11, %c_17) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %c_18 = stablehlo.constant dense<1> : tensor<i32>
    %63 = call @_where(%61, %56, %c_18) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %64 = stablehlo.log %62 : tensor<6xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %66 = stablehlo.add %64, %65 : tensor<6xf32>
    %67 = stablehlo.log %63 : tensor<6xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %69 = stablehlo.compare GT, %24, %68, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %71 = stablehlo.compare GT, %56, %70, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %72 = stablehlo.and %69, %71 : tensor<6xi1>
    %c_22 = stablehlo.constant dense<1> : tensor<i32>
    %73 = call @_where(%72, %24, %c_22) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %c_23 = stablehlo.constant dense<1> : tensor<i32>
    %74 = call @_where(%72, %56, %c_23) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %75 = stablehlo.log %73 : tensor<6xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %77 = stablehlo.add %75, %76 : tensor<6xf32>
    %78 = stablehlo.log %74 : tensor<6xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %81 = call @_where_1(%72, %79) : (tensor<6xi1>, tensor<6xf32>) -> tensor<6xf32>
    %82 = stablehlo.negate %81 : tensor<6xf32>
    %83 = stablehlo.divide %82, %74 : tensor<6xf32>
    %84 = stablehlo.multiply %83, %73 : tensor<6xf32>
    %85 = stablehlo.multiply %82, %78 : tensor<6xf32>
    %86 = stablehlo.multiply %81, %77 : tensor<6xf32>
    %87 = stablehlo.add %85, %86 : tensor<6xf32>
    %88 = call @_where_2(%72, %84) : (tensor<6xi1>, tensor<6xf32>) -> tensor<6xf32>
    %89 = call @_where_2(%72, %87) : (tensor<6xi1>, tensor<6xf32>) -> tensor<6xf32>
    %90 = call @_where_1(%61, %79) : (tensor<6xi1>, tensor<6xf32>) -> tensor<6xf32>
    %91 = stablehlo.negate %90 : tensor<6xf32>
    %92 = stablehlo.divide %91, %63 : tensor<6xf32>
    %93 = stablehlo.multiply %92, %62 : tensor<6xf32>
    %94 = stablehlo.multiply %91, %67 : tensor<6xf32>
    %95 = stablehlo.multiply %90, %66 : tensor<6xf32>
    %96 = stablehlo.add %94, %95 : tensor<6xf32>
    %97 = call @_where_2(%61, %93) : (tensor<6xi1>, tensor<6xf32>) -> tensor<6xf32>
    %98 = stablehlo.add %88, %97 : tensor<6xf32>
    %99 = call @_where_2(%61, %96) : (tensor<6xi1>, tensor<6xf32>) -> tensor<6xf32>
    %cst_27 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %101 = stablehlo.multiply %100, %98 : tensor<6xf32>
    %102 = stablehlo.add %99, %101 : tensor<6xf32>
    %103 = stablehlo.add %89, %101 : tensor<6xf32>
    %104 = stablehlo.multiply %arg4, %80 : tensor<6xf32>
    %105 = stablehlo.multiply %80, %53 : tensor<6xf32>
    %106 = stablehlo.divide %104, %24 : tensor<6xf32>
    %107 = stablehlo.multiply %106, %11 : tensor<6xf32>
    %108 = stablehlo.add %103, %107 : tensor<6xf32>
    %109 = stablehlo.multiply %104, %52 : tensor<6xf32>
    %110 = stablehlo.add %102, %109 : tensor<6xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %112 = stablehlo.select %29, %111, %104 : tensor<6xi1>, tensor<6xf32>
    %113 = stablehlo.negate %112 : tensor<6xf32>
    %114 = stablehlo.multiply %113, %41 : tensor<6xf32>
    %115 = stablehlo.add %110, %114 : tensor<6xf32>
    %116 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %117 = stablehlo.multiply %108, %116 : tensor<6xf32>
    %118 = stablehlo.multiply %117, %20 : tensor<6xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.reduce(%118 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %120 = stablehlo.reshape %119 : (tensor<f32>) -> tensor<1xf32>
    %121 = stablehlo.negate %120 : tensor<1xf32>
    %122 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %123 = stablehlo.divide %108, %122 : tensor<6xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.reduce(%121 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %126 = stablehlo.add %123, %125 : tensor<6xf32>
    %127 = stablehlo.multiply %126, %20 : tensor<6xf32>
    %128 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %129 = stablehlo.multiply %115, %128 : tensor<6xf32>
    %130 = stablehlo.multiply %129, %7 : tensor<6xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.reduce(%130 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %132 = stablehlo.reshape %131 : (tensor<f32>) -> tensor<1xf32>
    %133 = stablehlo.negate %132 : tensor<1xf32>
    %134 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %135 = stablehlo.divide %115, %134 : tensor<6xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %136 = stablehlo.reduce(%133 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %138 = stablehlo.add %135, %137 : tensor<6xf32>
    %139 = stablehlo.multiply %138, %7 : tensor<6xf32>
    %140 = call @_where_2(%arg3, %127) : (tensor<6xi1>, tensor<6xf32>) -> tensor<6xf32>
    %141 = stablehlo.negate %139 : tensor<6xf32>
    return %139, %141, %140, %105 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<i32>) -> tensor<6xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<6xi1>, tensor<6xf32>
    return %2 : tensor<6xf32>
  }
  func.func private @_where_0(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xf32>
    return %0 : tensor<6xf32>
  }
  func.func private @_where_1(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>) -> tensor<6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<6xi1>, tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @_where_2(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>) -> tensor<6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<6xi1>, tensor<6xf32>
    return %1 : tensor<6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
