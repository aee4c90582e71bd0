// import jax
// import jax.numpy as jnp
//
//
// def noisy_open_kernel_map(offset, state):
//     root = jnp.sqrt((offset * jnp.cos(offset)) ** 2 + 0.583)
//     magnitude = jnp.sqrt(state**2 + 0.83)
//     offset_by = root[:, None] - magnitude[None]
//     sq = offset_by**2
//     aggregate = sq.sum(axis=-1)
//     decayed = jnp.exp(aggregate * -0.5)
//     squashed = jax.nn.silu(jnp.mean(decayed, axis=1))
//     size = jnp.abs(squashed - 0.51)
//     return size**3
//
//   offset: float32[3, 2] in [-1.5, 1.5]
//   state: float32[5, 2] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_noisy_open_kernel_map attributes {jax.uses_shape_polymorphism = true, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<?x2xf32>, %arg1: tensor<?x2xf32>) -> (tensor<?xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x2xf32>) -> tensor<i32>
    %1 = stablehlo.get_dimension_size %arg1, dim = 0 : (tensor<?x2xf32>) -> tensor<i32>
    %2 = stablehlo.compare GE, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%2, %0) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 't'. Using the following polymorphic shapes specifications: args[0].shape = (t, 2),args[1].shape = (m, 2). Obtained dimension variables: 't' = {0} from specification 't' for dimension args[0].shape[0] (= {0}), . Please see https://docs.jax.dev/en/latest/export/shape_poly.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
    %3 = stablehlo.compare GE, %1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%3, %0, %1) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 'm'. Using the following polymorphic shapes specifications: args[0].shape = (t, 2),args[1].shape = (m, 2). Obtained dimension variables: 't' = {0} from specification 't' for dimension args[0].shape[0] (= {0}), 'm' = {1} from specification 'm' for dimension args[1].shape[0] (= {1}), . Please see https://docs.jax.dev/en/latest/export/shape_poly.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>, tensor<i32>) -> ()
    %4 = call @_wrapped_jax_export_main(%1, %0, %arg0, %arg1) : (tensor<i32>, tensor<i32>, tensor<?x2xf32>, tensor<?x2xf32>) -> tensor<?xf32>
    return %4 : tensor<?xf32>
  }
  func.func private @_wrapped_jax_export_main(%arg0: tensor<i32> {jax.global_constant = "m"}, %arg1: tensor<i32> {jax.global_constant = "t"}, %arg2: tensor<?x2xf32>, %arg3: tensor<?x2xf32>) -> (tensor<?xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %cst_0 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<1> : tensor<1xi32>
    %cst_2 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %c_3 = stablehlo.constant dense<2> : tensor<1xi32>
    %cst_4 = stablehlo.constant dense<5.830000e-01> : tensor<f32>
    %0 = stablehlo.cosine %arg2 : tensor<?x2xf32>
    %1 = stablehlo.multiply %arg2, %0 : tensor<?x2xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<?x2xf32>
    %3 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.concatenate %3, %c_3, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %5 = stablehlo.dynamic_broadcast_in_dim %cst_4, %4, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %6 = stablehlo.add %2, %5 : tensor<?x2xf32>
    %7 = stablehlo.sqrt %6 : tensor<?x2xf32>
    %8 = stablehlo.multiply %arg3, %arg3 : tensor<?x2xf32>
    %9 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %10 = stablehlo.concatenate %9, %c_3, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %11 = stablehlo.dynamic_broadcast_in_dim %cst_2, %10, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %12 = stablehlo.add %8, %11 : tensor<?x2xf32>
    %13 = stablehlo.sqrt %12 : tensor<?x2xf32>
    %14 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %15 = stablehlo.concatenate %14, %c, %c_3, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %16 = stablehlo.dynamic_broadcast_in_dim %7, %15, dims = [0, 2] : (tensor<?x2xf32>, tensor<3xi32>) -> tensor<?x1x2xf32>
    %17 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %18 = stablehlo.concatenate %c, %17, %c_3, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %19 = stablehlo.dynamic_broadcast_in_dim %13, %18, dims = [1, 2] : (tensor<?x2xf32>, tensor<3xi32>) -> tensor<1x?x2xf32>
    %20 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %21 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %22 = stablehlo.concatenate %20, %21, %c_3, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %23 = stablehlo.dynamic_broadcast_in_dim %16, %22, dims = [0, 1, 2] : (tensor<?x1x2xf32>, tensor<3xi32>) -> tensor<?x?x2xf32>
    %24 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %25 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %26 = stablehlo.concatenate %24, %25, %c_3, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %27 = stablehlo.dynamic_broadcast_in_dim %19, %26, dims = [0, 1, 2] : (tensor<1x?x2xf32>, tensor<3xi32>) -> tensor<?x?x2xf32>
    %28 = stablehlo.subtract %23, %27 : tensor<?x?x2xf32>
    %29 = stablehlo.multiply %28, %28 : tensor<?x?x2xf32>
    %30 = stablehlo.reduce(%29 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<?x?x2xf32>, tensor<f32>) -> tensor<?x?xf32>
    %31 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %32 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %33 = stablehlo.concatenate %31, %32, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %34 = stablehlo.dynamic_broadcast_in_dim %cst_0, %33, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %35 = stablehlo.multiply %30, %34 : tensor<?x?xf32>
    %36 = stablehlo.exponential %35 : tensor<?x?xf32>
    %37 = stablehlo.convert %arg0 : (tensor<i32>) -> tensor<f32>
    %38 = stablehlo.reduce(%36 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<?x?xf32>, tensor<f32>) -> tensor<?xf32>
    %39 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %40 = stablehlo.dynamic_broadcast_in_dim %37, %39, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %41 = stablehlo.divide %38, %40 : tensor<?xf32>
    %42 = call @silu(%arg0, %arg1, %41) : (tensor<i32>, tensor<i32>, tensor<?xf32>) -> tensor<?xf32>
    %43 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %44 = stablehlo.dynamic_broadcast_in_dim %cst, %43, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %45 = stablehlo.subtract %42, %44 : tensor<?xf32>
    %46 = stablehlo.abs %45 : tensor<?xf32>
    %47 = stablehlo.multiply %46, %46 : tensor<?xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<?xf32>
    return %48 : tensor<?xf32>
  }
  func.func private @silu(%arg0: tensor<i32> {jax.global_constant = "m"}, %arg1: tensor<i32> {jax.global_constant = "t"}, %arg2: tensor<?xf32>) -> tensor<?xf32> {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.negate %arg2 : tensor<?xf32>
    %1 = stablehlo.exponential %0 : tensor<?xf32>
    %2 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.dynamic_broadcast_in_dim %cst, %2, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %4 = stablehlo.add %3, %1 : tensor<?xf32>
    %5 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.dynamic_broadcast_in_dim %cst, %5, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %7 = stablehlo.divide %6, %4 : tensor<?xf32>
    %8 = stablehlo.multiply %arg2, %7 : tensor<?xf32>
    return %8 : tensor<?xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {jax.uses_shape_polymorphism = true, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<?x2xf32>, %arg1: tensor<?x2xf32>) -> (tensor<?x2xf32> {jax.result_info = "result[0]"}, tensor<?x2xf32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x2xf32>) -> tensor<i32>
    %1 = stablehlo.get_dimension_size %arg1, dim = 0 : (tensor<?x2xf32>) -> tensor<i32>
    %2 = stablehlo.compare GE, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%2, %0) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 't'. Using the following polymorphic shapes specifications: args[0].shape = (t, 2),args[1].shape = (m, 2). Obtained dimension variables: 't' = {0} from specification 't' for dimension args[0].shape[0] (= {0}), . Please see https://docs.jax.dev/en/latest/export/shape_poly.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
    %3 = stablehlo.compare GE, %1, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%3, %0, %1) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 'm'. Using the following polymorphic shapes specifications: args[0].shape = (t, 2),args[1].shape = (m, 2). Obtained dimension variables: 't' = {0} from specification 't' for dimension args[0].shape[0] (= {0}), 'm' = {1} from specification 'm' for dimension args[1].shape[0] (= {1}), . Please see https://docs.jax.dev/en/latest/export/shape_poly.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>, tensor<i32>) -> ()
    %4:2 = call @_wrapped_jax_export_main(%1, %0, %arg0, %arg1) : (tensor<i32>, tensor<i32>, tensor<?x2xf32>, tensor<?x2xf32>) -> (tensor<?x2xf32>, tensor<?x2xf32>)
    return %4#0, %4#1 : tensor<?x2xf32>, tensor<?x2xf32>
  }
  func.func private @_wrapped_jax_export_main(%arg0: tensor<i32> {jax.global_constant = "m"}, %arg1: tensor<i32> {jax.global_constant = "t"}, %arg2: tensor<?x2xf32>, %arg3: tensor<?x2xf32>) -> (tensor<?x2xf32> {jax.result_info = "result[0]"}, tensor<?x2xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %cst_2 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<1> : tensor<1xi32>
    %cst_4 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_6 = stablehlo.constant dense<5.830000e-01> : tensor<f32>
    %c_7 = stablehlo.constant dense<2> : tensor<1xi32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.cosine %arg2 : tensor<?x2xf32>
    %1 = stablehlo.sine %arg2 : tensor<?x2xf32>
    %2 = stablehlo.multiply %arg2, %0 : tensor<?x2xf32>
    %3 = stablehlo.multiply %2, %2 : tensor<?x2xf32>
    %4 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %5 = stablehlo.concatenate %4, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %6 = stablehlo.dynamic_broadcast_in_dim %cst_8, %5, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %7 = stablehlo.multiply %6, %2 : tensor<?x2xf32>
    %8 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %9 = stablehlo.concatenate %8, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %10 = stablehlo.dynamic_broadcast_in_dim %cst_6, %9, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %11 = stablehlo.add %3, %10 : tensor<?x2xf32>
    %12 = stablehlo.sqrt %11 : tensor<?x2xf32>
    %13 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %14 = stablehlo.concatenate %13, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %15 = stablehlo.dynamic_broadcast_in_dim %cst_5, %14, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %16 = stablehlo.divide %15, %12 : tensor<?x2xf32>
    %17 = stablehlo.multiply %arg3, %arg3 : tensor<?x2xf32>
    %18 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %19 = stablehlo.concatenate %18, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %20 = stablehlo.dynamic_broadcast_in_dim %cst_8, %19, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %21 = stablehlo.multiply %20, %arg3 : tensor<?x2xf32>
    %22 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %23 = stablehlo.concatenate %22, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %24 = stablehlo.dynamic_broadcast_in_dim %cst_4, %23, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %25 = stablehlo.add %17, %24 : tensor<?x2xf32>
    %26 = stablehlo.sqrt %25 : tensor<?x2xf32>
    %27 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %28 = stablehlo.concatenate %27, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %29 = stablehlo.dynamic_broadcast_in_dim %cst_5, %28, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %30 = stablehlo.divide %29, %26 : tensor<?x2xf32>
    %31 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %32 = stablehlo.concatenate %31, %c, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %33 = stablehlo.dynamic_broadcast_in_dim %12, %32, dims = [0, 2] : (tensor<?x2xf32>, tensor<3xi32>) -> tensor<?x1x2xf32>
    %34 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %35 = stablehlo.concatenate %c, %34, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %36 = stablehlo.dynamic_broadcast_in_dim %26, %35, dims = [1, 2] : (tensor<?x2xf32>, tensor<3xi32>) -> tensor<1x?x2xf32>
    %37 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %38 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %39 = stablehlo.concatenate %37, %38, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %40 = stablehlo.dynamic_broadcast_in_dim %33, %39, dims = [0, 1, 2] : (tensor<?x1x2xf32>, tensor<3xi32>) -> tensor<?x?x2xf32>
    %41 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %42 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %43 = stablehlo.concatenate %41, %42, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %44 = stablehlo.dynamic_broadcast_in_dim %36, %43, dims = [0, 1, 2] : (tensor<1x?x2xf32>, tensor<3xi32>) -> tensor<?x?x2xf32>
    %45 = stablehlo.subtract %40, %44 : tensor<?x?x2xf32>
    %46 = stablehlo.multiply %45, %45 : tensor<?x?x2xf32>
    %47 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %48 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %49 = stablehlo.concatenate %47, %48, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %50 = stablehlo.dynamic_broadcast_in_dim %cst_8, %49, dims = [] : (tensor<f32>, tensor<3xi32>) -> tensor<?x?x2xf32>
    %51 = stablehlo.multiply %50, %45 : tensor<?x?x2xf32>
    %52 = stablehlo.reduce(%46 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<?x?x2xf32>, tensor<f32>) -> tensor<?x?xf32>
    %53 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %54 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %55 = stablehlo.concatenate %53, %54, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %56 = stablehlo.dynamic_broadcast_in_dim %cst_2, %55, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %57 = stablehlo.multiply %52, %56 : tensor<?x?xf32>
    %58 = stablehlo.exponential %57 : tensor<?x?xf32>
    %59 = stablehlo.convert %arg0 : (tensor<i32>) -> tensor<f32>
    %60 = stablehlo.reduce(%58 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<?x?xf32>, tensor<f32>) -> tensor<?xf32>
    %61 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %62 = stablehlo.dynamic_broadcast_in_dim %59, %61, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %63 = stablehlo.divide %60, %62 : tensor<?xf32>
    %64:3 = call @silu(%arg0, %arg1, %63) : (tensor<i32>, tensor<i32>, tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>)
    %65 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %66 = stablehlo.dynamic_broadcast_in_dim %cst_1, %65, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %67 = stablehlo.subtract %64#0, %66 : tensor<?xf32>
    %68 = stablehlo.abs %67 : tensor<?xf32>
    %69 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %70 = stablehlo.dynamic_broadcast_in_dim %cst_3, %69, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %71 = stablehlo.compare GE, %67, %70, FLOAT : (tensor<?xf32>, tensor<?xf32>) -> tensor<?xi1>
    %72 = stablehlo.multiply %68, %68 : tensor<?xf32>
    %73 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %74 = stablehlo.dynamic_broadcast_in_dim %cst_0, %73, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %75 = stablehlo.multiply %74, %72 : tensor<?xf32>
    %76 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %77 = stablehlo.dynamic_broadcast_in_dim %cst, %76, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %78 = stablehlo.multiply %77, %75 : tensor<?xf32>
    %79 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %80 = stablehlo.dynamic_broadcast_in_dim %cst_3, %79, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %81 = stablehlo.select %71, %80, %78 : tensor<?xi1>, tensor<?xf32>
    %82 = stablehlo.select %71, %78, %80 : tensor<?xi1>, tensor<?xf32>
    %83 = stablehlo.negate %81 : tensor<?xf32>
    %84 = stablehlo.add %82, %83 : tensor<?xf32>
    %85 = call @silu_0(%arg0, %arg1, %64#1, %64#2, %63, %84) : (tensor<i32>, tensor<i32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) -> tensor<?xf32>
    %86 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %87 = stablehlo.dynamic_broadcast_in_dim %59, %86, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %88 = stablehlo.divide %85, %87 : tensor<?xf32>
    %89 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %90 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %91 = stablehlo.concatenate %89, %90, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %92 = stablehlo.dynamic_broadcast_in_dim %88, %91, dims = [0] : (tensor<?xf32>, tensor<2xi32>) -> tensor<?x?xf32>
    %93 = stablehlo.multiply %92, %58 : tensor<?x?xf32>
    %94 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %95 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %96 = stablehlo.concatenate %94, %95, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %97 = stablehlo.dynamic_broadcast_in_dim %cst_2, %96, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x?xf32>
    %98 = stablehlo.multiply %93, %97 : tensor<?x?xf32>
    %99 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %100 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %101 = stablehlo.concatenate %99, %100, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %102 = stablehlo.dynamic_broadcast_in_dim %98, %101, dims = [0, 1] : (tensor<?x?xf32>, tensor<3xi32>) -> tensor<?x?x2xf32>
    %103 = stablehlo.multiply %102, %51 : tensor<?x?x2xf32>
    %104 = stablehlo.reduce(%103 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<?x?x2xf32>, tensor<f32>) -> tensor<?x2xf32>
    %105 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %106 = stablehlo.concatenate %105, %c, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %107 = stablehlo.dynamic_reshape %104, %106 : (tensor<?x2xf32>, tensor<3xi32>) -> tensor<?x1x2xf32>
    %108 = stablehlo.negate %103 : tensor<?x?x2xf32>
    %109 = stablehlo.reduce(%108 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<?x?x2xf32>, tensor<f32>) -> tensor<?x2xf32>
    %110 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %111 = stablehlo.concatenate %c, %110, %c_7, dim = 0 : (tensor<1xi32>, tensor<1xi32>, tensor<1xi32>) -> tensor<3xi32>
    %112 = stablehlo.dynamic_reshape %109, %111 : (tensor<?x2xf32>, tensor<3xi32>) -> tensor<1x?x2xf32>
    %113 = stablehlo.reduce(%112 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<1x?x2xf32>, tensor<f32>) -> tensor<?x2xf32>
    %114 = stablehlo.reduce(%107 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<?x1x2xf32>, tensor<f32>) -> tensor<?x2xf32>
    %115 = stablehlo.multiply %113, %30 : tensor<?x2xf32>
    %116 = stablehlo.multiply %115, %21 : tensor<?x2xf32>
    %117 = stablehlo.multiply %114, %16 : tensor<?x2xf32>
    %118 = stablehlo.multiply %117, %7 : tensor<?x2xf32>
    %119 = stablehlo.multiply %arg2, %118 : tensor<?x2xf32>
    %120 = stablehlo.multiply %118, %0 : tensor<?x2xf32>
    %121 = stablehlo.negate %119 : tensor<?x2xf32>
    %122 = stablehlo.multiply %121, %1 : tensor<?x2xf32>
    %123 = stablehlo.add %120, %122 : tensor<?x2xf32>
    return %123, %116 : tensor<?x2xf32>, tensor<?x2xf32>
  }
  func.func private @silu(%arg0: tensor<i32> {jax.global_constant = "m"}, %arg1: tensor<i32> {jax.global_constant = "t"}, %arg2: tensor<?xf32>) -> (tensor<?xf32>, tensor<?xf32>, tensor<?xf32>) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.negate %arg2 : tensor<?xf32>
    %1 = stablehlo.exponential %0 : tensor<?xf32>
    %2 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.dynamic_broadcast_in_dim %cst, %2, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %4 = stablehlo.add %3, %1 : tensor<?xf32>
    %5 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.dynamic_broadcast_in_dim %cst, %5, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %7 = stablehlo.divide %6, %4 : tensor<?xf32>
    %8 = stablehlo.reshape %arg1 : (tensor<i32>) -> tensor<1xi32>
    %9 = stablehlo.dynamic_broadcast_in_dim %cst, %8, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %10 = stablehlo.subtract %9, %7 : tensor<?xf32>
    %11 = stablehlo.multiply %7, %10 : tensor<?xf32>
    %12 = stablehlo.multiply %arg2, %7 : tensor<?xf32>
    return %12, %11, %7 : tensor<?xf32>, tensor<?xf32>, tensor<?xf32>
  }
  func.func private @silu_0(%arg0: tensor<i32> {jax.global_constant = "m"}, %arg1: tensor<i32> {jax.global_constant = "t"}, %arg2: tensor<?xf32>, %arg3: tensor<?xf32>, %arg4: tensor<?xf32>, %arg5: tensor<?xf32>) -> tensor<?xf32> {
    %0 = stablehlo.multiply %arg4, %arg5 : tensor<?xf32>
    %1 = stablehlo.multiply %arg5, %arg3 : tensor<?xf32>
    %2 = stablehlo.multiply %0, %arg2 : tensor<?xf32>
    %3 = stablehlo.add %1, %2 : tensor<?xf32>
    return %3 : tensor<?xf32>
  }
}
// -----
// backward, cuda: same text as cpu
