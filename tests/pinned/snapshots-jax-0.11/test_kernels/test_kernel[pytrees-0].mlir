// import jax
// import jax.numpy as jnp
//
//
// def on_leaf(leaf):
//     t = leaf / (1.0 + leaf**2)
//     return t * 0.25 + (1.0 - 0.25) * jnp.sin(leaf)
//
//
// def noisy_mapped_state(x, biases, scales, extra):
//     wave = jnp.sin(jnp.abs(x - 0.32))
//     gap = 1.92 - scales
//     relative = gap / (1.0 + jnp.abs(gap))
//     clamped = jnp.clip(0.815 * extra + 0.75, -1.5, 1.5)
//     params = [wave, biases, relative, clamped]
//
//     def leaf_rule(v):
//         mid = jnp.sin(v) * 0.75
//         return jnp.where(mid > v, mid, 0.279 * v)
//
//     next_params = jax.tree_util.tree_map(leaf_rule, params)
//     bent_tree = jax.tree_util.tree_map(
//         lambda p, g: p * 0.21 + (1.0 - 0.21) * jnp.sin(g), next_params, params
//     )
//     new_tree = jax.tree.map(on_leaf, bent_tree)
//     mapped_parts = jax.tree.map(
//         lambda noisy_v, simple_q: jnp.where(
//             noisy_v > simple_q, noisy_v, 0.51 * simple_q
//         ),
//         new_tree,
//         bent_tree,
//     )
//     compressed = jax.nn.selu(mapped_parts[0])
//     nonlinear = mapped_parts[1] ** 3
//     outcome = mapped_parts[2]
//     interaction = outcome * jax.nn.soft_sign(outcome)
//     powered = mapped_parts[3] ** 3
//     return [compressed, {"rest": [nonlinear, interaction, powered]}]
//
//   x: float32[3] in [-1.2, 1.2]
//   biases: float32[3] in [-1.2, 1.2]
//   scales: float32[3] in [-1.2, 1.2]
//   extra: float32[3] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_noisy_mapped_state attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]['rest'][0]"}, tensor<3xf32> {jax.result_info = "result[1]['rest'][1]"}, tensor<3xf32> {jax.result_info = "result[1]['rest'][2]"}) {
    %cst = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<3xf32>
    %2 = stablehlo.abs %1 : tensor<3xf32>
    %3 = stablehlo.sine %2 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<1.920000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.subtract %4, %arg2 : tensor<3xf32>
    %6 = stablehlo.abs %5 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.add %7, %6 : tensor<3xf32>
    %9 = stablehlo.divide %5, %8 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0.814999997> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %11 = stablehlo.multiply %10, %arg3 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %13 = stablehlo.add %11, %12 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<-1.500000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %14 = call @clip(%13, %cst_4, %cst_5) : (tensor<3xf32>, tensor<f32>, tensor<f32>) -> tensor<3xf32>
    %15 = stablehlo.sine %3 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %17 = stablehlo.multiply %15, %16 : tensor<3xf32>
    %18 = stablehlo.compare GT, %17, %3, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_7 = stablehlo.constant dense<2.790000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.multiply %19, %3 : tensor<3xf32>
    %21 = call @_where(%18, %17, %20) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %22 = stablehlo.sine %arg1 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %24 = stablehlo.multiply %22, %23 : tensor<3xf32>
    %25 = stablehlo.compare GT, %24, %arg1, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_9 = stablehlo.constant dense<2.790000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %27 = stablehlo.multiply %26, %arg1 : tensor<3xf32>
    %28 = call @_where(%25, %24, %27) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %29 = stablehlo.sine %9 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %31 = stablehlo.multiply %29, %30 : tensor<3xf32>
    %32 = stablehlo.compare GT, %31, %9, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_11 = stablehlo.constant dense<2.790000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.multiply %33, %9 : tensor<3xf32>
    %35 = call @_where(%32, %31, %34) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %36 = stablehlo.sine %14 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %38 = stablehlo.multiply %36, %37 : tensor<3xf32>
    %39 = stablehlo.compare GT, %38, %14, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_13 = stablehlo.constant dense<2.790000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %41 = stablehlo.multiply %40, %14 : tensor<3xf32>
    %42 = call @_where(%39, %38, %41) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %cst_14 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %44 = stablehlo.multiply %21, %43 : tensor<3xf32>
    %45 = stablehlo.sine %3 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<7.900000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<3xf32>
    %48 = stablehlo.add %44, %47 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %50 = stablehlo.multiply %28, %49 : tensor<3xf32>
    %51 = stablehlo.sine %arg1 : tensor<3xf32>
    %cst_17 = stablehlo.constant dense<7.900000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %53 = stablehlo.multiply %52, %51 : tensor<3xf32>
    %54 = stablehlo.add %50, %53 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %56 = stablehlo.multiply %35, %55 : tensor<3xf32>
    %57 = stablehlo.sine %9 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<7.900000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<3xf32>
    %60 = stablehlo.add %56, %59 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %62 = stablehlo.multiply %42, %61 : tensor<3xf32>
    %63 = stablehlo.sine %14 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<7.900000e-01> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %65 = stablehlo.multiply %64, %63 : tensor<3xf32>
    %66 = stablehlo.add %62, %65 : tensor<3xf32>
    %67 = stablehlo.multiply %48, %48 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %69 = stablehlo.add %68, %67 : tensor<3xf32>
    %70 = stablehlo.divide %48, %69 : tensor<3xf32>
    %cst_23 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %72 = stablehlo.multiply %70, %71 : tensor<3xf32>
    %73 = stablehlo.sine %48 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %75 = stablehlo.multiply %74, %73 : tensor<3xf32>
    %76 = stablehlo.add %72, %75 : tensor<3xf32>
    %77 = stablehlo.multiply %54, %54 : tensor<3xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %79 = stablehlo.add %78, %77 : tensor<3xf32>
    %80 = stablehlo.divide %54, %79 : tensor<3xf32>
    %cst_26 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %82 = stablehlo.multiply %80, %81 : tensor<3xf32>
    %83 = stablehlo.sine %54 : tensor<3xf32>
    %cst_27 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %85 = stablehlo.multiply %84, %83 : tensor<3xf32>
    %86 = stablehlo.add %82, %85 : tensor<3xf32>
    %87 = stablehlo.multiply %60, %60 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %89 = stablehlo.add %88, %87 : tensor<3xf32>
    %90 = stablehlo.divide %60, %89 : tensor<3xf32>
    %cst_29 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %92 = stablehlo.multiply %90, %91 : tensor<3xf32>
    %93 = stablehlo.sine %60 : tensor<3xf32>
    %cst_30 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %95 = stablehlo.multiply %94, %93 : tensor<3xf32>
    %96 = stablehlo.add %92, %95 : tensor<3xf32>
    %97 = stablehlo.multiply %66, %66 : tensor<3xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %99 = stablehlo.add %98, %97 : tensor<3xf32>
    %100 = stablehlo.divide %66, %99 : tensor<3xf32>
    %cst_32 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %102 = stablehlo.multiply %100, %101 : tensor<3xf32>
    %103 = stablehlo.sine %66 : tensor<3xf32>
    %cst_33 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %105 = stablehlo.multiply %104, %103 : tensor<3xf32>
    %106 = stablehlo.add %102, %105 : tensor<3xf32>
    %107 = stablehlo.compare GT, %76, %48, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_34 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %109 = stablehlo.multiply %108, %48 : tensor<3xf32>
    %110 = call @_where(%107, %76, %109) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %111 = stablehlo.compare GT, %86, %54, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_35 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %113 = stablehlo.multiply %112, %54 : tensor<3xf32>
    %114 = call @_where(%111, %86, %113) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %115 = stablehlo.compare GT, %96, %60, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_36 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %117 = stablehlo.multiply %116, %60 : tensor<3xf32>
    %118 = call @_where(%115, %96, %117) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %119 = stablehlo.compare GT, %106, %66, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_37 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %121 = stablehlo.multiply %120, %66 : tensor<3xf32>
    %122 = call @_where(%119, %106, %121) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %123 = call @selu(%110) : (tensor<3xf32>) -> tensor<3xf32>
    %124 = stablehlo.multiply %114, %114 : tensor<3xf32>
    %125 = stablehlo.multiply %124, %114 : tensor<3xf32>
    %126 = call @soft_sign(%118) : (tensor<3xf32>) -> tensor<3xf32>
    %127 = stablehlo.multiply %118, %126 : tensor<3xf32>
    %128 = stablehlo.multiply %122, %122 : tensor<3xf32>
    %129 = stablehlo.multiply %128, %122 : tensor<3xf32>
    return %123, %125, %127, %129 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @clip(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<3xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<3xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<3xf32>
    return %5 : tensor<3xf32>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @selu(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %cst = stablehlo.constant dense<1.67326319> : tensor<f32>
    %0 = call @elu(%arg0, %cst) : (tensor<3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<1.05070102> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<3xf32>
    return %2 : tensor<3xf32>
  }
  func.func private @elu(%arg0: tensor<3xf32>, %arg1: tensor<f32>) -> tensor<3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where_0(%3, %cst_1, %arg0) : (tensor<3xi1>, tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<3xf32>
    %6 = stablehlo.convert %arg1 : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<3xf32>
    %9 = call @_where(%1, %arg0, %8) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    return %9 : tensor<3xf32>
  }
  func.func private @_where_0(%arg0: tensor<3xi1>, %arg1: tensor<f32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %2 : tensor<3xf32>
  }
  func.func private @soft_sign(%arg0: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.abs %arg0 : tensor<3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.add %0, %1 : tensor<3xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<3xf32>
    return %3 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}, tensor<3xf32> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<3xf32>
    %2 = stablehlo.abs %1 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.compare GE, %1, %3, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %5 = stablehlo.sine %2 : tensor<3xf32>
    %6 = stablehlo.cosine %2 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<1.920000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.subtract %7, %arg2 : tensor<3xf32>
    %9 = stablehlo.abs %8 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %11 = stablehlo.compare GE, %8, %10, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %13 = stablehlo.add %12, %9 : tensor<3xf32>
    %14 = stablehlo.divide %8, %13 : tensor<3xf32>
    %15 = stablehlo.multiply %13, %13 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %17 = stablehlo.divide %16, %15 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0.814999997> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.multiply %18, %arg3 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.add %19, %20 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<-1.500000e+00> : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %22:3 = call @clip(%21, %cst_7, %cst_8) : (tensor<3xf32>, tensor<f32>, tensor<f32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>)
    %23 = stablehlo.sine %5 : tensor<3xf32>
    %24 = stablehlo.cosine %5 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.multiply %23, %25 : tensor<3xf32>
    %27 = stablehlo.compare GT, %26, %5, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_10 = stablehlo.constant dense<2.790000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.multiply %28, %5 : tensor<3xf32>
    %30 = call @_where(%27, %26, %29) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %31 = stablehlo.sine %arg1 : tensor<3xf32>
    %32 = stablehlo.cosine %arg1 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.multiply %31, %33 : tensor<3xf32>
    %35 = stablehlo.compare GT, %34, %arg1, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_12 = stablehlo.constant dense<2.790000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %37 = stablehlo.multiply %36, %arg1 : tensor<3xf32>
    %38 = call @_where(%35, %34, %37) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %39 = stablehlo.sine %14 : tensor<3xf32>
    %40 = stablehlo.cosine %14 : tensor<3xf32>
    %cst_13 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %42 = stablehlo.multiply %39, %41 : tensor<3xf32>
    %43 = stablehlo.compare GT, %42, %14, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_14 = stablehlo.constant dense<2.790000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %45 = stablehlo.multiply %44, %14 : tensor<3xf32>
    %46 = call @_where(%43, %42, %45) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %47 = stablehlo.sine %22#0 : tensor<3xf32>
    %48 = stablehlo.cosine %22#0 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %50 = stablehlo.multiply %47, %49 : tensor<3xf32>
    %51 = stablehlo.compare GT, %50, %22#0, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_16 = stablehlo.constant dense<2.790000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %53 = stablehlo.multiply %52, %22#0 : tensor<3xf32>
    %54 = call @_where(%51, %50, %53) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %cst_17 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %56 = stablehlo.multiply %30, %55 : tensor<3xf32>
    %57 = stablehlo.sine %5 : tensor<3xf32>
    %58 = stablehlo.cosine %5 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<7.900000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %60 = stablehlo.multiply %59, %57 : tensor<3xf32>
    %61 = stablehlo.add %56, %60 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %63 = stablehlo.multiply %38, %62 : tensor<3xf32>
    %64 = stablehlo.sine %arg1 : tensor<3xf32>
    %65 = stablehlo.cosine %arg1 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<7.900000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %67 = stablehlo.multiply %66, %64 : tensor<3xf32>
    %68 = stablehlo.add %63, %67 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %70 = stablehlo.multiply %46, %69 : tensor<3xf32>
    %71 = stablehlo.sine %14 : tensor<3xf32>
    %72 = stablehlo.cosine %14 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<7.900000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %74 = stablehlo.multiply %73, %71 : tensor<3xf32>
    %75 = stablehlo.add %70, %74 : tensor<3xf32>
    %cst_23 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %77 = stablehlo.multiply %54, %76 : tensor<3xf32>
    %78 = stablehlo.sine %22#0 : tensor<3xf32>
    %79 = stablehlo.cosine %22#0 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<7.900000e-01> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %81 = stablehlo.multiply %80, %78 : tensor<3xf32>
    %82 = stablehlo.add %77, %81 : tensor<3xf32>
    %83 = stablehlo.multiply %61, %61 : tensor<3xf32>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %85 = stablehlo.multiply %84, %61 : tensor<3xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %87 = stablehlo.add %86, %83 : tensor<3xf32>
    %88 = stablehlo.divide %61, %87 : tensor<3xf32>
    %89 = stablehlo.multiply %87, %87 : tensor<3xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %91 = stablehlo.divide %90, %89 : tensor<3xf32>
    %cst_28 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %93 = stablehlo.multiply %88, %92 : tensor<3xf32>
    %94 = stablehlo.sine %61 : tensor<3xf32>
    %95 = stablehlo.cosine %61 : tensor<3xf32>
    %cst_29 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %97 = stablehlo.multiply %96, %94 : tensor<3xf32>
    %98 = stablehlo.add %93, %97 : tensor<3xf32>
    %99 = stablehlo.multiply %68, %68 : tensor<3xf32>
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %101 = stablehlo.multiply %100, %68 : tensor<3xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %103 = stablehlo.add %102, %99 : tensor<3xf32>
    %104 = stablehlo.divide %68, %103 : tensor<3xf32>
    %105 = stablehlo.multiply %103, %103 : tensor<3xf32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %106 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %107 = stablehlo.divide %106, %105 : tensor<3xf32>
    %cst_33 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %109 = stablehlo.multiply %104, %108 : tensor<3xf32>
    %110 = stablehlo.sine %68 : tensor<3xf32>
    %111 = stablehlo.cosine %68 : tensor<3xf32>
    %cst_34 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %113 = stablehlo.multiply %112, %110 : tensor<3xf32>
    %114 = stablehlo.add %109, %113 : tensor<3xf32>
    %115 = stablehlo.multiply %75, %75 : tensor<3xf32>
    %cst_35 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %117 = stablehlo.multiply %116, %75 : tensor<3xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %119 = stablehlo.add %118, %115 : tensor<3xf32>
    %120 = stablehlo.divide %75, %119 : tensor<3xf32>
    %121 = stablehlo.multiply %119, %119 : tensor<3xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %123 = stablehlo.divide %122, %121 : tensor<3xf32>
    %cst_38 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %124 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %125 = stablehlo.multiply %120, %124 : tensor<3xf32>
    %126 = stablehlo.sine %75 : tensor<3xf32>
    %127 = stablehlo.cosine %75 : tensor<3xf32>
    %cst_39 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %129 = stablehlo.multiply %128, %126 : tensor<3xf32>
    %130 = stablehlo.add %125, %129 : tensor<3xf32>
    %131 = stablehlo.multiply %82, %82 : tensor<3xf32>
    %cst_40 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %133 = stablehlo.multiply %132, %82 : tensor<3xf32>
    %cst_41 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %135 = stablehlo.add %134, %131 : tensor<3xf32>
    %136 = stablehlo.divide %82, %135 : tensor<3xf32>
    %137 = stablehlo.multiply %135, %135 : tensor<3xf32>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %138 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %139 = stablehlo.divide %138, %137 : tensor<3xf32>
    %cst_43 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %141 = stablehlo.multiply %136, %140 : tensor<3xf32>
    %142 = stablehlo.sine %82 : tensor<3xf32>
    %143 = stablehlo.cosine %82 : tensor<3xf32>
    %cst_44 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %145 = stablehlo.multiply %144, %142 : tensor<3xf32>
    %146 = stablehlo.add %141, %145 : tensor<3xf32>
    %147 = stablehlo.compare GT, %98, %61, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_45 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %148 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %149 = stablehlo.multiply %148, %61 : tensor<3xf32>
    %150 = call @_where(%147, %98, %149) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %151 = stablehlo.compare GT, %114, %68, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_46 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %153 = stablehlo.multiply %152, %68 : tensor<3xf32>
    %154 = call @_where(%151, %114, %153) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %155 = stablehlo.compare GT, %130, %75, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_47 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %156 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %157 = stablehlo.multiply %156, %75 : tensor<3xf32>
    %158 = call @_where(%155, %130, %157) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %159 = stablehlo.compare GT, %146, %82, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_48 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %160 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %161 = stablehlo.multiply %160, %82 : tensor<3xf32>
    %162 = call @_where(%159, %146, %161) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %163:4 = call @selu(%150) : (tensor<3xf32>) -> (tensor<3xi1>, tensor<3xf32>, tensor<f32>, tensor<3xi1>)
    %164 = stablehlo.multiply %154, %154 : tensor<3xf32>
    %cst_49 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %165 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %166 = stablehlo.multiply %165, %164 : tensor<3xf32>
    %167:4 = call @soft_sign(%158) : (tensor<3xf32>) -> (tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>)
    %168 = stablehlo.multiply %162, %162 : tensor<3xf32>
    %cst_50 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_50, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %170 = stablehlo.multiply %169, %168 : tensor<3xf32>
    %cst_51 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %171 = stablehlo.broadcast_in_dim %cst_51, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_52 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_52, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_53 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_54 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %175 = stablehlo.multiply %171, %170 : tensor<3xf32>
    %176 = stablehlo.multiply %158, %172 : tensor<3xf32>
    %177 = stablehlo.multiply %172, %167#0 : tensor<3xf32>
    %178 = call @soft_sign_1(%167#1, %167#2, %158, %167#3, %176) : (tensor<3xi1>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %179 = stablehlo.add %177, %178 : tensor<3xf32>
    %180 = stablehlo.multiply %173, %166 : tensor<3xf32>
    %181 = call @selu_2(%163#0, %163#1, %163#2, %163#3, %174) : (tensor<3xi1>, tensor<3xf32>, tensor<f32>, tensor<3xi1>, tensor<3xf32>) -> tensor<3xf32>
    %182:2 = call @_where_6(%159, %175) : (tensor<3xi1>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %cst_55 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %183 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %184 = stablehlo.multiply %183, %182#1 : tensor<3xf32>
    %185:2 = call @_where_6(%155, %179) : (tensor<3xi1>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %cst_56 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %186 = stablehlo.broadcast_in_dim %cst_56, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %187 = stablehlo.multiply %186, %185#1 : tensor<3xf32>
    %188:2 = call @_where_6(%151, %180) : (tensor<3xi1>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %cst_57 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_57, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %190 = stablehlo.multiply %189, %188#1 : tensor<3xf32>
    %191:2 = call @_where_6(%147, %181) : (tensor<3xi1>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %cst_58 = stablehlo.constant dense<5.100000e-01> : tensor<f32>
    %192 = stablehlo.broadcast_in_dim %cst_58, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %193 = stablehlo.multiply %192, %191#1 : tensor<3xf32>
    %cst_59 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %194 = stablehlo.broadcast_in_dim %cst_59, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %195 = stablehlo.multiply %194, %182#0 : tensor<3xf32>
    %196 = stablehlo.multiply %195, %143 : tensor<3xf32>
    %197 = stablehlo.add %184, %196 : tensor<3xf32>
    %cst_60 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %199 = stablehlo.multiply %182#0, %198 : tensor<3xf32>
    %200 = stablehlo.multiply %199, %139 : tensor<3xf32>
    %201 = stablehlo.multiply %200, %82 : tensor<3xf32>
    %202 = stablehlo.negate %201 : tensor<3xf32>
    %203 = stablehlo.divide %199, %135 : tensor<3xf32>
    %204 = stablehlo.add %197, %203 : tensor<3xf32>
    %205 = stablehlo.multiply %202, %133 : tensor<3xf32>
    %206 = stablehlo.add %204, %205 : tensor<3xf32>
    %cst_61 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %207 = stablehlo.broadcast_in_dim %cst_61, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %208 = stablehlo.multiply %207, %185#0 : tensor<3xf32>
    %209 = stablehlo.multiply %208, %127 : tensor<3xf32>
    %210 = stablehlo.add %187, %209 : tensor<3xf32>
    %cst_62 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %211 = stablehlo.broadcast_in_dim %cst_62, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %212 = stablehlo.multiply %185#0, %211 : tensor<3xf32>
    %213 = stablehlo.multiply %212, %123 : tensor<3xf32>
    %214 = stablehlo.multiply %213, %75 : tensor<3xf32>
    %215 = stablehlo.negate %214 : tensor<3xf32>
    %216 = stablehlo.divide %212, %119 : tensor<3xf32>
    %217 = stablehlo.add %210, %216 : tensor<3xf32>
    %218 = stablehlo.multiply %215, %117 : tensor<3xf32>
    %219 = stablehlo.add %217, %218 : tensor<3xf32>
    %cst_63 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %220 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %221 = stablehlo.multiply %220, %188#0 : tensor<3xf32>
    %222 = stablehlo.multiply %221, %111 : tensor<3xf32>
    %223 = stablehlo.add %190, %222 : tensor<3xf32>
    %cst_64 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %224 = stablehlo.broadcast_in_dim %cst_64, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %225 = stablehlo.multiply %188#0, %224 : tensor<3xf32>
    %226 = stablehlo.multiply %225, %107 : tensor<3xf32>
    %227 = stablehlo.multiply %226, %68 : tensor<3xf32>
    %228 = stablehlo.negate %227 : tensor<3xf32>
    %229 = stablehlo.divide %225, %103 : tensor<3xf32>
    %230 = stablehlo.add %223, %229 : tensor<3xf32>
    %231 = stablehlo.multiply %228, %101 : tensor<3xf32>
    %232 = stablehlo.add %230, %231 : tensor<3xf32>
    %cst_65 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %233 = stablehlo.broadcast_in_dim %cst_65, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %234 = stablehlo.multiply %233, %191#0 : tensor<3xf32>
    %235 = stablehlo.multiply %234, %95 : tensor<3xf32>
    %236 = stablehlo.add %193, %235 : tensor<3xf32>
    %cst_66 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %237 = stablehlo.broadcast_in_dim %cst_66, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %238 = stablehlo.multiply %191#0, %237 : tensor<3xf32>
    %239 = stablehlo.multiply %238, %91 : tensor<3xf32>
    %240 = stablehlo.multiply %239, %61 : tensor<3xf32>
    %241 = stablehlo.negate %240 : tensor<3xf32>
    %242 = stablehlo.divide %238, %87 : tensor<3xf32>
    %243 = stablehlo.add %236, %242 : tensor<3xf32>
    %244 = stablehlo.multiply %241, %85 : tensor<3xf32>
    %245 = stablehlo.add %243, %244 : tensor<3xf32>
    %cst_67 = stablehlo.constant dense<7.900000e-01> : tensor<f32>
    %246 = stablehlo.broadcast_in_dim %cst_67, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %247 = stablehlo.multiply %246, %206 : tensor<3xf32>
    %248 = stablehlo.multiply %247, %79 : tensor<3xf32>
    %cst_68 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
    %249 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %250 = stablehlo.multiply %206, %249 : tensor<3xf32>
    %cst_69 = stablehlo.constant dense<7.900000e-01> : tensor<f32>
    %251 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %252 = stablehlo.multiply %251, %219 : tensor<3xf32>
    %253 = stablehlo.multiply %252, %72 : tensor<3xf32>
    %cst_70 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
    %254 = stablehlo.broadcast_in_dim %cst_70, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %255 = stablehlo.multiply %219, %254 : tensor<3xf32>
    %cst_71 = stablehlo.constant dense<7.900000e-01> : tensor<f32>
    %256 = stablehlo.broadcast_in_dim %cst_71, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %257 = stablehlo.multiply %256, %232 : tensor<3xf32>
    %258 = stablehlo.multiply %257, %65 : tensor<3xf32>
    %cst_72 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
    %259 = stablehlo.broadcast_in_dim %cst_72, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %260 = stablehlo.multiply %232, %259 : tensor<3xf32>
    %cst_73 = stablehlo.constant dense<7.900000e-01> : tensor<f32>
    %261 = stablehlo.broadcast_in_dim %cst_73, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %262 = stablehlo.multiply %261, %245 : tensor<3xf32>
    %263 = stablehlo.multiply %262, %58 : tensor<3xf32>
    %cst_74 = stablehlo.constant dense<2.100000e-01> : tensor<f32>
    %264 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %265 = stablehlo.multiply %245, %264 : tensor<3xf32>
    %266:2 = call @_where_6(%51, %250) : (tensor<3xi1>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %cst_75 = stablehlo.constant dense<2.790000e-01> : tensor<f32>
    %267 = stablehlo.broadcast_in_dim %cst_75, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %268 = stablehlo.multiply %267, %266#1 : tensor<3xf32>
    %269 = stablehlo.add %248, %268 : tensor<3xf32>
    %cst_76 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %270 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %271 = stablehlo.multiply %266#0, %270 : tensor<3xf32>
    %272 = stablehlo.multiply %271, %48 : tensor<3xf32>
    %273 = stablehlo.add %269, %272 : tensor<3xf32>
    %274:2 = call @_where_6(%43, %255) : (tensor<3xi1>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %cst_77 = stablehlo.constant dense<2.790000e-01> : tensor<f32>
    %275 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %276 = stablehlo.multiply %275, %274#1 : tensor<3xf32>
    %277 = stablehlo.add %253, %276 : tensor<3xf32>
    %cst_78 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %278 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %279 = stablehlo.multiply %274#0, %278 : tensor<3xf32>
    %280 = stablehlo.multiply %279, %40 : tensor<3xf32>
    %281 = stablehlo.add %277, %280 : tensor<3xf32>
    %282:2 = call @_where_6(%35, %260) : (tensor<3xi1>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %cst_79 = stablehlo.constant dense<2.790000e-01> : tensor<f32>
    %283 = stablehlo.broadcast_in_dim %cst_79, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %284 = stablehlo.multiply %283, %282#1 : tensor<3xf32>
    %285 = stablehlo.add %258, %284 : tensor<3xf32>
    %cst_80 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %286 = stablehlo.broadcast_in_dim %cst_80, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %287 = stablehlo.multiply %282#0, %286 : tensor<3xf32>
    %288 = stablehlo.multiply %287, %32 : tensor<3xf32>
    %289 = stablehlo.add %285, %288 : tensor<3xf32>
    %290:2 = call @_where_6(%27, %265) : (tensor<3xi1>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %cst_81 = stablehlo.constant dense<2.790000e-01> : tensor<f32>
    %291 = stablehlo.broadcast_in_dim %cst_81, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %292 = stablehlo.multiply %291, %290#1 : tensor<3xf32>
    %293 = stablehlo.add %263, %292 : tensor<3xf32>
    %cst_82 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %294 = stablehlo.broadcast_in_dim %cst_82, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %295 = stablehlo.multiply %290#0, %294 : tensor<3xf32>
    %296 = stablehlo.multiply %295, %24 : tensor<3xf32>
    %297 = stablehlo.add %293, %296 : tensor<3xf32>
    %298 = call @clip_7(%22#1, %22#2, %273) : (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) -> tensor<3xf32>
    %cst_83 = stablehlo.constant dense<0.814999997> : tensor<f32>
    %299 = stablehlo.broadcast_in_dim %cst_83, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %300 = stablehlo.multiply %299, %298 : tensor<3xf32>
    %301 = stablehlo.multiply %281, %17 : tensor<3xf32>
    %302 = stablehlo.multiply %301, %8 : tensor<3xf32>
    %303 = stablehlo.negate %302 : tensor<3xf32>
    %304 = stablehlo.divide %281, %13 : tensor<3xf32>
    %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %305 = stablehlo.broadcast_in_dim %cst_84, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %306 = stablehlo.select %11, %305, %303 : tensor<3xi1>, tensor<3xf32>
    %307 = stablehlo.select %11, %303, %305 : tensor<3xi1>, tensor<3xf32>
    %308 = stablehlo.add %304, %307 : tensor<3xf32>
    %309 = stablehlo.negate %306 : tensor<3xf32>
    %310 = stablehlo.add %308, %309 : tensor<3xf32>
    %311 = stablehlo.negate %310 : tensor<3xf32>
    %312 = stablehlo.multiply %297, %6 : tensor<3xf32>
    %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %313 = stablehlo.broadcast_in_dim %cst_85, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %314 = stablehlo.select %4, %313, %312 : tensor<3xi1>, tensor<3xf32>
    %315 = stablehlo.select %4, %312, %313 : tensor<3xi1>, tensor<3xf32>
    %316 = stablehlo.negate %314 : tensor<3xf32>
    %317 = stablehlo.add %315, %316 : tensor<3xf32>
    return %317, %289, %311, %300 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @clip(%arg0: tensor<3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<3xf32>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<3xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<3xi1>, tensor<3xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<3xi1>, tensor<3xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.minimum %13, %2 : tensor<3xf32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %22 = stablehlo.select %18, %21, %20 : tensor<3xi1>, tensor<3xf32>
    %23 = stablehlo.select %16, %19, %22 : tensor<3xi1>, tensor<3xf32>
    return %14, %11, %23 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @_where(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %0 : tensor<3xf32>
  }
  func.func private @selu(%arg0: tensor<3xf32>) -> (tensor<3xi1>, tensor<3xf32>, tensor<f32>, tensor<3xi1>) {
    %cst = stablehlo.constant dense<1.67326319> : tensor<f32>
    %0:4 = call @elu(%arg0, %cst) : (tensor<3xf32>, tensor<f32>) -> (tensor<3xi1>, tensor<3xf32>, tensor<f32>, tensor<3xi1>)
    return %0#0, %0#1, %0#2, %0#3 : tensor<3xi1>, tensor<3xf32>, tensor<f32>, tensor<3xi1>
  }
  func.func private @elu(%arg0: tensor<3xf32>, %arg1: tensor<f32>) -> (tensor<3xi1>, tensor<3xf32>, tensor<f32>, tensor<3xi1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.compare GT, %arg0, %0, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %3 = stablehlo.compare GT, %arg0, %2, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = call @_where_0(%3, %cst_1, %arg0) : (tensor<3xi1>, tensor<f32>, tensor<3xf32>) -> tensor<3xf32>
    %5 = stablehlo.exponential_minus_one %4 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %7 = stablehlo.add %5, %6 : tensor<3xf32>
    %8 = stablehlo.convert %arg1 : tensor<f32>
    return %3, %7, %8, %1 : tensor<3xi1>, tensor<3xf32>, tensor<f32>, tensor<3xi1>
  }
  func.func private @_where_0(%arg0: tensor<3xi1>, %arg1: tensor<f32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<3xi1>, tensor<3xf32>
    return %2 : tensor<3xf32>
  }
  func.func private @soft_sign(%arg0: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.add %0, %3 : tensor<3xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<3xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.divide %7, %6 : tensor<3xf32>
    return %5, %2, %4, %8 : tensor<3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<3xf32>
  }
  func.func private @soft_sign_1(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>, %arg4: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<3xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<3xf32>
    %2 = stablehlo.negate %1 : tensor<3xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<3xi1>, tensor<3xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<3xi1>, tensor<3xf32>
    %7 = stablehlo.add %3, %6 : tensor<3xf32>
    %8 = stablehlo.negate %5 : tensor<3xf32>
    %9 = stablehlo.add %7, %8 : tensor<3xf32>
    return %9 : tensor<3xf32>
  }
  func.func private @selu_2(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<f32>, %arg3: tensor<3xi1>, %arg4: tensor<3xf32>) -> tensor<3xf32> {
    %cst = stablehlo.constant dense<1.05070102> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.multiply %0, %arg4 : tensor<3xf32>
    %2 = call @elu_3(%arg0, %arg1, %arg2, %arg3, %1) : (tensor<3xi1>, tensor<3xf32>, tensor<f32>, tensor<3xi1>, tensor<3xf32>) -> tensor<3xf32>
    return %2 : tensor<3xf32>
  }
  func.func private @elu_3(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>, %arg2: tensor<f32>, %arg3: tensor<3xi1>, %arg4: tensor<3xf32>) -> tensor<3xf32> {
    %0:2 = call @_where_4(%arg3, %arg4) : (tensor<3xi1>, tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>)
    %1 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.multiply %1, %0#1 : tensor<3xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<3xf32>
    %4 = call @_where_5(%arg0, %3) : (tensor<3xi1>, tensor<3xf32>) -> tensor<3xf32>
    %5 = stablehlo.add %0#0, %4 : tensor<3xf32>
    return %5 : tensor<3xf32>
  }
  func.func private @_where_4(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3xi1>, tensor<3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<3xi1>, tensor<3xf32>
    return %2, %1 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @_where_5(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>) -> tensor<3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3xi1>, tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @_where_6(%arg0: tensor<3xi1>, %arg1: tensor<3xf32>) -> (tensor<3xf32>, tensor<3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<3xi1>, tensor<3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<3xi1>, tensor<3xf32>
    return %2, %1 : tensor<3xf32>, tensor<3xf32>
  }
  func.func private @clip_7(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>) -> tensor<3xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3xf32>
    return %1 : tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
