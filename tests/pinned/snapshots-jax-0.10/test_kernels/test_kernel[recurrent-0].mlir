// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def ragged_lstm(xs, observed, w1, w, b):
//     weights_t = observed.astype(xs.dtype)
//     h_init = jnp.zeros((2,), xs.dtype)
//     c0 = jnp.zeros(2, xs.dtype)
//
//     def loop_body(memory, inp):
//         h, c = memory
//         x_t, on_t = inp
//         joint = jnp.concatenate([x_t, h], axis=-1)
//         z = joint @ w + b
//         it = jax.nn.sigmoid(z[..., :2])
//         keep = jax.nn.sigmoid(z[..., 2:4])
//         candidate = jnp.tanh(z[..., 4:6])
//         memory_t = keep * c + it * candidate
//         h_new = jax.nn.sigmoid(z[..., 6:]) * jnp.tanh(memory_t)
//         h_next = on_t * h_new + (1 - on_t) * h
//         res = on_t * memory_t + (1 - on_t) * c
//         return (h_next, res), h_next
//
//     (h_last, c_last), outputs = lax.scan(loop_body, (h_init, c0), (xs, weights_t))
//     y = outputs @ w1
//     return y
//
//   xs: float64[3, 4] in [-1.5, 1.5]
//   observed: bool[3] in [0, 1]
//   w1: float64[2, 1] in [-1, 1]
//   w: float64[6, 8] in [-0.6, 0.6]
//   b: float64[8] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_ragged_lstm attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf64>, %arg1: tensor<3xi1>, %arg2: tensor<2x1xf64>, %arg3: tensor<6x8xf64>, %arg4: tensor<8xf64>) -> (tensor<3x1xf64> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg1 : (tensor<3xi1>) -> tensor<3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %4:8 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %0, %iterArg_3 = %arg3, %iterArg_4 = %arg4, %iterArg_5 = %c, %iterArg_6 = %1, %iterArg_7 = %2, %iterArg_8 = %3) : tensor<3x4xf64>, tensor<3xf64>, tensor<6x8xf64>, tensor<8xf64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<3x2xf64>
    cond {
      %c_9 = stablehlo.constant dense<3> : tensor<i64>
      %6 = stablehlo.compare LT, %iterArg_5, %c_9, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %6 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_5) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %7 = func.call @dynamic_index_in_dim_0(%iterArg_2, %iterArg_5) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
      %8:3 = func.call @closed_call(%iterArg_3, %iterArg_4, %iterArg_6, %iterArg_7, %6, %7) : (tensor<6x8xf64>, tensor<8xf64>, tensor<2xf64>, tensor<2xf64>, tensor<4xf64>, tensor<f64>) -> (tensor<2xf64>, tensor<2xf64>, tensor<2xf64>)
      %9 = func.call @dynamic_update_index_in_dim(%iterArg_8, %8#2, %iterArg_5) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %c_9 = stablehlo.constant dense<1> : tensor<i64>
      %10 = stablehlo.add %iterArg_5, %c_9 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %iterArg_4, %10, %8#0, %8#1, %9 : tensor<3x4xf64>, tensor<3xf64>, tensor<6x8xf64>, tensor<8xf64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<3x2xf64>
    }
    %5 = stablehlo.dot_general %4#7, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x2xf64>, tensor<2x1xf64>) -> tensor<3x1xf64>
    return %5 : tensor<3x1xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<3x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @closed_call(%arg0: tensor<6x8xf64>, %arg1: tensor<8xf64>, %arg2: tensor<2xf64>, %arg3: tensor<2xf64>, %arg4: tensor<4xf64>, %arg5: tensor<f64>) -> (tensor<2xf64>, tensor<2xf64>, tensor<2xf64>) {
    %0 = stablehlo.concatenate %arg4, %arg2, dim = 0 : (tensor<4xf64>, tensor<2xf64>) -> tensor<6xf64>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf64>, tensor<6x8xf64>) -> tensor<8xf64>
    %2 = stablehlo.add %1, %arg1 : tensor<8xf64>
    %3 = stablehlo.slice %2 [0:2] : (tensor<8xf64>) -> tensor<2xf64>
    %4 = stablehlo.negate %3 : tensor<2xf64>
    %5 = stablehlo.exponential %4 : tensor<2xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %7 = stablehlo.add %6, %5 : tensor<2xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %9 = stablehlo.divide %8, %7 : tensor<2xf64>
    %10 = stablehlo.slice %2 [2:4] : (tensor<8xf64>) -> tensor<2xf64>
    %11 = stablehlo.negate %10 : tensor<2xf64>
    %12 = stablehlo.exponential %11 : tensor<2xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %14 = stablehlo.add %13, %12 : tensor<2xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %16 = stablehlo.divide %15, %14 : tensor<2xf64>
    %17 = stablehlo.slice %2 [4:6] : (tensor<8xf64>) -> tensor<2xf64>
    %18 = stablehlo.tanh %17 : tensor<2xf64>
    %19 = stablehlo.multiply %16, %arg3 : tensor<2xf64>
    %20 = stablehlo.multiply %9, %18 : tensor<2xf64>
    %21 = stablehlo.add %19, %20 : tensor<2xf64>
    %22 = stablehlo.slice %2 [6:8] : (tensor<8xf64>) -> tensor<2xf64>
    %23 = stablehlo.negate %22 : tensor<2xf64>
    %24 = stablehlo.exponential %23 : tensor<2xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %26 = stablehlo.add %25, %24 : tensor<2xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %28 = stablehlo.divide %27, %26 : tensor<2xf64>
    %29 = stablehlo.tanh %21 : tensor<2xf64>
    %30 = stablehlo.multiply %28, %29 : tensor<2xf64>
    %31 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %32 = stablehlo.multiply %31, %30 : tensor<2xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %33 = stablehlo.subtract %cst_5, %arg5 : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %35 = stablehlo.multiply %34, %arg2 : tensor<2xf64>
    %36 = stablehlo.add %32, %35 : tensor<2xf64>
    %37 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %38 = stablehlo.multiply %37, %21 : tensor<2xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %39 = stablehlo.subtract %cst_6, %arg5 : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %41 = stablehlo.multiply %40, %arg3 : tensor<2xf64>
    %42 = stablehlo.add %38, %41 : tensor<2xf64>
    return %36, %42, %36 : tensor<2xf64>, tensor<2xf64>, tensor<2xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<3x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<3x2xf64>
    return %1 : tensor<3x2xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf64>, %arg1: tensor<3xi1>, %arg2: tensor<2x1xf64>, %arg3: tensor<6x8xf64>, %arg4: tensor<8xf64>) -> (tensor<3x4xf64> {jax.result_info = "result[0]"}, tensor<2x1xf64> {jax.result_info = "result[1]"}, tensor<6x8xf64> {jax.result_info = "result[2]"}, tensor<8xf64> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.convert %arg1 : (tensor<3xi1>) -> tensor<3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<3x6xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %18:22 = stablehlo.while(%iterArg = %arg0, %iterArg_23 = %0, %iterArg_24 = %arg3, %iterArg_25 = %arg4, %iterArg_26 = %c, %iterArg_27 = %1, %iterArg_28 = %2, %iterArg_29 = %3, %iterArg_30 = %4, %iterArg_31 = %5, %iterArg_32 = %6, %iterArg_33 = %7, %iterArg_34 = %8, %iterArg_35 = %9, %iterArg_36 = %10, %iterArg_37 = %11, %iterArg_38 = %12, %iterArg_39 = %13, %iterArg_40 = %14, %iterArg_41 = %15, %iterArg_42 = %16, %iterArg_43 = %17) : tensor<3x4xf64>, tensor<3xf64>, tensor<6x8xf64>, tensor<8xf64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<3x2xf64>, tensor<3x6xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3xf64>, tensor<3xf64>
    cond {
      %c_44 = stablehlo.constant dense<3> : tensor<i64>
      %29 = stablehlo.compare LT, %iterArg_26, %c_44, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %29 : tensor<i1>
    } do {
      %29 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_26) : (tensor<3x4xf64>, tensor<i64>) -> tensor<4xf64>
      %30 = func.call @dynamic_index_in_dim_0(%iterArg_23, %iterArg_26) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
      %31:17 = func.call @closed_call(%iterArg_24, %iterArg_25, %iterArg_27, %iterArg_28, %29, %30) : (tensor<6x8xf64>, tensor<8xf64>, tensor<2xf64>, tensor<2xf64>, tensor<4xf64>, tensor<f64>) -> (tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<6xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>)
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_29, %31#2, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %33 = func.call @dynamic_update_index_in_dim_1(%iterArg_30, %31#3, %iterArg_26) : (tensor<3x6xf64>, tensor<6xf64>, tensor<i64>) -> tensor<3x6xf64>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_31, %31#4, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_32, %31#5, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %36 = func.call @dynamic_update_index_in_dim(%iterArg_33, %31#6, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_34, %31#7, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_35, %31#8, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_36, %31#9, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_37, %31#10, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %41 = func.call @dynamic_update_index_in_dim(%iterArg_38, %31#11, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %42 = func.call @dynamic_update_index_in_dim(%iterArg_39, %31#12, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_40, %31#13, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_41, %31#14, %iterArg_26) : (tensor<3x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<3x2xf64>
      %45 = func.call @dynamic_update_index_in_dim_2(%iterArg_42, %31#15, %iterArg_26) : (tensor<3xf64>, tensor<f64>, tensor<i64>) -> tensor<3xf64>
      %46 = func.call @dynamic_update_index_in_dim_2(%iterArg_43, %31#16, %iterArg_26) : (tensor<3xf64>, tensor<f64>, tensor<i64>) -> tensor<3xf64>
      %c_44 = stablehlo.constant dense<1> : tensor<i64>
      %47 = stablehlo.add %iterArg_26, %c_44 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %47, %31#0, %31#1, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46 : tensor<3x4xf64>, tensor<3xf64>, tensor<6x8xf64>, tensor<8xf64>, tensor<i64>, tensor<2xf64>, tensor<2xf64>, tensor<3x2xf64>, tensor<3x6xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3xf64>, tensor<3xf64>
    }
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<3x1xf64>
    %20 = stablehlo.dot_general %19, %18#7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x1xf64>, tensor<3x2xf64>) -> tensor<1x2xf64>
    %21 = stablehlo.transpose %20, dims = [1, 0] : (tensor<1x2xf64>) -> tensor<2x1xf64>
    %22 = stablehlo.dot_general %19, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x1xf64>, tensor<2x1xf64>) -> tensor<3x2xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<6x8xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<3x4xf64>
    %c_22 = stablehlo.constant dense<0> : tensor<i64>
    %28:23 = stablehlo.while(%iterArg = %22, %iterArg_23 = %18#8, %iterArg_24 = %18#9, %iterArg_25 = %18#10, %iterArg_26 = %18#11, %iterArg_27 = %18#12, %iterArg_28 = %18#13, %iterArg_29 = %18#14, %iterArg_30 = %18#15, %iterArg_31 = %18#16, %iterArg_32 = %18#17, %iterArg_33 = %18#18, %iterArg_34 = %18#19, %iterArg_35 = %0, %iterArg_36 = %18#20, %iterArg_37 = %18#21, %iterArg_38 = %arg3, %iterArg_39 = %c_22, %iterArg_40 = %25, %iterArg_41 = %26, %iterArg_42 = %23, %iterArg_43 = %24, %iterArg_44 = %27) : tensor<3x2xf64>, tensor<3x6xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<6x8xf64>, tensor<i64>, tensor<6x8xf64>, tensor<8xf64>, tensor<2xf64>, tensor<2xf64>, tensor<3x4xf64>
    cond {
      %c_45 = stablehlo.constant dense<3> : tensor<i64>
      %29 = stablehlo.compare LT, %iterArg_39, %c_45, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %29 : tensor<i1>
    } do {
      %c_45 = stablehlo.constant dense<3> : tensor<i64>
      %29 = stablehlo.subtract %c_45, %iterArg_39 : tensor<i64>
      %c_46 = stablehlo.constant dense<1> : tensor<i64>
      %30 = stablehlo.subtract %29, %c_46 : tensor<i64>
      %31 = func.call @dynamic_index_in_dim_3(%iterArg, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %32 = func.call @dynamic_index_in_dim_4(%iterArg_23, %30) : (tensor<3x6xf64>, tensor<i64>) -> tensor<6xf64>
      %33 = func.call @dynamic_index_in_dim_3(%iterArg_24, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %34 = func.call @dynamic_index_in_dim_3(%iterArg_25, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %35 = func.call @dynamic_index_in_dim_3(%iterArg_26, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %36 = func.call @dynamic_index_in_dim_3(%iterArg_27, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %37 = func.call @dynamic_index_in_dim_3(%iterArg_28, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %38 = func.call @dynamic_index_in_dim_3(%iterArg_29, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %39 = func.call @dynamic_index_in_dim_3(%iterArg_30, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %40 = func.call @dynamic_index_in_dim_3(%iterArg_31, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %41 = func.call @dynamic_index_in_dim_3(%iterArg_32, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %42 = func.call @dynamic_index_in_dim_3(%iterArg_33, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %43 = func.call @dynamic_index_in_dim_3(%iterArg_34, %30) : (tensor<3x2xf64>, tensor<i64>) -> tensor<2xf64>
      %44 = func.call @dynamic_index_in_dim_0(%iterArg_35, %30) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
      %45 = func.call @dynamic_index_in_dim_0(%iterArg_36, %30) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
      %46 = func.call @dynamic_index_in_dim_0(%iterArg_37, %30) : (tensor<3xf64>, tensor<i64>) -> tensor<f64>
      %47:5 = func.call @closed_call_5(%iterArg_38, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %31, %32, %33, %34, %35, %36, %37, %38, %39, %40, %41, %42, %43, %44, %45, %46) : (tensor<6x8xf64>, tensor<6x8xf64>, tensor<8xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<6xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<6x8xf64>, tensor<8xf64>, tensor<2xf64>, tensor<2xf64>, tensor<4xf64>)
      %48 = func.call @dynamic_update_index_in_dim_6(%iterArg_44, %47#4, %30) : (tensor<3x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<3x4xf64>
      %c_47 = stablehlo.constant dense<1> : tensor<i64>
      %49 = stablehlo.add %iterArg_39, %c_47 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %49, %47#0, %47#1, %47#2, %47#3, %48 : tensor<3x2xf64>, tensor<3x6xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3xf64>, tensor<3xf64>, tensor<3xf64>, tensor<6x8xf64>, tensor<i64>, tensor<6x8xf64>, tensor<8xf64>, tensor<2xf64>, tensor<2xf64>, tensor<3x4xf64>
    }
    return %28#22, %21, %28#18, %28#19 : tensor<3x4xf64>, tensor<2x1xf64>, tensor<6x8xf64>, tensor<8xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x4xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<3x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @closed_call(%arg0: tensor<6x8xf64>, %arg1: tensor<8xf64>, %arg2: tensor<2xf64>, %arg3: tensor<2xf64>, %arg4: tensor<4xf64>, %arg5: tensor<f64>) -> (tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<6xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>) {
    %0 = stablehlo.concatenate %arg4, %arg2, dim = 0 : (tensor<4xf64>, tensor<2xf64>) -> tensor<6xf64>
    %1 = stablehlo.dot_general %0, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf64>, tensor<6x8xf64>) -> tensor<8xf64>
    %2 = stablehlo.add %1, %arg1 : tensor<8xf64>
    %3 = stablehlo.slice %2 [0:2] : (tensor<8xf64>) -> tensor<2xf64>
    %4 = stablehlo.negate %3 : tensor<2xf64>
    %5 = stablehlo.exponential %4 : tensor<2xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %7 = stablehlo.add %6, %5 : tensor<2xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %9 = stablehlo.divide %8, %7 : tensor<2xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %11 = stablehlo.subtract %10, %9 : tensor<2xf64>
    %12 = stablehlo.multiply %9, %11 : tensor<2xf64>
    %13 = stablehlo.slice %2 [2:4] : (tensor<8xf64>) -> tensor<2xf64>
    %14 = stablehlo.negate %13 : tensor<2xf64>
    %15 = stablehlo.exponential %14 : tensor<2xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %17 = stablehlo.add %16, %15 : tensor<2xf64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %19 = stablehlo.divide %18, %17 : tensor<2xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %21 = stablehlo.subtract %20, %19 : tensor<2xf64>
    %22 = stablehlo.multiply %19, %21 : tensor<2xf64>
    %23 = stablehlo.slice %2 [4:6] : (tensor<8xf64>) -> tensor<2xf64>
    %24 = stablehlo.tanh %23 : tensor<2xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %26 = stablehlo.subtract %25, %24 : tensor<2xf64>
    %27 = stablehlo.multiply %19, %arg3 : tensor<2xf64>
    %28 = stablehlo.multiply %9, %24 : tensor<2xf64>
    %29 = stablehlo.add %27, %28 : tensor<2xf64>
    %30 = stablehlo.slice %2 [6:8] : (tensor<8xf64>) -> tensor<2xf64>
    %31 = stablehlo.negate %30 : tensor<2xf64>
    %32 = stablehlo.exponential %31 : tensor<2xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %34 = stablehlo.add %33, %32 : tensor<2xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %36 = stablehlo.divide %35, %34 : tensor<2xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %37 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %38 = stablehlo.subtract %37, %36 : tensor<2xf64>
    %39 = stablehlo.multiply %36, %38 : tensor<2xf64>
    %40 = stablehlo.tanh %29 : tensor<2xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %42 = stablehlo.subtract %41, %40 : tensor<2xf64>
    %43 = stablehlo.multiply %36, %40 : tensor<2xf64>
    %44 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %45 = stablehlo.multiply %44, %43 : tensor<2xf64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %46 = stablehlo.subtract %cst_10, %arg5 : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %48 = stablehlo.multiply %47, %arg2 : tensor<2xf64>
    %49 = stablehlo.add %45, %48 : tensor<2xf64>
    %50 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %51 = stablehlo.multiply %50, %29 : tensor<2xf64>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %52 = stablehlo.subtract %cst_11, %arg5 : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %54 = stablehlo.multiply %53, %arg3 : tensor<2xf64>
    %55 = stablehlo.add %51, %54 : tensor<2xf64>
    return %49, %55, %49, %0, %12, %22, %24, %26, %arg3, %19, %9, %39, %40, %42, %36, %46, %52 : tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<6xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<2xf64>, tensor<f64>, tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<3x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<3x2xf64>
    return %1 : tensor<3x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3x6xf64>, %arg1: tensor<6xf64>, %arg2: tensor<i64>) -> tensor<3x6xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<6xf64>) -> tensor<1x6xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x6xf64>, tensor<1x6xf64>, tensor<i64>, tensor<i64>) -> tensor<3x6xf64>
    return %1 : tensor<3x6xf64>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf64>, tensor<1xf64>, tensor<i64>) -> tensor<3xf64>
    return %1 : tensor<3xf64>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<3x2xf64>, %arg1: tensor<i64>) -> tensor<2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<3x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<3x6xf64>, %arg1: tensor<i64>) -> tensor<6xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 6] : (tensor<3x6xf64>, tensor<i64>, tensor<i64>) -> tensor<1x6xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x6xf64>) -> tensor<6xf64>
    return %1 : tensor<6xf64>
  }
  func.func private @closed_call_5(%arg0: tensor<6x8xf64>, %arg1: tensor<6x8xf64>, %arg2: tensor<8xf64>, %arg3: tensor<2xf64>, %arg4: tensor<2xf64>, %arg5: tensor<2xf64>, %arg6: tensor<6xf64>, %arg7: tensor<2xf64>, %arg8: tensor<2xf64>, %arg9: tensor<2xf64>, %arg10: tensor<2xf64>, %arg11: tensor<2xf64>, %arg12: tensor<2xf64>, %arg13: tensor<2xf64>, %arg14: tensor<2xf64>, %arg15: tensor<2xf64>, %arg16: tensor<2xf64>, %arg17: tensor<2xf64>, %arg18: tensor<f64>, %arg19: tensor<f64>, %arg20: tensor<f64>) -> (tensor<6x8xf64>, tensor<8xf64>, tensor<2xf64>, tensor<2xf64>, tensor<4xf64>) {
    %0 = stablehlo.add %arg3, %arg5 : tensor<2xf64>
    %1 = stablehlo.broadcast_in_dim %arg20, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %2 = stablehlo.multiply %1, %arg4 : tensor<2xf64>
    %3 = stablehlo.broadcast_in_dim %arg18, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %4 = stablehlo.multiply %3, %arg4 : tensor<2xf64>
    %5 = stablehlo.broadcast_in_dim %arg19, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %6 = stablehlo.multiply %5, %0 : tensor<2xf64>
    %7 = stablehlo.broadcast_in_dim %arg18, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %8 = stablehlo.multiply %7, %0 : tensor<2xf64>
    %9 = stablehlo.multiply %arg17, %8 : tensor<2xf64>
    %10 = stablehlo.multiply %8, %arg15 : tensor<2xf64>
    %11 = stablehlo.multiply %9, %arg16 : tensor<2xf64>
    %12 = stablehlo.add %4, %11 : tensor<2xf64>
    %13 = stablehlo.multiply %11, %arg15 : tensor<2xf64>
    %14 = stablehlo.add %12, %13 : tensor<2xf64>
    %15 = stablehlo.multiply %10, %arg14 : tensor<2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.pad %15, %cst, low = [6], high = [0], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<8xf64>
    %17 = stablehlo.multiply %arg13, %14 : tensor<2xf64>
    %18 = stablehlo.multiply %14, %arg9 : tensor<2xf64>
    %19 = stablehlo.multiply %arg12, %14 : tensor<2xf64>
    %20 = stablehlo.add %2, %19 : tensor<2xf64>
    %21 = stablehlo.multiply %14, %arg11 : tensor<2xf64>
    %22 = stablehlo.multiply %17, %arg10 : tensor<2xf64>
    %23 = stablehlo.multiply %22, %arg9 : tensor<2xf64>
    %24 = stablehlo.add %22, %23 : tensor<2xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.pad %24, %cst_0, low = [4], high = [2], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<8xf64>
    %26 = stablehlo.add %16, %25 : tensor<8xf64>
    %27 = stablehlo.multiply %21, %arg8 : tensor<2xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.pad %27, %cst_1, low = [2], high = [4], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<8xf64>
    %29 = stablehlo.add %26, %28 : tensor<8xf64>
    %30 = stablehlo.multiply %18, %arg7 : tensor<2xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.pad %30, %cst_2, low = [0], high = [6], interior = [0] : (tensor<2xf64>, tensor<f64>) -> tensor<8xf64>
    %32 = stablehlo.add %29, %31 : tensor<8xf64>
    %33 = stablehlo.add %arg2, %32 : tensor<8xf64>
    %34 = stablehlo.dot_general %32, %arg6, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<8xf64>, tensor<6xf64>) -> tensor<8x6xf64>
    %35 = stablehlo.transpose %34, dims = [1, 0] : (tensor<8x6xf64>) -> tensor<6x8xf64>
    %36 = stablehlo.add %arg1, %35 : tensor<6x8xf64>
    %37 = stablehlo.dot_general %32, %arg0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<8xf64>, tensor<6x8xf64>) -> tensor<6xf64>
    %38 = stablehlo.slice %37 [0:4] : (tensor<6xf64>) -> tensor<4xf64>
    %39 = stablehlo.slice %37 [4:6] : (tensor<6xf64>) -> tensor<2xf64>
    %40 = stablehlo.add %6, %39 : tensor<2xf64>
    return %36, %33, %40, %20, %38 : tensor<6x8xf64>, tensor<8xf64>, tensor<2xf64>, tensor<2xf64>, tensor<4xf64>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<3x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<i64>) -> tensor<3x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x4xf64>, tensor<1x4xf64>, tensor<i64>, tensor<i64>) -> tensor<3x4xf64>
    return %1 : tensor<3x4xf64>
  }
}
// -----
// backward, cuda: same text as cpu
