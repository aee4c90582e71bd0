// import jax
// import jax.numpy as jnp
//
//
// def token_memory(wte, token_ids, w_ctx):
//     blank = jnp.zeros(1)
//     slots0 = jnp.zeros((4, 1), dtype=wte.dtype)
//
//     def step(i, loop_state):
//         ctx, memory = loop_state
//         tok = token_ids[i]
//         vec_t = wte[tok]
//         pre = ctx @ w_ctx
//         turned = jax.nn.soft_sign(pre)
//         ctx_new = 0.87 * turned + vec_t
//         outcome = memory.at[tok].add(0.7 * ctx_new)
//         return ctx_new, outcome
//
//     ctx_end, memory_end = jax.lax.fori_loop(0, 8, step, (blank, slots0))
//     quotient = memory_end / (1.0 + jnp.abs(memory_end))
//     return quotient, ctx_end
//
//   wte: float32[4, 1] in [-1.5, 1.5]
//   token_ids: int32[8] in [0, 3]
//   w_ctx: float32[1, 1] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_token_memory attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x1xf32>, %arg1: tensor<8xi32>, %arg2: tensor<1x1xf32>) -> (tensor<4x1xf32> {jax.result_info = "result[0]"}, tensor<1xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %2:7 = stablehlo.while(%iterArg = %arg1, %iterArg_3 = %arg0, %iterArg_4 = %arg2, %iterArg_5 = %c_1, %iterArg_6 = %c, %iterArg_7 = %0, %iterArg_8 = %1) : tensor<8xi32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>, tensor<1xf32>, tensor<4x1xf32>
    cond {
      %c_9 = stablehlo.constant dense<8> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg_5, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:3 = func.call @closed_call(%iterArg, %iterArg_3, %iterArg_4, %iterArg_6, %iterArg_7, %iterArg_8) : (tensor<8xi32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<1xf32>, tensor<4x1xf32>) -> (tensor<i32>, tensor<1xf32>, tensor<4x1xf32>)
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg_5, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %8, %7#0, %7#1, %7#2 : tensor<8xi32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>, tensor<1xf32>, tensor<4x1xf32>
    }
    %3 = stablehlo.abs %2#6 : tensor<4x1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %5 = stablehlo.add %4, %3 : tensor<4x1xf32>
    %6 = stablehlo.divide %2#6, %5 : tensor<4x1xf32>
    return %6, %2#5 : tensor<4x1xf32>, tensor<1xf32>
  }
  func.func private @closed_call(%arg0: tensor<8xi32>, %arg1: tensor<4x1xf32>, %arg2: tensor<1x1xf32>, %arg3: tensor<i32>, %arg4: tensor<1xf32>, %arg5: tensor<4x1xf32>) -> (tensor<i32>, tensor<1xf32>, tensor<4x1xf32>) {
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
    %15 = stablehlo.dot_general %arg4, %arg2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x1xf32>) -> tensor<1xf32>
    %16 = call @soft_sign(%15) : (tensor<1xf32>) -> tensor<1xf32>
    %cst = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<1xf32>
    %19 = stablehlo.add %18, %14 : tensor<1xf32>
    %cst_9 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<1xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %22 = stablehlo.compare LT, %6, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_11 = stablehlo.constant dense<4> : tensor<i32>
    %23 = stablehlo.add %6, %c_11 : tensor<i32>
    %24 = stablehlo.select %22, %23, %6 : tensor<i1>, tensor<i32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %26 = "stablehlo.scatter"(%arg5, %25, %21) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg6: tensor<f32>, %arg7: tensor<f32>):
      %27 = stablehlo.add %arg6, %arg7 : tensor<f32>
      stablehlo.return %27 : tensor<f32>
    }) : (tensor<4x1xf32>, tensor<1xi32>, tensor<1xf32>) -> tensor<4x1xf32>
    return %0, %19, %26 : tensor<i32>, tensor<1xf32>, tensor<4x1xf32>
  }
  func.func private @soft_sign(%arg0: tensor<1xf32>) -> tensor<1xf32> {
    %0 = stablehlo.abs %arg0 : tensor<1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %2 = stablehlo.add %0, %1 : tensor<1xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<1xf32>
    return %3 : tensor<1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x1xf32>, %arg1: tensor<8xi32>, %arg2: tensor<1x1xf32>) -> (tensor<4x1xf32> {jax.result_info = "result[0]"}, tensor<1x1xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.compare LT, %c, %c_1, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<1> : tensor<i32>
    %3 = stablehlo.add %c_2, %c_3 : tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %4 = stablehlo.select %2, %3, %c_4 : tensor<i1>, tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<8xi32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8x1xf32>
    %c_8 = stablehlo.constant dense<false> : tensor<i1>
    %7 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i1>) -> tensor<8x1xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x1xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i32>) -> tensor<8x1xi32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %12:15 = stablehlo.while(%iterArg = %arg1, %iterArg_23 = %arg2, %iterArg_24 = %arg0, %iterArg_25 = %4, %iterArg_26 = %c_13, %iterArg_27 = %c_5, %iterArg_28 = %0, %iterArg_29 = %1, %iterArg_30 = %5, %iterArg_31 = %6, %iterArg_32 = %7, %iterArg_33 = %8, %iterArg_34 = %9, %iterArg_35 = %10, %iterArg_36 = %11) : tensor<8xi32>, tensor<1x1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1xf32>, tensor<4x1xf32>, tensor<8xi32>, tensor<8x1xf32>, tensor<8x1xi1>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xi32>
    cond {
      %c_37 = stablehlo.constant dense<8> : tensor<i32>
      %36 = stablehlo.compare LT, %iterArg_26, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %36 : tensor<i1>
    } do {
      %36:10 = func.call @closed_call(%iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_27, %iterArg_28, %iterArg_29) : (tensor<8xi32>, tensor<1x1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<i32>, tensor<1xf32>, tensor<4x1xf32>) -> (tensor<i32>, tensor<1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<1xf32>, tensor<1xi1>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xi32>)
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_30, %36#3, %iterArg_26) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %38 = func.call @dynamic_update_index_in_dim_0(%iterArg_31, %36#4, %iterArg_26) : (tensor<8x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8x1xf32>
      %39 = func.call @dynamic_update_index_in_dim_1(%iterArg_32, %36#5, %iterArg_26) : (tensor<8x1xi1>, tensor<1xi1>, tensor<i32>) -> tensor<8x1xi1>
      %40 = func.call @dynamic_update_index_in_dim_0(%iterArg_33, %36#6, %iterArg_26) : (tensor<8x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8x1xf32>
      %41 = func.call @dynamic_update_index_in_dim_0(%iterArg_34, %36#7, %iterArg_26) : (tensor<8x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8x1xf32>
      %42 = func.call @dynamic_update_index_in_dim_0(%iterArg_35, %36#8, %iterArg_26) : (tensor<8x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8x1xf32>
      %43 = func.call @dynamic_update_index_in_dim_2(%iterArg_36, %36#9, %iterArg_26) : (tensor<8x1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8x1xi32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %44 = stablehlo.add %iterArg_26, %c_37 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %44, %36#0, %36#1, %36#2, %37, %38, %39, %40, %41, %42, %43 : tensor<8xi32>, tensor<1x1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1xf32>, tensor<4x1xf32>, tensor<8xi32>, tensor<8x1xf32>, tensor<8x1xi1>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xi32>
    }
    %13 = stablehlo.abs %12#7 : tensor<4x1xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %15 = stablehlo.compare GE, %12#7, %14, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %17 = stablehlo.add %16, %13 : tensor<4x1xf32>
    %18 = stablehlo.multiply %17, %17 : tensor<4x1xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %20 = stablehlo.divide %19, %18 : tensor<4x1xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %23 = stablehlo.multiply %22, %20 : tensor<4x1xf32>
    %24 = stablehlo.multiply %23, %12#7 : tensor<4x1xf32>
    %25 = stablehlo.negate %24 : tensor<4x1xf32>
    %26 = stablehlo.divide %22, %17 : tensor<4x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %28 = stablehlo.select %15, %27, %25 : tensor<4x1xi1>, tensor<4x1xf32>
    %29 = stablehlo.select %15, %25, %27 : tensor<4x1xi1>, tensor<4x1xf32>
    %30 = stablehlo.add %26, %29 : tensor<4x1xf32>
    %31 = stablehlo.negate %28 : tensor<4x1xf32>
    %32 = stablehlo.add %30, %31 : tensor<4x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %35:14 = stablehlo.while(%iterArg = %12#8, %iterArg_23 = %12#9, %iterArg_24 = %12#10, %iterArg_25 = %12#11, %iterArg_26 = %12#12, %iterArg_27 = %12#13, %iterArg_28 = %12#14, %iterArg_29 = %4, %iterArg_30 = %arg2, %iterArg_31 = %c_22, %iterArg_32 = %33, %iterArg_33 = %34, %iterArg_34 = %21, %iterArg_35 = %32) : tensor<8xi32>, tensor<8x1xf32>, tensor<8x1xi1>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xi32>, tensor<i32>, tensor<1x1xf32>, tensor<i32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xf32>, tensor<4x1xf32>
    cond {
      %c_36 = stablehlo.constant dense<8> : tensor<i32>
      %36 = stablehlo.compare LT, %iterArg_31, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %36 : tensor<i1>
    } do {
      %c_36 = stablehlo.constant dense<8> : tensor<i32>
      %36 = stablehlo.subtract %c_36, %iterArg_31 : tensor<i32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %37 = stablehlo.subtract %36, %c_37 : tensor<i32>
      %38 = func.call @dynamic_index_in_dim(%iterArg, %37) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %39 = func.call @dynamic_index_in_dim_3(%iterArg_23, %37) : (tensor<8x1xf32>, tensor<i32>) -> tensor<1xf32>
      %40 = func.call @dynamic_index_in_dim_4(%iterArg_24, %37) : (tensor<8x1xi1>, tensor<i32>) -> tensor<1xi1>
      %41 = func.call @dynamic_index_in_dim_3(%iterArg_25, %37) : (tensor<8x1xf32>, tensor<i32>) -> tensor<1xf32>
      %42 = func.call @dynamic_index_in_dim_3(%iterArg_26, %37) : (tensor<8x1xf32>, tensor<i32>) -> tensor<1xf32>
      %43 = func.call @dynamic_index_in_dim_3(%iterArg_27, %37) : (tensor<8x1xf32>, tensor<i32>) -> tensor<1xf32>
      %44 = func.call @dynamic_index_in_dim_5(%iterArg_28, %37) : (tensor<8x1xi32>, tensor<i32>) -> tensor<1xi32>
      %45:4 = func.call @closed_call_6(%iterArg_29, %iterArg_30, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %38, %39, %40, %41, %42, %43, %44) : (tensor<i32>, tensor<1x1xf32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<1xf32>, tensor<1xi1>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xi32>) -> (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xf32>, tensor<4x1xf32>)
      %c_38 = stablehlo.constant dense<1> : tensor<i32>
      %46 = stablehlo.add %iterArg_31, %c_38 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %46, %45#0, %45#1, %45#2, %45#3 : tensor<8xi32>, tensor<8x1xf32>, tensor<8x1xi1>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xi32>, tensor<i32>, tensor<1x1xf32>, tensor<i32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xf32>, tensor<4x1xf32>
    }
    return %35#10, %35#11 : tensor<4x1xf32>, tensor<1x1xf32>
  }
  func.func private @closed_call(%arg0: tensor<8xi32>, %arg1: tensor<1x1xf32>, %arg2: tensor<4x1xf32>, %arg3: tensor<i32>, %arg4: tensor<i32>, %arg5: tensor<1xf32>, %arg6: tensor<4x1xf32>) -> (tensor<i32>, tensor<1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<1xf32>, tensor<1xi1>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xi32>) {
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
    %12 = stablehlo.dot_general %arg5, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x1xf32>) -> tensor<1xf32>
    %13:4 = call @soft_sign(%12) : (tensor<1xf32>) -> (tensor<1xf32>, tensor<1xi1>, tensor<1xf32>, tensor<1xf32>)
    %cst = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %15 = stablehlo.multiply %14, %13#0 : tensor<1xf32>
    %16 = stablehlo.add %15, %11 : tensor<1xf32>
    %cst_4 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<1xf32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.compare LT, %6, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_6 = stablehlo.constant dense<4> : tensor<i32>
    %20 = stablehlo.add %6, %c_6 : tensor<i32>
    %21 = stablehlo.select %19, %20, %6 : tensor<i1>, tensor<i32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %23 = "stablehlo.scatter"(%arg6, %22, %18) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
    ^bb0(%arg7: tensor<f32>, %arg8: tensor<f32>):
      %24 = stablehlo.add %arg7, %arg8 : tensor<f32>
      stablehlo.return %24 : tensor<f32>
    }) : (tensor<4x1xf32>, tensor<1xi32>, tensor<1xf32>) -> tensor<4x1xf32>
    return %0, %16, %23, %9, %arg5, %13#1, %13#2, %12, %13#3, %22 : tensor<i32>, tensor<1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<1xf32>, tensor<1xi1>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xi32>
  }
  func.func private @soft_sign(%arg0: tensor<1xf32>) -> (tensor<1xf32>, tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %4 = stablehlo.add %0, %3 : tensor<1xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<1xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %8 = stablehlo.divide %7, %6 : tensor<1xf32>
    return %5, %2, %4, %8 : tensor<1xf32>, tensor<1xi1>, tensor<1xf32>, tensor<1xf32>
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
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<8x1xi1>, %arg1: tensor<1xi1>, %arg2: tensor<i32>) -> tensor<8x1xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xi1>) -> tensor<1x1xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<8x1xi1>, tensor<1x1xi1>, tensor<i32>, tensor<i32>) -> tensor<8x1xi1>
    return %1 : tensor<8x1xi1>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<8x1xi32>, %arg1: tensor<1xi32>, %arg2: tensor<i32>) -> tensor<8x1xi32> {
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
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<8x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<8x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<8x1xi1>, %arg1: tensor<i32>) -> tensor<1xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<8x1xi1>, tensor<i32>, tensor<i32>) -> tensor<1x1xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x1xi1>) -> tensor<1xi1>
    return %1 : tensor<1xi1>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<8x1xi32>, %arg1: tensor<i32>) -> tensor<1xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<8x1xi32>, tensor<i32>, tensor<i32>) -> tensor<1x1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xi32>) -> tensor<1xi32>
    return %1 : tensor<1xi32>
  }
  func.func private @closed_call_6(%arg0: tensor<i32>, %arg1: tensor<1x1xf32>, %arg2: tensor<4x1xf32>, %arg3: tensor<1x1xf32>, %arg4: tensor<1xf32>, %arg5: tensor<4x1xf32>, %arg6: tensor<i32>, %arg7: tensor<1xf32>, %arg8: tensor<1xi1>, %arg9: tensor<1xf32>, %arg10: tensor<1xf32>, %arg11: tensor<1xf32>, %arg12: tensor<1xi32>) -> (tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xf32>, tensor<4x1xf32>) {
    %c = stablehlo.constant dense<3> : tensor<1xi32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.compare GE, %arg12, %0, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %2 = stablehlo.compare LE, %arg12, %c, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
    %3 = stablehlo.and %1, %2 : tensor<1xi1>
    %c_1 = stablehlo.constant dense<true> : tensor<i1>
    %4 = stablehlo.reduce(%3 init: %c_1) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
    %5 = "stablehlo.gather"(%arg5, %arg12) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x1xf32>, tensor<1xi32>) -> tensor<1xf32>
    %6 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %8 = stablehlo.select %6, %5, %7 : tensor<1xi1>, tensor<1xf32>
    %cst_2 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<1xf32>
    %11 = stablehlo.add %arg4, %10 : tensor<1xf32>
    %cst_3 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<1xf32>
    %14 = call @soft_sign_7(%arg8, %arg9, %arg10, %arg11, %13) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %15 = stablehlo.dot_general %14, %arg7, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1xf32>) -> tensor<1x1xf32>
    %16 = stablehlo.transpose %15, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
    %17 = stablehlo.add %arg3, %16 : tensor<1x1xf32>
    %18 = stablehlo.dot_general %14, %arg1, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x1xf32>) -> tensor<1xf32>
    %19 = stablehlo.broadcast_in_dim %11, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %21 = stablehlo.dynamic_update_slice %20, %19, %arg6, %arg0 : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<4x1xf32>
    %22 = stablehlo.add %arg2, %21 : tensor<4x1xf32>
    return %22, %17, %18, %arg5 : tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xf32>, tensor<4x1xf32>
  }
  func.func private @soft_sign_7(%arg0: tensor<1xi1>, %arg1: tensor<1xf32>, %arg2: tensor<1xf32>, %arg3: tensor<1xf32>, %arg4: tensor<1xf32>) -> tensor<1xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<1xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<1xf32>
    %2 = stablehlo.negate %1 : tensor<1xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<1xi1>, tensor<1xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<1xi1>, tensor<1xf32>
    %7 = stablehlo.add %3, %6 : tensor<1xf32>
    %8 = stablehlo.negate %5 : tensor<1xf32>
    %9 = stablehlo.add %7, %8 : tensor<1xf32>
    return %9 : tensor<1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
