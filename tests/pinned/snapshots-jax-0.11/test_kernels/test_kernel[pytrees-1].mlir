// import jax
// import jax.numpy as jnp
//
//
// def record_map(gates, rows):
//     data_tree = {"a": rows, "b": gates}
//
//     def per_example(ex):
//         result = ex["a"]
//         outcome = ex["b"]
//         joint = outcome - result
//         output = joint * jnp.exp(-0.5 * joint**2)
//         summary = jnp.mean(0.5 * output**2)
//         return {"score": output, "out": summary}
//
//     results_tree = jax.lax.map(per_example, data_tree)
//     out = results_tree["score"], (results_tree["out"],)
//     return out
//
//   gates: float32[4, 1] in [-1.2, 1.2]
//   rows: float32[4, 1] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_record_map attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x1xf32>, %arg1: tensor<4x1xf32>) -> (tensor<4x1xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1][0]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:5 = stablehlo.while(%iterArg = %arg1, %iterArg_1 = %arg0, %iterArg_2 = %c, %iterArg_3 = %0, %iterArg_4 = %1) : tensor<4x1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<4xf32>, tensor<4x1xf32>
    cond {
      %c_5 = stablehlo.constant dense<4> : tensor<i32>
      %3 = stablehlo.compare LT, %iterArg_2, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %3 : tensor<i1>
    } do {
      %3 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_2) : (tensor<4x1xf32>, tensor<i32>) -> tensor<1xf32>
      %4 = func.call @dynamic_index_in_dim(%iterArg_1, %iterArg_2) : (tensor<4x1xf32>, tensor<i32>) -> tensor<1xf32>
      %5 = stablehlo.subtract %4, %3 : tensor<1xf32>
      %6 = stablehlo.multiply %5, %5 : tensor<1xf32>
      %cst_5 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %7 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %8 = stablehlo.multiply %7, %6 : tensor<1xf32>
      %9 = stablehlo.exponential %8 : tensor<1xf32>
      %10 = stablehlo.multiply %5, %9 : tensor<1xf32>
      %11 = stablehlo.multiply %10, %10 : tensor<1xf32>
      %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %12 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %13 = stablehlo.multiply %12, %11 : tensor<1xf32>
      %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %14 = stablehlo.reduce(%13 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %15 = stablehlo.divide %14, %cst_8 : tensor<f32>
      %16 = func.call @dynamic_update_index_in_dim(%iterArg_3, %15, %iterArg_2) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %17 = func.call @dynamic_update_index_in_dim_0(%iterArg_4, %10, %iterArg_2) : (tensor<4x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %18 = stablehlo.add %iterArg_2, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %18, %16, %17 : tensor<4x1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<4xf32>, tensor<4x1xf32>
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
    %4:7 = stablehlo.while(%iterArg = %arg1, %iterArg_8 = %arg0, %iterArg_9 = %c, %iterArg_10 = %0, %iterArg_11 = %1, %iterArg_12 = %2, %iterArg_13 = %3) : tensor<4x1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>
    cond {
      %c_14 = stablehlo.constant dense<4> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_9, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %10 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_9) : (tensor<4x1xf32>, tensor<i32>) -> tensor<1xf32>
      %11 = func.call @dynamic_index_in_dim(%iterArg_8, %iterArg_9) : (tensor<4x1xf32>, tensor<i32>) -> tensor<1xf32>
      %12 = stablehlo.subtract %11, %10 : tensor<1xf32>
      %13 = stablehlo.multiply %12, %12 : tensor<1xf32>
      %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %14 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %15 = stablehlo.multiply %14, %12 : tensor<1xf32>
      %cst_15 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %17 = stablehlo.multiply %16, %13 : tensor<1xf32>
      %18 = stablehlo.exponential %17 : tensor<1xf32>
      %19 = stablehlo.multiply %12, %18 : tensor<1xf32>
      %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %21 = stablehlo.multiply %20, %19 : tensor<1xf32>
      %22 = func.call @dynamic_update_index_in_dim(%iterArg_10, %15, %iterArg_9) : (tensor<4x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %23 = func.call @dynamic_update_index_in_dim(%iterArg_11, %18, %iterArg_9) : (tensor<4x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %24 = func.call @dynamic_update_index_in_dim(%iterArg_12, %12, %iterArg_9) : (tensor<4x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %25 = func.call @dynamic_update_index_in_dim(%iterArg_13, %21, %iterArg_9) : (tensor<4x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %26 = stablehlo.add %iterArg_9, %c_17 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %26, %22, %23, %24, %25 : tensor<4x1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>
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
    %9:9 = stablehlo.while(%iterArg = %5, %iterArg_8 = %6, %iterArg_9 = %4#3, %iterArg_10 = %4#4, %iterArg_11 = %4#5, %iterArg_12 = %4#6, %iterArg_13 = %c_7, %iterArg_14 = %7, %iterArg_15 = %8) : tensor<4xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<4x1xf32>, tensor<4x1xf32>
    cond {
      %c_16 = stablehlo.constant dense<4> : tensor<i32>
      %10 = stablehlo.compare LT, %iterArg_13, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %10 : tensor<i1>
    } do {
      %c_16 = stablehlo.constant dense<4> : tensor<i32>
      %10 = stablehlo.subtract %c_16, %iterArg_13 : tensor<i32>
      %c_17 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.subtract %10, %c_17 : tensor<i32>
      %12 = func.call @dynamic_index_in_dim_0(%iterArg, %11) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %13 = func.call @dynamic_index_in_dim(%iterArg_8, %11) : (tensor<4x1xf32>, tensor<i32>) -> tensor<1xf32>
      %14 = func.call @dynamic_index_in_dim(%iterArg_9, %11) : (tensor<4x1xf32>, tensor<i32>) -> tensor<1xf32>
      %15 = func.call @dynamic_index_in_dim(%iterArg_10, %11) : (tensor<4x1xf32>, tensor<i32>) -> tensor<1xf32>
      %16 = func.call @dynamic_index_in_dim(%iterArg_11, %11) : (tensor<4x1xf32>, tensor<i32>) -> tensor<1xf32>
      %17 = func.call @dynamic_index_in_dim(%iterArg_12, %11) : (tensor<4x1xf32>, tensor<i32>) -> tensor<1xf32>
      %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %18 = stablehlo.divide %12, %cst_18 : tensor<f32>
      %19 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %21 = stablehlo.multiply %20, %19 : tensor<1xf32>
      %22 = stablehlo.multiply %21, %17 : tensor<1xf32>
      %23 = stablehlo.add %13, %22 : tensor<1xf32>
      %24 = stablehlo.multiply %16, %23 : tensor<1xf32>
      %25 = stablehlo.multiply %23, %15 : tensor<1xf32>
      %26 = stablehlo.multiply %24, %15 : tensor<1xf32>
      %cst_20 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
      %27 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %28 = stablehlo.multiply %27, %26 : tensor<1xf32>
      %29 = stablehlo.multiply %28, %14 : tensor<1xf32>
      %30 = stablehlo.add %25, %29 : tensor<1xf32>
      %31 = stablehlo.negate %30 : tensor<1xf32>
      %32 = func.call @dynamic_update_index_in_dim(%iterArg_14, %31, %11) : (tensor<4x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %33 = func.call @dynamic_update_index_in_dim(%iterArg_15, %30, %11) : (tensor<4x1xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4x1xf32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %34 = stablehlo.add %iterArg_13, %c_21 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %iterArg_12, %34, %32, %33 : tensor<4xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<4x1xf32>, tensor<i32>, tensor<4x1xf32>, tensor<4x1xf32>
    }
    return %9#8, %9#7 : tensor<4x1xf32>, tensor<4x1xf32>
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
