// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def aligned_decoder_fn(
//     xs: jax.Array,
//     w_f_e: jax.Array,
//     u_f_e: jax.Array,
//     w_n_e: jax.Array,
//     u_n_e: jax.Array,
//     b_h_d: jax.Array,
//     prefix: jax.Array,
//     scale: jax.Array,
//     w_h_d: jax.Array,
//     u_h_d: jax.Array,
// ) -> jax.Array:
//     h_e_init = jnp.zeros((2,), dtype=xs.dtype)
//
//     def update(h_e, src_t):
//         f_gate_e = jax.nn.sigmoid(src_t @ w_f_e + h_e @ u_f_e)
//         fh_e = f_gate_e * h_e
//         cand_e = jnp.tanh(src_t @ w_n_e + fh_e @ u_n_e)
//         h_e_next = (1 - f_gate_e) * h_e + f_gate_e * cand_e
//         return h_e_next, h_e_next
//
//     h_e_last, trace = lax.scan(update, h_e_init, xs)
//
//     def advance(h_d, y_t):
//         scores = scale * jnp.sum(trace * h_d, axis=-1)
//         align = jax.nn.softmax(scores, axis=0)
//         context = jnp.sum(align[..., None] * trace, axis=0)
//         dec_in = jnp.concatenate([y_t, context], axis=-1)
//         drive_d = dec_in @ w_h_d + h_d @ u_h_d + b_h_d
//         return jnp.tanh(drive_d), context
//
//     last_h_d, ys = lax.scan(advance, h_e_last, prefix)
//     return jnp.sqrt(jnp.sum(ys**2, axis=1) + 1e-8)
//
//   xs: float32[7, 1] in [-1.5, 1.5]
//   w_f_e: float32[1, 2] in [-0.6, 0.6]
//   u_f_e: float32[2, 2] in [-0.6, 0.6]
//   w_n_e: float32[1, 2] in [-0.6, 0.6]
//   u_n_e: float32[2, 2] in [-0.6, 0.6]
//   b_h_d: float32[2] in [-0.5, 0.5]
//   prefix: float32[3, 3] in [-1.2, 1.2]
//   scale: float32[] in [0.4, 1.2]
//   w_h_d: float32[5, 2] in [-0.6, 0.6]
//   u_h_d: float32[2, 2] in [-0.6, 0.6]
// -----
// forward, cpu
module @jit_aligned_decoder_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x1xf32>, %arg1: tensor<1x2xf32>, %arg2: tensor<2x2xf32>, %arg3: tensor<1x2xf32>, %arg4: tensor<2x2xf32>, %arg5: tensor<2xf32>, %arg6: tensor<3x3xf32>, %arg7: tensor<f32>, %arg8: tensor<5x2xf32>, %arg9: tensor<2x2xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:8 = stablehlo.while(%iterArg = %arg0, %iterArg_5 = %arg1, %iterArg_6 = %arg2, %iterArg_7 = %arg3, %iterArg_8 = %arg4, %iterArg_9 = %c, %iterArg_10 = %0, %iterArg_11 = %1) : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<7x2xf32>
    cond {
      %c_12 = stablehlo.constant dense<7> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_9, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_9) : (tensor<7x1xf32>, tensor<i32>) -> tensor<1xf32>
      %11:2 = func.call @closed_call(%iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_10, %10) : (tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<1xf32>) -> (tensor<2xf32>, tensor<2xf32>)
      %12 = func.call @dynamic_update_index_in_dim(%iterArg_11, %11#1, %iterArg_9) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.add %iterArg_9, %c_12 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %13, %11#0, %12 : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<7x2xf32>
    }
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %4:9 = stablehlo.while(%iterArg = %arg6, %iterArg_5 = %2#7, %iterArg_6 = %arg7, %iterArg_7 = %arg8, %iterArg_8 = %arg9, %iterArg_9 = %arg5, %iterArg_10 = %c_2, %iterArg_11 = %2#6, %iterArg_12 = %3) : tensor<3x3xf32>, tensor<7x2xf32>, tensor<f32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<3x2xf32>
    cond {
      %c_13 = stablehlo.constant dense<3> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_10, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10 = func.call @dynamic_index_in_dim_0(%iterArg, %iterArg_10) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %11:2 = func.call @closed_call_1(%iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %iterArg_11, %10) : (tensor<7x2xf32>, tensor<f32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3xf32>) -> (tensor<2xf32>, tensor<2xf32>)
      %12 = func.call @dynamic_update_index_in_dim_2(%iterArg_12, %11#1, %iterArg_10) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.add %iterArg_10, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %13, %11#0, %12 : tensor<3x3xf32>, tensor<7x2xf32>, tensor<f32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<3x2xf32>
    }
    %5 = stablehlo.multiply %4#8, %4#8 : tensor<3x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.add %6, %7 : tensor<3xf32>
    %9 = stablehlo.sqrt %8 : tensor<3xf32>
    return %9 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<7x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<7x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @closed_call(%arg0: tensor<1x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<1x2xf32>, %arg3: tensor<2x2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<1xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.dot_general %arg5, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x2xf32>) -> tensor<2xf32>
    %1 = stablehlo.dot_general %arg4, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %2 = stablehlo.add %0, %1 : tensor<2xf32>
    %3 = stablehlo.negate %2 : tensor<2xf32>
    %4 = stablehlo.exponential %3 : tensor<2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.add %5, %4 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %8 = stablehlo.divide %7, %6 : tensor<2xf32>
    %9 = stablehlo.multiply %8, %arg4 : tensor<2xf32>
    %10 = stablehlo.dot_general %arg5, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x2xf32>) -> tensor<2xf32>
    %11 = stablehlo.dot_general %9, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %12 = stablehlo.add %10, %11 : tensor<2xf32>
    %13 = stablehlo.tanh %12 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %15 = stablehlo.subtract %14, %8 : tensor<2xf32>
    %16 = stablehlo.multiply %15, %arg4 : tensor<2xf32>
    %17 = stablehlo.multiply %8, %13 : tensor<2xf32>
    %18 = stablehlo.add %16, %17 : tensor<2xf32>
    return %18, %18 : tensor<2xf32>, tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<7x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<7x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<7x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<7x2xf32>
    return %1 : tensor<7x2xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<3x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @closed_call_1(%arg0: tensor<7x2xf32>, %arg1: tensor<f32>, %arg2: tensor<5x2xf32>, %arg3: tensor<2x2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<2xf32>, %arg6: tensor<3xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<7xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.maximum across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %7 = stablehlo.maximum %cst_1, %6 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
    %10 = stablehlo.subtract %5, %9 : tensor<7xf32>
    %11 = stablehlo.exponential %10 : tensor<7xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
    %15 = stablehlo.divide %11, %14 : tensor<7xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x2xf32>
    %18 = stablehlo.multiply %17, %arg0 : tensor<7x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %20 = stablehlo.concatenate %arg6, %19, dim = 0 : (tensor<3xf32>, tensor<2xf32>) -> tensor<5xf32>
    %21 = stablehlo.dot_general %20, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x2xf32>) -> tensor<2xf32>
    %22 = stablehlo.dot_general %arg5, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %23 = stablehlo.add %21, %22 : tensor<2xf32>
    %24 = stablehlo.add %23, %arg4 : tensor<2xf32>
    %25 = stablehlo.tanh %24 : tensor<2xf32>
    return %25, %19 : tensor<2xf32>, tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x1xf32>, %arg1: tensor<1x2xf32>, %arg2: tensor<2x2xf32>, %arg3: tensor<1x2xf32>, %arg4: tensor<2x2xf32>, %arg5: tensor<2xf32>, %arg6: tensor<3x3xf32>, %arg7: tensor<f32>, %arg8: tensor<5x2xf32>, %arg9: tensor<2x2xf32>) -> (tensor<7x1xf32> {jax.result_info = "result[0]"}, tensor<1x2xf32> {jax.result_info = "result[1]"}, tensor<2x2xf32> {jax.result_info = "result[2]"}, tensor<1x2xf32> {jax.result_info = "result[3]"}, tensor<2x2xf32> {jax.result_info = "result[4]"}, tensor<2xf32> {jax.result_info = "result[5]"}, tensor<3x3xf32> {jax.result_info = "result[6]"}, tensor<f32> {jax.result_info = "result[7]"}, tensor<5x2xf32> {jax.result_info = "result[8]"}, tensor<2x2xf32> {jax.result_info = "result[9]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9:15 = stablehlo.while(%iterArg = %arg0, %iterArg_39 = %arg1, %iterArg_40 = %arg2, %iterArg_41 = %arg3, %iterArg_42 = %arg4, %iterArg_43 = %c, %iterArg_44 = %0, %iterArg_45 = %1, %iterArg_46 = %2, %iterArg_47 = %3, %iterArg_48 = %4, %iterArg_49 = %5, %iterArg_50 = %6, %iterArg_51 = %7, %iterArg_52 = %8) : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
    cond {
      %c_53 = stablehlo.constant dense<7> : tensor<i32>
      %48 = stablehlo.compare LT, %iterArg_43, %c_53, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %48 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_43) : (tensor<7x1xf32>, tensor<i32>) -> tensor<1xf32>
      %49:9 = func.call @closed_call(%iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_44, %48) : (tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<1xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_45, %49#1, %iterArg_43) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_46, %49#2, %iterArg_43) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_47, %49#3, %iterArg_43) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_48, %49#4, %iterArg_43) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %54 = func.call @dynamic_update_index_in_dim(%iterArg_49, %49#5, %iterArg_43) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %55 = func.call @dynamic_update_index_in_dim(%iterArg_50, %49#6, %iterArg_43) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_51, %49#7, %iterArg_43) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_52, %49#8, %iterArg_43) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %c_53 = stablehlo.constant dense<1> : tensor<i32>
      %58 = stablehlo.add %iterArg_43, %c_53 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %58, %49#0, %50, %51, %52, %53, %54, %55, %56, %57 : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
    }
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x1x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x7xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x7x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %21:19 = stablehlo.while(%iterArg = %arg6, %iterArg_39 = %arg7, %iterArg_40 = %9#7, %iterArg_41 = %arg8, %iterArg_42 = %arg9, %iterArg_43 = %arg5, %iterArg_44 = %c_19, %iterArg_45 = %9#6, %iterArg_46 = %10, %iterArg_47 = %11, %iterArg_48 = %12, %iterArg_49 = %13, %iterArg_50 = %14, %iterArg_51 = %15, %iterArg_52 = %16, %iterArg_53 = %17, %iterArg_54 = %18, %iterArg_55 = %19, %iterArg_56 = %20) : tensor<3x3xf32>, tensor<f32>, tensor<7x2xf32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<3x2xf32>, tensor<3x1x2xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x7x1xf32>, tensor<3x5xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
    cond {
      %c_57 = stablehlo.constant dense<3> : tensor<i32>
      %48 = stablehlo.compare LT, %iterArg_44, %c_57, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %48 = func.call @dynamic_index_in_dim_0(%iterArg, %iterArg_44) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %49:12 = func.call @closed_call_1(%iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_45, %48) : (tensor<f32>, tensor<7x2xf32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<1x2xf32>, tensor<7xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>, tensor<7x1xf32>, tensor<5xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
      %50 = func.call @dynamic_update_index_in_dim_2(%iterArg_46, %49#1, %iterArg_44) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %51 = func.call @dynamic_update_index_in_dim_3(%iterArg_47, %49#2, %iterArg_44) : (tensor<3x1x2xf32>, tensor<1x2xf32>, tensor<i32>) -> tensor<3x1x2xf32>
      %52 = func.call @dynamic_update_index_in_dim_4(%iterArg_48, %49#3, %iterArg_44) : (tensor<3x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %53 = func.call @dynamic_update_index_in_dim_4(%iterArg_49, %49#4, %iterArg_44) : (tensor<3x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %54 = func.call @dynamic_update_index_in_dim_5(%iterArg_50, %49#5, %iterArg_44) : (tensor<3x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %55 = func.call @dynamic_update_index_in_dim_5(%iterArg_51, %49#6, %iterArg_44) : (tensor<3x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %56 = func.call @dynamic_update_index_in_dim_6(%iterArg_52, %49#7, %iterArg_44) : (tensor<3x7x1xf32>, tensor<7x1xf32>, tensor<i32>) -> tensor<3x7x1xf32>
      %57 = func.call @dynamic_update_index_in_dim_7(%iterArg_53, %49#8, %iterArg_44) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %58 = func.call @dynamic_update_index_in_dim_2(%iterArg_54, %49#9, %iterArg_44) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %59 = func.call @dynamic_update_index_in_dim_2(%iterArg_55, %49#10, %iterArg_44) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %60 = func.call @dynamic_update_index_in_dim_2(%iterArg_56, %49#11, %iterArg_44) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %c_57 = stablehlo.constant dense<1> : tensor<i32>
      %61 = stablehlo.add %iterArg_44, %c_57 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %61, %49#0, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60 : tensor<3x3xf32>, tensor<f32>, tensor<7x2xf32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<3x2xf32>, tensor<3x1x2xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x7x1xf32>, tensor<3x5xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>
    }
    %22 = stablehlo.multiply %21#8, %21#8 : tensor<3x2xf32>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %24 = stablehlo.multiply %23, %21#8 : tensor<3x2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%22 init: %cst_21) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_22 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %27 = stablehlo.add %25, %26 : tensor<3xf32>
    %28 = stablehlo.sqrt %27 : tensor<3xf32>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %30 = stablehlo.divide %29, %28 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %32 = stablehlo.multiply %31, %30 : tensor<3xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<3xf32>) -> tensor<3x2xf32>
    %34 = stablehlo.multiply %33, %24 : tensor<3x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %c_32 = stablehlo.constant dense<0> : tensor<i32>
    %41:23 = stablehlo.while(%iterArg = %34, %iterArg_39 = %21#9, %iterArg_40 = %21#10, %iterArg_41 = %21#11, %iterArg_42 = %21#12, %iterArg_43 = %21#13, %iterArg_44 = %21#14, %iterArg_45 = %21#15, %iterArg_46 = %21#16, %iterArg_47 = %21#17, %iterArg_48 = %21#18, %iterArg_49 = %9#7, %iterArg_50 = %arg7, %iterArg_51 = %arg8, %iterArg_52 = %arg9, %iterArg_53 = %c_32, %iterArg_54 = %36, %iterArg_55 = %cst_30, %iterArg_56 = %37, %iterArg_57 = %38, %iterArg_58 = %39, %iterArg_59 = %35, %iterArg_60 = %40) : tensor<3x2xf32>, tensor<3x1x2xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x7x1xf32>, tensor<3x5xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<7x2xf32>, tensor<f32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<7x2xf32>, tensor<f32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3x3xf32>
    cond {
      %c_61 = stablehlo.constant dense<3> : tensor<i32>
      %48 = stablehlo.compare LT, %iterArg_53, %c_61, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %c_61 = stablehlo.constant dense<3> : tensor<i32>
      %48 = stablehlo.subtract %c_61, %iterArg_53 : tensor<i32>
      %c_62 = stablehlo.constant dense<1> : tensor<i32>
      %49 = stablehlo.subtract %48, %c_62 : tensor<i32>
      %50 = func.call @dynamic_index_in_dim_8(%iterArg, %49) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %51 = func.call @dynamic_index_in_dim_9(%iterArg_39, %49) : (tensor<3x1x2xf32>, tensor<i32>) -> tensor<1x2xf32>
      %52 = func.call @dynamic_index_in_dim_10(%iterArg_40, %49) : (tensor<3x7xf32>, tensor<i32>) -> tensor<7xf32>
      %53 = func.call @dynamic_index_in_dim_10(%iterArg_41, %49) : (tensor<3x7xf32>, tensor<i32>) -> tensor<7xf32>
      %54 = func.call @dynamic_index_in_dim_11(%iterArg_42, %49) : (tensor<3x1xf32>, tensor<i32>) -> tensor<1xf32>
      %55 = func.call @dynamic_index_in_dim_11(%iterArg_43, %49) : (tensor<3x1xf32>, tensor<i32>) -> tensor<1xf32>
      %56 = func.call @dynamic_index_in_dim_12(%iterArg_44, %49) : (tensor<3x7x1xf32>, tensor<i32>) -> tensor<7x1xf32>
      %57 = func.call @dynamic_index_in_dim_13(%iterArg_45, %49) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %58 = func.call @dynamic_index_in_dim_8(%iterArg_46, %49) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %59 = func.call @dynamic_index_in_dim_8(%iterArg_47, %49) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %60 = func.call @dynamic_index_in_dim_8(%iterArg_48, %49) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %61:7 = func.call @closed_call_14(%iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %50, %51, %52, %53, %54, %55, %56, %57, %58, %59, %60) : (tensor<7x2xf32>, tensor<f32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<7x2xf32>, tensor<f32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1x2xf32>, tensor<7xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>, tensor<7x1xf32>, tensor<5xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<7x2xf32>, tensor<f32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3xf32>)
      %62 = func.call @dynamic_update_index_in_dim_15(%iterArg_60, %61#6, %49) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %c_63 = stablehlo.constant dense<1> : tensor<i32>
      %63 = stablehlo.add %iterArg_53, %c_63 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %63, %61#0, %61#1, %61#2, %61#3, %61#4, %61#5, %62 : tensor<3x2xf32>, tensor<3x1x2xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x7x1xf32>, tensor<3x5xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<7x2xf32>, tensor<f32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<7x2xf32>, tensor<f32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3x3xf32>
    }
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<7x1xf32>
    %c_38 = stablehlo.constant dense<0> : tensor<i32>
    %47:20 = stablehlo.while(%iterArg = %41#16, %iterArg_39 = %arg0, %iterArg_40 = %9#8, %iterArg_41 = %9#9, %iterArg_42 = %9#10, %iterArg_43 = %9#11, %iterArg_44 = %9#12, %iterArg_45 = %9#13, %iterArg_46 = %9#14, %iterArg_47 = %arg1, %iterArg_48 = %arg2, %iterArg_49 = %arg3, %iterArg_50 = %arg4, %iterArg_51 = %c_38, %iterArg_52 = %42, %iterArg_53 = %43, %iterArg_54 = %44, %iterArg_55 = %45, %iterArg_56 = %41#21, %iterArg_57 = %46) : tensor<7x2xf32>, tensor<7x1xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<7x1xf32>
    cond {
      %c_58 = stablehlo.constant dense<7> : tensor<i32>
      %48 = stablehlo.compare LT, %iterArg_51, %c_58, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %48 : tensor<i1>
    } do {
      %c_58 = stablehlo.constant dense<7> : tensor<i32>
      %48 = stablehlo.subtract %c_58, %iterArg_51 : tensor<i32>
      %c_59 = stablehlo.constant dense<1> : tensor<i32>
      %49 = stablehlo.subtract %48, %c_59 : tensor<i32>
      %50 = func.call @dynamic_index_in_dim_16(%iterArg, %49) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %51 = func.call @dynamic_index_in_dim(%iterArg_39, %49) : (tensor<7x1xf32>, tensor<i32>) -> tensor<1xf32>
      %52 = func.call @dynamic_index_in_dim_16(%iterArg_40, %49) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %53 = func.call @dynamic_index_in_dim_16(%iterArg_41, %49) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %54 = func.call @dynamic_index_in_dim_16(%iterArg_42, %49) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %55 = func.call @dynamic_index_in_dim_16(%iterArg_43, %49) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %56 = func.call @dynamic_index_in_dim_16(%iterArg_44, %49) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %57 = func.call @dynamic_index_in_dim_16(%iterArg_45, %49) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %58 = func.call @dynamic_index_in_dim_16(%iterArg_46, %49) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %59:6 = func.call @closed_call_17(%iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %50, %51, %52, %53, %54, %55, %56, %57, %58) : (tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<1xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<1xf32>)
      %60 = func.call @dynamic_update_index_in_dim_18(%iterArg_57, %59#5, %49) : (tensor<7x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<7x1xf32>
      %c_60 = stablehlo.constant dense<1> : tensor<i32>
      %61 = stablehlo.add %iterArg_51, %c_60 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %61, %59#0, %59#1, %59#2, %59#3, %59#4, %60 : tensor<7x2xf32>, tensor<7x1xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<7x1xf32>
    }
    return %47#19, %47#14, %47#15, %47#16, %47#17, %41#20, %41#22, %41#17, %41#18, %41#19 : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<3x3xf32>, tensor<f32>, tensor<5x2xf32>, tensor<2x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<7x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<7x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @closed_call(%arg0: tensor<1x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<1x2xf32>, %arg3: tensor<2x2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<1xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.dot_general %arg5, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x2xf32>) -> tensor<2xf32>
    %1 = stablehlo.dot_general %arg4, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %2 = stablehlo.add %0, %1 : tensor<2xf32>
    %3 = stablehlo.negate %2 : tensor<2xf32>
    %4 = stablehlo.exponential %3 : tensor<2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.add %5, %4 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %8 = stablehlo.divide %7, %6 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %10 = stablehlo.subtract %9, %8 : tensor<2xf32>
    %11 = stablehlo.multiply %8, %10 : tensor<2xf32>
    %12 = stablehlo.multiply %8, %arg4 : tensor<2xf32>
    %13 = stablehlo.dot_general %arg5, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x2xf32>) -> tensor<2xf32>
    %14 = stablehlo.dot_general %12, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %15 = stablehlo.add %13, %14 : tensor<2xf32>
    %16 = stablehlo.tanh %15 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %18 = stablehlo.subtract %17, %16 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %20 = stablehlo.subtract %19, %8 : tensor<2xf32>
    %21 = stablehlo.multiply %20, %arg4 : tensor<2xf32>
    %22 = stablehlo.multiply %8, %16 : tensor<2xf32>
    %23 = stablehlo.add %21, %22 : tensor<2xf32>
    return %23, %23, %arg4, %11, %8, %12, %16, %18, %20 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<7x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<7x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<7x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<7x2xf32>
    return %1 : tensor<7x2xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<3x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<3x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @closed_call_1(%arg0: tensor<f32>, %arg1: tensor<7x2xf32>, %arg2: tensor<5x2xf32>, %arg3: tensor<2x2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<2xf32>, %arg6: tensor<3xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<1x2xf32>, tensor<7xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>, tensor<7x1xf32>, tensor<5xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg5, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %2 = stablehlo.multiply %arg1, %1 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
    %4 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<7xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.maximum across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %7 = stablehlo.maximum %cst_1, %6 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
    %10 = stablehlo.subtract %5, %9 : tensor<7xf32>
    %11 = stablehlo.exponential %10 : tensor<7xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
    %15 = stablehlo.divide %11, %14 : tensor<7xf32>
    %16 = stablehlo.multiply %13, %13 : tensor<1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %18 = stablehlo.divide %17, %16 : tensor<1xf32>
    %19 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x2xf32>
    %21 = stablehlo.multiply %20, %arg1 : tensor<7x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %23 = stablehlo.concatenate %arg6, %22, dim = 0 : (tensor<3xf32>, tensor<2xf32>) -> tensor<5xf32>
    %24 = stablehlo.dot_general %23, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x2xf32>) -> tensor<2xf32>
    %25 = stablehlo.dot_general %arg5, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %26 = stablehlo.add %24, %25 : tensor<2xf32>
    %27 = stablehlo.add %26, %arg4 : tensor<2xf32>
    %28 = stablehlo.tanh %27 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<2xf32>
    return %28, %22, %0, %3, %11, %13, %18, %19, %23, %arg5, %28, %30 : tensor<2xf32>, tensor<2xf32>, tensor<1x2xf32>, tensor<7xf32>, tensor<7xf32>, tensor<1xf32>, tensor<1xf32>, tensor<7x1xf32>, tensor<5xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<3x1x2xf32>, %arg1: tensor<1x2xf32>, %arg2: tensor<i32>) -> tensor<3x1x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x1x2xf32>, tensor<1x1x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x1x2xf32>
    return %1 : tensor<3x1x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<3x7xf32>, %arg1: tensor<7xf32>, %arg2: tensor<i32>) -> tensor<3x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<i32>) -> tensor<3x7xf32>
    return %1 : tensor<3x7xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<3x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<3x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<3x1xf32>
    return %1 : tensor<3x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<3x7x1xf32>, %arg1: tensor<7x1xf32>, %arg2: tensor<i32>) -> tensor<3x7x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<7x1xf32>) -> tensor<1x7x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x7x1xf32>, tensor<1x7x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x7x1xf32>
    return %1 : tensor<3x7x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<3x5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<i32>) -> tensor<3x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x5xf32>, tensor<1x5xf32>, tensor<i32>, tensor<i32>) -> tensor<3x5xf32>
    return %1 : tensor<3x5xf32>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<3x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<3x1x2xf32>, %arg1: tensor<i32>) -> tensor<1x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 2] : (tensor<3x1x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x2xf32>) -> tensor<1x2xf32>
    return %1 : tensor<1x2xf32>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<3x7xf32>, %arg1: tensor<i32>) -> tensor<7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 7] : (tensor<3x7xf32>, tensor<i32>, tensor<i32>) -> tensor<1x7xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7xf32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
  func.func private @dynamic_index_in_dim_11(%arg0: tensor<3x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<3x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @dynamic_index_in_dim_12(%arg0: tensor<3x7x1xf32>, %arg1: tensor<i32>) -> tensor<7x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 7, 1] : (tensor<3x7x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7x1xf32>) -> tensor<7x1xf32>
    return %1 : tensor<7x1xf32>
  }
  func.func private @dynamic_index_in_dim_13(%arg0: tensor<3x5xf32>, %arg1: tensor<i32>) -> tensor<5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<3x5xf32>, tensor<i32>, tensor<i32>) -> tensor<1x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf32>) -> tensor<5xf32>
    return %1 : tensor<5xf32>
  }
  func.func private @closed_call_14(%arg0: tensor<7x2xf32>, %arg1: tensor<f32>, %arg2: tensor<5x2xf32>, %arg3: tensor<2x2xf32>, %arg4: tensor<7x2xf32>, %arg5: tensor<f32>, %arg6: tensor<5x2xf32>, %arg7: tensor<2x2xf32>, %arg8: tensor<2xf32>, %arg9: tensor<2xf32>, %arg10: tensor<2xf32>, %arg11: tensor<1x2xf32>, %arg12: tensor<7xf32>, %arg13: tensor<7xf32>, %arg14: tensor<1xf32>, %arg15: tensor<1xf32>, %arg16: tensor<7x1xf32>, %arg17: tensor<5xf32>, %arg18: tensor<2xf32>, %arg19: tensor<2xf32>, %arg20: tensor<2xf32>) -> (tensor<7x2xf32>, tensor<f32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3xf32>) {
    %0 = stablehlo.multiply %arg9, %arg20 : tensor<2xf32>
    %1 = stablehlo.multiply %0, %arg19 : tensor<2xf32>
    %2 = stablehlo.add %0, %1 : tensor<2xf32>
    %3 = stablehlo.add %arg8, %2 : tensor<2xf32>
    %4 = stablehlo.dot_general %2, %arg18, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %5 = stablehlo.transpose %4, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %6 = stablehlo.add %arg7, %5 : tensor<2x2xf32>
    %7 = stablehlo.dot_general %2, %arg3, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %8 = stablehlo.dot_general %2, %arg17, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<5xf32>) -> tensor<2x5xf32>
    %9 = stablehlo.transpose %8, dims = [1, 0] : (tensor<2x5xf32>) -> tensor<5x2xf32>
    %10 = stablehlo.add %arg6, %9 : tensor<5x2xf32>
    %11 = stablehlo.dot_general %2, %arg2, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<5x2xf32>) -> tensor<5xf32>
    %12 = stablehlo.slice %11 [0:3] : (tensor<5xf32>) -> tensor<3xf32>
    %13 = stablehlo.slice %11 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
    %14 = stablehlo.add %arg10, %13 : tensor<2xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<2xf32>) -> tensor<7x2xf32>
    %16 = stablehlo.broadcast_in_dim %arg16, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x2xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<7x2xf32>
    %18 = stablehlo.add %arg4, %17 : tensor<7x2xf32>
    %19 = stablehlo.multiply %15, %arg0 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
    %21 = stablehlo.reshape %20 : (tensor<7xf32>) -> tensor<7x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7xf32>
    %23 = stablehlo.broadcast_in_dim %arg15, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
    %24 = stablehlo.multiply %22, %23 : tensor<7xf32>
    %25 = stablehlo.multiply %24, %arg13 : tensor<7xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %27 = stablehlo.reshape %26 : (tensor<f32>) -> tensor<1xf32>
    %28 = stablehlo.negate %27 : tensor<1xf32>
    %29 = stablehlo.broadcast_in_dim %arg14, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
    %30 = stablehlo.divide %22, %29 : tensor<7xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%28 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %33 = stablehlo.add %30, %32 : tensor<7xf32>
    %34 = stablehlo.multiply %33, %arg13 : tensor<7xf32>
    %35 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %36 = stablehlo.multiply %35, %34 : tensor<7xf32>
    %37 = stablehlo.multiply %34, %arg12 : tensor<7xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %39 = stablehlo.add %arg5, %38 : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<7xf32>) -> tensor<7x2xf32>
    %41 = stablehlo.multiply %arg0, %40 : tensor<7x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%41 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
    %43 = stablehlo.reshape %42 : (tensor<2xf32>) -> tensor<1x2xf32>
    %44 = stablehlo.broadcast_in_dim %arg11, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
    %45 = stablehlo.multiply %40, %44 : tensor<7x2xf32>
    %46 = stablehlo.add %18, %45 : tensor<7x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%43 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %48 = stablehlo.add %7, %47 : tensor<2xf32>
    return %46, %39, %10, %6, %3, %48, %12 : tensor<7x2xf32>, tensor<f32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim_15(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @dynamic_index_in_dim_16(%arg0: tensor<7x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<7x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @closed_call_17(%arg0: tensor<1x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<1x2xf32>, %arg3: tensor<2x2xf32>, %arg4: tensor<1x2xf32>, %arg5: tensor<2x2xf32>, %arg6: tensor<1x2xf32>, %arg7: tensor<2x2xf32>, %arg8: tensor<2xf32>, %arg9: tensor<2xf32>, %arg10: tensor<1xf32>, %arg11: tensor<2xf32>, %arg12: tensor<2xf32>, %arg13: tensor<2xf32>, %arg14: tensor<2xf32>, %arg15: tensor<2xf32>, %arg16: tensor<2xf32>, %arg17: tensor<2xf32>) -> (tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<1xf32>) {
    %0 = stablehlo.add %arg8, %arg9 : tensor<2xf32>
    %1 = stablehlo.multiply %arg13, %0 : tensor<2xf32>
    %2 = stablehlo.multiply %0, %arg15 : tensor<2xf32>
    %3 = stablehlo.multiply %arg17, %0 : tensor<2xf32>
    %4 = stablehlo.multiply %0, %arg11 : tensor<2xf32>
    %5 = stablehlo.negate %4 : tensor<2xf32>
    %6 = stablehlo.add %2, %5 : tensor<2xf32>
    %7 = stablehlo.multiply %1, %arg16 : tensor<2xf32>
    %8 = stablehlo.multiply %7, %arg15 : tensor<2xf32>
    %9 = stablehlo.add %7, %8 : tensor<2xf32>
    %10 = stablehlo.dot_general %9, %arg14, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %11 = stablehlo.transpose %10, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %12 = stablehlo.add %arg7, %11 : tensor<2x2xf32>
    %13 = stablehlo.dot_general %9, %arg3, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %14 = stablehlo.dot_general %9, %arg10, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<1xf32>) -> tensor<2x1xf32>
    %15 = stablehlo.transpose %14, dims = [1, 0] : (tensor<2x1xf32>) -> tensor<1x2xf32>
    %16 = stablehlo.add %arg6, %15 : tensor<1x2xf32>
    %17 = stablehlo.dot_general %9, %arg2, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<1x2xf32>) -> tensor<1xf32>
    %18 = stablehlo.multiply %arg13, %13 : tensor<2xf32>
    %19 = stablehlo.add %3, %18 : tensor<2xf32>
    %20 = stablehlo.multiply %13, %arg11 : tensor<2xf32>
    %21 = stablehlo.add %6, %20 : tensor<2xf32>
    %22 = stablehlo.multiply %21, %arg12 : tensor<2xf32>
    %23 = stablehlo.dot_general %22, %arg11, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %24 = stablehlo.transpose %23, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
    %25 = stablehlo.add %arg5, %24 : tensor<2x2xf32>
    %26 = stablehlo.dot_general %22, %arg1, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %27 = stablehlo.add %19, %26 : tensor<2xf32>
    %28 = stablehlo.dot_general %22, %arg10, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<1xf32>) -> tensor<2x1xf32>
    %29 = stablehlo.transpose %28, dims = [1, 0] : (tensor<2x1xf32>) -> tensor<1x2xf32>
    %30 = stablehlo.add %arg4, %29 : tensor<1x2xf32>
    %31 = stablehlo.dot_general %22, %arg0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<1x2xf32>) -> tensor<1xf32>
    %32 = stablehlo.add %17, %31 : tensor<1xf32>
    return %30, %25, %16, %12, %27, %32 : tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<1xf32>
  }
  func.func private @dynamic_update_index_in_dim_18(%arg0: tensor<7x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<7x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<7x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<7x1xf32>
    return %1 : tensor<7x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
