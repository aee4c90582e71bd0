// import jax.numpy as jnp
// from jax import lax
//
//
// def balanced_cyclic_checksum(data):
//     stage = data ^ 51
//     rotated = 13 * stage ^ 15
//
//     def loop_body(st, item):
//         crc = st ^ item
//         for _ in range(5):
//             crc = jnp.where((crc & 1) == 1, (crc >> 1) ^ 0x8005, crc >> 1)
//         return crc, crc ^ ((crc << 4) & 0xF)
//
//     digest, trail = lax.scan(loop_body, jnp.zeros_like(rotated[0]), rotated)
//     acc = digest ^ (digest << 15)
//     y = acc ^ (acc >> 13)
//     folded = y ^ (y << 1)
//     return folded, trail
//
//   data: uint32[13] in [0, 255]
// -----
// forward, cpu
module @jit_balanced_cyclic_checksum attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<13xui32>) -> (tensor<ui32> {jax.result_info = "result[0]"}, tensor<13xui32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<51> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<13xui32>
    %1 = stablehlo.xor %arg0, %0 : tensor<13xui32>
    %c_0 = stablehlo.constant dense<13> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<13xui32>
    %3 = stablehlo.multiply %2, %1 : tensor<13xui32>
    %c_1 = stablehlo.constant dense<15> : tensor<ui32>
    %4 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<13xui32>
    %5 = stablehlo.xor %3, %4 : tensor<13xui32>
    %6 = stablehlo.slice %5 [0:1] : (tensor<13xui32>) -> tensor<1xui32>
    %7 = stablehlo.reshape %6 : (tensor<1xui32>) -> tensor<ui32>
    %c_2 = stablehlo.constant dense<0> : tensor<ui32>
    %c_3 = stablehlo.constant dense<0> : tensor<ui32>
    %8 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<13xui32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %9:4 = stablehlo.while(%iterArg = %5, %iterArg_8 = %c_4, %iterArg_9 = %c_2, %iterArg_10 = %8) : tensor<13xui32>, tensor<i32>, tensor<ui32>, tensor<13xui32>
    cond {
      %c_11 = stablehlo.constant dense<13> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg_8, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %16 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_8) : (tensor<13xui32>, tensor<i32>) -> tensor<ui32>
      %17:2 = func.call @closed_call(%iterArg_9, %16) : (tensor<ui32>, tensor<ui32>) -> (tensor<ui32>, tensor<ui32>)
      %18 = func.call @dynamic_update_index_in_dim(%iterArg_10, %17#1, %iterArg_8) : (tensor<13xui32>, tensor<ui32>, tensor<i32>) -> tensor<13xui32>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %19 = stablehlo.add %iterArg_8, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %19, %17#0, %18 : tensor<13xui32>, tensor<i32>, tensor<ui32>, tensor<13xui32>
    }
    %c_5 = stablehlo.constant dense<15> : tensor<ui32>
    %10 = stablehlo.shift_left %9#2, %c_5 : tensor<ui32>
    %11 = stablehlo.xor %9#2, %10 : tensor<ui32>
    %c_6 = stablehlo.constant dense<13> : tensor<ui32>
    %12 = stablehlo.shift_right_logical %11, %c_6 : tensor<ui32>
    %13 = stablehlo.xor %11, %12 : tensor<ui32>
    %c_7 = stablehlo.constant dense<1> : tensor<ui32>
    %14 = stablehlo.shift_left %13, %c_7 : tensor<ui32>
    %15 = stablehlo.xor %13, %14 : tensor<ui32>
    return %15, %9#3 : tensor<ui32>, tensor<13xui32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<13xui32>, %arg1: tensor<i32>) -> tensor<ui32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<13xui32>, tensor<i32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    return %1 : tensor<ui32>
  }
  func.func private @closed_call(%arg0: tensor<ui32>, %arg1: tensor<ui32>) -> (tensor<ui32>, tensor<ui32>) {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<1> : tensor<ui32>
    %1 = stablehlo.and %0, %c : tensor<ui32>
    %c_0 = stablehlo.constant dense<1> : tensor<ui32>
    %2 = stablehlo.compare EQ, %1, %c_0, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %c_1 = stablehlo.constant dense<1> : tensor<ui32>
    %3 = stablehlo.shift_right_logical %0, %c_1 : tensor<ui32>
    %c_2 = stablehlo.constant dense<32773> : tensor<ui32>
    %4 = stablehlo.xor %3, %c_2 : tensor<ui32>
    %c_3 = stablehlo.constant dense<1> : tensor<ui32>
    %5 = stablehlo.shift_right_logical %0, %c_3 : tensor<ui32>
    %6 = call @_where(%2, %4, %5) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %c_4 = stablehlo.constant dense<1> : tensor<ui32>
    %7 = stablehlo.and %6, %c_4 : tensor<ui32>
    %c_5 = stablehlo.constant dense<1> : tensor<ui32>
    %8 = stablehlo.compare EQ, %7, %c_5, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %c_6 = stablehlo.constant dense<1> : tensor<ui32>
    %9 = stablehlo.shift_right_logical %6, %c_6 : tensor<ui32>
    %c_7 = stablehlo.constant dense<32773> : tensor<ui32>
    %10 = stablehlo.xor %9, %c_7 : tensor<ui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %11 = stablehlo.shift_right_logical %6, %c_8 : tensor<ui32>
    %12 = call @_where(%8, %10, %11) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %c_9 = stablehlo.constant dense<1> : tensor<ui32>
    %13 = stablehlo.and %12, %c_9 : tensor<ui32>
    %c_10 = stablehlo.constant dense<1> : tensor<ui32>
    %14 = stablehlo.compare EQ, %13, %c_10, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %c_11 = stablehlo.constant dense<1> : tensor<ui32>
    %15 = stablehlo.shift_right_logical %12, %c_11 : tensor<ui32>
    %c_12 = stablehlo.constant dense<32773> : tensor<ui32>
    %16 = stablehlo.xor %15, %c_12 : tensor<ui32>
    %c_13 = stablehlo.constant dense<1> : tensor<ui32>
    %17 = stablehlo.shift_right_logical %12, %c_13 : tensor<ui32>
    %18 = call @_where(%14, %16, %17) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %c_14 = stablehlo.constant dense<1> : tensor<ui32>
    %19 = stablehlo.and %18, %c_14 : tensor<ui32>
    %c_15 = stablehlo.constant dense<1> : tensor<ui32>
    %20 = stablehlo.compare EQ, %19, %c_15, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %c_16 = stablehlo.constant dense<1> : tensor<ui32>
    %21 = stablehlo.shift_right_logical %18, %c_16 : tensor<ui32>
    %c_17 = stablehlo.constant dense<32773> : tensor<ui32>
    %22 = stablehlo.xor %21, %c_17 : tensor<ui32>
    %c_18 = stablehlo.constant dense<1> : tensor<ui32>
    %23 = stablehlo.shift_right_logical %18, %c_18 : tensor<ui32>
    %24 = call @_where(%20, %22, %23) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %c_19 = stablehlo.constant dense<1> : tensor<ui32>
    %25 = stablehlo.and %24, %c_19 : tensor<ui32>
    %c_20 = stablehlo.constant dense<1> : tensor<ui32>
    %26 = stablehlo.compare EQ, %25, %c_20, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %c_21 = stablehlo.constant dense<1> : tensor<ui32>
    %27 = stablehlo.shift_right_logical %24, %c_21 : tensor<ui32>
    %c_22 = stablehlo.constant dense<32773> : tensor<ui32>
    %28 = stablehlo.xor %27, %c_22 : tensor<ui32>
    %c_23 = stablehlo.constant dense<1> : tensor<ui32>
    %29 = stablehlo.shift_right_logical %24, %c_23 : tensor<ui32>
    %30 = call @_where(%26, %28, %29) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %c_24 = stablehlo.constant dense<4> : tensor<ui32>
    %31 = stablehlo.shift_left %30, %c_24 : tensor<ui32>
    %c_25 = stablehlo.constant dense<15> : tensor<ui32>
    %32 = stablehlo.and %31, %c_25 : tensor<ui32>
    %33 = stablehlo.xor %30, %32 : tensor<ui32>
    return %30, %33 : tensor<ui32>, tensor<ui32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<ui32>, %arg2: tensor<ui32>) -> tensor<ui32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<ui32>
    return %0 : tensor<ui32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<13xui32>, %arg1: tensor<ui32>, %arg2: tensor<i32>) -> tensor<13xui32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<13xui32>, tensor<1xui32>, tensor<i32>) -> tensor<13xui32>
    return %1 : tensor<13xui32>
  }
}
// -----
// forward, cuda: same text as cpu
