// import jax.numpy as jnp
//
//
// def batched_dense(rows_in, weights, b, head):
//     hidden = jnp.dot(rows_in, weights) + b
//     final_value = hidden @ head
//     return final_value
//
//   rows_in: float32[3, 2] in [-1.5, 1.5]
//   weights: float32[2, 1] in [-1, 1]
//   b: float32[1] in [-1, 1]
//   head: float32[1] in [-1, 1]
// -----
// forward, cpu
module @jit_batched_dense attributes {jax.uses_shape_polymorphism = true, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<?x2xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<1xf32>, %arg3: tensor<1xf32>) -> (tensor<?xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x2xf32>) -> tensor<i32>
    %1 = stablehlo.compare GE, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%1, %0) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 't'. Using the following polymorphic shapes specifications: args[0].shape = (t, 2). Obtained dimension variables: 't' = {0} from specification 't' for dimension args[0].shape[0] (= {0}), . Please see https://docs.jax.dev/en/latest/export/shape_poly.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
    %2 = call @_wrapped_jax_export_main(%0, %arg0, %arg1, %arg2, %arg3) : (tensor<i32>, tensor<?x2xf32>, tensor<2x1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<?xf32>
    return %2 : tensor<?xf32>
  }
  func.func private @_wrapped_jax_export_main(%arg0: tensor<i32> {jax.global_constant = "t"}, %arg1: tensor<?x2xf32>, %arg2: tensor<2x1xf32>, %arg3: tensor<1xf32>, %arg4: tensor<1xf32>) -> (tensor<?xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<1xi32>
    %0 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [1] x [0] : (tensor<?x2xf32>, tensor<2x1xf32>) -> tensor<?x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %2 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.concatenate %2, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %4 = stablehlo.dynamic_broadcast_in_dim %1, %3, dims = [0, 1] : (tensor<1x1xf32>, tensor<2xi32>) -> tensor<?x1xf32>
    %5 = stablehlo.add %0, %4 : tensor<?x1xf32>
    %6 = stablehlo.dot_general %5, %arg4, contracting_dims = [1] x [0] : (tensor<?x1xf32>, tensor<1xf32>) -> tensor<?xf32>
    return %6 : tensor<?xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {jax.uses_shape_polymorphism = true, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<?x2xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<1xf32>, %arg3: tensor<1xf32>) -> (tensor<?x2xf32> {jax.result_info = "result[0]"}, tensor<2x1xf32> {jax.result_info = "result[1]"}, tensor<1xf32> {jax.result_info = "result[2]"}, tensor<1xf32> {jax.result_info = "result[3]"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x2xf32>) -> tensor<i32>
    %1 = stablehlo.compare GE, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%1, %0) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 't'. Using the following polymorphic shapes specifications: args[0].shape = (t, 2). Obtained dimension variables: 't' = {0} from specification 't' for dimension args[0].shape[0] (= {0}), . Please see https://docs.jax.dev/en/latest/export/shape_poly.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
    %2:4 = call @_wrapped_jax_export_main(%0, %arg0, %arg1, %arg2, %arg3) : (tensor<i32>, tensor<?x2xf32>, tensor<2x1xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<?x2xf32>, tensor<2x1xf32>, tensor<1xf32>, tensor<1xf32>)
    return %2#0, %2#1, %2#2, %2#3 : tensor<?x2xf32>, tensor<2x1xf32>, tensor<1xf32>, tensor<1xf32>
  }
  func.func private @_wrapped_jax_export_main(%arg0: tensor<i32> {jax.global_constant = "t"}, %arg1: tensor<?x2xf32>, %arg2: tensor<2x1xf32>, %arg3: tensor<1xf32>, %arg4: tensor<1xf32>) -> (tensor<?x2xf32> {jax.result_info = "result[0]"}, tensor<2x1xf32> {jax.result_info = "result[1]"}, tensor<1xf32> {jax.result_info = "result[2]"}, tensor<1xf32> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<1> : tensor<1xi32>
    %0 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [1] x [0] : (tensor<?x2xf32>, tensor<2x1xf32>) -> tensor<?x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %2 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.concatenate %2, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %4 = stablehlo.dynamic_broadcast_in_dim %1, %3, dims = [0, 1] : (tensor<1x1xf32>, tensor<2xi32>) -> tensor<?x1xf32>
    %5 = stablehlo.add %0, %4 : tensor<?x1xf32>
    %6 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %7 = stablehlo.dynamic_broadcast_in_dim %cst, %6, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %8 = stablehlo.dot_general %7, %5, contracting_dims = [0] x [0] : (tensor<?xf32>, tensor<?x1xf32>) -> tensor<1xf32>
    %9 = stablehlo.dot_general %7, %arg4, contracting_dims = [] x [] : (tensor<?xf32>, tensor<1xf32>) -> tensor<?x1xf32>
    %10 = stablehlo.reduce(%9 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<?x1xf32>, tensor<f32>) -> tensor<1xf32>
    %11 = stablehlo.reshape %10 : (tensor<1xf32>) -> tensor<1x1xf32>
    %12 = stablehlo.reduce(%11 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %14 = stablehlo.dot_general %9, %arg1, contracting_dims = [0] x [0] : (tensor<?x1xf32>, tensor<?x2xf32>) -> tensor<1x2xf32>
    %15 = stablehlo.transpose %14, dims = [1, 0] : (tensor<1x2xf32>) -> tensor<2x1xf32>
    %16 = stablehlo.dot_general %9, %arg2, contracting_dims = [1] x [1] : (tensor<?x1xf32>, tensor<2x1xf32>) -> tensor<?x2xf32>
    return %16, %15, %13, %8 : tensor<?x2xf32>, tensor<2x1xf32>, tensor<1xf32>, tensor<1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
