// import jax
//
//
// def deep_network(tokens, ws, stacked_b):
//     """Deep network.
//
//     Args:
//         tokens: (1, 7)
//         ws: (5, 7, 7)
//         stacked_b: (5, 7)
//
//     Returns:
//         (1, 7)
//     """
//
//     def layer(depth_i, act):
//         w2 = ws[depth_i]
//         squashed = jax.nn.gelu(act @ w2 + stacked_b[depth_i])
//         summed_up = act + squashed
//         return summed_up
//
//     return jax.lax.fori_loop(0, 5, layer, tokens)
//
//   tokens: float32[1, 7] in [-2, 2]
//   ws: float32[5, 7, 7] in [-0.5, 0.5]
//   stacked_b: float32[5, 7] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_deep_network attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x7xf32>, %arg1: tensor<5x7x7xf32>, %arg2: tensor<5x7xf32>) -> (tensor<1x7xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0:5 = stablehlo.while(%iterArg = %arg1, %iterArg_1 = %arg2, %iterArg_2 = %c_0, %iterArg_3 = %c, %iterArg_4 = %arg0) : tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>
    cond {
      %c_5 = stablehlo.constant dense<5> : tensor<i32>
      %1 = stablehlo.compare LT, %iterArg_2, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1:2 = func.call @closed_call(%iterArg, %iterArg_1, %iterArg_3, %iterArg_4) : (tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<i32>, tensor<1x7xf32>) -> (tensor<i32>, tensor<1x7xf32>)
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %2 = stablehlo.add %iterArg_2, %c_5 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %2, %1#0, %1#1 : tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>
    }
    return %0#4 : tensor<1x7xf32>
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
    %25 = stablehlo.multiply %24, %24 : tensor<1x7xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<1x7xf32>
    %cst = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<1x7xf32>
    %29 = stablehlo.add %24, %28 : tensor<1x7xf32>
    %cst_19 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<1x7xf32>
    %32 = stablehlo.tanh %31 : tensor<1x7xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %34 = stablehlo.add %33, %32 : tensor<1x7xf32>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %36 = stablehlo.multiply %35, %34 : tensor<1x7xf32>
    %37 = stablehlo.multiply %24, %36 : tensor<1x7xf32>
    %38 = stablehlo.add %arg3, %37 : tensor<1x7xf32>
    return %0, %38 : tensor<i32>, tensor<1x7xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x7xf32>, %arg1: tensor<5x7x7xf32>, %arg2: tensor<5x7xf32>) -> (tensor<1x7xf32> {jax.result_info = "result[0]"}, tensor<5x7x7xf32> {jax.result_info = "result[1]"}, tensor<5x7xf32> {jax.result_info = "result[2]"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.compare LT, %c, %c_0, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %c_2 = stablehlo.constant dense<7> : tensor<i32>
    %1 = stablehlo.add %c_1, %c_2 : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.select %0, %1, %c_3 : tensor<i1>, tensor<i32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %3 = stablehlo.compare LT, %c_4, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %c_7 = stablehlo.constant dense<7> : tensor<i32>
    %4 = stablehlo.add %c_6, %c_7 : tensor<i32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %5 = stablehlo.select %3, %4, %c_8 : tensor<i1>, tensor<i32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %6 = stablehlo.compare LT, %c_9, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %c_12 = stablehlo.constant dense<7> : tensor<i32>
    %7 = stablehlo.add %c_11, %c_12 : tensor<i32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %8 = stablehlo.select %6, %7, %c_13 : tensor<i1>, tensor<i32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %9 = stablehlo.broadcast_in_dim %c_15, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x7x7xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x1x7xf32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %12 = stablehlo.broadcast_in_dim %c_17, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x1x7xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x1x7xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x1x7xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x1x7xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5x1x7xf32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %18:17 = stablehlo.while(%iterArg = %arg1, %iterArg_28 = %2, %iterArg_29 = %5, %iterArg_30 = %arg2, %iterArg_31 = %8, %iterArg_32 = %c_23, %iterArg_33 = %c_14, %iterArg_34 = %arg0, %iterArg_35 = %9, %iterArg_36 = %10, %iterArg_37 = %11, %iterArg_38 = %12, %iterArg_39 = %13, %iterArg_40 = %14, %iterArg_41 = %15, %iterArg_42 = %16, %iterArg_43 = %17) : tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>, tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>
    cond {
      %c_44 = stablehlo.constant dense<5> : tensor<i32>
      %23 = stablehlo.compare LT, %iterArg_32, %c_44, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    } do {
      %23:11 = func.call @closed_call(%iterArg, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_33, %iterArg_34) : (tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>) -> (tensor<i32>, tensor<1x7xf32>, tensor<i32>, tensor<7x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<1x7xf32>, tensor<1x7xf32>, tensor<1x7xf32>, tensor<1x7xf32>, tensor<1x7xf32>)
      %24 = func.call @dynamic_update_index_in_dim(%iterArg_35, %23#2, %iterArg_32) : (tensor<5xi32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
      %25 = func.call @dynamic_update_index_in_dim_0(%iterArg_36, %23#3, %iterArg_32) : (tensor<5x7x7xf32>, tensor<7x7xf32>, tensor<i32>) -> tensor<5x7x7xf32>
      %26 = func.call @dynamic_update_index_in_dim_1(%iterArg_37, %23#4, %iterArg_32) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %27 = func.call @dynamic_update_index_in_dim(%iterArg_38, %23#5, %iterArg_32) : (tensor<5xi32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
      %28 = func.call @dynamic_update_index_in_dim_1(%iterArg_39, %23#6, %iterArg_32) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %29 = func.call @dynamic_update_index_in_dim_1(%iterArg_40, %23#7, %iterArg_32) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %30 = func.call @dynamic_update_index_in_dim_1(%iterArg_41, %23#8, %iterArg_32) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %31 = func.call @dynamic_update_index_in_dim_1(%iterArg_42, %23#9, %iterArg_32) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %32 = func.call @dynamic_update_index_in_dim_1(%iterArg_43, %23#10, %iterArg_32) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %c_44 = stablehlo.constant dense<1> : tensor<i32>
      %33 = stablehlo.add %iterArg_32, %c_44 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %33, %23#0, %23#1, %24, %25, %26, %27, %28, %29, %30, %31, %32 : tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>, tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>
    }
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5x7x7xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %22:16 = stablehlo.while(%iterArg = %18#8, %iterArg_28 = %18#9, %iterArg_29 = %18#10, %iterArg_30 = %18#11, %iterArg_31 = %18#12, %iterArg_32 = %18#13, %iterArg_33 = %18#14, %iterArg_34 = %18#15, %iterArg_35 = %18#16, %iterArg_36 = %2, %iterArg_37 = %5, %iterArg_38 = %8, %iterArg_39 = %c_27, %iterArg_40 = %20, %iterArg_41 = %21, %iterArg_42 = %19) : tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>
    cond {
      %c_43 = stablehlo.constant dense<5> : tensor<i32>
      %23 = stablehlo.compare LT, %iterArg_39, %c_43, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %23 : tensor<i1>
    } do {
      %c_43 = stablehlo.constant dense<5> : tensor<i32>
      %23 = stablehlo.subtract %c_43, %iterArg_39 : tensor<i32>
      %c_44 = stablehlo.constant dense<1> : tensor<i32>
      %24 = stablehlo.subtract %23, %c_44 : tensor<i32>
      %25 = func.call @dynamic_index_in_dim(%iterArg, %24) : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
      %26 = func.call @dynamic_index_in_dim_2(%iterArg_28, %24) : (tensor<5x7x7xf32>, tensor<i32>) -> tensor<7x7xf32>
      %27 = func.call @dynamic_index_in_dim_3(%iterArg_29, %24) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %28 = func.call @dynamic_index_in_dim(%iterArg_30, %24) : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
      %29 = func.call @dynamic_index_in_dim_3(%iterArg_31, %24) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %30 = func.call @dynamic_index_in_dim_3(%iterArg_32, %24) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %31 = func.call @dynamic_index_in_dim_3(%iterArg_33, %24) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %32 = func.call @dynamic_index_in_dim_3(%iterArg_34, %24) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %33 = func.call @dynamic_index_in_dim_3(%iterArg_35, %24) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %34:3 = func.call @closed_call_4(%iterArg_36, %iterArg_37, %iterArg_38, %iterArg_40, %iterArg_41, %iterArg_42, %25, %26, %27, %28, %29, %30, %31, %32, %33) : (tensor<i32>, tensor<i32>, tensor<i32>, tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<7x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<1x7xf32>, tensor<1x7xf32>, tensor<1x7xf32>, tensor<1x7xf32>, tensor<1x7xf32>) -> (tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>)
      %c_45 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg_39, %c_45 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %35, %34#0, %34#1, %34#2 : tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>
    }
    return %22#15, %22#13, %22#14 : tensor<1x7xf32>, tensor<5x7x7xf32>, tensor<5x7xf32>
  }
  func.func private @closed_call(%arg0: tensor<5x7x7xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<5x7xf32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<1x7xf32>) -> (tensor<i32>, tensor<1x7xf32>, tensor<i32>, tensor<7x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<1x7xf32>, tensor<1x7xf32>, tensor<1x7xf32>, tensor<1x7xf32>, tensor<1x7xf32>) {
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
    %16 = stablehlo.multiply %15, %15 : tensor<1x7xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<1x7xf32>
    %18 = stablehlo.multiply %15, %15 : tensor<1x7xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<1x7xf32>
    %cst_4 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %22 = stablehlo.multiply %21, %17 : tensor<1x7xf32>
    %23 = stablehlo.add %15, %22 : tensor<1x7xf32>
    %cst_5 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<1x7xf32>
    %26 = stablehlo.tanh %25 : tensor<1x7xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %28 = stablehlo.subtract %27, %26 : tensor<1x7xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %30 = stablehlo.add %29, %26 : tensor<1x7xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %32 = stablehlo.multiply %31, %30 : tensor<1x7xf32>
    %33 = stablehlo.multiply %15, %32 : tensor<1x7xf32>
    %34 = stablehlo.add %arg6, %33 : tensor<1x7xf32>
    return %0, %34, %4, %6, %arg6, %11, %20, %26, %28, %32, %15 : tensor<i32>, tensor<1x7xf32>, tensor<i32>, tensor<7x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<1x7xf32>, tensor<1x7xf32>, tensor<1x7xf32>, tensor<1x7xf32>, tensor<1x7xf32>
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
  func.func private @dynamic_index_in_dim(%arg0: tensor<5xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<5xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<5x7x7xf32>, %arg1: tensor<i32>) -> tensor<7x7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 7, 7] : (tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x7xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7x7xf32>) -> tensor<7x7xf32>
    return %1 : tensor<7x7xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<5x1x7xf32>, %arg1: tensor<i32>) -> tensor<1x7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 7] : (tensor<5x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x7xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x7xf32>) -> tensor<1x7xf32>
    return %1 : tensor<1x7xf32>
  }
  func.func private @closed_call_4(%arg0: tensor<i32>, %arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<5x7x7xf32>, %arg4: tensor<5x7xf32>, %arg5: tensor<1x7xf32>, %arg6: tensor<i32>, %arg7: tensor<7x7xf32>, %arg8: tensor<1x7xf32>, %arg9: tensor<i32>, %arg10: tensor<1x7xf32>, %arg11: tensor<1x7xf32>, %arg12: tensor<1x7xf32>, %arg13: tensor<1x7xf32>, %arg14: tensor<1x7xf32>) -> (tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>) {
    %0 = stablehlo.multiply %arg14, %arg5 : tensor<1x7xf32>
    %1 = stablehlo.multiply %arg5, %arg13 : tensor<1x7xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<1x7xf32>
    %4 = stablehlo.multiply %3, %arg12 : tensor<1x7xf32>
    %5 = stablehlo.multiply %4, %arg11 : tensor<1x7xf32>
    %6 = stablehlo.add %4, %5 : tensor<1x7xf32>
    %cst_0 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<1x7xf32>
    %9 = stablehlo.add %1, %8 : tensor<1x7xf32>
    %cst_1 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %11 = stablehlo.multiply %10, %8 : tensor<1x7xf32>
    %12 = stablehlo.multiply %11, %arg10 : tensor<1x7xf32>
    %13 = stablehlo.add %9, %12 : tensor<1x7xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %17 = stablehlo.dynamic_update_slice %16, %15, %arg9, %arg2 : (tensor<5x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<i32>) -> tensor<5x7xf32>
    %18 = stablehlo.add %arg4, %17 : tensor<5x7xf32>
    %19 = stablehlo.dot_general %13, %arg8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<7x7xf32>
    %20 = stablehlo.transpose %19, dims = [1, 0] : (tensor<7x7xf32>) -> tensor<7x7xf32>
    %21 = stablehlo.dot_general %13, %arg7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<7x7xf32>) -> tensor<1x7xf32>
    %22 = stablehlo.add %arg5, %21 : tensor<1x7xf32>
    %23 = stablehlo.broadcast_in_dim %20, dims = [1, 2] : (tensor<7x7xf32>) -> tensor<1x7x7xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x7x7xf32>
    %25 = stablehlo.dynamic_update_slice %24, %23, %arg6, %arg0, %arg1 : (tensor<5x7x7xf32>, tensor<1x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x7x7xf32>
    %26 = stablehlo.add %arg3, %25 : tensor<5x7x7xf32>
    return %26, %18, %22 : tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>
  }
}
// -----
// backward, cuda: same text as cpu
