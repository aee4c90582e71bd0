// import jax
// import jax.numpy as jnp
//
//
// def hash2(block):
//     acc = block ^ (block << 8)
//     h1 = jax.lax.clz(acc) + acc % 5
//     z = ~h1
//     rotated = z ^ jax.lax.shift_right_logical(z, jnp.uint32(15))
//     mixed = jax.lax.clamp(jnp.uint32(3), rotated % 61, jnp.uint32(42))
//     y = mixed * jnp.uint32(0x9E3779B1)
//     folded = y ^ jax.lax.shift_right_logical(y, jnp.uint32(13))
//
//     def one_step(_, level_now):
//         word = jnp.where(level_now > 11, level_now - 11, 11 - level_now)
//         stage = word + 32
//         scrambled = 37 * stage ^ 0x55
//         return scrambled
//
//     part = jax.lax.fori_loop(0, 5, one_step, folded)
//     part2 = part ^ (part << 15)
//     mixed2 = jnp.where((part2 & 1) == 0, part2 ^ 0x52, part2 + 21)
//     h12 = 43 - mixed2
//     word2 = h12 - 22
//     return word2
//
//   block: uint32[2, 6] in [0, 4.29497e+09]
// -----
// forward, cpu
module @jit_hash2 attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x6xui32>) -> (tensor<2x6xui32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<8> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %1 = stablehlo.shift_left %arg0, %0 : tensor<2x6xui32>
    %2 = stablehlo.xor %arg0, %1 : tensor<2x6xui32>
    %3 = stablehlo.count_leading_zeros %2 : tensor<2x6xui32>
    %c_0 = stablehlo.constant dense<5> : tensor<i32>
    %4 = call @remainder(%2, %c_0) : (tensor<2x6xui32>, tensor<i32>) -> tensor<2x6xui32>
    %5 = stablehlo.add %3, %4 : tensor<2x6xui32>
    %6 = stablehlo.not %5 : tensor<2x6xui32>
    %c_1 = stablehlo.constant dense<15> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %8 = stablehlo.shift_right_logical %6, %7 : tensor<2x6xui32>
    %9 = stablehlo.xor %6, %8 : tensor<2x6xui32>
    %c_2 = stablehlo.constant dense<61> : tensor<i32>
    %10 = call @remainder(%9, %c_2) : (tensor<2x6xui32>, tensor<i32>) -> tensor<2x6xui32>
    %c_3 = stablehlo.constant dense<3> : tensor<ui32>
    %c_4 = stablehlo.constant dense<42> : tensor<ui32>
    %11 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %12 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %13 = stablehlo.clamp %11, %10, %12 : tensor<2x6xui32>
    %c_5 = stablehlo.constant dense<2654435761> : tensor<ui32>
    %14 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %15 = stablehlo.multiply %13, %14 : tensor<2x6xui32>
    %c_6 = stablehlo.constant dense<13> : tensor<ui32>
    %16 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %17 = stablehlo.shift_right_logical %15, %16 : tensor<2x6xui32>
    %18 = stablehlo.xor %15, %17 : tensor<2x6xui32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %19:2 = stablehlo.while(%iterArg = %c_7, %iterArg_15 = %18) : tensor<i32>, tensor<2x6xui32>
    cond {
      %c_16 = stablehlo.constant dense<5> : tensor<i32>
      %36 = stablehlo.compare LT, %iterArg, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %36 : tensor<i1>
    } do {
      %c_16 = stablehlo.constant dense<11> : tensor<ui32>
      %36 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
      %37 = stablehlo.compare GT, %iterArg_15, %36, UNSIGNED : (tensor<2x6xui32>, tensor<2x6xui32>) -> tensor<2x6xi1>
      %c_17 = stablehlo.constant dense<11> : tensor<ui32>
      %38 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
      %39 = stablehlo.subtract %iterArg_15, %38 : tensor<2x6xui32>
      %c_18 = stablehlo.constant dense<11> : tensor<ui32>
      %40 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
      %41 = stablehlo.subtract %40, %iterArg_15 : tensor<2x6xui32>
      %42 = func.call @_where_0(%37, %39, %41) : (tensor<2x6xi1>, tensor<2x6xui32>, tensor<2x6xui32>) -> tensor<2x6xui32>
      %c_19 = stablehlo.constant dense<32> : tensor<ui32>
      %43 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
      %44 = stablehlo.add %42, %43 : tensor<2x6xui32>
      %c_20 = stablehlo.constant dense<37> : tensor<ui32>
      %45 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
      %46 = stablehlo.multiply %45, %44 : tensor<2x6xui32>
      %c_21 = stablehlo.constant dense<85> : tensor<ui32>
      %47 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
      %48 = stablehlo.xor %46, %47 : tensor<2x6xui32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %49 = stablehlo.add %iterArg, %c_22 : tensor<i32>
      stablehlo.return %49, %48 : tensor<i32>, tensor<2x6xui32>
    }
    %c_8 = stablehlo.constant dense<15> : tensor<ui32>
    %20 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %21 = stablehlo.shift_left %19#1, %20 : tensor<2x6xui32>
    %22 = stablehlo.xor %19#1, %21 : tensor<2x6xui32>
    %c_9 = stablehlo.constant dense<1> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %24 = stablehlo.and %22, %23 : tensor<2x6xui32>
    %c_10 = stablehlo.constant dense<0> : tensor<ui32>
    %25 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %26 = stablehlo.compare EQ, %24, %25, UNSIGNED : (tensor<2x6xui32>, tensor<2x6xui32>) -> tensor<2x6xi1>
    %c_11 = stablehlo.constant dense<82> : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %28 = stablehlo.xor %22, %27 : tensor<2x6xui32>
    %c_12 = stablehlo.constant dense<21> : tensor<ui32>
    %29 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %30 = stablehlo.add %22, %29 : tensor<2x6xui32>
    %31 = call @_where_0(%26, %28, %30) : (tensor<2x6xi1>, tensor<2x6xui32>, tensor<2x6xui32>) -> tensor<2x6xui32>
    %c_13 = stablehlo.constant dense<43> : tensor<ui32>
    %32 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %33 = stablehlo.subtract %32, %31 : tensor<2x6xui32>
    %c_14 = stablehlo.constant dense<22> : tensor<ui32>
    %34 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %35 = stablehlo.subtract %33, %34 : tensor<2x6xui32>
    return %35 : tensor<2x6xui32>
  }
  func.func private @remainder(%arg0: tensor<2x6xui32>, %arg1: tensor<i32>) -> tensor<2x6xui32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<ui32>
    %c = stablehlo.constant dense<0> : tensor<ui32>
    %1 = stablehlo.compare EQ, %0, %c, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<ui32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<ui32>, tensor<ui32>) -> tensor<ui32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<2x6xui32>
    %c_1 = stablehlo.constant dense<0> : tensor<ui32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %6 = stablehlo.compare NE, %4, %5, UNSIGNED : (tensor<2x6xui32>, tensor<2x6xui32>) -> tensor<2x6xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %8 = stablehlo.compare LT, %4, %7, UNSIGNED : (tensor<2x6xui32>, tensor<2x6xui32>) -> tensor<2x6xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<ui32>
    %9 = stablehlo.compare LT, %2, %c_3, UNSIGNED : (tensor<ui32>, tensor<ui32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<2x6xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<2x6xi1>, tensor<2x6xi1>) -> tensor<2x6xi1>
    %12 = stablehlo.and %11, %6 : tensor<2x6xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %14 = stablehlo.add %4, %13 : tensor<2x6xui32>
    %15 = stablehlo.select %12, %14, %4 : tensor<2x6xi1>, tensor<2x6xui32>
    return %15 : tensor<2x6xui32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<ui32>, %arg2: tensor<ui32>) -> tensor<ui32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<ui32>
    return %0 : tensor<ui32>
  }
  func.func private @_where_0(%arg0: tensor<2x6xi1>, %arg1: tensor<2x6xui32>, %arg2: tensor<2x6xui32>) -> tensor<2x6xui32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2x6xi1>, tensor<2x6xui32>
    return %0 : tensor<2x6xui32>
  }
}
// -----
// forward, cuda: same text as cpu
