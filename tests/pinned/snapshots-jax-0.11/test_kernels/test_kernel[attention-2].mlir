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
      %18 = stablehlo.transpose %16, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
      %19 = stablehlo.dot_general %iterArg_6, %18, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x1xf64>) -> tensor<4x1xf64>
      %cst_11 = stablehlo.constant dense<5.770000e-01> : tensor<f64>
      %20 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
      %21 = stablehlo.multiply %19, %20 : tensor<4x1xf64>
      %cst_12 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %22 = stablehlo.reduce(%21 init: %cst_12) applies stablehlo.maximum across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %23 = stablehlo.maximum %iterArg_8, %22 : tensor<4xf64>
      %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %25 = stablehlo.subtract %21, %24 : tensor<4x1xf64>
      %26 = stablehlo.exponential %25 : tensor<4x1xf64>
      %27 = stablehlo.subtract %iterArg_8, %23 : tensor<4xf64>
      %28 = stablehlo.exponential %27 : tensor<4xf64>
      %29 = stablehlo.multiply %iterArg_9, %28 : tensor<4xf64>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %30 = stablehlo.reduce(%26 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %31 = stablehlo.add %29, %30 : tensor<4xf64>
      %32 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
      %34 = stablehlo.multiply %iterArg_10, %33 : tensor<4x3xf64>
      %35 = stablehlo.dot_general %26, %17, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<1x3xf64>) -> tensor<4x3xf64>
      %36 = stablehlo.add %34, %35 : tensor<4x3xf64>
      %c_14 = stablehlo.constant dense<1> : tensor<i64>
      %37 = stablehlo.add %iterArg_7, %c_14 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %37, %23, %31, %36 : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>
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
    %4 = stablehlo.add %3, %2 : tensor<4x3xf64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %6 = stablehlo.subtract %5, %2 : tensor<4x3xf64>
    %7 = stablehlo.multiply %4, %6 : tensor<4x3xf64>
    %8 = stablehlo.reshape %arg1 : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %9 = stablehlo.reshape %arg2 : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %cst_2 = stablehlo.constant dense<-5.000000e+01> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2x3x1xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %25 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<2x4x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %29:23 = stablehlo.while(%iterArg = %8, %iterArg_31 = %9, %iterArg_32 = %2, %iterArg_33 = %14, %iterArg_34 = %15, %iterArg_35 = %13, %iterArg_36 = %17, %iterArg_37 = %18, %iterArg_38 = %16, %iterArg_39 = %c, %iterArg_40 = %10, %iterArg_41 = %11, %iterArg_42 = %12, %iterArg_43 = %19, %iterArg_44 = %20, %iterArg_45 = %21, %iterArg_46 = %22, %iterArg_47 = %23, %iterArg_48 = %24, %iterArg_49 = %25, %iterArg_50 = %26, %iterArg_51 = %27, %iterArg_52 = %28) : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>
    cond {
      %c_53 = stablehlo.constant dense<2> : tensor<i64>
      %54 = stablehlo.compare LT, %iterArg_39, %c_53, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %54 : tensor<i1>
    } do {
      %54 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_39) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %55 = func.call @dynamic_index_in_dim(%iterArg_31, %iterArg_39) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %56 = stablehlo.transpose %54, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
      %57 = stablehlo.dot_general %iterArg_32, %56, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x1xf64>) -> tensor<4x1xf64>
      %cst_53 = stablehlo.constant dense<5.770000e-01> : tensor<f64>
      %58 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
      %59 = stablehlo.multiply %57, %58 : tensor<4x1xf64>
      %cst_54 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %60 = stablehlo.reduce(%59 init: %cst_54) applies stablehlo.maximum across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %61 = stablehlo.reshape %60 : (tensor<4xf64>) -> tensor<4x1xf64>
      %62 = stablehlo.compare EQ, %59, %61, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
      %63 = stablehlo.convert %62 : (tensor<4x1xi1>) -> tensor<4x1xf64>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %64 = stablehlo.reduce(%63 init: %cst_55) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %65 = stablehlo.maximum %iterArg_40, %60 : tensor<4xf64>
      %66 = stablehlo.compare GT, %iterArg_40, %60, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %67 = stablehlo.compare EQ, %iterArg_40, %60, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %68 = stablehlo.select %67, %iterArg_34, %iterArg_33 : tensor<4xi1>, tensor<4xf64>
      %69 = stablehlo.select %66, %iterArg_35, %68 : tensor<4xi1>, tensor<4xf64>
      %70 = stablehlo.compare GT, %60, %iterArg_40, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %71 = stablehlo.compare EQ, %60, %iterArg_40, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %72 = stablehlo.select %71, %iterArg_37, %iterArg_36 : tensor<4xi1>, tensor<4xf64>
      %73 = stablehlo.select %70, %iterArg_38, %72 : tensor<4xi1>, tensor<4xf64>
      %74 = stablehlo.broadcast_in_dim %65, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %75 = stablehlo.subtract %59, %74 : tensor<4x1xf64>
      %76 = stablehlo.exponential %75 : tensor<4x1xf64>
      %77 = stablehlo.subtract %iterArg_40, %65 : tensor<4xf64>
      %78 = stablehlo.exponential %77 : tensor<4xf64>
      %79 = stablehlo.multiply %iterArg_41, %78 : tensor<4xf64>
      %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %80 = stablehlo.reduce(%76 init: %cst_56) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %81 = stablehlo.add %79, %80 : tensor<4xf64>
      %82 = stablehlo.broadcast_in_dim %78, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %83 = stablehlo.broadcast_in_dim %82, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
      %84 = stablehlo.multiply %iterArg_42, %83 : tensor<4x3xf64>
      %85 = stablehlo.dot_general %76, %55, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<1x3xf64>) -> tensor<4x3xf64>
      %86 = stablehlo.add %84, %85 : tensor<4x3xf64>
      %87 = func.call @dynamic_update_index_in_dim(%iterArg_43, %56, %iterArg_39) : (tensor<2x3x1xf64>, tensor<3x1xf64>, tensor<i64>) -> tensor<2x3x1xf64>
      %88 = func.call @dynamic_update_index_in_dim_0(%iterArg_44, %63, %iterArg_39) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %89 = func.call @dynamic_update_index_in_dim_1(%iterArg_45, %64, %iterArg_39) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %90 = func.call @dynamic_update_index_in_dim_1(%iterArg_46, %69, %iterArg_39) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %91 = func.call @dynamic_update_index_in_dim_1(%iterArg_47, %73, %iterArg_39) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %92 = func.call @dynamic_update_index_in_dim_0(%iterArg_48, %76, %iterArg_39) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %93 = func.call @dynamic_update_index_in_dim_1(%iterArg_49, %78, %iterArg_39) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %94 = func.call @dynamic_update_index_in_dim_1(%iterArg_50, %iterArg_41, %iterArg_39) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %95 = func.call @dynamic_update_index_in_dim_0(%iterArg_51, %82, %iterArg_39) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %96 = func.call @dynamic_update_index_in_dim_2(%iterArg_52, %iterArg_42, %iterArg_39) : (tensor<2x4x3xf64>, tensor<4x3xf64>, tensor<i64>) -> tensor<2x4x3xf64>
      %c_57 = stablehlo.constant dense<1> : tensor<i64>
      %97 = stablehlo.add %iterArg_39, %c_57 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %97, %65, %81, %86, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96 : tensor<2x1x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>
    }
    %30 = stablehlo.broadcast_in_dim %29#11, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %31 = stablehlo.multiply %30, %30 : tensor<4x1xf64>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %33 = stablehlo.divide %32, %31 : tensor<4x1xf64>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %35 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %36 = stablehlo.multiply %35, %34 : tensor<4x3xf64>
    %37 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %38 = stablehlo.multiply %36, %37 : tensor<4x3xf64>
    %39 = stablehlo.multiply %38, %29#12 : tensor<4x3xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %40 = stablehlo.reduce(%39 init: %cst_24) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4xf64>
    %41 = stablehlo.reshape %40 : (tensor<4xf64>) -> tensor<4x1xf64>
    %42 = stablehlo.negate %41 : tensor<4x1xf64>
    %43 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
    %44 = stablehlo.divide %36, %43 : tensor<4x3xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %45 = stablehlo.reduce(%42 init: %cst_25) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %46 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %47 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %48 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<2x1x3xf64>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<2x1x3xf64>
    %c_30 = stablehlo.constant dense<0> : tensor<i64>
    %50:19 = stablehlo.while(%iterArg = %29#13, %iterArg_31 = %29#14, %iterArg_32 = %29#15, %iterArg_33 = %29#16, %iterArg_34 = %29#17, %iterArg_35 = %29#18, %iterArg_36 = %29#19, %iterArg_37 = %29#20, %iterArg_38 = %29#21, %iterArg_39 = %29#22, %iterArg_40 = %9, %iterArg_41 = %2, %iterArg_42 = %c_30, %iterArg_43 = %47, %iterArg_44 = %46, %iterArg_45 = %45, %iterArg_46 = %44, %iterArg_47 = %48, %iterArg_48 = %49) : tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x1x3xf64>, tensor<2x1x3xf64>
    cond {
      %c_49 = stablehlo.constant dense<2> : tensor<i64>
      %54 = stablehlo.compare LT, %iterArg_42, %c_49, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %54 : tensor<i1>
    } do {
      %c_49 = stablehlo.constant dense<2> : tensor<i64>
      %54 = stablehlo.subtract %c_49, %iterArg_42 : tensor<i64>
      %c_50 = stablehlo.constant dense<1> : tensor<i64>
      %55 = stablehlo.subtract %54, %c_50 : tensor<i64>
      %56 = func.call @dynamic_index_in_dim_3(%iterArg, %55) : (tensor<2x3x1xf64>, tensor<i64>) -> tensor<3x1xf64>
      %57 = func.call @dynamic_index_in_dim_4(%iterArg_31, %55) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %58 = func.call @dynamic_index_in_dim_5(%iterArg_32, %55) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %59 = func.call @dynamic_index_in_dim_5(%iterArg_33, %55) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %60 = func.call @dynamic_index_in_dim_5(%iterArg_34, %55) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %61 = func.call @dynamic_index_in_dim_4(%iterArg_35, %55) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %62 = func.call @dynamic_index_in_dim_5(%iterArg_36, %55) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %63 = func.call @dynamic_index_in_dim_5(%iterArg_37, %55) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %64 = func.call @dynamic_index_in_dim_4(%iterArg_38, %55) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %65 = func.call @dynamic_index_in_dim_6(%iterArg_39, %55) : (tensor<2x4x3xf64>, tensor<i64>) -> tensor<4x3xf64>
      %66 = func.call @dynamic_index_in_dim(%iterArg_40, %55) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %67 = stablehlo.dot_general %iterArg_46, %61, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<4x1xf64>) -> tensor<3x1xf64>
      %68 = stablehlo.transpose %67, dims = [1, 0] : (tensor<3x1xf64>) -> tensor<1x3xf64>
      %69 = stablehlo.dot_general %iterArg_46, %66, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<1x3xf64>) -> tensor<4x1xf64>
      %70 = stablehlo.multiply %65, %iterArg_46 : tensor<4x3xf64>
      %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %71 = stablehlo.reduce(%70 init: %cst_51) applies stablehlo.add across dimensions = [1] : (tensor<4x3xf64>, tensor<f64>) -> tensor<4xf64>
      %72 = stablehlo.reshape %71 : (tensor<4xf64>) -> tensor<4x1xf64>
      %73 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x3xf64>
      %74 = stablehlo.multiply %iterArg_46, %73 : tensor<4x3xf64>
      %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %75 = stablehlo.reduce(%72 init: %cst_52) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %76 = stablehlo.broadcast_in_dim %iterArg_45, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %77 = stablehlo.add %69, %76 : tensor<4x1xf64>
      %78 = stablehlo.multiply %63, %iterArg_45 : tensor<4xf64>
      %79 = stablehlo.add %75, %78 : tensor<4xf64>
      %80 = stablehlo.multiply %iterArg_45, %62 : tensor<4xf64>
      %81 = stablehlo.multiply %79, %62 : tensor<4xf64>
      %82 = stablehlo.negate %81 : tensor<4xf64>
      %83 = stablehlo.add %iterArg_44, %82 : tensor<4xf64>
      %84 = stablehlo.multiply %77, %61 : tensor<4x1xf64>
      %85 = stablehlo.negate %84 : tensor<4x1xf64>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %86 = stablehlo.reduce(%85 init: %cst_53) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %87 = stablehlo.add %83, %86 : tensor<4xf64>
      %88 = stablehlo.multiply %87, %60 : tensor<4xf64>
      %89 = stablehlo.multiply %87, %59 : tensor<4xf64>
      %90 = stablehlo.add %81, %89 : tensor<4xf64>
      %91 = stablehlo.divide %88, %58 : tensor<4xf64>
      %92 = stablehlo.broadcast_in_dim %91, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %93 = stablehlo.multiply %92, %57 : tensor<4x1xf64>
      %94 = stablehlo.add %84, %93 : tensor<4x1xf64>
      %cst_54 = stablehlo.constant dense<5.770000e-01> : tensor<f64>
      %95 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
      %96 = stablehlo.multiply %94, %95 : tensor<4x1xf64>
      %97 = stablehlo.dot_general %96, %iterArg_41, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<4x3xf64>) -> tensor<1x3xf64>
      %98 = stablehlo.transpose %97, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
      %99 = stablehlo.dot_general %96, %56, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<3x1xf64>) -> tensor<4x3xf64>
      %100 = stablehlo.add %iterArg_43, %99 : tensor<4x3xf64>
      %101 = stablehlo.transpose %98, dims = [1, 0] : (tensor<3x1xf64>) -> tensor<1x3xf64>
      %102 = func.call @dynamic_update_index_in_dim_7(%iterArg_47, %101, %55) : (tensor<2x1x3xf64>, tensor<1x3xf64>, tensor<i64>) -> tensor<2x1x3xf64>
      %103 = func.call @dynamic_update_index_in_dim_7(%iterArg_48, %68, %55) : (tensor<2x1x3xf64>, tensor<1x3xf64>, tensor<i64>) -> tensor<2x1x3xf64>
      %c_55 = stablehlo.constant dense<1> : tensor<i64>
      %104 = stablehlo.add %iterArg_42, %c_55 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %104, %100, %90, %80, %74, %102, %103 : tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x3xf64>, tensor<2x1x3xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x3xf64>, tensor<2x1x3xf64>, tensor<2x1x3xf64>
    }
    %51 = stablehlo.reshape %50#18 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %52 = stablehlo.reshape %50#17 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    %53 = stablehlo.multiply %50#13, %7 : tensor<4x3xf64>
    return %53, %52, %51 : tensor<4x3xf64>, tensor<2x3xf64>, tensor<2x3xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x1x3xf64>, %arg1: tensor<i64>) -> tensor<1x3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 3] : (tensor<2x1x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x1x3xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x1x3xf64>) -> tensor<1x3xf64>
    return %1 : tensor<1x3xf64>
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
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<2x1x3xf64>, %arg1: tensor<1x3xf64>, %arg2: tensor<i64>) -> tensor<2x1x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x3xf64>) -> tensor<1x1x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x1x3xf64>, tensor<1x1x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x1x3xf64>
    return %1 : tensor<2x1x3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
