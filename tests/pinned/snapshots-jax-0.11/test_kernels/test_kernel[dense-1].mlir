// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def scanned_mlp(inputs, bs, params_w):
//     def apply_layer(carry, layer_params):
//         wl, bl = layer_params
//         activated = jax.nn.mish(jnp.matmul(carry, wl) + bl)
//         total = carry + activated
//         return total, None
//
//     h_out, _ = lax.scan(apply_layer, inputs, (params_w, bs), reverse=True)
//     norm = jnp.sqrt(jnp.sum(h_out**2, keepdims=True) + 1e-6)
//     return h_out / norm
//
//   inputs: float32[5] in [-1.5, 1.5]
//   bs: float32[4, 5] in [-0.5, 0.5]
//   params_w: float32[4, 5, 5] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_scanned_mlp attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<4x5xf32>, %arg2: tensor<4x5x5xf32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:4 = stablehlo.while(%iterArg = %arg2, %iterArg_1 = %arg1, %iterArg_2 = %c, %iterArg_3 = %arg0) : tensor<4x5x5xf32>, tensor<4x5xf32>, tensor<i32>, tensor<5xf32>
    cond {
      %c_4 = stablehlo.constant dense<4> : tensor<i32>
      %9 = stablehlo.compare LT, %iterArg_2, %c_4, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %9 : tensor<i1>
    } do {
      %c_4 = stablehlo.constant dense<4> : tensor<i32>
      %9 = stablehlo.subtract %c_4, %iterArg_2 : tensor<i32>
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %10 = stablehlo.subtract %9, %c_5 : tensor<i32>
      %11 = func.call @dynamic_index_in_dim(%iterArg, %10) : (tensor<4x5x5xf32>, tensor<i32>) -> tensor<5x5xf32>
      %12 = func.call @dynamic_index_in_dim_0(%iterArg_1, %10) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %13 = stablehlo.dot_general %iterArg_3, %11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x5xf32>) -> tensor<5xf32>
      %14 = stablehlo.add %13, %12 : tensor<5xf32>
      %15 = func.call @mish(%14) : (tensor<5xf32>) -> tensor<5xf32>
      %16 = stablehlo.add %iterArg_3, %15 : tensor<5xf32>
      %c_6 = stablehlo.constant dense<1> : tensor<i32>
      %17 = stablehlo.add %iterArg_2, %c_6 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_1, %17, %16 : tensor<4x5x5xf32>, tensor<4x5xf32>, tensor<i32>, tensor<5xf32>
    }
    %1 = stablehlo.multiply %0#3, %0#3 : tensor<5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_0 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %5 = stablehlo.add %3, %4 : tensor<1xf32>
    %6 = stablehlo.sqrt %5 : tensor<1xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %8 = stablehlo.divide %0#3, %7 : tensor<5xf32>
    return %8 : tensor<5xf32>
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
  func.func private @mish(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %0 = call @softplus(%arg0) : (tensor<5xf32>) -> tensor<5xf32>
    %1 = stablehlo.tanh %0 : tensor<5xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<5xf32>
    return %2 : tensor<5xf32>
  }
  func.func private @softplus(%arg0: tensor<5xf32>) -> tensor<5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<5xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<5xf32>
    %7 = stablehlo.abs %3 : tensor<5xf32>
    %8 = stablehlo.negate %7 : tensor<5xf32>
    %9 = stablehlo.exponential %8 : tensor<5xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<5xf32>
    %11 = stablehlo.add %1, %10 : tensor<5xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<5xi1>, tensor<5xf32>
    return %12 : tensor<5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<4x5xf32>, %arg2: tensor<4x5x5xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}, tensor<4x5xf32> {jax.result_info = "result[1]"}, tensor<4x5x5xf32> {jax.result_info = "result[2]"}) {
    %0:2 = call @mish() : () -> (tensor<5xf32>, tensor<5xf32>)
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:11 = stablehlo.while(%iterArg = %arg2, %iterArg_15 = %arg1, %iterArg_16 = %0#0, %iterArg_17 = %0#1, %iterArg_18 = %c, %iterArg_19 = %arg0, %iterArg_20 = %1, %iterArg_21 = %2, %iterArg_22 = %3, %iterArg_23 = %4, %iterArg_24 = %5) : tensor<4x5x5xf32>, tensor<4x5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>
    cond {
      %c_25 = stablehlo.constant dense<4> : tensor<i32>
      %37 = stablehlo.compare LT, %iterArg_18, %c_25, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %37 : tensor<i1>
    } do {
      %c_25 = stablehlo.constant dense<4> : tensor<i32>
      %37 = stablehlo.subtract %c_25, %iterArg_18 : tensor<i32>
      %c_26 = stablehlo.constant dense<1> : tensor<i32>
      %38 = stablehlo.subtract %37, %c_26 : tensor<i32>
      %39 = func.call @dynamic_index_in_dim(%iterArg, %38) : (tensor<4x5x5xf32>, tensor<i32>) -> tensor<5x5xf32>
      %40 = func.call @dynamic_index_in_dim_0(%iterArg_15, %38) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %41 = stablehlo.dot_general %iterArg_19, %39, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x5xf32>) -> tensor<5xf32>
      %42 = stablehlo.add %41, %40 : tensor<5xf32>
      %43:4 = func.call @mish_1(%42, %iterArg_16, %iterArg_17) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>)
      %44 = stablehlo.add %iterArg_19, %43#0 : tensor<5xf32>
      %45 = func.call @dynamic_update_index_in_dim(%iterArg_20, %iterArg_19, %38) : (tensor<4x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %46 = func.call @dynamic_update_index_in_dim(%iterArg_21, %43#1, %38) : (tensor<4x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %47 = func.call @dynamic_update_index_in_dim(%iterArg_22, %43#2, %38) : (tensor<4x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %48 = func.call @dynamic_update_index_in_dim(%iterArg_23, %43#3, %38) : (tensor<4x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_24, %42, %38) : (tensor<4x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %c_27 = stablehlo.constant dense<1> : tensor<i32>
      %50 = stablehlo.add %iterArg_18, %c_27 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_15, %iterArg_16, %iterArg_17, %50, %44, %45, %46, %47, %48, %49 : tensor<4x5x5xf32>, tensor<4x5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<i32>, tensor<5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>
    }
    %7 = stablehlo.multiply %6#5, %6#5 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.multiply %8, %6#5 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%7 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_6 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %13 = stablehlo.add %11, %12 : tensor<1xf32>
    %14 = stablehlo.sqrt %13 : tensor<1xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %16 = stablehlo.divide %15, %14 : tensor<1xf32>
    %17 = stablehlo.multiply %14, %14 : tensor<1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %19 = stablehlo.divide %18, %17 : tensor<1xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %21 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %22 = stablehlo.multiply %20, %21 : tensor<5xf32>
    %23 = stablehlo.multiply %22, %6#5 : tensor<5xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %25 = stablehlo.reshape %24 : (tensor<f32>) -> tensor<1xf32>
    %26 = stablehlo.negate %25 : tensor<1xf32>
    %27 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<1xf32>) -> tensor<5xf32>
    %28 = stablehlo.divide %20, %27 : tensor<5xf32>
    %29 = stablehlo.multiply %26, %16 : tensor<1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %32 = stablehlo.multiply %31, %9 : tensor<5xf32>
    %33 = stablehlo.add %28, %32 : tensor<5xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x5x5xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %36:10 = stablehlo.while(%iterArg = %arg2, %iterArg_15 = %6#6, %iterArg_16 = %6#7, %iterArg_17 = %6#8, %iterArg_18 = %6#9, %iterArg_19 = %6#10, %iterArg_20 = %c_14, %iterArg_21 = %33, %iterArg_22 = %34, %iterArg_23 = %35) : tensor<4x5x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<i32>, tensor<5xf32>, tensor<4x5x5xf32>, tensor<4x5xf32>
    cond {
      %c_24 = stablehlo.constant dense<4> : tensor<i32>
      %37 = stablehlo.compare LT, %iterArg_20, %c_24, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %37 : tensor<i1>
    } do {
      %37 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_20) : (tensor<4x5x5xf32>, tensor<i32>) -> tensor<5x5xf32>
      %38 = func.call @dynamic_index_in_dim_0(%iterArg_15, %iterArg_20) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %39 = func.call @dynamic_index_in_dim_0(%iterArg_16, %iterArg_20) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %40 = func.call @dynamic_index_in_dim_0(%iterArg_17, %iterArg_20) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %41 = func.call @dynamic_index_in_dim_0(%iterArg_18, %iterArg_20) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %42 = func.call @dynamic_index_in_dim_0(%iterArg_19, %iterArg_20) : (tensor<4x5xf32>, tensor<i32>) -> tensor<5xf32>
      %43 = func.call @mish_3(%39, %40, %41, %42, %iterArg_21) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
      %44 = stablehlo.dot_general %43, %38, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5xf32>) -> tensor<5x5xf32>
      %45 = stablehlo.transpose %44, dims = [1, 0] : (tensor<5x5xf32>) -> tensor<5x5xf32>
      %46 = stablehlo.dot_general %43, %37, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5x5xf32>) -> tensor<5xf32>
      %47 = stablehlo.add %iterArg_21, %46 : tensor<5xf32>
      %48 = func.call @dynamic_update_index_in_dim_5(%iterArg_22, %45, %iterArg_20) : (tensor<4x5x5xf32>, tensor<5x5xf32>, tensor<i32>) -> tensor<4x5x5xf32>
      %49 = func.call @dynamic_update_index_in_dim(%iterArg_23, %43, %iterArg_20) : (tensor<4x5xf32>, tensor<5xf32>, tensor<i32>) -> tensor<4x5xf32>
      %c_24 = stablehlo.constant dense<1> : tensor<i32>
      %50 = stablehlo.add %iterArg_20, %c_24 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_15, %iterArg_16, %iterArg_17, %iterArg_18, %iterArg_19, %50, %47, %48, %49 : tensor<4x5x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<i32>, tensor<5xf32>, tensor<4x5x5xf32>, tensor<4x5xf32>
    }
    return %36#7, %36#9, %36#8 : tensor<5xf32>, tensor<4x5xf32>, tensor<4x5x5xf32>
  }
  func.func private @mish() -> (tensor<5xf32>, tensor<5xf32>) {
    %0:2 = call @softplus() : () -> (tensor<5xf32>, tensor<5xf32>)
    return %0#0, %0#1 : tensor<5xf32>, tensor<5xf32>
  }
  func.func private @softplus() -> (tensor<5xf32>, tensor<5xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    return %0, %1 : tensor<5xf32>, tensor<5xf32>
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
  func.func private @mish_1(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) {
    %0:2 = call @softplus_2(%arg0, %arg1, %arg2) : (tensor<5xf32>, tensor<5xf32>, tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>)
    %1 = stablehlo.tanh %0#0 : tensor<5xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.add %2, %1 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.subtract %4, %1 : tensor<5xf32>
    %6 = stablehlo.multiply %3, %5 : tensor<5xf32>
    %7 = stablehlo.multiply %arg0, %1 : tensor<5xf32>
    return %7, %0#1, %6, %1 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
  }
  func.func private @softplus_2(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>) -> (tensor<5xf32>, tensor<5xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<5xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<5xf32>
    %7 = stablehlo.abs %3 : tensor<5xf32>
    %8 = stablehlo.negate %7 : tensor<5xf32>
    %9 = stablehlo.exponential %8 : tensor<5xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<5xf32>
    %11 = stablehlo.add %1, %10 : tensor<5xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<5xi1>, tensor<5xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %15 = stablehlo.select %14, %arg1, %arg0 : tensor<5xi1>, tensor<5xf32>
    %cst_3 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %17 = stablehlo.compare EQ, %12, %16, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %18 = stablehlo.select %17, %arg2, %12 : tensor<5xi1>, tensor<5xf32>
    %19 = stablehlo.subtract %15, %18 : tensor<5xf32>
    %20 = stablehlo.exponential %19 : tensor<5xf32>
    return %12, %20 : tensor<5xf32>, tensor<5xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<i32>) -> tensor<4x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x5xf32>, tensor<1x5xf32>, tensor<i32>, tensor<i32>) -> tensor<4x5xf32>
    return %1 : tensor<4x5xf32>
  }
  func.func private @mish_3(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>, %arg4: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.multiply %arg3, %arg4 : tensor<5xf32>
    %1 = stablehlo.multiply %arg4, %arg2 : tensor<5xf32>
    %2 = stablehlo.multiply %0, %arg1 : tensor<5xf32>
    %3 = call @softplus_4(%arg0, %2) : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xf32>
    %4 = stablehlo.add %1, %3 : tensor<5xf32>
    return %4 : tensor<5xf32>
  }
  func.func private @softplus_4(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>) -> tensor<5xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<5xf32>
    return %0 : tensor<5xf32>
  }
  func.func private @dynamic_update_index_in_dim_5(%arg0: tensor<4x5x5xf32>, %arg1: tensor<5x5xf32>, %arg2: tensor<i32>) -> tensor<4x5x5xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<5x5xf32>) -> tensor<1x5x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x5x5xf32>, tensor<1x5x5xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x5x5xf32>
    return %1 : tensor<4x5x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
