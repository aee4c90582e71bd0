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
    %3 = stablehlo.add %2, %1 : tensor<4x1xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %5 = stablehlo.subtract %4, %1 : tensor<4x1xf32>
    %6 = stablehlo.multiply %3, %5 : tensor<4x1xf32>
    %cst_1 = stablehlo.constant dense<1.310000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %8 = stablehlo.multiply %7, %arg1 : tensor<4x1xf32>
    %cst_2 = stablehlo.constant dense<1.700000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %10 = stablehlo.add %8, %9 : tensor<4x1xf32>
    %cst_3 = stablehlo.constant dense<4.500000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %12 = stablehlo.multiply %11, %10 : tensor<4x1xf32>
    %13 = stablehlo.add %12, %1 : tensor<4x1xf32>
    %14 = stablehlo.sine %13 : tensor<4x1xf32>
    %15 = stablehlo.cosine %13 : tensor<4x1xf32>
    %cst_4 = stablehlo.constant dense<5.220000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %17 = stablehlo.multiply %16, %14 : tensor<4x1xf32>
    %18 = stablehlo.cosine %17 : tensor<4x1xf32>
    %19 = stablehlo.sine %17 : tensor<4x1xf32>
    %20 = stablehlo.multiply %18, %18 : tensor<4x1xf32>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %22 = stablehlo.multiply %21, %18 : tensor<4x1xf32>
    %23 = stablehlo.negate %20 : tensor<4x1xf32>
    %24 = stablehlo.exponential %23 : tensor<4x1xf32>
    %cst_6 = stablehlo.constant dense<1.320000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %26 = stablehlo.subtract %24, %25 : tensor<4x1xf32>
    %27 = stablehlo.negate %26 : tensor<4x1xf32>
    %28 = stablehlo.exponential %27 : tensor<4x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %30 = stablehlo.add %29, %28 : tensor<4x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %32 = stablehlo.divide %31, %30 : tensor<4x1xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %34 = stablehlo.subtract %33, %32 : tensor<4x1xf32>
    %35 = stablehlo.multiply %32, %34 : tensor<4x1xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%32 init: %cst_10) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %38 = stablehlo.divide %36, %37 : tensor<4xf32>
    %39 = stablehlo.multiply %24, %24 : tensor<4x1xf32>
    %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %41 = stablehlo.multiply %40, %24 : tensor<4x1xf32>
    %cst_13 = stablehlo.constant dense<1.200000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %43 = stablehlo.add %42, %39 : tensor<4x1xf32>
    %cst_14 = stablehlo.constant dense<1.240000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %45 = stablehlo.divide %44, %43 : tensor<4x1xf32>
    %46 = stablehlo.multiply %43, %43 : tensor<4x1xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %48 = stablehlo.divide %47, %46 : tensor<4x1xf32>
    %cst_16 = stablehlo.constant dense<0.693147182> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %50 = stablehlo.multiply %49, %45 : tensor<4x1xf32>
    %51 = stablehlo.exponential %50 : tensor<4x1xf32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %52 = stablehlo.log %cst_17 : tensor<f32>
    %53 = stablehlo.multiply %38, %38 : tensor<4xf32>
    %cst_18 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %55 = stablehlo.multiply %54, %38 : tensor<4xf32>
    %cst_19 = stablehlo.constant dense<1.870000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %57 = stablehlo.add %56, %53 : tensor<4xf32>
    %58 = stablehlo.multiply %57, %57 : tensor<4xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %60 = stablehlo.divide %59, %58 : tensor<4xf32>
    %61 = stablehlo.multiply %51, %51 : tensor<4x1xf32>
    %cst_21 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %63 = stablehlo.multiply %62, %51 : tensor<4x1xf32>
    %cst_22 = stablehlo.constant dense<1.630000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %65 = stablehlo.add %64, %61 : tensor<4x1xf32>
    %66 = stablehlo.log %65 : tensor<4x1xf32>
    %cst_23 = stablehlo.constant dense<2.010000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %68 = stablehlo.subtract %67, %66 : tensor<4x1xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %71 = stablehlo.multiply %66, %69 : tensor<4x1xf32>
    %72 = stablehlo.multiply %69, %68 : tensor<4x1xf32>
    %73 = stablehlo.negate %71 : tensor<4x1xf32>
    %74 = stablehlo.add %72, %73 : tensor<4x1xf32>
    %75 = stablehlo.divide %74, %65 : tensor<4x1xf32>
    %76 = stablehlo.multiply %75, %63 : tensor<4x1xf32>
    %77 = stablehlo.multiply %70, %60 : tensor<4xf32>
    %cst_26 = stablehlo.constant dense<7.500000e-01> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %79 = stablehlo.multiply %77, %78 : tensor<4xf32>
    %80 = stablehlo.negate %79 : tensor<4xf32>
    %81 = stablehlo.multiply %80, %55 : tensor<4xf32>
    %82 = stablehlo.broadcast_in_dim %52, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %83 = stablehlo.multiply %82, %76 : tensor<4x1xf32>
    %84 = stablehlo.multiply %83, %51 : tensor<4x1xf32>
    %85 = stablehlo.multiply %84, %48 : tensor<4x1xf32>
    %cst_27 = stablehlo.constant dense<1.240000e+00> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %87 = stablehlo.multiply %85, %86 : tensor<4x1xf32>
    %88 = stablehlo.negate %87 : tensor<4x1xf32>
    %89 = stablehlo.multiply %88, %41 : tensor<4x1xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %91 = stablehlo.divide %81, %90 : tensor<4xf32>
    %92 = stablehlo.broadcast_in_dim %91, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %93 = stablehlo.multiply %92, %35 : tensor<4x1xf32>
    %94 = stablehlo.add %89, %93 : tensor<4x1xf32>
    %95 = stablehlo.multiply %94, %24 : tensor<4x1xf32>
    %96 = stablehlo.negate %95 : tensor<4x1xf32>
    %97 = stablehlo.multiply %96, %22 : tensor<4x1xf32>
    %98 = stablehlo.negate %97 : tensor<4x1xf32>
    %99 = stablehlo.multiply %98, %19 : tensor<4x1xf32>
    %cst_29 = stablehlo.constant dense<5.220000e-01> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %101 = stablehlo.multiply %100, %99 : tensor<4x1xf32>
    %102 = stablehlo.multiply %101, %15 : tensor<4x1xf32>
    %cst_30 = stablehlo.constant dense<4.500000e-01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %104 = stablehlo.multiply %103, %102 : tensor<4x1xf32>
    %cst_31 = stablehlo.constant dense<1.310000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %106 = stablehlo.multiply %105, %104 : tensor<4x1xf32>
    %107 = stablehlo.multiply %102, %6 : tensor<4x1xf32>
    %108 = stablehlo.multiply %107, %0 : tensor<4x1xf32>
    return %108, %106 : tensor<4x1xf32>, tensor<4x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
