// import jax
// import jax.numpy as jnp
//
//
// def tree_batch(gates: jax.Array, inputs: jax.Array):
//     examples = [inputs, gates]
//
//     def per_example(item):
//         result = item[0]
//         outcome = item[1]
//         both = result * jax.nn.sigmoid(outcome)
//         out = jax.nn.softplus(both)
//         summary = jnp.mean(out**2 / (1.0 + out**2))
//         return {"feat": out, "aux": summary}
//
//     results_tree = jax.lax.map(per_example, examples)
//     answer = results_tree["feat"]
//     return answer
//
//   gates: float32[3, 1] in [-1.2, 1.2]
//   inputs: float32[3, 1] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_tree_batch attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x1xf32>, %arg1: tensor<3x1xf32>) -> (tensor<3x1xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:4 = stablehlo.while(%iterArg = %arg1, %iterArg_0 = %arg0, %iterArg_1 = %c, %iterArg_2 = %0) : tensor<3x1xf32>, tensor<3x1xf32>, tensor<i32>, tensor<3x1xf32>
    cond {
      %c_3 = stablehlo.constant dense<3> : tensor<i32>
      %2 = stablehlo.compare LT, %iterArg_1, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %2 : tensor<i1>
    } do {
      %2 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_1) : (tensor<3x1xf32>, tensor<i32>) -> tensor<1xf32>
      %3 = func.call @dynamic_index_in_dim(%iterArg_0, %iterArg_1) : (tensor<3x1xf32>, tensor<i32>) -> tensor<1xf32>
      %4 = func.call @closed_call(%2, %3) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
      %5 = func.call @dynamic_update_index_in_dim(%iterArg_2, %4, %iterArg_1) : (tensor<3x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %c_3 = stablehlo.constant dense<1> : tensor<i32>
      %6 = stablehlo.add %iterArg_1, %c_3 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %6, %5 : tensor<3x1xf32>, tensor<3x1xf32>, tensor<i32>, tensor<3x1xf32>
    }
    return %1#3 : tensor<3x1xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<3x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @closed_call(%arg0: tensor<1xf32>, %arg1: tensor<1xf32>) -> tensor<1xf32> {
    %0 = stablehlo.negate %arg1 : tensor<1xf32>
    %1 = stablehlo.exponential %0 : tensor<1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.add %2, %1 : tensor<1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %5 = stablehlo.divide %4, %3 : tensor<1xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<1xf32>
    %7 = call @softplus(%6) : (tensor<1xf32>) -> tensor<1xf32>
    return %7 : tensor<1xf32>
  }
  func.func private @softplus(%arg0: tensor<1xf32>) -> tensor<1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<1xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<1xf32>
    %7 = stablehlo.abs %3 : tensor<1xf32>
    %8 = stablehlo.negate %7 : tensor<1xf32>
    %9 = stablehlo.exponential %8 : tensor<1xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<1xf32>
    %11 = stablehlo.add %1, %10 : tensor<1xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<1xi1>, tensor<1xf32>
    return %12 : tensor<1xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<3x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<3x1xf32>
    return %1 : tensor<3x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x1xf32>, %arg1: tensor<3x1xf32>) -> (tensor<3x1xf32> {jax.result_info = "result[0]"}, tensor<3x1xf32> {jax.result_info = "result[1]"}) {
    %0:2 = call @softplus() : () -> (tensor<1xf32>, tensor<1xf32>)
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4:8 = stablehlo.while(%iterArg = %arg1, %iterArg_6 = %arg0, %iterArg_7 = %0#0, %iterArg_8 = %0#1, %iterArg_9 = %c, %iterArg_10 = %1, %iterArg_11 = %2, %iterArg_12 = %3) : tensor<3x1xf32>, tensor<3x1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<i32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>
    cond {
      %c_13 = stablehlo.constant dense<3> : tensor<i32>
      %9 = stablehlo.compare LT, %iterArg_9, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %9 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_9) : (tensor<3x1xf32>, tensor<i32>) -> tensor<1xf32>
      %10 = func.call @dynamic_index_in_dim(%iterArg_6, %iterArg_9) : (tensor<3x1xf32>, tensor<i32>) -> tensor<1xf32>
      %11:3 = func.call @closed_call(%iterArg_7, %iterArg_8, %9, %10) : (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>)
      %12 = func.call @dynamic_update_index_in_dim(%iterArg_10, %11#0, %iterArg_9) : (tensor<3x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %13 = func.call @dynamic_update_index_in_dim(%iterArg_11, %11#1, %iterArg_9) : (tensor<3x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %14 = func.call @dynamic_update_index_in_dim(%iterArg_12, %11#2, %iterArg_9) : (tensor<3x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %c_13 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.add %iterArg_9, %c_13 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_6, %iterArg_7, %iterArg_8, %15, %12, %13, %14 : tensor<3x1xf32>, tensor<3x1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<i32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>
    }
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %8:8 = stablehlo.while(%iterArg = %5, %iterArg_6 = %4#5, %iterArg_7 = %4#6, %iterArg_8 = %arg1, %iterArg_9 = %4#7, %iterArg_10 = %c_5, %iterArg_11 = %6, %iterArg_12 = %7) : tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<i32>, tensor<3x1xf32>, tensor<3x1xf32>
    cond {
      %c_13 = stablehlo.constant dense<3> : tensor<i32>
      %9 = stablehlo.compare LT, %iterArg_10, %c_13, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %c_13 = stablehlo.constant dense<3> : tensor<i32>
      %9 = stablehlo.subtract %c_13, %iterArg_10 : tensor<i32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.subtract %9, %c_14 : tensor<i32>
      %11 = func.call @dynamic_index_in_dim(%iterArg, %10) : (tensor<3x1xf32>, tensor<i32>) -> tensor<1xf32>
      %12 = func.call @dynamic_index_in_dim(%iterArg_6, %10) : (tensor<3x1xf32>, tensor<i32>) -> tensor<1xf32>
      %13 = func.call @dynamic_index_in_dim(%iterArg_7, %10) : (tensor<3x1xf32>, tensor<i32>) -> tensor<1xf32>
      %14 = func.call @dynamic_index_in_dim(%iterArg_8, %10) : (tensor<3x1xf32>, tensor<i32>) -> tensor<1xf32>
      %15 = func.call @dynamic_index_in_dim(%iterArg_9, %10) : (tensor<3x1xf32>, tensor<i32>) -> tensor<1xf32>
      %16:2 = func.call @closed_call_1(%11, %12, %13, %14, %15) : (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> (tensor<1xf32>, tensor<1xf32>)
      %17 = func.call @dynamic_update_index_in_dim(%iterArg_11, %16#0, %10) : (tensor<3x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %18 = func.call @dynamic_update_index_in_dim(%iterArg_12, %16#1, %10) : (tensor<3x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3x1xf32>
      %c_15 = stablehlo.constant dense<1> : tensor<i32>
      %19 = stablehlo.add %iterArg_10, %c_15 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_6, %iterArg_7, %iterArg_8, %iterArg_9, %19, %17, %18 : tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<3x1xf32>, tensor<i32>, tensor<3x1xf32>, tensor<3x1xf32>
    }
    return %8#7, %8#6 : tensor<3x1xf32>, tensor<3x1xf32>
  }
  func.func private @softplus() -> (tensor<1xf32>, tensor<1xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    return %0, %1 : tensor<1xf32>, tensor<1xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<3x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @closed_call(%arg0: tensor<1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<1xf32>, %arg3: tensor<1xf32>) -> (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) {
    %0 = stablehlo.negate %arg3 : tensor<1xf32>
    %1 = stablehlo.exponential %0 : tensor<1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.add %2, %1 : tensor<1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %5 = stablehlo.divide %4, %3 : tensor<1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<1xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<1xf32>
    %9 = stablehlo.multiply %arg2, %5 : tensor<1xf32>
    %10 = call @softplus_0(%9, %arg0, %arg1) : (tensor<1xf32>, tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    return %8, %5, %10 : tensor<1xf32>, tensor<1xf32>, tensor<1xf32>
  }
  func.func private @softplus_0(%arg0: tensor<1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<1xf32>) -> tensor<1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<1xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<1xf32>
    %7 = stablehlo.abs %3 : tensor<1xf32>
    %8 = stablehlo.negate %7 : tensor<1xf32>
    %9 = stablehlo.exponential %8 : tensor<1xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<1xf32>
    %11 = stablehlo.add %1, %10 : tensor<1xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<1xi1>, tensor<1xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %15 = stablehlo.select %14, %arg1, %arg0 : tensor<1xi1>, tensor<1xf32>
    %cst_3 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %17 = stablehlo.compare EQ, %12, %16, FLOAT : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xi1>
    %18 = stablehlo.select %17, %arg2, %12 : tensor<1xi1>, tensor<1xf32>
    %19 = stablehlo.subtract %15, %18 : tensor<1xf32>
    %20 = stablehlo.exponential %19 : tensor<1xf32>
    return %20 : tensor<1xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<3x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<3x1xf32>
    return %1 : tensor<3x1xf32>
  }
  func.func private @closed_call_1(%arg0: tensor<1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<1xf32>, %arg3: tensor<1xf32>, %arg4: tensor<1xf32>) -> (tensor<1xf32>, tensor<1xf32>) {
    %0 = call @softplus_2(%arg4, %arg0) : (tensor<1xf32>, tensor<1xf32>) -> tensor<1xf32>
    %1 = stablehlo.multiply %arg3, %0 : tensor<1xf32>
    %2 = stablehlo.multiply %0, %arg2 : tensor<1xf32>
    %3 = stablehlo.multiply %1, %arg1 : tensor<1xf32>
    return %2, %3 : tensor<1xf32>, tensor<1xf32>
  }
  func.func private @softplus_2(%arg0: tensor<1xf32>, %arg1: tensor<1xf32>) -> tensor<1xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<1xf32>
    return %0 : tensor<1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
