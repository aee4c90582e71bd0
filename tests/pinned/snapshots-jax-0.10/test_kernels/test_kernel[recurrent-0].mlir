// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def warped_aligned_decoder(
//     xs,
//     w_e,
//     u_e,
//     bias_e,
//     prefix,
//     w_z_d,
//     u_z_d,
//     bias_z_d,
//     w_r_d,
//     u_r_d,
//     bias_r_d,
//     w_n_d,
//     u_n_d,
//     w1,
//     b1,
// ):
//     feats = jnp.sin(xs + 0.9 * jnp.cos(xs))
//     h_e_init = jnp.zeros((2,), dtype=feats.dtype)
//
//     def step(h_e, src_t):
//         pre_e = src_t @ w_e + u_e * h_e + bias_e
//         h_e_new = jax.nn.soft_sign(pre_e)
//         return h_e_new, h_e_new
//
//     h_e_end, hs = lax.scan(step, h_e_init, feats)
//
//     def cell(h_d, y_t):
//         energy = 0.88 * jnp.sum(hs * h_d, axis=-1)
//         attn = jax.nn.softmax(energy, axis=0)
//         ctx = jnp.sum(attn[..., None] * hs, axis=0)
//         fed = jnp.concatenate([y_t, ctx], axis=-1)
//         zt_d = jax.nn.sigmoid(fed @ w_z_d + h_d @ u_z_d + bias_z_d)
//         r_gate_d = jax.nn.sigmoid(fed @ w_r_d + h_d @ u_r_d + bias_r_d)
//         hn_d = h_d @ u_n_d
//         n_t_d = jnp.tanh(fed @ w_n_d + r_gate_d * hn_d)
//         new_h_d = (1.0 - zt_d) * h_d + zt_d * n_t_d
//         return new_h_d, new_h_d
//
//     h_d_last, history = lax.scan(cell, h_e_end, prefix)
//     readout = jnp.dot(history, w1) + b1
//     return readout
//
//   xs: float32[7, 1] in [-1.5, 1.5]
//   w_e: float32[1, 2] in [-0.6, 0.6]
//   u_e: float32[2] in [-0.6, 0.6]
//   bias_e: float32[2] in [-0.5, 0.5]
//   prefix: float32[2, 2] in [-1.2, 1.2]
//   w_z_d: float32[4, 2] in [-0.6, 0.6]
//   u_z_d: float32[2, 2] in [-0.6, 0.6]
//   bias_z_d: float32[2] in [-0.5, 0.5]
//   w_r_d: float32[4, 2] in [-0.6, 0.6]
//   u_r_d: float32[2, 2] in [-0.6, 0.6]
//   bias_r_d: float32[2] in [-0.5, 0.5]
//   w_n_d: float32[4, 2] in [-0.6, 0.6]
//   u_n_d: float32[2, 2] in [-0.6, 0.6]
//   w1: float32[2, 1] in [-1, 1]
//   b1: float32[1] in [-0.2, 0.2]
// -----
// forward, cpu
module @jit_warped_aligned_decoder attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x1xf32>, %arg1: tensor<1x2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2x2xf32>, %arg5: tensor<4x2xf32>, %arg6: tensor<2x2xf32>, %arg7: tensor<2xf32>, %arg8: tensor<4x2xf32>, %arg9: tensor<2x2xf32>, %arg10: tensor<2xf32>, %arg11: tensor<4x2xf32>, %arg12: tensor<2x2xf32>, %arg13: tensor<2x1xf32>, %arg14: tensor<1xf32>) -> (tensor<2x1xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.cosine %arg0 : tensor<7x1xf32>
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x1xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<7x1xf32>
    %3 = stablehlo.add %arg0, %2 : tensor<7x1xf32>
    %4 = stablehlo.sine %3 : tensor<7x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7:7 = stablehlo.while(%iterArg = %4, %iterArg_4 = %arg1, %iterArg_5 = %arg2, %iterArg_6 = %arg3, %iterArg_7 = %c, %iterArg_8 = %5, %iterArg_9 = %6) : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<7x2xf32>
    cond {
      %c_10 = stablehlo.constant dense<7> : tensor<i32>
      %14 = stablehlo.compare LT, %iterArg_7, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %14 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_7) : (tensor<7x1xf32>, tensor<i32>) -> tensor<1xf32>
      %15:2 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_8, %14) : (tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1xf32>) -> (tensor<2xf32>, tensor<2xf32>)
      %16 = func.call @dynamic_update_index_in_dim(%iterArg_9, %15#1, %iterArg_7) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg_7, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %iterArg_6, %17, %15#0, %16 : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<7x2xf32>
    }
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9:13 = stablehlo.while(%iterArg = %arg4, %iterArg_4 = %7#6, %iterArg_5 = %arg5, %iterArg_6 = %arg6, %iterArg_7 = %arg7, %iterArg_8 = %arg8, %iterArg_9 = %arg9, %iterArg_10 = %arg10, %iterArg_11 = %arg12, %iterArg_12 = %arg11, %iterArg_13 = %c_3, %iterArg_14 = %7#5, %iterArg_15 = %8) : tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>
    cond {
      %c_16 = stablehlo.constant dense<2> : tensor<i32>
      %14 = stablehlo.compare LT, %iterArg_13, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %14 = func.call @dynamic_index_in_dim_0(%iterArg, %iterArg_13) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %15:2 = func.call @closed_call_1(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_14, %14) : (tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
      %16 = func.call @dynamic_update_index_in_dim_2(%iterArg_15, %15#1, %iterArg_13) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg_13, %c_16 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %17, %15#0, %16 : tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>
    }
    %10 = stablehlo.dot_general %9#12, %arg13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %11 = stablehlo.broadcast_in_dim %arg14, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<2x1xf32>
    %13 = stablehlo.add %10, %12 : tensor<2x1xf32>
    return %13 : tensor<2x1xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<7x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<7x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @closed_call(%arg0: tensor<1x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<1xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.dot_general %arg4, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x2xf32>) -> tensor<2xf32>
    %1 = stablehlo.multiply %arg1, %arg3 : tensor<2xf32>
    %2 = stablehlo.add %0, %1 : tensor<2xf32>
    %3 = stablehlo.add %2, %arg2 : tensor<2xf32>
    %4 = call @soft_sign(%3) : (tensor<2xf32>) -> tensor<2xf32>
    return %4, %4 : tensor<2xf32>, tensor<2xf32>
  }
  func.func private @soft_sign(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.abs %arg0 : tensor<2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.add %0, %1 : tensor<2xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<2xf32>
    return %3 : tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<7x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<7x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<7x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<7x2xf32>
    return %1 : tensor<7x2xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<2x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @closed_call_1(%arg0: tensor<7x2xf32>, %arg1: tensor<4x2xf32>, %arg2: tensor<2x2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<4x2xf32>, %arg5: tensor<2x2xf32>, %arg6: tensor<2xf32>, %arg7: tensor<2x2xf32>, %arg8: tensor<4x2xf32>, %arg9: tensor<2xf32>, %arg10: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg9, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
    %cst_0 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<7xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_1) applies stablehlo.maximum across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %7 = stablehlo.maximum %cst_2, %6 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
    %10 = stablehlo.subtract %5, %9 : tensor<7xf32>
    %11 = stablehlo.exponential %10 : tensor<7xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
    %15 = stablehlo.divide %11, %14 : tensor<7xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x2xf32>
    %18 = stablehlo.multiply %17, %arg0 : tensor<7x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %20 = stablehlo.concatenate %arg10, %19, dim = 0 : (tensor<2xf32>, tensor<2xf32>) -> tensor<4xf32>
    %21 = stablehlo.dot_general %20, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
    %22 = stablehlo.dot_general %arg9, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %23 = stablehlo.add %21, %22 : tensor<2xf32>
    %24 = stablehlo.add %23, %arg3 : tensor<2xf32>
    %25 = stablehlo.negate %24 : tensor<2xf32>
    %26 = stablehlo.exponential %25 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %28 = stablehlo.add %27, %26 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %30 = stablehlo.divide %29, %28 : tensor<2xf32>
    %31 = stablehlo.dot_general %20, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
    %32 = stablehlo.dot_general %arg9, %arg5, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %33 = stablehlo.add %31, %32 : tensor<2xf32>
    %34 = stablehlo.add %33, %arg6 : tensor<2xf32>
    %35 = stablehlo.negate %34 : tensor<2xf32>
    %36 = stablehlo.exponential %35 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %38 = stablehlo.add %37, %36 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %40 = stablehlo.divide %39, %38 : tensor<2xf32>
    %41 = stablehlo.dot_general %arg9, %arg7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %42 = stablehlo.dot_general %20, %arg8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
    %43 = stablehlo.multiply %40, %41 : tensor<2xf32>
    %44 = stablehlo.add %42, %43 : tensor<2xf32>
    %45 = stablehlo.tanh %44 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %47 = stablehlo.subtract %46, %30 : tensor<2xf32>
    %48 = stablehlo.multiply %47, %arg9 : tensor<2xf32>
    %49 = stablehlo.multiply %30, %45 : tensor<2xf32>
    %50 = stablehlo.add %48, %49 : tensor<2xf32>
    return %50, %50 : tensor<2xf32>, tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x1xf32>, %arg1: tensor<1x2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2x2xf32>, %arg5: tensor<4x2xf32>, %arg6: tensor<2x2xf32>, %arg7: tensor<2xf32>, %arg8: tensor<4x2xf32>, %arg9: tensor<2x2xf32>, %arg10: tensor<2xf32>, %arg11: tensor<4x2xf32>, %arg12: tensor<2x2xf32>, %arg13: tensor<2x1xf32>, %arg14: tensor<1xf32>) -> (tensor<7x1xf32> {jax.result_info = "result[0]"}, tensor<1x2xf32> {jax.result_info = "result[1]"}, tensor<2xf32> {jax.result_info = "result[2]"}, tensor<2xf32> {jax.result_info = "result[3]"}, tensor<2x2xf32> {jax.result_info = "result[4]"}, tensor<4x2xf32> {jax.result_info = "result[5]"}, tensor<2x2xf32> {jax.result_info = "result[6]"}, tensor<2xf32> {jax.result_info = "result[7]"}, tensor<4x2xf32> {jax.result_info = "result[8]"}, tensor<2x2xf32> {jax.result_info = "result[9]"}, tensor<2xf32> {jax.result_info = "result[10]"}, tensor<4x2xf32> {jax.result_info = "result[11]"}, tensor<2x2xf32> {jax.result_info = "result[12]"}, tensor<2x1xf32> {jax.result_info = "result[13]"}, tensor<1xf32> {jax.result_info = "result[14]"}) {
    %0 = stablehlo.cosine %arg0 : tensor<7x1xf32>
    %1 = stablehlo.sine %arg0 : tensor<7x1xf32>
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x1xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<7x1xf32>
    %4 = stablehlo.add %arg0, %3 : tensor<7x1xf32>
    %5 = stablehlo.sine %4 : tensor<7x1xf32>
    %6 = stablehlo.cosine %4 : tensor<7x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    call @soft_sign() : () -> ()
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<7x2xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %14:12 = stablehlo.while(%iterArg = %5, %iterArg_47 = %arg1, %iterArg_48 = %arg2, %iterArg_49 = %arg3, %iterArg_50 = %c_6, %iterArg_51 = %7, %iterArg_52 = %8, %iterArg_53 = %9, %iterArg_54 = %10, %iterArg_55 = %11, %iterArg_56 = %12, %iterArg_57 = %13) : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
    cond {
      %c_58 = stablehlo.constant dense<7> : tensor<i32>
      %69 = stablehlo.compare LT, %iterArg_50, %c_58, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %69 : tensor<i1>
    } do {
      %69 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_50) : (tensor<7x1xf32>, tensor<i32>) -> tensor<1xf32>
      %70:7 = func.call @closed_call(%iterArg_47, %iterArg_48, %iterArg_49, %iterArg_51, %69) : (tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
      %71 = func.call @dynamic_update_index_in_dim(%iterArg_52, %70#1, %iterArg_50) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %72 = func.call @dynamic_update_index_in_dim(%iterArg_53, %70#2, %iterArg_50) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %73 = func.call @dynamic_update_index_in_dim_1(%iterArg_54, %70#3, %iterArg_50) : (tensor<7x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<7x2xi1>
      %74 = func.call @dynamic_update_index_in_dim(%iterArg_55, %70#4, %iterArg_50) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %75 = func.call @dynamic_update_index_in_dim(%iterArg_56, %70#5, %iterArg_50) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %76 = func.call @dynamic_update_index_in_dim(%iterArg_57, %70#6, %iterArg_50) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %c_58 = stablehlo.constant dense<1> : tensor<i32>
      %77 = stablehlo.add %iterArg_50, %c_58 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_47, %iterArg_48, %iterArg_49, %77, %70#0, %71, %72, %73, %74, %75, %76 : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
    }
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x1x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %31:28 = stablehlo.while(%iterArg = %arg4, %iterArg_47 = %14#6, %iterArg_48 = %arg5, %iterArg_49 = %arg6, %iterArg_50 = %arg7, %iterArg_51 = %arg11, %iterArg_52 = %arg8, %iterArg_53 = %arg9, %iterArg_54 = %arg10, %iterArg_55 = %arg12, %iterArg_56 = %c_23, %iterArg_57 = %14#5, %iterArg_58 = %15, %iterArg_59 = %16, %iterArg_60 = %17, %iterArg_61 = %18, %iterArg_62 = %19, %iterArg_63 = %20, %iterArg_64 = %21, %iterArg_65 = %22, %iterArg_66 = %23, %iterArg_67 = %24, %iterArg_68 = %25, %iterArg_69 = %26, %iterArg_70 = %27, %iterArg_71 = %28, %iterArg_72 = %29, %iterArg_73 = %30) : tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x1x2xf32>, tensor<2x7xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x7x1xf32>, tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
    cond {
      %c_74 = stablehlo.constant dense<2> : tensor<i32>
      %69 = stablehlo.compare LT, %iterArg_56, %c_74, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %69 : tensor<i1>
    } do {
      %69 = func.call @dynamic_index_in_dim_2(%iterArg, %iterArg_56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %70:17 = func.call @closed_call_3(%iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_57, %69) : (tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<1x2xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>, tensor<7x1xf32>, tensor<4xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
      %71 = func.call @dynamic_update_index_in_dim_4(%iterArg_58, %70#1, %iterArg_56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %72 = func.call @dynamic_update_index_in_dim_5(%iterArg_59, %70#2, %iterArg_56) : (tensor<2x1x2xf32>, tensor<1x2xf32>, tensor<i32>) -> tensor<2x1x2xf32>
      %73 = func.call @dynamic_update_index_in_dim_6(%iterArg_60, %70#3, %iterArg_56) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %74 = func.call @dynamic_update_index_in_dim_7(%iterArg_61, %70#4, %iterArg_56) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %75 = func.call @dynamic_update_index_in_dim_7(%iterArg_62, %70#5, %iterArg_56) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %76 = func.call @dynamic_update_index_in_dim_8(%iterArg_63, %70#6, %iterArg_56) : (tensor<2x7x1xf32>, tensor<7x1xf32>, tensor<i32>) -> tensor<2x7x1xf32>
      %77 = func.call @dynamic_update_index_in_dim_9(%iterArg_64, %70#7, %iterArg_56) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %78 = func.call @dynamic_update_index_in_dim_4(%iterArg_65, %70#8, %iterArg_56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %79 = func.call @dynamic_update_index_in_dim_4(%iterArg_66, %70#9, %iterArg_56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %80 = func.call @dynamic_update_index_in_dim_4(%iterArg_67, %70#10, %iterArg_56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %81 = func.call @dynamic_update_index_in_dim_4(%iterArg_68, %70#11, %iterArg_56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %82 = func.call @dynamic_update_index_in_dim_4(%iterArg_69, %70#12, %iterArg_56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %83 = func.call @dynamic_update_index_in_dim_4(%iterArg_70, %70#13, %iterArg_56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %84 = func.call @dynamic_update_index_in_dim_4(%iterArg_71, %70#14, %iterArg_56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %85 = func.call @dynamic_update_index_in_dim_4(%iterArg_72, %70#15, %iterArg_56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %86 = func.call @dynamic_update_index_in_dim_4(%iterArg_73, %70#16, %iterArg_56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_74 = stablehlo.constant dense<1> : tensor<i32>
      %87 = stablehlo.add %iterArg_56, %c_74 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %87, %70#0, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86 : tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x1x2xf32>, tensor<2x7xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x7x1xf32>, tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
    }
    %32 = stablehlo.dot_general %31#12, %arg13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %33 = stablehlo.broadcast_in_dim %arg14, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<2x1xf32>
    %35 = stablehlo.add %32, %34 : tensor<2x1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_24) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<1xf32>
    %40 = stablehlo.reshape %39 : (tensor<1xf32>) -> tensor<1x1xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_28) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %43 = stablehlo.dot_general %38, %31#12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x1xf32>, tensor<2x2xf32>) -> tensor<1x2xf32>
    %44 = stablehlo.transpose %43, dims = [1, 0] : (tensor<1x2xf32>) -> tensor<2x1xf32>
    %45 = stablehlo.dot_general %38, %arg13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_40 = stablehlo.constant dense<0> : tensor<i32>
    %57:35 = stablehlo.while(%iterArg = %45, %iterArg_47 = %31#13, %iterArg_48 = %31#14, %iterArg_49 = %31#15, %iterArg_50 = %31#16, %iterArg_51 = %31#17, %iterArg_52 = %31#18, %iterArg_53 = %31#19, %iterArg_54 = %31#20, %iterArg_55 = %31#21, %iterArg_56 = %31#22, %iterArg_57 = %31#23, %iterArg_58 = %31#24, %iterArg_59 = %31#25, %iterArg_60 = %31#26, %iterArg_61 = %31#27, %iterArg_62 = %14#6, %iterArg_63 = %arg5, %iterArg_64 = %arg6, %iterArg_65 = %arg8, %iterArg_66 = %arg9, %iterArg_67 = %arg12, %iterArg_68 = %arg11, %iterArg_69 = %c_40, %iterArg_70 = %47, %iterArg_71 = %48, %iterArg_72 = %49, %iterArg_73 = %50, %iterArg_74 = %51, %iterArg_75 = %52, %iterArg_76 = %53, %iterArg_77 = %54, %iterArg_78 = %55, %iterArg_79 = %46, %iterArg_80 = %56) : tensor<2x2xf32>, tensor<2x1x2xf32>, tensor<2x7xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x7x1xf32>, tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<2x2xf32>
    cond {
      %c_81 = stablehlo.constant dense<2> : tensor<i32>
      %69 = stablehlo.compare LT, %iterArg_69, %c_81, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %69 : tensor<i1>
    } do {
      %c_81 = stablehlo.constant dense<2> : tensor<i32>
      %69 = stablehlo.subtract %c_81, %iterArg_69 : tensor<i32>
      %c_82 = stablehlo.constant dense<1> : tensor<i32>
      %70 = stablehlo.subtract %69, %c_82 : tensor<i32>
      %71 = func.call @dynamic_index_in_dim_2(%iterArg, %70) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %72 = func.call @dynamic_index_in_dim_10(%iterArg_47, %70) : (tensor<2x1x2xf32>, tensor<i32>) -> tensor<1x2xf32>
      %73 = func.call @dynamic_index_in_dim_11(%iterArg_48, %70) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %74 = func.call @dynamic_index_in_dim_12(%iterArg_49, %70) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %75 = func.call @dynamic_index_in_dim_12(%iterArg_50, %70) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %76 = func.call @dynamic_index_in_dim_13(%iterArg_51, %70) : (tensor<2x7x1xf32>, tensor<i32>) -> tensor<7x1xf32>
      %77 = func.call @dynamic_index_in_dim_14(%iterArg_52, %70) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %78 = func.call @dynamic_index_in_dim_2(%iterArg_53, %70) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %79 = func.call @dynamic_index_in_dim_2(%iterArg_54, %70) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %80 = func.call @dynamic_index_in_dim_2(%iterArg_55, %70) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %81 = func.call @dynamic_index_in_dim_2(%iterArg_56, %70) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %82 = func.call @dynamic_index_in_dim_2(%iterArg_57, %70) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %83 = func.call @dynamic_index_in_dim_2(%iterArg_58, %70) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %84 = func.call @dynamic_index_in_dim_2(%iterArg_59, %70) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %85 = func.call @dynamic_index_in_dim_2(%iterArg_60, %70) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %86 = func.call @dynamic_index_in_dim_2(%iterArg_61, %70) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %87:11 = func.call @closed_call_15(%iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86) : (tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1x2xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>, tensor<7x1xf32>, tensor<4xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>)
      %88 = func.call @dynamic_update_index_in_dim_4(%iterArg_80, %87#10, %70) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_83 = stablehlo.constant dense<1> : tensor<i32>
      %89 = stablehlo.add %iterArg_69, %c_83 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %89, %87#0, %87#1, %87#2, %87#3, %87#4, %87#5, %87#6, %87#7, %87#8, %87#9, %88 : tensor<2x2xf32>, tensor<2x1x2xf32>, tensor<2x7xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x7x1xf32>, tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<2x2xf32>
    }
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<7x1xf32>
    %c_45 = stablehlo.constant dense<0> : tensor<i32>
    %62:15 = stablehlo.while(%iterArg = %57#24, %iterArg_47 = %5, %iterArg_48 = %14#7, %iterArg_49 = %14#8, %iterArg_50 = %14#9, %iterArg_51 = %14#10, %iterArg_52 = %14#11, %iterArg_53 = %arg1, %iterArg_54 = %arg2, %iterArg_55 = %c_45, %iterArg_56 = %58, %iterArg_57 = %59, %iterArg_58 = %60, %iterArg_59 = %57#33, %iterArg_60 = %61) : tensor<7x2xf32>, tensor<7x1xf32>, tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<i32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<7x1xf32>
    cond {
      %c_61 = stablehlo.constant dense<7> : tensor<i32>
      %69 = stablehlo.compare LT, %iterArg_55, %c_61, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %69 : tensor<i1>
    } do {
      %c_61 = stablehlo.constant dense<7> : tensor<i32>
      %69 = stablehlo.subtract %c_61, %iterArg_55 : tensor<i32>
      %c_62 = stablehlo.constant dense<1> : tensor<i32>
      %70 = stablehlo.subtract %69, %c_62 : tensor<i32>
      %71 = func.call @dynamic_index_in_dim_16(%iterArg, %70) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %72 = func.call @dynamic_index_in_dim(%iterArg_47, %70) : (tensor<7x1xf32>, tensor<i32>) -> tensor<1xf32>
      %73 = func.call @dynamic_index_in_dim_16(%iterArg_48, %70) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %74 = func.call @dynamic_index_in_dim_17(%iterArg_49, %70) : (tensor<7x2xi1>, tensor<i32>) -> tensor<2xi1>
      %75 = func.call @dynamic_index_in_dim_16(%iterArg_50, %70) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %76 = func.call @dynamic_index_in_dim_16(%iterArg_51, %70) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %77 = func.call @dynamic_index_in_dim_16(%iterArg_52, %70) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %78:5 = func.call @closed_call_18(%iterArg_53, %iterArg_54, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %71, %72, %73, %74, %75, %76, %77) : (tensor<1x2xf32>, tensor<2xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1xf32>)
      %79 = func.call @dynamic_update_index_in_dim_20(%iterArg_60, %78#4, %70) : (tensor<7x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<7x1xf32>
      %c_63 = stablehlo.constant dense<1> : tensor<i32>
      %80 = stablehlo.add %iterArg_55, %c_63 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %80, %78#0, %78#1, %78#2, %78#3, %79 : tensor<7x2xf32>, tensor<7x1xf32>, tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<i32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<7x1xf32>
    }
    %63 = stablehlo.multiply %62#14, %6 : tensor<7x1xf32>
    %cst_46 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<7x1xf32>
    %65 = stablehlo.multiply %64, %63 : tensor<7x1xf32>
    %66 = stablehlo.negate %65 : tensor<7x1xf32>
    %67 = stablehlo.multiply %66, %1 : tensor<7x1xf32>
    %68 = stablehlo.add %63, %67 : tensor<7x1xf32>
    return %68, %62#10, %62#11, %62#12, %57#34, %57#25, %57#26, %57#27, %57#28, %57#29, %57#30, %57#32, %57#31, %44, %42 : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2x1xf32>, tensor<1xf32>
  }
  func.func private @soft_sign() {
    return
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<7x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<7x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @closed_call(%arg0: tensor<1x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<1xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.dot_general %arg4, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x2xf32>) -> tensor<2xf32>
    %1 = stablehlo.multiply %arg1, %arg3 : tensor<2xf32>
    %2 = stablehlo.add %0, %1 : tensor<2xf32>
    %3 = stablehlo.add %2, %arg2 : tensor<2xf32>
    %4:4 = call @soft_sign_0(%3) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>)
    return %4#0, %4#0, %arg3, %4#1, %4#2, %3, %4#3 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.add %0, %3 : tensor<2xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<2xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %8 = stablehlo.divide %7, %6 : tensor<2xf32>
    return %5, %2, %4, %8 : tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<7x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<7x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<7x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<7x2xf32>
    return %1 : tensor<7x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<7x2xi1>, %arg1: tensor<2xi1>, %arg2: tensor<i32>) -> tensor<7x2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi1>) -> tensor<1x2xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<7x2xi1>, tensor<1x2xi1>, tensor<i32>, tensor<i32>) -> tensor<7x2xi1>
    return %1 : tensor<7x2xi1>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<2x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @closed_call_3(%arg0: tensor<7x2xf32>, %arg1: tensor<4x2xf32>, %arg2: tensor<2x2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<4x2xf32>, %arg5: tensor<4x2xf32>, %arg6: tensor<2x2xf32>, %arg7: tensor<2xf32>, %arg8: tensor<2x2xf32>, %arg9: tensor<2xf32>, %arg10: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<1x2xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>, tensor<7x1xf32>, tensor<4xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg9, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
    %cst_0 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<7xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_1) applies stablehlo.maximum across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %7 = stablehlo.maximum %cst_2, %6 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
    %10 = stablehlo.subtract %5, %9 : tensor<7xf32>
    %11 = stablehlo.exponential %10 : tensor<7xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
    %15 = stablehlo.divide %11, %14 : tensor<7xf32>
    %16 = stablehlo.multiply %13, %13 : tensor<1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %18 = stablehlo.divide %17, %16 : tensor<1xf32>
    %19 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x2xf32>
    %21 = stablehlo.multiply %20, %arg0 : tensor<7x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %23 = stablehlo.concatenate %arg10, %22, dim = 0 : (tensor<2xf32>, tensor<2xf32>) -> tensor<4xf32>
    %24 = stablehlo.dot_general %23, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
    %25 = stablehlo.dot_general %arg9, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %26 = stablehlo.add %24, %25 : tensor<2xf32>
    %27 = stablehlo.add %26, %arg3 : tensor<2xf32>
    %28 = stablehlo.negate %27 : tensor<2xf32>
    %29 = stablehlo.exponential %28 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %31 = stablehlo.add %30, %29 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.divide %32, %31 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %35 = stablehlo.subtract %34, %33 : tensor<2xf32>
    %36 = stablehlo.multiply %33, %35 : tensor<2xf32>
    %37 = stablehlo.dot_general %23, %arg5, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
    %38 = stablehlo.dot_general %arg9, %arg6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %39 = stablehlo.add %37, %38 : tensor<2xf32>
    %40 = stablehlo.add %39, %arg7 : tensor<2xf32>
    %41 = stablehlo.negate %40 : tensor<2xf32>
    %42 = stablehlo.exponential %41 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %44 = stablehlo.add %43, %42 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %46 = stablehlo.divide %45, %44 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %48 = stablehlo.subtract %47, %46 : tensor<2xf32>
    %49 = stablehlo.multiply %46, %48 : tensor<2xf32>
    %50 = stablehlo.dot_general %arg9, %arg8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %51 = stablehlo.dot_general %23, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
    %52 = stablehlo.multiply %46, %50 : tensor<2xf32>
    %53 = stablehlo.add %51, %52 : tensor<2xf32>
    %54 = stablehlo.tanh %53 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %56 = stablehlo.subtract %55, %54 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %58 = stablehlo.subtract %57, %33 : tensor<2xf32>
    %59 = stablehlo.multiply %58, %arg9 : tensor<2xf32>
    %60 = stablehlo.multiply %33, %54 : tensor<2xf32>
    %61 = stablehlo.add %59, %60 : tensor<2xf32>
    return %61, %61, %0, %11, %13, %18, %19, %23, %arg9, %36, %49, %50, %46, %54, %56, %58, %33 : tensor<2xf32>, tensor<2xf32>, tensor<1x2xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>, tensor<7x1xf32>, tensor<4xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<2x1x2xf32>, %arg1: tensor<1x2xf32>, %arg2: tensor<i32>) -> tensor<2x1x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x1x2xf32>, tensor<1x1x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x2xf32>
    return %1 : tensor<2x1x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<2x7xf32>, %arg1: tensor<7xf32>, %arg2: tensor<i32>) -> tensor<2x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<i32>) -> tensor<2x7xf32>
    return %1 : tensor<2x7xf32>
  }
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<2x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<2x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<2x1xf32>
    return %1 : tensor<2x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_8(%arg0: tensor<2x7x1xf32>, %arg1: tensor<7x1xf32>, %arg2: tensor<i32>) -> tensor<2x7x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<7x1xf32>) -> tensor<1x7x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x7x1xf32>, tensor<1x7x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x7x1xf32>
    return %1 : tensor<2x7x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_9(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<2x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<2x4xf32>
    return %1 : tensor<2x4xf32>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<2x1x2xf32>, %arg1: tensor<i32>) -> tensor<1x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 2] : (tensor<2x1x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x2xf32>) -> tensor<1x2xf32>
    return %1 : tensor<1x2xf32>
  }
  func.func private @dynamic_index_in_dim_11(%arg0: tensor<2x7xf32>, %arg1: tensor<i32>) -> tensor<7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 7] : (tensor<2x7xf32>, tensor<i32>, tensor<i32>) -> tensor<1x7xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7xf32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
  func.func private @dynamic_index_in_dim_12(%arg0: tensor<2x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<2x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @dynamic_index_in_dim_13(%arg0: tensor<2x7x1xf32>, %arg1: tensor<i32>) -> tensor<7x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 7, 1] : (tensor<2x7x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7x1xf32>) -> tensor<7x1xf32>
    return %1 : tensor<7x1xf32>
  }
  func.func private @dynamic_index_in_dim_14(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @closed_call_15(%arg0: tensor<7x2xf32>, %arg1: tensor<4x2xf32>, %arg2: tensor<2x2xf32>, %arg3: tensor<4x2xf32>, %arg4: tensor<2x2xf32>, %arg5: tensor<2x2xf32>, %arg6: tensor<4x2xf32>, %arg7: tensor<7x2xf32>, %arg8: tensor<4x2xf32>, %arg9: tensor<2x2xf32>, %arg10: tensor<2xf32>, %arg11: tensor<4x2xf32>, %arg12: tensor<2x2xf32>, %arg13: tensor<2xf32>, %arg14: tensor<2x2xf32>, %arg15: tensor<4x2xf32>, %arg16: tensor<2xf32>, %arg17: tensor<2xf32>, %arg18: tensor<1x2xf32>, %arg19: tensor<7xf32>, %arg20: tensor<1xf32>, %arg21: tensor<1xf32>, %arg22: tensor<7x1xf32>, %arg23: tensor<4xf32>, %arg24: tensor<2xf32>, %arg25: tensor<2xf32>, %arg26: tensor<2xf32>, %arg27: tensor<2xf32>, %arg28: tensor<2xf32>, %arg29: tensor<2xf32>, %arg30: tensor<2xf32>, %arg31: tensor<2xf32>, %arg32: tensor<2xf32>) -> (tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.add %arg16, %arg17 : tensor<2xf32>
    %1 = stablehlo.multiply %arg32, %0 : tensor<2xf32>
    %2 = stablehlo.multiply %0, %arg29 : tensor<2xf32>
    %3 = stablehlo.multiply %arg31, %0 : tensor<2xf32>
    %4 = stablehlo.multiply %0, %arg24 : tensor<2xf32>
    %5 = stablehlo.negate %4 : tensor<2xf32>
    %6 = stablehlo.add %2, %5 : tensor<2xf32>
    %7 = stablehlo.multiply %1, %arg30 : tensor<2xf32>
    %8 = stablehlo.multiply %7, %arg29 : tensor<2xf32>
    %9 = stablehlo.add %7, %8 : tensor<2xf32>
    %10 = stablehlo.multiply %arg28, %9 : tensor<2xf32>
    %11 = stablehlo.multiply %9, %arg27 : tensor<2xf32>
    %12 = stablehlo.dot_general %9, %arg23, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4xf32>) -> tensor<2x4xf32>
    %13 = stablehlo.transpose %12, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %14 = stablehlo.add %arg15, %13 : tensor<4x2xf32>
    %15 = stablehlo.dot_general %9, %arg6, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4x2xf32>) -> tensor<4xf32>
    %16 = stablehlo.dot_general %10, %arg24, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %17 = stablehlo.transpose %16, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %18 = stablehlo.add %arg14, %17 : tensor<2x2xf32>
    %19 = stablehlo.dot_general %10, %arg5, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %20 = stablehlo.add %3, %19 : tensor<2xf32>
    %21 = stablehlo.multiply %11, %arg26 : tensor<2xf32>
    %22 = stablehlo.add %arg13, %21 : tensor<2xf32>
    %23 = stablehlo.dot_general %21, %arg24, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %24 = stablehlo.transpose %23, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %25 = stablehlo.add %arg12, %24 : tensor<2x2xf32>
    %26 = stablehlo.dot_general %21, %arg4, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %27 = stablehlo.add %20, %26 : tensor<2xf32>
    %28 = stablehlo.dot_general %21, %arg23, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4xf32>) -> tensor<2x4xf32>
    %29 = stablehlo.transpose %28, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %30 = stablehlo.add %arg11, %29 : tensor<4x2xf32>
    %31 = stablehlo.dot_general %21, %arg3, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4x2xf32>) -> tensor<4xf32>
    %32 = stablehlo.add %15, %31 : tensor<4xf32>
    %33 = stablehlo.multiply %6, %arg25 : tensor<2xf32>
    %34 = stablehlo.add %arg10, %33 : tensor<2xf32>
    %35 = stablehlo.dot_general %33, %arg24, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %36 = stablehlo.transpose %35, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %37 = stablehlo.add %arg9, %36 : tensor<2x2xf32>
    %38 = stablehlo.dot_general %33, %arg2, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %39 = stablehlo.add %27, %38 : tensor<2xf32>
    %40 = stablehlo.dot_general %33, %arg23, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4xf32>) -> tensor<2x4xf32>
    %41 = stablehlo.transpose %40, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %42 = stablehlo.add %arg8, %41 : tensor<4x2xf32>
    %43 = stablehlo.dot_general %33, %arg1, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4x2xf32>) -> tensor<4xf32>
    %44 = stablehlo.add %32, %43 : tensor<4xf32>
    %45 = stablehlo.slice %44 [0:2] : (tensor<4xf32>) -> tensor<2xf32>
    %46 = stablehlo.slice %44 [2:4] : (tensor<4xf32>) -> tensor<2xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [1] : (tensor<2xf32>) -> tensor<7x2xf32>
    %48 = stablehlo.broadcast_in_dim %arg22, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x2xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<7x2xf32>
    %50 = stablehlo.add %arg7, %49 : tensor<7x2xf32>
    %51 = stablehlo.multiply %47, %arg0 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
    %53 = stablehlo.reshape %52 : (tensor<7xf32>) -> tensor<7x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7xf32>
    %55 = stablehlo.broadcast_in_dim %arg21, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
    %56 = stablehlo.multiply %54, %55 : tensor<7xf32>
    %57 = stablehlo.multiply %56, %arg19 : tensor<7xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.reduce(%57 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %59 = stablehlo.reshape %58 : (tensor<f32>) -> tensor<1xf32>
    %60 = stablehlo.negate %59 : tensor<1xf32>
    %61 = stablehlo.broadcast_in_dim %arg20, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
    %62 = stablehlo.divide %54, %61 : tensor<7xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%60 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %65 = stablehlo.add %62, %64 : tensor<7xf32>
    %66 = stablehlo.multiply %65, %arg19 : tensor<7xf32>
    %cst_3 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<7xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0] : (tensor<7xf32>) -> tensor<7x2xf32>
    %70 = stablehlo.multiply %arg0, %69 : tensor<7x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%70 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %72 = stablehlo.reshape %71 : (tensor<2xf32>) -> tensor<1x2xf32>
    %73 = stablehlo.broadcast_in_dim %arg18, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %74 = stablehlo.multiply %69, %73 : tensor<7x2xf32>
    %75 = stablehlo.add %50, %74 : tensor<7x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%72 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %77 = stablehlo.add %39, %76 : tensor<2xf32>
    return %75, %42, %37, %34, %30, %25, %22, %18, %14, %77, %45 : tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim_16(%arg0: tensor<7x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<7x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim_17(%arg0: tensor<7x2xi1>, %arg1: tensor<i32>) -> tensor<2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<7x2xi1>, tensor<i32>, tensor<i32>) -> tensor<1x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi1>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @closed_call_18(%arg0: tensor<1x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<1x2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<2xf32>, %arg6: tensor<2xf32>, %arg7: tensor<1xf32>, %arg8: tensor<2xf32>, %arg9: tensor<2xi1>, %arg10: tensor<2xf32>, %arg11: tensor<2xf32>, %arg12: tensor<2xf32>) -> (tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1xf32>) {
    %0 = stablehlo.add %arg5, %arg6 : tensor<2xf32>
    %1 = call @soft_sign_19(%arg9, %arg10, %arg11, %arg12, %0) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %2 = stablehlo.add %arg4, %1 : tensor<2xf32>
    %3 = stablehlo.multiply %arg1, %1 : tensor<2xf32>
    %4 = stablehlo.multiply %1, %arg8 : tensor<2xf32>
    %5 = stablehlo.add %arg3, %4 : tensor<2xf32>
    %6 = stablehlo.dot_general %1, %arg7, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<1xf32>) -> tensor<2x1xf32>
    %7 = stablehlo.transpose %6, dims = [1, 0] : (tensor<2x1xf32>) -> tensor<1x2xf32>
    %8 = stablehlo.add %arg2, %7 : tensor<1x2xf32>
    %9 = stablehlo.dot_general %1, %arg0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<1x2xf32>) -> tensor<1xf32>
    return %8, %5, %2, %3, %9 : tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1xf32>
  }
  func.func private @soft_sign_19(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<2xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<2xf32>
    %2 = stablehlo.negate %1 : tensor<2xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<2xi1>, tensor<2xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<2xi1>, tensor<2xf32>
    %7 = stablehlo.add %3, %6 : tensor<2xf32>
    %8 = stablehlo.negate %5 : tensor<2xf32>
    %9 = stablehlo.add %7, %8 : tensor<2xf32>
    return %9 : tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim_20(%arg0: tensor<7x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<7x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<7x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<7x1xf32>
    return %1 : tensor<7x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
