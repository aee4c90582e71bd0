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
    %32 = stablehlo.compare EQ, %26, %31, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %33 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %35 = stablehlo.select %32, %33, %34 : tensor<7x3xi1>, tensor<7x3xf16>
    %36 = stablehlo.compare EQ, %30, %31, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f16>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %39 = stablehlo.select %36, %37, %38 : tensor<7x3xi1>, tensor<7x3xf16>
    %40 = stablehlo.divide %35, %39 : tensor<7x3xf16>
    %41 = stablehlo.compare EQ, %30, %31, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %44 = stablehlo.select %41, %42, %43 : tensor<7x3xi1>, tensor<7x3xf16>
    %45 = stablehlo.compare EQ, %26, %31, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f16>
    %46 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %47 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %48 = stablehlo.select %45, %46, %47 : tensor<7x3xi1>, tensor<7x3xf16>
    %49 = stablehlo.divide %44, %48 : tensor<7x3xf16>
    %cst_13 = stablehlo.constant dense<0xFC00> : tensor<f16>
    %50 = stablehlo.reduce(%31 init: %cst_13) applies stablehlo.maximum across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %51 = stablehlo.reshape %50 : (tensor<7xf16>) -> tensor<7x1xf16>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %53 = stablehlo.compare EQ, %31, %52, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %54 = stablehlo.convert %53 : (tensor<7x3xi1>) -> tensor<7x3xf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %55 = stablehlo.reduce(%54 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %56 = stablehlo.maximum %26, %30 : tensor<7x3xf16>
    %57 = stablehlo.compare EQ, %26, %56, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %58 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %59 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %60 = stablehlo.select %57, %58, %59 : tensor<7x3xi1>, tensor<7x3xf16>
    %61 = stablehlo.compare EQ, %30, %56, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f16>
    %62 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %63 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %64 = stablehlo.select %61, %62, %63 : tensor<7x3xi1>, tensor<7x3xf16>
    %65 = stablehlo.divide %60, %64 : tensor<7x3xf16>
    %66 = stablehlo.compare EQ, %30, %56, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %67 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %68 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %69 = stablehlo.select %66, %67, %68 : tensor<7x3xi1>, tensor<7x3xf16>
    %70 = stablehlo.compare EQ, %26, %56, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f16>
    %71 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %72 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %73 = stablehlo.select %70, %71, %72 : tensor<7x3xi1>, tensor<7x3xf16>
    %74 = stablehlo.divide %69, %73 : tensor<7x3xf16>
    %cst_23 = stablehlo.constant dense<0x7C00> : tensor<f16>
    %75 = stablehlo.reduce(%56 init: %cst_23) applies stablehlo.minimum across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %76 = stablehlo.reshape %75 : (tensor<7xf16>) -> tensor<7x1xf16>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %78 = stablehlo.compare EQ, %56, %77, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %79 = stablehlo.convert %78 : (tensor<7x3xi1>) -> tensor<7x3xf16>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %80 = stablehlo.reduce(%79 init: %cst_24) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %81 = stablehlo.compare LT, %50, %75, FLOAT : (tensor<7xf16>, tensor<7xf16>) -> tensor<7xi1>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %83 = stablehlo.convert %82 : (tensor<7xf32>) -> tensor<7xf16>
    %cst_26 = stablehlo.constant dense<8.701170e-01> : tensor<f16>
    %84 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %85 = stablehlo.multiply %84, %83 : tensor<7xf16>
    %86:2 = call @_where(%81, %85) : (tensor<7xi1>, tensor<7xf16>) -> (tensor<7xf16>, tensor<7xf16>)
    %cst_27 = stablehlo.constant dense<3.000490e-01> : tensor<f16>
    %87 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %88 = stablehlo.multiply %87, %86#1 : tensor<7xf16>
    %89 = stablehlo.divide %88, %80 : tensor<7xf16>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0] : (tensor<7xf16>) -> tensor<7x3xf16>
    %91 = stablehlo.multiply %90, %79 : tensor<7x3xf16>
    %92 = stablehlo.multiply %91, %74 : tensor<7x3xf16>
    %93 = stablehlo.multiply %91, %65 : tensor<7x3xf16>
    %94 = stablehlo.divide %86#0, %55 : tensor<7xf16>
    %95 = stablehlo.broadcast_in_dim %94, dims = [0] : (tensor<7xf16>) -> tensor<7x3xf16>
    %96 = stablehlo.multiply %95, %54 : tensor<7x3xf16>
    %97 = stablehlo.multiply %96, %49 : tensor<7x3xf16>
    %98 = stablehlo.add %92, %97 : tensor<7x3xf16>
    %99 = stablehlo.multiply %96, %40 : tensor<7x3xf16>
    %100 = stablehlo.add %93, %99 : tensor<7x3xf16>
    %101 = stablehlo.multiply %29, %98 : tensor<7x3xf16>
    %102 = stablehlo.multiply %98, %18 : tensor<7x3xf16>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %103 = stablehlo.reduce(%102 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf16>, tensor<f16>) -> tensor<3xf16>
    %104 = stablehlo.reshape %103 : (tensor<3xf16>) -> tensor<1x3xf16>
    %105 = stablehlo.negate %102 : tensor<7x3xf16>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %106 = stablehlo.reduce(%104 init: %cst_29) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf16>, tensor<f16>) -> tensor<3xf16>
    %107 = stablehlo.multiply %25, %100 : tensor<7x3xf16>
    %108 = stablehlo.add %101, %107 : tensor<7x3xf16>
    %109 = stablehlo.multiply %100, %18 : tensor<7x3xf16>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %110 = stablehlo.reduce(%109 init: %cst_30) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf16>, tensor<f16>) -> tensor<3xf16>
    %111 = stablehlo.reshape %110 : (tensor<3xf16>) -> tensor<1x3xf16>
    %112 = stablehlo.negate %109 : tensor<7x3xf16>
    %113 = stablehlo.add %105, %112 : tensor<7x3xf16>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %114 = stablehlo.reduce(%111 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf16>, tensor<f16>) -> tensor<3xf16>
    %115 = stablehlo.negate %114 : tensor<3xf16>
    %116 = stablehlo.add %106, %115 : tensor<3xf16>
    %117 = stablehlo.multiply %108, %21 : tensor<7x3xf16>
    %118 = stablehlo.multiply %117, %12 : tensor<7x3xf16>
    %119 = stablehlo.negate %118 : tensor<7x3xf16>
    %120 = stablehlo.divide %108, %17 : tensor<7x3xf16>
    %121 = stablehlo.multiply %119, %15 : tensor<7x3xf16>
    %122 = stablehlo.add %120, %121 : tensor<7x3xf16>
    %123 = stablehlo.multiply %arg1, %122 : tensor<7x3xf16>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %124 = stablehlo.reduce(%123 init: %cst_32) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %125 = stablehlo.reshape %124 : (tensor<7xf16>) -> tensor<7x1xf16>
    %126 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %127 = stablehlo.multiply %122, %126 : tensor<7x3xf16>
    %128 = stablehlo.multiply %125, %10 : tensor<7x1xf16>
    %129 = stablehlo.convert %128 : (tensor<7x1xf16>) -> tensor<7x1xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.reduce(%129 init: %cst_33) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0] : (tensor<7xf32>) -> tensor<7x3xf32>
    %132 = stablehlo.convert %131 : (tensor<7x3xf32>) -> tensor<7x3xf16>
    %133 = stablehlo.multiply %arg1, %132 : tensor<7x3xf16>
    %134 = stablehlo.add %127, %133 : tensor<7x3xf16>
    %135 = stablehlo.multiply %132, %arg1 : tensor<7x3xf16>
    %136 = stablehlo.add %134, %135 : tensor<7x3xf16>
    return %113, %136, %116 : tensor<7x3xf16>, tensor<7x3xf16>, tensor<3xf16>
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
