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
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %7 = stablehlo.add %iterArg_4, %cst_8 : tensor<f32>
      %8 = stablehlo.subtract %6, %iterArg_5 : tensor<f32>
      %9 = stablehlo.convert %7 : tensor<f32>
      %10 = stablehlo.divide %8, %9 : tensor<f32>
      %11 = stablehlo.add %iterArg_5, %10 : tensor<f32>
      %12 = stablehlo.subtract %6, %11 : tensor<f32>
      %13 = stablehlo.multiply %8, %12 : tensor<f32>
      %14 = stablehlo.add %iterArg_6, %13 : tensor<f32>
      %15 = stablehlo.convert %7 : tensor<f32>
      %16 = stablehlo.divide %14, %15 : tensor<f32>
      %17 = func.call @dynamic_update_index_in_dim(%iterArg_7, %16, %iterArg_3) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %18 = stablehlo.add %iterArg_3, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %18, %7, %11, %14, %17 : tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<8xf32>
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
    %7:10 = stablehlo.while(%iterArg = %1, %iterArg_15 = %c, %iterArg_16 = %cst_0, %iterArg_17 = %arg1, %iterArg_18 = %cst_1, %iterArg_19 = %2, %iterArg_20 = %3, %iterArg_21 = %4, %iterArg_22 = %5, %iterArg_23 = %6) : tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
    cond {
      %c_24 = stablehlo.constant dense<8> : tensor<i32>
      %22 = stablehlo.compare LT, %iterArg_15, %c_24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %22 : tensor<i1>
    } do {
      %22 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_15) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %23 = stablehlo.add %iterArg_16, %cst_24 : tensor<f32>
      %24 = stablehlo.subtract %22, %iterArg_17 : tensor<f32>
      %25 = stablehlo.convert %23 : tensor<f32>
      %26 = stablehlo.divide %24, %25 : tensor<f32>
      %27 = stablehlo.add %iterArg_17, %26 : tensor<f32>
      %28 = stablehlo.subtract %22, %27 : tensor<f32>
      %29 = stablehlo.multiply %24, %28 : tensor<f32>
      %30 = stablehlo.add %iterArg_18, %29 : tensor<f32>
      %31 = stablehlo.convert %23 : tensor<f32>
      %32 = stablehlo.divide %30, %31 : tensor<f32>
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_19, %32, %iterArg_15) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_20, %25, %iterArg_15) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_21, %28, %iterArg_15) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %36 = func.call @dynamic_update_index_in_dim(%iterArg_22, %24, %iterArg_15) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_23, %31, %iterArg_15) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %38 = stablehlo.add %iterArg_15, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %38, %23, %27, %30, %33, %34, %35, %36, %37 : tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
    }
    %8 = stablehlo.tanh %arg2 : tensor<8xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %10 = stablehlo.add %9, %8 : tensor<8xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %12 = stablehlo.subtract %11, %8 : tensor<8xf32>
    %13 = stablehlo.multiply %10, %12 : tensor<8xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %15 = stablehlo.multiply %7#5, %14 : tensor<8xf32>
    %16 = stablehlo.multiply %14, %8 : tensor<8xf32>
    %17 = stablehlo.multiply %15, %13 : tensor<8xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %19:9 = stablehlo.while(%iterArg = %16, %iterArg_15 = %7#6, %iterArg_16 = %7#7, %iterArg_17 = %7#8, %iterArg_18 = %7#9, %iterArg_19 = %c_13, %iterArg_20 = %cst_10, %iterArg_21 = %cst_11, %iterArg_22 = %18) : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<8xf32>
    cond {
      %c_23 = stablehlo.constant dense<8> : tensor<i32>
      %22 = stablehlo.compare LT, %iterArg_19, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %22 : tensor<i1>
    } do {
      %c_23 = stablehlo.constant dense<8> : tensor<i32>
      %22 = stablehlo.subtract %c_23, %iterArg_19 : tensor<i32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.subtract %22, %c_24 : tensor<i32>
      %24 = func.call @dynamic_index_in_dim(%iterArg, %23) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %25 = func.call @dynamic_index_in_dim(%iterArg_15, %23) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %26 = func.call @dynamic_index_in_dim(%iterArg_16, %23) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %27 = func.call @dynamic_index_in_dim(%iterArg_17, %23) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %28 = func.call @dynamic_index_in_dim(%iterArg_18, %23) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %29 = stablehlo.divide %24, %28 : tensor<f32>
      %30 = stablehlo.add %iterArg_21, %29 : tensor<f32>
      %31 = stablehlo.multiply %27, %30 : tensor<f32>
      %32 = stablehlo.multiply %30, %26 : tensor<f32>
      %33 = stablehlo.negate %31 : tensor<f32>
      %34 = stablehlo.add %iterArg_20, %33 : tensor<f32>
      %35 = stablehlo.divide %34, %25 : tensor<f32>
      %36 = stablehlo.add %32, %35 : tensor<f32>
      %37 = stablehlo.negate %36 : tensor<f32>
      %38 = stablehlo.add %31, %36 : tensor<f32>
      %39 = stablehlo.add %34, %37 : tensor<f32>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_22, %38, %23) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %41 = stablehlo.add %iterArg_19, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %41, %39, %30, %40 : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<8xf32>
    }
    %cst_14 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %21 = stablehlo.divide %19#8, %20 : tensor<8xf32>
    return %21, %19#6, %17 : tensor<8xf32>, tensor<f32>, tensor<8xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<8xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<8xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<8xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<8xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8xf32>
    return %1 : tensor<8xf32>
  }
}
// -----
// backward, cuda: same text as cpu
