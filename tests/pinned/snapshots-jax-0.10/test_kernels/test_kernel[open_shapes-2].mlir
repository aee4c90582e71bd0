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
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
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
    %18 = stablehlo.log %cst_2 : tensor<f32>
    %19 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %20 = stablehlo.concatenate %19, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %21 = stablehlo.dynamic_broadcast_in_dim %18, %20, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %22 = stablehlo.divide %17, %21 : tensor<?x3xf32>
    %23 = stablehlo.concatenate %10, %22, dim = 0 : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xf32>
    %24 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %25 = stablehlo.convert %24 : (tensor<i32>) -> tensor<f32>
    %26 = stablehlo.reduce(%23 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<?x3xf32>, tensor<f32>) -> tensor<3xf32>
    %27 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %28 = stablehlo.divide %26, %27 : tensor<3xf32>
    %29 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %30 = stablehlo.reshape %29 : (tensor<i32>) -> tensor<1xi32>
    %31 = stablehlo.concatenate %30, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %32 = stablehlo.dynamic_broadcast_in_dim %cst_0, %31, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %33 = stablehlo.multiply %32, %23 : tensor<?x3xf32>
    %34 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %35 = stablehlo.multiply %34, %28 : tensor<3xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %37 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %38 = stablehlo.reshape %37 : (tensor<i32>) -> tensor<1xi32>
    %39 = stablehlo.concatenate %38, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %40 = stablehlo.dynamic_broadcast_in_dim %36, %39, dims = [0, 1] : (tensor<1x3xf32>, tensor<2xi32>) -> tensor<?x3xf32>
    %41 = stablehlo.subtract %40, %33 : tensor<?x3xf32>
    %42 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %43 = stablehlo.reshape %42 : (tensor<i32>) -> tensor<1xi32>
    %44 = stablehlo.concatenate %43, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %45 = stablehlo.dynamic_broadcast_in_dim %cst, %44, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %46 = stablehlo.multiply %45, %41 : tensor<?x3xf32>
    %47 = stablehlo.add %33, %46 : tensor<?x3xf32>
    %48 = stablehlo.sine %47 : tensor<?x3xf32>
    %49 = stablehlo.multiply %48, %48 : tensor<?x3xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<?x3xf32>
    return %50 : tensor<?x3xf32>
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
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_5 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %c_7 = stablehlo.constant dense<3> : tensor<1xi32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.negate %arg2 : tensor<?x3xf32>
    %1 = stablehlo.exponential %0 : tensor<?x3xf32>
    %2 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.concatenate %2, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %4 = stablehlo.dynamic_broadcast_in_dim %cst_8, %3, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %5 = stablehlo.add %4, %1 : tensor<?x3xf32>
    %6 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %7 = stablehlo.concatenate %6, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %8 = stablehlo.dynamic_broadcast_in_dim %cst_8, %7, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %9 = stablehlo.divide %8, %5 : tensor<?x3xf32>
    %10 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %11 = stablehlo.concatenate %10, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %12 = stablehlo.dynamic_broadcast_in_dim %cst_8, %11, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %13 = stablehlo.subtract %12, %9 : tensor<?x3xf32>
    %14 = stablehlo.multiply %9, %13 : tensor<?x3xf32>
    %15 = stablehlo.multiply %arg2, %9 : tensor<?x3xf32>
    %16 = stablehlo.multiply %arg3, %arg3 : tensor<?x3xf32>
    %17 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %18 = stablehlo.concatenate %17, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %19 = stablehlo.dynamic_broadcast_in_dim %cst_6, %18, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %20 = stablehlo.multiply %19, %arg3 : tensor<?x3xf32>
    %21 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %22 = stablehlo.concatenate %21, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %23 = stablehlo.dynamic_broadcast_in_dim %cst_5, %22, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %24 = stablehlo.add %16, %23 : tensor<?x3xf32>
    %25 = stablehlo.sqrt %24 : tensor<?x3xf32>
    %26 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %27 = stablehlo.concatenate %26, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %28 = stablehlo.dynamic_broadcast_in_dim %cst_4, %27, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %29 = stablehlo.divide %28, %25 : tensor<?x3xf32>
    %30 = stablehlo.log %25 : tensor<?x3xf32>
    %31 = stablehlo.log %cst_6 : tensor<f32>
    %32 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %33 = stablehlo.concatenate %32, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %34 = stablehlo.dynamic_broadcast_in_dim %31, %33, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %35 = stablehlo.divide %30, %34 : tensor<?x3xf32>
    %36 = stablehlo.concatenate %15, %35, dim = 0 : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xf32>
    %37 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %38 = stablehlo.convert %37 : (tensor<i32>) -> tensor<f32>
    %39 = stablehlo.reduce(%36 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<?x3xf32>, tensor<f32>) -> tensor<3xf32>
    %40 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %41 = stablehlo.divide %39, %40 : tensor<3xf32>
    %42 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %43 = stablehlo.reshape %42 : (tensor<i32>) -> tensor<1xi32>
    %44 = stablehlo.concatenate %43, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %45 = stablehlo.dynamic_broadcast_in_dim %cst_2, %44, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %46 = stablehlo.multiply %45, %36 : tensor<?x3xf32>
    %47 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %48 = stablehlo.multiply %47, %41 : tensor<3xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %50 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %51 = stablehlo.reshape %50 : (tensor<i32>) -> tensor<1xi32>
    %52 = stablehlo.concatenate %51, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %53 = stablehlo.dynamic_broadcast_in_dim %49, %52, dims = [0, 1] : (tensor<1x3xf32>, tensor<2xi32>) -> tensor<?x3xf32>
    %54 = stablehlo.subtract %53, %46 : tensor<?x3xf32>
    %55 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %56 = stablehlo.reshape %55 : (tensor<i32>) -> tensor<1xi32>
    %57 = stablehlo.concatenate %56, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %58 = stablehlo.dynamic_broadcast_in_dim %cst_1, %57, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %59 = stablehlo.multiply %58, %54 : tensor<?x3xf32>
    %60 = stablehlo.add %46, %59 : tensor<?x3xf32>
    %61 = stablehlo.sine %60 : tensor<?x3xf32>
    %62 = stablehlo.cosine %60 : tensor<?x3xf32>
    %63 = stablehlo.multiply %61, %61 : tensor<?x3xf32>
    %64 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %65 = stablehlo.reshape %64 : (tensor<i32>) -> tensor<1xi32>
    %66 = stablehlo.concatenate %65, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %67 = stablehlo.dynamic_broadcast_in_dim %cst, %66, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %68 = stablehlo.multiply %67, %63 : tensor<?x3xf32>
    %69 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %70 = stablehlo.reshape %69 : (tensor<i32>) -> tensor<1xi32>
    %71 = stablehlo.concatenate %70, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %72 = stablehlo.dynamic_broadcast_in_dim %cst_8, %71, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %73 = stablehlo.multiply %72, %68 : tensor<?x3xf32>
    %74 = stablehlo.multiply %73, %62 : tensor<?x3xf32>
    %75 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %76 = stablehlo.reshape %75 : (tensor<i32>) -> tensor<1xi32>
    %77 = stablehlo.concatenate %76, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %78 = stablehlo.dynamic_broadcast_in_dim %cst_1, %77, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %79 = stablehlo.multiply %78, %74 : tensor<?x3xf32>
    %80 = stablehlo.reduce(%79 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<?x3xf32>, tensor<f32>) -> tensor<3xf32>
    %81 = stablehlo.reshape %80 : (tensor<3xf32>) -> tensor<1x3xf32>
    %82 = stablehlo.negate %79 : tensor<?x3xf32>
    %83 = stablehlo.add %74, %82 : tensor<?x3xf32>
    %84 = stablehlo.reduce(%81 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %85 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %86 = stablehlo.multiply %85, %84 : tensor<3xf32>
    %87 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %88 = stablehlo.reshape %87 : (tensor<i32>) -> tensor<1xi32>
    %89 = stablehlo.concatenate %88, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %90 = stablehlo.dynamic_broadcast_in_dim %cst_2, %89, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %91 = stablehlo.multiply %90, %83 : tensor<?x3xf32>
    %92 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %93 = stablehlo.divide %86, %92 : tensor<3xf32>
    %94 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %95 = stablehlo.reshape %94 : (tensor<i32>) -> tensor<1xi32>
    %96 = stablehlo.concatenate %95, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %97 = stablehlo.dynamic_broadcast_in_dim %93, %96, dims = [1] : (tensor<3xf32>, tensor<2xi32>) -> tensor<?x3xf32>
    %98 = stablehlo.add %91, %97 : tensor<?x3xf32>
    %99 = stablehlo.concatenate %c_0, %c_0, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %100 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %101 = stablehlo.concatenate %100, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %102 = stablehlo.concatenate %c, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %103 = stablehlo.real_dynamic_slice %98, %99, %101, %102 : (tensor<?x3xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x3xf32>
    %104 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %105 = stablehlo.concatenate %104, %c_0, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %106 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %107 = stablehlo.reshape %106 : (tensor<i32>) -> tensor<1xi32>
    %108 = stablehlo.concatenate %107, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %109 = stablehlo.concatenate %c, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %110 = stablehlo.real_dynamic_slice %98, %105, %108, %109 : (tensor<?x3xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x3xf32>
    %111 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %112 = stablehlo.concatenate %111, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %113 = stablehlo.dynamic_broadcast_in_dim %31, %112, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %114 = stablehlo.divide %110, %113 : tensor<?x3xf32>
    %115 = stablehlo.divide %114, %25 : tensor<?x3xf32>
    %116 = stablehlo.multiply %115, %29 : tensor<?x3xf32>
    %117 = stablehlo.multiply %116, %20 : tensor<?x3xf32>
    %118 = stablehlo.multiply %arg2, %103 : tensor<?x3xf32>
    %119 = stablehlo.multiply %103, %9 : tensor<?x3xf32>
    %120 = stablehlo.multiply %118, %14 : tensor<?x3xf32>
    %121 = stablehlo.add %119, %120 : tensor<?x3xf32>
    return %121, %117 : tensor<?x3xf32>, tensor<?x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
