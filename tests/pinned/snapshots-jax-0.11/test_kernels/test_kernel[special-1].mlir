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
    %32 = stablehlo.reshape %31 : (tensor<f32>) -> tensor<1xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %34 = stablehlo.compare EQ, %30, %33, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %35 = stablehlo.convert %34 : (tensor<4xi1>) -> tensor<4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %37 = stablehlo.maximum %cst_8, %31 : tensor<f32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %38 = stablehlo.compare GT, %31, %cst_9, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %39 = stablehlo.compare EQ, %31, %cst_10, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %40 = stablehlo.select %39, %cst_12, %cst_11 : tensor<i1>, tensor<f32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.select %38, %cst_13, %40 : tensor<i1>, tensor<f32>
    %42 = stablehlo.is_finite %37 : (tensor<f32>) -> tensor<i1>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.select %42, %37, %cst_14 : tensor<i1>, tensor<f32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0] : (tensor<1xf32>) -> tensor<4xf32>
    %46 = stablehlo.subtract %30, %45 : tensor<4xf32>
    %47 = stablehlo.exponential %46 : tensor<4xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.reduce(%47 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %49 = stablehlo.sign %48 : tensor<f32>
    %50 = stablehlo.abs %48 : tensor<f32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.compare GE, %48, %cst_16, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %52 = stablehlo.log %50 : tensor<f32>
    %53 = stablehlo.add %52, %43 : tensor<f32>
    %cst_17 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %55 = stablehlo.multiply %54, %30 : tensor<4xf32>
    %cst_18 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %57 = stablehlo.subtract %55, %56 : tensor<4xf32>
    %cst_19 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %58 = stablehlo.multiply %cst_19, %53 : tensor<f32>
    %cst_20 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %59 = stablehlo.add %58, %cst_20 : tensor<f32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_21) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%57 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %62 = stablehlo.add %60, %61 : tensor<f32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_24 = stablehlo.constant dense<5.200000e-01> : tensor<f32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.multiply %cst_24, %cst_25 : tensor<f32>
    %cst_26 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %66 = stablehlo.multiply %65, %63 : tensor<4xf32>
    %67 = stablehlo.divide %64, %50 : tensor<f32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %68 = stablehlo.select %51, %cst_27, %67 : tensor<i1>, tensor<f32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.select %51, %67, %cst_28 : tensor<i1>, tensor<f32>
    %70 = stablehlo.negate %68 : tensor<f32>
    %71 = stablehlo.add %69, %70 : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %73 = stablehlo.multiply %72, %47 : tensor<4xf32>
    %74 = stablehlo.add %66, %73 : tensor<4xf32>
    %75 = stablehlo.multiply %28, %74 : tensor<4xf32>
    %76 = stablehlo.negate %74 : tensor<4xf32>
    %77 = stablehlo.multiply %76, %26 : tensor<4xf32>
    %78 = stablehlo.multiply %74, %24 : tensor<4xf32>
    %79 = stablehlo.add %77, %78 : tensor<4xf32>
    %cst_29 = stablehlo.constant dense<1.810000e+00> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %81 = stablehlo.multiply %80, %79 : tensor<4xf32>
    %82 = stablehlo.multiply %81, %16 : tensor<4xf32>
    %83 = stablehlo.multiply %82, %10 : tensor<4xf32>
    %cst_30 = stablehlo.constant dense<1.700000e-01> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %85 = stablehlo.multiply %84, %83 : tensor<4xf32>
    %86 = stablehlo.negate %85 : tensor<4xf32>
    %87 = stablehlo.multiply %86, %1 : tensor<4xf32>
    %88 = stablehlo.add %83, %87 : tensor<4xf32>
    return %88, %75 : tensor<4xf32>, tensor<4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
