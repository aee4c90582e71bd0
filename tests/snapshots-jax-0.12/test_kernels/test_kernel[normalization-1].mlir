// import jax
// import jax.numpy as jnp
//
//
// def normalize(arr, gain_vec):
//     mean_sq = jnp.mean(arr**2, axis=-1, keepdims=True)
//     return arr * jax.lax.rsqrt(mean_sq + 0.1) * gain_vec
//
//
// def root_mean_square_norm_stage(features, kernel, gain1, scale2, w, gain):
//     distance = jnp.sqrt(jnp.maximum(features, 0.28) ** 2 + 0.588)
//     transformed = jax.lax.dot_general(distance, kernel, (((2,), (0,)), ((), ())))
//     result = normalize(transformed, gain1)
//     out = normalize(result, scale2)
//     gate = jax.nn.silu(0.8 * (out @ w))
//     interaction = 0.41 * gate
//     activation = jax.nn.softplus(interaction)
//     capped = jnp.clip(activation * gain + activation, -12.0, 12.0)
//     response = jax.nn.silu(0.5 * jnp.mean(capped))
//     return jnp.arctan(response)
//
//   features: float32[1, 5, 3] in [-2, 2]
//   kernel: float32[3, 6] in [-0.75, 0.75]
//   gain1: float32[6] in [0.5, 1.5]
//   scale2: float32[6] in [0.5, 1.5]
//   w: float32[6, 3] in [-0.5, 0.5]
//   gain: float32[1, 5, 3] in [-2, 2]
// -----
// forward, cpu
module @jit_root_mean_square_norm_stage attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5x3xf32>, %arg1: tensor<3x6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<6x3xf32>, %arg5: tensor<1x5x3xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x5x3xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<1x5x3xf32>
    %cst_0 = stablehlo.constant dense<5.880000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %4 = stablehlo.add %2, %3 : tensor<1x5x3xf32>
    %5 = stablehlo.sqrt %4 : tensor<1x5x3xf32>
    %6 = stablehlo.dot_general %5, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x5x3xf32>, tensor<3x6xf32>) -> tensor<1x5x6xf32>
    %7 = stablehlo.multiply %6, %6 : tensor<1x5x6xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<1x5x6xf32>, tensor<f32>) -> tensor<1x5xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %cst_2 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %11 = stablehlo.divide %9, %10 : tensor<1x5x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %13 = stablehlo.add %11, %12 : tensor<1x5x1xf32>
    %14 = stablehlo.rsqrt %13 : tensor<1x5x1xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x6xf32>
    %16 = stablehlo.multiply %6, %15 : tensor<1x5x6xf32>
    %17 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<6xf32>) -> tensor<1x1x6xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<1x5x6xf32>
    %19 = stablehlo.multiply %16, %18 : tensor<1x5x6xf32>
    %20 = stablehlo.multiply %19, %19 : tensor<1x5x6xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<1x5x6xf32>, tensor<f32>) -> tensor<1x5xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %cst_5 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %24 = stablehlo.divide %22, %23 : tensor<1x5x1xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %26 = stablehlo.add %24, %25 : tensor<1x5x1xf32>
    %27 = stablehlo.rsqrt %26 : tensor<1x5x1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x6xf32>
    %29 = stablehlo.multiply %19, %28 : tensor<1x5x6xf32>
    %30 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<6xf32>) -> tensor<1x1x6xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<1x5x6xf32>
    %32 = stablehlo.multiply %29, %31 : tensor<1x5x6xf32>
    %33 = stablehlo.dot_general %32, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x5x6xf32>, tensor<6x3xf32>) -> tensor<1x5x3xf32>
    %cst_7 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<1x5x3xf32>
    %36 = call @silu(%35) : (tensor<1x5x3xf32>) -> tensor<1x5x3xf32>
    %cst_8 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<1x5x3xf32>
    %39 = call @softplus(%38) : (tensor<1x5x3xf32>) -> tensor<1x5x3xf32>
    %40 = stablehlo.multiply %39, %arg5 : tensor<1x5x3xf32>
    %41 = stablehlo.add %40, %39 : tensor<1x5x3xf32>
    %cst_9 = stablehlo.constant dense<-1.200000e+01> : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %42 = call @clip(%41, %cst_9, %cst_10) : (tensor<1x5x3xf32>, tensor<f32>, tensor<f32>) -> tensor<1x5x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_11) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x5x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %44 = stablehlo.divide %43, %cst_12 : tensor<f32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %45 = stablehlo.multiply %cst_13, %44 : tensor<f32>
    %46 = call @silu_0(%45) : (tensor<f32>) -> tensor<f32>
    %47 = chlo.atan %46 : tensor<f32> -> tensor<f32>
    return %47 : tensor<f32>
  }
  func.func private @silu(%arg0: tensor<1x5x3xf32>) -> tensor<1x5x3xf32> {
    %0 = stablehlo.negate %arg0 : tensor<1x5x3xf32>
    %1 = stablehlo.exponential %0 : tensor<1x5x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %3 = stablehlo.add %2, %1 : tensor<1x5x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %5 = stablehlo.divide %4, %3 : tensor<1x5x3xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<1x5x3xf32>
    return %6 : tensor<1x5x3xf32>
  }
  func.func private @softplus(%arg0: tensor<1x5x3xf32>) -> tensor<1x5x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x5x3xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<1x5x3xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<1x5x3xf32>
    %7 = stablehlo.abs %3 : tensor<1x5x3xf32>
    %8 = stablehlo.negate %7 : tensor<1x5x3xf32>
    %9 = stablehlo.exponential %8 : tensor<1x5x3xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<1x5x3xf32>
    %11 = stablehlo.add %1, %10 : tensor<1x5x3xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<1x5x3xi1>, tensor<1x5x3xf32>
    return %12 : tensor<1x5x3xf32>
  }
  func.func private @clip(%arg0: tensor<1x5x3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<1x5x3xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<1x5x3xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<1x5x3xf32>
    return %5 : tensor<1x5x3xf32>
  }
  func.func private @silu_0(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.negate %arg0 : tensor<f32>
    %1 = stablehlo.exponential %0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f32>
    %4 = stablehlo.multiply %arg0, %3 : tensor<f32>
    return %4 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5x3xf32>, %arg1: tensor<3x6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<6x3xf32>, %arg5: tensor<1x5x3xf32>) -> (tensor<1x5x3xf32> {jax.result_info = "result[0]"}, tensor<3x6xf32> {jax.result_info = "result[1]"}, tensor<6xf32> {jax.result_info = "result[2]"}, tensor<6xf32> {jax.result_info = "result[3]"}, tensor<6x3xf32> {jax.result_info = "result[4]"}, tensor<1x5x3xf32> {jax.result_info = "result[5]"}) {
    %cst = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x5x3xf32>
    %cst_0 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xi1>
    %cst_1 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %5 = stablehlo.compare EQ, %arg0, %4, FLOAT : (tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %9 = stablehlo.select %5, %8, %7 : tensor<1x5x3xi1>, tensor<1x5x3xf32>
    %10 = stablehlo.select %3, %6, %9 : tensor<1x5x3xi1>, tensor<1x5x3xf32>
    %11 = stablehlo.multiply %1, %1 : tensor<1x5x3xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %13 = stablehlo.multiply %12, %1 : tensor<1x5x3xf32>
    %cst_6 = stablehlo.constant dense<5.880000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %15 = stablehlo.add %11, %14 : tensor<1x5x3xf32>
    %16 = stablehlo.sqrt %15 : tensor<1x5x3xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %18 = stablehlo.divide %17, %16 : tensor<1x5x3xf32>
    %19 = stablehlo.dot_general %16, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x5x3xf32>, tensor<3x6xf32>) -> tensor<1x5x6xf32>
    %20 = stablehlo.multiply %19, %19 : tensor<1x5x6xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x5x6xf32>
    %22 = stablehlo.multiply %21, %19 : tensor<1x5x6xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%20 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<1x5x6xf32>, tensor<f32>) -> tensor<1x5xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %cst_10 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %26 = stablehlo.divide %24, %25 : tensor<1x5x1xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %28 = stablehlo.add %26, %27 : tensor<1x5x1xf32>
    %29 = stablehlo.rsqrt %28 : tensor<1x5x1xf32>
    %30 = stablehlo.divide %29, %28 : tensor<1x5x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %32 = stablehlo.multiply %31, %30 : tensor<1x5x1xf32>
    %33 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x6xf32>
    %34 = stablehlo.multiply %19, %33 : tensor<1x5x6xf32>
    %35 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<6xf32>) -> tensor<1x1x6xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<1x5x6xf32>
    %37 = stablehlo.multiply %34, %36 : tensor<1x5x6xf32>
    %38 = stablehlo.multiply %37, %37 : tensor<1x5x6xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x5x6xf32>
    %40 = stablehlo.multiply %39, %37 : tensor<1x5x6xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%38 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<1x5x6xf32>, tensor<f32>) -> tensor<1x5xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %cst_15 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %44 = stablehlo.divide %42, %43 : tensor<1x5x1xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %46 = stablehlo.add %44, %45 : tensor<1x5x1xf32>
    %47 = stablehlo.rsqrt %46 : tensor<1x5x1xf32>
    %48 = stablehlo.divide %47, %46 : tensor<1x5x1xf32>
    %cst_17 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<1x5x1xf32>
    %51 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x6xf32>
    %52 = stablehlo.multiply %37, %51 : tensor<1x5x6xf32>
    %53 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<6xf32>) -> tensor<1x1x6xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<1x5x6xf32>
    %55 = stablehlo.multiply %52, %54 : tensor<1x5x6xf32>
    %56 = stablehlo.dot_general %55, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x5x6xf32>, tensor<6x3xf32>) -> tensor<1x5x3xf32>
    %cst_18 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %58 = stablehlo.multiply %57, %56 : tensor<1x5x3xf32>
    %59:3 = call @silu(%58) : (tensor<1x5x3xf32>) -> (tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>)
    %cst_19 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %61 = stablehlo.multiply %60, %59#0 : tensor<1x5x3xf32>
    %62:3 = call @softplus(%61) : (tensor<1x5x3xf32>) -> (tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>)
    %63 = stablehlo.multiply %62#0, %arg5 : tensor<1x5x3xf32>
    %64 = stablehlo.add %63, %62#0 : tensor<1x5x3xf32>
    %cst_20 = stablehlo.constant dense<-1.200000e+01> : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %65:3 = call @clip(%64, %cst_20, %cst_21) : (tensor<1x5x3xf32>, tensor<f32>, tensor<f32>) -> (tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>)
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%65#0 init: %cst_22) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<1x5x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_23 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %67 = stablehlo.divide %66, %cst_23 : tensor<f32>
    %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %68 = stablehlo.multiply %cst_24, %67 : tensor<f32>
    %69:3 = call @silu_0(%68) : (tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>)
    %70 = chlo.atan %69#0 : tensor<f32> -> tensor<f32>
    %71 = chlo.square %69#0 : tensor<f32> -> tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.add %cst_25, %71 : tensor<f32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%70 init: %cst_26) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.divide %cst_27, %72 : tensor<f32>
    %75 = call @silu_1(%69#1, %69#2, %68, %74) : (tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %76 = stablehlo.multiply %cst_28, %75 : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.500000e+01> : tensor<f32>
    %77 = stablehlo.divide %76, %cst_29 : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %79 = call @clip_2(%65#1, %65#2, %78) : (tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xf32>
    %80 = stablehlo.multiply %62#0, %79 : tensor<1x5x3xf32>
    %81 = stablehlo.multiply %79, %arg5 : tensor<1x5x3xf32>
    %82 = stablehlo.add %79, %81 : tensor<1x5x3xf32>
    %83 = call @softplus_3(%62#1, %62#2, %82) : (tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xf32>
    %cst_30 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %85 = stablehlo.multiply %84, %83 : tensor<1x5x3xf32>
    %86 = call @silu_4(%59#1, %59#2, %58, %85) : (tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xf32>
    %cst_31 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %88 = stablehlo.multiply %87, %86 : tensor<1x5x3xf32>
    %89 = stablehlo.dot_general %88, %55, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x5x3xf32>, tensor<1x5x6xf32>) -> tensor<3x6xf32>
    %90 = stablehlo.transpose %89, dims = [1, 0] : (tensor<3x6xf32>) -> tensor<6x3xf32>
    %91 = stablehlo.dot_general %88, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x5x3xf32>, tensor<6x3xf32>) -> tensor<1x5x6xf32>
    %92 = stablehlo.multiply %52, %91 : tensor<1x5x6xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.reduce(%92 init: %cst_32) applies stablehlo.add across dimensions = [1] : (tensor<1x5x6xf32>, tensor<f32>) -> tensor<1x6xf32>
    %94 = stablehlo.reshape %93 : (tensor<1x6xf32>) -> tensor<1x1x6xf32>
    %95 = stablehlo.broadcast_in_dim %53, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<1x5x6xf32>
    %96 = stablehlo.multiply %91, %95 : tensor<1x5x6xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.reduce(%94 init: %cst_33) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x6xf32>, tensor<f32>) -> tensor<6xf32>
    %98 = stablehlo.multiply %37, %96 : tensor<1x5x6xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %99 = stablehlo.reduce(%98 init: %cst_34) applies stablehlo.add across dimensions = [2] : (tensor<1x5x6xf32>, tensor<f32>) -> tensor<1x5xf32>
    %100 = stablehlo.reshape %99 : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %101 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x6xf32>
    %102 = stablehlo.multiply %96, %101 : tensor<1x5x6xf32>
    %103 = stablehlo.multiply %100, %50 : tensor<1x5x1xf32>
    %cst_35 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %105 = stablehlo.divide %103, %104 : tensor<1x5x1xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.reduce(%105 init: %cst_36) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x6xf32>
    %109 = stablehlo.multiply %108, %40 : tensor<1x5x6xf32>
    %110 = stablehlo.add %102, %109 : tensor<1x5x6xf32>
    %111 = stablehlo.multiply %34, %110 : tensor<1x5x6xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %112 = stablehlo.reduce(%111 init: %cst_37) applies stablehlo.add across dimensions = [1] : (tensor<1x5x6xf32>, tensor<f32>) -> tensor<1x6xf32>
    %113 = stablehlo.reshape %112 : (tensor<1x6xf32>) -> tensor<1x1x6xf32>
    %114 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<1x5x6xf32>
    %115 = stablehlo.multiply %110, %114 : tensor<1x5x6xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %116 = stablehlo.reduce(%113 init: %cst_38) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x6xf32>, tensor<f32>) -> tensor<6xf32>
    %117 = stablehlo.multiply %19, %115 : tensor<1x5x6xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_39) applies stablehlo.add across dimensions = [2] : (tensor<1x5x6xf32>, tensor<f32>) -> tensor<1x5xf32>
    %119 = stablehlo.reshape %118 : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %120 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x6xf32>
    %121 = stablehlo.multiply %115, %120 : tensor<1x5x6xf32>
    %122 = stablehlo.multiply %119, %32 : tensor<1x5x1xf32>
    %cst_40 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %124 = stablehlo.divide %122, %123 : tensor<1x5x1xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%124 init: %cst_41) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %126 = stablehlo.broadcast_in_dim %125, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x6xf32>
    %128 = stablehlo.multiply %127, %22 : tensor<1x5x6xf32>
    %129 = stablehlo.add %121, %128 : tensor<1x5x6xf32>
    %130 = stablehlo.dot_general %129, %16, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x5x6xf32>, tensor<1x5x3xf32>) -> tensor<6x3xf32>
    %131 = stablehlo.transpose %130, dims = [1, 0] : (tensor<6x3xf32>) -> tensor<3x6xf32>
    %132 = stablehlo.dot_general %129, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x5x6xf32>, tensor<3x6xf32>) -> tensor<1x5x3xf32>
    %133 = stablehlo.multiply %132, %18 : tensor<1x5x3xf32>
    %134 = stablehlo.multiply %133, %13 : tensor<1x5x3xf32>
    %135 = stablehlo.multiply %134, %10 : tensor<1x5x3xf32>
    return %135, %131, %116, %97, %90, %80 : tensor<1x5x3xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6x3xf32>, tensor<1x5x3xf32>
  }
  func.func private @silu(%arg0: tensor<1x5x3xf32>) -> (tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<1x5x3xf32>
    %1 = stablehlo.exponential %0 : tensor<1x5x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %3 = stablehlo.add %2, %1 : tensor<1x5x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %5 = stablehlo.divide %4, %3 : tensor<1x5x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<1x5x3xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<1x5x3xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<1x5x3xf32>
    return %9, %8, %5 : tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>
  }
  func.func private @softplus(%arg0: tensor<1x5x3xf32>) -> (tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x5x3xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<1x5x3xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<1x5x3xf32>
    %7 = stablehlo.abs %3 : tensor<1x5x3xf32>
    %8 = stablehlo.negate %7 : tensor<1x5x3xf32>
    %9 = stablehlo.exponential %8 : tensor<1x5x3xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<1x5x3xf32>
    %11 = stablehlo.add %1, %10 : tensor<1x5x3xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<1x5x3xi1>, tensor<1x5x3xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<1x5x3xi1>, tensor<1x5x3xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<1x5x3xi1>, tensor<1x5x3xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<1x5x3xf32>
    %22 = stablehlo.exponential %21 : tensor<1x5x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<1x5x3xi1>, tensor<1x5x3xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<1x5x3xf32>
    %31 = stablehlo.exponential %30 : tensor<1x5x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<1x5x3xf32>
    return %12, %22, %33 : tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>
  }
  func.func private @clip(%arg0: tensor<1x5x3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<1x5x3xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<1x5x3xi1>, tensor<1x5x3xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<1x5x3xi1>, tensor<1x5x3xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %14 = stablehlo.minimum %13, %2 : tensor<1x5x3xf32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %22 = stablehlo.select %18, %21, %20 : tensor<1x5x3xi1>, tensor<1x5x3xf32>
    %23 = stablehlo.select %16, %19, %22 : tensor<1x5x3xi1>, tensor<1x5x3xf32>
    return %14, %11, %23 : tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>
  }
  func.func private @silu_0(%arg0: tensor<f32>) -> (tensor<f32>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.negate %arg0 : tensor<f32>
    %1 = stablehlo.exponential %0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %cst, %1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.divide %cst_0, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.subtract %cst_1, %3 : tensor<f32>
    %5 = stablehlo.multiply %3, %4 : tensor<f32>
    %6 = stablehlo.multiply %arg0, %3 : tensor<f32>
    return %6, %5, %3 : tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @silu_1(%arg0: tensor<f32>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<f32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<f32>
    %3 = stablehlo.add %1, %2 : tensor<f32>
    return %3 : tensor<f32>
  }
  func.func private @clip_2(%arg0: tensor<1x5x3xf32>, %arg1: tensor<1x5x3xf32>, %arg2: tensor<1x5x3xf32>) -> tensor<1x5x3xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<1x5x3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<1x5x3xf32>
    return %1 : tensor<1x5x3xf32>
  }
  func.func private @softplus_3(%arg0: tensor<1x5x3xf32>, %arg1: tensor<1x5x3xf32>, %arg2: tensor<1x5x3xf32>) -> tensor<1x5x3xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<1x5x3xf32>
    return %0 : tensor<1x5x3xf32>
  }
  func.func private @silu_4(%arg0: tensor<1x5x3xf32>, %arg1: tensor<1x5x3xf32>, %arg2: tensor<1x5x3xf32>, %arg3: tensor<1x5x3xf32>) -> tensor<1x5x3xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<1x5x3xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<1x5x3xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<1x5x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<1x5x3xf32>
    return %3 : tensor<1x5x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
