// import jax
// import jax.numpy as jnp
//
//
// MOMENTUM = 0.9
//
//
// def apply_nesterov(weight_p, grad_p, v_old, lr_t):
//     v_upd = MOMENTUM * v_old + grad_p
//     weight_upd = weight_p - lr_t * (grad_p + MOMENTUM * v_upd)
//     return weight_upd, v_upd
//
//
// def compute_nesterov_step(
//     value: jax.Array,
//     params1: jax.Array,
//     g1: jax.Array,
//     theta2: jax.Array,
//     g2: jax.Array,
//     theta3: jax.Array,
//     dw3: jax.Array,
//     v0: jax.Array,
// ):
//     """Nesterov step.
//
//     Args:
//         params1: (8,)
//         g1: (8,)
//         theta2: (3, 8)
//         g2: (3, 8)
//         theta3: (16,)
//         dw3: (16,)
//         v0: (16,)
//
//     Returns:
//         (8,)
//         (3, 8)
//         (16,)
//         (8,)
//         (3, 8)
//         (16,)
//     """
//     lr = value
//     params1_upd, v_params1_upd = apply_nesterov(
//         params1, g1, jnp.zeros_like(params1), lr
//     )
//     theta2_upd, v_theta2_upd = apply_nesterov(theta2, g2, jnp.zeros_like(theta2), lr)
//     theta3_upd, v_upd2 = apply_nesterov(theta3, dw3, v0, lr)
//     return params1_upd, theta2_upd, theta3_upd, v_params1_upd, v_theta2_upd, v_upd2
//
//   value: float32[] in [0.02, 0.15]
//   params1: float32[8] in [-1.5, 1.5]
//   g1: float32[8] in [-1, 1]
//   theta2: float32[3, 8] in [-1.5, 1.5]
//   g2: float32[3, 8] in [-1, 1]
//   theta3: float32[16] in [-1.5, 1.5]
//   dw3: float32[16] in [-1, 1]
//   v0: float32[16] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_compute_nesterov_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<3x8xf32>, %arg4: tensor<3x8xf32>, %arg5: tensor<16xf32>, %arg6: tensor<16xf32>, %arg7: tensor<16xf32>) -> (tensor<8xf32> {jax.result_info = "result[0]"}, tensor<3x8xf32> {jax.result_info = "result[1]"}, tensor<16xf32> {jax.result_info = "result[2]"}, tensor<8xf32> {jax.result_info = "result[3]"}, tensor<3x8xf32> {jax.result_info = "result[4]"}, tensor<16xf32> {jax.result_info = "result[5]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_0 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<8xf32>
    %3 = stablehlo.add %2, %arg2 : tensor<8xf32>
    %cst_1 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<8xf32>
    %6 = stablehlo.add %arg2, %5 : tensor<8xf32>
    %7 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<8xf32>
    %9 = stablehlo.subtract %arg1, %8 : tensor<8xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %cst_3 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<3x8xf32>
    %13 = stablehlo.add %12, %arg4 : tensor<3x8xf32>
    %cst_4 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<3x8xf32>
    %16 = stablehlo.add %arg4, %15 : tensor<3x8xf32>
    %17 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<3x8xf32>
    %19 = stablehlo.subtract %arg3, %18 : tensor<3x8xf32>
    %cst_5 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %21 = stablehlo.multiply %20, %arg7 : tensor<16xf32>
    %22 = stablehlo.add %21, %arg6 : tensor<16xf32>
    %cst_6 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<16xf32>
    %25 = stablehlo.add %arg6, %24 : tensor<16xf32>
    %26 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<16xf32>
    %28 = stablehlo.subtract %arg5, %27 : tensor<16xf32>
    return %9, %19, %28, %3, %13, %22 : tensor<8xf32>, tensor<3x8xf32>, tensor<16xf32>, tensor<8xf32>, tensor<3x8xf32>, tensor<16xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 0 2 4 6 7
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<8xf32>, %arg2: tensor<3x8xf32>, %arg3: tensor<16xf32>, %arg4: tensor<16xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<8xf32> {jax.result_info = "result[1]"}, tensor<8xf32> {jax.result_info = "result[2]"}, tensor<3x8xf32> {jax.result_info = "result[3]"}, tensor<3x8xf32> {jax.result_info = "result[4]"}, tensor<16xf32> {jax.result_info = "result[5]"}, tensor<16xf32> {jax.result_info = "result[6]"}, tensor<16xf32> {jax.result_info = "result[7]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_0 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<8xf32>
    %3 = stablehlo.add %2, %arg1 : tensor<8xf32>
    %cst_1 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<8xf32>
    %6 = stablehlo.add %arg1, %5 : tensor<8xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %cst_3 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<3x8xf32>
    %10 = stablehlo.add %9, %arg2 : tensor<3x8xf32>
    %cst_4 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<3x8xf32>
    %13 = stablehlo.add %arg2, %12 : tensor<3x8xf32>
    %cst_5 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %15 = stablehlo.multiply %14, %arg4 : tensor<16xf32>
    %16 = stablehlo.add %15, %arg3 : tensor<16xf32>
    %cst_6 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<16xf32>
    %19 = stablehlo.add %arg3, %18 : tensor<16xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %26 = stablehlo.negate %23 : tensor<16xf32>
    %27 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<16xf32>
    %29 = stablehlo.multiply %26, %19 : tensor<16xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<16xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %32 = stablehlo.multiply %31, %28 : tensor<16xf32>
    %33 = stablehlo.add %20, %32 : tensor<16xf32>
    %34 = stablehlo.add %28, %33 : tensor<16xf32>
    %cst_15 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<16xf32>
    %36 = stablehlo.multiply %35, %33 : tensor<16xf32>
    %37 = stablehlo.negate %24 : tensor<3x8xf32>
    %38 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<3x8xf32>
    %40 = stablehlo.multiply %37, %13 : tensor<3x8xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x8xf32>, tensor<f32>) -> tensor<f32>
    %42 = stablehlo.add %30, %41 : tensor<f32>
    %cst_17 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x8xf32>
    %44 = stablehlo.multiply %43, %39 : tensor<3x8xf32>
    %45 = stablehlo.add %21, %44 : tensor<3x8xf32>
    %46 = stablehlo.add %39, %45 : tensor<3x8xf32>
    %47 = stablehlo.negate %25 : tensor<8xf32>
    %48 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<8xf32>
    %50 = stablehlo.multiply %47, %6 : tensor<8xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %52 = stablehlo.add %42, %51 : tensor<f32>
    %cst_19 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %54 = stablehlo.multiply %53, %49 : tensor<8xf32>
    %55 = stablehlo.add %22, %54 : tensor<8xf32>
    %56 = stablehlo.add %49, %55 : tensor<8xf32>
    return %52, %25, %56, %24, %46, %23, %34, %36 : tensor<f32>, tensor<8xf32>, tensor<8xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<16xf32>, tensor<16xf32>, tensor<16xf32>
  }
}
// -----
// backward, cuda, takes inputs 0 2 4 6 7: same text as cpu
