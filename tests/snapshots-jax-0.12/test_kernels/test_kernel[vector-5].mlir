// import jax
// import jax.numpy as jnp
//
//
// def unit(vec):
//     return vec / jnp.sqrt(jnp.sum(vec**2, axis=-1, keepdims=True) + 0.22)
//
//
// def dot(left, rhs):
//     return jnp.sum(left * rhs, axis=-1)
//
//
// def rotation_block(vec_in, spin, theta):
//     k_hat = unit(spin)
//     c = jnp.cos(theta)
//     sin_t = jnp.sin(theta)
//     axial = dot(k_hat, vec_in)
//     perp = jnp.cross(k_hat, vec_in)
//     lift = axial * (1.0 - c)
//     turned = vec_in * c + perp * sin_t + lift[:, None] * k_hat
//     amplified = 0.222 * turned
//     bound_on = jnp.max(amplified, axis=1)
//     selected = jnp.where(bound_on < -0.34, bound_on, 0.787 * bound_on)
//     return jax.nn.soft_sign(jnp.expm1(selected))
//
//   vec_in: float32[6, 3] in [-1.5, 1.5]
//   spin: float32[6, 3] in [-1.5, 1.5]
//   theta: float32[] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_rotation_block attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x3xf32>, %arg1: tensor<6x3xf32>, %arg2: tensor<f32>) -> (tensor<6xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<6x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<6x3xf32>, tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %cst_0 = stablehlo.constant dense<2.200000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %4 = stablehlo.add %2, %3 : tensor<6x1xf32>
    %5 = stablehlo.sqrt %4 : tensor<6x1xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x3xf32>
    %7 = stablehlo.divide %arg1, %6 : tensor<6x3xf32>
    %8 = stablehlo.cosine %arg2 : tensor<f32>
    %9 = stablehlo.sine %arg2 : tensor<f32>
    %10 = stablehlo.multiply %7, %arg0 : tensor<6x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<6x3xf32>, tensor<f32>) -> tensor<6xf32>
    %12 = call @cross(%7, %arg0) : (tensor<6x3xf32>, tensor<6x3xf32>) -> tensor<6x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.subtract %cst_2, %8 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %15 = stablehlo.multiply %11, %14 : tensor<6xf32>
    %16 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %17 = stablehlo.multiply %arg0, %16 : tensor<6x3xf32>
    %18 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %19 = stablehlo.multiply %12, %18 : tensor<6x3xf32>
    %20 = stablehlo.add %17, %19 : tensor<6x3xf32>
    %21 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x3xf32>
    %23 = stablehlo.multiply %22, %7 : tensor<6x3xf32>
    %24 = stablehlo.add %20, %23 : tensor<6x3xf32>
    %cst_3 = stablehlo.constant dense<2.220000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<6x3xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_4) applies stablehlo.maximum across dimensions = [1] : (tensor<6x3xf32>, tensor<f32>) -> tensor<6xf32>
    %cst_5 = stablehlo.constant dense<-3.400000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %29 = stablehlo.compare LT, %27, %28, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_6 = stablehlo.constant dense<7.870000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %31 = stablehlo.multiply %30, %27 : tensor<6xf32>
    %32 = call @_where(%29, %27, %31) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %33 = stablehlo.exponential_minus_one %32 : tensor<6xf32>
    %34 = call @soft_sign(%33) : (tensor<6xf32>) -> tensor<6xf32>
    return %34 : tensor<6xf32>
  }
  func.func private @cross(%arg0: tensor<6x3xf32>, %arg1: tensor<6x3xf32>) -> tensor<6x3xf32> {
    %0 = stablehlo.slice %arg0 [0:6, 0:1] : (tensor<6x3xf32>) -> tensor<6x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<6x1xf32>) -> tensor<6xf32>
    %2 = stablehlo.slice %arg0 [0:6, 1:2] : (tensor<6x3xf32>) -> tensor<6x1xf32>
    %3 = stablehlo.reshape %2 : (tensor<6x1xf32>) -> tensor<6xf32>
    %4 = stablehlo.slice %arg0 [0:6, 2:3] : (tensor<6x3xf32>) -> tensor<6x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<6x1xf32>) -> tensor<6xf32>
    %6 = stablehlo.slice %arg1 [0:6, 0:1] : (tensor<6x3xf32>) -> tensor<6x1xf32>
    %7 = stablehlo.reshape %6 : (tensor<6x1xf32>) -> tensor<6xf32>
    %8 = stablehlo.slice %arg1 [0:6, 1:2] : (tensor<6x3xf32>) -> tensor<6x1xf32>
    %9 = stablehlo.reshape %8 : (tensor<6x1xf32>) -> tensor<6xf32>
    %10 = stablehlo.slice %arg1 [0:6, 2:3] : (tensor<6x3xf32>) -> tensor<6x1xf32>
    %11 = stablehlo.reshape %10 : (tensor<6x1xf32>) -> tensor<6xf32>
    %12 = stablehlo.multiply %3, %11 : tensor<6xf32>
    %13 = stablehlo.multiply %5, %9 : tensor<6xf32>
    %14 = stablehlo.subtract %12, %13 : tensor<6xf32>
    %15 = stablehlo.multiply %5, %7 : tensor<6xf32>
    %16 = stablehlo.multiply %1, %11 : tensor<6xf32>
    %17 = stablehlo.subtract %15, %16 : tensor<6xf32>
    %18 = stablehlo.multiply %1, %9 : tensor<6xf32>
    %19 = stablehlo.multiply %3, %7 : tensor<6xf32>
    %20 = stablehlo.subtract %18, %19 : tensor<6xf32>
    %21 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %22 = stablehlo.broadcast_in_dim %17, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %23 = stablehlo.broadcast_in_dim %20, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %24 = stablehlo.concatenate %21, %22, %23, dim = 0 : (tensor<1x6xf32>, tensor<1x6xf32>, tensor<1x6xf32>) -> tensor<3x6xf32>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<3x6xf32>) -> tensor<6x3xf32>
    return %25 : tensor<6x3xf32>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xf32>
    return %0 : tensor<6xf32>
  }
  func.func private @soft_sign(%arg0: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.abs %arg0 : tensor<6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.add %0, %1 : tensor<6xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<6xf32>
    return %3 : tensor<6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6x3xf32>, %arg1: tensor<6x3xf32>, %arg2: tensor<f32>) -> (tensor<6x3xf32> {jax.result_info = "result[0]"}, tensor<6x3xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<6x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %2 = stablehlo.multiply %1, %arg1 : tensor<6x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%0 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<6x3xf32>, tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %cst_1 = stablehlo.constant dense<2.200000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %6 = stablehlo.add %4, %5 : tensor<6x1xf32>
    %7 = stablehlo.sqrt %6 : tensor<6x1xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %9 = stablehlo.divide %8, %7 : tensor<6x1xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x3xf32>
    %11 = stablehlo.divide %arg1, %10 : tensor<6x3xf32>
    %12 = stablehlo.multiply %7, %7 : tensor<6x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x1xf32>
    %14 = stablehlo.divide %13, %12 : tensor<6x1xf32>
    %15 = stablehlo.cosine %arg2 : tensor<f32>
    %16 = stablehlo.sine %arg2 : tensor<f32>
    %17 = stablehlo.sine %arg2 : tensor<f32>
    %18 = stablehlo.cosine %arg2 : tensor<f32>
    %19 = stablehlo.multiply %11, %arg0 : tensor<6x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<6x3xf32>, tensor<f32>) -> tensor<6xf32>
    %21:7 = call @cross(%11, %arg0) : (tensor<6x3xf32>, tensor<6x3xf32>) -> (tensor<6x3xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>)
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.subtract %cst_5, %15 : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %24 = stablehlo.multiply %20, %23 : tensor<6xf32>
    %25 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %26 = stablehlo.multiply %arg0, %25 : tensor<6x3xf32>
    %27 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %28 = stablehlo.multiply %21#0, %27 : tensor<6x3xf32>
    %29 = stablehlo.add %26, %28 : tensor<6x3xf32>
    %30 = stablehlo.broadcast_in_dim %24, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x3xf32>
    %32 = stablehlo.multiply %31, %11 : tensor<6x3xf32>
    %33 = stablehlo.add %29, %32 : tensor<6x3xf32>
    %cst_6 = stablehlo.constant dense<2.220000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<6x3xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_7) applies stablehlo.maximum across dimensions = [1] : (tensor<6x3xf32>, tensor<f32>) -> tensor<6xf32>
    %37 = stablehlo.reshape %36 : (tensor<6xf32>) -> tensor<6x1xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x3xf32>
    %39 = stablehlo.compare EQ, %35, %38, FLOAT : (tensor<6x3xf32>, tensor<6x3xf32>) -> tensor<6x3xi1>
    %40 = stablehlo.convert %39 : (tensor<6x3xi1>) -> tensor<6x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<6x3xf32>, tensor<f32>) -> tensor<6xf32>
    %cst_9 = stablehlo.constant dense<-3.400000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %43 = stablehlo.compare LT, %36, %42, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_10 = stablehlo.constant dense<7.870000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %45 = stablehlo.multiply %44, %36 : tensor<6xf32>
    %46 = call @_where(%43, %36, %45) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %47 = stablehlo.exponential_minus_one %46 : tensor<6xf32>
    %48 = stablehlo.exponential %46 : tensor<6xf32>
    %49:4 = call @soft_sign(%47) : (tensor<6xf32>) -> (tensor<6xf32>, tensor<6xi1>, tensor<6xf32>, tensor<6xf32>)
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49#0 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %52 = call @soft_sign_0(%49#1, %49#2, %47, %49#3, %51) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %53 = stablehlo.multiply %52, %48 : tensor<6xf32>
    %54:2 = call @_where_1(%43, %53) : (tensor<6xi1>, tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>)
    %cst_13 = stablehlo.constant dense<7.870000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %56 = stablehlo.multiply %55, %54#1 : tensor<6xf32>
    %57 = stablehlo.add %54#0, %56 : tensor<6xf32>
    %58 = stablehlo.divide %57, %41 : tensor<6xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0] : (tensor<6xf32>) -> tensor<6x3xf32>
    %60 = stablehlo.multiply %59, %40 : tensor<6x3xf32>
    %cst_14 = stablehlo.constant dense<2.220000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %62 = stablehlo.multiply %61, %60 : tensor<6x3xf32>
    %63 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x3xf32>
    %64 = stablehlo.multiply %63, %62 : tensor<6x3xf32>
    %65 = stablehlo.multiply %62, %11 : tensor<6x3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%65 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<6x3xf32>, tensor<f32>) -> tensor<6xf32>
    %67 = stablehlo.reshape %66 : (tensor<6xf32>) -> tensor<6x1xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.reduce(%67 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<6x1xf32>, tensor<f32>) -> tensor<6xf32>
    %69 = stablehlo.multiply %21#0, %62 : tensor<6x3xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.reduce(%69 init: %cst_17) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x3xf32>, tensor<f32>) -> tensor<f32>
    %71 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %72 = stablehlo.multiply %62, %71 : tensor<6x3xf32>
    %73 = stablehlo.multiply %arg0, %62 : tensor<6x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x3xf32>, tensor<f32>) -> tensor<f32>
    %75 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<6x3xf32>
    %76 = stablehlo.multiply %62, %75 : tensor<6x3xf32>
    %77 = stablehlo.multiply %20, %68 : tensor<6xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.reduce(%77 init: %cst_19) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %79 = stablehlo.broadcast_in_dim %22, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %80 = stablehlo.multiply %68, %79 : tensor<6xf32>
    %81 = stablehlo.negate %78 : tensor<f32>
    %82 = stablehlo.add %74, %81 : tensor<f32>
    %83:2 = call @cross_2(%21#1, %21#2, %21#3, %21#4, %21#5, %21#6, %72) : (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6x3xf32>) -> (tensor<6x3xf32>, tensor<6x3xf32>)
    %84 = stablehlo.add %64, %83#0 : tensor<6x3xf32>
    %85 = stablehlo.add %76, %83#1 : tensor<6x3xf32>
    %86 = stablehlo.broadcast_in_dim %80, dims = [0] : (tensor<6xf32>) -> tensor<6x3xf32>
    %87 = stablehlo.multiply %11, %86 : tensor<6x3xf32>
    %88 = stablehlo.multiply %86, %arg0 : tensor<6x3xf32>
    %89 = stablehlo.add %84, %88 : tensor<6x3xf32>
    %90 = stablehlo.add %85, %87 : tensor<6x3xf32>
    %91 = stablehlo.multiply %70, %18 : tensor<f32>
    %92 = stablehlo.negate %82 : tensor<f32>
    %93 = stablehlo.multiply %92, %16 : tensor<f32>
    %94 = stablehlo.add %91, %93 : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x3xf32>
    %96 = stablehlo.multiply %89, %95 : tensor<6x3xf32>
    %97 = stablehlo.multiply %96, %arg1 : tensor<6x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<6x3xf32>, tensor<f32>) -> tensor<6xf32>
    %99 = stablehlo.reshape %98 : (tensor<6xf32>) -> tensor<6x1xf32>
    %100 = stablehlo.negate %99 : tensor<6x1xf32>
    %101 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<6x1xf32>) -> tensor<6x3xf32>
    %102 = stablehlo.divide %89, %101 : tensor<6x3xf32>
    %103 = stablehlo.multiply %100, %9 : tensor<6x1xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.reduce(%103 init: %cst_21) applies stablehlo.add across dimensions = [1] : (tensor<6x1xf32>, tensor<f32>) -> tensor<6xf32>
    %105 = stablehlo.broadcast_in_dim %104, dims = [0] : (tensor<6xf32>) -> tensor<6x3xf32>
    %106 = stablehlo.multiply %105, %2 : tensor<6x3xf32>
    %107 = stablehlo.add %102, %106 : tensor<6x3xf32>
    return %90, %107, %94 : tensor<6x3xf32>, tensor<6x3xf32>, tensor<f32>
  }
  func.func private @cross(%arg0: tensor<6x3xf32>, %arg1: tensor<6x3xf32>) -> (tensor<6x3xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) {
    %0 = stablehlo.slice %arg0 [0:6, 0:1] : (tensor<6x3xf32>) -> tensor<6x1xf32>
    %1 = stablehlo.reshape %0 : (tensor<6x1xf32>) -> tensor<6xf32>
    %2 = stablehlo.slice %arg0 [0:6, 1:2] : (tensor<6x3xf32>) -> tensor<6x1xf32>
    %3 = stablehlo.reshape %2 : (tensor<6x1xf32>) -> tensor<6xf32>
    %4 = stablehlo.slice %arg0 [0:6, 2:3] : (tensor<6x3xf32>) -> tensor<6x1xf32>
    %5 = stablehlo.reshape %4 : (tensor<6x1xf32>) -> tensor<6xf32>
    %6 = stablehlo.slice %arg1 [0:6, 0:1] : (tensor<6x3xf32>) -> tensor<6x1xf32>
    %7 = stablehlo.reshape %6 : (tensor<6x1xf32>) -> tensor<6xf32>
    %8 = stablehlo.slice %arg1 [0:6, 1:2] : (tensor<6x3xf32>) -> tensor<6x1xf32>
    %9 = stablehlo.reshape %8 : (tensor<6x1xf32>) -> tensor<6xf32>
    %10 = stablehlo.slice %arg1 [0:6, 2:3] : (tensor<6x3xf32>) -> tensor<6x1xf32>
    %11 = stablehlo.reshape %10 : (tensor<6x1xf32>) -> tensor<6xf32>
    %12 = stablehlo.multiply %3, %11 : tensor<6xf32>
    %13 = stablehlo.multiply %5, %9 : tensor<6xf32>
    %14 = stablehlo.subtract %12, %13 : tensor<6xf32>
    %15 = stablehlo.multiply %5, %7 : tensor<6xf32>
    %16 = stablehlo.multiply %1, %11 : tensor<6xf32>
    %17 = stablehlo.subtract %15, %16 : tensor<6xf32>
    %18 = stablehlo.multiply %1, %9 : tensor<6xf32>
    %19 = stablehlo.multiply %3, %7 : tensor<6xf32>
    %20 = stablehlo.subtract %18, %19 : tensor<6xf32>
    %21 = stablehlo.broadcast_in_dim %14, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %22 = stablehlo.broadcast_in_dim %17, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %23 = stablehlo.broadcast_in_dim %20, dims = [1] : (tensor<6xf32>) -> tensor<1x6xf32>
    %24 = stablehlo.concatenate %21, %22, %23, dim = 0 : (tensor<1x6xf32>, tensor<1x6xf32>, tensor<1x6xf32>) -> tensor<3x6xf32>
    %25 = stablehlo.transpose %24, dims = [1, 0] : (tensor<3x6xf32>) -> tensor<6x3xf32>
    return %25, %11, %3, %9, %5, %7, %1 : tensor<6x3xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xf32>
    return %0 : tensor<6xf32>
  }
  func.func private @soft_sign(%arg0: tensor<6xf32>) -> (tensor<6xf32>, tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.add %0, %3 : tensor<6xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<6xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %8 = stablehlo.divide %7, %6 : tensor<6xf32>
    return %5, %2, %4, %8 : tensor<6xf32>, tensor<6xi1>, tensor<6xf32>, tensor<6xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<6xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<6xf32>
    %2 = stablehlo.negate %1 : tensor<6xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<6xi1>, tensor<6xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<6xi1>, tensor<6xf32>
    %7 = stablehlo.add %3, %6 : tensor<6xf32>
    %8 = stablehlo.negate %5 : tensor<6xf32>
    %9 = stablehlo.add %7, %8 : tensor<6xf32>
    return %9 : tensor<6xf32>
  }
  func.func private @_where_1(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<6xi1>, tensor<6xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<6xi1>, tensor<6xf32>
    return %2, %1 : tensor<6xf32>, tensor<6xf32>
  }
  func.func private @cross_2(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<6xf32>, %arg5: tensor<6xf32>, %arg6: tensor<6x3xf32>) -> (tensor<6x3xf32>, tensor<6x3xf32>) {
    %0 = stablehlo.transpose %arg6, dims = [1, 0] : (tensor<6x3xf32>) -> tensor<3x6xf32>
    %1 = stablehlo.slice %0 [0:1, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
    %2 = stablehlo.slice %0 [1:2, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
    %3 = stablehlo.slice %0 [2:3, 0:6] : (tensor<3x6xf32>) -> tensor<1x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<1x6xf32>, tensor<f32>) -> tensor<6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%2 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<1x6xf32>, tensor<f32>) -> tensor<6xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%1 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<1x6xf32>, tensor<f32>) -> tensor<6xf32>
    %7 = stablehlo.negate %4 : tensor<6xf32>
    %8 = stablehlo.multiply %arg1, %7 : tensor<6xf32>
    %9 = stablehlo.multiply %7, %arg4 : tensor<6xf32>
    %10 = stablehlo.multiply %arg5, %4 : tensor<6xf32>
    %11 = stablehlo.multiply %4, %arg2 : tensor<6xf32>
    %12 = stablehlo.negate %5 : tensor<6xf32>
    %13 = stablehlo.multiply %arg5, %12 : tensor<6xf32>
    %14 = stablehlo.multiply %12, %arg0 : tensor<6xf32>
    %15 = stablehlo.add %11, %14 : tensor<6xf32>
    %16 = stablehlo.multiply %arg3, %5 : tensor<6xf32>
    %17 = stablehlo.add %8, %16 : tensor<6xf32>
    %18 = stablehlo.multiply %5, %arg4 : tensor<6xf32>
    %19 = stablehlo.negate %6 : tensor<6xf32>
    %20 = stablehlo.multiply %arg3, %19 : tensor<6xf32>
    %21 = stablehlo.add %10, %20 : tensor<6xf32>
    %22 = stablehlo.multiply %19, %arg2 : tensor<6xf32>
    %23 = stablehlo.add %18, %22 : tensor<6xf32>
    %24 = stablehlo.multiply %arg1, %6 : tensor<6xf32>
    %25 = stablehlo.add %13, %24 : tensor<6xf32>
    %26 = stablehlo.multiply %6, %arg0 : tensor<6xf32>
    %27 = stablehlo.add %9, %26 : tensor<6xf32>
    %28 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.pad %28, %cst_2, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<6x1xf32>, tensor<f32>) -> tensor<6x3xf32>
    %30 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.pad %30, %cst_3, low = [0, 1], high = [0, 1], interior = [0, 0] : (tensor<6x1xf32>, tensor<f32>) -> tensor<6x3xf32>
    %32 = stablehlo.add %29, %31 : tensor<6x3xf32>
    %33 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.pad %33, %cst_4, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<6x1xf32>, tensor<f32>) -> tensor<6x3xf32>
    %35 = stablehlo.add %32, %34 : tensor<6x3xf32>
    %36 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.pad %36, %cst_5, low = [0, 2], high = [0, 0], interior = [0, 0] : (tensor<6x1xf32>, tensor<f32>) -> tensor<6x3xf32>
    %38 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.pad %38, %cst_6, low = [0, 1], high = [0, 1], interior = [0, 0] : (tensor<6x1xf32>, tensor<f32>) -> tensor<6x3xf32>
    %40 = stablehlo.add %37, %39 : tensor<6x3xf32>
    %41 = stablehlo.broadcast_in_dim %15, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.pad %41, %cst_7, low = [0, 0], high = [0, 2], interior = [0, 0] : (tensor<6x1xf32>, tensor<f32>) -> tensor<6x3xf32>
    %43 = stablehlo.add %40, %42 : tensor<6x3xf32>
    return %43, %35 : tensor<6x3xf32>, tensor<6x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
