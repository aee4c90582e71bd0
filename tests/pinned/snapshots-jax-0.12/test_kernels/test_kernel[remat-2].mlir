// import jax
// import jax.numpy as jnp
//
//
// def deep_net(h0, params):
//     exponential = jnp.exp(-jnp.abs(h0))
//
//     def layer(inp, w):
//         lin = inp @ w
//         part = jax.nn.sigmoid(lin - 1.23)
//         widened = part * jax.nn.sigmoid(lin)
//         return inp + widened / (1.0 + jnp.abs(widened))
//
//     saved_block = jax.checkpoint(
//         layer, policy=jax.checkpoint_policies.everything_saveable, prevent_cse=False
//     )
//     cur = exponential
//     for k in range(3):
//         cur = saved_block(cur, params[k])
//     return jnp.sin(cur)
//
//   h0: float32[3, 3] in [-1.2, 1.2]
//   params: float32[3, 3, 3] in [-0.7, 0.7]
// -----
// forward, cpu
module @jit_deep_net attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3x3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.abs %arg0 : tensor<3x3xf32>
    %1 = stablehlo.negate %0 : tensor<3x3xf32>
    %2 = stablehlo.exponential %1 : tensor<3x3xf32>
    %3 = stablehlo.slice %arg1 [0:1, 0:3, 0:3] : (tensor<3x3x3xf32>) -> tensor<1x3x3xf32>
    %4 = stablehlo.reshape %3 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    %5 = stablehlo.dot_general %2, %4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst = stablehlo.constant dense<1.230000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %7 = stablehlo.subtract %5, %6 : tensor<3x3xf32>
    %8 = stablehlo.negate %7 : tensor<3x3xf32>
    %9 = stablehlo.exponential %8 : tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %11 = stablehlo.add %10, %9 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %13 = stablehlo.divide %12, %11 : tensor<3x3xf32>
    %14 = stablehlo.negate %5 : tensor<3x3xf32>
    %15 = stablehlo.exponential %14 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %17 = stablehlo.add %16, %15 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %19 = stablehlo.divide %18, %17 : tensor<3x3xf32>
    %20 = stablehlo.multiply %13, %19 : tensor<3x3xf32>
    %21 = stablehlo.abs %20 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %23 = stablehlo.add %22, %21 : tensor<3x3xf32>
    %24 = stablehlo.divide %20, %23 : tensor<3x3xf32>
    %25 = stablehlo.add %2, %24 : tensor<3x3xf32>
    %26 = stablehlo.slice %arg1 [1:2, 0:3, 0:3] : (tensor<3x3x3xf32>) -> tensor<1x3x3xf32>
    %27 = stablehlo.reshape %26 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    %28 = stablehlo.dot_general %25, %27, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<1.230000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %30 = stablehlo.subtract %28, %29 : tensor<3x3xf32>
    %31 = stablehlo.negate %30 : tensor<3x3xf32>
    %32 = stablehlo.exponential %31 : tensor<3x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %34 = stablehlo.add %33, %32 : tensor<3x3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %36 = stablehlo.divide %35, %34 : tensor<3x3xf32>
    %37 = stablehlo.negate %28 : tensor<3x3xf32>
    %38 = stablehlo.exponential %37 : tensor<3x3xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %40 = stablehlo.add %39, %38 : tensor<3x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %42 = stablehlo.divide %41, %40 : tensor<3x3xf32>
    %43 = stablehlo.multiply %36, %42 : tensor<3x3xf32>
    %44 = stablehlo.abs %43 : tensor<3x3xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %46 = stablehlo.add %45, %44 : tensor<3x3xf32>
    %47 = stablehlo.divide %43, %46 : tensor<3x3xf32>
    %48 = stablehlo.add %25, %47 : tensor<3x3xf32>
    %49 = stablehlo.slice %arg1 [2:3, 0:3, 0:3] : (tensor<3x3x3xf32>) -> tensor<1x3x3xf32>
    %50 = stablehlo.reshape %49 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    %51 = stablehlo.dot_general %48, %50, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst_11 = stablehlo.constant dense<1.230000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %53 = stablehlo.subtract %51, %52 : tensor<3x3xf32>
    %54 = stablehlo.negate %53 : tensor<3x3xf32>
    %55 = stablehlo.exponential %54 : tensor<3x3xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %57 = stablehlo.add %56, %55 : tensor<3x3xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %59 = stablehlo.divide %58, %57 : tensor<3x3xf32>
    %60 = stablehlo.negate %51 : tensor<3x3xf32>
    %61 = stablehlo.exponential %60 : tensor<3x3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %63 = stablehlo.add %62, %61 : tensor<3x3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %65 = stablehlo.divide %64, %63 : tensor<3x3xf32>
    %66 = stablehlo.multiply %59, %65 : tensor<3x3xf32>
    %67 = stablehlo.abs %66 : tensor<3x3xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %69 = stablehlo.add %68, %67 : tensor<3x3xf32>
    %70 = stablehlo.divide %66, %69 : tensor<3x3xf32>
    %71 = stablehlo.add %48, %70 : tensor<3x3xf32>
    %72 = stablehlo.sine %71 : tensor<3x3xf32>
    return %72 : tensor<3x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3x3x3xf32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<3x3x3xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.abs %arg0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %2 = stablehlo.compare GE, %arg0, %1, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %3 = stablehlo.negate %0 : tensor<3x3xf32>
    %4 = stablehlo.exponential %3 : tensor<3x3xf32>
    %5 = stablehlo.slice %arg1 [0:1, 0:3, 0:3] : (tensor<3x3x3xf32>) -> tensor<1x3x3xf32>
    %6 = stablehlo.reshape %5 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    %7 = stablehlo.dot_general %4, %6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<1.230000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %9 = stablehlo.subtract %7, %8 : tensor<3x3xf32>
    %10 = stablehlo.negate %9 : tensor<3x3xf32>
    %11 = stablehlo.exponential %10 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %13 = stablehlo.add %12, %11 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %15 = stablehlo.divide %14, %13 : tensor<3x3xf32>
    %16 = stablehlo.reduce_precision %15, format = e8m23 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %18 = stablehlo.subtract %17, %16 : tensor<3x3xf32>
    %19 = stablehlo.multiply %16, %18 : tensor<3x3xf32>
    %20 = stablehlo.negate %7 : tensor<3x3xf32>
    %21 = stablehlo.exponential %20 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %23 = stablehlo.add %22, %21 : tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %25 = stablehlo.divide %24, %23 : tensor<3x3xf32>
    %26 = stablehlo.reduce_precision %25, format = e8m23 : tensor<3x3xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %28 = stablehlo.subtract %27, %26 : tensor<3x3xf32>
    %29 = stablehlo.multiply %26, %28 : tensor<3x3xf32>
    %30 = stablehlo.multiply %16, %26 : tensor<3x3xf32>
    %31 = stablehlo.reduce_precision %30, format = e8m23 : tensor<3x3xf32>
    %32 = stablehlo.abs %31 : tensor<3x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %34 = stablehlo.compare GE, %31, %33, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %36 = stablehlo.add %35, %32 : tensor<3x3xf32>
    %37 = stablehlo.reduce_precision %36, format = e8m23 : tensor<3x3xf32>
    %38 = stablehlo.divide %31, %37 : tensor<3x3xf32>
    %39 = stablehlo.multiply %37, %37 : tensor<3x3xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %41 = stablehlo.divide %40, %39 : tensor<3x3xf32>
    %42 = stablehlo.add %4, %38 : tensor<3x3xf32>
    %43 = stablehlo.slice %arg1 [1:2, 0:3, 0:3] : (tensor<3x3x3xf32>) -> tensor<1x3x3xf32>
    %44 = stablehlo.reshape %43 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    %45 = stablehlo.dot_general %42, %44, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst_10 = stablehlo.constant dense<1.230000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %47 = stablehlo.subtract %45, %46 : tensor<3x3xf32>
    %48 = stablehlo.negate %47 : tensor<3x3xf32>
    %49 = stablehlo.exponential %48 : tensor<3x3xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %51 = stablehlo.add %50, %49 : tensor<3x3xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %53 = stablehlo.divide %52, %51 : tensor<3x3xf32>
    %54 = stablehlo.reduce_precision %53, format = e8m23 : tensor<3x3xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %56 = stablehlo.subtract %55, %54 : tensor<3x3xf32>
    %57 = stablehlo.multiply %54, %56 : tensor<3x3xf32>
    %58 = stablehlo.negate %45 : tensor<3x3xf32>
    %59 = stablehlo.exponential %58 : tensor<3x3xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %61 = stablehlo.add %60, %59 : tensor<3x3xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %63 = stablehlo.divide %62, %61 : tensor<3x3xf32>
    %64 = stablehlo.reduce_precision %63, format = e8m23 : tensor<3x3xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %66 = stablehlo.subtract %65, %64 : tensor<3x3xf32>
    %67 = stablehlo.multiply %64, %66 : tensor<3x3xf32>
    %68 = stablehlo.multiply %54, %64 : tensor<3x3xf32>
    %69 = stablehlo.reduce_precision %68, format = e8m23 : tensor<3x3xf32>
    %70 = stablehlo.abs %69 : tensor<3x3xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %72 = stablehlo.compare GE, %69, %71, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %74 = stablehlo.add %73, %70 : tensor<3x3xf32>
    %75 = stablehlo.reduce_precision %74, format = e8m23 : tensor<3x3xf32>
    %76 = stablehlo.divide %69, %75 : tensor<3x3xf32>
    %77 = stablehlo.multiply %75, %75 : tensor<3x3xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %79 = stablehlo.divide %78, %77 : tensor<3x3xf32>
    %80 = stablehlo.add %42, %76 : tensor<3x3xf32>
    %81 = stablehlo.slice %arg1 [2:3, 0:3, 0:3] : (tensor<3x3x3xf32>) -> tensor<1x3x3xf32>
    %82 = stablehlo.reshape %81 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    %83 = stablehlo.dot_general %80, %82, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst_20 = stablehlo.constant dense<1.230000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %85 = stablehlo.subtract %83, %84 : tensor<3x3xf32>
    %86 = stablehlo.negate %85 : tensor<3x3xf32>
    %87 = stablehlo.exponential %86 : tensor<3x3xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %88 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %89 = stablehlo.add %88, %87 : tensor<3x3xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %90 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %91 = stablehlo.divide %90, %89 : tensor<3x3xf32>
    %92 = stablehlo.reduce_precision %91, format = e8m23 : tensor<3x3xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %94 = stablehlo.subtract %93, %92 : tensor<3x3xf32>
    %95 = stablehlo.multiply %92, %94 : tensor<3x3xf32>
    %96 = stablehlo.negate %83 : tensor<3x3xf32>
    %97 = stablehlo.exponential %96 : tensor<3x3xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %99 = stablehlo.add %98, %97 : tensor<3x3xf32>
    %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %100 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %101 = stablehlo.divide %100, %99 : tensor<3x3xf32>
    %102 = stablehlo.reduce_precision %101, format = e8m23 : tensor<3x3xf32>
    %cst_26 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %104 = stablehlo.subtract %103, %102 : tensor<3x3xf32>
    %105 = stablehlo.multiply %102, %104 : tensor<3x3xf32>
    %106 = stablehlo.multiply %92, %102 : tensor<3x3xf32>
    %107 = stablehlo.reduce_precision %106, format = e8m23 : tensor<3x3xf32>
    %108 = stablehlo.abs %107 : tensor<3x3xf32>
    %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %109 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %110 = stablehlo.compare GE, %107, %109, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %112 = stablehlo.add %111, %108 : tensor<3x3xf32>
    %113 = stablehlo.reduce_precision %112, format = e8m23 : tensor<3x3xf32>
    %114 = stablehlo.divide %107, %113 : tensor<3x3xf32>
    %115 = stablehlo.multiply %113, %113 : tensor<3x3xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %117 = stablehlo.divide %116, %115 : tensor<3x3xf32>
    %118 = stablehlo.add %80, %114 : tensor<3x3xf32>
    %119 = stablehlo.cosine %118 : tensor<3x3xf32>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %120 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %121 = stablehlo.multiply %120, %119 : tensor<3x3xf32>
    %122 = stablehlo.multiply %121, %117 : tensor<3x3xf32>
    %123 = stablehlo.multiply %122, %107 : tensor<3x3xf32>
    %124 = stablehlo.negate %123 : tensor<3x3xf32>
    %125 = stablehlo.divide %121, %113 : tensor<3x3xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %126 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %127 = stablehlo.select %110, %126, %124 : tensor<3x3xi1>, tensor<3x3xf32>
    %128 = stablehlo.select %110, %124, %126 : tensor<3x3xi1>, tensor<3x3xf32>
    %129 = stablehlo.add %125, %128 : tensor<3x3xf32>
    %130 = stablehlo.negate %127 : tensor<3x3xf32>
    %131 = stablehlo.add %129, %130 : tensor<3x3xf32>
    %132 = stablehlo.multiply %92, %131 : tensor<3x3xf32>
    %133 = stablehlo.multiply %131, %102 : tensor<3x3xf32>
    %134 = stablehlo.multiply %132, %105 : tensor<3x3xf32>
    %135 = stablehlo.multiply %133, %95 : tensor<3x3xf32>
    %136 = stablehlo.add %134, %135 : tensor<3x3xf32>
    %137 = stablehlo.dot_general %136, %80, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %138 = stablehlo.transpose %137, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %139 = stablehlo.dot_general %136, %82, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %140 = stablehlo.add %121, %139 : tensor<3x3xf32>
    %141 = stablehlo.broadcast_in_dim %138, dims = [1, 2] : (tensor<3x3xf32>) -> tensor<1x3x3xf32>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %142 = stablehlo.pad %141, %cst_32, low = [2, 0, 0], high = [0, 0, 0], interior = [0, 0, 0] : (tensor<1x3x3xf32>, tensor<f32>) -> tensor<3x3x3xf32>
    %143 = stablehlo.multiply %140, %79 : tensor<3x3xf32>
    %144 = stablehlo.multiply %143, %69 : tensor<3x3xf32>
    %145 = stablehlo.negate %144 : tensor<3x3xf32>
    %146 = stablehlo.divide %140, %75 : tensor<3x3xf32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %147 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %148 = stablehlo.select %72, %147, %145 : tensor<3x3xi1>, tensor<3x3xf32>
    %149 = stablehlo.select %72, %145, %147 : tensor<3x3xi1>, tensor<3x3xf32>
    %150 = stablehlo.add %146, %149 : tensor<3x3xf32>
    %151 = stablehlo.negate %148 : tensor<3x3xf32>
    %152 = stablehlo.add %150, %151 : tensor<3x3xf32>
    %153 = stablehlo.multiply %54, %152 : tensor<3x3xf32>
    %154 = stablehlo.multiply %152, %64 : tensor<3x3xf32>
    %155 = stablehlo.multiply %153, %67 : tensor<3x3xf32>
    %156 = stablehlo.multiply %154, %57 : tensor<3x3xf32>
    %157 = stablehlo.add %155, %156 : tensor<3x3xf32>
    %158 = stablehlo.dot_general %157, %42, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %159 = stablehlo.transpose %158, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %160 = stablehlo.dot_general %157, %44, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %161 = stablehlo.add %140, %160 : tensor<3x3xf32>
    %162 = stablehlo.broadcast_in_dim %159, dims = [1, 2] : (tensor<3x3xf32>) -> tensor<1x3x3xf32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.pad %162, %cst_34, low = [1, 0, 0], high = [1, 0, 0], interior = [0, 0, 0] : (tensor<1x3x3xf32>, tensor<f32>) -> tensor<3x3x3xf32>
    %164 = stablehlo.add %142, %163 : tensor<3x3x3xf32>
    %165 = stablehlo.multiply %161, %41 : tensor<3x3xf32>
    %166 = stablehlo.multiply %165, %31 : tensor<3x3xf32>
    %167 = stablehlo.negate %166 : tensor<3x3xf32>
    %168 = stablehlo.divide %161, %37 : tensor<3x3xf32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %170 = stablehlo.select %34, %169, %167 : tensor<3x3xi1>, tensor<3x3xf32>
    %171 = stablehlo.select %34, %167, %169 : tensor<3x3xi1>, tensor<3x3xf32>
    %172 = stablehlo.add %168, %171 : tensor<3x3xf32>
    %173 = stablehlo.negate %170 : tensor<3x3xf32>
    %174 = stablehlo.add %172, %173 : tensor<3x3xf32>
    %175 = stablehlo.multiply %16, %174 : tensor<3x3xf32>
    %176 = stablehlo.multiply %174, %26 : tensor<3x3xf32>
    %177 = stablehlo.multiply %175, %29 : tensor<3x3xf32>
    %178 = stablehlo.multiply %176, %19 : tensor<3x3xf32>
    %179 = stablehlo.add %177, %178 : tensor<3x3xf32>
    %180 = stablehlo.dot_general %179, %4, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %181 = stablehlo.transpose %180, dims = [1, 0] : (tensor<3x3xf32>) -> tensor<3x3xf32>
    %182 = stablehlo.dot_general %179, %6, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %183 = stablehlo.add %161, %182 : tensor<3x3xf32>
    %184 = stablehlo.broadcast_in_dim %181, dims = [1, 2] : (tensor<3x3xf32>) -> tensor<1x3x3xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %185 = stablehlo.pad %184, %cst_36, low = [0, 0, 0], high = [2, 0, 0], interior = [0, 0, 0] : (tensor<1x3x3xf32>, tensor<f32>) -> tensor<3x3x3xf32>
    %186 = stablehlo.add %164, %185 : tensor<3x3x3xf32>
    %187 = stablehlo.multiply %183, %4 : tensor<3x3xf32>
    %188 = stablehlo.negate %187 : tensor<3x3xf32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %189 = stablehlo.broadcast_in_dim %cst_37, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %190 = stablehlo.select %2, %189, %188 : tensor<3x3xi1>, tensor<3x3xf32>
    %191 = stablehlo.select %2, %188, %189 : tensor<3x3xi1>, tensor<3x3xf32>
    %192 = stablehlo.negate %190 : tensor<3x3xf32>
    %193 = stablehlo.add %191, %192 : tensor<3x3xf32>
    return %193, %186 : tensor<3x3xf32>, tensor<3x3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
