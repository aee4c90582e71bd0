// import jax
// import jax.numpy as jnp
//
//
// def iterated_activation_map(preact, scales, w_out):
//     activated = jax.nn.soft_sign(preact)
//
//     def bend(state, _):
//         response = jax.nn.sigmoid(state + scales)
//         biased = state * response + 1.44
//         gate = jnp.tanh(biased)
//         return gate, jnp.mean(gate)
//
//     last, trace = jax.lax.scan(bend, activated, None, length=4)
//     correlation = jnp.matmul(last, w_out)
//     clamped = jnp.clip(correlation, -6.0, 6.0)
//     saturated = jax.nn.mish(clamped)
//     weighted = saturated * jnp.tanh(saturated)
//     switched = jnp.where(weighted < -0.06, weighted, 0.387 * weighted)
//     return switched, trace
//
//   preact: float32[7, 3] in [-3, 3]
//   scales: float32[3] in [0.6, 1.5]
//   w_out: float32[3, 2] in [-1, 1]
// -----
// forward, cpu
module @jit_iterated_activation_map attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3x2xf32>) -> (tensor<7x2xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}) {
    %0 = call @soft_sign(%arg0) : (tensor<7x3xf32>) -> tensor<7x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:4 = stablehlo.while(%iterArg = %arg1, %iterArg_4 = %c, %iterArg_5 = %0, %iterArg_6 = %1) : tensor<3xf32>, tensor<i32>, tensor<7x3xf32>, tensor<4xf32>
    cond {
      %c_7 = stablehlo.constant dense<4> : tensor<i32>
      %13 = stablehlo.compare LT, %iterArg_4, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %13 : tensor<i1>
    } do {
      %13 = stablehlo.broadcast_in_dim %iterArg, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<7x3xf32>
      %15 = stablehlo.add %iterArg_5, %14 : tensor<7x3xf32>
      %16 = stablehlo.negate %15 : tensor<7x3xf32>
      %17 = stablehlo.exponential %16 : tensor<7x3xf32>
      %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %19 = stablehlo.add %18, %17 : tensor<7x3xf32>
      %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %20 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %21 = stablehlo.divide %20, %19 : tensor<7x3xf32>
      %22 = stablehlo.multiply %iterArg_5, %21 : tensor<7x3xf32>
      %cst_9 = stablehlo.constant dense<1.440000e+00> : tensor<f32>
      %23 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %24 = stablehlo.add %22, %23 : tensor<7x3xf32>
      %25 = stablehlo.tanh %24 : tensor<7x3xf32>
      %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %26 = stablehlo.reduce(%25 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<f32>
      %cst_11 = stablehlo.constant dense<2.100000e+01> : tensor<f32>
      %27 = stablehlo.divide %26, %cst_11 : tensor<f32>
      %28 = func.call @dynamic_update_index_in_dim(%iterArg_6, %27, %iterArg_4) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_12 = stablehlo.constant dense<1> : tensor<i32>
      %29 = stablehlo.add %iterArg_4, %c_12 : tensor<i32>
      stablehlo.return %iterArg, %29, %25, %28 : tensor<3xf32>, tensor<i32>, tensor<7x3xf32>, tensor<4xf32>
    }
    %3 = stablehlo.dot_general %2#2, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x3xf32>, tensor<3x2xf32>) -> tensor<7x2xf32>
    %cst_0 = stablehlo.constant dense<-6.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %4 = call @clip(%3, %cst_0, %cst_1) : (tensor<7x2xf32>, tensor<f32>, tensor<f32>) -> tensor<7x2xf32>
    %5 = call @mish(%4) : (tensor<7x2xf32>) -> tensor<7x2xf32>
    %6 = stablehlo.tanh %5 : tensor<7x2xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<7x2xf32>
    %cst_2 = stablehlo.constant dense<-6.000000e-02> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %9 = stablehlo.compare LT, %7, %8, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_3 = stablehlo.constant dense<3.870000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %11 = stablehlo.multiply %10, %7 : tensor<7x2xf32>
    %12 = call @_where(%9, %7, %11) : (tensor<7x2xi1>, tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    return %12, %2#3 : tensor<7x2xf32>, tensor<4xf32>
  }
  func.func private @soft_sign(%arg0: tensor<7x3xf32>) -> tensor<7x3xf32> {
    %0 = stablehlo.abs %arg0 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %2 = stablehlo.add %0, %1 : tensor<7x3xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<7x3xf32>
    return %3 : tensor<7x3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @clip(%arg0: tensor<7x2xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<7x2xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<7x2xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<7x2xf32>
    return %5 : tensor<7x2xf32>
  }
  func.func private @mish(%arg0: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %0 = call @softplus(%arg0) : (tensor<7x2xf32>) -> tensor<7x2xf32>
    %1 = stablehlo.tanh %0 : tensor<7x2xf32>
    %2 = stablehlo.multiply %arg0, %1 : tensor<7x2xf32>
    return %2 : tensor<7x2xf32>
  }
  func.func private @softplus(%arg0: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<7x2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<7x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<7x2xf32>
    %7 = stablehlo.abs %3 : tensor<7x2xf32>
    %8 = stablehlo.negate %7 : tensor<7x2xf32>
    %9 = stablehlo.exponential %8 : tensor<7x2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<7x2xf32>
    %11 = stablehlo.add %1, %10 : tensor<7x2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<7x2xi1>, tensor<7x2xf32>
    return %12 : tensor<7x2xf32>
  }
  func.func private @_where(%arg0: tensor<7x2xi1>, %arg1: tensor<7x2xf32>, %arg2: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<7x2xi1>, tensor<7x2xf32>
    return %0 : tensor<7x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3x2xf32>) -> (tensor<7x3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}, tensor<3x2xf32> {jax.result_info = "result[2]"}) {
    %0:4 = call @soft_sign(%arg0) : (tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xi1>, tensor<7x3xf32>, tensor<7x3xf32>)
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x7x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x7x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x7x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x7x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:7 = stablehlo.while(%iterArg = %1, %iterArg_13 = %c, %iterArg_14 = %0#0, %iterArg_15 = %2, %iterArg_16 = %3, %iterArg_17 = %4, %iterArg_18 = %5) : tensor<1x3xf32>, tensor<i32>, tensor<7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>
    cond {
      %c_19 = stablehlo.constant dense<4> : tensor<i32>
      %37 = stablehlo.compare LT, %iterArg_13, %c_19, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %37 : tensor<i1>
    } do {
      %37 = stablehlo.broadcast_in_dim %iterArg, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<7x3xf32>
      %38 = stablehlo.add %iterArg_14, %37 : tensor<7x3xf32>
      %39 = stablehlo.negate %38 : tensor<7x3xf32>
      %40 = stablehlo.exponential %39 : tensor<7x3xf32>
      %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %41 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %42 = stablehlo.add %41, %40 : tensor<7x3xf32>
      %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %44 = stablehlo.divide %43, %42 : tensor<7x3xf32>
      %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %46 = stablehlo.subtract %45, %44 : tensor<7x3xf32>
      %47 = stablehlo.multiply %44, %46 : tensor<7x3xf32>
      %48 = stablehlo.multiply %iterArg_14, %44 : tensor<7x3xf32>
      %cst_22 = stablehlo.constant dense<1.440000e+00> : tensor<f32>
      %49 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %50 = stablehlo.add %48, %49 : tensor<7x3xf32>
      %51 = stablehlo.tanh %50 : tensor<7x3xf32>
      %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %52 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %53 = stablehlo.add %52, %51 : tensor<7x3xf32>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %55 = stablehlo.subtract %54, %51 : tensor<7x3xf32>
      %56 = stablehlo.multiply %53, %55 : tensor<7x3xf32>
      %57 = func.call @dynamic_update_index_in_dim(%iterArg_15, %47, %iterArg_13) : (tensor<4x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<4x7x3xf32>
      %58 = func.call @dynamic_update_index_in_dim(%iterArg_16, %44, %iterArg_13) : (tensor<4x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<4x7x3xf32>
      %59 = func.call @dynamic_update_index_in_dim(%iterArg_17, %iterArg_14, %iterArg_13) : (tensor<4x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<4x7x3xf32>
      %60 = func.call @dynamic_update_index_in_dim(%iterArg_18, %56, %iterArg_13) : (tensor<4x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<4x7x3xf32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %61 = stablehlo.add %iterArg_13, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %61, %51, %57, %58, %59, %60 : tensor<1x3xf32>, tensor<i32>, tensor<7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>
    }
    %7 = stablehlo.dot_general %6#2, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x3xf32>, tensor<3x2xf32>) -> tensor<7x2xf32>
    %cst_3 = stablehlo.constant dense<-6.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %8:3 = call @clip(%7, %cst_3, %cst_4) : (tensor<7x2xf32>, tensor<f32>, tensor<f32>) -> (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>)
    %9:4 = call @mish(%8#0) : (tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>)
    %10 = stablehlo.tanh %9#0 : tensor<7x2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %12 = stablehlo.add %11, %10 : tensor<7x2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %14 = stablehlo.subtract %13, %10 : tensor<7x2xf32>
    %15 = stablehlo.multiply %12, %14 : tensor<7x2xf32>
    %16 = stablehlo.multiply %9#0, %10 : tensor<7x2xf32>
    %cst_7 = stablehlo.constant dense<-6.000000e-02> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %18 = stablehlo.compare LT, %16, %17, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %21:2 = call @_where(%18, %20) : (tensor<7x2xi1>, tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>)
    %cst_10 = stablehlo.constant dense<3.870000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %23 = stablehlo.multiply %22, %21#1 : tensor<7x2xf32>
    %24 = stablehlo.add %21#0, %23 : tensor<7x2xf32>
    %25 = stablehlo.multiply %9#0, %24 : tensor<7x2xf32>
    %26 = stablehlo.multiply %24, %10 : tensor<7x2xf32>
    %27 = stablehlo.multiply %25, %15 : tensor<7x2xf32>
    %28 = stablehlo.add %26, %27 : tensor<7x2xf32>
    %29 = call @mish_0(%9#1, %9#2, %9#3, %8#0, %28) : (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %30 = call @clip_2(%8#1, %8#2, %29) : (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %31 = stablehlo.dot_general %30, %6#2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<7x3xf32>) -> tensor<2x3xf32>
    %32 = stablehlo.transpose %31, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %33 = stablehlo.dot_general %30, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<3x2xf32>) -> tensor<7x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %35:8 = stablehlo.while(%iterArg = %19, %iterArg_13 = %6#3, %iterArg_14 = %6#4, %iterArg_15 = %6#5, %iterArg_16 = %6#6, %iterArg_17 = %c_12, %iterArg_18 = %34, %iterArg_19 = %33) : tensor<4xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<i32>, tensor<3xf32>, tensor<7x3xf32>
    cond {
      %c_20 = stablehlo.constant dense<4> : tensor<i32>
      %37 = stablehlo.compare LT, %iterArg_17, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %37 : tensor<i1>
    } do {
      %c_20 = stablehlo.constant dense<4> : tensor<i32>
      %37 = stablehlo.subtract %c_20, %iterArg_17 : tensor<i32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %38 = stablehlo.subtract %37, %c_21 : tensor<i32>
      %39 = func.call @dynamic_index_in_dim(%iterArg, %38) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %40 = func.call @dynamic_index_in_dim_3(%iterArg_13, %38) : (tensor<4x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %41 = func.call @dynamic_index_in_dim_3(%iterArg_14, %38) : (tensor<4x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %42 = func.call @dynamic_index_in_dim_3(%iterArg_15, %38) : (tensor<4x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %43 = func.call @dynamic_index_in_dim_3(%iterArg_16, %38) : (tensor<4x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %cst_22 = stablehlo.constant dense<2.100000e+01> : tensor<f32>
      %44 = stablehlo.divide %39, %cst_22 : tensor<f32>
      %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
      %46 = stablehlo.add %iterArg_19, %45 : tensor<7x3xf32>
      %47 = stablehlo.multiply %46, %43 : tensor<7x3xf32>
      %48 = stablehlo.multiply %42, %47 : tensor<7x3xf32>
      %49 = stablehlo.multiply %47, %41 : tensor<7x3xf32>
      %50 = stablehlo.multiply %48, %40 : tensor<7x3xf32>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %51 = stablehlo.reduce(%50 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf32>, tensor<f32>) -> tensor<3xf32>
      %52 = stablehlo.reshape %51 : (tensor<3xf32>) -> tensor<1x3xf32>
      %53 = stablehlo.add %49, %50 : tensor<7x3xf32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %54 = stablehlo.reduce(%52 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
      %55 = stablehlo.add %iterArg_18, %54 : tensor<3xf32>
      %c_25 = stablehlo.constant dense<1> : tensor<i32>
      %56 = stablehlo.add %iterArg_17, %c_25 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %56, %55, %53 : tensor<4xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<i32>, tensor<3xf32>, tensor<7x3xf32>
    }
    %36 = call @soft_sign_4(%0#1, %0#2, %arg0, %0#3, %35#7) : (tensor<7x3xi1>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    return %36, %35#6, %32 : tensor<7x3xf32>, tensor<3xf32>, tensor<3x2xf32>
  }
  func.func private @soft_sign(%arg0: tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xi1>, tensor<7x3xf32>, tensor<7x3xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %4 = stablehlo.add %0, %3 : tensor<7x3xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<7x3xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %8 = stablehlo.divide %7, %6 : tensor<7x3xf32>
    return %5, %2, %4, %8 : tensor<7x3xf32>, tensor<7x3xi1>, tensor<7x3xf32>, tensor<7x3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4x7x3xf32>, %arg1: tensor<7x3xf32>, %arg2: tensor<i32>) -> tensor<4x7x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<7x3xf32>) -> tensor<1x7x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x7x3xf32>, tensor<1x7x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x7x3xf32>
    return %1 : tensor<4x7x3xf32>
  }
  func.func private @clip(%arg0: tensor<7x2xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<7x2xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<7x2xi1>, tensor<7x2xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<7x2xi1>, tensor<7x2xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %14 = stablehlo.minimum %13, %2 : tensor<7x2xf32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %22 = stablehlo.select %18, %21, %20 : tensor<7x2xi1>, tensor<7x2xf32>
    %23 = stablehlo.select %16, %19, %22 : tensor<7x2xi1>, tensor<7x2xf32>
    return %14, %11, %23 : tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
  }
  func.func private @mish(%arg0: tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>) {
    %0:2 = call @softplus(%arg0) : (tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>)
    %1 = stablehlo.tanh %0#0 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<7x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %5 = stablehlo.subtract %4, %1 : tensor<7x2xf32>
    %6 = stablehlo.multiply %3, %5 : tensor<7x2xf32>
    %7 = stablehlo.multiply %arg0, %1 : tensor<7x2xf32>
    return %7, %0#1, %6, %1 : tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
  }
  func.func private @softplus(%arg0: tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<7x2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<7x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<7x2xf32>
    %7 = stablehlo.abs %3 : tensor<7x2xf32>
    %8 = stablehlo.negate %7 : tensor<7x2xf32>
    %9 = stablehlo.exponential %8 : tensor<7x2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<7x2xf32>
    %11 = stablehlo.add %1, %10 : tensor<7x2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<7x2xi1>, tensor<7x2xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<7x2xi1>, tensor<7x2xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<7x2xi1>, tensor<7x2xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<7x2xf32>
    %22 = stablehlo.exponential %21 : tensor<7x2xf32>
    return %12, %22 : tensor<7x2xf32>, tensor<7x2xf32>
  }
  func.func private @_where(%arg0: tensor<7x2xi1>, %arg1: tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<7x2xi1>, tensor<7x2xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<7x2xi1>, tensor<7x2xf32>
    return %2, %1 : tensor<7x2xf32>, tensor<7x2xf32>
  }
  func.func private @mish_0(%arg0: tensor<7x2xf32>, %arg1: tensor<7x2xf32>, %arg2: tensor<7x2xf32>, %arg3: tensor<7x2xf32>, %arg4: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %0 = stablehlo.multiply %arg3, %arg4 : tensor<7x2xf32>
    %1 = stablehlo.multiply %arg4, %arg2 : tensor<7x2xf32>
    %2 = stablehlo.multiply %0, %arg1 : tensor<7x2xf32>
    %3 = call @softplus_1(%arg0, %2) : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %4 = stablehlo.add %1, %3 : tensor<7x2xf32>
    return %4 : tensor<7x2xf32>
  }
  func.func private @softplus_1(%arg0: tensor<7x2xf32>, %arg1: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<7x2xf32>
    return %0 : tensor<7x2xf32>
  }
  func.func private @clip_2(%arg0: tensor<7x2xf32>, %arg1: tensor<7x2xf32>, %arg2: tensor<7x2xf32>) -> tensor<7x2xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<7x2xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<7x2xf32>
    return %1 : tensor<7x2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim_3(%arg0: tensor<4x7x3xf32>, %arg1: tensor<i32>) -> tensor<7x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 7, 3] : (tensor<4x7x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7x3xf32>) -> tensor<7x3xf32>
    return %1 : tensor<7x3xf32>
  }
  func.func private @soft_sign_4(%arg0: tensor<7x3xi1>, %arg1: tensor<7x3xf32>, %arg2: tensor<7x3xf32>, %arg3: tensor<7x3xf32>, %arg4: tensor<7x3xf32>) -> tensor<7x3xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<7x3xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<7x3xf32>
    %2 = stablehlo.negate %1 : tensor<7x3xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<7x3xi1>, tensor<7x3xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<7x3xi1>, tensor<7x3xf32>
    %7 = stablehlo.add %3, %6 : tensor<7x3xf32>
    %8 = stablehlo.negate %5 : tensor<7x3xf32>
    %9 = stablehlo.add %7, %8 : tensor<7x3xf32>
    return %9 : tensor<7x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
