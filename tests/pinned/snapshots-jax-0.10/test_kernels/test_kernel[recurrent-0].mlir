// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def seq_to_seq(
//     xs,
//     kernel_e,
//     rec_e,
//     b_e,
//     prefix,
//     W_z_d,
//     U_z_d,
//     bias_z_d,
//     W_r_d,
//     U_r_d,
//     bias_r_d,
//     W_n_d,
//     U_n_d,
// ):
//     feats = jnp.sin(xs + 0.9 * jnp.cos(xs))
//     h_e0 = jnp.zeros((2,), feats.dtype)
//
//     def update(h_e, x_t):
//         pre_e = x_t @ kernel_e + rec_e * h_e + b_e
//         new_h_e = jax.nn.soft_sign(pre_e)
//         return new_h_e, new_h_e
//
//     h_e_last, hs = lax.scan(update, h_e0, feats)
//
//     def one_step(h_d, y_t):
//         energy = 0.8 * jnp.sum(hs * h_d, axis=-1)
//         attn = jax.nn.softmax(energy, axis=0)
//         context = jnp.sum(attn[..., None] * hs, axis=0)
//         fed = jnp.concatenate([y_t, context], axis=-1)
//         update_gate_d = jax.nn.sigmoid(fed @ W_z_d + h_d @ U_z_d + bias_z_d)
//         reset_gate_d = jax.nn.sigmoid(fed @ W_r_d + h_d @ U_r_d + bias_r_d)
//         recur_d = h_d @ U_n_d
//         proposal_d = jnp.tanh(fed @ W_n_d + reset_gate_d * recur_d)
//         new_h_d = (1.0 - update_gate_d) * h_d + update_gate_d * proposal_d
//         return new_h_d, new_h_d
//
//     h_d_last, history = lax.scan(one_step, h_e_last, prefix)
//     return history
//
//   xs: float32[7, 1] in [-1.5, 1.5]
//   kernel_e: float32[1, 2] in [-0.6, 0.6]
//   rec_e: float32[2] in [-0.6, 0.6]
//   b_e: float32[2] in [-0.5, 0.5]
//   prefix: float32[2, 2] in [-1.2, 1.2]
//   W_z_d: float32[4, 2] in [-0.6, 0.6]
//   U_z_d: float32[2, 2] in [-0.6, 0.6]
//   bias_z_d: float32[2] in [-0.5, 0.5]
//   W_r_d: float32[4, 2] in [-0.6, 0.6]
//   U_r_d: float32[2, 2] in [-0.6, 0.6]
//   bias_r_d: float32[2] in [-0.5, 0.5]
//   W_n_d: float32[4, 2] in [-0.6, 0.6]
//   U_n_d: float32[2, 2] in [-0.6, 0.6]
// -----
// forward, cpu
module @jit_seq_to_seq attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x1xf32>, %arg1: tensor<1x2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2x2xf32>, %arg5: tensor<4x2xf32>, %arg6: tensor<2x2xf32>, %arg7: tensor<2xf32>, %arg8: tensor<4x2xf32>, %arg9: tensor<2x2xf32>, %arg10: tensor<2xf32>, %arg11: tensor<4x2xf32>, %arg12: tensor<2x2xf32>) -> (tensor<2x2xf32> {jax.result_info = "result"}) {
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
      %10 = stablehlo.compare LT, %iterArg_7, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_7) : (tensor<7x1xf32>, tensor<i32>) -> tensor<1xf32>
      %11:2 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_8, %10) : (tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1xf32>) -> (tensor<2xf32>, tensor<2xf32>)
      %12 = func.call @dynamic_update_index_in_dim(%iterArg_9, %11#1, %iterArg_7) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.add %iterArg_7, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %iterArg_6, %13, %11#0, %12 : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<7x2xf32>
    }
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9:13 = stablehlo.while(%iterArg = %arg4, %iterArg_4 = %7#6, %iterArg_5 = %arg5, %iterArg_6 = %arg6, %iterArg_7 = %arg7, %iterArg_8 = %arg8, %iterArg_9 = %arg9, %iterArg_10 = %arg10, %iterArg_11 = %arg12, %iterArg_12 = %arg11, %iterArg_13 = %c_3, %iterArg_14 = %7#5, %iterArg_15 = %8) : tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>
    cond {
      %c_16 = stablehlo.constant dense<2> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_13, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10 = func.call @dynamic_index_in_dim_0(%iterArg, %iterArg_13) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %11:2 = func.call @closed_call_1(%iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_14, %10) : (tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
      %12 = func.call @dynamic_update_index_in_dim_2(%iterArg_15, %11#1, %iterArg_13) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.add %iterArg_13, %c_16 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %13, %11#0, %12 : tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>
    }
    return %9#12 : tensor<2x2xf32>
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
    %cst_0 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
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
  func.func public @main(%arg0: tensor<7x1xf32>, %arg1: tensor<1x2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2x2xf32>, %arg5: tensor<4x2xf32>, %arg6: tensor<2x2xf32>, %arg7: tensor<2xf32>, %arg8: tensor<4x2xf32>, %arg9: tensor<2x2xf32>, %arg10: tensor<2xf32>, %arg11: tensor<4x2xf32>, %arg12: tensor<2x2xf32>) -> (tensor<7x1xf32> {jax.result_info = "result[0]"}, tensor<1x2xf32> {jax.result_info = "result[1]"}, tensor<2xf32> {jax.result_info = "result[2]"}, tensor<2xf32> {jax.result_info = "result[3]"}, tensor<2x2xf32> {jax.result_info = "result[4]"}, tensor<4x2xf32> {jax.result_info = "result[5]"}, tensor<2x2xf32> {jax.result_info = "result[6]"}, tensor<2xf32> {jax.result_info = "result[7]"}, tensor<4x2xf32> {jax.result_info = "result[8]"}, tensor<2x2xf32> {jax.result_info = "result[9]"}, tensor<2xf32> {jax.result_info = "result[10]"}, tensor<4x2xf32> {jax.result_info = "result[11]"}, tensor<2x2xf32> {jax.result_info = "result[12]"}) {
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
    %14:12 = stablehlo.while(%iterArg = %5, %iterArg_42 = %arg1, %iterArg_43 = %arg2, %iterArg_44 = %arg3, %iterArg_45 = %c_6, %iterArg_46 = %7, %iterArg_47 = %8, %iterArg_48 = %9, %iterArg_49 = %10, %iterArg_50 = %11, %iterArg_51 = %12, %iterArg_52 = %13) : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
    cond {
      %c_53 = stablehlo.constant dense<7> : tensor<i32>
      %55 = stablehlo.compare LT, %iterArg_45, %c_53, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %55 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_45) : (tensor<7x1xf32>, tensor<i32>) -> tensor<1xf32>
      %56:7 = func.call @closed_call(%iterArg_42, %iterArg_43, %iterArg_44, %iterArg_46, %55) : (tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_47, %56#1, %iterArg_45) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_48, %56#2, %iterArg_45) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %59 = func.call @dynamic_update_index_in_dim_0(%iterArg_49, %56#3, %iterArg_45) : (tensor<7x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<7x2xi1>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_50, %56#4, %iterArg_45) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_51, %56#5, %iterArg_45) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_52, %56#6, %iterArg_45) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %c_53 = stablehlo.constant dense<1> : tensor<i32>
      %63 = stablehlo.add %iterArg_45, %c_53 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_42, %iterArg_43, %iterArg_44, %63, %56#0, %57, %58, %59, %60, %61, %62 : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
    }
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x1x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x7xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x7x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
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
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %30:27 = stablehlo.while(%iterArg = %arg4, %iterArg_42 = %14#6, %iterArg_43 = %arg5, %iterArg_44 = %arg6, %iterArg_45 = %arg7, %iterArg_46 = %arg11, %iterArg_47 = %arg8, %iterArg_48 = %arg9, %iterArg_49 = %arg10, %iterArg_50 = %arg12, %iterArg_51 = %c_22, %iterArg_52 = %14#5, %iterArg_53 = %15, %iterArg_54 = %16, %iterArg_55 = %17, %iterArg_56 = %18, %iterArg_57 = %19, %iterArg_58 = %20, %iterArg_59 = %21, %iterArg_60 = %22, %iterArg_61 = %23, %iterArg_62 = %24, %iterArg_63 = %25, %iterArg_64 = %26, %iterArg_65 = %27, %iterArg_66 = %28, %iterArg_67 = %29) : tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x1x2xf32>, tensor<2x7xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x7x1xf32>, tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
    cond {
      %c_68 = stablehlo.constant dense<2> : tensor<i32>
      %55 = stablehlo.compare LT, %iterArg_51, %c_68, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %55 = func.call @dynamic_index_in_dim_1(%iterArg, %iterArg_51) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %56:16 = func.call @closed_call_2(%iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_52, %55) : (tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<1x2xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>, tensor<7x1xf32>, tensor<4xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
      %57 = func.call @dynamic_update_index_in_dim_3(%iterArg_53, %56#1, %iterArg_51) : (tensor<2x1x2xf32>, tensor<1x2xf32>, tensor<i32>) -> tensor<2x1x2xf32>
      %58 = func.call @dynamic_update_index_in_dim_4(%iterArg_54, %56#2, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %59 = func.call @dynamic_update_index_in_dim_5(%iterArg_55, %56#3, %iterArg_51) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %60 = func.call @dynamic_update_index_in_dim_5(%iterArg_56, %56#4, %iterArg_51) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %61 = func.call @dynamic_update_index_in_dim_6(%iterArg_57, %56#5, %iterArg_51) : (tensor<2x7x1xf32>, tensor<7x1xf32>, tensor<i32>) -> tensor<2x7x1xf32>
      %62 = func.call @dynamic_update_index_in_dim_7(%iterArg_58, %56#6, %iterArg_51) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %63 = func.call @dynamic_update_index_in_dim_8(%iterArg_59, %56#7, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %64 = func.call @dynamic_update_index_in_dim_8(%iterArg_60, %56#8, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %65 = func.call @dynamic_update_index_in_dim_8(%iterArg_61, %56#9, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %66 = func.call @dynamic_update_index_in_dim_8(%iterArg_62, %56#10, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %67 = func.call @dynamic_update_index_in_dim_8(%iterArg_63, %56#11, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %68 = func.call @dynamic_update_index_in_dim_8(%iterArg_64, %56#12, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %69 = func.call @dynamic_update_index_in_dim_8(%iterArg_65, %56#13, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %70 = func.call @dynamic_update_index_in_dim_8(%iterArg_66, %56#14, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %71 = func.call @dynamic_update_index_in_dim_8(%iterArg_67, %56#15, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_68 = stablehlo.constant dense<1> : tensor<i32>
      %72 = stablehlo.add %iterArg_51, %c_68 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %72, %56#0, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71 : tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x1x2xf32>, tensor<2x7xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x7x1xf32>, tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
    }
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_35 = stablehlo.constant dense<0> : tensor<i32>
    %43:35 = stablehlo.while(%iterArg = %31, %iterArg_42 = %30#12, %iterArg_43 = %30#13, %iterArg_44 = %30#14, %iterArg_45 = %30#15, %iterArg_46 = %30#16, %iterArg_47 = %30#17, %iterArg_48 = %30#18, %iterArg_49 = %30#19, %iterArg_50 = %30#20, %iterArg_51 = %30#21, %iterArg_52 = %30#22, %iterArg_53 = %30#23, %iterArg_54 = %30#24, %iterArg_55 = %30#25, %iterArg_56 = %30#26, %iterArg_57 = %14#6, %iterArg_58 = %arg5, %iterArg_59 = %arg6, %iterArg_60 = %arg8, %iterArg_61 = %arg9, %iterArg_62 = %arg12, %iterArg_63 = %arg11, %iterArg_64 = %c_35, %iterArg_65 = %33, %iterArg_66 = %34, %iterArg_67 = %35, %iterArg_68 = %36, %iterArg_69 = %37, %iterArg_70 = %38, %iterArg_71 = %39, %iterArg_72 = %40, %iterArg_73 = %41, %iterArg_74 = %32, %iterArg_75 = %42) : tensor<2x2xf32>, tensor<2x1x2xf32>, tensor<2x7xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x7x1xf32>, tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<2x2xf32>
    cond {
      %c_76 = stablehlo.constant dense<2> : tensor<i32>
      %55 = stablehlo.compare LT, %iterArg_64, %c_76, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %c_76 = stablehlo.constant dense<2> : tensor<i32>
      %55 = stablehlo.subtract %c_76, %iterArg_64 : tensor<i32>
      %c_77 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.subtract %55, %c_77 : tensor<i32>
      %57 = func.call @dynamic_index_in_dim_1(%iterArg, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %58 = func.call @dynamic_index_in_dim_9(%iterArg_42, %56) : (tensor<2x1x2xf32>, tensor<i32>) -> tensor<1x2xf32>
      %59 = func.call @dynamic_index_in_dim_10(%iterArg_43, %56) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %60 = func.call @dynamic_index_in_dim_11(%iterArg_44, %56) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %61 = func.call @dynamic_index_in_dim_11(%iterArg_45, %56) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %62 = func.call @dynamic_index_in_dim_12(%iterArg_46, %56) : (tensor<2x7x1xf32>, tensor<i32>) -> tensor<7x1xf32>
      %63 = func.call @dynamic_index_in_dim_13(%iterArg_47, %56) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %64 = func.call @dynamic_index_in_dim_1(%iterArg_48, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %65 = func.call @dynamic_index_in_dim_1(%iterArg_49, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %66 = func.call @dynamic_index_in_dim_1(%iterArg_50, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %67 = func.call @dynamic_index_in_dim_1(%iterArg_51, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %68 = func.call @dynamic_index_in_dim_1(%iterArg_52, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %69 = func.call @dynamic_index_in_dim_1(%iterArg_53, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %70 = func.call @dynamic_index_in_dim_1(%iterArg_54, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %71 = func.call @dynamic_index_in_dim_1(%iterArg_55, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %72 = func.call @dynamic_index_in_dim_1(%iterArg_56, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %73:11 = func.call @closed_call_14(%iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_71, %iterArg_72, %iterArg_73, %iterArg_74, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71, %72) : (tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1x2xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>, tensor<7x1xf32>, tensor<4xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>)
      %74 = func.call @dynamic_update_index_in_dim_8(%iterArg_75, %73#10, %56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_78 = stablehlo.constant dense<1> : tensor<i32>
      %75 = stablehlo.add %iterArg_64, %c_78 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %75, %73#0, %73#1, %73#2, %73#3, %73#4, %73#5, %73#6, %73#7, %73#8, %73#9, %74 : tensor<2x2xf32>, tensor<2x1x2xf32>, tensor<2x7xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x7x1xf32>, tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<2x2xf32>
    }
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<7x1xf32>
    %c_40 = stablehlo.constant dense<0> : tensor<i32>
    %48:15 = stablehlo.while(%iterArg = %43#24, %iterArg_42 = %5, %iterArg_43 = %14#7, %iterArg_44 = %14#8, %iterArg_45 = %14#9, %iterArg_46 = %14#10, %iterArg_47 = %14#11, %iterArg_48 = %arg1, %iterArg_49 = %arg2, %iterArg_50 = %c_40, %iterArg_51 = %44, %iterArg_52 = %45, %iterArg_53 = %46, %iterArg_54 = %43#33, %iterArg_55 = %47) : tensor<7x2xf32>, tensor<7x1xf32>, tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<i32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<7x1xf32>
    cond {
      %c_56 = stablehlo.constant dense<7> : tensor<i32>
      %55 = stablehlo.compare LT, %iterArg_50, %c_56, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %c_56 = stablehlo.constant dense<7> : tensor<i32>
      %55 = stablehlo.subtract %c_56, %iterArg_50 : tensor<i32>
      %c_57 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.subtract %55, %c_57 : tensor<i32>
      %57 = func.call @dynamic_index_in_dim_15(%iterArg, %56) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %58 = func.call @dynamic_index_in_dim(%iterArg_42, %56) : (tensor<7x1xf32>, tensor<i32>) -> tensor<1xf32>
      %59 = func.call @dynamic_index_in_dim_15(%iterArg_43, %56) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %60 = func.call @dynamic_index_in_dim_16(%iterArg_44, %56) : (tensor<7x2xi1>, tensor<i32>) -> tensor<2xi1>
      %61 = func.call @dynamic_index_in_dim_15(%iterArg_45, %56) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %62 = func.call @dynamic_index_in_dim_15(%iterArg_46, %56) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %63 = func.call @dynamic_index_in_dim_15(%iterArg_47, %56) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %64:5 = func.call @closed_call_17(%iterArg_48, %iterArg_49, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %57, %58, %59, %60, %61, %62, %63) : (tensor<1x2xf32>, tensor<2xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1xf32>)
      %65 = func.call @dynamic_update_index_in_dim_19(%iterArg_55, %64#4, %56) : (tensor<7x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<7x1xf32>
      %c_58 = stablehlo.constant dense<1> : tensor<i32>
      %66 = stablehlo.add %iterArg_50, %c_58 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %66, %64#0, %64#1, %64#2, %64#3, %65 : tensor<7x2xf32>, tensor<7x1xf32>, tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<i32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<7x1xf32>
    }
    %49 = stablehlo.multiply %48#14, %6 : tensor<7x1xf32>
    %cst_41 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<7x1xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<7x1xf32>
    %52 = stablehlo.negate %51 : tensor<7x1xf32>
    %53 = stablehlo.multiply %52, %1 : tensor<7x1xf32>
    %54 = stablehlo.add %49, %53 : tensor<7x1xf32>
    return %54, %48#10, %48#11, %48#12, %43#34, %43#25, %43#26, %43#27, %43#28, %43#29, %43#30, %43#32, %43#31 : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>
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
    %4:4 = call @soft_sign(%3) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>)
    return %4#0, %4#0, %arg3, %4#1, %4#2, %3, %4#3 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
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
  func.func private @closed_call_2(%arg0: tensor<7x2xf32>, %arg1: tensor<4x2xf32>, %arg2: tensor<2x2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<4x2xf32>, %arg5: tensor<4x2xf32>, %arg6: tensor<2x2xf32>, %arg7: tensor<2xf32>, %arg8: tensor<2x2xf32>, %arg9: tensor<2xf32>, %arg10: tensor<2xf32>) -> (tensor<2xf32>, tensor<1x2xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>, tensor<7x1xf32>, tensor<4xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg9, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
    %cst_0 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
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
    return %61, %0, %11, %13, %18, %19, %23, %arg9, %36, %49, %50, %46, %54, %56, %58, %33 : tensor<2xf32>, tensor<1x2xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>, tensor<7x1xf32>, tensor<4xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
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
  func.func private @dynamic_update_index_in_dim_8(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
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
  func.func private @closed_call_14(%arg0: tensor<7x2xf32>, %arg1: tensor<4x2xf32>, %arg2: tensor<2x2xf32>, %arg3: tensor<4x2xf32>, %arg4: tensor<2x2xf32>, %arg5: tensor<2x2xf32>, %arg6: tensor<4x2xf32>, %arg7: tensor<7x2xf32>, %arg8: tensor<4x2xf32>, %arg9: tensor<2x2xf32>, %arg10: tensor<2xf32>, %arg11: tensor<4x2xf32>, %arg12: tensor<2x2xf32>, %arg13: tensor<2xf32>, %arg14: tensor<2x2xf32>, %arg15: tensor<4x2xf32>, %arg16: tensor<2xf32>, %arg17: tensor<2xf32>, %arg18: tensor<1x2xf32>, %arg19: tensor<7xf32>, %arg20: tensor<1xf32>, %arg21: tensor<1xf32>, %arg22: tensor<7x1xf32>, %arg23: tensor<4xf32>, %arg24: tensor<2xf32>, %arg25: tensor<2xf32>, %arg26: tensor<2xf32>, %arg27: tensor<2xf32>, %arg28: tensor<2xf32>, %arg29: tensor<2xf32>, %arg30: tensor<2xf32>, %arg31: tensor<2xf32>, %arg32: tensor<2xf32>) -> (tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<2xf32>) {
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
    %cst_3 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
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
  func.func private @dynamic_index_in_dim_15(%arg0: tensor<7x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<7x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim_16(%arg0: tensor<7x2xi1>, %arg1: tensor<i32>) -> tensor<2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<7x2xi1>, tensor<i32>, tensor<i32>) -> tensor<1x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi1>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @closed_call_17(%arg0: tensor<1x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<1x2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<2xf32>, %arg6: tensor<2xf32>, %arg7: tensor<1xf32>, %arg8: tensor<2xf32>, %arg9: tensor<2xi1>, %arg10: tensor<2xf32>, %arg11: tensor<2xf32>, %arg12: tensor<2xf32>) -> (tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1xf32>) {
    %0 = stablehlo.add %arg5, %arg6 : tensor<2xf32>
    %1 = call @soft_sign_18(%arg9, %arg10, %arg11, %arg12, %0) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
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
  func.func private @soft_sign_18(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>) -> tensor<2xf32> {
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
  func.func private @dynamic_update_index_in_dim_19(%arg0: tensor<7x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<7x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<7x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<7x1xf32>
    return %1 : tensor<7x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
