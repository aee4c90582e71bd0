// from collections import namedtuple
//
// import jax
// import jax.numpy as jnp
//
//
// Params = namedtuple("Params", ["shift", "gain", "b"])
//
//
// def compute_tree_update(x, y, offsets):
//     """Tree update of x, y and offsets."""
//     tree = Params(x, y, offsets)
//
//     def per_leaf(leaf):
//         inner_leaf = 0.8 * leaf - jnp.tanh(leaf)
//         return inner_leaf - 0.5 * leaf
//
//     new_tree = jax.tree.map(per_leaf, tree)
//     mapped_parts = jax.tree_util.tree_map(lambda v: jax.nn.silu(v) + 0.8, new_tree)
//     activated = jax.nn.softplus(jnp.square(mapped_parts.shift))
//     output = mapped_parts.gain
//     s = output + 0.5 * jnp.tanh(output)
//     ratio = 0.7 / (0.9 + s**2)
//     answer = mapped_parts.b
//     delta = jnp.exp(answer) - answer
//     return [activated, {"rest": [ratio, delta]}]
//
//   x: float32[5, 3] in [-1.2, 1.2]
//   y: float32[5, 3] in [-1.2, 1.2]
//   offsets: float32[5, 3] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_compute_tree_update attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<5x3xf32>) -> (tensor<5x3xf32> {jax.result_info = "result[0]"}, tensor<5x3xf32> {jax.result_info = "result[1]['rest'][0]"}, tensor<5x3xf32> {jax.result_info = "result[1]['rest'][1]"}) {
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<5x3xf32>
    %2 = stablehlo.tanh %arg0 : tensor<5x3xf32>
    %3 = stablehlo.subtract %1, %2 : tensor<5x3xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %5 = stablehlo.multiply %4, %arg0 : tensor<5x3xf32>
    %6 = stablehlo.subtract %3, %5 : tensor<5x3xf32>
    %cst_1 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %8 = stablehlo.multiply %7, %arg1 : tensor<5x3xf32>
    %9 = stablehlo.tanh %arg1 : tensor<5x3xf32>
    %10 = stablehlo.subtract %8, %9 : tensor<5x3xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %12 = stablehlo.multiply %11, %arg1 : tensor<5x3xf32>
    %13 = stablehlo.subtract %10, %12 : tensor<5x3xf32>
    %cst_3 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %15 = stablehlo.multiply %14, %arg2 : tensor<5x3xf32>
    %16 = stablehlo.tanh %arg2 : tensor<5x3xf32>
    %17 = stablehlo.subtract %15, %16 : tensor<5x3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %19 = stablehlo.multiply %18, %arg2 : tensor<5x3xf32>
    %20 = stablehlo.subtract %17, %19 : tensor<5x3xf32>
    %21 = call @silu(%6) : (tensor<5x3xf32>) -> tensor<5x3xf32>
    %cst_5 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %23 = stablehlo.add %21, %22 : tensor<5x3xf32>
    %24 = call @silu(%13) : (tensor<5x3xf32>) -> tensor<5x3xf32>
    %cst_6 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %26 = stablehlo.add %24, %25 : tensor<5x3xf32>
    %27 = call @silu(%20) : (tensor<5x3xf32>) -> tensor<5x3xf32>
    %cst_7 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %29 = stablehlo.add %27, %28 : tensor<5x3xf32>
    %30 = chlo.square %23 : tensor<5x3xf32> -> tensor<5x3xf32>
    %31 = call @softplus(%30) : (tensor<5x3xf32>) -> tensor<5x3xf32>
    %32 = stablehlo.tanh %26 : tensor<5x3xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<5x3xf32>
    %35 = stablehlo.add %26, %34 : tensor<5x3xf32>
    %36 = stablehlo.multiply %35, %35 : tensor<5x3xf32>
    %cst_9 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %38 = stablehlo.add %37, %36 : tensor<5x3xf32>
    %cst_10 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %40 = stablehlo.divide %39, %38 : tensor<5x3xf32>
    %41 = stablehlo.exponential %29 : tensor<5x3xf32>
    %42 = stablehlo.subtract %41, %29 : tensor<5x3xf32>
    return %31, %40, %42 : tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>
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
  func.func private @softplus(%arg0: tensor<5x3xf32>) -> tensor<5x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5x3xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<5x3xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<5x3xf32>
    %7 = stablehlo.abs %3 : tensor<5x3xf32>
    %8 = stablehlo.negate %7 : tensor<5x3xf32>
    %9 = stablehlo.exponential %8 : tensor<5x3xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<5x3xf32>
    %11 = stablehlo.add %1, %10 : tensor<5x3xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<5x3xi1>, tensor<5x3xf32>
    return %12 : tensor<5x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<5x3xf32>) -> (tensor<5x3xf32> {jax.result_info = "result[0]"}, tensor<5x3xf32> {jax.result_info = "result[1]"}, tensor<5x3xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<5x3xf32>
    %2 = stablehlo.tanh %arg0 : tensor<5x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %4 = stablehlo.subtract %3, %2 : tensor<5x3xf32>
    %5 = stablehlo.subtract %1, %2 : tensor<5x3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %7 = stablehlo.multiply %6, %arg0 : tensor<5x3xf32>
    %8 = stablehlo.subtract %5, %7 : tensor<5x3xf32>
    %cst_2 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %10 = stablehlo.multiply %9, %arg1 : tensor<5x3xf32>
    %11 = stablehlo.tanh %arg1 : tensor<5x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %13 = stablehlo.subtract %12, %11 : tensor<5x3xf32>
    %14 = stablehlo.subtract %10, %11 : tensor<5x3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %16 = stablehlo.multiply %15, %arg1 : tensor<5x3xf32>
    %17 = stablehlo.subtract %14, %16 : tensor<5x3xf32>
    %cst_5 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %19 = stablehlo.multiply %18, %arg2 : tensor<5x3xf32>
    %20 = stablehlo.tanh %arg2 : tensor<5x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %22 = stablehlo.subtract %21, %20 : tensor<5x3xf32>
    %23 = stablehlo.subtract %19, %20 : tensor<5x3xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %25 = stablehlo.multiply %24, %arg2 : tensor<5x3xf32>
    %26 = stablehlo.subtract %23, %25 : tensor<5x3xf32>
    %27:3 = call @silu(%8) : (tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>)
    %cst_8 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %29 = stablehlo.add %27#0, %28 : tensor<5x3xf32>
    %30:3 = call @silu(%17) : (tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>)
    %cst_9 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %32 = stablehlo.add %30#0, %31 : tensor<5x3xf32>
    %33:3 = call @silu(%26) : (tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>)
    %cst_10 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %35 = stablehlo.add %33#0, %34 : tensor<5x3xf32>
    %36 = chlo.square %29 : tensor<5x3xf32> -> tensor<5x3xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %38 = stablehlo.multiply %37, %29 : tensor<5x3xf32>
    %39 = call @softplus(%36) : (tensor<5x3xf32>) -> tensor<5x3xf32>
    %40 = stablehlo.tanh %32 : tensor<5x3xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %42 = stablehlo.subtract %41, %40 : tensor<5x3xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %44 = stablehlo.multiply %43, %40 : tensor<5x3xf32>
    %45 = stablehlo.add %32, %44 : tensor<5x3xf32>
    %46 = stablehlo.multiply %45, %45 : tensor<5x3xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %48 = stablehlo.multiply %47, %45 : tensor<5x3xf32>
    %cst_15 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %50 = stablehlo.add %49, %46 : tensor<5x3xf32>
    %51 = stablehlo.multiply %50, %50 : tensor<5x3xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %53 = stablehlo.divide %52, %51 : tensor<5x3xf32>
    %54 = stablehlo.exponential %35 : tensor<5x3xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %58 = stablehlo.negate %55 : tensor<5x3xf32>
    %59 = stablehlo.multiply %55, %54 : tensor<5x3xf32>
    %60 = stablehlo.add %58, %59 : tensor<5x3xf32>
    %61 = stablehlo.multiply %56, %53 : tensor<5x3xf32>
    %cst_20 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %63 = stablehlo.multiply %61, %62 : tensor<5x3xf32>
    %64 = stablehlo.negate %63 : tensor<5x3xf32>
    %65 = stablehlo.multiply %64, %48 : tensor<5x3xf32>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %67 = stablehlo.multiply %66, %65 : tensor<5x3xf32>
    %68 = stablehlo.multiply %67, %42 : tensor<5x3xf32>
    %69 = stablehlo.add %65, %68 : tensor<5x3xf32>
    %70 = stablehlo.multiply %68, %40 : tensor<5x3xf32>
    %71 = stablehlo.add %69, %70 : tensor<5x3xf32>
    %72 = call @softplus_0(%39, %57) : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %73 = stablehlo.multiply %72, %38 : tensor<5x3xf32>
    %74 = call @silu_1(%33#1, %33#2, %26, %60) : (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %75 = call @silu_1(%30#1, %30#2, %17, %71) : (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %76 = call @silu_1(%27#1, %27#2, %8, %73) : (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %77 = stablehlo.negate %74 : tensor<5x3xf32>
    %cst_22 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %79 = stablehlo.multiply %78, %77 : tensor<5x3xf32>
    %80 = stablehlo.negate %74 : tensor<5x3xf32>
    %81 = stablehlo.multiply %80, %22 : tensor<5x3xf32>
    %82 = stablehlo.add %79, %81 : tensor<5x3xf32>
    %83 = stablehlo.multiply %81, %20 : tensor<5x3xf32>
    %84 = stablehlo.add %82, %83 : tensor<5x3xf32>
    %cst_23 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %86 = stablehlo.multiply %85, %74 : tensor<5x3xf32>
    %87 = stablehlo.add %84, %86 : tensor<5x3xf32>
    %88 = stablehlo.negate %75 : tensor<5x3xf32>
    %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %90 = stablehlo.multiply %89, %88 : tensor<5x3xf32>
    %91 = stablehlo.negate %75 : tensor<5x3xf32>
    %92 = stablehlo.multiply %91, %13 : tensor<5x3xf32>
    %93 = stablehlo.add %90, %92 : tensor<5x3xf32>
    %94 = stablehlo.multiply %92, %11 : tensor<5x3xf32>
    %95 = stablehlo.add %93, %94 : tensor<5x3xf32>
    %cst_25 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %97 = stablehlo.multiply %96, %75 : tensor<5x3xf32>
    %98 = stablehlo.add %95, %97 : tensor<5x3xf32>
    %99 = stablehlo.negate %76 : tensor<5x3xf32>
    %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %101 = stablehlo.multiply %100, %99 : tensor<5x3xf32>
    %102 = stablehlo.negate %76 : tensor<5x3xf32>
    %103 = stablehlo.multiply %102, %4 : tensor<5x3xf32>
    %104 = stablehlo.add %101, %103 : tensor<5x3xf32>
    %105 = stablehlo.multiply %103, %2 : tensor<5x3xf32>
    %106 = stablehlo.add %104, %105 : tensor<5x3xf32>
    %cst_27 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %108 = stablehlo.multiply %107, %76 : tensor<5x3xf32>
    %109 = stablehlo.add %106, %108 : tensor<5x3xf32>
    return %109, %98, %87 : tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>
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
  func.func private @softplus(%arg0: tensor<5x3xf32>) -> tensor<5x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<5x3xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<5x3xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<5x3xf32>
    %7 = stablehlo.abs %3 : tensor<5x3xf32>
    %8 = stablehlo.negate %7 : tensor<5x3xf32>
    %9 = stablehlo.exponential %8 : tensor<5x3xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<5x3xf32>
    %11 = stablehlo.add %1, %10 : tensor<5x3xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<5x3xi1>, tensor<5x3xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<5x3xi1>, tensor<5x3xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<5x3xi1>, tensor<5x3xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<5x3xf32>
    %22 = stablehlo.exponential %21 : tensor<5x3xf32>
    return %22 : tensor<5x3xf32>
  }
  func.func private @softplus_0(%arg0: tensor<5x3xf32>, %arg1: tensor<5x3xf32>) -> tensor<5x3xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<5x3xf32>
    return %0 : tensor<5x3xf32>
  }
  func.func private @silu_1(%arg0: tensor<5x3xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<5x3xf32>, %arg3: tensor<5x3xf32>) -> tensor<5x3xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<5x3xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<5x3xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<5x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<5x3xf32>
    return %3 : tensor<5x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
