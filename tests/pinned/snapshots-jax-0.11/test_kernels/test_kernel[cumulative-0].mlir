// import jax
// import jax.numpy as jnp
//
//
// def stable_interval_score_step(increments, lo_idx, stops, w):
//     totals = jnp.pad(jnp.cumsum(increments), (1, 0))
//     range_mean = (totals[stops] - totals[lo_idx]) / (stops - lo_idx)
//     product = range_mean * jnp.exp(-jnp.abs(w))
//     compressed = jax.nn.sigmoid(increments)
//     h = product
//     for _ in range(4):
//         rectified = jax.nn.leaky_relu(h)
//         squashed = jax.nn.soft_sign(rectified)
//         h = 0.36 * h + 0.64 * squashed
//     total = 0.495 * h + 0.823 * product
//     interaction = product * product
//     shifted = interaction + 0.25 * jax.nn.soft_sign(interaction)
//     normalized = shifted / 2.68
//     contrast = total - 1.21 * normalized
//     envelope = jnp.exp(-0.5 * (1.16 * product) ** 2)
//     weighted = contrast * jax.nn.sigmoid(envelope)
//     response = jax.nn.elu(product)
//     modulated = weighted * jax.nn.soft_sign(response)
//     aggregate = jnp.sum(modulated, axis=0)
//     gate = jax.nn.soft_sign(aggregate)
//     return gate, compressed
//
//   increments: float32[12] in [-1.5, 1.5]
//   lo_idx: int32[2] in [0, 6]
//   stops: int32[2] in [7, 12]
//   w: float32[2] in [-1, 1]
// -----
// forward, cpu
module @jit_stable_interval_score_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2xi32>, %arg3: tensor<2xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<12xf32> {jax.result_info = "result[1]"}) {
    %0 = call @cumsum(%arg0) : (tensor<12xf32>) -> tensor<12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = call @_pad(%0, %c) : (tensor<12xf32>, tensor<i32>) -> tensor<13xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %3 = stablehlo.compare LT, %arg2, %2, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_1 = stablehlo.constant dense<13> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %5 = stablehlo.add %arg2, %4 : tensor<2xi32>
    %6 = stablehlo.select %3, %5, %arg2 : tensor<2xi1>, tensor<2xi32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %8 = "stablehlo.gather"(%1, %7) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<13xf32>, tensor<2x1xi32>) -> tensor<2xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %10 = stablehlo.compare LT, %arg1, %9, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_3 = stablehlo.constant dense<13> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %12 = stablehlo.add %arg1, %11 : tensor<2xi32>
    %13 = stablehlo.select %10, %12, %arg1 : tensor<2xi1>, tensor<2xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %15 = "stablehlo.gather"(%1, %14) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<13xf32>, tensor<2x1xi32>) -> tensor<2xf32>
    %16 = stablehlo.subtract %8, %15 : tensor<2xf32>
    %17 = stablehlo.subtract %arg2, %arg1 : tensor<2xi32>
    %18 = stablehlo.convert %17 : (tensor<2xi32>) -> tensor<2xf32>
    %19 = stablehlo.divide %16, %18 : tensor<2xf32>
    %20 = stablehlo.abs %arg3 : tensor<2xf32>
    %21 = stablehlo.negate %20 : tensor<2xf32>
    %22 = stablehlo.exponential %21 : tensor<2xf32>
    %23 = stablehlo.multiply %19, %22 : tensor<2xf32>
    %24 = stablehlo.negate %arg0 : tensor<12xf32>
    %25 = stablehlo.exponential %24 : tensor<12xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %27 = stablehlo.add %26, %25 : tensor<12xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %29 = stablehlo.divide %28, %27 : tensor<12xf32>
    %30 = call @leaky_relu(%23) : (tensor<2xf32>) -> tensor<2xf32>
    %31 = call @soft_sign(%30) : (tensor<2xf32>) -> tensor<2xf32>
    %cst_5 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.multiply %32, %23 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %35 = stablehlo.multiply %34, %31 : tensor<2xf32>
    %36 = stablehlo.add %33, %35 : tensor<2xf32>
    %37 = call @leaky_relu(%36) : (tensor<2xf32>) -> tensor<2xf32>
    %38 = call @soft_sign(%37) : (tensor<2xf32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %40 = stablehlo.multiply %39, %36 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %42 = stablehlo.multiply %41, %38 : tensor<2xf32>
    %43 = stablehlo.add %40, %42 : tensor<2xf32>
    %44 = call @leaky_relu(%43) : (tensor<2xf32>) -> tensor<2xf32>
    %45 = call @soft_sign(%44) : (tensor<2xf32>) -> tensor<2xf32>
    %cst_9 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %47 = stablehlo.multiply %46, %43 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %49 = stablehlo.multiply %48, %45 : tensor<2xf32>
    %50 = stablehlo.add %47, %49 : tensor<2xf32>
    %51 = call @leaky_relu(%50) : (tensor<2xf32>) -> tensor<2xf32>
    %52 = call @soft_sign(%51) : (tensor<2xf32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %54 = stablehlo.multiply %53, %50 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %56 = stablehlo.multiply %55, %52 : tensor<2xf32>
    %57 = stablehlo.add %54, %56 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<4.950000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<8.230000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %61 = stablehlo.multiply %60, %23 : tensor<2xf32>
    %62 = stablehlo.add %59, %61 : tensor<2xf32>
    %63 = stablehlo.multiply %23, %23 : tensor<2xf32>
    %64 = call @soft_sign(%63) : (tensor<2xf32>) -> tensor<2xf32>
    %cst_15 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %66 = stablehlo.multiply %65, %64 : tensor<2xf32>
    %67 = stablehlo.add %63, %66 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<2.680000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %69 = stablehlo.divide %67, %68 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<1.210000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %71 = stablehlo.multiply %70, %69 : tensor<2xf32>
    %72 = stablehlo.subtract %62, %71 : tensor<2xf32>
    %cst_18 = stablehlo.constant dense<1.160000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %74 = stablehlo.multiply %73, %23 : tensor<2xf32>
    %75 = stablehlo.multiply %74, %74 : tensor<2xf32>
    %cst_19 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %77 = stablehlo.multiply %76, %75 : tensor<2xf32>
    %78 = stablehlo.exponential %77 : tensor<2xf32>
    %79 = stablehlo.negate %78 : tensor<2xf32>
    %80 = stablehlo.exponential %79 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %82 = stablehlo.add %81, %80 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %84 = stablehlo.divide %83, %82 : tensor<2xf32>
    %85 = stablehlo.multiply %72, %84 : tensor<2xf32>
    %86 = call @elu(%23) : (tensor<2xf32>) -> tensor<2xf32>
    %87 = call @soft_sign(%86) : (tensor<2xf32>) -> tensor<2xf32>
    %88 = stablehlo.multiply %85, %87 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.reduce(%88 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %90 = call @soft_sign_2(%89) : (tensor<f32>) -> tensor<f32>
    return %90, %29 : tensor<f32>, tensor<12xf32>
  }
  func.func private @cumsum(%arg0: tensor<12xf32>) -> tensor<12xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<12xf32>) -> tensor<12xf32>
    return %0 : tensor<12xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<12xf32>) -> tensor<12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[11, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 12>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<12xf32>, tensor<f32>) -> tensor<12xf32>
    return %1 : tensor<12xf32>
  }
  func.func private @_pad(%arg0: tensor<12xf32>, %arg1: tensor<i32>) -> tensor<13xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [1], high = [0], interior = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<13xf32>
    return %1 : tensor<13xf32>
  }
  func.func private @leaky_relu(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<2xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    return %4 : tensor<2xf32>
  }
  func.func private @_where(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2xi1>, tensor<2xf32>
    return %0 : tensor<2xf32>
  }
  func.func private @soft_sign(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.abs %arg0 : tensor<2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.add %0, %1 : tensor<2xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<2xf32>
    return %3 : tensor<2xf32>
  }
  func.func private @elu(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where_1(%3, %cst_1, %arg0) : (tensor<2xi1>, tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<2xf32>
    %8 = call @_where(%1, %arg0, %7) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    return %8 : tensor<2xf32>
  }
  func.func private @_where_1(%arg0: tensor<2xi1>, %arg1: tensor<f32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<2xi1>, tensor<2xf32>
    return %2 : tensor<2xf32>
  }
  func.func private @soft_sign_2(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.add %0, %cst : tensor<f32>
    %2 = stablehlo.divide %arg0, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
}
// -----
// forward, cuda
module @jit_stable_interval_score_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2xi32>, %arg3: tensor<2xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<12xf32> {jax.result_info = "result[1]"}) {
    %0 = call @cumsum(%arg0) : (tensor<12xf32>) -> tensor<12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = call @_pad(%0, %c) : (tensor<12xf32>, tensor<i32>) -> tensor<13xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %3 = stablehlo.compare LT, %arg2, %2, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_1 = stablehlo.constant dense<13> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %5 = stablehlo.add %arg2, %4 : tensor<2xi32>
    %6 = stablehlo.select %3, %5, %arg2 : tensor<2xi1>, tensor<2xi32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %8 = "stablehlo.gather"(%1, %7) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<13xf32>, tensor<2x1xi32>) -> tensor<2xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %10 = stablehlo.compare LT, %arg1, %9, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_3 = stablehlo.constant dense<13> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %12 = stablehlo.add %arg1, %11 : tensor<2xi32>
    %13 = stablehlo.select %10, %12, %arg1 : tensor<2xi1>, tensor<2xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %15 = "stablehlo.gather"(%1, %14) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<13xf32>, tensor<2x1xi32>) -> tensor<2xf32>
    %16 = stablehlo.subtract %8, %15 : tensor<2xf32>
    %17 = stablehlo.subtract %arg2, %arg1 : tensor<2xi32>
    %18 = stablehlo.convert %17 : (tensor<2xi32>) -> tensor<2xf32>
    %19 = stablehlo.divide %16, %18 : tensor<2xf32>
    %20 = stablehlo.abs %arg3 : tensor<2xf32>
    %21 = stablehlo.negate %20 : tensor<2xf32>
    %22 = stablehlo.exponential %21 : tensor<2xf32>
    %23 = stablehlo.multiply %19, %22 : tensor<2xf32>
    %24 = stablehlo.negate %arg0 : tensor<12xf32>
    %25 = stablehlo.exponential %24 : tensor<12xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %27 = stablehlo.add %26, %25 : tensor<12xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %29 = stablehlo.divide %28, %27 : tensor<12xf32>
    %30 = call @leaky_relu(%23) : (tensor<2xf32>) -> tensor<2xf32>
    %31 = call @soft_sign(%30) : (tensor<2xf32>) -> tensor<2xf32>
    %cst_5 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.multiply %32, %23 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %35 = stablehlo.multiply %34, %31 : tensor<2xf32>
    %36 = stablehlo.add %33, %35 : tensor<2xf32>
    %37 = call @leaky_relu(%36) : (tensor<2xf32>) -> tensor<2xf32>
    %38 = call @soft_sign(%37) : (tensor<2xf32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %40 = stablehlo.multiply %39, %36 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %42 = stablehlo.multiply %41, %38 : tensor<2xf32>
    %43 = stablehlo.add %40, %42 : tensor<2xf32>
    %44 = call @leaky_relu(%43) : (tensor<2xf32>) -> tensor<2xf32>
    %45 = call @soft_sign(%44) : (tensor<2xf32>) -> tensor<2xf32>
    %cst_9 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %47 = stablehlo.multiply %46, %43 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %49 = stablehlo.multiply %48, %45 : tensor<2xf32>
    %50 = stablehlo.add %47, %49 : tensor<2xf32>
    %51 = call @leaky_relu(%50) : (tensor<2xf32>) -> tensor<2xf32>
    %52 = call @soft_sign(%51) : (tensor<2xf32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %54 = stablehlo.multiply %53, %50 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %56 = stablehlo.multiply %55, %52 : tensor<2xf32>
    %57 = stablehlo.add %54, %56 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<4.950000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<8.230000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %61 = stablehlo.multiply %60, %23 : tensor<2xf32>
    %62 = stablehlo.add %59, %61 : tensor<2xf32>
    %63 = stablehlo.multiply %23, %23 : tensor<2xf32>
    %64 = call @soft_sign(%63) : (tensor<2xf32>) -> tensor<2xf32>
    %cst_15 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %66 = stablehlo.multiply %65, %64 : tensor<2xf32>
    %67 = stablehlo.add %63, %66 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<2.680000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %69 = stablehlo.divide %67, %68 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<1.210000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %71 = stablehlo.multiply %70, %69 : tensor<2xf32>
    %72 = stablehlo.subtract %62, %71 : tensor<2xf32>
    %cst_18 = stablehlo.constant dense<1.160000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %74 = stablehlo.multiply %73, %23 : tensor<2xf32>
    %75 = stablehlo.multiply %74, %74 : tensor<2xf32>
    %cst_19 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %77 = stablehlo.multiply %76, %75 : tensor<2xf32>
    %78 = stablehlo.exponential %77 : tensor<2xf32>
    %79 = stablehlo.negate %78 : tensor<2xf32>
    %80 = stablehlo.exponential %79 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %82 = stablehlo.add %81, %80 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %84 = stablehlo.divide %83, %82 : tensor<2xf32>
    %85 = stablehlo.multiply %72, %84 : tensor<2xf32>
    %86 = call @elu(%23) : (tensor<2xf32>) -> tensor<2xf32>
    %87 = call @soft_sign(%86) : (tensor<2xf32>) -> tensor<2xf32>
    %88 = stablehlo.multiply %85, %87 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.reduce(%88 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %90 = call @soft_sign_2(%89) : (tensor<f32>) -> tensor<f32>
    return %90, %29 : tensor<f32>, tensor<12xf32>
  }
  func.func private @cumsum(%arg0: tensor<12xf32>) -> tensor<12xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<12xf32>) -> tensor<12xf32>
    return %0 : tensor<12xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<12xf32>) -> tensor<12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0:2 = chlo.scan(%arg0) inits (%cst) dimension=0  attributes {is_associative = true, is_reverse = false} {
    ^bb0(%input: tensor<f32>, %carry: tensor<f32>):
      %1 = stablehlo.add %input, %carry : tensor<f32>
      stablehlo.return %1, %1 : tensor<f32>, tensor<f32>
    } : (tensor<12xf32>, tensor<f32>) -> (tensor<12xf32>, tensor<f32>)
    return %0#0 : tensor<12xf32>
  }
  func.func private @_pad(%arg0: tensor<12xf32>, %arg1: tensor<i32>) -> tensor<13xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [1], high = [0], interior = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<13xf32>
    return %1 : tensor<13xf32>
  }
  func.func private @leaky_relu(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<2xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    return %4 : tensor<2xf32>
  }
  func.func private @_where(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2xi1>, tensor<2xf32>
    return %0 : tensor<2xf32>
  }
  func.func private @soft_sign(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.abs %arg0 : tensor<2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.add %0, %1 : tensor<2xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<2xf32>
    return %3 : tensor<2xf32>
  }
  func.func private @elu(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where_1(%3, %cst_1, %arg0) : (tensor<2xi1>, tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<2xf32>
    %8 = call @_where(%1, %arg0, %7) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    return %8 : tensor<2xf32>
  }
  func.func private @_where_1(%arg0: tensor<2xi1>, %arg1: tensor<f32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<2xi1>, tensor<2xf32>
    return %2 : tensor<2xf32>
  }
  func.func private @soft_sign_2(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.add %0, %cst : tensor<f32>
    %2 = stablehlo.divide %arg0, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
}
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2xi32>, %arg3: tensor<2xf32>) -> (tensor<12xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}) {
    %0 = call @cumsum(%arg0) : (tensor<12xf32>) -> tensor<12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = call @_pad(%0, %c) : (tensor<12xf32>, tensor<i32>) -> tensor<13xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %3 = stablehlo.compare LT, %arg2, %2, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_1 = stablehlo.constant dense<13> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %5 = stablehlo.add %arg2, %4 : tensor<2xi32>
    %6 = stablehlo.select %3, %5, %arg2 : tensor<2xi1>, tensor<2xi32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %8 = "stablehlo.gather"(%1, %7) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<13xf32>, tensor<2x1xi32>) -> tensor<2xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %10 = stablehlo.compare LT, %arg1, %9, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_3 = stablehlo.constant dense<13> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %12 = stablehlo.add %arg1, %11 : tensor<2xi32>
    %13 = stablehlo.select %10, %12, %arg1 : tensor<2xi1>, tensor<2xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %15 = "stablehlo.gather"(%1, %14) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<13xf32>, tensor<2x1xi32>) -> tensor<2xf32>
    %16 = stablehlo.subtract %8, %15 : tensor<2xf32>
    %17 = stablehlo.subtract %arg2, %arg1 : tensor<2xi32>
    %18 = stablehlo.convert %17 : (tensor<2xi32>) -> tensor<2xf32>
    %19 = stablehlo.divide %16, %18 : tensor<2xf32>
    %20 = stablehlo.abs %arg3 : tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %22 = stablehlo.compare GE, %arg3, %21, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %23 = stablehlo.negate %20 : tensor<2xf32>
    %24 = stablehlo.exponential %23 : tensor<2xf32>
    %25 = stablehlo.multiply %19, %24 : tensor<2xf32>
    %26 = stablehlo.negate %arg0 : tensor<12xf32>
    %27 = stablehlo.exponential %26 : tensor<12xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %29 = stablehlo.add %28, %27 : tensor<12xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %31 = stablehlo.divide %30, %29 : tensor<12xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %33 = stablehlo.subtract %32, %31 : tensor<12xf32>
    %34 = stablehlo.multiply %31, %33 : tensor<12xf32>
    %35:2 = call @leaky_relu(%25) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>)
    %36:4 = call @soft_sign(%35#0) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>)
    %cst_7 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %38 = stablehlo.multiply %37, %25 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %40 = stablehlo.multiply %39, %36#0 : tensor<2xf32>
    %41 = stablehlo.add %38, %40 : tensor<2xf32>
    %42:2 = call @leaky_relu(%41) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>)
    %43:4 = call @soft_sign(%42#0) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>)
    %cst_9 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.multiply %44, %41 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %47 = stablehlo.multiply %46, %43#0 : tensor<2xf32>
    %48 = stablehlo.add %45, %47 : tensor<2xf32>
    %49:2 = call @leaky_relu(%48) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>)
    %50:4 = call @soft_sign(%49#0) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>)
    %cst_11 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %52 = stablehlo.multiply %51, %48 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %54 = stablehlo.multiply %53, %50#0 : tensor<2xf32>
    %55 = stablehlo.add %52, %54 : tensor<2xf32>
    %56:2 = call @leaky_relu(%55) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>)
    %57:4 = call @soft_sign(%56#0) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>)
    %cst_13 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %59 = stablehlo.multiply %58, %55 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %61 = stablehlo.multiply %60, %57#0 : tensor<2xf32>
    %62 = stablehlo.add %59, %61 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<4.950000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %64 = stablehlo.multiply %63, %62 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<8.230000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %66 = stablehlo.multiply %65, %25 : tensor<2xf32>
    %67 = stablehlo.add %64, %66 : tensor<2xf32>
    %68 = stablehlo.multiply %25, %25 : tensor<2xf32>
    %69:4 = call @soft_sign(%68) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>)
    %cst_17 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %71 = stablehlo.multiply %70, %69#0 : tensor<2xf32>
    %72 = stablehlo.add %68, %71 : tensor<2xf32>
    %cst_18 = stablehlo.constant dense<2.680000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %74 = stablehlo.divide %72, %73 : tensor<2xf32>
    %cst_19 = stablehlo.constant dense<1.210000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %76 = stablehlo.multiply %75, %74 : tensor<2xf32>
    %77 = stablehlo.subtract %67, %76 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<1.160000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %79 = stablehlo.multiply %78, %25 : tensor<2xf32>
    %80 = stablehlo.multiply %79, %79 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %82 = stablehlo.multiply %81, %79 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %84 = stablehlo.multiply %83, %80 : tensor<2xf32>
    %85 = stablehlo.exponential %84 : tensor<2xf32>
    %86 = stablehlo.negate %85 : tensor<2xf32>
    %87 = stablehlo.exponential %86 : tensor<2xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %89 = stablehlo.add %88, %87 : tensor<2xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %91 = stablehlo.divide %90, %89 : tensor<2xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %93 = stablehlo.subtract %92, %91 : tensor<2xf32>
    %94 = stablehlo.multiply %91, %93 : tensor<2xf32>
    %95 = stablehlo.multiply %77, %91 : tensor<2xf32>
    %96:4 = call @elu(%25) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xi1>)
    %97:4 = call @soft_sign(%96#0) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>)
    %98 = stablehlo.multiply %95, %97#0 : tensor<2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%98 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %100:3 = call @soft_sign_2(%99) : (tensor<f32>) -> (tensor<i1>, tensor<f32>, tensor<f32>)
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %102 = call @soft_sign_3(%100#0, %100#1, %99, %100#2, %cst_28) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %104 = stablehlo.multiply %95, %103 : tensor<2xf32>
    %105 = stablehlo.multiply %103, %97#0 : tensor<2xf32>
    %106 = call @soft_sign_4(%97#1, %97#2, %96#0, %97#3, %104) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %107 = call @elu_5(%96#1, %96#2, %96#3, %106) : (tensor<2xi1>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>) -> tensor<2xf32>
    %108 = stablehlo.multiply %77, %105 : tensor<2xf32>
    %109 = stablehlo.multiply %105, %91 : tensor<2xf32>
    %110 = stablehlo.multiply %108, %94 : tensor<2xf32>
    %111 = stablehlo.multiply %110, %85 : tensor<2xf32>
    %cst_29 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %113 = stablehlo.multiply %112, %111 : tensor<2xf32>
    %114 = stablehlo.multiply %113, %82 : tensor<2xf32>
    %cst_30 = stablehlo.constant dense<1.160000e+00> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %116 = stablehlo.multiply %115, %114 : tensor<2xf32>
    %117 = stablehlo.add %107, %116 : tensor<2xf32>
    %118 = stablehlo.negate %109 : tensor<2xf32>
    %cst_31 = stablehlo.constant dense<1.210000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %120 = stablehlo.multiply %119, %118 : tensor<2xf32>
    %cst_32 = stablehlo.constant dense<2.680000e+00> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %122 = stablehlo.divide %120, %121 : tensor<2xf32>
    %cst_33 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %124 = stablehlo.multiply %123, %122 : tensor<2xf32>
    %125 = call @soft_sign_4(%69#1, %69#2, %68, %69#3, %124) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %126 = stablehlo.add %122, %125 : tensor<2xf32>
    %127 = stablehlo.multiply %25, %126 : tensor<2xf32>
    %128 = stablehlo.add %117, %127 : tensor<2xf32>
    %129 = stablehlo.multiply %126, %25 : tensor<2xf32>
    %130 = stablehlo.add %128, %129 : tensor<2xf32>
    %cst_34 = stablehlo.constant dense<8.230000e-01> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %132 = stablehlo.multiply %131, %109 : tensor<2xf32>
    %133 = stablehlo.add %130, %132 : tensor<2xf32>
    %cst_35 = stablehlo.constant dense<4.950000e-01> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %135 = stablehlo.multiply %134, %109 : tensor<2xf32>
    %cst_36 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %137 = stablehlo.multiply %136, %135 : tensor<2xf32>
    %cst_37 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %139 = stablehlo.multiply %138, %135 : tensor<2xf32>
    %140 = call @soft_sign_4(%57#1, %57#2, %56#0, %57#3, %137) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %141 = call @leaky_relu_8(%56#1, %140) : (tensor<2xi1>, tensor<2xf32>) -> tensor<2xf32>
    %142 = stablehlo.add %139, %141 : tensor<2xf32>
    %cst_38 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %144 = stablehlo.multiply %143, %142 : tensor<2xf32>
    %cst_39 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %146 = stablehlo.multiply %145, %142 : tensor<2xf32>
    %147 = call @soft_sign_4(%50#1, %50#2, %49#0, %50#3, %144) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %148 = call @leaky_relu_8(%49#1, %147) : (tensor<2xi1>, tensor<2xf32>) -> tensor<2xf32>
    %149 = stablehlo.add %146, %148 : tensor<2xf32>
    %cst_40 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %151 = stablehlo.multiply %150, %149 : tensor<2xf32>
    %cst_41 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %153 = stablehlo.multiply %152, %149 : tensor<2xf32>
    %154 = call @soft_sign_4(%43#1, %43#2, %42#0, %43#3, %151) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %155 = call @leaky_relu_8(%42#1, %154) : (tensor<2xi1>, tensor<2xf32>) -> tensor<2xf32>
    %156 = stablehlo.add %153, %155 : tensor<2xf32>
    %cst_42 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %158 = stablehlo.multiply %157, %156 : tensor<2xf32>
    %cst_43 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %160 = stablehlo.multiply %159, %156 : tensor<2xf32>
    %161 = stablehlo.add %133, %160 : tensor<2xf32>
    %162 = call @soft_sign_4(%36#1, %36#2, %35#0, %36#3, %158) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %163 = call @leaky_relu_8(%35#1, %162) : (tensor<2xi1>, tensor<2xf32>) -> tensor<2xf32>
    %164 = stablehlo.add %161, %163 : tensor<2xf32>
    %165 = stablehlo.multiply %101, %34 : tensor<12xf32>
    %166 = stablehlo.multiply %19, %164 : tensor<2xf32>
    %167 = stablehlo.multiply %164, %24 : tensor<2xf32>
    %168 = stablehlo.multiply %166, %24 : tensor<2xf32>
    %169 = stablehlo.negate %168 : tensor<2xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %171 = stablehlo.select %22, %170, %169 : tensor<2xi1>, tensor<2xf32>
    %172 = stablehlo.select %22, %169, %170 : tensor<2xi1>, tensor<2xf32>
    %173 = stablehlo.negate %171 : tensor<2xf32>
    %174 = stablehlo.add %172, %173 : tensor<2xf32>
    %175 = stablehlo.divide %167, %18 : tensor<2xf32>
    %176 = stablehlo.negate %175 : tensor<2xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %178 = "stablehlo.scatter"(%177, %14, %176) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %185 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %185 : tensor<f32>
    }) : (tensor<13xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<13xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %180 = "stablehlo.scatter"(%179, %7, %175) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %185 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %185 : tensor<f32>
    }) : (tensor<13xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<13xf32>
    %181 = stablehlo.add %178, %180 : tensor<13xf32>
    %182 = call @_pad_9(%181) : (tensor<13xf32>) -> tensor<12xf32>
    %183 = call @cumsum_10(%182) : (tensor<12xf32>) -> tensor<12xf32>
    %184 = stablehlo.add %165, %183 : tensor<12xf32>
    return %184, %174 : tensor<12xf32>, tensor<2xf32>
  }
  func.func private @cumsum(%arg0: tensor<12xf32>) -> tensor<12xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<12xf32>) -> tensor<12xf32>
    return %0 : tensor<12xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<12xf32>) -> tensor<12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[11, 0]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 12>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<12xf32>, tensor<f32>) -> tensor<12xf32>
    return %1 : tensor<12xf32>
  }
  func.func private @_pad(%arg0: tensor<12xf32>, %arg1: tensor<i32>) -> tensor<13xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [1], high = [0], interior = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<13xf32>
    return %1 : tensor<13xf32>
  }
  func.func private @leaky_relu(%arg0: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<2xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    return %4, %1 : tensor<2xf32>, tensor<2xi1>
  }
  func.func private @_where(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2xi1>, tensor<2xf32>
    return %0 : tensor<2xf32>
  }
  func.func private @soft_sign(%arg0: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.add %0, %3 : tensor<2xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<2xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %8 = stablehlo.divide %7, %6 : tensor<2xf32>
    return %5, %2, %4, %8 : tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>
  }
  func.func private @elu(%arg0: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where_1(%3, %cst_1, %arg0) : (tensor<2xi1>, tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.add %5, %6 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %9 = stablehlo.multiply %8, %5 : tensor<2xf32>
    %10 = call @_where(%1, %arg0, %9) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    return %10, %3, %7, %1 : tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xi1>
  }
  func.func private @_where_1(%arg0: tensor<2xi1>, %arg1: tensor<f32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<2xi1>, tensor<2xf32>
    return %2 : tensor<2xf32>
  }
  func.func private @soft_sign_2(%arg0: tensor<f32>) -> (tensor<i1>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare GE, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %0, %cst_0 : tensor<f32>
    %3 = stablehlo.multiply %2, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.divide %cst_1, %3 : tensor<f32>
    return %1, %2, %4 : tensor<i1>, tensor<f32>, tensor<f32>
  }
  func.func private @soft_sign_3(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<f32>
    %2 = stablehlo.negate %1 : tensor<f32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.select %arg0, %cst, %2 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.select %arg0, %2, %cst_0 : tensor<i1>, tensor<f32>
    %6 = stablehlo.add %3, %5 : tensor<f32>
    %7 = stablehlo.negate %4 : tensor<f32>
    %8 = stablehlo.add %6, %7 : tensor<f32>
    return %8 : tensor<f32>
  }
  func.func private @soft_sign_4(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<2xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<2xf32>
    %2 = stablehlo.negate %1 : tensor<2xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<2xi1>, tensor<2xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<2xi1>, tensor<2xf32>
    %7 = stablehlo.add %3, %6 : tensor<2xf32>
    %8 = stablehlo.negate %5 : tensor<2xf32>
    %9 = stablehlo.add %7, %8 : tensor<2xf32>
    return %9 : tensor<2xf32>
  }
  func.func private @elu_5(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xi1>, %arg3: tensor<2xf32>) -> tensor<2xf32> {
    %0:2 = call @_where_6(%arg2, %arg3) : (tensor<2xi1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<2xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<2xf32>
    %4 = call @_where_7(%arg0, %3) : (tensor<2xi1>, tensor<2xf32>) -> tensor<2xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<2xf32>
    return %5 : tensor<2xf32>
  }
  func.func private @_where_6(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2xi1>, tensor<2xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2xi1>, tensor<2xf32>
    return %2, %1 : tensor<2xf32>, tensor<2xf32>
  }
  func.func private @_where_7(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>) -> tensor<2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2xi1>, tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @leaky_relu_8(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>) -> tensor<2xf32> {
    %0:2 = call @_where_6(%arg0, %arg1) : (tensor<2xi1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
    %cst = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<2xf32>
    %3 = stablehlo.add %0#0, %2 : tensor<2xf32>
    return %3 : tensor<2xf32>
  }
  func.func private @_pad_9(%arg0: tensor<13xf32>) -> tensor<12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [-1], high = [0], interior = [0] : (tensor<13xf32>, tensor<f32>) -> tensor<12xf32>
    %1 = stablehlo.slice %0 [0:12] : (tensor<12xf32>) -> tensor<12xf32>
    return %1 : tensor<12xf32>
  }
  func.func private @cumsum_10(%arg0: tensor<12xf32>) -> tensor<12xf32> {
    %0 = call @cumsum_11(%arg0) : (tensor<12xf32>) -> tensor<12xf32>
    return %0 : tensor<12xf32>
  }
  func.func private @cumsum_11(%arg0: tensor<12xf32>) -> tensor<12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[0, 11]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 12>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<12xf32>, tensor<f32>) -> tensor<12xf32>
    return %1 : tensor<12xf32>
  }
}
// -----
// backward, cuda
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<12xf32>, %arg1: tensor<2xi32>, %arg2: tensor<2xi32>, %arg3: tensor<2xf32>) -> (tensor<12xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}) {
    %0 = call @cumsum(%arg0) : (tensor<12xf32>) -> tensor<12xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = call @_pad(%0, %c) : (tensor<12xf32>, tensor<i32>) -> tensor<13xf32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %3 = stablehlo.compare LT, %arg2, %2, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_1 = stablehlo.constant dense<13> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %5 = stablehlo.add %arg2, %4 : tensor<2xi32>
    %6 = stablehlo.select %3, %5, %arg2 : tensor<2xi1>, tensor<2xi32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %8 = "stablehlo.gather"(%1, %7) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<13xf32>, tensor<2x1xi32>) -> tensor<2xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %10 = stablehlo.compare LT, %arg1, %9, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_3 = stablehlo.constant dense<13> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %12 = stablehlo.add %arg1, %11 : tensor<2xi32>
    %13 = stablehlo.select %10, %12, %arg1 : tensor<2xi1>, tensor<2xi32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %15 = "stablehlo.gather"(%1, %14) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1>}> : (tensor<13xf32>, tensor<2x1xi32>) -> tensor<2xf32>
    %16 = stablehlo.subtract %8, %15 : tensor<2xf32>
    %17 = stablehlo.subtract %arg2, %arg1 : tensor<2xi32>
    %18 = stablehlo.convert %17 : (tensor<2xi32>) -> tensor<2xf32>
    %19 = stablehlo.divide %16, %18 : tensor<2xf32>
    %20 = stablehlo.abs %arg3 : tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %22 = stablehlo.compare GE, %arg3, %21, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %23 = stablehlo.negate %20 : tensor<2xf32>
    %24 = stablehlo.exponential %23 : tensor<2xf32>
    %25 = stablehlo.multiply %19, %24 : tensor<2xf32>
    %26 = stablehlo.negate %arg0 : tensor<12xf32>
    %27 = stablehlo.exponential %26 : tensor<12xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %29 = stablehlo.add %28, %27 : tensor<12xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %31 = stablehlo.divide %30, %29 : tensor<12xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %33 = stablehlo.subtract %32, %31 : tensor<12xf32>
    %34 = stablehlo.multiply %31, %33 : tensor<12xf32>
    %35:2 = call @leaky_relu(%25) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>)
    %36:4 = call @soft_sign(%35#0) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>)
    %cst_7 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %38 = stablehlo.multiply %37, %25 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %40 = stablehlo.multiply %39, %36#0 : tensor<2xf32>
    %41 = stablehlo.add %38, %40 : tensor<2xf32>
    %42:2 = call @leaky_relu(%41) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>)
    %43:4 = call @soft_sign(%42#0) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>)
    %cst_9 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.multiply %44, %41 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %47 = stablehlo.multiply %46, %43#0 : tensor<2xf32>
    %48 = stablehlo.add %45, %47 : tensor<2xf32>
    %49:2 = call @leaky_relu(%48) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>)
    %50:4 = call @soft_sign(%49#0) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>)
    %cst_11 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %52 = stablehlo.multiply %51, %48 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %54 = stablehlo.multiply %53, %50#0 : tensor<2xf32>
    %55 = stablehlo.add %52, %54 : tensor<2xf32>
    %56:2 = call @leaky_relu(%55) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>)
    %57:4 = call @soft_sign(%56#0) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>)
    %cst_13 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %59 = stablehlo.multiply %58, %55 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %61 = stablehlo.multiply %60, %57#0 : tensor<2xf32>
    %62 = stablehlo.add %59, %61 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<4.950000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %64 = stablehlo.multiply %63, %62 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<8.230000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %66 = stablehlo.multiply %65, %25 : tensor<2xf32>
    %67 = stablehlo.add %64, %66 : tensor<2xf32>
    %68 = stablehlo.multiply %25, %25 : tensor<2xf32>
    %69:4 = call @soft_sign(%68) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>)
    %cst_17 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %71 = stablehlo.multiply %70, %69#0 : tensor<2xf32>
    %72 = stablehlo.add %68, %71 : tensor<2xf32>
    %cst_18 = stablehlo.constant dense<2.680000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %74 = stablehlo.divide %72, %73 : tensor<2xf32>
    %cst_19 = stablehlo.constant dense<1.210000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %76 = stablehlo.multiply %75, %74 : tensor<2xf32>
    %77 = stablehlo.subtract %67, %76 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<1.160000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %79 = stablehlo.multiply %78, %25 : tensor<2xf32>
    %80 = stablehlo.multiply %79, %79 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %82 = stablehlo.multiply %81, %79 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %84 = stablehlo.multiply %83, %80 : tensor<2xf32>
    %85 = stablehlo.exponential %84 : tensor<2xf32>
    %86 = stablehlo.negate %85 : tensor<2xf32>
    %87 = stablehlo.exponential %86 : tensor<2xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %89 = stablehlo.add %88, %87 : tensor<2xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %91 = stablehlo.divide %90, %89 : tensor<2xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %93 = stablehlo.subtract %92, %91 : tensor<2xf32>
    %94 = stablehlo.multiply %91, %93 : tensor<2xf32>
    %95 = stablehlo.multiply %77, %91 : tensor<2xf32>
    %96:4 = call @elu(%25) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xi1>)
    %97:4 = call @soft_sign(%96#0) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>)
    %98 = stablehlo.multiply %95, %97#0 : tensor<2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%98 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %100:3 = call @soft_sign_2(%99) : (tensor<f32>) -> (tensor<i1>, tensor<f32>, tensor<f32>)
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %102 = call @soft_sign_3(%100#0, %100#1, %99, %100#2, %cst_28) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %104 = stablehlo.multiply %95, %103 : tensor<2xf32>
    %105 = stablehlo.multiply %103, %97#0 : tensor<2xf32>
    %106 = call @soft_sign_4(%97#1, %97#2, %96#0, %97#3, %104) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %107 = call @elu_5(%96#1, %96#2, %96#3, %106) : (tensor<2xi1>, tensor<2xf32>, tensor<2xi1>, tensor<2xf32>) -> tensor<2xf32>
    %108 = stablehlo.multiply %77, %105 : tensor<2xf32>
    %109 = stablehlo.multiply %105, %91 : tensor<2xf32>
    %110 = stablehlo.multiply %108, %94 : tensor<2xf32>
    %111 = stablehlo.multiply %110, %85 : tensor<2xf32>
    %cst_29 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %113 = stablehlo.multiply %112, %111 : tensor<2xf32>
    %114 = stablehlo.multiply %113, %82 : tensor<2xf32>
    %cst_30 = stablehlo.constant dense<1.160000e+00> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %116 = stablehlo.multiply %115, %114 : tensor<2xf32>
    %117 = stablehlo.add %107, %116 : tensor<2xf32>
    %118 = stablehlo.negate %109 : tensor<2xf32>
    %cst_31 = stablehlo.constant dense<1.210000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %120 = stablehlo.multiply %119, %118 : tensor<2xf32>
    %cst_32 = stablehlo.constant dense<2.680000e+00> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %122 = stablehlo.divide %120, %121 : tensor<2xf32>
    %cst_33 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %124 = stablehlo.multiply %123, %122 : tensor<2xf32>
    %125 = call @soft_sign_4(%69#1, %69#2, %68, %69#3, %124) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %126 = stablehlo.add %122, %125 : tensor<2xf32>
    %127 = stablehlo.multiply %25, %126 : tensor<2xf32>
    %128 = stablehlo.add %117, %127 : tensor<2xf32>
    %129 = stablehlo.multiply %126, %25 : tensor<2xf32>
    %130 = stablehlo.add %128, %129 : tensor<2xf32>
    %cst_34 = stablehlo.constant dense<8.230000e-01> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %132 = stablehlo.multiply %131, %109 : tensor<2xf32>
    %133 = stablehlo.add %130, %132 : tensor<2xf32>
    %cst_35 = stablehlo.constant dense<4.950000e-01> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %135 = stablehlo.multiply %134, %109 : tensor<2xf32>
    %cst_36 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %137 = stablehlo.multiply %136, %135 : tensor<2xf32>
    %cst_37 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %139 = stablehlo.multiply %138, %135 : tensor<2xf32>
    %140 = call @soft_sign_4(%57#1, %57#2, %56#0, %57#3, %137) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %141 = call @leaky_relu_8(%56#1, %140) : (tensor<2xi1>, tensor<2xf32>) -> tensor<2xf32>
    %142 = stablehlo.add %139, %141 : tensor<2xf32>
    %cst_38 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %144 = stablehlo.multiply %143, %142 : tensor<2xf32>
    %cst_39 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %146 = stablehlo.multiply %145, %142 : tensor<2xf32>
    %147 = call @soft_sign_4(%50#1, %50#2, %49#0, %50#3, %144) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %148 = call @leaky_relu_8(%49#1, %147) : (tensor<2xi1>, tensor<2xf32>) -> tensor<2xf32>
    %149 = stablehlo.add %146, %148 : tensor<2xf32>
    %cst_40 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %151 = stablehlo.multiply %150, %149 : tensor<2xf32>
    %cst_41 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %153 = stablehlo.multiply %152, %149 : tensor<2xf32>
    %154 = call @soft_sign_4(%43#1, %43#2, %42#0, %43#3, %151) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %155 = call @leaky_relu_8(%42#1, %154) : (tensor<2xi1>, tensor<2xf32>) -> tensor<2xf32>
    %156 = stablehlo.add %153, %155 : tensor<2xf32>
    %cst_42 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %158 = stablehlo.multiply %157, %156 : tensor<2xf32>
    %cst_43 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %160 = stablehlo.multiply %159, %156 : tensor<2xf32>
    %161 = stablehlo.add %133, %160 : tensor<2xf32>
    %162 = call @soft_sign_4(%36#1, %36#2, %35#0, %36#3, %158) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %163 = call @leaky_relu_8(%35#1, %162) : (tensor<2xi1>, tensor<2xf32>) -> tensor<2xf32>
    %164 = stablehlo.add %161, %163 : tensor<2xf32>
    %165 = stablehlo.multiply %101, %34 : tensor<12xf32>
    %166 = stablehlo.multiply %19, %164 : tensor<2xf32>
    %167 = stablehlo.multiply %164, %24 : tensor<2xf32>
    %168 = stablehlo.multiply %166, %24 : tensor<2xf32>
    %169 = stablehlo.negate %168 : tensor<2xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %171 = stablehlo.select %22, %170, %169 : tensor<2xi1>, tensor<2xf32>
    %172 = stablehlo.select %22, %169, %170 : tensor<2xi1>, tensor<2xf32>
    %173 = stablehlo.negate %171 : tensor<2xf32>
    %174 = stablehlo.add %172, %173 : tensor<2xf32>
    %175 = stablehlo.divide %167, %18 : tensor<2xf32>
    %176 = stablehlo.negate %175 : tensor<2xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %177 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %178 = "stablehlo.scatter"(%177, %14, %176) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %185 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %185 : tensor<f32>
    }) : (tensor<13xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<13xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %179 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %180 = "stablehlo.scatter"(%179, %7, %175) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %185 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %185 : tensor<f32>
    }) : (tensor<13xf32>, tensor<2x1xi32>, tensor<2xf32>) -> tensor<13xf32>
    %181 = stablehlo.add %178, %180 : tensor<13xf32>
    %182 = call @_pad_9(%181) : (tensor<13xf32>) -> tensor<12xf32>
    %183 = call @cumsum_10(%182) : (tensor<12xf32>) -> tensor<12xf32>
    %184 = stablehlo.add %165, %183 : tensor<12xf32>
    return %184, %174 : tensor<12xf32>, tensor<2xf32>
  }
  func.func private @cumsum(%arg0: tensor<12xf32>) -> tensor<12xf32> {
    %0 = call @cumsum_0(%arg0) : (tensor<12xf32>) -> tensor<12xf32>
    return %0 : tensor<12xf32>
  }
  func.func private @cumsum_0(%arg0: tensor<12xf32>) -> tensor<12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0:2 = chlo.scan(%arg0) inits (%cst) dimension=0  attributes {is_associative = true, is_reverse = false} {
    ^bb0(%input: tensor<f32>, %carry: tensor<f32>):
      %1 = stablehlo.add %input, %carry : tensor<f32>
      stablehlo.return %1, %1 : tensor<f32>, tensor<f32>
    } : (tensor<12xf32>, tensor<f32>) -> (tensor<12xf32>, tensor<f32>)
    return %0#0 : tensor<12xf32>
  }
  func.func private @_pad(%arg0: tensor<12xf32>, %arg1: tensor<i32>) -> tensor<13xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [1], high = [0], interior = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<13xf32>
    return %1 : tensor<13xf32>
  }
  func.func private @leaky_relu(%arg0: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.compare GE, %arg0, %0, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_0 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<2xf32>
    %4 = call @_where(%1, %arg0, %3) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    return %4, %1 : tensor<2xf32>, tensor<2xi1>
  }
  func.func private @_where(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2xi1>, tensor<2xf32>
    return %0 : tensor<2xf32>
  }
  func.func private @soft_sign(%arg0: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.add %0, %3 : tensor<2xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<2xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %8 = stablehlo.divide %7, %6 : tensor<2xf32>
    return %5, %2, %4, %8 : tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>
  }
  func.func private @elu(%arg0: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where_1(%3, %cst_1, %arg0) : (tensor<2xi1>, tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.add %5, %6 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %9 = stablehlo.multiply %8, %5 : tensor<2xf32>
    %10 = call @_where(%1, %arg0, %9) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    return %10, %3, %7, %1 : tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xi1>
  }
  func.func private @_where_1(%arg0: tensor<2xi1>, %arg1: tensor<f32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<2xi1>, tensor<2xf32>
    return %2 : tensor<2xf32>
  }
  func.func private @soft_sign_2(%arg0: tensor<f32>) -> (tensor<i1>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare GE, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %0, %cst_0 : tensor<f32>
    %3 = stablehlo.multiply %2, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.divide %cst_1, %3 : tensor<f32>
    return %1, %2, %4 : tensor<i1>, tensor<f32>, tensor<f32>
  }
  func.func private @soft_sign_3(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<f32>
    %2 = stablehlo.negate %1 : tensor<f32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.select %arg0, %cst, %2 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.select %arg0, %2, %cst_0 : tensor<i1>, tensor<f32>
    %6 = stablehlo.add %3, %5 : tensor<f32>
    %7 = stablehlo.negate %4 : tensor<f32>
    %8 = stablehlo.add %6, %7 : tensor<f32>
    return %8 : tensor<f32>
  }
  func.func private @soft_sign_4(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<2xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<2xf32>
    %2 = stablehlo.negate %1 : tensor<2xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<2xi1>, tensor<2xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<2xi1>, tensor<2xf32>
    %7 = stablehlo.add %3, %6 : tensor<2xf32>
    %8 = stablehlo.negate %5 : tensor<2xf32>
    %9 = stablehlo.add %7, %8 : tensor<2xf32>
    return %9 : tensor<2xf32>
  }
  func.func private @elu_5(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xi1>, %arg3: tensor<2xf32>) -> tensor<2xf32> {
    %0:2 = call @_where_6(%arg2, %arg3) : (tensor<2xi1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<2xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<2xf32>
    %4 = call @_where_7(%arg0, %3) : (tensor<2xi1>, tensor<2xf32>) -> tensor<2xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<2xf32>
    return %5 : tensor<2xf32>
  }
  func.func private @_where_6(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2xi1>, tensor<2xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2xi1>, tensor<2xf32>
    return %2, %1 : tensor<2xf32>, tensor<2xf32>
  }
  func.func private @_where_7(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>) -> tensor<2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2xi1>, tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @leaky_relu_8(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>) -> tensor<2xf32> {
    %0:2 = call @_where_6(%arg0, %arg1) : (tensor<2xi1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
    %cst = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<2xf32>
    %3 = stablehlo.add %0#0, %2 : tensor<2xf32>
    return %3 : tensor<2xf32>
  }
  func.func private @_pad_9(%arg0: tensor<13xf32>) -> tensor<12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.pad %arg0, %cst, low = [-1], high = [0], interior = [0] : (tensor<13xf32>, tensor<f32>) -> tensor<12xf32>
    %1 = stablehlo.slice %0 [0:12] : (tensor<12xf32>) -> tensor<12xf32>
    return %1 : tensor<12xf32>
  }
  func.func private @cumsum_10(%arg0: tensor<12xf32>) -> tensor<12xf32> {
    %0 = call @cumsum_11(%arg0) : (tensor<12xf32>) -> tensor<12xf32>
    return %0 : tensor<12xf32>
  }
  func.func private @cumsum_11(%arg0: tensor<12xf32>) -> tensor<12xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<f32>
    %1 = "stablehlo.reduce_window"(%arg0, %0) <{base_dilations = array<i64: 1>, padding = dense<[[0, 11]]> : tensor<1x2xi64>, window_dilations = array<i64: 1>, window_dimensions = array<i64: 12>, window_strides = array<i64: 1>}> ({
    ^bb0(%arg1: tensor<f32>, %arg2: tensor<f32>):
      %2 = stablehlo.add %arg1, %arg2 : tensor<f32>
      stablehlo.return %2 : tensor<f32>
    }) : (tensor<12xf32>, tensor<f32>) -> tensor<12xf32>
    return %1 : tensor<12xf32>
  }
}
