// import jax
// import jax.numpy as jnp
//
//
// def scaled_mapped_rows(batch, v):
//     def per_row(r):
//         coupling = jnp.expm1(r) * v
//         return jnp.where(coupling > 0.57, coupling, 0.46 * coupling)
//
//     outcome = jax.lax.map(per_row, batch)
//     interaction = 0.52 * outcome
//     amplified = interaction * jnp.tanh(interaction)
//     return jax.nn.soft_sign(amplified)
//
//   batch: float32[2, 4] in [0.2, 3]
//   v: float32[4] in [-1, 1]
// -----
// forward, cpu
module @jit_scaled_mapped_rows attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>) -> (tensor<2x4xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:4 = stablehlo.while(%iterArg = %arg0, %iterArg_1 = %arg1, %iterArg_2 = %c, %iterArg_3 = %0) : tensor<2x4xf32>, tensor<4xf32>, tensor<i32>, tensor<2x4xf32>
    cond {
      %c_4 = stablehlo.constant dense<2> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg_2, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_2) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %8 = stablehlo.exponential_minus_one %7 : tensor<4xf32>
      %9 = stablehlo.multiply %8, %iterArg_1 : tensor<4xf32>
      %cst_4 = stablehlo.constant dense<5.700000e-01> : tensor<f32>
      %10 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %11 = stablehlo.compare GT, %9, %10, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
      %cst_5 = stablehlo.constant dense<4.600000e-01> : tensor<f32>
      %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %13 = stablehlo.multiply %12, %9 : tensor<4xf32>
      %14 = func.call @_where(%11, %9, %13) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %15 = func.call @dynamic_update_index_in_dim(%iterArg_3, %14, %iterArg_2) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %16 = stablehlo.add %iterArg_2, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %16, %15 : tensor<2x4xf32>, tensor<4xf32>, tensor<i32>, tensor<2x4xf32>
    }
    %cst_0 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %3 = stablehlo.multiply %2, %1#3 : tensor<2x4xf32>
    %4 = stablehlo.tanh %3 : tensor<2x4xf32>
    %5 = stablehlo.multiply %3, %4 : tensor<2x4xf32>
    %6 = call @soft_sign(%5) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    return %6 : tensor<2x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @_where(%arg0: tensor<4xi1>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4xi1>, tensor<4xf32>
    return %0 : tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<2x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<2x4xf32>
    return %1 : tensor<2x4xf32>
  }
  func.func private @soft_sign(%arg0: tensor<2x4xf32>) -> tensor<2x4xf32> {
    %0 = stablehlo.abs %arg0 : tensor<2x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %2 = stablehlo.add %0, %1 : tensor<2x4xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<2x4xf32>
    return %3 : tensor<2x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>) -> (tensor<2x4xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<2x4xi1>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %4:7 = stablehlo.while(%iterArg = %arg0, %iterArg_11 = %arg1, %iterArg_12 = %c_2, %iterArg_13 = %0, %iterArg_14 = %1, %iterArg_15 = %2, %iterArg_16 = %3) : tensor<2x4xf32>, tensor<4xf32>, tensor<i32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xi1>
    cond {
      %c_17 = stablehlo.constant dense<2> : tensor<i32>
      %26 = stablehlo.compare LT, %iterArg_12, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %26 : tensor<i1>
    } do {
      %26 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_12) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %27 = stablehlo.exponential_minus_one %26 : tensor<4xf32>
      %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %29 = stablehlo.add %27, %28 : tensor<4xf32>
      %30 = stablehlo.multiply %27, %iterArg_11 : tensor<4xf32>
      %cst_18 = stablehlo.constant dense<5.700000e-01> : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %32 = stablehlo.compare GT, %30, %31, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
      %cst_19 = stablehlo.constant dense<4.600000e-01> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %34 = stablehlo.multiply %33, %30 : tensor<4xf32>
      %35 = func.call @_where(%32, %30, %34) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %36 = func.call @dynamic_update_index_in_dim(%iterArg_13, %35, %iterArg_12) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_14, %29, %iterArg_12) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_15, %27, %iterArg_12) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %39 = func.call @dynamic_update_index_in_dim_0(%iterArg_16, %32, %iterArg_12) : (tensor<2x4xi1>, tensor<4xi1>, tensor<i32>) -> tensor<2x4xi1>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %40 = stablehlo.add %iterArg_12, %c_20 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_11, %40, %36, %37, %38, %39 : tensor<2x4xf32>, tensor<4xf32>, tensor<i32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xi1>
    }
    %cst_3 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %6 = stablehlo.multiply %5, %4#3 : tensor<2x4xf32>
    %7 = stablehlo.tanh %6 : tensor<2x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %9 = stablehlo.add %8, %7 : tensor<2x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %11 = stablehlo.subtract %10, %7 : tensor<2x4xf32>
    %12 = stablehlo.multiply %9, %11 : tensor<2x4xf32>
    %13 = stablehlo.multiply %6, %7 : tensor<2x4xf32>
    %14:3 = call @soft_sign(%13) : (tensor<2x4xf32>) -> (tensor<2x4xi1>, tensor<2x4xf32>, tensor<2x4xf32>)
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %16 = call @soft_sign_1(%14#0, %14#1, %13, %14#2, %15) : (tensor<2x4xi1>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %17 = stablehlo.multiply %6, %16 : tensor<2x4xf32>
    %18 = stablehlo.multiply %16, %7 : tensor<2x4xf32>
    %19 = stablehlo.multiply %17, %12 : tensor<2x4xf32>
    %20 = stablehlo.add %18, %19 : tensor<2x4xf32>
    %cst_7 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<2x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %25:8 = stablehlo.while(%iterArg = %22, %iterArg_11 = %4#4, %iterArg_12 = %4#5, %iterArg_13 = %4#6, %iterArg_14 = %arg1, %iterArg_15 = %c_10, %iterArg_16 = %23, %iterArg_17 = %24) : tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xi1>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<2x4xf32>
    cond {
      %c_18 = stablehlo.constant dense<2> : tensor<i32>
      %26 = stablehlo.compare LT, %iterArg_15, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %26 : tensor<i1>
    } do {
      %c_18 = stablehlo.constant dense<2> : tensor<i32>
      %26 = stablehlo.subtract %c_18, %iterArg_15 : tensor<i32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %27 = stablehlo.subtract %26, %c_19 : tensor<i32>
      %28 = func.call @dynamic_index_in_dim(%iterArg, %27) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %29 = func.call @dynamic_index_in_dim(%iterArg_11, %27) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %30 = func.call @dynamic_index_in_dim(%iterArg_12, %27) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %31 = func.call @dynamic_index_in_dim_2(%iterArg_13, %27) : (tensor<2x4xi1>, tensor<i32>) -> tensor<4xi1>
      %32:2 = func.call @_where_3(%31, %28) : (tensor<4xi1>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
      %cst_20 = stablehlo.constant dense<4.600000e-01> : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %34 = stablehlo.multiply %33, %32#1 : tensor<4xf32>
      %35 = stablehlo.add %32#0, %34 : tensor<4xf32>
      %36 = stablehlo.multiply %30, %35 : tensor<4xf32>
      %37 = stablehlo.add %iterArg_16, %36 : tensor<4xf32>
      %38 = stablehlo.multiply %35, %iterArg_14 : tensor<4xf32>
      %39 = stablehlo.multiply %38, %29 : tensor<4xf32>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_17, %39, %27) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %41 = stablehlo.add %iterArg_15, %c_21 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %41, %37, %40 : tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xi1>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<2x4xf32>
    }
    return %25#7, %25#6 : tensor<2x4xf32>, tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @_where(%arg0: tensor<4xi1>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4xi1>, tensor<4xf32>
    return %0 : tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<i32>) -> tensor<2x4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xf32>) -> tensor<1x4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xf32>, tensor<1x4xf32>, tensor<i32>, tensor<i32>) -> tensor<2x4xf32>
    return %1 : tensor<2x4xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<2x4xi1>, %arg1: tensor<4xi1>, %arg2: tensor<i32>) -> tensor<2x4xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<4xi1>) -> tensor<1x4xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x4xi1>, tensor<1x4xi1>, tensor<i32>, tensor<i32>) -> tensor<2x4xi1>
    return %1 : tensor<2x4xi1>
  }
  func.func private @soft_sign(%arg0: tensor<2x4xf32>) -> (tensor<2x4xi1>, tensor<2x4xf32>, tensor<2x4xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<2x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %4 = stablehlo.add %0, %3 : tensor<2x4xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<2x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %7 = stablehlo.divide %6, %5 : tensor<2x4xf32>
    return %2, %4, %7 : tensor<2x4xi1>, tensor<2x4xf32>, tensor<2x4xf32>
  }
  func.func private @soft_sign_1(%arg0: tensor<2x4xi1>, %arg1: tensor<2x4xf32>, %arg2: tensor<2x4xf32>, %arg3: tensor<2x4xf32>, %arg4: tensor<2x4xf32>) -> tensor<2x4xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<2x4xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<2x4xf32>
    %2 = stablehlo.negate %1 : tensor<2x4xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<2x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<2x4xi1>, tensor<2x4xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<2x4xi1>, tensor<2x4xf32>
    %7 = stablehlo.add %3, %6 : tensor<2x4xf32>
    %8 = stablehlo.negate %5 : tensor<2x4xf32>
    %9 = stablehlo.add %7, %8 : tensor<2x4xf32>
    return %9 : tensor<2x4xf32>
  }
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<2x4xi1>, %arg1: tensor<i32>) -> tensor<4xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xi1>, tensor<i32>, tensor<i32>) -> tensor<1x4xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x4xi1>) -> tensor<4xi1>
    return %1 : tensor<4xi1>
  }
  func.func private @_where_3(%arg0: tensor<4xi1>, %arg1: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4xi1>, tensor<4xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<4xi1>, tensor<4xf32>
    return %2, %1 : tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
