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
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7:6 = stablehlo.while(%iterArg = %4, %iterArg_5 = %5, %iterArg_6 = %arg1, %iterArg_7 = %c, %iterArg_8 = %cst_0, %iterArg_9 = %6) : tensor<4x3x3xf32>, tensor<4x3xi32>, tensor<3x4xf32>, tensor<i32>, tensor<f32>, tensor<4x3xf32>
    cond {
      %c_10 = stablehlo.constant dense<4> : tensor<i32>
      %18 = stablehlo.compare LT, %iterArg_7, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %18 : tensor<i1>
    } do {
      %18 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_7) : (tensor<4x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %19 = func.call @dynamic_index_in_dim_0(%iterArg_5, %iterArg_7) : (tensor<4x3xi32>, tensor<i32>) -> tensor<3xi32>
      %20 = stablehlo.dot_general %18, %iterArg_6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %21 = func.call @log_softmax(%20) : (tensor<3x4xf32>) -> tensor<3x4xf32>
      %c_10 = stablehlo.constant dense<0> : tensor<i32>
      %22 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %23 = stablehlo.compare LT, %19, %22, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %c_11 = stablehlo.constant dense<4> : tensor<i32>
      %24 = stablehlo.broadcast_in_dim %c_11, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %25 = stablehlo.add %19, %24 : tensor<3xi32>
      %26 = stablehlo.select %23, %25, %19 : tensor<3xi1>, tensor<3xi32>
      %27 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
      %28 = "stablehlo.gather"(%21, %27) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 1>}> : (tensor<3x4xf32>, tensor<3x1xi32>) -> tensor<3x1xf32>
      %29 = stablehlo.reshape %28 : (tensor<3x1xf32>) -> tensor<3xf32>
      %30 = stablehlo.negate %29 : tensor<3xf32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %31 = stablehlo.reduce(%30 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %cst_13 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %32 = stablehlo.divide %31, %cst_13 : tensor<f32>
      %33 = stablehlo.add %iterArg_8, %32 : tensor<f32>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_9, %30, %iterArg_7) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg_7, %c_14 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_5, %iterArg_6, %35, %33, %34 : tensor<4x3x3xf32>, tensor<4x3xi32>, tensor<3x4xf32>, tensor<i32>, tensor<f32>, tensor<4x3xf32>
    }
    %cst_2 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %8 = stablehlo.divide %7#4, %cst_2 : tensor<f32>
    %9 = stablehlo.negate %8 : tensor<f32>
    %10 = stablehlo.exponential %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.add %cst_3, %10 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.divide %cst_4, %11 : tensor<f32>
    %13 = call @silu(%12) : (tensor<f32>) -> tensor<f32>
    %14 = stablehlo.abs %13 : tensor<f32>
    %15 = stablehlo.negate %14 : tensor<f32>
    %16 = stablehlo.exponential %15 : tensor<f32>
    %17 = chlo.atan %16 : tensor<f32> -> tensor<f32>
    return %17 : tensor<f32>
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<4x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<4x3xf32>
    return %1 : tensor<4x3xf32>
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
    call @log_softmax() : () -> ()
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4x3x1xi32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %11:9 = stablehlo.while(%iterArg = %5, %iterArg_20 = %6, %iterArg_21 = %arg1, %iterArg_22 = %c_4, %iterArg_23 = %cst_0, %iterArg_24 = %7, %iterArg_25 = %8, %iterArg_26 = %9, %iterArg_27 = %10) : tensor<4x3x3xf32>, tensor<4x3xi32>, tensor<3x4xf32>, tensor<i32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3x4xf32>, tensor<4x3x1xf32>, tensor<4x3x1xi32>
    cond {
      %c_28 = stablehlo.constant dense<4> : tensor<i32>
      %46 = stablehlo.compare LT, %iterArg_22, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %46 : tensor<i1>
    } do {
      %46 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_22) : (tensor<4x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %47 = func.call @dynamic_index_in_dim_0(%iterArg_20, %iterArg_22) : (tensor<4x3xi32>, tensor<i32>) -> tensor<3xi32>
      %48 = stablehlo.dot_general %46, %iterArg_21, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %49:3 = func.call @log_softmax_1(%48) : (tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x1xf32>)
      %c_28 = stablehlo.constant dense<0> : tensor<i32>
      %50 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %51 = stablehlo.compare LT, %47, %50, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %c_29 = stablehlo.constant dense<4> : tensor<i32>
      %52 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %53 = stablehlo.add %47, %52 : tensor<3xi32>
      %54 = stablehlo.select %51, %53, %47 : tensor<3xi1>, tensor<3xi32>
      %55 = stablehlo.broadcast_in_dim %54, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
      %56 = "stablehlo.gather"(%49#0, %55) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 1>}> : (tensor<3x4xf32>, tensor<3x1xi32>) -> tensor<3x1xf32>
      %57 = stablehlo.reshape %56 : (tensor<3x1xf32>) -> tensor<3xf32>
      %58 = stablehlo.negate %57 : tensor<3xf32>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %59 = stablehlo.reduce(%58 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %cst_31 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %60 = stablehlo.divide %59, %cst_31 : tensor<f32>
      %61 = stablehlo.add %iterArg_23, %60 : tensor<f32>
      %62 = func.call @dynamic_update_index_in_dim(%iterArg_24, %58, %iterArg_22) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %63 = func.call @dynamic_update_index_in_dim_2(%iterArg_25, %49#1, %iterArg_22) : (tensor<4x3x4xf32>, tensor<3x4xf32>, tensor<i32>) -> tensor<4x3x4xf32>
      %64 = func.call @dynamic_update_index_in_dim_3(%iterArg_26, %49#2, %iterArg_22) : (tensor<4x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<4x3x1xf32>
      %65 = func.call @dynamic_update_index_in_dim_4(%iterArg_27, %55, %iterArg_22) : (tensor<4x3x1xi32>, tensor<3x1xi32>, tensor<i32>) -> tensor<4x3x1xi32>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %66 = stablehlo.add %iterArg_22, %c_32 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %66, %61, %62, %63, %64, %65 : tensor<4x3x3xf32>, tensor<4x3xi32>, tensor<3x4xf32>, tensor<i32>, tensor<f32>, tensor<4x3xf32>, tensor<4x3x4xf32>, tensor<4x3x1xf32>, tensor<4x3x1xi32>
    }
    %cst_5 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %12 = stablehlo.divide %11#4, %cst_5 : tensor<f32>
    %13 = stablehlo.negate %12 : tensor<f32>
    %14 = stablehlo.exponential %13 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.add %cst_6, %14 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.divide %cst_7, %15 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.subtract %cst_8, %16 : tensor<f32>
    %18 = stablehlo.multiply %16, %17 : tensor<f32>
    %19:3 = call @silu(%16) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %20 = stablehlo.abs %19#0 : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.compare GE, %19#0, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %22 = stablehlo.negate %20 : tensor<f32>
    %23 = stablehlo.exponential %22 : tensor<f32>
    %24 = chlo.atan %23 : tensor<f32> -> tensor<f32>
    %25 = chlo.square %23 : tensor<f32> -> tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.add %cst_10, %25 : tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%24 init: %cst_11) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.divide %cst_12, %26 : tensor<f32>
    %29 = stablehlo.multiply %28, %23 : tensor<f32>
    %30 = stablehlo.negate %29 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.select %21, %cst_13, %30 : tensor<i1>, tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.select %21, %30, %cst_14 : tensor<i1>, tensor<f32>
    %33 = stablehlo.negate %31 : tensor<f32>
    %34 = stablehlo.add %32, %33 : tensor<f32>
    %35 = call @silu_5(%19#1, %19#2, %16, %34) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %36 = stablehlo.multiply %35, %18 : tensor<f32>
    %cst_15 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %37 = stablehlo.divide %36, %cst_15 : tensor<f32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %40:9 = stablehlo.while(%iterArg = %5, %iterArg_20 = %11#6, %iterArg_21 = %11#7, %iterArg_22 = %11#8, %iterArg_23 = %arg1, %iterArg_24 = %c_18, %iterArg_25 = %38, %iterArg_26 = %37, %iterArg_27 = %39) : tensor<4x3x3xf32>, tensor<4x3x4xf32>, tensor<4x3x1xf32>, tensor<4x3x1xi32>, tensor<3x4xf32>, tensor<i32>, tensor<3x4xf32>, tensor<f32>, tensor<4x3x3xf32>
    cond {
      %c_28 = stablehlo.constant dense<4> : tensor<i32>
      %46 = stablehlo.compare LT, %iterArg_24, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %46 : tensor<i1>
    } do {
      %c_28 = stablehlo.constant dense<4> : tensor<i32>
      %46 = stablehlo.subtract %c_28, %iterArg_24 : tensor<i32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %47 = stablehlo.subtract %46, %c_29 : tensor<i32>
      %48 = func.call @dynamic_index_in_dim(%iterArg, %47) : (tensor<4x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %49 = func.call @dynamic_index_in_dim_6(%iterArg_20, %47) : (tensor<4x3x4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %50 = func.call @dynamic_index_in_dim_7(%iterArg_21, %47) : (tensor<4x3x1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %51 = func.call @dynamic_index_in_dim_8(%iterArg_22, %47) : (tensor<4x3x1xi32>, tensor<i32>) -> tensor<3x1xi32>
      %cst_30 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %52 = stablehlo.divide %iterArg_26, %cst_30 : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %54 = stablehlo.negate %53 : tensor<3xf32>
      %55 = stablehlo.broadcast_in_dim %54, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %c_32 = stablehlo.constant dense<3> : tensor<1xi32>
      %c_33 = stablehlo.constant dense<2147483647> : tensor<i32>
      %57 = stablehlo.broadcast_in_dim %c_33, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %58 = stablehlo.minimum %c_32, %57 : tensor<1xi32>
      %59 = stablehlo.broadcast_in_dim %58, dims = [1] : (tensor<1xi32>) -> tensor<3x1xi32>
      %c_34 = stablehlo.constant dense<0> : tensor<i32>
      %60 = stablehlo.broadcast_in_dim %c_34, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
      %61 = stablehlo.clamp %60, %51, %59 : tensor<3x1xi32>
      %62 = "stablehlo.scatter"(%56, %61, %55) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = true}> ({
      ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
        %70 = stablehlo.add %arg3, %arg4 : tensor<f32>
        stablehlo.return %70 : tensor<f32>
      }) : (tensor<3x4xf32>, tensor<3x1xi32>, tensor<3x1xf32>) -> tensor<3x4xf32>
      %63 = func.call @log_softmax_9(%49, %50, %62) : (tensor<3x4xf32>, tensor<3x1xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %64 = stablehlo.dot_general %63, %48, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x3xf32>) -> tensor<4x3xf32>
      %65 = stablehlo.transpose %64, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
      %66 = stablehlo.add %iterArg_25, %65 : tensor<3x4xf32>
      %67 = stablehlo.dot_general %63, %iterArg_23, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x3xf32>
      %68 = func.call @dynamic_update_index_in_dim_10(%iterArg_27, %67, %47) : (tensor<4x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<4x3x3xf32>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %69 = stablehlo.add %iterArg_24, %c_35 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %69, %66, %iterArg_26, %68 : tensor<4x3x3xf32>, tensor<4x3x4xf32>, tensor<4x3x1xf32>, tensor<4x3x1xi32>, tensor<3x4xf32>, tensor<i32>, tensor<3x4xf32>, tensor<f32>, tensor<4x3x3xf32>
    }
    %41 = stablehlo.transpose %40#8, dims = [1, 0, 2] : (tensor<4x3x3xf32>) -> tensor<3x4x3xf32>
    %cst_19 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x4x3xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<3x4x3xf32>
    %44 = stablehlo.multiply %43, %1 : tensor<3x4x3xf32>
    %45 = stablehlo.add %41, %44 : tensor<3x4x3xf32>
    return %45, %40#6 : tensor<3x4x3xf32>, tensor<3x4xf32>
  }
  func.func private @log_softmax() {
    return
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
  func.func private @log_softmax_1(%arg0: tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x1xf32>) {
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<4x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<4x3xf32>
    return %1 : tensor<4x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<4x3x4xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<i32>) -> tensor<4x3x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x4xf32>) -> tensor<1x3x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x3x4xf32>, tensor<1x3x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x3x4xf32>
    return %1 : tensor<4x3x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<4x3x1xf32>, %arg1: tensor<3x1xf32>, %arg2: tensor<i32>) -> tensor<4x3x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x1xf32>) -> tensor<1x3x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x3x1xf32>, tensor<1x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x3x1xf32>
    return %1 : tensor<4x3x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<4x3x1xi32>, %arg1: tensor<3x1xi32>, %arg2: tensor<i32>) -> tensor<4x3x1xi32> {
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
  func.func private @silu_5(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<f32>
    %3 = stablehlo.add %1, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<4x3x4xf32>, %arg1: tensor<i32>) -> tensor<3x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 4] : (tensor<4x3x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x4xf32>) -> tensor<3x4xf32>
    return %1 : tensor<3x4xf32>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<4x3x1xf32>, %arg1: tensor<i32>) -> tensor<3x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 1] : (tensor<4x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x1xf32>) -> tensor<3x1xf32>
    return %1 : tensor<3x1xf32>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<4x3x1xi32>, %arg1: tensor<i32>) -> tensor<3x1xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 1] : (tensor<4x3x1xi32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x1xi32>) -> tensor<3x1xi32>
    return %1 : tensor<3x1xi32>
  }
  func.func private @log_softmax_9(%arg0: tensor<3x4xf32>, %arg1: tensor<3x1xf32>, %arg2: tensor<3x4xf32>) -> tensor<3x4xf32> {
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
  func.func private @dynamic_update_index_in_dim_10(%arg0: tensor<4x3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<i32>) -> tensor<4x3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x3xf32>) -> tensor<1x3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x3x3xf32>, tensor<1x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x3x3xf32>
    return %1 : tensor<4x3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
