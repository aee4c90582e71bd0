// import jax
// import jax.numpy as jnp
//
//
// def sequence_loss(h, unembed, token_ids):
//     """Sequence loss of h, unembed and token_ids."""
//     total_sum = h + 0.4 * jnp.sin(h)
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
//         jnp.zeros((), dtype=total_sum.dtype),
//         (total_sum.swapaxes(0, 1), token_ids.T),
//     )
//     loss_terms = total_loss / 4.0
//     return jnp.tanh(jnp.tanh(loss_terms))
//
//   h: float32[3, 4, 3] in [-1.5, 1.5]
//   unembed: float32[3, 4] in [-0.8, 0.8]
//   token_ids: int32[3, 4] in [0, 3]
// -----
// forward, cpu
module @jit_sequence_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x3xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xi32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.sine %arg0 : tensor<3x4x3xf32>
    %cst = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x4x3xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<3x4x3xf32>
    %3 = stablehlo.add %arg0, %2 : tensor<3x4x3xf32>
    %4 = stablehlo.transpose %3, dims = [1, 0, 2] : (tensor<3x4x3xf32>) -> tensor<4x3x3xf32>
    %5 = stablehlo.transpose %arg2, dims = [1, 0] : (tensor<3x4xi32>) -> tensor<4x3xi32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:5 = stablehlo.while(%iterArg = %4, %iterArg_2 = %5, %iterArg_3 = %arg1, %iterArg_4 = %c, %iterArg_5 = %cst_0) : tensor<4x3x3xf32>, tensor<4x3xi32>, tensor<3x4xf32>, tensor<i32>, tensor<f32>
    cond {
      %c_6 = stablehlo.constant dense<4> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_4, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_4) : (tensor<4x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %11 = func.call @dynamic_index_in_dim_0(%iterArg_2, %iterArg_4) : (tensor<4x3xi32>, tensor<i32>) -> tensor<3xi32>
      %12 = stablehlo.dot_general %10, %iterArg_3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %13 = func.call @log_softmax(%12) : (tensor<3x4xf32>) -> tensor<3x4xf32>
      %c_6 = stablehlo.constant dense<0> : tensor<i32>
      %14 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %15 = stablehlo.compare LT, %11, %14, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %c_7 = stablehlo.constant dense<4> : tensor<i32>
      %16 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %17 = stablehlo.add %11, %16 : tensor<3xi32>
      %18 = stablehlo.select %15, %17, %11 : tensor<3xi1>, tensor<3xi32>
      %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
      %20 = "stablehlo.gather"(%13, %19) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 1>}> : (tensor<3x4xf32>, tensor<3x1xi32>) -> tensor<3x1xf32>
      %21 = stablehlo.reshape %20 : (tensor<3x1xf32>) -> tensor<3xf32>
      %22 = stablehlo.negate %21 : tensor<3xf32>
      %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.reduce(%22 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %cst_9 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %24 = stablehlo.divide %23, %cst_9 : tensor<f32>
      %25 = stablehlo.add %iterArg_5, %24 : tensor<f32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %26 = stablehlo.add %iterArg_4, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %26, %25 : tensor<4x3x3xf32>, tensor<4x3xi32>, tensor<3x4xf32>, tensor<i32>, tensor<f32>
    }
    %cst_1 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %7 = stablehlo.divide %6#4, %cst_1 : tensor<f32>
    %8 = stablehlo.tanh %7 : tensor<f32>
    %9 = stablehlo.tanh %8 : tensor<f32>
    return %9 : tensor<f32>
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
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x4x3xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xi32>) -> (tensor<3x4x3xf32> {jax.result_info = "result[0]"}, tensor<3x4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.sine %arg0 : tensor<3x4x3xf32>
    %1 = stablehlo.cosine %arg0 : tensor<3x4x3xf32>
    %cst = stablehlo.constant dense<4.000000e-01> : tensor<f32>
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
    %10:8 = stablehlo.while(%iterArg = %5, %iterArg_15 = %6, %iterArg_16 = %arg1, %iterArg_17 = %c_3, %iterArg_18 = %cst_0, %iterArg_19 = %7, %iterArg_20 = %8, %iterArg_21 = %9) : tensor<4x3x3xf32>, tensor<4x3xi32>, tensor<3x4xf32>, tensor<i32>, tensor<f32>, tensor<4x3x4xf32>, tensor<4x3x1xf32>, tensor<4x3x1xi32>
    cond {
      %c_22 = stablehlo.constant dense<4> : tensor<i32>
      %31 = stablehlo.compare LT, %iterArg_17, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %31 : tensor<i1>
    } do {
      %31 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_17) : (tensor<4x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %32 = func.call @dynamic_index_in_dim_0(%iterArg_15, %iterArg_17) : (tensor<4x3xi32>, tensor<i32>) -> tensor<3xi32>
      %33 = stablehlo.dot_general %31, %iterArg_16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %34:3 = func.call @log_softmax(%33) : (tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x1xf32>)
      %c_22 = stablehlo.constant dense<0> : tensor<i32>
      %35 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %36 = stablehlo.compare LT, %32, %35, SIGNED : (tensor<3xi32>, tensor<3xi32>) -> tensor<3xi1>
      %c_23 = stablehlo.constant dense<4> : tensor<i32>
      %37 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<3xi32>
      %38 = stablehlo.add %32, %37 : tensor<3xi32>
      %39 = stablehlo.select %36, %38, %32 : tensor<3xi1>, tensor<3xi32>
      %40 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
      %41 = "stablehlo.gather"(%34#0, %40) <{dimension_numbers = #stablehlo.gather<offset_dims = [1], operand_batching_dims = [0], start_indices_batching_dims = [0], start_index_map = [1], index_vector_dim = 1>, indices_are_sorted = true, slice_sizes = array<i64: 1, 1>}> : (tensor<3x4xf32>, tensor<3x1xi32>) -> tensor<3x1xf32>
      %42 = stablehlo.reshape %41 : (tensor<3x1xf32>) -> tensor<3xf32>
      %43 = stablehlo.negate %42 : tensor<3xf32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %44 = stablehlo.reduce(%43 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %cst_25 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %45 = stablehlo.divide %44, %cst_25 : tensor<f32>
      %46 = stablehlo.add %iterArg_18, %45 : tensor<f32>
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_19, %34#1, %iterArg_17) : (tensor<4x3x4xf32>, tensor<3x4xf32>, tensor<i32>) -> tensor<4x3x4xf32>
      %48 = func.call @dynamic_update_index_in_dim_1(%iterArg_20, %34#2, %iterArg_17) : (tensor<4x3x1xf32>, tensor<3x1xf32>, tensor<i32>) -> tensor<4x3x1xf32>
      %49 = func.call @dynamic_update_index_in_dim_2(%iterArg_21, %40, %iterArg_17) : (tensor<4x3x1xi32>, tensor<3x1xi32>, tensor<i32>) -> tensor<4x3x1xi32>
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %50 = stablehlo.add %iterArg_17, %c_26 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_15, %iterArg_16, %50, %46, %47, %48, %49 : tensor<4x3x3xf32>, tensor<4x3xi32>, tensor<3x4xf32>, tensor<i32>, tensor<f32>, tensor<4x3x4xf32>, tensor<4x3x1xf32>, tensor<4x3x1xi32>
    }
    %cst_4 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %11 = stablehlo.divide %10#4, %cst_4 : tensor<f32>
    %12 = stablehlo.tanh %11 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.add %cst_5, %12 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.subtract %cst_6, %12 : tensor<f32>
    %15 = stablehlo.multiply %13, %14 : tensor<f32>
    %16 = stablehlo.tanh %12 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.add %cst_7, %16 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.subtract %cst_8, %16 : tensor<f32>
    %19 = stablehlo.multiply %17, %18 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.multiply %cst_9, %19 : tensor<f32>
    %21 = stablehlo.multiply %20, %15 : tensor<f32>
    %cst_10 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %22 = stablehlo.divide %21, %cst_10 : tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %25:9 = stablehlo.while(%iterArg = %5, %iterArg_15 = %10#5, %iterArg_16 = %10#6, %iterArg_17 = %10#7, %iterArg_18 = %arg1, %iterArg_19 = %c_13, %iterArg_20 = %23, %iterArg_21 = %22, %iterArg_22 = %24) : tensor<4x3x3xf32>, tensor<4x3x4xf32>, tensor<4x3x1xf32>, tensor<4x3x1xi32>, tensor<3x4xf32>, tensor<i32>, tensor<3x4xf32>, tensor<f32>, tensor<4x3x3xf32>
    cond {
      %c_23 = stablehlo.constant dense<4> : tensor<i32>
      %31 = stablehlo.compare LT, %iterArg_19, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %31 : tensor<i1>
    } do {
      %c_23 = stablehlo.constant dense<4> : tensor<i32>
      %31 = stablehlo.subtract %c_23, %iterArg_19 : tensor<i32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %32 = stablehlo.subtract %31, %c_24 : tensor<i32>
      %33 = func.call @dynamic_index_in_dim(%iterArg, %32) : (tensor<4x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %34 = func.call @dynamic_index_in_dim_3(%iterArg_15, %32) : (tensor<4x3x4xf32>, tensor<i32>) -> tensor<3x4xf32>
      %35 = func.call @dynamic_index_in_dim_4(%iterArg_16, %32) : (tensor<4x3x1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %36 = func.call @dynamic_index_in_dim_5(%iterArg_17, %32) : (tensor<4x3x1xi32>, tensor<i32>) -> tensor<3x1xi32>
      %cst_25 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %37 = stablehlo.divide %iterArg_21, %cst_25 : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %39 = stablehlo.negate %38 : tensor<3xf32>
      %40 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %c_27 = stablehlo.constant dense<3> : tensor<1xi32>
      %c_28 = stablehlo.constant dense<2147483647> : tensor<i32>
      %42 = stablehlo.broadcast_in_dim %c_28, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %43 = stablehlo.minimum %c_27, %42 : tensor<1xi32>
      %44 = stablehlo.broadcast_in_dim %43, dims = [1] : (tensor<1xi32>) -> tensor<3x1xi32>
      %c_29 = stablehlo.constant dense<0> : tensor<i32>
      %45 = stablehlo.broadcast_in_dim %c_29, dims = [] : (tensor<i32>) -> tensor<3x1xi32>
      %46 = stablehlo.clamp %45, %36, %44 : tensor<3x1xi32>
      %47 = "stablehlo.scatter"(%41, %46, %40) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [1], input_batching_dims = [0], scatter_indices_batching_dims = [0], scatter_dims_to_operand_dims = [1], index_vector_dim = 1>, unique_indices = true}> ({
      ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
        %55 = stablehlo.add %arg3, %arg4 : tensor<f32>
        stablehlo.return %55 : tensor<f32>
      }) : (tensor<3x4xf32>, tensor<3x1xi32>, tensor<3x1xf32>) -> tensor<3x4xf32>
      %48 = func.call @log_softmax_6(%34, %35, %47) : (tensor<3x4xf32>, tensor<3x1xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
      %49 = stablehlo.dot_general %48, %33, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x3xf32>) -> tensor<4x3xf32>
      %50 = stablehlo.transpose %49, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
      %51 = stablehlo.add %iterArg_20, %50 : tensor<3x4xf32>
      %52 = stablehlo.dot_general %48, %iterArg_18, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x3xf32>
      %53 = func.call @dynamic_update_index_in_dim_7(%iterArg_22, %52, %32) : (tensor<4x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<4x3x3xf32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %54 = stablehlo.add %iterArg_19, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %54, %51, %iterArg_21, %53 : tensor<4x3x3xf32>, tensor<4x3x4xf32>, tensor<4x3x1xf32>, tensor<4x3x1xi32>, tensor<3x4xf32>, tensor<i32>, tensor<3x4xf32>, tensor<f32>, tensor<4x3x3xf32>
    }
    %26 = stablehlo.transpose %25#8, dims = [1, 0, 2] : (tensor<4x3x3xf32>) -> tensor<3x4x3xf32>
    %cst_14 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x4x3xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<3x4x3xf32>
    %29 = stablehlo.multiply %28, %1 : tensor<3x4x3xf32>
    %30 = stablehlo.add %26, %29 : tensor<3x4x3xf32>
    return %30, %25#6 : tensor<3x4x3xf32>, tensor<3x4xf32>
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
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<4x3x4xf32>, %arg1: tensor<i32>) -> tensor<3x4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 4] : (tensor<4x3x4xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x4xf32>) -> tensor<3x4xf32>
    return %1 : tensor<3x4xf32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<4x3x1xf32>, %arg1: tensor<i32>) -> tensor<3x1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 1] : (tensor<4x3x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x1xf32>) -> tensor<3x1xf32>
    return %1 : tensor<3x1xf32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<4x3x1xi32>, %arg1: tensor<i32>) -> tensor<3x1xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 1] : (tensor<4x3x1xi32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x1xi32>) -> tensor<3x1xi32>
    return %1 : tensor<3x1xi32>
  }
  func.func private @log_softmax_6(%arg0: tensor<3x4xf32>, %arg1: tensor<3x1xf32>, %arg2: tensor<3x4xf32>) -> tensor<3x4xf32> {
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
  func.func private @dynamic_update_index_in_dim_7(%arg0: tensor<4x3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<i32>) -> tensor<4x3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x3xf32>) -> tensor<1x3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x3x3xf32>, tensor<1x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x3x3xf32>
    return %1 : tensor<4x3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
