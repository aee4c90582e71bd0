// import jax
// import jax.numpy as jnp
//
//
// def tree_batch(rows, others):
//     magnitude = jnp.abs(rows)
//     batch = (magnitude, others)
//
//     def summarize(entry):
//         output = entry[0]
//         out = entry[1]
//         crossed = output - jnp.sin(out)
//         result = 0.5 * crossed + 0.7 * jnp.sin(crossed)
//         feat = jax.nn.sigmoid(result - 0.7)
//         side_v = jnp.mean(feat)
//         return {"out": result, "feat": side_v}
//
//     outs = jax.vmap(summarize)(batch)
//     added = 1.5 * outs["out"] + 1.91
//     difference = 1.0 - outs["feat"]
//     return [added, {"rest": [difference]}]
//
//   rows: float32[4, 1] in [-1.2, 1.2]
//   others: float32[4, 1] in [-1.2, 1.2]
// -----
// forward, cpu
module @jit_tree_batch attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x1xf32>, %arg1: tensor<4x1xf32>) -> (tensor<4x1xf32> {jax.result_info = "result[0]"}, tensor<4xf32> {jax.result_info = "result[1]['rest'][0]"}) {
    %0 = stablehlo.abs %arg0 : tensor<4x1xf32>
    %1 = stablehlo.sine %arg1 : tensor<4x1xf32>
    %2 = stablehlo.subtract %0, %1 : tensor<4x1xf32>
    %cst = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<4x1xf32>
    %5 = stablehlo.sine %2 : tensor<4x1xf32>
    %cst_0 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<4x1xf32>
    %8 = stablehlo.add %4, %7 : tensor<4x1xf32>
    %cst_1 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %10 = stablehlo.subtract %8, %9 : tensor<4x1xf32>
    %11 = stablehlo.negate %10 : tensor<4x1xf32>
    %12 = stablehlo.exponential %11 : tensor<4x1xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %14 = stablehlo.add %13, %12 : tensor<4x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %16 = stablehlo.divide %15, %14 : tensor<4x1xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<4x1xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %19 = stablehlo.divide %17, %18 : tensor<4xf32>
    %cst_6 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %21 = stablehlo.multiply %20, %8 : tensor<4x1xf32>
    %cst_7 = stablehlo.constant dense<1.910000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %23 = stablehlo.add %21, %22 : tensor<4x1xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %25 = stablehlo.subtract %24, %19 : tensor<4xf32>
    return %23, %25 : tensor<4x1xf32>, tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x1xf32>, %arg1: tensor<4x1xf32>) -> (tensor<4x1xf32> {jax.result_info = "result[0]"}, tensor<4x1xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.abs %arg0 : tensor<4x1xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<4x1xf32>, tensor<4x1xf32>) -> tensor<4x1xi1>
    %3 = stablehlo.sine %arg1 : tensor<4x1xf32>
    %4 = stablehlo.cosine %arg1 : tensor<4x1xf32>
    %5 = stablehlo.subtract %0, %3 : tensor<4x1xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %7 = stablehlo.multiply %6, %5 : tensor<4x1xf32>
    %8 = stablehlo.sine %5 : tensor<4x1xf32>
    %9 = stablehlo.cosine %5 : tensor<4x1xf32>
    %cst_1 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %11 = stablehlo.multiply %10, %8 : tensor<4x1xf32>
    %12 = stablehlo.add %7, %11 : tensor<4x1xf32>
    %cst_2 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %14 = stablehlo.subtract %12, %13 : tensor<4x1xf32>
    %15 = stablehlo.negate %14 : tensor<4x1xf32>
    %16 = stablehlo.exponential %15 : tensor<4x1xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %18 = stablehlo.add %17, %16 : tensor<4x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %20 = stablehlo.divide %19, %18 : tensor<4x1xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %22 = stablehlo.subtract %21, %20 : tensor<4x1xf32>
    %23 = stablehlo.multiply %20, %22 : tensor<4x1xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %26 = stablehlo.negate %24 : tensor<4xf32>
    %cst_8 = stablehlo.constant dense<1.500000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %28 = stablehlo.multiply %27, %25 : tensor<4x1xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %30 = stablehlo.divide %26, %29 : tensor<4xf32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %32 = stablehlo.multiply %31, %23 : tensor<4x1xf32>
    %33 = stablehlo.add %28, %32 : tensor<4x1xf32>
    %cst_10 = stablehlo.constant dense<0.699999988> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<4x1xf32>
    %36 = stablehlo.multiply %35, %9 : tensor<4x1xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %38 = stablehlo.multiply %37, %33 : tensor<4x1xf32>
    %39 = stablehlo.add %36, %38 : tensor<4x1xf32>
    %40 = stablehlo.negate %39 : tensor<4x1xf32>
    %41 = stablehlo.multiply %40, %4 : tensor<4x1xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x1xf32>
    %43 = stablehlo.select %2, %42, %39 : tensor<4x1xi1>, tensor<4x1xf32>
    %44 = stablehlo.select %2, %39, %42 : tensor<4x1xi1>, tensor<4x1xf32>
    %45 = stablehlo.negate %43 : tensor<4x1xf32>
    %46 = stablehlo.add %44, %45 : tensor<4x1xf32>
    return %46, %41 : tensor<4x1xf32>, tensor<4x1xf32>
  }
}
// -----
// backward, cuda: same text as cpu
