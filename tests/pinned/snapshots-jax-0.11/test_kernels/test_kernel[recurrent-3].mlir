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
      %3 = stablehlo.dot_general %2, %iterArg_0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x3xf64>) -> tensor<2x3xf64>
      %4 = stablehlo.dot_general %iterArg_4, %iterArg_1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf64>, tensor<3x3xf64>) -> tensor<2x3xf64>
      %5 = stablehlo.add %3, %4 : tensor<2x3xf64>
      %6 = stablehlo.broadcast_in_dim %iterArg_2, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
      %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<2x3xf64>
      %8 = stablehlo.add %5, %7 : tensor<2x3xf64>
      %9 = stablehlo.sine %8 : tensor<2x3xf64>
      %10 = stablehlo.add %iterArg_4, %9 : tensor<2x3xf64>
      %c_5 = stablehlo.constant dense<-2> : tensor<i64>
      %c_6 = stablehlo.constant dense<2> : tensor<i64>
      %11 = func.call @clip(%10, %c_5, %c_6) : (tensor<2x3xf64>, tensor<i64>, tensor<i64>) -> tensor<2x3xf64>
      %c_7 = stablehlo.constant dense<1> : tensor<i64>
      %12 = stablehlo.add %iterArg_3, %c_7 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %12, %11 : tensor<5x2x4xf64>, tensor<4x3xf64>, tensor<3x3xf64>, tensor<3xf64>, tensor<i64>, tensor<2x3xf64>
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
    %2:8 = call @clip(%c, %c_0) : (tensor<i64>, tensor<i64>) -> (tensor<f64>, tensor<f64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>)
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5x2x3xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5x2x3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5x2x3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<5x2x3xf64>
    %c_5 = stablehlo.constant dense<0> : tensor<i64>
    %7:18 = stablehlo.while(%iterArg = %arg0, %iterArg_12 = %arg1, %iterArg_13 = %arg2, %iterArg_14 = %1, %iterArg_15 = %2#0, %iterArg_16 = %2#1, %iterArg_17 = %2#2, %iterArg_18 = %2#3, %iterArg_19 = %2#4, %iterArg_20 = %2#5, %iterArg_21 = %2#6, %iterArg_22 = %2#7, %iterArg_23 = %c_5, %iterArg_24 = %0, %iterArg_25 = %3, %iterArg_26 = %4, %iterArg_27 = %5, %iterArg_28 = %6) : tensor<5x2x4xf64>, tensor<4x3xf64>, tensor<3x3xf64>, tensor<1x3xf64>, tensor<f64>, tensor<f64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<i64>, tensor<2x3xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>
    cond {
      %c_29 = stablehlo.constant dense<5> : tensor<i64>
      %14 = stablehlo.compare LT, %iterArg_23, %c_29, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %14 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_23) : (tensor<5x2x4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %15 = stablehlo.dot_general %14, %iterArg_12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf64>, tensor<4x3xf64>) -> tensor<2x3xf64>
      %16 = stablehlo.dot_general %iterArg_24, %iterArg_13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf64>, tensor<3x3xf64>) -> tensor<2x3xf64>
      %17 = stablehlo.add %15, %16 : tensor<2x3xf64>
      %18 = stablehlo.broadcast_in_dim %iterArg_14, dims = [0, 1] : (tensor<1x3xf64>) -> tensor<2x3xf64>
      %19 = stablehlo.add %17, %18 : tensor<2x3xf64>
      %20 = stablehlo.sine %19 : tensor<2x3xf64>
      %21 = stablehlo.cosine %19 : tensor<2x3xf64>
      %22 = stablehlo.add %iterArg_24, %20 : tensor<2x3xf64>
      %23:3 = func.call @clip_0(%22, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22) : (tensor<2x3xf64>, tensor<f64>, tensor<f64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>) -> (tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>)
      %24 = func.call @dynamic_update_index_in_dim(%iterArg_25, %iterArg_24, %iterArg_23) : (tensor<5x2x3xf64>, tensor<2x3xf64>, tensor<i64>) -> tensor<5x2x3xf64>
      %25 = func.call @dynamic_update_index_in_dim(%iterArg_26, %21, %iterArg_23) : (tensor<5x2x3xf64>, tensor<2x3xf64>, tensor<i64>) -> tensor<5x2x3xf64>
      %26 = func.call @dynamic_update_index_in_dim(%iterArg_27, %23#1, %iterArg_23) : (tensor<5x2x3xf64>, tensor<2x3xf64>, tensor<i64>) -> tensor<5x2x3xf64>
      %27 = func.call @dynamic_update_index_in_dim(%iterArg_28, %23#2, %iterArg_23) : (tensor<5x2x3xf64>, tensor<2x3xf64>, tensor<i64>) -> tensor<5x2x3xf64>
      %c_29 = stablehlo.constant dense<1> : tensor<i64>
      %28 = stablehlo.add %iterArg_23, %c_29 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %28, %23#0, %24, %25, %26, %27 : tensor<5x2x4xf64>, tensor<4x3xf64>, tensor<3x3xf64>, tensor<1x3xf64>, tensor<f64>, tensor<f64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<i64>, tensor<2x3xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>
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
    %13:13 = stablehlo.while(%iterArg = %arg0, %iterArg_12 = %7#14, %iterArg_13 = %7#15, %iterArg_14 = %7#16, %iterArg_15 = %7#17, %iterArg_16 = %arg1, %iterArg_17 = %arg2, %iterArg_18 = %c_11, %iterArg_19 = %9, %iterArg_20 = %10, %iterArg_21 = %11, %iterArg_22 = %8, %iterArg_23 = %12) : tensor<5x2x4xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>, tensor<4x3xf64>, tensor<3x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<3x3xf64>, tensor<3xf64>, tensor<2x3xf64>, tensor<5x2x4xf64>
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
      %21 = func.call @clip_2(%19, %20, %iterArg_22) : (tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xf64>
      %22 = stablehlo.multiply %21, %18 : tensor<2x3xf64>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %23 = stablehlo.reduce(%22 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<2x3xf64>, tensor<f64>) -> tensor<3xf64>
      %24 = stablehlo.reshape %23 : (tensor<3xf64>) -> tensor<1x3xf64>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %25 = stablehlo.reduce(%24 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf64>, tensor<f64>) -> tensor<3xf64>
      %26 = stablehlo.add %iterArg_21, %25 : tensor<3xf64>
      %27 = stablehlo.dot_general %22, %17, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<3x3xf64>
      %28 = stablehlo.transpose %27, dims = [1, 0] : (tensor<3x3xf64>) -> tensor<3x3xf64>
      %29 = stablehlo.add %iterArg_20, %28 : tensor<3x3xf64>
      %30 = stablehlo.dot_general %22, %iterArg_17, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf64>, tensor<3x3xf64>) -> tensor<2x3xf64>
      %31 = stablehlo.add %21, %30 : tensor<2x3xf64>
      %32 = stablehlo.dot_general %22, %16, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf64>, tensor<2x4xf64>) -> tensor<3x4xf64>
      %33 = stablehlo.transpose %32, dims = [1, 0] : (tensor<3x4xf64>) -> tensor<4x3xf64>
      %34 = stablehlo.add %iterArg_19, %33 : tensor<4x3xf64>
      %35 = stablehlo.dot_general %22, %iterArg_16, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf64>, tensor<4x3xf64>) -> tensor<2x4xf64>
      %36 = func.call @dynamic_update_index_in_dim_3(%iterArg_23, %35, %15) : (tensor<5x2x4xf64>, tensor<2x4xf64>, tensor<i64>) -> tensor<5x2x4xf64>
      %c_28 = stablehlo.constant dense<1> : tensor<i64>
      %37 = stablehlo.add %iterArg_18, %c_28 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %37, %34, %29, %26, %31, %36 : tensor<5x2x4xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>, tensor<5x2x3xf64>, tensor<4x3xf64>, tensor<3x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<3x3xf64>, tensor<3xf64>, tensor<2x3xf64>, tensor<5x2x4xf64>
    }
    return %13#12, %13#8, %13#9, %13#10 : tensor<5x2x4xf64>, tensor<4x3xf64>, tensor<3x3xf64>, tensor<3xf64>
  }
  func.func private @clip(%arg0: tensor<i64>, %arg1: tensor<i64>) -> (tensor<f64>, tensor<f64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>) {
    %0 = stablehlo.convert %arg0 : (tensor<i64>) -> tensor<f64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %4 = stablehlo.convert %arg1 : (tensor<i64>) -> tensor<f64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    return %4, %0, %2, %3, %1, %6, %7, %5 : tensor<f64>, tensor<f64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x2x4xf64>, %arg1: tensor<i64>) -> tensor<2x4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 2, 4] : (tensor<5x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x2x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2x4xf64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @clip_0(%arg0: tensor<2x3xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<2x3xf64>, %arg4: tensor<2x3xf64>, %arg5: tensor<2x3xf64>, %arg6: tensor<2x3xf64>, %arg7: tensor<2x3xf64>, %arg8: tensor<2x3xf64>) -> (tensor<2x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %1 = stablehlo.maximum %0, %arg0 : tensor<2x3xf64>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xi1>
    %4 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %5 = stablehlo.compare EQ, %arg0, %4, FLOAT : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xi1>
    %6 = stablehlo.select %5, %arg4, %arg3 : tensor<2x3xi1>, tensor<2x3xf64>
    %7 = stablehlo.select %3, %arg5, %6 : tensor<2x3xi1>, tensor<2x3xf64>
    %8 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %9 = stablehlo.minimum %8, %1 : tensor<2x3xf64>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %11 = stablehlo.compare GT, %10, %1, FLOAT : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xi1>
    %12 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %13 = stablehlo.compare EQ, %12, %1, FLOAT : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xi1>
    %14 = stablehlo.select %13, %arg7, %arg6 : tensor<2x3xi1>, tensor<2x3xf64>
    %15 = stablehlo.select %11, %arg8, %14 : tensor<2x3xi1>, tensor<2x3xf64>
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
  func.func private @clip_2(%arg0: tensor<2x3xf64>, %arg1: tensor<2x3xf64>, %arg2: tensor<2x3xf64>) -> tensor<2x3xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<2x3xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x3xf64>
    return %1 : tensor<2x3xf64>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<5x2x4xf64>, %arg1: tensor<2x4xf64>, %arg2: tensor<i64>) -> tensor<5x2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<2x4xf64>) -> tensor<1x2x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x2x4xf64>, tensor<1x2x4xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<5x2x4xf64>
    return %1 : tensor<5x2x4xf64>
  }
}
// -----
// backward, cuda: same text as cpu
