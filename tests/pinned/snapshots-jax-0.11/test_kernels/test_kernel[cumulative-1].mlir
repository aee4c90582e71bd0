// import jax
// import jax.numpy as jnp
//
//
// def warped_range_mean(x, lo_idx, ends, w):
//     """Compute a warped range mean."""
//     product = x * jnp.sin(x)
//     wave = jnp.sin(product)
//     totals = jnp.pad(jnp.cumsum(wave), (1, 0))
//     means = (totals[ends] - totals[lo_idx]) / (ends - lo_idx)
//     modulated = means * w
//     amplified = wave * (0.86 - wave)
//
//     def advance(_, level_now):
//         envelope = jnp.exp(-jnp.abs(level_now))
//         growth = jnp.exp(envelope * (0.88 - envelope))
//         return jnp.tanh(0.65 * level_now + 0.35 * growth)
//
//     out = jax.lax.fori_loop(0, 4, advance, 0.5 * modulated)
//     augmented = 0.809 * out + 0.48 * modulated
//     activated = jnp.arcsinh(augmented)
//     return 1.225 * activated + 0.41, amplified
//
//   x: float32[7] in [-0.8, 0.8]
//   lo_idx: int32[2] in [0, 3]
//   ends: int32[2] in [4, 7]
//   w: float32[2] in [-2, 2]
// -----
// forward, cpu
module @jit_warped_range_mean attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2xi32>, %arg3: tensor<2xf32>) -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<7xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.sine %arg0 : tensor<7xf32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<7xf32>
    %2 = stablehlo.sine %1 : tensor<7xf32>
    %3 = call @cumsum(%2) : (tensor<7xf32>) -> tensor<7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = call @_pad(%3, %c) : (tensor<7xf32>, tensor<i32>) -> tensor<8xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %6 = stablehlo.compare LT, %arg2, %5, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_1 = stablehlo.constant dense<8> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %8 = stablehlo.add %arg2, %7 : tensor<2xi32>
    %9 = stablehlo.select %6, %8, %arg2 : tensor<2xi1>, tensor<2xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %11 = "stablehlo.gather"(%4, %10) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<2x1xi32>) -> tensor<2xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %13 = stablehlo.compare LT, %arg1, %12, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_3 = stablehlo.constant dense<8> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %15 = stablehlo.add %arg1, %14 : tensor<2xi32>
    %16 = stablehlo.select %13, %15, %arg1 : tensor<2xi1>, tensor<2xi32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %18 = "stablehlo.gather"(%4, %17) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<2x1xi32>) -> tensor<2xf32>
    %19 = stablehlo.subtract %11, %18 : tensor<2xf32>
    %20 = stablehlo.subtract %arg2, %arg1 : tensor<2xi32>
    %21 = stablehlo.convert %20 : (tensor<2xi32>) -> tensor<2xf32>
    %22 = stablehlo.divide %19, %21 : tensor<2xf32>
    %23 = stablehlo.multiply %22, %arg3 : tensor<2xf32>
    %cst = stablehlo.constant dense<8.600000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %25 = stablehlo.subtract %24, %2 : tensor<7xf32>
    %26 = stablehlo.multiply %2, %25 : tensor<7xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %28 = stablehlo.multiply %27, %23 : tensor<2xf32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %29:3 = stablehlo.while(%iterArg = %c_6, %iterArg_11 = %c_5, %iterArg_12 = %28) : tensor<i32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_13 = stablehlo.constant dense<4> : tensor<i32>
      %40 = stablehlo.compare LT, %iterArg, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    } do {
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %40 = stablehlo.add %iterArg_11, %c_13 : tensor<i32>
      %41 = stablehlo.abs %iterArg_12 : tensor<2xf32>
      %42 = stablehlo.negate %41 : tensor<2xf32>
      %43 = stablehlo.exponential %42 : tensor<2xf32>
      %cst_14 = stablehlo.constant dense<0.879999995> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %45 = stablehlo.subtract %44, %43 : tensor<2xf32>
      %46 = stablehlo.multiply %43, %45 : tensor<2xf32>
      %47 = stablehlo.exponential %46 : tensor<2xf32>
      %cst_15 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %49 = stablehlo.multiply %48, %iterArg_12 : tensor<2xf32>
      %cst_16 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %51 = stablehlo.multiply %50, %47 : tensor<2xf32>
      %52 = stablehlo.add %49, %51 : tensor<2xf32>
      %53 = stablehlo.tanh %52 : tensor<2xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %54 = stablehlo.add %iterArg, %c_17 : tensor<i32>
      stablehlo.return %54, %40, %53 : tensor<i32>, tensor<i32>, tensor<2xf32>
    }
    %cst_7 = stablehlo.constant dense<8.090000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %31 = stablehlo.multiply %30, %29#2 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.multiply %32, %23 : tensor<2xf32>
    %34 = stablehlo.add %31, %33 : tensor<2xf32>
    %35 = chlo.asinh %34 : tensor<2xf32> -> tensor<2xf32>
    %cst_9 = stablehlo.constant dense<1.225000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.add %37, %38 : tensor<2xf32>
    return %39, %26 : tensor<2xf32>, tensor<7xf32>
  }
  func.func private @cumsum(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<7xf32>) -> tensor<7xf32>
    return %0 : tensor<7xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[6, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 7>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
  func.func private @_pad(%arg0: tensor<7xf32>, %arg1: tensor<i32>) -> tensor<8xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [1], high = [0], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<8xf32>
    return %1 : tensor<8xf32>
  }
}
// -----
// forward, cuda
module @jit_warped_range_mean attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2xi32>, %arg3: tensor<2xf32>) -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<7xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.sine %arg0 : tensor<7xf32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<7xf32>
    %2 = stablehlo.sine %1 : tensor<7xf32>
    %3 = call @cumsum(%2) : (tensor<7xf32>) -> tensor<7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = call @_pad(%3, %c) : (tensor<7xf32>, tensor<i32>) -> tensor<8xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %6 = stablehlo.compare LT, %arg2, %5, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_1 = stablehlo.constant dense<8> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %8 = stablehlo.add %arg2, %7 : tensor<2xi32>
    %9 = stablehlo.select %6, %8, %arg2 : tensor<2xi1>, tensor<2xi32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %11 = "stablehlo.gather"(%4, %10) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<2x1xi32>) -> tensor<2xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %13 = stablehlo.compare LT, %arg1, %12, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_3 = stablehlo.constant dense<8> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %15 = stablehlo.add %arg1, %14 : tensor<2xi32>
    %16 = stablehlo.select %13, %15, %arg1 : tensor<2xi1>, tensor<2xi32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %18 = "stablehlo.gather"(%4, %17) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<2x1xi32>) -> tensor<2xf32>
    %19 = stablehlo.subtract %11, %18 : tensor<2xf32>
    %20 = stablehlo.subtract %arg2, %arg1 : tensor<2xi32>
    %21 = stablehlo.convert %20 : (tensor<2xi32>) -> tensor<2xf32>
    %22 = stablehlo.divide %19, %21 : tensor<2xf32>
    %23 = stablehlo.multiply %22, %arg3 : tensor<2xf32>
    %cst = stablehlo.constant dense<8.600000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %25 = stablehlo.subtract %24, %2 : tensor<7xf32>
    %26 = stablehlo.multiply %2, %25 : tensor<7xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %28 = stablehlo.multiply %27, %23 : tensor<2xf32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %29:3 = stablehlo.while(%iterArg = %c_6, %iterArg_11 = %c_5, %iterArg_12 = %28) : tensor<i32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_13 = stablehlo.constant dense<4> : tensor<i32>
      %40 = stablehlo.compare LT, %iterArg, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    } do {
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %40 = stablehlo.add %iterArg_11, %c_13 : tensor<i32>
      %41 = stablehlo.abs %iterArg_12 : tensor<2xf32>
      %42 = stablehlo.negate %41 : tensor<2xf32>
      %43 = stablehlo.exponential %42 : tensor<2xf32>
      %cst_14 = stablehlo.constant dense<0.879999995> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %45 = stablehlo.subtract %44, %43 : tensor<2xf32>
      %46 = stablehlo.multiply %43, %45 : tensor<2xf32>
      %47 = stablehlo.exponential %46 : tensor<2xf32>
      %cst_15 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
      %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %49 = stablehlo.multiply %48, %iterArg_12 : tensor<2xf32>
      %cst_16 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %51 = stablehlo.multiply %50, %47 : tensor<2xf32>
      %52 = stablehlo.add %49, %51 : tensor<2xf32>
      %53 = stablehlo.tanh %52 : tensor<2xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %54 = stablehlo.add %iterArg, %c_17 : tensor<i32>
      stablehlo.return %54, %40, %53 : tensor<i32>, tensor<i32>, tensor<2xf32>
    }
    %cst_7 = stablehlo.constant dense<8.090000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %31 = stablehlo.multiply %30, %29#2 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.multiply %32, %23 : tensor<2xf32>
    %34 = stablehlo.add %31, %33 : tensor<2xf32>
    %35 = chlo.asinh %34 : tensor<2xf32> -> tensor<2xf32>
    %cst_9 = stablehlo.constant dense<1.225000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.add %37, %38 : tensor<2xf32>
    return %39, %26 : tensor<2xf32>, tensor<7xf32>
  }
  func.func private @cumsum(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<7xf32>) -> tensor<7xf32>
    return %0 : tensor<7xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0:2 = chlo.scan(%arg0) inits (%cst) dimension=0  attributes {is_associative = true, is_reverse = false} {
    ^bb0(%input: tensor<f32>, %carry: tensor<f32>):
      %1 = stablehlo.add %input, %carry : tensor<f32>
      stablehlo.return %1, %1 : tensor<f32>, tensor<f32>
    } : (tensor<7xf32>, tensor<f32>) -> (tensor<7xf32>, tensor<f32>)
    return %0#0 : tensor<7xf32>
  }
  func.func private @_pad(%arg0: tensor<7xf32>, %arg1: tensor<i32>) -> tensor<8xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [1], high = [0], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<8xf32>
    return %1 : tensor<8xf32>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2xi32>, %arg3: tensor<2xf32>) -> (tensor<7xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.sine %arg0 : tensor<7xf32>
    %1 = stablehlo.cosine %arg0 : tensor<7xf32>
    %2 = stablehlo.multiply %arg0, %0 : tensor<7xf32>
    %3 = stablehlo.sine %2 : tensor<7xf32>
    %4 = stablehlo.cosine %2 : tensor<7xf32>
    %5 = call @cumsum(%3) : (tensor<7xf32>) -> tensor<7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:2 = call @_pad(%5, %c) : (tensor<7xf32>, tensor<i32>) -> (tensor<8xf32>, tensor<f32>)
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %8 = stablehlo.compare LT, %arg2, %7, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_1 = stablehlo.constant dense<8> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %10 = stablehlo.add %arg2, %9 : tensor<2xi32>
    %11 = stablehlo.select %8, %10, %arg2 : tensor<2xi1>, tensor<2xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %13 = "stablehlo.gather"(%6#0, %12) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<2x1xi32>) -> tensor<2xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %15 = stablehlo.compare LT, %arg1, %14, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_3 = stablehlo.constant dense<8> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %17 = stablehlo.add %arg1, %16 : tensor<2xi32>
    %18 = stablehlo.select %15, %17, %arg1 : tensor<2xi1>, tensor<2xi32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %20 = "stablehlo.gather"(%6#0, %19) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<2x1xi32>) -> tensor<2xf32>
    %21 = stablehlo.subtract %13, %20 : tensor<2xf32>
    %22 = stablehlo.subtract %arg2, %arg1 : tensor<2xi32>
    %23 = stablehlo.convert %22 : (tensor<2xi32>) -> tensor<2xf32>
    %24 = stablehlo.divide %21, %23 : tensor<2xf32>
    %25 = stablehlo.multiply %24, %arg3 : tensor<2xf32>
    %cst = stablehlo.constant dense<8.600000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %27 = stablehlo.subtract %26, %3 : tensor<7xf32>
    %28 = stablehlo.multiply %3, %27 : tensor<7xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %30 = stablehlo.multiply %29, %25 : tensor<2xf32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %c_6 = stablehlo.constant dense<false> : tensor<i1>
    %31 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i1>) -> tensor<4x2xi1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %36:8 = stablehlo.while(%iterArg = %c_11, %iterArg_28 = %c_5, %iterArg_29 = %30, %iterArg_30 = %31, %iterArg_31 = %32, %iterArg_32 = %33, %iterArg_33 = %34, %iterArg_34 = %35) : tensor<i32>, tensor<i32>, tensor<2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
    cond {
      %c_35 = stablehlo.constant dense<4> : tensor<i32>
      %88 = stablehlo.compare LT, %iterArg, %c_35, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %88 : tensor<i1>
    } do {
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %88 = stablehlo.add %iterArg_28, %c_35 : tensor<i32>
      %89 = stablehlo.abs %iterArg_29 : tensor<2xf32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %91 = stablehlo.compare GE, %iterArg_29, %90, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %92 = stablehlo.negate %89 : tensor<2xf32>
      %93 = stablehlo.exponential %92 : tensor<2xf32>
      %cst_37 = stablehlo.constant dense<0.879999995> : tensor<f32>
      %94 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %95 = stablehlo.subtract %94, %93 : tensor<2xf32>
      %96 = stablehlo.multiply %93, %95 : tensor<2xf32>
      %97 = stablehlo.exponential %96 : tensor<2xf32>
      %cst_38 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
      %98 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %99 = stablehlo.multiply %98, %iterArg_29 : tensor<2xf32>
      %cst_39 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
      %100 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %101 = stablehlo.multiply %100, %97 : tensor<2xf32>
      %102 = stablehlo.add %99, %101 : tensor<2xf32>
      %103 = stablehlo.tanh %102 : tensor<2xf32>
      %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %104 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %105 = stablehlo.add %104, %103 : tensor<2xf32>
      %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %106 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %107 = stablehlo.subtract %106, %103 : tensor<2xf32>
      %108 = stablehlo.multiply %105, %107 : tensor<2xf32>
      %109 = func.call @dynamic_update_index_in_dim(%iterArg_30, %91, %iterArg) : (tensor<4x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<4x2xi1>
      %110 = func.call @dynamic_update_index_in_dim_1(%iterArg_31, %93, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %111 = func.call @dynamic_update_index_in_dim_1(%iterArg_32, %95, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %112 = func.call @dynamic_update_index_in_dim_1(%iterArg_33, %97, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %113 = func.call @dynamic_update_index_in_dim_1(%iterArg_34, %108, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %114 = stablehlo.add %iterArg, %c_42 : tensor<i32>
      stablehlo.return %114, %88, %103, %109, %110, %111, %112, %113 : tensor<i32>, tensor<i32>, tensor<2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
    }
    %cst_12 = stablehlo.constant dense<8.090000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %38 = stablehlo.multiply %37, %36#2 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %40 = stablehlo.multiply %39, %25 : tensor<2xf32>
    %41 = stablehlo.add %38, %40 : tensor<2xf32>
    %42 = chlo.asinh %41 : tensor<2xf32> -> tensor<2xf32>
    %43 = chlo.square %41 : tensor<2xf32> -> tensor<2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.add %43, %44 : tensor<2xf32>
    %46 = stablehlo.rsqrt %45 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<1.225000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %48 = stablehlo.multiply %47, %42 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %50 = stablehlo.add %48, %49 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%28 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %53 = stablehlo.add %51, %52 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_21 = stablehlo.constant dense<1.225000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<2xf32>
    %58 = stablehlo.multiply %57, %46 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %60 = stablehlo.multiply %59, %58 : tensor<2xf32>
    %cst_23 = stablehlo.constant dense<8.090000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %62 = stablehlo.multiply %61, %58 : tensor<2xf32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %63:7 = stablehlo.while(%iterArg = %36#3, %iterArg_28 = %36#4, %iterArg_29 = %36#5, %iterArg_30 = %36#6, %iterArg_31 = %36#7, %iterArg_32 = %c_24, %iterArg_33 = %62) : tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_34 = stablehlo.constant dense<4> : tensor<i32>
      %88 = stablehlo.compare LT, %iterArg_32, %c_34, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %88 : tensor<i1>
    } do {
      %c_34 = stablehlo.constant dense<4> : tensor<i32>
      %88 = stablehlo.subtract %c_34, %iterArg_32 : tensor<i32>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %89 = stablehlo.subtract %88, %c_35 : tensor<i32>
      %90 = func.call @dynamic_index_in_dim(%iterArg, %89) : (tensor<4x2xi1>, tensor<i32>) -> tensor<2xi1>
      %91 = func.call @dynamic_index_in_dim_2(%iterArg_28, %89) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %92 = func.call @dynamic_index_in_dim_2(%iterArg_29, %89) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %93 = func.call @dynamic_index_in_dim_2(%iterArg_30, %89) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %94 = func.call @dynamic_index_in_dim_2(%iterArg_31, %89) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %95 = stablehlo.multiply %iterArg_33, %94 : tensor<2xf32>
      %cst_36 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
      %96 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %97 = stablehlo.multiply %96, %95 : tensor<2xf32>
      %cst_37 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
      %98 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %99 = stablehlo.multiply %98, %95 : tensor<2xf32>
      %100 = stablehlo.multiply %97, %93 : tensor<2xf32>
      %101 = stablehlo.multiply %91, %100 : tensor<2xf32>
      %102 = stablehlo.multiply %100, %92 : tensor<2xf32>
      %103 = stablehlo.negate %101 : tensor<2xf32>
      %104 = stablehlo.add %102, %103 : tensor<2xf32>
      %105 = stablehlo.multiply %104, %91 : tensor<2xf32>
      %106 = stablehlo.negate %105 : tensor<2xf32>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %107 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %108 = stablehlo.select %90, %107, %106 : tensor<2xi1>, tensor<2xf32>
      %109 = stablehlo.select %90, %106, %107 : tensor<2xi1>, tensor<2xf32>
      %110 = stablehlo.add %99, %109 : tensor<2xf32>
      %111 = stablehlo.negate %108 : tensor<2xf32>
      %112 = stablehlo.add %110, %111 : tensor<2xf32>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %113 = stablehlo.add %iterArg_32, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %113, %112 : tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>
    }
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %65 = stablehlo.multiply %64, %63#6 : tensor<2xf32>
    %66 = stablehlo.add %60, %65 : tensor<2xf32>
    %67 = stablehlo.multiply %3, %54 : tensor<7xf32>
    %68 = stablehlo.multiply %54, %27 : tensor<7xf32>
    %69 = stablehlo.negate %67 : tensor<7xf32>
    %70 = stablehlo.add %68, %69 : tensor<7xf32>
    %71 = stablehlo.multiply %24, %66 : tensor<2xf32>
    %72 = stablehlo.multiply %66, %arg3 : tensor<2xf32>
    %73 = stablehlo.divide %72, %23 : tensor<2xf32>
    %74 = stablehlo.negate %73 : tensor<2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %76 = "stablehlo.scatter"(%75, %19, %74) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %88 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %88 : tensor<f32>
    }) : (tensor<8xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<8xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %78 = "stablehlo.scatter"(%77, %12, %73) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %88 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %88 : tensor<f32>
    }) : (tensor<8xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<8xf32>
    %79 = stablehlo.add %76, %78 : tensor<8xf32>
    %80 = call @_pad_3(%6#1, %79) : (tensor<f32>, tensor<8xf32>) -> tensor<7xf32>
    %81 = call @cumsum_4(%80) : (tensor<7xf32>) -> tensor<7xf32>
    %82 = stablehlo.add %70, %81 : tensor<7xf32>
    %83 = stablehlo.multiply %82, %4 : tensor<7xf32>
    %84 = stablehlo.multiply %arg0, %83 : tensor<7xf32>
    %85 = stablehlo.multiply %83, %0 : tensor<7xf32>
    %86 = stablehlo.multiply %84, %1 : tensor<7xf32>
    %87 = stablehlo.add %85, %86 : tensor<7xf32>
    return %87, %71 : tensor<7xf32>, tensor<2xf32>
  }
  func.func private @cumsum(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<7xf32>) -> tensor<7xf32>
    return %0 : tensor<7xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[6, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 7>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
  func.func private @_pad(%arg0: tensor<7xf32>, %arg1: tensor<i32>) -> (tensor<8xf32>, tensor<f32>) {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [1], high = [0], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    return %1, %cst : tensor<8xf32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x2xi1>, %arg1: tensor<2xi1>, %arg2: tensor<i32>) -> tensor<4x2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi1>) -> tensor<1x2xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x2xi1>, tensor<1x2xi1>, tensor<i32>, tensor<i32>) -> tensor<4x2xi1>
    return %1 : tensor<4x2xi1>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<4x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<4x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<4x2xf32>
    return %1 : tensor<4x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x2xi1>, %arg1: tensor<i32>) -> tensor<2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<4x2xi1>, tensor<i32>, tensor<i32>) -> tensor<1x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi1>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<4x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<4x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @_pad_3(%arg0: tensor<f32>, %arg1: tensor<8xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg1, %cst, low = [-1], high = [0], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<7xf32>
    %1 = stablehlo.slice %0 [0:7] : (tensor<7xf32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
  func.func private @cumsum_4(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %0 = call @cumsum_5(%arg0) : (tensor<7xf32>) -> tensor<7xf32>
    return %0 : tensor<7xf32>
  }
  func.func private @cumsum_5(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[0, 6]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 7>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2xi32>, %arg3: tensor<2xf32>) -> (tensor<7xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.sine %arg0 : tensor<7xf32>
    %1 = stablehlo.cosine %arg0 : tensor<7xf32>
    %2 = stablehlo.multiply %arg0, %0 : tensor<7xf32>
    %3 = stablehlo.sine %2 : tensor<7xf32>
    %4 = stablehlo.cosine %2 : tensor<7xf32>
    %5 = call @cumsum(%3) : (tensor<7xf32>) -> tensor<7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:2 = call @_pad(%5, %c) : (tensor<7xf32>, tensor<i32>) -> (tensor<8xf32>, tensor<f32>)
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %8 = stablehlo.compare LT, %arg2, %7, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_1 = stablehlo.constant dense<8> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %10 = stablehlo.add %arg2, %9 : tensor<2xi32>
    %11 = stablehlo.select %8, %10, %arg2 : tensor<2xi1>, tensor<2xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %13 = "stablehlo.gather"(%6#0, %12) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<2x1xi32>) -> tensor<2xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %15 = stablehlo.compare LT, %arg1, %14, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_3 = stablehlo.constant dense<8> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %17 = stablehlo.add %arg1, %16 : tensor<2xi32>
    %18 = stablehlo.select %15, %17, %arg1 : tensor<2xi1>, tensor<2xi32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %20 = "stablehlo.gather"(%6#0, %19) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<2x1xi32>) -> tensor<2xf32>
    %21 = stablehlo.subtract %13, %20 : tensor<2xf32>
    %22 = stablehlo.subtract %arg2, %arg1 : tensor<2xi32>
    %23 = stablehlo.convert %22 : (tensor<2xi32>) -> tensor<2xf32>
    %24 = stablehlo.divide %21, %23 : tensor<2xf32>
    %25 = stablehlo.multiply %24, %arg3 : tensor<2xf32>
    %cst = stablehlo.constant dense<8.600000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %27 = stablehlo.subtract %26, %3 : tensor<7xf32>
    %28 = stablehlo.multiply %3, %27 : tensor<7xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %30 = stablehlo.multiply %29, %25 : tensor<2xf32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %c_6 = stablehlo.constant dense<false> : tensor<i1>
    %31 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i1>) -> tensor<4x2xi1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %36:8 = stablehlo.while(%iterArg = %c_11, %iterArg_28 = %c_5, %iterArg_29 = %30, %iterArg_30 = %31, %iterArg_31 = %32, %iterArg_32 = %33, %iterArg_33 = %34, %iterArg_34 = %35) : tensor<i32>, tensor<i32>, tensor<2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
    cond {
      %c_35 = stablehlo.constant dense<4> : tensor<i32>
      %88 = stablehlo.compare LT, %iterArg, %c_35, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %88 : tensor<i1>
    } do {
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %88 = stablehlo.add %iterArg_28, %c_35 : tensor<i32>
      %89 = stablehlo.abs %iterArg_29 : tensor<2xf32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %91 = stablehlo.compare GE, %iterArg_29, %90, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %92 = stablehlo.negate %89 : tensor<2xf32>
      %93 = stablehlo.exponential %92 : tensor<2xf32>
      %cst_37 = stablehlo.constant dense<0.879999995> : tensor<f32>
      %94 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %95 = stablehlo.subtract %94, %93 : tensor<2xf32>
      %96 = stablehlo.multiply %93, %95 : tensor<2xf32>
      %97 = stablehlo.exponential %96 : tensor<2xf32>
      %cst_38 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
      %98 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %99 = stablehlo.multiply %98, %iterArg_29 : tensor<2xf32>
      %cst_39 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
      %100 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %101 = stablehlo.multiply %100, %97 : tensor<2xf32>
      %102 = stablehlo.add %99, %101 : tensor<2xf32>
      %103 = stablehlo.tanh %102 : tensor<2xf32>
      %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %104 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %105 = stablehlo.add %104, %103 : tensor<2xf32>
      %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %106 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %107 = stablehlo.subtract %106, %103 : tensor<2xf32>
      %108 = stablehlo.multiply %105, %107 : tensor<2xf32>
      %109 = func.call @dynamic_update_index_in_dim(%iterArg_30, %91, %iterArg) : (tensor<4x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<4x2xi1>
      %110 = func.call @dynamic_update_index_in_dim_1(%iterArg_31, %93, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %111 = func.call @dynamic_update_index_in_dim_1(%iterArg_32, %95, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %112 = func.call @dynamic_update_index_in_dim_1(%iterArg_33, %97, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %113 = func.call @dynamic_update_index_in_dim_1(%iterArg_34, %108, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %114 = stablehlo.add %iterArg, %c_42 : tensor<i32>
      stablehlo.return %114, %88, %103, %109, %110, %111, %112, %113 : tensor<i32>, tensor<i32>, tensor<2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
    }
    %cst_12 = stablehlo.constant dense<8.090000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %38 = stablehlo.multiply %37, %36#2 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %40 = stablehlo.multiply %39, %25 : tensor<2xf32>
    %41 = stablehlo.add %38, %40 : tensor<2xf32>
    %42 = chlo.asinh %41 : tensor<2xf32> -> tensor<2xf32>
    %43 = chlo.square %41 : tensor<2xf32> -> tensor<2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.add %43, %44 : tensor<2xf32>
    %46 = stablehlo.rsqrt %45 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<1.225000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %48 = stablehlo.multiply %47, %42 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %50 = stablehlo.add %48, %49 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%28 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %53 = stablehlo.add %51, %52 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_21 = stablehlo.constant dense<1.225000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<2xf32>
    %58 = stablehlo.multiply %57, %46 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %60 = stablehlo.multiply %59, %58 : tensor<2xf32>
    %cst_23 = stablehlo.constant dense<8.090000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %62 = stablehlo.multiply %61, %58 : tensor<2xf32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %63:7 = stablehlo.while(%iterArg = %36#3, %iterArg_28 = %36#4, %iterArg_29 = %36#5, %iterArg_30 = %36#6, %iterArg_31 = %36#7, %iterArg_32 = %c_24, %iterArg_33 = %62) : tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_34 = stablehlo.constant dense<4> : tensor<i32>
      %88 = stablehlo.compare LT, %iterArg_32, %c_34, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %88 : tensor<i1>
    } do {
      %c_34 = stablehlo.constant dense<4> : tensor<i32>
      %88 = stablehlo.subtract %c_34, %iterArg_32 : tensor<i32>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %89 = stablehlo.subtract %88, %c_35 : tensor<i32>
      %90 = func.call @dynamic_index_in_dim(%iterArg, %89) : (tensor<4x2xi1>, tensor<i32>) -> tensor<2xi1>
      %91 = func.call @dynamic_index_in_dim_2(%iterArg_28, %89) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %92 = func.call @dynamic_index_in_dim_2(%iterArg_29, %89) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %93 = func.call @dynamic_index_in_dim_2(%iterArg_30, %89) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %94 = func.call @dynamic_index_in_dim_2(%iterArg_31, %89) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %95 = stablehlo.multiply %iterArg_33, %94 : tensor<2xf32>
      %cst_36 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
      %96 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %97 = stablehlo.multiply %96, %95 : tensor<2xf32>
      %cst_37 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
      %98 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %99 = stablehlo.multiply %98, %95 : tensor<2xf32>
      %100 = stablehlo.multiply %97, %93 : tensor<2xf32>
      %101 = stablehlo.multiply %91, %100 : tensor<2xf32>
      %102 = stablehlo.multiply %100, %92 : tensor<2xf32>
      %103 = stablehlo.negate %101 : tensor<2xf32>
      %104 = stablehlo.add %102, %103 : tensor<2xf32>
      %105 = stablehlo.multiply %104, %91 : tensor<2xf32>
      %106 = stablehlo.negate %105 : tensor<2xf32>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %107 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %108 = stablehlo.select %90, %107, %106 : tensor<2xi1>, tensor<2xf32>
      %109 = stablehlo.select %90, %106, %107 : tensor<2xi1>, tensor<2xf32>
      %110 = stablehlo.add %99, %109 : tensor<2xf32>
      %111 = stablehlo.negate %108 : tensor<2xf32>
      %112 = stablehlo.add %110, %111 : tensor<2xf32>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %113 = stablehlo.add %iterArg_32, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %113, %112 : tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>
    }
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %65 = stablehlo.multiply %64, %63#6 : tensor<2xf32>
    %66 = stablehlo.add %60, %65 : tensor<2xf32>
    %67 = stablehlo.multiply %3, %54 : tensor<7xf32>
    %68 = stablehlo.multiply %54, %27 : tensor<7xf32>
    %69 = stablehlo.negate %67 : tensor<7xf32>
    %70 = stablehlo.add %68, %69 : tensor<7xf32>
    %71 = stablehlo.multiply %24, %66 : tensor<2xf32>
    %72 = stablehlo.multiply %66, %arg3 : tensor<2xf32>
    %73 = stablehlo.divide %72, %23 : tensor<2xf32>
    %74 = stablehlo.negate %73 : tensor<2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %76 = "stablehlo.scatter"(%75, %19, %74) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %88 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %88 : tensor<f32>
    }) : (tensor<8xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<8xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %78 = "stablehlo.scatter"(%77, %12, %73) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %88 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %88 : tensor<f32>
    }) : (tensor<8xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<8xf32>
    %79 = stablehlo.add %76, %78 : tensor<8xf32>
    %80 = call @_pad_3(%6#1, %79) : (tensor<f32>, tensor<8xf32>) -> tensor<7xf32>
    %81 = call @cumsum_4(%80) : (tensor<7xf32>) -> tensor<7xf32>
    %82 = stablehlo.add %70, %81 : tensor<7xf32>
    %83 = stablehlo.multiply %82, %4 : tensor<7xf32>
    %84 = stablehlo.multiply %arg0, %83 : tensor<7xf32>
    %85 = stablehlo.multiply %83, %0 : tensor<7xf32>
    %86 = stablehlo.multiply %84, %1 : tensor<7xf32>
    %87 = stablehlo.add %85, %86 : tensor<7xf32>
    return %87, %71 : tensor<7xf32>, tensor<2xf32>
  }
  func.func private @cumsum(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<7xf32>) -> tensor<7xf32>
    return %0 : tensor<7xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0:2 = chlo.scan(%arg0) inits (%cst) dimension=0  attributes {is_associative = true, is_reverse = false} {
    ^bb0(%input: tensor<f32>, %carry: tensor<f32>):
      %1 = stablehlo.add %input, %carry : tensor<f32>
      stablehlo.return %1, %1 : tensor<f32>, tensor<f32>
    } : (tensor<7xf32>, tensor<f32>) -> (tensor<7xf32>, tensor<f32>)
    return %0#0 : tensor<7xf32>
  }
  func.func private @_pad(%arg0: tensor<7xf32>, %arg1: tensor<i32>) -> (tensor<8xf32>, tensor<f32>) {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [1], high = [0], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    return %1, %cst : tensor<8xf32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x2xi1>, %arg1: tensor<2xi1>, %arg2: tensor<i32>) -> tensor<4x2xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xi1>) -> tensor<1x2xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x2xi1>, tensor<1x2xi1>, tensor<i32>, tensor<i32>) -> tensor<4x2xi1>
    return %1 : tensor<4x2xi1>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<4x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<4x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<4x2xf32>
    return %1 : tensor<4x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x2xi1>, %arg1: tensor<i32>) -> tensor<2xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<4x2xi1>, tensor<i32>, tensor<i32>) -> tensor<1x2xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x2xi1>) -> tensor<2xi1>
    return %1 : tensor<2xi1>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<4x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<4x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @_pad_3(%arg0: tensor<f32>, %arg1: tensor<8xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg1, %cst, low = [-1], high = [0], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<7xf32>
    %1 = stablehlo.slice %0 [0:7] : (tensor<7xf32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
  func.func private @cumsum_4(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %0 = call @cumsum_5(%arg0) : (tensor<7xf32>) -> tensor<7xf32>
    return %0 : tensor<7xf32>
  }
  func.func private @cumsum_5(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[0, 6]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 7>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<7xf32>, tensor<f32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
}
