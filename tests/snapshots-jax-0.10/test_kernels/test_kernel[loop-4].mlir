// import jax
// import jax.numpy as jnp
//
//
// def weighted_coupled_scan(demand, supply):
//     def advance(state, xt):
//         level, c = state
//         drive_t, bi = xt
//         modulated = 0.99 * drive_t
//         coupling = modulated * jnp.exp(-jnp.abs(bi))
//         fast_next = 0.33 * (level * coupling)
//         slow_next = 0.51 * (c * fast_next)
//         return (fast_next, slow_next), jnp.abs(fast_next - slow_next)
//
//     _, history = jax.lax.scan(advance, (0.1, 0.8), (demand, supply))
//     return history
//
//   demand: float32[4] in [-3, 3]
//   supply: float32[4] in [-2, 2]
// -----
// forward, cpu
module @jit_weighted_coupled_scan attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) -> (tensor<4xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %cst_0 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:6 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %arg1, %iterArg_3 = %c, %iterArg_4 = %cst, %iterArg_5 = %cst_0, %iterArg_6 = %0) : tensor<4xf32>, tensor<4xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<4xf32>
    cond {
      %c_7 = stablehlo.constant dense<4> : tensor<i32>
      %2 = stablehlo.compare LT, %iterArg_3, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_3) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %3 = func.call @dynamic_index_in_dim(%iterArg_2, %iterArg_3) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %4:3 = func.call @closed_call(%iterArg_4, %iterArg_5, %2, %3) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %5 = func.call @dynamic_update_index_in_dim(%iterArg_6, %4#2, %iterArg_3) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %6 = stablehlo.add %iterArg_3, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %6, %4#0, %4#1, %5 : tensor<4xf32>, tensor<4xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<4xf32>
    }
    return %1#5 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %0 = stablehlo.multiply %cst, %arg2 : tensor<f32>
    %1 = stablehlo.abs %arg3 : tensor<f32>
    %2 = stablehlo.negate %1 : tensor<f32>
    %3 = stablehlo.exponential %2 : tensor<f32>
    %4 = stablehlo.multiply %0, %3 : tensor<f32>
    %5 = stablehlo.convert %arg0 : tensor<f32>
    %6 = stablehlo.multiply %5, %4 : tensor<f32>
    %cst_0 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
    %7 = stablehlo.multiply %cst_0, %6 : tensor<f32>
    %8 = stablehlo.convert %arg1 : tensor<f32>
    %9 = stablehlo.multiply %8, %7 : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %10 = stablehlo.multiply %cst_1, %9 : tensor<f32>
    %11 = stablehlo.subtract %7, %10 : tensor<f32>
    %12 = stablehlo.abs %11 : tensor<f32>
    return %7, %10, %12 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %cst_0 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<4xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c_8 = stablehlo.constant dense<false> : tensor<i1>
    %8 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i1>) -> tensor<4xi1>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %9:14 = stablehlo.while(%iterArg = %arg0, %iterArg_17 = %arg1, %iterArg_18 = %c_9, %iterArg_19 = %cst, %iterArg_20 = %cst_0, %iterArg_21 = %0, %iterArg_22 = %1, %iterArg_23 = %2, %iterArg_24 = %3, %iterArg_25 = %4, %iterArg_26 = %5, %iterArg_27 = %6, %iterArg_28 = %7, %iterArg_29 = %8) : tensor<4xf32>, tensor<4xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xi1>
    cond {
      %c_30 = stablehlo.constant dense<4> : tensor<i32>
      %15 = stablehlo.compare LT, %iterArg_18, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %15 : tensor<i1>
    } do {
      %15 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_18) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %16 = func.call @dynamic_index_in_dim(%iterArg_17, %iterArg_18) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %17:11 = func.call @closed_call(%iterArg_19, %iterArg_20, %15, %16) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>)
      %18 = func.call @dynamic_update_index_in_dim(%iterArg_21, %17#2, %iterArg_18) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %19 = func.call @dynamic_update_index_in_dim_0(%iterArg_22, %17#3, %iterArg_18) : (tensor<4xi1>, tensor<i1>, tensor<i32>) -> tensor<4xi1>
      %20 = func.call @dynamic_update_index_in_dim(%iterArg_23, %17#4, %iterArg_18) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %21 = func.call @dynamic_update_index_in_dim(%iterArg_24, %17#5, %iterArg_18) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %22 = func.call @dynamic_update_index_in_dim(%iterArg_25, %17#6, %iterArg_18) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %23 = func.call @dynamic_update_index_in_dim(%iterArg_26, %17#7, %iterArg_18) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %24 = func.call @dynamic_update_index_in_dim(%iterArg_27, %17#8, %iterArg_18) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %25 = func.call @dynamic_update_index_in_dim(%iterArg_28, %17#9, %iterArg_18) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %26 = func.call @dynamic_update_index_in_dim_0(%iterArg_29, %17#10, %iterArg_18) : (tensor<4xi1>, tensor<i1>, tensor<i32>) -> tensor<4xi1>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %27 = stablehlo.add %iterArg_18, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %27, %17#0, %17#1, %18, %19, %20, %21, %22, %23, %24, %25, %26 : tensor<4xf32>, tensor<4xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xi1>
    }
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9#5 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %14:14 = stablehlo.while(%iterArg = %11, %iterArg_17 = %9#6, %iterArg_18 = %9#7, %iterArg_19 = %9#8, %iterArg_20 = %9#9, %iterArg_21 = %9#10, %iterArg_22 = %9#11, %iterArg_23 = %9#12, %iterArg_24 = %9#13, %iterArg_25 = %c_16, %iterArg_26 = %cst_12, %iterArg_27 = %cst_13, %iterArg_28 = %12, %iterArg_29 = %13) : tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xi1>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>
    cond {
      %c_30 = stablehlo.constant dense<4> : tensor<i32>
      %15 = stablehlo.compare LT, %iterArg_25, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %15 : tensor<i1>
    } do {
      %c_30 = stablehlo.constant dense<4> : tensor<i32>
      %15 = stablehlo.subtract %c_30, %iterArg_25 : tensor<i32>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %16 = stablehlo.subtract %15, %c_31 : tensor<i32>
      %17 = func.call @dynamic_index_in_dim(%iterArg, %16) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %18 = func.call @dynamic_index_in_dim_1(%iterArg_17, %16) : (tensor<4xi1>, tensor<i32>) -> tensor<i1>
      %19 = func.call @dynamic_index_in_dim(%iterArg_18, %16) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %20 = func.call @dynamic_index_in_dim(%iterArg_19, %16) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %21 = func.call @dynamic_index_in_dim(%iterArg_20, %16) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %22 = func.call @dynamic_index_in_dim(%iterArg_21, %16) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %23 = func.call @dynamic_index_in_dim(%iterArg_22, %16) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %24 = func.call @dynamic_index_in_dim(%iterArg_23, %16) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %25 = func.call @dynamic_index_in_dim_1(%iterArg_24, %16) : (tensor<4xi1>, tensor<i32>) -> tensor<i1>
      %26:4 = func.call @closed_call_2(%iterArg_26, %iterArg_27, %17, %18, %19, %20, %21, %22, %23, %24, %25) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %27 = func.call @dynamic_update_index_in_dim(%iterArg_28, %26#2, %16) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %28 = func.call @dynamic_update_index_in_dim(%iterArg_29, %26#3, %16) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %29 = stablehlo.add %iterArg_25, %c_32 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %29, %26#0, %26#1, %27, %28 : tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xi1>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>
    }
    return %14#12, %14#13 : tensor<4xf32>, tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>) {
    %cst = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %0 = stablehlo.multiply %cst, %arg2 : tensor<f32>
    %1 = stablehlo.abs %arg3 : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.compare GE, %arg3, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %3 = stablehlo.negate %1 : tensor<f32>
    %4 = stablehlo.exponential %3 : tensor<f32>
    %5 = stablehlo.multiply %0, %4 : tensor<f32>
    %6 = stablehlo.convert %arg0 : tensor<f32>
    %7 = stablehlo.multiply %6, %5 : tensor<f32>
    %cst_1 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
    %8 = stablehlo.multiply %cst_1, %7 : tensor<f32>
    %9 = stablehlo.convert %arg1 : tensor<f32>
    %10 = stablehlo.multiply %9, %8 : tensor<f32>
    %cst_2 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %11 = stablehlo.multiply %cst_2, %10 : tensor<f32>
    %12 = stablehlo.subtract %8, %11 : tensor<f32>
    %13 = stablehlo.abs %12 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.compare GE, %12, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    return %8, %11, %13, %2, %4, %0, %5, %6, %8, %9, %14 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<4xi1>, %arg1: tensor<i1>, %arg2: tensor<i32>) -> tensor<4xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xi1>, tensor<1xi1>, tensor<i32>) -> tensor<4xi1>
    return %1 : tensor<4xi1>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<4xi1>, %arg1: tensor<i32>) -> tensor<i1> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xi1>, tensor<i32>) -> tensor<1xi1>
    %1 = stablehlo.reshape %0 : (tensor<1xi1>) -> tensor<i1>
    return %1 : tensor<i1>
  }
  func.func private @closed_call_2(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<i1>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<i1>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg10, %cst, %arg2 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.select %arg10, %arg2, %cst_0 : tensor<i1>, tensor<f32>
    %2 = stablehlo.negate %0 : tensor<f32>
    %3 = stablehlo.add %1, %2 : tensor<f32>
    %4 = stablehlo.negate %3 : tensor<f32>
    %5 = stablehlo.add %arg0, %3 : tensor<f32>
    %6 = stablehlo.add %arg1, %4 : tensor<f32>
    %cst_1 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %7 = stablehlo.multiply %cst_1, %6 : tensor<f32>
    %8 = stablehlo.multiply %arg9, %7 : tensor<f32>
    %9 = stablehlo.add %5, %8 : tensor<f32>
    %10 = stablehlo.multiply %7, %arg8 : tensor<f32>
    %cst_2 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
    %11 = stablehlo.multiply %cst_2, %9 : tensor<f32>
    %12 = stablehlo.multiply %arg7, %11 : tensor<f32>
    %13 = stablehlo.multiply %11, %arg6 : tensor<f32>
    %14 = stablehlo.multiply %arg5, %12 : tensor<f32>
    %15 = stablehlo.multiply %12, %arg4 : tensor<f32>
    %16 = stablehlo.multiply %14, %arg4 : tensor<f32>
    %17 = stablehlo.negate %16 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.select %arg3, %cst_3, %17 : tensor<i1>, tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.select %arg3, %17, %cst_4 : tensor<i1>, tensor<f32>
    %20 = stablehlo.negate %18 : tensor<f32>
    %21 = stablehlo.add %19, %20 : tensor<f32>
    %cst_5 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
    %22 = stablehlo.multiply %cst_5, %15 : tensor<f32>
    return %13, %10, %22, %21 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
