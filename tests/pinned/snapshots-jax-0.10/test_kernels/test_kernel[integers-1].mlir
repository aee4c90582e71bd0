// import jax.numpy as jnp
// from jax import lax
//
//
// def crc32c(octets: jnp.ndarray) -> jnp.ndarray:
//     """Crc32c.
//
//     Args:
//         octets: (13,)
//     """
//
//     def one_step(crc, byte):
//         shifted = crc ^ byte
//         for _ in range(8):
//             shifted = (shifted >> 1) ^ (jnp.uint32(0x82F63B78) * (shifted & 1))
//         return shifted, None
//
//     check, _ = lax.scan(
//         one_step, jnp.full_like(octets[0], jnp.uint32(0xFFFFFFFF)), octets
//     )
//     return ~check
//
//   octets: uint32[13] in [0, 255]
// -----
// forward, cpu
module @jit_crc32c attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<13xui32>) -> (tensor<ui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<4294967295> : tensor<ui32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0:3 = stablehlo.while(%iterArg = %arg0, %iterArg_1 = %c_0, %iterArg_2 = %c) : tensor<13xui32>, tensor<i32>, tensor<ui32>
    cond {
      %c_3 = stablehlo.constant dense<13> : tensor<i32>
      %2 = stablehlo.compare LT, %iterArg_1, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_1) : (tensor<13xui32>, tensor<i32>) -> tensor<ui32>
      %3 = func.call @closed_call(%iterArg_2, %2) : (tensor<ui32>, tensor<ui32>) -> tensor<ui32>
      %c_3 = stablehlo.constant dense<1> : tensor<i32>
      %4 = stablehlo.add %iterArg_1, %c_3 : tensor<i32>
      stablehlo.return %iterArg, %4, %3 : tensor<13xui32>, tensor<i32>, tensor<ui32>
    }
    %1 = stablehlo.not %0#2 : tensor<ui32>
    return %1 : tensor<ui32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<13xui32>, %arg1: tensor<i32>) -> tensor<ui32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<13xui32>, tensor<i32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    return %1 : tensor<ui32>
  }
  func.func private @closed_call(%arg0: tensor<ui32>, %arg1: tensor<ui32>) -> tensor<ui32> {
    %0 = stablehlo.xor %arg0, %arg1 : tensor<ui32>
    %c = stablehlo.constant dense<1> : tensor<ui32>
    %1 = stablehlo.shift_right_logical %0, %c : tensor<ui32>
    %c_0 = stablehlo.constant dense<1> : tensor<ui32>
    %2 = stablehlo.and %0, %c_0 : tensor<ui32>
    %c_1 = stablehlo.constant dense<2197175160> : tensor<ui32>
    %3 = stablehlo.multiply %c_1, %2 : tensor<ui32>
    %4 = stablehlo.xor %1, %3 : tensor<ui32>
    %c_2 = stablehlo.constant dense<1> : tensor<ui32>
    %5 = stablehlo.shift_right_logical %4, %c_2 : tensor<ui32>
    %c_3 = stablehlo.constant dense<1> : tensor<ui32>
    %6 = stablehlo.and %4, %c_3 : tensor<ui32>
    %c_4 = stablehlo.constant dense<2197175160> : tensor<ui32>
    %7 = stablehlo.multiply %c_4, %6 : tensor<ui32>
    %8 = stablehlo.xor %5, %7 : tensor<ui32>
    %c_5 = stablehlo.constant dense<1> : tensor<ui32>
    %9 = stablehlo.shift_right_logical %8, %c_5 : tensor<ui32>
    %c_6 = stablehlo.constant dense<1> : tensor<ui32>
    %10 = stablehlo.and %8, %c_6 : tensor<ui32>
    %c_7 = stablehlo.constant dense<2197175160> : tensor<ui32>
    %11 = stablehlo.multiply %c_7, %10 : tensor<ui32>
    %12 = stablehlo.xor %9, %11 : tensor<ui32>
    %c_8 = stablehlo.constant dense<1> : tensor<ui32>
    %13 = stablehlo.shift_right_logical %12, %c_8 : tensor<ui32>
    %c_9 = stablehlo.constant dense<1> : tensor<ui32>
    %14 = stablehlo.and %12, %c_9 : tensor<ui32>
    %c_10 = stablehlo.constant dense<2197175160> : tensor<ui32>
    %15 = stablehlo.multiply %c_10, %14 : tensor<ui32>
    %16 = stablehlo.xor %13, %15 : tensor<ui32>
    %c_11 = stablehlo.constant dense<1> : tensor<ui32>
    %17 = stablehlo.shift_right_logical %16, %c_11 : tensor<ui32>
    %c_12 = stablehlo.constant dense<1> : tensor<ui32>
    %18 = stablehlo.and %16, %c_12 : tensor<ui32>
    %c_13 = stablehlo.constant dense<2197175160> : tensor<ui32>
    %19 = stablehlo.multiply %c_13, %18 : tensor<ui32>
    %20 = stablehlo.xor %17, %19 : tensor<ui32>
    %c_14 = stablehlo.constant dense<1> : tensor<ui32>
    %21 = stablehlo.shift_right_logical %20, %c_14 : tensor<ui32>
    %c_15 = stablehlo.constant dense<1> : tensor<ui32>
    %22 = stablehlo.and %20, %c_15 : tensor<ui32>
    %c_16 = stablehlo.constant dense<2197175160> : tensor<ui32>
    %23 = stablehlo.multiply %c_16, %22 : tensor<ui32>
    %24 = stablehlo.xor %21, %23 : tensor<ui32>
    %c_17 = stablehlo.constant dense<1> : tensor<ui32>
    %25 = stablehlo.shift_right_logical %24, %c_17 : tensor<ui32>
    %c_18 = stablehlo.constant dense<1> : tensor<ui32>
    %26 = stablehlo.and %24, %c_18 : tensor<ui32>
    %c_19 = stablehlo.constant dense<2197175160> : tensor<ui32>
    %27 = stablehlo.multiply %c_19, %26 : tensor<ui32>
    %28 = stablehlo.xor %25, %27 : tensor<ui32>
    %c_20 = stablehlo.constant dense<1> : tensor<ui32>
    %29 = stablehlo.shift_right_logical %28, %c_20 : tensor<ui32>
    %c_21 = stablehlo.constant dense<1> : tensor<ui32>
    %30 = stablehlo.and %28, %c_21 : tensor<ui32>
    %c_22 = stablehlo.constant dense<2197175160> : tensor<ui32>
    %31 = stablehlo.multiply %c_22, %30 : tensor<ui32>
    %32 = stablehlo.xor %29, %31 : tensor<ui32>
    return %32 : tensor<ui32>
  }
}
// -----
// forward, cuda: same text as cpu
