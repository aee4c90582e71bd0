// import jax
// import jax.numpy as jnp
//
//
// def compute_leaky_encoder(inputs, w_h, u_h, b_h, kernel1, b1):
//     h0 = jnp.zeros((2, 4))
//
//     def cell(h, x_t):
//         drive = x_t @ w_h + h @ u_h + b_h
//         target = jnp.sin(drive)
//         h_new = 0.25 * h + 0.75 * target
//         return h_new, None
//
//     final_h, _ = jax.lax.scan(cell, h0, inputs)
//     y = final_h @ kernel1 + b1
//     return y
//
//   inputs: float64[5, 2, 4] in [-1.5, 1.5]
//   w_h: float64[4, 4] in [-0.6, 0.6]
//   u_h: float64[4, 4] in [-0.6, 0.6]
//   b_h: float64[4] in [-0.5, 0.5]
//   kernel1: float64[4, 3] in [-1, 1]
//   b1: float64[3] in [-0.2, 0.2]
// -----
// forward, cpu
module @jit_compute_leaky_encoder attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x2x4xf64>, %arg1: tensor<4x4xf64>, %arg2: tensor<4x4xf64>, %arg3: tensor<4xf64>, %arg4: tensor<4x3xf64>, %arg5: tensor<3xf64>) -> (tensor<2x3xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:6 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %arg1, %iterArg_1 = %arg2, %iterArg_2 = %arg3, %iterArg_3 = %c, %iterArg_4 = %0) : tensor<5x2x4xf64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>
    cond {
      %c_5 = stablehlo.constant dense<5> : tensor<i64>
      %6 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %6 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_3) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %7 = func.call @closed_call(%iterArg_0, %iterArg_1, %iterArg_2, %iterArg_4, %6) : (tensor<4x4xf64>, tensor<4x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<2x4xf64>
      %c_5 = stablehlo.constant dense<1> : tensor<i64>
      %8 = stablehlo.add %iterArg_3, %c_5 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %8, %7 : tensor<5x2x4xf64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>
    }
    %2 = stablehlo.dot_general %1#5, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x3xf64>) -> tensor<2x3xf64>
    %3 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<2x3xf64>
    %5 = stablehlo.add %2, %4 : tensor<2x3xf64>
    return %5 : tensor<2x3xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x2x4xf64>, %arg1: tensor<i64>) -> tensor<2x4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<5x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xf64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @closed_call(%arg0: tensor<4x4xf64>, %arg1: tensor<4x4xf64>, %arg2: tensor<4xf64>, %arg3: tensor<2x4xf64>, %arg4: tensor<2x4xf64>) -> tensor<2x4xf64> {
    %0 = stablehlo.dot_general %arg4, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x4xf64>) -> tensor<2x4xf64>
    %1 = stablehlo.dot_general %arg3, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x4xf64>) -> tensor<2x4xf64>
    %2 = stablehlo.add %0, %1 : tensor<2x4xf64>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %5 = stablehlo.add %2, %4 : tensor<2x4xf64>
    %6 = stablehlo.sine %5 : tensor<2x4xf64>
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %8 = stablehlo.multiply %7, %arg3 : tensor<2x4xf64>
    %cst_0 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %10 = stablehlo.multiply %9, %6 : tensor<2x4xf64>
    %11 = stablehlo.add %8, %10 : tensor<2x4xf64>
    return %11 : tensor<2x4xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 0 1 2 3 4
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x2x4xf64>, %arg1: tensor<4x4xf64>, %arg2: tensor<4x4xf64>, %arg3: tensor<4xf64>, %arg4: tensor<4x3xf64>) -> (tensor<5x2x4xf64> {jax.result_info = "result[0]"}, tensor<4x4xf64> {jax.result_info = "result[1]"}, tensor<4x4xf64> {jax.result_info = "result[2]"}, tensor<4xf64> {jax.result_info = "result[3]"}, tensor<4x3xf64> {jax.result_info = "result[4]"}, tensor<3xf64> {jax.result_info = "result[5]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %1 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %4:8 = stablehlo.while(%iterArg = %arg0, %iterArg_10 = %arg1, %iterArg_11 = %arg2, %iterArg_12 = %1, %iterArg_13 = %c, %iterArg_14 = %0, %iterArg_15 = %2, %iterArg_16 = %3) : tensor<5x2x4xf64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<1x4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>
    cond {
      %c_17 = stablehlo.constant dense<5> : tensor<i64>
      %17 = stablehlo.compare LT, %iterArg_13, %c_17, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %17 : tensor<i1>
    } do {
      %17 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_13) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %18:3 = func.call @closed_call(%iterArg_10, %iterArg_11, %iterArg_12, %iterArg_14, %17) : (tensor<4x4xf64>, tensor<4x4xf64>, tensor<1x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>)
      %19 = func.call @dynamic_update_index_in_dim(%iterArg_15, %18#1, %iterArg_13) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %20 = func.call @dynamic_update_index_in_dim(%iterArg_16, %18#2, %iterArg_13) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %21 = stablehlo.add %iterArg_13, %c_17 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %iterArg_12, %21, %18#0, %19, %20 : tensor<5x2x4xf64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<1x4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>
    }
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.reduce(%5 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<2x3xf64>, tensor<f64>) -> tensor<3xf64>
    %7 = stablehlo.reshape %6 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.reduce(%7 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %9 = stablehlo.dot_general %5, %4#5, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf64>, tensor<2x4xf64>) -> tensor<3x4xf64>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    %11 = stablehlo.dot_general %5, %arg4, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf64>, tensor<4x3xf64>) -> tensor<2x4xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %c_9 = stablehlo.constant dense<0> : tensor<i64>
    %16:11 = stablehlo.while(%iterArg = %arg0, %iterArg_10 = %4#6, %iterArg_11 = %4#7, %iterArg_12 = %arg1, %iterArg_13 = %arg2, %iterArg_14 = %c_9, %iterArg_15 = %12, %iterArg_16 = %13, %iterArg_17 = %14, %iterArg_18 = %11, %iterArg_19 = %15) : tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<i64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<5x2x4xf64>
    cond {
      %c_20 = stablehlo.constant dense<5> : tensor<i64>
      %17 = stablehlo.compare LT, %iterArg_14, %c_20, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %17 : tensor<i1>
    } do {
      %c_20 = stablehlo.constant dense<5> : tensor<i64>
      %17 = stablehlo.subtract %c_20, %iterArg_14 : tensor<i64>
      %c_21 = stablehlo.constant dense<1> : tensor<i64>
      %18 = stablehlo.subtract %17, %c_21 : tensor<i64>
      %19 = func.call @dynamic_index_in_dim(%iterArg, %18) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %20 = func.call @dynamic_index_in_dim(%iterArg_10, %18) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %21 = func.call @dynamic_index_in_dim(%iterArg_11, %18) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %22:5 = func.call @closed_call_0(%iterArg_12, %iterArg_13, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %19, %20, %21) : (tensor<4x4xf64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>) -> (tensor<4x4xf64>, tensor<4x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2x4xf64>)
      %23 = func.call @dynamic_update_index_in_dim(%iterArg_19, %22#4, %18) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %c_22 = stablehlo.constant dense<1> : tensor<i64>
      %24 = stablehlo.add %iterArg_14, %c_22 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %24, %22#0, %22#1, %22#2, %22#3, %23 : tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<i64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<5x2x4xf64>
    }
    return %16#10, %16#6, %16#7, %16#8, %10, %8 : tensor<5x2x4xf64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<3xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x2x4xf64>, %arg1: tensor<i64>) -> tensor<2x4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<5x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xf64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @closed_call(%arg0: tensor<4x4xf64>, %arg1: tensor<4x4xf64>, %arg2: tensor<1x4xf64>, %arg3: tensor<2x4xf64>, %arg4: tensor<2x4xf64>) -> (tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>) {
    %0 = stablehlo.dot_general %arg4, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x4xf64>) -> tensor<2x4xf64>
    %1 = stablehlo.dot_general %arg3, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x4xf64>) -> tensor<2x4xf64>
    %2 = stablehlo.add %0, %1 : tensor<2x4xf64>
    %3 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
    %4 = stablehlo.add %2, %3 : tensor<2x4xf64>
    %5 = stablehlo.sine %4 : tensor<2x4xf64>
    %6 = stablehlo.cosine %4 : tensor<2x4xf64>
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %8 = stablehlo.multiply %7, %arg3 : tensor<2x4xf64>
    %cst_0 = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %10 = stablehlo.multiply %9, %5 : tensor<2x4xf64>
    %11 = stablehlo.add %8, %10 : tensor<2x4xf64>
    return %11, %arg3, %6 : tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<i64>) -> tensor<5x2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xf64>) -> tensor<1x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x2x4xf64>, tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<5x2x4xf64>
    return %1 : tensor<5x2x4xf64>
  }
  func.func private @closed_call_0(%arg0: tensor<4x4xf64>, %arg1: tensor<4x4xf64>, %arg2: tensor<4x4xf64>, %arg3: tensor<4x4xf64>, %arg4: tensor<4xf64>, %arg5: tensor<2x4xf64>, %arg6: tensor<2x4xf64>, %arg7: tensor<2x4xf64>, %arg8: tensor<2x4xf64>) -> (tensor<4x4xf64>, tensor<4x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2x4xf64>) {
    %cst = stablehlo.constant dense<7.500000e-01> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %1 = stablehlo.multiply %0, %arg5 : tensor<2x4xf64>
    %cst_0 = stablehlo.constant dense<2.500000e-01> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %3 = stablehlo.multiply %2, %arg5 : tensor<2x4xf64>
    %4 = stablehlo.multiply %1, %arg8 : tensor<2x4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.reduce(%4 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
    %6 = stablehlo.reshape %5 : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
    %8 = stablehlo.add %arg4, %7 : tensor<4xf64>
    %9 = stablehlo.dot_general %4, %arg7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<4x4xf64>
    %10 = stablehlo.transpose %9, dims = [1, 0] : (tensor<4x4xf64>) -> tensor<4x4xf64>
    %11 = stablehlo.add %arg3, %10 : tensor<4x4xf64>
    %12 = stablehlo.dot_general %4, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x4xf64>) -> tensor<2x4xf64>
    %13 = stablehlo.add %3, %12 : tensor<2x4xf64>
    %14 = stablehlo.dot_general %4, %arg6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<4x4xf64>
    %15 = stablehlo.transpose %14, dims = [1, 0] : (tensor<4x4xf64>) -> tensor<4x4xf64>
    %16 = stablehlo.add %arg2, %15 : tensor<4x4xf64>
    %17 = stablehlo.dot_general %4, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x4xf64>) -> tensor<2x4xf64>
    return %16, %11, %8, %13, %17 : tensor<4x4xf64>, tensor<4x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<2x4xf64>
  }
}
// -----
// backward, cuda, takes inputs 0 1 2 3 4: same text as cpu
