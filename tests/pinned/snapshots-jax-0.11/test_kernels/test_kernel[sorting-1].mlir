// import jax
// import jax.numpy as jnp
//
//
// def sparsify(is_valid, logits):
//     top, at = jax.lax.top_k(logits, 2)
//     kth = top[..., -1:]
//     kept = jnp.where(logits >= kth, logits, 0.25 * logits)
//     mean = jnp.sum(top, axis=1, where=is_valid) / jnp.maximum(
//         jnp.sum(is_valid, axis=1), 1
//     )
//     return jnp.mean(kept, axis=-1), mean, at
//
//   is_valid: bool[1, 2] in [0, 1]
//   logits: float32[1, 3] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_sparsify attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x2xi1>, %arg1: tensor<1x3xf32>) -> (tensor<1xf32> {jax.result_info = "result[0]"}, tensor<1xf32> {jax.result_info = "result[1]"}, tensor<1x2xi32> {jax.result_info = "result[2]"}) {
    %values, %indices = chlo.top_k(%arg1, k = 2) : tensor<1x3xf32> -> (tensor<1x2xf32>, tensor<1x2xi32>)
    %0 = stablehlo.slice %values [0:1, 1:2] : (tensor<1x2xf32>) -> tensor<1x1xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x3xf32>
    %2 = stablehlo.compare GE, %arg1, %1, FLOAT : (tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<1x3xi1>
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %4 = stablehlo.multiply %3, %arg1 : tensor<1x3xf32>
    %5 = call @_where(%2, %arg1, %4) : (tensor<1x3xi1>, tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<1x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = call @_where_0(%arg0, %values, %cst_0) : (tensor<1x2xi1>, tensor<1x2xf32>, tensor<f32>) -> tensor<1x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<1x2xf32>, tensor<f32>) -> tensor<1xf32>
    %8 = stablehlo.convert %arg0 : (tensor<1x2xi1>) -> tensor<1x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.reduce(%8 init: %c) applies stablehlo.add across dimensions = [1] : (tensor<1x2xi32>, tensor<i32>) -> tensor<1xi32>
    %c_2 = stablehlo.constant dense<1> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %11 = stablehlo.maximum %9, %10 : tensor<1xi32>
    %12 = stablehlo.convert %11 : (tensor<1xi32>) -> tensor<1xf32>
    %13 = stablehlo.divide %7, %12 : tensor<1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%5 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<1x3xf32>, tensor<f32>) -> tensor<1xf32>
    %cst_4 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %16 = stablehlo.divide %14, %15 : tensor<1xf32>
    return %16, %13, %indices : tensor<1xf32>, tensor<1xf32>, tensor<1x2xi32>
  }
  func.func private @_where(%arg0: tensor<1x3xi1>, %arg1: tensor<1x3xf32>, %arg2: tensor<1x3xf32>) -> tensor<1x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<1x3xi1>, tensor<1x3xf32>
    return %0 : tensor<1x3xf32>
  }
  func.func private @_where_0(%arg0: tensor<1x2xi1>, %arg1: tensor<1x2xf32>, %arg2: tensor<f32>) -> tensor<1x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<1x2xi1>, tensor<1x2xf32>
    return %1 : tensor<1x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x2xi1>, %arg1: tensor<1x3xf32>) -> (tensor<1x3xf32> {jax.result_info = "result[0]"}) {
    %values, %indices = chlo.top_k(%arg1, k = 2) : tensor<1x3xf32> -> (tensor<1x2xf32>, tensor<1x2xi32>)
    %0 = stablehlo.reshape %indices : (tensor<1x2xi32>) -> tensor<1x2x1xi32>
    %1 = stablehlo.slice %values [0:1, 1:2] : (tensor<1x2xf32>) -> tensor<1x1xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<1x3xf32>
    %3 = stablehlo.compare GE, %arg1, %2, FLOAT : (tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<1x3xi1>
    %4 = stablehlo.convert %arg0 : (tensor<1x2xi1>) -> tensor<1x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.reduce(%4 init: %c) applies stablehlo.add across dimensions = [1] : (tensor<1x2xi32>, tensor<i32>) -> tensor<1xi32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %7 = stablehlo.maximum %5, %6 : tensor<1xi32>
    %8 = stablehlo.convert %7 : (tensor<1xi32>) -> tensor<1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<1xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<1xf32>) -> tensor<1x3xf32>
    %14 = stablehlo.divide %9, %8 : tensor<1xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<1xf32>) -> tensor<1x2xf32>
    %16 = call @_where(%arg0, %15) : (tensor<1x2xi1>, tensor<1x2xf32>) -> tensor<1x2xf32>
    %17:2 = call @_where_0(%3, %13) : (tensor<1x3xi1>, tensor<1x3xf32>) -> (tensor<1x3xf32>, tensor<1x3xf32>)
    %cst_3 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %19 = stablehlo.multiply %18, %17#1 : tensor<1x3xf32>
    %20 = stablehlo.add %17#0, %19 : tensor<1x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %22 = "stablehlo.scatter"(%21, %0, %16) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %24 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %24 : tensor<f32>
    }) : (tensor<1x3xf32>, tensor<1x2x1xi32>, tensor<1x2xf32>) -> tensor<1x3xf32>
    %23 = stablehlo.add %20, %22 : tensor<1x3xf32>
    return %23 : tensor<1x3xf32>
  }
  func.func private @_where(%arg0: tensor<1x2xi1>, %arg1: tensor<1x2xf32>) -> tensor<1x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<1x2xi1>, tensor<1x2xf32>
    return %1 : tensor<1x2xf32>
  }
  func.func private @_where_0(%arg0: tensor<1x3xi1>, %arg1: tensor<1x3xf32>) -> (tensor<1x3xf32>, tensor<1x3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<1x3xi1>, tensor<1x3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<1x3xi1>, tensor<1x3xf32>
    return %2, %1 : tensor<1x3xf32>, tensor<1x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
