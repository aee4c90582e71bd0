// import jax.numpy as jnp
//
//
// def frame_merge_step(frames, window, carrier, weights):
//     shaped = frames - 1.06 * jnp.sin(window)
//     where_to = jnp.arange(2)[:, None] * 3 + jnp.arange(2)
//     signal = jnp.zeros(5, shaped.dtype).at[where_to].add(shaped)
//     interaction = 0.37 * signal
//     modulated = interaction * jnp.tanh(carrier)
//     scaled = modulated * jnp.tanh(weights)
//     baseline = scaled.mean()
//     ratio_to = baseline / 0.878
//     return jnp.sqrt((0.7 / (0.75 + ratio_to**2)) ** 2 + 0.671)
//
//   frames: float32[2, 2] in [0.3, 1.5]
//   window: float32[2] in [0.3, 1.2]
//   carrier: float32[5] in [-1, 1]
//   weights: float32[5] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_frame_merge_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.sine %arg1 : tensor<2xf32>
    %cst = stablehlo.constant dense<1.060000e+00> : tensor<f32>
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
    %cst_3 = stablehlo.constant dense<3.700000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<5xf32>
    %25 = stablehlo.tanh %arg2 : tensor<5xf32>
    %26 = stablehlo.multiply %24, %25 : tensor<5xf32>
    %27 = stablehlo.tanh %arg3 : tensor<5xf32>
    %28 = stablehlo.multiply %26, %27 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %30 = stablehlo.divide %29, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<8.780000e-01> : tensor<f32>
    %31 = stablehlo.divide %30, %cst_6 : tensor<f32>
    %32 = stablehlo.multiply %31, %31 : tensor<f32>
    %cst_7 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %33 = stablehlo.add %cst_7, %32 : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %34 = stablehlo.divide %cst_8, %33 : tensor<f32>
    %35 = stablehlo.multiply %34, %34 : tensor<f32>
    %cst_9 = stablehlo.constant dense<6.710000e-01> : tensor<f32>
    %36 = stablehlo.add %35, %cst_9 : tensor<f32>
    %37 = stablehlo.sqrt %36 : tensor<f32>
    return %37 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>) -> (tensor<2x2xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}, tensor<5xf32> {jax.result_info = "result[2]"}, tensor<5xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.sine %arg1 : tensor<2xf32>
    %1 = stablehlo.cosine %arg1 : tensor<2xf32>
    %cst = stablehlo.constant dense<1.060000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<2xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<2x2xf32>
    %6 = stablehlo.subtract %arg0, %5 : tensor<2x2xf32>
    %7 = stablehlo.iota dim = 0 : tensor<2xi32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %c = stablehlo.constant dense<3> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2x1xi32>
    %10 = stablehlo.multiply %8, %9 : tensor<2x1xi32>
    %11 = stablehlo.iota dim = 0 : tensor<2xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [1] : (tensor<2xi32>) -> tensor<1x2xi32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<2x1xi32>) -> tensor<2x2xi32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<1x2xi32>) -> tensor<2x2xi32>
    %15 = stablehlo.add %13, %14 : tensor<2x2xi32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %18 = stablehlo.compare LT, %15, %17, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %c_2 = stablehlo.constant dense<5> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %20 = stablehlo.add %15, %19 : tensor<2x2xi32>
    %21 = stablehlo.select %18, %20, %15 : tensor<2x2xi1>, tensor<2x2xi32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<2x2xi32>) -> tensor<2x2x1xi32>
    %23 = "stablehlo.scatter"(%16, %22, %6) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %88 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %88 : tensor<f32>
    }) : (tensor<5xf32>, tensor<2x2x1xi32>, tensor<2x2xf32>) -> tensor<5xf32>
    %cst_3 = stablehlo.constant dense<3.700000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<5xf32>
    %26 = stablehlo.tanh %arg2 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %28 = stablehlo.add %27, %26 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %30 = stablehlo.subtract %29, %26 : tensor<5xf32>
    %31 = stablehlo.multiply %28, %30 : tensor<5xf32>
    %32 = stablehlo.multiply %25, %26 : tensor<5xf32>
    %33 = stablehlo.tanh %arg3 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %35 = stablehlo.add %34, %33 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %37 = stablehlo.subtract %36, %33 : tensor<5xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<5xf32>
    %39 = stablehlo.multiply %32, %33 : tensor<5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %41 = stablehlo.divide %40, %cst_9 : tensor<f32>
    %cst_10 = stablehlo.constant dense<8.780000e-01> : tensor<f32>
    %42 = stablehlo.divide %41, %cst_10 : tensor<f32>
    %43 = stablehlo.multiply %42, %42 : tensor<f32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %44 = stablehlo.multiply %cst_11, %42 : tensor<f32>
    %cst_12 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %45 = stablehlo.add %cst_12, %43 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %46 = stablehlo.divide %cst_13, %45 : tensor<f32>
    %47 = stablehlo.multiply %45, %45 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.divide %cst_14, %47 : tensor<f32>
    %49 = stablehlo.multiply %46, %46 : tensor<f32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %50 = stablehlo.multiply %cst_15, %46 : tensor<f32>
    %cst_16 = stablehlo.constant dense<6.710000e-01> : tensor<f32>
    %51 = stablehlo.add %49, %cst_16 : tensor<f32>
    %52 = stablehlo.sqrt %51 : tensor<f32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %53 = stablehlo.divide %cst_17, %52 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.multiply %cst_18, %53 : tensor<f32>
    %55 = stablehlo.multiply %54, %50 : tensor<f32>
    %56 = stablehlo.multiply %55, %48 : tensor<f32>
    %cst_19 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %57 = stablehlo.multiply %56, %cst_19 : tensor<f32>
    %58 = stablehlo.negate %57 : tensor<f32>
    %59 = stablehlo.multiply %58, %44 : tensor<f32>
    %cst_20 = stablehlo.constant dense<8.780000e-01> : tensor<f32>
    %60 = stablehlo.divide %59, %cst_20 : tensor<f32>
    %cst_21 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %61 = stablehlo.divide %60, %cst_21 : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %63 = stablehlo.multiply %32, %62 : tensor<5xf32>
    %64 = stablehlo.multiply %62, %33 : tensor<5xf32>
    %65 = stablehlo.multiply %63, %38 : tensor<5xf32>
    %66 = stablehlo.multiply %25, %64 : tensor<5xf32>
    %67 = stablehlo.multiply %64, %26 : tensor<5xf32>
    %68 = stablehlo.multiply %66, %31 : tensor<5xf32>
    %cst_22 = stablehlo.constant dense<3.700000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %70 = stablehlo.multiply %69, %67 : tensor<5xf32>
    %c_23 = stablehlo.constant dense<4> : tensor<1xi32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %71 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<2x2x1xi32>
    %72 = stablehlo.compare GE, %22, %71, SIGNED : (tensor<2x2x1xi32>, tensor<2x2x1xi32>) -> tensor<2x2x1xi1>
    %73 = stablehlo.broadcast_in_dim %c_23, dims = [2] : (tensor<1xi32>) -> tensor<1x1x1xi32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [0, 1, 2] : (tensor<1x1x1xi32>) -> tensor<2x2x1xi32>
    %75 = stablehlo.compare LE, %22, %74, SIGNED : (tensor<2x2x1xi32>, tensor<2x2x1xi32>) -> tensor<2x2x1xi1>
    %76 = stablehlo.and %72, %75 : tensor<2x2x1xi1>
    %c_25 = stablehlo.constant dense<true> : tensor<i1>
    %77 = stablehlo.reduce(%76 init: %c_25) applies stablehlo.and across dimensions = [2] : (tensor<2x2x1xi1>, tensor<i1>) -> tensor<2x2xi1>
    %78 = "stablehlo.gather"(%70, %22) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<5xf32>, tensor<2x2x1xi32>) -> tensor<2x2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %80 = stablehlo.select %77, %78, %79 : tensor<2x2xi1>, tensor<2x2xf32>
    %81 = stablehlo.negate %80 : tensor<2x2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.reduce(%81 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %83 = stablehlo.reshape %82 : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.reduce(%83 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_29 = stablehlo.constant dense<1.060000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %86 = stablehlo.multiply %85, %84 : tensor<2xf32>
    %87 = stablehlo.multiply %86, %1 : tensor<2xf32>
    return %80, %87, %68, %65 : tensor<2x2xf32>, tensor<2xf32>, tensor<5xf32>, tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
