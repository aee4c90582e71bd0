// import jax
// import jax.numpy as jnp
//
//
// def toy_self_attention(x, qkv_kernel):
//     product = x * jnp.sin(x)
//     merged = product + 0.67 * jnp.tanh(product)
//     qkv = jnp.dot(merged, qkv_kernel)
//     joint = jnp.tanh(qkv)
//     q, k, v = jnp.split(joint, 3, axis=-1)
//     idx = jnp.arange(3)
//     dist = idx[:, None] - idx[None, :]
//     mask = jnp.abs(dist) <= 2
//     sim = q @ k.T * 0.5
//     masked_scores = jnp.where(mask, sim, jnp.finfo(sim.dtype).min)
//     alpha_w = jax.nn.softmax(masked_scores, axis=-1)
//     attended = alpha_w @ v
//     superposed = attended + 1.03
//     return jnp.cos(superposed - superposed**3 / 6.0)
//
//   x: float32[3, 6] in [-1.5, 1.5]
//   qkv_kernel: float32[6, 12] in [-0.6, 0.6]
// -----
// forward, cpu
module @jit_toy_self_attention attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x6xf32>, %arg1: tensor<6x12xf32>) -> (tensor<3x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.sine %arg0 : tensor<3x6xf32>
    %1 = stablehlo.multiply %arg0, %0 : tensor<3x6xf32>
    %2 = stablehlo.tanh %1 : tensor<3x6xf32>
    %cst = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %4 = stablehlo.multiply %3, %2 : tensor<3x6xf32>
    %5 = stablehlo.add %1, %4 : tensor<3x6xf32>
    %6 = stablehlo.dot_general %5, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x6xf32>, tensor<6x12xf32>) -> tensor<3x12xf32>
    %7 = stablehlo.tanh %6 : tensor<3x12xf32>
    %8 = stablehlo.slice %7 [0:3, 0:4] : (tensor<3x12xf32>) -> tensor<3x4xf32>
    %9 = stablehlo.slice %7 [0:3, 4:8] : (tensor<3x12xf32>) -> tensor<3x4xf32>
    %10 = stablehlo.slice %7 [0:3, 8:12] : (tensor<3x12xf32>) -> tensor<3x4xf32>
    %11 = stablehlo.iota dim = 0 : tensor<3xi32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %13 = stablehlo.broadcast_in_dim %11, dims = [1] : (tensor<3xi32>) -> tensor<1x3xi32>
    %14 = stablehlo.broadcast_in_dim %12, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x3xi32>
    %15 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<1x3xi32>) -> tensor<3x3xi32>
    %16 = stablehlo.subtract %14, %15 : tensor<3x3xi32>
    %17 = stablehlo.abs %16 : tensor<3x3xi32>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %18 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %19 = stablehlo.compare LE, %17, %18, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %20 = stablehlo.transpose %9, dims = [1, 0] : (tensor<3x4xf32>) -> tensor<4x3xf32>
    %21 = stablehlo.dot_general %8, %20, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<4x3xf32>) -> tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %23 = stablehlo.multiply %21, %22 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %24 = call @_where(%19, %23, %cst_1) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %25 = stablehlo.reduce(%24 init: %cst_2) applies stablehlo.maximum across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %27 = stablehlo.maximum %26, %25 : tensor<3xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %30 = stablehlo.subtract %24, %29 : tensor<3x3xf32>
    %31 = stablehlo.exponential %30 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %35 = stablehlo.divide %31, %34 : tensor<3x3xf32>
    %36 = stablehlo.dot_general %35, %10, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %cst_5 = stablehlo.constant dense<1.030000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %38 = stablehlo.add %36, %37 : tensor<3x4xf32>
    %39 = stablehlo.multiply %38, %38 : tensor<3x4xf32>
    %40 = stablehlo.multiply %39, %38 : tensor<3x4xf32>
    %cst_6 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %42 = stablehlo.divide %40, %41 : tensor<3x4xf32>
    %43 = stablehlo.subtract %38, %42 : tensor<3x4xf32>
    %44 = stablehlo.cosine %43 : tensor<3x4xf32>
    return %44 : tensor<3x4xf32>
  }
  func.func private @_where(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<f32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x6xf32>, %arg1: tensor<6x12xf32>) -> (tensor<3x6xf32> {jax.result_info = "result[0]"}, tensor<6x12xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.sine %arg0 : tensor<3x6xf32>
    %1 = stablehlo.cosine %arg0 : tensor<3x6xf32>
    %2 = stablehlo.multiply %arg0, %0 : tensor<3x6xf32>
    %3 = stablehlo.tanh %2 : tensor<3x6xf32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %5 = stablehlo.add %4, %3 : tensor<3x6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %7 = stablehlo.subtract %6, %3 : tensor<3x6xf32>
    %8 = stablehlo.multiply %5, %7 : tensor<3x6xf32>
    %cst_1 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %10 = stablehlo.multiply %9, %3 : tensor<3x6xf32>
    %11 = stablehlo.add %2, %10 : tensor<3x6xf32>
    %12 = stablehlo.dot_general %11, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x6xf32>, tensor<6x12xf32>) -> tensor<3x12xf32>
    %13 = stablehlo.tanh %12 : tensor<3x12xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x12xf32>
    %15 = stablehlo.add %14, %13 : tensor<3x12xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<3x12xf32>
    %17 = stablehlo.subtract %16, %13 : tensor<3x12xf32>
    %18 = stablehlo.multiply %15, %17 : tensor<3x12xf32>
    %19 = stablehlo.slice %13 [0:3, 0:4] : (tensor<3x12xf32>) -> tensor<3x4xf32>
    %20 = stablehlo.slice %13 [0:3, 4:8] : (tensor<3x12xf32>) -> tensor<3x4xf32>
    %21 = stablehlo.slice %13 [0:3, 8:12] : (tensor<3x12xf32>) -> tensor<3x4xf32>
    %22 = stablehlo.iota dim = 0 : tensor<3xi32>
    %23 = stablehlo.broadcast_in_dim %22, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %24 = stablehlo.broadcast_in_dim %22, dims = [1] : (tensor<3xi32>) -> tensor<1x3xi32>
    %25 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x3xi32>
    %26 = stablehlo.broadcast_in_dim %24, dims = [0, 1] : (tensor<1x3xi32>) -> tensor<3x3xi32>
    %27 = stablehlo.subtract %25, %26 : tensor<3x3xi32>
    %28 = stablehlo.abs %27 : tensor<3x3xi32>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %29 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %30 = stablehlo.compare LE, %28, %29, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %31 = stablehlo.transpose %20, dims = [1, 0] : (tensor<3x4xf32>) -> tensor<4x3xf32>
    %32 = stablehlo.dot_general %19, %31, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<4x3xf32>) -> tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %34 = stablehlo.multiply %32, %33 : tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %35:2 = call @_where(%30, %34, %cst_5) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<f32>) -> (tensor<3x3xf32>, tensor<3x3xf32>)
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %36 = stablehlo.reduce(%35#0 init: %cst_6) applies stablehlo.maximum across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %37 = stablehlo.reshape %36 : (tensor<3xf32>) -> tensor<3x1xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %39 = stablehlo.compare EQ, %35#0, %38, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %40 = stablehlo.convert %39 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %41 = stablehlo.reduce(%40 init: %cst_7) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %43 = stablehlo.maximum %42, %36 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %45 = stablehlo.compare GT, %36, %44, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %47 = stablehlo.compare EQ, %36, %46, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_13 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %51 = stablehlo.select %47, %50, %49 : tensor<3xi1>, tensor<3xf32>
    %52 = stablehlo.select %45, %48, %51 : tensor<3xi1>, tensor<3xf32>
    %53 = stablehlo.broadcast_in_dim %43, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %54 = stablehlo.broadcast_in_dim %53, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %55 = stablehlo.subtract %35#0, %54 : tensor<3x3xf32>
    %56 = stablehlo.exponential %55 : tensor<3x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %57 = stablehlo.reduce(%56 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %59 = stablehlo.broadcast_in_dim %58, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %60 = stablehlo.divide %56, %59 : tensor<3x3xf32>
    %61 = stablehlo.multiply %58, %58 : tensor<3x1xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %63 = stablehlo.divide %62, %61 : tensor<3x1xf32>
    %64 = stablehlo.dot_general %60, %21, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %cst_16 = stablehlo.constant dense<1.030000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %66 = stablehlo.add %64, %65 : tensor<3x4xf32>
    %67 = stablehlo.multiply %66, %66 : tensor<3x4xf32>
    %68 = stablehlo.multiply %67, %66 : tensor<3x4xf32>
    %69 = stablehlo.multiply %66, %66 : tensor<3x4xf32>
    %cst_17 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %71 = stablehlo.multiply %70, %69 : tensor<3x4xf32>
    %cst_18 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %73 = stablehlo.divide %68, %72 : tensor<3x4xf32>
    %74 = stablehlo.subtract %66, %73 : tensor<3x4xf32>
    %75 = stablehlo.cosine %74 : tensor<3x4xf32>
    %76 = stablehlo.sine %74 : tensor<3x4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.reduce(%75 init: %cst_19) applies stablehlo.add across dimensions = [0, 1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_20 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %79 = stablehlo.negate %78 : tensor<3x4xf32>
    %80 = stablehlo.multiply %79, %76 : tensor<3x4xf32>
    %81 = stablehlo.negate %80 : tensor<3x4xf32>
    %cst_21 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %83 = stablehlo.divide %81, %82 : tensor<3x4xf32>
    %84 = stablehlo.multiply %83, %71 : tensor<3x4xf32>
    %85 = stablehlo.add %80, %84 : tensor<3x4xf32>
    %86 = stablehlo.dot_general %85, %60, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x3xf32>) -> tensor<4x3xf32>
    %87 = stablehlo.transpose %86, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
    %88 = stablehlo.dot_general %85, %21, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x3xf32>
    %89 = stablehlo.broadcast_in_dim %63, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %90 = stablehlo.multiply %88, %89 : tensor<3x3xf32>
    %91 = stablehlo.multiply %90, %56 : tensor<3x3xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %92 = stablehlo.reduce(%91 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %93 = stablehlo.reshape %92 : (tensor<3xf32>) -> tensor<3x1xf32>
    %94 = stablehlo.negate %93 : tensor<3x1xf32>
    %95 = stablehlo.broadcast_in_dim %58, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %96 = stablehlo.divide %88, %95 : tensor<3x3xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %97 = stablehlo.reduce(%94 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %98 = stablehlo.broadcast_in_dim %97, dims = [0] : (tensor<3xf32>) -> tensor<3x3xf32>
    %99 = stablehlo.add %96, %98 : tensor<3x3xf32>
    %100 = stablehlo.multiply %99, %56 : tensor<3x3xf32>
    %101 = call @_where_0(%30, %35#1, %100) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst_24 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %103 = stablehlo.multiply %101, %102 : tensor<3x3xf32>
    %104 = stablehlo.dot_general %103, %19, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %105 = stablehlo.transpose %104, dims = [1, 0] : (tensor<3x4xf32>) -> tensor<4x3xf32>
    %106 = stablehlo.dot_general %103, %31, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<4x3xf32>) -> tensor<3x4xf32>
    %107 = stablehlo.transpose %105, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
    %108 = stablehlo.concatenate %106, %107, %87, dim = 1 : (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x12xf32>
    %109 = stablehlo.multiply %108, %18 : tensor<3x12xf32>
    %110 = stablehlo.dot_general %109, %11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x12xf32>, tensor<3x6xf32>) -> tensor<12x6xf32>
    %111 = stablehlo.transpose %110, dims = [1, 0] : (tensor<12x6xf32>) -> tensor<6x12xf32>
    %112 = stablehlo.dot_general %109, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x12xf32>, tensor<6x12xf32>) -> tensor<3x6xf32>
    %cst_25 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %113 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %114 = stablehlo.multiply %113, %112 : tensor<3x6xf32>
    %115 = stablehlo.multiply %114, %8 : tensor<3x6xf32>
    %116 = stablehlo.add %112, %115 : tensor<3x6xf32>
    %117 = stablehlo.multiply %arg0, %116 : tensor<3x6xf32>
    %118 = stablehlo.multiply %116, %0 : tensor<3x6xf32>
    %119 = stablehlo.multiply %117, %1 : tensor<3x6xf32>
    %120 = stablehlo.add %118, %119 : tensor<3x6xf32>
    return %120, %111 : tensor<3x6xf32>, tensor<6x12xf32>
  }
  func.func private @_where(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<f32>) -> (tensor<3x3xf32>, tensor<3x3xf32>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    return %1, %2 : tensor<3x3xf32>, tensor<3x3xf32>
  }
  func.func private @_where_0(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg0, %arg2, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
