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
    %35:7 = stablehlo.while(%iterArg = %c_10, %iterArg_26 = %29, %iterArg_27 = %30, %iterArg_28 = %31, %iterArg_29 = %32, %iterArg_30 = %33, %iterArg_31 = %34) : tensor<i32>, tensor<2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
    cond {
      %c_32 = stablehlo.constant dense<4> : tensor<i32>
      %89 = stablehlo.compare LT, %iterArg, %c_32, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %89 : tensor<i1>
    } do {
      %89 = stablehlo.abs %iterArg_26 : tensor<2xf32>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %91 = stablehlo.compare GE, %iterArg_26, %90, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %92 = stablehlo.negate %89 : tensor<2xf32>
      %93 = stablehlo.exponential %92 : tensor<2xf32>
      %cst_33 = stablehlo.constant dense<0.879999995> : tensor<f32>
      %94 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %95 = stablehlo.subtract %94, %93 : tensor<2xf32>
      %96 = stablehlo.multiply %93, %95 : tensor<2xf32>
      %97 = stablehlo.exponential %96 : tensor<2xf32>
      %cst_34 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
      %98 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %99 = stablehlo.multiply %98, %iterArg_26 : tensor<2xf32>
      %cst_35 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
      %100 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %101 = stablehlo.multiply %100, %97 : tensor<2xf32>
      %102 = stablehlo.add %99, %101 : tensor<2xf32>
      %103 = stablehlo.tanh %102 : tensor<2xf32>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %104 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %105 = stablehlo.add %104, %103 : tensor<2xf32>
      %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %106 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %107 = stablehlo.subtract %106, %103 : tensor<2xf32>
      %108 = stablehlo.multiply %105, %107 : tensor<2xf32>
      %109 = func.call @dynamic_update_index_in_dim(%iterArg_27, %91, %iterArg) : (tensor<4x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<4x2xi1>
      %110 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %93, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %111 = func.call @dynamic_update_index_in_dim_1(%iterArg_29, %95, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %112 = func.call @dynamic_update_index_in_dim_1(%iterArg_30, %97, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %113 = func.call @dynamic_update_index_in_dim_1(%iterArg_31, %108, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %114 = stablehlo.add %iterArg, %c_38 : tensor<i32>
      stablehlo.return %114, %103, %109, %110, %111, %112, %113 : tensor<i32>, tensor<2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
    }
    %cst_11 = stablehlo.constant dense<8.090000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %37 = stablehlo.multiply %36, %35#1 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.multiply %38, %25 : tensor<2xf32>
    %40 = stablehlo.add %37, %39 : tensor<2xf32>
    %41 = stablehlo.abs %40 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<2.16840434E-19> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<7.37869762E+19> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %46 = stablehlo.clamp %44, %43, %45 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %48 = stablehlo.divide %47, %46 : tensor<2xf32>
    %49 = stablehlo.multiply %40, %48 : tensor<2xf32>
    %50 = chlo.square %49 : tensor<2xf32> -> tensor<2xf32>
    %51 = chlo.square %48 : tensor<2xf32> -> tensor<2xf32>
    %52 = stablehlo.add %50, %51 : tensor<2xf32>
    %53 = stablehlo.rsqrt %52 : tensor<2xf32>
    %54 = stablehlo.multiply %48, %53 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_19 = stablehlo.constant dense<1.225000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<2xf32>
    %59 = stablehlo.multiply %58, %54 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %61 = stablehlo.multiply %60, %59 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<8.090000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %63 = stablehlo.multiply %62, %59 : tensor<2xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %64:7 = stablehlo.while(%iterArg = %35#2, %iterArg_26 = %35#3, %iterArg_27 = %35#4, %iterArg_28 = %35#5, %iterArg_29 = %35#6, %iterArg_30 = %c_22, %iterArg_31 = %63) : tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_32 = stablehlo.constant dense<4> : tensor<i32>
      %89 = stablehlo.compare LT, %iterArg_30, %c_32, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %89 : tensor<i1>
    } do {
      %c_32 = stablehlo.constant dense<4> : tensor<i32>
      %89 = stablehlo.subtract %c_32, %iterArg_30 : tensor<i32>
      %c_33 = stablehlo.constant dense<1> : tensor<i32>
      %90 = stablehlo.subtract %89, %c_33 : tensor<i32>
      %91 = func.call @dynamic_index_in_dim(%iterArg, %90) : (tensor<4x2xi1>, tensor<i32>) -> tensor<2xi1>
      %92 = func.call @dynamic_index_in_dim_2(%iterArg_26, %90) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %93 = func.call @dynamic_index_in_dim_2(%iterArg_27, %90) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %94 = func.call @dynamic_index_in_dim_2(%iterArg_28, %90) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %95 = func.call @dynamic_index_in_dim_2(%iterArg_29, %90) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %96 = stablehlo.multiply %iterArg_31, %95 : tensor<2xf32>
      %cst_34 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
      %97 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %98 = stablehlo.multiply %97, %96 : tensor<2xf32>
      %cst_35 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
      %99 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %100 = stablehlo.multiply %99, %96 : tensor<2xf32>
      %101 = stablehlo.multiply %98, %94 : tensor<2xf32>
      %102 = stablehlo.multiply %92, %101 : tensor<2xf32>
      %103 = stablehlo.multiply %101, %93 : tensor<2xf32>
      %104 = stablehlo.negate %102 : tensor<2xf32>
      %105 = stablehlo.add %103, %104 : tensor<2xf32>
      %106 = stablehlo.multiply %105, %92 : tensor<2xf32>
      %107 = stablehlo.negate %106 : tensor<2xf32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %108 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %109 = stablehlo.select %91, %108, %107 : tensor<2xi1>, tensor<2xf32>
      %110 = stablehlo.select %91, %107, %108 : tensor<2xi1>, tensor<2xf32>
      %111 = stablehlo.add %100, %110 : tensor<2xf32>
      %112 = stablehlo.negate %109 : tensor<2xf32>
      %113 = stablehlo.add %111, %112 : tensor<2xf32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %114 = stablehlo.add %iterArg_30, %c_37 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %114, %113 : tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>
    }
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %66 = stablehlo.multiply %65, %64#6 : tensor<2xf32>
    %67 = stablehlo.add %61, %66 : tensor<2xf32>
    %68 = stablehlo.multiply %3, %55 : tensor<7xf32>
    %69 = stablehlo.multiply %55, %27 : tensor<7xf32>
    %70 = stablehlo.negate %68 : tensor<7xf32>
    %71 = stablehlo.add %69, %70 : tensor<7xf32>
    %72 = stablehlo.multiply %24, %67 : tensor<2xf32>
    %73 = stablehlo.multiply %67, %arg3 : tensor<2xf32>
    %74 = stablehlo.divide %73, %23 : tensor<2xf32>
    %75 = stablehlo.negate %74 : tensor<2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %77 = "stablehlo.scatter"(%76, %19, %75) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %89 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %89 : tensor<f32>
    }) : (tensor<8xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<8xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %79 = "stablehlo.scatter"(%78, %12, %74) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %89 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %89 : tensor<f32>
    }) : (tensor<8xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<8xf32>
    %80 = stablehlo.add %77, %79 : tensor<8xf32>
    %81 = call @_pad_3(%80) : (tensor<8xf32>) -> tensor<7xf32>
    %82 = call @cumsum_4(%81) : (tensor<7xf32>) -> tensor<7xf32>
    %83 = stablehlo.add %71, %82 : tensor<7xf32>
    %84 = stablehlo.multiply %83, %4 : tensor<7xf32>
    %85 = stablehlo.multiply %arg0, %84 : tensor<7xf32>
    %86 = stablehlo.multiply %84, %0 : tensor<7xf32>
    %87 = stablehlo.multiply %85, %1 : tensor<7xf32>
    %88 = stablehlo.add %86, %87 : tensor<7xf32>
    return %88, %72 : tensor<7xf32>, tensor<2xf32>
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
    %35:7 = stablehlo.while(%iterArg = %c_10, %iterArg_26 = %29, %iterArg_27 = %30, %iterArg_28 = %31, %iterArg_29 = %32, %iterArg_30 = %33, %iterArg_31 = %34) : tensor<i32>, tensor<2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
    cond {
      %c_32 = stablehlo.constant dense<4> : tensor<i32>
      %89 = stablehlo.compare LT, %iterArg, %c_32, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %89 : tensor<i1>
    } do {
      %89 = stablehlo.abs %iterArg_26 : tensor<2xf32>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %91 = stablehlo.compare GE, %iterArg_26, %90, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %92 = stablehlo.negate %89 : tensor<2xf32>
      %93 = stablehlo.exponential %92 : tensor<2xf32>
      %cst_33 = stablehlo.constant dense<0.879999995> : tensor<f32>
      %94 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %95 = stablehlo.subtract %94, %93 : tensor<2xf32>
      %96 = stablehlo.multiply %93, %95 : tensor<2xf32>
      %97 = stablehlo.exponential %96 : tensor<2xf32>
      %cst_34 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
      %98 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %99 = stablehlo.multiply %98, %iterArg_26 : tensor<2xf32>
      %cst_35 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
      %100 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %101 = stablehlo.multiply %100, %97 : tensor<2xf32>
      %102 = stablehlo.add %99, %101 : tensor<2xf32>
      %103 = stablehlo.tanh %102 : tensor<2xf32>
      %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %104 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %105 = stablehlo.add %104, %103 : tensor<2xf32>
      %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %106 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %107 = stablehlo.subtract %106, %103 : tensor<2xf32>
      %108 = stablehlo.multiply %105, %107 : tensor<2xf32>
      %109 = func.call @dynamic_update_index_in_dim(%iterArg_27, %91, %iterArg) : (tensor<4x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<4x2xi1>
      %110 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %93, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %111 = func.call @dynamic_update_index_in_dim_1(%iterArg_29, %95, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %112 = func.call @dynamic_update_index_in_dim_1(%iterArg_30, %97, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %113 = func.call @dynamic_update_index_in_dim_1(%iterArg_31, %108, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %114 = stablehlo.add %iterArg, %c_38 : tensor<i32>
      stablehlo.return %114, %103, %109, %110, %111, %112, %113 : tensor<i32>, tensor<2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
    }
    %cst_11 = stablehlo.constant dense<8.090000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %37 = stablehlo.multiply %36, %35#1 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.multiply %38, %25 : tensor<2xf32>
    %40 = stablehlo.add %37, %39 : tensor<2xf32>
    %41 = stablehlo.abs %40 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<2.16840434E-19> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<7.37869762E+19> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %46 = stablehlo.clamp %44, %43, %45 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %48 = stablehlo.divide %47, %46 : tensor<2xf32>
    %49 = stablehlo.multiply %40, %48 : tensor<2xf32>
    %50 = chlo.square %49 : tensor<2xf32> -> tensor<2xf32>
    %51 = chlo.square %48 : tensor<2xf32> -> tensor<2xf32>
    %52 = stablehlo.add %50, %51 : tensor<2xf32>
    %53 = stablehlo.rsqrt %52 : tensor<2xf32>
    %54 = stablehlo.multiply %48, %53 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_19 = stablehlo.constant dense<1.225000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<2xf32>
    %59 = stablehlo.multiply %58, %54 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %61 = stablehlo.multiply %60, %59 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<8.090000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %63 = stablehlo.multiply %62, %59 : tensor<2xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %64:7 = stablehlo.while(%iterArg = %35#2, %iterArg_26 = %35#3, %iterArg_27 = %35#4, %iterArg_28 = %35#5, %iterArg_29 = %35#6, %iterArg_30 = %c_22, %iterArg_31 = %63) : tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_32 = stablehlo.constant dense<4> : tensor<i32>
      %89 = stablehlo.compare LT, %iterArg_30, %c_32, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %89 : tensor<i1>
    } do {
      %c_32 = stablehlo.constant dense<4> : tensor<i32>
      %89 = stablehlo.subtract %c_32, %iterArg_30 : tensor<i32>
      %c_33 = stablehlo.constant dense<1> : tensor<i32>
      %90 = stablehlo.subtract %89, %c_33 : tensor<i32>
      %91 = func.call @dynamic_index_in_dim(%iterArg, %90) : (tensor<4x2xi1>, tensor<i32>) -> tensor<2xi1>
      %92 = func.call @dynamic_index_in_dim_2(%iterArg_26, %90) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %93 = func.call @dynamic_index_in_dim_2(%iterArg_27, %90) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %94 = func.call @dynamic_index_in_dim_2(%iterArg_28, %90) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %95 = func.call @dynamic_index_in_dim_2(%iterArg_29, %90) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %96 = stablehlo.multiply %iterArg_31, %95 : tensor<2xf32>
      %cst_34 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
      %97 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %98 = stablehlo.multiply %97, %96 : tensor<2xf32>
      %cst_35 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
      %99 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %100 = stablehlo.multiply %99, %96 : tensor<2xf32>
      %101 = stablehlo.multiply %98, %94 : tensor<2xf32>
      %102 = stablehlo.multiply %92, %101 : tensor<2xf32>
      %103 = stablehlo.multiply %101, %93 : tensor<2xf32>
      %104 = stablehlo.negate %102 : tensor<2xf32>
      %105 = stablehlo.add %103, %104 : tensor<2xf32>
      %106 = stablehlo.multiply %105, %92 : tensor<2xf32>
      %107 = stablehlo.negate %106 : tensor<2xf32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %108 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %109 = stablehlo.select %91, %108, %107 : tensor<2xi1>, tensor<2xf32>
      %110 = stablehlo.select %91, %107, %108 : tensor<2xi1>, tensor<2xf32>
      %111 = stablehlo.add %100, %110 : tensor<2xf32>
      %112 = stablehlo.negate %109 : tensor<2xf32>
      %113 = stablehlo.add %111, %112 : tensor<2xf32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %114 = stablehlo.add %iterArg_30, %c_37 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %114, %113 : tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>
    }
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %66 = stablehlo.multiply %65, %64#6 : tensor<2xf32>
    %67 = stablehlo.add %61, %66 : tensor<2xf32>
    %68 = stablehlo.multiply %3, %55 : tensor<7xf32>
    %69 = stablehlo.multiply %55, %27 : tensor<7xf32>
    %70 = stablehlo.negate %68 : tensor<7xf32>
    %71 = stablehlo.add %69, %70 : tensor<7xf32>
    %72 = stablehlo.multiply %24, %67 : tensor<2xf32>
    %73 = stablehlo.multiply %67, %arg3 : tensor<2xf32>
    %74 = stablehlo.divide %73, %23 : tensor<2xf32>
    %75 = stablehlo.negate %74 : tensor<2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %77 = "stablehlo.scatter"(%76, %19, %75) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %89 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %89 : tensor<f32>
    }) : (tensor<8xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<8xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %79 = "stablehlo.scatter"(%78, %12, %74) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %89 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %89 : tensor<f32>
    }) : (tensor<8xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<8xf32>
    %80 = stablehlo.add %77, %79 : tensor<8xf32>
    %81 = call @_pad_3(%80) : (tensor<8xf32>) -> tensor<7xf32>
    %82 = call @cumsum_4(%81) : (tensor<7xf32>) -> tensor<7xf32>
    %83 = stablehlo.add %71, %82 : tensor<7xf32>
    %84 = stablehlo.multiply %83, %4 : tensor<7xf32>
    %85 = stablehlo.multiply %arg0, %84 : tensor<7xf32>
    %86 = stablehlo.multiply %84, %0 : tensor<7xf32>
    %87 = stablehlo.multiply %85, %1 : tensor<7xf32>
    %88 = stablehlo.add %86, %87 : tensor<7xf32>
    return %88, %72 : tensor<7xf32>, tensor<2xf32>
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
