// import jax
//
//
// def compute_continuous_net(
//     h: jax.Array, y0: jax.Array, w_in: jax.Array, w_out: jax.Array
// ) -> jax.Array:
//     def rhs(y):
//         units = jax.nn.silu(y @ w_in)
//         return units @ w_out
//
//     def one_step(zt, _):
//         s1 = rhs(zt)
//         return zt + h * s1, None
//
//     lat, _ = jax.lax.scan(one_step, y0, None, length=2)
//     extreme = lat.max(axis=0)
//     return extreme
//
//   h: float32[] in [0.05, 0.3]
//   y0: float32[4, 2] in [-1, 1]
//   w_in: float32[2, 3] in [-0.8, 0.8]
//   w_out: float32[3, 2] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_compute_continuous_net attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<4x2xf32>, %arg2: tensor<2x3xf32>, %arg3: tensor<3x2xf32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:5 = stablehlo.while(%iterArg = %arg2, %iterArg_0 = %arg3, %iterArg_1 = %arg0, %iterArg_2 = %c, %iterArg_3 = %arg1) : tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<i32>, tensor<4x2xf32>
    cond {
      %c_4 = stablehlo.constant dense<2> : tensor<i32>
      %2 = stablehlo.compare LT, %iterArg_2, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2 = stablehlo.dot_general %iterArg_3, %iterArg, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<2x3xf32>) -> tensor<4x3xf32>
      %3 = func.call @silu(%2) : (tensor<4x3xf32>) -> tensor<4x3xf32>
      %4 = stablehlo.dot_general %3, %iterArg_0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
      %5 = stablehlo.broadcast_in_dim %iterArg_1, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %6 = stablehlo.multiply %5, %4 : tensor<4x2xf32>
      %7 = stablehlo.add %iterArg_3, %6 : tensor<4x2xf32>
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg_2, %c_4 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %8, %7 : tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<i32>, tensor<4x2xf32>
    }
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%0#4 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @silu(%arg0: tensor<4x3xf32>) -> tensor<4x3xf32> {
    %0 = stablehlo.negate %arg0 : tensor<4x3xf32>
    %1 = stablehlo.exponential %0 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x3xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<4x3xf32>
    return %6 : tensor<4x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<4x2xf32>, %arg2: tensor<2x3xf32>, %arg3: tensor<3x2xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<4x2xf32> {jax.result_info = "result[1]"}, tensor<2x3xf32> {jax.result_info = "result[2]"}, tensor<3x2xf32> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:11 = stablehlo.while(%iterArg = %arg0, %iterArg_12 = %arg2, %iterArg_13 = %arg3, %iterArg_14 = %c, %iterArg_15 = %arg1, %iterArg_16 = %0, %iterArg_17 = %1, %iterArg_18 = %2, %iterArg_19 = %3, %iterArg_20 = %4, %iterArg_21 = %5) : tensor<f32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<i32>, tensor<4x2xf32>, tensor<2x4x2xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x2xf32>
    cond {
      %c_22 = stablehlo.constant dense<2> : tensor<i32>
      %20 = stablehlo.compare LT, %iterArg_14, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %20 = stablehlo.dot_general %iterArg_15, %iterArg_12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<2x3xf32>) -> tensor<4x3xf32>
      %21:3 = func.call @silu(%20) : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>)
      %22 = stablehlo.dot_general %21#0, %iterArg_13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
      %23 = stablehlo.broadcast_in_dim %iterArg, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %24 = stablehlo.multiply %23, %22 : tensor<4x2xf32>
      %25 = stablehlo.add %iterArg_15, %24 : tensor<4x2xf32>
      %26 = func.call @dynamic_update_index_in_dim(%iterArg_16, %iterArg_15, %iterArg_14) : (tensor<2x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<2x4x2xf32>
      %27 = func.call @dynamic_update_index_in_dim_0(%iterArg_17, %21#1, %iterArg_14) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %28 = func.call @dynamic_update_index_in_dim_0(%iterArg_18, %21#2, %iterArg_14) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %29 = func.call @dynamic_update_index_in_dim_0(%iterArg_19, %20, %iterArg_14) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %30 = func.call @dynamic_update_index_in_dim_0(%iterArg_20, %21#0, %iterArg_14) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_21, %22, %iterArg_14) : (tensor<2x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<2x4x2xf32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %32 = stablehlo.add %iterArg_14, %c_22 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %32, %25, %26, %27, %28, %29, %30, %31 : tensor<f32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<i32>, tensor<4x2xf32>, tensor<2x4x2xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x2xf32>
    }
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %7 = stablehlo.reduce(%6#4 init: %cst_5) applies stablehlo.maximum across dimensions = [0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<2xf32>
    %8 = stablehlo.reshape %7 : (tensor<2xf32>) -> tensor<1x2xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<4x2xf32>
    %10 = stablehlo.compare EQ, %6#4, %9, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %11 = stablehlo.convert %10 : (tensor<4x2xi1>) -> tensor<4x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %14 = stablehlo.divide %13, %12 : tensor<2xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<2xf32>) -> tensor<4x2xf32>
    %16 = stablehlo.multiply %15, %11 : tensor<4x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %19:14 = stablehlo.while(%iterArg = %6#5, %iterArg_12 = %6#6, %iterArg_13 = %6#7, %iterArg_14 = %6#8, %iterArg_15 = %6#9, %iterArg_16 = %6#10, %iterArg_17 = %arg2, %iterArg_18 = %arg3, %iterArg_19 = %arg0, %iterArg_20 = %c_11, %iterArg_21 = %17, %iterArg_22 = %18, %iterArg_23 = %cst_10, %iterArg_24 = %16) : tensor<2x4x2xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x2xf32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<i32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<4x2xf32>
    cond {
      %c_25 = stablehlo.constant dense<2> : tensor<i32>
      %20 = stablehlo.compare LT, %iterArg_20, %c_25, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %c_25 = stablehlo.constant dense<2> : tensor<i32>
      %20 = stablehlo.subtract %c_25, %iterArg_20 : tensor<i32>
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %21 = stablehlo.subtract %20, %c_26 : tensor<i32>
      %22 = func.call @dynamic_index_in_dim(%iterArg, %21) : (tensor<2x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %23 = func.call @dynamic_index_in_dim_1(%iterArg_12, %21) : (tensor<2x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %24 = func.call @dynamic_index_in_dim_1(%iterArg_13, %21) : (tensor<2x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %25 = func.call @dynamic_index_in_dim_1(%iterArg_14, %21) : (tensor<2x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %26 = func.call @dynamic_index_in_dim_1(%iterArg_15, %21) : (tensor<2x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %27 = func.call @dynamic_index_in_dim(%iterArg_16, %21) : (tensor<2x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %28 = stablehlo.broadcast_in_dim %iterArg_19, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
      %29 = stablehlo.multiply %28, %iterArg_24 : tensor<4x2xf32>
      %30 = stablehlo.multiply %iterArg_24, %27 : tensor<4x2xf32>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %31 = stablehlo.reduce(%30 init: %cst_27) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<f32>
      %32 = stablehlo.add %iterArg_23, %31 : tensor<f32>
      %33 = stablehlo.dot_general %29, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<4x3xf32>) -> tensor<2x3xf32>
      %34 = stablehlo.transpose %33, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
      %35 = stablehlo.add %iterArg_22, %34 : tensor<3x2xf32>
      %36 = stablehlo.dot_general %29, %iterArg_18, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<3x2xf32>) -> tensor<4x3xf32>
      %37 = func.call @silu_2(%23, %24, %25, %36) : (tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
      %38 = stablehlo.dot_general %37, %22, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf32>, tensor<4x2xf32>) -> tensor<3x2xf32>
      %39 = stablehlo.transpose %38, dims = [1, 0] : (tensor<3x2xf32>) -> tensor<2x3xf32>
      %40 = stablehlo.add %iterArg_21, %39 : tensor<2x3xf32>
      %41 = stablehlo.dot_general %37, %iterArg_17, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf32>, tensor<2x3xf32>) -> tensor<4x2xf32>
      %42 = stablehlo.add %iterArg_24, %41 : tensor<4x2xf32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %43 = stablehlo.add %iterArg_20, %c_28 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %43, %40, %35, %32, %42 : tensor<2x4x2xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x2xf32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<i32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<4x2xf32>
    }
    return %19#12, %19#13, %19#10, %19#11 : tensor<f32>, tensor<4x2xf32>, tensor<2x3xf32>, tensor<3x2xf32>
  }
  func.func private @silu(%arg0: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<4x3xf32>
    %1 = stablehlo.exponential %0 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %3 = stablehlo.add %2, %1 : tensor<4x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %5 = stablehlo.divide %4, %3 : tensor<4x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<4x3xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<4x3xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x3xf32>
    return %9, %8, %5 : tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x4x2xf32>, %arg1: tensor<4x2xf32>, %arg2: tensor<i32>) -> tensor<2x4x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x2xf32>) -> tensor<1x4x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x4x2xf32>, tensor<1x4x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x4x2xf32>
    return %1 : tensor<2x4x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<2x4x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<i32>) -> tensor<2x4x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x3xf32>) -> tensor<1x4x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x4x3xf32>, tensor<1x4x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x4x3xf32>
    return %1 : tensor<2x4x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4x2xf32>, %arg1: tensor<i32>) -> tensor<4x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 2] : (tensor<2x4x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2xf32>) -> tensor<4x2xf32>
    return %1 : tensor<4x2xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<2x4x3xf32>, %arg1: tensor<i32>) -> tensor<4x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 3] : (tensor<2x4x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x3xf32>) -> tensor<4x3xf32>
    return %1 : tensor<4x3xf32>
  }
  func.func private @silu_2(%arg0: tensor<4x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<4x3xf32>, %arg3: tensor<4x3xf32>) -> tensor<4x3xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x3xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x3xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<4x3xf32>
    return %3 : tensor<4x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
