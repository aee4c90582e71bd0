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
    %1 = stablehlo.compare GT, %arg1, %arg0, FLOAT : (tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xi1>
    %2 = stablehlo.compare EQ, %arg1, %arg0, FLOAT : (tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %6 = stablehlo.select %2, %5, %4 : tensor<3x3x2xi1>, tensor<3x3x2xf32>
    %7 = stablehlo.select %1, %3, %6 : tensor<3x3x2xi1>, tensor<3x3x2xf32>
    %8 = stablehlo.compare GT, %arg0, %arg1, FLOAT : (tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xi1>
    %9 = stablehlo.compare EQ, %arg0, %arg1, FLOAT : (tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %13 = stablehlo.select %9, %12, %11 : tensor<3x3x2xi1>, tensor<3x3x2xf32>
    %14 = stablehlo.select %8, %10, %13 : tensor<3x3x2xi1>, tensor<3x3x2xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %15 = stablehlo.reduce(%0 init: %cst_5) applies stablehlo.maximum across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %16 = stablehlo.reshape %15 : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<3x3x1xf32>) -> tensor<3x3x2xf32>
    %18 = stablehlo.compare EQ, %0, %17, FLOAT : (tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xi1>
    %19 = stablehlo.convert %18 : (tensor<3x3x2xi1>) -> tensor<3x3x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_6) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %22 = stablehlo.maximum %21, %15 : tensor<3x3xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %24 = stablehlo.compare GT, %15, %23, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %26 = stablehlo.compare EQ, %15, %25, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %30 = stablehlo.select %26, %29, %28 : tensor<3x3xi1>, tensor<3x3xf32>
    %31 = stablehlo.select %24, %27, %30 : tensor<3x3xi1>, tensor<3x3xf32>
    %32 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %33 = stablehlo.is_finite %32 : (tensor<3x3x1xf32>) -> tensor<3x3x1xi1>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %35 = stablehlo.select %33, %32, %34 : tensor<3x3x1xi1>, tensor<3x3x1xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %37 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<3x3x1xf32>) -> tensor<3x3x2xf32>
    %38 = stablehlo.subtract %0, %37 : tensor<3x3x2xf32>
    %39 = stablehlo.exponential %38 : tensor<3x3x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_15) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %42 = stablehlo.sign %41 : tensor<3x3x1xf32>
    %43 = stablehlo.abs %41 : tensor<3x3x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %45 = stablehlo.compare GE, %41, %44, FLOAT : (tensor<3x3x1xf32>, tensor<3x3x1xf32>) -> tensor<3x3x1xi1>
    %46 = stablehlo.log %43 : tensor<3x3x1xf32>
    %47 = stablehlo.add %46, %35 : tensor<3x3x1xf32>
    %cst_17 = stablehlo.constant dense<2.160000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<3x3x1xf32>
    %cst_18 = stablehlo.constant dense<1.710000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %51 = stablehlo.add %49, %50 : tensor<3x3x1xf32>
    %52 = stablehlo.sine %51 : tensor<3x3x1xf32>
    %53 = stablehlo.cosine %51 : tensor<3x3x1xf32>
    %cst_19 = stablehlo.constant dense<1.590000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %55 = stablehlo.multiply %54, %0 : tensor<3x3x2xf32>
    %56 = stablehlo.broadcast_in_dim %52, dims = [0, 1, 2] : (tensor<3x3x1xf32>) -> tensor<3x3x2xf32>
    %57 = stablehlo.add %55, %56 : tensor<3x3x2xf32>
    %58 = stablehlo.multiply %57, %arg0 : tensor<3x3x2xf32>
    %59 = chlo.asinh %58 : tensor<3x3x2xf32> -> tensor<3x3x2xf32>
    %60 = stablehlo.abs %58 : tensor<3x3x2xf32>
    %cst_20 = stablehlo.constant dense<2.16840434E-19> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %62 = stablehlo.multiply %60, %61 : tensor<3x3x2xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_22 = stablehlo.constant dense<7.37869762E+19> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %64 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %65 = stablehlo.clamp %63, %62, %64 : tensor<3x3x2xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %67 = stablehlo.divide %66, %65 : tensor<3x3x2xf32>
    %68 = stablehlo.multiply %58, %67 : tensor<3x3x2xf32>
    %69 = chlo.square %68 : tensor<3x3x2xf32> -> tensor<3x3x2xf32>
    %70 = chlo.square %67 : tensor<3x3x2xf32> -> tensor<3x3x2xf32>
    %71 = stablehlo.add %69, %70 : tensor<3x3x2xf32>
    %72 = stablehlo.rsqrt %71 : tensor<3x3x2xf32>
    %73 = stablehlo.multiply %67, %72 : tensor<3x3x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%59 init: %cst_24) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %76 = stablehlo.multiply %75, %73 : tensor<3x3x2xf32>
    %77 = stablehlo.multiply %57, %76 : tensor<3x3x2xf32>
    %78 = stablehlo.multiply %76, %arg0 : tensor<3x3x2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%78 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %80 = stablehlo.reshape %79 : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %cst_27 = stablehlo.constant dense<1.590000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %82 = stablehlo.multiply %81, %78 : tensor<3x3x2xf32>
    %83 = stablehlo.multiply %80, %53 : tensor<3x3x1xf32>
    %cst_28 = stablehlo.constant dense<2.160000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %85 = stablehlo.multiply %84, %83 : tensor<3x3x1xf32>
    %86 = stablehlo.divide %85, %43 : tensor<3x3x1xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %88 = stablehlo.select %45, %87, %86 : tensor<3x3x1xi1>, tensor<3x3x1xf32>
    %89 = stablehlo.select %45, %86, %87 : tensor<3x3x1xi1>, tensor<3x3x1xf32>
    %90 = stablehlo.negate %88 : tensor<3x3x1xf32>
    %91 = stablehlo.add %89, %90 : tensor<3x3x1xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.reduce(%91 init: %cst_30) applies stablehlo.add across dimensions = [2] : (tensor<3x3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %93 = stablehlo.broadcast_in_dim %92, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
    %94 = stablehlo.multiply %93, %39 : tensor<3x3x2xf32>
    %95 = stablehlo.add %82, %94 : tensor<3x3x2xf32>
    %96 = stablehlo.multiply %95, %14 : tensor<3x3x2xf32>
    %97 = stablehlo.multiply %95, %7 : tensor<3x3x2xf32>
    %98 = stablehlo.add %77, %96 : tensor<3x3x2xf32>
    return %98, %97 : tensor<3x3x2xf32>, tensor<3x3x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
