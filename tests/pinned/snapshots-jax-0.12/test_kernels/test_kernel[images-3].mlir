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
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %35 = stablehlo.multiply %cst_15, %32 : tensor<f32>
    %36 = stablehlo.add %27, %35 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.295000e+00> : tensor<f32>
    %37 = stablehlo.multiply %cst_16, %36 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.440000e+00> : tensor<f32>
    %38 = stablehlo.add %37, %cst_17 : tensor<f32>
    %39 = stablehlo.multiply %0, %0 : tensor<3x3xf32>
    %40:4 = call @soft_sign(%39) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>)
    %41 = stablehlo.multiply %39, %40#0 : tensor<3x3xf32>
    %42 = chlo.atan %41 : tensor<3x3xf32> -> tensor<3x3xf32>
    %43 = chlo.square %41 : tensor<3x3xf32> -> tensor<3x3xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %45 = stablehlo.add %44, %43 : tensor<3x3xf32>
    %46 = stablehlo.multiply %42, %42 : tensor<3x3xf32>
    %47 = stablehlo.multiply %46, %46 : tensor<3x3xf32>
    %48 = stablehlo.multiply %42, %42 : tensor<3x3xf32>
    %49 = stablehlo.multiply %48, %42 : tensor<3x3xf32>
    %cst_19 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<3x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%38 init: %cst_20) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%47 init: %cst_21) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    %54 = stablehlo.add %52, %53 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %56 = stablehlo.multiply %55, %51 : tensor<3x3xf32>
    %57 = stablehlo.divide %56, %45 : tensor<3x3xf32>
    %58 = stablehlo.multiply %39, %57 : tensor<3x3xf32>
    %59 = stablehlo.multiply %57, %40#0 : tensor<3x3xf32>
    %60 = call @soft_sign_1(%40#1, %40#2, %39, %40#3, %58) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %61 = stablehlo.add %59, %60 : tensor<3x3xf32>
    %62 = stablehlo.multiply %0, %61 : tensor<3x3xf32>
    %63 = stablehlo.multiply %61, %0 : tensor<3x3xf32>
    %64 = stablehlo.add %63, %62 : tensor<3x3xf32>
    %cst_23 = stablehlo.constant dense<1.295000e+00> : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.multiply %cst_23, %cst_24 : tensor<f32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %66 = stablehlo.multiply %cst_25, %65 : tensor<f32>
    %67 = stablehlo.multiply %66, %34 : tensor<f32>
    %68 = stablehlo.add %65, %67 : tensor<f32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.select %28, %cst_26, %68 : tensor<i1>, tensor<f32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.select %28, %68, %cst_27 : tensor<i1>, tensor<f32>
    %71 = stablehlo.negate %69 : tensor<f32>
    %72 = stablehlo.add %70, %71 : tensor<f32>
    %73 = stablehlo.multiply %arg2, %72 : tensor<f32>
    %74 = stablehlo.multiply %72, %13 : tensor<f32>
    %cst_28 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %75 = stablehlo.divide %72, %cst_28 : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %77 = stablehlo.multiply %76, %21 : tensor<3x3xf32>
    %78 = stablehlo.multiply %77, %16 : tensor<3x3xf32>
    %79 = stablehlo.add %64, %78 : tensor<3x3xf32>
    %cst_29 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %80 = stablehlo.divide %73, %cst_29 : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %83 = stablehlo.select %10, %82, %81 : tensor<3x2xi1>, tensor<3x2xf32>
    %84 = stablehlo.select %10, %81, %82 : tensor<3x2xi1>, tensor<3x2xf32>
    %85 = stablehlo.negate %83 : tensor<3x2xf32>
    %86 = stablehlo.add %84, %85 : tensor<3x2xf32>
    %87 = call @diff_2(%86) : (tensor<3x2xf32>) -> tensor<3x3xf32>
    %cst_31 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %88 = stablehlo.divide %73, %cst_31 : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %91 = stablehlo.select %4, %90, %89 : tensor<2x3xi1>, tensor<2x3xf32>
    %92 = stablehlo.select %4, %89, %90 : tensor<2x3xi1>, tensor<2x3xf32>
    %93 = stablehlo.negate %91 : tensor<2x3xf32>
    %94 = stablehlo.add %92, %93 : tensor<2x3xf32>
    %95 = call @diff_3(%94) : (tensor<2x3xf32>) -> tensor<3x3xf32>
    %96 = stablehlo.add %87, %95 : tensor<3x3xf32>
    %97 = stablehlo.negate %79 : tensor<3x3xf32>
    %98 = stablehlo.add %96, %79 : tensor<3x3xf32>
    return %98, %97, %74 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<f32>
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
