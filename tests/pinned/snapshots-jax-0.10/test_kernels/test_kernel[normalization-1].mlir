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
    %cst_6 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %16 = stablehlo.add %12, %15 : tensor<1x5x3xf32>
    %17 = stablehlo.sqrt %16 : tensor<1x5x3xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %19 = stablehlo.divide %18, %17 : tensor<1x5x3xf32>
    %20 = chlo.square %17 : tensor<1x5x3xf32> -> tensor<1x5x3xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %22 = stablehlo.multiply %21, %17 : tensor<1x5x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%20 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<1x5x3xf32>, tensor<f32>) -> tensor<1x5xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %cst_10 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %26 = stablehlo.divide %24, %25 : tensor<1x5x1xf32>
    %cst_11 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %28 = stablehlo.add %26, %27 : tensor<1x5x1xf32>
    %29 = stablehlo.sqrt %28 : tensor<1x5x1xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %31 = stablehlo.divide %30, %29 : tensor<1x5x1xf32>
    %32 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x3xf32>
    %33 = stablehlo.divide %17, %32 : tensor<1x5x3xf32>
    %34 = stablehlo.multiply %29, %29 : tensor<1x5x1xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %36 = stablehlo.divide %35, %34 : tensor<1x5x1xf32>
    %37 = stablehlo.broadcast_in_dim %arg1, dims = [2] : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
    %39 = stablehlo.multiply %38, %33 : tensor<1x5x3xf32>
    %40 = stablehlo.tanh %39 : tensor<1x5x3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %42 = stablehlo.subtract %41, %40 : tensor<1x5x3xf32>
    %43:3 = call @silu(%40) : (tensor<1x5x3xf32>) -> (tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>)
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %45 = stablehlo.compare GT, %43#0, %44, FLOAT : (tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xi1>
    %cst_16 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %47 = stablehlo.compare LT, %43#0, %46, FLOAT : (tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xi1>
    %48 = stablehlo.and %45, %47 : tensor<1x5x3xi1>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<1x5x3xf32>
    %51 = stablehlo.select %48, %49, %50 : tensor<1x5x3xi1>, tensor<1x5x3xf32>
    %52 = call @silu_0(%43#1, %43#2, %40, %51) : (tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>, tensor<1x5x3xf32>) -> tensor<1x5x3xf32>
    %53 = stablehlo.multiply %52, %42 : tensor<1x5x3xf32>
    %54 = stablehlo.multiply %53, %40 : tensor<1x5x3xf32>
    %55 = stablehlo.add %53, %54 : tensor<1x5x3xf32>
    %56 = stablehlo.broadcast_in_dim %37, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<1x5x3xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<1x5x3xf32>
    %58 = stablehlo.multiply %55, %33 : tensor<1x5x3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_19) applies stablehlo.add across dimensions = [1] : (tensor<1x5x3xf32>, tensor<f32>) -> tensor<1x3xf32>
    %60 = stablehlo.reshape %59 : (tensor<1x3xf32>) -> tensor<1x1x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_20) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %62 = stablehlo.broadcast_in_dim %36, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x3xf32>
    %63 = stablehlo.multiply %57, %62 : tensor<1x5x3xf32>
    %64 = stablehlo.multiply %63, %17 : tensor<1x5x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<1x5x3xf32>, tensor<f32>) -> tensor<1x5xf32>
    %66 = stablehlo.reshape %65 : (tensor<1x5xf32>) -> tensor<1x5x1xf32>
    %67 = stablehlo.negate %66 : tensor<1x5x1xf32>
    %68 = stablehlo.broadcast_in_dim %29, dims = [0, 1, 2] : (tensor<1x5x1xf32>) -> tensor<1x5x3xf32>
    %69 = stablehlo.divide %57, %68 : tensor<1x5x3xf32>
    %70 = stablehlo.multiply %67, %31 : tensor<1x5x1xf32>
    %cst_22 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<1x5x1xf32>
    %72 = stablehlo.divide %70, %71 : tensor<1x5x1xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%72 init: %cst_23) applies stablehlo.add across dimensions = [0, 2] : (tensor<1x5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<1x5x3xf32>
    %76 = stablehlo.multiply %75, %22 : tensor<1x5x3xf32>
    %77 = stablehlo.add %69, %76 : tensor<1x5x3xf32>
    %78 = stablehlo.multiply %77, %19 : tensor<1x5x3xf32>
    %79 = stablehlo.multiply %78, %14 : tensor<1x5x3xf32>
    %80 = stablehlo.multiply %79, %11 : tensor<1x5x3xf32>
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
