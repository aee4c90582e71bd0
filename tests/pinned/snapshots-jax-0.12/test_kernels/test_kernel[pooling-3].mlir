// import jax.numpy as jnp
// from jax import lax
//
//
// def nonlinearity(v):
//     return jnp.arctan(v)
//
//
// def label_spreading(inputs, tau):
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
//         return 0.75 * nonlinearity(1.06 * relaxed1)
//
//     u_out = lax.fori_loop(0, 3, update, inputs)
//     return jnp.mean(u_out)
//
//   inputs: float32[2, 1, 4, 8] in [-3, 3]
//   tau: float32[] in [0.1, 0.9]
// -----
// forward, cpu
module @jit_label_spreading attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1x4x8xf32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:3 = stablehlo.while(%iterArg = %arg1, %iterArg_1 = %c, %iterArg_2 = %arg0) : tensor<f32>, tensor<i32>, tensor<2x1x4x8xf32>
    cond {
      %c_3 = stablehlo.constant dense<3> : tensor<i32>
      %3 = stablehlo.compare LT, %iterArg_1, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %3 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<f32>
      %4 = "stablehlo.reduce_window"(%iterArg_2, %3) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [0, 0], [0, 1], [0, 1]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 1, 1>}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %17 = stablehlo.add %arg2, %arg3 : tensor<f32>
        stablehlo.return %17 : tensor<f32>
      }) : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<2x1x4x8xf32>
      %cst_4 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %6 = stablehlo.divide %4, %5 : tensor<2x1x4x8xf32>
      %7 = stablehlo.subtract %6, %iterArg_2 : tensor<2x1x4x8xf32>
      %8 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %9 = stablehlo.multiply %8, %7 : tensor<2x1x4x8xf32>
      %10 = stablehlo.add %iterArg_2, %9 : tensor<2x1x4x8xf32>
      %cst_5 = stablehlo.constant dense<1.060000e+00> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %12 = stablehlo.multiply %11, %10 : tensor<2x1x4x8xf32>
      %13 = chlo.atan %12 : tensor<2x1x4x8xf32> -> tensor<2x1x4x8xf32>
      %cst_6 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %15 = stablehlo.multiply %14, %13 : tensor<2x1x4x8xf32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %16 = stablehlo.add %iterArg_1, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %16, %15 : tensor<f32>, tensor<i32>, tensor<2x1x4x8xf32>
    }
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0#2 init: %cst) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %2 = stablehlo.divide %1, %cst_0 : tensor<f32>
    return %2 : tensor<f32>
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
    %2:5 = stablehlo.while(%iterArg = %arg1, %iterArg_5 = %c, %iterArg_6 = %arg0, %iterArg_7 = %0, %iterArg_8 = %1) : tensor<f32>, tensor<i32>, tensor<2x1x4x8xf32>, tensor<3x2x1x4x8xf32>, tensor<3x2x1x4x8xf32>
    cond {
      %c_9 = stablehlo.constant dense<3> : tensor<i32>
      %6 = stablehlo.compare LT, %iterArg_5, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<f32>
      %7 = "stablehlo.reduce_window"(%iterArg_6, %6) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [0, 0], [0, 1], [0, 1]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 1, 1>}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %25 = stablehlo.add %arg2, %arg3 : tensor<f32>
        stablehlo.return %25 : tensor<f32>
      }) : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<2x1x4x8xf32>
      %cst_10 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %8 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %9 = stablehlo.divide %7, %8 : tensor<2x1x4x8xf32>
      %10 = stablehlo.subtract %9, %iterArg_6 : tensor<2x1x4x8xf32>
      %11 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %12 = stablehlo.multiply %11, %10 : tensor<2x1x4x8xf32>
      %13 = stablehlo.add %iterArg_6, %12 : tensor<2x1x4x8xf32>
      %cst_11 = stablehlo.constant dense<1.060000e+00> : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %15 = stablehlo.multiply %14, %13 : tensor<2x1x4x8xf32>
      %16 = chlo.atan %15 : tensor<2x1x4x8xf32> -> tensor<2x1x4x8xf32>
      %17 = chlo.square %15 : tensor<2x1x4x8xf32> -> tensor<2x1x4x8xf32>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %19 = stablehlo.add %18, %17 : tensor<2x1x4x8xf32>
      %cst_13 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %21 = stablehlo.multiply %20, %16 : tensor<2x1x4x8xf32>
      %22 = func.call @dynamic_update_index_in_dim(%iterArg_7, %10, %iterArg_5) : (tensor<3x2x1x4x8xf32>, tensor<2x1x4x8xf32>, tensor<i32>) -> tensor<3x2x1x4x8xf32>
      %23 = func.call @dynamic_update_index_in_dim(%iterArg_8, %19, %iterArg_5) : (tensor<3x2x1x4x8xf32>, tensor<2x1x4x8xf32>, tensor<i32>) -> tensor<3x2x1x4x8xf32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %24 = stablehlo.add %iterArg_5, %c_14 : tensor<i32>
      stablehlo.return %iterArg, %24, %21, %22, %23 : tensor<f32>, tensor<i32>, tensor<2x1x4x8xf32>, tensor<3x2x1x4x8xf32>, tensor<3x2x1x4x8xf32>
    }
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %3 = stablehlo.divide %cst_1, %cst_2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %5:6 = stablehlo.while(%iterArg = %2#3, %iterArg_5 = %2#4, %iterArg_6 = %arg1, %iterArg_7 = %c_4, %iterArg_8 = %cst_3, %iterArg_9 = %4) : tensor<3x2x1x4x8xf32>, tensor<3x2x1x4x8xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2x1x4x8xf32>
    cond {
      %c_10 = stablehlo.constant dense<3> : tensor<i32>
      %6 = stablehlo.compare LT, %iterArg_7, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %c_10 = stablehlo.constant dense<3> : tensor<i32>
      %6 = stablehlo.subtract %c_10, %iterArg_7 : tensor<i32>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.subtract %6, %c_11 : tensor<i32>
      %8 = func.call @dynamic_index_in_dim(%iterArg, %7) : (tensor<3x2x1x4x8xf32>, tensor<i32>) -> tensor<2x1x4x8xf32>
      %9 = func.call @dynamic_index_in_dim(%iterArg_5, %7) : (tensor<3x2x1x4x8xf32>, tensor<i32>) -> tensor<2x1x4x8xf32>
      %cst_12 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %11 = stablehlo.multiply %10, %iterArg_9 : tensor<2x1x4x8xf32>
      %12 = stablehlo.divide %11, %9 : tensor<2x1x4x8xf32>
      %cst_13 = stablehlo.constant dense<1.060000e+00> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %14 = stablehlo.multiply %13, %12 : tensor<2x1x4x8xf32>
      %15 = stablehlo.broadcast_in_dim %iterArg_6, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %16 = stablehlo.multiply %15, %14 : tensor<2x1x4x8xf32>
      %17 = stablehlo.multiply %14, %8 : tensor<2x1x4x8xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %18 = stablehlo.reduce(%17 init: %cst_14) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<f32>
      %19 = stablehlo.add %iterArg_8, %18 : tensor<f32>
      %20 = stablehlo.negate %16 : tensor<2x1x4x8xf32>
      %21 = stablehlo.add %14, %20 : tensor<2x1x4x8xf32>
      %cst_15 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %23 = stablehlo.divide %16, %22 : tensor<2x1x4x8xf32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.pad %23, %cst_16, low = [0, 0, 1, 1], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<2x1x5x9xf32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<f32>
      %26 = "stablehlo.reduce_window"(%24, %25) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 1, 1>}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %29 = stablehlo.add %arg2, %arg3 : tensor<f32>
        stablehlo.return %29 : tensor<f32>
      }) : (tensor<2x1x5x9xf32>, tensor<f32>) -> tensor<2x1x4x8xf32>
      %27 = stablehlo.add %21, %26 : tensor<2x1x4x8xf32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %28 = stablehlo.add %iterArg_7, %c_18 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %28, %19, %27 : tensor<3x2x1x4x8xf32>, tensor<3x2x1x4x8xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2x1x4x8xf32>
    }
    return %5#5, %5#4 : tensor<2x1x4x8xf32>, tensor<f32>
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
}
// -----
// backward, cuda: same text as cpu
