// import jax
// import jax.numpy as jnp
//
//
// def residual_encoder(inputs, w_h, u_h, b_h):
//     h0 = jnp.zeros((2, 3))
//
//     def cell(h, x_t):
//         drive = x_t @ w_h + h @ u_h + b_h
//         h_new = h + jnp.sin(drive)
//         return jnp.clip(h_new, -2, 2), None
//
//     h_last, _ = jax.lax.scan(cell, h0, inputs)
//     return h_last
//
//   inputs: float64[5, 2, 4] in [-1.5, 1.5]
//   w_h: float64[4, 3] in [-0.6, 0.6]
//   u_h: float64[3, 3] in [-0.6, 0.6]
//   b_h: float64[3] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_residual_encoder attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x2x4xf64>, %arg1: tensor<4x3xf64>, %arg2: tensor<3x3xf64>, %arg3: tensor<3xf64>) -> (tensor<2x3xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:6 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %arg1, %iterArg_1 = %arg2, %iterArg_2 = %arg3, %iterArg_3 = %c, %iterArg_4 = %0) : tensor<5x2x4xf64>, tensor<4x3xf64>, tensor<3x3xf64>, tensor<3xf64>, tensor<i64>, tensor<2x3xf64>
    cond {
      %c_5 = stablehlo.constant dense<5> : tensor<i64>
      %2 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_3) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %3 = func.call @closed_call(%iterArg_0, %iterArg_1, %iterArg_2, %iterArg_4, %2) : (tensor<4x3xf64>, tensor<3x3xf64>, tensor<3xf64>, tensor<2x3xf64>, tensor<2x4xf64>) -> tensor<2x3xf64>
      %c_5 = stablehlo.constant dense<1> : tensor<i64>
      %4 = stablehlo.add %iterArg_3, %c_5 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %4, %3 : tensor<5x2x4xf64>, tensor<4x3xf64>, tensor<3x3xf64>, tensor<3xf64>, tensor<i64>, tensor<2x3xf64>
    }
    return %1#5 : tensor<2x3xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x2x4xf64>, %arg1: tensor<i64>) -> tensor<2x4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<5x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xf64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @closed_call(%arg0: tensor<4x3xf64>, %arg1: tensor<3x3xf64>, %arg2: tensor<3xf64>, %arg3: tensor<2x3xf64>, %arg4: tensor<2x4xf64>) -> tensor<2x3xf64> {
    %0 = stablehlo.dot_general %arg4, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x3xf64>) -> tensor<2x3xf64>
    %1 = stablehlo.dot_general %arg3, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf64>, tensor<3x3xf64>) -> tensor<2x3xf64>
    %2 = stablehlo.add %0, %1 : tensor<2x3xf64>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<2x3xf64>
    %5 = stablehlo.add %2, %4 : tensor<2x3xf64>
    %6 = stablehlo.sine %5 : tensor<2x3xf64>
    %7 = stablehlo.add %arg3, %6 : tensor<2x3xf64>
    %c = stablehlo.constant dense<-2> : tensor<i64>
    %c_0 = stablehlo.constant dense<2> : tensor<i64>
    %8 = call @clip(%7, %c, %c_0) : (tensor<2x3xf64>, tensor<i64>, tensor<i64>) -> tensor<2x3xf64>
    return %8 : tensor<2x3xf64>
  }
  func.func private @clip(%arg0: tensor<2x3xf64>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<2x3xf64> {
    %0 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<2x3xf64>
    %3 = stablehlo.convert %arg2 : (tensor<i64>) -> tensor<f64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %5 = stablehlo.minimum %4, %2 : tensor<2x3xf64>
    return %5 : tensor<2x3xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x2x4xf64>, %arg1: tensor<4x3xf64>, %arg2: tensor<3x3xf64>, %arg3: tensor<3xf64>) -> (tensor<5x2x4xf64> {jax.result_info = "result[0]"}, tensor<4x3xf64> {jax.result_info = "result[1]"}, tensor<3x3xf64> {jax.result_info = "result[2]"}, tensor<3xf64> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %c = stablehlo.constant dense<-2> : tensor<i64>
    %c_0 = stablehlo.constant dense<2> : tensor<i64>
    %2:10 = call @clip(%c, %c_0) : (tensor<i64>, tensor<i64>) -> (tensor<f64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<f64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>)
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x2x3xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5x2x3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5x2x3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<5x2x3xf64>
    %c_5 = stablehlo.constant dense<0> : tensor<i64>
    %7:20 = stablehlo.while(%iterArg = %arg0, %iterArg_12 = %arg1, %iterArg_13 = %arg2, %iterArg_14 = %1, %iterArg_15 = %2#0, %iterArg_16 = %2#1, %iterArg_17 = %2#2, %iterArg_18 = %2#3, %iterArg_19 = %2#4, %iterArg_20 = %2#5, %iterArg_21 = %2#6, %iterArg_22 = %2#7, %iterArg_23 = %2#8, %iterArg_24 = %2#9, %iterArg_25 = %c_5, %iterArg_26 = %0, %iterArg_27 = %3, %iterArg_28 = %4, %iterArg_29 = %5, %iterArg_30 = %6) : tensor<5x2x4xf64>, tensor<4x3xf64>, tensor<3x3xf64>, tensor<1x3xf64>, tensor<f64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<f64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<i64>, tensor<2x3xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>
    cond {
      %c_31 = stablehlo.constant dense<5> : tensor<i64>
      %14 = stablehlo.compare LT, %iterArg_25, %c_31, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %14 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_25) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %15:5 = func.call @closed_call(%iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_26, %14) : (tensor<4x3xf64>, tensor<3x3xf64>, tensor<1x3xf64>, tensor<f64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<f64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x4xf64>) -> (tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>)
      %16 = func.call @dynamic_update_index_in_dim(%iterArg_27, %15#1, %iterArg_25) : (tensor<5x2x3xf64>, tensor<2x3xf64>, tensor<i64>) -> tensor<5x2x3xf64>
      %17 = func.call @dynamic_update_index_in_dim(%iterArg_28, %15#2, %iterArg_25) : (tensor<5x2x3xf64>, tensor<2x3xf64>, tensor<i64>) -> tensor<5x2x3xf64>
      %18 = func.call @dynamic_update_index_in_dim(%iterArg_29, %15#3, %iterArg_25) : (tensor<5x2x3xf64>, tensor<2x3xf64>, tensor<i64>) -> tensor<5x2x3xf64>
      %19 = func.call @dynamic_update_index_in_dim(%iterArg_30, %15#4, %iterArg_25) : (tensor<5x2x3xf64>, tensor<2x3xf64>, tensor<i64>) -> tensor<5x2x3xf64>
      %c_31 = stablehlo.constant dense<1> : tensor<i64>
      %20 = stablehlo.add %iterArg_25, %c_31 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %20, %15#0, %16, %17, %18, %19 : tensor<5x2x4xf64>, tensor<4x3xf64>, tensor<3x3xf64>, tensor<1x3xf64>, tensor<f64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<f64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<i64>, tensor<2x3xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>
    }
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3x3xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %c_11 = stablehlo.constant dense<0> : tensor<i64>
    %13:13 = stablehlo.while(%iterArg = %arg0, %iterArg_12 = %7#16, %iterArg_13 = %7#17, %iterArg_14 = %7#18, %iterArg_15 = %7#19, %iterArg_16 = %arg1, %iterArg_17 = %arg2, %iterArg_18 = %c_11, %iterArg_19 = %9, %iterArg_20 = %10, %iterArg_21 = %11, %iterArg_22 = %8, %iterArg_23 = %12) : tensor<5x2x4xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>, tensor<4x3xf64>, tensor<3x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<3x3xf64>, tensor<3xf64>, tensor<2x3xf64>, tensor<5x2x4xf64>
    cond {
      %c_24 = stablehlo.constant dense<5> : tensor<i64>
      %14 = stablehlo.compare LT, %iterArg_18, %c_24, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %c_24 = stablehlo.constant dense<5> : tensor<i64>
      %14 = stablehlo.subtract %c_24, %iterArg_18 : tensor<i64>
      %c_25 = stablehlo.constant dense<1> : tensor<i64>
      %15 = stablehlo.subtract %14, %c_25 : tensor<i64>
      %16 = func.call @dynamic_index_in_dim(%iterArg, %15) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %17 = func.call @dynamic_index_in_dim_1(%iterArg_12, %15) : (tensor<5x2x3xf64>, tensor<i64>) -> tensor<2x3xf64>
      %18 = func.call @dynamic_index_in_dim_1(%iterArg_13, %15) : (tensor<5x2x3xf64>, tensor<i64>) -> tensor<2x3xf64>
      %19 = func.call @dynamic_index_in_dim_1(%iterArg_14, %15) : (tensor<5x2x3xf64>, tensor<i64>) -> tensor<2x3xf64>
      %20 = func.call @dynamic_index_in_dim_1(%iterArg_15, %15) : (tensor<5x2x3xf64>, tensor<i64>) -> tensor<2x3xf64>
      %21:5 = func.call @closed_call_2(%iterArg_16, %iterArg_17, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %16, %17, %18, %19, %20) : (tensor<4x3xf64>, tensor<3x3xf64>, tensor<4x3xf64>, tensor<3x3xf64>, tensor<3xf64>, tensor<2x3xf64>, tensor<2x4xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>) -> (tensor<4x3xf64>, tensor<3x3xf64>, tensor<3xf64>, tensor<2x3xf64>, tensor<2x4xf64>)
      %22 = func.call @dynamic_update_index_in_dim_4(%iterArg_23, %21#4, %15) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %c_26 = stablehlo.constant dense<1> : tensor<i64>
      %23 = stablehlo.add %iterArg_18, %c_26 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %23, %21#0, %21#1, %21#2, %21#3, %22 : tensor<5x2x4xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>, tensor<4x3xf64>, tensor<3x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<3x3xf64>, tensor<3xf64>, tensor<2x3xf64>, tensor<5x2x4xf64>
    }
    return %13#12, %13#8, %13#9, %13#10 : tensor<5x2x4xf64>, tensor<4x3xf64>, tensor<3x3xf64>, tensor<3xf64>
  }
  func.func private @clip(%arg0: tensor<i64>, %arg1: tensor<i64>) -> (tensor<f64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<f64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>) {
    %0 = stablehlo.convert %arg0 : (tensor<i64>) -> tensor<f64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %5 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    return %0, %2, %1, %4, %3, %5, %7, %6, %9, %8 : tensor<f64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<f64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x2x4xf64>, %arg1: tensor<i64>) -> tensor<2x4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<5x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xf64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @closed_call(%arg0: tensor<4x3xf64>, %arg1: tensor<3x3xf64>, %arg2: tensor<1x3xf64>, %arg3: tensor<f64>, %arg4: tensor<2x3xf64>, %arg5: tensor<2x3xf64>, %arg6: tensor<2x3xf64>, %arg7: tensor<2x3xf64>, %arg8: tensor<f64>, %arg9: tensor<2x3xf64>, %arg10: tensor<2x3xf64>, %arg11: tensor<2x3xf64>, %arg12: tensor<2x3xf64>, %arg13: tensor<2x3xf64>, %arg14: tensor<2x4xf64>) -> (tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>) {
    %0 = stablehlo.dot_general %arg14, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x3xf64>) -> tensor<2x3xf64>
    %1 = stablehlo.dot_general %arg13, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf64>, tensor<3x3xf64>) -> tensor<2x3xf64>
    %2 = stablehlo.add %0, %1 : tensor<2x3xf64>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<2x3xf64>
    %4 = stablehlo.add %2, %3 : tensor<2x3xf64>
    %5 = stablehlo.sine %4 : tensor<2x3xf64>
    %6 = stablehlo.cosine %4 : tensor<2x3xf64>
    %7 = stablehlo.add %arg13, %5 : tensor<2x3xf64>
    %8:3 = call @clip_0(%7, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12) : (tensor<2x3xf64>, tensor<f64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<f64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>) -> (tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>)
    return %8#0, %arg13, %6, %8#1, %8#2 : tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>
  }
  func.func private @clip_0(%arg0: tensor<2x3xf64>, %arg1: tensor<f64>, %arg2: tensor<2x3xf64>, %arg3: tensor<2x3xf64>, %arg4: tensor<2x3xf64>, %arg5: tensor<2x3xf64>, %arg6: tensor<f64>, %arg7: tensor<2x3xf64>, %arg8: tensor<2x3xf64>, %arg9: tensor<2x3xf64>, %arg10: tensor<2x3xf64>) -> (tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %1 = stablehlo.maximum %0, %arg0 : tensor<2x3xf64>
    %2 = stablehlo.compare EQ, %arg0, %1, FLOAT : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xi1>
    %3 = stablehlo.select %2, %arg3, %arg2 : tensor<2x3xi1>, tensor<2x3xf64>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %5 = stablehlo.compare EQ, %4, %1, FLOAT : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xi1>
    %6 = stablehlo.select %5, %arg5, %arg4 : tensor<2x3xi1>, tensor<2x3xf64>
    %7 = stablehlo.divide %3, %6 : tensor<2x3xf64>
    %8 = stablehlo.broadcast_in_dim %arg6, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %9 = stablehlo.minimum %8, %1 : tensor<2x3xf64>
    %10 = stablehlo.compare EQ, %1, %9, FLOAT : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xi1>
    %11 = stablehlo.select %10, %arg8, %arg7 : tensor<2x3xi1>, tensor<2x3xf64>
    %12 = stablehlo.broadcast_in_dim %arg6, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %13 = stablehlo.compare EQ, %12, %9, FLOAT : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xi1>
    %14 = stablehlo.select %13, %arg10, %arg9 : tensor<2x3xi1>, tensor<2x3xf64>
    %15 = stablehlo.divide %11, %14 : tensor<2x3xf64>
    return %9, %7, %15 : tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x2x3xf64>, %arg1: tensor<2x3xf64>, %arg2: tensor<i64>) -> tensor<5x2x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x3xf64>) -> tensor<1x2x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x2x3xf64>, tensor<1x2x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<5x2x3xf64>
    return %1 : tensor<5x2x3xf64>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<5x2x3xf64>, %arg1: tensor<i64>) -> tensor<2x3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 3] : (tensor<5x2x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x3xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x3xf64>) -> tensor<2x3xf64>
    return %1 : tensor<2x3xf64>
  }
  func.func private @closed_call_2(%arg0: tensor<4x3xf64>, %arg1: tensor<3x3xf64>, %arg2: tensor<4x3xf64>, %arg3: tensor<3x3xf64>, %arg4: tensor<3xf64>, %arg5: tensor<2x3xf64>, %arg6: tensor<2x4xf64>, %arg7: tensor<2x3xf64>, %arg8: tensor<2x3xf64>, %arg9: tensor<2x3xf64>, %arg10: tensor<2x3xf64>) -> (tensor<4x3xf64>, tensor<3x3xf64>, tensor<3xf64>, tensor<2x3xf64>, tensor<2x4xf64>) {
    %0 = call @clip_3(%arg9, %arg10, %arg5) : (tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xf64>
    %1 = stablehlo.multiply %0, %arg8 : tensor<2x3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<2x3xf64>, tensor<f64>) -> tensor<3xf64>
    %3 = stablehlo.reshape %2 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %5 = stablehlo.add %arg4, %4 : tensor<3xf64>
    %6 = stablehlo.dot_general %1, %arg7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<3x3xf64>
    %7 = stablehlo.transpose %6, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
    %8 = stablehlo.add %arg3, %7 : tensor<3x3xf64>
    %9 = stablehlo.dot_general %1, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf64>, tensor<3x3xf64>) -> tensor<2x3xf64>
    %10 = stablehlo.add %0, %9 : tensor<2x3xf64>
    %11 = stablehlo.dot_general %1, %arg6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf64>, tensor<2x4xf64>) -> tensor<3x4xf64>
    %12 = stablehlo.transpose %11, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    %13 = stablehlo.add %arg2, %12 : tensor<4x3xf64>
    %14 = stablehlo.dot_general %1, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf64>, tensor<4x3xf64>) -> tensor<2x4xf64>
    return %13, %8, %5, %10, %14 : tensor<4x3xf64>, tensor<3x3xf64>, tensor<3xf64>, tensor<2x3xf64>, tensor<2x4xf64>
  }
  func.func private @clip_3(%arg0: tensor<2x3xf64>, %arg1: tensor<2x3xf64>, %arg2: tensor<2x3xf64>) -> tensor<2x3xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<2x3xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x3xf64>
    return %1 : tensor<2x3xf64>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<5x2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<i64>) -> tensor<5x2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xf64>) -> tensor<1x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x2x4xf64>, tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<5x2x4xf64>
    return %1 : tensor<5x2x4xf64>
  }
}
// -----
// backward, cuda: same text as cpu
