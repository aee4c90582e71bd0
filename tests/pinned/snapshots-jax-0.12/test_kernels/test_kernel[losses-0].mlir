// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def crf_loss(emissions, trans, labels):
//     """Crf loss of emissions, trans and labels.
//
//     Args:
//         emissions: (3, 4)
//         trans: (4, 4)
//         labels: (3,)
//
//     Returns:
//         a scalar
//     """
//
//     def body(prev, emit_t):
//         return jax.nn.logsumexp(prev[:, None] + trans, axis=0) + emit_t, None
//
//     final, _ = lax.scan(body, emissions[0], emissions[1:])
//     log_z = jax.nn.logsumexp(final)
//     emit_score = jnp.sum(jax.vmap(lambda lp, label: lp[label])(emissions, labels))
//     pair_sum = jnp.sum(trans[labels[:-1], labels[1:]])
//     losses = log_z - emit_score - pair_sum
//     product = 30.0 * jnp.tanh(losses / 30.0)
//     return jnp.arcsinh(jnp.abs(product + 1.98))
//
//   emissions: float32[3, 4] in [-3, 3]
//   trans: float32[4, 4] in [-1, 1]
//   labels: int32[3] in [0, 3]
// -----
// forward, cpu
module @jit_crf_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<3xi32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [0:1, 0:4] : (tensor<3x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    %2 = stablehlo.slice %arg0 [1:3, 0:4] : (tensor<3x4xf32>) -> tensor<2x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:4 = stablehlo.while(%iterArg = %2, %iterArg_14 = %arg1, %iterArg_15 = %c, %iterArg_16 = %1) : tensor<2x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>
    cond {
      %c_17 = stablehlo.constant dense<2> : tensor<i32>
      %50 = stablehlo.compare LT, %iterArg_15, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %50 : tensor<i1>
    } do {
      %50 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_15) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %51 = stablehlo.broadcast_in_dim %iterArg_16, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
      %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
      %53 = stablehlo.add %52, %iterArg_14 : tensor<4x4xf32>
      %cst_17 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %54 = stablehlo.reduce(%53 init: %cst_17) applies stablehlo.maximum across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
      %cst_18 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %56 = stablehlo.maximum %55, %54 : tensor<4xf32>
      %57 = stablehlo.is_finite %56 : (tensor<4xf32>) -> tensor<4xi1>
      %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %59 = stablehlo.select %57, %56, %58 : tensor<4xi1>, tensor<4xf32>
      %60 = stablehlo.broadcast_in_dim %59, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
      %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
      %62 = stablehlo.subtract %53, %61 : tensor<4x4xf32>
      %63 = stablehlo.exponential %62 : tensor<4x4xf32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %64 = stablehlo.reduce(%63 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
      %65 = stablehlo.abs %64 : tensor<4xf32>
      %66 = stablehlo.log %65 : tensor<4xf32>
      %67 = stablehlo.add %66, %59 : tensor<4xf32>
      %68 = stablehlo.add %67, %50 : tensor<4xf32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %69 = stablehlo.add %iterArg_15, %c_21 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %69, %68 : tensor<2x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>
    }
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %4 = stablehlo.reduce(%3#3 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %5 = stablehlo.maximum %cst_0, %4 : tensor<f32>
    %6 = stablehlo.is_finite %5 : (tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.select %6, %5, %cst_1 : tensor<i1>, tensor<f32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %10 = stablehlo.subtract %3#3, %9 : tensor<4xf32>
    %11 = stablehlo.exponential %10 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %13 = stablehlo.abs %12 : tensor<f32>
    %14 = stablehlo.log %13 : tensor<f32>
    %15 = stablehlo.add %14, %7 : tensor<f32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %17 = stablehlo.compare LT, %arg2, %16, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_4 = stablehlo.constant dense<4> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %19 = stablehlo.add %arg2, %18 : tensor<3xi32>
    %20 = stablehlo.select %17, %19, %arg2 : tensor<3xi1>, tensor<3xi32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %22 = "stablehlo.gather"(%arg0, %21) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 1>}> : (tensor<3x4xf32>, tensor<3x1xi32>) -> tensor<3x1xf32>
    %23 = stablehlo.reshape %22 : (tensor<3x1xf32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %25 = stablehlo.slice %arg2 [0:2] : (tensor<3xi32>) -> tensor<2xi32>
    %26 = stablehlo.slice %arg2 [1:3] : (tensor<3xi32>) -> tensor<2xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %27 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %28 = stablehlo.compare LT, %25, %27, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_7 = stablehlo.constant dense<4> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %30 = stablehlo.add %25, %29 : tensor<2xi32>
    %31 = stablehlo.select %28, %30, %25 : tensor<2xi1>, tensor<2xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %32 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %33 = stablehlo.compare LT, %26, %32, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_9 = stablehlo.constant dense<4> : tensor<i32>
    %34 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %35 = stablehlo.add %26, %34 : tensor<2xi32>
    %36 = stablehlo.select %33, %35, %26 : tensor<2xi1>, tensor<2xi32>
    %37 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %38 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %39 = stablehlo.concatenate %37, %38, dim = 1 : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x2xi32>
    %40 = "stablehlo.gather"(%arg1, %39) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x4xf32>, tensor<2x2xi32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %42 = stablehlo.subtract %15, %24 : tensor<f32>
    %43 = stablehlo.subtract %42, %41 : tensor<f32>
    %cst_11 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %44 = stablehlo.divide %43, %cst_11 : tensor<f32>
    %45 = stablehlo.tanh %44 : tensor<f32>
    %cst_12 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %46 = stablehlo.multiply %cst_12, %45 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.980000e+00> : tensor<f32>
    %47 = stablehlo.add %46, %cst_13 : tensor<f32>
    %48 = stablehlo.abs %47 : tensor<f32>
    %49 = chlo.asinh %48 : tensor<f32> -> tensor<f32>
    return %49 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<3xi32>) -> (tensor<3x4xf32> {jax.result_info = "result[0]"}, tensor<4x4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg0 [0:1, 0:4] : (tensor<3x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    %2 = stablehlo.slice %arg0 [1:3, 0:4] : (tensor<3x4xf32>) -> tensor<2x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %5 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<2x4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7:8 = stablehlo.while(%iterArg = %2, %iterArg_43 = %arg1, %iterArg_44 = %3, %iterArg_45 = %c_2, %iterArg_46 = %1, %iterArg_47 = %4, %iterArg_48 = %5, %iterArg_49 = %6) : tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<2x4x4xf32>, tensor<2x4xi1>, tensor<2x4xf32>
    cond {
      %c_50 = stablehlo.constant dense<2> : tensor<i32>
      %107 = stablehlo.compare LT, %iterArg_45, %c_50, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %107 : tensor<i1>
    } do {
      %107 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_45) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %108 = stablehlo.broadcast_in_dim %iterArg_46, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
      %109 = stablehlo.broadcast_in_dim %108, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
      %110 = stablehlo.add %109, %iterArg_43 : tensor<4x4xf32>
      %cst_50 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %111 = stablehlo.reduce(%110 init: %cst_50) applies stablehlo.maximum across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
      %cst_51 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %112 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %113 = stablehlo.maximum %112, %111 : tensor<4xf32>
      %114 = stablehlo.is_finite %113 : (tensor<4xf32>) -> tensor<4xi1>
      %115 = stablehlo.select %114, %113, %iterArg_44 : tensor<4xi1>, tensor<4xf32>
      %116 = stablehlo.broadcast_in_dim %115, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
      %117 = stablehlo.broadcast_in_dim %116, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
      %118 = stablehlo.subtract %110, %117 : tensor<4x4xf32>
      %119 = stablehlo.exponential %118 : tensor<4x4xf32>
      %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %120 = stablehlo.reduce(%119 init: %cst_52) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
      %121 = stablehlo.abs %120 : tensor<4xf32>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %122 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %123 = stablehlo.compare GE, %120, %122, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
      %124 = stablehlo.log %121 : tensor<4xf32>
      %125 = stablehlo.add %124, %115 : tensor<4xf32>
      %126 = stablehlo.add %125, %107 : tensor<4xf32>
      %127 = func.call @dynamic_update_index_in_dim(%iterArg_47, %119, %iterArg_45) : (tensor<2x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<2x4x4xf32>
      %128 = func.call @dynamic_update_index_in_dim_0(%iterArg_48, %123, %iterArg_45) : (tensor<2x4xi1>, tensor<4xi1>, tensor<i32>) -> tensor<2x4xi1>
      %129 = func.call @dynamic_update_index_in_dim_1(%iterArg_49, %121, %iterArg_45) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %c_54 = stablehlo.constant dense<1> : tensor<i32>
      %130 = stablehlo.add %iterArg_45, %c_54 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_43, %iterArg_44, %130, %126, %127, %128, %129 : tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<2x4x4xf32>, tensor<2x4xi1>, tensor<2x4xf32>
    }
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %8 = stablehlo.reduce(%7#4 init: %cst_3) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %9 = stablehlo.maximum %cst_4, %8 : tensor<f32>
    %10 = stablehlo.is_finite %9 : (tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.select %10, %9, %cst_5 : tensor<i1>, tensor<f32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %14 = stablehlo.subtract %7#4, %13 : tensor<4xf32>
    %15 = stablehlo.exponential %14 : tensor<4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %17 = stablehlo.abs %16 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.compare GE, %16, %cst_7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %19 = stablehlo.log %17 : tensor<f32>
    %20 = stablehlo.add %19, %11 : tensor<f32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %22 = stablehlo.compare LT, %arg2, %21, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_9 = stablehlo.constant dense<4> : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %24 = stablehlo.add %arg2, %23 : tensor<3xi32>
    %25 = stablehlo.select %22, %24, %arg2 : tensor<3xi1>, tensor<3xi32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %27 = "stablehlo.gather"(%arg0, %26) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 1>}> : (tensor<3x4xf32>, tensor<3x1xi32>) -> tensor<3x1xf32>
    %28 = stablehlo.reshape %27 : (tensor<3x1xf32>) -> tensor<3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %30 = stablehlo.slice %arg2 [0:2] : (tensor<3xi32>) -> tensor<2xi32>
    %31 = stablehlo.slice %arg2 [1:3] : (tensor<3xi32>) -> tensor<2xi32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %32 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %33 = stablehlo.compare LT, %30, %32, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_12 = stablehlo.constant dense<4> : tensor<i32>
    %34 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %35 = stablehlo.add %30, %34 : tensor<2xi32>
    %36 = stablehlo.select %33, %35, %30 : tensor<2xi1>, tensor<2xi32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %37 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %38 = stablehlo.compare LT, %31, %37, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_14 = stablehlo.constant dense<4> : tensor<i32>
    %39 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %40 = stablehlo.add %31, %39 : tensor<2xi32>
    %41 = stablehlo.select %38, %40, %31 : tensor<2xi1>, tensor<2xi32>
    %42 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %43 = stablehlo.broadcast_in_dim %41, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %44 = stablehlo.concatenate %42, %43, dim = 1 : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x2xi32>
    %45 = "stablehlo.gather"(%arg1, %44) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x4xf32>, tensor<2x2xi32>) -> tensor<2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %47 = stablehlo.subtract %20, %29 : tensor<f32>
    %48 = stablehlo.subtract %47, %46 : tensor<f32>
    %cst_16 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %49 = stablehlo.divide %48, %cst_16 : tensor<f32>
    %50 = stablehlo.tanh %49 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.add %cst_17, %50 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.subtract %cst_18, %50 : tensor<f32>
    %53 = stablehlo.multiply %51, %52 : tensor<f32>
    %cst_19 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %54 = stablehlo.multiply %cst_19, %50 : tensor<f32>
    %cst_20 = stablehlo.constant dense<1.980000e+00> : tensor<f32>
    %55 = stablehlo.add %54, %cst_20 : tensor<f32>
    %56 = stablehlo.abs %55 : tensor<f32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.compare GE, %55, %cst_21, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %58 = stablehlo.abs %56 : tensor<f32>
    %cst_22 = stablehlo.constant dense<2.16840434E-19> : tensor<f32>
    %59 = stablehlo.multiply %58, %cst_22 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_24 = stablehlo.constant dense<7.37869762E+19> : tensor<f32>
    %60 = stablehlo.clamp %cst_23, %59, %cst_24 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<f32>
    %62 = stablehlo.divide %61, %60 : tensor<f32>
    %63 = stablehlo.multiply %56, %62 : tensor<f32>
    %64 = chlo.square %63 : tensor<f32> -> tensor<f32>
    %65 = chlo.square %62 : tensor<f32> -> tensor<f32>
    %66 = stablehlo.add %64, %65 : tensor<f32>
    %67 = stablehlo.rsqrt %66 : tensor<f32>
    %68 = stablehlo.multiply %62, %67 : tensor<f32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.multiply %cst_26, %68 : tensor<f32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.select %57, %cst_27, %69 : tensor<i1>, tensor<f32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.select %57, %69, %cst_28 : tensor<i1>, tensor<f32>
    %72 = stablehlo.negate %70 : tensor<f32>
    %73 = stablehlo.add %71, %72 : tensor<f32>
    %cst_29 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %74 = stablehlo.multiply %cst_29, %73 : tensor<f32>
    %75 = stablehlo.multiply %74, %53 : tensor<f32>
    %cst_30 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %76 = stablehlo.divide %75, %cst_30 : tensor<f32>
    %77 = stablehlo.negate %76 : tensor<f32>
    %78 = stablehlo.negate %76 : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %81 = "stablehlo.scatter"(%80, %44, %79) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %107 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %107 : tensor<f32>
    }) : (tensor<4x4xf32>, tensor<2x2xi32>, tensor<2xf32>) -> tensor<4x4xf32>
    %82 = stablehlo.broadcast_in_dim %78, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %c_33 = stablehlo.constant dense<3> : tensor<1xi32>
    %c_34 = stablehlo.constant dense<2147483647> : tensor<i32>
    %85 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %86 = stablehlo.minimum %c_33, %85 : tensor<1xi32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [1] : (tensor<1xi32>) -> tensor<3x1xi32>
    %c_35 = stablehlo.constant dense<0> : tensor<i32>
    %88 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %89 = stablehlo.clamp %88, %26, %87 : tensor<3x1xi32>
    %90 = "stablehlo.scatter"(%84, %89, %83) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %107 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %107 : tensor<f32>
    }) : (tensor<3x4xf32>, tensor<3x1xi32>, tensor<3x1xf32>) -> tensor<3x4xf32>
    %91 = stablehlo.divide %76, %17 : tensor<f32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.select %18, %cst_36, %91 : tensor<i1>, tensor<f32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.select %18, %91, %cst_37 : tensor<i1>, tensor<f32>
    %94 = stablehlo.negate %92 : tensor<f32>
    %95 = stablehlo.add %93, %94 : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %97 = stablehlo.multiply %96, %15 : tensor<4xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %c_40 = stablehlo.constant dense<0> : tensor<i32>
    %100:7 = stablehlo.while(%iterArg = %7#5, %iterArg_43 = %7#6, %iterArg_44 = %7#7, %iterArg_45 = %c_40, %iterArg_46 = %98, %iterArg_47 = %97, %iterArg_48 = %99) : tensor<2x4x4xf32>, tensor<2x4xi1>, tensor<2x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<2x4xf32>
    cond {
      %c_49 = stablehlo.constant dense<2> : tensor<i32>
      %107 = stablehlo.compare LT, %iterArg_45, %c_49, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %107 : tensor<i1>
    } do {
      %c_49 = stablehlo.constant dense<2> : tensor<i32>
      %107 = stablehlo.subtract %c_49, %iterArg_45 : tensor<i32>
      %c_50 = stablehlo.constant dense<1> : tensor<i32>
      %108 = stablehlo.subtract %107, %c_50 : tensor<i32>
      %109 = func.call @dynamic_index_in_dim_2(%iterArg, %108) : (tensor<2x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %110 = func.call @dynamic_index_in_dim_3(%iterArg_43, %108) : (tensor<2x4xi1>, tensor<i32>) -> tensor<4xi1>
      %111 = func.call @dynamic_index_in_dim(%iterArg_44, %108) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %112 = stablehlo.divide %iterArg_47, %111 : tensor<4xf32>
      %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %113 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %114 = stablehlo.select %110, %113, %112 : tensor<4xi1>, tensor<4xf32>
      %115 = stablehlo.select %110, %112, %113 : tensor<4xi1>, tensor<4xf32>
      %116 = stablehlo.negate %114 : tensor<4xf32>
      %117 = stablehlo.add %115, %116 : tensor<4xf32>
      %118 = stablehlo.broadcast_in_dim %117, dims = [1] : (tensor<4xf32>) -> tensor<4x4xf32>
      %119 = stablehlo.multiply %118, %109 : tensor<4x4xf32>
      %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %120 = stablehlo.reduce(%119 init: %cst_52) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
      %121 = stablehlo.reshape %120 : (tensor<4xf32>) -> tensor<4x1xf32>
      %122 = stablehlo.add %iterArg_46, %119 : tensor<4x4xf32>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %123 = stablehlo.reduce(%121 init: %cst_53) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
      %124 = func.call @dynamic_update_index_in_dim_1(%iterArg_48, %iterArg_47, %108) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %c_54 = stablehlo.constant dense<1> : tensor<i32>
      %125 = stablehlo.add %iterArg_45, %c_54 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_43, %iterArg_44, %125, %122, %123, %124 : tensor<2x4x4xf32>, tensor<2x4xi1>, tensor<2x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<2x4xf32>
    }
    %101 = stablehlo.add %81, %100#4 : tensor<4x4xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.pad %100#6, %cst_41, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<2x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %103 = stablehlo.add %90, %102 : tensor<3x4xf32>
    %104 = stablehlo.broadcast_in_dim %100#5, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.pad %104, %cst_42, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %106 = stablehlo.add %103, %105 : tensor<3x4xf32>
    return %106, %101 : tensor<3x4xf32>, tensor<4x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x4x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<i32>) -> tensor<2x4x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<4x4xf32>) -> tensor<1x4x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<2x4x4xf32>, tensor<1x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<2x4x4xf32>
    return %1 : tensor<2x4x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<2x4xi1>, %arg1: tensor<4xi1>, %arg2: tensor<i32>) -> tensor<2x4xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xi1>) -> tensor<1x4xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xi1>, tensor<1x4xi1>, tensor<i32>, tensor<i32>) -> tensor<2x4xi1>
    return %1 : tensor<2x4xi1>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<2x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<2x4xf32>
    return %1 : tensor<2x4xf32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<2x4x4xf32>, %arg1: tensor<i32>) -> tensor<4x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 4] : (tensor<2x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<2x4xi1>, %arg1: tensor<i32>) -> tensor<4xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xi1>, tensor<i32>, tensor<i32>) -> tensor<1x4xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x4xi1>) -> tensor<4xi1>
    return %1 : tensor<4xi1>
  }
}
// -----
// backward, cuda: same text as cpu
