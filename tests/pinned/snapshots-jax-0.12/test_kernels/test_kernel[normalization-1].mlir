// import jax
// import jax.numpy as jnp
//
//
// def rms_norm(features, gamma):
//     sqrt_x = jnp.sqrt(jnp.maximum(features, 0.28) ** 2 + 0.8)
//     second_moment = jnp.mean(jnp.square(sqrt_x), axis=2, keepdims=True)
//     y = gamma * (sqrt_x / jnp.sqrt(second_moment + 1e-5))
//     normed_out = jnp.tanh(y)
//     activation = jax.nn.silu(normed_out)
//     return jax.nn.relu6(activation)
//
//   features: float32[1, 5, 3] in [-2, 2]
//   gamma: float32[3] in [0.4, 1.6]
// -----
// forward, cpu
module @jit_rms_norm attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5x3xf32>, %arg1: tensor<3xf32>) -> (tensor<1x5x3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x5x3xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<1x5x3xf32>
    %cst_0 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %4 = stablehlo.add %2, %3 : tensor<1x5x3xf32>
    %5 = stablehlo.sqrt %4 : tensor<1x5x3xf32>
    %6 = chlo.square %5 : tensor<1x5x3xf32> -> tensor<1x5x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<1x5x3xf32>, tensor<f32>) -> tensor<1x5xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %10 = stablehlo.divide %8, %9 : tensor<1x5x1xf32>
    %cst_3 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %12 = stablehlo.add %10, %11 : tensor<1x5x1xf32>
    %13 = stablehlo.sqrt %12 : tensor<1x5x1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x3xf32>
    %15 = stablehlo.divide %5, %14 : tensor<1x5x3xf32>
    %16 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
    %18 = stablehlo.multiply %17, %15 : tensor<1x5x3xf32>
    %19 = stablehlo.tanh %18 : tensor<1x5x3xf32>
    %20 = call @silu(%19) : (tensor<1x5x3xf32>) -> tensor<1x5x3xf32>
    %21 = call @relu6(%20) : (tensor<1x5x3xf32>) -> tensor<1x5x3xf32>
    return %21 : tensor<1x5x3xf32>
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
  func.func private @relu6(%arg0: tensor<1x5x3xf32>) -> tensor<1x5x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<1x5x3xf32>
    %cst_0 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %3 = stablehlo.minimum %1, %2 : tensor<1x5x3xf32>
    return %3 : tensor<1x5x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5x3xf32>, %arg1: tensor<3xf32>) -> (tensor<1x5x3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
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
    %cst_6 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %15 = stablehlo.add %11, %14 : tensor<1x5x3xf32>
    %16 = stablehlo.sqrt %15 : tensor<1x5x3xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %18 = stablehlo.divide %17, %16 : tensor<1x5x3xf32>
    %19 = chlo.square %16 : tensor<1x5x3xf32> -> tensor<1x5x3xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %21 = stablehlo.multiply %20, %16 : tensor<1x5x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%19 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<1x5x3xf32>, tensor<f32>) -> tensor<1x5xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %cst_10 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %25 = stablehlo.divide %23, %24 : tensor<1x5x1xf32>
    %cst_11 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %27 = stablehlo.add %25, %26 : tensor<1x5x1xf32>
    %28 = stablehlo.sqrt %27 : tensor<1x5x1xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %30 = stablehlo.divide %29, %28 : tensor<1x5x1xf32>
    %31 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x3xf32>
    %32 = stablehlo.divide %16, %31 : tensor<1x5x3xf32>
    %33 = stablehlo.multiply %28, %28 : tensor<1x5x1xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %35 = stablehlo.divide %34, %33 : tensor<1x5x1xf32>
    %36 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
    %38 = stablehlo.multiply %37, %32 : tensor<1x5x3xf32>
    %39 = stablehlo.tanh %38 : tensor<1x5x3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %41 = stablehlo.add %40, %39 : tensor<1x5x3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %43 = stablehlo.subtract %42, %39 : tensor<1x5x3xf32>
    %44 = stablehlo.multiply %41, %43 : tensor<1x5x3xf32>
    %45:3 = call @silu(%39) : (tensor<1x5x3xf32>) -> (tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>)
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %47 = stablehlo.compare GT, %45#0, %46, FLOAT : (tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xi1>
    %cst_17 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %49 = stablehlo.compare LT, %45#0, %48, FLOAT : (tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xi1>
    %50 = stablehlo.and %47, %49 : tensor<1x5x3xi1>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %53 = stablehlo.select %50, %51, %52 : tensor<1x5x3xi1>, tensor<1x5x3xf32>
    %54 = call @silu_0(%45#1, %45#2, %39, %53) : (tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xf32>
    %55 = stablehlo.multiply %54, %44 : tensor<1x5x3xf32>
    %56 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<1x5x3xf32>
    %58 = stablehlo.multiply %55, %32 : tensor<1x5x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<1x5x3xf32>, tensor<f32>) -> tensor<1x3xf32>
    %60 = stablehlo.reshape %59 : (tensor<1x3xf32>) -> tensor<1x1x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_21) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %62 = stablehlo.broadcast_in_dim %35, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x3xf32>
    %63 = stablehlo.multiply %57, %62 : tensor<1x5x3xf32>
    %64 = stablehlo.multiply %63, %16 : tensor<1x5x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_22) applies stablehlo.add across dimensions = [2] : (tensor<1x5x3xf32>, tensor<f32>) -> tensor<1x5xf32>
    %66 = stablehlo.reshape %65 : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %67 = stablehlo.negate %66 : tensor<1x5x1xf32>
    %68 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x3xf32>
    %69 = stablehlo.divide %57, %68 : tensor<1x5x3xf32>
    %70 = stablehlo.multiply %67, %30 : tensor<1x5x1xf32>
    %cst_23 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %72 = stablehlo.divide %70, %71 : tensor<1x5x1xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%72 init: %cst_24) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x3xf32>
    %76 = stablehlo.multiply %75, %21 : tensor<1x5x3xf32>
    %77 = stablehlo.add %69, %76 : tensor<1x5x3xf32>
    %78 = stablehlo.multiply %77, %18 : tensor<1x5x3xf32>
    %79 = stablehlo.multiply %78, %13 : tensor<1x5x3xf32>
    %80 = stablehlo.multiply %79, %10 : tensor<1x5x3xf32>
    return %80, %61 : tensor<1x5x3xf32>, tensor<3xf32>
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
  func.func private @silu_0(%arg0: tensor<1x5x3xf32>, %arg1: tensor<1x5x3xf32>, %arg2: tensor<1x5x3xf32>, %arg3: tensor<1x5x3xf32>) -> tensor<1x5x3xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<1x5x3xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<1x5x3xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<1x5x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<1x5x3xf32>
    return %3 : tensor<1x5x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
