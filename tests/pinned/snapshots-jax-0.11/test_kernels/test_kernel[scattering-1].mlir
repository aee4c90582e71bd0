// import jax.numpy as jnp
//
//
// def overlap_add(window, windows):
//     shaped = 0.5 * (windows + window)
//     spots = jnp.arange(5)[:, None] * 3 + jnp.arange(2)
//     signal = jnp.zeros(14, shaped.dtype).at[spots].add(shaped)
//     return jnp.mean(signal)
//
//   window: float32[2] in [0.3, 1.2]
//   windows: float32[5, 2] in [0.5, 2]
// -----
// forward, cpu
module @jit_overlap_add attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>, %arg1: tensor<5x2xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<5x2xf32>
    %2 = stablehlo.add %arg1, %1 : tensor<5x2xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<5x2xf32>
    %5 = stablehlo.iota dim = 0 : tensor<5xi32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %c = stablehlo.constant dense<3> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %8 = stablehlo.multiply %6, %7 : tensor<5x1xi32>
    %9 = stablehlo.iota dim = 0 : tensor<2xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<5x1xi32>) -> tensor<5x2xi32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x2xi32>) -> tensor<5x2xi32>
    %13 = stablehlo.add %11, %12 : tensor<5x2xi32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5x2xi32>
    %16 = stablehlo.compare LT, %13, %15, SIGNED : (tensor<5x2xi32>, tensor<5x2xi32>) -> tensor<5x2xi1>
    %c_2 = stablehlo.constant dense<14> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5x2xi32>
    %18 = stablehlo.add %13, %17 : tensor<5x2xi32>
    %19 = stablehlo.select %16, %18, %13 : tensor<5x2xi1>, tensor<5x2xi32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<5x2xi32>) -> tensor<5x2x1xi32>
    %21 = "stablehlo.scatter"(%14, %20, %4) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %24 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %24 : tensor<f32>
    }) : (tensor<14xf32>, tensor<5x2x1xi32>, tensor<5x2xf32>) -> tensor<14xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<14xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<1.400000e+01> : tensor<f32>
    %23 = stablehlo.divide %22, %cst_4 : tensor<f32>
    return %23 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main() -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<5x2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<5xi32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %c = stablehlo.constant dense<3> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %3 = stablehlo.multiply %1, %2 : tensor<5x1xi32>
    %4 = stablehlo.iota dim = 0 : tensor<2xi32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %6 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<5x1xi32>) -> tensor<5x2xi32>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x2xi32>) -> tensor<5x2xi32>
    %8 = stablehlo.add %6, %7 : tensor<5x2xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<5x2xi32>
    %10 = stablehlo.compare LT, %8, %9, SIGNED : (tensor<5x2xi32>, tensor<5x2xi32>) -> tensor<5x2xi1>
    %c_1 = stablehlo.constant dense<14> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5x2xi32>
    %12 = stablehlo.add %8, %11 : tensor<5x2xi32>
    %13 = stablehlo.select %10, %12, %8 : tensor<5x2xi1>, tensor<5x2xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<5x2xi32>) -> tensor<5x2x1xi32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.400000e+01> : tensor<f32>
    %15 = stablehlo.divide %cst, %cst_2 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<14xf32>
    %c_3 = stablehlo.constant dense<13> : tensor<1xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<5x2x1xi32>
    %18 = stablehlo.compare GE, %14, %17, SIGNED : (tensor<5x2x1xi32>, tensor<5x2x1xi32>) -> tensor<5x2x1xi1>
    %19 = stablehlo.broadcast_in_dim %c_3, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<5x2x1xi32>
    %21 = stablehlo.compare LE, %14, %20, SIGNED : (tensor<5x2x1xi32>, tensor<5x2x1xi32>) -> tensor<5x2x1xi1>
    %22 = stablehlo.and %18, %21 : tensor<5x2x1xi1>
    %c_5 = stablehlo.constant dense<true> : tensor<i1>
    %23 = stablehlo.reduce(%22 init: %c_5) applies stablehlo.and across dimensions = [2] : (tensor<5x2x1xi1>, tensor<i1>) -> tensor<5x2xi1>
    %24 = "stablehlo.gather"(%16, %14) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<14xf32>, tensor<5x2x1xi32>) -> tensor<5x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %26 = stablehlo.select %23, %24, %25 : tensor<5x2xi1>, tensor<5x2xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<5x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<2xf32>
    %30 = stablehlo.reshape %29 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    return %31, %28 : tensor<2xf32>, tensor<5x2xf32>
  }
}
// -----
// backward, cuda, takes inputs : same text as cpu
