// import jax
// import jax.numpy as jnp
//
//
// def damped_power_residue(g, exponent):
//     reduced = g % 8191
//
//     def loop_body(i, st):
//         result_now, sq = st
//         bit = jax.lax.rem(exponent >> i, jnp.int32(2))
//         fresh = jnp.where(bit == 1, result_now * sq % 8191, result_now)
//         return fresh, sq * sq % 8191
//
//     found, last_sq = jax.lax.fori_loop(
//         0, 6, loop_body, (jnp.ones_like(reduced), reduced)
//     )
//     word = 31 * last_sq ^ 0x33
//     scrambled = 48 - word
//     acc = found ^ (scrambled >> 4)
//     z = acc ^ (acc << 6)
//     part = z ^ (z >> 6)
//     y = jnp.where((part & 1) == 0, part ^ 32, part + 40)
//     folded = y * 37 + 16
//     return folded
//
//   g: int32[3] in [2, 200]
//   exponent: int32[1] in [1, 63]
// -----
// forward, cpu
module @jit_damped_power_residue attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xi32>, %arg1: tensor<1xi32>) -> (tensor<3xi32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<8191> : tensor<i32>
    %0 = call @remainder(%arg0, %c) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %2:5 = stablehlo.while(%iterArg = %arg1, %iterArg_15 = %c_2, %iterArg_16 = %c_1, %iterArg_17 = %1, %iterArg_18 = %0) : tensor<1xi32>, tensor<i32>, tensor<i32>, tensor<3xi32>, tensor<3xi32>
    cond {
      %c_19 = stablehlo.constant dense<6> : tensor<i32>
      %31 = stablehlo.compare LT, %iterArg_15, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %31 : tensor<i1>
    } do {
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.add %iterArg_16, %c_19 : tensor<i32>
      %32 = stablehlo.convert %iterArg_16 : tensor<i32>
      %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %34 = stablehlo.shift_right_arithmetic %iterArg, %33 : tensor<1xi32>
      %c_20 = stablehlo.constant dense<2> : tensor<i32>
      %35 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %36 = stablehlo.remainder %34, %35 : tensor<1xi32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %37 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %38 = stablehlo.compare EQ, %36, %37, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %39 = stablehlo.multiply %iterArg_17, %iterArg_18 : tensor<3xi32>
      %c_22 = stablehlo.constant dense<8191> : tensor<i32>
      %40 = func.call @remainder(%39, %c_22) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
      %41 = func.call @_where_0(%38, %40, %iterArg_17) : (tensor<1xi1>, tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
      %42 = stablehlo.multiply %iterArg_18, %iterArg_18 : tensor<3xi32>
      %c_23 = stablehlo.constant dense<8191> : tensor<i32>
      %43 = func.call @remainder(%42, %c_23) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %44 = stablehlo.add %iterArg_15, %c_24 : tensor<i32>
      stablehlo.return %iterArg, %44, %31, %41, %43 : tensor<1xi32>, tensor<i32>, tensor<i32>, tensor<3xi32>, tensor<3xi32>
    }
    %c_3 = stablehlo.constant dense<31> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %4 = stablehlo.multiply %3, %2#4 : tensor<3xi32>
    %c_4 = stablehlo.constant dense<51> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %6 = stablehlo.xor %4, %5 : tensor<3xi32>
    %c_5 = stablehlo.constant dense<48> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %8 = stablehlo.subtract %7, %6 : tensor<3xi32>
    %c_6 = stablehlo.constant dense<4> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %10 = stablehlo.shift_right_arithmetic %8, %9 : tensor<3xi32>
    %11 = stablehlo.xor %2#3, %10 : tensor<3xi32>
    %c_7 = stablehlo.constant dense<6> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %13 = stablehlo.shift_left %11, %12 : tensor<3xi32>
    %14 = stablehlo.xor %11, %13 : tensor<3xi32>
    %c_8 = stablehlo.constant dense<6> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %16 = stablehlo.shift_right_arithmetic %14, %15 : tensor<3xi32>
    %17 = stablehlo.xor %14, %16 : tensor<3xi32>
    %c_9 = stablehlo.constant dense<1> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %19 = stablehlo.and %17, %18 : tensor<3xi32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %21 = stablehlo.compare EQ, %19, %20, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_11 = stablehlo.constant dense<32> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %23 = stablehlo.xor %17, %22 : tensor<3xi32>
    %c_12 = stablehlo.constant dense<40> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %25 = stablehlo.add %17, %24 : tensor<3xi32>
    %26 = call @_where_1(%21, %23, %25) : (tensor<3xi1>, tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
    %c_13 = stablehlo.constant dense<37> : tensor<i32>
    %27 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %28 = stablehlo.multiply %26, %27 : tensor<3xi32>
    %c_14 = stablehlo.constant dense<16> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %30 = stablehlo.add %28, %29 : tensor<3xi32>
    return %30 : tensor<3xi32>
  }
  func.func private @remainder(%arg0: tensor<3xi32>, %arg1: tensor<i32>) -> tensor<3xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<3xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<3xi1>, tensor<3xi1>) -> tensor<3xi1>
    %12 = stablehlo.and %11, %6 : tensor<3xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %14 = stablehlo.add %4, %13 : tensor<3xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<3xi1>, tensor<3xi32>
    return %15 : tensor<3xi32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @_where_0(%arg0: tensor<1xi1>, %arg1: tensor<3xi32>, %arg2: tensor<3xi32>) -> tensor<3xi32> {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0] : (tensor<1xi1>) -> tensor<3xi1>
    %1 = stablehlo.select %0, %arg1, %arg2 : tensor<3xi1>, tensor<3xi32>
    return %1 : tensor<3xi32>
  }
  func.func private @_where_1(%arg0: tensor<3xi1>, %arg1: tensor<3xi32>, %arg2: tensor<3xi32>) -> tensor<3xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xi32>
    return %0 : tensor<3xi32>
  }
}
// -----
// forward, cuda: same text as cpu
