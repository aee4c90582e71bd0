// import jax
//
//
// def continuous_net_fn(h: jax.Array, y0: jax.Array, w_in: jax.Array, w_out: jax.Array):
//     def rhs(y):
//         units = jax.nn.silu(y @ w_in)
//         return units @ w_out
//
//     def step(zt, _):
//         s1 = rhs(zt)
//         return zt + h * s1, None
//
//     y_now, _ = jax.lax.scan(step, y0, None, length=1)
//     return y_now
//
//   h: float32[] in [0.05, 0.3]
//   y0: float32[4, 2] in [-1, 1]
//   w_in: float32[2, 3] in [-0.8, 0.8]
//   w_out: float32[3, 2] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_continuous_net_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<4x2xf32>, %arg2: tensor<2x3xf32>, %arg3: tensor<3x2xf32>) -> (tensor<4x2xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:5 = stablehlo.while(%iterArg = %arg2, %iterArg_0 = %arg3, %iterArg_1 = %arg0, %iterArg_2 = %c, %iterArg_3 = %arg1) : tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<i32>, tensor<4x2xf32>
    cond {
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %1 = stablehlo.compare LT, %iterArg_2, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1 = func.call @closed_call(%iterArg, %iterArg_0, %iterArg_1, %iterArg_3) : (tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<4x2xf32>) -> tensor<4x2xf32>
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %2 = stablehlo.add %iterArg_2, %c_4 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %2, %1 : tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<i32>, tensor<4x2xf32>
    }
    return %0#4 : tensor<4x2xf32>
  }
  func.func private @closed_call(%arg0: tensor<2x3xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<f32>, %arg3: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0 = stablehlo.dot_general %arg3, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<2x3xf32>) -> tensor<4x3xf32>
    %1 = call @silu(%0) : (tensor<4x3xf32>) -> tensor<4x3xf32>
    %2 = stablehlo.dot_general %1, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<4x2xf32>
    %5 = stablehlo.add %arg3, %4 : tensor<4x2xf32>
    return %5 : tensor<4x2xf32>
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
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x4x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x4x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x4x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x4x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x4x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x4x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:11 = stablehlo.while(%iterArg = %arg0, %iterArg_10 = %arg2, %iterArg_11 = %arg3, %iterArg_12 = %c, %iterArg_13 = %arg1, %iterArg_14 = %0, %iterArg_15 = %1, %iterArg_16 = %2, %iterArg_17 = %3, %iterArg_18 = %4, %iterArg_19 = %5) : tensor<f32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<i32>, tensor<4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>, tensor<1x4x2xf32>
    cond {
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.compare LT, %iterArg_12, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %11:7 = func.call @closed_call(%iterArg, %iterArg_10, %iterArg_11, %iterArg_13) : (tensor<f32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x2xf32>)
      %12 = func.call @dynamic_update_index_in_dim(%iterArg_14, %11#1, %iterArg_12) : (tensor<1x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<1x4x2xf32>
      %13 = func.call @dynamic_update_index_in_dim_0(%iterArg_15, %11#2, %iterArg_12) : (tensor<1x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<1x4x3xf32>
      %14 = func.call @dynamic_update_index_in_dim_0(%iterArg_16, %11#3, %iterArg_12) : (tensor<1x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<1x4x3xf32>
      %15 = func.call @dynamic_update_index_in_dim_0(%iterArg_17, %11#4, %iterArg_12) : (tensor<1x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<1x4x3xf32>
      %16 = func.call @dynamic_update_index_in_dim_0(%iterArg_18, %11#5, %iterArg_12) : (tensor<1x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<1x4x3xf32>
      %17 = func.call @dynamic_update_index_in_dim(%iterArg_19, %11#6, %iterArg_12) : (tensor<1x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<1x4x2xf32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %18 = stablehlo.add %iterArg_12, %c_20 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %18, %11#0, %12, %13, %14, %15, %16, %17 : tensor<f32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<i32>, tensor<4x2xf32>, tensor<1x4x2xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>, tensor<1x4x2xf32>
    }
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %10:14 = stablehlo.while(%iterArg = %6#5, %iterArg_10 = %6#6, %iterArg_11 = %6#7, %iterArg_12 = %6#8, %iterArg_13 = %6#9, %iterArg_14 = %6#10, %iterArg_15 = %arg2, %iterArg_16 = %arg3, %iterArg_17 = %arg0, %iterArg_18 = %c_9, %iterArg_19 = %8, %iterArg_20 = %9, %iterArg_21 = %cst_8, %iterArg_22 = %7) : tensor<1x4x2xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>, tensor<1x4x2xf32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<i32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<4x2xf32>
    cond {
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.compare LT, %iterArg_18, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.subtract %c_23, %iterArg_18 : tensor<i32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %12 = stablehlo.subtract %11, %c_24 : tensor<i32>
      %13 = func.call @dynamic_index_in_dim(%iterArg, %12) : (tensor<1x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %14 = func.call @dynamic_index_in_dim_1(%iterArg_10, %12) : (tensor<1x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %15 = func.call @dynamic_index_in_dim_1(%iterArg_11, %12) : (tensor<1x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %16 = func.call @dynamic_index_in_dim_1(%iterArg_12, %12) : (tensor<1x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %17 = func.call @dynamic_index_in_dim_1(%iterArg_13, %12) : (tensor<1x4x3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %18 = func.call @dynamic_index_in_dim(%iterArg_14, %12) : (tensor<1x4x2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %19:4 = func.call @closed_call_2(%iterArg_15, %iterArg_16, %iterArg_17, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %13, %14, %15, %16, %17, %18) : (tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x2xf32>) -> (tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<4x2xf32>)
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %20 = stablehlo.add %iterArg_18, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %20, %19#0, %19#1, %19#2, %19#3 : tensor<1x4x2xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>, tensor<1x4x3xf32>, tensor<1x4x2xf32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<i32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<4x2xf32>
    }
    return %10#12, %10#13, %10#10, %10#11 : tensor<f32>, tensor<4x2xf32>, tensor<2x3xf32>, tensor<3x2xf32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<2x3xf32>, %arg2: tensor<3x2xf32>, %arg3: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x2xf32>) {
    %0 = stablehlo.dot_general %arg3, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<2x3xf32>) -> tensor<4x3xf32>
    %1:3 = call @silu(%0) : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>)
    %2 = stablehlo.dot_general %1#0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf32>, tensor<3x2xf32>) -> tensor<4x2xf32>
    %3 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<4x2xf32>
    %5 = stablehlo.add %arg3, %4 : tensor<4x2xf32>
    return %5, %arg3, %1#1, %1#2, %0, %1#0, %2 : tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x2xf32>
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<1x4x2xf32>, %arg1: tensor<4x2xf32>, %arg2: tensor<i32>) -> tensor<1x4x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x2xf32>) -> tensor<1x4x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<1x4x2xf32>, tensor<1x4x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x2xf32>
    return %1 : tensor<1x4x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<1x4x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<i32>) -> tensor<1x4x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x3xf32>) -> tensor<1x4x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<1x4x3xf32>, tensor<1x4x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x3xf32>
    return %1 : tensor<1x4x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<1x4x2xf32>, %arg1: tensor<i32>) -> tensor<4x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 2] : (tensor<1x4x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2xf32>) -> tensor<4x2xf32>
    return %1 : tensor<4x2xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<1x4x3xf32>, %arg1: tensor<i32>) -> tensor<4x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 3] : (tensor<1x4x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x3xf32>) -> tensor<4x3xf32>
    return %1 : tensor<4x3xf32>
  }
  func.func private @closed_call_2(%arg0: tensor<2x3xf32>, %arg1: tensor<3x2xf32>, %arg2: tensor<f32>, %arg3: tensor<2x3xf32>, %arg4: tensor<3x2xf32>, %arg5: tensor<f32>, %arg6: tensor<4x2xf32>, %arg7: tensor<4x2xf32>, %arg8: tensor<4x3xf32>, %arg9: tensor<4x3xf32>, %arg10: tensor<4x3xf32>, %arg11: tensor<4x3xf32>, %arg12: tensor<4x2xf32>) -> (tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<4x2xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %1 = stablehlo.multiply %0, %arg6 : tensor<4x2xf32>
    %2 = stablehlo.multiply %arg6, %arg12 : tensor<4x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x2xf32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.add %arg5, %3 : tensor<f32>
    %5 = stablehlo.dot_general %1, %arg11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<4x3xf32>) -> tensor<2x3xf32>
    %6 = stablehlo.transpose %5, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %7 = stablehlo.add %arg4, %6 : tensor<3x2xf32>
    %8 = stablehlo.dot_general %1, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf32>, tensor<3x2xf32>) -> tensor<4x3xf32>
    %9 = call @silu_3(%arg8, %arg9, %arg10, %8) : (tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
    %10 = stablehlo.dot_general %9, %arg7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf32>, tensor<4x2xf32>) -> tensor<3x2xf32>
    %11 = stablehlo.transpose %10, dims = [1, 0] : (tensor<3x2xf32>) -> tensor<2x3xf32>
    %12 = stablehlo.add %arg3, %11 : tensor<2x3xf32>
    %13 = stablehlo.dot_general %9, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf32>, tensor<2x3xf32>) -> tensor<4x2xf32>
    %14 = stablehlo.add %arg6, %13 : tensor<4x2xf32>
    return %12, %7, %4, %14 : tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<4x2xf32>
  }
  func.func private @silu_3(%arg0: tensor<4x3xf32>, %arg1: tensor<4x3xf32>, %arg2: tensor<4x3xf32>, %arg3: tensor<4x3xf32>) -> tensor<4x3xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x3xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x3xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<4x3xf32>
    return %3 : tensor<4x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
