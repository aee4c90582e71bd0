// import jax
// import jax.numpy as jnp
//
//
// def ragged_row_lookup(counts, keys):
//     offsets = jnp.cumsum(counts, dtype=counts.dtype)
//
//     def iterate(_, bounds):
//         left, end = bounds
//         middle = left + (end - left) // 2
//         right = offsets[middle] <= keys
//         return jnp.where(right, middle + 1, left), jnp.where(right, end, middle)
//
//     segment, _ = jax.lax.fori_loop(
//         0, 6, iterate, (jnp.zeros_like(keys), jnp.full_like(keys, 18))
//     )
//     segment_start = offsets[segment] - counts[segment]
//     return segment, keys - segment_start
//
//   counts: int32[19] in [1, 9]
//   keys: int32[3] in [0, 19]
// -----
// forward, cpu
module @jit_ragged_row_lookup attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<19xi32>, %arg1: tensor<3xi32>) -> (tensor<3xi32> {jax.result_info = "result[0]"}, tensor<3xi32> {jax.result_info = "result[1]"}) {
    %0 = call @cumsum(%arg0) : (tensor<19xi32>) -> tensor<19xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %c_0 = stablehlo.constant dense<18> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3:5 = stablehlo.while(%iterArg = %0, %iterArg_6 = %arg1, %iterArg_7 = %c_1, %iterArg_8 = %1, %iterArg_9 = %2) : tensor<19xi32>, tensor<3xi32>, tensor<i32>, tensor<3xi32>, tensor<3xi32>
    cond {
      %c_10 = stablehlo.constant dense<6> : tensor<i32>
      %20 = stablehlo.compare LT, %iterArg_7, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %20 = stablehlo.subtract %iterArg_9, %iterArg_8 : tensor<3xi32>
      %c_10 = stablehlo.constant dense<2> : tensor<i32>
      %21 = func.call @floor_divide(%20, %c_10) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
      %22 = stablehlo.add %iterArg_8, %21 : tensor<3xi32>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %23 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %24 = stablehlo.compare LT, %22, %23, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %c_12 = stablehlo.constant dense<19> : tensor<i32>
      %25 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %26 = stablehlo.add %22, %25 : tensor<3xi32>
      %27 = stablehlo.select %24, %26, %22 : tensor<3xi1>, tensor<3xi32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
      %29 = "stablehlo.gather"(%iterArg, %28) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<19xi32>, tensor<3x1xi32>) -> tensor<3xi32>
      %30 = stablehlo.compare LE, %29, %iterArg_6, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %32 = stablehlo.add %22, %31 : tensor<3xi32>
      %33 = func.call @_where(%30, %32, %iterArg_8) : (tensor<3xi1>, tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
      %34 = func.call @_where(%30, %iterArg_9, %22) : (tensor<3xi1>, tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg_7, %c_14 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_6, %35, %33, %34 : tensor<19xi32>, tensor<3xi32>, tensor<i32>, tensor<3xi32>, tensor<3xi32>
    }
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %5 = stablehlo.compare LT, %3#3, %4, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_3 = stablehlo.constant dense<19> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %7 = stablehlo.add %3#3, %6 : tensor<3xi32>
    %8 = stablehlo.select %5, %7, %3#3 : tensor<3xi1>, tensor<3xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %10 = "stablehlo.gather"(%0, %9) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<19xi32>, tensor<3x1xi32>) -> tensor<3xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %12 = stablehlo.compare LT, %3#3, %11, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_5 = stablehlo.constant dense<19> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %14 = stablehlo.add %3#3, %13 : tensor<3xi32>
    %15 = stablehlo.select %12, %14, %3#3 : tensor<3xi1>, tensor<3xi32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %17 = "stablehlo.gather"(%arg0, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<19xi32>, tensor<3x1xi32>) -> tensor<3xi32>
    %18 = stablehlo.subtract %10, %17 : tensor<3xi32>
    %19 = stablehlo.subtract %arg1, %18 : tensor<3xi32>
    return %3#3, %19 : tensor<3xi32>, tensor<3xi32>
  }
  func.func private @cumsum(%arg0: tensor<19xi32>) -> tensor<19xi32> {
    %0 = call @cumsum_0(%arg0) : (tensor<19xi32>) -> tensor<19xi32>
    return %0 : tensor<19xi32>
  }
  func.func private @cumsum_0(%arg0: tensor<19xi32>) -> tensor<19xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<i32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[18, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 19>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<i32>, %arg2: tensor<i32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<i32>
      stablehlo.return %2 : tensor<i32>
    }) : (tensor<19xi32>, tensor<i32>) -> tensor<19xi32>
    return %1 : tensor<19xi32>
  }
  func.func private @floor_divide(%arg0: tensor<3xi32>, %arg1: tensor<i32>) -> tensor<3xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %2 = stablehlo.divide %arg0, %1 : tensor<3xi32>
    %3 = stablehlo.sign %arg0 : tensor<3xi32>
    %4 = stablehlo.sign %0 : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %6 = stablehlo.compare NE, %3, %5, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %8 = stablehlo.remainder %arg0, %7 : tensor<3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %10 = stablehlo.compare NE, %8, %9, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %11 = stablehlo.and %6, %10 : tensor<3xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %13 = stablehlo.subtract %2, %12 : tensor<3xi32>
    %14 = call @_where(%11, %13, %2) : (tensor<3xi1>, tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
    return %14 : tensor<3xi32>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xi32>, %arg2: tensor<3xi32>) -> tensor<3xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xi32>
    return %0 : tensor<3xi32>
  }
}
// -----
// forward, cuda
module @jit_ragged_row_lookup attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<19xi32>, %arg1: tensor<3xi32>) -> (tensor<3xi32> {jax.result_info = "result[0]"}, tensor<3xi32> {jax.result_info = "result[1]"}) {
    %0 = call @cumsum(%arg0) : (tensor<19xi32>) -> tensor<19xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %c_0 = stablehlo.constant dense<18> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %3:5 = stablehlo.while(%iterArg = %0, %iterArg_6 = %arg1, %iterArg_7 = %c_1, %iterArg_8 = %1, %iterArg_9 = %2) : tensor<19xi32>, tensor<3xi32>, tensor<i32>, tensor<3xi32>, tensor<3xi32>
    cond {
      %c_10 = stablehlo.constant dense<6> : tensor<i32>
      %20 = stablehlo.compare LT, %iterArg_7, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %20 = stablehlo.subtract %iterArg_9, %iterArg_8 : tensor<3xi32>
      %c_10 = stablehlo.constant dense<2> : tensor<i32>
      %21 = func.call @floor_divide(%20, %c_10) : (tensor<3xi32>, tensor<i32>) -> tensor<3xi32>
      %22 = stablehlo.add %iterArg_8, %21 : tensor<3xi32>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %23 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %24 = stablehlo.compare LT, %22, %23, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %c_12 = stablehlo.constant dense<19> : tensor<i32>
      %25 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %26 = stablehlo.add %22, %25 : tensor<3xi32>
      %27 = stablehlo.select %24, %26, %22 : tensor<3xi1>, tensor<3xi32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
      %29 = "stablehlo.gather"(%iterArg, %28) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<19xi32>, tensor<3x1xi32>) -> tensor<3xi32>
      %30 = stablehlo.compare LE, %29, %iterArg_6, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %32 = stablehlo.add %22, %31 : tensor<3xi32>
      %33 = func.call @_where(%30, %32, %iterArg_8) : (tensor<3xi1>, tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
      %34 = func.call @_where(%30, %iterArg_9, %22) : (tensor<3xi1>, tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg_7, %c_14 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_6, %35, %33, %34 : tensor<19xi32>, tensor<3xi32>, tensor<i32>, tensor<3xi32>, tensor<3xi32>
    }
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %5 = stablehlo.compare LT, %3#3, %4, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_3 = stablehlo.constant dense<19> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %7 = stablehlo.add %3#3, %6 : tensor<3xi32>
    %8 = stablehlo.select %5, %7, %3#3 : tensor<3xi1>, tensor<3xi32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %10 = "stablehlo.gather"(%0, %9) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<19xi32>, tensor<3x1xi32>) -> tensor<3xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %12 = stablehlo.compare LT, %3#3, %11, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_5 = stablehlo.constant dense<19> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %14 = stablehlo.add %3#3, %13 : tensor<3xi32>
    %15 = stablehlo.select %12, %14, %3#3 : tensor<3xi1>, tensor<3xi32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %17 = "stablehlo.gather"(%arg0, %16) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<19xi32>, tensor<3x1xi32>) -> tensor<3xi32>
    %18 = stablehlo.subtract %10, %17 : tensor<3xi32>
    %19 = stablehlo.subtract %arg1, %18 : tensor<3xi32>
    return %3#3, %19 : tensor<3xi32>, tensor<3xi32>
  }
  func.func private @cumsum(%arg0: tensor<19xi32>) -> tensor<19xi32> {
    %0 = call @cumsum_0(%arg0) : (tensor<19xi32>) -> tensor<19xi32>
    return %0 : tensor<19xi32>
  }
  func.func private @cumsum_0(%arg0: tensor<19xi32>) -> tensor<19xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:2 = chlo.scan(%arg0) inits (%c) dimension=0  attributes {is_associative = true, is_reverse = false} {
    ^bb0(%input: tensor<i32>, %carry: tensor<i32>):
      %1 = stablehlo.add %input, %carry : tensor<i32>
      stablehlo.return %1, %1 : tensor<i32>, tensor<i32>
    } : (tensor<19xi32>, tensor<i32>) -> (tensor<19xi32>, tensor<i32>)
    return %0#0 : tensor<19xi32>
  }
  func.func private @floor_divide(%arg0: tensor<3xi32>, %arg1: tensor<i32>) -> tensor<3xi32> {
    %0 = stablehlo.convert %arg1 : tensor<i32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %2 = stablehlo.divide %arg0, %1 : tensor<3xi32>
    %3 = stablehlo.sign %arg0 : tensor<3xi32>
    %4 = stablehlo.sign %0 : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %6 = stablehlo.compare NE, %3, %5, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %8 = stablehlo.remainder %arg0, %7 : tensor<3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %10 = stablehlo.compare NE, %8, %9, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %11 = stablehlo.and %6, %10 : tensor<3xi1>
    %c_0 = stablehlo.constant dense<1> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %13 = stablehlo.subtract %2, %12 : tensor<3xi32>
    %14 = call @_where(%11, %13, %2) : (tensor<3xi1>, tensor<3xi32>, tensor<3xi32>) -> tensor<3xi32>
    return %14 : tensor<3xi32>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xi32>, %arg2: tensor<3xi32>) -> tensor<3xi32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xi32>
    return %0 : tensor<3xi32>
  }
}
