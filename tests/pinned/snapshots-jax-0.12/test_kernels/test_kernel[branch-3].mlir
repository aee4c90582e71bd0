// import jax
// import jax.numpy as jnp
//
//
// def noisy_clipped_step_fn(errors, temperature):
//     """Compute a noisy clipped step."""
//     ratio_to = 1.81 / (1.5 + jnp.minimum(errors, 0.14) ** 2)
//     clamped = jnp.clip(ratio_to + jnp.sin(temperature), 0.004, 2.022)
//     return clamped + jax.nn.gelu(errors)
//
//   errors: float32[6] in [-0.8, 0.8]
//   temperature: float32[1] in [0.2, 3]
// -----
// forward, cpu
module @jit_noisy_clipped_step_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<1xf32>) -> (tensor<6xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.minimum %arg0, %0 : tensor<6xf32>
    %2 = stablehlo.multiply %1, %1 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.add %3, %2 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<1.810000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.divide %5, %4 : tensor<6xf32>
    %7 = stablehlo.sine %arg1 : tensor<1xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %9 = stablehlo.add %6, %8 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<4.000000e-03> : tensor<f32>
    %cst_3 = stablehlo.constant dense<2.022000e+00> : tensor<f32>
    %10 = call @clip(%9, %cst_2, %cst_3) : (tensor<6xf32>, tensor<f32>, tensor<f32>) -> tensor<6xf32>
    %11 = stablehlo.multiply %arg0, %arg0 : tensor<6xf32>
    %12 = stablehlo.multiply %11, %arg0 : tensor<6xf32>
    %cst_4 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %14 = stablehlo.multiply %13, %12 : tensor<6xf32>
    %15 = stablehlo.add %arg0, %14 : tensor<6xf32>
    %cst_5 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %17 = stablehlo.multiply %16, %15 : tensor<6xf32>
    %18 = stablehlo.tanh %17 : tensor<6xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %20 = stablehlo.add %19, %18 : tensor<6xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<6xf32>
    %23 = stablehlo.multiply %arg0, %22 : tensor<6xf32>
    %24 = stablehlo.add %10, %23 : tensor<6xf32>
    return %24 : tensor<6xf32>
  }
  func.func private @clip(%arg0: tensor<6xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<6xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<6xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<6xf32>
    return %5 : tensor<6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<1xf32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<1xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %1 = stablehlo.minimum %arg0, %0 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %3 = stablehlo.compare GT, %2, %arg0, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_1 = stablehlo.constant dense<1.400000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %5 = stablehlo.compare EQ, %4, %arg0, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %9 = stablehlo.select %5, %8, %7 : tensor<6xi1>, tensor<6xf32>
    %10 = stablehlo.select %3, %6, %9 : tensor<6xi1>, tensor<6xf32>
    %11 = stablehlo.multiply %1, %1 : tensor<6xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %13 = stablehlo.multiply %12, %1 : tensor<6xf32>
    %cst_6 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %15 = stablehlo.add %14, %11 : tensor<6xf32>
    %cst_7 = stablehlo.constant dense<1.810000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %17 = stablehlo.divide %16, %15 : tensor<6xf32>
    %18 = stablehlo.multiply %15, %15 : tensor<6xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %20 = stablehlo.divide %19, %18 : tensor<6xf32>
    %21 = stablehlo.sine %arg1 : tensor<1xf32>
    %22 = stablehlo.cosine %arg1 : tensor<1xf32>
    %23 = stablehlo.broadcast_in_dim %21, dims = [0] : (tensor<1xf32>) -> tensor<6xf32>
    %24 = stablehlo.add %17, %23 : tensor<6xf32>
    %cst_9 = stablehlo.constant dense<4.000000e-03> : tensor<f32>
    %cst_10 = stablehlo.constant dense<2.022000e+00> : tensor<f32>
    %25:2 = call @clip(%24, %cst_9, %cst_10) : (tensor<6xf32>, tensor<f32>, tensor<f32>) -> (tensor<6xf32>, tensor<6xf32>)
    %26 = stablehlo.multiply %arg0, %arg0 : tensor<6xf32>
    %27 = stablehlo.multiply %26, %arg0 : tensor<6xf32>
    %28 = stablehlo.multiply %arg0, %arg0 : tensor<6xf32>
    %cst_11 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %30 = stablehlo.multiply %29, %28 : tensor<6xf32>
    %cst_12 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %32 = stablehlo.multiply %31, %27 : tensor<6xf32>
    %33 = stablehlo.add %arg0, %32 : tensor<6xf32>
    %cst_13 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<6xf32>
    %36 = stablehlo.tanh %35 : tensor<6xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %38 = stablehlo.add %37, %36 : tensor<6xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %40 = stablehlo.subtract %39, %36 : tensor<6xf32>
    %41 = stablehlo.multiply %38, %40 : tensor<6xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %43 = stablehlo.add %42, %36 : tensor<6xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<6xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %47 = stablehlo.multiply %arg0, %46 : tensor<6xf32>
    %48 = stablehlo.multiply %46, %45 : tensor<6xf32>
    %cst_19 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %50 = stablehlo.multiply %49, %47 : tensor<6xf32>
    %51 = stablehlo.multiply %50, %41 : tensor<6xf32>
    %cst_20 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %53 = stablehlo.multiply %52, %51 : tensor<6xf32>
    %54 = stablehlo.add %48, %53 : tensor<6xf32>
    %cst_21 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %56 = stablehlo.multiply %55, %53 : tensor<6xf32>
    %57 = stablehlo.multiply %56, %30 : tensor<6xf32>
    %58 = stablehlo.add %54, %57 : tensor<6xf32>
    %59 = call @clip_0(%25#0, %25#1, %46) : (tensor<6xf32>, tensor<6xf32>, tensor<6xf32>) -> tensor<6xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<6xf32>, tensor<f32>) -> tensor<f32>
    %61 = stablehlo.reshape %60 : (tensor<f32>) -> tensor<1xf32>
    %62 = stablehlo.multiply %61, %22 : tensor<1xf32>
    %63 = stablehlo.multiply %59, %20 : tensor<6xf32>
    %cst_23 = stablehlo.constant dense<1.810000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %65 = stablehlo.multiply %63, %64 : tensor<6xf32>
    %66 = stablehlo.negate %65 : tensor<6xf32>
    %67 = stablehlo.multiply %66, %13 : tensor<6xf32>
    %68 = stablehlo.multiply %67, %10 : tensor<6xf32>
    %69 = stablehlo.add %58, %68 : tensor<6xf32>
    return %69, %62 : tensor<6xf32>, tensor<1xf32>
  }
  func.func private @clip(%arg0: tensor<6xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<6xf32>, tensor<6xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<6xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<6xi1>, tensor<6xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<6xi1>, tensor<6xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %14 = stablehlo.compare GT, %13, %2, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %16 = stablehlo.compare EQ, %15, %2, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %20 = stablehlo.select %16, %19, %18 : tensor<6xi1>, tensor<6xf32>
    %21 = stablehlo.select %14, %17, %20 : tensor<6xi1>, tensor<6xf32>
    return %11, %21 : tensor<6xf32>, tensor<6xf32>
  }
  func.func private @clip_0(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> tensor<6xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<6xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<6xf32>
    return %1 : tensor<6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
