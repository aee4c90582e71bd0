// import jax
// import jax.numpy as jnp
//
//
// def adaptive_swiglu_update(features, w_gate, wu, wd, b_wd):
//     gate = jnp.dot(features, w_gate)
//     up = jnp.dot(features, wu)
//     act = jax.nn.gelu(gate) * up
//     gated = jnp.tanh(act)
//     shifted = jnp.einsum("bti,ij->btj", gated, wd) + b_wd
//     activated = jnp.tanh(shifted)
//     deviation = 1.0 - activated**2 - 0.8
//     log_scale = jax.nn.logsumexp(deviation, axis=1)
//     curved = (log_scale * (0.63 - log_scale)) ** 3
//     return 0.8 * curved + 1.29
//
//   features: float32[2, 2, 3] in [-2, 2]
//   w_gate: float32[3, 8] in [-1, 1]
//   wu: float32[3, 8] in [-0.8, 0.8]
//   wd: float32[8, 3] in [-0.6, 0.6]
//   b_wd: float32[3] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_adaptive_swiglu_update attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x2x3xf32>, %arg1: tensor<3x8xf32>, %arg2: tensor<3x8xf32>, %arg3: tensor<8x3xf32>, %arg4: tensor<3xf32>) -> (tensor<2x3xf32> {jax.result_info = "result"}) {
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
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %24 = stablehlo.subtract %23, %22 : tensor<2x2x3xf32>
    %cst_4 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %26 = stablehlo.subtract %24, %25 : tensor<2x2x3xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_5) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %29 = stablehlo.maximum %28, %27 : tensor<2x3xf32>
    %30 = stablehlo.is_finite %29 : (tensor<2x3xf32>) -> tensor<2x3xi1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %32 = stablehlo.select %30, %29, %31 : tensor<2x3xi1>, tensor<2x3xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 2] : (tensor<2x3xf32>) -> tensor<2x1x3xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1, 2] : (tensor<2x1x3xf32>) -> tensor<2x2x3xf32>
    %35 = stablehlo.subtract %26, %34 : tensor<2x2x3xf32>
    %36 = stablehlo.exponential %35 : tensor<2x2x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %38 = stablehlo.sign %37 : tensor<2x3xf32>
    %39 = stablehlo.abs %37 : tensor<2x3xf32>
    %40 = stablehlo.log %39 : tensor<2x3xf32>
    %41 = stablehlo.add %40, %32 : tensor<2x3xf32>
    %cst_9 = stablehlo.constant dense<6.300000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %43 = stablehlo.subtract %42, %41 : tensor<2x3xf32>
    %44 = stablehlo.multiply %41, %43 : tensor<2x3xf32>
    %45 = stablehlo.multiply %44, %44 : tensor<2x3xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<2x3xf32>
    %cst_10 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<2x3xf32>
    %cst_11 = stablehlo.constant dense<1.290000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %50 = stablehlo.add %48, %49 : tensor<2x3xf32>
    return %50 : tensor<2x3xf32>
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
    %14 = stablehlo.add %13, %12 : tensor<2x2x8xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %16 = stablehlo.subtract %15, %12 : tensor<2x2x8xf32>
    %17 = stablehlo.multiply %14, %16 : tensor<2x2x8xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %19 = stablehlo.add %18, %12 : tensor<2x2x8xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<2x2x8xf32>
    %22 = stablehlo.multiply %0, %21 : tensor<2x2x8xf32>
    %23 = stablehlo.multiply %22, %1 : tensor<2x2x8xf32>
    %24 = stablehlo.tanh %23 : tensor<2x2x8xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %26 = stablehlo.add %25, %24 : tensor<2x2x8xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %28 = stablehlo.subtract %27, %24 : tensor<2x2x8xf32>
    %29 = stablehlo.multiply %26, %28 : tensor<2x2x8xf32>
    %30 = stablehlo.dot_general %24, %arg3, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<8x3xf32>) -> tensor<2x2x3xf32>
    %31 = stablehlo.broadcast_in_dim %arg4, dims = [2] : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0, 1, 2] : (tensor<1x1x3xf32>) -> tensor<2x2x3xf32>
    %33 = stablehlo.add %30, %32 : tensor<2x2x3xf32>
    %34 = stablehlo.tanh %33 : tensor<2x2x3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %36 = stablehlo.add %35, %34 : tensor<2x2x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %38 = stablehlo.subtract %37, %34 : tensor<2x2x3xf32>
    %39 = stablehlo.multiply %36, %38 : tensor<2x2x3xf32>
    %40 = stablehlo.multiply %34, %34 : tensor<2x2x3xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %42 = stablehlo.multiply %41, %34 : tensor<2x2x3xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %44 = stablehlo.subtract %43, %40 : tensor<2x2x3xf32>
    %cst_12 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %46 = stablehlo.subtract %44, %45 : tensor<2x2x3xf32>
    %cst_13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_13) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %48 = stablehlo.reshape %47 : (tensor<2x3xf32>) -> tensor<2x1x3xf32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [0, 1, 2] : (tensor<2x1x3xf32>) -> tensor<2x2x3xf32>
    %50 = stablehlo.compare EQ, %46, %49, FLOAT : (tensor<2x2x3xf32>, tensor<2x2x3xf32>) -> tensor<2x2x3xi1>
    %51 = stablehlo.convert %50 : (tensor<2x2x3xi1>) -> tensor<2x2x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.reduce(%51 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_15 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %54 = stablehlo.maximum %53, %47 : tensor<2x3xf32>
    %cst_16 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %56 = stablehlo.compare GT, %47, %55, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %cst_17 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %58 = stablehlo.compare EQ, %47, %57, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %62 = stablehlo.select %58, %61, %60 : tensor<2x3xi1>, tensor<2x3xf32>
    %63 = stablehlo.select %56, %59, %62 : tensor<2x3xi1>, tensor<2x3xf32>
    %64 = stablehlo.is_finite %54 : (tensor<2x3xf32>) -> tensor<2x3xi1>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %66 = stablehlo.select %64, %54, %65 : tensor<2x3xi1>, tensor<2x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %68 = stablehlo.broadcast_in_dim %66, dims = [0, 2] : (tensor<2x3xf32>) -> tensor<2x1x3xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2] : (tensor<2x1x3xf32>) -> tensor<2x2x3xf32>
    %70 = stablehlo.subtract %46, %69 : tensor<2x2x3xf32>
    %71 = stablehlo.exponential %70 : tensor<2x2x3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.reduce(%71 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %73 = stablehlo.sign %72 : tensor<2x3xf32>
    %74 = stablehlo.abs %72 : tensor<2x3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %76 = stablehlo.compare GE, %72, %75, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %77 = stablehlo.log %74 : tensor<2x3xf32>
    %78 = stablehlo.add %77, %66 : tensor<2x3xf32>
    %cst_25 = stablehlo.constant dense<6.300000e-01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %80 = stablehlo.subtract %79, %78 : tensor<2x3xf32>
    %81 = stablehlo.multiply %78, %80 : tensor<2x3xf32>
    %82 = stablehlo.multiply %81, %81 : tensor<2x3xf32>
    %83 = stablehlo.multiply %82, %81 : tensor<2x3xf32>
    %84 = stablehlo.multiply %81, %81 : tensor<2x3xf32>
    %cst_26 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %86 = stablehlo.multiply %85, %84 : tensor<2x3xf32>
    %cst_27 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %88 = stablehlo.multiply %87, %83 : tensor<2x3xf32>
    %cst_28 = stablehlo.constant dense<1.290000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %90 = stablehlo.add %88, %89 : tensor<2x3xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %91 = stablehlo.reduce(%90 init: %cst_29) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_31 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %94 = stablehlo.multiply %93, %92 : tensor<2x3xf32>
    %95 = stablehlo.multiply %94, %86 : tensor<2x3xf32>
    %96 = stablehlo.multiply %78, %95 : tensor<2x3xf32>
    %97 = stablehlo.multiply %95, %80 : tensor<2x3xf32>
    %98 = stablehlo.negate %96 : tensor<2x3xf32>
    %99 = stablehlo.add %97, %98 : tensor<2x3xf32>
    %100 = stablehlo.divide %99, %74 : tensor<2x3xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %102 = stablehlo.select %76, %101, %100 : tensor<2x3xi1>, tensor<2x3xf32>
    %103 = stablehlo.select %76, %100, %101 : tensor<2x3xi1>, tensor<2x3xf32>
    %104 = stablehlo.negate %102 : tensor<2x3xf32>
    %105 = stablehlo.add %103, %104 : tensor<2x3xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0, 2] : (tensor<2x3xf32>) -> tensor<2x2x3xf32>
    %107 = stablehlo.multiply %106, %71 : tensor<2x2x3xf32>
    %108 = stablehlo.negate %107 : tensor<2x2x3xf32>
    %109 = stablehlo.multiply %108, %42 : tensor<2x2x3xf32>
    %110 = stablehlo.multiply %109, %39 : tensor<2x2x3xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.reduce(%110 init: %cst_33) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<3xf32>
    %112 = stablehlo.reshape %111 : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %113 = stablehlo.reduce(%112 init: %cst_34) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %114 = stablehlo.dot_general %110, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<2x2x8xf32>) -> tensor<3x8xf32>
    %115 = stablehlo.transpose %114, dims = [1, 0] : (tensor<3x8xf32>) -> tensor<8x3xf32>
    %116 = stablehlo.dot_general %110, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<8x3xf32>) -> tensor<2x2x8xf32>
    %117 = stablehlo.multiply %116, %29 : tensor<2x2x8xf32>
    %118 = stablehlo.multiply %22, %117 : tensor<2x2x8xf32>
    %119 = stablehlo.multiply %117, %1 : tensor<2x2x8xf32>
    %120 = stablehlo.multiply %0, %119 : tensor<2x2x8xf32>
    %121 = stablehlo.multiply %119, %21 : tensor<2x2x8xf32>
    %cst_35 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %122 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %123 = stablehlo.multiply %122, %120 : tensor<2x2x8xf32>
    %124 = stablehlo.multiply %123, %17 : tensor<2x2x8xf32>
    %cst_36 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %126 = stablehlo.multiply %125, %124 : tensor<2x2x8xf32>
    %127 = stablehlo.add %121, %126 : tensor<2x2x8xf32>
    %cst_37 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %128 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %129 = stablehlo.multiply %128, %126 : tensor<2x2x8xf32>
    %130 = stablehlo.multiply %129, %6 : tensor<2x2x8xf32>
    %131 = stablehlo.add %127, %130 : tensor<2x2x8xf32>
    %132 = stablehlo.dot_general %118, %arg0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<2x2x3xf32>) -> tensor<8x3xf32>
    %133 = stablehlo.transpose %132, dims = [1, 0] : (tensor<8x3xf32>) -> tensor<3x8xf32>
    %134 = stablehlo.dot_general %118, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<3x8xf32>) -> tensor<2x2x3xf32>
    %135 = stablehlo.dot_general %131, %arg0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<2x2x3xf32>) -> tensor<8x3xf32>
    %136 = stablehlo.transpose %135, dims = [1, 0] : (tensor<8x3xf32>) -> tensor<3x8xf32>
    %137 = stablehlo.dot_general %131, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<3x8xf32>) -> tensor<2x2x3xf32>
    %138 = stablehlo.add %134, %137 : tensor<2x2x3xf32>
    return %138, %136, %133, %115, %113 : tensor<2x2x3xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<8x3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
