// import jax
// import jax.numpy as jnp
//
//
// def normalize(arrow):
//     return arrow * jax.lax.rsqrt(jnp.sum(arrow * arrow, axis=-1, keepdims=True) + 0.066)
//
//
// def ray_plane_step(eye, dirs, normal):
//     dir_hat = normalize(dirs)
//     n_hat = normalize(normal)
//     denom = dir_hat @ n_hat
//     safe = jnp.where(jnp.abs(denom) < 0.2, jnp.where(denom < 0, -0.2, 0.2), denom)
//     dist = (0.966 - eye @ n_hat) / safe
//     modulated = 0.6 * dist
//     ripple = jnp.sin(modulated)
//     return jnp.exp(-0.5 * jnp.sin(ripple) ** 2)
//
//   eye: float16[7, 3] in [-1.2, 1.2]
//   dirs: float16[7, 3] in [-1.2, 1.2]
//   normal: float16[3] in [0.3, 1]
// -----
// forward, cpu
module @jit_ray_plane_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf16>, %arg1: tensor<7x3xf16>, %arg2: tensor<3xf16>) -> (tensor<7xf16> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<7x3xf16>
    %1 = stablehlo.convert %0 : (tensor<7x3xf16>) -> tensor<7x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.reduce(%1 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf32>, tensor<f32>) -> tensor<7xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<7xf32>) -> tensor<7x1xf32>
    %4 = stablehlo.convert %3 : (tensor<7x1xf32>) -> tensor<7x1xf16>
    %cst_0 = stablehlo.constant dense<6.597900e-02> : tensor<f16>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %6 = stablehlo.add %4, %5 : tensor<7x1xf16>
    %7 = stablehlo.rsqrt %6 : tensor<7x1xf16>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %9 = stablehlo.multiply %arg1, %8 : tensor<7x3xf16>
    %10 = stablehlo.multiply %arg2, %arg2 : tensor<3xf16>
    %11 = stablehlo.convert %10 : (tensor<3xf16>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %14 = stablehlo.convert %13 : (tensor<1xf32>) -> tensor<1xf16>
    %cst_2 = stablehlo.constant dense<6.597900e-02> : tensor<f16>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f16>) -> tensor<1xf16>
    %16 = stablehlo.add %14, %15 : tensor<1xf16>
    %17 = stablehlo.rsqrt %16 : tensor<1xf16>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<1xf16>) -> tensor<3xf16>
    %19 = stablehlo.multiply %arg2, %18 : tensor<3xf16>
    %20 = stablehlo.dot_general %9, %19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x3xf16>, tensor<3xf16>) -> tensor<7xf16>
    %21 = stablehlo.abs %20 : tensor<7xf16>
    %cst_3 = stablehlo.constant dense<1.999510e-01> : tensor<f16>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %23 = stablehlo.compare LT, %21, %22, FLOAT : (tensor<7xf16>, tensor<7xf16>) -> tensor<7xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %25 = stablehlo.compare LT, %20, %24, FLOAT : (tensor<7xf16>, tensor<7xf16>) -> tensor<7xi1>
    %cst_5 = stablehlo.constant dense<-2.000000e-01> : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %26 = call @_where(%25, %cst_5, %cst_6) : (tensor<7xi1>, tensor<f32>, tensor<f32>) -> tensor<7xf32>
    %27 = call @_where_0(%23, %26, %20) : (tensor<7xi1>, tensor<7xf32>, tensor<7xf16>) -> tensor<7xf16>
    %28 = stablehlo.dot_general %arg0, %19, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x3xf16>, tensor<3xf16>) -> tensor<7xf16>
    %cst_7 = stablehlo.constant dense<9.658200e-01> : tensor<f16>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %30 = stablehlo.subtract %29, %28 : tensor<7xf16>
    %31 = stablehlo.divide %30, %27 : tensor<7xf16>
    %cst_8 = stablehlo.constant dense<6.000980e-01> : tensor<f16>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %33 = stablehlo.multiply %32, %31 : tensor<7xf16>
    %34 = stablehlo.sine %33 : tensor<7xf16>
    %35 = stablehlo.sine %34 : tensor<7xf16>
    %36 = stablehlo.multiply %35, %35 : tensor<7xf16>
    %cst_9 = stablehlo.constant dense<-5.000000e-01> : tensor<f16>
    %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %38 = stablehlo.multiply %37, %36 : tensor<7xf16>
    %39 = stablehlo.exponential %38 : tensor<7xf16>
    return %39 : tensor<7xf16>
  }
  func.func private @_where(%arg0: tensor<7xi1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<7xi1>, tensor<7xf32>
    return %2 : tensor<7xf32>
  }
  func.func private @_where_0(%arg0: tensor<7xi1>, %arg1: tensor<7xf32>, %arg2: tensor<7xf16>) -> tensor<7xf16> {
    %0 = stablehlo.convert %arg1 : (tensor<7xf32>) -> tensor<7xf16>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<7xi1>, tensor<7xf16>
    return %1 : tensor<7xf16>
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
    %cst_0 = stablehlo.constant dense<6.597900e-02> : tensor<f16>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %6 = stablehlo.add %4, %5 : tensor<7x1xf16>
    %7 = stablehlo.rsqrt %6 : tensor<7x1xf16>
    %8 = stablehlo.divide %7, %6 : tensor<7x1xf16>
    %cst_1 = stablehlo.constant dense<-5.000000e-01> : tensor<f16>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f16>) -> tensor<7x1xf16>
    %10 = stablehlo.multiply %9, %8 : tensor<7x1xf16>
    %11 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %12 = stablehlo.multiply %arg1, %11 : tensor<7x3xf16>
    %13 = stablehlo.multiply %arg2, %arg2 : tensor<3xf16>
    %14 = stablehlo.convert %13 : (tensor<3xf16>) -> tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %17 = stablehlo.convert %16 : (tensor<1xf32>) -> tensor<1xf16>
    %cst_3 = stablehlo.constant dense<6.597900e-02> : tensor<f16>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f16>) -> tensor<1xf16>
    %19 = stablehlo.add %17, %18 : tensor<1xf16>
    %20 = stablehlo.rsqrt %19 : tensor<1xf16>
    %21 = stablehlo.divide %20, %19 : tensor<1xf16>
    %cst_4 = stablehlo.constant dense<-5.000000e-01> : tensor<f16>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f16>) -> tensor<1xf16>
    %23 = stablehlo.multiply %22, %21 : tensor<1xf16>
    %24 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<1xf16>) -> tensor<3xf16>
    %25 = stablehlo.multiply %arg2, %24 : tensor<3xf16>
    %26 = stablehlo.dot_general %12, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x3xf16>, tensor<3xf16>) -> tensor<7xf16>
    %27 = stablehlo.abs %26 : tensor<7xf16>
    %cst_5 = stablehlo.constant dense<1.999510e-01> : tensor<f16>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %29 = stablehlo.compare LT, %27, %28, FLOAT : (tensor<7xf16>, tensor<7xf16>) -> tensor<7xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %31 = stablehlo.compare LT, %26, %30, FLOAT : (tensor<7xf16>, tensor<7xf16>) -> tensor<7xi1>
    %cst_7 = stablehlo.constant dense<-2.000000e-01> : tensor<f32>
    %cst_8 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %32 = call @_where(%31, %cst_7, %cst_8) : (tensor<7xi1>, tensor<f32>, tensor<f32>) -> tensor<7xf32>
    %33 = call @_where_0(%29, %32, %26) : (tensor<7xi1>, tensor<7xf32>, tensor<7xf16>) -> tensor<7xf16>
    %34 = stablehlo.dot_general %arg0, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7x3xf16>, tensor<3xf16>) -> tensor<7xf16>
    %cst_9 = stablehlo.constant dense<9.658200e-01> : tensor<f16>
    %35 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %36 = stablehlo.subtract %35, %34 : tensor<7xf16>
    %37 = stablehlo.divide %36, %33 : tensor<7xf16>
    %38 = stablehlo.multiply %33, %33 : tensor<7xf16>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f16>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %40 = stablehlo.divide %39, %38 : tensor<7xf16>
    %cst_11 = stablehlo.constant dense<6.000980e-01> : tensor<f16>
    %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %42 = stablehlo.multiply %41, %37 : tensor<7xf16>
    %43 = stablehlo.sine %42 : tensor<7xf16>
    %44 = stablehlo.cosine %42 : tensor<7xf16>
    %45 = stablehlo.sine %43 : tensor<7xf16>
    %46 = stablehlo.cosine %43 : tensor<7xf16>
    %47 = stablehlo.multiply %45, %45 : tensor<7xf16>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f16>
    %48 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %49 = stablehlo.multiply %48, %45 : tensor<7xf16>
    %cst_13 = stablehlo.constant dense<-5.000000e-01> : tensor<f16>
    %50 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %51 = stablehlo.multiply %50, %47 : tensor<7xf16>
    %52 = stablehlo.exponential %51 : tensor<7xf16>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %54 = stablehlo.convert %53 : (tensor<7xf32>) -> tensor<7xf16>
    %55 = stablehlo.multiply %54, %52 : tensor<7xf16>
    %cst_15 = stablehlo.constant dense<-5.000000e-01> : tensor<f16>
    %56 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %57 = stablehlo.multiply %56, %55 : tensor<7xf16>
    %58 = stablehlo.multiply %57, %49 : tensor<7xf16>
    %59 = stablehlo.multiply %58, %46 : tensor<7xf16>
    %60 = stablehlo.multiply %59, %44 : tensor<7xf16>
    %cst_16 = stablehlo.constant dense<6.000980e-01> : tensor<f16>
    %61 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %62 = stablehlo.multiply %61, %60 : tensor<7xf16>
    %63 = stablehlo.multiply %62, %40 : tensor<7xf16>
    %64 = stablehlo.multiply %63, %36 : tensor<7xf16>
    %65 = stablehlo.negate %64 : tensor<7xf16>
    %66 = stablehlo.divide %62, %33 : tensor<7xf16>
    %67 = stablehlo.negate %66 : tensor<7xf16>
    %68 = stablehlo.dot_general %67, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf16>, tensor<7x3xf16>) -> tensor<3xf16>
    %69 = stablehlo.dot_general %67, %25, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<7xf16>, tensor<3xf16>) -> tensor<7x3xf16>
    %70 = call @_where_1(%29, %65) : (tensor<7xi1>, tensor<7xf16>) -> tensor<7xf16>
    %71 = stablehlo.dot_general %70, %12, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<7xf16>, tensor<7x3xf16>) -> tensor<3xf16>
    %72 = stablehlo.dot_general %70, %25, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<7xf16>, tensor<3xf16>) -> tensor<7x3xf16>
    %73 = stablehlo.add %68, %71 : tensor<3xf16>
    %74 = stablehlo.multiply %arg2, %73 : tensor<3xf16>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %75 = stablehlo.reduce(%74 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<3xf16>, tensor<f16>) -> tensor<f16>
    %76 = stablehlo.reshape %75 : (tensor<f16>) -> tensor<1xf16>
    %77 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<1xf16>) -> tensor<3xf16>
    %78 = stablehlo.multiply %73, %77 : tensor<3xf16>
    %79 = stablehlo.multiply %76, %23 : tensor<1xf16>
    %80 = stablehlo.convert %79 : (tensor<1xf16>) -> tensor<1xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %83 = stablehlo.convert %82 : (tensor<3xf32>) -> tensor<3xf16>
    %84 = stablehlo.multiply %arg2, %83 : tensor<3xf16>
    %85 = stablehlo.multiply %83, %arg2 : tensor<3xf16>
    %86 = stablehlo.add %78, %85 : tensor<3xf16>
    %87 = stablehlo.add %86, %84 : tensor<3xf16>
    %88 = stablehlo.multiply %arg1, %72 : tensor<7x3xf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %89 = stablehlo.reduce(%88 init: %cst_19) applies stablehlo.add across dimensions = [1] : (tensor<7x3xf16>, tensor<f16>) -> tensor<7xf16>
    %90 = stablehlo.reshape %89 : (tensor<7xf16>) -> tensor<7x1xf16>
    %91 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<7x1xf16>) -> tensor<7x3xf16>
    %92 = stablehlo.multiply %72, %91 : tensor<7x3xf16>
    %93 = stablehlo.multiply %90, %10 : tensor<7x1xf16>
    %94 = stablehlo.convert %93 : (tensor<7x1xf16>) -> tensor<7x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.reduce(%94 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<7x1xf32>, tensor<f32>) -> tensor<7xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0] : (tensor<7xf32>) -> tensor<7x3xf32>
    %97 = stablehlo.convert %96 : (tensor<7x3xf32>) -> tensor<7x3xf16>
    %98 = stablehlo.multiply %arg1, %97 : tensor<7x3xf16>
    %99 = stablehlo.multiply %97, %arg1 : tensor<7x3xf16>
    %100 = stablehlo.add %92, %99 : tensor<7x3xf16>
    %101 = stablehlo.add %100, %98 : tensor<7x3xf16>
    return %69, %101, %87 : tensor<7x3xf16>, tensor<7x3xf16>, tensor<3xf16>
  }
  func.func private @_where(%arg0: tensor<7xi1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<7xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<7xf32>
    %2 = stablehlo.select %arg0, %0, %1 : tensor<7xi1>, tensor<7xf32>
    return %2 : tensor<7xf32>
  }
  func.func private @_where_0(%arg0: tensor<7xi1>, %arg1: tensor<7xf32>, %arg2: tensor<7xf16>) -> tensor<7xf16> {
    %0 = stablehlo.convert %arg1 : (tensor<7xf32>) -> tensor<7xf16>
    %1 = stablehlo.select %arg0, %0, %arg2 : tensor<7xi1>, tensor<7xf16>
    return %1 : tensor<7xf16>
  }
  func.func private @_where_1(%arg0: tensor<7xi1>, %arg1: tensor<7xf16>) -> tensor<7xf16> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f16>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f16>) -> tensor<7xf16>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<7xi1>, tensor<7xf16>
    return %1 : tensor<7xf16>
  }
}
// -----
// backward, cuda: same text as cpu
