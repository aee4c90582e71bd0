// import jax
// import jax.numpy as jnp
//
//
// def normalize(arr, gain_vec):
//     mean_sq = jnp.mean(arr**2, axis=-1, keepdims=True)
//     return arr * jax.lax.rsqrt(mean_sq + 0.1) * gain_vec
//
//
// def rms_norm_model(features, kernel, gain1, scale2, w, gain):
//     distance = jnp.sqrt(jnp.maximum(features, 0.28) ** 2 + 0.588)
//     transformed = jax.lax.dot_general(distance, kernel, (((2,), (0,)), ((), ())))
//     result = normalize(transformed, gain1)
//     out = normalize(result, scale2)
//     gate = jax.nn.silu(0.8 * (out @ w))
//     interaction = 0.41 * gate
//     activation = jax.nn.softplus(interaction)
//     weighted = activation * jax.nn.sigmoid(activation)
//     offset_by = weighted - 0.145 * jnp.tanh(weighted)
//     deviation = offset_by - gain
//     return jnp.mean(deviation, axis=-1)
//
//   features: float32[1, 5, 3] in [-2, 2]
//   kernel: float32[3, 6] in [-0.75, 0.75]
//   gain1: float32[6] in [0.5, 1.5]
//   scale2: float32[6] in [0.5, 1.5]
//   w: float32[6, 3] in [-0.5, 0.5]
//   gain: float32[1, 5, 1] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_rms_norm_model attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5x3xf32>, %arg1: tensor<3x6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<6x3xf32>, %arg5: tensor<1x5x1xf32>) -> (tensor<1x5xf32> {jax.result_info = "result"}) {
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
    %40 = stablehlo.negate %39 : tensor<1x5x3xf32>
    %41 = stablehlo.exponential %40 : tensor<1x5x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %43 = stablehlo.add %42, %41 : tensor<1x5x3xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %45 = stablehlo.divide %44, %43 : tensor<1x5x3xf32>
    %46 = stablehlo.multiply %39, %45 : tensor<1x5x3xf32>
    %47 = stablehlo.tanh %46 : tensor<1x5x3xf32>
    %cst_11 = stablehlo.constant dense<1.450000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<1x5x3xf32>
    %50 = stablehlo.subtract %46, %49 : tensor<1x5x3xf32>
    %51 = stablehlo.broadcast_in_dim %arg5, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x3xf32>
    %52 = stablehlo.subtract %50, %51 : tensor<1x5x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_12) applies stablehlo.add across dimensions = [2] : (tensor<1x5x3xf32>, tensor<f32>) -> tensor<1x5xf32>
    %cst_13 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %55 = stablehlo.divide %53, %54 : tensor<1x5xf32>
    return %55 : tensor<1x5xf32>
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
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 0 1 2 3 4
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5x3xf32>, %arg1: tensor<3x6xf32>, %arg2: tensor<6xf32>, %arg3: tensor<6xf32>, %arg4: tensor<6x3xf32>) -> (tensor<1x5x3xf32> {jax.result_info = "result[0]"}, tensor<3x6xf32> {jax.result_info = "result[1]"}, tensor<6xf32> {jax.result_info = "result[2]"}, tensor<6xf32> {jax.result_info = "result[3]"}, tensor<6x3xf32> {jax.result_info = "result[4]"}, tensor<1x5x1xf32> {jax.result_info = "result[5]"}) {
    %cst = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x5x3xf32>
    %2 = stablehlo.compare EQ, %arg0, %1, FLOAT : (tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %5 = stablehlo.select %2, %3, %4 : tensor<1x5x3xi1>, tensor<1x5x3xf32>
    %cst_2 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %7 = stablehlo.compare EQ, %6, %1, FLOAT : (tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xi1>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %10 = stablehlo.select %7, %8, %9 : tensor<1x5x3xi1>, tensor<1x5x3xf32>
    %11 = stablehlo.divide %5, %10 : tensor<1x5x3xf32>
    %12 = stablehlo.multiply %1, %1 : tensor<1x5x3xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %14 = stablehlo.multiply %13, %1 : tensor<1x5x3xf32>
    %cst_6 = stablehlo.constant dense<5.880000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %16 = stablehlo.add %12, %15 : tensor<1x5x3xf32>
    %17 = stablehlo.sqrt %16 : tensor<1x5x3xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %19 = stablehlo.divide %18, %17 : tensor<1x5x3xf32>
    %20 = stablehlo.dot_general %17, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x5x3xf32>, tensor<3x6xf32>) -> tensor<1x5x6xf32>
    %21 = stablehlo.multiply %20, %20 : tensor<1x5x6xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x5x6xf32>
    %23 = stablehlo.multiply %22, %20 : tensor<1x5x6xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%21 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<1x5x6xf32>, tensor<f32>) -> tensor<1x5xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %cst_10 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %27 = stablehlo.divide %25, %26 : tensor<1x5x1xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %29 = stablehlo.add %27, %28 : tensor<1x5x1xf32>
    %30 = stablehlo.rsqrt %29 : tensor<1x5x1xf32>
    %31 = stablehlo.divide %30, %29 : tensor<1x5x1xf32>
    %cst_12 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<1x5x1xf32>
    %34 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x6xf32>
    %35 = stablehlo.multiply %20, %34 : tensor<1x5x6xf32>
    %36 = stablehlo.broadcast_in_dim %arg2, dims = [2] : (tensor<6xf32>) -> tensor<1x1x6xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<1x5x6xf32>
    %38 = stablehlo.multiply %35, %37 : tensor<1x5x6xf32>
    %39 = stablehlo.multiply %38, %38 : tensor<1x5x6xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x5x6xf32>
    %41 = stablehlo.multiply %40, %38 : tensor<1x5x6xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%39 init: %cst_14) applies stablehlo.add across dimensions = [2] : (tensor<1x5x6xf32>, tensor<f32>) -> tensor<1x5xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %cst_15 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %45 = stablehlo.divide %43, %44 : tensor<1x5x1xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %47 = stablehlo.add %45, %46 : tensor<1x5x1xf32>
    %48 = stablehlo.rsqrt %47 : tensor<1x5x1xf32>
    %49 = stablehlo.divide %48, %47 : tensor<1x5x1xf32>
    %cst_17 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<1x5x1xf32>
    %52 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x6xf32>
    %53 = stablehlo.multiply %38, %52 : tensor<1x5x6xf32>
    %54 = stablehlo.broadcast_in_dim %arg3, dims = [2] : (tensor<6xf32>) -> tensor<1x1x6xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<1x5x6xf32>
    %56 = stablehlo.multiply %53, %55 : tensor<1x5x6xf32>
    %57 = stablehlo.dot_general %56, %arg4, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x5x6xf32>, tensor<6x3xf32>) -> tensor<1x5x3xf32>
    %cst_18 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<1x5x3xf32>
    %60:3 = call @silu(%59) : (tensor<1x5x3xf32>) -> (tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>)
    %cst_19 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %62 = stablehlo.multiply %61, %60#0 : tensor<1x5x3xf32>
    %63:2 = call @softplus(%62) : (tensor<1x5x3xf32>) -> (tensor<1x5x3xf32>, tensor<1x5x3xf32>)
    %64 = stablehlo.negate %63#0 : tensor<1x5x3xf32>
    %65 = stablehlo.exponential %64 : tensor<1x5x3xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %67 = stablehlo.add %66, %65 : tensor<1x5x3xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %69 = stablehlo.divide %68, %67 : tensor<1x5x3xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %71 = stablehlo.subtract %70, %69 : tensor<1x5x3xf32>
    %72 = stablehlo.multiply %69, %71 : tensor<1x5x3xf32>
    %73 = stablehlo.multiply %63#0, %69 : tensor<1x5x3xf32>
    %74 = stablehlo.tanh %73 : tensor<1x5x3xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %76 = stablehlo.subtract %75, %74 : tensor<1x5x3xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %cst_25 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %79 = stablehlo.divide %77, %78 : tensor<1x5xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x3xf32>
    %81 = stablehlo.negate %80 : tensor<1x5x3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.reduce(%81 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<1x5x3xf32>, tensor<f32>) -> tensor<1x5xf32>
    %83 = stablehlo.reshape %82 : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %84 = stablehlo.negate %80 : tensor<1x5x3xf32>
    %cst_27 = stablehlo.constant dense<1.450000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %86 = stablehlo.multiply %85, %84 : tensor<1x5x3xf32>
    %87 = stablehlo.multiply %86, %76 : tensor<1x5x3xf32>
    %88 = stablehlo.add %80, %87 : tensor<1x5x3xf32>
    %89 = stablehlo.multiply %87, %74 : tensor<1x5x3xf32>
    %90 = stablehlo.add %88, %89 : tensor<1x5x3xf32>
    %91 = stablehlo.multiply %63#0, %90 : tensor<1x5x3xf32>
    %92 = stablehlo.multiply %90, %69 : tensor<1x5x3xf32>
    %93 = stablehlo.multiply %91, %72 : tensor<1x5x3xf32>
    %94 = stablehlo.add %92, %93 : tensor<1x5x3xf32>
    %95 = call @softplus_0(%63#1, %94) : (tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xf32>
    %cst_28 = stablehlo.constant dense<4.100000e-01> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %97 = stablehlo.multiply %96, %95 : tensor<1x5x3xf32>
    %98 = call @silu_1(%60#1, %60#2, %59, %97) : (tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xf32>
    %cst_29 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %100 = stablehlo.multiply %99, %98 : tensor<1x5x3xf32>
    %101 = stablehlo.dot_general %100, %56, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x5x3xf32>, tensor<1x5x6xf32>) -> tensor<3x6xf32>
    %102 = stablehlo.transpose %101, dims = [1, 0] : (tensor<3x6xf32>) -> tensor<6x3xf32>
    %103 = stablehlo.dot_general %100, %arg4, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x5x3xf32>, tensor<6x3xf32>) -> tensor<1x5x6xf32>
    %104 = stablehlo.multiply %53, %103 : tensor<1x5x6xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.reduce(%104 init: %cst_30) applies stablehlo.add across dimensions = [1] : (tensor<1x5x6xf32>, tensor<f32>) -> tensor<1x6xf32>
    %106 = stablehlo.reshape %105 : (tensor<1x6xf32>) -> tensor<1x1x6xf32>
    %107 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<1x5x6xf32>
    %108 = stablehlo.multiply %103, %107 : tensor<1x5x6xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.reduce(%106 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x6xf32>, tensor<f32>) -> tensor<6xf32>
    %110 = stablehlo.multiply %38, %108 : tensor<1x5x6xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.reduce(%110 init: %cst_32) applies stablehlo.add across dimensions = [2] : (tensor<1x5x6xf32>, tensor<f32>) -> tensor<1x5xf32>
    %112 = stablehlo.reshape %111 : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %113 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x6xf32>
    %114 = stablehlo.multiply %108, %113 : tensor<1x5x6xf32>
    %115 = stablehlo.multiply %112, %51 : tensor<1x5x1xf32>
    %cst_33 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %117 = stablehlo.divide %115, %116 : tensor<1x5x1xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %118 = stablehlo.reduce(%117 init: %cst_34) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %119 = stablehlo.broadcast_in_dim %118, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %120 = stablehlo.broadcast_in_dim %119, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x6xf32>
    %121 = stablehlo.multiply %120, %41 : tensor<1x5x6xf32>
    %122 = stablehlo.add %114, %121 : tensor<1x5x6xf32>
    %123 = stablehlo.multiply %35, %122 : tensor<1x5x6xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.reduce(%123 init: %cst_35) applies stablehlo.add across dimensions = [1] : (tensor<1x5x6xf32>, tensor<f32>) -> tensor<1x6xf32>
    %125 = stablehlo.reshape %124 : (tensor<1x6xf32>) -> tensor<1x1x6xf32>
    %126 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<1x5x6xf32>
    %127 = stablehlo.multiply %122, %126 : tensor<1x5x6xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.reduce(%125 init: %cst_36) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x6xf32>, tensor<f32>) -> tensor<6xf32>
    %129 = stablehlo.multiply %20, %127 : tensor<1x5x6xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.reduce(%129 init: %cst_37) applies stablehlo.add across dimensions = [2] : (tensor<1x5x6xf32>, tensor<f32>) -> tensor<1x5xf32>
    %131 = stablehlo.reshape %130 : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %132 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x6xf32>
    %133 = stablehlo.multiply %127, %132 : tensor<1x5x6xf32>
    %134 = stablehlo.multiply %131, %33 : tensor<1x5x1xf32>
    %cst_38 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %136 = stablehlo.divide %134, %135 : tensor<1x5x1xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.reduce(%136 init: %cst_39) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %139 = stablehlo.broadcast_in_dim %138, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x6xf32>
    %140 = stablehlo.multiply %139, %23 : tensor<1x5x6xf32>
    %141 = stablehlo.add %133, %140 : tensor<1x5x6xf32>
    %142 = stablehlo.dot_general %141, %17, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<1x5x6xf32>, tensor<1x5x3xf32>) -> tensor<6x3xf32>
    %143 = stablehlo.transpose %142, dims = [1, 0] : (tensor<6x3xf32>) -> tensor<3x6xf32>
    %144 = stablehlo.dot_general %141, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x5x6xf32>, tensor<3x6xf32>) -> tensor<1x5x3xf32>
    %145 = stablehlo.multiply %144, %19 : tensor<1x5x3xf32>
    %146 = stablehlo.multiply %145, %14 : tensor<1x5x3xf32>
    %147 = stablehlo.multiply %146, %11 : tensor<1x5x3xf32>
    return %147, %143, %128, %109, %102, %83 : tensor<1x5x3xf32>, tensor<3x6xf32>, tensor<6xf32>, tensor<6xf32>, tensor<6x3xf32>, tensor<1x5x1xf32>
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
  func.func private @softplus(%arg0: tensor<1x5x3xf32>) -> (tensor<1x5x3xf32>, tensor<1x5x3xf32>) {
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
    return %12, %22 : tensor<1x5x3xf32>, tensor<1x5x3xf32>
  }
  func.func private @softplus_0(%arg0: tensor<1x5x3xf32>, %arg1: tensor<1x5x3xf32>) -> tensor<1x5x3xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<1x5x3xf32>
    return %0 : tensor<1x5x3xf32>
  }
  func.func private @silu_1(%arg0: tensor<1x5x3xf32>, %arg1: tensor<1x5x3xf32>, %arg2: tensor<1x5x3xf32>, %arg3: tensor<1x5x3xf32>) -> tensor<1x5x3xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<1x5x3xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<1x5x3xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<1x5x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<1x5x3xf32>
    return %3 : tensor<1x5x3xf32>
  }
}
// -----
// backward, cuda, takes inputs 0 1 2 3 4: same text as cpu
