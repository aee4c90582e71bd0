// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def warped_nearest_neighbors_map(table, target, vectors_in):
//     harmonic = jnp.sin(2.21 * target + 2.0)
//     switched = jnp.where(table >= harmonic, table, 0.52 * harmonic)
//     d2 = jnp.sum((vectors_in[:, None, :] - switched[None, :, :]) ** 2, axis=-1)
//     nearest = jnp.argmin(d2, axis=-1)
//     picked = switched[nearest]
//     closest, idx = lax.top_k(-d2, 2)
//     near_w = jax.nn.softmax(closest / 1.3, axis=-1)
//     mixed_rows = jnp.sum(near_w[..., None] * switched[idx], axis=1)
//     active = jax.nn.leaky_relu(picked + mixed_rows)
//     zero_row = jnp.zeros_like(active[0])
//
//     def loop_body(level_now, row):
//         superposed = 0.693 * level_now + row * jnp.sin(row)
//         wave = jnp.sin(superposed)
//         return wave, wave
//
//     _, ys = lax.scan(loop_body, zero_row, active)
//     return ys
//
//   table: float32[8, 3] in [-1, 1]
//   target: float32[8, 3] in [-1, 1]
//   vectors_in: float32[5, 3] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_warped_nearest_neighbors_map attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x3xf32>, %arg1: tensor<8x3xf32>, %arg2: tensor<5x3xf32>) -> (tensor<5x3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<2.210000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<8x3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<8x3xf32>
    %4 = stablehlo.sine %3 : tensor<8x3xf32>
    %5 = stablehlo.compare GE, %arg0, %4, FLOAT : (tensor<8x3xf32>, tensor<8x3xf32>) -> tensor<8x3xi1>
    %cst_1 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<8x3xf32>
    %8 = call @_where(%5, %arg0, %7) : (tensor<8x3xi1>, tensor<8x3xf32>, tensor<8x3xf32>) -> tensor<8x3xf32>
    %9 = stablehlo.broadcast_in_dim %arg2, dims = [0, 2] : (tensor<5x3xf32>) -> tensor<5x1x3xf32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [1, 2] : (tensor<8x3xf32>) -> tensor<1x8x3xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<5x1x3xf32>) -> tensor<5x8x3xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<1x8x3xf32>) -> tensor<5x8x3xf32>
    %13 = stablehlo.subtract %11, %12 : tensor<5x8x3xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<5x8x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<5x8x3xf32>, tensor<f32>) -> tensor<5x8xf32>
    %16 = call @argmin(%15) : (tensor<5x8xf32>) -> tensor<5xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %18 = stablehlo.compare LT, %16, %17, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_3 = stablehlo.constant dense<8> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %20 = stablehlo.add %16, %19 : tensor<5xi32>
    %21 = stablehlo.select %18, %20, %16 : tensor<5xi1>, tensor<5xi32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %23 = "stablehlo.gather"(%8, %22) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<8x3xf32>, tensor<5x1xi32>) -> tensor<5x3xf32>
    %24 = stablehlo.negate %15 : tensor<5x8xf32>
    %values, %indices = chlo.top_k(%24, k = 2) : tensor<5x8xf32> -> (tensor<5x2xf32>, tensor<5x2xi32>)
    %cst_4 = stablehlo.constant dense<1.300000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %26 = stablehlo.divide %values, %25 : tensor<5x2xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_5) applies stablehlo.maximum across dimensions = [1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %29 = stablehlo.maximum %28, %27 : tensor<5xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x2xf32>
    %32 = stablehlo.subtract %26, %31 : tensor<5x2xf32>
    %33 = stablehlo.exponential %32 : tensor<5x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<5xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x2xf32>
    %37 = stablehlo.divide %33, %36 : tensor<5x2xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<5x2xf32>) -> tensor<5x2x1xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<5x2xi32>
    %40 = stablehlo.compare LT, %indices, %39, SIGNED : (tensor<5x2xi32>, tensor<5x2xi32>) -> tensor<5x2xi1>
    %c_9 = stablehlo.constant dense<8> : tensor<i32>
    %41 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<5x2xi32>
    %42 = stablehlo.add %indices, %41 : tensor<5x2xi32>
    %43 = stablehlo.select %40, %42, %indices : tensor<5x2xi1>, tensor<5x2xi32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<5x2xi32>) -> tensor<5x2x1xi32>
    %45 = "stablehlo.gather"(%8, %44) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<8x3xf32>, tensor<5x2x1xi32>) -> tensor<5x2x3xf32>
    %46 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<5x2x1xf32>) -> tensor<5x2x3xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<5x2x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<5x2x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %49 = stablehlo.add %23, %48 : tensor<5x3xf32>
    %50 = call @leaky_relu(%49) : (tensor<5x3xf32>) -> tensor<5x3xf32>
    %51 = stablehlo.slice %50 [0:1, 0:3] : (tensor<5x3xf32>) -> tensor<1x3xf32>
    %52 = stablehlo.reshape %51 : (tensor<1x3xf32>) -> tensor<3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %55:4 = stablehlo.while(%iterArg = %50, %iterArg_14 = %c_13, %iterArg_15 = %53, %iterArg_16 = %54) : tensor<5x3xf32>, tensor<i32>, tensor<3xf32>, tensor<5x3xf32>
    cond {
      %c_17 = stablehlo.constant dense<5> : tensor<i32>
      %56 = stablehlo.compare LT, %iterArg_14, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %56 : tensor<i1>
    } do {
      %56 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_14) : (tensor<5x3xf32>, tensor<i32>) -> tensor<3xf32>
      %cst_17 = stablehlo.constant dense<6.930000e-01> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %58 = stablehlo.multiply %57, %iterArg_15 : tensor<3xf32>
      %59 = stablehlo.sine %56 : tensor<3xf32>
      %60 = stablehlo.multiply %56, %59 : tensor<3xf32>
      %61 = stablehlo.add %58, %60 : tensor<3xf32>
      %62 = stablehlo.sine %61 : tensor<3xf32>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_16, %62, %iterArg_14) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<5x3xf32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %64 = stablehlo.add %iterArg_14, %c_18 : tensor<i32>
      stablehlo.return %iterArg, %64, %62, %63 : tensor<5x3xf32>, tensor<i32>, tensor<3xf32>, tensor<5x3xf32>
    }
    return %55#3 : tensor<5x3xf32>
  }
  func.func private @_where(%arg0: tensor<8x3xi1>, %arg1: tensor<8x3xf32>, %arg2: tensor<8x3xf32>) -> tensor<8x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<8x3xi1>, tensor<8x3xf32>
    return %0 : tensor<8x3xf32>
  }
  func.func private @argmin(%arg0: tensor<5x8xf32>) -> tensor<5xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<5x8xi32>
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<5x8xf32>, tensor<5x8xi32>, tensor<f32>, tensor<i32>) -> (tensor<5xf32>, tensor<5xi32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare LT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i32>
    }
    return %1#1 : tensor<5xi32>
  }
  func.func private @leaky_relu(%arg0: tensor<5x3xf32>) -> tensor<5x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xi1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<5x3xf32>
    %4 = call @_where_0(%1, %arg0, %3) : (tensor<5x3xi1>, tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    return %4 : tensor<5x3xf32>
  }
  func.func private @_where_0(%arg0: tensor<5x3xi1>, %arg1: tensor<5x3xf32>, %arg2: tensor<5x3xf32>) -> tensor<5x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5x3xi1>, tensor<5x3xf32>
    return %0 : tensor<5x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<5x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<5x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<5x3xf32>
    return %1 : tensor<5x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x3xf32>, %arg1: tensor<8x3xf32>, %arg2: tensor<5x3xf32>) -> (tensor<8x3xf32> {jax.result_info = "result[0]"}, tensor<8x3xf32> {jax.result_info = "result[1]"}, tensor<5x3xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<2.210000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %1 = stablehlo.multiply %0, %arg1 : tensor<8x3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<8x3xf32>
    %4 = stablehlo.sine %3 : tensor<8x3xf32>
    %5 = stablehlo.cosine %3 : tensor<8x3xf32>
    %6 = stablehlo.compare GE, %arg0, %4, FLOAT : (tensor<8x3xf32>, tensor<8x3xf32>) -> tensor<8x3xi1>
    %cst_1 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %8 = stablehlo.multiply %7, %4 : tensor<8x3xf32>
    %9 = call @_where(%6, %arg0, %8) : (tensor<8x3xi1>, tensor<8x3xf32>, tensor<8x3xf32>) -> tensor<8x3xf32>
    %10 = stablehlo.broadcast_in_dim %arg2, dims = [0, 2] : (tensor<5x3xf32>) -> tensor<5x1x3xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [1, 2] : (tensor<8x3xf32>) -> tensor<1x8x3xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<5x1x3xf32>) -> tensor<5x8x3xf32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<1x8x3xf32>) -> tensor<5x8x3xf32>
    %14 = stablehlo.subtract %12, %13 : tensor<5x8x3xf32>
    %15 = stablehlo.multiply %14, %14 : tensor<5x8x3xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x8x3xf32>
    %17 = stablehlo.multiply %16, %14 : tensor<5x8x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%15 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<5x8x3xf32>, tensor<f32>) -> tensor<5x8xf32>
    %19 = call @argmin(%18) : (tensor<5x8xf32>) -> tensor<5xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %21 = stablehlo.compare LT, %19, %20, SIGNED : (tensor<5xi32>, tensor<5xi32>) -> tensor<5xi1>
    %c_4 = stablehlo.constant dense<8> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %23 = stablehlo.add %19, %22 : tensor<5xi32>
    %24 = stablehlo.select %21, %23, %19 : tensor<5xi1>, tensor<5xi32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<5xi32>) -> tensor<5x1xi32>
    %26 = "stablehlo.gather"(%9, %25) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<8x3xf32>, tensor<5x1xi32>) -> tensor<5x3xf32>
    %27 = stablehlo.negate %18 : tensor<5x8xf32>
    %values, %indices = chlo.top_k(%27, k = 2) : tensor<5x8xf32> -> (tensor<5x2xf32>, tensor<5x2xi32>)
    %28 = stablehlo.reshape %indices : (tensor<5x2xi32>) -> tensor<5x2x1xi32>
    %cst_5 = stablehlo.constant dense<1.300000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %30 = stablehlo.divide %values, %29 : tensor<5x2xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_6) applies stablehlo.maximum across dimensions = [1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<5xf32>
    %32 = stablehlo.reshape %31 : (tensor<5xf32>) -> tensor<5x1xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x2xf32>
    %34 = stablehlo.compare EQ, %30, %33, FLOAT : (tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xi1>
    %35 = stablehlo.convert %34 : (tensor<5x2xi1>) -> tensor<5x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %38 = stablehlo.maximum %37, %31 : tensor<5xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %40 = stablehlo.compare GT, %31, %39, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %42 = stablehlo.compare EQ, %31, %41, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %46 = stablehlo.select %42, %45, %44 : tensor<5xi1>, tensor<5xf32>
    %47 = stablehlo.select %40, %43, %46 : tensor<5xi1>, tensor<5xf32>
    %48 = stablehlo.broadcast_in_dim %38, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x2xf32>
    %50 = stablehlo.subtract %30, %49 : tensor<5x2xf32>
    %51 = stablehlo.exponential %50 : tensor<5x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<5xf32>
    %53 = stablehlo.broadcast_in_dim %52, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x2xf32>
    %55 = stablehlo.divide %51, %54 : tensor<5x2xf32>
    %56 = stablehlo.multiply %53, %53 : tensor<5x1xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %58 = stablehlo.divide %57, %56 : tensor<5x1xf32>
    %59 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<5x2xf32>) -> tensor<5x2x1xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %60 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<5x2xi32>
    %61 = stablehlo.compare LT, %indices, %60, SIGNED : (tensor<5x2xi32>, tensor<5x2xi32>) -> tensor<5x2xi1>
    %c_17 = stablehlo.constant dense<8> : tensor<i32>
    %62 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<5x2xi32>
    %63 = stablehlo.add %indices, %62 : tensor<5x2xi32>
    %64 = stablehlo.select %61, %63, %indices : tensor<5x2xi1>, tensor<5x2xi32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<5x2xi32>) -> tensor<5x2x1xi32>
    %66 = "stablehlo.gather"(%9, %65) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<8x3xf32>, tensor<5x2x1xi32>) -> tensor<5x2x3xf32>
    %67 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2] : (tensor<5x2x1xf32>) -> tensor<5x2x3xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<5x2x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%68 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<5x2x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %70 = stablehlo.add %26, %69 : tensor<5x3xf32>
    %71:2 = call @leaky_relu(%70) : (tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5x3xi1>)
    %72 = stablehlo.slice %71#0 [0:1, 0:3] : (tensor<5x3xf32>) -> tensor<1x3xf32>
    %73 = stablehlo.reshape %72 : (tensor<1x3xf32>) -> tensor<3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %79:7 = stablehlo.while(%iterArg = %71#0, %iterArg_45 = %c_24, %iterArg_46 = %74, %iterArg_47 = %75, %iterArg_48 = %76, %iterArg_49 = %77, %iterArg_50 = %78) : tensor<5x3xf32>, tensor<i32>, tensor<3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>
    cond {
      %c_51 = stablehlo.constant dense<5> : tensor<i32>
      %132 = stablehlo.compare LT, %iterArg_45, %c_51, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %132 : tensor<i1>
    } do {
      %132 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_45) : (tensor<5x3xf32>, tensor<i32>) -> tensor<3xf32>
      %cst_51 = stablehlo.constant dense<6.930000e-01> : tensor<f32>
      %133 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %134 = stablehlo.multiply %133, %iterArg_46 : tensor<3xf32>
      %135 = stablehlo.sine %132 : tensor<3xf32>
      %136 = stablehlo.cosine %132 : tensor<3xf32>
      %137 = stablehlo.multiply %132, %135 : tensor<3xf32>
      %138 = stablehlo.add %134, %137 : tensor<3xf32>
      %139 = stablehlo.sine %138 : tensor<3xf32>
      %140 = stablehlo.cosine %138 : tensor<3xf32>
      %141 = func.call @dynamic_update_index_in_dim(%iterArg_47, %139, %iterArg_45) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<5x3xf32>
      %142 = func.call @dynamic_update_index_in_dim(%iterArg_48, %136, %iterArg_45) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<5x3xf32>
      %143 = func.call @dynamic_update_index_in_dim(%iterArg_49, %135, %iterArg_45) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<5x3xf32>
      %144 = func.call @dynamic_update_index_in_dim(%iterArg_50, %140, %iterArg_45) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<5x3xf32>
      %c_52 = stablehlo.constant dense<1> : tensor<i32>
      %145 = stablehlo.add %iterArg_45, %c_52 : tensor<i32>
      stablehlo.return %iterArg, %145, %139, %141, %142, %143, %144 : tensor<5x3xf32>, tensor<i32>, tensor<3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>
    }
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.reduce(%79#3 init: %cst_25) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %c_30 = stablehlo.constant dense<0> : tensor<i32>
    %85:8 = stablehlo.while(%iterArg = %82, %iterArg_45 = %79#4, %iterArg_46 = %79#5, %iterArg_47 = %71#0, %iterArg_48 = %79#6, %iterArg_49 = %c_30, %iterArg_50 = %83, %iterArg_51 = %84) : tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<i32>, tensor<3xf32>, tensor<5x3xf32>
    cond {
      %c_52 = stablehlo.constant dense<5> : tensor<i32>
      %132 = stablehlo.compare LT, %iterArg_49, %c_52, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %132 : tensor<i1>
    } do {
      %c_52 = stablehlo.constant dense<5> : tensor<i32>
      %132 = stablehlo.subtract %c_52, %iterArg_49 : tensor<i32>
      %c_53 = stablehlo.constant dense<1> : tensor<i32>
      %133 = stablehlo.subtract %132, %c_53 : tensor<i32>
      %134 = func.call @dynamic_index_in_dim(%iterArg, %133) : (tensor<5x3xf32>, tensor<i32>) -> tensor<3xf32>
      %135 = func.call @dynamic_index_in_dim(%iterArg_45, %133) : (tensor<5x3xf32>, tensor<i32>) -> tensor<3xf32>
      %136 = func.call @dynamic_index_in_dim(%iterArg_46, %133) : (tensor<5x3xf32>, tensor<i32>) -> tensor<3xf32>
      %137 = func.call @dynamic_index_in_dim(%iterArg_47, %133) : (tensor<5x3xf32>, tensor<i32>) -> tensor<3xf32>
      %138 = func.call @dynamic_index_in_dim(%iterArg_48, %133) : (tensor<5x3xf32>, tensor<i32>) -> tensor<3xf32>
      %139 = stablehlo.add %iterArg_50, %134 : tensor<3xf32>
      %140 = stablehlo.multiply %139, %138 : tensor<3xf32>
      %141 = stablehlo.multiply %137, %140 : tensor<3xf32>
      %142 = stablehlo.multiply %140, %136 : tensor<3xf32>
      %143 = stablehlo.multiply %141, %135 : tensor<3xf32>
      %144 = stablehlo.add %142, %143 : tensor<3xf32>
      %cst_54 = stablehlo.constant dense<6.930000e-01> : tensor<f32>
      %145 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %146 = stablehlo.multiply %145, %140 : tensor<3xf32>
      %147 = func.call @dynamic_update_index_in_dim(%iterArg_51, %144, %133) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<5x3xf32>
      %c_55 = stablehlo.constant dense<1> : tensor<i32>
      %148 = stablehlo.add %iterArg_49, %c_55 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %148, %146, %147 : tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<i32>, tensor<3xf32>, tensor<5x3xf32>
    }
    %86 = call @leaky_relu_1(%71#1, %85#7) : (tensor<5x3xi1>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 2] : (tensor<5x3xf32>) -> tensor<5x2x3xf32>
    %88 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2] : (tensor<5x2x1xf32>) -> tensor<5x2x3xf32>
    %89 = stablehlo.multiply %88, %87 : tensor<5x2x3xf32>
    %90 = stablehlo.multiply %87, %66 : tensor<5x2x3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.reduce(%90 init: %cst_31) applies stablehlo.add across dimensions = [2] : (tensor<5x2x3xf32>, tensor<f32>) -> tensor<5x2xf32>
    %92 = stablehlo.reshape %91 : (tensor<5x2xf32>) -> tensor<5x2x1xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %94 = "stablehlo.scatter"(%93, %65, %89) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %132 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %132 : tensor<f32>
    }) : (tensor<8x3xf32>, tensor<5x2x1xi32>, tensor<5x2x3xf32>) -> tensor<8x3xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.reduce(%92 init: %cst_33) applies stablehlo.add across dimensions = [2] : (tensor<5x2x1xf32>, tensor<f32>) -> tensor<5x2xf32>
    %96 = stablehlo.broadcast_in_dim %58, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x2xf32>
    %97 = stablehlo.multiply %95, %96 : tensor<5x2xf32>
    %98 = stablehlo.multiply %97, %51 : tensor<5x2xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%98 init: %cst_34) applies stablehlo.add across dimensions = [1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<5xf32>
    %100 = stablehlo.reshape %99 : (tensor<5xf32>) -> tensor<5x1xf32>
    %101 = stablehlo.negate %100 : tensor<5x1xf32>
    %102 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x2xf32>
    %103 = stablehlo.divide %95, %102 : tensor<5x2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.reduce(%101 init: %cst_35) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0] : (tensor<5xf32>) -> tensor<5x2xf32>
    %106 = stablehlo.add %103, %105 : tensor<5x2xf32>
    %107 = stablehlo.multiply %106, %51 : tensor<5x2xf32>
    %cst_36 = stablehlo.constant dense<1.300000e+00> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %109 = stablehlo.divide %107, %108 : tensor<5x2xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5x8xf32>
    %111 = "stablehlo.scatter"(%110, %28, %109) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %132 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %132 : tensor<f32>
    }) : (tensor<5x8xf32>, tensor<5x2x1xi32>, tensor<5x2xf32>) -> tensor<5x8xf32>
    %112 = stablehlo.negate %111 : tensor<5x8xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %114 = "stablehlo.scatter"(%113, %25, %86) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %132 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %132 : tensor<f32>
    }) : (tensor<8x3xf32>, tensor<5x1xi32>, tensor<5x3xf32>) -> tensor<8x3xf32>
    %115 = stablehlo.add %94, %114 : tensor<8x3xf32>
    %116 = stablehlo.broadcast_in_dim %112, dims = [0, 1] : (tensor<5x8xf32>) -> tensor<5x8x3xf32>
    %117 = stablehlo.multiply %116, %17 : tensor<5x8x3xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_39) applies stablehlo.add across dimensions = [1] : (tensor<5x8x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %119 = stablehlo.reshape %118 : (tensor<5x3xf32>) -> tensor<5x1x3xf32>
    %120 = stablehlo.negate %117 : tensor<5x8x3xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.reduce(%120 init: %cst_40) applies stablehlo.add across dimensions = [0] : (tensor<5x8x3xf32>, tensor<f32>) -> tensor<8x3xf32>
    %122 = stablehlo.reshape %121 : (tensor<8x3xf32>) -> tensor<1x8x3xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.reduce(%122 init: %cst_41) applies stablehlo.add across dimensions = [0] : (tensor<1x8x3xf32>, tensor<f32>) -> tensor<8x3xf32>
    %124 = stablehlo.add %115, %123 : tensor<8x3xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%119 init: %cst_42) applies stablehlo.add across dimensions = [1] : (tensor<5x1x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %126:2 = call @_where_3(%6, %124) : (tensor<8x3xi1>, tensor<8x3xf32>) -> (tensor<8x3xf32>, tensor<8x3xf32>)
    %cst_43 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %128 = stablehlo.multiply %127, %126#1 : tensor<8x3xf32>
    %129 = stablehlo.multiply %128, %5 : tensor<8x3xf32>
    %cst_44 = stablehlo.constant dense<2.210000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %131 = stablehlo.multiply %130, %129 : tensor<8x3xf32>
    return %126#0, %131, %125 : tensor<8x3xf32>, tensor<8x3xf32>, tensor<5x3xf32>
  }
  func.func private @_where(%arg0: tensor<8x3xi1>, %arg1: tensor<8x3xf32>, %arg2: tensor<8x3xf32>) -> tensor<8x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<8x3xi1>, tensor<8x3xf32>
    return %0 : tensor<8x3xf32>
  }
  func.func private @argmin(%arg0: tensor<5x8xf32>) -> tensor<5xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<5x8xi32>
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<5x8xf32>, tensor<5x8xi32>, tensor<f32>, tensor<i32>) -> (tensor<5xf32>, tensor<5xi32>)
     reducer(%arg1: tensor<f32>, %arg3: tensor<f32>) (%arg2: tensor<i32>, %arg4: tensor<i32>)  {
      %2 = stablehlo.compare LT, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %3 = stablehlo.compare NE, %arg1, %arg1, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %4 = stablehlo.or %2, %3 : tensor<i1>
      %5 = stablehlo.compare EQ, %arg1, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %6 = stablehlo.compare LT, %arg2, %arg4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %7 = stablehlo.and %5, %6 : tensor<i1>
      %8 = stablehlo.or %4, %7 : tensor<i1>
      %9 = stablehlo.select %4, %arg1, %arg3 : tensor<i1>, tensor<f32>
      %10 = stablehlo.select %8, %arg2, %arg4 : tensor<i1>, tensor<i32>
      stablehlo.return %9, %10 : tensor<f32>, tensor<i32>
    }
    return %1#1 : tensor<5xi32>
  }
  func.func private @leaky_relu(%arg0: tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5x3xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xi1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<5x3xf32>
    %4 = call @_where_0(%1, %arg0, %3) : (tensor<5x3xi1>, tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    return %4, %1 : tensor<5x3xf32>, tensor<5x3xi1>
  }
  func.func private @_where_0(%arg0: tensor<5x3xi1>, %arg1: tensor<5x3xf32>, %arg2: tensor<5x3xf32>) -> tensor<5x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5x3xi1>, tensor<5x3xf32>
    return %0 : tensor<5x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<5x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<5x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<5x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<5x3xf32>
    return %1 : tensor<5x3xf32>
  }
  func.func private @leaky_relu_1(%arg0: tensor<5x3xi1>, %arg1: tensor<5x3xf32>) -> tensor<5x3xf32> {
    %0:2 = call @_where_2(%arg0, %arg1) : (tensor<5x3xi1>, tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5x3xf32>)
    %cst = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<5x3xf32>
    %3 = stablehlo.add %0#0, %2 : tensor<5x3xf32>
    return %3 : tensor<5x3xf32>
  }
  func.func private @_where_2(%arg0: tensor<5x3xi1>, %arg1: tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5x3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<5x3xi1>, tensor<5x3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<5x3xi1>, tensor<5x3xf32>
    return %2, %1 : tensor<5x3xf32>, tensor<5x3xf32>
  }
  func.func private @_where_3(%arg0: tensor<8x3xi1>, %arg1: tensor<8x3xf32>) -> (tensor<8x3xf32>, tensor<8x3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<8x3xi1>, tensor<8x3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<8x3xi1>, tensor<8x3xf32>
    return %2, %1 : tensor<8x3xf32>, tensor<8x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
