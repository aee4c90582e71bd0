// import jax.numpy as jnp
// from jax import lax
//
//
// def step_generator(seed):
//     round_c = seed ^ (seed << 7)
//     round_a = round_c ^ (round_c >> 16)
//     return round_a
//
//
// def random_stream_step(tokens):
//     def one_step(current, _):
//         fresh = step_generator(current)
//         return fresh, fresh
//
//     final, stream = lax.scan(one_step, tokens, None, length=3)
//     stage = stream ^ ((stream << 5) & 0x33)
//     y = stage ^ 0x33
//     h1 = y ^ (y >> 13)
//     rotated = h1 ^ lax.shift_right_logical(h1, jnp.uint32(4))
//     return rotated, final
//
//   tokens: uint32[4] in [0, 1000]
// -----
// forward, cpu
module @jit_random_stream_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xui32>) -> (tensor<3x4xui32> {jax.result_info = "result[0]"}, tensor<4xui32> {jax.result_info = "result[1]"}) {
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<3x4xui32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1:3 = stablehlo.while(%iterArg = %c_0, %iterArg_6 = %arg0, %iterArg_7 = %0) : tensor<i32>, tensor<4xui32>, tensor<3x4xui32>
    cond {
      %c_8 = stablehlo.constant dense<3> : tensor<i32>
      %15 = stablehlo.compare LT, %iterArg, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %15 : tensor<i1>
    } do {
      %c_8 = stablehlo.constant dense<7> : tensor<ui32>
      %15 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<4xui32>
      %16 = stablehlo.shift_left %iterArg_6, %15 : tensor<4xui32>
      %17 = stablehlo.xor %iterArg_6, %16 : tensor<4xui32>
      %c_9 = stablehlo.constant dense<16> : tensor<ui32>
      %18 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<4xui32>
      %19 = stablehlo.shift_right_logical %17, %18 : tensor<4xui32>
      %20 = stablehlo.xor %17, %19 : tensor<4xui32>
      %21 = func.call @dynamic_update_index_in_dim(%iterArg_7, %20, %iterArg) : (tensor<3x4xui32>, tensor<4xui32>, tensor<i32>) -> tensor<3x4xui32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %22 = stablehlo.add %iterArg, %c_10 : tensor<i32>
      stablehlo.return %22, %20, %21 : tensor<i32>, tensor<4xui32>, tensor<3x4xui32>
    }
    %c_1 = stablehlo.constant dense<5> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<3x4xui32>
    %3 = stablehlo.shift_left %1#2, %2 : tensor<3x4xui32>
    %c_2 = stablehlo.constant dense<51> : tensor<ui32>
    %4 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<3x4xui32>
    %5 = stablehlo.and %3, %4 : tensor<3x4xui32>
    %6 = stablehlo.xor %1#2, %5 : tensor<3x4xui32>
    %c_3 = stablehlo.constant dense<51> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<3x4xui32>
    %8 = stablehlo.xor %6, %7 : tensor<3x4xui32>
    %c_4 = stablehlo.constant dense<13> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<3x4xui32>
    %10 = stablehlo.shift_right_logical %8, %9 : tensor<3x4xui32>
    %11 = stablehlo.xor %8, %10 : tensor<3x4xui32>
    %c_5 = stablehlo.constant dense<4> : tensor<ui32>
    %12 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<3x4xui32>
    %13 = stablehlo.shift_right_logical %11, %12 : tensor<3x4xui32>
    %14 = stablehlo.xor %11, %13 : tensor<3x4xui32>
    return %14, %1#1 : tensor<3x4xui32>, tensor<4xui32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x4xui32>, %arg1: tensor<4xui32>, %arg2: tensor<i32>) -> tensor<3x4xui32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xui32>) -> tensor<1x4xui32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x4xui32>, tensor<1x4xui32>, tensor<i32>, tensor<i32>) -> tensor<3x4xui32>
    return %1 : tensor<3x4xui32>
  }
}
// -----
// forward, cuda: same text as cpu
