// import jax
// import jax.numpy as jnp
//
//
// def shifted_log_likelihood_step(errors, mu, width, slant, weights):
//     z = (errors - mu) / width
//     scores_lp = (
//         jnp.log(2.0)
//         - jnp.log(width)
//         + jax.scipy.stats.norm.logpdf(z)
//         + jax.scipy.special.log_ndtr(slant * z)
//     )
//     evidence = jnp.mean(scores_lp)
//     deviation = evidence - 1.785 * weights
//     contrast = evidence - 0.91
//     compressed = jax.nn.soft_sign(contrast)
//     coupling = 0.74 * (deviation - 0.2 * compressed)
//     norm = jnp.sqrt(jax.nn.soft_sign(evidence) ** 2 + 0.703)
//     total = coupling + norm
//     activated = jax.nn.silu(jax.nn.squareplus(evidence) ** 2)
//     attenuated = activated / (1.0 + jnp.abs(activated))
//     interaction = total * attenuated
//     superposed = 0.8 * (2.0 - 1.2 * evidence) + 0.56
//     log_scale = jnp.log1p(jnp.abs(superposed))
//     remainder = interaction - 1.45 * log_scale
//     quotient = remainder / (1.0 + jnp.abs(remainder))
//     residual = quotient - quotient**3 / 6.0
//     return 1.975 - residual
//
//   errors: float32[4, 4] in [-2, 2]
//   mu: float32[] in [-1, 1]
//   width: float32[1] in [0.6, 2]
//   slant: float32[] in [0.3, 2]
//   weights: float32[] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_shifted_log_likelihood_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<f32>, %arg2: tensor<1xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<4x4xf32>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.divide %1, %3 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.log %cst : tensor<f32>
    %6 = stablehlo.log %arg2 : tensor<1xf32>
    %7 = stablehlo.convert %5 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %9 = stablehlo.subtract %8, %6 : tensor<1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = chlo.square %cst_0 : tensor<f32> -> tensor<f32>
    %cst_1 = stablehlo.constant dense<6.28318548> : tensor<f32>
    %11 = stablehlo.multiply %cst_1, %10 : tensor<f32>
    %12 = stablehlo.log %11 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %14 = stablehlo.subtract %4, %13 : tensor<4x4xf32>
    %15 = chlo.square %14 : tensor<4x4xf32> -> tensor<4x4xf32>
    %16 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %17 = stablehlo.divide %15, %16 : tensor<4x4xf32>
    %18 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %19 = stablehlo.add %18, %17 : tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %21 = stablehlo.divide %19, %20 : tensor<4x4xf32>
    %22 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %24 = stablehlo.add %23, %21 : tensor<4x4xf32>
    %25 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %26 = stablehlo.multiply %25, %4 : tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %28 = stablehlo.compare GT, %26, %27, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %29 = stablehlo.negate %26 : tensor<4x4xf32>
    %cst_5 = stablehlo.constant dense<-1.000000e+01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %31 = stablehlo.maximum %26, %30 : tensor<4x4xf32>
    %32 = call @_where(%28, %29, %31) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %cst_6 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<4x4xf32>
    %35 = stablehlo.abs %34 : tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %37 = stablehlo.compare LT, %35, %36, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %38 = chlo.erf %34 : tensor<4x4xf32> -> tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %40 = stablehlo.add %39, %38 : tensor<4x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %42 = stablehlo.compare GT, %34, %41, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %43 = chlo.erfc %35 : tensor<4x4xf32> -> tensor<4x4xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %45 = stablehlo.subtract %44, %43 : tensor<4x4xf32>
    %46 = chlo.erfc %35 : tensor<4x4xf32> -> tensor<4x4xf32>
    %47 = stablehlo.select %42, %45, %46 : tensor<4x4xi1>, tensor<4x4xf32>
    %48 = stablehlo.select %37, %40, %47 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<4x4xf32>
    %51 = stablehlo.negate %50 : tensor<4x4xf32>
    %cst_12 = stablehlo.constant dense<-1.000000e+01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %53 = stablehlo.compare GT, %26, %52, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %54 = stablehlo.log %50 : tensor<4x4xf32>
    %cst_13 = stablehlo.constant dense<-1.000000e+01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %56 = stablehlo.minimum %26, %55 : tensor<4x4xf32>
    %57 = chlo.square %56 : tensor<4x4xf32> -> tensor<4x4xf32>
    %cst_14 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<4x4xf32>
    %60 = stablehlo.negate %56 : tensor<4x4xf32>
    %61 = stablehlo.log %60 : tensor<4x4xf32>
    %62 = stablehlo.subtract %59, %61 : tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<0.918938517> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %64 = stablehlo.subtract %62, %63 : tensor<4x4xf32>
    %65 = chlo.square %56 : tensor<4x4xf32> -> tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %69 = stablehlo.divide %68, %65 : tensor<4x4xf32>
    %70 = stablehlo.add %67, %69 : tensor<4x4xf32>
    %71 = stablehlo.multiply %65, %65 : tensor<4x4xf32>
    %cst_19 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %73 = stablehlo.divide %72, %71 : tensor<4x4xf32>
    %74 = stablehlo.add %66, %73 : tensor<4x4xf32>
    %75 = stablehlo.multiply %71, %65 : tensor<4x4xf32>
    %cst_20 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %77 = stablehlo.divide %76, %75 : tensor<4x4xf32>
    %78 = stablehlo.add %70, %77 : tensor<4x4xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %80 = stablehlo.add %79, %74 : tensor<4x4xf32>
    %81 = stablehlo.subtract %80, %78 : tensor<4x4xf32>
    %82 = stablehlo.log %81 : tensor<4x4xf32>
    %83 = stablehlo.add %64, %82 : tensor<4x4xf32>
    %84 = call @_where(%53, %54, %83) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %85 = call @_where(%28, %51, %84) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %86 = stablehlo.add %24, %85 : tensor<4x4xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.reduce(%86 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_23 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %88 = stablehlo.divide %87, %cst_23 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.785000e+00> : tensor<f32>
    %89 = stablehlo.multiply %cst_24, %arg4 : tensor<f32>
    %90 = stablehlo.subtract %88, %89 : tensor<f32>
    %cst_25 = stablehlo.constant dense<9.100000e-01> : tensor<f32>
    %91 = stablehlo.subtract %88, %cst_25 : tensor<f32>
    %92 = call @soft_sign(%91) : (tensor<f32>) -> tensor<f32>
    %cst_26 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %93 = stablehlo.multiply %cst_26, %92 : tensor<f32>
    %94 = stablehlo.subtract %90, %93 : tensor<f32>
    %cst_27 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %95 = stablehlo.multiply %cst_27, %94 : tensor<f32>
    %96 = call @soft_sign(%88) : (tensor<f32>) -> tensor<f32>
    %97 = stablehlo.multiply %96, %96 : tensor<f32>
    %cst_28 = stablehlo.constant dense<7.030000e-01> : tensor<f32>
    %98 = stablehlo.add %97, %cst_28 : tensor<f32>
    %99 = stablehlo.sqrt %98 : tensor<f32>
    %100 = stablehlo.add %95, %99 : tensor<f32>
    %101 = call @squareplus(%88) : (tensor<f32>) -> tensor<f32>
    %102 = stablehlo.multiply %101, %101 : tensor<f32>
    %103 = call @silu(%102) : (tensor<f32>) -> tensor<f32>
    %104 = stablehlo.abs %103 : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %105 = stablehlo.add %cst_29, %104 : tensor<f32>
    %106 = stablehlo.divide %103, %105 : tensor<f32>
    %107 = stablehlo.multiply %100, %106 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %108 = stablehlo.multiply %cst_30, %88 : tensor<f32>
    %cst_31 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %109 = stablehlo.subtract %cst_31, %108 : tensor<f32>
    %cst_32 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %110 = stablehlo.multiply %cst_32, %109 : tensor<f32>
    %cst_33 = stablehlo.constant dense<5.600000e-01> : tensor<f32>
    %111 = stablehlo.add %110, %cst_33 : tensor<f32>
    %112 = stablehlo.abs %111 : tensor<f32>
    %113 = stablehlo.log_plus_one %112 : tensor<f32>
    %cst_34 = stablehlo.constant dense<1.450000e+00> : tensor<f32>
    %114 = stablehlo.multiply %cst_34, %113 : tensor<f32>
    %115 = stablehlo.subtract %107, %114 : tensor<f32>
    %116 = stablehlo.abs %115 : tensor<f32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %117 = stablehlo.add %cst_35, %116 : tensor<f32>
    %118 = stablehlo.divide %115, %117 : tensor<f32>
    %119 = stablehlo.multiply %118, %118 : tensor<f32>
    %120 = stablehlo.multiply %119, %118 : tensor<f32>
    %cst_36 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %121 = stablehlo.divide %120, %cst_36 : tensor<f32>
    %122 = stablehlo.subtract %118, %121 : tensor<f32>
    %cst_37 = stablehlo.constant dense<1.975000e+00> : tensor<f32>
    %123 = stablehlo.subtract %cst_37, %122 : tensor<f32>
    return %123 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x4xi1>, tensor<4x4xf32>
    return %0 : tensor<4x4xf32>
  }
  func.func private @soft_sign(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.add %0, %cst : tensor<f32>
    %2 = stablehlo.divide %arg0, %1 : tensor<f32>
    return %2 : tensor<f32>
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
  func.func private @silu(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.negate %arg0 : tensor<f32>
    %1 = stablehlo.exponential %0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f32>
    %4 = stablehlo.multiply %arg0, %3 : tensor<f32>
    return %4 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>, %arg1: tensor<f32>, %arg2: tensor<1xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<4x4xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<1xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<4x4xf32>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %4 = stablehlo.divide %1, %3 : tensor<4x4xf32>
    %5 = stablehlo.multiply %2, %2 : tensor<1x1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %7 = stablehlo.divide %6, %5 : tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.log %cst_0 : tensor<f32>
    %9 = stablehlo.log %arg2 : tensor<1xf32>
    %10 = stablehlo.convert %8 : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %12 = stablehlo.subtract %11, %9 : tensor<1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = chlo.square %cst_1 : tensor<f32> -> tensor<f32>
    %cst_2 = stablehlo.constant dense<6.28318548> : tensor<f32>
    %14 = stablehlo.multiply %cst_2, %13 : tensor<f32>
    %15 = stablehlo.log %14 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %17 = stablehlo.subtract %4, %16 : tensor<4x4xf32>
    %18 = chlo.square %17 : tensor<4x4xf32> -> tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %20 = stablehlo.multiply %19, %17 : tensor<4x4xf32>
    %21 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %22 = stablehlo.divide %18, %21 : tensor<4x4xf32>
    %23 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %24 = stablehlo.add %23, %22 : tensor<4x4xf32>
    %cst_5 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %26 = stablehlo.divide %24, %25 : tensor<4x4xf32>
    %27 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %29 = stablehlo.add %28, %26 : tensor<4x4xf32>
    %30 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %31 = stablehlo.multiply %30, %4 : tensor<4x4xf32>
    %cst_6 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %33 = stablehlo.compare GT, %31, %32, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %34 = stablehlo.negate %31 : tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<-1.000000e+01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %36 = stablehlo.maximum %31, %35 : tensor<4x4xf32>
    %37 = call @_where(%33, %34, %36) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %39 = stablehlo.multiply %37, %38 : tensor<4x4xf32>
    %40 = stablehlo.abs %39 : tensor<4x4xf32>
    %cst_9 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %42 = stablehlo.compare LT, %40, %41, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %43 = chlo.erf %39 : tensor<4x4xf32> -> tensor<4x4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %45 = stablehlo.add %44, %43 : tensor<4x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %47 = stablehlo.compare GT, %39, %46, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %48 = chlo.erfc %40 : tensor<4x4xf32> -> tensor<4x4xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %50 = stablehlo.subtract %49, %48 : tensor<4x4xf32>
    %51 = chlo.erfc %40 : tensor<4x4xf32> -> tensor<4x4xf32>
    %52 = stablehlo.select %47, %50, %51 : tensor<4x4xi1>, tensor<4x4xf32>
    %53 = stablehlo.select %42, %45, %52 : tensor<4x4xi1>, tensor<4x4xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %55 = stablehlo.multiply %54, %53 : tensor<4x4xf32>
    %56 = stablehlo.negate %55 : tensor<4x4xf32>
    %cst_14 = stablehlo.constant dense<-1.000000e+01> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %58 = stablehlo.compare GT, %31, %57, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %59 = stablehlo.log %55 : tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<-1.000000e+01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %61 = stablehlo.minimum %31, %60 : tensor<4x4xf32>
    %62 = chlo.square %61 : tensor<4x4xf32> -> tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %64 = stablehlo.multiply %63, %62 : tensor<4x4xf32>
    %65 = stablehlo.negate %61 : tensor<4x4xf32>
    %66 = stablehlo.log %65 : tensor<4x4xf32>
    %67 = stablehlo.subtract %64, %66 : tensor<4x4xf32>
    %cst_17 = stablehlo.constant dense<0.918938517> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %69 = stablehlo.subtract %67, %68 : tensor<4x4xf32>
    %70 = chlo.square %61 : tensor<4x4xf32> -> tensor<4x4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %74 = stablehlo.divide %73, %70 : tensor<4x4xf32>
    %75 = stablehlo.add %72, %74 : tensor<4x4xf32>
    %76 = stablehlo.multiply %70, %70 : tensor<4x4xf32>
    %cst_21 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %78 = stablehlo.divide %77, %76 : tensor<4x4xf32>
    %79 = stablehlo.add %71, %78 : tensor<4x4xf32>
    %80 = stablehlo.multiply %76, %70 : tensor<4x4xf32>
    %cst_22 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %82 = stablehlo.divide %81, %80 : tensor<4x4xf32>
    %83 = stablehlo.add %75, %82 : tensor<4x4xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %85 = stablehlo.add %84, %79 : tensor<4x4xf32>
    %86 = stablehlo.subtract %85, %83 : tensor<4x4xf32>
    %87 = stablehlo.log %86 : tensor<4x4xf32>
    %88 = stablehlo.add %69, %87 : tensor<4x4xf32>
    %89 = call @_where(%58, %59, %88) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %90 = call @_where(%33, %56, %89) : (tensor<4x4xi1>, tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xf32>
    %91 = chlo.square %31 : tensor<4x4xf32> -> tensor<4x4xf32>
    %cst_24 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %93 = stablehlo.multiply %92, %91 : tensor<4x4xf32>
    %cst_25 = stablehlo.constant dense<0.918938517> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %95 = stablehlo.subtract %93, %94 : tensor<4x4xf32>
    %96 = stablehlo.subtract %95, %90 : tensor<4x4xf32>
    %97 = stablehlo.exponential %96 : tensor<4x4xf32>
    %98 = stablehlo.add %29, %90 : tensor<4x4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%98 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_27 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %100 = stablehlo.divide %99, %cst_27 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.785000e+00> : tensor<f32>
    %101 = stablehlo.multiply %cst_28, %arg4 : tensor<f32>
    %102 = stablehlo.subtract %100, %101 : tensor<f32>
    %cst_29 = stablehlo.constant dense<9.100000e-01> : tensor<f32>
    %103 = stablehlo.subtract %100, %cst_29 : tensor<f32>
    %104:4 = call @soft_sign(%103) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>)
    %cst_30 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %105 = stablehlo.multiply %cst_30, %104#0 : tensor<f32>
    %106 = stablehlo.subtract %102, %105 : tensor<f32>
    %cst_31 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %107 = stablehlo.multiply %cst_31, %106 : tensor<f32>
    %108:4 = call @soft_sign(%100) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>)
    %109 = stablehlo.multiply %108#0, %108#0 : tensor<f32>
    %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %110 = stablehlo.multiply %cst_32, %108#0 : tensor<f32>
    %cst_33 = stablehlo.constant dense<7.030000e-01> : tensor<f32>
    %111 = stablehlo.add %109, %cst_33 : tensor<f32>
    %112 = stablehlo.sqrt %111 : tensor<f32>
    %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %113 = stablehlo.divide %cst_34, %112 : tensor<f32>
    %114 = stablehlo.add %107, %112 : tensor<f32>
    %115:3 = call @squareplus(%100) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %116 = stablehlo.multiply %115#0, %115#0 : tensor<f32>
    %cst_35 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %117 = stablehlo.multiply %cst_35, %115#0 : tensor<f32>
    %118:3 = call @silu(%116) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %119 = stablehlo.abs %118#0 : tensor<f32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.compare GE, %118#0, %cst_36, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %121 = stablehlo.add %cst_37, %119 : tensor<f32>
    %122 = stablehlo.divide %118#0, %121 : tensor<f32>
    %123 = stablehlo.multiply %121, %121 : tensor<f32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %124 = stablehlo.divide %cst_38, %123 : tensor<f32>
    %125 = stablehlo.multiply %114, %122 : tensor<f32>
    %cst_39 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %126 = stablehlo.multiply %cst_39, %100 : tensor<f32>
    %cst_40 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %127 = stablehlo.subtract %cst_40, %126 : tensor<f32>
    %cst_41 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %128 = stablehlo.multiply %cst_41, %127 : tensor<f32>
    %cst_42 = stablehlo.constant dense<5.600000e-01> : tensor<f32>
    %129 = stablehlo.add %128, %cst_42 : tensor<f32>
    %130 = stablehlo.abs %129 : tensor<f32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.compare GE, %129, %cst_43, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %132 = stablehlo.log_plus_one %130 : tensor<f32>
    %cst_44 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %133 = stablehlo.add %130, %cst_44 : tensor<f32>
    %cst_45 = stablehlo.constant dense<1.450000e+00> : tensor<f32>
    %134 = stablehlo.multiply %cst_45, %132 : tensor<f32>
    %135 = stablehlo.subtract %125, %134 : tensor<f32>
    %136 = stablehlo.abs %135 : tensor<f32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.compare GE, %135, %cst_46, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %138 = stablehlo.add %cst_47, %136 : tensor<f32>
    %139 = stablehlo.divide %135, %138 : tensor<f32>
    %140 = stablehlo.multiply %138, %138 : tensor<f32>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %141 = stablehlo.divide %cst_48, %140 : tensor<f32>
    %142 = stablehlo.multiply %139, %139 : tensor<f32>
    %cst_49 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %143 = stablehlo.multiply %cst_49, %142 : tensor<f32>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %144 = stablehlo.negate %cst_50 : tensor<f32>
    %145 = stablehlo.negate %144 : tensor<f32>
    %cst_51 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %146 = stablehlo.divide %145, %cst_51 : tensor<f32>
    %147 = stablehlo.multiply %146, %143 : tensor<f32>
    %148 = stablehlo.add %144, %147 : tensor<f32>
    %149 = stablehlo.multiply %148, %141 : tensor<f32>
    %150 = stablehlo.multiply %149, %135 : tensor<f32>
    %151 = stablehlo.negate %150 : tensor<f32>
    %152 = stablehlo.divide %148, %138 : tensor<f32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %153 = stablehlo.select %137, %cst_52, %151 : tensor<i1>, tensor<f32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.select %137, %151, %cst_53 : tensor<i1>, tensor<f32>
    %155 = stablehlo.negate %153 : tensor<f32>
    %156 = stablehlo.add %154, %155 : tensor<f32>
    %157 = stablehlo.add %152, %156 : tensor<f32>
    %158 = stablehlo.negate %157 : tensor<f32>
    %cst_54 = stablehlo.constant dense<1.450000e+00> : tensor<f32>
    %159 = stablehlo.multiply %cst_54, %158 : tensor<f32>
    %160 = stablehlo.divide %159, %133 : tensor<f32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.select %131, %cst_55, %160 : tensor<i1>, tensor<f32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.select %131, %160, %cst_56 : tensor<i1>, tensor<f32>
    %163 = stablehlo.negate %161 : tensor<f32>
    %164 = stablehlo.add %162, %163 : tensor<f32>
    %cst_57 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %165 = stablehlo.multiply %cst_57, %164 : tensor<f32>
    %166 = stablehlo.negate %165 : tensor<f32>
    %cst_58 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %167 = stablehlo.multiply %cst_58, %166 : tensor<f32>
    %168 = stablehlo.multiply %114, %157 : tensor<f32>
    %169 = stablehlo.multiply %157, %122 : tensor<f32>
    %170 = stablehlo.multiply %168, %124 : tensor<f32>
    %171 = stablehlo.multiply %170, %118#0 : tensor<f32>
    %172 = stablehlo.negate %171 : tensor<f32>
    %173 = stablehlo.divide %168, %121 : tensor<f32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.select %120, %cst_59, %172 : tensor<i1>, tensor<f32>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %175 = stablehlo.select %120, %172, %cst_60 : tensor<i1>, tensor<f32>
    %176 = stablehlo.negate %174 : tensor<f32>
    %177 = stablehlo.add %175, %176 : tensor<f32>
    %178 = stablehlo.add %173, %177 : tensor<f32>
    %179 = call @silu_0(%118#1, %118#2, %116, %178) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %180 = stablehlo.multiply %179, %117 : tensor<f32>
    %181 = call @squareplus_1(%115#1, %115#2, %180) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %182 = stablehlo.add %167, %181 : tensor<f32>
    %183 = stablehlo.multiply %169, %113 : tensor<f32>
    %184 = stablehlo.multiply %183, %110 : tensor<f32>
    %185 = call @soft_sign_2(%108#1, %108#2, %100, %108#3, %184) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %186 = stablehlo.add %182, %185 : tensor<f32>
    %cst_61 = stablehlo.constant dense<7.400000e-01> : tensor<f32>
    %187 = stablehlo.multiply %cst_61, %169 : tensor<f32>
    %188 = stablehlo.negate %187 : tensor<f32>
    %cst_62 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %189 = stablehlo.multiply %cst_62, %188 : tensor<f32>
    %190 = call @soft_sign_2(%104#1, %104#2, %103, %104#3, %189) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %191 = stablehlo.add %186, %190 : tensor<f32>
    %192 = stablehlo.negate %187 : tensor<f32>
    %193 = stablehlo.add %191, %187 : tensor<f32>
    %cst_63 = stablehlo.constant dense<1.785000e+00> : tensor<f32>
    %194 = stablehlo.multiply %cst_63, %192 : tensor<f32>
    %cst_64 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %195 = stablehlo.divide %193, %cst_64 : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %195, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %197 = stablehlo.multiply %196, %97 : tensor<4x4xf32>
    %198 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %199 = stablehlo.multiply %198, %197 : tensor<4x4xf32>
    %200 = stablehlo.multiply %197, %4 : tensor<4x4xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %201 = stablehlo.reduce(%200 init: %cst_65) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %202 = stablehlo.reduce(%196 init: %cst_66) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %203 = stablehlo.reshape %202 : (tensor<f32>) -> tensor<1x1xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %204 = stablehlo.reduce(%203 init: %cst_67) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %205 = stablehlo.broadcast_in_dim %204, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_68 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %206 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %207 = stablehlo.divide %196, %206 : tensor<4x4xf32>
    %208 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %209 = stablehlo.divide %207, %208 : tensor<4x4xf32>
    %210 = stablehlo.multiply %209, %20 : tensor<4x4xf32>
    %211 = stablehlo.add %199, %210 : tensor<4x4xf32>
    %212 = stablehlo.negate %205 : tensor<1xf32>
    %213 = stablehlo.divide %212, %arg2 : tensor<1xf32>
    %214 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %215 = stablehlo.multiply %211, %214 : tensor<4x4xf32>
    %216 = stablehlo.multiply %215, %1 : tensor<4x4xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %217 = stablehlo.reduce(%216 init: %cst_69) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    %218 = stablehlo.reshape %217 : (tensor<f32>) -> tensor<1x1xf32>
    %219 = stablehlo.negate %218 : tensor<1x1xf32>
    %220 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<4x4xf32>
    %221 = stablehlo.divide %211, %220 : tensor<4x4xf32>
    %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %222 = stablehlo.reduce(%219 init: %cst_70) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %223 = stablehlo.broadcast_in_dim %222, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %224 = stablehlo.add %213, %223 : tensor<1xf32>
    %225 = stablehlo.negate %221 : tensor<4x4xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %226 = stablehlo.reduce(%225 init: %cst_71) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<f32>
    return %221, %226, %224, %201, %194 : tensor<4x4xf32>, tensor<f32>, tensor<1xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<4x4xi1>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> tensor<4x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x4xi1>, tensor<4x4xf32>
    return %0 : tensor<4x4xf32>
  }
  func.func private @soft_sign(%arg0: tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare GE, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %0, %cst_0 : tensor<f32>
    %3 = stablehlo.divide %arg0, %2 : tensor<f32>
    %4 = stablehlo.multiply %2, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %cst_1, %4 : tensor<f32>
    return %3, %1, %2, %5 : tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>
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
  func.func private @silu(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.negate %arg0 : tensor<f32>
    %1 = stablehlo.exponential %0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.subtract %cst_1, %3 : tensor<f32>
    %5 = stablehlo.multiply %3, %4 : tensor<f32>
    %6 = stablehlo.multiply %arg0, %3 : tensor<f32>
    return %6, %5, %3 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @silu_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<f32>
    %3 = stablehlo.add %1, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @squareplus_1(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.divide %arg2, %cst : tensor<f32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<f32>
    %3 = stablehlo.add %0, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @soft_sign_2(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<f32>
    %2 = stablehlo.negate %1 : tensor<f32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.select %arg0, %cst, %2 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.select %arg0, %2, %cst_0 : tensor<i1>, tensor<f32>
    %6 = stablehlo.add %3, %5 : tensor<f32>
    %7 = stablehlo.negate %4 : tensor<f32>
    %8 = stablehlo.add %6, %7 : tensor<f32>
    return %8 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
