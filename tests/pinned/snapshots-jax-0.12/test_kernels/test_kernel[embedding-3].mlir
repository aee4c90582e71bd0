// import jax
// import jax.numpy as jnp
//
//
// def sparse_token_memory_op(wte, token_ids, mixer):
//     blank = jnp.zeros((1,), dtype=wte.dtype)
//     slots0 = jnp.zeros((4, 1), dtype=wte.dtype)
//
//     def tick(k, loop_state):
//         ctx, memory = loop_state
//         tok = token_ids[k]
//         row = wte[tok]
//         z = ctx @ mixer
//         turned = jax.nn.soft_sign(z)
//         ctx_next = 0.67 * turned + row
//         output = memory.at[tok].add(0.702 * ctx_next)
//         return ctx_next, output
//
//     ctx_last, memory_last = jax.lax.fori_loop(0, 8, tick, (blank, slots0))
//     ripple = jnp.sin(memory_last)
//     return ripple, ctx_last
//
//   wte: float32[4, 1] in [-1.5, 1.5]
//   token_ids: int32[8] in [0, 3]
//   mixer: float32[1, 1] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_sparse_token_memory_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x1xf32>, %arg1: tensor<8xi32>, %arg2: tensor<1x1xf32>) -> (tensor<4x1xf32> {jax.result_info = "result[0]"}, tensor<1xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %2:7 = stablehlo.while(%iterArg = %arg1, %iterArg_2 = %arg0, %iterArg_3 = %arg2, %iterArg_4 = %c_1, %iterArg_5 = %c, %iterArg_6 = %0, %iterArg_7 = %1) : tensor<8xi32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>, tensor<1xf32>, tensor<4x1xf32>
    cond {
      %c_8 = stablehlo.constant dense<8> : tensor<i32>
      %4 = stablehlo.compare LT, %iterArg_4, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %4 = stablehlo.add %iterArg_5, %c_8 : tensor<i32>
      %c_9 = stablehlo.constant dense<0> : tensor<i32>
      %5 = stablehlo.compare LT, %iterArg_5, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %6 = stablehlo.convert %iterArg_5 : tensor<i32>
      %c_10 = stablehlo.constant dense<8> : tensor<i32>
      %7 = stablehlo.add %6, %c_10 : tensor<i32>
      %8 = stablehlo.select %5, %7, %iterArg_5 : tensor<i1>, tensor<i32>
      %9 = stablehlo.dynamic_slice %iterArg, %8, sizes = [1] : (tensor<8xi32>, tensor<i32>) -> tensor<1xi32>
      %10 = stablehlo.reshape %9 : (tensor<1xi32>) -> tensor<i32>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %11 = stablehlo.compare LT, %10, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<4> : tensor<i32>
      %12 = stablehlo.add %10, %c_12 : tensor<i32>
      %13 = stablehlo.select %11, %12, %10 : tensor<i1>, tensor<i32>
      %c_13 = stablehlo.constant dense<0> : tensor<i32>
      %c_14 = stablehlo.constant dense<0> : tensor<i32>
      %14 = stablehlo.compare LT, %c_13, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.add %c_15, %c_16 : tensor<i32>
      %c_17 = stablehlo.constant dense<0> : tensor<i32>
      %16 = stablehlo.select %14, %15, %c_17 : tensor<i1>, tensor<i32>
      %17 = stablehlo.dynamic_slice %iterArg_2, %13, %16, sizes = [1, 1] : (tensor<4x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
      %18 = stablehlo.reshape %17 : (tensor<1x1xf32>) -> tensor<1xf32>
      %19 = stablehlo.dot_general %iterArg_6, %iterArg_3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x1xf32>) -> tensor<1xf32>
      %20 = func.call @soft_sign(%19) : (tensor<1xf32>) -> tensor<1xf32>
      %cst_18 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %22 = stablehlo.multiply %21, %20 : tensor<1xf32>
      %23 = stablehlo.add %22, %18 : tensor<1xf32>
      %cst_19 = stablehlo.constant dense<7.020000e-01> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %25 = stablehlo.multiply %24, %23 : tensor<1xf32>
      %c_20 = stablehlo.constant dense<0> : tensor<i32>
      %26 = stablehlo.compare LT, %10, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_21 = stablehlo.constant dense<4> : tensor<i32>
      %27 = stablehlo.add %10, %c_21 : tensor<i32>
      %28 = stablehlo.select %26, %27, %10 : tensor<i1>, tensor<i32>
      %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %30 = "stablehlo.scatter"(%iterArg_7, %29, %25) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
        %32 = stablehlo.add %arg3, %arg4 : tensor<f32>
        stablehlo.return %32 : tensor<f32>
      }) : (tensor<4x1xf32>, tensor<1xi32>, tensor<1xf32>) -> tensor<4x1xf32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.add %iterArg_4, %c_22 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %31, %4, %23, %30 : tensor<8xi32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>, tensor<1xf32>, tensor<4x1xf32>
    }
    %3 = stablehlo.sine %2#6 : tensor<4x1xf32>
    return %3, %2#5 : tensor<4x1xf32>, tensor<1xf32>
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
    %12:15 = stablehlo.while(%iterArg = %arg1, %iterArg_19 = %arg2, %iterArg_20 = %arg0, %iterArg_21 = %4, %iterArg_22 = %c_13, %iterArg_23 = %c_5, %iterArg_24 = %0, %iterArg_25 = %1, %iterArg_26 = %5, %iterArg_27 = %6, %iterArg_28 = %7, %iterArg_29 = %8, %iterArg_30 = %9, %iterArg_31 = %10, %iterArg_32 = %11) : tensor<8xi32>, tensor<1x1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1xf32>, tensor<4x1xf32>, tensor<8xi32>, tensor<8x1xf32>, tensor<8x1xi1>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xi32>
    cond {
      %c_33 = stablehlo.constant dense<8> : tensor<i32>
      %20 = stablehlo.compare LT, %iterArg_22, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %c_33 = stablehlo.constant dense<1> : tensor<i32>
      %20 = stablehlo.add %iterArg_23, %c_33 : tensor<i32>
      %c_34 = stablehlo.constant dense<0> : tensor<i32>
      %21 = stablehlo.compare LT, %iterArg_23, %c_34, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %22 = stablehlo.convert %iterArg_23 : tensor<i32>
      %c_35 = stablehlo.constant dense<8> : tensor<i32>
      %23 = stablehlo.add %22, %c_35 : tensor<i32>
      %24 = stablehlo.select %21, %23, %iterArg_23 : tensor<i1>, tensor<i32>
      %25 = stablehlo.dynamic_slice %iterArg, %24, sizes = [1] : (tensor<8xi32>, tensor<i32>) -> tensor<1xi32>
      %26 = stablehlo.reshape %25 : (tensor<1xi32>) -> tensor<i32>
      %c_36 = stablehlo.constant dense<0> : tensor<i32>
      %27 = stablehlo.compare LT, %26, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_37 = stablehlo.constant dense<4> : tensor<i32>
      %28 = stablehlo.add %26, %c_37 : tensor<i32>
      %29 = stablehlo.select %27, %28, %26 : tensor<i1>, tensor<i32>
      %30 = stablehlo.dynamic_slice %iterArg_20, %29, %iterArg_21, sizes = [1, 1] : (tensor<4x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
      %31 = stablehlo.reshape %30 : (tensor<1x1xf32>) -> tensor<1xf32>
      %32 = stablehlo.dot_general %iterArg_24, %iterArg_19, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x1xf32>) -> tensor<1xf32>
      %33:4 = func.call @soft_sign(%32) : (tensor<1xf32>) -> (tensor<1xf32>, tensor<1xi1>, tensor<1xf32>, tensor<1xf32>)
      %cst_38 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %35 = stablehlo.multiply %34, %33#0 : tensor<1xf32>
      %36 = stablehlo.add %35, %31 : tensor<1xf32>
      %cst_39 = stablehlo.constant dense<7.020000e-01> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %38 = stablehlo.multiply %37, %36 : tensor<1xf32>
      %c_40 = stablehlo.constant dense<0> : tensor<i32>
      %39 = stablehlo.compare LT, %26, %c_40, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_41 = stablehlo.constant dense<4> : tensor<i32>
      %40 = stablehlo.add %26, %c_41 : tensor<i32>
      %41 = stablehlo.select %39, %40, %26 : tensor<i1>, tensor<i32>
      %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %43 = "stablehlo.scatter"(%iterArg_25, %42, %38) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
        %52 = stablehlo.add %arg3, %arg4 : tensor<f32>
        stablehlo.return %52 : tensor<f32>
      }) : (tensor<4x1xf32>, tensor<1xi32>, tensor<1xf32>) -> tensor<4x1xf32>
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_26, %29, %iterArg_22) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %45 = func.call @dynamic_update_index_in_dim_0(%iterArg_27, %iterArg_24, %iterArg_22) : (tensor<8x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8x1xf32>
      %46 = func.call @dynamic_update_index_in_dim_1(%iterArg_28, %33#1, %iterArg_22) : (tensor<8x1xi1>, tensor<1xi1>, tensor<i32>) -> tensor<8x1xi1>
      %47 = func.call @dynamic_update_index_in_dim_0(%iterArg_29, %33#2, %iterArg_22) : (tensor<8x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8x1xf32>
      %48 = func.call @dynamic_update_index_in_dim_0(%iterArg_30, %32, %iterArg_22) : (tensor<8x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8x1xf32>
      %49 = func.call @dynamic_update_index_in_dim_0(%iterArg_31, %33#3, %iterArg_22) : (tensor<8x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8x1xf32>
      %50 = func.call @dynamic_update_index_in_dim_2(%iterArg_32, %42, %iterArg_22) : (tensor<8x1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8x1xi32>
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %51 = stablehlo.add %iterArg_22, %c_42 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_19, %iterArg_20, %iterArg_21, %51, %20, %36, %43, %44, %45, %46, %47, %48, %49, %50 : tensor<8xi32>, tensor<1x1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1xf32>, tensor<4x1xf32>, tensor<8xi32>, tensor<8x1xf32>, tensor<8x1xi1>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xi32>
    }
    %13 = stablehlo.cosine %12#7 : tensor<4x1xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %16 = stablehlo.multiply %15, %13 : tensor<4x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %19:14 = stablehlo.while(%iterArg = %12#8, %iterArg_19 = %12#9, %iterArg_20 = %12#10, %iterArg_21 = %12#11, %iterArg_22 = %12#12, %iterArg_23 = %12#13, %iterArg_24 = %12#14, %iterArg_25 = %4, %iterArg_26 = %arg2, %iterArg_27 = %c_18, %iterArg_28 = %17, %iterArg_29 = %18, %iterArg_30 = %14, %iterArg_31 = %16) : tensor<8xi32>, tensor<8x1xf32>, tensor<8x1xi1>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xi32>, tensor<i32>, tensor<1x1xf32>, tensor<i32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xf32>, tensor<4x1xf32>
    cond {
      %c_32 = stablehlo.constant dense<8> : tensor<i32>
      %20 = stablehlo.compare LT, %iterArg_27, %c_32, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %c_32 = stablehlo.constant dense<8> : tensor<i32>
      %20 = stablehlo.subtract %c_32, %iterArg_27 : tensor<i32>
      %c_33 = stablehlo.constant dense<1> : tensor<i32>
      %21 = stablehlo.subtract %20, %c_33 : tensor<i32>
      %22 = func.call @dynamic_index_in_dim(%iterArg, %21) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %23 = func.call @dynamic_index_in_dim_3(%iterArg_19, %21) : (tensor<8x1xf32>, tensor<i32>) -> tensor<1xf32>
      %24 = func.call @dynamic_index_in_dim_4(%iterArg_20, %21) : (tensor<8x1xi1>, tensor<i32>) -> tensor<1xi1>
      %25 = func.call @dynamic_index_in_dim_3(%iterArg_21, %21) : (tensor<8x1xf32>, tensor<i32>) -> tensor<1xf32>
      %26 = func.call @dynamic_index_in_dim_3(%iterArg_22, %21) : (tensor<8x1xf32>, tensor<i32>) -> tensor<1xf32>
      %27 = func.call @dynamic_index_in_dim_3(%iterArg_23, %21) : (tensor<8x1xf32>, tensor<i32>) -> tensor<1xf32>
      %28 = func.call @dynamic_index_in_dim_5(%iterArg_24, %21) : (tensor<8x1xi32>, tensor<i32>) -> tensor<1xi32>
      %c_34 = stablehlo.constant dense<3> : tensor<1xi32>
      %c_35 = stablehlo.constant dense<0> : tensor<i32>
      %29 = stablehlo.broadcast_in_dim %c_35, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %30 = stablehlo.compare GE, %28, %29, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %31 = stablehlo.compare LE, %28, %c_34, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %32 = stablehlo.and %30, %31 : tensor<1xi1>
      %c_36 = stablehlo.constant dense<true> : tensor<i1>
      %33 = stablehlo.reduce(%32 init: %c_36) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
      %34 = "stablehlo.gather"(%iterArg_31, %28) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x1xf32>, tensor<1xi32>) -> tensor<1xf32>
      %35 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<i1>) -> tensor<1xi1>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %37 = stablehlo.select %35, %34, %36 : tensor<1xi1>, tensor<1xf32>
      %cst_38 = stablehlo.constant dense<7.020000e-01> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %39 = stablehlo.multiply %38, %37 : tensor<1xf32>
      %40 = stablehlo.add %iterArg_30, %39 : tensor<1xf32>
      %cst_39 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %42 = stablehlo.multiply %41, %40 : tensor<1xf32>
      %43 = func.call @soft_sign_6(%24, %25, %26, %27, %42) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
      %44 = stablehlo.dot_general %43, %23, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1xf32>) -> tensor<1x1xf32>
      %45 = stablehlo.transpose %44, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
      %46 = stablehlo.add %iterArg_29, %45 : tensor<1x1xf32>
      %47 = stablehlo.dot_general %43, %iterArg_26, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x1xf32>) -> tensor<1xf32>
      %48 = stablehlo.broadcast_in_dim %40, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
      %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
      %50 = stablehlo.dynamic_update_slice %49, %48, %22, %iterArg_25 : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<4x1xf32>
      %51 = stablehlo.add %iterArg_28, %50 : tensor<4x1xf32>
      %c_41 = stablehlo.constant dense<1> : tensor<i32>
      %52 = stablehlo.add %iterArg_27, %c_41 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %52, %51, %46, %47, %iterArg_31 : tensor<8xi32>, tensor<8x1xf32>, tensor<8x1xi1>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xi32>, tensor<i32>, tensor<1x1xf32>, tensor<i32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xf32>, tensor<4x1xf32>
    }
    return %19#10, %19#11 : tensor<4x1xf32>, tensor<1x1xf32>
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
