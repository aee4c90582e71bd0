// import jax
// import jax.numpy as jnp
//
//
// def swiglu_fn(x, w2, bias, target):
//     ratio_to = 1.3 / (0.75 + jax.nn.sigmoid(x) ** 2)
//     left = ratio_to[..., ::2]
//     gate_half = ratio_to[..., 1::2]
//     gate = jnp.tanh(gate_half)
//     glu_out = left * gate - gate
//     shifted = jnp.einsum("bi,ij->bj", glu_out, w2) + bias
//     total = shifted + target
//     magnitude = jnp.sqrt(jnp.sum(total**2, axis=0) + 0.28)
//     return 0.57 * magnitude
//
//   x: float32[3, 10] in [-2, 2]
//   w2: float32[5, 3] in [-0.8, 0.8]
//   bias: float32[3] in [-0.5, 0.5]
//   target: float32[3, 3] in [0.5, 2]
// -----
// forward, cpu
module @jit_swiglu_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x10xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3x3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.negate %arg0 : tensor<3x10xf32>
    %1 = stablehlo.exponential %0 : tensor<3x10xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x10xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %5 = stablehlo.divide %4, %3 : tensor<3x10xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<3x10xf32>
    %cst_1 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %8 = stablehlo.add %7, %6 : tensor<3x10xf32>
    %cst_2 = stablehlo.constant dense<1.300000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %10 = stablehlo.divide %9, %8 : tensor<3x10xf32>
    %11 = stablehlo.slice %10 [0:3, 0:10:2] : (tensor<3x10xf32>) -> tensor<3x5xf32>
    %12 = stablehlo.slice %10 [0:3, 1:10:2] : (tensor<3x10xf32>) -> tensor<3x5xf32>
    %13 = stablehlo.tanh %12 : tensor<3x5xf32>
    %14 = stablehlo.multiply %11, %13 : tensor<3x5xf32>
    %15 = stablehlo.subtract %14, %13 : tensor<3x5xf32>
    %16 = stablehlo.dot_general %15, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x5xf32>, tensor<5x3xf32>) -> tensor<3x3xf32>
    %17 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %19 = stablehlo.add %16, %18 : tensor<3x3xf32>
    %20 = stablehlo.add %19, %arg3 : tensor<3x3xf32>
    %21 = stablehlo.multiply %20, %20 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %24 = stablehlo.add %22, %23 : tensor<3xf32>
    %25 = stablehlo.sqrt %24 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<5.700000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<3xf32>
    return %27 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x10xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3x3xf32>) -> (tensor<3x10xf32> {jax.result_info = "result[0]"}, tensor<5x3xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}, tensor<3x3xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.negate %arg0 : tensor<3x10xf32>
    %1 = stablehlo.exponential %0 : tensor<3x10xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %3 = stablehlo.add %2, %1 : tensor<3x10xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %5 = stablehlo.divide %4, %3 : tensor<3x10xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<3x10xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<3x10xf32>
    %9 = stablehlo.multiply %5, %5 : tensor<3x10xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %11 = stablehlo.multiply %10, %5 : tensor<3x10xf32>
    %cst_3 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %13 = stablehlo.add %12, %9 : tensor<3x10xf32>
    %cst_4 = stablehlo.constant dense<1.300000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %15 = stablehlo.divide %14, %13 : tensor<3x10xf32>
    %16 = stablehlo.multiply %13, %13 : tensor<3x10xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %18 = stablehlo.divide %17, %16 : tensor<3x10xf32>
    %19 = stablehlo.slice %15 [0:3, 0:10:2] : (tensor<3x10xf32>) -> tensor<3x5xf32>
    %20 = stablehlo.slice %15 [0:3, 1:10:2] : (tensor<3x10xf32>) -> tensor<3x5xf32>
    %21 = stablehlo.tanh %20 : tensor<3x5xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %23 = stablehlo.add %22, %21 : tensor<3x5xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x5xf32>
    %25 = stablehlo.subtract %24, %21 : tensor<3x5xf32>
    %26 = stablehlo.multiply %23, %25 : tensor<3x5xf32>
    %27 = stablehlo.multiply %19, %21 : tensor<3x5xf32>
    %28 = stablehlo.subtract %27, %21 : tensor<3x5xf32>
    %29 = stablehlo.dot_general %28, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x5xf32>, tensor<5x3xf32>) -> tensor<3x3xf32>
    %30 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %32 = stablehlo.add %29, %31 : tensor<3x3xf32>
    %33 = stablehlo.add %32, %arg3 : tensor<3x3xf32>
    %34 = stablehlo.multiply %33, %33 : tensor<3x3xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %36 = stablehlo.multiply %35, %33 : tensor<3x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%34 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_10 = stablehlo.constant dense<2.800000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.add %37, %38 : tensor<3xf32>
    %40 = stablehlo.sqrt %39 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %42 = stablehlo.divide %41, %40 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_13 = stablehlo.constant dense<5.700000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<3xf32>
    %46 = stablehlo.multiply %45, %42 : tensor<3xf32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [1] : (tensor<3xf32>) -> tensor<3x3xf32>
    %48 = stablehlo.multiply %47, %36 : tensor<3x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %50 = stablehlo.reshape %49 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.reduce(%50 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %52 = stablehlo.dot_general %48, %28, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
    %53 = stablehlo.transpose %52, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %54 = stablehlo.dot_general %48, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<5x3xf32>) -> tensor<3x5xf32>
    %55 = stablehlo.negate %54 : tensor<3x5xf32>
    %56 = stablehlo.multiply %19, %54 : tensor<3x5xf32>
    %57 = stablehlo.multiply %54, %21 : tensor<3x5xf32>
    %58 = stablehlo.add %55, %56 : tensor<3x5xf32>
    %59 = stablehlo.multiply %58, %26 : tensor<3x5xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.pad %59, %cst_16, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x10xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.pad %57, %cst_17, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x10xf32>
    %62 = stablehlo.add %60, %61 : tensor<3x10xf32>
    %63 = stablehlo.multiply %62, %18 : tensor<3x10xf32>
    %cst_18 = stablehlo.constant dense<1.300000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %65 = stablehlo.multiply %63, %64 : tensor<3x10xf32>
    %66 = stablehlo.negate %65 : tensor<3x10xf32>
    %67 = stablehlo.multiply %66, %11 : tensor<3x10xf32>
    %68 = stablehlo.multiply %67, %8 : tensor<3x10xf32>
    return %68, %53, %51, %48 : tensor<3x10xf32>, tensor<5x3xf32>, tensor<3xf32>, tensor<3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
