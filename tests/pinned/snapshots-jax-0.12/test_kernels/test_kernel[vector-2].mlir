// import jax.numpy as jnp
//
//
// def flow_measure(normals, tangents, p):
//     """Flow measure of normals, tangents and p."""
//     delta = normals - jnp.array([0.61, 0.8, 0.5])
//     shifted = tangents + 0.25 * jnp.roll(tangents, -1, axis=-1)
//     axis_vec = jnp.cross(delta, shifted)
//     scaled = 0.32 * axis_vec
//     difference = scaled - p
//     prod = 0.667 * difference
//     r2 = jnp.sum(prod * prod, axis=-1)
//     return jnp.sqrt(r2 + 0.3)
//
//   normals: float32[3] in [-1.5, 1.5]
//   tangents: float32[5, 3] in [-1.5, 1.5]
//   p: float32[5, 3] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_flow_measure attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<5x3xf32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<[6.100000e-01, 8.000000e-01, 5.000000e-01]> : tensor<3xf32>
    %0 = stablehlo.subtract %arg0, %cst : tensor<3xf32>
    %1 = call @_roll_static(%arg1) : (tensor<5x3xf32>) -> tensor<5x3xf32>
    %cst_0 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<5x3xf32>
    %4 = stablehlo.add %arg1, %3 : tensor<5x3xf32>
    %5 = call @cross(%0, %4) : (tensor<3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %cst_1 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<5x3xf32>
    %8 = stablehlo.subtract %7, %arg2 : tensor<5x3xf32>
    %cst_2 = stablehlo.constant dense<0.666999995> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<5x3xf32>
    %11 = stablehlo.multiply %10, %10 : tensor<5x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_4 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %14 = stablehlo.add %12, %13 : tensor<5xf32>
    %15 = stablehlo.sqrt %14 : tensor<5xf32>
    return %15 : tensor<5xf32>
  }
  func.func private @_roll_static(%arg0: tensor<5x3xf32>) -> tensor<5x3xf32> {
    %0 = stablehlo.slice %arg0 [0:5, 1:3] : (tensor<5x3xf32>) -> tensor<5x2xf32>
    %1 = stablehlo.slice %arg0 [0:5, 0:1] : (tensor<5x3xf32>) -> tensor<5x1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<5x2xf32>, tensor<5x1xf32>) -> tensor<5x3xf32>
    return %2 : tensor<5x3xf32>
  }
  func.func private @cross(%arg0: tensor<3xf32>, %arg1: tensor<5x3xf32>) -> tensor<5x3xf32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1xf32>) -> tensor<f32>
    %4 = stablehlo.slice %arg0 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %5 = stablehlo.reshape %4 : (tensor<1xf32>) -> tensor<f32>
    %6 = stablehlo.slice %arg1 [0:5, 0:1] : (tensor<5x3xf32>) -> tensor<5x1xf32>
    %7 = stablehlo.reshape %6 : (tensor<5x1xf32>) -> tensor<5xf32>
    %8 = stablehlo.slice %arg1 [0:5, 1:2] : (tensor<5x3xf32>) -> tensor<5x1xf32>
    %9 = stablehlo.reshape %8 : (tensor<5x1xf32>) -> tensor<5xf32>
    %10 = stablehlo.slice %arg1 [0:5, 2:3] : (tensor<5x3xf32>) -> tensor<5x1xf32>
    %11 = stablehlo.reshape %10 : (tensor<5x1xf32>) -> tensor<5xf32>
    %12 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<5xf32>
    %14 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %15 = stablehlo.multiply %14, %9 : tensor<5xf32>
    %16 = stablehlo.subtract %13, %15 : tensor<5xf32>
    %17 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %18 = stablehlo.multiply %17, %7 : tensor<5xf32>
    %19 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %20 = stablehlo.multiply %19, %11 : tensor<5xf32>
    %21 = stablehlo.subtract %18, %20 : tensor<5xf32>
    %22 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %23 = stablehlo.multiply %22, %9 : tensor<5xf32>
    %24 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %25 = stablehlo.multiply %24, %7 : tensor<5xf32>
    %26 = stablehlo.subtract %23, %25 : tensor<5xf32>
    %27 = stablehlo.broadcast_in_dim %16, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %28 = stablehlo.broadcast_in_dim %21, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %29 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %30 = stablehlo.concatenate %27, %28, %29, dim = 0 : (tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>) -> tensor<3x5xf32>
    %31 = stablehlo.transpose %30, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    return %31 : tensor<5x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<5x3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<5x3xf32> {jax.result_info = "result[1]"}, tensor<5x3xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<[6.100000e-01, 8.000000e-01, 5.000000e-01]> : tensor<3xf32>
    %0 = stablehlo.subtract %arg0, %cst : tensor<3xf32>
    %1 = call @_roll_static(%arg1) : (tensor<5x3xf32>) -> tensor<5x3xf32>
    %cst_0 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<5x3xf32>
    %4 = stablehlo.add %arg1, %3 : tensor<5x3xf32>
    %5:7 = call @cross(%0, %4) : (tensor<3xf32>, tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5xf32>, tensor<f32>, tensor<5xf32>, tensor<f32>, tensor<5xf32>, tensor<f32>)
    %cst_1 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %7 = stablehlo.multiply %6, %5#0 : tensor<5x3xf32>
    %8 = stablehlo.subtract %7, %arg2 : tensor<5x3xf32>
    %cst_2 = stablehlo.constant dense<0.666999995> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<5x3xf32>
    %11 = stablehlo.multiply %10, %10 : tensor<5x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_4 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %14 = stablehlo.add %12, %13 : tensor<5xf32>
    %15 = stablehlo.sqrt %14 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %17 = stablehlo.divide %16, %15 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<5xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<5xf32>) -> tensor<5x3xf32>
    %21 = stablehlo.multiply %10, %20 : tensor<5x3xf32>
    %22 = stablehlo.multiply %20, %10 : tensor<5x3xf32>
    %23 = stablehlo.add %22, %21 : tensor<5x3xf32>
    %cst_7 = stablehlo.constant dense<0.666999995> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<5x3xf32>
    %26 = stablehlo.negate %25 : tensor<5x3xf32>
    %cst_8 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %28 = stablehlo.multiply %27, %25 : tensor<5x3xf32>
    %29:2 = call @cross_0(%5#1, %5#2, %5#3, %5#4, %5#5, %5#6, %28) : (tensor<5xf32>, tensor<f32>, tensor<5xf32>, tensor<f32>, tensor<5xf32>, tensor<f32>, tensor<5x3xf32>) -> (tensor<3xf32>, tensor<5x3xf32>)
    %cst_9 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %31 = stablehlo.multiply %30, %29#1 : tensor<5x3xf32>
    %32 = call @_roll_static_1(%31) : (tensor<5x3xf32>) -> tensor<5x3xf32>
    %33 = stablehlo.add %29#1, %32 : tensor<5x3xf32>
    return %29#0, %33, %26 : tensor<3xf32>, tensor<5x3xf32>, tensor<5x3xf32>
  }
  func.func private @_roll_static(%arg0: tensor<5x3xf32>) -> tensor<5x3xf32> {
    %0 = stablehlo.slice %arg0 [0:5, 1:3] : (tensor<5x3xf32>) -> tensor<5x2xf32>
    %1 = stablehlo.slice %arg0 [0:5, 0:1] : (tensor<5x3xf32>) -> tensor<5x1xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<5x2xf32>, tensor<5x1xf32>) -> tensor<5x3xf32>
    return %2 : tensor<5x3xf32>
  }
  func.func private @cross(%arg0: tensor<3xf32>, %arg1: tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5xf32>, tensor<f32>, tensor<5xf32>, tensor<f32>, tensor<5xf32>, tensor<f32>) {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    %2 = stablehlo.slice %arg0 [1:2] : (tensor<3xf32>) -> tensor<1xf32>
    %3 = stablehlo.reshape %2 : (tensor<1xf32>) -> tensor<f32>
    %4 = stablehlo.slice %arg0 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %5 = stablehlo.reshape %4 : (tensor<1xf32>) -> tensor<f32>
    %6 = stablehlo.slice %arg1 [0:5, 0:1] : (tensor<5x3xf32>) -> tensor<5x1xf32>
    %7 = stablehlo.reshape %6 : (tensor<5x1xf32>) -> tensor<5xf32>
    %8 = stablehlo.slice %arg1 [0:5, 1:2] : (tensor<5x3xf32>) -> tensor<5x1xf32>
    %9 = stablehlo.reshape %8 : (tensor<5x1xf32>) -> tensor<5xf32>
    %10 = stablehlo.slice %arg1 [0:5, 2:3] : (tensor<5x3xf32>) -> tensor<5x1xf32>
    %11 = stablehlo.reshape %10 : (tensor<5x1xf32>) -> tensor<5xf32>
    %12 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<5xf32>
    %14 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %15 = stablehlo.multiply %14, %9 : tensor<5xf32>
    %16 = stablehlo.subtract %13, %15 : tensor<5xf32>
    %17 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %18 = stablehlo.multiply %17, %7 : tensor<5xf32>
    %19 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %20 = stablehlo.multiply %19, %11 : tensor<5xf32>
    %21 = stablehlo.subtract %18, %20 : tensor<5xf32>
    %22 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %23 = stablehlo.multiply %22, %9 : tensor<5xf32>
    %24 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %25 = stablehlo.multiply %24, %7 : tensor<5xf32>
    %26 = stablehlo.subtract %23, %25 : tensor<5xf32>
    %27 = stablehlo.broadcast_in_dim %16, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %28 = stablehlo.broadcast_in_dim %21, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %29 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %30 = stablehlo.concatenate %27, %28, %29, dim = 0 : (tensor<1x5xf32>, tensor<1x5xf32>, tensor<1x5xf32>) -> tensor<3x5xf32>
    %31 = stablehlo.transpose %30, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    return %31, %11, %3, %9, %5, %7, %1 : tensor<5x3xf32>, tensor<5xf32>, tensor<f32>, tensor<5xf32>, tensor<f32>, tensor<5xf32>, tensor<f32>
  }
  func.func private @cross_0(%arg0: tensor<5xf32>, %arg1: tensor<f32>, %arg2: tensor<5xf32>, %arg3: tensor<f32>, %arg4: tensor<5xf32>, %arg5: tensor<f32>, %arg6: tensor<5x3xf32>) -> (tensor<3xf32>, tensor<5x3xf32>) {
    %0 = stablehlo.transpose %arg6, dims = [1, 0] : (tensor<5x3xf32>) -> tensor<3x5xf32>
    %1 = stablehlo.slice %0 [0:1, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %2 = stablehlo.slice %0 [1:2, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %3 = stablehlo.slice %0 [2:3, 0:5] : (tensor<3x5xf32>) -> tensor<1x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%1 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<5xf32>
    %7 = stablehlo.negate %4 : tensor<5xf32>
    %8 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<5xf32>
    %10 = stablehlo.multiply %7, %arg4 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %12 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.multiply %12, %4 : tensor<5xf32>
    %14 = stablehlo.multiply %4, %arg2 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %16 = stablehlo.negate %5 : tensor<5xf32>
    %17 = stablehlo.broadcast_in_dim %arg5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<5xf32>
    %19 = stablehlo.multiply %16, %arg0 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %21 = stablehlo.add %15, %20 : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %23 = stablehlo.multiply %22, %5 : tensor<5xf32>
    %24 = stablehlo.add %9, %23 : tensor<5xf32>
    %25 = stablehlo.multiply %5, %arg4 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %27 = stablehlo.negate %6 : tensor<5xf32>
    %28 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<5xf32>
    %30 = stablehlo.add %13, %29 : tensor<5xf32>
    %31 = stablehlo.multiply %27, %arg2 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %33 = stablehlo.add %26, %32 : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %35 = stablehlo.multiply %34, %6 : tensor<5xf32>
    %36 = stablehlo.add %18, %35 : tensor<5xf32>
    %37 = stablehlo.multiply %6, %arg0 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %39 = stablehlo.add %11, %38 : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.pad %40, %cst_8, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5x3xf32>
    %42 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.pad %42, %cst_9, low = [0, 1], high = [0, 1], interior = [0, 0] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5x3xf32>
    %44 = stablehlo.add %41, %43 : tensor<5x3xf32>
    %45 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.pad %45, %cst_10, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5x3xf32>
    %47 = stablehlo.add %44, %46 : tensor<5x3xf32>
    %48 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.pad %48, %cst_11, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %50 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.pad %50, %cst_12, low = [1], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %52 = stablehlo.add %49, %51 : tensor<3xf32>
    %53 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.pad %53, %cst_13, low = [0], high = [2], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %55 = stablehlo.add %52, %54 : tensor<3xf32>
    return %55, %47 : tensor<3xf32>, tensor<5x3xf32>
  }
  func.func private @_roll_static_1(%arg0: tensor<5x3xf32>) -> tensor<5x3xf32> {
    %0 = stablehlo.slice %arg0 [0:5, 0:2] : (tensor<5x3xf32>) -> tensor<5x2xf32>
    %1 = stablehlo.slice %arg0 [0:5, 2:3] : (tensor<5x3xf32>) -> tensor<5x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<5x2xf32>, tensor<f32>) -> tensor<5x3xf32>
    %4 = stablehlo.add %2, %3 : tensor<5x3xf32>
    return %4 : tensor<5x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
