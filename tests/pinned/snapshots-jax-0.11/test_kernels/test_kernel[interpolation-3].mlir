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
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %53:4 = stablehlo.while(%iterArg = %50, %iterArg_14 = %c_13, %iterArg_15 = %51, %iterArg_16 = %52) : tensor<5x3xf32>, tensor<i32>, tensor<3xf32>, tensor<5x3xf32>
    cond {
      %c_17 = stablehlo.constant dense<5> : tensor<i32>
      %54 = stablehlo.compare LT, %iterArg_14, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %54 : tensor<i1>
    } do {
      %54 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_14) : (tensor<5x3xf32>, tensor<i32>) -> tensor<3xf32>
      %cst_17 = stablehlo.constant dense<6.930000e-01> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %56 = stablehlo.multiply %55, %iterArg_15 : tensor<3xf32>
      %57 = stablehlo.sine %54 : tensor<3xf32>
      %58 = stablehlo.multiply %54, %57 : tensor<3xf32>
      %59 = stablehlo.add %56, %58 : tensor<3xf32>
      %60 = stablehlo.sine %59 : tensor<3xf32>
      %61 = func.call @dynamic_update_index_in_dim(%iterArg_16, %60, %iterArg_14) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<5x3xf32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %62 = stablehlo.add %iterArg_14, %c_18 : tensor<i32>
      stablehlo.return %iterArg, %62, %60, %61 : tensor<5x3xf32>, tensor<i32>, tensor<3xf32>, tensor<5x3xf32>
    }
    return %53#3 : tensor<5x3xf32>
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
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %33 = stablehlo.maximum %32, %31 : tensor<5xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x2xf32>
    %36 = stablehlo.subtract %30, %35 : tensor<5x2xf32>
    %37 = stablehlo.exponential %36 : tensor<5x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<5xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x2xf32>
    %41 = stablehlo.divide %37, %40 : tensor<5x2xf32>
    %42 = stablehlo.multiply %39, %39 : tensor<5x1xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %44 = stablehlo.divide %43, %42 : tensor<5x1xf32>
    %45 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<5x2xf32>) -> tensor<5x2x1xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %46 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<5x2xi32>
    %47 = stablehlo.compare LT, %indices, %46, SIGNED : (tensor<5x2xi32>, tensor<5x2xi32>) -> tensor<5x2xi1>
    %c_11 = stablehlo.constant dense<8> : tensor<i32>
    %48 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<5x2xi32>
    %49 = stablehlo.add %indices, %48 : tensor<5x2xi32>
    %50 = stablehlo.select %47, %49, %indices : tensor<5x2xi1>, tensor<5x2xi32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0, 1] : (tensor<5x2xi32>) -> tensor<5x2x1xi32>
    %52 = "stablehlo.gather"(%9, %51) <{dimension_numbers = #stablehlo.gather<offset_dims = [2], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 2>, indices_are_sorted = false, slice_sizes = array<i64: 1, 3>}> : (tensor<8x3xf32>, tensor<5x2x1xi32>) -> tensor<5x2x3xf32>
    %53 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<5x2x1xf32>) -> tensor<5x2x3xf32>
    %54 = stablehlo.multiply %53, %52 : tensor<5x2x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<5x2x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %56 = stablehlo.add %26, %55 : tensor<5x3xf32>
    %57:2 = call @leaky_relu(%56) : (tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5x3xi1>)
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %62:6 = stablehlo.while(%iterArg = %57#0, %iterArg_36 = %c_17, %iterArg_37 = %58, %iterArg_38 = %59, %iterArg_39 = %60, %iterArg_40 = %61) : tensor<5x3xf32>, tensor<i32>, tensor<3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>
    cond {
      %c_41 = stablehlo.constant dense<5> : tensor<i32>
      %113 = stablehlo.compare LT, %iterArg_36, %c_41, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %113 : tensor<i1>
    } do {
      %113 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_36) : (tensor<5x3xf32>, tensor<i32>) -> tensor<3xf32>
      %cst_41 = stablehlo.constant dense<6.930000e-01> : tensor<f32>
      %114 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %115 = stablehlo.multiply %114, %iterArg_37 : tensor<3xf32>
      %116 = stablehlo.sine %113 : tensor<3xf32>
      %117 = stablehlo.cosine %113 : tensor<3xf32>
      %118 = stablehlo.multiply %113, %116 : tensor<3xf32>
      %119 = stablehlo.add %115, %118 : tensor<3xf32>
      %120 = stablehlo.sine %119 : tensor<3xf32>
      %121 = stablehlo.cosine %119 : tensor<3xf32>
      %122 = func.call @dynamic_update_index_in_dim(%iterArg_38, %117, %iterArg_36) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<5x3xf32>
      %123 = func.call @dynamic_update_index_in_dim(%iterArg_39, %116, %iterArg_36) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<5x3xf32>
      %124 = func.call @dynamic_update_index_in_dim(%iterArg_40, %121, %iterArg_36) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<5x3xf32>
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %125 = stablehlo.add %iterArg_36, %c_42 : tensor<i32>
      stablehlo.return %iterArg, %125, %120, %122, %123, %124 : tensor<5x3xf32>, tensor<i32>, tensor<3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>
    }
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %66:8 = stablehlo.while(%iterArg = %63, %iterArg_36 = %62#3, %iterArg_37 = %62#4, %iterArg_38 = %57#0, %iterArg_39 = %62#5, %iterArg_40 = %c_21, %iterArg_41 = %64, %iterArg_42 = %65) : tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<i32>, tensor<3xf32>, tensor<5x3xf32>
    cond {
      %c_43 = stablehlo.constant dense<5> : tensor<i32>
      %113 = stablehlo.compare LT, %iterArg_40, %c_43, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %113 : tensor<i1>
    } do {
      %c_43 = stablehlo.constant dense<5> : tensor<i32>
      %113 = stablehlo.subtract %c_43, %iterArg_40 : tensor<i32>
      %c_44 = stablehlo.constant dense<1> : tensor<i32>
      %114 = stablehlo.subtract %113, %c_44 : tensor<i32>
      %115 = func.call @dynamic_index_in_dim(%iterArg, %114) : (tensor<5x3xf32>, tensor<i32>) -> tensor<3xf32>
      %116 = func.call @dynamic_index_in_dim(%iterArg_36, %114) : (tensor<5x3xf32>, tensor<i32>) -> tensor<3xf32>
      %117 = func.call @dynamic_index_in_dim(%iterArg_37, %114) : (tensor<5x3xf32>, tensor<i32>) -> tensor<3xf32>
      %118 = func.call @dynamic_index_in_dim(%iterArg_38, %114) : (tensor<5x3xf32>, tensor<i32>) -> tensor<3xf32>
      %119 = func.call @dynamic_index_in_dim(%iterArg_39, %114) : (tensor<5x3xf32>, tensor<i32>) -> tensor<3xf32>
      %120 = stablehlo.add %iterArg_41, %115 : tensor<3xf32>
      %121 = stablehlo.multiply %120, %119 : tensor<3xf32>
      %122 = stablehlo.multiply %118, %121 : tensor<3xf32>
      %123 = stablehlo.multiply %121, %117 : tensor<3xf32>
      %124 = stablehlo.multiply %122, %116 : tensor<3xf32>
      %125 = stablehlo.add %123, %124 : tensor<3xf32>
      %cst_45 = stablehlo.constant dense<6.930000e-01> : tensor<f32>
      %126 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %127 = stablehlo.multiply %126, %121 : tensor<3xf32>
      %128 = func.call @dynamic_update_index_in_dim(%iterArg_42, %125, %114) : (tensor<5x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<5x3xf32>
      %c_46 = stablehlo.constant dense<1> : tensor<i32>
      %129 = stablehlo.add %iterArg_40, %c_46 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %129, %127, %128 : tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<i32>, tensor<3xf32>, tensor<5x3xf32>
    }
    %67 = call @leaky_relu_1(%57#1, %66#7) : (tensor<5x3xi1>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [0, 2] : (tensor<5x3xf32>) -> tensor<5x2x3xf32>
    %69 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<5x2x1xf32>) -> tensor<5x2x3xf32>
    %70 = stablehlo.multiply %69, %68 : tensor<5x2x3xf32>
    %71 = stablehlo.multiply %68, %52 : tensor<5x2x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.reduce(%71 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<5x2x3xf32>, tensor<f32>) -> tensor<5x2xf32>
    %73 = stablehlo.reshape %72 : (tensor<5x2xf32>) -> tensor<5x2x1xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %75 = "stablehlo.scatter"(%74, %51, %70) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [2], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %113 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %113 : tensor<f32>
    }) : (tensor<8x3xf32>, tensor<5x2x1xi32>, tensor<5x2x3xf32>) -> tensor<8x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%73 init: %cst_24) applies stablehlo.add across dimensions = [2] : (tensor<5x2x1xf32>, tensor<f32>) -> tensor<5x2xf32>
    %77 = stablehlo.broadcast_in_dim %44, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x2xf32>
    %78 = stablehlo.multiply %76, %77 : tensor<5x2xf32>
    %79 = stablehlo.multiply %78, %37 : tensor<5x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.reduce(%79 init: %cst_25) applies stablehlo.add across dimensions = [1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<5xf32>
    %81 = stablehlo.reshape %80 : (tensor<5xf32>) -> tensor<5x1xf32>
    %82 = stablehlo.negate %81 : tensor<5x1xf32>
    %83 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x2xf32>
    %84 = stablehlo.divide %76, %83 : tensor<5x2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%82 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [0] : (tensor<5xf32>) -> tensor<5x2xf32>
    %87 = stablehlo.add %84, %86 : tensor<5x2xf32>
    %88 = stablehlo.multiply %87, %37 : tensor<5x2xf32>
    %cst_27 = stablehlo.constant dense<1.300000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %90 = stablehlo.divide %88, %89 : tensor<5x2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5x8xf32>
    %92 = "stablehlo.scatter"(%91, %28, %90) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %113 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %113 : tensor<f32>
    }) : (tensor<5x8xf32>, tensor<5x2x1xi32>, tensor<5x2xf32>) -> tensor<5x8xf32>
    %93 = stablehlo.negate %92 : tensor<5x8xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %95 = "stablehlo.scatter"(%94, %25, %67) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %113 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %113 : tensor<f32>
    }) : (tensor<8x3xf32>, tensor<5x1xi32>, tensor<5x3xf32>) -> tensor<8x3xf32>
    %96 = stablehlo.add %75, %95 : tensor<8x3xf32>
    %97 = stablehlo.broadcast_in_dim %93, dims = [0, 1] : (tensor<5x8xf32>) -> tensor<5x8x3xf32>
    %98 = stablehlo.multiply %97, %17 : tensor<5x8x3xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%98 init: %cst_30) applies stablehlo.add across dimensions = [1] : (tensor<5x8x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %100 = stablehlo.reshape %99 : (tensor<5x3xf32>) -> tensor<5x1x3xf32>
    %101 = stablehlo.negate %98 : tensor<5x8x3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.reduce(%101 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<5x8x3xf32>, tensor<f32>) -> tensor<8x3xf32>
    %103 = stablehlo.reshape %102 : (tensor<8x3xf32>) -> tensor<1x8x3xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.reduce(%103 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<1x8x3xf32>, tensor<f32>) -> tensor<8x3xf32>
    %105 = stablehlo.add %96, %104 : tensor<8x3xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.reduce(%100 init: %cst_33) applies stablehlo.add across dimensions = [1] : (tensor<5x1x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %107:2 = call @_where_3(%6, %105) : (tensor<8x3xi1>, tensor<8x3xf32>) -> (tensor<8x3xf32>, tensor<8x3xf32>)
    %cst_34 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %109 = stablehlo.multiply %108, %107#1 : tensor<8x3xf32>
    %110 = stablehlo.multiply %109, %5 : tensor<8x3xf32>
    %cst_35 = stablehlo.constant dense<2.210000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<8x3xf32>
    %112 = stablehlo.multiply %111, %110 : tensor<8x3xf32>
    return %107#0, %112, %106 : tensor<8x3xf32>, tensor<8x3xf32>, tensor<5x3xf32>
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
