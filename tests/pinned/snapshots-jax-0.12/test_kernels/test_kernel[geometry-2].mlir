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
    %36 = stablehlo.compare GT, %34, %30, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %37 = stablehlo.compare EQ, %34, %30, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %38 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %41 = stablehlo.select %37, %40, %39 : tensor<7x3xi1>, tensor<7x3xf16>
    %42 = stablehlo.select %36, %38, %41 : tensor<7x3xi1>, tensor<7x3xf16>
    %43 = stablehlo.compare GT, %30, %34, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %44 = stablehlo.compare EQ, %30, %34, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %45 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %46 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %47 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %48 = stablehlo.select %44, %47, %46 : tensor<7x3xi1>, tensor<7x3xf16>
    %49 = stablehlo.select %43, %45, %48 : tensor<7x3xi1>, tensor<7x3xf16>
    %cst_13 = stablehlo.constant dense<0xFC00> : tensor<f16>
    %50 = stablehlo.reduce(%35 init: %cst_13) applies stablehlo.maximum across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %51 = stablehlo.reshape %50 : (tensor<7xf16>) -> tensor<7x1xf16>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %53 = stablehlo.compare EQ, %35, %52, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %54 = stablehlo.convert %53 : (tensor<7x3xi1>) -> tensor<7x3xf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %55 = stablehlo.reduce(%54 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %56 = stablehlo.maximum %30, %34 : tensor<7x3xf16>
    %57 = stablehlo.compare GT, %30, %34, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %58 = stablehlo.compare EQ, %30, %34, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %59 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %60 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %61 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %62 = stablehlo.select %58, %61, %60 : tensor<7x3xi1>, tensor<7x3xf16>
    %63 = stablehlo.select %57, %59, %62 : tensor<7x3xi1>, tensor<7x3xf16>
    %64 = stablehlo.compare GT, %34, %30, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %65 = stablehlo.compare EQ, %34, %30, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %66 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %67 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %68 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %69 = stablehlo.select %65, %68, %67 : tensor<7x3xi1>, tensor<7x3xf16>
    %70 = stablehlo.select %64, %66, %69 : tensor<7x3xi1>, tensor<7x3xf16>
    %cst_21 = stablehlo.constant dense<0x7C00> : tensor<f16>
    %71 = stablehlo.reduce(%56 init: %cst_21) applies stablehlo.minimum across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %72 = stablehlo.reshape %71 : (tensor<7xf16>) -> tensor<7x1xf16>
    %73 = stablehlo.broadcast_in_dim %72, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %74 = stablehlo.compare EQ, %56, %73, FLOAT : (tensor<7x3xf16>, tensor<7x3xf16>) -> tensor<7x3xi1>
    %75 = stablehlo.convert %74 : (tensor<7x3xi1>) -> tensor<7x3xf16>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %76 = stablehlo.reduce(%75 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %77 = stablehlo.compare LT, %50, %71, FLOAT : (tensor<7xf16>, tensor<7xf16>) -> tensor<7xi1>
    %78 = call @_where(%77, %50, %71) : (tensor<7xi1>, tensor<7xf16>, tensor<7xf16>) -> tensor<7xf16>
    %79 = stablehlo.broadcast_in_dim %78, dims = [0] : (tensor<7xf16>) -> tensor<7x1xf16>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %81 = stablehlo.multiply %80, %13 : tensor<7x3xf16>
    %82 = stablehlo.add %arg1, %81 : tensor<7x3xf16>
    %83 = stablehlo.broadcast_in_dim %arg3, dims = [1] : (tensor<3xf16>) -> tensor<1x3xf16>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<1x3xf16>) -> tensor<7x3xf16>
    %85 = stablehlo.divide %82, %84 : tensor<7x3xf16>
    %86 = stablehlo.multiply %83, %83 : tensor<1x3xf16>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %87 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f16>) -> tensor<1x3xf16>
    %88 = stablehlo.divide %87, %86 : tensor<1x3xf16>
    %89 = stablehlo.multiply %85, %85 : tensor<7x3xf16>
    %90 = stablehlo.multiply %89, %85 : tensor<7x3xf16>
    %91 = stablehlo.multiply %85, %85 : tensor<7x3xf16>
    %cst_24 = stablehlo.constant dense<3.000000e+00> : tensor<f16>
    %92 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %93 = stablehlo.multiply %92, %91 : tensor<7x3xf16>
    %94 = stablehlo.multiply %90, %90 : tensor<7x3xf16>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f16>
    %95 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %96 = stablehlo.multiply %95, %90 : tensor<7x3xf16>
    %97 = stablehlo.convert %94 : (tensor<7x3xf16>) -> tensor<7x3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<7xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %100 = stablehlo.convert %99 : (tensor<7x1xf32>) -> tensor<7x1xf16>
    %cst_27 = stablehlo.constant dense<1.000400e-03> : tensor<f16>
    %101 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %102 = stablehlo.add %100, %101 : tensor<7x1xf16>
    %103 = stablehlo.sqrt %102 : tensor<7x1xf16>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %104 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %105 = stablehlo.divide %104, %103 : tensor<7x1xf16>
    %106 = stablehlo.broadcast_in_dim %103, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %107 = stablehlo.divide %90, %106 : tensor<7x3xf16>
    %108 = stablehlo.multiply %103, %103 : tensor<7x1xf16>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %109 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %110 = stablehlo.divide %109, %108 : tensor<7x1xf16>
    %111 = stablehlo.broadcast_in_dim %arg0, dims = [1] : (tensor<3xf16>) -> tensor<1x3xf16>
    %112 = stablehlo.broadcast_in_dim %111, dims = [0, 1] : (tensor<1x3xf16>) -> tensor<7x3xf16>
    %113 = stablehlo.subtract %112, %82 : tensor<7x3xf16>
    %114 = stablehlo.multiply %113, %113 : tensor<7x3xf16>
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f16>
    %115 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f16>) -> tensor<7x3xf16>
    %116 = stablehlo.multiply %115, %113 : tensor<7x3xf16>
    %117 = stablehlo.convert %114 : (tensor<7x3xf16>) -> tensor<7x3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_31) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<7xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %120 = stablehlo.convert %119 : (tensor<7x1xf32>) -> tensor<7x1xf16>
    %cst_32 = stablehlo.constant dense<1.000400e-03> : tensor<f16>
    %121 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %122 = stablehlo.add %120, %121 : tensor<7x1xf16>
    %123 = stablehlo.sqrt %122 : tensor<7x1xf16>
    %cst_33 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %124 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %125 = stablehlo.divide %124, %123 : tensor<7x1xf16>
    %126 = stablehlo.broadcast_in_dim %123, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %127 = stablehlo.divide %113, %126 : tensor<7x3xf16>
    %128 = stablehlo.multiply %123, %123 : tensor<7x1xf16>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %129 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %130 = stablehlo.divide %129, %128 : tensor<7x1xf16>
    %131 = stablehlo.multiply %107, %127 : tensor<7x3xf16>
    %132 = stablehlo.convert %131 : (tensor<7x3xf16>) -> tensor<7x3xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.reduce(%132 init: %cst_35) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<7xf32>
    %134 = stablehlo.convert %133 : (tensor<7xf32>) -> tensor<7xf16>
    %cst_36 = stablehlo.constant dense<4.998780e-02> : tensor<f16>
    %135 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %136 = stablehlo.maximum %134, %135 : tensor<7xf16>
    %cst_37 = stablehlo.constant dense<4.998780e-02> : tensor<f16>
    %137 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %138 = stablehlo.compare GT, %134, %137, FLOAT : (tensor<7xf16>, tensor<7xf16>) -> tensor<7xi1>
    %cst_38 = stablehlo.constant dense<4.998780e-02> : tensor<f16>
    %139 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %140 = stablehlo.compare EQ, %134, %139, FLOAT : (tensor<7xf16>, tensor<7xf16>) -> tensor<7xi1>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %141 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %142 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %cst_41 = stablehlo.constant dense<5.000000e-01> : tensor<f16>
    %143 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %144 = stablehlo.select %140, %143, %142 : tensor<7xi1>, tensor<7xf16>
    %145 = stablehlo.select %138, %141, %144 : tensor<7xi1>, tensor<7xf16>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %146 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %147 = stablehlo.subtract %146, %136 : tensor<7xf16>
    %148 = stablehlo.multiply %147, %147 : tensor<7xf16>
    %149 = stablehlo.multiply %148, %148 : tensor<7xf16>
    %150 = stablehlo.multiply %147, %149 : tensor<7xf16>
    %151 = stablehlo.multiply %147, %147 : tensor<7xf16>
    %152 = stablehlo.multiply %151, %151 : tensor<7xf16>
    %cst_43 = stablehlo.constant dense<5.000000e+00> : tensor<f16>
    %153 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %154 = stablehlo.multiply %153, %152 : tensor<7xf16>
    %cst_44 = stablehlo.constant dense<7.998050e-01> : tensor<f16>
    %155 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %156 = stablehlo.multiply %155, %150 : tensor<7xf16>
    %cst_45 = stablehlo.constant dense<1.999510e-01> : tensor<f16>
    %157 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %158 = stablehlo.add %157, %156 : tensor<7xf16>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %159 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %160 = stablehlo.subtract %159, %158 : tensor<7xf16>
    %cst_47 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %162 = stablehlo.convert %161 : (tensor<7xf32>) -> tensor<7xf16>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %164 = stablehlo.convert %163 : (tensor<7xf32>) -> tensor<7xf16>
    %165 = stablehlo.multiply %136, %164 : tensor<7xf16>
    %166 = stablehlo.multiply %164, %160 : tensor<7xf16>
    %167 = stablehlo.negate %165 : tensor<7xf16>
    %168 = stablehlo.add %164, %167 : tensor<7xf16>
    %cst_49 = stablehlo.constant dense<7.998050e-01> : tensor<f16>
    %169 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %170 = stablehlo.multiply %169, %168 : tensor<7xf16>
    %171 = stablehlo.multiply %170, %154 : tensor<7xf16>
    %172 = stablehlo.negate %171 : tensor<7xf16>
    %173 = stablehlo.add %166, %172 : tensor<7xf16>
    %174 = stablehlo.multiply %173, %145 : tensor<7xf16>
    %175 = stablehlo.convert %174 : (tensor<7xf16>) -> tensor<7xf32>
    %176 = stablehlo.broadcast_in_dim %175, dims = [0] : (tensor<7xf32>) -> tensor<7x3xf32>
    %177 = stablehlo.convert %176 : (tensor<7x3xf32>) -> tensor<7x3xf16>
    %178 = stablehlo.multiply %107, %177 : tensor<7x3xf16>
    %179 = stablehlo.multiply %177, %127 : tensor<7x3xf16>
    %180 = stablehlo.broadcast_in_dim %130, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %181 = stablehlo.multiply %178, %180 : tensor<7x3xf16>
    %182 = stablehlo.multiply %181, %113 : tensor<7x3xf16>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %183 = stablehlo.reduce(%182 init: %cst_50) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %184 = stablehlo.reshape %183 : (tensor<7xf16>) -> tensor<7x1xf16>
    %185 = stablehlo.negate %184 : tensor<7x1xf16>
    %186 = stablehlo.broadcast_in_dim %123, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %187 = stablehlo.divide %178, %186 : tensor<7x3xf16>
    %188 = stablehlo.multiply %185, %125 : tensor<7x1xf16>
    %189 = stablehlo.convert %188 : (tensor<7x1xf16>) -> tensor<7x1xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %190 = stablehlo.reduce(%189 init: %cst_51) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7xf32>
    %191 = stablehlo.broadcast_in_dim %190, dims = [0] : (tensor<7xf32>) -> tensor<7x3xf32>
    %192 = stablehlo.convert %191 : (tensor<7x3xf32>) -> tensor<7x3xf16>
    %193 = stablehlo.multiply %192, %116 : tensor<7x3xf16>
    %194 = stablehlo.add %187, %193 : tensor<7x3xf16>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %195 = stablehlo.reduce(%194 init: %cst_52) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf16>, tensor<f16>) -> tensor<3xf16>
    %196 = stablehlo.reshape %195 : (tensor<3xf16>) -> tensor<1x3xf16>
    %197 = stablehlo.negate %194 : tensor<7x3xf16>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %198 = stablehlo.reduce(%196 init: %cst_53) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf16>, tensor<f16>) -> tensor<3xf16>
    %199 = stablehlo.broadcast_in_dim %110, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %200 = stablehlo.multiply %179, %199 : tensor<7x3xf16>
    %201 = stablehlo.multiply %200, %90 : tensor<7x3xf16>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %202 = stablehlo.reduce(%201 init: %cst_54) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %203 = stablehlo.reshape %202 : (tensor<7xf16>) -> tensor<7x1xf16>
    %204 = stablehlo.negate %203 : tensor<7x1xf16>
    %205 = stablehlo.broadcast_in_dim %103, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %206 = stablehlo.divide %179, %205 : tensor<7x3xf16>
    %207 = stablehlo.multiply %204, %105 : tensor<7x1xf16>
    %208 = stablehlo.convert %207 : (tensor<7x1xf16>) -> tensor<7x1xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %209 = stablehlo.reduce(%208 init: %cst_55) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7xf32>
    %210 = stablehlo.broadcast_in_dim %209, dims = [0] : (tensor<7xf32>) -> tensor<7x3xf32>
    %211 = stablehlo.convert %210 : (tensor<7x3xf32>) -> tensor<7x3xf16>
    %212 = stablehlo.multiply %211, %96 : tensor<7x3xf16>
    %213 = stablehlo.add %206, %212 : tensor<7x3xf16>
    %214 = stablehlo.multiply %213, %93 : tensor<7x3xf16>
    %215 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<1x3xf16>) -> tensor<7x3xf16>
    %216 = stablehlo.multiply %214, %215 : tensor<7x3xf16>
    %217 = stablehlo.multiply %216, %82 : tensor<7x3xf16>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %218 = stablehlo.reduce(%217 init: %cst_56) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf16>, tensor<f16>) -> tensor<3xf16>
    %219 = stablehlo.reshape %218 : (tensor<3xf16>) -> tensor<1x3xf16>
    %220 = stablehlo.negate %219 : tensor<1x3xf16>
    %221 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<1x3xf16>) -> tensor<7x3xf16>
    %222 = stablehlo.divide %214, %221 : tensor<7x3xf16>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %223 = stablehlo.reduce(%220 init: %cst_57) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf16>, tensor<f16>) -> tensor<3xf16>
    %224 = stablehlo.add %197, %222 : tensor<7x3xf16>
    %225 = stablehlo.broadcast_in_dim %79, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %226 = stablehlo.multiply %225, %224 : tensor<7x3xf16>
    %227 = stablehlo.multiply %224, %13 : tensor<7x3xf16>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %228 = stablehlo.reduce(%227 init: %cst_58) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %229 = stablehlo.reshape %228 : (tensor<7xf16>) -> tensor<7x1xf16>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %230 = stablehlo.reduce(%229 init: %cst_59) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf16>, tensor<f16>) -> tensor<7xf16>
    %231 = stablehlo.add %162, %230 : tensor<7xf16>
    %232:2 = call @_where_0(%77, %231) : (tensor<7xi1>, tensor<7xf16>) -> (tensor<7xf16>, tensor<7xf16>)
    %233 = stablehlo.divide %232#1, %76 : tensor<7xf16>
    %234 = stablehlo.broadcast_in_dim %233, dims = [0] : (tensor<7xf16>) -> tensor<7x3xf16>
    %235 = stablehlo.multiply %234, %75 : tensor<7x3xf16>
    %236 = stablehlo.multiply %235, %70 : tensor<7x3xf16>
    %237 = stablehlo.multiply %235, %63 : tensor<7x3xf16>
    %238 = stablehlo.divide %232#0, %55 : tensor<7xf16>
    %239 = stablehlo.broadcast_in_dim %238, dims = [0] : (tensor<7xf16>) -> tensor<7x3xf16>
    %240 = stablehlo.multiply %239, %54 : tensor<7x3xf16>
    %241 = stablehlo.multiply %240, %49 : tensor<7x3xf16>
    %242 = stablehlo.multiply %240, %42 : tensor<7x3xf16>
    %243 = stablehlo.add %237, %242 : tensor<7x3xf16>
    %244 = stablehlo.add %236, %241 : tensor<7x3xf16>
    %245 = stablehlo.multiply %33, %244 : tensor<7x3xf16>
    %246 = stablehlo.multiply %244, %22 : tensor<7x3xf16>
    %cst_60 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %247 = stablehlo.reduce(%246 init: %cst_60) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf16>, tensor<f16>) -> tensor<3xf16>
    %248 = stablehlo.reshape %247 : (tensor<3xf16>) -> tensor<1x3xf16>
    %249 = stablehlo.negate %246 : tensor<7x3xf16>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %250 = stablehlo.reduce(%248 init: %cst_61) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf16>, tensor<f16>) -> tensor<3xf16>
    %251 = stablehlo.add %223, %250 : tensor<3xf16>
    %252 = stablehlo.add %224, %249 : tensor<7x3xf16>
    %253 = stablehlo.multiply %29, %243 : tensor<7x3xf16>
    %254 = stablehlo.multiply %243, %22 : tensor<7x3xf16>
    %255 = stablehlo.add %245, %253 : tensor<7x3xf16>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %256 = stablehlo.reduce(%254 init: %cst_62) applies stablehlo.add across dimensions = [0] : (tensor<7x3xf16>, tensor<f16>) -> tensor<3xf16>
    %257 = stablehlo.reshape %256 : (tensor<3xf16>) -> tensor<1x3xf16>
    %258 = stablehlo.negate %254 : tensor<7x3xf16>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %259 = stablehlo.reduce(%257 init: %cst_63) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf16>, tensor<f16>) -> tensor<3xf16>
    %260 = stablehlo.add %252, %258 : tensor<7x3xf16>
    %261 = stablehlo.negate %259 : tensor<3xf16>
    %262 = stablehlo.add %251, %261 : tensor<3xf16>
    %263 = stablehlo.multiply %255, %25 : tensor<7x3xf16>
    %264 = stablehlo.multiply %263, %13 : tensor<7x3xf16>
    %265 = stablehlo.negate %264 : tensor<7x3xf16>
    %266 = stablehlo.divide %255, %21 : tensor<7x3xf16>
    %267 = stablehlo.add %226, %266 : tensor<7x3xf16>
    %268 = stablehlo.multiply %265, %19 : tensor<7x3xf16>
    %269 = stablehlo.add %267, %268 : tensor<7x3xf16>
    %270 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %271 = stablehlo.multiply %269, %270 : tensor<7x3xf16>
    %272 = stablehlo.multiply %271, %arg2 : tensor<7x3xf16>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %273 = stablehlo.reduce(%272 init: %cst_64) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %274 = stablehlo.reshape %273 : (tensor<7xf16>) -> tensor<7x1xf16>
    %275 = stablehlo.negate %274 : tensor<7x1xf16>
    %276 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %277 = stablehlo.divide %269, %276 : tensor<7x3xf16>
    %278 = stablehlo.multiply %275, %11 : tensor<7x1xf16>
    %279 = stablehlo.convert %278 : (tensor<7x1xf16>) -> tensor<7x1xf32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %280 = stablehlo.reduce(%279 init: %cst_65) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7xf32>
    %281 = stablehlo.broadcast_in_dim %280, dims = [0] : (tensor<7xf32>) -> tensor<7x3xf32>
    %282 = stablehlo.convert %281 : (tensor<7x3xf32>) -> tensor<7x3xf16>
    %283 = stablehlo.multiply %282, %2 : tensor<7x3xf16>
    %284 = stablehlo.add %277, %283 : tensor<7x3xf16>
    return %198, %260, %284, %262 : tensor<3xf16>, tensor<7x3xf16>, tensor<7x3xf16>, tensor<3xf16>
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
