// import jax.numpy as jnp
//
//
// def compute_open_union(displacement, scores):
//     weighted = displacement * jnp.tanh(displacement)
//     root = jnp.sqrt(scores**2 + 0.5)
//     gap = root - 0.75 * jnp.cos(root)
//     both = jnp.concatenate([weighted, gap])
//     average = jnp.mean(both, axis=0)
//     shifted = 0.16 * both * (0.16 * average) + 1.68
//     total_sum = 1.53 + shifted
//     ratio = total_sum / (1.54 + jnp.abs(total_sum))
//     return jnp.exp(-jnp.abs(ratio))
//
//   displacement: float32[4, 3] in [-1.5, 1.5]
//   scores: float32[5, 3] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_compute_open_union attributes {jax.uses_shape_polymorphism = true, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
    %cst = stablehlo.constant dense<1.540000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.530000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.680000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.600000e-01> : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %c = stablehlo.constant dense<3> : tensor<1xi32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = stablehlo.tanh %arg2 : tensor<?x3xf32>
    %1 = stablehlo.multiply %arg2, %0 : tensor<?x3xf32>
    %2 = stablehlo.multiply %arg3, %arg3 : tensor<?x3xf32>
    %3 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.concatenate %3, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %5 = stablehlo.dynamic_broadcast_in_dim %cst_5, %4, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %6 = stablehlo.add %2, %5 : tensor<?x3xf32>
    %7 = stablehlo.sqrt %6 : tensor<?x3xf32>
    %8 = stablehlo.cosine %7 : tensor<?x3xf32>
    %9 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %10 = stablehlo.concatenate %9, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %11 = stablehlo.dynamic_broadcast_in_dim %cst_4, %10, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %12 = stablehlo.multiply %11, %8 : tensor<?x3xf32>
    %13 = stablehlo.subtract %7, %12 : tensor<?x3xf32>
    %14 = stablehlo.concatenate %1, %13, dim = 0 : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xf32>
    %15 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %16 = stablehlo.convert %15 : (tensor<i32>) -> tensor<f32>
    %17 = stablehlo.reduce(%14 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<?x3xf32>, tensor<f32>) -> tensor<3xf32>
    %18 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.divide %17, %18 : tensor<3xf32>
    %20 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %21 = stablehlo.reshape %20 : (tensor<i32>) -> tensor<1xi32>
    %22 = stablehlo.concatenate %21, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %23 = stablehlo.dynamic_broadcast_in_dim %cst_2, %22, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %24 = stablehlo.multiply %23, %14 : tensor<?x3xf32>
    %25 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.multiply %25, %19 : tensor<3xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %28 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %29 = stablehlo.reshape %28 : (tensor<i32>) -> tensor<1xi32>
    %30 = stablehlo.concatenate %29, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %31 = stablehlo.dynamic_broadcast_in_dim %27, %30, dims = [0, 1] : (tensor<1x3xf32>, tensor<2xi32>) -> tensor<?x3xf32>
    %32 = stablehlo.multiply %24, %31 : tensor<?x3xf32>
    %33 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %34 = stablehlo.reshape %33 : (tensor<i32>) -> tensor<1xi32>
    %35 = stablehlo.concatenate %34, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %36 = stablehlo.dynamic_broadcast_in_dim %cst_1, %35, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %37 = stablehlo.add %32, %36 : tensor<?x3xf32>
    %38 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %39 = stablehlo.reshape %38 : (tensor<i32>) -> tensor<1xi32>
    %40 = stablehlo.concatenate %39, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %41 = stablehlo.dynamic_broadcast_in_dim %cst_0, %40, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %42 = stablehlo.add %41, %37 : tensor<?x3xf32>
    %43 = stablehlo.abs %42 : tensor<?x3xf32>
    %44 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %45 = stablehlo.reshape %44 : (tensor<i32>) -> tensor<1xi32>
    %46 = stablehlo.concatenate %45, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %47 = stablehlo.dynamic_broadcast_in_dim %cst, %46, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %48 = stablehlo.add %47, %43 : tensor<?x3xf32>
    %49 = stablehlo.divide %42, %48 : tensor<?x3xf32>
    %50 = stablehlo.abs %49 : tensor<?x3xf32>
    %51 = stablehlo.negate %50 : tensor<?x3xf32>
    %52 = stablehlo.exponential %51 : tensor<?x3xf32>
    return %52 : tensor<?x3xf32>
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
    %cst = stablehlo.constant dense<1.540000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.530000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.680000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.600000e-01> : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %c_8 = stablehlo.constant dense<3> : tensor<1xi32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.tanh %arg2 : tensor<?x3xf32>
    %1 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %2 = stablehlo.concatenate %1, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %3 = stablehlo.dynamic_broadcast_in_dim %cst_9, %2, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %4 = stablehlo.add %3, %0 : tensor<?x3xf32>
    %5 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.concatenate %5, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %7 = stablehlo.dynamic_broadcast_in_dim %cst_9, %6, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %8 = stablehlo.subtract %7, %0 : tensor<?x3xf32>
    %9 = stablehlo.multiply %4, %8 : tensor<?x3xf32>
    %10 = stablehlo.multiply %arg2, %0 : tensor<?x3xf32>
    %11 = stablehlo.multiply %arg3, %arg3 : tensor<?x3xf32>
    %12 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %13 = stablehlo.concatenate %12, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %14 = stablehlo.dynamic_broadcast_in_dim %cst_7, %13, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %15 = stablehlo.multiply %14, %arg3 : tensor<?x3xf32>
    %16 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %17 = stablehlo.concatenate %16, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %18 = stablehlo.dynamic_broadcast_in_dim %cst_6, %17, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %19 = stablehlo.add %11, %18 : tensor<?x3xf32>
    %20 = stablehlo.sqrt %19 : tensor<?x3xf32>
    %21 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %22 = stablehlo.concatenate %21, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %23 = stablehlo.dynamic_broadcast_in_dim %cst_6, %22, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %24 = stablehlo.divide %23, %20 : tensor<?x3xf32>
    %25 = stablehlo.cosine %20 : tensor<?x3xf32>
    %26 = stablehlo.sine %20 : tensor<?x3xf32>
    %27 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %28 = stablehlo.concatenate %27, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %29 = stablehlo.dynamic_broadcast_in_dim %cst_5, %28, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %30 = stablehlo.multiply %29, %25 : tensor<?x3xf32>
    %31 = stablehlo.subtract %20, %30 : tensor<?x3xf32>
    %32 = stablehlo.concatenate %10, %31, dim = 0 : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xf32>
    %33 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %34 = stablehlo.convert %33 : (tensor<i32>) -> tensor<f32>
    %35 = stablehlo.reduce(%32 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<?x3xf32>, tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %37 = stablehlo.divide %35, %36 : tensor<3xf32>
    %38 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %39 = stablehlo.reshape %38 : (tensor<i32>) -> tensor<1xi32>
    %40 = stablehlo.concatenate %39, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %41 = stablehlo.dynamic_broadcast_in_dim %cst_3, %40, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %42 = stablehlo.multiply %41, %32 : tensor<?x3xf32>
    %43 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %44 = stablehlo.multiply %43, %37 : tensor<3xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %46 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %47 = stablehlo.reshape %46 : (tensor<i32>) -> tensor<1xi32>
    %48 = stablehlo.concatenate %47, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %49 = stablehlo.dynamic_broadcast_in_dim %45, %48, dims = [0, 1] : (tensor<1x3xf32>, tensor<2xi32>) -> tensor<?x3xf32>
    %50 = stablehlo.multiply %42, %49 : tensor<?x3xf32>
    %51 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %52 = stablehlo.reshape %51 : (tensor<i32>) -> tensor<1xi32>
    %53 = stablehlo.concatenate %52, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %54 = stablehlo.dynamic_broadcast_in_dim %cst_2, %53, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %55 = stablehlo.add %50, %54 : tensor<?x3xf32>
    %56 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %57 = stablehlo.reshape %56 : (tensor<i32>) -> tensor<1xi32>
    %58 = stablehlo.concatenate %57, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %59 = stablehlo.dynamic_broadcast_in_dim %cst_1, %58, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %60 = stablehlo.add %59, %55 : tensor<?x3xf32>
    %61 = stablehlo.abs %60 : tensor<?x3xf32>
    %62 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %63 = stablehlo.reshape %62 : (tensor<i32>) -> tensor<1xi32>
    %64 = stablehlo.concatenate %63, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %65 = stablehlo.dynamic_broadcast_in_dim %cst_4, %64, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %66 = stablehlo.compare GE, %60, %65, FLOAT : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xi1>
    %67 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %68 = stablehlo.reshape %67 : (tensor<i32>) -> tensor<1xi32>
    %69 = stablehlo.concatenate %68, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %70 = stablehlo.dynamic_broadcast_in_dim %cst, %69, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %71 = stablehlo.add %70, %61 : tensor<?x3xf32>
    %72 = stablehlo.divide %60, %71 : tensor<?x3xf32>
    %73 = stablehlo.multiply %71, %71 : tensor<?x3xf32>
    %74 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %75 = stablehlo.reshape %74 : (tensor<i32>) -> tensor<1xi32>
    %76 = stablehlo.concatenate %75, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %77 = stablehlo.dynamic_broadcast_in_dim %cst_9, %76, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %78 = stablehlo.divide %77, %73 : tensor<?x3xf32>
    %79 = stablehlo.abs %72 : tensor<?x3xf32>
    %80 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %81 = stablehlo.reshape %80 : (tensor<i32>) -> tensor<1xi32>
    %82 = stablehlo.concatenate %81, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %83 = stablehlo.dynamic_broadcast_in_dim %cst_4, %82, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %84 = stablehlo.compare GE, %72, %83, FLOAT : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xi1>
    %85 = stablehlo.negate %79 : tensor<?x3xf32>
    %86 = stablehlo.exponential %85 : tensor<?x3xf32>
    %87 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %88 = stablehlo.reshape %87 : (tensor<i32>) -> tensor<1xi32>
    %89 = stablehlo.concatenate %88, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %90 = stablehlo.dynamic_broadcast_in_dim %cst_9, %89, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %91 = stablehlo.multiply %90, %86 : tensor<?x3xf32>
    %92 = stablehlo.negate %91 : tensor<?x3xf32>
    %93 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %94 = stablehlo.reshape %93 : (tensor<i32>) -> tensor<1xi32>
    %95 = stablehlo.concatenate %94, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %96 = stablehlo.dynamic_broadcast_in_dim %cst_4, %95, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %97 = stablehlo.select %84, %96, %92 : tensor<?x3xi1>, tensor<?x3xf32>
    %98 = stablehlo.select %84, %92, %96 : tensor<?x3xi1>, tensor<?x3xf32>
    %99 = stablehlo.negate %97 : tensor<?x3xf32>
    %100 = stablehlo.add %98, %99 : tensor<?x3xf32>
    %101 = stablehlo.multiply %100, %78 : tensor<?x3xf32>
    %102 = stablehlo.multiply %101, %60 : tensor<?x3xf32>
    %103 = stablehlo.negate %102 : tensor<?x3xf32>
    %104 = stablehlo.divide %100, %71 : tensor<?x3xf32>
    %105 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %106 = stablehlo.reshape %105 : (tensor<i32>) -> tensor<1xi32>
    %107 = stablehlo.concatenate %106, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %108 = stablehlo.dynamic_broadcast_in_dim %cst_4, %107, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %109 = stablehlo.select %66, %108, %103 : tensor<?x3xi1>, tensor<?x3xf32>
    %110 = stablehlo.select %66, %103, %108 : tensor<?x3xi1>, tensor<?x3xf32>
    %111 = stablehlo.add %104, %110 : tensor<?x3xf32>
    %112 = stablehlo.negate %109 : tensor<?x3xf32>
    %113 = stablehlo.add %111, %112 : tensor<?x3xf32>
    %114 = stablehlo.multiply %42, %113 : tensor<?x3xf32>
    %115 = stablehlo.reduce(%114 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<?x3xf32>, tensor<f32>) -> tensor<3xf32>
    %116 = stablehlo.reshape %115 : (tensor<3xf32>) -> tensor<1x3xf32>
    %117 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %118 = stablehlo.reshape %117 : (tensor<i32>) -> tensor<1xi32>
    %119 = stablehlo.concatenate %118, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %120 = stablehlo.dynamic_broadcast_in_dim %45, %119, dims = [0, 1] : (tensor<1x3xf32>, tensor<2xi32>) -> tensor<?x3xf32>
    %121 = stablehlo.multiply %113, %120 : tensor<?x3xf32>
    %122 = stablehlo.reduce(%116 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %123 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %124 = stablehlo.multiply %123, %122 : tensor<3xf32>
    %125 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %126 = stablehlo.reshape %125 : (tensor<i32>) -> tensor<1xi32>
    %127 = stablehlo.concatenate %126, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %128 = stablehlo.dynamic_broadcast_in_dim %cst_3, %127, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %129 = stablehlo.multiply %128, %121 : tensor<?x3xf32>
    %130 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %131 = stablehlo.divide %124, %130 : tensor<3xf32>
    %132 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %133 = stablehlo.reshape %132 : (tensor<i32>) -> tensor<1xi32>
    %134 = stablehlo.concatenate %133, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %135 = stablehlo.dynamic_broadcast_in_dim %131, %134, dims = [1] : (tensor<3xf32>, tensor<2xi32>) -> tensor<?x3xf32>
    %136 = stablehlo.add %129, %135 : tensor<?x3xf32>
    %137 = stablehlo.concatenate %c_0, %c_0, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %138 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %139 = stablehlo.concatenate %138, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %140 = stablehlo.concatenate %c, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %141 = stablehlo.real_dynamic_slice %136, %137, %139, %140 : (tensor<?x3xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x3xf32>
    %142 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %143 = stablehlo.concatenate %142, %c_0, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %144 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %145 = stablehlo.reshape %144 : (tensor<i32>) -> tensor<1xi32>
    %146 = stablehlo.concatenate %145, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %147 = stablehlo.concatenate %c, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %148 = stablehlo.real_dynamic_slice %136, %143, %146, %147 : (tensor<?x3xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x3xf32>
    %149 = stablehlo.negate %148 : tensor<?x3xf32>
    %150 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %151 = stablehlo.concatenate %150, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %152 = stablehlo.dynamic_broadcast_in_dim %cst_5, %151, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %153 = stablehlo.multiply %152, %149 : tensor<?x3xf32>
    %154 = stablehlo.negate %153 : tensor<?x3xf32>
    %155 = stablehlo.multiply %154, %26 : tensor<?x3xf32>
    %156 = stablehlo.add %148, %155 : tensor<?x3xf32>
    %157 = stablehlo.multiply %156, %24 : tensor<?x3xf32>
    %158 = stablehlo.multiply %157, %15 : tensor<?x3xf32>
    %159 = stablehlo.multiply %arg2, %141 : tensor<?x3xf32>
    %160 = stablehlo.multiply %141, %0 : tensor<?x3xf32>
    %161 = stablehlo.multiply %159, %9 : tensor<?x3xf32>
    %162 = stablehlo.add %160, %161 : tensor<?x3xf32>
    return %162, %158 : tensor<?x3xf32>, tensor<?x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
