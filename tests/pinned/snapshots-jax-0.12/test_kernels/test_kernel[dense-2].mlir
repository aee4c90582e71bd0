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
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %1 = stablehlo.add %iterArg_3, %c_5 : tensor<i32>
      %2 = stablehlo.convert %iterArg_3 : tensor<i32>
      %c_6 = stablehlo.constant dense<0> : tensor<i32>
      %3 = stablehlo.compare LT, %2, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_7 = stablehlo.constant dense<5> : tensor<i32>
      %4 = stablehlo.add %2, %c_7 : tensor<i32>
      %5 = stablehlo.select %3, %4, %2 : tensor<i1>, tensor<i32>
      %c_8 = stablehlo.constant dense<0> : tensor<i32>
      %c_9 = stablehlo.constant dense<0> : tensor<i32>
      %6 = stablehlo.compare LT, %c_8, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_10 = stablehlo.constant dense<0> : tensor<i32>
      %c_11 = stablehlo.constant dense<7> : tensor<i32>
      %7 = stablehlo.add %c_10, %c_11 : tensor<i32>
      %c_12 = stablehlo.constant dense<0> : tensor<i32>
      %8 = stablehlo.select %6, %7, %c_12 : tensor<i1>, tensor<i32>
      %c_13 = stablehlo.constant dense<0> : tensor<i32>
      %c_14 = stablehlo.constant dense<0> : tensor<i32>
      %9 = stablehlo.compare LT, %c_13, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %c_16 = stablehlo.constant dense<7> : tensor<i32>
      %10 = stablehlo.add %c_15, %c_16 : tensor<i32>
      %c_17 = stablehlo.constant dense<0> : tensor<i32>
      %11 = stablehlo.select %9, %10, %c_17 : tensor<i1>, tensor<i32>
      %12 = stablehlo.dynamic_slice %iterArg, %5, %8, %11, sizes = [1, 7, 7] : (tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x7xf32>
      %13 = stablehlo.reshape %12 : (tensor<1x7x7xf32>) -> tensor<7x7xf32>
      %14 = stablehlo.dot_general %iterArg_4, %13, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<7x7xf32>) -> tensor<1x7xf32>
      %15 = stablehlo.convert %iterArg_3 : tensor<i32>
      %c_18 = stablehlo.constant dense<0> : tensor<i32>
      %16 = stablehlo.compare LT, %15, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_19 = stablehlo.constant dense<5> : tensor<i32>
      %17 = stablehlo.add %15, %c_19 : tensor<i32>
      %18 = stablehlo.select %16, %17, %15 : tensor<i1>, tensor<i32>
      %c_20 = stablehlo.constant dense<0> : tensor<i32>
      %c_21 = stablehlo.constant dense<0> : tensor<i32>
      %19 = stablehlo.compare LT, %c_20, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_22 = stablehlo.constant dense<0> : tensor<i32>
      %c_23 = stablehlo.constant dense<7> : tensor<i32>
      %20 = stablehlo.add %c_22, %c_23 : tensor<i32>
      %c_24 = stablehlo.constant dense<0> : tensor<i32>
      %21 = stablehlo.select %19, %20, %c_24 : tensor<i1>, tensor<i32>
      %22 = stablehlo.dynamic_slice %iterArg_1, %18, %21, sizes = [1, 7] : (tensor<5x7xf32>, tensor<i32>, tensor<i32>) -> tensor<1x7xf32>
      %23 = stablehlo.reshape %22 : (tensor<1x7xf32>) -> tensor<7xf32>
      %24 = stablehlo.broadcast_in_dim %23, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %25 = stablehlo.add %14, %24 : tensor<1x7xf32>
      %26 = stablehlo.multiply %25, %25 : tensor<1x7xf32>
      %27 = stablehlo.multiply %26, %25 : tensor<1x7xf32>
      %cst = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %29 = stablehlo.multiply %28, %27 : tensor<1x7xf32>
      %30 = stablehlo.add %25, %29 : tensor<1x7xf32>
      %cst_25 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %32 = stablehlo.multiply %31, %30 : tensor<1x7xf32>
      %33 = stablehlo.tanh %32 : tensor<1x7xf32>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %35 = stablehlo.add %34, %33 : tensor<1x7xf32>
      %cst_27 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %36 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %37 = stablehlo.multiply %36, %35 : tensor<1x7xf32>
      %38 = stablehlo.multiply %25, %37 : tensor<1x7xf32>
      %39 = stablehlo.add %iterArg_4, %38 : tensor<1x7xf32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %40 = stablehlo.add %iterArg_2, %c_28 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %40, %1, %39 : tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>
    }
    return %0#4 : tensor<1x7xf32>
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
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %17:16 = stablehlo.while(%iterArg = %arg1, %iterArg_27 = %2, %iterArg_28 = %5, %iterArg_29 = %arg2, %iterArg_30 = %8, %iterArg_31 = %c_22, %iterArg_32 = %c_14, %iterArg_33 = %arg0, %iterArg_34 = %9, %iterArg_35 = %10, %iterArg_36 = %11, %iterArg_37 = %12, %iterArg_38 = %13, %iterArg_39 = %14, %iterArg_40 = %15, %iterArg_41 = %16) : tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>, tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>
    cond {
      %c_42 = stablehlo.constant dense<5> : tensor<i32>
      %22 = stablehlo.compare LT, %iterArg_31, %c_42, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %22 : tensor<i1>
    } do {
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %22 = stablehlo.add %iterArg_32, %c_42 : tensor<i32>
      %23 = stablehlo.convert %iterArg_32 : tensor<i32>
      %c_43 = stablehlo.constant dense<0> : tensor<i32>
      %24 = stablehlo.compare LT, %23, %c_43, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_44 = stablehlo.constant dense<5> : tensor<i32>
      %25 = stablehlo.add %23, %c_44 : tensor<i32>
      %26 = stablehlo.select %24, %25, %23 : tensor<i1>, tensor<i32>
      %27 = stablehlo.dynamic_slice %iterArg, %26, %iterArg_27, %iterArg_28, sizes = [1, 7, 7] : (tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x7xf32>
      %28 = stablehlo.reshape %27 : (tensor<1x7x7xf32>) -> tensor<7x7xf32>
      %29 = stablehlo.dot_general %iterArg_33, %28, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<7x7xf32>) -> tensor<1x7xf32>
      %30 = stablehlo.convert %iterArg_32 : tensor<i32>
      %c_45 = stablehlo.constant dense<0> : tensor<i32>
      %31 = stablehlo.compare LT, %30, %c_45, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_46 = stablehlo.constant dense<5> : tensor<i32>
      %32 = stablehlo.add %30, %c_46 : tensor<i32>
      %33 = stablehlo.select %31, %32, %30 : tensor<i1>, tensor<i32>
      %34 = stablehlo.dynamic_slice %iterArg_29, %33, %iterArg_30, sizes = [1, 7] : (tensor<5x7xf32>, tensor<i32>, tensor<i32>) -> tensor<1x7xf32>
      %35 = stablehlo.reshape %34 : (tensor<1x7xf32>) -> tensor<7xf32>
      %36 = stablehlo.broadcast_in_dim %35, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %37 = stablehlo.add %29, %36 : tensor<1x7xf32>
      %38 = stablehlo.multiply %37, %37 : tensor<1x7xf32>
      %39 = stablehlo.multiply %38, %37 : tensor<1x7xf32>
      %40 = stablehlo.multiply %37, %37 : tensor<1x7xf32>
      %cst_47 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %42 = stablehlo.multiply %41, %40 : tensor<1x7xf32>
      %cst_48 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %44 = stablehlo.multiply %43, %39 : tensor<1x7xf32>
      %45 = stablehlo.add %37, %44 : tensor<1x7xf32>
      %cst_49 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %47 = stablehlo.multiply %46, %45 : tensor<1x7xf32>
      %48 = stablehlo.tanh %47 : tensor<1x7xf32>
      %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %50 = stablehlo.add %49, %48 : tensor<1x7xf32>
      %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %51 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %52 = stablehlo.subtract %51, %48 : tensor<1x7xf32>
      %53 = stablehlo.multiply %50, %52 : tensor<1x7xf32>
      %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %55 = stablehlo.add %54, %48 : tensor<1x7xf32>
      %cst_53 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %57 = stablehlo.multiply %56, %55 : tensor<1x7xf32>
      %58 = stablehlo.multiply %37, %57 : tensor<1x7xf32>
      %59 = stablehlo.add %iterArg_33, %58 : tensor<1x7xf32>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_34, %26, %iterArg_31) : (tensor<5xi32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
      %61 = func.call @dynamic_update_index_in_dim_0(%iterArg_35, %28, %iterArg_31) : (tensor<5x7x7xf32>, tensor<7x7xf32>, tensor<i32>) -> tensor<5x7x7xf32>
      %62 = func.call @dynamic_update_index_in_dim_1(%iterArg_36, %iterArg_33, %iterArg_31) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_37, %33, %iterArg_31) : (tensor<5xi32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
      %64 = func.call @dynamic_update_index_in_dim_1(%iterArg_38, %42, %iterArg_31) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %65 = func.call @dynamic_update_index_in_dim_1(%iterArg_39, %53, %iterArg_31) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %66 = func.call @dynamic_update_index_in_dim_1(%iterArg_40, %57, %iterArg_31) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %67 = func.call @dynamic_update_index_in_dim_1(%iterArg_41, %37, %iterArg_31) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %c_54 = stablehlo.constant dense<1> : tensor<i32>
      %68 = stablehlo.add %iterArg_31, %c_54 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %68, %22, %59, %60, %61, %62, %63, %64, %65, %66, %67 : tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>, tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>
    }
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5x7x7xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %21:15 = stablehlo.while(%iterArg = %17#8, %iterArg_27 = %17#9, %iterArg_28 = %17#10, %iterArg_29 = %17#11, %iterArg_30 = %17#12, %iterArg_31 = %17#13, %iterArg_32 = %17#14, %iterArg_33 = %17#15, %iterArg_34 = %2, %iterArg_35 = %5, %iterArg_36 = %8, %iterArg_37 = %c_26, %iterArg_38 = %19, %iterArg_39 = %20, %iterArg_40 = %18) : tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>
    cond {
      %c_41 = stablehlo.constant dense<5> : tensor<i32>
      %22 = stablehlo.compare LT, %iterArg_37, %c_41, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %22 : tensor<i1>
    } do {
      %c_41 = stablehlo.constant dense<5> : tensor<i32>
      %22 = stablehlo.subtract %c_41, %iterArg_37 : tensor<i32>
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.subtract %22, %c_42 : tensor<i32>
      %24 = func.call @dynamic_index_in_dim(%iterArg, %23) : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
      %25 = func.call @dynamic_index_in_dim_2(%iterArg_27, %23) : (tensor<5x7x7xf32>, tensor<i32>) -> tensor<7x7xf32>
      %26 = func.call @dynamic_index_in_dim_3(%iterArg_28, %23) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %27 = func.call @dynamic_index_in_dim(%iterArg_29, %23) : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
      %28 = func.call @dynamic_index_in_dim_3(%iterArg_30, %23) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %29 = func.call @dynamic_index_in_dim_3(%iterArg_31, %23) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %30 = func.call @dynamic_index_in_dim_3(%iterArg_32, %23) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %31 = func.call @dynamic_index_in_dim_3(%iterArg_33, %23) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %32 = stablehlo.multiply %31, %iterArg_40 : tensor<1x7xf32>
      %33 = stablehlo.multiply %iterArg_40, %30 : tensor<1x7xf32>
      %cst_43 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %35 = stablehlo.multiply %34, %32 : tensor<1x7xf32>
      %36 = stablehlo.multiply %35, %29 : tensor<1x7xf32>
      %cst_44 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %37 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %38 = stablehlo.multiply %37, %36 : tensor<1x7xf32>
      %39 = stablehlo.add %33, %38 : tensor<1x7xf32>
      %cst_45 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %41 = stablehlo.multiply %40, %38 : tensor<1x7xf32>
      %42 = stablehlo.multiply %41, %28 : tensor<1x7xf32>
      %43 = stablehlo.add %39, %42 : tensor<1x7xf32>
      %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %44 = stablehlo.reduce(%43 init: %cst_46) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
      %45 = stablehlo.broadcast_in_dim %44, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %47 = stablehlo.dynamic_update_slice %46, %45, %27, %iterArg_36 : (tensor<5x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<i32>) -> tensor<5x7xf32>
      %48 = stablehlo.add %iterArg_39, %47 : tensor<5x7xf32>
      %49 = stablehlo.dot_general %43, %26, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<7x7xf32>
      %50 = stablehlo.transpose %49, dims = [1, 0] : (tensor<7x7xf32>) -> tensor<7x7xf32>
      %51 = stablehlo.dot_general %43, %25, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<7x7xf32>) -> tensor<1x7xf32>
      %52 = stablehlo.add %iterArg_40, %51 : tensor<1x7xf32>
      %53 = stablehlo.broadcast_in_dim %50, dims = [1, 2] : (tensor<7x7xf32>) -> tensor<1x7x7xf32>
      %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<5x7x7xf32>
      %55 = stablehlo.dynamic_update_slice %54, %53, %24, %iterArg_34, %iterArg_35 : (tensor<5x7x7xf32>, tensor<1x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x7x7xf32>
      %56 = stablehlo.add %iterArg_38, %55 : tensor<5x7x7xf32>
      %c_49 = stablehlo.constant dense<1> : tensor<i32>
      %57 = stablehlo.add %iterArg_37, %c_49 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %57, %56, %48, %52 : tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>
    }
    return %21#14, %21#12, %21#13 : tensor<1x7xf32>, tensor<5x7x7xf32>, tensor<5x7xf32>
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
}
// -----
// backward, cuda: same text as cpu
