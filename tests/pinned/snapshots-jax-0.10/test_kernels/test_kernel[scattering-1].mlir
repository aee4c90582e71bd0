// import jax.numpy as jnp
//
//
// def frame_merge(frames, window, bias, weights):
//     """Frame merge.
//
//     Args:
//         frames: (2, 2)
//         window: (2,)
//         bias: (5,)
//         weights: (5,)
//
//     Returns:
//         a scalar
//     """
//     shaped = frames - 0.69 * jnp.tanh(window)
//     grid = jnp.arange(2)[:, None] * 3 + jnp.arange(2)
//     signal = jnp.zeros(5, shaped.dtype).at[grid].add(shaped)
//     relative = signal / (1.0 + jnp.abs(signal))
//     smoothed = 0.5 * relative + 0.5 * bias
//     total = smoothed + jnp.tanh(weights)
//     baseline = total.mean()
//     return 0.6 * baseline + 0.61
//
//   frames: float32[2, 2] in [0.3, 1.5]
//   window: float32[2] in [0.3, 1.2]
//   bias: float32[5] in [-1.5, 1.5]
//   weights: float32[5] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_frame_merge attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.tanh %arg1 : tensor<2xf32>
    %cst = stablehlo.constant dense<0.689999997> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<2xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<2x2xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<2x2xf32>
    %6 = stablehlo.iota dim = 0 : tensor<2xi32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %c = stablehlo.constant dense<3> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x1xi32>
    %9 = stablehlo.multiply %7, %8 : tensor<2x1xi32>
    %10 = stablehlo.iota dim = 0 : tensor<2xi32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %12 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<2x1xi32>) -> tensor<2x2xi32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x2xi32>) -> tensor<2x2xi32>
    %14 = stablehlo.add %12, %13 : tensor<2x2xi32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %17 = stablehlo.compare LT, %14, %16, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %c_2 = stablehlo.constant dense<5> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %19 = stablehlo.add %14, %18 : tensor<2x2xi32>
    %20 = stablehlo.select %17, %19, %14 : tensor<2x2xi1>, tensor<2x2xi32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<2x2xi32>) -> tensor<2x2x1xi32>
    %22 = "stablehlo.scatter"(%15, %21, %5) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %38 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %38 : tensor<f32>
    }) : (tensor<5xf32>, tensor<2x2x1xi32>, tensor<2x2xf32>) -> tensor<5xf32>
    %23 = stablehlo.abs %22 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %25 = stablehlo.add %24, %23 : tensor<5xf32>
    %26 = stablehlo.divide %22, %25 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %30 = stablehlo.multiply %29, %arg2 : tensor<5xf32>
    %31 = stablehlo.add %28, %30 : tensor<5xf32>
    %32 = stablehlo.tanh %arg3 : tensor<5xf32>
    %33 = stablehlo.add %31, %32 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %35 = stablehlo.divide %34, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %36 = stablehlo.multiply %cst_8, %35 : tensor<f32>
    %cst_9 = stablehlo.constant dense<6.100000e-01> : tensor<f32>
    %37 = stablehlo.add %36, %cst_9 : tensor<f32>
    return %37 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 0 1 3
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<5xf32>) -> (tensor<2x2xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}, tensor<5xf32> {jax.result_info = "result[2]"}, tensor<5xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.tanh %arg1 : tensor<2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.subtract %1, %0 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0.689999997> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.multiply %3, %0 : tensor<2xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<2x2xf32>
    %7 = stablehlo.subtract %arg0, %6 : tensor<2x2xf32>
    %8 = stablehlo.iota dim = 0 : tensor<2xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %c = stablehlo.constant dense<3> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x1xi32>
    %11 = stablehlo.multiply %9, %10 : tensor<2x1xi32>
    %12 = stablehlo.iota dim = 0 : tensor<2xi32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %14 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<2x1xi32>) -> tensor<2x2xi32>
    %15 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x2xi32>) -> tensor<2x2xi32>
    %16 = stablehlo.add %14, %15 : tensor<2x2xi32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %19 = stablehlo.compare LT, %16, %18, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %c_3 = stablehlo.constant dense<5> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %21 = stablehlo.add %16, %20 : tensor<2x2xi32>
    %22 = stablehlo.select %19, %21, %16 : tensor<2x2xi1>, tensor<2x2xi32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<2x2xi32>) -> tensor<2x2x1xi32>
    %24 = "stablehlo.scatter"(%17, %23, %7) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %75 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %75 : tensor<f32>
    }) : (tensor<5xf32>, tensor<2x2x1xi32>, tensor<2x2xf32>) -> tensor<5xf32>
    %25 = stablehlo.abs %24 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %27 = stablehlo.compare GE, %24, %26, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %29 = stablehlo.add %28, %25 : tensor<5xf32>
    %30 = stablehlo.multiply %29, %29 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %32 = stablehlo.divide %31, %30 : tensor<5xf32>
    %33 = stablehlo.tanh %arg2 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %35 = stablehlo.subtract %34, %33 : tensor<5xf32>
    %cst_8 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.multiply %cst_8, %cst_9 : tensor<f32>
    %cst_10 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %37 = stablehlo.divide %36, %cst_10 : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %39 = stablehlo.multiply %38, %35 : tensor<5xf32>
    %40 = stablehlo.multiply %39, %33 : tensor<5xf32>
    %41 = stablehlo.add %39, %40 : tensor<5xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %43 = stablehlo.multiply %42, %38 : tensor<5xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %45 = stablehlo.multiply %44, %38 : tensor<5xf32>
    %46 = stablehlo.multiply %45, %32 : tensor<5xf32>
    %47 = stablehlo.multiply %46, %24 : tensor<5xf32>
    %48 = stablehlo.negate %47 : tensor<5xf32>
    %49 = stablehlo.divide %45, %29 : tensor<5xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %51 = stablehlo.select %27, %50, %48 : tensor<5xi1>, tensor<5xf32>
    %52 = stablehlo.select %27, %48, %50 : tensor<5xi1>, tensor<5xf32>
    %53 = stablehlo.add %49, %52 : tensor<5xf32>
    %54 = stablehlo.negate %51 : tensor<5xf32>
    %55 = stablehlo.add %53, %54 : tensor<5xf32>
    %c_14 = stablehlo.constant dense<4> : tensor<1xi32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %56 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<2x2x1xi32>
    %57 = stablehlo.compare GE, %23, %56, SIGNED : (tensor<2x2x1xi32>, tensor<2x2x1xi32>) -> tensor<2x2x1xi1>
    %58 = stablehlo.broadcast_in_dim %c_14, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<2x2x1xi32>
    %60 = stablehlo.compare LE, %23, %59, SIGNED : (tensor<2x2x1xi32>, tensor<2x2x1xi32>) -> tensor<2x2x1xi1>
    %61 = stablehlo.and %57, %60 : tensor<2x2x1xi1>
    %c_16 = stablehlo.constant dense<true> : tensor<i1>
    %62 = stablehlo.reduce(%61 init: %c_16) applies stablehlo.and across dimensions = [2] : (tensor<2x2x1xi1>, tensor<i1>) -> tensor<2x2xi1>
    %63 = "stablehlo.gather"(%55, %23) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<5xf32>, tensor<2x2x1xi32>) -> tensor<2x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %65 = stablehlo.select %62, %63, %64 : tensor<2x2xi1>, tensor<2x2xf32>
    %66 = stablehlo.negate %65 : tensor<2x2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %68 = stablehlo.reshape %67 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%68 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_20 = stablehlo.constant dense<0.689999997> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %71 = stablehlo.multiply %70, %69 : tensor<2xf32>
    %72 = stablehlo.multiply %71, %2 : tensor<2xf32>
    %73 = stablehlo.multiply %72, %0 : tensor<2xf32>
    %74 = stablehlo.add %72, %73 : tensor<2xf32>
    return %65, %74, %43, %41 : tensor<2x2xf32>, tensor<2xf32>, tensor<5xf32>, tensor<5xf32>
  }
}
// -----
// backward, cuda, takes inputs 0 1 3: same text as cpu
