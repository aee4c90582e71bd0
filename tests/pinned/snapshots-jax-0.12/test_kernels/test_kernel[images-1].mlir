// import jax
// import jax.numpy as jnp
//
//
// def color_grading(colors, exponent, exposure):
//     lum_px = 0.7 + colors**2
//     developed = jax.nn.sigmoid(2.0 * (lum_px - 0.75)) + 0.1
//     tone = jnp.where(developed > 0.6, developed, 0.6 * (developed / 0.6) ** 2)
//     curve_px = tone / (1.0 + 0.59 * tone)
//     graded = curve_px**exponent
//     exposed = exposure * graded
//     return exposed
//
//   colors: float32[4, 3, 3] in [0, 1]
//   exponent: float32[] in [0.4, 2.2]
//   exposure: float32[] in [0.4, 1.8]
// -----
// forward, cpu
module @jit_color_grading attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3x3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<4x3x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x3x3xf32>
    %cst = stablehlo.constant dense<0.699999988> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %2 = stablehlo.add %1, %0 : tensor<4x3x3xf32>
    %cst_0 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %4 = stablehlo.subtract %2, %3 : tensor<4x3x3xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<4x3x3xf32>
    %7 = stablehlo.negate %6 : tensor<4x3x3xf32>
    %8 = stablehlo.exponential %7 : tensor<4x3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %10 = stablehlo.add %9, %8 : tensor<4x3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %12 = stablehlo.divide %11, %10 : tensor<4x3x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %14 = stablehlo.add %12, %13 : tensor<4x3x3xf32>
    %cst_5 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %16 = stablehlo.compare GT, %14, %15, FLOAT : (tensor<4x3x3xf32>, tensor<4x3x3xf32>) -> tensor<4x3x3xi1>
    %cst_6 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %18 = stablehlo.divide %14, %17 : tensor<4x3x3xf32>
    %19 = stablehlo.multiply %18, %18 : tensor<4x3x3xf32>
    %cst_7 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<4x3x3xf32>
    %22 = call @_where(%16, %14, %21) : (tensor<4x3x3xi1>, tensor<4x3x3xf32>, tensor<4x3x3xf32>) -> tensor<4x3x3xf32>
    %cst_8 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<4x3x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %26 = stablehlo.add %25, %24 : tensor<4x3x3xf32>
    %27 = stablehlo.divide %22, %26 : tensor<4x3x3xf32>
    %28 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %29 = stablehlo.power %27, %28 : tensor<4x3x3xf32>
    %30 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<4x3x3xf32>
    return %31 : tensor<4x3x3xf32>
  }
  func.func private @_where(%arg0: tensor<4x3x3xi1>, %arg1: tensor<4x3x3xf32>, %arg2: tensor<4x3x3xf32>) -> tensor<4x3x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x3x3xi1>, tensor<4x3x3xf32>
    return %0 : tensor<4x3x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3x3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<4x3x3xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x3x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<4x3x3xf32>
    %cst_0 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %4 = stablehlo.add %3, %0 : tensor<4x3x3xf32>
    %cst_1 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %6 = stablehlo.subtract %4, %5 : tensor<4x3x3xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<4x3x3xf32>
    %9 = stablehlo.negate %8 : tensor<4x3x3xf32>
    %10 = stablehlo.exponential %9 : tensor<4x3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %12 = stablehlo.add %11, %10 : tensor<4x3x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %14 = stablehlo.divide %13, %12 : tensor<4x3x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %16 = stablehlo.subtract %15, %14 : tensor<4x3x3xf32>
    %17 = stablehlo.multiply %14, %16 : tensor<4x3x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %19 = stablehlo.add %14, %18 : tensor<4x3x3xf32>
    %cst_7 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %21 = stablehlo.compare GT, %19, %20, FLOAT : (tensor<4x3x3xf32>, tensor<4x3x3xf32>) -> tensor<4x3x3xi1>
    %cst_8 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %23 = stablehlo.divide %19, %22 : tensor<4x3x3xf32>
    %24 = stablehlo.multiply %23, %23 : tensor<4x3x3xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %26 = stablehlo.multiply %25, %23 : tensor<4x3x3xf32>
    %cst_10 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %28 = stablehlo.multiply %27, %24 : tensor<4x3x3xf32>
    %29 = call @_where(%21, %19, %28) : (tensor<4x3x3xi1>, tensor<4x3x3xf32>, tensor<4x3x3xf32>) -> tensor<4x3x3xf32>
    %cst_11 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<4x3x3xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %33 = stablehlo.add %32, %31 : tensor<4x3x3xf32>
    %34 = stablehlo.divide %29, %33 : tensor<4x3x3xf32>
    %35 = stablehlo.multiply %33, %33 : tensor<4x3x3xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %37 = stablehlo.divide %36, %35 : tensor<4x3x3xf32>
    %38 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %39 = stablehlo.power %34, %38 : tensor<4x3x3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.subtract %arg1, %cst_14 : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %42 = stablehlo.power %34, %41 : tensor<4x3x3xf32>
    %43 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %44 = stablehlo.multiply %43, %42 : tensor<4x3x3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %46 = stablehlo.compare EQ, %34, %45, FLOAT : (tensor<4x3x3xf32>, tensor<4x3x3xf32>) -> tensor<4x3x3xi1>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %48 = stablehlo.select %46, %47, %34 : tensor<4x3x3xi1>, tensor<4x3x3xf32>
    %49 = stablehlo.log %48 : tensor<4x3x3xf32>
    %50 = stablehlo.multiply %49, %39 : tensor<4x3x3xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %52 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %53 = stablehlo.multiply %52, %51 : tensor<4x3x3xf32>
    %54 = stablehlo.multiply %51, %39 : tensor<4x3x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_18) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x3x3xf32>, tensor<f32>) -> tensor<f32>
    %56 = stablehlo.multiply %53, %50 : tensor<4x3x3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_19) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<4x3x3xf32>, tensor<f32>) -> tensor<f32>
    %58 = stablehlo.multiply %53, %44 : tensor<4x3x3xf32>
    %59 = stablehlo.multiply %58, %37 : tensor<4x3x3xf32>
    %60 = stablehlo.multiply %59, %29 : tensor<4x3x3xf32>
    %61 = stablehlo.negate %60 : tensor<4x3x3xf32>
    %62 = stablehlo.divide %58, %33 : tensor<4x3x3xf32>
    %cst_20 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %64 = stablehlo.multiply %63, %61 : tensor<4x3x3xf32>
    %65 = stablehlo.add %62, %64 : tensor<4x3x3xf32>
    %66:2 = call @_where_0(%21, %65) : (tensor<4x3x3xi1>, tensor<4x3x3xf32>) -> (tensor<4x3x3xf32>, tensor<4x3x3xf32>)
    %cst_21 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %68 = stablehlo.multiply %67, %66#1 : tensor<4x3x3xf32>
    %69 = stablehlo.multiply %68, %26 : tensor<4x3x3xf32>
    %cst_22 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %71 = stablehlo.divide %69, %70 : tensor<4x3x3xf32>
    %72 = stablehlo.add %66#0, %71 : tensor<4x3x3xf32>
    %73 = stablehlo.multiply %72, %17 : tensor<4x3x3xf32>
    %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %75 = stablehlo.multiply %74, %73 : tensor<4x3x3xf32>
    %76 = stablehlo.multiply %75, %2 : tensor<4x3x3xf32>
    return %76, %57, %55 : tensor<4x3x3xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @_where(%arg0: tensor<4x3x3xi1>, %arg1: tensor<4x3x3xf32>, %arg2: tensor<4x3x3xf32>) -> tensor<4x3x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x3x3xi1>, tensor<4x3x3xf32>
    return %0 : tensor<4x3x3xf32>
  }
  func.func private @_where_0(%arg0: tensor<4x3x3xi1>, %arg1: tensor<4x3x3xf32>) -> (tensor<4x3x3xf32>, tensor<4x3x3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x3x3xi1>, tensor<4x3x3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<4x3x3xi1>, tensor<4x3x3xf32>
    return %2, %1 : tensor<4x3x3xf32>, tensor<4x3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
