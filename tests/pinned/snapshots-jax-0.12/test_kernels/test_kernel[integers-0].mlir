// import jax.numpy as jnp
// from jax import lax
//
//
// def compute_shift_register(state, iterations):
//     scrambled = state | 1
//
//     def body_fn(_, level_now):
//         new_bit = (level_now ^ (level_now >> 16)) & 1
//         mixed = (level_now >> 1) | (new_bit << 30)
//         part = jnp.where(mixed > 37, mixed - 37, 37 - mixed)
//         return part
//
//     z = lax.fori_loop(0, iterations, body_fn, scrambled)
//     folded = z**3
//     rotated = jnp.right_shift(folded, 1)
//     y = rotated ^ (rotated >> 16)
//     word = y ^ lax.shift_right_logical(y, jnp.uint32(4))
//     return word
//
//   state: uint32[4] in [0, 1000]
//   iterations = 5
// -----
// forward, cpu
module @jit_compute_shift_register attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xui32>) -> (tensor<4xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<4xui32>
    %1 = stablehlo.or %arg0, %0 : tensor<4xui32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2:2 = stablehlo.while(%iterArg = %c_0, %iterArg_4 = %1) : tensor<i32>, tensor<4xui32>
    cond {
      %c_5 = stablehlo.constant dense<5> : tensor<i32>
      %13 = stablehlo.compare LT, %iterArg, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %c_5 = stablehlo.constant dense<16> : tensor<ui32>
      %13 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<4xui32>
      %14 = stablehlo.shift_right_logical %iterArg_4, %13 : tensor<4xui32>
      %15 = stablehlo.xor %iterArg_4, %14 : tensor<4xui32>
      %c_6 = stablehlo.constant dense<1> : tensor<ui32>
      %16 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<4xui32>
      %17 = stablehlo.and %15, %16 : tensor<4xui32>
      %c_7 = stablehlo.constant dense<1> : tensor<ui32>
      %18 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<4xui32>
      %19 = stablehlo.shift_right_logical %iterArg_4, %18 : tensor<4xui32>
      %c_8 = stablehlo.constant dense<30> : tensor<ui32>
      %20 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<4xui32>
      %21 = stablehlo.shift_left %17, %20 : tensor<4xui32>
      %22 = stablehlo.or %19, %21 : tensor<4xui32>
      %c_9 = stablehlo.constant dense<37> : tensor<ui32>
      %23 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<4xui32>
      %24 = stablehlo.compare GT, %22, %23, UNSIGNED : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
      %c_10 = stablehlo.constant dense<37> : tensor<ui32>
      %25 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<4xui32>
      %26 = stablehlo.subtract %22, %25 : tensor<4xui32>
      %c_11 = stablehlo.constant dense<37> : tensor<ui32>
      %27 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<4xui32>
      %28 = stablehlo.subtract %27, %22 : tensor<4xui32>
      %29 = func.call @_where(%24, %26, %28) : (tensor<4xi1>, tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %30 = stablehlo.add %iterArg, %c_12 : tensor<i32>
      stablehlo.return %30, %29 : tensor<i32>, tensor<4xui32>
    }
    %3 = stablehlo.multiply %2#1, %2#1 : tensor<4xui32>
    %4 = stablehlo.multiply %3, %2#1 : tensor<4xui32>
    %c_1 = stablehlo.constant dense<1> : tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<4xui32>
    %6 = stablehlo.shift_right_logical %4, %5 : tensor<4xui32>
    %c_2 = stablehlo.constant dense<16> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<4xui32>
    %8 = stablehlo.shift_right_logical %6, %7 : tensor<4xui32>
    %9 = stablehlo.xor %6, %8 : tensor<4xui32>
    %c_3 = stablehlo.constant dense<4> : tensor<ui32>
    %10 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<4xui32>
    %11 = stablehlo.shift_right_logical %9, %10 : tensor<4xui32>
    %12 = stablehlo.xor %9, %11 : tensor<4xui32>
    return %12 : tensor<4xui32>
  }
  func.func private @_where(%arg0: tensor<4xi1>, %arg1: tensor<4xui32>, %arg2: tensor<4xui32>) -> tensor<4xui32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4xi1>, tensor<4xui32>
    return %0 : tensor<4xui32>
  }
}
// -----
// forward, cuda: same text as cpu
