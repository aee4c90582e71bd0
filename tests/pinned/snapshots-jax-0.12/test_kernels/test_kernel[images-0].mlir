// import jax.numpy as jnp
//
//
// def stable_ssim(pixels, reference, baseline_in, gain):
//     mean_a = jnp.mean(pixels)
//     mu_y = jnp.mean(reference)
//     var_x = jnp.var(pixels)
//     var_y = jnp.var(reference)
//     shared = jnp.mean((pixels - mean_a) * (reference - mu_y))
//     numer = (2.0 * mean_a * mu_y + 0.1) * (2.0 * shared + 0.25)
//     low = (mean_a**2 + mu_y**2 + 0.1) * (var_x + var_y + 0.25)
//     result = numer / low
//     spread = jnp.sqrt(baseline_in**2 + 0.5)
//     norm = jnp.sqrt(var_x**2 + shared**2 + 0.54)
//     return result - spread, gain + 0.49 - norm
//
//   pixels: float32[3, 5] in [0, 1]
//   reference: float32[3, 5] in [0, 1]
//   baseline_in: float32[] in [0.3, 1.5]
//   gain: float32[] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_stable_ssim attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5xf32>, %arg1: tensor<3x5xf32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %1 = stablehlo.divide %0, %cst_0 : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%arg1 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %3 = stablehlo.divide %2, %cst_2 : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4 = call @_var(%arg0, %c) : (tensor<3x5xf32>, tensor<i32>) -> tensor<f32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %5 = call @_var(%arg1, %c_3) : (tensor<3x5xf32>, tensor<i32>) -> tensor<f32>
    %6 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %7 = stablehlo.subtract %arg0, %6 : tensor<3x5xf32>
    %8 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %9 = stablehlo.subtract %arg1, %8 : tensor<3x5xf32>
    %10 = stablehlo.multiply %7, %9 : tensor<3x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.multiply %cst_6, %1 : tensor<f32>
    %14 = stablehlo.multiply %13, %3 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %15 = stablehlo.add %14, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.multiply %cst_8, %12 : tensor<f32>
    %cst_9 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %17 = stablehlo.add %16, %cst_9 : tensor<f32>
    %18 = stablehlo.multiply %15, %17 : tensor<f32>
    %19 = stablehlo.multiply %1, %1 : tensor<f32>
    %20 = stablehlo.multiply %3, %3 : tensor<f32>
    %21 = stablehlo.add %19, %20 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %22 = stablehlo.add %21, %cst_10 : tensor<f32>
    %23 = stablehlo.add %4, %5 : tensor<f32>
    %cst_11 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %24 = stablehlo.add %23, %cst_11 : tensor<f32>
    %25 = stablehlo.multiply %22, %24 : tensor<f32>
    %26 = stablehlo.divide %18, %25 : tensor<f32>
    %27 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.add %27, %cst_12 : tensor<f32>
    %29 = stablehlo.sqrt %28 : tensor<f32>
    %30 = stablehlo.multiply %4, %4 : tensor<f32>
    %31 = stablehlo.multiply %12, %12 : tensor<f32>
    %32 = stablehlo.add %30, %31 : tensor<f32>
    %cst_13 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %33 = stablehlo.add %32, %cst_13 : tensor<f32>
    %34 = stablehlo.sqrt %33 : tensor<f32>
    %35 = stablehlo.subtract %26, %29 : tensor<f32>
    %cst_14 = stablehlo.constant dense<4.900000e-01> : tensor<f32>
    %36 = stablehlo.add %arg3, %cst_14 : tensor<f32>
    %37 = stablehlo.subtract %36, %34 : tensor<f32>
    return %35, %37 : tensor<f32>, tensor<f32>
  }
  func.func private @_var(%arg0: tensor<3x5xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x5xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x5xf32>
    %6 = chlo.square %5 : tensor<3x5xf32> -> tensor<3x5xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.divide %9, %8 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = call @_where(%11, %10, %cst_4) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %12 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 0 1 2
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x5xf32>, %arg1: tensor<3x5xf32>, %arg2: tensor<f32>) -> (tensor<3x5xf32> {jax.result_info = "result[0]"}, tensor<3x5xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %1 = stablehlo.divide %0, %cst_0 : tensor<f32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%arg1 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %3 = stablehlo.divide %2, %cst_2 : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %4:4 = call @_var(%arg0, %c) : (tensor<3x5xf32>, tensor<i32>) -> (tensor<f32>, tensor<3x5xf32>, tensor<f32>, tensor<i1>)
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %5:4 = call @_var(%arg1, %c_3) : (tensor<3x5xf32>, tensor<i32>) -> (tensor<f32>, tensor<3x5xf32>, tensor<f32>, tensor<i1>)
    %6 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %7 = stablehlo.subtract %arg0, %6 : tensor<3x5xf32>
    %8 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %9 = stablehlo.subtract %arg1, %8 : tensor<3x5xf32>
    %10 = stablehlo.multiply %7, %9 : tensor<3x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.multiply %cst_6, %1 : tensor<f32>
    %14 = stablehlo.multiply %13, %3 : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %15 = stablehlo.add %14, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.multiply %cst_8, %12 : tensor<f32>
    %cst_9 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %17 = stablehlo.add %16, %cst_9 : tensor<f32>
    %18 = stablehlo.multiply %15, %17 : tensor<f32>
    %19 = stablehlo.multiply %1, %1 : tensor<f32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.multiply %cst_10, %1 : tensor<f32>
    %21 = stablehlo.multiply %3, %3 : tensor<f32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.multiply %cst_11, %3 : tensor<f32>
    %23 = stablehlo.add %19, %21 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %24 = stablehlo.add %23, %cst_12 : tensor<f32>
    %25 = stablehlo.add %4#0, %5#0 : tensor<f32>
    %cst_13 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %26 = stablehlo.add %25, %cst_13 : tensor<f32>
    %27 = stablehlo.multiply %24, %26 : tensor<f32>
    %28 = stablehlo.multiply %27, %27 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.divide %cst_14, %28 : tensor<f32>
    %30 = stablehlo.multiply %arg2, %arg2 : tensor<f32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %31 = stablehlo.multiply %cst_15, %arg2 : tensor<f32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %32 = stablehlo.add %30, %cst_16 : tensor<f32>
    %33 = stablehlo.sqrt %32 : tensor<f32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %34 = stablehlo.divide %cst_17, %33 : tensor<f32>
    %35 = stablehlo.multiply %4#0, %4#0 : tensor<f32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.multiply %cst_18, %4#0 : tensor<f32>
    %37 = stablehlo.multiply %12, %12 : tensor<f32>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %38 = stablehlo.multiply %cst_19, %12 : tensor<f32>
    %39 = stablehlo.add %35, %37 : tensor<f32>
    %cst_20 = stablehlo.constant dense<5.400000e-01> : tensor<f32>
    %40 = stablehlo.add %39, %cst_20 : tensor<f32>
    %41 = stablehlo.sqrt %40 : tensor<f32>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %42 = stablehlo.divide %cst_21, %41 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.negate %cst_22 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.negate %cst_23 : tensor<f32>
    %45 = stablehlo.multiply %43, %42 : tensor<f32>
    %46 = stablehlo.multiply %45, %38 : tensor<f32>
    %47 = stablehlo.multiply %45, %36 : tensor<f32>
    %48 = stablehlo.multiply %44, %34 : tensor<f32>
    %49 = stablehlo.multiply %48, %31 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.multiply %cst_24, %29 : tensor<f32>
    %51 = stablehlo.multiply %50, %18 : tensor<f32>
    %52 = stablehlo.negate %51 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.divide %cst_25, %27 : tensor<f32>
    %54 = stablehlo.multiply %24, %52 : tensor<f32>
    %55 = stablehlo.multiply %52, %26 : tensor<f32>
    %56 = stablehlo.add %47, %54 : tensor<f32>
    %57 = stablehlo.multiply %55, %22 : tensor<f32>
    %58 = stablehlo.multiply %55, %20 : tensor<f32>
    %59 = stablehlo.multiply %15, %53 : tensor<f32>
    %60 = stablehlo.multiply %53, %17 : tensor<f32>
    %cst_26 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %61 = stablehlo.multiply %cst_26, %59 : tensor<f32>
    %62 = stablehlo.add %46, %61 : tensor<f32>
    %63 = stablehlo.multiply %13, %60 : tensor<f32>
    %64 = stablehlo.multiply %60, %3 : tensor<f32>
    %65 = stablehlo.add %57, %63 : tensor<f32>
    %cst_27 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %66 = stablehlo.multiply %cst_27, %64 : tensor<f32>
    %67 = stablehlo.add %58, %66 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %68 = stablehlo.divide %62, %cst_28 : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %70 = stablehlo.multiply %7, %69 : tensor<3x5xf32>
    %71 = stablehlo.multiply %69, %9 : tensor<3x5xf32>
    %72 = stablehlo.negate %70 : tensor<3x5xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%72 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %74 = stablehlo.add %65, %73 : tensor<f32>
    %75 = stablehlo.negate %71 : tensor<3x5xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%75 init: %cst_30) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %77 = stablehlo.add %67, %76 : tensor<f32>
    %78 = call @_var_0(%5#1, %5#2, %5#3, %54) : (tensor<3x5xf32>, tensor<f32>, tensor<i1>, tensor<f32>) -> tensor<3x5xf32>
    %79 = stablehlo.add %70, %78 : tensor<3x5xf32>
    %80 = call @_var_0(%4#1, %4#2, %4#3, %56) : (tensor<3x5xf32>, tensor<f32>, tensor<i1>, tensor<f32>) -> tensor<3x5xf32>
    %81 = stablehlo.add %71, %80 : tensor<3x5xf32>
    %cst_31 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %82 = stablehlo.divide %74, %cst_31 : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %84 = stablehlo.add %79, %83 : tensor<3x5xf32>
    %cst_32 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %85 = stablehlo.divide %77, %cst_32 : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %87 = stablehlo.add %81, %86 : tensor<3x5xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    return %87, %84, %49, %cst_33 : tensor<3x5xf32>, tensor<3x5xf32>, tensor<f32>, tensor<f32>
  }
  func.func private @_var(%arg0: tensor<3x5xf32>, %arg1: tensor<i32>) -> (tensor<f32>, tensor<3x5xf32>, tensor<f32>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<3x5xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x5xf32>
    %6 = chlo.square %5 : tensor<3x5xf32> -> tensor<3x5xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<3x5xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %12 = stablehlo.divide %11, %10 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = call @_where(%13, %12, %cst_5) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %14, %8, %10, %13 : tensor<f32>, tensor<3x5xf32>, tensor<f32>, tensor<i1>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @_var_0(%arg0: tensor<3x5xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<f32>) -> tensor<3x5xf32> {
    %0 = call @_where_1(%arg2, %arg3) : (tensor<i1>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.divide %0, %arg1 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<3x5xf32>
    %4 = stablehlo.negate %3 : tensor<3x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<f32>
    %6 = stablehlo.reshape %5 : (tensor<f32>) -> tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %8 = stablehlo.divide %6, %7 : tensor<1x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %11 = stablehlo.add %3, %10 : tensor<3x5xf32>
    return %11 : tensor<3x5xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %arg1, %cst : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
}
// -----
// backward, cuda, takes inputs 0 1 2: same text as cpu
