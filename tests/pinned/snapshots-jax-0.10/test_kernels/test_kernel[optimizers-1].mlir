// import jax.numpy as jnp
//
//
// BETA1 = 0.8
// B2 = 0.95
// EPS = 1e-2
//
//
// def yogi_step_fn(learning_rate, params, grads, m_state, bound, v_params):
//     total_norm = jnp.sqrt(jnp.sum(grads**2) + 1e-3)
//     g_scale = bound / jnp.maximum(total_norm, bound)
//     grads_scaled = grads * g_scale
//     next_m = BETA1 * m_state + (1 - BETA1) * grads_scaled
//     d2 = grads_scaled**2
//     next_v_params = v_params - (1 - B2) * jnp.sign(v_params - d2) * d2
//     next_params = params - learning_rate * next_m / jnp.sqrt(next_v_params + EPS)
//     return next_params, next_m, next_v_params
//
//   learning_rate: float32[] in [0.02, 0.15]
//   params: float32[8] in [-1.5, 1.5]
//   grads: float32[8] in [-1, 1]
//   m_state: float32[8] in [-0.5, 0.5]
//   bound: float32[] in [0.3, 1.5]
//   v_params: float32[8] in [0.1, 1]
// -----
// forward, cpu
module @jit_yogi_step_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<8xf32>, %arg4: tensor<f32>, %arg5: tensor<8xf32>) -> (tensor<8xf32> {jax.result_info = "result[0]"}, tensor<8xf32> {jax.result_info = "result[1]"}, tensor<8xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg2, %arg2 : tensor<8xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %2 = stablehlo.add %1, %cst_0 : tensor<f32>
    %3 = stablehlo.sqrt %2 : tensor<f32>
    %4 = stablehlo.maximum %3, %arg4 : tensor<f32>
    %5 = stablehlo.divide %arg4, %4 : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %7 = stablehlo.multiply %arg2, %6 : tensor<8xf32>
    %cst_1 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %9 = stablehlo.multiply %8, %arg3 : tensor<8xf32>
    %cst_2 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %11 = stablehlo.multiply %10, %7 : tensor<8xf32>
    %12 = stablehlo.add %9, %11 : tensor<8xf32>
    %13 = stablehlo.multiply %7, %7 : tensor<8xf32>
    %14 = stablehlo.subtract %arg5, %13 : tensor<8xf32>
    %15 = stablehlo.sign %14 : tensor<8xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<8xf32>
    %18 = stablehlo.multiply %17, %13 : tensor<8xf32>
    %19 = stablehlo.subtract %arg5, %18 : tensor<8xf32>
    %20 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %21 = stablehlo.multiply %20, %12 : tensor<8xf32>
    %cst_4 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %23 = stablehlo.add %19, %22 : tensor<8xf32>
    %24 = stablehlo.sqrt %23 : tensor<8xf32>
    %25 = stablehlo.divide %21, %24 : tensor<8xf32>
    %26 = stablehlo.subtract %arg1, %25 : tensor<8xf32>
    return %26, %12, %19 : tensor<8xf32>, tensor<8xf32>, tensor<8xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu, takes inputs 0 2 3 4 5
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f32>, %arg1: tensor<8xf32>, %arg2: tensor<8xf32>, %arg3: tensor<f32>, %arg4: tensor<8xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<8xf32> {jax.result_info = "result[1]"}, tensor<8xf32> {jax.result_info = "result[2]"}, tensor<8xf32> {jax.result_info = "result[3]"}, tensor<f32> {jax.result_info = "result[4]"}, tensor<8xf32> {jax.result_info = "result[5]"}) {
    %0 = stablehlo.multiply %arg1, %arg1 : tensor<8xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %2 = stablehlo.multiply %1, %arg1 : tensor<8xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%0 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %4 = stablehlo.add %3, %cst_1 : tensor<f32>
    %5 = stablehlo.sqrt %4 : tensor<f32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %6 = stablehlo.divide %cst_2, %5 : tensor<f32>
    %7 = stablehlo.maximum %5, %arg3 : tensor<f32>
    %8 = stablehlo.compare EQ, %5, %7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.select %8, %cst_4, %cst_3 : tensor<i1>, tensor<f32>
    %10 = stablehlo.compare EQ, %arg3, %7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.select %10, %cst_6, %cst_5 : tensor<i1>, tensor<f32>
    %12 = stablehlo.divide %9, %11 : tensor<f32>
    %13 = stablehlo.compare EQ, %arg3, %7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.select %13, %cst_8, %cst_7 : tensor<i1>, tensor<f32>
    %15 = stablehlo.compare EQ, %5, %7, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %16 = stablehlo.select %15, %cst_10, %cst_9 : tensor<i1>, tensor<f32>
    %17 = stablehlo.divide %14, %16 : tensor<f32>
    %18 = stablehlo.divide %arg3, %7 : tensor<f32>
    %19 = stablehlo.multiply %7, %7 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.divide %cst_11, %19 : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %22 = stablehlo.multiply %arg1, %21 : tensor<8xf32>
    %cst_12 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %24 = stablehlo.multiply %23, %arg2 : tensor<8xf32>
    %cst_13 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %26 = stablehlo.multiply %25, %22 : tensor<8xf32>
    %27 = stablehlo.add %24, %26 : tensor<8xf32>
    %28 = stablehlo.multiply %22, %22 : tensor<8xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %30 = stablehlo.multiply %29, %22 : tensor<8xf32>
    %31 = stablehlo.subtract %arg4, %28 : tensor<8xf32>
    %32 = stablehlo.sign %31 : tensor<8xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<8xf32>
    %35 = stablehlo.multiply %34, %28 : tensor<8xf32>
    %36 = stablehlo.subtract %arg4, %35 : tensor<8xf32>
    %37 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %38 = stablehlo.multiply %37, %27 : tensor<8xf32>
    %cst_16 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %40 = stablehlo.add %36, %39 : tensor<8xf32>
    %41 = stablehlo.sqrt %40 : tensor<8xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %43 = stablehlo.divide %42, %41 : tensor<8xf32>
    %44 = stablehlo.multiply %41, %41 : tensor<8xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %46 = stablehlo.divide %45, %44 : tensor<8xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %50 = stablehlo.negate %49 : tensor<8xf32>
    %51 = stablehlo.multiply %50, %46 : tensor<8xf32>
    %52 = stablehlo.multiply %51, %38 : tensor<8xf32>
    %53 = stablehlo.negate %52 : tensor<8xf32>
    %54 = stablehlo.divide %50, %41 : tensor<8xf32>
    %55 = stablehlo.multiply %53, %43 : tensor<8xf32>
    %56 = stablehlo.add %47, %55 : tensor<8xf32>
    %57 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %58 = stablehlo.multiply %57, %54 : tensor<8xf32>
    %59 = stablehlo.add %48, %58 : tensor<8xf32>
    %60 = stablehlo.multiply %54, %27 : tensor<8xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %62 = stablehlo.negate %56 : tensor<8xf32>
    %63 = stablehlo.multiply %34, %62 : tensor<8xf32>
    %64 = stablehlo.multiply %63, %30 : tensor<8xf32>
    %cst_23 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %66 = stablehlo.multiply %65, %59 : tensor<8xf32>
    %67 = stablehlo.add %64, %66 : tensor<8xf32>
    %cst_24 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %69 = stablehlo.multiply %68, %59 : tensor<8xf32>
    %70 = stablehlo.multiply %arg1, %67 : tensor<8xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%70 init: %cst_25) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %72 = stablehlo.broadcast_in_dim %18, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %73 = stablehlo.multiply %67, %72 : tensor<8xf32>
    %74 = stablehlo.multiply %71, %20 : tensor<f32>
    %75 = stablehlo.multiply %74, %arg3 : tensor<f32>
    %76 = stablehlo.negate %75 : tensor<f32>
    %77 = stablehlo.divide %71, %7 : tensor<f32>
    %78 = stablehlo.multiply %76, %17 : tensor<f32>
    %79 = stablehlo.add %77, %78 : tensor<f32>
    %80 = stablehlo.multiply %76, %12 : tensor<f32>
    %81 = stablehlo.multiply %80, %6 : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %83 = stablehlo.multiply %82, %2 : tensor<8xf32>
    %84 = stablehlo.add %73, %83 : tensor<8xf32>
    return %61, %49, %84, %69, %79, %56 : tensor<f32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<f32>, tensor<8xf32>
  }
}
// -----
// backward, cuda, takes inputs 0 2 3 4 5: same text as cpu
