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
    call @soft_sign() : () -> ()
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
      %26 = stablehlo.compare LT, %iterArg_26, %c_37, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %26 : tensor<i1>
    } do {
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %26 = stablehlo.add %iterArg_27, %c_37 : tensor<i32>
      %c_38 = stablehlo.constant dense<0> : tensor<i32>
      %27 = stablehlo.compare LT, %iterArg_27, %c_38, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %28 = stablehlo.convert %iterArg_27 : tensor<i32>
      %c_39 = stablehlo.constant dense<8> : tensor<i32>
      %29 = stablehlo.add %28, %c_39 : tensor<i32>
      %30 = stablehlo.select %27, %29, %iterArg_27 : tensor<i1>, tensor<i32>
      %31 = stablehlo.dynamic_slice %iterArg, %30, sizes = [1] : (tensor<8xi32>, tensor<i32>) -> tensor<1xi32>
      %32 = stablehlo.reshape %31 : (tensor<1xi32>) -> tensor<i32>
      %c_40 = stablehlo.constant dense<0> : tensor<i32>
      %33 = stablehlo.compare LT, %32, %c_40, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_41 = stablehlo.constant dense<4> : tensor<i32>
      %34 = stablehlo.add %32, %c_41 : tensor<i32>
      %35 = stablehlo.select %33, %34, %32 : tensor<i1>, tensor<i32>
      %36 = stablehlo.dynamic_slice %iterArg_24, %35, %iterArg_25, sizes = [1, 1] : (tensor<4x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
      %37 = stablehlo.reshape %36 : (tensor<1x1xf32>) -> tensor<1xf32>
      %38 = stablehlo.dot_general %iterArg_28, %iterArg_23, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x1xf32>) -> tensor<1xf32>
      %39:4 = func.call @soft_sign_0(%38) : (tensor<1xf32>) -> (tensor<1xf32>, tensor<1xi1>, tensor<1xf32>, tensor<1xf32>)
      %cst_42 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %41 = stablehlo.multiply %40, %39#0 : tensor<1xf32>
      %42 = stablehlo.add %41, %37 : tensor<1xf32>
      %cst_43 = stablehlo.constant dense<7.020000e-01> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %44 = stablehlo.multiply %43, %42 : tensor<1xf32>
      %c_44 = stablehlo.constant dense<0> : tensor<i32>
      %45 = stablehlo.compare LT, %32, %c_44, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_45 = stablehlo.constant dense<4> : tensor<i32>
      %46 = stablehlo.add %32, %c_45 : tensor<i32>
      %47 = stablehlo.select %45, %46, %32 : tensor<i1>, tensor<i32>
      %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %49 = "stablehlo.scatter"(%iterArg_29, %48, %44) <{indices_are_sorted = true, scatter_dimension_numbers = #stablehlo.scatter<update_window_dims = [0], inserted_window_dims = [0], scatter_dims_to_operand_dims = [0]>, unique_indices = true}> ({
      ^bb0(%arg3: tensor<f32>, %arg4: tensor<f32>):
        %58 = stablehlo.add %arg3, %arg4 : tensor<f32>
        stablehlo.return %58 : tensor<f32>
      }) : (tensor<4x1xf32>, tensor<1xi32>, tensor<1xf32>) -> tensor<4x1xf32>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_30, %35, %iterArg_26) : (tensor<8xi32>, tensor<i32>, tensor<i32>) -> tensor<8xi32>
      %51 = func.call @dynamic_update_index_in_dim_1(%iterArg_31, %iterArg_28, %iterArg_26) : (tensor<8x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8x1xf32>
      %52 = func.call @dynamic_update_index_in_dim_2(%iterArg_32, %39#1, %iterArg_26) : (tensor<8x1xi1>, tensor<1xi1>, tensor<i32>) -> tensor<8x1xi1>
      %53 = func.call @dynamic_update_index_in_dim_1(%iterArg_33, %39#2, %iterArg_26) : (tensor<8x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8x1xf32>
      %54 = func.call @dynamic_update_index_in_dim_1(%iterArg_34, %38, %iterArg_26) : (tensor<8x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8x1xf32>
      %55 = func.call @dynamic_update_index_in_dim_1(%iterArg_35, %39#3, %iterArg_26) : (tensor<8x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8x1xf32>
      %56 = func.call @dynamic_update_index_in_dim_3(%iterArg_36, %48, %iterArg_26) : (tensor<8x1xi32>, tensor<1xi32>, tensor<i32>) -> tensor<8x1xi32>
      %c_46 = stablehlo.constant dense<1> : tensor<i32>
      %57 = stablehlo.add %iterArg_26, %c_46 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %57, %26, %42, %49, %50, %51, %52, %53, %54, %55, %56 : tensor<8xi32>, tensor<1x1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1xf32>, tensor<4x1xf32>, tensor<8xi32>, tensor<8x1xf32>, tensor<8x1xi1>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xi32>
    }
    %13 = stablehlo.sine %12#7 : tensor<4x1xf32>
    %14 = stablehlo.cosine %12#7 : tensor<4x1xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%13 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%12#6 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %17 = stablehlo.add %15, %16 : tensor<f32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %22 = stablehlo.multiply %21, %14 : tensor<4x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %25:14 = stablehlo.while(%iterArg = %12#8, %iterArg_23 = %12#9, %iterArg_24 = %12#10, %iterArg_25 = %12#11, %iterArg_26 = %12#12, %iterArg_27 = %12#13, %iterArg_28 = %12#14, %iterArg_29 = %4, %iterArg_30 = %arg2, %iterArg_31 = %c_22, %iterArg_32 = %23, %iterArg_33 = %24, %iterArg_34 = %20, %iterArg_35 = %22) : tensor<8xi32>, tensor<8x1xf32>, tensor<8x1xi1>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xi32>, tensor<i32>, tensor<1x1xf32>, tensor<i32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xf32>, tensor<4x1xf32>
    cond {
      %c_36 = stablehlo.constant dense<8> : tensor<i32>
      %26 = stablehlo.compare LT, %iterArg_31, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %26 : tensor<i1>
    } do {
      %c_36 = stablehlo.constant dense<8> : tensor<i32>
      %26 = stablehlo.subtract %c_36, %iterArg_31 : tensor<i32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %27 = stablehlo.subtract %26, %c_37 : tensor<i32>
      %28 = func.call @dynamic_index_in_dim(%iterArg, %27) : (tensor<8xi32>, tensor<i32>) -> tensor<i32>
      %29 = func.call @dynamic_index_in_dim_4(%iterArg_23, %27) : (tensor<8x1xf32>, tensor<i32>) -> tensor<1xf32>
      %30 = func.call @dynamic_index_in_dim_5(%iterArg_24, %27) : (tensor<8x1xi1>, tensor<i32>) -> tensor<1xi1>
      %31 = func.call @dynamic_index_in_dim_4(%iterArg_25, %27) : (tensor<8x1xf32>, tensor<i32>) -> tensor<1xf32>
      %32 = func.call @dynamic_index_in_dim_4(%iterArg_26, %27) : (tensor<8x1xf32>, tensor<i32>) -> tensor<1xf32>
      %33 = func.call @dynamic_index_in_dim_4(%iterArg_27, %27) : (tensor<8x1xf32>, tensor<i32>) -> tensor<1xf32>
      %34 = func.call @dynamic_index_in_dim_6(%iterArg_28, %27) : (tensor<8x1xi32>, tensor<i32>) -> tensor<1xi32>
      %c_38 = stablehlo.constant dense<3> : tensor<1xi32>
      %c_39 = stablehlo.constant dense<0> : tensor<i32>
      %35 = stablehlo.broadcast_in_dim %c_39, dims = [] : (tensor<i32>) -> tensor<1xi32>
      %36 = stablehlo.compare GE, %34, %35, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %37 = stablehlo.compare LE, %34, %c_38, SIGNED : (tensor<1xi32>, tensor<1xi32>) -> tensor<1xi1>
      %38 = stablehlo.and %36, %37 : tensor<1xi1>
      %c_40 = stablehlo.constant dense<true> : tensor<i1>
      %39 = stablehlo.reduce(%38 init: %c_40) applies stablehlo.and across dimensions = [0] : (tensor<1xi1>, tensor<i1>) -> tensor<i1>
      %40 = "stablehlo.gather"(%iterArg_35, %34) <{dimension_numbers = #stablehlo.gather<offset_dims = [0], collapsed_slice_dims = [0], start_index_map = [0]>, indices_are_sorted = false, slice_sizes = array<i64: 1, 1>}> : (tensor<4x1xf32>, tensor<1xi32>) -> tensor<1xf32>
      %41 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<i1>) -> tensor<1xi1>
      %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %42 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %43 = stablehlo.select %41, %40, %42 : tensor<1xi1>, tensor<1xf32>
      %cst_42 = stablehlo.constant dense<7.020000e-01> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %45 = stablehlo.multiply %44, %43 : tensor<1xf32>
      %46 = stablehlo.add %iterArg_34, %45 : tensor<1xf32>
      %cst_43 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
      %47 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %48 = stablehlo.multiply %47, %46 : tensor<1xf32>
      %49 = func.call @soft_sign_7(%30, %31, %32, %33, %48) : (tensor<1xi1>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
      %50 = stablehlo.dot_general %49, %29, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1xf32>) -> tensor<1x1xf32>
      %51 = stablehlo.transpose %50, dims = [1, 0] : (tensor<1x1xf32>) -> tensor<1x1xf32>
      %52 = stablehlo.add %iterArg_33, %51 : tensor<1x1xf32>
      %53 = stablehlo.dot_general %49, %iterArg_30, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1xf32>, tensor<1x1xf32>) -> tensor<1xf32>
      %54 = stablehlo.broadcast_in_dim %46, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
      %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
      %56 = stablehlo.dynamic_update_slice %55, %54, %28, %iterArg_29 : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<4x1xf32>
      %57 = stablehlo.add %iterArg_32, %56 : tensor<4x1xf32>
      %c_45 = stablehlo.constant dense<1> : tensor<i32>
      %58 = stablehlo.add %iterArg_31, %c_45 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %58, %57, %52, %53, %iterArg_35 : tensor<8xi32>, tensor<8x1xf32>, tensor<8x1xi1>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xf32>, tensor<8x1xi32>, tensor<i32>, tensor<1x1xf32>, tensor<i32>, tensor<4x1xf32>, tensor<1x1xf32>, tensor<1xf32>, tensor<4x1xf32>
    }
    return %25#10, %25#11 : tensor<4x1xf32>, tensor<1x1xf32>
  }
  func.func private @soft_sign() {
    return
  }
  func.func private @soft_sign_0(%arg0: tensor<1xf32>) -> (tensor<1xf32>, tensor<1xi1>, tensor<1xf32>, tensor<1xf32>) {
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
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<8x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<8x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<8x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<8x1xf32>
    return %1 : tensor<8x1xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<8x1xi1>, %arg1: tensor<1xi1>, %arg2: tensor<i32>) -> tensor<8x1xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xi1>) -> tensor<1x1xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<8x1xi1>, tensor<1x1xi1>, tensor<i32>, tensor<i32>) -> tensor<8x1xi1>
    return %1 : tensor<8x1xi1>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<8x1xi32>, %arg1: tensor<1xi32>, %arg2: tensor<i32>) -> tensor<8x1xi32> {
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
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<8x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<8x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<8x1xi1>, %arg1: tensor<i32>) -> tensor<1xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<8x1xi1>, tensor<i32>, tensor<i32>) -> tensor<1x1xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x1xi1>) -> tensor<1xi1>
    return %1 : tensor<1xi1>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<8x1xi32>, %arg1: tensor<i32>) -> tensor<1xi32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<8x1xi32>, tensor<i32>, tensor<i32>) -> tensor<1x1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xi32>) -> tensor<1xi32>
    return %1 : tensor<1xi32>
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
