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
      %13:2 = func.call @closed_call(%iterArg, %iterArg_5) : (tensor<3xf32>, tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<f32>)
      %14 = func.call @dynamic_update_index_in_dim(%iterArg_6, %13#1, %iterArg_4) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_7 = stablehlo.constant dense<1> : tensor<i32>
      %15 = stablehlo.add %iterArg_4, %c_7 : tensor<i32>
      stablehlo.return %iterArg, %15, %13#0, %14 : tensor<3xf32>, tensor<i32>, tensor<7x3xf32>, tensor<4xf32>
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
  func.func private @closed_call(%arg0: tensor<3xf32>, %arg1: tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<f32>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<7x3xf32>
    %2 = stablehlo.add %arg1, %1 : tensor<7x3xf32>
    %3 = stablehlo.negate %2 : tensor<7x3xf32>
    %4 = stablehlo.exponential %3 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %6 = stablehlo.add %5, %4 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %8 = stablehlo.divide %7, %6 : tensor<7x3xf32>
    %9 = stablehlo.multiply %arg1, %8 : tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<1.440000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %11 = stablehlo.add %9, %10 : tensor<7x3xf32>
    %12 = stablehlo.tanh %11 : tensor<7x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<2.100000e+01> : tensor<f32>
    %14 = stablehlo.divide %13, %cst_3 : tensor<f32>
    return %12, %14 : tensor<7x3xf32>, tensor<f32>
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
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x7x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %7:8 = stablehlo.while(%iterArg = %1, %iterArg_13 = %c, %iterArg_14 = %0#0, %iterArg_15 = %2, %iterArg_16 = %3, %iterArg_17 = %4, %iterArg_18 = %5, %iterArg_19 = %6) : tensor<1x3xf32>, tensor<i32>, tensor<7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>
    cond {
      %c_20 = stablehlo.constant dense<4> : tensor<i32>
      %37 = stablehlo.compare LT, %iterArg_13, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %37 : tensor<i1>
    } do {
      %37:6 = func.call @closed_call(%iterArg, %iterArg_14) : (tensor<1x3xf32>, tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>)
      %38 = func.call @dynamic_update_index_in_dim(%iterArg_15, %37#1, %iterArg_13) : (tensor<4x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<4x7x3xf32>
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_16, %37#2, %iterArg_13) : (tensor<4x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<4x7x3xf32>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_17, %37#3, %iterArg_13) : (tensor<4x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<4x7x3xf32>
      %41 = func.call @dynamic_update_index_in_dim(%iterArg_18, %37#4, %iterArg_13) : (tensor<4x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<4x7x3xf32>
      %42 = func.call @dynamic_update_index_in_dim(%iterArg_19, %37#5, %iterArg_13) : (tensor<4x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<4x7x3xf32>
      %c_20 = stablehlo.constant dense<1> : tensor<i32>
      %43 = stablehlo.add %iterArg_13, %c_20 : tensor<i32>
      stablehlo.return %iterArg, %43, %37#0, %38, %39, %40, %41, %42 : tensor<1x3xf32>, tensor<i32>, tensor<7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>
    }
    %8 = stablehlo.dot_general %7#2, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x3xf32>, tensor<3x2xf32>) -> tensor<7x2xf32>
    %cst_4 = stablehlo.constant dense<-6.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %9:3 = call @clip(%8, %cst_4, %cst_5) : (tensor<7x2xf32>, tensor<f32>, tensor<f32>) -> (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>)
    %10:4 = call @mish(%9#0) : (tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>)
    %11 = stablehlo.tanh %10#0 : tensor<7x2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %13 = stablehlo.subtract %12, %11 : tensor<7x2xf32>
    %14 = stablehlo.multiply %10#0, %11 : tensor<7x2xf32>
    %cst_7 = stablehlo.constant dense<-6.000000e-02> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %16 = stablehlo.compare LT, %14, %15, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %19:2 = call @_where(%16, %18) : (tensor<7x2xi1>, tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>)
    %cst_10 = stablehlo.constant dense<3.870000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %21 = stablehlo.multiply %20, %19#1 : tensor<7x2xf32>
    %22 = stablehlo.add %19#0, %21 : tensor<7x2xf32>
    %23 = stablehlo.multiply %10#0, %22 : tensor<7x2xf32>
    %24 = stablehlo.multiply %22, %11 : tensor<7x2xf32>
    %25 = stablehlo.multiply %23, %13 : tensor<7x2xf32>
    %26 = stablehlo.add %24, %25 : tensor<7x2xf32>
    %27 = stablehlo.multiply %25, %11 : tensor<7x2xf32>
    %28 = stablehlo.add %26, %27 : tensor<7x2xf32>
    %29 = call @mish_0(%10#1, %10#2, %10#3, %9#0, %28) : (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %30 = call @clip_2(%9#1, %9#2, %29) : (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %31 = stablehlo.dot_general %30, %7#2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<7x3xf32>) -> tensor<2x3xf32>
    %32 = stablehlo.transpose %31, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %33 = stablehlo.dot_general %30, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<7x2xf32>, tensor<3x2xf32>) -> tensor<7x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_12 = stablehlo.constant dense<0> : tensor<i32>
    %35:9 = stablehlo.while(%iterArg = %17, %iterArg_13 = %7#3, %iterArg_14 = %7#4, %iterArg_15 = %7#5, %iterArg_16 = %7#6, %iterArg_17 = %7#7, %iterArg_18 = %c_12, %iterArg_19 = %34, %iterArg_20 = %33) : tensor<4xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<i32>, tensor<3xf32>, tensor<7x3xf32>
    cond {
      %c_21 = stablehlo.constant dense<4> : tensor<i32>
      %37 = stablehlo.compare LT, %iterArg_18, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %37 : tensor<i1>
    } do {
      %c_21 = stablehlo.constant dense<4> : tensor<i32>
      %37 = stablehlo.subtract %c_21, %iterArg_18 : tensor<i32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %38 = stablehlo.subtract %37, %c_22 : tensor<i32>
      %39 = func.call @dynamic_index_in_dim(%iterArg, %38) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %40 = func.call @dynamic_index_in_dim_3(%iterArg_13, %38) : (tensor<4x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %41 = func.call @dynamic_index_in_dim_3(%iterArg_14, %38) : (tensor<4x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %42 = func.call @dynamic_index_in_dim_3(%iterArg_15, %38) : (tensor<4x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %43 = func.call @dynamic_index_in_dim_3(%iterArg_16, %38) : (tensor<4x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %44 = func.call @dynamic_index_in_dim_3(%iterArg_17, %38) : (tensor<4x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %45:2 = func.call @closed_call_4(%iterArg_19, %iterArg_20, %39, %40, %41, %42, %43, %44) : (tensor<3xf32>, tensor<7x3xf32>, tensor<f32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) -> (tensor<3xf32>, tensor<7x3xf32>)
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %46 = stablehlo.add %iterArg_18, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %iterArg_17, %46, %45#0, %45#1 : tensor<4xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<4x7x3xf32>, tensor<i32>, tensor<3xf32>, tensor<7x3xf32>
    }
    %36 = call @soft_sign_5(%0#1, %0#2, %arg0, %0#3, %35#8) : (tensor<7x3xi1>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    return %36, %35#7, %32 : tensor<7x3xf32>, tensor<3xf32>, tensor<3x2xf32>
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
  func.func private @closed_call(%arg0: tensor<1x3xf32>, %arg1: tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg0, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<7x3xf32>
    %1 = stablehlo.add %arg1, %0 : tensor<7x3xf32>
    %2 = stablehlo.negate %1 : tensor<7x3xf32>
    %3 = stablehlo.exponential %2 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %5 = stablehlo.add %4, %3 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %7 = stablehlo.divide %6, %5 : tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %9 = stablehlo.subtract %8, %7 : tensor<7x3xf32>
    %10 = stablehlo.multiply %7, %9 : tensor<7x3xf32>
    %11 = stablehlo.multiply %arg1, %7 : tensor<7x3xf32>
    %cst_2 = stablehlo.constant dense<1.440000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %13 = stablehlo.add %11, %12 : tensor<7x3xf32>
    %14 = stablehlo.tanh %13 : tensor<7x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %16 = stablehlo.subtract %15, %14 : tensor<7x3xf32>
    return %14, %10, %7, %arg1, %14, %16 : tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>
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
    %3 = stablehlo.compare EQ, %arg0, %2, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %6 = stablehlo.select %3, %4, %5 : tensor<7x2xi1>, tensor<7x2xf32>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %8 = stablehlo.compare EQ, %7, %2, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %11 = stablehlo.select %8, %9, %10 : tensor<7x2xi1>, tensor<7x2xf32>
    %12 = stablehlo.divide %6, %11 : tensor<7x2xf32>
    %13 = stablehlo.convert %arg2 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %15 = stablehlo.minimum %14, %2 : tensor<7x2xf32>
    %16 = stablehlo.compare EQ, %2, %15, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %19 = stablehlo.select %16, %17, %18 : tensor<7x2xi1>, tensor<7x2xf32>
    %20 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %21 = stablehlo.compare EQ, %20, %15, FLOAT : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %24 = stablehlo.select %21, %22, %23 : tensor<7x2xi1>, tensor<7x2xf32>
    %25 = stablehlo.divide %19, %24 : tensor<7x2xf32>
    return %15, %12, %25 : tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
  }
  func.func private @mish(%arg0: tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>) {
    %0:2 = call @softplus(%arg0) : (tensor<7x2xf32>) -> (tensor<7x2xf32>, tensor<7x2xf32>)
    %1 = stablehlo.tanh %0#0 : tensor<7x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x2xf32>
    %3 = stablehlo.subtract %2, %1 : tensor<7x2xf32>
    %4 = stablehlo.multiply %arg0, %1 : tensor<7x2xf32>
    return %4, %0#1, %1, %3 : tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>, tensor<7x2xf32>
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
    %1 = stablehlo.multiply %arg4, %arg1 : tensor<7x2xf32>
    %2 = stablehlo.multiply %0, %arg2 : tensor<7x2xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<7x2xf32>
    %4 = stablehlo.add %2, %3 : tensor<7x2xf32>
    %5 = call @softplus_1(%arg0, %4) : (tensor<7x2xf32>, tensor<7x2xf32>) -> tensor<7x2xf32>
    %6 = stablehlo.add %1, %5 : tensor<7x2xf32>
    return %6 : tensor<7x2xf32>
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
  func.func private @closed_call_4(%arg0: tensor<3xf32>, %arg1: tensor<7x3xf32>, %arg2: tensor<f32>, %arg3: tensor<7x3xf32>, %arg4: tensor<7x3xf32>, %arg5: tensor<7x3xf32>, %arg6: tensor<7x3xf32>, %arg7: tensor<7x3xf32>) -> (tensor<3xf32>, tensor<7x3xf32>) {
    %cst = stablehlo.constant dense<2.100000e+01> : tensor<f32>
    %0 = stablehlo.divide %arg2, %cst : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %2 = stablehlo.add %arg1, %1 : tensor<7x3xf32>
    %3 = stablehlo.multiply %2, %arg7 : tensor<7x3xf32>
    %4 = stablehlo.multiply %3, %arg6 : tensor<7x3xf32>
    %5 = stablehlo.add %3, %4 : tensor<7x3xf32>
    %6 = stablehlo.multiply %arg5, %5 : tensor<7x3xf32>
    %7 = stablehlo.multiply %5, %arg4 : tensor<7x3xf32>
    %8 = stablehlo.multiply %6, %arg3 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf32>, tensor<f32>) -> tensor<3xf32>
    %10 = stablehlo.reshape %9 : (tensor<3xf32>) -> tensor<1x3xf32>
    %11 = stablehlo.add %7, %8 : tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%10 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %13 = stablehlo.add %arg0, %12 : tensor<3xf32>
    return %13, %11 : tensor<3xf32>, tensor<7x3xf32>
  }
  func.func private @soft_sign_5(%arg0: tensor<7x3xi1>, %arg1: tensor<7x3xf32>, %arg2: tensor<7x3xf32>, %arg3: tensor<7x3xf32>, %arg4: tensor<7x3xf32>) -> tensor<7x3xf32> {
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
