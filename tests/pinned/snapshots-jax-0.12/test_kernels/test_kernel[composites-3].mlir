// import jax
// import jax.numpy as jnp
//
//
// def reference(u, *, epsilon):
//     return u * jax.lax.rsqrt(jnp.sum(u**2, axis=-1, keepdims=True) + epsilon)
//
//
// @jax.custom_vjp
// def l2_normalize(z):
//     return jax.lax.composite(reference, "lib.l2_normalize")(z, epsilon=0.5)
//
//
// def fwd(x_in):
//     out_v = l2_normalize(x_in)
//     return out_v, x_in
//
//
// def bwd(saved, ct):
//     scale_r = jax.lax.rsqrt(jnp.sum(saved**2, axis=-1, keepdims=True) + 0.5)
//     return (
//         scale_r * ct - saved * scale_r**3 * jnp.sum(ct * saved, axis=-1, keepdims=True),
//     )
//
//
// l2_normalize.defvjp(fwd, bwd)
//
//
// def library_norm(
//     tokens: jax.Array, amplitude: jax.Array, gamma: jax.Array
// ) -> jax.Array:
//     scaled = amplitude * tokens
//     scaled_out = l2_normalize(scaled) * gamma
//     second_norm = l2_normalize(jnp.sin(scaled_out)) + scaled
//     return second_norm
//
//   tokens: float32[3, 2] in [-1.5, 1.5]
//   amplitude: float32[3, 1] in [0.4, 1.33]
//   gamma: float32[3, 2] in [0.4, 1.4]
// -----
// forward, cpu
module @jit_library_norm attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<3x1xf32>, %arg2: tensor<3x2xf32>) -> (tensor<3x2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3x2xf32>
    %2 = stablehlo.composite "lib.l2_normalize" %1 {composite_attributes = {epsilon = 5.000000e-01 : f64}, decomposition = @lib.l2_normalize} : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<3x2xf32>
    %4 = stablehlo.sine %3 : tensor<3x2xf32>
    %5 = stablehlo.composite "lib.l2_normalize" %4 {composite_attributes = {epsilon = 5.000000e-01 : f64}, decomposition = @lib.l2_normalize_0} : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %6 = stablehlo.add %5, %1 : tensor<3x2xf32>
    return %6 : tensor<3x2xf32>
  }
  func.func private @lib.l2_normalize(%arg0: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %4 = stablehlo.add %2, %3 : tensor<3x1xf32>
    %5 = stablehlo.rsqrt %4 : tensor<3x1xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %7 = stablehlo.multiply %arg0, %6 : tensor<3x2xf32>
    return %7 : tensor<3x2xf32>
  }
  func.func private @lib.l2_normalize_0(%arg0: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %4 = stablehlo.add %2, %3 : tensor<3x1xf32>
    %5 = stablehlo.rsqrt %4 : tensor<3x1xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %7 = stablehlo.multiply %arg0, %6 : tensor<3x2xf32>
    return %7 : tensor<3x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<3x1xf32>, %arg2: tensor<3x2xf32>) -> (tensor<3x2xf32> {jax.result_info = "result[0]"}, tensor<3x1xf32> {jax.result_info = "result[1]"}, tensor<3x2xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3x2xf32>
    %2 = stablehlo.composite "lib.l2_normalize" %1 {composite_attributes = {epsilon = 5.000000e-01 : f64}, decomposition = @lib.l2_normalize} : (tensor<3x2xf32>) -> tensor<3x2xf32>
    %3 = stablehlo.multiply %2, %arg2 : tensor<3x2xf32>
    %4 = stablehlo.sine %3 : tensor<3x2xf32>
    %5 = stablehlo.cosine %3 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %7 = stablehlo.multiply %4, %4 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %11 = stablehlo.add %9, %10 : tensor<3x1xf32>
    %12 = stablehlo.rsqrt %11 : tensor<3x1xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %14 = stablehlo.multiply %13, %6 : tensor<3x2xf32>
    %15 = stablehlo.multiply %12, %12 : tensor<3x1xf32>
    %16 = stablehlo.multiply %15, %12 : tensor<3x1xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %18 = stablehlo.multiply %4, %17 : tensor<3x2xf32>
    %19 = stablehlo.multiply %6, %4 : tensor<3x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %23 = stablehlo.multiply %18, %22 : tensor<3x2xf32>
    %24 = stablehlo.subtract %14, %23 : tensor<3x2xf32>
    %25 = stablehlo.multiply %24, %5 : tensor<3x2xf32>
    %26 = stablehlo.multiply %2, %25 : tensor<3x2xf32>
    %27 = stablehlo.multiply %25, %arg2 : tensor<3x2xf32>
    %28 = stablehlo.multiply %1, %1 : tensor<3x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %32 = stablehlo.add %30, %31 : tensor<3x1xf32>
    %33 = stablehlo.rsqrt %32 : tensor<3x1xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %35 = stablehlo.multiply %34, %27 : tensor<3x2xf32>
    %36 = stablehlo.multiply %33, %33 : tensor<3x1xf32>
    %37 = stablehlo.multiply %36, %33 : tensor<3x1xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %39 = stablehlo.multiply %1, %38 : tensor<3x2xf32>
    %40 = stablehlo.multiply %27, %1 : tensor<3x2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %44 = stablehlo.multiply %39, %43 : tensor<3x2xf32>
    %45 = stablehlo.subtract %35, %44 : tensor<3x2xf32>
    %46 = stablehlo.add %6, %45 : tensor<3x2xf32>
    %47 = stablehlo.broadcast_in_dim %arg1, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<3x2xf32>
    %49 = stablehlo.multiply %46, %arg0 : tensor<3x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %51 = stablehlo.reshape %50 : (tensor<3xf32>) -> tensor<3x1xf32>
    return %48, %51, %26 : tensor<3x2xf32>, tensor<3x1xf32>, tensor<3x2xf32>
  }
  func.func private @lib.l2_normalize(%arg0: tensor<3x2xf32>) -> tensor<3x2xf32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x2xf32>, tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.broadcast_in_dim %1, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %4 = stablehlo.add %2, %3 : tensor<3x1xf32>
    %5 = stablehlo.rsqrt %4 : tensor<3x1xf32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x2xf32>
    %7 = stablehlo.multiply %arg0, %6 : tensor<3x2xf32>
    return %7 : tensor<3x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
