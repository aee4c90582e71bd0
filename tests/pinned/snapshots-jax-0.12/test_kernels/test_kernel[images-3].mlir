// import jax
// import jax.numpy as jnp
//
//
// def total_variation_loss(tv_weight: jax.Array, img: jax.Array, other_img: jax.Array):
//     """Total variation loss.
//
//     Args:
//         img: (3, 4)
//         other_img: (3, 4)
//     """
//     err_img = img - other_img
//     tv = jnp.mean(jnp.abs(jnp.diff(img, axis=0))) + jnp.mean(
//         jnp.abs(jnp.diff(img, axis=1))
//     )
//     charbonnier = jnp.mean(jnp.sqrt(err_img**2 + 1e-5))
//     s = charbonnier + tv_weight * tv
//     return s, err_img
//
//   tv_weight: float32[] in [0.1, 0.9]
//   img: float32[3, 4] in [0, 1]
//   other_img: float32[3, 4] in [0, 1]
// -----
// forward, cpu
module @jit_total_variation_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<3x4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.subtract %arg1, %arg2 : tensor<3x4xf32>
    %1 = call @diff(%arg1) : (tensor<3x4xf32>) -> tensor<2x4xf32>
    %2 = stablehlo.abs %1 : tensor<2x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %4 = stablehlo.divide %3, %cst_0 : tensor<f32>
    %5 = call @diff_0(%arg1) : (tensor<3x4xf32>) -> tensor<3x3xf32>
    %6 = stablehlo.abs %5 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %8 = stablehlo.divide %7, %cst_2 : tensor<f32>
    %9 = stablehlo.add %4, %8 : tensor<f32>
    %10 = stablehlo.multiply %0, %0 : tensor<3x4xf32>
    %cst_3 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %12 = stablehlo.add %10, %11 : tensor<3x4xf32>
    %13 = stablehlo.sqrt %12 : tensor<3x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %15 = stablehlo.divide %14, %cst_5 : tensor<f32>
    %16 = stablehlo.multiply %arg0, %9 : tensor<f32>
    %17 = stablehlo.add %15, %16 : tensor<f32>
    return %17, %0 : tensor<f32>, tensor<3x4xf32>
  }
  func.func private @diff(%arg0: tensor<3x4xf32>) -> tensor<2x4xf32> {
    %0 = stablehlo.slice %arg0 [1:3, 0:4] : (tensor<3x4xf32>) -> tensor<2x4xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:4] : (tensor<3x4xf32>) -> tensor<2x4xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<2x4xf32>
    return %2 : tensor<2x4xf32>
  }
  func.func private @diff_0(%arg0: tensor<3x4xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 1:4] : (tensor<3x4xf32>) -> tensor<3x3xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:3] : (tensor<3x4xf32>) -> tensor<3x3xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<3x3xf32>
    return %2 : tensor<3x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<3x4xf32> {jax.result_info = "result[1]"}, tensor<3x4xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.subtract %arg1, %arg2 : tensor<3x4xf32>
    %1 = call @diff(%arg1) : (tensor<3x4xf32>) -> tensor<2x4xf32>
    %2 = stablehlo.abs %1 : tensor<2x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %4 = stablehlo.compare GE, %1, %3, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %6 = stablehlo.divide %5, %cst_1 : tensor<f32>
    %7 = call @diff_0(%arg1) : (tensor<3x4xf32>) -> tensor<3x3xf32>
    %8 = stablehlo.abs %7 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %10 = stablehlo.compare GE, %7, %9, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%8 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_4 : tensor<f32>
    %13 = stablehlo.add %6, %12 : tensor<f32>
    %14 = stablehlo.multiply %0, %0 : tensor<3x4xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %16 = stablehlo.multiply %15, %0 : tensor<3x4xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %18 = stablehlo.add %14, %17 : tensor<3x4xf32>
    %19 = stablehlo.sqrt %18 : tensor<3x4xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %21 = stablehlo.divide %20, %19 : tensor<3x4xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.multiply %arg0, %cst_9 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.multiply %cst_10, %13 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %25 = stablehlo.divide %cst_11, %cst_12 : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %27 = stablehlo.multiply %26, %21 : tensor<3x4xf32>
    %28 = stablehlo.multiply %27, %16 : tensor<3x4xf32>
    %29 = stablehlo.add %22, %28 : tensor<3x4xf32>
    %cst_13 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %30 = stablehlo.divide %23, %cst_13 : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %33 = stablehlo.select %10, %32, %31 : tensor<3x3xi1>, tensor<3x3xf32>
    %34 = stablehlo.select %10, %31, %32 : tensor<3x3xi1>, tensor<3x3xf32>
    %35 = stablehlo.negate %33 : tensor<3x3xf32>
    %36 = stablehlo.add %34, %35 : tensor<3x3xf32>
    %37 = call @diff_1(%36) : (tensor<3x3xf32>) -> tensor<3x4xf32>
    %cst_15 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %38 = stablehlo.divide %23, %cst_15 : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %41 = stablehlo.select %4, %40, %39 : tensor<2x4xi1>, tensor<2x4xf32>
    %42 = stablehlo.select %4, %39, %40 : tensor<2x4xi1>, tensor<2x4xf32>
    %43 = stablehlo.negate %41 : tensor<2x4xf32>
    %44 = stablehlo.add %42, %43 : tensor<2x4xf32>
    %45 = call @diff_2(%44) : (tensor<2x4xf32>) -> tensor<3x4xf32>
    %46 = stablehlo.add %37, %45 : tensor<3x4xf32>
    %47 = stablehlo.negate %29 : tensor<3x4xf32>
    %48 = stablehlo.add %46, %29 : tensor<3x4xf32>
    return %24, %48, %47 : tensor<f32>, tensor<3x4xf32>, tensor<3x4xf32>
  }
  func.func private @diff(%arg0: tensor<3x4xf32>) -> tensor<2x4xf32> {
    %0 = stablehlo.slice %arg0 [1:3, 0:4] : (tensor<3x4xf32>) -> tensor<2x4xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:4] : (tensor<3x4xf32>) -> tensor<2x4xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<2x4xf32>
    return %2 : tensor<2x4xf32>
  }
  func.func private @diff_0(%arg0: tensor<3x4xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 1:4] : (tensor<3x4xf32>) -> tensor<3x3xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:3] : (tensor<3x4xf32>) -> tensor<3x3xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<3x3xf32>
    return %2 : tensor<3x3xf32>
  }
  func.func private @diff_1(%arg0: tensor<3x3xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.negate %arg0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.pad %0, %cst, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg0, %cst_0, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3x4xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x4xf32>
    return %3 : tensor<3x4xf32>
  }
  func.func private @diff_2(%arg0: tensor<2x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.negate %arg0 : tensor<2x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.pad %0, %cst, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<2x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg0, %cst_0, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<2x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x4xf32>
    return %3 : tensor<3x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
