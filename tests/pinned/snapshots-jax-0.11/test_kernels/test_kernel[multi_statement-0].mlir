// import jax
// import jax.numpy as jnp
//
//
// def smooth_signal_path(displacement, a):
//     augmented = 0.508 * displacement + a
//     compressed = jax.nn.sigmoid(augmented)
//     boost = jnp.exp(-(compressed**2))
//     squashed = jax.nn.gelu(boost)
//     absolute = jnp.abs(squashed - 0.64)
//     product = 1.76 * absolute
//     weighted = product * compressed
//     return weighted * jnp.tanh(weighted)
//
//   displacement: float32[3] in [-0.8, 0.8]
//   a: float32[3] in [-3, 3]
// -----
// forward, cpu
module @jit_smooth_signal_path attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<5.080000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3xf32>
    %2 = stablehlo.add %1, %arg1 : tensor<3xf32>
    %3 = stablehlo.negate %2 : tensor<3xf32>
    %4 = stablehlo.exponential %3 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.add %5, %4 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.divide %7, %6 : tensor<3xf32>
    %9 = stablehlo.multiply %8, %8 : tensor<3xf32>
    %10 = stablehlo.negate %9 : tensor<3xf32>
    %11 = stablehlo.exponential %10 : tensor<3xf32>
    %12 = stablehlo.multiply %11, %11 : tensor<3xf32>
    %13 = stablehlo.multiply %12, %11 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<3xf32>
    %16 = stablehlo.add %11, %15 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<3xf32>
    %19 = stablehlo.tanh %18 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.add %20, %19 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<3xf32>
    %24 = stablehlo.multiply %11, %23 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.subtract %24, %25 : tensor<3xf32>
    %27 = stablehlo.abs %26 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<1.760000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<3xf32>
    %30 = stablehlo.multiply %29, %8 : tensor<3xf32>
    %31 = stablehlo.tanh %30 : tensor<3xf32>
    %32 = stablehlo.multiply %30, %31 : tensor<3xf32>
    return %32 : tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<5.080000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<3xf32>
    %2 = stablehlo.add %1, %arg1 : tensor<3xf32>
    %3 = stablehlo.negate %2 : tensor<3xf32>
    %4 = stablehlo.exponential %3 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.add %5, %4 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.divide %7, %6 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %10 = stablehlo.subtract %9, %8 : tensor<3xf32>
    %11 = stablehlo.multiply %8, %10 : tensor<3xf32>
    %12 = stablehlo.multiply %8, %8 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.multiply %13, %8 : tensor<3xf32>
    %15 = stablehlo.negate %12 : tensor<3xf32>
    %16 = stablehlo.exponential %15 : tensor<3xf32>
    %17 = stablehlo.multiply %16, %16 : tensor<3xf32>
    %18 = stablehlo.multiply %17, %16 : tensor<3xf32>
    %19 = stablehlo.multiply %16, %16 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %23 = stablehlo.multiply %22, %18 : tensor<3xf32>
    %24 = stablehlo.add %16, %23 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.multiply %25, %24 : tensor<3xf32>
    %27 = stablehlo.tanh %26 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %29 = stablehlo.add %28, %27 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %31 = stablehlo.subtract %30, %27 : tensor<3xf32>
    %32 = stablehlo.multiply %29, %31 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.add %33, %27 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %36 = stablehlo.multiply %35, %34 : tensor<3xf32>
    %37 = stablehlo.multiply %16, %36 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<6.400000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.subtract %37, %38 : tensor<3xf32>
    %40 = stablehlo.abs %39 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %42 = stablehlo.compare GE, %39, %41, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_13 = stablehlo.constant dense<1.760000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %44 = stablehlo.multiply %43, %40 : tensor<3xf32>
    %45 = stablehlo.multiply %44, %8 : tensor<3xf32>
    %46 = stablehlo.tanh %45 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %48 = stablehlo.add %47, %46 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %50 = stablehlo.subtract %49, %46 : tensor<3xf32>
    %51 = stablehlo.multiply %48, %50 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %53 = stablehlo.multiply %45, %52 : tensor<3xf32>
    %54 = stablehlo.multiply %52, %46 : tensor<3xf32>
    %55 = stablehlo.multiply %53, %51 : tensor<3xf32>
    %56 = stablehlo.add %54, %55 : tensor<3xf32>
    %57 = stablehlo.multiply %44, %56 : tensor<3xf32>
    %58 = stablehlo.multiply %56, %8 : tensor<3xf32>
    %cst_17 = stablehlo.constant dense<1.760000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %60 = stablehlo.multiply %59, %58 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %62 = stablehlo.select %42, %61, %60 : tensor<3xi1>, tensor<3xf32>
    %63 = stablehlo.select %42, %60, %61 : tensor<3xi1>, tensor<3xf32>
    %64 = stablehlo.negate %62 : tensor<3xf32>
    %65 = stablehlo.add %63, %64 : tensor<3xf32>
    %66 = stablehlo.multiply %16, %65 : tensor<3xf32>
    %67 = stablehlo.multiply %65, %36 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %69 = stablehlo.multiply %68, %66 : tensor<3xf32>
    %70 = stablehlo.multiply %69, %32 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %72 = stablehlo.multiply %71, %70 : tensor<3xf32>
    %73 = stablehlo.add %67, %72 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %75 = stablehlo.multiply %74, %72 : tensor<3xf32>
    %76 = stablehlo.multiply %75, %21 : tensor<3xf32>
    %77 = stablehlo.add %73, %76 : tensor<3xf32>
    %78 = stablehlo.multiply %77, %16 : tensor<3xf32>
    %79 = stablehlo.negate %78 : tensor<3xf32>
    %80 = stablehlo.multiply %79, %14 : tensor<3xf32>
    %81 = stablehlo.add %57, %80 : tensor<3xf32>
    %82 = stablehlo.multiply %81, %11 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<5.080000e-01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %84 = stablehlo.multiply %83, %82 : tensor<3xf32>
    return %84, %82 : tensor<3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
