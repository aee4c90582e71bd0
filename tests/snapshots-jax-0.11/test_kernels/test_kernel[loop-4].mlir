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
      %cst_7 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
      %4 = stablehlo.multiply %cst_7, %2 : tensor<f32>
      %5 = stablehlo.abs %3 : tensor<f32>
      %6 = stablehlo.negate %5 : tensor<f32>
      %7 = stablehlo.exponential %6 : tensor<f32>
      %8 = stablehlo.multiply %4, %7 : tensor<f32>
      %9 = stablehlo.convert %iterArg_4 : tensor<f32>
      %10 = stablehlo.multiply %9, %8 : tensor<f32>
      %cst_8 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
      %11 = stablehlo.multiply %cst_8, %10 : tensor<f32>
      %12 = stablehlo.convert %iterArg_5 : tensor<f32>
      %13 = stablehlo.multiply %12, %11 : tensor<f32>
      %cst_9 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
      %14 = stablehlo.multiply %cst_9, %13 : tensor<f32>
      %15 = stablehlo.subtract %11, %14 : tensor<f32>
      %16 = stablehlo.abs %15 : tensor<f32>
      %17 = func.call @dynamic_update_index_in_dim(%iterArg_6, %16, %iterArg_3) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %18 = stablehlo.add %iterArg_3, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %18, %11, %14, %17 : tensor<4xf32>, tensor<4xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<4xf32>
    }
    return %1#5 : tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
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
      %cst_30 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
      %17 = stablehlo.multiply %cst_30, %15 : tensor<f32>
      %18 = stablehlo.abs %16 : tensor<f32>
      %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %19 = stablehlo.compare GE, %16, %cst_31, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %20 = stablehlo.negate %18 : tensor<f32>
      %21 = stablehlo.exponential %20 : tensor<f32>
      %22 = stablehlo.multiply %17, %21 : tensor<f32>
      %23 = stablehlo.convert %iterArg_19 : tensor<f32>
      %24 = stablehlo.multiply %23, %22 : tensor<f32>
      %cst_32 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
      %25 = stablehlo.multiply %cst_32, %24 : tensor<f32>
      %26 = stablehlo.convert %iterArg_20 : tensor<f32>
      %27 = stablehlo.multiply %26, %25 : tensor<f32>
      %cst_33 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
      %28 = stablehlo.multiply %cst_33, %27 : tensor<f32>
      %29 = stablehlo.subtract %25, %28 : tensor<f32>
      %30 = stablehlo.abs %29 : tensor<f32>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %31 = stablehlo.compare GE, %29, %cst_34, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_21, %30, %iterArg_18) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %33 = func.call @dynamic_update_index_in_dim_0(%iterArg_22, %19, %iterArg_18) : (tensor<4xi1>, tensor<i1>, tensor<i32>) -> tensor<4xi1>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_23, %21, %iterArg_18) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_24, %17, %iterArg_18) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %36 = func.call @dynamic_update_index_in_dim(%iterArg_25, %22, %iterArg_18) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_26, %23, %iterArg_18) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_27, %25, %iterArg_18) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_28, %26, %iterArg_18) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %40 = func.call @dynamic_update_index_in_dim_0(%iterArg_29, %31, %iterArg_18) : (tensor<4xi1>, tensor<i1>, tensor<i32>) -> tensor<4xi1>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %41 = stablehlo.add %iterArg_18, %c_35 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %41, %25, %28, %32, %33, %34, %35, %36, %37, %38, %39, %40 : tensor<4xf32>, tensor<4xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xi1>
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
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.select %25, %cst_32, %17 : tensor<i1>, tensor<f32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %27 = stablehlo.select %25, %17, %cst_33 : tensor<i1>, tensor<f32>
      %28 = stablehlo.negate %26 : tensor<f32>
      %29 = stablehlo.add %27, %28 : tensor<f32>
      %30 = stablehlo.negate %29 : tensor<f32>
      %31 = stablehlo.add %iterArg_26, %29 : tensor<f32>
      %32 = stablehlo.add %iterArg_27, %30 : tensor<f32>
      %cst_34 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
      %33 = stablehlo.multiply %cst_34, %32 : tensor<f32>
      %34 = stablehlo.multiply %24, %33 : tensor<f32>
      %35 = stablehlo.add %31, %34 : tensor<f32>
      %36 = stablehlo.multiply %33, %23 : tensor<f32>
      %cst_35 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
      %37 = stablehlo.multiply %cst_35, %35 : tensor<f32>
      %38 = stablehlo.multiply %22, %37 : tensor<f32>
      %39 = stablehlo.multiply %37, %21 : tensor<f32>
      %40 = stablehlo.multiply %20, %38 : tensor<f32>
      %41 = stablehlo.multiply %38, %19 : tensor<f32>
      %42 = stablehlo.multiply %40, %19 : tensor<f32>
      %43 = stablehlo.negate %42 : tensor<f32>
      %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %44 = stablehlo.select %18, %cst_36, %43 : tensor<i1>, tensor<f32>
      %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %45 = stablehlo.select %18, %43, %cst_37 : tensor<i1>, tensor<f32>
      %46 = stablehlo.negate %44 : tensor<f32>
      %47 = stablehlo.add %45, %46 : tensor<f32>
      %cst_38 = stablehlo.constant dense<9.900000e-01> : tensor<f32>
      %48 = stablehlo.multiply %cst_38, %41 : tensor<f32>
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_28, %48, %16) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_29, %47, %16) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_39 = stablehlo.constant dense<1> : tensor<i32>
      %51 = stablehlo.add %iterArg_25, %c_39 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22, %iterArg_23, %iterArg_24, %51, %39, %36, %49, %50 : tensor<4xf32>, tensor<4xi1>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xi1>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<4xf32>, tensor<4xf32>
    }
    return %14#12, %14#13 : tensor<4xf32>, tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
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
}
// -----
// backward, cuda: same text as cpu
