// import jax
// import jax.numpy as jnp
//
//
// def compute_running_variance(series, gain, prior_mean):
//     """Running variance.
//
//     Args:
//         series: (8,)
//         gain: (8,)
//
//     Returns:
//         (2,)
//     """
//     weighted = gain * series
//
//     def body(state, x_t):
//         count, mean, m2 = state
//         count = count + 1
//         delta = x_t - mean
//         mean = mean + delta / count
//         m2 = m2 + delta * (x_t - mean)
//         return (count, mean, m2), m2 / count
//
//     last, path = jax.lax.scan(
//         body, (1.0, prior_mean, jnp.zeros_like(prior_mean)), weighted
//     )
//     last_mean = last[1]
//     return jnp.stack([jnp.sum(path), last_mean])
//
//   series: float32[8] in [-1.5, 1.5]
//   gain: float32[8] in [0.4, 1.33]
//   prior_mean: float32[] in [-1, 1]
// -----
// forward, cpu
module @jit_compute_running_variance attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<f32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:6 = stablehlo.while(%iterArg = %0, %iterArg_3 = %c, %iterArg_4 = %cst, %iterArg_5 = %arg2, %iterArg_6 = %cst_0, %iterArg_7 = %1) : tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<8xf32>
    cond {
      %c_8 = stablehlo.constant dense<8> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg_3, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_3) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %8 = stablehlo.add %iterArg_4, %cst_8 : tensor<f32>
      %9 = stablehlo.subtract %7, %iterArg_5 : tensor<f32>
      %10 = stablehlo.convert %8 : tensor<f32>
      %11 = stablehlo.divide %9, %10 : tensor<f32>
      %12 = stablehlo.add %iterArg_5, %11 : tensor<f32>
      %13 = stablehlo.subtract %7, %12 : tensor<f32>
      %14 = stablehlo.multiply %9, %13 : tensor<f32>
      %15 = stablehlo.add %iterArg_6, %14 : tensor<f32>
      %16 = stablehlo.convert %8 : tensor<f32>
      %17 = stablehlo.divide %15, %16 : tensor<f32>
      %18 = func.call @dynamic_update_index_in_dim(%iterArg_7, %17, %iterArg_3) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %19 = stablehlo.add %iterArg_3, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %19, %8, %12, %15, %18 : tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<8xf32>
    }
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2#5 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %5 = stablehlo.broadcast_in_dim %2#3, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %6 = stablehlo.concatenate %4, %5, dim = 0 : (tensor<1xf32>, tensor<1xf32>) -> tensor<2xf32>
    return %6 : tensor<2xf32>
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
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<f32>) -> (tensor<8xf32> {jax.result_info = "result[0]"}, tensor<8xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<8xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5:8 = stablehlo.while(%iterArg = %0, %iterArg_8 = %c, %iterArg_9 = %cst, %iterArg_10 = %arg2, %iterArg_11 = %1, %iterArg_12 = %2, %iterArg_13 = %3, %iterArg_14 = %4) : tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
    cond {
      %c_15 = stablehlo.constant dense<8> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg_8, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %16 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_8) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %17 = stablehlo.add %iterArg_9, %cst_15 : tensor<f32>
      %18 = stablehlo.subtract %16, %iterArg_10 : tensor<f32>
      %19 = stablehlo.convert %17 : tensor<f32>
      %20 = stablehlo.divide %18, %19 : tensor<f32>
      %21 = stablehlo.add %iterArg_10, %20 : tensor<f32>
      %22 = stablehlo.subtract %16, %21 : tensor<f32>
      %23 = stablehlo.convert %17 : tensor<f32>
      %24 = func.call @dynamic_update_index_in_dim(%iterArg_11, %19, %iterArg_8) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %25 = func.call @dynamic_update_index_in_dim(%iterArg_12, %22, %iterArg_8) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %26 = func.call @dynamic_update_index_in_dim(%iterArg_13, %18, %iterArg_8) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %27 = func.call @dynamic_update_index_in_dim(%iterArg_14, %23, %iterArg_8) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %28 = stablehlo.add %iterArg_8, %c_16 : tensor<i32>
      stablehlo.return %iterArg, %28, %17, %21, %24, %25, %26, %27 : tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
    }
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.slice %6 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %8 = stablehlo.reshape %7 : (tensor<1xf32>) -> tensor<f32>
    %9 = stablehlo.slice %6 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %10 = stablehlo.reshape %9 : (tensor<1xf32>) -> tensor<f32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %13:9 = stablehlo.while(%iterArg = %11, %iterArg_8 = %5#4, %iterArg_9 = %5#5, %iterArg_10 = %5#6, %iterArg_11 = %5#7, %iterArg_12 = %c_7, %iterArg_13 = %10, %iterArg_14 = %cst_5, %iterArg_15 = %12) : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<8xf32>
    cond {
      %c_16 = stablehlo.constant dense<8> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg_12, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %c_16 = stablehlo.constant dense<8> : tensor<i32>
      %16 = stablehlo.subtract %c_16, %iterArg_12 : tensor<i32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.subtract %16, %c_17 : tensor<i32>
      %18 = func.call @dynamic_index_in_dim(%iterArg, %17) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %19 = func.call @dynamic_index_in_dim(%iterArg_8, %17) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %20 = func.call @dynamic_index_in_dim(%iterArg_9, %17) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %21 = func.call @dynamic_index_in_dim(%iterArg_10, %17) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %22 = func.call @dynamic_index_in_dim(%iterArg_11, %17) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %23 = stablehlo.divide %18, %22 : tensor<f32>
      %24 = stablehlo.add %iterArg_14, %23 : tensor<f32>
      %25 = stablehlo.multiply %21, %24 : tensor<f32>
      %26 = stablehlo.multiply %24, %20 : tensor<f32>
      %27 = stablehlo.negate %25 : tensor<f32>
      %28 = stablehlo.add %iterArg_13, %27 : tensor<f32>
      %29 = stablehlo.divide %28, %19 : tensor<f32>
      %30 = stablehlo.add %26, %29 : tensor<f32>
      %31 = stablehlo.negate %30 : tensor<f32>
      %32 = stablehlo.add %25, %30 : tensor<f32>
      %33 = stablehlo.add %28, %31 : tensor<f32>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_15, %32, %17) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg_12, %c_18 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %35, %33, %24, %34 : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<8xf32>
    }
    %14 = stablehlo.multiply %arg1, %13#8 : tensor<8xf32>
    %15 = stablehlo.multiply %13#8, %arg0 : tensor<8xf32>
    return %14, %15, %13#6 : tensor<8xf32>, tensor<8xf32>, tensor<f32>
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
