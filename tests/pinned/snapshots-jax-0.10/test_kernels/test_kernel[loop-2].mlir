// import jax
// import jax.numpy as jnp
//
//
// def two_state_filter_kernel(demand, supply):
//     def iterate(state, inputs_t):
//         fast, c = state
//         u_t, bi = inputs_t
//         superposed = fast + jax.nn.sigmoid(bi)
//         new_fast = (u_t - 0.81) * jnp.exp(-jnp.abs(superposed))
//         new_slow = jnp.tanh(c + new_fast)
//         return (new_fast, new_slow), new_fast - new_slow
//
//     _, outputs = jax.lax.scan(iterate, (0.8, 0.214), (demand, supply))
//     return outputs
//
//   demand: float32[3] in [-0.8, 0.8]
//   supply: float32[3] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_two_state_filter_kernel attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.140000e-01> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:6 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %arg1, %iterArg_3 = %c, %iterArg_4 = %cst, %iterArg_5 = %cst_0, %iterArg_6 = %0) : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>
    cond {
      %c_7 = stablehlo.constant dense<3> : tensor<i32>
      %2 = stablehlo.compare LT, %iterArg_3, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_3) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %3 = func.call @dynamic_index_in_dim(%iterArg_2, %iterArg_3) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %4:3 = func.call @closed_call(%iterArg_4, %iterArg_5, %2, %3) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %5 = func.call @dynamic_update_index_in_dim(%iterArg_6, %4#2, %iterArg_3) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %6 = stablehlo.add %iterArg_3, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %6, %4#0, %4#1, %5 : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>
    }
    return %1#5 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.negate %arg3 : tensor<f32>
    %1 = stablehlo.exponential %0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f32>
    %4 = stablehlo.convert %arg0 : tensor<f32>
    %5 = stablehlo.add %4, %3 : tensor<f32>
    %cst_1 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %6 = stablehlo.subtract %arg2, %cst_1 : tensor<f32>
    %7 = stablehlo.abs %5 : tensor<f32>
    %8 = stablehlo.negate %7 : tensor<f32>
    %9 = stablehlo.exponential %8 : tensor<f32>
    %10 = stablehlo.multiply %6, %9 : tensor<f32>
    %11 = stablehlo.convert %arg1 : tensor<f32>
    %12 = stablehlo.add %11, %10 : tensor<f32>
    %13 = stablehlo.tanh %12 : tensor<f32>
    %14 = stablehlo.subtract %10, %13 : tensor<f32>
    return %10, %13, %14 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.140000e-01> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %1 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %6:11 = stablehlo.while(%iterArg = %arg0, %iterArg_13 = %arg1, %iterArg_14 = %c_6, %iterArg_15 = %cst, %iterArg_16 = %cst_0, %iterArg_17 = %0, %iterArg_18 = %1, %iterArg_19 = %2, %iterArg_20 = %3, %iterArg_21 = %4, %iterArg_22 = %5) : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_23 = stablehlo.constant dense<3> : tensor<i32>
      %11 = stablehlo.compare LT, %iterArg_14, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %11 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_14) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %12 = func.call @dynamic_index_in_dim(%iterArg_13, %iterArg_14) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %13:8 = func.call @closed_call(%iterArg_15, %iterArg_16, %11, %12) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %14 = func.call @dynamic_update_index_in_dim(%iterArg_17, %13#2, %iterArg_14) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %15 = func.call @dynamic_update_index_in_dim_0(%iterArg_18, %13#3, %iterArg_14) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
      %16 = func.call @dynamic_update_index_in_dim(%iterArg_19, %13#4, %iterArg_14) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %17 = func.call @dynamic_update_index_in_dim(%iterArg_20, %13#5, %iterArg_14) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %18 = func.call @dynamic_update_index_in_dim(%iterArg_21, %13#6, %iterArg_14) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %19 = func.call @dynamic_update_index_in_dim(%iterArg_22, %13#7, %iterArg_14) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %20 = stablehlo.add %iterArg_14, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_13, %20, %13#0, %13#1, %14, %15, %16, %17, %18, %19 : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %10:12 = stablehlo.while(%iterArg = %7, %iterArg_13 = %6#5, %iterArg_14 = %6#6, %iterArg_15 = %6#7, %iterArg_16 = %6#8, %iterArg_17 = %6#9, %iterArg_18 = %6#10, %iterArg_19 = %c_12, %iterArg_20 = %cst_8, %iterArg_21 = %cst_9, %iterArg_22 = %8, %iterArg_23 = %9) : tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_24 = stablehlo.constant dense<3> : tensor<i32>
      %11 = stablehlo.compare LT, %iterArg_19, %c_24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %c_24 = stablehlo.constant dense<3> : tensor<i32>
      %11 = stablehlo.subtract %c_24, %iterArg_19 : tensor<i32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %12 = stablehlo.subtract %11, %c_25 : tensor<i32>
      %13 = func.call @dynamic_index_in_dim(%iterArg, %12) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %14 = func.call @dynamic_index_in_dim(%iterArg_13, %12) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %15 = func.call @dynamic_index_in_dim_1(%iterArg_14, %12) : (tensor<3xi1>, tensor<i32>) -> tensor<i1>
      %16 = func.call @dynamic_index_in_dim(%iterArg_15, %12) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %17 = func.call @dynamic_index_in_dim(%iterArg_16, %12) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %18 = func.call @dynamic_index_in_dim(%iterArg_17, %12) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %19 = func.call @dynamic_index_in_dim(%iterArg_18, %12) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %20:4 = func.call @closed_call_2(%iterArg_20, %iterArg_21, %13, %14, %15, %16, %17, %18, %19) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %21 = func.call @dynamic_update_index_in_dim(%iterArg_22, %20#2, %12) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %22 = func.call @dynamic_update_index_in_dim(%iterArg_23, %20#3, %12) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg_19, %c_26 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %23, %20#0, %20#1, %21, %22 : tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>
    }
    return %10#10, %10#11 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.negate %arg3 : tensor<f32>
    %1 = stablehlo.exponential %0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.subtract %cst_1, %3 : tensor<f32>
    %5 = stablehlo.multiply %3, %4 : tensor<f32>
    %6 = stablehlo.convert %arg0 : tensor<f32>
    %7 = stablehlo.add %6, %3 : tensor<f32>
    %cst_2 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %8 = stablehlo.subtract %arg2, %cst_2 : tensor<f32>
    %9 = stablehlo.abs %7 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.compare GE, %7, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %11 = stablehlo.negate %9 : tensor<f32>
    %12 = stablehlo.exponential %11 : tensor<f32>
    %13 = stablehlo.multiply %8, %12 : tensor<f32>
    %14 = stablehlo.convert %arg1 : tensor<f32>
    %15 = stablehlo.add %14, %13 : tensor<f32>
    %16 = stablehlo.tanh %15 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.subtract %cst_4, %16 : tensor<f32>
    return %13, %16, %5, %10, %12, %8, %16, %17 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<3xi1>, %arg1: tensor<i1>, %arg2: tensor<i32>) -> tensor<3xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xi1>, tensor<1xi1>, tensor<i32>) -> tensor<3xi1>
    return %1 : tensor<3xi1>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<3xi1>, %arg1: tensor<i32>) -> tensor<i1> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xi1>, tensor<i32>) -> tensor<1xi1>
    %1 = stablehlo.reshape %0 : (tensor<1xi1>) -> tensor<i1>
    return %1 : tensor<i1>
  }
  func.func private @closed_call_2(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<i1>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.negate %arg2 : tensor<f32>
    %1 = stablehlo.add %arg0, %arg2 : tensor<f32>
    %2 = stablehlo.add %arg1, %0 : tensor<f32>
    %3 = stablehlo.multiply %2, %arg8 : tensor<f32>
    %4 = stablehlo.multiply %3, %arg7 : tensor<f32>
    %5 = stablehlo.add %3, %4 : tensor<f32>
    %6 = stablehlo.add %1, %5 : tensor<f32>
    %7 = stablehlo.multiply %arg6, %6 : tensor<f32>
    %8 = stablehlo.multiply %6, %arg5 : tensor<f32>
    %9 = stablehlo.multiply %7, %arg5 : tensor<f32>
    %10 = stablehlo.negate %9 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.select %arg4, %cst, %10 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.select %arg4, %10, %cst_0 : tensor<i1>, tensor<f32>
    %13 = stablehlo.negate %11 : tensor<f32>
    %14 = stablehlo.add %12, %13 : tensor<f32>
    %15 = stablehlo.multiply %14, %arg3 : tensor<f32>
    return %14, %5, %8, %15 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
