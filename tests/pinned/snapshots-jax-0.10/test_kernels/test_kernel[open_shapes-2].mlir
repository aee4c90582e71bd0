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
    %4 = stablehlo.subtract %3, %0 : tensor<?x3xf32>
    %5 = stablehlo.multiply %arg2, %0 : tensor<?x3xf32>
    %6 = stablehlo.multiply %arg3, %arg3 : tensor<?x3xf32>
    %7 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %8 = stablehlo.concatenate %7, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %9 = stablehlo.dynamic_broadcast_in_dim %cst_7, %8, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %10 = stablehlo.multiply %9, %arg3 : tensor<?x3xf32>
    %11 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %12 = stablehlo.concatenate %11, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %13 = stablehlo.dynamic_broadcast_in_dim %cst_6, %12, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %14 = stablehlo.add %6, %13 : tensor<?x3xf32>
    %15 = stablehlo.sqrt %14 : tensor<?x3xf32>
    %16 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %17 = stablehlo.concatenate %16, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %18 = stablehlo.dynamic_broadcast_in_dim %cst_6, %17, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %19 = stablehlo.divide %18, %15 : tensor<?x3xf32>
    %20 = stablehlo.cosine %15 : tensor<?x3xf32>
    %21 = stablehlo.sine %15 : tensor<?x3xf32>
    %22 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %23 = stablehlo.concatenate %22, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %24 = stablehlo.dynamic_broadcast_in_dim %cst_5, %23, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %25 = stablehlo.multiply %24, %20 : tensor<?x3xf32>
    %26 = stablehlo.subtract %15, %25 : tensor<?x3xf32>
    %27 = stablehlo.concatenate %5, %26, dim = 0 : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xf32>
    %28 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %29 = stablehlo.convert %28 : (tensor<i32>) -> tensor<f32>
    %30 = stablehlo.reduce(%27 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<?x3xf32>, tensor<f32>) -> tensor<3xf32>
    %31 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %32 = stablehlo.divide %30, %31 : tensor<3xf32>
    %33 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %34 = stablehlo.reshape %33 : (tensor<i32>) -> tensor<1xi32>
    %35 = stablehlo.concatenate %34, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %36 = stablehlo.dynamic_broadcast_in_dim %cst_3, %35, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %37 = stablehlo.multiply %36, %27 : tensor<?x3xf32>
    %38 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.multiply %38, %32 : tensor<3xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %41 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %42 = stablehlo.reshape %41 : (tensor<i32>) -> tensor<1xi32>
    %43 = stablehlo.concatenate %42, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %44 = stablehlo.dynamic_broadcast_in_dim %40, %43, dims = [0, 1] : (tensor<1x3xf32>, tensor<2xi32>) -> tensor<?x3xf32>
    %45 = stablehlo.multiply %37, %44 : tensor<?x3xf32>
    %46 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %47 = stablehlo.reshape %46 : (tensor<i32>) -> tensor<1xi32>
    %48 = stablehlo.concatenate %47, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %49 = stablehlo.dynamic_broadcast_in_dim %cst_2, %48, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %50 = stablehlo.add %45, %49 : tensor<?x3xf32>
    %51 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %52 = stablehlo.reshape %51 : (tensor<i32>) -> tensor<1xi32>
    %53 = stablehlo.concatenate %52, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %54 = stablehlo.dynamic_broadcast_in_dim %cst_1, %53, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %55 = stablehlo.add %54, %50 : tensor<?x3xf32>
    %56 = stablehlo.abs %55 : tensor<?x3xf32>
    %57 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %58 = stablehlo.reshape %57 : (tensor<i32>) -> tensor<1xi32>
    %59 = stablehlo.concatenate %58, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %60 = stablehlo.dynamic_broadcast_in_dim %cst_4, %59, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %61 = stablehlo.compare GE, %55, %60, FLOAT : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xi1>
    %62 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %63 = stablehlo.reshape %62 : (tensor<i32>) -> tensor<1xi32>
    %64 = stablehlo.concatenate %63, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %65 = stablehlo.dynamic_broadcast_in_dim %cst, %64, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %66 = stablehlo.add %65, %56 : tensor<?x3xf32>
    %67 = stablehlo.divide %55, %66 : tensor<?x3xf32>
    %68 = stablehlo.multiply %66, %66 : tensor<?x3xf32>
    %69 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %70 = stablehlo.reshape %69 : (tensor<i32>) -> tensor<1xi32>
    %71 = stablehlo.concatenate %70, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %72 = stablehlo.dynamic_broadcast_in_dim %cst_9, %71, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %73 = stablehlo.divide %72, %68 : tensor<?x3xf32>
    %74 = stablehlo.abs %67 : tensor<?x3xf32>
    %75 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %76 = stablehlo.reshape %75 : (tensor<i32>) -> tensor<1xi32>
    %77 = stablehlo.concatenate %76, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %78 = stablehlo.dynamic_broadcast_in_dim %cst_4, %77, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %79 = stablehlo.compare GE, %67, %78, FLOAT : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xi1>
    %80 = stablehlo.negate %74 : tensor<?x3xf32>
    %81 = stablehlo.exponential %80 : tensor<?x3xf32>
    %82 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %83 = stablehlo.reshape %82 : (tensor<i32>) -> tensor<1xi32>
    %84 = stablehlo.concatenate %83, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %85 = stablehlo.dynamic_broadcast_in_dim %cst_9, %84, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %86 = stablehlo.multiply %85, %81 : tensor<?x3xf32>
    %87 = stablehlo.negate %86 : tensor<?x3xf32>
    %88 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %89 = stablehlo.reshape %88 : (tensor<i32>) -> tensor<1xi32>
    %90 = stablehlo.concatenate %89, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %91 = stablehlo.dynamic_broadcast_in_dim %cst_4, %90, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %92 = stablehlo.select %79, %91, %87 : tensor<?x3xi1>, tensor<?x3xf32>
    %93 = stablehlo.select %79, %87, %91 : tensor<?x3xi1>, tensor<?x3xf32>
    %94 = stablehlo.negate %92 : tensor<?x3xf32>
    %95 = stablehlo.add %93, %94 : tensor<?x3xf32>
    %96 = stablehlo.multiply %95, %73 : tensor<?x3xf32>
    %97 = stablehlo.multiply %96, %55 : tensor<?x3xf32>
    %98 = stablehlo.negate %97 : tensor<?x3xf32>
    %99 = stablehlo.divide %95, %66 : tensor<?x3xf32>
    %100 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %101 = stablehlo.reshape %100 : (tensor<i32>) -> tensor<1xi32>
    %102 = stablehlo.concatenate %101, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %103 = stablehlo.dynamic_broadcast_in_dim %cst_4, %102, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %104 = stablehlo.select %61, %103, %98 : tensor<?x3xi1>, tensor<?x3xf32>
    %105 = stablehlo.select %61, %98, %103 : tensor<?x3xi1>, tensor<?x3xf32>
    %106 = stablehlo.add %99, %105 : tensor<?x3xf32>
    %107 = stablehlo.negate %104 : tensor<?x3xf32>
    %108 = stablehlo.add %106, %107 : tensor<?x3xf32>
    %109 = stablehlo.multiply %37, %108 : tensor<?x3xf32>
    %110 = stablehlo.reduce(%109 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<?x3xf32>, tensor<f32>) -> tensor<3xf32>
    %111 = stablehlo.reshape %110 : (tensor<3xf32>) -> tensor<1x3xf32>
    %112 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %113 = stablehlo.reshape %112 : (tensor<i32>) -> tensor<1xi32>
    %114 = stablehlo.concatenate %113, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %115 = stablehlo.dynamic_broadcast_in_dim %40, %114, dims = [0, 1] : (tensor<1x3xf32>, tensor<2xi32>) -> tensor<?x3xf32>
    %116 = stablehlo.multiply %108, %115 : tensor<?x3xf32>
    %117 = stablehlo.reduce(%111 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %118 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %119 = stablehlo.multiply %118, %117 : tensor<3xf32>
    %120 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %121 = stablehlo.reshape %120 : (tensor<i32>) -> tensor<1xi32>
    %122 = stablehlo.concatenate %121, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %123 = stablehlo.dynamic_broadcast_in_dim %cst_3, %122, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %124 = stablehlo.multiply %123, %116 : tensor<?x3xf32>
    %125 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %126 = stablehlo.divide %119, %125 : tensor<3xf32>
    %127 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %128 = stablehlo.reshape %127 : (tensor<i32>) -> tensor<1xi32>
    %129 = stablehlo.concatenate %128, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %130 = stablehlo.dynamic_broadcast_in_dim %126, %129, dims = [1] : (tensor<3xf32>, tensor<2xi32>) -> tensor<?x3xf32>
    %131 = stablehlo.add %124, %130 : tensor<?x3xf32>
    %132 = stablehlo.concatenate %c_0, %c_0, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %133 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %134 = stablehlo.concatenate %133, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %135 = stablehlo.concatenate %c, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %136 = stablehlo.real_dynamic_slice %131, %132, %134, %135 : (tensor<?x3xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x3xf32>
    %137 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %138 = stablehlo.concatenate %137, %c_0, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %139 = stablehlo.add %arg1, %arg0 : tensor<i32>
    %140 = stablehlo.reshape %139 : (tensor<i32>) -> tensor<1xi32>
    %141 = stablehlo.concatenate %140, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %142 = stablehlo.concatenate %c, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %143 = stablehlo.real_dynamic_slice %131, %138, %141, %142 : (tensor<?x3xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x3xf32>
    %144 = stablehlo.negate %143 : tensor<?x3xf32>
    %145 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %146 = stablehlo.concatenate %145, %c_8, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %147 = stablehlo.dynamic_broadcast_in_dim %cst_5, %146, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %148 = stablehlo.multiply %147, %144 : tensor<?x3xf32>
    %149 = stablehlo.negate %148 : tensor<?x3xf32>
    %150 = stablehlo.multiply %149, %21 : tensor<?x3xf32>
    %151 = stablehlo.add %143, %150 : tensor<?x3xf32>
    %152 = stablehlo.multiply %151, %19 : tensor<?x3xf32>
    %153 = stablehlo.multiply %152, %10 : tensor<?x3xf32>
    %154 = stablehlo.multiply %arg2, %136 : tensor<?x3xf32>
    %155 = stablehlo.multiply %136, %0 : tensor<?x3xf32>
    %156 = stablehlo.multiply %154, %4 : tensor<?x3xf32>
    %157 = stablehlo.add %155, %156 : tensor<?x3xf32>
    %158 = stablehlo.multiply %156, %0 : tensor<?x3xf32>
    %159 = stablehlo.add %157, %158 : tensor<?x3xf32>
    return %159, %153 : tensor<?x3xf32>, tensor<?x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
