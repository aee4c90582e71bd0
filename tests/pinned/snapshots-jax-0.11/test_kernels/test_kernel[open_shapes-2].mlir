// import jax
// import jax.numpy as jnp
//
//
// def weighted_open_union_update(displacement, scores):
//     weighted = displacement * jax.nn.sigmoid(displacement)
//     norm = jnp.sqrt(scores**2 + 0.3)
//     log_term = jnp.log2(norm)
//     both = jnp.concatenate([weighted, log_term])
//     average = both.mean(axis=0)
//     amplified = 0.16 * both
//     blended = amplified + 0.882 * (0.16 * average - amplified)
//     return jnp.sin(blended) ** 3
//
//   displacement: float32[4, 3] in [-1.5, 1.5]
//   scores: float32[5, 3] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_weighted_open_union_update attributes {jax.uses_shape_polymorphism = true, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<?x3xf32>, %arg1: tensor<?x3xf32>) -> (tensor<?x3xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x3xf32>) -> tensor<i32>
    %1 = stablehlo.get_dimension_size %arg1, dim = 0 : (tensor<?x3xf32>) -> tensor<i32>
    %2 = stablehlo.compare GE, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%2, %0) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 'n'. Using the following polymorphic shapes specifications: args[0].shape = (n, 3),args[1].shape = (m, 3). Obtained dimension variables: 'n' = {0} from specification 'n' for dimension args[0].shape[0] (= {0}), . Please see https://docs.jax.dev/en/latest/export/shape_poly.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
    %3 = stablehlo.compare GE, %1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%3, %0, %1) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 'm'. Using the following polymorphic shapes specifications: args[0].shape = (n, 3),args[1].shape = (m, 3). Obtained dimension variables: 'n' = {0} from specification 'n' for dimension args[0].shape[0] (= {0}), 'm' = {1} from specification 'm' for dimension args[1].shape[0] (= {1}), . Please see https://docs.jax.dev/en/latest/export/shape_poly.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>, tensor<i32>) -> ()
    %4 = call @_wrapped_jax_export_main(%1, %0, %arg0, %arg1) : (tensor<i32>, tensor<i32>, tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xf32>
    return %4 : tensor<?x3xf32>
  }
  func.func private @_wrapped_jax_export_main(%arg0: tensor<i32> {jax.global_constant = "m"}, %arg1: tensor<i32> {jax.global_constant = "n"}, %arg2: tensor<?x3xf32>, %arg3: tensor<?x3xf32>) -> (tensor<?x3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<8.820000e-01> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.600000e-01> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.44269502> : tensor<f32>
    %cst_3 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %c = stablehlo.constant dense<3> : tensor<1xi32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.negate %arg2 : tensor<?x3xf32>
    %1 = stablehlo.exponential %0 : tensor<?x3xf32>
    %2 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.concatenate %2, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %4 = stablehlo.dynamic_broadcast_in_dim %cst_4, %3, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %5 = stablehlo.add %4, %1 : tensor<?x3xf32>
    %6 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %7 = stablehlo.concatenate %6, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %8 = stablehlo.dynamic_broadcast_in_dim %cst_4, %7, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %9 = stablehlo.divide %8, %5 : tensor<?x3xf32>
    %10 = stablehlo.multiply %arg2, %9 : tensor<?x3xf32>
    %11 = stablehlo.multiply %arg3, %arg3 : tensor<?x3xf32>
    %12 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %13 = stablehlo.concatenate %12, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %14 = stablehlo.dynamic_broadcast_in_dim %cst_3, %13, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %15 = stablehlo.add %11, %14 : tensor<?x3xf32>
    %16 = stablehlo.sqrt %15 : tensor<?x3xf32>
    %17 = stablehlo.log %16 : tensor<?x3xf32>
    %18 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %19 = stablehlo.concatenate %18, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %20 = stablehlo.dynamic_broadcast_in_dim %cst_2, %19, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %21 = stablehlo.multiply %17, %20 : tensor<?x3xf32>
    %22 = stablehlo.concatenate %10, %21, dim = 0 : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xf32>
    %23 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %24 = stablehlo.convert %23 : (tensor<i32>) -> tensor<f32>
    %25 = stablehlo.reduce(%22 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<?x3xf32>, tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %27 = stablehlo.divide %25, %26 : tensor<3xf32>
    %28 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %29 = stablehlo.reshape %28 : (tensor<i32>) -> tensor<1xi32>
    %30 = stablehlo.concatenate %29, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %31 = stablehlo.dynamic_broadcast_in_dim %cst_0, %30, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %32 = stablehlo.multiply %31, %22 : tensor<?x3xf32>
    %33 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.multiply %33, %27 : tensor<3xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %36 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %37 = stablehlo.reshape %36 : (tensor<i32>) -> tensor<1xi32>
    %38 = stablehlo.concatenate %37, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %39 = stablehlo.dynamic_broadcast_in_dim %35, %38, dims = [0, 1] : (tensor<1x3xf32>, tensor<2xi32>) -> tensor<?x3xf32>
    %40 = stablehlo.subtract %39, %32 : tensor<?x3xf32>
    %41 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %42 = stablehlo.reshape %41 : (tensor<i32>) -> tensor<1xi32>
    %43 = stablehlo.concatenate %42, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %44 = stablehlo.dynamic_broadcast_in_dim %cst, %43, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %45 = stablehlo.multiply %44, %40 : tensor<?x3xf32>
    %46 = stablehlo.add %32, %45 : tensor<?x3xf32>
    %47 = stablehlo.sine %46 : tensor<?x3xf32>
    %48 = stablehlo.multiply %47, %47 : tensor<?x3xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<?x3xf32>
    return %49 : tensor<?x3xf32>
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
    stablehlo.custom_call @shape_assertion(%2, %0) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 'n'. Using the following polymorphic shapes specifications: args[0].shape = (n, 3),args[1].shape = (m, 3). Obtained dimension variables: 'n' = {0} from specification 'n' for dimension args[0].shape[0] (= {0}), . Please see https://docs.jax.dev/en/latest/export/shape_poly.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
    %3 = stablehlo.compare GE, %1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%3, %0, %1) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 'm'. Using the following polymorphic shapes specifications: args[0].shape = (n, 3),args[1].shape = (m, 3). Obtained dimension variables: 'n' = {0} from specification 'n' for dimension args[0].shape[0] (= {0}), 'm' = {1} from specification 'm' for dimension args[1].shape[0] (= {1}), . Please see https://docs.jax.dev/en/latest/export/shape_poly.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>, tensor<i32>) -> ()
    %4:2 = call @_wrapped_jax_export_main(%1, %0, %arg0, %arg1) : (tensor<i32>, tensor<i32>, tensor<?x3xf32>, tensor<?x3xf32>) -> (tensor<?x3xf32>, tensor<?x3xf32>)
    return %4#0, %4#1 : tensor<?x3xf32>, tensor<?x3xf32>
  }
  func.func private @_wrapped_jax_export_main(%arg0: tensor<i32> {jax.global_constant = "m"}, %arg1: tensor<i32> {jax.global_constant = "n"}, %arg2: tensor<?x3xf32>, %arg3: tensor<?x3xf32>) -> (tensor<?x3xf32> {jax.result_info = "result[0]"}, tensor<?x3xf32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<1> : tensor<1xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<1xi32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<8.820000e-01> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.600000e-01> : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.44269502> : tensor<f32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_6 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %c_8 = stablehlo.constant dense<3> : tensor<1xi32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.negate %arg2 : tensor<?x3xf32>
    %1 = stablehlo.exponential %0 : tensor<?x3xf32>
    %2 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.concatenate %2, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %4 = stablehlo.dynamic_broadcast_in_dim %cst_9, %3, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %5 = stablehlo.add %4, %1 : tensor<?x3xf32>
    %6 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %7 = stablehlo.concatenate %6, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %8 = stablehlo.dynamic_broadcast_in_dim %cst_9, %7, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %9 = stablehlo.divide %8, %5 : tensor<?x3xf32>
    %10 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %11 = stablehlo.concatenate %10, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %12 = stablehlo.dynamic_broadcast_in_dim %cst_9, %11, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %13 = stablehlo.subtract %12, %9 : tensor<?x3xf32>
    %14 = stablehlo.multiply %9, %13 : tensor<?x3xf32>
    %15 = stablehlo.multiply %arg2, %9 : tensor<?x3xf32>
    %16 = stablehlo.multiply %arg3, %arg3 : tensor<?x3xf32>
    %17 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %18 = stablehlo.concatenate %17, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %19 = stablehlo.dynamic_broadcast_in_dim %cst_7, %18, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %20 = stablehlo.multiply %19, %arg3 : tensor<?x3xf32>
    %21 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %22 = stablehlo.concatenate %21, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %23 = stablehlo.dynamic_broadcast_in_dim %cst_6, %22, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %24 = stablehlo.add %16, %23 : tensor<?x3xf32>
    %25 = stablehlo.sqrt %24 : tensor<?x3xf32>
    %26 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %27 = stablehlo.concatenate %26, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %28 = stablehlo.dynamic_broadcast_in_dim %cst_5, %27, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %29 = stablehlo.divide %28, %25 : tensor<?x3xf32>
    %30 = stablehlo.log %25 : tensor<?x3xf32>
    %31 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %32 = stablehlo.concatenate %31, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %33 = stablehlo.dynamic_broadcast_in_dim %cst_4, %32, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %34 = stablehlo.multiply %30, %33 : tensor<?x3xf32>
    %35 = stablehlo.log %cst_7 : tensor<f32>
    %36 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %37 = stablehlo.concatenate %36, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %38 = stablehlo.dynamic_broadcast_in_dim %35, %37, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %39 = stablehlo.multiply %25, %38 : tensor<?x3xf32>
    %40 = stablehlo.concatenate %15, %34, dim = 0 : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xf32>
    %41 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %42 = stablehlo.convert %41 : (tensor<i32>) -> tensor<f32>
    %43 = stablehlo.reduce(%40 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<?x3xf32>, tensor<f32>) -> tensor<3xf32>
    %44 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %45 = stablehlo.divide %43, %44 : tensor<3xf32>
    %46 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %47 = stablehlo.reshape %46 : (tensor<i32>) -> tensor<1xi32>
    %48 = stablehlo.concatenate %47, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %49 = stablehlo.dynamic_broadcast_in_dim %cst_2, %48, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %50 = stablehlo.multiply %49, %40 : tensor<?x3xf32>
    %51 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %52 = stablehlo.multiply %51, %45 : tensor<3xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %54 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %55 = stablehlo.reshape %54 : (tensor<i32>) -> tensor<1xi32>
    %56 = stablehlo.concatenate %55, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %57 = stablehlo.dynamic_broadcast_in_dim %53, %56, dims = [0, 1] : (tensor<1x3xf32>, tensor<2xi32>) -> tensor<?x3xf32>
    %58 = stablehlo.subtract %57, %50 : tensor<?x3xf32>
    %59 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %60 = stablehlo.reshape %59 : (tensor<i32>) -> tensor<1xi32>
    %61 = stablehlo.concatenate %60, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %62 = stablehlo.dynamic_broadcast_in_dim %cst_1, %61, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %63 = stablehlo.multiply %62, %58 : tensor<?x3xf32>
    %64 = stablehlo.add %50, %63 : tensor<?x3xf32>
    %65 = stablehlo.sine %64 : tensor<?x3xf32>
    %66 = stablehlo.cosine %64 : tensor<?x3xf32>
    %67 = stablehlo.multiply %65, %65 : tensor<?x3xf32>
    %68 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %69 = stablehlo.reshape %68 : (tensor<i32>) -> tensor<1xi32>
    %70 = stablehlo.concatenate %69, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %71 = stablehlo.dynamic_broadcast_in_dim %cst, %70, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %72 = stablehlo.multiply %71, %67 : tensor<?x3xf32>
    %73 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %74 = stablehlo.reshape %73 : (tensor<i32>) -> tensor<1xi32>
    %75 = stablehlo.concatenate %74, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %76 = stablehlo.dynamic_broadcast_in_dim %cst_9, %75, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %77 = stablehlo.multiply %76, %72 : tensor<?x3xf32>
    %78 = stablehlo.multiply %77, %66 : tensor<?x3xf32>
    %79 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %80 = stablehlo.reshape %79 : (tensor<i32>) -> tensor<1xi32>
    %81 = stablehlo.concatenate %80, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %82 = stablehlo.dynamic_broadcast_in_dim %cst_1, %81, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %83 = stablehlo.multiply %82, %78 : tensor<?x3xf32>
    %84 = stablehlo.reduce(%83 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<?x3xf32>, tensor<f32>) -> tensor<3xf32>
    %85 = stablehlo.reshape %84 : (tensor<3xf32>) -> tensor<1x3xf32>
    %86 = stablehlo.negate %83 : tensor<?x3xf32>
    %87 = stablehlo.add %78, %86 : tensor<?x3xf32>
    %88 = stablehlo.reduce(%85 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %89 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %90 = stablehlo.multiply %89, %88 : tensor<3xf32>
    %91 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %92 = stablehlo.reshape %91 : (tensor<i32>) -> tensor<1xi32>
    %93 = stablehlo.concatenate %92, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %94 = stablehlo.dynamic_broadcast_in_dim %cst_2, %93, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %95 = stablehlo.multiply %94, %87 : tensor<?x3xf32>
    %96 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %97 = stablehlo.divide %90, %96 : tensor<3xf32>
    %98 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %99 = stablehlo.reshape %98 : (tensor<i32>) -> tensor<1xi32>
    %100 = stablehlo.concatenate %99, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %101 = stablehlo.dynamic_broadcast_in_dim %97, %100, dims = [1] : (tensor<3xf32>, tensor<2xi32>) -> tensor<?x3xf32>
    %102 = stablehlo.add %95, %101 : tensor<?x3xf32>
    %103 = stablehlo.concatenate %c_0, %c_0, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %104 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %105 = stablehlo.concatenate %104, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %106 = stablehlo.concatenate %c, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %107 = stablehlo.real_dynamic_slice %102, %103, %105, %106 : (tensor<?x3xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x3xf32>
    %108 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %109 = stablehlo.concatenate %108, %c_0, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %110 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %111 = stablehlo.reshape %110 : (tensor<i32>) -> tensor<1xi32>
    %112 = stablehlo.concatenate %111, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %113 = stablehlo.concatenate %c, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %114 = stablehlo.real_dynamic_slice %102, %109, %112, %113 : (tensor<?x3xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x3xf32>
    %115 = stablehlo.divide %114, %39 : tensor<?x3xf32>
    %116 = stablehlo.multiply %115, %29 : tensor<?x3xf32>
    %117 = stablehlo.multiply %116, %20 : tensor<?x3xf32>
    %118 = stablehlo.multiply %arg2, %107 : tensor<?x3xf32>
    %119 = stablehlo.multiply %107, %9 : tensor<?x3xf32>
    %120 = stablehlo.multiply %118, %14 : tensor<?x3xf32>
    %121 = stablehlo.add %119, %120 : tensor<?x3xf32>
    return %121, %117 : tensor<?x3xf32>, tensor<?x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
