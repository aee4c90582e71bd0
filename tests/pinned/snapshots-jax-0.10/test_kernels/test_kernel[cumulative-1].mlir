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
      %40 = func.call @closed_call(%iterArg_10) : (tensor<2xf32>) -> tensor<2xf32>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %41 = stablehlo.add %iterArg, %c_11 : tensor<i32>
      stablehlo.return %41, %40 : tensor<i32>, tensor<2xf32>
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
  func.func private @closed_call(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.abs %arg0 : tensor<2xf32>
    %1 = stablehlo.negate %0 : tensor<2xf32>
    %2 = stablehlo.exponential %1 : tensor<2xf32>
    %cst = stablehlo.constant dense<0.879999995> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.subtract %3, %2 : tensor<2xf32>
    %5 = stablehlo.multiply %2, %4 : tensor<2xf32>
    %6 = stablehlo.exponential %5 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %8 = stablehlo.multiply %7, %arg0 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %10 = stablehlo.multiply %9, %6 : tensor<2xf32>
    %11 = stablehlo.add %8, %10 : tensor<2xf32>
    %12 = stablehlo.tanh %11 : tensor<2xf32>
    return %12 : tensor<2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
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
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %36:8 = stablehlo.while(%iterArg = %c_11, %iterArg_24 = %29, %iterArg_25 = %30, %iterArg_26 = %31, %iterArg_27 = %32, %iterArg_28 = %33, %iterArg_29 = %34, %iterArg_30 = %35) : tensor<i32>, tensor<2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
    cond {
      %c_31 = stablehlo.constant dense<4> : tensor<i32>
      %80 = stablehlo.compare LT, %iterArg, %c_31, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %80 : tensor<i1>
    } do {
      %80:7 = func.call @closed_call(%iterArg_24) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
      %81 = func.call @dynamic_update_index_in_dim(%iterArg_25, %80#1, %iterArg) : (tensor<4x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<4x2xi1>
      %82 = func.call @dynamic_update_index_in_dim_1(%iterArg_26, %80#2, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %83 = func.call @dynamic_update_index_in_dim_1(%iterArg_27, %80#3, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %84 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %80#4, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %85 = func.call @dynamic_update_index_in_dim_1(%iterArg_29, %80#5, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %86 = func.call @dynamic_update_index_in_dim_1(%iterArg_30, %80#6, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %87 = stablehlo.add %iterArg, %c_31 : tensor<i32>
      stablehlo.return %87, %80#0, %81, %82, %83, %84, %85, %86 : tensor<i32>, tensor<2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
    }
    %cst_12 = stablehlo.constant dense<8.090000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %38 = stablehlo.multiply %37, %36#1 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %40 = stablehlo.multiply %39, %25 : tensor<2xf32>
    %41 = stablehlo.add %38, %40 : tensor<2xf32>
    %42 = chlo.square %41 : tensor<2xf32> -> tensor<2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %44 = stablehlo.add %42, %43 : tensor<2xf32>
    %45 = stablehlo.rsqrt %44 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_17 = stablehlo.constant dense<1.225000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<2xf32>
    %50 = stablehlo.multiply %49, %45 : tensor<2xf32>
    %cst_18 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<2xf32>
    %cst_19 = stablehlo.constant dense<8.090000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %54 = stablehlo.multiply %53, %50 : tensor<2xf32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %55:8 = stablehlo.while(%iterArg = %36#2, %iterArg_24 = %36#3, %iterArg_25 = %36#4, %iterArg_26 = %36#5, %iterArg_27 = %36#6, %iterArg_28 = %36#7, %iterArg_29 = %c_20, %iterArg_30 = %54) : tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_31 = stablehlo.constant dense<4> : tensor<i32>
      %80 = stablehlo.compare LT, %iterArg_29, %c_31, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %80 : tensor<i1>
    } do {
      %c_31 = stablehlo.constant dense<4> : tensor<i32>
      %80 = stablehlo.subtract %c_31, %iterArg_29 : tensor<i32>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %81 = stablehlo.subtract %80, %c_32 : tensor<i32>
      %82 = func.call @dynamic_index_in_dim(%iterArg, %81) : (tensor<4x2xi1>, tensor<i32>) -> tensor<2xi1>
      %83 = func.call @dynamic_index_in_dim_2(%iterArg_24, %81) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %84 = func.call @dynamic_index_in_dim_2(%iterArg_25, %81) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %85 = func.call @dynamic_index_in_dim_2(%iterArg_26, %81) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %86 = func.call @dynamic_index_in_dim_2(%iterArg_27, %81) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %87 = func.call @dynamic_index_in_dim_2(%iterArg_28, %81) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %88 = func.call @closed_call_3(%iterArg_30, %82, %83, %84, %85, %86, %87) : (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %c_33 = stablehlo.constant dense<1> : tensor<i32>
      %89 = stablehlo.add %iterArg_29, %c_33 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %89, %88 : tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>
    }
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %57 = stablehlo.multiply %56, %55#7 : tensor<2xf32>
    %58 = stablehlo.add %52, %57 : tensor<2xf32>
    %59 = stablehlo.multiply %3, %46 : tensor<7xf32>
    %60 = stablehlo.multiply %46, %27 : tensor<7xf32>
    %61 = stablehlo.negate %59 : tensor<7xf32>
    %62 = stablehlo.add %60, %61 : tensor<7xf32>
    %63 = stablehlo.multiply %24, %58 : tensor<2xf32>
    %64 = stablehlo.multiply %58, %arg3 : tensor<2xf32>
    %65 = stablehlo.divide %64, %23 : tensor<2xf32>
    %66 = stablehlo.negate %65 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %68 = "stablehlo.scatter"(%67, %19, %66) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %80 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %80 : tensor<f32>
    }) : (tensor<8xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<8xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %70 = "stablehlo.scatter"(%69, %12, %65) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %80 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %80 : tensor<f32>
    }) : (tensor<8xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<8xf32>
    %71 = stablehlo.add %68, %70 : tensor<8xf32>
    %72 = call @_pad_4(%71) : (tensor<8xf32>) -> tensor<7xf32>
    %73 = call @cumsum_5(%72) : (tensor<7xf32>) -> tensor<7xf32>
    %74 = stablehlo.add %62, %73 : tensor<7xf32>
    %75 = stablehlo.multiply %74, %4 : tensor<7xf32>
    %76 = stablehlo.multiply %arg0, %75 : tensor<7xf32>
    %77 = stablehlo.multiply %75, %0 : tensor<7xf32>
    %78 = stablehlo.multiply %76, %1 : tensor<7xf32>
    %79 = stablehlo.add %77, %78 : tensor<7xf32>
    return %79, %63 : tensor<7xf32>, tensor<2xf32>
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
  func.func private @closed_call(%arg0: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %3 = stablehlo.negate %0 : tensor<2xf32>
    %4 = stablehlo.exponential %3 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.subtract %5, %4 : tensor<2xf32>
    %7 = stablehlo.multiply %4, %6 : tensor<2xf32>
    %8 = stablehlo.exponential %7 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %12 = stablehlo.multiply %11, %8 : tensor<2xf32>
    %13 = stablehlo.add %10, %12 : tensor<2xf32>
    %14 = stablehlo.tanh %13 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %16 = stablehlo.subtract %15, %14 : tensor<2xf32>
    return %14, %2, %4, %6, %8, %14, %16 : tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
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
  func.func private @closed_call_3(%arg0: tensor<2xf32>, %arg1: tensor<2xi1>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<2xf32>, %arg6: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.multiply %arg0, %arg6 : tensor<2xf32>
    %1 = stablehlo.multiply %0, %arg5 : tensor<2xf32>
    %2 = stablehlo.add %0, %1 : tensor<2xf32>
    %cst = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.multiply %5, %2 : tensor<2xf32>
    %7 = stablehlo.multiply %4, %arg4 : tensor<2xf32>
    %8 = stablehlo.multiply %arg2, %7 : tensor<2xf32>
    %9 = stablehlo.multiply %7, %arg3 : tensor<2xf32>
    %10 = stablehlo.negate %8 : tensor<2xf32>
    %11 = stablehlo.add %9, %10 : tensor<2xf32>
    %12 = stablehlo.multiply %11, %arg2 : tensor<2xf32>
    %13 = stablehlo.negate %12 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %15 = stablehlo.select %arg1, %14, %13 : tensor<2xi1>, tensor<2xf32>
    %16 = stablehlo.select %arg1, %13, %14 : tensor<2xi1>, tensor<2xf32>
    %17 = stablehlo.add %6, %16 : tensor<2xf32>
    %18 = stablehlo.negate %15 : tensor<2xf32>
    %19 = stablehlo.add %17, %18 : tensor<2xf32>
    return %19 : tensor<2xf32>
  }
  func.func private @_pad_4(%arg0: tensor<8xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [-1], high = [0], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<7xf32>
    %1 = stablehlo.slice %0 [0:7] : (tensor<7xf32>) -> tensor<7xf32>
    return %1 : tensor<7xf32>
  }
  func.func private @cumsum_5(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %0 = call @cumsum_6(%arg0) : (tensor<7xf32>) -> tensor<7xf32>
    return %0 : tensor<7xf32>
  }
  func.func private @cumsum_6(%arg0: tensor<7xf32>) -> tensor<7xf32> {
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
// backward, cuda: same text as cpu
