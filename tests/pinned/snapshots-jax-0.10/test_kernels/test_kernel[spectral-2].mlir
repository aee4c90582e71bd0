// import jax
// import jax.numpy as jnp
//
//
// def principal_stress(sxx, b, background, c, modulation):
//     clamped = jnp.minimum(background, b)
//     p = 0.6 * clamped
//     prod = modulation * (0.42 + c)
//     half_trace = 0.5 * (sxx + prod)
//     half_gap = 0.5 * (sxx - prod)
//     r = jnp.sqrt(half_gap**2 + p**2 + 0.2)
//     major = half_trace + r
//     minor = half_trace - r
//     theta = 0.5 * jnp.arctan2(p, half_gap + 2.0)
//     combined = theta * (0.7 * major) + 1.32
//     product = combined * jax.nn.sigmoid(combined)
//     q = product / 1.5
//     magnitude = jnp.abs(q.mean() + 1.5 - 2.61)
//     return magnitude, minor
//
//   sxx: float32[5] in [-1, 1]
//   b: float32[5] in [-1, 1]
//   background: float32[5] in [-1, 1]
//   c: float32[5] in [-1, 1]
//   modulation: float32[5] in [-1, 1]
// -----
// forward, cpu
module @jit_principal_stress attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>, %arg4: tensor<5xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.minimum %arg2, %arg1 : tensor<5xf32>
    %cst = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.add %3, %arg3 : tensor<5xf32>
    %5 = stablehlo.multiply %arg4, %4 : tensor<5xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<5xf32>
    %9 = stablehlo.subtract %arg0, %5 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<5xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<5xf32>
    %13 = stablehlo.multiply %2, %2 : tensor<5xf32>
    %14 = stablehlo.add %12, %13 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %16 = stablehlo.add %14, %15 : tensor<5xf32>
    %17 = stablehlo.sqrt %16 : tensor<5xf32>
    %18 = stablehlo.add %8, %17 : tensor<5xf32>
    %19 = stablehlo.subtract %8, %17 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %21 = stablehlo.add %11, %20 : tensor<5xf32>
    %22 = stablehlo.atan2 %2, %21 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %26 = stablehlo.multiply %25, %18 : tensor<5xf32>
    %27 = stablehlo.multiply %24, %26 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %29 = stablehlo.add %27, %28 : tensor<5xf32>
    %30 = stablehlo.negate %29 : tensor<5xf32>
    %31 = stablehlo.exponential %30 : tensor<5xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %33 = stablehlo.add %32, %31 : tensor<5xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %35 = stablehlo.divide %34, %33 : tensor<5xf32>
    %36 = stablehlo.multiply %29, %35 : tensor<5xf32>
    %cst_10 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %38 = stablehlo.divide %36, %37 : tensor<5xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %40 = stablehlo.divide %39, %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %41 = stablehlo.add %40, %cst_13 : tensor<f32>
    %cst_14 = stablehlo.constant dense<2.610000e+00> : tensor<f32>
    %42 = stablehlo.subtract %41, %cst_14 : tensor<f32>
    %43 = stablehlo.abs %42 : tensor<f32>
    return %43, %19 : tensor<f32>, tensor<5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>, %arg4: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}, tensor<5xf32> {jax.result_info = "result[2]"}, tensor<5xf32> {jax.result_info = "result[3]"}, tensor<5xf32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.minimum %arg2, %arg1 : tensor<5xf32>
    %1 = stablehlo.compare EQ, %arg2, %0, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.select %1, %2, %3 : tensor<5xi1>, tensor<5xf32>
    %5 = stablehlo.compare EQ, %arg1, %0, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.select %5, %6, %7 : tensor<5xi1>, tensor<5xf32>
    %9 = stablehlo.divide %4, %8 : tensor<5xf32>
    %10 = stablehlo.compare EQ, %arg1, %0, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.select %10, %11, %12 : tensor<5xi1>, tensor<5xf32>
    %14 = stablehlo.compare EQ, %arg2, %0, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %17 = stablehlo.select %14, %15, %16 : tensor<5xi1>, tensor<5xf32>
    %18 = stablehlo.divide %13, %17 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %20 = stablehlo.multiply %19, %0 : tensor<5xf32>
    %cst_8 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %22 = stablehlo.add %21, %arg3 : tensor<5xf32>
    %23 = stablehlo.multiply %arg4, %22 : tensor<5xf32>
    %24 = stablehlo.add %arg0, %23 : tensor<5xf32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<5xf32>
    %27 = stablehlo.subtract %arg0, %23 : tensor<5xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<5xf32>
    %30 = stablehlo.multiply %29, %29 : tensor<5xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %32 = stablehlo.multiply %31, %29 : tensor<5xf32>
    %33 = stablehlo.multiply %20, %20 : tensor<5xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %35 = stablehlo.multiply %34, %20 : tensor<5xf32>
    %36 = stablehlo.add %30, %33 : tensor<5xf32>
    %cst_13 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %38 = stablehlo.add %36, %37 : tensor<5xf32>
    %39 = stablehlo.sqrt %38 : tensor<5xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %41 = stablehlo.divide %40, %39 : tensor<5xf32>
    %42 = stablehlo.add %26, %39 : tensor<5xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %44 = stablehlo.add %29, %43 : tensor<5xf32>
    %45 = stablehlo.atan2 %20, %44 : tensor<5xf32>
    %46 = chlo.square %20 : tensor<5xf32> -> tensor<5xf32>
    %47 = chlo.square %44 : tensor<5xf32> -> tensor<5xf32>
    %48 = stablehlo.add %46, %47 : tensor<5xf32>
    %49 = stablehlo.divide %44, %48 : tensor<5xf32>
    %50 = stablehlo.negate %20 : tensor<5xf32>
    %51 = chlo.square %20 : tensor<5xf32> -> tensor<5xf32>
    %52 = chlo.square %44 : tensor<5xf32> -> tensor<5xf32>
    %53 = stablehlo.add %51, %52 : tensor<5xf32>
    %54 = stablehlo.divide %50, %53 : tensor<5xf32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %56 = stablehlo.multiply %55, %45 : tensor<5xf32>
    %cst_17 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %58 = stablehlo.multiply %57, %42 : tensor<5xf32>
    %59 = stablehlo.multiply %56, %58 : tensor<5xf32>
    %cst_18 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %61 = stablehlo.add %59, %60 : tensor<5xf32>
    %62 = stablehlo.negate %61 : tensor<5xf32>
    %63 = stablehlo.exponential %62 : tensor<5xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %65 = stablehlo.add %64, %63 : tensor<5xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %67 = stablehlo.divide %66, %65 : tensor<5xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %69 = stablehlo.subtract %68, %67 : tensor<5xf32>
    %70 = stablehlo.multiply %67, %69 : tensor<5xf32>
    %71 = stablehlo.multiply %61, %67 : tensor<5xf32>
    %cst_22 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %73 = stablehlo.divide %71, %72 : tensor<5xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_24 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %75 = stablehlo.divide %74, %cst_24 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %76 = stablehlo.add %75, %cst_25 : tensor<f32>
    %cst_26 = stablehlo.constant dense<2.610000e+00> : tensor<f32>
    %77 = stablehlo.subtract %76, %cst_26 : tensor<f32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.compare GE, %77, %cst_27, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.select %78, %cst_30, %cst_29 : tensor<i1>, tensor<f32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %81 = stablehlo.select %78, %cst_32, %cst_31 : tensor<i1>, tensor<f32>
    %82 = stablehlo.negate %80 : tensor<f32>
    %83 = stablehlo.add %81, %82 : tensor<f32>
    %cst_33 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %84 = stablehlo.divide %83, %cst_33 : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_34 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %87 = stablehlo.divide %85, %86 : tensor<5xf32>
    %88 = stablehlo.multiply %61, %87 : tensor<5xf32>
    %89 = stablehlo.multiply %87, %67 : tensor<5xf32>
    %90 = stablehlo.multiply %88, %70 : tensor<5xf32>
    %91 = stablehlo.add %89, %90 : tensor<5xf32>
    %92 = stablehlo.multiply %56, %91 : tensor<5xf32>
    %93 = stablehlo.multiply %91, %58 : tensor<5xf32>
    %cst_35 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %95 = stablehlo.multiply %94, %92 : tensor<5xf32>
    %cst_36 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %97 = stablehlo.multiply %96, %93 : tensor<5xf32>
    %98 = stablehlo.multiply %97, %54 : tensor<5xf32>
    %99 = stablehlo.multiply %97, %49 : tensor<5xf32>
    %100 = stablehlo.negate %79 : tensor<5xf32>
    %101 = stablehlo.add %79, %95 : tensor<5xf32>
    %102 = stablehlo.add %100, %95 : tensor<5xf32>
    %103 = stablehlo.multiply %102, %41 : tensor<5xf32>
    %104 = stablehlo.multiply %103, %35 : tensor<5xf32>
    %105 = stablehlo.add %99, %104 : tensor<5xf32>
    %106 = stablehlo.multiply %103, %32 : tensor<5xf32>
    %107 = stablehlo.add %98, %106 : tensor<5xf32>
    %cst_37 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %109 = stablehlo.multiply %108, %107 : tensor<5xf32>
    %110 = stablehlo.negate %109 : tensor<5xf32>
    %cst_38 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %112 = stablehlo.multiply %111, %101 : tensor<5xf32>
    %113 = stablehlo.add %109, %112 : tensor<5xf32>
    %114 = stablehlo.add %110, %112 : tensor<5xf32>
    %115 = stablehlo.multiply %arg4, %114 : tensor<5xf32>
    %116 = stablehlo.multiply %114, %22 : tensor<5xf32>
    %cst_39 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %117 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %118 = stablehlo.multiply %117, %105 : tensor<5xf32>
    %119 = stablehlo.multiply %118, %18 : tensor<5xf32>
    %120 = stablehlo.multiply %118, %9 : tensor<5xf32>
    return %113, %119, %120, %115, %116 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
