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
      %17 = stablehlo.xor %iterArg_9, %16 : tensor<ui32>
      %c_11 = stablehlo.constant dense<1> : tensor<ui32>
      %18 = stablehlo.and %17, %c_11 : tensor<ui32>
      %c_12 = stablehlo.constant dense<1> : tensor<ui32>
      %19 = stablehlo.compare EQ, %18, %c_12, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_13 = stablehlo.constant dense<1> : tensor<ui32>
      %20 = stablehlo.shift_right_logical %17, %c_13 : tensor<ui32>
      %c_14 = stablehlo.constant dense<32773> : tensor<ui32>
      %21 = stablehlo.xor %20, %c_14 : tensor<ui32>
      %c_15 = stablehlo.constant dense<1> : tensor<ui32>
      %22 = stablehlo.shift_right_logical %17, %c_15 : tensor<ui32>
      %23 = func.call @_where(%19, %21, %22) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_16 = stablehlo.constant dense<1> : tensor<ui32>
      %24 = stablehlo.and %23, %c_16 : tensor<ui32>
      %c_17 = stablehlo.constant dense<1> : tensor<ui32>
      %25 = stablehlo.compare EQ, %24, %c_17, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_18 = stablehlo.constant dense<1> : tensor<ui32>
      %26 = stablehlo.shift_right_logical %23, %c_18 : tensor<ui32>
      %c_19 = stablehlo.constant dense<32773> : tensor<ui32>
      %27 = stablehlo.xor %26, %c_19 : tensor<ui32>
      %c_20 = stablehlo.constant dense<1> : tensor<ui32>
      %28 = stablehlo.shift_right_logical %23, %c_20 : tensor<ui32>
      %29 = func.call @_where(%25, %27, %28) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_21 = stablehlo.constant dense<1> : tensor<ui32>
      %30 = stablehlo.and %29, %c_21 : tensor<ui32>
      %c_22 = stablehlo.constant dense<1> : tensor<ui32>
      %31 = stablehlo.compare EQ, %30, %c_22, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_23 = stablehlo.constant dense<1> : tensor<ui32>
      %32 = stablehlo.shift_right_logical %29, %c_23 : tensor<ui32>
      %c_24 = stablehlo.constant dense<32773> : tensor<ui32>
      %33 = stablehlo.xor %32, %c_24 : tensor<ui32>
      %c_25 = stablehlo.constant dense<1> : tensor<ui32>
      %34 = stablehlo.shift_right_logical %29, %c_25 : tensor<ui32>
      %35 = func.call @_where(%31, %33, %34) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_26 = stablehlo.constant dense<1> : tensor<ui32>
      %36 = stablehlo.and %35, %c_26 : tensor<ui32>
      %c_27 = stablehlo.constant dense<1> : tensor<ui32>
      %37 = stablehlo.compare EQ, %36, %c_27, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_28 = stablehlo.constant dense<1> : tensor<ui32>
      %38 = stablehlo.shift_right_logical %35, %c_28 : tensor<ui32>
      %c_29 = stablehlo.constant dense<32773> : tensor<ui32>
      %39 = stablehlo.xor %38, %c_29 : tensor<ui32>
      %c_30 = stablehlo.constant dense<1> : tensor<ui32>
      %40 = stablehlo.shift_right_logical %35, %c_30 : tensor<ui32>
      %41 = func.call @_where(%37, %39, %40) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_31 = stablehlo.constant dense<1> : tensor<ui32>
      %42 = stablehlo.and %41, %c_31 : tensor<ui32>
      %c_32 = stablehlo.constant dense<1> : tensor<ui32>
      %43 = stablehlo.compare EQ, %42, %c_32, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
      %c_33 = stablehlo.constant dense<1> : tensor<ui32>
      %44 = stablehlo.shift_right_logical %41, %c_33 : tensor<ui32>
      %c_34 = stablehlo.constant dense<32773> : tensor<ui32>
      %45 = stablehlo.xor %44, %c_34 : tensor<ui32>
      %c_35 = stablehlo.constant dense<1> : tensor<ui32>
      %46 = stablehlo.shift_right_logical %41, %c_35 : tensor<ui32>
      %47 = func.call @_where(%43, %45, %46) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_36 = stablehlo.constant dense<4> : tensor<ui32>
      %48 = stablehlo.shift_left %47, %c_36 : tensor<ui32>
      %c_37 = stablehlo.constant dense<15> : tensor<ui32>
      %49 = stablehlo.and %48, %c_37 : tensor<ui32>
      %50 = stablehlo.xor %47, %49 : tensor<ui32>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_10, %50, %iterArg_8) : (tensor<13xui32>, tensor<ui32>, tensor<i32>) -> tensor<13xui32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.add %iterArg_8, %c_38 : tensor<i32>
      stablehlo.return %iterArg, %52, %47, %51 : tensor<13xui32>, tensor<i32>, tensor<ui32>, tensor<13xui32>
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
