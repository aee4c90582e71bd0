// import jax
// import jax.numpy as jnp
//
//
// def warped_row_attention_term(queries, keys, values):
//     offset_by = queries - 0.97
//     biased = keys + 0.12 * jnp.sin(keys)
//     harmonic = jnp.sin(values)
//
//     def lookup(q_row):
//         coupling = -0.38 * jnp.sum(jnp.abs(biased - q_row), axis=-1)
//         probs = jax.nn.softmax(coupling, axis=0)
//         correlation = probs @ harmonic
//         return correlation * q_row
//
//     out = jax.vmap(lookup)(offset_by)
//     return out.mean()
//
//   queries: float32[2, 4] in [-1, 1]
//   keys: float32[3, 4] in [-2, 2]
//   values: float32[3, 4] in [-1, 1]
// -----
// forward, cpu
module @jit_warped_row_attention_term attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<9.700000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<2x4xf32>
    %2 = stablehlo.sine %arg1 : tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<1.200000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<3x4xf32>
    %5 = stablehlo.add %arg1, %4 : tensor<3x4xf32>
    %6 = stablehlo.sine %arg2 : tensor<3x4xf32>
    %7 = stablehlo.broadcast_in_dim %1, dims = [0, 2] : (tensor<2x4xf32>) -> tensor<2x1x4xf32>
    %8 = stablehlo.broadcast_in_dim %5, dims = [1, 2] : (tensor<3x4xf32>) -> tensor<1x3x4xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x3x4xf32>) -> tensor<2x3x4xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<2x1x4xf32>) -> tensor<2x3x4xf32>
    %11 = stablehlo.subtract %9, %10 : tensor<2x3x4xf32>
    %12 = stablehlo.abs %11 : tensor<2x3x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_2 = stablehlo.constant dense<-3.800000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<2x3xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_3) applies stablehlo.maximum across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %18 = stablehlo.maximum %17, %16 : tensor<2xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %21 = stablehlo.subtract %15, %20 : tensor<2x3xf32>
    %22 = stablehlo.exponential %21 : tensor<2x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %26 = stablehlo.divide %22, %25 : tensor<2x3xf32>
    %27 = stablehlo.dot_general %26, %6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    %28 = stablehlo.multiply %27, %1 : tensor<2x4xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_6) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %30 = stablehlo.divide %29, %cst_7 : tensor<f32>
    return %30 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>) -> (tensor<2x4xf32> {jax.result_info = "result[0]"}, tensor<3x4xf32> {jax.result_info = "result[1]"}, tensor<3x4xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<9.700000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<2x4xf32>
    %2 = stablehlo.sine %arg1 : tensor<3x4xf32>
    %3 = stablehlo.cosine %arg1 : tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<1.200000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %5 = stablehlo.multiply %4, %2 : tensor<3x4xf32>
    %6 = stablehlo.add %arg1, %5 : tensor<3x4xf32>
    %7 = stablehlo.sine %arg2 : tensor<3x4xf32>
    %8 = stablehlo.cosine %arg2 : tensor<3x4xf32>
    %9 = stablehlo.broadcast_in_dim %1, dims = [0, 2] : (tensor<2x4xf32>) -> tensor<2x1x4xf32>
    %10 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<3x4xf32>) -> tensor<1x3x4xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<1x3x4xf32>) -> tensor<2x3x4xf32>
    %12 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<2x1x4xf32>) -> tensor<2x3x4xf32>
    %13 = stablehlo.subtract %11, %12 : tensor<2x3x4xf32>
    %14 = stablehlo.abs %13 : tensor<2x3x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x3x4xf32>
    %16 = stablehlo.compare GE, %13, %15, FLOAT : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> tensor<2x3x4xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%14 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_3 = stablehlo.constant dense<-3.800000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<2x3xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_4) applies stablehlo.maximum across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %22 = stablehlo.maximum %21, %20 : tensor<2xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %25 = stablehlo.subtract %19, %24 : tensor<2x3xf32>
    %26 = stablehlo.exponential %25 : tensor<2x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %30 = stablehlo.divide %26, %29 : tensor<2x3xf32>
    %31 = stablehlo.multiply %28, %28 : tensor<2x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %33 = stablehlo.divide %32, %31 : tensor<2x1xf32>
    %34 = stablehlo.dot_general %30, %7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_9 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %35 = stablehlo.divide %cst_8, %cst_9 : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %37 = stablehlo.multiply %34, %36 : tensor<2x4xf32>
    %38 = stablehlo.multiply %36, %1 : tensor<2x4xf32>
    %39 = stablehlo.dot_general %38, %30, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x3xf32>) -> tensor<4x3xf32>
    %40 = stablehlo.transpose %39, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
    %41 = stablehlo.dot_general %38, %7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<3x4xf32>) -> tensor<2x3xf32>
    %42 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<2x3xf32>
    %44 = stablehlo.multiply %43, %26 : tensor<2x3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    %46 = stablehlo.reshape %45 : (tensor<2xf32>) -> tensor<2x1xf32>
    %47 = stablehlo.negate %46 : tensor<2x1xf32>
    %48 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %49 = stablehlo.divide %41, %48 : tensor<2x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%47 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [0] : (tensor<2xf32>) -> tensor<2x3xf32>
    %52 = stablehlo.add %49, %51 : tensor<2x3xf32>
    %53 = stablehlo.multiply %52, %26 : tensor<2x3xf32>
    %cst_12 = stablehlo.constant dense<-3.800000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %55 = stablehlo.multiply %54, %53 : tensor<2x3xf32>
    %56 = stablehlo.broadcast_in_dim %55, dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3x4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x3x4xf32>
    %58 = stablehlo.select %16, %57, %56 : tensor<2x3x4xi1>, tensor<2x3x4xf32>
    %59 = stablehlo.select %16, %56, %57 : tensor<2x3x4xi1>, tensor<2x3x4xf32>
    %60 = stablehlo.negate %58 : tensor<2x3x4xf32>
    %61 = stablehlo.add %59, %60 : tensor<2x3x4xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.reduce(%61 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %63 = stablehlo.reshape %62 : (tensor<3x4xf32>) -> tensor<1x3x4xf32>
    %64 = stablehlo.negate %61 : tensor<2x3x4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x4xf32>
    %66 = stablehlo.reshape %65 : (tensor<2x4xf32>) -> tensor<2x1x4xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.reduce(%63 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<1x3x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.reduce(%66 init: %cst_17) applies stablehlo.add across dimensions = [1] : (tensor<2x1x4xf32>, tensor<f32>) -> tensor<2x4xf32>
    %69 = stablehlo.add %37, %68 : tensor<2x4xf32>
    %70 = stablehlo.multiply %40, %8 : tensor<3x4xf32>
    %cst_18 = stablehlo.constant dense<1.200000e-01> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %72 = stablehlo.multiply %71, %67 : tensor<3x4xf32>
    %73 = stablehlo.multiply %72, %3 : tensor<3x4xf32>
    %74 = stablehlo.add %67, %73 : tensor<3x4xf32>
    return %69, %74, %70 : tensor<2x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
