// import jax
// import jax.numpy as jnp
//
//
// def compute_running_variance(series, mean0, gain):
//     """Running variance of series, mean0 and gain.
//
//     Args:
//         series: (8,)
//         gain: (8,)
//
//     Returns:
//         (8,)
//     """
//     quotient = series / 0.8
//
//     def one_obs(state, item):
//         count, mean, m2 = state
//         count = count + 1.0
//         delta = item - mean
//         mean = mean + delta / count
//         m2 = m2 + delta * (item - mean)
//         return (count, mean, m2), m2 / count
//
//     final_stats, trace_m = jax.lax.scan(
//         one_obs, (1.0, mean0, jnp.zeros_like(mean0)), quotient
//     )
//     weighted = trace_m * jnp.tanh(gain)
//     return weighted
//
//   series: float32[8] in [-1.5, 1.5]
//   mean0: float32[] in [-1, 1]
//   gain: float32[8] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_compute_running_variance attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<f32>, %arg2: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1 = stablehlo.divide %arg0, %0 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:6 = stablehlo.while(%iterArg = %1, %iterArg_3 = %c, %iterArg_4 = %cst_0, %iterArg_5 = %arg1, %iterArg_6 = %cst_1, %iterArg_7 = %2) : tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<8xf32>
    cond {
      %c_8 = stablehlo.constant dense<8> : tensor<i32>
      %6 = stablehlo.compare LT, %iterArg_3, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %6 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_3) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %7:4 = func.call @closed_call(%iterArg_4, %iterArg_5, %iterArg_6, %6) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %8 = func.call @dynamic_update_index_in_dim(%iterArg_7, %7#3, %iterArg_3) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %9 = stablehlo.add %iterArg_3, %c_8 : tensor<i32>
      stablehlo.return %iterArg, %9, %7#0, %7#1, %7#2, %8 : tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<8xf32>
    }
    %4 = stablehlo.tanh %arg2 : tensor<8xf32>
    %5 = stablehlo.multiply %3#5, %4 : tensor<8xf32>
    return %5 : tensor<8xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<8xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.add %arg0, %cst : tensor<f32>
    %1 = stablehlo.subtract %arg3, %arg1 : tensor<f32>
    %2 = stablehlo.convert %0 : tensor<f32>
    %3 = stablehlo.divide %1, %2 : tensor<f32>
    %4 = stablehlo.add %arg1, %3 : tensor<f32>
    %5 = stablehlo.subtract %arg3, %4 : tensor<f32>
    %6 = stablehlo.multiply %1, %5 : tensor<f32>
    %7 = stablehlo.add %arg2, %6 : tensor<f32>
    %8 = stablehlo.convert %0 : tensor<f32>
    %9 = stablehlo.divide %7, %8 : tensor<f32>
    return %0, %4, %7, %9 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<8xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<8xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<8xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8xf32>
    return %1 : tensor<8xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<f32>, %arg2: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<8xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1 = stablehlo.divide %arg0, %0 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7:10 = stablehlo.while(%iterArg = %1, %iterArg_14 = %c, %iterArg_15 = %cst_0, %iterArg_16 = %arg1, %iterArg_17 = %cst_1, %iterArg_18 = %2, %iterArg_19 = %3, %iterArg_20 = %4, %iterArg_21 = %5, %iterArg_22 = %6) : tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
    cond {
      %c_23 = stablehlo.constant dense<8> : tensor<i32>
      %21 = stablehlo.compare LT, %iterArg_14, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %21 : tensor<i1>
    } do {
      %21 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_14) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %22:8 = func.call @closed_call(%iterArg_15, %iterArg_16, %iterArg_17, %21) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %23 = func.call @dynamic_update_index_in_dim(%iterArg_18, %22#3, %iterArg_14) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %24 = func.call @dynamic_update_index_in_dim(%iterArg_19, %22#4, %iterArg_14) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %25 = func.call @dynamic_update_index_in_dim(%iterArg_20, %22#5, %iterArg_14) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %26 = func.call @dynamic_update_index_in_dim(%iterArg_21, %22#6, %iterArg_14) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %27 = func.call @dynamic_update_index_in_dim(%iterArg_22, %22#7, %iterArg_14) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %28 = stablehlo.add %iterArg_14, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %28, %22#0, %22#1, %22#2, %23, %24, %25, %26, %27 : tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
    }
    %8 = stablehlo.tanh %arg2 : tensor<8xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %10 = stablehlo.subtract %9, %8 : tensor<8xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %12 = stablehlo.multiply %7#5, %11 : tensor<8xf32>
    %13 = stablehlo.multiply %11, %8 : tensor<8xf32>
    %14 = stablehlo.multiply %12, %10 : tensor<8xf32>
    %15 = stablehlo.multiply %14, %8 : tensor<8xf32>
    %16 = stablehlo.add %14, %15 : tensor<8xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %18:9 = stablehlo.while(%iterArg = %13, %iterArg_14 = %7#6, %iterArg_15 = %7#7, %iterArg_16 = %7#8, %iterArg_17 = %7#9, %iterArg_18 = %c_12, %iterArg_19 = %cst_9, %iterArg_20 = %cst_10, %iterArg_21 = %17) : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<8xf32>
    cond {
      %c_22 = stablehlo.constant dense<8> : tensor<i32>
      %21 = stablehlo.compare LT, %iterArg_18, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %21 : tensor<i1>
    } do {
      %c_22 = stablehlo.constant dense<8> : tensor<i32>
      %21 = stablehlo.subtract %c_22, %iterArg_18 : tensor<i32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %22 = stablehlo.subtract %21, %c_23 : tensor<i32>
      %23 = func.call @dynamic_index_in_dim(%iterArg, %22) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %24 = func.call @dynamic_index_in_dim(%iterArg_14, %22) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %25 = func.call @dynamic_index_in_dim(%iterArg_15, %22) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %26 = func.call @dynamic_index_in_dim(%iterArg_16, %22) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %27 = func.call @dynamic_index_in_dim(%iterArg_17, %22) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %28:3 = func.call @closed_call_0(%iterArg_19, %iterArg_20, %23, %24, %25, %26, %27) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %29 = func.call @dynamic_update_index_in_dim(%iterArg_21, %28#2, %22) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %30 = stablehlo.add %iterArg_18, %c_24 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %30, %28#0, %28#1, %29 : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<8xf32>
    }
    %cst_13 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %20 = stablehlo.divide %18#8, %19 : tensor<8xf32>
    return %20, %18#6, %16 : tensor<8xf32>, tensor<f32>, tensor<8xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<8xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.add %arg0, %cst : tensor<f32>
    %1 = stablehlo.subtract %arg3, %arg1 : tensor<f32>
    %2 = stablehlo.convert %0 : tensor<f32>
    %3 = stablehlo.divide %1, %2 : tensor<f32>
    %4 = stablehlo.add %arg1, %3 : tensor<f32>
    %5 = stablehlo.subtract %arg3, %4 : tensor<f32>
    %6 = stablehlo.multiply %1, %5 : tensor<f32>
    %7 = stablehlo.add %arg2, %6 : tensor<f32>
    %8 = stablehlo.convert %0 : tensor<f32>
    %9 = stablehlo.divide %7, %8 : tensor<f32>
    return %0, %4, %7, %9, %2, %5, %1, %8 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<8xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<8xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<8xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8xf32>
    return %1 : tensor<8xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.divide %arg2, %arg6 : tensor<f32>
    %1 = stablehlo.add %arg1, %0 : tensor<f32>
    %2 = stablehlo.multiply %arg5, %1 : tensor<f32>
    %3 = stablehlo.multiply %1, %arg4 : tensor<f32>
    %4 = stablehlo.negate %2 : tensor<f32>
    %5 = stablehlo.add %arg0, %4 : tensor<f32>
    %6 = stablehlo.divide %5, %arg3 : tensor<f32>
    %7 = stablehlo.add %3, %6 : tensor<f32>
    %8 = stablehlo.negate %7 : tensor<f32>
    %9 = stablehlo.add %2, %7 : tensor<f32>
    %10 = stablehlo.add %5, %8 : tensor<f32>
    return %10, %1, %9 : tensor<f32>, tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
