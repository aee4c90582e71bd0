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
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.add %iterArg_6, %c_9 : tensor<i32>
      %c_10 = stablehlo.constant dense<0> : tensor<i32>
      %8 = stablehlo.compare LT, %iterArg_6, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %9 = stablehlo.convert %iterArg_6 : tensor<i32>
      %c_11 = stablehlo.constant dense<8> : tensor<i32>
      %10 = stablehlo.add %9, %c_11 : tensor<i32>
      %11 = stablehlo.select %8, %10, %iterArg_6 : tensor<i1>, tensor<i32>
      %12 = stablehlo.dynamic_slice %iterArg, %11, sizes = [1] : (tensor<8xi32>, tensor<i32>) -> tensor<1xi32>
      %13 = stablehlo.reshape %12 : (tensor<1xi32>) -> tensor<i32>
      %c_12 = stablehlo.constant dense<0> : tensor<i32>
      %14 = stablehlo.compare LT, %13, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_13 = stablehlo.constant dense<4> : tensor<i32>
      %15 = stablehlo.add %13, %c_13 : tensor<i32>
      %16 = stablehlo.select %14, %15, %13 : tensor<i1>, tensor<i32>
      %c_14 = stablehlo.constant dense<0> : tensor<i32>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %17 = stablehlo.compare LT, %c_14, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_16 = stablehlo.constant dense<0> : tensor<i32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %18 = stablehlo.add %c_16, %c_17 : tensor<i32>
      %c_18 = stablehlo.constant dense<0> : tensor<i32>
      %19 = stablehlo.select %17, %18, %c_18 : tensor<i1>, tensor<i32>
      %20 = stablehlo.dynamic_slice %iterArg_3, %16, %19, sizes = [1, 1] : (tensor<4x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
      %21 = stablehlo.reshape %20 : (tensor<1x1xf32>) -> tensor<1xf32>
      %22 = stablehlo.dot_general %iterArg_7, %iterArg_4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x1xf32>) -> tensor<1xf32>
      %23 = func.call @soft_sign(%22) : (tensor<1xf32>) -> tensor<1xf32>
      %cst_19 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %25 = stablehlo.multiply %24, %23 : tensor<1xf32>
      %26 = stablehlo.add %25, %21 : tensor<1xf32>
      %cst_20 = stablehlo.constant dense<0.699999988> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %28 = stablehlo.multiply %27, %26 : tensor<1xf32>
      %c_21 = stablehlo.constant dense<0> : tensor<i32>
      %29 = stablehlo.compare LT, %13, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_22 = stablehlo.constant dense<4> : tensor<i32>
      %30 = stablehlo.add %13, %c_22 : tensor<i32>
      %31 = stablehlo.select %29, %30, %13 : tensor<i1>, tensor<i32>
      %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %33 = "stablehlo.scatter"(%iterArg_8, %32, %28) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
        %35 = stablehlo.add %arg3, %arg4 : tensor<f32>
        stablehlo.return %35 : tensor<f32>
      }) : (tensor<4x1xf32>, tensor<1xi32>, tensor<1xf32>) -> tensor<4x1xf32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.add %iterArg_5, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %34, %7, %26, %33 : tensor<8xi32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>, tensor<1xf32>, tensor<4x1xf32>
    }
    %3 = stablehlo.abs %2#6 : tensor<4x1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %5 = stablehlo.add %4, %3 : tensor<4x1xf32>
    %6 = stablehlo.divide %2#6, %5 : tensor<4x1xf32>
    return %6, %2#5 : tensor<4x1xf32>, tensor<1xf32>
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
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.add %iterArg_27, %c_37 : tensor<i32>
      %c_38 = stablehlo.constant dense<0> : tensor<i32>
      %37 = stablehlo.compare LT, %iterArg_27, %c_38, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %38 = stablehlo.convert %iterArg_27 : tensor<i32>
      %c_39 = stablehlo.constant dense<8> : tensor<i32>
      %39 = stablehlo.add %38, %c_39 : tensor<i32>
      %40 = stablehlo.select %37, %39, %iterArg_27 : tensor<i1>, tensor<i32>
      %41 = stablehlo.dynamic_slice %iterArg, %40, sizes = [1] : (tensor<8xi32>, tensor<i32>) -> tensor<1xi32>
      %42 = stablehlo.reshape %41 : (tensor<1xi32>) -> tensor<i32>
      %c_40 = stablehlo.constant dense<0> : tensor<i32>
      %43 = stablehlo.compare LT, %42, %c_40, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_41 = stablehlo.constant dense<4> : tensor<i32>
      %44 = stablehlo.add %42, %c_41 : tensor<i32>
      %45 = stablehlo.select %43, %44, %42 : tensor<i1>, tensor<i32>
      %46 = stablehlo.dynamic_slice %iterArg_24, %45, %iterArg_25, sizes = [1, 1] : (tensor<4x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
      %47 = stablehlo.reshape %46 : (tensor<1x1xf32>) -> tensor<1xf32>
      %48 = stablehlo.dot_general %iterArg_28, %iterArg_23, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x1xf32>) -> tensor<1xf32>
      %49:4 = func.call @soft_sign(%48) : (tensor<1xf32>) -> (tensor<1xf32>, tensor<1xi1>, tensor<1xf32>, tensor<1xf32>)
      %cst_42 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %51 = stablehlo.multiply %50, %49#0 : tensor<1xf32>
      %52 = stablehlo.add %51, %47 : tensor<1xf32>
      %cst_43 = stablehlo.constant dense<0.699999988> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %54 = stablehlo.multiply %53, %52 : tensor<1xf32>
      %c_44 = stablehlo.constant dense<0> : tensor<i32>
      %55 = stablehlo.compare LT, %42, %c_44, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_45 = stablehlo.constant dense<4> : tensor<i32>
      %56 = stablehlo.add %42, %c_45 : tensor<i32>
      %57 = stablehlo.select %55, %56, %42 : tensor<i1>, tensor<i32>
      %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %59 = "stablehlo.scatter"(%iterArg_29, %58, %54) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
        %68 = stablehlo.add %arg3, %arg4 : tensor<f32>
        stablehlo.return %68 : tensor<f32>
      }) : (tensor<4x1xf32>, tensor<1xi32>, tensor<1xf32>) -> tensor<4x1xf32>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_30, %45, %iterArg_26) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %61 = func.call @dynamic_update_index_in_dim_0(%iterArg_31, %iterArg_28, %iterArg_26) : (tensor<8x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8x1xf32>
      %62 = func.call @dynamic_update_index_in_dim_1(%iterArg_32, %49#1, %iterArg_26) : (tensor<8x1xi1>, tensor<1xi1>, tensor<i32>) -> tensor<8x1xi1>
      %63 = func.call @dynamic_update_index_in_dim_0(%iterArg_33, %49#2, %iterArg_26) : (tensor<8x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8x1xf32>
      %64 = func.call @dynamic_update_index_in_dim_0(%iterArg_34, %48, %iterArg_26) : (tensor<8x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8x1xf32>
      %65 = func.call @dynamic_update_index_in_dim_0(%iterArg_35, %49#3, %iterArg_26) : (tensor<8x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8x1xf32>
      %66 = func.call @dynamic_update_index_in_dim_2(%iterArg_36, %58, %iterArg_26) : (tensor<8x1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8x1xi32>
      %c_46 = stablehlo.constant dense<1> : tensor<i32>
      %67 = stablehlo.add %iterArg_26, %c_46 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %67, %36, %52, %59, %60, %61, %62, %63, %64, %65, %66 : tensor<8xi32>, tensor<1x1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1xf32>, tensor<4x1xf32>, tensor<8xi32>, tensor<8x1xf32>, tensor<8x1xi1>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xi32>
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
    %30 = stablehlo.negate %28 : tensor<4x1xf32>
    %31 = stablehlo.add %29, %30 : tensor<4x1xf32>
    %32 = stablehlo.add %26, %31 : tensor<4x1xf32>
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
      %c_38 = stablehlo.constant dense<3> : tensor<1xi32>
      %c_39 = stablehlo.constant dense<0> : tensor<i32>
      %45 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %46 = stablehlo.compare GE, %44, %45, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %47 = stablehlo.compare LE, %44, %c_38, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %48 = stablehlo.and %46, %47 : tensor<1xi1>
      %c_40 = stablehlo.constant dense<true> : tensor<i1>
      %49 = stablehlo.reduce(%48 init: %c_40) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
      %50 = "stablehlo.gather"(%iterArg_35, %44) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x1xf32>, tensor<1xi32>) -> tensor<1xf32>
      %51 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<i1>) -> tensor<1xi1>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %53 = stablehlo.select %51, %50, %52 : tensor<1xi1>, tensor<1xf32>
      %cst_42 = stablehlo.constant dense<0.699999988> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %55 = stablehlo.multiply %54, %53 : tensor<1xf32>
      %56 = stablehlo.add %iterArg_34, %55 : tensor<1xf32>
      %cst_43 = stablehlo.constant dense<8.700000e-01> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %58 = stablehlo.multiply %57, %56 : tensor<1xf32>
      %59 = func.call @soft_sign_6(%40, %41, %42, %43, %58) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
      %60 = stablehlo.dot_general %59, %39, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1xf32>) -> tensor<1x1xf32>
      %61 = stablehlo.transpose %60, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
      %62 = stablehlo.add %iterArg_33, %61 : tensor<1x1xf32>
      %63 = stablehlo.dot_general %59, %iterArg_30, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x1xf32>) -> tensor<1xf32>
      %64 = stablehlo.broadcast_in_dim %56, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
      %66 = stablehlo.dynamic_update_slice %65, %64, %38, %iterArg_29 : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<4x1xf32>
      %67 = stablehlo.add %iterArg_32, %66 : tensor<4x1xf32>
      %c_45 = stablehlo.constant dense<1> : tensor<i32>
      %68 = stablehlo.add %iterArg_31, %c_45 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %68, %67, %62, %63, %iterArg_35 : tensor<8xi32>, tensor<8x1xf32>, tensor<8x1xi1>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xi32>, tensor<i32>, tensor<1x1xf32>, tensor<i32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xf32>, tensor<4x1xf32>
    }
    return %35#10, %35#11 : tensor<4x1xf32>, tensor<1x1xf32>
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
  func.func private @soft_sign_6(%arg0: tensor<1xi1>, %arg1: tensor<1xf32>, %arg2: tensor<1xf32>, %arg3: tensor<1xf32>, %arg4: tensor<1xf32>) -> tensor<1xf32> {
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
