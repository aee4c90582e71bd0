// import jax.numpy as jnp
//
//
// def lifting_step_fn(trace_in, importance, bias):
//     evens = trace_in[::2]
//     odds = trace_in[1::2]
//     detail = (evens - odds) * 0.7071
//     low = (evens + odds) * 0.7071
//     bearing = jnp.arctan2(low, importance)
//     exp_x = jnp.exp(-jnp.abs(detail + jnp.tanh(bias)))
//     oscillation = jnp.sin(1.2 * bearing + 0.5)
//     return oscillation, exp_x**2
//
//   trace_in: float32[24] in [-1, 1]
//   importance: float32[1] in [0.3, 1.5]
//   bias: float32[12] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_lifting_step_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24xf32>, %arg1: tensor<1xf32>, %arg2: tensor<12xf32>) -> (tensor<12xf32> {jax.result_info = "result[0]"}, tensor<12xf32> {jax.result_info = "result[1]"}) {
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
    %8 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<1xf32>) -> tensor<12xf32>
    %9 = stablehlo.atan2 %7, %8 : tensor<12xf32>
    %10 = stablehlo.tanh %arg2 : tensor<12xf32>
    %11 = stablehlo.add %4, %10 : tensor<12xf32>
    %12 = stablehlo.abs %11 : tensor<12xf32>
    %13 = stablehlo.negate %12 : tensor<12xf32>
    %14 = stablehlo.exponential %13 : tensor<12xf32>
    %cst_1 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %16 = stablehlo.multiply %15, %9 : tensor<12xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %18 = stablehlo.add %16, %17 : tensor<12xf32>
    %19 = stablehlo.sine %18 : tensor<12xf32>
    %20 = stablehlo.multiply %14, %14 : tensor<12xf32>
    return %19, %20 : tensor<12xf32>, tensor<12xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24xf32>, %arg1: tensor<1xf32>, %arg2: tensor<12xf32>) -> (tensor<24xf32> {jax.result_info = "result[0]"}, tensor<1xf32> {jax.result_info = "result[1]"}, tensor<12xf32> {jax.result_info = "result[2]"}) {
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
    %8 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<1xf32>) -> tensor<12xf32>
    %9 = stablehlo.atan2 %7, %8 : tensor<12xf32>
    %10 = chlo.square %7 : tensor<12xf32> -> tensor<12xf32>
    %11 = chlo.square %arg1 : tensor<1xf32> -> tensor<1xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<1xf32>) -> tensor<12xf32>
    %13 = stablehlo.add %10, %12 : tensor<12xf32>
    %14 = stablehlo.broadcast_in_dim %arg1, dims = [0] : (tensor<1xf32>) -> tensor<12xf32>
    %15 = stablehlo.divide %14, %13 : tensor<12xf32>
    %16 = stablehlo.negate %7 : tensor<12xf32>
    %17 = chlo.square %7 : tensor<12xf32> -> tensor<12xf32>
    %18 = chlo.square %arg1 : tensor<1xf32> -> tensor<1xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<1xf32>) -> tensor<12xf32>
    %20 = stablehlo.add %17, %19 : tensor<12xf32>
    %21 = stablehlo.divide %16, %20 : tensor<12xf32>
    %22 = stablehlo.tanh %arg2 : tensor<12xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %24 = stablehlo.subtract %23, %22 : tensor<12xf32>
    %25 = stablehlo.add %4, %22 : tensor<12xf32>
    %26 = stablehlo.abs %25 : tensor<12xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %28 = stablehlo.compare GE, %25, %27, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %29 = stablehlo.negate %26 : tensor<12xf32>
    %30 = stablehlo.exponential %29 : tensor<12xf32>
    %cst_3 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %32 = stablehlo.multiply %31, %9 : tensor<12xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %34 = stablehlo.add %32, %33 : tensor<12xf32>
    %35 = stablehlo.cosine %34 : tensor<12xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %37 = stablehlo.multiply %36, %30 : tensor<12xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %40 = stablehlo.multiply %38, %37 : tensor<12xf32>
    %41 = stablehlo.multiply %39, %35 : tensor<12xf32>
    %cst_8 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<12xf32>
    %44 = stablehlo.multiply %40, %30 : tensor<12xf32>
    %45 = stablehlo.negate %44 : tensor<12xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %47 = stablehlo.select %28, %46, %45 : tensor<12xi1>, tensor<12xf32>
    %48 = stablehlo.select %28, %45, %46 : tensor<12xi1>, tensor<12xf32>
    %49 = stablehlo.negate %47 : tensor<12xf32>
    %50 = stablehlo.add %48, %49 : tensor<12xf32>
    %51 = stablehlo.multiply %50, %24 : tensor<12xf32>
    %52 = stablehlo.multiply %51, %22 : tensor<12xf32>
    %53 = stablehlo.add %51, %52 : tensor<12xf32>
    %54 = stablehlo.multiply %43, %21 : tensor<12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %56 = stablehlo.reshape %55 : (tensor<f32>) -> tensor<1xf32>
    %57 = stablehlo.multiply %43, %15 : tensor<12xf32>
    %cst_11 = stablehlo.constant dense<0.707099974> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %59 = stablehlo.multiply %57, %58 : tensor<12xf32>
    %cst_12 = stablehlo.constant dense<0.707099974> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %61 = stablehlo.multiply %50, %60 : tensor<12xf32>
    %62 = stablehlo.negate %61 : tensor<12xf32>
    %63 = stablehlo.add %59, %61 : tensor<12xf32>
    %64 = stablehlo.add %59, %62 : tensor<12xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.pad %64, %cst_13, low = [1], high = [0], interior = [1] : (tensor<12xf32>, tensor<f32>) -> tensor<24xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.pad %63, %cst_14, low = [0], high = [1], interior = [1] : (tensor<12xf32>, tensor<f32>) -> tensor<24xf32>
    %67 = stablehlo.add %65, %66 : tensor<24xf32>
    return %67, %56, %53 : tensor<24xf32>, tensor<1xf32>, tensor<12xf32>
  }
}
// -----
// backward, cuda: same text as cpu
