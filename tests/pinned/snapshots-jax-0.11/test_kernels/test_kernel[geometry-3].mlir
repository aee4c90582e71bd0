// import jax
// import jax.numpy as jnp
//
//
// def polygon_moments(corners: jax.Array) -> jax.Array:
//     x = corners[:, 0]
//     py = corners[:, 1]
//     qx = jnp.roll(x, -1)
//     qy = jnp.roll(py, -1)
//     perimeter = jnp.sum(jnp.sqrt((qx - x) ** 2 + (qy - py) ** 2 + 1e-5))
//     return perimeter
//
//   corners: float32[7, 2] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_polygon_moments attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [0:7, 0:1] : (tensor<7x2xf32>) -> tensor<7x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<7x1xf32>) -> tensor<7xf32>
    %2 = stablehlo.slice %arg0 [0:7, 1:2] : (tensor<7x2xf32>) -> tensor<7x1xf32>
    %3 = stablehlo.reshape %2 : (tensor<7x1xf32>) -> tensor<7xf32>
    %4 = call @_roll_static(%1) : (tensor<7xf32>) -> tensor<7xf32>
    %5 = call @_roll_static(%3) : (tensor<7xf32>) -> tensor<7xf32>
    %6 = stablehlo.subtract %4, %1 : tensor<7xf32>
    %7 = stablehlo.multiply %6, %6 : tensor<7xf32>
    %8 = stablehlo.subtract %5, %3 : tensor<7xf32>
    %9 = stablehlo.multiply %8, %8 : tensor<7xf32>
    %10 = stablehlo.add %7, %9 : tensor<7xf32>
    %cst = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %12 = stablehlo.add %10, %11 : tensor<7xf32>
    %13 = stablehlo.sqrt %12 : tensor<7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<7xf32>, tensor<f32>) -> tensor<f32>
    return %14 : tensor<f32>
  }
  func.func private @_roll_static(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %0 = stablehlo.slice %arg0 [1:7] : (tensor<7xf32>) -> tensor<6xf32>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<7xf32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<6xf32>, tensor<1xf32>) -> tensor<7xf32>
    return %2 : tensor<7xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x2xf32>) -> (tensor<7x2xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.slice %arg0 [0:7, 0:1] : (tensor<7x2xf32>) -> tensor<7x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<7x1xf32>) -> tensor<7xf32>
    %2 = stablehlo.slice %arg0 [0:7, 1:2] : (tensor<7x2xf32>) -> tensor<7x1xf32>
    %3 = stablehlo.reshape %2 : (tensor<7x1xf32>) -> tensor<7xf32>
    %4 = call @_roll_static(%1) : (tensor<7xf32>) -> tensor<7xf32>
    %5 = call @_roll_static(%3) : (tensor<7xf32>) -> tensor<7xf32>
    %6 = stablehlo.subtract %4, %1 : tensor<7xf32>
    %7 = stablehlo.multiply %6, %6 : tensor<7xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %9 = stablehlo.multiply %8, %6 : tensor<7xf32>
    %10 = stablehlo.subtract %5, %3 : tensor<7xf32>
    %11 = stablehlo.multiply %10, %10 : tensor<7xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %13 = stablehlo.multiply %12, %10 : tensor<7xf32>
    %14 = stablehlo.add %7, %11 : tensor<7xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %16 = stablehlo.add %14, %15 : tensor<7xf32>
    %17 = stablehlo.sqrt %16 : tensor<7xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %19 = stablehlo.divide %18, %17 : tensor<7xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<7xf32>
    %22 = stablehlo.multiply %21, %13 : tensor<7xf32>
    %23 = stablehlo.negate %22 : tensor<7xf32>
    %24 = stablehlo.multiply %21, %9 : tensor<7xf32>
    %25 = stablehlo.negate %24 : tensor<7xf32>
    %26 = call @_roll_static_0(%22) : (tensor<7xf32>) -> tensor<7xf32>
    %27 = stablehlo.add %23, %26 : tensor<7xf32>
    %28 = call @_roll_static_0(%24) : (tensor<7xf32>) -> tensor<7xf32>
    %29 = stablehlo.add %25, %28 : tensor<7xf32>
    %30 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.pad %30, %cst_4, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7x2xf32>
    %32 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.pad %32, %cst_5, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7x2xf32>
    %34 = stablehlo.add %31, %33 : tensor<7x2xf32>
    return %34 : tensor<7x2xf32>
  }
  func.func private @_roll_static(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %0 = stablehlo.slice %arg0 [1:7] : (tensor<7xf32>) -> tensor<6xf32>
    %1 = stablehlo.slice %arg0 [0:1] : (tensor<7xf32>) -> tensor<1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<6xf32>, tensor<1xf32>) -> tensor<7xf32>
    return %2 : tensor<7xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<7xf32>) -> tensor<7xf32> {
    %0 = stablehlo.slice %arg0 [0:6] : (tensor<7xf32>) -> tensor<6xf32>
    %1 = stablehlo.slice %arg0 [6:7] : (tensor<7xf32>) -> tensor<1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [6], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<7xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [1], high = [0], interior = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<7xf32>
    %4 = stablehlo.add %2, %3 : tensor<7xf32>
    return %4 : tensor<7xf32>
  }
}
// -----
// backward, cuda: same text as cpu
