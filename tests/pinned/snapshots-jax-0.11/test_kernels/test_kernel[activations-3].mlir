// import jax
// import jax.numpy as jnp
//
//
// def activation_dynamics(preact, scales, importance):
//     def bend(state, _):
//         total_sum = state + jax.nn.celu(scales * state)
//         return total_sum, None
//
//     last, _ = jax.lax.scan(bend, preact, None, length=3)
//     return jnp.average(last, axis=0, weights=importance)
//
//   preact: float32[7, 3] in [-3, 3]
//   scales: float32[3] in [0.6, 1.5]
//   importance: float32[7] in [0.1, 1]
// -----
// forward, cpu
module @jit_activation_dynamics attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<7xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0:3 = stablehlo.while(%iterArg = %arg1, %iterArg_1 = %c, %iterArg_2 = %arg0) : tensor<3xf32>, tensor<i32>, tensor<7x3xf32>
    cond {
      %c_3 = stablehlo.constant dense<3> : tensor<i32>
      %8 = stablehlo.compare LT, %iterArg_1, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %8 : tensor<i1>
    } do {
      %8 = stablehlo.broadcast_in_dim %iterArg, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<7x3xf32>
      %10 = stablehlo.multiply %9, %iterArg_2 : tensor<7x3xf32>
      %11 = func.call @celu(%10) : (tensor<7x3xf32>) -> tensor<7x3xf32>
      %12 = stablehlo.add %iterArg_2, %11 : tensor<7x3xf32>
      %c_3 = stablehlo.constant dense<1> : tensor<i32>
      %13 = stablehlo.add %iterArg_1, %c_3 : tensor<i32>
      stablehlo.return %iterArg, %13, %12 : tensor<3xf32>, tensor<i32>, tensor<7x3xf32>
    }
    %1 = stablehlo.reshape %arg2 : (tensor<7xf32>) -> tensor<7x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<7x1xf32>, tensor<f32>) -> tensor<1xf32>
    %3 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x3xf32>
    %4 = stablehlo.multiply %0#2, %3 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf32>, tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %7 = stablehlo.divide %5, %6 : tensor<3xf32>
    return %7 : tensor<3xf32>
  }
  func.func private @celu(%arg0: tensor<7x3xf32>) -> tensor<7x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %3 = stablehlo.minimum %arg0, %2 : tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %5 = stablehlo.divide %3, %4 : tensor<7x3xf32>
    %6 = stablehlo.exponential_minus_one %5 : tensor<7x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<7x3xf32>
    %9 = stablehlo.add %1, %8 : tensor<7x3xf32>
    return %9 : tensor<7x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<7xf32>) -> (tensor<7x3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}, tensor<7xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %1:6 = call @celu() : () -> (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>)
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x7x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x7x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x7x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x7x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:13 = stablehlo.while(%iterArg = %0, %iterArg_11 = %1#0, %iterArg_12 = %1#1, %iterArg_13 = %1#2, %iterArg_14 = %1#3, %iterArg_15 = %1#4, %iterArg_16 = %1#5, %iterArg_17 = %c, %iterArg_18 = %arg0, %iterArg_19 = %2, %iterArg_20 = %3, %iterArg_21 = %4, %iterArg_22 = %5) : tensor<1x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<i32>, tensor<7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>
    cond {
      %c_23 = stablehlo.constant dense<3> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg_17, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %35 : tensor<i1>
    } do {
      %35 = stablehlo.broadcast_in_dim %iterArg, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<7x3xf32>
      %36 = stablehlo.multiply %35, %iterArg_18 : tensor<7x3xf32>
      %37:4 = func.call @celu_0(%36, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16) : (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>)
      %38 = stablehlo.add %iterArg_18, %37#0 : tensor<7x3xf32>
      %39 = func.call @dynamic_update_index_in_dim(%iterArg_19, %iterArg_18, %iterArg_17) : (tensor<3x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<3x7x3xf32>
      %40 = func.call @dynamic_update_index_in_dim(%iterArg_20, %37#1, %iterArg_17) : (tensor<3x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<3x7x3xf32>
      %41 = func.call @dynamic_update_index_in_dim(%iterArg_21, %37#2, %iterArg_17) : (tensor<3x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<3x7x3xf32>
      %42 = func.call @dynamic_update_index_in_dim(%iterArg_22, %37#3, %iterArg_17) : (tensor<3x7x3xf32>, tensor<7x3xf32>, tensor<i32>) -> tensor<3x7x3xf32>
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %43 = stablehlo.add %iterArg_17, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %iterArg_15, %iterArg_16, %43, %38, %39, %40, %41, %42 : tensor<1x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<i32>, tensor<7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>
    }
    %7 = stablehlo.reshape %arg2 : (tensor<7xf32>) -> tensor<7x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<7x1xf32>, tensor<f32>) -> tensor<1xf32>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x3xf32>
    %10 = stablehlo.multiply %6#8, %9 : tensor<7x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf32>, tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.multiply %8, %8 : tensor<1xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %14 = stablehlo.divide %13, %12 : tensor<1xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %16 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %17 = stablehlo.multiply %15, %16 : tensor<3xf32>
    %18 = stablehlo.multiply %17, %11 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %20 = stablehlo.reshape %19 : (tensor<f32>) -> tensor<1xf32>
    %21 = stablehlo.negate %20 : tensor<1xf32>
    %22 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %23 = stablehlo.divide %15, %22 : tensor<3xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [1] : (tensor<3xf32>) -> tensor<7x3xf32>
    %25 = stablehlo.multiply %6#8, %24 : tensor<7x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<7xf32>
    %27 = stablehlo.reshape %26 : (tensor<7xf32>) -> tensor<7x1xf32>
    %28 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<7x1xf32>) -> tensor<7x3xf32>
    %29 = stablehlo.multiply %24, %28 : tensor<7x3xf32>
    %30 = stablehlo.broadcast_in_dim %21, dims = [1] : (tensor<1xf32>) -> tensor<7x1xf32>
    %31 = stablehlo.add %27, %30 : tensor<7x1xf32>
    %32 = stablehlo.reshape %31 : (tensor<7x1xf32>) -> tensor<7xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %34:8 = stablehlo.while(%iterArg = %6#9, %iterArg_11 = %6#10, %iterArg_12 = %6#11, %iterArg_13 = %6#12, %iterArg_14 = %0, %iterArg_15 = %c_10, %iterArg_16 = %33, %iterArg_17 = %29) : tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<3xf32>, tensor<7x3xf32>
    cond {
      %c_18 = stablehlo.constant dense<3> : tensor<i32>
      %35 = stablehlo.compare LT, %iterArg_15, %c_18, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %35 : tensor<i1>
    } do {
      %c_18 = stablehlo.constant dense<3> : tensor<i32>
      %35 = stablehlo.subtract %c_18, %iterArg_15 : tensor<i32>
      %c_19 = stablehlo.constant dense<1> : tensor<i32>
      %36 = stablehlo.subtract %35, %c_19 : tensor<i32>
      %37 = func.call @dynamic_index_in_dim(%iterArg, %36) : (tensor<3x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %38 = func.call @dynamic_index_in_dim(%iterArg_11, %36) : (tensor<3x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %39 = func.call @dynamic_index_in_dim(%iterArg_12, %36) : (tensor<3x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %40 = func.call @dynamic_index_in_dim(%iterArg_13, %36) : (tensor<3x7x3xf32>, tensor<i32>) -> tensor<7x3xf32>
      %41 = func.call @celu_1(%38, %39, %40, %iterArg_17) : (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
      %42 = stablehlo.broadcast_in_dim %iterArg_14, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<7x3xf32>
      %43 = stablehlo.multiply %42, %41 : tensor<7x3xf32>
      %44 = stablehlo.add %iterArg_17, %43 : tensor<7x3xf32>
      %45 = stablehlo.multiply %41, %37 : tensor<7x3xf32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %46 = stablehlo.reduce(%45 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf32>, tensor<f32>) -> tensor<3xf32>
      %47 = stablehlo.reshape %46 : (tensor<3xf32>) -> tensor<1x3xf32>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %48 = stablehlo.reduce(%47 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
      %49 = stablehlo.add %iterArg_16, %48 : tensor<3xf32>
      %c_22 = stablehlo.constant dense<1> : tensor<i32>
      %50 = stablehlo.add %iterArg_15, %c_22 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_11, %iterArg_12, %iterArg_13, %iterArg_14, %50, %49, %44 : tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<3x7x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<3xf32>, tensor<7x3xf32>
    }
    return %34#7, %34#6, %32 : tensor<7x3xf32>, tensor<3xf32>, tensor<7xf32>
  }
  func.func private @celu() -> (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    return %1, %2, %0, %4, %5, %3 : tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>
  }
  func.func private @celu_0(%arg0: tensor<7x3xf32>, %arg1: tensor<7x3xf32>, %arg2: tensor<7x3xf32>, %arg3: tensor<7x3xf32>, %arg4: tensor<7x3xf32>, %arg5: tensor<7x3xf32>, %arg6: tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %5 = stablehlo.compare EQ, %arg0, %4, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %6 = stablehlo.select %5, %arg2, %arg1 : tensor<7x3xi1>, tensor<7x3xf32>
    %7 = stablehlo.select %3, %arg3, %6 : tensor<7x3xi1>, tensor<7x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %9 = stablehlo.minimum %arg0, %8 : tensor<7x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %11 = stablehlo.compare GT, %10, %arg0, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %13 = stablehlo.compare EQ, %12, %arg0, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %14 = stablehlo.select %13, %arg5, %arg4 : tensor<7x3xi1>, tensor<7x3xf32>
    %15 = stablehlo.select %11, %arg6, %14 : tensor<7x3xi1>, tensor<7x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %17 = stablehlo.divide %9, %16 : tensor<7x3xf32>
    %18 = stablehlo.exponential_minus_one %17 : tensor<7x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %20 = stablehlo.add %18, %19 : tensor<7x3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %22 = stablehlo.multiply %21, %18 : tensor<7x3xf32>
    %23 = stablehlo.add %1, %22 : tensor<7x3xf32>
    return %23, %7, %15, %20 : tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<3x7x3xf32>, %arg1: tensor<7x3xf32>, %arg2: tensor<i32>) -> tensor<3x7x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<7x3xf32>) -> tensor<1x7x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<3x7x3xf32>, tensor<1x7x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<3x7x3xf32>
    return %1 : tensor<3x7x3xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<3x7x3xf32>, %arg1: tensor<i32>) -> tensor<7x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 7, 3] : (tensor<3x7x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x7x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x7x3xf32>) -> tensor<7x3xf32>
    return %1 : tensor<7x3xf32>
  }
  func.func private @celu_1(%arg0: tensor<7x3xf32>, %arg1: tensor<7x3xf32>, %arg2: tensor<7x3xf32>, %arg3: tensor<7x3xf32>) -> tensor<7x3xf32> {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %1 = stablehlo.multiply %0, %arg3 : tensor<7x3xf32>
    %2 = stablehlo.multiply %1, %arg2 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %4 = stablehlo.divide %2, %3 : tensor<7x3xf32>
    %5 = stablehlo.multiply %4, %arg1 : tensor<7x3xf32>
    %6 = stablehlo.multiply %arg3, %arg0 : tensor<7x3xf32>
    %7 = stablehlo.add %5, %6 : tensor<7x3xf32>
    return %7 : tensor<7x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
