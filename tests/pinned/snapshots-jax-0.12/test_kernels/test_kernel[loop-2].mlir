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
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %6:11 = stablehlo.while(%iterArg = %arg0, %iterArg_14 = %arg1, %iterArg_15 = %c_6, %iterArg_16 = %cst, %iterArg_17 = %cst_0, %iterArg_18 = %0, %iterArg_19 = %1, %iterArg_20 = %2, %iterArg_21 = %3, %iterArg_22 = %4, %iterArg_23 = %5) : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_24 = stablehlo.constant dense<3> : tensor<i32>
      %12 = stablehlo.compare LT, %iterArg_15, %c_24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %12 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_15) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %13 = func.call @dynamic_index_in_dim(%iterArg_14, %iterArg_15) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %14 = stablehlo.negate %13 : tensor<f32>
      %15 = stablehlo.exponential %14 : tensor<f32>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %16 = stablehlo.add %cst_24, %15 : tensor<f32>
      %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %17 = stablehlo.divide %cst_25, %16 : tensor<f32>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %18 = stablehlo.subtract %cst_26, %17 : tensor<f32>
      %19 = stablehlo.multiply %17, %18 : tensor<f32>
      %20 = stablehlo.convert %iterArg_16 : tensor<f32>
      %21 = stablehlo.add %20, %17 : tensor<f32>
      %cst_27 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
      %22 = stablehlo.subtract %12, %cst_27 : tensor<f32>
      %23 = stablehlo.abs %21 : tensor<f32>
      %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %24 = stablehlo.compare GE, %21, %cst_28, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %25 = stablehlo.negate %23 : tensor<f32>
      %26 = stablehlo.exponential %25 : tensor<f32>
      %27 = stablehlo.multiply %22, %26 : tensor<f32>
      %28 = stablehlo.convert %iterArg_17 : tensor<f32>
      %29 = stablehlo.add %28, %27 : tensor<f32>
      %30 = stablehlo.tanh %29 : tensor<f32>
      %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %31 = stablehlo.add %cst_29, %30 : tensor<f32>
      %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %32 = stablehlo.subtract %cst_30, %30 : tensor<f32>
      %33 = stablehlo.multiply %31, %32 : tensor<f32>
      %34 = stablehlo.subtract %27, %30 : tensor<f32>
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_18, %34, %iterArg_15) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %36 = func.call @dynamic_update_index_in_dim(%iterArg_19, %19, %iterArg_15) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %37 = func.call @dynamic_update_index_in_dim_0(%iterArg_20, %24, %iterArg_15) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_21, %26, %iterArg_15) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_22, %22, %iterArg_15) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_23, %33, %iterArg_15) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_31 = stablehlo.constant dense<1> : tensor<i32>
      %41 = stablehlo.add %iterArg_15, %c_31 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %41, %27, %30, %35, %36, %37, %38, %39, %40 : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6#5 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %11:11 = stablehlo.while(%iterArg = %8, %iterArg_14 = %6#6, %iterArg_15 = %6#7, %iterArg_16 = %6#8, %iterArg_17 = %6#9, %iterArg_18 = %6#10, %iterArg_19 = %c_13, %iterArg_20 = %cst_9, %iterArg_21 = %cst_10, %iterArg_22 = %9, %iterArg_23 = %10) : tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_24 = stablehlo.constant dense<3> : tensor<i32>
      %12 = stablehlo.compare LT, %iterArg_19, %c_24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %c_24 = stablehlo.constant dense<3> : tensor<i32>
      %12 = stablehlo.subtract %c_24, %iterArg_19 : tensor<i32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.subtract %12, %c_25 : tensor<i32>
      %14 = func.call @dynamic_index_in_dim(%iterArg, %13) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %15 = func.call @dynamic_index_in_dim(%iterArg_14, %13) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %16 = func.call @dynamic_index_in_dim_1(%iterArg_15, %13) : (tensor<3xi1>, tensor<i32>) -> tensor<i1>
      %17 = func.call @dynamic_index_in_dim(%iterArg_16, %13) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %18 = func.call @dynamic_index_in_dim(%iterArg_17, %13) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %19 = func.call @dynamic_index_in_dim(%iterArg_18, %13) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %20 = stablehlo.negate %14 : tensor<f32>
      %21 = stablehlo.add %iterArg_20, %14 : tensor<f32>
      %22 = stablehlo.add %iterArg_21, %20 : tensor<f32>
      %23 = stablehlo.multiply %22, %19 : tensor<f32>
      %24 = stablehlo.add %21, %23 : tensor<f32>
      %25 = stablehlo.multiply %18, %24 : tensor<f32>
      %26 = stablehlo.multiply %24, %17 : tensor<f32>
      %27 = stablehlo.multiply %25, %17 : tensor<f32>
      %28 = stablehlo.negate %27 : tensor<f32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %29 = stablehlo.select %16, %cst_26, %28 : tensor<i1>, tensor<f32>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %30 = stablehlo.select %16, %28, %cst_27 : tensor<i1>, tensor<f32>
      %31 = stablehlo.negate %29 : tensor<f32>
      %32 = stablehlo.add %30, %31 : tensor<f32>
      %33 = stablehlo.multiply %32, %15 : tensor<f32>
      %34 = func.call @dynamic_update_index_in_dim(%iterArg_22, %26, %13) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_23, %33, %13) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.add %iterArg_19, %c_28 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %36, %32, %23, %34, %35 : tensor<3xf32>, tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>
    }
    return %11#9, %11#10 : tensor<3xf32>, tensor<3xf32>
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
