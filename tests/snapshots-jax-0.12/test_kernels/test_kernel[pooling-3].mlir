// import jax.numpy as jnp
// from jax import lax
//
//
// def stable_label_spreading(inputs, tau, target):
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
//     return u_final + jnp.sin(target)
//
//   inputs: float32[2, 1, 4, 8] in [-3, 3]
//   tau: float32[] in [0.1, 0.9]
//   target: float32[2, 1, 4, 8] in [0.5, 2]
// -----
// forward, cpu
module @jit_stable_label_spreading attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1x4x8xf32>, %arg1: tensor<f32>, %arg2: tensor<2x1x4x8xf32>) -> (tensor<2x1x4x8xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0:4 = stablehlo.while(%iterArg = %arg1, %iterArg_1 = %c_0, %iterArg_2 = %c, %iterArg_3 = %arg0) : tensor<f32>, tensor<i32>, tensor<i32>, tensor<2x1x4x8xf32>
    cond {
      %c_4 = stablehlo.constant dense<3> : tensor<i32>
      %3 = stablehlo.compare LT, %iterArg_1, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %3 = stablehlo.add %iterArg_2, %c_4 : tensor<i32>
      %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
      %5 = "stablehlo.reduce_window"(%iterArg_3, %4) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [0, 0], [0, 1], [0, 1]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 1, 1>}> ({
      ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
        %16 = stablehlo.add %arg3, %arg4 : tensor<f32>
        stablehlo.return %16 : tensor<f32>
      }) : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<2x1x4x8xf32>
      %cst_5 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %7 = stablehlo.divide %5, %6 : tensor<2x1x4x8xf32>
      %8 = stablehlo.subtract %7, %iterArg_3 : tensor<2x1x4x8xf32>
      %9 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %10 = stablehlo.multiply %9, %8 : tensor<2x1x4x8xf32>
      %11 = stablehlo.add %iterArg_3, %10 : tensor<2x1x4x8xf32>
      %cst_6 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
      %12 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %13 = stablehlo.multiply %12, %11 : tensor<2x1x4x8xf32>
      %14 = chlo.atan %13 : tensor<2x1x4x8xf32> -> tensor<2x1x4x8xf32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.add %iterArg_1, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %15, %3, %14 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<2x1x4x8xf32>
    }
    %1 = stablehlo.sine %arg2 : tensor<2x1x4x8xf32>
    %2 = stablehlo.add %0#3, %1 : tensor<2x1x4x8xf32>
    return %2 : tensor<2x1x4x8xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1x4x8xf32>, %arg1: tensor<f32>, %arg2: tensor<2x1x4x8xf32>) -> (tensor<2x1x4x8xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<2x1x4x8xf32> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x1x4x8xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2x1x4x8xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %2:6 = stablehlo.while(%iterArg = %arg1, %iterArg_6 = %c_1, %iterArg_7 = %c, %iterArg_8 = %arg0, %iterArg_9 = %0, %iterArg_10 = %1) : tensor<f32>, tensor<i32>, tensor<i32>, tensor<2x1x4x8xf32>, tensor<3x2x1x4x8xf32>, tensor<3x2x1x4x8xf32>
    cond {
      %c_11 = stablehlo.constant dense<3> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_6, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.add %iterArg_7, %c_11 : tensor<i32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<f32>
      %12 = "stablehlo.reduce_window"(%iterArg_8, %11) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [0, 0], [0, 1], [0, 1]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 1, 1>}> ({
      ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
        %28 = stablehlo.add %arg3, %arg4 : tensor<f32>
        stablehlo.return %28 : tensor<f32>
      }) : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<2x1x4x8xf32>
      %cst_13 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %14 = stablehlo.divide %12, %13 : tensor<2x1x4x8xf32>
      %15 = stablehlo.subtract %14, %iterArg_8 : tensor<2x1x4x8xf32>
      %16 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %17 = stablehlo.multiply %16, %15 : tensor<2x1x4x8xf32>
      %18 = stablehlo.add %iterArg_8, %17 : tensor<2x1x4x8xf32>
      %cst_14 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %20 = stablehlo.multiply %19, %18 : tensor<2x1x4x8xf32>
      %21 = chlo.atan %20 : tensor<2x1x4x8xf32> -> tensor<2x1x4x8xf32>
      %22 = chlo.square %20 : tensor<2x1x4x8xf32> -> tensor<2x1x4x8xf32>
      %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %24 = stablehlo.add %23, %22 : tensor<2x1x4x8xf32>
      %25 = func.call @dynamic_update_index_in_dim(%iterArg_9, %15, %iterArg_6) : (tensor<3x2x1x4x8xf32>, tensor<2x1x4x8xf32>, tensor<i32>) -> tensor<3x2x1x4x8xf32>
      %26 = func.call @dynamic_update_index_in_dim(%iterArg_10, %24, %iterArg_6) : (tensor<3x2x1x4x8xf32>, tensor<2x1x4x8xf32>, tensor<i32>) -> tensor<3x2x1x4x8xf32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %27 = stablehlo.add %iterArg_6, %c_16 : tensor<i32>
      stablehlo.return %iterArg, %27, %10, %21, %25, %26 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<2x1x4x8xf32>, tensor<3x2x1x4x8xf32>, tensor<3x2x1x4x8xf32>
    }
    %3 = stablehlo.sine %arg2 : tensor<2x1x4x8xf32>
    %4 = stablehlo.cosine %arg2 : tensor<2x1x4x8xf32>
    %5 = stablehlo.add %2#3, %3 : tensor<2x1x4x8xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_2) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %8 = stablehlo.multiply %7, %4 : tensor<2x1x4x8xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %9:6 = stablehlo.while(%iterArg = %2#4, %iterArg_6 = %2#5, %iterArg_7 = %arg1, %iterArg_8 = %c_5, %iterArg_9 = %cst_4, %iterArg_10 = %7) : tensor<3x2x1x4x8xf32>, tensor<3x2x1x4x8xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2x1x4x8xf32>
    cond {
      %c_11 = stablehlo.constant dense<3> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_8, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %c_11 = stablehlo.constant dense<3> : tensor<i32>
      %10 = stablehlo.subtract %c_11, %iterArg_8 : tensor<i32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.subtract %10, %c_12 : tensor<i32>
      %12 = func.call @dynamic_index_in_dim(%iterArg, %11) : (tensor<3x2x1x4x8xf32>, tensor<i32>) -> tensor<2x1x4x8xf32>
      %13 = func.call @dynamic_index_in_dim(%iterArg_6, %11) : (tensor<3x2x1x4x8xf32>, tensor<i32>) -> tensor<2x1x4x8xf32>
      %14 = stablehlo.divide %iterArg_10, %13 : tensor<2x1x4x8xf32>
      %cst_13 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %16 = stablehlo.multiply %15, %14 : tensor<2x1x4x8xf32>
      %17 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %18 = stablehlo.multiply %17, %16 : tensor<2x1x4x8xf32>
      %19 = stablehlo.multiply %16, %12 : tensor<2x1x4x8xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %20 = stablehlo.reduce(%19 init: %cst_14) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<f32>
      %21 = stablehlo.add %iterArg_9, %20 : tensor<f32>
      %22 = stablehlo.negate %18 : tensor<2x1x4x8xf32>
      %23 = stablehlo.add %16, %22 : tensor<2x1x4x8xf32>
      %cst_15 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %25 = stablehlo.divide %18, %24 : tensor<2x1x4x8xf32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.pad %25, %cst_16, low = [0, 0, 1, 1], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<2x1x5x9xf32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<f32>
      %28 = "stablehlo.reduce_window"(%26, %27) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 1, 1>}> ({
      ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
        %31 = stablehlo.add %arg3, %arg4 : tensor<f32>
        stablehlo.return %31 : tensor<f32>
      }) : (tensor<2x1x5x9xf32>, tensor<f32>) -> tensor<2x1x4x8xf32>
      %29 = stablehlo.add %23, %28 : tensor<2x1x4x8xf32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %30 = stablehlo.add %iterArg_8, %c_18 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_6, %iterArg_7, %30, %21, %29 : tensor<3x2x1x4x8xf32>, tensor<3x2x1x4x8xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2x1x4x8xf32>
    }
    return %9#5, %9#4, %8 : tensor<2x1x4x8xf32>, tensor<f32>, tensor<2x1x4x8xf32>
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
