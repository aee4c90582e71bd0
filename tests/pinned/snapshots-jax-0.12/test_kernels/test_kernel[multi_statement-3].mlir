// import jax
// import jax.numpy as jnp
//
//
// def pipeline(density, samples):
//     difference = density * samples - samples
//     activated = jax.nn.sigmoid(difference)
//     ratio = activated / (2.0 + jnp.abs(difference))
//     s = ratio + 0.6 * jax.nn.sigmoid(ratio)
//     added = s * difference + s
//     chosen = jnp.where(added < 1.16, added, 0.75 * added)
//     p = chosen * s
//     return jnp.cos(p)
//
//   density: float32[1, 9] in [0.25, 1]
//   samples: float32[1, 9] in [-3, 3]
// -----
// forward, cpu
module @jit_pipeline attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x9xf32>, %arg1: tensor<1x9xf32>) -> (tensor<1x9xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<1x9xf32>
    %1 = stablehlo.subtract %0, %arg1 : tensor<1x9xf32>
    %2 = stablehlo.negate %1 : tensor<1x9xf32>
    %3 = stablehlo.exponential %2 : tensor<1x9xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %5 = stablehlo.add %4, %3 : tensor<1x9xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %7 = stablehlo.divide %6, %5 : tensor<1x9xf32>
    %8 = stablehlo.abs %1 : tensor<1x9xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %10 = stablehlo.add %9, %8 : tensor<1x9xf32>
    %11 = stablehlo.divide %7, %10 : tensor<1x9xf32>
    %12 = stablehlo.negate %11 : tensor<1x9xf32>
    %13 = stablehlo.exponential %12 : tensor<1x9xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %15 = stablehlo.add %14, %13 : tensor<1x9xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %17 = stablehlo.divide %16, %15 : tensor<1x9xf32>
    %cst_4 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<1x9xf32>
    %20 = stablehlo.add %11, %19 : tensor<1x9xf32>
    %21 = stablehlo.multiply %20, %1 : tensor<1x9xf32>
    %22 = stablehlo.add %21, %20 : tensor<1x9xf32>
    %cst_5 = stablehlo.constant dense<1.160000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %24 = stablehlo.compare LT, %22, %23, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %cst_6 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %26 = stablehlo.multiply %25, %22 : tensor<1x9xf32>
    %27 = call @_where(%24, %22, %26) : (tensor<1x9xi1>, tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xf32>
    %28 = stablehlo.multiply %27, %20 : tensor<1x9xf32>
    %29 = stablehlo.cosine %28 : tensor<1x9xf32>
    return %29 : tensor<1x9xf32>
  }
  func.func private @_where(%arg0: tensor<1x9xi1>, %arg1: tensor<1x9xf32>, %arg2: tensor<1x9xf32>) -> tensor<1x9xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<1x9xi1>, tensor<1x9xf32>
    return %0 : tensor<1x9xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<1x9xf32>, %arg1: tensor<1x9xf32>) -> (tensor<1x9xf32> {jax.result_info = "result[0]"}, tensor<1x9xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<1x9xf32>
    %1 = stablehlo.subtract %0, %arg1 : tensor<1x9xf32>
    %2 = stablehlo.negate %1 : tensor<1x9xf32>
    %3 = stablehlo.exponential %2 : tensor<1x9xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %5 = stablehlo.add %4, %3 : tensor<1x9xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %7 = stablehlo.divide %6, %5 : tensor<1x9xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %9 = stablehlo.subtract %8, %7 : tensor<1x9xf32>
    %10 = stablehlo.multiply %7, %9 : tensor<1x9xf32>
    %11 = stablehlo.abs %1 : tensor<1x9xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %13 = stablehlo.compare GE, %1, %12, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %15 = stablehlo.add %14, %11 : tensor<1x9xf32>
    %16 = stablehlo.divide %7, %15 : tensor<1x9xf32>
    %17 = stablehlo.multiply %15, %15 : tensor<1x9xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %19 = stablehlo.divide %18, %17 : tensor<1x9xf32>
    %20 = stablehlo.negate %16 : tensor<1x9xf32>
    %21 = stablehlo.exponential %20 : tensor<1x9xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %23 = stablehlo.add %22, %21 : tensor<1x9xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %25 = stablehlo.divide %24, %23 : tensor<1x9xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %27 = stablehlo.subtract %26, %25 : tensor<1x9xf32>
    %28 = stablehlo.multiply %25, %27 : tensor<1x9xf32>
    %cst_8 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %30 = stablehlo.multiply %29, %25 : tensor<1x9xf32>
    %31 = stablehlo.add %16, %30 : tensor<1x9xf32>
    %32 = stablehlo.multiply %31, %1 : tensor<1x9xf32>
    %33 = stablehlo.add %32, %31 : tensor<1x9xf32>
    %cst_9 = stablehlo.constant dense<1.160000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %35 = stablehlo.compare LT, %33, %34, FLOAT : (tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xi1>
    %cst_10 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %37 = stablehlo.multiply %36, %33 : tensor<1x9xf32>
    %38 = call @_where(%35, %33, %37) : (tensor<1x9xi1>, tensor<1x9xf32>, tensor<1x9xf32>) -> tensor<1x9xf32>
    %39 = stablehlo.multiply %38, %31 : tensor<1x9xf32>
    %40 = stablehlo.sine %39 : tensor<1x9xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %42 = stablehlo.negate %41 : tensor<1x9xf32>
    %43 = stablehlo.multiply %42, %40 : tensor<1x9xf32>
    %44 = stablehlo.multiply %38, %43 : tensor<1x9xf32>
    %45 = stablehlo.multiply %43, %31 : tensor<1x9xf32>
    %46:2 = call @_where_0(%35, %45) : (tensor<1x9xi1>, tensor<1x9xf32>) -> (tensor<1x9xf32>, tensor<1x9xf32>)
    %cst_12 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %48 = stablehlo.multiply %47, %46#1 : tensor<1x9xf32>
    %49 = stablehlo.add %46#0, %48 : tensor<1x9xf32>
    %50 = stablehlo.add %44, %49 : tensor<1x9xf32>
    %51 = stablehlo.multiply %31, %49 : tensor<1x9xf32>
    %52 = stablehlo.multiply %49, %1 : tensor<1x9xf32>
    %53 = stablehlo.add %50, %52 : tensor<1x9xf32>
    %cst_13 = stablehlo.constant dense<6.000000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %55 = stablehlo.multiply %54, %53 : tensor<1x9xf32>
    %56 = stablehlo.multiply %55, %28 : tensor<1x9xf32>
    %57 = stablehlo.add %53, %56 : tensor<1x9xf32>
    %58 = stablehlo.multiply %57, %19 : tensor<1x9xf32>
    %59 = stablehlo.multiply %58, %7 : tensor<1x9xf32>
    %60 = stablehlo.negate %59 : tensor<1x9xf32>
    %61 = stablehlo.divide %57, %15 : tensor<1x9xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %63 = stablehlo.select %13, %62, %60 : tensor<1x9xi1>, tensor<1x9xf32>
    %64 = stablehlo.select %13, %60, %62 : tensor<1x9xi1>, tensor<1x9xf32>
    %65 = stablehlo.negate %63 : tensor<1x9xf32>
    %66 = stablehlo.add %64, %65 : tensor<1x9xf32>
    %67 = stablehlo.add %51, %66 : tensor<1x9xf32>
    %68 = stablehlo.multiply %61, %10 : tensor<1x9xf32>
    %69 = stablehlo.add %67, %68 : tensor<1x9xf32>
    %70 = stablehlo.negate %69 : tensor<1x9xf32>
    %71 = stablehlo.multiply %arg0, %69 : tensor<1x9xf32>
    %72 = stablehlo.multiply %69, %arg1 : tensor<1x9xf32>
    %73 = stablehlo.add %70, %71 : tensor<1x9xf32>
    return %72, %73 : tensor<1x9xf32>, tensor<1x9xf32>
  }
  func.func private @_where(%arg0: tensor<1x9xi1>, %arg1: tensor<1x9xf32>, %arg2: tensor<1x9xf32>) -> tensor<1x9xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<1x9xi1>, tensor<1x9xf32>
    return %0 : tensor<1x9xf32>
  }
  func.func private @_where_0(%arg0: tensor<1x9xi1>, %arg1: tensor<1x9xf32>) -> (tensor<1x9xf32>, tensor<1x9xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x9xf32>
    %1 = stablehlo.select %arg0, %0, %arg1 : tensor<1x9xi1>, tensor<1x9xf32>
    %2 = stablehlo.select %arg0, %arg1, %0 : tensor<1x9xi1>, tensor<1x9xf32>
    return %2, %1 : tensor<1x9xf32>, tensor<1x9xf32>
  }
}
// -----
// backward, cuda: same text as cpu
