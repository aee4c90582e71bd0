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
      %18 = stablehlo.transpose %16, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
      %19 = stablehlo.dot_general %iterArg_5, %18, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x1xf64>) -> tensor<4x1xf64>
      %cst_10 = stablehlo.constant dense<1.7320508075688772> : tensor<f64>
      %20 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
      %21 = stablehlo.divide %19, %20 : tensor<4x1xf64>
      %cst_11 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %22 = stablehlo.reduce(%21 init: %cst_11) applies stablehlo.maximum across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %23 = stablehlo.maximum %iterArg_7, %22 : tensor<4xf64>
      %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %25 = stablehlo.subtract %21, %24 : tensor<4x1xf64>
      %26 = stablehlo.exponential %25 : tensor<4x1xf64>
      %27 = stablehlo.subtract %iterArg_7, %23 : tensor<4xf64>
      %28 = stablehlo.exponential %27 : tensor<4xf64>
      %29 = stablehlo.multiply %iterArg_8, %28 : tensor<4xf64>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %30 = stablehlo.reduce(%26 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %31 = stablehlo.add %29, %30 : tensor<4xf64>
      %32 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
      %34 = stablehlo.multiply %iterArg_9, %33 : tensor<4x2xf64>
      %35 = stablehlo.dot_general %26, %17, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<1x2xf64>) -> tensor<4x2xf64>
      %36 = stablehlo.add %34, %35 : tensor<4x2xf64>
      %c_13 = stablehlo.constant dense<1> : tensor<i64>
      %37 = stablehlo.add %iterArg_6, %c_13 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %37, %23, %31, %36 : tensor<2x1x3xf64>, tensor<2x1x2xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>
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
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<2x3x1xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %14 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<2x4xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<2x4x1xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<2x4x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %21:23 = stablehlo.while(%iterArg = %0, %iterArg_29 = %1, %iterArg_30 = %arg1, %iterArg_31 = %6, %iterArg_32 = %7, %iterArg_33 = %5, %iterArg_34 = %9, %iterArg_35 = %10, %iterArg_36 = %8, %iterArg_37 = %c, %iterArg_38 = %2, %iterArg_39 = %3, %iterArg_40 = %4, %iterArg_41 = %11, %iterArg_42 = %12, %iterArg_43 = %13, %iterArg_44 = %14, %iterArg_45 = %15, %iterArg_46 = %16, %iterArg_47 = %17, %iterArg_48 = %18, %iterArg_49 = %19, %iterArg_50 = %20) : tensor<2x1x3xf64>, tensor<2x1x2xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>, tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x2xf64>
    cond {
      %c_51 = stablehlo.constant dense<2> : tensor<i64>
      %55 = stablehlo.compare LT, %iterArg_37, %c_51, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %55 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_37) : (tensor<2x1x3xf64>, tensor<i64>) -> tensor<1x3xf64>
      %56 = func.call @dynamic_index_in_dim_0(%iterArg_29, %iterArg_37) : (tensor<2x1x2xf64>, tensor<i64>) -> tensor<1x2xf64>
      %57 = stablehlo.transpose %55, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
      %58 = stablehlo.dot_general %iterArg_30, %57, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x3xf64>, tensor<3x1xf64>) -> tensor<4x1xf64>
      %cst_51 = stablehlo.constant dense<1.7320508075688772> : tensor<f64>
      %59 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
      %60 = stablehlo.divide %58, %59 : tensor<4x1xf64>
      %cst_52 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %61 = stablehlo.reduce(%60 init: %cst_52) applies stablehlo.maximum across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %62 = stablehlo.reshape %61 : (tensor<4xf64>) -> tensor<4x1xf64>
      %63 = stablehlo.compare EQ, %60, %62, FLOAT : (tensor<4x1xf64>, tensor<4x1xf64>) -> tensor<4x1xi1>
      %64 = stablehlo.convert %63 : (tensor<4x1xi1>) -> tensor<4x1xf64>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %65 = stablehlo.reduce(%64 init: %cst_53) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %66 = stablehlo.maximum %iterArg_38, %61 : tensor<4xf64>
      %67 = stablehlo.compare GT, %iterArg_38, %61, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %68 = stablehlo.compare EQ, %iterArg_38, %61, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %69 = stablehlo.select %68, %iterArg_32, %iterArg_31 : tensor<4xi1>, tensor<4xf64>
      %70 = stablehlo.select %67, %iterArg_33, %69 : tensor<4xi1>, tensor<4xf64>
      %71 = stablehlo.compare GT, %61, %iterArg_38, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %72 = stablehlo.compare EQ, %61, %iterArg_38, FLOAT : (tensor<4xf64>, tensor<4xf64>) -> tensor<4xi1>
      %73 = stablehlo.select %72, %iterArg_35, %iterArg_34 : tensor<4xi1>, tensor<4xf64>
      %74 = stablehlo.select %71, %iterArg_36, %73 : tensor<4xi1>, tensor<4xf64>
      %75 = stablehlo.broadcast_in_dim %66, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %76 = stablehlo.subtract %60, %75 : tensor<4x1xf64>
      %77 = stablehlo.exponential %76 : tensor<4x1xf64>
      %78 = stablehlo.subtract %iterArg_38, %66 : tensor<4xf64>
      %79 = stablehlo.exponential %78 : tensor<4xf64>
      %80 = stablehlo.multiply %iterArg_39, %79 : tensor<4xf64>
      %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %81 = stablehlo.reduce(%77 init: %cst_54) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %82 = stablehlo.add %80, %81 : tensor<4xf64>
      %83 = stablehlo.broadcast_in_dim %79, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
      %85 = stablehlo.multiply %iterArg_40, %84 : tensor<4x2xf64>
      %86 = stablehlo.dot_general %77, %56, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<1x2xf64>) -> tensor<4x2xf64>
      %87 = stablehlo.add %85, %86 : tensor<4x2xf64>
      %88 = func.call @dynamic_update_index_in_dim(%iterArg_41, %57, %iterArg_37) : (tensor<2x3x1xf64>, tensor<3x1xf64>, tensor<i64>) -> tensor<2x3x1xf64>
      %89 = func.call @dynamic_update_index_in_dim_1(%iterArg_42, %64, %iterArg_37) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %90 = func.call @dynamic_update_index_in_dim_2(%iterArg_43, %65, %iterArg_37) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %91 = func.call @dynamic_update_index_in_dim_2(%iterArg_44, %70, %iterArg_37) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %92 = func.call @dynamic_update_index_in_dim_2(%iterArg_45, %74, %iterArg_37) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %93 = func.call @dynamic_update_index_in_dim_1(%iterArg_46, %77, %iterArg_37) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %94 = func.call @dynamic_update_index_in_dim_2(%iterArg_47, %79, %iterArg_37) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %95 = func.call @dynamic_update_index_in_dim_2(%iterArg_48, %iterArg_39, %iterArg_37) : (tensor<2x4xf64>, tensor<4xf64>, tensor<i64>) -> tensor<2x4xf64>
      %96 = func.call @dynamic_update_index_in_dim_1(%iterArg_49, %83, %iterArg_37) : (tensor<2x4x1xf64>, tensor<4x1xf64>, tensor<i64>) -> tensor<2x4x1xf64>
      %97 = func.call @dynamic_update_index_in_dim_3(%iterArg_50, %iterArg_40, %iterArg_37) : (tensor<2x4x2xf64>, tensor<4x2xf64>, tensor<i64>) -> tensor<2x4x2xf64>
      %c_55 = stablehlo.constant dense<1> : tensor<i64>
      %98 = stablehlo.add %iterArg_37, %c_55 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %98, %66, %82, %87, %88, %89, %90, %91, %92, %93, %94, %95, %96, %97 : tensor<2x1x3xf64>, tensor<2x1x2xf64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4xf64>, tensor<i64>, tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>, tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x2xf64>
    }
    %22 = stablehlo.broadcast_in_dim %21#11, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
    %24 = stablehlo.divide %21#12, %23 : tensor<4x2xf64>
    %25 = stablehlo.multiply %22, %22 : tensor<4x1xf64>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
    %27 = stablehlo.divide %26, %25 : tensor<4x1xf64>
    %28 = stablehlo.subtract %24, %arg0 : tensor<4x2xf64>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<4x2xf64>
    %30 = stablehlo.multiply %29, %28 : tensor<4x2xf64>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<4xf64>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %32 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %33 = stablehlo.divide %31, %21#11 : tensor<4xf64>
    %cst_22 = stablehlo.constant dense<4.000000e+00> : tensor<f64>
    %34 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %35 = stablehlo.divide %32, %34 : tensor<2xf64>
    %36 = stablehlo.broadcast_in_dim %35, dims = [1] : (tensor<2xf64>) -> tensor<4x2xf64>
    %37 = stablehlo.multiply %36, %30 : tensor<4x2xf64>
    %38 = stablehlo.negate %37 : tensor<4x2xf64>
    %39 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
    %40 = stablehlo.multiply %37, %39 : tensor<4x2xf64>
    %41 = stablehlo.multiply %40, %21#12 : tensor<4x2xf64>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %42 = stablehlo.reduce(%41 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<4x2xf64>, tensor<f64>) -> tensor<4xf64>
    %43 = stablehlo.reshape %42 : (tensor<4xf64>) -> tensor<4x1xf64>
    %44 = stablehlo.negate %43 : tensor<4x1xf64>
    %45 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
    %46 = stablehlo.divide %37, %45 : tensor<4x2xf64>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %47 = stablehlo.reduce(%44 init: %cst_24) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
    %48 = stablehlo.add %33, %47 : tensor<4xf64>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %49 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<4x3xf64>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %50 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f64>) -> tensor<2x1x3xf64>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %51 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f64>) -> tensor<2x1x2xf64>
    %c_28 = stablehlo.constant dense<0> : tensor<i64>
    %52:19 = stablehlo.while(%iterArg = %21#13, %iterArg_29 = %21#14, %iterArg_30 = %21#15, %iterArg_31 = %21#16, %iterArg_32 = %21#17, %iterArg_33 = %21#18, %iterArg_34 = %21#19, %iterArg_35 = %21#20, %iterArg_36 = %21#21, %iterArg_37 = %21#22, %iterArg_38 = %1, %iterArg_39 = %arg1, %iterArg_40 = %c_28, %iterArg_41 = %49, %iterArg_42 = %31, %iterArg_43 = %48, %iterArg_44 = %46, %iterArg_45 = %50, %iterArg_46 = %51) : tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x2xf64>, tensor<2x1x2xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>, tensor<2x1x3xf64>, tensor<2x1x2xf64>
    cond {
      %c_47 = stablehlo.constant dense<2> : tensor<i64>
      %55 = stablehlo.compare LT, %iterArg_40, %c_47, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %c_47 = stablehlo.constant dense<2> : tensor<i64>
      %55 = stablehlo.subtract %c_47, %iterArg_40 : tensor<i64>
      %c_48 = stablehlo.constant dense<1> : tensor<i64>
      %56 = stablehlo.subtract %55, %c_48 : tensor<i64>
      %57 = func.call @dynamic_index_in_dim_4(%iterArg, %56) : (tensor<2x3x1xf64>, tensor<i64>) -> tensor<3x1xf64>
      %58 = func.call @dynamic_index_in_dim_5(%iterArg_29, %56) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %59 = func.call @dynamic_index_in_dim_6(%iterArg_30, %56) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %60 = func.call @dynamic_index_in_dim_6(%iterArg_31, %56) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %61 = func.call @dynamic_index_in_dim_6(%iterArg_32, %56) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %62 = func.call @dynamic_index_in_dim_5(%iterArg_33, %56) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %63 = func.call @dynamic_index_in_dim_6(%iterArg_34, %56) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %64 = func.call @dynamic_index_in_dim_6(%iterArg_35, %56) : (tensor<2x4xf64>, tensor<i64>) -> tensor<4xf64>
      %65 = func.call @dynamic_index_in_dim_5(%iterArg_36, %56) : (tensor<2x4x1xf64>, tensor<i64>) -> tensor<4x1xf64>
      %66 = func.call @dynamic_index_in_dim_7(%iterArg_37, %56) : (tensor<2x4x2xf64>, tensor<i64>) -> tensor<4x2xf64>
      %67 = func.call @dynamic_index_in_dim_0(%iterArg_38, %56) : (tensor<2x1x2xf64>, tensor<i64>) -> tensor<1x2xf64>
      %68 = stablehlo.dot_general %iterArg_44, %62, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf64>, tensor<4x1xf64>) -> tensor<2x1xf64>
      %69 = stablehlo.transpose %68, dims = [1, 0] : (tensor<2x1xf64>) -> tensor<1x2xf64>
      %70 = stablehlo.dot_general %iterArg_44, %67, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x2xf64>, tensor<1x2xf64>) -> tensor<4x1xf64>
      %71 = stablehlo.multiply %66, %iterArg_44 : tensor<4x2xf64>
      %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %72 = stablehlo.reduce(%71 init: %cst_49) applies stablehlo.add across dimensions = [1] : (tensor<4x2xf64>, tensor<f64>) -> tensor<4xf64>
      %73 = stablehlo.reshape %72 : (tensor<4xf64>) -> tensor<4x1xf64>
      %74 = stablehlo.broadcast_in_dim %65, dims = [0, 1] : (tensor<4x1xf64>) -> tensor<4x2xf64>
      %75 = stablehlo.multiply %iterArg_44, %74 : tensor<4x2xf64>
      %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %76 = stablehlo.reduce(%73 init: %cst_50) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %77 = stablehlo.broadcast_in_dim %iterArg_43, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %78 = stablehlo.add %70, %77 : tensor<4x1xf64>
      %79 = stablehlo.multiply %64, %iterArg_43 : tensor<4xf64>
      %80 = stablehlo.add %76, %79 : tensor<4xf64>
      %81 = stablehlo.multiply %iterArg_43, %63 : tensor<4xf64>
      %82 = stablehlo.multiply %80, %63 : tensor<4xf64>
      %83 = stablehlo.negate %82 : tensor<4xf64>
      %84 = stablehlo.add %iterArg_42, %83 : tensor<4xf64>
      %85 = stablehlo.multiply %78, %62 : tensor<4x1xf64>
      %86 = stablehlo.negate %85 : tensor<4x1xf64>
      %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %87 = stablehlo.reduce(%86 init: %cst_51) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf64>, tensor<f64>) -> tensor<4xf64>
      %88 = stablehlo.add %84, %87 : tensor<4xf64>
      %89 = stablehlo.multiply %88, %61 : tensor<4xf64>
      %90 = stablehlo.multiply %88, %60 : tensor<4xf64>
      %91 = stablehlo.add %82, %90 : tensor<4xf64>
      %92 = stablehlo.divide %89, %59 : tensor<4xf64>
      %93 = stablehlo.broadcast_in_dim %92, dims = [0] : (tensor<4xf64>) -> tensor<4x1xf64>
      %94 = stablehlo.multiply %93, %58 : tensor<4x1xf64>
      %95 = stablehlo.add %85, %94 : tensor<4x1xf64>
      %cst_52 = stablehlo.constant dense<1.7320508075688772> : tensor<f64>
      %96 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f64>) -> tensor<4x1xf64>
      %97 = stablehlo.divide %95, %96 : tensor<4x1xf64>
      %98 = stablehlo.dot_general %97, %iterArg_39, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<4x3xf64>) -> tensor<1x3xf64>
      %99 = stablehlo.transpose %98, dims = [1, 0] : (tensor<1x3xf64>) -> tensor<3x1xf64>
      %100 = stablehlo.dot_general %97, %57, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<4x1xf64>, tensor<3x1xf64>) -> tensor<4x3xf64>
      %101 = stablehlo.add %iterArg_41, %100 : tensor<4x3xf64>
      %102 = stablehlo.transpose %99, dims = [1, 0] : (tensor<3x1xf64>) -> tensor<1x3xf64>
      %103 = func.call @dynamic_update_index_in_dim_8(%iterArg_45, %102, %56) : (tensor<2x1x3xf64>, tensor<1x3xf64>, tensor<i64>) -> tensor<2x1x3xf64>
      %104 = func.call @dynamic_update_index_in_dim_9(%iterArg_46, %69, %56) : (tensor<2x1x2xf64>, tensor<1x2xf64>, tensor<i64>) -> tensor<2x1x2xf64>
      %c_53 = stablehlo.constant dense<1> : tensor<i64>
      %105 = stablehlo.add %iterArg_40, %c_53 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %105, %101, %91, %81, %75, %103, %104 : tensor<2x3x1xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4xf64>, tensor<2x4xf64>, tensor<2x4x1xf64>, tensor<2x4x2xf64>, tensor<2x1x2xf64>, tensor<4x3xf64>, tensor<i64>, tensor<4x3xf64>, tensor<4xf64>, tensor<4xf64>, tensor<4x2xf64>, tensor<2x1x3xf64>, tensor<2x1x2xf64>
    }
    %53 = stablehlo.reshape %52#18 : (tensor<2x1x2xf64>) -> tensor<2x2xf64>
    %54 = stablehlo.reshape %52#17 : (tensor<2x1x3xf64>) -> tensor<2x3xf64>
    return %38, %52#13, %54, %53 : tensor<4x2xf64>, tensor<4x3xf64>, tensor<2x3xf64>, tensor<2x2xf64>
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
  func.func private @dynamic_update_index_in_dim_8(%arg0: tensor<2x1x3xf64>, %arg1: tensor<1x3xf64>, %arg2: tensor<i64>) -> tensor<2x1x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x3xf64>) -> tensor<1x1x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x1x3xf64>, tensor<1x1x3xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x1x3xf64>
    return %1 : tensor<2x1x3xf64>
  }
  func.func private @dynamic_update_index_in_dim_9(%arg0: tensor<2x1x2xf64>, %arg1: tensor<1x2xf64>, %arg2: tensor<i64>) -> tensor<2x1x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x2xf64>) -> tensor<1x1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x1x2xf64>, tensor<1x1x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<2x1x2xf64>
    return %1 : tensor<2x1x2xf64>
  }
}
// -----
// backward, cuda: same text as cpu
