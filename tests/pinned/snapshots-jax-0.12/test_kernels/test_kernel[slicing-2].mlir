// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def patch_embedding(
//     image: jax.Array, importance: jax.Array, proj: jax.Array, labels: jax.Array
// ) -> jax.Array:
//     scaled = importance * image
//     unfolded = jax.vmap(
//         lambda a: jax.vmap(
//             lambda b: lax.dynamic_slice(scaled, (a, b), (2, 2)).reshape(-1)
//         )(jnp.arange(5))
//     )(jnp.arange(1)).reshape(5, 4)
//     error = jnp.einsum("ij,jk->ik", unfolded, proj) - labels
//     return jnp.mean(error**2)
//
//   image: float32[2, 6] in [-1.5, 1.5]
//   importance: float32[2, 6] in [0.4, 1.33]
//   proj: float32[4, 4] in [-0.5, 0.5]
//   labels: float32[5, 4] in [-1, 1]
// -----
// forward, cpu
module @jit_patch_embedding attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x6xf32>, %arg1: tensor<2x6xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<5x4xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<2x6xf32>
    %1 = stablehlo.iota dim = 0 : tensor<1xi32>
    %2 = stablehlo.iota dim = 0 : tensor<5xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.compare LT, %1, %3, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.add %1, %5 : tensor<1xi32>
    %7 = stablehlo.select %4, %6, %1 : tensor<1xi1>, tensor<1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %9 = stablehlo.compare LT, %2, %8, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_2 = stablehlo.constant dense<6> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %11 = stablehlo.add %2, %10 : tensor<5xi32>
    %12 = stablehlo.select %9, %11, %2 : tensor<5xi1>, tensor<5xi32>
    %13 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<1xi32>) -> tensor<1x5x1xi32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [1, 2] : (tensor<5x1xi32>) -> tensor<1x5x1xi32>
    %16 = stablehlo.concatenate %13, %15, dim = 2 : (tensor<1x5x1xi32>, tensor<1x5x1xi32>) -> tensor<1x5x2xi32>
    %17 = "stablehlo.gather"(%0, %16) <{dimension_numbers = #stablehlo.gather<offset_dims = [2, 3], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 2, 2>}> : (tensor<2x6xf32>, tensor<1x5x2xi32>) -> tensor<1x5x2x2xf32>
    %18 = stablehlo.reshape %17 : (tensor<1x5x2x2xf32>) -> tensor<1x5x4xf32>
    %19 = stablehlo.reshape %18 : (tensor<1x5x4xf32>) -> tensor<5x4xf32>
    %20 = stablehlo.dot_general %19, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf32>, tensor<4x4xf32>) -> tensor<5x4xf32>
    %21 = stablehlo.subtract %20, %arg3 : tensor<5x4xf32>
    %22 = stablehlo.multiply %21, %21 : tensor<5x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %24 = stablehlo.divide %23, %cst_3 : tensor<f32>
    return %24 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x6xf32>, %arg1: tensor<2x6xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<5x4xf32>) -> (tensor<2x6xf32> {jax.result_info = "result[0]"}, tensor<2x6xf32> {jax.result_info = "result[1]"}, tensor<4x4xf32> {jax.result_info = "result[2]"}, tensor<5x4xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<2x6xf32>
    %1 = stablehlo.iota dim = 0 : tensor<1xi32>
    %2 = stablehlo.iota dim = 0 : tensor<5xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %4 = stablehlo.compare LT, %1, %3, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_0 = stablehlo.constant dense<2> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.add %1, %5 : tensor<1xi32>
    %7 = stablehlo.select %4, %6, %1 : tensor<1xi1>, tensor<1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %9 = stablehlo.compare LT, %2, %8, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_2 = stablehlo.constant dense<6> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %11 = stablehlo.add %2, %10 : tensor<5xi32>
    %12 = stablehlo.select %9, %11, %2 : tensor<5xi1>, tensor<5xi32>
    %13 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<1xi32>) -> tensor<1x5x1xi32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [1, 2] : (tensor<5x1xi32>) -> tensor<1x5x1xi32>
    %16 = stablehlo.concatenate %13, %15, dim = 2 : (tensor<1x5x1xi32>, tensor<1x5x1xi32>) -> tensor<1x5x2xi32>
    %17 = "stablehlo.gather"(%0, %16) <{dimension_numbers = #stablehlo.gather<offset_dims = [2, 3], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 2, 2>}> : (tensor<2x6xf32>, tensor<1x5x2xi32>) -> tensor<1x5x2x2xf32>
    %18 = stablehlo.reshape %17 : (tensor<1x5x2x2xf32>) -> tensor<1x5x4xf32>
    %19 = stablehlo.reshape %18 : (tensor<1x5x4xf32>) -> tensor<5x4xf32>
    %20 = stablehlo.dot_general %19, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf32>, tensor<4x4xf32>) -> tensor<5x4xf32>
    %21 = stablehlo.subtract %20, %arg3 : tensor<5x4xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<5x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %24 = stablehlo.divide %cst_3, %cst_4 : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<5x4xf32>
    %26 = stablehlo.multiply %25, %23 : tensor<5x4xf32>
    %27 = stablehlo.negate %26 : tensor<5x4xf32>
    %28 = stablehlo.dot_general %26, %19, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf32>, tensor<5x4xf32>) -> tensor<4x4xf32>
    %29 = stablehlo.transpose %28, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %30 = stablehlo.dot_general %26, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x4xf32>, tensor<4x4xf32>) -> tensor<5x4xf32>
    %31 = stablehlo.reshape %30 : (tensor<5x4xf32>) -> tensor<1x5x4xf32>
    %32 = stablehlo.reshape %31 : (tensor<1x5x4xf32>) -> tensor<1x5x2x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x6xf32>
    %c_6 = stablehlo.constant dense<[0, 4]> : tensor<2xi32>
    %c_7 = stablehlo.constant dense<2147483647> : tensor<i32>
    %34 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %35 = stablehlo.minimum %c_6, %34 : tensor<2xi32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [2] : (tensor<2xi32>) -> tensor<1x5x2xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<1x5x2xi32>
    %38 = stablehlo.clamp %37, %16, %36 : tensor<1x5x2xi32>
    %39 = "stablehlo.scatter"(%33, %38, %32) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2, 3], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %42 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %42 : tensor<f32>
    }) : (tensor<2x6xf32>, tensor<1x5x2xi32>, tensor<1x5x2x2xf32>) -> tensor<2x6xf32>
    %40 = stablehlo.multiply %arg1, %39 : tensor<2x6xf32>
    %41 = stablehlo.multiply %39, %arg0 : tensor<2x6xf32>
    return %40, %41, %29, %27 : tensor<2x6xf32>, tensor<2x6xf32>, tensor<4x4xf32>, tensor<5x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
