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
      %8 = stablehlo.dot_general %6, %iterArg_9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x3xf32>, tensor<3xf32>) -> tensor<6xf32>
      %9 = stablehlo.broadcast_in_dim %iterArg_10, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %10 = stablehlo.add %8, %9 : tensor<6xf32>
      %11 = stablehlo.subtract %10, %7 : tensor<6xf32>
      %12 = stablehlo.multiply %11, %11 : tensor<6xf32>
      %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %13 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %14 = stablehlo.multiply %13, %11 : tensor<6xf32>
      %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %16 = stablehlo.add %15, %12 : tensor<6xf32>
      %17 = stablehlo.log %16 : tensor<6xf32>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %18 = stablehlo.reduce(%17 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
      %cst_20 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
      %19 = stablehlo.divide %18, %cst_20 : tensor<f32>
      %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %cst_22 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
      %20 = stablehlo.divide %cst_21, %cst_22 : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %22 = stablehlo.divide %21, %16 : tensor<6xf32>
      %23 = stablehlo.multiply %22, %14 : tensor<6xf32>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.reduce(%23 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
      %25 = stablehlo.dot_general %23, %6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x3xf32>) -> tensor<3xf32>
      %cst_24 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
      %cst_25 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %26 = func.call @clip(%25, %cst_24, %cst_25) : (tensor<3xf32>, tensor<f32>, tensor<f32>) -> tensor<3xf32>
      %cst_26 = stablehlo.constant dense<-8.000000e-01> : tensor<f32>
      %cst_27 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %27 = func.call @clip_1(%24, %cst_26, %cst_27) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %29 = stablehlo.multiply %28, %iterArg_11 : tensor<3xf32>
      %cst_29 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %31 = stablehlo.multiply %30, %26 : tensor<3xf32>
      %32 = stablehlo.add %29, %31 : tensor<3xf32>
      %cst_30 = stablehlo.constant dense<0.949999988> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %34 = stablehlo.multiply %33, %iterArg_12 : tensor<3xf32>
      %35 = chlo.square %26 : tensor<3xf32> -> tensor<3xf32>
      %cst_31 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %37 = stablehlo.multiply %36, %35 : tensor<3xf32>
      %38 = stablehlo.add %34, %37 : tensor<3xf32>
      %39 = stablehlo.broadcast_in_dim %iterArg_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %40 = stablehlo.multiply %39, %32 : tensor<3xf32>
      %cst_32 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %42 = stablehlo.add %38, %41 : tensor<3xf32>
      %43 = stablehlo.sqrt %42 : tensor<3xf32>
      %44 = stablehlo.divide %40, %43 : tensor<3xf32>
      %45 = stablehlo.subtract %iterArg_9, %44 : tensor<3xf32>
      %cst_33 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %46 = stablehlo.multiply %cst_33, %iterArg_13 : tensor<f32>
      %cst_34 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %47 = stablehlo.multiply %cst_34, %27 : tensor<f32>
      %48 = stablehlo.add %46, %47 : tensor<f32>
      %cst_35 = stablehlo.constant dense<0.949999988> : tensor<f32>
      %49 = stablehlo.multiply %cst_35, %iterArg_14 : tensor<f32>
      %50 = chlo.square %27 : tensor<f32> -> tensor<f32>
      %cst_36 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %51 = stablehlo.multiply %cst_36, %50 : tensor<f32>
      %52 = stablehlo.add %49, %51 : tensor<f32>
      %53 = stablehlo.multiply %iterArg_7, %48 : tensor<f32>
      %cst_37 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %54 = stablehlo.add %52, %cst_37 : tensor<f32>
      %55 = stablehlo.sqrt %54 : tensor<f32>
      %56 = stablehlo.divide %53, %55 : tensor<f32>
      %57 = stablehlo.subtract %iterArg_10, %56 : tensor<f32>
      %cst_38 = stablehlo.constant dense<0.949999988> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %59 = stablehlo.multiply %58, %iterArg_15 : tensor<3xf32>
      %cst_39 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %61 = stablehlo.multiply %60, %45 : tensor<3xf32>
      %62 = stablehlo.add %59, %61 : tensor<3xf32>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_16, %19, %iterArg_8) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %64 = stablehlo.add %iterArg_8, %c_40 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_6, %iterArg_7, %64, %45, %57, %32, %38, %48, %52, %62, %63 : tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<f32>, tensor<i32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<2xf32>
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
    %4:8 = call @clip(%cst_3, %cst_4) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
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
    %29:44 = stablehlo.while(%iterArg = %arg0, %iterArg_45 = %arg1, %iterArg_46 = %arg4, %iterArg_47 = %3, %iterArg_48 = %5#0, %iterArg_49 = %5#1, %iterArg_50 = %4#0, %iterArg_51 = %4#1, %iterArg_52 = %4#2, %iterArg_53 = %4#3, %iterArg_54 = %4#4, %iterArg_55 = %4#5, %iterArg_56 = %4#6, %iterArg_57 = %4#7, %iterArg_58 = %c, %iterArg_59 = %arg2, %iterArg_60 = %arg3, %iterArg_61 = %0, %iterArg_62 = %1, %iterArg_63 = %cst_7, %iterArg_64 = %cst_8, %iterArg_65 = %6, %iterArg_66 = %7, %iterArg_67 = %8, %iterArg_68 = %9, %iterArg_69 = %10, %iterArg_70 = %11, %iterArg_71 = %12, %iterArg_72 = %13, %iterArg_73 = %14, %iterArg_74 = %15, %iterArg_75 = %16, %iterArg_76 = %17, %iterArg_77 = %18, %iterArg_78 = %19, %iterArg_79 = %20, %iterArg_80 = %21, %iterArg_81 = %22, %iterArg_82 = %23, %iterArg_83 = %24, %iterArg_84 = %25, %iterArg_85 = %26, %iterArg_86 = %27, %iterArg_87 = %28) : tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<f32>, tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<2x3xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_88 = stablehlo.constant dense<2> : tensor<i32>
      %40 = stablehlo.compare LT, %iterArg_58, %c_88, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    } do {
      %40 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_58) : (tensor<2x6x3xf32>, tensor<i32>) -> tensor<6x3xf32>
      %41 = func.call @dynamic_index_in_dim_1(%iterArg_45, %iterArg_58) : (tensor<2x6xf32>, tensor<i32>) -> tensor<6xf32>
      %42 = stablehlo.dot_general %40, %iterArg_59, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6x3xf32>, tensor<3xf32>) -> tensor<6xf32>
      %43 = stablehlo.broadcast_in_dim %iterArg_60, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %44 = stablehlo.add %42, %43 : tensor<6xf32>
      %45 = stablehlo.subtract %44, %41 : tensor<6xf32>
      %46 = stablehlo.multiply %45, %45 : tensor<6xf32>
      %cst_88 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %48 = stablehlo.multiply %47, %45 : tensor<6xf32>
      %cst_89 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %50 = stablehlo.multiply %49, %45 : tensor<6xf32>
      %cst_90 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %52 = stablehlo.add %51, %46 : tensor<6xf32>
      %53 = stablehlo.divide %iterArg_47, %52 : tensor<6xf32>
      %54 = stablehlo.multiply %52, %52 : tensor<6xf32>
      %cst_91 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %56 = stablehlo.divide %55, %54 : tensor<6xf32>
      %57 = stablehlo.multiply %53, %50 : tensor<6xf32>
      %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %58 = stablehlo.reduce(%57 init: %cst_92) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
      %59 = stablehlo.dot_general %57, %40, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x3xf32>) -> tensor<3xf32>
      %60:3 = func.call @clip_2(%59, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57) : (tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
      %61:3 = func.call @clip_3(%58, %iterArg_48, %iterArg_49) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %cst_93 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %63 = stablehlo.multiply %62, %iterArg_61 : tensor<3xf32>
      %cst_94 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %65 = stablehlo.multiply %64, %60#0 : tensor<3xf32>
      %66 = stablehlo.add %63, %65 : tensor<3xf32>
      %cst_95 = stablehlo.constant dense<0.949999988> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_95, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %68 = stablehlo.multiply %67, %iterArg_62 : tensor<3xf32>
      %69 = chlo.square %60#0 : tensor<3xf32> -> tensor<3xf32>
      %cst_96 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %70 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %71 = stablehlo.multiply %70, %60#0 : tensor<3xf32>
      %cst_97 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %72 = stablehlo.broadcast_in_dim %cst_97, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %73 = stablehlo.multiply %72, %69 : tensor<3xf32>
      %74 = stablehlo.add %68, %73 : tensor<3xf32>
      %75 = stablehlo.broadcast_in_dim %iterArg_46, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %76 = stablehlo.multiply %75, %66 : tensor<3xf32>
      %cst_98 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %77 = stablehlo.broadcast_in_dim %cst_98, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %78 = stablehlo.add %74, %77 : tensor<3xf32>
      %79 = stablehlo.sqrt %78 : tensor<3xf32>
      %cst_99 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %80 = stablehlo.broadcast_in_dim %cst_99, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %81 = stablehlo.divide %80, %79 : tensor<3xf32>
      %82 = stablehlo.divide %76, %79 : tensor<3xf32>
      %83 = stablehlo.multiply %79, %79 : tensor<3xf32>
      %cst_100 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %84 = stablehlo.broadcast_in_dim %cst_100, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %85 = stablehlo.divide %84, %83 : tensor<3xf32>
      %86 = stablehlo.subtract %iterArg_59, %82 : tensor<3xf32>
      %cst_101 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %87 = stablehlo.multiply %cst_101, %iterArg_63 : tensor<f32>
      %cst_102 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %88 = stablehlo.multiply %cst_102, %61#0 : tensor<f32>
      %89 = stablehlo.add %87, %88 : tensor<f32>
      %cst_103 = stablehlo.constant dense<0.949999988> : tensor<f32>
      %90 = stablehlo.multiply %cst_103, %iterArg_64 : tensor<f32>
      %91 = chlo.square %61#0 : tensor<f32> -> tensor<f32>
      %cst_104 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %92 = stablehlo.multiply %cst_104, %61#0 : tensor<f32>
      %cst_105 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %93 = stablehlo.multiply %cst_105, %91 : tensor<f32>
      %94 = stablehlo.add %90, %93 : tensor<f32>
      %95 = stablehlo.multiply %iterArg_46, %89 : tensor<f32>
      %cst_106 = stablehlo.constant dense<0.00999999977> : tensor<f32>
      %96 = stablehlo.add %94, %cst_106 : tensor<f32>
      %97 = stablehlo.sqrt %96 : tensor<f32>
      %cst_107 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %98 = stablehlo.divide %cst_107, %97 : tensor<f32>
      %99 = stablehlo.divide %95, %97 : tensor<f32>
      %100 = stablehlo.multiply %97, %97 : tensor<f32>
      %cst_108 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %101 = stablehlo.divide %cst_108, %100 : tensor<f32>
      %102 = stablehlo.subtract %iterArg_60, %99 : tensor<f32>
      %103 = func.call @dynamic_update_index_in_dim(%iterArg_65, %iterArg_59, %iterArg_58) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %104 = func.call @dynamic_update_index_in_dim_4(%iterArg_66, %48, %iterArg_58) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %105 = func.call @dynamic_update_index_in_dim_4(%iterArg_67, %52, %iterArg_58) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %106 = func.call @dynamic_update_index_in_dim_4(%iterArg_68, %56, %iterArg_58) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %107 = func.call @dynamic_update_index_in_dim_4(%iterArg_69, %50, %iterArg_58) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %108 = func.call @dynamic_update_index_in_dim_4(%iterArg_70, %53, %iterArg_58) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %109 = func.call @dynamic_update_index_in_dim_4(%iterArg_71, %57, %iterArg_58) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %110 = func.call @dynamic_update_index_in_dim(%iterArg_72, %60#1, %iterArg_58) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %111 = func.call @dynamic_update_index_in_dim(%iterArg_73, %60#2, %iterArg_58) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %112 = func.call @dynamic_update_index_in_dim_5(%iterArg_74, %61#1, %iterArg_58) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %113 = func.call @dynamic_update_index_in_dim_5(%iterArg_75, %61#2, %iterArg_58) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %114 = func.call @dynamic_update_index_in_dim(%iterArg_76, %71, %iterArg_58) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %115 = func.call @dynamic_update_index_in_dim(%iterArg_77, %66, %iterArg_58) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %116 = func.call @dynamic_update_index_in_dim(%iterArg_78, %81, %iterArg_58) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %117 = func.call @dynamic_update_index_in_dim(%iterArg_79, %79, %iterArg_58) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %118 = func.call @dynamic_update_index_in_dim(%iterArg_80, %76, %iterArg_58) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %119 = func.call @dynamic_update_index_in_dim(%iterArg_81, %85, %iterArg_58) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %120 = func.call @dynamic_update_index_in_dim_5(%iterArg_82, %92, %iterArg_58) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %121 = func.call @dynamic_update_index_in_dim_5(%iterArg_83, %89, %iterArg_58) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %122 = func.call @dynamic_update_index_in_dim_5(%iterArg_84, %98, %iterArg_58) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %123 = func.call @dynamic_update_index_in_dim_5(%iterArg_85, %97, %iterArg_58) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %124 = func.call @dynamic_update_index_in_dim_5(%iterArg_86, %95, %iterArg_58) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %125 = func.call @dynamic_update_index_in_dim_5(%iterArg_87, %101, %iterArg_58) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_109 = stablehlo.constant dense<1> : tensor<i32>
      %126 = stablehlo.add %iterArg_58, %c_109 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %126, %86, %102, %66, %74, %89, %94, %103, %104, %105, %106, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125 : tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<f32>, tensor<6xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<2x3xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
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
    %38:38 = stablehlo.while(%iterArg = %32, %iterArg_45 = %29#21, %iterArg_46 = %arg0, %iterArg_47 = %29#22, %iterArg_48 = %29#23, %iterArg_49 = %29#24, %iterArg_50 = %29#25, %iterArg_51 = %29#26, %iterArg_52 = %29#27, %iterArg_53 = %29#28, %iterArg_54 = %29#29, %iterArg_55 = %29#30, %iterArg_56 = %29#31, %iterArg_57 = %29#32, %iterArg_58 = %29#33, %iterArg_59 = %29#34, %iterArg_60 = %29#35, %iterArg_61 = %29#36, %iterArg_62 = %29#37, %iterArg_63 = %29#38, %iterArg_64 = %29#39, %iterArg_65 = %29#40, %iterArg_66 = %29#41, %iterArg_67 = %29#42, %iterArg_68 = %29#43, %iterArg_69 = %3, %iterArg_70 = %arg4, %iterArg_71 = %c_44, %iterArg_72 = %cst_38, %iterArg_73 = %33, %iterArg_74 = %cst_39, %iterArg_75 = %34, %iterArg_76 = %35, %iterArg_77 = %cst_40, %iterArg_78 = %cst_41, %iterArg_79 = %30, %iterArg_80 = %36, %iterArg_81 = %37) : tensor<2xf32>, tensor<2x3xf32>, tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<6xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<2x6x3xf32>, tensor<2x6xf32>
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
      %cst_84 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %68 = stablehlo.multiply %67, %iterArg_79 : tensor<3xf32>
      %69 = stablehlo.add %iterArg_73, %68 : tensor<3xf32>
      %cst_85 = stablehlo.constant dense<0.949999988> : tensor<f32>
      %70 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %71 = stablehlo.multiply %70, %iterArg_79 : tensor<3xf32>
      %72 = stablehlo.negate %iterArg_74 : tensor<f32>
      %73 = stablehlo.multiply %72, %66 : tensor<f32>
      %74 = stablehlo.multiply %73, %65 : tensor<f32>
      %75 = stablehlo.negate %74 : tensor<f32>
      %76 = stablehlo.divide %72, %64 : tensor<f32>
      %77 = stablehlo.multiply %75, %63 : tensor<f32>
      %78 = stablehlo.add %iterArg_78, %77 : tensor<f32>
      %79 = stablehlo.multiply %iterArg_70, %76 : tensor<f32>
      %80 = stablehlo.add %iterArg_77, %79 : tensor<f32>
      %81 = stablehlo.multiply %76, %62 : tensor<f32>
      %82 = stablehlo.add %iterArg_72, %81 : tensor<f32>
      %cst_86 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %83 = stablehlo.multiply %cst_86, %78 : tensor<f32>
      %84 = stablehlo.multiply %83, %61 : tensor<f32>
      %cst_87 = stablehlo.constant dense<0.949999988> : tensor<f32>
      %85 = stablehlo.multiply %cst_87, %78 : tensor<f32>
      %cst_88 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %86 = stablehlo.multiply %cst_88, %80 : tensor<f32>
      %87 = stablehlo.add %84, %86 : tensor<f32>
      %cst_89 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %88 = stablehlo.multiply %cst_89, %80 : tensor<f32>
      %89 = stablehlo.negate %69 : tensor<3xf32>
      %90 = stablehlo.multiply %89, %60 : tensor<3xf32>
      %91 = stablehlo.multiply %90, %59 : tensor<3xf32>
      %92 = stablehlo.negate %91 : tensor<3xf32>
      %93 = stablehlo.divide %89, %58 : tensor<3xf32>
      %94 = stablehlo.multiply %92, %57 : tensor<3xf32>
      %95 = stablehlo.add %iterArg_76, %94 : tensor<3xf32>
      %96 = stablehlo.broadcast_in_dim %iterArg_70, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %97 = stablehlo.multiply %96, %93 : tensor<3xf32>
      %98 = stablehlo.add %iterArg_75, %97 : tensor<3xf32>
      %99 = stablehlo.multiply %93, %56 : tensor<3xf32>
      %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %100 = stablehlo.reduce(%99 init: %cst_90) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %101 = stablehlo.add %82, %100 : tensor<f32>
      %cst_91 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
      %102 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %103 = stablehlo.multiply %102, %95 : tensor<3xf32>
      %104 = stablehlo.multiply %103, %55 : tensor<3xf32>
      %cst_92 = stablehlo.constant dense<0.949999988> : tensor<f32>
      %105 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %106 = stablehlo.multiply %105, %95 : tensor<3xf32>
      %cst_93 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %107 = stablehlo.broadcast_in_dim %cst_93, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %108 = stablehlo.multiply %107, %98 : tensor<3xf32>
      %109 = stablehlo.add %104, %108 : tensor<3xf32>
      %cst_94 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %110 = stablehlo.broadcast_in_dim %cst_94, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %111 = stablehlo.multiply %110, %98 : tensor<3xf32>
      %112 = func.call @clip_8(%53, %54, %87) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %113 = func.call @clip_9(%51, %52, %109) : (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
      %114 = stablehlo.dot_general %113, %50, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<6xf32>) -> tensor<3x6xf32>
      %115 = stablehlo.transpose %114, dims = [1, 0] : (tensor<3x6xf32>) -> tensor<6x3xf32>
      %116 = stablehlo.dot_general %113, %44, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<6x3xf32>) -> tensor<6xf32>
      %117 = stablehlo.broadcast_in_dim %112, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %118 = stablehlo.add %116, %117 : tensor<6xf32>
      %119 = stablehlo.multiply %49, %118 : tensor<6xf32>
      %120 = stablehlo.multiply %118, %48 : tensor<6xf32>
      %121 = stablehlo.multiply %120, %47 : tensor<6xf32>
      %122 = stablehlo.multiply %121, %iterArg_69 : tensor<6xf32>
      %123 = stablehlo.negate %122 : tensor<6xf32>
      %cst_95 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
      %124 = stablehlo.divide %42, %cst_95 : tensor<f32>
      %125 = stablehlo.broadcast_in_dim %124, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %126 = stablehlo.divide %125, %46 : tensor<6xf32>
      %127 = stablehlo.add %123, %126 : tensor<6xf32>
      %cst_96 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %128 = stablehlo.broadcast_in_dim %cst_96, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %129 = stablehlo.multiply %128, %119 : tensor<6xf32>
      %130 = stablehlo.multiply %127, %45 : tensor<6xf32>
      %131 = stablehlo.add %129, %130 : tensor<6xf32>
      %132 = stablehlo.negate %131 : tensor<6xf32>
      %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %133 = stablehlo.reduce(%131 init: %cst_97) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
      %134 = stablehlo.add %iterArg_74, %133 : tensor<f32>
      %135 = stablehlo.dot_general %131, %44, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<6x3xf32>) -> tensor<3xf32>
      %136 = stablehlo.add %69, %135 : tensor<3xf32>
      %137 = stablehlo.dot_general %131, %43, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<3xf32>) -> tensor<6x3xf32>
      %138 = stablehlo.add %115, %137 : tensor<6x3xf32>
      %139 = func.call @dynamic_update_index_in_dim_10(%iterArg_80, %138, %41) : (tensor<2x6x3xf32>, tensor<6x3xf32>, tensor<i32>) -> tensor<2x6x3xf32>
      %140 = func.call @dynamic_update_index_in_dim_4(%iterArg_81, %132, %41) : (tensor<2x6xf32>, tensor<6xf32>, tensor<i32>) -> tensor<2x6xf32>
      %c_98 = stablehlo.constant dense<1> : tensor<i32>
      %141 = stablehlo.add %iterArg_71, %c_98 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %141, %101, %136, %134, %111, %106, %88, %85, %71, %139, %140 : tensor<2xf32>, tensor<2x3xf32>, tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x6xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<6xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<2x6x3xf32>, tensor<2x6xf32>
    }
    %39 = stablehlo.add %38#29, %38#35 : tensor<3xf32>
    return %38#36, %38#37, %39, %38#30, %38#28 : tensor<2x6x3xf32>, tensor<2x6xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @clip(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.convert %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.convert %arg1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    return %4, %0, %2, %3, %1, %6, %7, %5 : tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @clip_0(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.convert %arg0 : tensor<f32>
    %1 = stablehlo.convert %arg1 : tensor<f32>
    return %1, %0 : tensor<f32>, tensor<f32>
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
  func.func private @clip_2(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>, %arg5: tensor<3xf32>, %arg6: tensor<3xf32>, %arg7: tensor<3xf32>, %arg8: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<3xf32>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %4 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.compare EQ, %arg0, %4, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %6 = stablehlo.select %5, %arg4, %arg3 : tensor<3xi1>, tensor<3xf32>
    %7 = stablehlo.select %3, %arg5, %6 : tensor<3xi1>, tensor<3xf32>
    %8 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.minimum %8, %1 : tensor<3xf32>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %11 = stablehlo.compare GT, %10, %1, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %12 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %13 = stablehlo.compare EQ, %12, %1, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %14 = stablehlo.select %13, %arg7, %arg6 : tensor<3xi1>, tensor<3xf32>
    %15 = stablehlo.select %11, %arg8, %14 : tensor<3xi1>, tensor<3xf32>
    return %9, %7, %15 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @clip_3(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.maximum %arg2, %arg0 : tensor<f32>
    %1 = stablehlo.compare GT, %arg0, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %2 = stablehlo.compare EQ, %arg0, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.select %2, %cst_0, %cst : tensor<i1>, tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.select %1, %cst_1, %3 : tensor<i1>, tensor<f32>
    %5 = stablehlo.minimum %arg1, %0 : tensor<f32>
    %6 = stablehlo.compare GT, %arg1, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %7 = stablehlo.compare EQ, %arg1, %0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.select %7, %cst_3, %cst_2 : tensor<i1>, tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.select %6, %cst_4, %8 : tensor<i1>, tensor<f32>
    return %5, %4, %9 : tensor<f32>, tensor<f32>, tensor<f32>
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
  func.func private @clip_8(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @clip_9(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3xf32>
    return %1 : tensor<3xf32>
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
