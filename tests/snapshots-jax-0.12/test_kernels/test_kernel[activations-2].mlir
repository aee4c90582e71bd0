// import jax
// import jax.numpy as jnp
//
//
// def leaky_gated_unit_layer(x, w2, bias):
//     ratio_to = 1.3 / (0.75 + jax.nn.sigmoid(x) ** 2)
//     left = ratio_to[..., ::2]
//     gate_half = ratio_to[..., 1::2]
//     gate = jnp.tanh(gate_half)
//     glu_out = left * gate - gate
//     shifted = jnp.einsum("bi,ij->bj", glu_out, w2) + bias
//     log_density = jnp.log(1.56 + shifted**2)
//     return jnp.sin(log_density)
//
//   x: float32[3, 10] in [-2, 2]
//   w2: float32[5, 3] in [-0.8, 0.8]
//   bias: float32[3] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_leaky_gated_unit_layer attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x10xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result"}) {
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
    %20 = stablehlo.multiply %19, %19 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.560000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %22 = stablehlo.add %21, %20 : tensor<3x3xf32>
    %23 = stablehlo.log %22 : tensor<3x3xf32>
    %24 = stablehlo.sine %23 : tensor<3x3xf32>
    return %24 : tensor<3x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x10xf32>, %arg1: tensor<5x3xf32>, %arg2: tensor<3xf32>) -> (tensor<3x10xf32> {jax.result_info = "result[0]"}, tensor<5x3xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}) {
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
    %33 = stablehlo.multiply %32, %32 : tensor<3x3xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %35 = stablehlo.multiply %34, %32 : tensor<3x3xf32>
    %cst_9 = stablehlo.constant dense<1.560000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %37 = stablehlo.add %36, %33 : tensor<3x3xf32>
    %38 = stablehlo.log %37 : tensor<3x3xf32>
    %39 = stablehlo.sine %38 : tensor<3x3xf32>
    %40 = stablehlo.cosine %38 : tensor<3x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%39 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %43 = stablehlo.multiply %42, %40 : tensor<3x3xf32>
    %44 = stablehlo.divide %43, %37 : tensor<3x3xf32>
    %45 = stablehlo.multiply %44, %35 : tensor<3x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %47 = stablehlo.reshape %46 : (tensor<3xf32>) -> tensor<1x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %49 = stablehlo.dot_general %45, %28, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x5xf32>) -> tensor<3x5xf32>
    %50 = stablehlo.transpose %49, dims = [1, 0] : (tensor<3x5xf32>) -> tensor<5x3xf32>
    %51 = stablehlo.dot_general %45, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<5x3xf32>) -> tensor<3x5xf32>
    %52 = stablehlo.negate %51 : tensor<3x5xf32>
    %53 = stablehlo.multiply %19, %51 : tensor<3x5xf32>
    %54 = stablehlo.multiply %51, %21 : tensor<3x5xf32>
    %55 = stablehlo.add %52, %53 : tensor<3x5xf32>
    %56 = stablehlo.multiply %55, %26 : tensor<3x5xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.pad %56, %cst_14, low = [0, 1], high = [0, 0], interior = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x10xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.pad %54, %cst_15, low = [0, 0], high = [0, 1], interior = [0, 1] : (tensor<3x5xf32>, tensor<f32>) -> tensor<3x10xf32>
    %59 = stablehlo.add %57, %58 : tensor<3x10xf32>
    %60 = stablehlo.multiply %59, %18 : tensor<3x10xf32>
    %cst_16 = stablehlo.constant dense<1.300000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x10xf32>
    %62 = stablehlo.multiply %60, %61 : tensor<3x10xf32>
    %63 = stablehlo.negate %62 : tensor<3x10xf32>
    %64 = stablehlo.multiply %63, %11 : tensor<3x10xf32>
    %65 = stablehlo.multiply %64, %8 : tensor<3x10xf32>
    return %65, %50, %48 : tensor<3x10xf32>, tensor<5x3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
