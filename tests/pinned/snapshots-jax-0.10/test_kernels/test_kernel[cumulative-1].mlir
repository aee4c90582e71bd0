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
      %40:2 = func.call @closed_call(%iterArg_11, %iterArg_12) : (tensor<i32>, tensor<2xf32>) -> (tensor<i32>, tensor<2xf32>)
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %41 = stablehlo.add %iterArg, %c_13 : tensor<i32>
      stablehlo.return %41, %40#0, %40#1 : tensor<i32>, tensor<i32>, tensor<2xf32>
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
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<2xf32>) -> (tensor<i32>, tensor<2xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.abs %arg1 : tensor<2xf32>
    %2 = stablehlo.negate %1 : tensor<2xf32>
    %3 = stablehlo.exponential %2 : tensor<2xf32>
    %cst = stablehlo.constant dense<0.879999995> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %5 = stablehlo.subtract %4, %3 : tensor<2xf32>
    %6 = stablehlo.multiply %3, %5 : tensor<2xf32>
    %7 = stablehlo.exponential %6 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %9 = stablehlo.multiply %8, %arg1 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %11 = stablehlo.multiply %10, %7 : tensor<2xf32>
    %12 = stablehlo.add %9, %11 : tensor<2xf32>
    %13 = stablehlo.tanh %12 : tensor<2xf32>
    return %0, %13 : tensor<i32>, tensor<2xf32>
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
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %37:9 = stablehlo.while(%iterArg = %c_12, %iterArg_29 = %c_5, %iterArg_30 = %30, %iterArg_31 = %31, %iterArg_32 = %32, %iterArg_33 = %33, %iterArg_34 = %34, %iterArg_35 = %35, %iterArg_36 = %36) : tensor<i32>, tensor<i32>, tensor<2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
    cond {
      %c_37 = stablehlo.constant dense<4> : tensor<i32>
      %89 = stablehlo.compare LT, %iterArg, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %89 : tensor<i1>
    } do {
      %89:8 = func.call @closed_call(%iterArg_29, %iterArg_30) : (tensor<i32>, tensor<2xf32>) -> (tensor<i32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
      %90 = func.call @dynamic_update_index_in_dim(%iterArg_31, %89#2, %iterArg) : (tensor<4x2xi1>, tensor<2xi1>, tensor<i32>) -> tensor<4x2xi1>
      %91 = func.call @dynamic_update_index_in_dim_1(%iterArg_32, %89#3, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %92 = func.call @dynamic_update_index_in_dim_1(%iterArg_33, %89#4, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %93 = func.call @dynamic_update_index_in_dim_1(%iterArg_34, %89#5, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %94 = func.call @dynamic_update_index_in_dim_1(%iterArg_35, %89#6, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %95 = func.call @dynamic_update_index_in_dim_1(%iterArg_36, %89#7, %iterArg) : (tensor<4x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<4x2xf32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %96 = stablehlo.add %iterArg, %c_37 : tensor<i32>
      stablehlo.return %96, %89#0, %89#1, %90, %91, %92, %93, %94, %95 : tensor<i32>, tensor<i32>, tensor<2xf32>, tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>
    }
    %cst_13 = stablehlo.constant dense<8.090000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.multiply %38, %37#2 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %41 = stablehlo.multiply %40, %25 : tensor<2xf32>
    %42 = stablehlo.add %39, %41 : tensor<2xf32>
    %43 = chlo.asinh %42 : tensor<2xf32> -> tensor<2xf32>
    %44 = chlo.square %42 : tensor<2xf32> -> tensor<2xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %46 = stablehlo.add %44, %45 : tensor<2xf32>
    %47 = stablehlo.rsqrt %46 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<1.225000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %49 = stablehlo.multiply %48, %43 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %51 = stablehlo.add %49, %50 : tensor<2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%28 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    %54 = stablehlo.add %52, %53 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_22 = stablehlo.constant dense<1.225000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<2xf32>
    %59 = stablehlo.multiply %58, %47 : tensor<2xf32>
    %cst_23 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %61 = stablehlo.multiply %60, %59 : tensor<2xf32>
    %cst_24 = stablehlo.constant dense<8.090000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %63 = stablehlo.multiply %62, %59 : tensor<2xf32>
    %c_25 = stablehlo.constant dense<0> : tensor<i32>
    %64:8 = stablehlo.while(%iterArg = %37#3, %iterArg_29 = %37#4, %iterArg_30 = %37#5, %iterArg_31 = %37#6, %iterArg_32 = %37#7, %iterArg_33 = %37#8, %iterArg_34 = %c_25, %iterArg_35 = %63) : tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_36 = stablehlo.constant dense<4> : tensor<i32>
      %89 = stablehlo.compare LT, %iterArg_34, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %89 : tensor<i1>
    } do {
      %c_36 = stablehlo.constant dense<4> : tensor<i32>
      %89 = stablehlo.subtract %c_36, %iterArg_34 : tensor<i32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %90 = stablehlo.subtract %89, %c_37 : tensor<i32>
      %91 = func.call @dynamic_index_in_dim(%iterArg, %90) : (tensor<4x2xi1>, tensor<i32>) -> tensor<2xi1>
      %92 = func.call @dynamic_index_in_dim_2(%iterArg_29, %90) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %93 = func.call @dynamic_index_in_dim_2(%iterArg_30, %90) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %94 = func.call @dynamic_index_in_dim_2(%iterArg_31, %90) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %95 = func.call @dynamic_index_in_dim_2(%iterArg_32, %90) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %96 = func.call @dynamic_index_in_dim_2(%iterArg_33, %90) : (tensor<4x2xf32>, tensor<i32>) -> tensor<2xf32>
      %97 = func.call @closed_call_3(%iterArg_35, %91, %92, %93, %94, %95, %96) : (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %98 = stablehlo.add %iterArg_34, %c_38 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %98, %97 : tensor<4x2xi1>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<4x2xf32>, tensor<i32>, tensor<2xf32>
    }
    %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %66 = stablehlo.multiply %65, %64#7 : tensor<2xf32>
    %67 = stablehlo.add %61, %66 : tensor<2xf32>
    %68 = stablehlo.multiply %3, %55 : tensor<7xf32>
    %69 = stablehlo.multiply %55, %27 : tensor<7xf32>
    %70 = stablehlo.negate %68 : tensor<7xf32>
    %71 = stablehlo.add %69, %70 : tensor<7xf32>
    %72 = stablehlo.multiply %24, %67 : tensor<2xf32>
    %73 = stablehlo.multiply %67, %arg3 : tensor<2xf32>
    %74 = stablehlo.divide %73, %23 : tensor<2xf32>
    %75 = stablehlo.negate %74 : tensor<2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %77 = "stablehlo.scatter"(%76, %19, %75) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %89 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %89 : tensor<f32>
    }) : (tensor<8xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<8xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %79 = "stablehlo.scatter"(%78, %12, %74) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %89 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %89 : tensor<f32>
    }) : (tensor<8xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<8xf32>
    %80 = stablehlo.add %77, %79 : tensor<8xf32>
    %81 = call @_pad_4(%6#1, %80) : (tensor<f32>, tensor<8xf32>) -> tensor<7xf32>
    %82 = call @cumsum_5(%81) : (tensor<7xf32>) -> tensor<7xf32>
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
  func.func private @_pad(%arg0: tensor<7xf32>, %arg1: tensor<i32>) -> (tensor<8xf32>, tensor<f32>) {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [1], high = [0], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    return %1, %cst : tensor<8xf32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<i32>, %arg1: tensor<2xf32>) -> (tensor<i32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg0, %c : tensor<i32>
    %1 = stablehlo.abs %arg1 : tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.compare GE, %arg1, %2, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %4 = stablehlo.negate %1 : tensor<2xf32>
    %5 = stablehlo.exponential %4 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0.879999995> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<2xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<2xf32>
    %9 = stablehlo.exponential %8 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %11 = stablehlo.multiply %10, %arg1 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<3.500000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %13 = stablehlo.multiply %12, %9 : tensor<2xf32>
    %14 = stablehlo.add %11, %13 : tensor<2xf32>
    %15 = stablehlo.tanh %14 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %17 = stablehlo.subtract %16, %15 : tensor<2xf32>
    return %0, %15, %3, %5, %7, %9, %15, %17 : tensor<i32>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
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
  func.func private @_pad_4(%arg0: tensor<f32>, %arg1: tensor<8xf32>) -> tensor<7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg1, %cst, low = [-1], high = [0], interior = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<7xf32>
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
