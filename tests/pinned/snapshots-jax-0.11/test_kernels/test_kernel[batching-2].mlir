// import jax
// import jax.numpy as jnp
//
//
// def score(tok, p):
//     blend_of = tok / (1.0 + p**2)
//     hid = jax.nn.silu(blend_of)
//     return jnp.mean(hid**2) + jax.nn.logsumexp(tok)
//
//
// def normalized_nested_vmap(grid, w):
//     gate = jnp.arcsinh(grid)
//     outs = jax.vmap(
//         jax.vmap(jax.grad(score, argnums=1), in_axes=(0, None)), in_axes=(0, None)
//     )(gate, w)
//     amplified = 0.8 * outs
//     magnitude = jnp.abs(amplified)
//     return jnp.sqrt(jnp.sum(magnitude**2) + 0.388)
//
//   grid: float32[3, 3, 2] in [-1.2, 1.2]
//   w: float32[2] in [-1, 1]
// -----
// forward, cpu
module @jit_normalized_nested_vmap attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3x2xf32>, %arg1: tensor<2xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = chlo.asinh %arg0 : tensor<3x3x2xf32> -> tensor<3x3x2xf32>
    %1 = stablehlo.multiply %arg1, %arg1 : tensor<2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %5 = stablehlo.add %4, %1 : tensor<2xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %9 = stablehlo.divide %0, %8 : tensor<3x3x2xf32>
    %10 = stablehlo.multiply %5, %5 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %12 = stablehlo.divide %11, %10 : tensor<2xf32>
    %13:3 = call @silu(%9) : (tensor<3x3x2xf32>) -> (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>)
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %15 = stablehlo.multiply %14, %13#0 : tensor<3x3x2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.divide %cst_3, %cst_4 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %21 = stablehlo.multiply %20, %15 : tensor<3x3x2xf32>
    %22 = call @silu_0(%13#1, %13#2, %9, %21) : (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xf32>
    %23 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %26 = stablehlo.multiply %22, %25 : tensor<3x3x2xf32>
    %27 = stablehlo.multiply %26, %0 : tensor<3x3x2xf32>
    %28 = stablehlo.negate %27 : tensor<3x3x2xf32>
    %29 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %32 = stablehlo.multiply %28, %31 : tensor<3x3x2xf32>
    %cst_5 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<3x3x2xf32>
    %35 = stablehlo.abs %34 : tensor<3x3x2xf32>
    %36 = stablehlo.multiply %35, %35 : tensor<3x3x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_6) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<3.880000e-01> : tensor<f32>
    %38 = stablehlo.add %37, %cst_7 : tensor<f32>
    %39 = stablehlo.sqrt %38 : tensor<f32>
    return %39 : tensor<f32>
  }
  func.func private @silu(%arg0: tensor<3x3x2xf32>) -> (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<3x3x2xf32>
    %1 = stablehlo.exponential %0 : tensor<3x3x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x3x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %5 = stablehlo.divide %4, %3 : tensor<3x3x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<3x3x2xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<3x3x2xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<3x3x2xf32>
    return %9, %8, %5 : tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>
  }
  func.func private @silu_0(%arg0: tensor<3x3x2xf32>, %arg1: tensor<3x3x2xf32>, %arg2: tensor<3x3x2xf32>, %arg3: tensor<3x3x2xf32>) -> tensor<3x3x2xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<3x3x2xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<3x3x2xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<3x3x2xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x3x2xf32>
    return %3 : tensor<3x3x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3x2xf32>, %arg1: tensor<2xf32>) -> (tensor<3x3x2xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}) {
    %0 = chlo.asinh %arg0 : tensor<3x3x2xf32> -> tensor<3x3x2xf32>
    %1 = chlo.square %arg0 : tensor<3x3x2xf32> -> tensor<3x3x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x3x2xf32>
    %4 = stablehlo.rsqrt %3 : tensor<3x3x2xf32>
    %5 = stablehlo.multiply %arg1, %arg1 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.multiply %6, %arg1 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %9 = stablehlo.multiply %8, %arg1 : tensor<2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %11 = stablehlo.add %10, %5 : tensor<2xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %15 = stablehlo.divide %0, %14 : tensor<3x3x2xf32>
    %16 = stablehlo.multiply %13, %13 : tensor<1x1x2xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x1x2xf32>
    %18 = stablehlo.divide %17, %16 : tensor<1x1x2xf32>
    %19 = stablehlo.multiply %11, %11 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %21 = stablehlo.divide %20, %19 : tensor<2xf32>
    %22 = stablehlo.multiply %11, %11 : tensor<2xf32>
    %23 = stablehlo.multiply %11, %22 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %25 = stablehlo.divide %24, %23 : tensor<2xf32>
    %cst_6 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<2xf32>
    %28:5 = call @silu(%15) : (tensor<3x3x2xf32>) -> (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>)
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %30 = stablehlo.multiply %29, %28#0 : tensor<3x3x2xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %31 = stablehlo.divide %cst_8, %cst_9 : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %36 = stablehlo.multiply %35, %30 : tensor<3x3x2xf32>
    %37:2 = call @silu_0(%28#1, %28#2, %15, %36) : (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> (tensor<3x3x2xf32>, tensor<3x3x2xf32>)
    %38 = stablehlo.broadcast_in_dim %21, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %41 = stablehlo.multiply %37#0, %40 : tensor<3x3x2xf32>
    %42 = stablehlo.multiply %41, %0 : tensor<3x3x2xf32>
    %43 = stablehlo.negate %42 : tensor<3x3x2xf32>
    %44 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %47 = stablehlo.multiply %43, %46 : tensor<3x3x2xf32>
    %cst_10 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<3x3x2xf32>
    %50 = stablehlo.abs %49 : tensor<3x3x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %52 = stablehlo.compare GE, %49, %51, FLOAT : (tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xi1>
    %53 = stablehlo.multiply %50, %50 : tensor<3x3x2xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %55 = stablehlo.multiply %54, %50 : tensor<3x3x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%53 init: %cst_13) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_14 = stablehlo.constant dense<3.880000e-01> : tensor<f32>
    %57 = stablehlo.add %56, %cst_14 : tensor<f32>
    %58 = stablehlo.sqrt %57 : tensor<f32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %59 = stablehlo.divide %cst_15, %58 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.multiply %cst_16, %59 : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %62 = stablehlo.multiply %61, %55 : tensor<3x3x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %64 = stablehlo.select %52, %63, %62 : tensor<3x3x2xi1>, tensor<3x3x2xf32>
    %65 = stablehlo.select %52, %62, %63 : tensor<3x3x2xi1>, tensor<3x3x2xf32>
    %66 = stablehlo.negate %64 : tensor<3x3x2xf32>
    %67 = stablehlo.add %65, %66 : tensor<3x3x2xf32>
    %cst_18 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %69 = stablehlo.multiply %68, %67 : tensor<3x3x2xf32>
    %70 = stablehlo.multiply %43, %69 : tensor<3x3x2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%70 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %72 = stablehlo.reshape %71 : (tensor<2xf32>) -> tensor<1x1x2xf32>
    %73 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %74 = stablehlo.multiply %69, %73 : tensor<3x3x2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.reduce(%72 init: %cst_20) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.reduce(%76 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %78 = stablehlo.negate %74 : tensor<3x3x2xf32>
    %79 = stablehlo.multiply %41, %78 : tensor<3x3x2xf32>
    %80 = stablehlo.multiply %78, %0 : tensor<3x3x2xf32>
    %81 = stablehlo.multiply %37#0, %80 : tensor<3x3x2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %82 = stablehlo.reduce(%81 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %83 = stablehlo.reshape %82 : (tensor<2xf32>) -> tensor<1x1x2xf32>
    %84 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %85 = stablehlo.multiply %80, %84 : tensor<3x3x2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.reduce(%83 init: %cst_23) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%87 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %89:4 = call @silu_1(%36, %15, %28#2, %28#1, %37#1, %85) : (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>)
    %90 = stablehlo.broadcast_in_dim %34, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %91 = stablehlo.multiply %90, %89#3 : tensor<3x3x2xf32>
    %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %93 = stablehlo.multiply %92, %91 : tensor<3x3x2xf32>
    %94 = call @silu_2(%28#3, %28#4, %28#2, %15, %93, %89#0, %89#1) : (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xf32>
    %95 = stablehlo.add %89#2, %94 : tensor<3x3x2xf32>
    %96 = stablehlo.multiply %88, %27 : tensor<2xf32>
    %97 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %98 = stablehlo.multiply %95, %97 : tensor<3x3x2xf32>
    %99 = stablehlo.multiply %98, %0 : tensor<3x3x2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.reduce(%99 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %101 = stablehlo.reshape %100 : (tensor<2xf32>) -> tensor<1x1x2xf32>
    %102 = stablehlo.negate %101 : tensor<1x1x2xf32>
    %103 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %104 = stablehlo.divide %95, %103 : tensor<3x3x2xf32>
    %105 = stablehlo.add %79, %104 : tensor<3x3x2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.reduce(%102 init: %cst_27) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %108 = stablehlo.reduce(%107 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %109 = stablehlo.add %96, %108 : tensor<2xf32>
    %cst_29 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %111 = stablehlo.multiply %110, %77 : tensor<2xf32>
    %112 = stablehlo.multiply %109, %7 : tensor<2xf32>
    %113 = stablehlo.add %111, %112 : tensor<2xf32>
    %114 = stablehlo.multiply %105, %4 : tensor<3x3x2xf32>
    return %114, %113 : tensor<3x3x2xf32>, tensor<2xf32>
  }
  func.func private @silu(%arg0: tensor<3x3x2xf32>) -> (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<3x3x2xf32>
    %1 = stablehlo.exponential %0 : tensor<3x3x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x3x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %5 = stablehlo.divide %4, %3 : tensor<3x3x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<3x3x2xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<3x3x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %10 = stablehlo.subtract %9, %5 : tensor<3x3x2xf32>
    %11 = stablehlo.multiply %5, %10 : tensor<3x3x2xf32>
    %12 = stablehlo.multiply %arg0, %5 : tensor<3x3x2xf32>
    return %12, %11, %5, %8, %10 : tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>
  }
  func.func private @silu_0(%arg0: tensor<3x3x2xf32>, %arg1: tensor<3x3x2xf32>, %arg2: tensor<3x3x2xf32>, %arg3: tensor<3x3x2xf32>) -> (tensor<3x3x2xf32>, tensor<3x3x2xf32>) {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<3x3x2xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<3x3x2xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<3x3x2xf32>
    %3 = stablehlo.add %1, %2 : tensor<3x3x2xf32>
    return %3, %0 : tensor<3x3x2xf32>, tensor<3x3x2xf32>
  }
  func.func private @silu_1(%arg0: tensor<3x3x2xf32>, %arg1: tensor<3x3x2xf32>, %arg2: tensor<3x3x2xf32>, %arg3: tensor<3x3x2xf32>, %arg4: tensor<3x3x2xf32>, %arg5: tensor<3x3x2xf32>) -> (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>) {
    %0 = stablehlo.multiply %arg4, %arg5 : tensor<3x3x2xf32>
    %1 = stablehlo.multiply %arg5, %arg3 : tensor<3x3x2xf32>
    %2 = stablehlo.multiply %arg0, %arg5 : tensor<3x3x2xf32>
    %3 = stablehlo.multiply %arg5, %arg2 : tensor<3x3x2xf32>
    %4 = stablehlo.multiply %arg1, %1 : tensor<3x3x2xf32>
    %5 = stablehlo.add %3, %4 : tensor<3x3x2xf32>
    %6 = stablehlo.multiply %1, %arg0 : tensor<3x3x2xf32>
    return %0, %2, %6, %5 : tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>
  }
  func.func private @silu_2(%arg0: tensor<3x3x2xf32>, %arg1: tensor<3x3x2xf32>, %arg2: tensor<3x3x2xf32>, %arg3: tensor<3x3x2xf32>, %arg4: tensor<3x3x2xf32>, %arg5: tensor<3x3x2xf32>, %arg6: tensor<3x3x2xf32>) -> tensor<3x3x2xf32> {
    %0 = stablehlo.multiply %arg3, %arg4 : tensor<3x3x2xf32>
    %1 = stablehlo.add %arg6, %0 : tensor<3x3x2xf32>
    %2 = stablehlo.multiply %arg4, %arg2 : tensor<3x3x2xf32>
    %3 = stablehlo.multiply %arg2, %arg5 : tensor<3x3x2xf32>
    %4 = stablehlo.multiply %arg5, %arg1 : tensor<3x3x2xf32>
    %5 = stablehlo.add %1, %4 : tensor<3x3x2xf32>
    %6 = stablehlo.negate %3 : tensor<3x3x2xf32>
    %7 = stablehlo.add %5, %6 : tensor<3x3x2xf32>
    %8 = stablehlo.multiply %7, %arg0 : tensor<3x3x2xf32>
    %9 = stablehlo.add %2, %8 : tensor<3x3x2xf32>
    return %9 : tensor<3x3x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
