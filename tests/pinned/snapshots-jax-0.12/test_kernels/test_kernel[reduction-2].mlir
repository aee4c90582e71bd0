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
    %13 = stablehlo.abs %12 : tensor<3x3x1xf32>
    %14 = stablehlo.log %13 : tensor<3x3x1xf32>
    %15 = stablehlo.add %14, %7 : tensor<3x3x1xf32>
    %cst_3 = stablehlo.constant dense<2.160000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<3x3x1xf32>
    %cst_4 = stablehlo.constant dense<1.710000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %19 = stablehlo.add %17, %18 : tensor<3x3x1xf32>
    %20 = stablehlo.sine %19 : tensor<3x3x1xf32>
    %cst_5 = stablehlo.constant dense<1.590000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %22 = stablehlo.multiply %21, %0 : tensor<3x3x2xf32>
    %23 = stablehlo.broadcast_in_dim %20, dims = [0, 1, 2] : (tensor<3x3x1xf32>) -> tensor<3x3x2xf32>
    %24 = stablehlo.add %22, %23 : tensor<3x3x2xf32>
    %25 = stablehlo.multiply %24, %arg0 : tensor<3x3x2xf32>
    %26 = chlo.asinh %25 : tensor<3x3x2xf32> -> tensor<3x3x2xf32>
    return %26 : tensor<3x3x2xf32>
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
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %17 = stablehlo.maximum %16, %15 : tensor<3x3xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %19 = stablehlo.is_finite %18 : (tensor<3x3x1xf32>) -> tensor<3x3x1xi1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %21 = stablehlo.select %19, %18, %20 : tensor<3x3x1xi1>, tensor<3x3x1xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1, 2] : (tensor<3x3x1xf32>) -> tensor<3x3x2xf32>
    %23 = stablehlo.subtract %0, %22 : tensor<3x3x2xf32>
    %24 = stablehlo.exponential %23 : tensor<3x3x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_8) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %27 = stablehlo.abs %26 : tensor<3x3x1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %29 = stablehlo.compare GE, %26, %28, FLOAT : (tensor<3x3x1xf32>, tensor<3x3x1xf32>) -> tensor<3x3x1xi1>
    %30 = stablehlo.log %27 : tensor<3x3x1xf32>
    %31 = stablehlo.add %30, %21 : tensor<3x3x1xf32>
    %cst_10 = stablehlo.constant dense<2.160000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<3x3x1xf32>
    %cst_11 = stablehlo.constant dense<1.710000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %35 = stablehlo.add %33, %34 : tensor<3x3x1xf32>
    %36 = stablehlo.sine %35 : tensor<3x3x1xf32>
    %37 = stablehlo.cosine %35 : tensor<3x3x1xf32>
    %cst_12 = stablehlo.constant dense<1.590000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %39 = stablehlo.multiply %38, %0 : tensor<3x3x2xf32>
    %40 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<3x3x1xf32>) -> tensor<3x3x2xf32>
    %41 = stablehlo.add %39, %40 : tensor<3x3x2xf32>
    %42 = stablehlo.multiply %41, %arg0 : tensor<3x3x2xf32>
    %43 = stablehlo.abs %42 : tensor<3x3x2xf32>
    %cst_13 = stablehlo.constant dense<2.16840434E-19> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<3x3x2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<7.37869762E+19> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %47 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %48 = stablehlo.clamp %46, %45, %47 : tensor<3x3x2xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %50 = stablehlo.divide %49, %48 : tensor<3x3x2xf32>
    %51 = stablehlo.multiply %42, %50 : tensor<3x3x2xf32>
    %52 = chlo.square %51 : tensor<3x3x2xf32> -> tensor<3x3x2xf32>
    %53 = chlo.square %50 : tensor<3x3x2xf32> -> tensor<3x3x2xf32>
    %54 = stablehlo.add %52, %53 : tensor<3x3x2xf32>
    %55 = stablehlo.rsqrt %54 : tensor<3x3x2xf32>
    %56 = stablehlo.multiply %50, %55 : tensor<3x3x2xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<3x3x2xf32>
    %59 = stablehlo.multiply %41, %58 : tensor<3x3x2xf32>
    %60 = stablehlo.multiply %58, %arg0 : tensor<3x3x2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %62 = stablehlo.reshape %61 : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %cst_19 = stablehlo.constant dense<1.590000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %64 = stablehlo.multiply %63, %60 : tensor<3x3x2xf32>
    %65 = stablehlo.multiply %62, %37 : tensor<3x3x1xf32>
    %cst_20 = stablehlo.constant dense<2.160000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %67 = stablehlo.multiply %66, %65 : tensor<3x3x1xf32>
    %68 = stablehlo.divide %67, %27 : tensor<3x3x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %70 = stablehlo.select %29, %69, %68 : tensor<3x3x1xi1>, tensor<3x3x1xf32>
    %71 = stablehlo.select %29, %68, %69 : tensor<3x3x1xi1>, tensor<3x3x1xf32>
    %72 = stablehlo.negate %70 : tensor<3x3x1xf32>
    %73 = stablehlo.add %71, %72 : tensor<3x3x1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<3x3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
    %76 = stablehlo.multiply %75, %24 : tensor<3x3x2xf32>
    %77 = stablehlo.add %64, %76 : tensor<3x3x2xf32>
    %78 = stablehlo.multiply %77, %14 : tensor<3x3x2xf32>
    %79 = stablehlo.multiply %77, %7 : tensor<3x3x2xf32>
    %80 = stablehlo.add %59, %78 : tensor<3x3x2xf32>
    return %80, %79 : tensor<3x3x2xf32>, tensor<3x3x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
