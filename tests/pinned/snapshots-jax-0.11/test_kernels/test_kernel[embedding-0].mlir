// import jax
// import jax.numpy as jnp
//
//
// def binned_features(
//     prices: jax.Array,
//     embeddings: jax.Array,
//     W1: jax.Array,
//     b1: jax.Array,
//     w1: jax.Array,
//     b2: jax.Array,
//     importance: jax.Array,
// ) -> jax.Array:
//     place = prices * 2
//     left = jnp.clip(jnp.floor(place).astype(jnp.int32), 0, 1)
//     t = (place - left)[:, None]
//     row_l = embeddings[left]
//     upper = embeddings[left + 1]
//     encoded = row_l + t * (upper - row_l)
//     z1 = encoded @ W1 + b1
//     h1 = jnp.logaddexp(z1, 0.0)
//     pre1 = h1 @ w1 + b2
//     hid1 = jnp.logaddexp(pre1, 0.0)
//     return jnp.average(hid1, axis=1, weights=importance)
//
//   prices: float32[5] in [0, 1]
//   embeddings: float32[3, 4] in [-0.5, 0.5]
//   W1: float32[4, 2] in [-1, 1]
//   b1: float32[2] in [-0.5, 0.5]
//   w1: float32[2, 5] in [-1, 1]
//   b2: float32[5] in [-0.5, 0.5]
//   importance: float32[5] in [0.1, 1]
// -----
// forward, cpu
module @jit_binned_features attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<4x2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2x5xf32>, %arg5: tensor<5xf32>, %arg6: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<5xf32>
    %2 = stablehlo.floor %1 : tensor<5xf32>
    %3 = stablehlo.convert %2 : (tensor<5xf32>) -> tensor<5xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %4 = call @clip(%3, %c, %c_0) : (tensor<5xi32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
    %5 = stablehlo.convert %4 : (tensor<5xi32>) -> tensor<5xf32>
    %6 = stablehlo.subtract %1, %5 : tensor<5xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %9 = stablehlo.compare LT, %4, %8, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_2 = stablehlo.constant dense<3> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %11 = stablehlo.add %4, %10 : tensor<5xi32>
    %12 = stablehlo.select %9, %11, %4 : tensor<5xi1>, tensor<5xi32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %14 = "stablehlo.gather"(%arg1, %13) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<3x4xf32>, tensor<5x1xi32>) -> tensor<5x4xf32>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %16 = stablehlo.add %4, %15 : tensor<5xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %18 = stablehlo.compare LT, %16, %17, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_5 = stablehlo.constant dense<3> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %20 = stablehlo.add %16, %19 : tensor<5xi32>
    %21 = stablehlo.select %18, %20, %16 : tensor<5xi1>, tensor<5xi32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %23 = "stablehlo.gather"(%arg1, %22) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<3x4xf32>, tensor<5x1xi32>) -> tensor<5x4xf32>
    %24 = stablehlo.subtract %23, %14 : tensor<5x4xf32>
    %25 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x4xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<5x4xf32>
    %27 = stablehlo.add %14, %26 : tensor<5x4xf32>
    %28 = stablehlo.dot_general %27, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf32>, tensor<4x2xf32>) -> tensor<5x2xf32>
    %29 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %31 = stablehlo.add %28, %30 : tensor<5x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %33 = stablehlo.maximum %31, %32 : tensor<5x2xf32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %35 = stablehlo.subtract %31, %34 : tensor<5x2xf32>
    %36 = stablehlo.compare NE, %35, %35, FLOAT : (tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xi1>
    %37 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %38 = stablehlo.add %31, %37 : tensor<5x2xf32>
    %39 = stablehlo.abs %35 : tensor<5x2xf32>
    %40 = stablehlo.negate %39 : tensor<5x2xf32>
    %41 = stablehlo.exponential %40 : tensor<5x2xf32>
    %42 = stablehlo.log_plus_one %41 : tensor<5x2xf32>
    %43 = stablehlo.add %33, %42 : tensor<5x2xf32>
    %44 = stablehlo.select %36, %38, %43 : tensor<5x2xi1>, tensor<5x2xf32>
    %45 = stablehlo.dot_general %44, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x2xf32>, tensor<2x5xf32>) -> tensor<5x5xf32>
    %46 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<5x5xf32>
    %48 = stablehlo.add %45, %47 : tensor<5x5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %50 = stablehlo.maximum %48, %49 : tensor<5x5xf32>
    %51 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %52 = stablehlo.subtract %48, %51 : tensor<5x5xf32>
    %53 = stablehlo.compare NE, %52, %52, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %54 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %55 = stablehlo.add %48, %54 : tensor<5x5xf32>
    %56 = stablehlo.abs %52 : tensor<5x5xf32>
    %57 = stablehlo.negate %56 : tensor<5x5xf32>
    %58 = stablehlo.exponential %57 : tensor<5x5xf32>
    %59 = stablehlo.log_plus_one %58 : tensor<5x5xf32>
    %60 = stablehlo.add %50, %59 : tensor<5x5xf32>
    %61 = stablehlo.select %53, %55, %60 : tensor<5x5xi1>, tensor<5x5xf32>
    %62 = stablehlo.reshape %arg6 : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%62 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<1x5xf32>, tensor<f32>) -> tensor<1xf32>
    %64 = stablehlo.broadcast_in_dim %62, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<5x5xf32>
    %65 = stablehlo.multiply %61, %64 : tensor<5x5xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%65 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %67 = stablehlo.broadcast_in_dim %63, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %68 = stablehlo.divide %66, %67 : tensor<5xf32>
    return %68 : tensor<5xf32>
  }
  func.func private @clip(%arg0: tensor<5xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<5xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<5xi32>
    %3 = stablehlo.convert %arg2 : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %5 = stablehlo.minimum %4, %2 : tensor<5xi32>
    return %5 : tensor<5xi32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<4x2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2x5xf32>, %arg5: tensor<5xf32>, %arg6: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}, tensor<3x4xf32> {jax.result_info = "result[1]"}, tensor<4x2xf32> {jax.result_info = "result[2]"}, tensor<2xf32> {jax.result_info = "result[3]"}, tensor<2x5xf32> {jax.result_info = "result[4]"}, tensor<5xf32> {jax.result_info = "result[5]"}, tensor<5xf32> {jax.result_info = "result[6]"}) {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<5xf32>
    %2 = stablehlo.floor %1 : tensor<5xf32>
    %3 = stablehlo.convert %2 : (tensor<5xf32>) -> tensor<5xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %4 = call @clip(%3, %c, %c_0) : (tensor<5xi32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
    %5 = stablehlo.convert %4 : (tensor<5xi32>) -> tensor<5xf32>
    %6 = stablehlo.subtract %1, %5 : tensor<5xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %9 = stablehlo.compare LT, %4, %8, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_2 = stablehlo.constant dense<3> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %11 = stablehlo.add %4, %10 : tensor<5xi32>
    %12 = stablehlo.select %9, %11, %4 : tensor<5xi1>, tensor<5xi32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %14 = "stablehlo.gather"(%arg1, %13) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<3x4xf32>, tensor<5x1xi32>) -> tensor<5x4xf32>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %16 = stablehlo.add %4, %15 : tensor<5xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %18 = stablehlo.compare LT, %16, %17, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_5 = stablehlo.constant dense<3> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %20 = stablehlo.add %16, %19 : tensor<5xi32>
    %21 = stablehlo.select %18, %20, %16 : tensor<5xi1>, tensor<5xi32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %23 = "stablehlo.gather"(%arg1, %22) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<3x4xf32>, tensor<5x1xi32>) -> tensor<5x4xf32>
    %24 = stablehlo.subtract %23, %14 : tensor<5x4xf32>
    %25 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x4xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<5x4xf32>
    %27 = stablehlo.add %14, %26 : tensor<5x4xf32>
    %28 = stablehlo.dot_general %27, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf32>, tensor<4x2xf32>) -> tensor<5x2xf32>
    %29 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %31 = stablehlo.add %28, %30 : tensor<5x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %33 = stablehlo.maximum %31, %32 : tensor<5x2xf32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %35 = stablehlo.subtract %31, %34 : tensor<5x2xf32>
    %36 = stablehlo.compare NE, %35, %35, FLOAT : (tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xi1>
    %37 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %38 = stablehlo.add %31, %37 : tensor<5x2xf32>
    %39 = stablehlo.abs %35 : tensor<5x2xf32>
    %40 = stablehlo.negate %39 : tensor<5x2xf32>
    %41 = stablehlo.exponential %40 : tensor<5x2xf32>
    %42 = stablehlo.log_plus_one %41 : tensor<5x2xf32>
    %43 = stablehlo.add %33, %42 : tensor<5x2xf32>
    %44 = stablehlo.select %36, %38, %43 : tensor<5x2xi1>, tensor<5x2xf32>
    %cst_7 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %46 = stablehlo.compare EQ, %31, %45, FLOAT : (tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xi1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %48 = stablehlo.select %46, %47, %31 : tensor<5x2xi1>, tensor<5x2xf32>
    %cst_9 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %50 = stablehlo.compare EQ, %44, %49, FLOAT : (tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xi1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %52 = stablehlo.select %50, %51, %44 : tensor<5x2xi1>, tensor<5x2xf32>
    %53 = stablehlo.subtract %48, %52 : tensor<5x2xf32>
    %54 = stablehlo.exponential %53 : tensor<5x2xf32>
    %55 = stablehlo.dot_general %44, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x2xf32>, tensor<2x5xf32>) -> tensor<5x5xf32>
    %56 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<5x5xf32>
    %58 = stablehlo.add %55, %57 : tensor<5x5xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %60 = stablehlo.maximum %58, %59 : tensor<5x5xf32>
    %61 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %62 = stablehlo.subtract %58, %61 : tensor<5x5xf32>
    %63 = stablehlo.compare NE, %62, %62, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %64 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %65 = stablehlo.add %58, %64 : tensor<5x5xf32>
    %66 = stablehlo.abs %62 : tensor<5x5xf32>
    %67 = stablehlo.negate %66 : tensor<5x5xf32>
    %68 = stablehlo.exponential %67 : tensor<5x5xf32>
    %69 = stablehlo.log_plus_one %68 : tensor<5x5xf32>
    %70 = stablehlo.add %60, %69 : tensor<5x5xf32>
    %71 = stablehlo.select %63, %65, %70 : tensor<5x5xi1>, tensor<5x5xf32>
    %cst_12 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %73 = stablehlo.compare EQ, %58, %72, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %75 = stablehlo.select %73, %74, %58 : tensor<5x5xi1>, tensor<5x5xf32>
    %cst_14 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %77 = stablehlo.compare EQ, %71, %76, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %79 = stablehlo.select %77, %78, %71 : tensor<5x5xi1>, tensor<5x5xf32>
    %80 = stablehlo.subtract %75, %79 : tensor<5x5xf32>
    %81 = stablehlo.exponential %80 : tensor<5x5xf32>
    %82 = stablehlo.reshape %arg6 : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<1x5xf32>, tensor<f32>) -> tensor<1xf32>
    %84 = stablehlo.broadcast_in_dim %82, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<5x5xf32>
    %85 = stablehlo.multiply %71, %84 : tensor<5x5xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.reduce(%85 init: %cst_17) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %87 = stablehlo.multiply %83, %83 : tensor<1xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %89 = stablehlo.divide %88, %87 : tensor<1xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %91 = stablehlo.broadcast_in_dim %89, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %92 = stablehlo.multiply %90, %91 : tensor<5xf32>
    %93 = stablehlo.multiply %92, %86 : tensor<5xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.reduce(%93 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %95 = stablehlo.reshape %94 : (tensor<f32>) -> tensor<1xf32>
    %96 = stablehlo.negate %95 : tensor<1xf32>
    %97 = stablehlo.broadcast_in_dim %83, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %98 = stablehlo.divide %90, %97 : tensor<5xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0] : (tensor<5xf32>) -> tensor<5x5xf32>
    %100 = stablehlo.multiply %71, %99 : tensor<5x5xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.reduce(%100 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %102 = stablehlo.reshape %101 : (tensor<5xf32>) -> tensor<1x5xf32>
    %103 = stablehlo.broadcast_in_dim %82, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<5x5xf32>
    %104 = stablehlo.multiply %99, %103 : tensor<5x5xf32>
    %105 = stablehlo.broadcast_in_dim %96, dims = [0] : (tensor<1xf32>) -> tensor<1x5xf32>
    %106 = stablehlo.add %102, %105 : tensor<1x5xf32>
    %107 = stablehlo.reshape %106 : (tensor<1x5xf32>) -> tensor<5xf32>
    %108 = stablehlo.multiply %104, %81 : tensor<5x5xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.reduce(%108 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %110 = stablehlo.reshape %109 : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.reduce(%110 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<5xf32>
    %112 = stablehlo.dot_general %108, %44, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf32>, tensor<5x2xf32>) -> tensor<5x2xf32>
    %113 = stablehlo.transpose %112, dims = [1, 0] : (tensor<5x2xf32>) -> tensor<2x5xf32>
    %114 = stablehlo.dot_general %108, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x5xf32>, tensor<2x5xf32>) -> tensor<5x2xf32>
    %115 = stablehlo.multiply %114, %54 : tensor<5x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.reduce(%115 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %117 = stablehlo.reshape %116 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %119 = stablehlo.dot_general %115, %27, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x2xf32>, tensor<5x4xf32>) -> tensor<2x4xf32>
    %120 = stablehlo.transpose %119, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %121 = stablehlo.dot_general %115, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x2xf32>, tensor<4x2xf32>) -> tensor<5x4xf32>
    %122 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x4xf32>
    %123 = stablehlo.multiply %122, %121 : tensor<5x4xf32>
    %124 = stablehlo.multiply %121, %24 : tensor<5x4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%124 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<5xf32>
    %126 = stablehlo.reshape %125 : (tensor<5xf32>) -> tensor<5x1xf32>
    %127 = stablehlo.negate %123 : tensor<5x4xf32>
    %128 = stablehlo.add %121, %127 : tensor<5x4xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %130 = "stablehlo.scatter"(%129, %22, %123) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %137 = stablehlo.add %arg7, %arg8 : tensor<f32>
      stablehlo.return %137 : tensor<f32>
    }) : (tensor<3x4xf32>, tensor<5x1xi32>, tensor<5x4xf32>) -> tensor<3x4xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %132 = "stablehlo.scatter"(%131, %13, %128) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %137 = stablehlo.add %arg7, %arg8 : tensor<f32>
      stablehlo.return %137 : tensor<f32>
    }) : (tensor<3x4xf32>, tensor<5x1xi32>, tensor<5x4xf32>) -> tensor<3x4xf32>
    %133 = stablehlo.add %130, %132 : tensor<3x4xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.reduce(%126 init: %cst_29) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %136 = stablehlo.multiply %134, %135 : tensor<5xf32>
    return %136, %133, %120, %118, %113, %111, %107 : tensor<5xf32>, tensor<3x4xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<2x5xf32>, tensor<5xf32>, tensor<5xf32>
  }
  func.func private @clip(%arg0: tensor<5xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<5xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<5xi32>
    %3 = stablehlo.convert %arg2 : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %5 = stablehlo.minimum %4, %2 : tensor<5xi32>
    return %5 : tensor<5xi32>
  }
}
// -----
// backward, cuda: same text as cpu
