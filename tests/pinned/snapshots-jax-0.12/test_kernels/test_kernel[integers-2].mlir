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
      %3 = stablehlo.xor %iterArg_3, %2 : tensor<ui32>
      %c_5 = stablehlo.constant dense<1> : tensor<ui32>
      %4 = stablehlo.and %3, %c_5 : tensor<ui32>
      %c_6 = stablehlo.constant dense<1> : tensor<ui32>
      %5 = stablehlo.compare EQ, %4, %c_6, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_7 = stablehlo.constant dense<1> : tensor<ui32>
      %6 = stablehlo.shift_right_logical %3, %c_7 : tensor<ui32>
      %c_8 = stablehlo.constant dense<224> : tensor<ui32>
      %7 = stablehlo.xor %6, %c_8 : tensor<ui32>
      %c_9 = stablehlo.constant dense<1> : tensor<ui32>
      %8 = stablehlo.shift_right_logical %3, %c_9 : tensor<ui32>
      %9 = func.call @_where(%5, %7, %8) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_10 = stablehlo.constant dense<1> : tensor<ui32>
      %10 = stablehlo.and %9, %c_10 : tensor<ui32>
      %c_11 = stablehlo.constant dense<1> : tensor<ui32>
      %11 = stablehlo.compare EQ, %10, %c_11, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<1> : tensor<ui32>
      %12 = stablehlo.shift_right_logical %9, %c_12 : tensor<ui32>
      %c_13 = stablehlo.constant dense<224> : tensor<ui32>
      %13 = stablehlo.xor %12, %c_13 : tensor<ui32>
      %c_14 = stablehlo.constant dense<1> : tensor<ui32>
      %14 = stablehlo.shift_right_logical %9, %c_14 : tensor<ui32>
      %15 = func.call @_where(%11, %13, %14) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_15 = stablehlo.constant dense<1> : tensor<ui32>
      %16 = stablehlo.and %15, %c_15 : tensor<ui32>
      %c_16 = stablehlo.constant dense<1> : tensor<ui32>
      %17 = stablehlo.compare EQ, %16, %c_16, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_17 = stablehlo.constant dense<1> : tensor<ui32>
      %18 = stablehlo.shift_right_logical %15, %c_17 : tensor<ui32>
      %c_18 = stablehlo.constant dense<224> : tensor<ui32>
      %19 = stablehlo.xor %18, %c_18 : tensor<ui32>
      %c_19 = stablehlo.constant dense<1> : tensor<ui32>
      %20 = stablehlo.shift_right_logical %15, %c_19 : tensor<ui32>
      %21 = func.call @_where(%17, %19, %20) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_20 = stablehlo.constant dense<1> : tensor<ui32>
      %22 = stablehlo.and %21, %c_20 : tensor<ui32>
      %c_21 = stablehlo.constant dense<1> : tensor<ui32>
      %23 = stablehlo.compare EQ, %22, %c_21, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_22 = stablehlo.constant dense<1> : tensor<ui32>
      %24 = stablehlo.shift_right_logical %21, %c_22 : tensor<ui32>
      %c_23 = stablehlo.constant dense<224> : tensor<ui32>
      %25 = stablehlo.xor %24, %c_23 : tensor<ui32>
      %c_24 = stablehlo.constant dense<1> : tensor<ui32>
      %26 = stablehlo.shift_right_logical %21, %c_24 : tensor<ui32>
      %27 = func.call @_where(%23, %25, %26) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_25 = stablehlo.constant dense<1> : tensor<ui32>
      %28 = stablehlo.and %27, %c_25 : tensor<ui32>
      %c_26 = stablehlo.constant dense<1> : tensor<ui32>
      %29 = stablehlo.compare EQ, %28, %c_26, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_27 = stablehlo.constant dense<1> : tensor<ui32>
      %30 = stablehlo.shift_right_logical %27, %c_27 : tensor<ui32>
      %c_28 = stablehlo.constant dense<224> : tensor<ui32>
      %31 = stablehlo.xor %30, %c_28 : tensor<ui32>
      %c_29 = stablehlo.constant dense<1> : tensor<ui32>
      %32 = stablehlo.shift_right_logical %27, %c_29 : tensor<ui32>
      %33 = func.call @_where(%29, %31, %32) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_30 = stablehlo.constant dense<1> : tensor<ui32>
      %34 = stablehlo.and %33, %c_30 : tensor<ui32>
      %c_31 = stablehlo.constant dense<1> : tensor<ui32>
      %35 = stablehlo.compare EQ, %34, %c_31, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_32 = stablehlo.constant dense<1> : tensor<ui32>
      %36 = stablehlo.shift_right_logical %33, %c_32 : tensor<ui32>
      %c_33 = stablehlo.constant dense<224> : tensor<ui32>
      %37 = stablehlo.xor %36, %c_33 : tensor<ui32>
      %c_34 = stablehlo.constant dense<1> : tensor<ui32>
      %38 = stablehlo.shift_right_logical %33, %c_34 : tensor<ui32>
      %39 = func.call @_where(%35, %37, %38) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_35 = stablehlo.constant dense<1> : tensor<ui32>
      %40 = stablehlo.and %39, %c_35 : tensor<ui32>
      %c_36 = stablehlo.constant dense<1> : tensor<ui32>
      %41 = stablehlo.compare EQ, %40, %c_36, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_37 = stablehlo.constant dense<1> : tensor<ui32>
      %42 = stablehlo.shift_right_logical %39, %c_37 : tensor<ui32>
      %c_38 = stablehlo.constant dense<224> : tensor<ui32>
      %43 = stablehlo.xor %42, %c_38 : tensor<ui32>
      %c_39 = stablehlo.constant dense<1> : tensor<ui32>
      %44 = stablehlo.shift_right_logical %39, %c_39 : tensor<ui32>
      %45 = func.call @_where(%41, %43, %44) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_40 = stablehlo.constant dense<1> : tensor<ui32>
      %46 = stablehlo.and %45, %c_40 : tensor<ui32>
      %c_41 = stablehlo.constant dense<1> : tensor<ui32>
      %47 = stablehlo.compare EQ, %46, %c_41, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_42 = stablehlo.constant dense<1> : tensor<ui32>
      %48 = stablehlo.shift_right_logical %45, %c_42 : tensor<ui32>
      %c_43 = stablehlo.constant dense<224> : tensor<ui32>
      %49 = stablehlo.xor %48, %c_43 : tensor<ui32>
      %c_44 = stablehlo.constant dense<1> : tensor<ui32>
      %50 = stablehlo.shift_right_logical %45, %c_44 : tensor<ui32>
      %51 = func.call @_where(%47, %49, %50) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_4, %51, %iterArg_2) : (tensor<8xui32>, tensor<ui32>, tensor<i32>) -> tensor<8xui32>
      %c_45 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.add %iterArg_2, %c_45 : tensor<i32>
      stablehlo.return %iterArg, %53, %51, %52 : tensor<8xui32>, tensor<i32>, tensor<ui32>, tensor<8xui32>
    }
    return %1#2, %1#3 : tensor<ui32>, tensor<8xui32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8xui32>, %arg1: tensor<i32>) -> tensor<ui32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<8xui32>, tensor<i32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    return %1 : tensor<ui32>
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
