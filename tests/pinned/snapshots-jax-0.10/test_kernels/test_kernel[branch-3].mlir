// import jax.numpy as jnp
//
//
// def proximal_ratio_fn(errors, temperature):
//     ratio = 0.6 / (0.56 + jnp.minimum(errors, 0.14) ** 2)
//     clipped = jnp.clip(temperature - ratio, -0.245, 1.254)
//     deviation = temperature - ratio
//     saturated = jnp.abs(deviation) > 0.58
//     picked = jnp.where(saturated, 0.3 * clipped, clipped)
//     return jnp.arctan2(errors, 0.9 + jnp.abs(picked))
//
//   errors: float32[6] in [-0.8, 0.8]
//   temperature: float32[1] in [0.2, 3]
// -----
// forward, cpu
module @jit_proximal_ratio_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<1xf32>) -> (tensor<6xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.minimum %arg0, %0 : tensor<6xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<5.600000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.add %3, %2 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.divide %5, %4 : tensor<6xf32>
    %7 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %8 = stablehlo.subtract %7, %6 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<-2.450000e-01> : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.254000e+00> : tensor<f32>
    %9 = call @clip(%8, %cst_2, %cst_3) : (tensor<6xf32>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %11 = stablehlo.subtract %10, %6 : tensor<6xf32>
    %12 = stablehlo.abs %11 : tensor<6xf32>
    %cst_4 = stablehlo.constant dense<5.800000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %14 = stablehlo.compare GT, %12, %13, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_5 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %16 = stablehlo.multiply %15, %9 : tensor<6xf32>
    %17 = call @_where(%14, %16, %9) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %18 = stablehlo.abs %17 : tensor<6xf32>
    %cst_6 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %20 = stablehlo.add %19, %18 : tensor<6xf32>
    %21 = stablehlo.atan2 %arg0, %20 : tensor<6xf32>
    return %21 : tensor<6xf32>
  }
  func.func private @clip(%arg0: tensor<6xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<6xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<6xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<6xf32>
    return %5 : tensor<6xf32>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xf32>
    return %0 : tensor<6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<1xf32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<1xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.minimum %arg0, %0 : tensor<6xf32>
    %2 = stablehlo.compare EQ, %arg0, %1, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %5 = stablehlo.select %2, %3, %4 : tensor<6xi1>, tensor<6xf32>
    %cst_2 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %7 = stablehlo.compare EQ, %6, %1, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %10 = stablehlo.select %7, %8, %9 : tensor<6xi1>, tensor<6xf32>
    %11 = stablehlo.divide %5, %10 : tensor<6xf32>
    %12 = stablehlo.multiply %1, %1 : tensor<6xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %14 = stablehlo.multiply %13, %1 : tensor<6xf32>
    %cst_6 = stablehlo.constant dense<5.600000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %16 = stablehlo.add %15, %12 : tensor<6xf32>
    %cst_7 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %18 = stablehlo.divide %17, %16 : tensor<6xf32>
    %19 = stablehlo.multiply %16, %16 : tensor<6xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %21 = stablehlo.divide %20, %19 : tensor<6xf32>
    %22 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %23 = stablehlo.subtract %22, %18 : tensor<6xf32>
    %cst_9 = stablehlo.constant dense<-2.450000e-01> : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.254000e+00> : tensor<f32>
    %24:3 = call @clip(%23, %cst_9, %cst_10) : (tensor<6xf32>, tensor<f32>, tensor<f32>) -> (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>)
    %25 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %26 = stablehlo.subtract %25, %18 : tensor<6xf32>
    %27 = stablehlo.abs %26 : tensor<6xf32>
    %cst_11 = stablehlo.constant dense<5.800000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %29 = stablehlo.compare GT, %27, %28, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_12 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %31 = stablehlo.multiply %30, %24#0 : tensor<6xf32>
    %32 = call @_where(%29, %31, %24#0) : (tensor<6xi1>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %33 = stablehlo.abs %32 : tensor<6xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %35 = stablehlo.compare GE, %32, %34, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_14 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %37 = stablehlo.add %36, %33 : tensor<6xf32>
    %38 = chlo.square %arg0 : tensor<6xf32> -> tensor<6xf32>
    %39 = chlo.square %37 : tensor<6xf32> -> tensor<6xf32>
    %40 = stablehlo.add %38, %39 : tensor<6xf32>
    %41 = stablehlo.divide %37, %40 : tensor<6xf32>
    %42 = stablehlo.negate %arg0 : tensor<6xf32>
    %43 = chlo.square %arg0 : tensor<6xf32> -> tensor<6xf32>
    %44 = chlo.square %37 : tensor<6xf32> -> tensor<6xf32>
    %45 = stablehlo.add %43, %44 : tensor<6xf32>
    %46 = stablehlo.divide %42, %45 : tensor<6xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<6xf32>
    %49 = stablehlo.multiply %47, %41 : tensor<6xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %51 = stablehlo.select %35, %50, %48 : tensor<6xi1>, tensor<6xf32>
    %52 = stablehlo.select %35, %48, %50 : tensor<6xi1>, tensor<6xf32>
    %53 = stablehlo.negate %51 : tensor<6xf32>
    %54 = stablehlo.add %52, %53 : tensor<6xf32>
    %55:2 = call @_where_0(%29, %54) : (tensor<6xi1>, tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>)
    %cst_17 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %57 = stablehlo.multiply %56, %55#0 : tensor<6xf32>
    %58 = stablehlo.add %55#1, %57 : tensor<6xf32>
    %59 = call @clip_1(%24#1, %24#2, %58) : (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_18) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %61 = stablehlo.reshape %60 : (tensor<f32>) -> tensor<1xf32>
    %62 = stablehlo.negate %59 : tensor<6xf32>
    %63 = stablehlo.multiply %62, %21 : tensor<6xf32>
    %cst_19 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %65 = stablehlo.multiply %63, %64 : tensor<6xf32>
    %66 = stablehlo.negate %65 : tensor<6xf32>
    %67 = stablehlo.multiply %66, %14 : tensor<6xf32>
    %68 = stablehlo.multiply %67, %11 : tensor<6xf32>
    %69 = stablehlo.add %49, %68 : tensor<6xf32>
    return %69, %61 : tensor<6xf32>, tensor<1xf32>
  }
  func.func private @clip(%arg0: tensor<6xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<6xf32>
    %3 = stablehlo.compare EQ, %arg0, %2, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.select %3, %4, %5 : tensor<6xi1>, tensor<6xf32>
    %7 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %8 = stablehlo.compare EQ, %7, %2, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %11 = stablehlo.select %8, %9, %10 : tensor<6xi1>, tensor<6xf32>
    %12 = stablehlo.divide %6, %11 : tensor<6xf32>
    %13 = stablehlo.convert %arg2 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %15 = stablehlo.minimum %14, %2 : tensor<6xf32>
    %16 = stablehlo.compare EQ, %2, %15, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %19 = stablehlo.select %16, %17, %18 : tensor<6xi1>, tensor<6xf32>
    %20 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %21 = stablehlo.compare EQ, %20, %15, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %24 = stablehlo.select %21, %22, %23 : tensor<6xi1>, tensor<6xf32>
    %25 = stablehlo.divide %19, %24 : tensor<6xf32>
    return %15, %12, %25 : tensor<6xf32>, tensor<6xf32>, tensor<6xf32>
  }
  func.func private @_where(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<6xi1>, tensor<6xf32>
    return %0 : tensor<6xf32>
  }
  func.func private @_where_0(%arg0: tensor<6xi1>, %arg1: tensor<6xf32>) -> (tensor<6xf32>, tensor<6xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<6xi1>, tensor<6xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<6xi1>, tensor<6xf32>
    return %2, %1 : tensor<6xf32>, tensor<6xf32>
  }
  func.func private @clip_1(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<6xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<6xf32>
    return %1 : tensor<6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
