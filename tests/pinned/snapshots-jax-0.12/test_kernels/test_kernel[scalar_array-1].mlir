// import jax
// import jax.numpy as jnp
//
//
// def rbf_kernel(xs, centers, length_scale, amplitude):
//     gap = xs[:, None] - centers[None, :]
//     ratio = gap / length_scale
//     total_sum = amplitude + jnp.sin(jnp.exp(-0.5 * ratio**2))
//     return jnp.log1p(jnp.exp(jax.nn.gelu(total_sum)))
//
//   xs: float32[6] in [-1, 1]
//   centers: float32[2] in [-3, 3]
//   length_scale: float32[] in [0.8, 2]
//   amplitude: float32[] in [0.2, 1.5]
// -----
// forward, cpu
module @jit_rbf_kernel attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<2xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<6x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x2xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<6x2xf32>
    %4 = stablehlo.subtract %2, %3 : tensor<6x2xf32>
    %5 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %6 = stablehlo.divide %4, %5 : tensor<6x2xf32>
    %7 = stablehlo.multiply %6, %6 : tensor<6x2xf32>
    %cst = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<6x2xf32>
    %10 = stablehlo.exponential %9 : tensor<6x2xf32>
    %11 = stablehlo.sine %10 : tensor<6x2xf32>
    %12 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %13 = stablehlo.add %12, %11 : tensor<6x2xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<6x2xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<6x2xf32>
    %cst_0 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<6x2xf32>
    %18 = stablehlo.add %13, %17 : tensor<6x2xf32>
    %cst_1 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<6x2xf32>
    %21 = stablehlo.tanh %20 : tensor<6x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %23 = stablehlo.add %22, %21 : tensor<6x2xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<6x2xf32>
    %26 = stablehlo.multiply %13, %25 : tensor<6x2xf32>
    %27 = stablehlo.exponential %26 : tensor<6x2xf32>
    %28 = stablehlo.log_plus_one %27 : tensor<6x2xf32>
    return %28 : tensor<6x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<2xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x2xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<6x2xf32>
    %4 = stablehlo.subtract %2, %3 : tensor<6x2xf32>
    %5 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %6 = stablehlo.divide %4, %5 : tensor<6x2xf32>
    %7 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.divide %cst, %7 : tensor<f32>
    %9 = stablehlo.multiply %6, %6 : tensor<6x2xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %11 = stablehlo.multiply %10, %6 : tensor<6x2xf32>
    %cst_1 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %13 = stablehlo.multiply %12, %9 : tensor<6x2xf32>
    %14 = stablehlo.exponential %13 : tensor<6x2xf32>
    %15 = stablehlo.sine %14 : tensor<6x2xf32>
    %16 = stablehlo.cosine %14 : tensor<6x2xf32>
    %17 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %18 = stablehlo.add %17, %15 : tensor<6x2xf32>
    %19 = stablehlo.multiply %18, %18 : tensor<6x2xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<6x2xf32>
    %21 = stablehlo.multiply %18, %18 : tensor<6x2xf32>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<6x2xf32>
    %cst_3 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %25 = stablehlo.multiply %24, %20 : tensor<6x2xf32>
    %26 = stablehlo.add %18, %25 : tensor<6x2xf32>
    %cst_4 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<6x2xf32>
    %29 = stablehlo.tanh %28 : tensor<6x2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %31 = stablehlo.add %30, %29 : tensor<6x2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %33 = stablehlo.subtract %32, %29 : tensor<6x2xf32>
    %34 = stablehlo.multiply %31, %33 : tensor<6x2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %36 = stablehlo.add %35, %29 : tensor<6x2xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<6x2xf32>
    %39 = stablehlo.multiply %18, %38 : tensor<6x2xf32>
    %40 = stablehlo.exponential %39 : tensor<6x2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %42 = stablehlo.add %40, %41 : tensor<6x2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %44 = stablehlo.divide %43, %42 : tensor<6x2xf32>
    %45 = stablehlo.multiply %44, %40 : tensor<6x2xf32>
    %46 = stablehlo.multiply %18, %45 : tensor<6x2xf32>
    %47 = stablehlo.multiply %45, %38 : tensor<6x2xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %49 = stablehlo.multiply %48, %46 : tensor<6x2xf32>
    %50 = stablehlo.multiply %49, %34 : tensor<6x2xf32>
    %cst_12 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<6x2xf32>
    %53 = stablehlo.add %47, %52 : tensor<6x2xf32>
    %cst_13 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %55 = stablehlo.multiply %54, %52 : tensor<6x2xf32>
    %56 = stablehlo.multiply %55, %23 : tensor<6x2xf32>
    %57 = stablehlo.add %53, %56 : tensor<6x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.reduce(%57 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x2xf32>, tensor<f32>) -> tensor<f32>
    %59 = stablehlo.multiply %57, %16 : tensor<6x2xf32>
    %60 = stablehlo.multiply %59, %14 : tensor<6x2xf32>
    %cst_15 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %62 = stablehlo.multiply %61, %60 : tensor<6x2xf32>
    %63 = stablehlo.multiply %62, %11 : tensor<6x2xf32>
    %64 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %65 = stablehlo.multiply %63, %64 : tensor<6x2xf32>
    %66 = stablehlo.multiply %65, %4 : tensor<6x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x2xf32>, tensor<f32>) -> tensor<f32>
    %68 = stablehlo.negate %67 : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %70 = stablehlo.divide %63, %69 : tensor<6x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%70 init: %cst_17) applies stablehlo.add across dimensions = [1] : (tensor<6x2xf32>, tensor<f32>) -> tensor<6xf32>
    %72 = stablehlo.reshape %71 : (tensor<6xf32>) -> tensor<6x1xf32>
    %73 = stablehlo.negate %70 : tensor<6x2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<6x2xf32>, tensor<f32>) -> tensor<2xf32>
    %75 = stablehlo.reshape %74 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%75 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.reduce(%72 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<6x1xf32>, tensor<f32>) -> tensor<6xf32>
    return %77, %76, %68, %58 : tensor<6xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
