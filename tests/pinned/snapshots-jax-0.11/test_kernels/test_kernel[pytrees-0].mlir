// import jax
// import jax.numpy as jnp
//
//
// def on_leaf(v):
//     return 0.9 * v
//
//
// def per_leaf(p, q):
//     return p + 0.5 * (q - p)
//
//
// def compute_tree_update(
//     weights: jax.Array,
//     biases: jax.Array,
//     scales: jax.Array,
//     offsets: jax.Array,
//     importance: jax.Array,
// ):
//     """Tree update.
//
//     Args:
//         weights: (13,)
//         biases: (13,)
//         scales: (13,)
//         offsets: (13,)
//         importance: (13,)
//     """
//     parts = [weights, biases, scales, offsets]
//     next_params = jax.tree.map(on_leaf, parts)
//     bent_tree = jax.tree.map(lambda leaf: leaf - 0.1 * jnp.sign(leaf), next_params)
//     new_tree = jax.tree_util.tree_map(per_leaf, bent_tree, next_params)
//     total = sum(jnp.sum(leaf_x**2) for leaf_x in jax.tree.leaves(new_tree))
//     return total, jnp.average(new_tree[0], weights=importance)
//
//   weights: float32[13] in [-1.2, 1.2]
//   biases: float32[13] in [-1.2, 1.2]
//   scales: float32[13] in [-1.2, 1.2]
//   offsets: float32[13] in [-1.2, 1.2]
//   importance: float32[13] in [0.1, 1]
// -----
// forward, cpu
module @jit_compute_tree_update attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<13xf32>, %arg1: tensor<13xf32>, %arg2: tensor<13xf32>, %arg3: tensor<13xf32>, %arg4: tensor<13xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<13xf32>
    %cst_0 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<13xf32>
    %cst_1 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %5 = stablehlo.multiply %4, %arg2 : tensor<13xf32>
    %cst_2 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %7 = stablehlo.multiply %6, %arg3 : tensor<13xf32>
    %8 = stablehlo.sign %1 : tensor<13xf32>
    %cst_3 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<13xf32>
    %11 = stablehlo.subtract %1, %10 : tensor<13xf32>
    %12 = stablehlo.sign %3 : tensor<13xf32>
    %cst_4 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<13xf32>
    %15 = stablehlo.subtract %3, %14 : tensor<13xf32>
    %16 = stablehlo.sign %5 : tensor<13xf32>
    %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<13xf32>
    %19 = stablehlo.subtract %5, %18 : tensor<13xf32>
    %20 = stablehlo.sign %7 : tensor<13xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<13xf32>
    %23 = stablehlo.subtract %7, %22 : tensor<13xf32>
    %24 = stablehlo.subtract %1, %11 : tensor<13xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<13xf32>
    %27 = stablehlo.add %11, %26 : tensor<13xf32>
    %28 = stablehlo.subtract %3, %15 : tensor<13xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<13xf32>
    %31 = stablehlo.add %15, %30 : tensor<13xf32>
    %32 = stablehlo.subtract %5, %19 : tensor<13xf32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<13xf32>
    %35 = stablehlo.add %19, %34 : tensor<13xf32>
    %36 = stablehlo.subtract %7, %23 : tensor<13xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<13xf32>
    %39 = stablehlo.add %23, %38 : tensor<13xf32>
    %40 = stablehlo.multiply %27, %27 : tensor<13xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<13xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.add %cst_12, %41 : tensor<f32>
    %43 = stablehlo.multiply %31, %31 : tensor<13xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<13xf32>, tensor<f32>) -> tensor<f32>
    %45 = stablehlo.add %42, %44 : tensor<f32>
    %46 = stablehlo.multiply %35, %35 : tensor<13xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<13xf32>, tensor<f32>) -> tensor<f32>
    %48 = stablehlo.add %45, %47 : tensor<f32>
    %49 = stablehlo.multiply %39, %39 : tensor<13xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<13xf32>, tensor<f32>) -> tensor<f32>
    %51 = stablehlo.add %48, %50 : tensor<f32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%arg4 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<13xf32>, tensor<f32>) -> tensor<f32>
    %53 = stablehlo.multiply %27, %arg4 : tensor<13xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<13xf32>, tensor<f32>) -> tensor<f32>
    %55 = stablehlo.divide %54, %52 : tensor<f32>
    return %51, %55 : tensor<f32>, tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<13xf32>, %arg1: tensor<13xf32>, %arg2: tensor<13xf32>, %arg3: tensor<13xf32>, %arg4: tensor<13xf32>) -> (tensor<13xf32> {jax.result_info = "result[0]"}, tensor<13xf32> {jax.result_info = "result[1]"}, tensor<13xf32> {jax.result_info = "result[2]"}, tensor<13xf32> {jax.result_info = "result[3]"}, tensor<13xf32> {jax.result_info = "result[4]"}) {
    %cst = stablehlo.constant dense<0.899999976> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<13xf32>
    %cst_0 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<13xf32>
    %cst_1 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %5 = stablehlo.multiply %4, %arg2 : tensor<13xf32>
    %cst_2 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %7 = stablehlo.multiply %6, %arg3 : tensor<13xf32>
    %8 = stablehlo.sign %1 : tensor<13xf32>
    %cst_3 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<13xf32>
    %11 = stablehlo.subtract %1, %10 : tensor<13xf32>
    %12 = stablehlo.sign %3 : tensor<13xf32>
    %cst_4 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<13xf32>
    %15 = stablehlo.subtract %3, %14 : tensor<13xf32>
    %16 = stablehlo.sign %5 : tensor<13xf32>
    %cst_5 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<13xf32>
    %19 = stablehlo.subtract %5, %18 : tensor<13xf32>
    %20 = stablehlo.sign %7 : tensor<13xf32>
    %cst_6 = stablehlo.constant dense<1.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<13xf32>
    %23 = stablehlo.subtract %7, %22 : tensor<13xf32>
    %24 = stablehlo.subtract %1, %11 : tensor<13xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<13xf32>
    %27 = stablehlo.add %11, %26 : tensor<13xf32>
    %28 = stablehlo.subtract %3, %15 : tensor<13xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<13xf32>
    %31 = stablehlo.add %15, %30 : tensor<13xf32>
    %32 = stablehlo.subtract %5, %19 : tensor<13xf32>
    %cst_9 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<13xf32>
    %35 = stablehlo.add %19, %34 : tensor<13xf32>
    %36 = stablehlo.subtract %7, %23 : tensor<13xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<13xf32>
    %39 = stablehlo.add %23, %38 : tensor<13xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %41 = stablehlo.multiply %40, %27 : tensor<13xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %43 = stablehlo.multiply %42, %31 : tensor<13xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %45 = stablehlo.multiply %44, %35 : tensor<13xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %47 = stablehlo.multiply %46, %39 : tensor<13xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%arg4 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<13xf32>, tensor<f32>) -> tensor<f32>
    %49 = stablehlo.multiply %27, %arg4 : tensor<13xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<13xf32>, tensor<f32>) -> tensor<f32>
    %51 = stablehlo.multiply %48, %48 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.divide %cst_17, %51 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.multiply %cst_18, %52 : tensor<f32>
    %54 = stablehlo.multiply %53, %50 : tensor<f32>
    %55 = stablehlo.negate %54 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.divide %cst_19, %48 : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %58 = stablehlo.multiply %27, %57 : tensor<13xf32>
    %59 = stablehlo.multiply %57, %arg4 : tensor<13xf32>
    %60 = stablehlo.broadcast_in_dim %55, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %61 = stablehlo.add %58, %60 : tensor<13xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %63 = stablehlo.multiply %62, %47 : tensor<13xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %65 = stablehlo.multiply %64, %45 : tensor<13xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %67 = stablehlo.multiply %66, %43 : tensor<13xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %69 = stablehlo.multiply %68, %41 : tensor<13xf32>
    %70 = stablehlo.add %59, %69 : tensor<13xf32>
    %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %72 = stablehlo.multiply %71, %63 : tensor<13xf32>
    %73 = stablehlo.negate %72 : tensor<13xf32>
    %74 = stablehlo.add %63, %72 : tensor<13xf32>
    %75 = stablehlo.add %74, %73 : tensor<13xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %77 = stablehlo.multiply %76, %65 : tensor<13xf32>
    %78 = stablehlo.negate %77 : tensor<13xf32>
    %79 = stablehlo.add %65, %77 : tensor<13xf32>
    %80 = stablehlo.add %79, %78 : tensor<13xf32>
    %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %82 = stablehlo.multiply %81, %67 : tensor<13xf32>
    %83 = stablehlo.negate %82 : tensor<13xf32>
    %84 = stablehlo.add %67, %82 : tensor<13xf32>
    %85 = stablehlo.add %84, %83 : tensor<13xf32>
    %cst_27 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %87 = stablehlo.multiply %86, %70 : tensor<13xf32>
    %88 = stablehlo.negate %87 : tensor<13xf32>
    %89 = stablehlo.add %70, %87 : tensor<13xf32>
    %90 = stablehlo.add %89, %88 : tensor<13xf32>
    %cst_28 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %92 = stablehlo.multiply %91, %75 : tensor<13xf32>
    %cst_29 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %94 = stablehlo.multiply %93, %80 : tensor<13xf32>
    %cst_30 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %96 = stablehlo.multiply %95, %85 : tensor<13xf32>
    %cst_31 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<13xf32>
    %98 = stablehlo.multiply %97, %90 : tensor<13xf32>
    return %98, %96, %94, %92, %61 : tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>, tensor<13xf32>
  }
}
// -----
// backward, cuda: same text as cpu
