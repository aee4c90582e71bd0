// import jax.numpy as jnp
//
//
// def cross_section_fn(x, mean, scale, i_idx, jj, coef, gain, shift):
//     quotient = (x - mean) / scale
//     taken = quotient[jnp.ix_(i_idx, jj)]
//     delta = taken - coef
//     return gain * delta + shift
//
//   x: float32[4, 5, 1] in [0.3, 1.5]
//   mean: float32[1] in [-0.5, 0.5]
//   scale: float32[1] in [0.67, 1.34]
//   i_idx: int32[6] in [0, 3]
//   jj: int32[6] in [0, 4]
//   coef: float32[6, 6, 1] in [0.2, 3]
//   gain: float32[1, 1] in [0.5, 1.5]
//   shift: float32[1, 1] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_cross_section_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<1xf32>, %arg3: tensor<6xi32>, %arg4: tensor<6xi32>, %arg5: tensor<6x6x1xf32>, %arg6: tensor<1x1xf32>, %arg7: tensor<1x1xf32>) -> (tensor<6x6x1xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x5x1xf32>
    %2 = stablehlo.subtract %arg0, %1 : tensor<4x5x1xf32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x5x1xf32>
    %5 = stablehlo.divide %2, %4 : tensor<4x5x1xf32>
    %6 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %7 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<6xi32>) -> tensor<1x6xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x1xi32>
    %9 = stablehlo.compare LT, %6, %8, SIGNED : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x1xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6x1xi32>
    %11 = stablehlo.add %6, %10 : tensor<6x1xi32>
    %12 = stablehlo.select %9, %11, %6 : tensor<6x1xi1>, tensor<6x1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1x6xi32>
    %14 = stablehlo.compare LT, %7, %13, SIGNED : (tensor<1x6xi32>, tensor<1x6xi32>) -> tensor<1x6xi1>
    %c_2 = stablehlo.constant dense<5> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1x6xi32>
    %16 = stablehlo.add %7, %15 : tensor<1x6xi32>
    %17 = stablehlo.select %14, %16, %7 : tensor<1x6xi1>, tensor<1x6xi32>
    %18 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<6x1xi32>) -> tensor<6x6xi32>
    %19 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x6xi32>) -> tensor<6x6xi32>
    %20 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<6x6xi32>) -> tensor<6x6x1xi32>
    %21 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<6x6xi32>) -> tensor<6x6x1xi32>
    %22 = stablehlo.concatenate %20, %21, dim = 2 : (tensor<6x6x1xi32>, tensor<6x6x1xi32>) -> tensor<6x6x2xi32>
    %23 = "stablehlo.gather"(%5, %22) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x5x1xf32>, tensor<6x6x2xi32>) -> tensor<6x6x1xf32>
    %24 = stablehlo.subtract %23, %arg5 : tensor<6x6x1xf32>
    %25 = stablehlo.broadcast_in_dim %arg6, dims = [1, 2] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<6x6x1xf32>
    %27 = stablehlo.multiply %26, %24 : tensor<6x6x1xf32>
    %28 = stablehlo.broadcast_in_dim %arg7, dims = [1, 2] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<6x6x1xf32>
    %30 = stablehlo.add %27, %29 : tensor<6x6x1xf32>
    return %30 : tensor<6x6x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 0 1 2 3 4 5 6
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<1xf32>, %arg3: tensor<6xi32>, %arg4: tensor<6xi32>, %arg5: tensor<6x6x1xf32>, %arg6: tensor<1x1xf32>) -> (tensor<4x5x1xf32> {jax.result_info = "result[0]"}, tensor<1xf32> {jax.result_info = "result[1]"}, tensor<1xf32> {jax.result_info = "result[2]"}, tensor<6x6x1xf32> {jax.result_info = "result[3]"}, tensor<1x1xf32> {jax.result_info = "result[4]"}, tensor<1x1xf32> {jax.result_info = "result[5]"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x5x1xf32>
    %2 = stablehlo.subtract %arg0, %1 : tensor<4x5x1xf32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x5x1xf32>
    %5 = stablehlo.divide %2, %4 : tensor<4x5x1xf32>
    %6 = stablehlo.multiply %3, %3 : tensor<1x1x1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x1x1xf32>
    %8 = stablehlo.divide %7, %6 : tensor<1x1x1xf32>
    %9 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<6xi32>) -> tensor<6x1xi32>
    %10 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<6xi32>) -> tensor<1x6xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x1xi32>
    %12 = stablehlo.compare LT, %9, %11, SIGNED : (tensor<6x1xi32>, tensor<6x1xi32>) -> tensor<6x1xi1>
    %c_0 = stablehlo.constant dense<4> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<6x1xi32>
    %14 = stablehlo.add %9, %13 : tensor<6x1xi32>
    %15 = stablehlo.select %12, %14, %9 : tensor<6x1xi1>, tensor<6x1xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<1x6xi32>
    %17 = stablehlo.compare LT, %10, %16, SIGNED : (tensor<1x6xi32>, tensor<1x6xi32>) -> tensor<1x6xi1>
    %c_2 = stablehlo.constant dense<5> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1x6xi32>
    %19 = stablehlo.add %10, %18 : tensor<1x6xi32>
    %20 = stablehlo.select %17, %19, %10 : tensor<1x6xi1>, tensor<1x6xi32>
    %21 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<6x1xi32>) -> tensor<6x6xi32>
    %22 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<1x6xi32>) -> tensor<6x6xi32>
    %23 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<6x6xi32>) -> tensor<6x6x1xi32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<6x6xi32>) -> tensor<6x6x1xi32>
    %25 = stablehlo.concatenate %23, %24, dim = 2 : (tensor<6x6x1xi32>, tensor<6x6x1xi32>) -> tensor<6x6x2xi32>
    %26 = "stablehlo.gather"(%5, %25) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1, 1>}> : (tensor<4x5x1xf32>, tensor<6x6x2xi32>) -> tensor<6x6x1xf32>
    %27 = stablehlo.subtract %26, %arg5 : tensor<6x6x1xf32>
    %28 = stablehlo.broadcast_in_dim %arg6, dims = [1, 2] : (tensor<1x1xf32>) -> tensor<1x1x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x6x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x6x1xf32>, tensor<f32>) -> tensor<1xf32>
    %31 = stablehlo.reshape %30 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_5) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1xf32>, tensor<f32>) -> tensor<f32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %34 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<6x6x1xf32>
    %35 = stablehlo.multiply %34, %29 : tensor<6x6x1xf32>
    %36 = stablehlo.multiply %29, %27 : tensor<6x6x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x6x1xf32>, tensor<f32>) -> tensor<1xf32>
    %38 = stablehlo.reshape %37 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_7) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1xf32>, tensor<f32>) -> tensor<f32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %41 = stablehlo.negate %35 : tensor<6x6x1xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %43 = "stablehlo.scatter"(%42, %25, %35) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %59 = stablehlo.add %arg7, %arg8 : tensor<f32>
      stablehlo.return %59 : tensor<f32>
    }) : (tensor<4x5x1xf32>, tensor<6x6x2xi32>, tensor<6x6x1xf32>) -> tensor<4x5x1xf32>
    %44 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x5x1xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<4x5x1xf32>
    %46 = stablehlo.multiply %45, %2 : tensor<4x5x1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_9) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x5x1xf32>, tensor<f32>) -> tensor<1xf32>
    %48 = stablehlo.reshape %47 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %49 = stablehlo.negate %48 : tensor<1x1x1xf32>
    %50 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2] : (tensor<1x1x1xf32>) -> tensor<4x5x1xf32>
    %51 = stablehlo.divide %43, %50 : tensor<4x5x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%49 init: %cst_10) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1xf32>, tensor<f32>) -> tensor<f32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %54 = stablehlo.negate %51 : tensor<4x5x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x5x1xf32>, tensor<f32>) -> tensor<1xf32>
    %56 = stablehlo.reshape %55 : (tensor<1xf32>) -> tensor<1x1x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_12) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x1x1xf32>, tensor<f32>) -> tensor<f32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f32>) -> tensor<1xf32>
    return %51, %58, %53, %41, %40, %33 : tensor<4x5x1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<6x6x1xf32>, tensor<1x1xf32>, tensor<1x1xf32>
  }
}
// -----
// backward, cuda, takes inputs 0 1 2 3 4 5 6: same text as cpu
