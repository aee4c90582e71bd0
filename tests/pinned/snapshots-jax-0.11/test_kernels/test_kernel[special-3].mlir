// import jax
// import jax.numpy as jnp
//
//
// def jensen_shannon(key, z, w):
//     prod = 0.86 * jnp.arcsinh(key**4)
//     e = jnp.exp(-0.5 * z**2)
//     p = jax.nn.softmax(prod, axis=-1)
//     q_dist = jax.nn.softmax(e, axis=-1)
//     divergence_terms = jax.scipy.special.xlog1py(p, q_dist)
//     weighted_terms = w * divergence_terms
//     m = 0.5 * (p + q_dist)
//     from_p = jax.scipy.special.rel_entr(p, m)
//     from_q = jax.scipy.special.rel_entr(q_dist, m)
//     sum_all = jnp.sum(weighted_terms, axis=0)
//     js = jnp.sum(from_p + from_q, axis=-1)
//     q = sum_all / (1.0 + js**2)
//     return q
//
//   key: float32[6] in [-2, 2]
//   z: float32[6] in [-1, 1]
//   w: float32[6] in [0.4, 1.5]
// -----
// forward, cpu
module @jit_jensen_shannon attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<6xf32>
    %1 = stablehlo.multiply %0, %0 : tensor<6xf32>
    %2 = chlo.asinh %1 : tensor<6xf32> -> tensor<6xf32>
    %cst = stablehlo.constant dense<8.600000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<6xf32>
    %5 = stablehlo.multiply %arg1, %arg1 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<6xf32>
    %8 = stablehlo.exponential %7 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %9 = stablehlo.reduce(%4 init: %cst_1) applies stablehlo.maximum across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %10 = stablehlo.maximum %cst_2, %9 : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %13 = stablehlo.subtract %4, %12 : tensor<6xf32>
    %14 = stablehlo.exponential %13 : tensor<6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %18 = stablehlo.divide %14, %17 : tensor<6xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %19 = stablehlo.reduce(%8 init: %cst_4) applies stablehlo.maximum across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %20 = stablehlo.maximum %cst_5, %19 : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %23 = stablehlo.subtract %8, %22 : tensor<6xf32>
    %24 = stablehlo.exponential %23 : tensor<6xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %28 = stablehlo.divide %24, %27 : tensor<6xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %30 = stablehlo.compare NE, %18, %29, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %31 = stablehlo.compare NE, %28, %28, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %32 = stablehlo.or %30, %31 : tensor<6xi1>
    %33 = stablehlo.log_plus_one %28 : tensor<6xf32>
    %34 = stablehlo.multiply %18, %33 : tensor<6xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %36 = call @_where(%32, %34, %35) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %37 = stablehlo.multiply %arg2, %36 : tensor<6xf32>
    %38 = stablehlo.add %18, %28 : tensor<6xf32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<6xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %42 = stablehlo.compare GT, %18, %41, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %44 = stablehlo.compare GT, %40, %43, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %45 = stablehlo.and %42, %44 : tensor<6xi1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %47 = stablehlo.compare EQ, %18, %46, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %49 = stablehlo.compare GE, %40, %48, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %50 = stablehlo.and %47, %49 : tensor<6xi1>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %51 = call @_where_0(%45, %18, %c) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %c_14 = stablehlo.constant dense<1> : tensor<i32>
    %52 = call @_where_0(%45, %40, %c_14) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %54 = stablehlo.compare NE, %51, %53, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %55 = stablehlo.compare NE, %51, %51, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %56 = stablehlo.or %54, %55 : tensor<6xi1>
    %57 = stablehlo.log %51 : tensor<6xf32>
    %58 = stablehlo.multiply %51, %57 : tensor<6xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %60 = call @_where(%56, %58, %59) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %62 = stablehlo.compare NE, %51, %61, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %63 = stablehlo.compare NE, %52, %52, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %64 = stablehlo.or %62, %63 : tensor<6xi1>
    %65 = stablehlo.log %52 : tensor<6xf32>
    %66 = stablehlo.multiply %51, %65 : tensor<6xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %68 = call @_where(%64, %66, %67) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %69 = stablehlo.subtract %60, %68 : tensor<6xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_20 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %70 = call @_where_1(%50, %cst_19, %cst_20) : (tensor<6xi1>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %71 = call @_where(%45, %69, %70) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %73 = stablehlo.compare GT, %28, %72, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %75 = stablehlo.compare GT, %40, %74, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %76 = stablehlo.and %73, %75 : tensor<6xi1>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %78 = stablehlo.compare EQ, %28, %77, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %80 = stablehlo.compare GE, %40, %79, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %81 = stablehlo.and %78, %80 : tensor<6xi1>
    %c_25 = stablehlo.constant dense<1> : tensor<i32>
    %82 = call @_where_0(%76, %28, %c_25) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %c_26 = stablehlo.constant dense<1> : tensor<i32>
    %83 = call @_where_0(%76, %40, %c_26) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %85 = stablehlo.compare NE, %82, %84, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %86 = stablehlo.compare NE, %82, %82, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %87 = stablehlo.or %85, %86 : tensor<6xi1>
    %88 = stablehlo.log %82 : tensor<6xf32>
    %89 = stablehlo.multiply %82, %88 : tensor<6xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %91 = call @_where(%87, %89, %90) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %93 = stablehlo.compare NE, %82, %92, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %94 = stablehlo.compare NE, %83, %83, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %95 = stablehlo.or %93, %94 : tensor<6xi1>
    %96 = stablehlo.log %83 : tensor<6xf32>
    %97 = stablehlo.multiply %82, %96 : tensor<6xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %99 = call @_where(%95, %97, %98) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %100 = stablehlo.subtract %91, %99 : tensor<6xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_32 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %101 = call @_where_1(%81, %cst_31, %cst_32) : (tensor<6xi1>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %102 = call @_where(%76, %100, %101) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.reduce(%37 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %104 = stablehlo.add %71, %102 : tensor<6xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.reduce(%104 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %106 = stablehlo.multiply %105, %105 : tensor<f32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %107 = stablehlo.add %cst_35, %106 : tensor<f32>
    %108 = stablehlo.divide %103, %107 : tensor<f32>
    return %108 : tensor<f32>
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
    %6 = chlo.asinh %1 : tensor<6xf32> -> tensor<6xf32>
    %7 = chlo.square %1 : tensor<6xf32> -> tensor<6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %9 = stablehlo.add %7, %8 : tensor<6xf32>
    %10 = stablehlo.rsqrt %9 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<8.600000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %12 = stablehlo.multiply %11, %6 : tensor<6xf32>
    %13 = stablehlo.multiply %arg1, %arg1 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %15 = stablehlo.multiply %14, %arg1 : tensor<6xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %17 = stablehlo.multiply %16, %13 : tensor<6xf32>
    %18 = stablehlo.exponential %17 : tensor<6xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %19 = stablehlo.reduce(%12 init: %cst_4) applies stablehlo.maximum across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %20 = stablehlo.maximum %cst_5, %19 : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %23 = stablehlo.subtract %12, %22 : tensor<6xf32>
    %24 = stablehlo.exponential %23 : tensor<6xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %28 = stablehlo.divide %24, %27 : tensor<6xf32>
    %29 = stablehlo.multiply %26, %26 : tensor<1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %31 = stablehlo.divide %30, %29 : tensor<1xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %32 = stablehlo.reduce(%18 init: %cst_8) applies stablehlo.maximum across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %33 = stablehlo.maximum %cst_9, %32 : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %36 = stablehlo.subtract %18, %35 : tensor<6xf32>
    %37 = stablehlo.exponential %36 : tensor<6xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %41 = stablehlo.divide %37, %40 : tensor<6xf32>
    %42 = stablehlo.multiply %39, %39 : tensor<1xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %44 = stablehlo.divide %43, %42 : tensor<1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %46 = stablehlo.compare NE, %28, %45, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %47 = stablehlo.compare NE, %41, %41, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %48 = stablehlo.or %46, %47 : tensor<6xi1>
    %49 = stablehlo.log_plus_one %41 : tensor<6xf32>
    %50 = stablehlo.multiply %28, %49 : tensor<6xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %52 = call @_where(%48, %50, %51) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %53 = stablehlo.log_plus_one %41 : tensor<6xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %55 = stablehlo.add %54, %41 : tensor<6xf32>
    %56 = stablehlo.multiply %arg2, %52 : tensor<6xf32>
    %57 = stablehlo.add %28, %41 : tensor<6xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<6xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %61 = stablehlo.compare GT, %28, %60, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %63 = stablehlo.compare GT, %59, %62, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %64 = stablehlo.and %61, %63 : tensor<6xi1>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %66 = stablehlo.compare EQ, %28, %65, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %68 = stablehlo.compare GE, %59, %67, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %69 = stablehlo.and %66, %68 : tensor<6xi1>
    %c = stablehlo.constant dense<1> : tensor<i32>
    %70 = call @_where_0(%64, %28, %c) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %c_20 = stablehlo.constant dense<1> : tensor<i32>
    %71 = call @_where_0(%64, %59, %c_20) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %73 = stablehlo.compare NE, %70, %72, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %74 = stablehlo.compare NE, %70, %70, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %75 = stablehlo.or %73, %74 : tensor<6xi1>
    %76 = stablehlo.log %70 : tensor<6xf32>
    %77 = stablehlo.multiply %70, %76 : tensor<6xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %79 = call @_where(%75, %77, %78) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %80 = stablehlo.log %70 : tensor<6xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %82 = stablehlo.add %80, %81 : tensor<6xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %84 = stablehlo.compare NE, %70, %83, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %85 = stablehlo.compare NE, %71, %71, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %86 = stablehlo.or %84, %85 : tensor<6xi1>
    %87 = stablehlo.log %71 : tensor<6xf32>
    %88 = stablehlo.multiply %70, %87 : tensor<6xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %90 = call @_where(%86, %88, %89) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %91 = stablehlo.log %71 : tensor<6xf32>
    %92 = stablehlo.subtract %79, %90 : tensor<6xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_27 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %93 = call @_where_1(%69, %cst_26, %cst_27) : (tensor<6xi1>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %94 = call @_where_2(%64, %92, %93) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %96 = stablehlo.compare GT, %41, %95, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %98 = stablehlo.compare GT, %59, %97, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %99 = stablehlo.and %96, %98 : tensor<6xi1>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %101 = stablehlo.compare EQ, %41, %100, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %103 = stablehlo.compare GE, %59, %102, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %104 = stablehlo.and %101, %103 : tensor<6xi1>
    %c_32 = stablehlo.constant dense<1> : tensor<i32>
    %105 = call @_where_0(%99, %41, %c_32) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %c_33 = stablehlo.constant dense<1> : tensor<i32>
    %106 = call @_where_0(%99, %59, %c_33) : (tensor<6xi1>, tensor<6xf32>, tensor<i32>) -> tensor<6xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %108 = stablehlo.compare NE, %105, %107, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %109 = stablehlo.compare NE, %105, %105, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %110 = stablehlo.or %108, %109 : tensor<6xi1>
    %111 = stablehlo.log %105 : tensor<6xf32>
    %112 = stablehlo.multiply %105, %111 : tensor<6xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %114 = call @_where(%110, %112, %113) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %115 = stablehlo.log %105 : tensor<6xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %117 = stablehlo.add %115, %116 : tensor<6xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %119 = stablehlo.compare NE, %105, %118, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %120 = stablehlo.compare NE, %106, %106, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %121 = stablehlo.or %119, %120 : tensor<6xi1>
    %122 = stablehlo.log %106 : tensor<6xf32>
    %123 = stablehlo.multiply %105, %122 : tensor<6xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %125 = call @_where(%121, %123, %124) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %126 = stablehlo.log %106 : tensor<6xf32>
    %127 = stablehlo.subtract %114, %125 : tensor<6xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_40 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %128 = call @_where_1(%104, %cst_39, %cst_40) : (tensor<6xi1>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %129 = call @_where_2(%99, %127, %128) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.reduce(%56 init: %cst_41) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %131 = stablehlo.add %94, %129 : tensor<6xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %132 = stablehlo.reduce(%131 init: %cst_42) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %133 = stablehlo.multiply %132, %132 : tensor<f32>
    %cst_43 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %134 = stablehlo.multiply %cst_43, %132 : tensor<f32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %135 = stablehlo.add %cst_44, %133 : tensor<f32>
    %136 = stablehlo.multiply %135, %135 : tensor<f32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %137 = stablehlo.divide %cst_45, %136 : tensor<f32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %138 = stablehlo.multiply %cst_46, %137 : tensor<f32>
    %139 = stablehlo.multiply %138, %130 : tensor<f32>
    %140 = stablehlo.negate %139 : tensor<f32>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %141 = stablehlo.divide %cst_47, %135 : tensor<f32>
    %142 = stablehlo.multiply %140, %134 : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %144 = stablehlo.broadcast_in_dim %141, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %145 = call @_where_3(%99, %143) : (tensor<6xi1>, tensor<6xf32>) -> tensor<6xf32>
    %146 = stablehlo.negate %145 : tensor<6xf32>
    %147 = stablehlo.divide %146, %106 : tensor<6xf32>
    %148 = stablehlo.multiply %147, %105 : tensor<6xf32>
    %149 = stablehlo.multiply %146, %126 : tensor<6xf32>
    %150 = stablehlo.multiply %145, %117 : tensor<6xf32>
    %151 = stablehlo.add %149, %150 : tensor<6xf32>
    %152 = call @_where_4(%99, %148) : (tensor<6xi1>, tensor<6xf32>) -> tensor<6xf32>
    %153 = call @_where_4(%99, %151) : (tensor<6xi1>, tensor<6xf32>) -> tensor<6xf32>
    %154 = call @_where_3(%64, %143) : (tensor<6xi1>, tensor<6xf32>) -> tensor<6xf32>
    %155 = stablehlo.negate %154 : tensor<6xf32>
    %156 = stablehlo.divide %155, %71 : tensor<6xf32>
    %157 = stablehlo.multiply %156, %70 : tensor<6xf32>
    %158 = stablehlo.multiply %155, %91 : tensor<6xf32>
    %159 = stablehlo.multiply %154, %82 : tensor<6xf32>
    %160 = stablehlo.add %158, %159 : tensor<6xf32>
    %161 = call @_where_4(%64, %157) : (tensor<6xi1>, tensor<6xf32>) -> tensor<6xf32>
    %162 = stablehlo.add %152, %161 : tensor<6xf32>
    %163 = call @_where_4(%64, %160) : (tensor<6xi1>, tensor<6xf32>) -> tensor<6xf32>
    %cst_48 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %165 = stablehlo.multiply %164, %162 : tensor<6xf32>
    %166 = stablehlo.add %163, %165 : tensor<6xf32>
    %167 = stablehlo.add %153, %165 : tensor<6xf32>
    %168 = stablehlo.multiply %arg2, %144 : tensor<6xf32>
    %169 = stablehlo.multiply %144, %52 : tensor<6xf32>
    %170 = stablehlo.divide %168, %55 : tensor<6xf32>
    %171 = stablehlo.multiply %170, %28 : tensor<6xf32>
    %172 = stablehlo.add %167, %171 : tensor<6xf32>
    %173 = stablehlo.multiply %168, %53 : tensor<6xf32>
    %174 = stablehlo.add %166, %173 : tensor<6xf32>
    %175 = stablehlo.broadcast_in_dim %44, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %176 = stablehlo.multiply %172, %175 : tensor<6xf32>
    %177 = stablehlo.multiply %176, %37 : tensor<6xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.reduce(%177 init: %cst_49) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %179 = stablehlo.reshape %178 : (tensor<f32>) -> tensor<1xf32>
    %180 = stablehlo.negate %179 : tensor<1xf32>
    %181 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %182 = stablehlo.divide %172, %181 : tensor<6xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.reduce(%180 init: %cst_50) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %185 = stablehlo.add %182, %184 : tensor<6xf32>
    %186 = stablehlo.multiply %185, %37 : tensor<6xf32>
    %187 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %188 = stablehlo.multiply %174, %187 : tensor<6xf32>
    %189 = stablehlo.multiply %188, %24 : tensor<6xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %190 = stablehlo.reduce(%189 init: %cst_51) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %191 = stablehlo.reshape %190 : (tensor<f32>) -> tensor<1xf32>
    %192 = stablehlo.negate %191 : tensor<1xf32>
    %193 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %194 = stablehlo.divide %174, %193 : tensor<6xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %195 = stablehlo.reduce(%192 init: %cst_52) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %197 = stablehlo.add %194, %196 : tensor<6xf32>
    %198 = stablehlo.multiply %197, %24 : tensor<6xf32>
    %199 = stablehlo.multiply %186, %18 : tensor<6xf32>
    %cst_53 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %201 = stablehlo.multiply %200, %199 : tensor<6xf32>
    %202 = stablehlo.multiply %201, %15 : tensor<6xf32>
    %cst_54 = stablehlo.constant dense<8.600000e-01> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %204 = stablehlo.multiply %203, %198 : tensor<6xf32>
    %205 = stablehlo.multiply %204, %10 : tensor<6xf32>
    %206 = stablehlo.multiply %205, %5 : tensor<6xf32>
    return %206, %202, %169 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
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
  func.func private @_where_3(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>) -> tensor<6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<6xi1>, tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @_where_4(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>) -> tensor<6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<6xi1>, tensor<6xf32>
    return %1 : tensor<6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
