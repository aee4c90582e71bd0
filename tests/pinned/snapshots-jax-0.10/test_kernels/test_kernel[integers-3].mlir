// import jax
// import jax.numpy as jnp
//
//
// def damped_hash(block):
//     """Compute a damped hash."""
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
//     smooth_part = part ^ (part << 15)
//     normalized_scrambled = smooth_part * 11 + 7
//     shifted_mixed = normalized_scrambled + (normalized_scrambled << 7)
//     normalized_stage = jnp.invert(shifted_mixed)
//     v_now = normalized_stage
//     for _ in range(8):
//         adaptive_z = jnp.invert(v_now)
//         shifted_part = 47 - adaptive_z
//         smooth_h1 = shifted_part + 27
//         v_now = jnp.bitwise_xor(smooth_h1, smooth_h1 >> 1)
//     return v_now
//
//   block: uint32[2, 6] in [0, 4.29497e+09]
// -----
// forward, cpu
module @jit_damped_hash attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
    %19:2 = stablehlo.while(%iterArg = %c_7, %iterArg_36 = %18) : tensor<i32>, tensor<2x6xui32>
    cond {
      %c_37 = stablehlo.constant dense<5> : tensor<i32>
      %95 = stablehlo.compare LT, %iterArg, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %95 : tensor<i1>
    } do {
      %95 = func.call @closed_call(%iterArg_36) : (tensor<2x6xui32>) -> tensor<2x6xui32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %96 = stablehlo.add %iterArg, %c_37 : tensor<i32>
      stablehlo.return %96, %95 : tensor<i32>, tensor<2x6xui32>
    }
    %c_8 = stablehlo.constant dense<15> : tensor<ui32>
    %20 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %21 = stablehlo.shift_left %19#1, %20 : tensor<2x6xui32>
    %22 = stablehlo.xor %19#1, %21 : tensor<2x6xui32>
    %c_9 = stablehlo.constant dense<11> : tensor<ui32>
    %23 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %24 = stablehlo.multiply %22, %23 : tensor<2x6xui32>
    %c_10 = stablehlo.constant dense<7> : tensor<ui32>
    %25 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %26 = stablehlo.add %24, %25 : tensor<2x6xui32>
    %c_11 = stablehlo.constant dense<7> : tensor<ui32>
    %27 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %28 = stablehlo.shift_left %26, %27 : tensor<2x6xui32>
    %29 = stablehlo.add %26, %28 : tensor<2x6xui32>
    %30 = stablehlo.not %29 : tensor<2x6xui32>
    %31 = stablehlo.not %30 : tensor<2x6xui32>
    %c_12 = stablehlo.constant dense<47> : tensor<ui32>
    %32 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %33 = stablehlo.subtract %32, %31 : tensor<2x6xui32>
    %c_13 = stablehlo.constant dense<27> : tensor<ui32>
    %34 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %35 = stablehlo.add %33, %34 : tensor<2x6xui32>
    %c_14 = stablehlo.constant dense<1> : tensor<ui32>
    %36 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %37 = stablehlo.shift_right_logical %35, %36 : tensor<2x6xui32>
    %38 = stablehlo.xor %35, %37 : tensor<2x6xui32>
    %39 = stablehlo.not %38 : tensor<2x6xui32>
    %c_15 = stablehlo.constant dense<47> : tensor<ui32>
    %40 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %41 = stablehlo.subtract %40, %39 : tensor<2x6xui32>
    %c_16 = stablehlo.constant dense<27> : tensor<ui32>
    %42 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %43 = stablehlo.add %41, %42 : tensor<2x6xui32>
    %c_17 = stablehlo.constant dense<1> : tensor<ui32>
    %44 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %45 = stablehlo.shift_right_logical %43, %44 : tensor<2x6xui32>
    %46 = stablehlo.xor %43, %45 : tensor<2x6xui32>
    %47 = stablehlo.not %46 : tensor<2x6xui32>
    %c_18 = stablehlo.constant dense<47> : tensor<ui32>
    %48 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %49 = stablehlo.subtract %48, %47 : tensor<2x6xui32>
    %c_19 = stablehlo.constant dense<27> : tensor<ui32>
    %50 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %51 = stablehlo.add %49, %50 : tensor<2x6xui32>
    %c_20 = stablehlo.constant dense<1> : tensor<ui32>
    %52 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %53 = stablehlo.shift_right_logical %51, %52 : tensor<2x6xui32>
    %54 = stablehlo.xor %51, %53 : tensor<2x6xui32>
    %55 = stablehlo.not %54 : tensor<2x6xui32>
    %c_21 = stablehlo.constant dense<47> : tensor<ui32>
    %56 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %57 = stablehlo.subtract %56, %55 : tensor<2x6xui32>
    %c_22 = stablehlo.constant dense<27> : tensor<ui32>
    %58 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %59 = stablehlo.add %57, %58 : tensor<2x6xui32>
    %c_23 = stablehlo.constant dense<1> : tensor<ui32>
    %60 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %61 = stablehlo.shift_right_logical %59, %60 : tensor<2x6xui32>
    %62 = stablehlo.xor %59, %61 : tensor<2x6xui32>
    %63 = stablehlo.not %62 : tensor<2x6xui32>
    %c_24 = stablehlo.constant dense<47> : tensor<ui32>
    %64 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %65 = stablehlo.subtract %64, %63 : tensor<2x6xui32>
    %c_25 = stablehlo.constant dense<27> : tensor<ui32>
    %66 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %67 = stablehlo.add %65, %66 : tensor<2x6xui32>
    %c_26 = stablehlo.constant dense<1> : tensor<ui32>
    %68 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %69 = stablehlo.shift_right_logical %67, %68 : tensor<2x6xui32>
    %70 = stablehlo.xor %67, %69 : tensor<2x6xui32>
    %71 = stablehlo.not %70 : tensor<2x6xui32>
    %c_27 = stablehlo.constant dense<47> : tensor<ui32>
    %72 = stablehlo.broadcast_in_dim %c_27, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %73 = stablehlo.subtract %72, %71 : tensor<2x6xui32>
    %c_28 = stablehlo.constant dense<27> : tensor<ui32>
    %74 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %75 = stablehlo.add %73, %74 : tensor<2x6xui32>
    %c_29 = stablehlo.constant dense<1> : tensor<ui32>
    %76 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %77 = stablehlo.shift_right_logical %75, %76 : tensor<2x6xui32>
    %78 = stablehlo.xor %75, %77 : tensor<2x6xui32>
    %79 = stablehlo.not %78 : tensor<2x6xui32>
    %c_30 = stablehlo.constant dense<47> : tensor<ui32>
    %80 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %81 = stablehlo.subtract %80, %79 : tensor<2x6xui32>
    %c_31 = stablehlo.constant dense<27> : tensor<ui32>
    %82 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %83 = stablehlo.add %81, %82 : tensor<2x6xui32>
    %c_32 = stablehlo.constant dense<1> : tensor<ui32>
    %84 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %85 = stablehlo.shift_right_logical %83, %84 : tensor<2x6xui32>
    %86 = stablehlo.xor %83, %85 : tensor<2x6xui32>
    %87 = stablehlo.not %86 : tensor<2x6xui32>
    %c_33 = stablehlo.constant dense<47> : tensor<ui32>
    %88 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %89 = stablehlo.subtract %88, %87 : tensor<2x6xui32>
    %c_34 = stablehlo.constant dense<27> : tensor<ui32>
    %90 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %91 = stablehlo.add %89, %90 : tensor<2x6xui32>
    %c_35 = stablehlo.constant dense<1> : tensor<ui32>
    %92 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %93 = stablehlo.shift_right_logical %91, %92 : tensor<2x6xui32>
    %94 = stablehlo.xor %91, %93 : tensor<2x6xui32>
    return %94 : tensor<2x6xui32>
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
  func.func private @closed_call(%arg0: tensor<2x6xui32>) -> tensor<2x6xui32> {
    %c = stablehlo.constant dense<11> : tensor<ui32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %1 = stablehlo.compare GT, %arg0, %0, UNSIGNED : (tensor<2x6xui32>, tensor<2x6xui32>) -> tensor<2x6xi1>
    %c_0 = stablehlo.constant dense<11> : tensor<ui32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<2x6xui32>
    %c_1 = stablehlo.constant dense<11> : tensor<ui32>
    %4 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %5 = stablehlo.subtract %4, %arg0 : tensor<2x6xui32>
    %6 = call @_where_0(%1, %3, %5) : (tensor<2x6xi1>, tensor<2x6xui32>, tensor<2x6xui32>) -> tensor<2x6xui32>
    %c_2 = stablehlo.constant dense<32> : tensor<ui32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %8 = stablehlo.add %6, %7 : tensor<2x6xui32>
    %c_3 = stablehlo.constant dense<37> : tensor<ui32>
    %9 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %10 = stablehlo.multiply %9, %8 : tensor<2x6xui32>
    %c_4 = stablehlo.constant dense<85> : tensor<ui32>
    %11 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<ui32>) -> tensor<2x6xui32>
    %12 = stablehlo.xor %10, %11 : tensor<2x6xui32>
    return %12 : tensor<2x6xui32>
  }
  func.func private @_where_0(%arg0: tensor<2x6xi1>, %arg1: tensor<2x6xui32>, %arg2: tensor<2x6xui32>) -> tensor<2x6xui32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2x6xi1>, tensor<2x6xui32>
    return %0 : tensor<2x6xui32>
  }
}
// -----
// forward, cuda: same text as cpu
