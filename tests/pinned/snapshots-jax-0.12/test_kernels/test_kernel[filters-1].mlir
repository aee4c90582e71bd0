// import jax
// import jax.numpy as jnp
//
//
// def weighted_median_filter(x):
//     neighborhoods = jnp.stack([jnp.roll(x, -1), x, jnp.roll(x, 1)], axis=1)
//     ranked = jnp.sort(neighborhoods)
//     local_range = ranked[:, -1] - ranked[:, 0]
//     gate = jax.nn.soft_sign(0.44 * local_range)
//     return (gate * (0.8 - gate)) ** 2
//
//   x: float32[9] in [-1, 1]
// -----
// forward, cpu
module @jit_weighted_median_filter attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
    %cst = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<9xf32>
    %14 = call @soft_sign(%13) : (tensor<9xf32>) -> tensor<9xf32>
    %cst_0 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %16 = stablehlo.subtract %15, %14 : tensor<9xf32>
    %17 = stablehlo.multiply %14, %16 : tensor<9xf32>
    %18 = stablehlo.multiply %17, %17 : tensor<9xf32>
    return %18 : tensor<9xf32>
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
  func.func private @soft_sign(%arg0: tensor<9xf32>) -> tensor<9xf32> {
    %0 = stablehlo.abs %arg0 : tensor<9xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %2 = stablehlo.add %0, %1 : tensor<9xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<9xf32>
    return %3 : tensor<9xf32>
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
    %cst = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<9xf32>
    %14:4 = call @soft_sign(%13) : (tensor<9xf32>) -> (tensor<9xf32>, tensor<9xi1>, tensor<9xf32>, tensor<9xf32>)
    %cst_0 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %16 = stablehlo.subtract %15, %14#0 : tensor<9xf32>
    %17 = stablehlo.multiply %14#0, %16 : tensor<9xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<9xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<9xf32>
    %22 = stablehlo.multiply %14#0, %21 : tensor<9xf32>
    %23 = stablehlo.multiply %21, %16 : tensor<9xf32>
    %24 = stablehlo.negate %22 : tensor<9xf32>
    %25 = stablehlo.add %23, %24 : tensor<9xf32>
    %26 = call @soft_sign_1(%14#1, %14#2, %13, %14#3, %25) : (tensor<9xi1>, tensor<9xf32>, tensor<9xf32>, tensor<9xf32>, tensor<9xf32>) -> tensor<9xf32>
    %cst_3 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<9xf32>
    %29 = stablehlo.negate %28 : tensor<9xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<9xf32>) -> tensor<9x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.pad %30, %cst_4, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<9x1xf32>, tensor<f32>) -> tensor<9x3xf32>
    %32 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<9xf32>) -> tensor<9x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.pad %32, %cst_5, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<9x1xf32>, tensor<f32>) -> tensor<9x3xf32>
    %34 = stablehlo.add %31, %33 : tensor<9x3xf32>
    %35 = call @sort_2(%6#1, %34) : (tensor<9x3x1xui32>, tensor<9x3xf32>) -> tensor<9x3xf32>
    %36 = stablehlo.slice %35 [0:9, 0:1] : (tensor<9x3xf32>) -> tensor<9x1xf32>
    %37 = stablehlo.reshape %36 : (tensor<9x1xf32>) -> tensor<9xf32>
    %38 = stablehlo.slice %35 [0:9, 1:2] : (tensor<9x3xf32>) -> tensor<9x1xf32>
    %39 = stablehlo.reshape %38 : (tensor<9x1xf32>) -> tensor<9xf32>
    %40 = stablehlo.slice %35 [0:9, 2:3] : (tensor<9x3xf32>) -> tensor<9x1xf32>
    %41 = stablehlo.reshape %40 : (tensor<9x1xf32>) -> tensor<9xf32>
    %42 = call @_roll_static_3(%41) : (tensor<9xf32>) -> tensor<9xf32>
    %43 = stablehlo.add %39, %42 : tensor<9xf32>
    %44 = call @_roll_static_4(%37) : (tensor<9xf32>) -> tensor<9xf32>
    %45 = stablehlo.add %43, %44 : tensor<9xf32>
    return %45 : tensor<9xf32>
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
  func.func private @soft_sign(%arg0: tensor<9xf32>) -> (tensor<9xf32>, tensor<9xi1>, tensor<9xf32>, tensor<9xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<9xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %4 = stablehlo.add %0, %3 : tensor<9xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<9xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<9xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %8 = stablehlo.divide %7, %6 : tensor<9xf32>
    return %5, %2, %4, %8 : tensor<9xf32>, tensor<9xi1>, tensor<9xf32>, tensor<9xf32>
  }
  func.func private @soft_sign_1(%arg0: tensor<9xi1>, %arg1: tensor<9xf32>, %arg2: tensor<9xf32>, %arg3: tensor<9xf32>, %arg4: tensor<9xf32>) -> tensor<9xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<9xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<9xf32>
    %2 = stablehlo.negate %1 : tensor<9xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<9xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<9xi1>, tensor<9xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<9xi1>, tensor<9xf32>
    %7 = stablehlo.add %3, %6 : tensor<9xf32>
    %8 = stablehlo.negate %5 : tensor<9xf32>
    %9 = stablehlo.add %7, %8 : tensor<9xf32>
    return %9 : tensor<9xf32>
  }
  func.func private @sort_2(%arg0: tensor<9x3x1xui32>, %arg1: tensor<9x3xf32>) -> tensor<9x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9x3xf32>
    %1 = "stablehlo.scatter"(%0, %arg0, %arg1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %2 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<9x3xf32>, tensor<9x3x1xui32>, tensor<9x3xf32>) -> tensor<9x3xf32>
    return %1 : tensor<9x3xf32>
  }
  func.func private @_roll_static_3(%arg0: tensor<9xf32>) -> tensor<9xf32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<9xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [1:9] : (tensor<9xf32>) -> tensor<8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<9xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [8], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<9xf32>
    %4 = stablehlo.add %2, %3 : tensor<9xf32>
    return %4 : tensor<9xf32>
  }
  func.func private @_roll_static_4(%arg0: tensor<9xf32>) -> tensor<9xf32> {
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
