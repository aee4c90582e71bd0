// import jax
// import jax.numpy as jnp
//
//
// @jax.custom_vjp
// def gauss_wave(u):
//     return u * jnp.exp(-0.5 * u**2)
//
//
// def fwd(x_in):
//     out_v = gauss_wave(x_in)
//     slope = (1.0 - x_in**2) * jnp.exp(-0.5 * x_in**2)
//     return out_v, slope
//
//
// def gauss_wave_bwd(saved, bar):
//     return (bar * saved,)
//
//
// gauss_wave.defvjp(fwd, gauss_wave_bwd)
//
//
// def compute_stable_op(bias: jax.Array):
//     """Stable op.
//
//     Args:
//         bias: (7, 3)
//
//     Returns:
//         (3,)
//     """
//     rows_y = jax.vmap(gauss_wave)(bias)
//     return rows_y.sum(axis=0)
//
//   bias: float32[7, 3] in [-2, 2]
// -----
// forward, cpu
module @jit_compute_stable_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<7x3xf32>
    %3 = stablehlo.exponential %2 : tensor<7x3xf32>
    %4 = stablehlo.multiply %arg0, %3 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf32>, tensor<f32>) -> tensor<3xf32>
    return %5 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf32>) -> (tensor<7x3xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %2 = stablehlo.subtract %1, %0 : tensor<7x3xf32>
    %3 = stablehlo.multiply %arg0, %arg0 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<7x3xf32>
    %6 = stablehlo.exponential %5 : tensor<7x3xf32>
    %7 = stablehlo.multiply %2, %6 : tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<3xf32>) -> tensor<7x3xf32>
    %10 = stablehlo.multiply %9, %7 : tensor<7x3xf32>
    return %10 : tensor<7x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
