// import jax
// import jax.numpy as jnp
//
//
// def holt_smoothing(
//     demand: jnp.ndarray,
//     supply: jnp.ndarray,
//     counts: jnp.ndarray,
//     alpha: jnp.ndarray,
//     trend_rate: jnp.ndarray,
// ):
//     """Holt smoothing.
//
//     Args:
//         demand: (3,)
//         supply: (3,)
//         counts: (3,)
//     """
//
//     def iterate(state, inputs_t):
//         fast, c = state
//         u_t, bi = inputs_t
//         next_level = alpha * u_t + (1 - alpha) * (fast + c)
//         next_trend = trend_rate * (next_level - fast) + (1 - trend_rate) * c
//         return (next_level, next_trend), next_level + next_trend
//
//     (level_end, last_slow), ys = jax.lax.scan(
//         iterate, (demand[0], 0.0), (demand, supply)
//     )
//     mean = jnp.sum(counts * ys) / jnp.sum(counts)
//     return mean
//
//   demand: float32[3] in [-0.8, 0.8]
//   supply: float32[3] in [-1.5, 1.5]
//   counts: float32[3] in [0.1, 1]
//   alpha: float32[] in [0.05, 0.5]
//   trend_rate: float32[] in [0.05, 0.5]
// -----
// forward, cpu, takes inputs 0 2 3 4
module @jit_holt_smoothing attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %3:7 = stablehlo.while(%iterArg = %arg0, %iterArg_3 = %arg2, %iterArg_4 = %arg3, %iterArg_5 = %c, %iterArg_6 = %1, %iterArg_7 = %cst, %iterArg_8 = %2) : tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>
    cond {
      %c_9 = stablehlo.constant dense<3> : tensor<i32>
      %8 = stablehlo.compare LT, %iterArg_5, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %8 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_5) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %9:3 = func.call @closed_call(%iterArg_3, %iterArg_4, %iterArg_6, %iterArg_7, %8) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %10 = func.call @dynamic_update_index_in_dim(%iterArg_8, %9#2, %iterArg_5) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.add %iterArg_5, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %11, %9#0, %9#1, %10 : tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>
    }
    %4 = stablehlo.multiply %arg1, %3#6 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%arg1 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %7 = stablehlo.divide %5, %6 : tensor<f32>
    return %7 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg0, %arg4 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.subtract %cst, %arg0 : tensor<f32>
    %2 = stablehlo.convert %arg3 : tensor<f32>
    %3 = stablehlo.add %arg2, %2 : tensor<f32>
    %4 = stablehlo.multiply %1, %3 : tensor<f32>
    %5 = stablehlo.add %0, %4 : tensor<f32>
    %6 = stablehlo.subtract %5, %arg2 : tensor<f32>
    %7 = stablehlo.multiply %arg1, %6 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.subtract %cst_0, %arg1 : tensor<f32>
    %9 = stablehlo.convert %arg3 : tensor<f32>
    %10 = stablehlo.multiply %8, %9 : tensor<f32>
    %11 = stablehlo.add %7, %10 : tensor<f32>
    %12 = stablehlo.add %5, %11 : tensor<f32>
    return %5, %11, %12 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
