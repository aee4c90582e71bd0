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
    %13 = chlo.square %7 : tensor<8x3x1xf32> -> tensor<8x3x1xf32>
    %14 = chlo.square %12 : tensor<8x3x1xf32> -> tensor<8x3x1xf32>
    %15 = stablehlo.add %13, %14 : tensor<8x3x1xf32>
    %16 = stablehlo.divide %12, %15 : tensor<8x3x1xf32>
    %17 = stablehlo.negate %7 : tensor<8x3x1xf32>
    %18 = chlo.square %7 : tensor<8x3x1xf32> -> tensor<8x3x1xf32>
    %19 = chlo.square %12 : tensor<8x3x1xf32> -> tensor<8x3x1xf32>
    %20 = stablehlo.add %18, %19 : tensor<8x3x1xf32>
    %21 = stablehlo.divide %17, %20 : tensor<8x3x1xf32>
    %22 = stablehlo.negate %7 : tensor<8x3x1xf32>
    %23 = stablehlo.exponential %22 : tensor<8x3x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %25 = stablehlo.add %24, %23 : tensor<8x3x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %27 = stablehlo.divide %26, %25 : tensor<8x3x1xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %29 = stablehlo.subtract %28, %27 : tensor<8x3x1xf32>
    %30 = stablehlo.multiply %27, %29 : tensor<8x3x1xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %33 = stablehlo.multiply %31, %30 : tensor<8x3x1xf32>
    %34 = stablehlo.multiply %32, %21 : tensor<8x3x1xf32>
    %35 = stablehlo.multiply %32, %16 : tensor<8x3x1xf32>
    %36 = stablehlo.add %33, %35 : tensor<8x3x1xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %38 = stablehlo.select %10, %37, %34 : tensor<8x3x1xi1>, tensor<8x3x1xf32>
    %39 = stablehlo.select %10, %34, %37 : tensor<8x3x1xi1>, tensor<8x3x1xf32>
    %40 = stablehlo.negate %38 : tensor<8x3x1xf32>
    %41 = stablehlo.add %39, %40 : tensor<8x3x1xf32>
    %cst_9 = stablehlo.constant dense<1.810000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x3x1xf32>
    %43 = stablehlo.multiply %42, %36 : tensor<8x3x1xf32>
    %44 = stablehlo.negate %43 : tensor<8x3x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<8x3x1xf32>, tensor<f32>) -> tensor<3x1xf32>
    %46 = stablehlo.reshape %45 : (tensor<3x1xf32>) -> tensor<1x3x1xf32>
    %47 = stablehlo.add %31, %43 : tensor<8x3x1xf32>
    %cst_11 = stablehlo.constant dense<1.329000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x3x1xf32>
    %49 = stablehlo.multiply %48, %46 : tensor<1x3x1xf32>
    %50 = stablehlo.multiply %49, %1 : tensor<1x3x1xf32>
    return %47, %50, %41 : tensor<8x3x1xf32>, tensor<1x3x1xf32>, tensor<8x3x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
