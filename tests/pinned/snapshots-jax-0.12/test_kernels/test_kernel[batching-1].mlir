// import jax
// import jax.numpy as jnp
//
//
// def gufunc_fn(x, y):
//     def combine(p, q):
//         mixed = q + 1.2 * p
//         out = mixed * jax.nn.sigmoid(mixed)
//         return jnp.sum(out)
//
//     batched = jnp.vectorize(combine, signature="(n),(n)->()")
//     values_out = batched(x, y)
//     prod = 0.8 * values_out
//     return jax.nn.leaky_relu(prod)
//
//   x: float32[2, 1, 4] in [-1.2, 1.2]
//   y: float32[2, 1, 4] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_gufunc_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1x4xf32>, %arg1: tensor<2x1x4xf32>) -> (tensor<2x1xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.reshape %arg0 : (tensor<2x1x4xf32>) -> tensor<2x4xf32>
    %1 = stablehlo.reshape %arg1 : (tensor<2x1x4xf32>) -> tensor<2x4xf32>
    %cst = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<2x4xf32>
    %4 = stablehlo.add %1, %3 : tensor<2x4xf32>
    %5 = stablehlo.negate %4 : tensor<2x4xf32>
    %6 = stablehlo.exponential %5 : tensor<2x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %8 = stablehlo.add %7, %6 : tensor<2x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %10 = stablehlo.divide %9, %8 : tensor<2x4xf32>
    %11 = stablehlo.multiply %4, %10 : tensor<2x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %cst_3 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<2x1xf32>
    %16 = call @leaky_relu(%15) : (tensor<2x1xf32>) -> tensor<2x1xf32>
    return %16 : tensor<2x1xf32>
  }
  func.func private @leaky_relu(%arg0: tensor<2x1xf32>) -> tensor<2x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xi1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<2x1xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<2x1xi1>, tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    return %4 : tensor<2x1xf32>
  }
  func.func private @_where(%arg0: tensor<2x1xi1>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x1xf32>) -> tensor<2x1xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2x1xi1>, tensor<2x1xf32>
    return %0 : tensor<2x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1x4xf32>, %arg1: tensor<2x1x4xf32>) -> (tensor<2x1x4xf32> {jax.result_info = "result[0]"}, tensor<2x1x4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.reshape %arg0 : (tensor<2x1x4xf32>) -> tensor<2x4xf32>
    %1 = stablehlo.reshape %arg1 : (tensor<2x1x4xf32>) -> tensor<2x4xf32>
    %cst = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<2x4xf32>
    %4 = stablehlo.add %1, %3 : tensor<2x4xf32>
    %5 = stablehlo.negate %4 : tensor<2x4xf32>
    %6 = stablehlo.exponential %5 : tensor<2x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %8 = stablehlo.add %7, %6 : tensor<2x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %10 = stablehlo.divide %9, %8 : tensor<2x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %12 = stablehlo.subtract %11, %10 : tensor<2x4xf32>
    %13 = stablehlo.multiply %10, %12 : tensor<2x4xf32>
    %14 = stablehlo.multiply %4, %10 : tensor<2x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %cst_4 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<2x1xf32>
    %19 = call @leaky_relu(%18) : (tensor<2x1xf32>) -> tensor<2x1xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %21 = call @leaky_relu_0(%19, %20) : (tensor<2x1xi1>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %cst_6 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<2x1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<2xf32>) -> tensor<2x4xf32>
    %26 = stablehlo.multiply %4, %25 : tensor<2x4xf32>
    %27 = stablehlo.multiply %25, %10 : tensor<2x4xf32>
    %28 = stablehlo.multiply %26, %13 : tensor<2x4xf32>
    %29 = stablehlo.add %27, %28 : tensor<2x4xf32>
    %cst_8 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<2x4xf32>
    %32 = stablehlo.broadcast_in_dim %29, dims = [0, 2] : (tensor<2x4xf32>) -> tensor<2x1x4xf32>
    %33 = stablehlo.broadcast_in_dim %31, dims = [0, 2] : (tensor<2x4xf32>) -> tensor<2x1x4xf32>
    return %33, %32 : tensor<2x1x4xf32>, tensor<2x1x4xf32>
  }
  func.func private @leaky_relu(%arg0: tensor<2x1xf32>) -> tensor<2x1xi1> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xi1>
    return %1 : tensor<2x1xi1>
  }
  func.func private @leaky_relu_0(%arg0: tensor<2x1xi1>, %arg1: tensor<2x1xf32>) -> tensor<2x1xf32> {
    %0:2 = call @_where(%arg0, %arg1) : (tensor<2x1xi1>, tensor<2x1xf32>) -> (tensor<2x1xf32>, tensor<2x1xf32>)
    %cst = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<2x1xf32>
    %3 = stablehlo.add %0#0, %2 : tensor<2x1xf32>
    return %3 : tensor<2x1xf32>
  }
  func.func private @_where(%arg0: tensor<2x1xi1>, %arg1: tensor<2x1xf32>) -> (tensor<2x1xf32>, tensor<2x1xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2x1xi1>, tensor<2x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2x1xi1>, tensor<2x1xf32>
    return %2, %1 : tensor<2x1xf32>, tensor<2x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
