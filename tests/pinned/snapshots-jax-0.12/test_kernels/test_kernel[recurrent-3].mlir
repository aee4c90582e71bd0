// import jax
// import jax.numpy as jnp
//
//
// def signed_leaky_encoder(inputs, h0, w_h, u_h, bias_h, kernel1, b1):
//     def cell(h, x_t):
//         drive = x_t @ w_h + h @ u_h + bias_h
//         target = jnp.sin(drive)
//         h_new = 0.2 * h + 0.8 * target
//         return h_new, None
//
//     final_h, _ = jax.lax.scan(cell, h0, inputs)
//     y = final_h @ kernel1 + b1
//     return y
//
//   inputs: float64[5, 2, 4] in [-1.5, 1.5]
//   h0: float64[2, 4] in [-1, 1]
//   w_h: float64[4, 4] in [-0.6, 0.6]
//   u_h: float64[4, 4] in [-0.6, 0.6]
//   bias_h: float64[4] in [-0.5, 0.5]
//   kernel1: float64[4, 3] in [-1, 1]
//   b1: float64[3] in [-0.2, 0.2]
// -----
// forward, cpu
module @jit_signed_leaky_encoder attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<4x4xf64>, %arg3: tensor<4x4xf64>, %arg4: tensor<4xf64>, %arg5: tensor<4x3xf64>, %arg6: tensor<3xf64>) -> (tensor<2x3xf64> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0:6 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %arg2, %iterArg_1 = %arg3, %iterArg_2 = %arg4, %iterArg_3 = %c, %iterArg_4 = %arg1) : tensor<5x2x4xf64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>
    cond {
      %c_5 = stablehlo.constant dense<5> : tensor<i64>
      %5 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    } do {
      %5 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_3) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %6 = stablehlo.dot_general %5, %iterArg_0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x4xf64>) -> tensor<2x4xf64>
      %7 = stablehlo.dot_general %iterArg_4, %iterArg_1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x4xf64>) -> tensor<2x4xf64>
      %8 = stablehlo.add %6, %7 : tensor<2x4xf64>
      %9 = stablehlo.broadcast_in_dim %iterArg_2, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
      %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
      %11 = stablehlo.add %8, %10 : tensor<2x4xf64>
      %12 = stablehlo.sine %11 : tensor<2x4xf64>
      %cst = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %13 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %14 = stablehlo.multiply %13, %iterArg_4 : tensor<2x4xf64>
      %cst_5 = stablehlo.constant dense<8.000000e-01> : tensor<f64>
      %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %16 = stablehlo.multiply %15, %12 : tensor<2x4xf64>
      %17 = stablehlo.add %14, %16 : tensor<2x4xf64>
      %c_6 = stablehlo.constant dense<1> : tensor<i64>
      %18 = stablehlo.add %iterArg_3, %c_6 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %18, %17 : tensor<5x2x4xf64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<4xf64>, tensor<i64>, tensor<2x4xf64>
    }
    %1 = stablehlo.dot_general %0#5, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x3xf64>) -> tensor<2x3xf64>
    %2 = stablehlo.broadcast_in_dim %arg6, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<2x3xf64>
    %4 = stablehlo.add %1, %3 : tensor<2x3xf64>
    return %4 : tensor<2x3xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x2x4xf64>, %arg1: tensor<i64>) -> tensor<2x4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<5x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xf64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<4x4xf64>, %arg3: tensor<4x4xf64>, %arg4: tensor<4xf64>, %arg5: tensor<4x3xf64>, %arg6: tensor<3xf64>) -> (tensor<5x2x4xf64> {jax.result_info = "result[0]"}, tensor<2x4xf64> {jax.result_info = "result[1]"}, tensor<4x4xf64> {jax.result_info = "result[2]"}, tensor<4x4xf64> {jax.result_info = "result[3]"}, tensor<4xf64> {jax.result_info = "result[4]"}, tensor<4x3xf64> {jax.result_info = "result[5]"}, tensor<3xf64> {jax.result_info = "result[6]"}) {
    %0 = stablehlo.broadcast_in_dim %arg4, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %3:8 = stablehlo.while(%iterArg = %arg0, %iterArg_10 = %arg2, %iterArg_11 = %arg3, %iterArg_12 = %0, %iterArg_13 = %c, %iterArg_14 = %arg1, %iterArg_15 = %1, %iterArg_16 = %2) : tensor<5x2x4xf64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<1x4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>
    cond {
      %c_17 = stablehlo.constant dense<5> : tensor<i64>
      %21 = stablehlo.compare LT, %iterArg_13, %c_17, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %21 : tensor<i1>
    } do {
      %21 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_13) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %22 = stablehlo.dot_general %21, %iterArg_10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x4xf64>) -> tensor<2x4xf64>
      %23 = stablehlo.dot_general %iterArg_14, %iterArg_11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x4xf64>) -> tensor<2x4xf64>
      %24 = stablehlo.add %22, %23 : tensor<2x4xf64>
      %25 = stablehlo.broadcast_in_dim %iterArg_12, dims = [0, 1] : (tensor<1x4xf64>) -> tensor<2x4xf64>
      %26 = stablehlo.add %24, %25 : tensor<2x4xf64>
      %27 = stablehlo.sine %26 : tensor<2x4xf64>
      %28 = stablehlo.cosine %26 : tensor<2x4xf64>
      %cst_17 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %29 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %30 = stablehlo.multiply %29, %iterArg_14 : tensor<2x4xf64>
      %cst_18 = stablehlo.constant dense<8.000000e-01> : tensor<f64>
      %31 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %32 = stablehlo.multiply %31, %27 : tensor<2x4xf64>
      %33 = stablehlo.add %30, %32 : tensor<2x4xf64>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_15, %iterArg_14, %iterArg_13) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_16, %28, %iterArg_13) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %c_19 = stablehlo.constant dense<1> : tensor<i64>
      %36 = stablehlo.add %iterArg_13, %c_19 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %iterArg_12, %36, %33, %34, %35 : tensor<5x2x4xf64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<1x4xf64>, tensor<i64>, tensor<2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>
    }
    %4 = stablehlo.dot_general %3#5, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x3xf64>) -> tensor<2x3xf64>
    %5 = stablehlo.broadcast_in_dim %arg6, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<2x3xf64>
    %7 = stablehlo.add %4, %6 : tensor<2x3xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.reduce(%7 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x3xf64>, tensor<f64>) -> tensor<f64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.reduce(%9 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<2x3xf64>, tensor<f64>) -> tensor<3xf64>
    %11 = stablehlo.reshape %10 : (tensor<3xf64>) -> tensor<1x3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.reduce(%11 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
    %13 = stablehlo.dot_general %9, %3#5, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf64>, tensor<2x4xf64>) -> tensor<3x4xf64>
    %14 = stablehlo.transpose %13, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
    %15 = stablehlo.dot_general %9, %arg5, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf64>, tensor<4x3xf64>) -> tensor<2x4xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x4xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5x2x4xf64>
    %c_9 = stablehlo.constant dense<0> : tensor<i64>
    %20:11 = stablehlo.while(%iterArg = %arg0, %iterArg_10 = %3#6, %iterArg_11 = %3#7, %iterArg_12 = %arg2, %iterArg_13 = %arg3, %iterArg_14 = %c_9, %iterArg_15 = %16, %iterArg_16 = %17, %iterArg_17 = %18, %iterArg_18 = %15, %iterArg_19 = %19) : tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<i64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<5x2x4xf64>
    cond {
      %c_20 = stablehlo.constant dense<5> : tensor<i64>
      %21 = stablehlo.compare LT, %iterArg_14, %c_20, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %21 : tensor<i1>
    } do {
      %c_20 = stablehlo.constant dense<5> : tensor<i64>
      %21 = stablehlo.subtract %c_20, %iterArg_14 : tensor<i64>
      %c_21 = stablehlo.constant dense<1> : tensor<i64>
      %22 = stablehlo.subtract %21, %c_21 : tensor<i64>
      %23 = func.call @dynamic_index_in_dim(%iterArg, %22) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %24 = func.call @dynamic_index_in_dim(%iterArg_10, %22) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %25 = func.call @dynamic_index_in_dim(%iterArg_11, %22) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %cst_22 = stablehlo.constant dense<8.000000e-01> : tensor<f64>
      %26 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %27 = stablehlo.multiply %26, %iterArg_18 : tensor<2x4xf64>
      %cst_23 = stablehlo.constant dense<2.000000e-01> : tensor<f64>
      %28 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
      %29 = stablehlo.multiply %28, %iterArg_18 : tensor<2x4xf64>
      %30 = stablehlo.multiply %27, %25 : tensor<2x4xf64>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %31 = stablehlo.reduce(%30 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf64>, tensor<f64>) -> tensor<4xf64>
      %32 = stablehlo.reshape %31 : (tensor<4xf64>) -> tensor<1x4xf64>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %33 = stablehlo.reduce(%32 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf64>, tensor<f64>) -> tensor<4xf64>
      %34 = stablehlo.add %iterArg_17, %33 : tensor<4xf64>
      %35 = stablehlo.dot_general %30, %24, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<4x4xf64>
      %36 = stablehlo.transpose %35, dims = [1, 0] : (tensor<4x4xf64>) -> tensor<4x4xf64>
      %37 = stablehlo.add %iterArg_16, %36 : tensor<4x4xf64>
      %38 = stablehlo.dot_general %30, %iterArg_13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x4xf64>) -> tensor<2x4xf64>
      %39 = stablehlo.add %29, %38 : tensor<2x4xf64>
      %40 = stablehlo.dot_general %30, %23, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<2x4xf64>) -> tensor<4x4xf64>
      %41 = stablehlo.transpose %40, dims = [1, 0] : (tensor<4x4xf64>) -> tensor<4x4xf64>
      %42 = stablehlo.add %iterArg_15, %41 : tensor<4x4xf64>
      %43 = stablehlo.dot_general %30, %iterArg_12, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x4xf64>) -> tensor<2x4xf64>
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_19, %43, %22) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %c_26 = stablehlo.constant dense<1> : tensor<i64>
      %45 = stablehlo.add %iterArg_14, %c_26 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %45, %42, %37, %34, %39, %44 : tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<5x2x4xf64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<i64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<4xf64>, tensor<2x4xf64>, tensor<5x2x4xf64>
    }
    return %20#10, %20#9, %20#6, %20#7, %20#8, %14, %12 : tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<4x4xf64>, tensor<4x4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<3xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x2x4xf64>, %arg1: tensor<i64>) -> tensor<2x4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<5x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xf64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<i64>) -> tensor<5x2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xf64>) -> tensor<1x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x2x4xf64>, tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<5x2x4xf64>
    return %1 : tensor<5x2x4xf64>
  }
}
// -----
// backward, cuda: same text as cpu
