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
      %4 = stablehlo.add %iterArg_4, %3 : tensor<f64>
      %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %5 = stablehlo.multiply %cst_7, %4 : tensor<f64>
      %6 = stablehlo.tanh %5 : tensor<f64>
      %7 = stablehlo.negate %6 : tensor<f64>
      %8 = stablehlo.exponential %7 : tensor<f64>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %9 = stablehlo.add %cst_8, %8 : tensor<f64>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %10 = stablehlo.divide %cst_9, %9 : tensor<f64>
      %11 = stablehlo.multiply %iterArg_5, %10 : tensor<f64>
      %12 = stablehlo.tanh %11 : tensor<f64>
      %13 = stablehlo.add %6, %12 : tensor<f64>
      %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %14 = stablehlo.multiply %cst_10, %13 : tensor<f64>
      %15 = func.call @dynamic_update_index_in_dim(%iterArg_6, %14, %iterArg_3) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_11 = stablehlo.constant dense<1> : tensor<i64>
      %16 = stablehlo.add %iterArg_3, %c_11 : tensor<i64>
      stablehlo.return %iterArg, %16, %6, %12, %15 : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
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
    %c = stablehlo.constant dense<0> : tensor<i64>
    %5:9 = stablehlo.while(%iterArg = %arg0, %iterArg_11 = %c, %iterArg_12 = %cst, %iterArg_13 = %cst_0, %iterArg_14 = %0, %iterArg_15 = %1, %iterArg_16 = %2, %iterArg_17 = %3, %iterArg_18 = %4) : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>
    cond {
      %c_19 = stablehlo.constant dense<5> : tensor<i64>
      %9 = stablehlo.compare LT, %iterArg_11, %c_19, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %9 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_11) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %10 = stablehlo.add %iterArg_12, %9 : tensor<f64>
      %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %11 = stablehlo.multiply %cst_19, %10 : tensor<f64>
      %12 = stablehlo.tanh %11 : tensor<f64>
      %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %13 = stablehlo.add %cst_20, %12 : tensor<f64>
      %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %14 = stablehlo.subtract %cst_21, %12 : tensor<f64>
      %15 = stablehlo.multiply %13, %14 : tensor<f64>
      %16 = stablehlo.negate %12 : tensor<f64>
      %17 = stablehlo.exponential %16 : tensor<f64>
      %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %18 = stablehlo.add %cst_22, %17 : tensor<f64>
      %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %19 = stablehlo.divide %cst_23, %18 : tensor<f64>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %20 = stablehlo.subtract %cst_24, %19 : tensor<f64>
      %21 = stablehlo.multiply %19, %20 : tensor<f64>
      %22 = stablehlo.multiply %iterArg_13, %19 : tensor<f64>
      %23 = stablehlo.tanh %22 : tensor<f64>
      %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %24 = stablehlo.add %cst_25, %23 : tensor<f64>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
      %25 = stablehlo.subtract %cst_26, %23 : tensor<f64>
      %26 = stablehlo.multiply %24, %25 : tensor<f64>
      %27 = func.call @dynamic_update_index_in_dim(%iterArg_14, %15, %iterArg_11) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %28 = func.call @dynamic_update_index_in_dim(%iterArg_15, %21, %iterArg_11) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %29 = func.call @dynamic_update_index_in_dim(%iterArg_16, %19, %iterArg_11) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %30 = func.call @dynamic_update_index_in_dim(%iterArg_17, %iterArg_13, %iterArg_11) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_18, %26, %iterArg_11) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_27 = stablehlo.constant dense<1> : tensor<i64>
      %32 = stablehlo.add %iterArg_11, %c_27 : tensor<i64>
      stablehlo.return %iterArg, %32, %12, %23, %27, %28, %29, %30, %31 : tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>
    }
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %6 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f64>) -> tensor<5xf64>
    %c_10 = stablehlo.constant dense<0> : tensor<i64>
    %8:10 = stablehlo.while(%iterArg = %6, %iterArg_11 = %5#4, %iterArg_12 = %5#5, %iterArg_13 = %5#6, %iterArg_14 = %5#7, %iterArg_15 = %5#8, %iterArg_16 = %c_10, %iterArg_17 = %cst_7, %iterArg_18 = %cst_8, %iterArg_19 = %7) : tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    cond {
      %c_20 = stablehlo.constant dense<5> : tensor<i64>
      %9 = stablehlo.compare LT, %iterArg_16, %c_20, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %c_20 = stablehlo.constant dense<5> : tensor<i64>
      %9 = stablehlo.subtract %c_20, %iterArg_16 : tensor<i64>
      %c_21 = stablehlo.constant dense<1> : tensor<i64>
      %10 = stablehlo.subtract %9, %c_21 : tensor<i64>
      %11 = func.call @dynamic_index_in_dim(%iterArg, %10) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %12 = func.call @dynamic_index_in_dim(%iterArg_11, %10) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %13 = func.call @dynamic_index_in_dim(%iterArg_12, %10) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %14 = func.call @dynamic_index_in_dim(%iterArg_13, %10) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %15 = func.call @dynamic_index_in_dim(%iterArg_14, %10) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %16 = func.call @dynamic_index_in_dim(%iterArg_15, %10) : (tensor<5xf64>, tensor<i64>) -> tensor<f64>
      %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %17 = stablehlo.multiply %cst_22, %11 : tensor<f64>
      %18 = stablehlo.add %iterArg_17, %17 : tensor<f64>
      %19 = stablehlo.add %iterArg_18, %17 : tensor<f64>
      %20 = stablehlo.multiply %19, %16 : tensor<f64>
      %21 = stablehlo.multiply %15, %20 : tensor<f64>
      %22 = stablehlo.multiply %20, %14 : tensor<f64>
      %23 = stablehlo.multiply %21, %13 : tensor<f64>
      %24 = stablehlo.add %18, %23 : tensor<f64>
      %25 = stablehlo.multiply %24, %12 : tensor<f64>
      %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f64>
      %26 = stablehlo.multiply %cst_23, %25 : tensor<f64>
      %27 = func.call @dynamic_update_index_in_dim(%iterArg_19, %26, %10) : (tensor<5xf64>, tensor<f64>, tensor<i64>) -> tensor<5xf64>
      %c_24 = stablehlo.constant dense<1> : tensor<i64>
      %28 = stablehlo.add %iterArg_16, %c_24 : tensor<i64>
      stablehlo.return %iterArg, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %28, %26, %22, %27 : tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<5xf64>, tensor<i64>, tensor<f64>, tensor<f64>, tensor<5xf64>
    }
    return %8#9 : tensor<5xf64>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<i64>) -> tensor<f64> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xf64>, tensor<i64>) -> tensor<1xf64>
    %1 = stablehlo.reshape %0 : (tensor<1xf64>) -> tensor<f64>
    return %1 : tensor<f64>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5xf64>, %arg1: tensor<f64>, %arg2: tensor<i64>) -> tensor<5xf64> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f64>) -> tensor<1xf64>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<5xf64>, tensor<1xf64>, tensor<i64>) -> tensor<5xf64>
    return %1 : tensor<5xf64>
  }
}
// -----
// backward, cuda: same text as cpu
