// import jax
// import jax.numpy as jnp
//
//
// def sinc_like_body(u, *, alpha):
//     return jnp.sin(u) / (alpha + u**2)
//
//
// @jax.custom_jvp
// def sinc_like(z):
//     return jax.lax.composite(sinc_like_body, "my.sinc_like")(z, alpha=1.0)
//
//
// def jvp_of(args_p, tangents):
//     (here,), (dz,) = args_p, tangents
//     val = sinc_like(here)
//     return val, dz * ((jnp.cos(here) - 2.0 * here * val) / (1.0 + here**2))
//
//
// sinc_like.defjvp(jvp_of)
//
//
// def simple_composite_activation(x):
//     capped = jnp.clip(x * x, -2.5, 2.5)
//     activated_x = sinc_like(capped)
//     mixture = activated_x + 0.9 * (capped - activated_x)
//     interpolated = 0.19 * mixture + 0.81 * capped
//     gap = interpolated - 0.59 * jax.nn.sigmoid(interpolated)
//     return jax.nn.sigmoid(gap)
//
//   x: float32[2, 4, 4] in [-2, 2]
// -----
// forward, cpu
module @jit_simple_composite_activation attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x4xf32>) -> (tensor<2x4x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2x4x4xf32>
    %cst = stablehlo.constant dense<-2.500000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
    %1 = call @clip(%0, %cst, %cst_0) : (tensor<2x4x4xf32>, tensor<f32>, tensor<f32>) -> tensor<2x4x4xf32>
    %2 = stablehlo.composite "my.sinc_like" %1 {composite_attributes = {alpha = 1.000000e+00 : f64}, decomposition = @my.sinc_like} : (tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %3 = stablehlo.subtract %1, %2 : tensor<2x4x4xf32>
    %cst_1 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<2x4x4xf32>
    %6 = stablehlo.add %2, %5 : tensor<2x4x4xf32>
    %cst_2 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<2x4x4xf32>
    %cst_3 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %10 = stablehlo.multiply %9, %1 : tensor<2x4x4xf32>
    %11 = stablehlo.add %8, %10 : tensor<2x4x4xf32>
    %12 = stablehlo.negate %11 : tensor<2x4x4xf32>
    %13 = stablehlo.exponential %12 : tensor<2x4x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %15 = stablehlo.add %14, %13 : tensor<2x4x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %17 = stablehlo.divide %16, %15 : tensor<2x4x4xf32>
    %cst_6 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<2x4x4xf32>
    %20 = stablehlo.subtract %11, %19 : tensor<2x4x4xf32>
    %21 = stablehlo.negate %20 : tensor<2x4x4xf32>
    %22 = stablehlo.exponential %21 : tensor<2x4x4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %24 = stablehlo.add %23, %22 : tensor<2x4x4xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %26 = stablehlo.divide %25, %24 : tensor<2x4x4xf32>
    return %26 : tensor<2x4x4xf32>
  }
  func.func private @clip(%arg0: tensor<2x4x4xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x4x4xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<2x4x4xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<2x4x4xf32>
    return %5 : tensor<2x4x4xf32>
  }
  func.func private @my.sinc_like(%arg0: tensor<2x4x4xf32>) -> tensor<2x4x4xf32> {
    %0 = stablehlo.sine %arg0 : tensor<2x4x4xf32>
    %1 = stablehlo.multiply %arg0, %arg0 : tensor<2x4x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %3 = stablehlo.add %2, %1 : tensor<2x4x4xf32>
    %4 = stablehlo.divide %0, %3 : tensor<2x4x4xf32>
    return %4 : tensor<2x4x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4x4xf32>) -> (tensor<2x4x4xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<2x4x4xf32>
    %cst = stablehlo.constant dense<-2.500000e+00> : tensor<f32>
    %cst_0 = stablehlo.constant dense<2.500000e+00> : tensor<f32>
    %1:3 = call @clip(%0, %cst, %cst_0) : (tensor<2x4x4xf32>, tensor<f32>, tensor<f32>) -> (tensor<2x4x4xf32>, tensor<2x4x4xf32>, tensor<2x4x4xf32>)
    %2 = stablehlo.composite "my.sinc_like" %1#0 {composite_attributes = {alpha = 1.000000e+00 : f64}, decomposition = @my.sinc_like} : (tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %3 = stablehlo.cosine %1#0 : tensor<2x4x4xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %5 = stablehlo.multiply %4, %1#0 : tensor<2x4x4xf32>
    %6 = stablehlo.multiply %5, %2 : tensor<2x4x4xf32>
    %7 = stablehlo.subtract %3, %6 : tensor<2x4x4xf32>
    %8 = stablehlo.multiply %1#0, %1#0 : tensor<2x4x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %10 = stablehlo.add %9, %8 : tensor<2x4x4xf32>
    %11 = stablehlo.divide %7, %10 : tensor<2x4x4xf32>
    %12 = stablehlo.subtract %1#0, %2 : tensor<2x4x4xf32>
    %cst_3 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<2x4x4xf32>
    %15 = stablehlo.add %2, %14 : tensor<2x4x4xf32>
    %cst_4 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<2x4x4xf32>
    %cst_5 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %19 = stablehlo.multiply %18, %1#0 : tensor<2x4x4xf32>
    %20 = stablehlo.add %17, %19 : tensor<2x4x4xf32>
    %21 = stablehlo.negate %20 : tensor<2x4x4xf32>
    %22 = stablehlo.exponential %21 : tensor<2x4x4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %24 = stablehlo.add %23, %22 : tensor<2x4x4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %26 = stablehlo.divide %25, %24 : tensor<2x4x4xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %28 = stablehlo.subtract %27, %26 : tensor<2x4x4xf32>
    %29 = stablehlo.multiply %26, %28 : tensor<2x4x4xf32>
    %cst_9 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %31 = stablehlo.multiply %30, %26 : tensor<2x4x4xf32>
    %32 = stablehlo.subtract %20, %31 : tensor<2x4x4xf32>
    %33 = stablehlo.negate %32 : tensor<2x4x4xf32>
    %34 = stablehlo.exponential %33 : tensor<2x4x4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %36 = stablehlo.add %35, %34 : tensor<2x4x4xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %38 = stablehlo.divide %37, %36 : tensor<2x4x4xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %40 = stablehlo.subtract %39, %38 : tensor<2x4x4xf32>
    %41 = stablehlo.multiply %38, %40 : tensor<2x4x4xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<2x4x4xf32>
    %44 = stablehlo.negate %43 : tensor<2x4x4xf32>
    %cst_14 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<2x4x4xf32>
    %47 = stablehlo.multiply %46, %29 : tensor<2x4x4xf32>
    %48 = stablehlo.add %43, %47 : tensor<2x4x4xf32>
    %cst_15 = stablehlo.constant dense<8.100000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %50 = stablehlo.multiply %49, %48 : tensor<2x4x4xf32>
    %cst_16 = stablehlo.constant dense<1.900000e-01> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %52 = stablehlo.multiply %51, %48 : tensor<2x4x4xf32>
    %cst_17 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %54 = stablehlo.multiply %53, %52 : tensor<2x4x4xf32>
    %55 = stablehlo.negate %54 : tensor<2x4x4xf32>
    %56 = stablehlo.add %50, %54 : tensor<2x4x4xf32>
    %57 = stablehlo.add %52, %55 : tensor<2x4x4xf32>
    %58 = stablehlo.multiply %57, %11 : tensor<2x4x4xf32>
    %59 = stablehlo.add %56, %58 : tensor<2x4x4xf32>
    %60 = call @clip_0(%1#1, %1#2, %59) : (tensor<2x4x4xf32>, tensor<2x4x4xf32>, tensor<2x4x4xf32>) -> tensor<2x4x4xf32>
    %61 = stablehlo.multiply %arg0, %60 : tensor<2x4x4xf32>
    %62 = stablehlo.multiply %60, %arg0 : tensor<2x4x4xf32>
    %63 = stablehlo.add %61, %62 : tensor<2x4x4xf32>
    return %63 : tensor<2x4x4xf32>
  }
  func.func private @clip(%arg0: tensor<2x4x4xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<2x4x4xf32>, tensor<2x4x4xf32>, tensor<2x4x4xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<2x4x4xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<2x4x4xf32>, tensor<2x4x4xf32>) -> tensor<2x4x4xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<2x4x4xf32>, tensor<2x4x4xf32>) -> tensor<2x4x4xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<2x4x4xi1>, tensor<2x4x4xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<2x4x4xi1>, tensor<2x4x4xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %14 = stablehlo.minimum %13, %2 : tensor<2x4x4xf32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<2x4x4xf32>, tensor<2x4x4xf32>) -> tensor<2x4x4xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<2x4x4xf32>, tensor<2x4x4xf32>) -> tensor<2x4x4xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %22 = stablehlo.select %18, %21, %20 : tensor<2x4x4xi1>, tensor<2x4x4xf32>
    %23 = stablehlo.select %16, %19, %22 : tensor<2x4x4xi1>, tensor<2x4x4xf32>
    return %14, %11, %23 : tensor<2x4x4xf32>, tensor<2x4x4xf32>, tensor<2x4x4xf32>
  }
  func.func private @my.sinc_like(%arg0: tensor<2x4x4xf32>) -> tensor<2x4x4xf32> {
    %0 = stablehlo.sine %arg0 : tensor<2x4x4xf32>
    %1 = stablehlo.multiply %arg0, %arg0 : tensor<2x4x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4x4xf32>
    %3 = stablehlo.add %2, %1 : tensor<2x4x4xf32>
    %4 = stablehlo.divide %0, %3 : tensor<2x4x4xf32>
    return %4 : tensor<2x4x4xf32>
  }
  func.func private @clip_0(%arg0: tensor<2x4x4xf32>, %arg1: tensor<2x4x4xf32>, %arg2: tensor<2x4x4xf32>) -> tensor<2x4x4xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<2x4x4xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x4x4xf32>
    return %1 : tensor<2x4x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
