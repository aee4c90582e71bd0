// import jax
// import jax.numpy as jnp
//
//
// def smooth_special_blend_stage(query, errors):
//     contrast = errors - errors**3 / 6.0
//     weighted = 0.9 * jax.nn.gelu(contrast)
//     special = jax.scipy.special.expit(query)
//     domain_x = 0.5 + 0.381 * jnp.tanh(weighted)
//     level_sp = jax.scipy.special.logit(domain_x)
//     scaled = special * jnp.exp(-jnp.abs(level_sp))
//     inner_arg = 4.3 + 3.524 * jnp.tanh(scaled)
//     log_gamma_x = jax.lax.lgamma(inner_arg)
//     baseline = jnp.mean(scaled, axis=0)
//     return jnp.tanh(baseline), log_gamma_x
//
//   query: float32[2] in [-3, 3]
//   errors: float32[2] in [-2, 2]
// -----
// forward, cpu
module @jit_smooth_special_blend_stage attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<2xf32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<2xf32>
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2xf32>
    %4 = stablehlo.subtract %arg1, %3 : tensor<2xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<2xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<2xf32>
    %9 = stablehlo.add %4, %8 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<2xf32>
    %12 = stablehlo.tanh %11 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %14 = stablehlo.add %13, %12 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<2xf32>
    %17 = stablehlo.multiply %4, %16 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<2xf32>
    %20 = stablehlo.negate %arg0 : tensor<2xf32>
    %21 = stablehlo.exponential %20 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %23 = stablehlo.add %22, %21 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %25 = stablehlo.divide %24, %23 : tensor<2xf32>
    %26 = stablehlo.tanh %19 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<3.810000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %30 = stablehlo.add %29, %28 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %32 = stablehlo.subtract %31, %30 : tensor<2xf32>
    %33 = stablehlo.divide %30, %32 : tensor<2xf32>
    %34 = stablehlo.log %33 : tensor<2xf32>
    %35 = stablehlo.abs %34 : tensor<2xf32>
    %36 = stablehlo.negate %35 : tensor<2xf32>
    %37 = stablehlo.exponential %36 : tensor<2xf32>
    %38 = stablehlo.multiply %25, %37 : tensor<2xf32>
    %39 = stablehlo.tanh %38 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<3.524000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<4.300000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %43 = stablehlo.add %42, %41 : tensor<2xf32>
    %44 = chlo.lgamma %43 : tensor<2xf32> -> tensor<2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%38 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %46 = stablehlo.divide %45, %cst_13 : tensor<f32>
    %47 = stablehlo.tanh %46 : tensor<f32>
    return %47, %44 : tensor<f32>, tensor<2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>) -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<2xf32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<2xf32>
    %2 = stablehlo.multiply %arg1, %arg1 : tensor<2xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.divide %1, %5 : tensor<2xf32>
    %7 = stablehlo.subtract %arg1, %6 : tensor<2xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<2xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<2xf32>
    %10 = stablehlo.multiply %7, %7 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %14 = stablehlo.multiply %13, %9 : tensor<2xf32>
    %15 = stablehlo.add %7, %14 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<2xf32>
    %18 = stablehlo.tanh %17 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %20 = stablehlo.add %19, %18 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %22 = stablehlo.subtract %21, %18 : tensor<2xf32>
    %23 = stablehlo.multiply %20, %22 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %25 = stablehlo.add %24, %18 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<2xf32>
    %28 = stablehlo.multiply %7, %27 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<2xf32>
    %31 = stablehlo.negate %arg0 : tensor<2xf32>
    %32 = stablehlo.exponential %31 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %34 = stablehlo.add %33, %32 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %36 = stablehlo.divide %35, %34 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %38 = stablehlo.subtract %37, %36 : tensor<2xf32>
    %39 = stablehlo.multiply %36, %38 : tensor<2xf32>
    %40 = stablehlo.tanh %30 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %42 = stablehlo.add %41, %40 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %44 = stablehlo.subtract %43, %40 : tensor<2xf32>
    %45 = stablehlo.multiply %42, %44 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<3.810000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %47 = stablehlo.multiply %46, %40 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %49 = stablehlo.add %48, %47 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %51 = stablehlo.subtract %50, %49 : tensor<2xf32>
    %52 = stablehlo.divide %49, %51 : tensor<2xf32>
    %53 = stablehlo.log %52 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %55 = stablehlo.subtract %54, %49 : tensor<2xf32>
    %56 = stablehlo.multiply %49, %55 : tensor<2xf32>
    %57 = stablehlo.abs %53 : tensor<2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %59 = stablehlo.compare GE, %53, %58, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %60 = stablehlo.negate %57 : tensor<2xf32>
    %61 = stablehlo.exponential %60 : tensor<2xf32>
    %62 = stablehlo.multiply %36, %61 : tensor<2xf32>
    %63 = stablehlo.tanh %62 : tensor<2xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %65 = stablehlo.add %64, %63 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %67 = stablehlo.subtract %66, %63 : tensor<2xf32>
    %68 = stablehlo.multiply %65, %67 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<3.524000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %70 = stablehlo.multiply %69, %63 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<4.300000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %72 = stablehlo.add %71, %70 : tensor<2xf32>
    %73 = chlo.lgamma %72 : tensor<2xf32> -> tensor<2xf32>
    %74 = chlo.digamma %72 : tensor<2xf32> -> tensor<2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.reduce(%62 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %76 = stablehlo.divide %75, %cst_24 : tensor<f32>
    %77 = stablehlo.tanh %76 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.add %cst_25, %77 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.subtract %cst_26, %77 : tensor<f32>
    %80 = stablehlo.multiply %78, %79 : tensor<f32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%77 init: %cst_27) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.reduce(%73 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %83 = stablehlo.add %81, %82 : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %85 = stablehlo.multiply %cst_30, %80 : tensor<f32>
    %cst_31 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %86 = stablehlo.divide %85, %cst_31 : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %88 = stablehlo.multiply %84, %74 : tensor<2xf32>
    %cst_32 = stablehlo.constant dense<3.524000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %90 = stablehlo.multiply %89, %88 : tensor<2xf32>
    %91 = stablehlo.multiply %90, %68 : tensor<2xf32>
    %92 = stablehlo.add %87, %91 : tensor<2xf32>
    %93 = stablehlo.multiply %36, %92 : tensor<2xf32>
    %94 = stablehlo.multiply %92, %61 : tensor<2xf32>
    %95 = stablehlo.multiply %93, %61 : tensor<2xf32>
    %96 = stablehlo.negate %95 : tensor<2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %98 = stablehlo.select %59, %97, %96 : tensor<2xi1>, tensor<2xf32>
    %99 = stablehlo.select %59, %96, %97 : tensor<2xi1>, tensor<2xf32>
    %100 = stablehlo.negate %98 : tensor<2xf32>
    %101 = stablehlo.add %99, %100 : tensor<2xf32>
    %102 = stablehlo.divide %101, %56 : tensor<2xf32>
    %cst_34 = stablehlo.constant dense<3.810000e-01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %104 = stablehlo.multiply %103, %102 : tensor<2xf32>
    %105 = stablehlo.multiply %104, %45 : tensor<2xf32>
    %106 = stablehlo.multiply %94, %39 : tensor<2xf32>
    %cst_35 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %108 = stablehlo.multiply %107, %105 : tensor<2xf32>
    %109 = stablehlo.multiply %7, %108 : tensor<2xf32>
    %110 = stablehlo.multiply %108, %27 : tensor<2xf32>
    %cst_36 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %112 = stablehlo.multiply %111, %109 : tensor<2xf32>
    %113 = stablehlo.multiply %112, %23 : tensor<2xf32>
    %cst_37 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %115 = stablehlo.multiply %114, %113 : tensor<2xf32>
    %116 = stablehlo.add %110, %115 : tensor<2xf32>
    %cst_38 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %118 = stablehlo.multiply %117, %115 : tensor<2xf32>
    %119 = stablehlo.multiply %118, %12 : tensor<2xf32>
    %120 = stablehlo.add %116, %119 : tensor<2xf32>
    %121 = stablehlo.negate %120 : tensor<2xf32>
    %cst_39 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %123 = stablehlo.divide %121, %122 : tensor<2xf32>
    %124 = stablehlo.multiply %123, %4 : tensor<2xf32>
    %125 = stablehlo.add %120, %124 : tensor<2xf32>
    return %106, %125 : tensor<2xf32>, tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
