// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def tempered_label_spreading_layer(inputs, tau):
//     def update(_, u):
//         sums1 = lax.reduce_window(
//             u,
//             0.0,
//             lax.add,
//             window_dimensions=(1, 1, 2, 2),
//             window_strides=(1, 1, 1, 1),
//             padding="SAME",
//         )
//         near1 = sums1 / 4.0
//         relaxed1 = u + tau * (near1 - u)
//         return jnp.arctan(0.87 * relaxed1)
//
//     u_final = lax.fori_loop(0, 3, update, inputs)
//     activated = jax.nn.sigmoid(u_final)
//     return jnp.mean(activated)
//
//   inputs: float32[2, 1, 4, 8] in [-3, 3]
//   tau: float32[] in [0.1, 0.9]
// -----
// forward, cpu
module @jit_tempered_label_spreading_layer attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1x4x8xf32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:3 = stablehlo.while(%iterArg = %arg1, %iterArg_3 = %c, %iterArg_4 = %arg0) : tensor<f32>, tensor<i32>, tensor<2x1x4x8xf32>
    cond {
      %c_5 = stablehlo.constant dense<3> : tensor<i32>
      %9 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %9 = func.call @closed_call(%iterArg, %iterArg_4) : (tensor<f32>, tensor<2x1x4x8xf32>) -> tensor<2x1x4x8xf32>
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.add %iterArg_3, %c_5 : tensor<i32>
      stablehlo.return %iterArg, %10, %9 : tensor<f32>, tensor<i32>, tensor<2x1x4x8xf32>
    }
    %1 = stablehlo.negate %0#2 : tensor<2x1x4x8xf32>
    %2 = stablehlo.exponential %1 : tensor<2x1x4x8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %4 = stablehlo.add %3, %2 : tensor<2x1x4x8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %6 = stablehlo.divide %5, %4 : tensor<2x1x4x8xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %8 = stablehlo.divide %7, %cst_2 : tensor<f32>
    return %8 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<2x1x4x8xf32>) -> tensor<2x1x4x8xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg1, %0) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [0, 0], [0, 1], [0, 1]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 1, 1>}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %11 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %11 : tensor<f32>
    }) : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<2x1x4x8xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x1x4x8xf32>
    %4 = stablehlo.subtract %3, %arg1 : tensor<2x1x4x8xf32>
    %5 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<2x1x4x8xf32>
    %7 = stablehlo.add %arg1, %6 : tensor<2x1x4x8xf32>
    %cst_1 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<2x1x4x8xf32>
    %10 = chlo.atan %9 : tensor<2x1x4x8xf32> -> tensor<2x1x4x8xf32>
    return %10 : tensor<2x1x4x8xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1x4x8xf32>, %arg1: tensor<f32>) -> (tensor<2x1x4x8xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x1x4x8xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2x1x4x8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:5 = stablehlo.while(%iterArg = %arg1, %iterArg_8 = %c, %iterArg_9 = %arg0, %iterArg_10 = %0, %iterArg_11 = %1) : tensor<f32>, tensor<i32>, tensor<2x1x4x8xf32>, tensor<3x2x1x4x8xf32>, tensor<3x2x1x4x8xf32>
    cond {
      %c_12 = stablehlo.constant dense<3> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg_8, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %16:3 = func.call @closed_call(%iterArg, %iterArg_9) : (tensor<f32>, tensor<2x1x4x8xf32>) -> (tensor<2x1x4x8xf32>, tensor<2x1x4x8xf32>, tensor<2x1x4x8xf32>)
      %17 = func.call @dynamic_update_index_in_dim(%iterArg_10, %16#1, %iterArg_8) : (tensor<3x2x1x4x8xf32>, tensor<2x1x4x8xf32>, tensor<i32>) -> tensor<3x2x1x4x8xf32>
      %18 = func.call @dynamic_update_index_in_dim(%iterArg_11, %16#2, %iterArg_8) : (tensor<3x2x1x4x8xf32>, tensor<2x1x4x8xf32>, tensor<i32>) -> tensor<3x2x1x4x8xf32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %19 = stablehlo.add %iterArg_8, %c_12 : tensor<i32>
      stablehlo.return %iterArg, %19, %16#0, %17, %18 : tensor<f32>, tensor<i32>, tensor<2x1x4x8xf32>, tensor<3x2x1x4x8xf32>, tensor<3x2x1x4x8xf32>
    }
    %3 = stablehlo.negate %2#2 : tensor<2x1x4x8xf32>
    %4 = stablehlo.exponential %3 : tensor<2x1x4x8xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %6 = stablehlo.add %5, %4 : tensor<2x1x4x8xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %8 = stablehlo.divide %7, %6 : tensor<2x1x4x8xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %10 = stablehlo.subtract %9, %8 : tensor<2x1x4x8xf32>
    %11 = stablehlo.multiply %8, %10 : tensor<2x1x4x8xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %12 = stablehlo.divide %cst_4, %cst_5 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %14 = stablehlo.multiply %13, %11 : tensor<2x1x4x8xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %15:6 = stablehlo.while(%iterArg = %2#3, %iterArg_8 = %2#4, %iterArg_9 = %arg1, %iterArg_10 = %c_7, %iterArg_11 = %cst_6, %iterArg_12 = %14) : tensor<3x2x1x4x8xf32>, tensor<3x2x1x4x8xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2x1x4x8xf32>
    cond {
      %c_13 = stablehlo.constant dense<3> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg_10, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %c_13 = stablehlo.constant dense<3> : tensor<i32>
      %16 = stablehlo.subtract %c_13, %iterArg_10 : tensor<i32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.subtract %16, %c_14 : tensor<i32>
      %18 = func.call @dynamic_index_in_dim(%iterArg, %17) : (tensor<3x2x1x4x8xf32>, tensor<i32>) -> tensor<2x1x4x8xf32>
      %19 = func.call @dynamic_index_in_dim(%iterArg_8, %17) : (tensor<3x2x1x4x8xf32>, tensor<i32>) -> tensor<2x1x4x8xf32>
      %20:2 = func.call @closed_call_0(%iterArg_9, %iterArg_11, %iterArg_12, %18, %19) : (tensor<f32>, tensor<f32>, tensor<2x1x4x8xf32>, tensor<2x1x4x8xf32>, tensor<2x1x4x8xf32>) -> (tensor<f32>, tensor<2x1x4x8xf32>)
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %21 = stablehlo.add %iterArg_10, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %21, %20#0, %20#1 : tensor<3x2x1x4x8xf32>, tensor<3x2x1x4x8xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2x1x4x8xf32>
    }
    return %15#5, %15#4 : tensor<2x1x4x8xf32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<2x1x4x8xf32>) -> (tensor<2x1x4x8xf32>, tensor<2x1x4x8xf32>, tensor<2x1x4x8xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg1, %0) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [0, 0], [0, 1], [0, 1]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 1, 1>}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %14 = stablehlo.add %arg2, %arg3 : tensor<f32>
      stablehlo.return %14 : tensor<f32>
    }) : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<2x1x4x8xf32>
    %cst_0 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x1x4x8xf32>
    %4 = stablehlo.subtract %3, %arg1 : tensor<2x1x4x8xf32>
    %5 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<2x1x4x8xf32>
    %7 = stablehlo.add %arg1, %6 : tensor<2x1x4x8xf32>
    %cst_1 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<2x1x4x8xf32>
    %10 = chlo.atan %9 : tensor<2x1x4x8xf32> -> tensor<2x1x4x8xf32>
    %11 = chlo.square %9 : tensor<2x1x4x8xf32> -> tensor<2x1x4x8xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %13 = stablehlo.add %12, %11 : tensor<2x1x4x8xf32>
    return %10, %4, %13 : tensor<2x1x4x8xf32>, tensor<2x1x4x8xf32>, tensor<2x1x4x8xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2x1x4x8xf32>, %arg1: tensor<2x1x4x8xf32>, %arg2: tensor<i32>) -> tensor<3x2x1x4x8xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2, 3, 4] : (tensor<2x1x4x8xf32>) -> tensor<1x2x1x4x8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0, %c_1, %c_2 : (tensor<3x2x1x4x8xf32>, tensor<1x2x1x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x2x1x4x8xf32>
    return %1 : tensor<3x2x1x4x8xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x2x1x4x8xf32>, %arg1: tensor<i32>) -> tensor<2x1x4x8xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, %c_2, sizes = [1, 2, 1, 4, 8] : (tensor<3x2x1x4x8xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x2x1x4x8xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2x1x4x8xf32>) -> tensor<2x1x4x8xf32>
    return %1 : tensor<2x1x4x8xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<2x1x4x8xf32>, %arg3: tensor<2x1x4x8xf32>, %arg4: tensor<2x1x4x8xf32>) -> (tensor<f32>, tensor<2x1x4x8xf32>) {
    %0 = stablehlo.divide %arg2, %arg4 : tensor<2x1x4x8xf32>
    %cst = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<2x1x4x8xf32>
    %3 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<2x1x4x8xf32>
    %5 = stablehlo.multiply %2, %arg3 : tensor<2x1x4x8xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<f32>
    %7 = stablehlo.add %arg1, %6 : tensor<f32>
    %8 = stablehlo.negate %4 : tensor<2x1x4x8xf32>
    %9 = stablehlo.add %2, %8 : tensor<2x1x4x8xf32>
    %cst_1 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %11 = stablehlo.divide %4, %10 : tensor<2x1x4x8xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.pad %11, %cst_2, low = [0, 0, 1, 1], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<2x1x5x9xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<f32>
    %14 = "stablehlo.reduce_window"(%12, %13) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 1, 1>}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %16 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %16 : tensor<f32>
    }) : (tensor<2x1x5x9xf32>, tensor<f32>) -> tensor<2x1x4x8xf32>
    %15 = stablehlo.add %9, %14 : tensor<2x1x4x8xf32>
    return %7, %15 : tensor<f32>, tensor<2x1x4x8xf32>
  }
}
// -----
// backward, cuda: same text as cpu
