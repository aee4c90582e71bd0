// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def online_softmax_op(query, k, value):
//     biased = query + 0.85
//     clipped = jnp.clip(biased, -2.5, 2.5)
//     rectified = jax.nn.relu6(k)
//     kb = rectified.reshape(2, 1, 3)
//     v_blocks = value.reshape(2, 1, 3)
//
//     def accumulate(state, block):
//         m, norm_sum, num = state
//         k_blk, v_blk = block
//         logits = clipped @ k_blk.T
//         scores = jnp.clip(logits, -6.0, 6.0)
//         m_new = jnp.maximum(m, jnp.max(scores, axis=-1))
//         e_blk = jnp.exp(scores - m_new[:, None])
//         fix = jnp.exp(m - m_new)
//         norm_sum = norm_sum * fix + e_blk.sum(axis=-1)
//         num = num * fix[:, None] + e_blk @ v_blk
//         return (m_new, norm_sum, num), None
//
//     init = (
//         jnp.full((4,), -50.0, dtype=clipped.dtype),
//         jnp.zeros((4,), dtype=clipped.dtype),
//         jnp.zeros((4, 3), dtype=clipped.dtype),
//     )
//     (final_m, den_out, total_v), _ = lax.scan(accumulate, init, (kb, v_blocks))
//     attended = total_v / den_out[:, None]
//     delta = 1.5 - 1.77 / (0.61 + attended**2)
//     return delta.sum(axis=0)
//
//   query: float64[4, 3] in [-2, 2]
//   k: float64[2, 3] in [-1.2, 1.2]
//   value: float64[2, 3] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_online_softmax_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf64>, %arg1: tensor<2x3xf64>, %arg2: tensor<2x3xf64>) -> (tensor<3xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<8.500000e-01> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %1 = stablehlo.add %arg0, %0 : tensor<4x3xf64>
    %cst_0 = stablehlo.constant dense<-2.500000e+00> : tensor<f64>
    %cst_1 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
    %2 = call @clip(%1, %cst_0, %cst_1) : (tensor<4x3xf64>, tensor<f64>, tensor<f64>) -> tensor<4x3xf64>
    %3 = call @relu6(%arg1) : (tensor<2x3xf64>) -> tensor<2x3xf64>
    %4 = stablehlo.reshape %3 : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %5 = stablehlo.reshape %arg2 : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %cst_2 = stablehlo.constant dense<-5.000000e+01> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %9:7 = stablehlo.while(%iterArg = %4, %iterArg_9 = %5, %iterArg_10 = %2, %iterArg_11 = %c, %iterArg_12 = %6, %iterArg_13 = %7, %iterArg_14 = %8) : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>
    cond {
      %c_15 = stablehlo.constant dense<2> : tensor<i64>
      %21 = stablehlo.compare LT, %iterArg_11, %c_15, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %21 : tensor<i1>
    } do {
      %21 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_11) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %22 = func.call @dynamic_index_in_dim(%iterArg_9, %iterArg_11) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %23 = stablehlo.transpose %21, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
      %24 = stablehlo.dot_general %iterArg_10, %23, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x1xf64>) -> tensor<4x1xf64>
      %cst_15 = stablehlo.constant dense<-6.000000e+00> : tensor<f64>
      %cst_16 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
      %25 = func.call @clip_0(%24, %cst_15, %cst_16) : (tensor<4x1xf64>, tensor<f64>, tensor<f64>) -> tensor<4x1xf64>
      %cst_17 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %26 = stablehlo.reduce(%25 init: %cst_17) applies stablehlo.maximum across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %27 = stablehlo.maximum %iterArg_12, %26 : tensor<4xf64>
      %28 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %29 = stablehlo.subtract %25, %28 : tensor<4x1xf64>
      %30 = stablehlo.exponential %29 : tensor<4x1xf64>
      %31 = stablehlo.subtract %iterArg_12, %27 : tensor<4xf64>
      %32 = stablehlo.exponential %31 : tensor<4xf64>
      %33 = stablehlo.multiply %iterArg_13, %32 : tensor<4xf64>
      %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %34 = stablehlo.reduce(%30 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %35 = stablehlo.add %33, %34 : tensor<4xf64>
      %36 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
      %38 = stablehlo.multiply %iterArg_14, %37 : tensor<4x3xf64>
      %39 = stablehlo.dot_general %30, %22, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<1x3xf64>) -> tensor<4x3xf64>
      %40 = stablehlo.add %38, %39 : tensor<4x3xf64>
      %c_19 = stablehlo.constant dense<1> : tensor<i64>
      %41 = stablehlo.add %iterArg_11, %c_19 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_9, %iterArg_10, %41, %27, %35, %40 : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>
    }
    %10 = stablehlo.broadcast_in_dim %9#5, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %12 = stablehlo.divide %9#6, %11 : tensor<4x3xf64>
    %13 = stablehlo.multiply %12, %12 : tensor<4x3xf64>
    %cst_5 = stablehlo.constant dense<6.100000e-01> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %15 = stablehlo.add %14, %13 : tensor<4x3xf64>
    %cst_6 = stablehlo.constant dense<1.770000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %17 = stablehlo.divide %16, %15 : tensor<4x3xf64>
    %cst_7 = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %19 = stablehlo.subtract %18, %17 : tensor<4x3xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.reduce(%19 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf64>, tensor<f64>) -> tensor<3xf64>
    return %20 : tensor<3xf64>
  }
  func.func private @clip(%arg0: tensor<4x3xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<4x3xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4x3xf64>
    %3 = stablehlo.convert %arg2 : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %5 = stablehlo.minimum %4, %2 : tensor<4x3xf64>
    return %5 : tensor<4x3xf64>
  }
  func.func private @relu6(%arg0: tensor<2x3xf64>) -> tensor<2x3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2x3xf64>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %3 = stablehlo.minimum %1, %2 : tensor<2x3xf64>
    return %3 : tensor<2x3xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x1x3xf64>, %arg1: tensor<i64>) -> tensor<1x3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 3] : (tensor<2x1x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x1x3xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x1x3xf64>) -> tensor<1x3xf64>
    return %1 : tensor<1x3xf64>
  }
  func.func private @clip_0(%arg0: tensor<4x1xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> tensor<4x1xf64> {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4x1xf64>
    %3 = stablehlo.convert %arg2 : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %5 = stablehlo.minimum %4, %2 : tensor<4x1xf64>
    return %5 : tensor<4x1xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf64>, %arg1: tensor<2x3xf64>, %arg2: tensor<2x3xf64>) -> (tensor<4x3xf64> {jax.result_info = "result[0]"}, tensor<2x3xf64> {jax.result_info = "result[1]"}, tensor<2x3xf64> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<8.500000e-01> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %1 = stablehlo.add %arg0, %0 : tensor<4x3xf64>
    %cst_0 = stablehlo.constant dense<-2.500000e+00> : tensor<f64>
    %cst_1 = stablehlo.constant dense<2.500000e+00> : tensor<f64>
    %2:3 = call @clip(%1, %cst_0, %cst_1) : (tensor<4x3xf64>, tensor<f64>, tensor<f64>) -> (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>)
    %3 = call @relu6(%arg1) : (tensor<2x3xf64>) -> tensor<2x3xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %5 = stablehlo.compare GT, %arg1, %4, FLOAT : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xi1>
    %cst_3 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %7 = stablehlo.compare LT, %arg1, %6, FLOAT : (tensor<2x3xf64>, tensor<2x3xf64>) -> tensor<2x3xi1>
    %8 = stablehlo.and %5, %7 : tensor<2x3xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %10 = stablehlo.reshape %3 : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %11 = stablehlo.reshape %arg2 : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %cst_5 = stablehlo.constant dense<-5.000000e+01> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_8 = stablehlo.constant dense<-6.000000e+00> : tensor<f64>
    %cst_9 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %15:8 = call @clip_0(%cst_8, %cst_9) : (tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>)
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x3x1xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<2x4x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %34:33 = stablehlo.while(%iterArg = %10, %iterArg_49 = %11, %iterArg_50 = %2#0, %iterArg_51 = %15#0, %iterArg_52 = %15#1, %iterArg_53 = %15#2, %iterArg_54 = %15#3, %iterArg_55 = %15#4, %iterArg_56 = %15#5, %iterArg_57 = %15#6, %iterArg_58 = %15#7, %iterArg_59 = %17, %iterArg_60 = %18, %iterArg_61 = %16, %iterArg_62 = %20, %iterArg_63 = %21, %iterArg_64 = %19, %iterArg_65 = %c, %iterArg_66 = %12, %iterArg_67 = %13, %iterArg_68 = %14, %iterArg_69 = %22, %iterArg_70 = %23, %iterArg_71 = %24, %iterArg_72 = %25, %iterArg_73 = %26, %iterArg_74 = %27, %iterArg_75 = %28, %iterArg_76 = %29, %iterArg_77 = %30, %iterArg_78 = %31, %iterArg_79 = %32, %iterArg_80 = %33) : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<f64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>
    cond {
      %c_81 = stablehlo.constant dense<2> : tensor<i64>
      %85 = stablehlo.compare LT, %iterArg_65, %c_81, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %85 : tensor<i1>
    } do {
      %85 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_65) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %86 = func.call @dynamic_index_in_dim(%iterArg_49, %iterArg_65) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %87 = stablehlo.transpose %85, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
      %88 = stablehlo.dot_general %iterArg_50, %87, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x1xf64>) -> tensor<4x1xf64>
      %89:3 = func.call @clip_1(%88, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58) : (tensor<4x1xf64>, tensor<f64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>) -> (tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>)
      %cst_81 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %90 = stablehlo.reduce(%89#0 init: %cst_81) applies stablehlo.maximum across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %91 = stablehlo.reshape %90 : (tensor<4xf64>) -> tensor<4x1xf64>
      %92 = stablehlo.compare EQ, %89#0, %91, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
      %93 = stablehlo.convert %92 : (tensor<4x1xi1>) -> tensor<4x1xf64>
      %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %94 = stablehlo.reduce(%93 init: %cst_82) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %95 = stablehlo.maximum %iterArg_66, %90 : tensor<4xf64>
      %96 = stablehlo.compare GT, %iterArg_66, %90, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %97 = stablehlo.compare EQ, %iterArg_66, %90, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %98 = stablehlo.select %97, %iterArg_60, %iterArg_59 : tensor<4xi1>, tensor<4xf64>
      %99 = stablehlo.select %96, %iterArg_61, %98 : tensor<4xi1>, tensor<4xf64>
      %100 = stablehlo.compare GT, %90, %iterArg_66, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %101 = stablehlo.compare EQ, %90, %iterArg_66, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %102 = stablehlo.select %101, %iterArg_63, %iterArg_62 : tensor<4xi1>, tensor<4xf64>
      %103 = stablehlo.select %100, %iterArg_64, %102 : tensor<4xi1>, tensor<4xf64>
      %104 = stablehlo.broadcast_in_dim %95, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %105 = stablehlo.subtract %89#0, %104 : tensor<4x1xf64>
      %106 = stablehlo.exponential %105 : tensor<4x1xf64>
      %107 = stablehlo.subtract %iterArg_66, %95 : tensor<4xf64>
      %108 = stablehlo.exponential %107 : tensor<4xf64>
      %109 = stablehlo.multiply %iterArg_67, %108 : tensor<4xf64>
      %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %110 = stablehlo.reduce(%106 init: %cst_83) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %111 = stablehlo.add %109, %110 : tensor<4xf64>
      %112 = stablehlo.broadcast_in_dim %108, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %113 = stablehlo.broadcast_in_dim %112, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
      %114 = stablehlo.multiply %iterArg_68, %113 : tensor<4x3xf64>
      %115 = stablehlo.dot_general %106, %86, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<1x3xf64>) -> tensor<4x3xf64>
      %116 = stablehlo.add %114, %115 : tensor<4x3xf64>
      %117 = func.call @dynamic_update_index_in_dim(%iterArg_69, %87, %iterArg_65) : (tensor<2x3x1xf64>, tensor<3x1xf64>, tensor<i64>) -> tensor<2x3x1xf64>
      %118 = func.call @dynamic_update_index_in_dim_2(%iterArg_70, %89#1, %iterArg_65) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %119 = func.call @dynamic_update_index_in_dim_2(%iterArg_71, %89#2, %iterArg_65) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %120 = func.call @dynamic_update_index_in_dim_2(%iterArg_72, %93, %iterArg_65) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %121 = func.call @dynamic_update_index_in_dim_3(%iterArg_73, %94, %iterArg_65) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %122 = func.call @dynamic_update_index_in_dim_3(%iterArg_74, %99, %iterArg_65) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %123 = func.call @dynamic_update_index_in_dim_3(%iterArg_75, %103, %iterArg_65) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %124 = func.call @dynamic_update_index_in_dim_2(%iterArg_76, %106, %iterArg_65) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %125 = func.call @dynamic_update_index_in_dim_3(%iterArg_77, %108, %iterArg_65) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %126 = func.call @dynamic_update_index_in_dim_3(%iterArg_78, %iterArg_67, %iterArg_65) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %127 = func.call @dynamic_update_index_in_dim_2(%iterArg_79, %112, %iterArg_65) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %128 = func.call @dynamic_update_index_in_dim_4(%iterArg_80, %iterArg_68, %iterArg_65) : (tensor<2x4x3xf64>, tensor<4x3xf64>, tensor<i64>) -> tensor<2x4x3xf64>
      %c_84 = stablehlo.constant dense<1> : tensor<i64>
      %129 = stablehlo.add %iterArg_65, %c_84 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %129, %95, %111, %116, %117, %118, %119, %120, %121, %122, %123, %124, %125, %126, %127, %128 : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<f64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>
    }
    %35 = stablehlo.broadcast_in_dim %34#19, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %37 = stablehlo.divide %34#20, %36 : tensor<4x3xf64>
    %38 = stablehlo.multiply %35, %35 : tensor<4x1xf64>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %39 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %40 = stablehlo.divide %39, %38 : tensor<4x1xf64>
    %41 = stablehlo.multiply %37, %37 : tensor<4x3xf64>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %42 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %43 = stablehlo.multiply %42, %37 : tensor<4x3xf64>
    %cst_30 = stablehlo.constant dense<6.100000e-01> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %45 = stablehlo.add %44, %41 : tensor<4x3xf64>
    %cst_31 = stablehlo.constant dense<1.770000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %47 = stablehlo.divide %46, %45 : tensor<4x3xf64>
    %48 = stablehlo.multiply %45, %45 : tensor<4x3xf64>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %50 = stablehlo.divide %49, %48 : tensor<4x3xf64>
    %cst_33 = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %52 = stablehlo.subtract %51, %47 : tensor<4x3xf64>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.reduce(%52 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %54 = stablehlo.reduce(%53 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %55 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %56 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %57 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %58 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %59 = stablehlo.broadcast_in_dim %58, dims = [1] : (tensor<3xf64>) -> tensor<4x3xf64>
    %60 = stablehlo.negate %59 : tensor<4x3xf64>
    %61 = stablehlo.multiply %60, %50 : tensor<4x3xf64>
    %cst_40 = stablehlo.constant dense<1.770000e+00> : tensor<f64>
    %62 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %63 = stablehlo.multiply %61, %62 : tensor<4x3xf64>
    %64 = stablehlo.negate %63 : tensor<4x3xf64>
    %65 = stablehlo.multiply %64, %43 : tensor<4x3xf64>
    %66 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %67 = stablehlo.multiply %65, %66 : tensor<4x3xf64>
    %68 = stablehlo.multiply %67, %34#20 : tensor<4x3xf64>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %69 = stablehlo.reduce(%68 init: %cst_41) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4xf64>
    %70 = stablehlo.reshape %69 : (tensor<4xf64>) -> tensor<4x1xf64>
    %71 = stablehlo.negate %70 : tensor<4x1xf64>
    %72 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %73 = stablehlo.divide %65, %72 : tensor<4x3xf64>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %74 = stablehlo.reduce(%71 init: %cst_42) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %75 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %76 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %77 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<2x1x3xf64>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %78 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<2x1x3xf64>
    %c_47 = stablehlo.constant dense<0> : tensor<i64>
    %79:21 = stablehlo.while(%iterArg = %34#21, %iterArg_49 = %34#22, %iterArg_50 = %34#23, %iterArg_51 = %34#24, %iterArg_52 = %34#25, %iterArg_53 = %34#26, %iterArg_54 = %34#27, %iterArg_55 = %34#28, %iterArg_56 = %34#29, %iterArg_57 = %34#30, %iterArg_58 = %34#31, %iterArg_59 = %34#32, %iterArg_60 = %11, %iterArg_61 = %2#0, %iterArg_62 = %c_47, %iterArg_63 = %76, %iterArg_64 = %75, %iterArg_65 = %74, %iterArg_66 = %73, %iterArg_67 = %77, %iterArg_68 = %78) : tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x1x3xf64>, tensor<2x1x3xf64>
    cond {
      %c_69 = stablehlo.constant dense<2> : tensor<i64>
      %85 = stablehlo.compare LT, %iterArg_62, %c_69, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %85 : tensor<i1>
    } do {
      %c_69 = stablehlo.constant dense<2> : tensor<i64>
      %85 = stablehlo.subtract %c_69, %iterArg_62 : tensor<i64>
      %c_70 = stablehlo.constant dense<1> : tensor<i64>
      %86 = stablehlo.subtract %85, %c_70 : tensor<i64>
      %87 = func.call @dynamic_index_in_dim_5(%iterArg, %86) : (tensor<2x3x1xf64>, tensor<i64>) -> tensor<3x1xf64>
      %88 = func.call @dynamic_index_in_dim_6(%iterArg_49, %86) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %89 = func.call @dynamic_index_in_dim_6(%iterArg_50, %86) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %90 = func.call @dynamic_index_in_dim_6(%iterArg_51, %86) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %91 = func.call @dynamic_index_in_dim_7(%iterArg_52, %86) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %92 = func.call @dynamic_index_in_dim_7(%iterArg_53, %86) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %93 = func.call @dynamic_index_in_dim_7(%iterArg_54, %86) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %94 = func.call @dynamic_index_in_dim_6(%iterArg_55, %86) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %95 = func.call @dynamic_index_in_dim_7(%iterArg_56, %86) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %96 = func.call @dynamic_index_in_dim_7(%iterArg_57, %86) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %97 = func.call @dynamic_index_in_dim_6(%iterArg_58, %86) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %98 = func.call @dynamic_index_in_dim_8(%iterArg_59, %86) : (tensor<2x4x3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %99 = func.call @dynamic_index_in_dim(%iterArg_60, %86) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %100 = stablehlo.dot_general %iterArg_66, %94, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<4x1xf64>) -> tensor<3x1xf64>
      %101 = stablehlo.transpose %100, dims = [1, 0] : (tensor<3x1xf64>) -> tensor<1x3xf64>
      %102 = stablehlo.dot_general %iterArg_66, %99, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<1x3xf64>) -> tensor<4x1xf64>
      %103 = stablehlo.multiply %98, %iterArg_66 : tensor<4x3xf64>
      %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %104 = stablehlo.reduce(%103 init: %cst_71) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4xf64>
      %105 = stablehlo.reshape %104 : (tensor<4xf64>) -> tensor<4x1xf64>
      %106 = stablehlo.broadcast_in_dim %97, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
      %107 = stablehlo.multiply %iterArg_66, %106 : tensor<4x3xf64>
      %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %108 = stablehlo.reduce(%105 init: %cst_72) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %109 = stablehlo.broadcast_in_dim %iterArg_65, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %110 = stablehlo.add %102, %109 : tensor<4x1xf64>
      %111 = stablehlo.multiply %96, %iterArg_65 : tensor<4xf64>
      %112 = stablehlo.add %108, %111 : tensor<4xf64>
      %113 = stablehlo.multiply %iterArg_65, %95 : tensor<4xf64>
      %114 = stablehlo.multiply %112, %95 : tensor<4xf64>
      %115 = stablehlo.negate %114 : tensor<4xf64>
      %116 = stablehlo.add %iterArg_64, %115 : tensor<4xf64>
      %117 = stablehlo.multiply %110, %94 : tensor<4x1xf64>
      %118 = stablehlo.negate %117 : tensor<4x1xf64>
      %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %119 = stablehlo.reduce(%118 init: %cst_73) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %120 = stablehlo.add %116, %119 : tensor<4xf64>
      %121 = stablehlo.multiply %120, %93 : tensor<4xf64>
      %122 = stablehlo.multiply %120, %92 : tensor<4xf64>
      %123 = stablehlo.add %114, %122 : tensor<4xf64>
      %124 = stablehlo.divide %121, %91 : tensor<4xf64>
      %125 = stablehlo.broadcast_in_dim %124, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %126 = stablehlo.multiply %125, %90 : tensor<4x1xf64>
      %127 = stablehlo.add %117, %126 : tensor<4x1xf64>
      %128 = func.call @clip_9(%88, %89, %127) : (tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xf64>
      %129 = stablehlo.dot_general %128, %iterArg_61, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<4x3xf64>) -> tensor<1x3xf64>
      %130 = stablehlo.transpose %129, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
      %131 = stablehlo.dot_general %128, %87, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<3x1xf64>) -> tensor<4x3xf64>
      %132 = stablehlo.add %iterArg_63, %131 : tensor<4x3xf64>
      %133 = stablehlo.transpose %130, dims = [1, 0] : (tensor<3x1xf64>) -> tensor<1x3xf64>
      %134 = func.call @dynamic_update_index_in_dim_10(%iterArg_67, %133, %86) : (tensor<2x1x3xf64>, tensor<1x3xf64>, tensor<i64>) -> tensor<2x1x3xf64>
      %135 = func.call @dynamic_update_index_in_dim_10(%iterArg_68, %101, %86) : (tensor<2x1x3xf64>, tensor<1x3xf64>, tensor<i64>) -> tensor<2x1x3xf64>
      %c_74 = stablehlo.constant dense<1> : tensor<i64>
      %136 = stablehlo.add %iterArg_62, %c_74 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %136, %132, %123, %113, %107, %134, %135 : tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x1x3xf64>, tensor<2x1x3xf64>
    }
    %80 = stablehlo.reshape %79#20 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %81 = stablehlo.reshape %79#19 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %82 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %83 = stablehlo.select %8, %81, %82 : tensor<2x3xi1>, tensor<2x3xf64>
    %84 = call @clip_11(%2#1, %2#2, %79#15) : (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    return %84, %83, %80 : tensor<4x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>
  }
  func.func private @clip(%arg0: tensor<4x3xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>) {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4x3xf64>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %10 = stablehlo.select %6, %9, %8 : tensor<4x3xi1>, tensor<4x3xf64>
    %11 = stablehlo.select %4, %7, %10 : tensor<4x3xi1>, tensor<4x3xf64>
    %12 = stablehlo.convert %arg2 : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %14 = stablehlo.minimum %13, %2 : tensor<4x3xf64>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %22 = stablehlo.select %18, %21, %20 : tensor<4x3xi1>, tensor<4x3xf64>
    %23 = stablehlo.select %16, %19, %22 : tensor<4x3xi1>, tensor<4x3xf64>
    return %14, %11, %23 : tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>
  }
  func.func private @relu6(%arg0: tensor<2x3xf64>) -> tensor<2x3xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2x3xf64>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %3 = stablehlo.minimum %1, %2 : tensor<2x3xf64>
    return %3 : tensor<2x3xf64>
  }
  func.func private @clip_0(%arg0: tensor<f64>, %arg1: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>) {
    %0 = stablehlo.convert %arg0 : tensor<f64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %4 = stablehlo.convert %arg1 : tensor<f64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    return %4, %0, %2, %3, %1, %6, %7, %5 : tensor<f64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x1x3xf64>, %arg1: tensor<i64>) -> tensor<1x3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 3] : (tensor<2x1x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x1x3xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x1x3xf64>) -> tensor<1x3xf64>
    return %1 : tensor<1x3xf64>
  }
  func.func private @clip_1(%arg0: tensor<4x1xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<4x1xf64>, %arg4: tensor<4x1xf64>, %arg5: tensor<4x1xf64>, %arg6: tensor<4x1xf64>, %arg7: tensor<4x1xf64>, %arg8: tensor<4x1xf64>) -> (tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %1 = stablehlo.maximum %0, %arg0 : tensor<4x1xf64>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
    %4 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %5 = stablehlo.compare EQ, %arg0, %4, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
    %6 = stablehlo.select %5, %arg4, %arg3 : tensor<4x1xi1>, tensor<4x1xf64>
    %7 = stablehlo.select %3, %arg5, %6 : tensor<4x1xi1>, tensor<4x1xf64>
    %8 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %9 = stablehlo.minimum %8, %1 : tensor<4x1xf64>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %11 = stablehlo.compare GT, %10, %1, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
    %12 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %13 = stablehlo.compare EQ, %12, %1, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
    %14 = stablehlo.select %13, %arg7, %arg6 : tensor<4x1xi1>, tensor<4x1xf64>
    %15 = stablehlo.select %11, %arg8, %14 : tensor<4x1xi1>, tensor<4x1xf64>
    return %9, %7, %15 : tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x3x1xf64>, %arg1: tensor<3x1xf64>, %arg2: tensor<i64>) -> tensor<2x3x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x1xf64>) -> tensor<1x3x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x3x1xf64>, tensor<1x3x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x3x1xf64>
    return %1 : tensor<2x3x1xf64>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<2x4x1xf64>, %arg1: tensor<4x1xf64>, %arg2: tensor<i64>) -> tensor<2x4x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x1xf64>) -> tensor<1x4x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x4x1xf64>, tensor<1x4x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x4x1xf64>
    return %1 : tensor<2x4x1xf64>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<2x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<i64>) -> tensor<2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xf64>, tensor<1x4xf64>, tensor<i64>, tensor<i64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<2x4x3xf64>, %arg1: tensor<4x3xf64>, %arg2: tensor<i64>) -> tensor<2x4x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x3xf64>) -> tensor<1x4x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x4x3xf64>, tensor<1x4x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x4x3xf64>
    return %1 : tensor<2x4x3xf64>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<2x3x1xf64>, %arg1: tensor<i64>) -> tensor<3x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 1] : (tensor<2x3x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x3x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x3x1xf64>) -> tensor<3x1xf64>
    return %1 : tensor<3x1xf64>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<2x4x1xf64>, %arg1: tensor<i64>) -> tensor<4x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 1] : (tensor<2x4x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4x1xf64>) -> tensor<4x1xf64>
    return %1 : tensor<4x1xf64>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<2x4xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<2x4x3xf64>, %arg1: tensor<i64>) -> tensor<4x3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 3] : (tensor<2x4x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x3xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4x3xf64>) -> tensor<4x3xf64>
    return %1 : tensor<4x3xf64>
  }
  func.func private @clip_9(%arg0: tensor<4x1xf64>, %arg1: tensor<4x1xf64>, %arg2: tensor<4x1xf64>) -> tensor<4x1xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<4x1xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4x1xf64>
    return %1 : tensor<4x1xf64>
  }
  func.func private @dynamic_update_index_in_dim_10(%arg0: tensor<2x1x3xf64>, %arg1: tensor<1x3xf64>, %arg2: tensor<i64>) -> tensor<2x1x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x3xf64>) -> tensor<1x1x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x1x3xf64>, tensor<1x1x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x1x3xf64>
    return %1 : tensor<2x1x3xf64>
  }
  func.func private @clip_11(%arg0: tensor<4x3xf64>, %arg1: tensor<4x3xf64>, %arg2: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<4x3xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4x3xf64>
    return %1 : tensor<4x3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
