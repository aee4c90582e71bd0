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
    %14:8 = call @clip_0(%cst_7, %cst_8) : (tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>)
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2x3x1xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %30 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<2x4x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %33:33 = stablehlo.while(%iterArg = %9, %iterArg_41 = %10, %iterArg_42 = %2#0, %iterArg_43 = %14#0, %iterArg_44 = %14#1, %iterArg_45 = %14#2, %iterArg_46 = %14#3, %iterArg_47 = %14#4, %iterArg_48 = %14#5, %iterArg_49 = %14#6, %iterArg_50 = %14#7, %iterArg_51 = %16, %iterArg_52 = %17, %iterArg_53 = %15, %iterArg_54 = %19, %iterArg_55 = %20, %iterArg_56 = %18, %iterArg_57 = %c, %iterArg_58 = %11, %iterArg_59 = %12, %iterArg_60 = %13, %iterArg_61 = %21, %iterArg_62 = %22, %iterArg_63 = %23, %iterArg_64 = %24, %iterArg_65 = %25, %iterArg_66 = %26, %iterArg_67 = %27, %iterArg_68 = %28, %iterArg_69 = %29, %iterArg_70 = %30, %iterArg_71 = %31, %iterArg_72 = %32) : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<f64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>
    cond {
      %c_73 = stablehlo.constant dense<2> : tensor<i64>
      %75 = stablehlo.compare LT, %iterArg_57, %c_73, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %75 : tensor<i1>
    } do {
      %75 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_57) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %76 = func.call @dynamic_index_in_dim(%iterArg_41, %iterArg_57) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %77 = stablehlo.transpose %75, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
      %78 = stablehlo.dot_general %iterArg_42, %77, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x1xf64>) -> tensor<4x1xf64>
      %79:3 = func.call @clip_1(%78, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50) : (tensor<4x1xf64>, tensor<f64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>) -> (tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>)
      %cst_73 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %80 = stablehlo.reduce(%79#0 init: %cst_73) applies stablehlo.maximum across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %81 = stablehlo.reshape %80 : (tensor<4xf64>) -> tensor<4x1xf64>
      %82 = stablehlo.compare EQ, %79#0, %81, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
      %83 = stablehlo.convert %82 : (tensor<4x1xi1>) -> tensor<4x1xf64>
      %cst_74 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %84 = stablehlo.reduce(%83 init: %cst_74) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %85 = stablehlo.maximum %iterArg_58, %80 : tensor<4xf64>
      %86 = stablehlo.compare GT, %iterArg_58, %80, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %87 = stablehlo.compare EQ, %iterArg_58, %80, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %88 = stablehlo.select %87, %iterArg_52, %iterArg_51 : tensor<4xi1>, tensor<4xf64>
      %89 = stablehlo.select %86, %iterArg_53, %88 : tensor<4xi1>, tensor<4xf64>
      %90 = stablehlo.compare GT, %80, %iterArg_58, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %91 = stablehlo.compare EQ, %80, %iterArg_58, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %92 = stablehlo.select %91, %iterArg_55, %iterArg_54 : tensor<4xi1>, tensor<4xf64>
      %93 = stablehlo.select %90, %iterArg_56, %92 : tensor<4xi1>, tensor<4xf64>
      %94 = stablehlo.broadcast_in_dim %85, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %95 = stablehlo.subtract %79#0, %94 : tensor<4x1xf64>
      %96 = stablehlo.exponential %95 : tensor<4x1xf64>
      %97 = stablehlo.subtract %iterArg_58, %85 : tensor<4xf64>
      %98 = stablehlo.exponential %97 : tensor<4xf64>
      %99 = stablehlo.multiply %iterArg_59, %98 : tensor<4xf64>
      %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %100 = stablehlo.reduce(%96 init: %cst_75) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %101 = stablehlo.add %99, %100 : tensor<4xf64>
      %102 = stablehlo.broadcast_in_dim %98, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %103 = stablehlo.broadcast_in_dim %102, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
      %104 = stablehlo.multiply %iterArg_60, %103 : tensor<4x3xf64>
      %105 = stablehlo.dot_general %96, %76, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<1x3xf64>) -> tensor<4x3xf64>
      %106 = stablehlo.add %104, %105 : tensor<4x3xf64>
      %107 = func.call @dynamic_update_index_in_dim(%iterArg_61, %77, %iterArg_57) : (tensor<2x3x1xf64>, tensor<3x1xf64>, tensor<i64>) -> tensor<2x3x1xf64>
      %108 = func.call @dynamic_update_index_in_dim_2(%iterArg_62, %79#1, %iterArg_57) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %109 = func.call @dynamic_update_index_in_dim_2(%iterArg_63, %79#2, %iterArg_57) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %110 = func.call @dynamic_update_index_in_dim_2(%iterArg_64, %83, %iterArg_57) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %111 = func.call @dynamic_update_index_in_dim_3(%iterArg_65, %84, %iterArg_57) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %112 = func.call @dynamic_update_index_in_dim_3(%iterArg_66, %89, %iterArg_57) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %113 = func.call @dynamic_update_index_in_dim_3(%iterArg_67, %93, %iterArg_57) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %114 = func.call @dynamic_update_index_in_dim_2(%iterArg_68, %96, %iterArg_57) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %115 = func.call @dynamic_update_index_in_dim_3(%iterArg_69, %98, %iterArg_57) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %116 = func.call @dynamic_update_index_in_dim_3(%iterArg_70, %iterArg_59, %iterArg_57) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %117 = func.call @dynamic_update_index_in_dim_2(%iterArg_71, %102, %iterArg_57) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %118 = func.call @dynamic_update_index_in_dim_4(%iterArg_72, %iterArg_60, %iterArg_57) : (tensor<2x4x3xf64>, tensor<4x3xf64>, tensor<i64>) -> tensor<2x4x3xf64>
      %c_76 = stablehlo.constant dense<1> : tensor<i64>
      %119 = stablehlo.add %iterArg_57, %c_76 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %119, %85, %101, %106, %107, %108, %109, %110, %111, %112, %113, %114, %115, %116, %117, %118 : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<f64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>
    }
    %34 = stablehlo.broadcast_in_dim %33#19, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %36 = stablehlo.divide %33#20, %35 : tensor<4x3xf64>
    %37 = stablehlo.multiply %34, %34 : tensor<4x1xf64>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %39 = stablehlo.divide %38, %37 : tensor<4x1xf64>
    %40 = stablehlo.multiply %36, %36 : tensor<4x3xf64>
    %cst_28 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %41 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %42 = stablehlo.multiply %41, %36 : tensor<4x3xf64>
    %cst_29 = stablehlo.constant dense<6.100000e-01> : tensor<f64>
    %43 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %44 = stablehlo.add %43, %40 : tensor<4x3xf64>
    %45 = stablehlo.multiply %44, %44 : tensor<4x3xf64>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %47 = stablehlo.divide %46, %45 : tensor<4x3xf64>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<3xf64>
    %49 = stablehlo.broadcast_in_dim %48, dims = [1] : (tensor<3xf64>) -> tensor<4x3xf64>
    %50 = stablehlo.negate %49 : tensor<4x3xf64>
    %51 = stablehlo.multiply %50, %47 : tensor<4x3xf64>
    %cst_32 = stablehlo.constant dense<1.770000e+00> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %53 = stablehlo.multiply %51, %52 : tensor<4x3xf64>
    %54 = stablehlo.negate %53 : tensor<4x3xf64>
    %55 = stablehlo.multiply %54, %42 : tensor<4x3xf64>
    %56 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %57 = stablehlo.multiply %55, %56 : tensor<4x3xf64>
    %58 = stablehlo.multiply %57, %33#20 : tensor<4x3xf64>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %59 = stablehlo.reduce(%58 init: %cst_33) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4xf64>
    %60 = stablehlo.reshape %59 : (tensor<4xf64>) -> tensor<4x1xf64>
    %61 = stablehlo.negate %60 : tensor<4x1xf64>
    %62 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %63 = stablehlo.divide %55, %62 : tensor<4x3xf64>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %64 = stablehlo.reduce(%61 init: %cst_34) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %65 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %66 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %67 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<2x1x3xf64>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %68 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<2x1x3xf64>
    %c_39 = stablehlo.constant dense<0> : tensor<i64>
    %69:21 = stablehlo.while(%iterArg = %33#21, %iterArg_41 = %33#22, %iterArg_42 = %33#23, %iterArg_43 = %33#24, %iterArg_44 = %33#25, %iterArg_45 = %33#26, %iterArg_46 = %33#27, %iterArg_47 = %33#28, %iterArg_48 = %33#29, %iterArg_49 = %33#30, %iterArg_50 = %33#31, %iterArg_51 = %33#32, %iterArg_52 = %10, %iterArg_53 = %2#0, %iterArg_54 = %c_39, %iterArg_55 = %66, %iterArg_56 = %65, %iterArg_57 = %64, %iterArg_58 = %63, %iterArg_59 = %67, %iterArg_60 = %68) : tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x1x3xf64>, tensor<2x1x3xf64>
    cond {
      %c_61 = stablehlo.constant dense<2> : tensor<i64>
      %75 = stablehlo.compare LT, %iterArg_54, %c_61, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %75 : tensor<i1>
    } do {
      %c_61 = stablehlo.constant dense<2> : tensor<i64>
      %75 = stablehlo.subtract %c_61, %iterArg_54 : tensor<i64>
      %c_62 = stablehlo.constant dense<1> : tensor<i64>
      %76 = stablehlo.subtract %75, %c_62 : tensor<i64>
      %77 = func.call @dynamic_index_in_dim_5(%iterArg, %76) : (tensor<2x3x1xf64>, tensor<i64>) -> tensor<3x1xf64>
      %78 = func.call @dynamic_index_in_dim_6(%iterArg_41, %76) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %79 = func.call @dynamic_index_in_dim_6(%iterArg_42, %76) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %80 = func.call @dynamic_index_in_dim_6(%iterArg_43, %76) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %81 = func.call @dynamic_index_in_dim_7(%iterArg_44, %76) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %82 = func.call @dynamic_index_in_dim_7(%iterArg_45, %76) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %83 = func.call @dynamic_index_in_dim_7(%iterArg_46, %76) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %84 = func.call @dynamic_index_in_dim_6(%iterArg_47, %76) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %85 = func.call @dynamic_index_in_dim_7(%iterArg_48, %76) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %86 = func.call @dynamic_index_in_dim_7(%iterArg_49, %76) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %87 = func.call @dynamic_index_in_dim_6(%iterArg_50, %76) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %88 = func.call @dynamic_index_in_dim_8(%iterArg_51, %76) : (tensor<2x4x3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %89 = func.call @dynamic_index_in_dim(%iterArg_52, %76) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %90 = stablehlo.dot_general %iterArg_58, %84, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<4x1xf64>) -> tensor<3x1xf64>
      %91 = stablehlo.transpose %90, dims = [1, 0] : (tensor<3x1xf64>) -> tensor<1x3xf64>
      %92 = stablehlo.dot_general %iterArg_58, %89, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<1x3xf64>) -> tensor<4x1xf64>
      %93 = stablehlo.multiply %88, %iterArg_58 : tensor<4x3xf64>
      %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %94 = stablehlo.reduce(%93 init: %cst_63) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4xf64>
      %95 = stablehlo.reshape %94 : (tensor<4xf64>) -> tensor<4x1xf64>
      %96 = stablehlo.broadcast_in_dim %87, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
      %97 = stablehlo.multiply %iterArg_58, %96 : tensor<4x3xf64>
      %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %98 = stablehlo.reduce(%95 init: %cst_64) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %99 = stablehlo.broadcast_in_dim %iterArg_57, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %100 = stablehlo.add %92, %99 : tensor<4x1xf64>
      %101 = stablehlo.multiply %86, %iterArg_57 : tensor<4xf64>
      %102 = stablehlo.add %98, %101 : tensor<4xf64>
      %103 = stablehlo.multiply %iterArg_57, %85 : tensor<4xf64>
      %104 = stablehlo.multiply %102, %85 : tensor<4xf64>
      %105 = stablehlo.negate %104 : tensor<4xf64>
      %106 = stablehlo.add %iterArg_56, %105 : tensor<4xf64>
      %107 = stablehlo.multiply %100, %84 : tensor<4x1xf64>
      %108 = stablehlo.negate %107 : tensor<4x1xf64>
      %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %109 = stablehlo.reduce(%108 init: %cst_65) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %110 = stablehlo.add %106, %109 : tensor<4xf64>
      %111 = stablehlo.multiply %110, %83 : tensor<4xf64>
      %112 = stablehlo.multiply %110, %82 : tensor<4xf64>
      %113 = stablehlo.add %104, %112 : tensor<4xf64>
      %114 = stablehlo.divide %111, %81 : tensor<4xf64>
      %115 = stablehlo.broadcast_in_dim %114, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %116 = stablehlo.multiply %115, %80 : tensor<4x1xf64>
      %117 = stablehlo.add %107, %116 : tensor<4x1xf64>
      %118 = func.call @clip_9(%78, %79, %117) : (tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xf64>
      %119 = stablehlo.dot_general %118, %iterArg_53, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<4x3xf64>) -> tensor<1x3xf64>
      %120 = stablehlo.transpose %119, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
      %121 = stablehlo.dot_general %118, %77, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<3x1xf64>) -> tensor<4x3xf64>
      %122 = stablehlo.add %iterArg_55, %121 : tensor<4x3xf64>
      %123 = stablehlo.transpose %120, dims = [1, 0] : (tensor<3x1xf64>) -> tensor<1x3xf64>
      %124 = func.call @dynamic_update_index_in_dim_10(%iterArg_59, %123, %76) : (tensor<2x1x3xf64>, tensor<1x3xf64>, tensor<i64>) -> tensor<2x1x3xf64>
      %125 = func.call @dynamic_update_index_in_dim_10(%iterArg_60, %91, %76) : (tensor<2x1x3xf64>, tensor<1x3xf64>, tensor<i64>) -> tensor<2x1x3xf64>
      %c_66 = stablehlo.constant dense<1> : tensor<i64>
      %126 = stablehlo.add %iterArg_54, %c_66 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %126, %122, %113, %103, %97, %124, %125 : tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x1x3xf64>, tensor<2x1x3xf64>
    }
    %70 = stablehlo.reshape %69#20 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %71 = stablehlo.reshape %69#19 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %72 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %73 = stablehlo.select %8, %71, %72 : tensor<2x3xi1>, tensor<2x3xf64>
    %74 = call @clip_11(%2#1, %2#2, %69#15) : (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    return %74, %73, %70 : tensor<4x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>
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
