// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def stacked_layers(inputs, params_w, bs):
//     def body(h_in, layer_params):
//         w, b = layer_params
//         act = jax.nn.gelu(jnp.tanh(jnp.tensordot(h_in, w, 1) + b))
//         return act, None
//
//     top, _ = lax.scan(body, inputs, (params_w, bs))
//     summed = jnp.sum(top, axis=-1)
//     return summed * (2.0 - summed) - 1.0
//
//   inputs: float32[5] in [-1.5, 1.5]
//   params_w: float32[4, 5, 5] in [-0.8, 0.8]
//   bs: float32[4, 5] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_stacked_layers attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<4x5x5xf32>, %arg2: tensor<4x5xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:4 = stablehlo.while(%iterArg = %arg1, %iterArg_2 = %arg2, %iterArg_3 = %c, %iterArg_4 = %arg0) : tensor<4x5x5xf32>, tensor<4x5xf32>, tensor<i32>, tensor<5xf32>
    cond {
      %c_5 = stablehlo.constant dense<4> : tensor<i32>
      %5 = stablehlo.compare LT, %iterArg_3, %c_5, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %5 : tensor<i1>
    } do {
      %5 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_3) : (tensor<4x5x5xf32>, tensor<i32>) -> tensor<5x5xf32>
      %6 = func.call @dynamic_index_in_dim_0(%iterArg_2, %iterArg_3) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %7 = stablehlo.dot_general %iterArg_4, %5, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x5xf32>) -> tensor<5xf32>
      %8 = stablehlo.add %7, %6 : tensor<5xf32>
      %9 = stablehlo.tanh %8 : tensor<5xf32>
      %10 = stablehlo.multiply %9, %9 : tensor<5xf32>
      %11 = stablehlo.multiply %10, %9 : tensor<5xf32>
      %cst_5 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %13 = stablehlo.multiply %12, %11 : tensor<5xf32>
      %14 = stablehlo.add %9, %13 : tensor<5xf32>
      %cst_6 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %16 = stablehlo.multiply %15, %14 : tensor<5xf32>
      %17 = stablehlo.tanh %16 : tensor<5xf32>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %19 = stablehlo.add %18, %17 : tensor<5xf32>
      %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %21 = stablehlo.multiply %20, %19 : tensor<5xf32>
      %22 = stablehlo.multiply %9, %21 : tensor<5xf32>
      %c_9 = stablehlo.constant dense<1> : tensor<i32>
      %23 = stablehlo.add %iterArg_3, %c_9 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %23, %22 : tensor<4x5x5xf32>, tensor<4x5xf32>, tensor<i32>, tensor<5xf32>
    }
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0#3 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.subtract %cst_0, %1 : tensor<f32>
    %3 = stablehlo.multiply %1, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.subtract %3, %cst_1 : tensor<f32>
    return %4 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x5x5xf32>, %arg1: tensor<i32>) -> tensor<5x5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 5] : (tensor<4x5x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x5x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5x5xf32>) -> tensor<5x5xf32>
    return %1 : tensor<5x5xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<4x5xf32>, %arg1: tensor<i32>) -> tensor<5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<4x5xf32>, tensor<i32>, tensor<i32>) -> tensor<1x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf32>) -> tensor<5xf32>
    return %1 : tensor<5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<4x5x5xf32>, %arg2: tensor<4x5xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}, tensor<4x5x5xf32> {jax.result_info = "result[1]"}, tensor<4x5xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:10 = stablehlo.while(%iterArg = %arg1, %iterArg_12 = %arg2, %iterArg_13 = %c, %iterArg_14 = %arg0, %iterArg_15 = %0, %iterArg_16 = %1, %iterArg_17 = %2, %iterArg_18 = %3, %iterArg_19 = %4, %iterArg_20 = %5) : tensor<4x5x5xf32>, tensor<4x5xf32>, tensor<i32>, tensor<5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>
    cond {
      %c_21 = stablehlo.constant dense<4> : tensor<i32>
      %17 = stablehlo.compare LT, %iterArg_13, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %17 : tensor<i1>
    } do {
      %17 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_13) : (tensor<4x5x5xf32>, tensor<i32>) -> tensor<5x5xf32>
      %18 = func.call @dynamic_index_in_dim_0(%iterArg_12, %iterArg_13) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %19 = stablehlo.dot_general %iterArg_14, %17, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x5xf32>) -> tensor<5xf32>
      %20 = stablehlo.add %19, %18 : tensor<5xf32>
      %21 = stablehlo.tanh %20 : tensor<5xf32>
      %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %22 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %23 = stablehlo.add %22, %21 : tensor<5xf32>
      %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %25 = stablehlo.subtract %24, %21 : tensor<5xf32>
      %26 = stablehlo.multiply %23, %25 : tensor<5xf32>
      %27 = stablehlo.multiply %21, %21 : tensor<5xf32>
      %28 = stablehlo.multiply %27, %21 : tensor<5xf32>
      %29 = stablehlo.multiply %21, %21 : tensor<5xf32>
      %cst_23 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
      %30 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %31 = stablehlo.multiply %30, %29 : tensor<5xf32>
      %cst_24 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %32 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %33 = stablehlo.multiply %32, %28 : tensor<5xf32>
      %34 = stablehlo.add %21, %33 : tensor<5xf32>
      %cst_25 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %35 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %36 = stablehlo.multiply %35, %34 : tensor<5xf32>
      %37 = stablehlo.tanh %36 : tensor<5xf32>
      %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %38 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %39 = stablehlo.add %38, %37 : tensor<5xf32>
      %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %41 = stablehlo.subtract %40, %37 : tensor<5xf32>
      %42 = stablehlo.multiply %39, %41 : tensor<5xf32>
      %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %44 = stablehlo.add %43, %37 : tensor<5xf32>
      %cst_29 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %46 = stablehlo.multiply %45, %44 : tensor<5xf32>
      %47 = stablehlo.multiply %21, %46 : tensor<5xf32>
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_15, %iterArg_14, %iterArg_13) : (tensor<4x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_16, %26, %iterArg_13) : (tensor<4x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %50 = func.call @dynamic_update_index_in_dim(%iterArg_17, %31, %iterArg_13) : (tensor<4x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %51 = func.call @dynamic_update_index_in_dim(%iterArg_18, %42, %iterArg_13) : (tensor<4x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %52 = func.call @dynamic_update_index_in_dim(%iterArg_19, %46, %iterArg_13) : (tensor<4x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %53 = func.call @dynamic_update_index_in_dim(%iterArg_20, %21, %iterArg_13) : (tensor<4x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %c_30 = stablehlo.constant dense<1> : tensor<i32>
      %54 = stablehlo.add %iterArg_13, %c_30 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_12, %54, %47, %48, %49, %50, %51, %52, %53 : tensor<4x5x5xf32>, tensor<4x5xf32>, tensor<i32>, tensor<5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>
    }
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6#3 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.subtract %cst_6, %7 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.multiply %7, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.multiply %cst_8, %8 : tensor<f32>
    %11 = stablehlo.negate %9 : tensor<f32>
    %12 = stablehlo.add %10, %11 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x5x5xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %16:11 = stablehlo.while(%iterArg = %arg1, %iterArg_12 = %6#4, %iterArg_13 = %6#5, %iterArg_14 = %6#6, %iterArg_15 = %6#7, %iterArg_16 = %6#8, %iterArg_17 = %6#9, %iterArg_18 = %c_11, %iterArg_19 = %13, %iterArg_20 = %14, %iterArg_21 = %15) : tensor<4x5x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<i32>, tensor<5xf32>, tensor<4x5x5xf32>, tensor<4x5xf32>
    cond {
      %c_22 = stablehlo.constant dense<4> : tensor<i32>
      %17 = stablehlo.compare LT, %iterArg_18, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %17 : tensor<i1>
    } do {
      %c_22 = stablehlo.constant dense<4> : tensor<i32>
      %17 = stablehlo.subtract %c_22, %iterArg_18 : tensor<i32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %18 = stablehlo.subtract %17, %c_23 : tensor<i32>
      %19 = func.call @dynamic_index_in_dim(%iterArg, %18) : (tensor<4x5x5xf32>, tensor<i32>) -> tensor<5x5xf32>
      %20 = func.call @dynamic_index_in_dim_0(%iterArg_12, %18) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %21 = func.call @dynamic_index_in_dim_0(%iterArg_13, %18) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %22 = func.call @dynamic_index_in_dim_0(%iterArg_14, %18) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %23 = func.call @dynamic_index_in_dim_0(%iterArg_15, %18) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %24 = func.call @dynamic_index_in_dim_0(%iterArg_16, %18) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %25 = func.call @dynamic_index_in_dim_0(%iterArg_17, %18) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %26 = stablehlo.multiply %25, %iterArg_19 : tensor<5xf32>
      %27 = stablehlo.multiply %iterArg_19, %24 : tensor<5xf32>
      %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %28 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %29 = stablehlo.multiply %28, %26 : tensor<5xf32>
      %30 = stablehlo.multiply %29, %23 : tensor<5xf32>
      %cst_25 = stablehlo.constant dense<0.797884583> : tensor<f32>
      %31 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %32 = stablehlo.multiply %31, %30 : tensor<5xf32>
      %33 = stablehlo.add %27, %32 : tensor<5xf32>
      %cst_26 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
      %34 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %35 = stablehlo.multiply %34, %32 : tensor<5xf32>
      %36 = stablehlo.multiply %35, %22 : tensor<5xf32>
      %37 = stablehlo.add %33, %36 : tensor<5xf32>
      %38 = stablehlo.multiply %37, %21 : tensor<5xf32>
      %39 = stablehlo.dot_general %38, %20, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5xf32>) -> tensor<5x5xf32>
      %40 = stablehlo.transpose %39, dims = [1, 0] : (tensor<5x5xf32>) -> tensor<5x5xf32>
      %41 = stablehlo.dot_general %38, %19, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x5xf32>) -> tensor<5xf32>
      %42 = func.call @dynamic_update_index_in_dim_1(%iterArg_20, %40, %18) : (tensor<4x5x5xf32>, tensor<5x5xf32>, tensor<i32>) -> tensor<4x5x5xf32>
      %43 = func.call @dynamic_update_index_in_dim(%iterArg_21, %38, %18) : (tensor<4x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %44 = stablehlo.add %iterArg_18, %c_27 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %44, %41, %42, %43 : tensor<4x5x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<i32>, tensor<5xf32>, tensor<4x5x5xf32>, tensor<4x5xf32>
    }
    return %16#8, %16#9, %16#10 : tensor<5xf32>, tensor<4x5x5xf32>, tensor<4x5xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4x5x5xf32>, %arg1: tensor<i32>) -> tensor<5x5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 5, 5] : (tensor<4x5x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x5x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5x5xf32>) -> tensor<5x5xf32>
    return %1 : tensor<5x5xf32>
  }
  func.func private @dynamic_index_in_dim_0(%arg0: tensor<4x5xf32>, %arg1: tensor<i32>) -> tensor<5xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 5] : (tensor<4x5xf32>, tensor<i32>, tensor<i32>) -> tensor<1x5xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x5xf32>) -> tensor<5xf32>
    return %1 : tensor<5xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<i32>) -> tensor<4x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x5xf32>, tensor<1x5xf32>, tensor<i32>, tensor<i32>) -> tensor<4x5xf32>
    return %1 : tensor<4x5xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<4x5x5xf32>, %arg1: tensor<5x5xf32>, %arg2: tensor<i32>) -> tensor<4x5x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x5xf32>) -> tensor<1x5x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x5x5xf32>, tensor<1x5x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x5x5xf32>
    return %1 : tensor<4x5x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
