// import jax
// import jax.numpy as jnp
//
//
// def compute_recurrent_cell(xs):
//     def step(carry, item):
//         fast_old, slow_t = carry
//         combined = 0.5 * (fast_old + item)
//         next_fast = jnp.tanh(combined)
//         both = slow_t * jax.nn.sigmoid(next_fast)
//         slow_new = jnp.tanh(both)
//         pairing = 0.5 * (next_fast + slow_new)
//         return (next_fast, slow_new), pairing
//
//     at_start = jnp.full_like(xs[0], 0.5)
//     last, history = jax.lax.scan(step, (at_start, at_start), xs)
//     return jnp.sum(history), last[1]
//
//   xs: float64[5] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_compute_recurrent_cell attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf64>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %1:5 = stablehlo.while(%iterArg = %arg0, %iterArg_3 = %c, %iterArg_4 = %cst, %iterArg_5 = %cst_0, %iterArg_6 = %0) : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    cond {
      %c_7 = stablehlo.constant dense<5> : tensor<i64>
      %3 = stablehlo.compare LT, %iterArg_3, %c_7, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %3 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_3) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %4:3 = func.call @closed_call(%iterArg_4, %iterArg_5, %3) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
      %5 = func.call @dynamic_update_index_in_dim(%iterArg_6, %4#2, %iterArg_3) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_7 = stablehlo.constant dense<1> : tensor<i64>
      %6 = stablehlo.add %iterArg_3, %c_7 : tensor<i64>
      stablehlo.return %iterArg, %6, %4#0, %4#1, %5 : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    }
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.reduce(%1#4 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<5xf64>, tensor<f64>) -> tensor<f64>
    return %2, %1#3 : tensor<f64>, tensor<f64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>) {
    %0 = stablehlo.add %arg0, %arg2 : tensor<f64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %1 = stablehlo.multiply %cst, %0 : tensor<f64>
    %2 = stablehlo.tanh %1 : tensor<f64>
    %3 = stablehlo.negate %2 : tensor<f64>
    %4 = stablehlo.exponential %3 : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %5 = stablehlo.add %cst_0, %4 : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.divide %cst_1, %5 : tensor<f64>
    %7 = stablehlo.multiply %arg1, %6 : tensor<f64>
    %8 = stablehlo.tanh %7 : tensor<f64>
    %9 = stablehlo.add %2, %8 : tensor<f64>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %10 = stablehlo.multiply %cst_2, %9 : tensor<f64>
    return %2, %8, %10 : tensor<f64>, tensor<f64>, tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<5xf64>, tensor<1xf64>, tensor<i64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf64>) -> (tensor<5xf64> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %0 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %2 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %4 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %7:11 = stablehlo.while(%iterArg = %arg0, %iterArg_13 = %c, %iterArg_14 = %cst, %iterArg_15 = %cst_0, %iterArg_16 = %0, %iterArg_17 = %1, %iterArg_18 = %2, %iterArg_19 = %3, %iterArg_20 = %4, %iterArg_21 = %5, %iterArg_22 = %6) : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>
    cond {
      %c_23 = stablehlo.constant dense<5> : tensor<i64>
      %11 = stablehlo.compare LT, %iterArg_13, %c_23, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %11 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_13) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %12:9 = func.call @closed_call(%iterArg_14, %iterArg_15, %11) : (tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>)
      %13 = func.call @dynamic_update_index_in_dim(%iterArg_16, %12#2, %iterArg_13) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %14 = func.call @dynamic_update_index_in_dim(%iterArg_17, %12#3, %iterArg_13) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %15 = func.call @dynamic_update_index_in_dim(%iterArg_18, %12#4, %iterArg_13) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %16 = func.call @dynamic_update_index_in_dim(%iterArg_19, %12#5, %iterArg_13) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %17 = func.call @dynamic_update_index_in_dim(%iterArg_20, %12#6, %iterArg_13) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %18 = func.call @dynamic_update_index_in_dim(%iterArg_21, %12#7, %iterArg_13) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %19 = func.call @dynamic_update_index_in_dim(%iterArg_22, %12#8, %iterArg_13) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_23 = stablehlo.constant dense<1> : tensor<i64>
      %20 = stablehlo.add %iterArg_13, %c_23 : tensor<i64>
      stablehlo.return %iterArg, %20, %12#0, %12#1, %13, %14, %15, %16, %17, %18, %19 : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>
    }
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %9 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c_12 = stablehlo.constant dense<0> : tensor<i64>
    %10:12 = stablehlo.while(%iterArg = %8, %iterArg_13 = %7#4, %iterArg_14 = %7#5, %iterArg_15 = %7#6, %iterArg_16 = %7#7, %iterArg_17 = %7#8, %iterArg_18 = %7#9, %iterArg_19 = %7#10, %iterArg_20 = %c_12, %iterArg_21 = %cst_9, %iterArg_22 = %cst_10, %iterArg_23 = %9) : tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    cond {
      %c_24 = stablehlo.constant dense<5> : tensor<i64>
      %11 = stablehlo.compare LT, %iterArg_20, %c_24, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %c_24 = stablehlo.constant dense<5> : tensor<i64>
      %11 = stablehlo.subtract %c_24, %iterArg_20 : tensor<i64>
      %c_25 = stablehlo.constant dense<1> : tensor<i64>
      %12 = stablehlo.subtract %11, %c_25 : tensor<i64>
      %13 = func.call @dynamic_index_in_dim(%iterArg, %12) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %14 = func.call @dynamic_index_in_dim(%iterArg_13, %12) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %15 = func.call @dynamic_index_in_dim(%iterArg_14, %12) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %16 = func.call @dynamic_index_in_dim(%iterArg_15, %12) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %17 = func.call @dynamic_index_in_dim(%iterArg_16, %12) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %18 = func.call @dynamic_index_in_dim(%iterArg_17, %12) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %19 = func.call @dynamic_index_in_dim(%iterArg_18, %12) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %20 = func.call @dynamic_index_in_dim(%iterArg_19, %12) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %21:3 = func.call @closed_call_0(%iterArg_21, %iterArg_22, %13, %14, %15, %16, %17, %18, %19, %20) : (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>)
      %22 = func.call @dynamic_update_index_in_dim(%iterArg_23, %21#2, %12) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_26 = stablehlo.constant dense<1> : tensor<i64>
      %23 = stablehlo.add %iterArg_20, %c_26 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %23, %21#0, %21#1, %22 : tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    }
    return %10#11 : tensor<5xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @closed_call(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>) {
    %0 = stablehlo.add %arg0, %arg2 : tensor<f64>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %1 = stablehlo.multiply %cst, %0 : tensor<f64>
    %2 = stablehlo.tanh %1 : tensor<f64>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %3 = stablehlo.subtract %cst_0, %2 : tensor<f64>
    %4 = stablehlo.negate %2 : tensor<f64>
    %5 = stablehlo.exponential %4 : tensor<f64>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.add %cst_1, %5 : tensor<f64>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %7 = stablehlo.divide %cst_2, %6 : tensor<f64>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %8 = stablehlo.subtract %cst_3, %7 : tensor<f64>
    %9 = stablehlo.multiply %7, %8 : tensor<f64>
    %10 = stablehlo.multiply %arg1, %7 : tensor<f64>
    %11 = stablehlo.tanh %10 : tensor<f64>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %12 = stablehlo.subtract %cst_4, %11 : tensor<f64>
    return %2, %11, %2, %3, %9, %7, %arg1, %11, %12 : tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>, tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<5xf64>, tensor<1xf64>, tensor<i64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
  func.func private @closed_call_0(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<f64>, %arg3: tensor<f64>, %arg4: tensor<f64>, %arg5: tensor<f64>, %arg6: tensor<f64>, %arg7: tensor<f64>, %arg8: tensor<f64>, %arg9: tensor<f64>) -> (tensor<f64>, tensor<f64>, tensor<f64>) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %0 = stablehlo.multiply %cst, %arg2 : tensor<f64>
    %1 = stablehlo.add %arg0, %0 : tensor<f64>
    %2 = stablehlo.add %arg1, %0 : tensor<f64>
    %3 = stablehlo.multiply %2, %arg9 : tensor<f64>
    %4 = stablehlo.multiply %3, %arg8 : tensor<f64>
    %5 = stablehlo.add %3, %4 : tensor<f64>
    %6 = stablehlo.multiply %arg7, %5 : tensor<f64>
    %7 = stablehlo.multiply %5, %arg6 : tensor<f64>
    %8 = stablehlo.multiply %6, %arg5 : tensor<f64>
    %9 = stablehlo.add %1, %8 : tensor<f64>
    %10 = stablehlo.multiply %9, %arg4 : tensor<f64>
    %11 = stablehlo.multiply %10, %arg3 : tensor<f64>
    %12 = stablehlo.add %10, %11 : tensor<f64>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
    %13 = stablehlo.multiply %cst_0, %12 : tensor<f64>
    return %13, %7, %13 : tensor<f64>, tensor<f64>, tensor<f64>
  }
}
// -----
// backward, cuda: same text as cpu
