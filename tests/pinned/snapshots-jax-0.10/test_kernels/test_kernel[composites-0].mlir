// import jax
// import jax.numpy as jnp
//
//
// def blend_fn(a, v, *, factor):
//     stage_v = jnp.minimum(a, v) * 3 - 89
//     t = jnp.where(stage_v > v, stage_v - v, v * 5)
//     return (jnp.clip(t - 3, 0, 76) + v) * factor % 325
//
//
// mix = jax.lax.composite(blend_fn, "ops.hash")
//
//
// def hash2(codes, y):
//     r = mix(codes, y, factor=5)
//     remixed = ((r % 256) * 9 + y) % 49
//     fused = mix(remixed % 256, y, factor=5)
//     combined = mix(fused % 256, y, factor=5)
//     return combined, jnp.min(combined) + 81
//
//   codes: int32[4] in [0, 255]
//   y: int32[4] in [0, 255]
// -----
// forward, cpu
module @jit_hash2 attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xi32>, %arg1: tensor<4xi32>) -> (tensor<4xi32> {jax.result_info = "result[0]"}, tensor<i32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.composite "ops.hash" %arg0, %arg1 {composite_attributes = {factor = 5 : i64}, decomposition = @ops.hash} : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %c = stablehlo.constant dense<256> : tensor<i32>
    %1 = call @remainder_1(%0, %c) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
    %c_0 = stablehlo.constant dense<9> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %3 = stablehlo.multiply %1, %2 : tensor<4xi32>
    %4 = stablehlo.add %3, %arg1 : tensor<4xi32>
    %c_1 = stablehlo.constant dense<49> : tensor<i32>
    %5 = call @remainder_1(%4, %c_1) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
    %c_2 = stablehlo.constant dense<256> : tensor<i32>
    %6 = call @remainder_1(%5, %c_2) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
    %7 = stablehlo.composite "ops.hash" %6, %arg1 {composite_attributes = {factor = 5 : i64}, decomposition = @ops.hash_3} : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %c_3 = stablehlo.constant dense<256> : tensor<i32>
    %8 = call @remainder_1(%7, %c_3) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
    %9 = stablehlo.composite "ops.hash" %8, %arg1 {composite_attributes = {factor = 5 : i64}, decomposition = @ops.hash_4} : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %c_4 = stablehlo.constant dense<2147483647> : tensor<i32>
    %10 = stablehlo.reduce(%9 init: %c_4) applies stablehlo.minimum across dimensions = [0] : (tensor<4xi32>, tensor<i32>) -> tensor<i32>
    %c_5 = stablehlo.constant dense<81> : tensor<i32>
    %11 = stablehlo.add %10, %c_5 : tensor<i32>
    return %9, %11 : tensor<4xi32>, tensor<i32>
  }
  func.func private @ops.hash(%arg0: tensor<4xi32>, %arg1: tensor<4xi32>) -> tensor<4xi32> {
    %0 = stablehlo.minimum %arg0, %arg1 : tensor<4xi32>
    %c = stablehlo.constant dense<3> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %2 = stablehlo.multiply %0, %1 : tensor<4xi32>
    %c_0 = stablehlo.constant dense<89> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %4 = stablehlo.subtract %2, %3 : tensor<4xi32>
    %5 = stablehlo.compare GT, %4, %arg1, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %6 = stablehlo.subtract %4, %arg1 : tensor<4xi32>
    %c_1 = stablehlo.constant dense<5> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %8 = stablehlo.multiply %arg1, %7 : tensor<4xi32>
    %9 = call @_where(%5, %6, %8) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %c_2 = stablehlo.constant dense<3> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %11 = stablehlo.subtract %9, %10 : tensor<4xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %c_4 = stablehlo.constant dense<76> : tensor<i32>
    %12 = call @clip(%11, %c_3, %c_4) : (tensor<4xi32>, tensor<i32>, tensor<i32>) -> tensor<4xi32>
    %13 = stablehlo.add %12, %arg1 : tensor<4xi32>
    %c_5 = stablehlo.constant dense<5> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %15 = stablehlo.multiply %13, %14 : tensor<4xi32>
    %c_6 = stablehlo.constant dense<325> : tensor<i32>
    %16 = call @remainder(%15, %c_6) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
    return %16 : tensor<4xi32>
  }
  func.func private @_where(%arg0: tensor<4xi1>, %arg1: tensor<4xi32>, %arg2: tensor<4xi32>) -> tensor<4xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4xi1>, tensor<4xi32>
    return %0 : tensor<4xi32>
  }
  func.func private @clip(%arg0: tensor<4xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<4xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<4xi32>
    %3 = stablehlo.convert %arg2 : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %5 = stablehlo.minimum %4, %2 : tensor<4xi32>
    return %5 : tensor<4xi32>
  }
  func.func private @remainder(%arg0: tensor<4xi32>, %arg1: tensor<i32>) -> tensor<4xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where_0(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<4xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
    %12 = stablehlo.and %11, %6 : tensor<4xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %14 = stablehlo.add %4, %13 : tensor<4xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<4xi1>, tensor<4xi32>
    return %15 : tensor<4xi32>
  }
  func.func private @_where_0(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @remainder_1(%arg0: tensor<4xi32>, %arg1: tensor<i32>) -> tensor<4xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare EQ, %0, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %2 = call @_where_2(%1, %c_0, %0) : (tensor<i1>, tensor<i32>, tensor<i32>) -> tensor<i32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %4 = stablehlo.remainder %arg0, %3 : tensor<4xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %6 = stablehlo.compare NE, %4, %5, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %8 = stablehlo.compare LT, %4, %7, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<i1>) -> tensor<4xi1>
    %11 = stablehlo.compare NE, %8, %10, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
    %12 = stablehlo.and %11, %6 : tensor<4xi1>
    %13 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %14 = stablehlo.add %4, %13 : tensor<4xi32>
    %15 = stablehlo.select %12, %14, %4 : tensor<4xi1>, tensor<4xi32>
    return %15 : tensor<4xi32>
  }
  func.func private @_where_2(%arg0: tensor<i1>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<i32>
    return %0 : tensor<i32>
  }
  func.func private @ops.hash_3(%arg0: tensor<4xi32>, %arg1: tensor<4xi32>) -> tensor<4xi32> {
    %0 = stablehlo.minimum %arg0, %arg1 : tensor<4xi32>
    %c = stablehlo.constant dense<3> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %2 = stablehlo.multiply %0, %1 : tensor<4xi32>
    %c_0 = stablehlo.constant dense<89> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %4 = stablehlo.subtract %2, %3 : tensor<4xi32>
    %5 = stablehlo.compare GT, %4, %arg1, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %6 = stablehlo.subtract %4, %arg1 : tensor<4xi32>
    %c_1 = stablehlo.constant dense<5> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %8 = stablehlo.multiply %arg1, %7 : tensor<4xi32>
    %9 = call @_where(%5, %6, %8) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %c_2 = stablehlo.constant dense<3> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %11 = stablehlo.subtract %9, %10 : tensor<4xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %c_4 = stablehlo.constant dense<76> : tensor<i32>
    %12 = call @clip(%11, %c_3, %c_4) : (tensor<4xi32>, tensor<i32>, tensor<i32>) -> tensor<4xi32>
    %13 = stablehlo.add %12, %arg1 : tensor<4xi32>
    %c_5 = stablehlo.constant dense<5> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %15 = stablehlo.multiply %13, %14 : tensor<4xi32>
    %c_6 = stablehlo.constant dense<325> : tensor<i32>
    %16 = call @remainder(%15, %c_6) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
    return %16 : tensor<4xi32>
  }
  func.func private @ops.hash_4(%arg0: tensor<4xi32>, %arg1: tensor<4xi32>) -> tensor<4xi32> {
    %0 = stablehlo.minimum %arg0, %arg1 : tensor<4xi32>
    %c = stablehlo.constant dense<3> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %2 = stablehlo.multiply %0, %1 : tensor<4xi32>
    %c_0 = stablehlo.constant dense<89> : tensor<i32>
    %3 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %4 = stablehlo.subtract %2, %3 : tensor<4xi32>
    %5 = stablehlo.compare GT, %4, %arg1, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
    %6 = stablehlo.subtract %4, %arg1 : tensor<4xi32>
    %c_1 = stablehlo.constant dense<5> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %8 = stablehlo.multiply %arg1, %7 : tensor<4xi32>
    %9 = call @_where(%5, %6, %8) : (tensor<4xi1>, tensor<4xi32>, tensor<4xi32>) -> tensor<4xi32>
    %c_2 = stablehlo.constant dense<3> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %11 = stablehlo.subtract %9, %10 : tensor<4xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %c_4 = stablehlo.constant dense<76> : tensor<i32>
    %12 = call @clip(%11, %c_3, %c_4) : (tensor<4xi32>, tensor<i32>, tensor<i32>) -> tensor<4xi32>
    %13 = stablehlo.add %12, %arg1 : tensor<4xi32>
    %c_5 = stablehlo.constant dense<5> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %15 = stablehlo.multiply %13, %14 : tensor<4xi32>
    %c_6 = stablehlo.constant dense<325> : tensor<i32>
    %16 = call @remainder(%15, %c_6) : (tensor<4xi32>, tensor<i32>) -> tensor<4xi32>
    return %16 : tensor<4xi32>
  }
}
// -----
// forward, cuda: same text as cpu
