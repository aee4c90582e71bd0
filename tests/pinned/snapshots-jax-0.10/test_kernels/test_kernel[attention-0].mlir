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
    %5 = stablehlo.subtract %4, %3 : tensor<3x6xf32>
    %cst_0 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %7 = stablehlo.multiply %6, %3 : tensor<3x6xf32>
    %8 = stablehlo.add %2, %7 : tensor<3x6xf32>
    %9 = stablehlo.dot_general %8, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x6xf32>, tensor<6x12xf32>) -> tensor<3x12xf32>
    %10 = stablehlo.tanh %9 : tensor<3x12xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x12xf32>
    %12 = stablehlo.subtract %11, %10 : tensor<3x12xf32>
    %13 = stablehlo.slice %10 [0:3, 0:4] : (tensor<3x12xf32>) -> tensor<3x4xf32>
    %14 = stablehlo.slice %10 [0:3, 4:8] : (tensor<3x12xf32>) -> tensor<3x4xf32>
    %15 = stablehlo.slice %10 [0:3, 8:12] : (tensor<3x12xf32>) -> tensor<3x4xf32>
    %16 = stablehlo.iota dim = 0 : tensor<3xi32>
    %17 = stablehlo.broadcast_in_dim %16, dims = [0] : (tensor<3xi32>) -> tensor<3x1xi32>
    %18 = stablehlo.broadcast_in_dim %16, dims = [1] : (tensor<3xi32>) -> tensor<1x3xi32>
    %19 = stablehlo.broadcast_in_dim %17, dims = [0, 1] : (tensor<3x1xi32>) -> tensor<3x3xi32>
    %20 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<1x3xi32>) -> tensor<3x3xi32>
    %21 = stablehlo.subtract %19, %20 : tensor<3x3xi32>
    %22 = stablehlo.abs %21 : tensor<3x3xi32>
    %c = stablehlo.constant dense<2> : tensor<i32>
    %23 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<3x3xi32>
    %24 = stablehlo.compare LE, %22, %23, SIGNED : (tensor<3x3xi32>, tensor<3x3xi32>) -> tensor<3x3xi1>
    %25 = stablehlo.transpose %14, dims = [1, 0] : (tensor<3x4xf32>) -> tensor<4x3xf32>
    %26 = stablehlo.dot_general %13, %25, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<4x3xf32>) -> tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %28 = stablehlo.multiply %26, %27 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<-3.40282347E+38> : tensor<f32>
    %29 = call @_where(%24, %28, %cst_3) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_4) applies stablehlo.maximum across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %32 = stablehlo.maximum %31, %30 : tensor<3xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %35 = stablehlo.subtract %29, %34 : tensor<3x3xf32>
    %36 = stablehlo.exponential %35 : tensor<3x3xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.reduce(%36 init: %cst_6) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %38 = stablehlo.broadcast_in_dim %37, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %40 = stablehlo.divide %36, %39 : tensor<3x3xf32>
    %41 = stablehlo.multiply %38, %38 : tensor<3x1xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %43 = stablehlo.divide %42, %41 : tensor<3x1xf32>
    %44 = stablehlo.dot_general %40, %15, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %cst_8 = stablehlo.constant dense<1.030000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %46 = stablehlo.add %44, %45 : tensor<3x4xf32>
    %47 = stablehlo.multiply %46, %46 : tensor<3x4xf32>
    %48 = stablehlo.multiply %47, %46 : tensor<3x4xf32>
    %49 = stablehlo.multiply %46, %46 : tensor<3x4xf32>
    %cst_9 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %51 = stablehlo.multiply %50, %49 : tensor<3x4xf32>
    %cst_10 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %53 = stablehlo.divide %48, %52 : tensor<3x4xf32>
    %54 = stablehlo.subtract %46, %53 : tensor<3x4xf32>
    %55 = stablehlo.sine %54 : tensor<3x4xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %57 = stablehlo.negate %56 : tensor<3x4xf32>
    %58 = stablehlo.multiply %57, %55 : tensor<3x4xf32>
    %59 = stablehlo.negate %58 : tensor<3x4xf32>
    %cst_12 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %60 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %61 = stablehlo.divide %59, %60 : tensor<3x4xf32>
    %62 = stablehlo.multiply %61, %51 : tensor<3x4xf32>
    %63 = stablehlo.add %58, %62 : tensor<3x4xf32>
    %64 = stablehlo.dot_general %63, %40, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x3xf32>) -> tensor<4x3xf32>
    %65 = stablehlo.transpose %64, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
    %66 = stablehlo.dot_general %63, %15, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x3xf32>
    %67 = stablehlo.broadcast_in_dim %43, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %68 = stablehlo.multiply %66, %67 : tensor<3x3xf32>
    %69 = stablehlo.multiply %68, %36 : tensor<3x3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %70 = stablehlo.reduce(%69 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %71 = stablehlo.reshape %70 : (tensor<3xf32>) -> tensor<3x1xf32>
    %72 = stablehlo.negate %71 : tensor<3x1xf32>
    %73 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %74 = stablehlo.divide %66, %73 : tensor<3x3xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.reduce(%72 init: %cst_14) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %76 = stablehlo.broadcast_in_dim %75, dims = [0] : (tensor<3xf32>) -> tensor<3x3xf32>
    %77 = stablehlo.add %74, %76 : tensor<3x3xf32>
    %78 = stablehlo.multiply %77, %36 : tensor<3x3xf32>
    %79 = call @_where_0(%24, %78) : (tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %80 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %81 = stablehlo.multiply %79, %80 : tensor<3x3xf32>
    %82 = stablehlo.dot_general %81, %13, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %83 = stablehlo.transpose %82, dims = [1, 0] : (tensor<3x4xf32>) -> tensor<4x3xf32>
    %84 = stablehlo.dot_general %81, %25, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<4x3xf32>) -> tensor<3x4xf32>
    %85 = stablehlo.transpose %83, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
    %86 = stablehlo.concatenate %84, %85, %65, dim = 1 : (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x12xf32>
    %87 = stablehlo.multiply %86, %12 : tensor<3x12xf32>
    %88 = stablehlo.multiply %87, %10 : tensor<3x12xf32>
    %89 = stablehlo.add %87, %88 : tensor<3x12xf32>
    %90 = stablehlo.dot_general %89, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x12xf32>, tensor<3x6xf32>) -> tensor<12x6xf32>
    %91 = stablehlo.transpose %90, dims = [1, 0] : (tensor<12x6xf32>) -> tensor<6x12xf32>
    %92 = stablehlo.dot_general %89, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x12xf32>, tensor<6x12xf32>) -> tensor<3x6xf32>
    %cst_16 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %94 = stablehlo.multiply %93, %92 : tensor<3x6xf32>
    %95 = stablehlo.multiply %94, %5 : tensor<3x6xf32>
    %96 = stablehlo.add %92, %95 : tensor<3x6xf32>
    %97 = stablehlo.multiply %95, %3 : tensor<3x6xf32>
    %98 = stablehlo.add %96, %97 : tensor<3x6xf32>
    %99 = stablehlo.multiply %arg0, %98 : tensor<3x6xf32>
    %100 = stablehlo.multiply %98, %0 : tensor<3x6xf32>
    %101 = stablehlo.multiply %99, %1 : tensor<3x6xf32>
    %102 = stablehlo.add %100, %101 : tensor<3x6xf32>
    return %102, %91 : tensor<3x6xf32>, tensor<6x12xf32>
  }
  func.func private @_where(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>, %arg2: tensor<f32>) -> tensor<3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @_where_0(%arg0: tensor<3x3xi1>, %arg1: tensor<3x3xf32>) -> tensor<3x3xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %1 = stablehlo.select %arg0, %arg1, %0 : tensor<3x3xi1>, tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
}
// -----
// backward, cuda: same text as cpu
