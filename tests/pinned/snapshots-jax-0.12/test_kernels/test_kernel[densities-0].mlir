// import jax
// import jax.numpy as jnp
//
//
// def log_likelihood_fn(errors, slant, mu, width):
//     z = (errors - mu) / width
//     scores_lp = (
//         jnp.log(2.0)
//         - jnp.log(width)
//         + jax.scipy.stats.norm.logpdf(z)
//         + jax.scipy.special.log_ndtr(slant * z)
//     )
//     return jnp.mean(scores_lp)
//
//   errors: float32[5, 4] in [-2, 2]
//   slant: float32[] in [0.3, 2]
//   mu: float32[] in [-1, 1]
//   width: float32[1] in [0.6, 2]
// -----
// forward, cpu
module @jit_log_likelihood_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x4xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<1xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<5x4xf32>
    %2 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<5x4xf32>
    %4 = stablehlo.divide %1, %3 : tensor<5x4xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.log %cst : tensor<f32>
    %6 = stablehlo.log %arg3 : tensor<1xf32>
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
    %25 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
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
    return %88 : tensor<f32>
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
  func.func public @main(%arg0: tensor<5x4xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<1xf32>) -> (tensor<5x4xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<1xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<5x4xf32>
    %2 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<5x4xf32>
    %4 = stablehlo.divide %1, %3 : tensor<5x4xf32>
    %5 = stablehlo.multiply %2, %2 : tensor<1x1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %7 = stablehlo.divide %6, %5 : tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = chlo.square %cst_0 : tensor<f32> -> tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %10 = stablehlo.subtract %4, %9 : tensor<5x4xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<5x4xf32>
    %13 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %14 = stablehlo.multiply %13, %4 : tensor<5x4xf32>
    %cst_3 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %16 = stablehlo.compare GT, %14, %15, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %17 = stablehlo.negate %14 : tensor<5x4xf32>
    %cst_4 = stablehlo.constant dense<-1.000000e+01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %19 = stablehlo.maximum %14, %18 : tensor<5x4xf32>
    %20 = call @_where(%16, %17, %19) : (tensor<5x4xi1>, tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xf32>
    %cst_5 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %22 = stablehlo.multiply %20, %21 : tensor<5x4xf32>
    %23 = stablehlo.abs %22 : tensor<5x4xf32>
    %cst_6 = stablehlo.constant dense<0.707106769> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %25 = stablehlo.compare LT, %23, %24, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %26 = chlo.erf %22 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %28 = stablehlo.add %27, %26 : tensor<5x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %30 = stablehlo.compare GT, %22, %29, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %31 = chlo.erfc %23 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %33 = stablehlo.subtract %32, %31 : tensor<5x4xf32>
    %34 = chlo.erfc %23 : tensor<5x4xf32> -> tensor<5x4xf32>
    %35 = stablehlo.select %30, %33, %34 : tensor<5x4xi1>, tensor<5x4xf32>
    %36 = stablehlo.select %25, %28, %35 : tensor<5x4xi1>, tensor<5x4xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<5x4xf32>
    %39 = stablehlo.negate %38 : tensor<5x4xf32>
    %cst_11 = stablehlo.constant dense<-1.000000e+01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %41 = stablehlo.compare GT, %14, %40, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %42 = stablehlo.log %38 : tensor<5x4xf32>
    %cst_12 = stablehlo.constant dense<-1.000000e+01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %44 = stablehlo.minimum %14, %43 : tensor<5x4xf32>
    %45 = chlo.square %44 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_13 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<5x4xf32>
    %48 = stablehlo.negate %44 : tensor<5x4xf32>
    %49 = stablehlo.log %48 : tensor<5x4xf32>
    %50 = stablehlo.subtract %47, %49 : tensor<5x4xf32>
    %cst_14 = stablehlo.constant dense<0.918938517> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %52 = stablehlo.subtract %50, %51 : tensor<5x4xf32>
    %53 = chlo.square %44 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %57 = stablehlo.divide %56, %53 : tensor<5x4xf32>
    %58 = stablehlo.add %55, %57 : tensor<5x4xf32>
    %59 = stablehlo.multiply %53, %53 : tensor<5x4xf32>
    %cst_18 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %61 = stablehlo.divide %60, %59 : tensor<5x4xf32>
    %62 = stablehlo.add %54, %61 : tensor<5x4xf32>
    %63 = stablehlo.multiply %59, %53 : tensor<5x4xf32>
    %cst_19 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %65 = stablehlo.divide %64, %63 : tensor<5x4xf32>
    %66 = stablehlo.add %58, %65 : tensor<5x4xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %68 = stablehlo.add %67, %62 : tensor<5x4xf32>
    %69 = stablehlo.subtract %68, %66 : tensor<5x4xf32>
    %70 = stablehlo.log %69 : tensor<5x4xf32>
    %71 = stablehlo.add %52, %70 : tensor<5x4xf32>
    %72 = call @_where(%41, %42, %71) : (tensor<5x4xi1>, tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xf32>
    %73 = call @_where(%16, %39, %72) : (tensor<5x4xi1>, tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xf32>
    %74 = chlo.square %14 : tensor<5x4xf32> -> tensor<5x4xf32>
    %cst_21 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %76 = stablehlo.multiply %75, %74 : tensor<5x4xf32>
    %cst_22 = stablehlo.constant dense<0.918938517> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %78 = stablehlo.subtract %76, %77 : tensor<5x4xf32>
    %79 = stablehlo.subtract %78, %73 : tensor<5x4xf32>
    %80 = stablehlo.exponential %79 : tensor<5x4xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_24 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %81 = stablehlo.divide %cst_23, %cst_24 : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %83 = stablehlo.multiply %82, %80 : tensor<5x4xf32>
    %84 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %85 = stablehlo.multiply %84, %83 : tensor<5x4xf32>
    %86 = stablehlo.multiply %83, %4 : tensor<5x4xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.reduce(%86 init: %cst_25) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%82 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<f32>
    %89 = stablehlo.reshape %88 : (tensor<f32>) -> tensor<1x1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.reduce(%89 init: %cst_27) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_28 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %93 = stablehlo.divide %82, %92 : tensor<5x4xf32>
    %94 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %95 = stablehlo.divide %93, %94 : tensor<5x4xf32>
    %96 = stablehlo.multiply %95, %12 : tensor<5x4xf32>
    %97 = stablehlo.add %85, %96 : tensor<5x4xf32>
    %98 = stablehlo.negate %91 : tensor<1xf32>
    %99 = stablehlo.divide %98, %arg3 : tensor<1xf32>
    %100 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<5x4xf32>
    %101 = stablehlo.multiply %97, %100 : tensor<5x4xf32>
    %102 = stablehlo.multiply %101, %1 : tensor<5x4xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.reduce(%102 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<f32>
    %104 = stablehlo.reshape %103 : (tensor<f32>) -> tensor<1x1xf32>
    %105 = stablehlo.negate %104 : tensor<1x1xf32>
    %106 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<5x4xf32>
    %107 = stablehlo.divide %97, %106 : tensor<5x4xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.reduce(%105 init: %cst_30) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %110 = stablehlo.add %99, %109 : tensor<1xf32>
    %111 = stablehlo.negate %107 : tensor<5x4xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.reduce(%111 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<f32>
    return %107, %87, %112, %110 : tensor<5x4xf32>, tensor<f32>, tensor<f32>, tensor<1xf32>
  }
  func.func private @_where(%arg0: tensor<5x4xi1>, %arg1: tensor<5x4xf32>, %arg2: tensor<5x4xf32>) -> tensor<5x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5x4xi1>, tensor<5x4xf32>
    return %0 : tensor<5x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
