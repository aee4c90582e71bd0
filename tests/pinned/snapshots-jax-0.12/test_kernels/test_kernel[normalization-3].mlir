// import jax
// import jax.numpy as jnp
//
//
// def robust_scaling(table, mix_logits, scale, skip):
//     wave = jnp.sin(1.91 * table + 0.7)
//     combined = wave + 0.34 * jnp.sin(wave)
//     lam = jax.nn.softmax(mix_logits)
//     mu_batch = jnp.mean(combined, axis=0, keepdims=True)
//     mu_layer = jnp.mean(combined, axis=1, keepdims=True)
//     var_batch = jnp.var(combined, axis=0, keepdims=True)
//     var_layer = jnp.var(combined, axis=1, keepdims=True)
//     mu = lam[0] * mu_batch + lam[1] * mu_layer
//     var = lam[0] * var_batch + lam[1] * var_layer
//     normed = (combined - mu) / jnp.sqrt(var + 1e-5)
//     scaled_x = normed * scale
//     affine_out = 0.62 * scaled_x
//     weighted = 0.67 * affine_out
//     sqrt_x = jnp.sqrt(skip**2 + weighted**2 + 0.5)
//     return jax.nn.gelu(sqrt_x)
//
//   table: float32[5, 5] in [-2, 2]
//   mix_logits: float32[2] in [-1, 1]
//   scale: float32[5] in [0.4, 1.6]
//   skip: float32[5, 5] in [-1, 1]
// -----
// forward, cpu
module @jit_robust_scaling attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x5xf32>, %arg1: tensor<2xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5x5xf32>) -> (tensor<5x5xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.910000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<5x5xf32>
    %cst_0 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %3 = stablehlo.add %1, %2 : tensor<5x5xf32>
    %4 = stablehlo.sine %3 : tensor<5x5xf32>
    %5 = stablehlo.sine %4 : tensor<5x5xf32>
    %cst_1 = stablehlo.constant dense<3.400000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<5x5xf32>
    %8 = stablehlo.add %4, %7 : tensor<5x5xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %9 = stablehlo.reduce(%arg1 init: %cst_2) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %10 = stablehlo.maximum %cst_3, %9 : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
    %13 = stablehlo.subtract %arg1, %12 : tensor<2xf32>
    %14 = stablehlo.exponential %13 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
    %18 = stablehlo.divide %14, %17 : tensor<2xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%8 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_6 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %22 = stablehlo.divide %20, %21 : tensor<1x5xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%8 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_8 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %26 = stablehlo.divide %24, %25 : tensor<5x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %27 = call @_var(%8, %c) : (tensor<5x5xf32>, tensor<i32>) -> tensor<1x5xf32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %28 = call @_var_0(%8, %c_9) : (tensor<5x5xf32>, tensor<i32>) -> tensor<5x1xf32>
    %29 = stablehlo.slice %18 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %30 = stablehlo.reshape %29 : (tensor<1xf32>) -> tensor<f32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %32 = stablehlo.multiply %31, %22 : tensor<1x5xf32>
    %33 = stablehlo.slice %18 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %34 = stablehlo.reshape %33 : (tensor<1xf32>) -> tensor<f32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %36 = stablehlo.multiply %35, %26 : tensor<5x1xf32>
    %37 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<5x5xf32>
    %38 = stablehlo.broadcast_in_dim %36, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x5xf32>
    %39 = stablehlo.add %37, %38 : tensor<5x5xf32>
    %40 = stablehlo.slice %18 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %41 = stablehlo.reshape %40 : (tensor<1xf32>) -> tensor<f32>
    %42 = stablehlo.broadcast_in_dim %41, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %43 = stablehlo.multiply %42, %27 : tensor<1x5xf32>
    %44 = stablehlo.slice %18 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %45 = stablehlo.reshape %44 : (tensor<1xf32>) -> tensor<f32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %47 = stablehlo.multiply %46, %28 : tensor<5x1xf32>
    %48 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<5x5xf32>
    %49 = stablehlo.broadcast_in_dim %47, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x5xf32>
    %50 = stablehlo.add %48, %49 : tensor<5x5xf32>
    %51 = stablehlo.subtract %8, %39 : tensor<5x5xf32>
    %cst_10 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %53 = stablehlo.add %50, %52 : tensor<5x5xf32>
    %54 = stablehlo.sqrt %53 : tensor<5x5xf32>
    %55 = stablehlo.divide %51, %54 : tensor<5x5xf32>
    %56 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<5x5xf32>
    %58 = stablehlo.multiply %55, %57 : tensor<5x5xf32>
    %cst_11 = stablehlo.constant dense<6.200000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %60 = stablehlo.multiply %59, %58 : tensor<5x5xf32>
    %cst_12 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %62 = stablehlo.multiply %61, %60 : tensor<5x5xf32>
    %63 = stablehlo.multiply %arg3, %arg3 : tensor<5x5xf32>
    %64 = stablehlo.multiply %62, %62 : tensor<5x5xf32>
    %65 = stablehlo.add %63, %64 : tensor<5x5xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %67 = stablehlo.add %65, %66 : tensor<5x5xf32>
    %68 = stablehlo.sqrt %67 : tensor<5x5xf32>
    %69 = stablehlo.multiply %68, %68 : tensor<5x5xf32>
    %70 = stablehlo.multiply %69, %68 : tensor<5x5xf32>
    %cst_14 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %72 = stablehlo.multiply %71, %70 : tensor<5x5xf32>
    %73 = stablehlo.add %68, %72 : tensor<5x5xf32>
    %cst_15 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %75 = stablehlo.multiply %74, %73 : tensor<5x5xf32>
    %76 = stablehlo.tanh %75 : tensor<5x5xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %78 = stablehlo.add %77, %76 : tensor<5x5xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %80 = stablehlo.multiply %79, %78 : tensor<5x5xf32>
    %81 = stablehlo.multiply %68, %80 : tensor<5x5xf32>
    return %81 : tensor<5x5xf32>
  }
  func.func private @_var(%arg0: tensor<5x5xf32>, %arg1: tensor<i32>) -> tensor<1x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_0 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1x5xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<5x5xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<5x5xf32>
    %6 = chlo.square %5 : tensor<5x5xf32> -> tensor<5x5xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %12 = stablehlo.divide %10, %11 : tensor<1x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = call @_where(%13, %12, %cst_4) : (tensor<i1>, tensor<1x5xf32>, tensor<f32>) -> tensor<1x5xf32>
    return %14 : tensor<1x5xf32>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<1x5xf32>, %arg2: tensor<f32>) -> tensor<1x5xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<1x5xf32>
    return %2 : tensor<1x5xf32>
  }
  func.func private @_var_0(%arg0: tensor<5x5xf32>, %arg1: tensor<i32>) -> tensor<5x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_0 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<5x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x5xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<5x5xf32>
    %6 = chlo.square %5 : tensor<5x5xf32> -> tensor<5x5xf32>
    %7 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %8 = stablehlo.subtract %cst_1, %7 : tensor<f32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%6 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %12 = stablehlo.divide %10, %11 : tensor<5x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.compare GT, %8, %cst_3, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %14 = call @_where_1(%13, %12, %cst_4) : (tensor<i1>, tensor<5x1xf32>, tensor<f32>) -> tensor<5x1xf32>
    return %14 : tensor<5x1xf32>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<5x1xf32>, %arg2: tensor<f32>) -> tensor<5x1xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<5x1xf32>
    return %2 : tensor<5x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x5xf32>, %arg1: tensor<2xf32>, %arg2: tensor<5xf32>, %arg3: tensor<5x5xf32>) -> (tensor<5x5xf32> {jax.result_info = "result[0]"}, tensor<2xf32> {jax.result_info = "result[1]"}, tensor<5xf32> {jax.result_info = "result[2]"}, tensor<5x5xf32> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<1.910000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<5x5xf32>
    %cst_0 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %3 = stablehlo.add %1, %2 : tensor<5x5xf32>
    %4 = stablehlo.sine %3 : tensor<5x5xf32>
    %5 = stablehlo.cosine %3 : tensor<5x5xf32>
    %6 = stablehlo.sine %4 : tensor<5x5xf32>
    %7 = stablehlo.cosine %4 : tensor<5x5xf32>
    %cst_1 = stablehlo.constant dense<3.400000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %9 = stablehlo.multiply %8, %6 : tensor<5x5xf32>
    %10 = stablehlo.add %4, %9 : tensor<5x5xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %11 = stablehlo.reduce(%arg1 init: %cst_2) applies stablehlo.maximum across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %12 = stablehlo.maximum %cst_3, %11 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
    %15 = stablehlo.subtract %arg1, %14 : tensor<2xf32>
    %16 = stablehlo.exponential %15 : tensor<2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
    %20 = stablehlo.divide %16, %19 : tensor<2xf32>
    %21 = stablehlo.multiply %18, %18 : tensor<1xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %23 = stablehlo.divide %22, %21 : tensor<1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%10 init: %cst_6) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_7 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %27 = stablehlo.divide %25, %26 : tensor<1x5xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%10 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_9 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %31 = stablehlo.divide %29, %30 : tensor<5x1xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %32:4 = call @_var(%10, %c) : (tensor<5x5xf32>, tensor<i32>) -> (tensor<1x5xf32>, tensor<5x5xf32>, tensor<f32>, tensor<i1>)
    %c_10 = stablehlo.constant dense<0> : tensor<i32>
    %33:4 = call @_var_0(%10, %c_10) : (tensor<5x5xf32>, tensor<i32>) -> (tensor<5x1xf32>, tensor<5x5xf32>, tensor<f32>, tensor<i1>)
    %34 = stablehlo.slice %20 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %35 = stablehlo.reshape %34 : (tensor<1xf32>) -> tensor<f32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %37 = stablehlo.multiply %36, %27 : tensor<1x5xf32>
    %38 = stablehlo.slice %20 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %39 = stablehlo.reshape %38 : (tensor<1xf32>) -> tensor<f32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %41 = stablehlo.multiply %40, %31 : tensor<5x1xf32>
    %42 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<5x5xf32>
    %43 = stablehlo.broadcast_in_dim %41, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x5xf32>
    %44 = stablehlo.add %42, %43 : tensor<5x5xf32>
    %45 = stablehlo.slice %20 [0:1] : (tensor<2xf32>) -> tensor<1xf32>
    %46 = stablehlo.reshape %45 : (tensor<1xf32>) -> tensor<f32>
    %47 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %48 = stablehlo.multiply %47, %32#0 : tensor<1x5xf32>
    %49 = stablehlo.slice %20 [1:2] : (tensor<2xf32>) -> tensor<1xf32>
    %50 = stablehlo.reshape %49 : (tensor<1xf32>) -> tensor<f32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %52 = stablehlo.multiply %51, %33#0 : tensor<5x1xf32>
    %53 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<5x5xf32>
    %54 = stablehlo.broadcast_in_dim %52, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x5xf32>
    %55 = stablehlo.add %53, %54 : tensor<5x5xf32>
    %56 = stablehlo.subtract %10, %44 : tensor<5x5xf32>
    %cst_11 = stablehlo.constant dense<9.99999974E-6> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %58 = stablehlo.add %55, %57 : tensor<5x5xf32>
    %59 = stablehlo.sqrt %58 : tensor<5x5xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %61 = stablehlo.divide %60, %59 : tensor<5x5xf32>
    %62 = stablehlo.divide %56, %59 : tensor<5x5xf32>
    %63 = stablehlo.multiply %59, %59 : tensor<5x5xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %65 = stablehlo.divide %64, %63 : tensor<5x5xf32>
    %66 = stablehlo.broadcast_in_dim %arg2, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<5x5xf32>
    %68 = stablehlo.multiply %62, %67 : tensor<5x5xf32>
    %cst_14 = stablehlo.constant dense<6.200000e-01> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %70 = stablehlo.multiply %69, %68 : tensor<5x5xf32>
    %cst_15 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %72 = stablehlo.multiply %71, %70 : tensor<5x5xf32>
    %73 = stablehlo.multiply %arg3, %arg3 : tensor<5x5xf32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %74 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %75 = stablehlo.multiply %74, %arg3 : tensor<5x5xf32>
    %76 = stablehlo.multiply %72, %72 : tensor<5x5xf32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %78 = stablehlo.multiply %77, %72 : tensor<5x5xf32>
    %79 = stablehlo.add %73, %76 : tensor<5x5xf32>
    %cst_18 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %81 = stablehlo.add %79, %80 : tensor<5x5xf32>
    %82 = stablehlo.sqrt %81 : tensor<5x5xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %84 = stablehlo.divide %83, %82 : tensor<5x5xf32>
    %85 = stablehlo.multiply %82, %82 : tensor<5x5xf32>
    %86 = stablehlo.multiply %85, %82 : tensor<5x5xf32>
    %87 = stablehlo.multiply %82, %82 : tensor<5x5xf32>
    %cst_20 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %89 = stablehlo.multiply %88, %87 : tensor<5x5xf32>
    %cst_21 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %91 = stablehlo.multiply %90, %86 : tensor<5x5xf32>
    %92 = stablehlo.add %82, %91 : tensor<5x5xf32>
    %cst_22 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %94 = stablehlo.multiply %93, %92 : tensor<5x5xf32>
    %95 = stablehlo.tanh %94 : tensor<5x5xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %97 = stablehlo.add %96, %95 : tensor<5x5xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %99 = stablehlo.subtract %98, %95 : tensor<5x5xf32>
    %100 = stablehlo.multiply %97, %99 : tensor<5x5xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %102 = stablehlo.add %101, %95 : tensor<5x5xf32>
    %cst_26 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %104 = stablehlo.multiply %103, %102 : tensor<5x5xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %106 = stablehlo.multiply %82, %105 : tensor<5x5xf32>
    %107 = stablehlo.multiply %105, %104 : tensor<5x5xf32>
    %cst_28 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %108 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %109 = stablehlo.multiply %108, %106 : tensor<5x5xf32>
    %110 = stablehlo.multiply %109, %100 : tensor<5x5xf32>
    %cst_29 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %112 = stablehlo.multiply %111, %110 : tensor<5x5xf32>
    %113 = stablehlo.add %107, %112 : tensor<5x5xf32>
    %cst_30 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %115 = stablehlo.multiply %114, %112 : tensor<5x5xf32>
    %116 = stablehlo.multiply %115, %89 : tensor<5x5xf32>
    %117 = stablehlo.add %113, %116 : tensor<5x5xf32>
    %118 = stablehlo.multiply %117, %84 : tensor<5x5xf32>
    %119 = stablehlo.multiply %118, %78 : tensor<5x5xf32>
    %120 = stablehlo.multiply %118, %75 : tensor<5x5xf32>
    %cst_31 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %121 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %122 = stablehlo.multiply %121, %119 : tensor<5x5xf32>
    %cst_32 = stablehlo.constant dense<6.200000e-01> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %124 = stablehlo.multiply %123, %122 : tensor<5x5xf32>
    %125 = stablehlo.multiply %62, %124 : tensor<5x5xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.reduce(%125 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %127 = stablehlo.reshape %126 : (tensor<5xf32>) -> tensor<1x5xf32>
    %128 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<5x5xf32>
    %129 = stablehlo.multiply %124, %128 : tensor<5x5xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.reduce(%127 init: %cst_34) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<5xf32>
    %131 = stablehlo.multiply %129, %65 : tensor<5x5xf32>
    %132 = stablehlo.multiply %131, %56 : tensor<5x5xf32>
    %133 = stablehlo.negate %132 : tensor<5x5xf32>
    %134 = stablehlo.divide %129, %59 : tensor<5x5xf32>
    %135 = stablehlo.multiply %133, %61 : tensor<5x5xf32>
    %136 = stablehlo.negate %134 : tensor<5x5xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %137 = stablehlo.reduce(%135 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %138 = stablehlo.reshape %137 : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.reduce(%135 init: %cst_36) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %140 = stablehlo.reshape %139 : (tensor<5xf32>) -> tensor<5x1xf32>
    %141 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %142 = stablehlo.multiply %141, %140 : tensor<5x1xf32>
    %143 = stablehlo.multiply %140, %33#0 : tensor<5x1xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %144 = stablehlo.reduce(%143 init: %cst_37) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<f32>
    %145 = stablehlo.broadcast_in_dim %144, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.pad %145, %cst_38, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %147 = stablehlo.broadcast_in_dim %46, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %148 = stablehlo.multiply %147, %138 : tensor<1x5xf32>
    %149 = stablehlo.multiply %138, %32#0 : tensor<1x5xf32>
    %cst_39 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.reduce(%149 init: %cst_39) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x5xf32>, tensor<f32>) -> tensor<f32>
    %151 = stablehlo.broadcast_in_dim %150, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_40 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.pad %151, %cst_40, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %153 = stablehlo.add %146, %152 : tensor<2xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %154 = stablehlo.reduce(%136 init: %cst_41) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %155 = stablehlo.reshape %154 : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.reduce(%136 init: %cst_42) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %157 = stablehlo.reshape %156 : (tensor<5xf32>) -> tensor<5x1xf32>
    %158 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %159 = stablehlo.multiply %158, %157 : tensor<5x1xf32>
    %160 = stablehlo.multiply %157, %31 : tensor<5x1xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.reduce(%160 init: %cst_43) applies stablehlo.add across dimensions = [0, 1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<f32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.pad %162, %cst_44, low = [1], high = [0], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %164 = stablehlo.add %153, %163 : tensor<2xf32>
    %165 = stablehlo.broadcast_in_dim %35, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %166 = stablehlo.multiply %165, %155 : tensor<1x5xf32>
    %167 = stablehlo.multiply %155, %27 : tensor<1x5xf32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.reduce(%167 init: %cst_45) applies stablehlo.add across dimensions = [0, 1] : (tensor<1x5xf32>, tensor<f32>) -> tensor<f32>
    %169 = stablehlo.broadcast_in_dim %168, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %cst_46 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %170 = stablehlo.pad %169, %cst_46, low = [0], high = [1], interior = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<2xf32>
    %171 = stablehlo.add %164, %170 : tensor<2xf32>
    %172 = call @_var_2(%33#1, %33#2, %33#3, %142) : (tensor<5x5xf32>, tensor<f32>, tensor<i1>, tensor<5x1xf32>) -> tensor<5x5xf32>
    %173 = stablehlo.add %134, %172 : tensor<5x5xf32>
    %174 = call @_var_4(%32#1, %32#2, %32#3, %148) : (tensor<5x5xf32>, tensor<f32>, tensor<i1>, tensor<1x5xf32>) -> tensor<5x5xf32>
    %175 = stablehlo.add %173, %174 : tensor<5x5xf32>
    %cst_47 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %176 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %177 = stablehlo.divide %159, %176 : tensor<5x1xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.reduce(%177 init: %cst_48) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %179 = stablehlo.broadcast_in_dim %178, dims = [0] : (tensor<5xf32>) -> tensor<5x5xf32>
    %180 = stablehlo.add %175, %179 : tensor<5x5xf32>
    %cst_49 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %182 = stablehlo.divide %166, %181 : tensor<1x5xf32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.reduce(%182 init: %cst_50) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<5xf32>
    %184 = stablehlo.broadcast_in_dim %183, dims = [1] : (tensor<5xf32>) -> tensor<5x5xf32>
    %185 = stablehlo.add %180, %184 : tensor<5x5xf32>
    %186 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
    %187 = stablehlo.multiply %171, %186 : tensor<2xf32>
    %188 = stablehlo.multiply %187, %16 : tensor<2xf32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.reduce(%188 init: %cst_51) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %190 = stablehlo.reshape %189 : (tensor<f32>) -> tensor<1xf32>
    %191 = stablehlo.negate %190 : tensor<1xf32>
    %192 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<1xf32>) -> tensor<2xf32>
    %193 = stablehlo.divide %171, %192 : tensor<2xf32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %194 = stablehlo.reduce(%191 init: %cst_52) applies stablehlo.add across dimensions = [0] : (tensor<1xf32>, tensor<f32>) -> tensor<f32>
    %195 = stablehlo.broadcast_in_dim %194, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %196 = stablehlo.add %193, %195 : tensor<2xf32>
    %197 = stablehlo.multiply %196, %16 : tensor<2xf32>
    %cst_53 = stablehlo.constant dense<3.400000e-01> : tensor<f32>
    %198 = stablehlo.broadcast_in_dim %cst_53, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %199 = stablehlo.multiply %198, %185 : tensor<5x5xf32>
    %200 = stablehlo.multiply %199, %7 : tensor<5x5xf32>
    %201 = stablehlo.add %185, %200 : tensor<5x5xf32>
    %202 = stablehlo.multiply %201, %5 : tensor<5x5xf32>
    %cst_54 = stablehlo.constant dense<1.910000e+00> : tensor<f32>
    %203 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %204 = stablehlo.multiply %203, %202 : tensor<5x5xf32>
    return %204, %197, %130, %120 : tensor<5x5xf32>, tensor<2xf32>, tensor<5xf32>, tensor<5x5xf32>
  }
  func.func private @_var(%arg0: tensor<5x5xf32>, %arg1: tensor<i32>) -> (tensor<1x5xf32>, tensor<5x5xf32>, tensor<f32>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_0 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %3 = stablehlo.divide %1, %2 : tensor<1x5xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<1x5xf32>) -> tensor<5x5xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<5x5xf32>
    %6 = chlo.square %5 : tensor<5x5xf32> -> tensor<5x5xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<5x5xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [1] : (tensor<5xf32>) -> tensor<1x5xf32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %14 = stablehlo.divide %12, %13 : tensor<1x5xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %16 = call @_where(%15, %14, %cst_5) : (tensor<i1>, tensor<1x5xf32>, tensor<f32>) -> tensor<1x5xf32>
    return %16, %8, %10, %15 : tensor<1x5xf32>, tensor<5x5xf32>, tensor<f32>, tensor<i1>
  }
  func.func private @_where(%arg0: tensor<i1>, %arg1: tensor<1x5xf32>, %arg2: tensor<f32>) -> tensor<1x5xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<1x5xf32>
    return %2 : tensor<1x5xf32>
  }
  func.func private @_var_0(%arg0: tensor<5x5xf32>, %arg1: tensor<i32>) -> (tensor<5x1xf32>, tensor<5x5xf32>, tensor<f32>, tensor<i1>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_0 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %3 = stablehlo.divide %1, %2 : tensor<5x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<5x1xf32>) -> tensor<5x5xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<5x5xf32>
    %6 = chlo.square %5 : tensor<5x5xf32> -> tensor<5x5xf32>
    %cst_1 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x5xf32>
    %8 = stablehlo.multiply %7, %5 : tensor<5x5xf32>
    %9 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %10 = stablehlo.subtract %cst_2, %9 : tensor<f32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<5xf32>) -> tensor<5x1xf32>
    %13 = stablehlo.broadcast_in_dim %10, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %14 = stablehlo.divide %12, %13 : tensor<5x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.compare GT, %10, %cst_4, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_5 = stablehlo.constant dense<0x7FC00000> : tensor<f32>
    %16 = call @_where_1(%15, %14, %cst_5) : (tensor<i1>, tensor<5x1xf32>, tensor<f32>) -> tensor<5x1xf32>
    return %16, %8, %10, %15 : tensor<5x1xf32>, tensor<5x5xf32>, tensor<f32>, tensor<i1>
  }
  func.func private @_where_1(%arg0: tensor<i1>, %arg1: tensor<5x1xf32>, %arg2: tensor<f32>) -> tensor<5x1xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<i1>, tensor<5x1xf32>
    return %2 : tensor<5x1xf32>
  }
  func.func private @_var_2(%arg0: tensor<5x5xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<5x1xf32>) -> tensor<5x5xf32> {
    %0 = call @_where_3(%arg2, %arg3) : (tensor<i1>, tensor<5x1xf32>) -> tensor<5x1xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %2 = stablehlo.divide %0, %1 : tensor<5x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0] : (tensor<5xf32>) -> tensor<5x5xf32>
    %5 = stablehlo.multiply %4, %arg0 : tensor<5x5xf32>
    %6 = stablehlo.negate %5 : tensor<5x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.reshape %7 : (tensor<5xf32>) -> tensor<5x1xf32>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %10 = stablehlo.divide %8, %9 : tensor<5x1xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<5x1xf32>, tensor<f32>) -> tensor<5xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<5xf32>) -> tensor<5x5xf32>
    %13 = stablehlo.add %5, %12 : tensor<5x5xf32>
    return %13 : tensor<5x5xf32>
  }
  func.func private @_where_3(%arg0: tensor<i1>, %arg1: tensor<5x1xf32>) -> tensor<5x1xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<5x1xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<5x1xf32>
    return %1 : tensor<5x1xf32>
  }
  func.func private @_var_4(%arg0: tensor<5x5xf32>, %arg1: tensor<f32>, %arg2: tensor<i1>, %arg3: tensor<1x5xf32>) -> tensor<5x5xf32> {
    %0 = call @_where_5(%arg2, %arg3) : (tensor<i1>, tensor<1x5xf32>) -> tensor<1x5xf32>
    %1 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %2 = stablehlo.divide %0, %1 : tensor<1x5xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<5xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [1] : (tensor<5xf32>) -> tensor<5x5xf32>
    %5 = stablehlo.multiply %4, %arg0 : tensor<5x5xf32>
    %6 = stablehlo.negate %5 : tensor<5x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<5x5xf32>, tensor<f32>) -> tensor<5xf32>
    %8 = stablehlo.reshape %7 : (tensor<5xf32>) -> tensor<1x5xf32>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %10 = stablehlo.divide %8, %9 : tensor<1x5xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<1x5xf32>, tensor<f32>) -> tensor<5xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [1] : (tensor<5xf32>) -> tensor<5x5xf32>
    %13 = stablehlo.add %5, %12 : tensor<5x5xf32>
    return %13 : tensor<5x5xf32>
  }
  func.func private @_where_5(%arg0: tensor<i1>, %arg1: tensor<1x5xf32>) -> tensor<1x5xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<1x5xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<i1>, tensor<1x5xf32>
    return %1 : tensor<1x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
