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
    %7:5 = stablehlo.while(%iterArg = %5, %iterArg_8 = %3, %iterArg_9 = %c, %iterArg_10 = %3, %iterArg_11 = %6) : tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<2xf32>
    cond {
      %c_12 = stablehlo.constant dense<2> : tensor<i32>
      %19 = stablehlo.compare LT, %iterArg_9, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    } do {
      %19 = stablehlo.dot_general %iterArg, %iterArg_10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %20 = stablehlo.add %19, %iterArg_8 : tensor<4xf32>
      %21 = stablehlo.slice %20 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
      %22 = stablehlo.reshape %21 : (tensor<1xf32>) -> tensor<f32>
      %23 = func.call @dynamic_update_index_in_dim(%iterArg_11, %22, %iterArg_9) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %24 = stablehlo.add %iterArg_9, %c_12 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %24, %20, %23 : tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<2xf32>
    }
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %9 = stablehlo.multiply %8, %7#4 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<2xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %12:4 = stablehlo.while(%iterArg = %11, %iterArg_8 = %c_5, %iterArg_9 = %c_4, %iterArg_10 = %11) : tensor<2xf32>, tensor<i32>, tensor<i32>, tensor<2xf32>
    cond {
      %c_11 = stablehlo.constant dense<2> : tensor<i32>
      %19 = stablehlo.compare LT, %iterArg_8, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %19 : tensor<i1>
    } do {
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %19 = stablehlo.add %iterArg_9, %c_11 : tensor<i32>
      %cst_12 = stablehlo.constant dense<6.500000e-01> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %21 = stablehlo.compare GT, %iterArg, %20, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
      %cst_13 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %23 = stablehlo.multiply %22, %iterArg : tensor<2xf32>
      %24 = func.call @_where(%21, %iterArg, %23) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %25 = chlo.atan %iterArg_10 : tensor<2xf32> -> tensor<2xf32>
      %26 = stablehlo.subtract %24, %25 : tensor<2xf32>
      %cst_14 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %28 = stablehlo.multiply %27, %26 : tensor<2xf32>
      %29 = stablehlo.add %iterArg_10, %28 : tensor<2xf32>
      %cst_15 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
      %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %30 = func.call @clip(%29, %cst_15, %cst_16) : (tensor<2xf32>, tensor<f32>, tensor<f32>) -> tensor<2xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.add %iterArg_8, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %31, %19, %30 : tensor<2xf32>, tensor<i32>, tensor<i32>, tensor<2xf32>
    }
    %13 = stablehlo.negate %7#3 : tensor<4xf32>
    %14 = stablehlo.exponential %13 : tensor<4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %16 = stablehlo.add %15, %14 : tensor<4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %18 = stablehlo.divide %17, %16 : tensor<4xf32>
    return %18, %12#3 : tensor<4xf32>, tensor<2xf32>
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
    %8:6 = stablehlo.while(%iterArg = %5, %iterArg_30 = %3, %iterArg_31 = %c, %iterArg_32 = %3, %iterArg_33 = %6, %iterArg_34 = %7) : tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<2xf32>, tensor<2x4xf32>
    cond {
      %c_35 = stablehlo.constant dense<2> : tensor<i32>
      %55 = stablehlo.compare LT, %iterArg_31, %c_35, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %55 = stablehlo.dot_general %iterArg, %iterArg_32, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4x4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %56 = stablehlo.add %55, %iterArg_30 : tensor<4xf32>
      %57 = stablehlo.slice %56 [0:1] : (tensor<4xf32>) -> tensor<1xf32>
      %58 = stablehlo.reshape %57 : (tensor<1xf32>) -> tensor<f32>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_33, %58, %iterArg_31) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %60 = func.call @dynamic_update_index_in_dim_0(%iterArg_34, %iterArg_32, %iterArg_31) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %61 = stablehlo.add %iterArg_31, %c_35 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_30, %61, %56, %59, %60 : tensor<4x4xf32>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<2xf32>, tensor<2x4xf32>
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
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %22:15 = stablehlo.while(%iterArg = %17, %iterArg_30 = %18#0, %iterArg_31 = %18#1, %iterArg_32 = %18#2, %iterArg_33 = %18#3, %iterArg_34 = %18#4, %iterArg_35 = %18#5, %iterArg_36 = %18#6, %iterArg_37 = %18#7, %iterArg_38 = %c_13, %iterArg_39 = %c_9, %iterArg_40 = %12, %iterArg_41 = %19, %iterArg_42 = %20, %iterArg_43 = %21) : tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
    cond {
      %c_44 = stablehlo.constant dense<2> : tensor<i32>
      %55 = stablehlo.compare LT, %iterArg_38, %c_44, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %c_44 = stablehlo.constant dense<1> : tensor<i32>
      %55 = stablehlo.add %iterArg_39, %c_44 : tensor<i32>
      %56 = chlo.atan %iterArg_40 : tensor<2xf32> -> tensor<2xf32>
      %57 = chlo.square %iterArg_40 : tensor<2xf32> -> tensor<2xf32>
      %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %59 = stablehlo.add %58, %57 : tensor<2xf32>
      %60 = stablehlo.subtract %iterArg, %56 : tensor<2xf32>
      %cst_46 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %62 = stablehlo.multiply %61, %60 : tensor<2xf32>
      %63 = stablehlo.add %iterArg_40, %62 : tensor<2xf32>
      %64:3 = func.call @clip_1(%63, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37) : (tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
      %65 = func.call @dynamic_update_index_in_dim_2(%iterArg_41, %59, %iterArg_38) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %66 = func.call @dynamic_update_index_in_dim_2(%iterArg_42, %64#1, %iterArg_38) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %67 = func.call @dynamic_update_index_in_dim_2(%iterArg_43, %64#2, %iterArg_38) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %c_47 = stablehlo.constant dense<1> : tensor<i32>
      %68 = stablehlo.add %iterArg_38, %c_47 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_30, %iterArg_31, %iterArg_32, %iterArg_33, %iterArg_34, %iterArg_35, %iterArg_36, %iterArg_37, %68, %55, %64#0, %65, %66, %67 : tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<i32>, tensor<i32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>
    }
    %23 = stablehlo.negate %8#3 : tensor<4xf32>
    %24 = stablehlo.exponential %23 : tensor<4xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %26 = stablehlo.add %25, %24 : tensor<4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %28 = stablehlo.divide %27, %26 : tensor<4xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<4xf32>
    %31 = stablehlo.multiply %28, %30 : tensor<4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%28 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%22#11 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %34 = stablehlo.add %32, %33 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %37 = stablehlo.multiply %36, %31 : tensor<4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %39:7 = stablehlo.while(%iterArg = %22#12, %iterArg_30 = %22#13, %iterArg_31 = %22#14, %iterArg_32 = %14, %iterArg_33 = %c_22, %iterArg_34 = %38, %iterArg_35 = %35) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi1>, tensor<i32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_36 = stablehlo.constant dense<2> : tensor<i32>
      %55 = stablehlo.compare LT, %iterArg_33, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %c_36 = stablehlo.constant dense<2> : tensor<i32>
      %55 = stablehlo.subtract %c_36, %iterArg_33 : tensor<i32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.subtract %55, %c_37 : tensor<i32>
      %57 = func.call @dynamic_index_in_dim(%iterArg, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %58 = func.call @dynamic_index_in_dim(%iterArg_30, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %59 = func.call @dynamic_index_in_dim(%iterArg_31, %56) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %60 = func.call @clip_3(%58, %59, %iterArg_35) : (tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
      %cst_38 = stablehlo.constant dense<3.600000e-01> : tensor<f32>
      %61 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %62 = stablehlo.multiply %61, %60 : tensor<2xf32>
      %63 = stablehlo.negate %62 : tensor<2xf32>
      %64 = stablehlo.divide %63, %57 : tensor<2xf32>
      %65 = stablehlo.add %60, %64 : tensor<2xf32>
      %66:2 = func.call @_where_4(%iterArg_32, %62) : (tensor<2xi1>, tensor<2xf32>) -> (tensor<2xf32>, tensor<2xf32>)
      %67 = stablehlo.add %iterArg_34, %66#0 : tensor<2xf32>
      %cst_39 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
      %68 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %69 = stablehlo.multiply %68, %66#1 : tensor<2xf32>
      %70 = stablehlo.add %67, %69 : tensor<2xf32>
      %c_40 = stablehlo.constant dense<1> : tensor<i32>
      %71 = stablehlo.add %iterArg_33, %c_40 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_30, %iterArg_31, %iterArg_32, %71, %70, %65 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xi1>, tensor<i32>, tensor<2xf32>, tensor<2xf32>
    }
    %40 = stablehlo.add %39#5, %39#6 : tensor<2xf32>
    %cst_23 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<2xf32>
    %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c_27 = stablehlo.constant dense<0> : tensor<i32>
    %47:7 = stablehlo.while(%iterArg = %44, %iterArg_30 = %8#5, %iterArg_31 = %5, %iterArg_32 = %c_27, %iterArg_33 = %45, %iterArg_34 = %46, %iterArg_35 = %37) : tensor<2xf32>, tensor<2x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>
    cond {
      %c_36 = stablehlo.constant dense<2> : tensor<i32>
      %55 = stablehlo.compare LT, %iterArg_32, %c_36, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %55 : tensor<i1>
    } do {
      %c_36 = stablehlo.constant dense<2> : tensor<i32>
      %55 = stablehlo.subtract %c_36, %iterArg_32 : tensor<i32>
      %c_37 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.subtract %55, %c_37 : tensor<i32>
      %57 = func.call @dynamic_index_in_dim_5(%iterArg, %56) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %58 = func.call @dynamic_index_in_dim_6(%iterArg_30, %56) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %59 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %60 = stablehlo.pad %59, %cst_38, low = [0], high = [3], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<4xf32>
      %61 = stablehlo.add %iterArg_35, %60 : tensor<4xf32>
      %62 = stablehlo.add %iterArg_34, %61 : tensor<4xf32>
      %63 = stablehlo.dot_general %61, %iterArg_31, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
      %64 = stablehlo.dot_general %61, %58, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4xf32>) -> tensor<4x4xf32>
      %65 = stablehlo.add %iterArg_33, %64 : tensor<4x4xf32>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %66 = stablehlo.add %iterArg_32, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_30, %iterArg_31, %66, %65, %62, %63 : tensor<2xf32>, tensor<2x4xf32>, tensor<4x4xf32>, tensor<i32>, tensor<4x4xf32>, tensor<4xf32>, tensor<4xf32>
    }
    %48 = stablehlo.add %47#5, %47#6 : tensor<4xf32>
    %cst_28 = stablehlo.constant dense<5.100000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %50 = stablehlo.divide %47#4, %49 : tensor<4x4xf32>
    %cst_29 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %52 = stablehlo.multiply %51, %48 : tensor<4xf32>
    %53 = call @soft_sign_7(%0#1, %0#2, %arg0, %0#3, %52) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    %54 = stablehlo.add %48, %53 : tensor<4xf32>
    return %54, %50 : tensor<4xf32>, tensor<4x4xf32>
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
