// import jax
// import jax.numpy as jnp
//
//
// @jax.custom_vjp
// def my_soft_abs(u):
//     return jnp.sqrt(u**2 + 1.43)
//
//
// def soft_abs_fwd(v_in):
//     out_v = my_soft_abs(v_in)
//     return out_v, (v_in, out_v)
//
//
// def bwd(saved, g):
//     xs, y_saved = saved
//     return (g * (xs / y_saved),)
//
//
// my_soft_abs.defvjp(soft_abs_fwd, bwd)
//
//
// def stable_op(w):
//     e = jnp.exp(-(w**2))
//     shaped_x = my_soft_abs(e)
//     prod = shaped_x * jnp.exp(-jnp.abs(e))
//     return jnp.sqrt(jnp.sum(prod, axis=0))
//
//   w: float32[4, 3] in [-2, 2]
// -----
// forward, cpu
module @jit_stable_op attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x3xf32>
    %1 = stablehlo.negate %0 : tensor<4x3xf32>
    %2 = stablehlo.exponential %1 : tensor<4x3xf32>
    %3 = stablehlo.multiply %2, %2 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<1.430000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %5 = stablehlo.add %3, %4 : tensor<4x3xf32>
    %6 = stablehlo.sqrt %5 : tensor<4x3xf32>
    %7 = stablehlo.abs %2 : tensor<4x3xf32>
    %8 = stablehlo.negate %7 : tensor<4x3xf32>
    %9 = stablehlo.exponential %8 : tensor<4x3xf32>
    %10 = stablehlo.multiply %6, %9 : tensor<4x3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.sqrt %11 : tensor<3xf32>
    return %12 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x3xf32>) -> (tensor<4x3xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<4x3xf32>
    %3 = stablehlo.negate %0 : tensor<4x3xf32>
    %4 = stablehlo.exponential %3 : tensor<4x3xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<4x3xf32>
    %cst_0 = stablehlo.constant dense<1.430000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %7 = stablehlo.add %5, %6 : tensor<4x3xf32>
    %8 = stablehlo.sqrt %7 : tensor<4x3xf32>
    %9 = stablehlo.abs %4 : tensor<4x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %11 = stablehlo.compare GE, %4, %10, FLOAT : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xi1>
    %12 = stablehlo.negate %9 : tensor<4x3xf32>
    %13 = stablehlo.exponential %12 : tensor<4x3xf32>
    %14 = stablehlo.multiply %8, %13 : tensor<4x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<3xf32>
    %16 = stablehlo.sqrt %15 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %18 = stablehlo.divide %17, %16 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.multiply %19, %18 : tensor<3xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [1] : (tensor<3xf32>) -> tensor<4x3xf32>
    %22 = stablehlo.multiply %8, %21 : tensor<4x3xf32>
    %23 = stablehlo.multiply %21, %13 : tensor<4x3xf32>
    %24 = stablehlo.multiply %22, %13 : tensor<4x3xf32>
    %25 = stablehlo.negate %24 : tensor<4x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %27 = stablehlo.select %11, %26, %25 : tensor<4x3xi1>, tensor<4x3xf32>
    %28 = stablehlo.select %11, %25, %26 : tensor<4x3xi1>, tensor<4x3xf32>
    %29 = stablehlo.negate %27 : tensor<4x3xf32>
    %30 = stablehlo.add %28, %29 : tensor<4x3xf32>
    %31 = stablehlo.divide %4, %8 : tensor<4x3xf32>
    %32 = stablehlo.multiply %23, %31 : tensor<4x3xf32>
    %33 = stablehlo.add %30, %32 : tensor<4x3xf32>
    %34 = stablehlo.multiply %33, %4 : tensor<4x3xf32>
    %35 = stablehlo.negate %34 : tensor<4x3xf32>
    %36 = stablehlo.multiply %35, %2 : tensor<4x3xf32>
    return %36 : tensor<4x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
