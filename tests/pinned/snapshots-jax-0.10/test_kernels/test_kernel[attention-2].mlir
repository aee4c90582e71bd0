// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def compute_autoregressive_attention(
//     inputs: jnp.ndarray,
//     wo: jnp.ndarray,
//     w_q: jnp.ndarray,
//     wk: jnp.ndarray,
//     w_v: jnp.ndarray,
// ) -> jnp.ndarray:
//     def step(cache, tok):
//         k_cache, vs, i = cache
//         k_cache = k_cache.at[i].set(tok @ wk)
//         vs = vs.at[i].set(tok @ w_v)
//         q_t = tok @ w_q
//         seen = jnp.arange(5) <= i
//         matmul_out = k_cache @ q_t
//         masked_logits = jnp.where(seen, matmul_out, -1e9)
//         attn = jax.nn.softmax(masked_logits, axis=-1)
//         y = attn @ vs
//         added = tok + y @ wo
//         return (k_cache, vs, i + 1), added
//
//     empty = jnp.zeros((5, 2), inputs.dtype)
//     _, decoded = lax.scan(step, (empty, empty, 0), inputs)
//     return decoded.sum(axis=-1)
//
//   inputs: float64[5, 3] in [-1.5, 1.5]
//   wo: float64[2, 3] in [-1, 1]
//   w_q: float64[3, 2] in [-1, 1]
//   wk: float64[3, 2] in [-0.8, 0.8]
//   w_v: float64[3, 2] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_compute_autoregressive_attention attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf64>, %arg1: tensor<2x3xf64>, %arg2: tensor<3x2xf64>, %arg3: tensor<3x2xf64>, %arg4: tensor<3x2xf64>) -> (tensor<5xf64> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %2:10 = stablehlo.while(%iterArg = %arg0, %iterArg_3 = %arg3, %iterArg_4 = %arg4, %iterArg_5 = %arg2, %iterArg_6 = %arg1, %iterArg_7 = %c_1, %iterArg_8 = %0, %iterArg_9 = %0, %iterArg_10 = %c, %iterArg_11 = %1) : tensor<5x3xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<2x3xf64>, tensor<i64>, tensor<5x2xf64>, tensor<5x2xf64>, tensor<i64>, tensor<5x3xf64>
    cond {
      %c_12 = stablehlo.constant dense<5> : tensor<i64>
      %4 = stablehlo.compare LT, %iterArg_7, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_7) : (tensor<5x3xf64>, tensor<i64>) -> tensor<3xf64>
      %5:4 = func.call @closed_call(%iterArg_3, %iterArg_4, %iterArg_5, %iterArg_6, %iterArg_8, %iterArg_9, %iterArg_10, %4) : (tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<2x3xf64>, tensor<5x2xf64>, tensor<5x2xf64>, tensor<i64>, tensor<3xf64>) -> (tensor<5x2xf64>, tensor<5x2xf64>, tensor<i64>, tensor<3xf64>)
      %6 = func.call @dynamic_update_index_in_dim(%iterArg_11, %5#3, %iterArg_7) : (tensor<5x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<5x3xf64>
      %c_12 = stablehlo.constant dense<1> : tensor<i64>
      %7 = stablehlo.add %iterArg_7, %c_12 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %iterArg_5, %iterArg_6, %7, %5#0, %5#1, %5#2, %6 : tensor<5x3xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<2x3xf64>, tensor<i64>, tensor<5x2xf64>, tensor<5x2xf64>, tensor<i64>, tensor<5x3xf64>
    }
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.reduce(%2#9 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf64>, tensor<f64>) -> tensor<5xf64>
    return %3 : tensor<5xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x3xf64>, %arg1: tensor<i64>) -> tensor<3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<5x3xf64>, tensor<i64>, tensor<i64>) -> tensor<1x3xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf64>) -> tensor<3xf64>
    return %1 : tensor<3xf64>
  }
  func.func private @closed_call(%arg0: tensor<3x2xf64>, %arg1: tensor<3x2xf64>, %arg2: tensor<3x2xf64>, %arg3: tensor<2x3xf64>, %arg4: tensor<5x2xf64>, %arg5: tensor<5x2xf64>, %arg6: tensor<i64>, %arg7: tensor<3xf64>) -> (tensor<5x2xf64>, tensor<5x2xf64>, tensor<i64>, tensor<3xf64>) {
    %0 = stablehlo.dot_general %arg7, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x2xf64>) -> tensor<2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare LT, %arg6, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<5> : tensor<i64>
    %2 = stablehlo.add %arg6, %c_0 : tensor<i64>
    %3 = stablehlo.select %1, %2, %arg6 : tensor<i1>, tensor<i64>
    %4 = stablehlo.convert %3 : (tensor<i64>) -> tensor<i32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %6 = "stablehlo.scatter"(%arg4, %5, %0) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg8: tensor<f64>, %arg9: tensor<f64>):
      stablehlo.return %arg9 : tensor<f64>
    }) : (tensor<5x2xf64>, tensor<1xi32>, tensor<2xf64>) -> tensor<5x2xf64>
    %7 = stablehlo.dot_general %arg7, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x2xf64>) -> tensor<2xf64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %8 = stablehlo.compare LT, %arg6, %c_1, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<5> : tensor<i64>
    %9 = stablehlo.add %arg6, %c_2 : tensor<i64>
    %10 = stablehlo.select %8, %9, %arg6 : tensor<i1>, tensor<i64>
    %11 = stablehlo.convert %10 : (tensor<i64>) -> tensor<i32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %13 = "stablehlo.scatter"(%arg5, %12, %7) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg8: tensor<f64>, %arg9: tensor<f64>):
      stablehlo.return %arg9 : tensor<f64>
    }) : (tensor<5x2xf64>, tensor<1xi32>, tensor<2xf64>) -> tensor<5x2xf64>
    %14 = stablehlo.dot_general %arg7, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x2xf64>) -> tensor<2xf64>
    %15 = stablehlo.iota dim = 0 : tensor<5xi64>
    %16 = stablehlo.convert %arg6 : tensor<i64>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %18 = stablehlo.compare LE, %15, %17, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %19 = stablehlo.dot_general %6, %14, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x2xf64>, tensor<2xf64>) -> tensor<5xf64>
    %cst = stablehlo.constant dense<-1.000000e+09> : tensor<f64>
    %20 = call @_where(%18, %19, %cst) : (tensor<5xi1>, tensor<5xf64>, tensor<f64>) -> tensor<5xf64>
    %cst_3 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %21 = stablehlo.reduce(%20 init: %cst_3) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %cst_4 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %22 = stablehlo.maximum %cst_4, %21 : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %25 = stablehlo.subtract %20, %24 : tensor<5xf64>
    %26 = stablehlo.exponential %25 : tensor<5xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %27 = stablehlo.reduce(%26 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %30 = stablehlo.divide %26, %29 : tensor<5xf64>
    %31 = stablehlo.dot_general %30, %13, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf64>, tensor<5x2xf64>) -> tensor<2xf64>
    %32 = stablehlo.dot_general %31, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x3xf64>) -> tensor<3xf64>
    %33 = stablehlo.add %arg7, %32 : tensor<3xf64>
    %c_6 = stablehlo.constant dense<1> : tensor<i64>
    %34 = stablehlo.add %arg6, %c_6 : tensor<i64>
    return %6, %13, %34, %33 : tensor<5x2xf64>, tensor<5x2xf64>, tensor<i64>, tensor<3xf64>
  }
  func.func private @_where(%arg0: tensor<5xi1>, %arg1: tensor<5xf64>, %arg2: tensor<f64>) -> tensor<5xf64> {
    %0 = stablehlo.convert %arg2 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<5xi1>, tensor<5xf64>
    return %2 : tensor<5xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<i64>) -> tensor<5x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x3xf64>, tensor<1x3xf64>, tensor<i64>, tensor<i64>) -> tensor<5x3xf64>
    return %1 : tensor<5x3xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf64>, %arg1: tensor<2x3xf64>, %arg2: tensor<3x2xf64>, %arg3: tensor<3x2xf64>, %arg4: tensor<3x2xf64>) -> (tensor<5x3xf64> {jax.result_info = "result[0]"}, tensor<2x3xf64> {jax.result_info = "result[1]"}, tensor<3x2xf64> {jax.result_info = "result[2]"}, tensor<3x2xf64> {jax.result_info = "result[3]"}, tensor<3x2xf64> {jax.result_info = "result[4]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5x2xf64>
    %1 = stablehlo.iota dim = 0 : tensor<5xi64>
    %cst_0 = stablehlo.constant dense<-1.000000e+09> : tensor<f64>
    %2 = call @_where(%cst_0) : (tensor<f64>) -> tensor<5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<5x1xi32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5x2xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<5x5x2xf64>
    %c_5 = stablehlo.constant dense<false> : tensor<i1>
    %7 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<5x5xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5x1xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<5x5x2xf64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %12 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<5x5xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<5x2xf64>
    %c_12 = stablehlo.constant dense<0> : tensor<i64>
    %14:21 = stablehlo.while(%iterArg = %arg0, %iterArg_22 = %1, %iterArg_23 = %arg3, %iterArg_24 = %arg2, %iterArg_25 = %2, %iterArg_26 = %arg4, %iterArg_27 = %c_12, %iterArg_28 = %0, %iterArg_29 = %0, %iterArg_30 = %c, %iterArg_31 = %3, %iterArg_32 = %4, %iterArg_33 = %5, %iterArg_34 = %6, %iterArg_35 = %7, %iterArg_36 = %8, %iterArg_37 = %9, %iterArg_38 = %10, %iterArg_39 = %11, %iterArg_40 = %12, %iterArg_41 = %13) : tensor<5x3xf64>, tensor<5xi64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<5xf64>, tensor<3x2xf64>, tensor<i64>, tensor<5x2xf64>, tensor<5x2xf64>, tensor<i64>, tensor<5x1xi32>, tensor<5x1xi32>, tensor<5x2xf64>, tensor<5x5x2xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x2xf64>, tensor<5x5xf64>, tensor<5x2xf64>
    cond {
      %c_42 = stablehlo.constant dense<5> : tensor<i64>
      %25 = stablehlo.compare LT, %iterArg_27, %c_42, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %25 : tensor<i1>
    } do {
      %25 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_27) : (tensor<5x3xf64>, tensor<i64>) -> tensor<3xf64>
      %26:14 = func.call @closed_call(%iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_28, %iterArg_29, %iterArg_30, %25) : (tensor<5xi64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<5xf64>, tensor<3x2xf64>, tensor<5x2xf64>, tensor<5x2xf64>, tensor<i64>, tensor<3xf64>) -> (tensor<5x2xf64>, tensor<5x2xf64>, tensor<i64>, tensor<1xi32>, tensor<1xi32>, tensor<2xf64>, tensor<5x2xf64>, tensor<5xi1>, tensor<5xf64>, tensor<1xf64>, tensor<1xf64>, tensor<5x2xf64>, tensor<5xf64>, tensor<2xf64>)
      %27 = func.call @dynamic_update_index_in_dim(%iterArg_31, %26#3, %iterArg_27) : (tensor<5x1xi32>, tensor<1xi32>, tensor<i64>) -> tensor<5x1xi32>
      %28 = func.call @dynamic_update_index_in_dim(%iterArg_32, %26#4, %iterArg_27) : (tensor<5x1xi32>, tensor<1xi32>, tensor<i64>) -> tensor<5x1xi32>
      %29 = func.call @dynamic_update_index_in_dim_1(%iterArg_33, %26#5, %iterArg_27) : (tensor<5x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<5x2xf64>
      %30 = func.call @dynamic_update_index_in_dim_2(%iterArg_34, %26#6, %iterArg_27) : (tensor<5x5x2xf64>, tensor<5x2xf64>, tensor<i64>) -> tensor<5x5x2xf64>
      %31 = func.call @dynamic_update_index_in_dim_3(%iterArg_35, %26#7, %iterArg_27) : (tensor<5x5xi1>, tensor<5xi1>, tensor<i64>) -> tensor<5x5xi1>
      %32 = func.call @dynamic_update_index_in_dim_4(%iterArg_36, %26#8, %iterArg_27) : (tensor<5x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %33 = func.call @dynamic_update_index_in_dim_5(%iterArg_37, %26#9, %iterArg_27) : (tensor<5x1xf64>, tensor<1xf64>, tensor<i64>) -> tensor<5x1xf64>
      %34 = func.call @dynamic_update_index_in_dim_5(%iterArg_38, %26#10, %iterArg_27) : (tensor<5x1xf64>, tensor<1xf64>, tensor<i64>) -> tensor<5x1xf64>
      %35 = func.call @dynamic_update_index_in_dim_2(%iterArg_39, %26#11, %iterArg_27) : (tensor<5x5x2xf64>, tensor<5x2xf64>, tensor<i64>) -> tensor<5x5x2xf64>
      %36 = func.call @dynamic_update_index_in_dim_4(%iterArg_40, %26#12, %iterArg_27) : (tensor<5x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %37 = func.call @dynamic_update_index_in_dim_1(%iterArg_41, %26#13, %iterArg_27) : (tensor<5x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<5x2xf64>
      %c_42 = stablehlo.constant dense<1> : tensor<i64>
      %38 = stablehlo.add %iterArg_27, %c_42 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %38, %26#0, %26#1, %26#2, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37 : tensor<5x3xf64>, tensor<5xi64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<5xf64>, tensor<3x2xf64>, tensor<i64>, tensor<5x2xf64>, tensor<5x2xf64>, tensor<i64>, tensor<5x1xi32>, tensor<5x1xi32>, tensor<5x2xf64>, tensor<5x5x2xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x2xf64>, tensor<5x5xf64>, tensor<5x2xf64>
    }
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %15 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<5xf64>) -> tensor<5x3xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %17 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f64>) -> tensor<5x2xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %18 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f64>) -> tensor<5x2xf64>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %21 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f64>) -> tensor<3x2xf64>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f64>) -> tensor<2x3xf64>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %23 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f64>) -> tensor<5x3xf64>
    %c_21 = stablehlo.constant dense<0> : tensor<i64>
    %24:25 = stablehlo.while(%iterArg = %16, %iterArg_22 = %arg0, %iterArg_23 = %14#10, %iterArg_24 = %14#11, %iterArg_25 = %14#12, %iterArg_26 = %14#13, %iterArg_27 = %14#14, %iterArg_28 = %14#15, %iterArg_29 = %14#16, %iterArg_30 = %14#17, %iterArg_31 = %14#18, %iterArg_32 = %14#19, %iterArg_33 = %14#20, %iterArg_34 = %arg3, %iterArg_35 = %arg4, %iterArg_36 = %arg2, %iterArg_37 = %arg1, %iterArg_38 = %c_21, %iterArg_39 = %19, %iterArg_40 = %20, %iterArg_41 = %21, %iterArg_42 = %22, %iterArg_43 = %17, %iterArg_44 = %18, %iterArg_45 = %23) : tensor<5x3xf64>, tensor<5x3xf64>, tensor<5x1xi32>, tensor<5x1xi32>, tensor<5x2xf64>, tensor<5x5x2xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x2xf64>, tensor<5x5xf64>, tensor<5x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<2x3xf64>, tensor<i64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<2x3xf64>, tensor<5x2xf64>, tensor<5x2xf64>, tensor<5x3xf64>
    cond {
      %c_46 = stablehlo.constant dense<5> : tensor<i64>
      %25 = stablehlo.compare LT, %iterArg_38, %c_46, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %25 : tensor<i1>
    } do {
      %c_46 = stablehlo.constant dense<5> : tensor<i64>
      %25 = stablehlo.subtract %c_46, %iterArg_38 : tensor<i64>
      %c_47 = stablehlo.constant dense<1> : tensor<i64>
      %26 = stablehlo.subtract %25, %c_47 : tensor<i64>
      %27 = func.call @dynamic_index_in_dim(%iterArg, %26) : (tensor<5x3xf64>, tensor<i64>) -> tensor<3xf64>
      %28 = func.call @dynamic_index_in_dim(%iterArg_22, %26) : (tensor<5x3xf64>, tensor<i64>) -> tensor<3xf64>
      %29 = func.call @dynamic_index_in_dim_6(%iterArg_23, %26) : (tensor<5x1xi32>, tensor<i64>) -> tensor<1xi32>
      %30 = func.call @dynamic_index_in_dim_6(%iterArg_24, %26) : (tensor<5x1xi32>, tensor<i64>) -> tensor<1xi32>
      %31 = func.call @dynamic_index_in_dim_7(%iterArg_25, %26) : (tensor<5x2xf64>, tensor<i64>) -> tensor<2xf64>
      %32 = func.call @dynamic_index_in_dim_8(%iterArg_26, %26) : (tensor<5x5x2xf64>, tensor<i64>) -> tensor<5x2xf64>
      %33 = func.call @dynamic_index_in_dim_9(%iterArg_27, %26) : (tensor<5x5xi1>, tensor<i64>) -> tensor<5xi1>
      %34 = func.call @dynamic_index_in_dim_10(%iterArg_28, %26) : (tensor<5x5xf64>, tensor<i64>) -> tensor<5xf64>
      %35 = func.call @dynamic_index_in_dim_11(%iterArg_29, %26) : (tensor<5x1xf64>, tensor<i64>) -> tensor<1xf64>
      %36 = func.call @dynamic_index_in_dim_11(%iterArg_30, %26) : (tensor<5x1xf64>, tensor<i64>) -> tensor<1xf64>
      %37 = func.call @dynamic_index_in_dim_8(%iterArg_31, %26) : (tensor<5x5x2xf64>, tensor<i64>) -> tensor<5x2xf64>
      %38 = func.call @dynamic_index_in_dim_10(%iterArg_32, %26) : (tensor<5x5xf64>, tensor<i64>) -> tensor<5xf64>
      %39 = func.call @dynamic_index_in_dim_7(%iterArg_33, %26) : (tensor<5x2xf64>, tensor<i64>) -> tensor<2xf64>
      %40:7 = func.call @closed_call_12(%iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %27, %28, %29, %30, %31, %32, %33, %34, %35, %36, %37, %38, %39) : (tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<2x3xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<2x3xf64>, tensor<5x2xf64>, tensor<5x2xf64>, tensor<3xf64>, tensor<3xf64>, tensor<1xi32>, tensor<1xi32>, tensor<2xf64>, tensor<5x2xf64>, tensor<5xi1>, tensor<5xf64>, tensor<1xf64>, tensor<1xf64>, tensor<5x2xf64>, tensor<5xf64>, tensor<2xf64>) -> (tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<2x3xf64>, tensor<5x2xf64>, tensor<5x2xf64>, tensor<3xf64>)
      %41 = func.call @dynamic_update_index_in_dim_14(%iterArg_45, %40#6, %26) : (tensor<5x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<5x3xf64>
      %c_48 = stablehlo.constant dense<1> : tensor<i64>
      %42 = stablehlo.add %iterArg_38, %c_48 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %42, %40#0, %40#1, %40#2, %40#3, %40#4, %40#5, %41 : tensor<5x3xf64>, tensor<5x3xf64>, tensor<5x1xi32>, tensor<5x1xi32>, tensor<5x2xf64>, tensor<5x5x2xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x2xf64>, tensor<5x5xf64>, tensor<5x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<2x3xf64>, tensor<i64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<2x3xf64>, tensor<5x2xf64>, tensor<5x2xf64>, tensor<5x3xf64>
    }
    return %24#24, %24#21, %24#20, %24#18, %24#19 : tensor<5x3xf64>, tensor<2x3xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>
  }
  func.func private @_where(%arg0: tensor<f64>) -> tensor<5xf64> {
    %0 = stablehlo.convert %arg0 : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x3xf64>, %arg1: tensor<i64>) -> tensor<3xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<5x3xf64>, tensor<i64>, tensor<i64>) -> tensor<1x3xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf64>) -> tensor<3xf64>
    return %1 : tensor<3xf64>
  }
  func.func private @closed_call(%arg0: tensor<5xi64>, %arg1: tensor<3x2xf64>, %arg2: tensor<3x2xf64>, %arg3: tensor<5xf64>, %arg4: tensor<3x2xf64>, %arg5: tensor<5x2xf64>, %arg6: tensor<5x2xf64>, %arg7: tensor<i64>, %arg8: tensor<3xf64>) -> (tensor<5x2xf64>, tensor<5x2xf64>, tensor<i64>, tensor<1xi32>, tensor<1xi32>, tensor<2xf64>, tensor<5x2xf64>, tensor<5xi1>, tensor<5xf64>, tensor<1xf64>, tensor<1xf64>, tensor<5x2xf64>, tensor<5xf64>, tensor<2xf64>) {
    %0 = stablehlo.dot_general %arg8, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x2xf64>) -> tensor<2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.compare LT, %arg7, %c, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<5> : tensor<i64>
    %2 = stablehlo.add %arg7, %c_0 : tensor<i64>
    %3 = stablehlo.select %1, %2, %arg7 : tensor<i1>, tensor<i64>
    %4 = stablehlo.convert %3 : (tensor<i64>) -> tensor<i32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %6 = "stablehlo.scatter"(%arg5, %5, %0) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg9: tensor<f64>, %arg10: tensor<f64>):
      stablehlo.return %arg10 : tensor<f64>
    }) : (tensor<5x2xf64>, tensor<1xi32>, tensor<2xf64>) -> tensor<5x2xf64>
    %7 = stablehlo.dot_general %arg8, %arg4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x2xf64>) -> tensor<2xf64>
    %c_1 = stablehlo.constant dense<0> : tensor<i64>
    %8 = stablehlo.compare LT, %arg7, %c_1, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<5> : tensor<i64>
    %9 = stablehlo.add %arg7, %c_2 : tensor<i64>
    %10 = stablehlo.select %8, %9, %arg7 : tensor<i1>, tensor<i64>
    %11 = stablehlo.convert %10 : (tensor<i64>) -> tensor<i32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %13 = "stablehlo.scatter"(%arg6, %12, %7) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg9: tensor<f64>, %arg10: tensor<f64>):
      stablehlo.return %arg10 : tensor<f64>
    }) : (tensor<5x2xf64>, tensor<1xi32>, tensor<2xf64>) -> tensor<5x2xf64>
    %14 = stablehlo.dot_general %arg8, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x2xf64>) -> tensor<2xf64>
    %15 = stablehlo.convert %arg7 : tensor<i64>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<i64>) -> tensor<5xi64>
    %17 = stablehlo.compare LE, %arg0, %16, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
    %18 = stablehlo.dot_general %6, %14, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x2xf64>, tensor<2xf64>) -> tensor<5xf64>
    %19 = call @_where_0(%17, %18, %arg3) : (tensor<5xi1>, tensor<5xf64>, tensor<5xf64>) -> tensor<5xf64>
    %cst = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %20 = stablehlo.reduce(%19 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %cst_3 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
    %21 = stablehlo.maximum %cst_3, %20 : tensor<f64>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %24 = stablehlo.subtract %19, %23 : tensor<5xf64>
    %25 = stablehlo.exponential %24 : tensor<5xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.reduce(%25 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %27 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %29 = stablehlo.divide %25, %28 : tensor<5xf64>
    %30 = stablehlo.multiply %27, %27 : tensor<1xf64>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %31 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %32 = stablehlo.divide %31, %30 : tensor<1xf64>
    %33 = stablehlo.dot_general %29, %13, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf64>, tensor<5x2xf64>) -> tensor<2xf64>
    %c_6 = stablehlo.constant dense<1> : tensor<i64>
    %34 = stablehlo.add %arg7, %c_6 : tensor<i64>
    return %6, %13, %34, %5, %12, %14, %6, %17, %25, %27, %32, %13, %29, %33 : tensor<5x2xf64>, tensor<5x2xf64>, tensor<i64>, tensor<1xi32>, tensor<1xi32>, tensor<2xf64>, tensor<5x2xf64>, tensor<5xi1>, tensor<5xf64>, tensor<1xf64>, tensor<1xf64>, tensor<5x2xf64>, tensor<5xf64>, tensor<2xf64>
  }
  func.func private @_where_0(%arg0: tensor<5xi1>, %arg1: tensor<5xf64>, %arg2: tensor<5xf64>) -> tensor<5xf64> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5xi1>, tensor<5xf64>
    return %0 : tensor<5xf64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x1xi32>, %arg1: tensor<1xi32>, %arg2: tensor<i64>) -> tensor<5x1xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x1xi32>, tensor<1x1xi32>, tensor<i64>, tensor<i64>) -> tensor<5x1xi32>
    return %1 : tensor<5x1xi32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<5x2xf64>, %arg1: tensor<2xf64>, %arg2: tensor<i64>) -> tensor<5x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf64>) -> tensor<1x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x2xf64>, tensor<1x2xf64>, tensor<i64>, tensor<i64>) -> tensor<5x2xf64>
    return %1 : tensor<5x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<5x5x2xf64>, %arg1: tensor<5x2xf64>, %arg2: tensor<i64>) -> tensor<5x5x2xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x2xf64>) -> tensor<1x5x2xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x5x2xf64>, tensor<1x5x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<5x5x2xf64>
    return %1 : tensor<5x5x2xf64>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<5x5xi1>, %arg1: tensor<5xi1>, %arg2: tensor<i64>) -> tensor<5x5xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xi1>) -> tensor<1x5xi1>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x5xi1>, tensor<1x5xi1>, tensor<i64>, tensor<i64>) -> tensor<5x5xi1>
    return %1 : tensor<5x5xi1>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<5x5xf64>, %arg1: tensor<5xf64>, %arg2: tensor<i64>) -> tensor<5x5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf64>) -> tensor<1x5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x5xf64>, tensor<1x5xf64>, tensor<i64>, tensor<i64>) -> tensor<5x5xf64>
    return %1 : tensor<5x5xf64>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<5x1xf64>, %arg1: tensor<1xf64>, %arg2: tensor<i64>) -> tensor<5x1xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf64>) -> tensor<1x1xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x1xf64>, tensor<1x1xf64>, tensor<i64>, tensor<i64>) -> tensor<5x1xf64>
    return %1 : tensor<5x1xf64>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<5x1xi32>, %arg1: tensor<i64>) -> tensor<1xi32> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<5x1xi32>, tensor<i64>, tensor<i64>) -> tensor<1x1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xi32>) -> tensor<1xi32>
    return %1 : tensor<1xi32>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<5x2xf64>, %arg1: tensor<i64>) -> tensor<2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<5x2xf64>, tensor<i64>, tensor<i64>) -> tensor<1x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf64>) -> tensor<2xf64>
    return %1 : tensor<2xf64>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<5x5x2xf64>, %arg1: tensor<i64>) -> tensor<5x2xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_0 = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 2] : (tensor<5x5x2xf64>, tensor<i64>, tensor<i64>, tensor<i64>) -> tensor<1x5x2xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x5x2xf64>) -> tensor<5x2xf64>
    return %1 : tensor<5x2xf64>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<5x5xi1>, %arg1: tensor<i64>) -> tensor<5xi1> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<5x5xi1>, tensor<i64>, tensor<i64>) -> tensor<1x5xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x5xi1>) -> tensor<5xi1>
    return %1 : tensor<5xi1>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<5x5xf64>, %arg1: tensor<i64>) -> tensor<5xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<5x5xf64>, tensor<i64>, tensor<i64>) -> tensor<1x5xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
  func.func private @dynamic_index_in_dim_11(%arg0: tensor<5x1xf64>, %arg1: tensor<i64>) -> tensor<1xf64> {
    %c = stablehlo.constant dense<0> : tensor<i64>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<5x1xf64>, tensor<i64>, tensor<i64>) -> tensor<1x1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf64>) -> tensor<1xf64>
    return %1 : tensor<1xf64>
  }
  func.func private @closed_call_12(%arg0: tensor<3x2xf64>, %arg1: tensor<3x2xf64>, %arg2: tensor<3x2xf64>, %arg3: tensor<2x3xf64>, %arg4: tensor<3x2xf64>, %arg5: tensor<3x2xf64>, %arg6: tensor<3x2xf64>, %arg7: tensor<2x3xf64>, %arg8: tensor<5x2xf64>, %arg9: tensor<5x2xf64>, %arg10: tensor<3xf64>, %arg11: tensor<3xf64>, %arg12: tensor<1xi32>, %arg13: tensor<1xi32>, %arg14: tensor<2xf64>, %arg15: tensor<5x2xf64>, %arg16: tensor<5xi1>, %arg17: tensor<5xf64>, %arg18: tensor<1xf64>, %arg19: tensor<1xf64>, %arg20: tensor<5x2xf64>, %arg21: tensor<5xf64>, %arg22: tensor<2xf64>) -> (tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<2x3xf64>, tensor<5x2xf64>, tensor<5x2xf64>, tensor<3xf64>) {
    %0 = stablehlo.dot_general %arg10, %arg22, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<2xf64>) -> tensor<3x2xf64>
    %1 = stablehlo.transpose %0, dims = [1, 0] : (tensor<3x2xf64>) -> tensor<2x3xf64>
    %2 = stablehlo.add %arg7, %1 : tensor<2x3xf64>
    %3 = stablehlo.dot_general %arg10, %arg3, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<2x3xf64>) -> tensor<2xf64>
    %4 = stablehlo.dot_general %3, %arg21, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<5xf64>) -> tensor<2x5xf64>
    %5 = stablehlo.transpose %4, dims = [1, 0] : (tensor<2x5xf64>) -> tensor<5x2xf64>
    %6 = stablehlo.add %arg9, %5 : tensor<5x2xf64>
    %7 = stablehlo.dot_general %3, %arg20, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<5x2xf64>) -> tensor<5xf64>
    %8 = stablehlo.broadcast_in_dim %arg19, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %9 = stablehlo.multiply %7, %8 : tensor<5xf64>
    %10 = stablehlo.multiply %9, %arg17 : tensor<5xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %11 = stablehlo.reduce(%10 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    %12 = stablehlo.reshape %11 : (tensor<f64>) -> tensor<1xf64>
    %13 = stablehlo.negate %12 : tensor<1xf64>
    %14 = stablehlo.broadcast_in_dim %arg18, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
    %15 = stablehlo.divide %7, %14 : tensor<5xf64>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %16 = stablehlo.reduce(%13 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %18 = stablehlo.add %15, %17 : tensor<5xf64>
    %19 = stablehlo.multiply %18, %arg17 : tensor<5xf64>
    %20 = call @_where_13(%arg16, %19) : (tensor<5xi1>, tensor<5xf64>) -> tensor<5xf64>
    %21 = stablehlo.dot_general %20, %arg15, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf64>, tensor<5x2xf64>) -> tensor<2xf64>
    %22 = stablehlo.dot_general %20, %arg14, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5xf64>, tensor<2xf64>) -> tensor<5x2xf64>
    %23 = stablehlo.add %arg8, %22 : tensor<5x2xf64>
    %24 = stablehlo.dot_general %21, %arg11, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<3xf64>) -> tensor<2x3xf64>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<2x3xf64>) -> tensor<3x2xf64>
    %26 = stablehlo.add %arg6, %25 : tensor<3x2xf64>
    %27 = stablehlo.dot_general %21, %arg2, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<3x2xf64>) -> tensor<3xf64>
    %28 = stablehlo.add %arg10, %27 : tensor<3xf64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %29 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %30 = "stablehlo.scatter"(%6, %arg13, %29) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg23: tensor<f64>, %arg24: tensor<f64>):
      stablehlo.return %arg24 : tensor<f64>
    }) : (tensor<5x2xf64>, tensor<1xi32>, tensor<2xf64>) -> tensor<5x2xf64>
    %c = stablehlo.constant dense<4> : tensor<1xi32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %31 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %32 = stablehlo.compare GE, %arg13, %31, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %33 = stablehlo.compare LE, %arg13, %c, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %34 = stablehlo.and %32, %33 : tensor<1xi1>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %35 = stablehlo.reduce(%34 init: %c_3) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %36 = "stablehlo.gather"(%6, %arg13) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<5x2xf64>, tensor<1xi32>) -> tensor<2xf64>
    %37 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<i1>) -> tensor<2xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %38 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %39 = stablehlo.select %37, %36, %38 : tensor<2xi1>, tensor<2xf64>
    %40 = stablehlo.dot_general %39, %arg11, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<3xf64>) -> tensor<2x3xf64>
    %41 = stablehlo.transpose %40, dims = [1, 0] : (tensor<2x3xf64>) -> tensor<3x2xf64>
    %42 = stablehlo.add %arg5, %41 : tensor<3x2xf64>
    %43 = stablehlo.dot_general %39, %arg1, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<3x2xf64>) -> tensor<3xf64>
    %44 = stablehlo.add %28, %43 : tensor<3xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %45 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %46 = "stablehlo.scatter"(%23, %arg12, %45) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg23: tensor<f64>, %arg24: tensor<f64>):
      stablehlo.return %arg24 : tensor<f64>
    }) : (tensor<5x2xf64>, tensor<1xi32>, tensor<2xf64>) -> tensor<5x2xf64>
    %c_6 = stablehlo.constant dense<4> : tensor<1xi32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %47 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %48 = stablehlo.compare GE, %arg12, %47, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %49 = stablehlo.compare LE, %arg12, %c_6, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %50 = stablehlo.and %48, %49 : tensor<1xi1>
    %c_8 = stablehlo.constant dense<true> : tensor<i1>
    %51 = stablehlo.reduce(%50 init: %c_8) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %52 = "stablehlo.gather"(%23, %arg12) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<5x2xf64>, tensor<1xi32>) -> tensor<2xf64>
    %53 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<i1>) -> tensor<2xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %54 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<2xf64>
    %55 = stablehlo.select %53, %52, %54 : tensor<2xi1>, tensor<2xf64>
    %56 = stablehlo.dot_general %55, %arg11, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<3xf64>) -> tensor<2x3xf64>
    %57 = stablehlo.transpose %56, dims = [1, 0] : (tensor<2x3xf64>) -> tensor<3x2xf64>
    %58 = stablehlo.add %arg4, %57 : tensor<3x2xf64>
    %59 = stablehlo.dot_general %55, %arg0, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<3x2xf64>) -> tensor<3xf64>
    %60 = stablehlo.add %44, %59 : tensor<3xf64>
    return %58, %42, %26, %2, %46, %30, %60 : tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<2x3xf64>, tensor<5x2xf64>, tensor<5x2xf64>, tensor<3xf64>
  }
  func.func private @_where_13(%arg0: tensor<5xi1>, %arg1: tensor<5xf64>) -> tensor<5xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<5xi1>, tensor<5xf64>
    return %1 : tensor<5xf64>
  }
  func.func private @dynamic_update_index_in_dim_14(%arg0: tensor<5x3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<i64>) -> tensor<5x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x3xf64>, tensor<1x3xf64>, tensor<i64>, tensor<i64>) -> tensor<5x3xf64>
    return %1 : tensor<5x3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
