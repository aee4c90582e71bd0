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
    %4 = stablehlo.subtract %3, %2 : tensor<3x2x4xf32>
    %5 = stablehlo.negate %2 : tensor<3x2x4xf32>
    %6 = stablehlo.exponential %5 : tensor<3x2x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %8 = stablehlo.add %7, %6 : tensor<3x2x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %10 = stablehlo.divide %9, %8 : tensor<3x2x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %12 = stablehlo.subtract %11, %10 : tensor<3x2x4xf32>
    %13 = stablehlo.multiply %10, %12 : tensor<3x2x4xf32>
    %14 = stablehlo.multiply %arg1, %arg1 : tensor<3x2x4xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %16 = stablehlo.multiply %15, %arg1 : tensor<3x2x4xf32>
    %cst_4 = stablehlo.constant dense<0.686999976> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %18 = stablehlo.add %14, %17 : tensor<3x2x4xf32>
    %19 = stablehlo.sqrt %18 : tensor<3x2x4xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %21 = stablehlo.divide %20, %19 : tensor<3x2x4xf32>
    %22 = stablehlo.multiply %10, %19 : tensor<3x2x4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %24 = stablehlo.subtract %23, %10 : tensor<3x2x4xf32>
    %25 = stablehlo.multiply %24, %arg0 : tensor<3x2x4xf32>
    %26 = stablehlo.add %22, %25 : tensor<3x2x4xf32>
    %27:3 = call @silu(%26) : (tensor<3x2x4xf32>) -> (tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>)
    %28:3 = call @log_sigmoid(%27#0) : (tensor<3x2x4xf32>) -> (tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>)
    %29:4 = call @soft_sign(%28#0) : (tensor<3x2x4xf32>) -> (tensor<3x2x4xf32>, tensor<3x2x4xi1>, tensor<3x2x4xf32>, tensor<3x2x4xf32>)
    %cst_7 = stablehlo.constant dense<8.500000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %31 = stablehlo.multiply %30, %29#0 : tensor<3x2x4xf32>
    %32 = stablehlo.add %28#0, %31 : tensor<3x2x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_8) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x2x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %cst_10 = stablehlo.constant dense<8.500000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x2x4xf32>
    %36 = stablehlo.multiply %35, %34 : tensor<3x2x4xf32>
    %37 = call @soft_sign_0(%29#1, %29#2, %28#0, %29#3, %36) : (tensor<3x2x4xi1>, tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
    %38 = stablehlo.add %34, %37 : tensor<3x2x4xf32>
    %39 = call @log_sigmoid_1(%28#1, %28#2, %38) : (tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
    %40 = call @silu_3(%27#1, %27#2, %26, %39) : (tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<3x2x4xf32>) -> tensor<3x2x4xf32>
    %41 = stablehlo.multiply %24, %40 : tensor<3x2x4xf32>
    %42 = stablehlo.multiply %40, %arg0 : tensor<3x2x4xf32>
    %43 = stablehlo.negate %42 : tensor<3x2x4xf32>
    %44 = stablehlo.multiply %10, %40 : tensor<3x2x4xf32>
    %45 = stablehlo.multiply %40, %19 : tensor<3x2x4xf32>
    %46 = stablehlo.add %43, %45 : tensor<3x2x4xf32>
    %47 = stablehlo.multiply %44, %21 : tensor<3x2x4xf32>
    %48 = stablehlo.multiply %47, %16 : tensor<3x2x4xf32>
    %49 = stablehlo.multiply %46, %13 : tensor<3x2x4xf32>
    %50 = stablehlo.multiply %49, %4 : tensor<3x2x4xf32>
    %51 = stablehlo.multiply %50, %2 : tensor<3x2x4xf32>
    %52 = stablehlo.add %50, %51 : tensor<3x2x4xf32>
    %53 = stablehlo.negate %52 : tensor<3x2x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<3x2x4xf32>, tensor<f32>) -> tensor<2x4xf32>
    %55 = stablehlo.reshape %54 : (tensor<2x4xf32>) -> tensor<1x2x4xf32>
    %56 = stablehlo.add %41, %52 : tensor<3x2x4xf32>
    return %56, %48, %55 : tensor<3x2x4xf32>, tensor<3x2x4xf32>, tensor<1x2x4xf32>
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
