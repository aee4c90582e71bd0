// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def bounded_crf_loss(emissions, trans, labels):
//     def body(prev, emit_t):
//         return jax.nn.logsumexp(prev[:, None] + trans, axis=0) + emit_t, None
//
//     final, _ = lax.scan(body, emissions[0], emissions[1:])
//     log_z = jax.nn.logsumexp(final)
//     emit_score = jnp.sum(jax.vmap(lambda lp, label: lp[label])(emissions, labels))
//     pair_sum = jnp.sum(trans[labels[:-1], labels[1:]])
//     losses = log_z - emit_score - pair_sum
//     modulated = 30.0 * jnp.tanh(losses / 30.0)
//     gate = jax.nn.soft_sign(modulated - 0.506)
//     return 1.15 / (1.43 + gate**2)
//
//   emissions: float32[3, 4] in [-3, 3]
//   trans: float32[4, 4] in [-1, 1]
//   labels: int32[3] in [0, 3]
// -----
// forward, cpu
module @jit_bounded_crf_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<3xi32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [0:1, 0:4] : (tensor<3x4xf32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    %2 = stablehlo.slice %arg0 [1:3, 0:4] : (tensor<3x4xf32>) -> tensor<2x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:4 = stablehlo.while(%iterArg = %2, %iterArg_16 = %arg1, %iterArg_17 = %c, %iterArg_18 = %1) : tensor<2x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>
    cond {
      %c_19 = stablehlo.constant dense<2> : tensor<i32>
      %53 = stablehlo.compare LT, %iterArg_17, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %53 : tensor<i1>
    } do {
      %53 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_17) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %54 = stablehlo.broadcast_in_dim %iterArg_18, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
      %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
      %56 = stablehlo.add %55, %iterArg_16 : tensor<4x4xf32>
      %cst_19 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %57 = stablehlo.reduce(%56 init: %cst_19) applies stablehlo.maximum across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
      %cst_20 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %59 = stablehlo.maximum %58, %57 : tensor<4xf32>
      %60 = stablehlo.is_finite %59 : (tensor<4xf32>) -> tensor<4xi1>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %62 = stablehlo.select %60, %59, %61 : tensor<4xi1>, tensor<4xf32>
      %63 = stablehlo.broadcast_in_dim %62, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
      %64 = stablehlo.broadcast_in_dim %63, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
      %65 = stablehlo.subtract %56, %64 : tensor<4x4xf32>
      %66 = stablehlo.exponential %65 : tensor<4x4xf32>
      %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %67 = stablehlo.reduce(%66 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
      %68 = stablehlo.sign %67 : tensor<4xf32>
      %69 = stablehlo.abs %67 : tensor<4xf32>
      %70 = stablehlo.log %69 : tensor<4xf32>
      %71 = stablehlo.add %70, %62 : tensor<4xf32>
      %72 = stablehlo.add %71, %53 : tensor<4xf32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %73 = stablehlo.add %iterArg_17, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %73, %72 : tensor<2x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>
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
    %13 = stablehlo.sign %12 : tensor<f32>
    %14 = stablehlo.abs %12 : tensor<f32>
    %15 = stablehlo.log %14 : tensor<f32>
    %16 = stablehlo.add %15, %7 : tensor<f32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.broadcast_in_dim %c_3, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %18 = stablehlo.compare LT, %arg2, %17, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_4 = stablehlo.constant dense<4> : tensor<i32>
    %19 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %20 = stablehlo.add %arg2, %19 : tensor<3xi32>
    %21 = stablehlo.select %18, %20, %arg2 : tensor<3xi1>, tensor<3xi32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %23 = "stablehlo.gather"(%arg0, %22) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 1>}> : (tensor<3x4xf32>, tensor<3x1xi32>) -> tensor<3x1xf32>
    %24 = stablehlo.reshape %23 : (tensor<3x1xf32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %26 = stablehlo.slice %arg2 [0:2] : (tensor<3xi32>) -> tensor<2xi32>
    %27 = stablehlo.slice %arg2 [1:3] : (tensor<3xi32>) -> tensor<2xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %28 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %29 = stablehlo.compare LT, %26, %28, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_7 = stablehlo.constant dense<4> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %31 = stablehlo.add %26, %30 : tensor<2xi32>
    %32 = stablehlo.select %29, %31, %26 : tensor<2xi1>, tensor<2xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %33 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %34 = stablehlo.compare LT, %27, %33, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_9 = stablehlo.constant dense<4> : tensor<i32>
    %35 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %36 = stablehlo.add %27, %35 : tensor<2xi32>
    %37 = stablehlo.select %34, %36, %27 : tensor<2xi1>, tensor<2xi32>
    %38 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %39 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %40 = stablehlo.concatenate %38, %39, dim = 1 : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x2xi32>
    %41 = "stablehlo.gather"(%arg1, %40) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x4xf32>, tensor<2x2xi32>) -> tensor<2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%41 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %43 = stablehlo.subtract %16, %25 : tensor<f32>
    %44 = stablehlo.subtract %43, %42 : tensor<f32>
    %cst_11 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %45 = stablehlo.divide %44, %cst_11 : tensor<f32>
    %46 = stablehlo.tanh %45 : tensor<f32>
    %cst_12 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %47 = stablehlo.multiply %cst_12, %46 : tensor<f32>
    %cst_13 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %48 = stablehlo.subtract %47, %cst_13 : tensor<f32>
    %49 = call @soft_sign(%48) : (tensor<f32>) -> tensor<f32>
    %50 = stablehlo.multiply %49, %49 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.430000e+00> : tensor<f32>
    %51 = stablehlo.add %cst_14, %50 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.150000e+00> : tensor<f32>
    %52 = stablehlo.divide %cst_15, %51 : tensor<f32>
    return %52 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @soft_sign(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.add %0, %cst : tensor<f32>
    %2 = stablehlo.divide %arg0, %1 : tensor<f32>
    return %2 : tensor<f32>
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
    %7:8 = stablehlo.while(%iterArg = %2, %iterArg_48 = %arg1, %iterArg_49 = %3, %iterArg_50 = %c_2, %iterArg_51 = %1, %iterArg_52 = %4, %iterArg_53 = %5, %iterArg_54 = %6) : tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<2x4x4xf32>, tensor<2x4xi1>, tensor<2x4xf32>
    cond {
      %c_55 = stablehlo.constant dense<2> : tensor<i32>
      %112 = stablehlo.compare LT, %iterArg_50, %c_55, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %112 : tensor<i1>
    } do {
      %112 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_50) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %113 = stablehlo.broadcast_in_dim %iterArg_51, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
      %114 = stablehlo.broadcast_in_dim %113, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
      %115 = stablehlo.add %114, %iterArg_48 : tensor<4x4xf32>
      %cst_55 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %116 = stablehlo.reduce(%115 init: %cst_55) applies stablehlo.maximum across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
      %cst_56 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %117 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %118 = stablehlo.maximum %117, %116 : tensor<4xf32>
      %119 = stablehlo.is_finite %118 : (tensor<4xf32>) -> tensor<4xi1>
      %120 = stablehlo.select %119, %118, %iterArg_49 : tensor<4xi1>, tensor<4xf32>
      %121 = stablehlo.broadcast_in_dim %120, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
      %122 = stablehlo.broadcast_in_dim %121, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
      %123 = stablehlo.subtract %115, %122 : tensor<4x4xf32>
      %124 = stablehlo.exponential %123 : tensor<4x4xf32>
      %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %125 = stablehlo.reduce(%124 init: %cst_57) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
      %126 = stablehlo.abs %125 : tensor<4xf32>
      %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %127 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %128 = stablehlo.compare GE, %125, %127, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
      %129 = stablehlo.log %126 : tensor<4xf32>
      %130 = stablehlo.add %129, %120 : tensor<4xf32>
      %131 = stablehlo.add %130, %112 : tensor<4xf32>
      %132 = func.call @dynamic_update_index_in_dim(%iterArg_52, %124, %iterArg_50) : (tensor<2x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<2x4x4xf32>
      %133 = func.call @dynamic_update_index_in_dim_0(%iterArg_53, %128, %iterArg_50) : (tensor<2x4xi1>, tensor<4xi1>, tensor<i32>) -> tensor<2x4xi1>
      %134 = func.call @dynamic_update_index_in_dim_1(%iterArg_54, %126, %iterArg_50) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %c_59 = stablehlo.constant dense<1> : tensor<i32>
      %135 = stablehlo.add %iterArg_50, %c_59 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_48, %iterArg_49, %135, %131, %132, %133, %134 : tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<2x4x4xf32>, tensor<2x4xi1>, tensor<2x4xf32>
    }
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %8 = stablehlo.reduce(%7#4 init: %cst_3) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %9 = stablehlo.reshape %8 : (tensor<f32>) -> tensor<1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %11 = stablehlo.compare EQ, %7#4, %10, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %12 = stablehlo.convert %11 : (tensor<4xi1>) -> tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %14 = stablehlo.maximum %cst_5, %8 : tensor<f32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %15 = stablehlo.compare GT, %8, %cst_6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %16 = stablehlo.compare EQ, %8, %cst_7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.select %16, %cst_9, %cst_8 : tensor<i1>, tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.select %15, %cst_10, %17 : tensor<i1>, tensor<f32>
    %19 = stablehlo.is_finite %14 : (tensor<f32>) -> tensor<i1>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.select %19, %14, %cst_11 : tensor<i1>, tensor<f32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %23 = stablehlo.subtract %7#4, %22 : tensor<4xf32>
    %24 = stablehlo.exponential %23 : tensor<4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %26 = stablehlo.sign %25 : tensor<f32>
    %27 = stablehlo.abs %25 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.compare GE, %25, %cst_13, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %29 = stablehlo.log %27 : tensor<f32>
    %30 = stablehlo.add %29, %20 : tensor<f32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %31 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %32 = stablehlo.compare LT, %arg2, %31, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
    %c_15 = stablehlo.constant dense<4> : tensor<i32>
    %33 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<3xi32>
    %34 = stablehlo.add %arg2, %33 : tensor<3xi32>
    %35 = stablehlo.select %32, %34, %arg2 : tensor<3xi1>, tensor<3xi32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %37 = "stablehlo.gather"(%arg0, %36) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 1>}> : (tensor<3x4xf32>, tensor<3x1xi32>) -> tensor<3x1xf32>
    %38 = stablehlo.reshape %37 : (tensor<3x1xf32>) -> tensor<3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %40 = stablehlo.slice %arg2 [0:2] : (tensor<3xi32>) -> tensor<2xi32>
    %41 = stablehlo.slice %arg2 [1:3] : (tensor<3xi32>) -> tensor<2xi32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %42 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %43 = stablehlo.compare LT, %40, %42, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_18 = stablehlo.constant dense<4> : tensor<i32>
    %44 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %45 = stablehlo.add %40, %44 : tensor<2xi32>
    %46 = stablehlo.select %43, %45, %40 : tensor<2xi1>, tensor<2xi32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %47 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %48 = stablehlo.compare LT, %41, %47, SIGNED : (tensor<2xi32>, tensor<2xi32>) -> tensor<2xi1>
    %c_20 = stablehlo.constant dense<4> : tensor<i32>
    %49 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<2xi32>
    %50 = stablehlo.add %41, %49 : tensor<2xi32>
    %51 = stablehlo.select %48, %50, %41 : tensor<2xi1>, tensor<2xi32>
    %52 = stablehlo.broadcast_in_dim %46, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %53 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<2xi32>) -> tensor<2x1xi32>
    %54 = stablehlo.concatenate %52, %53, dim = 1 : (tensor<2x1xi32>, tensor<2x1xi32>) -> tensor<2x2xi32>
    %55 = "stablehlo.gather"(%arg1, %54) <{dimension_numbers = #stablehlo.gather<collapsed_slice_dims = [0, 1], start_index_map = [0, 1], index_vector_dim = 1>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x4xf32>, tensor<2x2xi32>) -> tensor<2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %57 = stablehlo.subtract %30, %39 : tensor<f32>
    %58 = stablehlo.subtract %57, %56 : tensor<f32>
    %cst_22 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %59 = stablehlo.divide %58, %cst_22 : tensor<f32>
    %60 = stablehlo.tanh %59 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.add %cst_23, %60 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.subtract %cst_24, %60 : tensor<f32>
    %63 = stablehlo.multiply %61, %62 : tensor<f32>
    %cst_25 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %64 = stablehlo.multiply %cst_25, %60 : tensor<f32>
    %cst_26 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %65 = stablehlo.subtract %64, %cst_26 : tensor<f32>
    %66:4 = call @soft_sign(%65) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>)
    %67 = stablehlo.multiply %66#0, %66#0 : tensor<f32>
    %cst_27 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %68 = stablehlo.multiply %cst_27, %66#0 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.430000e+00> : tensor<f32>
    %69 = stablehlo.add %cst_28, %67 : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.150000e+00> : tensor<f32>
    %70 = stablehlo.divide %cst_29, %69 : tensor<f32>
    %71 = stablehlo.multiply %69, %69 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.divide %cst_30, %71 : tensor<f32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%70 init: %cst_31) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.multiply %cst_32, %72 : tensor<f32>
    %cst_33 = stablehlo.constant dense<1.150000e+00> : tensor<f32>
    %75 = stablehlo.multiply %74, %cst_33 : tensor<f32>
    %76 = stablehlo.negate %75 : tensor<f32>
    %77 = stablehlo.multiply %76, %68 : tensor<f32>
    %78 = call @soft_sign_2(%66#1, %66#2, %65, %66#3, %77) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_34 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %79 = stablehlo.multiply %cst_34, %78 : tensor<f32>
    %80 = stablehlo.multiply %79, %63 : tensor<f32>
    %cst_35 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %81 = stablehlo.divide %80, %cst_35 : tensor<f32>
    %82 = stablehlo.negate %81 : tensor<f32>
    %83 = stablehlo.negate %81 : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %82, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %86 = "stablehlo.scatter"(%85, %54, %84) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %112 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %112 : tensor<f32>
    }) : (tensor<4x4xf32>, tensor<2x2xi32>, tensor<2xf32>) -> tensor<4x4xf32>
    %87 = stablehlo.broadcast_in_dim %83, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %c_38 = stablehlo.constant dense<3> : tensor<1xi32>
    %c_39 = stablehlo.constant dense<2147483647> : tensor<i32>
    %90 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %91 = stablehlo.minimum %c_38, %90 : tensor<1xi32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [1] : (tensor<1xi32>) -> tensor<3x1xi32>
    %c_40 = stablehlo.constant dense<0> : tensor<i32>
    %93 = stablehlo.broadcast_in_dim %c_40, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %94 = stablehlo.clamp %93, %36, %92 : tensor<3x1xi32>
    %95 = "stablehlo.scatter"(%89, %94, %88) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %112 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %112 : tensor<f32>
    }) : (tensor<3x4xf32>, tensor<3x1xi32>, tensor<3x1xf32>) -> tensor<3x4xf32>
    %96 = stablehlo.divide %81, %27 : tensor<f32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.select %28, %cst_41, %96 : tensor<i1>, tensor<f32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.select %28, %96, %cst_42 : tensor<i1>, tensor<f32>
    %99 = stablehlo.negate %97 : tensor<f32>
    %100 = stablehlo.add %98, %99 : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %102 = stablehlo.multiply %101, %24 : tensor<4xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %c_45 = stablehlo.constant dense<0> : tensor<i32>
    %105:7 = stablehlo.while(%iterArg = %7#5, %iterArg_48 = %7#6, %iterArg_49 = %7#7, %iterArg_50 = %c_45, %iterArg_51 = %103, %iterArg_52 = %102, %iterArg_53 = %104) : tensor<2x4x4xf32>, tensor<2x4xi1>, tensor<2x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<2x4xf32>
    cond {
      %c_54 = stablehlo.constant dense<2> : tensor<i32>
      %112 = stablehlo.compare LT, %iterArg_50, %c_54, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %112 : tensor<i1>
    } do {
      %c_54 = stablehlo.constant dense<2> : tensor<i32>
      %112 = stablehlo.subtract %c_54, %iterArg_50 : tensor<i32>
      %c_55 = stablehlo.constant dense<1> : tensor<i32>
      %113 = stablehlo.subtract %112, %c_55 : tensor<i32>
      %114 = func.call @dynamic_index_in_dim_3(%iterArg, %113) : (tensor<2x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %115 = func.call @dynamic_index_in_dim_4(%iterArg_48, %113) : (tensor<2x4xi1>, tensor<i32>) -> tensor<4xi1>
      %116 = func.call @dynamic_index_in_dim(%iterArg_49, %113) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %117 = stablehlo.divide %iterArg_52, %116 : tensor<4xf32>
      %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %118 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %119 = stablehlo.select %115, %118, %117 : tensor<4xi1>, tensor<4xf32>
      %120 = stablehlo.select %115, %117, %118 : tensor<4xi1>, tensor<4xf32>
      %121 = stablehlo.negate %119 : tensor<4xf32>
      %122 = stablehlo.add %120, %121 : tensor<4xf32>
      %123 = stablehlo.broadcast_in_dim %122, dims = [1] : (tensor<4xf32>) -> tensor<4x4xf32>
      %124 = stablehlo.multiply %123, %114 : tensor<4x4xf32>
      %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %125 = stablehlo.reduce(%124 init: %cst_57) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
      %126 = stablehlo.reshape %125 : (tensor<4xf32>) -> tensor<4x1xf32>
      %127 = stablehlo.add %iterArg_51, %124 : tensor<4x4xf32>
      %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %128 = stablehlo.reduce(%126 init: %cst_58) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
      %129 = func.call @dynamic_update_index_in_dim_1(%iterArg_53, %iterArg_52, %113) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %c_59 = stablehlo.constant dense<1> : tensor<i32>
      %130 = stablehlo.add %iterArg_50, %c_59 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_48, %iterArg_49, %130, %127, %128, %129 : tensor<2x4x4xf32>, tensor<2x4xi1>, tensor<2x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<2x4xf32>
    }
    %106 = stablehlo.add %86, %105#4 : tensor<4x4xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.pad %105#6, %cst_46, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<2x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %108 = stablehlo.add %95, %107 : tensor<3x4xf32>
    %109 = stablehlo.broadcast_in_dim %105#5, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.pad %109, %cst_47, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %111 = stablehlo.add %108, %110 : tensor<3x4xf32>
    return %111, %106 : tensor<3x4xf32>, tensor<4x4xf32>
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
  func.func private @soft_sign(%arg0: tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare GE, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %0, %cst_0 : tensor<f32>
    %3 = stablehlo.divide %arg0, %2 : tensor<f32>
    %4 = stablehlo.multiply %2, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %cst_1, %4 : tensor<f32>
    return %3, %1, %2, %5 : tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>
  }
  func.func private @soft_sign_2(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> tensor<f32> {
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
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<2x4x4xf32>, %arg1: tensor<i32>) -> tensor<4x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 4, 4] : (tensor<2x4x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x4x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4x4xf32>) -> tensor<4x4xf32>
    return %1 : tensor<4x4xf32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<2x4xi1>, %arg1: tensor<i32>) -> tensor<4xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xi1>, tensor<i32>, tensor<i32>) -> tensor<1x4xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x4xi1>) -> tensor<4xi1>
    return %1 : tensor<4xi1>
  }
}
// -----
// backward, cuda: same text as cpu
