// import jax.numpy as jnp
//
//
// def overlap_add(frames, taper):
//     windowed = frames * taper
//     where_to = jnp.arange(5)[:, None] * 3 + jnp.arange(2)
//     signal = jnp.zeros(14, windowed.dtype).at[where_to].add(windowed)
//     return signal
//
//   frames: float32[5, 2] in [-1.5, 1.5]
//   taper: float32[2] in [0.3, 1.2]
// -----
// forward, cpu
module @jit_overlap_add attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x2xf32>, %arg1: tensor<2xf32>) -> (tensor<14xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<5x2xf32>
    %3 = stablehlo.iota dim = 0 : tensor<5xi32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %c = stablehlo.constant dense<3> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %6 = stablehlo.multiply %4, %5 : tensor<5x1xi32>
    %7 = stablehlo.iota dim = 0 : tensor<2xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %9 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<5x1xi32>) -> tensor<5x2xi32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x2xi32>) -> tensor<5x2xi32>
    %11 = stablehlo.add %9, %10 : tensor<5x2xi32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5x2xi32>
    %14 = stablehlo.compare LT, %11, %13, SIGNED : (tensor<5x2xi32>, tensor<5x2xi32>) -> tensor<5x2xi1>
    %c_1 = stablehlo.constant dense<14> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5x2xi32>
    %16 = stablehlo.add %11, %15 : tensor<5x2xi32>
    %17 = stablehlo.select %14, %16, %11 : tensor<5x2xi1>, tensor<5x2xi32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<5x2xi32>) -> tensor<5x2x1xi32>
    %19 = "stablehlo.scatter"(%12, %18, %2) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %20 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %20 : tensor<f32>
    }) : (tensor<14xf32>, tensor<5x2x1xi32>, tensor<5x2xf32>) -> tensor<14xf32>
    return %19 : tensor<14xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x2xf32>, %arg1: tensor<2xf32>) -> (tensor<5x2xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %1 = stablehlo.iota dim = 0 : tensor<5xi32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %c = stablehlo.constant dense<3> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %4 = stablehlo.multiply %2, %3 : tensor<5x1xi32>
    %5 = stablehlo.iota dim = 0 : tensor<2xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %7 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<5x1xi32>) -> tensor<5x2xi32>
    %8 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x2xi32>) -> tensor<5x2xi32>
    %9 = stablehlo.add %7, %8 : tensor<5x2xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5x2xi32>
    %11 = stablehlo.compare LT, %9, %10, SIGNED : (tensor<5x2xi32>, tensor<5x2xi32>) -> tensor<5x2xi1>
    %c_1 = stablehlo.constant dense<14> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5x2xi32>
    %13 = stablehlo.add %9, %12 : tensor<5x2xi32>
    %14 = stablehlo.select %11, %13, %9 : tensor<5x2xi1>, tensor<5x2xi32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<5x2xi32>) -> tensor<5x2x1xi32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %c_2 = stablehlo.constant dense<13> : tensor<1xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<5x2x1xi32>
    %18 = stablehlo.compare GE, %15, %17, SIGNED : (tensor<5x2x1xi32>, tensor<5x2x1xi32>) -> tensor<5x2x1xi1>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<5x2x1xi32>
    %21 = stablehlo.compare LE, %15, %20, SIGNED : (tensor<5x2x1xi32>, tensor<5x2x1xi32>) -> tensor<5x2x1xi1>
    %22 = stablehlo.and %18, %21 : tensor<5x2x1xi1>
    %c_4 = stablehlo.constant dense<true> : tensor<i1>
    %23 = stablehlo.reduce(%22 init: %c_4) applies stablehlo.and across dimensions = [2] : (tensor<5x2x1xi1>, tensor<i1>) -> tensor<5x2xi1>
    %24 = "stablehlo.gather"(%16, %15) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<14xf32>, tensor<5x2x1xi32>) -> tensor<5x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %26 = stablehlo.select %23, %24, %25 : tensor<5x2xi1>, tensor<5x2xf32>
    %27 = stablehlo.multiply %arg0, %26 : tensor<5x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %29 = stablehlo.reshape %28 : (tensor<2xf32>) -> tensor<1x2xf32>
    %30 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %31 = stablehlo.multiply %26, %30 : tensor<5x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%29 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    return %31, %32 : tensor<5x2xf32>, tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
