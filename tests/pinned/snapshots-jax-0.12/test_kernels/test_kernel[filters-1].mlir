// import jax
// import jax.numpy as jnp
//
//
// def median_filter(x):
//     """Median filter of x."""
//     neighborhoods = jnp.stack([jnp.roll(x, -1), x, jnp.roll(x, 1)], axis=1)
//     ranked = jnp.sort(neighborhoods)
//     local_range = ranked[:, -1] - ranked[:, 0]
//     weighted = 0.6 * jnp.log1p(jnp.abs(local_range))
//     return jax.nn.log_sigmoid(weighted)
//
//   x: float32[9] in [-1, 1]
// -----
// forward, cpu
module @jit_median_filter attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf32>) -> (tensor<9xf32> {jax.result_info = "result"}) {
    %0 = call @_roll_static(%arg0) : (tensor<9xf32>) -> tensor<9xf32>
    %1 = call @_roll_static_0(%arg0) : (tensor<9xf32>) -> tensor<9xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<9xf32>) -> tensor<9x1xf32>
    %3 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<9xf32>) -> tensor<9x1xf32>
    %4 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<9xf32>) -> tensor<9x1xf32>
    %5 = stablehlo.concatenate %2, %3, %4, dim = 1 : (tensor<9x1xf32>, tensor<9x1xf32>, tensor<9x1xf32>) -> tensor<9x3xf32>
    %6 = call @sort(%5) : (tensor<9x3xf32>) -> tensor<9x3xf32>
    %7 = stablehlo.slice %6 [0:9, 2:3] : (tensor<9x3xf32>) -> tensor<9x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<9x1xf32>) -> tensor<9xf32>
    %9 = stablehlo.slice %6 [0:9, 0:1] : (tensor<9x3xf32>) -> tensor<9x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<9x1xf32>) -> tensor<9xf32>
    %11 = stablehlo.subtract %8, %10 : tensor<9xf32>
    %12 = stablehlo.abs %11 : tensor<9xf32>
    %13 = stablehlo.log_plus_one %12 : tensor<9xf32>
    %cst = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<9xf32>
    %16 = call @log_sigmoid(%15) : (tensor<9xf32>) -> tensor<9xf32>
    return %16 : tensor<9xf32>
  }
  func.func private @_roll_static(%arg0: tensor<9xf32>) -> tensor<9xf32> {
    %0 = stablehlo.slice %arg0 [1:9] : (tensor<9xf32>) -> tensor<8xf32>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<9xf32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<8xf32>, tensor<1xf32>) -> tensor<9xf32>
    return %2 : tensor<9xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<9xf32>) -> tensor<9xf32> {
    %0 = stablehlo.slice %arg0 [8:9] : (tensor<9xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:8] : (tensor<9xf32>) -> tensor<8xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<8xf32>) -> tensor<9xf32>
    return %2 : tensor<9xf32>
  }
  func.func private @sort(%arg0: tensor<9x3xf32>) -> tensor<9x3xf32> {
    %0 = "stablehlo.sort"(%arg0) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %1 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %2 = stablehlo.select %1, %cst_0, %arg1 : tensor<i1>, tensor<f32>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %4 = stablehlo.select %3, %cst_1, %2 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %5 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.select %5, %cst_3, %arg2 : tensor<i1>, tensor<f32>
      %7 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %8 = stablehlo.select %7, %cst_4, %6 : tensor<i1>, tensor<f32>
      %9 = stablehlo.compare LT, %4, %8, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    }) : (tensor<9x3xf32>) -> tensor<9x3xf32>
    return %0 : tensor<9x3xf32>
  }
  func.func private @log_sigmoid(%arg0: tensor<9xf32>) -> tensor<9xf32> {
    %0 = stablehlo.negate %arg0 : tensor<9xf32>
    %1 = call @softplus(%0) : (tensor<9xf32>) -> tensor<9xf32>
    %2 = stablehlo.negate %1 : tensor<9xf32>
    return %2 : tensor<9xf32>
  }
  func.func private @softplus(%arg0: tensor<9xf32>) -> tensor<9xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<9xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<9xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<9xf32>
    %7 = stablehlo.abs %3 : tensor<9xf32>
    %8 = stablehlo.negate %7 : tensor<9xf32>
    %9 = stablehlo.exponential %8 : tensor<9xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<9xf32>
    %11 = stablehlo.add %1, %10 : tensor<9xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<9xi1>, tensor<9xf32>
    return %12 : tensor<9xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9xf32>) -> (tensor<9xf32> {jax.result_info = "result[0]"}) {
    %0 = call @_roll_static(%arg0) : (tensor<9xf32>) -> tensor<9xf32>
    %1 = call @_roll_static_0(%arg0) : (tensor<9xf32>) -> tensor<9xf32>
    %2 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<9xf32>) -> tensor<9x1xf32>
    %3 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<9xf32>) -> tensor<9x1xf32>
    %4 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<9xf32>) -> tensor<9x1xf32>
    %5 = stablehlo.concatenate %2, %3, %4, dim = 1 : (tensor<9x1xf32>, tensor<9x1xf32>, tensor<9x1xf32>) -> tensor<9x3xf32>
    %6:2 = call @sort(%5) : (tensor<9x3xf32>) -> (tensor<9x3xf32>, tensor<9x3x1xui32>)
    %7 = stablehlo.slice %6#0 [0:9, 2:3] : (tensor<9x3xf32>) -> tensor<9x1xf32>
    %8 = stablehlo.reshape %7 : (tensor<9x1xf32>) -> tensor<9xf32>
    %9 = stablehlo.slice %6#0 [0:9, 0:1] : (tensor<9x3xf32>) -> tensor<9x1xf32>
    %10 = stablehlo.reshape %9 : (tensor<9x1xf32>) -> tensor<9xf32>
    %11 = stablehlo.subtract %8, %10 : tensor<9xf32>
    %12 = stablehlo.abs %11 : tensor<9xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %14 = stablehlo.compare GE, %11, %13, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %15 = stablehlo.log_plus_one %12 : tensor<9xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %17 = stablehlo.add %12, %16 : tensor<9xf32>
    %cst_1 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %19 = stablehlo.multiply %18, %15 : tensor<9xf32>
    %20 = call @log_sigmoid(%19) : (tensor<9xf32>) -> tensor<9xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %22 = call @log_sigmoid_1(%20, %21) : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xf32>
    %cst_3 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<9xf32>
    %25 = stablehlo.divide %24, %17 : tensor<9xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %27 = stablehlo.select %14, %26, %25 : tensor<9xi1>, tensor<9xf32>
    %28 = stablehlo.select %14, %25, %26 : tensor<9xi1>, tensor<9xf32>
    %29 = stablehlo.negate %27 : tensor<9xf32>
    %30 = stablehlo.add %28, %29 : tensor<9xf32>
    %31 = stablehlo.negate %30 : tensor<9xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<9xf32>) -> tensor<9x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.pad %32, %cst_5, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<9x1xf32>, tensor<f32>) -> tensor<9x3xf32>
    %34 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<9xf32>) -> tensor<9x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.pad %34, %cst_6, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<9x1xf32>, tensor<f32>) -> tensor<9x3xf32>
    %36 = stablehlo.add %33, %35 : tensor<9x3xf32>
    %37 = call @sort_3(%6#1, %36) : (tensor<9x3x1xui32>, tensor<9x3xf32>) -> tensor<9x3xf32>
    %38 = stablehlo.slice %37 [0:9, 0:1] : (tensor<9x3xf32>) -> tensor<9x1xf32>
    %39 = stablehlo.reshape %38 : (tensor<9x1xf32>) -> tensor<9xf32>
    %40 = stablehlo.slice %37 [0:9, 1:2] : (tensor<9x3xf32>) -> tensor<9x1xf32>
    %41 = stablehlo.reshape %40 : (tensor<9x1xf32>) -> tensor<9xf32>
    %42 = stablehlo.slice %37 [0:9, 2:3] : (tensor<9x3xf32>) -> tensor<9x1xf32>
    %43 = stablehlo.reshape %42 : (tensor<9x1xf32>) -> tensor<9xf32>
    %44 = call @_roll_static_4(%43) : (tensor<9xf32>) -> tensor<9xf32>
    %45 = stablehlo.add %41, %44 : tensor<9xf32>
    %46 = call @_roll_static_5(%39) : (tensor<9xf32>) -> tensor<9xf32>
    %47 = stablehlo.add %45, %46 : tensor<9xf32>
    return %47 : tensor<9xf32>
  }
  func.func private @_roll_static(%arg0: tensor<9xf32>) -> tensor<9xf32> {
    %0 = stablehlo.slice %arg0 [1:9] : (tensor<9xf32>) -> tensor<8xf32>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<9xf32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<8xf32>, tensor<1xf32>) -> tensor<9xf32>
    return %2 : tensor<9xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<9xf32>) -> tensor<9xf32> {
    %0 = stablehlo.slice %arg0 [8:9] : (tensor<9xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:8] : (tensor<9xf32>) -> tensor<8xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<8xf32>) -> tensor<9xf32>
    return %2 : tensor<9xf32>
  }
  func.func private @sort(%arg0: tensor<9x3xf32>) -> (tensor<9x3xf32>, tensor<9x3x1xui32>) {
    %0 = stablehlo.iota dim = 1 : tensor<9x3xui32>
    %1:2 = "stablehlo.sort"(%arg0, %0) <{dimension = 1 : i64, is_stable = true}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<ui32>, %arg4: tensor<ui32>):
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %3 = stablehlo.compare EQ, %arg1, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %4 = stablehlo.select %3, %cst_0, %arg1 : tensor<i1>, tensor<f32>
      %5 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_1 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %6 = stablehlo.select %5, %cst_1, %4 : tensor<i1>, tensor<f32>
      %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.compare EQ, %arg2, %cst_2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %8 = stablehlo.select %7, %cst_3, %arg2 : tensor<i1>, tensor<f32>
      %9 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %10 = stablehlo.select %9, %cst_4, %8 : tensor<i1>, tensor<f32>
      %11 = stablehlo.compare LT, %6, %10, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    }) : (tensor<9x3xf32>, tensor<9x3xui32>) -> (tensor<9x3xf32>, tensor<9x3xui32>)
    %2 = stablehlo.broadcast_in_dim %1#1, dims = [0, 1] : (tensor<9x3xui32>) -> tensor<9x3x1xui32>
    return %1#0, %2 : tensor<9x3xf32>, tensor<9x3x1xui32>
  }
  func.func private @log_sigmoid(%arg0: tensor<9xf32>) -> tensor<9xf32> {
    %0 = stablehlo.negate %arg0 : tensor<9xf32>
    %1 = call @softplus(%0) : (tensor<9xf32>) -> tensor<9xf32>
    return %1 : tensor<9xf32>
  }
  func.func private @softplus(%arg0: tensor<9xf32>) -> tensor<9xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<9xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<9xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<9xf32>
    %7 = stablehlo.abs %3 : tensor<9xf32>
    %8 = stablehlo.negate %7 : tensor<9xf32>
    %9 = stablehlo.exponential %8 : tensor<9xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<9xf32>
    %11 = stablehlo.add %1, %10 : tensor<9xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<9xi1>, tensor<9xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<9xi1>, tensor<9xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<9xi1>, tensor<9xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<9xf32>
    %22 = stablehlo.exponential %21 : tensor<9xf32>
    return %22 : tensor<9xf32>
  }
  func.func private @log_sigmoid_1(%arg0: tensor<9xf32>, %arg1: tensor<9xf32>) -> tensor<9xf32> {
    %0 = stablehlo.negate %arg1 : tensor<9xf32>
    %1 = call @softplus_2(%arg0, %0) : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xf32>
    %2 = stablehlo.negate %1 : tensor<9xf32>
    return %2 : tensor<9xf32>
  }
  func.func private @softplus_2(%arg0: tensor<9xf32>, %arg1: tensor<9xf32>) -> tensor<9xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<9xf32>
    return %0 : tensor<9xf32>
  }
  func.func private @sort_3(%arg0: tensor<9x3x1xui32>, %arg1: tensor<9x3xf32>) -> tensor<9x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9x3xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<9x3xf32>, tensor<9x3x1xui32>, tensor<9x3xf32>) -> tensor<9x3xf32>
    return %1 : tensor<9x3xf32>
  }
  func.func private @_roll_static_4(%arg0: tensor<9xf32>) -> tensor<9xf32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<9xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [1:9] : (tensor<9xf32>) -> tensor<8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<9xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [8], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<9xf32>
    %4 = stablehlo.add %2, %3 : tensor<9xf32>
    return %4 : tensor<9xf32>
  }
  func.func private @_roll_static_5(%arg0: tensor<9xf32>) -> tensor<9xf32> {
    %0 = stablehlo.slice %arg0 [0:8] : (tensor<9xf32>) -> tensor<8xf32>
    %1 = stablehlo.slice %arg0 [8:9] : (tensor<9xf32>) -> tensor<1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [8], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<9xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [1], high = [0], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<9xf32>
    %4 = stablehlo.add %2, %3 : tensor<9xf32>
    return %4 : tensor<9xf32>
  }
}
// -----
// backward, cuda: same text as cpu
