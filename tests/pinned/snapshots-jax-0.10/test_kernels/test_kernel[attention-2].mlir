// import jax.numpy as jnp
// from jax import lax
//
//
// def streaming_attention(query, k, value):
//     deviation = query - 0.95
//     activated = jnp.tanh(deviation)
//     kb = k.reshape(2, 1, 3)
//     vb = value.reshape(2, 1, 3)
//
//     def block_step(carry, block):
//         peak, den, acc = carry
//         ki, v_blk = block
//         logits = activated @ ki.T * 0.577
//         peak_new = jnp.maximum(peak, jnp.max(logits, axis=-1))
//         e_blk = jnp.exp(logits - peak_new[:, None])
//         fix = jnp.exp(peak - peak_new)
//         den = den * fix + e_blk.sum(axis=-1)
//         acc = acc * fix[:, None] + e_blk @ v_blk
//         return (peak_new, den, acc), None
//
//     init = (
//         jnp.full((4,), -50.0, dtype=activated.dtype),
//         jnp.zeros((4,), dtype=activated.dtype),
//         jnp.zeros((4, 3), dtype=activated.dtype),
//     )
//     (top, den_out, total_v), _ = lax.scan(block_step, init, (kb, vb))
//     out = total_v / den_out[:, None]
//     return 0.5 * out + 0.5
//
//   query: float64[4, 3] in [-2, 2]
//   k: float64[2, 3] in [-1, 1]
//   value: float64[2, 3] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_streaming_attention attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf64>, %arg1: tensor<2x3xf64>, %arg2: tensor<2x3xf64>) -> (tensor<4x3xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.94999999999999996> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %1 = stablehlo.subtract %arg0, %0 : tensor<4x3xf64>
    %2 = stablehlo.tanh %1 : tensor<4x3xf64>
    %3 = stablehlo.reshape %arg1 : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %4 = stablehlo.reshape %arg2 : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %cst_0 = stablehlo.constant dense<-5.000000e+01> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %8:7 = stablehlo.while(%iterArg = %3, %iterArg_5 = %4, %iterArg_6 = %2, %iterArg_7 = %c, %iterArg_8 = %5, %iterArg_9 = %6, %iterArg_10 = %7) : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>
    cond {
      %c_11 = stablehlo.constant dense<2> : tensor<i64>
      %16 = stablehlo.compare LT, %iterArg_7, %c_11, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %16 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_7) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %17 = func.call @dynamic_index_in_dim(%iterArg_5, %iterArg_7) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %18:3 = func.call @closed_call(%iterArg_6, %iterArg_8, %iterArg_9, %iterArg_10, %16, %17) : (tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<1x3xf64>, tensor<1x3xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>)
      %c_11 = stablehlo.constant dense<1> : tensor<i64>
      %19 = stablehlo.add %iterArg_7, %c_11 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %19, %18#0, %18#1, %18#2 : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>
    }
    %9 = stablehlo.broadcast_in_dim %8#5, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %11 = stablehlo.divide %8#6, %10 : tensor<4x3xf64>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %13 = stablehlo.multiply %12, %11 : tensor<4x3xf64>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %15 = stablehlo.add %13, %14 : tensor<4x3xf64>
    return %15 : tensor<4x3xf64>
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
    %cst = stablehlo.constant dense<5.770000e-01> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %3 = stablehlo.multiply %1, %2 : tensor<4x1xf64>
    %cst_0 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.maximum across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %5 = stablehlo.maximum %arg1, %4 : tensor<4xf64>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %7 = stablehlo.subtract %3, %6 : tensor<4x1xf64>
    %8 = stablehlo.exponential %7 : tensor<4x1xf64>
    %9 = stablehlo.subtract %arg1, %5 : tensor<4xf64>
    %10 = stablehlo.exponential %9 : tensor<4xf64>
    %11 = stablehlo.multiply %arg2, %10 : tensor<4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %13 = stablehlo.add %11, %12 : tensor<4xf64>
    %14 = stablehlo.broadcast_in_dim %10, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %16 = stablehlo.multiply %arg3, %15 : tensor<4x3xf64>
    %17 = stablehlo.dot_general %8, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<1x3xf64>) -> tensor<4x3xf64>
    %18 = stablehlo.add %16, %17 : tensor<4x3xf64>
    return %5, %13, %18 : tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf64>, %arg1: tensor<2x3xf64>, %arg2: tensor<2x3xf64>) -> (tensor<4x3xf64> {jax.result_info = "result[0]"}, tensor<2x3xf64> {jax.result_info = "result[1]"}, tensor<2x3xf64> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.94999999999999996> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %1 = stablehlo.subtract %arg0, %0 : tensor<4x3xf64>
    %2 = stablehlo.tanh %1 : tensor<4x3xf64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %4 = stablehlo.subtract %3, %2 : tensor<4x3xf64>
    %5 = stablehlo.reshape %arg1 : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %6 = stablehlo.reshape %arg2 : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %cst_1 = stablehlo.constant dense<-5.000000e+01> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2x3x1xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2x4x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %28:25 = stablehlo.while(%iterArg = %5, %iterArg_32 = %6, %iterArg_33 = %2, %iterArg_34 = %11, %iterArg_35 = %10, %iterArg_36 = %13, %iterArg_37 = %12, %iterArg_38 = %15, %iterArg_39 = %14, %iterArg_40 = %17, %iterArg_41 = %16, %iterArg_42 = %c, %iterArg_43 = %7, %iterArg_44 = %8, %iterArg_45 = %9, %iterArg_46 = %18, %iterArg_47 = %19, %iterArg_48 = %20, %iterArg_49 = %21, %iterArg_50 = %22, %iterArg_51 = %23, %iterArg_52 = %24, %iterArg_53 = %25, %iterArg_54 = %26, %iterArg_55 = %27) : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>
    cond {
      %c_56 = stablehlo.constant dense<2> : tensor<i64>
      %55 = stablehlo.compare LT, %iterArg_42, %c_56, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %55 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_42) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %56 = func.call @dynamic_index_in_dim(%iterArg_32, %iterArg_42) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %57:13 = func.call @closed_call(%iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_43, %iterArg_44, %iterArg_45, %55, %56) : (tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<1x3xf64>, tensor<1x3xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<3x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4x3xf64>)
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_46, %57#3, %iterArg_42) : (tensor<2x3x1xf64>, tensor<3x1xf64>, tensor<i64>) -> tensor<2x3x1xf64>
      %59 = func.call @dynamic_update_index_in_dim_0(%iterArg_47, %57#4, %iterArg_42) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %60 = func.call @dynamic_update_index_in_dim_1(%iterArg_48, %57#5, %iterArg_42) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %61 = func.call @dynamic_update_index_in_dim_1(%iterArg_49, %57#6, %iterArg_42) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %62 = func.call @dynamic_update_index_in_dim_1(%iterArg_50, %57#7, %iterArg_42) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %63 = func.call @dynamic_update_index_in_dim_0(%iterArg_51, %57#8, %iterArg_42) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %64 = func.call @dynamic_update_index_in_dim_1(%iterArg_52, %57#9, %iterArg_42) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %65 = func.call @dynamic_update_index_in_dim_1(%iterArg_53, %57#10, %iterArg_42) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %66 = func.call @dynamic_update_index_in_dim_0(%iterArg_54, %57#11, %iterArg_42) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %67 = func.call @dynamic_update_index_in_dim_2(%iterArg_55, %57#12, %iterArg_42) : (tensor<2x4x3xf64>, tensor<4x3xf64>, tensor<i64>) -> tensor<2x4x3xf64>
      %c_56 = stablehlo.constant dense<1> : tensor<i64>
      %68 = stablehlo.add %iterArg_42, %c_56 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %68, %57#0, %57#1, %57#2, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67 : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>
    }
    %29 = stablehlo.broadcast_in_dim %28#13, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %30 = stablehlo.multiply %29, %29 : tensor<4x1xf64>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %32 = stablehlo.divide %31, %30 : tensor<4x1xf64>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %35 = stablehlo.multiply %34, %33 : tensor<4x3xf64>
    %36 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %37 = stablehlo.multiply %35, %36 : tensor<4x3xf64>
    %38 = stablehlo.multiply %37, %28#14 : tensor<4x3xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %39 = stablehlo.reduce(%38 init: %cst_25) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4xf64>
    %40 = stablehlo.reshape %39 : (tensor<4xf64>) -> tensor<4x1xf64>
    %41 = stablehlo.negate %40 : tensor<4x1xf64>
    %42 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %43 = stablehlo.divide %35, %42 : tensor<4x3xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %44 = stablehlo.reduce(%41 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<2x1x3xf64>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f64>) -> tensor<2x1x3xf64>
    %c_31 = stablehlo.constant dense<0> : tensor<i64>
    %49:19 = stablehlo.while(%iterArg = %28#15, %iterArg_32 = %28#16, %iterArg_33 = %28#17, %iterArg_34 = %28#18, %iterArg_35 = %28#19, %iterArg_36 = %28#20, %iterArg_37 = %28#21, %iterArg_38 = %28#22, %iterArg_39 = %28#23, %iterArg_40 = %28#24, %iterArg_41 = %6, %iterArg_42 = %2, %iterArg_43 = %c_31, %iterArg_44 = %46, %iterArg_45 = %45, %iterArg_46 = %44, %iterArg_47 = %43, %iterArg_48 = %47, %iterArg_49 = %48) : tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x1x3xf64>, tensor<2x1x3xf64>
    cond {
      %c_50 = stablehlo.constant dense<2> : tensor<i64>
      %55 = stablehlo.compare LT, %iterArg_43, %c_50, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %c_50 = stablehlo.constant dense<2> : tensor<i64>
      %55 = stablehlo.subtract %c_50, %iterArg_43 : tensor<i64>
      %c_51 = stablehlo.constant dense<1> : tensor<i64>
      %56 = stablehlo.subtract %55, %c_51 : tensor<i64>
      %57 = func.call @dynamic_index_in_dim_3(%iterArg, %56) : (tensor<2x3x1xf64>, tensor<i64>) -> tensor<3x1xf64>
      %58 = func.call @dynamic_index_in_dim_4(%iterArg_32, %56) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %59 = func.call @dynamic_index_in_dim_5(%iterArg_33, %56) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %60 = func.call @dynamic_index_in_dim_5(%iterArg_34, %56) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %61 = func.call @dynamic_index_in_dim_5(%iterArg_35, %56) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %62 = func.call @dynamic_index_in_dim_4(%iterArg_36, %56) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %63 = func.call @dynamic_index_in_dim_5(%iterArg_37, %56) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %64 = func.call @dynamic_index_in_dim_5(%iterArg_38, %56) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %65 = func.call @dynamic_index_in_dim_4(%iterArg_39, %56) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %66 = func.call @dynamic_index_in_dim_6(%iterArg_40, %56) : (tensor<2x4x3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %67 = func.call @dynamic_index_in_dim(%iterArg_41, %56) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %68:6 = func.call @closed_call_7(%iterArg_42, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %57, %58, %59, %60, %61, %62, %63, %64, %65, %66, %67) : (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<3x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4x3xf64>, tensor<1x3xf64>) -> (tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<1x3xf64>, tensor<1x3xf64>)
      %69 = func.call @dynamic_update_index_in_dim_8(%iterArg_48, %68#4, %56) : (tensor<2x1x3xf64>, tensor<1x3xf64>, tensor<i64>) -> tensor<2x1x3xf64>
      %70 = func.call @dynamic_update_index_in_dim_8(%iterArg_49, %68#5, %56) : (tensor<2x1x3xf64>, tensor<1x3xf64>, tensor<i64>) -> tensor<2x1x3xf64>
      %c_52 = stablehlo.constant dense<1> : tensor<i64>
      %71 = stablehlo.add %iterArg_43, %c_52 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %71, %68#0, %68#1, %68#2, %68#3, %69, %70 : tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x1x3xf64>, tensor<2x1x3xf64>
    }
    %50 = stablehlo.reshape %49#18 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %51 = stablehlo.reshape %49#17 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %52 = stablehlo.multiply %49#13, %4 : tensor<4x3xf64>
    %53 = stablehlo.multiply %52, %2 : tensor<4x3xf64>
    %54 = stablehlo.add %52, %53 : tensor<4x3xf64>
    return %54, %51, %50 : tensor<4x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x1x3xf64>, %arg1: tensor<i64>) -> tensor<1x3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 3] : (tensor<2x1x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x1x3xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x1x3xf64>) -> tensor<1x3xf64>
    return %1 : tensor<1x3xf64>
  }
  func.func private @closed_call(%arg0: tensor<4x3xf64>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>, %arg3: tensor<4xf64>, %arg4: tensor<4xf64>, %arg5: tensor<4xf64>, %arg6: tensor<4xf64>, %arg7: tensor<4xf64>, %arg8: tensor<4xf64>, %arg9: tensor<4xf64>, %arg10: tensor<4xf64>, %arg11: tensor<4x3xf64>, %arg12: tensor<1x3xf64>, %arg13: tensor<1x3xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<3x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4x3xf64>) {
    %0 = stablehlo.transpose %arg12, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
    %1 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x1xf64>) -> tensor<4x1xf64>
    %cst = stablehlo.constant dense<5.770000e-01> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %3 = stablehlo.multiply %1, %2 : tensor<4x1xf64>
    %cst_0 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.maximum across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %5 = stablehlo.reshape %4 : (tensor<4xf64>) -> tensor<4x1xf64>
    %6 = stablehlo.compare EQ, %3, %5, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
    %7 = stablehlo.convert %6 : (tensor<4x1xi1>) -> tensor<4x1xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.reduce(%7 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %9 = stablehlo.maximum %arg9, %4 : tensor<4xf64>
    %10 = stablehlo.compare EQ, %arg9, %9, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %11 = stablehlo.select %10, %arg2, %arg1 : tensor<4xi1>, tensor<4xf64>
    %12 = stablehlo.compare EQ, %4, %9, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %13 = stablehlo.select %12, %arg4, %arg3 : tensor<4xi1>, tensor<4xf64>
    %14 = stablehlo.divide %11, %13 : tensor<4xf64>
    %15 = stablehlo.compare EQ, %4, %9, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %16 = stablehlo.select %15, %arg6, %arg5 : tensor<4xi1>, tensor<4xf64>
    %17 = stablehlo.compare EQ, %arg9, %9, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
    %18 = stablehlo.select %17, %arg8, %arg7 : tensor<4xi1>, tensor<4xf64>
    %19 = stablehlo.divide %16, %18 : tensor<4xf64>
    %20 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %21 = stablehlo.subtract %3, %20 : tensor<4x1xf64>
    %22 = stablehlo.exponential %21 : tensor<4x1xf64>
    %23 = stablehlo.subtract %arg9, %9 : tensor<4xf64>
    %24 = stablehlo.exponential %23 : tensor<4xf64>
    %25 = stablehlo.multiply %arg10, %24 : tensor<4xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.reduce(%22 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %27 = stablehlo.add %25, %26 : tensor<4xf64>
    %28 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %30 = stablehlo.multiply %arg11, %29 : tensor<4x3xf64>
    %31 = stablehlo.dot_general %22, %arg13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<1x3xf64>) -> tensor<4x3xf64>
    %32 = stablehlo.add %30, %31 : tensor<4x3xf64>
    return %9, %27, %32, %0, %7, %8, %14, %19, %22, %24, %arg10, %28, %arg11 : tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<3x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4x3xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x3x1xf64>, %arg1: tensor<3x1xf64>, %arg2: tensor<i64>) -> tensor<2x3x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x1xf64>) -> tensor<1x3x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x3x1xf64>, tensor<1x3x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x3x1xf64>
    return %1 : tensor<2x3x1xf64>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<2x4x1xf64>, %arg1: tensor<4x1xf64>, %arg2: tensor<i64>) -> tensor<2x4x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x1xf64>) -> tensor<1x4x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x4x1xf64>, tensor<1x4x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x4x1xf64>
    return %1 : tensor<2x4x1xf64>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<2x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<i64>) -> tensor<2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xf64>, tensor<1x4xf64>, tensor<i64>, tensor<i64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<2x4x3xf64>, %arg1: tensor<4x3xf64>, %arg2: tensor<i64>) -> tensor<2x4x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x3xf64>) -> tensor<1x4x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x4x3xf64>, tensor<1x4x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x4x3xf64>
    return %1 : tensor<2x4x3xf64>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<2x3x1xf64>, %arg1: tensor<i64>) -> tensor<3x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 1] : (tensor<2x3x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x3x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x3x1xf64>) -> tensor<3x1xf64>
    return %1 : tensor<3x1xf64>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<2x4x1xf64>, %arg1: tensor<i64>) -> tensor<4x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 1] : (tensor<2x4x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4x1xf64>) -> tensor<4x1xf64>
    return %1 : tensor<4x1xf64>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<2x4xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<2x4x3xf64>, %arg1: tensor<i64>) -> tensor<4x3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 3] : (tensor<2x4x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x3xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4x3xf64>) -> tensor<4x3xf64>
    return %1 : tensor<4x3xf64>
  }
  func.func private @closed_call_7(%arg0: tensor<4x3xf64>, %arg1: tensor<4x3xf64>, %arg2: tensor<4xf64>, %arg3: tensor<4xf64>, %arg4: tensor<4x3xf64>, %arg5: tensor<3x1xf64>, %arg6: tensor<4x1xf64>, %arg7: tensor<4xf64>, %arg8: tensor<4xf64>, %arg9: tensor<4xf64>, %arg10: tensor<4x1xf64>, %arg11: tensor<4xf64>, %arg12: tensor<4xf64>, %arg13: tensor<4x1xf64>, %arg14: tensor<4x3xf64>, %arg15: tensor<1x3xf64>) -> (tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<1x3xf64>, tensor<1x3xf64>) {
    %0 = stablehlo.dot_general %arg4, %arg10, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<4x1xf64>) -> tensor<3x1xf64>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<3x1xf64>) -> tensor<1x3xf64>
    %2 = stablehlo.dot_general %arg4, %arg15, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<1x3xf64>) -> tensor<4x1xf64>
    %3 = stablehlo.multiply %arg14, %arg4 : tensor<4x3xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4xf64>
    %5 = stablehlo.reshape %4 : (tensor<4xf64>) -> tensor<4x1xf64>
    %6 = stablehlo.broadcast_in_dim %arg13, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %7 = stablehlo.multiply %arg4, %6 : tensor<4x3xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.reduce(%5 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %9 = stablehlo.broadcast_in_dim %arg3, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %10 = stablehlo.add %2, %9 : tensor<4x1xf64>
    %11 = stablehlo.multiply %arg12, %arg3 : tensor<4xf64>
    %12 = stablehlo.add %8, %11 : tensor<4xf64>
    %13 = stablehlo.multiply %arg3, %arg11 : tensor<4xf64>
    %14 = stablehlo.multiply %12, %arg11 : tensor<4xf64>
    %15 = stablehlo.negate %14 : tensor<4xf64>
    %16 = stablehlo.add %arg2, %15 : tensor<4xf64>
    %17 = stablehlo.multiply %10, %arg10 : tensor<4x1xf64>
    %18 = stablehlo.negate %17 : tensor<4x1xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.reduce(%18 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %20 = stablehlo.add %16, %19 : tensor<4xf64>
    %21 = stablehlo.multiply %20, %arg9 : tensor<4xf64>
    %22 = stablehlo.multiply %20, %arg8 : tensor<4xf64>
    %23 = stablehlo.add %14, %22 : tensor<4xf64>
    %24 = stablehlo.divide %21, %arg7 : tensor<4xf64>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %26 = stablehlo.multiply %25, %arg6 : tensor<4x1xf64>
    %27 = stablehlo.add %17, %26 : tensor<4x1xf64>
    %cst_2 = stablehlo.constant dense<5.770000e-01> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %29 = stablehlo.multiply %27, %28 : tensor<4x1xf64>
    %30 = stablehlo.dot_general %29, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<4x3xf64>) -> tensor<1x3xf64>
    %31 = stablehlo.transpose %30, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
    %32 = stablehlo.dot_general %29, %arg5, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<3x1xf64>) -> tensor<4x3xf64>
    %33 = stablehlo.add %arg1, %32 : tensor<4x3xf64>
    %34 = stablehlo.transpose %31, dims = [1, 0] : (tensor<3x1xf64>) -> tensor<1x3xf64>
    return %33, %23, %13, %7, %34, %1 : tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<1x3xf64>, tensor<1x3xf64>
  }
  func.func private @dynamic_update_index_in_dim_8(%arg0: tensor<2x1x3xf64>, %arg1: tensor<1x3xf64>, %arg2: tensor<i64>) -> tensor<2x1x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x3xf64>) -> tensor<1x1x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x1x3xf64>, tensor<1x1x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x1x3xf64>
    return %1 : tensor<2x1x3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
