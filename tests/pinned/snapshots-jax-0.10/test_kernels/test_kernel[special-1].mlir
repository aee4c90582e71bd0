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
    %27 = stablehlo.sign %26 : tensor<f32>
    %28 = stablehlo.abs %26 : tensor<f32>
    %29 = stablehlo.log %28 : tensor<f32>
    %30 = stablehlo.add %29, %21 : tensor<f32>
    %cst_6 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %32 = stablehlo.multiply %31, %17 : tensor<4xf32>
    %cst_7 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %34 = stablehlo.subtract %32, %33 : tensor<4xf32>
    %cst_8 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %35 = stablehlo.multiply %cst_8, %30 : tensor<f32>
    %cst_9 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %36 = stablehlo.add %35, %cst_9 : tensor<f32>
    return %36, %34 : tensor<f32>, tensor<4xf32>
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
    %26 = stablehlo.reshape %25 : (tensor<f32>) -> tensor<1xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %28 = stablehlo.compare EQ, %24, %27, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %29 = stablehlo.convert %28 : (tensor<4xi1>) -> tensor<4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_5) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %31 = stablehlo.maximum %cst_6, %25 : tensor<f32>
    %32 = stablehlo.compare EQ, %25, %31, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.select %32, %cst_8, %cst_7 : tensor<i1>, tensor<f32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %34 = stablehlo.compare EQ, %cst_9, %31, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %35 = stablehlo.select %34, %cst_11, %cst_10 : tensor<i1>, tensor<f32>
    %36 = stablehlo.divide %33, %35 : tensor<f32>
    %37 = stablehlo.is_finite %31 : (tensor<f32>) -> tensor<i1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.select %37, %31, %cst_12 : tensor<i1>, tensor<f32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %41 = stablehlo.subtract %24, %40 : tensor<4xf32>
    %42 = stablehlo.exponential %41 : tensor<4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %44 = stablehlo.sign %43 : tensor<f32>
    %45 = stablehlo.abs %43 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.compare GE, %43, %cst_14, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %47 = stablehlo.log %45 : tensor<f32>
    %48 = stablehlo.add %47, %38 : tensor<f32>
    %cst_15 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %50 = stablehlo.multiply %49, %24 : tensor<4xf32>
    %cst_16 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %52 = stablehlo.subtract %50, %51 : tensor<4xf32>
    %cst_17 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %53 = stablehlo.multiply %cst_17, %48 : tensor<f32>
    %cst_18 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %54 = stablehlo.add %53, %cst_18 : tensor<f32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.reduce(%54 init: %cst_19) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%52 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %57 = stablehlo.add %55, %56 : tensor<f32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_22 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.multiply %cst_22, %cst_23 : tensor<f32>
    %cst_24 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %61 = stablehlo.multiply %60, %58 : tensor<4xf32>
    %62 = stablehlo.divide %59, %45 : tensor<f32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %63 = stablehlo.select %46, %cst_25, %62 : tensor<i1>, tensor<f32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %64 = stablehlo.select %46, %62, %cst_26 : tensor<i1>, tensor<f32>
    %65 = stablehlo.negate %63 : tensor<f32>
    %66 = stablehlo.add %64, %65 : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %68 = stablehlo.multiply %67, %42 : tensor<4xf32>
    %69 = stablehlo.add %61, %68 : tensor<4xf32>
    %70 = stablehlo.multiply %22, %69 : tensor<4xf32>
    %71 = stablehlo.negate %69 : tensor<4xf32>
    %72 = stablehlo.multiply %71, %20 : tensor<4xf32>
    %73 = stablehlo.multiply %69, %18 : tensor<4xf32>
    %74 = stablehlo.add %72, %73 : tensor<4xf32>
    %cst_27 = stablehlo.constant dense<1.810000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %76 = stablehlo.multiply %75, %74 : tensor<4xf32>
    %77 = stablehlo.multiply %76, %10 : tensor<4xf32>
    %78 = stablehlo.multiply %77, %8 : tensor<4xf32>
    %79 = stablehlo.add %77, %78 : tensor<4xf32>
    %80 = stablehlo.multiply %79, %7 : tensor<4xf32>
    %81 = stablehlo.multiply %80, %5 : tensor<4xf32>
    %82 = stablehlo.add %80, %81 : tensor<4xf32>
    %cst_28 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %84 = stablehlo.multiply %83, %82 : tensor<4xf32>
    %85 = stablehlo.negate %84 : tensor<4xf32>
    %86 = stablehlo.multiply %85, %1 : tensor<4xf32>
    %87 = stablehlo.add %82, %86 : tensor<4xf32>
    return %87, %70 : tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
