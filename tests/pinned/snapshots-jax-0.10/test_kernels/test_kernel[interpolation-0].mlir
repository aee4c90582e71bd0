// import jax
// import jax.numpy as jnp
//
//
// def nearest_neighbors(codebook, mask_gain, vectors_in):
//     """Nearest neighbors of codebook, mask_gain and vectors_in."""
//     weighted = 0.2 * (codebook + jnp.cos(mask_gain))
//     d2 = jnp.sum((vectors_in[:, None, :] - weighted[None, :, :]) ** 2, axis=-1)
//     code_idx = jnp.argmin(d2, axis=-1)
//     picked = weighted[code_idx]
//     best, idx = jax.lax.top_k(-d2, 3)
//     w = jax.nn.softmax(best / 1.75, axis=-1)
//     mixed_rows = jnp.sum(w[..., None] * weighted[idx], axis=1)
//     total = 0.3 * (mixed_rows * (0.9 - picked)) + 1.5
//     return jnp.where(total > 1.51, total, 0.7 * total)
//
//   codebook: float32[7, 4] in [-1, 1]
//   mask_gain: float32[7, 1] in [-1, 1]
//   vectors_in: float32[5, 4] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_nearest_neighbors attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x4xf32>, %arg1: tensor<7x1xf32>, %arg2: tensor<5x4xf32>) -> (tensor<5x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.cosine %arg1 : tensor<7x1xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x4xf32>
    %2 = stablehlo.add %arg0, %1 : tensor<7x4xf32>
    %cst = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<7x4xf32>
    %5 = stablehlo.broadcast_in_dim %arg2, dims = [0, 2] : (tensor<5x4xf32>) -> tensor<5x1x4xf32>
    %6 = stablehlo.broadcast_in_dim %4, dims = [1, 2] : (tensor<7x4xf32>) -> tensor<1x7x4xf32>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<5x1x4xf32>) -> tensor<5x7x4xf32>
    %8 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2] : (tensor<1x7x4xf32>) -> tensor<5x7x4xf32>
    %9 = stablehlo.subtract %7, %8 : tensor<5x7x4xf32>
    %10 = stablehlo.multiply %9, %9 : tensor<5x7x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
    %12 = call @argmin(%11) : (tensor<5x7xf32>) -> tensor<5xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %14 = stablehlo.compare LT, %12, %13, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_1 = stablehlo.constant dense<7> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %16 = stablehlo.add %12, %15 : tensor<5xi32>
    %17 = stablehlo.select %14, %16, %12 : tensor<5xi1>, tensor<5xi32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %19 = "stablehlo.gather"(%4, %18) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<7x4xf32>, tensor<5x1xi32>) -> tensor<5x4xf32>
    %20 = stablehlo.negate %11 : tensor<5x7xf32>
    %values, %indices = chlo.top_k(%20, k = 3) : tensor<5x7xf32> -> (tensor<5x3xf32>, tensor<5x3xi32>)
    %cst_2 = stablehlo.constant dense<1.750000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %22 = stablehlo.divide %values, %21 : tensor<5x3xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_3) applies stablehlo.maximum across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %25 = stablehlo.maximum %24, %23 : tensor<5xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %28 = stablehlo.subtract %22, %27 : tensor<5x3xf32>
    %29 = stablehlo.exponential %28 : tensor<5x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %33 = stablehlo.divide %29, %32 : tensor<5x3xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<5x3xf32>) -> tensor<5x3x1xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %35 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<5x3xi32>
    %36 = stablehlo.compare LT, %indices, %35, SIGNED : (tensor<5x3xi32>, tensor<5x3xi32>) -> tensor<5x3xi1>
    %c_7 = stablehlo.constant dense<7> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<5x3xi32>
    %38 = stablehlo.add %indices, %37 : tensor<5x3xi32>
    %39 = stablehlo.select %36, %38, %indices : tensor<5x3xi1>, tensor<5x3xi32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<5x3xi32>) -> tensor<5x3x1xi32>
    %41 = "stablehlo.gather"(%4, %40) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<7x4xf32>, tensor<5x3x1xi32>) -> tensor<5x3x4xf32>
    %42 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2] : (tensor<5x3x1xf32>) -> tensor<5x3x4xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<5x3x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<5x3x4xf32>, tensor<f32>) -> tensor<5x4xf32>
    %cst_9 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %46 = stablehlo.subtract %45, %19 : tensor<5x4xf32>
    %47 = stablehlo.multiply %44, %46 : tensor<5x4xf32>
    %cst_10 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<5x4xf32>
    %cst_11 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %51 = stablehlo.add %49, %50 : tensor<5x4xf32>
    %cst_12 = stablehlo.constant dense<1.510000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %53 = stablehlo.compare GT, %51, %52, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %cst_13 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %55 = stablehlo.multiply %54, %51 : tensor<5x4xf32>
    %56 = call @_where(%53, %51, %55) : (tensor<5x4xi1>, tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xf32>
    return %56 : tensor<5x4xf32>
  }
  func.func private @argmin(%arg0: tensor<5x7xf32>) -> tensor<5xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<5x7xi32>
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<5x7xf32>, tensor<5x7xi32>, tensor<f32>, tensor<i32>) -> (tensor<5xf32>, tensor<5xi32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare LT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i32>
    }
    return %1#1 : tensor<5xi32>
  }
  func.func private @_where(%arg0: tensor<5x4xi1>, %arg1: tensor<5x4xf32>, %arg2: tensor<5x4xf32>) -> tensor<5x4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5x4xi1>, tensor<5x4xf32>
    return %0 : tensor<5x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x4xf32>, %arg1: tensor<7x1xf32>, %arg2: tensor<5x4xf32>) -> (tensor<7x4xf32> {jax.result_info = "result[0]"}, tensor<7x1xf32> {jax.result_info = "result[1]"}, tensor<5x4xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.cosine %arg1 : tensor<7x1xf32>
    %1 = stablehlo.sine %arg1 : tensor<7x1xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x4xf32>
    %3 = stablehlo.add %arg0, %2 : tensor<7x4xf32>
    %cst = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<7x4xf32>
    %6 = stablehlo.broadcast_in_dim %arg2, dims = [0, 2] : (tensor<5x4xf32>) -> tensor<5x1x4xf32>
    %7 = stablehlo.broadcast_in_dim %5, dims = [1, 2] : (tensor<7x4xf32>) -> tensor<1x7x4xf32>
    %8 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2] : (tensor<5x1x4xf32>) -> tensor<5x7x4xf32>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x7x4xf32>) -> tensor<5x7x4xf32>
    %10 = stablehlo.subtract %8, %9 : tensor<5x7x4xf32>
    %11 = stablehlo.multiply %10, %10 : tensor<5x7x4xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
    %13 = stablehlo.multiply %12, %10 : tensor<5x7x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%11 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
    %15 = call @argmin(%14) : (tensor<5x7xf32>) -> tensor<5xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %17 = stablehlo.compare LT, %15, %16, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_2 = stablehlo.constant dense<7> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %19 = stablehlo.add %15, %18 : tensor<5xi32>
    %20 = stablehlo.select %17, %19, %15 : tensor<5xi1>, tensor<5xi32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %22 = "stablehlo.gather"(%5, %21) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<7x4xf32>, tensor<5x1xi32>) -> tensor<5x4xf32>
    %23 = stablehlo.negate %14 : tensor<5x7xf32>
    %values, %indices = chlo.top_k(%23, k = 3) : tensor<5x7xf32> -> (tensor<5x3xf32>, tensor<5x3xi32>)
    %24 = stablehlo.reshape %indices : (tensor<5x3xi32>) -> tensor<5x3x1xi32>
    %cst_3 = stablehlo.constant dense<1.750000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %26 = stablehlo.divide %values, %25 : tensor<5x3xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_4) applies stablehlo.maximum across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %29 = stablehlo.maximum %28, %27 : tensor<5xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %32 = stablehlo.subtract %26, %31 : tensor<5x3xf32>
    %33 = stablehlo.exponential %32 : tensor<5x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %37 = stablehlo.divide %33, %36 : tensor<5x3xf32>
    %38 = stablehlo.multiply %35, %35 : tensor<5x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %40 = stablehlo.divide %39, %38 : tensor<5x1xf32>
    %41 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<5x3xf32>) -> tensor<5x3x1xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<5x3xi32>
    %43 = stablehlo.compare LT, %indices, %42, SIGNED : (tensor<5x3xi32>, tensor<5x3xi32>) -> tensor<5x3xi1>
    %c_9 = stablehlo.constant dense<7> : tensor<i32>
    %44 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<5x3xi32>
    %45 = stablehlo.add %indices, %44 : tensor<5x3xi32>
    %46 = stablehlo.select %43, %45, %indices : tensor<5x3xi1>, tensor<5x3xi32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<5x3xi32>) -> tensor<5x3x1xi32>
    %48 = "stablehlo.gather"(%5, %47) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<7x4xf32>, tensor<5x3x1xi32>) -> tensor<5x3x4xf32>
    %49 = stablehlo.broadcast_in_dim %41, dims = [0, 1, 2] : (tensor<5x3x1xf32>) -> tensor<5x3x4xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<5x3x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<5x3x4xf32>, tensor<f32>) -> tensor<5x4xf32>
    %cst_11 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %53 = stablehlo.subtract %52, %22 : tensor<5x4xf32>
    %54 = stablehlo.multiply %51, %53 : tensor<5x4xf32>
    %cst_12 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<5x4xf32>
    %cst_13 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %58 = stablehlo.add %56, %57 : tensor<5x4xf32>
    %cst_14 = stablehlo.constant dense<1.510000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %60 = stablehlo.compare GT, %58, %59, FLOAT : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<5x4xi1>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %62:2 = call @_where(%60, %61) : (tensor<5x4xi1>, tensor<5x4xf32>) -> (tensor<5x4xf32>, tensor<5x4xf32>)
    %cst_16 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %64 = stablehlo.multiply %63, %62#1 : tensor<5x4xf32>
    %65 = stablehlo.add %62#0, %64 : tensor<5x4xf32>
    %cst_17 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %67 = stablehlo.multiply %66, %65 : tensor<5x4xf32>
    %68 = stablehlo.multiply %51, %67 : tensor<5x4xf32>
    %69 = stablehlo.multiply %67, %53 : tensor<5x4xf32>
    %70 = stablehlo.negate %68 : tensor<5x4xf32>
    %71 = stablehlo.broadcast_in_dim %69, dims = [0, 2] : (tensor<5x4xf32>) -> tensor<5x3x4xf32>
    %72 = stablehlo.broadcast_in_dim %41, dims = [0, 1, 2] : (tensor<5x3x1xf32>) -> tensor<5x3x4xf32>
    %73 = stablehlo.multiply %72, %71 : tensor<5x3x4xf32>
    %74 = stablehlo.multiply %71, %48 : tensor<5x3x4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.reduce(%74 init: %cst_18) applies stablehlo.add across dimensions = [2] : (tensor<5x3x4xf32>, tensor<f32>) -> tensor<5x3xf32>
    %76 = stablehlo.reshape %75 : (tensor<5x3xf32>) -> tensor<5x3x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %78 = "stablehlo.scatter"(%77, %47, %73) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %116 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %116 : tensor<f32>
    }) : (tensor<7x4xf32>, tensor<5x3x1xi32>, tensor<5x3x4xf32>) -> tensor<7x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%76 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<5x3x1xf32>, tensor<f32>) -> tensor<5x3xf32>
    %80 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %81 = stablehlo.multiply %79, %80 : tensor<5x3xf32>
    %82 = stablehlo.multiply %81, %33 : tensor<5x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_21) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %84 = stablehlo.reshape %83 : (tensor<5xf32>) -> tensor<5x1xf32>
    %85 = stablehlo.negate %84 : tensor<5x1xf32>
    %86 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %87 = stablehlo.divide %79, %86 : tensor<5x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%85 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0] : (tensor<5xf32>) -> tensor<5x3xf32>
    %90 = stablehlo.add %87, %89 : tensor<5x3xf32>
    %91 = stablehlo.multiply %90, %33 : tensor<5x3xf32>
    %cst_23 = stablehlo.constant dense<1.750000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %93 = stablehlo.divide %91, %92 : tensor<5x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %95 = "stablehlo.scatter"(%94, %24, %93) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %116 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %116 : tensor<f32>
    }) : (tensor<5x7xf32>, tensor<5x3x1xi32>, tensor<5x3xf32>) -> tensor<5x7xf32>
    %96 = stablehlo.negate %95 : tensor<5x7xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %98 = "stablehlo.scatter"(%97, %21, %70) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %116 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %116 : tensor<f32>
    }) : (tensor<7x4xf32>, tensor<5x1xi32>, tensor<5x4xf32>) -> tensor<7x4xf32>
    %99 = stablehlo.add %78, %98 : tensor<7x4xf32>
    %100 = stablehlo.broadcast_in_dim %96, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x4xf32>
    %101 = stablehlo.multiply %100, %13 : tensor<5x7x4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.reduce(%101 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x4xf32>
    %103 = stablehlo.reshape %102 : (tensor<5x4xf32>) -> tensor<5x1x4xf32>
    %104 = stablehlo.negate %101 : tensor<5x7x4xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.reduce(%104 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<7x4xf32>
    %106 = stablehlo.reshape %105 : (tensor<7x4xf32>) -> tensor<1x7x4xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%106 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<1x7x4xf32>, tensor<f32>) -> tensor<7x4xf32>
    %108 = stablehlo.add %99, %107 : tensor<7x4xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.reduce(%103 init: %cst_29) applies stablehlo.add across dimensions = [1] : (tensor<5x1x4xf32>, tensor<f32>) -> tensor<5x4xf32>
    %cst_30 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %111 = stablehlo.multiply %110, %108 : tensor<7x4xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.reduce(%111 init: %cst_31) applies stablehlo.add across dimensions = [1] : (tensor<7x4xf32>, tensor<f32>) -> tensor<7xf32>
    %113 = stablehlo.reshape %112 : (tensor<7xf32>) -> tensor<7x1xf32>
    %114 = stablehlo.negate %113 : tensor<7x1xf32>
    %115 = stablehlo.multiply %114, %1 : tensor<7x1xf32>
    return %111, %115, %109 : tensor<7x4xf32>, tensor<7x1xf32>, tensor<5x4xf32>
  }
  func.func private @argmin(%arg0: tensor<5x7xf32>) -> tensor<5xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<5x7xi32>
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<5x7xf32>, tensor<5x7xi32>, tensor<f32>, tensor<i32>) -> (tensor<5xf32>, tensor<5xi32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare LT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i32>
    }
    return %1#1 : tensor<5xi32>
  }
  func.func private @_where(%arg0: tensor<5x4xi1>, %arg1: tensor<5x4xf32>) -> (tensor<5x4xf32>, tensor<5x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<5x4xi1>, tensor<5x4xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<5x4xi1>, tensor<5x4xf32>
    return %2, %1 : tensor<5x4xf32>, tensor<5x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
