// import jax
// import jax.numpy as jnp
//
//
// def monomial_op(noise, gamma, *, exponent):
//     arg = jax.nn.soft_sign(noise)
//     offset_by = jnp.cosh(gamma) - 1.82 * jnp.power(arg, exponent)
//     merged = offset_by + 0.64 * jnp.sin(offset_by)
//     return merged
//
//   noise: float32[2, 2, 5] in [-1.3, 1.3]
//   gamma: float32[] in [0.2, 1.5]
//   exponent = 2
// -----
// forward, cpu
module @jit_monomial_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x2x5xf32>, %arg1: tensor<f32>) -> (tensor<2x2x5xf32> {jax.result_info = "result"}) {
    %0 = call @soft_sign(%arg0) : (tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    %1 = chlo.cosh %arg1 : tensor<f32> -> tensor<f32>
    %2 = stablehlo.multiply %0, %0 : tensor<2x2x5xf32>
    %cst = stablehlo.constant dense<1.820000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x5xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<2x2x5xf32>
    %5 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<2x2x5xf32>
    %6 = stablehlo.subtract %5, %4 : tensor<2x2x5xf32>
    %7 = stablehlo.sine %6 : tensor<2x2x5xf32>
    %cst_0 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2x5xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<2x2x5xf32>
    %10 = stablehlo.add %6, %9 : tensor<2x2x5xf32>
    return %10 : tensor<2x2x5xf32>
  }
  func.func private @soft_sign(%arg0: tensor<2x2x5xf32>) -> tensor<2x2x5xf32> {
    %0 = stablehlo.abs %arg0 : tensor<2x2x5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x5xf32>
    %2 = stablehlo.add %0, %1 : tensor<2x2x5xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<2x2x5xf32>
    return %3 : tensor<2x2x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x2x5xf32>, %arg1: tensor<f32>) -> (tensor<2x2x5xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0:4 = call @soft_sign(%arg0) : (tensor<2x2x5xf32>) -> (tensor<2x2x5xf32>, tensor<2x2x5xi1>, tensor<2x2x5xf32>, tensor<2x2x5xf32>)
    %1 = chlo.cosh %arg1 : tensor<f32> -> tensor<f32>
    %2 = chlo.sinh %arg1 : tensor<f32> -> tensor<f32>
    %3 = stablehlo.multiply %0#0, %0#0 : tensor<2x2x5xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x5xf32>
    %5 = stablehlo.multiply %4, %0#0 : tensor<2x2x5xf32>
    %cst_0 = stablehlo.constant dense<1.820000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2x5xf32>
    %7 = stablehlo.multiply %6, %3 : tensor<2x2x5xf32>
    %8 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<2x2x5xf32>
    %9 = stablehlo.subtract %8, %7 : tensor<2x2x5xf32>
    %10 = stablehlo.cosine %9 : tensor<2x2x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2x5xf32>
    %cst_2 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2x5xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<2x2x5xf32>
    %14 = stablehlo.multiply %13, %10 : tensor<2x2x5xf32>
    %15 = stablehlo.add %11, %14 : tensor<2x2x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_3) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x2x5xf32>, tensor<f32>) -> tensor<f32>
    %17 = stablehlo.negate %15 : tensor<2x2x5xf32>
    %cst_4 = stablehlo.constant dense<1.820000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x2x5xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<2x2x5xf32>
    %20 = stablehlo.multiply %19, %5 : tensor<2x2x5xf32>
    %21 = stablehlo.multiply %16, %2 : tensor<f32>
    %22 = call @soft_sign_0(%0#1, %0#2, %arg0, %0#3, %20) : (tensor<2x2x5xi1>, tensor<2x2x5xf32>, tensor<2x2x5xf32>, tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xf32>
    return %22, %21 : tensor<2x2x5xf32>, tensor<f32>
  }
  func.func private @soft_sign(%arg0: tensor<2x2x5xf32>) -> (tensor<2x2x5xf32>, tensor<2x2x5xi1>, tensor<2x2x5xf32>, tensor<2x2x5xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<2x2x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x5xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<2x2x5xf32>, tensor<2x2x5xf32>) -> tensor<2x2x5xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2x5xf32>
    %4 = stablehlo.add %0, %3 : tensor<2x2x5xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<2x2x5xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<2x2x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2x5xf32>
    %8 = stablehlo.divide %7, %6 : tensor<2x2x5xf32>
    return %5, %2, %4, %8 : tensor<2x2x5xf32>, tensor<2x2x5xi1>, tensor<2x2x5xf32>, tensor<2x2x5xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<2x2x5xi1>, %arg1: tensor<2x2x5xf32>, %arg2: tensor<2x2x5xf32>, %arg3: tensor<2x2x5xf32>, %arg4: tensor<2x2x5xf32>) -> tensor<2x2x5xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<2x2x5xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<2x2x5xf32>
    %2 = stablehlo.negate %1 : tensor<2x2x5xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<2x2x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x5xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<2x2x5xi1>, tensor<2x2x5xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<2x2x5xi1>, tensor<2x2x5xf32>
    %7 = stablehlo.add %3, %6 : tensor<2x2x5xf32>
    %8 = stablehlo.negate %5 : tensor<2x2x5xf32>
    %9 = stablehlo.add %7, %8 : tensor<2x2x5xf32>
    return %9 : tensor<2x2x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
