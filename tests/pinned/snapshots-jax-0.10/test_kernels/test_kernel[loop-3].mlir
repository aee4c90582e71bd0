// import jax
// import jax.numpy as jnp
//
//
// def nested_sweep(embedding, w):
//     def loop_body(_, level_now):
//         def step(it, acc):
//             return jnp.arctan2(w, 1.66 + jnp.abs(jnp.abs(acc)))
//
//         relaxed = jax.lax.fori_loop(0, 3, step, level_now)
//         return w + jnp.tanh(relaxed)
//
//     outcome = jax.lax.fori_loop(0, 3, loop_body, embedding)
//     return (embedding - outcome) ** 2
//
//   embedding: float32[] in [-1, 1]
//   w: float32[] in [-1, 1]
// -----
// forward, cpu
module @jit_nested_sweep attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:3 = stablehlo.while(%iterArg = %arg1, %iterArg_0 = %c, %iterArg_1 = %arg0) : tensor<f32>, tensor<i32>, tensor<f32>
    cond {
      %c_2 = stablehlo.constant dense<3> : tensor<i32>
      %3 = stablehlo.compare LT, %iterArg_0, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %3 = func.call @closed_call(%iterArg, %iterArg_1) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      %c_2 = stablehlo.constant dense<1> : tensor<i32>
      %4 = stablehlo.add %iterArg_0, %c_2 : tensor<i32>
      stablehlo.return %iterArg, %4, %3 : tensor<f32>, tensor<i32>, tensor<f32>
    }
    %1 = stablehlo.subtract %arg0, %0#2 : tensor<f32>
    %2 = stablehlo.multiply %1, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<f32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:3 = stablehlo.while(%iterArg = %arg0, %iterArg_0 = %c, %iterArg_1 = %arg1) : tensor<f32>, tensor<i32>, tensor<f32>
    cond {
      %c_2 = stablehlo.constant dense<3> : tensor<i32>
      %3 = stablehlo.compare LT, %iterArg_0, %c_2, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %3 = func.call @closed_call_0(%iterArg, %iterArg_1) : (tensor<f32>, tensor<f32>) -> tensor<f32>
      %c_2 = stablehlo.constant dense<1> : tensor<i32>
      %4 = stablehlo.add %iterArg_0, %c_2 : tensor<i32>
      stablehlo.return %iterArg, %4, %3 : tensor<f32>, tensor<i32>, tensor<f32>
    }
    %1 = stablehlo.tanh %0#2 : tensor<f32>
    %2 = stablehlo.add %arg0, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.abs %arg1 : tensor<f32>
    %1 = stablehlo.abs %0 : tensor<f32>
    %cst = stablehlo.constant dense<1.660000e+00> : tensor<f32>
    %2 = stablehlo.add %cst, %1 : tensor<f32>
    %3 = stablehlo.atan2 %arg0, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = chlo.square %arg1 : tensor<f32> -> tensor<f32>
    %1 = stablehlo.negate %arg1 : tensor<f32>
    %2 = chlo.square %arg1 : tensor<f32> -> tensor<f32>
    %c = stablehlo.constant dense<false> : tensor<i1>
    %3 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3x3xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %4 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<3x3xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %9:12 = stablehlo.while(%iterArg = %arg1, %iterArg_9 = %0, %iterArg_10 = %1, %iterArg_11 = %2, %iterArg_12 = %c_4, %iterArg_13 = %arg0, %iterArg_14 = %3, %iterArg_15 = %4, %iterArg_16 = %5, %iterArg_17 = %6, %iterArg_18 = %7, %iterArg_19 = %8) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_20 = stablehlo.constant dense<3> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg_12, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %16:7 = func.call @closed_call(%iterArg, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_13) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>)
      %17 = func.call @dynamic_update_index_in_dim_2(%iterArg_14, %16#1, %iterArg_12) : (tensor<3x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<3x3xi1>
      %18 = func.call @dynamic_update_index_in_dim_2(%iterArg_15, %16#2, %iterArg_12) : (tensor<3x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<3x3xi1>
      %19 = func.call @dynamic_update_index_in_dim_3(%iterArg_16, %16#3, %iterArg_12) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %20 = func.call @dynamic_update_index_in_dim_3(%iterArg_17, %16#4, %iterArg_12) : (tensor<3x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %21 = func.call @dynamic_update_index_in_dim_1(%iterArg_18, %16#5, %iterArg_12) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %22 = func.call @dynamic_update_index_in_dim_1(%iterArg_19, %16#6, %iterArg_12) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg_12, %c_20 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_9, %iterArg_10, %iterArg_11, %23, %16#0, %17, %18, %19, %20, %21, %22 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %10 = stablehlo.subtract %arg0, %9#5 : tensor<f32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.multiply %cst_5, %10 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.multiply %cst_6, %11 : tensor<f32>
    %13 = stablehlo.negate %12 : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %14:9 = stablehlo.while(%iterArg = %9#6, %iterArg_9 = %9#7, %iterArg_10 = %9#8, %iterArg_11 = %9#9, %iterArg_12 = %9#10, %iterArg_13 = %9#11, %iterArg_14 = %c_8, %iterArg_15 = %cst_7, %iterArg_16 = %13) : tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_17 = stablehlo.constant dense<3> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg_14, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %16 : tensor<i1>
    } do {
      %c_17 = stablehlo.constant dense<3> : tensor<i32>
      %16 = stablehlo.subtract %c_17, %iterArg_14 : tensor<i32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.subtract %16, %c_18 : tensor<i32>
      %18 = func.call @dynamic_index_in_dim(%iterArg, %17) : (tensor<3x3xi1>, tensor<i32>) -> tensor<3xi1>
      %19 = func.call @dynamic_index_in_dim(%iterArg_9, %17) : (tensor<3x3xi1>, tensor<i32>) -> tensor<3xi1>
      %20 = func.call @dynamic_index_in_dim_4(%iterArg_10, %17) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %21 = func.call @dynamic_index_in_dim_4(%iterArg_11, %17) : (tensor<3x3xf32>, tensor<i32>) -> tensor<3xf32>
      %22 = func.call @dynamic_index_in_dim_5(%iterArg_12, %17) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %23 = func.call @dynamic_index_in_dim_5(%iterArg_13, %17) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %24:2 = func.call @closed_call_6(%iterArg_15, %iterArg_16, %18, %19, %20, %21, %22, %23) : (tensor<f32>, tensor<f32>, tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %25 = stablehlo.add %iterArg_14, %c_19 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %25, %24#0, %24#1 : tensor<3x3xi1>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %15 = stablehlo.add %12, %14#8 : tensor<f32>
    return %15, %14#7 : tensor<f32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<f32>, tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>) {
    %c = stablehlo.constant dense<false> : tensor<i1>
    %0 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %c_0 = stablehlo.constant dense<false> : tensor<i1>
    %1 = stablehlo.broadcast_in_dim %c_0, dims = [] : (tensor<i1>) -> tensor<3xi1>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_2 = stablehlo.constant dense<0> : tensor<i32>
    %4:10 = stablehlo.while(%iterArg = %arg0, %iterArg_4 = %arg1, %iterArg_5 = %arg2, %iterArg_6 = %arg3, %iterArg_7 = %c_2, %iterArg_8 = %arg4, %iterArg_9 = %0, %iterArg_10 = %1, %iterArg_11 = %2, %iterArg_12 = %3) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_13 = stablehlo.constant dense<3> : tensor<i32>
      %8 = stablehlo.compare LT, %iterArg_7, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %8:5 = func.call @closed_call_0(%iterArg, %iterArg_4, %iterArg_5, %iterArg_6, %iterArg_8) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<i1>, tensor<f32>, tensor<f32>)
      %9 = func.call @dynamic_update_index_in_dim(%iterArg_9, %8#1, %iterArg_7) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
      %10 = func.call @dynamic_update_index_in_dim(%iterArg_10, %8#2, %iterArg_7) : (tensor<3xi1>, tensor<i1>, tensor<i32>) -> tensor<3xi1>
      %11 = func.call @dynamic_update_index_in_dim_1(%iterArg_11, %8#3, %iterArg_7) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %12 = func.call @dynamic_update_index_in_dim_1(%iterArg_12, %8#4, %iterArg_7) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.add %iterArg_7, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %iterArg_6, %13, %8#0, %9, %10, %11, %12 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>
    }
    %5 = stablehlo.tanh %4#5 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.subtract %cst_3, %5 : tensor<f32>
    %7 = stablehlo.add %arg0, %5 : tensor<f32>
    return %7, %4#6, %4#7, %4#8, %4#9, %5, %6 : tensor<f32>, tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<i1>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.abs %arg4 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare GE, %arg4, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %2 = stablehlo.abs %0 : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.compare GE, %0, %cst_0, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_1 = stablehlo.constant dense<1.660000e+00> : tensor<f32>
    %4 = stablehlo.add %cst_1, %2 : tensor<f32>
    %5 = stablehlo.atan2 %arg0, %4 : tensor<f32>
    %6 = chlo.square %4 : tensor<f32> -> tensor<f32>
    %7 = stablehlo.add %arg1, %6 : tensor<f32>
    %8 = stablehlo.divide %4, %7 : tensor<f32>
    %9 = chlo.square %4 : tensor<f32> -> tensor<f32>
    %10 = stablehlo.add %arg3, %9 : tensor<f32>
    %11 = stablehlo.divide %arg2, %10 : tensor<f32>
    return %5, %1, %3, %8, %11 : tensor<f32>, tensor<i1>, tensor<i1>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3xi1>, %arg1: tensor<i1>, %arg2: tensor<i32>) -> tensor<3xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xi1>, tensor<1xi1>, tensor<i32>) -> tensor<3xi1>
    return %1 : tensor<3xi1>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3x3xi1>, %arg1: tensor<3xi1>, %arg2: tensor<i32>) -> tensor<3x3xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xi1>) -> tensor<1x3xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x3xi1>, tensor<1x3xi1>, tensor<i32>, tensor<i32>) -> tensor<3x3xi1>
    return %1 : tensor<3x3xi1>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x3xi1>, %arg1: tensor<i32>) -> tensor<3xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<3x3xi1>, tensor<i32>, tensor<i32>) -> tensor<1x3xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x3xi1>) -> tensor<3xi1>
    return %1 : tensor<3xi1>
  }
  func.func private @dynamic_index_in_dim_4(%arg0: tensor<3x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<3x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call_6(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<3xi1>, %arg3: tensor<3xi1>, %arg4: tensor<3xf32>, %arg5: tensor<3xf32>, %arg6: tensor<f32>, %arg7: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.add %arg0, %arg1 : tensor<f32>
    %1 = stablehlo.multiply %arg1, %arg7 : tensor<f32>
    %2 = stablehlo.multiply %1, %arg6 : tensor<f32>
    %3 = stablehlo.add %1, %2 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4:7 = stablehlo.while(%iterArg = %arg2, %iterArg_0 = %arg3, %iterArg_1 = %arg4, %iterArg_2 = %arg5, %iterArg_3 = %c, %iterArg_4 = %cst, %iterArg_5 = %3) : tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    cond {
      %c_6 = stablehlo.constant dense<3> : tensor<i32>
      %6 = stablehlo.compare LT, %iterArg_3, %c_6, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %6 : tensor<i1>
    } do {
      %c_6 = stablehlo.constant dense<3> : tensor<i32>
      %6 = stablehlo.subtract %c_6, %iterArg_3 : tensor<i32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %7 = stablehlo.subtract %6, %c_7 : tensor<i32>
      %8 = func.call @dynamic_index_in_dim_7(%iterArg, %7) : (tensor<3xi1>, tensor<i32>) -> tensor<i1>
      %9 = func.call @dynamic_index_in_dim_7(%iterArg_0, %7) : (tensor<3xi1>, tensor<i32>) -> tensor<i1>
      %10 = func.call @dynamic_index_in_dim_5(%iterArg_1, %7) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %11 = func.call @dynamic_index_in_dim_5(%iterArg_2, %7) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %12:2 = func.call @closed_call_8(%iterArg_4, %iterArg_5, %8, %9, %10, %11) : (tensor<f32>, tensor<f32>, tensor<i1>, tensor<i1>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.add %iterArg_3, %c_8 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %iterArg_2, %13, %12#0, %12#1 : tensor<3xi1>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<i32>, tensor<f32>, tensor<f32>
    }
    %5 = stablehlo.add %0, %4#5 : tensor<f32>
    return %5, %4#6 : tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<3xi1>, %arg1: tensor<i32>) -> tensor<i1> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xi1>, tensor<i32>) -> tensor<1xi1>
    %1 = stablehlo.reshape %0 : (tensor<1xi1>) -> tensor<i1>
    return %1 : tensor<i1>
  }
  func.func private @closed_call_8(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<i1>, %arg4: tensor<f32>, %arg5: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.multiply %arg1, %arg5 : tensor<f32>
    %1 = stablehlo.multiply %arg1, %arg4 : tensor<f32>
    %2 = stablehlo.add %arg0, %1 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.select %arg3, %cst, %0 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.select %arg3, %0, %cst_0 : tensor<i1>, tensor<f32>
    %5 = stablehlo.negate %3 : tensor<f32>
    %6 = stablehlo.add %4, %5 : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.select %arg2, %cst_1, %6 : tensor<i1>, tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.select %arg2, %6, %cst_2 : tensor<i1>, tensor<f32>
    %9 = stablehlo.negate %7 : tensor<f32>
    %10 = stablehlo.add %8, %9 : tensor<f32>
    return %2, %10 : tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
