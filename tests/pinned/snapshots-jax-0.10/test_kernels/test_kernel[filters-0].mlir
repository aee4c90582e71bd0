// import jax.numpy as jnp
//
//
// def robust_lifting_step(trace_in, baseline_in):
//     evens = trace_in[::2]
//     odds = trace_in[1::2]
//     d_coef = (evens - odds) * 0.7071
//     approx = (evens + odds) * 0.7071
//     residual = 0.83 - jnp.logaddexp(baseline_in, d_coef)
//     return approx, 1.04 - 1.8 * residual
//
//   trace_in: float32[24] in [-1, 1]
//   baseline_in: float32[12] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_robust_lifting_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24xf32>, %arg1: tensor<12xf32>) -> (tensor<12xf32> {jax.result_info = "result[0]"}, tensor<12xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg0 [0:24:2] : (tensor<24xf32>) -> tensor<12xf32>
    %1 = stablehlo.slice %arg0 [1:24:2] : (tensor<24xf32>) -> tensor<12xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<12xf32>
    %cst = stablehlo.constant dense<0.707099974> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %4 = stablehlo.multiply %2, %3 : tensor<12xf32>
    %5 = stablehlo.add %0, %1 : tensor<12xf32>
    %cst_0 = stablehlo.constant dense<0.707099974> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<12xf32>
    %8 = stablehlo.maximum %arg1, %4 : tensor<12xf32>
    %9 = stablehlo.subtract %arg1, %4 : tensor<12xf32>
    %10 = stablehlo.compare NE, %9, %9, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %11 = stablehlo.add %arg1, %4 : tensor<12xf32>
    %12 = stablehlo.abs %9 : tensor<12xf32>
    %13 = stablehlo.negate %12 : tensor<12xf32>
    %14 = stablehlo.exponential %13 : tensor<12xf32>
    %15 = stablehlo.log_plus_one %14 : tensor<12xf32>
    %16 = stablehlo.add %8, %15 : tensor<12xf32>
    %17 = stablehlo.select %10, %11, %16 : tensor<12xi1>, tensor<12xf32>
    %cst_1 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %19 = stablehlo.subtract %18, %17 : tensor<12xf32>
    %cst_2 = stablehlo.constant dense<1.800000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<12xf32>
    %cst_3 = stablehlo.constant dense<1.040000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %23 = stablehlo.subtract %22, %21 : tensor<12xf32>
    return %7, %23 : tensor<12xf32>, tensor<12xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24xf32>, %arg1: tensor<12xf32>) -> (tensor<24xf32> {jax.result_info = "result[0]"}, tensor<12xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg0 [0:24:2] : (tensor<24xf32>) -> tensor<12xf32>
    %1 = stablehlo.slice %arg0 [1:24:2] : (tensor<24xf32>) -> tensor<12xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<12xf32>
    %cst = stablehlo.constant dense<0.707099974> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %4 = stablehlo.multiply %2, %3 : tensor<12xf32>
    %5 = stablehlo.add %0, %1 : tensor<12xf32>
    %cst_0 = stablehlo.constant dense<0.707099974> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %7 = stablehlo.multiply %5, %6 : tensor<12xf32>
    %8 = stablehlo.maximum %arg1, %4 : tensor<12xf32>
    %9 = stablehlo.subtract %arg1, %4 : tensor<12xf32>
    %10 = stablehlo.compare NE, %9, %9, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %11 = stablehlo.add %arg1, %4 : tensor<12xf32>
    %12 = stablehlo.abs %9 : tensor<12xf32>
    %13 = stablehlo.negate %12 : tensor<12xf32>
    %14 = stablehlo.exponential %13 : tensor<12xf32>
    %15 = stablehlo.log_plus_one %14 : tensor<12xf32>
    %16 = stablehlo.add %8, %15 : tensor<12xf32>
    %17 = stablehlo.select %10, %11, %16 : tensor<12xi1>, tensor<12xf32>
    %cst_1 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %19 = stablehlo.compare EQ, %arg1, %18, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %21 = stablehlo.select %19, %20, %arg1 : tensor<12xi1>, tensor<12xf32>
    %cst_3 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %23 = stablehlo.compare EQ, %17, %22, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %25 = stablehlo.select %23, %24, %17 : tensor<12xi1>, tensor<12xf32>
    %26 = stablehlo.subtract %21, %25 : tensor<12xf32>
    %27 = stablehlo.exponential %26 : tensor<12xf32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %29 = stablehlo.compare EQ, %4, %28, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %31 = stablehlo.select %29, %30, %4 : tensor<12xi1>, tensor<12xf32>
    %cst_7 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %33 = stablehlo.compare EQ, %17, %32, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %35 = stablehlo.select %33, %34, %17 : tensor<12xi1>, tensor<12xf32>
    %36 = stablehlo.subtract %31, %35 : tensor<12xf32>
    %37 = stablehlo.exponential %36 : tensor<12xf32>
    %cst_9 = stablehlo.constant dense<0.829999983> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %39 = stablehlo.subtract %38, %17 : tensor<12xf32>
    %cst_10 = stablehlo.constant dense<1.800000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<12xf32>
    %cst_11 = stablehlo.constant dense<1.040000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %43 = stablehlo.subtract %42, %41 : tensor<12xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%7 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%43 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %46 = stablehlo.add %44, %45 : tensor<f32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %49 = stablehlo.negate %47 : tensor<12xf32>
    %cst_16 = stablehlo.constant dense<1.800000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<12xf32>
    %52 = stablehlo.negate %51 : tensor<12xf32>
    %53 = stablehlo.multiply %52, %37 : tensor<12xf32>
    %54 = stablehlo.multiply %52, %27 : tensor<12xf32>
    %cst_17 = stablehlo.constant dense<0.707099974> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %56 = stablehlo.multiply %48, %55 : tensor<12xf32>
    %cst_18 = stablehlo.constant dense<0.707099974> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %58 = stablehlo.multiply %53, %57 : tensor<12xf32>
    %59 = stablehlo.negate %58 : tensor<12xf32>
    %60 = stablehlo.add %56, %58 : tensor<12xf32>
    %61 = stablehlo.add %56, %59 : tensor<12xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.pad %61, %cst_19, low = [1], high = [0], interior = [1] : (tensor<12xf32>, tensor<f32>) -> tensor<24xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.pad %60, %cst_20, low = [0], high = [1], interior = [1] : (tensor<12xf32>, tensor<f32>) -> tensor<24xf32>
    %64 = stablehlo.add %62, %63 : tensor<24xf32>
    return %64, %54 : tensor<24xf32>, tensor<12xf32>
  }
}
// -----
// backward, cuda: same text as cpu
