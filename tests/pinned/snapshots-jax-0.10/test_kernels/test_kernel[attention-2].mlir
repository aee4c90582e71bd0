// import jax.numpy as jnp
// from jax import lax
//
//
// def online_softmax(
//     y_true: jnp.ndarray, query: jnp.ndarray, key: jnp.ndarray, value: jnp.ndarray
// ):
//     k_blocks = jnp.reshape(key, (2, -1, 3))
//     vb = value.reshape(2, 1, 2)
//
//     def body(state, kv):
//         peak, z, num = state
//         k_blk, vi = kv
//         logits = query @ k_blk.T / 3**0.5
//         peak_new = jnp.maximum(peak, jnp.max(logits, axis=-1))
//         p = jnp.exp(logits - peak_new[:, None])
//         rescale = jnp.exp(peak - peak_new)
//         z = z * rescale + p.sum(axis=-1)
//         num = num * rescale[:, None] + p @ vi
//         return (peak_new, z, num), None
//
//     start = (
//         jnp.full((4,), -50.0, dtype=query.dtype),
//         jnp.zeros((4,), dtype=query.dtype),
//         jnp.zeros((4, 2), dtype=query.dtype),
//     )
//     (top, den_out, num_out), _ = lax.scan(body, start, (k_blocks, vb))
//     out = num_out / den_out[:, None]
//     diff = out - y_true
//     return jnp.mean(diff**2, axis=0), top + jnp.log(den_out)
//
//   y_true: float64[4, 2] in [-1, 1]
//   query: float64[4, 3] in [-1.2, 1.2]
//   key: float64[2, 3] in [-2, 2]
//   value: float64[2, 2] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_online_softmax attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x2xf64>, %arg1: tensor<4x3xf64>, %arg2: tensor<2x3xf64>, %arg3: tensor<2x2xf64>) -> (tensor<2xf64> {jax.result_info = "result[0]"}, tensor<4xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.reshape %arg2 : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %1 = stablehlo.reshape %arg3 : (tensor<2x2xf64>) -> tensor<2x1x2xf64>
    %cst = stablehlo.constant dense<-5.000000e+01> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %5:7 = stablehlo.while(%iterArg = %0, %iterArg_4 = %1, %iterArg_5 = %arg1, %iterArg_6 = %c, %iterArg_7 = %2, %iterArg_8 = %3, %iterArg_9 = %4) : tensor<2x1x3xf64>, tensor<2x1x2xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>
    cond {
      %c_10 = stablehlo.constant dense<2> : tensor<i64>
      %16 = stablehlo.compare LT, %iterArg_6, %c_10, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %16 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_6) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %17 = func.call @dynamic_index_in_dim_0(%iterArg_4, %iterArg_6) : (tensor<2x1x2xf64>, tensor<i64>) -> tensor<1x2xf64>
      %18:3 = func.call @closed_call(%iterArg_5, %iterArg_7, %iterArg_8, %iterArg_9, %16, %17) : (tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>, tensor<1x3xf64>, tensor<1x2xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>)
      %c_10 = stablehlo.constant dense<1> : tensor<i64>
      %19 = stablehlo.add %iterArg_6, %c_10 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %19, %18#0, %18#1, %18#2 : tensor<2x1x3xf64>, tensor<2x1x2xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>
    }
    %6 = stablehlo.broadcast_in_dim %5#5, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
    %8 = stablehlo.divide %5#6, %7 : tensor<4x2xf64>
    %9 = stablehlo.subtract %8, %arg0 : tensor<4x2xf64>
    %10 = stablehlo.multiply %9, %9 : tensor<4x2xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<4x2xf64>, tensor<f64>) -> tensor<2xf64>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %13 = stablehlo.divide %11, %12 : tensor<2xf64>
    %14 = stablehlo.log %5#5 : tensor<4xf64>
    %15 = stablehlo.add %5#4, %14 : tensor<4xf64>
    return %13, %15 : tensor<2xf64>, tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x1x3xf64>, %arg1: tensor<i64>) -> tensor<1x3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 3] : (tensor<2x1x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x1x3xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x1x3xf64>) -> tensor<1x3xf64>
    return %1 : tensor<1x3xf64>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<2x1x2xf64>, %arg1: tensor<i64>) -> tensor<1x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 2] : (tensor<2x1x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x1x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x1x2xf64>) -> tensor<1x2xf64>
    return %1 : tensor<1x2xf64>
  }
  func.func private @closed_call(%arg0: tensor<4x3xf64>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>, %arg3: tensor<4x2xf64>, %arg4: tensor<1x3xf64>, %arg5: tensor<1x2xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>) {
    %0 = stablehlo.transpose %arg4, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
    %1 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x1xf64>) -> tensor<4x1xf64>
    %cst = stablehlo.constant dense<1.7320508075688772> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %3 = stablehlo.divide %1, %2 : tensor<4x1xf64>
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
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
    %16 = stablehlo.multiply %arg3, %15 : tensor<4x2xf64>
    %17 = stablehlo.dot_general %8, %arg5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<1x2xf64>) -> tensor<4x2xf64>
    %18 = stablehlo.add %16, %17 : tensor<4x2xf64>
    return %5, %13, %18 : tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x2xf64>, %arg1: tensor<4x3xf64>, %arg2: tensor<2x3xf64>, %arg3: tensor<2x2xf64>) -> (tensor<4x2xf64> {jax.result_info = "result[0]"}, tensor<4x3xf64> {jax.result_info = "result[1]"}, tensor<2x3xf64> {jax.result_info = "result[2]"}, tensor<2x2xf64> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.reshape %arg2 : (tensor<2x3xf64>) -> tensor<2x1x3xf64>
    %1 = stablehlo.reshape %arg3 : (tensor<2x2xf64>) -> tensor<2x1x2xf64>
    %cst = stablehlo.constant dense<-5.000000e+01> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<4x2xf64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2x3x1xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2x4x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %23:25 = stablehlo.while(%iterArg = %0, %iterArg_31 = %1, %iterArg_32 = %arg1, %iterArg_33 = %6, %iterArg_34 = %5, %iterArg_35 = %8, %iterArg_36 = %7, %iterArg_37 = %10, %iterArg_38 = %9, %iterArg_39 = %12, %iterArg_40 = %11, %iterArg_41 = %c, %iterArg_42 = %2, %iterArg_43 = %3, %iterArg_44 = %4, %iterArg_45 = %13, %iterArg_46 = %14, %iterArg_47 = %15, %iterArg_48 = %16, %iterArg_49 = %17, %iterArg_50 = %18, %iterArg_51 = %19, %iterArg_52 = %20, %iterArg_53 = %21, %iterArg_54 = %22) : tensor<2x1x3xf64>, tensor<2x1x2xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>, tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x2xf64>
    cond {
      %c_55 = stablehlo.constant dense<2> : tensor<i64>
      %57 = stablehlo.compare LT, %iterArg_41, %c_55, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %57 : tensor<i1>
    } do {
      %57 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_41) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %58 = func.call @dynamic_index_in_dim_0(%iterArg_31, %iterArg_41) : (tensor<2x1x2xf64>, tensor<i64>) -> tensor<1x2xf64>
      %59:13 = func.call @closed_call(%iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_42, %iterArg_43, %iterArg_44, %57, %58) : (tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>, tensor<1x3xf64>, tensor<1x2xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>, tensor<3x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4x2xf64>)
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_45, %59#3, %iterArg_41) : (tensor<2x3x1xf64>, tensor<3x1xf64>, tensor<i64>) -> tensor<2x3x1xf64>
      %61 = func.call @dynamic_update_index_in_dim_1(%iterArg_46, %59#4, %iterArg_41) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %62 = func.call @dynamic_update_index_in_dim_2(%iterArg_47, %59#5, %iterArg_41) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %63 = func.call @dynamic_update_index_in_dim_2(%iterArg_48, %59#6, %iterArg_41) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %64 = func.call @dynamic_update_index_in_dim_2(%iterArg_49, %59#7, %iterArg_41) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %65 = func.call @dynamic_update_index_in_dim_1(%iterArg_50, %59#8, %iterArg_41) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %66 = func.call @dynamic_update_index_in_dim_2(%iterArg_51, %59#9, %iterArg_41) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %67 = func.call @dynamic_update_index_in_dim_2(%iterArg_52, %59#10, %iterArg_41) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %68 = func.call @dynamic_update_index_in_dim_1(%iterArg_53, %59#11, %iterArg_41) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %69 = func.call @dynamic_update_index_in_dim_3(%iterArg_54, %59#12, %iterArg_41) : (tensor<2x4x2xf64>, tensor<4x2xf64>, tensor<i64>) -> tensor<2x4x2xf64>
      %c_55 = stablehlo.constant dense<1> : tensor<i64>
      %70 = stablehlo.add %iterArg_41, %c_55 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %70, %59#0, %59#1, %59#2, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69 : tensor<2x1x3xf64>, tensor<2x1x2xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>, tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x2xf64>
    }
    %24 = stablehlo.broadcast_in_dim %23#13, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
    %26 = stablehlo.divide %23#14, %25 : tensor<4x2xf64>
    %27 = stablehlo.multiply %24, %24 : tensor<4x1xf64>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %29 = stablehlo.divide %28, %27 : tensor<4x1xf64>
    %30 = stablehlo.subtract %26, %arg0 : tensor<4x2xf64>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<4x2xf64>
    %32 = stablehlo.multiply %31, %30 : tensor<4x2xf64>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %33 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %35 = stablehlo.divide %33, %23#13 : tensor<4xf64>
    %cst_24 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %36 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %37 = stablehlo.divide %34, %36 : tensor<2xf64>
    %38 = stablehlo.broadcast_in_dim %37, dims = [1] : (tensor<2xf64>) -> tensor<4x2xf64>
    %39 = stablehlo.multiply %38, %32 : tensor<4x2xf64>
    %40 = stablehlo.negate %39 : tensor<4x2xf64>
    %41 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
    %42 = stablehlo.multiply %39, %41 : tensor<4x2xf64>
    %43 = stablehlo.multiply %42, %23#14 : tensor<4x2xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %44 = stablehlo.reduce(%43 init: %cst_25) applies stablehlo.add across dimensions = [1] : (tensor<4x2xf64>, tensor<f64>) -> tensor<4xf64>
    %45 = stablehlo.reshape %44 : (tensor<4xf64>) -> tensor<4x1xf64>
    %46 = stablehlo.negate %45 : tensor<4x1xf64>
    %47 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
    %48 = stablehlo.divide %39, %47 : tensor<4x2xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %49 = stablehlo.reduce(%46 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %50 = stablehlo.add %35, %49 : tensor<4xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %52 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f64>) -> tensor<2x1x3xf64>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %53 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f64>) -> tensor<2x1x2xf64>
    %c_30 = stablehlo.constant dense<0> : tensor<i64>
    %54:19 = stablehlo.while(%iterArg = %23#15, %iterArg_31 = %23#16, %iterArg_32 = %23#17, %iterArg_33 = %23#18, %iterArg_34 = %23#19, %iterArg_35 = %23#20, %iterArg_36 = %23#21, %iterArg_37 = %23#22, %iterArg_38 = %23#23, %iterArg_39 = %23#24, %iterArg_40 = %1, %iterArg_41 = %arg1, %iterArg_42 = %c_30, %iterArg_43 = %51, %iterArg_44 = %33, %iterArg_45 = %50, %iterArg_46 = %48, %iterArg_47 = %52, %iterArg_48 = %53) : tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x2xf64>, tensor<2x1x2xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>, tensor<2x1x3xf64>, tensor<2x1x2xf64>
    cond {
      %c_49 = stablehlo.constant dense<2> : tensor<i64>
      %57 = stablehlo.compare LT, %iterArg_42, %c_49, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %57 : tensor<i1>
    } do {
      %c_49 = stablehlo.constant dense<2> : tensor<i64>
      %57 = stablehlo.subtract %c_49, %iterArg_42 : tensor<i64>
      %c_50 = stablehlo.constant dense<1> : tensor<i64>
      %58 = stablehlo.subtract %57, %c_50 : tensor<i64>
      %59 = func.call @dynamic_index_in_dim_4(%iterArg, %58) : (tensor<2x3x1xf64>, tensor<i64>) -> tensor<3x1xf64>
      %60 = func.call @dynamic_index_in_dim_5(%iterArg_31, %58) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %61 = func.call @dynamic_index_in_dim_6(%iterArg_32, %58) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %62 = func.call @dynamic_index_in_dim_6(%iterArg_33, %58) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %63 = func.call @dynamic_index_in_dim_6(%iterArg_34, %58) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %64 = func.call @dynamic_index_in_dim_5(%iterArg_35, %58) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %65 = func.call @dynamic_index_in_dim_6(%iterArg_36, %58) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %66 = func.call @dynamic_index_in_dim_6(%iterArg_37, %58) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %67 = func.call @dynamic_index_in_dim_5(%iterArg_38, %58) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %68 = func.call @dynamic_index_in_dim_7(%iterArg_39, %58) : (tensor<2x4x2xf64>, tensor<i64>) -> tensor<4x2xf64>
      %69 = func.call @dynamic_index_in_dim_0(%iterArg_40, %58) : (tensor<2x1x2xf64>, tensor<i64>) -> tensor<1x2xf64>
      %70:6 = func.call @closed_call_8(%iterArg_41, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %59, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69) : (tensor<4x3xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>, tensor<3x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4x2xf64>, tensor<1x2xf64>) -> (tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>, tensor<1x3xf64>, tensor<1x2xf64>)
      %71 = func.call @dynamic_update_index_in_dim_9(%iterArg_47, %70#4, %58) : (tensor<2x1x3xf64>, tensor<1x3xf64>, tensor<i64>) -> tensor<2x1x3xf64>
      %72 = func.call @dynamic_update_index_in_dim_10(%iterArg_48, %70#5, %58) : (tensor<2x1x2xf64>, tensor<1x2xf64>, tensor<i64>) -> tensor<2x1x2xf64>
      %c_51 = stablehlo.constant dense<1> : tensor<i64>
      %73 = stablehlo.add %iterArg_42, %c_51 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %73, %70#0, %70#1, %70#2, %70#3, %71, %72 : tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x2xf64>, tensor<2x1x2xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>, tensor<2x1x3xf64>, tensor<2x1x2xf64>
    }
    %55 = stablehlo.reshape %54#18 : (tensor<2x1x2xf64>) -> tensor<2x2xf64>
    %56 = stablehlo.reshape %54#17 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    return %40, %54#13, %56, %55 : tensor<4x2xf64>, tensor<4x3xf64>, tensor<2x3xf64>, tensor<2x2xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x1x3xf64>, %arg1: tensor<i64>) -> tensor<1x3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 3] : (tensor<2x1x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x1x3xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x1x3xf64>) -> tensor<1x3xf64>
    return %1 : tensor<1x3xf64>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<2x1x2xf64>, %arg1: tensor<i64>) -> tensor<1x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 2] : (tensor<2x1x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x1x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x1x2xf64>) -> tensor<1x2xf64>
    return %1 : tensor<1x2xf64>
  }
  func.func private @closed_call(%arg0: tensor<4x3xf64>, %arg1: tensor<4xf64>, %arg2: tensor<4xf64>, %arg3: tensor<4xf64>, %arg4: tensor<4xf64>, %arg5: tensor<4xf64>, %arg6: tensor<4xf64>, %arg7: tensor<4xf64>, %arg8: tensor<4xf64>, %arg9: tensor<4xf64>, %arg10: tensor<4xf64>, %arg11: tensor<4x2xf64>, %arg12: tensor<1x3xf64>, %arg13: tensor<1x2xf64>) -> (tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>, tensor<3x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4x2xf64>) {
    %0 = stablehlo.transpose %arg12, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
    %1 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x1xf64>) -> tensor<4x1xf64>
    %cst = stablehlo.constant dense<1.7320508075688772> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %3 = stablehlo.divide %1, %2 : tensor<4x1xf64>
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
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
    %30 = stablehlo.multiply %arg11, %29 : tensor<4x2xf64>
    %31 = stablehlo.dot_general %22, %arg13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<1x2xf64>) -> tensor<4x2xf64>
    %32 = stablehlo.add %30, %31 : tensor<4x2xf64>
    return %9, %27, %32, %0, %7, %8, %14, %19, %22, %24, %arg10, %28, %arg11 : tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>, tensor<3x1xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x1xf64>, tensor<4x2xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x3x1xf64>, %arg1: tensor<3x1xf64>, %arg2: tensor<i64>) -> tensor<2x3x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x1xf64>) -> tensor<1x3x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x3x1xf64>, tensor<1x3x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x3x1xf64>
    return %1 : tensor<2x3x1xf64>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<2x4x1xf64>, %arg1: tensor<4x1xf64>, %arg2: tensor<i64>) -> tensor<2x4x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x1xf64>) -> tensor<1x4x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x4x1xf64>, tensor<1x4x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x4x1xf64>
    return %1 : tensor<2x4x1xf64>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<2x4xf64>, %arg1: tensor<4xf64>, %arg2: tensor<i64>) -> tensor<2x4xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf64>) -> tensor<1x4xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xf64>, tensor<1x4xf64>, tensor<i64>, tensor<i64>) -> tensor<2x4xf64>
    return %1 : tensor<2x4xf64>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<2x4x2xf64>, %arg1: tensor<4x2xf64>, %arg2: tensor<i64>) -> tensor<2x4x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x2xf64>) -> tensor<1x4x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x4x2xf64>, tensor<1x4x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x4x2xf64>
    return %1 : tensor<2x4x2xf64>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<2x3x1xf64>, %arg1: tensor<i64>) -> tensor<3x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 1] : (tensor<2x3x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x3x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x3x1xf64>) -> tensor<3x1xf64>
    return %1 : tensor<3x1xf64>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<2x4x1xf64>, %arg1: tensor<i64>) -> tensor<4x1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 1] : (tensor<2x4x1xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4x1xf64>) -> tensor<4x1xf64>
    return %1 : tensor<4x1xf64>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<2x4xf64>, %arg1: tensor<i64>) -> tensor<4xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf64>, tensor<i64>, tensor<i64>) -> tensor<1x4xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf64>) -> tensor<4xf64>
    return %1 : tensor<4xf64>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<2x4x2xf64>, %arg1: tensor<i64>) -> tensor<4x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 2] : (tensor<2x4x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x4x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x4x2xf64>) -> tensor<4x2xf64>
    return %1 : tensor<4x2xf64>
  }
  func.func private @closed_call_8(%arg0: tensor<4x3xf64>, %arg1: tensor<4x3xf64>, %arg2: tensor<4xf64>, %arg3: tensor<4xf64>, %arg4: tensor<4x2xf64>, %arg5: tensor<3x1xf64>, %arg6: tensor<4x1xf64>, %arg7: tensor<4xf64>, %arg8: tensor<4xf64>, %arg9: tensor<4xf64>, %arg10: tensor<4x1xf64>, %arg11: tensor<4xf64>, %arg12: tensor<4xf64>, %arg13: tensor<4x1xf64>, %arg14: tensor<4x2xf64>, %arg15: tensor<1x2xf64>) -> (tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>, tensor<1x3xf64>, tensor<1x2xf64>) {
    %0 = stablehlo.dot_general %arg4, %arg10, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf64>, tensor<4x1xf64>) -> tensor<2x1xf64>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<2x1xf64>) -> tensor<1x2xf64>
    %2 = stablehlo.dot_general %arg4, %arg15, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf64>, tensor<1x2xf64>) -> tensor<4x1xf64>
    %3 = stablehlo.multiply %arg14, %arg4 : tensor<4x2xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<4x2xf64>, tensor<f64>) -> tensor<4xf64>
    %5 = stablehlo.reshape %4 : (tensor<4xf64>) -> tensor<4x1xf64>
    %6 = stablehlo.broadcast_in_dim %arg13, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
    %7 = stablehlo.multiply %arg4, %6 : tensor<4x2xf64>
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
    %cst_2 = stablehlo.constant dense<1.7320508075688772> : tensor<f64>
    %28 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %29 = stablehlo.divide %27, %28 : tensor<4x1xf64>
    %30 = stablehlo.dot_general %29, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<4x3xf64>) -> tensor<1x3xf64>
    %31 = stablehlo.transpose %30, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
    %32 = stablehlo.dot_general %29, %arg5, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<3x1xf64>) -> tensor<4x3xf64>
    %33 = stablehlo.add %arg1, %32 : tensor<4x3xf64>
    %34 = stablehlo.transpose %31, dims = [1, 0] : (tensor<3x1xf64>) -> tensor<1x3xf64>
    return %33, %23, %13, %7, %34, %1 : tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>, tensor<1x3xf64>, tensor<1x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_9(%arg0: tensor<2x1x3xf64>, %arg1: tensor<1x3xf64>, %arg2: tensor<i64>) -> tensor<2x1x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x3xf64>) -> tensor<1x1x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x1x3xf64>, tensor<1x1x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x1x3xf64>
    return %1 : tensor<2x1x3xf64>
  }
  func.func private @dynamic_update_index_in_dim_10(%arg0: tensor<2x1x2xf64>, %arg1: tensor<1x2xf64>, %arg2: tensor<i64>) -> tensor<2x1x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x2xf64>) -> tensor<1x1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x1x2xf64>, tensor<1x1x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x1x2xf64>
    return %1 : tensor<2x1x2xf64>
  }
}
// -----
// backward, cuda: same text as cpu
