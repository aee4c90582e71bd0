// import jax
// import jax.numpy as jnp
//
//
// def sparse_context_mix_update(z, offset):
//     interpolated = offset + 0.212 * (z - offset)
//     amplified = interpolated * jax.nn.sigmoid(interpolated)
//     delta = 1.0 - amplified**2
//     dominant = delta.max(axis=1, keepdims=True)
//     share = delta / (1.0 + dominant**2)
//     return jnp.square(share * (0.59 - z))
//
//   z: float32[2, 5] in [-1, 1]
//   offset: float32[2, 5] in [-1, 1]
// -----
// forward, cpu
module @jit_sparse_context_mix_update attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x5xf32>, %arg1: tensor<2x5xf32>) -> (tensor<2x5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<2x5xf32>
    %cst = stablehlo.constant dense<2.120000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<2x5xf32>
    %3 = stablehlo.add %arg1, %2 : tensor<2x5xf32>
    %4 = stablehlo.negate %3 : tensor<2x5xf32>
    %5 = stablehlo.exponential %4 : tensor<2x5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %7 = stablehlo.add %6, %5 : tensor<2x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %9 = stablehlo.divide %8, %7 : tensor<2x5xf32>
    %10 = stablehlo.multiply %3, %9 : tensor<2x5xf32>
    %11 = stablehlo.multiply %10, %10 : tensor<2x5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %13 = stablehlo.subtract %12, %11 : tensor<2x5xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_3) applies stablehlo.maximum across dimensions = [1] : (tensor<2x5xf32>, tensor<f32>) -> tensor<2xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %16 = stablehlo.multiply %15, %15 : tensor<2x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %18 = stablehlo.add %17, %16 : tensor<2x1xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x5xf32>
    %20 = stablehlo.divide %13, %19 : tensor<2x5xf32>
    %cst_5 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %22 = stablehlo.subtract %21, %arg0 : tensor<2x5xf32>
    %23 = stablehlo.multiply %20, %22 : tensor<2x5xf32>
    %24 = chlo.square %23 : tensor<2x5xf32> -> tensor<2x5xf32>
    return %24 : tensor<2x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x5xf32>, %arg1: tensor<2x5xf32>) -> (tensor<2x5xf32> {jax.result_info = "result[0]"}, tensor<2x5xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<2x5xf32>
    %cst = stablehlo.constant dense<2.120000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<2x5xf32>
    %3 = stablehlo.add %arg1, %2 : tensor<2x5xf32>
    %4 = stablehlo.negate %3 : tensor<2x5xf32>
    %5 = stablehlo.exponential %4 : tensor<2x5xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %7 = stablehlo.add %6, %5 : tensor<2x5xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %9 = stablehlo.divide %8, %7 : tensor<2x5xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %11 = stablehlo.subtract %10, %9 : tensor<2x5xf32>
    %12 = stablehlo.multiply %9, %11 : tensor<2x5xf32>
    %13 = stablehlo.multiply %3, %9 : tensor<2x5xf32>
    %14 = stablehlo.multiply %13, %13 : tensor<2x5xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %16 = stablehlo.multiply %15, %13 : tensor<2x5xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %18 = stablehlo.subtract %17, %14 : tensor<2x5xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_5) applies stablehlo.maximum across dimensions = [1] : (tensor<2x5xf32>, tensor<f32>) -> tensor<2xf32>
    %20 = stablehlo.reshape %19 : (tensor<2xf32>) -> tensor<2x1xf32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x5xf32>
    %22 = stablehlo.compare EQ, %18, %21, FLOAT : (tensor<2x5xf32>, tensor<2x5xf32>) -> tensor<2x5xi1>
    %23 = stablehlo.convert %22 : (tensor<2x5xi1>) -> tensor<2x5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<2x5xf32>, tensor<f32>) -> tensor<2xf32>
    %25 = stablehlo.broadcast_in_dim %19, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %26 = stablehlo.multiply %25, %25 : tensor<2x1xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %28 = stablehlo.multiply %27, %25 : tensor<2x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %30 = stablehlo.add %29, %26 : tensor<2x1xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x5xf32>
    %32 = stablehlo.divide %18, %31 : tensor<2x5xf32>
    %33 = stablehlo.multiply %30, %30 : tensor<2x1xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %35 = stablehlo.divide %34, %33 : tensor<2x1xf32>
    %cst_10 = stablehlo.constant dense<5.900000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %37 = stablehlo.subtract %36, %arg0 : tensor<2x5xf32>
    %38 = stablehlo.multiply %32, %37 : tensor<2x5xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<2x5xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %42 = stablehlo.multiply %41, %40 : tensor<2x5xf32>
    %43 = stablehlo.multiply %32, %42 : tensor<2x5xf32>
    %44 = stablehlo.multiply %42, %37 : tensor<2x5xf32>
    %45 = stablehlo.negate %43 : tensor<2x5xf32>
    %46 = stablehlo.broadcast_in_dim %35, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x5xf32>
    %47 = stablehlo.multiply %44, %46 : tensor<2x5xf32>
    %48 = stablehlo.multiply %47, %18 : tensor<2x5xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<2x5xf32>, tensor<f32>) -> tensor<2xf32>
    %50 = stablehlo.reshape %49 : (tensor<2xf32>) -> tensor<2x1xf32>
    %51 = stablehlo.negate %50 : tensor<2x1xf32>
    %52 = stablehlo.broadcast_in_dim %30, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x5xf32>
    %53 = stablehlo.divide %44, %52 : tensor<2x5xf32>
    %54 = stablehlo.multiply %51, %28 : tensor<2x1xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %56 = stablehlo.divide %55, %24 : tensor<2xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0] : (tensor<2xf32>) -> tensor<2x5xf32>
    %58 = stablehlo.multiply %57, %23 : tensor<2x5xf32>
    %59 = stablehlo.add %53, %58 : tensor<2x5xf32>
    %60 = stablehlo.negate %59 : tensor<2x5xf32>
    %61 = stablehlo.multiply %60, %16 : tensor<2x5xf32>
    %62 = stablehlo.multiply %3, %61 : tensor<2x5xf32>
    %63 = stablehlo.multiply %61, %9 : tensor<2x5xf32>
    %64 = stablehlo.multiply %62, %12 : tensor<2x5xf32>
    %65 = stablehlo.add %63, %64 : tensor<2x5xf32>
    %cst_15 = stablehlo.constant dense<2.120000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x5xf32>
    %67 = stablehlo.multiply %66, %65 : tensor<2x5xf32>
    %68 = stablehlo.negate %67 : tensor<2x5xf32>
    %69 = stablehlo.add %45, %67 : tensor<2x5xf32>
    %70 = stablehlo.add %65, %68 : tensor<2x5xf32>
    return %69, %70 : tensor<2x5xf32>, tensor<2x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
