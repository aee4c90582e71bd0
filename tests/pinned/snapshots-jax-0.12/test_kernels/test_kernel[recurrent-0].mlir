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
      %15 = stablehlo.dot_general %14, %iterArg_4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x2xf32>) -> tensor<2xf32>
      %16 = stablehlo.multiply %iterArg_5, %iterArg_8 : tensor<2xf32>
      %17 = stablehlo.add %15, %16 : tensor<2xf32>
      %18 = stablehlo.add %17, %iterArg_6 : tensor<2xf32>
      %19 = func.call @soft_sign(%18) : (tensor<2xf32>) -> tensor<2xf32>
      %20 = func.call @dynamic_update_index_in_dim(%iterArg_9, %19, %iterArg_7) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %21 = stablehlo.add %iterArg_7, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %iterArg_6, %21, %19, %20 : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<7x2xf32>
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
      %15 = stablehlo.broadcast_in_dim %iterArg_14, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
      %17 = stablehlo.multiply %iterArg_4, %16 : tensor<7x2xf32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %18 = stablehlo.reduce(%17 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
      %cst_17 = stablehlo.constant dense<0.879999995> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %20 = stablehlo.multiply %19, %18 : tensor<7xf32>
      %cst_18 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %21 = stablehlo.reduce(%20 init: %cst_18) applies stablehlo.maximum across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %cst_19 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %22 = stablehlo.maximum %cst_19, %21 : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %25 = stablehlo.subtract %20, %24 : tensor<7xf32>
      %26 = stablehlo.exponential %25 : tensor<7xf32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %27 = stablehlo.reduce(%26 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %30 = stablehlo.divide %26, %29 : tensor<7xf32>
      %31 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
      %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x2xf32>
      %33 = stablehlo.multiply %32, %iterArg_4 : tensor<7x2xf32>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %34 = stablehlo.reduce(%33 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
      %35 = stablehlo.concatenate %14, %34, dim = 0 : (tensor<2xf32>, tensor<2xf32>) -> tensor<4xf32>
      %36 = stablehlo.dot_general %35, %iterArg_5, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
      %37 = stablehlo.dot_general %iterArg_14, %iterArg_6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %38 = stablehlo.add %36, %37 : tensor<2xf32>
      %39 = stablehlo.add %38, %iterArg_7 : tensor<2xf32>
      %40 = stablehlo.negate %39 : tensor<2xf32>
      %41 = stablehlo.exponential %40 : tensor<2xf32>
      %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %43 = stablehlo.add %42, %41 : tensor<2xf32>
      %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %45 = stablehlo.divide %44, %43 : tensor<2xf32>
      %46 = stablehlo.dot_general %35, %iterArg_8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
      %47 = stablehlo.dot_general %iterArg_14, %iterArg_9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %48 = stablehlo.add %46, %47 : tensor<2xf32>
      %49 = stablehlo.add %48, %iterArg_10 : tensor<2xf32>
      %50 = stablehlo.negate %49 : tensor<2xf32>
      %51 = stablehlo.exponential %50 : tensor<2xf32>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %53 = stablehlo.add %52, %51 : tensor<2xf32>
      %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %55 = stablehlo.divide %54, %53 : tensor<2xf32>
      %56 = stablehlo.dot_general %iterArg_14, %iterArg_11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %57 = stablehlo.dot_general %35, %iterArg_12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
      %58 = stablehlo.multiply %55, %56 : tensor<2xf32>
      %59 = stablehlo.add %57, %58 : tensor<2xf32>
      %60 = stablehlo.tanh %59 : tensor<2xf32>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %62 = stablehlo.subtract %61, %45 : tensor<2xf32>
      %63 = stablehlo.multiply %62, %iterArg_14 : tensor<2xf32>
      %64 = stablehlo.multiply %45, %60 : tensor<2xf32>
      %65 = stablehlo.add %63, %64 : tensor<2xf32>
      %66 = func.call @dynamic_update_index_in_dim_1(%iterArg_15, %65, %iterArg_13) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %67 = stablehlo.add %iterArg_13, %c_27 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %67, %65, %66 : tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>
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
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<2x2xf32> {
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
      %70 = stablehlo.dot_general %69, %iterArg_47, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x2xf32>) -> tensor<2xf32>
      %71 = stablehlo.multiply %iterArg_48, %iterArg_51 : tensor<2xf32>
      %72 = stablehlo.add %70, %71 : tensor<2xf32>
      %73 = stablehlo.add %72, %iterArg_49 : tensor<2xf32>
      %74:4 = func.call @soft_sign_0(%73) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>)
      %75 = func.call @dynamic_update_index_in_dim(%iterArg_52, %74#0, %iterArg_50) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %76 = func.call @dynamic_update_index_in_dim(%iterArg_53, %iterArg_51, %iterArg_50) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %77 = func.call @dynamic_update_index_in_dim_1(%iterArg_54, %74#1, %iterArg_50) : (tensor<7x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<7x2xi1>
      %78 = func.call @dynamic_update_index_in_dim(%iterArg_55, %74#2, %iterArg_50) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %79 = func.call @dynamic_update_index_in_dim(%iterArg_56, %73, %iterArg_50) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %80 = func.call @dynamic_update_index_in_dim(%iterArg_57, %74#3, %iterArg_50) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %c_58 = stablehlo.constant dense<1> : tensor<i32>
      %81 = stablehlo.add %iterArg_50, %c_58 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_47, %iterArg_48, %iterArg_49, %81, %74#0, %75, %76, %77, %78, %79, %80 : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
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
      %70 = stablehlo.broadcast_in_dim %iterArg_57, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
      %72 = stablehlo.multiply %iterArg_47, %71 : tensor<7x2xf32>
      %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %73 = stablehlo.reduce(%72 init: %cst_74) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
      %cst_75 = stablehlo.constant dense<0.879999995> : tensor<f32>
      %74 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %75 = stablehlo.multiply %74, %73 : tensor<7xf32>
      %cst_76 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %76 = stablehlo.reduce(%75 init: %cst_76) applies stablehlo.maximum across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %cst_77 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %77 = stablehlo.maximum %cst_77, %76 : tensor<f32>
      %78 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %79 = stablehlo.broadcast_in_dim %78, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %80 = stablehlo.subtract %75, %79 : tensor<7xf32>
      %81 = stablehlo.exponential %80 : tensor<7xf32>
      %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %82 = stablehlo.reduce(%81 init: %cst_78) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %83 = stablehlo.broadcast_in_dim %82, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %84 = stablehlo.broadcast_in_dim %83, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %85 = stablehlo.divide %81, %84 : tensor<7xf32>
      %86 = stablehlo.multiply %83, %83 : tensor<1xf32>
      %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %87 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %88 = stablehlo.divide %87, %86 : tensor<1xf32>
      %89 = stablehlo.broadcast_in_dim %85, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
      %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x2xf32>
      %91 = stablehlo.multiply %90, %iterArg_47 : tensor<7x2xf32>
      %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %92 = stablehlo.reduce(%91 init: %cst_80) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
      %93 = stablehlo.concatenate %69, %92, dim = 0 : (tensor<2xf32>, tensor<2xf32>) -> tensor<4xf32>
      %94 = stablehlo.dot_general %93, %iterArg_48, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
      %95 = stablehlo.dot_general %iterArg_57, %iterArg_49, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %96 = stablehlo.add %94, %95 : tensor<2xf32>
      %97 = stablehlo.add %96, %iterArg_50 : tensor<2xf32>
      %98 = stablehlo.negate %97 : tensor<2xf32>
      %99 = stablehlo.exponential %98 : tensor<2xf32>
      %cst_81 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %100 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %101 = stablehlo.add %100, %99 : tensor<2xf32>
      %cst_82 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %102 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %103 = stablehlo.divide %102, %101 : tensor<2xf32>
      %cst_83 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %104 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %105 = stablehlo.subtract %104, %103 : tensor<2xf32>
      %106 = stablehlo.multiply %103, %105 : tensor<2xf32>
      %107 = stablehlo.dot_general %93, %iterArg_52, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
      %108 = stablehlo.dot_general %iterArg_57, %iterArg_53, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %109 = stablehlo.add %107, %108 : tensor<2xf32>
      %110 = stablehlo.add %109, %iterArg_54 : tensor<2xf32>
      %111 = stablehlo.negate %110 : tensor<2xf32>
      %112 = stablehlo.exponential %111 : tensor<2xf32>
      %cst_84 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %113 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %114 = stablehlo.add %113, %112 : tensor<2xf32>
      %cst_85 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %115 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %116 = stablehlo.divide %115, %114 : tensor<2xf32>
      %cst_86 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %117 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %118 = stablehlo.subtract %117, %116 : tensor<2xf32>
      %119 = stablehlo.multiply %116, %118 : tensor<2xf32>
      %120 = stablehlo.dot_general %iterArg_57, %iterArg_55, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %121 = stablehlo.dot_general %93, %iterArg_51, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
      %122 = stablehlo.multiply %116, %120 : tensor<2xf32>
      %123 = stablehlo.add %121, %122 : tensor<2xf32>
      %124 = stablehlo.tanh %123 : tensor<2xf32>
      %cst_87 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %125 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %126 = stablehlo.add %125, %124 : tensor<2xf32>
      %cst_88 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %127 = stablehlo.broadcast_in_dim %cst_88, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %128 = stablehlo.subtract %127, %124 : tensor<2xf32>
      %129 = stablehlo.multiply %126, %128 : tensor<2xf32>
      %cst_89 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %130 = stablehlo.broadcast_in_dim %cst_89, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %131 = stablehlo.subtract %130, %103 : tensor<2xf32>
      %132 = stablehlo.multiply %131, %iterArg_57 : tensor<2xf32>
      %133 = stablehlo.multiply %103, %124 : tensor<2xf32>
      %134 = stablehlo.add %132, %133 : tensor<2xf32>
      %135 = func.call @dynamic_update_index_in_dim_3(%iterArg_58, %134, %iterArg_56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %136 = func.call @dynamic_update_index_in_dim_4(%iterArg_59, %70, %iterArg_56) : (tensor<2x1x2xf32>, tensor<1x2xf32>, tensor<i32>) -> tensor<2x1x2xf32>
      %137 = func.call @dynamic_update_index_in_dim_5(%iterArg_60, %81, %iterArg_56) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %138 = func.call @dynamic_update_index_in_dim_6(%iterArg_61, %83, %iterArg_56) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %139 = func.call @dynamic_update_index_in_dim_6(%iterArg_62, %88, %iterArg_56) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %140 = func.call @dynamic_update_index_in_dim_7(%iterArg_63, %89, %iterArg_56) : (tensor<2x7x1xf32>, tensor<7x1xf32>, tensor<i32>) -> tensor<2x7x1xf32>
      %141 = func.call @dynamic_update_index_in_dim_8(%iterArg_64, %93, %iterArg_56) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %142 = func.call @dynamic_update_index_in_dim_3(%iterArg_65, %iterArg_57, %iterArg_56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %143 = func.call @dynamic_update_index_in_dim_3(%iterArg_66, %106, %iterArg_56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %144 = func.call @dynamic_update_index_in_dim_3(%iterArg_67, %119, %iterArg_56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %145 = func.call @dynamic_update_index_in_dim_3(%iterArg_68, %120, %iterArg_56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %146 = func.call @dynamic_update_index_in_dim_3(%iterArg_69, %116, %iterArg_56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %147 = func.call @dynamic_update_index_in_dim_3(%iterArg_70, %129, %iterArg_56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %148 = func.call @dynamic_update_index_in_dim_3(%iterArg_71, %131, %iterArg_56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %149 = func.call @dynamic_update_index_in_dim_3(%iterArg_72, %124, %iterArg_56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %150 = func.call @dynamic_update_index_in_dim_3(%iterArg_73, %103, %iterArg_56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_90 = stablehlo.constant dense<1> : tensor<i32>
      %151 = stablehlo.add %iterArg_56, %c_90 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %151, %134, %135, %136, %137, %138, %139, %140, %141, %142, %143, %144, %145, %146, %147, %148, %149, %150 : tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x1x2xf32>, tensor<2x7xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x7x1xf32>, tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
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
      %72 = func.call @dynamic_index_in_dim_9(%iterArg_47, %70) : (tensor<2x1x2xf32>, tensor<i32>) -> tensor<1x2xf32>
      %73 = func.call @dynamic_index_in_dim_10(%iterArg_48, %70) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %74 = func.call @dynamic_index_in_dim_11(%iterArg_49, %70) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %75 = func.call @dynamic_index_in_dim_11(%iterArg_50, %70) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %76 = func.call @dynamic_index_in_dim_12(%iterArg_51, %70) : (tensor<2x7x1xf32>, tensor<i32>) -> tensor<7x1xf32>
      %77 = func.call @dynamic_index_in_dim_13(%iterArg_52, %70) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %78 = func.call @dynamic_index_in_dim_2(%iterArg_53, %70) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %79 = func.call @dynamic_index_in_dim_2(%iterArg_54, %70) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %80 = func.call @dynamic_index_in_dim_2(%iterArg_55, %70) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %81 = func.call @dynamic_index_in_dim_2(%iterArg_56, %70) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %82 = func.call @dynamic_index_in_dim_2(%iterArg_57, %70) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %83 = func.call @dynamic_index_in_dim_2(%iterArg_58, %70) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %84 = func.call @dynamic_index_in_dim_2(%iterArg_59, %70) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %85 = func.call @dynamic_index_in_dim_2(%iterArg_60, %70) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %86 = func.call @dynamic_index_in_dim_2(%iterArg_61, %70) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %87 = stablehlo.add %iterArg_79, %71 : tensor<2xf32>
      %88 = stablehlo.multiply %86, %87 : tensor<2xf32>
      %89 = stablehlo.multiply %87, %85 : tensor<2xf32>
      %90 = stablehlo.multiply %84, %87 : tensor<2xf32>
      %91 = stablehlo.multiply %87, %78 : tensor<2xf32>
      %92 = stablehlo.negate %91 : tensor<2xf32>
      %93 = stablehlo.add %89, %92 : tensor<2xf32>
      %94 = stablehlo.multiply %88, %83 : tensor<2xf32>
      %95 = stablehlo.multiply %82, %94 : tensor<2xf32>
      %96 = stablehlo.multiply %94, %81 : tensor<2xf32>
      %97 = stablehlo.dot_general %94, %77, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4xf32>) -> tensor<2x4xf32>
      %98 = stablehlo.transpose %97, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
      %99 = stablehlo.add %iterArg_78, %98 : tensor<4x2xf32>
      %100 = stablehlo.dot_general %94, %iterArg_68, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4x2xf32>) -> tensor<4xf32>
      %101 = stablehlo.dot_general %95, %78, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %102 = stablehlo.transpose %101, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %103 = stablehlo.add %iterArg_77, %102 : tensor<2x2xf32>
      %104 = stablehlo.dot_general %95, %iterArg_67, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %105 = stablehlo.add %90, %104 : tensor<2xf32>
      %106 = stablehlo.multiply %96, %80 : tensor<2xf32>
      %107 = stablehlo.add %iterArg_76, %106 : tensor<2xf32>
      %108 = stablehlo.dot_general %106, %78, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %109 = stablehlo.transpose %108, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %110 = stablehlo.add %iterArg_75, %109 : tensor<2x2xf32>
      %111 = stablehlo.dot_general %106, %iterArg_66, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %112 = stablehlo.add %105, %111 : tensor<2xf32>
      %113 = stablehlo.dot_general %106, %77, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4xf32>) -> tensor<2x4xf32>
      %114 = stablehlo.transpose %113, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
      %115 = stablehlo.add %iterArg_74, %114 : tensor<4x2xf32>
      %116 = stablehlo.dot_general %106, %iterArg_65, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4x2xf32>) -> tensor<4xf32>
      %117 = stablehlo.add %100, %116 : tensor<4xf32>
      %118 = stablehlo.multiply %93, %79 : tensor<2xf32>
      %119 = stablehlo.add %iterArg_73, %118 : tensor<2xf32>
      %120 = stablehlo.dot_general %118, %78, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %121 = stablehlo.transpose %120, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %122 = stablehlo.add %iterArg_72, %121 : tensor<2x2xf32>
      %123 = stablehlo.dot_general %118, %iterArg_64, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %124 = stablehlo.add %112, %123 : tensor<2xf32>
      %125 = stablehlo.dot_general %118, %77, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4xf32>) -> tensor<2x4xf32>
      %126 = stablehlo.transpose %125, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
      %127 = stablehlo.add %iterArg_71, %126 : tensor<4x2xf32>
      %128 = stablehlo.dot_general %118, %iterArg_63, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4x2xf32>) -> tensor<4xf32>
      %129 = stablehlo.add %117, %128 : tensor<4xf32>
      %130 = stablehlo.slice %129 [0:2] : (tensor<4xf32>) -> tensor<2xf32>
      %131 = stablehlo.slice %129 [2:4] : (tensor<4xf32>) -> tensor<2xf32>
      %132 = stablehlo.broadcast_in_dim %131, dims = [1] : (tensor<2xf32>) -> tensor<7x2xf32>
      %133 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x2xf32>
      %134 = stablehlo.multiply %133, %132 : tensor<7x2xf32>
      %135 = stablehlo.add %iterArg_70, %134 : tensor<7x2xf32>
      %136 = stablehlo.multiply %132, %iterArg_62 : tensor<7x2xf32>
      %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %137 = stablehlo.reduce(%136 init: %cst_83) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
      %138 = stablehlo.reshape %137 : (tensor<7xf32>) -> tensor<7x1xf32>
      %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %139 = stablehlo.reduce(%138 init: %cst_84) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7xf32>
      %140 = stablehlo.broadcast_in_dim %75, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %141 = stablehlo.multiply %139, %140 : tensor<7xf32>
      %142 = stablehlo.multiply %141, %73 : tensor<7xf32>
      %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %143 = stablehlo.reduce(%142 init: %cst_85) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %144 = stablehlo.reshape %143 : (tensor<f32>) -> tensor<1xf32>
      %145 = stablehlo.negate %144 : tensor<1xf32>
      %146 = stablehlo.broadcast_in_dim %74, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %147 = stablehlo.divide %139, %146 : tensor<7xf32>
      %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %148 = stablehlo.reduce(%145 init: %cst_86) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
      %149 = stablehlo.broadcast_in_dim %148, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %150 = stablehlo.add %147, %149 : tensor<7xf32>
      %151 = stablehlo.multiply %150, %73 : tensor<7xf32>
      %cst_87 = stablehlo.constant dense<0.879999995> : tensor<f32>
      %152 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %153 = stablehlo.multiply %152, %151 : tensor<7xf32>
      %154 = stablehlo.broadcast_in_dim %153, dims = [0] : (tensor<7xf32>) -> tensor<7x2xf32>
      %155 = stablehlo.multiply %iterArg_62, %154 : tensor<7x2xf32>
      %cst_88 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %156 = stablehlo.reduce(%155 init: %cst_88) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
      %157 = stablehlo.reshape %156 : (tensor<2xf32>) -> tensor<1x2xf32>
      %158 = stablehlo.broadcast_in_dim %72, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
      %159 = stablehlo.multiply %154, %158 : tensor<7x2xf32>
      %160 = stablehlo.add %135, %159 : tensor<7x2xf32>
      %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %161 = stablehlo.reduce(%157 init: %cst_89) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
      %162 = stablehlo.add %124, %161 : tensor<2xf32>
      %163 = func.call @dynamic_update_index_in_dim_3(%iterArg_80, %130, %70) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_90 = stablehlo.constant dense<1> : tensor<i32>
      %164 = stablehlo.add %iterArg_69, %c_90 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %164, %160, %127, %122, %119, %115, %110, %107, %103, %99, %162, %163 : tensor<2x2xf32>, tensor<2x1x2xf32>, tensor<2x7xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x7x1xf32>, tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<2x2xf32>
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
      %71 = func.call @dynamic_index_in_dim_14(%iterArg, %70) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %72 = func.call @dynamic_index_in_dim(%iterArg_47, %70) : (tensor<7x1xf32>, tensor<i32>) -> tensor<1xf32>
      %73 = func.call @dynamic_index_in_dim_14(%iterArg_48, %70) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %74 = func.call @dynamic_index_in_dim_15(%iterArg_49, %70) : (tensor<7x2xi1>, tensor<i32>) -> tensor<2xi1>
      %75 = func.call @dynamic_index_in_dim_14(%iterArg_50, %70) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %76 = func.call @dynamic_index_in_dim_14(%iterArg_51, %70) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %77 = func.call @dynamic_index_in_dim_14(%iterArg_52, %70) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %78 = stablehlo.add %iterArg_59, %71 : tensor<2xf32>
      %79 = func.call @soft_sign_16(%74, %75, %76, %77, %78) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %80 = stablehlo.add %iterArg_58, %79 : tensor<2xf32>
      %81 = stablehlo.multiply %iterArg_54, %79 : tensor<2xf32>
      %82 = stablehlo.multiply %79, %73 : tensor<2xf32>
      %83 = stablehlo.add %iterArg_57, %82 : tensor<2xf32>
      %84 = stablehlo.dot_general %79, %72, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<1xf32>) -> tensor<2x1xf32>
      %85 = stablehlo.transpose %84, dims = [1, 0] : (tensor<2x1xf32>) -> tensor<1x2xf32>
      %86 = stablehlo.add %iterArg_56, %85 : tensor<1x2xf32>
      %87 = stablehlo.dot_general %79, %iterArg_53, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<1x2xf32>) -> tensor<1xf32>
      %88 = func.call @dynamic_update_index_in_dim_17(%iterArg_60, %87, %70) : (tensor<7x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<7x1xf32>
      %c_63 = stablehlo.constant dense<1> : tensor<i32>
      %89 = stablehlo.add %iterArg_55, %c_63 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %89, %86, %83, %80, %81, %88 : tensor<7x2xf32>, tensor<7x1xf32>, tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<i32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<7x1xf32>
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
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<2x1x2xf32>, %arg1: tensor<1x2xf32>, %arg2: tensor<i32>) -> tensor<2x1x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x1x2xf32>, tensor<1x1x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x2xf32>
    return %1 : tensor<2x1x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<2x7xf32>, %arg1: tensor<7xf32>, %arg2: tensor<i32>) -> tensor<2x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<i32>) -> tensor<2x7xf32>
    return %1 : tensor<2x7xf32>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<2x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<2x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<2x1xf32>
    return %1 : tensor<2x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<2x7x1xf32>, %arg1: tensor<7x1xf32>, %arg2: tensor<i32>) -> tensor<2x7x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<7x1xf32>) -> tensor<1x7x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x7x1xf32>, tensor<1x7x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x7x1xf32>
    return %1 : tensor<2x7x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_8(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<2x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<2x4xf32>
    return %1 : tensor<2x4xf32>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<2x1x2xf32>, %arg1: tensor<i32>) -> tensor<1x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 2] : (tensor<2x1x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x2xf32>) -> tensor<1x2xf32>
    return %1 : tensor<1x2xf32>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<2x7xf32>, %arg1: tensor<i32>) -> tensor<7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 7] : (tensor<2x7xf32>, tensor<i32>, tensor<i32>) -> tensor<1x7xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7xf32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
  func.func private @dynamic_index_in_dim_11(%arg0: tensor<2x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<2x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @dynamic_index_in_dim_12(%arg0: tensor<2x7x1xf32>, %arg1: tensor<i32>) -> tensor<7x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 7, 1] : (tensor<2x7x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7x1xf32>) -> tensor<7x1xf32>
    return %1 : tensor<7x1xf32>
  }
  func.func private @dynamic_index_in_dim_13(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim_14(%arg0: tensor<7x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<7x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim_15(%arg0: tensor<7x2xi1>, %arg1: tensor<i32>) -> tensor<2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<7x2xi1>, tensor<i32>, tensor<i32>) -> tensor<1x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi1>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @soft_sign_16(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>) -> tensor<2xf32> {
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
  func.func private @dynamic_update_index_in_dim_17(%arg0: tensor<7x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<7x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<7x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<7x1xf32>
    return %1 : tensor<7x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
