// import jax
// import jax.numpy as jnp
//
//
// def attention_decoder(
//     inputs: jax.Array,
//     kernel_e: jax.Array,
//     recurrent_e: jax.Array,
//     bias_e: jax.Array,
//     w_n_e: jax.Array,
//     u_n_e: jax.Array,
//     W1: jax.Array,
//     prefix: jax.Array,
//     scale: jax.Array,
//     w_h_d: jax.Array,
//     u_h_d: jax.Array,
//     b_h_d: jax.Array,
// ):
//     h_e_init = jnp.zeros(3, dtype=inputs.dtype)
//
//     def cell(h_e, x_t):
//         acts_e = x_t @ kernel_e + h_e @ recurrent_e + bias_e
//         zt_e = jax.nn.sigmoid(acts_e[..., :3])
//         reset_gate_e = jax.nn.sigmoid(acts_e[..., 3:])
//         recur_e = h_e @ u_n_e
//         n_t_e = jnp.tanh(x_t @ w_n_e + reset_gate_e * recur_e)
//         h_e_next = h_e + zt_e * (n_t_e - h_e)
//         return h_e_next, h_e_next
//
//     h_e_end, trace = jax.lax.scan(cell, h_e_init, inputs)
//
//     def one_step(h_d, y_t):
//         energy = scale * jnp.sum(trace * h_d, axis=-1)
//         attn = jax.nn.softmax(energy, axis=0)
//         ctx = jnp.sum(attn[..., None] * trace, axis=0)
//         fed = jnp.concatenate([y_t, ctx], axis=-1)
//         drive_d = fed @ w_h_d + h_d @ u_h_d + b_h_d
//         return jnp.sin(drive_d), ctx
//
//     last_h_d, outputs = jax.lax.scan(one_step, h_e_end, prefix)
//     readout = outputs @ W1
//     return readout
//
//   inputs: float32[4, 2] in [-1.5, 1.5]
//   kernel_e: float32[2, 6] in [-0.6, 0.6]
//   recurrent_e: float32[3, 6] in [-0.6, 0.6]
//   bias_e: float32[6] in [-0.5, 0.5]
//   w_n_e: float32[2, 3] in [-0.6, 0.6]
//   u_n_e: float32[3, 3] in [-0.6, 0.6]
//   W1: float32[3, 1] in [-1, 1]
//   prefix: float32[2, 1] in [-1.2, 1.2]
//   scale: float32[] in [0.4, 1.2]
//   w_h_d: float32[4, 3] in [-0.6, 0.6]
//   u_h_d: float32[3, 3] in [-0.6, 0.6]
//   b_h_d: float32[3] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_attention_decoder attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x2xf32>, %arg1: tensor<2x6xf32>, %arg2: tensor<3x6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<2x3xf32>, %arg5: tensor<3x3xf32>, %arg6: tensor<3x1xf32>, %arg7: tensor<2x1xf32>, %arg8: tensor<f32>, %arg9: tensor<4x3xf32>, %arg10: tensor<3x3xf32>, %arg11: tensor<3xf32>) -> (tensor<2x1xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:9 = stablehlo.while(%iterArg = %arg0, %iterArg_3 = %arg1, %iterArg_4 = %arg2, %iterArg_5 = %arg3, %iterArg_6 = %arg5, %iterArg_7 = %arg4, %iterArg_8 = %c, %iterArg_9 = %0, %iterArg_10 = %1) : tensor<4x2xf32>, tensor<2x6xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<3x3xf32>, tensor<2x3xf32>, tensor<i32>, tensor<3xf32>, tensor<4x3xf32>
    cond {
      %c_11 = stablehlo.constant dense<4> : tensor<i32>
      %6 = stablehlo.compare LT, %iterArg_8, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %6 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_8) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %7:2 = func.call @closed_call(%iterArg_3, %iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_9, %6) : (tensor<2x6xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<3x3xf32>, tensor<2x3xf32>, tensor<3xf32>, tensor<2xf32>) -> (tensor<3xf32>, tensor<3xf32>)
      %8 = func.call @dynamic_update_index_in_dim(%iterArg_10, %7#1, %iterArg_8) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %9 = stablehlo.add %iterArg_8, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %9, %7#0, %8 : tensor<4x2xf32>, tensor<2x6xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<3x3xf32>, tensor<2x3xf32>, tensor<i32>, tensor<3xf32>, tensor<4x3xf32>
    }
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %4:9 = stablehlo.while(%iterArg = %arg7, %iterArg_3 = %2#8, %iterArg_4 = %arg8, %iterArg_5 = %arg9, %iterArg_6 = %arg10, %iterArg_7 = %arg11, %iterArg_8 = %c_2, %iterArg_9 = %2#7, %iterArg_10 = %3) : tensor<2x1xf32>, tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<2x3xf32>
    cond {
      %c_11 = stablehlo.constant dense<2> : tensor<i32>
      %6 = stablehlo.compare LT, %iterArg_8, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %6 = func.call @dynamic_index_in_dim_0(%iterArg, %iterArg_8) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %7:2 = func.call @closed_call_1(%iterArg_3, %iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_9, %6) : (tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<1xf32>) -> (tensor<3xf32>, tensor<3xf32>)
      %8 = func.call @dynamic_update_index_in_dim_2(%iterArg_10, %7#1, %iterArg_8) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %9 = stablehlo.add %iterArg_8, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %9, %7#0, %8 : tensor<2x1xf32>, tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<2x3xf32>
    }
    %5 = stablehlo.dot_general %4#8, %arg6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x1xf32>) -> tensor<2x1xf32>
    return %5 : tensor<2x1xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<4x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @closed_call(%arg0: tensor<2x6xf32>, %arg1: tensor<3x6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<3x3xf32>, %arg4: tensor<2x3xf32>, %arg5: tensor<3xf32>, %arg6: tensor<2xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.dot_general %arg6, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x6xf32>) -> tensor<6xf32>
    %1 = stablehlo.dot_general %arg5, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x6xf32>) -> tensor<6xf32>
    %2 = stablehlo.add %0, %1 : tensor<6xf32>
    %3 = stablehlo.add %2, %arg2 : tensor<6xf32>
    %4 = stablehlo.slice %3 [0:3] : (tensor<6xf32>) -> tensor<3xf32>
    %5 = stablehlo.negate %4 : tensor<3xf32>
    %6 = stablehlo.exponential %5 : tensor<3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.add %7, %6 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %10 = stablehlo.divide %9, %8 : tensor<3xf32>
    %11 = stablehlo.slice %3 [3:6] : (tensor<6xf32>) -> tensor<3xf32>
    %12 = stablehlo.negate %11 : tensor<3xf32>
    %13 = stablehlo.exponential %12 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %15 = stablehlo.add %14, %13 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %17 = stablehlo.divide %16, %15 : tensor<3xf32>
    %18 = stablehlo.dot_general %arg5, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
    %19 = stablehlo.dot_general %arg6, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x3xf32>) -> tensor<3xf32>
    %20 = stablehlo.multiply %17, %18 : tensor<3xf32>
    %21 = stablehlo.add %19, %20 : tensor<3xf32>
    %22 = stablehlo.tanh %21 : tensor<3xf32>
    %23 = stablehlo.subtract %22, %arg5 : tensor<3xf32>
    %24 = stablehlo.multiply %10, %23 : tensor<3xf32>
    %25 = stablehlo.add %arg5, %24 : tensor<3xf32>
    return %25, %25 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<4x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<4x3xf32>
    return %1 : tensor<4x3xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<2x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<2x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @closed_call_1(%arg0: tensor<4x3xf32>, %arg1: tensor<f32>, %arg2: tensor<4x3xf32>, %arg3: tensor<3x3xf32>, %arg4: tensor<3xf32>, %arg5: tensor<3xf32>, %arg6: tensor<1xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<4x3xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %7 = stablehlo.maximum %cst_1, %6 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %10 = stablehlo.subtract %5, %9 : tensor<4xf32>
    %11 = stablehlo.exponential %10 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %15 = stablehlo.divide %11, %14 : tensor<4xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
    %18 = stablehlo.multiply %17, %arg0 : tensor<4x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.concatenate %arg6, %19, dim = 0 : (tensor<1xf32>, tensor<3xf32>) -> tensor<4xf32>
    %21 = stablehlo.dot_general %20, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x3xf32>) -> tensor<3xf32>
    %22 = stablehlo.dot_general %arg5, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
    %23 = stablehlo.add %21, %22 : tensor<3xf32>
    %24 = stablehlo.add %23, %arg4 : tensor<3xf32>
    %25 = stablehlo.sine %24 : tensor<3xf32>
    return %25, %19 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<2x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
    return %1 : tensor<2x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x2xf32>, %arg1: tensor<2x6xf32>, %arg2: tensor<3x6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<2x3xf32>, %arg5: tensor<3x3xf32>, %arg6: tensor<3x1xf32>, %arg7: tensor<2x1xf32>, %arg8: tensor<f32>, %arg9: tensor<4x3xf32>, %arg10: tensor<3x3xf32>, %arg11: tensor<3xf32>) -> (tensor<4x2xf32> {jax.result_info = "result[0]"}, tensor<2x6xf32> {jax.result_info = "result[1]"}, tensor<3x6xf32> {jax.result_info = "result[2]"}, tensor<6xf32> {jax.result_info = "result[3]"}, tensor<2x3xf32> {jax.result_info = "result[4]"}, tensor<3x3xf32> {jax.result_info = "result[5]"}, tensor<3x1xf32> {jax.result_info = "result[6]"}, tensor<2x1xf32> {jax.result_info = "result[7]"}, tensor<f32> {jax.result_info = "result[8]"}, tensor<4x3xf32> {jax.result_info = "result[9]"}, tensor<3x3xf32> {jax.result_info = "result[10]"}, tensor<3xf32> {jax.result_info = "result[11]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %11:18 = stablehlo.while(%iterArg = %arg0, %iterArg_37 = %arg1, %iterArg_38 = %arg2, %iterArg_39 = %arg3, %iterArg_40 = %arg4, %iterArg_41 = %arg5, %iterArg_42 = %c, %iterArg_43 = %0, %iterArg_44 = %1, %iterArg_45 = %2, %iterArg_46 = %3, %iterArg_47 = %4, %iterArg_48 = %5, %iterArg_49 = %6, %iterArg_50 = %7, %iterArg_51 = %8, %iterArg_52 = %9, %iterArg_53 = %10) : tensor<4x2xf32>, tensor<2x6xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<2x3xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>
    cond {
      %c_54 = stablehlo.constant dense<4> : tensor<i32>
      %41 = stablehlo.compare LT, %iterArg_42, %c_54, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %41 : tensor<i1>
    } do {
      %41 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_42) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %42:11 = func.call @closed_call(%iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_43, %41) : (tensor<2x6xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<2x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<2xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_44, %42#1, %iterArg_42) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_45, %42#2, %iterArg_42) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %45 = func.call @dynamic_update_index_in_dim(%iterArg_46, %42#3, %iterArg_42) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %46 = func.call @dynamic_update_index_in_dim(%iterArg_47, %42#4, %iterArg_42) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_48, %42#5, %iterArg_42) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_49, %42#6, %iterArg_42) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_50, %42#7, %iterArg_42) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_51, %42#8, %iterArg_42) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_52, %42#9, %iterArg_42) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_53, %42#10, %iterArg_42) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %c_54 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.add %iterArg_42, %c_54 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %53, %42#0, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52 : tensor<4x2xf32>, tensor<2x6xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<2x3xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x1x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x4x1xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %22:18 = stablehlo.while(%iterArg = %arg7, %iterArg_37 = %arg8, %iterArg_38 = %11#8, %iterArg_39 = %arg9, %iterArg_40 = %arg10, %iterArg_41 = %arg11, %iterArg_42 = %c_20, %iterArg_43 = %11#7, %iterArg_44 = %12, %iterArg_45 = %13, %iterArg_46 = %14, %iterArg_47 = %15, %iterArg_48 = %16, %iterArg_49 = %17, %iterArg_50 = %18, %iterArg_51 = %19, %iterArg_52 = %20, %iterArg_53 = %21) : tensor<2x1xf32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<2x3xf32>, tensor<2x1x3xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x4x1xf32>, tensor<2x4xf32>, tensor<2x3xf32>, tensor<2x3xf32>
    cond {
      %c_54 = stablehlo.constant dense<2> : tensor<i32>
      %41 = stablehlo.compare LT, %iterArg_42, %c_54, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %41 : tensor<i1>
    } do {
      %41 = func.call @dynamic_index_in_dim_0(%iterArg, %iterArg_42) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %42:11 = func.call @closed_call_1(%iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_43, %41) : (tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<1xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<1x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<1xf32>, tensor<1xf32>, tensor<4x1xf32>, tensor<4xf32>, tensor<3xf32>, tensor<3xf32>)
      %43 = func.call @dynamic_update_index_in_dim_2(%iterArg_44, %42#1, %iterArg_42) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %44 = func.call @dynamic_update_index_in_dim_3(%iterArg_45, %42#2, %iterArg_42) : (tensor<2x1x3xf32>, tensor<1x3xf32>, tensor<i32>) -> tensor<2x1x3xf32>
      %45 = func.call @dynamic_update_index_in_dim_4(%iterArg_46, %42#3, %iterArg_42) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %46 = func.call @dynamic_update_index_in_dim_4(%iterArg_47, %42#4, %iterArg_42) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %47 = func.call @dynamic_update_index_in_dim_5(%iterArg_48, %42#5, %iterArg_42) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %48 = func.call @dynamic_update_index_in_dim_5(%iterArg_49, %42#6, %iterArg_42) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %49 = func.call @dynamic_update_index_in_dim_6(%iterArg_50, %42#7, %iterArg_42) : (tensor<2x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<2x4x1xf32>
      %50 = func.call @dynamic_update_index_in_dim_4(%iterArg_51, %42#8, %iterArg_42) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %51 = func.call @dynamic_update_index_in_dim_2(%iterArg_52, %42#9, %iterArg_42) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %52 = func.call @dynamic_update_index_in_dim_2(%iterArg_53, %42#10, %iterArg_42) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %c_54 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.add %iterArg_42, %c_54 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %53, %42#0, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52 : tensor<2x1xf32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<2x3xf32>, tensor<2x1x3xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x4x1xf32>, tensor<2x4xf32>, tensor<2x3xf32>, tensor<2x3xf32>
    }
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %24 = stablehlo.dot_general %23, %22#8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x1xf32>, tensor<2x3xf32>) -> tensor<1x3xf32>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<1x3xf32>) -> tensor<3x1xf32>
    %26 = stablehlo.dot_general %23, %arg6, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x1xf32>, tensor<3x1xf32>) -> tensor<2x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %33:22 = stablehlo.while(%iterArg = %26, %iterArg_37 = %22#9, %iterArg_38 = %22#10, %iterArg_39 = %22#11, %iterArg_40 = %22#12, %iterArg_41 = %22#13, %iterArg_42 = %22#14, %iterArg_43 = %22#15, %iterArg_44 = %22#16, %iterArg_45 = %22#17, %iterArg_46 = %11#8, %iterArg_47 = %arg8, %iterArg_48 = %arg9, %iterArg_49 = %arg10, %iterArg_50 = %c_29, %iterArg_51 = %28, %iterArg_52 = %cst_27, %iterArg_53 = %29, %iterArg_54 = %30, %iterArg_55 = %31, %iterArg_56 = %27, %iterArg_57 = %32) : tensor<2x3xf32>, tensor<2x1x3xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x4x1xf32>, tensor<2x4xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x1xf32>
    cond {
      %c_58 = stablehlo.constant dense<2> : tensor<i32>
      %41 = stablehlo.compare LT, %iterArg_50, %c_58, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %41 : tensor<i1>
    } do {
      %c_58 = stablehlo.constant dense<2> : tensor<i32>
      %41 = stablehlo.subtract %c_58, %iterArg_50 : tensor<i32>
      %c_59 = stablehlo.constant dense<1> : tensor<i32>
      %42 = stablehlo.subtract %41, %c_59 : tensor<i32>
      %43 = func.call @dynamic_index_in_dim_7(%iterArg, %42) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %44 = func.call @dynamic_index_in_dim_8(%iterArg_37, %42) : (tensor<2x1x3xf32>, tensor<i32>) -> tensor<1x3xf32>
      %45 = func.call @dynamic_index_in_dim_9(%iterArg_38, %42) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %46 = func.call @dynamic_index_in_dim_9(%iterArg_39, %42) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %47 = func.call @dynamic_index_in_dim_0(%iterArg_40, %42) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %48 = func.call @dynamic_index_in_dim_0(%iterArg_41, %42) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %49 = func.call @dynamic_index_in_dim_10(%iterArg_42, %42) : (tensor<2x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %50 = func.call @dynamic_index_in_dim_9(%iterArg_43, %42) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %51 = func.call @dynamic_index_in_dim_7(%iterArg_44, %42) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %52 = func.call @dynamic_index_in_dim_7(%iterArg_45, %42) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %53:7 = func.call @closed_call_11(%iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52) : (tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<1x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<1xf32>, tensor<1xf32>, tensor<4x1xf32>, tensor<4xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<1xf32>)
      %54 = func.call @dynamic_update_index_in_dim_5(%iterArg_57, %53#6, %42) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %c_60 = stablehlo.constant dense<1> : tensor<i32>
      %55 = stablehlo.add %iterArg_50, %c_60 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %55, %53#0, %53#1, %53#2, %53#3, %53#4, %53#5, %54 : tensor<2x3xf32>, tensor<2x1x3xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x4x1xf32>, tensor<2x4xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x1xf32>
    }
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x6xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %c_36 = stablehlo.constant dense<0> : tensor<i32>
    %40:23 = stablehlo.while(%iterArg = %33#15, %iterArg_37 = %arg0, %iterArg_38 = %11#9, %iterArg_39 = %11#10, %iterArg_40 = %11#11, %iterArg_41 = %11#12, %iterArg_42 = %11#13, %iterArg_43 = %11#14, %iterArg_44 = %11#15, %iterArg_45 = %11#16, %iterArg_46 = %11#17, %iterArg_47 = %arg1, %iterArg_48 = %arg2, %iterArg_49 = %arg5, %iterArg_50 = %arg4, %iterArg_51 = %c_36, %iterArg_52 = %34, %iterArg_53 = %35, %iterArg_54 = %36, %iterArg_55 = %37, %iterArg_56 = %38, %iterArg_57 = %33#20, %iterArg_58 = %39) : tensor<4x3xf32>, tensor<4x2xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<2x6xf32>, tensor<3x6xf32>, tensor<3x3xf32>, tensor<2x3xf32>, tensor<i32>, tensor<2x6xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<3x3xf32>, tensor<2x3xf32>, tensor<3xf32>, tensor<4x2xf32>
    cond {
      %c_59 = stablehlo.constant dense<4> : tensor<i32>
      %41 = stablehlo.compare LT, %iterArg_51, %c_59, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %41 : tensor<i1>
    } do {
      %c_59 = stablehlo.constant dense<4> : tensor<i32>
      %41 = stablehlo.subtract %c_59, %iterArg_51 : tensor<i32>
      %c_60 = stablehlo.constant dense<1> : tensor<i32>
      %42 = stablehlo.subtract %41, %c_60 : tensor<i32>
      %43 = func.call @dynamic_index_in_dim_12(%iterArg, %42) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %44 = func.call @dynamic_index_in_dim(%iterArg_37, %42) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %45 = func.call @dynamic_index_in_dim_12(%iterArg_38, %42) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %46 = func.call @dynamic_index_in_dim_12(%iterArg_39, %42) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %47 = func.call @dynamic_index_in_dim_12(%iterArg_40, %42) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %48 = func.call @dynamic_index_in_dim_12(%iterArg_41, %42) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %49 = func.call @dynamic_index_in_dim_12(%iterArg_42, %42) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %50 = func.call @dynamic_index_in_dim_12(%iterArg_43, %42) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %51 = func.call @dynamic_index_in_dim_12(%iterArg_44, %42) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %52 = func.call @dynamic_index_in_dim_12(%iterArg_45, %42) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %53 = func.call @dynamic_index_in_dim_12(%iterArg_46, %42) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %54:7 = func.call @closed_call_13(%iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %43, %44, %45, %46, %47, %48, %49, %50, %51, %52, %53) : (tensor<2x6xf32>, tensor<3x6xf32>, tensor<3x3xf32>, tensor<2x3xf32>, tensor<2x6xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<3x3xf32>, tensor<2x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> (tensor<2x6xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<3x3xf32>, tensor<2x3xf32>, tensor<3xf32>, tensor<2xf32>)
      %55 = func.call @dynamic_update_index_in_dim_14(%iterArg_58, %54#6, %42) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %c_61 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.add %iterArg_51, %c_61 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %56, %54#0, %54#1, %54#2, %54#3, %54#4, %54#5, %55 : tensor<4x3xf32>, tensor<4x2xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<2x6xf32>, tensor<3x6xf32>, tensor<3x3xf32>, tensor<2x3xf32>, tensor<i32>, tensor<2x6xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<3x3xf32>, tensor<2x3xf32>, tensor<3xf32>, tensor<4x2xf32>
    }
    return %40#22, %40#16, %40#17, %40#18, %40#20, %40#19, %25, %33#21, %33#16, %33#17, %33#18, %33#19 : tensor<4x2xf32>, tensor<2x6xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<2x3xf32>, tensor<3x3xf32>, tensor<3x1xf32>, tensor<2x1xf32>, tensor<f32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<4x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @closed_call(%arg0: tensor<2x6xf32>, %arg1: tensor<3x6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<2x3xf32>, %arg4: tensor<3x3xf32>, %arg5: tensor<3xf32>, %arg6: tensor<2xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.dot_general %arg6, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x6xf32>) -> tensor<6xf32>
    %1 = stablehlo.dot_general %arg5, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x6xf32>) -> tensor<6xf32>
    %2 = stablehlo.add %0, %1 : tensor<6xf32>
    %3 = stablehlo.add %2, %arg2 : tensor<6xf32>
    %4 = stablehlo.slice %3 [0:3] : (tensor<6xf32>) -> tensor<3xf32>
    %5 = stablehlo.negate %4 : tensor<3xf32>
    %6 = stablehlo.exponential %5 : tensor<3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.add %7, %6 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %10 = stablehlo.divide %9, %8 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.subtract %11, %10 : tensor<3xf32>
    %13 = stablehlo.multiply %10, %12 : tensor<3xf32>
    %14 = stablehlo.slice %3 [3:6] : (tensor<6xf32>) -> tensor<3xf32>
    %15 = stablehlo.negate %14 : tensor<3xf32>
    %16 = stablehlo.exponential %15 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %18 = stablehlo.add %17, %16 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.divide %19, %18 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %22 = stablehlo.subtract %21, %20 : tensor<3xf32>
    %23 = stablehlo.multiply %20, %22 : tensor<3xf32>
    %24 = stablehlo.dot_general %arg5, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
    %25 = stablehlo.dot_general %arg6, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x3xf32>) -> tensor<3xf32>
    %26 = stablehlo.multiply %20, %24 : tensor<3xf32>
    %27 = stablehlo.add %25, %26 : tensor<3xf32>
    %28 = stablehlo.tanh %27 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<3xf32>
    %31 = stablehlo.subtract %28, %arg5 : tensor<3xf32>
    %32 = stablehlo.multiply %10, %31 : tensor<3xf32>
    %33 = stablehlo.add %arg5, %32 : tensor<3xf32>
    return %33, %33, %arg5, %13, %23, %24, %20, %28, %30, %31, %10 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<4x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<4x3xf32>
    return %1 : tensor<4x3xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<2x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<2x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @closed_call_1(%arg0: tensor<f32>, %arg1: tensor<4x3xf32>, %arg2: tensor<4x3xf32>, %arg3: tensor<3x3xf32>, %arg4: tensor<3xf32>, %arg5: tensor<3xf32>, %arg6: tensor<1xf32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<1x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<1xf32>, tensor<1xf32>, tensor<4x1xf32>, tensor<4xf32>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<4x3xf32>
    %2 = stablehlo.multiply %arg1, %1 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %7 = stablehlo.maximum %cst_1, %6 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %10 = stablehlo.subtract %5, %9 : tensor<4xf32>
    %11 = stablehlo.exponential %10 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %15 = stablehlo.divide %11, %14 : tensor<4xf32>
    %16 = stablehlo.multiply %13, %13 : tensor<1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %18 = stablehlo.divide %17, %16 : tensor<1xf32>
    %19 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
    %21 = stablehlo.multiply %20, %arg1 : tensor<4x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<3xf32>
    %23 = stablehlo.concatenate %arg6, %22, dim = 0 : (tensor<1xf32>, tensor<3xf32>) -> tensor<4xf32>
    %24 = stablehlo.dot_general %23, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x3xf32>) -> tensor<3xf32>
    %25 = stablehlo.dot_general %arg5, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
    %26 = stablehlo.add %24, %25 : tensor<3xf32>
    %27 = stablehlo.add %26, %arg4 : tensor<3xf32>
    %28 = stablehlo.sine %27 : tensor<3xf32>
    %29 = stablehlo.cosine %27 : tensor<3xf32>
    return %28, %22, %0, %3, %11, %13, %18, %19, %23, %arg5, %29 : tensor<3xf32>, tensor<3xf32>, tensor<1x3xf32>, tensor<4xf32>, tensor<4xf32>, tensor<1xf32>, tensor<1xf32>, tensor<4x1xf32>, tensor<4xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<2x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
    return %1 : tensor<2x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<2x1x3xf32>, %arg1: tensor<1x3xf32>, %arg2: tensor<i32>) -> tensor<2x1x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x3xf32>) -> tensor<1x1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x1x3xf32>, tensor<1x1x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x3xf32>
    return %1 : tensor<2x1x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<2x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<2x4xf32>
    return %1 : tensor<2x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<2x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<2x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<2x1xf32>
    return %1 : tensor<2x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<2x4x1xf32>, %arg1: tensor<4x1xf32>, %arg2: tensor<i32>) -> tensor<2x4x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x1xf32>) -> tensor<1x4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x4x1xf32>, tensor<1x4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x4x1xf32>
    return %1 : tensor<2x4x1xf32>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<2x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<2x1x3xf32>, %arg1: tensor<i32>) -> tensor<1x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 3] : (tensor<2x1x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x3xf32>) -> tensor<1x3xf32>
    return %1 : tensor<1x3xf32>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<2x4x1xf32>, %arg1: tensor<i32>) -> tensor<4x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 1] : (tensor<2x4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x1xf32>) -> tensor<4x1xf32>
    return %1 : tensor<4x1xf32>
  }
  func.func private @closed_call_11(%arg0: tensor<4x3xf32>, %arg1: tensor<f32>, %arg2: tensor<4x3xf32>, %arg3: tensor<3x3xf32>, %arg4: tensor<4x3xf32>, %arg5: tensor<f32>, %arg6: tensor<4x3xf32>, %arg7: tensor<3x3xf32>, %arg8: tensor<3xf32>, %arg9: tensor<3xf32>, %arg10: tensor<3xf32>, %arg11: tensor<1x3xf32>, %arg12: tensor<4xf32>, %arg13: tensor<4xf32>, %arg14: tensor<1xf32>, %arg15: tensor<1xf32>, %arg16: tensor<4x1xf32>, %arg17: tensor<4xf32>, %arg18: tensor<3xf32>, %arg19: tensor<3xf32>) -> (tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<1xf32>) {
    %0 = stablehlo.multiply %arg9, %arg19 : tensor<3xf32>
    %1 = stablehlo.add %arg8, %0 : tensor<3xf32>
    %2 = stablehlo.dot_general %0, %arg18, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
    %3 = stablehlo.transpose %2, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %4 = stablehlo.add %arg7, %3 : tensor<3x3xf32>
    %5 = stablehlo.dot_general %0, %arg3, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
    %6 = stablehlo.dot_general %0, %arg17, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<4xf32>) -> tensor<3x4xf32>
    %7 = stablehlo.transpose %6, dims = [1, 0] : (tensor<3x4xf32>) -> tensor<4x3xf32>
    %8 = stablehlo.add %arg6, %7 : tensor<4x3xf32>
    %9 = stablehlo.dot_general %0, %arg2, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<4x3xf32>) -> tensor<4xf32>
    %10 = stablehlo.slice %9 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
    %11 = stablehlo.slice %9 [1:4] : (tensor<4xf32>) -> tensor<3xf32>
    %12 = stablehlo.add %arg10, %11 : tensor<3xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<3xf32>) -> tensor<4x3xf32>
    %14 = stablehlo.broadcast_in_dim %arg16, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<4x3xf32>
    %16 = stablehlo.add %arg4, %15 : tensor<4x3xf32>
    %17 = stablehlo.multiply %13, %arg0 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
    %19 = stablehlo.reshape %18 : (tensor<4xf32>) -> tensor<4x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
    %21 = stablehlo.broadcast_in_dim %arg15, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %22 = stablehlo.multiply %20, %21 : tensor<4xf32>
    %23 = stablehlo.multiply %22, %arg13 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %25 = stablehlo.reshape %24 : (tensor<f32>) -> tensor<1xf32>
    %26 = stablehlo.negate %25 : tensor<1xf32>
    %27 = stablehlo.broadcast_in_dim %arg14, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %28 = stablehlo.divide %20, %27 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%26 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %31 = stablehlo.add %28, %30 : tensor<4xf32>
    %32 = stablehlo.multiply %31, %arg13 : tensor<4xf32>
    %33 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<4xf32>
    %35 = stablehlo.multiply %32, %arg12 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %37 = stablehlo.add %arg5, %36 : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %34, dims = [0] : (tensor<4xf32>) -> tensor<4x3xf32>
    %39 = stablehlo.multiply %arg0, %38 : tensor<4x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<3xf32>
    %41 = stablehlo.reshape %40 : (tensor<3xf32>) -> tensor<1x3xf32>
    %42 = stablehlo.broadcast_in_dim %arg11, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<4x3xf32>
    %43 = stablehlo.multiply %38, %42 : tensor<4x3xf32>
    %44 = stablehlo.add %16, %43 : tensor<4x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%41 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %46 = stablehlo.add %5, %45 : tensor<3xf32>
    return %44, %37, %8, %4, %1, %46, %10 : tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<1xf32>
  }
  func.func private @dynamic_index_in_dim_12(%arg0: tensor<4x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<4x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @closed_call_13(%arg0: tensor<2x6xf32>, %arg1: tensor<3x6xf32>, %arg2: tensor<3x3xf32>, %arg3: tensor<2x3xf32>, %arg4: tensor<2x6xf32>, %arg5: tensor<3x6xf32>, %arg6: tensor<6xf32>, %arg7: tensor<3x3xf32>, %arg8: tensor<2x3xf32>, %arg9: tensor<3xf32>, %arg10: tensor<3xf32>, %arg11: tensor<2xf32>, %arg12: tensor<3xf32>, %arg13: tensor<3xf32>, %arg14: tensor<3xf32>, %arg15: tensor<3xf32>, %arg16: tensor<3xf32>, %arg17: tensor<3xf32>, %arg18: tensor<3xf32>, %arg19: tensor<3xf32>, %arg20: tensor<3xf32>) -> (tensor<2x6xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<3x3xf32>, tensor<2x3xf32>, tensor<3xf32>, tensor<2xf32>) {
    %0 = stablehlo.add %arg9, %arg10 : tensor<3xf32>
    %1 = stablehlo.multiply %arg20, %0 : tensor<3xf32>
    %2 = stablehlo.multiply %0, %arg19 : tensor<3xf32>
    %3 = stablehlo.negate %1 : tensor<3xf32>
    %4 = stablehlo.add %0, %3 : tensor<3xf32>
    %5 = stablehlo.multiply %1, %arg18 : tensor<3xf32>
    %6 = stablehlo.multiply %5, %arg17 : tensor<3xf32>
    %7 = stablehlo.add %5, %6 : tensor<3xf32>
    %8 = stablehlo.multiply %arg16, %7 : tensor<3xf32>
    %9 = stablehlo.multiply %7, %arg15 : tensor<3xf32>
    %10 = stablehlo.dot_general %7, %arg11, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<2xf32>) -> tensor<3x2xf32>
    %11 = stablehlo.transpose %10, dims = [1, 0] : (tensor<3x2xf32>) -> tensor<2x3xf32>
    %12 = stablehlo.add %arg8, %11 : tensor<2x3xf32>
    %13 = stablehlo.dot_general %7, %arg3, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<2x3xf32>) -> tensor<2xf32>
    %14 = stablehlo.dot_general %8, %arg12, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
    %15 = stablehlo.transpose %14, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %16 = stablehlo.add %arg7, %15 : tensor<3x3xf32>
    %17 = stablehlo.dot_general %8, %arg2, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
    %18 = stablehlo.add %4, %17 : tensor<3xf32>
    %19 = stablehlo.multiply %9, %arg14 : tensor<3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.pad %19, %cst, low = [3], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<6xf32>
    %21 = stablehlo.multiply %2, %arg13 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.pad %21, %cst_0, low = [0], high = [3], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<6xf32>
    %23 = stablehlo.add %20, %22 : tensor<6xf32>
    %24 = stablehlo.add %arg6, %23 : tensor<6xf32>
    %25 = stablehlo.dot_general %23, %arg12, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<3xf32>) -> tensor<6x3xf32>
    %26 = stablehlo.transpose %25, dims = [1, 0] : (tensor<6x3xf32>) -> tensor<3x6xf32>
    %27 = stablehlo.add %arg5, %26 : tensor<3x6xf32>
    %28 = stablehlo.dot_general %23, %arg1, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<3x6xf32>) -> tensor<3xf32>
    %29 = stablehlo.add %18, %28 : tensor<3xf32>
    %30 = stablehlo.dot_general %23, %arg11, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<2xf32>) -> tensor<6x2xf32>
    %31 = stablehlo.transpose %30, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %32 = stablehlo.add %arg4, %31 : tensor<2x6xf32>
    %33 = stablehlo.dot_general %23, %arg0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<2x6xf32>) -> tensor<2xf32>
    %34 = stablehlo.add %13, %33 : tensor<2xf32>
    return %32, %27, %24, %16, %12, %29, %34 : tensor<2x6xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<3x3xf32>, tensor<2x3xf32>, tensor<3xf32>, tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim_14(%arg0: tensor<4x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<4x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<4x2xf32>
    return %1 : tensor<4x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
