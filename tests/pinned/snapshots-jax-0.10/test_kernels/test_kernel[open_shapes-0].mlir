// import jax
// import jax.numpy as jnp
//
//
// def open_layer(offset, kernel_matrix, b):
//     root = jnp.sqrt((offset * jnp.cos(offset)) ** 2 + 0.9)
//     layer_out = jnp.dot(root, kernel_matrix) + b
//     total = 0.6 + layer_out
//     activated = jax.nn.silu(jnp.arctan(total))
//     return activated - activated**3 / 6.0
//
//   offset: float32[3, 3] in [-1.5, 1.5]
//   kernel_matrix: float32[3, 2] in [-1, 1]
//   b: float32[2] in [-1, 1]
// -----
// forward, cpu
module @jit_open_layer attributes {jax.uses_shape_polymorphism = true, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<?x3xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<2xf32>) -> (tensor<?x2xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x3xf32>) -> tensor<i32>
    %1 = stablehlo.compare GE, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%1, %0) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 't'. Using the following polymorphic shapes specifications: args[0].shape = (t, 3). Obtained dimension variables: 't' = {0} from specification 't' for dimension args[0].shape[0] (= {0}), . Please see https://docs.jax.dev/en/latest/export/shape_poly.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
    %2 = call @_wrapped_jax_export_main(%0, %arg0, %arg1, %arg2) : (tensor<i32>, tensor<?x3xf32>, tensor<3x2xf32>, tensor<2xf32>) -> tensor<?x2xf32>
    return %2 : tensor<?x2xf32>
  }
  func.func private @_wrapped_jax_export_main(%arg0: tensor<i32> {jax.global_constant = "t"}, %arg1: tensor<?x3xf32>, %arg2: tensor<3x2xf32>, %arg3: tensor<2xf32>) -> (tensor<?x2xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %c = stablehlo.constant dense<2> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<3> : tensor<1xi32>
    %cst_3 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %0 = stablehlo.cosine %arg1 : tensor<?x3xf32>
    %1 = stablehlo.multiply %arg1, %0 : tensor<?x3xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<?x3xf32>
    %3 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.concatenate %3, %c_2, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %5 = stablehlo.dynamic_broadcast_in_dim %cst_3, %4, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %6 = stablehlo.add %2, %5 : tensor<?x3xf32>
    %7 = stablehlo.sqrt %6 : tensor<?x3xf32>
    %8 = stablehlo.dot_general %7, %arg2, contracting_dims = [1] x [0] : (tensor<?x3xf32>, tensor<3x2xf32>) -> tensor<?x2xf32>
    %9 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %10 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %11 = stablehlo.concatenate %10, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %12 = stablehlo.dynamic_broadcast_in_dim %9, %11, dims = [0, 1] : (tensor<1x2xf32>, tensor<2xi32>) -> tensor<?x2xf32>
    %13 = stablehlo.add %8, %12 : tensor<?x2xf32>
    %14 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %15 = stablehlo.concatenate %14, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %16 = stablehlo.dynamic_broadcast_in_dim %cst_1, %15, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %17 = stablehlo.add %16, %13 : tensor<?x2xf32>
    %18 = stablehlo.get_dimension_size %17, dim = 0 : (tensor<?x2xf32>) -> tensor<i32>
    %19 = stablehlo.reshape %18 : (tensor<i32>) -> tensor<1xi32>
    %20 = stablehlo.get_dimension_size %17, dim = 1 : (tensor<?x2xf32>) -> tensor<i32>
    %21 = stablehlo.reshape %20 : (tensor<i32>) -> tensor<1xi32>
    %22 = stablehlo.concatenate %19, %21, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %23 = stablehlo.dynamic_broadcast_in_dim %cst, %22, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %24 = stablehlo.atan2 %17, %23 : tensor<?x2xf32>
    %25 = call @silu(%arg0, %24) : (tensor<i32>, tensor<?x2xf32>) -> tensor<?x2xf32>
    %26 = stablehlo.multiply %25, %25 : tensor<?x2xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<?x2xf32>
    %28 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %29 = stablehlo.concatenate %28, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %30 = stablehlo.dynamic_broadcast_in_dim %cst_0, %29, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %31 = stablehlo.divide %27, %30 : tensor<?x2xf32>
    %32 = stablehlo.subtract %25, %31 : tensor<?x2xf32>
    return %32 : tensor<?x2xf32>
  }
  func.func private @silu(%arg0: tensor<i32> {jax.global_constant = "t"}, %arg1: tensor<?x2xf32>) -> tensor<?x2xf32> {
    %c = stablehlo.constant dense<2> : tensor<1xi32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.negate %arg1 : tensor<?x2xf32>
    %1 = stablehlo.exponential %0 : tensor<?x2xf32>
    %2 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.concatenate %2, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %4 = stablehlo.dynamic_broadcast_in_dim %cst, %3, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %5 = stablehlo.add %4, %1 : tensor<?x2xf32>
    %6 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %7 = stablehlo.concatenate %6, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %8 = stablehlo.dynamic_broadcast_in_dim %cst, %7, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %9 = stablehlo.divide %8, %5 : tensor<?x2xf32>
    %10 = stablehlo.multiply %arg1, %9 : tensor<?x2xf32>
    return %10 : tensor<?x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {jax.uses_shape_polymorphism = true, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<?x3xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<2xf32>) -> (tensor<?x3xf32> {jax.result_info = "result[0]"}, tensor<3x2xf32> {jax.result_info = "result[1]"}, tensor<2xf32> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x3xf32>) -> tensor<i32>
    %1 = stablehlo.compare GE, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%1, %0) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 't'. Using the following polymorphic shapes specifications: args[0].shape = (t, 3). Obtained dimension variables: 't' = {0} from specification 't' for dimension args[0].shape[0] (= {0}), . Please see https://docs.jax.dev/en/latest/export/shape_poly.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
    %2:3 = call @_wrapped_jax_export_main(%0, %arg0, %arg1, %arg2) : (tensor<i32>, tensor<?x3xf32>, tensor<3x2xf32>, tensor<2xf32>) -> (tensor<?x3xf32>, tensor<3x2xf32>, tensor<2xf32>)
    return %2#0, %2#1, %2#2 : tensor<?x3xf32>, tensor<3x2xf32>, tensor<2xf32>
  }
  func.func private @_wrapped_jax_export_main(%arg0: tensor<i32> {jax.global_constant = "t"}, %arg1: tensor<?x3xf32>, %arg2: tensor<3x2xf32>, %arg3: tensor<2xf32>) -> (tensor<?x3xf32> {jax.result_info = "result[0]"}, tensor<3x2xf32> {jax.result_info = "result[1]"}, tensor<2xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %c = stablehlo.constant dense<2> : tensor<1xi32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %c_6 = stablehlo.constant dense<3> : tensor<1xi32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.cosine %arg1 : tensor<?x3xf32>
    %1 = stablehlo.sine %arg1 : tensor<?x3xf32>
    %2 = stablehlo.multiply %arg1, %0 : tensor<?x3xf32>
    %3 = stablehlo.multiply %2, %2 : tensor<?x3xf32>
    %4 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %5 = stablehlo.concatenate %4, %c_6, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %6 = stablehlo.dynamic_broadcast_in_dim %cst_7, %5, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %7 = stablehlo.multiply %6, %2 : tensor<?x3xf32>
    %8 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %9 = stablehlo.concatenate %8, %c_6, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %10 = stablehlo.dynamic_broadcast_in_dim %cst_5, %9, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %11 = stablehlo.add %3, %10 : tensor<?x3xf32>
    %12 = stablehlo.sqrt %11 : tensor<?x3xf32>
    %13 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %14 = stablehlo.concatenate %13, %c_6, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %15 = stablehlo.dynamic_broadcast_in_dim %cst_4, %14, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %16 = stablehlo.divide %15, %12 : tensor<?x3xf32>
    %17 = stablehlo.dot_general %12, %arg2, contracting_dims = [1] x [0] : (tensor<?x3xf32>, tensor<3x2xf32>) -> tensor<?x2xf32>
    %18 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %19 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %20 = stablehlo.concatenate %19, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %21 = stablehlo.dynamic_broadcast_in_dim %18, %20, dims = [0, 1] : (tensor<1x2xf32>, tensor<2xi32>) -> tensor<?x2xf32>
    %22 = stablehlo.add %17, %21 : tensor<?x2xf32>
    %23 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %24 = stablehlo.concatenate %23, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %25 = stablehlo.dynamic_broadcast_in_dim %cst_3, %24, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %26 = stablehlo.add %25, %22 : tensor<?x2xf32>
    %27 = stablehlo.get_dimension_size %26, dim = 0 : (tensor<?x2xf32>) -> tensor<i32>
    %28 = stablehlo.reshape %27 : (tensor<i32>) -> tensor<1xi32>
    %29 = stablehlo.get_dimension_size %26, dim = 1 : (tensor<?x2xf32>) -> tensor<i32>
    %30 = stablehlo.reshape %29 : (tensor<i32>) -> tensor<1xi32>
    %31 = stablehlo.concatenate %28, %30, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %32 = stablehlo.dynamic_broadcast_in_dim %cst_2, %31, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %33 = stablehlo.atan2 %26, %32 : tensor<?x2xf32>
    %34 = stablehlo.multiply %26, %26 : tensor<?x2xf32>
    %35 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %36 = stablehlo.concatenate %35, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %37 = stablehlo.dynamic_broadcast_in_dim %cst_2, %36, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %38 = stablehlo.add %37, %34 : tensor<?x2xf32>
    %39:3 = call @silu(%arg0, %33) : (tensor<i32>, tensor<?x2xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x2xf32>)
    %40 = stablehlo.multiply %39#0, %39#0 : tensor<?x2xf32>
    %41 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %42 = stablehlo.concatenate %41, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %43 = stablehlo.dynamic_broadcast_in_dim %cst_1, %42, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %44 = stablehlo.multiply %43, %40 : tensor<?x2xf32>
    %45 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %46 = stablehlo.concatenate %45, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %47 = stablehlo.dynamic_broadcast_in_dim %cst_2, %46, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %48 = stablehlo.negate %47 : tensor<?x2xf32>
    %49 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %50 = stablehlo.concatenate %49, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %51 = stablehlo.dynamic_broadcast_in_dim %cst_0, %50, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %52 = stablehlo.divide %48, %51 : tensor<?x2xf32>
    %53 = stablehlo.multiply %52, %44 : tensor<?x2xf32>
    %54 = stablehlo.add %47, %53 : tensor<?x2xf32>
    %55 = call @silu_0(%arg0, %39#1, %39#2, %33, %54) : (tensor<i32>, tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x2xf32>) -> tensor<?x2xf32>
    %56 = stablehlo.divide %55, %38 : tensor<?x2xf32>
    %57 = stablehlo.reduce(%56 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<?x2xf32>, tensor<f32>) -> tensor<2xf32>
    %58 = stablehlo.reshape %57 : (tensor<2xf32>) -> tensor<1x2xf32>
    %59 = stablehlo.reduce(%58 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %60 = stablehlo.dot_general %56, %12, contracting_dims = [0] x [0] : (tensor<?x2xf32>, tensor<?x3xf32>) -> tensor<2x3xf32>
    %61 = stablehlo.transpose %60, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %62 = stablehlo.dot_general %56, %arg2, contracting_dims = [1] x [1] : (tensor<?x2xf32>, tensor<3x2xf32>) -> tensor<?x3xf32>
    %63 = stablehlo.multiply %62, %16 : tensor<?x3xf32>
    %64 = stablehlo.multiply %63, %7 : tensor<?x3xf32>
    %65 = stablehlo.multiply %arg1, %64 : tensor<?x3xf32>
    %66 = stablehlo.multiply %64, %0 : tensor<?x3xf32>
    %67 = stablehlo.negate %65 : tensor<?x3xf32>
    %68 = stablehlo.multiply %67, %1 : tensor<?x3xf32>
    %69 = stablehlo.add %66, %68 : tensor<?x3xf32>
    return %69, %61, %59 : tensor<?x3xf32>, tensor<3x2xf32>, tensor<2xf32>
  }
  func.func private @silu(%arg0: tensor<i32> {jax.global_constant = "t"}, %arg1: tensor<?x2xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x2xf32>) {
    %c = stablehlo.constant dense<2> : tensor<1xi32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.negate %arg1 : tensor<?x2xf32>
    %1 = stablehlo.exponential %0 : tensor<?x2xf32>
    %2 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.concatenate %2, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %4 = stablehlo.dynamic_broadcast_in_dim %cst, %3, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %5 = stablehlo.add %4, %1 : tensor<?x2xf32>
    %6 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %7 = stablehlo.concatenate %6, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %8 = stablehlo.dynamic_broadcast_in_dim %cst, %7, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %9 = stablehlo.divide %8, %5 : tensor<?x2xf32>
    %10 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %11 = stablehlo.concatenate %10, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %12 = stablehlo.dynamic_broadcast_in_dim %cst, %11, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %13 = stablehlo.subtract %12, %9 : tensor<?x2xf32>
    %14 = stablehlo.multiply %9, %13 : tensor<?x2xf32>
    %15 = stablehlo.multiply %arg1, %9 : tensor<?x2xf32>
    return %15, %14, %9 : tensor<?x2xf32>, tensor<?x2xf32>, tensor<?x2xf32>
  }
  func.func private @silu_0(%arg0: tensor<i32> {jax.global_constant = "t"}, %arg1: tensor<?x2xf32>, %arg2: tensor<?x2xf32>, %arg3: tensor<?x2xf32>, %arg4: tensor<?x2xf32>) -> tensor<?x2xf32> {
    %0 = stablehlo.multiply %arg3, %arg4 : tensor<?x2xf32>
    %1 = stablehlo.multiply %arg4, %arg2 : tensor<?x2xf32>
    %2 = stablehlo.multiply %0, %arg1 : tensor<?x2xf32>
    %3 = stablehlo.add %1, %2 : tensor<?x2xf32>
    return %3 : tensor<?x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
