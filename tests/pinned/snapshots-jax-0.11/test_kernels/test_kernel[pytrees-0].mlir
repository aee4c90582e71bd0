// from collections import namedtuple
//
// import jax
// import jax.numpy as jnp
//
//
// Bundle = namedtuple("Bundle", ["bias", "pos", "vel", "drift"])
//
//
// def leaf_rule(p):
//     mid = jnp.exp(-(p**2)) + 0.75 * p
//     return mid * jnp.cos(p) + 0.67
//
//
// def parameter_step(x, biases, scales, extra):
//     wave = jnp.sin(jnp.abs(x - 0.32))
//     shifted = 0.25 + scales
//     state = Bundle(wave, biases, shifted, extra)
//     next_params = jax.tree.map(leaf_rule, state)
//     residual = 1.0 - next_params.bias**2
//     norm_all = sum(jnp.sum(each**2) for each in jax.tree.leaves(next_params))
//     quotient = norm_all / (1.0 + jnp.abs(norm_all))
//     scaled = quotient * jax.nn.sigmoid(quotient)
//     prod = residual * jax.nn.sigmoid(residual)
//     return scaled, prod
//
//   x: float32[3] in [-1.2, 1.2]
//   biases: float32[3] in [-1.2, 1.2]
//   scales: float32[3] in [-1.2, 1.2]
//   extra: float32[3] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_parameter_step attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<3xf32>
    %2 = stablehlo.abs %1 : tensor<3xf32>
    %3 = stablehlo.sine %2 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.add %4, %arg2 : tensor<3xf32>
    %6 = stablehlo.multiply %3, %3 : tensor<3xf32>
    %7 = stablehlo.negate %6 : tensor<3xf32>
    %8 = stablehlo.exponential %7 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %10 = stablehlo.multiply %9, %3 : tensor<3xf32>
    %11 = stablehlo.add %8, %10 : tensor<3xf32>
    %12 = stablehlo.cosine %3 : tensor<3xf32>
    %13 = stablehlo.multiply %11, %12 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %15 = stablehlo.add %13, %14 : tensor<3xf32>
    %16 = stablehlo.multiply %arg1, %arg1 : tensor<3xf32>
    %17 = stablehlo.negate %16 : tensor<3xf32>
    %18 = stablehlo.exponential %17 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %20 = stablehlo.multiply %19, %arg1 : tensor<3xf32>
    %21 = stablehlo.add %18, %20 : tensor<3xf32>
    %22 = stablehlo.cosine %arg1 : tensor<3xf32>
    %23 = stablehlo.multiply %21, %22 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.add %23, %24 : tensor<3xf32>
    %26 = stablehlo.multiply %5, %5 : tensor<3xf32>
    %27 = stablehlo.negate %26 : tensor<3xf32>
    %28 = stablehlo.exponential %27 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %30 = stablehlo.multiply %29, %5 : tensor<3xf32>
    %31 = stablehlo.add %28, %30 : tensor<3xf32>
    %32 = stablehlo.cosine %5 : tensor<3xf32>
    %33 = stablehlo.multiply %31, %32 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %35 = stablehlo.add %33, %34 : tensor<3xf32>
    %36 = stablehlo.multiply %arg3, %arg3 : tensor<3xf32>
    %37 = stablehlo.negate %36 : tensor<3xf32>
    %38 = stablehlo.exponential %37 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %40 = stablehlo.multiply %39, %arg3 : tensor<3xf32>
    %41 = stablehlo.add %38, %40 : tensor<3xf32>
    %42 = stablehlo.cosine %arg3 : tensor<3xf32>
    %43 = stablehlo.multiply %41, %42 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %45 = stablehlo.add %43, %44 : tensor<3xf32>
    %46 = stablehlo.multiply %15, %15 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %48 = stablehlo.subtract %47, %46 : tensor<3xf32>
    %49 = stablehlo.multiply %15, %15 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.reduce(%49 init: %cst_10) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.add %cst_11, %50 : tensor<f32>
    %52 = stablehlo.multiply %25, %25 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.reduce(%52 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %54 = stablehlo.add %51, %53 : tensor<f32>
    %55 = stablehlo.multiply %35, %35 : tensor<3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.reduce(%55 init: %cst_13) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %57 = stablehlo.add %54, %56 : tensor<f32>
    %58 = stablehlo.multiply %45, %45 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%58 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %60 = stablehlo.add %57, %59 : tensor<f32>
    %61 = stablehlo.abs %60 : tensor<f32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.add %cst_15, %61 : tensor<f32>
    %63 = stablehlo.divide %60, %62 : tensor<f32>
    %64 = stablehlo.negate %63 : tensor<f32>
    %65 = stablehlo.exponential %64 : tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.add %cst_16, %65 : tensor<f32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.divide %cst_17, %66 : tensor<f32>
    %68 = stablehlo.multiply %63, %67 : tensor<f32>
    %69 = stablehlo.negate %48 : tensor<3xf32>
    %70 = stablehlo.exponential %69 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %72 = stablehlo.add %71, %70 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %74 = stablehlo.divide %73, %72 : tensor<3xf32>
    %75 = stablehlo.multiply %48, %74 : tensor<3xf32>
    return %68, %75 : tensor<f32>, tensor<3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3xf32>, %arg3: tensor<3xf32>) -> (tensor<3xf32> {jax.result_info = "result[0]"}, tensor<3xf32> {jax.result_info = "result[1]"}, tensor<3xf32> {jax.result_info = "result[2]"}, tensor<3xf32> {jax.result_info = "result[3]"}) {
    %cst = stablehlo.constant dense<3.200000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<3xf32>
    %2 = stablehlo.abs %1 : tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %4 = stablehlo.compare GE, %1, %3, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %5 = stablehlo.sine %2 : tensor<3xf32>
    %6 = stablehlo.cosine %2 : tensor<3xf32>
    %cst_1 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.add %7, %arg2 : tensor<3xf32>
    %9 = stablehlo.multiply %5, %5 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %11 = stablehlo.multiply %10, %5 : tensor<3xf32>
    %12 = stablehlo.negate %9 : tensor<3xf32>
    %13 = stablehlo.exponential %12 : tensor<3xf32>
    %cst_3 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %15 = stablehlo.multiply %14, %5 : tensor<3xf32>
    %16 = stablehlo.add %13, %15 : tensor<3xf32>
    %17 = stablehlo.cosine %5 : tensor<3xf32>
    %18 = stablehlo.sine %5 : tensor<3xf32>
    %19 = stablehlo.multiply %16, %17 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.add %19, %20 : tensor<3xf32>
    %22 = stablehlo.multiply %arg1, %arg1 : tensor<3xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %24 = stablehlo.multiply %23, %arg1 : tensor<3xf32>
    %25 = stablehlo.negate %22 : tensor<3xf32>
    %26 = stablehlo.exponential %25 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %28 = stablehlo.multiply %27, %arg1 : tensor<3xf32>
    %29 = stablehlo.add %26, %28 : tensor<3xf32>
    %30 = stablehlo.cosine %arg1 : tensor<3xf32>
    %31 = stablehlo.sine %arg1 : tensor<3xf32>
    %32 = stablehlo.multiply %29, %30 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %34 = stablehlo.add %32, %33 : tensor<3xf32>
    %35 = stablehlo.multiply %8, %8 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %37 = stablehlo.multiply %36, %8 : tensor<3xf32>
    %38 = stablehlo.negate %35 : tensor<3xf32>
    %39 = stablehlo.exponential %38 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %41 = stablehlo.multiply %40, %8 : tensor<3xf32>
    %42 = stablehlo.add %39, %41 : tensor<3xf32>
    %43 = stablehlo.cosine %8 : tensor<3xf32>
    %44 = stablehlo.sine %8 : tensor<3xf32>
    %45 = stablehlo.multiply %42, %43 : tensor<3xf32>
    %cst_10 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %47 = stablehlo.add %45, %46 : tensor<3xf32>
    %48 = stablehlo.multiply %arg3, %arg3 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %50 = stablehlo.multiply %49, %arg3 : tensor<3xf32>
    %51 = stablehlo.negate %48 : tensor<3xf32>
    %52 = stablehlo.exponential %51 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %54 = stablehlo.multiply %53, %arg3 : tensor<3xf32>
    %55 = stablehlo.add %52, %54 : tensor<3xf32>
    %56 = stablehlo.cosine %arg3 : tensor<3xf32>
    %57 = stablehlo.sine %arg3 : tensor<3xf32>
    %58 = stablehlo.multiply %55, %56 : tensor<3xf32>
    %cst_13 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %60 = stablehlo.add %58, %59 : tensor<3xf32>
    %61 = stablehlo.multiply %21, %21 : tensor<3xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %63 = stablehlo.multiply %62, %21 : tensor<3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %65 = stablehlo.subtract %64, %61 : tensor<3xf32>
    %66 = stablehlo.multiply %21, %21 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %68 = stablehlo.multiply %67, %21 : tensor<3xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.reduce(%66 init: %cst_17) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.add %cst_18, %69 : tensor<f32>
    %71 = stablehlo.multiply %34, %34 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %73 = stablehlo.multiply %72, %34 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%71 init: %cst_20) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %75 = stablehlo.add %70, %74 : tensor<f32>
    %76 = stablehlo.multiply %47, %47 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %78 = stablehlo.multiply %77, %47 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.reduce(%76 init: %cst_22) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %80 = stablehlo.add %75, %79 : tensor<f32>
    %81 = stablehlo.multiply %60, %60 : tensor<3xf32>
    %cst_23 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %83 = stablehlo.multiply %82, %60 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %84 = stablehlo.reduce(%81 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %85 = stablehlo.add %80, %84 : tensor<f32>
    %86 = stablehlo.abs %85 : tensor<f32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.compare GE, %85, %cst_25, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.add %cst_26, %86 : tensor<f32>
    %89 = stablehlo.divide %85, %88 : tensor<f32>
    %90 = stablehlo.multiply %88, %88 : tensor<f32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %91 = stablehlo.divide %cst_27, %90 : tensor<f32>
    %92 = stablehlo.negate %89 : tensor<f32>
    %93 = stablehlo.exponential %92 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %94 = stablehlo.add %cst_28, %93 : tensor<f32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %95 = stablehlo.divide %cst_29, %94 : tensor<f32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %96 = stablehlo.subtract %cst_30, %95 : tensor<f32>
    %97 = stablehlo.multiply %95, %96 : tensor<f32>
    %98 = stablehlo.negate %65 : tensor<3xf32>
    %99 = stablehlo.exponential %98 : tensor<3xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %101 = stablehlo.add %100, %99 : tensor<3xf32>
    %cst_32 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %103 = stablehlo.divide %102, %101 : tensor<3xf32>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %105 = stablehlo.subtract %104, %103 : tensor<3xf32>
    %106 = stablehlo.multiply %103, %105 : tensor<3xf32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %107 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %108 = stablehlo.multiply %65, %107 : tensor<3xf32>
    %109 = stablehlo.multiply %107, %103 : tensor<3xf32>
    %110 = stablehlo.multiply %108, %106 : tensor<3xf32>
    %111 = stablehlo.add %109, %110 : tensor<3xf32>
    %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %112 = stablehlo.multiply %89, %cst_35 : tensor<f32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %113 = stablehlo.multiply %cst_36, %95 : tensor<f32>
    %114 = stablehlo.multiply %112, %97 : tensor<f32>
    %115 = stablehlo.add %113, %114 : tensor<f32>
    %116 = stablehlo.multiply %115, %91 : tensor<f32>
    %117 = stablehlo.multiply %116, %85 : tensor<f32>
    %118 = stablehlo.negate %117 : tensor<f32>
    %119 = stablehlo.divide %115, %88 : tensor<f32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %120 = stablehlo.select %87, %cst_37, %118 : tensor<i1>, tensor<f32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.select %87, %118, %cst_38 : tensor<i1>, tensor<f32>
    %122 = stablehlo.add %119, %121 : tensor<f32>
    %123 = stablehlo.negate %120 : tensor<f32>
    %124 = stablehlo.add %122, %123 : tensor<f32>
    %125 = stablehlo.broadcast_in_dim %124, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %126 = stablehlo.multiply %125, %83 : tensor<3xf32>
    %127 = stablehlo.broadcast_in_dim %124, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %128 = stablehlo.multiply %127, %78 : tensor<3xf32>
    %129 = stablehlo.broadcast_in_dim %124, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %130 = stablehlo.multiply %129, %73 : tensor<3xf32>
    %131 = stablehlo.broadcast_in_dim %124, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %132 = stablehlo.multiply %131, %68 : tensor<3xf32>
    %133 = stablehlo.negate %111 : tensor<3xf32>
    %134 = stablehlo.multiply %133, %63 : tensor<3xf32>
    %135 = stablehlo.add %132, %134 : tensor<3xf32>
    %136 = stablehlo.multiply %55, %126 : tensor<3xf32>
    %137 = stablehlo.multiply %126, %56 : tensor<3xf32>
    %138 = stablehlo.negate %136 : tensor<3xf32>
    %139 = stablehlo.multiply %138, %57 : tensor<3xf32>
    %cst_39 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %140 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %141 = stablehlo.multiply %140, %137 : tensor<3xf32>
    %142 = stablehlo.add %139, %141 : tensor<3xf32>
    %143 = stablehlo.multiply %137, %52 : tensor<3xf32>
    %144 = stablehlo.negate %143 : tensor<3xf32>
    %145 = stablehlo.multiply %144, %50 : tensor<3xf32>
    %146 = stablehlo.add %142, %145 : tensor<3xf32>
    %147 = stablehlo.multiply %42, %128 : tensor<3xf32>
    %148 = stablehlo.multiply %128, %43 : tensor<3xf32>
    %149 = stablehlo.negate %147 : tensor<3xf32>
    %150 = stablehlo.multiply %149, %44 : tensor<3xf32>
    %cst_40 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %151 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %152 = stablehlo.multiply %151, %148 : tensor<3xf32>
    %153 = stablehlo.add %150, %152 : tensor<3xf32>
    %154 = stablehlo.multiply %148, %39 : tensor<3xf32>
    %155 = stablehlo.negate %154 : tensor<3xf32>
    %156 = stablehlo.multiply %155, %37 : tensor<3xf32>
    %157 = stablehlo.add %153, %156 : tensor<3xf32>
    %158 = stablehlo.multiply %29, %130 : tensor<3xf32>
    %159 = stablehlo.multiply %130, %30 : tensor<3xf32>
    %160 = stablehlo.negate %158 : tensor<3xf32>
    %161 = stablehlo.multiply %160, %31 : tensor<3xf32>
    %cst_41 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %162 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %163 = stablehlo.multiply %162, %159 : tensor<3xf32>
    %164 = stablehlo.add %161, %163 : tensor<3xf32>
    %165 = stablehlo.multiply %159, %26 : tensor<3xf32>
    %166 = stablehlo.negate %165 : tensor<3xf32>
    %167 = stablehlo.multiply %166, %24 : tensor<3xf32>
    %168 = stablehlo.add %164, %167 : tensor<3xf32>
    %169 = stablehlo.multiply %16, %135 : tensor<3xf32>
    %170 = stablehlo.multiply %135, %17 : tensor<3xf32>
    %171 = stablehlo.negate %169 : tensor<3xf32>
    %172 = stablehlo.multiply %171, %18 : tensor<3xf32>
    %cst_42 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %174 = stablehlo.multiply %173, %170 : tensor<3xf32>
    %175 = stablehlo.add %172, %174 : tensor<3xf32>
    %176 = stablehlo.multiply %170, %13 : tensor<3xf32>
    %177 = stablehlo.negate %176 : tensor<3xf32>
    %178 = stablehlo.multiply %177, %11 : tensor<3xf32>
    %179 = stablehlo.add %175, %178 : tensor<3xf32>
    %180 = stablehlo.multiply %179, %6 : tensor<3xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %181 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %182 = stablehlo.select %4, %181, %180 : tensor<3xi1>, tensor<3xf32>
    %183 = stablehlo.select %4, %180, %181 : tensor<3xi1>, tensor<3xf32>
    %184 = stablehlo.negate %182 : tensor<3xf32>
    %185 = stablehlo.add %183, %184 : tensor<3xf32>
    return %185, %168, %157, %146 : tensor<3xf32>, tensor<3xf32>, tensor<3xf32>, tensor<3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
