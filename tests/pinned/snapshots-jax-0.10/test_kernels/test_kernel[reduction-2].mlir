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
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %21 = stablehlo.maximum %20, %19 : tensor<3x3xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %23 = stablehlo.is_finite %22 : (tensor<3x3x1xf32>) -> tensor<3x3x1xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %25 = stablehlo.select %23, %22, %24 : tensor<3x3x1xi1>, tensor<3x3x1xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2] : (tensor<3x3x1xf32>) -> tensor<3x3x2xf32>
    %27 = stablehlo.subtract %0, %26 : tensor<3x3x2xf32>
    %28 = stablehlo.exponential %27 : tensor<3x3x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_10) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %31 = stablehlo.abs %30 : tensor<3x3x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %33 = stablehlo.compare GE, %30, %32, FLOAT : (tensor<3x3x1xf32>, tensor<3x3x1xf32>) -> tensor<3x3x1xi1>
    %34 = stablehlo.log %31 : tensor<3x3x1xf32>
    %35 = stablehlo.add %34, %25 : tensor<3x3x1xf32>
    %cst_12 = stablehlo.constant dense<2.160000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<3x3x1xf32>
    %cst_13 = stablehlo.constant dense<1.710000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %39 = stablehlo.add %37, %38 : tensor<3x3x1xf32>
    %40 = stablehlo.sine %39 : tensor<3x3x1xf32>
    %41 = stablehlo.cosine %39 : tensor<3x3x1xf32>
    %cst_14 = stablehlo.constant dense<1.590000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %43 = stablehlo.multiply %42, %0 : tensor<3x3x2xf32>
    %44 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<3x3x1xf32>) -> tensor<3x3x2xf32>
    %45 = stablehlo.add %43, %44 : tensor<3x3x2xf32>
    %46 = stablehlo.multiply %45, %arg0 : tensor<3x3x2xf32>
    %47 = chlo.square %46 : tensor<3x3x2xf32> -> tensor<3x3x2xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %49 = stablehlo.add %47, %48 : tensor<3x3x2xf32>
    %50 = stablehlo.rsqrt %49 : tensor<3x3x2xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<3x3x2xf32>
    %53 = stablehlo.multiply %45, %52 : tensor<3x3x2xf32>
    %54 = stablehlo.multiply %52, %arg0 : tensor<3x3x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_17) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %56 = stablehlo.reshape %55 : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %cst_18 = stablehlo.constant dense<1.590000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %58 = stablehlo.multiply %57, %54 : tensor<3x3x2xf32>
    %59 = stablehlo.multiply %56, %41 : tensor<3x3x1xf32>
    %cst_19 = stablehlo.constant dense<2.160000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %61 = stablehlo.multiply %60, %59 : tensor<3x3x1xf32>
    %62 = stablehlo.divide %61, %31 : tensor<3x3x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x3x1xf32>
    %64 = stablehlo.select %33, %63, %62 : tensor<3x3x1xi1>, tensor<3x3x1xf32>
    %65 = stablehlo.select %33, %62, %63 : tensor<3x3x1xi1>, tensor<3x3x1xf32>
    %66 = stablehlo.negate %64 : tensor<3x3x1xf32>
    %67 = stablehlo.add %65, %66 : tensor<3x3x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.reduce(%67 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<3x3x1xf32>, tensor<f32>) -> tensor<3x3xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x2xf32>
    %70 = stablehlo.multiply %69, %28 : tensor<3x3x2xf32>
    %71 = stablehlo.add %58, %70 : tensor<3x3x2xf32>
    %72 = stablehlo.multiply %71, %18 : tensor<3x3x2xf32>
    %73 = stablehlo.add %53, %72 : tensor<3x3x2xf32>
    %74 = stablehlo.multiply %71, %9 : tensor<3x3x2xf32>
    return %73, %74 : tensor<3x3x2xf32>, tensor<3x3x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
