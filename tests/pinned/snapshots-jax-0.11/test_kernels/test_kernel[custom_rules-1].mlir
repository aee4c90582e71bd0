// import jax
// import jax.numpy as jnp
//
//
// @jax.custom_vjp
// def soft_abs(u):
//     return jnp.sqrt(u**2 + 1.087)
//
//
// def fwd(v_in):
//     primal = soft_abs(v_in)
//     return primal, (v_in, primal)
//
//
// def soft_abs_bwd(res, bar):
//     x_saved, y_saved = res
//     return (bar * (x_saved / y_saved),)
//
//
// soft_abs.defvjp(fwd, soft_abs_bwd)
//
//
// def warped_activation_block(w):
//     decayed = jnp.exp(-(w**2))
//     gated = soft_abs(decayed)
//     ratio_to = gated / (1.0 + jnp.abs(gated))
//     feat = jnp.sqrt(1.05 + ratio_to**2)
//     second_in = feat
//     weighted = 0.96 * second_in
//     twice = soft_abs(weighted) * 0.699 + decayed
//     share = twice / (1.0 + jnp.abs(twice))
//     modulated = share * jnp.exp(-jnp.abs(decayed))
//     return modulated**2
//
//   w: float32[4, 4] in [-2, 2]
// -----
// forward, cpu
module @jit_warped_activation_block attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>) -> (tensor<4x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x4xf32>
    %1 = stablehlo.negate %0 : tensor<4x4xf32>
    %2 = stablehlo.exponential %1 : tensor<4x4xf32>
    %3 = stablehlo.multiply %2, %2 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<1.087000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %5 = stablehlo.add %3, %4 : tensor<4x4xf32>
    %6 = stablehlo.sqrt %5 : tensor<4x4xf32>
    %7 = stablehlo.abs %6 : tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %9 = stablehlo.add %8, %7 : tensor<4x4xf32>
    %10 = stablehlo.divide %6, %9 : tensor<4x4xf32>
    %11 = stablehlo.multiply %10, %10 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<1.050000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %13 = stablehlo.add %12, %11 : tensor<4x4xf32>
    %14 = stablehlo.sqrt %13 : tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<0.959999978> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %16 = stablehlo.multiply %15, %14 : tensor<4x4xf32>
    %17 = stablehlo.multiply %16, %16 : tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<1.087000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %19 = stablehlo.add %17, %18 : tensor<4x4xf32>
    %20 = stablehlo.sqrt %19 : tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<6.990000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %22 = stablehlo.multiply %20, %21 : tensor<4x4xf32>
    %23 = stablehlo.add %22, %2 : tensor<4x4xf32>
    %24 = stablehlo.abs %23 : tensor<4x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %26 = stablehlo.add %25, %24 : tensor<4x4xf32>
    %27 = stablehlo.divide %23, %26 : tensor<4x4xf32>
    %28 = stablehlo.abs %2 : tensor<4x4xf32>
    %29 = stablehlo.negate %28 : tensor<4x4xf32>
    %30 = stablehlo.exponential %29 : tensor<4x4xf32>
    %31 = stablehlo.multiply %27, %30 : tensor<4x4xf32>
    %32 = stablehlo.multiply %31, %31 : tensor<4x4xf32>
    return %32 : tensor<4x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>) -> (tensor<4x4xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x4xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<4x4xf32>
    %3 = stablehlo.negate %0 : tensor<4x4xf32>
    %4 = stablehlo.exponential %3 : tensor<4x4xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<4x4xf32>
    %cst_0 = stablehlo.constant dense<1.087000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %7 = stablehlo.add %5, %6 : tensor<4x4xf32>
    %8 = stablehlo.sqrt %7 : tensor<4x4xf32>
    %9 = stablehlo.abs %8 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %11 = stablehlo.compare GE, %8, %10, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %13 = stablehlo.add %12, %9 : tensor<4x4xf32>
    %14 = stablehlo.divide %8, %13 : tensor<4x4xf32>
    %15 = stablehlo.multiply %13, %13 : tensor<4x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %17 = stablehlo.divide %16, %15 : tensor<4x4xf32>
    %18 = stablehlo.multiply %14, %14 : tensor<4x4xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %20 = stablehlo.multiply %19, %14 : tensor<4x4xf32>
    %cst_5 = stablehlo.constant dense<1.050000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %22 = stablehlo.add %21, %18 : tensor<4x4xf32>
    %23 = stablehlo.sqrt %22 : tensor<4x4xf32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %25 = stablehlo.divide %24, %23 : tensor<4x4xf32>
    %cst_7 = stablehlo.constant dense<0.959999978> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %27 = stablehlo.multiply %26, %23 : tensor<4x4xf32>
    %28 = stablehlo.multiply %27, %27 : tensor<4x4xf32>
    %cst_8 = stablehlo.constant dense<1.087000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %30 = stablehlo.add %28, %29 : tensor<4x4xf32>
    %31 = stablehlo.sqrt %30 : tensor<4x4xf32>
    %cst_9 = stablehlo.constant dense<6.990000e-01> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %33 = stablehlo.multiply %31, %32 : tensor<4x4xf32>
    %34 = stablehlo.add %33, %4 : tensor<4x4xf32>
    %35 = stablehlo.abs %34 : tensor<4x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %37 = stablehlo.compare GE, %34, %36, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %39 = stablehlo.add %38, %35 : tensor<4x4xf32>
    %40 = stablehlo.divide %34, %39 : tensor<4x4xf32>
    %41 = stablehlo.multiply %39, %39 : tensor<4x4xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %43 = stablehlo.divide %42, %41 : tensor<4x4xf32>
    %44 = stablehlo.abs %4 : tensor<4x4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %46 = stablehlo.compare GE, %4, %45, FLOAT : (tensor<4x4xf32>, tensor<4x4xf32>) -> tensor<4x4xi1>
    %47 = stablehlo.negate %44 : tensor<4x4xf32>
    %48 = stablehlo.exponential %47 : tensor<4x4xf32>
    %49 = stablehlo.multiply %40, %48 : tensor<4x4xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<4x4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %53 = stablehlo.multiply %52, %51 : tensor<4x4xf32>
    %54 = stablehlo.multiply %40, %53 : tensor<4x4xf32>
    %55 = stablehlo.multiply %53, %48 : tensor<4x4xf32>
    %56 = stablehlo.multiply %54, %48 : tensor<4x4xf32>
    %57 = stablehlo.negate %56 : tensor<4x4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %59 = stablehlo.select %46, %58, %57 : tensor<4x4xi1>, tensor<4x4xf32>
    %60 = stablehlo.select %46, %57, %58 : tensor<4x4xi1>, tensor<4x4xf32>
    %61 = stablehlo.negate %59 : tensor<4x4xf32>
    %62 = stablehlo.add %60, %61 : tensor<4x4xf32>
    %63 = stablehlo.multiply %55, %43 : tensor<4x4xf32>
    %64 = stablehlo.multiply %63, %34 : tensor<4x4xf32>
    %65 = stablehlo.negate %64 : tensor<4x4xf32>
    %66 = stablehlo.divide %55, %39 : tensor<4x4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %68 = stablehlo.select %37, %67, %65 : tensor<4x4xi1>, tensor<4x4xf32>
    %69 = stablehlo.select %37, %65, %67 : tensor<4x4xi1>, tensor<4x4xf32>
    %70 = stablehlo.add %66, %69 : tensor<4x4xf32>
    %71 = stablehlo.negate %68 : tensor<4x4xf32>
    %72 = stablehlo.add %70, %71 : tensor<4x4xf32>
    %73 = stablehlo.add %62, %72 : tensor<4x4xf32>
    %cst_18 = stablehlo.constant dense<6.990000e-01> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %75 = stablehlo.multiply %72, %74 : tensor<4x4xf32>
    %76 = stablehlo.divide %27, %31 : tensor<4x4xf32>
    %77 = stablehlo.multiply %75, %76 : tensor<4x4xf32>
    %cst_19 = stablehlo.constant dense<0.959999978> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %79 = stablehlo.multiply %78, %77 : tensor<4x4xf32>
    %80 = stablehlo.multiply %79, %25 : tensor<4x4xf32>
    %81 = stablehlo.multiply %80, %20 : tensor<4x4xf32>
    %82 = stablehlo.multiply %81, %17 : tensor<4x4xf32>
    %83 = stablehlo.multiply %82, %8 : tensor<4x4xf32>
    %84 = stablehlo.negate %83 : tensor<4x4xf32>
    %85 = stablehlo.divide %81, %13 : tensor<4x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x4xf32>
    %87 = stablehlo.select %11, %86, %84 : tensor<4x4xi1>, tensor<4x4xf32>
    %88 = stablehlo.select %11, %84, %86 : tensor<4x4xi1>, tensor<4x4xf32>
    %89 = stablehlo.add %85, %88 : tensor<4x4xf32>
    %90 = stablehlo.negate %87 : tensor<4x4xf32>
    %91 = stablehlo.add %89, %90 : tensor<4x4xf32>
    %92 = stablehlo.divide %4, %8 : tensor<4x4xf32>
    %93 = stablehlo.multiply %91, %92 : tensor<4x4xf32>
    %94 = stablehlo.add %73, %93 : tensor<4x4xf32>
    %95 = stablehlo.multiply %94, %4 : tensor<4x4xf32>
    %96 = stablehlo.negate %95 : tensor<4x4xf32>
    %97 = stablehlo.multiply %96, %2 : tensor<4x4xf32>
    return %97 : tensor<4x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
