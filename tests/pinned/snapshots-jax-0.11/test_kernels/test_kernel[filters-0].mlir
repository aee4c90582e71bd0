// import jax
// import jax.numpy as jnp
//
//
// def wavelet_shrinkage_fn(trace_in: jax.Array, shrink: jax.Array) -> jax.Array:
//     """Wavelet shrinkage.
//
//     Args:
//         trace_in: (24,)
//     """
//     evens = trace_in[::2]
//     odd = trace_in[1::2]
//     d_coef = odd - evens
//     low = evens + 0.5 * d_coef
//     shrunk = jnp.tanh(d_coef / shrink) * shrink
//     even_out = low - 0.5 * shrunk
//     od = even_out + shrunk
//     rebuilt = jnp.stack([even_out, od], axis=-1).reshape(-1)
//     return jnp.mean(rebuilt**2)
//
//   trace_in: float32[24] in [-1, 1]
//   shrink: float32[] in [0.1, 0.5]
// -----
// forward, cpu
module @jit_wavelet_shrinkage_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24xf32>, %arg1: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [0:24:2] : (tensor<24xf32>) -> tensor<12xf32>
    %1 = stablehlo.slice %arg0 [1:24:2] : (tensor<24xf32>) -> tensor<12xf32>
    %2 = stablehlo.subtract %1, %0 : tensor<12xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<12xf32>
    %5 = stablehlo.add %0, %4 : tensor<12xf32>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %7 = stablehlo.divide %2, %6 : tensor<12xf32>
    %8 = stablehlo.tanh %7 : tensor<12xf32>
    %9 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %10 = stablehlo.multiply %8, %9 : tensor<12xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<12xf32>
    %13 = stablehlo.subtract %5, %12 : tensor<12xf32>
    %14 = stablehlo.add %13, %10 : tensor<12xf32>
    %15 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %16 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %17 = stablehlo.concatenate %15, %16, dim = 1 : (tensor<12x1xf32>, tensor<12x1xf32>) -> tensor<12x2xf32>
    %18 = stablehlo.reshape %17 : (tensor<12x2xf32>) -> tensor<24xf32>
    %19 = stablehlo.multiply %18, %18 : tensor<24xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<24xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %21 = stablehlo.divide %20, %cst_2 : tensor<f32>
    return %21 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<24xf32>, %arg1: tensor<f32>) -> (tensor<24xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.slice %arg0 [0:24:2] : (tensor<24xf32>) -> tensor<12xf32>
    %1 = stablehlo.slice %arg0 [1:24:2] : (tensor<24xf32>) -> tensor<12xf32>
    %2 = stablehlo.subtract %1, %0 : tensor<12xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<12xf32>
    %5 = stablehlo.add %0, %4 : tensor<12xf32>
    %6 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %7 = stablehlo.divide %2, %6 : tensor<12xf32>
    %8 = stablehlo.multiply %arg1, %arg1 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.divide %cst_0, %8 : tensor<f32>
    %10 = stablehlo.tanh %7 : tensor<12xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %12 = stablehlo.add %11, %10 : tensor<12xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %14 = stablehlo.subtract %13, %10 : tensor<12xf32>
    %15 = stablehlo.multiply %12, %14 : tensor<12xf32>
    %16 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %17 = stablehlo.multiply %10, %16 : tensor<12xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<12xf32>
    %20 = stablehlo.subtract %5, %19 : tensor<12xf32>
    %21 = stablehlo.add %20, %17 : tensor<12xf32>
    %22 = stablehlo.broadcast_in_dim %20, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %23 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<12xf32>) -> tensor<12x1xf32>
    %24 = stablehlo.concatenate %22, %23, dim = 1 : (tensor<12x1xf32>, tensor<12x1xf32>) -> tensor<12x2xf32>
    %25 = stablehlo.reshape %24 : (tensor<12x2xf32>) -> tensor<24xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<24xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.400000e+01> : tensor<f32>
    %28 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<24xf32>
    %30 = stablehlo.multiply %29, %27 : tensor<24xf32>
    %31 = stablehlo.reshape %30 : (tensor<24xf32>) -> tensor<12x2xf32>
    %32 = stablehlo.slice %31 [0:12, 0:1] : (tensor<12x2xf32>) -> tensor<12x1xf32>
    %33 = stablehlo.reshape %32 : (tensor<12x1xf32>) -> tensor<12xf32>
    %34 = stablehlo.slice %31 [0:12, 1:2] : (tensor<12x2xf32>) -> tensor<12x1xf32>
    %35 = stablehlo.reshape %34 : (tensor<12x1xf32>) -> tensor<12xf32>
    %36 = stablehlo.add %33, %35 : tensor<12xf32>
    %37 = stablehlo.negate %36 : tensor<12xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %39 = stablehlo.multiply %38, %37 : tensor<12xf32>
    %40 = stablehlo.add %35, %39 : tensor<12xf32>
    %41 = stablehlo.multiply %10, %40 : tensor<12xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%41 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %43 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %44 = stablehlo.multiply %40, %43 : tensor<12xf32>
    %45 = stablehlo.multiply %44, %15 : tensor<12xf32>
    %46 = stablehlo.broadcast_in_dim %9, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %47 = stablehlo.multiply %45, %46 : tensor<12xf32>
    %48 = stablehlo.multiply %47, %2 : tensor<12xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<12xf32>, tensor<f32>) -> tensor<f32>
    %50 = stablehlo.negate %49 : tensor<f32>
    %51 = stablehlo.add %42, %50 : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %53 = stablehlo.divide %45, %52 : tensor<12xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<12xf32>
    %55 = stablehlo.multiply %54, %36 : tensor<12xf32>
    %56 = stablehlo.add %53, %55 : tensor<12xf32>
    %57 = stablehlo.negate %56 : tensor<12xf32>
    %58 = stablehlo.add %36, %57 : tensor<12xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.pad %56, %cst_11, low = [1], high = [0], interior = [1] : (tensor<12xf32>, tensor<f32>) -> tensor<24xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.pad %58, %cst_12, low = [0], high = [1], interior = [1] : (tensor<12xf32>, tensor<f32>) -> tensor<24xf32>
    %61 = stablehlo.add %59, %60 : tensor<24xf32>
    return %61, %51 : tensor<24xf32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
