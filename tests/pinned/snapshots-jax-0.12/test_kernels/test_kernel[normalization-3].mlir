// import jax.numpy as jnp
//
//
// def robust_scaling_op(table, labels):
//     oscillation = jnp.sin(1.202 * table + 1.23)
//     augmented = oscillation + 0.75 * jnp.tanh(oscillation)
//     median = jnp.median(augmented, axis=0, keepdims=True)
//     gap = augmented - median
//     spread_x = jnp.mean(jnp.abs(gap), axis=0, keepdims=True) + 0.19
//     scaled_x = gap / spread_x
//     affine_out = 0.75 * scaled_x
//     err = affine_out - labels
//     cost = err**2
//     coupling = 0.3 * cost
//     return coupling
//
//   table: float32[5, 5] in [-2, 2]
//   labels: float32[5, 5] in [-1, 1]
// -----
// forward, cpu
module @jit_robust_scaling_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x5xf32>, %arg1: tensor<5x5xf32>) -> (tensor<5x5xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.202000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<5x5xf32>
    %cst_0 = stablehlo.constant dense<1.230000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %3 = stablehlo.add %1, %2 : tensor<5x5xf32>
    %4 = stablehlo.sine %3 : tensor<5x5xf32>
    %5 = stablehlo.tanh %4 : tensor<5x5xf32>
    %cst_1 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<5x5xf32>
    %8 = stablehlo.add %4, %7 : tensor<5x5xf32>
    %9 = call @median(%8) : (tensor<5x5xf32>) -> tensor<1x5xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<5x5xf32>
    %11 = stablehlo.subtract %8, %10 : tensor<5x5xf32>
    %12 = stablehlo.abs %11 : tensor<5x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_3 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %16 = stablehlo.divide %14, %15 : tensor<1x5xf32>
    %cst_4 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %18 = stablehlo.add %16, %17 : tensor<1x5xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<5x5xf32>
    %20 = stablehlo.divide %11, %19 : tensor<5x5xf32>
    %cst_5 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<5x5xf32>
    %23 = stablehlo.subtract %22, %arg1 : tensor<5x5xf32>
    %24 = stablehlo.multiply %23, %23 : tensor<5x5xf32>
    %cst_6 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<5x5xf32>
    return %26 : tensor<5x5xf32>
  }
  func.func private @median(%arg0: tensor<5x5xf32>) -> tensor<1x5xf32> {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = call @quantile(%arg0, %cst) : (tensor<5x5xf32>, tensor<f32>) -> tensor<1x5xf32>
    return %0 : tensor<1x5xf32>
  }
  func.func private @quantile(%arg0: tensor<5x5xf32>, %arg1: tensor<f32>) -> tensor<1x5xf32> {
    %0 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %1 = stablehlo.reduce(%0 init: %c) applies stablehlo.or across dimensions = [0] : (tensor<5x5xi1>, tensor<i1>) -> tensor<5xi1>
    %2 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<5xi1>) -> tensor<1x5xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %3 = call @_where(%2, %cst, %arg0) : (tensor<1x5xi1>, tensor<f32>, tensor<5x5xf32>) -> tensor<5x5xf32>
    %4 = "stablehlo.sort"(%3) <{dimension = 0 : i64, is_stable = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>):
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %22 = stablehlo.compare EQ, %arg2, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.select %22, %cst_10, %arg2 : tensor<i1>, tensor<f32>
      %24 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_11 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %25 = stablehlo.select %24, %cst_11, %23 : tensor<i1>, tensor<f32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.compare EQ, %arg3, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %27 = stablehlo.select %26, %cst_13, %arg3 : tensor<i1>, tensor<f32>
      %28 = stablehlo.compare NE, %arg3, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_14 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %29 = stablehlo.select %28, %cst_14, %27 : tensor<i1>, tensor<f32>
      %30 = stablehlo.compare LT, %25, %29, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %30 : tensor<i1>
    }) : (tensor<5x5xf32>) -> tensor<5x5xf32>
    %cst_0 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.subtract %cst_0, %cst_1 : tensor<f32>
    %6 = stablehlo.multiply %arg1, %5 : tensor<f32>
    %7 = stablehlo.floor %6 : tensor<f32>
    %8 = stablehlo.ceil %6 : tensor<f32>
    %cst_2 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.subtract %cst_2, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.clamp %cst_4, %7, %9 : tensor<f32>
    %cst_5 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.subtract %cst_5, %cst_6 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.clamp %cst_7, %8, %11 : tensor<f32>
    %13 = stablehlo.convert %10 : (tensor<f32>) -> tensor<i32>
    %14 = stablehlo.convert %12 : (tensor<f32>) -> tensor<i32>
    %15 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %16 = "stablehlo.gather"(%4, %15) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<5x5xf32>, tensor<1xi32>) -> tensor<1x5xf32>
    %17 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %18 = "stablehlo.gather"(%4, %17) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<5x5xf32>, tensor<1xi32>) -> tensor<1x5xf32>
    %19 = stablehlo.add %16, %18 : tensor<1x5xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<1x5xf32>
    return %21 : tensor<1x5xf32>
  }
  func.func private @_where(%arg0: tensor<1x5xi1>, %arg1: tensor<f32>, %arg2: tensor<5x5xf32>) -> tensor<5x5xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x5xi1>) -> tensor<5x5xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %3 = stablehlo.select %1, %2, %arg2 : tensor<5x5xi1>, tensor<5x5xf32>
    return %3 : tensor<5x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x5xf32>, %arg1: tensor<5x5xf32>) -> (tensor<5x5xf32> {jax.result_info = "result[0]"}, tensor<5x5xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.202000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<5x5xf32>
    %cst_0 = stablehlo.constant dense<1.230000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %3 = stablehlo.add %1, %2 : tensor<5x5xf32>
    %4 = stablehlo.sine %3 : tensor<5x5xf32>
    %5 = stablehlo.cosine %3 : tensor<5x5xf32>
    %6 = stablehlo.tanh %4 : tensor<5x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %8 = stablehlo.add %7, %6 : tensor<5x5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %10 = stablehlo.subtract %9, %6 : tensor<5x5xf32>
    %11 = stablehlo.multiply %8, %10 : tensor<5x5xf32>
    %cst_3 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %13 = stablehlo.multiply %12, %6 : tensor<5x5xf32>
    %14 = stablehlo.add %4, %13 : tensor<5x5xf32>
    %15:5 = call @median(%14) : (tensor<5x5xf32>) -> (tensor<1x5xf32>, tensor<5x5xi1>, tensor<5x5x1xui32>, tensor<1xi32>, tensor<1xi32>)
    %16 = stablehlo.broadcast_in_dim %15#0, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<5x5xf32>
    %17 = stablehlo.subtract %14, %16 : tensor<5x5xf32>
    %18 = stablehlo.abs %17 : tensor<5x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %20 = stablehlo.compare GE, %17, %19, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%18 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_6 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %24 = stablehlo.divide %22, %23 : tensor<1x5xf32>
    %cst_7 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %26 = stablehlo.add %24, %25 : tensor<1x5xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<5x5xf32>
    %28 = stablehlo.divide %17, %27 : tensor<5x5xf32>
    %29 = stablehlo.multiply %26, %26 : tensor<1x5xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %31 = stablehlo.divide %30, %29 : tensor<1x5xf32>
    %cst_9 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %33 = stablehlo.multiply %32, %28 : tensor<5x5xf32>
    %34 = stablehlo.subtract %33, %arg1 : tensor<5x5xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %36 = stablehlo.multiply %35, %34 : tensor<5x5xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %cst_12 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<5x5xf32>
    %40 = stablehlo.multiply %39, %36 : tensor<5x5xf32>
    %41 = stablehlo.negate %40 : tensor<5x5xf32>
    %cst_13 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %43 = stablehlo.multiply %42, %40 : tensor<5x5xf32>
    %44 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<5x5xf32>
    %45 = stablehlo.multiply %43, %44 : tensor<5x5xf32>
    %46 = stablehlo.multiply %45, %17 : tensor<5x5xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %48 = stablehlo.reshape %47 : (tensor<5xf32>) -> tensor<1x5xf32>
    %49 = stablehlo.negate %48 : tensor<1x5xf32>
    %50 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<5x5xf32>
    %51 = stablehlo.divide %43, %50 : tensor<5x5xf32>
    %cst_15 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %53 = stablehlo.divide %49, %52 : tensor<1x5xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<5xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [1] : (tensor<5xf32>) -> tensor<5x5xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %57 = stablehlo.select %20, %56, %55 : tensor<5x5xi1>, tensor<5x5xf32>
    %58 = stablehlo.select %20, %55, %56 : tensor<5x5xi1>, tensor<5x5xf32>
    %59 = stablehlo.negate %57 : tensor<5x5xf32>
    %60 = stablehlo.add %58, %59 : tensor<5x5xf32>
    %61 = stablehlo.add %51, %60 : tensor<5x5xf32>
    %62 = stablehlo.negate %61 : tensor<5x5xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%62 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %64 = stablehlo.reshape %63 : (tensor<5xf32>) -> tensor<1x5xf32>
    %65 = call @median_0(%15#1, %15#2, %15#3, %15#4, %64) : (tensor<5x5xi1>, tensor<5x5x1xui32>, tensor<1xi32>, tensor<1xi32>, tensor<1x5xf32>) -> tensor<5x5xf32>
    %66 = stablehlo.add %61, %65 : tensor<5x5xf32>
    %cst_19 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<5x5xf32>
    %69 = stablehlo.multiply %68, %11 : tensor<5x5xf32>
    %70 = stablehlo.add %66, %69 : tensor<5x5xf32>
    %71 = stablehlo.multiply %70, %5 : tensor<5x5xf32>
    %cst_20 = stablehlo.constant dense<1.202000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %73 = stablehlo.multiply %72, %71 : tensor<5x5xf32>
    return %73, %41 : tensor<5x5xf32>, tensor<5x5xf32>
  }
  func.func private @median(%arg0: tensor<5x5xf32>) -> (tensor<1x5xf32>, tensor<5x5xi1>, tensor<5x5x1xui32>, tensor<1xi32>, tensor<1xi32>) {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0:5 = call @quantile(%arg0, %cst) : (tensor<5x5xf32>, tensor<f32>) -> (tensor<1x5xf32>, tensor<5x5xi1>, tensor<5x5x1xui32>, tensor<1xi32>, tensor<1xi32>)
    return %0#0, %0#1, %0#2, %0#3, %0#4 : tensor<1x5xf32>, tensor<5x5xi1>, tensor<5x5x1xui32>, tensor<1xi32>, tensor<1xi32>
  }
  func.func private @quantile(%arg0: tensor<5x5xf32>, %arg1: tensor<f32>) -> (tensor<1x5xf32>, tensor<5x5xi1>, tensor<5x5x1xui32>, tensor<1xi32>, tensor<1xi32>) {
    %0 = stablehlo.compare NE, %arg0, %arg0, FLOAT : (tensor<5x5xf32>, tensor<5x5xf32>) -> tensor<5x5xi1>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %1 = stablehlo.reduce(%0 init: %c) applies stablehlo.or across dimensions = [0] : (tensor<5x5xi1>, tensor<i1>) -> tensor<5xi1>
    %2 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<5xi1>) -> tensor<1x5xi1>
    %cst = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %3:2 = call @_where(%2, %cst, %arg0) : (tensor<1x5xi1>, tensor<f32>, tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5x5xi1>)
    %4 = stablehlo.iota dim = 0 : tensor<5x5xui32>
    %5:2 = "stablehlo.sort"(%3#0, %4) <{dimension = 0 : i64, is_stable = false}> ({
    ^bb0(%arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<ui32>, %arg5: tensor<ui32>):
      %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.compare EQ, %arg2, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %25 = stablehlo.select %24, %cst_10, %arg2 : tensor<i1>, tensor<f32>
      %26 = stablehlo.compare NE, %arg2, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_11 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %27 = stablehlo.select %26, %cst_11, %25 : tensor<i1>, tensor<f32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %28 = stablehlo.compare EQ, %arg3, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %29 = stablehlo.select %28, %cst_13, %arg3 : tensor<i1>, tensor<f32>
      %30 = stablehlo.compare NE, %arg3, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %cst_14 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
      %31 = stablehlo.select %30, %cst_14, %29 : tensor<i1>, tensor<f32>
      %32 = stablehlo.compare LT, %27, %31, TOTALORDER : (tensor<f32>, tensor<f32>) -> tensor<i1>
      stablehlo.return %32 : tensor<i1>
    }) : (tensor<5x5xf32>, tensor<5x5xui32>) -> (tensor<5x5xf32>, tensor<5x5xui32>)
    %6 = stablehlo.broadcast_in_dim %5#1, dims = [0, 1] : (tensor<5x5xui32>) -> tensor<5x5x1xui32>
    %cst_0 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.subtract %cst_0, %cst_1 : tensor<f32>
    %8 = stablehlo.multiply %arg1, %7 : tensor<f32>
    %9 = stablehlo.floor %8 : tensor<f32>
    %10 = stablehlo.ceil %8 : tensor<f32>
    %cst_2 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.subtract %cst_2, %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.clamp %cst_4, %9, %11 : tensor<f32>
    %cst_5 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.subtract %cst_5, %cst_6 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.clamp %cst_7, %10, %13 : tensor<f32>
    %15 = stablehlo.convert %12 : (tensor<f32>) -> tensor<i32>
    %16 = stablehlo.convert %14 : (tensor<f32>) -> tensor<i32>
    %17 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %18 = "stablehlo.gather"(%5#0, %17) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<5x5xf32>, tensor<1xi32>) -> tensor<1x5xf32>
    %19 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %20 = "stablehlo.gather"(%5#0, %19) <{dimension_numbers = #stablehlo.gather<offset_dims = [0, 1], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 5>}> : (tensor<5x5xf32>, tensor<1xi32>) -> tensor<1x5xf32>
    %21 = stablehlo.add %18, %20 : tensor<1x5xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %23 = stablehlo.multiply %21, %22 : tensor<1x5xf32>
    return %23, %3#1, %6, %17, %19 : tensor<1x5xf32>, tensor<5x5xi1>, tensor<5x5x1xui32>, tensor<1xi32>, tensor<1xi32>
  }
  func.func private @_where(%arg0: tensor<1x5xi1>, %arg1: tensor<f32>, %arg2: tensor<5x5xf32>) -> (tensor<5x5xf32>, tensor<5x5xi1>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x5xi1>) -> tensor<5x5xi1>
    %2 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %3 = stablehlo.select %1, %2, %arg2 : tensor<5x5xi1>, tensor<5x5xf32>
    return %3, %1 : tensor<5x5xf32>, tensor<5x5xi1>
  }
  func.func private @median_0(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5x1xui32>, %arg2: tensor<1xi32>, %arg3: tensor<1xi32>, %arg4: tensor<1x5xf32>) -> tensor<5x5xf32> {
    %0 = call @quantile_1(%arg0, %arg1, %arg2, %arg3, %arg4) : (tensor<5x5xi1>, tensor<5x5x1xui32>, tensor<1xi32>, tensor<1xi32>, tensor<1x5xf32>) -> tensor<5x5xf32>
    return %0 : tensor<5x5xf32>
  }
  func.func private @quantile_1(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5x1xui32>, %arg2: tensor<1xi32>, %arg3: tensor<1xi32>, %arg4: tensor<1x5xf32>) -> tensor<5x5xf32> {
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %1 = stablehlo.multiply %arg4, %0 : tensor<1x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %3 = "stablehlo.scatter"(%2, %arg3, %1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %10 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %10 : tensor<f32>
    }) : (tensor<5x5xf32>, tensor<1xi32>, tensor<1x5xf32>) -> tensor<5x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %5 = "stablehlo.scatter"(%4, %arg2, %1) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0, 1], scatter_dims_to_operand_dims = [0]>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %10 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %10 : tensor<f32>
    }) : (tensor<5x5xf32>, tensor<1xi32>, tensor<1x5xf32>) -> tensor<5x5xf32>
    %6 = stablehlo.add %3, %5 : tensor<5x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %8 = "stablehlo.scatter"(%7, %arg1, %6) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0], input_batching_dims = [1], scatter_indices_batching_dims = [1], scatter_dims_to_operand_dims = [0], index_vector_dim = 2>, unique_indices = false}> ({
    ^bb0(%arg5: tensor<f32>, %arg6: tensor<f32>):
      %10 = stablehlo.add %arg5, %arg6 : tensor<f32>
      stablehlo.return %10 : tensor<f32>
    }) : (tensor<5x5xf32>, tensor<5x5x1xui32>, tensor<5x5xf32>) -> tensor<5x5xf32>
    %9 = call @_where_2(%arg0, %8) : (tensor<5x5xi1>, tensor<5x5xf32>) -> tensor<5x5xf32>
    return %9 : tensor<5x5xf32>
  }
  func.func private @_where_2(%arg0: tensor<5x5xi1>, %arg1: tensor<5x5xf32>) -> tensor<5x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<5x5xi1>, tensor<5x5xf32>
    return %1 : tensor<5x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
