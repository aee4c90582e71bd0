// import jax
//
//
// def dense_layer(features, kernel_matrix, b):
//     layer_out = features @ kernel_matrix + b
//     activated = jax.nn.mish(layer_out)
//     return activated
//
//   features: float32[8, 2] in [-1.5, 1.5]
//   kernel_matrix: float32[2, 1] in [-1, 1]
//   b: float32[1] in [-1, 1]
// -----
// forward, cpu
module @jit_dense_layer attributes {jax.uses_shape_polymorphism = true, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<?x2xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<1xf32>) -> (tensor<?x1xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x2xf32>) -> tensor<i32>
    %1 = stablehlo.compare GE, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%1, %0) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 'n'. Using the following polymorphic shapes specifications: args[0].shape = (n, 2). Obtained dimension variables: 'n' = {0} from specification 'n' for dimension args[0].shape[0] (= {0}), . Please see https://docs.jax.dev/en/latest/export/shape_poly.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
    %2 = call @_wrapped_jax_export_main(%0, %arg0, %arg1, %arg2) : (tensor<i32>, tensor<?x2xf32>, tensor<2x1xf32>, tensor<1xf32>) -> tensor<?x1xf32>
    return %2 : tensor<?x1xf32>
  }
  func.func private @_wrapped_jax_export_main(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x2xf32>, %arg2: tensor<2x1xf32>, %arg3: tensor<1xf32>) -> (tensor<?x1xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<1xi32>
    %0 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [1] x [0] : (tensor<?x2xf32>, tensor<2x1xf32>) -> tensor<?x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %2 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.concatenate %2, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %4 = stablehlo.dynamic_broadcast_in_dim %1, %3, dims = [0, 1] : (tensor<1x1xf32>, tensor<2xi32>) -> tensor<?x1xf32>
    %5 = stablehlo.add %0, %4 : tensor<?x1xf32>
    %6 = call @mish(%arg0, %5) : (tensor<i32>, tensor<?x1xf32>) -> tensor<?x1xf32>
    return %6 : tensor<?x1xf32>
  }
  func.func private @mish(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x1xf32>) -> tensor<?x1xf32> {
    %0 = call @softplus(%arg0, %arg1) : (tensor<i32>, tensor<?x1xf32>) -> tensor<?x1xf32>
    %1 = stablehlo.tanh %0 : tensor<?x1xf32>
    %2 = stablehlo.multiply %arg1, %1 : tensor<?x1xf32>
    return %2 : tensor<?x1xf32>
  }
  func.func private @softplus(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x1xf32>) -> tensor<?x1xf32> {
    %c = stablehlo.constant dense<1> : tensor<1xi32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.concatenate %0, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %2 = stablehlo.dynamic_broadcast_in_dim %cst, %1, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %3 = stablehlo.maximum %arg1, %2 : tensor<?x1xf32>
    %4 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %5 = stablehlo.concatenate %4, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %6 = stablehlo.dynamic_broadcast_in_dim %cst, %5, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %7 = stablehlo.subtract %arg1, %6 : tensor<?x1xf32>
    %8 = stablehlo.compare NE, %7, %7, FLOAT : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x1xi1>
    %9 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %10 = stablehlo.concatenate %9, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %11 = stablehlo.dynamic_broadcast_in_dim %cst, %10, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %12 = stablehlo.add %arg1, %11 : tensor<?x1xf32>
    %13 = stablehlo.abs %7 : tensor<?x1xf32>
    %14 = stablehlo.negate %13 : tensor<?x1xf32>
    %15 = stablehlo.exponential %14 : tensor<?x1xf32>
    %16 = stablehlo.log_plus_one %15 : tensor<?x1xf32>
    %17 = stablehlo.add %3, %16 : tensor<?x1xf32>
    %18 = stablehlo.select %8, %12, %17 : tensor<?x1xi1>, tensor<?x1xf32>
    return %18 : tensor<?x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {jax.uses_shape_polymorphism = true, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<?x2xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<1xf32>) -> (tensor<?x2xf32> {jax.result_info = "result[0]"}, tensor<2x1xf32> {jax.result_info = "result[1]"}, tensor<1xf32> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x2xf32>) -> tensor<i32>
    %1 = stablehlo.compare GE, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%1, %0) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 'n'. Using the following polymorphic shapes specifications: args[0].shape = (n, 2). Obtained dimension variables: 'n' = {0} from specification 'n' for dimension args[0].shape[0] (= {0}), . Please see https://docs.jax.dev/en/latest/export/shape_poly.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
    %2:3 = call @_wrapped_jax_export_main(%0, %arg0, %arg1, %arg2) : (tensor<i32>, tensor<?x2xf32>, tensor<2x1xf32>, tensor<1xf32>) -> (tensor<?x2xf32>, tensor<2x1xf32>, tensor<1xf32>)
    return %2#0, %2#1, %2#2 : tensor<?x2xf32>, tensor<2x1xf32>, tensor<1xf32>
  }
  func.func private @_wrapped_jax_export_main(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x2xf32>, %arg2: tensor<2x1xf32>, %arg3: tensor<1xf32>) -> (tensor<?x2xf32> {jax.result_info = "result[0]"}, tensor<2x1xf32> {jax.result_info = "result[1]"}, tensor<1xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<1> : tensor<1xi32>
    %0 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [1] x [0] : (tensor<?x2xf32>, tensor<2x1xf32>) -> tensor<?x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %2 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.concatenate %2, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %4 = stablehlo.dynamic_broadcast_in_dim %1, %3, dims = [0, 1] : (tensor<1x1xf32>, tensor<2xi32>) -> tensor<?x1xf32>
    %5 = stablehlo.add %0, %4 : tensor<?x1xf32>
    %6:5 = call @mish(%arg0, %5) : (tensor<i32>, tensor<?x1xf32>) -> (tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>)
    %7 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %8 = stablehlo.concatenate %7, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %9 = stablehlo.dynamic_broadcast_in_dim %cst, %8, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %10 = call @mish_0(%arg0, %6#1, %6#2, %6#3, %6#4, %5, %9) : (tensor<i32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
    %11 = stablehlo.reduce(%10 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<?x1xf32>, tensor<f32>) -> tensor<1xf32>
    %12 = stablehlo.reshape %11 : (tensor<1xf32>) -> tensor<1x1xf32>
    %13 = stablehlo.reduce(%12 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %15 = stablehlo.dot_general %10, %arg1, contracting_dims = [0] x [0] : (tensor<?x1xf32>, tensor<?x2xf32>) -> tensor<1x2xf32>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<1x2xf32>) -> tensor<2x1xf32>
    %17 = stablehlo.dot_general %10, %arg2, contracting_dims = [1] x [1] : (tensor<?x1xf32>, tensor<2x1xf32>) -> tensor<?x2xf32>
    return %17, %16, %14 : tensor<?x2xf32>, tensor<2x1xf32>, tensor<1xf32>
  }
  func.func private @mish(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x1xf32>) -> (tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>) {
    %c = stablehlo.constant dense<1> : tensor<1xi32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0:3 = call @softplus(%arg0, %arg1) : (tensor<i32>, tensor<?x1xf32>) -> (tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>)
    %1 = stablehlo.tanh %0#0 : tensor<?x1xf32>
    %2 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.concatenate %2, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %4 = stablehlo.dynamic_broadcast_in_dim %cst, %3, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %5 = stablehlo.add %4, %1 : tensor<?x1xf32>
    %6 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %7 = stablehlo.concatenate %6, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %8 = stablehlo.dynamic_broadcast_in_dim %cst, %7, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %9 = stablehlo.subtract %8, %1 : tensor<?x1xf32>
    %10 = stablehlo.multiply %5, %9 : tensor<?x1xf32>
    %11 = stablehlo.multiply %arg1, %1 : tensor<?x1xf32>
    return %11, %0#1, %0#2, %10, %1 : tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>
  }
  func.func private @softplus(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x1xf32>) -> (tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>) {
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %c = stablehlo.constant dense<1> : tensor<1xi32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.concatenate %0, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %2 = stablehlo.dynamic_broadcast_in_dim %cst_0, %1, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %3 = stablehlo.maximum %arg1, %2 : tensor<?x1xf32>
    %4 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %5 = stablehlo.concatenate %4, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %6 = stablehlo.dynamic_broadcast_in_dim %cst_0, %5, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %7 = stablehlo.subtract %arg1, %6 : tensor<?x1xf32>
    %8 = stablehlo.compare NE, %7, %7, FLOAT : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x1xi1>
    %9 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %10 = stablehlo.concatenate %9, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %11 = stablehlo.dynamic_broadcast_in_dim %cst_0, %10, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %12 = stablehlo.add %arg1, %11 : tensor<?x1xf32>
    %13 = stablehlo.abs %7 : tensor<?x1xf32>
    %14 = stablehlo.negate %13 : tensor<?x1xf32>
    %15 = stablehlo.exponential %14 : tensor<?x1xf32>
    %16 = stablehlo.log_plus_one %15 : tensor<?x1xf32>
    %17 = stablehlo.add %3, %16 : tensor<?x1xf32>
    %18 = stablehlo.select %8, %12, %17 : tensor<?x1xi1>, tensor<?x1xf32>
    %19 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %20 = stablehlo.concatenate %19, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %21 = stablehlo.dynamic_broadcast_in_dim %cst, %20, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %22 = stablehlo.compare EQ, %arg1, %21, FLOAT : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x1xi1>
    %23 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %24 = stablehlo.concatenate %23, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %25 = stablehlo.dynamic_broadcast_in_dim %cst_0, %24, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %26 = stablehlo.select %22, %25, %arg1 : tensor<?x1xi1>, tensor<?x1xf32>
    %27 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %28 = stablehlo.concatenate %27, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %29 = stablehlo.dynamic_broadcast_in_dim %cst, %28, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %30 = stablehlo.compare EQ, %18, %29, FLOAT : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x1xi1>
    %31 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %32 = stablehlo.concatenate %31, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %33 = stablehlo.dynamic_broadcast_in_dim %cst_0, %32, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %34 = stablehlo.select %30, %33, %18 : tensor<?x1xi1>, tensor<?x1xf32>
    %35 = stablehlo.subtract %26, %34 : tensor<?x1xf32>
    %36 = stablehlo.exponential %35 : tensor<?x1xf32>
    %37 = stablehlo.compare EQ, %cst_0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %38 = stablehlo.select %37, %cst_0, %cst_0 : tensor<i1>, tensor<f32>
    %39 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %40 = stablehlo.concatenate %39, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %41 = stablehlo.dynamic_broadcast_in_dim %cst, %40, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %42 = stablehlo.compare EQ, %18, %41, FLOAT : (tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x1xi1>
    %43 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %44 = stablehlo.concatenate %43, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %45 = stablehlo.dynamic_broadcast_in_dim %cst_0, %44, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %46 = stablehlo.select %42, %45, %18 : tensor<?x1xi1>, tensor<?x1xf32>
    %47 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %48 = stablehlo.concatenate %47, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %49 = stablehlo.dynamic_broadcast_in_dim %38, %48, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %50 = stablehlo.subtract %49, %46 : tensor<?x1xf32>
    %51 = stablehlo.exponential %50 : tensor<?x1xf32>
    %52 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %53 = stablehlo.concatenate %52, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %54 = stablehlo.dynamic_broadcast_in_dim %cst_0, %53, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %55 = stablehlo.multiply %54, %51 : tensor<?x1xf32>
    return %18, %36, %55 : tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>
  }
  func.func private @mish_0(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x1xf32>, %arg2: tensor<?x1xf32>, %arg3: tensor<?x1xf32>, %arg4: tensor<?x1xf32>, %arg5: tensor<?x1xf32>, %arg6: tensor<?x1xf32>) -> tensor<?x1xf32> {
    %0 = stablehlo.multiply %arg5, %arg6 : tensor<?x1xf32>
    %1 = stablehlo.multiply %arg6, %arg4 : tensor<?x1xf32>
    %2 = stablehlo.multiply %0, %arg3 : tensor<?x1xf32>
    %3 = call @softplus_1(%arg0, %arg1, %arg2, %2) : (tensor<i32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
    %4 = stablehlo.add %1, %3 : tensor<?x1xf32>
    return %4 : tensor<?x1xf32>
  }
  func.func private @softplus_1(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x1xf32>, %arg2: tensor<?x1xf32>, %arg3: tensor<?x1xf32>) -> tensor<?x1xf32> {
    %0 = stablehlo.multiply %arg3, %arg1 : tensor<?x1xf32>
    return %0 : tensor<?x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
