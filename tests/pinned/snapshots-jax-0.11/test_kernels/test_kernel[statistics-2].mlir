// import jax
// import jax.numpy as jnp
//
//
// def holt_smoothing(mean0: jnp.ndarray, series: jnp.ndarray):
//     def update(carry, x_t):
//         level, trend = carry
//         guess = level + trend
//         fresh = 0.5 * x_t + (1 - 0.5) * guess
//         trend = 0.1 * (fresh - level) + (1 - 0.1) * trend
//         return (fresh, trend), (fresh, trend)
//
//     last, history = jax.lax.scan(update, (mean0, jnp.zeros_like(mean0)), series)
//     first_p, spreads_t = history
//     return first_p, spreads_t
//
//   mean0: float32[] in [-1, 1]
//   series: float32[8] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_holt_smoothing attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result[0]"}, tensor<8xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:6 = stablehlo.while(%iterArg = %arg1, %iterArg_2 = %c, %iterArg_3 = %arg0, %iterArg_4 = %cst, %iterArg_5 = %0, %iterArg_6 = %1) : tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>
    cond {
      %c_7 = stablehlo.constant dense<8> : tensor<i32>
      %3 = stablehlo.compare LT, %iterArg_2, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %3 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_2) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %4 = stablehlo.add %iterArg_3, %iterArg_4 : tensor<f32>
      %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %5 = stablehlo.multiply %cst_7, %3 : tensor<f32>
      %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %6 = stablehlo.multiply %cst_8, %4 : tensor<f32>
      %7 = stablehlo.add %5, %6 : tensor<f32>
      %8 = stablehlo.subtract %7, %iterArg_3 : tensor<f32>
      %cst_9 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %9 = stablehlo.multiply %cst_9, %8 : tensor<f32>
      %cst_10 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %10 = stablehlo.multiply %cst_10, %iterArg_4 : tensor<f32>
      %11 = stablehlo.add %9, %10 : tensor<f32>
      %12 = func.call @dynamic_update_index_in_dim(%iterArg_5, %7, %iterArg_2) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %13 = func.call @dynamic_update_index_in_dim(%iterArg_6, %11, %iterArg_2) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %14 = stablehlo.add %iterArg_2, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %14, %7, %11, %12, %13 : tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<8xf32>, tensor<8xf32>
    }
    return %2#4, %2#5 : tensor<8xf32>, tensor<8xf32>
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
// backward, cpu, takes inputs 
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main() -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<8xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:6 = stablehlo.while(%iterArg = %1, %iterArg_4 = %0, %iterArg_5 = %c, %iterArg_6 = %cst_1, %iterArg_7 = %cst_2, %iterArg_8 = %2) : tensor<8xf32>, tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<8xf32>
    cond {
      %c_9 = stablehlo.constant dense<8> : tensor<i32>
      %4 = stablehlo.compare LT, %iterArg_5, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %c_9 = stablehlo.constant dense<8> : tensor<i32>
      %4 = stablehlo.subtract %c_9, %iterArg_5 : tensor<i32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %5 = stablehlo.subtract %4, %c_10 : tensor<i32>
      %6 = func.call @dynamic_index_in_dim(%iterArg, %5) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %7 = func.call @dynamic_index_in_dim(%iterArg_4, %5) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %8 = stablehlo.add %iterArg_6, %6 : tensor<f32>
      %9 = stablehlo.add %iterArg_7, %7 : tensor<f32>
      %cst_11 = stablehlo.constant dense<0.899999976> : tensor<f32>
      %10 = stablehlo.multiply %cst_11, %9 : tensor<f32>
      %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %11 = stablehlo.multiply %cst_12, %9 : tensor<f32>
      %12 = stablehlo.negate %11 : tensor<f32>
      %13 = stablehlo.add %8, %11 : tensor<f32>
      %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %14 = stablehlo.multiply %cst_13, %13 : tensor<f32>
      %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %15 = stablehlo.multiply %cst_14, %13 : tensor<f32>
      %16 = stablehlo.add %12, %14 : tensor<f32>
      %17 = stablehlo.add %10, %14 : tensor<f32>
      %18 = func.call @dynamic_update_index_in_dim(%iterArg_8, %15, %5) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %19 = stablehlo.add %iterArg_5, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %19, %16, %17, %18 : tensor<8xf32>, tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<8xf32>
    }
    return %3#3, %3#5 : tensor<f32>, tensor<8xf32>
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
// backward, cuda, takes inputs : same text as cpu
