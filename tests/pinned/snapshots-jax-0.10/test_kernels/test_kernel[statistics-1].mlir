// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def forgetful_moments_fn(data, prior_mean):
//     positive_part = jax.nn.relu(data)
//
//     def one_obs(state, x_t):
//         mean, var = state
//         diff = x_t - mean
//         mean = mean + 0.5 * diff
//         var = (1.0 - 0.5) * (var + 0.5 * diff**2)
//         return (mean, var), mean
//
//     last, history = lax.scan(
//         one_obs, (prior_mean, jnp.ones_like(prior_mean)), positive_part
//     )
//     return history / 1.0
//
//   data: bfloat16[4] in [-1.5, 1.5]
//   prior_mean: bfloat16[] in [-1, 1]
// -----
// forward, cpu
module @jit_forgetful_moments_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xbf16>, %arg1: tensor<bf16>) -> (tensor<4xbf16> {jax.result_info = "result"}) {
    %0 = call @relu(%arg0) : (tensor<4xbf16>) -> tensor<4xbf16>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:4 = stablehlo.while(%iterArg = %0, %iterArg_1 = %c, %iterArg_2 = %arg1, %iterArg_3 = %1) : tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<4xbf16>
    cond {
      %c_4 = stablehlo.constant dense<4> : tensor<i32>
      %5 = stablehlo.compare LT, %iterArg_1, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    } do {
      %5 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_1) : (tensor<4xbf16>, tensor<i32>) -> tensor<bf16>
      %6:2 = func.call @closed_call(%iterArg_2, %5) : (tensor<bf16>, tensor<bf16>) -> (tensor<bf16>, tensor<bf16>)
      %7 = func.call @dynamic_update_index_in_dim(%iterArg_3, %6#1, %iterArg_1) : (tensor<4xbf16>, tensor<bf16>, tensor<i32>) -> tensor<4xbf16>
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg_1, %c_4 : tensor<i32>
      stablehlo.return %iterArg, %8, %6#0, %7 : tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<4xbf16>
    }
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %4 = stablehlo.divide %2#3, %3 : tensor<4xbf16>
    return %4 : tensor<4xbf16>
  }
  func.func private @relu(%arg0: tensor<4xbf16>) -> tensor<4xbf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4xbf16>
    return %1 : tensor<4xbf16>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xbf16>, %arg1: tensor<i32>) -> tensor<bf16> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xbf16>, tensor<i32>) -> tensor<1xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1xbf16>) -> tensor<bf16>
    return %1 : tensor<bf16>
  }
  func.func private @closed_call(%arg0: tensor<bf16>, %arg1: tensor<bf16>) -> (tensor<bf16>, tensor<bf16>) {
    %0 = stablehlo.subtract %arg1, %arg0 : tensor<bf16>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %1 = stablehlo.multiply %cst, %0 : tensor<bf16>
    %2 = stablehlo.add %arg0, %1 : tensor<bf16>
    return %2, %2 : tensor<bf16>, tensor<bf16>
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
// backward, cpu, takes inputs 0
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xbf16>) -> (tensor<4xbf16> {jax.result_info = "result[0]"}, tensor<bf16> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<4xbf16>, tensor<4xbf16>) -> tensor<4xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.convert %2 : (tensor<4xf32>) -> tensor<4xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %5 = stablehlo.divide %3, %4 : tensor<4xbf16>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7:4 = stablehlo.while(%iterArg = %5, %iterArg_5 = %c, %iterArg_6 = %cst_2, %iterArg_7 = %6) : tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<4xbf16>
    cond {
      %c_8 = stablehlo.constant dense<4> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_5, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %c_8 = stablehlo.constant dense<4> : tensor<i32>
      %10 = stablehlo.subtract %c_8, %iterArg_5 : tensor<i32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.subtract %10, %c_9 : tensor<i32>
      %12 = func.call @dynamic_index_in_dim(%iterArg, %11) : (tensor<4xbf16>, tensor<i32>) -> tensor<bf16>
      %13:2 = func.call @closed_call(%iterArg_6, %12) : (tensor<bf16>, tensor<bf16>) -> (tensor<bf16>, tensor<bf16>)
      %14 = func.call @dynamic_update_index_in_dim(%iterArg_7, %13#1, %11) : (tensor<4xbf16>, tensor<bf16>, tensor<i32>) -> tensor<4xbf16>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.add %iterArg_5, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %15, %13#0, %14 : tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<4xbf16>
    }
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %9 = stablehlo.select %1, %7#3, %8 : tensor<4xi1>, tensor<4xbf16>
    return %9, %7#2 : tensor<4xbf16>, tensor<bf16>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xbf16>, %arg1: tensor<i32>) -> tensor<bf16> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xbf16>, tensor<i32>) -> tensor<1xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1xbf16>) -> tensor<bf16>
    return %1 : tensor<bf16>
  }
  func.func private @closed_call(%arg0: tensor<bf16>, %arg1: tensor<bf16>) -> (tensor<bf16>, tensor<bf16>) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<bf16>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %1 = stablehlo.multiply %cst, %0 : tensor<bf16>
    %2 = stablehlo.negate %1 : tensor<bf16>
    %3 = stablehlo.add %0, %2 : tensor<bf16>
    return %3, %1 : tensor<bf16>, tensor<bf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xbf16>, %arg1: tensor<bf16>, %arg2: tensor<i32>) -> tensor<4xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xbf16>, tensor<1xbf16>, tensor<i32>) -> tensor<4xbf16>
    return %1 : tensor<4xbf16>
  }
}
// -----
// backward, cuda, takes inputs 0: same text as cpu
