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
    %1 = stablehlo.abs %arg0 : tensor<3x3x2xf32>
    %cst = stablehlo.constant dense<2.16840434E-19> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %3 = stablehlo.multiply %1, %2 : tensor<3x3x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_1 = stablehlo.constant dense<7.37869762E+19> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %6 = stablehlo.clamp %4, %3, %5 : tensor<3x3x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %8 = stablehlo.divide %7, %6 : tensor<3x3x2xf32>
    %9 = stablehlo.multiply %arg0, %8 : tensor<3x3x2xf32>
    %10 = chlo.square %9 : tensor<3x3x2xf32> -> tensor<3x3x2xf32>
    %11 = chlo.square %8 : tensor<3x3x2xf32> -> tensor<3x3x2xf32>
    %12 = stablehlo.add %10, %11 : tensor<3x3x2xf32>
    %13 = stablehlo.rsqrt %12 : tensor<3x3x2xf32>
    %14 = stablehlo.multiply %8, %13 : tensor<3x3x2xf32>
    %15 = stablehlo.multiply %arg1, %arg1 : tensor<2xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %17 = stablehlo.multiply %16, %arg1 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %19 = stablehlo.multiply %18, %arg1 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %21 = stablehlo.add %20, %15 : tensor<2xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %25 = stablehlo.divide %0, %24 : tensor<3x3x2xf32>
    %26 = stablehlo.multiply %23, %23 : tensor<1x1x2xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x1x2xf32>
    %28 = stablehlo.divide %27, %26 : tensor<1x1x2xf32>
    %29 = stablehlo.multiply %21, %21 : tensor<2xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %31 = stablehlo.divide %30, %29 : tensor<2xf32>
    %32 = stablehlo.multiply %21, %21 : tensor<2xf32>
    %33 = stablehlo.multiply %21, %32 : tensor<2xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %35 = stablehlo.divide %34, %33 : tensor<2xf32>
    %cst_9 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %37 = stablehlo.multiply %36, %35 : tensor<2xf32>
    %38:5 = call @silu(%25) : (tensor<3x3x2xf32>) -> (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>)
    %39 = stablehlo.multiply %38#0, %38#0 : tensor<3x3x2xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %41 = stablehlo.multiply %40, %38#0 : tensor<3x3x2xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %43 = stablehlo.multiply %42, %38#0 : tensor<3x3x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%39 init: %cst_12) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %46 = stablehlo.divide %44, %45 : tensor<3x3xf32>
    %cst_14 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %47 = stablehlo.reduce(%0 init: %cst_14) applies stablehlo.maximum across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %48 = stablehlo.reshape %47 : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<3x3x1xf32>) -> tensor<3x3x2xf32>
    %50 = stablehlo.compare EQ, %0, %49, FLOAT : (tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xi1>
    %51 = stablehlo.convert %50 : (tensor<3x3x2xi1>) -> tensor<3x3x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_15) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_16 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %54 = stablehlo.maximum %53, %47 : tensor<3x3xf32>
    %cst_17 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %56 = stablehlo.compare GT, %47, %55, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_18 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %58 = stablehlo.compare EQ, %47, %57, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_21 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %62 = stablehlo.select %58, %61, %60 : tensor<3x3xi1>, tensor<3x3xf32>
    %63 = stablehlo.select %56, %59, %62 : tensor<3x3xi1>, tensor<3x3xf32>
    %64 = stablehlo.is_finite %54 : (tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [1] : (tensor<3xf32>) -> tensor<3x3xf32>
    %67 = stablehlo.select %64, %54, %66 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %69 = stablehlo.broadcast_in_dim %67, dims = [0, 1] : (tensor<3x3xf32>) -> tensor<3x3x1xf32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [0, 1, 2] : (tensor<3x3x1xf32>) -> tensor<3x3x2xf32>
    %71 = stablehlo.subtract %0, %70 : tensor<3x3x2xf32>
    %72 = stablehlo.exponential %71 : tensor<3x3x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%72 init: %cst_24) applies stablehlo.add across dimensions = [2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<3x3xf32>
    %74 = stablehlo.sign %73 : tensor<3x3xf32>
    %75 = stablehlo.abs %73 : tensor<3x3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %77 = stablehlo.compare GE, %73, %76, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %78 = stablehlo.log %75 : tensor<3x3xf32>
    %79 = stablehlo.add %78, %67 : tensor<3x3xf32>
    %80 = stablehlo.add %46, %79 : tensor<3x3xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_27 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %81 = stablehlo.divide %cst_26, %cst_27 : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %86 = stablehlo.multiply %85, %43 : tensor<3x3x2xf32>
    %87:2 = call @silu_0(%38#1, %38#2, %25, %86) : (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> (tensor<3x3x2xf32>, tensor<3x3x2xf32>)
    %88 = stablehlo.broadcast_in_dim %31, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %91 = stablehlo.multiply %87#0, %90 : tensor<3x3x2xf32>
    %92 = stablehlo.multiply %91, %0 : tensor<3x3x2xf32>
    %93 = stablehlo.negate %92 : tensor<3x3x2xf32>
    %94 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %95 = stablehlo.broadcast_in_dim %94, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %96 = stablehlo.broadcast_in_dim %95, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %97 = stablehlo.multiply %93, %96 : tensor<3x3x2xf32>
    %cst_28 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %99 = stablehlo.multiply %98, %97 : tensor<3x3x2xf32>
    %100 = stablehlo.abs %99 : tensor<3x3x2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %102 = stablehlo.compare GE, %99, %101, FLOAT : (tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xi1>
    %103 = stablehlo.multiply %100, %100 : tensor<3x3x2xf32>
    %cst_30 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %105 = stablehlo.multiply %104, %100 : tensor<3x3x2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.reduce(%103 init: %cst_31) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_32 = stablehlo.constant dense<3.880000e-01> : tensor<f32>
    %107 = stablehlo.add %106, %cst_32 : tensor<f32>
    %108 = stablehlo.sqrt %107 : tensor<f32>
    %cst_33 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %109 = stablehlo.divide %cst_33, %108 : tensor<f32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.reduce(%108 init: %cst_34) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %111 = stablehlo.multiply %cst_35, %109 : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %111, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %113 = stablehlo.multiply %112, %105 : tensor<3x3x2xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %115 = stablehlo.select %102, %114, %113 : tensor<3x3x2xi1>, tensor<3x3x2xf32>
    %116 = stablehlo.select %102, %113, %114 : tensor<3x3x2xi1>, tensor<3x3x2xf32>
    %117 = stablehlo.negate %115 : tensor<3x3x2xf32>
    %118 = stablehlo.add %116, %117 : tensor<3x3x2xf32>
    %cst_37 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %119 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %120 = stablehlo.multiply %119, %118 : tensor<3x3x2xf32>
    %121 = stablehlo.multiply %93, %120 : tensor<3x3x2xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.reduce(%121 init: %cst_38) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %123 = stablehlo.reshape %122 : (tensor<2xf32>) -> tensor<1x1x2xf32>
    %124 = stablehlo.broadcast_in_dim %95, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %125 = stablehlo.multiply %120, %124 : tensor<3x3x2xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.reduce(%123 init: %cst_39) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %127 = stablehlo.broadcast_in_dim %126, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.reduce(%127 init: %cst_40) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %129 = stablehlo.negate %125 : tensor<3x3x2xf32>
    %130 = stablehlo.multiply %91, %129 : tensor<3x3x2xf32>
    %131 = stablehlo.multiply %129, %0 : tensor<3x3x2xf32>
    %132 = stablehlo.multiply %87#0, %131 : tensor<3x3x2xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.reduce(%132 init: %cst_41) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %134 = stablehlo.reshape %133 : (tensor<2xf32>) -> tensor<1x1x2xf32>
    %135 = stablehlo.broadcast_in_dim %89, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %136 = stablehlo.multiply %131, %135 : tensor<3x3x2xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.reduce(%134 init: %cst_42) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %138 = stablehlo.broadcast_in_dim %137, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.reduce(%138 init: %cst_43) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %140:4 = call @silu_1(%86, %25, %38#2, %38#1, %87#1, %136) : (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>)
    %141 = stablehlo.broadcast_in_dim %84, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %142 = stablehlo.multiply %141, %140#3 : tensor<3x3x2xf32>
    %cst_44 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %144 = stablehlo.multiply %143, %142 : tensor<3x3x2xf32>
    %145 = call @silu_2(%38#3, %38#4, %38#2, %25, %144, %140#0, %140#1) : (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xf32>
    %146 = stablehlo.add %140#2, %145 : tensor<3x3x2xf32>
    %147 = stablehlo.multiply %139, %37 : tensor<2xf32>
    %148 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %149 = stablehlo.multiply %146, %148 : tensor<3x3x2xf32>
    %150 = stablehlo.multiply %149, %0 : tensor<3x3x2xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %151 = stablehlo.reduce(%150 init: %cst_45) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %152 = stablehlo.reshape %151 : (tensor<2xf32>) -> tensor<1x1x2xf32>
    %153 = stablehlo.negate %152 : tensor<1x1x2xf32>
    %154 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %155 = stablehlo.divide %146, %154 : tensor<3x3x2xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.reduce(%153 init: %cst_46) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %157 = stablehlo.broadcast_in_dim %156, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_47 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %158 = stablehlo.reduce(%157 init: %cst_47) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %159 = stablehlo.add %147, %158 : tensor<2xf32>
    %160 = stablehlo.add %130, %155 : tensor<3x3x2xf32>
    %cst_48 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %161 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %162 = stablehlo.multiply %161, %128 : tensor<2xf32>
    %163 = stablehlo.multiply %159, %17 : tensor<2xf32>
    %164 = stablehlo.add %162, %163 : tensor<2xf32>
    %165 = stablehlo.multiply %160, %14 : tensor<3x3x2xf32>
    return %165, %164 : tensor<3x3x2xf32>, tensor<2xf32>
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
