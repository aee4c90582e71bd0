// import jax
// import jax.numpy as jnp
//
//
// def graph_attention_stage(q, keys, values, adjacency):
//     scores = 0.39 * (q @ keys.T)
//     soft_mask = jnp.where(adjacency, jax.nn.sigmoid(scores), 0.0)
//     attn = soft_mask / (0.365 + jnp.sum(soft_mask, axis=-1, keepdims=True))
//     context = attn @ values
//     response = jax.nn.gelu(context)
//     mu = jnp.mean(response, axis=0)
//     return jnp.tanh(mu + 0.43 * jax.nn.sigmoid(mu))
//
//   q: float32[2, 3] in [-1, 1]
//   keys: float32[2, 3] in [0.5, 2]
//   values: float32[2, 3] in [0.5, 2]
//   adjacency: bool[2, 2] in [0, 1]
// -----
// forward, cpu
module @jit_graph_attention_stage attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>, %arg2: tensor<2x3xf32>, %arg3: tensor<2x2xi1>) -> (tensor<3xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
    %cst = stablehlo.constant dense<3.900000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<2x2xf32>
    %4 = stablehlo.negate %3 : tensor<2x2xf32>
    %5 = stablehlo.exponential %4 : tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %7 = stablehlo.add %6, %5 : tensor<2x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %9 = stablehlo.divide %8, %7 : tensor<2x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %10 = call @_where(%arg3, %9, %cst_2) : (tensor<2x2xi1>, tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.reduce(%10 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %cst_4 = stablehlo.constant dense<3.650000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %14 = stablehlo.add %13, %12 : tensor<2x1xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %16 = stablehlo.divide %10, %15 : tensor<2x2xf32>
    %17 = stablehlo.dot_general %16, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %18 = stablehlo.multiply %17, %17 : tensor<2x3xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<2x3xf32>
    %cst_5 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<2x3xf32>
    %22 = stablehlo.add %17, %21 : tensor<2x3xf32>
    %cst_6 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %24 = stablehlo.multiply %23, %22 : tensor<2x3xf32>
    %25 = stablehlo.tanh %24 : tensor<2x3xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %27 = stablehlo.add %26, %25 : tensor<2x3xf32>
    %cst_8 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %29 = stablehlo.multiply %28, %27 : tensor<2x3xf32>
    %30 = stablehlo.multiply %17, %29 : tensor<2x3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_9) applies stablehlo.add across dimensions = [0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %33 = stablehlo.divide %31, %32 : tensor<3xf32>
    %34 = stablehlo.negate %33 : tensor<3xf32>
    %35 = stablehlo.exponential %34 : tensor<3xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %37 = stablehlo.add %36, %35 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %39 = stablehlo.divide %38, %37 : tensor<3xf32>
    %cst_13 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %41 = stablehlo.multiply %40, %39 : tensor<3xf32>
    %42 = stablehlo.add %33, %41 : tensor<3xf32>
    %43 = stablehlo.tanh %42 : tensor<3xf32>
    return %43 : tensor<3xf32>
  }
  func.func private @_where(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xf32>, %arg2: tensor<f32>) -> tensor<2x2xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<2x2xi1>, tensor<2x2xf32>
    return %2 : tensor<2x2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x3xf32>, %arg1: tensor<2x3xf32>, %arg2: tensor<2x3xf32>, %arg3: tensor<2x2xi1>) -> (tensor<2x3xf32> {jax.result_info = "result[0]"}, tensor<2x3xf32> {jax.result_info = "result[1]"}, tensor<2x3xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %1 = stablehlo.dot_general %arg0, %0, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x2xf32>) -> tensor<2x2xf32>
    %cst = stablehlo.constant dense<3.900000e-01> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<2x2xf32>
    %4 = stablehlo.negate %3 : tensor<2x2xf32>
    %5 = stablehlo.exponential %4 : tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %7 = stablehlo.add %6, %5 : tensor<2x2xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %9 = stablehlo.divide %8, %7 : tensor<2x2xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %10 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %11 = stablehlo.subtract %10, %9 : tensor<2x2xf32>
    %12 = stablehlo.multiply %9, %11 : tensor<2x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = call @_where(%arg3, %9, %cst_3) : (tensor<2x2xi1>, tensor<2x2xf32>, tensor<f32>) -> tensor<2x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.reduce(%13 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %15 = stablehlo.broadcast_in_dim %14, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %cst_5 = stablehlo.constant dense<3.650000e-01> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %17 = stablehlo.add %16, %15 : tensor<2x1xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %19 = stablehlo.divide %13, %18 : tensor<2x2xf32>
    %20 = stablehlo.multiply %17, %17 : tensor<2x1xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %22 = stablehlo.divide %21, %20 : tensor<2x1xf32>
    %23 = stablehlo.dot_general %19, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %24 = stablehlo.multiply %23, %23 : tensor<2x3xf32>
    %25 = stablehlo.multiply %24, %23 : tensor<2x3xf32>
    %26 = stablehlo.multiply %23, %23 : tensor<2x3xf32>
    %cst_7 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<2x3xf32>
    %cst_8 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %30 = stablehlo.multiply %29, %25 : tensor<2x3xf32>
    %31 = stablehlo.add %23, %30 : tensor<2x3xf32>
    %cst_9 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<2x3xf32>
    %34 = stablehlo.tanh %33 : tensor<2x3xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %36 = stablehlo.add %35, %34 : tensor<2x3xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %38 = stablehlo.subtract %37, %34 : tensor<2x3xf32>
    %39 = stablehlo.multiply %36, %38 : tensor<2x3xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %41 = stablehlo.add %40, %34 : tensor<2x3xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %43 = stablehlo.multiply %42, %41 : tensor<2x3xf32>
    %44 = stablehlo.multiply %23, %43 : tensor<2x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%44 init: %cst_14) applies stablehlo.add across dimensions = [0] : (tensor<2x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %47 = stablehlo.divide %45, %46 : tensor<3xf32>
    %48 = stablehlo.negate %47 : tensor<3xf32>
    %49 = stablehlo.exponential %48 : tensor<3xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %51 = stablehlo.add %50, %49 : tensor<3xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %53 = stablehlo.divide %52, %51 : tensor<3xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %55 = stablehlo.subtract %54, %53 : tensor<3xf32>
    %56 = stablehlo.multiply %53, %55 : tensor<3xf32>
    %cst_19 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
    %57 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %58 = stablehlo.multiply %57, %53 : tensor<3xf32>
    %59 = stablehlo.add %47, %58 : tensor<3xf32>
    %60 = stablehlo.tanh %59 : tensor<3xf32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %62 = stablehlo.add %61, %60 : tensor<3xf32>
    %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %64 = stablehlo.subtract %63, %60 : tensor<3xf32>
    %65 = stablehlo.multiply %62, %64 : tensor<3xf32>
    %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %67 = stablehlo.multiply %66, %65 : tensor<3xf32>
    %cst_23 = stablehlo.constant dense<4.300000e-01> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %69 = stablehlo.multiply %68, %67 : tensor<3xf32>
    %70 = stablehlo.multiply %69, %56 : tensor<3xf32>
    %71 = stablehlo.add %67, %70 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %73 = stablehlo.divide %71, %72 : tensor<3xf32>
    %74 = stablehlo.broadcast_in_dim %73, dims = [1] : (tensor<3xf32>) -> tensor<2x3xf32>
    %75 = stablehlo.multiply %23, %74 : tensor<2x3xf32>
    %76 = stablehlo.multiply %74, %43 : tensor<2x3xf32>
    %cst_25 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %78 = stablehlo.multiply %77, %75 : tensor<2x3xf32>
    %79 = stablehlo.multiply %78, %39 : tensor<2x3xf32>
    %cst_26 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %81 = stablehlo.multiply %80, %79 : tensor<2x3xf32>
    %82 = stablehlo.add %76, %81 : tensor<2x3xf32>
    %cst_27 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %84 = stablehlo.multiply %83, %81 : tensor<2x3xf32>
    %85 = stablehlo.multiply %84, %28 : tensor<2x3xf32>
    %86 = stablehlo.add %82, %85 : tensor<2x3xf32>
    %87 = stablehlo.dot_general %86, %19, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<2x2xf32>) -> tensor<3x2xf32>
    %88 = stablehlo.transpose %87, dims = [1, 0] : (tensor<3x2xf32>) -> tensor<2x3xf32>
    %89 = stablehlo.dot_general %86, %arg2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x2xf32>
    %90 = stablehlo.broadcast_in_dim %22, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %91 = stablehlo.multiply %89, %90 : tensor<2x2xf32>
    %92 = stablehlo.multiply %91, %13 : tensor<2x2xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %93 = stablehlo.reduce(%92 init: %cst_28) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %94 = stablehlo.reshape %93 : (tensor<2xf32>) -> tensor<2x1xf32>
    %95 = stablehlo.negate %94 : tensor<2x1xf32>
    %96 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %97 = stablehlo.divide %89, %96 : tensor<2x2xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %98 = stablehlo.reduce(%95 init: %cst_29) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %99 = stablehlo.broadcast_in_dim %98, dims = [0] : (tensor<2xf32>) -> tensor<2x2xf32>
    %100 = stablehlo.add %97, %99 : tensor<2x2xf32>
    %101 = call @_where_0(%arg3, %100) : (tensor<2x2xi1>, tensor<2x2xf32>) -> tensor<2x2xf32>
    %102 = stablehlo.multiply %101, %12 : tensor<2x2xf32>
    %cst_30 = stablehlo.constant dense<3.900000e-01> : tensor<f32>
    %103 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %104 = stablehlo.multiply %103, %102 : tensor<2x2xf32>
    %105 = stablehlo.dot_general %104, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x3xf32>) -> tensor<2x3xf32>
    %106 = stablehlo.transpose %105, dims = [1, 0] : (tensor<2x3xf32>) -> tensor<3x2xf32>
    %107 = stablehlo.dot_general %104, %0, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<3x2xf32>) -> tensor<2x3xf32>
    %108 = stablehlo.transpose %106, dims = [1, 0] : (tensor<3x2xf32>) -> tensor<2x3xf32>
    return %107, %108, %88 : tensor<2x3xf32>, tensor<2x3xf32>, tensor<2x3xf32>
  }
  func.func private @_where(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xf32>, %arg2: tensor<f32>) -> tensor<2x2xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<2x2xi1>, tensor<2x2xf32>
    return %2 : tensor<2x2xf32>
  }
  func.func private @_where_0(%arg0: tensor<2x2xi1>, %arg1: tensor<2x2xf32>) -> tensor<2x2xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<2x2xi1>, tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
