// from functools import partial
//
// import jax
// import jax.numpy as jnp
//
//
// @partial(jax.custom_vjp, nondiff_argnums=(0,))
// def bump(k, x):
//     return jnp.exp(-k * x**2)
//
//
// def fwd(k, v_in):
//     primal = bump(k, v_in)
//     return primal, (v_in, primal)
//
//
// def bwd(k, res, ct):
//     x_saved, ys = res
//     return (ct * (-2.0 * k * x_saved * ys),)
//
//
// bump.defvjp(fwd, bwd)
//
//
// @jax.custom_vjp
// def sine_wave(u):
//     return jnp.sin(0.8 * u) + u
//
//
// def sine_wave_fwd(x_in):
//     out_v = sine_wave(x_in)
//     return out_v, (x_in, out_v)
//
//
// def sine_wave_bwd(saved, g):
//     xs, y_saved = saved
//     return (g * (0.8 * jnp.cos(0.8 * xs) + 1.0),)
//
//
// sine_wave.defvjp(sine_wave_fwd, sine_wave_bwd)
//
//
// def compute_activation(bias):
//     log_x = jnp.log(2.0 + bias**2)
//     gated = bump(0.7, log_x)
//     z_in = 0.3 * gated**3 - 1.31 * gated
//     fraction = z_in / (1.0 + jnp.abs(z_in))
//     composed = bump(0.7, fraction) * 1.0 + log_x
//     relative = composed / (1.0 + jnp.abs(composed))
//     y_out = sine_wave(relative)
//     clamped = jnp.clip(y_out, -2.5, 2.5)
//     second_in = jax.nn.silu(clamped)
//     wave = jnp.sin(second_in)
//     twice = sine_wave(wave) * 0.6 + relative
//     prod = 0.19 * twice
//     shifted = prod + jax.nn.sigmoid(log_x)
//     return jnp.log1p(jnp.abs(shifted))
//
//   bias: float32[7, 3] in [-2, 2]
// -----
// forward, cpu
module @jit_compute_activation attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf32>) -> (tensor<7x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %2 = stablehlo.add %1, %0 : tensor<7x3xf32>
    %3 = stablehlo.log %2 : tensor<7x3xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<-0.699999988> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<7x3xf32>
    %7 = stablehlo.exponential %6 : tensor<7x3xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<7x3xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<7x3xf32>
    %cst_2 = stablehlo.constant dense<1.310000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %13 = stablehlo.multiply %12, %7 : tensor<7x3xf32>
    %14 = stablehlo.subtract %11, %13 : tensor<7x3xf32>
    %15 = stablehlo.abs %14 : tensor<7x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %17 = stablehlo.add %16, %15 : tensor<7x3xf32>
    %18 = stablehlo.divide %14, %17 : tensor<7x3xf32>
    %19 = stablehlo.multiply %18, %18 : tensor<7x3xf32>
    %cst_4 = stablehlo.constant dense<-0.699999988> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<7x3xf32>
    %22 = stablehlo.exponential %21 : tensor<7x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %24 = stablehlo.multiply %22, %23 : tensor<7x3xf32>
    %25 = stablehlo.add %24, %3 : tensor<7x3xf32>
    %26 = stablehlo.abs %25 : tensor<7x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %28 = stablehlo.add %27, %26 : tensor<7x3xf32>
    %29 = stablehlo.divide %25, %28 : tensor<7x3xf32>
    %cst_7 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<7x3xf32>
    %32 = stablehlo.sine %31 : tensor<7x3xf32>
    %33 = stablehlo.add %32, %29 : tensor<7x3xf32>
    %cst_8 = stablehlo.constant dense<-2.500000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
    %34 = call @clip(%33, %cst_8, %cst_9) : (tensor<7x3xf32>, tensor<f32>, tensor<f32>) -> tensor<7x3xf32>
    %35 = call @silu(%34) : (tensor<7x3xf32>) -> tensor<7x3xf32>
    %36 = stablehlo.sine %35 : tensor<7x3xf32>
    %cst_10 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %38 = stablehlo.multiply %37, %36 : tensor<7x3xf32>
    %39 = stablehlo.sine %38 : tensor<7x3xf32>
    %40 = stablehlo.add %39, %36 : tensor<7x3xf32>
    %cst_11 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %42 = stablehlo.multiply %40, %41 : tensor<7x3xf32>
    %43 = stablehlo.add %42, %29 : tensor<7x3xf32>
    %cst_12 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<7x3xf32>
    %46 = stablehlo.negate %3 : tensor<7x3xf32>
    %47 = stablehlo.exponential %46 : tensor<7x3xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %49 = stablehlo.add %48, %47 : tensor<7x3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %51 = stablehlo.divide %50, %49 : tensor<7x3xf32>
    %52 = stablehlo.add %45, %51 : tensor<7x3xf32>
    %53 = stablehlo.abs %52 : tensor<7x3xf32>
    %54 = stablehlo.log_plus_one %53 : tensor<7x3xf32>
    return %54 : tensor<7x3xf32>
  }
  func.func private @clip(%arg0: tensor<7x3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<7x3xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<7x3xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<7x3xf32>
    return %5 : tensor<7x3xf32>
  }
  func.func private @silu(%arg0: tensor<7x3xf32>) -> tensor<7x3xf32> {
    %0 = stablehlo.negate %arg0 : tensor<7x3xf32>
    %1 = stablehlo.exponential %0 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %3 = stablehlo.add %2, %1 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %5 = stablehlo.divide %4, %3 : tensor<7x3xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<7x3xf32>
    return %6 : tensor<7x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<7x3xf32>) -> (tensor<7x3xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %4 = stablehlo.add %3, %0 : tensor<7x3xf32>
    %5 = stablehlo.log %4 : tensor<7x3xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<-0.699999988> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<7x3xf32>
    %9 = stablehlo.exponential %8 : tensor<7x3xf32>
    %10 = stablehlo.multiply %9, %9 : tensor<7x3xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<7x3xf32>
    %12 = stablehlo.multiply %9, %9 : tensor<7x3xf32>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<7x3xf32>
    %cst_3 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %16 = stablehlo.multiply %15, %11 : tensor<7x3xf32>
    %cst_4 = stablehlo.constant dense<1.310000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %18 = stablehlo.multiply %17, %9 : tensor<7x3xf32>
    %19 = stablehlo.subtract %16, %18 : tensor<7x3xf32>
    %20 = stablehlo.abs %19 : tensor<7x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %22 = stablehlo.compare GE, %19, %21, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %24 = stablehlo.add %23, %20 : tensor<7x3xf32>
    %25 = stablehlo.divide %19, %24 : tensor<7x3xf32>
    %26 = stablehlo.multiply %24, %24 : tensor<7x3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %28 = stablehlo.divide %27, %26 : tensor<7x3xf32>
    %29 = stablehlo.multiply %25, %25 : tensor<7x3xf32>
    %cst_8 = stablehlo.constant dense<-0.699999988> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<7x3xf32>
    %32 = stablehlo.exponential %31 : tensor<7x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<7x3xf32>
    %35 = stablehlo.add %34, %5 : tensor<7x3xf32>
    %36 = stablehlo.abs %35 : tensor<7x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %38 = stablehlo.compare GE, %35, %37, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %40 = stablehlo.add %39, %36 : tensor<7x3xf32>
    %41 = stablehlo.divide %35, %40 : tensor<7x3xf32>
    %42 = stablehlo.multiply %40, %40 : tensor<7x3xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %44 = stablehlo.divide %43, %42 : tensor<7x3xf32>
    %cst_13 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %46 = stablehlo.multiply %45, %41 : tensor<7x3xf32>
    %47 = stablehlo.sine %46 : tensor<7x3xf32>
    %48 = stablehlo.add %47, %41 : tensor<7x3xf32>
    %cst_14 = stablehlo.constant dense<-2.500000e+00> : tensor<f32>
    %cst_15 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
    %49:3 = call @clip(%48, %cst_14, %cst_15) : (tensor<7x3xf32>, tensor<f32>, tensor<f32>) -> (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>)
    %50:3 = call @silu(%49#0) : (tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>)
    %51 = stablehlo.sine %50#0 : tensor<7x3xf32>
    %52 = stablehlo.cosine %50#0 : tensor<7x3xf32>
    %cst_16 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %54 = stablehlo.multiply %53, %51 : tensor<7x3xf32>
    %55 = stablehlo.sine %54 : tensor<7x3xf32>
    %56 = stablehlo.add %55, %51 : tensor<7x3xf32>
    %cst_17 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %58 = stablehlo.multiply %56, %57 : tensor<7x3xf32>
    %59 = stablehlo.add %58, %41 : tensor<7x3xf32>
    %cst_18 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %61 = stablehlo.multiply %60, %59 : tensor<7x3xf32>
    %62 = stablehlo.negate %5 : tensor<7x3xf32>
    %63 = stablehlo.exponential %62 : tensor<7x3xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %65 = stablehlo.add %64, %63 : tensor<7x3xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %67 = stablehlo.divide %66, %65 : tensor<7x3xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %69 = stablehlo.subtract %68, %67 : tensor<7x3xf32>
    %70 = stablehlo.multiply %67, %69 : tensor<7x3xf32>
    %71 = stablehlo.add %61, %67 : tensor<7x3xf32>
    %72 = stablehlo.abs %71 : tensor<7x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %74 = stablehlo.compare GE, %71, %73, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %76 = stablehlo.add %72, %75 : tensor<7x3xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %78 = stablehlo.divide %77, %76 : tensor<7x3xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %80 = stablehlo.select %74, %79, %78 : tensor<7x3xi1>, tensor<7x3xf32>
    %81 = stablehlo.select %74, %78, %79 : tensor<7x3xi1>, tensor<7x3xf32>
    %82 = stablehlo.negate %80 : tensor<7x3xf32>
    %83 = stablehlo.add %81, %82 : tensor<7x3xf32>
    %84 = stablehlo.multiply %83, %70 : tensor<7x3xf32>
    %cst_26 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %86 = stablehlo.multiply %85, %83 : tensor<7x3xf32>
    %cst_27 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %88 = stablehlo.multiply %86, %87 : tensor<7x3xf32>
    %cst_28 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %90 = stablehlo.multiply %89, %51 : tensor<7x3xf32>
    %91 = stablehlo.cosine %90 : tensor<7x3xf32>
    %cst_29 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %93 = stablehlo.multiply %92, %91 : tensor<7x3xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %95 = stablehlo.add %93, %94 : tensor<7x3xf32>
    %96 = stablehlo.multiply %88, %95 : tensor<7x3xf32>
    %97 = stablehlo.multiply %96, %52 : tensor<7x3xf32>
    %98 = call @silu_0(%50#1, %50#2, %49#0, %97) : (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    %99 = call @clip_1(%49#1, %49#2, %98) : (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xf32>
    %cst_31 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %101 = stablehlo.multiply %100, %41 : tensor<7x3xf32>
    %102 = stablehlo.cosine %101 : tensor<7x3xf32>
    %cst_32 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %104 = stablehlo.multiply %103, %102 : tensor<7x3xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %106 = stablehlo.add %104, %105 : tensor<7x3xf32>
    %107 = stablehlo.multiply %99, %106 : tensor<7x3xf32>
    %108 = stablehlo.add %86, %107 : tensor<7x3xf32>
    %109 = stablehlo.multiply %108, %44 : tensor<7x3xf32>
    %110 = stablehlo.multiply %109, %35 : tensor<7x3xf32>
    %111 = stablehlo.negate %110 : tensor<7x3xf32>
    %112 = stablehlo.divide %108, %40 : tensor<7x3xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %114 = stablehlo.select %38, %113, %111 : tensor<7x3xi1>, tensor<7x3xf32>
    %115 = stablehlo.select %38, %111, %113 : tensor<7x3xi1>, tensor<7x3xf32>
    %116 = stablehlo.add %112, %115 : tensor<7x3xf32>
    %117 = stablehlo.negate %114 : tensor<7x3xf32>
    %118 = stablehlo.add %116, %117 : tensor<7x3xf32>
    %119 = stablehlo.add %84, %118 : tensor<7x3xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %121 = stablehlo.multiply %118, %120 : tensor<7x3xf32>
    %cst_36 = stablehlo.constant dense<-1.400000e+00> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %123 = stablehlo.multiply %122, %25 : tensor<7x3xf32>
    %124 = stablehlo.multiply %123, %32 : tensor<7x3xf32>
    %125 = stablehlo.multiply %121, %124 : tensor<7x3xf32>
    %126 = stablehlo.multiply %125, %28 : tensor<7x3xf32>
    %127 = stablehlo.multiply %126, %19 : tensor<7x3xf32>
    %128 = stablehlo.negate %127 : tensor<7x3xf32>
    %129 = stablehlo.divide %125, %24 : tensor<7x3xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %131 = stablehlo.select %22, %130, %128 : tensor<7x3xi1>, tensor<7x3xf32>
    %132 = stablehlo.select %22, %128, %130 : tensor<7x3xi1>, tensor<7x3xf32>
    %133 = stablehlo.add %129, %132 : tensor<7x3xf32>
    %134 = stablehlo.negate %131 : tensor<7x3xf32>
    %135 = stablehlo.add %133, %134 : tensor<7x3xf32>
    %136 = stablehlo.negate %135 : tensor<7x3xf32>
    %cst_38 = stablehlo.constant dense<1.310000e+00> : tensor<f32>
    %137 = stablehlo.broadcast_in_dim %cst_38, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %138 = stablehlo.multiply %137, %136 : tensor<7x3xf32>
    %cst_39 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %139 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %140 = stablehlo.multiply %139, %135 : tensor<7x3xf32>
    %141 = stablehlo.multiply %140, %14 : tensor<7x3xf32>
    %142 = stablehlo.add %138, %141 : tensor<7x3xf32>
    %cst_40 = stablehlo.constant dense<-1.400000e+00> : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %144 = stablehlo.multiply %143, %5 : tensor<7x3xf32>
    %145 = stablehlo.multiply %144, %9 : tensor<7x3xf32>
    %146 = stablehlo.multiply %142, %145 : tensor<7x3xf32>
    %147 = stablehlo.add %119, %146 : tensor<7x3xf32>
    %148 = stablehlo.divide %147, %4 : tensor<7x3xf32>
    %149 = stablehlo.multiply %148, %2 : tensor<7x3xf32>
    return %149 : tensor<7x3xf32>
  }
  func.func private @clip(%arg0: tensor<7x3xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<7x3xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<7x3xi1>, tensor<7x3xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<7x3xi1>, tensor<7x3xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %14 = stablehlo.minimum %13, %2 : tensor<7x3xf32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<7x3xf32>, tensor<7x3xf32>) -> tensor<7x3xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %22 = stablehlo.select %18, %21, %20 : tensor<7x3xi1>, tensor<7x3xf32>
    %23 = stablehlo.select %16, %19, %22 : tensor<7x3xi1>, tensor<7x3xf32>
    return %14, %11, %23 : tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>
  }
  func.func private @silu(%arg0: tensor<7x3xf32>) -> (tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<7x3xf32>
    %1 = stablehlo.exponential %0 : tensor<7x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %3 = stablehlo.add %2, %1 : tensor<7x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %5 = stablehlo.divide %4, %3 : tensor<7x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<7x3xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<7x3xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<7x3xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<7x3xf32>
    return %9, %8, %5 : tensor<7x3xf32>, tensor<7x3xf32>, tensor<7x3xf32>
  }
  func.func private @silu_0(%arg0: tensor<7x3xf32>, %arg1: tensor<7x3xf32>, %arg2: tensor<7x3xf32>, %arg3: tensor<7x3xf32>) -> tensor<7x3xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<7x3xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<7x3xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<7x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<7x3xf32>
    return %3 : tensor<7x3xf32>
  }
  func.func private @clip_1(%arg0: tensor<7x3xf32>, %arg1: tensor<7x3xf32>, %arg2: tensor<7x3xf32>) -> tensor<7x3xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<7x3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<7x3xf32>
    return %1 : tensor<7x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
