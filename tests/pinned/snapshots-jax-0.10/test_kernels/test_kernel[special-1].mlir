// import jax
// import jax.numpy as jnp
//
//
// def adaptive_log_evidence(forces, successes, inputs):
//     gate = jnp.tanh(forces + 0.17 * jnp.cos(forces))
//     arg = 4.1 + 1.81 * jnp.tanh(gate)
//     log_rising = jax.scipy.special.gammaln(arg + successes) - jax.scipy.special.gammaln(
//         arg
//     )
//     scored = log_rising + successes * inputs
//     log_total = jax.scipy.special.logsumexp(scored)
//     gap = 0.25 * scored - 1.5
//     scaled = 0.52 * log_total
//     return scaled + 0.25, gap
//
//   forces: float32[4] in [-3, 3]
//   successes: int32[4] in [0, 4]
//   inputs: float32[4] in [-1, 1]
// -----
// forward, cpu
module @jit_adaptive_log_evidence attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xi32>, %arg2: tensor<4xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.cosine %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.multiply %1, %0 : tensor<4xf32>
    %3 = stablehlo.add %arg0, %2 : tensor<4xf32>
    %4 = stablehlo.tanh %3 : tensor<4xf32>
    %5 = stablehlo.tanh %4 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.810000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<4.100000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %9 = stablehlo.add %8, %7 : tensor<4xf32>
    %10 = stablehlo.convert %arg1 : (tensor<4xi32>) -> tensor<4xf32>
    %11 = stablehlo.add %9, %10 : tensor<4xf32>
    %12 = chlo.lgamma %11 : tensor<4xf32> -> tensor<4xf32>
    %13 = chlo.lgamma %9 : tensor<4xf32> -> tensor<4xf32>
    %14 = stablehlo.subtract %12, %13 : tensor<4xf32>
    %15 = stablehlo.convert %arg1 : (tensor<4xi32>) -> tensor<4xf32>
    %16 = stablehlo.multiply %15, %arg2 : tensor<4xf32>
    %17 = stablehlo.add %14, %16 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %18 = stablehlo.reduce(%17 init: %cst_2) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %19 = stablehlo.maximum %cst_3, %18 : tensor<f32>
    %20 = stablehlo.is_finite %19 : (tensor<f32>) -> tensor<i1>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.select %20, %19, %cst_4 : tensor<i1>, tensor<f32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %24 = stablehlo.subtract %17, %23 : tensor<4xf32>
    %25 = stablehlo.exponential %24 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %27 = stablehlo.abs %26 : tensor<f32>
    %28 = stablehlo.log %27 : tensor<f32>
    %29 = stablehlo.add %28, %21 : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %31 = stablehlo.multiply %30, %17 : tensor<4xf32>
    %cst_7 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %33 = stablehlo.subtract %31, %32 : tensor<4xf32>
    %cst_8 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %34 = stablehlo.multiply %cst_8, %29 : tensor<f32>
    %cst_9 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %35 = stablehlo.add %34, %cst_9 : tensor<f32>
    return %35, %33 : tensor<f32>, tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4xf32>, %arg1: tensor<4xi32>, %arg2: tensor<4xf32>) -> (tensor<4xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.cosine %arg0 : tensor<4xf32>
    %1 = stablehlo.sine %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %3 = stablehlo.multiply %2, %0 : tensor<4xf32>
    %4 = stablehlo.add %arg0, %3 : tensor<4xf32>
    %5 = stablehlo.tanh %4 : tensor<4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<4xf32>
    %8 = stablehlo.tanh %5 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %10 = stablehlo.subtract %9, %8 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<1.810000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %12 = stablehlo.multiply %11, %8 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<4.100000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %14 = stablehlo.add %13, %12 : tensor<4xf32>
    %15 = stablehlo.convert %arg1 : (tensor<4xi32>) -> tensor<4xf32>
    %16 = stablehlo.add %14, %15 : tensor<4xf32>
    %17 = chlo.lgamma %16 : tensor<4xf32> -> tensor<4xf32>
    %18 = chlo.digamma %16 : tensor<4xf32> -> tensor<4xf32>
    %19 = chlo.lgamma %14 : tensor<4xf32> -> tensor<4xf32>
    %20 = chlo.digamma %14 : tensor<4xf32> -> tensor<4xf32>
    %21 = stablehlo.subtract %17, %19 : tensor<4xf32>
    %22 = stablehlo.convert %arg1 : (tensor<4xi32>) -> tensor<4xf32>
    %23 = stablehlo.multiply %22, %arg2 : tensor<4xf32>
    %24 = stablehlo.add %21, %23 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_4) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %26 = stablehlo.maximum %cst_5, %25 : tensor<f32>
    %27 = stablehlo.is_finite %26 : (tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.select %27, %26, %cst_6 : tensor<i1>, tensor<f32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %31 = stablehlo.subtract %24, %30 : tensor<4xf32>
    %32 = stablehlo.exponential %31 : tensor<4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%32 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %34 = stablehlo.abs %33 : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.compare GE, %33, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_10 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.multiply %cst_10, %cst_11 : tensor<f32>
    %cst_12 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %39 = stablehlo.multiply %38, %36 : tensor<4xf32>
    %40 = stablehlo.divide %37, %34 : tensor<f32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.select %35, %cst_13, %40 : tensor<i1>, tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.select %35, %40, %cst_14 : tensor<i1>, tensor<f32>
    %43 = stablehlo.negate %41 : tensor<f32>
    %44 = stablehlo.add %42, %43 : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %46 = stablehlo.multiply %45, %32 : tensor<4xf32>
    %47 = stablehlo.add %39, %46 : tensor<4xf32>
    %48 = stablehlo.multiply %22, %47 : tensor<4xf32>
    %49 = stablehlo.negate %47 : tensor<4xf32>
    %50 = stablehlo.multiply %49, %20 : tensor<4xf32>
    %51 = stablehlo.multiply %47, %18 : tensor<4xf32>
    %52 = stablehlo.add %50, %51 : tensor<4xf32>
    %cst_15 = stablehlo.constant dense<1.810000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %54 = stablehlo.multiply %53, %52 : tensor<4xf32>
    %55 = stablehlo.multiply %54, %10 : tensor<4xf32>
    %56 = stablehlo.multiply %55, %8 : tensor<4xf32>
    %57 = stablehlo.add %55, %56 : tensor<4xf32>
    %58 = stablehlo.multiply %57, %7 : tensor<4xf32>
    %59 = stablehlo.multiply %58, %5 : tensor<4xf32>
    %60 = stablehlo.add %58, %59 : tensor<4xf32>
    %cst_16 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %62 = stablehlo.multiply %61, %60 : tensor<4xf32>
    %63 = stablehlo.negate %62 : tensor<4xf32>
    %64 = stablehlo.multiply %63, %1 : tensor<4xf32>
    %65 = stablehlo.add %60, %64 : tensor<4xf32>
    return %65, %48 : tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
