// import jax
// import jax.numpy as jnp
//
//
// def warped_adc_model_layer(raw, u, weights):
//     level = raw.astype(jnp.float32) * 0.012
//     coarse = jax.lax.reduce_precision(level, exponent_bits=5, mantissa_bits=3)
//     gap_up = jnp.nextafter(coarse, 9.0) - level
//     log_scale = jnp.logaddexp(coarse, gap_up)
//     interaction = u * jnp.tanh(log_scale)
//     relative = interaction / weights
//     activation = jax.nn.sigmoid(relative)
//     return activation * (1.14 - activation)
//
//   raw: int32[6] in [0, 255]
//   u: float32[6] in [-1, 1]
//   weights: float32[6] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_warped_adc_model_layer attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> (tensor<6xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi32>) -> tensor<6xf32>
    %cst = stablehlo.constant dense<1.200000e-02> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.multiply %0, %1 : tensor<6xf32>
    %3 = stablehlo.reduce_precision %2, format = e5m3 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %5 = chlo.next_after %3, %4 : tensor<6xf32>, tensor<6xf32> -> tensor<6xf32>
    %6 = stablehlo.subtract %5, %2 : tensor<6xf32>
    %7 = stablehlo.maximum %3, %6 : tensor<6xf32>
    %8 = stablehlo.subtract %3, %6 : tensor<6xf32>
    %9 = stablehlo.compare NE, %8, %8, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %10 = stablehlo.add %3, %6 : tensor<6xf32>
    %11 = stablehlo.abs %8 : tensor<6xf32>
    %12 = stablehlo.negate %11 : tensor<6xf32>
    %13 = stablehlo.exponential %12 : tensor<6xf32>
    %14 = stablehlo.log_plus_one %13 : tensor<6xf32>
    %15 = stablehlo.add %7, %14 : tensor<6xf32>
    %16 = stablehlo.select %9, %10, %15 : tensor<6xi1>, tensor<6xf32>
    %17 = stablehlo.tanh %16 : tensor<6xf32>
    %18 = stablehlo.multiply %arg1, %17 : tensor<6xf32>
    %19 = stablehlo.divide %18, %arg2 : tensor<6xf32>
    %20 = stablehlo.negate %19 : tensor<6xf32>
    %21 = stablehlo.exponential %20 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %23 = stablehlo.add %22, %21 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %25 = stablehlo.divide %24, %23 : tensor<6xf32>
    %cst_3 = stablehlo.constant dense<1.140000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %27 = stablehlo.subtract %26, %25 : tensor<6xf32>
    %28 = stablehlo.multiply %25, %27 : tensor<6xf32>
    return %28 : tensor<6xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xi32>, %arg1: tensor<6xf32>, %arg2: tensor<6xf32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.convert %arg0 : (tensor<6xi32>) -> tensor<6xf32>
    %cst = stablehlo.constant dense<1.200000e-02> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %2 = stablehlo.multiply %0, %1 : tensor<6xf32>
    %3 = stablehlo.reduce_precision %2, format = e5m3 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<9.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %5 = chlo.next_after %3, %4 : tensor<6xf32>, tensor<6xf32> -> tensor<6xf32>
    %6 = stablehlo.subtract %5, %2 : tensor<6xf32>
    %7 = stablehlo.maximum %3, %6 : tensor<6xf32>
    %8 = stablehlo.subtract %3, %6 : tensor<6xf32>
    %9 = stablehlo.compare NE, %8, %8, FLOAT : (tensor<6xf32>, tensor<6xf32>) -> tensor<6xi1>
    %10 = stablehlo.add %3, %6 : tensor<6xf32>
    %11 = stablehlo.abs %8 : tensor<6xf32>
    %12 = stablehlo.negate %11 : tensor<6xf32>
    %13 = stablehlo.exponential %12 : tensor<6xf32>
    %14 = stablehlo.log_plus_one %13 : tensor<6xf32>
    %15 = stablehlo.add %7, %14 : tensor<6xf32>
    %16 = stablehlo.select %9, %10, %15 : tensor<6xi1>, tensor<6xf32>
    %17 = stablehlo.tanh %16 : tensor<6xf32>
    %18 = stablehlo.multiply %arg1, %17 : tensor<6xf32>
    %19 = stablehlo.divide %18, %arg2 : tensor<6xf32>
    %20 = stablehlo.multiply %arg2, %arg2 : tensor<6xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %22 = stablehlo.divide %21, %20 : tensor<6xf32>
    %23 = stablehlo.negate %19 : tensor<6xf32>
    %24 = stablehlo.exponential %23 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %26 = stablehlo.add %25, %24 : tensor<6xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %28 = stablehlo.divide %27, %26 : tensor<6xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<6xf32>
    %31 = stablehlo.multiply %28, %30 : tensor<6xf32>
    %cst_5 = stablehlo.constant dense<1.140000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %33 = stablehlo.subtract %32, %28 : tensor<6xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %35 = stablehlo.multiply %28, %34 : tensor<6xf32>
    %36 = stablehlo.multiply %34, %33 : tensor<6xf32>
    %37 = stablehlo.negate %35 : tensor<6xf32>
    %38 = stablehlo.add %36, %37 : tensor<6xf32>
    %39 = stablehlo.multiply %38, %31 : tensor<6xf32>
    %40 = stablehlo.multiply %39, %22 : tensor<6xf32>
    %41 = stablehlo.multiply %40, %18 : tensor<6xf32>
    %42 = stablehlo.negate %41 : tensor<6xf32>
    %43 = stablehlo.divide %39, %arg2 : tensor<6xf32>
    %44 = stablehlo.multiply %43, %17 : tensor<6xf32>
    return %44, %42 : tensor<6xf32>, tensor<6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
