// import jax
// import jax.numpy as jnp
//
//
// def shared_pair_update(variance, phase, x):
//     modulated = 1.81 * (variance - 1.329 * jnp.sin(phase))
//     angle = jnp.arctan2(modulated, 0.668 + jnp.abs(x))
//     biased = variance + jax.nn.sigmoid(modulated)
//     return angle, biased
//
//   variance: float32[8, 3, 1] in [1, 4]
//   phase: float32[1, 3, 1] in [-0.8, 0.8]
//   x: float32[8, 3, 1] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_shared_pair_update attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x3x1xf32>, %arg1: tensor<1x3x1xf32>, %arg2: tensor<8x3x1xf32>) -> (tensor<8x3x1xf32> {jax.result_info = "result[0]"}, tensor<8x3x1xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.sine %arg1 : tensor<1x3x1xf32>
    %cst = stablehlo.constant dense<1.329000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x3x1xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<1x3x1xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1, 2] : (tensor<1x3x1xf32>) -> tensor<8x3x1xf32>
    %4 = stablehlo.subtract %arg0, %3 : tensor<8x3x1xf32>
    %cst_0 = stablehlo.constant dense<1.810000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<8x3x1xf32>
    %7 = stablehlo.abs %arg2 : tensor<8x3x1xf32>
    %cst_1 = stablehlo.constant dense<6.680000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %9 = stablehlo.add %8, %7 : tensor<8x3x1xf32>
    %10 = stablehlo.atan2 %6, %9 : tensor<8x3x1xf32>
    %11 = stablehlo.negate %6 : tensor<8x3x1xf32>
    %12 = stablehlo.exponential %11 : tensor<8x3x1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %14 = stablehlo.add %13, %12 : tensor<8x3x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %16 = stablehlo.divide %15, %14 : tensor<8x3x1xf32>
    %17 = stablehlo.add %arg0, %16 : tensor<8x3x1xf32>
    return %10, %17 : tensor<8x3x1xf32>, tensor<8x3x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x3x1xf32>, %arg1: tensor<1x3x1xf32>, %arg2: tensor<8x3x1xf32>) -> (tensor<8x3x1xf32> {jax.result_info = "result[0]"}, tensor<1x3x1xf32> {jax.result_info = "result[1]"}, tensor<8x3x1xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.sine %arg1 : tensor<1x3x1xf32>
    %1 = stablehlo.cosine %arg1 : tensor<1x3x1xf32>
    %cst = stablehlo.constant dense<1.329000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x3x1xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<1x3x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<1x3x1xf32>) -> tensor<8x3x1xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<8x3x1xf32>
    %cst_0 = stablehlo.constant dense<1.810000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<8x3x1xf32>
    %8 = stablehlo.abs %arg2 : tensor<8x3x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %10 = stablehlo.compare GE, %arg2, %9, FLOAT : (tensor<8x3x1xf32>, tensor<8x3x1xf32>) -> tensor<8x3x1xi1>
    %cst_2 = stablehlo.constant dense<6.680000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %12 = stablehlo.add %11, %8 : tensor<8x3x1xf32>
    %13 = stablehlo.atan2 %7, %12 : tensor<8x3x1xf32>
    %14 = chlo.square %7 : tensor<8x3x1xf32> -> tensor<8x3x1xf32>
    %15 = chlo.square %12 : tensor<8x3x1xf32> -> tensor<8x3x1xf32>
    %16 = stablehlo.add %14, %15 : tensor<8x3x1xf32>
    %17 = stablehlo.divide %12, %16 : tensor<8x3x1xf32>
    %18 = stablehlo.negate %7 : tensor<8x3x1xf32>
    %19 = chlo.square %7 : tensor<8x3x1xf32> -> tensor<8x3x1xf32>
    %20 = chlo.square %12 : tensor<8x3x1xf32> -> tensor<8x3x1xf32>
    %21 = stablehlo.add %19, %20 : tensor<8x3x1xf32>
    %22 = stablehlo.divide %18, %21 : tensor<8x3x1xf32>
    %23 = stablehlo.negate %7 : tensor<8x3x1xf32>
    %24 = stablehlo.exponential %23 : tensor<8x3x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %26 = stablehlo.add %25, %24 : tensor<8x3x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %28 = stablehlo.divide %27, %26 : tensor<8x3x1xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<8x3x1xf32>
    %31 = stablehlo.multiply %28, %30 : tensor<8x3x1xf32>
    %32 = stablehlo.add %arg0, %28 : tensor<8x3x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%13 init: %cst_6) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x3x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%32 init: %cst_7) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<8x3x1xf32>, tensor<f32>) -> tensor<f32>
    %35 = stablehlo.add %33, %34 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %38 = stablehlo.multiply %36, %31 : tensor<8x3x1xf32>
    %39 = stablehlo.multiply %37, %22 : tensor<8x3x1xf32>
    %40 = stablehlo.multiply %37, %17 : tensor<8x3x1xf32>
    %41 = stablehlo.add %38, %40 : tensor<8x3x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %43 = stablehlo.select %10, %42, %39 : tensor<8x3x1xi1>, tensor<8x3x1xf32>
    %44 = stablehlo.select %10, %39, %42 : tensor<8x3x1xi1>, tensor<8x3x1xf32>
    %45 = stablehlo.negate %43 : tensor<8x3x1xf32>
    %46 = stablehlo.add %44, %45 : tensor<8x3x1xf32>
    %cst_11 = stablehlo.constant dense<1.810000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %48 = stablehlo.multiply %47, %41 : tensor<8x3x1xf32>
    %49 = stablehlo.negate %48 : tensor<8x3x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<8x3x1xf32>, tensor<f32>) -> tensor<3x1xf32>
    %51 = stablehlo.reshape %50 : (tensor<3x1xf32>) -> tensor<1x3x1xf32>
    %52 = stablehlo.add %36, %48 : tensor<8x3x1xf32>
    %cst_13 = stablehlo.constant dense<1.329000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x3x1xf32>
    %54 = stablehlo.multiply %53, %51 : tensor<1x3x1xf32>
    %55 = stablehlo.multiply %54, %1 : tensor<1x3x1xf32>
    return %52, %55, %46 : tensor<8x3x1xf32>, tensor<1x3x1xf32>, tensor<8x3x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
