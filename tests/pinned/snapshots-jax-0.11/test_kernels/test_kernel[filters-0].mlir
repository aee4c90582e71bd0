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
    %5 = stablehlo.maximum %arg1, %4 : tensor<12xf32>
    %6 = stablehlo.subtract %arg1, %4 : tensor<12xf32>
    %7 = stablehlo.compare NE, %6, %6, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %8 = stablehlo.add %arg1, %4 : tensor<12xf32>
    %9 = stablehlo.abs %6 : tensor<12xf32>
    %10 = stablehlo.negate %9 : tensor<12xf32>
    %11 = stablehlo.exponential %10 : tensor<12xf32>
    %12 = stablehlo.log_plus_one %11 : tensor<12xf32>
    %13 = stablehlo.add %5, %12 : tensor<12xf32>
    %14 = stablehlo.select %7, %8, %13 : tensor<12xi1>, tensor<12xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %16 = stablehlo.compare EQ, %arg1, %15, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %18 = stablehlo.select %16, %17, %arg1 : tensor<12xi1>, tensor<12xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %20 = stablehlo.compare EQ, %14, %19, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %22 = stablehlo.select %20, %21, %14 : tensor<12xi1>, tensor<12xf32>
    %23 = stablehlo.subtract %18, %22 : tensor<12xf32>
    %24 = stablehlo.exponential %23 : tensor<12xf32>
    %cst_4 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %26 = stablehlo.compare EQ, %4, %25, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %28 = stablehlo.select %26, %27, %4 : tensor<12xi1>, tensor<12xf32>
    %cst_6 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %30 = stablehlo.compare EQ, %14, %29, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %32 = stablehlo.select %30, %31, %14 : tensor<12xi1>, tensor<12xf32>
    %33 = stablehlo.subtract %28, %32 : tensor<12xf32>
    %34 = stablehlo.exponential %33 : tensor<12xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %37 = stablehlo.negate %35 : tensor<12xf32>
    %cst_10 = stablehlo.constant dense<1.800000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<12xf32>
    %40 = stablehlo.negate %39 : tensor<12xf32>
    %41 = stablehlo.multiply %40, %34 : tensor<12xf32>
    %42 = stablehlo.multiply %40, %24 : tensor<12xf32>
    %cst_11 = stablehlo.constant dense<0.707099974> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %44 = stablehlo.multiply %36, %43 : tensor<12xf32>
    %cst_12 = stablehlo.constant dense<0.707099974> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %46 = stablehlo.multiply %41, %45 : tensor<12xf32>
    %47 = stablehlo.negate %46 : tensor<12xf32>
    %48 = stablehlo.add %44, %46 : tensor<12xf32>
    %49 = stablehlo.add %44, %47 : tensor<12xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.pad %49, %cst_13, low = [1], high = [0], interior = [1] : (tensor<12xf32>, tensor<f32>) -> tensor<24xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.pad %48, %cst_14, low = [0], high = [1], interior = [1] : (tensor<12xf32>, tensor<f32>) -> tensor<24xf32>
    %52 = stablehlo.add %50, %51 : tensor<24xf32>
    return %52, %42 : tensor<24xf32>, tensor<12xf32>
  }
}
// -----
// backward, cuda: same text as cpu
