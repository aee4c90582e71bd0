// import jax
// import jax.numpy as jnp
//
//
// def sparse_open_outer(w, row):
//     steps = w.shape[0]
//     rows_of = jnp.full((steps, 3), row)
//     out = w[:, None]
//     log_term = jnp.log(1.09 + jnp.exp(-jnp.abs(rows_of)) ** 2)
//     log_density = jnp.log1p(jnp.abs(log_term * jnp.tanh(0.16 * out)))
//     return jnp.exp(-jnp.abs(jax.nn.mish(log_density)))
//
//   w: float32[8] in [-1.5, 1.5]
//   row: float32[3] in [-2, 2]
// -----
// forward, cpu
module @jit_sparse_open_outer attributes {jax.uses_shape_polymorphism = true, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<?xf32>, %arg1: tensor<3xf32>) -> (tensor<?x3xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?xf32>) -> tensor<i32>
    %1 = stablehlo.compare GE, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%1, %0) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 'n'. Using the following polymorphic shapes specifications: args[0].shape = (n,). Obtained dimension variables: 'n' = {0} from specification 'n' for dimension args[0].shape[0] (= {0}), . Please see https://docs.jax.dev/en/latest/export/shape_poly.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
    %2 = call @_wrapped_jax_export_main(%0, %arg0, %arg1) : (tensor<i32>, tensor<?xf32>, tensor<3xf32>) -> tensor<?x3xf32>
    return %2 : tensor<?x3xf32>
  }
  func.func private @_wrapped_jax_export_main(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?xf32>, %arg2: tensor<3xf32>) -> (tensor<?x3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.600000e-01> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.090000e+00> : tensor<f32>
    %c = stablehlo.constant dense<1> : tensor<1xi32>
    %c_1 = stablehlo.constant dense<3> : tensor<1xi32>
    %0 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.concatenate %0, %c_1, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %2 = stablehlo.dynamic_broadcast_in_dim %arg2, %1, dims = [1] : (tensor<3xf32>, tensor<2xi32>) -> tensor<?x3xf32>
    %3 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.concatenate %3, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %5 = stablehlo.dynamic_broadcast_in_dim %arg1, %4, dims = [0] : (tensor<?xf32>, tensor<2xi32>) -> tensor<?x1xf32>
    %6 = stablehlo.abs %2 : tensor<?x3xf32>
    %7 = stablehlo.negate %6 : tensor<?x3xf32>
    %8 = stablehlo.exponential %7 : tensor<?x3xf32>
    %9 = stablehlo.multiply %8, %8 : tensor<?x3xf32>
    %10 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %11 = stablehlo.concatenate %10, %c_1, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %12 = stablehlo.dynamic_broadcast_in_dim %cst_0, %11, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %13 = stablehlo.add %12, %9 : tensor<?x3xf32>
    %14 = stablehlo.log %13 : tensor<?x3xf32>
    %15 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %16 = stablehlo.concatenate %15, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %17 = stablehlo.dynamic_broadcast_in_dim %cst, %16, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %18 = stablehlo.multiply %17, %5 : tensor<?x1xf32>
    %19 = stablehlo.tanh %18 : tensor<?x1xf32>
    %20 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %21 = stablehlo.concatenate %20, %c_1, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %22 = stablehlo.dynamic_broadcast_in_dim %19, %21, dims = [0, 1] : (tensor<?x1xf32>, tensor<2xi32>) -> tensor<?x3xf32>
    %23 = stablehlo.multiply %14, %22 : tensor<?x3xf32>
    %24 = stablehlo.abs %23 : tensor<?x3xf32>
    %25 = stablehlo.log_plus_one %24 : tensor<?x3xf32>
    %26 = call @mish(%arg0, %25) : (tensor<i32>, tensor<?x3xf32>) -> tensor<?x3xf32>
    %27 = stablehlo.abs %26 : tensor<?x3xf32>
    %28 = stablehlo.negate %27 : tensor<?x3xf32>
    %29 = stablehlo.exponential %28 : tensor<?x3xf32>
    return %29 : tensor<?x3xf32>
  }
  func.func private @mish(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x3xf32>) -> tensor<?x3xf32> {
    %0 = call @softplus(%arg0, %arg1) : (tensor<i32>, tensor<?x3xf32>) -> tensor<?x3xf32>
    %1 = stablehlo.tanh %0 : tensor<?x3xf32>
    %2 = stablehlo.multiply %arg1, %1 : tensor<?x3xf32>
    return %2 : tensor<?x3xf32>
  }
  func.func private @softplus(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x3xf32>) -> tensor<?x3xf32> {
    %c = stablehlo.constant dense<3> : tensor<1xi32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.concatenate %0, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %2 = stablehlo.dynamic_broadcast_in_dim %cst, %1, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %3 = stablehlo.maximum %arg1, %2 : tensor<?x3xf32>
    %4 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %5 = stablehlo.concatenate %4, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %6 = stablehlo.dynamic_broadcast_in_dim %cst, %5, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %7 = stablehlo.subtract %arg1, %6 : tensor<?x3xf32>
    %8 = stablehlo.compare NE, %7, %7, FLOAT : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xi1>
    %9 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %10 = stablehlo.concatenate %9, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %11 = stablehlo.dynamic_broadcast_in_dim %cst, %10, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %12 = stablehlo.add %arg1, %11 : tensor<?x3xf32>
    %13 = stablehlo.abs %7 : tensor<?x3xf32>
    %14 = stablehlo.negate %13 : tensor<?x3xf32>
    %15 = stablehlo.exponential %14 : tensor<?x3xf32>
    %16 = stablehlo.log_plus_one %15 : tensor<?x3xf32>
    %17 = stablehlo.add %3, %16 : tensor<?x3xf32>
    %18 = stablehlo.select %8, %12, %17 : tensor<?x3xi1>, tensor<?x3xf32>
    return %18 : tensor<?x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {jax.uses_shape_polymorphism = true, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<?xf32>, %arg1: tensor<3xf32>) -> (tensor<?xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?xf32>) -> tensor<i32>
    %1 = stablehlo.compare GE, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%1, %0) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 'n'. Using the following polymorphic shapes specifications: args[0].shape = (n,). Obtained dimension variables: 'n' = {0} from specification 'n' for dimension args[0].shape[0] (= {0}), . Please see https://docs.jax.dev/en/latest/export/shape_poly.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
    %2:2 = call @_wrapped_jax_export_main(%0, %arg0, %arg1) : (tensor<i32>, tensor<?xf32>, tensor<3xf32>) -> (tensor<?xf32>, tensor<3xf32>)
    return %2#0, %2#1 : tensor<?xf32>, tensor<3xf32>
  }
  func.func private @_wrapped_jax_export_main(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?xf32>, %arg2: tensor<3xf32>) -> (tensor<?xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.600000e-01> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.090000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<1> : tensor<1xi32>
    %c_4 = stablehlo.constant dense<3> : tensor<1xi32>
    %0 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.concatenate %0, %c_4, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %2 = stablehlo.dynamic_broadcast_in_dim %arg2, %1, dims = [1] : (tensor<3xf32>, tensor<2xi32>) -> tensor<?x3xf32>
    %3 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.concatenate %3, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %5 = stablehlo.dynamic_broadcast_in_dim %arg1, %4, dims = [0] : (tensor<?xf32>, tensor<2xi32>) -> tensor<?x1xf32>
    %6 = stablehlo.abs %2 : tensor<?x3xf32>
    %7 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %8 = stablehlo.concatenate %7, %c_4, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %9 = stablehlo.dynamic_broadcast_in_dim %cst_3, %8, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %10 = stablehlo.compare GE, %2, %9, FLOAT : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xi1>
    %11 = stablehlo.negate %6 : tensor<?x3xf32>
    %12 = stablehlo.exponential %11 : tensor<?x3xf32>
    %13 = stablehlo.multiply %12, %12 : tensor<?x3xf32>
    %14 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %15 = stablehlo.concatenate %14, %c_4, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %16 = stablehlo.dynamic_broadcast_in_dim %cst_2, %15, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %17 = stablehlo.multiply %16, %12 : tensor<?x3xf32>
    %18 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %19 = stablehlo.concatenate %18, %c_4, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %20 = stablehlo.dynamic_broadcast_in_dim %cst_1, %19, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %21 = stablehlo.add %20, %13 : tensor<?x3xf32>
    %22 = stablehlo.log %21 : tensor<?x3xf32>
    %23 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %24 = stablehlo.concatenate %23, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %25 = stablehlo.dynamic_broadcast_in_dim %cst_0, %24, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %26 = stablehlo.multiply %25, %5 : tensor<?x1xf32>
    %27 = stablehlo.tanh %26 : tensor<?x1xf32>
    %28 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %29 = stablehlo.concatenate %28, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %30 = stablehlo.dynamic_broadcast_in_dim %cst, %29, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %31 = stablehlo.add %30, %27 : tensor<?x1xf32>
    %32 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %33 = stablehlo.concatenate %32, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %34 = stablehlo.dynamic_broadcast_in_dim %cst, %33, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %35 = stablehlo.subtract %34, %27 : tensor<?x1xf32>
    %36 = stablehlo.multiply %31, %35 : tensor<?x1xf32>
    %37 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %38 = stablehlo.concatenate %37, %c_4, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %39 = stablehlo.dynamic_broadcast_in_dim %27, %38, dims = [0, 1] : (tensor<?x1xf32>, tensor<2xi32>) -> tensor<?x3xf32>
    %40 = stablehlo.multiply %22, %39 : tensor<?x3xf32>
    %41 = stablehlo.abs %40 : tensor<?x3xf32>
    %42 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %43 = stablehlo.concatenate %42, %c_4, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %44 = stablehlo.dynamic_broadcast_in_dim %cst_3, %43, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %45 = stablehlo.compare GE, %40, %44, FLOAT : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xi1>
    %46 = stablehlo.log_plus_one %41 : tensor<?x3xf32>
    %47 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %48 = stablehlo.concatenate %47, %c_4, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %49 = stablehlo.dynamic_broadcast_in_dim %cst, %48, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %50 = stablehlo.add %41, %49 : tensor<?x3xf32>
    %51:5 = call @mish(%arg0, %46) : (tensor<i32>, tensor<?x3xf32>) -> (tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>)
    %52 = stablehlo.abs %51#0 : tensor<?x3xf32>
    %53 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %54 = stablehlo.concatenate %53, %c_4, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %55 = stablehlo.dynamic_broadcast_in_dim %cst_3, %54, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %56 = stablehlo.compare GE, %51#0, %55, FLOAT : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xi1>
    %57 = stablehlo.negate %52 : tensor<?x3xf32>
    %58 = stablehlo.exponential %57 : tensor<?x3xf32>
    %59 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %60 = stablehlo.concatenate %59, %c_4, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %61 = stablehlo.dynamic_broadcast_in_dim %cst, %60, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %62 = stablehlo.multiply %61, %58 : tensor<?x3xf32>
    %63 = stablehlo.negate %62 : tensor<?x3xf32>
    %64 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %65 = stablehlo.concatenate %64, %c_4, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %66 = stablehlo.dynamic_broadcast_in_dim %cst_3, %65, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %67 = stablehlo.select %56, %66, %63 : tensor<?x3xi1>, tensor<?x3xf32>
    %68 = stablehlo.select %56, %63, %66 : tensor<?x3xi1>, tensor<?x3xf32>
    %69 = stablehlo.negate %67 : tensor<?x3xf32>
    %70 = stablehlo.add %68, %69 : tensor<?x3xf32>
    %71 = call @mish_0(%arg0, %51#1, %51#2, %51#3, %51#4, %46, %70) : (tensor<i32>, tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xf32>
    %72 = stablehlo.divide %71, %50 : tensor<?x3xf32>
    %73 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %74 = stablehlo.concatenate %73, %c_4, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %75 = stablehlo.dynamic_broadcast_in_dim %cst_3, %74, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %76 = stablehlo.select %45, %75, %72 : tensor<?x3xi1>, tensor<?x3xf32>
    %77 = stablehlo.select %45, %72, %75 : tensor<?x3xi1>, tensor<?x3xf32>
    %78 = stablehlo.negate %76 : tensor<?x3xf32>
    %79 = stablehlo.add %77, %78 : tensor<?x3xf32>
    %80 = stablehlo.multiply %22, %79 : tensor<?x3xf32>
    %81 = stablehlo.reduce(%80 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<?x3xf32>, tensor<f32>) -> tensor<?xf32>
    %82 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %83 = stablehlo.concatenate %82, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %84 = stablehlo.dynamic_reshape %81, %83 : (tensor<?xf32>, tensor<2xi32>) -> tensor<?x1xf32>
    %85 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %86 = stablehlo.concatenate %85, %c_4, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %87 = stablehlo.dynamic_broadcast_in_dim %27, %86, dims = [0, 1] : (tensor<?x1xf32>, tensor<2xi32>) -> tensor<?x3xf32>
    %88 = stablehlo.multiply %79, %87 : tensor<?x3xf32>
    %89 = stablehlo.multiply %84, %36 : tensor<?x1xf32>
    %90 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %91 = stablehlo.concatenate %90, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %92 = stablehlo.dynamic_broadcast_in_dim %cst_0, %91, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %93 = stablehlo.multiply %92, %89 : tensor<?x1xf32>
    %94 = stablehlo.divide %88, %21 : tensor<?x3xf32>
    %95 = stablehlo.multiply %94, %17 : tensor<?x3xf32>
    %96 = stablehlo.multiply %95, %12 : tensor<?x3xf32>
    %97 = stablehlo.negate %96 : tensor<?x3xf32>
    %98 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %99 = stablehlo.concatenate %98, %c_4, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %100 = stablehlo.dynamic_broadcast_in_dim %cst_3, %99, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %101 = stablehlo.select %10, %100, %97 : tensor<?x3xi1>, tensor<?x3xf32>
    %102 = stablehlo.select %10, %97, %100 : tensor<?x3xi1>, tensor<?x3xf32>
    %103 = stablehlo.negate %101 : tensor<?x3xf32>
    %104 = stablehlo.add %102, %103 : tensor<?x3xf32>
    %105 = stablehlo.reduce(%93 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<?x1xf32>, tensor<f32>) -> tensor<?xf32>
    %106 = stablehlo.reduce(%104 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<?x3xf32>, tensor<f32>) -> tensor<3xf32>
    return %105, %106 : tensor<?xf32>, tensor<3xf32>
  }
  func.func private @mish(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x3xf32>) -> (tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>) {
    %c = stablehlo.constant dense<3> : tensor<1xi32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0:3 = call @softplus(%arg0, %arg1) : (tensor<i32>, tensor<?x3xf32>) -> (tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>)
    %1 = stablehlo.tanh %0#0 : tensor<?x3xf32>
    %2 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.concatenate %2, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %4 = stablehlo.dynamic_broadcast_in_dim %cst, %3, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %5 = stablehlo.add %4, %1 : tensor<?x3xf32>
    %6 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %7 = stablehlo.concatenate %6, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %8 = stablehlo.dynamic_broadcast_in_dim %cst, %7, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %9 = stablehlo.subtract %8, %1 : tensor<?x3xf32>
    %10 = stablehlo.multiply %5, %9 : tensor<?x3xf32>
    %11 = stablehlo.multiply %arg1, %1 : tensor<?x3xf32>
    return %11, %0#1, %0#2, %10, %1 : tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>
  }
  func.func private @softplus(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x3xf32>) -> (tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>) {
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %c = stablehlo.constant dense<3> : tensor<1xi32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.concatenate %0, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %2 = stablehlo.dynamic_broadcast_in_dim %cst_0, %1, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %3 = stablehlo.maximum %arg1, %2 : tensor<?x3xf32>
    %4 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %5 = stablehlo.concatenate %4, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %6 = stablehlo.dynamic_broadcast_in_dim %cst_0, %5, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %7 = stablehlo.subtract %arg1, %6 : tensor<?x3xf32>
    %8 = stablehlo.compare NE, %7, %7, FLOAT : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xi1>
    %9 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %10 = stablehlo.concatenate %9, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %11 = stablehlo.dynamic_broadcast_in_dim %cst_0, %10, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %12 = stablehlo.add %arg1, %11 : tensor<?x3xf32>
    %13 = stablehlo.abs %7 : tensor<?x3xf32>
    %14 = stablehlo.negate %13 : tensor<?x3xf32>
    %15 = stablehlo.exponential %14 : tensor<?x3xf32>
    %16 = stablehlo.log_plus_one %15 : tensor<?x3xf32>
    %17 = stablehlo.add %3, %16 : tensor<?x3xf32>
    %18 = stablehlo.select %8, %12, %17 : tensor<?x3xi1>, tensor<?x3xf32>
    %19 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %20 = stablehlo.concatenate %19, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %21 = stablehlo.dynamic_broadcast_in_dim %cst, %20, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %22 = stablehlo.compare EQ, %arg1, %21, FLOAT : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xi1>
    %23 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %24 = stablehlo.concatenate %23, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %25 = stablehlo.dynamic_broadcast_in_dim %cst_0, %24, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %26 = stablehlo.select %22, %25, %arg1 : tensor<?x3xi1>, tensor<?x3xf32>
    %27 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %28 = stablehlo.concatenate %27, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %29 = stablehlo.dynamic_broadcast_in_dim %cst, %28, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %30 = stablehlo.compare EQ, %18, %29, FLOAT : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xi1>
    %31 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %32 = stablehlo.concatenate %31, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %33 = stablehlo.dynamic_broadcast_in_dim %cst_0, %32, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %34 = stablehlo.select %30, %33, %18 : tensor<?x3xi1>, tensor<?x3xf32>
    %35 = stablehlo.subtract %26, %34 : tensor<?x3xf32>
    %36 = stablehlo.exponential %35 : tensor<?x3xf32>
    %37 = stablehlo.compare EQ, %cst_0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %38 = stablehlo.select %37, %cst_0, %cst_0 : tensor<i1>, tensor<f32>
    %39 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %40 = stablehlo.concatenate %39, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %41 = stablehlo.dynamic_broadcast_in_dim %cst, %40, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %42 = stablehlo.compare EQ, %18, %41, FLOAT : (tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xi1>
    %43 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %44 = stablehlo.concatenate %43, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %45 = stablehlo.dynamic_broadcast_in_dim %cst_0, %44, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %46 = stablehlo.select %42, %45, %18 : tensor<?x3xi1>, tensor<?x3xf32>
    %47 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %48 = stablehlo.concatenate %47, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %49 = stablehlo.dynamic_broadcast_in_dim %38, %48, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %50 = stablehlo.subtract %49, %46 : tensor<?x3xf32>
    %51 = stablehlo.exponential %50 : tensor<?x3xf32>
    %52 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %53 = stablehlo.concatenate %52, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %54 = stablehlo.dynamic_broadcast_in_dim %cst_0, %53, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x3xf32>
    %55 = stablehlo.multiply %54, %51 : tensor<?x3xf32>
    return %18, %36, %55 : tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>
  }
  func.func private @mish_0(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x3xf32>, %arg2: tensor<?x3xf32>, %arg3: tensor<?x3xf32>, %arg4: tensor<?x3xf32>, %arg5: tensor<?x3xf32>, %arg6: tensor<?x3xf32>) -> tensor<?x3xf32> {
    %0 = stablehlo.multiply %arg5, %arg6 : tensor<?x3xf32>
    %1 = stablehlo.multiply %arg6, %arg4 : tensor<?x3xf32>
    %2 = stablehlo.multiply %0, %arg3 : tensor<?x3xf32>
    %3 = call @softplus_1(%arg0, %arg1, %arg2, %2) : (tensor<i32>, tensor<?x3xf32>, tensor<?x3xf32>, tensor<?x3xf32>) -> tensor<?x3xf32>
    %4 = stablehlo.add %1, %3 : tensor<?x3xf32>
    return %4 : tensor<?x3xf32>
  }
  func.func private @softplus_1(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x3xf32>, %arg2: tensor<?x3xf32>, %arg3: tensor<?x3xf32>) -> tensor<?x3xf32> {
    %0 = stablehlo.multiply %arg3, %arg1 : tensor<?x3xf32>
    return %0 : tensor<?x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
