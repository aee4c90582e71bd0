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
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %5 = stablehlo.add %iterArg_4, %c_6 : tensor<i32>
      %6 = stablehlo.convert %iterArg_4 : tensor<i32>
      %c_7 = stablehlo.constant dense<0> : tensor<i32>
      %7 = stablehlo.compare LT, %6, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_8 = stablehlo.constant dense<5> : tensor<i32>
      %8 = stablehlo.add %6, %c_8 : tensor<i32>
      %9 = stablehlo.select %7, %8, %6 : tensor<i1>, tensor<i32>
      %c_9 = stablehlo.constant dense<0> : tensor<i32>
      %c_10 = stablehlo.constant dense<0> : tensor<i32>
      %10 = stablehlo.compare LT, %c_9, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %c_12 = stablehlo.constant dense<7> : tensor<i32>
      %11 = stablehlo.add %c_11, %c_12 : tensor<i32>
      %c_13 = stablehlo.constant dense<0> : tensor<i32>
      %12 = stablehlo.select %10, %11, %c_13 : tensor<i1>, tensor<i32>
      %c_14 = stablehlo.constant dense<0> : tensor<i32>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %13 = stablehlo.compare LT, %c_14, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_16 = stablehlo.constant dense<0> : tensor<i32>
      %c_17 = stablehlo.constant dense<7> : tensor<i32>
      %14 = stablehlo.add %c_16, %c_17 : tensor<i32>
      %c_18 = stablehlo.constant dense<0> : tensor<i32>
      %15 = stablehlo.select %13, %14, %c_18 : tensor<i1>, tensor<i32>
      %16 = stablehlo.dynamic_slice %iterArg, %9, %12, %15, sizes = [1, 7, 7] : (tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x7xf32>
      %17 = stablehlo.reshape %16 : (tensor<1x7x7xf32>) -> tensor<7x7xf32>
      %18 = stablehlo.dot_general %iterArg_5, %17, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<7x7xf32>) -> tensor<1x7xf32>
      %19 = stablehlo.convert %iterArg_4 : tensor<i32>
      %c_19 = stablehlo.constant dense<0> : tensor<i32>
      %20 = stablehlo.compare LT, %19, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_20 = stablehlo.constant dense<5> : tensor<i32>
      %21 = stablehlo.add %19, %c_20 : tensor<i32>
      %22 = stablehlo.select %20, %21, %19 : tensor<i1>, tensor<i32>
      %c_21 = stablehlo.constant dense<0> : tensor<i32>
      %c_22 = stablehlo.constant dense<0> : tensor<i32>
      %23 = stablehlo.compare LT, %c_21, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_23 = stablehlo.constant dense<0> : tensor<i32>
      %c_24 = stablehlo.constant dense<7> : tensor<i32>
      %24 = stablehlo.add %c_23, %c_24 : tensor<i32>
      %c_25 = stablehlo.constant dense<0> : tensor<i32>
      %25 = stablehlo.select %23, %24, %c_25 : tensor<i1>, tensor<i32>
      %26 = stablehlo.dynamic_slice %iterArg_2, %22, %25, sizes = [1, 7] : (tensor<5x7xf32>, tensor<i32>, tensor<i32>) -> tensor<1x7xf32>
      %27 = stablehlo.reshape %26 : (tensor<1x7xf32>) -> tensor<7xf32>
      %28 = stablehlo.broadcast_in_dim %27, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %29 = stablehlo.add %18, %28 : tensor<1x7xf32>
      %30 = func.call @relu(%29) : (tensor<1x7xf32>) -> tensor<1x7xf32>
      %31 = stablehlo.abs %30 : tensor<1x7xf32>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %33 = stablehlo.add %32, %31 : tensor<1x7xf32>
      %34 = stablehlo.divide %30, %33 : tensor<1x7xf32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg_3, %c_27 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %35, %5, %34 : tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>
    }
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %4 = stablehlo.add %2#4, %3 : tensor<1x7xf32>
    return %4 : tensor<1x7xf32>
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
    %cst_0 = stablehlo.constant dense<-1.600000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xi1>
    %cst_1 = stablehlo.constant dense<-1.600000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %5 = stablehlo.compare EQ, %arg0, %4, FLOAT : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %9 = stablehlo.select %5, %8, %7 : tensor<1x7xi1>, tensor<1x7xf32>
    %10 = stablehlo.select %3, %6, %9 : tensor<1x7xi1>, tensor<1x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %11 = stablehlo.compare LT, %c, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %c_7 = stablehlo.constant dense<7> : tensor<i32>
    %12 = stablehlo.add %c_6, %c_7 : tensor<i32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %13 = stablehlo.select %11, %12, %c_8 : tensor<i1>, tensor<i32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.compare LT, %c_9, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %c_12 = stablehlo.constant dense<7> : tensor<i32>
    %15 = stablehlo.add %c_11, %c_12 : tensor<i32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %16 = stablehlo.select %14, %15, %c_13 : tensor<i1>, tensor<i32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %17 = stablehlo.compare LT, %c_14, %c_15, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %c_17 = stablehlo.constant dense<7> : tensor<i32>
    %18 = stablehlo.add %c_16, %c_17 : tensor<i32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %19 = stablehlo.select %17, %18, %c_18 : tensor<i1>, tensor<i32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x7x7xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5x1x7xf32>
    %c_23 = stablehlo.constant dense<0> : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %c_24 = stablehlo.constant dense<false> : tensor<i1>
    %24 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i1>) -> tensor<5x1x7xi1>
    %c_25 = stablehlo.constant dense<false> : tensor<i1>
    %25 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i1>) -> tensor<5x1x7xi1>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5x1x7xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5x1x7xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5x1x7xf32>
    %c_29 = stablehlo.constant dense<0> : tensor<i32>
    %29:17 = stablehlo.while(%iterArg = %arg1, %iterArg_34 = %13, %iterArg_35 = %16, %iterArg_36 = %arg2, %iterArg_37 = %19, %iterArg_38 = %c_29, %iterArg_39 = %c_19, %iterArg_40 = %1, %iterArg_41 = %20, %iterArg_42 = %21, %iterArg_43 = %22, %iterArg_44 = %23, %iterArg_45 = %24, %iterArg_46 = %25, %iterArg_47 = %26, %iterArg_48 = %27, %iterArg_49 = %28) : tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>, tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xi1>, tensor<5x1x7xi1>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>
    cond {
      %c_50 = stablehlo.constant dense<5> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg_38, %c_50, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %35 : tensor<i1>
    } do {
      %c_50 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg_39, %c_50 : tensor<i32>
      %36 = stablehlo.convert %iterArg_39 : tensor<i32>
      %c_51 = stablehlo.constant dense<0> : tensor<i32>
      %37 = stablehlo.compare LT, %36, %c_51, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_52 = stablehlo.constant dense<5> : tensor<i32>
      %38 = stablehlo.add %36, %c_52 : tensor<i32>
      %39 = stablehlo.select %37, %38, %36 : tensor<i1>, tensor<i32>
      %40 = stablehlo.dynamic_slice %iterArg, %39, %iterArg_34, %iterArg_35, sizes = [1, 7, 7] : (tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x7xf32>
      %41 = stablehlo.reshape %40 : (tensor<1x7x7xf32>) -> tensor<7x7xf32>
      %42 = stablehlo.dot_general %iterArg_40, %41, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<7x7xf32>) -> tensor<1x7xf32>
      %43 = stablehlo.convert %iterArg_39 : tensor<i32>
      %c_53 = stablehlo.constant dense<0> : tensor<i32>
      %44 = stablehlo.compare LT, %43, %c_53, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_54 = stablehlo.constant dense<5> : tensor<i32>
      %45 = stablehlo.add %43, %c_54 : tensor<i32>
      %46 = stablehlo.select %44, %45, %43 : tensor<i1>, tensor<i32>
      %47 = stablehlo.dynamic_slice %iterArg_36, %46, %iterArg_37, sizes = [1, 7] : (tensor<5x7xf32>, tensor<i32>, tensor<i32>) -> tensor<1x7xf32>
      %48 = stablehlo.reshape %47 : (tensor<1x7xf32>) -> tensor<7xf32>
      %49 = stablehlo.broadcast_in_dim %48, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %50 = stablehlo.add %42, %49 : tensor<1x7xf32>
      %51 = func.call @relu(%50) : (tensor<1x7xf32>) -> tensor<1x7xf32>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %53 = stablehlo.compare GT, %50, %52, FLOAT : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xi1>
      %54 = stablehlo.abs %51 : tensor<1x7xf32>
      %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %56 = stablehlo.compare GE, %51, %55, FLOAT : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xi1>
      %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %58 = stablehlo.add %57, %54 : tensor<1x7xf32>
      %59 = stablehlo.divide %51, %58 : tensor<1x7xf32>
      %60 = stablehlo.multiply %58, %58 : tensor<1x7xf32>
      %cst_58 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %62 = stablehlo.divide %61, %60 : tensor<1x7xf32>
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_41, %39, %iterArg_38) : (tensor<5xi32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
      %64 = func.call @dynamic_update_index_in_dim_0(%iterArg_42, %41, %iterArg_38) : (tensor<5x7x7xf32>, tensor<7x7xf32>, tensor<i32>) -> tensor<5x7x7xf32>
      %65 = func.call @dynamic_update_index_in_dim_1(%iterArg_43, %iterArg_40, %iterArg_38) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %66 = func.call @dynamic_update_index_in_dim(%iterArg_44, %46, %iterArg_38) : (tensor<5xi32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
      %67 = func.call @dynamic_update_index_in_dim_2(%iterArg_45, %53, %iterArg_38) : (tensor<5x1x7xi1>, tensor<1x7xi1>, tensor<i32>) -> tensor<5x1x7xi1>
      %68 = func.call @dynamic_update_index_in_dim_2(%iterArg_46, %56, %iterArg_38) : (tensor<5x1x7xi1>, tensor<1x7xi1>, tensor<i32>) -> tensor<5x1x7xi1>
      %69 = func.call @dynamic_update_index_in_dim_1(%iterArg_47, %58, %iterArg_38) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %70 = func.call @dynamic_update_index_in_dim_1(%iterArg_48, %51, %iterArg_38) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %71 = func.call @dynamic_update_index_in_dim_1(%iterArg_49, %62, %iterArg_38) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %c_59 = stablehlo.constant dense<1> : tensor<i32>
      %72 = stablehlo.add %iterArg_38, %c_59 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %72, %35, %59, %63, %64, %65, %66, %67, %68, %69, %70, %71 : tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>, tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xi1>, tensor<5x1x7xi1>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>
    }
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<5x7x7xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %c_33 = stablehlo.constant dense<0> : tensor<i32>
    %33:16 = stablehlo.while(%iterArg = %29#8, %iterArg_34 = %29#9, %iterArg_35 = %29#10, %iterArg_36 = %29#11, %iterArg_37 = %29#12, %iterArg_38 = %29#13, %iterArg_39 = %29#14, %iterArg_40 = %29#15, %iterArg_41 = %29#16, %iterArg_42 = %13, %iterArg_43 = %16, %iterArg_44 = %19, %iterArg_45 = %c_33, %iterArg_46 = %31, %iterArg_47 = %32, %iterArg_48 = %30) : tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xi1>, tensor<5x1x7xi1>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>
    cond {
      %c_49 = stablehlo.constant dense<5> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg_45, %c_49, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %35 : tensor<i1>
    } do {
      %c_49 = stablehlo.constant dense<5> : tensor<i32>
      %35 = stablehlo.subtract %c_49, %iterArg_45 : tensor<i32>
      %c_50 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.subtract %35, %c_50 : tensor<i32>
      %37 = func.call @dynamic_index_in_dim(%iterArg, %36) : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
      %38 = func.call @dynamic_index_in_dim_3(%iterArg_34, %36) : (tensor<5x7x7xf32>, tensor<i32>) -> tensor<7x7xf32>
      %39 = func.call @dynamic_index_in_dim_4(%iterArg_35, %36) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %40 = func.call @dynamic_index_in_dim(%iterArg_36, %36) : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
      %41 = func.call @dynamic_index_in_dim_5(%iterArg_37, %36) : (tensor<5x1x7xi1>, tensor<i32>) -> tensor<1x7xi1>
      %42 = func.call @dynamic_index_in_dim_5(%iterArg_38, %36) : (tensor<5x1x7xi1>, tensor<i32>) -> tensor<1x7xi1>
      %43 = func.call @dynamic_index_in_dim_4(%iterArg_39, %36) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %44 = func.call @dynamic_index_in_dim_4(%iterArg_40, %36) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %45 = func.call @dynamic_index_in_dim_4(%iterArg_41, %36) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %46 = stablehlo.multiply %iterArg_48, %45 : tensor<1x7xf32>
      %47 = stablehlo.multiply %46, %44 : tensor<1x7xf32>
      %48 = stablehlo.negate %47 : tensor<1x7xf32>
      %49 = stablehlo.divide %iterArg_48, %43 : tensor<1x7xf32>
      %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %50 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %51 = stablehlo.select %42, %50, %48 : tensor<1x7xi1>, tensor<1x7xf32>
      %52 = stablehlo.select %42, %48, %50 : tensor<1x7xi1>, tensor<1x7xf32>
      %53 = stablehlo.add %49, %52 : tensor<1x7xf32>
      %54 = stablehlo.negate %51 : tensor<1x7xf32>
      %55 = stablehlo.add %53, %54 : tensor<1x7xf32>
      %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %57 = stablehlo.select %41, %55, %56 : tensor<1x7xi1>, tensor<1x7xf32>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %58 = stablehlo.reduce(%57 init: %cst_53) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
      %59 = stablehlo.broadcast_in_dim %58, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %61 = stablehlo.dynamic_update_slice %60, %59, %40, %iterArg_44 : (tensor<5x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<i32>) -> tensor<5x7xf32>
      %62 = stablehlo.add %iterArg_47, %61 : tensor<5x7xf32>
      %63 = stablehlo.dot_general %57, %39, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<7x7xf32>
      %64 = stablehlo.transpose %63, dims = [1, 0] : (tensor<7x7xf32>) -> tensor<7x7xf32>
      %65 = stablehlo.dot_general %57, %38, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<7x7xf32>) -> tensor<1x7xf32>
      %66 = stablehlo.broadcast_in_dim %64, dims = [1, 2] : (tensor<7x7xf32>) -> tensor<1x7x7xf32>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<5x7x7xf32>
      %68 = stablehlo.dynamic_update_slice %67, %66, %37, %iterArg_42, %iterArg_43 : (tensor<5x7x7xf32>, tensor<1x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x7x7xf32>
      %69 = stablehlo.add %iterArg_46, %68 : tensor<5x7x7xf32>
      %c_56 = stablehlo.constant dense<1> : tensor<i32>
      %70 = stablehlo.add %iterArg_45, %c_56 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %70, %69, %62, %65 : tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xi1>, tensor<5x1x7xi1>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>
    }
    %34 = stablehlo.multiply %33#15, %10 : tensor<1x7xf32>
    return %34, %33#13, %33#14 : tensor<1x7xf32>, tensor<5x7x7xf32>, tensor<5x7xf32>
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
}
// -----
// backward, cuda: same text as cpu
