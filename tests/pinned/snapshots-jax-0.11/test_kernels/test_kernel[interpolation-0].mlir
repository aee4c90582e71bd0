// import jax
// import jax.numpy as jnp
//
//
// def toy_vector_quantization(codebook, mask_gain, queries, offset):
//     ratio_to = (codebook + jnp.tanh(mask_gain)) / 2.907
//     d2 = jnp.sum((queries[:, None, :] - ratio_to[None, :, :]) ** 2, axis=-1)
//     nearest = jnp.argmin(d2, axis=-1)
//     quantized = ratio_to[nearest]
//     distortion = jnp.mean((queries - quantized) ** 2, axis=-1)
//     carrier = jnp.sin(distortion)
//     share = offset / (0.82 + jnp.abs(offset))
//     out = jax.lax.map(lambda block: 0.2 + 0.55 * block, carrier)
//     augmented = quantized * share + quantized
//     return out, augmented
//
//   codebook: float32[7, 4] in [-1, 1]
//   mask_gain: float32[7, 1] in [-1, 1]
//   queries: float32[2, 4] in [-1.5, 1.5]
//   offset: float32[4] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_toy_vector_quantization attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x4xf32>, %arg1: tensor<7x1xf32>, %arg2: tensor<2x4xf32>, %arg3: tensor<4xf32>) -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<2x4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.tanh %arg1 : tensor<7x1xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x4xf32>
    %2 = stablehlo.add %arg0, %1 : tensor<7x4xf32>
    %cst = stablehlo.constant dense<2.907000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %4 = stablehlo.divide %2, %3 : tensor<7x4xf32>
    %5 = stablehlo.broadcast_in_dim %arg2, dims = [0, 2] : (tensor<2x4xf32>) -> tensor<2x1x4xf32>
    %6 = stablehlo.broadcast_in_dim %4, dims = [1, 2] : (tensor<7x4xf32>) -> tensor<1x7x4xf32>
    %7 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<2x1x4xf32>) -> tensor<2x7x4xf32>
    %8 = stablehlo.broadcast_in_dim %6, dims = [0, 1, 2] : (tensor<1x7x4xf32>) -> tensor<2x7x4xf32>
    %9 = stablehlo.subtract %7, %8 : tensor<2x7x4xf32>
    %10 = stablehlo.multiply %9, %9 : tensor<2x7x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_0) applies stablehlo.add across dimensions = [2] : (tensor<2x7x4xf32>, tensor<f32>) -> tensor<2x7xf32>
    %12 = call @argmin(%11) : (tensor<2x7xf32>) -> tensor<2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %14 = stablehlo.compare LT, %12, %13, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_1 = stablehlo.constant dense<7> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c_1, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %16 = stablehlo.add %12, %15 : tensor<2xi32>
    %17 = stablehlo.select %14, %16, %12 : tensor<2xi1>, tensor<2xi32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %19 = "stablehlo.gather"(%4, %18) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<7x4xf32>, tensor<2x1xi32>) -> tensor<2x4xf32>
    %20 = stablehlo.subtract %arg2, %19 : tensor<2x4xf32>
    %21 = stablehlo.multiply %20, %20 : tensor<2x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %24 = stablehlo.divide %22, %23 : tensor<2xf32>
    %25 = stablehlo.sine %24 : tensor<2xf32>
    %26 = stablehlo.abs %arg3 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %28 = stablehlo.add %27, %26 : tensor<4xf32>
    %29 = stablehlo.divide %arg3, %28 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %31:3 = stablehlo.while(%iterArg = %25, %iterArg_7 = %c_6, %iterArg_8 = %30) : tensor<2xf32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_9 = stablehlo.constant dense<2> : tensor<i32>
      %36 = stablehlo.compare LT, %iterArg_7, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %36 : tensor<i1>
    } do {
      %36 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_7) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %cst_9 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
      %37 = stablehlo.multiply %cst_9, %36 : tensor<f32>
      %cst_10 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %38 = stablehlo.add %cst_10, %37 : tensor<f32>
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_8, %38, %iterArg_7) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %40 = stablehlo.add %iterArg_7, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %40, %39 : tensor<2xf32>, tensor<i32>, tensor<2xf32>
    }
    %32 = stablehlo.broadcast_in_dim %29, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<2x4xf32>
    %34 = stablehlo.multiply %19, %33 : tensor<2x4xf32>
    %35 = stablehlo.add %34, %19 : tensor<2x4xf32>
    return %31#2, %35 : tensor<2xf32>, tensor<2x4xf32>
  }
  func.func private @argmin(%arg0: tensor<2x7xf32>) -> tensor<2xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<2x7xi32>
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<2x7xf32>, tensor<2x7xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
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
    return %1#1 : tensor<2xi32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x4xf32>, %arg1: tensor<7x1xf32>, %arg2: tensor<2x4xf32>, %arg3: tensor<4xf32>) -> (tensor<7x4xf32> {jax.result_info = "result[0]"}, tensor<7x1xf32> {jax.result_info = "result[1]"}, tensor<2x4xf32> {jax.result_info = "result[2]"}, tensor<4xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.tanh %arg1 : tensor<7x1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x1xf32>
    %2 = stablehlo.add %1, %0 : tensor<7x1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x1xf32>
    %4 = stablehlo.subtract %3, %0 : tensor<7x1xf32>
    %5 = stablehlo.multiply %2, %4 : tensor<7x1xf32>
    %6 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x4xf32>
    %7 = stablehlo.add %arg0, %6 : tensor<7x4xf32>
    %cst_1 = stablehlo.constant dense<2.907000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %9 = stablehlo.divide %7, %8 : tensor<7x4xf32>
    %10 = stablehlo.broadcast_in_dim %arg2, dims = [0, 2] : (tensor<2x4xf32>) -> tensor<2x1x4xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [1, 2] : (tensor<7x4xf32>) -> tensor<1x7x4xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<2x1x4xf32>) -> tensor<2x7x4xf32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<1x7x4xf32>) -> tensor<2x7x4xf32>
    %14 = stablehlo.subtract %12, %13 : tensor<2x7x4xf32>
    %15 = stablehlo.multiply %14, %14 : tensor<2x7x4xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x7x4xf32>
    %17 = stablehlo.multiply %16, %14 : tensor<2x7x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%15 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<2x7x4xf32>, tensor<f32>) -> tensor<2x7xf32>
    %19 = call @argmin(%18) : (tensor<2x7xf32>) -> tensor<2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %21 = stablehlo.compare LT, %19, %20, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_4 = stablehlo.constant dense<7> : tensor<i32>
    %22 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %23 = stablehlo.add %19, %22 : tensor<2xi32>
    %24 = stablehlo.select %21, %23, %19 : tensor<2xi1>, tensor<2xi32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %26 = "stablehlo.gather"(%9, %25) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<7x4xf32>, tensor<2x1xi32>) -> tensor<2x4xf32>
    %27 = stablehlo.subtract %arg2, %26 : tensor<2x4xf32>
    %28 = stablehlo.multiply %27, %27 : tensor<2x4xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %30 = stablehlo.multiply %29, %27 : tensor<2x4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%28 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.divide %31, %32 : tensor<2xf32>
    %34 = stablehlo.sine %33 : tensor<2xf32>
    %35 = stablehlo.cosine %33 : tensor<2xf32>
    %36 = stablehlo.abs %arg3 : tensor<4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %38 = stablehlo.compare GE, %arg3, %37, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_9 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %40 = stablehlo.add %39, %36 : tensor<4xf32>
    %41 = stablehlo.divide %arg3, %40 : tensor<4xf32>
    %42 = stablehlo.multiply %40, %40 : tensor<4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %44 = stablehlo.divide %43, %42 : tensor<4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %46:3 = stablehlo.while(%iterArg = %34, %iterArg_26 = %c_12, %iterArg_27 = %45) : tensor<2xf32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_28 = stablehlo.constant dense<2> : tensor<i32>
      %89 = stablehlo.compare LT, %iterArg_26, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %89 : tensor<i1>
    } do {
      %89 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_26) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %cst_28 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
      %90 = stablehlo.multiply %cst_28, %89 : tensor<f32>
      %cst_29 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
      %91 = stablehlo.add %cst_29, %90 : tensor<f32>
      %92 = func.call @dynamic_update_index_in_dim(%iterArg_27, %91, %iterArg_26) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %93 = stablehlo.add %iterArg_26, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %93, %92 : tensor<2xf32>, tensor<i32>, tensor<2xf32>
    }
    %47 = stablehlo.broadcast_in_dim %41, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<2x4xf32>
    %49 = stablehlo.multiply %26, %48 : tensor<2x4xf32>
    %50 = stablehlo.add %49, %26 : tensor<2x4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%46#2 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%50 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<f32>
    %53 = stablehlo.add %51, %52 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %56 = stablehlo.multiply %26, %54 : tensor<2x4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf32>, tensor<f32>) -> tensor<4xf32>
    %58 = stablehlo.reshape %57 : (tensor<4xf32>) -> tensor<1x4xf32>
    %59 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<2x4xf32>
    %60 = stablehlo.multiply %54, %59 : tensor<2x4xf32>
    %61 = stablehlo.add %54, %60 : tensor<2x4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%58 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %64:3 = stablehlo.while(%iterArg = %55, %iterArg_26 = %c_20, %iterArg_27 = %63) : tensor<2xf32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_28 = stablehlo.constant dense<2> : tensor<i32>
      %89 = stablehlo.compare LT, %iterArg_26, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %89 : tensor<i1>
    } do {
      %c_28 = stablehlo.constant dense<2> : tensor<i32>
      %89 = stablehlo.subtract %c_28, %iterArg_26 : tensor<i32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %90 = stablehlo.subtract %89, %c_29 : tensor<i32>
      %91 = func.call @dynamic_index_in_dim(%iterArg, %90) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %cst_30 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
      %92 = stablehlo.multiply %cst_30, %91 : tensor<f32>
      %93 = func.call @dynamic_update_index_in_dim(%iterArg_27, %92, %90) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %94 = stablehlo.add %iterArg_26, %c_31 : tensor<i32>
      stablehlo.return %iterArg, %94, %93 : tensor<2xf32>, tensor<i32>, tensor<2xf32>
    }
    %65 = stablehlo.multiply %62, %44 : tensor<4xf32>
    %66 = stablehlo.multiply %65, %arg3 : tensor<4xf32>
    %67 = stablehlo.negate %66 : tensor<4xf32>
    %68 = stablehlo.divide %62, %40 : tensor<4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %70 = stablehlo.select %38, %69, %67 : tensor<4xi1>, tensor<4xf32>
    %71 = stablehlo.select %38, %67, %69 : tensor<4xi1>, tensor<4xf32>
    %72 = stablehlo.add %68, %71 : tensor<4xf32>
    %73 = stablehlo.negate %70 : tensor<4xf32>
    %74 = stablehlo.add %72, %73 : tensor<4xf32>
    %75 = stablehlo.multiply %64#2, %35 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %77 = stablehlo.divide %75, %76 : tensor<2xf32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [0] : (tensor<2xf32>) -> tensor<2x4xf32>
    %79 = stablehlo.multiply %78, %30 : tensor<2x4xf32>
    %80 = stablehlo.negate %79 : tensor<2x4xf32>
    %81 = stablehlo.add %61, %80 : tensor<2x4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %83 = "stablehlo.scatter"(%82, %25, %81) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %89 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %89 : tensor<f32>
    }) : (tensor<7x4xf32>, tensor<2x1xi32>, tensor<2x4xf32>) -> tensor<7x4xf32>
    %cst_24 = stablehlo.constant dense<2.907000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %85 = stablehlo.divide %83, %84 : tensor<7x4xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.reduce(%85 init: %cst_25) applies stablehlo.add across dimensions = [1] : (tensor<7x4xf32>, tensor<f32>) -> tensor<7xf32>
    %87 = stablehlo.reshape %86 : (tensor<7xf32>) -> tensor<7x1xf32>
    %88 = stablehlo.multiply %87, %5 : tensor<7x1xf32>
    return %85, %88, %79, %74 : tensor<7x4xf32>, tensor<7x1xf32>, tensor<2x4xf32>, tensor<4xf32>
  }
  func.func private @argmin(%arg0: tensor<2x7xf32>) -> tensor<2xi32> {
    %0 = stablehlo.iota dim = 1 : tensor<2x7xi32>
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:2 = stablehlo.reduce(%arg0 init: %cst), (%0 init: %c) across dimensions = [1] : (tensor<2x7xf32>, tensor<2x7xi32>, tensor<f32>, tensor<i32>) -> (tensor<2xf32>, tensor<2xi32>)
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
    return %1#1 : tensor<2xi32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
