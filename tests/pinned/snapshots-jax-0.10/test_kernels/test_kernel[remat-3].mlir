// import jax
// import jax.numpy as jnp
// from jax.ad_checkpoint import checkpoint_name
//
//
// def attention(inp, a, b):
//     scores = (inp @ a) @ inp.T / 4.0
//     return inp + jax.nn.softmax(scores, axis=-1) @ (inp @ b)
//
//
// def feed_forward(g, c):
//     proj = jnp.dot(g, c)
//     output = proj * jnp.exp(-0.5 * proj**2)
//     named_h = checkpoint_name(output, "hidden")
//     return g + named_h
//
//
// def transformer_block(
//     observed: jax.Array, x: jax.Array, wq: jax.Array, wv: jax.Array
// ) -> jax.Array:
//     mid = jax.checkpoint(
//         attention, policy=jax.checkpoint_policies.save_only_these_names("hidden")
//     )(x, wq, wv)
//     encoded = jax.remat(feed_forward)(mid, wq)
//     error = encoded - observed
//     return jnp.mean(error**2)
//
//   observed: float32[2, 4] in [-1, 1]
//   x: float32[2, 4] in [-1.2, 1.2]
//   wq: float32[4, 4] in [-0.8, 0.8]
//   wv: float32[4, 4] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_transformer_block attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4x4xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %1 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x2xf32>) -> tensor<2x2xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %4 = stablehlo.divide %2, %3 : tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.maximum %6, %5 : tensor<2xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %10 = stablehlo.subtract %4, %9 : tensor<2x2xf32>
    %11 = stablehlo.exponential %10 : tensor<2x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %15 = stablehlo.divide %11, %14 : tensor<2x2xf32>
    %16 = stablehlo.dot_general %arg1, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %17 = stablehlo.dot_general %15, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %18 = stablehlo.add %arg1, %17 : tensor<2x4xf32>
    %19 = stablehlo.dot_general %18, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %20 = stablehlo.multiply %19, %19 : tensor<2x4xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<2x4xf32>
    %23 = stablehlo.exponential %22 : tensor<2x4xf32>
    %24 = stablehlo.multiply %19, %23 : tensor<2x4xf32>
    %25 = stablehlo.add %18, %24 : tensor<2x4xf32>
    %26 = stablehlo.subtract %25, %arg0 : tensor<2x4xf32>
    %27 = stablehlo.multiply %26, %26 : tensor<2x4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.reduce(%27 init: %cst_4) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %29 = stablehlo.divide %28, %cst_5 : tensor<f32>
    return %29 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf32>, %arg1: tensor<2x4xf32>, %arg2: tensor<4x4xf32>, %arg3: tensor<4x4xf32>) -> (tensor<2x4xf32> {jax.result_info = "result[0]"}, tensor<2x4xf32> {jax.result_info = "result[1]"}, tensor<4x4xf32> {jax.result_info = "result[2]"}, tensor<4x4xf32> {jax.result_info = "result[3]"}) {
    %0 = stablehlo.dot_general %arg1, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %1 = stablehlo.transpose %arg1, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %2 = stablehlo.dot_general %0, %1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x2xf32>) -> tensor<2x2xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %4 = stablehlo.divide %2, %3 : tensor<2x2xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.maximum %6, %5 : tensor<2xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %10 = stablehlo.subtract %4, %9 : tensor<2x2xf32>
    %11 = stablehlo.exponential %10 : tensor<2x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_2) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %15 = stablehlo.divide %11, %14 : tensor<2x2xf32>
    %16 = stablehlo.dot_general %arg1, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %17 = stablehlo.dot_general %15, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %18 = stablehlo.add %arg1, %17 : tensor<2x4xf32>
    %19 = stablehlo.dot_general %18, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %20 = stablehlo.multiply %19, %19 : tensor<2x4xf32>
    %cst_3 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %22 = stablehlo.multiply %21, %20 : tensor<2x4xf32>
    %23 = stablehlo.exponential %22 : tensor<2x4xf32>
    %24 = stablehlo.multiply %19, %23 : tensor<2x4xf32>
    %25 = stablehlo.add %18, %24 : tensor<2x4xf32>
    %26 = stablehlo.subtract %25, %arg0 : tensor<2x4xf32>
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %27 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %28 = stablehlo.multiply %27, %26 : tensor<2x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_6 = stablehlo.constant dense<8.000000e+00> : tensor<f32>
    %29 = stablehlo.divide %cst_5, %cst_6 : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %29, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %31 = stablehlo.multiply %30, %28 : tensor<2x4xf32>
    %32 = stablehlo.negate %31 : tensor<2x4xf32>
    %33:3 = stablehlo.optimization_barrier %18, %arg2, %31 : tensor<2x4xf32>, tensor<4x4xf32>, tensor<2x4xf32>
    %34 = stablehlo.dot_general %33#0, %33#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %35 = stablehlo.multiply %34, %34 : tensor<2x4xf32>
    %cst_7 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %37 = stablehlo.multiply %36, %34 : tensor<2x4xf32>
    %cst_8 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %39 = stablehlo.multiply %38, %35 : tensor<2x4xf32>
    %40 = stablehlo.exponential %39 : tensor<2x4xf32>
    %41 = stablehlo.multiply %34, %33#2 : tensor<2x4xf32>
    %42 = stablehlo.multiply %33#2, %40 : tensor<2x4xf32>
    %43 = stablehlo.multiply %41, %40 : tensor<2x4xf32>
    %cst_9 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %45 = stablehlo.multiply %44, %43 : tensor<2x4xf32>
    %46 = stablehlo.multiply %45, %37 : tensor<2x4xf32>
    %47 = stablehlo.add %42, %46 : tensor<2x4xf32>
    %48 = stablehlo.dot_general %47, %33#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
    %49 = stablehlo.transpose %48, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %50 = stablehlo.dot_general %47, %33#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %51 = stablehlo.add %33#2, %50 : tensor<2x4xf32>
    %52:4 = stablehlo.optimization_barrier %arg1, %arg2, %arg3, %51 : tensor<2x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<2x4xf32>
    %53 = stablehlo.dot_general %52#0, %52#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %54 = stablehlo.transpose %52#0, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %55 = stablehlo.dot_general %53, %54, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x2xf32>) -> tensor<2x2xf32>
    %cst_10 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %57 = stablehlo.divide %55, %56 : tensor<2x2xf32>
    %cst_11 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %58 = stablehlo.reduce(%57 init: %cst_11) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_12 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %59 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %60 = stablehlo.maximum %59, %58 : tensor<2xf32>
    %61 = stablehlo.broadcast_in_dim %60, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %63 = stablehlo.subtract %57, %62 : tensor<2x2xf32>
    %64 = stablehlo.exponential %63 : tensor<2x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.reduce(%64 init: %cst_13) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %66 = stablehlo.broadcast_in_dim %65, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %67 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %68 = stablehlo.divide %64, %67 : tensor<2x2xf32>
    %69 = stablehlo.multiply %66, %66 : tensor<2x1xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %71 = stablehlo.divide %70, %69 : tensor<2x1xf32>
    %72 = stablehlo.dot_general %52#0, %52#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %73 = stablehlo.dot_general %52#3, %68, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x2xf32>) -> tensor<4x2xf32>
    %74 = stablehlo.transpose %73, dims = [1, 0] : (tensor<4x2xf32>) -> tensor<2x4xf32>
    %75 = stablehlo.dot_general %52#3, %72, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x2xf32>
    %76 = stablehlo.dot_general %74, %52#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
    %77 = stablehlo.transpose %76, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %78 = stablehlo.dot_general %74, %52#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %79 = stablehlo.add %52#3, %78 : tensor<2x4xf32>
    %80 = stablehlo.broadcast_in_dim %71, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %81 = stablehlo.multiply %75, %80 : tensor<2x2xf32>
    %82 = stablehlo.multiply %81, %64 : tensor<2x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.reduce(%82 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %84 = stablehlo.reshape %83 : (tensor<2xf32>) -> tensor<2x1xf32>
    %85 = stablehlo.negate %84 : tensor<2x1xf32>
    %86 = stablehlo.broadcast_in_dim %66, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %87 = stablehlo.divide %75, %86 : tensor<2x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%85 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0] : (tensor<2xf32>) -> tensor<2x2xf32>
    %90 = stablehlo.add %87, %89 : tensor<2x2xf32>
    %91 = stablehlo.multiply %90, %64 : tensor<2x2xf32>
    %cst_17 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %93 = stablehlo.divide %91, %92 : tensor<2x2xf32>
    %94 = stablehlo.dot_general %93, %53, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %95 = stablehlo.transpose %94, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %96 = stablehlo.dot_general %93, %54, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<4x2xf32>) -> tensor<2x4xf32>
    %97 = stablehlo.transpose %95, dims = [1, 0] : (tensor<4x2xf32>) -> tensor<2x4xf32>
    %98 = stablehlo.add %79, %97 : tensor<2x4xf32>
    %99 = stablehlo.dot_general %96, %52#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
    %100 = stablehlo.transpose %99, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %101 = stablehlo.dot_general %96, %52#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %102 = stablehlo.add %98, %101 : tensor<2x4xf32>
    %103 = stablehlo.add %49, %100 : tensor<4x4xf32>
    return %32, %102, %103, %77 : tensor<2x4xf32>, tensor<2x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
