// import jax.numpy as jnp
//
//
// def combine_fn(pressure_drop, amplitude, velocity, b):
//     """Combine.
//
//     Args:
//         pressure_drop: (4,)
//         amplitude: (4,)
//         velocity: (4,)
//         b: (4,)
//
//     Returns:
//         (4,)
//     """
//     p = (b - velocity) * (0.7 + pressure_drop)
//     sin_x = jnp.sin(amplitude * amplitude)
//     return sin_x - 1.22 * (p / 1.6)
//
//   pressure_drop: float32[4] in [-0.8, 0.8]
//   amplitude: float32[4] in [0.3, 1.5]
//   velocity: float32[4] in [-3, 3]
//   b: float32[4] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_combine_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>) -> (tensor<4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.subtract %arg3, %arg2 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.699999988> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.add %1, %arg0 : tensor<4xf32>
    %3 = stablehlo.multiply %0, %2 : tensor<4xf32>
    %4 = stablehlo.multiply %arg1, %arg1 : tensor<4xf32>
    %5 = stablehlo.sine %4 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.600000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.divide %3, %6 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.220000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<4xf32>
    %10 = stablehlo.subtract %5, %9 : tensor<4xf32>
    return %10 : tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}, tensor<4xf32> {jax.result_info = "result[2]"}, tensor<4xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.subtract %arg3, %arg2 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.699999988> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.add %1, %arg0 : tensor<4xf32>
    %3 = stablehlo.multiply %arg1, %arg1 : tensor<4xf32>
    %4 = stablehlo.cosine %3 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.negate %5 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.220000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<1.600000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %10 = stablehlo.divide %8, %9 : tensor<4xf32>
    %11 = stablehlo.multiply %5, %4 : tensor<4xf32>
    %12 = stablehlo.multiply %arg1, %11 : tensor<4xf32>
    %13 = stablehlo.multiply %11, %arg1 : tensor<4xf32>
    %14 = stablehlo.add %13, %12 : tensor<4xf32>
    %15 = stablehlo.multiply %0, %10 : tensor<4xf32>
    %16 = stablehlo.multiply %10, %2 : tensor<4xf32>
    %17 = stablehlo.negate %16 : tensor<4xf32>
    return %15, %14, %17, %16 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
