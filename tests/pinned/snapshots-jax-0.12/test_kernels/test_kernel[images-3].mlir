// import jax
// import jax.numpy as jnp
//
//
// def local_total_variation_loss_stage(picture, other_img, tv_weight):
//     err_img = picture - other_img
//     tv = jnp.mean(jnp.abs(jnp.diff(picture, axis=0))) + jnp.mean(
//         jnp.abs(jnp.diff(picture, axis=1))
//     )
//     charbonnier = jnp.mean(jnp.sqrt(err_img**2 + 0.126))
//     biased = charbonnier + tv_weight * tv
//     absolute = jnp.abs(biased - 0.48)
//     superposed = absolute + 0.5 * jax.nn.sigmoid(absolute)
//     combined = 1.295 * superposed + 1.44
//     coupling = err_img * err_img
//     amplified = coupling * jax.nn.soft_sign(coupling)
//     saturated = jnp.arctan(amplified)
//     return combined, saturated**4
//
//   picture: float32[3, 3] in [0, 1]
//   other_img: float32[3, 3] in [0, 1]
//   tv_weight: float32[] in [0.1, 0.9]
// -----
// forward, cpu
module @jit_local_total_variation_loss_stage attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
    %cst_3 = stablehlo.constant dense<1.260000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %12 = stablehlo.add %10, %11 : tensor<3x3xf32>
    %13 = stablehlo.sqrt %12 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %15 = stablehlo.divide %14, %cst_5 : tensor<f32>
    %16 = stablehlo.multiply %arg2, %9 : tensor<f32>
    %17 = stablehlo.add %15, %16 : tensor<f32>
    %cst_6 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %18 = stablehlo.subtract %17, %cst_6 : tensor<f32>
    %19 = stablehlo.abs %18 : tensor<f32>
    %20 = stablehlo.negate %19 : tensor<f32>
    %21 = stablehlo.exponential %20 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.add %cst_7, %21 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.divide %cst_8, %22 : tensor<f32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %24 = stablehlo.multiply %cst_9, %23 : tensor<f32>
    %25 = stablehlo.add %19, %24 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.295000e+00> : tensor<f32>
    %26 = stablehlo.multiply %cst_10, %25 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.440000e+00> : tensor<f32>
    %27 = stablehlo.add %26, %cst_11 : tensor<f32>
    %28 = stablehlo.multiply %0, %0 : tensor<3x3xf32>
    %29 = call @soft_sign(%28) : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %30 = stablehlo.multiply %28, %29 : tensor<3x3xf32>
    %31 = chlo.atan %30 : tensor<3x3xf32> -> tensor<3x3xf32>
    %32 = stablehlo.multiply %31, %31 : tensor<3x3xf32>
    %33 = stablehlo.multiply %32, %32 : tensor<3x3xf32>
    return %27, %33 : tensor<f32>, tensor<3x3xf32>
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
  func.func private @soft_sign(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.abs %arg0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %2 = stablehlo.add %0, %1 : tensor<3x3xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<3x3xf32>
    return %3 : tensor<3x3xf32>
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
    %cst_6 = stablehlo.constant dense<1.260000e-01> : tensor<f32>
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
    %cst_10 = stablehlo.constant dense<4.800000e-01> : tensor<f32>
    %26 = stablehlo.subtract %25, %cst_10 : tensor<f32>
    %27 = stablehlo.abs %26 : tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.compare GE, %26, %cst_11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %29 = stablehlo.negate %27 : tensor<f32>
    %30 = stablehlo.exponential %29 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.add %cst_12, %30 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.divide %cst_13, %31 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.subtract %cst_14, %32 : tensor<f32>
    %34 = stablehlo.multiply %32, %33 : tensor<f32>
    %35 = stablehlo.multiply %0, %0 : tensor<3x3xf32>
    %36:4 = call @soft_sign(%35) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>)
    %37 = stablehlo.multiply %35, %36#0 : tensor<3x3xf32>
    %38 = chlo.atan %37 : tensor<3x3xf32> -> tensor<3x3xf32>
    %39 = chlo.square %37 : tensor<3x3xf32> -> tensor<3x3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %41 = stablehlo.add %40, %39 : tensor<3x3xf32>
    %42 = stablehlo.multiply %38, %38 : tensor<3x3xf32>
    %43 = stablehlo.multiply %42, %38 : tensor<3x3xf32>
    %cst_16 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<3x3xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<3x3xf32>
    %48 = stablehlo.divide %47, %41 : tensor<3x3xf32>
    %49 = stablehlo.multiply %35, %48 : tensor<3x3xf32>
    %50 = stablehlo.multiply %48, %36#0 : tensor<3x3xf32>
    %51 = call @soft_sign_1(%36#1, %36#2, %35, %36#3, %49) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %52 = stablehlo.add %50, %51 : tensor<3x3xf32>
    %53 = stablehlo.multiply %0, %52 : tensor<3x3xf32>
    %54 = stablehlo.multiply %52, %0 : tensor<3x3xf32>
    %55 = stablehlo.add %54, %53 : tensor<3x3xf32>
    %cst_18 = stablehlo.constant dense<1.295000e+00> : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.multiply %cst_18, %cst_19 : tensor<f32>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %57 = stablehlo.multiply %cst_20, %56 : tensor<f32>
    %58 = stablehlo.multiply %57, %34 : tensor<f32>
    %59 = stablehlo.add %56, %58 : tensor<f32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.select %28, %cst_21, %59 : tensor<i1>, tensor<f32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.select %28, %59, %cst_22 : tensor<i1>, tensor<f32>
    %62 = stablehlo.negate %60 : tensor<f32>
    %63 = stablehlo.add %61, %62 : tensor<f32>
    %64 = stablehlo.multiply %arg2, %63 : tensor<f32>
    %65 = stablehlo.multiply %63, %13 : tensor<f32>
    %cst_23 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %66 = stablehlo.divide %63, %cst_23 : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %68 = stablehlo.multiply %67, %21 : tensor<3x3xf32>
    %69 = stablehlo.multiply %68, %16 : tensor<3x3xf32>
    %70 = stablehlo.add %55, %69 : tensor<3x3xf32>
    %cst_24 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %71 = stablehlo.divide %64, %cst_24 : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %74 = stablehlo.select %10, %73, %72 : tensor<3x2xi1>, tensor<3x2xf32>
    %75 = stablehlo.select %10, %72, %73 : tensor<3x2xi1>, tensor<3x2xf32>
    %76 = stablehlo.negate %74 : tensor<3x2xf32>
    %77 = stablehlo.add %75, %76 : tensor<3x2xf32>
    %78 = call @diff_2(%77) : (tensor<3x2xf32>) -> tensor<3x3xf32>
    %cst_26 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %79 = stablehlo.divide %64, %cst_26 : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %82 = stablehlo.select %4, %81, %80 : tensor<2x3xi1>, tensor<2x3xf32>
    %83 = stablehlo.select %4, %80, %81 : tensor<2x3xi1>, tensor<2x3xf32>
    %84 = stablehlo.negate %82 : tensor<2x3xf32>
    %85 = stablehlo.add %83, %84 : tensor<2x3xf32>
    %86 = call @diff_3(%85) : (tensor<2x3xf32>) -> tensor<3x3xf32>
    %87 = stablehlo.add %78, %86 : tensor<3x3xf32>
    %88 = stablehlo.negate %70 : tensor<3x3xf32>
    %89 = stablehlo.add %87, %70 : tensor<3x3xf32>
    return %89, %88, %65 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<f32>
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
  func.func private @soft_sign(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %4 = stablehlo.add %0, %3 : tensor<3x3xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<3x3xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %8 = stablehlo.divide %7, %6 : tensor<3x3xf32>
    return %5, %2, %4, %8 : tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>
  }
  func.func private @soft_sign_1(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x3xf32>, %arg3: tensor<3x3xf32>, %arg4: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<3x3xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<3x3xf32>
    %2 = stablehlo.negate %1 : tensor<3x3xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<3x3xi1>, tensor<3x3xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<3x3xi1>, tensor<3x3xf32>
    %7 = stablehlo.add %3, %6 : tensor<3x3xf32>
    %8 = stablehlo.negate %5 : tensor<3x3xf32>
    %9 = stablehlo.add %7, %8 : tensor<3x3xf32>
    return %9 : tensor<3x3xf32>
  }
  func.func private @diff_2(%arg0: tensor<3x2xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.negate %arg0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.pad %0, %cst, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %arg0, %cst_0, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x3xf32>
    return %3 : tensor<3x3xf32>
  }
  func.func private @diff_3(%arg0: tensor<2x3xf32>) -> tensor<3x3xf32> {
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
