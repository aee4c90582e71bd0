// import jax.numpy as jnp
//
//
// def apply_nesterov(par, gr, v_old, lr_t):
//     next_v = 0.8 * v_old + gr
//     next_par = par - lr_t * (gr + 0.8 * next_v)
//     return next_par, next_v
//
//
// def nesterov_step_fn(p1, g1, v_p1, theta2, g2):
//     total_norm = jnp.sqrt(jnp.sum(g1**2) + jnp.sum(g2**2) + 1e-3)
//     g_scale = jnp.minimum(1.0, 1.5 / total_norm)
//     g1_scaled = g1 * g_scale
//     g2_scaled = g2 * g_scale
//     next_p1, next_v_p1 = apply_nesterov(p1, g1_scaled, v_p1, 0.1)
//     next_theta2, next_v_theta2 = apply_nesterov(
//         theta2, g2_scaled, jnp.zeros_like(theta2), 0.1
//     )
//     return next_p1, next_theta2, next_v_p1, next_v_theta2
//
//   p1: float32[3] in [-1.5, 1.5]
//   g1: float32[3] in [-1, 1]
//   v_p1: float32[3] in [-0.5, 0.5]
//   theta2: float32[2, 9] in [-1.5, 1.5]
//   g2: float32[2, 9] in [-1, 1]
// -----
// forward, cpu
module @jit_nesterov_step_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<2x9xf32>, %arg4: tensor<2x9xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<2x9xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}, tensor<2x9xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.multiply %arg4, %arg4 : tensor<2x9xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x9xf32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.add %1, %3 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %5 = stablehlo.add %4, %cst_1 : tensor<f32>
    %6 = stablehlo.sqrt %5 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %7 = stablehlo.divide %cst_2, %6 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.minimum %cst_3, %7 : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %10 = stablehlo.multiply %arg1, %9 : tensor<3xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %12 = stablehlo.multiply %arg4, %11 : tensor<2x9xf32>
    %cst_4 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.multiply %13, %arg2 : tensor<3xf32>
    %15 = stablehlo.add %14, %10 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<3xf32>
    %18 = stablehlo.add %10, %17 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<3xf32>
    %21 = stablehlo.subtract %arg0, %20 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %cst_8 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<2x9xf32>
    %25 = stablehlo.add %24, %12 : tensor<2x9xf32>
    %cst_9 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<2x9xf32>
    %28 = stablehlo.add %12, %27 : tensor<2x9xf32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<2x9xf32>
    %31 = stablehlo.subtract %arg3, %30 : tensor<2x9xf32>
    return %21, %31, %15, %25 : tensor<3xf32>, tensor<2x9xf32>, tensor<3xf32>, tensor<2x9xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 1 4
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<2x9xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}, tensor<2x9xf32> {jax.result_info = "result[3]"}, tensor<2x9xf32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%0 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %4 = stablehlo.multiply %arg1, %arg1 : tensor<2x9xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %6 = stablehlo.multiply %5, %arg1 : tensor<2x9xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%4 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x9xf32>, tensor<f32>) -> tensor<f32>
    %8 = stablehlo.add %3, %7 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %9 = stablehlo.add %8, %cst_3 : tensor<f32>
    %10 = stablehlo.sqrt %9 : tensor<f32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %11 = stablehlo.divide %cst_4, %10 : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %12 = stablehlo.divide %cst_5, %10 : tensor<f32>
    %13 = stablehlo.multiply %10, %10 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.divide %cst_6, %13 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.minimum %cst_7, %12 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.compare GT, %cst_8, %12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.compare EQ, %cst_9, %12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.select %17, %cst_11, %cst_10 : tensor<i1>, tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.select %16, %cst_12, %18 : tensor<i1>, tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %24 = stablehlo.negate %22 : tensor<2x9xf32>
    %cst_17 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<2x9xf32>
    %27 = stablehlo.add %20, %26 : tensor<2x9xf32>
    %cst_18 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %29 = stablehlo.multiply %28, %26 : tensor<2x9xf32>
    %30 = stablehlo.add %27, %29 : tensor<2x9xf32>
    %31 = stablehlo.negate %23 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<3xf32>
    %36 = stablehlo.add %21, %35 : tensor<3xf32>
    %37 = stablehlo.add %33, %36 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.multiply %38, %36 : tensor<3xf32>
    %40 = stablehlo.multiply %arg1, %30 : tensor<2x9xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x9xf32>, tensor<f32>) -> tensor<f32>
    %42 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %43 = stablehlo.multiply %30, %42 : tensor<2x9xf32>
    %44 = stablehlo.multiply %arg0, %37 : tensor<3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %46 = stablehlo.add %41, %45 : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %48 = stablehlo.multiply %37, %47 : tensor<3xf32>
    %49 = stablehlo.multiply %46, %19 : tensor<f32>
    %50 = stablehlo.multiply %49, %14 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %51 = stablehlo.multiply %50, %cst_24 : tensor<f32>
    %52 = stablehlo.negate %51 : tensor<f32>
    %53 = stablehlo.multiply %52, %11 : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<2x9xf32>
    %55 = stablehlo.multiply %54, %6 : tensor<2x9xf32>
    %56 = stablehlo.add %43, %55 : tensor<2x9xf32>
    %57 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %58 = stablehlo.multiply %57, %2 : tensor<3xf32>
    %59 = stablehlo.add %48, %58 : tensor<3xf32>
    return %23, %59, %39, %22, %56 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<2x9xf32>, tensor<2x9xf32>
  }
}
// -----
// backward, cuda, takes inputs 1 4: same text as cpu
