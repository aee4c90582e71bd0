// import jax
// import jax.numpy as jnp
//
//
// def robust_broadcast_map(x, y):
//     def combine(p, q):
//         joint = q + 0.323 * p
//         part = jax.nn.sigmoid(joint - 0.767)
//         return jnp.sum(part**2) + 0.481 * jnp.sum(jnp.sin(p[1:] - p[:-1]))
//
//     batched = jnp.vectorize(combine, signature="(n),(n)->()")
//     outs = batched(x, y)
//     clamped = jnp.clip(outs, -12.0, 12.0)
//     gap = clamped - 0.18 * jnp.sin(clamped)
//     return jax.nn.logsumexp(gap)
//
//   x: float32[2, 1, 4] in [-1.2, 1.2]
//   y: float32[2, 1, 4] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_robust_broadcast_map attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1x4xf32>, %arg1: tensor<2x1x4xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.reshape %arg0 : (tensor<2x1x4xf32>) -> tensor<2x4xf32>
    %1 = stablehlo.reshape %arg1 : (tensor<2x1x4xf32>) -> tensor<2x4xf32>
    %cst = stablehlo.constant dense<3.230000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<2x4xf32>
    %4 = stablehlo.add %1, %3 : tensor<2x4xf32>
    %cst_0 = stablehlo.constant dense<7.670000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %6 = stablehlo.subtract %4, %5 : tensor<2x4xf32>
    %7 = stablehlo.negate %6 : tensor<2x4xf32>
    %8 = stablehlo.exponential %7 : tensor<2x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %10 = stablehlo.add %9, %8 : tensor<2x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %12 = stablehlo.divide %11, %10 : tensor<2x4xf32>
    %13 = stablehlo.multiply %12, %12 : tensor<2x4xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
    %15 = stablehlo.slice %0 [0:2, 1:4] : (tensor<2x4xf32>) -> tensor<2x3xf32>
    %16 = stablehlo.slice %0 [0:2, 0:3] : (tensor<2x4xf32>) -> tensor<2x3xf32>
    %17 = stablehlo.subtract %15, %16 : tensor<2x3xf32>
    %18 = stablehlo.sine %17 : tensor<2x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%18 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_5 = stablehlo.constant dense<4.810000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<2xf32>
    %22 = stablehlo.add %14, %21 : tensor<2xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %cst_6 = stablehlo.constant dense<-1.200000e+01> : tensor<f32>
    %cst_7 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %24 = call @clip(%23, %cst_6, %cst_7) : (tensor<2x1xf32>, tensor<f32>, tensor<f32>) -> tensor<2x1xf32>
    %25 = stablehlo.sine %24 : tensor<2x1xf32>
    %cst_8 = stablehlo.constant dense<1.800000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<2x1xf32>
    %28 = stablehlo.subtract %24, %27 : tensor<2x1xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %29 = stablehlo.reduce(%28 init: %cst_9) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %30 = stablehlo.maximum %cst_10, %29 : tensor<f32>
    %31 = stablehlo.is_finite %30 : (tensor<f32>) -> tensor<i1>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.select %31, %30, %cst_11 : tensor<i1>, tensor<f32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<2x1xf32>
    %35 = stablehlo.subtract %28, %34 : tensor<2x1xf32>
    %36 = stablehlo.exponential %35 : tensor<2x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_12) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<f32>
    %38 = stablehlo.abs %37 : tensor<f32>
    %39 = stablehlo.log %38 : tensor<f32>
    %40 = stablehlo.add %39, %32 : tensor<f32>
    return %40 : tensor<f32>
  }
  func.func private @clip(%arg0: tensor<2x1xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<2x1xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<2x1xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<2x1xf32>
    return %5 : tensor<2x1xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x1x4xf32>, %arg1: tensor<2x1x4xf32>) -> (tensor<2x1x4xf32> {jax.result_info = "result[0]"}, tensor<2x1x4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.reshape %arg0 : (tensor<2x1x4xf32>) -> tensor<2x4xf32>
    %1 = stablehlo.reshape %arg1 : (tensor<2x1x4xf32>) -> tensor<2x4xf32>
    %cst = stablehlo.constant dense<3.230000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<2x4xf32>
    %4 = stablehlo.add %1, %3 : tensor<2x4xf32>
    %cst_0 = stablehlo.constant dense<7.670000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %6 = stablehlo.subtract %4, %5 : tensor<2x4xf32>
    %7 = stablehlo.negate %6 : tensor<2x4xf32>
    %8 = stablehlo.exponential %7 : tensor<2x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %10 = stablehlo.add %9, %8 : tensor<2x4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %12 = stablehlo.divide %11, %10 : tensor<2x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %14 = stablehlo.subtract %13, %12 : tensor<2x4xf32>
    %15 = stablehlo.multiply %12, %14 : tensor<2x4xf32>
    %16 = stablehlo.multiply %12, %12 : tensor<2x4xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %18 = stablehlo.multiply %17, %12 : tensor<2x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.reduce(%16 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<2xf32>
    %20 = stablehlo.slice %0 [0:2, 1:4] : (tensor<2x4xf32>) -> tensor<2x3xf32>
    %21 = stablehlo.slice %0 [0:2, 0:3] : (tensor<2x4xf32>) -> tensor<2x3xf32>
    %22 = stablehlo.subtract %20, %21 : tensor<2x3xf32>
    %23 = stablehlo.sine %22 : tensor<2x3xf32>
    %24 = stablehlo.cosine %22 : tensor<2x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%23 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<4.810000e-01> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %27 = stablehlo.multiply %26, %25 : tensor<2xf32>
    %28 = stablehlo.add %19, %27 : tensor<2xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %cst_8 = stablehlo.constant dense<-1.200000e+01> : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.200000e+01> : tensor<f32>
    %30:3 = call @clip(%29, %cst_8, %cst_9) : (tensor<2x1xf32>, tensor<f32>, tensor<f32>) -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>)
    %31 = stablehlo.sine %30#0 : tensor<2x1xf32>
    %32 = stablehlo.cosine %30#0 : tensor<2x1xf32>
    %cst_10 = stablehlo.constant dense<1.800000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %34 = stablehlo.multiply %33, %31 : tensor<2x1xf32>
    %35 = stablehlo.subtract %30#0, %34 : tensor<2x1xf32>
    %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_11) applies stablehlo.maximum across dimensions = [0, 1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<f32>
    %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %37 = stablehlo.maximum %cst_12, %36 : tensor<f32>
    %38 = stablehlo.is_finite %37 : (tensor<f32>) -> tensor<i1>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.select %38, %37, %cst_13 : tensor<i1>, tensor<f32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<1x1xf32>
    %41 = stablehlo.broadcast_in_dim %40, dims = [0, 1] : (tensor<1x1xf32>) -> tensor<2x1xf32>
    %42 = stablehlo.subtract %35, %41 : tensor<2x1xf32>
    %43 = stablehlo.exponential %42 : tensor<2x1xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.reduce(%43 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<f32>
    %45 = stablehlo.abs %44 : tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.compare GE, %44, %cst_15, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.divide %cst_16, %45 : tensor<f32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.select %46, %cst_17, %47 : tensor<i1>, tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.select %46, %47, %cst_18 : tensor<i1>, tensor<f32>
    %50 = stablehlo.negate %48 : tensor<f32>
    %51 = stablehlo.add %49, %50 : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %51, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %53 = stablehlo.multiply %52, %43 : tensor<2x1xf32>
    %54 = stablehlo.negate %53 : tensor<2x1xf32>
    %cst_19 = stablehlo.constant dense<1.800000e-01> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %56 = stablehlo.multiply %55, %54 : tensor<2x1xf32>
    %57 = stablehlo.multiply %56, %32 : tensor<2x1xf32>
    %58 = stablehlo.add %53, %57 : tensor<2x1xf32>
    %59 = call @clip_0(%30#1, %30#2, %58) : (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_20) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_21 = stablehlo.constant dense<4.810000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %62 = stablehlo.multiply %61, %60 : tensor<2xf32>
    %63 = stablehlo.broadcast_in_dim %62, dims = [0] : (tensor<2xf32>) -> tensor<2x3xf32>
    %64 = stablehlo.multiply %63, %24 : tensor<2x3xf32>
    %65 = stablehlo.negate %64 : tensor<2x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.pad %65, %cst_22, low = [0, 0], high = [0, 1], interior = [0, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.pad %64, %cst_23, low = [0, 1], high = [0, 0], interior = [0, 0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2x4xf32>
    %68 = stablehlo.add %66, %67 : tensor<2x4xf32>
    %69 = stablehlo.broadcast_in_dim %60, dims = [0] : (tensor<2xf32>) -> tensor<2x4xf32>
    %70 = stablehlo.multiply %69, %18 : tensor<2x4xf32>
    %71 = stablehlo.multiply %70, %15 : tensor<2x4xf32>
    %cst_24 = stablehlo.constant dense<3.230000e-01> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %73 = stablehlo.multiply %72, %71 : tensor<2x4xf32>
    %74 = stablehlo.add %68, %73 : tensor<2x4xf32>
    %75 = stablehlo.broadcast_in_dim %71, dims = [0, 2] : (tensor<2x4xf32>) -> tensor<2x1x4xf32>
    %76 = stablehlo.broadcast_in_dim %74, dims = [0, 2] : (tensor<2x4xf32>) -> tensor<2x1x4xf32>
    return %76, %75 : tensor<2x1x4xf32>, tensor<2x1x4xf32>
  }
  func.func private @clip(%arg0: tensor<2x1xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<2x1xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<2x1xi1>, tensor<2x1xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<2x1xi1>, tensor<2x1xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %14 = stablehlo.minimum %13, %2 : tensor<2x1xf32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<2x1xf32>, tensor<2x1xf32>) -> tensor<2x1xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %22 = stablehlo.select %18, %21, %20 : tensor<2x1xi1>, tensor<2x1xf32>
    %23 = stablehlo.select %16, %19, %22 : tensor<2x1xi1>, tensor<2x1xf32>
    return %14, %11, %23 : tensor<2x1xf32>, tensor<2x1xf32>, tensor<2x1xf32>
  }
  func.func private @clip_0(%arg0: tensor<2x1xf32>, %arg1: tensor<2x1xf32>, %arg2: tensor<2x1xf32>) -> tensor<2x1xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<2x1xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<2x1xf32>
    return %1 : tensor<2x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
