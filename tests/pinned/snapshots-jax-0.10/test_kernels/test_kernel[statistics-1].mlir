// import jax.numpy as jnp
// from jax import lax
//
//
// def trend_filter(mean0: jnp.ndarray, data: jnp.ndarray) -> jnp.ndarray:
//     def update(state, item):
//         level, trend = state
//         guess = level + trend
//         fresh = 0.5 * item + (1 - 0.5) * guess
//         trend = 0.2 * (fresh - level) + (1 - 0.2) * trend
//         return (fresh, trend), item - guess
//
//     last, trace_m = lax.scan(update, (mean0, jnp.zeros_like(mean0)), data)
//     return trace_m
//
//   mean0: bfloat16[] in [-1, 1]
//   data: bfloat16[4] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_trend_filter attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<bf16>, %arg1: tensor<4xbf16>) -> (tensor<4xbf16> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %0 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:5 = stablehlo.while(%iterArg = %arg1, %iterArg_1 = %c, %iterArg_2 = %arg0, %iterArg_3 = %cst, %iterArg_4 = %0) : tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<bf16>, tensor<4xbf16>
    cond {
      %c_5 = stablehlo.constant dense<4> : tensor<i32>
      %2 = stablehlo.compare LT, %iterArg_1, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_1) : (tensor<4xbf16>, tensor<i32>) -> tensor<bf16>
      %3:3 = func.call @closed_call(%iterArg_2, %iterArg_3, %2) : (tensor<bf16>, tensor<bf16>, tensor<bf16>) -> (tensor<bf16>, tensor<bf16>, tensor<bf16>)
      %4 = func.call @dynamic_update_index_in_dim(%iterArg_4, %3#2, %iterArg_1) : (tensor<4xbf16>, tensor<bf16>, tensor<i32>) -> tensor<4xbf16>
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %5 = stablehlo.add %iterArg_1, %c_5 : tensor<i32>
      stablehlo.return %iterArg, %5, %3#0, %3#1, %4 : tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<bf16>, tensor<4xbf16>
    }
    return %1#4 : tensor<4xbf16>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xbf16>, %arg1: tensor<i32>) -> tensor<bf16> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xbf16>, tensor<i32>) -> tensor<1xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1xbf16>) -> tensor<bf16>
    return %1 : tensor<bf16>
  }
  func.func private @closed_call(%arg0: tensor<bf16>, %arg1: tensor<bf16>, %arg2: tensor<bf16>) -> (tensor<bf16>, tensor<bf16>, tensor<bf16>) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<bf16>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %1 = stablehlo.multiply %cst, %arg2 : tensor<bf16>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %2 = stablehlo.multiply %cst_0, %0 : tensor<bf16>
    %3 = stablehlo.add %1, %2 : tensor<bf16>
    %4 = stablehlo.subtract %3, %arg0 : tensor<bf16>
    %cst_1 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %5 = stablehlo.multiply %cst_1, %4 : tensor<bf16>
    %cst_2 = stablehlo.constant dense<8.007810e-01> : tensor<bf16>
    %6 = stablehlo.multiply %cst_2, %arg1 : tensor<bf16>
    %7 = stablehlo.add %5, %6 : tensor<bf16>
    %8 = stablehlo.subtract %arg2, %0 : tensor<bf16>
    return %3, %7, %8 : tensor<bf16>, tensor<bf16>, tensor<bf16>
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
// backward, cpu, takes inputs 
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main() -> (tensor<bf16> {jax.result_info = "result[0]"}, tensor<4xbf16> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.convert %0 : (tensor<4xf32>) -> tensor<4xbf16>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<bf16>) -> tensor<4xbf16>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:5 = stablehlo.while(%iterArg = %1, %iterArg_3 = %c, %iterArg_4 = %cst_0, %iterArg_5 = %cst_1, %iterArg_6 = %2) : tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<bf16>, tensor<4xbf16>
    cond {
      %c_7 = stablehlo.constant dense<4> : tensor<i32>
      %4 = stablehlo.compare LT, %iterArg_3, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %c_7 = stablehlo.constant dense<4> : tensor<i32>
      %4 = stablehlo.subtract %c_7, %iterArg_3 : tensor<i32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %5 = stablehlo.subtract %4, %c_8 : tensor<i32>
      %6 = func.call @dynamic_index_in_dim(%iterArg, %5) : (tensor<4xbf16>, tensor<i32>) -> tensor<bf16>
      %7:3 = func.call @closed_call(%iterArg_4, %iterArg_5, %6) : (tensor<bf16>, tensor<bf16>, tensor<bf16>) -> (tensor<bf16>, tensor<bf16>, tensor<bf16>)
      %8 = func.call @dynamic_update_index_in_dim(%iterArg_6, %7#2, %5) : (tensor<4xbf16>, tensor<bf16>, tensor<i32>) -> tensor<4xbf16>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %9 = stablehlo.add %iterArg_3, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %9, %7#0, %7#1, %8 : tensor<4xbf16>, tensor<i32>, tensor<bf16>, tensor<bf16>, tensor<4xbf16>
    }
    return %3#2, %3#4 : tensor<bf16>, tensor<4xbf16>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xbf16>, %arg1: tensor<i32>) -> tensor<bf16> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xbf16>, tensor<i32>) -> tensor<1xbf16>
    %1 = stablehlo.reshape %0 : (tensor<1xbf16>) -> tensor<bf16>
    return %1 : tensor<bf16>
  }
  func.func private @closed_call(%arg0: tensor<bf16>, %arg1: tensor<bf16>, %arg2: tensor<bf16>) -> (tensor<bf16>, tensor<bf16>, tensor<bf16>) {
    %0 = stablehlo.negate %arg2 : tensor<bf16>
    %cst = stablehlo.constant dense<8.007810e-01> : tensor<bf16>
    %1 = stablehlo.multiply %cst, %arg1 : tensor<bf16>
    %cst_0 = stablehlo.constant dense<2.001950e-01> : tensor<bf16>
    %2 = stablehlo.multiply %cst_0, %arg1 : tensor<bf16>
    %3 = stablehlo.negate %2 : tensor<bf16>
    %4 = stablehlo.add %arg0, %2 : tensor<bf16>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %5 = stablehlo.multiply %cst_1, %4 : tensor<bf16>
    %6 = stablehlo.add %0, %5 : tensor<bf16>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %7 = stablehlo.multiply %cst_2, %4 : tensor<bf16>
    %8 = stablehlo.add %arg2, %7 : tensor<bf16>
    %9 = stablehlo.add %3, %6 : tensor<bf16>
    %10 = stablehlo.add %1, %6 : tensor<bf16>
    return %9, %10, %8 : tensor<bf16>, tensor<bf16>, tensor<bf16>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xbf16>, %arg1: tensor<bf16>, %arg2: tensor<i32>) -> tensor<4xbf16> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<bf16>) -> tensor<1xbf16>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xbf16>, tensor<1xbf16>, tensor<i32>) -> tensor<4xbf16>
    return %1 : tensor<4xbf16>
  }
}
// -----
// backward, cuda, takes inputs : same text as cpu
