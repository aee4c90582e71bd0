// import jax
// import jax.numpy as jnp
//
//
// def compute_broadcast_map(x: jax.Array, y: jax.Array) -> jax.Array:
//     def combine(p, q):
//         both = p / (1.0 + q**2)
//         result = both**3 / 3.0 - both
//         return jnp.sum(result) + jnp.sum(jnp.cos(p * jnp.roll(p, 1)))
//
//     batched = jnp.vectorize(combine, signature="(n),(n)->()")
//     outs = batched(x, y)
//     return outs
//
//   x: float32[2, 1, 4] in [-1.2, 1.2]
//   y: float32[2, 1, 4] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_compute_broadcast_map attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1x4xf32>, %arg1: tensor<2x1x4xf32>) -> (tensor<2x1xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.reshape %arg0 : (tensor<2x1x4xf32>) -> tensor<2x4xf32>
    %1 = stablehlo.reshape %arg1 : (tensor<2x1x4xf32>) -> tensor<2x4xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<2x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %4 = stablehlo.add %3, %2 : tensor<2x4xf32>
    %5 = stablehlo.divide %0, %4 : tensor<2x4xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<2x4xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<2x4xf32>
    %cst_0 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %9 = stablehlo.divide %7, %8 : tensor<2x4xf32>
    %10 = stablehlo.subtract %9, %5 : tensor<2x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
    %12 = call @_roll_static(%0) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %13 = stablehlo.multiply %0, %12 : tensor<2x4xf32>
    %14 = stablehlo.cosine %13 : tensor<2x4xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
    %16 = stablehlo.add %11, %15 : tensor<2xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    return %17 : tensor<2x1xf32>
  }
  func.func private @_roll_static(%arg0: tensor<2x4xf32>) -> tensor<2x4xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 3:4] : (tensor<2x4xf32>) -> tensor<2x1xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:3] : (tensor<2x4xf32>) -> tensor<2x3xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<2x1xf32>, tensor<2x3xf32>) -> tensor<2x4xf32>
    return %2 : tensor<2x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1x4xf32>, %arg1: tensor<2x1x4xf32>) -> (tensor<2x1x4xf32> {jax.result_info = "result[0]"}, tensor<2x1x4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.reshape %arg0 : (tensor<2x1x4xf32>) -> tensor<2x4xf32>
    %1 = stablehlo.reshape %arg1 : (tensor<2x1x4xf32>) -> tensor<2x4xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<2x4xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %4 = stablehlo.multiply %3, %1 : tensor<2x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %6 = stablehlo.add %5, %2 : tensor<2x4xf32>
    %7 = stablehlo.divide %0, %6 : tensor<2x4xf32>
    %8 = stablehlo.multiply %6, %6 : tensor<2x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %10 = stablehlo.divide %9, %8 : tensor<2x4xf32>
    %11 = stablehlo.multiply %7, %7 : tensor<2x4xf32>
    %cst_2 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<2x4xf32>
    %14 = call @_roll_static(%0) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %15 = stablehlo.multiply %0, %14 : tensor<2x4xf32>
    %16 = stablehlo.sine %15 : tensor<2x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<2xf32>) -> tensor<2x4xf32>
    %20 = stablehlo.negate %19 : tensor<2x4xf32>
    %21 = stablehlo.multiply %20, %16 : tensor<2x4xf32>
    %22 = stablehlo.multiply %0, %21 : tensor<2x4xf32>
    %23 = stablehlo.multiply %21, %14 : tensor<2x4xf32>
    %24 = call @_roll_static_0(%22) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %25 = stablehlo.add %23, %24 : tensor<2x4xf32>
    %26 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<2xf32>) -> tensor<2x4xf32>
    %27 = stablehlo.negate %26 : tensor<2x4xf32>
    %cst_5 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %29 = stablehlo.divide %26, %28 : tensor<2x4xf32>
    %30 = stablehlo.multiply %29, %13 : tensor<2x4xf32>
    %31 = stablehlo.add %27, %30 : tensor<2x4xf32>
    %32 = stablehlo.multiply %31, %10 : tensor<2x4xf32>
    %33 = stablehlo.multiply %32, %0 : tensor<2x4xf32>
    %34 = stablehlo.negate %33 : tensor<2x4xf32>
    %35 = stablehlo.divide %31, %6 : tensor<2x4xf32>
    %36 = stablehlo.add %25, %35 : tensor<2x4xf32>
    %37 = stablehlo.multiply %34, %4 : tensor<2x4xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 2] : (tensor<2x4xf32>) -> tensor<2x1x4xf32>
    %39 = stablehlo.broadcast_in_dim %36, dims = [0, 2] : (tensor<2x4xf32>) -> tensor<2x1x4xf32>
    return %39, %38 : tensor<2x1x4xf32>, tensor<2x1x4xf32>
  }
  func.func private @_roll_static(%arg0: tensor<2x4xf32>) -> tensor<2x4xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 3:4] : (tensor<2x4xf32>) -> tensor<2x1xf32>
    %1 = stablehlo.slice %arg0 [0:2, 0:3] : (tensor<2x4xf32>) -> tensor<2x3xf32>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<2x1xf32>, tensor<2x3xf32>) -> tensor<2x4xf32>
    return %2 : tensor<2x4xf32>
  }
  func.func private @_roll_static_0(%arg0: tensor<2x4xf32>) -> tensor<2x4xf32> {
    %0 = stablehlo.slice %arg0 [0:2, 0:1] : (tensor<2x4xf32>) -> tensor<2x1xf32>
    %1 = stablehlo.slice %arg0 [0:2, 1:4] : (tensor<2x4xf32>) -> tensor<2x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.pad %1, %cst, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x4xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.pad %0, %cst_0, low = [0, 3], high = [0, 0], interior = [0, 0] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2x4xf32>
    %4 = stablehlo.add %2, %3 : tensor<2x4xf32>
    return %4 : tensor<2x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
