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
      %3:3 = func.call @closed_call(%iterArg, %iterArg_2, %iterArg_3, %iterArg_5, %iterArg_6, %iterArg_7) : (tensor<8xi32>, tensor<4x1xf32>, tensor<f32>, tensor<i32>, tensor<1xf32>, tensor<4x1xf32>) -> (tensor<i32>, tensor<1xf32>, tensor<4x1xf32>)
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %4 = stablehlo.add %iterArg_4, %c_8 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %4, %3#0, %3#1, %3#2 : tensor<8xi32>, tensor<4x1xf32>, tensor<f32>, tensor<i32>, tensor<i32>, tensor<1xf32>, tensor<4x1xf32>
    }
    return %2#6, %2#5 : tensor<4x1xf32>, tensor<1xf32>
  }
  func.func private @closed_call(%arg0: tensor<8xi32>, %arg1: tensor<4x1xf32>, %arg2: tensor<f32>, %arg3: tensor<i32>, %arg4: tensor<1xf32>, %arg5: tensor<4x1xf32>) -> (tensor<i32>, tensor<1xf32>, tensor<4x1xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg3, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %arg3, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %2 = stablehlo.convert %arg3 : tensor<i32>
    %c_1 = stablehlo.constant dense<8> : tensor<i32>
    %3 = stablehlo.add %2, %c_1 : tensor<i32>
    %4 = stablehlo.select %1, %3, %arg3 : tensor<i1>, tensor<i32>
    %5 = stablehlo.dynamic_slice %arg0, %4, sizes = [1] : (tensor<8xi32>, tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.reshape %5 : (tensor<1xi32>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.compare LT, %6, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<4> : tensor<i32>
    %8 = stablehlo.add %6, %c_3 : tensor<i32>
    %9 = stablehlo.select %7, %8, %6 : tensor<i1>, tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.compare LT, %c_4, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %c_7 = stablehlo.constant dense<1> : tensor<i32>
    %11 = stablehlo.add %c_6, %c_7 : tensor<i32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.select %10, %11, %c_8 : tensor<i1>, tensor<i32>
    %13 = stablehlo.dynamic_slice %arg1, %9, %12, sizes = [1, 1] : (tensor<4x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %14 = stablehlo.reshape %13 : (tensor<1x1xf32>) -> tensor<1xf32>
    %15 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %16 = stablehlo.multiply %15, %arg4 : tensor<1xf32>
    %17 = stablehlo.add %16, %14 : tensor<1xf32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.compare LT, %6, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_10 = stablehlo.constant dense<4> : tensor<i32>
    %19 = stablehlo.add %6, %c_10 : tensor<i32>
    %20 = stablehlo.select %18, %19, %6 : tensor<i1>, tensor<i32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %22 = "stablehlo.scatter"(%arg5, %21, %17) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %23 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %23 : tensor<f32>
    }) : (tensor<4x1xf32>, tensor<1xi32>, tensor<1xf32>) -> tensor<4x1xf32>
    return %0, %17, %22 : tensor<i32>, tensor<1xf32>, tensor<4x1xf32>
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
      %12:5 = func.call @closed_call(%iterArg, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_18, %iterArg_19) : (tensor<8xi32>, tensor<f32>, tensor<4x1xf32>, tensor<i32>, tensor<i32>, tensor<1xf32>) -> (tensor<i32>, tensor<1xf32>, tensor<i32>, tensor<1xf32>, tensor<1xi32>)
      %13 = func.call @dynamic_update_index_in_dim(%iterArg_20, %12#2, %iterArg_17) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %14 = func.call @dynamic_update_index_in_dim_0(%iterArg_21, %12#3, %iterArg_17) : (tensor<8x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8x1xf32>
      %15 = func.call @dynamic_update_index_in_dim_1(%iterArg_22, %12#4, %iterArg_17) : (tensor<8x1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8x1xi32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %16 = stablehlo.add %iterArg_17, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %iterArg_15, %iterArg_16, %16, %12#0, %12#1, %13, %14, %15 : tensor<8xi32>, tensor<f32>, tensor<4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1xf32>, tensor<8xi32>, tensor<8x1xf32>, tensor<8x1xi32>
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
      %17:4 = func.call @closed_call_4(%iterArg_16, %iterArg_17, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %14, %15, %16) : (tensor<i32>, tensor<f32>, tensor<4x1xf32>, tensor<f32>, tensor<1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<1xf32>, tensor<1xi32>) -> (tensor<4x1xf32>, tensor<f32>, tensor<1xf32>, tensor<4x1xf32>)
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %18 = stablehlo.add %iterArg_18, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %18, %17#0, %17#1, %17#2, %17#3 : tensor<8xi32>, tensor<8x1xf32>, tensor<8x1xi32>, tensor<i32>, tensor<f32>, tensor<i32>, tensor<4x1xf32>, tensor<f32>, tensor<1xf32>, tensor<4x1xf32>
    }
    return %11#6, %11#7 : tensor<4x1xf32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<8xi32>, %arg1: tensor<f32>, %arg2: tensor<4x1xf32>, %arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<1xf32>) -> (tensor<i32>, tensor<1xf32>, tensor<i32>, tensor<1xf32>, tensor<1xi32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg4, %c : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.compare LT, %arg4, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %2 = stablehlo.convert %arg4 : tensor<i32>
    %c_1 = stablehlo.constant dense<8> : tensor<i32>
    %3 = stablehlo.add %2, %c_1 : tensor<i32>
    %4 = stablehlo.select %1, %3, %arg4 : tensor<i1>, tensor<i32>
    %5 = stablehlo.dynamic_slice %arg0, %4, sizes = [1] : (tensor<8xi32>, tensor<i32>) -> tensor<1xi32>
    %6 = stablehlo.reshape %5 : (tensor<1xi32>) -> tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.compare LT, %6, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<4> : tensor<i32>
    %8 = stablehlo.add %6, %c_3 : tensor<i32>
    %9 = stablehlo.select %7, %8, %6 : tensor<i1>, tensor<i32>
    %10 = stablehlo.dynamic_slice %arg2, %9, %arg3, sizes = [1, 1] : (tensor<4x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %11 = stablehlo.reshape %10 : (tensor<1x1xf32>) -> tensor<1xf32>
    %12 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %13 = stablehlo.multiply %12, %arg5 : tensor<1xf32>
    %14 = stablehlo.add %13, %11 : tensor<1xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.compare LT, %6, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_5 = stablehlo.constant dense<4> : tensor<i32>
    %16 = stablehlo.add %6, %c_5 : tensor<i32>
    %17 = stablehlo.select %15, %16, %6 : tensor<i1>, tensor<i32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<i32>) -> tensor<1xi32>
    return %0, %14, %9, %arg5, %18 : tensor<i32>, tensor<1xf32>, tensor<i32>, tensor<1xf32>, tensor<1xi32>
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
  func.func private @closed_call_4(%arg0: tensor<i32>, %arg1: tensor<f32>, %arg2: tensor<4x1xf32>, %arg3: tensor<f32>, %arg4: tensor<1xf32>, %arg5: tensor<4x1xf32>, %arg6: tensor<i32>, %arg7: tensor<1xf32>, %arg8: tensor<1xi32>) -> (tensor<4x1xf32>, tensor<f32>, tensor<1xf32>, tensor<4x1xf32>) {
    %c = stablehlo.constant dense<3> : tensor<1xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.compare GE, %arg8, %0, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %2 = stablehlo.compare LE, %arg8, %c, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %3 = stablehlo.and %1, %2 : tensor<1xi1>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %4 = stablehlo.reduce(%3 init: %c_1) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %5 = "stablehlo.gather"(%arg5, %arg8) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x1xf32>, tensor<1xi32>) -> tensor<1xf32>
    %6 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %8 = stablehlo.select %6, %5, %7 : tensor<1xi1>, tensor<1xf32>
    %9 = stablehlo.add %arg4, %8 : tensor<1xf32>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<1xf32>
    %12 = stablehlo.multiply %9, %arg7 : tensor<1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %14 = stablehlo.add %arg3, %13 : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %17 = stablehlo.dynamic_update_slice %16, %15, %arg6, %arg0 : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<4x1xf32>
    %18 = stablehlo.add %arg2, %17 : tensor<4x1xf32>
    return %18, %14, %11, %arg5 : tensor<4x1xf32>, tensor<f32>, tensor<1xf32>, tensor<4x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
