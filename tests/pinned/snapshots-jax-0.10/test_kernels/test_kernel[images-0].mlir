// import jax
// import jax.numpy as jnp
//
//
// def structural_similarity(batched_image, batched_reference):
//     def one_plane(image, reference):
//         mean_a = jnp.mean(image)
//         mu_y = jnp.mean(reference)
//         var_x = jnp.var(image)
//         var_y = jnp.var(reference)
//         shared = jnp.mean((image - mean_a) * (reference - mu_y))
//         top = (2 * mean_a * mu_y + 0.1) * (2 * shared + 0.1)
//         denom = (mean_a**2 + mu_y**2 + 0.1) * (var_x + var_y + 0.1)
//         return top / denom
//
//     return jax.vmap(jax.vmap(one_plane))(batched_image, batched_reference)
//
//   batched_image: float32[2, 3, 5, 4] in [0, 1]
//   batched_reference: float32[2, 3, 5, 4] in [0, 1]
// -----
// forward, cpu
module @jit_structural_similarity attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3x5x4xf32>, %arg1: tensor<2x3x5x4xf32>) -> (tensor<2x3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x3x5x4xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %2 = stablehlo.divide %0, %1 : tensor<2x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%arg1 init: %cst_1) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x3x5x4xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %5 = stablehlo.divide %3, %4 : tensor<2x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6 = call @_var(%arg0, %c) : (tensor<2x3x5x4xf32>, tensor<i32>) -> tensor<2x3xf32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %7 = call @_var(%arg1, %c_3) : (tensor<2x3x5x4xf32>, tensor<i32>) -> tensor<2x3xf32>
    %8 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3x1x1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<2x3x1x1xf32>) -> tensor<2x3x5x4xf32>
    %10 = stablehlo.subtract %arg0, %9 : tensor<2x3x5x4xf32>
    %11 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3x1x1xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2, 3] : (tensor<2x3x1x1xf32>) -> tensor<2x3x5x4xf32>
    %13 = stablehlo.subtract %arg1, %12 : tensor<2x3x5x4xf32>
    %14 = stablehlo.multiply %10, %13 : tensor<2x3x5x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_4) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x3x5x4xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %17 = stablehlo.divide %15, %16 : tensor<2x3xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %19 = stablehlo.multiply %18, %2 : tensor<2x3xf32>
    %20 = stablehlo.multiply %19, %5 : tensor<2x3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %22 = stablehlo.add %20, %21 : tensor<2x3xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %24 = stablehlo.multiply %23, %17 : tensor<2x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %26 = stablehlo.add %24, %25 : tensor<2x3xf32>
    %27 = stablehlo.multiply %22, %26 : tensor<2x3xf32>
    %28 = stablehlo.multiply %2, %2 : tensor<2x3xf32>
    %29 = stablehlo.multiply %5, %5 : tensor<2x3xf32>
    %30 = stablehlo.add %28, %29 : tensor<2x3xf32>
    %cst_10 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %32 = stablehlo.add %30, %31 : tensor<2x3xf32>
    %33 = stablehlo.add %6, %7 : tensor<2x3xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %35 = stablehlo.add %33, %34 : tensor<2x3xf32>
    %36 = stablehlo.multiply %32, %35 : tensor<2x3xf32>
    %37 = stablehlo.divide %27, %36 : tensor<2x3xf32>
    return %37 : tensor<2x3xf32>
  }
  func.func private @_var(%arg0: tensor<2x3x5x4xf32>, %arg1: tensor<i32>) -> tensor<2x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x3x5x4xf32>, tensor<f32>) -> tensor<2x3xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3x1x1xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3x1x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x3x1x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2, 3] : (tensor<2x3x1x1xf32>) -> tensor<2x3x5x4xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<2x3x5x4xf32>
    %6 = chlo.square %5 : tensor<2x3x5x4xf32> -> tensor<2x3x5x4xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x3x5x4xf32>, tensor<f32>) -> tensor<2x3xf32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %11 = stablehlo.divide %9, %10 : tensor<2x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %13 = call @_where(%12, %11, %cst_4) : (tensor<i1>, tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    return %13 : tensor<2x3xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<2x3xf32>, %arg2: tensor<f32>) -> tensor<2x3xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
    %3 = stablehlo.select %arg0, %arg1, %2 : tensor<i1>, tensor<2x3xf32>
    return %3 : tensor<2x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3x5x4xf32>, %arg1: tensor<2x3x5x4xf32>) -> (tensor<2x3x5x4xf32> {jax.result_info = "result[0]"}, tensor<2x3x5x4xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x3x5x4xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %2 = stablehlo.divide %0, %1 : tensor<2x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%arg1 init: %cst_1) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x3x5x4xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %5 = stablehlo.divide %3, %4 : tensor<2x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %6:4 = call @_var(%arg0, %c) : (tensor<2x3x5x4xf32>, tensor<i32>) -> (tensor<2x3xf32>, tensor<2x3x5x4xf32>, tensor<f32>, tensor<i1>)
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %7:4 = call @_var(%arg1, %c_3) : (tensor<2x3x5x4xf32>, tensor<i32>) -> (tensor<2x3xf32>, tensor<2x3x5x4xf32>, tensor<f32>, tensor<i1>)
    %8 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3x1x1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2, 3] : (tensor<2x3x1x1xf32>) -> tensor<2x3x5x4xf32>
    %10 = stablehlo.subtract %arg0, %9 : tensor<2x3x5x4xf32>
    %11 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3x1x1xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2, 3] : (tensor<2x3x1x1xf32>) -> tensor<2x3x5x4xf32>
    %13 = stablehlo.subtract %arg1, %12 : tensor<2x3x5x4xf32>
    %14 = stablehlo.multiply %10, %13 : tensor<2x3x5x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_4) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x3x5x4xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %17 = stablehlo.divide %15, %16 : tensor<2x3xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %19 = stablehlo.multiply %18, %2 : tensor<2x3xf32>
    %20 = stablehlo.multiply %19, %5 : tensor<2x3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %22 = stablehlo.add %20, %21 : tensor<2x3xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %24 = stablehlo.multiply %23, %17 : tensor<2x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %26 = stablehlo.add %24, %25 : tensor<2x3xf32>
    %27 = stablehlo.multiply %22, %26 : tensor<2x3xf32>
    %28 = stablehlo.multiply %2, %2 : tensor<2x3xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %30 = stablehlo.multiply %29, %2 : tensor<2x3xf32>
    %31 = stablehlo.multiply %5, %5 : tensor<2x3xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %33 = stablehlo.multiply %32, %5 : tensor<2x3xf32>
    %34 = stablehlo.add %28, %31 : tensor<2x3xf32>
    %cst_12 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %36 = stablehlo.add %34, %35 : tensor<2x3xf32>
    %37 = stablehlo.add %6#0, %7#0 : tensor<2x3xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %39 = stablehlo.add %37, %38 : tensor<2x3xf32>
    %40 = stablehlo.multiply %36, %39 : tensor<2x3xf32>
    %41 = stablehlo.multiply %40, %40 : tensor<2x3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %43 = stablehlo.divide %42, %41 : tensor<2x3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<2x3xf32>
    %46 = stablehlo.multiply %45, %27 : tensor<2x3xf32>
    %47 = stablehlo.negate %46 : tensor<2x3xf32>
    %48 = stablehlo.divide %44, %40 : tensor<2x3xf32>
    %49 = stablehlo.multiply %36, %47 : tensor<2x3xf32>
    %50 = stablehlo.multiply %47, %39 : tensor<2x3xf32>
    %51 = stablehlo.multiply %50, %33 : tensor<2x3xf32>
    %52 = stablehlo.multiply %50, %30 : tensor<2x3xf32>
    %53 = stablehlo.multiply %22, %48 : tensor<2x3xf32>
    %54 = stablehlo.multiply %48, %26 : tensor<2x3xf32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %56 = stablehlo.multiply %55, %53 : tensor<2x3xf32>
    %57 = stablehlo.multiply %19, %54 : tensor<2x3xf32>
    %58 = stablehlo.add %51, %57 : tensor<2x3xf32>
    %59 = stablehlo.multiply %54, %5 : tensor<2x3xf32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %61 = stablehlo.multiply %60, %59 : tensor<2x3xf32>
    %62 = stablehlo.add %52, %61 : tensor<2x3xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %64 = stablehlo.divide %56, %63 : tensor<2x3xf32>
    %65 = stablehlo.broadcast_in_dim %64, dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3x5x4xf32>
    %66 = stablehlo.multiply %10, %65 : tensor<2x3x5x4xf32>
    %67 = stablehlo.multiply %65, %13 : tensor<2x3x5x4xf32>
    %68 = stablehlo.negate %66 : tensor<2x3x5x4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%68 init: %cst_19) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x3x5x4xf32>, tensor<f32>) -> tensor<2x3xf32>
    %70 = stablehlo.reshape %69 : (tensor<2x3xf32>) -> tensor<2x3x1x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%70 init: %cst_20) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x3x1x1xf32>, tensor<f32>) -> tensor<2x3xf32>
    %72 = stablehlo.add %58, %71 : tensor<2x3xf32>
    %73 = stablehlo.negate %67 : tensor<2x3x5x4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_21) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x3x5x4xf32>, tensor<f32>) -> tensor<2x3xf32>
    %75 = stablehlo.reshape %74 : (tensor<2x3xf32>) -> tensor<2x3x1x1xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%75 init: %cst_22) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x3x1x1xf32>, tensor<f32>) -> tensor<2x3xf32>
    %77 = stablehlo.add %62, %76 : tensor<2x3xf32>
    %78 = call @_var_0(%7#1, %7#2, %7#3, %49) : (tensor<2x3x5x4xf32>, tensor<f32>, tensor<i1>, tensor<2x3xf32>) -> tensor<2x3x5x4xf32>
    %79 = stablehlo.add %66, %78 : tensor<2x3x5x4xf32>
    %80 = call @_var_0(%6#1, %6#2, %6#3, %49) : (tensor<2x3x5x4xf32>, tensor<f32>, tensor<i1>, tensor<2x3xf32>) -> tensor<2x3x5x4xf32>
    %81 = stablehlo.add %67, %80 : tensor<2x3x5x4xf32>
    %cst_23 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %83 = stablehlo.divide %72, %82 : tensor<2x3xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3x5x4xf32>
    %85 = stablehlo.add %79, %84 : tensor<2x3x5x4xf32>
    %cst_24 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %87 = stablehlo.divide %77, %86 : tensor<2x3xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3x5x4xf32>
    %89 = stablehlo.add %81, %88 : tensor<2x3x5x4xf32>
    return %89, %85 : tensor<2x3x5x4xf32>, tensor<2x3x5x4xf32>
  }
  func.func private @_var(%arg0: tensor<2x3x5x4xf32>, %arg1: tensor<i32>) -> (tensor<2x3xf32>, tensor<2x3x5x4xf32>, tensor<f32>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x3x5x4xf32>, tensor<f32>) -> tensor<2x3xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3x1x1xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3x1x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<2x3x1x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1, 2, 3] : (tensor<2x3x1x1xf32>) -> tensor<2x3x5x4xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<2x3x5x4xf32>
    %6 = chlo.square %5 : tensor<2x3x5x4xf32> -> tensor<2x3x5x4xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x3x5x4xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<2x3x5x4xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x3x5x4xf32>, tensor<f32>) -> tensor<2x3xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %13 = stablehlo.divide %11, %12 : tensor<2x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %15 = call @_where(%14, %13, %cst_5) : (tensor<i1>, tensor<2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    return %15, %8, %10, %14 : tensor<2x3xf32>, tensor<2x3x5x4xf32>, tensor<f32>, tensor<i1>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<2x3xf32>, %arg2: tensor<f32>) -> tensor<2x3xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
    %3 = stablehlo.select %arg0, %arg1, %2 : tensor<i1>, tensor<2x3xf32>
    return %3 : tensor<2x3xf32>
  }
  func.func private @_var_0(%arg0: tensor<2x3x5x4xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<2x3xf32>) -> tensor<2x3x5x4xf32> {
    %0 = call @_where_1(%arg2, %arg3) : (tensor<i1>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %2 = stablehlo.divide %0, %1 : tensor<2x3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3x5x4xf32>
    %4 = stablehlo.multiply %3, %arg0 : tensor<2x3x5x4xf32>
    %5 = stablehlo.negate %4 : tensor<2x3x5x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x3x5x4xf32>, tensor<f32>) -> tensor<2x3xf32>
    %7 = stablehlo.reshape %6 : (tensor<2x3xf32>) -> tensor<2x3x1x1xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x3x1x1xf32>
    %9 = stablehlo.divide %7, %8 : tensor<2x3x1x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.reduce(%9 init: %cst_1) applies stablehlo.add across dimensions = [2, 3] : (tensor<2x3x1x1xf32>, tensor<f32>) -> tensor<2x3xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3x5x4xf32>
    %12 = stablehlo.add %4, %11 : tensor<2x3x5x4xf32>
    return %12 : tensor<2x3x5x4xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<2x3xf32>) -> tensor<2x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<2x3xf32>
    return %1 : tensor<2x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
