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
      %23:3 = func.call @closed_call(%iterArg_10, %iterArg_12, %iterArg_13, %iterArg_14, %21, %22) : (tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<1x3xf64>, tensor<1x3xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>)
      %c_15 = stablehlo.constant dense<1> : tensor<i64>
      %24 = stablehlo.add %iterArg_11, %c_15 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_9, %iterArg_10, %24, %23#0, %23#1, %23#2 : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>
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
  func.func private @closed_call(%arg0: tensor<4x3xf64>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>, %arg3: tensor<4x3xf64>, %arg4: tensor<1x3xf64>, %arg5: tensor<1x3xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>) {
    %0 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
    %1 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x1xf64>) -> tensor<4x1xf64>
    %cst = stablehlo.constant dense<-6.000000e+00> : tensor<f64>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %2 = call @clip_0(%1, %cst, %cst_0) : (tensor<4x1xf64>, tensor<f64>, tensor<f64>) -> tensor<4x1xf64>
    %cst_1 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %3 = stablehlo.reduce(%2 init: %cst_1) applies stablehlo.maximum across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %4 = stablehlo.maximum %arg1, %3 : tensor<4xf64>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %6 = stablehlo.subtract %2, %5 : tensor<4x1xf64>
    %7 = stablehlo.exponential %6 : tensor<4x1xf64>
    %8 = stablehlo.subtract %arg1, %4 : tensor<4xf64>
    %9 = stablehlo.exponential %8 : tensor<4xf64>
    %10 = stablehlo.multiply %arg2, %9 : tensor<4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.reduce(%7 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %12 = stablehlo.add %10, %11 : tensor<4xf64>
    %13 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %15 = stablehlo.multiply %arg3, %14 : tensor<4x3xf64>
    %16 = stablehlo.dot_general %7, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<1x3xf64>) -> tensor<4x3xf64>
    %17 = stablehlo.add %15, %16 : tensor<4x3xf64>
    return %4, %12, %17 : tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>
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
    %15:10 = call @clip_0(%cst_8, %cst_9) : (tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>)
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x3x1xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<2x4x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %36:37 = stablehlo.while(%iterArg = %10, %iterArg_51 = %11, %iterArg_52 = %2#0, %iterArg_53 = %15#0, %iterArg_54 = %15#1, %iterArg_55 = %15#2, %iterArg_56 = %15#3, %iterArg_57 = %15#4, %iterArg_58 = %15#5, %iterArg_59 = %15#6, %iterArg_60 = %15#7, %iterArg_61 = %15#8, %iterArg_62 = %15#9, %iterArg_63 = %17, %iterArg_64 = %16, %iterArg_65 = %19, %iterArg_66 = %18, %iterArg_67 = %21, %iterArg_68 = %20, %iterArg_69 = %23, %iterArg_70 = %22, %iterArg_71 = %c, %iterArg_72 = %12, %iterArg_73 = %13, %iterArg_74 = %14, %iterArg_75 = %24, %iterArg_76 = %25, %iterArg_77 = %26, %iterArg_78 = %27, %iterArg_79 = %28, %iterArg_80 = %29, %iterArg_81 = %30, %iterArg_82 = %31, %iterArg_83 = %32, %iterArg_84 = %33, %iterArg_85 = %34, %iterArg_86 = %35) : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>
    cond {
      %c_87 = stablehlo.constant dense<2> : tensor<i64>
      %87 = stablehlo.compare LT, %iterArg_71, %c_87, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %87 : tensor<i1>
    } do {
      %87 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_71) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %88 = func.call @dynamic_index_in_dim(%iterArg_51, %iterArg_71) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %89:15 = func.call @closed_call(%iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %iterArg_72, %iterArg_73, %iterArg_74, %87, %88) : (tensor<4x3xf64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<1x3xf64>, tensor<1x3xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<3x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4x3xf64>)
      %90 = func.call @dynamic_update_index_in_dim(%iterArg_75, %89#3, %iterArg_71) : (tensor<2x3x1xf64>, tensor<3x1xf64>, tensor<i64>) -> tensor<2x3x1xf64>
      %91 = func.call @dynamic_update_index_in_dim_2(%iterArg_76, %89#4, %iterArg_71) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %92 = func.call @dynamic_update_index_in_dim_2(%iterArg_77, %89#5, %iterArg_71) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %93 = func.call @dynamic_update_index_in_dim_2(%iterArg_78, %89#6, %iterArg_71) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %94 = func.call @dynamic_update_index_in_dim_3(%iterArg_79, %89#7, %iterArg_71) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %95 = func.call @dynamic_update_index_in_dim_3(%iterArg_80, %89#8, %iterArg_71) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %96 = func.call @dynamic_update_index_in_dim_3(%iterArg_81, %89#9, %iterArg_71) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %97 = func.call @dynamic_update_index_in_dim_2(%iterArg_82, %89#10, %iterArg_71) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %98 = func.call @dynamic_update_index_in_dim_3(%iterArg_83, %89#11, %iterArg_71) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %99 = func.call @dynamic_update_index_in_dim_3(%iterArg_84, %89#12, %iterArg_71) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %100 = func.call @dynamic_update_index_in_dim_2(%iterArg_85, %89#13, %iterArg_71) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %101 = func.call @dynamic_update_index_in_dim_4(%iterArg_86, %89#14, %iterArg_71) : (tensor<2x4x3xf64>, tensor<4x3xf64>, tensor<i64>) -> tensor<2x4x3xf64>
      %c_87 = stablehlo.constant dense<1> : tensor<i64>
      %102 = stablehlo.add %iterArg_71, %c_87 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %iterArg_69, %iterArg_70, %102, %89#0, %89#1, %89#2, %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101 : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>
    }
    %37 = stablehlo.broadcast_in_dim %36#23, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %39 = stablehlo.divide %36#24, %38 : tensor<4x3xf64>
    %40 = stablehlo.multiply %37, %37 : tensor<4x1xf64>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %42 = stablehlo.divide %41, %40 : tensor<4x1xf64>
    %43 = stablehlo.multiply %39, %39 : tensor<4x3xf64>
    %cst_31 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %44 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %45 = stablehlo.multiply %44, %39 : tensor<4x3xf64>
    %cst_32 = stablehlo.constant dense<6.100000e-01> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %47 = stablehlo.add %46, %43 : tensor<4x3xf64>
    %cst_33 = stablehlo.constant dense<1.770000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %49 = stablehlo.divide %48, %47 : tensor<4x3xf64>
    %50 = stablehlo.multiply %47, %47 : tensor<4x3xf64>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %52 = stablehlo.divide %51, %50 : tensor<4x3xf64>
    %cst_35 = stablehlo.constant dense<1.500000e+00> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %54 = stablehlo.subtract %53, %49 : tensor<4x3xf64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %55 = stablehlo.reduce(%54 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf64>, tensor<f64>) -> tensor<3xf64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %56 = stablehlo.reduce(%55 init: %cst_37) applies stablehlo.add across dimensions = [0] : (tensor<3xf64>, tensor<f64>) -> tensor<f64>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %57 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %58 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %59 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %60 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %61 = stablehlo.broadcast_in_dim %60, dims = [1] : (tensor<3xf64>) -> tensor<4x3xf64>
    %62 = stablehlo.negate %61 : tensor<4x3xf64>
    %63 = stablehlo.multiply %62, %52 : tensor<4x3xf64>
    %cst_42 = stablehlo.constant dense<1.770000e+00> : tensor<f64>
    %64 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %65 = stablehlo.multiply %63, %64 : tensor<4x3xf64>
    %66 = stablehlo.negate %65 : tensor<4x3xf64>
    %67 = stablehlo.multiply %66, %45 : tensor<4x3xf64>
    %68 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %69 = stablehlo.multiply %67, %68 : tensor<4x3xf64>
    %70 = stablehlo.multiply %69, %36#24 : tensor<4x3xf64>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %71 = stablehlo.reduce(%70 init: %cst_43) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4xf64>
    %72 = stablehlo.reshape %71 : (tensor<4xf64>) -> tensor<4x1xf64>
    %73 = stablehlo.negate %72 : tensor<4x1xf64>
    %74 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %75 = stablehlo.divide %67, %74 : tensor<4x3xf64>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %76 = stablehlo.reduce(%73 init: %cst_44) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %77 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %78 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %79 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<2x1x3xf64>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %80 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f64>) -> tensor<2x1x3xf64>
    %c_49 = stablehlo.constant dense<0> : tensor<i64>
    %81:21 = stablehlo.while(%iterArg = %36#25, %iterArg_51 = %36#26, %iterArg_52 = %36#27, %iterArg_53 = %36#28, %iterArg_54 = %36#29, %iterArg_55 = %36#30, %iterArg_56 = %36#31, %iterArg_57 = %36#32, %iterArg_58 = %36#33, %iterArg_59 = %36#34, %iterArg_60 = %36#35, %iterArg_61 = %36#36, %iterArg_62 = %11, %iterArg_63 = %2#0, %iterArg_64 = %c_49, %iterArg_65 = %78, %iterArg_66 = %77, %iterArg_67 = %76, %iterArg_68 = %75, %iterArg_69 = %79, %iterArg_70 = %80) : tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x1x3xf64>, tensor<2x1x3xf64>
    cond {
      %c_71 = stablehlo.constant dense<2> : tensor<i64>
      %87 = stablehlo.compare LT, %iterArg_64, %c_71, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %87 : tensor<i1>
    } do {
      %c_71 = stablehlo.constant dense<2> : tensor<i64>
      %87 = stablehlo.subtract %c_71, %iterArg_64 : tensor<i64>
      %c_72 = stablehlo.constant dense<1> : tensor<i64>
      %88 = stablehlo.subtract %87, %c_72 : tensor<i64>
      %89 = func.call @dynamic_index_in_dim_5(%iterArg, %88) : (tensor<2x3x1xf64>, tensor<i64>) -> tensor<3x1xf64>
      %90 = func.call @dynamic_index_in_dim_6(%iterArg_51, %88) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %91 = func.call @dynamic_index_in_dim_6(%iterArg_52, %88) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %92 = func.call @dynamic_index_in_dim_6(%iterArg_53, %88) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %93 = func.call @dynamic_index_in_dim_7(%iterArg_54, %88) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %94 = func.call @dynamic_index_in_dim_7(%iterArg_55, %88) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %95 = func.call @dynamic_index_in_dim_7(%iterArg_56, %88) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %96 = func.call @dynamic_index_in_dim_6(%iterArg_57, %88) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %97 = func.call @dynamic_index_in_dim_7(%iterArg_58, %88) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %98 = func.call @dynamic_index_in_dim_7(%iterArg_59, %88) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %99 = func.call @dynamic_index_in_dim_6(%iterArg_60, %88) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %100 = func.call @dynamic_index_in_dim_8(%iterArg_61, %88) : (tensor<2x4x3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %101 = func.call @dynamic_index_in_dim(%iterArg_62, %88) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %102:6 = func.call @closed_call_9(%iterArg_63, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %89, %90, %91, %92, %93, %94, %95, %96, %97, %98, %99, %100, %101) : (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<3x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4x3xf64>, tensor<1x3xf64>) -> (tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<1x3xf64>, tensor<1x3xf64>)
      %103 = func.call @dynamic_update_index_in_dim_11(%iterArg_69, %102#4, %88) : (tensor<2x1x3xf64>, tensor<1x3xf64>, tensor<i64>) -> tensor<2x1x3xf64>
      %104 = func.call @dynamic_update_index_in_dim_11(%iterArg_70, %102#5, %88) : (tensor<2x1x3xf64>, tensor<1x3xf64>, tensor<i64>) -> tensor<2x1x3xf64>
      %c_73 = stablehlo.constant dense<1> : tensor<i64>
      %105 = stablehlo.add %iterArg_64, %c_73 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %105, %102#0, %102#1, %102#2, %102#3, %103, %104 : tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x1x3xf64>, tensor<2x1x3xf64>
    }
    %82 = stablehlo.reshape %81#20 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %83 = stablehlo.reshape %81#19 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %84 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %85 = stablehlo.select %8, %83, %84 : tensor<2x3xi1>, tensor<2x3xf64>
    %86 = call @clip_12(%2#1, %2#2, %81#15) : (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    return %86, %85, %82 : tensor<4x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>
  }
  func.func private @clip(%arg0: tensor<4x3xf64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>) {
    %0 = stablehlo.convert %arg1 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4x3xf64>
    %3 = stablehlo.compare EQ, %arg0, %2, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %6 = stablehlo.select %3, %4, %5 : tensor<4x3xi1>, tensor<4x3xf64>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %8 = stablehlo.compare EQ, %7, %2, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %11 = stablehlo.select %8, %9, %10 : tensor<4x3xi1>, tensor<4x3xf64>
    %12 = stablehlo.divide %6, %11 : tensor<4x3xf64>
    %13 = stablehlo.convert %arg2 : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %15 = stablehlo.minimum %14, %2 : tensor<4x3xf64>
    %16 = stablehlo.compare EQ, %2, %15, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %19 = stablehlo.select %16, %17, %18 : tensor<4x3xi1>, tensor<4x3xf64>
    %20 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %21 = stablehlo.compare EQ, %20, %15, FLOAT : (tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %24 = stablehlo.select %21, %22, %23 : tensor<4x3xi1>, tensor<4x3xf64>
    %25 = stablehlo.divide %19, %24 : tensor<4x3xf64>
    return %15, %12, %25 : tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>
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
  func.func private @clip_0(%arg0: tensor<f64>, %arg1: tensor<f64>) -> (tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>) {
    %0 = stablehlo.convert %arg0 : tensor<f64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %5 = stablehlo.convert %arg1 : tensor<f64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    return %0, %2, %1, %4, %3, %5, %7, %6, %9, %8 : tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x1x3xf64>, %arg1: tensor<i64>) -> tensor<1x3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 3] : (tensor<2x1x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x1x3xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x1x3xf64>) -> tensor<1x3xf64>
    return %1 : tensor<1x3xf64>
  }
  func.func private @closed_call(%arg0: tensor<4x3xf64>, %arg1: tensor<f64>, %arg2: tensor<4x1xf64>, %arg3: tensor<4x1xf64>, %arg4: tensor<4x1xf64>, %arg5: tensor<4x1xf64>, %arg6: tensor<f64>, %arg7: tensor<4x1xf64>, %arg8: tensor<4x1xf64>, %arg9: tensor<4x1xf64>, %arg10: tensor<4x1xf64>, %arg11: tensor<4xf64>, %arg12: tensor<4xf64>, %arg13: tensor<4xf64>, %arg14: tensor<4xf64>, %arg15: tensor<4xf64>, %arg16: tensor<4xf64>, %arg17: tensor<4xf64>, %arg18: tensor<4xf64>, %arg19: tensor<4xf64>, %arg20: tensor<4xf64>, %arg21: tensor<4x3xf64>, %arg22: tensor<1x3xf64>, %arg23: tensor<1x3xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<3x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4x3xf64>) {
    %0 = stablehlo.transpose %arg22, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
    %1 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x1xf64>) -> tensor<4x1xf64>
    %2:3 = call @clip_1(%1, %arg1, %arg2, %arg3, %arg4, %arg5, %arg6, %arg7, %arg8, %arg9, %arg10) : (tensor<4x1xf64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>) -> (tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>)
    %cst = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %3 = stablehlo.reduce(%2#0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %4 = stablehlo.reshape %3 : (tensor<4xf64>) -> tensor<4x1xf64>
    %5 = stablehlo.compare EQ, %2#0, %4, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
    %6 = stablehlo.convert %5 : (tensor<4x1xi1>) -> tensor<4x1xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %8 = stablehlo.maximum %arg19, %3 : tensor<4xf64>
    %9 = stablehlo.compare EQ, %arg19, %8, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %10 = stablehlo.select %9, %arg12, %arg11 : tensor<4xi1>, tensor<4xf64>
    %11 = stablehlo.compare EQ, %3, %8, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %12 = stablehlo.select %11, %arg14, %arg13 : tensor<4xi1>, tensor<4xf64>
    %13 = stablehlo.divide %10, %12 : tensor<4xf64>
    %14 = stablehlo.compare EQ, %3, %8, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %15 = stablehlo.select %14, %arg16, %arg15 : tensor<4xi1>, tensor<4xf64>
    %16 = stablehlo.compare EQ, %arg19, %8, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %17 = stablehlo.select %16, %arg18, %arg17 : tensor<4xi1>, tensor<4xf64>
    %18 = stablehlo.divide %15, %17 : tensor<4xf64>
    %19 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %20 = stablehlo.subtract %2#0, %19 : tensor<4x1xf64>
    %21 = stablehlo.exponential %20 : tensor<4x1xf64>
    %22 = stablehlo.subtract %arg19, %8 : tensor<4xf64>
    %23 = stablehlo.exponential %22 : tensor<4xf64>
    %24 = stablehlo.multiply %arg20, %23 : tensor<4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.reduce(%21 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %26 = stablehlo.add %24, %25 : tensor<4xf64>
    %27 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %29 = stablehlo.multiply %arg21, %28 : tensor<4x3xf64>
    %30 = stablehlo.dot_general %21, %arg23, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<1x3xf64>) -> tensor<4x3xf64>
    %31 = stablehlo.add %29, %30 : tensor<4x3xf64>
    return %8, %26, %31, %0, %2#1, %2#2, %6, %7, %13, %18, %21, %23, %arg20, %27, %arg21 : tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<3x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4x3xf64>
  }
  func.func private @clip_1(%arg0: tensor<4x1xf64>, %arg1: tensor<f64>, %arg2: tensor<4x1xf64>, %arg3: tensor<4x1xf64>, %arg4: tensor<4x1xf64>, %arg5: tensor<4x1xf64>, %arg6: tensor<f64>, %arg7: tensor<4x1xf64>, %arg8: tensor<4x1xf64>, %arg9: tensor<4x1xf64>, %arg10: tensor<4x1xf64>) -> (tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %1 = stablehlo.maximum %0, %arg0 : tensor<4x1xf64>
    %2 = stablehlo.compare EQ, %arg0, %1, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
    %3 = stablehlo.select %2, %arg3, %arg2 : tensor<4x1xi1>, tensor<4x1xf64>
    %4 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %5 = stablehlo.compare EQ, %4, %1, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
    %6 = stablehlo.select %5, %arg5, %arg4 : tensor<4x1xi1>, tensor<4x1xf64>
    %7 = stablehlo.divide %3, %6 : tensor<4x1xf64>
    %8 = stablehlo.broadcast_in_dim %arg6, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %9 = stablehlo.minimum %8, %1 : tensor<4x1xf64>
    %10 = stablehlo.compare EQ, %1, %9, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
    %11 = stablehlo.select %10, %arg8, %arg7 : tensor<4x1xi1>, tensor<4x1xf64>
    %12 = stablehlo.broadcast_in_dim %arg6, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %13 = stablehlo.compare EQ, %12, %9, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
    %14 = stablehlo.select %13, %arg10, %arg9 : tensor<4x1xi1>, tensor<4x1xf64>
    %15 = stablehlo.divide %11, %14 : tensor<4x1xf64>
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
  func.func private @closed_call_9(%arg0: tensor<4x3xf64>, %arg1: tensor<4x3xf64>, %arg2: tensor<4xf64>, %arg3: tensor<4xf64>, %arg4: tensor<4x3xf64>, %arg5: tensor<3x1xf64>, %arg6: tensor<4x1xf64>, %arg7: tensor<4x1xf64>, %arg8: tensor<4x1xf64>, %arg9: tensor<4xf64>, %arg10: tensor<4xf64>, %arg11: tensor<4xf64>, %arg12: tensor<4x1xf64>, %arg13: tensor<4xf64>, %arg14: tensor<4xf64>, %arg15: tensor<4x1xf64>, %arg16: tensor<4x3xf64>, %arg17: tensor<1x3xf64>) -> (tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<1x3xf64>, tensor<1x3xf64>) {
    %0 = stablehlo.dot_general %arg4, %arg12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<4x1xf64>) -> tensor<3x1xf64>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<3x1xf64>) -> tensor<1x3xf64>
    %2 = stablehlo.dot_general %arg4, %arg17, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<1x3xf64>) -> tensor<4x1xf64>
    %3 = stablehlo.multiply %arg16, %arg4 : tensor<4x3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4xf64>
    %5 = stablehlo.reshape %4 : (tensor<4xf64>) -> tensor<4x1xf64>
    %6 = stablehlo.broadcast_in_dim %arg15, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %7 = stablehlo.multiply %arg4, %6 : tensor<4x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %9 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %10 = stablehlo.add %2, %9 : tensor<4x1xf64>
    %11 = stablehlo.multiply %arg14, %arg3 : tensor<4xf64>
    %12 = stablehlo.add %8, %11 : tensor<4xf64>
    %13 = stablehlo.multiply %arg3, %arg13 : tensor<4xf64>
    %14 = stablehlo.multiply %12, %arg13 : tensor<4xf64>
    %15 = stablehlo.negate %14 : tensor<4xf64>
    %16 = stablehlo.add %arg2, %15 : tensor<4xf64>
    %17 = stablehlo.multiply %10, %arg12 : tensor<4x1xf64>
    %18 = stablehlo.negate %17 : tensor<4x1xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.reduce(%18 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %20 = stablehlo.add %16, %19 : tensor<4xf64>
    %21 = stablehlo.multiply %20, %arg11 : tensor<4xf64>
    %22 = stablehlo.multiply %20, %arg10 : tensor<4xf64>
    %23 = stablehlo.add %14, %22 : tensor<4xf64>
    %24 = stablehlo.divide %21, %arg9 : tensor<4xf64>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %26 = stablehlo.multiply %25, %arg8 : tensor<4x1xf64>
    %27 = stablehlo.add %17, %26 : tensor<4x1xf64>
    %28 = call @clip_10(%arg6, %arg7, %27) : (tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xf64>
    %29 = stablehlo.dot_general %28, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<4x3xf64>) -> tensor<1x3xf64>
    %30 = stablehlo.transpose %29, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
    %31 = stablehlo.dot_general %28, %arg5, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<3x1xf64>) -> tensor<4x3xf64>
    %32 = stablehlo.add %arg1, %31 : tensor<4x3xf64>
    %33 = stablehlo.transpose %30, dims = [1, 0] : (tensor<3x1xf64>) -> tensor<1x3xf64>
    return %32, %23, %13, %7, %33, %1 : tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<1x3xf64>, tensor<1x3xf64>
  }
  func.func private @clip_10(%arg0: tensor<4x1xf64>, %arg1: tensor<4x1xf64>, %arg2: tensor<4x1xf64>) -> tensor<4x1xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<4x1xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4x1xf64>
    return %1 : tensor<4x1xf64>
  }
  func.func private @dynamic_update_index_in_dim_11(%arg0: tensor<2x1x3xf64>, %arg1: tensor<1x3xf64>, %arg2: tensor<i64>) -> tensor<2x1x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x3xf64>) -> tensor<1x1x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x1x3xf64>, tensor<1x1x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x1x3xf64>
    return %1 : tensor<2x1x3xf64>
  }
  func.func private @clip_12(%arg0: tensor<4x3xf64>, %arg1: tensor<4x3xf64>, %arg2: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<4x3xf64>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4x3xf64>
    return %1 : tensor<4x3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
