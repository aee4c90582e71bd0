// import jax
// import jax.numpy as jnp
//
//
// def noisy_input_output_model_op(b, shares):
//     superposed = b + 0.41 * jax.nn.soft_sign(b)
//     gen = shares / 5.1
//
//     def propagate(value, _):
//         after = gen @ value + superposed
//         return after, after[0]
//
//     x_end, path = jax.lax.scan(propagate, superposed, None, length=2)
//     weighted = 0.5 * path
//     interaction = 0.2 * weighted
//
//     def update_fn(_, estimate):
//         picked = jnp.where(interaction > 0.65, interaction, 0.28 * interaction)
//         augmented = estimate + 0.36 * (picked - jnp.arctan(estimate))
//         return jnp.clip(augmented, -2.0, 2.0)
//
//     result = jax.lax.fori_loop(0, 2, update_fn, interaction)
//     return jax.nn.sigmoid(x_end), result
//
//   b: float32[4] in [-1, 1]
//   shares: float32[4, 4] in [-1, 1]
// -----
// forward, cpu
module @jit_noisy_input_output_model_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4x4xf32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}) {
    %0 = call @soft_sign(%arg0) : (tensor<4xf32>) -> tensor<4xf32>
    %cst = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<4xf32>
    %3 = stablehlo.add %arg0, %2 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<5.100000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %5 = stablehlo.divide %arg1, %4 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7:5 = stablehlo.while(%iterArg = %5, %iterArg_7 = %3, %iterArg_8 = %c, %iterArg_9 = %3, %iterArg_10 = %6) : tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<2xf32>
    cond {
      %c_11 = stablehlo.constant dense<2> : tensor<i32>
      %19 = stablehlo.compare LT, %iterArg_8, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    } do {
      %19 = stablehlo.dot_general %iterArg, %iterArg_9, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %20 = stablehlo.add %19, %iterArg_7 : tensor<4xf32>
      %21 = stablehlo.slice %20 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
      %22 = stablehlo.reshape %21 : (tensor<1xf32>) -> tensor<f32>
      %23 = func.call @dynamic_update_index_in_dim(%iterArg_10, %22, %iterArg_8) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %24 = stablehlo.add %iterArg_8, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_7, %24, %20, %23 : tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<2xf32>
    }
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %9 = stablehlo.multiply %8, %7#4 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<2xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %12:3 = stablehlo.while(%iterArg = %11, %iterArg_7 = %c_4, %iterArg_8 = %11) : tensor<2xf32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_9 = stablehlo.constant dense<2> : tensor<i32>
      %19 = stablehlo.compare LT, %iterArg_7, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    } do {
      %cst_9 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %20 = stablehlo.compare GT, %iterArg, %19, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %cst_10 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %22 = stablehlo.multiply %21, %iterArg : tensor<2xf32>
      %23 = func.call @_where(%20, %iterArg, %22) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %24 = chlo.atan %iterArg_8 : tensor<2xf32> -> tensor<2xf32>
      %25 = stablehlo.subtract %23, %24 : tensor<2xf32>
      %cst_11 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
      %26 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %27 = stablehlo.multiply %26, %25 : tensor<2xf32>
      %28 = stablehlo.add %iterArg_8, %27 : tensor<2xf32>
      %cst_12 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
      %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %29 = func.call @clip(%28, %cst_12, %cst_13) : (tensor<2xf32>, tensor<f32>, tensor<f32>) -> tensor<2xf32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %30 = stablehlo.add %iterArg_7, %c_14 : tensor<i32>
      stablehlo.return %iterArg, %30, %29 : tensor<2xf32>, tensor<i32>, tensor<2xf32>
    }
    %13 = stablehlo.negate %7#3 : tensor<4xf32>
    %14 = stablehlo.exponential %13 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %16 = stablehlo.add %15, %14 : tensor<4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %18 = stablehlo.divide %17, %16 : tensor<4xf32>
    return %18, %12#2 : tensor<4xf32>, tensor<2xf32>
  }
  func.func private @soft_sign(%arg0: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.abs %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.add %0, %1 : tensor<4xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<4xf32>
    return %3 : tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @_where(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2xi1>, tensor<2xf32>
    return %0 : tensor<2xf32>
  }
  func.func private @clip(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<2xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<2xf32>
    return %5 : tensor<2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4x4xf32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<4x4xf32> {jax.result_info = "result[1]"}) {
    %0:4 = call @soft_sign(%arg0) : (tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>)
    %cst = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.multiply %1, %0#0 : tensor<4xf32>
    %3 = stablehlo.add %arg0, %2 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<5.100000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %5 = stablehlo.divide %arg1, %4 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %8:6 = stablehlo.while(%iterArg = %5, %iterArg_27 = %3, %iterArg_28 = %c, %iterArg_29 = %3, %iterArg_30 = %6, %iterArg_31 = %7) : tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<2xf32>, tensor<2x4xf32>
    cond {
      %c_32 = stablehlo.constant dense<2> : tensor<i32>
      %52 = stablehlo.compare LT, %iterArg_28, %c_32, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %52 = stablehlo.dot_general %iterArg, %iterArg_29, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %53 = stablehlo.add %52, %iterArg_27 : tensor<4xf32>
      %54 = stablehlo.slice %53 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
      %55 = stablehlo.reshape %54 : (tensor<1xf32>) -> tensor<f32>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_30, %55, %iterArg_28) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %57 = func.call @dynamic_update_index_in_dim_0(%iterArg_31, %iterArg_29, %iterArg_28) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %58 = stablehlo.add %iterArg_28, %c_32 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_27, %58, %53, %56, %57 : tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<2xf32>, tensor<2x4xf32>
    }
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %10 = stablehlo.multiply %9, %8#4 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %14 = stablehlo.compare GT, %12, %13, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_6 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %16 = stablehlo.multiply %15, %12 : tensor<2xf32>
    %17 = call @_where(%14, %12, %16) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18:8 = call @clip(%cst_7, %cst_8) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %22:14 = stablehlo.while(%iterArg = %17, %iterArg_27 = %18#0, %iterArg_28 = %18#1, %iterArg_29 = %18#2, %iterArg_30 = %18#3, %iterArg_31 = %18#4, %iterArg_32 = %18#5, %iterArg_33 = %18#6, %iterArg_34 = %18#7, %iterArg_35 = %c_12, %iterArg_36 = %12, %iterArg_37 = %19, %iterArg_38 = %20, %iterArg_39 = %21) : tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
    cond {
      %c_40 = stablehlo.constant dense<2> : tensor<i32>
      %52 = stablehlo.compare LT, %iterArg_35, %c_40, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %52 = chlo.atan %iterArg_36 : tensor<2xf32> -> tensor<2xf32>
      %53 = chlo.square %iterArg_36 : tensor<2xf32> -> tensor<2xf32>
      %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %55 = stablehlo.add %54, %53 : tensor<2xf32>
      %56 = stablehlo.subtract %iterArg, %52 : tensor<2xf32>
      %cst_41 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %58 = stablehlo.multiply %57, %56 : tensor<2xf32>
      %59 = stablehlo.add %iterArg_36, %58 : tensor<2xf32>
      %60:3 = func.call @clip_1(%59, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34) : (tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
      %61 = func.call @dynamic_update_index_in_dim_2(%iterArg_37, %55, %iterArg_35) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %62 = func.call @dynamic_update_index_in_dim_2(%iterArg_38, %60#1, %iterArg_35) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %63 = func.call @dynamic_update_index_in_dim_2(%iterArg_39, %60#2, %iterArg_35) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_42 = stablehlo.constant dense<1> : tensor<i32>
      %64 = stablehlo.add %iterArg_35, %c_42 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %64, %60#0, %61, %62, %63 : tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
    }
    %23 = stablehlo.negate %8#3 : tensor<4xf32>
    %24 = stablehlo.exponential %23 : tensor<4xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %26 = stablehlo.add %25, %24 : tensor<4xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %28 = stablehlo.divide %27, %26 : tensor<4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<4xf32>
    %31 = stablehlo.multiply %28, %30 : tensor<4xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %34 = stablehlo.multiply %33, %31 : tensor<4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c_19 = stablehlo.constant dense<0> : tensor<i32>
    %36:7 = stablehlo.while(%iterArg = %22#11, %iterArg_27 = %22#12, %iterArg_28 = %22#13, %iterArg_29 = %14, %iterArg_30 = %c_19, %iterArg_31 = %35, %iterArg_32 = %32) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi1>, tensor<i32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_33 = stablehlo.constant dense<2> : tensor<i32>
      %52 = stablehlo.compare LT, %iterArg_30, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %c_33 = stablehlo.constant dense<2> : tensor<i32>
      %52 = stablehlo.subtract %c_33, %iterArg_30 : tensor<i32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.subtract %52, %c_34 : tensor<i32>
      %54 = func.call @dynamic_index_in_dim(%iterArg, %53) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %55 = func.call @dynamic_index_in_dim(%iterArg_27, %53) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %56 = func.call @dynamic_index_in_dim(%iterArg_28, %53) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %57 = func.call @clip_3(%55, %56, %iterArg_32) : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %cst_35 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %59 = stablehlo.multiply %58, %57 : tensor<2xf32>
      %60 = stablehlo.negate %59 : tensor<2xf32>
      %61 = stablehlo.divide %60, %54 : tensor<2xf32>
      %62 = stablehlo.add %57, %61 : tensor<2xf32>
      %63:2 = func.call @_where_4(%iterArg_29, %59) : (tensor<2xi1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
      %64 = stablehlo.add %iterArg_31, %63#0 : tensor<2xf32>
      %cst_36 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %66 = stablehlo.multiply %65, %63#1 : tensor<2xf32>
      %67 = stablehlo.add %64, %66 : tensor<2xf32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %68 = stablehlo.add %iterArg_30, %c_37 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %iterArg_29, %68, %67, %62 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi1>, tensor<i32>, tensor<2xf32>, tensor<2xf32>
    }
    %37 = stablehlo.add %36#5, %36#6 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<2xf32>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c_24 = stablehlo.constant dense<0> : tensor<i32>
    %44:7 = stablehlo.while(%iterArg = %41, %iterArg_27 = %8#5, %iterArg_28 = %5, %iterArg_29 = %c_24, %iterArg_30 = %42, %iterArg_31 = %43, %iterArg_32 = %34) : tensor<2xf32>, tensor<2x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>
    cond {
      %c_33 = stablehlo.constant dense<2> : tensor<i32>
      %52 = stablehlo.compare LT, %iterArg_29, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %52 : tensor<i1>
    } do {
      %c_33 = stablehlo.constant dense<2> : tensor<i32>
      %52 = stablehlo.subtract %c_33, %iterArg_29 : tensor<i32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %53 = stablehlo.subtract %52, %c_34 : tensor<i32>
      %54 = func.call @dynamic_index_in_dim_5(%iterArg, %53) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %55 = func.call @dynamic_index_in_dim_6(%iterArg_27, %53) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %56 = stablehlo.broadcast_in_dim %54, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %57 = stablehlo.pad %56, %cst_35, low = [0], high = [3], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<4xf32>
      %58 = stablehlo.add %iterArg_32, %57 : tensor<4xf32>
      %59 = stablehlo.add %iterArg_31, %58 : tensor<4xf32>
      %60 = stablehlo.dot_general %58, %iterArg_28, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
      %61 = stablehlo.dot_general %58, %55, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
      %62 = stablehlo.add %iterArg_30, %61 : tensor<4x4xf32>
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %63 = stablehlo.add %iterArg_29, %c_36 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_27, %iterArg_28, %63, %62, %59, %60 : tensor<2xf32>, tensor<2x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>
    }
    %45 = stablehlo.add %44#5, %44#6 : tensor<4xf32>
    %cst_25 = stablehlo.constant dense<5.100000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %47 = stablehlo.divide %44#4, %46 : tensor<4x4xf32>
    %cst_26 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %49 = stablehlo.multiply %48, %45 : tensor<4xf32>
    %50 = call @soft_sign_7(%0#1, %0#2, %arg0, %0#3, %49) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %51 = stablehlo.add %45, %50 : tensor<4xf32>
    return %51, %47 : tensor<4xf32>, tensor<4x4xf32>
  }
  func.func private @soft_sign(%arg0: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.add %0, %3 : tensor<4xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<4xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.divide %7, %6 : tensor<4xf32>
    return %5, %2, %4, %8 : tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<2x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<2x4xf32>
    return %1 : tensor<2x4xf32>
  }
  func.func private @_where(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<2xi1>, tensor<2xf32>
    return %0 : tensor<2xf32>
  }
  func.func private @clip(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.convert %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.convert %arg1 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    return %4, %0, %2, %3, %1, %6, %7, %5 : tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
  }
  func.func private @clip_1(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<2xf32>, %arg6: tensor<2xf32>, %arg7: tensor<2xf32>, %arg8: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.maximum %0, %arg0 : tensor<2xf32>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %4 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %5 = stablehlo.compare EQ, %arg0, %4, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %6 = stablehlo.select %5, %arg4, %arg3 : tensor<2xi1>, tensor<2xf32>
    %7 = stablehlo.select %3, %arg5, %6 : tensor<2xi1>, tensor<2xf32>
    %8 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %9 = stablehlo.minimum %8, %1 : tensor<2xf32>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %11 = stablehlo.compare GT, %10, %1, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %12 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %13 = stablehlo.compare EQ, %12, %1, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %14 = stablehlo.select %13, %arg7, %arg6 : tensor<2xi1>, tensor<2xf32>
    %15 = stablehlo.select %11, %arg8, %14 : tensor<2xi1>, tensor<2xf32>
    return %9, %7, %15 : tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @clip_3(%arg0: tensor<2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<2xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @_where_4(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<2xi1>, tensor<2xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<2xi1>, tensor<2xf32>
    return %2, %1 : tensor<2xf32>, tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<2xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @soft_sign_7(%arg0: tensor<4xi1>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<4xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<4xf32>
    %2 = stablehlo.negate %1 : tensor<4xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<4xi1>, tensor<4xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<4xi1>, tensor<4xf32>
    %7 = stablehlo.add %3, %6 : tensor<4xf32>
    %8 = stablehlo.negate %5 : tensor<4xf32>
    %9 = stablehlo.add %7, %8 : tensor<4xf32>
    return %9 : tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
