// import jax.numpy as jnp
// from jax import lax
//
//
// def leaky_pooling(inputs, mix, drive, valid):
//     """Leaky pooling.
//
//     Args:
//         inputs: (3, 5, 4, 2)
//         drive: (3, 3, 5, 4, 2)
//         valid: (3, 5, 4, 2)
//
//     Returns:
//         (3, 5, 4, 2)
//     """
//
//     def cell(u, frame):
//         near1 = lax.reduce_window(
//             u,
//             jnp.inf,
//             lax.min,
//             window_dimensions=(1, 2, 2, 1),
//             window_strides=(1, 1, 1, 1),
//             padding=[(0, 0), (1, 0), (1, 0), (0, 0)],
//         )
//         fresh1 = u + mix * (near1 - u)
//         new_u = (fresh1 + frame) / 2
//         return new_u, new_u
//
//     u_final, states = lax.scan(cell, inputs, drive, reverse=True)
//     picked = jnp.where(valid, jnp.mean(states, axis=0), 0)
//     return picked
//
//   inputs: float32[3, 5, 4, 2] in [-3, 3]
//   mix: float32[] in [0.1, 0.9]
//   drive: float32[3, 3, 5, 4, 2] in [-1, 1]
//   valid: bool[3, 5, 4, 2] in [0, 1]
// -----
// forward, cpu
module @jit_leaky_pooling attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5x4x2xf32>, %arg1: tensor<f32>, %arg2: tensor<3x3x5x4x2xf32>, %arg3: tensor<3x5x4x2xi1>) -> (tensor<3x5x4x2xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3x5x4x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:5 = stablehlo.while(%iterArg = %arg2, %iterArg_3 = %arg1, %iterArg_4 = %c, %iterArg_5 = %arg0, %iterArg_6 = %0) : tensor<3x3x5x4x2xf32>, tensor<f32>, tensor<i32>, tensor<3x5x4x2xf32>, tensor<3x3x5x4x2xf32>
    cond {
      %c_7 = stablehlo.constant dense<3> : tensor<i32>
      %6 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %c_7 = stablehlo.constant dense<3> : tensor<i32>
      %6 = stablehlo.subtract %c_7, %iterArg_4 : tensor<i32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.subtract %6, %c_8 : tensor<i32>
      %8 = func.call @dynamic_index_in_dim(%iterArg, %7) : (tensor<3x3x5x4x2xf32>, tensor<i32>) -> tensor<3x5x4x2xf32>
      %9:2 = func.call @closed_call(%iterArg_3, %iterArg_5, %8) : (tensor<f32>, tensor<3x5x4x2xf32>, tensor<3x5x4x2xf32>) -> (tensor<3x5x4x2xf32>, tensor<3x5x4x2xf32>)
      %10 = func.call @dynamic_update_index_in_dim(%iterArg_6, %9#1, %7) : (tensor<3x3x5x4x2xf32>, tensor<3x5x4x2xf32>, tensor<i32>) -> tensor<3x3x5x4x2xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.add %iterArg_4, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %11, %9#0, %10 : tensor<3x3x5x4x2xf32>, tensor<f32>, tensor<i32>, tensor<3x5x4x2xf32>, tensor<3x3x5x4x2xf32>
    }
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1#4 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3x3x5x4x2xf32>, tensor<f32>) -> tensor<3x5x4x2xf32>
    %cst_1 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x5x4x2xf32>
    %4 = stablehlo.divide %2, %3 : tensor<3x5x4x2xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %5 = call @_where(%arg3, %4, %c_2) : (tensor<3x5x4x2xi1>, tensor<3x5x4x2xf32>, tensor<i32>) -> tensor<3x5x4x2xf32>
    return %5 : tensor<3x5x4x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x3x5x4x2xf32>, %arg1: tensor<i32>) -> tensor<3x5x4x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, sizes = [1, 3, 5, 4, 2] : (tensor<3x3x5x4x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x5x4x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x5x4x2xf32>) -> tensor<3x5x4x2xf32>
    return %1 : tensor<3x5x4x2xf32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<3x5x4x2xf32>, %arg2: tensor<3x5x4x2xf32>) -> (tensor<3x5x4x2xf32>, tensor<3x5x4x2xf32>) {
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg1, %0) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [1, 0], [1, 0], [0, 0]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 1, 1, 1>}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %9 = stablehlo.minimum %arg3, %arg4 : tensor<f32>
      stablehlo.return %9 : tensor<f32>
    }) : (tensor<3x5x4x2xf32>, tensor<f32>) -> tensor<3x5x4x2xf32>
    %2 = stablehlo.subtract %1, %arg1 : tensor<3x5x4x2xf32>
    %3 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<3x5x4x2xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<3x5x4x2xf32>
    %5 = stablehlo.add %arg1, %4 : tensor<3x5x4x2xf32>
    %6 = stablehlo.add %5, %arg2 : tensor<3x5x4x2xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x5x4x2xf32>
    %8 = stablehlo.divide %6, %7 : tensor<3x5x4x2xf32>
    return %8, %8 : tensor<3x5x4x2xf32>, tensor<3x5x4x2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x3x5x4x2xf32>, %arg1: tensor<3x5x4x2xf32>, %arg2: tensor<i32>) -> tensor<3x3x5x4x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<3x5x4x2xf32>) -> tensor<1x3x5x4x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2 : (tensor<3x3x5x4x2xf32>, tensor<1x3x5x4x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x5x4x2xf32>
    return %1 : tensor<3x3x5x4x2xf32>
  }
  func.func private @_where(%arg0: tensor<3x5x4x2xi1>, %arg1: tensor<3x5x4x2xf32>, %arg2: tensor<i32>) -> tensor<3x5x4x2xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3x5x4x2xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<3x5x4x2xi1>, tensor<3x5x4x2xf32>
    return %2 : tensor<3x5x4x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5x4x2xf32>, %arg1: tensor<f32>, %arg2: tensor<3x3x5x4x2xf32>, %arg3: tensor<3x5x4x2xi1>) -> (tensor<3x5x4x2xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<3x3x5x4x2xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3x5x4x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3x5x4x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:6 = stablehlo.while(%iterArg = %arg2, %iterArg_7 = %arg1, %iterArg_8 = %c, %iterArg_9 = %arg0, %iterArg_10 = %0, %iterArg_11 = %1) : tensor<3x3x5x4x2xf32>, tensor<f32>, tensor<i32>, tensor<3x5x4x2xf32>, tensor<3x3x5x4x2xf32>, tensor<3x3x5x4x2xf32>
    cond {
      %c_12 = stablehlo.constant dense<3> : tensor<i32>
      %11 = stablehlo.compare LT, %iterArg_8, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %c_12 = stablehlo.constant dense<3> : tensor<i32>
      %11 = stablehlo.subtract %c_12, %iterArg_8 : tensor<i32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %12 = stablehlo.subtract %11, %c_13 : tensor<i32>
      %13 = func.call @dynamic_index_in_dim(%iterArg, %12) : (tensor<3x3x5x4x2xf32>, tensor<i32>) -> tensor<3x5x4x2xf32>
      %14:3 = func.call @closed_call(%iterArg_7, %iterArg_9, %13) : (tensor<f32>, tensor<3x5x4x2xf32>, tensor<3x5x4x2xf32>) -> (tensor<3x5x4x2xf32>, tensor<3x5x4x2xf32>, tensor<3x5x4x2xf32>)
      %15 = func.call @dynamic_update_index_in_dim(%iterArg_10, %14#1, %12) : (tensor<3x3x5x4x2xf32>, tensor<3x5x4x2xf32>, tensor<i32>) -> tensor<3x3x5x4x2xf32>
      %16 = func.call @dynamic_update_index_in_dim(%iterArg_11, %14#2, %12) : (tensor<3x3x5x4x2xf32>, tensor<3x5x4x2xf32>, tensor<i32>) -> tensor<3x3x5x4x2xf32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg_8, %c_14 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_7, %17, %14#0, %15, %16 : tensor<3x3x5x4x2xf32>, tensor<f32>, tensor<i32>, tensor<3x5x4x2xf32>, tensor<3x3x5x4x2xf32>, tensor<3x3x5x4x2xf32>
    }
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x5x4x2xf32>
    %4 = call @_where(%arg3, %3) : (tensor<3x5x4x2xi1>, tensor<3x5x4x2xf32>) -> tensor<3x5x4x2xf32>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x5x4x2xf32>
    %6 = stablehlo.divide %4, %5 : tensor<3x5x4x2xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [1, 2, 3, 4] : (tensor<3x5x4x2xf32>) -> tensor<3x3x5x4x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x5x4x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3x5x4x2xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %10:8 = stablehlo.while(%iterArg = %7, %iterArg_7 = %2#4, %iterArg_8 = %2#5, %iterArg_9 = %arg1, %iterArg_10 = %c_6, %iterArg_11 = %cst_4, %iterArg_12 = %8, %iterArg_13 = %9) : tensor<3x3x5x4x2xf32>, tensor<3x3x5x4x2xf32>, tensor<3x3x5x4x2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3x5x4x2xf32>, tensor<3x3x5x4x2xf32>
    cond {
      %c_14 = stablehlo.constant dense<3> : tensor<i32>
      %11 = stablehlo.compare LT, %iterArg_10, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %11 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_10) : (tensor<3x3x5x4x2xf32>, tensor<i32>) -> tensor<3x5x4x2xf32>
      %12 = func.call @dynamic_index_in_dim(%iterArg_7, %iterArg_10) : (tensor<3x3x5x4x2xf32>, tensor<i32>) -> tensor<3x5x4x2xf32>
      %13 = func.call @dynamic_index_in_dim(%iterArg_8, %iterArg_10) : (tensor<3x3x5x4x2xf32>, tensor<i32>) -> tensor<3x5x4x2xf32>
      %14:3 = func.call @closed_call_0(%iterArg_9, %iterArg_11, %iterArg_12, %11, %12, %13) : (tensor<f32>, tensor<f32>, tensor<3x5x4x2xf32>, tensor<3x5x4x2xf32>, tensor<3x5x4x2xf32>, tensor<3x5x4x2xf32>) -> (tensor<f32>, tensor<3x5x4x2xf32>, tensor<3x5x4x2xf32>)
      %15 = func.call @dynamic_update_index_in_dim(%iterArg_13, %14#2, %iterArg_10) : (tensor<3x3x5x4x2xf32>, tensor<3x5x4x2xf32>, tensor<i32>) -> tensor<3x3x5x4x2xf32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %16 = stablehlo.add %iterArg_10, %c_14 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_7, %iterArg_8, %iterArg_9, %16, %14#0, %14#1, %15 : tensor<3x3x5x4x2xf32>, tensor<3x3x5x4x2xf32>, tensor<3x3x5x4x2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3x5x4x2xf32>, tensor<3x3x5x4x2xf32>
    }
    return %10#6, %10#5, %10#7 : tensor<3x5x4x2xf32>, tensor<f32>, tensor<3x3x5x4x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x3x5x4x2xf32>, %arg1: tensor<i32>) -> tensor<3x5x4x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, sizes = [1, 3, 5, 4, 2] : (tensor<3x3x5x4x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x5x4x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x5x4x2xf32>) -> tensor<3x5x4x2xf32>
    return %1 : tensor<3x5x4x2xf32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<3x5x4x2xf32>, %arg2: tensor<3x5x4x2xf32>) -> (tensor<3x5x4x2xf32>, tensor<3x5x4x2xf32>, tensor<3x5x4x2xf32>) {
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg1, %0) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [1, 0], [1, 0], [0, 0]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 1, 1, 1>}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %9 = stablehlo.minimum %arg3, %arg4 : tensor<f32>
      stablehlo.return %9 : tensor<f32>
    }) : (tensor<3x5x4x2xf32>, tensor<f32>) -> tensor<3x5x4x2xf32>
    %2 = stablehlo.subtract %1, %arg1 : tensor<3x5x4x2xf32>
    %3 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<3x5x4x2xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<3x5x4x2xf32>
    %5 = stablehlo.add %arg1, %4 : tensor<3x5x4x2xf32>
    %6 = stablehlo.add %5, %arg2 : tensor<3x5x4x2xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x5x4x2xf32>
    %8 = stablehlo.divide %6, %7 : tensor<3x5x4x2xf32>
    return %8, %arg1, %2 : tensor<3x5x4x2xf32>, tensor<3x5x4x2xf32>, tensor<3x5x4x2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x3x5x4x2xf32>, %arg1: tensor<3x5x4x2xf32>, %arg2: tensor<i32>) -> tensor<3x3x5x4x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<3x5x4x2xf32>) -> tensor<1x3x5x4x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2 : (tensor<3x3x5x4x2xf32>, tensor<1x3x5x4x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x3x5x4x2xf32>
    return %1 : tensor<3x3x5x4x2xf32>
  }
  func.func private @_where(%arg0: tensor<3x5x4x2xi1>, %arg1: tensor<3x5x4x2xf32>) -> tensor<3x5x4x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x5x4x2xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3x5x4x2xi1>, tensor<3x5x4x2xf32>
    return %1 : tensor<3x5x4x2xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<3x5x4x2xf32>, %arg3: tensor<3x5x4x2xf32>, %arg4: tensor<3x5x4x2xf32>, %arg5: tensor<3x5x4x2xf32>) -> (tensor<f32>, tensor<3x5x4x2xf32>, tensor<3x5x4x2xf32>) {
    %0 = stablehlo.add %arg2, %arg3 : tensor<3x5x4x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x5x4x2xf32>
    %2 = stablehlo.divide %0, %1 : tensor<3x5x4x2xf32>
    %3 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<3x5x4x2xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<3x5x4x2xf32>
    %5 = stablehlo.multiply %2, %arg5 : tensor<3x5x4x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<3x5x4x2xf32>, tensor<f32>) -> tensor<f32>
    %7 = stablehlo.add %arg1, %6 : tensor<f32>
    %8 = stablehlo.negate %4 : tensor<3x5x4x2xf32>
    %9 = stablehlo.add %2, %8 : tensor<3x5x4x2xf32>
    %cst_1 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %10 = stablehlo.pad %arg4, %cst_1, low = [0, 1, 1, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<3x5x4x2xf32>, tensor<f32>) -> tensor<3x6x5x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = "stablehlo.select_and_scatter"(%10, %4, %cst_2) <{padding = dense<0> : tensor<4x2xi64>, window_dimensions = array<i64: 1, 2, 2, 1>, window_strides = array<i64: 1, 1, 1, 1>}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %14 = stablehlo.compare LE, %arg6, %arg7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    }, {
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %14 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %14 : tensor<f32>
    }) : (tensor<3x6x5x2xf32>, tensor<3x5x4x2xf32>, tensor<f32>) -> tensor<3x6x5x2xf32>
    %12 = stablehlo.slice %11 [0:3, 1:6, 1:5, 0:2] : (tensor<3x6x5x2xf32>) -> tensor<3x5x4x2xf32>
    %13 = stablehlo.add %9, %12 : tensor<3x5x4x2xf32>
    return %7, %13, %2 : tensor<f32>, tensor<3x5x4x2xf32>, tensor<3x5x4x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
