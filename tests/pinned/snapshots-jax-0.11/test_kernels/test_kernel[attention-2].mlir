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
      %5 = stablehlo.dot_general %4, %iterArg_3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x2xf64>) -> tensor<2xf64>
      %c_12 = stablehlo.constant dense<0> : tensor<i64>
      %6 = stablehlo.compare LT, %iterArg_10, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_13 = stablehlo.constant dense<5> : tensor<i64>
      %7 = stablehlo.add %iterArg_10, %c_13 : tensor<i64>
      %8 = stablehlo.select %6, %7, %iterArg_10 : tensor<i1>, tensor<i64>
      %9 = stablehlo.convert %8 : (tensor<i64>) -> tensor<i32>
      %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %11 = "stablehlo.scatter"(%iterArg_8, %10, %5) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg5: tensor<f64>, %arg6: tensor<f64>):
        stablehlo.return %arg6 : tensor<f64>
      }) : (tensor<5x2xf64>, tensor<1xi32>, tensor<2xf64>) -> tensor<5x2xf64>
      %12 = stablehlo.dot_general %4, %iterArg_4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x2xf64>) -> tensor<2xf64>
      %c_14 = stablehlo.constant dense<0> : tensor<i64>
      %13 = stablehlo.compare LT, %iterArg_10, %c_14, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_15 = stablehlo.constant dense<5> : tensor<i64>
      %14 = stablehlo.add %iterArg_10, %c_15 : tensor<i64>
      %15 = stablehlo.select %13, %14, %iterArg_10 : tensor<i1>, tensor<i64>
      %16 = stablehlo.convert %15 : (tensor<i64>) -> tensor<i32>
      %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %18 = "stablehlo.scatter"(%iterArg_9, %17, %12) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg5: tensor<f64>, %arg6: tensor<f64>):
        stablehlo.return %arg6 : tensor<f64>
      }) : (tensor<5x2xf64>, tensor<1xi32>, tensor<2xf64>) -> tensor<5x2xf64>
      %19 = stablehlo.dot_general %4, %iterArg_5, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x2xf64>) -> tensor<2xf64>
      %20 = stablehlo.iota dim = 0 : tensor<5xi64>
      %21 = stablehlo.convert %iterArg_10 : tensor<i64>
      %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<i64>) -> tensor<5xi64>
      %23 = stablehlo.compare LE, %20, %22, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
      %24 = stablehlo.dot_general %11, %19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x2xf64>, tensor<2xf64>) -> tensor<5xf64>
      %cst_16 = stablehlo.constant dense<-1.000000e+09> : tensor<f64>
      %25 = func.call @_where(%23, %24, %cst_16) : (tensor<5xi1>, tensor<5xf64>, tensor<f64>) -> tensor<5xf64>
      %cst_17 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %26 = stablehlo.reduce(%25 init: %cst_17) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
      %cst_18 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %27 = stablehlo.maximum %cst_18, %26 : tensor<f64>
      %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
      %30 = stablehlo.subtract %25, %29 : tensor<5xf64>
      %31 = stablehlo.exponential %30 : tensor<5xf64>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %32 = stablehlo.reduce(%31 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
      %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %34 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
      %35 = stablehlo.divide %31, %34 : tensor<5xf64>
      %36 = stablehlo.dot_general %35, %18, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf64>, tensor<5x2xf64>) -> tensor<2xf64>
      %37 = stablehlo.dot_general %36, %iterArg_6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<2x3xf64>) -> tensor<3xf64>
      %38 = stablehlo.add %4, %37 : tensor<3xf64>
      %c_20 = stablehlo.constant dense<1> : tensor<i64>
      %39 = stablehlo.add %iterArg_10, %c_20 : tensor<i64>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_11, %38, %iterArg_7) : (tensor<5x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<5x3xf64>
      %c_21 = stablehlo.constant dense<1> : tensor<i64>
      %41 = stablehlo.add %iterArg_7, %c_21 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %iterArg_5, %iterArg_6, %41, %11, %18, %39, %40 : tensor<5x3xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<2x3xf64>, tensor<i64>, tensor<5x2xf64>, tensor<5x2xf64>, tensor<i64>, tensor<5x3xf64>
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
      %26 = stablehlo.dot_general %25, %iterArg_23, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x2xf64>) -> tensor<2xf64>
      %c_42 = stablehlo.constant dense<0> : tensor<i64>
      %27 = stablehlo.compare LT, %iterArg_30, %c_42, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_43 = stablehlo.constant dense<5> : tensor<i64>
      %28 = stablehlo.add %iterArg_30, %c_43 : tensor<i64>
      %29 = stablehlo.select %27, %28, %iterArg_30 : tensor<i1>, tensor<i64>
      %30 = stablehlo.convert %29 : (tensor<i64>) -> tensor<i32>
      %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %32 = "stablehlo.scatter"(%iterArg_28, %31, %26) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg5: tensor<f64>, %arg6: tensor<f64>):
        stablehlo.return %arg6 : tensor<f64>
      }) : (tensor<5x2xf64>, tensor<1xi32>, tensor<2xf64>) -> tensor<5x2xf64>
      %33 = stablehlo.dot_general %25, %iterArg_26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x2xf64>) -> tensor<2xf64>
      %c_44 = stablehlo.constant dense<0> : tensor<i64>
      %34 = stablehlo.compare LT, %iterArg_30, %c_44, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_45 = stablehlo.constant dense<5> : tensor<i64>
      %35 = stablehlo.add %iterArg_30, %c_45 : tensor<i64>
      %36 = stablehlo.select %34, %35, %iterArg_30 : tensor<i1>, tensor<i64>
      %37 = stablehlo.convert %36 : (tensor<i64>) -> tensor<i32>
      %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %39 = "stablehlo.scatter"(%iterArg_29, %38, %33) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg5: tensor<f64>, %arg6: tensor<f64>):
        stablehlo.return %arg6 : tensor<f64>
      }) : (tensor<5x2xf64>, tensor<1xi32>, tensor<2xf64>) -> tensor<5x2xf64>
      %40 = stablehlo.dot_general %25, %iterArg_24, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<3x2xf64>) -> tensor<2xf64>
      %41 = stablehlo.convert %iterArg_30 : tensor<i64>
      %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<i64>) -> tensor<5xi64>
      %43 = stablehlo.compare LE, %iterArg_22, %42, SIGNED : (tensor<5xi64>, tensor<5xi64>) -> tensor<5xi1>
      %44 = stablehlo.dot_general %32, %40, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x2xf64>, tensor<2xf64>) -> tensor<5xf64>
      %45 = func.call @_where_0(%43, %44, %iterArg_25) : (tensor<5xi1>, tensor<5xf64>, tensor<5xf64>) -> tensor<5xf64>
      %cst_46 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %46 = stablehlo.reduce(%45 init: %cst_46) applies stablehlo.maximum across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
      %cst_47 = stablehlo.constant dense<0xFFF0000000000000> : tensor<f64>
      %47 = stablehlo.maximum %cst_47, %46 : tensor<f64>
      %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %49 = stablehlo.broadcast_in_dim %48, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
      %50 = stablehlo.subtract %45, %49 : tensor<5xf64>
      %51 = stablehlo.exponential %50 : tensor<5xf64>
      %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %52 = stablehlo.reduce(%51 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
      %53 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %54 = stablehlo.broadcast_in_dim %53, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
      %55 = stablehlo.divide %51, %54 : tensor<5xf64>
      %56 = stablehlo.multiply %53, %53 : tensor<1xf64>
      %cst_49 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %57 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f64>) -> tensor<1xf64>
      %58 = stablehlo.divide %57, %56 : tensor<1xf64>
      %59 = stablehlo.dot_general %55, %39, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf64>, tensor<5x2xf64>) -> tensor<2xf64>
      %c_50 = stablehlo.constant dense<1> : tensor<i64>
      %60 = stablehlo.add %iterArg_30, %c_50 : tensor<i64>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_31, %31, %iterArg_27) : (tensor<5x1xi32>, tensor<1xi32>, tensor<i64>) -> tensor<5x1xi32>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_32, %38, %iterArg_27) : (tensor<5x1xi32>, tensor<1xi32>, tensor<i64>) -> tensor<5x1xi32>
      %63 = func.call @dynamic_update_index_in_dim_1(%iterArg_33, %40, %iterArg_27) : (tensor<5x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<5x2xf64>
      %64 = func.call @dynamic_update_index_in_dim_2(%iterArg_34, %32, %iterArg_27) : (tensor<5x5x2xf64>, tensor<5x2xf64>, tensor<i64>) -> tensor<5x5x2xf64>
      %65 = func.call @dynamic_update_index_in_dim_3(%iterArg_35, %43, %iterArg_27) : (tensor<5x5xi1>, tensor<5xi1>, tensor<i64>) -> tensor<5x5xi1>
      %66 = func.call @dynamic_update_index_in_dim_4(%iterArg_36, %51, %iterArg_27) : (tensor<5x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %67 = func.call @dynamic_update_index_in_dim_5(%iterArg_37, %53, %iterArg_27) : (tensor<5x1xf64>, tensor<1xf64>, tensor<i64>) -> tensor<5x1xf64>
      %68 = func.call @dynamic_update_index_in_dim_5(%iterArg_38, %58, %iterArg_27) : (tensor<5x1xf64>, tensor<1xf64>, tensor<i64>) -> tensor<5x1xf64>
      %69 = func.call @dynamic_update_index_in_dim_2(%iterArg_39, %39, %iterArg_27) : (tensor<5x5x2xf64>, tensor<5x2xf64>, tensor<i64>) -> tensor<5x5x2xf64>
      %70 = func.call @dynamic_update_index_in_dim_4(%iterArg_40, %55, %iterArg_27) : (tensor<5x5xf64>, tensor<5xf64>, tensor<i64>) -> tensor<5x5xf64>
      %71 = func.call @dynamic_update_index_in_dim_1(%iterArg_41, %59, %iterArg_27) : (tensor<5x2xf64>, tensor<2xf64>, tensor<i64>) -> tensor<5x2xf64>
      %c_51 = stablehlo.constant dense<1> : tensor<i64>
      %72 = stablehlo.add %iterArg_27, %c_51 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %72, %32, %39, %60, %61, %62, %63, %64, %65, %66, %67, %68, %69, %70, %71 : tensor<5x3xf64>, tensor<5xi64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<5xf64>, tensor<3x2xf64>, tensor<i64>, tensor<5x2xf64>, tensor<5x2xf64>, tensor<i64>, tensor<5x1xi32>, tensor<5x1xi32>, tensor<5x2xf64>, tensor<5x5x2xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x2xf64>, tensor<5x5xf64>, tensor<5x2xf64>
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
      %40 = stablehlo.dot_general %27, %39, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<2xf64>) -> tensor<3x2xf64>
      %41 = stablehlo.transpose %40, dims = [1, 0] : (tensor<3x2xf64>) -> tensor<2x3xf64>
      %42 = stablehlo.add %iterArg_42, %41 : tensor<2x3xf64>
      %43 = stablehlo.dot_general %27, %iterArg_37, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3xf64>, tensor<2x3xf64>) -> tensor<2xf64>
      %44 = stablehlo.dot_general %43, %38, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<5xf64>) -> tensor<2x5xf64>
      %45 = stablehlo.transpose %44, dims = [1, 0] : (tensor<2x5xf64>) -> tensor<5x2xf64>
      %46 = stablehlo.add %iterArg_44, %45 : tensor<5x2xf64>
      %47 = stablehlo.dot_general %43, %37, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<5x2xf64>) -> tensor<5xf64>
      %48 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
      %49 = stablehlo.multiply %47, %48 : tensor<5xf64>
      %50 = stablehlo.multiply %49, %34 : tensor<5xf64>
      %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %51 = stablehlo.reduce(%50 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
      %52 = stablehlo.reshape %51 : (tensor<f64>) -> tensor<1xf64>
      %53 = stablehlo.negate %52 : tensor<1xf64>
      %54 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<1xf64>) -> tensor<5xf64>
      %55 = stablehlo.divide %47, %54 : tensor<5xf64>
      %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %56 = stablehlo.reduce(%53 init: %cst_49) applies stablehlo.add across dimensions = [0] : (tensor<1xf64>, tensor<f64>) -> tensor<f64>
      %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f64>) -> tensor<5xf64>
      %58 = stablehlo.add %55, %57 : tensor<5xf64>
      %59 = stablehlo.multiply %58, %34 : tensor<5xf64>
      %60 = func.call @_where_12(%33, %59) : (tensor<5xi1>, tensor<5xf64>) -> tensor<5xf64>
      %61 = stablehlo.dot_general %60, %32, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf64>, tensor<5x2xf64>) -> tensor<2xf64>
      %62 = stablehlo.dot_general %60, %31, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5xf64>, tensor<2xf64>) -> tensor<5x2xf64>
      %63 = stablehlo.add %iterArg_43, %62 : tensor<5x2xf64>
      %64 = stablehlo.dot_general %61, %28, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<3xf64>) -> tensor<2x3xf64>
      %65 = stablehlo.transpose %64, dims = [1, 0] : (tensor<2x3xf64>) -> tensor<3x2xf64>
      %66 = stablehlo.add %iterArg_41, %65 : tensor<3x2xf64>
      %67 = stablehlo.dot_general %61, %iterArg_36, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<3x2xf64>) -> tensor<3xf64>
      %68 = stablehlo.add %27, %67 : tensor<3xf64>
      %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %69 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %70 = "stablehlo.scatter"(%46, %30, %69) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg5: tensor<f64>, %arg6: tensor<f64>):
        stablehlo.return %arg6 : tensor<f64>
      }) : (tensor<5x2xf64>, tensor<1xi32>, tensor<2xf64>) -> tensor<5x2xf64>
      %c_51 = stablehlo.constant dense<4> : tensor<1xi32>
      %c_52 = stablehlo.constant dense<0> : tensor<i32>
      %71 = stablehlo.broadcast_in_dim %c_52, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %72 = stablehlo.compare GE, %30, %71, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %73 = stablehlo.compare LE, %30, %c_51, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %74 = stablehlo.and %72, %73 : tensor<1xi1>
      %c_53 = stablehlo.constant dense<true> : tensor<i1>
      %75 = stablehlo.reduce(%74 init: %c_53) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
      %76 = "stablehlo.gather"(%46, %30) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<5x2xf64>, tensor<1xi32>) -> tensor<2xf64>
      %77 = stablehlo.broadcast_in_dim %75, dims = [] : (tensor<i1>) -> tensor<2xi1>
      %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %78 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %79 = stablehlo.select %77, %76, %78 : tensor<2xi1>, tensor<2xf64>
      %80 = stablehlo.dot_general %79, %28, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<3xf64>) -> tensor<2x3xf64>
      %81 = stablehlo.transpose %80, dims = [1, 0] : (tensor<2x3xf64>) -> tensor<3x2xf64>
      %82 = stablehlo.add %iterArg_40, %81 : tensor<3x2xf64>
      %83 = stablehlo.dot_general %79, %iterArg_35, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<3x2xf64>) -> tensor<3xf64>
      %84 = stablehlo.add %68, %83 : tensor<3xf64>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %85 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %86 = "stablehlo.scatter"(%63, %29, %85) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg5: tensor<f64>, %arg6: tensor<f64>):
        stablehlo.return %arg6 : tensor<f64>
      }) : (tensor<5x2xf64>, tensor<1xi32>, tensor<2xf64>) -> tensor<5x2xf64>
      %c_56 = stablehlo.constant dense<4> : tensor<1xi32>
      %c_57 = stablehlo.constant dense<0> : tensor<i32>
      %87 = stablehlo.broadcast_in_dim %c_57, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %88 = stablehlo.compare GE, %29, %87, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %89 = stablehlo.compare LE, %29, %c_56, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %90 = stablehlo.and %88, %89 : tensor<1xi1>
      %c_58 = stablehlo.constant dense<true> : tensor<i1>
      %91 = stablehlo.reduce(%90 init: %c_58) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
      %92 = "stablehlo.gather"(%63, %29) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 2>}> : (tensor<5x2xf64>, tensor<1xi32>) -> tensor<2xf64>
      %93 = stablehlo.broadcast_in_dim %91, dims = [] : (tensor<i1>) -> tensor<2xi1>
      %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %94 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f64>) -> tensor<2xf64>
      %95 = stablehlo.select %93, %92, %94 : tensor<2xi1>, tensor<2xf64>
      %96 = stablehlo.dot_general %95, %28, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<3xf64>) -> tensor<2x3xf64>
      %97 = stablehlo.transpose %96, dims = [1, 0] : (tensor<2x3xf64>) -> tensor<3x2xf64>
      %98 = stablehlo.add %iterArg_39, %97 : tensor<3x2xf64>
      %99 = stablehlo.dot_general %95, %iterArg_34, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2xf64>, tensor<3x2xf64>) -> tensor<3xf64>
      %100 = stablehlo.add %84, %99 : tensor<3xf64>
      %101 = func.call @dynamic_update_index_in_dim_13(%iterArg_45, %100, %26) : (tensor<5x3xf64>, tensor<3xf64>, tensor<i64>) -> tensor<5x3xf64>
      %c_60 = stablehlo.constant dense<1> : tensor<i64>
      %102 = stablehlo.add %iterArg_38, %c_60 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %102, %98, %82, %66, %42, %86, %70, %101 : tensor<5x3xf64>, tensor<5x3xf64>, tensor<5x1xi32>, tensor<5x1xi32>, tensor<5x2xf64>, tensor<5x5x2xf64>, tensor<5x5xi1>, tensor<5x5xf64>, tensor<5x1xf64>, tensor<5x1xf64>, tensor<5x5x2xf64>, tensor<5x5xf64>, tensor<5x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<2x3xf64>, tensor<i64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<3x2xf64>, tensor<2x3xf64>, tensor<5x2xf64>, tensor<5x2xf64>, tensor<5x3xf64>
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
  func.func private @_where_12(%arg0: tensor<5xi1>, %arg1: tensor<5xf64>) -> tensor<5xf64> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<5xi1>, tensor<5xf64>
    return %1 : tensor<5xf64>
  }
  func.func private @dynamic_update_index_in_dim_13(%arg0: tensor<5x3xf64>, %arg1: tensor<3xf64>, %arg2: tensor<i64>) -> tensor<5x3xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf64>) -> tensor<1x3xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x3xf64>, tensor<1x3xf64>, tensor<i64>, tensor<i64>) -> tensor<5x3xf64>
    return %1 : tensor<5x3xf64>
  }
}
// -----
// backward, cuda: same text as cpu
