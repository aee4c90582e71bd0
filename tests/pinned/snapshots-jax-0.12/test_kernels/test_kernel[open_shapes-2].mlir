// import jax.numpy as jnp
//
//
// def maximum_mean_discrepancy(extra_rows, data):
//     def average_kernel(p, b):
//         sq_dist = jnp.sum((p[:, None] - b[None]) ** 2, axis=-1)
//         return jnp.mean(1.0 / (1.0 + sq_dist))
//
//     discrepancy = (
//         average_kernel(data, data)
//         + average_kernel(extra_rows, extra_rows)
//         - 2 * average_kernel(data, extra_rows)
//     )
//     return discrepancy
//
//   extra_rows: float32[5, 3] in [-1.5, 1.5]
//   data: float32[4, 3] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_maximum_mean_discrepancy attributes {jax.uses_shape_polymorphism = true, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<?x3xf32>, %arg1: tensor<?x3xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x3xf32>) -> tensor<i32>
    %1 = stablehlo.get_dimension_size %arg1, dim = 0 : (tensor<?x3xf32>) -> tensor<i32>
    %2 = stablehlo.compare GE, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%2, %0) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 'm'. Using the following polymorphic shapes specifications: args[0].shape = (m, 3),args[1].shape = (n, 3). Obtained dimension variables: 'm' = {0} from specification 'm' for dimension args[0].shape[0] (= {0}), . Please see https://docs.jax.dev/en/latest/501/shape-polymorphism.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
    %3 = stablehlo.compare GE, %1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%3, %0, %1) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 'n'. Using the following polymorphic shapes specifications: args[0].shape = (m, 3),args[1].shape = (n, 3). Obtained dimension variables: 'm' = {0} from specification 'm' for dimension args[0].shape[0] (= {0}), 'n' = {1} from specification 'n' for dimension args[1].shape[0] (= {1}), . Please see https://docs.jax.dev/en/latest/501/shape-polymorphism.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>, tensor<i32>) -> ()
    %4 = call @_wrapped_jax_export_main(%0, %1, %arg0, %arg1) : (tensor<i32>, tensor<i32>, tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<f32>
    return %4 : tensor<f32>
  }
  func.func private @_wrapped_jax_export_main(%arg0: tensor<i32> {jax.global_constant = "m"}, %arg1: tensor<i32> {jax.global_constant = "n"}, %arg2: tensor<?x3xf32>, %arg3: tensor<?x3xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<3> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<1> : tensor<1xi32>
    %0 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.concatenate %0, %c_2, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %2 = stablehlo.dynamic_broadcast_in_dim %arg3, %1, dims = [0, 2] : (tensor<?x3xf32>, tensor<3xi32>) -> tensor<?x1x3xf32>
    %3 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.concatenate %c_2, %3, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %5 = stablehlo.dynamic_broadcast_in_dim %arg3, %4, dims = [1, 2] : (tensor<?x3xf32>, tensor<3xi32>) -> tensor<1x?x3xf32>
    %6 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %7 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %8 = stablehlo.concatenate %6, %7, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %9 = stablehlo.dynamic_broadcast_in_dim %2, %8, dims = [0, 1, 2] : (tensor<?x1x3xf32>, tensor<3xi32>) -> tensor<?x?x3xf32>
    %10 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %11 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %12 = stablehlo.concatenate %10, %11, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %13 = stablehlo.dynamic_broadcast_in_dim %5, %12, dims = [0, 1, 2] : (tensor<1x?x3xf32>, tensor<3xi32>) -> tensor<?x?x3xf32>
    %14 = stablehlo.subtract %9, %13 : tensor<?x?x3xf32>
    %15 = stablehlo.multiply %14, %14 : tensor<?x?x3xf32>
    %16 = stablehlo.reduce(%15 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<?x?x3xf32>, tensor<f32>) -> tensor<?x?xf32>
    %17 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %18 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %19 = stablehlo.concatenate %17, %18, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %20 = stablehlo.dynamic_broadcast_in_dim %cst_0, %19, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %21 = stablehlo.add %20, %16 : tensor<?x?xf32>
    %22 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %23 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %24 = stablehlo.concatenate %22, %23, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %25 = stablehlo.dynamic_broadcast_in_dim %cst_0, %24, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %26 = stablehlo.divide %25, %21 : tensor<?x?xf32>
    %27 = stablehlo.multiply %arg1, %arg1 : tensor<i32>
    %28 = stablehlo.convert %27 : (tensor<i32>) -> tensor<f32>
    %29 = stablehlo.reduce(%26 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<?x?xf32>, tensor<f32>) -> tensor<f32>
    %30 = stablehlo.divide %29, %28 : tensor<f32>
    %31 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %32 = stablehlo.concatenate %31, %c_2, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %33 = stablehlo.dynamic_broadcast_in_dim %arg2, %32, dims = [0, 2] : (tensor<?x3xf32>, tensor<3xi32>) -> tensor<?x1x3xf32>
    %34 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %35 = stablehlo.concatenate %c_2, %34, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %36 = stablehlo.dynamic_broadcast_in_dim %arg2, %35, dims = [1, 2] : (tensor<?x3xf32>, tensor<3xi32>) -> tensor<1x?x3xf32>
    %37 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %38 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %39 = stablehlo.concatenate %37, %38, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %40 = stablehlo.dynamic_broadcast_in_dim %33, %39, dims = [0, 1, 2] : (tensor<?x1x3xf32>, tensor<3xi32>) -> tensor<?x?x3xf32>
    %41 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %42 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %43 = stablehlo.concatenate %41, %42, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %44 = stablehlo.dynamic_broadcast_in_dim %36, %43, dims = [0, 1, 2] : (tensor<1x?x3xf32>, tensor<3xi32>) -> tensor<?x?x3xf32>
    %45 = stablehlo.subtract %40, %44 : tensor<?x?x3xf32>
    %46 = stablehlo.multiply %45, %45 : tensor<?x?x3xf32>
    %47 = stablehlo.reduce(%46 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<?x?x3xf32>, tensor<f32>) -> tensor<?x?xf32>
    %48 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %49 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %50 = stablehlo.concatenate %48, %49, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %51 = stablehlo.dynamic_broadcast_in_dim %cst_0, %50, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %52 = stablehlo.add %51, %47 : tensor<?x?xf32>
    %53 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %54 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %55 = stablehlo.concatenate %53, %54, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %56 = stablehlo.dynamic_broadcast_in_dim %cst_0, %55, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %57 = stablehlo.divide %56, %52 : tensor<?x?xf32>
    %58 = stablehlo.multiply %arg0, %arg0 : tensor<i32>
    %59 = stablehlo.convert %58 : (tensor<i32>) -> tensor<f32>
    %60 = stablehlo.reduce(%57 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<?x?xf32>, tensor<f32>) -> tensor<f32>
    %61 = stablehlo.divide %60, %59 : tensor<f32>
    %62 = stablehlo.add %30, %61 : tensor<f32>
    %63 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %64 = stablehlo.concatenate %63, %c_2, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %65 = stablehlo.dynamic_broadcast_in_dim %arg3, %64, dims = [0, 2] : (tensor<?x3xf32>, tensor<3xi32>) -> tensor<?x1x3xf32>
    %66 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %67 = stablehlo.concatenate %c_2, %66, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %68 = stablehlo.dynamic_broadcast_in_dim %arg2, %67, dims = [1, 2] : (tensor<?x3xf32>, tensor<3xi32>) -> tensor<1x?x3xf32>
    %69 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %70 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %71 = stablehlo.concatenate %69, %70, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %72 = stablehlo.dynamic_broadcast_in_dim %65, %71, dims = [0, 1, 2] : (tensor<?x1x3xf32>, tensor<3xi32>) -> tensor<?x?x3xf32>
    %73 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %74 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %75 = stablehlo.concatenate %73, %74, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %76 = stablehlo.dynamic_broadcast_in_dim %68, %75, dims = [0, 1, 2] : (tensor<1x?x3xf32>, tensor<3xi32>) -> tensor<?x?x3xf32>
    %77 = stablehlo.subtract %72, %76 : tensor<?x?x3xf32>
    %78 = stablehlo.multiply %77, %77 : tensor<?x?x3xf32>
    %79 = stablehlo.reduce(%78 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<?x?x3xf32>, tensor<f32>) -> tensor<?x?xf32>
    %80 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %81 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %82 = stablehlo.concatenate %80, %81, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %83 = stablehlo.dynamic_broadcast_in_dim %cst_0, %82, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %84 = stablehlo.add %83, %79 : tensor<?x?xf32>
    %85 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %86 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %87 = stablehlo.concatenate %85, %86, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %88 = stablehlo.dynamic_broadcast_in_dim %cst_0, %87, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %89 = stablehlo.divide %88, %84 : tensor<?x?xf32>
    %90 = stablehlo.multiply %arg1, %arg0 : tensor<i32>
    %91 = stablehlo.convert %90 : (tensor<i32>) -> tensor<f32>
    %92 = stablehlo.reduce(%89 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<?x?xf32>, tensor<f32>) -> tensor<f32>
    %93 = stablehlo.divide %92, %91 : tensor<f32>
    %94 = stablehlo.multiply %cst, %93 : tensor<f32>
    %95 = stablehlo.subtract %62, %94 : tensor<f32>
    return %95 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {jax.uses_shape_polymorphism = true, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<?x3xf32>, %arg1: tensor<?x3xf32>) -> (tensor<?x3xf32> {jax.result_info = "result[0]"}, tensor<?x3xf32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x3xf32>) -> tensor<i32>
    %1 = stablehlo.get_dimension_size %arg1, dim = 0 : (tensor<?x3xf32>) -> tensor<i32>
    %2 = stablehlo.compare GE, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%2, %0) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 'm'. Using the following polymorphic shapes specifications: args[0].shape = (m, 3),args[1].shape = (n, 3). Obtained dimension variables: 'm' = {0} from specification 'm' for dimension args[0].shape[0] (= {0}), . Please see https://docs.jax.dev/en/latest/501/shape-polymorphism.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
    %3 = stablehlo.compare GE, %1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%3, %0, %1) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 'n'. Using the following polymorphic shapes specifications: args[0].shape = (m, 3),args[1].shape = (n, 3). Obtained dimension variables: 'm' = {0} from specification 'm' for dimension args[0].shape[0] (= {0}), 'n' = {1} from specification 'n' for dimension args[1].shape[0] (= {1}), . Please see https://docs.jax.dev/en/latest/501/shape-polymorphism.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>, tensor<i32>) -> ()
    %4:2 = call @_wrapped_jax_export_main(%0, %1, %arg0, %arg1) : (tensor<i32>, tensor<i32>, tensor<?x3xf32>, tensor<?x3xf32>) -> (tensor<?x3xf32>, tensor<?x3xf32>)
    return %4#0, %4#1 : tensor<?x3xf32>, tensor<?x3xf32>
  }
  func.func private @_wrapped_jax_export_main(%arg0: tensor<i32> {jax.global_constant = "m"}, %arg1: tensor<i32> {jax.global_constant = "n"}, %arg2: tensor<?x3xf32>, %arg3: tensor<?x3xf32>) -> (tensor<?x3xf32> {jax.result_info = "result[0]"}, tensor<?x3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<3> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<1> : tensor<1xi32>
    %0 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.concatenate %0, %c_2, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %2 = stablehlo.dynamic_broadcast_in_dim %arg3, %1, dims = [0, 2] : (tensor<?x3xf32>, tensor<3xi32>) -> tensor<?x1x3xf32>
    %3 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.concatenate %c_2, %3, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %5 = stablehlo.dynamic_broadcast_in_dim %arg3, %4, dims = [1, 2] : (tensor<?x3xf32>, tensor<3xi32>) -> tensor<1x?x3xf32>
    %6 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %7 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %8 = stablehlo.concatenate %6, %7, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %9 = stablehlo.dynamic_broadcast_in_dim %2, %8, dims = [0, 1, 2] : (tensor<?x1x3xf32>, tensor<3xi32>) -> tensor<?x?x3xf32>
    %10 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %11 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %12 = stablehlo.concatenate %10, %11, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %13 = stablehlo.dynamic_broadcast_in_dim %5, %12, dims = [0, 1, 2] : (tensor<1x?x3xf32>, tensor<3xi32>) -> tensor<?x?x3xf32>
    %14 = stablehlo.subtract %9, %13 : tensor<?x?x3xf32>
    %15 = stablehlo.multiply %14, %14 : tensor<?x?x3xf32>
    %16 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %17 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %18 = stablehlo.concatenate %16, %17, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %19 = stablehlo.dynamic_broadcast_in_dim %cst_1, %18, dims = [] : (tensor<f32>, tensor<3xi32>) -> tensor<?x?x3xf32>
    %20 = stablehlo.multiply %19, %14 : tensor<?x?x3xf32>
    %21 = stablehlo.reduce(%15 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<?x?x3xf32>, tensor<f32>) -> tensor<?x?xf32>
    %22 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %23 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %24 = stablehlo.concatenate %22, %23, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %25 = stablehlo.dynamic_broadcast_in_dim %cst, %24, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %26 = stablehlo.add %25, %21 : tensor<?x?xf32>
    %27 = stablehlo.multiply %26, %26 : tensor<?x?xf32>
    %28 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %29 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %30 = stablehlo.concatenate %28, %29, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %31 = stablehlo.dynamic_broadcast_in_dim %cst, %30, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %32 = stablehlo.divide %31, %27 : tensor<?x?xf32>
    %33 = stablehlo.multiply %arg1, %arg1 : tensor<i32>
    %34 = stablehlo.convert %33 : (tensor<i32>) -> tensor<f32>
    %35 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %36 = stablehlo.concatenate %35, %c_2, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %37 = stablehlo.dynamic_broadcast_in_dim %arg2, %36, dims = [0, 2] : (tensor<?x3xf32>, tensor<3xi32>) -> tensor<?x1x3xf32>
    %38 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %39 = stablehlo.concatenate %c_2, %38, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %40 = stablehlo.dynamic_broadcast_in_dim %arg2, %39, dims = [1, 2] : (tensor<?x3xf32>, tensor<3xi32>) -> tensor<1x?x3xf32>
    %41 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %42 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %43 = stablehlo.concatenate %41, %42, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %44 = stablehlo.dynamic_broadcast_in_dim %37, %43, dims = [0, 1, 2] : (tensor<?x1x3xf32>, tensor<3xi32>) -> tensor<?x?x3xf32>
    %45 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %46 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %47 = stablehlo.concatenate %45, %46, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %48 = stablehlo.dynamic_broadcast_in_dim %40, %47, dims = [0, 1, 2] : (tensor<1x?x3xf32>, tensor<3xi32>) -> tensor<?x?x3xf32>
    %49 = stablehlo.subtract %44, %48 : tensor<?x?x3xf32>
    %50 = stablehlo.multiply %49, %49 : tensor<?x?x3xf32>
    %51 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %52 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %53 = stablehlo.concatenate %51, %52, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %54 = stablehlo.dynamic_broadcast_in_dim %cst_1, %53, dims = [] : (tensor<f32>, tensor<3xi32>) -> tensor<?x?x3xf32>
    %55 = stablehlo.multiply %54, %49 : tensor<?x?x3xf32>
    %56 = stablehlo.reduce(%50 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<?x?x3xf32>, tensor<f32>) -> tensor<?x?xf32>
    %57 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %58 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %59 = stablehlo.concatenate %57, %58, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %60 = stablehlo.dynamic_broadcast_in_dim %cst, %59, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %61 = stablehlo.add %60, %56 : tensor<?x?xf32>
    %62 = stablehlo.multiply %61, %61 : tensor<?x?xf32>
    %63 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %64 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %65 = stablehlo.concatenate %63, %64, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %66 = stablehlo.dynamic_broadcast_in_dim %cst, %65, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %67 = stablehlo.divide %66, %62 : tensor<?x?xf32>
    %68 = stablehlo.multiply %arg0, %arg0 : tensor<i32>
    %69 = stablehlo.convert %68 : (tensor<i32>) -> tensor<f32>
    %70 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %71 = stablehlo.concatenate %70, %c_2, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %72 = stablehlo.dynamic_broadcast_in_dim %arg3, %71, dims = [0, 2] : (tensor<?x3xf32>, tensor<3xi32>) -> tensor<?x1x3xf32>
    %73 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %74 = stablehlo.concatenate %c_2, %73, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %75 = stablehlo.dynamic_broadcast_in_dim %arg2, %74, dims = [1, 2] : (tensor<?x3xf32>, tensor<3xi32>) -> tensor<1x?x3xf32>
    %76 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %77 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %78 = stablehlo.concatenate %76, %77, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %79 = stablehlo.dynamic_broadcast_in_dim %72, %78, dims = [0, 1, 2] : (tensor<?x1x3xf32>, tensor<3xi32>) -> tensor<?x?x3xf32>
    %80 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %81 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %82 = stablehlo.concatenate %80, %81, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %83 = stablehlo.dynamic_broadcast_in_dim %75, %82, dims = [0, 1, 2] : (tensor<1x?x3xf32>, tensor<3xi32>) -> tensor<?x?x3xf32>
    %84 = stablehlo.subtract %79, %83 : tensor<?x?x3xf32>
    %85 = stablehlo.multiply %84, %84 : tensor<?x?x3xf32>
    %86 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %87 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %88 = stablehlo.concatenate %86, %87, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %89 = stablehlo.dynamic_broadcast_in_dim %cst_1, %88, dims = [] : (tensor<f32>, tensor<3xi32>) -> tensor<?x?x3xf32>
    %90 = stablehlo.multiply %89, %84 : tensor<?x?x3xf32>
    %91 = stablehlo.reduce(%85 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<?x?x3xf32>, tensor<f32>) -> tensor<?x?xf32>
    %92 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %93 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %94 = stablehlo.concatenate %92, %93, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %95 = stablehlo.dynamic_broadcast_in_dim %cst, %94, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %96 = stablehlo.add %95, %91 : tensor<?x?xf32>
    %97 = stablehlo.multiply %96, %96 : tensor<?x?xf32>
    %98 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %99 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %100 = stablehlo.concatenate %98, %99, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %101 = stablehlo.dynamic_broadcast_in_dim %cst, %100, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %102 = stablehlo.divide %101, %97 : tensor<?x?xf32>
    %103 = stablehlo.multiply %arg1, %arg0 : tensor<i32>
    %104 = stablehlo.convert %103 : (tensor<i32>) -> tensor<f32>
    %105 = stablehlo.negate %cst : tensor<f32>
    %106 = stablehlo.multiply %cst_1, %105 : tensor<f32>
    %107 = stablehlo.divide %106, %104 : tensor<f32>
    %108 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %109 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %110 = stablehlo.concatenate %108, %109, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %111 = stablehlo.dynamic_broadcast_in_dim %107, %110, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %112 = stablehlo.multiply %111, %102 : tensor<?x?xf32>
    %113 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %114 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %115 = stablehlo.concatenate %113, %114, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %116 = stablehlo.dynamic_broadcast_in_dim %cst, %115, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %117 = stablehlo.multiply %112, %116 : tensor<?x?xf32>
    %118 = stablehlo.negate %117 : tensor<?x?xf32>
    %119 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %120 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %121 = stablehlo.concatenate %119, %120, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %122 = stablehlo.dynamic_broadcast_in_dim %118, %121, dims = [0, 1] : (tensor<?x?xf32>, tensor<3xi32>) -> tensor<?x?x3xf32>
    %123 = stablehlo.multiply %122, %90 : tensor<?x?x3xf32>
    %124 = stablehlo.reduce(%123 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<?x?x3xf32>, tensor<f32>) -> tensor<?x3xf32>
    %125 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %126 = stablehlo.concatenate %125, %c_2, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %127 = stablehlo.dynamic_reshape %124, %126 : (tensor<?x3xf32>, tensor<3xi32>) -> tensor<?x1x3xf32>
    %128 = stablehlo.negate %123 : tensor<?x?x3xf32>
    %129 = stablehlo.reduce(%128 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<?x?x3xf32>, tensor<f32>) -> tensor<?x3xf32>
    %130 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %131 = stablehlo.concatenate %c_2, %130, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %132 = stablehlo.dynamic_reshape %129, %131 : (tensor<?x3xf32>, tensor<3xi32>) -> tensor<1x?x3xf32>
    %133 = stablehlo.reduce(%132 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<1x?x3xf32>, tensor<f32>) -> tensor<?x3xf32>
    %134 = stablehlo.reduce(%127 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<?x1x3xf32>, tensor<f32>) -> tensor<?x3xf32>
    %135 = stablehlo.divide %cst, %69 : tensor<f32>
    %136 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %137 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %138 = stablehlo.concatenate %136, %137, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %139 = stablehlo.dynamic_broadcast_in_dim %135, %138, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %140 = stablehlo.multiply %139, %67 : tensor<?x?xf32>
    %141 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %142 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %143 = stablehlo.concatenate %141, %142, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %144 = stablehlo.dynamic_broadcast_in_dim %cst, %143, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %145 = stablehlo.multiply %140, %144 : tensor<?x?xf32>
    %146 = stablehlo.negate %145 : tensor<?x?xf32>
    %147 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %148 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %149 = stablehlo.concatenate %147, %148, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %150 = stablehlo.dynamic_broadcast_in_dim %146, %149, dims = [0, 1] : (tensor<?x?xf32>, tensor<3xi32>) -> tensor<?x?x3xf32>
    %151 = stablehlo.multiply %150, %55 : tensor<?x?x3xf32>
    %152 = stablehlo.reduce(%151 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<?x?x3xf32>, tensor<f32>) -> tensor<?x3xf32>
    %153 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %154 = stablehlo.concatenate %153, %c_2, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %155 = stablehlo.dynamic_reshape %152, %154 : (tensor<?x3xf32>, tensor<3xi32>) -> tensor<?x1x3xf32>
    %156 = stablehlo.negate %151 : tensor<?x?x3xf32>
    %157 = stablehlo.reduce(%156 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<?x?x3xf32>, tensor<f32>) -> tensor<?x3xf32>
    %158 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %159 = stablehlo.concatenate %c_2, %158, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %160 = stablehlo.dynamic_reshape %157, %159 : (tensor<?x3xf32>, tensor<3xi32>) -> tensor<1x?x3xf32>
    %161 = stablehlo.reduce(%160 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<1x?x3xf32>, tensor<f32>) -> tensor<?x3xf32>
    %162 = stablehlo.add %133, %161 : tensor<?x3xf32>
    %163 = stablehlo.reduce(%155 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<?x1x3xf32>, tensor<f32>) -> tensor<?x3xf32>
    %164 = stablehlo.add %162, %163 : tensor<?x3xf32>
    %165 = stablehlo.divide %cst, %34 : tensor<f32>
    %166 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %167 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %168 = stablehlo.concatenate %166, %167, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %169 = stablehlo.dynamic_broadcast_in_dim %165, %168, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %170 = stablehlo.multiply %169, %32 : tensor<?x?xf32>
    %171 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %172 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %173 = stablehlo.concatenate %171, %172, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %174 = stablehlo.dynamic_broadcast_in_dim %cst, %173, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %175 = stablehlo.multiply %170, %174 : tensor<?x?xf32>
    %176 = stablehlo.negate %175 : tensor<?x?xf32>
    %177 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %178 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %179 = stablehlo.concatenate %177, %178, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %180 = stablehlo.dynamic_broadcast_in_dim %176, %179, dims = [0, 1] : (tensor<?x?xf32>, tensor<3xi32>) -> tensor<?x?x3xf32>
    %181 = stablehlo.multiply %180, %20 : tensor<?x?x3xf32>
    %182 = stablehlo.reduce(%181 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<?x?x3xf32>, tensor<f32>) -> tensor<?x3xf32>
    %183 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %184 = stablehlo.concatenate %183, %c_2, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %185 = stablehlo.dynamic_reshape %182, %184 : (tensor<?x3xf32>, tensor<3xi32>) -> tensor<?x1x3xf32>
    %186 = stablehlo.negate %181 : tensor<?x?x3xf32>
    %187 = stablehlo.reduce(%186 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<?x?x3xf32>, tensor<f32>) -> tensor<?x3xf32>
    %188 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %189 = stablehlo.concatenate %c_2, %188, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %190 = stablehlo.dynamic_reshape %187, %189 : (tensor<?x3xf32>, tensor<3xi32>) -> tensor<1x?x3xf32>
    %191 = stablehlo.reduce(%190 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<1x?x3xf32>, tensor<f32>) -> tensor<?x3xf32>
    %192 = stablehlo.add %134, %191 : tensor<?x3xf32>
    %193 = stablehlo.reduce(%185 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<?x1x3xf32>, tensor<f32>) -> tensor<?x3xf32>
    %194 = stablehlo.add %192, %193 : tensor<?x3xf32>
    return %164, %194 : tensor<?x3xf32>, tensor<?x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
