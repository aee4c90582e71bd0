// import jax.numpy as jnp
// from jax import lax
//
//
// def online_moments(data: jnp.ndarray, mean0: jnp.ndarray, gain: jnp.ndarray):
//     product = gain * data
//
//     def update(state, x_t):
//         count, mean, m2 = state
//         count = count + 1
//         delta = x_t - mean
//         mean = mean + delta / count
//         m2 = m2 + delta * (x_t - mean)
//         return (count, mean, m2), mean
//
//     end_state, history = lax.scan(update, (1.0, mean0, jnp.zeros_like(mean0)), product)
//     end_level = end_state[1]
//     return jnp.mean(history), end_level
//
//   data: bfloat16[4] in [-1.5, 1.5]
//   mean0: bfloat16[] in [-1, 1]
//   gain: bfloat16[1] in [0.4, 1.33]
// -----
// forward, cpu
module @jit_online_moments attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xbf16>, %arg1: tensor<bf16>, %arg2: tensor<1xbf16>) -> (tensor<bf16> {jax.result_info = "result[0]"}, tensor<bf16> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<1xbf16>) -> tensor<4xbf16>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4xbf16>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:5 = stablehlo.while(%iterArg = %1, %iterArg_3 = %c, %iterArg_4 = %cst, %iterArg_5 = %arg1, %iterArg_6 = %2) : tensor<4xbf16>, tensor<i32>, tensor<f32>, tensor<bf16>, tensor<4xbf16>
    cond {
      %c_7 = stablehlo.constant dense<4> : tensor<i32>
      %8 = stablehlo.compare LT, %iterArg_3, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %8 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_3) : (tensor<4xbf16>, tensor<i32>) -> tensor<bf16>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %9 = stablehlo.add %iterArg_4, %cst_7 : tensor<f32>
      %10 = stablehlo.subtract %8, %iterArg_5 : tensor<bf16>
      %11 = stablehlo.convert %9 : (tensor<f32>) -> tensor<bf16>
      %12 = stablehlo.divide %10, %11 : tensor<bf16>
      %13 = stablehlo.add %iterArg_5, %12 : tensor<bf16>
      %14 = func.call @dynamic_update_index_in_dim(%iterArg_6, %13, %iterArg_3) : (tensor<4xbf16>, tensor<bf16>, tensor<i32>) -> tensor<4xbf16>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.add %iterArg_3, %c_8 : tensor<i32>
      stablehlo.return %iterArg, %15, %9, %13, %14 : tensor<4xbf16>, tensor<i32>, tensor<f32>, tensor<bf16>, tensor<4xbf16>
    }
    %4 = stablehlo.convert %3#4 : (tensor<4xbf16>) -> tensor<4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %6 = stablehlo.divide %5, %cst_2 : tensor<f32>
    %7 = stablehlo.convert %6 : (tensor<f32>) -> tensor<bf16>
    return %7, %3#3 : tensor<bf16>, tensor<bf16>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xbf16>, %arg1: tensor<i32>) -> tensor<bf16> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xbf16>, tensor<i32>) -> tensor<1xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1xbf16>) -> tensor<bf16>
    return %1 : tensor<bf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xbf16>, %arg1: tensor<bf16>, %arg2: tensor<i32>) -> tensor<4xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xbf16>, tensor<1xbf16>, tensor<i32>) -> tensor<4xbf16>
    return %1 : tensor<4xbf16>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 0 2
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xbf16>, %arg1: tensor<1xbf16>) -> (tensor<4xbf16> {jax.result_info = "result[0]"}, tensor<bf16> {jax.result_info = "result[1]"}, tensor<1xbf16> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:3 = stablehlo.while(%iterArg = %c, %iterArg_7 = %cst, %iterArg_8 = %0) : tensor<i32>, tensor<f32>, tensor<4xbf16>
    cond {
      %c_9 = stablehlo.constant dense<4> : tensor<i32>
      %12 = stablehlo.compare LT, %iterArg, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %12 = stablehlo.add %iterArg_7, %cst_9 : tensor<f32>
      %13 = stablehlo.convert %12 : (tensor<f32>) -> tensor<bf16>
      %14 = func.call @dynamic_update_index_in_dim(%iterArg_8, %13, %iterArg) : (tensor<4xbf16>, tensor<bf16>, tensor<i32>) -> tensor<4xbf16>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.add %iterArg, %c_10 : tensor<i32>
      stablehlo.return %15, %12, %14 : tensor<i32>, tensor<f32>, tensor<4xbf16>
    }
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %2 = stablehlo.divide %cst_1, %cst_2 : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.convert %3 : (tensor<4xf32>) -> tensor<4xbf16>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %6:5 = stablehlo.while(%iterArg = %4, %iterArg_7 = %1#2, %iterArg_8 = %c_5, %iterArg_9 = %cst_3, %iterArg_10 = %5) : tensor<4xbf16>, tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<4xbf16>
    cond {
      %c_11 = stablehlo.constant dense<4> : tensor<i32>
      %12 = stablehlo.compare LT, %iterArg_8, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %c_11 = stablehlo.constant dense<4> : tensor<i32>
      %12 = stablehlo.subtract %c_11, %iterArg_8 : tensor<i32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.subtract %12, %c_12 : tensor<i32>
      %14 = func.call @dynamic_index_in_dim(%iterArg, %13) : (tensor<4xbf16>, tensor<i32>) -> tensor<bf16>
      %15 = func.call @dynamic_index_in_dim(%iterArg_7, %13) : (tensor<4xbf16>, tensor<i32>) -> tensor<bf16>
      %16 = stablehlo.add %iterArg_9, %14 : tensor<bf16>
      %17 = stablehlo.divide %16, %15 : tensor<bf16>
      %18 = stablehlo.negate %17 : tensor<bf16>
      %19 = stablehlo.add %16, %18 : tensor<bf16>
      %20 = func.call @dynamic_update_index_in_dim(%iterArg_10, %17, %13) : (tensor<4xbf16>, tensor<bf16>, tensor<i32>) -> tensor<4xbf16>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %21 = stablehlo.add %iterArg_8, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_7, %21, %19, %20 : tensor<4xbf16>, tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<4xbf16>
    }
    %7 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<1xbf16>) -> tensor<4xbf16>
    %8 = stablehlo.multiply %7, %6#4 : tensor<4xbf16>
    %9 = stablehlo.multiply %6#4, %arg0 : tensor<4xbf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %10 = stablehlo.reduce(%9 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<4xbf16>, tensor<bf16>) -> tensor<bf16>
    %11 = stablehlo.reshape %10 : (tensor<bf16>) -> tensor<1xbf16>
    return %8, %6#3, %11 : tensor<4xbf16>, tensor<bf16>, tensor<1xbf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xbf16>, %arg1: tensor<bf16>, %arg2: tensor<i32>) -> tensor<4xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xbf16>, tensor<1xbf16>, tensor<i32>) -> tensor<4xbf16>
    return %1 : tensor<4xbf16>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xbf16>, %arg1: tensor<i32>) -> tensor<bf16> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xbf16>, tensor<i32>) -> tensor<1xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1xbf16>) -> tensor<bf16>
    return %1 : tensor<bf16>
  }
}
// -----
// backward, cuda, takes inputs 0 2: same text as cpu
