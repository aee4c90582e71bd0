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
    %7 = stablehlo.add %6, %5 : tensor<4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %9 = stablehlo.subtract %8, %5 : tensor<4xf32>
    %10 = stablehlo.multiply %7, %9 : tensor<4xf32>
    %11 = stablehlo.tanh %5 : tensor<4xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %13 = stablehlo.add %12, %11 : tensor<4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %15 = stablehlo.subtract %14, %11 : tensor<4xf32>
    %16 = stablehlo.multiply %13, %15 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<1.810000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %18 = stablehlo.multiply %17, %11 : tensor<4xf32>
    %cst_5 = stablehlo.constant dense<4.100000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %20 = stablehlo.add %19, %18 : tensor<4xf32>
    %21 = stablehlo.convert %arg1 : (tensor<4xi32>) -> tensor<4xf32>
    %22 = stablehlo.add %20, %21 : tensor<4xf32>
    %23 = chlo.lgamma %22 : tensor<4xf32> -> tensor<4xf32>
    %24 = chlo.digamma %22 : tensor<4xf32> -> tensor<4xf32>
    %25 = chlo.lgamma %20 : tensor<4xf32> -> tensor<4xf32>
    %26 = chlo.digamma %20 : tensor<4xf32> -> tensor<4xf32>
    %27 = stablehlo.subtract %23, %25 : tensor<4xf32>
    %28 = stablehlo.convert %arg1 : (tensor<4xi32>) -> tensor<4xf32>
    %29 = stablehlo.multiply %28, %arg2 : tensor<4xf32>
    %30 = stablehlo.add %27, %29 : tensor<4xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_6) applies stablehlo.maximum across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %32 = stablehlo.maximum %cst_7, %31 : tensor<f32>
    %33 = stablehlo.is_finite %32 : (tensor<f32>) -> tensor<i1>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.select %33, %32, %cst_8 : tensor<i1>, tensor<f32>
    %35 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %36 = stablehlo.broadcast_in_dim %35, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %37 = stablehlo.subtract %30, %36 : tensor<4xf32>
    %38 = stablehlo.exponential %37 : tensor<4xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.reduce(%38 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %40 = stablehlo.abs %39 : tensor<f32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.compare GE, %39, %cst_10, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_12 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.multiply %cst_12, %cst_13 : tensor<f32>
    %cst_14 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %45 = stablehlo.multiply %44, %42 : tensor<4xf32>
    %46 = stablehlo.divide %43, %40 : tensor<f32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.select %41, %cst_15, %46 : tensor<i1>, tensor<f32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.select %41, %46, %cst_16 : tensor<i1>, tensor<f32>
    %49 = stablehlo.negate %47 : tensor<f32>
    %50 = stablehlo.add %48, %49 : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %50, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %52 = stablehlo.multiply %51, %38 : tensor<4xf32>
    %53 = stablehlo.add %45, %52 : tensor<4xf32>
    %54 = stablehlo.multiply %28, %53 : tensor<4xf32>
    %55 = stablehlo.negate %53 : tensor<4xf32>
    %56 = stablehlo.multiply %55, %26 : tensor<4xf32>
    %57 = stablehlo.multiply %53, %24 : tensor<4xf32>
    %58 = stablehlo.add %56, %57 : tensor<4xf32>
    %cst_17 = stablehlo.constant dense<1.810000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %60 = stablehlo.multiply %59, %58 : tensor<4xf32>
    %61 = stablehlo.multiply %60, %16 : tensor<4xf32>
    %62 = stablehlo.multiply %61, %10 : tensor<4xf32>
    %cst_18 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %64 = stablehlo.multiply %63, %62 : tensor<4xf32>
    %65 = stablehlo.negate %64 : tensor<4xf32>
    %66 = stablehlo.multiply %65, %1 : tensor<4xf32>
    %67 = stablehlo.add %62, %66 : tensor<4xf32>
    return %67, %54 : tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
