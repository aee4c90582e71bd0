// import jax
// import jax.numpy as jnp
//
//
// def tree_batch(rows, gates):
//     examples = {"b": rows, "gain": gates}
//
//     def one(entry):
//         out = entry["b"]
//         output = entry["gain"]
//         both = out * output
//         outcome = jnp.exp(-(both**2))
//         summary = jnp.mean(jnp.log1p(outcome**2))
//         return {"feat": outcome, "aux": summary}
//
//     outs = jax.lax.map(one, examples)
//     return [outs["feat"], {"rest": [outs["aux"]]}]
//
//   rows: float32[4, 1] in [-1.2, 1.2]
//   gates: float32[4, 1] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_tree_batch attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x1xf32>, %arg1: tensor<4x1xf32>) -> (tensor<4x1xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]['rest'][0]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:5 = stablehlo.while(%iterArg = %arg0, %iterArg_1 = %arg1, %iterArg_2 = %c, %iterArg_3 = %0, %iterArg_4 = %1) : tensor<4x1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<4xf32>, tensor<4x1xf32>
    cond {
      %c_5 = stablehlo.constant dense<4> : tensor<i32>
      %3 = stablehlo.compare LT, %iterArg_2, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %3 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_2) : (tensor<4x1xf32>, tensor<i32>) -> tensor<1xf32>
      %4 = func.call @dynamic_index_in_dim(%iterArg_1, %iterArg_2) : (tensor<4x1xf32>, tensor<i32>) -> tensor<1xf32>
      %5 = stablehlo.multiply %3, %4 : tensor<1xf32>
      %6 = stablehlo.multiply %5, %5 : tensor<1xf32>
      %7 = stablehlo.negate %6 : tensor<1xf32>
      %8 = stablehlo.exponential %7 : tensor<1xf32>
      %9 = stablehlo.multiply %8, %8 : tensor<1xf32>
      %10 = stablehlo.log_plus_one %9 : tensor<1xf32>
      %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %11 = stablehlo.reduce(%10 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
      %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %12 = stablehlo.divide %11, %cst_6 : tensor<f32>
      %13 = func.call @dynamic_update_index_in_dim(%iterArg_3, %12, %iterArg_2) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %14 = func.call @dynamic_update_index_in_dim_0(%iterArg_4, %8, %iterArg_2) : (tensor<4x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.add %iterArg_2, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %15, %13, %14 : tensor<4x1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<4xf32>, tensor<4x1xf32>
    }
    return %2#4, %2#3 : tensor<4x1xf32>, tensor<4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<4x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<4x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<4x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<4x1xf32>
    return %1 : tensor<4x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x1xf32>, %arg1: tensor<4x1xf32>) -> (tensor<4x1xf32> {jax.result_info = "result[0]"}, tensor<4x1xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4:7 = stablehlo.while(%iterArg = %arg0, %iterArg_8 = %arg1, %iterArg_9 = %c, %iterArg_10 = %0, %iterArg_11 = %1, %iterArg_12 = %2, %iterArg_13 = %3) : tensor<4x1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>
    cond {
      %c_14 = stablehlo.constant dense<4> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_9, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_9) : (tensor<4x1xf32>, tensor<i32>) -> tensor<1xf32>
      %11 = func.call @dynamic_index_in_dim(%iterArg_8, %iterArg_9) : (tensor<4x1xf32>, tensor<i32>) -> tensor<1xf32>
      %12 = stablehlo.multiply %10, %11 : tensor<1xf32>
      %13 = stablehlo.multiply %12, %12 : tensor<1xf32>
      %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %15 = stablehlo.multiply %14, %12 : tensor<1xf32>
      %16 = stablehlo.negate %13 : tensor<1xf32>
      %17 = stablehlo.exponential %16 : tensor<1xf32>
      %18 = stablehlo.multiply %17, %17 : tensor<1xf32>
      %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %20 = stablehlo.multiply %19, %17 : tensor<1xf32>
      %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %22 = stablehlo.add %18, %21 : tensor<1xf32>
      %23 = func.call @dynamic_update_index_in_dim(%iterArg_10, %17, %iterArg_9) : (tensor<4x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %24 = func.call @dynamic_update_index_in_dim(%iterArg_11, %15, %iterArg_9) : (tensor<4x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %25 = func.call @dynamic_update_index_in_dim(%iterArg_12, %20, %iterArg_9) : (tensor<4x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %26 = func.call @dynamic_update_index_in_dim(%iterArg_13, %22, %iterArg_9) : (tensor<4x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %27 = stablehlo.add %iterArg_9, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %27, %23, %24, %25, %26 : tensor<4x1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>
    }
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %9:11 = stablehlo.while(%iterArg = %5, %iterArg_8 = %6, %iterArg_9 = %arg1, %iterArg_10 = %arg0, %iterArg_11 = %4#4, %iterArg_12 = %4#3, %iterArg_13 = %4#5, %iterArg_14 = %4#6, %iterArg_15 = %c_7, %iterArg_16 = %7, %iterArg_17 = %8) : tensor<4xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<4x1xf32>, tensor<4x1xf32>
    cond {
      %c_18 = stablehlo.constant dense<4> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_15, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %c_18 = stablehlo.constant dense<4> : tensor<i32>
      %10 = stablehlo.subtract %c_18, %iterArg_15 : tensor<i32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.subtract %10, %c_19 : tensor<i32>
      %12 = func.call @dynamic_index_in_dim_0(%iterArg, %11) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %13 = func.call @dynamic_index_in_dim(%iterArg_8, %11) : (tensor<4x1xf32>, tensor<i32>) -> tensor<1xf32>
      %14 = func.call @dynamic_index_in_dim(%iterArg_9, %11) : (tensor<4x1xf32>, tensor<i32>) -> tensor<1xf32>
      %15 = func.call @dynamic_index_in_dim(%iterArg_10, %11) : (tensor<4x1xf32>, tensor<i32>) -> tensor<1xf32>
      %16 = func.call @dynamic_index_in_dim(%iterArg_11, %11) : (tensor<4x1xf32>, tensor<i32>) -> tensor<1xf32>
      %17 = func.call @dynamic_index_in_dim(%iterArg_12, %11) : (tensor<4x1xf32>, tensor<i32>) -> tensor<1xf32>
      %18 = func.call @dynamic_index_in_dim(%iterArg_13, %11) : (tensor<4x1xf32>, tensor<i32>) -> tensor<1xf32>
      %19 = func.call @dynamic_index_in_dim(%iterArg_14, %11) : (tensor<4x1xf32>, tensor<i32>) -> tensor<1xf32>
      %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %20 = stablehlo.divide %12, %cst_20 : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %22 = stablehlo.divide %21, %19 : tensor<1xf32>
      %23 = stablehlo.multiply %22, %18 : tensor<1xf32>
      %24 = stablehlo.add %13, %23 : tensor<1xf32>
      %25 = stablehlo.multiply %24, %17 : tensor<1xf32>
      %26 = stablehlo.negate %25 : tensor<1xf32>
      %27 = stablehlo.multiply %26, %16 : tensor<1xf32>
      %28 = stablehlo.multiply %15, %27 : tensor<1xf32>
      %29 = stablehlo.multiply %27, %14 : tensor<1xf32>
      %30 = func.call @dynamic_update_index_in_dim(%iterArg_16, %29, %11) : (tensor<4x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %31 = func.call @dynamic_update_index_in_dim(%iterArg_17, %28, %11) : (tensor<4x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %32 = stablehlo.add %iterArg_15, %c_21 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %32, %30, %31 : tensor<4xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<4x1xf32>, tensor<4x1xf32>
    }
    return %9#9, %9#10 : tensor<4x1xf32>, tensor<4x1xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x1xf32>, %arg1: tensor<i32>) -> tensor<1xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 1] : (tensor<4x1xf32>, tensor<i32>, tensor<i32>) -> tensor<1x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x1xf32>) -> tensor<1xf32>
    return %1 : tensor<1xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x1xf32>, %arg1: tensor<1xf32>, %arg2: tensor<i32>) -> tensor<4x1xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<1xf32>) -> tensor<1x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x1xf32>, tensor<1x1xf32>, tensor<i32>, tensor<i32>) -> tensor<4x1xf32>
    return %1 : tensor<4x1xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<4xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
