// import jax
// import jax.numpy as jnp
//
//
// def loss(outputs, labels):
//     clamped = jnp.clip(outputs, -0.833, 1.207)
//     oscillation = jnp.cos(clamped)
//     gap = jax.nn.softplus(oscillation) - oscillation * labels
//     log_x = jnp.logaddexp(gap.mean(), jnp.mean(outputs**2))
//     return jnp.sqrt(log_x**2 + 0.8)
//
//   outputs: float32[8, 2] in [-2, 2]
//   labels: float32[8, 2] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x2xf32>, %arg1: tensor<8x2xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<-8.330000e-01> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.207000e+00> : tensor<f32>
    %0 = call @clip(%arg0, %cst, %cst_0) : (tensor<8x2xf32>, tensor<f32>, tensor<f32>) -> tensor<8x2xf32>
    %1 = stablehlo.cosine %0 : tensor<8x2xf32>
    %2 = call @softplus(%1) : (tensor<8x2xf32>) -> tensor<8x2xf32>
    %3 = stablehlo.multiply %1, %arg1 : tensor<8x2xf32>
    %4 = stablehlo.subtract %2, %3 : tensor<8x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %6 = stablehlo.divide %5, %cst_2 : tensor<f32>
    %7 = stablehlo.multiply %arg0, %arg0 : tensor<8x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.reduce(%7 init: %cst_3) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %9 = stablehlo.divide %8, %cst_4 : tensor<f32>
    %10 = stablehlo.maximum %6, %9 : tensor<f32>
    %11 = stablehlo.subtract %6, %9 : tensor<f32>
    %12 = stablehlo.compare NE, %11, %11, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %13 = stablehlo.add %6, %9 : tensor<f32>
    %14 = stablehlo.abs %11 : tensor<f32>
    %15 = stablehlo.negate %14 : tensor<f32>
    %16 = stablehlo.exponential %15 : tensor<f32>
    %17 = stablehlo.log_plus_one %16 : tensor<f32>
    %18 = stablehlo.add %10, %17 : tensor<f32>
    %19 = stablehlo.select %12, %13, %18 : tensor<i1>, tensor<f32>
    %20 = stablehlo.multiply %19, %19 : tensor<f32>
    %cst_5 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %21 = stablehlo.add %20, %cst_5 : tensor<f32>
    %22 = stablehlo.sqrt %21 : tensor<f32>
    return %22 : tensor<f32>
  }
  func.func private @clip(%arg0: tensor<8x2xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> tensor<8x2xf32> {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<8x2xf32>
    %3 = stablehlo.convert %arg2 : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %5 = stablehlo.minimum %4, %2 : tensor<8x2xf32>
    return %5 : tensor<8x2xf32>
  }
  func.func private @softplus(%arg0: tensor<8x2xf32>) -> tensor<8x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<8x2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<8x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<8x2xf32>
    %7 = stablehlo.abs %3 : tensor<8x2xf32>
    %8 = stablehlo.negate %7 : tensor<8x2xf32>
    %9 = stablehlo.exponential %8 : tensor<8x2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<8x2xf32>
    %11 = stablehlo.add %1, %10 : tensor<8x2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<8x2xi1>, tensor<8x2xf32>
    return %12 : tensor<8x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x2xf32>, %arg1: tensor<8x2xf32>) -> (tensor<8x2xf32> {jax.result_info = "result[0]"}, tensor<8x2xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<-8.330000e-01> : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.207000e+00> : tensor<f32>
    %0:3 = call @clip(%arg0, %cst, %cst_0) : (tensor<8x2xf32>, tensor<f32>, tensor<f32>) -> (tensor<8x2xf32>, tensor<8x2xf32>, tensor<8x2xf32>)
    %1 = stablehlo.cosine %0#0 : tensor<8x2xf32>
    %2 = stablehlo.sine %0#0 : tensor<8x2xf32>
    %3:2 = call @softplus(%1) : (tensor<8x2xf32>) -> (tensor<8x2xf32>, tensor<8x2xf32>)
    %4 = stablehlo.multiply %1, %arg1 : tensor<8x2xf32>
    %5 = stablehlo.subtract %3#0, %4 : tensor<8x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %6 = stablehlo.reduce(%5 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %7 = stablehlo.divide %6, %cst_2 : tensor<f32>
    %8 = stablehlo.multiply %arg0, %arg0 : tensor<8x2xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %10 = stablehlo.multiply %9, %arg0 : tensor<8x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%8 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %12 = stablehlo.divide %11, %cst_5 : tensor<f32>
    %13 = stablehlo.maximum %7, %12 : tensor<f32>
    %14 = stablehlo.subtract %7, %12 : tensor<f32>
    %15 = stablehlo.compare NE, %14, %14, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %16 = stablehlo.add %7, %12 : tensor<f32>
    %17 = stablehlo.abs %14 : tensor<f32>
    %18 = stablehlo.negate %17 : tensor<f32>
    %19 = stablehlo.exponential %18 : tensor<f32>
    %20 = stablehlo.log_plus_one %19 : tensor<f32>
    %21 = stablehlo.add %13, %20 : tensor<f32>
    %22 = stablehlo.select %15, %16, %21 : tensor<i1>, tensor<f32>
    %cst_6 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %23 = stablehlo.compare EQ, %7, %cst_6, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.select %23, %cst_7, %7 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %25 = stablehlo.compare EQ, %22, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.select %25, %cst_9, %22 : tensor<i1>, tensor<f32>
    %27 = stablehlo.subtract %24, %26 : tensor<f32>
    %28 = stablehlo.exponential %27 : tensor<f32>
    %cst_10 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %29 = stablehlo.compare EQ, %12, %cst_10, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.select %29, %cst_11, %12 : tensor<i1>, tensor<f32>
    %cst_12 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %31 = stablehlo.compare EQ, %22, %cst_12, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.select %31, %cst_13, %22 : tensor<i1>, tensor<f32>
    %33 = stablehlo.subtract %30, %32 : tensor<f32>
    %34 = stablehlo.exponential %33 : tensor<f32>
    %35 = stablehlo.multiply %22, %22 : tensor<f32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.multiply %cst_14, %22 : tensor<f32>
    %cst_15 = stablehlo.constant dense<8.000000e-01> : tensor<f32>
    %37 = stablehlo.add %35, %cst_15 : tensor<f32>
    %38 = stablehlo.sqrt %37 : tensor<f32>
    %cst_16 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %39 = stablehlo.divide %cst_16, %38 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.multiply %cst_17, %39 : tensor<f32>
    %41 = stablehlo.multiply %40, %36 : tensor<f32>
    %42 = stablehlo.multiply %41, %34 : tensor<f32>
    %43 = stablehlo.multiply %41, %28 : tensor<f32>
    %cst_18 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %44 = stablehlo.divide %42, %cst_18 : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %46 = stablehlo.multiply %45, %10 : tensor<8x2xf32>
    %cst_19 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %47 = stablehlo.divide %43, %cst_19 : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %47, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %49 = stablehlo.negate %48 : tensor<8x2xf32>
    %50 = stablehlo.multiply %1, %49 : tensor<8x2xf32>
    %51 = stablehlo.multiply %49, %arg1 : tensor<8x2xf32>
    %52 = call @softplus_0(%3#1, %48) : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xf32>
    %53 = stablehlo.add %51, %52 : tensor<8x2xf32>
    %54 = stablehlo.negate %53 : tensor<8x2xf32>
    %55 = stablehlo.multiply %54, %2 : tensor<8x2xf32>
    %56 = call @clip_1(%0#1, %0#2, %55) : (tensor<8x2xf32>, tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xf32>
    %57 = stablehlo.add %46, %56 : tensor<8x2xf32>
    return %57, %50 : tensor<8x2xf32>, tensor<8x2xf32>
  }
  func.func private @clip(%arg0: tensor<8x2xf32>, %arg1: tensor<f32>, %arg2: tensor<f32>) -> (tensor<8x2xf32>, tensor<8x2xf32>, tensor<8x2xf32>) {
    %0 = stablehlo.convert %arg1 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %2 = stablehlo.maximum %1, %arg0 : tensor<8x2xf32>
    %3 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %4 = stablehlo.compare GT, %arg0, %3, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %5 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %6 = stablehlo.compare EQ, %arg0, %5, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %10 = stablehlo.select %6, %9, %8 : tensor<8x2xi1>, tensor<8x2xf32>
    %11 = stablehlo.select %4, %7, %10 : tensor<8x2xi1>, tensor<8x2xf32>
    %12 = stablehlo.convert %arg2 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %14 = stablehlo.minimum %13, %2 : tensor<8x2xf32>
    %15 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %16 = stablehlo.compare GT, %15, %2, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %17 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %18 = stablehlo.compare EQ, %17, %2, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %22 = stablehlo.select %18, %21, %20 : tensor<8x2xi1>, tensor<8x2xf32>
    %23 = stablehlo.select %16, %19, %22 : tensor<8x2xi1>, tensor<8x2xf32>
    return %14, %11, %23 : tensor<8x2xf32>, tensor<8x2xf32>, tensor<8x2xf32>
  }
  func.func private @softplus(%arg0: tensor<8x2xf32>) -> (tensor<8x2xf32>, tensor<8x2xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<8x2xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<8x2xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<8x2xf32>
    %7 = stablehlo.abs %3 : tensor<8x2xf32>
    %8 = stablehlo.negate %7 : tensor<8x2xf32>
    %9 = stablehlo.exponential %8 : tensor<8x2xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<8x2xf32>
    %11 = stablehlo.add %1, %10 : tensor<8x2xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<8x2xi1>, tensor<8x2xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<8x2xi1>, tensor<8x2xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<8x2xf32>, tensor<8x2xf32>) -> tensor<8x2xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<8x2xi1>, tensor<8x2xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<8x2xf32>
    %22 = stablehlo.exponential %21 : tensor<8x2xf32>
    return %12, %22 : tensor<8x2xf32>, tensor<8x2xf32>
  }
  func.func private @softplus_0(%arg0: tensor<8x2xf32>, %arg1: tensor<8x2xf32>) -> tensor<8x2xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<8x2xf32>
    return %0 : tensor<8x2xf32>
  }
  func.func private @clip_1(%arg0: tensor<8x2xf32>, %arg1: tensor<8x2xf32>, %arg2: tensor<8x2xf32>) -> tensor<8x2xf32> {
    %0 = stablehlo.multiply %arg2, %arg1 : tensor<8x2xf32>
    %1 = stablehlo.multiply %0, %arg0 : tensor<8x2xf32>
    return %1 : tensor<8x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
