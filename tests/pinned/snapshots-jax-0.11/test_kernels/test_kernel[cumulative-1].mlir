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
    %29:2 = stablehlo.while(%iterArg = %c_5, %iterArg_10 = %28) : tensor<i32>, tensor<2xf32>
    cond {
      %c_11 = stablehlo.constant dense<4> : tensor<i32>
      %40 = stablehlo.compare LT, %iterArg, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    } do {
      %40 = stablehlo.abs %iterArg_10 : tensor<2xf32>
      %41 = stablehlo.negate %40 : tensor<2xf32>
      %42 = stablehlo.exponential %41 : tensor<2xf32>
      %cst_11 = stablehlo.constant dense<0.879999995> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %44 = stablehlo.subtract %43, %42 : tensor<2xf32>
      %45 = stablehlo.multiply %42, %44 : tensor<2xf32>
      %46 = stablehlo.exponential %45 : tensor<2xf32>
      %cst_12 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %48 = stablehlo.multiply %47, %iterArg_10 : tensor<2xf32>
      %cst_13 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %50 = stablehlo.multiply %49, %46 : tensor<2xf32>
      %51 = stablehlo.add %48, %50 : tensor<2xf32>
      %52 = stablehlo.tanh %51 : tensor<2xf32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.add %iterArg, %c_14 : tensor<i32>
      stablehlo.return %53, %52 : tensor<i32>, tensor<2xf32>
    }
    %cst_6 = stablehlo.constant dense<8.090000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %31 = stablehlo.multiply %30, %29#1 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.multiply %32, %23 : tensor<2xf32>
    %34 = stablehlo.add %31, %33 : tensor<2xf32>
    %35 = chlo.asinh %34 : tensor<2xf32> -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<1.225000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
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
    %29:2 = stablehlo.while(%iterArg = %c_5, %iterArg_10 = %28) : tensor<i32>, tensor<2xf32>
    cond {
      %c_11 = stablehlo.constant dense<4> : tensor<i32>
      %40 = stablehlo.compare LT, %iterArg, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %40 : tensor<i1>
    } do {
      %40 = stablehlo.abs %iterArg_10 : tensor<2xf32>
      %41 = stablehlo.negate %40 : tensor<2xf32>
      %42 = stablehlo.exponential %41 : tensor<2xf32>
      %cst_11 = stablehlo.constant dense<0.879999995> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %44 = stablehlo.subtract %43, %42 : tensor<2xf32>
      %45 = stablehlo.multiply %42, %44 : tensor<2xf32>
      %46 = stablehlo.exponential %45 : tensor<2xf32>
      %cst_12 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %48 = stablehlo.multiply %47, %iterArg_10 : tensor<2xf32>
      %cst_13 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %50 = stablehlo.multiply %49, %46 : tensor<2xf32>
      %51 = stablehlo.add %48, %50 : tensor<2xf32>
      %52 = stablehlo.tanh %51 : tensor<2xf32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.add %iterArg, %c_14 : tensor<i32>
      stablehlo.return %53, %52 : tensor<i32>, tensor<2xf32>
    }
    %cst_6 = stablehlo.constant dense<8.090000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %31 = stablehlo.multiply %30, %29#1 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.multiply %32, %23 : tensor<2xf32>
    %34 = stablehlo.add %31, %33 : tensor<2xf32>
    %35 = chlo.asinh %34 : tensor<2xf32> -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<1.225000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
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
    %6 = call @_pad(%5, %c) : (tensor<7xf32>, tensor<i32>) -> tensor<8xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %8 = stablehlo.compare LT, %arg2, %7, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_1 = stablehlo.constant dense<8> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %10 = stablehlo.add %arg2, %9 : tensor<2xi32>
    %11 = stablehlo.select %8, %10, %arg2 : tensor<2xi1>, tensor<2xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %13 = "stablehlo.gather"(%6, %12) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<2x1xi32>) -> tensor<2xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %15 = stablehlo.compare LT, %arg1, %14, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_3 = stablehlo.constant dense<8> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %17 = stablehlo.add %arg1, %16 : tensor<2xi32>
    %18 = stablehlo.select %15, %17, %arg1 : tensor<2xi1>, tensor<2xi32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %20 = "stablehlo.gather"(%6, %19) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<2x1xi32>) -> tensor<2xf32>
    %21 = stablehlo.subtract %13, %20 : tensor<2xf32>
    %22 = stablehlo.subtract %arg2, %arg1 : tensor<2xi32>
    %23 = stablehlo.convert %22 : (tensor<2xi32>) -> tensor<2xf32>
    %24 = stablehlo.divide %21, %23 : tensor<2xf32>
    %25 = stablehlo.multiply %24, %arg3 : tensor<2xf32>
    %cst = stablehlo.constant dense<8.600000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %27 = stablehlo.subtract %26, %3 : tensor<7xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %29 = stablehlo.multiply %28, %25 : tensor<2xf32>
    %c_5 = stablehlo.constant dense<false> : tensor<i1>
    %30 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<4x2xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %35:7 = stablehlo.while(%iterArg = %c_10, %iterArg_23 = %29, %iterArg_24 = %30, %iterArg_25 = %31, %iterArg_26 = %32, %iterArg_27 = %33, %iterArg_28 = %34) : tensor<i32>, tensor<2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
    cond {
      %c_29 = stablehlo.constant dense<4> : tensor<i32>
      %79 = stablehlo.compare LT, %iterArg, %c_29, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %79 : tensor<i1>
    } do {
      %79 = stablehlo.abs %iterArg_23 : tensor<2xf32>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %80 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %81 = stablehlo.compare GE, %iterArg_23, %80, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %82 = stablehlo.negate %79 : tensor<2xf32>
      %83 = stablehlo.exponential %82 : tensor<2xf32>
      %cst_30 = stablehlo.constant dense<0.879999995> : tensor<f32>
      %84 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %85 = stablehlo.subtract %84, %83 : tensor<2xf32>
      %86 = stablehlo.multiply %83, %85 : tensor<2xf32>
      %87 = stablehlo.exponential %86 : tensor<2xf32>
      %cst_31 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
      %88 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %89 = stablehlo.multiply %88, %iterArg_23 : tensor<2xf32>
      %cst_32 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %91 = stablehlo.multiply %90, %87 : tensor<2xf32>
      %92 = stablehlo.add %89, %91 : tensor<2xf32>
      %93 = stablehlo.tanh %92 : tensor<2xf32>
      %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %94 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %95 = stablehlo.add %94, %93 : tensor<2xf32>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %96 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %97 = stablehlo.subtract %96, %93 : tensor<2xf32>
      %98 = stablehlo.multiply %95, %97 : tensor<2xf32>
      %99 = func.call @dynamic_update_index_in_dim(%iterArg_24, %81, %iterArg) : (tensor<4x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<4x2xi1>
      %100 = func.call @dynamic_update_index_in_dim_1(%iterArg_25, %83, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %101 = func.call @dynamic_update_index_in_dim_1(%iterArg_26, %85, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %102 = func.call @dynamic_update_index_in_dim_1(%iterArg_27, %87, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %103 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %98, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %104 = stablehlo.add %iterArg, %c_35 : tensor<i32>
      stablehlo.return %104, %93, %99, %100, %101, %102, %103 : tensor<i32>, tensor<2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
    }
    %cst_11 = stablehlo.constant dense<8.090000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %37 = stablehlo.multiply %36, %35#1 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.multiply %38, %25 : tensor<2xf32>
    %40 = stablehlo.add %37, %39 : tensor<2xf32>
    %41 = chlo.square %40 : tensor<2xf32> -> tensor<2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %43 = stablehlo.add %41, %42 : tensor<2xf32>
    %44 = stablehlo.rsqrt %43 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_16 = stablehlo.constant dense<1.225000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<2xf32>
    %49 = stablehlo.multiply %48, %44 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<2xf32>
    %cst_18 = stablehlo.constant dense<8.090000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %53 = stablehlo.multiply %52, %49 : tensor<2xf32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %54:7 = stablehlo.while(%iterArg = %35#2, %iterArg_23 = %35#3, %iterArg_24 = %35#4, %iterArg_25 = %35#5, %iterArg_26 = %35#6, %iterArg_27 = %c_19, %iterArg_28 = %53) : tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_29 = stablehlo.constant dense<4> : tensor<i32>
      %79 = stablehlo.compare LT, %iterArg_27, %c_29, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %79 : tensor<i1>
    } do {
      %c_29 = stablehlo.constant dense<4> : tensor<i32>
      %79 = stablehlo.subtract %c_29, %iterArg_27 : tensor<i32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %80 = stablehlo.subtract %79, %c_30 : tensor<i32>
      %81 = func.call @dynamic_index_in_dim(%iterArg, %80) : (tensor<4x2xi1>, tensor<i32>) -> tensor<2xi1>
      %82 = func.call @dynamic_index_in_dim_2(%iterArg_23, %80) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %83 = func.call @dynamic_index_in_dim_2(%iterArg_24, %80) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %84 = func.call @dynamic_index_in_dim_2(%iterArg_25, %80) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %85 = func.call @dynamic_index_in_dim_2(%iterArg_26, %80) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %86 = stablehlo.multiply %iterArg_28, %85 : tensor<2xf32>
      %cst_31 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
      %87 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %88 = stablehlo.multiply %87, %86 : tensor<2xf32>
      %cst_32 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
      %89 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %90 = stablehlo.multiply %89, %86 : tensor<2xf32>
      %91 = stablehlo.multiply %88, %84 : tensor<2xf32>
      %92 = stablehlo.multiply %82, %91 : tensor<2xf32>
      %93 = stablehlo.multiply %91, %83 : tensor<2xf32>
      %94 = stablehlo.negate %92 : tensor<2xf32>
      %95 = stablehlo.add %93, %94 : tensor<2xf32>
      %96 = stablehlo.multiply %95, %82 : tensor<2xf32>
      %97 = stablehlo.negate %96 : tensor<2xf32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %98 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %99 = stablehlo.select %81, %98, %97 : tensor<2xi1>, tensor<2xf32>
      %100 = stablehlo.select %81, %97, %98 : tensor<2xi1>, tensor<2xf32>
      %101 = stablehlo.add %90, %100 : tensor<2xf32>
      %102 = stablehlo.negate %99 : tensor<2xf32>
      %103 = stablehlo.add %101, %102 : tensor<2xf32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %104 = stablehlo.add %iterArg_27, %c_34 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %104, %103 : tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>
    }
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %56 = stablehlo.multiply %55, %54#6 : tensor<2xf32>
    %57 = stablehlo.add %51, %56 : tensor<2xf32>
    %58 = stablehlo.multiply %3, %45 : tensor<7xf32>
    %59 = stablehlo.multiply %45, %27 : tensor<7xf32>
    %60 = stablehlo.negate %58 : tensor<7xf32>
    %61 = stablehlo.add %59, %60 : tensor<7xf32>
    %62 = stablehlo.multiply %24, %57 : tensor<2xf32>
    %63 = stablehlo.multiply %57, %arg3 : tensor<2xf32>
    %64 = stablehlo.divide %63, %23 : tensor<2xf32>
    %65 = stablehlo.negate %64 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %67 = "stablehlo.scatter"(%66, %19, %65) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %79 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %79 : tensor<f32>
    }) : (tensor<8xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<8xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %69 = "stablehlo.scatter"(%68, %12, %64) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %79 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %79 : tensor<f32>
    }) : (tensor<8xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<8xf32>
    %70 = stablehlo.add %67, %69 : tensor<8xf32>
    %71 = call @_pad_3(%70) : (tensor<8xf32>) -> tensor<7xf32>
    %72 = call @cumsum_4(%71) : (tensor<7xf32>) -> tensor<7xf32>
    %73 = stablehlo.add %61, %72 : tensor<7xf32>
    %74 = stablehlo.multiply %73, %4 : tensor<7xf32>
    %75 = stablehlo.multiply %arg0, %74 : tensor<7xf32>
    %76 = stablehlo.multiply %74, %0 : tensor<7xf32>
    %77 = stablehlo.multiply %75, %1 : tensor<7xf32>
    %78 = stablehlo.add %76, %77 : tensor<7xf32>
    return %78, %62 : tensor<7xf32>, tensor<2xf32>
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
  func.func private @_pad_3(%arg0: tensor<8xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [-1], high = [0], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<7xf32>
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
    %6 = call @_pad(%5, %c) : (tensor<7xf32>, tensor<i32>) -> tensor<8xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %8 = stablehlo.compare LT, %arg2, %7, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_1 = stablehlo.constant dense<8> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %10 = stablehlo.add %arg2, %9 : tensor<2xi32>
    %11 = stablehlo.select %8, %10, %arg2 : tensor<2xi1>, tensor<2xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %13 = "stablehlo.gather"(%6, %12) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<2x1xi32>) -> tensor<2xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %15 = stablehlo.compare LT, %arg1, %14, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_3 = stablehlo.constant dense<8> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %17 = stablehlo.add %arg1, %16 : tensor<2xi32>
    %18 = stablehlo.select %15, %17, %arg1 : tensor<2xi1>, tensor<2xi32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %20 = "stablehlo.gather"(%6, %19) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<8xf32>, tensor<2x1xi32>) -> tensor<2xf32>
    %21 = stablehlo.subtract %13, %20 : tensor<2xf32>
    %22 = stablehlo.subtract %arg2, %arg1 : tensor<2xi32>
    %23 = stablehlo.convert %22 : (tensor<2xi32>) -> tensor<2xf32>
    %24 = stablehlo.divide %21, %23 : tensor<2xf32>
    %25 = stablehlo.multiply %24, %arg3 : tensor<2xf32>
    %cst = stablehlo.constant dense<8.600000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %27 = stablehlo.subtract %26, %3 : tensor<7xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %29 = stablehlo.multiply %28, %25 : tensor<2xf32>
    %c_5 = stablehlo.constant dense<false> : tensor<i1>
    %30 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<4x2xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %35:7 = stablehlo.while(%iterArg = %c_10, %iterArg_23 = %29, %iterArg_24 = %30, %iterArg_25 = %31, %iterArg_26 = %32, %iterArg_27 = %33, %iterArg_28 = %34) : tensor<i32>, tensor<2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
    cond {
      %c_29 = stablehlo.constant dense<4> : tensor<i32>
      %79 = stablehlo.compare LT, %iterArg, %c_29, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %79 : tensor<i1>
    } do {
      %79 = stablehlo.abs %iterArg_23 : tensor<2xf32>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %80 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %81 = stablehlo.compare GE, %iterArg_23, %80, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %82 = stablehlo.negate %79 : tensor<2xf32>
      %83 = stablehlo.exponential %82 : tensor<2xf32>
      %cst_30 = stablehlo.constant dense<0.879999995> : tensor<f32>
      %84 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %85 = stablehlo.subtract %84, %83 : tensor<2xf32>
      %86 = stablehlo.multiply %83, %85 : tensor<2xf32>
      %87 = stablehlo.exponential %86 : tensor<2xf32>
      %cst_31 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
      %88 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %89 = stablehlo.multiply %88, %iterArg_23 : tensor<2xf32>
      %cst_32 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %91 = stablehlo.multiply %90, %87 : tensor<2xf32>
      %92 = stablehlo.add %89, %91 : tensor<2xf32>
      %93 = stablehlo.tanh %92 : tensor<2xf32>
      %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %94 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %95 = stablehlo.add %94, %93 : tensor<2xf32>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %96 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %97 = stablehlo.subtract %96, %93 : tensor<2xf32>
      %98 = stablehlo.multiply %95, %97 : tensor<2xf32>
      %99 = func.call @dynamic_update_index_in_dim(%iterArg_24, %81, %iterArg) : (tensor<4x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<4x2xi1>
      %100 = func.call @dynamic_update_index_in_dim_1(%iterArg_25, %83, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %101 = func.call @dynamic_update_index_in_dim_1(%iterArg_26, %85, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %102 = func.call @dynamic_update_index_in_dim_1(%iterArg_27, %87, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %103 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %98, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %104 = stablehlo.add %iterArg, %c_35 : tensor<i32>
      stablehlo.return %104, %93, %99, %100, %101, %102, %103 : tensor<i32>, tensor<2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
    }
    %cst_11 = stablehlo.constant dense<8.090000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %37 = stablehlo.multiply %36, %35#1 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.multiply %38, %25 : tensor<2xf32>
    %40 = stablehlo.add %37, %39 : tensor<2xf32>
    %41 = chlo.square %40 : tensor<2xf32> -> tensor<2xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %43 = stablehlo.add %41, %42 : tensor<2xf32>
    %44 = stablehlo.rsqrt %43 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_16 = stablehlo.constant dense<1.225000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<2xf32>
    %49 = stablehlo.multiply %48, %44 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<2xf32>
    %cst_18 = stablehlo.constant dense<8.090000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %53 = stablehlo.multiply %52, %49 : tensor<2xf32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %54:7 = stablehlo.while(%iterArg = %35#2, %iterArg_23 = %35#3, %iterArg_24 = %35#4, %iterArg_25 = %35#5, %iterArg_26 = %35#6, %iterArg_27 = %c_19, %iterArg_28 = %53) : tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_29 = stablehlo.constant dense<4> : tensor<i32>
      %79 = stablehlo.compare LT, %iterArg_27, %c_29, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %79 : tensor<i1>
    } do {
      %c_29 = stablehlo.constant dense<4> : tensor<i32>
      %79 = stablehlo.subtract %c_29, %iterArg_27 : tensor<i32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %80 = stablehlo.subtract %79, %c_30 : tensor<i32>
      %81 = func.call @dynamic_index_in_dim(%iterArg, %80) : (tensor<4x2xi1>, tensor<i32>) -> tensor<2xi1>
      %82 = func.call @dynamic_index_in_dim_2(%iterArg_23, %80) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %83 = func.call @dynamic_index_in_dim_2(%iterArg_24, %80) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %84 = func.call @dynamic_index_in_dim_2(%iterArg_25, %80) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %85 = func.call @dynamic_index_in_dim_2(%iterArg_26, %80) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %86 = stablehlo.multiply %iterArg_28, %85 : tensor<2xf32>
      %cst_31 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
      %87 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %88 = stablehlo.multiply %87, %86 : tensor<2xf32>
      %cst_32 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
      %89 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %90 = stablehlo.multiply %89, %86 : tensor<2xf32>
      %91 = stablehlo.multiply %88, %84 : tensor<2xf32>
      %92 = stablehlo.multiply %82, %91 : tensor<2xf32>
      %93 = stablehlo.multiply %91, %83 : tensor<2xf32>
      %94 = stablehlo.negate %92 : tensor<2xf32>
      %95 = stablehlo.add %93, %94 : tensor<2xf32>
      %96 = stablehlo.multiply %95, %82 : tensor<2xf32>
      %97 = stablehlo.negate %96 : tensor<2xf32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %98 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %99 = stablehlo.select %81, %98, %97 : tensor<2xi1>, tensor<2xf32>
      %100 = stablehlo.select %81, %97, %98 : tensor<2xi1>, tensor<2xf32>
      %101 = stablehlo.add %90, %100 : tensor<2xf32>
      %102 = stablehlo.negate %99 : tensor<2xf32>
      %103 = stablehlo.add %101, %102 : tensor<2xf32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %104 = stablehlo.add %iterArg_27, %c_34 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %104, %103 : tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>
    }
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %56 = stablehlo.multiply %55, %54#6 : tensor<2xf32>
    %57 = stablehlo.add %51, %56 : tensor<2xf32>
    %58 = stablehlo.multiply %3, %45 : tensor<7xf32>
    %59 = stablehlo.multiply %45, %27 : tensor<7xf32>
    %60 = stablehlo.negate %58 : tensor<7xf32>
    %61 = stablehlo.add %59, %60 : tensor<7xf32>
    %62 = stablehlo.multiply %24, %57 : tensor<2xf32>
    %63 = stablehlo.multiply %57, %arg3 : tensor<2xf32>
    %64 = stablehlo.divide %63, %23 : tensor<2xf32>
    %65 = stablehlo.negate %64 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %67 = "stablehlo.scatter"(%66, %19, %65) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %79 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %79 : tensor<f32>
    }) : (tensor<8xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<8xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %69 = "stablehlo.scatter"(%68, %12, %64) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %79 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %79 : tensor<f32>
    }) : (tensor<8xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<8xf32>
    %70 = stablehlo.add %67, %69 : tensor<8xf32>
    %71 = call @_pad_3(%70) : (tensor<8xf32>) -> tensor<7xf32>
    %72 = call @cumsum_4(%71) : (tensor<7xf32>) -> tensor<7xf32>
    %73 = stablehlo.add %61, %72 : tensor<7xf32>
    %74 = stablehlo.multiply %73, %4 : tensor<7xf32>
    %75 = stablehlo.multiply %arg0, %74 : tensor<7xf32>
    %76 = stablehlo.multiply %74, %0 : tensor<7xf32>
    %77 = stablehlo.multiply %75, %1 : tensor<7xf32>
    %78 = stablehlo.add %76, %77 : tensor<7xf32>
    return %78, %62 : tensor<7xf32>, tensor<2xf32>
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
  func.func private @_pad_3(%arg0: tensor<8xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [-1], high = [0], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<7xf32>
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
