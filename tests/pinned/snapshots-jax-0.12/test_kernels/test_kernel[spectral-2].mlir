// import jax.numpy as jnp
//
//
// def compute_corner_response(
//     sxx: jnp.ndarray, sxy: jnp.ndarray, c: jnp.ndarray, counts: jnp.ndarray
// ):
//     """Corner response.
//
//     Args:
//         sxx: (5,)
//         sxy: (5,)
//         c: (5,)
//         counts: (5,)
//     """
//     center = 0.5 * (sxx + c)
//     half_gap = 0.5 * (sxx - c)
//     split = jnp.sqrt(half_gap**2 + sxy**2 + 1e-5)
//     major = center + split
//     lam_min = center - split
//     corner = sxx * c - sxy**2 - (sxx + c) ** 2
//     return corner, jnp.average(major, weights=counts), lam_min.sum()
//
//   sxx: float32[5] in [-1, 1]
//   sxy: float32[5] in [-1, 1]
//   c: float32[5] in [-1, 1]
//   counts: float32[5] in [0.1, 1]
// -----
// forward, cpu
module @jit_compute_corner_response attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.add %arg0, %arg2 : tensor<5xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<5xf32>
    %3 = stablehlo.subtract %arg0, %arg2 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<5xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<5xf32>
    %7 = stablehlo.multiply %arg1, %arg1 : tensor<5xf32>
    %8 = stablehlo.add %6, %7 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.add %8, %9 : tensor<5xf32>
    %11 = stablehlo.sqrt %10 : tensor<5xf32>
    %12 = stablehlo.add %2, %11 : tensor<5xf32>
    %13 = stablehlo.subtract %2, %11 : tensor<5xf32>
    %14 = stablehlo.multiply %arg0, %arg2 : tensor<5xf32>
    %15 = stablehlo.multiply %arg1, %arg1 : tensor<5xf32>
    %16 = stablehlo.subtract %14, %15 : tensor<5xf32>
    %17 = stablehlo.add %arg0, %arg2 : tensor<5xf32>
    %18 = stablehlo.multiply %17, %17 : tensor<5xf32>
    %19 = stablehlo.subtract %16, %18 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%arg3 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %21 = stablehlo.multiply %12, %arg3 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %22 = stablehlo.reduce(%21 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %23 = stablehlo.divide %22, %20 : tensor<f32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%13 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    return %19, %23, %24 : tensor<5xf32>, tensor<f32>, tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result[0]"}, tensor<5xf32> {jax.result_info = "result[1]"}, tensor<5xf32> {jax.result_info = "result[2]"}, tensor<5xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.add %arg0, %arg2 : tensor<5xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<5xf32>
    %3 = stablehlo.subtract %arg0, %arg2 : tensor<5xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %5 = stablehlo.multiply %4, %3 : tensor<5xf32>
    %6 = stablehlo.multiply %5, %5 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<5xf32>
    %9 = stablehlo.multiply %arg1, %arg1 : tensor<5xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %11 = stablehlo.multiply %10, %arg1 : tensor<5xf32>
    %12 = stablehlo.add %6, %9 : tensor<5xf32>
    %cst_3 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %14 = stablehlo.add %12, %13 : tensor<5xf32>
    %15 = stablehlo.sqrt %14 : tensor<5xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %17 = stablehlo.divide %16, %15 : tensor<5xf32>
    %18 = stablehlo.add %2, %15 : tensor<5xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %20 = stablehlo.multiply %19, %arg1 : tensor<5xf32>
    %21 = stablehlo.add %arg0, %arg2 : tensor<5xf32>
    %cst_6 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%arg3 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %25 = stablehlo.multiply %18, %arg3 : tensor<5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<5xf32>, tensor<f32>) -> tensor<f32>
    %27 = stablehlo.multiply %24, %24 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.divide %cst_9, %27 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.multiply %cst_12, %28 : tensor<f32>
    %32 = stablehlo.multiply %31, %26 : tensor<f32>
    %33 = stablehlo.negate %32 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.divide %cst_13, %24 : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %36 = stablehlo.multiply %18, %35 : tensor<5xf32>
    %37 = stablehlo.multiply %35, %arg3 : tensor<5xf32>
    %38 = stablehlo.broadcast_in_dim %33, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %39 = stablehlo.add %36, %38 : tensor<5xf32>
    %40 = stablehlo.negate %29 : tensor<5xf32>
    %41 = stablehlo.multiply %40, %23 : tensor<5xf32>
    %42 = stablehlo.negate %29 : tensor<5xf32>
    %43 = stablehlo.multiply %42, %20 : tensor<5xf32>
    %44 = stablehlo.multiply %arg0, %29 : tensor<5xf32>
    %45 = stablehlo.multiply %29, %arg2 : tensor<5xf32>
    %46 = stablehlo.add %41, %45 : tensor<5xf32>
    %47 = stablehlo.add %41, %44 : tensor<5xf32>
    %48 = stablehlo.negate %30 : tensor<5xf32>
    %49 = stablehlo.add %30, %37 : tensor<5xf32>
    %50 = stablehlo.add %48, %37 : tensor<5xf32>
    %51 = stablehlo.multiply %50, %17 : tensor<5xf32>
    %52 = stablehlo.multiply %51, %11 : tensor<5xf32>
    %53 = stablehlo.add %43, %52 : tensor<5xf32>
    %54 = stablehlo.multiply %51, %8 : tensor<5xf32>
    %cst_14 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<5xf32>
    %57 = stablehlo.negate %56 : tensor<5xf32>
    %58 = stablehlo.add %46, %56 : tensor<5xf32>
    %59 = stablehlo.add %47, %57 : tensor<5xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %61 = stablehlo.multiply %60, %49 : tensor<5xf32>
    %62 = stablehlo.add %58, %61 : tensor<5xf32>
    %63 = stablehlo.add %59, %61 : tensor<5xf32>
    return %62, %53, %63, %39 : tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
