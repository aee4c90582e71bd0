// import jax
// import jax.numpy as jnp
//
//
// def context_cache(wte, decay, token_ids):
//     blank = jnp.zeros((1,))
//     slots0 = jnp.zeros((4, 1), dtype=wte.dtype)
//
//     def one_step(i, loop_state):
//         ctx, memory = loop_state
//         tok = token_ids[i]
//         row = wte[tok]
//         ctx_next = decay * ctx + row
//         final_value = memory.at[tok].add(ctx_next)
//         return ctx_next, final_value
//
//     ctx_end, memory_end = jax.lax.fori_loop(0, 8, one_step, (blank, slots0))
//     return memory_end, ctx_end
//
//   wte: float32[4, 1] in [-1.5, 1.5]
//   decay: float32[] in [0.4, 0.95]
//   token_ids: int32[8] in [0, 3]
// -----
// forward, cpu
module @jit_context_cache attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x1xf32>, %arg1: tensor<f32>, %arg2: tensor<8xi32>) -> (tensor<4x1xf32> {jax.result_info = "result[0]"}, tensor<1xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %2:7 = stablehlo.while(%iterArg = %arg2, %iterArg_2 = %arg0, %iterArg_3 = %arg1, %iterArg_4 = %c_1, %iterArg_5 = %c, %iterArg_6 = %0, %iterArg_7 = %1) : tensor<8xi32>, tensor<4x1xf32>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<1xf32>, tensor<4x1xf32>
    cond {
      %c_8 = stablehlo.constant dense<8> : tensor<i32>
      %3 = stablehlo.compare LT, %iterArg_4, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %3 = stablehlo.add %iterArg_5, %c_8 : tensor<i32>
      %c_9 = stablehlo.constant dense<0> : tensor<i32>
      %4 = stablehlo.compare LT, %iterArg_5, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %5 = stablehlo.convert %iterArg_5 : tensor<i32>
      %c_10 = stablehlo.constant dense<8> : tensor<i32>
      %6 = stablehlo.add %5, %c_10 : tensor<i32>
      %7 = stablehlo.select %4, %6, %iterArg_5 : tensor<i1>, tensor<i32>
      %8 = stablehlo.dynamic_slice %iterArg, %7, sizes = [1] : (tensor<8xi32>, tensor<i32>) -> tensor<1xi32>
      %9 = stablehlo.reshape %8 : (tensor<1xi32>) -> tensor<i32>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %10 = stablehlo.compare LT, %9, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<4> : tensor<i32>
      %11 = stablehlo.add %9, %c_12 : tensor<i32>
      %12 = stablehlo.select %10, %11, %9 : tensor<i1>, tensor<i32>
      %c_13 = stablehlo.constant dense<0> : tensor<i32>
      %c_14 = stablehlo.constant dense<0> : tensor<i32>
      %13 = stablehlo.compare LT, %c_13, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %14 = stablehlo.add %c_15, %c_16 : tensor<i32>
      %c_17 = stablehlo.constant dense<0> : tensor<i32>
      %15 = stablehlo.select %13, %14, %c_17 : tensor<i1>, tensor<i32>
      %16 = stablehlo.dynamic_slice %iterArg_2, %12, %15, sizes = [1, 1] : (tensor<4x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
      %17 = stablehlo.reshape %16 : (tensor<1x1xf32>) -> tensor<1xf32>
      %18 = stablehlo.broadcast_in_dim %iterArg_3, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %19 = stablehlo.multiply %18, %iterArg_6 : tensor<1xf32>
      %20 = stablehlo.add %19, %17 : tensor<1xf32>
      %c_18 = stablehlo.constant dense<0> : tensor<i32>
      %21 = stablehlo.compare LT, %9, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_19 = stablehlo.constant dense<4> : tensor<i32>
      %22 = stablehlo.add %9, %c_19 : tensor<i32>
      %23 = stablehlo.select %21, %22, %9 : tensor<i1>, tensor<i32>
      %24 = stablehlo.broadcast_in_dim %23, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %25 = "stablehlo.scatter"(%iterArg_7, %24, %20) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
        %27 = stablehlo.add %arg3, %arg4 : tensor<f32>
        stablehlo.return %27 : tensor<f32>
      }) : (tensor<4x1xf32>, tensor<1xi32>, tensor<1xf32>) -> tensor<4x1xf32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %26 = stablehlo.add %iterArg_4, %c_20 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %26, %3, %20, %25 : tensor<8xi32>, tensor<4x1xf32>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<1xf32>, tensor<4x1xf32>
    }
    return %2#6, %2#5 : tensor<4x1xf32>, tensor<1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x1xf32>, %arg1: tensor<f32>, %arg2: tensor<8xi32>) -> (tensor<4x1xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %c, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<1> : tensor<i32>
    %2 = stablehlo.add %c_1, %c_2 : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.select %1, %2, %c_3 : tensor<i1>, tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8x1xf32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<8x1xi32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %7:10 = stablehlo.while(%iterArg = %arg2, %iterArg_14 = %arg1, %iterArg_15 = %arg0, %iterArg_16 = %3, %iterArg_17 = %c_8, %iterArg_18 = %c_4, %iterArg_19 = %0, %iterArg_20 = %4, %iterArg_21 = %5, %iterArg_22 = %6) : tensor<8xi32>, tensor<f32>, tensor<4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1xf32>, tensor<8xi32>, tensor<8x1xf32>, tensor<8x1xi32>
    cond {
      %c_23 = stablehlo.constant dense<8> : tensor<i32>
      %12 = stablehlo.compare LT, %iterArg_17, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %12 = stablehlo.add %iterArg_18, %c_23 : tensor<i32>
      %c_24 = stablehlo.constant dense<0> : tensor<i32>
      %13 = stablehlo.compare LT, %iterArg_18, %c_24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %14 = stablehlo.convert %iterArg_18 : tensor<i32>
      %c_25 = stablehlo.constant dense<8> : tensor<i32>
      %15 = stablehlo.add %14, %c_25 : tensor<i32>
      %16 = stablehlo.select %13, %15, %iterArg_18 : tensor<i1>, tensor<i32>
      %17 = stablehlo.dynamic_slice %iterArg, %16, sizes = [1] : (tensor<8xi32>, tensor<i32>) -> tensor<1xi32>
      %18 = stablehlo.reshape %17 : (tensor<1xi32>) -> tensor<i32>
      %c_26 = stablehlo.constant dense<0> : tensor<i32>
      %19 = stablehlo.compare LT, %18, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_27 = stablehlo.constant dense<4> : tensor<i32>
      %20 = stablehlo.add %18, %c_27 : tensor<i32>
      %21 = stablehlo.select %19, %20, %18 : tensor<i1>, tensor<i32>
      %22 = stablehlo.dynamic_slice %iterArg_15, %21, %iterArg_16, sizes = [1, 1] : (tensor<4x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
      %23 = stablehlo.reshape %22 : (tensor<1x1xf32>) -> tensor<1xf32>
      %24 = stablehlo.broadcast_in_dim %iterArg_14, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %25 = stablehlo.multiply %24, %iterArg_19 : tensor<1xf32>
      %26 = stablehlo.add %25, %23 : tensor<1xf32>
      %c_28 = stablehlo.constant dense<0> : tensor<i32>
      %27 = stablehlo.compare LT, %18, %c_28, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_29 = stablehlo.constant dense<4> : tensor<i32>
      %28 = stablehlo.add %18, %c_29 : tensor<i32>
      %29 = stablehlo.select %27, %28, %18 : tensor<i1>, tensor<i32>
      %30 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_20, %21, %iterArg_17) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %32 = func.call @dynamic_update_index_in_dim_0(%iterArg_21, %iterArg_19, %iterArg_17) : (tensor<8x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8x1xf32>
      %33 = func.call @dynamic_update_index_in_dim_1(%iterArg_22, %30, %iterArg_17) : (tensor<8x1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8x1xi32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.add %iterArg_17, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %iterArg_15, %iterArg_16, %34, %12, %26, %31, %32, %33 : tensor<8xi32>, tensor<f32>, tensor<4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1xf32>, tensor<8xi32>, tensor<8x1xf32>, tensor<8x1xi32>
    }
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %11:10 = stablehlo.while(%iterArg = %7#7, %iterArg_14 = %7#8, %iterArg_15 = %7#9, %iterArg_16 = %3, %iterArg_17 = %arg1, %iterArg_18 = %c_13, %iterArg_19 = %10, %iterArg_20 = %cst_12, %iterArg_21 = %8, %iterArg_22 = %9) : tensor<8xi32>, tensor<8x1xf32>, tensor<8x1xi32>, tensor<i32>, tensor<f32>, tensor<i32>, tensor<4x1xf32>, tensor<f32>, tensor<1xf32>, tensor<4x1xf32>
    cond {
      %c_23 = stablehlo.constant dense<8> : tensor<i32>
      %12 = stablehlo.compare LT, %iterArg_18, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %c_23 = stablehlo.constant dense<8> : tensor<i32>
      %12 = stablehlo.subtract %c_23, %iterArg_18 : tensor<i32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.subtract %12, %c_24 : tensor<i32>
      %14 = func.call @dynamic_index_in_dim(%iterArg, %13) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %15 = func.call @dynamic_index_in_dim_2(%iterArg_14, %13) : (tensor<8x1xf32>, tensor<i32>) -> tensor<1xf32>
      %16 = func.call @dynamic_index_in_dim_3(%iterArg_15, %13) : (tensor<8x1xi32>, tensor<i32>) -> tensor<1xi32>
      %c_25 = stablehlo.constant dense<3> : tensor<1xi32>
      %c_26 = stablehlo.constant dense<0> : tensor<i32>
      %17 = stablehlo.broadcast_in_dim %c_26, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %18 = stablehlo.compare GE, %16, %17, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %19 = stablehlo.compare LE, %16, %c_25, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %20 = stablehlo.and %18, %19 : tensor<1xi1>
      %c_27 = stablehlo.constant dense<true> : tensor<i1>
      %21 = stablehlo.reduce(%20 init: %c_27) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
      %22 = "stablehlo.gather"(%iterArg_22, %16) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x1xf32>, tensor<1xi32>) -> tensor<1xf32>
      %23 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<i1>) -> tensor<1xi1>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %25 = stablehlo.select %23, %22, %24 : tensor<1xi1>, tensor<1xf32>
      %26 = stablehlo.add %iterArg_21, %25 : tensor<1xf32>
      %27 = stablehlo.broadcast_in_dim %iterArg_17, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %28 = stablehlo.multiply %27, %26 : tensor<1xf32>
      %29 = stablehlo.multiply %26, %15 : tensor<1xf32>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %30 = stablehlo.reduce(%29 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
      %31 = stablehlo.add %iterArg_20, %30 : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
      %34 = stablehlo.dynamic_update_slice %33, %32, %14, %iterArg_16 : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<4x1xf32>
      %35 = stablehlo.add %iterArg_19, %34 : tensor<4x1xf32>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.add %iterArg_18, %c_31 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %36, %35, %31, %28, %iterArg_22 : tensor<8xi32>, tensor<8x1xf32>, tensor<8x1xi32>, tensor<i32>, tensor<f32>, tensor<i32>, tensor<4x1xf32>, tensor<f32>, tensor<1xf32>, tensor<4x1xf32>
    }
    return %11#6, %11#7 : tensor<4x1xf32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<8xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<8xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<8xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8xi32>
    return %1 : tensor<8xi32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<8x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<8x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<8x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<8x1xf32>
    return %1 : tensor<8x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<8x1xi32>, %arg1: tensor<1xi32>, %arg2: tensor<i32>) -> tensor<8x1xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xi32>) -> tensor<1x1xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<8x1xi32>, tensor<1x1xi32>, tensor<i32>, tensor<i32>) -> tensor<8x1xi32>
    return %1 : tensor<8x1xi32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<8xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<8x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<8x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<8x1xi32>, %arg1: tensor<i32>) -> tensor<1xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<8x1xi32>, tensor<i32>, tensor<i32>) -> tensor<1x1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xi32>) -> tensor<1xi32>
    return %1 : tensor<1xi32>
  }
}
// -----
// backward, cuda: same text as cpu
