// import jax.numpy as jnp
//
//
// def dot3(first, rhs):
//     return jnp.sum(first * rhs, axis=-1)
//
//
// def warped_frame_change_term(basis, x, shift):
//     offset_by = x - jnp.array([0.71, 0.75, 0.77])
//     attenuated = offset_by / (1.0 + jnp.abs(offset_by))
//     moved = attenuated @ basis + shift
//     interaction = 0.429 * moved
//     staged = dot3(interaction, attenuated)
//     product = staged[:, None] * interaction
//     scaled = 0.55 * product
//     amplified = 0.202 * scaled
//     return jnp.arctan(1.813 - dot3(amplified, amplified))
//
//   basis: float32[3, 3] in [-1, 1]
//   x: float32[5, 3] in [-1.5, 1.5]
//   shift: float32[3] in [-1, 1]
// -----
// forward, cpu
module @jit_warped_frame_change_term attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<3xf32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<[0.709999978, 7.500000e-01, 0.76999998]> : tensor<3xf32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<5x3xf32>
    %2 = stablehlo.subtract %arg1, %1 : tensor<5x3xf32>
    %3 = stablehlo.abs %2 : tensor<5x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %5 = stablehlo.add %4, %3 : tensor<5x3xf32>
    %6 = stablehlo.divide %2, %5 : tensor<5x3xf32>
    %7 = stablehlo.dot_general %6, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<3x3xf32>) -> tensor<5x3xf32>
    %8 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<5x3xf32>
    %10 = stablehlo.add %7, %9 : tensor<5x3xf32>
    %cst_1 = stablehlo.constant dense<4.290000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<5x3xf32>
    %13 = stablehlo.multiply %12, %6 : tensor<5x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %17 = stablehlo.multiply %16, %12 : tensor<5x3xf32>
    %cst_3 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<5x3xf32>
    %cst_4 = stablehlo.constant dense<2.020000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<5x3xf32>
    %22 = stablehlo.multiply %21, %21 : tensor<5x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_6 = stablehlo.constant dense<1.813000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %25 = stablehlo.subtract %24, %23 : tensor<5xf32>
    %26 = chlo.atan %25 : tensor<5xf32> -> tensor<5xf32>
    return %26 : tensor<5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<5x3xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<[0.709999978, 7.500000e-01, 0.76999998]> : tensor<3xf32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<5x3xf32>
    %2 = stablehlo.subtract %arg1, %1 : tensor<5x3xf32>
    %3 = stablehlo.abs %2 : tensor<5x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %5 = stablehlo.compare GE, %2, %4, FLOAT : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xi1>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %7 = stablehlo.add %6, %3 : tensor<5x3xf32>
    %8 = stablehlo.divide %2, %7 : tensor<5x3xf32>
    %9 = stablehlo.multiply %7, %7 : tensor<5x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %11 = stablehlo.divide %10, %9 : tensor<5x3xf32>
    %12 = stablehlo.dot_general %8, %arg0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<3x3xf32>) -> tensor<5x3xf32>
    %13 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<5x3xf32>
    %15 = stablehlo.add %12, %14 : tensor<5x3xf32>
    %cst_3 = stablehlo.constant dense<4.290000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<5x3xf32>
    %18 = stablehlo.multiply %17, %8 : tensor<5x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %22 = stablehlo.multiply %21, %17 : tensor<5x3xf32>
    %cst_5 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<5x3xf32>
    %cst_6 = stablehlo.constant dense<2.020000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<5x3xf32>
    %27 = stablehlo.multiply %26, %26 : tensor<5x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_8 = stablehlo.constant dense<1.813000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<5xf32>
    %31 = chlo.square %30 : tensor<5xf32> -> tensor<5xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %33 = stablehlo.add %32, %31 : tensor<5xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %35 = stablehlo.divide %34, %33 : tensor<5xf32>
    %36 = stablehlo.negate %35 : tensor<5xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0] : (tensor<5xf32>) -> tensor<5x3xf32>
    %38 = stablehlo.multiply %26, %37 : tensor<5x3xf32>
    %39 = stablehlo.multiply %37, %26 : tensor<5x3xf32>
    %40 = stablehlo.add %39, %38 : tensor<5x3xf32>
    %cst_11 = stablehlo.constant dense<2.020000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<5x3xf32>
    %cst_12 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<5x3xf32>
    %45 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<5x3xf32>
    %47 = stablehlo.multiply %44, %17 : tensor<5x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %49 = stablehlo.reshape %48 : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<5xf32>) -> tensor<5x3xf32>
    %52 = stablehlo.multiply %17, %51 : tensor<5x3xf32>
    %53 = stablehlo.multiply %51, %8 : tensor<5x3xf32>
    %54 = stablehlo.add %46, %53 : tensor<5x3xf32>
    %cst_15 = stablehlo.constant dense<4.290000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<5x3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<5x3xf32>, tensor<f32>) -> tensor<3xf32>
    %58 = stablehlo.reshape %57 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %60 = stablehlo.dot_general %56, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<3x3xf32>
    %61 = stablehlo.transpose %60, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %62 = stablehlo.dot_general %56, %arg0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<5x3xf32>, tensor<3x3xf32>) -> tensor<5x3xf32>
    %63 = stablehlo.add %52, %62 : tensor<5x3xf32>
    %64 = stablehlo.multiply %63, %11 : tensor<5x3xf32>
    %65 = stablehlo.multiply %64, %2 : tensor<5x3xf32>
    %66 = stablehlo.negate %65 : tensor<5x3xf32>
    %67 = stablehlo.divide %63, %7 : tensor<5x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %69 = stablehlo.select %5, %68, %66 : tensor<5x3xi1>, tensor<5x3xf32>
    %70 = stablehlo.select %5, %66, %68 : tensor<5x3xi1>, tensor<5x3xf32>
    %71 = stablehlo.negate %69 : tensor<5x3xf32>
    %72 = stablehlo.add %70, %71 : tensor<5x3xf32>
    %73 = stablehlo.add %67, %72 : tensor<5x3xf32>
    return %61, %73, %59 : tensor<3x3xf32>, tensor<5x3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
