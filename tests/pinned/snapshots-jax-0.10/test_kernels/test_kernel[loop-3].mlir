// import jax
// import jax.numpy as jnp
//
//
// def multi_sweep_step(embedding, w):
//     def loop_body(_, level_now):
//         def step(it, acc):
//             magnitude = jnp.sqrt(w**2 + jnp.square(acc) ** 2 + 0.79)
//             return jnp.tanh(magnitude)
//
//         swept = jax.lax.fori_loop(0, 3, step, level_now)
//         return jnp.exp(-(w**2)) * jnp.exp(-jnp.abs(swept))
//
//     out = jax.lax.fori_loop(0, 3, loop_body, embedding)
//     amplified = out * jax.nn.soft_sign(embedding)
//     return jnp.expm1(amplified)
//
//   embedding: float32[] in [-1, 1]
//   w: float32[] in [-1, 1]
// -----
// forward, cpu
module @jit_multi_sweep_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:3 = stablehlo.while(%iterArg = %arg1, %iterArg_0 = %c, %iterArg_1 = %arg0) : tensor<f32>, tensor<i32>, tensor<f32>
    cond {
      %c_2 = stablehlo.constant dense<3> : tensor<i32>
      %4 = stablehlo.compare LT, %iterArg_0, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %4 : tensor<i1>
    } do {
      %4 = func.call @closed_call(%iterArg, %iterArg_1) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      %c_2 = stablehlo.constant dense<1> : tensor<i32>
      %5 = stablehlo.add %iterArg_0, %c_2 : tensor<i32>
      stablehlo.return %iterArg, %5, %4 : tensor<f32>, tensor<i32>, tensor<f32>
    }
    %1 = call @soft_sign(%arg0) : (tensor<f32>) -> tensor<f32>
    %2 = stablehlo.multiply %0#2, %1 : tensor<f32>
    %3 = stablehlo.exponential_minus_one %2 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<f32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:3 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %c, %iterArg_1 = %arg1) : tensor<f32>, tensor<i32>, tensor<f32>
    cond {
      %c_2 = stablehlo.constant dense<3> : tensor<i32>
      %8 = stablehlo.compare LT, %iterArg_0, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %8 = func.call @closed_call_0(%iterArg, %iterArg_1) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      %c_2 = stablehlo.constant dense<1> : tensor<i32>
      %9 = stablehlo.add %iterArg_0, %c_2 : tensor<i32>
      stablehlo.return %iterArg, %9, %8 : tensor<f32>, tensor<i32>, tensor<f32>
    }
    %1 = stablehlo.multiply %arg0, %arg0 : tensor<f32>
    %2 = stablehlo.negate %1 : tensor<f32>
    %3 = stablehlo.exponential %2 : tensor<f32>
    %4 = stablehlo.abs %0#2 : tensor<f32>
    %5 = stablehlo.negate %4 : tensor<f32>
    %6 = stablehlo.exponential %5 : tensor<f32>
    %7 = stablehlo.multiply %3, %6 : tensor<f32>
    return %7 : tensor<f32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<f32>
    %1 = chlo.square %arg1 : tensor<f32> -> tensor<f32>
    %2 = stablehlo.multiply %1, %1 : tensor<f32>
    %3 = stablehlo.add %0, %2 : tensor<f32>
    %cst = stablehlo.constant dense<7.900000e-01> : tensor<f32>
    %4 = stablehlo.add %3, %cst : tensor<f32>
    %5 = stablehlo.sqrt %4 : tensor<f32>
    %6 = stablehlo.tanh %5 : tensor<f32>
    return %6 : tensor<f32>
  }
  func.func private @soft_sign(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.add %0, %cst : tensor<f32>
    %2 = stablehlo.divide %arg0, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.multiply %cst, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %arg1, %arg1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.multiply %cst_0, %arg1 : tensor<f32>
    %4 = stablehlo.negate %2 : tensor<f32>
    %5 = stablehlo.exponential %4 : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %11 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %13:11 = stablehlo.while(%iterArg = %5, %iterArg_12 = %0, %iterArg_13 = %c_7, %iterArg_14 = %arg0, %iterArg_15 = %6, %iterArg_16 = %7, %iterArg_17 = %8, %iterArg_18 = %9, %iterArg_19 = %10, %iterArg_20 = %11, %iterArg_21 = %12) : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi1>, tensor<3xf32>
    cond {
      %c_22 = stablehlo.constant dense<3> : tensor<i32>
      %24 = stablehlo.compare LT, %iterArg_13, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %24 : tensor<i1>
    } do {
      %24:8 = func.call @closed_call(%iterArg, %iterArg_12, %iterArg_14) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i1>, tensor<f32>)
      %25 = func.call @dynamic_update_index_in_dim_1(%iterArg_15, %24#1, %iterArg_13) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %26 = func.call @dynamic_update_index_in_dim_1(%iterArg_16, %24#2, %iterArg_13) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %27 = func.call @dynamic_update_index_in_dim_1(%iterArg_17, %24#3, %iterArg_13) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %28 = func.call @dynamic_update_index_in_dim_1(%iterArg_18, %24#4, %iterArg_13) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %29 = func.call @dynamic_update_index_in_dim_1(%iterArg_19, %24#5, %iterArg_13) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %30 = func.call @dynamic_update_index_in_dim_2(%iterArg_20, %24#6, %iterArg_13) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_21, %24#7, %iterArg_13) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %32 = stablehlo.add %iterArg_13, %c_22 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_12, %32, %24#0, %25, %26, %27, %28, %29, %30, %31 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi1>, tensor<3xf32>
    }
    %14:4 = call @soft_sign(%arg0) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>)
    %15 = stablehlo.multiply %13#3, %14#0 : tensor<f32>
    %16 = stablehlo.exponential_minus_one %15 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.add %16, %cst_8 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.multiply %cst_9, %17 : tensor<f32>
    %19 = stablehlo.multiply %13#3, %18 : tensor<f32>
    %20 = stablehlo.multiply %18, %14#0 : tensor<f32>
    %21 = call @soft_sign_3(%14#1, %14#2, %arg0, %14#3, %19) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %22:13 = stablehlo.while(%iterArg = %13#4, %iterArg_12 = %13#5, %iterArg_13 = %13#6, %iterArg_14 = %13#7, %iterArg_15 = %13#8, %iterArg_16 = %13#9, %iterArg_17 = %13#10, %iterArg_18 = %1, %iterArg_19 = %3, %iterArg_20 = %5, %iterArg_21 = %c_11, %iterArg_22 = %cst_10, %iterArg_23 = %20) : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_24 = stablehlo.constant dense<3> : tensor<i32>
      %24 = stablehlo.compare LT, %iterArg_21, %c_24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %24 : tensor<i1>
    } do {
      %c_24 = stablehlo.constant dense<3> : tensor<i32>
      %24 = stablehlo.subtract %c_24, %iterArg_21 : tensor<i32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %25 = stablehlo.subtract %24, %c_25 : tensor<i32>
      %26 = func.call @dynamic_index_in_dim(%iterArg, %25) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %27 = func.call @dynamic_index_in_dim(%iterArg_12, %25) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %28 = func.call @dynamic_index_in_dim(%iterArg_13, %25) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %29 = func.call @dynamic_index_in_dim(%iterArg_14, %25) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %30 = func.call @dynamic_index_in_dim(%iterArg_15, %25) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %31 = func.call @dynamic_index_in_dim_4(%iterArg_16, %25) : (tensor<3xi1>, tensor<i32>) -> tensor<i1>
      %32 = func.call @dynamic_index_in_dim_5(%iterArg_17, %25) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %33:2 = func.call @closed_call_6(%iterArg_18, %iterArg_19, %iterArg_20, %iterArg_22, %iterArg_23, %26, %27, %28, %29, %30, %31, %32) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.add %iterArg_21, %c_26 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %iterArg_20, %34, %33#0, %33#1 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %23 = stablehlo.add %21, %22#12 : tensor<f32>
    return %23, %22#11 : tensor<f32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i1>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %5:8 = stablehlo.while(%iterArg = %arg1, %iterArg_5 = %c, %iterArg_6 = %arg2, %iterArg_7 = %0, %iterArg_8 = %1, %iterArg_9 = %2, %iterArg_10 = %3, %iterArg_11 = %4) : tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_12 = stablehlo.constant dense<3> : tensor<i32>
      %11 = stablehlo.compare LT, %iterArg_5, %c_12, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %11 : tensor<i1>
    } do {
      %11:6 = func.call @closed_call_0(%iterArg, %iterArg_6) : (tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %12 = func.call @dynamic_update_index_in_dim(%iterArg_7, %11#1, %iterArg_5) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %13 = func.call @dynamic_update_index_in_dim(%iterArg_8, %11#2, %iterArg_5) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %14 = func.call @dynamic_update_index_in_dim(%iterArg_9, %11#3, %iterArg_5) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %15 = func.call @dynamic_update_index_in_dim(%iterArg_10, %11#4, %iterArg_5) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %16 = func.call @dynamic_update_index_in_dim(%iterArg_11, %11#5, %iterArg_5) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg_5, %c_12 : tensor<i32>
      stablehlo.return %iterArg, %17, %11#0, %12, %13, %14, %15, %16 : tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %6 = stablehlo.abs %5#2 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.compare GE, %5#2, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %8 = stablehlo.negate %6 : tensor<f32>
    %9 = stablehlo.exponential %8 : tensor<f32>
    %10 = stablehlo.multiply %arg0, %9 : tensor<f32>
    return %10, %5#3, %5#4, %5#5, %5#6, %5#7, %7, %9 : tensor<f32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i1>, tensor<f32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = chlo.square %arg1 : tensor<f32> -> tensor<f32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.multiply %cst, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %0, %0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.multiply %cst_0, %0 : tensor<f32>
    %4 = stablehlo.add %arg0, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<7.900000e-01> : tensor<f32>
    %5 = stablehlo.add %4, %cst_1 : tensor<f32>
    %6 = stablehlo.sqrt %5 : tensor<f32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %7 = stablehlo.divide %cst_2, %6 : tensor<f32>
    %8 = stablehlo.tanh %6 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.subtract %cst_3, %8 : tensor<f32>
    return %8, %1, %3, %7, %8, %9 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3xi1>, %arg1: tensor<i1>, %arg2: tensor<i32>) -> tensor<3xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xi1>, tensor<1xi1>, tensor<i32>) -> tensor<3xi1>
    return %1 : tensor<3xi1>
  }
  func.func private @soft_sign(%arg0: tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare GE, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %0, %cst_0 : tensor<f32>
    %3 = stablehlo.divide %arg0, %2 : tensor<f32>
    %4 = stablehlo.multiply %2, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %cst_1, %4 : tensor<f32>
    return %3, %1, %2, %5 : tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>
  }
  func.func private @soft_sign_3(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<f32>
    %2 = stablehlo.negate %1 : tensor<f32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.select %arg0, %cst, %2 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.select %arg0, %2, %cst_0 : tensor<i1>, tensor<f32>
    %6 = stablehlo.add %3, %5 : tensor<f32>
    %7 = stablehlo.negate %4 : tensor<f32>
    %8 = stablehlo.add %6, %7 : tensor<f32>
    return %8 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<3x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<3xi1>, %arg1: tensor<i32>) -> tensor<i1> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xi1>, tensor<i32>) -> tensor<1xi1>
    %1 = stablehlo.reshape %0 : (tensor<1xi1>) -> tensor<i1>
    return %1 : tensor<i1>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call_6(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<3xf32>, %arg6: tensor<3xf32>, %arg7: tensor<3xf32>, %arg8: tensor<3xf32>, %arg9: tensor<3xf32>, %arg10: tensor<i1>, %arg11: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg2, %arg4 : tensor<f32>
    %1 = stablehlo.multiply %arg4, %arg11 : tensor<f32>
    %2 = stablehlo.multiply %0, %arg11 : tensor<f32>
    %3 = stablehlo.negate %2 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.select %arg10, %cst, %3 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.select %arg10, %3, %cst_0 : tensor<i1>, tensor<f32>
    %6 = stablehlo.negate %4 : tensor<f32>
    %7 = stablehlo.add %5, %6 : tensor<f32>
    %8 = stablehlo.multiply %1, %arg2 : tensor<f32>
    %9 = stablehlo.negate %8 : tensor<f32>
    %10 = stablehlo.multiply %9, %arg1 : tensor<f32>
    %11 = stablehlo.add %arg3, %10 : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %12:9 = stablehlo.while(%iterArg = %arg5, %iterArg_2 = %arg6, %iterArg_3 = %arg7, %iterArg_4 = %arg8, %iterArg_5 = %arg9, %iterArg_6 = %arg0, %iterArg_7 = %c, %iterArg_8 = %cst_1, %iterArg_9 = %7) : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_10 = stablehlo.constant dense<3> : tensor<i32>
      %14 = stablehlo.compare LT, %iterArg_7, %c_10, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %c_10 = stablehlo.constant dense<3> : tensor<i32>
      %14 = stablehlo.subtract %c_10, %iterArg_7 : tensor<i32>
      %c_11 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.subtract %14, %c_11 : tensor<i32>
      %16 = func.call @dynamic_index_in_dim_5(%iterArg, %15) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %17 = func.call @dynamic_index_in_dim_5(%iterArg_2, %15) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %18 = func.call @dynamic_index_in_dim_5(%iterArg_3, %15) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %19 = func.call @dynamic_index_in_dim_5(%iterArg_4, %15) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %20 = func.call @dynamic_index_in_dim_5(%iterArg_5, %15) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %21:2 = func.call @closed_call_7(%iterArg_6, %iterArg_8, %iterArg_9, %16, %17, %18, %19, %20) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %22 = stablehlo.add %iterArg_7, %c_12 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %iterArg_4, %iterArg_5, %iterArg_6, %22, %21#0, %21#1 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %13 = stablehlo.add %11, %12#7 : tensor<f32>
    return %13, %12#8 : tensor<f32>, tensor<f32>
  }
  func.func private @closed_call_7(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<f32>, %arg6: tensor<f32>, %arg7: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg2, %arg7 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg6 : tensor<f32>
    %2 = stablehlo.add %0, %1 : tensor<f32>
    %3 = stablehlo.multiply %2, %arg5 : tensor<f32>
    %4 = stablehlo.multiply %3, %arg4 : tensor<f32>
    %5 = stablehlo.multiply %4, %arg3 : tensor<f32>
    %6 = stablehlo.multiply %3, %arg0 : tensor<f32>
    %7 = stablehlo.add %arg1, %6 : tensor<f32>
    return %7, %5 : tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
