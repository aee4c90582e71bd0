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
      %8 = func.call @closed_call(%iterArg_1, %7) : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
      %9 = func.call @dynamic_update_index_in_dim(%iterArg_3, %8, %iterArg_2) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.add %iterArg_2, %c_4 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %10, %9 : tensor<2x4xf32>, tensor<4xf32>, tensor<i32>, tensor<2x4xf32>
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
  func.func private @closed_call(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) -> tensor<4xf32> {
    %0 = stablehlo.exponential_minus_one %arg1 : tensor<4xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<5.700000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.compare GT, %1, %2, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_0 = stablehlo.constant dense<4.600000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.multiply %4, %1 : tensor<4xf32>
    %6 = call @_where(%3, %1, %5) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    return %6 : tensor<4xf32>
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
    %4:7 = stablehlo.while(%iterArg = %arg0, %iterArg_10 = %arg1, %iterArg_11 = %c_2, %iterArg_12 = %0, %iterArg_13 = %1, %iterArg_14 = %2, %iterArg_15 = %3) : tensor<2x4xf32>, tensor<4xf32>, tensor<i32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xi1>
    cond {
      %c_16 = stablehlo.constant dense<2> : tensor<i32>
      %25 = stablehlo.compare LT, %iterArg_11, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %25 : tensor<i1>
    } do {
      %25 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_11) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %26:4 = func.call @closed_call(%iterArg_10, %25) : (tensor<4xf32>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xi1>)
      %27 = func.call @dynamic_update_index_in_dim(%iterArg_12, %26#0, %iterArg_11) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %28 = func.call @dynamic_update_index_in_dim(%iterArg_13, %26#1, %iterArg_11) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %29 = func.call @dynamic_update_index_in_dim(%iterArg_14, %26#2, %iterArg_11) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %30 = func.call @dynamic_update_index_in_dim_0(%iterArg_15, %26#3, %iterArg_11) : (tensor<2x4xi1>, tensor<4xi1>, tensor<i32>) -> tensor<2x4xi1>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %31 = stablehlo.add %iterArg_11, %c_16 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_10, %31, %27, %28, %29, %30 : tensor<2x4xf32>, tensor<4xf32>, tensor<i32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xi1>
    }
    %cst_3 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %6 = stablehlo.multiply %5, %4#3 : tensor<2x4xf32>
    %7 = stablehlo.tanh %6 : tensor<2x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %9 = stablehlo.subtract %8, %7 : tensor<2x4xf32>
    %10 = stablehlo.multiply %6, %7 : tensor<2x4xf32>
    %11:3 = call @soft_sign(%10) : (tensor<2x4xf32>) -> (tensor<2x4xi1>, tensor<2x4xf32>, tensor<2x4xf32>)
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %13 = call @soft_sign_1(%11#0, %11#1, %10, %11#2, %12) : (tensor<2x4xi1>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %14 = stablehlo.multiply %6, %13 : tensor<2x4xf32>
    %15 = stablehlo.multiply %13, %7 : tensor<2x4xf32>
    %16 = stablehlo.multiply %14, %9 : tensor<2x4xf32>
    %17 = stablehlo.add %15, %16 : tensor<2x4xf32>
    %18 = stablehlo.multiply %16, %7 : tensor<2x4xf32>
    %19 = stablehlo.add %17, %18 : tensor<2x4xf32>
    %cst_6 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<2x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %24:8 = stablehlo.while(%iterArg = %21, %iterArg_10 = %4#4, %iterArg_11 = %4#5, %iterArg_12 = %4#6, %iterArg_13 = %arg1, %iterArg_14 = %c_9, %iterArg_15 = %22, %iterArg_16 = %23) : tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xi1>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<2x4xf32>
    cond {
      %c_17 = stablehlo.constant dense<2> : tensor<i32>
      %25 = stablehlo.compare LT, %iterArg_14, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %25 : tensor<i1>
    } do {
      %c_17 = stablehlo.constant dense<2> : tensor<i32>
      %25 = stablehlo.subtract %c_17, %iterArg_14 : tensor<i32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %26 = stablehlo.subtract %25, %c_18 : tensor<i32>
      %27 = func.call @dynamic_index_in_dim(%iterArg, %26) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %28 = func.call @dynamic_index_in_dim(%iterArg_10, %26) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %29 = func.call @dynamic_index_in_dim(%iterArg_11, %26) : (tensor<2x4xf32>, tensor<i32>) -> tensor<4xf32>
      %30 = func.call @dynamic_index_in_dim_2(%iterArg_12, %26) : (tensor<2x4xi1>, tensor<i32>) -> tensor<4xi1>
      %31:2 = func.call @closed_call_3(%iterArg_13, %iterArg_15, %27, %28, %29, %30) : (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xi1>) -> (tensor<4xf32>, tensor<4xf32>)
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_16, %31#1, %26) : (tensor<2x4xf32>, tensor<4xf32>, tensor<i32>) -> tensor<2x4xf32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %33 = stablehlo.add %iterArg_14, %c_19 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %33, %31#0, %32 : tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xi1>, tensor<4xf32>, tensor<i32>, tensor<4xf32>, tensor<2x4xf32>
    }
    return %24#7, %24#6 : tensor<2x4xf32>, tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x4xf32>, %arg1: tensor<i32>) -> tensor<4xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 4] : (tensor<2x4xf32>, tensor<i32>, tensor<i32>) -> tensor<1x4xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x4xf32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @closed_call(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xi1>) {
    %0 = stablehlo.exponential_minus_one %arg1 : tensor<4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.add %0, %1 : tensor<4xf32>
    %3 = stablehlo.multiply %0, %arg0 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<5.700000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.compare GT, %3, %4, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_1 = stablehlo.constant dense<4.600000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.multiply %6, %3 : tensor<4xf32>
    %8 = call @_where(%5, %3, %7) : (tensor<4xi1>, tensor<4xf32>, tensor<4xf32>) -> tensor<4xf32>
    return %8, %2, %0, %5 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xi1>
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
  func.func private @closed_call_3(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>, %arg4: tensor<4xf32>, %arg5: tensor<4xi1>) -> (tensor<4xf32>, tensor<4xf32>) {
    %0:2 = call @_where_4(%arg5, %arg2) : (tensor<4xi1>, tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>)
    %cst = stablehlo.constant dense<4.600000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<4xf32>
    %3 = stablehlo.add %0#0, %2 : tensor<4xf32>
    %4 = stablehlo.multiply %arg4, %3 : tensor<4xf32>
    %5 = stablehlo.add %arg1, %4 : tensor<4xf32>
    %6 = stablehlo.multiply %3, %arg0 : tensor<4xf32>
    %7 = stablehlo.multiply %6, %arg3 : tensor<4xf32>
    return %5, %7 : tensor<4xf32>, tensor<4xf32>
  }
  func.func private @_where_4(%arg0: tensor<4xi1>, %arg1: tensor<4xf32>) -> (tensor<4xf32>, tensor<4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4xi1>, tensor<4xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<4xi1>, tensor<4xf32>
    return %2, %1 : tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
