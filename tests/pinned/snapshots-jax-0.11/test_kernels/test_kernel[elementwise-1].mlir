// def gated_combine_kernel(pressure_drop, amplitude, velocity, b):
//     interaction = (b - velocity) * (0.8 + pressure_drop)
//     excess = amplitude * amplitude - 1.74 * interaction
//     return 1.239 - excess
//
//   pressure_drop: float32[4] in [-0.8, 0.8]
//   amplitude: float32[4] in [0.3, 1.5]
//   velocity: float32[4] in [-3, 3]
//   b: float32[4] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_gated_combine_kernel attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>) -> (tensor<4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.subtract %arg3, %arg2 : tensor<4xf32>
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.add %1, %arg0 : tensor<4xf32>
    %3 = stablehlo.multiply %0, %2 : tensor<4xf32>
    %4 = stablehlo.multiply %arg1, %arg1 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.740000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.multiply %5, %3 : tensor<4xf32>
    %7 = stablehlo.subtract %4, %6 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.239000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %9 = stablehlo.subtract %8, %7 : tensor<4xf32>
    return %9 : tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}, tensor<4xf32> {jax.result_info = "result[2]"}, tensor<4xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.subtract %arg3, %arg2 : tensor<4xf32>
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.add %1, %arg0 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.negate %3 : tensor<4xf32>
    %5 = stablehlo.negate %4 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.740000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<4xf32>
    %8 = stablehlo.multiply %arg1, %4 : tensor<4xf32>
    %9 = stablehlo.multiply %4, %arg1 : tensor<4xf32>
    %10 = stablehlo.add %8, %9 : tensor<4xf32>
    %11 = stablehlo.multiply %0, %7 : tensor<4xf32>
    %12 = stablehlo.multiply %7, %2 : tensor<4xf32>
    %13 = stablehlo.negate %12 : tensor<4xf32>
    return %11, %10, %13, %12 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
