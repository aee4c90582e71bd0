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
    %35 = call @_where(%30, %34, %cst_5) : (tensor<3x3xi1>, tensor<3x3xf32>, tensor<f32>) -> tensor<3x3xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_6) applies stablehlo.maximum across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %38 = stablehlo.maximum %37, %36 : tensor<3xf32>
    %39 = stablehlo.broadcast_in_dim %38, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %40 = stablehlo.broadcast_in_dim %39, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %41 = stablehlo.subtract %35, %40 : tensor<3x3xf32>
    %42 = stablehlo.exponential %41 : tensor<3x3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.reduce(%42 init: %cst_8) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %44 = stablehlo.broadcast_in_dim %43, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %46 = stablehlo.divide %42, %45 : tensor<3x3xf32>
    %47 = stablehlo.multiply %44, %44 : tensor<3x1xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %49 = stablehlo.divide %48, %47 : tensor<3x1xf32>
    %50 = stablehlo.dot_general %46, %21, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %cst_10 = stablehlo.constant dense<1.030000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %52 = stablehlo.add %50, %51 : tensor<3x4xf32>
    %53 = stablehlo.multiply %52, %52 : tensor<3x4xf32>
    %54 = stablehlo.multiply %53, %52 : tensor<3x4xf32>
    %55 = stablehlo.multiply %52, %52 : tensor<3x4xf32>
    %cst_11 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<3x4xf32>
    %cst_12 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %59 = stablehlo.divide %54, %58 : tensor<3x4xf32>
    %60 = stablehlo.subtract %52, %59 : tensor<3x4xf32>
    %61 = stablehlo.sine %60 : tensor<3x4xf32>
    %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %63 = stablehlo.negate %62 : tensor<3x4xf32>
    %64 = stablehlo.multiply %63, %61 : tensor<3x4xf32>
    %65 = stablehlo.negate %64 : tensor<3x4xf32>
    %cst_14 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %67 = stablehlo.divide %65, %66 : tensor<3x4xf32>
    %68 = stablehlo.multiply %67, %57 : tensor<3x4xf32>
    %69 = stablehlo.add %64, %68 : tensor<3x4xf32>
    %70 = stablehlo.dot_general %69, %46, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x3xf32>) -> tensor<4x3xf32>
    %71 = stablehlo.transpose %70, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
    %72 = stablehlo.dot_general %69, %21, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x3xf32>
    %73 = stablehlo.broadcast_in_dim %49, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %74 = stablehlo.multiply %72, %73 : tensor<3x3xf32>
    %75 = stablehlo.multiply %74, %42 : tensor<3x3xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %76 = stablehlo.reduce(%75 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %77 = stablehlo.reshape %76 : (tensor<3xf32>) -> tensor<3x1xf32>
    %78 = stablehlo.negate %77 : tensor<3x1xf32>
    %79 = stablehlo.broadcast_in_dim %44, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %80 = stablehlo.divide %72, %79 : tensor<3x3xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%78 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %82 = stablehlo.broadcast_in_dim %81, dims = [0] : (tensor<3xf32>) -> tensor<3x3xf32>
    %83 = stablehlo.add %80, %82 : tensor<3x3xf32>
    %84 = stablehlo.multiply %83, %42 : tensor<3x3xf32>
    %85 = call @_where_0(%30, %84) : (tensor<3x3xi1>, tensor<3x3xf32>) -> tensor<3x3xf32>
    %cst_17 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %87 = stablehlo.multiply %85, %86 : tensor<3x3xf32>
    %88 = stablehlo.dot_general %87, %19, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %89 = stablehlo.transpose %88, dims = [1, 0] : (tensor<3x4xf32>) -> tensor<4x3xf32>
    %90 = stablehlo.dot_general %87, %31, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x3xf32>, tensor<4x3xf32>) -> tensor<3x4xf32>
    %91 = stablehlo.transpose %89, dims = [1, 0] : (tensor<4x3xf32>) -> tensor<3x4xf32>
    %92 = stablehlo.concatenate %90, %91, %71, dim = 1 : (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x4xf32>) -> tensor<3x12xf32>
    %93 = stablehlo.multiply %92, %18 : tensor<3x12xf32>
    %94 = stablehlo.dot_general %93, %11, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<3x12xf32>, tensor<3x6xf32>) -> tensor<12x6xf32>
    %95 = stablehlo.transpose %94, dims = [1, 0] : (tensor<12x6xf32>) -> tensor<6x12xf32>
    %96 = stablehlo.dot_general %93, %arg1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<3x12xf32>, tensor<6x12xf32>) -> tensor<3x6xf32>
    %cst_18 = stablehlo.constant dense<6.700000e-01> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<3x6xf32>
    %98 = stablehlo.multiply %97, %96 : tensor<3x6xf32>
    %99 = stablehlo.multiply %98, %8 : tensor<3x6xf32>
    %100 = stablehlo.add %96, %99 : tensor<3x6xf32>
    %101 = stablehlo.multiply %arg0, %100 : tensor<3x6xf32>
    %102 = stablehlo.multiply %100, %0 : tensor<3x6xf32>
    %103 = stablehlo.multiply %101, %1 : tensor<3x6xf32>
    %104 = stablehlo.add %102, %103 : tensor<3x6xf32>
    return %104, %95 : tensor<3x6xf32>, tensor<6x12xf32>
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
