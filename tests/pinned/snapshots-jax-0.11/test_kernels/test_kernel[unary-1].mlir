// import jax.numpy as jnp
//
//
// def pendulum_force(z):
//     dx = jnp.diff(z, axis=-1)
//     inner = -2.0 * jnp.sin(dx)
//     return inner
//
//   z: float32[3, 2, 1, 6] in [-2.5, 2.5]
// -----
// forward, cpu
module @jit_pendulum_force attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2x1x6xf32>) -> (tensor<3x2x1x5xf32> {jax.result_info = "result"}) {
    %0 = call @diff(%arg0) : (tensor<3x2x1x6xf32>) -> tensor<3x2x1x5xf32>
    %1 = stablehlo.sine %0 : tensor<3x2x1x5xf32>
    %cst = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x1x5xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<3x2x1x5xf32>
    return %3 : tensor<3x2x1x5xf32>
  }
  func.func private @diff(%arg0: tensor<3x2x1x6xf32>) -> tensor<3x2x1x5xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 0:2, 0:1, 1:6] : (tensor<3x2x1x6xf32>) -> tensor<3x2x1x5xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:2, 0:1, 0:5] : (tensor<3x2x1x6xf32>) -> tensor<3x2x1x5xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<3x2x1x5xf32>
    return %2 : tensor<3x2x1x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2x1x6xf32>) -> (tensor<3x2x1x6xf32> {jax.result_info = "result[0]"}) {
    %0 = call @diff(%arg0) : (tensor<3x2x1x6xf32>) -> tensor<3x2x1x5xf32>
    %1 = stablehlo.cosine %0 : tensor<3x2x1x5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x1x5xf32>
    %cst_0 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2x1x5xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<3x2x1x5xf32>
    %5 = stablehlo.multiply %4, %1 : tensor<3x2x1x5xf32>
    %6 = call @diff_0(%5) : (tensor<3x2x1x5xf32>) -> tensor<3x2x1x6xf32>
    return %6 : tensor<3x2x1x6xf32>
  }
  func.func private @diff(%arg0: tensor<3x2x1x6xf32>) -> tensor<3x2x1x5xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 0:2, 0:1, 1:6] : (tensor<3x2x1x6xf32>) -> tensor<3x2x1x5xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:2, 0:1, 0:5] : (tensor<3x2x1x6xf32>) -> tensor<3x2x1x5xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<3x2x1x5xf32>
    return %2 : tensor<3x2x1x5xf32>
  }
  func.func private @diff_0(%arg0: tensor<3x2x1x5xf32>) -> tensor<3x2x1x6xf32> {
    %0 = stablehlo.negate %arg0 : tensor<3x2x1x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.pad %0, %cst, low = [0, 0, 0, 0], high = [0, 0, 0, 1], interior = [0, 0, 0, 0] : (tensor<3x2x1x5xf32>, tensor<f32>) -> tensor<3x2x1x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg0, %cst_0, low = [0, 0, 0, 1], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<3x2x1x5xf32>, tensor<f32>) -> tensor<3x2x1x6xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x2x1x6xf32>
    return %3 : tensor<3x2x1x6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
