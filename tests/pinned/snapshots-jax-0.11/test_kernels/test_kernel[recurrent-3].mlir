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
      %10 = stablehlo.dot_general %9, %iterArg_4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x8xf64>) -> tensor<4x8xf64>
      %11 = stablehlo.broadcast_in_dim %iterArg_5, dims = [1] : (tensor<8xf64>) -> tensor<1x8xf64>
      %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x8xf64>) -> tensor<4x8xf64>
      %13 = stablehlo.multiply %iterArg_7, %12 : tensor<4x8xf64>
      %14 = stablehlo.add %10, %13 : tensor<4x8xf64>
      %15 = stablehlo.tanh %14 : tensor<4x8xf64>
      %16 = stablehlo.add %iterArg_7, %15 : tensor<4x8xf64>
      %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %17 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
      %18 = stablehlo.multiply %17, %16 : tensor<4x8xf64>
      %c_9 = stablehlo.constant dense<1> : tensor<i64>
      %19 = stablehlo.add %iterArg_6, %c_9 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %19, %18 : tensor<7x4x3xf64>, tensor<3x8xf64>, tensor<8xf64>, tensor<i64>, tensor<4x8xf64>
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
        %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %26 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
        %27 = stablehlo.transpose %24, dims = [1, 0, 2] : (tensor<4x7x3xf64>) -> tensor<7x4x3xf64>
        %28 = stablehlo.broadcast_in_dim %iterArg_26, dims = [1] : (tensor<8xf64>) -> tensor<1x8xf64>
        %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %29 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<7x4x8xf64>
        %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %30 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<7x4x8xf64>
        %c_31 = stablehlo.constant dense<0> : tensor<i64>
        %31:7 = stablehlo.while(%iterArg_48 = %27, %iterArg_49 = %iterArg_25, %iterArg_50 = %28, %iterArg_51 = %c_31, %iterArg_52 = %26, %iterArg_53 = %29, %iterArg_54 = %30) : tensor<7x4x3xf64>, tensor<3x8xf64>, tensor<1x8xf64>, tensor<i64>, tensor<4x8xf64>, tensor<7x4x8xf64>, tensor<7x4x8xf64>
        cond {
          %c_55 = stablehlo.constant dense<7> : tensor<i64>
          %64 = stablehlo.compare LT, %iterArg_51, %c_55, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
          stablehlo.return %64 : tensor<i1>
        } do {
          %64 = func.call @dynamic_index_in_dim(%iterArg_48, %iterArg_51) : (tensor<7x4x3xf64>, tensor<i64>) -> tensor<4x3xf64>
          %65 = stablehlo.dot_general %64, %iterArg_49, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x8xf64>) -> tensor<4x8xf64>
          %66 = stablehlo.broadcast_in_dim %iterArg_50, dims = [0, 1] : (tensor<1x8xf64>) -> tensor<4x8xf64>
          %67 = stablehlo.multiply %iterArg_52, %66 : tensor<4x8xf64>
          %68 = stablehlo.add %65, %67 : tensor<4x8xf64>
          %69 = stablehlo.tanh %68 : tensor<4x8xf64>
          %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
          %70 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
          %71 = stablehlo.add %70, %69 : tensor<4x8xf64>
          %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
          %72 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
          %73 = stablehlo.subtract %72, %69 : tensor<4x8xf64>
          %74 = stablehlo.multiply %71, %73 : tensor<4x8xf64>
          %75 = stablehlo.add %iterArg_52, %69 : tensor<4x8xf64>
          %cst_57 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
          %76 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
          %77 = stablehlo.multiply %76, %75 : tensor<4x8xf64>
          %78 = func.call @dynamic_update_index_in_dim(%iterArg_53, %iterArg_52, %iterArg_51) : (tensor<7x4x8xf64>, tensor<4x8xf64>, tensor<i64>) -> tensor<7x4x8xf64>
          %79 = func.call @dynamic_update_index_in_dim(%iterArg_54, %74, %iterArg_51) : (tensor<7x4x8xf64>, tensor<4x8xf64>, tensor<i64>) -> tensor<7x4x8xf64>
          %c_58 = stablehlo.constant dense<1> : tensor<i64>
          %80 = stablehlo.add %iterArg_51, %c_58 : tensor<i64>
          stablehlo.return %iterArg_48, %iterArg_49, %iterArg_50, %80, %77, %78, %79 : tensor<7x4x3xf64>, tensor<3x8xf64>, tensor<1x8xf64>, tensor<i64>, tensor<4x8xf64>, tensor<7x4x8xf64>, tensor<7x4x8xf64>
        }
        %32 = stablehlo.dot_general %31#4, %iterArg_27, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf64>, tensor<8xf64>) -> tensor<4xf64>
        %33 = stablehlo.subtract %32, %25 : tensor<4xf64>
        %34 = stablehlo.multiply %33, %33 : tensor<4xf64>
        %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
        %35 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %36 = stablehlo.multiply %35, %33 : tensor<4xf64>
        %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %37 = stablehlo.reduce(%34 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<4xf64>, tensor<f64>) -> tensor<f64>
        %cst_34 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
        %38 = stablehlo.divide %37, %cst_34 : tensor<f64>
        %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %39 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
        %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
        %cst_37 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
        %40 = stablehlo.divide %cst_36, %cst_37 : tensor<f64>
        %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<f64>) -> tensor<4xf64>
        %42 = stablehlo.multiply %41, %36 : tensor<4xf64>
        %43 = stablehlo.dot_general %42, %31#4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<4x8xf64>) -> tensor<8xf64>
        %44 = stablehlo.dot_general %42, %iterArg_27, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf64>, tensor<8xf64>) -> tensor<4x8xf64>
        %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %45 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<3x8xf64>
        %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
        %46 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<8xf64>
        %c_40 = stablehlo.constant dense<0> : tensor<i64>
        %47:8 = stablehlo.while(%iterArg_48 = %27, %iterArg_49 = %31#5, %iterArg_50 = %31#6, %iterArg_51 = %28, %iterArg_52 = %c_40, %iterArg_53 = %45, %iterArg_54 = %46, %iterArg_55 = %44) : tensor<7x4x3xf64>, tensor<7x4x8xf64>, tensor<7x4x8xf64>, tensor<1x8xf64>, tensor<i64>, tensor<3x8xf64>, tensor<8xf64>, tensor<4x8xf64>
        cond {
          %c_56 = stablehlo.constant dense<7> : tensor<i64>
          %64 = stablehlo.compare LT, %iterArg_52, %c_56, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
          stablehlo.return %64 : tensor<i1>
        } do {
          %c_56 = stablehlo.constant dense<7> : tensor<i64>
          %64 = stablehlo.subtract %c_56, %iterArg_52 : tensor<i64>
          %c_57 = stablehlo.constant dense<1> : tensor<i64>
          %65 = stablehlo.subtract %64, %c_57 : tensor<i64>
          %66 = func.call @dynamic_index_in_dim(%iterArg_48, %65) : (tensor<7x4x3xf64>, tensor<i64>) -> tensor<4x3xf64>
          %67 = func.call @dynamic_index_in_dim_2(%iterArg_49, %65) : (tensor<7x4x8xf64>, tensor<i64>) -> tensor<4x8xf64>
          %68 = func.call @dynamic_index_in_dim_2(%iterArg_50, %65) : (tensor<7x4x8xf64>, tensor<i64>) -> tensor<4x8xf64>
          %cst_58 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
          %69 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
          %70 = stablehlo.multiply %69, %iterArg_55 : tensor<4x8xf64>
          %71 = stablehlo.multiply %70, %68 : tensor<4x8xf64>
          %72 = stablehlo.multiply %67, %71 : tensor<4x8xf64>
          %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
          %73 = stablehlo.reduce(%72 init: %cst_59) applies stablehlo.add across dimensions = [0] : (tensor<4x8xf64>, tensor<f64>) -> tensor<8xf64>
          %74 = stablehlo.reshape %73 : (tensor<8xf64>) -> tensor<1x8xf64>
          %75 = stablehlo.broadcast_in_dim %iterArg_51, dims = [0, 1] : (tensor<1x8xf64>) -> tensor<4x8xf64>
          %76 = stablehlo.multiply %71, %75 : tensor<4x8xf64>
          %77 = stablehlo.add %70, %76 : tensor<4x8xf64>
          %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
          %78 = stablehlo.reduce(%74 init: %cst_60) applies stablehlo.add across dimensions = [0] : (tensor<1x8xf64>, tensor<f64>) -> tensor<8xf64>
          %79 = stablehlo.add %iterArg_54, %78 : tensor<8xf64>
          %80 = stablehlo.dot_general %71, %66, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x8xf64>, tensor<4x3xf64>) -> tensor<8x3xf64>
          %81 = stablehlo.transpose %80, dims = [1, 0] : (tensor<8x3xf64>) -> tensor<3x8xf64>
          %82 = stablehlo.add %iterArg_53, %81 : tensor<3x8xf64>
          %c_61 = stablehlo.constant dense<1> : tensor<i64>
          %83 = stablehlo.add %iterArg_52, %c_61 : tensor<i64>
          stablehlo.return %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %83, %82, %79, %77 : tensor<7x4x3xf64>, tensor<7x4x8xf64>, tensor<7x4x8xf64>, tensor<1x8xf64>, tensor<i64>, tensor<3x8xf64>, tensor<8xf64>, tensor<4x8xf64>
        }
        %cst_41 = stablehlo.constant dense<0.99899999999999999> : tensor<f64>
        %48 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<3x8xf64>
        %49 = stablehlo.multiply %48, %iterArg_25 : tensor<3x8xf64>
        %cst_42 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
        %50 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<3x8xf64>
        %51 = stablehlo.multiply %50, %47#5 : tensor<3x8xf64>
        %52 = stablehlo.subtract %49, %51 : tensor<3x8xf64>
        %cst_43 = stablehlo.constant dense<0.99899999999999999> : tensor<f64>
        %53 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<8xf64>
        %54 = stablehlo.multiply %53, %iterArg_26 : tensor<8xf64>
        %cst_44 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
        %55 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<8xf64>
        %56 = stablehlo.multiply %55, %47#6 : tensor<8xf64>
        %57 = stablehlo.subtract %54, %56 : tensor<8xf64>
        %cst_45 = stablehlo.constant dense<0.99899999999999999> : tensor<f64>
        %58 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<8xf64>
        %59 = stablehlo.multiply %58, %iterArg_27 : tensor<8xf64>
        %cst_46 = stablehlo.constant dense<1.000000e-01> : tensor<f64>
        %60 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<8xf64>
        %61 = stablehlo.multiply %60, %43 : tensor<8xf64>
        %62 = stablehlo.subtract %59, %61 : tensor<8xf64>
        %c_47 = stablehlo.constant dense<1> : tensor<i64>
        %63 = stablehlo.add %iterArg_24, %c_47 : tensor<i64>
        stablehlo.return %iterArg_22, %iterArg_23, %63, %52, %57, %62 : tensor<5x4x7x3xf64>, tensor<5x4xf64>, tensor<i64>, tensor<3x8xf64>, tensor<8xf64>, tensor<8xf64>
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
        %25 = stablehlo.dot_general %24, %iterArg_23, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x8xf64>) -> tensor<4x8xf64>
        %26 = stablehlo.broadcast_in_dim %iterArg_24, dims = [1] : (tensor<8xf64>) -> tensor<1x8xf64>
        %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<1x8xf64>) -> tensor<4x8xf64>
        %28 = stablehlo.multiply %iterArg_26, %27 : tensor<4x8xf64>
        %29 = stablehlo.add %25, %28 : tensor<4x8xf64>
        %30 = stablehlo.tanh %29 : tensor<4x8xf64>
        %31 = stablehlo.add %iterArg_26, %30 : tensor<4x8xf64>
        %cst_27 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
        %32 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<4x8xf64>
        %33 = stablehlo.multiply %32, %31 : tensor<4x8xf64>
        %c_28 = stablehlo.constant dense<1> : tensor<i64>
        %34 = stablehlo.add %iterArg_25, %c_28 : tensor<i64>
        stablehlo.return %iterArg_22, %iterArg_23, %iterArg_24, %34, %33 : tensor<7x4x3xf64>, tensor<3x8xf64>, tensor<8xf64>, tensor<i64>, tensor<4x8xf64>
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<7x4x8xf64>, %arg1: tensor<4x8xf64>, %arg2: tensor<i64>) -> tensor<7x4x8xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x8xf64>) -> tensor<1x4x8xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<7x4x8xf64>, tensor<1x4x8xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<7x4x8xf64>
    return %1 : tensor<7x4x8xf64>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<7x4x8xf64>, %arg1: tensor<i64>) -> tensor<4x8xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 8] : (tensor<7x4x8xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x8xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4x8xf64>) -> tensor<4x8xf64>
    return %1 : tensor<4x8xf64>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i64>, %arg2: tensor<i64>) -> tensor<i64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i64>
    return %0 : tensor<i64>
  }
}
// -----
// forward, cuda: same text as cpu
