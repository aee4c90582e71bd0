// import jax
// import jax.numpy as jnp
//
//
// def rbf_kernel_op(xs, centers, length_scale, amplitude):
//     """Compute a bounded rbf kernel."""
//     gap = xs[:, None] - centers[None, :]
//     ratio = gap / length_scale
//     shifted = amplitude + jnp.sin(jnp.exp(-0.5 * ratio**2))
//     return 1.11 * jax.nn.relu(jnp.log(shifted)) + 1.05
//
//   xs: float32[6] in [-1, 1]
//   centers: float32[2] in [-3, 3]
//   length_scale: float32[] in [0.8, 2]
//   amplitude: float32[] in [0.2, 1.5]
// -----
// forward, cpu
module @jit_rbf_kernel_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
    %14 = stablehlo.log %13 : tensor<6x2xf32>
    %15 = call @relu(%14) : (tensor<6x2xf32>) -> tensor<6x2xf32>
    %cst_0 = stablehlo.constant dense<1.110000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<6x2xf32>
    %cst_1 = stablehlo.constant dense<1.050000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %19 = stablehlo.add %17, %18 : tensor<6x2xf32>
    return %19 : tensor<6x2xf32>
  }
  func.func private @relu(%arg0: tensor<6x2xf32>) -> tensor<6x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<6x2xf32>
    return %1 : tensor<6x2xf32>
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
    %19 = stablehlo.log %18 : tensor<6x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %21 = stablehlo.compare GT, %19, %20, FLOAT : (tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<6x2xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %cst_4 = stablehlo.constant dense<1.110000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<6x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %26 = stablehlo.select %21, %24, %25 : tensor<6x2xi1>, tensor<6x2xf32>
    %27 = stablehlo.divide %26, %18 : tensor<6x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x2xf32>, tensor<f32>) -> tensor<f32>
    %29 = stablehlo.multiply %27, %16 : tensor<6x2xf32>
    %30 = stablehlo.multiply %29, %14 : tensor<6x2xf32>
    %cst_7 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %32 = stablehlo.multiply %31, %30 : tensor<6x2xf32>
    %33 = stablehlo.multiply %32, %11 : tensor<6x2xf32>
    %34 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<6x2xf32>
    %36 = stablehlo.multiply %35, %4 : tensor<6x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_8) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x2xf32>, tensor<f32>) -> tensor<f32>
    %38 = stablehlo.negate %37 : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %40 = stablehlo.divide %33, %39 : tensor<6x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<6x2xf32>, tensor<f32>) -> tensor<6xf32>
    %42 = stablehlo.reshape %41 : (tensor<6xf32>) -> tensor<6x1xf32>
    %43 = stablehlo.negate %40 : tensor<6x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<6x2xf32>, tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.reshape %44 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%42 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<6x1xf32>, tensor<f32>) -> tensor<6xf32>
    return %47, %46, %38, %28 : tensor<6xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
