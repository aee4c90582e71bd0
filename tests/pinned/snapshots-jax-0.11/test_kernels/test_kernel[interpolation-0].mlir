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
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<2x7x4xf32>, tensor<f32>) -> tensor<2x7xf32>
    %17 = call @argmin(%16) : (tensor<2x7xf32>) -> tensor<2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %19 = stablehlo.compare LT, %17, %18, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_3 = stablehlo.constant dense<7> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %21 = stablehlo.add %17, %20 : tensor<2xi32>
    %22 = stablehlo.select %19, %21, %17 : tensor<2xi1>, tensor<2xi32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %24 = "stablehlo.gather"(%9, %23) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], collapsed_slice_dims = [0], start_index_map = [0], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 4>}> : (tensor<7x4xf32>, tensor<2x1xi32>) -> tensor<2x4xf32>
    %25 = stablehlo.subtract %arg2, %24 : tensor<2x4xf32>
    %26 = stablehlo.multiply %25, %25 : tensor<2x4xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %28 = stablehlo.multiply %27, %25 : tensor<2x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%26 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_6 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %31 = stablehlo.divide %29, %30 : tensor<2xf32>
    %32 = stablehlo.cosine %31 : tensor<2xf32>
    %33 = stablehlo.abs %arg3 : tensor<4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %35 = stablehlo.compare GE, %arg3, %34, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_8 = stablehlo.constant dense<0.819999992> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %37 = stablehlo.add %36, %33 : tensor<4xf32>
    %38 = stablehlo.divide %arg3, %37 : tensor<4xf32>
    %39 = stablehlo.multiply %37, %37 : tensor<4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %41 = stablehlo.divide %40, %39 : tensor<4xf32>
    %42 = stablehlo.broadcast_in_dim %38, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.multiply %24, %43 : tensor<2x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<2x4xf32>, tensor<f32>) -> tensor<4xf32>
    %47 = stablehlo.reshape %46 : (tensor<4xf32>) -> tensor<1x4xf32>
    %48 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<2x4xf32>
    %49 = stablehlo.multiply %43, %48 : tensor<2x4xf32>
    %50 = stablehlo.add %43, %49 : tensor<2x4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%47 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %53:3 = stablehlo.while(%iterArg = %44, %iterArg_21 = %c_15, %iterArg_22 = %52) : tensor<2xf32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_23 = stablehlo.constant dense<2> : tensor<i32>
      %78 = stablehlo.compare LT, %iterArg_21, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %78 : tensor<i1>
    } do {
      %c_23 = stablehlo.constant dense<2> : tensor<i32>
      %78 = stablehlo.subtract %c_23, %iterArg_21 : tensor<i32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %79 = stablehlo.subtract %78, %c_24 : tensor<i32>
      %80 = func.call @dynamic_index_in_dim(%iterArg, %79) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %cst_25 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
      %81 = stablehlo.multiply %cst_25, %80 : tensor<f32>
      %82 = func.call @dynamic_update_index_in_dim(%iterArg_22, %81, %79) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %83 = stablehlo.add %iterArg_21, %c_26 : tensor<i32>
      stablehlo.return %iterArg, %83, %82 : tensor<2xf32>, tensor<i32>, tensor<2xf32>
    }
    %54 = stablehlo.multiply %51, %41 : tensor<4xf32>
    %55 = stablehlo.multiply %54, %arg3 : tensor<4xf32>
    %56 = stablehlo.negate %55 : tensor<4xf32>
    %57 = stablehlo.divide %51, %37 : tensor<4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %59 = stablehlo.select %35, %58, %56 : tensor<4xi1>, tensor<4xf32>
    %60 = stablehlo.select %35, %56, %58 : tensor<4xi1>, tensor<4xf32>
    %61 = stablehlo.add %57, %60 : tensor<4xf32>
    %62 = stablehlo.negate %59 : tensor<4xf32>
    %63 = stablehlo.add %61, %62 : tensor<4xf32>
    %64 = stablehlo.multiply %53#2, %32 : tensor<2xf32>
    %cst_17 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %66 = stablehlo.divide %64, %65 : tensor<2xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0] : (tensor<2xf32>) -> tensor<2x4xf32>
    %68 = stablehlo.multiply %67, %28 : tensor<2x4xf32>
    %69 = stablehlo.negate %68 : tensor<2x4xf32>
    %70 = stablehlo.add %50, %69 : tensor<2x4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %72 = "stablehlo.scatter"(%71, %23, %70) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg4: tensor<f32>, %arg5: tensor<f32>):
      %78 = stablehlo.add %arg4, %arg5 : tensor<f32>
      stablehlo.return %78 : tensor<f32>
    }) : (tensor<7x4xf32>, tensor<2x1xi32>, tensor<2x4xf32>) -> tensor<7x4xf32>
    %cst_19 = stablehlo.constant dense<2.907000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<7x4xf32>
    %74 = stablehlo.divide %72, %73 : tensor<7x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.reduce(%74 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<7x4xf32>, tensor<f32>) -> tensor<7xf32>
    %76 = stablehlo.reshape %75 : (tensor<7xf32>) -> tensor<7x1xf32>
    %77 = stablehlo.multiply %76, %5 : tensor<7x1xf32>
    return %74, %77, %68, %63 : tensor<7x4xf32>, tensor<7x1xf32>, tensor<2x4xf32>, tensor<4xf32>
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
