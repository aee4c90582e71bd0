// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def product_mix_fn(h: jax.Array, ids: jax.Array):
//     """Product mix.
//
//     Args:
//         h: (4, 5)
//         ids: (4, 5)
//
//     Returns:
//         (4, 5)
//         (4,)
//     """
//     hashed = h * jnp.uint32(0xC2B2AE35)
//     carry_out = lax.mulhi(hashed, ids)
//     lower = hashed * ids
//     stage = carry_out ^ lower
//     answer = jnp.bitwise_xor.reduce(stage, axis=-1)
//     return stage, answer
//
//   h: uint32[4, 5] in [0, 4.29497e+09]
//   ids: uint32[4, 5] in [0, 4.29497e+09]
// -----
// forward, cpu
module @jit_product_mix_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5xui32>, %arg1: tensor<4x5xui32>) -> (tensor<4x5xui32> {jax.result_info = "result[0]"}, tensor<4xui32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<3266489909> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<4x5xui32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<4x5xui32>
    %2 = chlo.mulhi %1, %arg1 : tensor<4x5xui32>, tensor<4x5xui32> -> tensor<4x5xui32>
    %3 = stablehlo.multiply %1, %arg1 : tensor<4x5xui32>
    %4 = stablehlo.xor %2, %3 : tensor<4x5xui32>
    %5 = call @reduce(%4) : (tensor<4x5xui32>) -> tensor<4xui32>
    return %4, %5 : tensor<4x5xui32>, tensor<4xui32>
  }
  func.func private @reduce(%arg0: tensor<4x5xui32>) -> tensor<4xui32> {
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %0 = stablehlo.reduce(%arg0 init: %c) applies stablehlo.xor across dimensions = [1] : (tensor<4x5xui32>, tensor<ui32>) -> tensor<4xui32>
    return %0 : tensor<4xui32>
  }
}
// -----
// forward, cuda: same text as cpu
