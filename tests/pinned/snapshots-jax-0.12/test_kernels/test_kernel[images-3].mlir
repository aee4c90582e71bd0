// import jax.numpy as jnp
//
//
// def total_variation_loss(picture, other_img, tv_weight):
//     err_img = picture - other_img
//     tv = jnp.mean(jnp.abs(jnp.diff(picture, axis=0))) + jnp.mean(
//         jnp.abs(jnp.diff(picture, axis=1))
//     )
//     charbonnier = jnp.mean(jnp.sqrt(err_img**2 + 0.2))
//     shifted = charbonnier + tv_weight * tv
//     e = jnp.exp(-(err_img**2))
//     sin_x = jnp.cos(shifted)
//     return sin_x * sin_x, e
//
//   picture: float32[3, 3] in [0, 1]
//   other_img: float32[3, 3] in [0, 1]
//   tv_weight: float32[] in [0.1, 0.9]
// -----
// forward, cpu
module @jit_total_variation_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<3x3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<3x3xf32>
    %1 = call @diff(%arg0) : (tensor<3x3xf32>) -> tensor<2x3xf32>
    %2 = stablehlo.abs %1 : tensor<2x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %4 = stablehlo.divide %3, %cst_0 : tensor<f32>
    %5 = call @diff_0(%arg0) : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %6 = stablehlo.abs %5 : tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %8 = stablehlo.divide %7, %cst_2 : tensor<f32>
    %9 = stablehlo.add %4, %8 : tensor<f32>
    %10 = stablehlo.multiply %0, %0 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %12 = stablehlo.add %10, %11 : tensor<3x3xf32>
    %13 = stablehlo.sqrt %12 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %15 = stablehlo.divide %14, %cst_5 : tensor<f32>
    %16 = stablehlo.multiply %arg2, %9 : tensor<f32>
    %17 = stablehlo.add %15, %16 : tensor<f32>
    %18 = stablehlo.multiply %0, %0 : tensor<3x3xf32>
    %19 = stablehlo.negate %18 : tensor<3x3xf32>
    %20 = stablehlo.exponential %19 : tensor<3x3xf32>
    %21 = stablehlo.cosine %17 : tensor<f32>
    %22 = stablehlo.multiply %21, %21 : tensor<f32>
    return %22, %20 : tensor<f32>, tensor<3x3xf32>
  }
  func.func private @diff(%arg0: tensor<3x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.slice %arg0 [1:3, 0:3] : (tensor<3x3xf32>) -> tensor<2x3xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:3] : (tensor<3x3xf32>) -> tensor<2x3xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<2x3xf32>
    return %2 : tensor<2x3xf32>
  }
  func.func private @diff_0(%arg0: tensor<3x3xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 1:3] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:2] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<3x2xf32>
    return %2 : tensor<3x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<f32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<3x3xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<3x3xf32>
    %1 = call @diff(%arg0) : (tensor<3x3xf32>) -> tensor<2x3xf32>
    %2 = stablehlo.abs %1 : tensor<2x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %4 = stablehlo.compare GE, %1, %3, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %6 = stablehlo.divide %5, %cst_1 : tensor<f32>
    %7 = call @diff_0(%arg0) : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %8 = stablehlo.abs %7 : tensor<3x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %10 = stablehlo.compare GE, %7, %9, FLOAT : (tensor<3x2xf32>, tensor<3x2xf32>) -> tensor<3x2xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%8 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_4 : tensor<f32>
    %13 = stablehlo.add %6, %12 : tensor<f32>
    %14 = stablehlo.multiply %0, %0 : tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %16 = stablehlo.multiply %15, %0 : tensor<3x3xf32>
    %cst_6 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %18 = stablehlo.add %14, %17 : tensor<3x3xf32>
    %19 = stablehlo.sqrt %18 : tensor<3x3xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %21 = stablehlo.divide %20, %19 : tensor<3x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%19 init: %cst_8) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %23 = stablehlo.divide %22, %cst_9 : tensor<f32>
    %24 = stablehlo.multiply %arg2, %13 : tensor<f32>
    %25 = stablehlo.add %23, %24 : tensor<f32>
    %26 = stablehlo.multiply %0, %0 : tensor<3x3xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %28 = stablehlo.multiply %27, %0 : tensor<3x3xf32>
    %29 = stablehlo.negate %26 : tensor<3x3xf32>
    %30 = stablehlo.exponential %29 : tensor<3x3xf32>
    %31 = stablehlo.cosine %25 : tensor<f32>
    %32 = stablehlo.sine %25 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.multiply %31, %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.multiply %cst_13, %31 : tensor<f32>
    %36 = stablehlo.add %35, %34 : tensor<f32>
    %37 = stablehlo.negate %36 : tensor<f32>
    %38 = stablehlo.multiply %37, %32 : tensor<f32>
    %39 = stablehlo.multiply %33, %30 : tensor<3x3xf32>
    %40 = stablehlo.negate %39 : tensor<3x3xf32>
    %41 = stablehlo.multiply %40, %28 : tensor<3x3xf32>
    %42 = stablehlo.multiply %arg2, %38 : tensor<f32>
    %43 = stablehlo.multiply %38, %13 : tensor<f32>
    %cst_14 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %44 = stablehlo.divide %38, %cst_14 : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %46 = stablehlo.multiply %45, %21 : tensor<3x3xf32>
    %47 = stablehlo.multiply %46, %16 : tensor<3x3xf32>
    %48 = stablehlo.add %41, %47 : tensor<3x3xf32>
    %cst_15 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %49 = stablehlo.divide %42, %cst_15 : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %52 = stablehlo.select %10, %51, %50 : tensor<3x2xi1>, tensor<3x2xf32>
    %53 = stablehlo.select %10, %50, %51 : tensor<3x2xi1>, tensor<3x2xf32>
    %54 = stablehlo.negate %52 : tensor<3x2xf32>
    %55 = stablehlo.add %53, %54 : tensor<3x2xf32>
    %56 = call @diff_1(%55) : (tensor<3x2xf32>) -> tensor<3x3xf32>
    %cst_17 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %57 = stablehlo.divide %42, %cst_17 : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %60 = stablehlo.select %4, %59, %58 : tensor<2x3xi1>, tensor<2x3xf32>
    %61 = stablehlo.select %4, %58, %59 : tensor<2x3xi1>, tensor<2x3xf32>
    %62 = stablehlo.negate %60 : tensor<2x3xf32>
    %63 = stablehlo.add %61, %62 : tensor<2x3xf32>
    %64 = call @diff_2(%63) : (tensor<2x3xf32>) -> tensor<3x3xf32>
    %65 = stablehlo.add %56, %64 : tensor<3x3xf32>
    %66 = stablehlo.negate %48 : tensor<3x3xf32>
    %67 = stablehlo.add %65, %48 : tensor<3x3xf32>
    return %67, %66, %43 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<f32>
  }
  func.func private @diff(%arg0: tensor<3x3xf32>) -> tensor<2x3xf32> {
    %0 = stablehlo.slice %arg0 [1:3, 0:3] : (tensor<3x3xf32>) -> tensor<2x3xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:3] : (tensor<3x3xf32>) -> tensor<2x3xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<2x3xf32>
    return %2 : tensor<2x3xf32>
  }
  func.func private @diff_0(%arg0: tensor<3x3xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.slice %arg0 [0:3, 1:3] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.slice %arg0 [0:3, 0:2] : (tensor<3x3xf32>) -> tensor<3x2xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<3x2xf32>
    return %2 : tensor<3x2xf32>
  }
  func.func private @diff_1(%arg0: tensor<3x2xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.negate %arg0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.pad %0, %cst, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg0, %cst_0, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x3xf32>
    return %3 : tensor<3x3xf32>
  }
  func.func private @diff_2(%arg0: tensor<2x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.negate %arg0 : tensor<2x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.pad %0, %cst, low = [0, 0], high = [1, 0], interior = [0, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg0, %cst_0, low = [1, 0], high = [0, 0], interior = [0, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x3xf32>
    return %3 : tensor<3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
