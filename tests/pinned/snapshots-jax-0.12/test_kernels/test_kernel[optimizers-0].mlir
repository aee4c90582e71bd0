// import jax.numpy as jnp
//
//
// def apply_nesterov(par, gr, v_old, rate):
//     next_v = 0.8 * v_old + gr
//     next_par = par - rate * (gr + 0.8 * next_v)
//     return next_par, next_v
//
//
// def warped_nesterov_step(params1, g1, theta2, g2, theta3, g3):
//     lr = 0.04
//     g1_clipped = jnp.clip(g1, -0.39, 0.39)
//     g2_clipped = jnp.clip(g2, -0.39, 0.39)
//     g3_clipped = jnp.clip(g3, -0.39, 0.39)
//     next_params1, next_v_params1 = apply_nesterov(
//         params1, g1_clipped, jnp.zeros_like(params1), lr
//     )
//     next_theta2, next_v_theta2 = apply_nesterov(
//         theta2, g2_clipped, jnp.zeros_like(theta2), lr
//     )
//     next_theta3, next_v_theta3 = apply_nesterov(
//         theta3, g3_clipped, jnp.zeros_like(theta3), lr
//     )
//     return (
//         next_params1,
//         next_theta2,
//         next_theta3,
//         next_v_params1,
//         next_v_theta2,
//         next_v_theta3,
//     )
//
//   params1: float32[8] in [-1.5, 1.5]
//   g1: float32[8] in [-1, 1]
//   theta2: float32[3, 8] in [-1.5, 1.5]
//   g2: float32[3, 8] in [-1, 1]
//   theta3: float32[2, 9] in [-1.5, 1.5]
//   g3: float32[2, 9] in [-1, 1]
// -----
// forward, cpu
module @jit_warped_nesterov_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<3x8xf32>, %arg3: tensor<3x8xf32>, %arg4: tensor<2x9xf32>, %arg5: tensor<2x9xf32>) -> (tensor<8xf32> {jax.result_info = "result[0]"}, tensor<3x8xf32> {jax.result_info = "result[1]"}, tensor<2x9xf32> {jax.result_info = "result[2]"}, tensor<8xf32> {jax.result_info = "result[3]"}, tensor<3x8xf32> {jax.result_info = "result[4]"}, tensor<2x9xf32> {jax.result_info = "result[5]"}) {
    %cst = stablehlo.constant dense<-3.900000e-01> : tensor<f32>
    %cst_0 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
    %0 = call @clip(%arg1, %cst, %cst_0) : (tensor<8xf32>, tensor<f32>, tensor<f32>) -> tensor<8xf32>
    %cst_1 = stablehlo.constant dense<-3.900000e-01> : tensor<f32>
    %cst_2 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
    %1 = call @clip_0(%arg3, %cst_1, %cst_2) : (tensor<3x8xf32>, tensor<f32>, tensor<f32>) -> tensor<3x8xf32>
    %cst_3 = stablehlo.constant dense<-3.900000e-01> : tensor<f32>
    %cst_4 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
    %2 = call @clip_1(%arg5, %cst_3, %cst_4) : (tensor<2x9xf32>, tensor<f32>, tensor<f32>) -> tensor<2x9xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_6 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<8xf32>
    %6 = stablehlo.add %5, %0 : tensor<8xf32>
    %cst_7 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<8xf32>
    %9 = stablehlo.add %0, %8 : tensor<8xf32>
    %cst_8 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<8xf32>
    %12 = stablehlo.subtract %arg0, %11 : tensor<8xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %cst_10 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<3x8xf32>
    %16 = stablehlo.add %15, %1 : tensor<3x8xf32>
    %cst_11 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<3x8xf32>
    %19 = stablehlo.add %1, %18 : tensor<3x8xf32>
    %cst_12 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<3x8xf32>
    %22 = stablehlo.subtract %arg2, %21 : tensor<3x8xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %cst_14 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<2x9xf32>
    %26 = stablehlo.add %25, %2 : tensor<2x9xf32>
    %cst_15 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<2x9xf32>
    %29 = stablehlo.add %2, %28 : tensor<2x9xf32>
    %cst_16 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<2x9xf32>
    %32 = stablehlo.subtract %arg4, %31 : tensor<2x9xf32>
    return %12, %22, %32, %6, %16, %26 : tensor<8xf32>, tensor<3x8xf32>, tensor<2x9xf32>, tensor<8xf32>, tensor<3x8xf32>, tensor<2x9xf32>
  }
  func.func private @clip(%arg0: tensor<8xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<8xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<8xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<8xf32>
    return %5 : tensor<8xf32>
  }
  func.func private @clip_0(%arg0: tensor<3x8xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<3x8xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<3x8xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<3x8xf32>
    return %5 : tensor<3x8xf32>
  }
  func.func private @clip_1(%arg0: tensor<2x9xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x9xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<2x9xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<2x9xf32>
    return %5 : tensor<2x9xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 1 3 5
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<3x8xf32>, %arg2: tensor<2x9xf32>) -> (tensor<8xf32> {jax.result_info = "result[0]"}, tensor<8xf32> {jax.result_info = "result[1]"}, tensor<3x8xf32> {jax.result_info = "result[2]"}, tensor<3x8xf32> {jax.result_info = "result[3]"}, tensor<2x9xf32> {jax.result_info = "result[4]"}, tensor<2x9xf32> {jax.result_info = "result[5]"}) {
    %cst = stablehlo.constant dense<-3.900000e-01> : tensor<f32>
    %cst_0 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
    %0:2 = call @clip(%arg0, %cst, %cst_0) : (tensor<8xf32>, tensor<f32>, tensor<f32>) -> (tensor<8xf32>, tensor<8xf32>)
    %cst_1 = stablehlo.constant dense<-3.900000e-01> : tensor<f32>
    %cst_2 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
    %1:2 = call @clip_0(%arg1, %cst_1, %cst_2) : (tensor<3x8xf32>, tensor<f32>, tensor<f32>) -> (tensor<3x8xf32>, tensor<3x8xf32>)
    %cst_3 = stablehlo.constant dense<-3.900000e-01> : tensor<f32>
    %cst_4 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
    %2:2 = call @clip_1(%arg2, %cst_3, %cst_4) : (tensor<2x9xf32>, tensor<f32>, tensor<f32>) -> (tensor<2x9xf32>, tensor<2x9xf32>)
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %9 = stablehlo.negate %6 : tensor<2x9xf32>
    %cst_11 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<2x9xf32>
    %cst_12 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<2x9xf32>
    %14 = stablehlo.add %3, %13 : tensor<2x9xf32>
    %15 = stablehlo.add %11, %14 : tensor<2x9xf32>
    %16 = stablehlo.negate %7 : tensor<3x8xf32>
    %cst_13 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<3x8xf32>
    %cst_14 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<3x8xf32>
    %21 = stablehlo.add %4, %20 : tensor<3x8xf32>
    %22 = stablehlo.add %18, %21 : tensor<3x8xf32>
    %23 = stablehlo.negate %8 : tensor<8xf32>
    %cst_15 = stablehlo.constant dense<4.000000e-02> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<8xf32>
    %cst_16 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<8xf32>
    %28 = stablehlo.add %5, %27 : tensor<8xf32>
    %29 = stablehlo.add %25, %28 : tensor<8xf32>
    %30 = call @clip_2(%2#0, %2#1, %15) : (tensor<2x9xf32>, tensor<2x9xf32>, tensor<2x9xf32>) -> tensor<2x9xf32>
    %31 = call @clip_3(%1#0, %1#1, %22) : (tensor<3x8xf32>, tensor<3x8xf32>, tensor<3x8xf32>) -> tensor<3x8xf32>
    %32 = call @clip_4(%0#0, %0#1, %29) : (tensor<8xf32>, tensor<8xf32>, tensor<8xf32>) -> tensor<8xf32>
    return %8, %32, %7, %31, %6, %30 : tensor<8xf32>, tensor<8xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<2x9xf32>, tensor<2x9xf32>
  }
  func.func private @clip(%arg0: tensor<8xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<8xf32>, tensor<8xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<8xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<8xi1>, tensor<8xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<8xi1>, tensor<8xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %14 = stablehlo.compare GT, %13, %2, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %16 = stablehlo.compare EQ, %15, %2, FLOAT : (tensor<8xf32>, tensor<8xf32>) -> tensor<8xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %20 = stablehlo.select %16, %19, %18 : tensor<8xi1>, tensor<8xf32>
    %21 = stablehlo.select %14, %17, %20 : tensor<8xi1>, tensor<8xf32>
    return %11, %21 : tensor<8xf32>, tensor<8xf32>
  }
  func.func private @clip_0(%arg0: tensor<3x8xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<3x8xf32>, tensor<3x8xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<3x8xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<3x8xf32>, tensor<3x8xf32>) -> tensor<3x8xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<3x8xf32>, tensor<3x8xf32>) -> tensor<3x8xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<3x8xi1>, tensor<3x8xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<3x8xi1>, tensor<3x8xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %14 = stablehlo.compare GT, %13, %2, FLOAT : (tensor<3x8xf32>, tensor<3x8xf32>) -> tensor<3x8xi1>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %16 = stablehlo.compare EQ, %15, %2, FLOAT : (tensor<3x8xf32>, tensor<3x8xf32>) -> tensor<3x8xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %20 = stablehlo.select %16, %19, %18 : tensor<3x8xi1>, tensor<3x8xf32>
    %21 = stablehlo.select %14, %17, %20 : tensor<3x8xi1>, tensor<3x8xf32>
    return %11, %21 : tensor<3x8xf32>, tensor<3x8xf32>
  }
  func.func private @clip_1(%arg0: tensor<2x9xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<2x9xf32>, tensor<2x9xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<2x9xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<2x9xf32>, tensor<2x9xf32>) -> tensor<2x9xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<2x9xf32>, tensor<2x9xf32>) -> tensor<2x9xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<2x9xi1>, tensor<2x9xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<2x9xi1>, tensor<2x9xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %14 = stablehlo.compare GT, %13, %2, FLOAT : (tensor<2x9xf32>, tensor<2x9xf32>) -> tensor<2x9xi1>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %16 = stablehlo.compare EQ, %15, %2, FLOAT : (tensor<2x9xf32>, tensor<2x9xf32>) -> tensor<2x9xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %20 = stablehlo.select %16, %19, %18 : tensor<2x9xi1>, tensor<2x9xf32>
    %21 = stablehlo.select %14, %17, %20 : tensor<2x9xi1>, tensor<2x9xf32>
    return %11, %21 : tensor<2x9xf32>, tensor<2x9xf32>
  }
  func.func private @clip_2(%arg0: tensor<2x9xf32>, %arg1: tensor<2x9xf32>, %arg2: tensor<2x9xf32>) -> tensor<2x9xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<2x9xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x9xf32>
    return %1 : tensor<2x9xf32>
  }
  func.func private @clip_3(%arg0: tensor<3x8xf32>, %arg1: tensor<3x8xf32>, %arg2: tensor<3x8xf32>) -> tensor<3x8xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<3x8xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3x8xf32>
    return %1 : tensor<3x8xf32>
  }
  func.func private @clip_4(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>) -> tensor<8xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<8xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<8xf32>
    return %1 : tensor<8xf32>
  }
}
// -----
// backward, cuda, takes inputs 1 3 5: same text as cpu
