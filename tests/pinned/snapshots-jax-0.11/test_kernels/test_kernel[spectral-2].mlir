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
    %1 = stablehlo.compare GT, %arg1, %arg2, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %2 = stablehlo.compare EQ, %arg1, %arg2, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %6 = stablehlo.select %2, %5, %4 : tensor<5xi1>, tensor<5xf32>
    %7 = stablehlo.select %1, %3, %6 : tensor<5xi1>, tensor<5xf32>
    %8 = stablehlo.compare GT, %arg2, %arg1, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %9 = stablehlo.compare EQ, %arg2, %arg1, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.select %9, %12, %11 : tensor<5xi1>, tensor<5xf32>
    %14 = stablehlo.select %8, %10, %13 : tensor<5xi1>, tensor<5xf32>
    %cst_5 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %16 = stablehlo.multiply %15, %0 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %18 = stablehlo.add %17, %arg3 : tensor<5xf32>
    %19 = stablehlo.multiply %arg4, %18 : tensor<5xf32>
    %20 = stablehlo.add %arg0, %19 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<5xf32>
    %23 = stablehlo.subtract %arg0, %19 : tensor<5xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<5xf32>
    %26 = stablehlo.multiply %25, %25 : tensor<5xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %28 = stablehlo.multiply %27, %25 : tensor<5xf32>
    %29 = stablehlo.multiply %16, %16 : tensor<5xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %31 = stablehlo.multiply %30, %16 : tensor<5xf32>
    %32 = stablehlo.add %26, %29 : tensor<5xf32>
    %cst_11 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %34 = stablehlo.add %32, %33 : tensor<5xf32>
    %35 = stablehlo.sqrt %34 : tensor<5xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %37 = stablehlo.divide %36, %35 : tensor<5xf32>
    %38 = stablehlo.add %22, %35 : tensor<5xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %40 = stablehlo.add %25, %39 : tensor<5xf32>
    %41 = stablehlo.atan2 %16, %40 : tensor<5xf32>
    %42 = chlo.square %16 : tensor<5xf32> -> tensor<5xf32>
    %43 = chlo.square %40 : tensor<5xf32> -> tensor<5xf32>
    %44 = stablehlo.add %42, %43 : tensor<5xf32>
    %45 = stablehlo.divide %40, %44 : tensor<5xf32>
    %46 = stablehlo.negate %16 : tensor<5xf32>
    %47 = chlo.square %16 : tensor<5xf32> -> tensor<5xf32>
    %48 = chlo.square %40 : tensor<5xf32> -> tensor<5xf32>
    %49 = stablehlo.add %47, %48 : tensor<5xf32>
    %50 = stablehlo.divide %46, %49 : tensor<5xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %52 = stablehlo.multiply %51, %41 : tensor<5xf32>
    %cst_15 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %54 = stablehlo.multiply %53, %38 : tensor<5xf32>
    %55 = stablehlo.multiply %52, %54 : tensor<5xf32>
    %cst_16 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %57 = stablehlo.add %55, %56 : tensor<5xf32>
    %58 = stablehlo.negate %57 : tensor<5xf32>
    %59 = stablehlo.exponential %58 : tensor<5xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %61 = stablehlo.add %60, %59 : tensor<5xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %63 = stablehlo.divide %62, %61 : tensor<5xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %65 = stablehlo.subtract %64, %63 : tensor<5xf32>
    %66 = stablehlo.multiply %63, %65 : tensor<5xf32>
    %67 = stablehlo.multiply %57, %63 : tensor<5xf32>
    %cst_20 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %69 = stablehlo.divide %67, %68 : tensor<5xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.reduce(%69 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %cst_22 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %71 = stablehlo.divide %70, %cst_22 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %72 = stablehlo.add %71, %cst_23 : tensor<f32>
    %cst_24 = stablehlo.constant dense<2.610000e+00> : tensor<f32>
    %73 = stablehlo.subtract %72, %cst_24 : tensor<f32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.compare GE, %73, %cst_25, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.select %74, %cst_28, %cst_27 : tensor<i1>, tensor<f32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.select %74, %cst_30, %cst_29 : tensor<i1>, tensor<f32>
    %78 = stablehlo.negate %76 : tensor<f32>
    %79 = stablehlo.add %77, %78 : tensor<f32>
    %cst_31 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %80 = stablehlo.divide %79, %cst_31 : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_32 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %83 = stablehlo.divide %81, %82 : tensor<5xf32>
    %84 = stablehlo.multiply %57, %83 : tensor<5xf32>
    %85 = stablehlo.multiply %83, %63 : tensor<5xf32>
    %86 = stablehlo.multiply %84, %66 : tensor<5xf32>
    %87 = stablehlo.add %85, %86 : tensor<5xf32>
    %88 = stablehlo.multiply %52, %87 : tensor<5xf32>
    %89 = stablehlo.multiply %87, %54 : tensor<5xf32>
    %cst_33 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %91 = stablehlo.multiply %90, %88 : tensor<5xf32>
    %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %93 = stablehlo.multiply %92, %89 : tensor<5xf32>
    %94 = stablehlo.multiply %93, %50 : tensor<5xf32>
    %95 = stablehlo.multiply %93, %45 : tensor<5xf32>
    %96 = stablehlo.negate %75 : tensor<5xf32>
    %97 = stablehlo.add %75, %91 : tensor<5xf32>
    %98 = stablehlo.add %96, %91 : tensor<5xf32>
    %99 = stablehlo.multiply %98, %37 : tensor<5xf32>
    %100 = stablehlo.multiply %99, %31 : tensor<5xf32>
    %101 = stablehlo.add %95, %100 : tensor<5xf32>
    %102 = stablehlo.multiply %99, %28 : tensor<5xf32>
    %103 = stablehlo.add %94, %102 : tensor<5xf32>
    %cst_35 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %105 = stablehlo.multiply %104, %103 : tensor<5xf32>
    %106 = stablehlo.negate %105 : tensor<5xf32>
    %cst_36 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %108 = stablehlo.multiply %107, %97 : tensor<5xf32>
    %109 = stablehlo.add %105, %108 : tensor<5xf32>
    %110 = stablehlo.add %106, %108 : tensor<5xf32>
    %111 = stablehlo.multiply %arg4, %110 : tensor<5xf32>
    %112 = stablehlo.multiply %110, %18 : tensor<5xf32>
    %cst_37 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %114 = stablehlo.multiply %113, %101 : tensor<5xf32>
    %115 = stablehlo.multiply %114, %14 : tensor<5xf32>
    %116 = stablehlo.multiply %114, %7 : tensor<5xf32>
    return %109, %115, %116, %111, %112 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
