// import jax
// import jax.numpy as jnp
//
//
// def adc_model(raw, u, weights):
//     level = raw.astype(jnp.float32) * 0.012
//     coarse = jax.lax.reduce_precision(level, exponent_bits=5, mantissa_bits=3)
//     gap_up = jnp.nextafter(coarse, 9.0) - level
//     log_term = jnp.logaddexp(coarse, gap_up)
//     p = u * jnp.tanh(log_term)
//     fraction = p / weights
//     return jnp.exp2(fraction)
//
//   raw: int32[6] in [0, 255]
//   u: float32[6] in [-1, 1]
//   weights: float32[6] in [0.3, 1.5]
// -----
// forward, cpu
module @jit_adc_model attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
    %cst_1 = stablehlo.constant dense<0.693147182> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<6xf32>
    %22 = stablehlo.exponential %21 : tensor<6xf32>
    return %22 : tensor<6xf32>
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
    %cst_2 = stablehlo.constant dense<0.693147182> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %24 = stablehlo.multiply %23, %19 : tensor<6xf32>
    %25 = stablehlo.exponential %24 : tensor<6xf32>
    %cst_3 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %26 = stablehlo.log %cst_3 : tensor<f32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %28 = stablehlo.broadcast_in_dim %26, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<6xf32>
    %30 = stablehlo.multiply %29, %25 : tensor<6xf32>
    %31 = stablehlo.multiply %30, %22 : tensor<6xf32>
    %32 = stablehlo.multiply %31, %18 : tensor<6xf32>
    %33 = stablehlo.negate %32 : tensor<6xf32>
    %34 = stablehlo.divide %30, %arg2 : tensor<6xf32>
    %35 = stablehlo.multiply %34, %17 : tensor<6xf32>
    return %35, %33 : tensor<6xf32>, tensor<6xf32>
  }
}
// -----
// backward, cuda: same text as cpu
