// import jax
// import jax.numpy as jnp
//
//
// def cyclic_checksum(bytes_in: jnp.ndarray):
//     def advance(st, octet):
//         crc = st ^ octet
//         for _ in range(8):
//             crc = jnp.where((crc & 1) == 1, (crc >> 1) ^ 0xE0, crc >> 1)
//         return crc, crc
//
//     digest, trail = jax.lax.scan(advance, jnp.zeros_like(bytes_in[0]), bytes_in)
//     return digest, trail
//
//   bytes_in: uint32[8] in [0, 255]
// -----
// forward, cpu
module @jit_cyclic_checksum attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui32>) -> (tensor<ui32> {jax.result_info = "result[0]"}, tensor<8xui32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %c_0 = stablehlo.constant dense<0> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<8xui32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %1:4 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %c_1, %iterArg_3 = %c, %iterArg_4 = %0) : tensor<8xui32>, tensor<i32>, tensor<ui32>, tensor<8xui32>
    cond {
      %c_5 = stablehlo.constant dense<8> : tensor<i32>
      %2 = stablehlo.compare LT, %iterArg_2, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_2) : (tensor<8xui32>, tensor<i32>) -> tensor<ui32>
      %3:2 = func.call @closed_call(%iterArg_3, %2) : (tensor<ui32>, tensor<ui32>) -> (tensor<ui32>, tensor<ui32>)
      %4 = func.call @dynamic_update_index_in_dim(%iterArg_4, %3#1, %iterArg_2) : (tensor<8xui32>, tensor<ui32>, tensor<i32>) -> tensor<8xui32>
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %5 = stablehlo.add %iterArg_2, %c_5 : tensor<i32>
      stablehlo.return %iterArg, %5, %3#0, %4 : tensor<8xui32>, tensor<i32>, tensor<ui32>, tensor<8xui32>
    }
    return %1#2, %1#3 : tensor<ui32>, tensor<8xui32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8xui32>, %arg1: tensor<i32>) -> tensor<ui32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<8xui32>, tensor<i32>) -> tensor<1xui32>
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
    %c_2 = stablehlo.constant dense<224> : tensor<ui32>
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
    %c_7 = stablehlo.constant dense<224> : tensor<ui32>
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
    %c_12 = stablehlo.constant dense<224> : tensor<ui32>
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
    %c_17 = stablehlo.constant dense<224> : tensor<ui32>
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
    %c_22 = stablehlo.constant dense<224> : tensor<ui32>
    %28 = stablehlo.xor %27, %c_22 : tensor<ui32>
    %c_23 = stablehlo.constant dense<1> : tensor<ui32>
    %29 = stablehlo.shift_right_logical %24, %c_23 : tensor<ui32>
    %30 = call @_where(%26, %28, %29) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %c_24 = stablehlo.constant dense<1> : tensor<ui32>
    %31 = stablehlo.and %30, %c_24 : tensor<ui32>
    %c_25 = stablehlo.constant dense<1> : tensor<ui32>
    %32 = stablehlo.compare EQ, %31, %c_25, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %c_26 = stablehlo.constant dense<1> : tensor<ui32>
    %33 = stablehlo.shift_right_logical %30, %c_26 : tensor<ui32>
    %c_27 = stablehlo.constant dense<224> : tensor<ui32>
    %34 = stablehlo.xor %33, %c_27 : tensor<ui32>
    %c_28 = stablehlo.constant dense<1> : tensor<ui32>
    %35 = stablehlo.shift_right_logical %30, %c_28 : tensor<ui32>
    %36 = call @_where(%32, %34, %35) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %c_29 = stablehlo.constant dense<1> : tensor<ui32>
    %37 = stablehlo.and %36, %c_29 : tensor<ui32>
    %c_30 = stablehlo.constant dense<1> : tensor<ui32>
    %38 = stablehlo.compare EQ, %37, %c_30, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %c_31 = stablehlo.constant dense<1> : tensor<ui32>
    %39 = stablehlo.shift_right_logical %36, %c_31 : tensor<ui32>
    %c_32 = stablehlo.constant dense<224> : tensor<ui32>
    %40 = stablehlo.xor %39, %c_32 : tensor<ui32>
    %c_33 = stablehlo.constant dense<1> : tensor<ui32>
    %41 = stablehlo.shift_right_logical %36, %c_33 : tensor<ui32>
    %42 = call @_where(%38, %40, %41) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %c_34 = stablehlo.constant dense<1> : tensor<ui32>
    %43 = stablehlo.and %42, %c_34 : tensor<ui32>
    %c_35 = stablehlo.constant dense<1> : tensor<ui32>
    %44 = stablehlo.compare EQ, %43, %c_35, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %c_36 = stablehlo.constant dense<1> : tensor<ui32>
    %45 = stablehlo.shift_right_logical %42, %c_36 : tensor<ui32>
    %c_37 = stablehlo.constant dense<224> : tensor<ui32>
    %46 = stablehlo.xor %45, %c_37 : tensor<ui32>
    %c_38 = stablehlo.constant dense<1> : tensor<ui32>
    %47 = stablehlo.shift_right_logical %42, %c_38 : tensor<ui32>
    %48 = call @_where(%44, %46, %47) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    return %48, %48 : tensor<ui32>, tensor<ui32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<ui32>, %arg2: tensor<ui32>) -> tensor<ui32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<ui32>
    return %0 : tensor<ui32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<8xui32>, %arg1: tensor<ui32>, %arg2: tensor<i32>) -> tensor<8xui32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<ui32>) -> tensor<1xui32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<8xui32>, tensor<1xui32>, tensor<i32>) -> tensor<8xui32>
    return %1 : tensor<8xui32>
  }
}
// -----
// forward, cuda: same text as cpu
