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
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %35 = stablehlo.subtract %34, %31 : tensor<2x2x3xf32>
    %cst_9 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x2x3xf32>
    %37 = stablehlo.subtract %35, %36 : tensor<2x2x3xf32>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_10) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %39 = stablehlo.reshape %38 : (tensor<2x3xf32>) -> tensor<2x1x3xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1, 2] : (tensor<2x1x3xf32>) -> tensor<2x2x3xf32>
    %41 = stablehlo.compare EQ, %37, %40, FLOAT : (tensor<2x2x3xf32>, tensor<2x2x3xf32>) -> tensor<2x2x3xi1>
    %42 = stablehlo.convert %41 : (tensor<2x2x3xi1>) -> tensor<2x2x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %45 = stablehlo.maximum %44, %38 : tensor<2x3xf32>
    %46 = stablehlo.compare EQ, %38, %45, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %49 = stablehlo.select %46, %47, %48 : tensor<2x3xi1>, tensor<2x3xf32>
    %cst_15 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %51 = stablehlo.compare EQ, %50, %45, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %54 = stablehlo.select %51, %52, %53 : tensor<2x3xi1>, tensor<2x3xf32>
    %55 = stablehlo.divide %49, %54 : tensor<2x3xf32>
    %56 = stablehlo.is_finite %45 : (tensor<2x3xf32>) -> tensor<2x3xi1>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %58 = stablehlo.select %56, %45, %57 : tensor<2x3xi1>, tensor<2x3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %60 = stablehlo.broadcast_in_dim %58, dims = [0, 2] : (tensor<2x3xf32>) -> tensor<2x1x3xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0, 1, 2] : (tensor<2x1x3xf32>) -> tensor<2x2x3xf32>
    %62 = stablehlo.subtract %37, %61 : tensor<2x2x3xf32>
    %63 = stablehlo.exponential %62 : tensor<2x2x3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%63 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %65 = stablehlo.sign %64 : tensor<2x3xf32>
    %66 = stablehlo.abs %64 : tensor<2x3xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %68 = stablehlo.compare GE, %64, %67, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %69 = stablehlo.log %66 : tensor<2x3xf32>
    %70 = stablehlo.add %69, %58 : tensor<2x3xf32>
    %cst_22 = stablehlo.constant dense<6.300000e-01> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %72 = stablehlo.subtract %71, %70 : tensor<2x3xf32>
    %73 = stablehlo.multiply %70, %72 : tensor<2x3xf32>
    %74 = stablehlo.multiply %73, %73 : tensor<2x3xf32>
    %75 = stablehlo.multiply %74, %73 : tensor<2x3xf32>
    %76 = stablehlo.multiply %73, %73 : tensor<2x3xf32>
    %cst_23 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %78 = stablehlo.multiply %77, %76 : tensor<2x3xf32>
    %cst_24 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %80 = stablehlo.multiply %79, %75 : tensor<2x3xf32>
    %cst_25 = stablehlo.constant dense<1.290000e+00> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %82 = stablehlo.add %80, %81 : tensor<2x3xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<f32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %cst_28 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %86 = stablehlo.multiply %85, %84 : tensor<2x3xf32>
    %87 = stablehlo.multiply %86, %78 : tensor<2x3xf32>
    %88 = stablehlo.multiply %70, %87 : tensor<2x3xf32>
    %89 = stablehlo.multiply %87, %72 : tensor<2x3xf32>
    %90 = stablehlo.negate %88 : tensor<2x3xf32>
    %91 = stablehlo.add %89, %90 : tensor<2x3xf32>
    %92 = stablehlo.divide %91, %66 : tensor<2x3xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %94 = stablehlo.select %68, %93, %92 : tensor<2x3xi1>, tensor<2x3xf32>
    %95 = stablehlo.select %68, %92, %93 : tensor<2x3xi1>, tensor<2x3xf32>
    %96 = stablehlo.negate %94 : tensor<2x3xf32>
    %97 = stablehlo.add %95, %96 : tensor<2x3xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0, 2] : (tensor<2x3xf32>) -> tensor<2x2x3xf32>
    %99 = stablehlo.multiply %98, %63 : tensor<2x2x3xf32>
    %100 = stablehlo.negate %99 : tensor<2x2x3xf32>
    %101 = stablehlo.multiply %100, %33 : tensor<2x2x3xf32>
    %102 = stablehlo.multiply %101, %30 : tensor<2x2x3xf32>
    %103 = stablehlo.multiply %102, %28 : tensor<2x2x3xf32>
    %104 = stablehlo.add %102, %103 : tensor<2x2x3xf32>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.reduce(%104 init: %cst_30) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<3xf32>
    %106 = stablehlo.reshape %105 : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%106 init: %cst_31) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %108 = stablehlo.dot_general %104, %21, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<2x2x8xf32>) -> tensor<3x8xf32>
    %109 = stablehlo.transpose %108, dims = [1, 0] : (tensor<3x8xf32>) -> tensor<8x3xf32>
    %110 = stablehlo.dot_general %104, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<8x3xf32>) -> tensor<2x2x8xf32>
    %111 = stablehlo.multiply %110, %23 : tensor<2x2x8xf32>
    %112 = stablehlo.multiply %111, %21 : tensor<2x2x8xf32>
    %113 = stablehlo.add %111, %112 : tensor<2x2x8xf32>
    %114 = stablehlo.multiply %19, %113 : tensor<2x2x8xf32>
    %115 = stablehlo.multiply %113, %1 : tensor<2x2x8xf32>
    %116 = stablehlo.multiply %0, %115 : tensor<2x2x8xf32>
    %117 = stablehlo.multiply %115, %18 : tensor<2x2x8xf32>
    %cst_32 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %118 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %119 = stablehlo.multiply %118, %116 : tensor<2x2x8xf32>
    %120 = stablehlo.multiply %119, %14 : tensor<2x2x8xf32>
    %121 = stablehlo.multiply %120, %12 : tensor<2x2x8xf32>
    %122 = stablehlo.add %120, %121 : tensor<2x2x8xf32>
    %cst_33 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %124 = stablehlo.multiply %123, %122 : tensor<2x2x8xf32>
    %125 = stablehlo.add %117, %124 : tensor<2x2x8xf32>
    %cst_34 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %127 = stablehlo.multiply %126, %124 : tensor<2x2x8xf32>
    %128 = stablehlo.multiply %127, %6 : tensor<2x2x8xf32>
    %129 = stablehlo.add %125, %128 : tensor<2x2x8xf32>
    %130 = stablehlo.dot_general %114, %arg0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<2x2x3xf32>) -> tensor<8x3xf32>
    %131 = stablehlo.transpose %130, dims = [1, 0] : (tensor<8x3xf32>) -> tensor<3x8xf32>
    %132 = stablehlo.dot_general %114, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<3x8xf32>) -> tensor<2x2x3xf32>
    %133 = stablehlo.dot_general %129, %arg0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<2x2x3xf32>) -> tensor<8x3xf32>
    %134 = stablehlo.transpose %133, dims = [1, 0] : (tensor<8x3xf32>) -> tensor<3x8xf32>
    %135 = stablehlo.dot_general %129, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<3x8xf32>) -> tensor<2x2x3xf32>
    %136 = stablehlo.add %132, %135 : tensor<2x2x3xf32>
    return %136, %134, %131, %109, %107 : tensor<2x2x3xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<8x3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
