// import jax
// import jax.numpy as jnp
//
//
// LEARNING_RATE = 0.1
// PATIENCE = 3
// MAX_EPOCHS = 4
// MIN_GAIN = 0.01
//
//
// def train_leaky_recurrent(
//     sequences, train_ys, valid_xs, held_out_ys, w_x, recurrence, w_out
// ):
//     def loss_fn(weights, x, y):
//         p_in, u_p, v_p = weights
//
//         def cell(hidden, x_t):
//             drive = x_t @ p_in + hidden * u_p
//             return 0.5 * (hidden + jnp.tanh(drive)), None
//
//         final_h, _ = jax.lax.scan(
//             cell, jnp.zeros((x.shape[0], p_in.shape[1]), x.dtype), jnp.swapaxes(x, 0, 1)
//         )
//         return jnp.mean((final_h @ v_p - y) ** 2)
//
//     def train_batch(p_now, batch):
//         slopes = jax.grad(loss_fn)(p_now, *batch)
//         return jax.tree.map(
//             lambda p, g: (1 - 1e-3) * p - LEARNING_RATE * g, p_now, slopes
//         ), None
//
//     def unfinished(loop_state):
//         _, best, stalled, epoch = loop_state
//         return (stalled < PATIENCE) & (epoch < MAX_EPOCHS) & jnp.isfinite(best)
//
//     def advance(loop_state):
//         current, best, stalled, epoch = loop_state
//         new_params, _ = jax.lax.scan(train_batch, current, (sequences, train_ys))
//         held_out_loss = loss_fn(new_params, valid_xs, held_out_ys)
//         improved = held_out_loss < best - MIN_GAIN
//         return (
//             new_params,
//             jnp.minimum(held_out_loss, best),
//             jnp.where(improved, 0, stalled + 1),
//             epoch + 1,
//         )
//
//     fitted, final_loss, _, _ = jax.lax.while_loop(
//         unfinished,
//         advance,
//         (
//             (w_x, recurrence, w_out),
//             loss_fn((w_x, recurrence, w_out), valid_xs, held_out_ys),
//             0,
//             0,
//         ),
//     )
//     return final_loss, fitted[0]
//
//   sequences: float64[5, 4, 7, 3] in [-1, 1]
//   train_ys: float64[5, 4] in [-1, 1]
//   valid_xs: float64[4, 7, 3] in [-1, 1]
//   held_out_ys: float64[4] in [-1, 1]
//   w_x: float64[3, 8] in [-0.5, 0.5]
//   recurrence: float64[8] in [-0.5, 0.5]
//   w_out: float64[8] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_train_leaky_recurrent attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x4x7x3xf64>, %arg1: tensor<5x4xf64>, %arg2: tensor<4x7x3xf64>, %arg3: tensor<4xf64>, %arg4: tensor<3x8xf64>, %arg5: tensor<8xf64>, %arg6: tensor<8xf64>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<3x8xf64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %1 = stablehlo.transpose %arg2, dims = [1, 0, 2] : (tensor<4x7x3xf64>) -> tensor<7x4x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %2:5 = stablehlo.while(%iterArg = %1, %iterArg_4 = %arg4, %iterArg_5 = %arg5, %iterArg_6 = %c, %iterArg_7 = %0) : tensor<7x4x3xf64>, tensor<3x8xf64>, tensor<8xf64>, tensor<i64>, tensor<4x8xf64>
    cond {
      %c_8 = stablehlo.constant dense<7> : tensor<i64>
      %9 = stablehlo.compare LT, %iterArg_6, %c_8, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %9 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_6) : (tensor<7x4x3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %10 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_7, %9) : (tensor<3x8xf64>, tensor<8xf64>, tensor<4x8xf64>, tensor<4x3xf64>) -> tensor<4x8xf64>
      %c_8 = stablehlo.constant dense<1> : tensor<i64>
      %11 = stablehlo.add %iterArg_6, %c_8 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %11, %10 : tensor<7x4x3xf64>, tensor<3x8xf64>, tensor<8xf64>, tensor<i64>, tensor<4x8xf64>
    }
    %3 = stablehlo.dot_general %2#4, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf64>, tensor<8xf64>) -> tensor<4xf64>
    %4 = stablehlo.subtract %3, %arg3 : tensor<4xf64>
    %5 = stablehlo.multiply %4, %4 : tensor<4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %cst_1 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %7 = stablehlo.divide %6, %cst_1 : tensor<f64>
    %c_2 = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<0> : tensor<i64>
    %8:10 = stablehlo.while(%iterArg = %arg0, %iterArg_4 = %arg1, %iterArg_5 = %arg2, %iterArg_6 = %arg3, %iterArg_7 = %arg4, %iterArg_8 = %arg5, %iterArg_9 = %arg6, %iterArg_10 = %7, %iterArg_11 = %c_2, %iterArg_12 = %c_3) : tensor<5x4x7x3xf64>, tensor<5x4xf64>, tensor<4x7x3xf64>, tensor<4xf64>, tensor<3x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<f64>, tensor<i64>, tensor<i64>
    cond {
      %c_13 = stablehlo.constant dense<3> : tensor<i64>
      %9 = stablehlo.compare LT, %iterArg_11, %c_13, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_14 = stablehlo.constant dense<4> : tensor<i64>
      %10 = stablehlo.compare LT, %iterArg_12, %c_14, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_15 = stablehlo.constant dense<false> : tensor<i1>
      %11 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i1>) -> tensor<i1>
      %12 = stablehlo.compare NE, %9, %11, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %13 = stablehlo.convert %12 : tensor<i1>
      %c_16 = stablehlo.constant dense<false> : tensor<i1>
      %14 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i1>) -> tensor<i1>
      %15 = stablehlo.compare NE, %10, %14, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %16 = stablehlo.convert %15 : tensor<i1>
      %17 = stablehlo.and %13, %16 : tensor<i1>
      %18 = stablehlo.is_finite %iterArg_10 : (tensor<f64>) -> tensor<i1>
      %19 = stablehlo.and %17, %18 : tensor<i1>
      stablehlo.return %19 : tensor<i1>
    } do {
      %c_13 = stablehlo.constant dense<0> : tensor<i64>
      %9:6 = stablehlo.while(%iterArg_22 = %iterArg, %iterArg_23 = %iterArg_4, %iterArg_24 = %c_13, %iterArg_25 = %iterArg_7, %iterArg_26 = %iterArg_8, %iterArg_27 = %iterArg_9) : tensor<5x4x7x3xf64>, tensor<5x4xf64>, tensor<i64>, tensor<3x8xf64>, tensor<8xf64>, tensor<8xf64>
      cond {
        %c_28 = stablehlo.constant dense<5> : tensor<i64>
        %24 = stablehlo.compare LT, %iterArg_24, %c_28, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %24 : tensor<i1>
      } do {
        %24 = func.call @dynamic_index_in_dim_0(%iterArg_22, %iterArg_24) : (tensor<5x4x7x3xf64>, tensor<i64>) -> tensor<4x7x3xf64>
        %25 = func.call @dynamic_index_in_dim_1(%iterArg_23, %iterArg_24) : (tensor<5x4xf64>, tensor<i64>) -> tensor<4xf64>
        %26:3 = func.call @closed_call_2(%iterArg_25, %iterArg_26, %iterArg_27, %24, %25) : (tensor<3x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<4x7x3xf64>, tensor<4xf64>) -> (tensor<3x8xf64>, tensor<8xf64>, tensor<8xf64>)
        %c_28 = stablehlo.constant dense<1> : tensor<i64>
        %27 = stablehlo.add %iterArg_24, %c_28 : tensor<i64>
        stablehlo.return %iterArg_22, %iterArg_23, %27, %26#0, %26#1, %26#2 : tensor<5x4x7x3xf64>, tensor<5x4xf64>, tensor<i64>, tensor<3x8xf64>, tensor<8xf64>, tensor<8xf64>
      }
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %10 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
      %11 = stablehlo.transpose %iterArg_5, dims = [1, 0, 2] : (tensor<4x7x3xf64>) -> tensor<7x4x3xf64>
      %c_15 = stablehlo.constant dense<0> : tensor<i64>
      %12:5 = stablehlo.while(%iterArg_22 = %11, %iterArg_23 = %9#3, %iterArg_24 = %9#4, %iterArg_25 = %c_15, %iterArg_26 = %10) : tensor<7x4x3xf64>, tensor<3x8xf64>, tensor<8xf64>, tensor<i64>, tensor<4x8xf64>
      cond {
        %c_27 = stablehlo.constant dense<7> : tensor<i64>
        %24 = stablehlo.compare LT, %iterArg_25, %c_27, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
        stablehlo.return %24 : tensor<i1>
      } do {
        %24 = func.call @dynamic_index_in_dim(%iterArg_22, %iterArg_25) : (tensor<7x4x3xf64>, tensor<i64>) -> tensor<4x3xf64>
        %25 = func.call @closed_call_6(%iterArg_23, %iterArg_24, %iterArg_26, %24) : (tensor<3x8xf64>, tensor<8xf64>, tensor<4x8xf64>, tensor<4x3xf64>) -> tensor<4x8xf64>
        %c_27 = stablehlo.constant dense<1> : tensor<i64>
        %26 = stablehlo.add %iterArg_25, %c_27 : tensor<i64>
        stablehlo.return %iterArg_22, %iterArg_23, %iterArg_24, %26, %25 : tensor<7x4x3xf64>, tensor<3x8xf64>, tensor<8xf64>, tensor<i64>, tensor<4x8xf64>
      }
      %13 = stablehlo.dot_general %12#4, %9#5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf64>, tensor<8xf64>) -> tensor<4xf64>
      %14 = stablehlo.subtract %13, %iterArg_6 : tensor<4xf64>
      %15 = stablehlo.multiply %14, %14 : tensor<4xf64>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %16 = stablehlo.reduce(%15 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
      %cst_17 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
      %17 = stablehlo.divide %16, %cst_17 : tensor<f64>
      %cst_18 = stablehlo.constant dense<1.000000e-02> : tensor<f64>
      %18 = stablehlo.subtract %iterArg_10, %cst_18 : tensor<f64>
      %19 = stablehlo.compare LT, %17, %18, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %20 = stablehlo.minimum %17, %iterArg_10 : tensor<f64>
      %c_19 = stablehlo.constant dense<1> : tensor<i64>
      %21 = stablehlo.add %iterArg_11, %c_19 : tensor<i64>
      %c_20 = stablehlo.constant dense<0> : tensor<i64>
      %22 = func.call @_where(%19, %c_20, %21) : (tensor<i1>, tensor<i64>, tensor<i64>) -> tensor<i64>
      %c_21 = stablehlo.constant dense<1> : tensor<i64>
      %23 = stablehlo.add %iterArg_12, %c_21 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %iterArg_6, %9#3, %9#4, %9#5, %20, %22, %23 : tensor<5x4x7x3xf64>, tensor<5x4xf64>, tensor<4x7x3xf64>, tensor<4xf64>, tensor<3x8xf64>, tensor<8xf64>, tensor<8xf64>, tensor<f64>, tensor<i64>, tensor<i64>
    }
    return %8#7, %8#4 : tensor<f64>, tensor<3x8xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<7x4x3xf64>, %arg1: tensor<i64>) -> tensor<4x3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 3] : (tensor<7x4x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x3xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4x3xf64>) -> tensor<4x3xf64>
    return %1 : tensor<4x3xf64>
  }
  func.func private @closed_call(%arg0: tensor<3x8xf64>, %arg1: tensor<8xf64>, %arg2: tensor<4x8xf64>, %arg3: tensor<4x3xf64>) -> tensor<4x8xf64> {
    %0 = stablehlo.dot_general %arg3, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x8xf64>) -> tensor<4x8xf64>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<8xf64>) -> tensor<1x8xf64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x8xf64>) -> tensor<4x8xf64>
    %3 = stablehlo.multiply %arg2, %2 : tensor<4x8xf64>
    %4 = stablehlo.add %0, %3 : tensor<4x8xf64>
    %5 = stablehlo.tanh %4 : tensor<4x8xf64>
    %6 = stablehlo.add %arg2, %5 : tensor<4x8xf64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %8 = stablehlo.multiply %7, %6 : tensor<4x8xf64>
    return %8 : tensor<4x8xf64>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<5x4x7x3xf64>, %arg1: tensor<i64>) -> tensor<4x7x3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, %c_1, sizes = [1, 4, 7, 3] : (tensor<5x4x7x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x7x3xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4x7x3xf64>) -> tensor<4x7x3xf64>
    return %1 : tensor<4x7x3xf64>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<5x4xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<5x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @closed_call_2(%arg0: tensor<3x8xf64>, %arg1: tensor<8xf64>, %arg2: tensor<8xf64>, %arg3: tensor<4x7x3xf64>, %arg4: tensor<4xf64>) -> (tensor<3x8xf64>, tensor<8xf64>, tensor<8xf64>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %1 = stablehlo.transpose %arg3, dims = [1, 0, 2] : (tensor<4x7x3xf64>) -> tensor<7x4x3xf64>
    %2 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<8xf64>) -> tensor<1x8xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<7x4x8xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<7x4x8xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<7x4x8xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %6:8 = stablehlo.while(%iterArg = %1, %iterArg_18 = %arg0, %iterArg_19 = %2, %iterArg_20 = %c, %iterArg_21 = %0, %iterArg_22 = %3, %iterArg_23 = %4, %iterArg_24 = %5) : tensor<7x4x3xf64>, tensor<3x8xf64>, tensor<1x8xf64>, tensor<i64>, tensor<4x8xf64>, tensor<7x4x8xf64>, tensor<7x4x8xf64>, tensor<7x4x8xf64>
    cond {
      %c_25 = stablehlo.constant dense<7> : tensor<i64>
      %38 = stablehlo.compare LT, %iterArg_20, %c_25, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %38 : tensor<i1>
    } do {
      %38 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_20) : (tensor<7x4x3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %39:4 = func.call @closed_call_3(%iterArg_18, %iterArg_19, %iterArg_21, %38) : (tensor<3x8xf64>, tensor<1x8xf64>, tensor<4x8xf64>, tensor<4x3xf64>) -> (tensor<4x8xf64>, tensor<4x8xf64>, tensor<4x8xf64>, tensor<4x8xf64>)
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_22, %39#1, %iterArg_20) : (tensor<7x4x8xf64>, tensor<4x8xf64>, tensor<i64>) -> tensor<7x4x8xf64>
      %41 = func.call @dynamic_update_index_in_dim(%iterArg_23, %39#2, %iterArg_20) : (tensor<7x4x8xf64>, tensor<4x8xf64>, tensor<i64>) -> tensor<7x4x8xf64>
      %42 = func.call @dynamic_update_index_in_dim(%iterArg_24, %39#3, %iterArg_20) : (tensor<7x4x8xf64>, tensor<4x8xf64>, tensor<i64>) -> tensor<7x4x8xf64>
      %c_25 = stablehlo.constant dense<1> : tensor<i64>
      %43 = stablehlo.add %iterArg_20, %c_25 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %43, %39#0, %40, %41, %42 : tensor<7x4x3xf64>, tensor<3x8xf64>, tensor<1x8xf64>, tensor<i64>, tensor<4x8xf64>, tensor<7x4x8xf64>, tensor<7x4x8xf64>, tensor<7x4x8xf64>
    }
    %7 = stablehlo.dot_general %6#4, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf64>, tensor<8xf64>) -> tensor<4xf64>
    %8 = stablehlo.subtract %7, %arg4 : tensor<4xf64>
    %9 = stablehlo.multiply %8, %8 : tensor<4xf64>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %11 = stablehlo.multiply %10, %8 : tensor<4xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.reduce(%9 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
    %cst_5 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %13 = stablehlo.divide %12, %cst_5 : tensor<f64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_8 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %15 = stablehlo.divide %cst_7, %cst_8 : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %17 = stablehlo.multiply %16, %11 : tensor<4xf64>
    %18 = stablehlo.dot_general %17, %6#4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<4x8xf64>) -> tensor<8xf64>
    %19 = stablehlo.dot_general %17, %arg2, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<8xf64>) -> tensor<4x8xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<3x8xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %c_11 = stablehlo.constant dense<0> : tensor<i64>
    %22:9 = stablehlo.while(%iterArg = %1, %iterArg_18 = %6#5, %iterArg_19 = %6#6, %iterArg_20 = %6#7, %iterArg_21 = %2, %iterArg_22 = %c_11, %iterArg_23 = %20, %iterArg_24 = %21, %iterArg_25 = %19) : tensor<7x4x3xf64>, tensor<7x4x8xf64>, tensor<7x4x8xf64>, tensor<7x4x8xf64>, tensor<1x8xf64>, tensor<i64>, tensor<3x8xf64>, tensor<8xf64>, tensor<4x8xf64>
    cond {
      %c_26 = stablehlo.constant dense<7> : tensor<i64>
      %38 = stablehlo.compare LT, %iterArg_22, %c_26, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %38 : tensor<i1>
    } do {
      %c_26 = stablehlo.constant dense<7> : tensor<i64>
      %38 = stablehlo.subtract %c_26, %iterArg_22 : tensor<i64>
      %c_27 = stablehlo.constant dense<1> : tensor<i64>
      %39 = stablehlo.subtract %38, %c_27 : tensor<i64>
      %40 = func.call @dynamic_index_in_dim(%iterArg, %39) : (tensor<7x4x3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %41 = func.call @dynamic_index_in_dim_4(%iterArg_18, %39) : (tensor<7x4x8xf64>, tensor<i64>) -> tensor<4x8xf64>
      %42 = func.call @dynamic_index_in_dim_4(%iterArg_19, %39) : (tensor<7x4x8xf64>, tensor<i64>) -> tensor<4x8xf64>
      %43 = func.call @dynamic_index_in_dim_4(%iterArg_20, %39) : (tensor<7x4x8xf64>, tensor<i64>) -> tensor<4x8xf64>
      %44:3 = func.call @closed_call_5(%iterArg_21, %iterArg_23, %iterArg_24, %iterArg_25, %40, %41, %42, %43) : (tensor<1x8xf64>, tensor<3x8xf64>, tensor<8xf64>, tensor<4x8xf64>, tensor<4x3xf64>, tensor<4x8xf64>, tensor<4x8xf64>, tensor<4x8xf64>) -> (tensor<3x8xf64>, tensor<8xf64>, tensor<4x8xf64>)
      %c_28 = stablehlo.constant dense<1> : tensor<i64>
      %45 = stablehlo.add %iterArg_22, %c_28 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %45, %44#0, %44#1, %44#2 : tensor<7x4x3xf64>, tensor<7x4x8xf64>, tensor<7x4x8xf64>, tensor<7x4x8xf64>, tensor<1x8xf64>, tensor<i64>, tensor<3x8xf64>, tensor<8xf64>, tensor<4x8xf64>
    }
    %cst_12 = stablehlo.constant dense<0.99899999999999999> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<3x8xf64>
    %24 = stablehlo.multiply %23, %arg0 : tensor<3x8xf64>
    %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<3x8xf64>
    %26 = stablehlo.multiply %25, %22#6 : tensor<3x8xf64>
    %27 = stablehlo.subtract %24, %26 : tensor<3x8xf64>
    %cst_14 = stablehlo.constant dense<0.99899999999999999> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %29 = stablehlo.multiply %28, %arg1 : tensor<8xf64>
    %cst_15 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %31 = stablehlo.multiply %30, %22#7 : tensor<8xf64>
    %32 = stablehlo.subtract %29, %31 : tensor<8xf64>
    %cst_16 = stablehlo.constant dense<0.99899999999999999> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %34 = stablehlo.multiply %33, %arg2 : tensor<8xf64>
    %cst_17 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<8xf64>
    %36 = stablehlo.multiply %35, %18 : tensor<8xf64>
    %37 = stablehlo.subtract %34, %36 : tensor<8xf64>
    return %27, %32, %37 : tensor<3x8xf64>, tensor<8xf64>, tensor<8xf64>
  }
  func.func private @closed_call_3(%arg0: tensor<3x8xf64>, %arg1: tensor<1x8xf64>, %arg2: tensor<4x8xf64>, %arg3: tensor<4x3xf64>) -> (tensor<4x8xf64>, tensor<4x8xf64>, tensor<4x8xf64>, tensor<4x8xf64>) {
    %0 = stablehlo.dot_general %arg3, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x8xf64>) -> tensor<4x8xf64>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<1x8xf64>) -> tensor<4x8xf64>
    %2 = stablehlo.multiply %arg2, %1 : tensor<4x8xf64>
    %3 = stablehlo.add %0, %2 : tensor<4x8xf64>
    %4 = stablehlo.tanh %3 : tensor<4x8xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %6 = stablehlo.subtract %5, %4 : tensor<4x8xf64>
    %7 = stablehlo.add %arg2, %4 : tensor<4x8xf64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %9 = stablehlo.multiply %8, %7 : tensor<4x8xf64>
    return %9, %arg2, %4, %6 : tensor<4x8xf64>, tensor<4x8xf64>, tensor<4x8xf64>, tensor<4x8xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<7x4x8xf64>, %arg1: tensor<4x8xf64>, %arg2: tensor<i64>) -> tensor<7x4x8xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x8xf64>) -> tensor<1x4x8xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<7x4x8xf64>, tensor<1x4x8xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<7x4x8xf64>
    return %1 : tensor<7x4x8xf64>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<7x4x8xf64>, %arg1: tensor<i64>) -> tensor<4x8xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 8] : (tensor<7x4x8xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x8xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4x8xf64>) -> tensor<4x8xf64>
    return %1 : tensor<4x8xf64>
  }
  func.func private @closed_call_5(%arg0: tensor<1x8xf64>, %arg1: tensor<3x8xf64>, %arg2: tensor<8xf64>, %arg3: tensor<4x8xf64>, %arg4: tensor<4x3xf64>, %arg5: tensor<4x8xf64>, %arg6: tensor<4x8xf64>, %arg7: tensor<4x8xf64>) -> (tensor<3x8xf64>, tensor<8xf64>, tensor<4x8xf64>) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %1 = stablehlo.multiply %0, %arg3 : tensor<4x8xf64>
    %2 = stablehlo.multiply %1, %arg7 : tensor<4x8xf64>
    %3 = stablehlo.multiply %2, %arg6 : tensor<4x8xf64>
    %4 = stablehlo.add %2, %3 : tensor<4x8xf64>
    %5 = stablehlo.multiply %arg5, %4 : tensor<4x8xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<4x8xf64>, tensor<f64>) -> tensor<8xf64>
    %7 = stablehlo.reshape %6 : (tensor<8xf64>) -> tensor<1x8xf64>
    %8 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x8xf64>) -> tensor<4x8xf64>
    %9 = stablehlo.multiply %4, %8 : tensor<4x8xf64>
    %10 = stablehlo.add %1, %9 : tensor<4x8xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.reduce(%7 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1x8xf64>, tensor<f64>) -> tensor<8xf64>
    %12 = stablehlo.add %arg2, %11 : tensor<8xf64>
    %13 = stablehlo.dot_general %4, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf64>, tensor<4x3xf64>) -> tensor<8x3xf64>
    %14 = stablehlo.transpose %13, dims = [1, 0] : (tensor<8x3xf64>) -> tensor<3x8xf64>
    %15 = stablehlo.add %arg1, %14 : tensor<3x8xf64>
    return %15, %12, %10 : tensor<3x8xf64>, tensor<8xf64>, tensor<4x8xf64>
  }
  func.func private @closed_call_6(%arg0: tensor<3x8xf64>, %arg1: tensor<8xf64>, %arg2: tensor<4x8xf64>, %arg3: tensor<4x3xf64>) -> tensor<4x8xf64> {
    %0 = stablehlo.dot_general %arg3, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x8xf64>) -> tensor<4x8xf64>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<8xf64>) -> tensor<1x8xf64>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x8xf64>) -> tensor<4x8xf64>
    %3 = stablehlo.multiply %arg2, %2 : tensor<4x8xf64>
    %4 = stablehlo.add %0, %3 : tensor<4x8xf64>
    %5 = stablehlo.tanh %4 : tensor<4x8xf64>
    %6 = stablehlo.add %arg2, %5 : tensor<4x8xf64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
    %8 = stablehlo.multiply %7, %6 : tensor<4x8xf64>
    return %8 : tensor<4x8xf64>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<i64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i64>
    return %0 : tensor<i64>
  }
}
// -----
// forward, cuda: same text as cpu
