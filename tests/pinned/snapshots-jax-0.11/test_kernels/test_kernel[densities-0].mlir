// import jax
// import jax.numpy as jnp
//
//
// def log_likelihood(errors, mu, width, slant, weights):
//     z = (errors - mu) / width
//     scores_lp = (
//         jnp.log(2.0)
//         - jnp.log(width)
//         + jax.scipy.stats.norm.logpdf(z)
//         + jax.scipy.special.log_ndtr(slant * z)
//     )
//     evidence = jnp.mean(scores_lp)
//     difference = evidence - 1.6 * weights
//     total = difference + 0.1 * jnp.tanh(difference)
//     return total - 1.24
//
//   errors: float32[5, 4] in [-2, 2]
//   mu: float32[] in [-1, 1]
//   width: float32[1] in [0.6, 2]
//   slant: float32[] in [0.3, 2]
//   weights: float32[] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_log_likelihood attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x4xf32>, %arg1: tensor<f32>, %arg2: tensor<1xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<5x4xf32>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<5x4xf32>
    %4 = stablehlo.divide %1, %3 : tensor<5x4xf32>
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
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %14 = stablehlo.subtract %4, %13 : tensor<5x4xf32>
    %15 = chlo.square %14 : tensor<5x4xf32> -> tensor<5x4xf32>
    %16 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %17 = stablehlo.divide %15, %16 : tensor<5x4xf32>
    %18 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %19 = stablehlo.add %18, %17 : tensor<5x4xf32>
    %cst_3 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %21 = stablehlo.divide %19, %20 : tensor<5x4xf32>
    %22 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<5x4xf32>
    %24 = stablehlo.add %23, %21 : tensor<5x4xf32>
    %25 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %26 = stablehlo.multiply %25, %4 : tensor<5x4xf32>
    %cst_4 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %28 = stablehlo.compare GT, %26, %27, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %29 = stablehlo.negate %26 : tensor<5x4xf32>
    %cst_5 = stablehlo.constant dense<-1.000000e+01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %31 = stablehlo.maximum %26, %30 : tensor<5x4xf32>
    %32 = call @_where(%28, %29, %31) : (tensor<5x4xi1>, tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xf32>
    %cst_6 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<5x4xf32>
    %35 = stablehlo.abs %34 : tensor<5x4xf32>
    %cst_7 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %37 = stablehlo.compare LT, %35, %36, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %38 = chlo.erf %34 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %40 = stablehlo.add %39, %38 : tensor<5x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %42 = stablehlo.compare GT, %34, %41, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %43 = chlo.erfc %35 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %45 = stablehlo.subtract %44, %43 : tensor<5x4xf32>
    %46 = chlo.erfc %35 : tensor<5x4xf32> -> tensor<5x4xf32>
    %47 = stablehlo.select %42, %45, %46 : tensor<5x4xi1>, tensor<5x4xf32>
    %48 = stablehlo.select %37, %40, %47 : tensor<5x4xi1>, tensor<5x4xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<5x4xf32>
    %51 = stablehlo.negate %50 : tensor<5x4xf32>
    %cst_12 = stablehlo.constant dense<-1.000000e+01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %53 = stablehlo.compare GT, %26, %52, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %54 = stablehlo.log %50 : tensor<5x4xf32>
    %cst_13 = stablehlo.constant dense<-1.000000e+01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %56 = stablehlo.minimum %26, %55 : tensor<5x4xf32>
    %57 = chlo.square %56 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_14 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<5x4xf32>
    %60 = stablehlo.negate %56 : tensor<5x4xf32>
    %61 = stablehlo.log %60 : tensor<5x4xf32>
    %62 = stablehlo.subtract %59, %61 : tensor<5x4xf32>
    %cst_15 = stablehlo.constant dense<0.918938517> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %64 = stablehlo.subtract %62, %63 : tensor<5x4xf32>
    %65 = chlo.square %56 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %69 = stablehlo.divide %68, %65 : tensor<5x4xf32>
    %70 = stablehlo.add %67, %69 : tensor<5x4xf32>
    %71 = stablehlo.multiply %65, %65 : tensor<5x4xf32>
    %cst_19 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %73 = stablehlo.divide %72, %71 : tensor<5x4xf32>
    %74 = stablehlo.add %66, %73 : tensor<5x4xf32>
    %75 = stablehlo.multiply %71, %65 : tensor<5x4xf32>
    %cst_20 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %77 = stablehlo.divide %76, %75 : tensor<5x4xf32>
    %78 = stablehlo.add %70, %77 : tensor<5x4xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %80 = stablehlo.add %79, %74 : tensor<5x4xf32>
    %81 = stablehlo.subtract %80, %78 : tensor<5x4xf32>
    %82 = stablehlo.log %81 : tensor<5x4xf32>
    %83 = stablehlo.add %64, %82 : tensor<5x4xf32>
    %84 = call @_where(%53, %54, %83) : (tensor<5x4xi1>, tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xf32>
    %85 = call @_where(%28, %51, %84) : (tensor<5x4xi1>, tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xf32>
    %86 = stablehlo.add %24, %85 : tensor<5x4xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.reduce(%86 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_23 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %88 = stablehlo.divide %87, %cst_23 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.600000e+00> : tensor<f32>
    %89 = stablehlo.multiply %cst_24, %arg4 : tensor<f32>
    %90 = stablehlo.subtract %88, %89 : tensor<f32>
    %91 = stablehlo.tanh %90 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %92 = stablehlo.multiply %cst_25, %91 : tensor<f32>
    %93 = stablehlo.add %90, %92 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.240000e+00> : tensor<f32>
    %94 = stablehlo.subtract %93, %cst_26 : tensor<f32>
    return %94 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<5x4xi1>, %arg1: tensor<5x4xf32>, %arg2: tensor<5x4xf32>) -> tensor<5x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5x4xi1>, tensor<5x4xf32>
    return %0 : tensor<5x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x4xf32>, %arg1: tensor<f32>, %arg2: tensor<1xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<5x4xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<1xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<5x4xf32>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<5x4xf32>
    %4 = stablehlo.divide %1, %3 : tensor<5x4xf32>
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
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %17 = stablehlo.subtract %4, %16 : tensor<5x4xf32>
    %18 = chlo.square %17 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %20 = stablehlo.multiply %19, %17 : tensor<5x4xf32>
    %21 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %22 = stablehlo.divide %18, %21 : tensor<5x4xf32>
    %23 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %24 = stablehlo.add %23, %22 : tensor<5x4xf32>
    %cst_5 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %26 = stablehlo.divide %24, %25 : tensor<5x4xf32>
    %27 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<5x4xf32>
    %29 = stablehlo.add %28, %26 : tensor<5x4xf32>
    %30 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %31 = stablehlo.multiply %30, %4 : tensor<5x4xf32>
    %cst_6 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %33 = stablehlo.compare GT, %31, %32, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %34 = stablehlo.negate %31 : tensor<5x4xf32>
    %cst_7 = stablehlo.constant dense<-1.000000e+01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %36 = stablehlo.maximum %31, %35 : tensor<5x4xf32>
    %37 = call @_where(%33, %34, %36) : (tensor<5x4xi1>, tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xf32>
    %cst_8 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %39 = stablehlo.multiply %37, %38 : tensor<5x4xf32>
    %40 = stablehlo.abs %39 : tensor<5x4xf32>
    %cst_9 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %42 = stablehlo.compare LT, %40, %41, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %43 = chlo.erf %39 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %45 = stablehlo.add %44, %43 : tensor<5x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %47 = stablehlo.compare GT, %39, %46, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %48 = chlo.erfc %40 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %50 = stablehlo.subtract %49, %48 : tensor<5x4xf32>
    %51 = chlo.erfc %40 : tensor<5x4xf32> -> tensor<5x4xf32>
    %52 = stablehlo.select %47, %50, %51 : tensor<5x4xi1>, tensor<5x4xf32>
    %53 = stablehlo.select %42, %45, %52 : tensor<5x4xi1>, tensor<5x4xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %55 = stablehlo.multiply %54, %53 : tensor<5x4xf32>
    %56 = stablehlo.negate %55 : tensor<5x4xf32>
    %cst_14 = stablehlo.constant dense<-1.000000e+01> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %58 = stablehlo.compare GT, %31, %57, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %59 = stablehlo.log %55 : tensor<5x4xf32>
    %cst_15 = stablehlo.constant dense<-1.000000e+01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %61 = stablehlo.minimum %31, %60 : tensor<5x4xf32>
    %62 = chlo.square %61 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_16 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %64 = stablehlo.multiply %63, %62 : tensor<5x4xf32>
    %65 = stablehlo.negate %61 : tensor<5x4xf32>
    %66 = stablehlo.log %65 : tensor<5x4xf32>
    %67 = stablehlo.subtract %64, %66 : tensor<5x4xf32>
    %cst_17 = stablehlo.constant dense<0.918938517> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %69 = stablehlo.subtract %67, %68 : tensor<5x4xf32>
    %70 = chlo.square %61 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %74 = stablehlo.divide %73, %70 : tensor<5x4xf32>
    %75 = stablehlo.add %72, %74 : tensor<5x4xf32>
    %76 = stablehlo.multiply %70, %70 : tensor<5x4xf32>
    %cst_21 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %78 = stablehlo.divide %77, %76 : tensor<5x4xf32>
    %79 = stablehlo.add %71, %78 : tensor<5x4xf32>
    %80 = stablehlo.multiply %76, %70 : tensor<5x4xf32>
    %cst_22 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %82 = stablehlo.divide %81, %80 : tensor<5x4xf32>
    %83 = stablehlo.add %75, %82 : tensor<5x4xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %85 = stablehlo.add %84, %79 : tensor<5x4xf32>
    %86 = stablehlo.subtract %85, %83 : tensor<5x4xf32>
    %87 = stablehlo.log %86 : tensor<5x4xf32>
    %88 = stablehlo.add %69, %87 : tensor<5x4xf32>
    %89 = call @_where(%58, %59, %88) : (tensor<5x4xi1>, tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xf32>
    %90 = call @_where(%33, %56, %89) : (tensor<5x4xi1>, tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xf32>
    %91 = chlo.square %31 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_24 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %93 = stablehlo.multiply %92, %91 : tensor<5x4xf32>
    %cst_25 = stablehlo.constant dense<0.918938517> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %95 = stablehlo.subtract %93, %94 : tensor<5x4xf32>
    %96 = stablehlo.subtract %95, %90 : tensor<5x4xf32>
    %97 = stablehlo.exponential %96 : tensor<5x4xf32>
    %98 = stablehlo.add %29, %90 : tensor<5x4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%98 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_27 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %100 = stablehlo.divide %99, %cst_27 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.600000e+00> : tensor<f32>
    %101 = stablehlo.multiply %cst_28, %arg4 : tensor<f32>
    %102 = stablehlo.subtract %100, %101 : tensor<f32>
    %103 = stablehlo.tanh %102 : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104 = stablehlo.add %cst_29, %103 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %105 = stablehlo.subtract %cst_30, %103 : tensor<f32>
    %106 = stablehlo.multiply %104, %105 : tensor<f32>
    %cst_31 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %107 = stablehlo.multiply %cst_31, %cst_32 : tensor<f32>
    %108 = stablehlo.multiply %107, %106 : tensor<f32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %109 = stablehlo.add %cst_33, %108 : tensor<f32>
    %110 = stablehlo.negate %109 : tensor<f32>
    %cst_34 = stablehlo.constant dense<1.600000e+00> : tensor<f32>
    %111 = stablehlo.multiply %cst_34, %110 : tensor<f32>
    %cst_35 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %112 = stablehlo.divide %109, %cst_35 : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %114 = stablehlo.multiply %113, %97 : tensor<5x4xf32>
    %115 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %116 = stablehlo.multiply %115, %114 : tensor<5x4xf32>
    %117 = stablehlo.multiply %114, %4 : tensor<5x4xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_36) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.reduce(%113 init: %cst_37) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<f32>
    %120 = stablehlo.reshape %119 : (tensor<f32>) -> tensor<1x1xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.reduce(%120 init: %cst_38) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %122 = stablehlo.broadcast_in_dim %121, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_39 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %124 = stablehlo.divide %113, %123 : tensor<5x4xf32>
    %125 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %126 = stablehlo.divide %124, %125 : tensor<5x4xf32>
    %127 = stablehlo.multiply %126, %20 : tensor<5x4xf32>
    %128 = stablehlo.add %116, %127 : tensor<5x4xf32>
    %129 = stablehlo.negate %122 : tensor<1xf32>
    %130 = stablehlo.divide %129, %arg2 : tensor<1xf32>
    %131 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<5x4xf32>
    %132 = stablehlo.multiply %128, %131 : tensor<5x4xf32>
    %133 = stablehlo.multiply %132, %1 : tensor<5x4xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.reduce(%133 init: %cst_40) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<f32>
    %135 = stablehlo.reshape %134 : (tensor<f32>) -> tensor<1x1xf32>
    %136 = stablehlo.negate %135 : tensor<1x1xf32>
    %137 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<5x4xf32>
    %138 = stablehlo.divide %128, %137 : tensor<5x4xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.reduce(%136 init: %cst_41) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %140 = stablehlo.broadcast_in_dim %139, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %141 = stablehlo.add %130, %140 : tensor<1xf32>
    %142 = stablehlo.negate %138 : tensor<5x4xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %143 = stablehlo.reduce(%142 init: %cst_42) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<f32>
    return %138, %143, %141, %118, %111 : tensor<5x4xf32>, tensor<f32>, tensor<1xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<5x4xi1>, %arg1: tensor<5x4xf32>, %arg2: tensor<5x4xf32>) -> tensor<5x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5x4xi1>, tensor<5x4xf32>
    return %0 : tensor<5x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
