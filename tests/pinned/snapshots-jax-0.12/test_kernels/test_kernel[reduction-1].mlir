// import jax
// import jax.numpy as jnp
//
//
// def objective(outputs: jax.Array, labels: jax.Array, strength: jax.Array):
//     err = outputs - labels
//     out = jnp.logaddexp(err, -err) - jnp.log(2.0)
//     s = jnp.sum(out, axis=-1) + strength * jnp.mean(outputs**2)
//     return jnp.mean(s)
//
//   outputs: float32[8, 2] in [-2, 2]
//   labels: float32[8, 2] in [-1.5, 1.5]
//   strength: float32[] in [0.01, 0.5]
// -----
// forward, cpu
module @jit_objective attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x2xf32>, %arg1: tensor<8x2xf32>, %arg2: tensor<f32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<8x2xf32>
    %1 = stablehlo.negate %0 : tensor<8x2xf32>
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
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %12 = stablehlo.log %cst : tensor<f32>
    %13 = stablehlo.convert %12 : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %15 = stablehlo.subtract %11, %14 : tensor<8x2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<8x2xf32>, tensor<f32>) -> tensor<8xf32>
    %17 = stablehlo.multiply %arg0, %arg0 : tensor<8x2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_1) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_2 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %19 = stablehlo.divide %18, %cst_2 : tensor<f32>
    %20 = stablehlo.multiply %arg2, %19 : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %22 = stablehlo.add %16, %21 : tensor<8xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_3) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %cst_4 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %24 = stablehlo.divide %23, %cst_4 : tensor<f32>
    return %24 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<8x2xf32>, %arg1: tensor<8x2xf32>, %arg2: tensor<f32>) -> (tensor<8x2xf32> {jax.result_info = "result[0]"}, tensor<8x2xf32> {jax.result_info = "result[1]"}, tensor<f32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.subtract %arg0, %arg1 : tensor<8x2xf32>
    %1 = stablehlo.negate %0 : tensor<8x2xf32>
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
    %32 = stablehlo.multiply %arg0, %arg0 : tensor<8x2xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %34 = stablehlo.multiply %33, %arg0 : tensor<8x2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%32 init: %cst_8) applies stablehlo.add across dimensions = [0, 1] : (tensor<8x2xf32>, tensor<f32>) -> tensor<f32>
    %cst_9 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %36 = stablehlo.divide %35, %cst_9 : tensor<f32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %37 = stablehlo.divide %cst_10, %cst_11 : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [] : (tensor<f32>) -> tensor<8xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<8xf32>, tensor<f32>) -> tensor<f32>
    %40 = stablehlo.multiply %arg2, %39 : tensor<f32>
    %41 = stablehlo.multiply %39, %36 : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.600000e+01> : tensor<f32>
    %42 = stablehlo.divide %40, %cst_13 : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [] : (tensor<f32>) -> tensor<8x2xf32>
    %44 = stablehlo.multiply %43, %34 : tensor<8x2xf32>
    %45 = stablehlo.broadcast_in_dim %38, dims = [0] : (tensor<8xf32>) -> tensor<8x2xf32>
    %46 = stablehlo.multiply %45, %31 : tensor<8x2xf32>
    %47 = stablehlo.multiply %45, %21 : tensor<8x2xf32>
    %48 = stablehlo.negate %46 : tensor<8x2xf32>
    %49 = stablehlo.add %47, %48 : tensor<8x2xf32>
    %50 = stablehlo.negate %49 : tensor<8x2xf32>
    %51 = stablehlo.add %44, %49 : tensor<8x2xf32>
    return %51, %50, %41 : tensor<8x2xf32>, tensor<8x2xf32>, tensor<f32>
  }
}
// -----
// backward, cuda: same text as cpu
