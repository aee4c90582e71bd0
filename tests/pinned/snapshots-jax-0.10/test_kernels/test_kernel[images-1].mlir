// import jax
//
//
// def compute_gamma_correction(
//     colors: jax.Array,
//     gamma: jax.Array,
//     exposure: jax.Array,
//     offset: jax.Array,
//     c: jax.Array,
//     white_balance: jax.Array,
//     gain: jax.Array,
// ):
//     safe_px = 1 + colors**2
//     curve_px = safe_px * (safe_px + offset) / (safe_px * (safe_px + 0.5) + offset)
//     tone = jax.nn.sigmoid(curve_px - c) + 0.1
//     gamma_px = (tone / 1.1) ** gamma
//     boosted = exposure * gamma_px
//     tinted = boosted * white_balance
//     return gain * tinted
//
//   colors: float32[4, 3, 3] in [0, 1]
//   gamma: float32[] in [0.4, 2.2]
//   exposure: float32[] in [0.4, 1.8]
//   offset: float32[] in [0.2, 0.9]
//   c: float32[] in [0.2, 0.9]
//   white_balance: float32[3] in [0.6, 1.4]
//   gain: float32[1, 3, 3] in [0.5, 1.5]
// -----
// forward, cpu
module @jit_compute_gamma_correction attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3x3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<3xf32>, %arg6: tensor<1x3x3xf32>) -> (tensor<4x3x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x3x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %2 = stablehlo.add %1, %0 : tensor<4x3x3xf32>
    %3 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %4 = stablehlo.add %2, %3 : tensor<4x3x3xf32>
    %5 = stablehlo.multiply %2, %4 : tensor<4x3x3xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %7 = stablehlo.add %2, %6 : tensor<4x3x3xf32>
    %8 = stablehlo.multiply %2, %7 : tensor<4x3x3xf32>
    %9 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %10 = stablehlo.add %8, %9 : tensor<4x3x3xf32>
    %11 = stablehlo.divide %5, %10 : tensor<4x3x3xf32>
    %12 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %13 = stablehlo.subtract %11, %12 : tensor<4x3x3xf32>
    %14 = stablehlo.negate %13 : tensor<4x3x3xf32>
    %15 = stablehlo.exponential %14 : tensor<4x3x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %17 = stablehlo.add %16, %15 : tensor<4x3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %19 = stablehlo.divide %18, %17 : tensor<4x3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %21 = stablehlo.add %19, %20 : tensor<4x3x3xf32>
    %cst_4 = stablehlo.constant dense<1.100000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %23 = stablehlo.divide %21, %22 : tensor<4x3x3xf32>
    %24 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %25 = stablehlo.power %23, %24 : tensor<4x3x3xf32>
    %26 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<4x3x3xf32>
    %28 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<4x3x3xf32>
    %30 = stablehlo.multiply %27, %29 : tensor<4x3x3xf32>
    %31 = stablehlo.broadcast_in_dim %arg6, dims = [0, 1, 2] : (tensor<1x3x3xf32>) -> tensor<4x3x3xf32>
    %32 = stablehlo.multiply %31, %30 : tensor<4x3x3xf32>
    return %32 : tensor<4x3x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3x3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>, %arg5: tensor<3xf32>, %arg6: tensor<1x3x3xf32>) -> (tensor<4x3x3xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}, tensor<3xf32> {jax.result_info = "result[5]"}, tensor<1x3x3xf32> {jax.result_info = "result[6]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x3x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<4x3x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %4 = stablehlo.add %3, %0 : tensor<4x3x3xf32>
    %5 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %6 = stablehlo.add %4, %5 : tensor<4x3x3xf32>
    %7 = stablehlo.multiply %4, %6 : tensor<4x3x3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %9 = stablehlo.add %4, %8 : tensor<4x3x3xf32>
    %10 = stablehlo.multiply %4, %9 : tensor<4x3x3xf32>
    %11 = stablehlo.broadcast_in_dim %arg3, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %12 = stablehlo.add %10, %11 : tensor<4x3x3xf32>
    %13 = stablehlo.divide %7, %12 : tensor<4x3x3xf32>
    %14 = stablehlo.multiply %12, %12 : tensor<4x3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %16 = stablehlo.divide %15, %14 : tensor<4x3x3xf32>
    %17 = stablehlo.broadcast_in_dim %arg4, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %18 = stablehlo.subtract %13, %17 : tensor<4x3x3xf32>
    %19 = stablehlo.negate %18 : tensor<4x3x3xf32>
    %20 = stablehlo.exponential %19 : tensor<4x3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %22 = stablehlo.add %21, %20 : tensor<4x3x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %24 = stablehlo.divide %23, %22 : tensor<4x3x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %26 = stablehlo.subtract %25, %24 : tensor<4x3x3xf32>
    %27 = stablehlo.multiply %24, %26 : tensor<4x3x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %29 = stablehlo.add %24, %28 : tensor<4x3x3xf32>
    %cst_7 = stablehlo.constant dense<1.100000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %31 = stablehlo.divide %29, %30 : tensor<4x3x3xf32>
    %32 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %33 = stablehlo.power %31, %32 : tensor<4x3x3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.subtract %arg1, %cst_8 : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %36 = stablehlo.power %31, %35 : tensor<4x3x3xf32>
    %37 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<4x3x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %40 = stablehlo.compare EQ, %31, %39, FLOAT : (tensor<4x3x3xf32>, tensor<4x3x3xf32>) -> tensor<4x3x3xi1>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %42 = stablehlo.select %40, %41, %31 : tensor<4x3x3xi1>, tensor<4x3x3xf32>
    %43 = stablehlo.log %42 : tensor<4x3x3xf32>
    %44 = stablehlo.multiply %43, %33 : tensor<4x3x3xf32>
    %45 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %46 = stablehlo.multiply %45, %33 : tensor<4x3x3xf32>
    %47 = stablehlo.broadcast_in_dim %arg5, dims = [2] : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<4x3x3xf32>
    %49 = stablehlo.multiply %46, %48 : tensor<4x3x3xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %51 = stablehlo.broadcast_in_dim %arg6, dims = [0, 1, 2] : (tensor<1x3x3xf32>) -> tensor<4x3x3xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<4x3x3xf32>
    %53 = stablehlo.multiply %50, %49 : tensor<4x3x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4x3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %55 = stablehlo.reshape %54 : (tensor<3x3xf32>) -> tensor<1x3x3xf32>
    %56 = stablehlo.multiply %46, %52 : tensor<4x3x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %58 = stablehlo.reshape %57 : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %59 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<4x3x3xf32>
    %60 = stablehlo.multiply %52, %59 : tensor<4x3x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%58 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %62 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %63 = stablehlo.multiply %62, %60 : tensor<4x3x3xf32>
    %64 = stablehlo.multiply %60, %33 : tensor<4x3x3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_15) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x3x3xf32>, tensor<f32>) -> tensor<f32>
    %66 = stablehlo.multiply %63, %44 : tensor<4x3x3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%66 init: %cst_16) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x3x3xf32>, tensor<f32>) -> tensor<f32>
    %68 = stablehlo.multiply %63, %38 : tensor<4x3x3xf32>
    %cst_17 = stablehlo.constant dense<1.100000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %70 = stablehlo.divide %68, %69 : tensor<4x3x3xf32>
    %71 = stablehlo.multiply %70, %27 : tensor<4x3x3xf32>
    %72 = stablehlo.negate %71 : tensor<4x3x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%72 init: %cst_18) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x3x3xf32>, tensor<f32>) -> tensor<f32>
    %74 = stablehlo.multiply %71, %16 : tensor<4x3x3xf32>
    %75 = stablehlo.multiply %74, %7 : tensor<4x3x3xf32>
    %76 = stablehlo.negate %75 : tensor<4x3x3xf32>
    %77 = stablehlo.divide %71, %12 : tensor<4x3x3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.reduce(%76 init: %cst_19) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x3x3xf32>, tensor<f32>) -> tensor<f32>
    %79 = stablehlo.multiply %4, %76 : tensor<4x3x3xf32>
    %80 = stablehlo.multiply %76, %9 : tensor<4x3x3xf32>
    %81 = stablehlo.add %79, %80 : tensor<4x3x3xf32>
    %82 = stablehlo.multiply %4, %77 : tensor<4x3x3xf32>
    %83 = stablehlo.multiply %77, %6 : tensor<4x3x3xf32>
    %84 = stablehlo.add %81, %83 : tensor<4x3x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%82 init: %cst_20) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x3x3xf32>, tensor<f32>) -> tensor<f32>
    %86 = stablehlo.add %84, %82 : tensor<4x3x3xf32>
    %87 = stablehlo.add %78, %85 : tensor<f32>
    %88 = stablehlo.multiply %86, %2 : tensor<4x3x3xf32>
    return %88, %67, %65, %87, %73, %61, %55 : tensor<4x3x3xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<3xf32>, tensor<1x3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
