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
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.reduce(%34 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %42 = stablehlo.divide %40, %41 : tensor<2x3xf32>
    %43 = stablehlo.multiply %42, %42 : tensor<2x3xf32>
    %44 = stablehlo.abs %43 : tensor<2x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %46 = stablehlo.compare GE, %43, %45, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %47 = stablehlo.log_plus_one %44 : tensor<2x3xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %49 = stablehlo.add %44, %48 : tensor<2x3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %51 = stablehlo.subtract %50, %47 : tensor<2x3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %53 = stablehlo.negate %52 : tensor<2x3xf32>
    %54 = stablehlo.multiply %47, %53 : tensor<2x3xf32>
    %55 = stablehlo.multiply %53, %51 : tensor<2x3xf32>
    %56 = stablehlo.negate %54 : tensor<2x3xf32>
    %57 = stablehlo.add %55, %56 : tensor<2x3xf32>
    %58 = stablehlo.divide %57, %49 : tensor<2x3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %60 = stablehlo.select %46, %59, %58 : tensor<2x3xi1>, tensor<2x3xf32>
    %61 = stablehlo.select %46, %58, %59 : tensor<2x3xi1>, tensor<2x3xf32>
    %62 = stablehlo.negate %60 : tensor<2x3xf32>
    %63 = stablehlo.add %61, %62 : tensor<2x3xf32>
    %64 = stablehlo.multiply %42, %63 : tensor<2x3xf32>
    %65 = stablehlo.multiply %63, %42 : tensor<2x3xf32>
    %66 = stablehlo.add %64, %65 : tensor<2x3xf32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %68 = stablehlo.divide %66, %67 : tensor<2x3xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0, 2] : (tensor<2x3xf32>) -> tensor<2x2x3xf32>
    %70 = stablehlo.multiply %69, %39 : tensor<2x2x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%70 init: %cst_18) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x2x3xf32>, tensor<f32>) -> tensor<3xf32>
    %72 = stablehlo.reshape %71 : (tensor<3xf32>) -> tensor<1x1x3xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %73 = stablehlo.reduce(%72 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x1x3xf32>, tensor<f32>) -> tensor<3xf32>
    %74 = stablehlo.dot_general %70, %24, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<2x2x8xf32>) -> tensor<3x8xf32>
    %75 = stablehlo.transpose %74, dims = [1, 0] : (tensor<3x8xf32>) -> tensor<8x3xf32>
    %76 = stablehlo.dot_general %70, %arg3, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x3xf32>, tensor<8x3xf32>) -> tensor<2x2x8xf32>
    %77 = stablehlo.multiply %76, %29 : tensor<2x2x8xf32>
    %78 = stablehlo.multiply %22, %77 : tensor<2x2x8xf32>
    %79 = stablehlo.multiply %77, %1 : tensor<2x2x8xf32>
    %80 = stablehlo.multiply %0, %79 : tensor<2x2x8xf32>
    %81 = stablehlo.multiply %79, %21 : tensor<2x2x8xf32>
    %cst_20 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %83 = stablehlo.multiply %82, %80 : tensor<2x2x8xf32>
    %84 = stablehlo.multiply %83, %17 : tensor<2x2x8xf32>
    %cst_21 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %86 = stablehlo.multiply %85, %84 : tensor<2x2x8xf32>
    %87 = stablehlo.add %81, %86 : tensor<2x2x8xf32>
    %cst_22 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2x2x8xf32>
    %89 = stablehlo.multiply %88, %86 : tensor<2x2x8xf32>
    %90 = stablehlo.multiply %89, %6 : tensor<2x2x8xf32>
    %91 = stablehlo.add %87, %90 : tensor<2x2x8xf32>
    %92 = stablehlo.dot_general %78, %arg0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<2x2x3xf32>) -> tensor<8x3xf32>
    %93 = stablehlo.transpose %92, dims = [1, 0] : (tensor<8x3xf32>) -> tensor<3x8xf32>
    %94 = stablehlo.dot_general %78, %arg2, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<3x8xf32>) -> tensor<2x2x3xf32>
    %95 = stablehlo.dot_general %91, %arg0, contracting_dims = [0, 1] x [0, 1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<2x2x3xf32>) -> tensor<8x3xf32>
    %96 = stablehlo.transpose %95, dims = [1, 0] : (tensor<8x3xf32>) -> tensor<3x8xf32>
    %97 = stablehlo.dot_general %91, %arg1, contracting_dims = [2] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2x8xf32>, tensor<3x8xf32>) -> tensor<2x2x3xf32>
    %98 = stablehlo.add %94, %97 : tensor<2x2x3xf32>
    return %98, %96, %93, %75, %73 : tensor<2x2x3xf32>, tensor<3x8xf32>, tensor<3x8xf32>, tensor<8x3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
