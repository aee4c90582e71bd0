// import jax.numpy as jnp
// from jax import lax
//
//
// def product_mix(h, state):
//     mixed = h ^ ((h << 13) & 0xF)
//     product = mixed * 2146121005
//     stage = state % 29
//     upper = lax.mulhi(product, stage)
//     lo_word = product * stage
//     h1 = upper | lo_word
//     acc = ~mixed
//     rotated = (h1 | ~mixed) + h1
//     folded = jnp.minimum(acc % 100, 28)
//     scrambled = rotated ^ (rotated >> 3)
//     word = scrambled * 29 + 47
//     y = word + 7
//     return y, folded
//
//   h: uint32[4, 5] in [0, 4.29497e+09]
//   state: uint32[4, 5] in [0, 65535]
// -----
// forward, cpu
module @jit_product_mix attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5xui32>, %arg1: tensor<4x5xui32>) -> (tensor<4x5xui32> {jax.result_info = "result[0]"}, tensor<4x5xui32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<13> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<4x5xui32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<4x5xui32>
    %c_0 = stablehlo.constant dense<15> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<4x5xui32>
    %3 = stablehlo.and %1, %2 : tensor<4x5xui32>
    %4 = stablehlo.xor %arg0, %3 : tensor<4x5xui32>
    %c_1 = stablehlo.constant dense<2146121005> : tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<4x5xui32>
    %6 = stablehlo.multiply %4, %5 : tensor<4x5xui32>
    %c_2 = stablehlo.constant dense<29> : tensor<i32>
    %7 = call @remainder(%arg1, %c_2) : (tensor<4x5xui32>, tensor<i32>) -> tensor<4x5xui32>
    %8 = chlo.mulhi %6, %7 : tensor<4x5xui32>, tensor<4x5xui32> -> tensor<4x5xui32>
    %9 = stablehlo.multiply %6, %7 : tensor<4x5xui32>
    %10 = stablehlo.or %8, %9 : tensor<4x5xui32>
    %11 = stablehlo.not %4 : tensor<4x5xui32>
    %12 = stablehlo.not %4 : tensor<4x5xui32>
    %13 = stablehlo.or %10, %12 : tensor<4x5xui32>
    %14 = stablehlo.add %13, %10 : tensor<4x5xui32>
    %c_3 = stablehlo.constant dense<100> : tensor<i32>
    %15 = call @remainder(%11, %c_3) : (tensor<4x5xui32>, tensor<i32>) -> tensor<4x5xui32>
    %c_4 = stablehlo.constant dense<28> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<4x5xui32>
    %17 = stablehlo.minimum %15, %16 : tensor<4x5xui32>
    %c_5 = stablehlo.constant dense<3> : tensor<ui32>
    %18 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<4x5xui32>
    %19 = stablehlo.shift_right_logical %14, %18 : tensor<4x5xui32>
    %20 = stablehlo.xor %14, %19 : tensor<4x5xui32>
    %c_6 = stablehlo.constant dense<29> : tensor<ui32>
    %21 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<4x5xui32>
    %22 = stablehlo.multiply %20, %21 : tensor<4x5xui32>
    %c_7 = stablehlo.constant dense<47> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<ui32>) -> tensor<4x5xui32>
    %24 = stablehlo.add %22, %23 : tensor<4x5xui32>
    %c_8 = stablehlo.constant dense<7> : tensor<ui32>
    %25 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<4x5xui32>
    %26 = stablehlo.add %24, %25 : tensor<4x5xui32>
    return %26, %17 : tensor<4x5xui32>, tensor<4x5xui32>
  }
  func.func private @remainder(%arg0: tensor<4x5xui32>, %arg1: tensor<i32>) -> tensor<4x5xui32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<ui32>
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %1 = stablehlo.compare EQ, %0, %c, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<ui32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<4x5xui32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<4x5xui32>
    %c_1 = stablehlo.constant dense<0> : tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<4x5xui32>
    %6 = stablehlo.compare NE, %4, %5, UNSIGNED : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<4x5xui32>
    %8 = stablehlo.compare LT, %4, %7, UNSIGNED : (tensor<4x5xui32>, tensor<4x5xui32>) -> tensor<4x5xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<ui32>
    %9 = stablehlo.compare LT, %2, %c_3, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4x5xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<4x5xi1>, tensor<4x5xi1>) -> tensor<4x5xi1>
    %12 = stablehlo.and %11, %6 : tensor<4x5xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<4x5xui32>
    %14 = stablehlo.add %4, %13 : tensor<4x5xui32>
    %15 = stablehlo.select %12, %14, %4 : tensor<4x5xi1>, tensor<4x5xui32>
    return %15 : tensor<4x5xui32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<ui32>, %arg2: tensor<ui32>) -> tensor<ui32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<ui32>
    return %0 : tensor<ui32>
  }
}
// -----
// forward, cuda: same text as cpu
