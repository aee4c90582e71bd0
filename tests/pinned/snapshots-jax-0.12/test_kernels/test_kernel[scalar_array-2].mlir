// import jax
// import jax.numpy as jnp
//
//
// def parametric_map_fn(hidden, damping, theta, data):
//     scaled = jax.nn.softplus(theta) * (0.54 + data)
//     return 0.93 * damping - 1.17 * jnp.tanh(scaled * hidden - hidden)
//
//   hidden: float32[1, 2, 6] in [-2, 2]
//   damping: float32[] in [0.2, 1.5]
//   theta: float32[] in [0.2, 1.5]
//   data: float32[1, 2, 1] in [-2, 2]
// -----
// forward, cpu
module @jit_parametric_map_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x2x6xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<1x2x1xf32>) -> (tensor<1x2x6xf32> {jax.result_info = "result"}) {
    %0 = call @softplus(%arg2) : (tensor<f32>) -> tensor<f32>
    %cst = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2x1xf32>
    %2 = stablehlo.add %1, %arg3 : tensor<1x2x1xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x2x1xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<1x2x1xf32>
    %cst_0 = stablehlo.constant dense<9.300000e-01> : tensor<f32>
    %5 = stablehlo.multiply %cst_0, %arg1 : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2] : (tensor<1x2x1xf32>) -> tensor<1x2x6xf32>
    %7 = stablehlo.multiply %6, %arg0 : tensor<1x2x6xf32>
    %8 = stablehlo.subtract %7, %arg0 : tensor<1x2x6xf32>
    %9 = stablehlo.tanh %8 : tensor<1x2x6xf32>
    %cst_1 = stablehlo.constant dense<1.170000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<1x2x6xf32>
    %12 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %13 = stablehlo.subtract %12, %11 : tensor<1x2x6xf32>
    return %13 : tensor<1x2x6xf32>
  }
  func.func private @softplus(%arg0: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.maximum %arg0, %cst : tensor<f32>
    %1 = stablehlo.subtract %arg0, %cst : tensor<f32>
    %2 = stablehlo.compare NE, %1, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.add %arg0, %cst : tensor<f32>
    %4 = stablehlo.abs %1 : tensor<f32>
    %5 = stablehlo.negate %4 : tensor<f32>
    %6 = stablehlo.exponential %5 : tensor<f32>
    %7 = stablehlo.log_plus_one %6 : tensor<f32>
    %8 = stablehlo.add %0, %7 : tensor<f32>
    %9 = stablehlo.select %2, %3, %8 : tensor<i1>, tensor<f32>
    return %9 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 0 2 3
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x2x6xf32>, %arg1: tensor<f32>, %arg2: tensor<1x2x1xf32>) -> (tensor<1x2x6xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<1x2x1xf32> {jax.result_info = "result[3]"}) {
    %0:2 = call @softplus(%arg1) : (tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2x1xf32>
    %2 = stablehlo.add %1, %arg2 : tensor<1x2x1xf32>
    %3 = stablehlo.broadcast_in_dim %0#0, dims = [] : (tensor<f32>) -> tensor<1x2x1xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<1x2x1xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2] : (tensor<1x2x1xf32>) -> tensor<1x2x6xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<1x2x6xf32>
    %7 = stablehlo.subtract %6, %arg0 : tensor<1x2x6xf32>
    %8 = stablehlo.tanh %7 : tensor<1x2x6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %10 = stablehlo.add %9, %8 : tensor<1x2x6xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %12 = stablehlo.subtract %11, %8 : tensor<1x2x6xf32>
    %13 = stablehlo.multiply %10, %12 : tensor<1x2x6xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_3) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x2x6xf32>, tensor<f32>) -> tensor<f32>
    %16 = stablehlo.negate %14 : tensor<1x2x6xf32>
    %cst_4 = stablehlo.constant dense<1.170000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x2x6xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<1x2x6xf32>
    %19 = stablehlo.multiply %18, %13 : tensor<1x2x6xf32>
    %20 = stablehlo.negate %19 : tensor<1x2x6xf32>
    %21 = stablehlo.broadcast_in_dim %4, dims = [0, 1, 2] : (tensor<1x2x1xf32>) -> tensor<1x2x6xf32>
    %22 = stablehlo.multiply %21, %19 : tensor<1x2x6xf32>
    %23 = stablehlo.multiply %19, %arg0 : tensor<1x2x6xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_5) applies stablehlo.add across dimensions = [2] : (tensor<1x2x6xf32>, tensor<f32>) -> tensor<1x2xf32>
    %25 = stablehlo.reshape %24 : (tensor<1x2xf32>) -> tensor<1x2x1xf32>
    %26 = stablehlo.add %20, %22 : tensor<1x2x6xf32>
    %cst_6 = stablehlo.constant dense<9.300000e-01> : tensor<f32>
    %27 = stablehlo.multiply %cst_6, %15 : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %0#0, dims = [] : (tensor<f32>) -> tensor<1x2x1xf32>
    %29 = stablehlo.multiply %28, %25 : tensor<1x2x1xf32>
    %30 = stablehlo.multiply %25, %2 : tensor<1x2x1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_7) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x2x1xf32>, tensor<f32>) -> tensor<f32>
    %32 = call @softplus_0(%0#1, %31) : (tensor<f32>, tensor<f32>) -> tensor<f32>
    return %26, %27, %32, %29 : tensor<1x2x6xf32>, tensor<f32>, tensor<f32>, tensor<1x2x1xf32>
  }
  func.func private @softplus(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.maximum %arg0, %cst : tensor<f32>
    %1 = stablehlo.subtract %arg0, %cst : tensor<f32>
    %2 = stablehlo.compare NE, %1, %1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.add %arg0, %cst : tensor<f32>
    %4 = stablehlo.abs %1 : tensor<f32>
    %5 = stablehlo.negate %4 : tensor<f32>
    %6 = stablehlo.exponential %5 : tensor<f32>
    %7 = stablehlo.log_plus_one %6 : tensor<f32>
    %8 = stablehlo.add %0, %7 : tensor<f32>
    %9 = stablehlo.select %2, %3, %8 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %10 = stablehlo.compare EQ, %arg0, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.select %10, %cst_1, %arg0 : tensor<i1>, tensor<f32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %12 = stablehlo.compare EQ, %9, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.select %12, %cst_3, %9 : tensor<i1>, tensor<f32>
    %14 = stablehlo.subtract %11, %13 : tensor<f32>
    %15 = stablehlo.exponential %14 : tensor<f32>
    return %9, %15 : tensor<f32>, tensor<f32>
  }
  func.func private @softplus_0(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<f32>
    return %0 : tensor<f32>
  }
}
// -----
// backward, cuda, takes inputs 0 2 3: same text as cpu
