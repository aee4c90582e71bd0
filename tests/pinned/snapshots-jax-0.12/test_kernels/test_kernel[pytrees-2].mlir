// from collections import namedtuple
//
// import jax
// import jax.numpy as jnp
//
//
// Params = namedtuple("Params", ["gain", "drift", "scale"])
//
//
// def per_leaf(leaf, g):
//     return leaf * g
//
//
// def leaf_rule(v2):
//     return jnp.where(jnp.abs(v2) > 0.1, v2, 0.0)
//
//
// def tree_update(x, velocities, scales, valid):
//     """Tree update.
//
//     Args:
//         x: (5, 3)
//         velocities: (5, 3)
//         scales: (5, 3)
//         valid: (5, 3)
//
//     Returns:
//         (5, 3)
//         (5,)
//         (5, 3)
//     """
//     parts = Params(x, velocities, scales)
//
//     def on_leaf(v):
//         return v / jnp.sqrt(jnp.sum(v**2) + 1e-6)
//
//     new_tree = jax.tree.map(on_leaf, parts)
//     bent_tree = jax.tree.map(lambda p: jnp.where(jnp.abs(p) > 0.1, p, 0.0), new_tree)
//     next_params = jax.tree.map(per_leaf, bent_tree, new_tree)
//     mapped_parts = jax.tree.map(leaf_rule, next_params)
//     mu = jnp.sum(jnp.where(valid, mapped_parts.drift, 0), axis=1) / jnp.maximum(
//         jnp.sum(valid, axis=1), 1
//     )
//     return mapped_parts.gain, mu, mapped_parts.scale
//
//   x: float32[5, 3] in [-1.2, 1.2]
//   velocities: float32[5, 3] in [-1.2, 1.2]
//   scales: float32[5, 3] in [-1.2, 1.2]
//   valid: bool[5, 3] in [0, 1]
// -----
// forward, cpu
module @jit_tree_update attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<5x3xf32>, %arg3: tensor<5x3xi1>) -> (tensor<5x3xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}, tensor<5x3xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<5x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %2 = stablehlo.add %1, %cst_0 : tensor<f32>
    %3 = stablehlo.sqrt %2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<5x3xf32>
    %6 = stablehlo.multiply %arg1, %arg1 : tensor<5x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %8 = stablehlo.add %7, %cst_2 : tensor<f32>
    %9 = stablehlo.sqrt %8 : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %11 = stablehlo.divide %arg1, %10 : tensor<5x3xf32>
    %12 = stablehlo.multiply %arg2, %arg2 : tensor<5x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %14 = stablehlo.add %13, %cst_4 : tensor<f32>
    %15 = stablehlo.sqrt %14 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %17 = stablehlo.divide %arg2, %16 : tensor<5x3xf32>
    %18 = stablehlo.abs %5 : tensor<5x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %20 = stablehlo.compare GT, %18, %19, FLOAT : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = call @_where(%20, %5, %cst_6) : (tensor<5x3xi1>, tensor<5x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %22 = stablehlo.abs %11 : tensor<5x3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %24 = stablehlo.compare GT, %22, %23, FLOAT : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xi1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = call @_where(%24, %11, %cst_8) : (tensor<5x3xi1>, tensor<5x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %26 = stablehlo.abs %17 : tensor<5x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %28 = stablehlo.compare GT, %26, %27, FLOAT : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xi1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = call @_where(%28, %17, %cst_10) : (tensor<5x3xi1>, tensor<5x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %30 = stablehlo.multiply %21, %5 : tensor<5x3xf32>
    %31 = stablehlo.multiply %25, %11 : tensor<5x3xf32>
    %32 = stablehlo.multiply %29, %17 : tensor<5x3xf32>
    %33 = stablehlo.abs %30 : tensor<5x3xf32>
    %cst_11 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %35 = stablehlo.compare GT, %33, %34, FLOAT : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xi1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = call @_where(%35, %30, %cst_12) : (tensor<5x3xi1>, tensor<5x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %37 = stablehlo.abs %31 : tensor<5x3xf32>
    %cst_13 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %39 = stablehlo.compare GT, %37, %38, FLOAT : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xi1>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = call @_where(%39, %31, %cst_14) : (tensor<5x3xi1>, tensor<5x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %41 = stablehlo.abs %32 : tensor<5x3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %43 = stablehlo.compare GT, %41, %42, FLOAT : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xi1>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = call @_where(%43, %32, %cst_16) : (tensor<5x3xi1>, tensor<5x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %45 = call @_where_0(%arg3, %40, %c) : (tensor<5x3xi1>, tensor<5x3xf32>, tensor<i32>) -> tensor<5x3xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_17) applies stablehlo.add across dimensions = [1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<5xf32>
    %47 = stablehlo.convert %arg3 : (tensor<5x3xi1>) -> tensor<5x3xi32>
    %c_18 = stablehlo.constant dense<0> : tensor<i32>
    %48 = stablehlo.reduce(%47 init: %c_18) applies stablehlo.add across dimensions = [1] : (tensor<5x3xi32>, tensor<i32>) -> tensor<5xi32>
    %c_19 = stablehlo.constant dense<1> : tensor<i32>
    %49 = stablehlo.broadcast_in_dim %c_19, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %50 = stablehlo.maximum %48, %49 : tensor<5xi32>
    %51 = stablehlo.convert %50 : (tensor<5xi32>) -> tensor<5xf32>
    %52 = stablehlo.divide %46, %51 : tensor<5xf32>
    return %36, %52, %44 : tensor<5x3xf32>, tensor<5xf32>, tensor<5x3xf32>
  }
  func.func private @_where(%arg0: tensor<5x3xi1>, %arg1: tensor<5x3xf32>, %arg2: tensor<f32>) -> tensor<5x3xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<5x3xi1>, tensor<5x3xf32>
    return %2 : tensor<5x3xf32>
  }
  func.func private @_where_0(%arg0: tensor<5x3xi1>, %arg1: tensor<5x3xf32>, %arg2: tensor<i32>) -> tensor<5x3xf32> {
    %0 = stablehlo.convert %arg2 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<5x3xi1>, tensor<5x3xf32>
    return %2 : tensor<5x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<5x3xf32>, %arg3: tensor<5x3xi1>) -> (tensor<5x3xf32> {jax.result_info = "result[0]"}, tensor<5x3xf32> {jax.result_info = "result[1]"}, tensor<5x3xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<5x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<5x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%0 init: %cst_0) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %4 = stablehlo.add %3, %cst_1 : tensor<f32>
    %5 = stablehlo.sqrt %4 : tensor<f32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %6 = stablehlo.divide %cst_2, %5 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %8 = stablehlo.divide %arg0, %7 : tensor<5x3xf32>
    %9 = stablehlo.multiply %5, %5 : tensor<f32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.divide %cst_3, %9 : tensor<f32>
    %11 = stablehlo.multiply %arg1, %arg1 : tensor<5x3xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %13 = stablehlo.multiply %12, %arg1 : tensor<5x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%11 init: %cst_5) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %15 = stablehlo.add %14, %cst_6 : tensor<f32>
    %16 = stablehlo.sqrt %15 : tensor<f32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.divide %cst_7, %16 : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %19 = stablehlo.divide %arg1, %18 : tensor<5x3xf32>
    %20 = stablehlo.multiply %16, %16 : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.divide %cst_8, %20 : tensor<f32>
    %22 = stablehlo.multiply %arg2, %arg2 : tensor<5x3xf32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %24 = stablehlo.multiply %23, %arg2 : tensor<5x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%22 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
    %26 = stablehlo.add %25, %cst_11 : tensor<f32>
    %27 = stablehlo.sqrt %26 : tensor<f32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.divide %cst_12, %27 : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %30 = stablehlo.divide %arg2, %29 : tensor<5x3xf32>
    %31 = stablehlo.multiply %27, %27 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.divide %cst_13, %31 : tensor<f32>
    %33 = stablehlo.abs %8 : tensor<5x3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %35 = stablehlo.compare GT, %33, %34, FLOAT : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xi1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = call @_where(%35, %8, %cst_15) : (tensor<5x3xi1>, tensor<5x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %37 = stablehlo.abs %19 : tensor<5x3xf32>
    %cst_16 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %39 = stablehlo.compare GT, %37, %38, FLOAT : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xi1>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = call @_where(%39, %19, %cst_17) : (tensor<5x3xi1>, tensor<5x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %41 = stablehlo.abs %30 : tensor<5x3xf32>
    %cst_18 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %43 = stablehlo.compare GT, %41, %42, FLOAT : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xi1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = call @_where(%43, %30, %cst_19) : (tensor<5x3xi1>, tensor<5x3xf32>, tensor<f32>) -> tensor<5x3xf32>
    %45 = stablehlo.multiply %36, %8 : tensor<5x3xf32>
    %46 = stablehlo.multiply %40, %19 : tensor<5x3xf32>
    %47 = stablehlo.multiply %44, %30 : tensor<5x3xf32>
    %48 = stablehlo.abs %45 : tensor<5x3xf32>
    %cst_20 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %50 = stablehlo.compare GT, %48, %49, FLOAT : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xi1>
    %51 = stablehlo.abs %46 : tensor<5x3xf32>
    %cst_21 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %53 = stablehlo.compare GT, %51, %52, FLOAT : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xi1>
    %54 = stablehlo.abs %47 : tensor<5x3xf32>
    %cst_22 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %56 = stablehlo.compare GT, %54, %55, FLOAT : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xi1>
    %57 = stablehlo.convert %arg3 : (tensor<5x3xi1>) -> tensor<5x3xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %58 = stablehlo.reduce(%57 init: %c) applies stablehlo.add across dimensions = [1] : (tensor<5x3xi32>, tensor<i32>) -> tensor<5xi32>
    %c_23 = stablehlo.constant dense<1> : tensor<i32>
    %59 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i32>) -> tensor<5xi32>
    %60 = stablehlo.maximum %58, %59 : tensor<5xi32>
    %61 = stablehlo.convert %60 : (tensor<5xi32>) -> tensor<5xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %65 = stablehlo.divide %63, %61 : tensor<5xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0] : (tensor<5xf32>) -> tensor<5x3xf32>
    %67 = call @_where_0(%arg3, %66) : (tensor<5x3xi1>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %68 = call @_where_1(%56, %62) : (tensor<5x3xi1>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %69 = call @_where_1(%53, %67) : (tensor<5x3xi1>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %70 = call @_where_1(%50, %64) : (tensor<5x3xi1>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %71 = stablehlo.multiply %44, %68 : tensor<5x3xf32>
    %72 = stablehlo.multiply %68, %30 : tensor<5x3xf32>
    %73 = stablehlo.multiply %40, %69 : tensor<5x3xf32>
    %74 = stablehlo.multiply %69, %19 : tensor<5x3xf32>
    %75 = stablehlo.multiply %36, %70 : tensor<5x3xf32>
    %76 = stablehlo.multiply %70, %8 : tensor<5x3xf32>
    %77 = call @_where_1(%43, %72) : (tensor<5x3xi1>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %78 = stablehlo.add %71, %77 : tensor<5x3xf32>
    %79 = call @_where_1(%39, %74) : (tensor<5x3xi1>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %80 = stablehlo.add %73, %79 : tensor<5x3xf32>
    %81 = call @_where_1(%35, %76) : (tensor<5x3xi1>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %82 = stablehlo.add %75, %81 : tensor<5x3xf32>
    %83 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %84 = stablehlo.multiply %78, %83 : tensor<5x3xf32>
    %85 = stablehlo.multiply %84, %arg2 : tensor<5x3xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.reduce(%85 init: %cst_27) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<f32>
    %87 = stablehlo.negate %86 : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %89 = stablehlo.divide %78, %88 : tensor<5x3xf32>
    %90 = stablehlo.multiply %87, %28 : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %92 = stablehlo.multiply %91, %24 : tensor<5x3xf32>
    %93 = stablehlo.add %89, %92 : tensor<5x3xf32>
    %94 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %95 = stablehlo.multiply %80, %94 : tensor<5x3xf32>
    %96 = stablehlo.multiply %95, %arg1 : tensor<5x3xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.reduce(%96 init: %cst_28) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<f32>
    %98 = stablehlo.negate %97 : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %100 = stablehlo.divide %80, %99 : tensor<5x3xf32>
    %101 = stablehlo.multiply %98, %17 : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %103 = stablehlo.multiply %102, %13 : tensor<5x3xf32>
    %104 = stablehlo.add %100, %103 : tensor<5x3xf32>
    %105 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %106 = stablehlo.multiply %82, %105 : tensor<5x3xf32>
    %107 = stablehlo.multiply %106, %arg0 : tensor<5x3xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.reduce(%107 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x3xf32>, tensor<f32>) -> tensor<f32>
    %109 = stablehlo.negate %108 : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %111 = stablehlo.divide %82, %110 : tensor<5x3xf32>
    %112 = stablehlo.multiply %109, %6 : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %112, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %114 = stablehlo.multiply %113, %2 : tensor<5x3xf32>
    %115 = stablehlo.add %111, %114 : tensor<5x3xf32>
    return %115, %104, %93 : tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>
  }
  func.func private @_where(%arg0: tensor<5x3xi1>, %arg1: tensor<5x3xf32>, %arg2: tensor<f32>) -> tensor<5x3xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<5x3xi1>, tensor<5x3xf32>
    return %2 : tensor<5x3xf32>
  }
  func.func private @_where_0(%arg0: tensor<5x3xi1>, %arg1: tensor<5x3xf32>) -> tensor<5x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<5x3xi1>, tensor<5x3xf32>
    return %1 : tensor<5x3xf32>
  }
  func.func private @_where_1(%arg0: tensor<5x3xi1>, %arg1: tensor<5x3xf32>) -> tensor<5x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<5x3xi1>, tensor<5x3xf32>
    return %1 : tensor<5x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
