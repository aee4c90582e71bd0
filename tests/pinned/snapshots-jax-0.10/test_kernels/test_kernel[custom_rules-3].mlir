// from functools import partial
//
// import jax
// import jax.numpy as jnp
//
//
// @partial(jax.custom_vjp, nondiff_argnums=(0,))
// def stable_bump(sharp, u):
//     return jnp.exp(-sharp * u**2)
//
//
// def bump_fwd(sharp, v_in):
//     out_v = stable_bump(sharp, v_in)
//     return out_v, (v_in, out_v)
//
//
// def bwd(sharp, res, ct):
//     xs, y_saved = res
//     return (ct * (-2.0 * sharp * xs * y_saved),)
//
//
// stable_bump.defvjp(bump_fwd, bwd)
//
//
// @partial(jax.custom_vjp, nondiff_argnums=(0,))
// def sinc_like(alpha, x):
//     return jnp.sin(x) / (alpha + x**2)
//
//
// def fwd(alpha, x_in):
//     primal = sinc_like(alpha, x_in)
//     return primal, (x_in, primal)
//
//
// def sinc_like_bwd(alpha, saved, g):
//     x_saved, ys = saved
//     return (g * ((jnp.cos(x_saved) - 2.0 * x_saved * ys) / (alpha + x_saved**2)),)
//
//
// sinc_like.defvjp(fwd, sinc_like_bwd)
//
//
// def activation_op(residuals):
//     combined = 0.25 * residuals + 1.14
//     y_out = stable_bump(1.0, combined)
//     second_in = 0.3 * y_out**3 - 1.17 * y_out
//     wave = jnp.sin(second_in)
//     composed = stable_bump(1.0, wave) * 0.59 + combined
//     amplified = 0.19 * composed
//     coupling = 0.32 * amplified
//     shaped_x = sinc_like(1.3, coupling)
//     residual = shaped_x - jax.nn.soft_sign(combined)
//     return residual
//
//   residuals: float32[2, 16] in [-2, 2]
// -----
// forward, cpu
module @jit_activation_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x16xf32>) -> (tensor<2x16xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x16xf32>
    %cst_0 = stablehlo.constant dense<1.140000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %3 = stablehlo.add %1, %2 : tensor<2x16xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<2x16xf32>
    %cst_1 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<2x16xf32>
    %7 = stablehlo.exponential %6 : tensor<2x16xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<2x16xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<2x16xf32>
    %cst_2 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<2x16xf32>
    %cst_3 = stablehlo.constant dense<1.170000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %13 = stablehlo.multiply %12, %7 : tensor<2x16xf32>
    %14 = stablehlo.subtract %11, %13 : tensor<2x16xf32>
    %15 = stablehlo.sine %14 : tensor<2x16xf32>
    %16 = stablehlo.multiply %15, %15 : tensor<2x16xf32>
    %cst_4 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<2x16xf32>
    %19 = stablehlo.exponential %18 : tensor<2x16xf32>
    %cst_5 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %21 = stablehlo.multiply %19, %20 : tensor<2x16xf32>
    %22 = stablehlo.add %21, %3 : tensor<2x16xf32>
    %cst_6 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<2x16xf32>
    %cst_7 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<2x16xf32>
    %27 = stablehlo.sine %26 : tensor<2x16xf32>
    %28 = stablehlo.multiply %26, %26 : tensor<2x16xf32>
    %cst_8 = stablehlo.constant dense<1.300000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %30 = stablehlo.add %29, %28 : tensor<2x16xf32>
    %31 = stablehlo.divide %27, %30 : tensor<2x16xf32>
    %32 = call @soft_sign(%3) : (tensor<2x16xf32>) -> tensor<2x16xf32>
    %33 = stablehlo.subtract %31, %32 : tensor<2x16xf32>
    return %33 : tensor<2x16xf32>
  }
  func.func private @soft_sign(%arg0: tensor<2x16xf32>) -> tensor<2x16xf32> {
    %0 = stablehlo.abs %arg0 : tensor<2x16xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %2 = stablehlo.add %0, %1 : tensor<2x16xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<2x16xf32>
    return %3 : tensor<2x16xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x16xf32>) -> (tensor<2x16xf32> {jax.result_info = "result[0]"}) {
    %cst = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x16xf32>
    %cst_0 = stablehlo.constant dense<1.140000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %3 = stablehlo.add %1, %2 : tensor<2x16xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<2x16xf32>
    %cst_1 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<2x16xf32>
    %7 = stablehlo.exponential %6 : tensor<2x16xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<2x16xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<2x16xf32>
    %10 = stablehlo.multiply %7, %7 : tensor<2x16xf32>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<2x16xf32>
    %cst_3 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %14 = stablehlo.multiply %13, %9 : tensor<2x16xf32>
    %cst_4 = stablehlo.constant dense<1.170000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %16 = stablehlo.multiply %15, %7 : tensor<2x16xf32>
    %17 = stablehlo.subtract %14, %16 : tensor<2x16xf32>
    %18 = stablehlo.sine %17 : tensor<2x16xf32>
    %19 = stablehlo.cosine %17 : tensor<2x16xf32>
    %20 = stablehlo.multiply %18, %18 : tensor<2x16xf32>
    %cst_5 = stablehlo.constant dense<-1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<2x16xf32>
    %23 = stablehlo.exponential %22 : tensor<2x16xf32>
    %cst_6 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %25 = stablehlo.multiply %23, %24 : tensor<2x16xf32>
    %26 = stablehlo.add %25, %3 : tensor<2x16xf32>
    %cst_7 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<2x16xf32>
    %cst_8 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<2x16xf32>
    %31 = stablehlo.sine %30 : tensor<2x16xf32>
    %32 = stablehlo.multiply %30, %30 : tensor<2x16xf32>
    %cst_9 = stablehlo.constant dense<1.300000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %34 = stablehlo.add %33, %32 : tensor<2x16xf32>
    %35 = stablehlo.divide %31, %34 : tensor<2x16xf32>
    %36:3 = call @soft_sign(%3) : (tensor<2x16xf32>) -> (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>)
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %38 = stablehlo.negate %37 : tensor<2x16xf32>
    %39 = call @soft_sign_0(%36#0, %36#1, %3, %36#2, %38) : (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xf32>
    %40 = stablehlo.cosine %30 : tensor<2x16xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %42 = stablehlo.multiply %41, %30 : tensor<2x16xf32>
    %43 = stablehlo.multiply %42, %35 : tensor<2x16xf32>
    %44 = stablehlo.subtract %40, %43 : tensor<2x16xf32>
    %45 = stablehlo.multiply %30, %30 : tensor<2x16xf32>
    %cst_12 = stablehlo.constant dense<1.300000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %47 = stablehlo.add %46, %45 : tensor<2x16xf32>
    %48 = stablehlo.divide %44, %47 : tensor<2x16xf32>
    %49 = stablehlo.multiply %37, %48 : tensor<2x16xf32>
    %cst_13 = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<2x16xf32>
    %cst_14 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %53 = stablehlo.multiply %52, %51 : tensor<2x16xf32>
    %54 = stablehlo.add %39, %53 : tensor<2x16xf32>
    %cst_15 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %56 = stablehlo.multiply %53, %55 : tensor<2x16xf32>
    %cst_16 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %58 = stablehlo.multiply %57, %18 : tensor<2x16xf32>
    %59 = stablehlo.multiply %58, %23 : tensor<2x16xf32>
    %60 = stablehlo.multiply %56, %59 : tensor<2x16xf32>
    %61 = stablehlo.multiply %60, %19 : tensor<2x16xf32>
    %62 = stablehlo.negate %61 : tensor<2x16xf32>
    %cst_17 = stablehlo.constant dense<1.170000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %64 = stablehlo.multiply %63, %62 : tensor<2x16xf32>
    %cst_18 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %66 = stablehlo.multiply %65, %61 : tensor<2x16xf32>
    %67 = stablehlo.multiply %66, %12 : tensor<2x16xf32>
    %68 = stablehlo.add %64, %67 : tensor<2x16xf32>
    %cst_19 = stablehlo.constant dense<-2.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %70 = stablehlo.multiply %69, %3 : tensor<2x16xf32>
    %71 = stablehlo.multiply %70, %7 : tensor<2x16xf32>
    %72 = stablehlo.multiply %68, %71 : tensor<2x16xf32>
    %73 = stablehlo.add %54, %72 : tensor<2x16xf32>
    %cst_20 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %75 = stablehlo.multiply %74, %73 : tensor<2x16xf32>
    return %75 : tensor<2x16xf32>
  }
  func.func private @soft_sign(%arg0: tensor<2x16xf32>) -> (tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<2x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<2x16xf32>, tensor<2x16xf32>) -> tensor<2x16xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %4 = stablehlo.add %0, %3 : tensor<2x16xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<2x16xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %7 = stablehlo.divide %6, %5 : tensor<2x16xf32>
    return %2, %4, %7 : tensor<2x16xi1>, tensor<2x16xf32>, tensor<2x16xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<2x16xi1>, %arg1: tensor<2x16xf32>, %arg2: tensor<2x16xf32>, %arg3: tensor<2x16xf32>, %arg4: tensor<2x16xf32>) -> tensor<2x16xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<2x16xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<2x16xf32>
    %2 = stablehlo.negate %1 : tensor<2x16xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<2x16xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x16xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<2x16xi1>, tensor<2x16xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<2x16xi1>, tensor<2x16xf32>
    %7 = stablehlo.add %3, %6 : tensor<2x16xf32>
    %8 = stablehlo.negate %5 : tensor<2x16xf32>
    %9 = stablehlo.add %7, %8 : tensor<2x16xf32>
    return %9 : tensor<2x16xf32>
  }
}
// -----
// backward, cuda: same text as cpu
