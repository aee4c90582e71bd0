// import jax
// import jax.numpy as jnp
//
//
// def signed_record_map_block(rows, y):
//     """Compute a signed record map."""
//     saturated = jnp.tanh(jnp.exp(rows))
//     weighted = 0.45 * (1.31 * y + 1.7)
//     data_tree = {"vel": saturated, "gain": weighted}
//
//     def one(entry):
//         outcome = entry["vel"]
//         output = entry["gain"]
//         blend_of = jnp.sin(output + outcome)
//         hid = jnp.cos(0.522 * blend_of)
//         h = jnp.exp(-(hid**2))
//         side_v = jnp.mean(jax.nn.sigmoid(h - 1.32))
//         return {"aux": h, "score": side_v}
//
//     results_tree = jax.vmap(one)(data_tree)
//     attenuated = 1.24 / (1.2 + results_tree["aux"] ** 2)
//     kernel_value = jnp.exp2(attenuated)
//     relative = 0.75 / (1.87 + results_tree["score"] ** 2)
//     log_term = jnp.log(1.63 + kernel_value**2)
//     product = log_term * (2.01 - log_term)
//     summed = jnp.sum(relative)
//     return product, summed
//
//   rows: float32[4, 1] in [-1.2, 1.2]
//   y: float32[4, 1] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_signed_record_map_block attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x1xf32>, %arg1: tensor<4x1xf32>) -> (tensor<4x1xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.exponential %arg0 : tensor<4x1xf32>
    %1 = stablehlo.tanh %0 : tensor<4x1xf32>
    %cst = stablehlo.constant dense<1.310000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<4x1xf32>
    %cst_0 = stablehlo.constant dense<1.700000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %5 = stablehlo.add %3, %4 : tensor<4x1xf32>
    %cst_1 = stablehlo.constant dense<4.500000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<4x1xf32>
    %8 = stablehlo.add %7, %1 : tensor<4x1xf32>
    %9 = stablehlo.sine %8 : tensor<4x1xf32>
    %cst_2 = stablehlo.constant dense<5.220000e-01> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %11 = stablehlo.multiply %10, %9 : tensor<4x1xf32>
    %12 = stablehlo.cosine %11 : tensor<4x1xf32>
    %13 = stablehlo.multiply %12, %12 : tensor<4x1xf32>
    %14 = stablehlo.negate %13 : tensor<4x1xf32>
    %15 = stablehlo.exponential %14 : tensor<4x1xf32>
    %cst_3 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %17 = stablehlo.subtract %15, %16 : tensor<4x1xf32>
    %18 = stablehlo.negate %17 : tensor<4x1xf32>
    %19 = stablehlo.exponential %18 : tensor<4x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %21 = stablehlo.add %20, %19 : tensor<4x1xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %23 = stablehlo.divide %22, %21 : tensor<4x1xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %26 = stablehlo.divide %24, %25 : tensor<4xf32>
    %27 = stablehlo.multiply %15, %15 : tensor<4x1xf32>
    %cst_8 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %29 = stablehlo.add %28, %27 : tensor<4x1xf32>
    %cst_9 = stablehlo.constant dense<1.240000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %31 = stablehlo.divide %30, %29 : tensor<4x1xf32>
    %cst_10 = stablehlo.constant dense<0.693147182> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<4x1xf32>
    %34 = stablehlo.exponential %33 : tensor<4x1xf32>
    %35 = stablehlo.multiply %26, %26 : tensor<4xf32>
    %cst_11 = stablehlo.constant dense<1.870000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %37 = stablehlo.add %36, %35 : tensor<4xf32>
    %cst_12 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %39 = stablehlo.divide %38, %37 : tensor<4xf32>
    %40 = stablehlo.multiply %34, %34 : tensor<4x1xf32>
    %cst_13 = stablehlo.constant dense<1.630000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %42 = stablehlo.add %41, %40 : tensor<4x1xf32>
    %43 = stablehlo.log %42 : tensor<4x1xf32>
    %cst_14 = stablehlo.constant dense<2.010000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %45 = stablehlo.subtract %44, %43 : tensor<4x1xf32>
    %46 = stablehlo.multiply %43, %45 : tensor<4x1xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%39 init: %cst_15) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    return %46, %47 : tensor<4x1xf32>, tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x1xf32>, %arg1: tensor<4x1xf32>) -> (tensor<4x1xf32> {jax.result_info = "result[0]"}, tensor<4x1xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.exponential %arg0 : tensor<4x1xf32>
    %1 = stablehlo.tanh %0 : tensor<4x1xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %3 = stablehlo.subtract %2, %1 : tensor<4x1xf32>
    %cst_0 = stablehlo.constant dense<1.310000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %5 = stablehlo.multiply %4, %arg1 : tensor<4x1xf32>
    %cst_1 = stablehlo.constant dense<1.700000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %7 = stablehlo.add %5, %6 : tensor<4x1xf32>
    %cst_2 = stablehlo.constant dense<4.500000e-01> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %9 = stablehlo.multiply %8, %7 : tensor<4x1xf32>
    %10 = stablehlo.add %9, %1 : tensor<4x1xf32>
    %11 = stablehlo.sine %10 : tensor<4x1xf32>
    %12 = stablehlo.cosine %10 : tensor<4x1xf32>
    %cst_3 = stablehlo.constant dense<5.220000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %14 = stablehlo.multiply %13, %11 : tensor<4x1xf32>
    %15 = stablehlo.cosine %14 : tensor<4x1xf32>
    %16 = stablehlo.sine %14 : tensor<4x1xf32>
    %17 = stablehlo.multiply %15, %15 : tensor<4x1xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %19 = stablehlo.multiply %18, %15 : tensor<4x1xf32>
    %20 = stablehlo.negate %17 : tensor<4x1xf32>
    %21 = stablehlo.exponential %20 : tensor<4x1xf32>
    %cst_5 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %23 = stablehlo.subtract %21, %22 : tensor<4x1xf32>
    %24 = stablehlo.negate %23 : tensor<4x1xf32>
    %25 = stablehlo.exponential %24 : tensor<4x1xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %27 = stablehlo.add %26, %25 : tensor<4x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %29 = stablehlo.divide %28, %27 : tensor<4x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %31 = stablehlo.subtract %30, %29 : tensor<4x1xf32>
    %32 = stablehlo.multiply %29, %31 : tensor<4x1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.reduce(%29 init: %cst_9) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %35 = stablehlo.divide %33, %34 : tensor<4xf32>
    %36 = stablehlo.multiply %21, %21 : tensor<4x1xf32>
    %cst_11 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %38 = stablehlo.multiply %37, %21 : tensor<4x1xf32>
    %cst_12 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %40 = stablehlo.add %39, %36 : tensor<4x1xf32>
    %cst_13 = stablehlo.constant dense<1.240000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %42 = stablehlo.divide %41, %40 : tensor<4x1xf32>
    %43 = stablehlo.multiply %40, %40 : tensor<4x1xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %45 = stablehlo.divide %44, %43 : tensor<4x1xf32>
    %cst_15 = stablehlo.constant dense<0.693147182> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %47 = stablehlo.multiply %46, %42 : tensor<4x1xf32>
    %48 = stablehlo.exponential %47 : tensor<4x1xf32>
    %cst_16 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %49 = stablehlo.log %cst_16 : tensor<f32>
    %50 = stablehlo.multiply %35, %35 : tensor<4xf32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %52 = stablehlo.multiply %51, %35 : tensor<4xf32>
    %cst_18 = stablehlo.constant dense<1.870000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %54 = stablehlo.add %53, %50 : tensor<4xf32>
    %55 = stablehlo.multiply %54, %54 : tensor<4xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %57 = stablehlo.divide %56, %55 : tensor<4xf32>
    %58 = stablehlo.multiply %48, %48 : tensor<4x1xf32>
    %cst_20 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %60 = stablehlo.multiply %59, %48 : tensor<4x1xf32>
    %cst_21 = stablehlo.constant dense<1.630000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %62 = stablehlo.add %61, %58 : tensor<4x1xf32>
    %63 = stablehlo.log %62 : tensor<4x1xf32>
    %cst_22 = stablehlo.constant dense<2.010000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %65 = stablehlo.subtract %64, %63 : tensor<4x1xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %68 = stablehlo.multiply %63, %66 : tensor<4x1xf32>
    %69 = stablehlo.multiply %66, %65 : tensor<4x1xf32>
    %70 = stablehlo.negate %68 : tensor<4x1xf32>
    %71 = stablehlo.add %69, %70 : tensor<4x1xf32>
    %72 = stablehlo.divide %71, %62 : tensor<4x1xf32>
    %73 = stablehlo.multiply %72, %60 : tensor<4x1xf32>
    %74 = stablehlo.multiply %67, %57 : tensor<4xf32>
    %cst_25 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %76 = stablehlo.multiply %74, %75 : tensor<4xf32>
    %77 = stablehlo.negate %76 : tensor<4xf32>
    %78 = stablehlo.multiply %77, %52 : tensor<4xf32>
    %79 = stablehlo.broadcast_in_dim %49, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %80 = stablehlo.multiply %79, %73 : tensor<4x1xf32>
    %81 = stablehlo.multiply %80, %48 : tensor<4x1xf32>
    %82 = stablehlo.multiply %81, %45 : tensor<4x1xf32>
    %cst_26 = stablehlo.constant dense<1.240000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %84 = stablehlo.multiply %82, %83 : tensor<4x1xf32>
    %85 = stablehlo.negate %84 : tensor<4x1xf32>
    %86 = stablehlo.multiply %85, %38 : tensor<4x1xf32>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %88 = stablehlo.divide %78, %87 : tensor<4xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %90 = stablehlo.multiply %89, %32 : tensor<4x1xf32>
    %91 = stablehlo.add %86, %90 : tensor<4x1xf32>
    %92 = stablehlo.multiply %91, %21 : tensor<4x1xf32>
    %93 = stablehlo.negate %92 : tensor<4x1xf32>
    %94 = stablehlo.multiply %93, %19 : tensor<4x1xf32>
    %95 = stablehlo.negate %94 : tensor<4x1xf32>
    %96 = stablehlo.multiply %95, %16 : tensor<4x1xf32>
    %cst_28 = stablehlo.constant dense<5.220000e-01> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %98 = stablehlo.multiply %97, %96 : tensor<4x1xf32>
    %99 = stablehlo.multiply %98, %12 : tensor<4x1xf32>
    %cst_29 = stablehlo.constant dense<4.500000e-01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %101 = stablehlo.multiply %100, %99 : tensor<4x1xf32>
    %cst_30 = stablehlo.constant dense<1.310000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %103 = stablehlo.multiply %102, %101 : tensor<4x1xf32>
    %104 = stablehlo.multiply %99, %3 : tensor<4x1xf32>
    %105 = stablehlo.multiply %104, %1 : tensor<4x1xf32>
    %106 = stablehlo.add %104, %105 : tensor<4x1xf32>
    %107 = stablehlo.multiply %106, %0 : tensor<4x1xf32>
    return %107, %103 : tensor<4x1xf32>, tensor<4x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
