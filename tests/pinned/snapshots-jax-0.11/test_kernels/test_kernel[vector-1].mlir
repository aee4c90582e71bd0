// import jax.numpy as jnp
//
//
// def soft_length(vec):
//     return jnp.sqrt(jnp.sum(vec * vec, axis=-1) + 1e-6)
//
//
// def compute_gravity_step(
//     positions: jnp.ndarray,
//     center: jnp.ndarray,
//     drift: jnp.ndarray,
//     reference: jnp.ndarray,
//     speed: jnp.ndarray,
// ) -> jnp.ndarray:
//     arm = positions - reference - center
//     distance = soft_length(arm)
//     strength = speed * jnp.exp(-distance)
//     accel = -strength[:, None] * arm
//     combined = drift + 0.1 * accel
//     return jnp.mean(combined, axis=0)
//
//   positions: float32[3] in [-1.5, 1.5]
//   center: float32[5, 3] in [-1.5, 1.5]
//   drift: float32[5, 3] in [-1.5, 1.5]
//   reference: float32[3] in [-1, 1]
//   speed: float32[5] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_compute_gravity_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<5x3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<5xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.subtract %arg0, %arg3 : tensor<3xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<5x3xf32>
    %3 = stablehlo.subtract %2, %arg1 : tensor<5x3xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<5x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.add %5, %6 : tensor<5xf32>
    %8 = stablehlo.sqrt %7 : tensor<5xf32>
    %9 = stablehlo.negate %8 : tensor<5xf32>
    %10 = stablehlo.exponential %9 : tensor<5xf32>
    %11 = stablehlo.multiply %arg4, %10 : tensor<5xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %13 = stablehlo.negate %12 : tensor<5x1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %15 = stablehlo.multiply %14, %3 : tensor<5x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<5x3xf32>
    %18 = stablehlo.add %arg2, %17 : tensor<5x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<5x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.divide %19, %20 : tensor<3xf32>
    return %21 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 0 1 3 4
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<5xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<5x3xf32> {jax.result_info = "result[1]"}, tensor<5x3xf32> {jax.result_info = "result[2]"}, tensor<3xf32> {jax.result_info = "result[3]"}, tensor<5xf32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.subtract %arg0, %arg2 : tensor<3xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<5x3xf32>
    %3 = stablehlo.subtract %2, %arg1 : tensor<5x3xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<5x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.add %5, %6 : tensor<5xf32>
    %8 = stablehlo.sqrt %7 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.divide %9, %8 : tensor<5xf32>
    %11 = stablehlo.negate %8 : tensor<5xf32>
    %12 = stablehlo.exponential %11 : tensor<5xf32>
    %13 = stablehlo.multiply %arg3, %12 : tensor<5xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %15 = stablehlo.negate %14 : tensor<5x1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %18 = stablehlo.divide %16, %17 : tensor<3xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [1] : (tensor<3xf32>) -> tensor<5x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<5x3xf32>
    %22 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<5x3xf32>
    %24 = stablehlo.multiply %21, %3 : tensor<5x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %26 = stablehlo.reshape %25 : (tensor<5xf32>) -> tensor<5x1xf32>
    %27 = stablehlo.negate %26 : tensor<5x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %29 = stablehlo.multiply %arg3, %28 : tensor<5xf32>
    %30 = stablehlo.multiply %28, %12 : tensor<5xf32>
    %31 = stablehlo.multiply %29, %12 : tensor<5xf32>
    %32 = stablehlo.negate %31 : tensor<5xf32>
    %33 = stablehlo.multiply %32, %10 : tensor<5xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0] : (tensor<5xf32>) -> tensor<5x3xf32>
    %35 = stablehlo.multiply %3, %34 : tensor<5x3xf32>
    %36 = stablehlo.add %23, %35 : tensor<5x3xf32>
    %37 = stablehlo.multiply %34, %3 : tensor<5x3xf32>
    %38 = stablehlo.add %36, %37 : tensor<5x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<5x3xf32>, tensor<f32>) -> tensor<3xf32>
    %40 = stablehlo.reshape %39 : (tensor<3xf32>) -> tensor<1x3xf32>
    %41 = stablehlo.negate %38 : tensor<5x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%40 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %43 = stablehlo.negate %42 : tensor<3xf32>
    return %42, %41, %19, %43, %30 : tensor<3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<3xf32>, tensor<5xf32>
  }
}
// -----
// backward, cuda, takes inputs 0 1 3 4: same text as cpu
