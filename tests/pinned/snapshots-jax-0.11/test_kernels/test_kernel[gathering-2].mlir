// import jax
// import jax.numpy as jnp
//
//
// def resampling(levels, t, gain):
//     """Resampling of levels, t and gain.
//
//     Args:
//         levels: (7,)
//         t: (1,)
//         gain: (1,)
//
//     Returns:
//         (1,)
//     """
//     lo_idx = jnp.floor(t).astype(jnp.int32)
//     alpha = t - lo_idx
//     below = levels[lo_idx]
//     above = levels[jnp.minimum(lo_idx + 1, 6)]
//     lerped = below + alpha * (above - below)
//     difference = lerped * gain - gain
//     act = jax.nn.softplus(difference)
//     squashed = jax.nn.squareplus(act)
//     return squashed * jnp.sin(squashed)
//
//   levels: float32[7] in [-0.8, 0.8]
//   t: float32[1] in [0.05, 5.9]
//   gain: float32[1] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_resampling attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf32>, %arg1: tensor<1xf32>, %arg2: tensor<1xf32>) -> (tensor<1xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.floor %arg1 : tensor<1xf32>
    %1 = stablehlo.convert %0 : (tensor<1xf32>) -> tensor<1xi32>
    %2 = stablehlo.convert %1 : (tensor<1xi32>) -> tensor<1xf32>
    %3 = stablehlo.subtract %arg1, %2 : tensor<1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %5 = stablehlo.compare LT, %1, %4, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_0 = stablehlo.constant dense<7> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %7 = stablehlo.add %1, %6 : tensor<1xi32>
    %8 = stablehlo.select %5, %7, %1 : tensor<1xi1>, tensor<1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %10 = "stablehlo.gather"(%arg0, %9) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<7xf32>, tensor<1x1xi32>) -> tensor<1xf32>
    %c_1 = stablehlo.constant dense<1> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %12 = stablehlo.add %1, %11 : tensor<1xi32>
    %c_2 = stablehlo.constant dense<6> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %14 = stablehlo.minimum %12, %13 : tensor<1xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %16 = stablehlo.compare LT, %14, %15, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_4 = stablehlo.constant dense<7> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %18 = stablehlo.add %14, %17 : tensor<1xi32>
    %19 = stablehlo.select %16, %18, %14 : tensor<1xi1>, tensor<1xi32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %21 = "stablehlo.gather"(%arg0, %20) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<7xf32>, tensor<1x1xi32>) -> tensor<1xf32>
    %22 = stablehlo.subtract %21, %10 : tensor<1xf32>
    %23 = stablehlo.multiply %3, %22 : tensor<1xf32>
    %24 = stablehlo.add %10, %23 : tensor<1xf32>
    %25 = stablehlo.multiply %24, %arg2 : tensor<1xf32>
    %26 = stablehlo.subtract %25, %arg2 : tensor<1xf32>
    %27 = call @softplus(%26) : (tensor<1xf32>) -> tensor<1xf32>
    %28 = call @squareplus(%27) : (tensor<1xf32>) -> tensor<1xf32>
    %29 = stablehlo.sine %28 : tensor<1xf32>
    %30 = stablehlo.multiply %28, %29 : tensor<1xf32>
    return %30 : tensor<1xf32>
  }
  func.func private @softplus(%arg0: tensor<1xf32>) -> tensor<1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<1xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<1xf32>
    %7 = stablehlo.abs %3 : tensor<1xf32>
    %8 = stablehlo.negate %7 : tensor<1xf32>
    %9 = stablehlo.exponential %8 : tensor<1xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<1xf32>
    %11 = stablehlo.add %1, %10 : tensor<1xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<1xi1>, tensor<1xf32>
    return %12 : tensor<1xf32>
  }
  func.func private @squareplus(%arg0: tensor<1xf32>) -> tensor<1xf32> {
    %0 = chlo.square %arg0 : tensor<1xf32> -> tensor<1xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %2 = stablehlo.add %0, %1 : tensor<1xf32>
    %3 = stablehlo.sqrt %2 : tensor<1xf32>
    %4 = stablehlo.add %arg0, %3 : tensor<1xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %6 = stablehlo.divide %4, %5 : tensor<1xf32>
    return %6 : tensor<1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf32>, %arg1: tensor<1xf32>, %arg2: tensor<1xf32>) -> (tensor<7xf32> {jax.result_info = "result[0]"}, tensor<1xf32> {jax.result_info = "result[1]"}, tensor<1xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.floor %arg1 : tensor<1xf32>
    %1 = stablehlo.convert %0 : (tensor<1xf32>) -> tensor<1xi32>
    %2 = stablehlo.convert %1 : (tensor<1xi32>) -> tensor<1xf32>
    %3 = stablehlo.subtract %arg1, %2 : tensor<1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %5 = stablehlo.compare LT, %1, %4, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_0 = stablehlo.constant dense<7> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %7 = stablehlo.add %1, %6 : tensor<1xi32>
    %8 = stablehlo.select %5, %7, %1 : tensor<1xi1>, tensor<1xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %10 = "stablehlo.gather"(%arg0, %9) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<7xf32>, tensor<1x1xi32>) -> tensor<1xf32>
    %c_1 = stablehlo.constant dense<1> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %12 = stablehlo.add %1, %11 : tensor<1xi32>
    %c_2 = stablehlo.constant dense<6> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %14 = stablehlo.minimum %12, %13 : tensor<1xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %16 = stablehlo.compare LT, %14, %15, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %c_4 = stablehlo.constant dense<7> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %18 = stablehlo.add %14, %17 : tensor<1xi32>
    %19 = stablehlo.select %16, %18, %14 : tensor<1xi1>, tensor<1xi32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<1xi32>) -> tensor<1x1xi32>
    %21 = "stablehlo.gather"(%arg0, %20) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<7xf32>, tensor<1x1xi32>) -> tensor<1xf32>
    %22 = stablehlo.subtract %21, %10 : tensor<1xf32>
    %23 = stablehlo.multiply %3, %22 : tensor<1xf32>
    %24 = stablehlo.add %10, %23 : tensor<1xf32>
    %25 = stablehlo.multiply %24, %arg2 : tensor<1xf32>
    %26 = stablehlo.subtract %25, %arg2 : tensor<1xf32>
    %27:2 = call @softplus(%26) : (tensor<1xf32>) -> (tensor<1xf32>, tensor<1xf32>)
    %28:3 = call @squareplus(%27#0) : (tensor<1xf32>) -> (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>)
    %29 = stablehlo.sine %28#0 : tensor<1xf32>
    %30 = stablehlo.cosine %28#0 : tensor<1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %32 = stablehlo.multiply %28#0, %31 : tensor<1xf32>
    %33 = stablehlo.multiply %31, %29 : tensor<1xf32>
    %34 = stablehlo.multiply %32, %30 : tensor<1xf32>
    %35 = stablehlo.add %33, %34 : tensor<1xf32>
    %36 = call @squareplus_0(%28#1, %28#2, %35) : (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %37 = call @softplus_1(%27#1, %36) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %38 = stablehlo.negate %37 : tensor<1xf32>
    %39 = stablehlo.multiply %24, %37 : tensor<1xf32>
    %40 = stablehlo.add %38, %39 : tensor<1xf32>
    %41 = stablehlo.multiply %37, %arg2 : tensor<1xf32>
    %42 = stablehlo.multiply %3, %41 : tensor<1xf32>
    %43 = stablehlo.multiply %41, %22 : tensor<1xf32>
    %44 = stablehlo.negate %42 : tensor<1xf32>
    %45 = stablehlo.add %41, %44 : tensor<1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %47 = "stablehlo.scatter"(%46, %20, %42) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %51 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %51 : tensor<f32>
    }) : (tensor<7xf32>, tensor<1x1xi32>, tensor<1xf32>) -> tensor<7xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %49 = "stablehlo.scatter"(%48, %9, %45) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %51 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %51 : tensor<f32>
    }) : (tensor<7xf32>, tensor<1x1xi32>, tensor<1xf32>) -> tensor<7xf32>
    %50 = stablehlo.add %47, %49 : tensor<7xf32>
    return %50, %43, %40 : tensor<7xf32>, tensor<1xf32>, tensor<1xf32>
  }
  func.func private @softplus(%arg0: tensor<1xf32>) -> (tensor<1xf32>, tensor<1xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<1xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<1xf32>
    %7 = stablehlo.abs %3 : tensor<1xf32>
    %8 = stablehlo.negate %7 : tensor<1xf32>
    %9 = stablehlo.exponential %8 : tensor<1xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<1xf32>
    %11 = stablehlo.add %1, %10 : tensor<1xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<1xi1>, tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<1xi1>, tensor<1xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<1xi1>, tensor<1xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<1xf32>
    %22 = stablehlo.exponential %21 : tensor<1xf32>
    return %12, %22 : tensor<1xf32>, tensor<1xf32>
  }
  func.func private @squareplus(%arg0: tensor<1xf32>) -> (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) {
    %0 = chlo.square %arg0 : tensor<1xf32> -> tensor<1xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<1xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %4 = stablehlo.add %0, %3 : tensor<1xf32>
    %5 = stablehlo.sqrt %4 : tensor<1xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %7 = stablehlo.divide %6, %5 : tensor<1xf32>
    %8 = stablehlo.add %arg0, %5 : tensor<1xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %10 = stablehlo.divide %8, %9 : tensor<1xf32>
    return %10, %2, %7 : tensor<1xf32>, tensor<1xf32>, tensor<1xf32>
  }
  func.func private @squareplus_0(%arg0: tensor<1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<1xf32>) -> tensor<1xf32> {
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.divide %arg2, %0 : tensor<1xf32>
    %2 = stablehlo.multiply %1, %arg1 : tensor<1xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<1xf32>
    %4 = stablehlo.add %1, %3 : tensor<1xf32>
    return %4 : tensor<1xf32>
  }
  func.func private @softplus_1(%arg0: tensor<1xf32>, %arg1: tensor<1xf32>) -> tensor<1xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<1xf32>
    return %0 : tensor<1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
