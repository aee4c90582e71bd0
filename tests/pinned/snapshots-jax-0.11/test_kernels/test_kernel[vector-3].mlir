// import jax.numpy as jnp
//
//
// def perspective_fn(
//     basis: jnp.ndarray, x: jnp.ndarray, shift: jnp.ndarray, observed: jnp.ndarray
// ):
//     mapped = x @ basis.T + shift
//     depth = jnp.abs(mapped[..., 2]) + 2.0
//     relative = mapped[..., :2] / depth[..., None]
//     err = relative - observed
//     mean_value = jnp.abs(err).mean()
//     return mean_value
//
//   basis: float32[3, 3] in [-1, 1]
//   x: float32[5, 3] in [-1.5, 1.5]
//   shift: float32[3] in [-1, 1]
//   observed: float32[5, 2] in [-1, 1]
// -----
// forward, cpu
module @jit_perspective_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<5x2xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %1 = stablehlo.dot_general %arg1, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<3x3xf32>) -> tensor<5x3xf32>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<5x3xf32>
    %4 = stablehlo.add %1, %3 : tensor<5x3xf32>
    %5 = stablehlo.slice %4 [0:5, 2:3] : (tensor<5x3xf32>) -> tensor<5x1xf32>
    %6 = stablehlo.reshape %5 : (tensor<5x1xf32>) -> tensor<5xf32>
    %7 = stablehlo.abs %6 : tensor<5xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.add %7, %8 : tensor<5xf32>
    %10 = stablehlo.slice %4 [0:5, 0:2] : (tensor<5x3xf32>) -> tensor<5x2xf32>
    %11 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x2xf32>
    %13 = stablehlo.divide %10, %12 : tensor<5x2xf32>
    %14 = stablehlo.subtract %13, %arg3 : tensor<5x2xf32>
    %15 = stablehlo.abs %14 : tensor<5x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+01> : tensor<f32>
    %17 = stablehlo.divide %16, %cst_1 : tensor<f32>
    return %17 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<5x2xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<5x3xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}, tensor<5x2xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %1 = stablehlo.dot_general %arg1, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<3x3xf32>) -> tensor<5x3xf32>
    %2 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<5x3xf32>
    %4 = stablehlo.add %1, %3 : tensor<5x3xf32>
    %5 = stablehlo.slice %4 [0:5, 2:3] : (tensor<5x3xf32>) -> tensor<5x1xf32>
    %6 = stablehlo.reshape %5 : (tensor<5x1xf32>) -> tensor<5xf32>
    %7 = stablehlo.abs %6 : tensor<5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.compare GE, %6, %8, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %11 = stablehlo.add %7, %10 : tensor<5xf32>
    %12 = stablehlo.slice %4 [0:5, 0:2] : (tensor<5x3xf32>) -> tensor<5x2xf32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x2xf32>
    %15 = stablehlo.divide %12, %14 : tensor<5x2xf32>
    %16 = stablehlo.multiply %13, %13 : tensor<5x1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %18 = stablehlo.divide %17, %16 : tensor<5x1xf32>
    %19 = stablehlo.subtract %15, %arg3 : tensor<5x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %21 = stablehlo.compare GE, %19, %20, FLOAT : (tensor<5x2xf32>, tensor<5x2xf32>) -> tensor<5x2xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+01> : tensor<f32>
    %22 = stablehlo.divide %cst_3, %cst_4 : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x2xf32>
    %25 = stablehlo.select %21, %24, %23 : tensor<5x2xi1>, tensor<5x2xf32>
    %26 = stablehlo.select %21, %23, %24 : tensor<5x2xi1>, tensor<5x2xf32>
    %27 = stablehlo.negate %25 : tensor<5x2xf32>
    %28 = stablehlo.add %26, %27 : tensor<5x2xf32>
    %29 = stablehlo.negate %28 : tensor<5x2xf32>
    %30 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x2xf32>
    %31 = stablehlo.multiply %28, %30 : tensor<5x2xf32>
    %32 = stablehlo.multiply %31, %12 : tensor<5x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<5x2xf32>, tensor<f32>) -> tensor<5xf32>
    %34 = stablehlo.reshape %33 : (tensor<5xf32>) -> tensor<5x1xf32>
    %35 = stablehlo.negate %34 : tensor<5x1xf32>
    %36 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x2xf32>
    %37 = stablehlo.divide %28, %36 : tensor<5x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%35 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.pad %37, %cst_8, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<5x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %41 = stablehlo.select %9, %40, %38 : tensor<5xi1>, tensor<5xf32>
    %42 = stablehlo.select %9, %38, %40 : tensor<5xi1>, tensor<5xf32>
    %43 = stablehlo.negate %41 : tensor<5xf32>
    %44 = stablehlo.add %42, %43 : tensor<5xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.pad %45, %cst_10, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5x3xf32>
    %47 = stablehlo.add %39, %46 : tensor<5x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<5x3xf32>, tensor<f32>) -> tensor<3xf32>
    %49 = stablehlo.reshape %48 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %51 = stablehlo.dot_general %47, %arg1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<3x3xf32>
    %52 = stablehlo.transpose %51, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %53 = stablehlo.dot_general %47, %0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<3x3xf32>) -> tensor<5x3xf32>
    %54 = stablehlo.transpose %52, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    return %54, %53, %50, %29 : tensor<3x3xf32>, tensor<5x3xf32>, tensor<3xf32>, tensor<5x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
