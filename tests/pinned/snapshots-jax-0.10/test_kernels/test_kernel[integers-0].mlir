// import jax.numpy as jnp
// from jax import lax
//
//
// def shift_register_fn(state: jnp.ndarray, iterations: int):
//     scrambled = state | 1
//
//     def body_fn(_, level_now):
//         new_bit = (level_now ^ (level_now >> 16)) & 1
//         mixed = (level_now >> 1) | (new_bit << 30)
//         part = jnp.where(mixed > 37, mixed - 37, 37 - mixed)
//         return part
//
//     z = lax.fori_loop(0, iterations, body_fn, scrambled)
//     return z
//
//   state: uint32[4] in [0, 1000]
//   iterations = 5
// -----
// forward, cpu
module @jit_shift_register_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xui32>) -> (tensor<4xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<4xui32>
    %1 = stablehlo.or %arg0, %0 : tensor<4xui32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2:2 = stablehlo.while(%iterArg = %c_0, %iterArg_1 = %1) : tensor<i32>, tensor<4xui32>
    cond {
      %c_2 = stablehlo.constant dense<5> : tensor<i32>
      %3 = stablehlo.compare LT, %iterArg, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %3 = func.call @closed_call(%iterArg_1) : (tensor<4xui32>) -> tensor<4xui32>
      %c_2 = stablehlo.constant dense<1> : tensor<i32>
      %4 = stablehlo.add %iterArg, %c_2 : tensor<i32>
      stablehlo.return %4, %3 : tensor<i32>, tensor<4xui32>
    }
    return %2#1 : tensor<4xui32>
  }
  func.func private @closed_call(%arg0: tensor<4xui32>) -> tensor<4xui32> {
    %c = stablehlo.constant dense<16> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<4xui32>
    %1 = stablehlo.shift_right_logical %arg0, %0 : tensor<4xui32>
    %2 = stablehlo.xor %arg0, %1 : tensor<4xui32>
    %c_0 = stablehlo.constant dense<1> : tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<4xui32>
    %4 = stablehlo.and %2, %3 : tensor<4xui32>
    %c_1 = stablehlo.constant dense<1> : tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<4xui32>
    %6 = stablehlo.shift_right_logical %arg0, %5 : tensor<4xui32>
    %c_2 = stablehlo.constant dense<30> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<4xui32>
    %8 = stablehlo.shift_left %4, %7 : tensor<4xui32>
    %9 = stablehlo.or %6, %8 : tensor<4xui32>
    %c_3 = stablehlo.constant dense<37> : tensor<ui32>
    %10 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<4xui32>
    %11 = stablehlo.compare GT, %9, %10, UNSIGNED : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
    %c_4 = stablehlo.constant dense<37> : tensor<ui32>
    %12 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<4xui32>
    %13 = stablehlo.subtract %9, %12 : tensor<4xui32>
    %c_5 = stablehlo.constant dense<37> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<4xui32>
    %15 = stablehlo.subtract %14, %9 : tensor<4xui32>
    %16 = call @_where(%11, %13, %15) : (tensor<4xi1>, tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
    return %16 : tensor<4xui32>
  }
  func.func private @_where(%arg0: tensor<4xi1>, %arg1: tensor<4xui32>, %arg2: tensor<4xui32>) -> tensor<4xui32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4xi1>, tensor<4xui32>
    return %0 : tensor<4xui32>
  }
}
// -----
// forward, cuda: same text as cpu
