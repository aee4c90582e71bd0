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
    %9 = stablehlo.reshape %3 : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %10 = stablehlo.reshape %arg2 : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %cst_4 = stablehlo.constant dense<-5.000000e+01> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_7 = stablehlo.constant dense<-6.000000e+00> : tensor<f64>
    %cst_8 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
    %14:10 = call @clip_0(%cst_7, %cst_8) : (tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>)
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2x3x1xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<2x4x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %35:37 = stablehlo.while(%iterArg = %9, %iterArg_43 = %10, %iterArg_44 = %2#0, %iterArg_45 = %14#0, %iterArg_46 = %14#1, %iterArg_47 = %14#2, %iterArg_48 = %14#3, %iterArg_49 = %14#4, %iterArg_50 = %14#5, %iterArg_51 = %14#6, %iterArg_52 = %14#7, %iterArg_53 = %14#8, %iterArg_54 = %14#9, %iterArg_55 = %16, %iterArg_56 = %15, %iterArg_57 = %18, %iterArg_58 = %17, %iterArg_59 = %20, %iterArg_60 = %19, %iterArg_61 = %22, %iterArg_62 = %21, %iterArg_63 = %c, %iterArg_64 = %11, %iterArg_65 = %12, %iterArg_66 = %13, %iterArg_67 = %23, %iterArg_68 = %24, %iterArg_69 = %25, %iterArg_70 = %26, %iterArg_71 = %27, %iterArg_72 = %28, %iterArg_73 = %29, %iterArg_74 = %30, %iterArg_75 = %31, %iterArg_76 = %32, %iterArg_77 = %33, %iterArg_78 = %34) : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>
    cond {
      %c_79 = stablehlo.constant dense<2> : tensor<i64>
      %77 = stablehlo.compare LT, %iterArg_63, %c_79, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %77 : tensor<i1>
    } do {
      %77 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_63) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %78 = func.call @dynamic_index_in_dim(%iterArg_43, %iterArg_63) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %79:15 = func.call @closed_call(%iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_64, %iterArg_65, %iterArg_66, %77, %78) : (tensor<4x3xf64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<1x3xf64>, tensor<1x3xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<3x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4x3xf64>)
      %80 = func.call @dynamic_update_index_in_dim(%iterArg_67, %79#3, %iterArg_63) : (tensor<2x3x1xf64>, tensor<3x1xf64>, tensor<i64>) -> tensor<2x3x1xf64>
      %81 = func.call @dynamic_update_index_in_dim_2(%iterArg_68, %79#4, %iterArg_63) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %82 = func.call @dynamic_update_index_in_dim_2(%iterArg_69, %79#5, %iterArg_63) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %83 = func.call @dynamic_update_index_in_dim_2(%iterArg_70, %79#6, %iterArg_63) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %84 = func.call @dynamic_update_index_in_dim_3(%iterArg_71, %79#7, %iterArg_63) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %85 = func.call @dynamic_update_index_in_dim_3(%iterArg_72, %79#8, %iterArg_63) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %86 = func.call @dynamic_update_index_in_dim_3(%iterArg_73, %79#9, %iterArg_63) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %87 = func.call @dynamic_update_index_in_dim_2(%iterArg_74, %79#10, %iterArg_63) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %88 = func.call @dynamic_update_index_in_dim_3(%iterArg_75, %79#11, %iterArg_63) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %89 = func.call @dynamic_update_index_in_dim_3(%iterArg_76, %79#12, %iterArg_63) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %90 = func.call @dynamic_update_index_in_dim_2(%iterArg_77, %79#13, %iterArg_63) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %91 = func.call @dynamic_update_index_in_dim_4(%iterArg_78, %79#14, %iterArg_63) : (tensor<2x4x3xf64>, tensor<4x3xf64>, tensor<i64>) -> tensor<2x4x3xf64>
      %c_79 = stablehlo.constant dense<1> : tensor<i64>
      %92 = stablehlo.add %iterArg_63, %c_79 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %92, %79#0, %79#1, %79#2, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91 : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>
    }
    %36 = stablehlo.broadcast_in_dim %35#23, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %38 = stablehlo.divide %35#24, %37 : tensor<4x3xf64>
    %39 = stablehlo.multiply %36, %36 : tensor<4x1xf64>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %40 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %41 = stablehlo.divide %40, %39 : tensor<4x1xf64>
    %42 = stablehlo.multiply %38, %38 : tensor<4x3xf64>
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %44 = stablehlo.multiply %43, %38 : tensor<4x3xf64>
    %cst_31 = stablehlo.constant dense<6.100000e-01> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %46 = stablehlo.add %45, %42 : tensor<4x3xf64>
    %47 = stablehlo.multiply %46, %46 : tensor<4x3xf64>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %49 = stablehlo.divide %48, %47 : tensor<4x3xf64>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %51 = stablehlo.broadcast_in_dim %50, dims = [1] : (tensor<3xf64>) -> tensor<4x3xf64>
    %52 = stablehlo.negate %51 : tensor<4x3xf64>
    %53 = stablehlo.multiply %52, %49 : tensor<4x3xf64>
    %cst_34 = stablehlo.constant dense<1.770000e+00> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %55 = stablehlo.multiply %53, %54 : tensor<4x3xf64>
    %56 = stablehlo.negate %55 : tensor<4x3xf64>
    %57 = stablehlo.multiply %56, %44 : tensor<4x3xf64>
    %58 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %59 = stablehlo.multiply %57, %58 : tensor<4x3xf64>
    %60 = stablehlo.multiply %59, %35#24 : tensor<4x3xf64>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %61 = stablehlo.reduce(%60 init: %cst_35) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4xf64>
    %62 = stablehlo.reshape %61 : (tensor<4xf64>) -> tensor<4x1xf64>
    %63 = stablehlo.negate %62 : tensor<4x1xf64>
    %64 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %65 = stablehlo.divide %57, %64 : tensor<4x3xf64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %66 = stablehlo.reduce(%63 init: %cst_36) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %67 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %68 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %69 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<2x1x3xf64>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %70 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<2x1x3xf64>
    %c_41 = stablehlo.constant dense<0> : tensor<i64>
    %71:21 = stablehlo.while(%iterArg = %35#25, %iterArg_43 = %35#26, %iterArg_44 = %35#27, %iterArg_45 = %35#28, %iterArg_46 = %35#29, %iterArg_47 = %35#30, %iterArg_48 = %35#31, %iterArg_49 = %35#32, %iterArg_50 = %35#33, %iterArg_51 = %35#34, %iterArg_52 = %35#35, %iterArg_53 = %35#36, %iterArg_54 = %10, %iterArg_55 = %2#0, %iterArg_56 = %c_41, %iterArg_57 = %68, %iterArg_58 = %67, %iterArg_59 = %66, %iterArg_60 = %65, %iterArg_61 = %69, %iterArg_62 = %70) : tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x1x3xf64>, tensor<2x1x3xf64>
    cond {
      %c_63 = stablehlo.constant dense<2> : tensor<i64>
      %77 = stablehlo.compare LT, %iterArg_56, %c_63, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %77 : tensor<i1>
    } do {
      %c_63 = stablehlo.constant dense<2> : tensor<i64>
      %77 = stablehlo.subtract %c_63, %iterArg_56 : tensor<i64>
      %c_64 = stablehlo.constant dense<1> : tensor<i64>
      %78 = stablehlo.subtract %77, %c_64 : tensor<i64>
      %79 = func.call @dynamic_index_in_dim_5(%iterArg, %78) : (tensor<2x3x1xf64>, tensor<i64>) -> tensor<3x1xf64>
      %80 = func.call @dynamic_index_in_dim_6(%iterArg_43, %78) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %81 = func.call @dynamic_index_in_dim_6(%iterArg_44, %78) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %82 = func.call @dynamic_index_in_dim_6(%iterArg_45, %78) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %83 = func.call @dynamic_index_in_dim_7(%iterArg_46, %78) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %84 = func.call @dynamic_index_in_dim_7(%iterArg_47, %78) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %85 = func.call @dynamic_index_in_dim_7(%iterArg_48, %78) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %86 = func.call @dynamic_index_in_dim_6(%iterArg_49, %78) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %87 = func.call @dynamic_index_in_dim_7(%iterArg_50, %78) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %88 = func.call @dynamic_index_in_dim_7(%iterArg_51, %78) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %89 = func.call @dynamic_index_in_dim_6(%iterArg_52, %78) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %90 = func.call @dynamic_index_in_dim_8(%iterArg_53, %78) : (tensor<2x4x3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %91 = func.call @dynamic_index_in_dim(%iterArg_54, %78) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %92:6 = func.call @closed_call_9(%iterArg_55, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %79, %80, %81, %82, %83, %84, %85, %86, %87, %88, %89, %90, %91) : (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<3x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4x3xf64>, tensor<1x3xf64>) -> (tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<1x3xf64>, tensor<1x3xf64>)
      %93 = func.call @dynamic_update_index_in_dim_11(%iterArg_61, %92#4, %78) : (tensor<2x1x3xf64>, tensor<1x3xf64>, tensor<i64>) -> tensor<2x1x3xf64>
      %94 = func.call @dynamic_update_index_in_dim_11(%iterArg_62, %92#5, %78) : (tensor<2x1x3xf64>, tensor<1x3xf64>, tensor<i64>) -> tensor<2x1x3xf64>
      %c_65 = stablehlo.constant dense<1> : tensor<i64>
      %95 = stablehlo.add %iterArg_56, %c_65 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %95, %92#0, %92#1, %92#2, %92#3, %93, %94 : tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x1x3xf64>, tensor<2x1x3xf64>
    }
    %72 = stablehlo.reshape %71#20 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %73 = stablehlo.reshape %71#19 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %74 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %75 = stablehlo.select %8, %73, %74 : tensor<2x3xi1>, tensor<2x3xf64>
    %76 = call @clip_12(%2#1, %2#2, %71#15) : (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    return %76, %75, %72 : tensor<4x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>
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
