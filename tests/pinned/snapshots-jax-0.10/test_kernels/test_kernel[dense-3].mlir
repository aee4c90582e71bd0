// import jax
// import jax.numpy as jnp
//
//
// def gated_mlp_fn(features, w_gate, wu, wd, b_wd):
//     gate = jnp.dot(features, w_gate)
//     up = jnp.dot(features, wu)
//     act = jax.nn.gelu(gate) * up
//     gated = jnp.tanh(act)
//     total_sum = jnp.einsum("bti,ij->btj", gated, wd) + b_wd
//     activated = jnp.tanh(total_sum)
//     average = jnp.mean(activated, axis=1)
//     log_value = jnp.log1p(jnp.abs(average * average))
//     return 1.25 - log_value * (1.0 - log_value)
//
//   features: float32[2, 2, 3] in [-2, 2]
//   w_gate: float32[3, 8] in [-1, 1]
//   wu: float32[3, 8] in [-0.8, 0.8]
//   wd: float32[8, 3] in [-0.6, 0.6]
//   b_wd: float32[3] in [-0.5, 0.5]
// -----
// forward, cpu
module @jit_gated_mlp_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %24 = stablehlo.divide %22, %23 : tensor<2x3xf32>
    %25 = stablehlo.multiply %24, %24 : tensor<2x3xf32>
    %26 = stablehlo.abs %25 : tensor<2x3xf32>
    %27 = stablehlo.log_plus_one %26 : tensor<2x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %29 = stablehlo.subtract %28, %27 : tensor<2x3xf32>
    %30 = stablehlo.multiply %27, %29 : tensor<2x3xf32>
    %cst_6 = stablehlo.constant dense<1.250000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %32 = stablehlo.subtract %31, %30 : tensor<2x3xf32>
    return %32 : tensor<2x3xf32>
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
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%28 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %33 = stablehlo.divide %31, %32 : tensor<2x3xf32>
    %34 = stablehlo.multiply %33, %33 : tensor<2x3xf32>
    %35 = stablehlo.abs %34 : tensor<2x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %37 = stablehlo.compare GE, %34, %36, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %38 = stablehlo.log_plus_one %35 : tensor<2x3xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %40 = stablehlo.add %35, %39 : tensor<2x3xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %42 = stablehlo.subtract %41, %38 : tensor<2x3xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %44 = stablehlo.negate %43 : tensor<2x3xf32>
    %45 = stablehlo.multiply %38, %44 : tensor<2x3xf32>
    %46 = stablehlo.multiply %44, %42 : tensor<2x3xf32>
    %47 = stablehlo.negate %45 : tensor<2x3xf32>
    %48 = stablehlo.add %46, %47 : tensor<2x3xf32>
    %49 = stablehlo.divide %48, %40 : tensor<2x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %51 = stablehlo.select %37, %50, %49 : tensor<2x3xi1>, tensor<2x3xf32>
    %52 = stablehlo.select %37, %49, %50 : tensor<2x3xi1>, tensor<2x3xf32>
    %53 = stablehlo.negate %51 : tensor<2x3xf32>
    %54 = stablehlo.add %52, %53 : tensor<2x3xf32>
    %55 = stablehlo.multiply %33, %54 : tensor<2x3xf32>
    %56 = stablehlo.multiply %54, %33 : tensor<2x3xf32>
    %57 = stablehlo.add %55, %56 : tensor<2x3xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %59 = stablehlo.divide %57, %58 : tensor<2x3xf32>
    %60 = stablehlo.broadcast_in_dim %59, dims = [0, 2] : (tensor<2x3xf32>) -> tensor<2x2x3xf32>
    %61 = stablehlo.multiply %60, %30 : tensor<2x2x3xf32>
    %62 = stablehlo.multiply %61, %28 : tensor<2x2x3xf32>
    %63 = stablehlo.add %61, %62 : tensor<2x2x3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.reduce(%63 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<3xf32>
    %65 = stablehlo.reshape %64 : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%65 init: %cst_16) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %67 = stablehlo.dot_general %63, %21, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<2x2x8xf32>) -> tensor<3x8xf32>
    %68 = stablehlo.transpose %67, dims = [1, 0] : (tensor<3x8xf32>) -> tensor<8x3xf32>
    %69 = stablehlo.dot_general %63, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<8x3xf32>) -> tensor<2x2x8xf32>
    %70 = stablehlo.multiply %69, %23 : tensor<2x2x8xf32>
    %71 = stablehlo.multiply %70, %21 : tensor<2x2x8xf32>
    %72 = stablehlo.add %70, %71 : tensor<2x2x8xf32>
    %73 = stablehlo.multiply %19, %72 : tensor<2x2x8xf32>
    %74 = stablehlo.multiply %72, %1 : tensor<2x2x8xf32>
    %75 = stablehlo.multiply %0, %74 : tensor<2x2x8xf32>
    %76 = stablehlo.multiply %74, %18 : tensor<2x2x8xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %78 = stablehlo.multiply %77, %75 : tensor<2x2x8xf32>
    %79 = stablehlo.multiply %78, %14 : tensor<2x2x8xf32>
    %80 = stablehlo.multiply %79, %12 : tensor<2x2x8xf32>
    %81 = stablehlo.add %79, %80 : tensor<2x2x8xf32>
    %cst_18 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %83 = stablehlo.multiply %82, %81 : tensor<2x2x8xf32>
    %84 = stablehlo.add %76, %83 : tensor<2x2x8xf32>
    %cst_19 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %86 = stablehlo.multiply %85, %83 : tensor<2x2x8xf32>
    %87 = stablehlo.multiply %86, %6 : tensor<2x2x8xf32>
    %88 = stablehlo.add %84, %87 : tensor<2x2x8xf32>
    %89 = stablehlo.dot_general %73, %arg0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<2x2x3xf32>) -> tensor<8x3xf32>
    %90 = stablehlo.transpose %89, dims = [1, 0] : (tensor<8x3xf32>) -> tensor<3x8xf32>
    %91 = stablehlo.dot_general %73, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<3x8xf32>) -> tensor<2x2x3xf32>
    %92 = stablehlo.dot_general %88, %arg0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<2x2x3xf32>) -> tensor<8x3xf32>
    %93 = stablehlo.transpose %92, dims = [1, 0] : (tensor<8x3xf32>) -> tensor<3x8xf32>
    %94 = stablehlo.dot_general %88, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<3x8xf32>) -> tensor<2x2x3xf32>
    %95 = stablehlo.add %91, %94 : tensor<2x2x3xf32>
    return %95, %93, %90, %68, %66 : tensor<2x2x3xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<8x3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
