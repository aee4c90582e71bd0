// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// BETA1 = 0.8
// B2 = 0.999
// EPS = 1e-2
// EMA_DECAY = 0.9
//
//
// def adam_step(weight_p, gr, m_p, v_prev, rate):
//     m_next = BETA1 * m_p + (1 - BETA1) * gr
//     v_next = B2 * v_prev + (1 - B2) * gr**2
//     m_corr = m_next / (1 - BETA1)
//     weight_next = weight_p - rate * m_corr / jnp.sqrt(v_next + EPS)
//     return weight_next, m_next, v_next
//
//
// def adam_epoch(xs, targets, w0, init_b, cutoff, lr, edge):
//     def objective(weights_all, xs_k, t_b):
//         w, p_b = weights_all
//         y_hat = jnp.dot(xs_k, w) + p_b
//         residual = y_hat - t_b
//         return jnp.mean(jnp.sqrt(residual**2 + cutoff))
//
//     m_w0 = jnp.zeros_like(w0)
//     v_w0 = jnp.zeros_like(w0)
//     m_b0 = jnp.zeros_like(init_b)
//     v_b0 = jnp.zeros_like(init_b)
//
//     def tick(memory, slice_t):
//         w_now, b_now, m_w_now, v_w_now, m_b_now, v_b_now, ema_w_now = memory
//         xb, yb = slice_t
//         grad_fn = jax.value_and_grad(objective)
//         loss_now, (g_w, b_bar) = grad_fn((w_now, b_now), xb, yb)
//         g_w_clipped = jnp.clip(g_w, -edge, edge)
//         b_bar_clipped = jnp.clip(b_bar, -edge, edge)
//         w_next, m_w_next, v_w_next = adam_step(w_now, g_w_clipped, m_w_now, v_w_now, lr)
//         b_next, m_b_next, v_b_next = adam_step(
//             b_now, b_bar_clipped, m_b_now, v_b_now, lr
//         )
//         ema_next = EMA_DECAY * ema_w_now + (1 - EMA_DECAY) * w_next
//         new_carry = (w_next, b_next, m_w_next, v_w_next, m_b_next, v_b_next, ema_next)
//         return new_carry, loss_now
//
//     last_carry, states = lax.scan(
//         tick, (w0, init_b, m_w0, v_w0, m_b0, v_b0, w0), (xs, targets)
//     )
//     w_out, b_out, m_w_out, v_w_out, m_b_out, v_b_out, ema_w_out = last_carry
//     mean_loss = jnp.mean(states)
//     return mean_loss, ema_w_out
//
//   xs: float32[2, 6, 3] in [-1.5, 1.5]
//   targets: float32[2, 6] in [-1.5, 1.5]
//   w0: float32[3] in [-0.8, 0.8]
//   init_b: float32[] in [-1, 1]
//   cutoff: float32[] in [0.4, 1.5]
//   lr: float32[] in [0.02, 0.15]
//   edge: float32[] in [0.2, 1.2]
// -----
// forward, cpu
module @jit_adam_epoch attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x6x3xf32>, %arg1: tensor<2x6xf32>, %arg2: tensor<3xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:14 = stablehlo.while(%iterArg = %arg0, %iterArg_6 = %arg1, %iterArg_7 = %arg4, %iterArg_8 = %arg6, %iterArg_9 = %arg5, %iterArg_10 = %c, %iterArg_11 = %arg2, %iterArg_12 = %arg3, %iterArg_13 = %0, %iterArg_14 = %1, %iterArg_15 = %cst_1, %iterArg_16 = %cst_2, %iterArg_17 = %arg2, %iterArg_18 = %2) : tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<2xf32>
    cond {
      %c_19 = stablehlo.constant dense<2> : tensor<i32>
      %6 = stablehlo.compare LT, %iterArg_10, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %6 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_10) : (tensor<2x6x3xf32>, tensor<i32>) -> tensor<6x3xf32>
      %7 = func.call @dynamic_index_in_dim_0(%iterArg_6, %iterArg_10) : (tensor<2x6xf32>, tensor<i32>) -> tensor<6xf32>
      %8 = stablehlo.dot_general %6, %iterArg_11, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x3xf32>, tensor<3xf32>) -> tensor<6xf32>
      %9 = stablehlo.broadcast_in_dim %iterArg_12, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %10 = stablehlo.add %8, %9 : tensor<6xf32>
      %11 = stablehlo.subtract %10, %7 : tensor<6xf32>
      %12 = stablehlo.multiply %11, %11 : tensor<6xf32>
      %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %14 = stablehlo.multiply %13, %11 : tensor<6xf32>
      %15 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %16 = stablehlo.add %12, %15 : tensor<6xf32>
      %17 = stablehlo.sqrt %16 : tensor<6xf32>
      %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %19 = stablehlo.divide %18, %17 : tensor<6xf32>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %20 = stablehlo.reduce(%17 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
      %cst_22 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
      %21 = stablehlo.divide %20, %cst_22 : tensor<f32>
      %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_24 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
      %22 = stablehlo.divide %cst_23, %cst_24 : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %24 = stablehlo.multiply %23, %19 : tensor<6xf32>
      %25 = stablehlo.multiply %24, %14 : tensor<6xf32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.reduce(%25 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
      %27 = stablehlo.dot_general %25, %6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x3xf32>) -> tensor<3xf32>
      %28 = stablehlo.negate %iterArg_8 : tensor<f32>
      %29 = func.call @clip(%27, %28, %iterArg_8) : (tensor<3xf32>, tensor<f32>, tensor<f32>) -> tensor<3xf32>
      %30 = stablehlo.negate %iterArg_8 : tensor<f32>
      %31 = func.call @clip_1(%26, %30, %iterArg_8) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %cst_26 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %33 = stablehlo.multiply %32, %iterArg_13 : tensor<3xf32>
      %cst_27 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %35 = stablehlo.multiply %34, %29 : tensor<3xf32>
      %36 = stablehlo.add %33, %35 : tensor<3xf32>
      %cst_28 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %38 = stablehlo.multiply %37, %iterArg_14 : tensor<3xf32>
      %39 = stablehlo.multiply %29, %29 : tensor<3xf32>
      %cst_29 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %41 = stablehlo.multiply %40, %39 : tensor<3xf32>
      %42 = stablehlo.add %38, %41 : tensor<3xf32>
      %cst_30 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %44 = stablehlo.divide %36, %43 : tensor<3xf32>
      %45 = stablehlo.broadcast_in_dim %iterArg_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %46 = stablehlo.multiply %45, %44 : tensor<3xf32>
      %cst_31 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %48 = stablehlo.add %42, %47 : tensor<3xf32>
      %49 = stablehlo.sqrt %48 : tensor<3xf32>
      %50 = stablehlo.divide %46, %49 : tensor<3xf32>
      %51 = stablehlo.subtract %iterArg_11, %50 : tensor<3xf32>
      %cst_32 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %52 = stablehlo.multiply %cst_32, %iterArg_15 : tensor<f32>
      %cst_33 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %53 = stablehlo.multiply %cst_33, %31 : tensor<f32>
      %54 = stablehlo.add %52, %53 : tensor<f32>
      %cst_34 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
      %55 = stablehlo.multiply %cst_34, %iterArg_16 : tensor<f32>
      %56 = stablehlo.multiply %31, %31 : tensor<f32>
      %cst_35 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %57 = stablehlo.multiply %cst_35, %56 : tensor<f32>
      %58 = stablehlo.add %55, %57 : tensor<f32>
      %cst_36 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %59 = stablehlo.divide %54, %cst_36 : tensor<f32>
      %60 = stablehlo.multiply %iterArg_9, %59 : tensor<f32>
      %cst_37 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %61 = stablehlo.add %58, %cst_37 : tensor<f32>
      %62 = stablehlo.sqrt %61 : tensor<f32>
      %63 = stablehlo.divide %60, %62 : tensor<f32>
      %64 = stablehlo.subtract %iterArg_12, %63 : tensor<f32>
      %cst_38 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %66 = stablehlo.multiply %65, %iterArg_17 : tensor<3xf32>
      %cst_39 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %68 = stablehlo.multiply %67, %51 : tensor<3xf32>
      %69 = stablehlo.add %66, %68 : tensor<3xf32>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_18, %21, %iterArg_10) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %71 = stablehlo.add %iterArg_10, %c_40 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %71, %51, %64, %36, %42, %54, %58, %69, %70 : tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<2xf32>
    }
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3#13 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %4, %cst_5 : tensor<f32>
    return %5, %3#12 : tensor<f32>, tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x6x3xf32>, %arg1: tensor<i32>) -> tensor<6x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 6, 3] : (tensor<2x6x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x6x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x6x3xf32>) -> tensor<6x3xf32>
    return %1 : tensor<6x3xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<2x6xf32>, %arg1: tensor<i32>) -> tensor<6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 6] : (tensor<2x6xf32>, tensor<i32>, tensor<i32>) -> tensor<1x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x6xf32>) -> tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @clip(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<3xf32>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.minimum %2, %1 : tensor<3xf32>
    return %3 : tensor<3xf32>
  }
  func.func private @clip_1(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.maximum %arg1, %arg0 : tensor<f32>
    %1 = stablehlo.minimum %arg2, %0 : tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x6x3xf32>, %arg1: tensor<2x6xf32>, %arg2: tensor<3xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>) -> (tensor<2x6x3xf32> {jax.result_info = "result[0]"}, tensor<2x6xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}, tensor<f32> {jax.result_info = "result[5]"}, tensor<f32> {jax.result_info = "result[6]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.divide %cst_1, %cst_2 : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.negate %arg6 : tensor<f32>
    %5:12 = call @clip() : () -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
    %6 = stablehlo.negate %arg6 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x6xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x6xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x6xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x6xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x6xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %34:54 = stablehlo.while(%iterArg = %arg0, %iterArg_47 = %arg1, %iterArg_48 = %arg5, %iterArg_49 = %3, %iterArg_50 = %arg4, %iterArg_51 = %arg6, %iterArg_52 = %6, %iterArg_53 = %4, %iterArg_54 = %5#0, %iterArg_55 = %5#1, %iterArg_56 = %5#2, %iterArg_57 = %5#3, %iterArg_58 = %5#4, %iterArg_59 = %5#5, %iterArg_60 = %5#6, %iterArg_61 = %5#7, %iterArg_62 = %5#8, %iterArg_63 = %5#9, %iterArg_64 = %5#10, %iterArg_65 = %5#11, %iterArg_66 = %c, %iterArg_67 = %arg2, %iterArg_68 = %arg3, %iterArg_69 = %0, %iterArg_70 = %1, %iterArg_71 = %cst_3, %iterArg_72 = %cst_4, %iterArg_73 = %7, %iterArg_74 = %8, %iterArg_75 = %9, %iterArg_76 = %10, %iterArg_77 = %11, %iterArg_78 = %12, %iterArg_79 = %13, %iterArg_80 = %14, %iterArg_81 = %15, %iterArg_82 = %16, %iterArg_83 = %17, %iterArg_84 = %18, %iterArg_85 = %19, %iterArg_86 = %20, %iterArg_87 = %21, %iterArg_88 = %22, %iterArg_89 = %23, %iterArg_90 = %24, %iterArg_91 = %25, %iterArg_92 = %26, %iterArg_93 = %27, %iterArg_94 = %28, %iterArg_95 = %29, %iterArg_96 = %30, %iterArg_97 = %31, %iterArg_98 = %32, %iterArg_99 = %33) : tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<f32>, tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<2x3xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_100 = stablehlo.constant dense<2> : tensor<i32>
      %45 = stablehlo.compare LT, %iterArg_66, %c_100, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %45 : tensor<i1>
    } do {
      %45 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_66) : (tensor<2x6x3xf32>, tensor<i32>) -> tensor<6x3xf32>
      %46 = func.call @dynamic_index_in_dim_0(%iterArg_47, %iterArg_66) : (tensor<2x6xf32>, tensor<i32>) -> tensor<6xf32>
      %47 = stablehlo.dot_general %45, %iterArg_67, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x3xf32>, tensor<3xf32>) -> tensor<6xf32>
      %48 = stablehlo.broadcast_in_dim %iterArg_68, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %49 = stablehlo.add %47, %48 : tensor<6xf32>
      %50 = stablehlo.subtract %49, %46 : tensor<6xf32>
      %51 = stablehlo.multiply %50, %50 : tensor<6xf32>
      %cst_100 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %53 = stablehlo.multiply %52, %50 : tensor<6xf32>
      %cst_101 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %55 = stablehlo.multiply %54, %50 : tensor<6xf32>
      %56 = stablehlo.broadcast_in_dim %iterArg_50, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %57 = stablehlo.add %51, %56 : tensor<6xf32>
      %58 = stablehlo.sqrt %57 : tensor<6xf32>
      %cst_102 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %60 = stablehlo.divide %59, %58 : tensor<6xf32>
      %cst_103 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %62 = stablehlo.divide %61, %58 : tensor<6xf32>
      %63 = stablehlo.multiply %58, %58 : tensor<6xf32>
      %cst_104 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %65 = stablehlo.divide %64, %63 : tensor<6xf32>
      %66 = stablehlo.multiply %iterArg_49, %62 : tensor<6xf32>
      %67 = stablehlo.multiply %66, %55 : tensor<6xf32>
      %cst_105 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %68 = stablehlo.reduce(%67 init: %cst_105) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
      %69 = stablehlo.dot_general %67, %45, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x3xf32>) -> tensor<3xf32>
      %70:5 = func.call @clip_1(%69, %iterArg_51, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65) : (tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
      %71:5 = func.call @clip_2(%68, %iterArg_51, %iterArg_52) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %cst_106 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %72 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %73 = stablehlo.multiply %72, %iterArg_69 : tensor<3xf32>
      %cst_107 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %74 = stablehlo.broadcast_in_dim %cst_107, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %75 = stablehlo.multiply %74, %70#0 : tensor<3xf32>
      %76 = stablehlo.add %73, %75 : tensor<3xf32>
      %cst_108 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
      %77 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %78 = stablehlo.multiply %77, %iterArg_70 : tensor<3xf32>
      %79 = stablehlo.multiply %70#0, %70#0 : tensor<3xf32>
      %cst_109 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %80 = stablehlo.broadcast_in_dim %cst_109, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %81 = stablehlo.multiply %80, %70#0 : tensor<3xf32>
      %cst_110 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %82 = stablehlo.broadcast_in_dim %cst_110, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %83 = stablehlo.multiply %82, %79 : tensor<3xf32>
      %84 = stablehlo.add %78, %83 : tensor<3xf32>
      %cst_111 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %85 = stablehlo.broadcast_in_dim %cst_111, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %86 = stablehlo.divide %76, %85 : tensor<3xf32>
      %87 = stablehlo.broadcast_in_dim %iterArg_48, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %88 = stablehlo.multiply %87, %86 : tensor<3xf32>
      %cst_112 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %89 = stablehlo.broadcast_in_dim %cst_112, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %90 = stablehlo.add %84, %89 : tensor<3xf32>
      %91 = stablehlo.sqrt %90 : tensor<3xf32>
      %cst_113 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %92 = stablehlo.broadcast_in_dim %cst_113, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %93 = stablehlo.divide %92, %91 : tensor<3xf32>
      %94 = stablehlo.divide %88, %91 : tensor<3xf32>
      %95 = stablehlo.multiply %91, %91 : tensor<3xf32>
      %cst_114 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %96 = stablehlo.broadcast_in_dim %cst_114, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %97 = stablehlo.divide %96, %95 : tensor<3xf32>
      %98 = stablehlo.subtract %iterArg_67, %94 : tensor<3xf32>
      %cst_115 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %99 = stablehlo.multiply %cst_115, %iterArg_71 : tensor<f32>
      %cst_116 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %100 = stablehlo.multiply %cst_116, %71#0 : tensor<f32>
      %101 = stablehlo.add %99, %100 : tensor<f32>
      %cst_117 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
      %102 = stablehlo.multiply %cst_117, %iterArg_72 : tensor<f32>
      %103 = stablehlo.multiply %71#0, %71#0 : tensor<f32>
      %cst_118 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %104 = stablehlo.multiply %cst_118, %71#0 : tensor<f32>
      %cst_119 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %105 = stablehlo.multiply %cst_119, %103 : tensor<f32>
      %106 = stablehlo.add %102, %105 : tensor<f32>
      %cst_120 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %107 = stablehlo.divide %101, %cst_120 : tensor<f32>
      %108 = stablehlo.multiply %iterArg_48, %107 : tensor<f32>
      %cst_121 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %109 = stablehlo.add %106, %cst_121 : tensor<f32>
      %110 = stablehlo.sqrt %109 : tensor<f32>
      %cst_122 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %111 = stablehlo.divide %cst_122, %110 : tensor<f32>
      %112 = stablehlo.divide %108, %110 : tensor<f32>
      %113 = stablehlo.multiply %110, %110 : tensor<f32>
      %cst_123 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %114 = stablehlo.divide %cst_123, %113 : tensor<f32>
      %115 = stablehlo.subtract %iterArg_68, %112 : tensor<f32>
      %116 = func.call @dynamic_update_index_in_dim(%iterArg_73, %iterArg_67, %iterArg_66) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %117 = func.call @dynamic_update_index_in_dim_3(%iterArg_74, %53, %iterArg_66) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %118 = func.call @dynamic_update_index_in_dim_3(%iterArg_75, %60, %iterArg_66) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %119 = func.call @dynamic_update_index_in_dim_3(%iterArg_76, %65, %iterArg_66) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %120 = func.call @dynamic_update_index_in_dim_3(%iterArg_77, %55, %iterArg_66) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %121 = func.call @dynamic_update_index_in_dim_3(%iterArg_78, %66, %iterArg_66) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %122 = func.call @dynamic_update_index_in_dim_3(%iterArg_79, %67, %iterArg_66) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %123 = func.call @dynamic_update_index_in_dim(%iterArg_80, %70#1, %iterArg_66) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %124 = func.call @dynamic_update_index_in_dim(%iterArg_81, %70#2, %iterArg_66) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %125 = func.call @dynamic_update_index_in_dim(%iterArg_82, %70#3, %iterArg_66) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %126 = func.call @dynamic_update_index_in_dim(%iterArg_83, %70#4, %iterArg_66) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %127 = func.call @dynamic_update_index_in_dim_4(%iterArg_84, %71#1, %iterArg_66) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %128 = func.call @dynamic_update_index_in_dim_4(%iterArg_85, %71#2, %iterArg_66) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %129 = func.call @dynamic_update_index_in_dim_4(%iterArg_86, %71#3, %iterArg_66) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %130 = func.call @dynamic_update_index_in_dim_4(%iterArg_87, %71#4, %iterArg_66) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %131 = func.call @dynamic_update_index_in_dim(%iterArg_88, %81, %iterArg_66) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %132 = func.call @dynamic_update_index_in_dim(%iterArg_89, %86, %iterArg_66) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %133 = func.call @dynamic_update_index_in_dim(%iterArg_90, %93, %iterArg_66) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %134 = func.call @dynamic_update_index_in_dim(%iterArg_91, %91, %iterArg_66) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %135 = func.call @dynamic_update_index_in_dim(%iterArg_92, %88, %iterArg_66) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %136 = func.call @dynamic_update_index_in_dim(%iterArg_93, %97, %iterArg_66) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %137 = func.call @dynamic_update_index_in_dim_4(%iterArg_94, %104, %iterArg_66) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %138 = func.call @dynamic_update_index_in_dim_4(%iterArg_95, %107, %iterArg_66) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %139 = func.call @dynamic_update_index_in_dim_4(%iterArg_96, %111, %iterArg_66) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %140 = func.call @dynamic_update_index_in_dim_4(%iterArg_97, %110, %iterArg_66) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %141 = func.call @dynamic_update_index_in_dim_4(%iterArg_98, %108, %iterArg_66) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %142 = func.call @dynamic_update_index_in_dim_4(%iterArg_99, %114, %iterArg_66) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_124 = stablehlo.constant dense<1> : tensor<i32>
      %143 = stablehlo.add %iterArg_66, %c_124 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %143, %98, %115, %76, %84, %101, %106, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127, %128, %129, %130, %131, %132, %133, %134, %135, %136, %137, %138, %139, %140, %141, %142 : tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<f32>, tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<2x3xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    }
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.divide %cst_33, %cst_34 : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<2x6x3xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<2x6xf32>
    %c_46 = stablehlo.constant dense<0> : tensor<i32>
    %43:44 = stablehlo.while(%iterArg = %37, %iterArg_47 = %34#27, %iterArg_48 = %arg0, %iterArg_49 = %34#28, %iterArg_50 = %34#29, %iterArg_51 = %34#30, %iterArg_52 = %34#31, %iterArg_53 = %34#32, %iterArg_54 = %34#33, %iterArg_55 = %34#34, %iterArg_56 = %34#35, %iterArg_57 = %34#36, %iterArg_58 = %34#37, %iterArg_59 = %34#38, %iterArg_60 = %34#39, %iterArg_61 = %34#40, %iterArg_62 = %34#41, %iterArg_63 = %34#42, %iterArg_64 = %34#43, %iterArg_65 = %34#44, %iterArg_66 = %34#45, %iterArg_67 = %34#46, %iterArg_68 = %34#47, %iterArg_69 = %34#48, %iterArg_70 = %34#49, %iterArg_71 = %34#50, %iterArg_72 = %34#51, %iterArg_73 = %34#52, %iterArg_74 = %34#53, %iterArg_75 = %3, %iterArg_76 = %arg5, %iterArg_77 = %c_46, %iterArg_78 = %cst_38, %iterArg_79 = %cst_39, %iterArg_80 = %cst_40, %iterArg_81 = %38, %iterArg_82 = %cst_41, %iterArg_83 = %39, %iterArg_84 = %40, %iterArg_85 = %cst_42, %iterArg_86 = %cst_43, %iterArg_87 = %35, %iterArg_88 = %41, %iterArg_89 = %42) : tensor<2xf32>, tensor<2x3xf32>, tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<6xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<2x6x3xf32>, tensor<2x6xf32>
    cond {
      %c_90 = stablehlo.constant dense<2> : tensor<i32>
      %45 = stablehlo.compare LT, %iterArg_77, %c_90, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %45 : tensor<i1>
    } do {
      %c_90 = stablehlo.constant dense<2> : tensor<i32>
      %45 = stablehlo.subtract %c_90, %iterArg_77 : tensor<i32>
      %c_91 = stablehlo.constant dense<1> : tensor<i32>
      %46 = stablehlo.subtract %45, %c_91 : tensor<i32>
      %47 = func.call @dynamic_index_in_dim_5(%iterArg, %46) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %48 = func.call @dynamic_index_in_dim_6(%iterArg_47, %46) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %49 = func.call @dynamic_index_in_dim(%iterArg_48, %46) : (tensor<2x6x3xf32>, tensor<i32>) -> tensor<6x3xf32>
      %50 = func.call @dynamic_index_in_dim_0(%iterArg_49, %46) : (tensor<2x6xf32>, tensor<i32>) -> tensor<6xf32>
      %51 = func.call @dynamic_index_in_dim_0(%iterArg_50, %46) : (tensor<2x6xf32>, tensor<i32>) -> tensor<6xf32>
      %52 = func.call @dynamic_index_in_dim_0(%iterArg_51, %46) : (tensor<2x6xf32>, tensor<i32>) -> tensor<6xf32>
      %53 = func.call @dynamic_index_in_dim_0(%iterArg_52, %46) : (tensor<2x6xf32>, tensor<i32>) -> tensor<6xf32>
      %54 = func.call @dynamic_index_in_dim_0(%iterArg_53, %46) : (tensor<2x6xf32>, tensor<i32>) -> tensor<6xf32>
      %55 = func.call @dynamic_index_in_dim_0(%iterArg_54, %46) : (tensor<2x6xf32>, tensor<i32>) -> tensor<6xf32>
      %56 = func.call @dynamic_index_in_dim_6(%iterArg_55, %46) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %57 = func.call @dynamic_index_in_dim_6(%iterArg_56, %46) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %58 = func.call @dynamic_index_in_dim_6(%iterArg_57, %46) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %59 = func.call @dynamic_index_in_dim_6(%iterArg_58, %46) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %60 = func.call @dynamic_index_in_dim_5(%iterArg_59, %46) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %61 = func.call @dynamic_index_in_dim_5(%iterArg_60, %46) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %62 = func.call @dynamic_index_in_dim_5(%iterArg_61, %46) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %63 = func.call @dynamic_index_in_dim_5(%iterArg_62, %46) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %64 = func.call @dynamic_index_in_dim_6(%iterArg_63, %46) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %65 = func.call @dynamic_index_in_dim_6(%iterArg_64, %46) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %66 = func.call @dynamic_index_in_dim_6(%iterArg_65, %46) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %67 = func.call @dynamic_index_in_dim_6(%iterArg_66, %46) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %68 = func.call @dynamic_index_in_dim_6(%iterArg_67, %46) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %69 = func.call @dynamic_index_in_dim_6(%iterArg_68, %46) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %70 = func.call @dynamic_index_in_dim_5(%iterArg_69, %46) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %71 = func.call @dynamic_index_in_dim_5(%iterArg_70, %46) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %72 = func.call @dynamic_index_in_dim_5(%iterArg_71, %46) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %73 = func.call @dynamic_index_in_dim_5(%iterArg_72, %46) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %74 = func.call @dynamic_index_in_dim_5(%iterArg_73, %46) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %75 = func.call @dynamic_index_in_dim_5(%iterArg_74, %46) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %cst_92 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %76 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %77 = stablehlo.multiply %76, %iterArg_87 : tensor<3xf32>
      %78 = stablehlo.add %iterArg_81, %77 : tensor<3xf32>
      %cst_93 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %79 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %80 = stablehlo.multiply %79, %iterArg_87 : tensor<3xf32>
      %81 = stablehlo.negate %iterArg_82 : tensor<f32>
      %82 = stablehlo.multiply %81, %75 : tensor<f32>
      %83 = stablehlo.multiply %82, %74 : tensor<f32>
      %84 = stablehlo.negate %83 : tensor<f32>
      %85 = stablehlo.divide %81, %73 : tensor<f32>
      %86 = stablehlo.multiply %84, %72 : tensor<f32>
      %87 = stablehlo.add %iterArg_86, %86 : tensor<f32>
      %88 = stablehlo.multiply %iterArg_76, %85 : tensor<f32>
      %89 = stablehlo.multiply %85, %71 : tensor<f32>
      %90 = stablehlo.add %iterArg_80, %89 : tensor<f32>
      %cst_94 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %91 = stablehlo.divide %88, %cst_94 : tensor<f32>
      %92 = stablehlo.add %iterArg_85, %91 : tensor<f32>
      %cst_95 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %93 = stablehlo.multiply %cst_95, %87 : tensor<f32>
      %94 = stablehlo.multiply %93, %70 : tensor<f32>
      %cst_96 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
      %95 = stablehlo.multiply %cst_96, %87 : tensor<f32>
      %cst_97 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %96 = stablehlo.multiply %cst_97, %92 : tensor<f32>
      %97 = stablehlo.add %94, %96 : tensor<f32>
      %cst_98 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %98 = stablehlo.multiply %cst_98, %92 : tensor<f32>
      %99 = stablehlo.negate %78 : tensor<3xf32>
      %100 = stablehlo.multiply %99, %69 : tensor<3xf32>
      %101 = stablehlo.multiply %100, %68 : tensor<3xf32>
      %102 = stablehlo.negate %101 : tensor<3xf32>
      %103 = stablehlo.divide %99, %67 : tensor<3xf32>
      %104 = stablehlo.multiply %102, %66 : tensor<3xf32>
      %105 = stablehlo.add %iterArg_84, %104 : tensor<3xf32>
      %106 = stablehlo.broadcast_in_dim %iterArg_76, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %107 = stablehlo.multiply %106, %103 : tensor<3xf32>
      %108 = stablehlo.multiply %103, %65 : tensor<3xf32>
      %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %109 = stablehlo.reduce(%108 init: %cst_99) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %110 = stablehlo.add %90, %109 : tensor<f32>
      %cst_100 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %111 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %112 = stablehlo.divide %107, %111 : tensor<3xf32>
      %113 = stablehlo.add %iterArg_83, %112 : tensor<3xf32>
      %cst_101 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %114 = stablehlo.broadcast_in_dim %cst_101, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %115 = stablehlo.multiply %114, %105 : tensor<3xf32>
      %116 = stablehlo.multiply %115, %64 : tensor<3xf32>
      %cst_102 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
      %117 = stablehlo.broadcast_in_dim %cst_102, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %118 = stablehlo.multiply %117, %105 : tensor<3xf32>
      %cst_103 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %119 = stablehlo.broadcast_in_dim %cst_103, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %120 = stablehlo.multiply %119, %113 : tensor<3xf32>
      %121 = stablehlo.add %116, %120 : tensor<3xf32>
      %cst_104 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %122 = stablehlo.broadcast_in_dim %cst_104, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %123 = stablehlo.multiply %122, %113 : tensor<3xf32>
      %124:3 = func.call @clip_7(%60, %61, %62, %63, %97) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %125 = stablehlo.add %iterArg_79, %124#2 : tensor<f32>
      %126 = stablehlo.negate %124#1 : tensor<f32>
      %127 = stablehlo.add %125, %126 : tensor<f32>
      %128:3 = func.call @clip_8(%56, %57, %58, %59, %121) : (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<f32>, tensor<f32>)
      %129 = stablehlo.add %127, %128#2 : tensor<f32>
      %130 = stablehlo.negate %128#1 : tensor<f32>
      %131 = stablehlo.add %129, %130 : tensor<f32>
      %132 = stablehlo.dot_general %128#0, %55, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<6xf32>) -> tensor<3x6xf32>
      %133 = stablehlo.transpose %132, dims = [1, 0] : (tensor<3x6xf32>) -> tensor<6x3xf32>
      %134 = stablehlo.dot_general %128#0, %49, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<6x3xf32>) -> tensor<6xf32>
      %135 = stablehlo.broadcast_in_dim %124#0, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %136 = stablehlo.add %134, %135 : tensor<6xf32>
      %137 = stablehlo.multiply %54, %136 : tensor<6xf32>
      %138 = stablehlo.multiply %136, %53 : tensor<6xf32>
      %139 = stablehlo.multiply %iterArg_75, %138 : tensor<6xf32>
      %cst_105 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
      %140 = stablehlo.divide %47, %cst_105 : tensor<f32>
      %141 = stablehlo.broadcast_in_dim %140, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %142 = stablehlo.multiply %139, %52 : tensor<6xf32>
      %cst_106 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %143 = stablehlo.broadcast_in_dim %cst_106, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %144 = stablehlo.multiply %142, %143 : tensor<6xf32>
      %145 = stablehlo.negate %144 : tensor<6xf32>
      %146 = stablehlo.add %141, %145 : tensor<6xf32>
      %147 = stablehlo.multiply %146, %51 : tensor<6xf32>
      %cst_107 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %148 = stablehlo.reduce(%147 init: %cst_107) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
      %149 = stablehlo.add %iterArg_78, %148 : tensor<f32>
      %cst_108 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %150 = stablehlo.broadcast_in_dim %cst_108, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %151 = stablehlo.multiply %150, %137 : tensor<6xf32>
      %152 = stablehlo.multiply %147, %50 : tensor<6xf32>
      %153 = stablehlo.add %151, %152 : tensor<6xf32>
      %154 = stablehlo.negate %153 : tensor<6xf32>
      %cst_109 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %155 = stablehlo.reduce(%153 init: %cst_109) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
      %156 = stablehlo.add %iterArg_82, %155 : tensor<f32>
      %157 = stablehlo.dot_general %153, %49, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x3xf32>) -> tensor<3xf32>
      %158 = stablehlo.add %78, %157 : tensor<3xf32>
      %159 = stablehlo.dot_general %153, %48, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<3xf32>) -> tensor<6x3xf32>
      %160 = stablehlo.add %133, %159 : tensor<6x3xf32>
      %161 = func.call @dynamic_update_index_in_dim_9(%iterArg_88, %160, %46) : (tensor<2x6x3xf32>, tensor<6x3xf32>, tensor<i32>) -> tensor<2x6x3xf32>
      %162 = func.call @dynamic_update_index_in_dim_3(%iterArg_89, %154, %46) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %c_110 = stablehlo.constant dense<1> : tensor<i32>
      %163 = stablehlo.add %iterArg_77, %c_110 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %163, %149, %131, %110, %158, %156, %123, %118, %98, %95, %80, %161, %162 : tensor<2xf32>, tensor<2x3xf32>, tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<6xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<2x6x3xf32>, tensor<2x6xf32>
    }
    %44 = stablehlo.add %43#35, %43#41 : tensor<3xf32>
    return %43#42, %43#43, %44, %43#36, %43#32, %43#34, %43#33 : tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @clip() -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    return %1, %2, %0, %4, %5, %3, %7, %8, %6, %10, %11, %9 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x6x3xf32>, %arg1: tensor<i32>) -> tensor<6x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 6, 3] : (tensor<2x6x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x6x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x6x3xf32>) -> tensor<6x3xf32>
    return %1 : tensor<6x3xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<2x6xf32>, %arg1: tensor<i32>) -> tensor<6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 6] : (tensor<2x6xf32>, tensor<i32>, tensor<i32>) -> tensor<1x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x6xf32>) -> tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @clip_1(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>, %arg5: tensor<3xf32>, %arg6: tensor<3xf32>, %arg7: tensor<3xf32>, %arg8: tensor<3xf32>, %arg9: tensor<3xf32>, %arg10: tensor<3xf32>, %arg11: tensor<3xf32>, %arg12: tensor<3xf32>, %arg13: tensor<3xf32>, %arg14: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<3xf32>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.compare GT, %2, %arg0, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %4 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.compare EQ, %4, %arg0, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %6 = stablehlo.select %5, %arg4, %arg3 : tensor<3xi1>, tensor<3xf32>
    %7 = stablehlo.select %3, %arg5, %6 : tensor<3xi1>, tensor<3xf32>
    %8 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.compare GT, %arg0, %8, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %10 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %11 = stablehlo.compare EQ, %arg0, %10, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %12 = stablehlo.select %11, %arg7, %arg6 : tensor<3xi1>, tensor<3xf32>
    %13 = stablehlo.select %9, %arg8, %12 : tensor<3xi1>, tensor<3xf32>
    %14 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %15 = stablehlo.minimum %14, %1 : tensor<3xf32>
    %16 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %17 = stablehlo.compare GT, %1, %16, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %18 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.compare EQ, %1, %18, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %20 = stablehlo.select %19, %arg10, %arg9 : tensor<3xi1>, tensor<3xf32>
    %21 = stablehlo.select %17, %arg11, %20 : tensor<3xi1>, tensor<3xf32>
    %22 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %23 = stablehlo.compare GT, %22, %1, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %24 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.compare EQ, %24, %1, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %26 = stablehlo.select %25, %arg13, %arg12 : tensor<3xi1>, tensor<3xf32>
    %27 = stablehlo.select %23, %arg14, %26 : tensor<3xi1>, tensor<3xf32>
    return %15, %7, %13, %21, %27 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @clip_2(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.maximum %arg2, %arg0 : tensor<f32>
    %1 = stablehlo.compare GT, %arg2, %arg0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %2 = stablehlo.compare EQ, %arg2, %arg0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.select %2, %cst_0, %cst : tensor<i1>, tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.select %1, %cst_1, %3 : tensor<i1>, tensor<f32>
    %5 = stablehlo.compare GT, %arg0, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %6 = stablehlo.compare EQ, %arg0, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %7 = stablehlo.select %6, %cst_3, %cst_2 : tensor<i1>, tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.select %5, %cst_4, %7 : tensor<i1>, tensor<f32>
    %9 = stablehlo.minimum %arg1, %0 : tensor<f32>
    %10 = stablehlo.compare GT, %0, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %11 = stablehlo.compare EQ, %0, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.select %11, %cst_6, %cst_5 : tensor<i1>, tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.select %10, %cst_7, %12 : tensor<i1>, tensor<f32>
    %14 = stablehlo.compare GT, %arg1, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %15 = stablehlo.compare EQ, %arg1, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %16 = stablehlo.select %15, %cst_9, %cst_8 : tensor<i1>, tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.select %14, %cst_10, %16 : tensor<i1>, tensor<f32>
    return %9, %4, %8, %13, %17 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<2x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
    return %1 : tensor<2x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<2x6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<i32>) -> tensor<2x6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x6xf32>, tensor<1x6xf32>, tensor<i32>, tensor<i32>) -> tensor<2x6xf32>
    return %1 : tensor<2x6xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<2xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<2x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @clip_7(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %arg4, %arg2 : tensor<f32>
    %2 = stablehlo.multiply %0, %arg1 : tensor<f32>
    %3 = stablehlo.multiply %0, %arg0 : tensor<f32>
    return %2, %3, %1 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @clip_8(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>) -> (tensor<3xf32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<3xf32>
    %1 = stablehlo.multiply %arg4, %arg2 : tensor<3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.multiply %0, %arg1 : tensor<3xf32>
    %4 = stablehlo.multiply %0, %arg0 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    return %3, %5, %2 : tensor<3xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim_9(%arg0: tensor<2x6x3xf32>, %arg1: tensor<6x3xf32>, %arg2: tensor<i32>) -> tensor<2x6x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<6x3xf32>) -> tensor<1x6x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x6x3xf32>, tensor<1x6x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x6x3xf32>
    return %1 : tensor<2x6x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
