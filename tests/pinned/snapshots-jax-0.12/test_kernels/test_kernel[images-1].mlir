// import jax
// import jax.numpy as jnp
//
//
// def scaled_tone_curve(colors, exponent, exposure):
//     """Compute a scaled tone curve."""
//     lum_px = 0.8 + colors**2
//     mapped_px = jax.nn.sigmoid(2.39 * (lum_px - 0.259)) + 0.1
//     graded = jnp.where(mapped_px > 0.35, mapped_px, 0.35 * (mapped_px / 0.35) ** 2)
//     tone = graded / (1.0 + 0.8 * graded)
//     developed = tone**exponent
//     boosted = exposure * developed
//     activated = jnp.arctan(boosted)
//     magnitude = jnp.sqrt(jnp.sum(activated**2) + 0.46)
//     product = magnitude * jax.nn.sigmoid(magnitude)
//     return 0.93 - product
//
//   colors: float32[4, 3, 3] in [0, 1]
//   exponent: float32[] in [0.4, 2.2]
//   exposure: float32[] in [0.4, 1.8]
// -----
// forward, cpu
module @jit_scaled_tone_curve attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3x3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x3x3xf32>
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %2 = stablehlo.add %1, %0 : tensor<4x3x3xf32>
    %cst_0 = stablehlo.constant dense<2.590000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %4 = stablehlo.subtract %2, %3 : tensor<4x3x3xf32>
    %cst_1 = stablehlo.constant dense<2.390000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<4x3x3xf32>
    %7 = stablehlo.negate %6 : tensor<4x3x3xf32>
    %8 = stablehlo.exponential %7 : tensor<4x3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %10 = stablehlo.add %9, %8 : tensor<4x3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %12 = stablehlo.divide %11, %10 : tensor<4x3x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %14 = stablehlo.add %12, %13 : tensor<4x3x3xf32>
    %cst_5 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %16 = stablehlo.compare GT, %14, %15, FLOAT : (tensor<4x3x3xf32>, tensor<4x3x3xf32>) -> tensor<4x3x3xi1>
    %cst_6 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %18 = stablehlo.divide %14, %17 : tensor<4x3x3xf32>
    %19 = stablehlo.multiply %18, %18 : tensor<4x3x3xf32>
    %cst_7 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<4x3x3xf32>
    %22 = call @_where(%16, %14, %21) : (tensor<4x3x3xi1>, tensor<4x3x3xf32>, tensor<4x3x3xf32>) -> tensor<4x3x3xf32>
    %cst_8 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<4x3x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %26 = stablehlo.add %25, %24 : tensor<4x3x3xf32>
    %27 = stablehlo.divide %22, %26 : tensor<4x3x3xf32>
    %28 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %29 = stablehlo.power %27, %28 : tensor<4x3x3xf32>
    %30 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<4x3x3xf32>
    %32 = chlo.atan %31 : tensor<4x3x3xf32> -> tensor<4x3x3xf32>
    %33 = stablehlo.multiply %32, %32 : tensor<4x3x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_10) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x3x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<4.600000e-01> : tensor<f32>
    %35 = stablehlo.add %34, %cst_11 : tensor<f32>
    %36 = stablehlo.sqrt %35 : tensor<f32>
    %37 = stablehlo.negate %36 : tensor<f32>
    %38 = stablehlo.exponential %37 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.add %cst_12, %38 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.divide %cst_13, %39 : tensor<f32>
    %41 = stablehlo.multiply %36, %40 : tensor<f32>
    %cst_14 = stablehlo.constant dense<9.300000e-01> : tensor<f32>
    %42 = stablehlo.subtract %cst_14, %41 : tensor<f32>
    return %42 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<4x3x3xi1>, %arg1: tensor<4x3x3xf32>, %arg2: tensor<4x3x3xf32>) -> tensor<4x3x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x3x3xi1>, tensor<4x3x3xf32>
    return %0 : tensor<4x3x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3x3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<4x3x3xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x3x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<4x3x3xf32>
    %cst_0 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %4 = stablehlo.add %3, %0 : tensor<4x3x3xf32>
    %cst_1 = stablehlo.constant dense<2.590000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %6 = stablehlo.subtract %4, %5 : tensor<4x3x3xf32>
    %cst_2 = stablehlo.constant dense<2.390000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<4x3x3xf32>
    %9 = stablehlo.negate %8 : tensor<4x3x3xf32>
    %10 = stablehlo.exponential %9 : tensor<4x3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %12 = stablehlo.add %11, %10 : tensor<4x3x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %14 = stablehlo.divide %13, %12 : tensor<4x3x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %16 = stablehlo.subtract %15, %14 : tensor<4x3x3xf32>
    %17 = stablehlo.multiply %14, %16 : tensor<4x3x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %19 = stablehlo.add %14, %18 : tensor<4x3x3xf32>
    %cst_7 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %21 = stablehlo.compare GT, %19, %20, FLOAT : (tensor<4x3x3xf32>, tensor<4x3x3xf32>) -> tensor<4x3x3xi1>
    %cst_8 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %23 = stablehlo.divide %19, %22 : tensor<4x3x3xf32>
    %24 = stablehlo.multiply %23, %23 : tensor<4x3x3xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %26 = stablehlo.multiply %25, %23 : tensor<4x3x3xf32>
    %cst_10 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %28 = stablehlo.multiply %27, %24 : tensor<4x3x3xf32>
    %29 = call @_where(%21, %19, %28) : (tensor<4x3x3xi1>, tensor<4x3x3xf32>, tensor<4x3x3xf32>) -> tensor<4x3x3xf32>
    %cst_11 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<4x3x3xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %33 = stablehlo.add %32, %31 : tensor<4x3x3xf32>
    %34 = stablehlo.divide %29, %33 : tensor<4x3x3xf32>
    %35 = stablehlo.multiply %33, %33 : tensor<4x3x3xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %37 = stablehlo.divide %36, %35 : tensor<4x3x3xf32>
    %38 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %39 = stablehlo.power %34, %38 : tensor<4x3x3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.subtract %arg1, %cst_14 : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %42 = stablehlo.power %34, %41 : tensor<4x3x3xf32>
    %43 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<4x3x3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %46 = stablehlo.compare EQ, %34, %45, FLOAT : (tensor<4x3x3xf32>, tensor<4x3x3xf32>) -> tensor<4x3x3xi1>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %48 = stablehlo.select %46, %47, %34 : tensor<4x3x3xi1>, tensor<4x3x3xf32>
    %49 = stablehlo.log %48 : tensor<4x3x3xf32>
    %50 = stablehlo.multiply %49, %39 : tensor<4x3x3xf32>
    %51 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %52 = stablehlo.multiply %51, %39 : tensor<4x3x3xf32>
    %53 = chlo.atan %52 : tensor<4x3x3xf32> -> tensor<4x3x3xf32>
    %54 = chlo.square %52 : tensor<4x3x3xf32> -> tensor<4x3x3xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %56 = stablehlo.add %55, %54 : tensor<4x3x3xf32>
    %57 = stablehlo.multiply %53, %53 : tensor<4x3x3xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %59 = stablehlo.multiply %58, %53 : tensor<4x3x3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%57 init: %cst_19) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x3x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<4.600000e-01> : tensor<f32>
    %61 = stablehlo.add %60, %cst_20 : tensor<f32>
    %62 = stablehlo.sqrt %61 : tensor<f32>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %63 = stablehlo.divide %cst_21, %62 : tensor<f32>
    %64 = stablehlo.negate %62 : tensor<f32>
    %65 = stablehlo.exponential %64 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.add %cst_22, %65 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.divide %cst_23, %66 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.subtract %cst_24, %67 : tensor<f32>
    %69 = stablehlo.multiply %67, %68 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.negate %cst_25 : tensor<f32>
    %71 = stablehlo.multiply %62, %70 : tensor<f32>
    %72 = stablehlo.multiply %70, %67 : tensor<f32>
    %73 = stablehlo.multiply %71, %69 : tensor<f32>
    %74 = stablehlo.add %72, %73 : tensor<f32>
    %75 = stablehlo.multiply %74, %63 : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %77 = stablehlo.multiply %76, %59 : tensor<4x3x3xf32>
    %78 = stablehlo.divide %77, %56 : tensor<4x3x3xf32>
    %79 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %80 = stablehlo.multiply %79, %78 : tensor<4x3x3xf32>
    %81 = stablehlo.multiply %78, %39 : tensor<4x3x3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.reduce(%81 init: %cst_26) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x3x3xf32>, tensor<f32>) -> tensor<f32>
    %83 = stablehlo.multiply %80, %50 : tensor<4x3x3xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.reduce(%83 init: %cst_27) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x3x3xf32>, tensor<f32>) -> tensor<f32>
    %85 = stablehlo.multiply %80, %44 : tensor<4x3x3xf32>
    %86 = stablehlo.multiply %85, %37 : tensor<4x3x3xf32>
    %87 = stablehlo.multiply %86, %29 : tensor<4x3x3xf32>
    %88 = stablehlo.negate %87 : tensor<4x3x3xf32>
    %89 = stablehlo.divide %85, %33 : tensor<4x3x3xf32>
    %cst_28 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %91 = stablehlo.multiply %90, %88 : tensor<4x3x3xf32>
    %92 = stablehlo.add %89, %91 : tensor<4x3x3xf32>
    %93:2 = call @_where_0(%21, %92) : (tensor<4x3x3xi1>, tensor<4x3x3xf32>) -> (tensor<4x3x3xf32>, tensor<4x3x3xf32>)
    %cst_29 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %95 = stablehlo.multiply %94, %93#1 : tensor<4x3x3xf32>
    %96 = stablehlo.multiply %95, %26 : tensor<4x3x3xf32>
    %cst_30 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %98 = stablehlo.divide %96, %97 : tensor<4x3x3xf32>
    %99 = stablehlo.add %93#0, %98 : tensor<4x3x3xf32>
    %100 = stablehlo.multiply %99, %17 : tensor<4x3x3xf32>
    %cst_31 = stablehlo.constant dense<2.390000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %102 = stablehlo.multiply %101, %100 : tensor<4x3x3xf32>
    %103 = stablehlo.multiply %102, %2 : tensor<4x3x3xf32>
    return %103, %84, %82 : tensor<4x3x3xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<4x3x3xi1>, %arg1: tensor<4x3x3xf32>, %arg2: tensor<4x3x3xf32>) -> tensor<4x3x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x3x3xi1>, tensor<4x3x3xf32>
    return %0 : tensor<4x3x3xf32>
  }
  func.func private @_where_0(%arg0: tensor<4x3x3xi1>, %arg1: tensor<4x3x3xf32>) -> (tensor<4x3x3xf32>, tensor<4x3x3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x3x3xi1>, tensor<4x3x3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<4x3x3xi1>, tensor<4x3x3xf32>
    return %2, %1 : tensor<4x3x3xf32>, tensor<4x3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
