// import jax
// import jax.numpy as jnp
//
//
// def stacked_layers_fn(tokens, ws, stacked_b, *, depth):
//     """Stacked layers of tokens, ws and stacked_b."""
//     positive_part = jnp.maximum(tokens, -0.16)
//
//     def layer(depth_i, act):
//         w2 = ws[depth_i]
//         total_sum = act @ w2 + stacked_b[depth_i]
//         rectified = jax.nn.relu(total_sum)
//         fraction = rectified / (1.0 + jnp.abs(rectified))
//         return fraction
//
//     output = jax.lax.fori_loop(0, depth, layer, positive_part)
//     return output + 1.0
//
//   tokens: float32[1, 7] in [-2, 2]
//   ws: float32[5, 7, 7] in [-0.5, 0.5]
//   stacked_b: float32[5, 7] in [-0.5, 0.5]
//   depth = 5
// -----
// forward, cpu
module @jit_stacked_layers_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x7xf32>, %arg1: tensor<5x7x7xf32>, %arg2: tensor<5x7xf32>) -> (tensor<1x7xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<-1.600000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2:5 = stablehlo.while(%iterArg = %arg1, %iterArg_2 = %arg2, %iterArg_3 = %c_0, %iterArg_4 = %c, %iterArg_5 = %1) : tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>
    cond {
      %c_6 = stablehlo.constant dense<5> : tensor<i32>
      %5 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    } do {
      %5:2 = func.call @closed_call(%iterArg, %iterArg_2, %iterArg_4, %iterArg_5) : (tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<i32>, tensor<1x7xf32>) -> (tensor<i32>, tensor<1x7xf32>)
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %6 = stablehlo.add %iterArg_3, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %6, %5#0, %5#1 : tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>
    }
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %4 = stablehlo.add %2#4, %3 : tensor<1x7xf32>
    return %4 : tensor<1x7xf32>
  }
  func.func private @closed_call(%arg0: tensor<5x7x7xf32>, %arg1: tensor<5x7xf32>, %arg2: tensor<i32>, %arg3: tensor<1x7xf32>) -> (tensor<i32>, tensor<1x7xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg2, %c : tensor<i32>
    %1 = stablehlo.convert %arg2 : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.compare LT, %1, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_1 = stablehlo.constant dense<5> : tensor<i32>
    %3 = stablehlo.add %1, %c_1 : tensor<i32>
    %4 = stablehlo.select %2, %3, %1 : tensor<i1>, tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.compare LT, %c_2, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %c_5 = stablehlo.constant dense<7> : tensor<i32>
    %6 = stablehlo.add %c_4, %c_5 : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %7 = stablehlo.select %5, %6, %c_6 : tensor<i1>, tensor<i32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.compare LT, %c_7, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %c_10 = stablehlo.constant dense<7> : tensor<i32>
    %9 = stablehlo.add %c_9, %c_10 : tensor<i32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %10 = stablehlo.select %8, %9, %c_11 : tensor<i1>, tensor<i32>
    %11 = stablehlo.dynamic_slice %arg0, %4, %7, %10, sizes = [1, 7, 7] : (tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x7xf32>
    %12 = stablehlo.reshape %11 : (tensor<1x7x7xf32>) -> tensor<7x7xf32>
    %13 = stablehlo.dot_general %arg3, %12, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<7x7xf32>) -> tensor<1x7xf32>
    %14 = stablehlo.convert %arg2 : tensor<i32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.compare LT, %14, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_13 = stablehlo.constant dense<5> : tensor<i32>
    %16 = stablehlo.add %14, %c_13 : tensor<i32>
    %17 = stablehlo.select %15, %16, %14 : tensor<i1>, tensor<i32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.compare LT, %c_14, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %c_17 = stablehlo.constant dense<7> : tensor<i32>
    %19 = stablehlo.add %c_16, %c_17 : tensor<i32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.select %18, %19, %c_18 : tensor<i1>, tensor<i32>
    %21 = stablehlo.dynamic_slice %arg1, %17, %20, sizes = [1, 7] : (tensor<5x7xf32>, tensor<i32>, tensor<i32>) -> tensor<1x7xf32>
    %22 = stablehlo.reshape %21 : (tensor<1x7xf32>) -> tensor<7xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %24 = stablehlo.add %13, %23 : tensor<1x7xf32>
    %25 = call @relu(%24) : (tensor<1x7xf32>) -> tensor<1x7xf32>
    %26 = stablehlo.abs %25 : tensor<1x7xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %28 = stablehlo.add %27, %26 : tensor<1x7xf32>
    %29 = stablehlo.divide %25, %28 : tensor<1x7xf32>
    return %0, %29 : tensor<i32>, tensor<1x7xf32>
  }
  func.func private @relu(%arg0: tensor<1x7xf32>) -> tensor<1x7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x7xf32>
    return %1 : tensor<1x7xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x7xf32>, %arg1: tensor<5x7x7xf32>, %arg2: tensor<5x7xf32>) -> (tensor<1x7xf32> {jax.result_info = "result[0]"}, tensor<5x7x7xf32> {jax.result_info = "result[1]"}, tensor<5x7xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<-1.600000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x7xf32>
    %2 = stablehlo.compare EQ, %arg0, %1, FLOAT : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %5 = stablehlo.select %2, %3, %4 : tensor<1x7xi1>, tensor<1x7xf32>
    %cst_2 = stablehlo.constant dense<-1.600000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %7 = stablehlo.compare EQ, %6, %1, FLOAT : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xi1>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %10 = stablehlo.select %7, %8, %9 : tensor<1x7xi1>, tensor<1x7xf32>
    %11 = stablehlo.divide %5, %10 : tensor<1x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.compare LT, %c, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %c_7 = stablehlo.constant dense<7> : tensor<i32>
    %13 = stablehlo.add %c_6, %c_7 : tensor<i32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.select %12, %13, %c_8 : tensor<i1>, tensor<i32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %15 = stablehlo.compare LT, %c_9, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %c_12 = stablehlo.constant dense<7> : tensor<i32>
    %16 = stablehlo.add %c_11, %c_12 : tensor<i32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.select %15, %16, %c_13 : tensor<i1>, tensor<i32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.compare LT, %c_14, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %c_17 = stablehlo.constant dense<7> : tensor<i32>
    %19 = stablehlo.add %c_16, %c_17 : tensor<i32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.select %18, %19, %c_18 : tensor<i1>, tensor<i32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x7x7xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5x1x7xf32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %c_24 = stablehlo.constant dense<false> : tensor<i1>
    %25 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i1>) -> tensor<5x1x7xi1>
    %c_25 = stablehlo.constant dense<false> : tensor<i1>
    %26 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i1>) -> tensor<5x1x7xi1>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5x1x7xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5x1x7xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5x1x7xf32>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %30:17 = stablehlo.while(%iterArg = %arg1, %iterArg_34 = %14, %iterArg_35 = %17, %iterArg_36 = %arg2, %iterArg_37 = %20, %iterArg_38 = %c_29, %iterArg_39 = %c_19, %iterArg_40 = %1, %iterArg_41 = %21, %iterArg_42 = %22, %iterArg_43 = %23, %iterArg_44 = %24, %iterArg_45 = %25, %iterArg_46 = %26, %iterArg_47 = %27, %iterArg_48 = %28, %iterArg_49 = %29) : tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>, tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xi1>, tensor<5x1x7xi1>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>
    cond {
      %c_50 = stablehlo.constant dense<5> : tensor<i32>
      %36 = stablehlo.compare LT, %iterArg_38, %c_50, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %36 : tensor<i1>
    } do {
      %36:11 = func.call @closed_call(%iterArg, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_39, %iterArg_40) : (tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>) -> (tensor<i32>, tensor<1x7xf32>, tensor<i32>, tensor<7x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<1x7xi1>, tensor<1x7xi1>, tensor<1x7xf32>, tensor<1x7xf32>, tensor<1x7xf32>)
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_41, %36#2, %iterArg_38) : (tensor<5xi32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
      %38 = func.call @dynamic_update_index_in_dim_0(%iterArg_42, %36#3, %iterArg_38) : (tensor<5x7x7xf32>, tensor<7x7xf32>, tensor<i32>) -> tensor<5x7x7xf32>
      %39 = func.call @dynamic_update_index_in_dim_1(%iterArg_43, %36#4, %iterArg_38) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_44, %36#5, %iterArg_38) : (tensor<5xi32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
      %41 = func.call @dynamic_update_index_in_dim_2(%iterArg_45, %36#6, %iterArg_38) : (tensor<5x1x7xi1>, tensor<1x7xi1>, tensor<i32>) -> tensor<5x1x7xi1>
      %42 = func.call @dynamic_update_index_in_dim_2(%iterArg_46, %36#7, %iterArg_38) : (tensor<5x1x7xi1>, tensor<1x7xi1>, tensor<i32>) -> tensor<5x1x7xi1>
      %43 = func.call @dynamic_update_index_in_dim_1(%iterArg_47, %36#8, %iterArg_38) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %44 = func.call @dynamic_update_index_in_dim_1(%iterArg_48, %36#9, %iterArg_38) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %45 = func.call @dynamic_update_index_in_dim_1(%iterArg_49, %36#10, %iterArg_38) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %c_50 = stablehlo.constant dense<1> : tensor<i32>
      %46 = stablehlo.add %iterArg_38, %c_50 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %46, %36#0, %36#1, %37, %38, %39, %40, %41, %42, %43, %44, %45 : tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>, tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xi1>, tensor<5x1x7xi1>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>
    }
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<5x7x7xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %c_33 = stablehlo.constant dense<0> : tensor<i32>
    %34:16 = stablehlo.while(%iterArg = %30#8, %iterArg_34 = %30#9, %iterArg_35 = %30#10, %iterArg_36 = %30#11, %iterArg_37 = %30#12, %iterArg_38 = %30#13, %iterArg_39 = %30#14, %iterArg_40 = %30#15, %iterArg_41 = %30#16, %iterArg_42 = %14, %iterArg_43 = %17, %iterArg_44 = %20, %iterArg_45 = %c_33, %iterArg_46 = %32, %iterArg_47 = %33, %iterArg_48 = %31) : tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xi1>, tensor<5x1x7xi1>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>
    cond {
      %c_49 = stablehlo.constant dense<5> : tensor<i32>
      %36 = stablehlo.compare LT, %iterArg_45, %c_49, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %36 : tensor<i1>
    } do {
      %c_49 = stablehlo.constant dense<5> : tensor<i32>
      %36 = stablehlo.subtract %c_49, %iterArg_45 : tensor<i32>
      %c_50 = stablehlo.constant dense<1> : tensor<i32>
      %37 = stablehlo.subtract %36, %c_50 : tensor<i32>
      %38 = func.call @dynamic_index_in_dim(%iterArg, %37) : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
      %39 = func.call @dynamic_index_in_dim_3(%iterArg_34, %37) : (tensor<5x7x7xf32>, tensor<i32>) -> tensor<7x7xf32>
      %40 = func.call @dynamic_index_in_dim_4(%iterArg_35, %37) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %41 = func.call @dynamic_index_in_dim(%iterArg_36, %37) : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
      %42 = func.call @dynamic_index_in_dim_5(%iterArg_37, %37) : (tensor<5x1x7xi1>, tensor<i32>) -> tensor<1x7xi1>
      %43 = func.call @dynamic_index_in_dim_5(%iterArg_38, %37) : (tensor<5x1x7xi1>, tensor<i32>) -> tensor<1x7xi1>
      %44 = func.call @dynamic_index_in_dim_4(%iterArg_39, %37) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %45 = func.call @dynamic_index_in_dim_4(%iterArg_40, %37) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %46 = func.call @dynamic_index_in_dim_4(%iterArg_41, %37) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %47:3 = func.call @closed_call_6(%iterArg_42, %iterArg_43, %iterArg_44, %iterArg_46, %iterArg_47, %iterArg_48, %38, %39, %40, %41, %42, %43, %44, %45, %46) : (tensor<i32>, tensor<i32>, tensor<i32>, tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<7x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<1x7xi1>, tensor<1x7xi1>, tensor<1x7xf32>, tensor<1x7xf32>, tensor<1x7xf32>) -> (tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>)
      %c_51 = stablehlo.constant dense<1> : tensor<i32>
      %48 = stablehlo.add %iterArg_45, %c_51 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %48, %47#0, %47#1, %47#2 : tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xi1>, tensor<5x1x7xi1>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>
    }
    %35 = stablehlo.multiply %34#15, %11 : tensor<1x7xf32>
    return %35, %34#13, %34#14 : tensor<1x7xf32>, tensor<5x7x7xf32>, tensor<5x7xf32>
  }
  func.func private @closed_call(%arg0: tensor<5x7x7xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<5x7xf32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<1x7xf32>) -> (tensor<i32>, tensor<1x7xf32>, tensor<i32>, tensor<7x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<1x7xi1>, tensor<1x7xi1>, tensor<1x7xf32>, tensor<1x7xf32>, tensor<1x7xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg5, %c : tensor<i32>
    %1 = stablehlo.convert %arg5 : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.compare LT, %1, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_1 = stablehlo.constant dense<5> : tensor<i32>
    %3 = stablehlo.add %1, %c_1 : tensor<i32>
    %4 = stablehlo.select %2, %3, %1 : tensor<i1>, tensor<i32>
    %5 = stablehlo.dynamic_slice %arg0, %4, %arg1, %arg2, sizes = [1, 7, 7] : (tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x7xf32>
    %6 = stablehlo.reshape %5 : (tensor<1x7x7xf32>) -> tensor<7x7xf32>
    %7 = stablehlo.dot_general %arg6, %6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<7x7xf32>) -> tensor<1x7xf32>
    %8 = stablehlo.convert %arg5 : tensor<i32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.compare LT, %8, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<5> : tensor<i32>
    %10 = stablehlo.add %8, %c_3 : tensor<i32>
    %11 = stablehlo.select %9, %10, %8 : tensor<i1>, tensor<i32>
    %12 = stablehlo.dynamic_slice %arg3, %11, %arg4, sizes = [1, 7] : (tensor<5x7xf32>, tensor<i32>, tensor<i32>) -> tensor<1x7xf32>
    %13 = stablehlo.reshape %12 : (tensor<1x7xf32>) -> tensor<7xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %15 = stablehlo.add %7, %14 : tensor<1x7xf32>
    %16 = call @relu(%15) : (tensor<1x7xf32>) -> tensor<1x7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %18 = stablehlo.compare GT, %15, %17, FLOAT : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xi1>
    %19 = stablehlo.abs %16 : tensor<1x7xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %21 = stablehlo.compare GE, %16, %20, FLOAT : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %23 = stablehlo.add %22, %19 : tensor<1x7xf32>
    %24 = stablehlo.divide %16, %23 : tensor<1x7xf32>
    %25 = stablehlo.multiply %23, %23 : tensor<1x7xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %27 = stablehlo.divide %26, %25 : tensor<1x7xf32>
    return %0, %24, %4, %6, %arg6, %11, %18, %21, %23, %16, %27 : tensor<i32>, tensor<1x7xf32>, tensor<i32>, tensor<7x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<1x7xi1>, tensor<1x7xi1>, tensor<1x7xf32>, tensor<1x7xf32>, tensor<1x7xf32>
  }
  func.func private @relu(%arg0: tensor<1x7xf32>) -> tensor<1x7xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x7xf32>
    return %1 : tensor<1x7xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<5xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<5xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<5xi32>, tensor<1xi32>, tensor<i32>) -> tensor<5xi32>
    return %1 : tensor<5xi32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<5x7x7xf32>, %arg1: tensor<7x7xf32>, %arg2: tensor<i32>) -> tensor<5x7x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<7x7xf32>) -> tensor<1x7x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x7x7xf32>, tensor<1x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x7x7xf32>
    return %1 : tensor<5x7x7xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<5x1x7xf32>, %arg1: tensor<1x7xf32>, %arg2: tensor<i32>) -> tensor<5x1x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x7xf32>) -> tensor<1x1x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x1x7xf32>, tensor<1x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x1x7xf32>
    return %1 : tensor<5x1x7xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<5x1x7xi1>, %arg1: tensor<1x7xi1>, %arg2: tensor<i32>) -> tensor<5x1x7xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x7xi1>) -> tensor<1x1x7xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x1x7xi1>, tensor<1x1x7xi1>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x1x7xi1>
    return %1 : tensor<5x1x7xi1>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<5x7x7xf32>, %arg1: tensor<i32>) -> tensor<7x7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 7, 7] : (tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x7xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7x7xf32>) -> tensor<7x7xf32>
    return %1 : tensor<7x7xf32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<5x1x7xf32>, %arg1: tensor<i32>) -> tensor<1x7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 7] : (tensor<5x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x7xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x7xf32>) -> tensor<1x7xf32>
    return %1 : tensor<1x7xf32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<5x1x7xi1>, %arg1: tensor<i32>) -> tensor<1x7xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 7] : (tensor<5x1x7xi1>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x7xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x1x7xi1>) -> tensor<1x7xi1>
    return %1 : tensor<1x7xi1>
  }
  func.func private @closed_call_6(%arg0: tensor<i32>, %arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<5x7x7xf32>, %arg4: tensor<5x7xf32>, %arg5: tensor<1x7xf32>, %arg6: tensor<i32>, %arg7: tensor<7x7xf32>, %arg8: tensor<1x7xf32>, %arg9: tensor<i32>, %arg10: tensor<1x7xi1>, %arg11: tensor<1x7xi1>, %arg12: tensor<1x7xf32>, %arg13: tensor<1x7xf32>, %arg14: tensor<1x7xf32>) -> (tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>) {
    %0 = stablehlo.multiply %arg5, %arg14 : tensor<1x7xf32>
    %1 = stablehlo.multiply %0, %arg13 : tensor<1x7xf32>
    %2 = stablehlo.negate %1 : tensor<1x7xf32>
    %3 = stablehlo.divide %arg5, %arg12 : tensor<1x7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %5 = stablehlo.select %arg11, %4, %2 : tensor<1x7xi1>, tensor<1x7xf32>
    %6 = stablehlo.select %arg11, %2, %4 : tensor<1x7xi1>, tensor<1x7xf32>
    %7 = stablehlo.add %3, %6 : tensor<1x7xf32>
    %8 = stablehlo.negate %5 : tensor<1x7xf32>
    %9 = stablehlo.add %7, %8 : tensor<1x7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %11 = stablehlo.select %arg10, %9, %10 : tensor<1x7xi1>, tensor<1x7xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %15 = stablehlo.dynamic_update_slice %14, %13, %arg9, %arg2 : (tensor<5x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<i32>) -> tensor<5x7xf32>
    %16 = stablehlo.add %arg4, %15 : tensor<5x7xf32>
    %17 = stablehlo.dot_general %11, %arg8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<7x7xf32>
    %18 = stablehlo.transpose %17, dims = [1, 0] : (tensor<7x7xf32>) -> tensor<7x7xf32>
    %19 = stablehlo.dot_general %11, %arg7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<7x7xf32>) -> tensor<1x7xf32>
    %20 = stablehlo.broadcast_in_dim %18, dims = [1, 2] : (tensor<7x7xf32>) -> tensor<1x7x7xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x7x7xf32>
    %22 = stablehlo.dynamic_update_slice %21, %20, %arg6, %arg0, %arg1 : (tensor<5x7x7xf32>, tensor<1x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x7x7xf32>
    %23 = stablehlo.add %arg3, %22 : tensor<5x7x7xf32>
    return %23, %16, %19 : tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>
  }
}
// -----
// backward, cuda: same text as cpu
