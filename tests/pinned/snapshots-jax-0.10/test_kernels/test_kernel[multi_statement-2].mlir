// import jax
// import jax.numpy as jnp
//
//
// def signal_path(readings, gradient, scores, updates):
//     """Signal path.
//
//     Args:
//         readings: (4,)
//         gradient: (4,)
//         scores: (4,)
//         updates: (4,)
//
//     Returns:
//         (4,)
//     """
//     scaled = jnp.multiply(readings, gradient)
//     difference = scaled - 1.03 * jax.nn.sigmoid(updates)
//     weighted = 0.3 * difference
//     log_x = jnp.logaddexp(weighted, difference)
//     p = log_x * scores
//     prod = p * scaled
//     diff = prod * readings - readings
//     product = diff * jnp.sin(diff)
//     return product
//
//   readings: float32[4] in [-1.5, 1.5]
//   gradient: float32[4] in [-0.8, 0.8]
//   scores: float32[4] in [-0.8, 0.8]
//   updates: float32[4] in [-1, 1]
// -----
// forward, cpu
module @jit_signal_path attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>) -> (tensor<4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<4xf32>
    %1 = stablehlo.negate %arg3 : tensor<4xf32>
    %2 = stablehlo.exponential %1 : tensor<4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.add %3, %2 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.divide %5, %4 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.030000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<4xf32>
    %9 = stablehlo.subtract %0, %8 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<4xf32>
    %12 = stablehlo.maximum %11, %9 : tensor<4xf32>
    %13 = stablehlo.subtract %11, %9 : tensor<4xf32>
    %14 = stablehlo.compare NE, %13, %13, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %15 = stablehlo.add %11, %9 : tensor<4xf32>
    %16 = stablehlo.abs %13 : tensor<4xf32>
    %17 = stablehlo.negate %16 : tensor<4xf32>
    %18 = stablehlo.exponential %17 : tensor<4xf32>
    %19 = stablehlo.log_plus_one %18 : tensor<4xf32>
    %20 = stablehlo.add %12, %19 : tensor<4xf32>
    %21 = stablehlo.select %14, %15, %20 : tensor<4xi1>, tensor<4xf32>
    %22 = stablehlo.multiply %21, %arg2 : tensor<4xf32>
    %23 = stablehlo.multiply %22, %0 : tensor<4xf32>
    %24 = stablehlo.multiply %23, %arg0 : tensor<4xf32>
    %25 = stablehlo.subtract %24, %arg0 : tensor<4xf32>
    %26 = stablehlo.sine %25 : tensor<4xf32>
    %27 = stablehlo.multiply %25, %26 : tensor<4xf32>
    return %27 : tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xf32>, %arg2: tensor<4xf32>, %arg3: tensor<4xf32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}, tensor<4xf32> {jax.result_info = "result[2]"}, tensor<4xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<4xf32>
    %1 = stablehlo.negate %arg3 : tensor<4xf32>
    %2 = stablehlo.exponential %1 : tensor<4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %4 = stablehlo.add %3, %2 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %6 = stablehlo.divide %5, %4 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.subtract %7, %6 : tensor<4xf32>
    %9 = stablehlo.multiply %6, %8 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<1.030000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %11 = stablehlo.multiply %10, %6 : tensor<4xf32>
    %12 = stablehlo.subtract %0, %11 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<4xf32>
    %15 = stablehlo.maximum %14, %12 : tensor<4xf32>
    %16 = stablehlo.subtract %14, %12 : tensor<4xf32>
    %17 = stablehlo.compare NE, %16, %16, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %18 = stablehlo.add %14, %12 : tensor<4xf32>
    %19 = stablehlo.abs %16 : tensor<4xf32>
    %20 = stablehlo.negate %19 : tensor<4xf32>
    %21 = stablehlo.exponential %20 : tensor<4xf32>
    %22 = stablehlo.log_plus_one %21 : tensor<4xf32>
    %23 = stablehlo.add %15, %22 : tensor<4xf32>
    %24 = stablehlo.select %17, %18, %23 : tensor<4xi1>, tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %26 = stablehlo.compare EQ, %14, %25, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %28 = stablehlo.select %26, %27, %14 : tensor<4xi1>, tensor<4xf32>
    %cst_6 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %30 = stablehlo.compare EQ, %24, %29, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %32 = stablehlo.select %30, %31, %24 : tensor<4xi1>, tensor<4xf32>
    %33 = stablehlo.subtract %28, %32 : tensor<4xf32>
    %34 = stablehlo.exponential %33 : tensor<4xf32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %36 = stablehlo.compare EQ, %12, %35, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %38 = stablehlo.select %36, %37, %12 : tensor<4xi1>, tensor<4xf32>
    %cst_10 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %40 = stablehlo.compare EQ, %24, %39, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %42 = stablehlo.select %40, %41, %24 : tensor<4xi1>, tensor<4xf32>
    %43 = stablehlo.subtract %38, %42 : tensor<4xf32>
    %44 = stablehlo.exponential %43 : tensor<4xf32>
    %45 = stablehlo.multiply %24, %arg2 : tensor<4xf32>
    %46 = stablehlo.multiply %45, %0 : tensor<4xf32>
    %47 = stablehlo.multiply %46, %arg0 : tensor<4xf32>
    %48 = stablehlo.subtract %47, %arg0 : tensor<4xf32>
    %49 = stablehlo.sine %48 : tensor<4xf32>
    %50 = stablehlo.cosine %48 : tensor<4xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %52 = stablehlo.multiply %48, %51 : tensor<4xf32>
    %53 = stablehlo.multiply %51, %49 : tensor<4xf32>
    %54 = stablehlo.multiply %52, %50 : tensor<4xf32>
    %55 = stablehlo.add %53, %54 : tensor<4xf32>
    %56 = stablehlo.negate %55 : tensor<4xf32>
    %57 = stablehlo.multiply %46, %55 : tensor<4xf32>
    %58 = stablehlo.add %56, %57 : tensor<4xf32>
    %59 = stablehlo.multiply %55, %arg0 : tensor<4xf32>
    %60 = stablehlo.multiply %45, %59 : tensor<4xf32>
    %61 = stablehlo.multiply %59, %0 : tensor<4xf32>
    %62 = stablehlo.multiply %24, %61 : tensor<4xf32>
    %63 = stablehlo.multiply %61, %arg2 : tensor<4xf32>
    %64 = stablehlo.multiply %63, %44 : tensor<4xf32>
    %65 = stablehlo.multiply %63, %34 : tensor<4xf32>
    %cst_13 = stablehlo.constant dense<3.000000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %67 = stablehlo.multiply %66, %65 : tensor<4xf32>
    %68 = stablehlo.add %64, %67 : tensor<4xf32>
    %69 = stablehlo.negate %68 : tensor<4xf32>
    %70 = stablehlo.add %60, %68 : tensor<4xf32>
    %cst_14 = stablehlo.constant dense<1.030000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %72 = stablehlo.multiply %71, %69 : tensor<4xf32>
    %73 = stablehlo.multiply %72, %9 : tensor<4xf32>
    %74 = stablehlo.multiply %arg0, %70 : tensor<4xf32>
    %75 = stablehlo.multiply %70, %arg1 : tensor<4xf32>
    %76 = stablehlo.add %58, %75 : tensor<4xf32>
    return %76, %74, %62, %73 : tensor<4xf32>, tensor<4xf32>, tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
