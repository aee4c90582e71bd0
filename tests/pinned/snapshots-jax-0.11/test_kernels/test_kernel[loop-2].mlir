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
      %9 = stablehlo.multiply %iterArg_3, %8 : tensor<f32>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %10 = stablehlo.subtract %cst_9, %iterArg_3 : tensor<f32>
      %11 = stablehlo.convert %iterArg_7 : tensor<f32>
      %12 = stablehlo.add %iterArg_6, %11 : tensor<f32>
      %13 = stablehlo.multiply %10, %12 : tensor<f32>
      %14 = stablehlo.add %9, %13 : tensor<f32>
      %15 = stablehlo.subtract %14, %iterArg_6 : tensor<f32>
      %16 = stablehlo.multiply %iterArg_4, %15 : tensor<f32>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %17 = stablehlo.subtract %cst_10, %iterArg_4 : tensor<f32>
      %18 = stablehlo.convert %iterArg_7 : tensor<f32>
      %19 = stablehlo.multiply %17, %18 : tensor<f32>
      %20 = stablehlo.add %16, %19 : tensor<f32>
      %21 = stablehlo.add %14, %20 : tensor<f32>
      %22 = func.call @dynamic_update_index_in_dim(%iterArg_8, %21, %iterArg_5) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg_5, %c_11 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %iterArg_4, %23, %14, %20, %22 : tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>
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
      %30 = stablehlo.multiply %iterArg_20, %29 : tensor<f32>
      %31 = stablehlo.convert %iterArg_25 : tensor<f32>
      %32 = stablehlo.add %iterArg_24, %31 : tensor<f32>
      %33 = stablehlo.multiply %iterArg_21, %32 : tensor<f32>
      %34 = stablehlo.add %30, %33 : tensor<f32>
      %35 = stablehlo.subtract %34, %iterArg_24 : tensor<f32>
      %36 = stablehlo.multiply %iterArg_19, %35 : tensor<f32>
      %37 = stablehlo.convert %iterArg_25 : tensor<f32>
      %38 = stablehlo.multiply %iterArg_22, %37 : tensor<f32>
      %39 = stablehlo.add %36, %38 : tensor<f32>
      %40 = stablehlo.add %34, %39 : tensor<f32>
      %41 = func.call @dynamic_update_index_in_dim(%iterArg_26, %40, %iterArg_23) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %42 = func.call @dynamic_update_index_in_dim(%iterArg_27, %32, %iterArg_23) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_28, %35, %iterArg_23) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %44 = func.call @dynamic_update_index_in_dim(%iterArg_29, %37, %iterArg_23) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %45 = stablehlo.add %iterArg_23, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %45, %34, %39, %41, %42, %43, %44 : tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
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
      %36 = stablehlo.add %iterArg_30, %31 : tensor<f32>
      %37 = stablehlo.add %iterArg_31, %31 : tensor<f32>
      %38 = stablehlo.multiply %iterArg_26, %37 : tensor<f32>
      %39 = stablehlo.multiply %37, %35 : tensor<f32>
      %40 = stablehlo.negate %39 : tensor<f32>
      %41 = stablehlo.add %iterArg_29, %40 : tensor<f32>
      %42 = stablehlo.multiply %iterArg_25, %37 : tensor<f32>
      %43 = stablehlo.multiply %37, %34 : tensor<f32>
      %44 = stablehlo.add %41, %43 : tensor<f32>
      %45 = stablehlo.negate %42 : tensor<f32>
      %46 = stablehlo.add %36, %42 : tensor<f32>
      %47 = stablehlo.multiply %iterArg_24, %46 : tensor<f32>
      %48 = stablehlo.multiply %46, %33 : tensor<f32>
      %49 = stablehlo.add %45, %47 : tensor<f32>
      %50 = stablehlo.add %38, %47 : tensor<f32>
      %51 = stablehlo.negate %48 : tensor<f32>
      %52 = stablehlo.add %iterArg_28, %51 : tensor<f32>
      %53 = stablehlo.multiply %iterArg_23, %46 : tensor<f32>
      %54 = stablehlo.multiply %46, %32 : tensor<f32>
      %55 = stablehlo.add %52, %54 : tensor<f32>
      %56 = func.call @dynamic_update_index_in_dim(%iterArg_32, %53, %30) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %57 = stablehlo.add %iterArg_27, %c_35 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %iterArg_25, %iterArg_26, %57, %55, %44, %49, %50, %56 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>
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
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
// -----
// backward, cuda, takes inputs 0 2 3 4: same text as cpu
