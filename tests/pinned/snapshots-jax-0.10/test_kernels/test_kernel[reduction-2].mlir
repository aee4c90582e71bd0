// import jax
// import jax.numpy as jnp
//
//
// def center_and_mix_score(deltas, errors):
//     rectified = jnp.maximum(errors, deltas)
//     log_scale = jax.nn.logsumexp(rectified, axis=-1, keepdims=True)
//     carrier = jnp.sin(2.16 * log_scale + 1.71)
//     superposed = 1.59 * rectified + carrier
//     return jnp.arcsinh(superposed * deltas)
//
//   deltas: float32[3, 3, 2] in [-2, 2]
//   errors: float32[3, 3, 2] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_center_and_mix_score attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3x2xf32>, %arg1: tensor<3x3x2xf32>) -> (tensor<3x3x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.maximum %arg1, %arg0 : tensor<3x3x2xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.maximum across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.maximum %2, %1 : tensor<3x3xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %5 = stablehlo.is_finite %4 : (tensor<3x3x1xf32>) -> tensor<3x3x1xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %7 = stablehlo.select %5, %4, %6 : tensor<3x3x1xi1>, tensor<3x3x1xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<3x3x1xf32>) -> tensor<3x3x2xf32>
    %9 = stablehlo.subtract %0, %8 : tensor<3x3x2xf32>
    %10 = stablehlo.exponential %9 : tensor<3x3x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %13 = stablehlo.sign %12 : tensor<3x3x1xf32>
    %14 = stablehlo.abs %12 : tensor<3x3x1xf32>
    %15 = stablehlo.log %14 : tensor<3x3x1xf32>
    %16 = stablehlo.add %15, %7 : tensor<3x3x1xf32>
    %cst_3 = stablehlo.constant dense<2.160000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<3x3x1xf32>
    %cst_4 = stablehlo.constant dense<1.710000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %20 = stablehlo.add %18, %19 : tensor<3x3x1xf32>
    %21 = stablehlo.sine %20 : tensor<3x3x1xf32>
    %cst_5 = stablehlo.constant dense<1.590000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %23 = stablehlo.multiply %22, %0 : tensor<3x3x2xf32>
    %24 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<3x3x1xf32>) -> tensor<3x3x2xf32>
    %25 = stablehlo.add %23, %24 : tensor<3x3x2xf32>
    %26 = stablehlo.multiply %25, %arg0 : tensor<3x3x2xf32>
    %27 = chlo.asinh %26 : tensor<3x3x2xf32> -> tensor<3x3x2xf32>
    return %27 : tensor<3x3x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3x2xf32>, %arg1: tensor<3x3x2xf32>) -> (tensor<3x3x2xf32> {jax.result_info = "result[0]"}, tensor<3x3x2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.maximum %arg1, %arg0 : tensor<3x3x2xf32>
    %1 = stablehlo.compare EQ, %arg1, %0, FLOAT : (tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %4 = stablehlo.select %1, %2, %3 : tensor<3x3x2xi1>, tensor<3x3x2xf32>
    %5 = stablehlo.compare EQ, %arg0, %0, FLOAT : (tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %8 = stablehlo.select %5, %6, %7 : tensor<3x3x2xi1>, tensor<3x3x2xf32>
    %9 = stablehlo.divide %4, %8 : tensor<3x3x2xf32>
    %10 = stablehlo.compare EQ, %arg0, %0, FLOAT : (tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %13 = stablehlo.select %10, %11, %12 : tensor<3x3x2xi1>, tensor<3x3x2xf32>
    %14 = stablehlo.compare EQ, %arg1, %0, FLOAT : (tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %17 = stablehlo.select %14, %15, %16 : tensor<3x3x2xi1>, tensor<3x3x2xf32>
    %18 = stablehlo.divide %13, %17 : tensor<3x3x2xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %19 = stablehlo.reduce(%0 init: %cst_7) applies stablehlo.maximum across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %20 = stablehlo.reshape %19 : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<3x3x1xf32>) -> tensor<3x3x2xf32>
    %22 = stablehlo.compare EQ, %0, %21, FLOAT : (tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xi1>
    %23 = stablehlo.convert %22 : (tensor<3x3x2xi1>) -> tensor<3x3x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_8) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %26 = stablehlo.maximum %25, %19 : tensor<3x3xf32>
    %27 = stablehlo.compare EQ, %19, %26, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %30 = stablehlo.select %27, %28, %29 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %32 = stablehlo.compare EQ, %31, %26, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %35 = stablehlo.select %32, %33, %34 : tensor<3x3xi1>, tensor<3x3xf32>
    %36 = stablehlo.divide %30, %35 : tensor<3x3xf32>
    %37 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %38 = stablehlo.is_finite %37 : (tensor<3x3x1xf32>) -> tensor<3x3x1xi1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %40 = stablehlo.select %38, %37, %39 : tensor<3x3x1xi1>, tensor<3x3x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %42 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<3x3x1xf32>) -> tensor<3x3x2xf32>
    %43 = stablehlo.subtract %0, %42 : tensor<3x3x2xf32>
    %44 = stablehlo.exponential %43 : tensor<3x3x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %47 = stablehlo.sign %46 : tensor<3x3x1xf32>
    %48 = stablehlo.abs %46 : tensor<3x3x1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %50 = stablehlo.compare GE, %46, %49, FLOAT : (tensor<3x3x1xf32>, tensor<3x3x1xf32>) -> tensor<3x3x1xi1>
    %51 = stablehlo.log %48 : tensor<3x3x1xf32>
    %52 = stablehlo.add %51, %40 : tensor<3x3x1xf32>
    %cst_19 = stablehlo.constant dense<2.160000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %54 = stablehlo.multiply %53, %52 : tensor<3x3x1xf32>
    %cst_20 = stablehlo.constant dense<1.710000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %56 = stablehlo.add %54, %55 : tensor<3x3x1xf32>
    %57 = stablehlo.sine %56 : tensor<3x3x1xf32>
    %58 = stablehlo.cosine %56 : tensor<3x3x1xf32>
    %cst_21 = stablehlo.constant dense<1.590000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %60 = stablehlo.multiply %59, %0 : tensor<3x3x2xf32>
    %61 = stablehlo.broadcast_in_dim %57, dims = [0, 1, 2] : (tensor<3x3x1xf32>) -> tensor<3x3x2xf32>
    %62 = stablehlo.add %60, %61 : tensor<3x3x2xf32>
    %63 = stablehlo.multiply %62, %arg0 : tensor<3x3x2xf32>
    %64 = chlo.asinh %63 : tensor<3x3x2xf32> -> tensor<3x3x2xf32>
    %65 = chlo.square %63 : tensor<3x3x2xf32> -> tensor<3x3x2xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %67 = stablehlo.add %65, %66 : tensor<3x3x2xf32>
    %68 = stablehlo.rsqrt %67 : tensor<3x3x2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%64 init: %cst_23) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %71 = stablehlo.multiply %70, %68 : tensor<3x3x2xf32>
    %72 = stablehlo.multiply %62, %71 : tensor<3x3x2xf32>
    %73 = stablehlo.multiply %71, %arg0 : tensor<3x3x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_25) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %75 = stablehlo.reshape %74 : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %cst_26 = stablehlo.constant dense<1.590000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %77 = stablehlo.multiply %76, %73 : tensor<3x3x2xf32>
    %78 = stablehlo.multiply %75, %58 : tensor<3x3x1xf32>
    %cst_27 = stablehlo.constant dense<2.160000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %80 = stablehlo.multiply %79, %78 : tensor<3x3x1xf32>
    %81 = stablehlo.divide %80, %48 : tensor<3x3x1xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %83 = stablehlo.select %50, %82, %81 : tensor<3x3x1xi1>, tensor<3x3x1xf32>
    %84 = stablehlo.select %50, %81, %82 : tensor<3x3x1xi1>, tensor<3x3x1xf32>
    %85 = stablehlo.negate %83 : tensor<3x3x1xf32>
    %86 = stablehlo.add %84, %85 : tensor<3x3x1xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.reduce(%86 init: %cst_29) applies stablehlo.add across dimensions = [2] : (tensor<3x3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
    %89 = stablehlo.multiply %88, %44 : tensor<3x3x2xf32>
    %90 = stablehlo.add %77, %89 : tensor<3x3x2xf32>
    %91 = stablehlo.multiply %90, %18 : tensor<3x3x2xf32>
    %92 = stablehlo.add %72, %91 : tensor<3x3x2xf32>
    %93 = stablehlo.multiply %90, %9 : tensor<3x3x2xf32>
    return %92, %93 : tensor<3x3x2xf32>, tensor<3x3x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
