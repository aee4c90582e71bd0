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
    %3 = stablehlo.add %2, %1 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %5 = stablehlo.subtract %4, %1 : tensor<6xf32>
    %6 = stablehlo.multiply %3, %5 : tensor<6xf32>
    %7 = stablehlo.iota dim = 0 : tensor<4xi32>
    %8 = stablehlo.convert %7 : (tensor<4xi32>) -> tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %10 = stablehlo.subtract %8, %9 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %12 = stablehlo.multiply %10, %11 : tensor<4xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %14 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %15 = stablehlo.convert %13 : tensor<4x1xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x6xf32>
    %17 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x6xf32>) -> tensor<4x6xf32>
    %18 = stablehlo.subtract %16, %17 : tensor<4x6xf32>
    %19 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %20 = stablehlo.divide %18, %19 : tensor<4x6xf32>
    %21 = stablehlo.multiply %arg1, %arg1 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.divide %cst_3, %21 : tensor<f32>
    %23 = stablehlo.multiply %20, %20 : tensor<4x6xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %25 = stablehlo.multiply %24, %20 : tensor<4x6xf32>
    %cst_5 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %27 = stablehlo.multiply %26, %23 : tensor<4x6xf32>
    %28 = stablehlo.exponential %27 : tensor<4x6xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_7 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %31 = stablehlo.divide %29, %30 : tensor<4xf32>
    %32 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %33 = stablehlo.divide %31, %32 : tensor<4xf32>
    %34 = stablehlo.multiply %arg1, %arg1 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.divide %cst_8, %34 : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%33 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %37 = stablehlo.multiply %cst_10, %36 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.008000e+00> : tensor<f32>
    %38 = stablehlo.add %37, %cst_11 : tensor<f32>
    %39 = stablehlo.rsqrt %38 : tensor<f32>
    %40 = stablehlo.divide %39, %38 : tensor<f32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %41 = stablehlo.multiply %cst_12, %40 : tensor<f32>
    %42 = stablehlo.tan %39 : tensor<f32>
    %43 = chlo.square %42 : tensor<f32> -> tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.add %cst_13, %43 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.multiply %cst_14, %44 : tensor<f32>
    %46 = stablehlo.multiply %45, %41 : tensor<f32>
    %cst_15 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %47 = stablehlo.multiply %cst_15, %46 : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %49 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %50 = stablehlo.multiply %48, %49 : tensor<4xf32>
    %51 = stablehlo.multiply %50, %31 : tensor<4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %53 = stablehlo.negate %52 : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %55 = stablehlo.divide %48, %54 : tensor<4xf32>
    %cst_17 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %57 = stablehlo.divide %55, %56 : tensor<4xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0] : (tensor<4xf32>) -> tensor<4x6xf32>
    %59 = stablehlo.multiply %58, %28 : tensor<4x6xf32>
    %cst_18 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %61 = stablehlo.multiply %60, %59 : tensor<4x6xf32>
    %62 = stablehlo.multiply %61, %25 : tensor<4x6xf32>
    %63 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<4x6xf32>
    %65 = stablehlo.multiply %64, %18 : tensor<4x6xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%65 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x6xf32>, tensor<f32>) -> tensor<f32>
    %67 = stablehlo.negate %66 : tensor<f32>
    %68 = stablehlo.add %53, %67 : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x6xf32>
    %70 = stablehlo.divide %62, %69 : tensor<4x6xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%70 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<4x6xf32>, tensor<f32>) -> tensor<6xf32>
    %72 = stablehlo.reshape %71 : (tensor<6xf32>) -> tensor<1x6xf32>
    %73 = stablehlo.negate %72 : tensor<1x6xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<1x6xf32>, tensor<f32>) -> tensor<6xf32>
    %75 = stablehlo.multiply %74, %6 : tensor<6xf32>
    %76 = stablehlo.multiply %arg0, %75 : tensor<6xf32>
    %77 = stablehlo.multiply %75, %arg0 : tensor<6xf32>
    %78 = stablehlo.add %76, %77 : tensor<6xf32>
    return %78, %68 : tensor<6xf32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
