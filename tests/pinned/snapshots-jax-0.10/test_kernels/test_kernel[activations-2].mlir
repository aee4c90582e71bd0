// import jax
// import jax.numpy as jnp
//
//
// def gated_unit(x: jnp.ndarray, w_glu: jnp.ndarray, bias: jnp.ndarray) -> jnp.ndarray:
//     total_sum = jnp.dot(x, w_glu) + bias
//     value_half = total_sum[..., ::2]
//     right = total_sum[..., 1::2]
//     gated = value_half * jax.nn.silu(right)
//     return gated
//
//   x: float32[4, 10] in [-2, 2]
//   w_glu: float32[10, 10] in [-0.4, 0.4]
//   bias: float32[10] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_gated_unit attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x10xf32>, %arg1: tensor<10x10xf32>, %arg2: tensor<10xf32>) -> (tensor<4x5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10xf32>, tensor<10x10xf32>) -> tensor<4x10xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<10xf32>) -> tensor<1x10xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<4x10xf32>
    %3 = stablehlo.add %0, %2 : tensor<4x10xf32>
    %4 = stablehlo.slice %3 [0:4, 0:10:2] : (tensor<4x10xf32>) -> tensor<4x5xf32>
    %5 = stablehlo.slice %3 [0:4, 1:10:2] : (tensor<4x10xf32>) -> tensor<4x5xf32>
    %6 = call @silu(%5) : (tensor<4x5xf32>) -> tensor<4x5xf32>
    %7 = stablehlo.multiply %4, %6 : tensor<4x5xf32>
    return %7 : tensor<4x5xf32>
  }
  func.func private @silu(%arg0: tensor<4x5xf32>) -> tensor<4x5xf32> {
    %0 = stablehlo.negate %arg0 : tensor<4x5xf32>
    %1 = stablehlo.exponential %0 : tensor<4x5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x5xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<4x5xf32>
    return %6 : tensor<4x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x10xf32>, %arg1: tensor<10x10xf32>, %arg2: tensor<10xf32>) -> (tensor<4x10xf32> {jax.result_info = "result[0]"}, tensor<10x10xf32> {jax.result_info = "result[1]"}, tensor<10xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10xf32>, tensor<10x10xf32>) -> tensor<4x10xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<10xf32>) -> tensor<1x10xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x10xf32>) -> tensor<4x10xf32>
    %3 = stablehlo.add %0, %2 : tensor<4x10xf32>
    %4 = stablehlo.slice %3 [0:4, 0:10:2] : (tensor<4x10xf32>) -> tensor<4x5xf32>
    %5 = stablehlo.slice %3 [0:4, 1:10:2] : (tensor<4x10xf32>) -> tensor<4x5xf32>
    %6:3 = call @silu(%5) : (tensor<4x5xf32>) -> (tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %8 = stablehlo.multiply %4, %7 : tensor<4x5xf32>
    %9 = stablehlo.multiply %7, %6#0 : tensor<4x5xf32>
    %10 = call @silu_0(%6#1, %6#2, %5, %8) : (tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.pad %10, %cst_0, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<4x5xf32>, tensor<f32>) -> tensor<4x10xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.pad %9, %cst_1, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<4x5xf32>, tensor<f32>) -> tensor<4x10xf32>
    %13 = stablehlo.add %11, %12 : tensor<4x10xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<4x10xf32>, tensor<f32>) -> tensor<10xf32>
    %15 = stablehlo.reshape %14 : (tensor<10xf32>) -> tensor<1x10xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<1x10xf32>, tensor<f32>) -> tensor<10xf32>
    %17 = stablehlo.dot_general %13, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x10xf32>, tensor<4x10xf32>) -> tensor<10x10xf32>
    %18 = stablehlo.transpose %17, dims = [1, 0] : (tensor<10x10xf32>) -> tensor<10x10xf32>
    %19 = stablehlo.dot_general %13, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x10xf32>, tensor<10x10xf32>) -> tensor<4x10xf32>
    return %19, %18, %16 : tensor<4x10xf32>, tensor<10x10xf32>, tensor<10xf32>
  }
  func.func private @silu(%arg0: tensor<4x5xf32>) -> (tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<4x5xf32>
    %1 = stablehlo.exponential %0 : tensor<4x5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<4x5xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<4x5xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x5xf32>
    return %9, %8, %5 : tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>
  }
  func.func private @silu_0(%arg0: tensor<4x5xf32>, %arg1: tensor<4x5xf32>, %arg2: tensor<4x5xf32>, %arg3: tensor<4x5xf32>) -> tensor<4x5xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x5xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x5xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x5xf32>
    %3 = stablehlo.add %1, %2 : tensor<4x5xf32>
    return %3 : tensor<4x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
