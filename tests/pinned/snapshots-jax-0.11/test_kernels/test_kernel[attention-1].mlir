// import jax.numpy as jnp
// from jax import lax
//
//
// def distance_attention(v, queries, k):
//     """Distance attention.
//
//     Args:
//         v: (3, 4)
//         queries: (2, 4)
//         k: (3, 4)
//
//     Returns:
//         (2, 4)
//     """
//
//     def read_row(q_row):
//         projected = jnp.sum(jnp.abs(k - q_row), axis=-1)
//         e = jnp.exp(projected - jnp.max(projected, axis=-1, keepdims=True))
//         attn = e / jnp.sum(e, axis=-1, keepdims=True)
//         return q_row + attn @ v
//
//     return lax.map(read_row, queries)
//
//   v: float32[3, 4] in [-1, 1]
//   queries: float32[2, 4] in [-1, 1]
//   k: float32[3, 4] in [-2, 2]
// -----
// forward, cpu
module @jit_distance_attention attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<3x4xf32>) -> (tensor<2x4xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:5 = stablehlo.while(%iterArg = %arg1, %iterArg_0 = %arg2, %iterArg_1 = %arg0, %iterArg_2 = %c, %iterArg_3 = %0) : tensor<2x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<i32>, tensor<2x4xf32>
    cond {
      %c_4 = stablehlo.constant dense<2> : tensor<i32>
      %2 = stablehlo.compare LT, %iterArg_2, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_2) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %3 = stablehlo.broadcast_in_dim %2, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
      %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<3x4xf32>
      %5 = stablehlo.subtract %iterArg_0, %4 : tensor<3x4xf32>
      %6 = stablehlo.abs %5 : tensor<3x4xf32>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.reduce(%6 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
      %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %8 = stablehlo.reduce(%7 init: %cst_5) applies stablehlo.maximum across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
      %11 = stablehlo.subtract %7, %10 : tensor<3xf32>
      %12 = stablehlo.exponential %11 : tensor<3xf32>
      %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %13 = stablehlo.reduce(%12 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
      %16 = stablehlo.divide %12, %15 : tensor<3xf32>
      %17 = stablehlo.dot_general %16, %iterArg_1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x4xf32>) -> tensor<4xf32>
      %18 = stablehlo.add %2, %17 : tensor<4xf32>
      %19 = func.call @dynamic_update_index_in_dim(%iterArg_3, %18, %iterArg_2) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %20 = stablehlo.add %iterArg_2, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %20, %19 : tensor<2x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<i32>, tensor<2x4xf32>
    }
    return %1#4 : tensor<2x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<2x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<2x4xf32>
    return %1 : tensor<2x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<3x4xf32>) -> (tensor<3x4xf32> {jax.result_info = "result[0]"}, tensor<2x4xf32> {jax.result_info = "result[1]"}, tensor<3x4xf32> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<false> : tensor<i1>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<2x3x4xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %7:10 = stablehlo.while(%iterArg = %arg1, %iterArg_11 = %arg2, %iterArg_12 = %c_5, %iterArg_13 = %0, %iterArg_14 = %1, %iterArg_15 = %2, %iterArg_16 = %3, %iterArg_17 = %4, %iterArg_18 = %5, %iterArg_19 = %6) : tensor<2x4xf32>, tensor<3x4xf32>, tensor<i32>, tensor<2x3x4xi1>, tensor<2x3xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x3xf32>
    cond {
      %c_20 = stablehlo.constant dense<2> : tensor<i32>
      %13 = stablehlo.compare LT, %iterArg_12, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %13 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_12) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %14 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
      %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<3x4xf32>
      %16 = stablehlo.subtract %iterArg_11, %15 : tensor<3x4xf32>
      %17 = stablehlo.abs %16 : tensor<3x4xf32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %19 = stablehlo.compare GE, %16, %18, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %20 = stablehlo.reduce(%17 init: %cst_21) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
      %cst_22 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %21 = stablehlo.reduce(%20 init: %cst_22) applies stablehlo.maximum across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %22 = stablehlo.reshape %21 : (tensor<f32>) -> tensor<1xf32>
      %23 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
      %24 = stablehlo.compare EQ, %20, %23, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %25 = stablehlo.convert %24 : (tensor<3xi1>) -> tensor<3xf32>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.reduce(%25 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %27 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
      %29 = stablehlo.subtract %20, %28 : tensor<3xf32>
      %30 = stablehlo.exponential %29 : tensor<3xf32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %31 = stablehlo.reduce(%30 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %33 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
      %34 = stablehlo.divide %30, %33 : tensor<3xf32>
      %35 = stablehlo.multiply %32, %32 : tensor<1xf32>
      %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %37 = stablehlo.divide %36, %35 : tensor<1xf32>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_13, %19, %iterArg_12) : (tensor<2x3x4xi1>, tensor<3x4xi1>, tensor<i32>) -> tensor<2x3x4xi1>
      %39 = func.call @dynamic_update_index_in_dim_0(%iterArg_14, %25, %iterArg_12) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %40 = func.call @dynamic_update_index_in_dim_1(%iterArg_15, %26, %iterArg_12) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %41 = func.call @dynamic_update_index_in_dim_0(%iterArg_16, %30, %iterArg_12) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %42 = func.call @dynamic_update_index_in_dim_2(%iterArg_17, %32, %iterArg_12) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %43 = func.call @dynamic_update_index_in_dim_2(%iterArg_18, %37, %iterArg_12) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %44 = func.call @dynamic_update_index_in_dim_0(%iterArg_19, %34, %iterArg_12) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %45 = stablehlo.add %iterArg_12, %c_26 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_11, %45, %38, %39, %40, %41, %42, %43, %44 : tensor<2x4xf32>, tensor<3x4xf32>, tensor<i32>, tensor<2x3x4xi1>, tensor<2x3xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x3xf32>
    }
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %12:13 = stablehlo.while(%iterArg = %8, %iterArg_11 = %7#3, %iterArg_12 = %7#4, %iterArg_13 = %7#5, %iterArg_14 = %7#6, %iterArg_15 = %7#7, %iterArg_16 = %7#8, %iterArg_17 = %7#9, %iterArg_18 = %arg0, %iterArg_19 = %c_10, %iterArg_20 = %9, %iterArg_21 = %10, %iterArg_22 = %11) : tensor<2x4xf32>, tensor<2x3x4xi1>, tensor<2x3xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x3xf32>, tensor<3x4xf32>, tensor<i32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<2x4xf32>
    cond {
      %c_23 = stablehlo.constant dense<2> : tensor<i32>
      %13 = stablehlo.compare LT, %iterArg_19, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %c_23 = stablehlo.constant dense<2> : tensor<i32>
      %13 = stablehlo.subtract %c_23, %iterArg_19 : tensor<i32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %14 = stablehlo.subtract %13, %c_24 : tensor<i32>
      %15 = func.call @dynamic_index_in_dim(%iterArg, %14) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %16 = func.call @dynamic_index_in_dim_3(%iterArg_11, %14) : (tensor<2x3x4xi1>, tensor<i32>) -> tensor<3x4xi1>
      %17 = func.call @dynamic_index_in_dim_4(%iterArg_12, %14) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %18 = func.call @dynamic_index_in_dim_5(%iterArg_13, %14) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %19 = func.call @dynamic_index_in_dim_4(%iterArg_14, %14) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %20 = func.call @dynamic_index_in_dim_6(%iterArg_15, %14) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %21 = func.call @dynamic_index_in_dim_6(%iterArg_16, %14) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %22 = func.call @dynamic_index_in_dim_4(%iterArg_17, %14) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %23 = stablehlo.dot_general %15, %22, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<3xf32>) -> tensor<4x3xf32>
      %24 = stablehlo.transpose %23, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
      %25 = stablehlo.add %iterArg_21, %24 : tensor<3x4xf32>
      %26 = stablehlo.dot_general %15, %iterArg_18, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<3x4xf32>) -> tensor<3xf32>
      %27 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
      %28 = stablehlo.multiply %26, %27 : tensor<3xf32>
      %29 = stablehlo.multiply %28, %19 : tensor<3xf32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %30 = stablehlo.reduce(%29 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %31 = stablehlo.reshape %30 : (tensor<f32>) -> tensor<1xf32>
      %32 = stablehlo.negate %31 : tensor<1xf32>
      %33 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
      %34 = stablehlo.divide %26, %33 : tensor<3xf32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %35 = stablehlo.reduce(%32 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %37 = stablehlo.add %34, %36 : tensor<3xf32>
      %38 = stablehlo.multiply %37, %19 : tensor<3xf32>
      %39 = stablehlo.negate %38 : tensor<3xf32>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %40 = stablehlo.reduce(%39 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %41 = stablehlo.reshape %40 : (tensor<f32>) -> tensor<1xf32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %42 = stablehlo.reduce(%41 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
      %43 = stablehlo.divide %42, %18 : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %45 = stablehlo.multiply %44, %17 : tensor<3xf32>
      %46 = stablehlo.add %38, %45 : tensor<3xf32>
      %47 = stablehlo.broadcast_in_dim %46, dims = [0] : (tensor<3xf32>) -> tensor<3x4xf32>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %49 = stablehlo.select %16, %48, %47 : tensor<3x4xi1>, tensor<3x4xf32>
      %50 = stablehlo.select %16, %47, %48 : tensor<3x4xi1>, tensor<3x4xf32>
      %51 = stablehlo.negate %49 : tensor<3x4xf32>
      %52 = stablehlo.add %50, %51 : tensor<3x4xf32>
      %53 = stablehlo.negate %52 : tensor<3x4xf32>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %54 = stablehlo.reduce(%53 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<3x4xf32>, tensor<f32>) -> tensor<4xf32>
      %55 = stablehlo.reshape %54 : (tensor<4xf32>) -> tensor<1x4xf32>
      %56 = stablehlo.add %iterArg_20, %52 : tensor<3x4xf32>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %57 = stablehlo.reduce(%55 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
      %58 = stablehlo.add %15, %57 : tensor<4xf32>
      %59 = func.call @dynamic_update_index_in_dim_7(%iterArg_22, %58, %14) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %60 = stablehlo.add %iterArg_19, %c_32 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %60, %56, %25, %59 : tensor<2x4xf32>, tensor<2x3x4xi1>, tensor<2x3xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x3xf32>, tensor<3x4xf32>, tensor<i32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<2x4xf32>
    }
    return %12#11, %12#12, %12#10 : tensor<3x4xf32>, tensor<2x4xf32>, tensor<3x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x3x4xi1>, %arg1: tensor<3x4xi1>, %arg2: tensor<i32>) -> tensor<2x3x4xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x4xi1>) -> tensor<1x3x4xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x3x4xi1>, tensor<1x3x4xi1>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x3x4xi1>
    return %1 : tensor<2x3x4xi1>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<2x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
    return %1 : tensor<2x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<2x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<2x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<2x1xf32>
    return %1 : tensor<2x1xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<2x3x4xi1>, %arg1: tensor<i32>) -> tensor<3x4xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 4] : (tensor<2x3x4xi1>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x4xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x3x4xi1>) -> tensor<3x4xi1>
    return %1 : tensor<3x4xi1>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<2x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<2xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<2x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<2x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<2x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<2x4xf32>
    return %1 : tensor<2x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
