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
      %8:8 = func.call @closed_call(%iterArg_7, %iterArg_8, %iterArg_9, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %6, %7) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<6x3xf32>, tensor<6xf32>) -> (tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>)
      %9 = func.call @dynamic_update_index_in_dim(%iterArg_18, %8#7, %iterArg_10) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.add %iterArg_10, %c_19 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %10, %8#0, %8#1, %8#2, %8#3, %8#4, %8#5, %8#6, %9 : tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<2xf32>
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
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<3xf32>, %arg4: tensor<f32>, %arg5: tensor<3xf32>, %arg6: tensor<3xf32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<3xf32>, %arg10: tensor<6x3xf32>, %arg11: tensor<6xf32>) -> (tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>) {
    %0 = stablehlo.dot_general %arg10, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x3xf32>, tensor<3xf32>) -> tensor<6xf32>
    %1 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.add %0, %1 : tensor<6xf32>
    %3 = stablehlo.subtract %2, %arg11 : tensor<6xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<6xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.multiply %5, %3 : tensor<6xf32>
    %7 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %8 = stablehlo.add %4, %7 : tensor<6xf32>
    %9 = stablehlo.sqrt %8 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %11 = stablehlo.divide %10, %9 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %13 = stablehlo.divide %12, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %14 = stablehlo.divide %cst_3, %cst_4 : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %16 = stablehlo.multiply %15, %11 : tensor<6xf32>
    %17 = stablehlo.multiply %16, %6 : tensor<6xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %19 = stablehlo.dot_general %17, %arg10, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x3xf32>) -> tensor<3xf32>
    %20 = stablehlo.negate %arg1 : tensor<f32>
    %21 = call @clip(%19, %20, %arg1) : (tensor<3xf32>, tensor<f32>, tensor<f32>) -> tensor<3xf32>
    %22 = stablehlo.negate %arg1 : tensor<f32>
    %23 = call @clip_1(%18, %22, %arg1) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.multiply %24, %arg5 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %27 = stablehlo.multiply %26, %21 : tensor<3xf32>
    %28 = stablehlo.add %25, %27 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %30 = stablehlo.multiply %29, %arg6 : tensor<3xf32>
    %31 = stablehlo.multiply %21, %21 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<3xf32>
    %34 = stablehlo.add %30, %33 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.divide %28, %35 : tensor<3xf32>
    %37 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %40 = stablehlo.add %34, %39 : tensor<3xf32>
    %41 = stablehlo.sqrt %40 : tensor<3xf32>
    %42 = stablehlo.divide %38, %41 : tensor<3xf32>
    %43 = stablehlo.subtract %arg3, %42 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %44 = stablehlo.multiply %cst_12, %arg7 : tensor<f32>
    %cst_13 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %45 = stablehlo.multiply %cst_13, %23 : tensor<f32>
    %46 = stablehlo.add %44, %45 : tensor<f32>
    %cst_14 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %47 = stablehlo.multiply %cst_14, %arg8 : tensor<f32>
    %48 = stablehlo.multiply %23, %23 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %49 = stablehlo.multiply %cst_15, %48 : tensor<f32>
    %50 = stablehlo.add %47, %49 : tensor<f32>
    %cst_16 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %51 = stablehlo.divide %46, %cst_16 : tensor<f32>
    %52 = stablehlo.multiply %arg2, %51 : tensor<f32>
    %cst_17 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %53 = stablehlo.add %50, %cst_17 : tensor<f32>
    %54 = stablehlo.sqrt %53 : tensor<f32>
    %55 = stablehlo.divide %52, %54 : tensor<f32>
    %56 = stablehlo.subtract %arg4, %55 : tensor<f32>
    %cst_18 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %58 = stablehlo.multiply %57, %arg9 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %60 = stablehlo.multiply %59, %43 : tensor<3xf32>
    %61 = stablehlo.add %58, %60 : tensor<3xf32>
    return %43, %56, %28, %34, %46, %50, %61, %13 : tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>
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
    %5:16 = call @clip() : () -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
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
    %34:58 = stablehlo.while(%iterArg = %arg0, %iterArg_47 = %arg1, %iterArg_48 = %arg5, %iterArg_49 = %3, %iterArg_50 = %arg4, %iterArg_51 = %6, %iterArg_52 = %arg6, %iterArg_53 = %4, %iterArg_54 = %5#0, %iterArg_55 = %5#1, %iterArg_56 = %5#2, %iterArg_57 = %5#3, %iterArg_58 = %5#4, %iterArg_59 = %5#5, %iterArg_60 = %5#6, %iterArg_61 = %5#7, %iterArg_62 = %5#8, %iterArg_63 = %5#9, %iterArg_64 = %5#10, %iterArg_65 = %5#11, %iterArg_66 = %5#12, %iterArg_67 = %5#13, %iterArg_68 = %5#14, %iterArg_69 = %5#15, %iterArg_70 = %c, %iterArg_71 = %arg2, %iterArg_72 = %arg3, %iterArg_73 = %0, %iterArg_74 = %1, %iterArg_75 = %cst_3, %iterArg_76 = %cst_4, %iterArg_77 = %7, %iterArg_78 = %8, %iterArg_79 = %9, %iterArg_80 = %10, %iterArg_81 = %11, %iterArg_82 = %12, %iterArg_83 = %13, %iterArg_84 = %14, %iterArg_85 = %15, %iterArg_86 = %16, %iterArg_87 = %17, %iterArg_88 = %18, %iterArg_89 = %19, %iterArg_90 = %20, %iterArg_91 = %21, %iterArg_92 = %22, %iterArg_93 = %23, %iterArg_94 = %24, %iterArg_95 = %25, %iterArg_96 = %26, %iterArg_97 = %27, %iterArg_98 = %28, %iterArg_99 = %29, %iterArg_100 = %30, %iterArg_101 = %31, %iterArg_102 = %32, %iterArg_103 = %33) : tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<f32>, tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<2x3xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_104 = stablehlo.constant dense<2> : tensor<i32>
      %45 = stablehlo.compare LT, %iterArg_70, %c_104, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %45 : tensor<i1>
    } do {
      %45 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_70) : (tensor<2x6x3xf32>, tensor<i32>) -> tensor<6x3xf32>
      %46 = func.call @dynamic_index_in_dim_0(%iterArg_47, %iterArg_70) : (tensor<2x6xf32>, tensor<i32>) -> tensor<6xf32>
      %47:33 = func.call @closed_call(%iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %45, %46) : (tensor<f32>, tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<6x3xf32>, tensor<6xf32>) -> (tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_77, %47#6, %iterArg_70) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %49 = func.call @dynamic_update_index_in_dim_3(%iterArg_78, %47#7, %iterArg_70) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %50 = func.call @dynamic_update_index_in_dim_3(%iterArg_79, %47#8, %iterArg_70) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %51 = func.call @dynamic_update_index_in_dim_3(%iterArg_80, %47#9, %iterArg_70) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %52 = func.call @dynamic_update_index_in_dim_3(%iterArg_81, %47#10, %iterArg_70) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %53 = func.call @dynamic_update_index_in_dim_3(%iterArg_82, %47#11, %iterArg_70) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %54 = func.call @dynamic_update_index_in_dim_3(%iterArg_83, %47#12, %iterArg_70) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_84, %47#13, %iterArg_70) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_85, %47#14, %iterArg_70) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_86, %47#15, %iterArg_70) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_87, %47#16, %iterArg_70) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %59 = func.call @dynamic_update_index_in_dim_4(%iterArg_88, %47#17, %iterArg_70) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %60 = func.call @dynamic_update_index_in_dim_4(%iterArg_89, %47#18, %iterArg_70) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %61 = func.call @dynamic_update_index_in_dim_4(%iterArg_90, %47#19, %iterArg_70) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %62 = func.call @dynamic_update_index_in_dim_4(%iterArg_91, %47#20, %iterArg_70) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_92, %47#21, %iterArg_70) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %64 = func.call @dynamic_update_index_in_dim(%iterArg_93, %47#22, %iterArg_70) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %65 = func.call @dynamic_update_index_in_dim(%iterArg_94, %47#23, %iterArg_70) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_95, %47#24, %iterArg_70) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %67 = func.call @dynamic_update_index_in_dim(%iterArg_96, %47#25, %iterArg_70) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %68 = func.call @dynamic_update_index_in_dim(%iterArg_97, %47#26, %iterArg_70) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %69 = func.call @dynamic_update_index_in_dim_4(%iterArg_98, %47#27, %iterArg_70) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %70 = func.call @dynamic_update_index_in_dim_4(%iterArg_99, %47#28, %iterArg_70) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %71 = func.call @dynamic_update_index_in_dim_4(%iterArg_100, %47#29, %iterArg_70) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %72 = func.call @dynamic_update_index_in_dim_4(%iterArg_101, %47#30, %iterArg_70) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %73 = func.call @dynamic_update_index_in_dim_4(%iterArg_102, %47#31, %iterArg_70) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %74 = func.call @dynamic_update_index_in_dim_4(%iterArg_103, %47#32, %iterArg_70) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_104 = stablehlo.constant dense<1> : tensor<i32>
      %75 = stablehlo.add %iterArg_70, %c_104 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %75, %47#0, %47#1, %47#2, %47#3, %47#4, %47#5, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74 : tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<f32>, tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<2x3xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
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
    %43:44 = stablehlo.while(%iterArg = %37, %iterArg_47 = %34#31, %iterArg_48 = %arg0, %iterArg_49 = %34#32, %iterArg_50 = %34#33, %iterArg_51 = %34#34, %iterArg_52 = %34#35, %iterArg_53 = %34#36, %iterArg_54 = %34#37, %iterArg_55 = %34#38, %iterArg_56 = %34#39, %iterArg_57 = %34#40, %iterArg_58 = %34#41, %iterArg_59 = %34#42, %iterArg_60 = %34#43, %iterArg_61 = %34#44, %iterArg_62 = %34#45, %iterArg_63 = %34#46, %iterArg_64 = %34#47, %iterArg_65 = %34#48, %iterArg_66 = %34#49, %iterArg_67 = %34#50, %iterArg_68 = %34#51, %iterArg_69 = %34#52, %iterArg_70 = %34#53, %iterArg_71 = %34#54, %iterArg_72 = %34#55, %iterArg_73 = %34#56, %iterArg_74 = %34#57, %iterArg_75 = %3, %iterArg_76 = %arg5, %iterArg_77 = %c_46, %iterArg_78 = %cst_38, %iterArg_79 = %cst_39, %iterArg_80 = %cst_40, %iterArg_81 = %38, %iterArg_82 = %cst_41, %iterArg_83 = %39, %iterArg_84 = %40, %iterArg_85 = %cst_42, %iterArg_86 = %cst_43, %iterArg_87 = %35, %iterArg_88 = %41, %iterArg_89 = %42) : tensor<2xf32>, tensor<2x3xf32>, tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<6xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<2x6x3xf32>, tensor<2x6xf32>
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
      %76:12 = func.call @closed_call_7(%iterArg_75, %iterArg_76, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %iterArg_83, %iterArg_84, %iterArg_85, %iterArg_86, %iterArg_87, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72, %73, %74, %75) : (tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<6x3xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<6x3xf32>, tensor<6xf32>)
      %77 = func.call @dynamic_update_index_in_dim_10(%iterArg_88, %76#10, %46) : (tensor<2x6x3xf32>, tensor<6x3xf32>, tensor<i32>) -> tensor<2x6x3xf32>
      %78 = func.call @dynamic_update_index_in_dim_3(%iterArg_89, %76#11, %46) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %c_92 = stablehlo.constant dense<1> : tensor<i32>
      %79 = stablehlo.add %iterArg_77, %c_92 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %79, %76#0, %76#1, %76#2, %76#3, %76#4, %76#5, %76#6, %76#7, %76#8, %76#9, %77, %78 : tensor<2xf32>, tensor<2x3xf32>, tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<6xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<2x6x3xf32>, tensor<2x6xf32>
    }
    %44 = stablehlo.add %43#35, %43#41 : tensor<3xf32>
    return %43#42, %43#43, %44, %43#36, %43#32, %43#34, %43#33 : tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @clip() -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    return %1, %0, %3, %2, %5, %4, %7, %6, %9, %8, %11, %10, %13, %12, %15, %14 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
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
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<6xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<3xf32>, %arg7: tensor<3xf32>, %arg8: tensor<3xf32>, %arg9: tensor<3xf32>, %arg10: tensor<3xf32>, %arg11: tensor<3xf32>, %arg12: tensor<3xf32>, %arg13: tensor<3xf32>, %arg14: tensor<3xf32>, %arg15: tensor<3xf32>, %arg16: tensor<3xf32>, %arg17: tensor<3xf32>, %arg18: tensor<3xf32>, %arg19: tensor<3xf32>, %arg20: tensor<3xf32>, %arg21: tensor<3xf32>, %arg22: tensor<3xf32>, %arg23: tensor<f32>, %arg24: tensor<3xf32>, %arg25: tensor<3xf32>, %arg26: tensor<f32>, %arg27: tensor<f32>, %arg28: tensor<6x3xf32>, %arg29: tensor<6xf32>) -> (tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.dot_general %arg28, %arg22, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x3xf32>, tensor<3xf32>) -> tensor<6xf32>
    %1 = stablehlo.broadcast_in_dim %arg23, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.add %0, %1 : tensor<6xf32>
    %3 = stablehlo.subtract %2, %arg29 : tensor<6xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<6xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.multiply %5, %3 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %8 = stablehlo.multiply %7, %3 : tensor<6xf32>
    %9 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %10 = stablehlo.add %4, %9 : tensor<6xf32>
    %11 = stablehlo.sqrt %10 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %13 = stablehlo.divide %12, %11 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %15 = stablehlo.divide %14, %11 : tensor<6xf32>
    %16 = stablehlo.multiply %11, %11 : tensor<6xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %18 = stablehlo.divide %17, %16 : tensor<6xf32>
    %19 = stablehlo.multiply %arg1, %15 : tensor<6xf32>
    %20 = stablehlo.multiply %19, %8 : tensor<6xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %22 = stablehlo.dot_general %20, %arg28, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x3xf32>) -> tensor<3xf32>
    %23:5 = call @clip_1(%22, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13, %arg4, %arg14, %arg15, %arg16, %arg17, %arg18, %arg19, %arg20, %arg21) : (tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
    %24:5 = call @clip_2(%21, %arg3, %arg4) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
    %cst_5 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.multiply %25, %arg24 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %28 = stablehlo.multiply %27, %23#0 : tensor<3xf32>
    %29 = stablehlo.add %26, %28 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %31 = stablehlo.multiply %30, %arg25 : tensor<3xf32>
    %32 = stablehlo.multiply %23#0, %23#0 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.multiply %33, %23#0 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.multiply %35, %32 : tensor<3xf32>
    %37 = stablehlo.add %31, %36 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.divide %29, %38 : tensor<3xf32>
    %40 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %43 = stablehlo.add %37, %42 : tensor<3xf32>
    %44 = stablehlo.sqrt %43 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %46 = stablehlo.divide %45, %44 : tensor<3xf32>
    %47 = stablehlo.divide %41, %44 : tensor<3xf32>
    %48 = stablehlo.multiply %44, %44 : tensor<3xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %50 = stablehlo.divide %49, %48 : tensor<3xf32>
    %51 = stablehlo.subtract %arg22, %47 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %52 = stablehlo.multiply %cst_14, %arg26 : tensor<f32>
    %cst_15 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %53 = stablehlo.multiply %cst_15, %24#0 : tensor<f32>
    %54 = stablehlo.add %52, %53 : tensor<f32>
    %cst_16 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %55 = stablehlo.multiply %cst_16, %arg27 : tensor<f32>
    %56 = stablehlo.multiply %24#0, %24#0 : tensor<f32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %57 = stablehlo.multiply %cst_17, %24#0 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %58 = stablehlo.multiply %cst_18, %56 : tensor<f32>
    %59 = stablehlo.add %55, %58 : tensor<f32>
    %cst_19 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %60 = stablehlo.divide %54, %cst_19 : tensor<f32>
    %61 = stablehlo.multiply %arg0, %60 : tensor<f32>
    %cst_20 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %62 = stablehlo.add %59, %cst_20 : tensor<f32>
    %63 = stablehlo.sqrt %62 : tensor<f32>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %64 = stablehlo.divide %cst_21, %63 : tensor<f32>
    %65 = stablehlo.divide %61, %63 : tensor<f32>
    %66 = stablehlo.multiply %63, %63 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.divide %cst_22, %66 : tensor<f32>
    %68 = stablehlo.subtract %arg23, %65 : tensor<f32>
    return %51, %68, %29, %37, %54, %59, %arg22, %6, %13, %18, %8, %19, %20, %23#1, %23#2, %23#3, %23#4, %24#1, %24#2, %24#3, %24#4, %34, %39, %46, %44, %41, %50, %57, %60, %64, %63, %61, %67 : tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @clip_1(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>, %arg5: tensor<3xf32>, %arg6: tensor<3xf32>, %arg7: tensor<3xf32>, %arg8: tensor<3xf32>, %arg9: tensor<3xf32>, %arg10: tensor<f32>, %arg11: tensor<3xf32>, %arg12: tensor<3xf32>, %arg13: tensor<3xf32>, %arg14: tensor<3xf32>, %arg15: tensor<3xf32>, %arg16: tensor<3xf32>, %arg17: tensor<3xf32>, %arg18: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<3xf32>
    %2 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.compare EQ, %2, %1, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %4 = stablehlo.select %3, %arg3, %arg2 : tensor<3xi1>, tensor<3xf32>
    %5 = stablehlo.compare EQ, %arg0, %1, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %6 = stablehlo.select %5, %arg5, %arg4 : tensor<3xi1>, tensor<3xf32>
    %7 = stablehlo.divide %4, %6 : tensor<3xf32>
    %8 = stablehlo.compare EQ, %arg0, %1, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %9 = stablehlo.select %8, %arg7, %arg6 : tensor<3xi1>, tensor<3xf32>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %11 = stablehlo.compare EQ, %10, %1, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %12 = stablehlo.select %11, %arg9, %arg8 : tensor<3xi1>, tensor<3xf32>
    %13 = stablehlo.divide %9, %12 : tensor<3xf32>
    %14 = stablehlo.broadcast_in_dim %arg10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %15 = stablehlo.minimum %14, %1 : tensor<3xf32>
    %16 = stablehlo.broadcast_in_dim %arg10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %17 = stablehlo.compare EQ, %16, %15, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %18 = stablehlo.select %17, %arg12, %arg11 : tensor<3xi1>, tensor<3xf32>
    %19 = stablehlo.compare EQ, %1, %15, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %20 = stablehlo.select %19, %arg14, %arg13 : tensor<3xi1>, tensor<3xf32>
    %21 = stablehlo.divide %18, %20 : tensor<3xf32>
    %22 = stablehlo.compare EQ, %1, %15, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %23 = stablehlo.select %22, %arg16, %arg15 : tensor<3xi1>, tensor<3xf32>
    %24 = stablehlo.broadcast_in_dim %arg10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.compare EQ, %24, %15, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %26 = stablehlo.select %25, %arg18, %arg17 : tensor<3xi1>, tensor<3xf32>
    %27 = stablehlo.divide %23, %26 : tensor<3xf32>
    return %15, %7, %13, %21, %27 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @clip_2(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.maximum %arg1, %arg0 : tensor<f32>
    %1 = stablehlo.compare EQ, %arg1, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.select %1, %cst_0, %cst : tensor<i1>, tensor<f32>
    %3 = stablehlo.compare EQ, %arg0, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.select %3, %cst_2, %cst_1 : tensor<i1>, tensor<f32>
    %5 = stablehlo.divide %2, %4 : tensor<f32>
    %6 = stablehlo.compare EQ, %arg0, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.select %6, %cst_4, %cst_3 : tensor<i1>, tensor<f32>
    %8 = stablehlo.compare EQ, %arg1, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.select %8, %cst_6, %cst_5 : tensor<i1>, tensor<f32>
    %10 = stablehlo.divide %7, %9 : tensor<f32>
    %11 = stablehlo.minimum %arg2, %0 : tensor<f32>
    %12 = stablehlo.compare EQ, %arg2, %11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.select %12, %cst_8, %cst_7 : tensor<i1>, tensor<f32>
    %14 = stablehlo.compare EQ, %0, %11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.select %14, %cst_10, %cst_9 : tensor<i1>, tensor<f32>
    %16 = stablehlo.divide %13, %15 : tensor<f32>
    %17 = stablehlo.compare EQ, %0, %11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.select %17, %cst_12, %cst_11 : tensor<i1>, tensor<f32>
    %19 = stablehlo.compare EQ, %arg2, %11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.select %19, %cst_14, %cst_13 : tensor<i1>, tensor<f32>
    %21 = stablehlo.divide %18, %20 : tensor<f32>
    return %11, %5, %10, %16, %21 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
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
  func.func private @closed_call_7(%arg0: tensor<6xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<3xf32>, %arg6: tensor<f32>, %arg7: tensor<3xf32>, %arg8: tensor<3xf32>, %arg9: tensor<f32>, %arg10: tensor<f32>, %arg11: tensor<3xf32>, %arg12: tensor<f32>, %arg13: tensor<3xf32>, %arg14: tensor<6x3xf32>, %arg15: tensor<6xf32>, %arg16: tensor<6xf32>, %arg17: tensor<6xf32>, %arg18: tensor<6xf32>, %arg19: tensor<6xf32>, %arg20: tensor<6xf32>, %arg21: tensor<3xf32>, %arg22: tensor<3xf32>, %arg23: tensor<3xf32>, %arg24: tensor<3xf32>, %arg25: tensor<f32>, %arg26: tensor<f32>, %arg27: tensor<f32>, %arg28: tensor<f32>, %arg29: tensor<3xf32>, %arg30: tensor<3xf32>, %arg31: tensor<3xf32>, %arg32: tensor<3xf32>, %arg33: tensor<3xf32>, %arg34: tensor<3xf32>, %arg35: tensor<f32>, %arg36: tensor<f32>, %arg37: tensor<f32>, %arg38: tensor<f32>, %arg39: tensor<f32>, %arg40: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<6x3xf32>, tensor<6xf32>) {
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.multiply %0, %arg11 : tensor<3xf32>
    %2 = stablehlo.add %arg5, %1 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.multiply %3, %arg11 : tensor<3xf32>
    %5 = stablehlo.negate %arg6 : tensor<f32>
    %6 = stablehlo.multiply %5, %arg40 : tensor<f32>
    %7 = stablehlo.multiply %6, %arg39 : tensor<f32>
    %8 = stablehlo.negate %7 : tensor<f32>
    %9 = stablehlo.divide %5, %arg38 : tensor<f32>
    %10 = stablehlo.multiply %8, %arg37 : tensor<f32>
    %11 = stablehlo.add %arg10, %10 : tensor<f32>
    %12 = stablehlo.multiply %arg1, %9 : tensor<f32>
    %13 = stablehlo.multiply %9, %arg36 : tensor<f32>
    %14 = stablehlo.add %arg4, %13 : tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %15 = stablehlo.divide %12, %cst_1 : tensor<f32>
    %16 = stablehlo.add %arg9, %15 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %17 = stablehlo.multiply %cst_2, %11 : tensor<f32>
    %18 = stablehlo.multiply %17, %arg35 : tensor<f32>
    %cst_3 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %19 = stablehlo.multiply %cst_3, %11 : tensor<f32>
    %cst_4 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %20 = stablehlo.multiply %cst_4, %16 : tensor<f32>
    %21 = stablehlo.add %18, %20 : tensor<f32>
    %cst_5 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %22 = stablehlo.multiply %cst_5, %16 : tensor<f32>
    %23 = stablehlo.negate %2 : tensor<3xf32>
    %24 = stablehlo.multiply %23, %arg34 : tensor<3xf32>
    %25 = stablehlo.multiply %24, %arg33 : tensor<3xf32>
    %26 = stablehlo.negate %25 : tensor<3xf32>
    %27 = stablehlo.divide %23, %arg32 : tensor<3xf32>
    %28 = stablehlo.multiply %26, %arg31 : tensor<3xf32>
    %29 = stablehlo.add %arg8, %28 : tensor<3xf32>
    %30 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %31 = stablehlo.multiply %30, %27 : tensor<3xf32>
    %32 = stablehlo.multiply %27, %arg30 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %34 = stablehlo.add %14, %33 : tensor<f32>
    %cst_7 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.divide %31, %35 : tensor<3xf32>
    %37 = stablehlo.add %arg7, %36 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.multiply %38, %29 : tensor<3xf32>
    %40 = stablehlo.multiply %39, %arg29 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<9.990000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %42 = stablehlo.multiply %41, %29 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %44 = stablehlo.multiply %43, %37 : tensor<3xf32>
    %45 = stablehlo.add %40, %44 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %47 = stablehlo.multiply %46, %37 : tensor<3xf32>
    %48:3 = call @clip_8(%arg25, %arg26, %arg27, %arg28, %21) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %49 = stablehlo.add %arg3, %48#2 : tensor<f32>
    %50 = stablehlo.negate %48#1 : tensor<f32>
    %51 = stablehlo.add %49, %50 : tensor<f32>
    %52:3 = call @clip_9(%arg21, %arg22, %arg23, %arg24, %45) : (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<f32>, tensor<f32>)
    %53 = stablehlo.add %51, %52#2 : tensor<f32>
    %54 = stablehlo.negate %52#1 : tensor<f32>
    %55 = stablehlo.add %53, %54 : tensor<f32>
    %56 = stablehlo.dot_general %52#0, %arg20, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<6xf32>) -> tensor<3x6xf32>
    %57 = stablehlo.transpose %56, dims = [1, 0] : (tensor<3x6xf32>) -> tensor<6x3xf32>
    %58 = stablehlo.dot_general %52#0, %arg14, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<6x3xf32>) -> tensor<6xf32>
    %59 = stablehlo.broadcast_in_dim %48#0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %60 = stablehlo.add %58, %59 : tensor<6xf32>
    %61 = stablehlo.multiply %arg19, %60 : tensor<6xf32>
    %62 = stablehlo.multiply %60, %arg18 : tensor<6xf32>
    %63 = stablehlo.multiply %arg0, %62 : tensor<6xf32>
    %cst_12 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %64 = stablehlo.divide %arg12, %cst_12 : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %66 = stablehlo.multiply %63, %arg17 : tensor<6xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %68 = stablehlo.multiply %66, %67 : tensor<6xf32>
    %69 = stablehlo.negate %68 : tensor<6xf32>
    %70 = stablehlo.add %65, %69 : tensor<6xf32>
    %71 = stablehlo.multiply %70, %arg16 : tensor<6xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.reduce(%71 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %73 = stablehlo.add %arg2, %72 : tensor<f32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %75 = stablehlo.multiply %74, %61 : tensor<6xf32>
    %76 = stablehlo.multiply %71, %arg15 : tensor<6xf32>
    %77 = stablehlo.add %75, %76 : tensor<6xf32>
    %78 = stablehlo.negate %77 : tensor<6xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%77 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %80 = stablehlo.add %arg6, %79 : tensor<f32>
    %81 = stablehlo.dot_general %77, %arg14, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x3xf32>) -> tensor<3xf32>
    %82 = stablehlo.add %2, %81 : tensor<3xf32>
    %83 = stablehlo.dot_general %77, %arg13, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<3xf32>) -> tensor<6x3xf32>
    %84 = stablehlo.add %57, %83 : tensor<6x3xf32>
    return %73, %55, %34, %82, %80, %47, %42, %22, %19, %4, %84, %78 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<6x3xf32>, tensor<6xf32>
  }
  func.func private @clip_8(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %arg4, %arg2 : tensor<f32>
    %2 = stablehlo.multiply %0, %arg1 : tensor<f32>
    %3 = stablehlo.multiply %0, %arg0 : tensor<f32>
    return %2, %3, %1 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @clip_9(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>) -> (tensor<3xf32>, tensor<f32>, tensor<f32>) {
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
  func.func private @dynamic_update_index_in_dim_10(%arg0: tensor<2x6x3xf32>, %arg1: tensor<6x3xf32>, %arg2: tensor<i32>) -> tensor<2x6x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<6x3xf32>) -> tensor<1x6x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x6x3xf32>, tensor<1x6x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x6x3xf32>
    return %1 : tensor<2x6x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
