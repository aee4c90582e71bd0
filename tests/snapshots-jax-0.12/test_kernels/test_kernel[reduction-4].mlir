// import jax
// import jax.numpy as jnp
//
//
// def tempered_range_score_update(prices):
//     nonlinear = prices**3
//     contrast = jnp.max(nonlinear, axis=1) - jnp.min(nonlinear, axis=1)
//     log_value = jax.nn.logsumexp(0.37 * nonlinear, axis=-1)
//     squashed = jnp.arcsinh(contrast)
//     interpolated = squashed + 0.9 * (log_value - squashed)
//     return jax.nn.mish(jax.nn.leaky_relu(interpolated))
//
//   prices: float32[3, 9] in [0.2, 3]
// -----
// forward, cpu
module @jit_tempered_range_score_update attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x9xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3x9xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3x9xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<3x9xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %3 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.minimum across dimensions = [1] : (tensor<3x9xf32>, tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.subtract %2, %3 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<3.700000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x9xf32>
    %6 = stablehlo.multiply %5, %1 : tensor<3x9xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.maximum across dimensions = [1] : (tensor<3x9xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.maximum %8, %7 : tensor<3xf32>
    %10 = stablehlo.is_finite %9 : (tensor<3xf32>) -> tensor<3xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.select %10, %9, %11 : tensor<3xi1>, tensor<3xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x9xf32>
    %15 = stablehlo.subtract %6, %14 : tensor<3x9xf32>
    %16 = stablehlo.exponential %15 : tensor<3x9xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<3x9xf32>, tensor<f32>) -> tensor<3xf32>
    %18 = stablehlo.sign %17 : tensor<3xf32>
    %19 = stablehlo.abs %17 : tensor<3xf32>
    %20 = stablehlo.log %19 : tensor<3xf32>
    %21 = stablehlo.add %20, %12 : tensor<3xf32>
    %22 = chlo.asinh %4 : tensor<3xf32> -> tensor<3xf32>
    %23 = stablehlo.subtract %21, %22 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<3xf32>
    %26 = stablehlo.add %22, %25 : tensor<3xf32>
    %27 = call @leaky_relu(%26) : (tensor<3xf32>) -> tensor<3xf32>
    %28 = call @mish(%27) : (tensor<3xf32>) -> tensor<3xf32>
    return %28 : tensor<3xf32>
  }
  func.func private @leaky_relu(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<3xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    return %4 : tensor<3xf32>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @mish(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = call @softplus(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
    %1 = stablehlo.tanh %0 : tensor<3xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<3xf32>
    return %2 : tensor<3xf32>
  }
  func.func private @softplus(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<3xf32>
    %7 = stablehlo.abs %3 : tensor<3xf32>
    %8 = stablehlo.negate %7 : tensor<3xf32>
    %9 = stablehlo.exponential %8 : tensor<3xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<3xf32>
    %11 = stablehlo.add %1, %10 : tensor<3xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<3xi1>, tensor<3xf32>
    return %12 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x9xf32>) -> (tensor<3x9xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3x9xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3x9xf32>
    %2 = stablehlo.multiply %arg0, %arg0 : tensor<3x9xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x9xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<3x9xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %5 = stablehlo.reduce(%1 init: %cst_0) applies stablehlo.maximum across dimensions = [1] : (tensor<3x9xf32>, tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.reshape %5 : (tensor<3xf32>) -> tensor<3x1xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x9xf32>
    %8 = stablehlo.compare EQ, %1, %7, FLOAT : (tensor<3x9xf32>, tensor<3x9xf32>) -> tensor<3x9xi1>
    %9 = stablehlo.convert %8 : (tensor<3x9xi1>) -> tensor<3x9xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<3x9xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %11 = stablehlo.reduce(%1 init: %cst_2) applies stablehlo.minimum across dimensions = [1] : (tensor<3x9xf32>, tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.reshape %11 : (tensor<3xf32>) -> tensor<3x1xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x9xf32>
    %14 = stablehlo.compare EQ, %1, %13, FLOAT : (tensor<3x9xf32>, tensor<3x9xf32>) -> tensor<3x9xi1>
    %15 = stablehlo.convert %14 : (tensor<3x9xi1>) -> tensor<3x9xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<3x9xf32>, tensor<f32>) -> tensor<3xf32>
    %17 = stablehlo.subtract %5, %11 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<3.700000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x9xf32>
    %19 = stablehlo.multiply %18, %1 : tensor<3x9xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_5) applies stablehlo.maximum across dimensions = [1] : (tensor<3x9xf32>, tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.reshape %20 : (tensor<3xf32>) -> tensor<3x1xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x9xf32>
    %23 = stablehlo.compare EQ, %19, %22, FLOAT : (tensor<3x9xf32>, tensor<3x9xf32>) -> tensor<3x9xi1>
    %24 = stablehlo.convert %23 : (tensor<3x9xi1>) -> tensor<3x9xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<3x9xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %27 = stablehlo.maximum %26, %20 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.compare GT, %20, %28, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %31 = stablehlo.compare EQ, %20, %30, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %35 = stablehlo.select %31, %34, %33 : tensor<3xi1>, tensor<3xf32>
    %36 = stablehlo.select %29, %32, %35 : tensor<3xi1>, tensor<3xf32>
    %37 = stablehlo.is_finite %27 : (tensor<3xf32>) -> tensor<3xi1>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.select %37, %27, %38 : tensor<3xi1>, tensor<3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %41 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x9xf32>
    %43 = stablehlo.subtract %19, %42 : tensor<3x9xf32>
    %44 = stablehlo.exponential %43 : tensor<3x9xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<3x9xf32>, tensor<f32>) -> tensor<3xf32>
    %46 = stablehlo.sign %45 : tensor<3xf32>
    %47 = stablehlo.abs %45 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %49 = stablehlo.compare GE, %45, %48, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %50 = stablehlo.log %47 : tensor<3xf32>
    %51 = stablehlo.add %50, %39 : tensor<3xf32>
    %52 = chlo.asinh %17 : tensor<3xf32> -> tensor<3xf32>
    %53 = stablehlo.abs %17 : tensor<3xf32>
    %cst_17 = stablehlo.constant dense<2.16840434E-19> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %55 = stablehlo.multiply %53, %54 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_19 = stablehlo.constant dense<7.37869762E+19> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %57 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %58 = stablehlo.clamp %56, %55, %57 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %60 = stablehlo.divide %59, %58 : tensor<3xf32>
    %61 = stablehlo.multiply %17, %60 : tensor<3xf32>
    %62 = chlo.square %61 : tensor<3xf32> -> tensor<3xf32>
    %63 = chlo.square %60 : tensor<3xf32> -> tensor<3xf32>
    %64 = stablehlo.add %62, %63 : tensor<3xf32>
    %65 = stablehlo.rsqrt %64 : tensor<3xf32>
    %66 = stablehlo.multiply %60, %65 : tensor<3xf32>
    %67 = stablehlo.subtract %51, %52 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %69 = stablehlo.multiply %68, %67 : tensor<3xf32>
    %70 = stablehlo.add %52, %69 : tensor<3xf32>
    %71:2 = call @leaky_relu(%70) : (tensor<3xf32>) -> (tensor<3xf32>, tensor<3xi1>)
    %72:5 = call @mish(%71#0) : (tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%72#0 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %75 = call @mish_0(%72#1, %72#2, %72#3, %72#4, %71#0, %74) : (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %76 = call @leaky_relu_2(%71#1, %75) : (tensor<3xi1>, tensor<3xf32>) -> tensor<3xf32>
    %cst_24 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %78 = stablehlo.multiply %77, %76 : tensor<3xf32>
    %79 = stablehlo.negate %78 : tensor<3xf32>
    %80 = stablehlo.add %76, %79 : tensor<3xf32>
    %81 = stablehlo.multiply %80, %66 : tensor<3xf32>
    %82 = stablehlo.divide %78, %47 : tensor<3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %84 = stablehlo.select %49, %83, %82 : tensor<3xi1>, tensor<3xf32>
    %85 = stablehlo.select %49, %82, %83 : tensor<3xi1>, tensor<3xf32>
    %86 = stablehlo.negate %84 : tensor<3xf32>
    %87 = stablehlo.add %85, %86 : tensor<3xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0] : (tensor<3xf32>) -> tensor<3x9xf32>
    %89 = stablehlo.multiply %88, %44 : tensor<3x9xf32>
    %cst_26 = stablehlo.constant dense<3.700000e-01> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x9xf32>
    %91 = stablehlo.multiply %90, %89 : tensor<3x9xf32>
    %92 = stablehlo.negate %81 : tensor<3xf32>
    %93 = stablehlo.divide %92, %16 : tensor<3xf32>
    %94 = stablehlo.broadcast_in_dim %93, dims = [0] : (tensor<3xf32>) -> tensor<3x9xf32>
    %95 = stablehlo.multiply %94, %15 : tensor<3x9xf32>
    %96 = stablehlo.add %91, %95 : tensor<3x9xf32>
    %97 = stablehlo.divide %81, %10 : tensor<3xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0] : (tensor<3xf32>) -> tensor<3x9xf32>
    %99 = stablehlo.multiply %98, %9 : tensor<3x9xf32>
    %100 = stablehlo.add %96, %99 : tensor<3x9xf32>
    %101 = stablehlo.multiply %100, %4 : tensor<3x9xf32>
    return %101 : tensor<3x9xf32>
  }
  func.func private @leaky_relu(%arg0: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<3xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    return %4, %1 : tensor<3xf32>, tensor<3xi1>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @mish(%arg0: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %0:3 = call @softplus(%arg0) : (tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
    %1 = stablehlo.tanh %0#0 : tensor<3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.add %2, %1 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.subtract %4, %1 : tensor<3xf32>
    %6 = stablehlo.multiply %3, %5 : tensor<3xf32>
    %7 = stablehlo.multiply %arg0, %1 : tensor<3xf32>
    return %7, %0#1, %0#2, %6, %1 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @softplus(%arg0: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<3xf32>
    %7 = stablehlo.abs %3 : tensor<3xf32>
    %8 = stablehlo.negate %7 : tensor<3xf32>
    %9 = stablehlo.exponential %8 : tensor<3xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<3xf32>
    %11 = stablehlo.add %1, %10 : tensor<3xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<3xi1>, tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<3xi1>, tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<3xi1>, tensor<3xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<3xf32>
    %22 = stablehlo.exponential %21 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<3xi1>, tensor<3xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<3xf32>
    %31 = stablehlo.exponential %30 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<3xf32>
    return %12, %22, %33 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @mish_0(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>, %arg5: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.multiply %arg4, %arg5 : tensor<3xf32>
    %1 = stablehlo.multiply %arg5, %arg3 : tensor<3xf32>
    %2 = stablehlo.multiply %0, %arg2 : tensor<3xf32>
    %3 = call @softplus_1(%arg0, %arg1, %2) : (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %4 = stablehlo.add %1, %3 : tensor<3xf32>
    return %4 : tensor<3xf32>
  }
  func.func private @softplus_1(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @leaky_relu_2(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
    %0:2 = call @_where_3(%arg0, %arg1) : (tensor<3xi1>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %cst = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<3xf32>
    %3 = stablehlo.add %0#0, %2 : tensor<3xf32>
    return %3 : tensor<3xf32>
  }
  func.func private @_where_3(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3xi1>, tensor<3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<3xi1>, tensor<3xf32>
    return %2, %1 : tensor<3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
