// import jax
// import jax.numpy as jnp
//
//
// def sequence_loss_score(h, unembed, token_ids):
//     shifted = h + 0.25 * jnp.sin(h)
//
//     def token_step(running_sum, item):
//         row, y_t = item
//         logits_t = row @ unembed
//         log_p = jax.nn.log_softmax(logits_t, axis=1)
//         nll_t = -jax.vmap(lambda lp, label: lp[label])(log_p, y_t)
//         return running_sum + jnp.mean(nll_t), nll_t
//
//     total_loss, all_nll = jax.lax.scan(
//         token_step,
//         jnp.zeros((), dtype=shifted.dtype),
//         (shifted.swapaxes(0, 1), token_ids.T),
//     )
//     loss_terms = total_loss / 4.0
//     activated = jax.nn.silu(jax.nn.sigmoid(loss_terms))
//     return jnp.arctan(jnp.exp(-jnp.abs(activated)))
//
//   h: float32[3, 4, 3] in [-1.5, 1.5]
//   unembed: float32[3, 4] in [-0.8, 0.8]
//   token_ids: int32[3, 4] in [0, 3]
// -----
// forward, cpu
module @jit_sequence_loss_score attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x3xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xi32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.sine %arg0 : tensor<3x4x3xf32>
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4x3xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<3x4x3xf32>
    %3 = stablehlo.add %arg0, %2 : tensor<3x4x3xf32>
    %4 = stablehlo.transpose %3, dims = [1, 0, 2] : (tensor<3x4x3xf32>) -> tensor<4x3x3xf32>
    %5 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<3x4xi32>) -> tensor<4x3xi32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:5 = stablehlo.while(%iterArg = %4, %iterArg_4 = %5, %iterArg_5 = %arg1, %iterArg_6 = %c, %iterArg_7 = %cst_0) : tensor<4x3x3xf32>, tensor<4x3xi32>, tensor<3x4xf32>, tensor<i32>, tensor<f32>
    cond {
      %c_8 = stablehlo.constant dense<4> : tensor<i32>
      %17 = stablehlo.compare LT, %iterArg_6, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %17 : tensor<i1>
    } do {
      %17 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_6) : (tensor<4x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %18 = func.call @dynamic_index_in_dim_0(%iterArg_4, %iterArg_6) : (tensor<4x3xi32>, tensor<i32>) -> tensor<3xi32>
      %19 = stablehlo.dot_general %17, %iterArg_5, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %20 = func.call @log_softmax(%19) : (tensor<3x4xf32>) -> tensor<3x4xf32>
      %c_8 = stablehlo.constant dense<0> : tensor<i32>
      %21 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %22 = stablehlo.compare LT, %18, %21, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %c_9 = stablehlo.constant dense<4> : tensor<i32>
      %23 = stablehlo.broadcast_in_dim %c_9, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %24 = stablehlo.add %18, %23 : tensor<3xi32>
      %25 = stablehlo.select %22, %24, %18 : tensor<3xi1>, tensor<3xi32>
      %26 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
      %27 = "stablehlo.gather"(%20, %26) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 1>}> : (tensor<3x4xf32>, tensor<3x1xi32>) -> tensor<3x1xf32>
      %28 = stablehlo.reshape %27 : (tensor<3x1xf32>) -> tensor<3xf32>
      %29 = stablehlo.negate %28 : tensor<3xf32>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %30 = stablehlo.reduce(%29 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %cst_11 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %31 = stablehlo.divide %30, %cst_11 : tensor<f32>
      %32 = stablehlo.add %iterArg_7, %31 : tensor<f32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %33 = stablehlo.add %iterArg_6, %c_12 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %33, %32 : tensor<4x3x3xf32>, tensor<4x3xi32>, tensor<3x4xf32>, tensor<i32>, tensor<f32>
    }
    %cst_1 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %7 = stablehlo.divide %6#4, %cst_1 : tensor<f32>
    %8 = stablehlo.negate %7 : tensor<f32>
    %9 = stablehlo.exponential %8 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.add %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.divide %cst_3, %10 : tensor<f32>
    %12 = call @silu(%11) : (tensor<f32>) -> tensor<f32>
    %13 = stablehlo.abs %12 : tensor<f32>
    %14 = stablehlo.negate %13 : tensor<f32>
    %15 = stablehlo.exponential %14 : tensor<f32>
    %16 = chlo.atan %15 : tensor<f32> -> tensor<f32>
    return %16 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x3x3xf32>, %arg1: tensor<i32>) -> tensor<3x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 3] : (tensor<4x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<4x3xi32>, %arg1: tensor<i32>) -> tensor<3xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<4x3xi32>, tensor<i32>, tensor<i32>) -> tensor<1x3xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xi32>) -> tensor<3xi32>
    return %1 : tensor<3xi32>
  }
  func.func private @log_softmax(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x4xf32>
    %6 = stablehlo.exponential %5 : tensor<3x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %9 = stablehlo.log %8 : tensor<3x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<3x4xf32>
    return %11 : tensor<3x4xf32>
  }
  func.func private @silu(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.negate %arg0 : tensor<f32>
    %1 = stablehlo.exponential %0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f32>
    %4 = stablehlo.multiply %arg0, %3 : tensor<f32>
    return %4 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x3xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xi32>) -> (tensor<3x4x3xf32> {jax.result_info = "result[0]"}, tensor<3x4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.sine %arg0 : tensor<3x4x3xf32>
    %1 = stablehlo.cosine %arg0 : tensor<3x4x3xf32>
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4x3xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<3x4x3xf32>
    %4 = stablehlo.add %arg0, %3 : tensor<3x4x3xf32>
    %5 = stablehlo.transpose %4, dims = [1, 0, 2] : (tensor<3x4x3xf32>) -> tensor<4x3x3xf32>
    %6 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<3x4xi32>) -> tensor<4x3xi32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x3x1xi32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %10:8 = stablehlo.while(%iterArg = %5, %iterArg_18 = %6, %iterArg_19 = %arg1, %iterArg_20 = %c_3, %iterArg_21 = %cst_0, %iterArg_22 = %7, %iterArg_23 = %8, %iterArg_24 = %9) : tensor<4x3x3xf32>, tensor<4x3xi32>, tensor<3x4xf32>, tensor<i32>, tensor<f32>, tensor<4x3x4xf32>, tensor<4x3x1xf32>, tensor<4x3x1xi32>
    cond {
      %c_25 = stablehlo.constant dense<4> : tensor<i32>
      %43 = stablehlo.compare LT, %iterArg_20, %c_25, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %43 : tensor<i1>
    } do {
      %43 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_20) : (tensor<4x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %44 = func.call @dynamic_index_in_dim_0(%iterArg_18, %iterArg_20) : (tensor<4x3xi32>, tensor<i32>) -> tensor<3xi32>
      %45 = stablehlo.dot_general %43, %iterArg_19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %46:3 = func.call @log_softmax(%45) : (tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x1xf32>)
      %c_25 = stablehlo.constant dense<0> : tensor<i32>
      %47 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %48 = stablehlo.compare LT, %44, %47, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %c_26 = stablehlo.constant dense<4> : tensor<i32>
      %49 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %50 = stablehlo.add %44, %49 : tensor<3xi32>
      %51 = stablehlo.select %48, %50, %44 : tensor<3xi1>, tensor<3xi32>
      %52 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
      %53 = "stablehlo.gather"(%46#0, %52) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 1>}> : (tensor<3x4xf32>, tensor<3x1xi32>) -> tensor<3x1xf32>
      %54 = stablehlo.reshape %53 : (tensor<3x1xf32>) -> tensor<3xf32>
      %55 = stablehlo.negate %54 : tensor<3xf32>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %56 = stablehlo.reduce(%55 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %cst_28 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %57 = stablehlo.divide %56, %cst_28 : tensor<f32>
      %58 = stablehlo.add %iterArg_21, %57 : tensor<f32>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_22, %46#1, %iterArg_20) : (tensor<4x3x4xf32>, tensor<3x4xf32>, tensor<i32>) -> tensor<4x3x4xf32>
      %60 = func.call @dynamic_update_index_in_dim_1(%iterArg_23, %46#2, %iterArg_20) : (tensor<4x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<4x3x1xf32>
      %61 = func.call @dynamic_update_index_in_dim_2(%iterArg_24, %52, %iterArg_20) : (tensor<4x3x1xi32>, tensor<3x1xi32>, tensor<i32>) -> tensor<4x3x1xi32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %62 = stablehlo.add %iterArg_20, %c_29 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %62, %58, %59, %60, %61 : tensor<4x3x3xf32>, tensor<4x3xi32>, tensor<3x4xf32>, tensor<i32>, tensor<f32>, tensor<4x3x4xf32>, tensor<4x3x1xf32>, tensor<4x3x1xi32>
    }
    %cst_4 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %11 = stablehlo.divide %10#4, %cst_4 : tensor<f32>
    %12 = stablehlo.negate %11 : tensor<f32>
    %13 = stablehlo.exponential %12 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.add %cst_5, %13 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.divide %cst_6, %14 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.subtract %cst_7, %15 : tensor<f32>
    %17 = stablehlo.multiply %15, %16 : tensor<f32>
    %18:3 = call @silu(%15) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %19 = stablehlo.abs %18#0 : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.compare GE, %18#0, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %21 = stablehlo.negate %19 : tensor<f32>
    %22 = stablehlo.exponential %21 : tensor<f32>
    %23 = chlo.square %22 : tensor<f32> -> tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.add %cst_9, %23 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.divide %cst_10, %24 : tensor<f32>
    %26 = stablehlo.multiply %25, %22 : tensor<f32>
    %27 = stablehlo.negate %26 : tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.select %20, %cst_11, %27 : tensor<i1>, tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.select %20, %27, %cst_12 : tensor<i1>, tensor<f32>
    %30 = stablehlo.negate %28 : tensor<f32>
    %31 = stablehlo.add %29, %30 : tensor<f32>
    %32 = call @silu_3(%18#1, %18#2, %15, %31) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %33 = stablehlo.multiply %32, %17 : tensor<f32>
    %cst_13 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %34 = stablehlo.divide %33, %cst_13 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %37:9 = stablehlo.while(%iterArg = %5, %iterArg_18 = %10#5, %iterArg_19 = %10#6, %iterArg_20 = %10#7, %iterArg_21 = %arg1, %iterArg_22 = %c_16, %iterArg_23 = %35, %iterArg_24 = %34, %iterArg_25 = %36) : tensor<4x3x3xf32>, tensor<4x3x4xf32>, tensor<4x3x1xf32>, tensor<4x3x1xi32>, tensor<3x4xf32>, tensor<i32>, tensor<3x4xf32>, tensor<f32>, tensor<4x3x3xf32>
    cond {
      %c_26 = stablehlo.constant dense<4> : tensor<i32>
      %43 = stablehlo.compare LT, %iterArg_22, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %43 : tensor<i1>
    } do {
      %c_26 = stablehlo.constant dense<4> : tensor<i32>
      %43 = stablehlo.subtract %c_26, %iterArg_22 : tensor<i32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %44 = stablehlo.subtract %43, %c_27 : tensor<i32>
      %45 = func.call @dynamic_index_in_dim(%iterArg, %44) : (tensor<4x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %46 = func.call @dynamic_index_in_dim_4(%iterArg_18, %44) : (tensor<4x3x4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %47 = func.call @dynamic_index_in_dim_5(%iterArg_19, %44) : (tensor<4x3x1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %48 = func.call @dynamic_index_in_dim_6(%iterArg_20, %44) : (tensor<4x3x1xi32>, tensor<i32>) -> tensor<3x1xi32>
      %cst_28 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %49 = stablehlo.divide %iterArg_24, %cst_28 : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %51 = stablehlo.negate %50 : tensor<3xf32>
      %52 = stablehlo.broadcast_in_dim %51, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %c_30 = stablehlo.constant dense<3> : tensor<1xi32>
      %c_31 = stablehlo.constant dense<2147483647> : tensor<i32>
      %54 = stablehlo.broadcast_in_dim %c_31, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %55 = stablehlo.minimum %c_30, %54 : tensor<1xi32>
      %56 = stablehlo.broadcast_in_dim %55, dims = [1] : (tensor<1xi32>) -> tensor<3x1xi32>
      %c_32 = stablehlo.constant dense<0> : tensor<i32>
      %57 = stablehlo.broadcast_in_dim %c_32, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
      %58 = stablehlo.clamp %57, %48, %56 : tensor<3x1xi32>
      %59 = "stablehlo.scatter"(%53, %58, %52) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = true}> ({
      ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
        %67 = stablehlo.add %arg3, %arg4 : tensor<f32>
        stablehlo.return %67 : tensor<f32>
      }) : (tensor<3x4xf32>, tensor<3x1xi32>, tensor<3x1xf32>) -> tensor<3x4xf32>
      %60 = func.call @log_softmax_7(%46, %47, %59) : (tensor<3x4xf32>, tensor<3x1xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %61 = stablehlo.dot_general %60, %45, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x3xf32>) -> tensor<4x3xf32>
      %62 = stablehlo.transpose %61, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
      %63 = stablehlo.add %iterArg_23, %62 : tensor<3x4xf32>
      %64 = stablehlo.dot_general %60, %iterArg_21, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x3xf32>
      %65 = func.call @dynamic_update_index_in_dim_8(%iterArg_25, %64, %44) : (tensor<4x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<4x3x3xf32>
      %c_33 = stablehlo.constant dense<1> : tensor<i32>
      %66 = stablehlo.add %iterArg_22, %c_33 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %66, %63, %iterArg_24, %65 : tensor<4x3x3xf32>, tensor<4x3x4xf32>, tensor<4x3x1xf32>, tensor<4x3x1xi32>, tensor<3x4xf32>, tensor<i32>, tensor<3x4xf32>, tensor<f32>, tensor<4x3x3xf32>
    }
    %38 = stablehlo.transpose %37#8, dims = [1, 0, 2] : (tensor<4x3x3xf32>) -> tensor<3x4x3xf32>
    %cst_17 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x4x3xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<3x4x3xf32>
    %41 = stablehlo.multiply %40, %1 : tensor<3x4x3xf32>
    %42 = stablehlo.add %38, %41 : tensor<3x4x3xf32>
    return %42, %37#6 : tensor<3x4x3xf32>, tensor<3x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x3x3xf32>, %arg1: tensor<i32>) -> tensor<3x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 3] : (tensor<4x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<4x3xi32>, %arg1: tensor<i32>) -> tensor<3xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<4x3xi32>, tensor<i32>, tensor<i32>) -> tensor<1x3xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xi32>) -> tensor<3xi32>
    return %1 : tensor<3xi32>
  }
  func.func private @log_softmax(%arg0: tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x4xf32>
    %6 = stablehlo.exponential %5 : tensor<3x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %9 = stablehlo.log %8 : tensor<3x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<3x4xf32>
    return %11, %6, %8 : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x1xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x3x4xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<i32>) -> tensor<4x3x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x4xf32>) -> tensor<1x3x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x3x4xf32>, tensor<1x3x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x3x4xf32>
    return %1 : tensor<4x3x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<4x3x1xf32>, %arg1: tensor<3x1xf32>, %arg2: tensor<i32>) -> tensor<4x3x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x1xf32>) -> tensor<1x3x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x3x1xf32>, tensor<1x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x3x1xf32>
    return %1 : tensor<4x3x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<4x3x1xi32>, %arg1: tensor<3x1xi32>, %arg2: tensor<i32>) -> tensor<4x3x1xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x1xi32>) -> tensor<1x3x1xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x3x1xi32>, tensor<1x3x1xi32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x3x1xi32>
    return %1 : tensor<4x3x1xi32>
  }
  func.func private @silu(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.negate %arg0 : tensor<f32>
    %1 = stablehlo.exponential %0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.subtract %cst_1, %3 : tensor<f32>
    %5 = stablehlo.multiply %3, %4 : tensor<f32>
    %6 = stablehlo.multiply %arg0, %3 : tensor<f32>
    return %6, %5, %3 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @silu_3(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<f32>
    %3 = stablehlo.add %1, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<4x3x4xf32>, %arg1: tensor<i32>) -> tensor<3x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 4] : (tensor<4x3x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x4xf32>) -> tensor<3x4xf32>
    return %1 : tensor<3x4xf32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<4x3x1xf32>, %arg1: tensor<i32>) -> tensor<3x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 1] : (tensor<4x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x1xf32>) -> tensor<3x1xf32>
    return %1 : tensor<3x1xf32>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<4x3x1xi32>, %arg1: tensor<i32>) -> tensor<3x1xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 1] : (tensor<4x3x1xi32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x1xi32>) -> tensor<3x1xi32>
    return %1 : tensor<3x1xi32>
  }
  func.func private @log_softmax_7(%arg0: tensor<3x4xf32>, %arg1: tensor<3x1xf32>, %arg2: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.negate %arg2 : tensor<3x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.reshape %1 : (tensor<3xf32>) -> tensor<3x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<3x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<3xf32>) -> tensor<3x4xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<3x4xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<3x4xf32>
    return %7 : tensor<3x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_8(%arg0: tensor<4x3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<i32>) -> tensor<4x3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x3xf32>) -> tensor<1x3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x3x3xf32>, tensor<1x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x3x3xf32>
    return %1 : tensor<4x3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
