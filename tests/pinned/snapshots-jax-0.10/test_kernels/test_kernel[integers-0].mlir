// import jax.numpy as jnp
// from jax import lax
//
//
// def advance_rng(st):
//     y = st ^ (st << 13)
//     y = y ^ (y >> 17)
//     return y ^ (y << 5)
//
//
// def xorshift32_uniforms_fn(seeds):
//     def body(current, _):
//         new = advance_rng(current)
//         return new, new
//
//     final_state, numbers = lax.scan(body, seeds, None, length=6)
//     u = (numbers >> 8).astype(jnp.float32) * 2.0**-24
//     return u
//
//   seeds: uint32[2] in [1, 4.29497e+09]
// -----
// forward, cpu
module @jit_xorshift32_uniforms_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xui32>) -> (tensor<6x2xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<6x2xui32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1:3 = stablehlo.while(%iterArg = %c_0, %iterArg_2 = %arg0, %iterArg_3 = %0) : tensor<i32>, tensor<2xui32>, tensor<6x2xui32>
    cond {
      %c_4 = stablehlo.constant dense<6> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:2 = func.call @closed_call(%iterArg_2) : (tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>)
      %8 = func.call @dynamic_update_index_in_dim(%iterArg_3, %7#1, %iterArg) : (tensor<6x2xui32>, tensor<2xui32>, tensor<i32>) -> tensor<6x2xui32>
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %9 = stablehlo.add %iterArg, %c_4 : tensor<i32>
      stablehlo.return %9, %7#0, %8 : tensor<i32>, tensor<2xui32>, tensor<6x2xui32>
    }
    %c_1 = stablehlo.constant dense<8> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<6x2xui32>
    %3 = stablehlo.shift_right_logical %1#2, %2 : tensor<6x2xui32>
    %4 = stablehlo.convert %3 : (tensor<6x2xui32>) -> tensor<6x2xf32>
    %cst = stablehlo.constant dense<5.96046448E-8> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %6 = stablehlo.multiply %4, %5 : tensor<6x2xf32>
    return %6 : tensor<6x2xf32>
  }
  func.func private @closed_call(%arg0: tensor<2xui32>) -> (tensor<2xui32>, tensor<2xui32>) {
    %c = stablehlo.constant dense<13> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<2xui32>
    %2 = stablehlo.xor %arg0, %1 : tensor<2xui32>
    %c_0 = stablehlo.constant dense<17> : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %4 = stablehlo.shift_right_logical %2, %3 : tensor<2xui32>
    %5 = stablehlo.xor %2, %4 : tensor<2xui32>
    %c_1 = stablehlo.constant dense<5> : tensor<ui32>
    %6 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2xui32>
    %7 = stablehlo.shift_left %5, %6 : tensor<2xui32>
    %8 = stablehlo.xor %5, %7 : tensor<2xui32>
    return %8, %8 : tensor<2xui32>, tensor<2xui32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<6x2xui32>, %arg1: tensor<2xui32>, %arg2: tensor<i32>) -> tensor<6x2xui32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xui32>) -> tensor<1x2xui32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<6x2xui32>, tensor<1x2xui32>, tensor<i32>, tensor<i32>) -> tensor<6x2xui32>
    return %1 : tensor<6x2xui32>
  }
}
// -----
// forward, cuda: same text as cpu
