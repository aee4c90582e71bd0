// import jax
// import jax.numpy as jnp
//
//
// def loss(xx, a_in):
//     joint = xx * a_in
//     out = jnp.log1p(joint**2)
//     return jnp.mean(out) + jnp.sum(xx[1:] * xx[:-1])
//
//
// def gradient_fn(theta: jax.Array, a: jax.Array):
//     slope = jax.grad(loss)(theta, a)
//     x_new = theta - 0.5 * slope
//     after = loss(x_new, a)
//     return x_new, after
//
//   theta: bfloat16[2] in [-1.2, 1.2]
//   a: bfloat16[2] in [0.3, 1.3]
// -----
// forward, cpu
module @jit_gradient_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xbf16>, %arg1: tensor<2xbf16>) -> (tensor<2xbf16> {jax.result_info = "result[0]"}, tensor<bf16> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<2xbf16>
    %1 = stablehlo.multiply %0, %0 : tensor<2xbf16>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %3 = stablehlo.multiply %2, %0 : tensor<2xbf16>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %5 = stablehlo.add %1, %4 : tensor<2xbf16>
    %6 = stablehlo.slice %arg0 [1:2] : (tensor<2xbf16>) -> tensor<1xbf16>
    %7 = stablehlo.slice %arg0 [0:1] : (tensor<2xbf16>) -> tensor<1xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %9 = stablehlo.convert %8 : (tensor<1xf32>) -> tensor<1xbf16>
    %10 = stablehlo.multiply %6, %9 : tensor<1xbf16>
    %11 = stablehlo.multiply %9, %7 : tensor<1xbf16>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %12 = stablehlo.pad %10, %cst_2, low = [0], high = [1], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %13 = stablehlo.pad %11, %cst_3, low = [1], high = [0], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %14 = stablehlo.add %12, %13 : tensor<2xbf16>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.divide %cst_4, %cst_5 : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %17 = stablehlo.convert %16 : (tensor<2xf32>) -> tensor<2xbf16>
    %18 = stablehlo.divide %17, %5 : tensor<2xbf16>
    %19 = stablehlo.multiply %18, %3 : tensor<2xbf16>
    %20 = stablehlo.multiply %19, %arg1 : tensor<2xbf16>
    %21 = stablehlo.add %14, %20 : tensor<2xbf16>
    %cst_6 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %23 = stablehlo.multiply %22, %21 : tensor<2xbf16>
    %24 = stablehlo.subtract %arg0, %23 : tensor<2xbf16>
    %25 = stablehlo.multiply %24, %arg1 : tensor<2xbf16>
    %26 = stablehlo.multiply %25, %25 : tensor<2xbf16>
    %27 = stablehlo.log_plus_one %26 : tensor<2xbf16>
    %28 = stablehlo.convert %27 : (tensor<2xbf16>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %30 = stablehlo.divide %29, %cst_8 : tensor<f32>
    %31 = stablehlo.convert %30 : (tensor<f32>) -> tensor<bf16>
    %32 = stablehlo.slice %24 [1:2] : (tensor<2xbf16>) -> tensor<1xbf16>
    %33 = stablehlo.slice %24 [0:1] : (tensor<2xbf16>) -> tensor<1xbf16>
    %34 = stablehlo.multiply %32, %33 : tensor<1xbf16>
    %35 = stablehlo.convert %34 : (tensor<1xbf16>) -> tensor<1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %37 = stablehlo.convert %36 : (tensor<f32>) -> tensor<bf16>
    %38 = stablehlo.add %31, %37 : tensor<bf16>
    return %24, %38 : tensor<2xbf16>, tensor<bf16>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2xbf16>, %arg1: tensor<2xbf16>) -> (tensor<2xbf16> {jax.result_info = "result[0]"}, tensor<2xbf16> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<2xbf16>
    %1 = stablehlo.multiply %0, %0 : tensor<2xbf16>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %3 = stablehlo.multiply %2, %0 : tensor<2xbf16>
    %cst_0 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %5 = stablehlo.multiply %4, %0 : tensor<2xbf16>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %7 = stablehlo.add %1, %6 : tensor<2xbf16>
    %8 = stablehlo.slice %arg0 [1:2] : (tensor<2xbf16>) -> tensor<1xbf16>
    %9 = stablehlo.slice %arg0 [0:1] : (tensor<2xbf16>) -> tensor<1xbf16>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %11 = stablehlo.convert %10 : (tensor<1xf32>) -> tensor<1xbf16>
    %12 = stablehlo.multiply %8, %11 : tensor<1xbf16>
    %13 = stablehlo.multiply %11, %9 : tensor<1xbf16>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %14 = stablehlo.pad %12, %cst_3, low = [0], high = [1], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %15 = stablehlo.pad %13, %cst_4, low = [1], high = [0], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %16 = stablehlo.add %14, %15 : tensor<2xbf16>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %17 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %19 = stablehlo.convert %18 : (tensor<2xf32>) -> tensor<2xbf16>
    %20 = stablehlo.divide %19, %7 : tensor<2xbf16>
    %21 = stablehlo.multiply %7, %7 : tensor<2xbf16>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %23 = stablehlo.divide %22, %21 : tensor<2xbf16>
    %24 = stablehlo.multiply %20, %5 : tensor<2xbf16>
    %25 = stablehlo.multiply %24, %arg1 : tensor<2xbf16>
    %26 = stablehlo.add %16, %25 : tensor<2xbf16>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %28 = stablehlo.multiply %27, %26 : tensor<2xbf16>
    %29 = stablehlo.subtract %arg0, %28 : tensor<2xbf16>
    %30 = stablehlo.multiply %29, %arg1 : tensor<2xbf16>
    %31 = stablehlo.multiply %30, %30 : tensor<2xbf16>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %33 = stablehlo.multiply %32, %30 : tensor<2xbf16>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<bf16>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %35 = stablehlo.add %31, %34 : tensor<2xbf16>
    %36 = stablehlo.slice %29 [1:2] : (tensor<2xbf16>) -> tensor<1xbf16>
    %37 = stablehlo.slice %29 [0:1] : (tensor<2xbf16>) -> tensor<1xbf16>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %39 = stablehlo.convert %38 : (tensor<2xf32>) -> tensor<2xbf16>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %41 = stablehlo.convert %40 : (tensor<1xf32>) -> tensor<1xbf16>
    %42 = stablehlo.multiply %36, %41 : tensor<1xbf16>
    %43 = stablehlo.multiply %41, %37 : tensor<1xbf16>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %44 = stablehlo.pad %42, %cst_13, low = [0], high = [1], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %45 = stablehlo.add %39, %44 : tensor<2xbf16>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %46 = stablehlo.pad %43, %cst_14, low = [1], high = [0], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %47 = stablehlo.add %45, %46 : tensor<2xbf16>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %48 = stablehlo.divide %cst_15, %cst_16 : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %48, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %50 = stablehlo.convert %49 : (tensor<2xf32>) -> tensor<2xbf16>
    %51 = stablehlo.divide %50, %35 : tensor<2xbf16>
    %52 = stablehlo.multiply %51, %33 : tensor<2xbf16>
    %53 = stablehlo.multiply %29, %52 : tensor<2xbf16>
    %54 = stablehlo.multiply %52, %arg1 : tensor<2xbf16>
    %55 = stablehlo.add %47, %54 : tensor<2xbf16>
    %56 = stablehlo.negate %55 : tensor<2xbf16>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<bf16>
    %57 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %58 = stablehlo.multiply %57, %56 : tensor<2xbf16>
    %59 = stablehlo.multiply %24, %58 : tensor<2xbf16>
    %60 = stablehlo.add %53, %59 : tensor<2xbf16>
    %61 = stablehlo.multiply %58, %arg1 : tensor<2xbf16>
    %62 = stablehlo.multiply %20, %61 : tensor<2xbf16>
    %63 = stablehlo.multiply %61, %5 : tensor<2xbf16>
    %64 = stablehlo.multiply %63, %23 : tensor<2xbf16>
    %65 = stablehlo.multiply %64, %19 : tensor<2xbf16>
    %66 = stablehlo.negate %65 : tensor<2xbf16>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %67 = stablehlo.pad %58, %cst_18, low = [-1], high = [0], interior = [0] : (tensor<2xbf16>, tensor<bf16>) -> tensor<1xbf16>
    %68 = stablehlo.slice %67 [0:1] : (tensor<1xbf16>) -> tensor<1xbf16>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %69 = stablehlo.pad %58, %cst_19, low = [0], high = [-1], interior = [0] : (tensor<2xbf16>, tensor<bf16>) -> tensor<1xbf16>
    %70 = stablehlo.slice %69 [0:1] : (tensor<1xbf16>) -> tensor<1xbf16>
    %71 = stablehlo.multiply %11, %68 : tensor<1xbf16>
    %72 = stablehlo.multiply %70, %11 : tensor<1xbf16>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %73 = stablehlo.pad %71, %cst_20, low = [0], high = [1], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %74 = stablehlo.add %55, %73 : tensor<2xbf16>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<bf16>
    %75 = stablehlo.pad %72, %cst_21, low = [1], high = [0], interior = [0] : (tensor<1xbf16>, tensor<bf16>) -> tensor<2xbf16>
    %76 = stablehlo.add %74, %75 : tensor<2xbf16>
    %cst_22 = stablehlo.constant dense<2.000000e+00> : tensor<bf16>
    %77 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<bf16>) -> tensor<2xbf16>
    %78 = stablehlo.multiply %77, %62 : tensor<2xbf16>
    %79 = stablehlo.multiply %66, %3 : tensor<2xbf16>
    %80 = stablehlo.add %78, %79 : tensor<2xbf16>
    %81 = stablehlo.multiply %arg0, %80 : tensor<2xbf16>
    %82 = stablehlo.add %60, %81 : tensor<2xbf16>
    %83 = stablehlo.multiply %80, %arg1 : tensor<2xbf16>
    %84 = stablehlo.add %76, %83 : tensor<2xbf16>
    return %84, %82 : tensor<2xbf16>, tensor<2xbf16>
  }
}
// -----
// backward, cuda: same text as cpu
