// import jax
// import jax.numpy as jnp
//
//
// def toy_series_score(theta):
//     augmented = 0.1 * jnp.tanh(theta) + 0.2 * jax.nn.soft_sign(2.0 * theta)
//     shifted = augmented + 0.232 * jnp.tanh(3.0 * theta)
//     harmonic = jnp.sin(1.37 * shifted + 0.372)
//     return jnp.tan(harmonic)
//
//   theta: float32[2] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_toy_series_score attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.tanh %arg0 : tensor<2xf32>
    %cst = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<2xf32>
    %5 = call @soft_sign(%4) : (tensor<2xf32>) -> tensor<2xf32>
    %cst_1 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<2xf32>
    %8 = stablehlo.add %2, %7 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<2xf32>
    %11 = stablehlo.tanh %10 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<2.320000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<2xf32>
    %14 = stablehlo.add %8, %13 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<1.370000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<3.720000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %18 = stablehlo.add %16, %17 : tensor<2xf32>
    %19 = stablehlo.sine %18 : tensor<2xf32>
    %20 = stablehlo.tan %19 : tensor<2xf32>
    return %20 : tensor<2xf32>
  }
  func.func private @soft_sign(%arg0: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.abs %arg0 : tensor<2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.add %0, %1 : tensor<2xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<2xf32>
    return %3 : tensor<2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xf32>) -> (tensor<2xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.tanh %arg0 : tensor<2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.subtract %1, %0 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.multiply %3, %0 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<2xf32>
    %7:4 = call @soft_sign(%6) : (tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>)
    %cst_2 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %9 = stablehlo.multiply %8, %7#0 : tensor<2xf32>
    %10 = stablehlo.add %4, %9 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %12 = stablehlo.multiply %11, %arg0 : tensor<2xf32>
    %13 = stablehlo.tanh %12 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %15 = stablehlo.subtract %14, %13 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<2.320000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %17 = stablehlo.multiply %16, %13 : tensor<2xf32>
    %18 = stablehlo.add %10, %17 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<1.370000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<3.720000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %22 = stablehlo.add %20, %21 : tensor<2xf32>
    %23 = stablehlo.sine %22 : tensor<2xf32>
    %24 = stablehlo.cosine %22 : tensor<2xf32>
    %25 = stablehlo.tan %23 : tensor<2xf32>
    %26 = chlo.square %25 : tensor<2xf32> -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %28 = stablehlo.add %27, %26 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<2xf32>
    %31 = stablehlo.multiply %30, %24 : tensor<2xf32>
    %cst_10 = stablehlo.constant dense<1.370000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<2.320000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<2xf32>
    %36 = stablehlo.multiply %35, %15 : tensor<2xf32>
    %37 = stablehlo.multiply %36, %13 : tensor<2xf32>
    %38 = stablehlo.add %36, %37 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %42 = stablehlo.multiply %41, %33 : tensor<2xf32>
    %43 = call @soft_sign_0(%7#1, %7#2, %6, %7#3, %42) : (tensor<2xi1>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<2xf32>
    %46 = stablehlo.add %40, %45 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %48 = stablehlo.multiply %47, %33 : tensor<2xf32>
    %49 = stablehlo.multiply %48, %2 : tensor<2xf32>
    %50 = stablehlo.add %46, %49 : tensor<2xf32>
    %51 = stablehlo.multiply %49, %0 : tensor<2xf32>
    %52 = stablehlo.add %50, %51 : tensor<2xf32>
    return %52 : tensor<2xf32>
  }
  func.func private @soft_sign(%arg0: tensor<2xf32>) -> (tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %4 = stablehlo.add %0, %3 : tensor<2xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<2xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %8 = stablehlo.divide %7, %6 : tensor<2xf32>
    return %5, %2, %4, %8 : tensor<2xf32>, tensor<2xi1>, tensor<2xf32>, tensor<2xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<2xi1>, %arg1: tensor<2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>) -> tensor<2xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<2xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<2xf32>
    %2 = stablehlo.negate %1 : tensor<2xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<2xi1>, tensor<2xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<2xi1>, tensor<2xf32>
    %7 = stablehlo.add %3, %6 : tensor<2xf32>
    %8 = stablehlo.negate %5 : tensor<2xf32>
    %9 = stablehlo.add %7, %8 : tensor<2xf32>
    return %9 : tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
