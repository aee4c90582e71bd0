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
      %37 = func.call @closed_call(%36) : (tensor<f32>) -> tensor<f32>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_8, %37, %iterArg_7) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %39 = stablehlo.add %iterArg_7, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %39, %38 : tensor<2xf32>, tensor<i32>, tensor<2xf32>
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
  func.func private @closed_call(%arg0: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %0 = stablehlo.multiply %cst, %arg0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %1 = stablehlo.add %cst_0, %0 : tensor<f32>
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
    %2 = stablehlo.subtract %1, %0 : tensor<7x1xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x4xf32>
    %4 = stablehlo.add %arg0, %3 : tensor<7x4xf32>
    %cst_0 = stablehlo.constant dense<2.907000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %6 = stablehlo.divide %4, %5 : tensor<7x4xf32>
    %7 = stablehlo.broadcast_in_dim %arg2, dims = [0, 2] : (tensor<2x4xf32>) -> tensor<2x1x4xf32>
    %8 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<7x4xf32>) -> tensor<1x7x4xf32>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<2x1x4xf32>) -> tensor<2x7x4xf32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x7x4xf32>) -> tensor<2x7x4xf32>
    %11 = stablehlo.subtract %9, %10 : tensor<2x7x4xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<2x7x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<2x7x4xf32>, tensor<f32>) -> tensor<2x7xf32>
    %14 = call @argmin(%13) : (tensor<2x7xf32>) -> tensor<2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %16 = stablehlo.compare LT, %14, %15, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_2 = stablehlo.constant dense<7> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_2, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %18 = stablehlo.add %14, %17 : tensor<2xi32>
    %19 = stablehlo.select %16, %18, %14 : tensor<2xi1>, tensor<2xi32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %21 = "stablehlo.gather"(%6, %20) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<7x4xf32>, tensor<2x1xi32>) -> tensor<2x4xf32>
    %22 = stablehlo.subtract %arg2, %21 : tensor<2x4xf32>
    %23 = stablehlo.multiply %22, %22 : tensor<2x4xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %25 = stablehlo.multiply %24, %22 : tensor<2x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%23 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_5 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %28 = stablehlo.divide %26, %27 : tensor<2xf32>
    %29 = stablehlo.cosine %28 : tensor<2xf32>
    %30 = stablehlo.abs %arg3 : tensor<4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %32 = stablehlo.compare GE, %arg3, %31, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_7 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %34 = stablehlo.add %33, %30 : tensor<4xf32>
    %35 = stablehlo.divide %arg3, %34 : tensor<4xf32>
    %36 = stablehlo.multiply %34, %34 : tensor<4xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %38 = stablehlo.divide %37, %36 : tensor<4xf32>
    %39 = stablehlo.broadcast_in_dim %35, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %42 = stablehlo.multiply %21, %40 : tensor<2x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf32>, tensor<f32>) -> tensor<4xf32>
    %44 = stablehlo.reshape %43 : (tensor<4xf32>) -> tensor<1x4xf32>
    %45 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<2x4xf32>
    %46 = stablehlo.multiply %40, %45 : tensor<2x4xf32>
    %47 = stablehlo.add %40, %46 : tensor<2x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%44 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %50:3 = stablehlo.while(%iterArg = %41, %iterArg_20 = %c_14, %iterArg_21 = %49) : tensor<2xf32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_22 = stablehlo.constant dense<2> : tensor<i32>
      %77 = stablehlo.compare LT, %iterArg_20, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %77 : tensor<i1>
    } do {
      %c_22 = stablehlo.constant dense<2> : tensor<i32>
      %77 = stablehlo.subtract %c_22, %iterArg_20 : tensor<i32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %78 = stablehlo.subtract %77, %c_23 : tensor<i32>
      %79 = func.call @dynamic_index_in_dim(%iterArg, %78) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %80 = func.call @closed_call(%79) : (tensor<f32>) -> tensor<f32>
      %81 = func.call @dynamic_update_index_in_dim(%iterArg_21, %80, %78) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %82 = stablehlo.add %iterArg_20, %c_24 : tensor<i32>
      stablehlo.return %iterArg, %82, %81 : tensor<2xf32>, tensor<i32>, tensor<2xf32>
    }
    %51 = stablehlo.multiply %48, %38 : tensor<4xf32>
    %52 = stablehlo.multiply %51, %arg3 : tensor<4xf32>
    %53 = stablehlo.negate %52 : tensor<4xf32>
    %54 = stablehlo.divide %48, %34 : tensor<4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %56 = stablehlo.select %32, %55, %53 : tensor<4xi1>, tensor<4xf32>
    %57 = stablehlo.select %32, %53, %55 : tensor<4xi1>, tensor<4xf32>
    %58 = stablehlo.add %54, %57 : tensor<4xf32>
    %59 = stablehlo.negate %56 : tensor<4xf32>
    %60 = stablehlo.add %58, %59 : tensor<4xf32>
    %61 = stablehlo.multiply %50#2, %29 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %63 = stablehlo.divide %61, %62 : tensor<2xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0] : (tensor<2xf32>) -> tensor<2x4xf32>
    %65 = stablehlo.multiply %64, %25 : tensor<2x4xf32>
    %66 = stablehlo.negate %65 : tensor<2x4xf32>
    %67 = stablehlo.add %47, %66 : tensor<2x4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %69 = "stablehlo.scatter"(%68, %20, %67) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %77 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %77 : tensor<f32>
    }) : (tensor<7x4xf32>, tensor<2x1xi32>, tensor<2x4xf32>) -> tensor<7x4xf32>
    %cst_18 = stablehlo.constant dense<2.907000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %71 = stablehlo.divide %69, %70 : tensor<7x4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.reduce(%71 init: %cst_19) applies stablehlo.add across dimensions = [1] : (tensor<7x4xf32>, tensor<f32>) -> tensor<7xf32>
    %73 = stablehlo.reshape %72 : (tensor<7xf32>) -> tensor<7x1xf32>
    %74 = stablehlo.multiply %73, %2 : tensor<7x1xf32>
    %75 = stablehlo.multiply %74, %0 : tensor<7x1xf32>
    %76 = stablehlo.add %74, %75 : tensor<7x1xf32>
    return %71, %76, %65, %60 : tensor<7x4xf32>, tensor<7x1xf32>, tensor<2x4xf32>, tensor<4xf32>
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
  func.func private @closed_call(%arg0: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %0 = stablehlo.multiply %cst, %arg0 : tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
