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
      %7 = stablehlo.dot_general %6, %iterArg_3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x6xf32>) -> tensor<6xf32>
      %8 = stablehlo.dot_general %iterArg_9, %iterArg_4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x6xf32>) -> tensor<6xf32>
      %9 = stablehlo.add %7, %8 : tensor<6xf32>
      %10 = stablehlo.add %9, %iterArg_5 : tensor<6xf32>
      %11 = stablehlo.slice %10 [0:3] : (tensor<6xf32>) -> tensor<3xf32>
      %12 = stablehlo.negate %11 : tensor<3xf32>
      %13 = stablehlo.exponential %12 : tensor<3xf32>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %15 = stablehlo.add %14, %13 : tensor<3xf32>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %17 = stablehlo.divide %16, %15 : tensor<3xf32>
      %18 = stablehlo.slice %10 [3:6] : (tensor<6xf32>) -> tensor<3xf32>
      %19 = stablehlo.negate %18 : tensor<3xf32>
      %20 = stablehlo.exponential %19 : tensor<3xf32>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %22 = stablehlo.add %21, %20 : tensor<3xf32>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %24 = stablehlo.divide %23, %22 : tensor<3xf32>
      %25 = stablehlo.dot_general %iterArg_9, %iterArg_6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
      %26 = stablehlo.dot_general %6, %iterArg_7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x3xf32>) -> tensor<3xf32>
      %27 = stablehlo.multiply %24, %25 : tensor<3xf32>
      %28 = stablehlo.add %26, %27 : tensor<3xf32>
      %29 = stablehlo.tanh %28 : tensor<3xf32>
      %30 = stablehlo.subtract %29, %iterArg_9 : tensor<3xf32>
      %31 = stablehlo.multiply %17, %30 : tensor<3xf32>
      %32 = stablehlo.add %iterArg_9, %31 : tensor<3xf32>
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_10, %32, %iterArg_8) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.add %iterArg_8, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %34, %32, %33 : tensor<4x2xf32>, tensor<2x6xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<3x3xf32>, tensor<2x3xf32>, tensor<i32>, tensor<3xf32>, tensor<4x3xf32>
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
      %7 = stablehlo.broadcast_in_dim %iterArg_9, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<4x3xf32>
      %9 = stablehlo.multiply %iterArg_3, %8 : tensor<4x3xf32>
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %10 = stablehlo.reduce(%9 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
      %11 = stablehlo.broadcast_in_dim %iterArg_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %12 = stablehlo.multiply %11, %10 : tensor<4xf32>
      %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %13 = stablehlo.reduce(%12 init: %cst_12) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %cst_13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %14 = stablehlo.maximum %cst_13, %13 : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
      %17 = stablehlo.subtract %12, %16 : tensor<4xf32>
      %18 = stablehlo.exponential %17 : tensor<4xf32>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %19 = stablehlo.reduce(%18 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %21 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
      %22 = stablehlo.divide %18, %21 : tensor<4xf32>
      %23 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
      %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
      %25 = stablehlo.multiply %24, %iterArg_3 : tensor<4x3xf32>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.reduce(%25 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<3xf32>
      %27 = stablehlo.concatenate %6, %26, dim = 0 : (tensor<1xf32>, tensor<3xf32>) -> tensor<4xf32>
      %28 = stablehlo.dot_general %27, %iterArg_5, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x3xf32>) -> tensor<3xf32>
      %29 = stablehlo.dot_general %iterArg_9, %iterArg_6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
      %30 = stablehlo.add %28, %29 : tensor<3xf32>
      %31 = stablehlo.add %30, %iterArg_7 : tensor<3xf32>
      %32 = stablehlo.sine %31 : tensor<3xf32>
      %33 = func.call @dynamic_update_index_in_dim_1(%iterArg_10, %26, %iterArg_8) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.add %iterArg_8, %c_16 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %iterArg_5, %iterArg_6, %iterArg_7, %34, %32, %33 : tensor<2x1xf32>, tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<2x3xf32>
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
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<2x3xf32> {
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
    %c = stablehlo.constant dense<0> : tensor<i32>
    %10:17 = stablehlo.while(%iterArg = %arg0, %iterArg_36 = %arg1, %iterArg_37 = %arg2, %iterArg_38 = %arg3, %iterArg_39 = %arg4, %iterArg_40 = %arg5, %iterArg_41 = %c, %iterArg_42 = %0, %iterArg_43 = %1, %iterArg_44 = %2, %iterArg_45 = %3, %iterArg_46 = %4, %iterArg_47 = %5, %iterArg_48 = %6, %iterArg_49 = %7, %iterArg_50 = %8, %iterArg_51 = %9) : tensor<4x2xf32>, tensor<2x6xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<2x3xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>
    cond {
      %c_52 = stablehlo.constant dense<4> : tensor<i32>
      %40 = stablehlo.compare LT, %iterArg_41, %c_52, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    } do {
      %40 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_41) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %41 = stablehlo.dot_general %40, %iterArg_36, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x6xf32>) -> tensor<6xf32>
      %42 = stablehlo.dot_general %iterArg_42, %iterArg_37, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x6xf32>) -> tensor<6xf32>
      %43 = stablehlo.add %41, %42 : tensor<6xf32>
      %44 = stablehlo.add %43, %iterArg_38 : tensor<6xf32>
      %45 = stablehlo.slice %44 [0:3] : (tensor<6xf32>) -> tensor<3xf32>
      %46 = stablehlo.negate %45 : tensor<3xf32>
      %47 = stablehlo.exponential %46 : tensor<3xf32>
      %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %49 = stablehlo.add %48, %47 : tensor<3xf32>
      %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %51 = stablehlo.divide %50, %49 : tensor<3xf32>
      %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %53 = stablehlo.subtract %52, %51 : tensor<3xf32>
      %54 = stablehlo.multiply %51, %53 : tensor<3xf32>
      %55 = stablehlo.slice %44 [3:6] : (tensor<6xf32>) -> tensor<3xf32>
      %56 = stablehlo.negate %55 : tensor<3xf32>
      %57 = stablehlo.exponential %56 : tensor<3xf32>
      %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %59 = stablehlo.add %58, %57 : tensor<3xf32>
      %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %61 = stablehlo.divide %60, %59 : tensor<3xf32>
      %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %63 = stablehlo.subtract %62, %61 : tensor<3xf32>
      %64 = stablehlo.multiply %61, %63 : tensor<3xf32>
      %65 = stablehlo.dot_general %iterArg_42, %iterArg_40, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
      %66 = stablehlo.dot_general %40, %iterArg_39, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x3xf32>) -> tensor<3xf32>
      %67 = stablehlo.multiply %61, %65 : tensor<3xf32>
      %68 = stablehlo.add %66, %67 : tensor<3xf32>
      %69 = stablehlo.tanh %68 : tensor<3xf32>
      %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %70 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %71 = stablehlo.add %70, %69 : tensor<3xf32>
      %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %72 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %73 = stablehlo.subtract %72, %69 : tensor<3xf32>
      %74 = stablehlo.multiply %71, %73 : tensor<3xf32>
      %75 = stablehlo.subtract %69, %iterArg_42 : tensor<3xf32>
      %76 = stablehlo.multiply %51, %75 : tensor<3xf32>
      %77 = stablehlo.add %iterArg_42, %76 : tensor<3xf32>
      %78 = func.call @dynamic_update_index_in_dim(%iterArg_43, %77, %iterArg_41) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %79 = func.call @dynamic_update_index_in_dim(%iterArg_44, %iterArg_42, %iterArg_41) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %80 = func.call @dynamic_update_index_in_dim(%iterArg_45, %54, %iterArg_41) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %81 = func.call @dynamic_update_index_in_dim(%iterArg_46, %64, %iterArg_41) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %82 = func.call @dynamic_update_index_in_dim(%iterArg_47, %65, %iterArg_41) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %83 = func.call @dynamic_update_index_in_dim(%iterArg_48, %61, %iterArg_41) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %84 = func.call @dynamic_update_index_in_dim(%iterArg_49, %74, %iterArg_41) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %85 = func.call @dynamic_update_index_in_dim(%iterArg_50, %75, %iterArg_41) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %86 = func.call @dynamic_update_index_in_dim(%iterArg_51, %51, %iterArg_41) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %c_60 = stablehlo.constant dense<1> : tensor<i32>
      %87 = stablehlo.add %iterArg_41, %c_60 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %87, %77, %78, %79, %80, %81, %82, %83, %84, %85, %86 : tensor<4x2xf32>, tensor<2x6xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<2x3xf32>, tensor<3x3xf32>, tensor<i32>, tensor<3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>
    }
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x1x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x4x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %21:18 = stablehlo.while(%iterArg = %arg7, %iterArg_36 = %arg8, %iterArg_37 = %10#8, %iterArg_38 = %arg9, %iterArg_39 = %arg10, %iterArg_40 = %arg11, %iterArg_41 = %c_19, %iterArg_42 = %10#7, %iterArg_43 = %11, %iterArg_44 = %12, %iterArg_45 = %13, %iterArg_46 = %14, %iterArg_47 = %15, %iterArg_48 = %16, %iterArg_49 = %17, %iterArg_50 = %18, %iterArg_51 = %19, %iterArg_52 = %20) : tensor<2x1xf32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<2x3xf32>, tensor<2x1x3xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x4x1xf32>, tensor<2x4xf32>, tensor<2x3xf32>, tensor<2x3xf32>
    cond {
      %c_53 = stablehlo.constant dense<2> : tensor<i32>
      %40 = stablehlo.compare LT, %iterArg_41, %c_53, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    } do {
      %40 = func.call @dynamic_index_in_dim_0(%iterArg, %iterArg_41) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %41 = stablehlo.broadcast_in_dim %iterArg_42, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<4x3xf32>
      %43 = stablehlo.multiply %iterArg_37, %42 : tensor<4x3xf32>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %44 = stablehlo.reduce(%43 init: %cst_53) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
      %45 = stablehlo.broadcast_in_dim %iterArg_36, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %46 = stablehlo.multiply %45, %44 : tensor<4xf32>
      %cst_54 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %47 = stablehlo.reduce(%46 init: %cst_54) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %cst_55 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %48 = stablehlo.maximum %cst_55, %47 : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %48, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %50 = stablehlo.broadcast_in_dim %49, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
      %51 = stablehlo.subtract %46, %50 : tensor<4xf32>
      %52 = stablehlo.exponential %51 : tensor<4xf32>
      %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %53 = stablehlo.reduce(%52 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %55 = stablehlo.broadcast_in_dim %54, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
      %56 = stablehlo.divide %52, %55 : tensor<4xf32>
      %57 = stablehlo.multiply %54, %54 : tensor<1xf32>
      %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %59 = stablehlo.divide %58, %57 : tensor<1xf32>
      %60 = stablehlo.broadcast_in_dim %56, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
      %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
      %62 = stablehlo.multiply %61, %iterArg_37 : tensor<4x3xf32>
      %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %63 = stablehlo.reduce(%62 init: %cst_58) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<3xf32>
      %64 = stablehlo.concatenate %40, %63, dim = 0 : (tensor<1xf32>, tensor<3xf32>) -> tensor<4xf32>
      %65 = stablehlo.dot_general %64, %iterArg_38, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x3xf32>) -> tensor<3xf32>
      %66 = stablehlo.dot_general %iterArg_42, %iterArg_39, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
      %67 = stablehlo.add %65, %66 : tensor<3xf32>
      %68 = stablehlo.add %67, %iterArg_40 : tensor<3xf32>
      %69 = stablehlo.sine %68 : tensor<3xf32>
      %70 = stablehlo.cosine %68 : tensor<3xf32>
      %71 = func.call @dynamic_update_index_in_dim_1(%iterArg_43, %63, %iterArg_41) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %72 = func.call @dynamic_update_index_in_dim_2(%iterArg_44, %41, %iterArg_41) : (tensor<2x1x3xf32>, tensor<1x3xf32>, tensor<i32>) -> tensor<2x1x3xf32>
      %73 = func.call @dynamic_update_index_in_dim_3(%iterArg_45, %44, %iterArg_41) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %74 = func.call @dynamic_update_index_in_dim_3(%iterArg_46, %52, %iterArg_41) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %75 = func.call @dynamic_update_index_in_dim_4(%iterArg_47, %54, %iterArg_41) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %76 = func.call @dynamic_update_index_in_dim_4(%iterArg_48, %59, %iterArg_41) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %77 = func.call @dynamic_update_index_in_dim_5(%iterArg_49, %60, %iterArg_41) : (tensor<2x4x1xf32>, tensor<4x1xf32>, tensor<i32>) -> tensor<2x4x1xf32>
      %78 = func.call @dynamic_update_index_in_dim_3(%iterArg_50, %64, %iterArg_41) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %79 = func.call @dynamic_update_index_in_dim_1(%iterArg_51, %iterArg_42, %iterArg_41) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %80 = func.call @dynamic_update_index_in_dim_1(%iterArg_52, %70, %iterArg_41) : (tensor<2x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<2x3xf32>
      %c_59 = stablehlo.constant dense<1> : tensor<i32>
      %81 = stablehlo.add %iterArg_41, %c_59 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %81, %69, %71, %72, %73, %74, %75, %76, %77, %78, %79, %80 : tensor<2x1xf32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<2x3xf32>, tensor<2x1x3xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x4x1xf32>, tensor<2x4xf32>, tensor<2x3xf32>, tensor<2x3xf32>
    }
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %23 = stablehlo.dot_general %22, %21#8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x1xf32>, tensor<2x3xf32>) -> tensor<1x3xf32>
    %24 = stablehlo.transpose %23, dims = [1, 0] : (tensor<1x3xf32>) -> tensor<3x1xf32>
    %25 = stablehlo.dot_general %22, %arg6, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x1xf32>, tensor<3x1xf32>) -> tensor<2x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %c_28 = stablehlo.constant dense<0> : tensor<i32>
    %32:22 = stablehlo.while(%iterArg = %25, %iterArg_36 = %21#9, %iterArg_37 = %21#10, %iterArg_38 = %21#11, %iterArg_39 = %21#12, %iterArg_40 = %21#13, %iterArg_41 = %21#14, %iterArg_42 = %21#15, %iterArg_43 = %21#16, %iterArg_44 = %21#17, %iterArg_45 = %10#8, %iterArg_46 = %arg8, %iterArg_47 = %arg9, %iterArg_48 = %arg10, %iterArg_49 = %c_28, %iterArg_50 = %27, %iterArg_51 = %cst_26, %iterArg_52 = %28, %iterArg_53 = %29, %iterArg_54 = %30, %iterArg_55 = %26, %iterArg_56 = %31) : tensor<2x3xf32>, tensor<2x1x3xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x4x1xf32>, tensor<2x4xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x1xf32>
    cond {
      %c_57 = stablehlo.constant dense<2> : tensor<i32>
      %40 = stablehlo.compare LT, %iterArg_49, %c_57, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    } do {
      %c_57 = stablehlo.constant dense<2> : tensor<i32>
      %40 = stablehlo.subtract %c_57, %iterArg_49 : tensor<i32>
      %c_58 = stablehlo.constant dense<1> : tensor<i32>
      %41 = stablehlo.subtract %40, %c_58 : tensor<i32>
      %42 = func.call @dynamic_index_in_dim_6(%iterArg, %41) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %43 = func.call @dynamic_index_in_dim_7(%iterArg_36, %41) : (tensor<2x1x3xf32>, tensor<i32>) -> tensor<1x3xf32>
      %44 = func.call @dynamic_index_in_dim_8(%iterArg_37, %41) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %45 = func.call @dynamic_index_in_dim_8(%iterArg_38, %41) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %46 = func.call @dynamic_index_in_dim_0(%iterArg_39, %41) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %47 = func.call @dynamic_index_in_dim_0(%iterArg_40, %41) : (tensor<2x1xf32>, tensor<i32>) -> tensor<1xf32>
      %48 = func.call @dynamic_index_in_dim_9(%iterArg_41, %41) : (tensor<2x4x1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %49 = func.call @dynamic_index_in_dim_8(%iterArg_42, %41) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %50 = func.call @dynamic_index_in_dim_6(%iterArg_43, %41) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %51 = func.call @dynamic_index_in_dim_6(%iterArg_44, %41) : (tensor<2x3xf32>, tensor<i32>) -> tensor<3xf32>
      %52 = stablehlo.multiply %iterArg_55, %51 : tensor<3xf32>
      %53 = stablehlo.add %iterArg_54, %52 : tensor<3xf32>
      %54 = stablehlo.dot_general %52, %50, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
      %55 = stablehlo.transpose %54, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
      %56 = stablehlo.add %iterArg_53, %55 : tensor<3x3xf32>
      %57 = stablehlo.dot_general %52, %iterArg_48, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
      %58 = stablehlo.dot_general %52, %49, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<4xf32>) -> tensor<3x4xf32>
      %59 = stablehlo.transpose %58, dims = [1, 0] : (tensor<3x4xf32>) -> tensor<4x3xf32>
      %60 = stablehlo.add %iterArg_52, %59 : tensor<4x3xf32>
      %61 = stablehlo.dot_general %52, %iterArg_47, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<4x3xf32>) -> tensor<4xf32>
      %62 = stablehlo.slice %61 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
      %63 = stablehlo.slice %61 [1:4] : (tensor<4xf32>) -> tensor<3xf32>
      %64 = stablehlo.add %42, %63 : tensor<3xf32>
      %65 = stablehlo.broadcast_in_dim %64, dims = [1] : (tensor<3xf32>) -> tensor<4x3xf32>
      %66 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x3xf32>
      %67 = stablehlo.multiply %66, %65 : tensor<4x3xf32>
      %68 = stablehlo.add %iterArg_50, %67 : tensor<4x3xf32>
      %69 = stablehlo.multiply %65, %iterArg_45 : tensor<4x3xf32>
      %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %70 = stablehlo.reduce(%69 init: %cst_59) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf32>, tensor<f32>) -> tensor<4xf32>
      %71 = stablehlo.reshape %70 : (tensor<4xf32>) -> tensor<4x1xf32>
      %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %72 = stablehlo.reduce(%71 init: %cst_60) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
      %73 = stablehlo.broadcast_in_dim %47, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
      %74 = stablehlo.multiply %72, %73 : tensor<4xf32>
      %75 = stablehlo.multiply %74, %45 : tensor<4xf32>
      %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %76 = stablehlo.reduce(%75 init: %cst_61) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %77 = stablehlo.reshape %76 : (tensor<f32>) -> tensor<1xf32>
      %78 = stablehlo.negate %77 : tensor<1xf32>
      %79 = stablehlo.broadcast_in_dim %46, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
      %80 = stablehlo.divide %72, %79 : tensor<4xf32>
      %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %81 = stablehlo.reduce(%78 init: %cst_62) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
      %82 = stablehlo.broadcast_in_dim %81, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %83 = stablehlo.add %80, %82 : tensor<4xf32>
      %84 = stablehlo.multiply %83, %45 : tensor<4xf32>
      %85 = stablehlo.broadcast_in_dim %iterArg_46, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %86 = stablehlo.multiply %85, %84 : tensor<4xf32>
      %87 = stablehlo.multiply %84, %44 : tensor<4xf32>
      %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %88 = stablehlo.reduce(%87 init: %cst_63) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
      %89 = stablehlo.add %iterArg_51, %88 : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %86, dims = [0] : (tensor<4xf32>) -> tensor<4x3xf32>
      %91 = stablehlo.multiply %iterArg_45, %90 : tensor<4x3xf32>
      %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %92 = stablehlo.reduce(%91 init: %cst_64) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<3xf32>
      %93 = stablehlo.reshape %92 : (tensor<3xf32>) -> tensor<1x3xf32>
      %94 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<4x3xf32>
      %95 = stablehlo.multiply %90, %94 : tensor<4x3xf32>
      %96 = stablehlo.add %68, %95 : tensor<4x3xf32>
      %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %97 = stablehlo.reduce(%93 init: %cst_65) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
      %98 = stablehlo.add %57, %97 : tensor<3xf32>
      %99 = func.call @dynamic_update_index_in_dim_4(%iterArg_56, %62, %41) : (tensor<2x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2x1xf32>
      %c_66 = stablehlo.constant dense<1> : tensor<i32>
      %100 = stablehlo.add %iterArg_49, %c_66 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %100, %96, %89, %60, %56, %53, %98, %99 : tensor<2x3xf32>, tensor<2x1x3xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x4x1xf32>, tensor<2x4xf32>, tensor<2x3xf32>, tensor<2x3xf32>, tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<i32>, tensor<4x3xf32>, tensor<f32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x1xf32>
    }
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2x6xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %c_35 = stablehlo.constant dense<0> : tensor<i32>
    %39:22 = stablehlo.while(%iterArg = %32#15, %iterArg_36 = %arg0, %iterArg_37 = %10#9, %iterArg_38 = %10#10, %iterArg_39 = %10#11, %iterArg_40 = %10#12, %iterArg_41 = %10#13, %iterArg_42 = %10#14, %iterArg_43 = %10#15, %iterArg_44 = %10#16, %iterArg_45 = %arg1, %iterArg_46 = %arg2, %iterArg_47 = %arg5, %iterArg_48 = %arg4, %iterArg_49 = %c_35, %iterArg_50 = %33, %iterArg_51 = %34, %iterArg_52 = %35, %iterArg_53 = %36, %iterArg_54 = %37, %iterArg_55 = %32#20, %iterArg_56 = %38) : tensor<4x3xf32>, tensor<4x2xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<2x6xf32>, tensor<3x6xf32>, tensor<3x3xf32>, tensor<2x3xf32>, tensor<i32>, tensor<2x6xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<3x3xf32>, tensor<2x3xf32>, tensor<3xf32>, tensor<4x2xf32>
    cond {
      %c_57 = stablehlo.constant dense<4> : tensor<i32>
      %40 = stablehlo.compare LT, %iterArg_49, %c_57, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    } do {
      %c_57 = stablehlo.constant dense<4> : tensor<i32>
      %40 = stablehlo.subtract %c_57, %iterArg_49 : tensor<i32>
      %c_58 = stablehlo.constant dense<1> : tensor<i32>
      %41 = stablehlo.subtract %40, %c_58 : tensor<i32>
      %42 = func.call @dynamic_index_in_dim_10(%iterArg, %41) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %43 = func.call @dynamic_index_in_dim(%iterArg_36, %41) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %44 = func.call @dynamic_index_in_dim_10(%iterArg_37, %41) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %45 = func.call @dynamic_index_in_dim_10(%iterArg_38, %41) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %46 = func.call @dynamic_index_in_dim_10(%iterArg_39, %41) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %47 = func.call @dynamic_index_in_dim_10(%iterArg_40, %41) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %48 = func.call @dynamic_index_in_dim_10(%iterArg_41, %41) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %49 = func.call @dynamic_index_in_dim_10(%iterArg_42, %41) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %50 = func.call @dynamic_index_in_dim_10(%iterArg_43, %41) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %51 = func.call @dynamic_index_in_dim_10(%iterArg_44, %41) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %52 = stablehlo.add %iterArg_55, %42 : tensor<3xf32>
      %53 = stablehlo.multiply %51, %52 : tensor<3xf32>
      %54 = stablehlo.multiply %52, %50 : tensor<3xf32>
      %55 = stablehlo.negate %53 : tensor<3xf32>
      %56 = stablehlo.add %52, %55 : tensor<3xf32>
      %57 = stablehlo.multiply %53, %49 : tensor<3xf32>
      %58 = stablehlo.multiply %48, %57 : tensor<3xf32>
      %59 = stablehlo.multiply %57, %47 : tensor<3xf32>
      %60 = stablehlo.dot_general %57, %43, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<2xf32>) -> tensor<3x2xf32>
      %61 = stablehlo.transpose %60, dims = [1, 0] : (tensor<3x2xf32>) -> tensor<2x3xf32>
      %62 = stablehlo.add %iterArg_54, %61 : tensor<2x3xf32>
      %63 = stablehlo.dot_general %57, %iterArg_48, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<2x3xf32>) -> tensor<2xf32>
      %64 = stablehlo.dot_general %58, %44, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3xf32>) -> tensor<3x3xf32>
      %65 = stablehlo.transpose %64, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
      %66 = stablehlo.add %iterArg_53, %65 : tensor<3x3xf32>
      %67 = stablehlo.dot_general %58, %iterArg_47, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf32>, tensor<3x3xf32>) -> tensor<3xf32>
      %68 = stablehlo.add %56, %67 : tensor<3xf32>
      %69 = stablehlo.multiply %59, %46 : tensor<3xf32>
      %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %70 = stablehlo.pad %69, %cst_59, low = [3], high = [0], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<6xf32>
      %71 = stablehlo.multiply %54, %45 : tensor<3xf32>
      %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %72 = stablehlo.pad %71, %cst_60, low = [0], high = [3], interior = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<6xf32>
      %73 = stablehlo.add %70, %72 : tensor<6xf32>
      %74 = stablehlo.add %iterArg_52, %73 : tensor<6xf32>
      %75 = stablehlo.dot_general %73, %44, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<3xf32>) -> tensor<6x3xf32>
      %76 = stablehlo.transpose %75, dims = [1, 0] : (tensor<6x3xf32>) -> tensor<3x6xf32>
      %77 = stablehlo.add %iterArg_51, %76 : tensor<3x6xf32>
      %78 = stablehlo.dot_general %73, %iterArg_46, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<3x6xf32>) -> tensor<3xf32>
      %79 = stablehlo.add %68, %78 : tensor<3xf32>
      %80 = stablehlo.dot_general %73, %43, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<2xf32>) -> tensor<6x2xf32>
      %81 = stablehlo.transpose %80, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
      %82 = stablehlo.add %iterArg_50, %81 : tensor<2x6xf32>
      %83 = stablehlo.dot_general %73, %iterArg_45, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<6xf32>, tensor<2x6xf32>) -> tensor<2xf32>
      %84 = stablehlo.add %63, %83 : tensor<2xf32>
      %85 = func.call @dynamic_update_index_in_dim_11(%iterArg_56, %84, %41) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %c_61 = stablehlo.constant dense<1> : tensor<i32>
      %86 = stablehlo.add %iterArg_49, %c_61 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %86, %82, %77, %74, %66, %62, %79, %85 : tensor<4x3xf32>, tensor<4x2xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<2x6xf32>, tensor<3x6xf32>, tensor<3x3xf32>, tensor<2x3xf32>, tensor<i32>, tensor<2x6xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<3x3xf32>, tensor<2x3xf32>, tensor<3xf32>, tensor<4x2xf32>
    }
    return %39#21, %39#15, %39#16, %39#17, %39#19, %39#18, %24, %32#21, %32#16, %32#17, %32#18, %32#19 : tensor<4x2xf32>, tensor<2x6xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<2x3xf32>, tensor<3x3xf32>, tensor<3x1xf32>, tensor<2x1xf32>, tensor<f32>, tensor<4x3xf32>, tensor<3x3xf32>, tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<4x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
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
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<2x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<2x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<2x3xf32>
    return %1 : tensor<2x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<2x1x3xf32>, %arg1: tensor<1x3xf32>, %arg2: tensor<i32>) -> tensor<2x1x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x3xf32>) -> tensor<1x1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x1x3xf32>, tensor<1x1x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x1x3xf32>
    return %1 : tensor<2x1x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<2x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<2x4xf32>
    return %1 : tensor<2x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<2x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<2x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<2x1xf32>
    return %1 : tensor<2x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<2x4x1xf32>, %arg1: tensor<4x1xf32>, %arg2: tensor<i32>) -> tensor<2x4x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x1xf32>) -> tensor<1x4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x4x1xf32>, tensor<1x4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x4x1xf32>
    return %1 : tensor<2x4x1xf32>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<2x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<2x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<2x1x3xf32>, %arg1: tensor<i32>) -> tensor<1x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 3] : (tensor<2x1x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x3xf32>) -> tensor<1x3xf32>
    return %1 : tensor<1x3xf32>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<2x4x1xf32>, %arg1: tensor<i32>) -> tensor<4x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 1] : (tensor<2x4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x1xf32>) -> tensor<4x1xf32>
    return %1 : tensor<4x1xf32>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<4x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<4x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim_11(%arg0: tensor<4x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<4x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<4x2xf32>
    return %1 : tensor<4x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
