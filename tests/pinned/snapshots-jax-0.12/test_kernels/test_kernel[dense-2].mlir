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
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5x1x7xf32>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %26:14 = stablehlo.while(%iterArg = %arg1, %iterArg_36 = %13, %iterArg_37 = %16, %iterArg_38 = %arg2, %iterArg_39 = %19, %iterArg_40 = %c_26, %iterArg_41 = %c_19, %iterArg_42 = %1, %iterArg_43 = %20, %iterArg_44 = %21, %iterArg_45 = %22, %iterArg_46 = %23, %iterArg_47 = %24, %iterArg_48 = %25) : tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>, tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xi1>, tensor<5x1x7xf32>
    cond {
      %c_49 = stablehlo.constant dense<5> : tensor<i32>
      %50 = stablehlo.compare LT, %iterArg_40, %c_49, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %50 : tensor<i1>
    } do {
      %c_49 = stablehlo.constant dense<1> : tensor<i32>
      %50 = stablehlo.add %iterArg_41, %c_49 : tensor<i32>
      %51 = stablehlo.convert %iterArg_41 : tensor<i32>
      %c_50 = stablehlo.constant dense<0> : tensor<i32>
      %52 = stablehlo.compare LT, %51, %c_50, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_51 = stablehlo.constant dense<5> : tensor<i32>
      %53 = stablehlo.add %51, %c_51 : tensor<i32>
      %54 = stablehlo.select %52, %53, %51 : tensor<i1>, tensor<i32>
      %55 = stablehlo.dynamic_slice %iterArg, %54, %iterArg_36, %iterArg_37, sizes = [1, 7, 7] : (tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x7xf32>
      %56 = stablehlo.reshape %55 : (tensor<1x7x7xf32>) -> tensor<7x7xf32>
      %57 = stablehlo.dot_general %iterArg_42, %56, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<7x7xf32>) -> tensor<1x7xf32>
      %58 = stablehlo.convert %iterArg_41 : tensor<i32>
      %c_52 = stablehlo.constant dense<0> : tensor<i32>
      %59 = stablehlo.compare LT, %58, %c_52, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_53 = stablehlo.constant dense<5> : tensor<i32>
      %60 = stablehlo.add %58, %c_53 : tensor<i32>
      %61 = stablehlo.select %59, %60, %58 : tensor<i1>, tensor<i32>
      %62 = stablehlo.dynamic_slice %iterArg_38, %61, %iterArg_39, sizes = [1, 7] : (tensor<5x7xf32>, tensor<i32>, tensor<i32>) -> tensor<1x7xf32>
      %63 = stablehlo.reshape %62 : (tensor<1x7xf32>) -> tensor<7xf32>
      %64 = stablehlo.broadcast_in_dim %63, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %65 = stablehlo.add %57, %64 : tensor<1x7xf32>
      %66 = func.call @relu(%65) : (tensor<1x7xf32>) -> tensor<1x7xf32>
      %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %68 = stablehlo.compare GT, %65, %67, FLOAT : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<1x7xi1>
      %69 = stablehlo.tanh %66 : tensor<1x7xf32>
      %cst_55 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %70 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %71 = stablehlo.add %70, %69 : tensor<1x7xf32>
      %cst_56 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %72 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %73 = stablehlo.subtract %72, %69 : tensor<1x7xf32>
      %74 = stablehlo.multiply %71, %73 : tensor<1x7xf32>
      %75 = func.call @dynamic_update_index_in_dim(%iterArg_43, %54, %iterArg_40) : (tensor<5xi32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
      %76 = func.call @dynamic_update_index_in_dim_0(%iterArg_44, %56, %iterArg_40) : (tensor<5x7x7xf32>, tensor<7x7xf32>, tensor<i32>) -> tensor<5x7x7xf32>
      %77 = func.call @dynamic_update_index_in_dim_1(%iterArg_45, %iterArg_42, %iterArg_40) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %78 = func.call @dynamic_update_index_in_dim(%iterArg_46, %61, %iterArg_40) : (tensor<5xi32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
      %79 = func.call @dynamic_update_index_in_dim_2(%iterArg_47, %68, %iterArg_40) : (tensor<5x1x7xi1>, tensor<1x7xi1>, tensor<i32>) -> tensor<5x1x7xi1>
      %80 = func.call @dynamic_update_index_in_dim_1(%iterArg_48, %74, %iterArg_40) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %c_57 = stablehlo.constant dense<1> : tensor<i32>
      %81 = stablehlo.add %iterArg_40, %c_57 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %81, %50, %69, %75, %76, %77, %78, %79, %80 : tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>, tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xi1>, tensor<5x1x7xf32>
    }
    %cst_27 = stablehlo.constant dense<6.510000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %28 = stablehlo.multiply %27, %26#7 : tensor<1x7xf32>
    %cst_28 = stablehlo.constant dense<1.880000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %30 = stablehlo.add %28, %29 : tensor<1x7xf32>
    %31 = stablehlo.sine %30 : tensor<1x7xf32>
    %32 = stablehlo.cosine %30 : tensor<1x7xf32>
    %cst_29 = stablehlo.constant dense<1.820000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %34 = stablehlo.subtract %33, %31 : tensor<1x7xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_31 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<1xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<1xf32>) -> tensor<1x7xf32>
    %39 = stablehlo.multiply %31, %38 : tensor<1x7xf32>
    %40 = stablehlo.multiply %38, %34 : tensor<1x7xf32>
    %41 = stablehlo.negate %39 : tensor<1x7xf32>
    %42 = stablehlo.add %40, %41 : tensor<1x7xf32>
    %43 = stablehlo.multiply %42, %32 : tensor<1x7xf32>
    %cst_32 = stablehlo.constant dense<6.510000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<1x7xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<5x7x7xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %c_35 = stablehlo.constant dense<0> : tensor<i32>
    %48:13 = stablehlo.while(%iterArg = %26#8, %iterArg_36 = %26#9, %iterArg_37 = %26#10, %iterArg_38 = %26#11, %iterArg_39 = %26#12, %iterArg_40 = %26#13, %iterArg_41 = %13, %iterArg_42 = %16, %iterArg_43 = %19, %iterArg_44 = %c_35, %iterArg_45 = %46, %iterArg_46 = %47, %iterArg_47 = %45) : tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xi1>, tensor<5x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>
    cond {
      %c_48 = stablehlo.constant dense<5> : tensor<i32>
      %50 = stablehlo.compare LT, %iterArg_44, %c_48, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %50 : tensor<i1>
    } do {
      %c_48 = stablehlo.constant dense<5> : tensor<i32>
      %50 = stablehlo.subtract %c_48, %iterArg_44 : tensor<i32>
      %c_49 = stablehlo.constant dense<1> : tensor<i32>
      %51 = stablehlo.subtract %50, %c_49 : tensor<i32>
      %52 = func.call @dynamic_index_in_dim(%iterArg, %51) : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
      %53 = func.call @dynamic_index_in_dim_3(%iterArg_36, %51) : (tensor<5x7x7xf32>, tensor<i32>) -> tensor<7x7xf32>
      %54 = func.call @dynamic_index_in_dim_4(%iterArg_37, %51) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %55 = func.call @dynamic_index_in_dim(%iterArg_38, %51) : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
      %56 = func.call @dynamic_index_in_dim_5(%iterArg_39, %51) : (tensor<5x1x7xi1>, tensor<i32>) -> tensor<1x7xi1>
      %57 = func.call @dynamic_index_in_dim_4(%iterArg_40, %51) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %58 = stablehlo.multiply %iterArg_47, %57 : tensor<1x7xf32>
      %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %59 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
      %60 = stablehlo.select %56, %58, %59 : tensor<1x7xi1>, tensor<1x7xf32>
      %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %61 = stablehlo.reduce(%60 init: %cst_51) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
      %62 = stablehlo.broadcast_in_dim %61, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
      %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %63 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %64 = stablehlo.dynamic_update_slice %63, %62, %55, %iterArg_43 : (tensor<5x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<i32>) -> tensor<5x7xf32>
      %65 = stablehlo.add %iterArg_46, %64 : tensor<5x7xf32>
      %66 = stablehlo.dot_general %60, %54, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<7x7xf32>
      %67 = stablehlo.transpose %66, dims = [1, 0] : (tensor<7x7xf32>) -> tensor<7x7xf32>
      %68 = stablehlo.dot_general %60, %53, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<7x7xf32>) -> tensor<1x7xf32>
      %69 = stablehlo.broadcast_in_dim %67, dims = [1, 2] : (tensor<7x7xf32>) -> tensor<1x7x7xf32>
      %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %70 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<5x7x7xf32>
      %71 = stablehlo.dynamic_update_slice %70, %69, %52, %iterArg_41, %iterArg_42 : (tensor<5x7x7xf32>, tensor<1x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x7x7xf32>
      %72 = stablehlo.add %iterArg_45, %71 : tensor<5x7x7xf32>
      %c_54 = stablehlo.constant dense<1> : tensor<i32>
      %73 = stablehlo.add %iterArg_44, %c_54 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_36, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %73, %72, %65, %68 : tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xi1>, tensor<5x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>
    }
    %49 = stablehlo.multiply %48#12, %10 : tensor<1x7xf32>
    return %49, %48#10, %48#11 : tensor<1x7xf32>, tensor<5x7x7xf32>, tensor<5x7xf32>
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
