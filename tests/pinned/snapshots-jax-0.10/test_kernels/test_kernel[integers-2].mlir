// import jax
// import jax.numpy as jnp
//
//
// def adler_checksum(bytes_in):
//     """Adler checksum of bytes_in."""
//     word = bytes_in ^ ((bytes_in << 9) & 80)
//
//     def iterate(carry, byte):
//         s1, s2 = carry
//         s1 = (s1 + byte) % 251
//         s2 = (s2 ^ s1) + byte
//         return (s1, s2), s1 + s2
//
//     (low_sum, high_sum), partials = jax.lax.scan(
//         iterate, (jnp.ones_like(word[0]), jnp.zeros_like(word[0])), word
//     )
//     folded = (high_sum << 16) | low_sum
//     z = folded * 53 + 58
//     y = (z << 9) | (z >> 23)
//     part = y ^ (y << 17)
//     h1 = (part % 61).astype(jnp.float32) / 1024.0
//     return part, jnp.exp(-jnp.abs(h1))
//
//   bytes_in: uint32[8] in [0, 255]
// -----
// forward, cpu
module @jit_adler_checksum attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui32>) -> (tensor<ui32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<9> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<8xui32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<8xui32>
    %c_0 = stablehlo.constant dense<80> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<8xui32>
    %3 = stablehlo.and %1, %2 : tensor<8xui32>
    %4 = stablehlo.xor %arg0, %3 : tensor<8xui32>
    %c_1 = stablehlo.constant dense<1> : tensor<ui32>
    %c_2 = stablehlo.constant dense<0> : tensor<ui32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %5:4 = stablehlo.while(%iterArg = %4, %iterArg_11 = %c_3, %iterArg_12 = %c_1, %iterArg_13 = %c_2) : tensor<8xui32>, tensor<i32>, tensor<ui32>, tensor<ui32>
    cond {
      %c_14 = stablehlo.constant dense<8> : tensor<i32>
      %21 = stablehlo.compare LT, %iterArg_11, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %21 : tensor<i1>
    } do {
      %21 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_11) : (tensor<8xui32>, tensor<i32>) -> tensor<ui32>
      %22:2 = func.call @closed_call(%iterArg_12, %iterArg_13, %21) : (tensor<ui32>, tensor<ui32>, tensor<ui32>) -> (tensor<ui32>, tensor<ui32>)
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg_11, %c_14 : tensor<i32>
      stablehlo.return %iterArg, %23, %22#0, %22#1 : tensor<8xui32>, tensor<i32>, tensor<ui32>, tensor<ui32>
    }
    %c_4 = stablehlo.constant dense<16> : tensor<ui32>
    %6 = stablehlo.shift_left %5#3, %c_4 : tensor<ui32>
    %7 = stablehlo.or %6, %5#2 : tensor<ui32>
    %c_5 = stablehlo.constant dense<53> : tensor<ui32>
    %8 = stablehlo.multiply %7, %c_5 : tensor<ui32>
    %c_6 = stablehlo.constant dense<58> : tensor<ui32>
    %9 = stablehlo.add %8, %c_6 : tensor<ui32>
    %c_7 = stablehlo.constant dense<9> : tensor<ui32>
    %10 = stablehlo.shift_left %9, %c_7 : tensor<ui32>
    %c_8 = stablehlo.constant dense<23> : tensor<ui32>
    %11 = stablehlo.shift_right_logical %9, %c_8 : tensor<ui32>
    %12 = stablehlo.or %10, %11 : tensor<ui32>
    %c_9 = stablehlo.constant dense<17> : tensor<ui32>
    %13 = stablehlo.shift_left %12, %c_9 : tensor<ui32>
    %14 = stablehlo.xor %12, %13 : tensor<ui32>
    %c_10 = stablehlo.constant dense<61> : tensor<i32>
    %15 = call @remainder(%14, %c_10) : (tensor<ui32>, tensor<i32>) -> tensor<ui32>
    %16 = stablehlo.convert %15 : (tensor<ui32>) -> tensor<f32>
    %cst = stablehlo.constant dense<1.024000e+03> : tensor<f32>
    %17 = stablehlo.divide %16, %cst : tensor<f32>
    %18 = stablehlo.abs %17 : tensor<f32>
    %19 = stablehlo.negate %18 : tensor<f32>
    %20 = stablehlo.exponential %19 : tensor<f32>
    return %14, %20 : tensor<ui32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8xui32>, %arg1: tensor<i32>) -> tensor<ui32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<8xui32>, tensor<i32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    return %1 : tensor<ui32>
  }
  func.func private @closed_call(%arg0: tensor<ui32>, %arg1: tensor<ui32>, %arg2: tensor<ui32>) -> (tensor<ui32>, tensor<ui32>) {
    %0 = stablehlo.add %arg0, %arg2 : tensor<ui32>
    %c = stablehlo.constant dense<251> : tensor<i32>
    %1 = call @remainder(%0, %c) : (tensor<ui32>, tensor<i32>) -> tensor<ui32>
    %2 = stablehlo.xor %arg1, %1 : tensor<ui32>
    %3 = stablehlo.add %2, %arg2 : tensor<ui32>
    return %1, %3 : tensor<ui32>, tensor<ui32>
  }
  func.func private @remainder(%arg0: tensor<ui32>, %arg1: tensor<i32>) -> tensor<ui32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<ui32>
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %1 = stablehlo.compare EQ, %0, %c, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<ui32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %3 = stablehlo.remainder %arg0, %2 : tensor<ui32>
    %c_1 = stablehlo.constant dense<0> : tensor<ui32>
    %4 = stablehlo.compare NE, %3, %c_1, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<0> : tensor<ui32>
    %5 = stablehlo.compare LT, %3, %c_2, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<0> : tensor<ui32>
    %6 = stablehlo.compare LT, %2, %c_3, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %7 = stablehlo.compare NE, %5, %6, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
    %8 = stablehlo.and %7, %4 : tensor<i1>
    %9 = stablehlo.add %3, %2 : tensor<ui32>
    %10 = stablehlo.select %8, %9, %3 : tensor<i1>, tensor<ui32>
    return %10 : tensor<ui32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<ui32>, %arg2: tensor<ui32>) -> tensor<ui32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<ui32>
    return %0 : tensor<ui32>
  }
}
// -----
// forward, cuda: same text as cpu
