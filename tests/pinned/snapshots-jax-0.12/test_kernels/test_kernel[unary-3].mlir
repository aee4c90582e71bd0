// import jax.numpy as jnp
//
//
// def pulse_fn(sigma, t):
//     mean = jnp.mean(t)
//     sigma_x = jnp.sqrt(jnp.var(t) + 1e-5)
//     standardized = (t - mean) / sigma_x
//     window = 1 / jnp.cosh(standardized / sigma)
//     return window * jnp.sin(3 * standardized)
//
//   sigma: float32[] in [0.5, 2]
//   t: float32[2, 13] in [-2, 2]
// -----
// forward, cpu
module @jit_pulse_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<2x13xf32>) -> (tensor<2x13xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x13xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<2.600000e+01> : tensor<f32>
    %1 = stablehlo.divide %0, %cst_0 : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = call @_var(%arg1, %c) : (tensor<2x13xf32>, tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %3 = stablehlo.add %2, %cst_1 : tensor<f32>
    %4 = stablehlo.sqrt %3 : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %6 = stablehlo.subtract %arg1, %5 : tensor<2x13xf32>
    %7 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %8 = stablehlo.divide %6, %7 : tensor<2x13xf32>
    %9 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %10 = stablehlo.divide %8, %9 : tensor<2x13xf32>
    %11 = chlo.cosh %10 : tensor<2x13xf32> -> tensor<2x13xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %13 = stablehlo.divide %12, %11 : tensor<2x13xf32>
    %cst_3 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %15 = stablehlo.multiply %14, %8 : tensor<2x13xf32>
    %16 = stablehlo.sine %15 : tensor<2x13xf32>
    %17 = stablehlo.multiply %13, %16 : tensor<2x13xf32>
    return %17 : tensor<2x13xf32>
  }
  func.func private @_var(%arg0: tensor<2x13xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x13xf32>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<2.600000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<2x13xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<2x13xf32>
    %6 = chlo.square %5 : tensor<2x13xf32> -> tensor<2x13xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.600000e+01> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x13xf32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.divide %9, %8 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %12 = call @_where(%11, %10, %cst_4) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %12 : tensor<f32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<2x13xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<2x13xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg1 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x13xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<2.600000e+01> : tensor<f32>
    %1 = stablehlo.divide %0, %cst_0 : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:4 = call @_var(%arg1, %c) : (tensor<2x13xf32>, tensor<i32>) -> (tensor<f32>, tensor<2x13xf32>, tensor<f32>, tensor<i1>)
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %3 = stablehlo.add %2#0, %cst_1 : tensor<f32>
    %4 = stablehlo.sqrt %3 : tensor<f32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %5 = stablehlo.divide %cst_2, %4 : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %7 = stablehlo.subtract %arg1, %6 : tensor<2x13xf32>
    %8 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %9 = stablehlo.divide %7, %8 : tensor<2x13xf32>
    %10 = stablehlo.multiply %4, %4 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.divide %cst_3, %10 : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %13 = stablehlo.divide %9, %12 : tensor<2x13xf32>
    %14 = stablehlo.multiply %arg0, %arg0 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.divide %cst_4, %14 : tensor<f32>
    %16 = chlo.cosh %13 : tensor<2x13xf32> -> tensor<2x13xf32>
    %17 = chlo.sinh %13 : tensor<2x13xf32> -> tensor<2x13xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %19 = stablehlo.divide %18, %16 : tensor<2x13xf32>
    %20 = stablehlo.multiply %16, %16 : tensor<2x13xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %22 = stablehlo.divide %21, %20 : tensor<2x13xf32>
    %cst_7 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %24 = stablehlo.multiply %23, %9 : tensor<2x13xf32>
    %25 = stablehlo.sine %24 : tensor<2x13xf32>
    %26 = stablehlo.cosine %24 : tensor<2x13xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %28 = stablehlo.multiply %19, %27 : tensor<2x13xf32>
    %29 = stablehlo.multiply %27, %25 : tensor<2x13xf32>
    %30 = stablehlo.multiply %28, %26 : tensor<2x13xf32>
    %cst_9 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %32 = stablehlo.multiply %31, %30 : tensor<2x13xf32>
    %33 = stablehlo.multiply %29, %22 : tensor<2x13xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<2x13xf32>
    %36 = stablehlo.negate %35 : tensor<2x13xf32>
    %37 = stablehlo.multiply %36, %17 : tensor<2x13xf32>
    %38 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %39 = stablehlo.multiply %37, %38 : tensor<2x13xf32>
    %40 = stablehlo.multiply %39, %9 : tensor<2x13xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x13xf32>, tensor<f32>) -> tensor<f32>
    %42 = stablehlo.negate %41 : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %44 = stablehlo.divide %37, %43 : tensor<2x13xf32>
    %45 = stablehlo.add %32, %44 : tensor<2x13xf32>
    %46 = stablehlo.broadcast_in_dim %11, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %47 = stablehlo.multiply %45, %46 : tensor<2x13xf32>
    %48 = stablehlo.multiply %47, %7 : tensor<2x13xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x13xf32>, tensor<f32>) -> tensor<f32>
    %50 = stablehlo.negate %49 : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %52 = stablehlo.divide %45, %51 : tensor<2x13xf32>
    %53 = stablehlo.negate %52 : tensor<2x13xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_13) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x13xf32>, tensor<f32>) -> tensor<f32>
    %55 = stablehlo.multiply %50, %5 : tensor<f32>
    %56 = call @_var_0(%2#1, %2#2, %2#3, %55) : (tensor<2x13xf32>, tensor<f32>, tensor<i1>, tensor<f32>) -> tensor<2x13xf32>
    %57 = stablehlo.add %52, %56 : tensor<2x13xf32>
    %cst_14 = stablehlo.constant dense<2.600000e+01> : tensor<f32>
    %58 = stablehlo.divide %54, %cst_14 : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %60 = stablehlo.add %57, %59 : tensor<2x13xf32>
    return %42, %60 : tensor<f32>, tensor<2x13xf32>
  }
  func.func private @_var(%arg0: tensor<2x13xf32>, %arg1: tensor<i32>) -> (tensor<f32>, tensor<2x13xf32>, tensor<f32>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x13xf32>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<2.600000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<2x13xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<2x13xf32>
    %6 = chlo.square %5 : tensor<2x13xf32> -> tensor<2x13xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<2x13xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<2.600000e+01> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x13xf32>, tensor<f32>) -> tensor<f32>
    %12 = stablehlo.divide %11, %10 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = call @_where(%13, %12, %cst_5) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    return %14, %8, %10, %13 : tensor<f32>, tensor<2x13xf32>, tensor<f32>, tensor<i1>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @_var_0(%arg0: tensor<2x13xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<f32>) -> tensor<2x13xf32> {
    %0 = call @_where_1(%arg2, %arg3) : (tensor<i1>, tensor<f32>) -> tensor<f32>
    %1 = stablehlo.divide %0, %arg1 : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %3 = stablehlo.multiply %2, %arg0 : tensor<2x13xf32>
    %4 = stablehlo.negate %3 : tensor<2x13xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x13xf32>, tensor<f32>) -> tensor<f32>
    %6 = stablehlo.reshape %5 : (tensor<f32>) -> tensor<1x1xf32>
    %cst_0 = stablehlo.constant dense<2.600000e+01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %8 = stablehlo.divide %6, %7 : tensor<1x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1xf32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<2x13xf32>
    %11 = stablehlo.add %3, %10 : tensor<2x13xf32>
    return %11 : tensor<2x13xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<f32>) -> tensor<f32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %arg1, %cst : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
