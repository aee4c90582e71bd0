// import jax
// import jax.numpy as jnp
//
//
// def normalize(arrow):
//     return arrow * jax.lax.rsqrt(jnp.sum(arrow * arrow, axis=-1, keepdims=True) + 0.3)
//
//
// def ray_box(eye, dirs, extent):
//     dir_hat = normalize(dirs)
//     inv = dir_hat / (dir_hat**2 + 0.1)
//     t0 = (-extent - eye) * inv
//     t1 = (extent - eye) * inv
//     t_near = jnp.max(jnp.minimum(t0, t1), axis=-1)
//     t_far = jnp.min(jnp.maximum(t0, t1), axis=-1)
//     dist = jnp.where(t_near < t_far, t_near, 0.3 * t_far)
//     return 0.87 * dist
//
//   eye: float16[7, 3] in [-1.2, 1.2]
//   dirs: float16[7, 3] in [-1.2, 1.2]
//   extent: float16[3] in [0.4, 1.2]
// -----
// forward, cpu
module @jit_ray_box attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf16>, %arg1: tensor<7x3xf16>, %arg2: tensor<3xf16>) -> (tensor<7xf16> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<7x3xf16>
    %1 = stablehlo.convert %0 : (tensor<7x3xf16>) -> tensor<7x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<7xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %4 = stablehlo.convert %3 : (tensor<7x1xf32>) -> tensor<7x1xf16>
    %cst_0 = stablehlo.constant dense<3.000490e-01> : tensor<f16>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %6 = stablehlo.add %4, %5 : tensor<7x1xf16>
    %7 = stablehlo.rsqrt %6 : tensor<7x1xf16>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %9 = stablehlo.multiply %arg1, %8 : tensor<7x3xf16>
    %10 = stablehlo.multiply %9, %9 : tensor<7x3xf16>
    %cst_1 = stablehlo.constant dense<9.997550e-02> : tensor<f16>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %12 = stablehlo.add %10, %11 : tensor<7x3xf16>
    %13 = stablehlo.divide %9, %12 : tensor<7x3xf16>
    %14 = stablehlo.negate %arg2 : tensor<3xf16>
    %15 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<3xf16>) -> tensor<1x3xf16>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x3xf16>) -> tensor<7x3xf16>
    %17 = stablehlo.subtract %16, %arg0 : tensor<7x3xf16>
    %18 = stablehlo.multiply %17, %13 : tensor<7x3xf16>
    %19 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<3xf16>) -> tensor<1x3xf16>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<1x3xf16>) -> tensor<7x3xf16>
    %21 = stablehlo.subtract %20, %arg0 : tensor<7x3xf16>
    %22 = stablehlo.multiply %21, %13 : tensor<7x3xf16>
    %23 = stablehlo.minimum %18, %22 : tensor<7x3xf16>
    %cst_2 = stablehlo.constant dense<0xFC00> : tensor<f16>
    %24 = stablehlo.reduce(%23 init: %cst_2) applies stablehlo.maximum across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %25 = stablehlo.maximum %18, %22 : tensor<7x3xf16>
    %cst_3 = stablehlo.constant dense<0x7C00> : tensor<f16>
    %26 = stablehlo.reduce(%25 init: %cst_3) applies stablehlo.minimum across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %27 = stablehlo.compare LT, %24, %26, FLOAT : (tensor<7xf16>, tensor<7xf16>) -> tensor<7xi1>
    %cst_4 = stablehlo.constant dense<3.000490e-01> : tensor<f16>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %29 = stablehlo.multiply %28, %26 : tensor<7xf16>
    %30 = call @_where(%27, %24, %29) : (tensor<7xi1>, tensor<7xf16>, tensor<7xf16>) -> tensor<7xf16>
    %cst_5 = stablehlo.constant dense<8.701170e-01> : tensor<f16>
    %31 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %32 = stablehlo.multiply %31, %30 : tensor<7xf16>
    return %32 : tensor<7xf16>
  }
  func.func private @_where(%arg0: tensor<7xi1>, %arg1: tensor<7xf16>, %arg2: tensor<7xf16>) -> tensor<7xf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<7xi1>, tensor<7xf16>
    return %0 : tensor<7xf16>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf16>, %arg1: tensor<7x3xf16>, %arg2: tensor<3xf16>) -> (tensor<7x3xf16> {jax.result_info = "result[0]"}, tensor<7x3xf16> {jax.result_info = "result[1]"}, tensor<3xf16> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<7x3xf16>
    %1 = stablehlo.convert %0 : (tensor<7x3xf16>) -> tensor<7x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<7xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %4 = stablehlo.convert %3 : (tensor<7x1xf32>) -> tensor<7x1xf16>
    %cst_0 = stablehlo.constant dense<3.000490e-01> : tensor<f16>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %6 = stablehlo.add %4, %5 : tensor<7x1xf16>
    %7 = stablehlo.rsqrt %6 : tensor<7x1xf16>
    %8 = stablehlo.divide %7, %6 : tensor<7x1xf16>
    %cst_1 = stablehlo.constant dense<-5.000000e-01> : tensor<f16>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %10 = stablehlo.multiply %9, %8 : tensor<7x1xf16>
    %11 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %12 = stablehlo.multiply %arg1, %11 : tensor<7x3xf16>
    %13 = stablehlo.multiply %12, %12 : tensor<7x3xf16>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f16>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %15 = stablehlo.multiply %14, %12 : tensor<7x3xf16>
    %cst_3 = stablehlo.constant dense<9.997550e-02> : tensor<f16>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %17 = stablehlo.add %13, %16 : tensor<7x3xf16>
    %18 = stablehlo.divide %12, %17 : tensor<7x3xf16>
    %19 = stablehlo.multiply %17, %17 : tensor<7x3xf16>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %21 = stablehlo.divide %20, %19 : tensor<7x3xf16>
    %22 = stablehlo.negate %arg2 : tensor<3xf16>
    %23 = stablehlo.broadcast_in_dim %22, dims = [1] : (tensor<3xf16>) -> tensor<1x3xf16>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<1x3xf16>) -> tensor<7x3xf16>
    %25 = stablehlo.subtract %24, %arg0 : tensor<7x3xf16>
    %26 = stablehlo.multiply %25, %18 : tensor<7x3xf16>
    %27 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<3xf16>) -> tensor<1x3xf16>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x3xf16>) -> tensor<7x3xf16>
    %29 = stablehlo.subtract %28, %arg0 : tensor<7x3xf16>
    %30 = stablehlo.multiply %29, %18 : tensor<7x3xf16>
    %31 = stablehlo.minimum %26, %30 : tensor<7x3xf16>
    %32 = stablehlo.compare GT, %30, %26, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %33 = stablehlo.compare EQ, %30, %26, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %34 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %35 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %37 = stablehlo.select %33, %36, %35 : tensor<7x3xi1>, tensor<7x3xf16>
    %38 = stablehlo.select %32, %34, %37 : tensor<7x3xi1>, tensor<7x3xf16>
    %39 = stablehlo.compare GT, %26, %30, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %40 = stablehlo.compare EQ, %26, %30, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %41 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %44 = stablehlo.select %40, %43, %42 : tensor<7x3xi1>, tensor<7x3xf16>
    %45 = stablehlo.select %39, %41, %44 : tensor<7x3xi1>, tensor<7x3xf16>
    %cst_11 = stablehlo.constant dense<0xFC00> : tensor<f16>
    %46 = stablehlo.reduce(%31 init: %cst_11) applies stablehlo.maximum across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %47 = stablehlo.reshape %46 : (tensor<7xf16>) -> tensor<7x1xf16>
    %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %49 = stablehlo.compare EQ, %31, %48, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %50 = stablehlo.convert %49 : (tensor<7x3xi1>) -> tensor<7x3xf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %51 = stablehlo.reduce(%50 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %52 = stablehlo.maximum %26, %30 : tensor<7x3xf16>
    %53 = stablehlo.compare GT, %26, %30, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %54 = stablehlo.compare EQ, %26, %30, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %55 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %56 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %57 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %58 = stablehlo.select %54, %57, %56 : tensor<7x3xi1>, tensor<7x3xf16>
    %59 = stablehlo.select %53, %55, %58 : tensor<7x3xi1>, tensor<7x3xf16>
    %60 = stablehlo.compare GT, %30, %26, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %61 = stablehlo.compare EQ, %30, %26, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %62 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %63 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %64 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %65 = stablehlo.select %61, %64, %63 : tensor<7x3xi1>, tensor<7x3xf16>
    %66 = stablehlo.select %60, %62, %65 : tensor<7x3xi1>, tensor<7x3xf16>
    %cst_19 = stablehlo.constant dense<0x7C00> : tensor<f16>
    %67 = stablehlo.reduce(%52 init: %cst_19) applies stablehlo.minimum across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %68 = stablehlo.reshape %67 : (tensor<7xf16>) -> tensor<7x1xf16>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %70 = stablehlo.compare EQ, %52, %69, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %71 = stablehlo.convert %70 : (tensor<7x3xi1>) -> tensor<7x3xf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %72 = stablehlo.reduce(%71 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %73 = stablehlo.compare LT, %46, %67, FLOAT : (tensor<7xf16>, tensor<7xf16>) -> tensor<7xi1>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %75 = stablehlo.convert %74 : (tensor<7xf32>) -> tensor<7xf16>
    %cst_22 = stablehlo.constant dense<8.701170e-01> : tensor<f16>
    %76 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %77 = stablehlo.multiply %76, %75 : tensor<7xf16>
    %78:2 = call @_where(%73, %77) : (tensor<7xi1>, tensor<7xf16>) -> (tensor<7xf16>, tensor<7xf16>)
    %cst_23 = stablehlo.constant dense<3.000490e-01> : tensor<f16>
    %79 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %80 = stablehlo.multiply %79, %78#1 : tensor<7xf16>
    %81 = stablehlo.divide %80, %72 : tensor<7xf16>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0] : (tensor<7xf16>) -> tensor<7x3xf16>
    %83 = stablehlo.multiply %82, %71 : tensor<7x3xf16>
    %84 = stablehlo.multiply %83, %66 : tensor<7x3xf16>
    %85 = stablehlo.multiply %83, %59 : tensor<7x3xf16>
    %86 = stablehlo.divide %78#0, %51 : tensor<7xf16>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0] : (tensor<7xf16>) -> tensor<7x3xf16>
    %88 = stablehlo.multiply %87, %50 : tensor<7x3xf16>
    %89 = stablehlo.multiply %88, %45 : tensor<7x3xf16>
    %90 = stablehlo.multiply %88, %38 : tensor<7x3xf16>
    %91 = stablehlo.add %85, %90 : tensor<7x3xf16>
    %92 = stablehlo.add %84, %89 : tensor<7x3xf16>
    %93 = stablehlo.multiply %29, %92 : tensor<7x3xf16>
    %94 = stablehlo.multiply %92, %18 : tensor<7x3xf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %95 = stablehlo.reduce(%94 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf16>, tensor<f16>) -> tensor<3xf16>
    %96 = stablehlo.reshape %95 : (tensor<3xf16>) -> tensor<1x3xf16>
    %97 = stablehlo.negate %94 : tensor<7x3xf16>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %98 = stablehlo.reduce(%96 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf16>, tensor<f16>) -> tensor<3xf16>
    %99 = stablehlo.multiply %25, %91 : tensor<7x3xf16>
    %100 = stablehlo.multiply %91, %18 : tensor<7x3xf16>
    %101 = stablehlo.add %93, %99 : tensor<7x3xf16>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %102 = stablehlo.reduce(%100 init: %cst_26) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf16>, tensor<f16>) -> tensor<3xf16>
    %103 = stablehlo.reshape %102 : (tensor<3xf16>) -> tensor<1x3xf16>
    %104 = stablehlo.negate %100 : tensor<7x3xf16>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %105 = stablehlo.reduce(%103 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf16>, tensor<f16>) -> tensor<3xf16>
    %106 = stablehlo.add %97, %104 : tensor<7x3xf16>
    %107 = stablehlo.negate %105 : tensor<3xf16>
    %108 = stablehlo.add %98, %107 : tensor<3xf16>
    %109 = stablehlo.multiply %101, %21 : tensor<7x3xf16>
    %110 = stablehlo.multiply %109, %12 : tensor<7x3xf16>
    %111 = stablehlo.negate %110 : tensor<7x3xf16>
    %112 = stablehlo.divide %101, %17 : tensor<7x3xf16>
    %113 = stablehlo.multiply %111, %15 : tensor<7x3xf16>
    %114 = stablehlo.add %112, %113 : tensor<7x3xf16>
    %115 = stablehlo.multiply %arg1, %114 : tensor<7x3xf16>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %116 = stablehlo.reduce(%115 init: %cst_28) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %117 = stablehlo.reshape %116 : (tensor<7xf16>) -> tensor<7x1xf16>
    %118 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %119 = stablehlo.multiply %114, %118 : tensor<7x3xf16>
    %120 = stablehlo.multiply %117, %10 : tensor<7x1xf16>
    %121 = stablehlo.convert %120 : (tensor<7x1xf16>) -> tensor<7x1xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.reduce(%121 init: %cst_29) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7xf32>
    %123 = stablehlo.broadcast_in_dim %122, dims = [0] : (tensor<7xf32>) -> tensor<7x3xf32>
    %124 = stablehlo.convert %123 : (tensor<7x3xf32>) -> tensor<7x3xf16>
    %125 = stablehlo.multiply %arg1, %124 : tensor<7x3xf16>
    %126 = stablehlo.multiply %124, %arg1 : tensor<7x3xf16>
    %127 = stablehlo.add %119, %126 : tensor<7x3xf16>
    %128 = stablehlo.add %127, %125 : tensor<7x3xf16>
    return %106, %128, %108 : tensor<7x3xf16>, tensor<7x3xf16>, tensor<3xf16>
  }
  func.func private @_where(%arg0: tensor<7xi1>, %arg1: tensor<7xf16>) -> (tensor<7xf16>, tensor<7xf16>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<7xi1>, tensor<7xf16>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<7xi1>, tensor<7xf16>
    return %2, %1 : tensor<7xf16>, tensor<7xf16>
  }
}
// -----
// backward, cuda: same text as cpu
