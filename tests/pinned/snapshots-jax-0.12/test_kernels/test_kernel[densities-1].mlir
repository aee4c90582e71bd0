// import jax.numpy as jnp
// from jax.scipy import stats
//
//
// def compute_normalizing_flow(data_in, importance, log_gain, t_add):
//     """Normalizing flow.
//
//     Args:
//         data_in: (4,)
//         importance: (4,)
//         log_gain: (4,)
//         t_add: (4,)
//     """
//     p = importance * data_in
//     z_next = p * jnp.exp(log_gain) + t_add
//     log_base = stats.norm.logpdf(z_next, loc=0.2, scale=1.0)
//     flow_lp = log_base + log_gain
//     loglik = flow_lp.sum()
//     return loglik
//
//   data_in: float32[4] in [-1.5, 1.5]
//   importance: float32[4] in [0.4, 1.33]
//   log_gain: float32[4] in [-0.6, 0.6]
//   t_add: float32[4] in [-1, 1]
// -----
// forward, cpu
module @jit_compute_normalizing_flow attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<4xf32>
    %1 = stablehlo.exponential %arg2 : tensor<4xf32>
    %2 = stablehlo.multiply %0, %1 : tensor<4xf32>
    %3 = stablehlo.add %2, %arg3 : tensor<4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = chlo.square %cst : tensor<f32> -> tensor<f32>
    %cst_0 = stablehlo.constant dense<6.28318548> : tensor<f32>
    %5 = stablehlo.multiply %cst_0, %4 : tensor<f32>
    %6 = stablehlo.log %5 : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.subtract %3, %7 : tensor<4xf32>
    %9 = chlo.square %8 : tensor<4xf32> -> tensor<4xf32>
    %10 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.divide %9, %10 : tensor<4xf32>
    %12 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.add %12, %11 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %15 = stablehlo.divide %13, %14 : tensor<4xf32>
    %16 = stablehlo.add %15, %arg2 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    return %17 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}, tensor<4xf32> {jax.result_info = "result[2]"}, tensor<4xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<4xf32>
    %1 = stablehlo.exponential %arg2 : tensor<4xf32>
    %2 = stablehlo.multiply %0, %1 : tensor<4xf32>
    %3 = stablehlo.add %2, %arg3 : tensor<4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = chlo.square %cst : tensor<f32> -> tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.subtract %3, %5 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.divide %9, %10 : tensor<4xf32>
    %12 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.divide %11, %12 : tensor<4xf32>
    %14 = stablehlo.multiply %13, %8 : tensor<4xf32>
    %15 = stablehlo.multiply %0, %14 : tensor<4xf32>
    %16 = stablehlo.multiply %14, %1 : tensor<4xf32>
    %17 = stablehlo.multiply %15, %1 : tensor<4xf32>
    %18 = stablehlo.add %9, %17 : tensor<4xf32>
    %19 = stablehlo.multiply %arg1, %16 : tensor<4xf32>
    %20 = stablehlo.multiply %16, %arg0 : tensor<4xf32>
    return %19, %20, %18, %14 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
