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
    %4 = stablehlo.add %3, %2 : tensor<5x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %6 = stablehlo.subtract %5, %2 : tensor<5x3xf32>
    %7 = stablehlo.multiply %4, %6 : tensor<5x3xf32>
    %8 = stablehlo.subtract %1, %2 : tensor<5x3xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<5x3xf32>
    %11 = stablehlo.subtract %8, %10 : tensor<5x3xf32>
    %cst_3 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %13 = stablehlo.multiply %12, %arg1 : tensor<5x3xf32>
    %14 = stablehlo.tanh %arg1 : tensor<5x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %16 = stablehlo.add %15, %14 : tensor<5x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %18 = stablehlo.subtract %17, %14 : tensor<5x3xf32>
    %19 = stablehlo.multiply %16, %18 : tensor<5x3xf32>
    %20 = stablehlo.subtract %13, %14 : tensor<5x3xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %22 = stablehlo.multiply %21, %arg1 : tensor<5x3xf32>
    %23 = stablehlo.subtract %20, %22 : tensor<5x3xf32>
    %cst_7 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %25 = stablehlo.multiply %24, %arg2 : tensor<5x3xf32>
    %26 = stablehlo.tanh %arg2 : tensor<5x3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %28 = stablehlo.add %27, %26 : tensor<5x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %30 = stablehlo.subtract %29, %26 : tensor<5x3xf32>
    %31 = stablehlo.multiply %28, %30 : tensor<5x3xf32>
    %32 = stablehlo.subtract %25, %26 : tensor<5x3xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %34 = stablehlo.multiply %33, %arg2 : tensor<5x3xf32>
    %35 = stablehlo.subtract %32, %34 : tensor<5x3xf32>
    %36:3 = call @silu(%11) : (tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>)
    %cst_11 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %38 = stablehlo.add %36#0, %37 : tensor<5x3xf32>
    %39:3 = call @silu(%23) : (tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>)
    %cst_12 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %41 = stablehlo.add %39#0, %40 : tensor<5x3xf32>
    %42:3 = call @silu(%35) : (tensor<5x3xf32>) -> (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>)
    %cst_13 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %44 = stablehlo.add %42#0, %43 : tensor<5x3xf32>
    %45 = chlo.square %38 : tensor<5x3xf32> -> tensor<5x3xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %47 = stablehlo.multiply %46, %38 : tensor<5x3xf32>
    %48 = call @softplus(%45) : (tensor<5x3xf32>) -> tensor<5x3xf32>
    %49 = stablehlo.tanh %41 : tensor<5x3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %51 = stablehlo.add %50, %49 : tensor<5x3xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %53 = stablehlo.subtract %52, %49 : tensor<5x3xf32>
    %54 = stablehlo.multiply %51, %53 : tensor<5x3xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %56 = stablehlo.multiply %55, %49 : tensor<5x3xf32>
    %57 = stablehlo.add %41, %56 : tensor<5x3xf32>
    %58 = stablehlo.multiply %57, %57 : tensor<5x3xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %60 = stablehlo.multiply %59, %57 : tensor<5x3xf32>
    %cst_19 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %62 = stablehlo.add %61, %58 : tensor<5x3xf32>
    %63 = stablehlo.multiply %62, %62 : tensor<5x3xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %65 = stablehlo.divide %64, %63 : tensor<5x3xf32>
    %66 = stablehlo.exponential %44 : tensor<5x3xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %70 = stablehlo.negate %67 : tensor<5x3xf32>
    %71 = stablehlo.multiply %67, %66 : tensor<5x3xf32>
    %72 = stablehlo.add %70, %71 : tensor<5x3xf32>
    %73 = stablehlo.multiply %68, %65 : tensor<5x3xf32>
    %cst_24 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %75 = stablehlo.multiply %73, %74 : tensor<5x3xf32>
    %76 = stablehlo.negate %75 : tensor<5x3xf32>
    %77 = stablehlo.multiply %76, %60 : tensor<5x3xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %79 = stablehlo.multiply %78, %77 : tensor<5x3xf32>
    %80 = stablehlo.multiply %79, %54 : tensor<5x3xf32>
    %81 = stablehlo.add %77, %80 : tensor<5x3xf32>
    %82 = call @softplus_0(%48, %69) : (tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %83 = stablehlo.multiply %82, %47 : tensor<5x3xf32>
    %84 = call @silu_1(%42#1, %42#2, %35, %72) : (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %85 = call @silu_1(%39#1, %39#2, %23, %81) : (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %86 = call @silu_1(%36#1, %36#2, %11, %83) : (tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>) -> tensor<5x3xf32>
    %87 = stablehlo.negate %84 : tensor<5x3xf32>
    %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %89 = stablehlo.multiply %88, %87 : tensor<5x3xf32>
    %90 = stablehlo.negate %84 : tensor<5x3xf32>
    %91 = stablehlo.multiply %90, %31 : tensor<5x3xf32>
    %92 = stablehlo.add %89, %91 : tensor<5x3xf32>
    %cst_27 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %94 = stablehlo.multiply %93, %84 : tensor<5x3xf32>
    %95 = stablehlo.add %92, %94 : tensor<5x3xf32>
    %96 = stablehlo.negate %85 : tensor<5x3xf32>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %98 = stablehlo.multiply %97, %96 : tensor<5x3xf32>
    %99 = stablehlo.negate %85 : tensor<5x3xf32>
    %100 = stablehlo.multiply %99, %19 : tensor<5x3xf32>
    %101 = stablehlo.add %98, %100 : tensor<5x3xf32>
    %cst_29 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %103 = stablehlo.multiply %102, %85 : tensor<5x3xf32>
    %104 = stablehlo.add %101, %103 : tensor<5x3xf32>
    %105 = stablehlo.negate %86 : tensor<5x3xf32>
    %cst_30 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %107 = stablehlo.multiply %106, %105 : tensor<5x3xf32>
    %108 = stablehlo.negate %86 : tensor<5x3xf32>
    %109 = stablehlo.multiply %108, %7 : tensor<5x3xf32>
    %110 = stablehlo.add %107, %109 : tensor<5x3xf32>
    %cst_31 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<5x3xf32>
    %112 = stablehlo.multiply %111, %86 : tensor<5x3xf32>
    %113 = stablehlo.add %110, %112 : tensor<5x3xf32>
    return %113, %104, %95 : tensor<5x3xf32>, tensor<5x3xf32>, tensor<5x3xf32>
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
