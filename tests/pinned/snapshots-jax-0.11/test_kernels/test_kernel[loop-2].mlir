// import jax
// import jax.numpy as jnp
//
//
// def compute_coupled_scan(demand, supply):
//     def iterate(state, inputs_t):
//         fast, c = state
//         u_t, bi = inputs_t
//         total = 1.6 * (u_t - 0.55) + (fast + jax.nn.sigmoid(bi))
//         fast_next = jnp.tanh(total)
//         q = fast_next / (1.0 + c**2)
//         return (fast_next, q), fast_next + jnp.sin(q)
//
//     _, outputs = jax.lax.scan(iterate, (0.1, 0.67), (demand, supply))
//     return outputs
//
//   demand: float32[3] in [-0.8, 0.8]
//   supply: float32[3] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_compute_coupled_scan attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %cst_0 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
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
      %cst_7 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
      %4 = stablehlo.subtract %2, %cst_7 : tensor<f32>
      %cst_8 = stablehlo.constant dense<1.600000e+00> : tensor<f32>
      %5 = stablehlo.multiply %cst_8, %4 : tensor<f32>
      %6 = stablehlo.negate %3 : tensor<f32>
      %7 = stablehlo.exponential %6 : tensor<f32>
      %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %8 = stablehlo.add %cst_9, %7 : tensor<f32>
      %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %9 = stablehlo.divide %cst_10, %8 : tensor<f32>
      %10 = stablehlo.convert %iterArg_4 : tensor<f32>
      %11 = stablehlo.add %10, %9 : tensor<f32>
      %12 = stablehlo.add %5, %11 : tensor<f32>
      %13 = stablehlo.tanh %12 : tensor<f32>
      %14 = stablehlo.multiply %iterArg_5, %iterArg_5 : tensor<f32>
      %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %15 = stablehlo.add %cst_11, %14 : tensor<f32>
      %16 = stablehlo.convert %15 : tensor<f32>
      %17 = stablehlo.divide %13, %16 : tensor<f32>
      %18 = stablehlo.sine %17 : tensor<f32>
      %19 = stablehlo.add %13, %18 : tensor<f32>
      %20 = func.call @dynamic_update_index_in_dim(%iterArg_6, %19, %iterArg_3) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %21 = stablehlo.add %iterArg_3, %c_12 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %21, %13, %17, %20 : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>
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
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %cst_0 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7:12 = stablehlo.while(%iterArg = %arg0, %iterArg_14 = %arg1, %iterArg_15 = %c, %iterArg_16 = %cst, %iterArg_17 = %cst_0, %iterArg_18 = %0, %iterArg_19 = %1, %iterArg_20 = %2, %iterArg_21 = %3, %iterArg_22 = %4, %iterArg_23 = %5, %iterArg_24 = %6) : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_25 = stablehlo.constant dense<3> : tensor<i32>
      %12 = stablehlo.compare LT, %iterArg_15, %c_25, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %12 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_15) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %13 = func.call @dynamic_index_in_dim(%iterArg_14, %iterArg_15) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %cst_25 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
      %14 = stablehlo.subtract %12, %cst_25 : tensor<f32>
      %cst_26 = stablehlo.constant dense<1.600000e+00> : tensor<f32>
      %15 = stablehlo.multiply %cst_26, %14 : tensor<f32>
      %16 = stablehlo.negate %13 : tensor<f32>
      %17 = stablehlo.exponential %16 : tensor<f32>
      %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %18 = stablehlo.add %cst_27, %17 : tensor<f32>
      %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %19 = stablehlo.divide %cst_28, %18 : tensor<f32>
      %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %20 = stablehlo.subtract %cst_29, %19 : tensor<f32>
      %21 = stablehlo.multiply %19, %20 : tensor<f32>
      %22 = stablehlo.convert %iterArg_16 : tensor<f32>
      %23 = stablehlo.add %22, %19 : tensor<f32>
      %24 = stablehlo.add %15, %23 : tensor<f32>
      %25 = stablehlo.tanh %24 : tensor<f32>
      %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %26 = stablehlo.add %cst_30, %25 : tensor<f32>
      %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %27 = stablehlo.subtract %cst_31, %25 : tensor<f32>
      %28 = stablehlo.multiply %26, %27 : tensor<f32>
      %29 = stablehlo.multiply %iterArg_17, %iterArg_17 : tensor<f32>
      %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %30 = stablehlo.multiply %cst_32, %iterArg_17 : tensor<f32>
      %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %31 = stablehlo.add %cst_33, %29 : tensor<f32>
      %32 = stablehlo.convert %31 : tensor<f32>
      %33 = stablehlo.divide %25, %32 : tensor<f32>
      %34 = stablehlo.multiply %32, %32 : tensor<f32>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %35 = stablehlo.divide %cst_34, %34 : tensor<f32>
      %36 = stablehlo.cosine %33 : tensor<f32>
      %37 = func.call @dynamic_update_index_in_dim(%iterArg_18, %21, %iterArg_15) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_19, %28, %iterArg_15) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %39 = func.call @dynamic_update_index_in_dim_0(%iterArg_20, %30, %iterArg_15) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_21, %32, %iterArg_15) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %41 = func.call @dynamic_update_index_in_dim(%iterArg_22, %25, %iterArg_15) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %42 = func.call @dynamic_update_index_in_dim(%iterArg_23, %35, %iterArg_15) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_24, %36, %iterArg_15) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_35 = stablehlo.constant dense<1> : tensor<i32>
      %44 = stablehlo.add %iterArg_15, %c_35 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %44, %25, %33, %37, %38, %39, %40, %41, %42, %43 : tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_13 = stablehlo.constant dense<0> : tensor<i32>
    %11:13 = stablehlo.while(%iterArg = %8, %iterArg_14 = %7#5, %iterArg_15 = %7#6, %iterArg_16 = %7#7, %iterArg_17 = %7#8, %iterArg_18 = %7#9, %iterArg_19 = %7#10, %iterArg_20 = %7#11, %iterArg_21 = %c_13, %iterArg_22 = %cst_9, %iterArg_23 = %cst_10, %iterArg_24 = %9, %iterArg_25 = %10) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_26 = stablehlo.constant dense<3> : tensor<i32>
      %12 = stablehlo.compare LT, %iterArg_21, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %c_26 = stablehlo.constant dense<3> : tensor<i32>
      %12 = stablehlo.subtract %c_26, %iterArg_21 : tensor<i32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.subtract %12, %c_27 : tensor<i32>
      %14 = func.call @dynamic_index_in_dim(%iterArg, %13) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %15 = func.call @dynamic_index_in_dim(%iterArg_14, %13) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %16 = func.call @dynamic_index_in_dim(%iterArg_15, %13) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %17 = func.call @dynamic_index_in_dim_1(%iterArg_16, %13) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %18 = func.call @dynamic_index_in_dim(%iterArg_17, %13) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %19 = func.call @dynamic_index_in_dim(%iterArg_18, %13) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %20 = func.call @dynamic_index_in_dim(%iterArg_19, %13) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %21 = func.call @dynamic_index_in_dim(%iterArg_20, %13) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %22 = stablehlo.add %iterArg_22, %14 : tensor<f32>
      %23 = stablehlo.multiply %14, %21 : tensor<f32>
      %24 = stablehlo.add %iterArg_23, %23 : tensor<f32>
      %25 = stablehlo.multiply %24, %20 : tensor<f32>
      %26 = stablehlo.multiply %25, %19 : tensor<f32>
      %27 = stablehlo.negate %26 : tensor<f32>
      %28 = stablehlo.divide %24, %18 : tensor<f32>
      %29 = stablehlo.add %22, %28 : tensor<f32>
      %30 = stablehlo.convert %27 : tensor<f32>
      %31 = stablehlo.multiply %30, %17 : tensor<f32>
      %32 = stablehlo.multiply %29, %16 : tensor<f32>
      %33 = stablehlo.multiply %32, %15 : tensor<f32>
      %cst_28 = stablehlo.constant dense<1.600000e+00> : tensor<f32>
      %34 = stablehlo.multiply %cst_28, %32 : tensor<f32>
      %35 = func.call @dynamic_update_index_in_dim(%iterArg_24, %34, %13) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %36 = func.call @dynamic_update_index_in_dim(%iterArg_25, %33, %13) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_29 = stablehlo.constant dense<1> : tensor<i32>
      %37 = stablehlo.add %iterArg_21, %c_29 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %37, %32, %31, %35, %36 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>
    }
    return %11#11, %11#12 : tensor<3xf32>, tensor<3xf32>
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
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
