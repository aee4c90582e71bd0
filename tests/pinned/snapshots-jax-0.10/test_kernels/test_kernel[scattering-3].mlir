// import jax
// import jax.numpy as jnp
//
//
// def row_overwrite(matrix, patch, prior_w):
//     relu_out = jax.nn.relu(patch)
//     product = 0.7 * relu_out
//     patched = matrix.at[:, 0].set(product)
//     total = patched + jnp.tanh(prior_w)
//     return jnp.abs(total - 2.73)
//
//   matrix: float32[6, 2] in [-0.8, 0.8]
//   patch: float32[6] in [-3, 3]
//   prior_w: float32[6, 2] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_row_overwrite attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x2xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6x2xf32>) -> (tensor<6x2xf32> {jax.result_info = "result"}) {
    %0 = call @relu(%arg1) : (tensor<6xf32>) -> tensor<6xf32>
    %cst = stablehlo.constant dense<0.699999988> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %4 = "stablehlo.scatter"(%arg0, %3, %2) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      stablehlo.return %arg4 : tensor<f32>
    }) : (tensor<6x2xf32>, tensor<1xi32>, tensor<6xf32>) -> tensor<6x2xf32>
    %5 = stablehlo.tanh %arg2 : tensor<6x2xf32>
    %6 = stablehlo.add %4, %5 : tensor<6x2xf32>
    %cst_0 = stablehlo.constant dense<2.730000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %8 = stablehlo.subtract %6, %7 : tensor<6x2xf32>
    %9 = stablehlo.abs %8 : tensor<6x2xf32>
    return %9 : tensor<6x2xf32>
  }
  func.func private @relu(%arg0: tensor<6xf32>) -> tensor<6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<6xf32>
    return %1 : tensor<6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x2xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6x2xf32>) -> (tensor<6x2xf32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1]"}, tensor<6x2xf32> {jax.result_info = "result[2]"}) {
    %0 = call @relu(%arg1) : (tensor<6xf32>) -> tensor<6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.compare GT, %arg1, %1, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_0 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.multiply %3, %0 : tensor<6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %6 = "stablehlo.scatter"(%arg0, %5, %4) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      stablehlo.return %arg4 : tensor<f32>
    }) : (tensor<6x2xf32>, tensor<1xi32>, tensor<6xf32>) -> tensor<6x2xf32>
    %7 = stablehlo.tanh %arg2 : tensor<6x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %9 = stablehlo.subtract %8, %7 : tensor<6x2xf32>
    %10 = stablehlo.add %6, %7 : tensor<6x2xf32>
    %cst_2 = stablehlo.constant dense<2.730000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %12 = stablehlo.subtract %10, %11 : tensor<6x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %14 = stablehlo.compare GE, %12, %13, FLOAT : (tensor<6x2xf32>, tensor<6x2xf32>) -> tensor<6x2xi1>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %17 = stablehlo.select %14, %16, %15 : tensor<6x2xi1>, tensor<6x2xf32>
    %18 = stablehlo.select %14, %15, %16 : tensor<6x2xi1>, tensor<6x2xf32>
    %19 = stablehlo.negate %17 : tensor<6x2xf32>
    %20 = stablehlo.add %18, %19 : tensor<6x2xf32>
    %21 = stablehlo.multiply %20, %9 : tensor<6x2xf32>
    %22 = stablehlo.multiply %21, %7 : tensor<6x2xf32>
    %23 = stablehlo.add %21, %22 : tensor<6x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %25 = "stablehlo.scatter"(%20, %5, %24) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [1], scatter_dims_to_operand_dims = [1]>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      stablehlo.return %arg4 : tensor<f32>
    }) : (tensor<6x2xf32>, tensor<1xi32>, tensor<6xf32>) -> tensor<6x2xf32>
    %c_7 = stablehlo.constant dense<1> : tensor<1xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %26 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %27 = stablehlo.compare GE, %5, %26, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %28 = stablehlo.compare LE, %5, %c_7, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %29 = stablehlo.and %27, %28 : tensor<1xi1>
    %c_9 = stablehlo.constant dense<true> : tensor<i1>
    %30 = stablehlo.reduce(%29 init: %c_9) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %31 = "stablehlo.gather"(%20, %5) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [1], start_index_map = [1]>, indices_are_sorted = false, slice_sizes = array<i64: 6, 1>}> : (tensor<6x2xf32>, tensor<1xi32>) -> tensor<6xf32>
    %32 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<i1>) -> tensor<6xi1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %34 = stablehlo.select %32, %31, %33 : tensor<6xi1>, tensor<6xf32>
    %cst_11 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %36 = stablehlo.multiply %35, %34 : tensor<6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %38 = stablehlo.select %2, %36, %37 : tensor<6xi1>, tensor<6xf32>
    return %25, %38, %23 : tensor<6x2xf32>, tensor<6xf32>, tensor<6x2xf32>
  }
  func.func private @relu(%arg0: tensor<6xf32>) -> tensor<6xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<6xf32>
    return %1 : tensor<6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
