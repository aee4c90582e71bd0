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
    %24 = stablehlo.add %23, %22 : tensor<12xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %26 = stablehlo.subtract %25, %22 : tensor<12xf32>
    %27 = stablehlo.multiply %24, %26 : tensor<12xf32>
    %28 = stablehlo.add %4, %22 : tensor<12xf32>
    %29 = stablehlo.abs %28 : tensor<12xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %31 = stablehlo.compare GE, %28, %30, FLOAT : (tensor<12xf32>, tensor<12xf32>) -> tensor<12xi1>
    %32 = stablehlo.negate %29 : tensor<12xf32>
    %33 = stablehlo.exponential %32 : tensor<12xf32>
    %cst_4 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %35 = stablehlo.multiply %34, %9 : tensor<12xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %37 = stablehlo.add %35, %36 : tensor<12xf32>
    %38 = stablehlo.cosine %37 : tensor<12xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %40 = stablehlo.multiply %39, %33 : tensor<12xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %43 = stablehlo.multiply %41, %40 : tensor<12xf32>
    %44 = stablehlo.multiply %42, %38 : tensor<12xf32>
    %cst_9 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %46 = stablehlo.multiply %45, %44 : tensor<12xf32>
    %47 = stablehlo.multiply %43, %33 : tensor<12xf32>
    %48 = stablehlo.negate %47 : tensor<12xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %50 = stablehlo.select %31, %49, %48 : tensor<12xi1>, tensor<12xf32>
    %51 = stablehlo.select %31, %48, %49 : tensor<12xi1>, tensor<12xf32>
    %52 = stablehlo.negate %50 : tensor<12xf32>
    %53 = stablehlo.add %51, %52 : tensor<12xf32>
    %54 = stablehlo.multiply %53, %27 : tensor<12xf32>
    %55 = stablehlo.multiply %46, %21 : tensor<12xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %57 = stablehlo.reshape %56 : (tensor<f32>) -> tensor<1xf32>
    %58 = stablehlo.multiply %46, %15 : tensor<12xf32>
    %cst_12 = stablehlo.constant dense<0.707099974> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %60 = stablehlo.multiply %58, %59 : tensor<12xf32>
    %cst_13 = stablehlo.constant dense<0.707099974> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %62 = stablehlo.multiply %53, %61 : tensor<12xf32>
    %63 = stablehlo.negate %62 : tensor<12xf32>
    %64 = stablehlo.add %60, %62 : tensor<12xf32>
    %65 = stablehlo.add %60, %63 : tensor<12xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.pad %65, %cst_14, low = [1], high = [0], interior = [1] : (tensor<12xf32>, tensor<f32>) -> tensor<24xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.pad %64, %cst_15, low = [0], high = [1], interior = [1] : (tensor<12xf32>, tensor<f32>) -> tensor<24xf32>
    %68 = stablehlo.add %66, %67 : tensor<24xf32>
    return %68, %57, %54 : tensor<24xf32>, tensor<1xf32>, tensor<12xf32>
  }
}
// -----
// backward, cuda: same text as cpu
