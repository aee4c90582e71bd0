// import jax
// import jax.numpy as jnp
//
//
// def on_leaf(p):
//     t = jnp.sin(p) * 0.5
//     return t * 0.368 + (1.0 - 0.368) * jnp.sin(p)
//
//
// def robust_tree_update(positions, velocities, z, targets):
//     """Compute a robust tree update."""
//     fraction = positions / (1.0 + jnp.abs(positions))
//     absolute = jnp.abs(velocities + 0.24)
//     power = targets**2
//     state = [fraction, absolute, z, power]
//     mapped_parts = jax.tree_util.tree_map(on_leaf, state)
//     bent_tree = jax.tree.map(lambda v: 0.55 * v - jnp.tanh(v), mapped_parts)
//     out = bent_tree[0]
//     activated = jax.nn.softplus(out / (1.06 + jnp.abs(out)))
//     total = sum(jnp.sum(each**2) for each in jax.tree.leaves(bent_tree))
//     product = 0.2 * total
//     augmented = 0.75 * product + 0.552
//     ratio_to = activated / (1.04 + jnp.abs(activated))
//     return augmented, ratio_to
//
//   positions: float32[3, 3] in [-1.2, 1.2]
//   velocities: float32[3] in [-1.2, 1.2]
//   z: float32[] in [-1.2, 1.2]
//   targets: float32[3] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_robust_tree_update attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<f32>, %arg3: tensor<3xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<3x3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.abs %arg0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %2 = stablehlo.add %1, %0 : tensor<3x3xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<2.400000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.add %arg1, %4 : tensor<3xf32>
    %6 = stablehlo.abs %5 : tensor<3xf32>
    %7 = stablehlo.multiply %arg3, %arg3 : tensor<3xf32>
    %8 = stablehlo.sine %3 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %10 = stablehlo.multiply %8, %9 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<3.680000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %12 = stablehlo.multiply %10, %11 : tensor<3x3xf32>
    %13 = stablehlo.sine %3 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<6.320000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<3x3xf32>
    %16 = stablehlo.add %12, %15 : tensor<3x3xf32>
    %17 = stablehlo.sine %6 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.multiply %17, %18 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<3.680000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<3xf32>
    %22 = stablehlo.sine %6 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<6.320000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<3xf32>
    %25 = stablehlo.add %21, %24 : tensor<3xf32>
    %26 = stablehlo.sine %arg2 : tensor<f32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %27 = stablehlo.multiply %26, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<3.680000e-01> : tensor<f32>
    %28 = stablehlo.multiply %27, %cst_8 : tensor<f32>
    %29 = stablehlo.sine %arg2 : tensor<f32>
    %cst_9 = stablehlo.constant dense<6.320000e-01> : tensor<f32>
    %30 = stablehlo.multiply %cst_9, %29 : tensor<f32>
    %31 = stablehlo.add %28, %30 : tensor<f32>
    %32 = stablehlo.sine %7 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<3.680000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.multiply %34, %35 : tensor<3xf32>
    %37 = stablehlo.sine %7 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<6.320000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<3xf32>
    %40 = stablehlo.add %36, %39 : tensor<3xf32>
    %cst_13 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %42 = stablehlo.multiply %41, %16 : tensor<3x3xf32>
    %43 = stablehlo.tanh %16 : tensor<3x3xf32>
    %44 = stablehlo.subtract %42, %43 : tensor<3x3xf32>
    %cst_14 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %46 = stablehlo.multiply %45, %25 : tensor<3xf32>
    %47 = stablehlo.tanh %25 : tensor<3xf32>
    %48 = stablehlo.subtract %46, %47 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %49 = stablehlo.multiply %cst_15, %31 : tensor<f32>
    %50 = stablehlo.tanh %31 : tensor<f32>
    %51 = stablehlo.subtract %49, %50 : tensor<f32>
    %cst_16 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %53 = stablehlo.multiply %52, %40 : tensor<3xf32>
    %54 = stablehlo.tanh %40 : tensor<3xf32>
    %55 = stablehlo.subtract %53, %54 : tensor<3xf32>
    %56 = stablehlo.abs %44 : tensor<3x3xf32>
    %cst_17 = stablehlo.constant dense<1.060000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %58 = stablehlo.add %57, %56 : tensor<3x3xf32>
    %59 = stablehlo.divide %44, %58 : tensor<3x3xf32>
    %60 = call @softplus(%59) : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %61 = stablehlo.multiply %44, %44 : tensor<3x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%61 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.add %cst_19, %62 : tensor<f32>
    %64 = stablehlo.multiply %48, %48 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %66 = stablehlo.add %63, %65 : tensor<f32>
    %67 = stablehlo.multiply %51, %51 : tensor<f32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.reduce(%67 init: %cst_21) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %69 = stablehlo.add %66, %68 : tensor<f32>
    %70 = stablehlo.multiply %55, %55 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%70 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %72 = stablehlo.add %69, %71 : tensor<f32>
    %cst_23 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %73 = stablehlo.multiply %cst_23, %72 : tensor<f32>
    %cst_24 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %74 = stablehlo.multiply %cst_24, %73 : tensor<f32>
    %cst_25 = stablehlo.constant dense<5.520000e-01> : tensor<f32>
    %75 = stablehlo.add %74, %cst_25 : tensor<f32>
    %76 = stablehlo.abs %60 : tensor<3x3xf32>
    %cst_26 = stablehlo.constant dense<1.040000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %78 = stablehlo.add %77, %76 : tensor<3x3xf32>
    %79 = stablehlo.divide %60, %78 : tensor<3x3xf32>
    return %75, %79 : tensor<f32>, tensor<3x3xf32>
  }
  func.func private @softplus(%arg0: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x3xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3x3xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<3x3xf32>
    %7 = stablehlo.abs %3 : tensor<3x3xf32>
    %8 = stablehlo.negate %7 : tensor<3x3xf32>
    %9 = stablehlo.exponential %8 : tensor<3x3xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<3x3xf32>
    %11 = stablehlo.add %1, %10 : tensor<3x3xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<3x3xi1>, tensor<3x3xf32>
    return %12 : tensor<3x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<f32>, %arg3: tensor<3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<3xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.abs %arg0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %4 = stablehlo.add %3, %0 : tensor<3x3xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<3x3xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %8 = stablehlo.divide %7, %6 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<2.400000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %10 = stablehlo.add %arg1, %9 : tensor<3xf32>
    %11 = stablehlo.abs %10 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %13 = stablehlo.compare GE, %10, %12, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %14 = stablehlo.multiply %arg3, %arg3 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %16 = stablehlo.multiply %15, %arg3 : tensor<3xf32>
    %17 = stablehlo.sine %5 : tensor<3x3xf32>
    %18 = stablehlo.cosine %5 : tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %20 = stablehlo.multiply %17, %19 : tensor<3x3xf32>
    %cst_6 = stablehlo.constant dense<3.680000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %22 = stablehlo.multiply %20, %21 : tensor<3x3xf32>
    %23 = stablehlo.sine %5 : tensor<3x3xf32>
    %24 = stablehlo.cosine %5 : tensor<3x3xf32>
    %cst_7 = stablehlo.constant dense<6.320000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %26 = stablehlo.multiply %25, %23 : tensor<3x3xf32>
    %27 = stablehlo.add %22, %26 : tensor<3x3xf32>
    %28 = stablehlo.sine %11 : tensor<3xf32>
    %29 = stablehlo.cosine %11 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %31 = stablehlo.multiply %28, %30 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<3.680000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %33 = stablehlo.multiply %31, %32 : tensor<3xf32>
    %34 = stablehlo.sine %11 : tensor<3xf32>
    %35 = stablehlo.cosine %11 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<6.320000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %37 = stablehlo.multiply %36, %34 : tensor<3xf32>
    %38 = stablehlo.add %33, %37 : tensor<3xf32>
    %39 = stablehlo.sine %arg2 : tensor<f32>
    %40 = stablehlo.cosine %arg2 : tensor<f32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %41 = stablehlo.multiply %39, %cst_11 : tensor<f32>
    %cst_12 = stablehlo.constant dense<3.680000e-01> : tensor<f32>
    %42 = stablehlo.multiply %41, %cst_12 : tensor<f32>
    %43 = stablehlo.sine %arg2 : tensor<f32>
    %44 = stablehlo.cosine %arg2 : tensor<f32>
    %cst_13 = stablehlo.constant dense<6.320000e-01> : tensor<f32>
    %45 = stablehlo.multiply %cst_13, %43 : tensor<f32>
    %46 = stablehlo.add %42, %45 : tensor<f32>
    %47 = stablehlo.sine %14 : tensor<3xf32>
    %48 = stablehlo.cosine %14 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %50 = stablehlo.multiply %47, %49 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<3.680000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %52 = stablehlo.multiply %50, %51 : tensor<3xf32>
    %53 = stablehlo.sine %14 : tensor<3xf32>
    %54 = stablehlo.cosine %14 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<6.320000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %56 = stablehlo.multiply %55, %53 : tensor<3xf32>
    %57 = stablehlo.add %52, %56 : tensor<3xf32>
    %cst_17 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %59 = stablehlo.multiply %58, %27 : tensor<3x3xf32>
    %60 = stablehlo.tanh %27 : tensor<3x3xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %62 = stablehlo.subtract %61, %60 : tensor<3x3xf32>
    %63 = stablehlo.subtract %59, %60 : tensor<3x3xf32>
    %cst_19 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %65 = stablehlo.multiply %64, %38 : tensor<3xf32>
    %66 = stablehlo.tanh %38 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %68 = stablehlo.subtract %67, %66 : tensor<3xf32>
    %69 = stablehlo.subtract %65, %66 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %70 = stablehlo.multiply %cst_21, %46 : tensor<f32>
    %71 = stablehlo.tanh %46 : tensor<f32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.subtract %cst_22, %71 : tensor<f32>
    %73 = stablehlo.subtract %70, %71 : tensor<f32>
    %cst_23 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %75 = stablehlo.multiply %74, %57 : tensor<3xf32>
    %76 = stablehlo.tanh %57 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %78 = stablehlo.subtract %77, %76 : tensor<3xf32>
    %79 = stablehlo.subtract %75, %76 : tensor<3xf32>
    %80 = stablehlo.abs %63 : tensor<3x3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %82 = stablehlo.compare GE, %63, %81, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_26 = stablehlo.constant dense<1.060000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %84 = stablehlo.add %83, %80 : tensor<3x3xf32>
    %85 = stablehlo.divide %63, %84 : tensor<3x3xf32>
    %86 = stablehlo.multiply %84, %84 : tensor<3x3xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %88 = stablehlo.divide %87, %86 : tensor<3x3xf32>
    %89:3 = call @softplus(%85) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>)
    %90 = stablehlo.multiply %63, %63 : tensor<3x3xf32>
    %cst_28 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %92 = stablehlo.multiply %91, %63 : tensor<3x3xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.reduce(%90 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %94 = stablehlo.add %cst_30, %93 : tensor<f32>
    %95 = stablehlo.multiply %69, %69 : tensor<3xf32>
    %cst_31 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %97 = stablehlo.multiply %96, %69 : tensor<3xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%95 init: %cst_32) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %99 = stablehlo.add %94, %98 : tensor<f32>
    %100 = stablehlo.multiply %73, %73 : tensor<f32>
    %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %101 = stablehlo.multiply %cst_33, %73 : tensor<f32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %102 = stablehlo.reduce(%100 init: %cst_34) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %103 = stablehlo.add %99, %102 : tensor<f32>
    %104 = stablehlo.multiply %79, %79 : tensor<3xf32>
    %cst_35 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %106 = stablehlo.multiply %105, %79 : tensor<3xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%104 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %108 = stablehlo.add %103, %107 : tensor<f32>
    %cst_37 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %109 = stablehlo.multiply %cst_37, %108 : tensor<f32>
    %cst_38 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %110 = stablehlo.multiply %cst_38, %109 : tensor<f32>
    %cst_39 = stablehlo.constant dense<5.520000e-01> : tensor<f32>
    %111 = stablehlo.add %110, %cst_39 : tensor<f32>
    %112 = stablehlo.abs %89#0 : tensor<3x3xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %114 = stablehlo.compare GE, %89#0, %113, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_41 = stablehlo.constant dense<1.040000e+00> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %116 = stablehlo.add %115, %112 : tensor<3x3xf32>
    %117 = stablehlo.divide %89#0, %116 : tensor<3x3xf32>
    %118 = stablehlo.multiply %116, %116 : tensor<3x3xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %120 = stablehlo.divide %119, %118 : tensor<3x3xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.reduce(%111 init: %cst_43) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.reduce(%117 init: %cst_44) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    %123 = stablehlo.add %121, %122 : tensor<f32>
    %cst_45 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %125 = stablehlo.multiply %124, %120 : tensor<3x3xf32>
    %126 = stablehlo.multiply %125, %89#0 : tensor<3x3xf32>
    %127 = stablehlo.negate %126 : tensor<3x3xf32>
    %128 = stablehlo.divide %124, %116 : tensor<3x3xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %130 = stablehlo.select %114, %129, %127 : tensor<3x3xi1>, tensor<3x3xf32>
    %131 = stablehlo.select %114, %127, %129 : tensor<3x3xi1>, tensor<3x3xf32>
    %132 = stablehlo.add %128, %131 : tensor<3x3xf32>
    %133 = stablehlo.negate %130 : tensor<3x3xf32>
    %134 = stablehlo.add %132, %133 : tensor<3x3xf32>
    %cst_47 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %cst_48 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %135 = stablehlo.multiply %cst_47, %cst_48 : tensor<f32>
    %cst_49 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %136 = stablehlo.multiply %cst_49, %135 : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %136, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %138 = stablehlo.multiply %137, %106 : tensor<3xf32>
    %139 = stablehlo.multiply %136, %101 : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %136, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %141 = stablehlo.multiply %140, %97 : tensor<3xf32>
    %142 = stablehlo.broadcast_in_dim %136, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %143 = stablehlo.multiply %142, %92 : tensor<3x3xf32>
    %144 = call @softplus_0(%89#1, %89#2, %134) : (tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %145 = stablehlo.multiply %144, %88 : tensor<3x3xf32>
    %146 = stablehlo.multiply %145, %63 : tensor<3x3xf32>
    %147 = stablehlo.negate %146 : tensor<3x3xf32>
    %148 = stablehlo.divide %144, %84 : tensor<3x3xf32>
    %149 = stablehlo.add %143, %148 : tensor<3x3xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %151 = stablehlo.select %82, %150, %147 : tensor<3x3xi1>, tensor<3x3xf32>
    %152 = stablehlo.select %82, %147, %150 : tensor<3x3xi1>, tensor<3x3xf32>
    %153 = stablehlo.add %149, %152 : tensor<3x3xf32>
    %154 = stablehlo.negate %151 : tensor<3x3xf32>
    %155 = stablehlo.add %153, %154 : tensor<3x3xf32>
    %156 = stablehlo.negate %138 : tensor<3xf32>
    %157 = stablehlo.multiply %156, %78 : tensor<3xf32>
    %158 = stablehlo.multiply %157, %76 : tensor<3xf32>
    %159 = stablehlo.add %157, %158 : tensor<3xf32>
    %cst_51 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %161 = stablehlo.multiply %160, %138 : tensor<3xf32>
    %162 = stablehlo.add %159, %161 : tensor<3xf32>
    %163 = stablehlo.negate %139 : tensor<f32>
    %164 = stablehlo.multiply %163, %72 : tensor<f32>
    %165 = stablehlo.multiply %164, %71 : tensor<f32>
    %166 = stablehlo.add %164, %165 : tensor<f32>
    %cst_52 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %167 = stablehlo.multiply %cst_52, %139 : tensor<f32>
    %168 = stablehlo.add %166, %167 : tensor<f32>
    %169 = stablehlo.negate %141 : tensor<3xf32>
    %170 = stablehlo.multiply %169, %68 : tensor<3xf32>
    %171 = stablehlo.multiply %170, %66 : tensor<3xf32>
    %172 = stablehlo.add %170, %171 : tensor<3xf32>
    %cst_53 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %174 = stablehlo.multiply %173, %141 : tensor<3xf32>
    %175 = stablehlo.add %172, %174 : tensor<3xf32>
    %176 = stablehlo.negate %155 : tensor<3x3xf32>
    %177 = stablehlo.multiply %176, %62 : tensor<3x3xf32>
    %178 = stablehlo.multiply %177, %60 : tensor<3x3xf32>
    %179 = stablehlo.add %177, %178 : tensor<3x3xf32>
    %cst_54 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %180 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %181 = stablehlo.multiply %180, %155 : tensor<3x3xf32>
    %182 = stablehlo.add %179, %181 : tensor<3x3xf32>
    %cst_55 = stablehlo.constant dense<6.320000e-01> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %184 = stablehlo.multiply %183, %162 : tensor<3xf32>
    %185 = stablehlo.multiply %184, %54 : tensor<3xf32>
    %cst_56 = stablehlo.constant dense<3.680000e-01> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %187 = stablehlo.multiply %162, %186 : tensor<3xf32>
    %cst_57 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %188 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %189 = stablehlo.multiply %187, %188 : tensor<3xf32>
    %190 = stablehlo.multiply %189, %48 : tensor<3xf32>
    %191 = stablehlo.add %185, %190 : tensor<3xf32>
    %cst_58 = stablehlo.constant dense<6.320000e-01> : tensor<f32>
    %192 = stablehlo.multiply %cst_58, %168 : tensor<f32>
    %193 = stablehlo.multiply %192, %44 : tensor<f32>
    %cst_59 = stablehlo.constant dense<3.680000e-01> : tensor<f32>
    %194 = stablehlo.multiply %168, %cst_59 : tensor<f32>
    %cst_60 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %195 = stablehlo.multiply %194, %cst_60 : tensor<f32>
    %196 = stablehlo.multiply %195, %40 : tensor<f32>
    %197 = stablehlo.add %193, %196 : tensor<f32>
    %cst_61 = stablehlo.constant dense<6.320000e-01> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %199 = stablehlo.multiply %198, %175 : tensor<3xf32>
    %200 = stablehlo.multiply %199, %35 : tensor<3xf32>
    %cst_62 = stablehlo.constant dense<3.680000e-01> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %202 = stablehlo.multiply %175, %201 : tensor<3xf32>
    %cst_63 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %204 = stablehlo.multiply %202, %203 : tensor<3xf32>
    %205 = stablehlo.multiply %204, %29 : tensor<3xf32>
    %206 = stablehlo.add %200, %205 : tensor<3xf32>
    %cst_64 = stablehlo.constant dense<6.320000e-01> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %208 = stablehlo.multiply %207, %182 : tensor<3x3xf32>
    %209 = stablehlo.multiply %208, %24 : tensor<3x3xf32>
    %cst_65 = stablehlo.constant dense<3.680000e-01> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %211 = stablehlo.multiply %182, %210 : tensor<3x3xf32>
    %cst_66 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %212 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %213 = stablehlo.multiply %211, %212 : tensor<3x3xf32>
    %214 = stablehlo.multiply %213, %18 : tensor<3x3xf32>
    %215 = stablehlo.add %209, %214 : tensor<3x3xf32>
    %216 = stablehlo.multiply %191, %16 : tensor<3xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %217 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %218 = stablehlo.select %13, %217, %206 : tensor<3xi1>, tensor<3xf32>
    %219 = stablehlo.select %13, %206, %217 : tensor<3xi1>, tensor<3xf32>
    %220 = stablehlo.negate %218 : tensor<3xf32>
    %221 = stablehlo.add %219, %220 : tensor<3xf32>
    %222 = stablehlo.multiply %215, %8 : tensor<3x3xf32>
    %223 = stablehlo.multiply %222, %arg0 : tensor<3x3xf32>
    %224 = stablehlo.negate %223 : tensor<3x3xf32>
    %225 = stablehlo.divide %215, %4 : tensor<3x3xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %226 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %227 = stablehlo.select %2, %226, %224 : tensor<3x3xi1>, tensor<3x3xf32>
    %228 = stablehlo.select %2, %224, %226 : tensor<3x3xi1>, tensor<3x3xf32>
    %229 = stablehlo.add %225, %228 : tensor<3x3xf32>
    %230 = stablehlo.negate %227 : tensor<3x3xf32>
    %231 = stablehlo.add %229, %230 : tensor<3x3xf32>
    return %231, %221, %197, %216 : tensor<3x3xf32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>
  }
  func.func private @softplus(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<3x3xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<3x3xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<3x3xf32>
    %7 = stablehlo.abs %3 : tensor<3x3xf32>
    %8 = stablehlo.negate %7 : tensor<3x3xf32>
    %9 = stablehlo.exponential %8 : tensor<3x3xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<3x3xf32>
    %11 = stablehlo.add %1, %10 : tensor<3x3xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<3x3xi1>, tensor<3x3xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<3x3xf32>
    %22 = stablehlo.exponential %21 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %26 = stablehlo.compare EQ, %12, %25, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %28 = stablehlo.select %26, %27, %12 : tensor<3x3xi1>, tensor<3x3xf32>
    %29 = stablehlo.broadcast_in_dim %24, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<3x3xf32>
    %31 = stablehlo.exponential %30 : tensor<3x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<3x3xf32>
    return %12, %22, %33 : tensor<3x3xf32>, tensor<3x3xf32>, tensor<3x3xf32>
  }
  func.func private @softplus_0(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
