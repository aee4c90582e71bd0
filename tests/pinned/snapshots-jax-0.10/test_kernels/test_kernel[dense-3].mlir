// import jax
// import jax.numpy as jnp
//
//
// def gated_unit_stage(features, w_gate, wu, wd, b_wd):
//     """Compute a local gated unit."""
//     gate = jnp.dot(features, w_gate)
//     up = jnp.dot(features, wu)
//     act = jax.nn.gelu(gate) * up
//     gated = jnp.tanh(act)
//     shifted = jnp.einsum("bti,ij->btj", gated, wd) + b_wd
//     activated = jnp.tanh(shifted)
//     power = (1.03 / (0.9 + activated**2)) ** 2
//     return jnp.sinh(power * power)
//
//   features: float32[2, 2, 3] in [-2, 2]
//   w_gate: float32[3, 8] in [-1, 1]
//   wu: float32[3, 8] in [-0.8, 0.8]
//   wd: float32[8, 3] in [-0.6, 0.6]
//   b_wd: float32[3] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_gated_unit_stage attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x2x3xf32>, %arg1: tensor<3x8xf32>, %arg2: tensor<3x8xf32>, %arg3: tensor<8x3xf32>, %arg4: tensor<3xf32>) -> (tensor<2x2x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<3x8xf32>) -> tensor<2x2x8xf32>
    %1 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<3x8xf32>) -> tensor<2x2x8xf32>
    %2 = stablehlo.multiply %0, %0 : tensor<2x2x8xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<2x2x8xf32>
    %cst = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<2x2x8xf32>
    %6 = stablehlo.add %0, %5 : tensor<2x2x8xf32>
    %cst_0 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<2x2x8xf32>
    %9 = stablehlo.tanh %8 : tensor<2x2x8xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %11 = stablehlo.add %10, %9 : tensor<2x2x8xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<2x2x8xf32>
    %14 = stablehlo.multiply %0, %13 : tensor<2x2x8xf32>
    %15 = stablehlo.multiply %14, %1 : tensor<2x2x8xf32>
    %16 = stablehlo.tanh %15 : tensor<2x2x8xf32>
    %17 = stablehlo.dot_general %16, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<8x3xf32>) -> tensor<2x2x3xf32>
    %18 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<2x2x3xf32>
    %20 = stablehlo.add %17, %19 : tensor<2x2x3xf32>
    %21 = stablehlo.tanh %20 : tensor<2x2x3xf32>
    %22 = stablehlo.multiply %21, %21 : tensor<2x2x3xf32>
    %cst_3 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %24 = stablehlo.add %23, %22 : tensor<2x2x3xf32>
    %cst_4 = stablehlo.constant dense<1.030000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %26 = stablehlo.divide %25, %24 : tensor<2x2x3xf32>
    %27 = stablehlo.multiply %26, %26 : tensor<2x2x3xf32>
    %28 = stablehlo.multiply %27, %27 : tensor<2x2x3xf32>
    %29 = chlo.sinh %28 : tensor<2x2x3xf32> -> tensor<2x2x3xf32>
    return %29 : tensor<2x2x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x2x3xf32>, %arg1: tensor<3x8xf32>, %arg2: tensor<3x8xf32>, %arg3: tensor<8x3xf32>, %arg4: tensor<3xf32>) -> (tensor<2x2x3xf32> {jax.result_info = "result[0]"}, tensor<3x8xf32> {jax.result_info = "result[1]"}, tensor<3x8xf32> {jax.result_info = "result[2]"}, tensor<8x3xf32> {jax.result_info = "result[3]"}, tensor<3xf32> {jax.result_info = "result[4]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<3x8xf32>) -> tensor<2x2x8xf32>
    %1 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<3x8xf32>) -> tensor<2x2x8xf32>
    %2 = stablehlo.multiply %0, %0 : tensor<2x2x8xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<2x2x8xf32>
    %4 = stablehlo.multiply %0, %0 : tensor<2x2x8xf32>
    %cst = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %6 = stablehlo.multiply %5, %4 : tensor<2x2x8xf32>
    %cst_0 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %8 = stablehlo.multiply %7, %3 : tensor<2x2x8xf32>
    %9 = stablehlo.add %0, %8 : tensor<2x2x8xf32>
    %cst_1 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<2x2x8xf32>
    %12 = stablehlo.tanh %11 : tensor<2x2x8xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %14 = stablehlo.subtract %13, %12 : tensor<2x2x8xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %16 = stablehlo.add %15, %12 : tensor<2x2x8xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<2x2x8xf32>
    %19 = stablehlo.multiply %0, %18 : tensor<2x2x8xf32>
    %20 = stablehlo.multiply %19, %1 : tensor<2x2x8xf32>
    %21 = stablehlo.tanh %20 : tensor<2x2x8xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %23 = stablehlo.subtract %22, %21 : tensor<2x2x8xf32>
    %24 = stablehlo.dot_general %21, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<8x3xf32>) -> tensor<2x2x3xf32>
    %25 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<2x2x3xf32>
    %27 = stablehlo.add %24, %26 : tensor<2x2x3xf32>
    %28 = stablehlo.tanh %27 : tensor<2x2x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<2x2x3xf32>
    %31 = stablehlo.multiply %28, %28 : tensor<2x2x3xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %33 = stablehlo.multiply %32, %28 : tensor<2x2x3xf32>
    %cst_8 = stablehlo.constant dense<0.899999976> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %35 = stablehlo.add %34, %31 : tensor<2x2x3xf32>
    %cst_9 = stablehlo.constant dense<1.030000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %37 = stablehlo.divide %36, %35 : tensor<2x2x3xf32>
    %38 = stablehlo.multiply %35, %35 : tensor<2x2x3xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %40 = stablehlo.divide %39, %38 : tensor<2x2x3xf32>
    %41 = stablehlo.multiply %37, %37 : tensor<2x2x3xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %43 = stablehlo.multiply %42, %37 : tensor<2x2x3xf32>
    %44 = stablehlo.multiply %41, %41 : tensor<2x2x3xf32>
    %45 = chlo.cosh %44 : tensor<2x2x3xf32> -> tensor<2x2x3xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %47 = stablehlo.multiply %46, %45 : tensor<2x2x3xf32>
    %48 = stablehlo.multiply %41, %47 : tensor<2x2x3xf32>
    %49 = stablehlo.multiply %47, %41 : tensor<2x2x3xf32>
    %50 = stablehlo.add %48, %49 : tensor<2x2x3xf32>
    %51 = stablehlo.multiply %50, %43 : tensor<2x2x3xf32>
    %52 = stablehlo.multiply %51, %40 : tensor<2x2x3xf32>
    %cst_13 = stablehlo.constant dense<1.030000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %54 = stablehlo.multiply %52, %53 : tensor<2x2x3xf32>
    %55 = stablehlo.negate %54 : tensor<2x2x3xf32>
    %56 = stablehlo.multiply %55, %33 : tensor<2x2x3xf32>
    %57 = stablehlo.multiply %56, %30 : tensor<2x2x3xf32>
    %58 = stablehlo.multiply %57, %28 : tensor<2x2x3xf32>
    %59 = stablehlo.add %57, %58 : tensor<2x2x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<3xf32>
    %61 = stablehlo.reshape %60 : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%61 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %63 = stablehlo.dot_general %59, %21, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<2x2x8xf32>) -> tensor<3x8xf32>
    %64 = stablehlo.transpose %63, dims = [1, 0] : (tensor<3x8xf32>) -> tensor<8x3xf32>
    %65 = stablehlo.dot_general %59, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<8x3xf32>) -> tensor<2x2x8xf32>
    %66 = stablehlo.multiply %65, %23 : tensor<2x2x8xf32>
    %67 = stablehlo.multiply %66, %21 : tensor<2x2x8xf32>
    %68 = stablehlo.add %66, %67 : tensor<2x2x8xf32>
    %69 = stablehlo.multiply %19, %68 : tensor<2x2x8xf32>
    %70 = stablehlo.multiply %68, %1 : tensor<2x2x8xf32>
    %71 = stablehlo.multiply %0, %70 : tensor<2x2x8xf32>
    %72 = stablehlo.multiply %70, %18 : tensor<2x2x8xf32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %74 = stablehlo.multiply %73, %71 : tensor<2x2x8xf32>
    %75 = stablehlo.multiply %74, %14 : tensor<2x2x8xf32>
    %76 = stablehlo.multiply %75, %12 : tensor<2x2x8xf32>
    %77 = stablehlo.add %75, %76 : tensor<2x2x8xf32>
    %cst_17 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %79 = stablehlo.multiply %78, %77 : tensor<2x2x8xf32>
    %80 = stablehlo.add %72, %79 : tensor<2x2x8xf32>
    %cst_18 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %82 = stablehlo.multiply %81, %79 : tensor<2x2x8xf32>
    %83 = stablehlo.multiply %82, %6 : tensor<2x2x8xf32>
    %84 = stablehlo.add %80, %83 : tensor<2x2x8xf32>
    %85 = stablehlo.dot_general %69, %arg0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<2x2x3xf32>) -> tensor<8x3xf32>
    %86 = stablehlo.transpose %85, dims = [1, 0] : (tensor<8x3xf32>) -> tensor<3x8xf32>
    %87 = stablehlo.dot_general %69, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<3x8xf32>) -> tensor<2x2x3xf32>
    %88 = stablehlo.dot_general %84, %arg0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<2x2x3xf32>) -> tensor<8x3xf32>
    %89 = stablehlo.transpose %88, dims = [1, 0] : (tensor<8x3xf32>) -> tensor<3x8xf32>
    %90 = stablehlo.dot_general %84, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<3x8xf32>) -> tensor<2x2x3xf32>
    %91 = stablehlo.add %87, %90 : tensor<2x2x3xf32>
    return %91, %89, %86, %64, %62 : tensor<2x2x3xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<8x3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
