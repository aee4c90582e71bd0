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
      %52 = stablehlo.compare LT, %iterArg_17, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %52 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_17) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %53 = func.call @closed_call(%iterArg_16, %iterArg_18, %52) : (tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %54 = stablehlo.add %iterArg_17, %c_19 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %54, %53 : tensor<2x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4xf32>
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
    %cst_13 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %47 = stablehlo.subtract %46, %cst_13 : tensor<f32>
    %48 = call @soft_sign(%47) : (tensor<f32>) -> tensor<f32>
    %49 = stablehlo.multiply %48, %48 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.430000e+00> : tensor<f32>
    %50 = stablehlo.add %cst_14, %49 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.150000e+00> : tensor<f32>
    %51 = stablehlo.divide %cst_15, %50 : tensor<f32>
    return %51 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @closed_call(%arg0: tensor<4x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.add %1, %arg0 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.maximum %4, %3 : tensor<4xf32>
    %6 = stablehlo.is_finite %5 : (tensor<4xf32>) -> tensor<4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.select %6, %5, %7 : tensor<4xi1>, tensor<4xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %11 = stablehlo.subtract %2, %10 : tensor<4x4xf32>
    %12 = stablehlo.exponential %11 : tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %14 = stablehlo.abs %13 : tensor<4xf32>
    %15 = stablehlo.log %14 : tensor<4xf32>
    %16 = stablehlo.add %15, %8 : tensor<4xf32>
    %17 = stablehlo.add %16, %arg2 : tensor<4xf32>
    return %17 : tensor<4xf32>
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
    %7:8 = stablehlo.while(%iterArg = %2, %iterArg_39 = %arg1, %iterArg_40 = %3, %iterArg_41 = %c_2, %iterArg_42 = %1, %iterArg_43 = %4, %iterArg_44 = %5, %iterArg_45 = %6) : tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<2x4x4xf32>, tensor<2x4xi1>, tensor<2x4xf32>
    cond {
      %c_46 = stablehlo.constant dense<2> : tensor<i32>
      %100 = stablehlo.compare LT, %iterArg_41, %c_46, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %100 : tensor<i1>
    } do {
      %100 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_41) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %101:4 = func.call @closed_call(%iterArg_39, %iterArg_40, %iterArg_42, %100) : (tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xi1>, tensor<4xf32>)
      %102 = func.call @dynamic_update_index_in_dim(%iterArg_43, %101#1, %iterArg_41) : (tensor<2x4x4xf32>, tensor<4x4xf32>, tensor<i32>) -> tensor<2x4x4xf32>
      %103 = func.call @dynamic_update_index_in_dim_0(%iterArg_44, %101#2, %iterArg_41) : (tensor<2x4xi1>, tensor<4xi1>, tensor<i32>) -> tensor<2x4xi1>
      %104 = func.call @dynamic_update_index_in_dim_1(%iterArg_45, %101#3, %iterArg_41) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %c_46 = stablehlo.constant dense<1> : tensor<i32>
      %105 = stablehlo.add %iterArg_41, %c_46 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_39, %iterArg_40, %105, %101#0, %102, %103, %104 : tensor<2x4xf32>, tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<2x4x4xf32>, tensor<2x4xi1>, tensor<2x4xf32>
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
    %51 = stablehlo.subtract %cst_17, %50 : tensor<f32>
    %cst_18 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %52 = stablehlo.multiply %cst_18, %50 : tensor<f32>
    %cst_19 = stablehlo.constant dense<5.060000e-01> : tensor<f32>
    %53 = stablehlo.subtract %52, %cst_19 : tensor<f32>
    %54:4 = call @soft_sign(%53) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>)
    %55 = stablehlo.multiply %54#0, %54#0 : tensor<f32>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %56 = stablehlo.multiply %cst_20, %54#0 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.430000e+00> : tensor<f32>
    %57 = stablehlo.add %cst_21, %55 : tensor<f32>
    %58 = stablehlo.multiply %57, %57 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.divide %cst_22, %58 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.multiply %cst_23, %59 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.150000e+00> : tensor<f32>
    %61 = stablehlo.multiply %60, %cst_24 : tensor<f32>
    %62 = stablehlo.negate %61 : tensor<f32>
    %63 = stablehlo.multiply %62, %56 : tensor<f32>
    %64 = call @soft_sign_2(%54#1, %54#2, %53, %54#3, %63) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_25 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %65 = stablehlo.multiply %cst_25, %64 : tensor<f32>
    %66 = stablehlo.multiply %65, %51 : tensor<f32>
    %67 = stablehlo.multiply %66, %50 : tensor<f32>
    %68 = stablehlo.add %66, %67 : tensor<f32>
    %cst_26 = stablehlo.constant dense<3.000000e+01> : tensor<f32>
    %69 = stablehlo.divide %68, %cst_26 : tensor<f32>
    %70 = stablehlo.negate %69 : tensor<f32>
    %71 = stablehlo.negate %69 : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %74 = "stablehlo.scatter"(%73, %44, %72) <{indices_are_sorted = false, scatter_dimension_numbers = #stablehlo.scatter<inserted_window_dims = [0, 1], scatter_dims_to_operand_dims = [0, 1], index_vector_dim = 1>, unique_indices = false}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %100 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %100 : tensor<f32>
    }) : (tensor<4x4xf32>, tensor<2x2xi32>, tensor<2xf32>) -> tensor<4x4xf32>
    %75 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %c_29 = stablehlo.constant dense<3> : tensor<1xi32>
    %c_30 = stablehlo.constant dense<2147483647> : tensor<i32>
    %78 = stablehlo.broadcast_in_dim %c_30, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %79 = stablehlo.minimum %c_29, %78 : tensor<1xi32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [1] : (tensor<1xi32>) -> tensor<3x1xi32>
    %c_31 = stablehlo.constant dense<0> : tensor<i32>
    %81 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
    %82 = stablehlo.clamp %81, %26, %80 : tensor<3x1xi32>
    %83 = "stablehlo.scatter"(%77, %82, %76) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = true}> ({
    ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
      %100 = stablehlo.add %arg3, %arg4 : tensor<f32>
      stablehlo.return %100 : tensor<f32>
    }) : (tensor<3x4xf32>, tensor<3x1xi32>, tensor<3x1xf32>) -> tensor<3x4xf32>
    %84 = stablehlo.divide %69, %17 : tensor<f32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.select %18, %cst_32, %84 : tensor<i1>, tensor<f32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.select %18, %84, %cst_33 : tensor<i1>, tensor<f32>
    %87 = stablehlo.negate %85 : tensor<f32>
    %88 = stablehlo.add %86, %87 : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %90 = stablehlo.multiply %89, %15 : tensor<4xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %c_36 = stablehlo.constant dense<0> : tensor<i32>
    %93:7 = stablehlo.while(%iterArg = %7#5, %iterArg_39 = %7#6, %iterArg_40 = %7#7, %iterArg_41 = %c_36, %iterArg_42 = %91, %iterArg_43 = %90, %iterArg_44 = %92) : tensor<2x4x4xf32>, tensor<2x4xi1>, tensor<2x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<2x4xf32>
    cond {
      %c_45 = stablehlo.constant dense<2> : tensor<i32>
      %100 = stablehlo.compare LT, %iterArg_41, %c_45, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %100 : tensor<i1>
    } do {
      %c_45 = stablehlo.constant dense<2> : tensor<i32>
      %100 = stablehlo.subtract %c_45, %iterArg_41 : tensor<i32>
      %c_46 = stablehlo.constant dense<1> : tensor<i32>
      %101 = stablehlo.subtract %100, %c_46 : tensor<i32>
      %102 = func.call @dynamic_index_in_dim_3(%iterArg, %101) : (tensor<2x4x4xf32>, tensor<i32>) -> tensor<4x4xf32>
      %103 = func.call @dynamic_index_in_dim_4(%iterArg_39, %101) : (tensor<2x4xi1>, tensor<i32>) -> tensor<4xi1>
      %104 = func.call @dynamic_index_in_dim(%iterArg_40, %101) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %105:3 = func.call @closed_call_5(%iterArg_42, %iterArg_43, %102, %103, %104) : (tensor<4x4xf32>, tensor<4xf32>, tensor<4x4xf32>, tensor<4xi1>, tensor<4xf32>) -> (tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>)
      %106 = func.call @dynamic_update_index_in_dim_1(%iterArg_44, %105#2, %101) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %c_47 = stablehlo.constant dense<1> : tensor<i32>
      %107 = stablehlo.add %iterArg_41, %c_47 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_39, %iterArg_40, %107, %105#0, %105#1, %106 : tensor<2x4x4xf32>, tensor<2x4xi1>, tensor<2x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<2x4xf32>
    }
    %94 = stablehlo.add %74, %93#4 : tensor<4x4xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.pad %93#6, %cst_37, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<2x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %96 = stablehlo.add %83, %95 : tensor<3x4xf32>
    %97 = stablehlo.broadcast_in_dim %93#5, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.pad %97, %cst_38, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<1x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %99 = stablehlo.add %96, %98 : tensor<3x4xf32>
    return %99, %94 : tensor<3x4xf32>, tensor<4x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @closed_call(%arg0: tensor<4x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>) -> (tensor<4xf32>, tensor<4x4xf32>, tensor<4xi1>, tensor<4xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %2 = stablehlo.add %1, %arg0 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.maximum %4, %3 : tensor<4xf32>
    %6 = stablehlo.is_finite %5 : (tensor<4xf32>) -> tensor<4xi1>
    %7 = stablehlo.select %6, %5, %arg1 : tensor<4xi1>, tensor<4xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x4xf32>) -> tensor<4x4xf32>
    %10 = stablehlo.subtract %2, %9 : tensor<4x4xf32>
    %11 = stablehlo.exponential %10 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.abs %12 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %15 = stablehlo.compare GE, %12, %14, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %16 = stablehlo.log %13 : tensor<4xf32>
    %17 = stablehlo.add %16, %7 : tensor<4xf32>
    %18 = stablehlo.add %17, %arg3 : tensor<4xf32>
    return %18, %11, %15, %13 : tensor<4xf32>, tensor<4x4xf32>, tensor<4xi1>, tensor<4xf32>
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
  func.func private @closed_call_5(%arg0: tensor<4x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4xi1>, %arg4: tensor<4xf32>) -> (tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>) {
    %0 = stablehlo.divide %arg1, %arg4 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.select %arg3, %1, %0 : tensor<4xi1>, tensor<4xf32>
    %3 = stablehlo.select %arg3, %0, %1 : tensor<4xi1>, tensor<4xf32>
    %4 = stablehlo.negate %2 : tensor<4xf32>
    %5 = stablehlo.add %3, %4 : tensor<4xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [1] : (tensor<4xf32>) -> tensor<4x4xf32>
    %7 = stablehlo.multiply %6, %arg2 : tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %9 = stablehlo.reshape %8 : (tensor<4xf32>) -> tensor<4x1xf32>
    %10 = stablehlo.add %arg0, %7 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
    return %10, %11, %arg1 : tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
