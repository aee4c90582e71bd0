// import jax
// import jax.numpy as jnp
//
//
// def on_leaf(p):
//     t = jnp.sin(p) * 0.5
//     return t * 0.83 + (1.0 - 0.83) * jnp.sin(p)
//
//
// def per_leaf(v, q):
//     inner_leaf = jnp.where(v > q, v, 0.5 * q)
//     return inner_leaf * jnp.cos(v) + 0.42
//
//
// def parameter_step(positions, velocities, z, targets):
//     fraction = positions / (1.2 + jnp.abs(positions))
//     absolute = jnp.abs(velocities + 0.24)
//     sq = targets**2
//     state = [fraction, absolute, z, sq]
//     mapped_parts = jax.tree_util.tree_map(on_leaf, state)
//     new_tree = jax.tree.map(per_leaf, mapped_parts, state)
//     next_params = jax.tree.map(lambda leaf: leaf / (1.0 + leaf**2), new_tree)
//     total = 0.5 * next_params[0] + 1.0
//     log_term = jnp.log1p(jnp.abs(next_params[1]))
//     output = next_params[2]
//     prod = 0.5 * (output + 0.4 * jnp.sin(output))
//     squared = next_params[3] ** 2
//     piecewise = jnp.where(squared < 4.99, squared, 0.26 * squared)
//     return [total, log_term, prod, piecewise]
//
//   positions: float32[3, 3] in [-1.2, 1.2]
//   velocities: float32[3] in [-1.2, 1.2]
//   z: float32[] in [-1.2, 1.2]
//   targets: float32[3] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_parameter_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<f32>, %arg3: tensor<3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}, tensor<3xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.abs %arg0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<1.200000e+00> : tensor<f32>
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
    %cst_2 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %12 = stablehlo.multiply %10, %11 : tensor<3x3xf32>
    %13 = stablehlo.sine %3 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<3x3xf32>
    %16 = stablehlo.add %12, %15 : tensor<3x3xf32>
    %17 = stablehlo.sine %6 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.multiply %17, %18 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<3xf32>
    %22 = stablehlo.sine %6 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<3xf32>
    %25 = stablehlo.add %21, %24 : tensor<3xf32>
    %26 = stablehlo.sine %arg2 : tensor<f32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %27 = stablehlo.multiply %26, %cst_7 : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %28 = stablehlo.multiply %27, %cst_8 : tensor<f32>
    %29 = stablehlo.sine %arg2 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %30 = stablehlo.multiply %cst_9, %29 : tensor<f32>
    %31 = stablehlo.add %28, %30 : tensor<f32>
    %32 = stablehlo.sine %7 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.multiply %34, %35 : tensor<3xf32>
    %37 = stablehlo.sine %7 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<3xf32>
    %40 = stablehlo.add %36, %39 : tensor<3xf32>
    %41 = stablehlo.compare GT, %16, %3, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %43 = stablehlo.multiply %42, %3 : tensor<3x3xf32>
    %44 = call @_where(%41, %16, %43) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %45 = stablehlo.cosine %16 : tensor<3x3xf32>
    %46 = stablehlo.multiply %44, %45 : tensor<3x3xf32>
    %cst_14 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %48 = stablehlo.add %46, %47 : tensor<3x3xf32>
    %49 = stablehlo.compare GT, %25, %6, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %51 = stablehlo.multiply %50, %6 : tensor<3xf32>
    %52 = call @_where_0(%49, %25, %51) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %53 = stablehlo.cosine %25 : tensor<3xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %56 = stablehlo.add %54, %55 : tensor<3xf32>
    %57 = stablehlo.compare GT, %31, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %58 = stablehlo.multiply %cst_17, %arg2 : tensor<f32>
    %59 = call @_where_1(%57, %31, %58) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %60 = stablehlo.cosine %31 : tensor<f32>
    %61 = stablehlo.multiply %59, %60 : tensor<f32>
    %cst_18 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %62 = stablehlo.add %61, %cst_18 : tensor<f32>
    %63 = stablehlo.compare GT, %40, %7, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %65 = stablehlo.multiply %64, %7 : tensor<3xf32>
    %66 = call @_where_0(%63, %40, %65) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %67 = stablehlo.cosine %40 : tensor<3xf32>
    %68 = stablehlo.multiply %66, %67 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %70 = stablehlo.add %68, %69 : tensor<3xf32>
    %71 = stablehlo.multiply %48, %48 : tensor<3x3xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %73 = stablehlo.add %72, %71 : tensor<3x3xf32>
    %74 = stablehlo.divide %48, %73 : tensor<3x3xf32>
    %75 = stablehlo.multiply %56, %56 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %77 = stablehlo.add %76, %75 : tensor<3xf32>
    %78 = stablehlo.divide %56, %77 : tensor<3xf32>
    %79 = stablehlo.multiply %62, %62 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %80 = stablehlo.add %cst_23, %79 : tensor<f32>
    %81 = stablehlo.divide %62, %80 : tensor<f32>
    %82 = stablehlo.multiply %70, %70 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %84 = stablehlo.add %83, %82 : tensor<3xf32>
    %85 = stablehlo.divide %70, %84 : tensor<3xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %87 = stablehlo.multiply %86, %74 : tensor<3x3xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %89 = stablehlo.add %87, %88 : tensor<3x3xf32>
    %90 = stablehlo.abs %78 : tensor<3xf32>
    %91 = stablehlo.log_plus_one %90 : tensor<3xf32>
    %92 = stablehlo.sine %81 : tensor<f32>
    %cst_27 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %93 = stablehlo.multiply %cst_27, %92 : tensor<f32>
    %94 = stablehlo.add %81, %93 : tensor<f32>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %95 = stablehlo.multiply %cst_28, %94 : tensor<f32>
    %96 = stablehlo.multiply %85, %85 : tensor<3xf32>
    %cst_29 = stablehlo.constant dense<4.990000e+00> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %98 = stablehlo.compare LT, %96, %97, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_30 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %100 = stablehlo.multiply %99, %96 : tensor<3xf32>
    %101 = call @_where_0(%98, %96, %100) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    return %89, %91, %95, %101 : tensor<3x3xf32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>
  }
  func.func private @_where(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x3xi1>, tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
  func.func private @_where_0(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
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
    %cst_0 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
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
    %cst_6 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %22 = stablehlo.multiply %20, %21 : tensor<3x3xf32>
    %23 = stablehlo.sine %5 : tensor<3x3xf32>
    %24 = stablehlo.cosine %5 : tensor<3x3xf32>
    %cst_7 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %26 = stablehlo.multiply %25, %23 : tensor<3x3xf32>
    %27 = stablehlo.add %22, %26 : tensor<3x3xf32>
    %28 = stablehlo.sine %11 : tensor<3xf32>
    %29 = stablehlo.cosine %11 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %31 = stablehlo.multiply %28, %30 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %33 = stablehlo.multiply %31, %32 : tensor<3xf32>
    %34 = stablehlo.sine %11 : tensor<3xf32>
    %35 = stablehlo.cosine %11 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %37 = stablehlo.multiply %36, %34 : tensor<3xf32>
    %38 = stablehlo.add %33, %37 : tensor<3xf32>
    %39 = stablehlo.sine %arg2 : tensor<f32>
    %40 = stablehlo.cosine %arg2 : tensor<f32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %41 = stablehlo.multiply %39, %cst_11 : tensor<f32>
    %cst_12 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %42 = stablehlo.multiply %41, %cst_12 : tensor<f32>
    %43 = stablehlo.sine %arg2 : tensor<f32>
    %44 = stablehlo.cosine %arg2 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %45 = stablehlo.multiply %cst_13, %43 : tensor<f32>
    %46 = stablehlo.add %42, %45 : tensor<f32>
    %47 = stablehlo.sine %14 : tensor<3xf32>
    %48 = stablehlo.cosine %14 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %50 = stablehlo.multiply %47, %49 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %52 = stablehlo.multiply %50, %51 : tensor<3xf32>
    %53 = stablehlo.sine %14 : tensor<3xf32>
    %54 = stablehlo.cosine %14 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %56 = stablehlo.multiply %55, %53 : tensor<3xf32>
    %57 = stablehlo.add %52, %56 : tensor<3xf32>
    %58 = stablehlo.compare GT, %27, %5, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %60 = stablehlo.multiply %59, %5 : tensor<3x3xf32>
    %61 = call @_where(%58, %27, %60) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %62 = stablehlo.cosine %27 : tensor<3x3xf32>
    %63 = stablehlo.sine %27 : tensor<3x3xf32>
    %64 = stablehlo.multiply %61, %62 : tensor<3x3xf32>
    %cst_18 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %66 = stablehlo.add %64, %65 : tensor<3x3xf32>
    %67 = stablehlo.compare GT, %38, %11, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %69 = stablehlo.multiply %68, %11 : tensor<3xf32>
    %70 = call @_where_0(%67, %38, %69) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %71 = stablehlo.cosine %38 : tensor<3xf32>
    %72 = stablehlo.sine %38 : tensor<3xf32>
    %73 = stablehlo.multiply %70, %71 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %75 = stablehlo.add %73, %74 : tensor<3xf32>
    %76 = stablehlo.compare GT, %46, %arg2, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %77 = stablehlo.multiply %cst_21, %arg2 : tensor<f32>
    %78 = call @_where_1(%76, %46, %77) : (tensor<i1>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %79 = stablehlo.cosine %46 : tensor<f32>
    %80 = stablehlo.sine %46 : tensor<f32>
    %81 = stablehlo.multiply %78, %79 : tensor<f32>
    %cst_22 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %82 = stablehlo.add %81, %cst_22 : tensor<f32>
    %83 = stablehlo.compare GT, %57, %14, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_23 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %85 = stablehlo.multiply %84, %14 : tensor<3xf32>
    %86 = call @_where_0(%83, %57, %85) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %87 = stablehlo.cosine %57 : tensor<3xf32>
    %88 = stablehlo.sine %57 : tensor<3xf32>
    %89 = stablehlo.multiply %86, %87 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<4.200000e-01> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %91 = stablehlo.add %89, %90 : tensor<3xf32>
    %92 = stablehlo.multiply %66, %66 : tensor<3x3xf32>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %94 = stablehlo.multiply %93, %66 : tensor<3x3xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %96 = stablehlo.add %95, %92 : tensor<3x3xf32>
    %97 = stablehlo.multiply %96, %96 : tensor<3x3xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %99 = stablehlo.divide %98, %97 : tensor<3x3xf32>
    %100 = stablehlo.multiply %75, %75 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %102 = stablehlo.multiply %101, %75 : tensor<3xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %104 = stablehlo.add %103, %100 : tensor<3xf32>
    %105 = stablehlo.divide %75, %104 : tensor<3xf32>
    %106 = stablehlo.multiply %104, %104 : tensor<3xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %108 = stablehlo.divide %107, %106 : tensor<3xf32>
    %109 = stablehlo.multiply %82, %82 : tensor<f32>
    %cst_31 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %110 = stablehlo.multiply %cst_31, %82 : tensor<f32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %111 = stablehlo.add %cst_32, %109 : tensor<f32>
    %112 = stablehlo.divide %82, %111 : tensor<f32>
    %113 = stablehlo.multiply %111, %111 : tensor<f32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %114 = stablehlo.divide %cst_33, %113 : tensor<f32>
    %115 = stablehlo.multiply %91, %91 : tensor<3xf32>
    %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %117 = stablehlo.multiply %116, %91 : tensor<3xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %119 = stablehlo.add %118, %115 : tensor<3xf32>
    %120 = stablehlo.divide %91, %119 : tensor<3xf32>
    %121 = stablehlo.multiply %119, %119 : tensor<3xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %123 = stablehlo.divide %122, %121 : tensor<3xf32>
    %124 = stablehlo.abs %105 : tensor<3xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %126 = stablehlo.compare GE, %105, %125, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_38 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %127 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %128 = stablehlo.add %124, %127 : tensor<3xf32>
    %129 = stablehlo.cosine %112 : tensor<f32>
    %130 = stablehlo.multiply %120, %120 : tensor<3xf32>
    %cst_39 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %132 = stablehlo.multiply %131, %120 : tensor<3xf32>
    %cst_40 = stablehlo.constant dense<4.990000e+00> : tensor<f32>
    %133 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %134 = stablehlo.compare LT, %130, %133, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %135 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %136 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %138:2 = call @_where_2(%134, %135) : (tensor<3xi1>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %cst_44 = stablehlo.constant dense<2.600000e-01> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %140 = stablehlo.multiply %139, %138#1 : tensor<3xf32>
    %141 = stablehlo.add %138#0, %140 : tensor<3xf32>
    %142 = stablehlo.multiply %141, %132 : tensor<3xf32>
    %cst_45 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %143 = stablehlo.multiply %cst_45, %cst_46 : tensor<f32>
    %cst_47 = stablehlo.constant dense<4.000000e-01> : tensor<f32>
    %144 = stablehlo.multiply %cst_47, %143 : tensor<f32>
    %145 = stablehlo.multiply %144, %129 : tensor<f32>
    %146 = stablehlo.add %143, %145 : tensor<f32>
    %147 = stablehlo.divide %136, %128 : tensor<3xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %149 = stablehlo.select %126, %148, %147 : tensor<3xi1>, tensor<3xf32>
    %150 = stablehlo.select %126, %147, %148 : tensor<3xi1>, tensor<3xf32>
    %151 = stablehlo.negate %149 : tensor<3xf32>
    %152 = stablehlo.add %150, %151 : tensor<3xf32>
    %cst_49 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %153 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %154 = stablehlo.multiply %153, %137 : tensor<3x3xf32>
    %155 = stablehlo.multiply %142, %123 : tensor<3xf32>
    %156 = stablehlo.multiply %155, %91 : tensor<3xf32>
    %157 = stablehlo.negate %156 : tensor<3xf32>
    %158 = stablehlo.divide %142, %119 : tensor<3xf32>
    %159 = stablehlo.multiply %157, %117 : tensor<3xf32>
    %160 = stablehlo.add %158, %159 : tensor<3xf32>
    %161 = stablehlo.multiply %146, %114 : tensor<f32>
    %162 = stablehlo.multiply %161, %82 : tensor<f32>
    %163 = stablehlo.negate %162 : tensor<f32>
    %164 = stablehlo.divide %146, %111 : tensor<f32>
    %165 = stablehlo.multiply %163, %110 : tensor<f32>
    %166 = stablehlo.add %164, %165 : tensor<f32>
    %167 = stablehlo.multiply %152, %108 : tensor<3xf32>
    %168 = stablehlo.multiply %167, %75 : tensor<3xf32>
    %169 = stablehlo.negate %168 : tensor<3xf32>
    %170 = stablehlo.divide %152, %104 : tensor<3xf32>
    %171 = stablehlo.multiply %169, %102 : tensor<3xf32>
    %172 = stablehlo.add %170, %171 : tensor<3xf32>
    %173 = stablehlo.multiply %154, %99 : tensor<3x3xf32>
    %174 = stablehlo.multiply %173, %66 : tensor<3x3xf32>
    %175 = stablehlo.negate %174 : tensor<3x3xf32>
    %176 = stablehlo.divide %154, %96 : tensor<3x3xf32>
    %177 = stablehlo.multiply %175, %94 : tensor<3x3xf32>
    %178 = stablehlo.add %176, %177 : tensor<3x3xf32>
    %179 = stablehlo.multiply %86, %160 : tensor<3xf32>
    %180 = stablehlo.multiply %160, %87 : tensor<3xf32>
    %181 = stablehlo.negate %179 : tensor<3xf32>
    %182 = stablehlo.multiply %181, %88 : tensor<3xf32>
    %183:2 = call @_where_2(%83, %180) : (tensor<3xi1>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %184 = stablehlo.add %182, %183#0 : tensor<3xf32>
    %cst_50 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %185 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %186 = stablehlo.multiply %185, %183#1 : tensor<3xf32>
    %187 = stablehlo.multiply %78, %166 : tensor<f32>
    %188 = stablehlo.multiply %166, %79 : tensor<f32>
    %189 = stablehlo.negate %187 : tensor<f32>
    %190 = stablehlo.multiply %189, %80 : tensor<f32>
    %191:2 = call @_where_3(%76, %188) : (tensor<i1>, tensor<f32>) -> (tensor<f32>, tensor<f32>)
    %192 = stablehlo.add %190, %191#0 : tensor<f32>
    %cst_51 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %193 = stablehlo.multiply %cst_51, %191#1 : tensor<f32>
    %194 = stablehlo.multiply %70, %172 : tensor<3xf32>
    %195 = stablehlo.multiply %172, %71 : tensor<3xf32>
    %196 = stablehlo.negate %194 : tensor<3xf32>
    %197 = stablehlo.multiply %196, %72 : tensor<3xf32>
    %198:2 = call @_where_2(%67, %195) : (tensor<3xi1>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %199 = stablehlo.add %197, %198#0 : tensor<3xf32>
    %cst_52 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %200 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %201 = stablehlo.multiply %200, %198#1 : tensor<3xf32>
    %202 = stablehlo.multiply %61, %178 : tensor<3x3xf32>
    %203 = stablehlo.multiply %178, %62 : tensor<3x3xf32>
    %204 = stablehlo.negate %202 : tensor<3x3xf32>
    %205 = stablehlo.multiply %204, %63 : tensor<3x3xf32>
    %206:2 = call @_where_4(%58, %203) : (tensor<3x3xi1>, tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
    %207 = stablehlo.add %205, %206#0 : tensor<3x3xf32>
    %cst_53 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %208 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %209 = stablehlo.multiply %208, %206#1 : tensor<3x3xf32>
    %cst_54 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %210 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %211 = stablehlo.multiply %210, %184 : tensor<3xf32>
    %212 = stablehlo.multiply %211, %54 : tensor<3xf32>
    %213 = stablehlo.add %186, %212 : tensor<3xf32>
    %cst_55 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %214 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %215 = stablehlo.multiply %184, %214 : tensor<3xf32>
    %cst_56 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %216 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %217 = stablehlo.multiply %215, %216 : tensor<3xf32>
    %218 = stablehlo.multiply %217, %48 : tensor<3xf32>
    %219 = stablehlo.add %213, %218 : tensor<3xf32>
    %cst_57 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %220 = stablehlo.multiply %cst_57, %192 : tensor<f32>
    %221 = stablehlo.multiply %220, %44 : tensor<f32>
    %222 = stablehlo.add %193, %221 : tensor<f32>
    %cst_58 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %223 = stablehlo.multiply %192, %cst_58 : tensor<f32>
    %cst_59 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %224 = stablehlo.multiply %223, %cst_59 : tensor<f32>
    %225 = stablehlo.multiply %224, %40 : tensor<f32>
    %226 = stablehlo.add %222, %225 : tensor<f32>
    %cst_60 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %227 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %228 = stablehlo.multiply %227, %199 : tensor<3xf32>
    %229 = stablehlo.multiply %228, %35 : tensor<3xf32>
    %230 = stablehlo.add %201, %229 : tensor<3xf32>
    %cst_61 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %231 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %232 = stablehlo.multiply %199, %231 : tensor<3xf32>
    %cst_62 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %233 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %234 = stablehlo.multiply %232, %233 : tensor<3xf32>
    %235 = stablehlo.multiply %234, %29 : tensor<3xf32>
    %236 = stablehlo.add %230, %235 : tensor<3xf32>
    %cst_63 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %238 = stablehlo.multiply %237, %207 : tensor<3x3xf32>
    %239 = stablehlo.multiply %238, %24 : tensor<3x3xf32>
    %240 = stablehlo.add %209, %239 : tensor<3x3xf32>
    %cst_64 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %241 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %242 = stablehlo.multiply %207, %241 : tensor<3x3xf32>
    %cst_65 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %243 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %244 = stablehlo.multiply %242, %243 : tensor<3x3xf32>
    %245 = stablehlo.multiply %244, %18 : tensor<3x3xf32>
    %246 = stablehlo.add %240, %245 : tensor<3x3xf32>
    %247 = stablehlo.multiply %219, %16 : tensor<3xf32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %248 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %249 = stablehlo.select %13, %248, %236 : tensor<3xi1>, tensor<3xf32>
    %250 = stablehlo.select %13, %236, %248 : tensor<3xi1>, tensor<3xf32>
    %251 = stablehlo.negate %249 : tensor<3xf32>
    %252 = stablehlo.add %250, %251 : tensor<3xf32>
    %253 = stablehlo.multiply %246, %8 : tensor<3x3xf32>
    %254 = stablehlo.multiply %253, %arg0 : tensor<3x3xf32>
    %255 = stablehlo.negate %254 : tensor<3x3xf32>
    %256 = stablehlo.divide %246, %4 : tensor<3x3xf32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %257 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %258 = stablehlo.select %2, %257, %255 : tensor<3x3xi1>, tensor<3x3xf32>
    %259 = stablehlo.select %2, %255, %257 : tensor<3x3xi1>, tensor<3x3xf32>
    %260 = stablehlo.negate %258 : tensor<3x3xf32>
    %261 = stablehlo.add %259, %260 : tensor<3x3xf32>
    %262 = stablehlo.add %256, %261 : tensor<3x3xf32>
    return %262, %252, %226, %247 : tensor<3x3xf32>, tensor<3xf32>, tensor<f32>, tensor<3xf32>
  }
  func.func private @_where(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3x3xi1>, tensor<3x3xf32>
    return %0 : tensor<3x3xf32>
  }
  func.func private @_where_0(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<i1>, tensor<f32>
    return %0 : tensor<f32>
  }
  func.func private @_where_2(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3xi1>, tensor<3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<3xi1>, tensor<3xf32>
    return %2, %1 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<f32>) -> (tensor<f32>, tensor<f32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.select %arg0, %cst, %arg1 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.select %arg0, %arg1, %cst_0 : tensor<i1>, tensor<f32>
    return %1, %0 : tensor<f32>, tensor<f32>
  }
  func.func private @_where_4(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>) -> (tensor<3x3xf32>, tensor<3x3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3x3xi1>, tensor<3x3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    return %2, %1 : tensor<3x3xf32>, tensor<3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
