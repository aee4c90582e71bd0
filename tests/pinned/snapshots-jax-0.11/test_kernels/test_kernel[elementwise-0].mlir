// import jax
// import jax.numpy as jnp
//
//
// def half_mix_step(packed, phase):
//     left, gate_half = jnp.split(packed, 2, axis=-1)
//     root = jnp.sqrt((gate_half * jax.nn.soft_sign(left)) ** 2 + 0.78)
//     total = 0.25 * root + phase
//     return jnp.where(total < 0.52, total, 0.403 * total)
//
//   packed: float32[4, 6] in [-0.8, 0.8]
//   phase: float32[3] in [-2, 2]
// -----
// forward, cpu
module @jit_half_mix_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x6xf32>, %arg1: tensor<3xf32>) -> (tensor<4x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [0:4, 0:3] : (tensor<4x6xf32>) -> tensor<4x3xf32>
    %1 = stablehlo.slice %arg0 [0:4, 3:6] : (tensor<4x6xf32>) -> tensor<4x3xf32>
    %2 = call @soft_sign(%0) : (tensor<4x3xf32>) -> tensor<4x3xf32>
    %3 = stablehlo.multiply %1, %2 : tensor<4x3xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<7.800000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %6 = stablehlo.add %4, %5 : tensor<4x3xf32>
    %7 = stablehlo.sqrt %6 : tensor<4x3xf32>
    %cst_0 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<4x3xf32>
    %10 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<4x3xf32>
    %12 = stablehlo.add %9, %11 : tensor<4x3xf32>
    %cst_1 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %14 = stablehlo.compare LT, %12, %13, FLOAT : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xi1>
    %cst_2 = stablehlo.constant dense<4.030000e-01> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %16 = stablehlo.multiply %15, %12 : tensor<4x3xf32>
    %17 = call @_where(%14, %12, %16) : (tensor<4x3xi1>, tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
    return %17 : tensor<4x3xf32>
  }
  func.func private @soft_sign(%arg0: tensor<4x3xf32>) -> tensor<4x3xf32> {
    %0 = stablehlo.abs %arg0 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %2 = stablehlo.add %0, %1 : tensor<4x3xf32>
    %3 = stablehlo.divide %arg0, %2 : tensor<4x3xf32>
    return %3 : tensor<4x3xf32>
  }
  func.func private @_where(%arg0: tensor<4x3xi1>, %arg1: tensor<4x3xf32>, %arg2: tensor<4x3xf32>) -> tensor<4x3xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<4x3xi1>, tensor<4x3xf32>
    return %0 : tensor<4x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x6xf32>, %arg1: tensor<3xf32>) -> (tensor<4x6xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg0 [0:4, 0:3] : (tensor<4x6xf32>) -> tensor<4x3xf32>
    %1 = stablehlo.slice %arg0 [0:4, 3:6] : (tensor<4x6xf32>) -> tensor<4x3xf32>
    %2:4 = call @soft_sign(%0) : (tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xi1>, tensor<4x3xf32>, tensor<4x3xf32>)
    %3 = stablehlo.multiply %1, %2#0 : tensor<4x3xf32>
    %4 = stablehlo.multiply %3, %3 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %6 = stablehlo.multiply %5, %3 : tensor<4x3xf32>
    %cst_0 = stablehlo.constant dense<7.800000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %8 = stablehlo.add %4, %7 : tensor<4x3xf32>
    %9 = stablehlo.sqrt %8 : tensor<4x3xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %11 = stablehlo.divide %10, %9 : tensor<4x3xf32>
    %cst_2 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %13 = stablehlo.multiply %12, %9 : tensor<4x3xf32>
    %14 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<4x3xf32>
    %16 = stablehlo.add %13, %15 : tensor<4x3xf32>
    %cst_3 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %18 = stablehlo.compare LT, %16, %17, FLOAT : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xi1>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %20:2 = call @_where(%18, %19) : (tensor<4x3xi1>, tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>)
    %cst_5 = stablehlo.constant dense<4.030000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %22 = stablehlo.multiply %21, %20#1 : tensor<4x3xf32>
    %23 = stablehlo.add %20#0, %22 : tensor<4x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<4x3xf32>, tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.reshape %24 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_8 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %28 = stablehlo.multiply %27, %23 : tensor<4x3xf32>
    %29 = stablehlo.multiply %28, %11 : tensor<4x3xf32>
    %30 = stablehlo.multiply %29, %6 : tensor<4x3xf32>
    %31 = stablehlo.multiply %1, %30 : tensor<4x3xf32>
    %32 = stablehlo.multiply %30, %2#0 : tensor<4x3xf32>
    %33 = call @soft_sign_0(%2#1, %2#2, %0, %2#3, %31) : (tensor<4x3xi1>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xf32>
    %34 = stablehlo.concatenate %33, %32, dim = 1 : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x6xf32>
    return %34, %26 : tensor<4x6xf32>, tensor<3xf32>
  }
  func.func private @soft_sign(%arg0: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xi1>, tensor<4x3xf32>, tensor<4x3xf32>) {
    %0 = stablehlo.abs %arg0 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<4x3xf32>, tensor<4x3xf32>) -> tensor<4x3xi1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %4 = stablehlo.add %0, %3 : tensor<4x3xf32>
    %5 = stablehlo.divide %arg0, %4 : tensor<4x3xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<4x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %8 = stablehlo.divide %7, %6 : tensor<4x3xf32>
    return %5, %2, %4, %8 : tensor<4x3xf32>, tensor<4x3xi1>, tensor<4x3xf32>, tensor<4x3xf32>
  }
  func.func private @_where(%arg0: tensor<4x3xi1>, %arg1: tensor<4x3xf32>) -> (tensor<4x3xf32>, tensor<4x3xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<4x3xi1>, tensor<4x3xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<4x3xi1>, tensor<4x3xf32>
    return %2, %1 : tensor<4x3xf32>, tensor<4x3xf32>
  }
  func.func private @soft_sign_0(%arg0: tensor<4x3xi1>, %arg1: tensor<4x3xf32>, %arg2: tensor<4x3xf32>, %arg3: tensor<4x3xf32>, %arg4: tensor<4x3xf32>) -> tensor<4x3xf32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<4x3xf32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<4x3xf32>
    %2 = stablehlo.negate %1 : tensor<4x3xf32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<4x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %5 = stablehlo.select %arg0, %4, %2 : tensor<4x3xi1>, tensor<4x3xf32>
    %6 = stablehlo.select %arg0, %2, %4 : tensor<4x3xi1>, tensor<4x3xf32>
    %7 = stablehlo.add %3, %6 : tensor<4x3xf32>
    %8 = stablehlo.negate %5 : tensor<4x3xf32>
    %9 = stablehlo.add %7, %8 : tensor<4x3xf32>
    return %9 : tensor<4x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
