// import jax.numpy as jnp
//
//
// def noisy_regime_ladder(query, momentum):
//     augmented = query + momentum
//     interaction = jnp.sin(query) * jnp.exp(-jnp.abs(augmented))
//     activation = jnp.tanh(query)
//     norm = jnp.sqrt(augmented**2 + activation**2 + 0.27)
//     saturated = jnp.arcsinh(augmented)
//     chosen = jnp.where(augmented < 0.62, norm, saturated)
//     picked = jnp.where(augmented < -0.08, interaction, chosen)
//     bounded = jnp.minimum(query, 0.4)
//     combined = picked + 0.72 * jnp.sin(picked)
//     contrast = jnp.subtract(bounded, combined)
//     return contrast
//
//   query: float32[7, 3] in [-2, 2]
//   momentum: float32[7, 3] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_noisy_regime_ladder attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf32>, %arg1: tensor<7x3xf32>) -> (tensor<7x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<7x3xf32>
    %1 = stablehlo.sine %arg0 : tensor<7x3xf32>
    %2 = stablehlo.abs %0 : tensor<7x3xf32>
    %3 = stablehlo.negate %2 : tensor<7x3xf32>
    %4 = stablehlo.exponential %3 : tensor<7x3xf32>
    %5 = stablehlo.multiply %1, %4 : tensor<7x3xf32>
    %6 = stablehlo.tanh %arg0 : tensor<7x3xf32>
    %7 = stablehlo.multiply %0, %0 : tensor<7x3xf32>
    %8 = stablehlo.multiply %6, %6 : tensor<7x3xf32>
    %9 = stablehlo.add %7, %8 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<2.700000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %11 = stablehlo.add %9, %10 : tensor<7x3xf32>
    %12 = stablehlo.sqrt %11 : tensor<7x3xf32>
    %13 = chlo.asinh %0 : tensor<7x3xf32> -> tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<6.200000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %15 = stablehlo.compare LT, %0, %14, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %16 = call @_where(%15, %12, %13) : (tensor<7x3xi1>, tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<-8.000000e-02> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %18 = stablehlo.compare LT, %0, %17, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %19 = call @_where(%18, %5, %16) : (tensor<7x3xi1>, tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    %cst_2 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %21 = stablehlo.minimum %arg0, %20 : tensor<7x3xf32>
    %22 = stablehlo.sine %19 : tensor<7x3xf32>
    %cst_3 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<7x3xf32>
    %25 = stablehlo.add %19, %24 : tensor<7x3xf32>
    %26 = stablehlo.subtract %21, %25 : tensor<7x3xf32>
    return %26 : tensor<7x3xf32>
  }
  func.func private @_where(%arg0: tensor<7x3xi1>, %arg1: tensor<7x3xf32>, %arg2: tensor<7x3xf32>) -> tensor<7x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<7x3xi1>, tensor<7x3xf32>
    return %0 : tensor<7x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf32>, %arg1: tensor<7x3xf32>) -> (tensor<7x3xf32> {jax.result_info = "result[0]"}, tensor<7x3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<7x3xf32>
    %1 = stablehlo.sine %arg0 : tensor<7x3xf32>
    %2 = stablehlo.cosine %arg0 : tensor<7x3xf32>
    %3 = stablehlo.abs %0 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %5 = stablehlo.compare GE, %0, %4, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %6 = stablehlo.negate %3 : tensor<7x3xf32>
    %7 = stablehlo.exponential %6 : tensor<7x3xf32>
    %8 = stablehlo.multiply %1, %7 : tensor<7x3xf32>
    %9 = stablehlo.tanh %arg0 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %11 = stablehlo.add %10, %9 : tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %13 = stablehlo.subtract %12, %9 : tensor<7x3xf32>
    %14 = stablehlo.multiply %11, %13 : tensor<7x3xf32>
    %15 = stablehlo.multiply %0, %0 : tensor<7x3xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %17 = stablehlo.multiply %16, %0 : tensor<7x3xf32>
    %18 = stablehlo.multiply %9, %9 : tensor<7x3xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %20 = stablehlo.multiply %19, %9 : tensor<7x3xf32>
    %21 = stablehlo.add %15, %18 : tensor<7x3xf32>
    %cst_4 = stablehlo.constant dense<2.700000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %23 = stablehlo.add %21, %22 : tensor<7x3xf32>
    %24 = stablehlo.sqrt %23 : tensor<7x3xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %26 = stablehlo.divide %25, %24 : tensor<7x3xf32>
    %27 = chlo.asinh %0 : tensor<7x3xf32> -> tensor<7x3xf32>
    %28 = stablehlo.abs %0 : tensor<7x3xf32>
    %cst_6 = stablehlo.constant dense<2.16840434E-19> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %30 = stablehlo.multiply %28, %29 : tensor<7x3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_8 = stablehlo.constant dense<7.37869762E+19> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %33 = stablehlo.clamp %31, %30, %32 : tensor<7x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %35 = stablehlo.divide %34, %33 : tensor<7x3xf32>
    %36 = stablehlo.multiply %0, %35 : tensor<7x3xf32>
    %37 = chlo.square %36 : tensor<7x3xf32> -> tensor<7x3xf32>
    %38 = chlo.square %35 : tensor<7x3xf32> -> tensor<7x3xf32>
    %39 = stablehlo.add %37, %38 : tensor<7x3xf32>
    %40 = stablehlo.rsqrt %39 : tensor<7x3xf32>
    %41 = stablehlo.multiply %35, %40 : tensor<7x3xf32>
    %cst_10 = stablehlo.constant dense<6.200000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %43 = stablehlo.compare LT, %0, %42, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %44 = call @_where(%43, %24, %27) : (tensor<7x3xi1>, tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    %cst_11 = stablehlo.constant dense<-8.000000e-02> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %46 = stablehlo.compare LT, %0, %45, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %47 = call @_where(%46, %8, %44) : (tensor<7x3xi1>, tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    %cst_12 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %49 = stablehlo.minimum %arg0, %48 : tensor<7x3xf32>
    %cst_13 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %51 = stablehlo.compare GT, %50, %arg0, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %cst_14 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %53 = stablehlo.compare EQ, %52, %arg0, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %57 = stablehlo.select %53, %56, %55 : tensor<7x3xi1>, tensor<7x3xf32>
    %58 = stablehlo.select %51, %54, %57 : tensor<7x3xi1>, tensor<7x3xf32>
    %59 = stablehlo.sine %47 : tensor<7x3xf32>
    %60 = stablehlo.cosine %47 : tensor<7x3xf32>
    %cst_18 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %62 = stablehlo.multiply %61, %59 : tensor<7x3xf32>
    %63 = stablehlo.add %47, %62 : tensor<7x3xf32>
    %64 = stablehlo.subtract %49, %63 : tensor<7x3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %67 = stablehlo.negate %66 : tensor<7x3xf32>
    %cst_21 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %69 = stablehlo.multiply %68, %67 : tensor<7x3xf32>
    %70 = stablehlo.multiply %69, %60 : tensor<7x3xf32>
    %71 = stablehlo.add %67, %70 : tensor<7x3xf32>
    %72 = stablehlo.multiply %66, %58 : tensor<7x3xf32>
    %73:2 = call @_where_0(%46, %71) : (tensor<7x3xi1>, tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>)
    %74:2 = call @_where_0(%43, %73#1) : (tensor<7x3xi1>, tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>)
    %75 = stablehlo.multiply %74#1, %41 : tensor<7x3xf32>
    %76 = stablehlo.multiply %74#0, %26 : tensor<7x3xf32>
    %77 = stablehlo.multiply %76, %20 : tensor<7x3xf32>
    %78 = stablehlo.multiply %76, %17 : tensor<7x3xf32>
    %79 = stablehlo.add %75, %78 : tensor<7x3xf32>
    %80 = stablehlo.multiply %77, %14 : tensor<7x3xf32>
    %81 = stablehlo.add %72, %80 : tensor<7x3xf32>
    %82 = stablehlo.multiply %1, %73#0 : tensor<7x3xf32>
    %83 = stablehlo.multiply %73#0, %7 : tensor<7x3xf32>
    %84 = stablehlo.multiply %82, %7 : tensor<7x3xf32>
    %85 = stablehlo.negate %84 : tensor<7x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %87 = stablehlo.select %5, %86, %85 : tensor<7x3xi1>, tensor<7x3xf32>
    %88 = stablehlo.select %5, %85, %86 : tensor<7x3xi1>, tensor<7x3xf32>
    %89 = stablehlo.negate %87 : tensor<7x3xf32>
    %90 = stablehlo.add %88, %89 : tensor<7x3xf32>
    %91 = stablehlo.add %79, %90 : tensor<7x3xf32>
    %92 = stablehlo.multiply %83, %2 : tensor<7x3xf32>
    %93 = stablehlo.add %81, %92 : tensor<7x3xf32>
    %94 = stablehlo.add %93, %91 : tensor<7x3xf32>
    return %94, %91 : tensor<7x3xf32>, tensor<7x3xf32>
  }
  func.func private @_where(%arg0: tensor<7x3xi1>, %arg1: tensor<7x3xf32>, %arg2: tensor<7x3xf32>) -> tensor<7x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<7x3xi1>, tensor<7x3xf32>
    return %0 : tensor<7x3xf32>
  }
  func.func private @_where_0(%arg0: tensor<7x3xi1>, %arg1: tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<7x3xi1>, tensor<7x3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<7x3xi1>, tensor<7x3xf32>
    return %2, %1 : tensor<7x3xf32>, tensor<7x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
