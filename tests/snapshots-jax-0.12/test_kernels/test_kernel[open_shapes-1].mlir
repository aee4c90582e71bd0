// import jax
// import jax.numpy as jnp
//
//
// def open_buffer_update(residuals):
//     size = residuals.shape[0]
//     grown = jnp.pad(residuals, ((0, size), (0, 0)))
//     age = jnp.arange(2 * size, dtype=residuals.dtype)[:, None] / size
//     merged = grown + age
//     saturated = jax.nn.silu(merged * jnp.tanh(merged))
//     return (1.0 - saturated**2) / 1.5
//
//   residuals: float32[8, 1] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_open_buffer_update attributes {jax.uses_shape_polymorphism = true, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<?x1xf32>) -> (tensor<?x1xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x1xf32>) -> tensor<i32>
    %1 = stablehlo.compare GE, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%1, %0) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 'n'. Using the following polymorphic shapes specifications: args[0].shape = (n, 1). Obtained dimension variables: 'n' = {0} from specification 'n' for dimension args[0].shape[0] (= {0}), . Please see https://docs.jax.dev/en/latest/501/shape-polymorphism.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
    %2 = call @_wrapped_jax_export_main(%0, %arg0) : (tensor<i32>, tensor<?x1xf32>) -> tensor<?x1xf32>
    return %2 : tensor<?x1xf32>
  }
  func.func private @_wrapped_jax_export_main(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x1xf32>) -> (tensor<?x1xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %c = stablehlo.constant dense<1> : tensor<1xi32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_2 = stablehlo.constant dense<2> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %0 = call @_pad(%arg0, %arg1, %c_3) : (tensor<i32>, tensor<?x1xf32>, tensor<i32>) -> tensor<?x1xf32>
    %1 = stablehlo.convert %arg0 : tensor<i32>
    %2 = stablehlo.multiply %1, %c_2 : tensor<i32>
    %3 = stablehlo.reshape %2 : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.dynamic_iota %3, dim = 0 : (tensor<1xi32>) -> tensor<?xf32>
    %5 = stablehlo.convert %arg0 : tensor<i32>
    %6 = stablehlo.multiply %5, %c_2 : tensor<i32>
    %7 = stablehlo.reshape %6 : (tensor<i32>) -> tensor<1xi32>
    %8 = stablehlo.dynamic_broadcast_in_dim %cst_1, %7, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %9 = stablehlo.multiply %8, %4 : tensor<?xf32>
    %10 = stablehlo.convert %arg0 : tensor<i32>
    %11 = stablehlo.multiply %10, %c_2 : tensor<i32>
    %12 = stablehlo.reshape %11 : (tensor<i32>) -> tensor<1xi32>
    %13 = stablehlo.dynamic_broadcast_in_dim %cst_0, %12, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %14 = stablehlo.add %13, %9 : tensor<?xf32>
    %15 = stablehlo.convert %arg0 : tensor<i32>
    %16 = stablehlo.multiply %15, %c_2 : tensor<i32>
    %17 = stablehlo.reshape %16 : (tensor<i32>) -> tensor<1xi32>
    %18 = stablehlo.concatenate %17, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %19 = stablehlo.dynamic_broadcast_in_dim %14, %18, dims = [0] : (tensor<?xf32>, tensor<2xi32>) -> tensor<?x1xf32>
    %20 = stablehlo.convert %arg0 : (tensor<i32>) -> tensor<f32>
    %21 = stablehlo.convert %arg0 : tensor<i32>
    %22 = stablehlo.multiply %21, %c_2 : tensor<i32>
    %23 = stablehlo.reshape %22 : (tensor<i32>) -> tensor<1xi32>
    %24 = stablehlo.concatenate %23, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %25 = stablehlo.dynamic_broadcast_in_dim %20, %24, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %26 = stablehlo.divide %19, %25 : tensor<?x1xf32>
    %27 = stablehlo.add %0, %26 : tensor<?x1xf32>
    %28 = stablehlo.tanh %27 : tensor<?x1xf32>
    %29 = stablehlo.multiply %27, %28 : tensor<?x1xf32>
    %30 = call @silu(%arg0, %29) : (tensor<i32>, tensor<?x1xf32>) -> tensor<?x1xf32>
    %31 = stablehlo.multiply %30, %30 : tensor<?x1xf32>
    %32 = stablehlo.convert %arg0 : tensor<i32>
    %33 = stablehlo.multiply %32, %c_2 : tensor<i32>
    %34 = stablehlo.reshape %33 : (tensor<i32>) -> tensor<1xi32>
    %35 = stablehlo.concatenate %34, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %36 = stablehlo.dynamic_broadcast_in_dim %cst_1, %35, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %37 = stablehlo.subtract %36, %31 : tensor<?x1xf32>
    %38 = stablehlo.convert %arg0 : tensor<i32>
    %39 = stablehlo.multiply %38, %c_2 : tensor<i32>
    %40 = stablehlo.reshape %39 : (tensor<i32>) -> tensor<1xi32>
    %41 = stablehlo.concatenate %40, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %42 = stablehlo.dynamic_broadcast_in_dim %cst, %41, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %43 = stablehlo.divide %37, %42 : tensor<?x1xf32>
    return %43 : tensor<?x1xf32>
  }
  func.func private @_pad(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x1xf32>, %arg2: tensor<i32>) -> tensor<?x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<1xi32>
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.concatenate %c, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %2 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.concatenate %2, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %4 = stablehlo.concatenate %c, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %5 = stablehlo.dynamic_pad %arg1, %0, %1, %3, %4 : (tensor<?x1xf32>, tensor<f32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x1xf32>
    return %5 : tensor<?x1xf32>
  }
  func.func private @silu(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x1xf32>) -> tensor<?x1xf32> {
    %c = stablehlo.constant dense<1> : tensor<1xi32>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.negate %arg1 : tensor<?x1xf32>
    %1 = stablehlo.exponential %0 : tensor<?x1xf32>
    %2 = stablehlo.convert %arg0 : tensor<i32>
    %3 = stablehlo.multiply %2, %c_0 : tensor<i32>
    %4 = stablehlo.reshape %3 : (tensor<i32>) -> tensor<1xi32>
    %5 = stablehlo.concatenate %4, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %6 = stablehlo.dynamic_broadcast_in_dim %cst, %5, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %7 = stablehlo.add %6, %1 : tensor<?x1xf32>
    %8 = stablehlo.convert %arg0 : tensor<i32>
    %9 = stablehlo.multiply %8, %c_0 : tensor<i32>
    %10 = stablehlo.reshape %9 : (tensor<i32>) -> tensor<1xi32>
    %11 = stablehlo.concatenate %10, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %12 = stablehlo.dynamic_broadcast_in_dim %cst, %11, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %13 = stablehlo.divide %12, %7 : tensor<?x1xf32>
    %14 = stablehlo.multiply %arg1, %13 : tensor<?x1xf32>
    return %14 : tensor<?x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {jax.uses_shape_polymorphism = true, mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<?x1xf32>) -> (tensor<?x1xf32> {jax.result_info = "result[0]"}) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.get_dimension_size %arg0, dim = 0 : (tensor<?x1xf32>) -> tensor<i32>
    %1 = stablehlo.compare GE, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    stablehlo.custom_call @shape_assertion(%1, %0) {api_version = 2 : i32, error_message = "Input shapes do not match the polymorphic shapes specification. Expected value >= 1 for dimension variable 'n'. Using the following polymorphic shapes specifications: args[0].shape = (n, 1). Obtained dimension variables: 'n' = {0} from specification 'n' for dimension args[0].shape[0] (= {0}), . Please see https://docs.jax.dev/en/latest/501/shape-polymorphism.html#shape-assertion-errors for more details.", has_side_effect = true} : (tensor<i1>, tensor<i32>) -> ()
    %2 = call @_wrapped_jax_export_main(%0, %arg0) : (tensor<i32>, tensor<?x1xf32>) -> tensor<?x1xf32>
    return %2 : tensor<?x1xf32>
  }
  func.func private @_wrapped_jax_export_main(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x1xf32>) -> (tensor<?x1xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<1> : tensor<1xi32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_3 = stablehlo.constant dense<2> : tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %0:2 = call @_pad(%arg0, %arg1, %c_4) : (tensor<i32>, tensor<?x1xf32>, tensor<i32>) -> (tensor<?x1xf32>, tensor<f32>)
    %1 = stablehlo.convert %arg0 : tensor<i32>
    %2 = stablehlo.multiply %1, %c_3 : tensor<i32>
    %3 = stablehlo.reshape %2 : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.dynamic_iota %3, dim = 0 : (tensor<1xi32>) -> tensor<?xf32>
    %5 = stablehlo.convert %arg0 : tensor<i32>
    %6 = stablehlo.multiply %5, %c_3 : tensor<i32>
    %7 = stablehlo.reshape %6 : (tensor<i32>) -> tensor<1xi32>
    %8 = stablehlo.dynamic_broadcast_in_dim %cst_2, %7, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %9 = stablehlo.multiply %8, %4 : tensor<?xf32>
    %10 = stablehlo.convert %arg0 : tensor<i32>
    %11 = stablehlo.multiply %10, %c_3 : tensor<i32>
    %12 = stablehlo.reshape %11 : (tensor<i32>) -> tensor<1xi32>
    %13 = stablehlo.dynamic_broadcast_in_dim %cst_1, %12, dims = [] : (tensor<f32>, tensor<1xi32>) -> tensor<?xf32>
    %14 = stablehlo.add %13, %9 : tensor<?xf32>
    %15 = stablehlo.convert %arg0 : tensor<i32>
    %16 = stablehlo.multiply %15, %c_3 : tensor<i32>
    %17 = stablehlo.reshape %16 : (tensor<i32>) -> tensor<1xi32>
    %18 = stablehlo.concatenate %17, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %19 = stablehlo.dynamic_broadcast_in_dim %14, %18, dims = [0] : (tensor<?xf32>, tensor<2xi32>) -> tensor<?x1xf32>
    %20 = stablehlo.convert %arg0 : (tensor<i32>) -> tensor<f32>
    %21 = stablehlo.convert %arg0 : tensor<i32>
    %22 = stablehlo.multiply %21, %c_3 : tensor<i32>
    %23 = stablehlo.reshape %22 : (tensor<i32>) -> tensor<1xi32>
    %24 = stablehlo.concatenate %23, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %25 = stablehlo.dynamic_broadcast_in_dim %20, %24, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %26 = stablehlo.divide %19, %25 : tensor<?x1xf32>
    %27 = stablehlo.add %0#0, %26 : tensor<?x1xf32>
    %28 = stablehlo.tanh %27 : tensor<?x1xf32>
    %29 = stablehlo.convert %arg0 : tensor<i32>
    %30 = stablehlo.multiply %29, %c_3 : tensor<i32>
    %31 = stablehlo.reshape %30 : (tensor<i32>) -> tensor<1xi32>
    %32 = stablehlo.concatenate %31, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %33 = stablehlo.dynamic_broadcast_in_dim %cst_2, %32, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %34 = stablehlo.add %33, %28 : tensor<?x1xf32>
    %35 = stablehlo.convert %arg0 : tensor<i32>
    %36 = stablehlo.multiply %35, %c_3 : tensor<i32>
    %37 = stablehlo.reshape %36 : (tensor<i32>) -> tensor<1xi32>
    %38 = stablehlo.concatenate %37, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %39 = stablehlo.dynamic_broadcast_in_dim %cst_2, %38, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %40 = stablehlo.subtract %39, %28 : tensor<?x1xf32>
    %41 = stablehlo.multiply %34, %40 : tensor<?x1xf32>
    %42 = stablehlo.multiply %27, %28 : tensor<?x1xf32>
    %43:3 = call @silu(%arg0, %42) : (tensor<i32>, tensor<?x1xf32>) -> (tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>)
    %44 = stablehlo.convert %arg0 : tensor<i32>
    %45 = stablehlo.multiply %44, %c_3 : tensor<i32>
    %46 = stablehlo.reshape %45 : (tensor<i32>) -> tensor<1xi32>
    %47 = stablehlo.concatenate %46, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %48 = stablehlo.dynamic_broadcast_in_dim %cst_0, %47, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %49 = stablehlo.multiply %48, %43#0 : tensor<?x1xf32>
    %50 = stablehlo.convert %arg0 : tensor<i32>
    %51 = stablehlo.multiply %50, %c_3 : tensor<i32>
    %52 = stablehlo.reshape %51 : (tensor<i32>) -> tensor<1xi32>
    %53 = stablehlo.concatenate %52, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %54 = stablehlo.dynamic_broadcast_in_dim %cst_2, %53, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %55 = stablehlo.convert %arg0 : tensor<i32>
    %56 = stablehlo.multiply %55, %c_3 : tensor<i32>
    %57 = stablehlo.reshape %56 : (tensor<i32>) -> tensor<1xi32>
    %58 = stablehlo.concatenate %57, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %59 = stablehlo.dynamic_broadcast_in_dim %cst, %58, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %60 = stablehlo.divide %54, %59 : tensor<?x1xf32>
    %61 = stablehlo.negate %60 : tensor<?x1xf32>
    %62 = stablehlo.multiply %61, %49 : tensor<?x1xf32>
    %63 = call @silu_0(%arg0, %43#1, %43#2, %42, %62) : (tensor<i32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>) -> tensor<?x1xf32>
    %64 = stablehlo.multiply %27, %63 : tensor<?x1xf32>
    %65 = stablehlo.multiply %63, %28 : tensor<?x1xf32>
    %66 = stablehlo.multiply %64, %41 : tensor<?x1xf32>
    %67 = stablehlo.add %65, %66 : tensor<?x1xf32>
    %68 = call @_pad_1(%arg0, %0#1, %67) : (tensor<i32>, tensor<f32>, tensor<?x1xf32>) -> tensor<?x1xf32>
    return %68 : tensor<?x1xf32>
  }
  func.func private @_pad(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x1xf32>, %arg2: tensor<i32>) -> (tensor<?x1xf32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<1xi32>
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.concatenate %c, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %2 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %3 = stablehlo.concatenate %2, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %4 = stablehlo.concatenate %c, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %5 = stablehlo.dynamic_pad %arg1, %0, %1, %3, %4 : (tensor<?x1xf32>, tensor<f32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x1xf32>
    return %5, %cst : tensor<?x1xf32>, tensor<f32>
  }
  func.func private @silu(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x1xf32>) -> (tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>) {
    %c = stablehlo.constant dense<1> : tensor<1xi32>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.negate %arg1 : tensor<?x1xf32>
    %1 = stablehlo.exponential %0 : tensor<?x1xf32>
    %2 = stablehlo.convert %arg0 : tensor<i32>
    %3 = stablehlo.multiply %2, %c_0 : tensor<i32>
    %4 = stablehlo.reshape %3 : (tensor<i32>) -> tensor<1xi32>
    %5 = stablehlo.concatenate %4, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %6 = stablehlo.dynamic_broadcast_in_dim %cst, %5, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %7 = stablehlo.add %6, %1 : tensor<?x1xf32>
    %8 = stablehlo.convert %arg0 : tensor<i32>
    %9 = stablehlo.multiply %8, %c_0 : tensor<i32>
    %10 = stablehlo.reshape %9 : (tensor<i32>) -> tensor<1xi32>
    %11 = stablehlo.concatenate %10, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %12 = stablehlo.dynamic_broadcast_in_dim %cst, %11, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %13 = stablehlo.divide %12, %7 : tensor<?x1xf32>
    %14 = stablehlo.convert %arg0 : tensor<i32>
    %15 = stablehlo.multiply %14, %c_0 : tensor<i32>
    %16 = stablehlo.reshape %15 : (tensor<i32>) -> tensor<1xi32>
    %17 = stablehlo.concatenate %16, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %18 = stablehlo.dynamic_broadcast_in_dim %cst, %17, dims = [] : (tensor<f32>, tensor<2xi32>) -> tensor<?x1xf32>
    %19 = stablehlo.subtract %18, %13 : tensor<?x1xf32>
    %20 = stablehlo.multiply %13, %19 : tensor<?x1xf32>
    %21 = stablehlo.multiply %arg1, %13 : tensor<?x1xf32>
    return %21, %20, %13 : tensor<?x1xf32>, tensor<?x1xf32>, tensor<?x1xf32>
  }
  func.func private @silu_0(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<?x1xf32>, %arg2: tensor<?x1xf32>, %arg3: tensor<?x1xf32>, %arg4: tensor<?x1xf32>) -> tensor<?x1xf32> {
    %0 = stablehlo.multiply %arg3, %arg4 : tensor<?x1xf32>
    %1 = stablehlo.multiply %arg4, %arg2 : tensor<?x1xf32>
    %2 = stablehlo.multiply %0, %arg1 : tensor<?x1xf32>
    %3 = stablehlo.add %1, %2 : tensor<?x1xf32>
    return %3 : tensor<?x1xf32>
  }
  func.func private @_pad_1(%arg0: tensor<i32> {jax.global_constant = "n"}, %arg1: tensor<f32>, %arg2: tensor<?x1xf32>) -> tensor<?x1xf32> {
    %c = stablehlo.constant dense<1> : tensor<1xi32>
    %c_0 = stablehlo.constant dense<-1> : tensor<i32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_1 = stablehlo.constant dense<0> : tensor<1xi32>
    %0 = stablehlo.concatenate %c_1, %c_1, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %1 = stablehlo.convert %arg0 : tensor<i32>
    %2 = stablehlo.multiply %1, %c_0 : tensor<i32>
    %3 = stablehlo.reshape %2 : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.concatenate %3, %c_1, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %5 = stablehlo.concatenate %c_1, %c_1, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %6 = stablehlo.dynamic_pad %arg2, %cst, %0, %4, %5 : (tensor<?x1xf32>, tensor<f32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x1xf32>
    %7 = stablehlo.concatenate %c_1, %c_1, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %8 = stablehlo.reshape %arg0 : (tensor<i32>) -> tensor<1xi32>
    %9 = stablehlo.concatenate %8, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %10 = stablehlo.concatenate %c, %c, dim = 0 : (tensor<1xi32>, tensor<1xi32>) -> tensor<2xi32>
    %11 = stablehlo.real_dynamic_slice %6, %7, %9, %10 : (tensor<?x1xf32>, tensor<2xi32>, tensor<2xi32>, tensor<2xi32>) -> tensor<?x1xf32>
    return %11 : tensor<?x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
