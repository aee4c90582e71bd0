// import jax
// import jax.numpy as jnp
//
//
// def damped_row_attention(queries, keys, values):
//     offset_by = queries - 0.97
//     biased = keys + 0.12 * jnp.sin(keys)
//     harmonic = jnp.sin(values)
//
//     def lookup(q_row):
//         coupling = -0.38 * jnp.sum(jnp.abs(biased - q_row), axis=-1)
//         probs = jax.nn.softmax(coupling, axis=0)
//         correlation = probs @ harmonic
//         return correlation * q_row
//
//     out = jax.vmap(lookup)(offset_by)
//     excess = 0.69 - out
//     return jax.nn.silu(excess)
//
//   queries: float32[2, 4] in [-1, 1]
//   keys: float32[3, 4] in [-2, 2]
//   values: float32[3, 4] in [-1, 1]
// -----
// forward, cpu
module @jit_damped_row_attention attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>) -> (tensor<2x4xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<9.700000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<2x4xf32>
    %2 = stablehlo.sine %arg1 : tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<1.200000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<3x4xf32>
    %5 = stablehlo.add %arg1, %4 : tensor<3x4xf32>
    %6 = stablehlo.sine %arg2 : tensor<3x4xf32>
    %7 = stablehlo.broadcast_in_dim %1, dims = [0, 2] : (tensor<2x4xf32>) -> tensor<2x1x4xf32>
    %8 = stablehlo.broadcast_in_dim %5, dims = [1, 2] : (tensor<3x4xf32>) -> tensor<1x3x4xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1, 2] : (tensor<1x3x4xf32>) -> tensor<2x3x4xf32>
    %10 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<2x1x4xf32>) -> tensor<2x3x4xf32>
    %11 = stablehlo.subtract %9, %10 : tensor<2x3x4xf32>
    %12 = stablehlo.abs %11 : tensor<2x3x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_1) applies stablehlo.add across dimensions = [2] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_2 = stablehlo.constant dense<-3.800000e-01> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %15 = stablehlo.multiply %14, %13 : tensor<2x3xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %16 = stablehlo.reduce(%15 init: %cst_3) applies stablehlo.maximum across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %18 = stablehlo.maximum %17, %16 : tensor<2xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %20 = stablehlo.broadcast_in_dim %19, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %21 = stablehlo.subtract %15, %20 : tensor<2x3xf32>
    %22 = stablehlo.exponential %21 : tensor<2x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%22 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %26 = stablehlo.divide %22, %25 : tensor<2x3xf32>
    %27 = stablehlo.dot_general %26, %6, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    %28 = stablehlo.multiply %27, %1 : tensor<2x4xf32>
    %cst_6 = stablehlo.constant dense<0.689999997> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %30 = stablehlo.subtract %29, %28 : tensor<2x4xf32>
    %31 = call @silu(%30) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    return %31 : tensor<2x4xf32>
  }
  func.func private @silu(%arg0: tensor<2x4xf32>) -> tensor<2x4xf32> {
    %0 = stablehlo.negate %arg0 : tensor<2x4xf32>
    %1 = stablehlo.exponential %0 : tensor<2x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %3 = stablehlo.add %2, %1 : tensor<2x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %5 = stablehlo.divide %4, %3 : tensor<2x4xf32>
    %6 = stablehlo.multiply %arg0, %5 : tensor<2x4xf32>
    return %6 : tensor<2x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3x4xf32>) -> (tensor<2x4xf32> {jax.result_info = "result[0]"}, tensor<3x4xf32> {jax.result_info = "result[1]"}, tensor<3x4xf32> {jax.result_info = "result[2]"}) {
    %cst = stablehlo.constant dense<9.700000e-01> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %1 = stablehlo.subtract %arg0, %0 : tensor<2x4xf32>
    %2 = stablehlo.sine %arg1 : tensor<3x4xf32>
    %3 = stablehlo.cosine %arg1 : tensor<3x4xf32>
    %cst_0 = stablehlo.constant dense<1.200000e-01> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %5 = stablehlo.multiply %4, %2 : tensor<3x4xf32>
    %6 = stablehlo.add %arg1, %5 : tensor<3x4xf32>
    %7 = stablehlo.sine %arg2 : tensor<3x4xf32>
    %8 = stablehlo.cosine %arg2 : tensor<3x4xf32>
    %9 = stablehlo.broadcast_in_dim %1, dims = [0, 2] : (tensor<2x4xf32>) -> tensor<2x1x4xf32>
    %10 = stablehlo.broadcast_in_dim %6, dims = [1, 2] : (tensor<3x4xf32>) -> tensor<1x3x4xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<1x3x4xf32>) -> tensor<2x3x4xf32>
    %12 = stablehlo.broadcast_in_dim %9, dims = [0, 1, 2] : (tensor<2x1x4xf32>) -> tensor<2x3x4xf32>
    %13 = stablehlo.subtract %11, %12 : tensor<2x3x4xf32>
    %14 = stablehlo.abs %13 : tensor<2x3x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x3x4xf32>
    %16 = stablehlo.compare GE, %13, %15, FLOAT : (tensor<2x3x4xf32>, tensor<2x3x4xf32>) -> tensor<2x3x4xi1>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%14 init: %cst_2) applies stablehlo.add across dimensions = [2] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x3xf32>
    %cst_3 = stablehlo.constant dense<-3.800000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<2x3xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_4) applies stablehlo.maximum across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    %21 = stablehlo.reshape %20 : (tensor<2xf32>) -> tensor<2x1xf32>
    %22 = stablehlo.broadcast_in_dim %21, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %23 = stablehlo.compare EQ, %19, %22, FLOAT : (tensor<2x3xf32>, tensor<2x3xf32>) -> tensor<2x3xi1>
    %24 = stablehlo.convert %23 : (tensor<2x3xi1>) -> tensor<2x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %27 = stablehlo.maximum %26, %20 : tensor<2xf32>
    %28 = stablehlo.compare EQ, %20, %27, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %31 = stablehlo.select %28, %29, %30 : tensor<2xi1>, tensor<2xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %33 = stablehlo.compare EQ, %32, %27, FLOAT : (tensor<2xf32>, tensor<2xf32>) -> tensor<2xi1>
    %cst_10 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %36 = stablehlo.select %33, %34, %35 : tensor<2xi1>, tensor<2xf32>
    %37 = stablehlo.divide %31, %36 : tensor<2xf32>
    %38 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %40 = stablehlo.subtract %19, %39 : tensor<2x3xf32>
    %41 = stablehlo.exponential %40 : tensor<2x3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.reduce(%41 init: %cst_12) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    %43 = stablehlo.broadcast_in_dim %42, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %45 = stablehlo.divide %41, %44 : tensor<2x3xf32>
    %46 = stablehlo.multiply %43, %43 : tensor<2x1xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %48 = stablehlo.divide %47, %46 : tensor<2x1xf32>
    %49 = stablehlo.dot_general %45, %7, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x3xf32>, tensor<3x4xf32>) -> tensor<2x4xf32>
    %50 = stablehlo.multiply %49, %1 : tensor<2x4xf32>
    %cst_14 = stablehlo.constant dense<0.689999997> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %52 = stablehlo.subtract %51, %50 : tensor<2x4xf32>
    %53:3 = call @silu(%52) : (tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>)
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.reduce(%53#0 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %56 = call @silu_0(%53#1, %53#2, %52, %55) : (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %57 = stablehlo.negate %56 : tensor<2x4xf32>
    %58 = stablehlo.multiply %49, %57 : tensor<2x4xf32>
    %59 = stablehlo.multiply %57, %1 : tensor<2x4xf32>
    %60 = stablehlo.dot_general %59, %45, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x3xf32>) -> tensor<4x3xf32>
    %61 = stablehlo.transpose %60, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
    %62 = stablehlo.dot_general %59, %7, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<3x4xf32>) -> tensor<2x3xf32>
    %63 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<2x3xf32>
    %65 = stablehlo.multiply %64, %41 : tensor<2x3xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %66 = stablehlo.reduce(%65 init: %cst_17) applies stablehlo.add across dimensions = [1] : (tensor<2x3xf32>, tensor<f32>) -> tensor<2xf32>
    %67 = stablehlo.reshape %66 : (tensor<2xf32>) -> tensor<2x1xf32>
    %68 = stablehlo.negate %67 : tensor<2x1xf32>
    %69 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x3xf32>
    %70 = stablehlo.divide %62, %69 : tensor<2x3xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %71 = stablehlo.reduce(%68 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %72 = stablehlo.broadcast_in_dim %71, dims = [0] : (tensor<2xf32>) -> tensor<2x3xf32>
    %73 = stablehlo.add %70, %72 : tensor<2x3xf32>
    %74 = stablehlo.multiply %73, %41 : tensor<2x3xf32>
    %cst_19 = stablehlo.constant dense<-3.800000e-01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x3xf32>
    %76 = stablehlo.multiply %75, %74 : tensor<2x3xf32>
    %77 = stablehlo.broadcast_in_dim %76, dims = [0, 1] : (tensor<2x3xf32>) -> tensor<2x3x4xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x3x4xf32>
    %79 = stablehlo.select %16, %78, %77 : tensor<2x3x4xi1>, tensor<2x3x4xf32>
    %80 = stablehlo.select %16, %77, %78 : tensor<2x3x4xi1>, tensor<2x3x4xf32>
    %81 = stablehlo.negate %79 : tensor<2x3x4xf32>
    %82 = stablehlo.add %80, %81 : tensor<2x3x4xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_21) applies stablehlo.add across dimensions = [0] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %84 = stablehlo.reshape %83 : (tensor<3x4xf32>) -> tensor<1x3x4xf32>
    %85 = stablehlo.negate %82 : tensor<2x3x4xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %86 = stablehlo.reduce(%85 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<2x3x4xf32>, tensor<f32>) -> tensor<2x4xf32>
    %87 = stablehlo.reshape %86 : (tensor<2x4xf32>) -> tensor<2x1x4xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%84 init: %cst_23) applies stablehlo.add across dimensions = [0] : (tensor<1x3x4xf32>, tensor<f32>) -> tensor<3x4xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %89 = stablehlo.reduce(%87 init: %cst_24) applies stablehlo.add across dimensions = [1] : (tensor<2x1x4xf32>, tensor<f32>) -> tensor<2x4xf32>
    %90 = stablehlo.add %58, %89 : tensor<2x4xf32>
    %91 = stablehlo.multiply %61, %8 : tensor<3x4xf32>
    %cst_25 = stablehlo.constant dense<1.200000e-01> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %93 = stablehlo.multiply %92, %88 : tensor<3x4xf32>
    %94 = stablehlo.multiply %93, %3 : tensor<3x4xf32>
    %95 = stablehlo.add %88, %94 : tensor<3x4xf32>
    return %90, %95, %91 : tensor<2x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>
  }
  func.func private @silu(%arg0: tensor<2x4xf32>) -> (tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>) {
    %0 = stablehlo.negate %arg0 : tensor<2x4xf32>
    %1 = stablehlo.exponential %0 : tensor<2x4xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %3 = stablehlo.add %2, %1 : tensor<2x4xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %5 = stablehlo.divide %4, %3 : tensor<2x4xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %7 = stablehlo.subtract %6, %5 : tensor<2x4xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<2x4xf32>
    %9 = stablehlo.multiply %arg0, %5 : tensor<2x4xf32>
    return %9, %8, %5 : tensor<2x4xf32>, tensor<2x4xf32>, tensor<2x4xf32>
  }
  func.func private @silu_0(%arg0: tensor<2x4xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<2x4xf32>, %arg3: tensor<2x4xf32>) -> tensor<2x4xf32> {
    %0 = stablehlo.multiply %arg2, %arg3 : tensor<2x4xf32>
    %1 = stablehlo.multiply %arg3, %arg1 : tensor<2x4xf32>
    %2 = stablehlo.multiply %0, %arg0 : tensor<2x4xf32>
    %3 = stablehlo.add %1, %2 : tensor<2x4xf32>
    return %3 : tensor<2x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
