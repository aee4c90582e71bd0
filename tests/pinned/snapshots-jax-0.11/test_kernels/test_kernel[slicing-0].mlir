// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def patch_embedding_model(height, filters, gain):
//     selected = jnp.where(height > -0.27, height, 0.19 * height)
//     patches = jax.vmap(
//         lambda top: jax.vmap(
//             lambda b: lax.dynamic_slice(selected, (top, b), (3, 3)).reshape(-1)
//         )(jnp.arange(1))
//     )(jnp.arange(1)).reshape(1, 9)
//     features_p = jnp.clip(patches @ filters, -6.0, 6.0)
//     pooled_p = 0.44 * jnp.sum(features_p, axis=-1)
//     shifted = pooled_p + gain
//     center = jnp.mean(shifted, axis=0)
//     kernel_value = jnp.exp(-jnp.abs(jnp.sin(center)))
//     return kernel_value**2
//
//   height: float32[3, 3] in [-1.5, 1.5]
//   filters: float32[9, 3] in [-0.5, 0.5]
//   gain: float32[1] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_patch_embedding_model attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<9x3xf32>, %arg2: tensor<1xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<-2.700000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_0 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<3x3xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %5 = stablehlo.iota dim = 0 : tensor<1xi32>
    %6 = stablehlo.iota dim = 0 : tensor<1xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %8 = stablehlo.compare LT, %5, %7, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_1 = stablehlo.constant dense<3> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %10 = stablehlo.add %5, %9 : tensor<1xi32>
    %11 = stablehlo.select %8, %10, %5 : tensor<1xi1>, tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %13 = stablehlo.compare LT, %6, %12, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_3 = stablehlo.constant dense<3> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %15 = stablehlo.add %6, %14 : tensor<1xi32>
    %16 = stablehlo.select %13, %15, %6 : tensor<1xi1>, tensor<1xi32>
    %17 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %18 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [1, 2] : (tensor<1x1xi32>) -> tensor<1x1x1xi32>
    %20 = stablehlo.concatenate %17, %19, dim = 2 : (tensor<1x1x1xi32>, tensor<1x1x1xi32>) -> tensor<1x1x2xi32>
    %21 = "stablehlo.gather"(%4, %20) <{dimension_numbers = #stablehlo.gather<offset_dims = [2, 3], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 3, 3>}> : (tensor<3x3xf32>, tensor<1x1x2xi32>) -> tensor<1x1x3x3xf32>
    %22 = stablehlo.reshape %21 : (tensor<1x1x3x3xf32>) -> tensor<1x1x9xf32>
    %23 = stablehlo.reshape %22 : (tensor<1x1x9xf32>) -> tensor<1x9xf32>
    %24 = stablehlo.dot_general %23, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x9xf32>, tensor<9x3xf32>) -> tensor<1x3xf32>
    %cst_4 = stablehlo.constant dense<-6.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %25 = call @clip(%24, %cst_4, %cst_5) : (tensor<1x3xf32>, tensor<f32>, tensor<f32>) -> tensor<1x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<1x3xf32>, tensor<f32>) -> tensor<1xf32>
    %cst_7 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<1xf32>
    %29 = stablehlo.add %28, %arg2 : tensor<1xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.divide %30, %cst_9 : tensor<f32>
    %32 = stablehlo.sine %31 : tensor<f32>
    %33 = stablehlo.abs %32 : tensor<f32>
    %34 = stablehlo.negate %33 : tensor<f32>
    %35 = stablehlo.exponential %34 : tensor<f32>
    %36 = stablehlo.multiply %35, %35 : tensor<f32>
    return %36 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x3xi1>, tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
  func.func private @clip(%arg0: tensor<1x3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<1x3xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<1x3xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<1x3xf32>
    return %5 : tensor<1x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<9x3xf32>, %arg2: tensor<1xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<9x3xf32> {jax.result_info = "result[1]"}, tensor<1xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<-2.700000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_0 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<3x3xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %5 = stablehlo.iota dim = 0 : tensor<1xi32>
    %6 = stablehlo.iota dim = 0 : tensor<1xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %8 = stablehlo.compare LT, %5, %7, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_1 = stablehlo.constant dense<3> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %10 = stablehlo.add %5, %9 : tensor<1xi32>
    %11 = stablehlo.select %8, %10, %5 : tensor<1xi1>, tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %13 = stablehlo.compare LT, %6, %12, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_3 = stablehlo.constant dense<3> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %15 = stablehlo.add %6, %14 : tensor<1xi32>
    %16 = stablehlo.select %13, %15, %6 : tensor<1xi1>, tensor<1xi32>
    %17 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %18 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [1, 2] : (tensor<1x1xi32>) -> tensor<1x1x1xi32>
    %20 = stablehlo.concatenate %17, %19, dim = 2 : (tensor<1x1x1xi32>, tensor<1x1x1xi32>) -> tensor<1x1x2xi32>
    %21 = "stablehlo.gather"(%4, %20) <{dimension_numbers = #stablehlo.gather<offset_dims = [2, 3], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 3, 3>}> : (tensor<3x3xf32>, tensor<1x1x2xi32>) -> tensor<1x1x3x3xf32>
    %22 = stablehlo.reshape %21 : (tensor<1x1x3x3xf32>) -> tensor<1x1x9xf32>
    %23 = stablehlo.reshape %22 : (tensor<1x1x9xf32>) -> tensor<1x9xf32>
    %24 = stablehlo.dot_general %23, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x9xf32>, tensor<9x3xf32>) -> tensor<1x3xf32>
    %cst_4 = stablehlo.constant dense<-6.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %25:3 = call @clip(%24, %cst_4, %cst_5) : (tensor<1x3xf32>, tensor<f32>, tensor<f32>) -> (tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>)
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25#0 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<1x3xf32>, tensor<f32>) -> tensor<1xf32>
    %cst_7 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<1xf32>
    %29 = stablehlo.add %28, %arg2 : tensor<1xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.divide %30, %cst_9 : tensor<f32>
    %32 = stablehlo.sine %31 : tensor<f32>
    %33 = stablehlo.cosine %31 : tensor<f32>
    %34 = stablehlo.abs %32 : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.compare GE, %32, %cst_10, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %36 = stablehlo.negate %34 : tensor<f32>
    %37 = stablehlo.exponential %36 : tensor<f32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %38 = stablehlo.multiply %cst_11, %37 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.multiply %cst_12, %38 : tensor<f32>
    %40 = stablehlo.multiply %39, %37 : tensor<f32>
    %41 = stablehlo.negate %40 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.select %35, %cst_13, %41 : tensor<i1>, tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.select %35, %41, %cst_14 : tensor<i1>, tensor<f32>
    %44 = stablehlo.negate %42 : tensor<f32>
    %45 = stablehlo.add %43, %44 : tensor<f32>
    %46 = stablehlo.multiply %45, %33 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.divide %46, %cst_15 : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_16 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<1xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<1xf32>) -> tensor<1x3xf32>
    %52 = call @clip_0(%25#1, %25#2, %51) : (tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<1x3xf32>
    %53 = stablehlo.dot_general %52, %23, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x3xf32>, tensor<1x9xf32>) -> tensor<3x9xf32>
    %54 = stablehlo.transpose %53, dims = [1, 0] : (tensor<3x9xf32>) -> tensor<9x3xf32>
    %55 = stablehlo.dot_general %52, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x3xf32>, tensor<9x3xf32>) -> tensor<1x9xf32>
    %56 = stablehlo.reshape %55 : (tensor<1x9xf32>) -> tensor<1x1x9xf32>
    %57 = stablehlo.reshape %56 : (tensor<1x1x9xf32>) -> tensor<1x1x3x3xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<2xi32>
    %c_19 = stablehlo.constant dense<2147483647> : tensor<i32>
    %59 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %60 = stablehlo.minimum %c_18, %59 : tensor<2xi32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [2] : (tensor<2xi32>) -> tensor<1x1x2xi32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %62 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<1x1x2xi32>
    %63 = stablehlo.clamp %62, %20, %61 : tensor<1x1x2xi32>
    %64 = "stablehlo.scatter"(%58, %63, %57) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2, 3], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %69 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %69 : tensor<f32>
    }) : (tensor<3x3xf32>, tensor<1x1x2xi32>, tensor<1x1x3x3xf32>) -> tensor<3x3xf32>
    %65:2 = call @_where_1(%1, %64) : (tensor<3x3xi1>, tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
    %cst_21 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %67 = stablehlo.multiply %66, %65#1 : tensor<3x3xf32>
    %68 = stablehlo.add %65#0, %67 : tensor<3x3xf32>
    return %68, %54, %48 : tensor<3x3xf32>, tensor<9x3xf32>, tensor<1xf32>
  }
  func.func private @_where(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x3xi1>, tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
  func.func private @clip(%arg0: tensor<1x3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<1x3xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<1x3xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<1x3xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<1x3xi1>, tensor<1x3xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<1x3xi1>, tensor<1x3xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %14 = stablehlo.minimum %13, %2 : tensor<1x3xf32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<1x3xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<1x3xf32>, tensor<1x3xf32>) -> tensor<1x3xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x3xf32>
    %22 = stablehlo.select %18, %21, %20 : tensor<1x3xi1>, tensor<1x3xf32>
    %23 = stablehlo.select %16, %19, %22 : tensor<1x3xi1>, tensor<1x3xf32>
    return %14, %11, %23 : tensor<1x3xf32>, tensor<1x3xf32>, tensor<1x3xf32>
  }
  func.func private @clip_0(%arg0: tensor<1x3xf32>, %arg1: tensor<1x3xf32>, %arg2: tensor<1x3xf32>) -> tensor<1x3xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<1x3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<1x3xf32>
    return %1 : tensor<1x3xf32>
  }
  func.func private @_where_1(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3x3xi1>, tensor<3x3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    return %2, %1 : tensor<3x3xf32>, tensor<3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
