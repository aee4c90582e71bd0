// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def local_streaming_attention(query, k, value):
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
//     compressed = jax.nn.silu(jnp.exp(-(attended**2)))
//     return 0.54 / (1.39 + compressed**2)
//
//   query: float64[4, 3] in [-2, 2]
//   k: float64[2, 3] in [-1.2, 1.2]
//   value: float64[2, 3] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_local_streaming_attention attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf64>, %arg1: tensor<2x3xf64>, %arg2: tensor<2x3xf64>) -> (tensor<4x3xf64> {jax.result_info = "result"}) {
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
    %9:7 = stablehlo.while(%iterArg = %4, %iterArg_7 = %5, %iterArg_8 = %2, %iterArg_9 = %c, %iterArg_10 = %6, %iterArg_11 = %7, %iterArg_12 = %8) : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>
    cond {
      %c_13 = stablehlo.constant dense<2> : tensor<i64>
      %22 = stablehlo.compare LT, %iterArg_9, %c_13, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %22 : tensor<i1>
    } do {
      %22 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_9) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %23 = func.call @dynamic_index_in_dim(%iterArg_7, %iterArg_9) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %24 = stablehlo.transpose %22, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
      %25 = stablehlo.dot_general %iterArg_8, %24, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x1xf64>) -> tensor<4x1xf64>
      %cst_13 = stablehlo.constant dense<-6.000000e+00> : tensor<f64>
      %cst_14 = stablehlo.constant dense<6.000000e+00> : tensor<f64>
      %26 = func.call @clip_0(%25, %cst_13, %cst_14) : (tensor<4x1xf64>, tensor<f64>, tensor<f64>) -> tensor<4x1xf64>
      %cst_15 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %27 = stablehlo.reduce(%26 init: %cst_15) applies stablehlo.maximum across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %28 = stablehlo.maximum %iterArg_10, %27 : tensor<4xf64>
      %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %30 = stablehlo.subtract %26, %29 : tensor<4x1xf64>
      %31 = stablehlo.exponential %30 : tensor<4x1xf64>
      %32 = stablehlo.subtract %iterArg_10, %28 : tensor<4xf64>
      %33 = stablehlo.exponential %32 : tensor<4xf64>
      %34 = stablehlo.multiply %iterArg_11, %33 : tensor<4xf64>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %35 = stablehlo.reduce(%31 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %36 = stablehlo.add %34, %35 : tensor<4xf64>
      %37 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
      %39 = stablehlo.multiply %iterArg_12, %38 : tensor<4x3xf64>
      %40 = stablehlo.dot_general %31, %23, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<1x3xf64>) -> tensor<4x3xf64>
      %41 = stablehlo.add %39, %40 : tensor<4x3xf64>
      %c_17 = stablehlo.constant dense<1> : tensor<i64>
      %42 = stablehlo.add %iterArg_9, %c_17 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_7, %iterArg_8, %42, %28, %36, %41 : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>
    }
    %10 = stablehlo.broadcast_in_dim %9#5, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %12 = stablehlo.divide %9#6, %11 : tensor<4x3xf64>
    %13 = stablehlo.multiply %12, %12 : tensor<4x3xf64>
    %14 = stablehlo.negate %13 : tensor<4x3xf64>
    %15 = stablehlo.exponential %14 : tensor<4x3xf64>
    %16 = call @silu(%15) : (tensor<4x3xf64>) -> tensor<4x3xf64>
    %17 = stablehlo.multiply %16, %16 : tensor<4x3xf64>
    %cst_5 = stablehlo.constant dense<1.390000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %19 = stablehlo.add %18, %17 : tensor<4x3xf64>
    %cst_6 = stablehlo.constant dense<5.400000e-01> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %21 = stablehlo.divide %20, %19 : tensor<4x3xf64>
    return %21 : tensor<4x3xf64>
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
  func.func private @silu(%arg0: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %0 = stablehlo.negate %arg0 : tensor<4x3xf64>
    %1 = stablehlo.exponential %0 : tensor<4x3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %3 = stablehlo.add %2, %1 : tensor<4x3xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %5 = stablehlo.divide %4, %3 : tensor<4x3xf64>
    %6 = stablehlo.multiply %arg0, %5 : tensor<4x3xf64>
    return %6 : tensor<4x3xf64>
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
    %34:33 = stablehlo.while(%iterArg = %10, %iterArg_48 = %11, %iterArg_49 = %2#0, %iterArg_50 = %15#0, %iterArg_51 = %15#1, %iterArg_52 = %15#2, %iterArg_53 = %15#3, %iterArg_54 = %15#4, %iterArg_55 = %15#5, %iterArg_56 = %15#6, %iterArg_57 = %15#7, %iterArg_58 = %17, %iterArg_59 = %18, %iterArg_60 = %16, %iterArg_61 = %20, %iterArg_62 = %21, %iterArg_63 = %19, %iterArg_64 = %c, %iterArg_65 = %12, %iterArg_66 = %13, %iterArg_67 = %14, %iterArg_68 = %22, %iterArg_69 = %23, %iterArg_70 = %24, %iterArg_71 = %25, %iterArg_72 = %26, %iterArg_73 = %27, %iterArg_74 = %28, %iterArg_75 = %29, %iterArg_76 = %30, %iterArg_77 = %31, %iterArg_78 = %32, %iterArg_79 = %33) : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<f64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>
    cond {
      %c_80 = stablehlo.constant dense<2> : tensor<i64>
      %90 = stablehlo.compare LT, %iterArg_64, %c_80, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %90 : tensor<i1>
    } do {
      %90 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_64) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %91 = func.call @dynamic_index_in_dim(%iterArg_48, %iterArg_64) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %92 = stablehlo.transpose %90, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
      %93 = stablehlo.dot_general %iterArg_49, %92, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x1xf64>) -> tensor<4x1xf64>
      %94:3 = func.call @clip_1(%93, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57) : (tensor<4x1xf64>, tensor<f64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>) -> (tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>)
      %cst_80 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %95 = stablehlo.reduce(%94#0 init: %cst_80) applies stablehlo.maximum across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %96 = stablehlo.reshape %95 : (tensor<4xf64>) -> tensor<4x1xf64>
      %97 = stablehlo.compare EQ, %94#0, %96, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
      %98 = stablehlo.convert %97 : (tensor<4x1xi1>) -> tensor<4x1xf64>
      %cst_81 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %99 = stablehlo.reduce(%98 init: %cst_81) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %100 = stablehlo.maximum %iterArg_65, %95 : tensor<4xf64>
      %101 = stablehlo.compare GT, %iterArg_65, %95, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %102 = stablehlo.compare EQ, %iterArg_65, %95, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %103 = stablehlo.select %102, %iterArg_59, %iterArg_58 : tensor<4xi1>, tensor<4xf64>
      %104 = stablehlo.select %101, %iterArg_60, %103 : tensor<4xi1>, tensor<4xf64>
      %105 = stablehlo.compare GT, %95, %iterArg_65, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %106 = stablehlo.compare EQ, %95, %iterArg_65, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %107 = stablehlo.select %106, %iterArg_62, %iterArg_61 : tensor<4xi1>, tensor<4xf64>
      %108 = stablehlo.select %105, %iterArg_63, %107 : tensor<4xi1>, tensor<4xf64>
      %109 = stablehlo.broadcast_in_dim %100, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %110 = stablehlo.subtract %94#0, %109 : tensor<4x1xf64>
      %111 = stablehlo.exponential %110 : tensor<4x1xf64>
      %112 = stablehlo.subtract %iterArg_65, %100 : tensor<4xf64>
      %113 = stablehlo.exponential %112 : tensor<4xf64>
      %114 = stablehlo.multiply %iterArg_66, %113 : tensor<4xf64>
      %cst_82 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %115 = stablehlo.reduce(%111 init: %cst_82) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %116 = stablehlo.add %114, %115 : tensor<4xf64>
      %117 = stablehlo.broadcast_in_dim %113, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %118 = stablehlo.broadcast_in_dim %117, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
      %119 = stablehlo.multiply %iterArg_67, %118 : tensor<4x3xf64>
      %120 = stablehlo.dot_general %111, %91, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<1x3xf64>) -> tensor<4x3xf64>
      %121 = stablehlo.add %119, %120 : tensor<4x3xf64>
      %122 = func.call @dynamic_update_index_in_dim(%iterArg_68, %92, %iterArg_64) : (tensor<2x3x1xf64>, tensor<3x1xf64>, tensor<i64>) -> tensor<2x3x1xf64>
      %123 = func.call @dynamic_update_index_in_dim_2(%iterArg_69, %94#1, %iterArg_64) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %124 = func.call @dynamic_update_index_in_dim_2(%iterArg_70, %94#2, %iterArg_64) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %125 = func.call @dynamic_update_index_in_dim_2(%iterArg_71, %98, %iterArg_64) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %126 = func.call @dynamic_update_index_in_dim_3(%iterArg_72, %99, %iterArg_64) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %127 = func.call @dynamic_update_index_in_dim_3(%iterArg_73, %104, %iterArg_64) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %128 = func.call @dynamic_update_index_in_dim_3(%iterArg_74, %108, %iterArg_64) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %129 = func.call @dynamic_update_index_in_dim_2(%iterArg_75, %111, %iterArg_64) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %130 = func.call @dynamic_update_index_in_dim_3(%iterArg_76, %113, %iterArg_64) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %131 = func.call @dynamic_update_index_in_dim_3(%iterArg_77, %iterArg_66, %iterArg_64) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %132 = func.call @dynamic_update_index_in_dim_2(%iterArg_78, %117, %iterArg_64) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %133 = func.call @dynamic_update_index_in_dim_4(%iterArg_79, %iterArg_67, %iterArg_64) : (tensor<2x4x3xf64>, tensor<4x3xf64>, tensor<i64>) -> tensor<2x4x3xf64>
      %c_83 = stablehlo.constant dense<1> : tensor<i64>
      %134 = stablehlo.add %iterArg_64, %c_83 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %iterArg_62, %iterArg_63, %134, %100, %116, %121, %122, %123, %124, %125, %126, %127, %128, %129, %130, %131, %132, %133 : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<f64>, tensor<f64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>
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
    %44 = stablehlo.negate %41 : tensor<4x3xf64>
    %45 = stablehlo.exponential %44 : tensor<4x3xf64>
    %46:3 = call @silu(%45) : (tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>)
    %47 = stablehlo.multiply %46#0, %46#0 : tensor<4x3xf64>
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %49 = stablehlo.multiply %48, %46#0 : tensor<4x3xf64>
    %cst_31 = stablehlo.constant dense<1.390000e+00> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %51 = stablehlo.add %50, %47 : tensor<4x3xf64>
    %cst_32 = stablehlo.constant dense<5.400000e-01> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %53 = stablehlo.divide %52, %51 : tensor<4x3xf64>
    %54 = stablehlo.multiply %51, %51 : tensor<4x3xf64>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %55 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %56 = stablehlo.divide %55, %54 : tensor<4x3xf64>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %57 = stablehlo.reduce(%53 init: %cst_34) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<f64>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %58 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %59 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %60 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %61 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %62 = stablehlo.multiply %61, %56 : tensor<4x3xf64>
    %cst_39 = stablehlo.constant dense<5.400000e-01> : tensor<f64>
    %63 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %64 = stablehlo.multiply %62, %63 : tensor<4x3xf64>
    %65 = stablehlo.negate %64 : tensor<4x3xf64>
    %66 = stablehlo.multiply %65, %49 : tensor<4x3xf64>
    %67 = call @silu_5(%46#1, %46#2, %45, %66) : (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    %68 = stablehlo.multiply %67, %45 : tensor<4x3xf64>
    %69 = stablehlo.negate %68 : tensor<4x3xf64>
    %70 = stablehlo.multiply %69, %43 : tensor<4x3xf64>
    %71 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %72 = stablehlo.multiply %70, %71 : tensor<4x3xf64>
    %73 = stablehlo.multiply %72, %34#20 : tensor<4x3xf64>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %74 = stablehlo.reduce(%73 init: %cst_40) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4xf64>
    %75 = stablehlo.reshape %74 : (tensor<4xf64>) -> tensor<4x1xf64>
    %76 = stablehlo.negate %75 : tensor<4x1xf64>
    %77 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %78 = stablehlo.divide %70, %77 : tensor<4x3xf64>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %79 = stablehlo.reduce(%76 init: %cst_41) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %80 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %81 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %82 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f64>) -> tensor<2x1x3xf64>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %83 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f64>) -> tensor<2x1x3xf64>
    %c_46 = stablehlo.constant dense<0> : tensor<i64>
    %84:21 = stablehlo.while(%iterArg = %34#21, %iterArg_48 = %34#22, %iterArg_49 = %34#23, %iterArg_50 = %34#24, %iterArg_51 = %34#25, %iterArg_52 = %34#26, %iterArg_53 = %34#27, %iterArg_54 = %34#28, %iterArg_55 = %34#29, %iterArg_56 = %34#30, %iterArg_57 = %34#31, %iterArg_58 = %34#32, %iterArg_59 = %11, %iterArg_60 = %2#0, %iterArg_61 = %c_46, %iterArg_62 = %81, %iterArg_63 = %80, %iterArg_64 = %79, %iterArg_65 = %78, %iterArg_66 = %82, %iterArg_67 = %83) : tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x1x3xf64>, tensor<2x1x3xf64>
    cond {
      %c_68 = stablehlo.constant dense<2> : tensor<i64>
      %90 = stablehlo.compare LT, %iterArg_61, %c_68, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %90 : tensor<i1>
    } do {
      %c_68 = stablehlo.constant dense<2> : tensor<i64>
      %90 = stablehlo.subtract %c_68, %iterArg_61 : tensor<i64>
      %c_69 = stablehlo.constant dense<1> : tensor<i64>
      %91 = stablehlo.subtract %90, %c_69 : tensor<i64>
      %92 = func.call @dynamic_index_in_dim_6(%iterArg, %91) : (tensor<2x3x1xf64>, tensor<i64>) -> tensor<3x1xf64>
      %93 = func.call @dynamic_index_in_dim_7(%iterArg_48, %91) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %94 = func.call @dynamic_index_in_dim_7(%iterArg_49, %91) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %95 = func.call @dynamic_index_in_dim_7(%iterArg_50, %91) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %96 = func.call @dynamic_index_in_dim_8(%iterArg_51, %91) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %97 = func.call @dynamic_index_in_dim_8(%iterArg_52, %91) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %98 = func.call @dynamic_index_in_dim_8(%iterArg_53, %91) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %99 = func.call @dynamic_index_in_dim_7(%iterArg_54, %91) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %100 = func.call @dynamic_index_in_dim_8(%iterArg_55, %91) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %101 = func.call @dynamic_index_in_dim_8(%iterArg_56, %91) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %102 = func.call @dynamic_index_in_dim_7(%iterArg_57, %91) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %103 = func.call @dynamic_index_in_dim_9(%iterArg_58, %91) : (tensor<2x4x3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %104 = func.call @dynamic_index_in_dim(%iterArg_59, %91) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %105 = stablehlo.dot_general %iterArg_65, %99, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<4x1xf64>) -> tensor<3x1xf64>
      %106 = stablehlo.transpose %105, dims = [1, 0] : (tensor<3x1xf64>) -> tensor<1x3xf64>
      %107 = stablehlo.dot_general %iterArg_65, %104, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<1x3xf64>) -> tensor<4x1xf64>
      %108 = stablehlo.multiply %103, %iterArg_65 : tensor<4x3xf64>
      %cst_70 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %109 = stablehlo.reduce(%108 init: %cst_70) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4xf64>
      %110 = stablehlo.reshape %109 : (tensor<4xf64>) -> tensor<4x1xf64>
      %111 = stablehlo.broadcast_in_dim %102, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
      %112 = stablehlo.multiply %iterArg_65, %111 : tensor<4x3xf64>
      %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %113 = stablehlo.reduce(%110 init: %cst_71) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %114 = stablehlo.broadcast_in_dim %iterArg_64, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %115 = stablehlo.add %107, %114 : tensor<4x1xf64>
      %116 = stablehlo.multiply %101, %iterArg_64 : tensor<4xf64>
      %117 = stablehlo.add %113, %116 : tensor<4xf64>
      %118 = stablehlo.multiply %iterArg_64, %100 : tensor<4xf64>
      %119 = stablehlo.multiply %117, %100 : tensor<4xf64>
      %120 = stablehlo.negate %119 : tensor<4xf64>
      %121 = stablehlo.add %iterArg_63, %120 : tensor<4xf64>
      %122 = stablehlo.multiply %115, %99 : tensor<4x1xf64>
      %123 = stablehlo.negate %122 : tensor<4x1xf64>
      %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %124 = stablehlo.reduce(%123 init: %cst_72) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %125 = stablehlo.add %121, %124 : tensor<4xf64>
      %126 = stablehlo.multiply %125, %98 : tensor<4xf64>
      %127 = stablehlo.multiply %125, %97 : tensor<4xf64>
      %128 = stablehlo.add %119, %127 : tensor<4xf64>
      %129 = stablehlo.divide %126, %96 : tensor<4xf64>
      %130 = stablehlo.broadcast_in_dim %129, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %131 = stablehlo.multiply %130, %95 : tensor<4x1xf64>
      %132 = stablehlo.add %122, %131 : tensor<4x1xf64>
      %133 = func.call @clip_10(%93, %94, %132) : (tensor<4x1xf64>, tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xf64>
      %134 = stablehlo.dot_general %133, %iterArg_60, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<4x3xf64>) -> tensor<1x3xf64>
      %135 = stablehlo.transpose %134, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
      %136 = stablehlo.dot_general %133, %92, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<3x1xf64>) -> tensor<4x3xf64>
      %137 = stablehlo.add %iterArg_62, %136 : tensor<4x3xf64>
      %138 = stablehlo.transpose %135, dims = [1, 0] : (tensor<3x1xf64>) -> tensor<1x3xf64>
      %139 = func.call @dynamic_update_index_in_dim_11(%iterArg_66, %138, %91) : (tensor<2x1x3xf64>, tensor<1x3xf64>, tensor<i64>) -> tensor<2x1x3xf64>
      %140 = func.call @dynamic_update_index_in_dim_11(%iterArg_67, %106, %91) : (tensor<2x1x3xf64>, tensor<1x3xf64>, tensor<i64>) -> tensor<2x1x3xf64>
      %c_73 = stablehlo.constant dense<1> : tensor<i64>
      %141 = stablehlo.add %iterArg_61, %c_73 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_48, %iterArg_49, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %141, %137, %128, %118, %112, %139, %140 : tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x1x3xf64>, tensor<2x1x3xf64>
    }
    %85 = stablehlo.reshape %84#20 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %86 = stablehlo.reshape %84#19 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %87 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %88 = stablehlo.select %8, %86, %87 : tensor<2x3xi1>, tensor<2x3xf64>
    %89 = call @clip_12(%2#1, %2#2, %84#15) : (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>) -> tensor<4x3xf64>
    return %89, %88, %85 : tensor<4x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>
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
  func.func private @silu(%arg0: tensor<4x3xf64>) -> (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>) {
    %0 = stablehlo.negate %arg0 : tensor<4x3xf64>
    %1 = stablehlo.exponential %0 : tensor<4x3xf64>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %3 = stablehlo.add %2, %1 : tensor<4x3xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %5 = stablehlo.divide %4, %3 : tensor<4x3xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %7 = stablehlo.subtract %6, %5 : tensor<4x3xf64>
    %8 = stablehlo.multiply %5, %7 : tensor<4x3xf64>
    %9 = stablehlo.multiply %arg0, %5 : tensor<4x3xf64>
    return %9, %8, %5 : tensor<4x3xf64>, tensor<4x3xf64>, tensor<4x3xf64>
  }
  func.func private @silu_5(%arg0: tensor<4x3xf64>, %arg1: tensor<4x3xf64>, %arg2: tensor<4x3xf64>, %arg3: tensor<4x3xf64>) -> tensor<4x3xf64> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<4x3xf64>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<4x3xf64>
    %2 = stablehlo.multiply %0, %arg0 : tensor<4x3xf64>
    %3 = stablehlo.add %1, %2 : tensor<4x3xf64>
    return %3 : tensor<4x3xf64>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<2x3x1xf64>, %arg1: tensor<i64>) -> tensor<3x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 1] : (tensor<2x3x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x3x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x3x1xf64>) -> tensor<3x1xf64>
    return %1 : tensor<3x1xf64>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<2x4x1xf64>, %arg1: tensor<i64>) -> tensor<4x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 1] : (tensor<2x4x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4x1xf64>) -> tensor<4x1xf64>
    return %1 : tensor<4x1xf64>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<2x4xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<2x4x3xf64>, %arg1: tensor<i64>) -> tensor<4x3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 3] : (tensor<2x4x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x3xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4x3xf64>) -> tensor<4x3xf64>
    return %1 : tensor<4x3xf64>
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
