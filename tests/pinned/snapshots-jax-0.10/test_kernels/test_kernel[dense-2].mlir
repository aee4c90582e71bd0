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
      %14:2 = func.call @closed_call(%iterArg, %iterArg_6, %iterArg_8, %iterArg_9) : (tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<i32>, tensor<1x7xf32>) -> (tensor<i32>, tensor<1x7xf32>)
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.add %iterArg_7, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_6, %15, %14#0, %14#1 : tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>
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
    %26 = stablehlo.tanh %25 : tensor<1x7xf32>
    return %0, %26 : tensor<i32>, tensor<1x7xf32>
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
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5x1x7xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5x1x7xf32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %28:15 = stablehlo.while(%iterArg = %arg1, %iterArg_37 = %14, %iterArg_38 = %17, %iterArg_39 = %arg2, %iterArg_40 = %20, %iterArg_41 = %c_27, %iterArg_42 = %c_19, %iterArg_43 = %1, %iterArg_44 = %21, %iterArg_45 = %22, %iterArg_46 = %23, %iterArg_47 = %24, %iterArg_48 = %25, %iterArg_49 = %26, %iterArg_50 = %27) : tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>, tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xi1>, tensor<5x1x7xf32>, tensor<5x1x7xf32>
    cond {
      %c_51 = stablehlo.constant dense<5> : tensor<i32>
      %52 = stablehlo.compare LT, %iterArg_41, %c_51, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %52:9 = func.call @closed_call(%iterArg, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_42, %iterArg_43) : (tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>) -> (tensor<i32>, tensor<1x7xf32>, tensor<i32>, tensor<7x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<1x7xi1>, tensor<1x7xf32>, tensor<1x7xf32>)
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_44, %52#2, %iterArg_41) : (tensor<5xi32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
      %54 = func.call @dynamic_update_index_in_dim_0(%iterArg_45, %52#3, %iterArg_41) : (tensor<5x7x7xf32>, tensor<7x7xf32>, tensor<i32>) -> tensor<5x7x7xf32>
      %55 = func.call @dynamic_update_index_in_dim_1(%iterArg_46, %52#4, %iterArg_41) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_47, %52#5, %iterArg_41) : (tensor<5xi32>, tensor<i32>, tensor<i32>) -> tensor<5xi32>
      %57 = func.call @dynamic_update_index_in_dim_2(%iterArg_48, %52#6, %iterArg_41) : (tensor<5x1x7xi1>, tensor<1x7xi1>, tensor<i32>) -> tensor<5x1x7xi1>
      %58 = func.call @dynamic_update_index_in_dim_1(%iterArg_49, %52#7, %iterArg_41) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %59 = func.call @dynamic_update_index_in_dim_1(%iterArg_50, %52#8, %iterArg_41) : (tensor<5x1x7xf32>, tensor<1x7xf32>, tensor<i32>) -> tensor<5x1x7xf32>
      %c_51 = stablehlo.constant dense<1> : tensor<i32>
      %60 = stablehlo.add %iterArg_41, %c_51 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %60, %52#0, %52#1, %53, %54, %55, %56, %57, %58, %59 : tensor<5x7x7xf32>, tensor<i32>, tensor<i32>, tensor<5x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<1x7xf32>, tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xi1>, tensor<5x1x7xf32>, tensor<5x1x7xf32>
    }
    %cst_28 = stablehlo.constant dense<6.510000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %30 = stablehlo.multiply %29, %28#7 : tensor<1x7xf32>
    %cst_29 = stablehlo.constant dense<1.880000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %32 = stablehlo.add %30, %31 : tensor<1x7xf32>
    %33 = stablehlo.sine %32 : tensor<1x7xf32>
    %34 = stablehlo.cosine %32 : tensor<1x7xf32>
    %cst_30 = stablehlo.constant dense<1.820000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %36 = stablehlo.subtract %35, %33 : tensor<1x7xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_32 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<1xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<1xf32>) -> tensor<1x7xf32>
    %41 = stablehlo.multiply %33, %40 : tensor<1x7xf32>
    %42 = stablehlo.multiply %40, %36 : tensor<1x7xf32>
    %43 = stablehlo.negate %41 : tensor<1x7xf32>
    %44 = stablehlo.add %42, %43 : tensor<1x7xf32>
    %45 = stablehlo.multiply %44, %34 : tensor<1x7xf32>
    %cst_33 = stablehlo.constant dense<6.510000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<1x7xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5x7x7xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %c_36 = stablehlo.constant dense<0> : tensor<i32>
    %50:14 = stablehlo.while(%iterArg = %28#8, %iterArg_37 = %28#9, %iterArg_38 = %28#10, %iterArg_39 = %28#11, %iterArg_40 = %28#12, %iterArg_41 = %28#13, %iterArg_42 = %28#14, %iterArg_43 = %14, %iterArg_44 = %17, %iterArg_45 = %20, %iterArg_46 = %c_36, %iterArg_47 = %48, %iterArg_48 = %49, %iterArg_49 = %47) : tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xi1>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>
    cond {
      %c_50 = stablehlo.constant dense<5> : tensor<i32>
      %52 = stablehlo.compare LT, %iterArg_46, %c_50, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %c_50 = stablehlo.constant dense<5> : tensor<i32>
      %52 = stablehlo.subtract %c_50, %iterArg_46 : tensor<i32>
      %c_51 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.subtract %52, %c_51 : tensor<i32>
      %54 = func.call @dynamic_index_in_dim(%iterArg, %53) : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
      %55 = func.call @dynamic_index_in_dim_3(%iterArg_37, %53) : (tensor<5x7x7xf32>, tensor<i32>) -> tensor<7x7xf32>
      %56 = func.call @dynamic_index_in_dim_4(%iterArg_38, %53) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %57 = func.call @dynamic_index_in_dim(%iterArg_39, %53) : (tensor<5xi32>, tensor<i32>) -> tensor<i32>
      %58 = func.call @dynamic_index_in_dim_5(%iterArg_40, %53) : (tensor<5x1x7xi1>, tensor<i32>) -> tensor<1x7xi1>
      %59 = func.call @dynamic_index_in_dim_4(%iterArg_41, %53) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %60 = func.call @dynamic_index_in_dim_4(%iterArg_42, %53) : (tensor<5x1x7xf32>, tensor<i32>) -> tensor<1x7xf32>
      %61:3 = func.call @closed_call_6(%iterArg_43, %iterArg_44, %iterArg_45, %iterArg_47, %iterArg_48, %iterArg_49, %54, %55, %56, %57, %58, %59, %60) : (tensor<i32>, tensor<i32>, tensor<i32>, tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<7x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<1x7xi1>, tensor<1x7xf32>, tensor<1x7xf32>) -> (tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>)
      %c_52 = stablehlo.constant dense<1> : tensor<i32>
      %62 = stablehlo.add %iterArg_46, %c_52 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_37, %iterArg_38, %iterArg_39, %iterArg_40, %iterArg_41, %iterArg_42, %iterArg_43, %iterArg_44, %iterArg_45, %62, %61#0, %61#1, %61#2 : tensor<5xi32>, tensor<5x7x7xf32>, tensor<5x1x7xf32>, tensor<5xi32>, tensor<5x1x7xi1>, tensor<5x1x7xf32>, tensor<5x1x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<i32>, tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>
    }
    %51 = stablehlo.multiply %50#13, %11 : tensor<1x7xf32>
    return %51, %50#11, %50#12 : tensor<1x7xf32>, tensor<5x7x7xf32>, tensor<5x7xf32>
  }
  func.func private @closed_call(%arg0: tensor<5x7x7xf32>, %arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<5x7xf32>, %arg4: tensor<i32>, %arg5: tensor<i32>, %arg6: tensor<1x7xf32>) -> (tensor<i32>, tensor<1x7xf32>, tensor<i32>, tensor<7x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<1x7xi1>, tensor<1x7xf32>, tensor<1x7xf32>) {
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
    %19 = stablehlo.tanh %16 : tensor<1x7xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %21 = stablehlo.subtract %20, %19 : tensor<1x7xf32>
    return %0, %19, %4, %6, %arg6, %11, %18, %19, %21 : tensor<i32>, tensor<1x7xf32>, tensor<i32>, tensor<7x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<1x7xi1>, tensor<1x7xf32>, tensor<1x7xf32>
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
  func.func private @closed_call_6(%arg0: tensor<i32>, %arg1: tensor<i32>, %arg2: tensor<i32>, %arg3: tensor<5x7x7xf32>, %arg4: tensor<5x7xf32>, %arg5: tensor<1x7xf32>, %arg6: tensor<i32>, %arg7: tensor<7x7xf32>, %arg8: tensor<1x7xf32>, %arg9: tensor<i32>, %arg10: tensor<1x7xi1>, %arg11: tensor<1x7xf32>, %arg12: tensor<1x7xf32>) -> (tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>) {
    %0 = stablehlo.multiply %arg5, %arg12 : tensor<1x7xf32>
    %1 = stablehlo.multiply %0, %arg11 : tensor<1x7xf32>
    %2 = stablehlo.add %0, %1 : tensor<1x7xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x7xf32>
    %4 = stablehlo.select %arg10, %2, %3 : tensor<1x7xi1>, tensor<1x7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<1x7xf32>, tensor<f32>) -> tensor<7xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [1] : (tensor<7xf32>) -> tensor<1x7xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %8 = stablehlo.dynamic_update_slice %7, %6, %arg9, %arg2 : (tensor<5x7xf32>, tensor<1x7xf32>, tensor<i32>, tensor<i32>) -> tensor<5x7xf32>
    %9 = stablehlo.add %arg4, %8 : tensor<5x7xf32>
    %10 = stablehlo.dot_general %4, %arg8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<1x7xf32>) -> tensor<7x7xf32>
    %11 = stablehlo.transpose %10, dims = [1, 0] : (tensor<7x7xf32>) -> tensor<7x7xf32>
    %12 = stablehlo.dot_general %4, %arg7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x7xf32>, tensor<7x7xf32>) -> tensor<1x7xf32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [1, 2] : (tensor<7x7xf32>) -> tensor<1x7x7xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x7x7xf32>
    %15 = stablehlo.dynamic_update_slice %14, %13, %arg6, %arg0, %arg1 : (tensor<5x7x7xf32>, tensor<1x7x7xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<5x7x7xf32>
    %16 = stablehlo.add %arg3, %15 : tensor<5x7x7xf32>
    return %16, %9, %12 : tensor<5x7x7xf32>, tensor<5x7xf32>, tensor<1x7xf32>
  }
}
// -----
// backward, cuda: same text as cpu
