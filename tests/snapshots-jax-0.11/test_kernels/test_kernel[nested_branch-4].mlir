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
    %28 = chlo.square %0 : tensor<7x3xf32> -> tensor<7x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %30 = stablehlo.add %28, %29 : tensor<7x3xf32>
    %31 = stablehlo.rsqrt %30 : tensor<7x3xf32>
    %cst_7 = stablehlo.constant dense<6.200000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %33 = stablehlo.compare LT, %0, %32, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %34 = call @_where(%33, %24, %27) : (tensor<7x3xi1>, tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    %cst_8 = stablehlo.constant dense<-8.000000e-02> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %36 = stablehlo.compare LT, %0, %35, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %37 = call @_where(%36, %8, %34) : (tensor<7x3xi1>, tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    %cst_9 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %39 = stablehlo.minimum %arg0, %38 : tensor<7x3xf32>
    %cst_10 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %41 = stablehlo.compare GT, %40, %arg0, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %cst_11 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %43 = stablehlo.compare EQ, %42, %arg0, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %47 = stablehlo.select %43, %46, %45 : tensor<7x3xi1>, tensor<7x3xf32>
    %48 = stablehlo.select %41, %44, %47 : tensor<7x3xi1>, tensor<7x3xf32>
    %49 = stablehlo.sine %37 : tensor<7x3xf32>
    %50 = stablehlo.cosine %37 : tensor<7x3xf32>
    %cst_15 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %52 = stablehlo.multiply %51, %49 : tensor<7x3xf32>
    %53 = stablehlo.add %37, %52 : tensor<7x3xf32>
    %54 = stablehlo.subtract %39, %53 : tensor<7x3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %57 = stablehlo.negate %56 : tensor<7x3xf32>
    %cst_18 = stablehlo.constant dense<7.200000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<7x3xf32>
    %60 = stablehlo.multiply %59, %50 : tensor<7x3xf32>
    %61 = stablehlo.add %57, %60 : tensor<7x3xf32>
    %62 = stablehlo.multiply %56, %48 : tensor<7x3xf32>
    %63:2 = call @_where_0(%36, %61) : (tensor<7x3xi1>, tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>)
    %64:2 = call @_where_0(%33, %63#1) : (tensor<7x3xi1>, tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>)
    %65 = stablehlo.multiply %64#1, %31 : tensor<7x3xf32>
    %66 = stablehlo.multiply %64#0, %26 : tensor<7x3xf32>
    %67 = stablehlo.multiply %66, %20 : tensor<7x3xf32>
    %68 = stablehlo.multiply %66, %17 : tensor<7x3xf32>
    %69 = stablehlo.add %65, %68 : tensor<7x3xf32>
    %70 = stablehlo.multiply %67, %14 : tensor<7x3xf32>
    %71 = stablehlo.add %62, %70 : tensor<7x3xf32>
    %72 = stablehlo.multiply %1, %63#0 : tensor<7x3xf32>
    %73 = stablehlo.multiply %63#0, %7 : tensor<7x3xf32>
    %74 = stablehlo.multiply %72, %7 : tensor<7x3xf32>
    %75 = stablehlo.negate %74 : tensor<7x3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %77 = stablehlo.select %5, %76, %75 : tensor<7x3xi1>, tensor<7x3xf32>
    %78 = stablehlo.select %5, %75, %76 : tensor<7x3xi1>, tensor<7x3xf32>
    %79 = stablehlo.add %69, %78 : tensor<7x3xf32>
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
