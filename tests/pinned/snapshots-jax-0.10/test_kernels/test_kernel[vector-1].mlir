// import jax
// import jax.numpy as jnp
//
//
// def magnitude(vec):
//     return jnp.sqrt(jnp.sum(vec * vec, axis=-1) + 1.0)
//
//
// def inner_product(first, second):
//     return jnp.sum(first * second, axis=-1)
//
//
// def compute_spring_to_anchor(positions, center, drift, height):
//     arm = positions + 0.29 * jnp.roll(positions, 1) - center
//     range_to = magnitude(arm)
//     falloff = height * range_to**-1
//     pull = -falloff[:, None] * arm
//     added = drift + 0.1 * pull
//     adjusted = inner_product(added, added)
//     relative = adjusted / (0.5 + jnp.abs(adjusted))
//     p = falloff * jax.nn.sigmoid(falloff)
//     return relative, p
//
//   positions: float32[3] in [-1.5, 1.5]
//   center: float32[5, 3] in [-1.5, 1.5]
//   drift: float32[5, 3] in [-1.5, 1.5]
//   height: float32[5] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_compute_spring_to_anchor attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<5x3xf32>, %arg3: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}) {
    %0 = call @_roll_static(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
    %cst = stablehlo.constant dense<2.900000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<3xf32>
    %3 = stablehlo.add %arg0, %2 : tensor<3xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<5x3xf32>
    %6 = stablehlo.subtract %5, %arg1 : tensor<5x3xf32>
    %7 = stablehlo.multiply %6, %6 : tensor<5x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.add %8, %9 : tensor<5xf32>
    %11 = stablehlo.sqrt %10 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.divide %12, %11 : tensor<5xf32>
    %14 = stablehlo.multiply %arg3, %13 : tensor<5xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %16 = stablehlo.negate %15 : tensor<5x1xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %18 = stablehlo.multiply %17, %6 : tensor<5x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<5x3xf32>
    %21 = stablehlo.add %arg2, %20 : tensor<5x3xf32>
    %22 = stablehlo.multiply %21, %21 : tensor<5x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %24 = stablehlo.abs %23 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %26 = stablehlo.add %25, %24 : tensor<5xf32>
    %27 = stablehlo.divide %23, %26 : tensor<5xf32>
    %28 = stablehlo.negate %14 : tensor<5xf32>
    %29 = stablehlo.exponential %28 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %31 = stablehlo.add %30, %29 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %33 = stablehlo.divide %32, %31 : tensor<5xf32>
    %34 = stablehlo.multiply %14, %33 : tensor<5xf32>
    return %27, %34 : tensor<5xf32>, tensor<5xf32>
  }
  func.func private @_roll_static(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.slice %arg0 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:2] : (tensor<3xf32>) -> tensor<2xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<2xf32>) -> tensor<3xf32>
    return %2 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<5x3xf32>, %arg3: tensor<5xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<5x3xf32> {jax.result_info = "result[1]"}, tensor<5x3xf32> {jax.result_info = "result[2]"}, tensor<5xf32> {jax.result_info = "result[3]"}) {
    %0 = call @_roll_static(%arg0) : (tensor<3xf32>) -> tensor<3xf32>
    %cst = stablehlo.constant dense<2.900000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<3xf32>
    %3 = stablehlo.add %arg0, %2 : tensor<3xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<5x3xf32>
    %6 = stablehlo.subtract %5, %arg1 : tensor<5x3xf32>
    %7 = stablehlo.multiply %6, %6 : tensor<5x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.add %8, %9 : tensor<5xf32>
    %11 = stablehlo.sqrt %10 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %13 = stablehlo.divide %12, %11 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %15 = stablehlo.divide %14, %11 : tensor<5xf32>
    %16 = stablehlo.multiply %11, %11 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %18 = stablehlo.divide %17, %16 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<5xf32>
    %21 = stablehlo.multiply %arg3, %15 : tensor<5xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %23 = stablehlo.negate %22 : tensor<5x1xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %25 = stablehlo.multiply %24, %6 : tensor<5x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<5x3xf32>
    %28 = stablehlo.add %arg2, %27 : tensor<5x3xf32>
    %29 = stablehlo.multiply %28, %28 : tensor<5x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %31 = stablehlo.abs %30 : tensor<5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %33 = stablehlo.compare GE, %30, %32, FLOAT : (tensor<5xf32>, tensor<5xf32>) -> tensor<5xi1>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %35 = stablehlo.add %34, %31 : tensor<5xf32>
    %36 = stablehlo.multiply %35, %35 : tensor<5xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %38 = stablehlo.divide %37, %36 : tensor<5xf32>
    %39 = stablehlo.negate %21 : tensor<5xf32>
    %40 = stablehlo.exponential %39 : tensor<5xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %42 = stablehlo.add %41, %40 : tensor<5xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %44 = stablehlo.divide %43, %42 : tensor<5xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %46 = stablehlo.subtract %45, %44 : tensor<5xf32>
    %47 = stablehlo.multiply %44, %46 : tensor<5xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %50 = stablehlo.multiply %21, %48 : tensor<5xf32>
    %51 = stablehlo.multiply %48, %44 : tensor<5xf32>
    %52 = stablehlo.multiply %50, %47 : tensor<5xf32>
    %53 = stablehlo.add %51, %52 : tensor<5xf32>
    %54 = stablehlo.multiply %49, %38 : tensor<5xf32>
    %55 = stablehlo.multiply %54, %30 : tensor<5xf32>
    %56 = stablehlo.negate %55 : tensor<5xf32>
    %57 = stablehlo.divide %49, %35 : tensor<5xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %59 = stablehlo.select %33, %58, %56 : tensor<5xi1>, tensor<5xf32>
    %60 = stablehlo.select %33, %56, %58 : tensor<5xi1>, tensor<5xf32>
    %61 = stablehlo.add %57, %60 : tensor<5xf32>
    %62 = stablehlo.negate %59 : tensor<5xf32>
    %63 = stablehlo.add %61, %62 : tensor<5xf32>
    %64 = stablehlo.broadcast_in_dim %63, dims = [0] : (tensor<5xf32>) -> tensor<5x3xf32>
    %65 = stablehlo.multiply %28, %64 : tensor<5x3xf32>
    %66 = stablehlo.multiply %64, %28 : tensor<5x3xf32>
    %67 = stablehlo.add %65, %66 : tensor<5x3xf32>
    %cst_17 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %69 = stablehlo.multiply %68, %67 : tensor<5x3xf32>
    %70 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x3xf32>
    %71 = stablehlo.multiply %70, %69 : tensor<5x3xf32>
    %72 = stablehlo.multiply %69, %6 : tensor<5x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%72 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %74 = stablehlo.reshape %73 : (tensor<5xf32>) -> tensor<5x1xf32>
    %75 = stablehlo.negate %74 : tensor<5x1xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%75 init: %cst_19) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %77 = stablehlo.add %53, %76 : tensor<5xf32>
    %78 = stablehlo.multiply %arg3, %77 : tensor<5xf32>
    %79 = stablehlo.multiply %77, %15 : tensor<5xf32>
    %80 = stablehlo.multiply %78, %20 : tensor<5xf32>
    %81 = stablehlo.multiply %80, %13 : tensor<5xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0] : (tensor<5xf32>) -> tensor<5x3xf32>
    %83 = stablehlo.multiply %6, %82 : tensor<5x3xf32>
    %84 = stablehlo.add %71, %83 : tensor<5x3xf32>
    %85 = stablehlo.multiply %82, %6 : tensor<5x3xf32>
    %86 = stablehlo.add %84, %85 : tensor<5x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.reduce(%86 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<5x3xf32>, tensor<f32>) -> tensor<3xf32>
    %88 = stablehlo.reshape %87 : (tensor<3xf32>) -> tensor<1x3xf32>
    %89 = stablehlo.negate %86 : tensor<5x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.reduce(%88 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_22 = stablehlo.constant dense<2.900000e-01> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %92 = stablehlo.multiply %91, %90 : tensor<3xf32>
    %93 = call @_roll_static_0(%92) : (tensor<3xf32>) -> tensor<3xf32>
    %94 = stablehlo.add %90, %93 : tensor<3xf32>
    return %94, %89, %67, %79 : tensor<3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5xf32>
  }
  func.func private @_roll_static(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.slice %arg0 [2:3] : (tensor<3xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [0:2] : (tensor<3xf32>) -> tensor<2xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1xf32>, tensor<2xf32>) -> tensor<3xf32>
    return %2 : tensor<3xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.slice %arg0 [0:1] : (tensor<3xf32>) -> tensor<1xf32>
    %1 = stablehlo.slice %arg0 [1:3] : (tensor<3xf32>) -> tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0], high = [1], interior = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [2], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.add %2, %3 : tensor<3xf32>
    return %4 : tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
