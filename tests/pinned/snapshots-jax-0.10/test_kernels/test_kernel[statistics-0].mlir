// import jax.numpy as jnp
// from jax import lax
//
//
// def simple_kernel_density(readings, bandwidth):
//     activation = jnp.tanh(readings * readings)
//     bins = (jnp.arange(4) - 1.5) * 0.75
//     z = (bins[:, None] - activation[None, :]) / bandwidth
//     k_mat = jnp.exp(-0.5 * z**2)
//     hist = jnp.mean(k_mat, axis=1)
//     outcome = hist / bandwidth
//     summed = jnp.sum(outcome, axis=-1)
//     return jnp.tan(lax.rsqrt(0.42 * summed + 1.008))
//
//   readings: float32[6] in [-1.5, 1.5]
//   bandwidth: float32[] in [0.3, 0.9]
// -----
// forward, cpu
module @jit_simple_kernel_density attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<6xf32>
    %1 = stablehlo.tanh %0 : tensor<6xf32>
    %2 = stablehlo.iota dim = 0 : tensor<4xi32>
    %3 = stablehlo.convert %2 : (tensor<4xi32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<4xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %9 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %10 = stablehlo.convert %8 : tensor<4x1xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x6xf32>
    %12 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x6xf32>) -> tensor<4x6xf32>
    %13 = stablehlo.subtract %11, %12 : tensor<4x6xf32>
    %14 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %15 = stablehlo.divide %13, %14 : tensor<4x6xf32>
    %16 = stablehlo.multiply %15, %15 : tensor<4x6xf32>
    %cst_1 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<4x6xf32>
    %19 = stablehlo.exponential %18 : tensor<4x6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %22 = stablehlo.divide %20, %21 : tensor<4xf32>
    %23 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %24 = stablehlo.divide %22, %23 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %26 = stablehlo.multiply %cst_5, %25 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.008000e+00> : tensor<f32>
    %27 = stablehlo.add %26, %cst_6 : tensor<f32>
    %28 = stablehlo.rsqrt %27 : tensor<f32>
    %29 = stablehlo.tan %28 : tensor<f32>
    return %29 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<f32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<6xf32>
    %1 = stablehlo.tanh %0 : tensor<6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %3 = stablehlo.subtract %2, %1 : tensor<6xf32>
    %4 = stablehlo.iota dim = 0 : tensor<4xi32>
    %5 = stablehlo.convert %4 : (tensor<4xi32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.subtract %5, %6 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %9 = stablehlo.multiply %7, %8 : tensor<4xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %11 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %12 = stablehlo.convert %10 : tensor<4x1xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x6xf32>
    %14 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x6xf32>) -> tensor<4x6xf32>
    %15 = stablehlo.subtract %13, %14 : tensor<4x6xf32>
    %16 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %17 = stablehlo.divide %15, %16 : tensor<4x6xf32>
    %18 = stablehlo.multiply %arg1, %arg1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.divide %cst_2, %18 : tensor<f32>
    %20 = stablehlo.multiply %17, %17 : tensor<4x6xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %22 = stablehlo.multiply %21, %17 : tensor<4x6xf32>
    %cst_4 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %24 = stablehlo.multiply %23, %20 : tensor<4x6xf32>
    %25 = stablehlo.exponential %24 : tensor<4x6xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_6 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %28 = stablehlo.divide %26, %27 : tensor<4xf32>
    %29 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %30 = stablehlo.divide %28, %29 : tensor<4xf32>
    %31 = stablehlo.multiply %arg1, %arg1 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.divide %cst_7, %31 : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%30 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %34 = stablehlo.multiply %cst_9, %33 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.008000e+00> : tensor<f32>
    %35 = stablehlo.add %34, %cst_10 : tensor<f32>
    %36 = stablehlo.rsqrt %35 : tensor<f32>
    %37 = stablehlo.divide %36, %35 : tensor<f32>
    %cst_11 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %38 = stablehlo.multiply %cst_11, %37 : tensor<f32>
    %39 = stablehlo.tan %36 : tensor<f32>
    %40 = chlo.square %39 : tensor<f32> -> tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.add %cst_12, %40 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.multiply %cst_13, %41 : tensor<f32>
    %43 = stablehlo.multiply %42, %38 : tensor<f32>
    %cst_14 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %44 = stablehlo.multiply %cst_14, %43 : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %46 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %47 = stablehlo.multiply %45, %46 : tensor<4xf32>
    %48 = stablehlo.multiply %47, %28 : tensor<4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %50 = stablehlo.negate %49 : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %52 = stablehlo.divide %45, %51 : tensor<4xf32>
    %cst_16 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %54 = stablehlo.divide %52, %53 : tensor<4xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0] : (tensor<4xf32>) -> tensor<4x6xf32>
    %56 = stablehlo.multiply %55, %25 : tensor<4x6xf32>
    %cst_17 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<4x6xf32>
    %59 = stablehlo.multiply %58, %22 : tensor<4x6xf32>
    %60 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %61 = stablehlo.multiply %59, %60 : tensor<4x6xf32>
    %62 = stablehlo.multiply %61, %15 : tensor<4x6xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%62 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<f32>
    %64 = stablehlo.negate %63 : tensor<f32>
    %65 = stablehlo.add %50, %64 : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %67 = stablehlo.divide %59, %66 : tensor<4x6xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.reduce(%67 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<4x6xf32>, tensor<f32>) -> tensor<6xf32>
    %69 = stablehlo.reshape %68 : (tensor<6xf32>) -> tensor<1x6xf32>
    %70 = stablehlo.negate %69 : tensor<1x6xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%70 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<1x6xf32>, tensor<f32>) -> tensor<6xf32>
    %72 = stablehlo.multiply %71, %3 : tensor<6xf32>
    %73 = stablehlo.multiply %72, %1 : tensor<6xf32>
    %74 = stablehlo.add %72, %73 : tensor<6xf32>
    %75 = stablehlo.multiply %arg0, %74 : tensor<6xf32>
    %76 = stablehlo.multiply %74, %arg0 : tensor<6xf32>
    %77 = stablehlo.add %75, %76 : tensor<6xf32>
    return %77, %65 : tensor<6xf32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
