// import jax
// import jax.numpy as jnp
//
//
// def bounded_open_buffer_step(values):
//     length = values.shape[0]
//     grown = jnp.pad(values, ((length, 0), (0, 0)))
//     ramp = jnp.arange(2 * length, dtype=values.dtype)[:, None] / length
//     remainder = grown - 0.393 * ramp
//     deviation = remainder - remainder**3 / 6.0
//     coupling = 0.545 * deviation
//     modulated = coupling * jax.nn.sigmoid(coupling)
//     return jnp.exp(modulated)
//
//   values: float32[4, 2] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_bounded_open_buffer_step attributes {jax.uses_shape_polymorphism = true, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<?x2xf32>) -> (tensor<?x2xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x2xf32>) -> tensor<i32>
    %1 = stablehlo.compare GE, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%1, %0) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 'rows'. Using the following polymorphic shapes specifications: args[0].shape = (rows, 2). Obtained dimension variables: 'rows' = {0} from specification 'rows' for dimension args[0].shape[0] (= {0}), . Please see https://docs.jax.dev/en/latest/501/shape-polymorphism.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
    %2 = call @_wrapped_jax_export_main(%0, %arg0) : (tensor<i32>, tensor<?x2xf32>) -> tensor<?x2xf32>
    return %2 : tensor<?x2xf32>
  }
  func.func private @_wrapped_jax_export_main(%arg0: tensor<i32> {jax.global_constant = "rows"}, %arg1: tensor<?x2xf32>) -> (tensor<?x2xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<5.450000e-01> : tensor<f32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<2> : tensor<1xi32>
    %cst_1 = stablehlo.constant dense<3.930000e-01> : tensor<f32>
    %c_2 = stablehlo.constant dense<1> : tensor<1xi32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_5 = stablehlo.constant dense<2> : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %0 = call @_pad(%arg0, %arg1, %c_6) : (tensor<i32>, tensor<?x2xf32>, tensor<i32>) -> tensor<?x2xf32>
    %1 = stablehlo.convert %arg0 : tensor<i32>
    %2 = stablehlo.multiply %1, %c_5 : tensor<i32>
    %3 = stablehlo.reshape %2 : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.dynamic_iota %3, dim = 0 : (tensor<1xi32>) -> tensor<?xf32>
    %5 = stablehlo.convert %arg0 : tensor<i32>
    %6 = stablehlo.multiply %5, %c_5 : tensor<i32>
    %7 = stablehlo.reshape %6 : (tensor<i32>) -> tensor<1xi32>
    %8 = stablehlo.dynamic_broadcast_in_dim %cst_4, %7, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %9 = stablehlo.multiply %8, %4 : tensor<?xf32>
    %10 = stablehlo.convert %arg0 : tensor<i32>
    %11 = stablehlo.multiply %10, %c_5 : tensor<i32>
    %12 = stablehlo.reshape %11 : (tensor<i32>) -> tensor<1xi32>
    %13 = stablehlo.dynamic_broadcast_in_dim %cst_3, %12, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %14 = stablehlo.add %13, %9 : tensor<?xf32>
    %15 = stablehlo.convert %arg0 : tensor<i32>
    %16 = stablehlo.multiply %15, %c_5 : tensor<i32>
    %17 = stablehlo.reshape %16 : (tensor<i32>) -> tensor<1xi32>
    %18 = stablehlo.concatenate %17, %c_2, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %19 = stablehlo.dynamic_broadcast_in_dim %14, %18, dims = [0] : (tensor<?xf32>, tensor<2xi32>) -> tensor<?x1xf32>
    %20 = stablehlo.convert %arg0 : (tensor<i32>) -> tensor<f32>
    %21 = stablehlo.convert %arg0 : tensor<i32>
    %22 = stablehlo.multiply %21, %c_5 : tensor<i32>
    %23 = stablehlo.reshape %22 : (tensor<i32>) -> tensor<1xi32>
    %24 = stablehlo.concatenate %23, %c_2, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %25 = stablehlo.dynamic_broadcast_in_dim %20, %24, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %26 = stablehlo.divide %19, %25 : tensor<?x1xf32>
    %27 = stablehlo.convert %arg0 : tensor<i32>
    %28 = stablehlo.multiply %27, %c_5 : tensor<i32>
    %29 = stablehlo.reshape %28 : (tensor<i32>) -> tensor<1xi32>
    %30 = stablehlo.concatenate %29, %c_2, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %31 = stablehlo.dynamic_broadcast_in_dim %cst_1, %30, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %32 = stablehlo.multiply %31, %26 : tensor<?x1xf32>
    %33 = stablehlo.convert %arg0 : tensor<i32>
    %34 = stablehlo.multiply %33, %c_5 : tensor<i32>
    %35 = stablehlo.reshape %34 : (tensor<i32>) -> tensor<1xi32>
    %36 = stablehlo.concatenate %35, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %37 = stablehlo.dynamic_broadcast_in_dim %32, %36, dims = [0, 1] : (tensor<?x1xf32>, tensor<2xi32>) -> tensor<?x2xf32>
    %38 = stablehlo.subtract %0, %37 : tensor<?x2xf32>
    %39 = stablehlo.multiply %38, %38 : tensor<?x2xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<?x2xf32>
    %41 = stablehlo.convert %arg0 : tensor<i32>
    %42 = stablehlo.multiply %41, %c_5 : tensor<i32>
    %43 = stablehlo.reshape %42 : (tensor<i32>) -> tensor<1xi32>
    %44 = stablehlo.concatenate %43, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %45 = stablehlo.dynamic_broadcast_in_dim %cst_0, %44, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %46 = stablehlo.divide %40, %45 : tensor<?x2xf32>
    %47 = stablehlo.subtract %38, %46 : tensor<?x2xf32>
    %48 = stablehlo.convert %arg0 : tensor<i32>
    %49 = stablehlo.multiply %48, %c_5 : tensor<i32>
    %50 = stablehlo.reshape %49 : (tensor<i32>) -> tensor<1xi32>
    %51 = stablehlo.concatenate %50, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %52 = stablehlo.dynamic_broadcast_in_dim %cst, %51, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %53 = stablehlo.multiply %52, %47 : tensor<?x2xf32>
    %54 = stablehlo.negate %53 : tensor<?x2xf32>
    %55 = stablehlo.exponential %54 : tensor<?x2xf32>
    %56 = stablehlo.convert %arg0 : tensor<i32>
    %57 = stablehlo.multiply %56, %c_5 : tensor<i32>
    %58 = stablehlo.reshape %57 : (tensor<i32>) -> tensor<1xi32>
    %59 = stablehlo.concatenate %58, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %60 = stablehlo.dynamic_broadcast_in_dim %cst_4, %59, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %61 = stablehlo.add %60, %55 : tensor<?x2xf32>
    %62 = stablehlo.convert %arg0 : tensor<i32>
    %63 = stablehlo.multiply %62, %c_5 : tensor<i32>
    %64 = stablehlo.reshape %63 : (tensor<i32>) -> tensor<1xi32>
    %65 = stablehlo.concatenate %64, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %66 = stablehlo.dynamic_broadcast_in_dim %cst_4, %65, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %67 = stablehlo.divide %66, %61 : tensor<?x2xf32>
    %68 = stablehlo.multiply %53, %67 : tensor<?x2xf32>
    %69 = stablehlo.exponential %68 : tensor<?x2xf32>
    return %69 : tensor<?x2xf32>
  }
  func.func private @_pad(%arg0: tensor<i32> {jax.global_constant = "rows"}, %arg1: tensor<?x2xf32>, %arg2: tensor<i32>) -> tensor<?x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<1xi32>
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %2 = stablehlo.concatenate %1, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %3 = stablehlo.concatenate %c, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %4 = stablehlo.concatenate %c, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %5 = stablehlo.dynamic_pad %arg1, %0, %2, %3, %4 : (tensor<?x2xf32>, tensor<f32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x2xf32>
    return %5 : tensor<?x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {jax.uses_shape_polymorphism = true, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<?x2xf32>) -> (tensor<?x2xf32> {jax.result_info = "result[0]"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x2xf32>) -> tensor<i32>
    %1 = stablehlo.compare GE, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%1, %0) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 'rows'. Using the following polymorphic shapes specifications: args[0].shape = (rows, 2). Obtained dimension variables: 'rows' = {0} from specification 'rows' for dimension args[0].shape[0] (= {0}), . Please see https://docs.jax.dev/en/latest/501/shape-polymorphism.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
    %2 = call @_wrapped_jax_export_main(%0, %arg0) : (tensor<i32>, tensor<?x2xf32>) -> tensor<?x2xf32>
    return %2 : tensor<?x2xf32>
  }
  func.func private @_wrapped_jax_export_main(%arg0: tensor<i32> {jax.global_constant = "rows"}, %arg1: tensor<?x2xf32>) -> (tensor<?x2xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<5.450000e-01> : tensor<f32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<2> : tensor<1xi32>
    %cst_2 = stablehlo.constant dense<3.930000e-01> : tensor<f32>
    %c_3 = stablehlo.constant dense<1> : tensor<1xi32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_6 = stablehlo.constant dense<2> : tensor<i32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %0:2 = call @_pad(%arg0, %arg1, %c_7) : (tensor<i32>, tensor<?x2xf32>, tensor<i32>) -> (tensor<?x2xf32>, tensor<f32>)
    %1 = stablehlo.convert %arg0 : tensor<i32>
    %2 = stablehlo.multiply %1, %c_6 : tensor<i32>
    %3 = stablehlo.reshape %2 : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.dynamic_iota %3, dim = 0 : (tensor<1xi32>) -> tensor<?xf32>
    %5 = stablehlo.convert %arg0 : tensor<i32>
    %6 = stablehlo.multiply %5, %c_6 : tensor<i32>
    %7 = stablehlo.reshape %6 : (tensor<i32>) -> tensor<1xi32>
    %8 = stablehlo.dynamic_broadcast_in_dim %cst_5, %7, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %9 = stablehlo.multiply %8, %4 : tensor<?xf32>
    %10 = stablehlo.convert %arg0 : tensor<i32>
    %11 = stablehlo.multiply %10, %c_6 : tensor<i32>
    %12 = stablehlo.reshape %11 : (tensor<i32>) -> tensor<1xi32>
    %13 = stablehlo.dynamic_broadcast_in_dim %cst_4, %12, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %14 = stablehlo.add %13, %9 : tensor<?xf32>
    %15 = stablehlo.convert %arg0 : tensor<i32>
    %16 = stablehlo.multiply %15, %c_6 : tensor<i32>
    %17 = stablehlo.reshape %16 : (tensor<i32>) -> tensor<1xi32>
    %18 = stablehlo.concatenate %17, %c_3, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %19 = stablehlo.dynamic_broadcast_in_dim %14, %18, dims = [0] : (tensor<?xf32>, tensor<2xi32>) -> tensor<?x1xf32>
    %20 = stablehlo.convert %arg0 : (tensor<i32>) -> tensor<f32>
    %21 = stablehlo.convert %arg0 : tensor<i32>
    %22 = stablehlo.multiply %21, %c_6 : tensor<i32>
    %23 = stablehlo.reshape %22 : (tensor<i32>) -> tensor<1xi32>
    %24 = stablehlo.concatenate %23, %c_3, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %25 = stablehlo.dynamic_broadcast_in_dim %20, %24, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %26 = stablehlo.divide %19, %25 : tensor<?x1xf32>
    %27 = stablehlo.convert %arg0 : tensor<i32>
    %28 = stablehlo.multiply %27, %c_6 : tensor<i32>
    %29 = stablehlo.reshape %28 : (tensor<i32>) -> tensor<1xi32>
    %30 = stablehlo.concatenate %29, %c_3, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %31 = stablehlo.dynamic_broadcast_in_dim %cst_2, %30, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %32 = stablehlo.multiply %31, %26 : tensor<?x1xf32>
    %33 = stablehlo.convert %arg0 : tensor<i32>
    %34 = stablehlo.multiply %33, %c_6 : tensor<i32>
    %35 = stablehlo.reshape %34 : (tensor<i32>) -> tensor<1xi32>
    %36 = stablehlo.concatenate %35, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %37 = stablehlo.dynamic_broadcast_in_dim %32, %36, dims = [0, 1] : (tensor<?x1xf32>, tensor<2xi32>) -> tensor<?x2xf32>
    %38 = stablehlo.subtract %0#0, %37 : tensor<?x2xf32>
    %39 = stablehlo.multiply %38, %38 : tensor<?x2xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<?x2xf32>
    %41 = stablehlo.multiply %38, %38 : tensor<?x2xf32>
    %42 = stablehlo.convert %arg0 : tensor<i32>
    %43 = stablehlo.multiply %42, %c_6 : tensor<i32>
    %44 = stablehlo.reshape %43 : (tensor<i32>) -> tensor<1xi32>
    %45 = stablehlo.concatenate %44, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %46 = stablehlo.dynamic_broadcast_in_dim %cst_1, %45, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %47 = stablehlo.multiply %46, %41 : tensor<?x2xf32>
    %48 = stablehlo.convert %arg0 : tensor<i32>
    %49 = stablehlo.multiply %48, %c_6 : tensor<i32>
    %50 = stablehlo.reshape %49 : (tensor<i32>) -> tensor<1xi32>
    %51 = stablehlo.concatenate %50, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %52 = stablehlo.dynamic_broadcast_in_dim %cst_0, %51, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %53 = stablehlo.divide %40, %52 : tensor<?x2xf32>
    %54 = stablehlo.subtract %38, %53 : tensor<?x2xf32>
    %55 = stablehlo.convert %arg0 : tensor<i32>
    %56 = stablehlo.multiply %55, %c_6 : tensor<i32>
    %57 = stablehlo.reshape %56 : (tensor<i32>) -> tensor<1xi32>
    %58 = stablehlo.concatenate %57, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %59 = stablehlo.dynamic_broadcast_in_dim %cst, %58, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %60 = stablehlo.multiply %59, %54 : tensor<?x2xf32>
    %61 = stablehlo.negate %60 : tensor<?x2xf32>
    %62 = stablehlo.exponential %61 : tensor<?x2xf32>
    %63 = stablehlo.convert %arg0 : tensor<i32>
    %64 = stablehlo.multiply %63, %c_6 : tensor<i32>
    %65 = stablehlo.reshape %64 : (tensor<i32>) -> tensor<1xi32>
    %66 = stablehlo.concatenate %65, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %67 = stablehlo.dynamic_broadcast_in_dim %cst_5, %66, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %68 = stablehlo.add %67, %62 : tensor<?x2xf32>
    %69 = stablehlo.convert %arg0 : tensor<i32>
    %70 = stablehlo.multiply %69, %c_6 : tensor<i32>
    %71 = stablehlo.reshape %70 : (tensor<i32>) -> tensor<1xi32>
    %72 = stablehlo.concatenate %71, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %73 = stablehlo.dynamic_broadcast_in_dim %cst_5, %72, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %74 = stablehlo.divide %73, %68 : tensor<?x2xf32>
    %75 = stablehlo.convert %arg0 : tensor<i32>
    %76 = stablehlo.multiply %75, %c_6 : tensor<i32>
    %77 = stablehlo.reshape %76 : (tensor<i32>) -> tensor<1xi32>
    %78 = stablehlo.concatenate %77, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %79 = stablehlo.dynamic_broadcast_in_dim %cst_5, %78, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %80 = stablehlo.subtract %79, %74 : tensor<?x2xf32>
    %81 = stablehlo.multiply %74, %80 : tensor<?x2xf32>
    %82 = stablehlo.multiply %60, %74 : tensor<?x2xf32>
    %83 = stablehlo.exponential %82 : tensor<?x2xf32>
    %84 = stablehlo.convert %arg0 : tensor<i32>
    %85 = stablehlo.multiply %84, %c_6 : tensor<i32>
    %86 = stablehlo.reshape %85 : (tensor<i32>) -> tensor<1xi32>
    %87 = stablehlo.concatenate %86, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %88 = stablehlo.dynamic_broadcast_in_dim %cst_5, %87, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %89 = stablehlo.multiply %88, %83 : tensor<?x2xf32>
    %90 = stablehlo.multiply %60, %89 : tensor<?x2xf32>
    %91 = stablehlo.multiply %89, %74 : tensor<?x2xf32>
    %92 = stablehlo.multiply %90, %81 : tensor<?x2xf32>
    %93 = stablehlo.add %91, %92 : tensor<?x2xf32>
    %94 = stablehlo.convert %arg0 : tensor<i32>
    %95 = stablehlo.multiply %94, %c_6 : tensor<i32>
    %96 = stablehlo.reshape %95 : (tensor<i32>) -> tensor<1xi32>
    %97 = stablehlo.concatenate %96, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %98 = stablehlo.dynamic_broadcast_in_dim %cst, %97, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %99 = stablehlo.multiply %98, %93 : tensor<?x2xf32>
    %100 = stablehlo.negate %99 : tensor<?x2xf32>
    %101 = stablehlo.convert %arg0 : tensor<i32>
    %102 = stablehlo.multiply %101, %c_6 : tensor<i32>
    %103 = stablehlo.reshape %102 : (tensor<i32>) -> tensor<1xi32>
    %104 = stablehlo.concatenate %103, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %105 = stablehlo.dynamic_broadcast_in_dim %cst_0, %104, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x2xf32>
    %106 = stablehlo.divide %100, %105 : tensor<?x2xf32>
    %107 = stablehlo.multiply %106, %47 : tensor<?x2xf32>
    %108 = stablehlo.add %99, %107 : tensor<?x2xf32>
    %109 = call @_pad_0(%arg0, %0#1, %108) : (tensor<i32>, tensor<f32>, tensor<?x2xf32>) -> tensor<?x2xf32>
    return %109 : tensor<?x2xf32>
  }
  func.func private @_pad(%arg0: tensor<i32> {jax.global_constant = "rows"}, %arg1: tensor<?x2xf32>, %arg2: tensor<i32>) -> (tensor<?x2xf32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<1xi32>
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %2 = stablehlo.concatenate %1, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %3 = stablehlo.concatenate %c, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %4 = stablehlo.concatenate %c, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %5 = stablehlo.dynamic_pad %arg1, %0, %2, %3, %4 : (tensor<?x2xf32>, tensor<f32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x2xf32>
    return %5, %cst : tensor<?x2xf32>, tensor<f32>
  }
  func.func private @_pad_0(%arg0: tensor<i32> {jax.global_constant = "rows"}, %arg1: tensor<f32>, %arg2: tensor<?x2xf32>) -> tensor<?x2xf32> {
    %c = stablehlo.constant dense<1> : tensor<1xi32>
    %c_0 = stablehlo.constant dense<2> : tensor<1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<-1> : tensor<i32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.convert %arg0 : tensor<i32>
    %1 = stablehlo.multiply %0, %c_2 : tensor<i32>
    %2 = stablehlo.reshape %1 : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.concatenate %2, %c_1, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %4 = stablehlo.concatenate %c_1, %c_1, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %5 = stablehlo.concatenate %c_1, %c_1, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %6 = stablehlo.dynamic_pad %arg2, %cst, %3, %4, %5 : (tensor<?x2xf32>, tensor<f32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x2xf32>
    %7 = stablehlo.concatenate %c_1, %c_1, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %8 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %9 = stablehlo.concatenate %8, %c_0, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %10 = stablehlo.concatenate %c, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %11 = stablehlo.real_dynamic_slice %6, %7, %9, %10 : (tensor<?x2xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x2xf32>
    return %11 : tensor<?x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
