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
      %3 = stablehlo.xor %iterArg_2, %2 : tensor<ui32>
      %c_3 = stablehlo.constant dense<1> : tensor<ui32>
      %4 = stablehlo.shift_right_logical %3, %c_3 : tensor<ui32>
      %c_4 = stablehlo.constant dense<1> : tensor<ui32>
      %5 = stablehlo.and %3, %c_4 : tensor<ui32>
      %c_5 = stablehlo.constant dense<2197175160> : tensor<ui32>
      %6 = stablehlo.multiply %c_5, %5 : tensor<ui32>
      %7 = stablehlo.xor %4, %6 : tensor<ui32>
      %c_6 = stablehlo.constant dense<1> : tensor<ui32>
      %8 = stablehlo.shift_right_logical %7, %c_6 : tensor<ui32>
      %c_7 = stablehlo.constant dense<1> : tensor<ui32>
      %9 = stablehlo.and %7, %c_7 : tensor<ui32>
      %c_8 = stablehlo.constant dense<2197175160> : tensor<ui32>
      %10 = stablehlo.multiply %c_8, %9 : tensor<ui32>
      %11 = stablehlo.xor %8, %10 : tensor<ui32>
      %c_9 = stablehlo.constant dense<1> : tensor<ui32>
      %12 = stablehlo.shift_right_logical %11, %c_9 : tensor<ui32>
      %c_10 = stablehlo.constant dense<1> : tensor<ui32>
      %13 = stablehlo.and %11, %c_10 : tensor<ui32>
      %c_11 = stablehlo.constant dense<2197175160> : tensor<ui32>
      %14 = stablehlo.multiply %c_11, %13 : tensor<ui32>
      %15 = stablehlo.xor %12, %14 : tensor<ui32>
      %c_12 = stablehlo.constant dense<1> : tensor<ui32>
      %16 = stablehlo.shift_right_logical %15, %c_12 : tensor<ui32>
      %c_13 = stablehlo.constant dense<1> : tensor<ui32>
      %17 = stablehlo.and %15, %c_13 : tensor<ui32>
      %c_14 = stablehlo.constant dense<2197175160> : tensor<ui32>
      %18 = stablehlo.multiply %c_14, %17 : tensor<ui32>
      %19 = stablehlo.xor %16, %18 : tensor<ui32>
      %c_15 = stablehlo.constant dense<1> : tensor<ui32>
      %20 = stablehlo.shift_right_logical %19, %c_15 : tensor<ui32>
      %c_16 = stablehlo.constant dense<1> : tensor<ui32>
      %21 = stablehlo.and %19, %c_16 : tensor<ui32>
      %c_17 = stablehlo.constant dense<2197175160> : tensor<ui32>
      %22 = stablehlo.multiply %c_17, %21 : tensor<ui32>
      %23 = stablehlo.xor %20, %22 : tensor<ui32>
      %c_18 = stablehlo.constant dense<1> : tensor<ui32>
      %24 = stablehlo.shift_right_logical %23, %c_18 : tensor<ui32>
      %c_19 = stablehlo.constant dense<1> : tensor<ui32>
      %25 = stablehlo.and %23, %c_19 : tensor<ui32>
      %c_20 = stablehlo.constant dense<2197175160> : tensor<ui32>
      %26 = stablehlo.multiply %c_20, %25 : tensor<ui32>
      %27 = stablehlo.xor %24, %26 : tensor<ui32>
      %c_21 = stablehlo.constant dense<1> : tensor<ui32>
      %28 = stablehlo.shift_right_logical %27, %c_21 : tensor<ui32>
      %c_22 = stablehlo.constant dense<1> : tensor<ui32>
      %29 = stablehlo.and %27, %c_22 : tensor<ui32>
      %c_23 = stablehlo.constant dense<2197175160> : tensor<ui32>
      %30 = stablehlo.multiply %c_23, %29 : tensor<ui32>
      %31 = stablehlo.xor %28, %30 : tensor<ui32>
      %c_24 = stablehlo.constant dense<1> : tensor<ui32>
      %32 = stablehlo.shift_right_logical %31, %c_24 : tensor<ui32>
      %c_25 = stablehlo.constant dense<1> : tensor<ui32>
      %33 = stablehlo.and %31, %c_25 : tensor<ui32>
      %c_26 = stablehlo.constant dense<2197175160> : tensor<ui32>
      %34 = stablehlo.multiply %c_26, %33 : tensor<ui32>
      %35 = stablehlo.xor %32, %34 : tensor<ui32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.add %iterArg_1, %c_27 : tensor<i32>
      stablehlo.return %iterArg, %36, %35 : tensor<13xui32>, tensor<i32>, tensor<ui32>
    }
    %1 = stablehlo.not %0#2 : tensor<ui32>
    return %1 : tensor<ui32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<13xui32>, %arg1: tensor<i32>) -> tensor<ui32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<13xui32>, tensor<i32>) -> tensor<1xui32>
    %1 = stablehlo.reshape %0 : (tensor<1xui32>) -> tensor<ui32>
    return %1 : tensor<ui32>
  }
}
// -----
// forward, cuda: same text as cpu
