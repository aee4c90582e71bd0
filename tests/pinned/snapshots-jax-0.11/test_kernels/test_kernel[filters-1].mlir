// import jax
// import jax.numpy as jnp
//
//
// def compute_median_filter(x: jax.Array) -> jax.Array:
//     windows = x[jnp.arange(7)[:, None] + jnp.arange(3)]
//     ranked = jax.lax.sort(windows)
//     local_range = ranked[:, -1] - ranked[:, 0]
//     return jnp.sqrt(jnp.sum(local_range**2) + 1e-8)
//
//   x: float32[9] in [-1, 1]
// -----
// forward, cpu
module @jit_compute_median_filter attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
      %24 = stablehlo.compare EQ, %arg1, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %25 = stablehlo.select %24, %cst_3, %arg1 : tensor<i1>, tensor<f32>
      %26 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %27 = stablehlo.select %26, %cst_4, %25 : tensor<i1>, tensor<f32>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %28 = stablehlo.compare EQ, %arg2, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %29 = stablehlo.select %28, %cst_6, %arg2 : tensor<i1>, tensor<f32>
      %30 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_7 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %31 = stablehlo.select %30, %cst_7, %29 : tensor<i1>, tensor<f32>
      %32 = stablehlo.compare LT, %27, %31, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %32 : tensor<i1>
    }) : (tensor<7x3xf32>) -> tensor<7x3xf32>
    %15 = stablehlo.slice %14 [0:7, 2:3] : (tensor<7x3xf32>) -> tensor<7x1xf32>
    %16 = stablehlo.reshape %15 : (tensor<7x1xf32>) -> tensor<7xf32>
    %17 = stablehlo.slice %14 [0:7, 0:1] : (tensor<7x3xf32>) -> tensor<7x1xf32>
    %18 = stablehlo.reshape %17 : (tensor<7x1xf32>) -> tensor<7xf32>
    %19 = stablehlo.subtract %16, %18 : tensor<7xf32>
    %20 = stablehlo.multiply %19, %19 : tensor<7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %22 = stablehlo.add %21, %cst_1 : tensor<f32>
    %23 = stablehlo.sqrt %22 : tensor<f32>
    return %23 : tensor<f32>
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
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %42 = stablehlo.compare EQ, %arg1, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %43 = stablehlo.select %42, %cst_10, %arg1 : tensor<i1>, tensor<f32>
      %44 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_11 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %45 = stablehlo.select %44, %cst_11, %43 : tensor<i1>, tensor<f32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %46 = stablehlo.compare EQ, %arg2, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %47 = stablehlo.select %46, %cst_13, %arg2 : tensor<i1>, tensor<f32>
      %48 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_14 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %49 = stablehlo.select %48, %cst_14, %47 : tensor<i1>, tensor<f32>
      %50 = stablehlo.compare LT, %45, %49, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %50 : tensor<i1>
    }) : (tensor<7x3xf32>, tensor<7x3xui32>) -> (tensor<7x3xf32>, tensor<7x3xui32>)
    %16 = stablehlo.broadcast_in_dim %15#1, dims = [0, 1] : (tensor<7x3xui32>) -> tensor<7x3x1xui32>
    %17 = stablehlo.slice %15#0 [0:7, 2:3] : (tensor<7x3xf32>) -> tensor<7x1xf32>
    %18 = stablehlo.reshape %17 : (tensor<7x1xf32>) -> tensor<7xf32>
    %19 = stablehlo.slice %15#0 [0:7, 0:1] : (tensor<7x3xf32>) -> tensor<7x1xf32>
    %20 = stablehlo.reshape %19 : (tensor<7x1xf32>) -> tensor<7xf32>
    %21 = stablehlo.subtract %18, %20 : tensor<7xf32>
    %22 = stablehlo.multiply %21, %21 : tensor<7xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %24 = stablehlo.multiply %23, %21 : tensor<7xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%22 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %26 = stablehlo.add %25, %cst_2 : tensor<f32>
    %27 = stablehlo.sqrt %26 : tensor<f32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.divide %cst_3, %27 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.multiply %cst_4, %28 : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %31 = stablehlo.multiply %30, %24 : tensor<7xf32>
    %32 = stablehlo.negate %31 : tensor<7xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.pad %33, %cst_5, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7x3xf32>
    %35 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.pad %35, %cst_6, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7x3xf32>
    %37 = stablehlo.add %34, %36 : tensor<7x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %39 = "stablehlo.scatter"(%38, %16, %37) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %42 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %42 : tensor<f32>
    }) : (tensor<7x3xf32>, tensor<7x3x1xui32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %41 = "stablehlo.scatter"(%40, %12, %39) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %42 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %42 : tensor<f32>
    }) : (tensor<9xf32>, tensor<7x3x1xi32>, tensor<7x3xf32>) -> tensor<9xf32>
    return %41 : tensor<9xf32>
  }
}
// -----
// backward, cuda: same text as cpu
