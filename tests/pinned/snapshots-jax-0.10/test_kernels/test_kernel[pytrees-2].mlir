// from collections import namedtuple
//
// import jax
// import jax.numpy as jnp
//
//
// Params = namedtuple("Params", ["shift", "gain", "b"])
//
//
// def leaf_rule(p, g):
//     mid = p * 0.698 + (1.0 - 0.698) * jnp.sin(g)
//     return mid * jnp.cos(p) + 0.524
//
//
// def mapped_state_stage(x, y, offsets):
//     tree = Params(x, y, offsets)
//
//     def per_leaf(leaf):
//         t = 0.736 * leaf - jnp.tanh(leaf)
//         return 0.571 * t + jnp.tanh(leaf)
//
//     new_tree = jax.tree.map(per_leaf, tree)
//     bent_tree = jax.tree.map(lambda v: jax.nn.silu(v) + 0.859, new_tree)
//     next_params = jax.tree.map(leaf_rule, bent_tree, new_tree)
//     outcome = next_params.shift
//     biased = outcome + 0.33 * jnp.tanh(outcome)
//     output = next_params.gain
//     remainder = jnp.exp(output) - output
//     modulated = 0.28 * next_params.b
//     residual = modulated - 0.6 * jnp.tanh(modulated)
//     return biased, (remainder, residual)
//
//   x: float32[5, 3] in [-1.2, 1.2]
//   y: float32[5, 3] in [-1.2, 1.2]
//   offsets: float32[5, 3] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_mapped_state_stage attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<5x3xf32>) -> (tensor<5x3xf32> {jax.result_info = "result[0]"}, tensor<5x3xf32> {jax.result_info = "result[1][0]"}, tensor<5x3xf32> {jax.result_info = "result[1][1]"}) {
    %cst = stablehlo.constant dense<7.360000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<5x3xf32>
    %2 = stablehlo.tanh %arg0 : tensor<5x3xf32>
    %3 = stablehlo.subtract %1, %2 : tensor<5x3xf32>
    %cst_0 = stablehlo.constant dense<5.710000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<5x3xf32>
    %6 = stablehlo.tanh %arg0 : tensor<5x3xf32>
    %7 = stablehlo.add %5, %6 : tensor<5x3xf32>
    %cst_1 = stablehlo.constant dense<7.360000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %9 = stablehlo.multiply %8, %arg1 : tensor<5x3xf32>
    %10 = stablehlo.tanh %arg1 : tensor<5x3xf32>
    %11 = stablehlo.subtract %9, %10 : tensor<5x3xf32>
    %cst_2 = stablehlo.constant dense<5.710000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<5x3xf32>
    %14 = stablehlo.tanh %arg1 : tensor<5x3xf32>
    %15 = stablehlo.add %13, %14 : tensor<5x3xf32>
    %cst_3 = stablehlo.constant dense<7.360000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %17 = stablehlo.multiply %16, %arg2 : tensor<5x3xf32>
    %18 = stablehlo.tanh %arg2 : tensor<5x3xf32>
    %19 = stablehlo.subtract %17, %18 : tensor<5x3xf32>
    %cst_4 = stablehlo.constant dense<5.710000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<5x3xf32>
    %22 = stablehlo.tanh %arg2 : tensor<5x3xf32>
    %23 = stablehlo.add %21, %22 : tensor<5x3xf32>
    %24 = call @silu(%7) : (tensor<5x3xf32>) -> tensor<5x3xf32>
    %cst_5 = stablehlo.constant dense<8.590000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %26 = stablehlo.add %24, %25 : tensor<5x3xf32>
    %27 = call @silu(%15) : (tensor<5x3xf32>) -> tensor<5x3xf32>
    %cst_6 = stablehlo.constant dense<8.590000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %29 = stablehlo.add %27, %28 : tensor<5x3xf32>
    %30 = call @silu(%23) : (tensor<5x3xf32>) -> tensor<5x3xf32>
    %cst_7 = stablehlo.constant dense<8.590000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %32 = stablehlo.add %30, %31 : tensor<5x3xf32>
    %cst_8 = stablehlo.constant dense<6.980000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %34 = stablehlo.multiply %26, %33 : tensor<5x3xf32>
    %35 = stablehlo.sine %7 : tensor<5x3xf32>
    %cst_9 = stablehlo.constant dense<3.020000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<5x3xf32>
    %38 = stablehlo.add %34, %37 : tensor<5x3xf32>
    %39 = stablehlo.cosine %26 : tensor<5x3xf32>
    %40 = stablehlo.multiply %38, %39 : tensor<5x3xf32>
    %cst_10 = stablehlo.constant dense<5.240000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %42 = stablehlo.add %40, %41 : tensor<5x3xf32>
    %cst_11 = stablehlo.constant dense<6.980000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %44 = stablehlo.multiply %29, %43 : tensor<5x3xf32>
    %45 = stablehlo.sine %15 : tensor<5x3xf32>
    %cst_12 = stablehlo.constant dense<3.020000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<5x3xf32>
    %48 = stablehlo.add %44, %47 : tensor<5x3xf32>
    %49 = stablehlo.cosine %29 : tensor<5x3xf32>
    %50 = stablehlo.multiply %48, %49 : tensor<5x3xf32>
    %cst_13 = stablehlo.constant dense<5.240000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %52 = stablehlo.add %50, %51 : tensor<5x3xf32>
    %cst_14 = stablehlo.constant dense<6.980000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %54 = stablehlo.multiply %32, %53 : tensor<5x3xf32>
    %55 = stablehlo.sine %23 : tensor<5x3xf32>
    %cst_15 = stablehlo.constant dense<3.020000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<5x3xf32>
    %58 = stablehlo.add %54, %57 : tensor<5x3xf32>
    %59 = stablehlo.cosine %32 : tensor<5x3xf32>
    %60 = stablehlo.multiply %58, %59 : tensor<5x3xf32>
    %cst_16 = stablehlo.constant dense<5.240000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %62 = stablehlo.add %60, %61 : tensor<5x3xf32>
    %63 = stablehlo.tanh %42 : tensor<5x3xf32>
    %cst_17 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %65 = stablehlo.multiply %64, %63 : tensor<5x3xf32>
    %66 = stablehlo.add %42, %65 : tensor<5x3xf32>
    %67 = stablehlo.exponential %52 : tensor<5x3xf32>
    %68 = stablehlo.subtract %67, %52 : tensor<5x3xf32>
    %cst_18 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %70 = stablehlo.multiply %69, %62 : tensor<5x3xf32>
    %71 = stablehlo.tanh %70 : tensor<5x3xf32>
    %cst_19 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %73 = stablehlo.multiply %72, %71 : tensor<5x3xf32>
    %74 = stablehlo.subtract %70, %73 : tensor<5x3xf32>
    return %66, %68, %74 : tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>
  }
  func.func private @silu(%arg0: tensor<5x3xf32>) -> tensor<5x3xf32> {
    %0 = stablehlo.negate %arg0 : tensor<5x3xf32>
    %1 = stablehlo.exponential %0 : tensor<5x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %3 = stablehlo.add %2, %1 : tensor<5x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %5 = stablehlo.divide %4, %3 : tensor<5x3xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<5x3xf32>
    return %6 : tensor<5x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<5x3xf32>) -> (tensor<5x3xf32> {jax.result_info = "result[0]"}, tensor<5x3xf32> {jax.result_info = "result[1]"}, tensor<5x3xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<7.360000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<5x3xf32>
    %2 = stablehlo.tanh %arg0 : tensor<5x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %4 = stablehlo.subtract %3, %2 : tensor<5x3xf32>
    %5 = stablehlo.subtract %1, %2 : tensor<5x3xf32>
    %cst_1 = stablehlo.constant dense<5.710000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<5x3xf32>
    %8 = stablehlo.tanh %arg0 : tensor<5x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %10 = stablehlo.subtract %9, %8 : tensor<5x3xf32>
    %11 = stablehlo.add %7, %8 : tensor<5x3xf32>
    %cst_3 = stablehlo.constant dense<7.360000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %13 = stablehlo.multiply %12, %arg1 : tensor<5x3xf32>
    %14 = stablehlo.tanh %arg1 : tensor<5x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %16 = stablehlo.subtract %15, %14 : tensor<5x3xf32>
    %17 = stablehlo.subtract %13, %14 : tensor<5x3xf32>
    %cst_5 = stablehlo.constant dense<5.710000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<5x3xf32>
    %20 = stablehlo.tanh %arg1 : tensor<5x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %22 = stablehlo.subtract %21, %20 : tensor<5x3xf32>
    %23 = stablehlo.add %19, %20 : tensor<5x3xf32>
    %cst_7 = stablehlo.constant dense<7.360000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %25 = stablehlo.multiply %24, %arg2 : tensor<5x3xf32>
    %26 = stablehlo.tanh %arg2 : tensor<5x3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %28 = stablehlo.subtract %27, %26 : tensor<5x3xf32>
    %29 = stablehlo.subtract %25, %26 : tensor<5x3xf32>
    %cst_9 = stablehlo.constant dense<5.710000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<5x3xf32>
    %32 = stablehlo.tanh %arg2 : tensor<5x3xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %34 = stablehlo.subtract %33, %32 : tensor<5x3xf32>
    %35 = stablehlo.add %31, %32 : tensor<5x3xf32>
    %36:3 = call @silu(%11) : (tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>)
    %cst_11 = stablehlo.constant dense<8.590000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %38 = stablehlo.add %36#0, %37 : tensor<5x3xf32>
    %39:3 = call @silu(%23) : (tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>)
    %cst_12 = stablehlo.constant dense<8.590000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %41 = stablehlo.add %39#0, %40 : tensor<5x3xf32>
    %42:3 = call @silu(%35) : (tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>)
    %cst_13 = stablehlo.constant dense<8.590000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %44 = stablehlo.add %42#0, %43 : tensor<5x3xf32>
    %cst_14 = stablehlo.constant dense<6.980000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %46 = stablehlo.multiply %38, %45 : tensor<5x3xf32>
    %47 = stablehlo.sine %11 : tensor<5x3xf32>
    %48 = stablehlo.cosine %11 : tensor<5x3xf32>
    %cst_15 = stablehlo.constant dense<3.020000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %50 = stablehlo.multiply %49, %47 : tensor<5x3xf32>
    %51 = stablehlo.add %46, %50 : tensor<5x3xf32>
    %52 = stablehlo.cosine %38 : tensor<5x3xf32>
    %53 = stablehlo.sine %38 : tensor<5x3xf32>
    %54 = stablehlo.multiply %51, %52 : tensor<5x3xf32>
    %cst_16 = stablehlo.constant dense<5.240000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %56 = stablehlo.add %54, %55 : tensor<5x3xf32>
    %cst_17 = stablehlo.constant dense<6.980000e-01> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %58 = stablehlo.multiply %41, %57 : tensor<5x3xf32>
    %59 = stablehlo.sine %23 : tensor<5x3xf32>
    %60 = stablehlo.cosine %23 : tensor<5x3xf32>
    %cst_18 = stablehlo.constant dense<3.020000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %62 = stablehlo.multiply %61, %59 : tensor<5x3xf32>
    %63 = stablehlo.add %58, %62 : tensor<5x3xf32>
    %64 = stablehlo.cosine %41 : tensor<5x3xf32>
    %65 = stablehlo.sine %41 : tensor<5x3xf32>
    %66 = stablehlo.multiply %63, %64 : tensor<5x3xf32>
    %cst_19 = stablehlo.constant dense<5.240000e-01> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %68 = stablehlo.add %66, %67 : tensor<5x3xf32>
    %cst_20 = stablehlo.constant dense<6.980000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %70 = stablehlo.multiply %44, %69 : tensor<5x3xf32>
    %71 = stablehlo.sine %35 : tensor<5x3xf32>
    %72 = stablehlo.cosine %35 : tensor<5x3xf32>
    %cst_21 = stablehlo.constant dense<3.020000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %74 = stablehlo.multiply %73, %71 : tensor<5x3xf32>
    %75 = stablehlo.add %70, %74 : tensor<5x3xf32>
    %76 = stablehlo.cosine %44 : tensor<5x3xf32>
    %77 = stablehlo.sine %44 : tensor<5x3xf32>
    %78 = stablehlo.multiply %75, %76 : tensor<5x3xf32>
    %cst_22 = stablehlo.constant dense<5.240000e-01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %80 = stablehlo.add %78, %79 : tensor<5x3xf32>
    %81 = stablehlo.tanh %56 : tensor<5x3xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %83 = stablehlo.subtract %82, %81 : tensor<5x3xf32>
    %84 = stablehlo.exponential %68 : tensor<5x3xf32>
    %cst_24 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %86 = stablehlo.multiply %85, %80 : tensor<5x3xf32>
    %87 = stablehlo.tanh %86 : tensor<5x3xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %89 = stablehlo.subtract %88, %87 : tensor<5x3xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %93 = stablehlo.negate %90 : tensor<5x3xf32>
    %cst_29 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %95 = stablehlo.multiply %94, %93 : tensor<5x3xf32>
    %96 = stablehlo.multiply %95, %89 : tensor<5x3xf32>
    %97 = stablehlo.add %90, %96 : tensor<5x3xf32>
    %98 = stablehlo.multiply %96, %87 : tensor<5x3xf32>
    %99 = stablehlo.add %97, %98 : tensor<5x3xf32>
    %cst_30 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %101 = stablehlo.multiply %100, %99 : tensor<5x3xf32>
    %102 = stablehlo.negate %91 : tensor<5x3xf32>
    %103 = stablehlo.multiply %91, %84 : tensor<5x3xf32>
    %104 = stablehlo.add %102, %103 : tensor<5x3xf32>
    %cst_31 = stablehlo.constant dense<3.300000e-01> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %106 = stablehlo.multiply %105, %92 : tensor<5x3xf32>
    %107 = stablehlo.multiply %106, %83 : tensor<5x3xf32>
    %108 = stablehlo.add %92, %107 : tensor<5x3xf32>
    %109 = stablehlo.multiply %107, %81 : tensor<5x3xf32>
    %110 = stablehlo.add %108, %109 : tensor<5x3xf32>
    %111 = stablehlo.multiply %75, %101 : tensor<5x3xf32>
    %112 = stablehlo.multiply %101, %76 : tensor<5x3xf32>
    %113 = stablehlo.negate %111 : tensor<5x3xf32>
    %114 = stablehlo.multiply %113, %77 : tensor<5x3xf32>
    %cst_32 = stablehlo.constant dense<3.020000e-01> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %116 = stablehlo.multiply %115, %112 : tensor<5x3xf32>
    %117 = stablehlo.multiply %116, %72 : tensor<5x3xf32>
    %cst_33 = stablehlo.constant dense<6.980000e-01> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %119 = stablehlo.multiply %112, %118 : tensor<5x3xf32>
    %120 = stablehlo.add %114, %119 : tensor<5x3xf32>
    %121 = stablehlo.multiply %63, %104 : tensor<5x3xf32>
    %122 = stablehlo.multiply %104, %64 : tensor<5x3xf32>
    %123 = stablehlo.negate %121 : tensor<5x3xf32>
    %124 = stablehlo.multiply %123, %65 : tensor<5x3xf32>
    %cst_34 = stablehlo.constant dense<3.020000e-01> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %126 = stablehlo.multiply %125, %122 : tensor<5x3xf32>
    %127 = stablehlo.multiply %126, %60 : tensor<5x3xf32>
    %cst_35 = stablehlo.constant dense<6.980000e-01> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %129 = stablehlo.multiply %122, %128 : tensor<5x3xf32>
    %130 = stablehlo.add %124, %129 : tensor<5x3xf32>
    %131 = stablehlo.multiply %51, %110 : tensor<5x3xf32>
    %132 = stablehlo.multiply %110, %52 : tensor<5x3xf32>
    %133 = stablehlo.negate %131 : tensor<5x3xf32>
    %134 = stablehlo.multiply %133, %53 : tensor<5x3xf32>
    %cst_36 = stablehlo.constant dense<3.020000e-01> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %136 = stablehlo.multiply %135, %132 : tensor<5x3xf32>
    %137 = stablehlo.multiply %136, %48 : tensor<5x3xf32>
    %cst_37 = stablehlo.constant dense<6.980000e-01> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %139 = stablehlo.multiply %132, %138 : tensor<5x3xf32>
    %140 = stablehlo.add %134, %139 : tensor<5x3xf32>
    %141 = call @silu_0(%42#1, %42#2, %35, %120) : (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %142 = stablehlo.add %117, %141 : tensor<5x3xf32>
    %143 = call @silu_0(%39#1, %39#2, %23, %130) : (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %144 = stablehlo.add %127, %143 : tensor<5x3xf32>
    %145 = call @silu_0(%36#1, %36#2, %11, %140) : (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %146 = stablehlo.add %137, %145 : tensor<5x3xf32>
    %147 = stablehlo.multiply %142, %34 : tensor<5x3xf32>
    %148 = stablehlo.multiply %147, %32 : tensor<5x3xf32>
    %149 = stablehlo.add %147, %148 : tensor<5x3xf32>
    %cst_38 = stablehlo.constant dense<5.710000e-01> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %151 = stablehlo.multiply %150, %142 : tensor<5x3xf32>
    %152 = stablehlo.negate %151 : tensor<5x3xf32>
    %153 = stablehlo.multiply %152, %28 : tensor<5x3xf32>
    %154 = stablehlo.add %149, %153 : tensor<5x3xf32>
    %155 = stablehlo.multiply %153, %26 : tensor<5x3xf32>
    %156 = stablehlo.add %154, %155 : tensor<5x3xf32>
    %cst_39 = stablehlo.constant dense<7.360000e-01> : tensor<f32>
    %157 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %158 = stablehlo.multiply %157, %151 : tensor<5x3xf32>
    %159 = stablehlo.add %156, %158 : tensor<5x3xf32>
    %160 = stablehlo.multiply %144, %22 : tensor<5x3xf32>
    %161 = stablehlo.multiply %160, %20 : tensor<5x3xf32>
    %162 = stablehlo.add %160, %161 : tensor<5x3xf32>
    %cst_40 = stablehlo.constant dense<5.710000e-01> : tensor<f32>
    %163 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %164 = stablehlo.multiply %163, %144 : tensor<5x3xf32>
    %165 = stablehlo.negate %164 : tensor<5x3xf32>
    %166 = stablehlo.multiply %165, %16 : tensor<5x3xf32>
    %167 = stablehlo.add %162, %166 : tensor<5x3xf32>
    %168 = stablehlo.multiply %166, %14 : tensor<5x3xf32>
    %169 = stablehlo.add %167, %168 : tensor<5x3xf32>
    %cst_41 = stablehlo.constant dense<7.360000e-01> : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %171 = stablehlo.multiply %170, %164 : tensor<5x3xf32>
    %172 = stablehlo.add %169, %171 : tensor<5x3xf32>
    %173 = stablehlo.multiply %146, %10 : tensor<5x3xf32>
    %174 = stablehlo.multiply %173, %8 : tensor<5x3xf32>
    %175 = stablehlo.add %173, %174 : tensor<5x3xf32>
    %cst_42 = stablehlo.constant dense<5.710000e-01> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %177 = stablehlo.multiply %176, %146 : tensor<5x3xf32>
    %178 = stablehlo.negate %177 : tensor<5x3xf32>
    %179 = stablehlo.multiply %178, %4 : tensor<5x3xf32>
    %180 = stablehlo.add %175, %179 : tensor<5x3xf32>
    %181 = stablehlo.multiply %179, %2 : tensor<5x3xf32>
    %182 = stablehlo.add %180, %181 : tensor<5x3xf32>
    %cst_43 = stablehlo.constant dense<7.360000e-01> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %184 = stablehlo.multiply %183, %177 : tensor<5x3xf32>
    %185 = stablehlo.add %182, %184 : tensor<5x3xf32>
    return %185, %172, %159 : tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>
  }
  func.func private @silu(%arg0: tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<5x3xf32>
    %1 = stablehlo.exponential %0 : tensor<5x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %3 = stablehlo.add %2, %1 : tensor<5x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %5 = stablehlo.divide %4, %3 : tensor<5x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<5x3xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<5x3xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<5x3xf32>
    return %9, %8, %5 : tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>
  }
  func.func private @silu_0(%arg0: tensor<5x3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<5x3xf32>, %arg3: tensor<5x3xf32>) -> tensor<5x3xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<5x3xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<5x3xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<5x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<5x3xf32>
    return %3 : tensor<5x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
