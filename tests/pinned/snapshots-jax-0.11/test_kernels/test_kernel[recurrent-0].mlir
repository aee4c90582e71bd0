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
// backward, cpu, takes inputs 0 1 2 3 4 5 6 7 8 9 10 11 12 13
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x1xf32>, %arg1: tensor<1x2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2x2xf32>, %arg5: tensor<4x2xf32>, %arg6: tensor<2x2xf32>, %arg7: tensor<2xf32>, %arg8: tensor<4x2xf32>, %arg9: tensor<2x2xf32>, %arg10: tensor<2xf32>, %arg11: tensor<4x2xf32>, %arg12: tensor<2x2xf32>, %arg13: tensor<2x1xf32>) -> (tensor<7x1xf32> {jax.result_info = "result[0]"}, tensor<1x2xf32> {jax.result_info = "result[1]"}, tensor<2xf32> {jax.result_info = "result[2]"}, tensor<2xf32> {jax.result_info = "result[3]"}, tensor<2x2xf32> {jax.result_info = "result[4]"}, tensor<4x2xf32> {jax.result_info = "result[5]"}, tensor<2x2xf32> {jax.result_info = "result[6]"}, tensor<2xf32> {jax.result_info = "result[7]"}, tensor<4x2xf32> {jax.result_info = "result[8]"}, tensor<2x2xf32> {jax.result_info = "result[9]"}, tensor<2xf32> {jax.result_info = "result[10]"}, tensor<4x2xf32> {jax.result_info = "result[11]"}, tensor<2x2xf32> {jax.result_info = "result[12]"}, tensor<2x1xf32> {jax.result_info = "result[13]"}, tensor<1xf32> {jax.result_info = "result[14]"}) {
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
    %14:12 = stablehlo.while(%iterArg = %5, %iterArg_45 = %arg1, %iterArg_46 = %arg2, %iterArg_47 = %arg3, %iterArg_48 = %c_6, %iterArg_49 = %7, %iterArg_50 = %8, %iterArg_51 = %9, %iterArg_52 = %10, %iterArg_53 = %11, %iterArg_54 = %12, %iterArg_55 = %13) : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
    cond {
      %c_56 = stablehlo.constant dense<7> : tensor<i32>
      %63 = stablehlo.compare LT, %iterArg_48, %c_56, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %63 : tensor<i1>
    } do {
      %63 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_48) : (tensor<7x1xf32>, tensor<i32>) -> tensor<1xf32>
      %64 = stablehlo.dot_general %63, %iterArg_45, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x2xf32>) -> tensor<2xf32>
      %65 = stablehlo.multiply %iterArg_46, %iterArg_49 : tensor<2xf32>
      %66 = stablehlo.add %64, %65 : tensor<2xf32>
      %67 = stablehlo.add %66, %iterArg_47 : tensor<2xf32>
      %68:4 = func.call @soft_sign(%67) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>)
      %69 = func.call @dynamic_update_index_in_dim(%iterArg_50, %68#0, %iterArg_48) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %70 = func.call @dynamic_update_index_in_dim(%iterArg_51, %iterArg_49, %iterArg_48) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %71 = func.call @dynamic_update_index_in_dim_0(%iterArg_52, %68#1, %iterArg_48) : (tensor<7x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<7x2xi1>
      %72 = func.call @dynamic_update_index_in_dim(%iterArg_53, %68#2, %iterArg_48) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %73 = func.call @dynamic_update_index_in_dim(%iterArg_54, %67, %iterArg_48) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %74 = func.call @dynamic_update_index_in_dim(%iterArg_55, %68#3, %iterArg_48) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %c_56 = stablehlo.constant dense<1> : tensor<i32>
      %75 = stablehlo.add %iterArg_48, %c_56 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_45, %iterArg_46, %iterArg_47, %75, %68#0, %69, %70, %71, %72, %73, %74 : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
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
    %31:28 = stablehlo.while(%iterArg = %arg4, %iterArg_45 = %14#6, %iterArg_46 = %arg5, %iterArg_47 = %arg6, %iterArg_48 = %arg7, %iterArg_49 = %arg11, %iterArg_50 = %arg8, %iterArg_51 = %arg9, %iterArg_52 = %arg10, %iterArg_53 = %arg12, %iterArg_54 = %c_23, %iterArg_55 = %14#5, %iterArg_56 = %15, %iterArg_57 = %16, %iterArg_58 = %17, %iterArg_59 = %18, %iterArg_60 = %19, %iterArg_61 = %20, %iterArg_62 = %21, %iterArg_63 = %22, %iterArg_64 = %23, %iterArg_65 = %24, %iterArg_66 = %25, %iterArg_67 = %26, %iterArg_68 = %27, %iterArg_69 = %28, %iterArg_70 = %29, %iterArg_71 = %30) : tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x1x2xf32>, tensor<2x7xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x7x1xf32>, tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
    cond {
      %c_72 = stablehlo.constant dense<2> : tensor<i32>
      %63 = stablehlo.compare LT, %iterArg_54, %c_72, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %63 : tensor<i1>
    } do {
      %63 = func.call @dynamic_index_in_dim_1(%iterArg, %iterArg_54) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %64 = stablehlo.broadcast_in_dim %iterArg_55, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
      %66 = stablehlo.multiply %iterArg_45, %65 : tensor<7x2xf32>
      %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %67 = stablehlo.reduce(%66 init: %cst_72) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
      %cst_73 = stablehlo.constant dense<0.879999995> : tensor<f32>
      %68 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %69 = stablehlo.multiply %68, %67 : tensor<7xf32>
      %cst_74 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %70 = stablehlo.reduce(%69 init: %cst_74) applies stablehlo.maximum across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %cst_75 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %71 = stablehlo.maximum %cst_75, %70 : tensor<f32>
      %72 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %73 = stablehlo.broadcast_in_dim %72, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %74 = stablehlo.subtract %69, %73 : tensor<7xf32>
      %75 = stablehlo.exponential %74 : tensor<7xf32>
      %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %76 = stablehlo.reduce(%75 init: %cst_76) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %77 = stablehlo.broadcast_in_dim %76, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %78 = stablehlo.broadcast_in_dim %77, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %79 = stablehlo.divide %75, %78 : tensor<7xf32>
      %80 = stablehlo.multiply %77, %77 : tensor<1xf32>
      %cst_77 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %81 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %82 = stablehlo.divide %81, %80 : tensor<1xf32>
      %83 = stablehlo.broadcast_in_dim %79, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
      %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x2xf32>
      %85 = stablehlo.multiply %84, %iterArg_45 : tensor<7x2xf32>
      %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %86 = stablehlo.reduce(%85 init: %cst_78) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
      %87 = stablehlo.concatenate %63, %86, dim = 0 : (tensor<2xf32>, tensor<2xf32>) -> tensor<4xf32>
      %88 = stablehlo.dot_general %87, %iterArg_46, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
      %89 = stablehlo.dot_general %iterArg_55, %iterArg_47, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %90 = stablehlo.add %88, %89 : tensor<2xf32>
      %91 = stablehlo.add %90, %iterArg_48 : tensor<2xf32>
      %92 = stablehlo.negate %91 : tensor<2xf32>
      %93 = stablehlo.exponential %92 : tensor<2xf32>
      %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %94 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %95 = stablehlo.add %94, %93 : tensor<2xf32>
      %cst_80 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %96 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %97 = stablehlo.divide %96, %95 : tensor<2xf32>
      %cst_81 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %98 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %99 = stablehlo.subtract %98, %97 : tensor<2xf32>
      %100 = stablehlo.multiply %97, %99 : tensor<2xf32>
      %101 = stablehlo.dot_general %87, %iterArg_50, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
      %102 = stablehlo.dot_general %iterArg_55, %iterArg_51, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %103 = stablehlo.add %101, %102 : tensor<2xf32>
      %104 = stablehlo.add %103, %iterArg_52 : tensor<2xf32>
      %105 = stablehlo.negate %104 : tensor<2xf32>
      %106 = stablehlo.exponential %105 : tensor<2xf32>
      %cst_82 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %107 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %108 = stablehlo.add %107, %106 : tensor<2xf32>
      %cst_83 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %109 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %110 = stablehlo.divide %109, %108 : tensor<2xf32>
      %cst_84 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %111 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %112 = stablehlo.subtract %111, %110 : tensor<2xf32>
      %113 = stablehlo.multiply %110, %112 : tensor<2xf32>
      %114 = stablehlo.dot_general %iterArg_55, %iterArg_53, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %115 = stablehlo.dot_general %87, %iterArg_49, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
      %116 = stablehlo.multiply %110, %114 : tensor<2xf32>
      %117 = stablehlo.add %115, %116 : tensor<2xf32>
      %118 = stablehlo.tanh %117 : tensor<2xf32>
      %cst_85 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %119 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %120 = stablehlo.add %119, %118 : tensor<2xf32>
      %cst_86 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %121 = stablehlo.broadcast_in_dim %cst_86, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %122 = stablehlo.subtract %121, %118 : tensor<2xf32>
      %123 = stablehlo.multiply %120, %122 : tensor<2xf32>
      %cst_87 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %124 = stablehlo.broadcast_in_dim %cst_87, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %125 = stablehlo.subtract %124, %97 : tensor<2xf32>
      %126 = stablehlo.multiply %125, %iterArg_55 : tensor<2xf32>
      %127 = stablehlo.multiply %97, %118 : tensor<2xf32>
      %128 = stablehlo.add %126, %127 : tensor<2xf32>
      %129 = func.call @dynamic_update_index_in_dim_2(%iterArg_56, %128, %iterArg_54) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %130 = func.call @dynamic_update_index_in_dim_3(%iterArg_57, %64, %iterArg_54) : (tensor<2x1x2xf32>, tensor<1x2xf32>, tensor<i32>) -> tensor<2x1x2xf32>
      %131 = func.call @dynamic_update_index_in_dim_4(%iterArg_58, %75, %iterArg_54) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %132 = func.call @dynamic_update_index_in_dim_5(%iterArg_59, %77, %iterArg_54) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %133 = func.call @dynamic_update_index_in_dim_5(%iterArg_60, %82, %iterArg_54) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %134 = func.call @dynamic_update_index_in_dim_6(%iterArg_61, %83, %iterArg_54) : (tensor<2x7x1xf32>, tensor<7x1xf32>, tensor<i32>) -> tensor<2x7x1xf32>
      %135 = func.call @dynamic_update_index_in_dim_7(%iterArg_62, %87, %iterArg_54) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %136 = func.call @dynamic_update_index_in_dim_2(%iterArg_63, %iterArg_55, %iterArg_54) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %137 = func.call @dynamic_update_index_in_dim_2(%iterArg_64, %100, %iterArg_54) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %138 = func.call @dynamic_update_index_in_dim_2(%iterArg_65, %113, %iterArg_54) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %139 = func.call @dynamic_update_index_in_dim_2(%iterArg_66, %114, %iterArg_54) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %140 = func.call @dynamic_update_index_in_dim_2(%iterArg_67, %110, %iterArg_54) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %141 = func.call @dynamic_update_index_in_dim_2(%iterArg_68, %123, %iterArg_54) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %142 = func.call @dynamic_update_index_in_dim_2(%iterArg_69, %125, %iterArg_54) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %143 = func.call @dynamic_update_index_in_dim_2(%iterArg_70, %118, %iterArg_54) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %144 = func.call @dynamic_update_index_in_dim_2(%iterArg_71, %97, %iterArg_54) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_88 = stablehlo.constant dense<1> : tensor<i32>
      %145 = stablehlo.add %iterArg_54, %c_88 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %145, %128, %129, %130, %131, %132, %133, %134, %135, %136, %137, %138, %139, %140, %141, %142, %143, %144 : tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x1x2xf32>, tensor<2x7xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x7x1xf32>, tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
    }
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<1xf32>
    %34 = stablehlo.reshape %33 : (tensor<1xf32>) -> tensor<1x1xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %37 = stablehlo.dot_general %32, %31#12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x1xf32>, tensor<2x2xf32>) -> tensor<1x2xf32>
    %38 = stablehlo.transpose %37, dims = [1, 0] : (tensor<1x2xf32>) -> tensor<2x1xf32>
    %39 = stablehlo.dot_general %32, %arg13, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_38 = stablehlo.constant dense<0> : tensor<i32>
    %51:35 = stablehlo.while(%iterArg = %39, %iterArg_45 = %31#13, %iterArg_46 = %31#14, %iterArg_47 = %31#15, %iterArg_48 = %31#16, %iterArg_49 = %31#17, %iterArg_50 = %31#18, %iterArg_51 = %31#19, %iterArg_52 = %31#20, %iterArg_53 = %31#21, %iterArg_54 = %31#22, %iterArg_55 = %31#23, %iterArg_56 = %31#24, %iterArg_57 = %31#25, %iterArg_58 = %31#26, %iterArg_59 = %31#27, %iterArg_60 = %14#6, %iterArg_61 = %arg5, %iterArg_62 = %arg6, %iterArg_63 = %arg8, %iterArg_64 = %arg9, %iterArg_65 = %arg12, %iterArg_66 = %arg11, %iterArg_67 = %c_38, %iterArg_68 = %41, %iterArg_69 = %42, %iterArg_70 = %43, %iterArg_71 = %44, %iterArg_72 = %45, %iterArg_73 = %46, %iterArg_74 = %47, %iterArg_75 = %48, %iterArg_76 = %49, %iterArg_77 = %40, %iterArg_78 = %50) : tensor<2x2xf32>, tensor<2x1x2xf32>, tensor<2x7xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x7x1xf32>, tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<2x2xf32>
    cond {
      %c_79 = stablehlo.constant dense<2> : tensor<i32>
      %63 = stablehlo.compare LT, %iterArg_67, %c_79, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %63 : tensor<i1>
    } do {
      %c_79 = stablehlo.constant dense<2> : tensor<i32>
      %63 = stablehlo.subtract %c_79, %iterArg_67 : tensor<i32>
      %c_80 = stablehlo.constant dense<1> : tensor<i32>
      %64 = stablehlo.subtract %63, %c_80 : tensor<i32>
      %65 = func.call @dynamic_index_in_dim_1(%iterArg, %64) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %66 = func.call @dynamic_index_in_dim_8(%iterArg_45, %64) : (tensor<2x1x2xf32>, tensor<i32>) -> tensor<1x2xf32>
      %67 = func.call @dynamic_index_in_dim_9(%iterArg_46, %64) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %68 = func.call @dynamic_index_in_dim_10(%iterArg_47, %64) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %69 = func.call @dynamic_index_in_dim_10(%iterArg_48, %64) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %70 = func.call @dynamic_index_in_dim_11(%iterArg_49, %64) : (tensor<2x7x1xf32>, tensor<i32>) -> tensor<7x1xf32>
      %71 = func.call @dynamic_index_in_dim_12(%iterArg_50, %64) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %72 = func.call @dynamic_index_in_dim_1(%iterArg_51, %64) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %73 = func.call @dynamic_index_in_dim_1(%iterArg_52, %64) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %74 = func.call @dynamic_index_in_dim_1(%iterArg_53, %64) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %75 = func.call @dynamic_index_in_dim_1(%iterArg_54, %64) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %76 = func.call @dynamic_index_in_dim_1(%iterArg_55, %64) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %77 = func.call @dynamic_index_in_dim_1(%iterArg_56, %64) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %78 = func.call @dynamic_index_in_dim_1(%iterArg_57, %64) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %79 = func.call @dynamic_index_in_dim_1(%iterArg_58, %64) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %80 = func.call @dynamic_index_in_dim_1(%iterArg_59, %64) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %81 = stablehlo.add %iterArg_77, %65 : tensor<2xf32>
      %82 = stablehlo.multiply %80, %81 : tensor<2xf32>
      %83 = stablehlo.multiply %81, %79 : tensor<2xf32>
      %84 = stablehlo.multiply %78, %81 : tensor<2xf32>
      %85 = stablehlo.multiply %81, %72 : tensor<2xf32>
      %86 = stablehlo.negate %85 : tensor<2xf32>
      %87 = stablehlo.add %83, %86 : tensor<2xf32>
      %88 = stablehlo.multiply %82, %77 : tensor<2xf32>
      %89 = stablehlo.multiply %76, %88 : tensor<2xf32>
      %90 = stablehlo.multiply %88, %75 : tensor<2xf32>
      %91 = stablehlo.dot_general %88, %71, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4xf32>) -> tensor<2x4xf32>
      %92 = stablehlo.transpose %91, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
      %93 = stablehlo.add %iterArg_76, %92 : tensor<4x2xf32>
      %94 = stablehlo.dot_general %88, %iterArg_66, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4x2xf32>) -> tensor<4xf32>
      %95 = stablehlo.dot_general %89, %72, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %96 = stablehlo.transpose %95, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %97 = stablehlo.add %iterArg_75, %96 : tensor<2x2xf32>
      %98 = stablehlo.dot_general %89, %iterArg_65, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %99 = stablehlo.add %84, %98 : tensor<2xf32>
      %100 = stablehlo.multiply %90, %74 : tensor<2xf32>
      %101 = stablehlo.add %iterArg_74, %100 : tensor<2xf32>
      %102 = stablehlo.dot_general %100, %72, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %103 = stablehlo.transpose %102, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %104 = stablehlo.add %iterArg_73, %103 : tensor<2x2xf32>
      %105 = stablehlo.dot_general %100, %iterArg_64, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %106 = stablehlo.add %99, %105 : tensor<2xf32>
      %107 = stablehlo.dot_general %100, %71, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4xf32>) -> tensor<2x4xf32>
      %108 = stablehlo.transpose %107, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
      %109 = stablehlo.add %iterArg_72, %108 : tensor<4x2xf32>
      %110 = stablehlo.dot_general %100, %iterArg_63, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4x2xf32>) -> tensor<4xf32>
      %111 = stablehlo.add %94, %110 : tensor<4xf32>
      %112 = stablehlo.multiply %87, %73 : tensor<2xf32>
      %113 = stablehlo.add %iterArg_71, %112 : tensor<2xf32>
      %114 = stablehlo.dot_general %112, %72, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %115 = stablehlo.transpose %114, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %116 = stablehlo.add %iterArg_70, %115 : tensor<2x2xf32>
      %117 = stablehlo.dot_general %112, %iterArg_62, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %118 = stablehlo.add %106, %117 : tensor<2xf32>
      %119 = stablehlo.dot_general %112, %71, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4xf32>) -> tensor<2x4xf32>
      %120 = stablehlo.transpose %119, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
      %121 = stablehlo.add %iterArg_69, %120 : tensor<4x2xf32>
      %122 = stablehlo.dot_general %112, %iterArg_61, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4x2xf32>) -> tensor<4xf32>
      %123 = stablehlo.add %111, %122 : tensor<4xf32>
      %124 = stablehlo.slice %123 [0:2] : (tensor<4xf32>) -> tensor<2xf32>
      %125 = stablehlo.slice %123 [2:4] : (tensor<4xf32>) -> tensor<2xf32>
      %126 = stablehlo.broadcast_in_dim %125, dims = [1] : (tensor<2xf32>) -> tensor<7x2xf32>
      %127 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x2xf32>
      %128 = stablehlo.multiply %127, %126 : tensor<7x2xf32>
      %129 = stablehlo.add %iterArg_68, %128 : tensor<7x2xf32>
      %130 = stablehlo.multiply %126, %iterArg_60 : tensor<7x2xf32>
      %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %131 = stablehlo.reduce(%130 init: %cst_81) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
      %132 = stablehlo.reshape %131 : (tensor<7xf32>) -> tensor<7x1xf32>
      %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %133 = stablehlo.reduce(%132 init: %cst_82) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7xf32>
      %134 = stablehlo.broadcast_in_dim %69, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %135 = stablehlo.multiply %133, %134 : tensor<7xf32>
      %136 = stablehlo.multiply %135, %67 : tensor<7xf32>
      %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %137 = stablehlo.reduce(%136 init: %cst_83) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %138 = stablehlo.reshape %137 : (tensor<f32>) -> tensor<1xf32>
      %139 = stablehlo.negate %138 : tensor<1xf32>
      %140 = stablehlo.broadcast_in_dim %68, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %141 = stablehlo.divide %133, %140 : tensor<7xf32>
      %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %142 = stablehlo.reduce(%139 init: %cst_84) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
      %143 = stablehlo.broadcast_in_dim %142, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %144 = stablehlo.add %141, %143 : tensor<7xf32>
      %145 = stablehlo.multiply %144, %67 : tensor<7xf32>
      %cst_85 = stablehlo.constant dense<0.879999995> : tensor<f32>
      %146 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %147 = stablehlo.multiply %146, %145 : tensor<7xf32>
      %148 = stablehlo.broadcast_in_dim %147, dims = [0] : (tensor<7xf32>) -> tensor<7x2xf32>
      %149 = stablehlo.multiply %iterArg_60, %148 : tensor<7x2xf32>
      %cst_86 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %150 = stablehlo.reduce(%149 init: %cst_86) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
      %151 = stablehlo.reshape %150 : (tensor<2xf32>) -> tensor<1x2xf32>
      %152 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
      %153 = stablehlo.multiply %148, %152 : tensor<7x2xf32>
      %154 = stablehlo.add %129, %153 : tensor<7x2xf32>
      %cst_87 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %155 = stablehlo.reduce(%151 init: %cst_87) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
      %156 = stablehlo.add %118, %155 : tensor<2xf32>
      %157 = func.call @dynamic_update_index_in_dim_2(%iterArg_78, %124, %64) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_88 = stablehlo.constant dense<1> : tensor<i32>
      %158 = stablehlo.add %iterArg_67, %c_88 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %158, %154, %121, %116, %113, %109, %104, %101, %97, %93, %156, %157 : tensor<2x2xf32>, tensor<2x1x2xf32>, tensor<2x7xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x7x1xf32>, tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<2x2xf32>
    }
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<7x1xf32>
    %c_43 = stablehlo.constant dense<0> : tensor<i32>
    %56:15 = stablehlo.while(%iterArg = %51#24, %iterArg_45 = %5, %iterArg_46 = %14#7, %iterArg_47 = %14#8, %iterArg_48 = %14#9, %iterArg_49 = %14#10, %iterArg_50 = %14#11, %iterArg_51 = %arg1, %iterArg_52 = %arg2, %iterArg_53 = %c_43, %iterArg_54 = %52, %iterArg_55 = %53, %iterArg_56 = %54, %iterArg_57 = %51#33, %iterArg_58 = %55) : tensor<7x2xf32>, tensor<7x1xf32>, tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<i32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<7x1xf32>
    cond {
      %c_59 = stablehlo.constant dense<7> : tensor<i32>
      %63 = stablehlo.compare LT, %iterArg_53, %c_59, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %63 : tensor<i1>
    } do {
      %c_59 = stablehlo.constant dense<7> : tensor<i32>
      %63 = stablehlo.subtract %c_59, %iterArg_53 : tensor<i32>
      %c_60 = stablehlo.constant dense<1> : tensor<i32>
      %64 = stablehlo.subtract %63, %c_60 : tensor<i32>
      %65 = func.call @dynamic_index_in_dim_13(%iterArg, %64) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %66 = func.call @dynamic_index_in_dim(%iterArg_45, %64) : (tensor<7x1xf32>, tensor<i32>) -> tensor<1xf32>
      %67 = func.call @dynamic_index_in_dim_13(%iterArg_46, %64) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %68 = func.call @dynamic_index_in_dim_14(%iterArg_47, %64) : (tensor<7x2xi1>, tensor<i32>) -> tensor<2xi1>
      %69 = func.call @dynamic_index_in_dim_13(%iterArg_48, %64) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %70 = func.call @dynamic_index_in_dim_13(%iterArg_49, %64) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %71 = func.call @dynamic_index_in_dim_13(%iterArg_50, %64) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %72 = stablehlo.add %iterArg_57, %65 : tensor<2xf32>
      %73 = func.call @soft_sign_15(%68, %69, %70, %71, %72) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %74 = stablehlo.add %iterArg_56, %73 : tensor<2xf32>
      %75 = stablehlo.multiply %iterArg_52, %73 : tensor<2xf32>
      %76 = stablehlo.multiply %73, %67 : tensor<2xf32>
      %77 = stablehlo.add %iterArg_55, %76 : tensor<2xf32>
      %78 = stablehlo.dot_general %73, %66, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<1xf32>) -> tensor<2x1xf32>
      %79 = stablehlo.transpose %78, dims = [1, 0] : (tensor<2x1xf32>) -> tensor<1x2xf32>
      %80 = stablehlo.add %iterArg_54, %79 : tensor<1x2xf32>
      %81 = stablehlo.dot_general %73, %iterArg_51, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<1x2xf32>) -> tensor<1xf32>
      %82 = func.call @dynamic_update_index_in_dim_16(%iterArg_58, %81, %64) : (tensor<7x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<7x1xf32>
      %c_61 = stablehlo.constant dense<1> : tensor<i32>
      %83 = stablehlo.add %iterArg_53, %c_61 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %83, %80, %77, %74, %75, %82 : tensor<7x2xf32>, tensor<7x1xf32>, tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<i32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<7x1xf32>
    }
    %57 = stablehlo.multiply %56#14, %6 : tensor<7x1xf32>
    %cst_44 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<7x1xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<7x1xf32>
    %60 = stablehlo.negate %59 : tensor<7x1xf32>
    %61 = stablehlo.multiply %60, %1 : tensor<7x1xf32>
    %62 = stablehlo.add %57, %61 : tensor<7x1xf32>
    return %62, %56#10, %56#11, %56#12, %51#34, %51#25, %51#26, %51#27, %51#28, %51#29, %51#30, %51#32, %51#31, %38, %36 : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2x1xf32>, tensor<1xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<7x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<7x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @soft_sign(%arg0: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) {
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
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<7x2xi1>, %arg1: tensor<2xi1>, %arg2: tensor<i32>) -> tensor<7x2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi1>) -> tensor<1x2xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<7x2xi1>, tensor<1x2xi1>, tensor<i32>, tensor<i32>) -> tensor<7x2xi1>
    return %1 : tensor<7x2xi1>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<2x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<2x1x2xf32>, %arg1: tensor<1x2xf32>, %arg2: tensor<i32>) -> tensor<2x1x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x1x2xf32>, tensor<1x1x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x2xf32>
    return %1 : tensor<2x1x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<2x7xf32>, %arg1: tensor<7xf32>, %arg2: tensor<i32>) -> tensor<2x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<i32>) -> tensor<2x7xf32>
    return %1 : tensor<2x7xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<2x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<2x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<2x1xf32>
    return %1 : tensor<2x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<2x7x1xf32>, %arg1: tensor<7x1xf32>, %arg2: tensor<i32>) -> tensor<2x7x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<7x1xf32>) -> tensor<1x7x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x7x1xf32>, tensor<1x7x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x7x1xf32>
    return %1 : tensor<2x7x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<2x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<2x4xf32>
    return %1 : tensor<2x4xf32>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<2x1x2xf32>, %arg1: tensor<i32>) -> tensor<1x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 2] : (tensor<2x1x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x2xf32>) -> tensor<1x2xf32>
    return %1 : tensor<1x2xf32>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<2x7xf32>, %arg1: tensor<i32>) -> tensor<7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 7] : (tensor<2x7xf32>, tensor<i32>, tensor<i32>) -> tensor<1x7xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7xf32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<2x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<2x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @dynamic_index_in_dim_11(%arg0: tensor<2x7x1xf32>, %arg1: tensor<i32>) -> tensor<7x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 7, 1] : (tensor<2x7x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7x1xf32>) -> tensor<7x1xf32>
    return %1 : tensor<7x1xf32>
  }
  func.func private @dynamic_index_in_dim_12(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim_13(%arg0: tensor<7x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<7x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim_14(%arg0: tensor<7x2xi1>, %arg1: tensor<i32>) -> tensor<2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<7x2xi1>, tensor<i32>, tensor<i32>) -> tensor<1x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi1>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @soft_sign_15(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>) -> tensor<2xf32> {
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
  func.func private @dynamic_update_index_in_dim_16(%arg0: tensor<7x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<7x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<7x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<7x1xf32>
    return %1 : tensor<7x1xf32>
  }
}
// -----
// backward, cuda, takes inputs 0 1 2 3 4 5 6 7 8 9 10 11 12 13: same text as cpu
