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
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %9 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<f32>
      %10 = "stablehlo.reduce_window"(%iterArg_4, %9) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [0, 0], [0, 1], [0, 1]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 1, 1>}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %21 = stablehlo.add %arg2, %arg3 : tensor<f32>
        stablehlo.return %21 : tensor<f32>
      }) : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<2x1x4x8xf32>
      %cst_6 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %11 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %12 = stablehlo.divide %10, %11 : tensor<2x1x4x8xf32>
      %13 = stablehlo.subtract %12, %iterArg_4 : tensor<2x1x4x8xf32>
      %14 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %15 = stablehlo.multiply %14, %13 : tensor<2x1x4x8xf32>
      %16 = stablehlo.add %iterArg_4, %15 : tensor<2x1x4x8xf32>
      %cst_7 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %18 = stablehlo.multiply %17, %16 : tensor<2x1x4x8xf32>
      %19 = chlo.atan %18 : tensor<2x1x4x8xf32> -> tensor<2x1x4x8xf32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %20 = stablehlo.add %iterArg_3, %c_8 : tensor<i32>
      stablehlo.return %iterArg, %20, %19 : tensor<f32>, tensor<i32>, tensor<2x1x4x8xf32>
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
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<f32>
      %17 = "stablehlo.reduce_window"(%iterArg_9, %16) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [0, 0], [0, 1], [0, 1]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 1, 1>}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %33 = stablehlo.add %arg2, %arg3 : tensor<f32>
        stablehlo.return %33 : tensor<f32>
      }) : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<2x1x4x8xf32>
      %cst_13 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %19 = stablehlo.divide %17, %18 : tensor<2x1x4x8xf32>
      %20 = stablehlo.subtract %19, %iterArg_9 : tensor<2x1x4x8xf32>
      %21 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %22 = stablehlo.multiply %21, %20 : tensor<2x1x4x8xf32>
      %23 = stablehlo.add %iterArg_9, %22 : tensor<2x1x4x8xf32>
      %cst_14 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %25 = stablehlo.multiply %24, %23 : tensor<2x1x4x8xf32>
      %26 = chlo.atan %25 : tensor<2x1x4x8xf32> -> tensor<2x1x4x8xf32>
      %27 = chlo.square %25 : tensor<2x1x4x8xf32> -> tensor<2x1x4x8xf32>
      %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %29 = stablehlo.add %28, %27 : tensor<2x1x4x8xf32>
      %30 = func.call @dynamic_update_index_in_dim(%iterArg_10, %20, %iterArg_8) : (tensor<3x2x1x4x8xf32>, tensor<2x1x4x8xf32>, tensor<i32>) -> tensor<3x2x1x4x8xf32>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_11, %29, %iterArg_8) : (tensor<3x2x1x4x8xf32>, tensor<2x1x4x8xf32>, tensor<i32>) -> tensor<3x2x1x4x8xf32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %32 = stablehlo.add %iterArg_8, %c_16 : tensor<i32>
      stablehlo.return %iterArg, %32, %26, %30, %31 : tensor<f32>, tensor<i32>, tensor<2x1x4x8xf32>, tensor<3x2x1x4x8xf32>, tensor<3x2x1x4x8xf32>
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
      %20 = stablehlo.divide %iterArg_12, %19 : tensor<2x1x4x8xf32>
      %cst_15 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %22 = stablehlo.multiply %21, %20 : tensor<2x1x4x8xf32>
      %23 = stablehlo.broadcast_in_dim %iterArg_9, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %24 = stablehlo.multiply %23, %22 : tensor<2x1x4x8xf32>
      %25 = stablehlo.multiply %22, %18 : tensor<2x1x4x8xf32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.reduce(%25 init: %cst_16) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<f32>
      %27 = stablehlo.add %iterArg_11, %26 : tensor<f32>
      %28 = stablehlo.negate %24 : tensor<2x1x4x8xf32>
      %29 = stablehlo.add %22, %28 : tensor<2x1x4x8xf32>
      %cst_17 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %31 = stablehlo.divide %24, %30 : tensor<2x1x4x8xf32>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %32 = stablehlo.pad %31, %cst_18, low = [0, 0, 1, 1], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<2x1x5x9xf32>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<f32>
      %34 = "stablehlo.reduce_window"(%32, %33) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 1, 1>}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %37 = stablehlo.add %arg2, %arg3 : tensor<f32>
        stablehlo.return %37 : tensor<f32>
      }) : (tensor<2x1x5x9xf32>, tensor<f32>) -> tensor<2x1x4x8xf32>
      %35 = stablehlo.add %29, %34 : tensor<2x1x4x8xf32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.add %iterArg_10, %c_20 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %36, %27, %35 : tensor<3x2x1x4x8xf32>, tensor<3x2x1x4x8xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2x1x4x8xf32>
    }
    return %15#5, %15#4 : tensor<2x1x4x8xf32>, tensor<f32>
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
