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
      %11 = stablehlo.dot_general %10, %iterArg_4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x2xf32>) -> tensor<2xf32>
      %12 = stablehlo.multiply %iterArg_5, %iterArg_8 : tensor<2xf32>
      %13 = stablehlo.add %11, %12 : tensor<2xf32>
      %14 = stablehlo.add %13, %iterArg_6 : tensor<2xf32>
      %15 = func.call @soft_sign(%14) : (tensor<2xf32>) -> tensor<2xf32>
      %16 = func.call @dynamic_update_index_in_dim(%iterArg_9, %15, %iterArg_7) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg_7, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %iterArg_6, %17, %15, %16 : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<7x2xf32>
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
      %11 = stablehlo.broadcast_in_dim %iterArg_14, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
      %13 = stablehlo.multiply %iterArg_4, %12 : tensor<7x2xf32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %14 = stablehlo.reduce(%13 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
      %cst_17 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %16 = stablehlo.multiply %15, %14 : tensor<7xf32>
      %cst_18 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %17 = stablehlo.reduce(%16 init: %cst_18) applies stablehlo.maximum across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %cst_19 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %18 = stablehlo.maximum %cst_19, %17 : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %21 = stablehlo.subtract %16, %20 : tensor<7xf32>
      %22 = stablehlo.exponential %21 : tensor<7xf32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.reduce(%22 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %26 = stablehlo.divide %22, %25 : tensor<7xf32>
      %27 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x2xf32>
      %29 = stablehlo.multiply %28, %iterArg_4 : tensor<7x2xf32>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %30 = stablehlo.reduce(%29 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
      %31 = stablehlo.concatenate %10, %30, dim = 0 : (tensor<2xf32>, tensor<2xf32>) -> tensor<4xf32>
      %32 = stablehlo.dot_general %31, %iterArg_5, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
      %33 = stablehlo.dot_general %iterArg_14, %iterArg_6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %34 = stablehlo.add %32, %33 : tensor<2xf32>
      %35 = stablehlo.add %34, %iterArg_7 : tensor<2xf32>
      %36 = stablehlo.negate %35 : tensor<2xf32>
      %37 = stablehlo.exponential %36 : tensor<2xf32>
      %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %39 = stablehlo.add %38, %37 : tensor<2xf32>
      %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %41 = stablehlo.divide %40, %39 : tensor<2xf32>
      %42 = stablehlo.dot_general %31, %iterArg_8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
      %43 = stablehlo.dot_general %iterArg_14, %iterArg_9, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %44 = stablehlo.add %42, %43 : tensor<2xf32>
      %45 = stablehlo.add %44, %iterArg_10 : tensor<2xf32>
      %46 = stablehlo.negate %45 : tensor<2xf32>
      %47 = stablehlo.exponential %46 : tensor<2xf32>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %49 = stablehlo.add %48, %47 : tensor<2xf32>
      %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %51 = stablehlo.divide %50, %49 : tensor<2xf32>
      %52 = stablehlo.dot_general %iterArg_14, %iterArg_11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %53 = stablehlo.dot_general %31, %iterArg_12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
      %54 = stablehlo.multiply %51, %52 : tensor<2xf32>
      %55 = stablehlo.add %53, %54 : tensor<2xf32>
      %56 = stablehlo.tanh %55 : tensor<2xf32>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %58 = stablehlo.subtract %57, %41 : tensor<2xf32>
      %59 = stablehlo.multiply %58, %iterArg_14 : tensor<2xf32>
      %60 = stablehlo.multiply %41, %56 : tensor<2xf32>
      %61 = stablehlo.add %59, %60 : tensor<2xf32>
      %62 = func.call @dynamic_update_index_in_dim_1(%iterArg_15, %61, %iterArg_13) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %63 = stablehlo.add %iterArg_13, %c_27 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %63, %61, %62 : tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>
    }
    return %9#12 : tensor<2x2xf32>
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
      %56 = stablehlo.dot_general %55, %iterArg_42, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x2xf32>) -> tensor<2xf32>
      %57 = stablehlo.multiply %iterArg_43, %iterArg_46 : tensor<2xf32>
      %58 = stablehlo.add %56, %57 : tensor<2xf32>
      %59 = stablehlo.add %58, %iterArg_44 : tensor<2xf32>
      %60:4 = func.call @soft_sign(%59) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>)
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_47, %60#0, %iterArg_45) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_48, %iterArg_46, %iterArg_45) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %63 = func.call @dynamic_update_index_in_dim_0(%iterArg_49, %60#1, %iterArg_45) : (tensor<7x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<7x2xi1>
      %64 = func.call @dynamic_update_index_in_dim(%iterArg_50, %60#2, %iterArg_45) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %65 = func.call @dynamic_update_index_in_dim(%iterArg_51, %59, %iterArg_45) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_52, %60#3, %iterArg_45) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %c_53 = stablehlo.constant dense<1> : tensor<i32>
      %67 = stablehlo.add %iterArg_45, %c_53 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_42, %iterArg_43, %iterArg_44, %67, %60#0, %61, %62, %63, %64, %65, %66 : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
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
      %56 = stablehlo.broadcast_in_dim %iterArg_52, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
      %58 = stablehlo.multiply %iterArg_42, %57 : tensor<7x2xf32>
      %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %59 = stablehlo.reduce(%58 init: %cst_68) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
      %cst_69 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %61 = stablehlo.multiply %60, %59 : tensor<7xf32>
      %cst_70 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %62 = stablehlo.reduce(%61 init: %cst_70) applies stablehlo.maximum across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %cst_71 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %63 = stablehlo.maximum %cst_71, %62 : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %63, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %65 = stablehlo.broadcast_in_dim %64, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %66 = stablehlo.subtract %61, %65 : tensor<7xf32>
      %67 = stablehlo.exponential %66 : tensor<7xf32>
      %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %68 = stablehlo.reduce(%67 init: %cst_72) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %69 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %70 = stablehlo.broadcast_in_dim %69, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %71 = stablehlo.divide %67, %70 : tensor<7xf32>
      %72 = stablehlo.multiply %69, %69 : tensor<1xf32>
      %cst_73 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %73 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %74 = stablehlo.divide %73, %72 : tensor<1xf32>
      %75 = stablehlo.broadcast_in_dim %71, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
      %76 = stablehlo.broadcast_in_dim %75, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x2xf32>
      %77 = stablehlo.multiply %76, %iterArg_42 : tensor<7x2xf32>
      %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %78 = stablehlo.reduce(%77 init: %cst_74) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
      %79 = stablehlo.concatenate %55, %78, dim = 0 : (tensor<2xf32>, tensor<2xf32>) -> tensor<4xf32>
      %80 = stablehlo.dot_general %79, %iterArg_43, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
      %81 = stablehlo.dot_general %iterArg_52, %iterArg_44, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %82 = stablehlo.add %80, %81 : tensor<2xf32>
      %83 = stablehlo.add %82, %iterArg_45 : tensor<2xf32>
      %84 = stablehlo.negate %83 : tensor<2xf32>
      %85 = stablehlo.exponential %84 : tensor<2xf32>
      %cst_75 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %86 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %87 = stablehlo.add %86, %85 : tensor<2xf32>
      %cst_76 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %88 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %89 = stablehlo.divide %88, %87 : tensor<2xf32>
      %cst_77 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %91 = stablehlo.subtract %90, %89 : tensor<2xf32>
      %92 = stablehlo.multiply %89, %91 : tensor<2xf32>
      %93 = stablehlo.dot_general %79, %iterArg_47, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
      %94 = stablehlo.dot_general %iterArg_52, %iterArg_48, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %95 = stablehlo.add %93, %94 : tensor<2xf32>
      %96 = stablehlo.add %95, %iterArg_49 : tensor<2xf32>
      %97 = stablehlo.negate %96 : tensor<2xf32>
      %98 = stablehlo.exponential %97 : tensor<2xf32>
      %cst_78 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %99 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %100 = stablehlo.add %99, %98 : tensor<2xf32>
      %cst_79 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %101 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %102 = stablehlo.divide %101, %100 : tensor<2xf32>
      %cst_80 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %103 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %104 = stablehlo.subtract %103, %102 : tensor<2xf32>
      %105 = stablehlo.multiply %102, %104 : tensor<2xf32>
      %106 = stablehlo.dot_general %iterArg_52, %iterArg_50, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %107 = stablehlo.dot_general %79, %iterArg_46, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x2xf32>) -> tensor<2xf32>
      %108 = stablehlo.multiply %102, %106 : tensor<2xf32>
      %109 = stablehlo.add %107, %108 : tensor<2xf32>
      %110 = stablehlo.tanh %109 : tensor<2xf32>
      %cst_81 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %111 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %112 = stablehlo.add %111, %110 : tensor<2xf32>
      %cst_82 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %113 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %114 = stablehlo.subtract %113, %110 : tensor<2xf32>
      %115 = stablehlo.multiply %112, %114 : tensor<2xf32>
      %cst_83 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %116 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %117 = stablehlo.subtract %116, %89 : tensor<2xf32>
      %118 = stablehlo.multiply %117, %iterArg_52 : tensor<2xf32>
      %119 = stablehlo.multiply %89, %110 : tensor<2xf32>
      %120 = stablehlo.add %118, %119 : tensor<2xf32>
      %121 = func.call @dynamic_update_index_in_dim_2(%iterArg_53, %56, %iterArg_51) : (tensor<2x1x2xf32>, tensor<1x2xf32>, tensor<i32>) -> tensor<2x1x2xf32>
      %122 = func.call @dynamic_update_index_in_dim_3(%iterArg_54, %67, %iterArg_51) : (tensor<2x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<2x7xf32>
      %123 = func.call @dynamic_update_index_in_dim_4(%iterArg_55, %69, %iterArg_51) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %124 = func.call @dynamic_update_index_in_dim_4(%iterArg_56, %74, %iterArg_51) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %125 = func.call @dynamic_update_index_in_dim_5(%iterArg_57, %75, %iterArg_51) : (tensor<2x7x1xf32>, tensor<7x1xf32>, tensor<i32>) -> tensor<2x7x1xf32>
      %126 = func.call @dynamic_update_index_in_dim_6(%iterArg_58, %79, %iterArg_51) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %127 = func.call @dynamic_update_index_in_dim_7(%iterArg_59, %iterArg_52, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %128 = func.call @dynamic_update_index_in_dim_7(%iterArg_60, %92, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %129 = func.call @dynamic_update_index_in_dim_7(%iterArg_61, %105, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %130 = func.call @dynamic_update_index_in_dim_7(%iterArg_62, %106, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %131 = func.call @dynamic_update_index_in_dim_7(%iterArg_63, %102, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %132 = func.call @dynamic_update_index_in_dim_7(%iterArg_64, %115, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %133 = func.call @dynamic_update_index_in_dim_7(%iterArg_65, %117, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %134 = func.call @dynamic_update_index_in_dim_7(%iterArg_66, %110, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %135 = func.call @dynamic_update_index_in_dim_7(%iterArg_67, %89, %iterArg_51) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_84 = stablehlo.constant dense<1> : tensor<i32>
      %136 = stablehlo.add %iterArg_51, %c_84 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %136, %120, %121, %122, %123, %124, %125, %126, %127, %128, %129, %130, %131, %132, %133, %134, %135 : tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x1x2xf32>, tensor<2x7xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x7x1xf32>, tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
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
      %58 = func.call @dynamic_index_in_dim_8(%iterArg_42, %56) : (tensor<2x1x2xf32>, tensor<i32>) -> tensor<1x2xf32>
      %59 = func.call @dynamic_index_in_dim_9(%iterArg_43, %56) : (tensor<2x7xf32>, tensor<i32>) -> tensor<7xf32>
      %60 = func.call @dynamic_index_in_dim_10(%iterArg_44, %56) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %61 = func.call @dynamic_index_in_dim_10(%iterArg_45, %56) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %62 = func.call @dynamic_index_in_dim_11(%iterArg_46, %56) : (tensor<2x7x1xf32>, tensor<i32>) -> tensor<7x1xf32>
      %63 = func.call @dynamic_index_in_dim_12(%iterArg_47, %56) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %64 = func.call @dynamic_index_in_dim_1(%iterArg_48, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %65 = func.call @dynamic_index_in_dim_1(%iterArg_49, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %66 = func.call @dynamic_index_in_dim_1(%iterArg_50, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %67 = func.call @dynamic_index_in_dim_1(%iterArg_51, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %68 = func.call @dynamic_index_in_dim_1(%iterArg_52, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %69 = func.call @dynamic_index_in_dim_1(%iterArg_53, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %70 = func.call @dynamic_index_in_dim_1(%iterArg_54, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %71 = func.call @dynamic_index_in_dim_1(%iterArg_55, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %72 = func.call @dynamic_index_in_dim_1(%iterArg_56, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %73 = stablehlo.add %iterArg_74, %57 : tensor<2xf32>
      %74 = stablehlo.multiply %72, %73 : tensor<2xf32>
      %75 = stablehlo.multiply %73, %71 : tensor<2xf32>
      %76 = stablehlo.multiply %70, %73 : tensor<2xf32>
      %77 = stablehlo.multiply %73, %64 : tensor<2xf32>
      %78 = stablehlo.negate %77 : tensor<2xf32>
      %79 = stablehlo.add %75, %78 : tensor<2xf32>
      %80 = stablehlo.multiply %74, %69 : tensor<2xf32>
      %81 = stablehlo.multiply %68, %80 : tensor<2xf32>
      %82 = stablehlo.multiply %80, %67 : tensor<2xf32>
      %83 = stablehlo.dot_general %80, %63, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4xf32>) -> tensor<2x4xf32>
      %84 = stablehlo.transpose %83, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
      %85 = stablehlo.add %iterArg_73, %84 : tensor<4x2xf32>
      %86 = stablehlo.dot_general %80, %iterArg_63, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4x2xf32>) -> tensor<4xf32>
      %87 = stablehlo.dot_general %81, %64, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %88 = stablehlo.transpose %87, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %89 = stablehlo.add %iterArg_72, %88 : tensor<2x2xf32>
      %90 = stablehlo.dot_general %81, %iterArg_62, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %91 = stablehlo.add %76, %90 : tensor<2xf32>
      %92 = stablehlo.multiply %82, %66 : tensor<2xf32>
      %93 = stablehlo.add %iterArg_71, %92 : tensor<2xf32>
      %94 = stablehlo.dot_general %92, %64, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %95 = stablehlo.transpose %94, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %96 = stablehlo.add %iterArg_70, %95 : tensor<2x2xf32>
      %97 = stablehlo.dot_general %92, %iterArg_61, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %98 = stablehlo.add %91, %97 : tensor<2xf32>
      %99 = stablehlo.dot_general %92, %63, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4xf32>) -> tensor<2x4xf32>
      %100 = stablehlo.transpose %99, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
      %101 = stablehlo.add %iterArg_69, %100 : tensor<4x2xf32>
      %102 = stablehlo.dot_general %92, %iterArg_60, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4x2xf32>) -> tensor<4xf32>
      %103 = stablehlo.add %86, %102 : tensor<4xf32>
      %104 = stablehlo.multiply %79, %65 : tensor<2xf32>
      %105 = stablehlo.add %iterArg_68, %104 : tensor<2xf32>
      %106 = stablehlo.dot_general %104, %64, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %107 = stablehlo.transpose %106, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %108 = stablehlo.add %iterArg_67, %107 : tensor<2x2xf32>
      %109 = stablehlo.dot_general %104, %iterArg_59, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %110 = stablehlo.add %98, %109 : tensor<2xf32>
      %111 = stablehlo.dot_general %104, %63, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4xf32>) -> tensor<2x4xf32>
      %112 = stablehlo.transpose %111, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
      %113 = stablehlo.add %iterArg_66, %112 : tensor<4x2xf32>
      %114 = stablehlo.dot_general %104, %iterArg_58, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<4x2xf32>) -> tensor<4xf32>
      %115 = stablehlo.add %103, %114 : tensor<4xf32>
      %116 = stablehlo.slice %115 [0:2] : (tensor<4xf32>) -> tensor<2xf32>
      %117 = stablehlo.slice %115 [2:4] : (tensor<4xf32>) -> tensor<2xf32>
      %118 = stablehlo.broadcast_in_dim %117, dims = [1] : (tensor<2xf32>) -> tensor<7x2xf32>
      %119 = stablehlo.broadcast_in_dim %62, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x2xf32>
      %120 = stablehlo.multiply %119, %118 : tensor<7x2xf32>
      %121 = stablehlo.add %iterArg_65, %120 : tensor<7x2xf32>
      %122 = stablehlo.multiply %118, %iterArg_57 : tensor<7x2xf32>
      %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %123 = stablehlo.reduce(%122 init: %cst_78) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
      %124 = stablehlo.reshape %123 : (tensor<7xf32>) -> tensor<7x1xf32>
      %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %125 = stablehlo.reduce(%124 init: %cst_79) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7xf32>
      %126 = stablehlo.broadcast_in_dim %61, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %127 = stablehlo.multiply %125, %126 : tensor<7xf32>
      %128 = stablehlo.multiply %127, %59 : tensor<7xf32>
      %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %129 = stablehlo.reduce(%128 init: %cst_80) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %130 = stablehlo.reshape %129 : (tensor<f32>) -> tensor<1xf32>
      %131 = stablehlo.negate %130 : tensor<1xf32>
      %132 = stablehlo.broadcast_in_dim %60, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %133 = stablehlo.divide %125, %132 : tensor<7xf32>
      %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %134 = stablehlo.reduce(%131 init: %cst_81) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
      %135 = stablehlo.broadcast_in_dim %134, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %136 = stablehlo.add %133, %135 : tensor<7xf32>
      %137 = stablehlo.multiply %136, %59 : tensor<7xf32>
      %cst_82 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
      %138 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %139 = stablehlo.multiply %138, %137 : tensor<7xf32>
      %140 = stablehlo.broadcast_in_dim %139, dims = [0] : (tensor<7xf32>) -> tensor<7x2xf32>
      %141 = stablehlo.multiply %iterArg_57, %140 : tensor<7x2xf32>
      %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %142 = stablehlo.reduce(%141 init: %cst_83) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
      %143 = stablehlo.reshape %142 : (tensor<2xf32>) -> tensor<1x2xf32>
      %144 = stablehlo.broadcast_in_dim %58, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
      %145 = stablehlo.multiply %140, %144 : tensor<7x2xf32>
      %146 = stablehlo.add %121, %145 : tensor<7x2xf32>
      %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %147 = stablehlo.reduce(%143 init: %cst_84) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
      %148 = stablehlo.add %110, %147 : tensor<2xf32>
      %149 = func.call @dynamic_update_index_in_dim_7(%iterArg_75, %116, %56) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_85 = stablehlo.constant dense<1> : tensor<i32>
      %150 = stablehlo.add %iterArg_64, %c_85 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %150, %146, %113, %108, %105, %101, %96, %93, %89, %85, %148, %149 : tensor<2x2xf32>, tensor<2x1x2xf32>, tensor<2x7xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x7x1xf32>, tensor<2x4xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<7x2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<4x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<4x2xf32>, tensor<2xf32>, tensor<2x2xf32>
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
      %57 = func.call @dynamic_index_in_dim_13(%iterArg, %56) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %58 = func.call @dynamic_index_in_dim(%iterArg_42, %56) : (tensor<7x1xf32>, tensor<i32>) -> tensor<1xf32>
      %59 = func.call @dynamic_index_in_dim_13(%iterArg_43, %56) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %60 = func.call @dynamic_index_in_dim_14(%iterArg_44, %56) : (tensor<7x2xi1>, tensor<i32>) -> tensor<2xi1>
      %61 = func.call @dynamic_index_in_dim_13(%iterArg_45, %56) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %62 = func.call @dynamic_index_in_dim_13(%iterArg_46, %56) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %63 = func.call @dynamic_index_in_dim_13(%iterArg_47, %56) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %64 = stablehlo.add %iterArg_54, %57 : tensor<2xf32>
      %65 = func.call @soft_sign_15(%60, %61, %62, %63, %64) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %66 = stablehlo.add %iterArg_53, %65 : tensor<2xf32>
      %67 = stablehlo.multiply %iterArg_49, %65 : tensor<2xf32>
      %68 = stablehlo.multiply %65, %59 : tensor<2xf32>
      %69 = stablehlo.add %iterArg_52, %68 : tensor<2xf32>
      %70 = stablehlo.dot_general %65, %58, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<1xf32>) -> tensor<2x1xf32>
      %71 = stablehlo.transpose %70, dims = [1, 0] : (tensor<2x1xf32>) -> tensor<1x2xf32>
      %72 = stablehlo.add %iterArg_51, %71 : tensor<1x2xf32>
      %73 = stablehlo.dot_general %65, %iterArg_48, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<1x2xf32>) -> tensor<1xf32>
      %74 = func.call @dynamic_update_index_in_dim_16(%iterArg_55, %73, %56) : (tensor<7x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<7x1xf32>
      %c_58 = stablehlo.constant dense<1> : tensor<i32>
      %75 = stablehlo.add %iterArg_50, %c_58 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %75, %72, %69, %66, %67, %74 : tensor<7x2xf32>, tensor<7x1xf32>, tensor<7x2xf32>, tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<1x2xf32>, tensor<2xf32>, tensor<i32>, tensor<1x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<7x1xf32>
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
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<2x1x2xf32>, %arg1: tensor<1x2xf32>, %arg2: tensor<i32>) -> tensor<2x1x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x1x2xf32>, tensor<1x1x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x2xf32>
    return %1 : tensor<2x1x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<2x7xf32>, %arg1: tensor<7xf32>, %arg2: tensor<i32>) -> tensor<2x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<i32>) -> tensor<2x7xf32>
    return %1 : tensor<2x7xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<2x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<2x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<2x1xf32>
    return %1 : tensor<2x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<2x7x1xf32>, %arg1: tensor<7x1xf32>, %arg2: tensor<i32>) -> tensor<2x7x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<7x1xf32>) -> tensor<1x7x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x7x1xf32>, tensor<1x7x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x7x1xf32>
    return %1 : tensor<2x7x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<2x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<2x4xf32>
    return %1 : tensor<2x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
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
// backward, cuda: same text as cpu
