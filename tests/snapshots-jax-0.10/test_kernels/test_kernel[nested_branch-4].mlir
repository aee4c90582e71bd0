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
    %11 = stablehlo.subtract %10, %9 : tensor<7x3xf32>
    %12 = stablehlo.multiply %0, %0 : tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %14 = stablehlo.multiply %13, %0 : tensor<7x3xf32>
    %15 = stablehlo.multiply %9, %9 : tensor<7x3xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %17 = stablehlo.multiply %16, %9 : tensor<7x3xf32>
    %18 = stablehlo.add %12, %15 : tensor<7x3xf32>
    %cst_3 = stablehlo.constant dense<2.700000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %20 = stablehlo.add %18, %19 : tensor<7x3xf32>
    %21 = stablehlo.sqrt %20 : tensor<7x3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %23 = stablehlo.divide %22, %21 : tensor<7x3xf32>
    %24 = chlo.asinh %0 : tensor<7x3xf32> -> tensor<7x3xf32>
    %25 = chlo.square %0 : tensor<7x3xf32> -> tensor<7x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %27 = stablehlo.add %25, %26 : tensor<7x3xf32>
    %28 = stablehlo.rsqrt %27 : tensor<7x3xf32>
    %cst_6 = stablehlo.constant dense<6.200000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %30 = stablehlo.compare LT, %0, %29, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %31 = call @_where(%30, %21, %24) : (tensor<7x3xi1>, tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    %cst_7 = stablehlo.constant dense<-8.000000e-02> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %33 = stablehlo.compare LT, %0, %32, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %34 = call @_where(%33, %8, %31) : (tensor<7x3xi1>, tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    %cst_8 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %36 = stablehlo.minimum %arg0, %35 : tensor<7x3xf32>
    %37 = stablehlo.compare EQ, %arg0, %36, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %40 = stablehlo.select %37, %38, %39 : tensor<7x3xi1>, tensor<7x3xf32>
    %cst_11 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %42 = stablehlo.compare EQ, %41, %36, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %45 = stablehlo.select %42, %43, %44 : tensor<7x3xi1>, tensor<7x3xf32>
    %46 = stablehlo.divide %40, %45 : tensor<7x3xf32>
    %47 = stablehlo.sine %34 : tensor<7x3xf32>
    %48 = stablehlo.cosine %34 : tensor<7x3xf32>
    %cst_14 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %50 = stablehlo.multiply %49, %47 : tensor<7x3xf32>
    %51 = stablehlo.add %34, %50 : tensor<7x3xf32>
    %52 = stablehlo.subtract %36, %51 : tensor<7x3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %55 = stablehlo.negate %54 : tensor<7x3xf32>
    %cst_17 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<7x3xf32>
    %58 = stablehlo.multiply %57, %48 : tensor<7x3xf32>
    %59 = stablehlo.add %55, %58 : tensor<7x3xf32>
    %60 = stablehlo.multiply %54, %46 : tensor<7x3xf32>
    %61:2 = call @_where_0(%33, %59) : (tensor<7x3xi1>, tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>)
    %62:2 = call @_where_0(%30, %61#1) : (tensor<7x3xi1>, tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>)
    %63 = stablehlo.multiply %62#1, %28 : tensor<7x3xf32>
    %64 = stablehlo.multiply %62#0, %23 : tensor<7x3xf32>
    %65 = stablehlo.multiply %64, %17 : tensor<7x3xf32>
    %66 = stablehlo.multiply %64, %14 : tensor<7x3xf32>
    %67 = stablehlo.add %63, %66 : tensor<7x3xf32>
    %68 = stablehlo.multiply %65, %11 : tensor<7x3xf32>
    %69 = stablehlo.add %60, %68 : tensor<7x3xf32>
    %70 = stablehlo.multiply %68, %9 : tensor<7x3xf32>
    %71 = stablehlo.add %69, %70 : tensor<7x3xf32>
    %72 = stablehlo.multiply %1, %61#0 : tensor<7x3xf32>
    %73 = stablehlo.multiply %61#0, %7 : tensor<7x3xf32>
    %74 = stablehlo.multiply %72, %7 : tensor<7x3xf32>
    %75 = stablehlo.negate %74 : tensor<7x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %77 = stablehlo.select %5, %76, %75 : tensor<7x3xi1>, tensor<7x3xf32>
    %78 = stablehlo.select %5, %75, %76 : tensor<7x3xi1>, tensor<7x3xf32>
    %79 = stablehlo.add %67, %78 : tensor<7x3xf32>
    %80 = stablehlo.negate %77 : tensor<7x3xf32>
    %81 = stablehlo.add %79, %80 : tensor<7x3xf32>
    %82 = stablehlo.multiply %73, %2 : tensor<7x3xf32>
    %83 = stablehlo.add %71, %82 : tensor<7x3xf32>
    %84 = stablehlo.add %83, %81 : tensor<7x3xf32>
    return %84, %81 : tensor<7x3xf32>, tensor<7x3xf32>
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
