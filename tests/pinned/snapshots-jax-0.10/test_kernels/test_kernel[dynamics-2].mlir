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
      %2 = func.call @closed_call(%iterArg, %iterArg_0, %iterArg_1, %iterArg_3) : (tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<4x2xf32>) -> tensor<4x2xf32>
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %3 = stablehlo.add %iterArg_2, %c_4 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %3, %2 : tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<i32>, tensor<4x2xf32>
    }
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%0#4 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<4x2xf32>, tensor<f32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
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
      %20:7 = func.call @closed_call(%iterArg, %iterArg_12, %iterArg_13, %iterArg_15) : (tensor<f32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x2xf32>)
      %21 = func.call @dynamic_update_index_in_dim(%iterArg_16, %20#1, %iterArg_14) : (tensor<2x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<2x4x2xf32>
      %22 = func.call @dynamic_update_index_in_dim_0(%iterArg_17, %20#2, %iterArg_14) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %23 = func.call @dynamic_update_index_in_dim_0(%iterArg_18, %20#3, %iterArg_14) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %24 = func.call @dynamic_update_index_in_dim_0(%iterArg_19, %20#4, %iterArg_14) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %25 = func.call @dynamic_update_index_in_dim_0(%iterArg_20, %20#5, %iterArg_14) : (tensor<2x4x3xf32>, tensor<4x3xf32>, tensor<i32>) -> tensor<2x4x3xf32>
      %26 = func.call @dynamic_update_index_in_dim(%iterArg_21, %20#6, %iterArg_14) : (tensor<2x4x2xf32>, tensor<4x2xf32>, tensor<i32>) -> tensor<2x4x2xf32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %27 = stablehlo.add %iterArg_14, %c_22 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %27, %20#0, %21, %22, %23, %24, %25, %26 : tensor<f32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<i32>, tensor<4x2xf32>, tensor<2x4x2xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x2xf32>
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
      %28:4 = func.call @closed_call_2(%iterArg_17, %iterArg_18, %iterArg_19, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %22, %23, %24, %25, %26, %27) : (tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x2xf32>) -> (tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<4x2xf32>)
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %29 = stablehlo.add %iterArg_20, %c_27 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %29, %28#0, %28#1, %28#2, %28#3 : tensor<2x4x2xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x3xf32>, tensor<2x4x2xf32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<i32>, tensor<2x3xf32>, tensor<3x2xf32>, tensor<f32>, tensor<4x2xf32>
    }
    return %19#12, %19#13, %19#10, %19#11 : tensor<f32>, tensor<4x2xf32>, tensor<2x3xf32>, tensor<3x2xf32>
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
