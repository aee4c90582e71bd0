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
      %c_4 = stablehlo.constant dense<0> : tensor<i32>
      %1:4 = stablehlo.while(%iterArg_7 = %iterArg, %iterArg_8 = %iterArg_0, %iterArg_9 = %c_4, %iterArg_10 = %iterArg_3) : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>
      cond {
        %c_11 = stablehlo.constant dense<2> : tensor<i32>
        %9 = stablehlo.compare LT, %iterArg_9, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %9 : tensor<i1>
      } do {
        %9 = stablehlo.subtract %iterArg_10, %iterArg_7 : tensor<f32>
        %10 = stablehlo.multiply %iterArg_8, %9 : tensor<f32>
        %11 = stablehlo.subtract %iterArg_10, %10 : tensor<f32>
        %c_11 = stablehlo.constant dense<1> : tensor<i32>
        %12 = stablehlo.add %iterArg_9, %c_11 : tensor<i32>
        stablehlo.return %iterArg_7, %iterArg_8, %12, %11 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>
      }
      %2 = stablehlo.multiply %1#3, %1#3 : tensor<f32>
      %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %3 = stablehlo.subtract %2, %cst : tensor<f32>
      %4 = stablehlo.multiply %1#3, %3 : tensor<f32>
      %5 = stablehlo.subtract %4, %iterArg_1 : tensor<f32>
      %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %6 = stablehlo.multiply %cst_5, %5 : tensor<f32>
      %7 = stablehlo.subtract %1#3, %6 : tensor<f32>
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %8 = stablehlo.add %iterArg_2, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_0, %iterArg_1, %8, %7 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>
    }
    return %0#4 : tensor<f32>
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
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %7 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
      %c_17 = stablehlo.constant dense<0> : tensor<i32>
      %8:5 = stablehlo.while(%iterArg_22 = %iterArg, %iterArg_23 = %iterArg_8, %iterArg_24 = %c_17, %iterArg_25 = %iterArg_11, %iterArg_26 = %7) : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>
      cond {
        %c_27 = stablehlo.constant dense<2> : tensor<i32>
        %21 = stablehlo.compare LT, %iterArg_24, %c_27, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %21 : tensor<i1>
      } do {
        %21 = stablehlo.subtract %iterArg_25, %iterArg_23 : tensor<f32>
        %22 = stablehlo.multiply %iterArg_22, %21 : tensor<f32>
        %23 = stablehlo.subtract %iterArg_25, %22 : tensor<f32>
        %24 = func.call @dynamic_update_index_in_dim(%iterArg_26, %21, %iterArg_24) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
        %c_27 = stablehlo.constant dense<1> : tensor<i32>
        %25 = stablehlo.add %iterArg_24, %c_27 : tensor<i32>
        stablehlo.return %iterArg_22, %iterArg_23, %25, %23, %24 : tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<2xf32>
      }
      %9 = stablehlo.multiply %8#3, %8#3 : tensor<f32>
      %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
      %10 = stablehlo.multiply %cst_18, %8#3 : tensor<f32>
      %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %11 = stablehlo.subtract %9, %cst_19 : tensor<f32>
      %12 = stablehlo.multiply %8#3, %11 : tensor<f32>
      %13 = stablehlo.subtract %12, %iterArg_9 : tensor<f32>
      %cst_20 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %14 = stablehlo.multiply %cst_20, %13 : tensor<f32>
      %15 = stablehlo.subtract %8#3, %14 : tensor<f32>
      %16 = func.call @dynamic_update_index_in_dim_0(%iterArg_12, %8#4, %iterArg_10) : (tensor<3x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<3x2xf32>
      %17 = func.call @dynamic_update_index_in_dim_1(%iterArg_13, %10, %iterArg_10) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %18 = func.call @dynamic_update_index_in_dim_1(%iterArg_14, %11, %iterArg_10) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %19 = func.call @dynamic_update_index_in_dim_1(%iterArg_15, %8#3, %iterArg_10) : (tensor<3xf32>, tensor<f32>, tensor<i32>) -> tensor<3xf32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %20 = stablehlo.add %iterArg_10, %c_21 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %20, %15, %16, %17, %18, %19 : tensor<f32>, tensor<f32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<3x2xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
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
      %10 = func.call @dynamic_index_in_dim_2(%iterArg_8, %8) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %11 = func.call @dynamic_index_in_dim_2(%iterArg_9, %8) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %12 = func.call @dynamic_index_in_dim_2(%iterArg_10, %8) : (tensor<3xf32>, tensor<i32>) -> tensor<f32>
      %13 = stablehlo.negate %iterArg_16 : tensor<f32>
      %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
      %14 = stablehlo.multiply %cst_19, %13 : tensor<f32>
      %15 = stablehlo.negate %14 : tensor<f32>
      %16 = stablehlo.add %iterArg_15, %15 : tensor<f32>
      %17 = stablehlo.multiply %12, %14 : tensor<f32>
      %18 = stablehlo.multiply %14, %11 : tensor<f32>
      %19 = stablehlo.add %iterArg_16, %18 : tensor<f32>
      %20 = stablehlo.multiply %17, %10 : tensor<f32>
      %21 = stablehlo.add %19, %20 : tensor<f32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %c_22 = stablehlo.constant dense<0> : tensor<i32>
      %22:6 = stablehlo.while(%iterArg_24 = %9, %iterArg_25 = %iterArg_11, %iterArg_26 = %c_22, %iterArg_27 = %cst_20, %iterArg_28 = %cst_21, %iterArg_29 = %21) : tensor<2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>
      cond {
        %c_30 = stablehlo.constant dense<2> : tensor<i32>
        %26 = stablehlo.compare LT, %iterArg_26, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
        stablehlo.return %26 : tensor<i1>
      } do {
        %c_30 = stablehlo.constant dense<2> : tensor<i32>
        %26 = stablehlo.subtract %c_30, %iterArg_26 : tensor<i32>
        %c_31 = stablehlo.constant dense<1> : tensor<i32>
        %27 = stablehlo.subtract %26, %c_31 : tensor<i32>
        %28 = func.call @dynamic_index_in_dim_3(%iterArg_24, %27) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
        %29 = stablehlo.negate %iterArg_29 : tensor<f32>
        %30 = stablehlo.multiply %iterArg_25, %29 : tensor<f32>
        %31 = stablehlo.multiply %29, %28 : tensor<f32>
        %32 = stablehlo.add %iterArg_28, %31 : tensor<f32>
        %33 = stablehlo.negate %30 : tensor<f32>
        %34 = stablehlo.add %iterArg_29, %30 : tensor<f32>
        %35 = stablehlo.add %iterArg_27, %33 : tensor<f32>
        %c_32 = stablehlo.constant dense<1> : tensor<i32>
        %36 = stablehlo.add %iterArg_26, %c_32 : tensor<i32>
        stablehlo.return %iterArg_24, %iterArg_25, %36, %35, %32, %34 : tensor<2xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>
      }
      %23 = stablehlo.add %iterArg_13, %22#3 : tensor<f32>
      %24 = stablehlo.add %iterArg_14, %22#4 : tensor<f32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %25 = stablehlo.add %iterArg_12, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_8, %iterArg_9, %iterArg_10, %iterArg_11, %25, %23, %24, %16, %22#5 : tensor<3x2xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<f32>, tensor<i32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
    }
    %6 = stablehlo.add %5#8, %5#9 : tensor<f32>
    return %6, %5#6, %5#7 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<3x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<3x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<3x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<3x2xf32>
    return %1 : tensor<3x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<3xf32> {
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
  func.func private @dynamic_index_in_dim_2(%arg0: tensor<3xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<3xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<2xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
