// import jax.numpy as jnp
//
//
// def sparse_tensor_factorization(factor_a, v, w, sigma, scale):
//     merged = 1.466 * factor_a + 0.58
//     normalized = 1.41 / (1.61 + jnp.cos(v) ** 2)
//     carrier = jnp.sin(w)
//     recon = jnp.einsum("ir,jr,kr,r->ijk", merged, normalized, carrier, sigma)
//     wave = jnp.cos(1.1 - recon)
//     return wave * jnp.exp(-jnp.abs(scale))
//
//   factor_a: float32[2, 1] in [-1.2, 1.2]
//   v: float32[2, 1] in [-1.2, 1.2]
//   w: float32[2, 1] in [-1.2, 1.2]
//   sigma: float32[1] in [0.3, 1.4]
//   scale: float32[2, 2, 2] in [-1, 1]
// -----
// forward, cpu
module @jit_sparse_tensor_factorization attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x1xf32>, %arg3: tensor<1xf32>, %arg4: tensor<2x2x2xf32>) -> (tensor<2x2x2xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.466000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x1xf32>
    %cst_0 = stablehlo.constant dense<5.800000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %3 = stablehlo.add %1, %2 : tensor<2x1xf32>
    %4 = stablehlo.cosine %arg1 : tensor<2x1xf32>
    %5 = stablehlo.multiply %4, %4 : tensor<2x1xf32>
    %cst_1 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %7 = stablehlo.add %6, %5 : tensor<2x1xf32>
    %cst_2 = stablehlo.constant dense<1.410000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %9 = stablehlo.divide %8, %7 : tensor<2x1xf32>
    %10 = stablehlo.sine %arg2 : tensor<2x1xf32>
    %11 = stablehlo.dot_general %3, %arg3, batching_dims = [1] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2x1xf32>, tensor<1xf32>) -> tensor<1x2xf32>
    %12 = stablehlo.dot_general %11, %9, batching_dims = [0] x [1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<2x1xf32>) -> tensor<1x2x2xf32>
    %13 = stablehlo.dot_general %12, %10, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2xf32>, tensor<2x1xf32>) -> tensor<2x2x2xf32>
    %cst_3 = stablehlo.constant dense<1.100000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x2x2xf32>
    %15 = stablehlo.subtract %14, %13 : tensor<2x2x2xf32>
    %16 = stablehlo.cosine %15 : tensor<2x2x2xf32>
    %17 = stablehlo.abs %arg4 : tensor<2x2x2xf32>
    %18 = stablehlo.negate %17 : tensor<2x2x2xf32>
    %19 = stablehlo.exponential %18 : tensor<2x2x2xf32>
    %20 = stablehlo.multiply %16, %19 : tensor<2x2x2xf32>
    return %20 : tensor<2x2x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x1xf32>, %arg3: tensor<1xf32>, %arg4: tensor<2x2x2xf32>) -> (tensor<2x1xf32> {jax.result_info = "result[0]"}, tensor<2x1xf32> {jax.result_info = "result[1]"}, tensor<2x1xf32> {jax.result_info = "result[2]"}, tensor<1xf32> {jax.result_info = "result[3]"}, tensor<2x2x2xf32> {jax.result_info = "result[4]"}) {
    %cst = stablehlo.constant dense<1.466000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x1xf32>
    %cst_0 = stablehlo.constant dense<5.800000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %3 = stablehlo.add %1, %2 : tensor<2x1xf32>
    %4 = stablehlo.cosine %arg1 : tensor<2x1xf32>
    %5 = stablehlo.sine %arg1 : tensor<2x1xf32>
    %6 = stablehlo.multiply %4, %4 : tensor<2x1xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %8 = stablehlo.multiply %7, %4 : tensor<2x1xf32>
    %cst_2 = stablehlo.constant dense<1.610000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %10 = stablehlo.add %9, %6 : tensor<2x1xf32>
    %cst_3 = stablehlo.constant dense<1.410000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %12 = stablehlo.divide %11, %10 : tensor<2x1xf32>
    %13 = stablehlo.multiply %10, %10 : tensor<2x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %15 = stablehlo.divide %14, %13 : tensor<2x1xf32>
    %16 = stablehlo.sine %arg2 : tensor<2x1xf32>
    %17 = stablehlo.cosine %arg2 : tensor<2x1xf32>
    %18 = stablehlo.dot_general %3, %arg3, batching_dims = [1] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2x1xf32>, tensor<1xf32>) -> tensor<1x2xf32>
    %19 = stablehlo.dot_general %18, %12, batching_dims = [0] x [1], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<2x1xf32>) -> tensor<1x2x2xf32>
    %20 = stablehlo.dot_general %19, %16, contracting_dims = [0] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2xf32>, tensor<2x1xf32>) -> tensor<2x2x2xf32>
    %cst_5 = stablehlo.constant dense<1.100000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x2x2xf32>
    %22 = stablehlo.subtract %21, %20 : tensor<2x2x2xf32>
    %23 = stablehlo.cosine %22 : tensor<2x2x2xf32>
    %24 = stablehlo.sine %22 : tensor<2x2x2xf32>
    %25 = stablehlo.abs %arg4 : tensor<2x2x2xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x2x2xf32>
    %27 = stablehlo.compare GE, %arg4, %26, FLOAT : (tensor<2x2x2xf32>, tensor<2x2x2xf32>) -> tensor<2x2x2xi1>
    %28 = stablehlo.negate %25 : tensor<2x2x2xf32>
    %29 = stablehlo.exponential %28 : tensor<2x2x2xf32>
    %30 = stablehlo.multiply %23, %29 : tensor<2x2x2xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_7) applies stablehlo.add across dimensions = [0, 1, 2] : (tensor<2x2x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x2x2xf32>
    %33 = stablehlo.multiply %23, %32 : tensor<2x2x2xf32>
    %34 = stablehlo.multiply %32, %29 : tensor<2x2x2xf32>
    %35 = stablehlo.multiply %33, %29 : tensor<2x2x2xf32>
    %36 = stablehlo.negate %35 : tensor<2x2x2xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x2x2xf32>
    %38 = stablehlo.select %27, %37, %36 : tensor<2x2x2xi1>, tensor<2x2x2xf32>
    %39 = stablehlo.select %27, %36, %37 : tensor<2x2x2xi1>, tensor<2x2x2xf32>
    %40 = stablehlo.negate %38 : tensor<2x2x2xf32>
    %41 = stablehlo.add %39, %40 : tensor<2x2x2xf32>
    %42 = stablehlo.negate %34 : tensor<2x2x2xf32>
    %43 = stablehlo.multiply %42, %24 : tensor<2x2x2xf32>
    %44 = stablehlo.negate %43 : tensor<2x2x2xf32>
    %45 = stablehlo.dot_general %44, %19, contracting_dims = [0, 1] x [1, 2], precision = [DEFAULT, DEFAULT] : (tensor<2x2x2xf32>, tensor<1x2x2xf32>) -> tensor<2x1xf32>
    %46 = stablehlo.dot_general %44, %16, contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2x2xf32>, tensor<2x1xf32>) -> tensor<2x2x1xf32>
    %47 = stablehlo.transpose %46, dims = [2, 0, 1] : (tensor<2x2x1xf32>) -> tensor<1x2x2xf32>
    %48 = stablehlo.dot_general %47, %18, batching_dims = [0] x [0], contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2xf32>, tensor<1x2xf32>) -> tensor<1x2xf32>
    %49 = stablehlo.transpose %48, dims = [1, 0] : (tensor<1x2xf32>) -> tensor<2x1xf32>
    %50 = stablehlo.dot_general %47, %12, batching_dims = [0] x [1], contracting_dims = [2] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x2x2xf32>, tensor<2x1xf32>) -> tensor<1x2xf32>
    %51 = stablehlo.dot_general %50, %3, batching_dims = [0] x [1], contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<2x1xf32>) -> tensor<1xf32>
    %52 = stablehlo.dot_general %50, %arg3, batching_dims = [0] x [0], contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<1x2xf32>, tensor<1xf32>) -> tensor<1x2xf32>
    %53 = stablehlo.transpose %52, dims = [1, 0] : (tensor<1x2xf32>) -> tensor<2x1xf32>
    %54 = stablehlo.multiply %45, %17 : tensor<2x1xf32>
    %55 = stablehlo.multiply %49, %15 : tensor<2x1xf32>
    %cst_10 = stablehlo.constant dense<1.410000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %57 = stablehlo.multiply %55, %56 : tensor<2x1xf32>
    %58 = stablehlo.negate %57 : tensor<2x1xf32>
    %59 = stablehlo.multiply %58, %8 : tensor<2x1xf32>
    %60 = stablehlo.negate %59 : tensor<2x1xf32>
    %61 = stablehlo.multiply %60, %5 : tensor<2x1xf32>
    %cst_11 = stablehlo.constant dense<1.466000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %63 = stablehlo.multiply %62, %53 : tensor<2x1xf32>
    return %63, %61, %54, %51, %41 : tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>, tensor<1xf32>, tensor<2x2x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
