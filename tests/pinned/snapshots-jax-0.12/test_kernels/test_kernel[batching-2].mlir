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
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %40 = stablehlo.multiply %39, %38#0 : tensor<3x3x2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %41 = stablehlo.divide %cst_11, %cst_12 : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %46 = stablehlo.multiply %45, %40 : tensor<3x3x2xf32>
    %47:2 = call @silu_0(%38#1, %38#2, %25, %46) : (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> (tensor<3x3x2xf32>, tensor<3x3x2xf32>)
    %48 = stablehlo.broadcast_in_dim %31, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %50 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %51 = stablehlo.multiply %47#0, %50 : tensor<3x3x2xf32>
    %52 = stablehlo.multiply %51, %0 : tensor<3x3x2xf32>
    %53 = stablehlo.negate %52 : tensor<3x3x2xf32>
    %54 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %55 = stablehlo.broadcast_in_dim %54, dims = [1, 2] : (tensor<1x2xf32>) -> tensor<1x1x2xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %57 = stablehlo.multiply %53, %56 : tensor<3x3x2xf32>
    %cst_13 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %59 = stablehlo.multiply %58, %57 : tensor<3x3x2xf32>
    %60 = stablehlo.abs %59 : tensor<3x3x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %62 = stablehlo.compare GE, %59, %61, FLOAT : (tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xi1>
    %63 = stablehlo.multiply %60, %60 : tensor<3x3x2xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %65 = stablehlo.multiply %64, %60 : tensor<3x3x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%63 init: %cst_16) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<3.880000e-01> : tensor<f32>
    %67 = stablehlo.add %66, %cst_17 : tensor<f32>
    %68 = stablehlo.sqrt %67 : tensor<f32>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %69 = stablehlo.divide %cst_18, %68 : tensor<f32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.multiply %cst_19, %69 : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %72 = stablehlo.multiply %71, %65 : tensor<3x3x2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %74 = stablehlo.select %62, %73, %72 : tensor<3x3x2xi1>, tensor<3x3x2xf32>
    %75 = stablehlo.select %62, %72, %73 : tensor<3x3x2xi1>, tensor<3x3x2xf32>
    %76 = stablehlo.negate %74 : tensor<3x3x2xf32>
    %77 = stablehlo.add %75, %76 : tensor<3x3x2xf32>
    %cst_21 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %79 = stablehlo.multiply %78, %77 : tensor<3x3x2xf32>
    %80 = stablehlo.multiply %53, %79 : tensor<3x3x2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_22) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %82 = stablehlo.reshape %81 : (tensor<2xf32>) -> tensor<1x1x2xf32>
    %83 = stablehlo.broadcast_in_dim %55, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %84 = stablehlo.multiply %79, %83 : tensor<3x3x2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.reduce(%82 init: %cst_23) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.reduce(%86 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %88 = stablehlo.negate %84 : tensor<3x3x2xf32>
    %89 = stablehlo.multiply %51, %88 : tensor<3x3x2xf32>
    %90 = stablehlo.multiply %88, %0 : tensor<3x3x2xf32>
    %91 = stablehlo.multiply %47#0, %90 : tensor<3x3x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.reduce(%91 init: %cst_25) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %93 = stablehlo.reshape %92 : (tensor<2xf32>) -> tensor<1x1x2xf32>
    %94 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %95 = stablehlo.multiply %90, %94 : tensor<3x3x2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %96 = stablehlo.reduce(%93 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %97 = stablehlo.broadcast_in_dim %96, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_27) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %99:4 = call @silu_1(%46, %25, %38#2, %38#1, %47#1, %95) : (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>)
    %100 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %101 = stablehlo.multiply %100, %99#3 : tensor<3x3x2xf32>
    %cst_28 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x3x2xf32>
    %103 = stablehlo.multiply %102, %101 : tensor<3x3x2xf32>
    %104 = call @silu_2(%38#3, %38#4, %38#2, %25, %103, %99#0, %99#1) : (tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>, tensor<3x3x2xf32>) -> tensor<3x3x2xf32>
    %105 = stablehlo.add %99#2, %104 : tensor<3x3x2xf32>
    %106 = stablehlo.multiply %98, %37 : tensor<2xf32>
    %107 = stablehlo.broadcast_in_dim %28, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %108 = stablehlo.multiply %105, %107 : tensor<3x3x2xf32>
    %109 = stablehlo.multiply %108, %0 : tensor<3x3x2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.reduce(%109 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3x2xf32>, tensor<f32>) -> tensor<2xf32>
    %111 = stablehlo.reshape %110 : (tensor<2xf32>) -> tensor<1x1x2xf32>
    %112 = stablehlo.negate %111 : tensor<1x1x2xf32>
    %113 = stablehlo.broadcast_in_dim %23, dims = [0, 1, 2] : (tensor<1x1x2xf32>) -> tensor<3x3x2xf32>
    %114 = stablehlo.divide %105, %113 : tensor<3x3x2xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %115 = stablehlo.reduce(%112 init: %cst_30) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %116 = stablehlo.broadcast_in_dim %115, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %117 = stablehlo.reduce(%116 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<1x2xf32>, tensor<f32>) -> tensor<2xf32>
    %118 = stablehlo.add %106, %117 : tensor<2xf32>
    %119 = stablehlo.add %89, %114 : tensor<3x3x2xf32>
    %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %121 = stablehlo.multiply %120, %87 : tensor<2xf32>
    %122 = stablehlo.multiply %118, %17 : tensor<2xf32>
    %123 = stablehlo.add %121, %122 : tensor<2xf32>
    %124 = stablehlo.multiply %119, %14 : tensor<3x3x2xf32>
    return %124, %123 : tensor<3x3x2xf32>, tensor<2xf32>
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
