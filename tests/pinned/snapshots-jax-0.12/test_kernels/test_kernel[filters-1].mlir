// import jax
// import jax.numpy as jnp
//
//
// def local_range_filter(x: jax.Array) -> jax.Array:
//     windows = x[jnp.arange(7)[:, None] + jnp.arange(3)]
//     ranked = jax.lax.sort(windows)
//     local_range = ranked[:, -1] - ranked[:, 0]
//     return jnp.mean(local_range)
//
//   x: float32[9] in [-1, 1]
// -----
// forward, cpu
module @jit_local_range_filter attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<7xi32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %2 = stablehlo.iota dim = 0 : tensor<3xi32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<3xi32>) -> tensor<1x3xi32>
    %4 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<7x1xi32>) -> tensor<7x3xi32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x3xi32>) -> tensor<7x3xi32>
    %6 = stablehlo.add %4, %5 : tensor<7x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7x3xi32>
    %8 = stablehlo.compare LT, %6, %7, SIGNED : (tensor<7x3xi32>, tensor<7x3xi32>) -> tensor<7x3xi1>
    %c_0 = stablehlo.constant dense<9> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<7x3xi32>
    %10 = stablehlo.add %6, %9 : tensor<7x3xi32>
    %11 = stablehlo.select %8, %10, %6 : tensor<7x3xi1>, tensor<7x3xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<7x3xi32>) -> tensor<7x3x1xi32>
    %13 = "stablehlo.gather"(%arg0, %12) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<9xf32>, tensor<7x3x1xi32>) -> tensor<7x3xf32>
    %14 = "stablehlo.sort"(%13) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %22 = stablehlo.compare EQ, %arg1, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.select %22, %cst_3, %arg1 : tensor<i1>, tensor<f32>
      %24 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %25 = stablehlo.select %24, %cst_4, %23 : tensor<i1>, tensor<f32>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.compare EQ, %arg2, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %27 = stablehlo.select %26, %cst_6, %arg2 : tensor<i1>, tensor<f32>
      %28 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_7 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %29 = stablehlo.select %28, %cst_7, %27 : tensor<i1>, tensor<f32>
      %30 = stablehlo.compare LT, %25, %29, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %30 : tensor<i1>
    }) : (tensor<7x3xf32>) -> tensor<7x3xf32>
    %15 = stablehlo.slice %14 [0:7, 2:3] : (tensor<7x3xf32>) -> tensor<7x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<7x1xf32>) -> tensor<7xf32>
    %17 = stablehlo.slice %14 [0:7, 0:1] : (tensor<7x3xf32>) -> tensor<7x1xf32>
    %18 = stablehlo.reshape %17 : (tensor<7x1xf32>) -> tensor<7xf32>
    %19 = stablehlo.subtract %16, %18 : tensor<7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %21 = stablehlo.divide %20, %cst_1 : tensor<f32>
    return %21 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf32>) -> (tensor<9xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<7xi32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<7xi32>) -> tensor<7x1xi32>
    %2 = stablehlo.iota dim = 0 : tensor<3xi32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<3xi32>) -> tensor<1x3xi32>
    %4 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<7x1xi32>) -> tensor<7x3xi32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x3xi32>) -> tensor<7x3xi32>
    %6 = stablehlo.add %4, %5 : tensor<7x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<7x3xi32>
    %8 = stablehlo.compare LT, %6, %7, SIGNED : (tensor<7x3xi32>, tensor<7x3xi32>) -> tensor<7x3xi1>
    %c_0 = stablehlo.constant dense<9> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<7x3xi32>
    %10 = stablehlo.add %6, %9 : tensor<7x3xi32>
    %11 = stablehlo.select %8, %10, %6 : tensor<7x3xi1>, tensor<7x3xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<7x3xi32>) -> tensor<7x3x1xi32>
    %13 = "stablehlo.gather"(%arg0, %12) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<9xf32>, tensor<7x3x1xi32>) -> tensor<7x3xf32>
    %14 = stablehlo.iota dim = 1 : tensor<7x3xui32>
    %15:2 = "stablehlo.sort"(%13, %14) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>):
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %29 = stablehlo.compare EQ, %arg1, %cst_6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %30 = stablehlo.select %29, %cst_7, %arg1 : tensor<i1>, tensor<f32>
      %31 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_8 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %32 = stablehlo.select %31, %cst_8, %30 : tensor<i1>, tensor<f32>
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %33 = stablehlo.compare EQ, %arg2, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %34 = stablehlo.select %33, %cst_10, %arg2 : tensor<i1>, tensor<f32>
      %35 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_11 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %36 = stablehlo.select %35, %cst_11, %34 : tensor<i1>, tensor<f32>
      %37 = stablehlo.compare LT, %32, %36, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %37 : tensor<i1>
    }) : (tensor<7x3xf32>, tensor<7x3xui32>) -> (tensor<7x3xf32>, tensor<7x3xui32>)
    %16 = stablehlo.broadcast_in_dim %15#1, dims = [0, 1] : (tensor<7x3xui32>) -> tensor<7x3x1xui32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<7.000000e+00> : tensor<f32>
    %17 = stablehlo.divide %cst, %cst_1 : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %19 = stablehlo.negate %18 : tensor<7xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.pad %20, %cst_2, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7x3xf32>
    %22 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.pad %22, %cst_3, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7x3xf32>
    %24 = stablehlo.add %21, %23 : tensor<7x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %26 = "stablehlo.scatter"(%25, %16, %24) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %29 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %29 : tensor<f32>
    }) : (tensor<7x3xf32>, tensor<7x3x1xui32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %28 = "stablehlo.scatter"(%27, %12, %26) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %29 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %29 : tensor<f32>
    }) : (tensor<9xf32>, tensor<7x3x1xi32>, tensor<7x3xf32>) -> tensor<9xf32>
    return %28 : tensor<9xf32>
  }
}
// -----
// backward, cuda: same text as cpu
