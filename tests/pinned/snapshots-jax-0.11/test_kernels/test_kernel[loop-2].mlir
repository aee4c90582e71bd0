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
      %4 = stablehlo.negate %3 : tensor<f32>
      %5 = stablehlo.exponential %4 : tensor<f32>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %6 = stablehlo.add %cst_7, %5 : tensor<f32>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %7 = stablehlo.divide %cst_8, %6 : tensor<f32>
      %8 = stablehlo.convert %iterArg_4 : tensor<f32>
      %9 = stablehlo.add %8, %7 : tensor<f32>
      %cst_9 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
      %10 = stablehlo.subtract %2, %cst_9 : tensor<f32>
      %11 = stablehlo.abs %9 : tensor<f32>
      %12 = stablehlo.negate %11 : tensor<f32>
      %13 = stablehlo.exponential %12 : tensor<f32>
      %14 = stablehlo.multiply %10, %13 : tensor<f32>
      %15 = stablehlo.convert %iterArg_5 : tensor<f32>
      %16 = stablehlo.add %15, %14 : tensor<f32>
      %17 = stablehlo.tanh %16 : tensor<f32>
      %18 = stablehlo.subtract %14, %17 : tensor<f32>
      %19 = func.call @dynamic_update_index_in_dim(%iterArg_6, %18, %iterArg_3) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %20 = stablehlo.add %iterArg_3, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %20, %14, %17, %19 : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>
    }
    return %1#5 : tensor<3xf32>
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
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %5:10 = stablehlo.while(%iterArg = %arg0, %iterArg_12 = %arg1, %iterArg_13 = %c_5, %iterArg_14 = %cst, %iterArg_15 = %cst_0, %iterArg_16 = %0, %iterArg_17 = %1, %iterArg_18 = %2, %iterArg_19 = %3, %iterArg_20 = %4) : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_21 = stablehlo.constant dense<3> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_13, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_13) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %11 = func.call @dynamic_index_in_dim(%iterArg_12, %iterArg_13) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %12 = stablehlo.negate %11 : tensor<f32>
      %13 = stablehlo.exponential %12 : tensor<f32>
      %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %14 = stablehlo.add %cst_21, %13 : tensor<f32>
      %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %15 = stablehlo.divide %cst_22, %14 : tensor<f32>
      %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %16 = stablehlo.subtract %cst_23, %15 : tensor<f32>
      %17 = stablehlo.multiply %15, %16 : tensor<f32>
      %18 = stablehlo.convert %iterArg_14 : tensor<f32>
      %19 = stablehlo.add %18, %15 : tensor<f32>
      %cst_24 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
      %20 = stablehlo.subtract %10, %cst_24 : tensor<f32>
      %21 = stablehlo.abs %19 : tensor<f32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %22 = stablehlo.compare GE, %19, %cst_25, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %23 = stablehlo.negate %21 : tensor<f32>
      %24 = stablehlo.exponential %23 : tensor<f32>
      %25 = stablehlo.multiply %20, %24 : tensor<f32>
      %26 = stablehlo.convert %iterArg_15 : tensor<f32>
      %27 = stablehlo.add %26, %25 : tensor<f32>
      %28 = stablehlo.tanh %27 : tensor<f32>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %29 = stablehlo.add %cst_26, %28 : tensor<f32>
      %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %30 = stablehlo.subtract %cst_27, %28 : tensor<f32>
      %31 = stablehlo.multiply %29, %30 : tensor<f32>
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_16, %17, %iterArg_13) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %33 = func.call @dynamic_update_index_in_dim_0(%iterArg_17, %22, %iterArg_13) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_18, %24, %iterArg_13) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_19, %20, %iterArg_13) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %36 = func.call @dynamic_update_index_in_dim(%iterArg_20, %31, %iterArg_13) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %37 = stablehlo.add %iterArg_13, %c_28 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_12, %37, %25, %28, %32, %33, %34, %35, %36 : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %9:11 = stablehlo.while(%iterArg = %6, %iterArg_12 = %5#5, %iterArg_13 = %5#6, %iterArg_14 = %5#7, %iterArg_15 = %5#8, %iterArg_16 = %5#9, %iterArg_17 = %c_11, %iterArg_18 = %cst_7, %iterArg_19 = %cst_8, %iterArg_20 = %7, %iterArg_21 = %8) : tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_22 = stablehlo.constant dense<3> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_17, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %c_22 = stablehlo.constant dense<3> : tensor<i32>
      %10 = stablehlo.subtract %c_22, %iterArg_17 : tensor<i32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.subtract %10, %c_23 : tensor<i32>
      %12 = func.call @dynamic_index_in_dim(%iterArg, %11) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %13 = func.call @dynamic_index_in_dim(%iterArg_12, %11) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %14 = func.call @dynamic_index_in_dim_1(%iterArg_13, %11) : (tensor<3xi1>, tensor<i32>) -> tensor<i1>
      %15 = func.call @dynamic_index_in_dim(%iterArg_14, %11) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %16 = func.call @dynamic_index_in_dim(%iterArg_15, %11) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %17 = func.call @dynamic_index_in_dim(%iterArg_16, %11) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %18 = stablehlo.negate %12 : tensor<f32>
      %19 = stablehlo.add %iterArg_18, %12 : tensor<f32>
      %20 = stablehlo.add %iterArg_19, %18 : tensor<f32>
      %21 = stablehlo.multiply %20, %17 : tensor<f32>
      %22 = stablehlo.add %19, %21 : tensor<f32>
      %23 = stablehlo.multiply %16, %22 : tensor<f32>
      %24 = stablehlo.multiply %22, %15 : tensor<f32>
      %25 = stablehlo.multiply %23, %15 : tensor<f32>
      %26 = stablehlo.negate %25 : tensor<f32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %27 = stablehlo.select %14, %cst_24, %26 : tensor<i1>, tensor<f32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %28 = stablehlo.select %14, %26, %cst_25 : tensor<i1>, tensor<f32>
      %29 = stablehlo.negate %27 : tensor<f32>
      %30 = stablehlo.add %28, %29 : tensor<f32>
      %31 = stablehlo.multiply %30, %13 : tensor<f32>
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_20, %24, %11) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_21, %31, %11) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.add %iterArg_17, %c_26 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %34, %30, %21, %32, %33 : tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>
    }
    return %9#9, %9#10 : tensor<3xf32>, tensor<3xf32>
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
}
// -----
// backward, cuda: same text as cpu
