// import jax
// import jax.numpy as jnp
//
//
// def total_variation_loss(batched_img, tv_weight, batched_other_img):
//     def one_plane(img, other_img):
//         err_img = img - other_img
//         tv = jnp.mean(jnp.abs(jnp.diff(img, axis=0))) + jnp.mean(
//             jnp.abs(jnp.diff(img, axis=1))
//         )
//         charbonnier = jnp.mean(jnp.sqrt(err_img**2 + 1e-5))
//         s = charbonnier + tv_weight * tv
//         return s, err_img
//
//     return jax.vmap(jax.vmap(one_plane))(batched_img, batched_other_img)
//
//   batched_img: float32[2, 5, 3, 4] in [0, 1]
//   tv_weight: float32[] in [0.1, 0.9]
//   batched_other_img: float32[2, 5, 3, 4] in [0, 1]
// -----
// forward, cpu
module @jit_total_variation_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x5x3x4xf32>, %arg1: tensor<f32>, %arg2: tensor<2x5x3x4xf32>) -> (tensor<2x5xf32> {jax.result_info = "result[0]"}, tensor<2x5x3x4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.subtract %arg0, %arg2 : tensor<2x5x3x4xf32>
    %1 = call @diff(%arg0) : (tensor<2x5x3x4xf32>) -> tensor<2x5x2x4xf32>
    %2 = stablehlo.abs %1 : tensor<2x5x2x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x5x2x4xf32>, tensor<f32>) -> tensor<2x5xf32>
    %cst_0 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %5 = stablehlo.divide %3, %4 : tensor<2x5xf32>
    %6 = call @diff_0(%arg0) : (tensor<2x5x3x4xf32>) -> tensor<2x5x3x3xf32>
    %7 = stablehlo.abs %6 : tensor<2x5x3x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_1) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x5x3x3xf32>, tensor<f32>) -> tensor<2x5xf32>
    %cst_2 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %10 = stablehlo.divide %8, %9 : tensor<2x5xf32>
    %11 = stablehlo.add %5, %10 : tensor<2x5xf32>
    %12 = stablehlo.multiply %0, %0 : tensor<2x5x3x4xf32>
    %cst_3 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x5x3x4xf32>
    %14 = stablehlo.add %12, %13 : tensor<2x5x3x4xf32>
    %15 = stablehlo.sqrt %14 : tensor<2x5x3x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_4) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x5x3x4xf32>, tensor<f32>) -> tensor<2x5xf32>
    %cst_5 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %18 = stablehlo.divide %16, %17 : tensor<2x5xf32>
    %19 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %20 = stablehlo.multiply %19, %11 : tensor<2x5xf32>
    %21 = stablehlo.add %18, %20 : tensor<2x5xf32>
    return %21, %0 : tensor<2x5xf32>, tensor<2x5x3x4xf32>
  }
  func.func private @diff(%arg0: tensor<2x5x3x4xf32>) -> tensor<2x5x2x4xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:5, 1:3, 0:4] : (tensor<2x5x3x4xf32>) -> tensor<2x5x2x4xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:5, 0:2, 0:4] : (tensor<2x5x3x4xf32>) -> tensor<2x5x2x4xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<2x5x2x4xf32>
    return %2 : tensor<2x5x2x4xf32>
  }
  func.func private @diff_0(%arg0: tensor<2x5x3x4xf32>) -> tensor<2x5x3x3xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:5, 0:3, 1:4] : (tensor<2x5x3x4xf32>) -> tensor<2x5x3x3xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:5, 0:3, 0:3] : (tensor<2x5x3x4xf32>) -> tensor<2x5x3x3xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<2x5x3x3xf32>
    return %2 : tensor<2x5x3x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x5x3x4xf32>, %arg1: tensor<f32>, %arg2: tensor<2x5x3x4xf32>) -> (tensor<2x5x3x4xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<2x5x3x4xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.subtract %arg0, %arg2 : tensor<2x5x3x4xf32>
    %1 = call @diff(%arg0) : (tensor<2x5x3x4xf32>) -> tensor<2x5x2x4xf32>
    %2 = stablehlo.abs %1 : tensor<2x5x2x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5x2x4xf32>
    %4 = stablehlo.compare GE, %1, %3, FLOAT : (tensor<2x5x2x4xf32>, tensor<2x5x2x4xf32>) -> tensor<2x5x2x4xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x5x2x4xf32>, tensor<f32>) -> tensor<2x5xf32>
    %cst_1 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %7 = stablehlo.divide %5, %6 : tensor<2x5xf32>
    %8 = call @diff_0(%arg0) : (tensor<2x5x3x4xf32>) -> tensor<2x5x3x3xf32>
    %9 = stablehlo.abs %8 : tensor<2x5x3x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x5x3x3xf32>
    %11 = stablehlo.compare GE, %8, %10, FLOAT : (tensor<2x5x3x3xf32>, tensor<2x5x3x3xf32>) -> tensor<2x5x3x3xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%9 init: %cst_3) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x5x3x3xf32>, tensor<f32>) -> tensor<2x5xf32>
    %cst_4 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %14 = stablehlo.divide %12, %13 : tensor<2x5xf32>
    %15 = stablehlo.add %7, %14 : tensor<2x5xf32>
    %16 = stablehlo.multiply %0, %0 : tensor<2x5x3x4xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x5x3x4xf32>
    %18 = stablehlo.multiply %17, %0 : tensor<2x5x3x4xf32>
    %cst_6 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x5x3x4xf32>
    %20 = stablehlo.add %16, %19 : tensor<2x5x3x4xf32>
    %21 = stablehlo.sqrt %20 : tensor<2x5x3x4xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x5x3x4xf32>
    %23 = stablehlo.divide %22, %21 : tensor<2x5x3x4xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x5x3x4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %26 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<2x5xf32>
    %28 = stablehlo.multiply %25, %15 : tensor<2x5xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %31 = stablehlo.divide %25, %30 : tensor<2x5xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<2x5xf32>) -> tensor<2x5x3x4xf32>
    %33 = stablehlo.multiply %32, %23 : tensor<2x5x3x4xf32>
    %34 = stablehlo.multiply %33, %18 : tensor<2x5x3x4xf32>
    %35 = stablehlo.add %24, %34 : tensor<2x5x3x4xf32>
    %cst_12 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %37 = stablehlo.divide %27, %36 : tensor<2x5xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<2x5xf32>) -> tensor<2x5x3x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x5x3x3xf32>
    %40 = stablehlo.select %11, %39, %38 : tensor<2x5x3x3xi1>, tensor<2x5x3x3xf32>
    %41 = stablehlo.select %11, %38, %39 : tensor<2x5x3x3xi1>, tensor<2x5x3x3xf32>
    %42 = stablehlo.negate %40 : tensor<2x5x3x3xf32>
    %43 = stablehlo.add %41, %42 : tensor<2x5x3x3xf32>
    %44 = call @diff_1(%43) : (tensor<2x5x3x3xf32>) -> tensor<2x5x3x4xf32>
    %cst_14 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %46 = stablehlo.divide %27, %45 : tensor<2x5xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<2x5xf32>) -> tensor<2x5x2x4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x5x2x4xf32>
    %49 = stablehlo.select %4, %48, %47 : tensor<2x5x2x4xi1>, tensor<2x5x2x4xf32>
    %50 = stablehlo.select %4, %47, %48 : tensor<2x5x2x4xi1>, tensor<2x5x2x4xf32>
    %51 = stablehlo.negate %49 : tensor<2x5x2x4xf32>
    %52 = stablehlo.add %50, %51 : tensor<2x5x2x4xf32>
    %53 = call @diff_2(%52) : (tensor<2x5x2x4xf32>) -> tensor<2x5x3x4xf32>
    %54 = stablehlo.add %44, %53 : tensor<2x5x3x4xf32>
    %55 = stablehlo.negate %35 : tensor<2x5x3x4xf32>
    %56 = stablehlo.add %54, %35 : tensor<2x5x3x4xf32>
    return %56, %29, %55 : tensor<2x5x3x4xf32>, tensor<f32>, tensor<2x5x3x4xf32>
  }
  func.func private @diff(%arg0: tensor<2x5x3x4xf32>) -> tensor<2x5x2x4xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:5, 1:3, 0:4] : (tensor<2x5x3x4xf32>) -> tensor<2x5x2x4xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:5, 0:2, 0:4] : (tensor<2x5x3x4xf32>) -> tensor<2x5x2x4xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<2x5x2x4xf32>
    return %2 : tensor<2x5x2x4xf32>
  }
  func.func private @diff_0(%arg0: tensor<2x5x3x4xf32>) -> tensor<2x5x3x3xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:5, 0:3, 1:4] : (tensor<2x5x3x4xf32>) -> tensor<2x5x3x3xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:5, 0:3, 0:3] : (tensor<2x5x3x4xf32>) -> tensor<2x5x3x3xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<2x5x3x3xf32>
    return %2 : tensor<2x5x3x3xf32>
  }
  func.func private @diff_1(%arg0: tensor<2x5x3x3xf32>) -> tensor<2x5x3x4xf32> {
    %0 = stablehlo.negate %arg0 : tensor<2x5x3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.pad %0, %cst, low = [0, 0, 0, 0], high = [0, 0, 0, 1], interior = [0, 0, 0, 0] : (tensor<2x5x3x3xf32>, tensor<f32>) -> tensor<2x5x3x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg0, %cst_0, low = [0, 0, 0, 1], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<2x5x3x3xf32>, tensor<f32>) -> tensor<2x5x3x4xf32>
    %3 = stablehlo.add %1, %2 : tensor<2x5x3x4xf32>
    return %3 : tensor<2x5x3x4xf32>
  }
  func.func private @diff_2(%arg0: tensor<2x5x2x4xf32>) -> tensor<2x5x3x4xf32> {
    %0 = stablehlo.negate %arg0 : tensor<2x5x2x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.pad %0, %cst, low = [0, 0, 0, 0], high = [0, 0, 1, 0], interior = [0, 0, 0, 0] : (tensor<2x5x2x4xf32>, tensor<f32>) -> tensor<2x5x3x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg0, %cst_0, low = [0, 0, 1, 0], high = [0, 0, 0, 0], interior = [0, 0, 0, 0] : (tensor<2x5x2x4xf32>, tensor<f32>) -> tensor<2x5x3x4xf32>
    %3 = stablehlo.add %1, %2 : tensor<2x5x3x4xf32>
    return %3 : tensor<2x5x3x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
