// import jax
// import jax.numpy as jnp
//
//
// def sliding_window_fn(sequence, w, b1):
//     offsets = jnp.arange(3)[:, None] + jnp.arange(4)[None, :]
//     windows = sequence[offsets]
//     response = jnp.einsum("tkc,kco->to", windows, w)
//     total = response + b1
//     return jnp.sqrt(jnp.mean(jax.nn.silu(total) ** 2, axis=0))
//
//   sequence: float32[6, 3] in [-1.5, 1.5]
//   w: float32[4, 3, 1] in [-0.7, 0.7]
//   b1: float32[1] in [-1, 1]
// -----
// forward, cpu
module @jit_sliding_window_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x3xf32>, %arg1: tensor<4x3x1xf32>, %arg2: tensor<1xf32>) -> (tensor<1xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3xi32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %2 = stablehlo.iota dim = 0 : tensor<4xi32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %4 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x4xi32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x4xi32>) -> tensor<3x4xi32>
    %6 = stablehlo.add %4, %5 : tensor<3x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %8 = stablehlo.compare LT, %6, %7, SIGNED : (tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<3x4xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %10 = stablehlo.add %6, %9 : tensor<3x4xi32>
    %11 = stablehlo.select %8, %10, %6 : tensor<3x4xi1>, tensor<3x4xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<3x4xi32>) -> tensor<3x4x1xi32>
    %13 = "stablehlo.gather"(%arg0, %12) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<6x3xf32>, tensor<3x4x1xi32>) -> tensor<3x4x3xf32>
    %14 = stablehlo.dot_general %13, %arg1, contracting_dims = [2, 1] x [1, 0], precision = [DEFAULT, DEFAULT] : (tensor<3x4x3xf32>, tensor<4x3x1xf32>) -> tensor<3x1xf32>
    %15 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
    %17 = stablehlo.add %14, %16 : tensor<3x1xf32>
    %18 = call @silu(%17) : (tensor<3x1xf32>) -> tensor<3x1xf32>
    %19 = stablehlo.multiply %18, %18 : tensor<3x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %22 = stablehlo.divide %20, %21 : tensor<1xf32>
    %23 = stablehlo.sqrt %22 : tensor<1xf32>
    return %23 : tensor<1xf32>
  }
  func.func private @silu(%arg0: tensor<3x1xf32>) -> tensor<3x1xf32> {
    %0 = stablehlo.negate %arg0 : tensor<3x1xf32>
    %1 = stablehlo.exponential %0 : tensor<3x1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %5 = stablehlo.divide %4, %3 : tensor<3x1xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<3x1xf32>
    return %6 : tensor<3x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x3xf32>, %arg1: tensor<4x3x1xf32>, %arg2: tensor<1xf32>) -> (tensor<6x3xf32> {jax.result_info = "result[0]"}, tensor<4x3x1xf32> {jax.result_info = "result[1]"}, tensor<1xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<3xi32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %2 = stablehlo.iota dim = 0 : tensor<4xi32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<4xi32>) -> tensor<1x4xi32>
    %4 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x4xi32>
    %5 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x4xi32>) -> tensor<3x4xi32>
    %6 = stablehlo.add %4, %5 : tensor<3x4xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %8 = stablehlo.compare LT, %6, %7, SIGNED : (tensor<3x4xi32>, tensor<3x4xi32>) -> tensor<3x4xi1>
    %c_0 = stablehlo.constant dense<6> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3x4xi32>
    %10 = stablehlo.add %6, %9 : tensor<3x4xi32>
    %11 = stablehlo.select %8, %10, %6 : tensor<3x4xi1>, tensor<3x4xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<3x4xi32>) -> tensor<3x4x1xi32>
    %13 = "stablehlo.gather"(%arg0, %12) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<6x3xf32>, tensor<3x4x1xi32>) -> tensor<3x4x3xf32>
    %14 = stablehlo.dot_general %13, %arg1, contracting_dims = [2, 1] x [1, 0], precision = [DEFAULT, DEFAULT] : (tensor<3x4x3xf32>, tensor<4x3x1xf32>) -> tensor<3x1xf32>
    %15 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x1xf32>
    %17 = stablehlo.add %14, %16 : tensor<3x1xf32>
    %18:3 = call @silu(%17) : (tensor<3x1xf32>) -> (tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>)
    %19 = stablehlo.multiply %18#0, %18#0 : tensor<3x1xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %21 = stablehlo.multiply %20, %18#0 : tensor<3x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%19 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %24 = stablehlo.divide %22, %23 : tensor<1xf32>
    %25 = stablehlo.sqrt %24 : tensor<1xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %27 = stablehlo.divide %26, %25 : tensor<1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<1xf32>
    %cst_5 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %31 = stablehlo.divide %29, %30 : tensor<1xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [1] : (tensor<1xf32>) -> tensor<3x1xf32>
    %33 = stablehlo.multiply %32, %21 : tensor<3x1xf32>
    %34 = call @silu_0(%18#1, %18#2, %17, %33) : (tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>) -> tensor<3x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<1xf32>
    %36 = stablehlo.reshape %35 : (tensor<1xf32>) -> tensor<1x1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_7) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %39 = stablehlo.dot_general %34, %13, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x1xf32>, tensor<3x4x3xf32>) -> tensor<1x4x3xf32>
    %40 = stablehlo.transpose %39, dims = [1, 2, 0] : (tensor<1x4x3xf32>) -> tensor<4x3x1xf32>
    %41 = stablehlo.dot_general %34, %arg1, contracting_dims = [1] x [2], precision = [DEFAULT, DEFAULT] : (tensor<3x1xf32>, tensor<4x3x1xf32>) -> tensor<3x4x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %43 = "stablehlo.scatter"(%42, %12, %41) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %44 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %44 : tensor<f32>
    }) : (tensor<6x3xf32>, tensor<3x4x1xi32>, tensor<3x4x3xf32>) -> tensor<6x3xf32>
    return %43, %40, %38 : tensor<6x3xf32>, tensor<4x3x1xf32>, tensor<1xf32>
  }
  func.func private @silu(%arg0: tensor<3x1xf32>) -> (tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<3x1xf32>
    %1 = stablehlo.exponential %0 : tensor<3x1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %5 = stablehlo.divide %4, %3 : tensor<3x1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<3x1xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<3x1xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<3x1xf32>
    return %9, %8, %5 : tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>
  }
  func.func private @silu_0(%arg0: tensor<3x1xf32>, %arg1: tensor<3x1xf32>, %arg2: tensor<3x1xf32>, %arg3: tensor<3x1xf32>) -> tensor<3x1xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<3x1xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<3x1xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<3x1xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x1xf32>
    return %3 : tensor<3x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
