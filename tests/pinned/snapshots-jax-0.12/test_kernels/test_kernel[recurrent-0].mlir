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
      %11 = stablehlo.dot_general %10, %iterArg_5, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x2xf32>) -> tensor<2xf32>
      %12 = stablehlo.dot_general %iterArg_10, %iterArg_6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %13 = stablehlo.add %11, %12 : tensor<2xf32>
      %14 = stablehlo.negate %13 : tensor<2xf32>
      %15 = stablehlo.exponential %14 : tensor<2xf32>
      %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %17 = stablehlo.add %16, %15 : tensor<2xf32>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %19 = stablehlo.divide %18, %17 : tensor<2xf32>
      %20 = stablehlo.multiply %19, %iterArg_10 : tensor<2xf32>
      %21 = stablehlo.dot_general %10, %iterArg_7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x2xf32>) -> tensor<2xf32>
      %22 = stablehlo.dot_general %20, %iterArg_8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %23 = stablehlo.add %21, %22 : tensor<2xf32>
      %24 = stablehlo.tanh %23 : tensor<2xf32>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %26 = stablehlo.subtract %25, %19 : tensor<2xf32>
      %27 = stablehlo.multiply %26, %iterArg_10 : tensor<2xf32>
      %28 = stablehlo.multiply %19, %24 : tensor<2xf32>
      %29 = stablehlo.add %27, %28 : tensor<2xf32>
      %30 = func.call @dynamic_update_index_in_dim(%iterArg_11, %29, %iterArg_9) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.add %iterArg_9, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %31, %29, %30 : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<7x2xf32>
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
      %11 = stablehlo.broadcast_in_dim %iterArg_11, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
      %13 = stablehlo.multiply %iterArg_5, %12 : tensor<7x2xf32>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %14 = stablehlo.reduce(%13 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
      %15 = stablehlo.broadcast_in_dim %iterArg_6, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %16 = stablehlo.multiply %15, %14 : tensor<7xf32>
      %cst_14 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %17 = stablehlo.reduce(%16 init: %cst_14) applies stablehlo.maximum across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %cst_15 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %18 = stablehlo.maximum %cst_15, %17 : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %21 = stablehlo.subtract %16, %20 : tensor<7xf32>
      %22 = stablehlo.exponential %21 : tensor<7xf32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.reduce(%22 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %26 = stablehlo.divide %22, %25 : tensor<7xf32>
      %27 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x2xf32>
      %29 = stablehlo.multiply %28, %iterArg_5 : tensor<7x2xf32>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %30 = stablehlo.reduce(%29 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
      %31 = stablehlo.concatenate %10, %30, dim = 0 : (tensor<3xf32>, tensor<2xf32>) -> tensor<5xf32>
      %32 = stablehlo.dot_general %31, %iterArg_7, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x2xf32>) -> tensor<2xf32>
      %33 = stablehlo.dot_general %iterArg_11, %iterArg_8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %34 = stablehlo.add %32, %33 : tensor<2xf32>
      %35 = stablehlo.add %34, %iterArg_9 : tensor<2xf32>
      %36 = stablehlo.tanh %35 : tensor<2xf32>
      %37 = func.call @dynamic_update_index_in_dim_1(%iterArg_12, %30, %iterArg_10) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %38 = stablehlo.add %iterArg_10, %c_18 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %38, %36, %37 : tensor<3x3xf32>, tensor<7x2xf32>, tensor<f32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<3x2xf32>
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
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<3x2xf32> {
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
    %9:15 = stablehlo.while(%iterArg = %arg0, %iterArg_38 = %arg1, %iterArg_39 = %arg2, %iterArg_40 = %arg3, %iterArg_41 = %arg4, %iterArg_42 = %c, %iterArg_43 = %0, %iterArg_44 = %1, %iterArg_45 = %2, %iterArg_46 = %3, %iterArg_47 = %4, %iterArg_48 = %5, %iterArg_49 = %6, %iterArg_50 = %7, %iterArg_51 = %8) : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
    cond {
      %c_52 = stablehlo.constant dense<7> : tensor<i32>
      %47 = stablehlo.compare LT, %iterArg_42, %c_52, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %47 : tensor<i1>
    } do {
      %47 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_42) : (tensor<7x1xf32>, tensor<i32>) -> tensor<1xf32>
      %48 = stablehlo.dot_general %47, %iterArg_38, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x2xf32>) -> tensor<2xf32>
      %49 = stablehlo.dot_general %iterArg_43, %iterArg_39, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %50 = stablehlo.add %48, %49 : tensor<2xf32>
      %51 = stablehlo.negate %50 : tensor<2xf32>
      %52 = stablehlo.exponential %51 : tensor<2xf32>
      %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %54 = stablehlo.add %53, %52 : tensor<2xf32>
      %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %56 = stablehlo.divide %55, %54 : tensor<2xf32>
      %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %58 = stablehlo.subtract %57, %56 : tensor<2xf32>
      %59 = stablehlo.multiply %56, %58 : tensor<2xf32>
      %60 = stablehlo.multiply %56, %iterArg_43 : tensor<2xf32>
      %61 = stablehlo.dot_general %47, %iterArg_40, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x2xf32>) -> tensor<2xf32>
      %62 = stablehlo.dot_general %60, %iterArg_41, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %63 = stablehlo.add %61, %62 : tensor<2xf32>
      %64 = stablehlo.tanh %63 : tensor<2xf32>
      %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %66 = stablehlo.add %65, %64 : tensor<2xf32>
      %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %68 = stablehlo.subtract %67, %64 : tensor<2xf32>
      %69 = stablehlo.multiply %66, %68 : tensor<2xf32>
      %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %70 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %71 = stablehlo.subtract %70, %56 : tensor<2xf32>
      %72 = stablehlo.multiply %71, %iterArg_43 : tensor<2xf32>
      %73 = stablehlo.multiply %56, %64 : tensor<2xf32>
      %74 = stablehlo.add %72, %73 : tensor<2xf32>
      %75 = func.call @dynamic_update_index_in_dim(%iterArg_44, %74, %iterArg_42) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %76 = func.call @dynamic_update_index_in_dim(%iterArg_45, %iterArg_43, %iterArg_42) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %77 = func.call @dynamic_update_index_in_dim(%iterArg_46, %59, %iterArg_42) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %78 = func.call @dynamic_update_index_in_dim(%iterArg_47, %56, %iterArg_42) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %79 = func.call @dynamic_update_index_in_dim(%iterArg_48, %60, %iterArg_42) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %80 = func.call @dynamic_update_index_in_dim(%iterArg_49, %69, %iterArg_42) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %81 = func.call @dynamic_update_index_in_dim(%iterArg_50, %71, %iterArg_42) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %82 = func.call @dynamic_update_index_in_dim(%iterArg_51, %64, %iterArg_42) : (tensor<7x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<7x2xf32>
      %c_58 = stablehlo.constant dense<1> : tensor<i32>
      %83 = stablehlo.add %iterArg_42, %c_58 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %83, %74, %75, %76, %77, %78, %79, %80, %81, %82 : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
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
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %20:18 = stablehlo.while(%iterArg = %arg6, %iterArg_38 = %arg7, %iterArg_39 = %9#7, %iterArg_40 = %arg8, %iterArg_41 = %arg9, %iterArg_42 = %arg5, %iterArg_43 = %c_18, %iterArg_44 = %9#6, %iterArg_45 = %10, %iterArg_46 = %11, %iterArg_47 = %12, %iterArg_48 = %13, %iterArg_49 = %14, %iterArg_50 = %15, %iterArg_51 = %16, %iterArg_52 = %17, %iterArg_53 = %18, %iterArg_54 = %19) : tensor<3x3xf32>, tensor<f32>, tensor<7x2xf32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<3x2xf32>, tensor<3x1x2xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x7x1xf32>, tensor<3x5xf32>, tensor<3x2xf32>, tensor<3x2xf32>
    cond {
      %c_55 = stablehlo.constant dense<3> : tensor<i32>
      %47 = stablehlo.compare LT, %iterArg_43, %c_55, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %47 : tensor<i1>
    } do {
      %47 = func.call @dynamic_index_in_dim_0(%iterArg, %iterArg_43) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %48 = stablehlo.broadcast_in_dim %iterArg_44, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
      %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
      %50 = stablehlo.multiply %iterArg_39, %49 : tensor<7x2xf32>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %51 = stablehlo.reduce(%50 init: %cst_55) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
      %52 = stablehlo.broadcast_in_dim %iterArg_38, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %53 = stablehlo.multiply %52, %51 : tensor<7xf32>
      %cst_56 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %54 = stablehlo.reduce(%53 init: %cst_56) applies stablehlo.maximum across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %cst_57 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %55 = stablehlo.maximum %cst_57, %54 : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %57 = stablehlo.broadcast_in_dim %56, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %58 = stablehlo.subtract %53, %57 : tensor<7xf32>
      %59 = stablehlo.exponential %58 : tensor<7xf32>
      %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %60 = stablehlo.reduce(%59 init: %cst_58) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %61 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %62 = stablehlo.broadcast_in_dim %61, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %63 = stablehlo.divide %59, %62 : tensor<7xf32>
      %64 = stablehlo.multiply %61, %61 : tensor<1xf32>
      %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %66 = stablehlo.divide %65, %64 : tensor<1xf32>
      %67 = stablehlo.broadcast_in_dim %63, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
      %68 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x2xf32>
      %69 = stablehlo.multiply %68, %iterArg_39 : tensor<7x2xf32>
      %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %70 = stablehlo.reduce(%69 init: %cst_60) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
      %71 = stablehlo.concatenate %47, %70, dim = 0 : (tensor<3xf32>, tensor<2xf32>) -> tensor<5xf32>
      %72 = stablehlo.dot_general %71, %iterArg_40, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x2xf32>) -> tensor<2xf32>
      %73 = stablehlo.dot_general %iterArg_44, %iterArg_41, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %74 = stablehlo.add %72, %73 : tensor<2xf32>
      %75 = stablehlo.add %74, %iterArg_42 : tensor<2xf32>
      %76 = stablehlo.tanh %75 : tensor<2xf32>
      %cst_61 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %77 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %78 = stablehlo.add %77, %76 : tensor<2xf32>
      %cst_62 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %79 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %80 = stablehlo.subtract %79, %76 : tensor<2xf32>
      %81 = stablehlo.multiply %78, %80 : tensor<2xf32>
      %82 = func.call @dynamic_update_index_in_dim_1(%iterArg_45, %70, %iterArg_43) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %83 = func.call @dynamic_update_index_in_dim_2(%iterArg_46, %48, %iterArg_43) : (tensor<3x1x2xf32>, tensor<1x2xf32>, tensor<i32>) -> tensor<3x1x2xf32>
      %84 = func.call @dynamic_update_index_in_dim_3(%iterArg_47, %51, %iterArg_43) : (tensor<3x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %85 = func.call @dynamic_update_index_in_dim_3(%iterArg_48, %59, %iterArg_43) : (tensor<3x7xf32>, tensor<7xf32>, tensor<i32>) -> tensor<3x7xf32>
      %86 = func.call @dynamic_update_index_in_dim_4(%iterArg_49, %61, %iterArg_43) : (tensor<3x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %87 = func.call @dynamic_update_index_in_dim_4(%iterArg_50, %66, %iterArg_43) : (tensor<3x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %88 = func.call @dynamic_update_index_in_dim_5(%iterArg_51, %67, %iterArg_43) : (tensor<3x7x1xf32>, tensor<7x1xf32>, tensor<i32>) -> tensor<3x7x1xf32>
      %89 = func.call @dynamic_update_index_in_dim_6(%iterArg_52, %71, %iterArg_43) : (tensor<3x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<3x5xf32>
      %90 = func.call @dynamic_update_index_in_dim_1(%iterArg_53, %iterArg_44, %iterArg_43) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %91 = func.call @dynamic_update_index_in_dim_1(%iterArg_54, %81, %iterArg_43) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %c_63 = stablehlo.constant dense<1> : tensor<i32>
      %92 = stablehlo.add %iterArg_43, %c_63 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %92, %76, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91 : tensor<3x3xf32>, tensor<f32>, tensor<7x2xf32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<3x2xf32>, tensor<3x1x2xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x7x1xf32>, tensor<3x5xf32>, tensor<3x2xf32>, tensor<3x2xf32>
    }
    %21 = stablehlo.multiply %20#8, %20#8 : tensor<3x2xf32>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %23 = stablehlo.multiply %22, %20#8 : tensor<3x2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%21 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_21 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.add %24, %25 : tensor<3xf32>
    %27 = stablehlo.sqrt %26 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.divide %28, %27 : tensor<3xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<3xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<3xf32>) -> tensor<3x2xf32>
    %33 = stablehlo.multiply %32, %23 : tensor<3x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %40:22 = stablehlo.while(%iterArg = %33, %iterArg_38 = %20#9, %iterArg_39 = %20#10, %iterArg_40 = %20#11, %iterArg_41 = %20#12, %iterArg_42 = %20#13, %iterArg_43 = %20#14, %iterArg_44 = %20#15, %iterArg_45 = %20#16, %iterArg_46 = %20#17, %iterArg_47 = %9#7, %iterArg_48 = %arg7, %iterArg_49 = %arg8, %iterArg_50 = %arg9, %iterArg_51 = %c_31, %iterArg_52 = %35, %iterArg_53 = %cst_29, %iterArg_54 = %36, %iterArg_55 = %37, %iterArg_56 = %38, %iterArg_57 = %34, %iterArg_58 = %39) : tensor<3x2xf32>, tensor<3x1x2xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x7x1xf32>, tensor<3x5xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<7x2xf32>, tensor<f32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<7x2xf32>, tensor<f32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3x3xf32>
    cond {
      %c_59 = stablehlo.constant dense<3> : tensor<i32>
      %47 = stablehlo.compare LT, %iterArg_51, %c_59, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %47 : tensor<i1>
    } do {
      %c_59 = stablehlo.constant dense<3> : tensor<i32>
      %47 = stablehlo.subtract %c_59, %iterArg_51 : tensor<i32>
      %c_60 = stablehlo.constant dense<1> : tensor<i32>
      %48 = stablehlo.subtract %47, %c_60 : tensor<i32>
      %49 = func.call @dynamic_index_in_dim_7(%iterArg, %48) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %50 = func.call @dynamic_index_in_dim_8(%iterArg_38, %48) : (tensor<3x1x2xf32>, tensor<i32>) -> tensor<1x2xf32>
      %51 = func.call @dynamic_index_in_dim_9(%iterArg_39, %48) : (tensor<3x7xf32>, tensor<i32>) -> tensor<7xf32>
      %52 = func.call @dynamic_index_in_dim_9(%iterArg_40, %48) : (tensor<3x7xf32>, tensor<i32>) -> tensor<7xf32>
      %53 = func.call @dynamic_index_in_dim_10(%iterArg_41, %48) : (tensor<3x1xf32>, tensor<i32>) -> tensor<1xf32>
      %54 = func.call @dynamic_index_in_dim_10(%iterArg_42, %48) : (tensor<3x1xf32>, tensor<i32>) -> tensor<1xf32>
      %55 = func.call @dynamic_index_in_dim_11(%iterArg_43, %48) : (tensor<3x7x1xf32>, tensor<i32>) -> tensor<7x1xf32>
      %56 = func.call @dynamic_index_in_dim_12(%iterArg_44, %48) : (tensor<3x5xf32>, tensor<i32>) -> tensor<5xf32>
      %57 = func.call @dynamic_index_in_dim_7(%iterArg_45, %48) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %58 = func.call @dynamic_index_in_dim_7(%iterArg_46, %48) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %59 = stablehlo.multiply %iterArg_57, %58 : tensor<2xf32>
      %60 = stablehlo.add %iterArg_56, %59 : tensor<2xf32>
      %61 = stablehlo.dot_general %59, %57, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %62 = stablehlo.transpose %61, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %63 = stablehlo.add %iterArg_55, %62 : tensor<2x2xf32>
      %64 = stablehlo.dot_general %59, %iterArg_50, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %65 = stablehlo.dot_general %59, %56, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<5xf32>) -> tensor<2x5xf32>
      %66 = stablehlo.transpose %65, dims = [1, 0] : (tensor<2x5xf32>) -> tensor<5x2xf32>
      %67 = stablehlo.add %iterArg_54, %66 : tensor<5x2xf32>
      %68 = stablehlo.dot_general %59, %iterArg_49, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<5x2xf32>) -> tensor<5xf32>
      %69 = stablehlo.slice %68 [0:3] : (tensor<5xf32>) -> tensor<3xf32>
      %70 = stablehlo.slice %68 [3:5] : (tensor<5xf32>) -> tensor<2xf32>
      %71 = stablehlo.add %49, %70 : tensor<2xf32>
      %72 = stablehlo.broadcast_in_dim %71, dims = [1] : (tensor<2xf32>) -> tensor<7x2xf32>
      %73 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x2xf32>
      %74 = stablehlo.multiply %73, %72 : tensor<7x2xf32>
      %75 = stablehlo.add %iterArg_52, %74 : tensor<7x2xf32>
      %76 = stablehlo.multiply %72, %iterArg_47 : tensor<7x2xf32>
      %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %77 = stablehlo.reduce(%76 init: %cst_61) applies stablehlo.add across dimensions = [1] : (tensor<7x2xf32>, tensor<f32>) -> tensor<7xf32>
      %78 = stablehlo.reshape %77 : (tensor<7xf32>) -> tensor<7x1xf32>
      %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %79 = stablehlo.reduce(%78 init: %cst_62) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7xf32>
      %80 = stablehlo.broadcast_in_dim %54, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %81 = stablehlo.multiply %79, %80 : tensor<7xf32>
      %82 = stablehlo.multiply %81, %52 : tensor<7xf32>
      %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %83 = stablehlo.reduce(%82 init: %cst_63) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %84 = stablehlo.reshape %83 : (tensor<f32>) -> tensor<1xf32>
      %85 = stablehlo.negate %84 : tensor<1xf32>
      %86 = stablehlo.broadcast_in_dim %53, dims = [0] : (tensor<1xf32>) -> tensor<7xf32>
      %87 = stablehlo.divide %79, %86 : tensor<7xf32>
      %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %88 = stablehlo.reduce(%85 init: %cst_64) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
      %89 = stablehlo.broadcast_in_dim %88, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %90 = stablehlo.add %87, %89 : tensor<7xf32>
      %91 = stablehlo.multiply %90, %52 : tensor<7xf32>
      %92 = stablehlo.broadcast_in_dim %iterArg_48, dims = [] : (tensor<f32>) -> tensor<7xf32>
      %93 = stablehlo.multiply %92, %91 : tensor<7xf32>
      %94 = stablehlo.multiply %91, %51 : tensor<7xf32>
      %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %95 = stablehlo.reduce(%94 init: %cst_65) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
      %96 = stablehlo.add %iterArg_53, %95 : tensor<f32>
      %97 = stablehlo.broadcast_in_dim %93, dims = [0] : (tensor<7xf32>) -> tensor<7x2xf32>
      %98 = stablehlo.multiply %iterArg_47, %97 : tensor<7x2xf32>
      %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %99 = stablehlo.reduce(%98 init: %cst_66) applies stablehlo.add across dimensions = [0] : (tensor<7x2xf32>, tensor<f32>) -> tensor<2xf32>
      %100 = stablehlo.reshape %99 : (tensor<2xf32>) -> tensor<1x2xf32>
      %101 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<1x2xf32>) -> tensor<7x2xf32>
      %102 = stablehlo.multiply %97, %101 : tensor<7x2xf32>
      %103 = stablehlo.add %75, %102 : tensor<7x2xf32>
      %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %104 = stablehlo.reduce(%100 init: %cst_67) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
      %105 = stablehlo.add %64, %104 : tensor<2xf32>
      %106 = func.call @dynamic_update_index_in_dim_13(%iterArg_58, %69, %48) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %c_68 = stablehlo.constant dense<1> : tensor<i32>
      %107 = stablehlo.add %iterArg_51, %c_68 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %107, %103, %96, %67, %63, %60, %105, %106 : tensor<3x2xf32>, tensor<3x1x2xf32>, tensor<3x7xf32>, tensor<3x7xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x7x1xf32>, tensor<3x5xf32>, tensor<3x2xf32>, tensor<3x2xf32>, tensor<7x2xf32>, tensor<f32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<7x2xf32>, tensor<f32>, tensor<5x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<3x3xf32>
    }
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<1x2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<7x1xf32>
    %c_37 = stablehlo.constant dense<0> : tensor<i32>
    %46:20 = stablehlo.while(%iterArg = %40#15, %iterArg_38 = %arg0, %iterArg_39 = %9#8, %iterArg_40 = %9#9, %iterArg_41 = %9#10, %iterArg_42 = %9#11, %iterArg_43 = %9#12, %iterArg_44 = %9#13, %iterArg_45 = %9#14, %iterArg_46 = %arg1, %iterArg_47 = %arg2, %iterArg_48 = %arg3, %iterArg_49 = %arg4, %iterArg_50 = %c_37, %iterArg_51 = %41, %iterArg_52 = %42, %iterArg_53 = %43, %iterArg_54 = %44, %iterArg_55 = %40#20, %iterArg_56 = %45) : tensor<7x2xf32>, tensor<7x1xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<7x1xf32>
    cond {
      %c_57 = stablehlo.constant dense<7> : tensor<i32>
      %47 = stablehlo.compare LT, %iterArg_50, %c_57, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %47 : tensor<i1>
    } do {
      %c_57 = stablehlo.constant dense<7> : tensor<i32>
      %47 = stablehlo.subtract %c_57, %iterArg_50 : tensor<i32>
      %c_58 = stablehlo.constant dense<1> : tensor<i32>
      %48 = stablehlo.subtract %47, %c_58 : tensor<i32>
      %49 = func.call @dynamic_index_in_dim_14(%iterArg, %48) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %50 = func.call @dynamic_index_in_dim(%iterArg_38, %48) : (tensor<7x1xf32>, tensor<i32>) -> tensor<1xf32>
      %51 = func.call @dynamic_index_in_dim_14(%iterArg_39, %48) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %52 = func.call @dynamic_index_in_dim_14(%iterArg_40, %48) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %53 = func.call @dynamic_index_in_dim_14(%iterArg_41, %48) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %54 = func.call @dynamic_index_in_dim_14(%iterArg_42, %48) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %55 = func.call @dynamic_index_in_dim_14(%iterArg_43, %48) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %56 = func.call @dynamic_index_in_dim_14(%iterArg_44, %48) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %57 = func.call @dynamic_index_in_dim_14(%iterArg_45, %48) : (tensor<7x2xf32>, tensor<i32>) -> tensor<2xf32>
      %58 = stablehlo.add %iterArg_55, %49 : tensor<2xf32>
      %59 = stablehlo.multiply %53, %58 : tensor<2xf32>
      %60 = stablehlo.multiply %58, %57 : tensor<2xf32>
      %61 = stablehlo.multiply %56, %58 : tensor<2xf32>
      %62 = stablehlo.multiply %58, %51 : tensor<2xf32>
      %63 = stablehlo.negate %62 : tensor<2xf32>
      %64 = stablehlo.add %60, %63 : tensor<2xf32>
      %65 = stablehlo.multiply %59, %55 : tensor<2xf32>
      %66 = stablehlo.dot_general %65, %54, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %67 = stablehlo.transpose %66, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %68 = stablehlo.add %iterArg_54, %67 : tensor<2x2xf32>
      %69 = stablehlo.dot_general %65, %iterArg_49, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %70 = stablehlo.dot_general %65, %50, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<1xf32>) -> tensor<2x1xf32>
      %71 = stablehlo.transpose %70, dims = [1, 0] : (tensor<2x1xf32>) -> tensor<1x2xf32>
      %72 = stablehlo.add %iterArg_53, %71 : tensor<1x2xf32>
      %73 = stablehlo.dot_general %65, %iterArg_48, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<1x2xf32>) -> tensor<1xf32>
      %74 = stablehlo.multiply %53, %69 : tensor<2xf32>
      %75 = stablehlo.add %61, %74 : tensor<2xf32>
      %76 = stablehlo.multiply %69, %51 : tensor<2xf32>
      %77 = stablehlo.add %64, %76 : tensor<2xf32>
      %78 = stablehlo.multiply %77, %52 : tensor<2xf32>
      %79 = stablehlo.dot_general %78, %51, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
      %80 = stablehlo.transpose %79, dims = [1, 0] : (tensor<2x2xf32>) -> tensor<2x2xf32>
      %81 = stablehlo.add %iterArg_52, %80 : tensor<2x2xf32>
      %82 = stablehlo.dot_general %78, %iterArg_47, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
      %83 = stablehlo.add %75, %82 : tensor<2xf32>
      %84 = stablehlo.dot_general %78, %50, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<1xf32>) -> tensor<2x1xf32>
      %85 = stablehlo.transpose %84, dims = [1, 0] : (tensor<2x1xf32>) -> tensor<1x2xf32>
      %86 = stablehlo.add %iterArg_51, %85 : tensor<1x2xf32>
      %87 = stablehlo.dot_general %78, %iterArg_46, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<1x2xf32>) -> tensor<1xf32>
      %88 = stablehlo.add %73, %87 : tensor<1xf32>
      %89 = func.call @dynamic_update_index_in_dim_15(%iterArg_56, %88, %48) : (tensor<7x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<7x1xf32>
      %c_59 = stablehlo.constant dense<1> : tensor<i32>
      %90 = stablehlo.add %iterArg_50, %c_59 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %90, %86, %81, %72, %68, %83, %89 : tensor<7x2xf32>, tensor<7x1xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<7x1xf32>
    }
    return %46#19, %46#14, %46#15, %46#16, %46#17, %40#19, %40#21, %40#16, %40#17, %40#18 : tensor<7x1xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<1x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<3x3xf32>, tensor<f32>, tensor<5x2xf32>, tensor<2x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<7x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<7x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
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
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3x1x2xf32>, %arg1: tensor<1x2xf32>, %arg2: tensor<i32>) -> tensor<3x1x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x1x2xf32>, tensor<1x1x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x1x2xf32>
    return %1 : tensor<3x1x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<3x7xf32>, %arg1: tensor<7xf32>, %arg2: tensor<i32>) -> tensor<3x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<i32>) -> tensor<3x7xf32>
    return %1 : tensor<3x7xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<3x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<3x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<3x1xf32>
    return %1 : tensor<3x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<3x7x1xf32>, %arg1: tensor<7x1xf32>, %arg2: tensor<i32>) -> tensor<3x7x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<7x1xf32>) -> tensor<1x7x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x7x1xf32>, tensor<1x7x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x7x1xf32>
    return %1 : tensor<3x7x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_6(%arg0: tensor<3x5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<i32>) -> tensor<3x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x5xf32>, tensor<1x5xf32>, tensor<i32>, tensor<i32>) -> tensor<3x5xf32>
    return %1 : tensor<3x5xf32>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<3x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<3x1x2xf32>, %arg1: tensor<i32>) -> tensor<1x2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 2] : (tensor<3x1x2xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x2xf32>) -> tensor<1x2xf32>
    return %1 : tensor<1x2xf32>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<3x7xf32>, %arg1: tensor<i32>) -> tensor<7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 7] : (tensor<3x7xf32>, tensor<i32>, tensor<i32>) -> tensor<1x7xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7xf32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<3x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<3x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @dynamic_index_in_dim_11(%arg0: tensor<3x7x1xf32>, %arg1: tensor<i32>) -> tensor<7x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 7, 1] : (tensor<3x7x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7x1xf32>) -> tensor<7x1xf32>
    return %1 : tensor<7x1xf32>
  }
  func.func private @dynamic_index_in_dim_12(%arg0: tensor<3x5xf32>, %arg1: tensor<i32>) -> tensor<5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<3x5xf32>, tensor<i32>, tensor<i32>) -> tensor<1x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf32>) -> tensor<5xf32>
    return %1 : tensor<5xf32>
  }
  func.func private @dynamic_update_index_in_dim_13(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @dynamic_index_in_dim_14(%arg0: tensor<7x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<7x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim_15(%arg0: tensor<7x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<7x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<7x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<7x1xf32>
    return %1 : tensor<7x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
