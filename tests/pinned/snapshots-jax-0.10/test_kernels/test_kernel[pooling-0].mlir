// import jax
// import jax.numpy as jnp
//
//
// def compute_soft_envelope(prices: jax.Array) -> jax.Array:
//     env1 = jnp.logaddexp(prices[:8], prices[1:9])
//     env2 = jnp.logaddexp(env1, prices[2:])
//     current = prices[2:]
//     residual = current - env2
//     sqrt_x = jnp.sqrt(jnp.mean(residual**2, axis=0))
//     return sqrt_x
//
//   prices: float32[10, 2] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_compute_soft_envelope attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10x2xf32>) -> (tensor<2xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.slice %arg0 [0:8, 0:2] : (tensor<10x2xf32>) -> tensor<8x2xf32>
    %1 = stablehlo.slice %arg0 [1:9, 0:2] : (tensor<10x2xf32>) -> tensor<8x2xf32>
    %2 = stablehlo.maximum %0, %1 : tensor<8x2xf32>
    %3 = stablehlo.subtract %0, %1 : tensor<8x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %5 = stablehlo.add %0, %1 : tensor<8x2xf32>
    %6 = stablehlo.abs %3 : tensor<8x2xf32>
    %7 = stablehlo.negate %6 : tensor<8x2xf32>
    %8 = stablehlo.exponential %7 : tensor<8x2xf32>
    %9 = stablehlo.log_plus_one %8 : tensor<8x2xf32>
    %10 = stablehlo.add %2, %9 : tensor<8x2xf32>
    %11 = stablehlo.select %4, %5, %10 : tensor<8x2xi1>, tensor<8x2xf32>
    %12 = stablehlo.slice %arg0 [2:10, 0:2] : (tensor<10x2xf32>) -> tensor<8x2xf32>
    %13 = stablehlo.maximum %11, %12 : tensor<8x2xf32>
    %14 = stablehlo.subtract %11, %12 : tensor<8x2xf32>
    %15 = stablehlo.compare NE, %14, %14, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %16 = stablehlo.add %11, %12 : tensor<8x2xf32>
    %17 = stablehlo.abs %14 : tensor<8x2xf32>
    %18 = stablehlo.negate %17 : tensor<8x2xf32>
    %19 = stablehlo.exponential %18 : tensor<8x2xf32>
    %20 = stablehlo.log_plus_one %19 : tensor<8x2xf32>
    %21 = stablehlo.add %13, %20 : tensor<8x2xf32>
    %22 = stablehlo.select %15, %16, %21 : tensor<8x2xi1>, tensor<8x2xf32>
    %23 = stablehlo.slice %arg0 [2:10, 0:2] : (tensor<10x2xf32>) -> tensor<8x2xf32>
    %24 = stablehlo.subtract %23, %22 : tensor<8x2xf32>
    %25 = stablehlo.multiply %24, %24 : tensor<8x2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<8x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_0 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %28 = stablehlo.divide %26, %27 : tensor<2xf32>
    %29 = stablehlo.sqrt %28 : tensor<2xf32>
    return %29 : tensor<2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<10x2xf32>) -> (tensor<10x2xf32> {jax.result_info = "result[0]"}) {
    %0 = stablehlo.slice %arg0 [0:8, 0:2] : (tensor<10x2xf32>) -> tensor<8x2xf32>
    %1 = stablehlo.slice %arg0 [1:9, 0:2] : (tensor<10x2xf32>) -> tensor<8x2xf32>
    %2 = stablehlo.maximum %0, %1 : tensor<8x2xf32>
    %3 = stablehlo.subtract %0, %1 : tensor<8x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %5 = stablehlo.add %0, %1 : tensor<8x2xf32>
    %6 = stablehlo.abs %3 : tensor<8x2xf32>
    %7 = stablehlo.negate %6 : tensor<8x2xf32>
    %8 = stablehlo.exponential %7 : tensor<8x2xf32>
    %9 = stablehlo.log_plus_one %8 : tensor<8x2xf32>
    %10 = stablehlo.add %2, %9 : tensor<8x2xf32>
    %11 = stablehlo.select %4, %5, %10 : tensor<8x2xi1>, tensor<8x2xf32>
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %13 = stablehlo.compare EQ, %0, %12, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %15 = stablehlo.select %13, %14, %0 : tensor<8x2xi1>, tensor<8x2xf32>
    %cst_1 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %17 = stablehlo.compare EQ, %11, %16, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %19 = stablehlo.select %17, %18, %11 : tensor<8x2xi1>, tensor<8x2xf32>
    %20 = stablehlo.subtract %15, %19 : tensor<8x2xf32>
    %21 = stablehlo.exponential %20 : tensor<8x2xf32>
    %cst_3 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %23 = stablehlo.compare EQ, %1, %22, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %25 = stablehlo.select %23, %24, %1 : tensor<8x2xi1>, tensor<8x2xf32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %27 = stablehlo.compare EQ, %11, %26, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %29 = stablehlo.select %27, %28, %11 : tensor<8x2xi1>, tensor<8x2xf32>
    %30 = stablehlo.subtract %25, %29 : tensor<8x2xf32>
    %31 = stablehlo.exponential %30 : tensor<8x2xf32>
    %32 = stablehlo.slice %arg0 [2:10, 0:2] : (tensor<10x2xf32>) -> tensor<8x2xf32>
    %33 = stablehlo.maximum %11, %32 : tensor<8x2xf32>
    %34 = stablehlo.subtract %11, %32 : tensor<8x2xf32>
    %35 = stablehlo.compare NE, %34, %34, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %36 = stablehlo.add %11, %32 : tensor<8x2xf32>
    %37 = stablehlo.abs %34 : tensor<8x2xf32>
    %38 = stablehlo.negate %37 : tensor<8x2xf32>
    %39 = stablehlo.exponential %38 : tensor<8x2xf32>
    %40 = stablehlo.log_plus_one %39 : tensor<8x2xf32>
    %41 = stablehlo.add %33, %40 : tensor<8x2xf32>
    %42 = stablehlo.select %35, %36, %41 : tensor<8x2xi1>, tensor<8x2xf32>
    %cst_7 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %44 = stablehlo.compare EQ, %11, %43, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %46 = stablehlo.select %44, %45, %11 : tensor<8x2xi1>, tensor<8x2xf32>
    %cst_9 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %48 = stablehlo.compare EQ, %42, %47, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %50 = stablehlo.select %48, %49, %42 : tensor<8x2xi1>, tensor<8x2xf32>
    %51 = stablehlo.subtract %46, %50 : tensor<8x2xf32>
    %52 = stablehlo.exponential %51 : tensor<8x2xf32>
    %cst_11 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %54 = stablehlo.compare EQ, %32, %53, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %56 = stablehlo.select %54, %55, %32 : tensor<8x2xi1>, tensor<8x2xf32>
    %cst_13 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %58 = stablehlo.compare EQ, %42, %57, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %60 = stablehlo.select %58, %59, %42 : tensor<8x2xi1>, tensor<8x2xf32>
    %61 = stablehlo.subtract %56, %60 : tensor<8x2xf32>
    %62 = stablehlo.exponential %61 : tensor<8x2xf32>
    %63 = stablehlo.slice %arg0 [2:10, 0:2] : (tensor<10x2xf32>) -> tensor<8x2xf32>
    %64 = stablehlo.subtract %63, %42 : tensor<8x2xf32>
    %65 = stablehlo.multiply %64, %64 : tensor<8x2xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %67 = stablehlo.multiply %66, %64 : tensor<8x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.reduce(%65 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<8x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_17 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %70 = stablehlo.divide %68, %69 : tensor<2xf32>
    %71 = stablehlo.sqrt %70 : tensor<2xf32>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %73 = stablehlo.divide %72, %71 : tensor<2xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %75 = stablehlo.multiply %74, %73 : tensor<2xf32>
    %cst_20 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %76 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %77 = stablehlo.divide %75, %76 : tensor<2xf32>
    %78 = stablehlo.broadcast_in_dim %77, dims = [1] : (tensor<2xf32>) -> tensor<8x2xf32>
    %79 = stablehlo.multiply %78, %67 : tensor<8x2xf32>
    %80 = stablehlo.negate %79 : tensor<8x2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.pad %79, %cst_21, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<8x2xf32>, tensor<f32>) -> tensor<10x2xf32>
    %82 = stablehlo.multiply %80, %62 : tensor<8x2xf32>
    %83 = stablehlo.multiply %80, %52 : tensor<8x2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.pad %82, %cst_22, low = [2, 0], high = [0, 0], interior = [0, 0] : (tensor<8x2xf32>, tensor<f32>) -> tensor<10x2xf32>
    %85 = stablehlo.add %81, %84 : tensor<10x2xf32>
    %86 = stablehlo.multiply %83, %31 : tensor<8x2xf32>
    %87 = stablehlo.multiply %83, %21 : tensor<8x2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.pad %86, %cst_23, low = [1, 0], high = [1, 0], interior = [0, 0] : (tensor<8x2xf32>, tensor<f32>) -> tensor<10x2xf32>
    %89 = stablehlo.add %85, %88 : tensor<10x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %90 = stablehlo.pad %87, %cst_24, low = [0, 0], high = [2, 0], interior = [0, 0] : (tensor<8x2xf32>, tensor<f32>) -> tensor<10x2xf32>
    %91 = stablehlo.add %89, %90 : tensor<10x2xf32>
    return %91 : tensor<10x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
