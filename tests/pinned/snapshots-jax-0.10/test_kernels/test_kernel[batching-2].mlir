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
    %14 = stablehlo.multiply %13#0, %13#0 : tensor<3x3x2xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %16 = stablehlo.multiply %15, %13#0 : tensor<3x3x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%14 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %19 = stablehlo.divide %17, %18 : tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %20 = stablehlo.reduce(%0 init: %cst_5) applies stablehlo.maximum across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %22 = stablehlo.maximum %21, %20 : tensor<3x3xf32>
    %23 = stablehlo.is_finite %22 : (tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [1] : (tensor<3xf32>) -> tensor<3x3xf32>
    %26 = stablehlo.select %23, %22, %25 : tensor<3x3xi1>, tensor<3x3xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1, 2] : (tensor<3x3x1xf32>) -> tensor<3x3x2xf32>
    %29 = stablehlo.subtract %0, %28 : tensor<3x3x2xf32>
    %30 = stablehlo.exponential %29 : tensor<3x3x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_8) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %32 = stablehlo.sign %31 : tensor<3x3xf32>
    %33 = stablehlo.abs %31 : tensor<3x3xf32>
    %34 = stablehlo.log %33 : tensor<3x3xf32>
    %35 = stablehlo.add %34, %26 : tensor<3x3xf32>
    %36 = stablehlo.add %19, %35 : tensor<3x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %37 = stablehlo.divide %cst_9, %cst_10 : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %42 = stablehlo.multiply %41, %16 : tensor<3x3x2xf32>
    %43 = call @silu_0(%13#1, %13#2, %9, %42) : (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xf32>
    %44 = stablehlo.broadcast_in_dim %12, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %47 = stablehlo.multiply %43, %46 : tensor<3x3x2xf32>
    %48 = stablehlo.multiply %47, %0 : tensor<3x3x2xf32>
    %49 = stablehlo.negate %48 : tensor<3x3x2xf32>
    %50 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %53 = stablehlo.multiply %49, %52 : tensor<3x3x2xf32>
    %cst_11 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %55 = stablehlo.multiply %54, %53 : tensor<3x3x2xf32>
    %56 = stablehlo.abs %55 : tensor<3x3x2xf32>
    %57 = stablehlo.multiply %56, %56 : tensor<3x3x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.reduce(%57 init: %cst_12) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<3.880000e-01> : tensor<f32>
    %59 = stablehlo.add %58, %cst_13 : tensor<f32>
    %60 = stablehlo.sqrt %59 : tensor<f32>
    return %60 : tensor<f32>
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
    %29 = stablehlo.multiply %28#0, %28#0 : tensor<3x3x2xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %31 = stablehlo.multiply %30, %28#0 : tensor<3x3x2xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %33 = stablehlo.multiply %32, %28#0 : tensor<3x3x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%29 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %36 = stablehlo.divide %34, %35 : tensor<3x3xf32>
    %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %37 = stablehlo.reduce(%0 init: %cst_11) applies stablehlo.maximum across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %38 = stablehlo.reshape %37 : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1, 2] : (tensor<3x3x1xf32>) -> tensor<3x3x2xf32>
    %40 = stablehlo.compare EQ, %0, %39, FLOAT : (tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xi1>
    %41 = stablehlo.convert %40 : (tensor<3x3x2xi1>) -> tensor<3x3x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%41 init: %cst_12) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %44 = stablehlo.maximum %43, %37 : tensor<3x3xf32>
    %45 = stablehlo.compare EQ, %37, %44, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %48 = stablehlo.select %45, %46, %47 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst_16 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %50 = stablehlo.compare EQ, %49, %44, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %53 = stablehlo.select %50, %51, %52 : tensor<3x3xi1>, tensor<3x3xf32>
    %54 = stablehlo.divide %48, %53 : tensor<3x3xf32>
    %55 = stablehlo.is_finite %44 : (tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [1] : (tensor<3xf32>) -> tensor<3x3xf32>
    %58 = stablehlo.select %55, %44, %57 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %60 = stablehlo.broadcast_in_dim %58, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2] : (tensor<3x3x1xf32>) -> tensor<3x3x2xf32>
    %62 = stablehlo.subtract %0, %61 : tensor<3x3x2xf32>
    %63 = stablehlo.exponential %62 : tensor<3x3x2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%63 init: %cst_21) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %65 = stablehlo.sign %64 : tensor<3x3xf32>
    %66 = stablehlo.abs %64 : tensor<3x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %68 = stablehlo.compare GE, %64, %67, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %69 = stablehlo.log %66 : tensor<3x3xf32>
    %70 = stablehlo.add %69, %58 : tensor<3x3xf32>
    %71 = stablehlo.add %36, %70 : tensor<3x3xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %72 = stablehlo.divide %cst_23, %cst_24 : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %72, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %75 = stablehlo.broadcast_in_dim %74, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %77 = stablehlo.multiply %76, %33 : tensor<3x3x2xf32>
    %78:2 = call @silu_0(%28#1, %28#2, %15, %77) : (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> (tensor<3x3x2xf32>, tensor<3x3x2xf32>)
    %79 = stablehlo.broadcast_in_dim %21, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %81 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %82 = stablehlo.multiply %78#0, %81 : tensor<3x3x2xf32>
    %83 = stablehlo.multiply %82, %0 : tensor<3x3x2xf32>
    %84 = stablehlo.negate %83 : tensor<3x3x2xf32>
    %85 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %87 = stablehlo.broadcast_in_dim %86, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %88 = stablehlo.multiply %84, %87 : tensor<3x3x2xf32>
    %cst_25 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %90 = stablehlo.multiply %89, %88 : tensor<3x3x2xf32>
    %91 = stablehlo.abs %90 : tensor<3x3x2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %93 = stablehlo.compare GE, %90, %92, FLOAT : (tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xi1>
    %94 = stablehlo.multiply %91, %91 : tensor<3x3x2xf32>
    %cst_27 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %95 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %96 = stablehlo.multiply %95, %91 : tensor<3x3x2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.reduce(%94 init: %cst_28) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_29 = stablehlo.constant dense<3.880000e-01> : tensor<f32>
    %98 = stablehlo.add %97, %cst_29 : tensor<f32>
    %99 = stablehlo.sqrt %98 : tensor<f32>
    %cst_30 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %100 = stablehlo.divide %cst_30, %99 : tensor<f32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.reduce(%99 init: %cst_31) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %102 = stablehlo.multiply %cst_32, %100 : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %104 = stablehlo.multiply %103, %96 : tensor<3x3x2xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %106 = stablehlo.select %93, %105, %104 : tensor<3x3x2xi1>, tensor<3x3x2xf32>
    %107 = stablehlo.select %93, %104, %105 : tensor<3x3x2xi1>, tensor<3x3x2xf32>
    %108 = stablehlo.negate %106 : tensor<3x3x2xf32>
    %109 = stablehlo.add %107, %108 : tensor<3x3x2xf32>
    %cst_34 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %111 = stablehlo.multiply %110, %109 : tensor<3x3x2xf32>
    %112 = stablehlo.multiply %84, %111 : tensor<3x3x2xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.reduce(%112 init: %cst_35) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %114 = stablehlo.reshape %113 : (tensor<2xf32>) -> tensor<1x1x2xf32>
    %115 = stablehlo.broadcast_in_dim %86, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %116 = stablehlo.multiply %111, %115 : tensor<3x3x2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.reduce(%114 init: %cst_36) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %118 = stablehlo.broadcast_in_dim %117, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.reduce(%118 init: %cst_37) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %120 = stablehlo.negate %116 : tensor<3x3x2xf32>
    %121 = stablehlo.multiply %82, %120 : tensor<3x3x2xf32>
    %122 = stablehlo.multiply %120, %0 : tensor<3x3x2xf32>
    %123 = stablehlo.multiply %78#0, %122 : tensor<3x3x2xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.reduce(%123 init: %cst_38) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %125 = stablehlo.reshape %124 : (tensor<2xf32>) -> tensor<1x1x2xf32>
    %126 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %127 = stablehlo.multiply %122, %126 : tensor<3x3x2xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.reduce(%125 init: %cst_39) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.reduce(%129 init: %cst_40) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %131:4 = call @silu_1(%77, %15, %28#2, %28#1, %78#1, %127) : (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>)
    %132 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %133 = stablehlo.multiply %132, %131#3 : tensor<3x3x2xf32>
    %cst_41 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %135 = stablehlo.multiply %134, %133 : tensor<3x3x2xf32>
    %136 = call @silu_2(%28#3, %28#4, %28#2, %15, %135, %131#0, %131#1) : (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xf32>
    %137 = stablehlo.add %131#2, %136 : tensor<3x3x2xf32>
    %138 = stablehlo.multiply %130, %27 : tensor<2xf32>
    %139 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %140 = stablehlo.multiply %137, %139 : tensor<3x3x2xf32>
    %141 = stablehlo.multiply %140, %0 : tensor<3x3x2xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.reduce(%141 init: %cst_42) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %143 = stablehlo.reshape %142 : (tensor<2xf32>) -> tensor<1x1x2xf32>
    %144 = stablehlo.negate %143 : tensor<1x1x2xf32>
    %145 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %146 = stablehlo.divide %137, %145 : tensor<3x3x2xf32>
    %147 = stablehlo.add %121, %146 : tensor<3x3x2xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %148 = stablehlo.reduce(%144 init: %cst_43) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %149 = stablehlo.broadcast_in_dim %148, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.reduce(%149 init: %cst_44) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %151 = stablehlo.add %138, %150 : tensor<2xf32>
    %cst_45 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %153 = stablehlo.multiply %152, %119 : tensor<2xf32>
    %154 = stablehlo.multiply %151, %7 : tensor<2xf32>
    %155 = stablehlo.add %153, %154 : tensor<2xf32>
    %156 = stablehlo.multiply %147, %4 : tensor<3x3x2xf32>
    return %156, %155 : tensor<3x3x2xf32>, tensor<2xf32>
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
