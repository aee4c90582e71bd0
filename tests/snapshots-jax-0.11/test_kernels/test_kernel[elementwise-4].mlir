// import jax
// import jax.numpy as jnp
//
//
// def gated_mix_update(state, candidate, logits):
//     excess = state - logits
//     gate = jax.nn.sigmoid(jnp.tanh(excess))
//     norm = jnp.sqrt(candidate**2 + 0.687)
//     squashed = jax.nn.silu(gate * norm + (1.0 - gate) * state)
//     log_scale = jax.nn.log_sigmoid(squashed)
//     return log_scale + 0.85 * jax.nn.soft_sign(log_scale)
//
//   state: float32[3, 2, 4] in [-2, 2]
//   candidate: float32[3, 2, 4] in [-1.5, 1.5]
//   logits: float32[1, 2, 4] in [-3, 3]
// -----
// forward, cpu
module @jit_gated_mix_update attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2x4xf32>, %arg1: tensor<3x2x4xf32>, %arg2: tensor<1x2x4xf32>) -> (tensor<3x2x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1, 2] : (tensor<1x2x4xf32>) -> tensor<3x2x4xf32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<3x2x4xf32>
    %2 = stablehlo.tanh %1 : tensor<3x2x4xf32>
    %3 = stablehlo.negate %2 : tensor<3x2x4xf32>
    %4 = stablehlo.exponential %3 : tensor<3x2x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %6 = stablehlo.add %5, %4 : tensor<3x2x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %8 = stablehlo.divide %7, %6 : tensor<3x2x4xf32>
    %9 = stablehlo.multiply %arg1, %arg1 : tensor<3x2x4xf32>
    %cst_1 = stablehlo.constant dense<0.686999976> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %11 = stablehlo.add %9, %10 : tensor<3x2x4xf32>
    %12 = stablehlo.sqrt %11 : tensor<3x2x4xf32>
    %13 = stablehlo.multiply %8, %12 : tensor<3x2x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %15 = stablehlo.subtract %14, %8 : tensor<3x2x4xf32>
    %16 = stablehlo.multiply %15, %arg0 : tensor<3x2x4xf32>
    %17 = stablehlo.add %13, %16 : tensor<3x2x4xf32>
    %18 = call @silu(%17) : (tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
    %19 = call @log_sigmoid(%18) : (tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
    %20 = call @soft_sign(%19) : (tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
    %cst_3 = stablehlo.constant dense<8.500000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<3x2x4xf32>
    %23 = stablehlo.add %19, %22 : tensor<3x2x4xf32>
    return %23 : tensor<3x2x4xf32>
  }
  func.func private @silu(%arg0: tensor<3x2x4xf32>) -> tensor<3x2x4xf32> {
    %0 = stablehlo.negate %arg0 : tensor<3x2x4xf32>
    %1 = stablehlo.exponential %0 : tensor<3x2x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x2x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %5 = stablehlo.divide %4, %3 : tensor<3x2x4xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<3x2x4xf32>
    return %6 : tensor<3x2x4xf32>
  }
  func.func private @log_sigmoid(%arg0: tensor<3x2x4xf32>) -> tensor<3x2x4xf32> {
    %0 = stablehlo.negate %arg0 : tensor<3x2x4xf32>
    %1 = call @softplus(%0) : (tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
    %2 = stablehlo.negate %1 : tensor<3x2x4xf32>
    return %2 : tensor<3x2x4xf32>
  }
  func.func private @softplus(%arg0: tensor<3x2x4xf32>) -> tensor<3x2x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x2x4xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3x2x4xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3x2x4xf32>, tensor<3x2x4xf32>) -> tensor<3x2x4xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<3x2x4xf32>
    %7 = stablehlo.abs %3 : tensor<3x2x4xf32>
    %8 = stablehlo.negate %7 : tensor<3x2x4xf32>
    %9 = stablehlo.exponential %8 : tensor<3x2x4xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<3x2x4xf32>
    %11 = stablehlo.add %1, %10 : tensor<3x2x4xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<3x2x4xi1>, tensor<3x2x4xf32>
    return %12 : tensor<3x2x4xf32>
  }
  func.func private @soft_sign(%arg0: tensor<3x2x4xf32>) -> tensor<3x2x4xf32> {
    %0 = stablehlo.abs %arg0 : tensor<3x2x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %2 = stablehlo.add %0, %1 : tensor<3x2x4xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<3x2x4xf32>
    return %3 : tensor<3x2x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2x4xf32>, %arg1: tensor<3x2x4xf32>, %arg2: tensor<1x2x4xf32>) -> (tensor<3x2x4xf32> {jax.result_info = "result[0]"}, tensor<3x2x4xf32> {jax.result_info = "result[1]"}, tensor<1x2x4xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0, 1, 2] : (tensor<1x2x4xf32>) -> tensor<3x2x4xf32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<3x2x4xf32>
    %2 = stablehlo.tanh %1 : tensor<3x2x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %4 = stablehlo.add %3, %2 : tensor<3x2x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %6 = stablehlo.subtract %5, %2 : tensor<3x2x4xf32>
    %7 = stablehlo.multiply %4, %6 : tensor<3x2x4xf32>
    %8 = stablehlo.negate %2 : tensor<3x2x4xf32>
    %9 = stablehlo.exponential %8 : tensor<3x2x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %11 = stablehlo.add %10, %9 : tensor<3x2x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %13 = stablehlo.divide %12, %11 : tensor<3x2x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %15 = stablehlo.subtract %14, %13 : tensor<3x2x4xf32>
    %16 = stablehlo.multiply %13, %15 : tensor<3x2x4xf32>
    %17 = stablehlo.multiply %arg1, %arg1 : tensor<3x2x4xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %19 = stablehlo.multiply %18, %arg1 : tensor<3x2x4xf32>
    %cst_5 = stablehlo.constant dense<0.686999976> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %21 = stablehlo.add %17, %20 : tensor<3x2x4xf32>
    %22 = stablehlo.sqrt %21 : tensor<3x2x4xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %24 = stablehlo.divide %23, %22 : tensor<3x2x4xf32>
    %25 = stablehlo.multiply %13, %22 : tensor<3x2x4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %27 = stablehlo.subtract %26, %13 : tensor<3x2x4xf32>
    %28 = stablehlo.multiply %27, %arg0 : tensor<3x2x4xf32>
    %29 = stablehlo.add %25, %28 : tensor<3x2x4xf32>
    %30:3 = call @silu(%29) : (tensor<3x2x4xf32>) -> (tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>)
    %31:3 = call @log_sigmoid(%30#0) : (tensor<3x2x4xf32>) -> (tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>)
    %32:4 = call @soft_sign(%31#0) : (tensor<3x2x4xf32>) -> (tensor<3x2x4xf32>, tensor<3x2x4xi1>, tensor<3x2x4xf32>, tensor<3x2x4xf32>)
    %cst_8 = stablehlo.constant dense<8.500000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %34 = stablehlo.multiply %33, %32#0 : tensor<3x2x4xf32>
    %35 = stablehlo.add %31#0, %34 : tensor<3x2x4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_9) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x2x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %cst_11 = stablehlo.constant dense<8.500000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<3x2x4xf32>
    %40 = call @soft_sign_0(%32#1, %32#2, %31#0, %32#3, %39) : (tensor<3x2x4xi1>, tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
    %41 = stablehlo.add %37, %40 : tensor<3x2x4xf32>
    %42 = call @log_sigmoid_1(%31#1, %31#2, %41) : (tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
    %43 = call @silu_3(%30#1, %30#2, %29, %42) : (tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
    %44 = stablehlo.multiply %27, %43 : tensor<3x2x4xf32>
    %45 = stablehlo.multiply %43, %arg0 : tensor<3x2x4xf32>
    %46 = stablehlo.negate %45 : tensor<3x2x4xf32>
    %47 = stablehlo.multiply %13, %43 : tensor<3x2x4xf32>
    %48 = stablehlo.multiply %43, %22 : tensor<3x2x4xf32>
    %49 = stablehlo.add %46, %48 : tensor<3x2x4xf32>
    %50 = stablehlo.multiply %47, %24 : tensor<3x2x4xf32>
    %51 = stablehlo.multiply %50, %19 : tensor<3x2x4xf32>
    %52 = stablehlo.multiply %49, %16 : tensor<3x2x4xf32>
    %53 = stablehlo.multiply %52, %7 : tensor<3x2x4xf32>
    %54 = stablehlo.negate %53 : tensor<3x2x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<3x2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
    %56 = stablehlo.reshape %55 : (tensor<2x4xf32>) -> tensor<1x2x4xf32>
    %57 = stablehlo.add %44, %53 : tensor<3x2x4xf32>
    return %57, %51, %56 : tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<1x2x4xf32>
  }
  func.func private @silu(%arg0: tensor<3x2x4xf32>) -> (tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<3x2x4xf32>
    %1 = stablehlo.exponential %0 : tensor<3x2x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x2x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %5 = stablehlo.divide %4, %3 : tensor<3x2x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<3x2x4xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<3x2x4xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<3x2x4xf32>
    return %9, %8, %5 : tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>
  }
  func.func private @log_sigmoid(%arg0: tensor<3x2x4xf32>) -> (tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<3x2x4xf32>
    %1:3 = call @softplus(%0) : (tensor<3x2x4xf32>) -> (tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>)
    %2 = stablehlo.negate %1#0 : tensor<3x2x4xf32>
    return %2, %1#1, %1#2 : tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>
  }
  func.func private @softplus(%arg0: tensor<3x2x4xf32>) -> (tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x2x4xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3x2x4xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3x2x4xf32>, tensor<3x2x4xf32>) -> tensor<3x2x4xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<3x2x4xf32>
    %7 = stablehlo.abs %3 : tensor<3x2x4xf32>
    %8 = stablehlo.negate %7 : tensor<3x2x4xf32>
    %9 = stablehlo.exponential %8 : tensor<3x2x4xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<3x2x4xf32>
    %11 = stablehlo.add %1, %10 : tensor<3x2x4xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<3x2x4xi1>, tensor<3x2x4xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<3x2x4xf32>, tensor<3x2x4xf32>) -> tensor<3x2x4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<3x2x4xi1>, tensor<3x2x4xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<3x2x4xf32>, tensor<3x2x4xf32>) -> tensor<3x2x4xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<3x2x4xi1>, tensor<3x2x4xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<3x2x4xf32>
    %22 = stablehlo.exponential %21 : tensor<3x2x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<3x2x4xf32>, tensor<3x2x4xf32>) -> tensor<3x2x4xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<3x2x4xi1>, tensor<3x2x4xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<3x2x4xf32>
    %31 = stablehlo.exponential %30 : tensor<3x2x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<3x2x4xf32>
    return %12, %22, %33 : tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>
  }
  func.func private @soft_sign(%arg0: tensor<3x2x4xf32>) -> (tensor<3x2x4xf32>, tensor<3x2x4xi1>, tensor<3x2x4xf32>, tensor<3x2x4xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<3x2x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<3x2x4xf32>, tensor<3x2x4xf32>) -> tensor<3x2x4xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %4 = stablehlo.add %0, %3 : tensor<3x2x4xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<3x2x4xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<3x2x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %8 = stablehlo.divide %7, %6 : tensor<3x2x4xf32>
    return %5, %2, %4, %8 : tensor<3x2x4xf32>, tensor<3x2x4xi1>, tensor<3x2x4xf32>, tensor<3x2x4xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<3x2x4xi1>, %arg1: tensor<3x2x4xf32>, %arg2: tensor<3x2x4xf32>, %arg3: tensor<3x2x4xf32>, %arg4: tensor<3x2x4xf32>) -> tensor<3x2x4xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<3x2x4xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<3x2x4xf32>
    %2 = stablehlo.negate %1 : tensor<3x2x4xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<3x2x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<3x2x4xi1>, tensor<3x2x4xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<3x2x4xi1>, tensor<3x2x4xf32>
    %7 = stablehlo.add %3, %6 : tensor<3x2x4xf32>
    %8 = stablehlo.negate %5 : tensor<3x2x4xf32>
    %9 = stablehlo.add %7, %8 : tensor<3x2x4xf32>
    return %9 : tensor<3x2x4xf32>
  }
  func.func private @log_sigmoid_1(%arg0: tensor<3x2x4xf32>, %arg1: tensor<3x2x4xf32>, %arg2: tensor<3x2x4xf32>) -> tensor<3x2x4xf32> {
    %0 = stablehlo.negate %arg2 : tensor<3x2x4xf32>
    %1 = call @softplus_2(%arg0, %arg1, %0) : (tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
    %2 = stablehlo.negate %1 : tensor<3x2x4xf32>
    return %2 : tensor<3x2x4xf32>
  }
  func.func private @softplus_2(%arg0: tensor<3x2x4xf32>, %arg1: tensor<3x2x4xf32>, %arg2: tensor<3x2x4xf32>) -> tensor<3x2x4xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<3x2x4xf32>
    return %0 : tensor<3x2x4xf32>
  }
  func.func private @silu_3(%arg0: tensor<3x2x4xf32>, %arg1: tensor<3x2x4xf32>, %arg2: tensor<3x2x4xf32>, %arg3: tensor<3x2x4xf32>) -> tensor<3x2x4xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<3x2x4xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<3x2x4xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<3x2x4xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x2x4xf32>
    return %3 : tensor<3x2x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
