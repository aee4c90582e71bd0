// import jax.numpy as jnp
//
//
// def stable_open_layer_stage(offset, kernel_matrix, b):
//     root = jnp.sqrt((offset * jnp.cos(offset)) ** 2 + 0.583)
//     layer_out = root @ kernel_matrix + b
//     relative = 0.718 / (1.377 + (jnp.arctan(layer_out) ** 3) ** 2)
//     return jnp.tanh(relative)
//
//   offset: float32[3, 3] in [-1.5, 1.5]
//   kernel_matrix: float32[3, 2] in [-1, 1]
//   b: float32[2] in [-1, 1]
// -----
// forward, cpu
module @jit_stable_open_layer_stage attributes {jax.uses_shape_polymorphism = true, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
    %cst_0 = stablehlo.constant dense<0.717999994> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.377000e+00> : tensor<f32>
    %c = stablehlo.constant dense<2> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<3> : tensor<1xi32>
    %cst_3 = stablehlo.constant dense<5.830000e-01> : tensor<f32>
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
    %14 = stablehlo.get_dimension_size %13, dim = 0 : (tensor<?x2xf32>) -> tensor<i32>
    %15 = stablehlo.reshape %14 : (tensor<i32>) -> tensor<1xi32>
    %16 = stablehlo.get_dimension_size %13, dim = 1 : (tensor<?x2xf32>) -> tensor<i32>
    %17 = stablehlo.reshape %16 : (tensor<i32>) -> tensor<1xi32>
    %18 = stablehlo.concatenate %15, %17, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %19 = stablehlo.dynamic_broadcast_in_dim %cst, %18, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %20 = stablehlo.atan2 %13, %19 : tensor<?x2xf32>
    %21 = stablehlo.multiply %20, %20 : tensor<?x2xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<?x2xf32>
    %23 = stablehlo.multiply %22, %22 : tensor<?x2xf32>
    %24 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %25 = stablehlo.concatenate %24, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %26 = stablehlo.dynamic_broadcast_in_dim %cst_1, %25, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %27 = stablehlo.add %26, %23 : tensor<?x2xf32>
    %28 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %29 = stablehlo.concatenate %28, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %30 = stablehlo.dynamic_broadcast_in_dim %cst_0, %29, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %31 = stablehlo.divide %30, %27 : tensor<?x2xf32>
    %32 = stablehlo.tanh %31 : tensor<?x2xf32>
    return %32 : tensor<?x2xf32>
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
    %cst_0 = stablehlo.constant dense<0.717999994> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.377000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<2> : tensor<1xi32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_5 = stablehlo.constant dense<5.830000e-01> : tensor<f32>
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
    %23 = stablehlo.get_dimension_size %22, dim = 0 : (tensor<?x2xf32>) -> tensor<i32>
    %24 = stablehlo.reshape %23 : (tensor<i32>) -> tensor<1xi32>
    %25 = stablehlo.get_dimension_size %22, dim = 1 : (tensor<?x2xf32>) -> tensor<i32>
    %26 = stablehlo.reshape %25 : (tensor<i32>) -> tensor<1xi32>
    %27 = stablehlo.concatenate %24, %26, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %28 = stablehlo.dynamic_broadcast_in_dim %cst_3, %27, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %29 = stablehlo.atan2 %22, %28 : tensor<?x2xf32>
    %30 = stablehlo.multiply %22, %22 : tensor<?x2xf32>
    %31 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %32 = stablehlo.concatenate %31, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %33 = stablehlo.dynamic_broadcast_in_dim %cst_3, %32, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %34 = stablehlo.add %33, %30 : tensor<?x2xf32>
    %35 = stablehlo.multiply %29, %29 : tensor<?x2xf32>
    %36 = stablehlo.multiply %35, %29 : tensor<?x2xf32>
    %37 = stablehlo.multiply %29, %29 : tensor<?x2xf32>
    %38 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %39 = stablehlo.concatenate %38, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %40 = stablehlo.dynamic_broadcast_in_dim %cst_2, %39, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %41 = stablehlo.multiply %40, %37 : tensor<?x2xf32>
    %42 = stablehlo.multiply %36, %36 : tensor<?x2xf32>
    %43 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %44 = stablehlo.concatenate %43, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %45 = stablehlo.dynamic_broadcast_in_dim %cst_7, %44, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %46 = stablehlo.multiply %45, %36 : tensor<?x2xf32>
    %47 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %48 = stablehlo.concatenate %47, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %49 = stablehlo.dynamic_broadcast_in_dim %cst_1, %48, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %50 = stablehlo.add %49, %42 : tensor<?x2xf32>
    %51 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %52 = stablehlo.concatenate %51, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %53 = stablehlo.dynamic_broadcast_in_dim %cst_0, %52, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %54 = stablehlo.divide %53, %50 : tensor<?x2xf32>
    %55 = stablehlo.multiply %50, %50 : tensor<?x2xf32>
    %56 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %57 = stablehlo.concatenate %56, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %58 = stablehlo.dynamic_broadcast_in_dim %cst_3, %57, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %59 = stablehlo.divide %58, %55 : tensor<?x2xf32>
    %60 = stablehlo.tanh %54 : tensor<?x2xf32>
    %61 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %62 = stablehlo.concatenate %61, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %63 = stablehlo.dynamic_broadcast_in_dim %cst_3, %62, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %64 = stablehlo.subtract %63, %60 : tensor<?x2xf32>
    %65 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %66 = stablehlo.concatenate %65, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %67 = stablehlo.dynamic_broadcast_in_dim %cst_3, %66, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %68 = stablehlo.multiply %67, %64 : tensor<?x2xf32>
    %69 = stablehlo.multiply %68, %60 : tensor<?x2xf32>
    %70 = stablehlo.add %68, %69 : tensor<?x2xf32>
    %71 = stablehlo.multiply %70, %59 : tensor<?x2xf32>
    %72 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %73 = stablehlo.concatenate %72, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %74 = stablehlo.dynamic_broadcast_in_dim %cst_0, %73, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %75 = stablehlo.multiply %71, %74 : tensor<?x2xf32>
    %76 = stablehlo.negate %75 : tensor<?x2xf32>
    %77 = stablehlo.multiply %76, %46 : tensor<?x2xf32>
    %78 = stablehlo.multiply %77, %41 : tensor<?x2xf32>
    %79 = stablehlo.divide %78, %34 : tensor<?x2xf32>
    %80 = stablehlo.reduce(%79 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<?x2xf32>, tensor<f32>) -> tensor<2xf32>
    %81 = stablehlo.reshape %80 : (tensor<2xf32>) -> tensor<1x2xf32>
    %82 = stablehlo.reduce(%81 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %83 = stablehlo.dot_general %79, %12, contracting_dims = [0] x [0] : (tensor<?x2xf32>, tensor<?x3xf32>) -> tensor<2x3xf32>
    %84 = stablehlo.transpose %83, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %85 = stablehlo.dot_general %79, %arg2, contracting_dims = [1] x [1] : (tensor<?x2xf32>, tensor<3x2xf32>) -> tensor<?x3xf32>
    %86 = stablehlo.multiply %85, %16 : tensor<?x3xf32>
    %87 = stablehlo.multiply %86, %7 : tensor<?x3xf32>
    %88 = stablehlo.multiply %arg1, %87 : tensor<?x3xf32>
    %89 = stablehlo.multiply %87, %0 : tensor<?x3xf32>
    %90 = stablehlo.negate %88 : tensor<?x3xf32>
    %91 = stablehlo.multiply %90, %1 : tensor<?x3xf32>
    %92 = stablehlo.add %89, %91 : tensor<?x3xf32>
    return %92, %84, %82 : tensor<?x3xf32>, tensor<3x2xf32>, tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
