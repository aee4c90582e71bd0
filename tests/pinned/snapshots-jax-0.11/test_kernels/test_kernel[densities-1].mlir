// import jax.numpy as jnp
//
//
// def normalizing_flow(data_in, log_gain, t_add, mix):
//     abs_x = jnp.abs(data_in)
//     z_next = abs_x * jnp.exp(log_gain) + t_add
//     z = (z_next - 0.2) / 0.96
//     log_base = -0.5 * z**2 - jnp.log(0.96) - 0.5 * jnp.log(2.0 * jnp.pi)
//     log_px = log_base + log_gain
//     evidence = log_px.sum()
//     ratio = evidence / (1.0 + jnp.abs(evidence))
//     q = ratio / mix
//     return q
//
//   data_in: float32[4] in [-1.5, 1.5]
//   log_gain: float32[4] in [-0.6, 0.6]
//   t_add: float32[4] in [-1, 1]
//   mix: float32[] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_normalizing_flow attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<4xf32>
    %1 = stablehlo.exponential %arg1 : tensor<4xf32>
    %2 = stablehlo.multiply %0, %1 : tensor<4xf32>
    %3 = stablehlo.add %2, %arg2 : tensor<4xf32>
    %cst = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0.959999978> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.divide %5, %6 : tensor<4xf32>
    %8 = stablehlo.multiply %7, %7 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %10 = stablehlo.multiply %9, %8 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<0.959999978> : tensor<f32>
    %11 = stablehlo.log %cst_2 : tensor<f32>
    %12 = stablehlo.convert %11 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %14 = stablehlo.subtract %10, %13 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<6.28318548> : tensor<f32>
    %15 = stablehlo.log %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %16 = stablehlo.multiply %cst_4, %15 : tensor<f32>
    %17 = stablehlo.convert %16 : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %19 = stablehlo.subtract %14, %18 : tensor<4xf32>
    %20 = stablehlo.add %19, %arg1 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.reduce(%20 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %22 = stablehlo.abs %21 : tensor<f32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.add %cst_6, %22 : tensor<f32>
    %24 = stablehlo.divide %21, %23 : tensor<f32>
    %25 = stablehlo.divide %24, %arg3 : tensor<f32>
    return %25 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<f32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}, tensor<4xf32> {jax.result_info = "result[2]"}, tensor<f32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.abs %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %3 = stablehlo.exponential %arg1 : tensor<4xf32>
    %4 = stablehlo.multiply %0, %3 : tensor<4xf32>
    %5 = stablehlo.add %4, %arg2 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.subtract %5, %6 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<0.959999978> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %9 = stablehlo.divide %7, %8 : tensor<4xf32>
    %10 = stablehlo.multiply %9, %9 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %12 = stablehlo.multiply %11, %9 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %14 = stablehlo.multiply %13, %10 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0.959999978> : tensor<f32>
    %15 = stablehlo.log %cst_4 : tensor<f32>
    %16 = stablehlo.convert %15 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %18 = stablehlo.subtract %14, %17 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<6.28318548> : tensor<f32>
    %19 = stablehlo.log %cst_5 : tensor<f32>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.multiply %cst_6, %19 : tensor<f32>
    %21 = stablehlo.convert %20 : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %23 = stablehlo.subtract %18, %22 : tensor<4xf32>
    %24 = stablehlo.add %23, %arg1 : tensor<4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %26 = stablehlo.abs %25 : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.compare GE, %25, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.add %cst_9, %26 : tensor<f32>
    %29 = stablehlo.divide %25, %28 : tensor<f32>
    %30 = stablehlo.multiply %28, %28 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.divide %cst_10, %30 : tensor<f32>
    %32 = stablehlo.multiply %arg3, %arg3 : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.divide %cst_11, %32 : tensor<f32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.multiply %cst_12, %33 : tensor<f32>
    %35 = stablehlo.multiply %34, %29 : tensor<f32>
    %36 = stablehlo.negate %35 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.divide %cst_13, %arg3 : tensor<f32>
    %38 = stablehlo.multiply %37, %31 : tensor<f32>
    %39 = stablehlo.multiply %38, %25 : tensor<f32>
    %40 = stablehlo.negate %39 : tensor<f32>
    %41 = stablehlo.divide %37, %28 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.select %27, %cst_14, %40 : tensor<i1>, tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.select %27, %40, %cst_15 : tensor<i1>, tensor<f32>
    %44 = stablehlo.add %41, %43 : tensor<f32>
    %45 = stablehlo.negate %42 : tensor<f32>
    %46 = stablehlo.add %44, %45 : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_16 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<4xf32>
    %50 = stablehlo.multiply %49, %12 : tensor<4xf32>
    %cst_17 = stablehlo.constant dense<0.959999978> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %52 = stablehlo.divide %50, %51 : tensor<4xf32>
    %53 = stablehlo.multiply %0, %52 : tensor<4xf32>
    %54 = stablehlo.multiply %52, %3 : tensor<4xf32>
    %55 = stablehlo.multiply %53, %3 : tensor<4xf32>
    %56 = stablehlo.add %47, %55 : tensor<4xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %58 = stablehlo.select %2, %57, %54 : tensor<4xi1>, tensor<4xf32>
    %59 = stablehlo.select %2, %54, %57 : tensor<4xi1>, tensor<4xf32>
    %60 = stablehlo.negate %58 : tensor<4xf32>
    %61 = stablehlo.add %59, %60 : tensor<4xf32>
    return %61, %56, %52, %36 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
