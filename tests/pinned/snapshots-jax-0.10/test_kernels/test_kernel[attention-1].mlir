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
      %3 = func.call @closed_call(%iterArg_0, %iterArg_1, %2) : (tensor<3x4xf32>, tensor<3x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %4 = func.call @dynamic_update_index_in_dim(%iterArg_3, %3, %iterArg_2) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %5 = stablehlo.add %iterArg_2, %c_4 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %5, %4 : tensor<2x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<i32>, tensor<2x4xf32>
    }
    return %1#4 : tensor<2x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @closed_call(%arg0: tensor<3x4xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<3x4xf32>
    %2 = stablehlo.subtract %arg0, %1 : tensor<3x4xf32>
    %3 = stablehlo.abs %2 : tensor<3x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.maximum across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %8 = stablehlo.subtract %4, %7 : tensor<3xf32>
    %9 = stablehlo.exponential %8 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %13 = stablehlo.divide %9, %12 : tensor<3xf32>
    %14 = stablehlo.dot_general %13, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x4xf32>) -> tensor<4xf32>
    %15 = stablehlo.add %arg2, %14 : tensor<4xf32>
    return %15 : tensor<4xf32>
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
      %14:7 = func.call @closed_call(%iterArg_11, %13) : (tensor<3x4xf32>, tensor<4xf32>) -> (tensor<3x4xi1>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<1xf32>, tensor<1xf32>, tensor<3xf32>)
      %15 = func.call @dynamic_update_index_in_dim(%iterArg_13, %14#0, %iterArg_12) : (tensor<2x3x4xi1>, tensor<3x4xi1>, tensor<i32>) -> tensor<2x3x4xi1>
      %16 = func.call @dynamic_update_index_in_dim_0(%iterArg_14, %14#1, %iterArg_12) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %17 = func.call @dynamic_update_index_in_dim_1(%iterArg_15, %14#2, %iterArg_12) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %18 = func.call @dynamic_update_index_in_dim_0(%iterArg_16, %14#3, %iterArg_12) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %19 = func.call @dynamic_update_index_in_dim_2(%iterArg_17, %14#4, %iterArg_12) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %20 = func.call @dynamic_update_index_in_dim_2(%iterArg_18, %14#5, %iterArg_12) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %21 = func.call @dynamic_update_index_in_dim_0(%iterArg_19, %14#6, %iterArg_12) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %22 = stablehlo.add %iterArg_12, %c_20 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_11, %22, %15, %16, %17, %18, %19, %20, %21 : tensor<2x4xf32>, tensor<3x4xf32>, tensor<i32>, tensor<2x3x4xi1>, tensor<2x3xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x3xf32>
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
      %23:3 = func.call @closed_call_7(%iterArg_18, %iterArg_20, %iterArg_21, %15, %16, %17, %18, %19, %20, %21, %22) : (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<4xf32>, tensor<3x4xi1>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<1xf32>, tensor<1xf32>, tensor<3xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<4xf32>)
      %24 = func.call @dynamic_update_index_in_dim_8(%iterArg_22, %23#2, %14) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %25 = stablehlo.add %iterArg_19, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %25, %23#0, %23#1, %24 : tensor<2x4xf32>, tensor<2x3x4xi1>, tensor<2x3xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x3xf32>, tensor<3x4xf32>, tensor<i32>, tensor<3x4xf32>, tensor<3x4xf32>, tensor<2x4xf32>
    }
    return %12#11, %12#12, %12#10 : tensor<3x4xf32>, tensor<2x4xf32>, tensor<3x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @closed_call(%arg0: tensor<3x4xf32>, %arg1: tensor<4xf32>) -> (tensor<3x4xi1>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<1xf32>, tensor<1xf32>, tensor<3xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<3x4xf32>
    %2 = stablehlo.subtract %arg0, %1 : tensor<3x4xf32>
    %3 = stablehlo.abs %2 : tensor<3x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %5 = stablehlo.compare GE, %2, %4, FLOAT : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x4xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.maximum across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %8 = stablehlo.reshape %7 : (tensor<f32>) -> tensor<1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %10 = stablehlo.compare EQ, %6, %9, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %11 = stablehlo.convert %10 : (tensor<3xi1>) -> tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %13 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %15 = stablehlo.subtract %6, %14 : tensor<3xf32>
    %16 = stablehlo.exponential %15 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %20 = stablehlo.divide %16, %19 : tensor<3xf32>
    %21 = stablehlo.multiply %18, %18 : tensor<1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %23 = stablehlo.divide %22, %21 : tensor<1xf32>
    return %5, %11, %12, %16, %18, %23, %20 : tensor<3x4xi1>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<1xf32>, tensor<1xf32>, tensor<3xf32>
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
  func.func private @closed_call_7(%arg0: tensor<3x4xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<3x4xi1>, %arg5: tensor<3xf32>, %arg6: tensor<f32>, %arg7: tensor<3xf32>, %arg8: tensor<1xf32>, %arg9: tensor<1xf32>, %arg10: tensor<3xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<4xf32>) {
    %0 = stablehlo.dot_general %arg3, %arg10, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<3xf32>) -> tensor<4x3xf32>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
    %2 = stablehlo.add %arg2, %1 : tensor<3x4xf32>
    %3 = stablehlo.dot_general %arg3, %arg0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<3x4xf32>) -> tensor<3xf32>
    %4 = stablehlo.broadcast_in_dim %arg9, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %5 = stablehlo.multiply %3, %4 : tensor<3xf32>
    %6 = stablehlo.multiply %5, %arg7 : tensor<3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %8 = stablehlo.reshape %7 : (tensor<f32>) -> tensor<1xf32>
    %9 = stablehlo.negate %8 : tensor<1xf32>
    %10 = stablehlo.broadcast_in_dim %arg8, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %11 = stablehlo.divide %3, %10 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%9 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.add %11, %13 : tensor<3xf32>
    %15 = stablehlo.multiply %14, %arg7 : tensor<3xf32>
    %16 = stablehlo.negate %15 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %18 = stablehlo.reshape %17 : (tensor<f32>) -> tensor<1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %20 = stablehlo.divide %19, %arg6 : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %22 = stablehlo.multiply %21, %arg5 : tensor<3xf32>
    %23 = stablehlo.add %15, %22 : tensor<3xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<3xf32>) -> tensor<3x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %26 = stablehlo.select %arg4, %25, %24 : tensor<3x4xi1>, tensor<3x4xf32>
    %27 = stablehlo.select %arg4, %24, %25 : tensor<3x4xi1>, tensor<3x4xf32>
    %28 = stablehlo.negate %26 : tensor<3x4xf32>
    %29 = stablehlo.add %27, %28 : tensor<3x4xf32>
    %30 = stablehlo.negate %29 : tensor<3x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<3x4xf32>, tensor<f32>) -> tensor<4xf32>
    %32 = stablehlo.reshape %31 : (tensor<4xf32>) -> tensor<1x4xf32>
    %33 = stablehlo.add %arg1, %29 : tensor<3x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%32 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %35 = stablehlo.add %arg3, %34 : tensor<4xf32>
    return %33, %2, %35 : tensor<3x4xf32>, tensor<3x4xf32>, tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim_8(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<2x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<2x4xf32>
    return %1 : tensor<2x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
