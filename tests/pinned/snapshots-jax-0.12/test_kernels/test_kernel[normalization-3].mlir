// import jax.numpy as jnp
//
//
// def robust_scaling_dense_fn(table, w_proj):
//     median = jnp.median(table, axis=0, keepdims=True)
//     gap = table - median
//     spread_x = jnp.mean(jnp.abs(gap), axis=0, keepdims=True) + 1e-8
//     scaled_x = gap / spread_x
//     transformed = scaled_x @ w_proj
//     return transformed
//
//   table: float32[5, 6] in [-2, 2]
//   w_proj: float32[6, 3] in [-0.6, 0.6]
// -----
// forward, cpu
module @jit_robust_scaling_dense_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x6xf32>, %arg1: tensor<6x3xf32>) -> (tensor<5x3xf32> {jax.result_info = "result"}) {
    %0 = call @median(%arg0) : (tensor<5x6xf32>) -> tensor<1x6xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x6xf32>) -> tensor<5x6xf32>
    %2 = stablehlo.subtract %arg0, %1 : tensor<5x6xf32>
    %3 = stablehlo.abs %2 : tensor<5x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<5x6xf32>, tensor<f32>) -> tensor<6xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %cst_0 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x6xf32>
    %7 = stablehlo.divide %5, %6 : tensor<1x6xf32>
    %cst_1 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x6xf32>
    %9 = stablehlo.add %7, %8 : tensor<1x6xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x6xf32>) -> tensor<5x6xf32>
    %11 = stablehlo.divide %2, %10 : tensor<5x6xf32>
    %12 = stablehlo.dot_general %11, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x6xf32>, tensor<6x3xf32>) -> tensor<5x3xf32>
    return %12 : tensor<5x3xf32>
  }
  func.func private @median(%arg0: tensor<5x6xf32>) -> tensor<1x6xf32> {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = call @quantile(%arg0, %cst) : (tensor<5x6xf32>, tensor<f32>) -> tensor<1x6xf32>
    return %0 : tensor<1x6xf32>
  }
  func.func private @quantile(%arg0: tensor<5x6xf32>, %arg1: tensor<f32>) -> tensor<1x6xf32> {
    %0 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<5x6xf32>, tensor<5x6xf32>) -> tensor<5x6xi1>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %1 = stablehlo.reduce(%0 init: %c) applies stablehlo.or across dimensions = [0] : (tensor<5x6xi1>, tensor<i1>) -> tensor<6xi1>
    %2 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<6xi1>) -> tensor<1x6xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %3 = call @_where(%2, %cst, %arg0) : (tensor<1x6xi1>, tensor<f32>, tensor<5x6xf32>) -> tensor<5x6xf32>
    %4 = "stablehlo.sort"(%3) <{dimension = 0 : i64, is_stable = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %22 = stablehlo.compare EQ, %arg2, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.select %22, %cst_10, %arg2 : tensor<i1>, tensor<f32>
      %24 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_11 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %25 = stablehlo.select %24, %cst_11, %23 : tensor<i1>, tensor<f32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.compare EQ, %arg3, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %27 = stablehlo.select %26, %cst_13, %arg3 : tensor<i1>, tensor<f32>
      %28 = stablehlo.compare NE, %arg3, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_14 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %29 = stablehlo.select %28, %cst_14, %27 : tensor<i1>, tensor<f32>
      %30 = stablehlo.compare LT, %25, %29, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %30 : tensor<i1>
    }) : (tensor<5x6xf32>) -> tensor<5x6xf32>
    %cst_0 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.subtract %cst_0, %cst_1 : tensor<f32>
    %6 = stablehlo.multiply %arg1, %5 : tensor<f32>
    %7 = stablehlo.floor %6 : tensor<f32>
    %8 = stablehlo.ceil %6 : tensor<f32>
    %cst_2 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.subtract %cst_2, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.clamp %cst_4, %7, %9 : tensor<f32>
    %cst_5 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.subtract %cst_5, %cst_6 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.clamp %cst_7, %8, %11 : tensor<f32>
    %13 = stablehlo.convert %10 : (tensor<f32>) -> tensor<i32>
    %14 = stablehlo.convert %12 : (tensor<f32>) -> tensor<i32>
    %15 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %16 = "stablehlo.gather"(%4, %15) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6>}> : (tensor<5x6xf32>, tensor<1xi32>) -> tensor<1x6xf32>
    %17 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %18 = "stablehlo.gather"(%4, %17) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6>}> : (tensor<5x6xf32>, tensor<1xi32>) -> tensor<1x6xf32>
    %19 = stablehlo.add %16, %18 : tensor<1x6xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x6xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<1x6xf32>
    return %21 : tensor<1x6xf32>
  }
  func.func private @_where(%arg0: tensor<1x6xi1>, %arg1: tensor<f32>, %arg2: tensor<5x6xf32>) -> tensor<5x6xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x6xi1>) -> tensor<5x6xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %3 = stablehlo.select %1, %2, %arg2 : tensor<5x6xi1>, tensor<5x6xf32>
    return %3 : tensor<5x6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x6xf32>, %arg1: tensor<6x3xf32>) -> (tensor<5x6xf32> {jax.result_info = "result[0]"}, tensor<6x3xf32> {jax.result_info = "result[1]"}) {
    %0:5 = call @median(%arg0) : (tensor<5x6xf32>) -> (tensor<1x6xf32>, tensor<5x6xi1>, tensor<5x6x1xui32>, tensor<1xi32>, tensor<1xi32>)
    %1 = stablehlo.broadcast_in_dim %0#0, dims = [0, 1] : (tensor<1x6xf32>) -> tensor<5x6xf32>
    %2 = stablehlo.subtract %arg0, %1 : tensor<5x6xf32>
    %3 = stablehlo.abs %2 : tensor<5x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %5 = stablehlo.compare GE, %2, %4, FLOAT : (tensor<5x6xf32>, tensor<5x6xf32>) -> tensor<5x6xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<5x6xf32>, tensor<f32>) -> tensor<6xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x6xf32>
    %9 = stablehlo.divide %7, %8 : tensor<1x6xf32>
    %cst_2 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x6xf32>
    %11 = stablehlo.add %9, %10 : tensor<1x6xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x6xf32>) -> tensor<5x6xf32>
    %13 = stablehlo.divide %2, %12 : tensor<5x6xf32>
    %14 = stablehlo.multiply %11, %11 : tensor<1x6xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x6xf32>
    %16 = stablehlo.divide %15, %14 : tensor<1x6xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %18 = stablehlo.dot_general %17, %13, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<5x6xf32>) -> tensor<3x6xf32>
    %19 = stablehlo.transpose %18, dims = [1, 0] : (tensor<3x6xf32>) -> tensor<6x3xf32>
    %20 = stablehlo.dot_general %17, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<6x3xf32>) -> tensor<5x6xf32>
    %21 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<1x6xf32>) -> tensor<5x6xf32>
    %22 = stablehlo.multiply %20, %21 : tensor<5x6xf32>
    %23 = stablehlo.multiply %22, %2 : tensor<5x6xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<5x6xf32>, tensor<f32>) -> tensor<6xf32>
    %25 = stablehlo.reshape %24 : (tensor<6xf32>) -> tensor<1x6xf32>
    %26 = stablehlo.negate %25 : tensor<1x6xf32>
    %27 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x6xf32>) -> tensor<5x6xf32>
    %28 = stablehlo.divide %20, %27 : tensor<5x6xf32>
    %cst_6 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x6xf32>
    %30 = stablehlo.divide %26, %29 : tensor<1x6xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<1x6xf32>, tensor<f32>) -> tensor<6xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [1] : (tensor<6xf32>) -> tensor<5x6xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %34 = stablehlo.select %5, %33, %32 : tensor<5x6xi1>, tensor<5x6xf32>
    %35 = stablehlo.select %5, %32, %33 : tensor<5x6xi1>, tensor<5x6xf32>
    %36 = stablehlo.negate %34 : tensor<5x6xf32>
    %37 = stablehlo.add %35, %36 : tensor<5x6xf32>
    %38 = stablehlo.add %28, %37 : tensor<5x6xf32>
    %39 = stablehlo.negate %38 : tensor<5x6xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<5x6xf32>, tensor<f32>) -> tensor<6xf32>
    %41 = stablehlo.reshape %40 : (tensor<6xf32>) -> tensor<1x6xf32>
    %42 = call @median_0(%0#1, %0#2, %0#3, %0#4, %41) : (tensor<5x6xi1>, tensor<5x6x1xui32>, tensor<1xi32>, tensor<1xi32>, tensor<1x6xf32>) -> tensor<5x6xf32>
    %43 = stablehlo.add %38, %42 : tensor<5x6xf32>
    return %43, %19 : tensor<5x6xf32>, tensor<6x3xf32>
  }
  func.func private @median(%arg0: tensor<5x6xf32>) -> (tensor<1x6xf32>, tensor<5x6xi1>, tensor<5x6x1xui32>, tensor<1xi32>, tensor<1xi32>) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0:5 = call @quantile(%arg0, %cst) : (tensor<5x6xf32>, tensor<f32>) -> (tensor<1x6xf32>, tensor<5x6xi1>, tensor<5x6x1xui32>, tensor<1xi32>, tensor<1xi32>)
    return %0#0, %0#1, %0#2, %0#3, %0#4 : tensor<1x6xf32>, tensor<5x6xi1>, tensor<5x6x1xui32>, tensor<1xi32>, tensor<1xi32>
  }
  func.func private @quantile(%arg0: tensor<5x6xf32>, %arg1: tensor<f32>) -> (tensor<1x6xf32>, tensor<5x6xi1>, tensor<5x6x1xui32>, tensor<1xi32>, tensor<1xi32>) {
    %0 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<5x6xf32>, tensor<5x6xf32>) -> tensor<5x6xi1>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %1 = stablehlo.reduce(%0 init: %c) applies stablehlo.or across dimensions = [0] : (tensor<5x6xi1>, tensor<i1>) -> tensor<6xi1>
    %2 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<6xi1>) -> tensor<1x6xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %3:2 = call @_where(%2, %cst, %arg0) : (tensor<1x6xi1>, tensor<f32>, tensor<5x6xf32>) -> (tensor<5x6xf32>, tensor<5x6xi1>)
    %4 = stablehlo.iota dim = 0 : tensor<5x6xui32>
    %5:2 = "stablehlo.sort"(%3#0, %4) <{dimension = 0 : i64, is_stable = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>):
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.compare EQ, %arg2, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %25 = stablehlo.select %24, %cst_10, %arg2 : tensor<i1>, tensor<f32>
      %26 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_11 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %27 = stablehlo.select %26, %cst_11, %25 : tensor<i1>, tensor<f32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %28 = stablehlo.compare EQ, %arg3, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %29 = stablehlo.select %28, %cst_13, %arg3 : tensor<i1>, tensor<f32>
      %30 = stablehlo.compare NE, %arg3, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_14 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %31 = stablehlo.select %30, %cst_14, %29 : tensor<i1>, tensor<f32>
      %32 = stablehlo.compare LT, %27, %31, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %32 : tensor<i1>
    }) : (tensor<5x6xf32>, tensor<5x6xui32>) -> (tensor<5x6xf32>, tensor<5x6xui32>)
    %6 = stablehlo.broadcast_in_dim %5#1, dims = [0, 1] : (tensor<5x6xui32>) -> tensor<5x6x1xui32>
    %cst_0 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.subtract %cst_0, %cst_1 : tensor<f32>
    %8 = stablehlo.multiply %arg1, %7 : tensor<f32>
    %9 = stablehlo.floor %8 : tensor<f32>
    %10 = stablehlo.ceil %8 : tensor<f32>
    %cst_2 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.subtract %cst_2, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.clamp %cst_4, %9, %11 : tensor<f32>
    %cst_5 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.subtract %cst_5, %cst_6 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.clamp %cst_7, %10, %13 : tensor<f32>
    %15 = stablehlo.convert %12 : (tensor<f32>) -> tensor<i32>
    %16 = stablehlo.convert %14 : (tensor<f32>) -> tensor<i32>
    %17 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %18 = "stablehlo.gather"(%5#0, %17) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6>}> : (tensor<5x6xf32>, tensor<1xi32>) -> tensor<1x6xf32>
    %19 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %20 = "stablehlo.gather"(%5#0, %19) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 6>}> : (tensor<5x6xf32>, tensor<1xi32>) -> tensor<1x6xf32>
    %21 = stablehlo.add %18, %20 : tensor<1x6xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x6xf32>
    %23 = stablehlo.multiply %21, %22 : tensor<1x6xf32>
    return %23, %3#1, %6, %17, %19 : tensor<1x6xf32>, tensor<5x6xi1>, tensor<5x6x1xui32>, tensor<1xi32>, tensor<1xi32>
  }
  func.func private @_where(%arg0: tensor<1x6xi1>, %arg1: tensor<f32>, %arg2: tensor<5x6xf32>) -> (tensor<5x6xf32>, tensor<5x6xi1>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x6xi1>) -> tensor<5x6xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %3 = stablehlo.select %1, %2, %arg2 : tensor<5x6xi1>, tensor<5x6xf32>
    return %3, %1 : tensor<5x6xf32>, tensor<5x6xi1>
  }
  func.func private @median_0(%arg0: tensor<5x6xi1>, %arg1: tensor<5x6x1xui32>, %arg2: tensor<1xi32>, %arg3: tensor<1xi32>, %arg4: tensor<1x6xf32>) -> tensor<5x6xf32> {
    %0 = call @quantile_1(%arg0, %arg1, %arg2, %arg3, %arg4) : (tensor<5x6xi1>, tensor<5x6x1xui32>, tensor<1xi32>, tensor<1xi32>, tensor<1x6xf32>) -> tensor<5x6xf32>
    return %0 : tensor<5x6xf32>
  }
  func.func private @quantile_1(%arg0: tensor<5x6xi1>, %arg1: tensor<5x6x1xui32>, %arg2: tensor<1xi32>, %arg3: tensor<1xi32>, %arg4: tensor<1x6xf32>) -> tensor<5x6xf32> {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x6xf32>
    %1 = stablehlo.multiply %arg4, %0 : tensor<1x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %3 = "stablehlo.scatter"(%2, %arg3, %1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %10 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %10 : tensor<f32>
    }) : (tensor<5x6xf32>, tensor<1xi32>, tensor<1x6xf32>) -> tensor<5x6xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %5 = "stablehlo.scatter"(%4, %arg2, %1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %10 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %10 : tensor<f32>
    }) : (tensor<5x6xf32>, tensor<1xi32>, tensor<1x6xf32>) -> tensor<5x6xf32>
    %6 = stablehlo.add %3, %5 : tensor<5x6xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %8 = "stablehlo.scatter"(%7, %arg1, %6) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], input_batching_dims = [1], scatter_indices_batching_dims = [1], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %10 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %10 : tensor<f32>
    }) : (tensor<5x6xf32>, tensor<5x6x1xui32>, tensor<5x6xf32>) -> tensor<5x6xf32>
    %9 = call @_where_2(%arg0, %8) : (tensor<5x6xi1>, tensor<5x6xf32>) -> tensor<5x6xf32>
    return %9 : tensor<5x6xf32>
  }
  func.func private @_where_2(%arg0: tensor<5x6xi1>, %arg1: tensor<5x6xf32>) -> tensor<5x6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x6xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<5x6xi1>, tensor<5x6xf32>
    return %1 : tensor<5x6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
