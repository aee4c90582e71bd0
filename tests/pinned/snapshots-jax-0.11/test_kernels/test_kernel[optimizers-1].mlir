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
    %8 = stablehlo.compare GT, %5, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %9 = stablehlo.compare EQ, %5, %arg3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %10 = stablehlo.select %9, %cst_4, %cst_3 : tensor<i1>, tensor<f32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.select %8, %cst_5, %10 : tensor<i1>, tensor<f32>
    %12 = stablehlo.compare GT, %arg3, %5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %13 = stablehlo.compare EQ, %arg3, %5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %14 = stablehlo.select %13, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.select %12, %cst_8, %14 : tensor<i1>, tensor<f32>
    %16 = stablehlo.divide %arg3, %7 : tensor<f32>
    %17 = stablehlo.multiply %7, %7 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.divide %cst_9, %17 : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %20 = stablehlo.multiply %arg1, %19 : tensor<8xf32>
    %cst_10 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %22 = stablehlo.multiply %21, %arg2 : tensor<8xf32>
    %cst_11 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %24 = stablehlo.multiply %23, %20 : tensor<8xf32>
    %25 = stablehlo.add %22, %24 : tensor<8xf32>
    %26 = stablehlo.multiply %20, %20 : tensor<8xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %28 = stablehlo.multiply %27, %20 : tensor<8xf32>
    %29 = stablehlo.subtract %arg4, %26 : tensor<8xf32>
    %30 = stablehlo.sign %29 : tensor<8xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-02> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %32 = stablehlo.multiply %31, %30 : tensor<8xf32>
    %33 = stablehlo.multiply %32, %26 : tensor<8xf32>
    %34 = stablehlo.subtract %arg4, %33 : tensor<8xf32>
    %35 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %36 = stablehlo.multiply %35, %25 : tensor<8xf32>
    %cst_14 = stablehlo.constant dense<0.00999999977> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %38 = stablehlo.add %34, %37 : tensor<8xf32>
    %39 = stablehlo.sqrt %38 : tensor<8xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %41 = stablehlo.divide %40, %39 : tensor<8xf32>
    %42 = stablehlo.multiply %39, %39 : tensor<8xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %44 = stablehlo.divide %43, %42 : tensor<8xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %48 = stablehlo.negate %47 : tensor<8xf32>
    %49 = stablehlo.multiply %48, %44 : tensor<8xf32>
    %50 = stablehlo.multiply %49, %36 : tensor<8xf32>
    %51 = stablehlo.negate %50 : tensor<8xf32>
    %52 = stablehlo.divide %48, %39 : tensor<8xf32>
    %53 = stablehlo.multiply %51, %41 : tensor<8xf32>
    %54 = stablehlo.add %45, %53 : tensor<8xf32>
    %55 = stablehlo.broadcast_in_dim %arg0, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %56 = stablehlo.multiply %55, %52 : tensor<8xf32>
    %57 = stablehlo.add %46, %56 : tensor<8xf32>
    %58 = stablehlo.multiply %52, %25 : tensor<8xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %60 = stablehlo.negate %54 : tensor<8xf32>
    %61 = stablehlo.multiply %32, %60 : tensor<8xf32>
    %62 = stablehlo.multiply %61, %28 : tensor<8xf32>
    %cst_21 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %64 = stablehlo.multiply %63, %57 : tensor<8xf32>
    %65 = stablehlo.add %62, %64 : tensor<8xf32>
    %cst_22 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %67 = stablehlo.multiply %66, %57 : tensor<8xf32>
    %68 = stablehlo.multiply %arg1, %65 : tensor<8xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%68 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %70 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %71 = stablehlo.multiply %65, %70 : tensor<8xf32>
    %72 = stablehlo.multiply %69, %18 : tensor<f32>
    %73 = stablehlo.multiply %72, %arg3 : tensor<f32>
    %74 = stablehlo.negate %73 : tensor<f32>
    %75 = stablehlo.divide %69, %7 : tensor<f32>
    %76 = stablehlo.multiply %74, %15 : tensor<f32>
    %77 = stablehlo.add %75, %76 : tensor<f32>
    %78 = stablehlo.multiply %74, %11 : tensor<f32>
    %79 = stablehlo.multiply %78, %6 : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %79, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %81 = stablehlo.multiply %80, %2 : tensor<8xf32>
    %82 = stablehlo.add %71, %81 : tensor<8xf32>
    return %59, %47, %82, %67, %77, %54 : tensor<f32>, tensor<8xf32>, tensor<8xf32>, tensor<8xf32>, tensor<f32>, tensor<8xf32>
  }
}
// -----
// backward, cuda, takes inputs 0 2 3 4 5: same text as cpu
