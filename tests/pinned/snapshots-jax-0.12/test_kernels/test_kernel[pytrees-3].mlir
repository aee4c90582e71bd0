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
    %62 = stablehlo.add %61, %60 : tensor<3x3xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %64 = stablehlo.subtract %63, %60 : tensor<3x3xf32>
    %65 = stablehlo.multiply %62, %64 : tensor<3x3xf32>
    %66 = stablehlo.subtract %59, %60 : tensor<3x3xf32>
    %cst_20 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %68 = stablehlo.multiply %67, %38 : tensor<3xf32>
    %69 = stablehlo.tanh %38 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %71 = stablehlo.add %70, %69 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %73 = stablehlo.subtract %72, %69 : tensor<3xf32>
    %74 = stablehlo.multiply %71, %73 : tensor<3xf32>
    %75 = stablehlo.subtract %68, %69 : tensor<3xf32>
    %cst_23 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %76 = stablehlo.multiply %cst_23, %46 : tensor<f32>
    %77 = stablehlo.tanh %46 : tensor<f32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.add %cst_24, %77 : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %79 = stablehlo.subtract %cst_25, %77 : tensor<f32>
    %80 = stablehlo.multiply %78, %79 : tensor<f32>
    %81 = stablehlo.subtract %76, %77 : tensor<f32>
    %cst_26 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %83 = stablehlo.multiply %82, %57 : tensor<3xf32>
    %84 = stablehlo.tanh %57 : tensor<3xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %86 = stablehlo.add %85, %84 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %88 = stablehlo.subtract %87, %84 : tensor<3xf32>
    %89 = stablehlo.multiply %86, %88 : tensor<3xf32>
    %90 = stablehlo.subtract %83, %84 : tensor<3xf32>
    %91 = stablehlo.abs %66 : tensor<3x3xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %93 = stablehlo.compare GE, %66, %92, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_30 = stablehlo.constant dense<1.060000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %95 = stablehlo.add %94, %91 : tensor<3x3xf32>
    %96 = stablehlo.divide %66, %95 : tensor<3x3xf32>
    %97 = stablehlo.multiply %95, %95 : tensor<3x3xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %99 = stablehlo.divide %98, %97 : tensor<3x3xf32>
    %100:2 = call @softplus(%96) : (tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
    %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %102 = stablehlo.multiply %101, %66 : tensor<3x3xf32>
    %cst_33 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %104 = stablehlo.multiply %103, %75 : tensor<3xf32>
    %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %105 = stablehlo.multiply %cst_34, %81 : tensor<f32>
    %cst_35 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %107 = stablehlo.multiply %106, %90 : tensor<3xf32>
    %108 = stablehlo.abs %100#0 : tensor<3x3xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %110 = stablehlo.compare GE, %100#0, %109, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_37 = stablehlo.constant dense<1.040000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %112 = stablehlo.add %111, %108 : tensor<3x3xf32>
    %113 = stablehlo.multiply %112, %112 : tensor<3x3xf32>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %115 = stablehlo.divide %114, %113 : tensor<3x3xf32>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %117 = stablehlo.multiply %116, %115 : tensor<3x3xf32>
    %118 = stablehlo.multiply %117, %100#0 : tensor<3x3xf32>
    %119 = stablehlo.negate %118 : tensor<3x3xf32>
    %120 = stablehlo.divide %116, %112 : tensor<3x3xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %122 = stablehlo.select %110, %121, %119 : tensor<3x3xi1>, tensor<3x3xf32>
    %123 = stablehlo.select %110, %119, %121 : tensor<3x3xi1>, tensor<3x3xf32>
    %124 = stablehlo.negate %122 : tensor<3x3xf32>
    %125 = stablehlo.add %123, %124 : tensor<3x3xf32>
    %126 = stablehlo.add %120, %125 : tensor<3x3xf32>
    %cst_41 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %127 = stablehlo.multiply %cst_41, %cst_42 : tensor<f32>
    %cst_43 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %128 = stablehlo.multiply %cst_43, %127 : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %130 = stablehlo.multiply %129, %107 : tensor<3xf32>
    %131 = stablehlo.multiply %128, %105 : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %128, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %133 = stablehlo.multiply %132, %104 : tensor<3xf32>
    %134 = stablehlo.broadcast_in_dim %128, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %135 = stablehlo.multiply %134, %102 : tensor<3x3xf32>
    %136 = call @softplus_0(%100#1, %126) : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %137 = stablehlo.multiply %136, %99 : tensor<3x3xf32>
    %138 = stablehlo.multiply %137, %66 : tensor<3x3xf32>
    %139 = stablehlo.negate %138 : tensor<3x3xf32>
    %140 = stablehlo.divide %136, %95 : tensor<3x3xf32>
    %141 = stablehlo.add %135, %140 : tensor<3x3xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %143 = stablehlo.select %93, %142, %139 : tensor<3x3xi1>, tensor<3x3xf32>
    %144 = stablehlo.select %93, %139, %142 : tensor<3x3xi1>, tensor<3x3xf32>
    %145 = stablehlo.negate %143 : tensor<3x3xf32>
    %146 = stablehlo.add %144, %145 : tensor<3x3xf32>
    %147 = stablehlo.add %141, %146 : tensor<3x3xf32>
    %148 = stablehlo.negate %130 : tensor<3xf32>
    %149 = stablehlo.multiply %148, %89 : tensor<3xf32>
    %cst_45 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %151 = stablehlo.multiply %150, %130 : tensor<3xf32>
    %152 = stablehlo.add %149, %151 : tensor<3xf32>
    %153 = stablehlo.negate %131 : tensor<f32>
    %154 = stablehlo.multiply %153, %80 : tensor<f32>
    %cst_46 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %155 = stablehlo.multiply %cst_46, %131 : tensor<f32>
    %156 = stablehlo.add %154, %155 : tensor<f32>
    %157 = stablehlo.negate %133 : tensor<3xf32>
    %158 = stablehlo.multiply %157, %74 : tensor<3xf32>
    %cst_47 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %159 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %160 = stablehlo.multiply %159, %133 : tensor<3xf32>
    %161 = stablehlo.add %158, %160 : tensor<3xf32>
    %162 = stablehlo.negate %147 : tensor<3x3xf32>
    %163 = stablehlo.multiply %162, %65 : tensor<3x3xf32>
    %cst_48 = stablehlo.constant dense<5.500000e-01> : tensor<f32>
    %164 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %165 = stablehlo.multiply %164, %147 : tensor<3x3xf32>
    %166 = stablehlo.add %163, %165 : tensor<3x3xf32>
    %cst_49 = stablehlo.constant dense<6.320000e-01> : tensor<f32>
    %167 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %168 = stablehlo.multiply %167, %152 : tensor<3xf32>
    %169 = stablehlo.multiply %168, %54 : tensor<3xf32>
    %cst_50 = stablehlo.constant dense<3.680000e-01> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %171 = stablehlo.multiply %152, %170 : tensor<3xf32>
    %cst_51 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %173 = stablehlo.multiply %171, %172 : tensor<3xf32>
    %174 = stablehlo.multiply %173, %48 : tensor<3xf32>
    %175 = stablehlo.add %169, %174 : tensor<3xf32>
    %cst_52 = stablehlo.constant dense<6.320000e-01> : tensor<f32>
    %176 = stablehlo.multiply %cst_52, %156 : tensor<f32>
    %177 = stablehlo.multiply %176, %44 : tensor<f32>
    %cst_53 = stablehlo.constant dense<3.680000e-01> : tensor<f32>
    %178 = stablehlo.multiply %156, %cst_53 : tensor<f32>
    %cst_54 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %179 = stablehlo.multiply %178, %cst_54 : tensor<f32>
    %180 = stablehlo.multiply %179, %40 : tensor<f32>
    %181 = stablehlo.add %177, %180 : tensor<f32>
    %cst_55 = stablehlo.constant dense<6.320000e-01> : tensor<f32>
    %182 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %183 = stablehlo.multiply %182, %161 : tensor<3xf32>
    %184 = stablehlo.multiply %183, %35 : tensor<3xf32>
    %cst_56 = stablehlo.constant dense<3.680000e-01> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %186 = stablehlo.multiply %161, %185 : tensor<3xf32>
    %cst_57 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %187 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %188 = stablehlo.multiply %186, %187 : tensor<3xf32>
    %189 = stablehlo.multiply %188, %29 : tensor<3xf32>
    %190 = stablehlo.add %184, %189 : tensor<3xf32>
    %cst_58 = stablehlo.constant dense<6.320000e-01> : tensor<f32>
    %191 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %192 = stablehlo.multiply %191, %166 : tensor<3x3xf32>
    %193 = stablehlo.multiply %192, %24 : tensor<3x3xf32>
    %cst_59 = stablehlo.constant dense<3.680000e-01> : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %195 = stablehlo.multiply %166, %194 : tensor<3x3xf32>
    %cst_60 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %196 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %197 = stablehlo.multiply %195, %196 : tensor<3x3xf32>
    %198 = stablehlo.multiply %197, %18 : tensor<3x3xf32>
    %199 = stablehlo.add %193, %198 : tensor<3x3xf32>
    %200 = stablehlo.multiply %175, %16 : tensor<3xf32>
    %cst_61 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %201 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %202 = stablehlo.select %13, %201, %190 : tensor<3xi1>, tensor<3xf32>
    %203 = stablehlo.select %13, %190, %201 : tensor<3xi1>, tensor<3xf32>
    %204 = stablehlo.negate %202 : tensor<3xf32>
    %205 = stablehlo.add %203, %204 : tensor<3xf32>
    %206 = stablehlo.multiply %199, %8 : tensor<3x3xf32>
    %207 = stablehlo.multiply %206, %arg0 : tensor<3x3xf32>
    %208 = stablehlo.negate %207 : tensor<3x3xf32>
    %209 = stablehlo.divide %199, %4 : tensor<3x3xf32>
    %cst_62 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %211 = stablehlo.select %2, %210, %208 : tensor<3x3xi1>, tensor<3x3xf32>
    %212 = stablehlo.select %2, %208, %210 : tensor<3x3xi1>, tensor<3x3xf32>
    %213 = stablehlo.negate %211 : tensor<3x3xf32>
    %214 = stablehlo.add %212, %213 : tensor<3x3xf32>
    %215 = stablehlo.add %209, %214 : tensor<3x3xf32>
    return %215, %205, %181, %200 : tensor<3x3xf32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>
  }
  func.func private @softplus(%arg0: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>) {
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
    return %12, %22 : tensor<3x3xf32>, tensor<3x3xf32>
  }
  func.func private @softplus_0(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
