// import jax.numpy as jnp
//
//
// def lap(w):
//     return jnp.concatenate([w[-1:], w[:-1]]) + jnp.concatenate([w[1:], w[:1]]) - 2 * w
//
//
// def wave(field: jnp.ndarray, previous: jnp.ndarray, damp: jnp.ndarray):
//     now = field
//     rate_of = previous
//     for _ in range(2):
//         accel = 0.2 * lap(now)
//         fresh = now - damp * rate_of + accel
//         now, rate_of = fresh, now
//     return now, rate_of
//
//   field: float32[8] in [-1, 1]
//   previous: float32[8] in [-1, 1]
//   damp: float32[] in [0.8, 0.99]
// -----
// forward, cpu
module @jit_wave attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<f32>) -> (tensor<8xf32> {jax.result_info = "result[0]"}, tensor<8xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg0 [7:8] : (tensor<8xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:7] : (tensor<8xf32>) -> tensor<7xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<7xf32>) -> tensor<8xf32>
    %3 = stablehlo.slice %arg0 [1:8] : (tensor<8xf32>) -> tensor<7xf32>
    %4 = stablehlo.slice %arg0 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
    %5 = stablehlo.concatenate %3, %4, dim = 0 : (tensor<7xf32>, tensor<1xf32>) -> tensor<8xf32>
    %6 = stablehlo.add %2, %5 : tensor<8xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %8 = stablehlo.multiply %7, %arg0 : tensor<8xf32>
    %9 = stablehlo.subtract %6, %8 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<8xf32>
    %12 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %13 = stablehlo.multiply %12, %arg1 : tensor<8xf32>
    %14 = stablehlo.subtract %arg0, %13 : tensor<8xf32>
    %15 = stablehlo.add %14, %11 : tensor<8xf32>
    %16 = stablehlo.slice %15 [7:8] : (tensor<8xf32>) -> tensor<1xf32>
    %17 = stablehlo.slice %15 [0:7] : (tensor<8xf32>) -> tensor<7xf32>
    %18 = stablehlo.concatenate %16, %17, dim = 0 : (tensor<1xf32>, tensor<7xf32>) -> tensor<8xf32>
    %19 = stablehlo.slice %15 [1:8] : (tensor<8xf32>) -> tensor<7xf32>
    %20 = stablehlo.slice %15 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
    %21 = stablehlo.concatenate %19, %20, dim = 0 : (tensor<7xf32>, tensor<1xf32>) -> tensor<8xf32>
    %22 = stablehlo.add %18, %21 : tensor<8xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %24 = stablehlo.multiply %23, %15 : tensor<8xf32>
    %25 = stablehlo.subtract %22, %24 : tensor<8xf32>
    %cst_2 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<8xf32>
    %28 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %29 = stablehlo.multiply %28, %arg0 : tensor<8xf32>
    %30 = stablehlo.subtract %15, %29 : tensor<8xf32>
    %31 = stablehlo.add %30, %27 : tensor<8xf32>
    return %31, %15 : tensor<8xf32>, tensor<8xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8xf32>, %arg1: tensor<8xf32>, %arg2: tensor<f32>) -> (tensor<8xf32> {jax.result_info = "result[0]"}, tensor<8xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.negate %1 : tensor<8xf32>
    %3 = stablehlo.add %0, %1 : tensor<8xf32>
    %4 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %5 = stablehlo.multiply %4, %2 : tensor<8xf32>
    %6 = stablehlo.multiply %2, %arg0 : tensor<8xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %9 = stablehlo.multiply %8, %1 : tensor<8xf32>
    %10 = stablehlo.negate %9 : tensor<8xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<8xf32>
    %13 = stablehlo.add %3, %12 : tensor<8xf32>
    %14 = stablehlo.slice %9 [0:7] : (tensor<8xf32>) -> tensor<7xf32>
    %15 = stablehlo.slice %9 [7:8] : (tensor<8xf32>) -> tensor<1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.pad %15, %cst_4, low = [0], high = [7], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<8xf32>
    %17 = stablehlo.add %13, %16 : tensor<8xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.pad %14, %cst_5, low = [1], high = [0], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<8xf32>
    %19 = stablehlo.add %17, %18 : tensor<8xf32>
    %20 = stablehlo.slice %9 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
    %21 = stablehlo.slice %9 [1:8] : (tensor<8xf32>) -> tensor<7xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.pad %21, %cst_6, low = [0], high = [1], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<8xf32>
    %23 = stablehlo.add %19, %22 : tensor<8xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.pad %20, %cst_7, low = [7], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<8xf32>
    %25 = stablehlo.add %23, %24 : tensor<8xf32>
    %26 = stablehlo.negate %25 : tensor<8xf32>
    %27 = stablehlo.add %5, %25 : tensor<8xf32>
    %28 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %29 = stablehlo.multiply %28, %26 : tensor<8xf32>
    %30 = stablehlo.multiply %26, %arg1 : tensor<8xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %32 = stablehlo.add %7, %31 : tensor<f32>
    %cst_9 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %34 = stablehlo.multiply %33, %25 : tensor<8xf32>
    %35 = stablehlo.negate %34 : tensor<8xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<8xf32>
    %38 = stablehlo.add %27, %37 : tensor<8xf32>
    %39 = stablehlo.slice %34 [0:7] : (tensor<8xf32>) -> tensor<7xf32>
    %40 = stablehlo.slice %34 [7:8] : (tensor<8xf32>) -> tensor<1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.pad %40, %cst_11, low = [0], high = [7], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<8xf32>
    %42 = stablehlo.add %38, %41 : tensor<8xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.pad %39, %cst_12, low = [1], high = [0], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<8xf32>
    %44 = stablehlo.add %42, %43 : tensor<8xf32>
    %45 = stablehlo.slice %34 [0:1] : (tensor<8xf32>) -> tensor<1xf32>
    %46 = stablehlo.slice %34 [1:8] : (tensor<8xf32>) -> tensor<7xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.pad %46, %cst_13, low = [0], high = [1], interior = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<8xf32>
    %48 = stablehlo.add %44, %47 : tensor<8xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.pad %45, %cst_14, low = [7], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<8xf32>
    %50 = stablehlo.add %48, %49 : tensor<8xf32>
    return %50, %29, %32 : tensor<8xf32>, tensor<8xf32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
