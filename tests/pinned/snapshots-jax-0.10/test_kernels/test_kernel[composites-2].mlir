// import jax
// import jax.numpy as jnp
//
//
// def arcsinh_impl(u):
//     return jnp.log(u + jnp.sqrt(u**2 + 1.0))
//
//
// @jax.custom_jvp
// def fused_arcsinh(z):
//     return jax.lax.composite(arcsinh_impl, "my.arcsinh")(z)
//
//
// def jvp_of(primals, tangents):
//     (w,), (dx,) = primals, tangents
//     val = fused_arcsinh(w)
//     return val, dx * (1.0 / jnp.sqrt(w**2 + 1.0))
//
//
// fused_arcsinh.defjvp(jvp_of)
//
//
// def library_call(samples, delta, target):
//     fused_x = fused_arcsinh(samples)
//     error = fused_x - target
//     magnitude = jnp.abs(error)
//     loss = jnp.where(
//         magnitude <= delta, 0.5 * error**2, delta * (magnitude - 0.5 * delta)
//     )
//     return loss
//
//   samples: float32[1, 5, 2, 3] in [-2, 2]
//   delta: float32[] in [0.5, 1]
//   target: float32[1, 5, 2, 3] in [-1, 1]
// -----
// forward, cpu
module @jit_library_call attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5x2x3xf32>, %arg1: tensor<f32>, %arg2: tensor<1x5x2x3xf32>) -> (tensor<1x5x2x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.composite "my.arcsinh" %arg0 {decomposition = @my.arcsinh} : (tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xf32>
    %1 = stablehlo.subtract %0, %arg2 : tensor<1x5x2x3xf32>
    %2 = stablehlo.abs %1 : tensor<1x5x2x3xf32>
    %3 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %4 = stablehlo.compare LE, %2, %3, FLOAT : (tensor<1x5x2x3xf32>, tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xi1>
    %5 = stablehlo.multiply %1, %1 : tensor<1x5x2x3xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<1x5x2x3xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.multiply %cst_0, %arg1 : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %10 = stablehlo.subtract %2, %9 : tensor<1x5x2x3xf32>
    %11 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<1x5x2x3xf32>
    %13 = call @_where(%4, %7, %12) : (tensor<1x5x2x3xi1>, tensor<1x5x2x3xf32>, tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xf32>
    return %13 : tensor<1x5x2x3xf32>
  }
  func.func private @my.arcsinh(%arg0: tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xf32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<1x5x2x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %2 = stablehlo.add %0, %1 : tensor<1x5x2x3xf32>
    %3 = stablehlo.sqrt %2 : tensor<1x5x2x3xf32>
    %4 = stablehlo.add %arg0, %3 : tensor<1x5x2x3xf32>
    %5 = stablehlo.log %4 : tensor<1x5x2x3xf32>
    return %5 : tensor<1x5x2x3xf32>
  }
  func.func private @_where(%arg0: tensor<1x5x2x3xi1>, %arg1: tensor<1x5x2x3xf32>, %arg2: tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<1x5x2x3xi1>, tensor<1x5x2x3xf32>
    return %0 : tensor<1x5x2x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x5x2x3xf32>, %arg1: tensor<f32>, %arg2: tensor<1x5x2x3xf32>) -> (tensor<1x5x2x3xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<1x5x2x3xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.composite "my.arcsinh" %arg0 {decomposition = @my.arcsinh} : (tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xf32>
    %1 = stablehlo.multiply %arg0, %arg0 : tensor<1x5x2x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %3 = stablehlo.add %1, %2 : tensor<1x5x2x3xf32>
    %4 = stablehlo.sqrt %3 : tensor<1x5x2x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %6 = stablehlo.divide %5, %4 : tensor<1x5x2x3xf32>
    %7 = stablehlo.subtract %0, %arg2 : tensor<1x5x2x3xf32>
    %8 = stablehlo.abs %7 : tensor<1x5x2x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %10 = stablehlo.compare GE, %7, %9, FLOAT : (tensor<1x5x2x3xf32>, tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xi1>
    %11 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %12 = stablehlo.compare LE, %8, %11, FLOAT : (tensor<1x5x2x3xf32>, tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xi1>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %14 = stablehlo.multiply %13, %7 : tensor<1x5x2x3xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %15 = stablehlo.multiply %cst_3, %arg1 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %17 = stablehlo.subtract %8, %16 : tensor<1x5x2x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %19:2 = call @_where(%12, %18) : (tensor<1x5x2x3xi1>, tensor<1x5x2x3xf32>) -> (tensor<1x5x2x3xf32>, tensor<1x5x2x3xf32>)
    %20 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %21 = stablehlo.multiply %20, %19#1 : tensor<1x5x2x3xf32>
    %22 = stablehlo.multiply %19#1, %17 : tensor<1x5x2x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_5) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<1x5x2x3xf32>, tensor<f32>) -> tensor<f32>
    %24 = stablehlo.negate %21 : tensor<1x5x2x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_6) applies stablehlo.add across dimensions = [0, 1, 2, 3] : (tensor<1x5x2x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %26 = stablehlo.multiply %cst_7, %25 : tensor<f32>
    %27 = stablehlo.add %23, %26 : tensor<f32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %29 = stablehlo.multiply %28, %19#0 : tensor<1x5x2x3xf32>
    %30 = stablehlo.multiply %29, %14 : tensor<1x5x2x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %32 = stablehlo.select %10, %31, %21 : tensor<1x5x2x3xi1>, tensor<1x5x2x3xf32>
    %33 = stablehlo.select %10, %21, %31 : tensor<1x5x2x3xi1>, tensor<1x5x2x3xf32>
    %34 = stablehlo.add %30, %33 : tensor<1x5x2x3xf32>
    %35 = stablehlo.negate %32 : tensor<1x5x2x3xf32>
    %36 = stablehlo.add %34, %35 : tensor<1x5x2x3xf32>
    %37 = stablehlo.negate %36 : tensor<1x5x2x3xf32>
    %38 = stablehlo.multiply %36, %6 : tensor<1x5x2x3xf32>
    return %38, %27, %37 : tensor<1x5x2x3xf32>, tensor<f32>, tensor<1x5x2x3xf32>
  }
  func.func private @my.arcsinh(%arg0: tensor<1x5x2x3xf32>) -> tensor<1x5x2x3xf32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<1x5x2x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %2 = stablehlo.add %0, %1 : tensor<1x5x2x3xf32>
    %3 = stablehlo.sqrt %2 : tensor<1x5x2x3xf32>
    %4 = stablehlo.add %arg0, %3 : tensor<1x5x2x3xf32>
    %5 = stablehlo.log %4 : tensor<1x5x2x3xf32>
    return %5 : tensor<1x5x2x3xf32>
  }
  func.func private @_where(%arg0: tensor<1x5x2x3xi1>, %arg1: tensor<1x5x2x3xf32>) -> (tensor<1x5x2x3xf32>, tensor<1x5x2x3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5x2x3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<1x5x2x3xi1>, tensor<1x5x2x3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<1x5x2x3xi1>, tensor<1x5x2x3xf32>
    return %2, %1 : tensor<1x5x2x3xf32>, tensor<1x5x2x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
