// import jax.numpy as jnp
// from jax import lax
//
//
// def shift_register_step(state, *, iterations):
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
module @jit_shift_register_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xui32>) -> (tensor<4xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<1> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<4xui32>
    %1 = stablehlo.or %arg0, %0 : tensor<4xui32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %2:3 = stablehlo.while(%iterArg = %c_1, %iterArg_5 = %c_0, %iterArg_6 = %1) : tensor<i32>, tensor<i32>, tensor<4xui32>
    cond {
      %c_7 = stablehlo.constant dense<5> : tensor<i32>
      %13 = stablehlo.compare LT, %iterArg, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.add %iterArg_5, %c_7 : tensor<i32>
      %c_8 = stablehlo.constant dense<16> : tensor<ui32>
      %14 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<4xui32>
      %15 = stablehlo.shift_right_logical %iterArg_6, %14 : tensor<4xui32>
      %16 = stablehlo.xor %iterArg_6, %15 : tensor<4xui32>
      %c_9 = stablehlo.constant dense<1> : tensor<ui32>
      %17 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<4xui32>
      %18 = stablehlo.and %16, %17 : tensor<4xui32>
      %c_10 = stablehlo.constant dense<1> : tensor<ui32>
      %19 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<4xui32>
      %20 = stablehlo.shift_right_logical %iterArg_6, %19 : tensor<4xui32>
      %c_11 = stablehlo.constant dense<30> : tensor<ui32>
      %21 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<4xui32>
      %22 = stablehlo.shift_left %18, %21 : tensor<4xui32>
      %23 = stablehlo.or %20, %22 : tensor<4xui32>
      %c_12 = stablehlo.constant dense<37> : tensor<ui32>
      %24 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<4xui32>
      %25 = stablehlo.compare GT, %23, %24, UNSIGNED : (tensor<4xui32>, tensor<4xui32>) -> tensor<4xi1>
      %c_13 = stablehlo.constant dense<37> : tensor<ui32>
      %26 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<4xui32>
      %27 = stablehlo.subtract %23, %26 : tensor<4xui32>
      %c_14 = stablehlo.constant dense<37> : tensor<ui32>
      %28 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<4xui32>
      %29 = stablehlo.subtract %28, %23 : tensor<4xui32>
      %30 = func.call @_where(%25, %27, %29) : (tensor<4xi1>, tensor<4xui32>, tensor<4xui32>) -> tensor<4xui32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.add %iterArg, %c_15 : tensor<i32>
      stablehlo.return %31, %13, %30 : tensor<i32>, tensor<i32>, tensor<4xui32>
    }
    %3 = stablehlo.multiply %2#2, %2#2 : tensor<4xui32>
    %4 = stablehlo.multiply %3, %2#2 : tensor<4xui32>
    %c_2 = stablehlo.constant dense<1> : tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<4xui32>
    %6 = stablehlo.shift_right_logical %4, %5 : tensor<4xui32>
    %c_3 = stablehlo.constant dense<16> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<4xui32>
    %8 = stablehlo.shift_right_logical %6, %7 : tensor<4xui32>
    %9 = stablehlo.xor %6, %8 : tensor<4xui32>
    %c_4 = stablehlo.constant dense<4> : tensor<ui32>
    %10 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<4xui32>
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
