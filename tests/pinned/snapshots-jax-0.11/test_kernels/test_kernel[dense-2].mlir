// import jax
// import jax.numpy as jnp
//
//
// def shifted_scanned_mlp(tokens, ws, stacked_b, *, num_layers):
//     hinge = jnp.maximum(tokens, -0.16)
//
//     def layer(depth_i, act):
//         normalized_w = ws[depth_i]
//         merged = jnp.dot(act, normalized_w) + stacked_b[depth_i]
//         positive_part = jax.nn.relu(merged)
//         gate = jnp.tanh(positive_part)
//         return gate
//
//     answer = jax.lax.fori_loop(0, num_layers, layer, hinge)
//     harmonic = jnp.sin(0.651 * answer + 1.88)
//     modulated = harmonic * (1.82 - harmonic)
//     return 0.3 * jnp.sum(modulated, axis=1)
//
//   tokens: float32[1, 7] in [-2, 2]
//   ws: float32[5, 7, 7] in [-0.5, 0.5]
//   stacked_b: float32[5, 7] in [-0.5, 0.5]
//   num_layers = 5
// -----
// forward, cpu
module @jit_shifted_scanned_mlp attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x7xf32>, %arg1: tensor<5x7x7xf32>, %arg2: tensor<5x7xf32>) -> (tensor<1xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<-1.600000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %2:5 = stablehlo.while(%iterArg = %arg1, %iterArg_6 = %arg2, %iterArg_7 = %c_0, %iterArg_8 = %c, %iterArg_9 = %1) : tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>
    cond {
      %c_10 = stablehlo.constant dense<5> : tensor<i32>
      %14 = stablehlo.compare LT, %iterArg_7, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %14 = stablehlo.add %iterArg_8, %c_10 : tensor<i32>
      %15 = stablehlo.convert %iterArg_8 : tensor<i32>
      %c_11 = stablehlo.constant dense<0> : tensor<i32>
      %16 = stablehlo.compare LT, %15, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<5> : tensor<i32>
      %17 = stablehlo.add %15, %c_12 : tensor<i32>
      %18 = stablehlo.select %16, %17, %15 : tensor<i1>, tensor<i32>
      %c_13 = stablehlo.constant dense<0> : tensor<i32>
      %c_14 = stablehlo.constant dense<0> : tensor<i32>
      %19 = stablehlo.compare LT, %c_13, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_15 = stablehlo.constant dense<0> : tensor<i32>
      %c_16 = stablehlo.constant dense<7> : tensor<i32>
      %20 = stablehlo.add %c_15, %c_16 : tensor<i32>
      %c_17 = stablehlo.constant dense<0> : tensor<i32>
      %21 = stablehlo.select %19, %20, %c_17 : tensor<i1>, tensor<i32>
      %c_18 = stablehlo.constant dense<0> : tensor<i32>
      %c_19 = stablehlo.constant dense<0> : tensor<i32>
      %22 = stablehlo.compare LT, %c_18, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_20 = stablehlo.constant dense<0> : tensor<i32>
      %c_21 = stablehlo.constant dense<7> : tensor<i32>
      %23 = stablehlo.add %c_20, %c_21 : tensor<i32>
      %c_22 = stablehlo.constant dense<0> : tensor<i32>
      %24 = stablehlo.select %22, %23, %c_22 : tensor<i1>, tensor<i32>
      %25 = stablehlo.dynamic_slice %iterArg, %18, %21, %24, sizes = [1, 7, 7] : (tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x7xf32>
      %26 = stablehlo.reshape %25 : (tensor<1x7x7xf32>) -> tensor<7x7xf32>
      %27 = stablehlo.dot_general %iterArg_9, %26, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<7x7xf32>) -> tensor<1x7xf32>
      %28 = stablehlo.convert %iterArg_8 : tensor<i32>
      %c_23 = stablehlo.constant dense<0> : tensor<i32>
      %29 = stablehlo.compare LT, %28, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_24 = stablehlo.constant dense<5> : tensor<i32>
      %30 = stablehlo.add %28, %c_24 : tensor<i32>
      %31 = stablehlo.select %29, %30, %28 : tensor<i1>, tensor<i32>
      %c_25 = stablehlo.constant dense<0> : tensor<i32>
      %c_26 = stablehlo.constant dense<0> : tensor<i32>
      %32 = stablehlo.compare LT, %c_25, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_27 = stablehlo.constant dense<0> : tensor<i32>
      %c_28 = stablehlo.constant dense<7> : tensor<i32>
      %33 = stablehlo.add %c_27, %c_28 : tensor<i32>
      %c_29 = stablehlo.constant dense<0> : tensor<i32>
      %34 = stablehlo.select %32, %33, %c_29 : tensor<i1>, tensor<i32>
      %35 = stablehlo.dynamic_slice %iterArg_6, %31, %34, sizes = [1, 7] : (tensor<5x7xf32>, tensor<i32>, tensor<i32>) -> tensor<1x7xf32>
      %36 = stablehlo.reshape %35 : (tensor<1x7xf32>) -> tensor<7xf32>
      %37 = stablehlo.broadcast_in_dim %36, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %38 = stablehlo.add %27, %37 : tensor<1x7xf32>
      %39 = func.call @relu(%38) : (tensor<1x7xf32>) -> tensor<1x7xf32>
      %40 = stablehlo.tanh %39 : tensor<1x7xf32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %41 = stablehlo.add %iterArg_7, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_6, %41, %14, %40 : tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>
    }
    %cst_1 = stablehlo.constant dense<6.510000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %4 = stablehlo.multiply %3, %2#4 : tensor<1x7xf32>
    %cst_2 = stablehlo.constant dense<1.880000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %6 = stablehlo.add %4, %5 : tensor<1x7xf32>
    %7 = stablehlo.sine %6 : tensor<1x7xf32>
    %cst_3 = stablehlo.constant dense<1.820000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %9 = stablehlo.subtract %8, %7 : tensor<1x7xf32>
    %10 = stablehlo.multiply %7, %9 : tensor<1x7xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<1x7xf32>, tensor<f32>) -> tensor<1xf32>
    %cst_5 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<1xf32>
    return %13 : tensor<1xf32>
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
    call @relu() : () -> ()
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %c_21 = stablehlo.constant dense<0> : tensor<i32>
    %21 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5x7x7xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5x1x7xf32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %24 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %c_25 = stablehlo.constant dense<false> : tensor<i1>
    %25 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i1>) -> tensor<5x1x7xi1>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5x1x7xf32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %27:14 = stablehlo.while(%iterArg = %arg1, %iterArg_40 = %13, %iterArg_41 = %16, %iterArg_42 = %arg2, %iterArg_43 = %19, %iterArg_44 = %c_27, %iterArg_45 = %c_20, %iterArg_46 = %1, %iterArg_47 = %21, %iterArg_48 = %22, %iterArg_49 = %23, %iterArg_50 = %24, %iterArg_51 = %25, %iterArg_52 = %26) : tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>, tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xi1>, tensor<5x1x7xf32>
    cond {
      %c_53 = stablehlo.constant dense<5> : tensor<i32>
      %56 = stablehlo.compare LT, %iterArg_44, %c_53, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %56 : tensor<i1>
    } do {
      %c_53 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.add %iterArg_45, %c_53 : tensor<i32>
      %57 = stablehlo.convert %iterArg_45 : tensor<i32>
      %c_54 = stablehlo.constant dense<0> : tensor<i32>
      %58 = stablehlo.compare LT, %57, %c_54, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_55 = stablehlo.constant dense<5> : tensor<i32>
      %59 = stablehlo.add %57, %c_55 : tensor<i32>
      %60 = stablehlo.select %58, %59, %57 : tensor<i1>, tensor<i32>
      %61 = stablehlo.dynamic_slice %iterArg, %60, %iterArg_40, %iterArg_41, sizes = [1, 7, 7] : (tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x7xf32>
      %62 = stablehlo.reshape %61 : (tensor<1x7x7xf32>) -> tensor<7x7xf32>
      %63 = stablehlo.dot_general %iterArg_46, %62, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<7x7xf32>) -> tensor<1x7xf32>
      %64 = stablehlo.convert %iterArg_45 : tensor<i32>
      %c_56 = stablehlo.constant dense<0> : tensor<i32>
      %65 = stablehlo.compare LT, %64, %c_56, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_57 = stablehlo.constant dense<5> : tensor<i32>
      %66 = stablehlo.add %64, %c_57 : tensor<i32>
      %67 = stablehlo.select %65, %66, %64 : tensor<i1>, tensor<i32>
      %68 = stablehlo.dynamic_slice %iterArg_42, %67, %iterArg_43, sizes = [1, 7] : (tensor<5x7xf32>, tensor<i32>, tensor<i32>) -> tensor<1x7xf32>
      %69 = stablehlo.reshape %68 : (tensor<1x7xf32>) -> tensor<7xf32>
      %70 = stablehlo.broadcast_in_dim %69, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %71 = stablehlo.add %63, %70 : tensor<1x7xf32>
      %72 = func.call @relu_0(%71) : (tensor<1x7xf32>) -> tensor<1x7xf32>
      %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %73 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %74 = stablehlo.compare GT, %71, %73, FLOAT : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xi1>
      %75 = stablehlo.tanh %72 : tensor<1x7xf32>
      %cst_59 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %76 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %77 = stablehlo.add %76, %75 : tensor<1x7xf32>
      %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %78 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %79 = stablehlo.subtract %78, %75 : tensor<1x7xf32>
      %80 = stablehlo.multiply %77, %79 : tensor<1x7xf32>
      %81 = func.call @dynamic_update_index_in_dim(%iterArg_47, %60, %iterArg_44) : (tensor<5xi32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
      %82 = func.call @dynamic_update_index_in_dim_1(%iterArg_48, %62, %iterArg_44) : (tensor<5x7x7xf32>, tensor<7x7xf32>, tensor<i32>) -> tensor<5x7x7xf32>
      %83 = func.call @dynamic_update_index_in_dim_2(%iterArg_49, %iterArg_46, %iterArg_44) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %84 = func.call @dynamic_update_index_in_dim(%iterArg_50, %67, %iterArg_44) : (tensor<5xi32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
      %85 = func.call @dynamic_update_index_in_dim_3(%iterArg_51, %74, %iterArg_44) : (tensor<5x1x7xi1>, tensor<1x7xi1>, tensor<i32>) -> tensor<5x1x7xi1>
      %86 = func.call @dynamic_update_index_in_dim_2(%iterArg_52, %80, %iterArg_44) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %c_61 = stablehlo.constant dense<1> : tensor<i32>
      %87 = stablehlo.add %iterArg_44, %c_61 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %87, %56, %75, %81, %82, %83, %84, %85, %86 : tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>, tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xi1>, tensor<5x1x7xf32>
    }
    %cst_28 = stablehlo.constant dense<6.510000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %29 = stablehlo.multiply %28, %27#7 : tensor<1x7xf32>
    %cst_29 = stablehlo.constant dense<1.880000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %31 = stablehlo.add %29, %30 : tensor<1x7xf32>
    %32 = stablehlo.sine %31 : tensor<1x7xf32>
    %33 = stablehlo.cosine %31 : tensor<1x7xf32>
    %cst_30 = stablehlo.constant dense<1.820000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %35 = stablehlo.subtract %34, %32 : tensor<1x7xf32>
    %36 = stablehlo.multiply %32, %35 : tensor<1x7xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_31) applies stablehlo.add across dimensions = [1] : (tensor<1x7xf32>, tensor<f32>) -> tensor<1xf32>
    %cst_32 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<1xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_35 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<1xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0] : (tensor<1xf32>) -> tensor<1x7xf32>
    %45 = stablehlo.multiply %32, %44 : tensor<1x7xf32>
    %46 = stablehlo.multiply %44, %35 : tensor<1x7xf32>
    %47 = stablehlo.negate %45 : tensor<1x7xf32>
    %48 = stablehlo.add %46, %47 : tensor<1x7xf32>
    %49 = stablehlo.multiply %48, %33 : tensor<1x7xf32>
    %cst_36 = stablehlo.constant dense<6.510000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<1x7xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5x7x7xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %c_39 = stablehlo.constant dense<0> : tensor<i32>
    %54:14 = stablehlo.while(%iterArg = %27#8, %iterArg_40 = %27#9, %iterArg_41 = %27#10, %iterArg_42 = %27#11, %iterArg_43 = %27#12, %iterArg_44 = %27#13, %iterArg_45 = %13, %iterArg_46 = %16, %iterArg_47 = %19, %iterArg_48 = %20, %iterArg_49 = %c_39, %iterArg_50 = %52, %iterArg_51 = %53, %iterArg_52 = %51) : tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xi1>, tensor<5x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>, tensor<i32>, tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>
    cond {
      %c_53 = stablehlo.constant dense<5> : tensor<i32>
      %56 = stablehlo.compare LT, %iterArg_49, %c_53, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %56 : tensor<i1>
    } do {
      %c_53 = stablehlo.constant dense<5> : tensor<i32>
      %56 = stablehlo.subtract %c_53, %iterArg_49 : tensor<i32>
      %c_54 = stablehlo.constant dense<1> : tensor<i32>
      %57 = stablehlo.subtract %56, %c_54 : tensor<i32>
      %58 = func.call @dynamic_index_in_dim(%iterArg, %57) : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
      %59 = func.call @dynamic_index_in_dim_4(%iterArg_40, %57) : (tensor<5x7x7xf32>, tensor<i32>) -> tensor<7x7xf32>
      %60 = func.call @dynamic_index_in_dim_5(%iterArg_41, %57) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %61 = func.call @dynamic_index_in_dim(%iterArg_42, %57) : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
      %62 = func.call @dynamic_index_in_dim_6(%iterArg_43, %57) : (tensor<5x1x7xi1>, tensor<i32>) -> tensor<1x7xi1>
      %63 = func.call @dynamic_index_in_dim_5(%iterArg_44, %57) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %64 = stablehlo.multiply %iterArg_52, %63 : tensor<1x7xf32>
      %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %66 = stablehlo.select %62, %64, %65 : tensor<1x7xi1>, tensor<1x7xf32>
      %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %67 = stablehlo.reduce(%66 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
      %68 = stablehlo.broadcast_in_dim %67, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %69 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %70 = stablehlo.dynamic_update_slice %69, %68, %61, %iterArg_47 : (tensor<5x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<i32>) -> tensor<5x7xf32>
      %71 = stablehlo.add %iterArg_51, %70 : tensor<5x7xf32>
      %72 = stablehlo.dot_general %66, %60, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<7x7xf32>
      %73 = stablehlo.transpose %72, dims = [1, 0] : (tensor<7x7xf32>) -> tensor<7x7xf32>
      %74 = stablehlo.dot_general %66, %59, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<7x7xf32>) -> tensor<1x7xf32>
      %75 = stablehlo.broadcast_in_dim %73, dims = [1, 2] : (tensor<7x7xf32>) -> tensor<1x7x7xf32>
      %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %76 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<5x7x7xf32>
      %77 = stablehlo.dynamic_update_slice %76, %75, %58, %iterArg_45, %iterArg_46 : (tensor<5x7x7xf32>, tensor<1x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x7x7xf32>
      %78 = stablehlo.add %iterArg_50, %77 : tensor<5x7x7xf32>
      %c_59 = stablehlo.constant dense<1> : tensor<i32>
      %79 = stablehlo.add %iterArg_49, %c_59 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %iterArg_46, %iterArg_47, %iterArg_48, %79, %78, %71, %74 : tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xi1>, tensor<5x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>, tensor<i32>, tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>
    }
    %55 = stablehlo.multiply %54#13, %10 : tensor<1x7xf32>
    return %55, %54#11, %54#12 : tensor<1x7xf32>, tensor<5x7x7xf32>, tensor<5x7xf32>
  }
  func.func private @relu() {
    return
  }
  func.func private @relu_0(%arg0: tensor<1x7xf32>) -> tensor<1x7xf32> {
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
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<5x7x7xf32>, %arg1: tensor<7x7xf32>, %arg2: tensor<i32>) -> tensor<5x7x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<7x7xf32>) -> tensor<1x7x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x7x7xf32>, tensor<1x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x7x7xf32>
    return %1 : tensor<5x7x7xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<5x1x7xf32>, %arg1: tensor<1x7xf32>, %arg2: tensor<i32>) -> tensor<5x1x7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<1x7xf32>) -> tensor<1x1x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<5x1x7xf32>, tensor<1x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x1x7xf32>
    return %1 : tensor<5x1x7xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<5x1x7xi1>, %arg1: tensor<1x7xi1>, %arg2: tensor<i32>) -> tensor<5x1x7xi1> {
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
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<5x7x7xf32>, %arg1: tensor<i32>) -> tensor<7x7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 7, 7] : (tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x7xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7x7xf32>) -> tensor<7x7xf32>
    return %1 : tensor<7x7xf32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<5x1x7xf32>, %arg1: tensor<i32>) -> tensor<1x7xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 7] : (tensor<5x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x7xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1x7xf32>) -> tensor<1x7xf32>
    return %1 : tensor<1x7xf32>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<5x1x7xi1>, %arg1: tensor<i32>) -> tensor<1x7xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 1, 7] : (tensor<5x1x7xi1>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x1x7xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x1x7xi1>) -> tensor<1x7xi1>
    return %1 : tensor<1x7xi1>
  }
}
// -----
// backward, cuda: same text as cpu