// -----
// forward, cuda, takes inputs 0 2 3 4: same text as cpu
// -----
// backward, cpu, takes inputs 0 2 3 4
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.subtract %cst, %arg2 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.subtract %cst_0, %arg3 : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %8:12 = stablehlo.while(%iterArg = %arg0, %iterArg_19 = %arg3, %iterArg_20 = %arg2, %iterArg_21 = %2, %iterArg_22 = %3, %iterArg_23 = %c, %iterArg_24 = %1, %iterArg_25 = %cst_1, %iterArg_26 = %4, %iterArg_27 = %5, %iterArg_28 = %6, %iterArg_29 = %7) : tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_30 = stablehlo.constant dense<3> : tensor<i32>
      %29 = stablehlo.compare LT, %iterArg_23, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %29 : tensor<i1>
    } do {
      %29 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_23) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %30:6 = func.call @closed_call(%iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_24, %iterArg_25, %29) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_26, %30#2, %iterArg_23) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_27, %30#3, %iterArg_23) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_28, %30#4, %iterArg_23) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_29, %30#5, %iterArg_23) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %35 = stablehlo.add %iterArg_23, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %35, %30#0, %30#1, %31, %32, %33, %34 : tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %9 = stablehlo.multiply %arg1, %8#8 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%arg1 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %12 = stablehlo.multiply %11, %11 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.divide %cst_8, %12 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.multiply %cst_9, %13 : tensor<f32>
    %15 = stablehlo.multiply %14, %10 : tensor<f32>
    %16 = stablehlo.negate %15 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.divide %cst_10, %11 : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.multiply %arg1, %19 : tensor<3xf32>
    %21 = stablehlo.multiply %19, %8#8 : tensor<3xf32>
    %22 = stablehlo.add %18, %21 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %24:15 = stablehlo.while(%iterArg = %20, %iterArg_19 = %arg0, %iterArg_20 = %8#9, %iterArg_21 = %8#10, %iterArg_22 = %8#11, %iterArg_23 = %arg2, %iterArg_24 = %2, %iterArg_25 = %arg3, %iterArg_26 = %3, %iterArg_27 = %c_16, %iterArg_28 = %cst_11, %iterArg_29 = %cst_12, %iterArg_30 = %cst_13, %iterArg_31 = %cst_14, %iterArg_32 = %23) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>
    cond {
      %c_33 = stablehlo.constant dense<3> : tensor<i32>
      %29 = stablehlo.compare LT, %iterArg_27, %c_33, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %29 : tensor<i1>
    } do {
      %c_33 = stablehlo.constant dense<3> : tensor<i32>
      %29 = stablehlo.subtract %c_33, %iterArg_27 : tensor<i32>
      %c_34 = stablehlo.constant dense<1> : tensor<i32>
      %30 = stablehlo.subtract %29, %c_34 : tensor<i32>
      %31 = func.call @dynamic_index_in_dim(%iterArg, %30) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %32 = func.call @dynamic_index_in_dim(%iterArg_19, %30) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %33 = func.call @dynamic_index_in_dim(%iterArg_20, %30) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %34 = func.call @dynamic_index_in_dim(%iterArg_21, %30) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %35 = func.call @dynamic_index_in_dim(%iterArg_22, %30) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %36:5 = func.call @closed_call_0(%iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %iterArg_28, %iterArg_29, %iterArg_30, %iterArg_31, %31, %32, %33, %34, %35) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_32, %36#4, %30) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %38 = stablehlo.add %iterArg_27, %c_35 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %38, %36#0, %36#1, %36#2, %36#3, %37 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>
    }
    %25 = stablehlo.broadcast_in_dim %24#12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.pad %25, %cst_17, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %27 = stablehlo.add %24#14, %26 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    return %27, %28, %22, %24#10, %24#11 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg1, %arg6 : tensor<f32>
    %1 = stablehlo.convert %arg5 : tensor<f32>
    %2 = stablehlo.add %arg4, %1 : tensor<f32>
    %3 = stablehlo.multiply %arg2, %2 : tensor<f32>
    %4 = stablehlo.add %0, %3 : tensor<f32>
    %5 = stablehlo.subtract %4, %arg4 : tensor<f32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<f32>
    %7 = stablehlo.convert %arg5 : tensor<f32>
    %8 = stablehlo.multiply %arg3, %7 : tensor<f32>
    %9 = stablehlo.add %6, %8 : tensor<f32>
    %10 = stablehlo.add %4, %9 : tensor<f32>
    return %4, %9, %10, %2, %5, %7 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<f32>, %arg11: tensor<f32>, %arg12: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.add %arg6, %arg8 : tensor<f32>
    %1 = stablehlo.add %arg7, %arg8 : tensor<f32>
    %2 = stablehlo.multiply %arg3, %1 : tensor<f32>
    %3 = stablehlo.multiply %1, %arg12 : tensor<f32>
    %4 = stablehlo.negate %3 : tensor<f32>
    %5 = stablehlo.add %arg5, %4 : tensor<f32>
    %6 = stablehlo.multiply %arg2, %1 : tensor<f32>
    %7 = stablehlo.multiply %1, %arg11 : tensor<f32>
    %8 = stablehlo.add %5, %7 : tensor<f32>
    %9 = stablehlo.negate %6 : tensor<f32>
    %10 = stablehlo.add %0, %6 : tensor<f32>
    %11 = stablehlo.multiply %arg1, %10 : tensor<f32>
    %12 = stablehlo.multiply %10, %arg10 : tensor<f32>
    %13 = stablehlo.add %9, %11 : tensor<f32>
    %14 = stablehlo.add %2, %11 : tensor<f32>
    %15 = stablehlo.negate %12 : tensor<f32>
    %16 = stablehlo.add %arg4, %15 : tensor<f32>
    %17 = stablehlo.multiply %arg0, %10 : tensor<f32>
    %18 = stablehlo.multiply %10, %arg9 : tensor<f32>
    %19 = stablehlo.add %16, %18 : tensor<f32>
    return %19, %8, %13, %14, %17 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda, takes inputs 0 2 3 4: same text as cpu
