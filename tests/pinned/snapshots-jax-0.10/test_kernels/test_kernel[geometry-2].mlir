// import jax.numpy as jnp
//
//
// def unit_vector(arrow):
//     return arrow / jnp.sqrt(jnp.sum(arrow**2, axis=-1, keepdims=True) + 0.001)
//
//
// def compute_ray_box(lamp, eye, dirs, half_size):
//     dir_hat = unit_vector(dirs)
//     inv = dir_hat / (dir_hat**2 + 0.2)
//     t0 = (-half_size - eye) * inv
//     far_t = (half_size - eye) * inv
//     enter = jnp.max(jnp.minimum(t0, far_t), axis=-1)
//     leave = jnp.min(jnp.maximum(t0, far_t), axis=-1)
//     dist = jnp.where(enter < leave, enter, leave)
//     where_hit = eye + dist[:, None] * dir_hat
//     face_n = unit_vector((where_hit / half_size) ** 3)
//     l_hat = unit_vector(lamp - where_hit)
//     diffuse = jnp.maximum((face_n * l_hat).sum(-1), 0.05)
//     schlick = 0.2 + (1 - 0.2) * (1 - diffuse) ** 5
//     radiance = diffuse * (1 - schlick) + schlick
//     return radiance, dist
//
//   lamp: float16[3] in [0.5, 1.5]
//   eye: float16[7, 3] in [-1.2, 1.2]
//   dirs: float16[7, 3] in [-1.2, 1.2]
//   half_size: float16[3] in [0.4, 1.2]
// -----
// forward, cpu
module @jit_compute_ray_box attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf16>, %arg1: tensor<7x3xf16>, %arg2: tensor<7x3xf16>, %arg3: tensor<3xf16>) -> (tensor<7xf16> {jax.result_info = "result[0]"}, tensor<7xf16> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg2, %arg2 : tensor<7x3xf16>
    %1 = stablehlo.convert %0 : (tensor<7x3xf16>) -> tensor<7x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<7xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %4 = stablehlo.convert %3 : (tensor<7x1xf32>) -> tensor<7x1xf16>
    %cst_0 = stablehlo.constant dense<1.000400e-03> : tensor<f16>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %6 = stablehlo.add %4, %5 : tensor<7x1xf16>
    %7 = stablehlo.sqrt %6 : tensor<7x1xf16>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %9 = stablehlo.divide %arg2, %8 : tensor<7x3xf16>
    %10 = stablehlo.multiply %9, %9 : tensor<7x3xf16>
    %cst_1 = stablehlo.constant dense<1.999510e-01> : tensor<f16>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %12 = stablehlo.add %10, %11 : tensor<7x3xf16>
    %13 = stablehlo.divide %9, %12 : tensor<7x3xf16>
    %14 = stablehlo.negate %arg3 : tensor<3xf16>
    %15 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<3xf16>) -> tensor<1x3xf16>
    %16 = stablehlo.broadcast_in_dim %15, dims = [0, 1] : (tensor<1x3xf16>) -> tensor<7x3xf16>
    %17 = stablehlo.subtract %16, %arg1 : tensor<7x3xf16>
    %18 = stablehlo.multiply %17, %13 : tensor<7x3xf16>
    %19 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<3xf16>) -> tensor<1x3xf16>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<1x3xf16>) -> tensor<7x3xf16>
    %21 = stablehlo.subtract %20, %arg1 : tensor<7x3xf16>
    %22 = stablehlo.multiply %21, %13 : tensor<7x3xf16>
    %23 = stablehlo.minimum %18, %22 : tensor<7x3xf16>
    %cst_2 = stablehlo.constant dense<0xFC00> : tensor<f16>
    %24 = stablehlo.reduce(%23 init: %cst_2) applies stablehlo.maximum across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %25 = stablehlo.maximum %18, %22 : tensor<7x3xf16>
    %cst_3 = stablehlo.constant dense<0x7C00> : tensor<f16>
    %26 = stablehlo.reduce(%25 init: %cst_3) applies stablehlo.minimum across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %27 = stablehlo.compare LT, %24, %26, FLOAT : (tensor<7xf16>, tensor<7xf16>) -> tensor<7xi1>
    %28 = call @_where(%27, %24, %26) : (tensor<7xi1>, tensor<7xf16>, tensor<7xf16>) -> tensor<7xf16>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<7xf16>) -> tensor<7x1xf16>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %31 = stablehlo.multiply %30, %9 : tensor<7x3xf16>
    %32 = stablehlo.add %arg1, %31 : tensor<7x3xf16>
    %33 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<3xf16>) -> tensor<1x3xf16>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x3xf16>) -> tensor<7x3xf16>
    %35 = stablehlo.divide %32, %34 : tensor<7x3xf16>
    %36 = stablehlo.multiply %35, %35 : tensor<7x3xf16>
    %37 = stablehlo.multiply %36, %35 : tensor<7x3xf16>
    %38 = stablehlo.multiply %37, %37 : tensor<7x3xf16>
    %39 = stablehlo.convert %38 : (tensor<7x3xf16>) -> tensor<7x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%39 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<7xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %42 = stablehlo.convert %41 : (tensor<7x1xf32>) -> tensor<7x1xf16>
    %cst_5 = stablehlo.constant dense<1.000400e-03> : tensor<f16>
    %43 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %44 = stablehlo.add %42, %43 : tensor<7x1xf16>
    %45 = stablehlo.sqrt %44 : tensor<7x1xf16>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %47 = stablehlo.divide %37, %46 : tensor<7x3xf16>
    %48 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<3xf16>) -> tensor<1x3xf16>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<1x3xf16>) -> tensor<7x3xf16>
    %50 = stablehlo.subtract %49, %32 : tensor<7x3xf16>
    %51 = stablehlo.multiply %50, %50 : tensor<7x3xf16>
    %52 = stablehlo.convert %51 : (tensor<7x3xf16>) -> tensor<7x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<7xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %55 = stablehlo.convert %54 : (tensor<7x1xf32>) -> tensor<7x1xf16>
    %cst_7 = stablehlo.constant dense<1.000400e-03> : tensor<f16>
    %56 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %57 = stablehlo.add %55, %56 : tensor<7x1xf16>
    %58 = stablehlo.sqrt %57 : tensor<7x1xf16>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %60 = stablehlo.divide %50, %59 : tensor<7x3xf16>
    %61 = stablehlo.multiply %47, %60 : tensor<7x3xf16>
    %62 = stablehlo.convert %61 : (tensor<7x3xf16>) -> tensor<7x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.reduce(%62 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<7xf32>
    %64 = stablehlo.convert %63 : (tensor<7xf32>) -> tensor<7xf16>
    %cst_9 = stablehlo.constant dense<4.998780e-02> : tensor<f16>
    %65 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %66 = stablehlo.maximum %64, %65 : tensor<7xf16>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %67 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %68 = stablehlo.subtract %67, %66 : tensor<7xf16>
    %69 = stablehlo.multiply %68, %68 : tensor<7xf16>
    %70 = stablehlo.multiply %69, %69 : tensor<7xf16>
    %71 = stablehlo.multiply %68, %70 : tensor<7xf16>
    %cst_11 = stablehlo.constant dense<7.998050e-01> : tensor<f16>
    %72 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %73 = stablehlo.multiply %72, %71 : tensor<7xf16>
    %cst_12 = stablehlo.constant dense<1.999510e-01> : tensor<f16>
    %74 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %75 = stablehlo.add %74, %73 : tensor<7xf16>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %76 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %77 = stablehlo.subtract %76, %75 : tensor<7xf16>
    %78 = stablehlo.multiply %66, %77 : tensor<7xf16>
    %79 = stablehlo.add %78, %75 : tensor<7xf16>
    return %79, %28 : tensor<7xf16>, tensor<7xf16>
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
  func.func public @main(%arg0: tensor<3xf16>, %arg1: tensor<7x3xf16>, %arg2: tensor<7x3xf16>, %arg3: tensor<3xf16>) -> (tensor<3xf16> {jax.result_info = "result[0]"}, tensor<7x3xf16> {jax.result_info = "result[1]"}, tensor<7x3xf16> {jax.result_info = "result[2]"}, tensor<3xf16> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.multiply %arg2, %arg2 : tensor<7x3xf16>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f16>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %2 = stablehlo.multiply %1, %arg2 : tensor<7x3xf16>
    %3 = stablehlo.convert %0 : (tensor<7x3xf16>) -> tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<7xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %6 = stablehlo.convert %5 : (tensor<7x1xf32>) -> tensor<7x1xf16>
    %cst_1 = stablehlo.constant dense<1.000400e-03> : tensor<f16>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %8 = stablehlo.add %6, %7 : tensor<7x1xf16>
    %9 = stablehlo.sqrt %8 : tensor<7x1xf16>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %11 = stablehlo.divide %10, %9 : tensor<7x1xf16>
    %12 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %13 = stablehlo.divide %arg2, %12 : tensor<7x3xf16>
    %14 = stablehlo.multiply %9, %9 : tensor<7x1xf16>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %16 = stablehlo.divide %15, %14 : tensor<7x1xf16>
    %17 = stablehlo.multiply %13, %13 : tensor<7x3xf16>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f16>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %19 = stablehlo.multiply %18, %13 : tensor<7x3xf16>
    %cst_5 = stablehlo.constant dense<1.999510e-01> : tensor<f16>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %21 = stablehlo.add %17, %20 : tensor<7x3xf16>
    %22 = stablehlo.divide %13, %21 : tensor<7x3xf16>
    %23 = stablehlo.multiply %21, %21 : tensor<7x3xf16>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %25 = stablehlo.divide %24, %23 : tensor<7x3xf16>
    %26 = stablehlo.negate %arg3 : tensor<3xf16>
    %27 = stablehlo.broadcast_in_dim %26, dims = [1] : (tensor<3xf16>) -> tensor<1x3xf16>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<1x3xf16>) -> tensor<7x3xf16>
    %29 = stablehlo.subtract %28, %arg1 : tensor<7x3xf16>
    %30 = stablehlo.multiply %29, %22 : tensor<7x3xf16>
    %31 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<3xf16>) -> tensor<1x3xf16>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1] : (tensor<1x3xf16>) -> tensor<7x3xf16>
    %33 = stablehlo.subtract %32, %arg1 : tensor<7x3xf16>
    %34 = stablehlo.multiply %33, %22 : tensor<7x3xf16>
    %35 = stablehlo.minimum %30, %34 : tensor<7x3xf16>
    %36 = stablehlo.compare EQ, %30, %35, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %39 = stablehlo.select %36, %37, %38 : tensor<7x3xi1>, tensor<7x3xf16>
    %40 = stablehlo.compare EQ, %34, %35, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f16>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %42 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %43 = stablehlo.select %40, %41, %42 : tensor<7x3xi1>, tensor<7x3xf16>
    %44 = stablehlo.divide %39, %43 : tensor<7x3xf16>
    %45 = stablehlo.compare EQ, %34, %35, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %46 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %47 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %48 = stablehlo.select %45, %46, %47 : tensor<7x3xi1>, tensor<7x3xf16>
    %49 = stablehlo.compare EQ, %30, %35, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f16>
    %50 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %51 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %52 = stablehlo.select %49, %50, %51 : tensor<7x3xi1>, tensor<7x3xf16>
    %53 = stablehlo.divide %48, %52 : tensor<7x3xf16>
    %cst_15 = stablehlo.constant dense<0xFC00> : tensor<f16>
    %54 = stablehlo.reduce(%35 init: %cst_15) applies stablehlo.maximum across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %55 = stablehlo.reshape %54 : (tensor<7xf16>) -> tensor<7x1xf16>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %57 = stablehlo.compare EQ, %35, %56, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %58 = stablehlo.convert %57 : (tensor<7x3xi1>) -> tensor<7x3xf16>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %59 = stablehlo.reduce(%58 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %60 = stablehlo.maximum %30, %34 : tensor<7x3xf16>
    %61 = stablehlo.compare EQ, %30, %60, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %62 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %63 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %64 = stablehlo.select %61, %62, %63 : tensor<7x3xi1>, tensor<7x3xf16>
    %65 = stablehlo.compare EQ, %34, %60, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f16>
    %66 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %67 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %68 = stablehlo.select %65, %66, %67 : tensor<7x3xi1>, tensor<7x3xf16>
    %69 = stablehlo.divide %64, %68 : tensor<7x3xf16>
    %70 = stablehlo.compare EQ, %34, %60, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %71 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %72 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %73 = stablehlo.select %70, %71, %72 : tensor<7x3xi1>, tensor<7x3xf16>
    %74 = stablehlo.compare EQ, %30, %60, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f16>
    %75 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %76 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %77 = stablehlo.select %74, %75, %76 : tensor<7x3xi1>, tensor<7x3xf16>
    %78 = stablehlo.divide %73, %77 : tensor<7x3xf16>
    %cst_25 = stablehlo.constant dense<0x7C00> : tensor<f16>
    %79 = stablehlo.reduce(%60 init: %cst_25) applies stablehlo.minimum across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %80 = stablehlo.reshape %79 : (tensor<7xf16>) -> tensor<7x1xf16>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %82 = stablehlo.compare EQ, %60, %81, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %83 = stablehlo.convert %82 : (tensor<7x3xi1>) -> tensor<7x3xf16>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %84 = stablehlo.reduce(%83 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %85 = stablehlo.compare LT, %54, %79, FLOAT : (tensor<7xf16>, tensor<7xf16>) -> tensor<7xi1>
    %86 = call @_where(%85, %54, %79) : (tensor<7xi1>, tensor<7xf16>, tensor<7xf16>) -> tensor<7xf16>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0] : (tensor<7xf16>) -> tensor<7x1xf16>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %89 = stablehlo.multiply %88, %13 : tensor<7x3xf16>
    %90 = stablehlo.add %arg1, %89 : tensor<7x3xf16>
    %91 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<3xf16>) -> tensor<1x3xf16>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0, 1] : (tensor<1x3xf16>) -> tensor<7x3xf16>
    %93 = stablehlo.divide %90, %92 : tensor<7x3xf16>
    %94 = stablehlo.multiply %91, %91 : tensor<1x3xf16>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %95 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f16>) -> tensor<1x3xf16>
    %96 = stablehlo.divide %95, %94 : tensor<1x3xf16>
    %97 = stablehlo.multiply %93, %93 : tensor<7x3xf16>
    %98 = stablehlo.multiply %97, %93 : tensor<7x3xf16>
    %99 = stablehlo.multiply %93, %93 : tensor<7x3xf16>
    %cst_28 = stablehlo.constant dense<3.000000e+00> : tensor<f16>
    %100 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %101 = stablehlo.multiply %100, %99 : tensor<7x3xf16>
    %102 = stablehlo.multiply %98, %98 : tensor<7x3xf16>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f16>
    %103 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %104 = stablehlo.multiply %103, %98 : tensor<7x3xf16>
    %105 = stablehlo.convert %102 : (tensor<7x3xf16>) -> tensor<7x3xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.reduce(%105 init: %cst_30) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<7xf32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %108 = stablehlo.convert %107 : (tensor<7x1xf32>) -> tensor<7x1xf16>
    %cst_31 = stablehlo.constant dense<1.000400e-03> : tensor<f16>
    %109 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %110 = stablehlo.add %108, %109 : tensor<7x1xf16>
    %111 = stablehlo.sqrt %110 : tensor<7x1xf16>
    %cst_32 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %112 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %113 = stablehlo.divide %112, %111 : tensor<7x1xf16>
    %114 = stablehlo.broadcast_in_dim %111, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %115 = stablehlo.divide %98, %114 : tensor<7x3xf16>
    %116 = stablehlo.multiply %111, %111 : tensor<7x1xf16>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %117 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %118 = stablehlo.divide %117, %116 : tensor<7x1xf16>
    %119 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<3xf16>) -> tensor<1x3xf16>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1] : (tensor<1x3xf16>) -> tensor<7x3xf16>
    %121 = stablehlo.subtract %120, %90 : tensor<7x3xf16>
    %122 = stablehlo.multiply %121, %121 : tensor<7x3xf16>
    %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f16>
    %123 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %124 = stablehlo.multiply %123, %121 : tensor<7x3xf16>
    %125 = stablehlo.convert %122 : (tensor<7x3xf16>) -> tensor<7x3xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.reduce(%125 init: %cst_35) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<7xf32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %128 = stablehlo.convert %127 : (tensor<7x1xf32>) -> tensor<7x1xf16>
    %cst_36 = stablehlo.constant dense<1.000400e-03> : tensor<f16>
    %129 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %130 = stablehlo.add %128, %129 : tensor<7x1xf16>
    %131 = stablehlo.sqrt %130 : tensor<7x1xf16>
    %cst_37 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %132 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %133 = stablehlo.divide %132, %131 : tensor<7x1xf16>
    %134 = stablehlo.broadcast_in_dim %131, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %135 = stablehlo.divide %121, %134 : tensor<7x3xf16>
    %136 = stablehlo.multiply %131, %131 : tensor<7x1xf16>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %137 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %138 = stablehlo.divide %137, %136 : tensor<7x1xf16>
    %139 = stablehlo.multiply %115, %135 : tensor<7x3xf16>
    %140 = stablehlo.convert %139 : (tensor<7x3xf16>) -> tensor<7x3xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %141 = stablehlo.reduce(%140 init: %cst_39) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<7xf32>
    %142 = stablehlo.convert %141 : (tensor<7xf32>) -> tensor<7xf16>
    %cst_40 = stablehlo.constant dense<4.998780e-02> : tensor<f16>
    %143 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %144 = stablehlo.maximum %142, %143 : tensor<7xf16>
    %145 = stablehlo.compare EQ, %142, %144, FLOAT : (tensor<7xf16>, tensor<7xf16>) -> tensor<7xi1>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %146 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %147 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %148 = stablehlo.select %145, %146, %147 : tensor<7xi1>, tensor<7xf16>
    %cst_43 = stablehlo.constant dense<4.998780e-02> : tensor<f16>
    %149 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %150 = stablehlo.compare EQ, %149, %144, FLOAT : (tensor<7xf16>, tensor<7xf16>) -> tensor<7xi1>
    %cst_44 = stablehlo.constant dense<2.000000e+00> : tensor<f16>
    %151 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %152 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %153 = stablehlo.select %150, %151, %152 : tensor<7xi1>, tensor<7xf16>
    %154 = stablehlo.divide %148, %153 : tensor<7xf16>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %155 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %156 = stablehlo.subtract %155, %144 : tensor<7xf16>
    %157 = stablehlo.multiply %156, %156 : tensor<7xf16>
    %158 = stablehlo.multiply %157, %157 : tensor<7xf16>
    %159 = stablehlo.multiply %156, %158 : tensor<7xf16>
    %160 = stablehlo.multiply %156, %156 : tensor<7xf16>
    %161 = stablehlo.multiply %160, %160 : tensor<7xf16>
    %cst_47 = stablehlo.constant dense<5.000000e+00> : tensor<f16>
    %162 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %163 = stablehlo.multiply %162, %161 : tensor<7xf16>
    %cst_48 = stablehlo.constant dense<7.998050e-01> : tensor<f16>
    %164 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %165 = stablehlo.multiply %164, %159 : tensor<7xf16>
    %cst_49 = stablehlo.constant dense<1.999510e-01> : tensor<f16>
    %166 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %167 = stablehlo.add %166, %165 : tensor<7xf16>
    %cst_50 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %168 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %169 = stablehlo.subtract %168, %167 : tensor<7xf16>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %171 = stablehlo.convert %170 : (tensor<7xf32>) -> tensor<7xf16>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %173 = stablehlo.convert %172 : (tensor<7xf32>) -> tensor<7xf16>
    %174 = stablehlo.multiply %144, %173 : tensor<7xf16>
    %175 = stablehlo.multiply %173, %169 : tensor<7xf16>
    %176 = stablehlo.negate %174 : tensor<7xf16>
    %177 = stablehlo.add %173, %176 : tensor<7xf16>
    %cst_53 = stablehlo.constant dense<7.998050e-01> : tensor<f16>
    %178 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %179 = stablehlo.multiply %178, %177 : tensor<7xf16>
    %180 = stablehlo.multiply %179, %163 : tensor<7xf16>
    %181 = stablehlo.negate %180 : tensor<7xf16>
    %182 = stablehlo.add %175, %181 : tensor<7xf16>
    %183 = stablehlo.multiply %182, %154 : tensor<7xf16>
    %184 = stablehlo.convert %183 : (tensor<7xf16>) -> tensor<7xf32>
    %185 = stablehlo.broadcast_in_dim %184, dims = [0] : (tensor<7xf32>) -> tensor<7x3xf32>
    %186 = stablehlo.convert %185 : (tensor<7x3xf32>) -> tensor<7x3xf16>
    %187 = stablehlo.multiply %115, %186 : tensor<7x3xf16>
    %188 = stablehlo.multiply %186, %135 : tensor<7x3xf16>
    %189 = stablehlo.broadcast_in_dim %138, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %190 = stablehlo.multiply %187, %189 : tensor<7x3xf16>
    %191 = stablehlo.multiply %190, %121 : tensor<7x3xf16>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %192 = stablehlo.reduce(%191 init: %cst_54) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %193 = stablehlo.reshape %192 : (tensor<7xf16>) -> tensor<7x1xf16>
    %194 = stablehlo.negate %193 : tensor<7x1xf16>
    %195 = stablehlo.broadcast_in_dim %131, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %196 = stablehlo.divide %187, %195 : tensor<7x3xf16>
    %197 = stablehlo.multiply %194, %133 : tensor<7x1xf16>
    %198 = stablehlo.convert %197 : (tensor<7x1xf16>) -> tensor<7x1xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %199 = stablehlo.reduce(%198 init: %cst_55) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7xf32>
    %200 = stablehlo.broadcast_in_dim %199, dims = [0] : (tensor<7xf32>) -> tensor<7x3xf32>
    %201 = stablehlo.convert %200 : (tensor<7x3xf32>) -> tensor<7x3xf16>
    %202 = stablehlo.multiply %201, %124 : tensor<7x3xf16>
    %203 = stablehlo.add %196, %202 : tensor<7x3xf16>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %204 = stablehlo.reduce(%203 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf16>, tensor<f16>) -> tensor<3xf16>
    %205 = stablehlo.reshape %204 : (tensor<3xf16>) -> tensor<1x3xf16>
    %206 = stablehlo.negate %203 : tensor<7x3xf16>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %207 = stablehlo.reduce(%205 init: %cst_57) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf16>, tensor<f16>) -> tensor<3xf16>
    %208 = stablehlo.broadcast_in_dim %118, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %209 = stablehlo.multiply %188, %208 : tensor<7x3xf16>
    %210 = stablehlo.multiply %209, %98 : tensor<7x3xf16>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %211 = stablehlo.reduce(%210 init: %cst_58) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %212 = stablehlo.reshape %211 : (tensor<7xf16>) -> tensor<7x1xf16>
    %213 = stablehlo.negate %212 : tensor<7x1xf16>
    %214 = stablehlo.broadcast_in_dim %111, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %215 = stablehlo.divide %188, %214 : tensor<7x3xf16>
    %216 = stablehlo.multiply %213, %113 : tensor<7x1xf16>
    %217 = stablehlo.convert %216 : (tensor<7x1xf16>) -> tensor<7x1xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %218 = stablehlo.reduce(%217 init: %cst_59) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7xf32>
    %219 = stablehlo.broadcast_in_dim %218, dims = [0] : (tensor<7xf32>) -> tensor<7x3xf32>
    %220 = stablehlo.convert %219 : (tensor<7x3xf32>) -> tensor<7x3xf16>
    %221 = stablehlo.multiply %220, %104 : tensor<7x3xf16>
    %222 = stablehlo.add %215, %221 : tensor<7x3xf16>
    %223 = stablehlo.multiply %222, %101 : tensor<7x3xf16>
    %224 = stablehlo.broadcast_in_dim %96, dims = [0, 1] : (tensor<1x3xf16>) -> tensor<7x3xf16>
    %225 = stablehlo.multiply %223, %224 : tensor<7x3xf16>
    %226 = stablehlo.multiply %225, %90 : tensor<7x3xf16>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %227 = stablehlo.reduce(%226 init: %cst_60) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf16>, tensor<f16>) -> tensor<3xf16>
    %228 = stablehlo.reshape %227 : (tensor<3xf16>) -> tensor<1x3xf16>
    %229 = stablehlo.negate %228 : tensor<1x3xf16>
    %230 = stablehlo.broadcast_in_dim %91, dims = [0, 1] : (tensor<1x3xf16>) -> tensor<7x3xf16>
    %231 = stablehlo.divide %223, %230 : tensor<7x3xf16>
    %232 = stablehlo.add %206, %231 : tensor<7x3xf16>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %233 = stablehlo.reduce(%229 init: %cst_61) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf16>, tensor<f16>) -> tensor<3xf16>
    %234 = stablehlo.broadcast_in_dim %87, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %235 = stablehlo.multiply %234, %232 : tensor<7x3xf16>
    %236 = stablehlo.multiply %232, %13 : tensor<7x3xf16>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %237 = stablehlo.reduce(%236 init: %cst_62) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %238 = stablehlo.reshape %237 : (tensor<7xf16>) -> tensor<7x1xf16>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %239 = stablehlo.reduce(%238 init: %cst_63) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf16>, tensor<f16>) -> tensor<7xf16>
    %240 = stablehlo.add %171, %239 : tensor<7xf16>
    %241:2 = call @_where_0(%85, %240) : (tensor<7xi1>, tensor<7xf16>) -> (tensor<7xf16>, tensor<7xf16>)
    %242 = stablehlo.divide %241#1, %84 : tensor<7xf16>
    %243 = stablehlo.broadcast_in_dim %242, dims = [0] : (tensor<7xf16>) -> tensor<7x3xf16>
    %244 = stablehlo.multiply %243, %83 : tensor<7x3xf16>
    %245 = stablehlo.multiply %244, %78 : tensor<7x3xf16>
    %246 = stablehlo.multiply %244, %69 : tensor<7x3xf16>
    %247 = stablehlo.divide %241#0, %59 : tensor<7xf16>
    %248 = stablehlo.broadcast_in_dim %247, dims = [0] : (tensor<7xf16>) -> tensor<7x3xf16>
    %249 = stablehlo.multiply %248, %58 : tensor<7x3xf16>
    %250 = stablehlo.multiply %249, %53 : tensor<7x3xf16>
    %251 = stablehlo.add %245, %250 : tensor<7x3xf16>
    %252 = stablehlo.multiply %249, %44 : tensor<7x3xf16>
    %253 = stablehlo.add %246, %252 : tensor<7x3xf16>
    %254 = stablehlo.multiply %33, %251 : tensor<7x3xf16>
    %255 = stablehlo.multiply %251, %22 : tensor<7x3xf16>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %256 = stablehlo.reduce(%255 init: %cst_64) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf16>, tensor<f16>) -> tensor<3xf16>
    %257 = stablehlo.reshape %256 : (tensor<3xf16>) -> tensor<1x3xf16>
    %258 = stablehlo.negate %255 : tensor<7x3xf16>
    %259 = stablehlo.add %232, %258 : tensor<7x3xf16>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %260 = stablehlo.reduce(%257 init: %cst_65) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf16>, tensor<f16>) -> tensor<3xf16>
    %261 = stablehlo.add %233, %260 : tensor<3xf16>
    %262 = stablehlo.multiply %29, %253 : tensor<7x3xf16>
    %263 = stablehlo.add %254, %262 : tensor<7x3xf16>
    %264 = stablehlo.multiply %253, %22 : tensor<7x3xf16>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %265 = stablehlo.reduce(%264 init: %cst_66) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf16>, tensor<f16>) -> tensor<3xf16>
    %266 = stablehlo.reshape %265 : (tensor<3xf16>) -> tensor<1x3xf16>
    %267 = stablehlo.negate %264 : tensor<7x3xf16>
    %268 = stablehlo.add %259, %267 : tensor<7x3xf16>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %269 = stablehlo.reduce(%266 init: %cst_67) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf16>, tensor<f16>) -> tensor<3xf16>
    %270 = stablehlo.negate %269 : tensor<3xf16>
    %271 = stablehlo.add %261, %270 : tensor<3xf16>
    %272 = stablehlo.multiply %263, %25 : tensor<7x3xf16>
    %273 = stablehlo.multiply %272, %13 : tensor<7x3xf16>
    %274 = stablehlo.negate %273 : tensor<7x3xf16>
    %275 = stablehlo.divide %263, %21 : tensor<7x3xf16>
    %276 = stablehlo.add %235, %275 : tensor<7x3xf16>
    %277 = stablehlo.multiply %274, %19 : tensor<7x3xf16>
    %278 = stablehlo.add %276, %277 : tensor<7x3xf16>
    %279 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %280 = stablehlo.multiply %278, %279 : tensor<7x3xf16>
    %281 = stablehlo.multiply %280, %arg2 : tensor<7x3xf16>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %282 = stablehlo.reduce(%281 init: %cst_68) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %283 = stablehlo.reshape %282 : (tensor<7xf16>) -> tensor<7x1xf16>
    %284 = stablehlo.negate %283 : tensor<7x1xf16>
    %285 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %286 = stablehlo.divide %278, %285 : tensor<7x3xf16>
    %287 = stablehlo.multiply %284, %11 : tensor<7x1xf16>
    %288 = stablehlo.convert %287 : (tensor<7x1xf16>) -> tensor<7x1xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %289 = stablehlo.reduce(%288 init: %cst_69) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7xf32>
    %290 = stablehlo.broadcast_in_dim %289, dims = [0] : (tensor<7xf32>) -> tensor<7x3xf32>
    %291 = stablehlo.convert %290 : (tensor<7x3xf32>) -> tensor<7x3xf16>
    %292 = stablehlo.multiply %291, %2 : tensor<7x3xf16>
    %293 = stablehlo.add %286, %292 : tensor<7x3xf16>
    return %207, %268, %293, %271 : tensor<3xf16>, tensor<7x3xf16>, tensor<7x3xf16>, tensor<3xf16>
  }
  func.func private @_where(%arg0: tensor<7xi1>, %arg1: tensor<7xf16>, %arg2: tensor<7xf16>) -> tensor<7xf16> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<7xi1>, tensor<7xf16>
    return %0 : tensor<7xf16>
  }
  func.func private @_where_0(%arg0: tensor<7xi1>, %arg1: tensor<7xf16>) -> (tensor<7xf16>, tensor<7xf16>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<7xi1>, tensor<7xf16>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<7xi1>, tensor<7xf16>
    return %2, %1 : tensor<7xf16>, tensor<7xf16>
  }
}
// -----
// backward, cuda: same text as cpu
