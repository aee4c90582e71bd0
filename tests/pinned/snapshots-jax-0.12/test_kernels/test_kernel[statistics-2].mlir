// import jax
// import jax.numpy as jnp
//
//
// def trend_filter_block(series, prior_mean):
//     ratio_to = series / 1.58
//
//     def one_obs(state, x_t):
//         level, trend = state
//         guess = level + trend
//         fresh = 0.31 * x_t + (1.0 - 0.31) * guess
//         trend = 0.34 * (fresh - level) + (1.0 - 0.34) * trend
//         return (fresh, trend), guess
//
//     final_stats, path = jax.lax.scan(
//         one_obs, (prior_mean, jnp.zeros_like(prior_mean)), ratio_to
//     )
//     bounded = jnp.clip(path, -4.0, 4.0)
//
//     def body(_, running_value):
//         contrast = running_value * (0.31 + path) - 0.149
//         return 0.15 * contrast
//
//     outcome = jax.lax.fori_loop(0, 4, body, jnp.sin(bounded))
//     combined = 0.44 * outcome + 0.77 * path
//     center = combined.mean(axis=-1)
//     return center
//
//   series: float32[8] in [-1.5, 1.5]
//   prior_mean: float32[] in [-1, 1]
// -----
// forward, cpu
module @jit_trend_filter_block attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.580000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1 = stablehlo.divide %arg0, %0 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:5 = stablehlo.while(%iterArg = %1, %iterArg_9 = %c, %iterArg_10 = %arg1, %iterArg_11 = %cst_0, %iterArg_12 = %2) : tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<8xf32>
    cond {
      %c_13 = stablehlo.constant dense<8> : tensor<i32>
      %14 = stablehlo.compare LT, %iterArg_9, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %14 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_9) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %15 = stablehlo.add %iterArg_10, %iterArg_11 : tensor<f32>
      %cst_13 = stablehlo.constant dense<3.100000e-01> : tensor<f32>
      %16 = stablehlo.multiply %cst_13, %14 : tensor<f32>
      %cst_14 = stablehlo.constant dense<0.689999997> : tensor<f32>
      %17 = stablehlo.multiply %cst_14, %15 : tensor<f32>
      %18 = stablehlo.add %16, %17 : tensor<f32>
      %19 = stablehlo.subtract %18, %iterArg_10 : tensor<f32>
      %cst_15 = stablehlo.constant dense<3.400000e-01> : tensor<f32>
      %20 = stablehlo.multiply %cst_15, %19 : tensor<f32>
      %cst_16 = stablehlo.constant dense<6.600000e-01> : tensor<f32>
      %21 = stablehlo.multiply %cst_16, %iterArg_11 : tensor<f32>
      %22 = stablehlo.add %20, %21 : tensor<f32>
      %23 = func.call @dynamic_update_index_in_dim(%iterArg_12, %15, %iterArg_9) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %24 = stablehlo.add %iterArg_9, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %24, %18, %22, %23 : tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<8xf32>
    }
    %cst_2 = stablehlo.constant dense<-4.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %4 = call @clip(%3#4, %cst_2, %cst_3) : (tensor<8xf32>, tensor<f32>, tensor<f32>) -> tensor<8xf32>
    %5 = stablehlo.sine %4 : tensor<8xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %6:3 = stablehlo.while(%iterArg = %3#4, %iterArg_9 = %c_4, %iterArg_10 = %5) : tensor<8xf32>, tensor<i32>, tensor<8xf32>
    cond {
      %c_11 = stablehlo.constant dense<4> : tensor<i32>
      %14 = stablehlo.compare LT, %iterArg_9, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %cst_11 = stablehlo.constant dense<3.100000e-01> : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %15 = stablehlo.add %14, %iterArg : tensor<8xf32>
      %16 = stablehlo.multiply %iterArg_10, %15 : tensor<8xf32>
      %cst_12 = stablehlo.constant dense<1.490000e-01> : tensor<f32>
      %17 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %18 = stablehlo.subtract %16, %17 : tensor<8xf32>
      %cst_13 = stablehlo.constant dense<1.500000e-01> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %20 = stablehlo.multiply %19, %18 : tensor<8xf32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %21 = stablehlo.add %iterArg_9, %c_14 : tensor<i32>
      stablehlo.return %iterArg, %21, %20 : tensor<8xf32>, tensor<i32>, tensor<8xf32>
    }
    %cst_5 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %8 = stablehlo.multiply %7, %6#2 : tensor<8xf32>
    %cst_6 = stablehlo.constant dense<0.76999998> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %10 = stablehlo.multiply %9, %3#4 : tensor<8xf32>
    %11 = stablehlo.add %8, %10 : tensor<8xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %13 = stablehlo.divide %12, %cst_8 : tensor<f32>
    return %13 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<8xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<8xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<8xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<8xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8xf32>
    return %1 : tensor<8xf32>
  }
  func.func private @clip(%arg0: tensor<8xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<8xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<8xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<8xf32>
    return %5 : tensor<8xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<f32>) -> (tensor<8xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.580000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %1 = stablehlo.divide %arg0, %0 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:5 = stablehlo.while(%iterArg = %1, %iterArg_18 = %c, %iterArg_19 = %arg1, %iterArg_20 = %cst_0, %iterArg_21 = %2) : tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<8xf32>
    cond {
      %c_22 = stablehlo.constant dense<8> : tensor<i32>
      %27 = stablehlo.compare LT, %iterArg_18, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %27 : tensor<i1>
    } do {
      %27 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_18) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %28 = stablehlo.add %iterArg_19, %iterArg_20 : tensor<f32>
      %cst_22 = stablehlo.constant dense<3.100000e-01> : tensor<f32>
      %29 = stablehlo.multiply %cst_22, %27 : tensor<f32>
      %cst_23 = stablehlo.constant dense<0.689999997> : tensor<f32>
      %30 = stablehlo.multiply %cst_23, %28 : tensor<f32>
      %31 = stablehlo.add %29, %30 : tensor<f32>
      %32 = stablehlo.subtract %31, %iterArg_19 : tensor<f32>
      %cst_24 = stablehlo.constant dense<3.400000e-01> : tensor<f32>
      %33 = stablehlo.multiply %cst_24, %32 : tensor<f32>
      %cst_25 = stablehlo.constant dense<6.600000e-01> : tensor<f32>
      %34 = stablehlo.multiply %cst_25, %iterArg_20 : tensor<f32>
      %35 = stablehlo.add %33, %34 : tensor<f32>
      %36 = func.call @dynamic_update_index_in_dim(%iterArg_21, %28, %iterArg_18) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %37 = stablehlo.add %iterArg_18, %c_26 : tensor<i32>
      stablehlo.return %iterArg, %37, %31, %35, %36 : tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<8xf32>
    }
    %cst_2 = stablehlo.constant dense<-4.000000e+00> : tensor<f32>
    %cst_3 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %4:3 = call @clip(%3#4, %cst_2, %cst_3) : (tensor<8xf32>, tensor<f32>, tensor<f32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>)
    %5 = stablehlo.sine %4#0 : tensor<8xf32>
    %6 = stablehlo.cosine %4#0 : tensor<8xf32>
    %cst_4 = stablehlo.constant dense<3.100000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %8 = stablehlo.add %7, %3#4 : tensor<8xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x8xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %10:4 = stablehlo.while(%iterArg = %8, %iterArg_18 = %c_6, %iterArg_19 = %5, %iterArg_20 = %9) : tensor<8xf32>, tensor<i32>, tensor<8xf32>, tensor<4x8xf32>
    cond {
      %c_21 = stablehlo.constant dense<4> : tensor<i32>
      %27 = stablehlo.compare LT, %iterArg_18, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %27 : tensor<i1>
    } do {
      %27 = stablehlo.multiply %iterArg_19, %iterArg : tensor<8xf32>
      %cst_21 = stablehlo.constant dense<1.490000e-01> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %29 = stablehlo.subtract %27, %28 : tensor<8xf32>
      %cst_22 = stablehlo.constant dense<1.500000e-01> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %31 = stablehlo.multiply %30, %29 : tensor<8xf32>
      %32 = func.call @dynamic_update_index_in_dim_0(%iterArg_20, %iterArg_19, %iterArg_18) : (tensor<4x8xf32>, tensor<8xf32>, tensor<i32>) -> tensor<4x8xf32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %33 = stablehlo.add %iterArg_18, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %33, %31, %32 : tensor<8xf32>, tensor<i32>, tensor<8xf32>, tensor<4x8xf32>
    }
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_8 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %11 = stablehlo.divide %cst_7, %cst_8 : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_9 = stablehlo.constant dense<0.76999998> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<8xf32>
    %cst_10 = stablehlo.constant dense<4.400000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %16 = stablehlo.multiply %15, %12 : tensor<8xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %18:5 = stablehlo.while(%iterArg = %10#3, %iterArg_18 = %8, %iterArg_19 = %c_12, %iterArg_20 = %17, %iterArg_21 = %16) : tensor<4x8xf32>, tensor<8xf32>, tensor<i32>, tensor<8xf32>, tensor<8xf32>
    cond {
      %c_22 = stablehlo.constant dense<4> : tensor<i32>
      %27 = stablehlo.compare LT, %iterArg_19, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %27 : tensor<i1>
    } do {
      %c_22 = stablehlo.constant dense<4> : tensor<i32>
      %27 = stablehlo.subtract %c_22, %iterArg_19 : tensor<i32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %28 = stablehlo.subtract %27, %c_23 : tensor<i32>
      %29 = func.call @dynamic_index_in_dim_1(%iterArg, %28) : (tensor<4x8xf32>, tensor<i32>) -> tensor<8xf32>
      %cst_24 = stablehlo.constant dense<1.500000e-01> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8xf32>
      %31 = stablehlo.multiply %30, %iterArg_21 : tensor<8xf32>
      %32 = stablehlo.multiply %29, %31 : tensor<8xf32>
      %33 = stablehlo.add %iterArg_20, %32 : tensor<8xf32>
      %34 = stablehlo.multiply %31, %iterArg_18 : tensor<8xf32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg_19, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_18, %35, %33, %34 : tensor<4x8xf32>, tensor<8xf32>, tensor<i32>, tensor<8xf32>, tensor<8xf32>
    }
    %19 = stablehlo.add %14, %18#3 : tensor<8xf32>
    %20 = stablehlo.multiply %18#4, %6 : tensor<8xf32>
    %21 = call @clip_2(%4#1, %4#2, %20) : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    %22 = stablehlo.add %19, %21 : tensor<8xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %24:5 = stablehlo.while(%iterArg = %22, %iterArg_18 = %c_16, %iterArg_19 = %cst_13, %iterArg_20 = %cst_14, %iterArg_21 = %23) : tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<8xf32>
    cond {
      %c_22 = stablehlo.constant dense<8> : tensor<i32>
      %27 = stablehlo.compare LT, %iterArg_18, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %27 : tensor<i1>
    } do {
      %c_22 = stablehlo.constant dense<8> : tensor<i32>
      %27 = stablehlo.subtract %c_22, %iterArg_18 : tensor<i32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %28 = stablehlo.subtract %27, %c_23 : tensor<i32>
      %29 = func.call @dynamic_index_in_dim(%iterArg, %28) : (tensor<8xf32>, tensor<i32>) -> tensor<f32>
      %cst_24 = stablehlo.constant dense<6.600000e-01> : tensor<f32>
      %30 = stablehlo.multiply %cst_24, %iterArg_20 : tensor<f32>
      %cst_25 = stablehlo.constant dense<3.400000e-01> : tensor<f32>
      %31 = stablehlo.multiply %cst_25, %iterArg_20 : tensor<f32>
      %32 = stablehlo.negate %31 : tensor<f32>
      %33 = stablehlo.add %iterArg_19, %31 : tensor<f32>
      %cst_26 = stablehlo.constant dense<0.689999997> : tensor<f32>
      %34 = stablehlo.multiply %cst_26, %33 : tensor<f32>
      %35 = stablehlo.add %29, %34 : tensor<f32>
      %cst_27 = stablehlo.constant dense<3.100000e-01> : tensor<f32>
      %36 = stablehlo.multiply %cst_27, %33 : tensor<f32>
      %37 = stablehlo.add %32, %35 : tensor<f32>
      %38 = stablehlo.add %30, %35 : tensor<f32>
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_21, %36, %28) : (tensor<8xf32>, tensor<f32>, tensor<i32>) -> tensor<8xf32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %40 = stablehlo.add %iterArg_18, %c_28 : tensor<i32>
      stablehlo.return %iterArg, %40, %37, %38, %39 : tensor<8xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<8xf32>
    }
    %cst_17 = stablehlo.constant dense<1.580000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %26 = stablehlo.divide %24#4, %25 : tensor<8xf32>
    return %26, %24#2 : tensor<8xf32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<8xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<8xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<8xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<8xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<8xf32>, tensor<1xf32>, tensor<i32>) -> tensor<8xf32>
    return %1 : tensor<8xf32>
  }
  func.func private @clip(%arg0: tensor<8xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<8xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<8xi1>, tensor<8xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<8xi1>, tensor<8xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %14 = stablehlo.minimum %13, %2 : tensor<8xf32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %22 = stablehlo.select %18, %21, %20 : tensor<8xi1>, tensor<8xf32>
    %23 = stablehlo.select %16, %19, %22 : tensor<8xi1>, tensor<8xf32>
    return %14, %11, %23 : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<4x8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<i32>) -> tensor<4x8xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<8xf32>) -> tensor<1x8xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x8xf32>, tensor<1x8xf32>, tensor<i32>, tensor<i32>) -> tensor<4x8xf32>
    return %1 : tensor<4x8xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<4x8xf32>, %arg1: tensor<i32>) -> tensor<8xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 8] : (tensor<4x8xf32>, tensor<i32>, tensor<i32>) -> tensor<1x8xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x8xf32>) -> tensor<8xf32>
    return %1 : tensor<8xf32>
  }
  func.func private @clip_2(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>) -> tensor<8xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<8xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<8xf32>
    return %1 : tensor<8xf32>
  }
}
// -----
// backward, cuda: same text as cpu
