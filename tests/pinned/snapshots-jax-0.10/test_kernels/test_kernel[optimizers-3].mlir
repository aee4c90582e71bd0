// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def adam_step(par, grad_p, m_prev, v_prev, rate):
//     m_new = 0.9 * m_prev + 0.1 * grad_p
//     v_new = 0.95 * v_prev + 0.05 * jnp.square(grad_p)
//     par_new = par - rate * m_new / jnp.sqrt(v_new + 1e-2)
//     return par_new, m_new, v_new
//
//
// def adam_epoch_fn(xs, targets, w0, init_b, step_size):
//     """Adam epoch.
//
//     Args:
//         xs: (2, 6, 3)
//         targets: (2, 6)
//         w0: (3,)
//
//     Returns:
//         a scalar
//         (3,)
//     """
//
//     def cost_fn(theta_all, x_b, targets_k):
//         p_w, b_p = theta_all
//         y_hat = x_b @ p_w + b_p
//         err = y_hat - targets_k
//         return jnp.mean(jnp.log(1.0 + err**2))
//
//     m_w0 = jnp.zeros_like(w0)
//     v_w0 = jnp.zeros_like(w0)
//     m_b0 = jnp.zeros_like(init_b)
//     v_b0 = jnp.zeros_like(init_b)
//
//     def step(carry, xs_t):
//         w, b, m_w, v_w, m_b, v_b, ema_w = carry
//         xb, yb = xs_t
//         slope_fn = jax.value_and_grad(cost_fn)
//         loss_value, (grad_w, b_bar) = slope_fn((w, b), xb, yb)
//         grad_w_clipped = jnp.clip(grad_w, -0.8, 0.8)
//         b_bar_clipped = jnp.clip(b_bar, -0.8, 0.8)
//         w_new, m_w_new, v_w_new = adam_step(w, grad_w_clipped, m_w, v_w, step_size)
//         b_new, m_newer, v_newer = adam_step(b, b_bar_clipped, m_b, v_b, step_size)
//         ema_new = 0.95 * ema_w + 0.05 * w_new
//         return (w_new, b_new, m_w_new, v_w_new, m_newer, v_newer, ema_new), loss_value
//
//     last_carry, ys = lax.scan(
//         step, (w0, init_b, m_w0, v_w0, m_b0, v_b0, w0), (xs, targets)
//     )
//     w_out, b_out, m_w_out, v_w_out, m_b_out, v_b_out, ema_w_out = last_carry
//     epoch_loss = jnp.mean(ys)
//     return epoch_loss, ema_w_out
//
//   xs: float32[2, 6, 3] in [-1.5, 1.5]
//   targets: float32[2, 6] in [-1.5, 1.5]
//   w0: float32[3] in [-0.8, 0.8]
//   init_b: float32[] in [-1, 1]
//   step_size: float32[] in [0.02, 0.15]
// -----
// forward, cpu
module @jit_adam_epoch_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x6x3xf32>, %arg1: tensor<2x6xf32>, %arg2: tensor<3xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:12 = stablehlo.while(%iterArg = %arg0, %iterArg_6 = %arg1, %iterArg_7 = %arg4, %iterArg_8 = %c, %iterArg_9 = %arg2, %iterArg_10 = %arg3, %iterArg_11 = %0, %iterArg_12 = %1, %iterArg_13 = %cst_1, %iterArg_14 = %cst_2, %iterArg_15 = %arg2, %iterArg_16 = %2) : tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<f32>, tensor<i32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<2xf32>
    cond {
      %c_17 = stablehlo.constant dense<2> : tensor<i32>
      %6 = stablehlo.compare LT, %iterArg_8, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %6 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_8) : (tensor<2x6x3xf32>, tensor<i32>) -> tensor<6x3xf32>
      %7 = func.call @dynamic_index_in_dim_0(%iterArg_6, %iterArg_8) : (tensor<2x6xf32>, tensor<i32>) -> tensor<6xf32>
      %8:8 = func.call @closed_call(%iterArg_7, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %6, %7) : (tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<6x3xf32>, tensor<6xf32>) -> (tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>)
      %9 = func.call @dynamic_update_index_in_dim(%iterArg_16, %8#7, %iterArg_8) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.add %iterArg_8, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_6, %iterArg_7, %10, %8#0, %8#1, %8#2, %8#3, %8#4, %8#5, %8#6, %9 : tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<f32>, tensor<i32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<2xf32>
    }
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3#11 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %4, %cst_5 : tensor<f32>
    return %5, %3#10 : tensor<f32>, tensor<3xf32>
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
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<3xf32>, %arg2: tensor<f32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<3xf32>, %arg8: tensor<6x3xf32>, %arg9: tensor<6xf32>) -> (tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>) {
    %0 = stablehlo.dot_general %arg8, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x3xf32>, tensor<3xf32>) -> tensor<6xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.add %0, %1 : tensor<6xf32>
    %3 = stablehlo.subtract %2, %arg9 : tensor<6xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<6xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.multiply %5, %3 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %8 = stablehlo.add %7, %4 : tensor<6xf32>
    %9 = stablehlo.log %8 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %11 = stablehlo.divide %10, %cst_2 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %12 = stablehlo.divide %cst_3, %cst_4 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %14 = stablehlo.divide %13, %8 : tensor<6xf32>
    %15 = stablehlo.multiply %14, %6 : tensor<6xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %17 = stablehlo.dot_general %15, %arg8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x3xf32>) -> tensor<3xf32>
    %cst_6 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %cst_7 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %18 = call @clip(%17, %cst_6, %cst_7) : (tensor<3xf32>, tensor<f32>, tensor<f32>) -> tensor<3xf32>
    %cst_8 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %cst_9 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %19 = call @clip_1(%16, %cst_8, %cst_9) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.multiply %20, %arg3 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %23 = stablehlo.multiply %22, %18 : tensor<3xf32>
    %24 = stablehlo.add %21, %23 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.multiply %25, %arg4 : tensor<3xf32>
    %27 = chlo.square %18 : tensor<3xf32> -> tensor<3xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<3xf32>
    %30 = stablehlo.add %26, %29 : tensor<3xf32>
    %31 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %32 = stablehlo.multiply %31, %24 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.add %30, %33 : tensor<3xf32>
    %35 = stablehlo.sqrt %34 : tensor<3xf32>
    %36 = stablehlo.divide %32, %35 : tensor<3xf32>
    %37 = stablehlo.subtract %arg1, %36 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %38 = stablehlo.multiply %cst_15, %arg5 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %39 = stablehlo.multiply %cst_16, %19 : tensor<f32>
    %40 = stablehlo.add %38, %39 : tensor<f32>
    %cst_17 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %41 = stablehlo.multiply %cst_17, %arg6 : tensor<f32>
    %42 = chlo.square %19 : tensor<f32> -> tensor<f32>
    %cst_18 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %43 = stablehlo.multiply %cst_18, %42 : tensor<f32>
    %44 = stablehlo.add %41, %43 : tensor<f32>
    %45 = stablehlo.multiply %arg0, %40 : tensor<f32>
    %cst_19 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %46 = stablehlo.add %44, %cst_19 : tensor<f32>
    %47 = stablehlo.sqrt %46 : tensor<f32>
    %48 = stablehlo.divide %45, %47 : tensor<f32>
    %49 = stablehlo.subtract %arg2, %48 : tensor<f32>
    %cst_20 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %51 = stablehlo.multiply %50, %arg7 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %53 = stablehlo.multiply %52, %37 : tensor<3xf32>
    %54 = stablehlo.add %51, %53 : tensor<3xf32>
    return %37, %49, %24, %30, %40, %44, %54, %11 : tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>
  }
  func.func private @clip(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<3xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<3xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<3xf32>
    return %5 : tensor<3xf32>
  }
  func.func private @clip_1(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<f32>
    %2 = stablehlo.convert %arg2 : tensor<f32>
    %3 = stablehlo.minimum %2, %1 : tensor<f32>
    return %3 : tensor<f32>
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
  func.func public @main(%arg0: tensor<2x6x3xf32>, %arg1: tensor<2x6xf32>, %arg2: tensor<3xf32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<2x6x3xf32> {jax.result_info = "result[0]"}, tensor<2x6xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.divide %cst_1, %cst_2 : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_3 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %cst_4 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %4:10 = call @clip(%cst_3, %cst_4) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
    %cst_5 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
    %cst_6 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %5:2 = call @clip_0(%cst_5, %cst_6) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x6xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x6xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x6xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x6xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x6xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %29:46 = stablehlo.while(%iterArg = %arg0, %iterArg_45 = %arg1, %iterArg_46 = %arg4, %iterArg_47 = %3, %iterArg_48 = %5#0, %iterArg_49 = %5#1, %iterArg_50 = %4#0, %iterArg_51 = %4#1, %iterArg_52 = %4#2, %iterArg_53 = %4#3, %iterArg_54 = %4#4, %iterArg_55 = %4#5, %iterArg_56 = %4#6, %iterArg_57 = %4#7, %iterArg_58 = %4#8, %iterArg_59 = %4#9, %iterArg_60 = %c, %iterArg_61 = %arg2, %iterArg_62 = %arg3, %iterArg_63 = %0, %iterArg_64 = %1, %iterArg_65 = %cst_7, %iterArg_66 = %cst_8, %iterArg_67 = %6, %iterArg_68 = %7, %iterArg_69 = %8, %iterArg_70 = %9, %iterArg_71 = %10, %iterArg_72 = %11, %iterArg_73 = %12, %iterArg_74 = %13, %iterArg_75 = %14, %iterArg_76 = %15, %iterArg_77 = %16, %iterArg_78 = %17, %iterArg_79 = %18, %iterArg_80 = %19, %iterArg_81 = %20, %iterArg_82 = %21, %iterArg_83 = %22, %iterArg_84 = %23, %iterArg_85 = %24, %iterArg_86 = %25, %iterArg_87 = %26, %iterArg_88 = %27, %iterArg_89 = %28) : tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<f32>, tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<2x3xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_90 = stablehlo.constant dense<2> : tensor<i32>
      %40 = stablehlo.compare LT, %iterArg_60, %c_90, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    } do {
      %40 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_60) : (tensor<2x6x3xf32>, tensor<i32>) -> tensor<6x3xf32>
      %41 = func.call @dynamic_index_in_dim_1(%iterArg_45, %iterArg_60) : (tensor<2x6xf32>, tensor<i32>) -> tensor<6xf32>
      %42:29 = func.call @closed_call(%iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %40, %41) : (tensor<f32>, tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<6x3xf32>, tensor<6xf32>) -> (tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_67, %42#6, %iterArg_60) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %44 = func.call @dynamic_update_index_in_dim_4(%iterArg_68, %42#7, %iterArg_60) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %45 = func.call @dynamic_update_index_in_dim_4(%iterArg_69, %42#8, %iterArg_60) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %46 = func.call @dynamic_update_index_in_dim_4(%iterArg_70, %42#9, %iterArg_60) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %47 = func.call @dynamic_update_index_in_dim_4(%iterArg_71, %42#10, %iterArg_60) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %48 = func.call @dynamic_update_index_in_dim_4(%iterArg_72, %42#11, %iterArg_60) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %49 = func.call @dynamic_update_index_in_dim_4(%iterArg_73, %42#12, %iterArg_60) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_74, %42#13, %iterArg_60) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_75, %42#14, %iterArg_60) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %52 = func.call @dynamic_update_index_in_dim_5(%iterArg_76, %42#15, %iterArg_60) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %53 = func.call @dynamic_update_index_in_dim_5(%iterArg_77, %42#16, %iterArg_60) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_78, %42#17, %iterArg_60) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_79, %42#18, %iterArg_60) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_80, %42#19, %iterArg_60) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_81, %42#20, %iterArg_60) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_82, %42#21, %iterArg_60) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_83, %42#22, %iterArg_60) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %60 = func.call @dynamic_update_index_in_dim_5(%iterArg_84, %42#23, %iterArg_60) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %61 = func.call @dynamic_update_index_in_dim_5(%iterArg_85, %42#24, %iterArg_60) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %62 = func.call @dynamic_update_index_in_dim_5(%iterArg_86, %42#25, %iterArg_60) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %63 = func.call @dynamic_update_index_in_dim_5(%iterArg_87, %42#26, %iterArg_60) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %64 = func.call @dynamic_update_index_in_dim_5(%iterArg_88, %42#27, %iterArg_60) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %65 = func.call @dynamic_update_index_in_dim_5(%iterArg_89, %42#28, %iterArg_60) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_90 = stablehlo.constant dense<1> : tensor<i32>
      %66 = stablehlo.add %iterArg_60, %c_90 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %66, %42#0, %42#1, %42#2, %42#3, %42#4, %42#5, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65 : tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<f32>, tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<2x3xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    }
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %31 = stablehlo.divide %cst_33, %cst_34 : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<2x6x3xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<2x6xf32>
    %c_44 = stablehlo.constant dense<0> : tensor<i32>
    %38:38 = stablehlo.while(%iterArg = %32, %iterArg_45 = %29#23, %iterArg_46 = %arg0, %iterArg_47 = %29#24, %iterArg_48 = %29#25, %iterArg_49 = %29#26, %iterArg_50 = %29#27, %iterArg_51 = %29#28, %iterArg_52 = %29#29, %iterArg_53 = %29#30, %iterArg_54 = %29#31, %iterArg_55 = %29#32, %iterArg_56 = %29#33, %iterArg_57 = %29#34, %iterArg_58 = %29#35, %iterArg_59 = %29#36, %iterArg_60 = %29#37, %iterArg_61 = %29#38, %iterArg_62 = %29#39, %iterArg_63 = %29#40, %iterArg_64 = %29#41, %iterArg_65 = %29#42, %iterArg_66 = %29#43, %iterArg_67 = %29#44, %iterArg_68 = %29#45, %iterArg_69 = %3, %iterArg_70 = %arg4, %iterArg_71 = %c_44, %iterArg_72 = %cst_38, %iterArg_73 = %33, %iterArg_74 = %cst_39, %iterArg_75 = %34, %iterArg_76 = %35, %iterArg_77 = %cst_40, %iterArg_78 = %cst_41, %iterArg_79 = %30, %iterArg_80 = %36, %iterArg_81 = %37) : tensor<2xf32>, tensor<2x3xf32>, tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<6xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<2x6x3xf32>, tensor<2x6xf32>
    cond {
      %c_82 = stablehlo.constant dense<2> : tensor<i32>
      %40 = stablehlo.compare LT, %iterArg_71, %c_82, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    } do {
      %c_82 = stablehlo.constant dense<2> : tensor<i32>
      %40 = stablehlo.subtract %c_82, %iterArg_71 : tensor<i32>
      %c_83 = stablehlo.constant dense<1> : tensor<i32>
      %41 = stablehlo.subtract %40, %c_83 : tensor<i32>
      %42 = func.call @dynamic_index_in_dim_6(%iterArg, %41) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %43 = func.call @dynamic_index_in_dim_7(%iterArg_45, %41) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %44 = func.call @dynamic_index_in_dim(%iterArg_46, %41) : (tensor<2x6x3xf32>, tensor<i32>) -> tensor<6x3xf32>
      %45 = func.call @dynamic_index_in_dim_1(%iterArg_47, %41) : (tensor<2x6xf32>, tensor<i32>) -> tensor<6xf32>
      %46 = func.call @dynamic_index_in_dim_1(%iterArg_48, %41) : (tensor<2x6xf32>, tensor<i32>) -> tensor<6xf32>
      %47 = func.call @dynamic_index_in_dim_1(%iterArg_49, %41) : (tensor<2x6xf32>, tensor<i32>) -> tensor<6xf32>
      %48 = func.call @dynamic_index_in_dim_1(%iterArg_50, %41) : (tensor<2x6xf32>, tensor<i32>) -> tensor<6xf32>
      %49 = func.call @dynamic_index_in_dim_1(%iterArg_51, %41) : (tensor<2x6xf32>, tensor<i32>) -> tensor<6xf32>
      %50 = func.call @dynamic_index_in_dim_1(%iterArg_52, %41) : (tensor<2x6xf32>, tensor<i32>) -> tensor<6xf32>
      %51 = func.call @dynamic_index_in_dim_7(%iterArg_53, %41) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %52 = func.call @dynamic_index_in_dim_7(%iterArg_54, %41) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %53 = func.call @dynamic_index_in_dim_6(%iterArg_55, %41) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %54 = func.call @dynamic_index_in_dim_6(%iterArg_56, %41) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %55 = func.call @dynamic_index_in_dim_7(%iterArg_57, %41) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %56 = func.call @dynamic_index_in_dim_7(%iterArg_58, %41) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %57 = func.call @dynamic_index_in_dim_7(%iterArg_59, %41) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %58 = func.call @dynamic_index_in_dim_7(%iterArg_60, %41) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %59 = func.call @dynamic_index_in_dim_7(%iterArg_61, %41) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %60 = func.call @dynamic_index_in_dim_7(%iterArg_62, %41) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %61 = func.call @dynamic_index_in_dim_6(%iterArg_63, %41) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %62 = func.call @dynamic_index_in_dim_6(%iterArg_64, %41) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %63 = func.call @dynamic_index_in_dim_6(%iterArg_65, %41) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %64 = func.call @dynamic_index_in_dim_6(%iterArg_66, %41) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %65 = func.call @dynamic_index_in_dim_6(%iterArg_67, %41) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %66 = func.call @dynamic_index_in_dim_6(%iterArg_68, %41) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %67:10 = func.call @closed_call_8(%iterArg_69, %iterArg_70, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %42, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66) : (tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<6x3xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<6x3xf32>, tensor<6xf32>)
      %68 = func.call @dynamic_update_index_in_dim_11(%iterArg_80, %67#8, %41) : (tensor<2x6x3xf32>, tensor<6x3xf32>, tensor<i32>) -> tensor<2x6x3xf32>
      %69 = func.call @dynamic_update_index_in_dim_4(%iterArg_81, %67#9, %41) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %c_84 = stablehlo.constant dense<1> : tensor<i32>
      %70 = stablehlo.add %iterArg_71, %c_84 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %70, %67#0, %67#1, %67#2, %67#3, %67#4, %67#5, %67#6, %67#7, %68, %69 : tensor<2xf32>, tensor<2x3xf32>, tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<6xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<2x6x3xf32>, tensor<2x6xf32>
    }
    %39 = stablehlo.add %38#29, %38#35 : tensor<3xf32>
    return %38#36, %38#37, %39, %38#30, %38#28 : tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @clip(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.convert %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.convert %arg1 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    return %0, %2, %1, %4, %3, %5, %7, %6, %9, %8 : tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @clip_0(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.convert %arg0 : tensor<f32>
    %1 = stablehlo.convert %arg1 : tensor<f32>
    return %0, %1 : tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x6x3xf32>, %arg1: tensor<i32>) -> tensor<6x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 6, 3] : (tensor<2x6x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x6x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x6x3xf32>) -> tensor<6x3xf32>
    return %1 : tensor<6x3xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<2x6xf32>, %arg1: tensor<i32>) -> tensor<6xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 6] : (tensor<2x6xf32>, tensor<i32>, tensor<i32>) -> tensor<1x6xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x6xf32>) -> tensor<6xf32>
    return %1 : tensor<6xf32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<6xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<3xf32>, %arg6: tensor<3xf32>, %arg7: tensor<3xf32>, %arg8: tensor<3xf32>, %arg9: tensor<f32>, %arg10: tensor<3xf32>, %arg11: tensor<3xf32>, %arg12: tensor<3xf32>, %arg13: tensor<3xf32>, %arg14: tensor<3xf32>, %arg15: tensor<f32>, %arg16: tensor<3xf32>, %arg17: tensor<3xf32>, %arg18: tensor<f32>, %arg19: tensor<f32>, %arg20: tensor<6x3xf32>, %arg21: tensor<6xf32>) -> (tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.dot_general %arg20, %arg14, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x3xf32>, tensor<3xf32>) -> tensor<6xf32>
    %1 = stablehlo.broadcast_in_dim %arg15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.add %0, %1 : tensor<6xf32>
    %3 = stablehlo.subtract %2, %arg21 : tensor<6xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<6xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.multiply %5, %3 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %8 = stablehlo.multiply %7, %3 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %10 = stablehlo.add %9, %4 : tensor<6xf32>
    %11 = stablehlo.divide %arg1, %10 : tensor<6xf32>
    %12 = stablehlo.multiply %10, %10 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %14 = stablehlo.divide %13, %12 : tensor<6xf32>
    %15 = stablehlo.multiply %11, %8 : tensor<6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %17 = stablehlo.dot_general %15, %arg20, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x3xf32>) -> tensor<3xf32>
    %18:3 = call @clip_2(%17, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10, %arg11, %arg12, %arg13) : (tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
    %19:3 = call @clip_3(%16, %arg2, %arg3) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %cst_4 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.multiply %20, %arg16 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %23 = stablehlo.multiply %22, %18#0 : tensor<3xf32>
    %24 = stablehlo.add %21, %23 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.multiply %25, %arg17 : tensor<3xf32>
    %27 = chlo.square %18#0 : tensor<3xf32> -> tensor<3xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.multiply %28, %18#0 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %31 = stablehlo.multiply %30, %27 : tensor<3xf32>
    %32 = stablehlo.add %26, %31 : tensor<3xf32>
    %33 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.multiply %33, %24 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.add %32, %35 : tensor<3xf32>
    %37 = stablehlo.sqrt %36 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.divide %38, %37 : tensor<3xf32>
    %40 = stablehlo.divide %34, %37 : tensor<3xf32>
    %41 = stablehlo.multiply %37, %37 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %43 = stablehlo.divide %42, %41 : tensor<3xf32>
    %44 = stablehlo.subtract %arg14, %40 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %45 = stablehlo.multiply %cst_12, %arg18 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %46 = stablehlo.multiply %cst_13, %19#0 : tensor<f32>
    %47 = stablehlo.add %45, %46 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %48 = stablehlo.multiply %cst_14, %arg19 : tensor<f32>
    %49 = chlo.square %19#0 : tensor<f32> -> tensor<f32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %50 = stablehlo.multiply %cst_15, %19#0 : tensor<f32>
    %cst_16 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %51 = stablehlo.multiply %cst_16, %49 : tensor<f32>
    %52 = stablehlo.add %48, %51 : tensor<f32>
    %53 = stablehlo.multiply %arg0, %47 : tensor<f32>
    %cst_17 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %54 = stablehlo.add %52, %cst_17 : tensor<f32>
    %55 = stablehlo.sqrt %54 : tensor<f32>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %56 = stablehlo.divide %cst_18, %55 : tensor<f32>
    %57 = stablehlo.divide %53, %55 : tensor<f32>
    %58 = stablehlo.multiply %55, %55 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.divide %cst_19, %58 : tensor<f32>
    %60 = stablehlo.subtract %arg15, %57 : tensor<f32>
    return %44, %60, %24, %32, %47, %52, %arg14, %6, %10, %14, %8, %11, %15, %18#1, %18#2, %19#1, %19#2, %29, %24, %39, %37, %34, %43, %50, %47, %56, %55, %53, %59 : tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @clip_2(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>, %arg5: tensor<3xf32>, %arg6: tensor<f32>, %arg7: tensor<3xf32>, %arg8: tensor<3xf32>, %arg9: tensor<3xf32>, %arg10: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<3xf32>
    %2 = stablehlo.compare EQ, %arg0, %1, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %3 = stablehlo.select %2, %arg3, %arg2 : tensor<3xi1>, tensor<3xf32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.compare EQ, %4, %1, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %6 = stablehlo.select %5, %arg5, %arg4 : tensor<3xi1>, tensor<3xf32>
    %7 = stablehlo.divide %3, %6 : tensor<3xf32>
    %8 = stablehlo.broadcast_in_dim %arg6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.minimum %8, %1 : tensor<3xf32>
    %10 = stablehlo.compare EQ, %1, %9, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %11 = stablehlo.select %10, %arg8, %arg7 : tensor<3xi1>, tensor<3xf32>
    %12 = stablehlo.broadcast_in_dim %arg6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %13 = stablehlo.compare EQ, %12, %9, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %14 = stablehlo.select %13, %arg10, %arg9 : tensor<3xi1>, tensor<3xf32>
    %15 = stablehlo.divide %11, %14 : tensor<3xf32>
    return %9, %7, %15 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @clip_3(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.maximum %arg1, %arg0 : tensor<f32>
    %1 = stablehlo.compare EQ, %arg0, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.select %1, %cst_0, %cst : tensor<i1>, tensor<f32>
    %3 = stablehlo.compare EQ, %arg1, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.select %3, %cst_2, %cst_1 : tensor<i1>, tensor<f32>
    %5 = stablehlo.divide %2, %4 : tensor<f32>
    %6 = stablehlo.minimum %arg2, %0 : tensor<f32>
    %7 = stablehlo.compare EQ, %0, %6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.select %7, %cst_4, %cst_3 : tensor<i1>, tensor<f32>
    %9 = stablehlo.compare EQ, %arg2, %6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.select %9, %cst_6, %cst_5 : tensor<i1>, tensor<f32>
    %11 = stablehlo.divide %8, %10 : tensor<f32>
    return %6, %5, %11 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<2x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
    return %1 : tensor<2x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<2x6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<i32>) -> tensor<2x6xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x6xf32>, tensor<1x6xf32>, tensor<i32>, tensor<i32>) -> tensor<2x6xf32>
    return %1 : tensor<2x6xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<2xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<2x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @closed_call_8(%arg0: tensor<6xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<3xf32>, %arg4: tensor<f32>, %arg5: tensor<3xf32>, %arg6: tensor<3xf32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<3xf32>, %arg10: tensor<f32>, %arg11: tensor<3xf32>, %arg12: tensor<6x3xf32>, %arg13: tensor<6xf32>, %arg14: tensor<6xf32>, %arg15: tensor<6xf32>, %arg16: tensor<6xf32>, %arg17: tensor<6xf32>, %arg18: tensor<6xf32>, %arg19: tensor<3xf32>, %arg20: tensor<3xf32>, %arg21: tensor<f32>, %arg22: tensor<f32>, %arg23: tensor<3xf32>, %arg24: tensor<3xf32>, %arg25: tensor<3xf32>, %arg26: tensor<3xf32>, %arg27: tensor<3xf32>, %arg28: tensor<3xf32>, %arg29: tensor<f32>, %arg30: tensor<f32>, %arg31: tensor<f32>, %arg32: tensor<f32>, %arg33: tensor<f32>, %arg34: tensor<f32>) -> (tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<6x3xf32>, tensor<6xf32>) {
    %cst = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.multiply %0, %arg9 : tensor<3xf32>
    %2 = stablehlo.add %arg3, %1 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.multiply %3, %arg9 : tensor<3xf32>
    %5 = stablehlo.negate %arg4 : tensor<f32>
    %6 = stablehlo.multiply %5, %arg34 : tensor<f32>
    %7 = stablehlo.multiply %6, %arg33 : tensor<f32>
    %8 = stablehlo.negate %7 : tensor<f32>
    %9 = stablehlo.divide %5, %arg32 : tensor<f32>
    %10 = stablehlo.multiply %8, %arg31 : tensor<f32>
    %11 = stablehlo.add %arg8, %10 : tensor<f32>
    %12 = stablehlo.multiply %arg1, %9 : tensor<f32>
    %13 = stablehlo.add %arg7, %12 : tensor<f32>
    %14 = stablehlo.multiply %9, %arg30 : tensor<f32>
    %15 = stablehlo.add %arg2, %14 : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %16 = stablehlo.multiply %cst_1, %11 : tensor<f32>
    %17 = stablehlo.multiply %16, %arg29 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %18 = stablehlo.multiply %cst_2, %11 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %19 = stablehlo.multiply %cst_3, %13 : tensor<f32>
    %20 = stablehlo.add %17, %19 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %21 = stablehlo.multiply %cst_4, %13 : tensor<f32>
    %22 = stablehlo.negate %2 : tensor<3xf32>
    %23 = stablehlo.multiply %22, %arg28 : tensor<3xf32>
    %24 = stablehlo.multiply %23, %arg27 : tensor<3xf32>
    %25 = stablehlo.negate %24 : tensor<3xf32>
    %26 = stablehlo.divide %22, %arg26 : tensor<3xf32>
    %27 = stablehlo.multiply %25, %arg25 : tensor<3xf32>
    %28 = stablehlo.add %arg6, %27 : tensor<3xf32>
    %29 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %30 = stablehlo.multiply %29, %26 : tensor<3xf32>
    %31 = stablehlo.add %arg5, %30 : tensor<3xf32>
    %32 = stablehlo.multiply %26, %arg24 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %34 = stablehlo.add %15, %33 : tensor<f32>
    %cst_6 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.multiply %35, %28 : tensor<3xf32>
    %37 = stablehlo.multiply %36, %arg23 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.949999988> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.multiply %38, %28 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %41 = stablehlo.multiply %40, %31 : tensor<3xf32>
    %42 = stablehlo.add %37, %41 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %44 = stablehlo.multiply %43, %31 : tensor<3xf32>
    %45 = call @clip_9(%arg21, %arg22, %20) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %46 = call @clip_10(%arg19, %arg20, %42) : (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %47 = stablehlo.dot_general %46, %arg18, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<6xf32>) -> tensor<3x6xf32>
    %48 = stablehlo.transpose %47, dims = [1, 0] : (tensor<3x6xf32>) -> tensor<6x3xf32>
    %49 = stablehlo.dot_general %46, %arg12, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<6x3xf32>) -> tensor<6xf32>
    %50 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %51 = stablehlo.add %49, %50 : tensor<6xf32>
    %52 = stablehlo.multiply %arg17, %51 : tensor<6xf32>
    %53 = stablehlo.multiply %51, %arg16 : tensor<6xf32>
    %54 = stablehlo.multiply %53, %arg15 : tensor<6xf32>
    %55 = stablehlo.multiply %54, %arg0 : tensor<6xf32>
    %56 = stablehlo.negate %55 : tensor<6xf32>
    %cst_10 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %57 = stablehlo.divide %arg10, %cst_10 : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %59 = stablehlo.divide %58, %arg14 : tensor<6xf32>
    %60 = stablehlo.add %56, %59 : tensor<6xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %62 = stablehlo.multiply %61, %52 : tensor<6xf32>
    %63 = stablehlo.multiply %60, %arg13 : tensor<6xf32>
    %64 = stablehlo.add %62, %63 : tensor<6xf32>
    %65 = stablehlo.negate %64 : tensor<6xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%64 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %67 = stablehlo.add %arg4, %66 : tensor<f32>
    %68 = stablehlo.dot_general %64, %arg12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x3xf32>) -> tensor<3xf32>
    %69 = stablehlo.add %2, %68 : tensor<3xf32>
    %70 = stablehlo.dot_general %64, %arg11, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<3xf32>) -> tensor<6x3xf32>
    %71 = stablehlo.add %48, %70 : tensor<6x3xf32>
    return %34, %69, %67, %44, %39, %21, %18, %4, %71, %65 : tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<6x3xf32>, tensor<6xf32>
  }
  func.func private @clip_9(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @clip_10(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim_11(%arg0: tensor<2x6x3xf32>, %arg1: tensor<6x3xf32>, %arg2: tensor<i32>) -> tensor<2x6x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<6x3xf32>) -> tensor<1x6x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x6x3xf32>, tensor<1x6x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x6x3xf32>
    return %1 : tensor<2x6x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
