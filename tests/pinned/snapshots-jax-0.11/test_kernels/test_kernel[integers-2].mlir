// import jax
// import jax.numpy as jnp
//
//
// def cyclic_checksum(bytes_in):
//     def advance(st, octet):
//         crc = st ^ octet
//         for _ in range(8):
//             crc = jnp.where((crc & 1) == 1, (crc >> 1) ^ 0x07, crc >> 1)
//         return crc, crc ^ (crc >> 15)
//
//     digest, trail = jax.lax.scan(advance, jnp.zeros_like(bytes_in[0]), bytes_in)
//     return digest
//
//   bytes_in: uint32[8] in [0, 255]
// -----
// forward, cpu
module @jit_cyclic_checksum attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xui32>) -> (tensor<ui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0:3 = stablehlo.while(%iterArg = %arg0, %iterArg_1 = %c_0, %iterArg_2 = %c) : tensor<8xui32>, tensor<i32>, tensor<ui32>
    cond {
      %c_3 = stablehlo.constant dense<8> : tensor<i32>
      %1 = stablehlo.compare LT, %iterArg_1, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_1) : (tensor<8xui32>, tensor<i32>) -> tensor<ui32>
      %2 = stablehlo.xor %iterArg_2, %1 : tensor<ui32>
      %c_3 = stablehlo.constant dense<1> : tensor<ui32>
      %3 = stablehlo.and %2, %c_3 : tensor<ui32>
      %c_4 = stablehlo.constant dense<1> : tensor<ui32>
      %4 = stablehlo.compare EQ, %3, %c_4, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_5 = stablehlo.constant dense<1> : tensor<ui32>
      %5 = stablehlo.shift_right_logical %2, %c_5 : tensor<ui32>
      %c_6 = stablehlo.constant dense<7> : tensor<ui32>
      %6 = stablehlo.xor %5, %c_6 : tensor<ui32>
      %c_7 = stablehlo.constant dense<1> : tensor<ui32>
      %7 = stablehlo.shift_right_logical %2, %c_7 : tensor<ui32>
      %8 = func.call @_where(%4, %6, %7) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_8 = stablehlo.constant dense<1> : tensor<ui32>
      %9 = stablehlo.and %8, %c_8 : tensor<ui32>
      %c_9 = stablehlo.constant dense<1> : tensor<ui32>
      %10 = stablehlo.compare EQ, %9, %c_9, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_10 = stablehlo.constant dense<1> : tensor<ui32>
      %11 = stablehlo.shift_right_logical %8, %c_10 : tensor<ui32>
      %c_11 = stablehlo.constant dense<7> : tensor<ui32>
      %12 = stablehlo.xor %11, %c_11 : tensor<ui32>
      %c_12 = stablehlo.constant dense<1> : tensor<ui32>
      %13 = stablehlo.shift_right_logical %8, %c_12 : tensor<ui32>
      %14 = func.call @_where(%10, %12, %13) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_13 = stablehlo.constant dense<1> : tensor<ui32>
      %15 = stablehlo.and %14, %c_13 : tensor<ui32>
      %c_14 = stablehlo.constant dense<1> : tensor<ui32>
      %16 = stablehlo.compare EQ, %15, %c_14, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_15 = stablehlo.constant dense<1> : tensor<ui32>
      %17 = stablehlo.shift_right_logical %14, %c_15 : tensor<ui32>
      %c_16 = stablehlo.constant dense<7> : tensor<ui32>
      %18 = stablehlo.xor %17, %c_16 : tensor<ui32>
      %c_17 = stablehlo.constant dense<1> : tensor<ui32>
      %19 = stablehlo.shift_right_logical %14, %c_17 : tensor<ui32>
      %20 = func.call @_where(%16, %18, %19) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_18 = stablehlo.constant dense<1> : tensor<ui32>
      %21 = stablehlo.and %20, %c_18 : tensor<ui32>
      %c_19 = stablehlo.constant dense<1> : tensor<ui32>
      %22 = stablehlo.compare EQ, %21, %c_19, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_20 = stablehlo.constant dense<1> : tensor<ui32>
      %23 = stablehlo.shift_right_logical %20, %c_20 : tensor<ui32>
      %c_21 = stablehlo.constant dense<7> : tensor<ui32>
      %24 = stablehlo.xor %23, %c_21 : tensor<ui32>
      %c_22 = stablehlo.constant dense<1> : tensor<ui32>
      %25 = stablehlo.shift_right_logical %20, %c_22 : tensor<ui32>
      %26 = func.call @_where(%22, %24, %25) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_23 = stablehlo.constant dense<1> : tensor<ui32>
      %27 = stablehlo.and %26, %c_23 : tensor<ui32>
      %c_24 = stablehlo.constant dense<1> : tensor<ui32>
      %28 = stablehlo.compare EQ, %27, %c_24, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_25 = stablehlo.constant dense<1> : tensor<ui32>
      %29 = stablehlo.shift_right_logical %26, %c_25 : tensor<ui32>
      %c_26 = stablehlo.constant dense<7> : tensor<ui32>
      %30 = stablehlo.xor %29, %c_26 : tensor<ui32>
      %c_27 = stablehlo.constant dense<1> : tensor<ui32>
      %31 = stablehlo.shift_right_logical %26, %c_27 : tensor<ui32>
      %32 = func.call @_where(%28, %30, %31) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_28 = stablehlo.constant dense<1> : tensor<ui32>
      %33 = stablehlo.and %32, %c_28 : tensor<ui32>
      %c_29 = stablehlo.constant dense<1> : tensor<ui32>
      %34 = stablehlo.compare EQ, %33, %c_29, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_30 = stablehlo.constant dense<1> : tensor<ui32>
      %35 = stablehlo.shift_right_logical %32, %c_30 : tensor<ui32>
      %c_31 = stablehlo.constant dense<7> : tensor<ui32>
      %36 = stablehlo.xor %35, %c_31 : tensor<ui32>
      %c_32 = stablehlo.constant dense<1> : tensor<ui32>
      %37 = stablehlo.shift_right_logical %32, %c_32 : tensor<ui32>
      %38 = func.call @_where(%34, %36, %37) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_33 = stablehlo.constant dense<1> : tensor<ui32>
      %39 = stablehlo.and %38, %c_33 : tensor<ui32>
      %c_34 = stablehlo.constant dense<1> : tensor<ui32>
      %40 = stablehlo.compare EQ, %39, %c_34, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_35 = stablehlo.constant dense<1> : tensor<ui32>
      %41 = stablehlo.shift_right_logical %38, %c_35 : tensor<ui32>
      %c_36 = stablehlo.constant dense<7> : tensor<ui32>
      %42 = stablehlo.xor %41, %c_36 : tensor<ui32>
      %c_37 = stablehlo.constant dense<1> : tensor<ui32>
      %43 = stablehlo.shift_right_logical %38, %c_37 : tensor<ui32>
      %44 = func.call @_where(%40, %42, %43) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_38 = stablehlo.constant dense<1> : tensor<ui32>
      %45 = stablehlo.and %44, %c_38 : tensor<ui32>
      %c_39 = stablehlo.constant dense<1> : tensor<ui32>
      %46 = stablehlo.compare EQ, %45, %c_39, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_40 = stablehlo.constant dense<1> : tensor<ui32>
      %47 = stablehlo.shift_right_logical %44, %c_40 : tensor<ui32>
      %c_41 = stablehlo.constant dense<7> : tensor<ui32>
      %48 = stablehlo.xor %47, %c_41 : tensor<ui32>
      %c_42 = stablehlo.constant dense<1> : tensor<ui32>
      %49 = stablehlo.shift_right_logical %44, %c_42 : tensor<ui32>
      %50 = func.call @_where(%46, %48, %49) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_43 = stablehlo.constant dense<1> : tensor<i32>
      %51 = stablehlo.add %iterArg_1, %c_43 : tensor<i32>
      stablehlo.return %iterArg, %51, %50 : tensor<8xui32>, tensor<i32>, tensor<ui32>
    }
    return %0#2 : tensor<ui32>
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
}
// -----
// forward, cuda: same text as cpu
