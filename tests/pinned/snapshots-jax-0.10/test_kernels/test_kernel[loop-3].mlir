// import jax
//
//
// def compute_multi_sweep(embedding, w, learning_rate):
//     def advance(_, prev):
//         def loop_body(t, running_value):
//             return running_value - learning_rate * (running_value - w)
//
//         swept = jax.lax.fori_loop(0, 2, loop_body, prev)
//         return swept - 0.1 * (swept * (swept**2 - 1) - embedding)
//
//     res = jax.lax.fori_loop(0, 3, advance, embedding)
//     return res
//
//   embedding: float32[] in [-1, 1]
//   w: float32[] in [-1, 1]
//   learning_rate: float32[] in [0.05, 0.5]
// -----
// forward, cpu
module @jit_compute_multi_sweep attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:5 = stablehlo.while(%iterArg = %arg1, %iterArg_0 = %arg2, %iterArg_1 = %arg0, %iterArg_2 = %c, %iterArg_3 = %arg0) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>
    cond {
      %c_4 = stablehlo.constant dense<3> : tensor<i32>
      %1 = stablehlo.compare LT, %iterArg_2, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %1 : tensor<i1>
    } do {
      %1 = func.call @closed_call(%iterArg, %iterArg_0, %iterArg_1, %iterArg_3) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %2 = stablehlo.add %iterArg_2, %c_4 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %2, %1 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>
    }
    return %0#4 : tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> tensor<f32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:4 = stablehlo.while(%iterArg = %arg0, %iterArg_1 = %arg1, %iterArg_2 = %c, %iterArg_3 = %arg3) : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>
    cond {
      %c_4 = stablehlo.constant dense<2> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg_2, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7 = func.call @closed_call_0(%iterArg, %iterArg_1, %iterArg_3) : (tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
      %c_4 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg_2, %c_4 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %8, %7 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>
    }
    %1 = stablehlo.multiply %0#3, %0#3 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.subtract %1, %cst : tensor<f32>
    %3 = stablehlo.multiply %0#3, %2 : tensor<f32>
    %4 = stablehlo.subtract %3, %arg2 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %5 = stablehlo.multiply %cst_0, %4 : tensor<f32>
    %6 = stablehlo.subtract %0#3, %5 : tensor<f32>
    return %6 : tensor<f32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.subtract %arg2, %arg0 : tensor<f32>
    %1 = stablehlo.multiply %arg1, %0 : tensor<f32>
    %2 = stablehlo.subtract %arg2, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4:9 = stablehlo.while(%iterArg = %arg2, %iterArg_8 = %arg1, %iterArg_9 = %arg0, %iterArg_10 = %c, %iterArg_11 = %arg0, %iterArg_12 = %0, %iterArg_13 = %1, %iterArg_14 = %2, %iterArg_15 = %3) : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3x2xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    cond {
      %c_16 = stablehlo.constant dense<3> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg_10, %c_16, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %7:5 = func.call @closed_call(%iterArg, %iterArg_8, %iterArg_9, %iterArg_11) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %8 = func.call @dynamic_update_index_in_dim_1(%iterArg_12, %7#1, %iterArg_10) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %9 = func.call @dynamic_update_index_in_dim_2(%iterArg_13, %7#2, %iterArg_10) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %10 = func.call @dynamic_update_index_in_dim_2(%iterArg_14, %7#3, %iterArg_10) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %11 = func.call @dynamic_update_index_in_dim_2(%iterArg_15, %7#4, %iterArg_10) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_16 = stablehlo.constant dense<1> : tensor<i32>
      %12 = stablehlo.add %iterArg_10, %c_16 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %12, %7#0, %8, %9, %10, %11 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3x2xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
    }
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %5:10 = stablehlo.while(%iterArg = %4#5, %iterArg_8 = %4#6, %iterArg_9 = %4#7, %iterArg_10 = %4#8, %iterArg_11 = %arg2, %iterArg_12 = %c_7, %iterArg_13 = %cst_3, %iterArg_14 = %cst_4, %iterArg_15 = %cst_5, %iterArg_16 = %cst_6) : tensor<3x2xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
    cond {
      %c_17 = stablehlo.constant dense<3> : tensor<i32>
      %7 = stablehlo.compare LT, %iterArg_12, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %7 : tensor<i1>
    } do {
      %c_17 = stablehlo.constant dense<3> : tensor<i32>
      %7 = stablehlo.subtract %c_17, %iterArg_12 : tensor<i32>
      %c_18 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.subtract %7, %c_18 : tensor<i32>
      %9 = func.call @dynamic_index_in_dim(%iterArg, %8) : (tensor<3x2xf32>, tensor<i32>) -> tensor<2xf32>
      %10 = func.call @dynamic_index_in_dim_3(%iterArg_8, %8) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %11 = func.call @dynamic_index_in_dim_3(%iterArg_9, %8) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %12 = func.call @dynamic_index_in_dim_3(%iterArg_10, %8) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %13:4 = func.call @closed_call_4(%iterArg_11, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %9, %10, %11, %12) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %14 = stablehlo.add %iterArg_12, %c_19 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %14, %13#0, %13#1, %13#2, %13#3 : tensor<3x2xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
    }
    %6 = stablehlo.add %5#8, %5#9 : tensor<f32>
    return %6, %5#6, %5#7 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1:5 = stablehlo.while(%iterArg = %arg0, %iterArg_3 = %arg1, %iterArg_4 = %c, %iterArg_5 = %arg3, %iterArg_6 = %0) : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>
    cond {
      %c_7 = stablehlo.constant dense<2> : tensor<i32>
      %9 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %9:2 = func.call @closed_call_0(%iterArg, %iterArg_3, %iterArg_5) : (tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
      %10 = func.call @dynamic_update_index_in_dim(%iterArg_6, %9#1, %iterArg_4) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %11 = stablehlo.add %iterArg_4, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_3, %11, %9#0, %10 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>
    }
    %2 = stablehlo.multiply %1#3, %1#3 : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.multiply %cst_0, %1#3 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.subtract %2, %cst_1 : tensor<f32>
    %5 = stablehlo.multiply %1#3, %4 : tensor<f32>
    %6 = stablehlo.subtract %5, %arg2 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %7 = stablehlo.multiply %cst_2, %6 : tensor<f32>
    %8 = stablehlo.subtract %1#3, %7 : tensor<f32>
    return %8, %1#4, %3, %4, %1#3 : tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @closed_call_0(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %0 = stablehlo.subtract %arg2, %arg1 : tensor<f32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<f32>
    %2 = stablehlo.subtract %arg2, %1 : tensor<f32>
    return %2, %0 : tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<3xf32>, tensor<1xf32>, tensor<i32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<3x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call_4(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<2xf32>, %arg6: tensor<f32>, %arg7: tensor<f32>, %arg8: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.negate %arg4 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1 = stablehlo.multiply %cst, %0 : tensor<f32>
    %2 = stablehlo.negate %1 : tensor<f32>
    %3 = stablehlo.add %arg3, %2 : tensor<f32>
    %4 = stablehlo.multiply %arg8, %1 : tensor<f32>
    %5 = stablehlo.multiply %1, %arg7 : tensor<f32>
    %6 = stablehlo.add %arg4, %5 : tensor<f32>
    %7 = stablehlo.multiply %4, %arg6 : tensor<f32>
    %8 = stablehlo.add %6, %7 : tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %9:6 = stablehlo.while(%iterArg = %arg5, %iterArg_2 = %arg0, %iterArg_3 = %c, %iterArg_4 = %cst_0, %iterArg_5 = %cst_1, %iterArg_6 = %8) : tensor<2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>
    cond {
      %c_7 = stablehlo.constant dense<2> : tensor<i32>
      %12 = stablehlo.compare LT, %iterArg_3, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %12 : tensor<i1>
    } do {
      %c_7 = stablehlo.constant dense<2> : tensor<i32>
      %12 = stablehlo.subtract %c_7, %iterArg_3 : tensor<i32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.subtract %12, %c_8 : tensor<i32>
      %14 = func.call @dynamic_index_in_dim_5(%iterArg, %13) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %15:3 = func.call @closed_call_6(%iterArg_2, %iterArg_4, %iterArg_5, %iterArg_6, %14) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %16 = stablehlo.add %iterArg_3, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %16, %15#0, %15#1, %15#2 : tensor<2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>
    }
    %10 = stablehlo.add %arg1, %9#3 : tensor<f32>
    %11 = stablehlo.add %arg2, %9#4 : tensor<f32>
    return %10, %11, %3, %9#5 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_index_in_dim_5(%arg0: tensor<2xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call_6(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.negate %arg3 : tensor<f32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<f32>
    %2 = stablehlo.multiply %0, %arg4 : tensor<f32>
    %3 = stablehlo.add %arg2, %2 : tensor<f32>
    %4 = stablehlo.negate %1 : tensor<f32>
    %5 = stablehlo.add %arg3, %1 : tensor<f32>
    %6 = stablehlo.add %arg1, %4 : tensor<f32>
    return %6, %3, %5 : tensor<f32>, tensor<f32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
