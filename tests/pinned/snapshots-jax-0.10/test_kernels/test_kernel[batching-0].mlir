// import jax
// import jax.numpy as jnp
//
//
// def pairwise_table(left, right):
//     quotient = 0.6 / (0.7 + left**2)
//     squashed = jax.nn.softplus(right)
//
//     def kernel_fn(p, q):
//         gap = jnp.sin(p) - q
//         r = 1.0 / (1.0 + jnp.sum(gap**2))
//         return r
//
//     scores = jax.vmap(lambda here: jax.vmap(lambda bj: kernel_fn(here, bj))(squashed))(
//         quotient
//     )
//     return jnp.square(scores)
//
//   left: float32[3, 2] in [-1.2, 1.2]
//   right: float32[4, 2] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_pairwise_table attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<4x2xf32>) -> (tensor<3x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<0.699999988> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %2 = stablehlo.add %1, %0 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %4 = stablehlo.divide %3, %2 : tensor<3x2xf32>
    %5 = call @softplus(%arg1) : (tensor<4x2xf32>) -> tensor<4x2xf32>
    %6 = stablehlo.sine %4 : tensor<3x2xf32>
    %7 = stablehlo.broadcast_in_dim %6, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %8 = stablehlo.broadcast_in_dim %5, dims = [1, 2] : (tensor<4x2xf32>) -> tensor<1x4x2xf32>
    %9 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x4x2xf32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x4x2xf32>) -> tensor<3x4x2xf32>
    %11 = stablehlo.subtract %9, %10 : tensor<3x4x2xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<3x4x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %15 = stablehlo.add %14, %13 : tensor<3x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %17 = stablehlo.divide %16, %15 : tensor<3x4xf32>
    %18 = chlo.square %17 : tensor<3x4xf32> -> tensor<3x4xf32>
    return %18 : tensor<3x4xf32>
  }
  func.func private @softplus(%arg0: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<4x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<4x2xf32>
    %7 = stablehlo.abs %3 : tensor<4x2xf32>
    %8 = stablehlo.negate %7 : tensor<4x2xf32>
    %9 = stablehlo.exponential %8 : tensor<4x2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<4x2xf32>
    %11 = stablehlo.add %1, %10 : tensor<4x2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<4x2xi1>, tensor<4x2xf32>
    return %12 : tensor<4x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x2xf32>, %arg1: tensor<4x2xf32>) -> (tensor<3x2xf32> {jax.result_info = "result[0]"}, tensor<4x2xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3x2xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<3x2xf32>
    %cst_0 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %4 = stablehlo.add %3, %0 : tensor<3x2xf32>
    %cst_1 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %6 = stablehlo.divide %5, %4 : tensor<3x2xf32>
    %7 = stablehlo.multiply %4, %4 : tensor<3x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %9 = stablehlo.divide %8, %7 : tensor<3x2xf32>
    %10:2 = call @softplus(%arg1) : (tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>)
    %11 = stablehlo.sine %6 : tensor<3x2xf32>
    %12 = stablehlo.cosine %6 : tensor<3x2xf32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [0, 2] : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %14 = stablehlo.broadcast_in_dim %10#0, dims = [1, 2] : (tensor<4x2xf32>) -> tensor<1x4x2xf32>
    %15 = stablehlo.broadcast_in_dim %13, dims = [0, 1, 2] : (tensor<3x1x2xf32>) -> tensor<3x4x2xf32>
    %16 = stablehlo.broadcast_in_dim %14, dims = [0, 1, 2] : (tensor<1x4x2xf32>) -> tensor<3x4x2xf32>
    %17 = stablehlo.subtract %15, %16 : tensor<3x4x2xf32>
    %18 = stablehlo.multiply %17, %17 : tensor<3x4x2xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x4x2xf32>
    %20 = stablehlo.multiply %19, %17 : tensor<3x4x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%18 init: %cst_4) applies stablehlo.add across dimensions = [2] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %23 = stablehlo.add %22, %21 : tensor<3x4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %25 = stablehlo.divide %24, %23 : tensor<3x4xf32>
    %26 = stablehlo.multiply %23, %23 : tensor<3x4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %28 = stablehlo.divide %27, %26 : tensor<3x4xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %30 = stablehlo.multiply %29, %25 : tensor<3x4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %32 = stablehlo.multiply %31, %30 : tensor<3x4xf32>
    %33 = stablehlo.multiply %32, %28 : tensor<3x4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %35 = stablehlo.multiply %33, %34 : tensor<3x4xf32>
    %36 = stablehlo.negate %35 : tensor<3x4xf32>
    %37 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<3x4xf32>) -> tensor<3x4x2xf32>
    %38 = stablehlo.multiply %37, %20 : tensor<3x4x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %40 = stablehlo.reshape %39 : (tensor<3x2xf32>) -> tensor<3x1x2xf32>
    %41 = stablehlo.negate %38 : tensor<3x4x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%41 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<3x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %43 = stablehlo.reshape %42 : (tensor<4x2xf32>) -> tensor<1x4x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<1x4x2xf32>, tensor<f32>) -> tensor<4x2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%40 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<3x1x2xf32>, tensor<f32>) -> tensor<3x2xf32>
    %46 = stablehlo.multiply %45, %12 : tensor<3x2xf32>
    %47 = call @softplus_0(%10#1, %44) : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xf32>
    %48 = stablehlo.multiply %46, %9 : tensor<3x2xf32>
    %cst_15 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x2xf32>
    %50 = stablehlo.multiply %48, %49 : tensor<3x2xf32>
    %51 = stablehlo.negate %50 : tensor<3x2xf32>
    %52 = stablehlo.multiply %51, %2 : tensor<3x2xf32>
    return %52, %47 : tensor<3x2xf32>, tensor<4x2xf32>
  }
  func.func private @softplus(%arg0: tensor<4x2xf32>) -> (tensor<4x2xf32>, tensor<4x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<4x2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<4x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<4x2xf32>
    %7 = stablehlo.abs %3 : tensor<4x2xf32>
    %8 = stablehlo.negate %7 : tensor<4x2xf32>
    %9 = stablehlo.exponential %8 : tensor<4x2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<4x2xf32>
    %11 = stablehlo.add %1, %10 : tensor<4x2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<4x2xi1>, tensor<4x2xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<4x2xi1>, tensor<4x2xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<4x2xf32>, tensor<4x2xf32>) -> tensor<4x2xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x2xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<4x2xi1>, tensor<4x2xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<4x2xf32>
    %22 = stablehlo.exponential %21 : tensor<4x2xf32>
    return %12, %22 : tensor<4x2xf32>, tensor<4x2xf32>
  }
  func.func private @softplus_0(%arg0: tensor<4x2xf32>, %arg1: tensor<4x2xf32>) -> tensor<4x2xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<4x2xf32>
    return %0 : tensor<4x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
