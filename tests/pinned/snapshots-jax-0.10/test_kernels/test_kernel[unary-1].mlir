// import jax
// import jax.numpy as jnp
//
//
// def series(theta):
//     arg = jax.nn.softplus(theta)
//     return jnp.sqrt((0.8 * arg + 0.27 * arg**2) ** 2 + 0.6)
//
//   theta: float32[2, 11] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_series attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x11xf32>) -> (tensor<2x11xf32> {jax.result_info = "result"}) {
    %0 = call @softplus(%arg0) : (tensor<2x11xf32>) -> tensor<2x11xf32>
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<2x11xf32>
    %3 = stablehlo.multiply %0, %0 : tensor<2x11xf32>
    %cst_0 = stablehlo.constant dense<2.700000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<2x11xf32>
    %6 = stablehlo.add %2, %5 : tensor<2x11xf32>
    %7 = stablehlo.multiply %6, %6 : tensor<2x11xf32>
    %cst_1 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %9 = stablehlo.add %7, %8 : tensor<2x11xf32>
    %10 = stablehlo.sqrt %9 : tensor<2x11xf32>
    return %10 : tensor<2x11xf32>
  }
  func.func private @softplus(%arg0: tensor<2x11xf32>) -> tensor<2x11xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2x11xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<2x11xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<2x11xf32>
    %7 = stablehlo.abs %3 : tensor<2x11xf32>
    %8 = stablehlo.negate %7 : tensor<2x11xf32>
    %9 = stablehlo.exponential %8 : tensor<2x11xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<2x11xf32>
    %11 = stablehlo.add %1, %10 : tensor<2x11xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<2x11xi1>, tensor<2x11xf32>
    return %12 : tensor<2x11xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x11xf32>) -> (tensor<2x11xf32> {jax.result_info = "result[0]"}) {
    %0:2 = call @softplus(%arg0) : (tensor<2x11xf32>) -> (tensor<2x11xf32>, tensor<2x11xf32>)
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %2 = stablehlo.multiply %1, %0#0 : tensor<2x11xf32>
    %3 = stablehlo.multiply %0#0, %0#0 : tensor<2x11xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %5 = stablehlo.multiply %4, %0#0 : tensor<2x11xf32>
    %cst_1 = stablehlo.constant dense<2.700000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %7 = stablehlo.multiply %6, %3 : tensor<2x11xf32>
    %8 = stablehlo.add %2, %7 : tensor<2x11xf32>
    %9 = stablehlo.multiply %8, %8 : tensor<2x11xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %11 = stablehlo.multiply %10, %8 : tensor<2x11xf32>
    %cst_3 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %13 = stablehlo.add %9, %12 : tensor<2x11xf32>
    %14 = stablehlo.sqrt %13 : tensor<2x11xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %16 = stablehlo.divide %15, %14 : tensor<2x11xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<2x11xf32>
    %19 = stablehlo.multiply %18, %11 : tensor<2x11xf32>
    %cst_6 = stablehlo.constant dense<2.700000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<2x11xf32>
    %22 = stablehlo.multiply %21, %5 : tensor<2x11xf32>
    %cst_7 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %24 = stablehlo.multiply %23, %19 : tensor<2x11xf32>
    %25 = stablehlo.add %22, %24 : tensor<2x11xf32>
    %26 = call @softplus_0(%0#1, %25) : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xf32>
    return %26 : tensor<2x11xf32>
  }
  func.func private @softplus(%arg0: tensor<2x11xf32>) -> (tensor<2x11xf32>, tensor<2x11xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2x11xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<2x11xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<2x11xf32>
    %7 = stablehlo.abs %3 : tensor<2x11xf32>
    %8 = stablehlo.negate %7 : tensor<2x11xf32>
    %9 = stablehlo.exponential %8 : tensor<2x11xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<2x11xf32>
    %11 = stablehlo.add %1, %10 : tensor<2x11xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<2x11xi1>, tensor<2x11xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<2x11xi1>, tensor<2x11xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<2x11xf32>, tensor<2x11xf32>) -> tensor<2x11xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x11xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<2x11xi1>, tensor<2x11xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<2x11xf32>
    %22 = stablehlo.exponential %21 : tensor<2x11xf32>
    return %12, %22 : tensor<2x11xf32>, tensor<2x11xf32>
  }
  func.func private @softplus_0(%arg0: tensor<2x11xf32>, %arg1: tensor<2x11xf32>) -> tensor<2x11xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<2x11xf32>
    return %0 : tensor<2x11xf32>
  }
}
// -----
// backward, cuda: same text as cpu
