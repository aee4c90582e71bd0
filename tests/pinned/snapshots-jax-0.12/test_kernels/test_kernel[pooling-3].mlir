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
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0:4 = stablehlo.while(%iterArg = %arg1, %iterArg_4 = %c_0, %iterArg_5 = %c, %iterArg_6 = %arg0) : tensor<f32>, tensor<i32>, tensor<i32>, tensor<2x1x4x8xf32>
    cond {
      %c_7 = stablehlo.constant dense<3> : tensor<i32>
      %9 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %9 = stablehlo.add %iterArg_5, %c_7 : tensor<i32>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<f32>
      %11 = "stablehlo.reduce_window"(%iterArg_6, %10) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [0, 0], [0, 1], [0, 1]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 1, 1>}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %22 = stablehlo.add %arg2, %arg3 : tensor<f32>
        stablehlo.return %22 : tensor<f32>
      }) : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<2x1x4x8xf32>
      %cst_9 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %13 = stablehlo.divide %11, %12 : tensor<2x1x4x8xf32>
      %14 = stablehlo.subtract %13, %iterArg_6 : tensor<2x1x4x8xf32>
      %15 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %16 = stablehlo.multiply %15, %14 : tensor<2x1x4x8xf32>
      %17 = stablehlo.add %iterArg_6, %16 : tensor<2x1x4x8xf32>
      %cst_10 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %19 = stablehlo.multiply %18, %17 : tensor<2x1x4x8xf32>
      %20 = chlo.atan %19 : tensor<2x1x4x8xf32> -> tensor<2x1x4x8xf32>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %21 = stablehlo.add %iterArg_4, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %21, %9, %20 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<2x1x4x8xf32>
    }
    %1 = stablehlo.negate %0#3 : tensor<2x1x4x8xf32>
    %2 = stablehlo.exponential %1 : tensor<2x1x4x8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %4 = stablehlo.add %3, %2 : tensor<2x1x4x8xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %6 = stablehlo.divide %5, %4 : tensor<2x1x4x8xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %8 = stablehlo.divide %7, %cst_3 : tensor<f32>
    return %8 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1x4x8xf32>, %arg1: tensor<f32>) -> (tensor<2x1x4x8xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x1x4x8xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2x1x4x8xf32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %2:6 = stablehlo.while(%iterArg = %arg1, %iterArg_12 = %c_1, %iterArg_13 = %c, %iterArg_14 = %arg0, %iterArg_15 = %0, %iterArg_16 = %1) : tensor<f32>, tensor<i32>, tensor<i32>, tensor<2x1x4x8xf32>, tensor<3x2x1x4x8xf32>, tensor<3x2x1x4x8xf32>
    cond {
      %c_17 = stablehlo.constant dense<3> : tensor<i32>
      %19 = stablehlo.compare LT, %iterArg_12, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    } do {
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %19 = stablehlo.add %iterArg_13, %c_17 : tensor<i32>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<f32>
      %21 = "stablehlo.reduce_window"(%iterArg_14, %20) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<[[0, 0], [0, 0], [0, 1], [0, 1]]> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 1, 1>}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %37 = stablehlo.add %arg2, %arg3 : tensor<f32>
        stablehlo.return %37 : tensor<f32>
      }) : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<2x1x4x8xf32>
      %cst_19 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %23 = stablehlo.divide %21, %22 : tensor<2x1x4x8xf32>
      %24 = stablehlo.subtract %23, %iterArg_14 : tensor<2x1x4x8xf32>
      %25 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %26 = stablehlo.multiply %25, %24 : tensor<2x1x4x8xf32>
      %27 = stablehlo.add %iterArg_14, %26 : tensor<2x1x4x8xf32>
      %cst_20 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %29 = stablehlo.multiply %28, %27 : tensor<2x1x4x8xf32>
      %30 = chlo.atan %29 : tensor<2x1x4x8xf32> -> tensor<2x1x4x8xf32>
      %31 = chlo.square %29 : tensor<2x1x4x8xf32> -> tensor<2x1x4x8xf32>
      %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %33 = stablehlo.add %32, %31 : tensor<2x1x4x8xf32>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_15, %24, %iterArg_12) : (tensor<3x2x1x4x8xf32>, tensor<2x1x4x8xf32>, tensor<i32>) -> tensor<3x2x1x4x8xf32>
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_16, %33, %iterArg_12) : (tensor<3x2x1x4x8xf32>, tensor<2x1x4x8xf32>, tensor<i32>) -> tensor<3x2x1x4x8xf32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.add %iterArg_12, %c_22 : tensor<i32>
      stablehlo.return %iterArg, %36, %19, %30, %34, %35 : tensor<f32>, tensor<i32>, tensor<i32>, tensor<2x1x4x8xf32>, tensor<3x2x1x4x8xf32>, tensor<3x2x1x4x8xf32>
    }
    %3 = stablehlo.negate %2#3 : tensor<2x1x4x8xf32>
    %4 = stablehlo.exponential %3 : tensor<2x1x4x8xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %6 = stablehlo.add %5, %4 : tensor<2x1x4x8xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %8 = stablehlo.divide %7, %6 : tensor<2x1x4x8xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %10 = stablehlo.subtract %9, %8 : tensor<2x1x4x8xf32>
    %11 = stablehlo.multiply %8, %10 : tensor<2x1x4x8xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%8 init: %cst_5) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %13 = stablehlo.divide %12, %cst_6 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_7) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<6.400000e+01> : tensor<f32>
    %15 = stablehlo.divide %cst_8, %cst_9 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
    %17 = stablehlo.multiply %16, %11 : tensor<2x1x4x8xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %18:6 = stablehlo.while(%iterArg = %2#4, %iterArg_12 = %2#5, %iterArg_13 = %arg1, %iterArg_14 = %c_11, %iterArg_15 = %cst_10, %iterArg_16 = %17) : tensor<3x2x1x4x8xf32>, tensor<3x2x1x4x8xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2x1x4x8xf32>
    cond {
      %c_17 = stablehlo.constant dense<3> : tensor<i32>
      %19 = stablehlo.compare LT, %iterArg_14, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    } do {
      %c_17 = stablehlo.constant dense<3> : tensor<i32>
      %19 = stablehlo.subtract %c_17, %iterArg_14 : tensor<i32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %20 = stablehlo.subtract %19, %c_18 : tensor<i32>
      %21 = func.call @dynamic_index_in_dim(%iterArg, %20) : (tensor<3x2x1x4x8xf32>, tensor<i32>) -> tensor<2x1x4x8xf32>
      %22 = func.call @dynamic_index_in_dim(%iterArg_12, %20) : (tensor<3x2x1x4x8xf32>, tensor<i32>) -> tensor<2x1x4x8xf32>
      %23 = stablehlo.divide %iterArg_16, %22 : tensor<2x1x4x8xf32>
      %cst_19 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %25 = stablehlo.multiply %24, %23 : tensor<2x1x4x8xf32>
      %26 = stablehlo.broadcast_in_dim %iterArg_13, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %27 = stablehlo.multiply %26, %25 : tensor<2x1x4x8xf32>
      %28 = stablehlo.multiply %25, %21 : tensor<2x1x4x8xf32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %29 = stablehlo.reduce(%28 init: %cst_20) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<f32>
      %30 = stablehlo.add %iterArg_15, %29 : tensor<f32>
      %31 = stablehlo.negate %27 : tensor<2x1x4x8xf32>
      %32 = stablehlo.add %25, %31 : tensor<2x1x4x8xf32>
      %cst_21 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x1x4x8xf32>
      %34 = stablehlo.divide %27, %33 : tensor<2x1x4x8xf32>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %35 = stablehlo.pad %34, %cst_22, low = [0, 0, 1, 1], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<2x1x4x8xf32>, tensor<f32>) -> tensor<2x1x5x9xf32>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<f32>
      %37 = "stablehlo.reduce_window"(%35, %36) <{base_dilations = array<i64: 1, 1, 1, 1>, padding = dense<0> : tensor<4x2xi64>, window_dilations = array<i64: 1, 1, 1, 1>, window_dimensions = array<i64: 1, 1, 2, 2>, window_strides = array<i64: 1, 1, 1, 1>}> ({
      ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
        %40 = stablehlo.add %arg2, %arg3 : tensor<f32>
        stablehlo.return %40 : tensor<f32>
      }) : (tensor<2x1x5x9xf32>, tensor<f32>) -> tensor<2x1x4x8xf32>
      %38 = stablehlo.add %32, %37 : tensor<2x1x4x8xf32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %39 = stablehlo.add %iterArg_14, %c_24 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %39, %30, %38 : tensor<3x2x1x4x8xf32>, tensor<3x2x1x4x8xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2x1x4x8xf32>
    }
    return %18#5, %18#4 : tensor<2x1x4x8xf32>, tensor<f32>
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
