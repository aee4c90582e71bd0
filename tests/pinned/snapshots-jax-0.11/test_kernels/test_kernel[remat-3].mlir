// import jax
// import jax.numpy as jnp
// from jax.ad_checkpoint import checkpoint_name
//
//
// def attention(inp, wa, b):
//     scores = (inp @ wa) @ inp.T / 4.0
//     named_h = checkpoint_name(scores, "hidden")
//     return inp + jax.nn.softmax(named_h, axis=-1) @ (inp @ b)
//
//
// def feed_forward(g, w_ff):
//     pre = jnp.dot(g, w_ff)
//     hid = jnp.sin(pre) * pre
//     z = jnp.log1p(hid**2)
//     gated = z * jax.nn.sigmoid(pre)
//     return g + gated
//
//
// def stable_encoder_fn(x, w_qk, wv):
//     mid = jax.checkpoint(
//         attention, policy=jax.checkpoint_policies.save_any_names_but_these("hidden")
//     )(x, w_qk, wv)
//     encoded = jax.checkpoint(
//         feed_forward, policy=jax.checkpoint_policies.save_only_these_names("hidden")
//     )(mid, w_qk)
//     amount = jnp.abs(encoded)
//     log_density = jnp.log1p(jnp.abs(1.284 * amount + 1.56))
//     return log_density
//
//   x: float32[2, 4] in [-1.2, 1.2]
//   w_qk: float32[4, 4] in [-0.8, 0.8]
//   wv: float32[4, 4] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_stable_encoder_fn attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> (tensor<2x4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %1 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
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
    %16 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %17 = stablehlo.dot_general %15, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %18 = stablehlo.add %arg0, %17 : tensor<2x4xf32>
    %19 = stablehlo.dot_general %18, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %20 = stablehlo.sine %19 : tensor<2x4xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<2x4xf32>
    %22 = stablehlo.multiply %21, %21 : tensor<2x4xf32>
    %23 = stablehlo.log_plus_one %22 : tensor<2x4xf32>
    %24 = stablehlo.negate %19 : tensor<2x4xf32>
    %25 = stablehlo.exponential %24 : tensor<2x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %27 = stablehlo.add %26, %25 : tensor<2x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %29 = stablehlo.divide %28, %27 : tensor<2x4xf32>
    %30 = stablehlo.multiply %23, %29 : tensor<2x4xf32>
    %31 = stablehlo.add %18, %30 : tensor<2x4xf32>
    %32 = stablehlo.abs %31 : tensor<2x4xf32>
    %cst_5 = stablehlo.constant dense<1.284000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<2x4xf32>
    %cst_6 = stablehlo.constant dense<1.560000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %36 = stablehlo.add %34, %35 : tensor<2x4xf32>
    %37 = stablehlo.abs %36 : tensor<2x4xf32>
    %38 = stablehlo.log_plus_one %37 : tensor<2x4xf32>
    return %38 : tensor<2x4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<2x4xf32>, %arg1: tensor<4x4xf32>, %arg2: tensor<4x4xf32>) -> (tensor<2x4xf32> {jax.result_info = "result[0]"}, tensor<4x4xf32> {jax.result_info = "result[1]"}, tensor<4x4xf32> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %1 = stablehlo.transpose %arg0, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
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
    %16 = stablehlo.dot_general %arg0, %arg2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %17 = stablehlo.dot_general %15, %16, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %18 = stablehlo.add %arg0, %17 : tensor<2x4xf32>
    %19 = stablehlo.dot_general %18, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %20 = stablehlo.sine %19 : tensor<2x4xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<2x4xf32>
    %22 = stablehlo.multiply %21, %21 : tensor<2x4xf32>
    %23 = stablehlo.log_plus_one %22 : tensor<2x4xf32>
    %24 = stablehlo.negate %19 : tensor<2x4xf32>
    %25 = stablehlo.exponential %24 : tensor<2x4xf32>
    %cst_3 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %27 = stablehlo.add %26, %25 : tensor<2x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %29 = stablehlo.divide %28, %27 : tensor<2x4xf32>
    %30 = stablehlo.multiply %23, %29 : tensor<2x4xf32>
    %31 = stablehlo.add %18, %30 : tensor<2x4xf32>
    %32 = stablehlo.abs %31 : tensor<2x4xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %34 = stablehlo.compare GE, %31, %33, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_6 = stablehlo.constant dense<1.284000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %36 = stablehlo.multiply %35, %32 : tensor<2x4xf32>
    %cst_7 = stablehlo.constant dense<1.560000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %38 = stablehlo.add %36, %37 : tensor<2x4xf32>
    %39 = stablehlo.abs %38 : tensor<2x4xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %41 = stablehlo.compare GE, %38, %40, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %42 = stablehlo.log_plus_one %39 : tensor<2x4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %44 = stablehlo.add %39, %43 : tensor<2x4xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.reduce(%42 init: %cst_10) applies stablehlo.add across dimensions = [0, 1] : (tensor<2x4xf32>, tensor<f32>) -> tensor<f32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %47 = stablehlo.divide %46, %44 : tensor<2x4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %49 = stablehlo.select %41, %48, %47 : tensor<2x4xi1>, tensor<2x4xf32>
    %50 = stablehlo.select %41, %47, %48 : tensor<2x4xi1>, tensor<2x4xf32>
    %51 = stablehlo.negate %49 : tensor<2x4xf32>
    %52 = stablehlo.add %50, %51 : tensor<2x4xf32>
    %cst_13 = stablehlo.constant dense<1.284000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %54 = stablehlo.multiply %53, %52 : tensor<2x4xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %56 = stablehlo.select %34, %55, %54 : tensor<2x4xi1>, tensor<2x4xf32>
    %57 = stablehlo.select %34, %54, %55 : tensor<2x4xi1>, tensor<2x4xf32>
    %58 = stablehlo.negate %56 : tensor<2x4xf32>
    %59 = stablehlo.add %57, %58 : tensor<2x4xf32>
    %60:3 = stablehlo.optimization_barrier %18, %arg1, %59 : tensor<2x4xf32>, tensor<4x4xf32>, tensor<2x4xf32>
    %61 = stablehlo.dot_general %60#0, %60#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %62 = stablehlo.sine %61 : tensor<2x4xf32>
    %63 = stablehlo.cosine %61 : tensor<2x4xf32>
    %64 = stablehlo.multiply %62, %61 : tensor<2x4xf32>
    %65 = stablehlo.multiply %64, %64 : tensor<2x4xf32>
    %cst_15 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %66 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %67 = stablehlo.multiply %66, %64 : tensor<2x4xf32>
    %68 = stablehlo.log_plus_one %65 : tensor<2x4xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %69 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %70 = stablehlo.add %65, %69 : tensor<2x4xf32>
    %71 = stablehlo.negate %61 : tensor<2x4xf32>
    %72 = stablehlo.exponential %71 : tensor<2x4xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %74 = stablehlo.add %73, %72 : tensor<2x4xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %76 = stablehlo.divide %75, %74 : tensor<2x4xf32>
    %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %77 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %78 = stablehlo.subtract %77, %76 : tensor<2x4xf32>
    %79 = stablehlo.multiply %76, %78 : tensor<2x4xf32>
    %80 = stablehlo.multiply %68, %60#2 : tensor<2x4xf32>
    %81 = stablehlo.multiply %60#2, %76 : tensor<2x4xf32>
    %82 = stablehlo.multiply %80, %79 : tensor<2x4xf32>
    %83 = stablehlo.divide %81, %70 : tensor<2x4xf32>
    %84 = stablehlo.multiply %83, %67 : tensor<2x4xf32>
    %85 = stablehlo.multiply %62, %84 : tensor<2x4xf32>
    %86 = stablehlo.add %82, %85 : tensor<2x4xf32>
    %87 = stablehlo.multiply %84, %61 : tensor<2x4xf32>
    %88 = stablehlo.multiply %87, %63 : tensor<2x4xf32>
    %89 = stablehlo.add %86, %88 : tensor<2x4xf32>
    %90 = stablehlo.dot_general %89, %60#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
    %91 = stablehlo.transpose %90, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %92 = stablehlo.dot_general %89, %60#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %93 = stablehlo.add %60#2, %92 : tensor<2x4xf32>
    %94:4 = stablehlo.optimization_barrier %arg0, %arg1, %arg2, %93 : tensor<2x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<2x4xf32>
    %95 = stablehlo.dot_general %94#0, %94#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %96 = stablehlo.transpose %94#0, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %97 = stablehlo.dot_general %95, %96, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x2xf32>) -> tensor<2x2xf32>
    %cst_20 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %99 = stablehlo.divide %97, %98 : tensor<2x2xf32>
    %cst_21 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %100 = stablehlo.reduce(%99 init: %cst_21) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_22 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %102 = stablehlo.maximum %101, %100 : tensor<2xf32>
    %103 = stablehlo.broadcast_in_dim %102, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %104 = stablehlo.broadcast_in_dim %103, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %105 = stablehlo.subtract %99, %104 : tensor<2x2xf32>
    %106 = stablehlo.exponential %105 : tensor<2x2xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %107 = stablehlo.reduce(%106 init: %cst_23) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %108 = stablehlo.broadcast_in_dim %107, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %109 = stablehlo.broadcast_in_dim %108, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %110 = stablehlo.divide %106, %109 : tensor<2x2xf32>
    %111 = stablehlo.multiply %108, %108 : tensor<2x1xf32>
    %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %112 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %113 = stablehlo.divide %112, %111 : tensor<2x1xf32>
    %114 = stablehlo.dot_general %94#0, %94#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %115 = stablehlo.dot_general %94#3, %110, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x2xf32>) -> tensor<4x2xf32>
    %116 = stablehlo.transpose %115, dims = [1, 0] : (tensor<4x2xf32>) -> tensor<2x4xf32>
    %117 = stablehlo.dot_general %94#3, %114, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x2xf32>
    %118 = stablehlo.dot_general %116, %94#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
    %119 = stablehlo.transpose %118, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %120 = stablehlo.dot_general %116, %94#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %121 = stablehlo.add %94#3, %120 : tensor<2x4xf32>
    %122 = stablehlo.broadcast_in_dim %113, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %123 = stablehlo.multiply %117, %122 : tensor<2x2xf32>
    %124 = stablehlo.multiply %123, %106 : tensor<2x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%124 init: %cst_25) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %126 = stablehlo.reshape %125 : (tensor<2xf32>) -> tensor<2x1xf32>
    %127 = stablehlo.negate %126 : tensor<2x1xf32>
    %128 = stablehlo.broadcast_in_dim %108, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %129 = stablehlo.divide %117, %128 : tensor<2x2xf32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.reduce(%127 init: %cst_26) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %131 = stablehlo.broadcast_in_dim %130, dims = [0] : (tensor<2xf32>) -> tensor<2x2xf32>
    %132 = stablehlo.add %129, %131 : tensor<2x2xf32>
    %133 = stablehlo.multiply %132, %106 : tensor<2x2xf32>
    %cst_27 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %134 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %135 = stablehlo.divide %133, %134 : tensor<2x2xf32>
    %136 = stablehlo.dot_general %135, %95, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %137 = stablehlo.transpose %136, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %138 = stablehlo.dot_general %135, %96, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<4x2xf32>) -> tensor<2x4xf32>
    %139 = stablehlo.transpose %137, dims = [1, 0] : (tensor<4x2xf32>) -> tensor<2x4xf32>
    %140 = stablehlo.add %121, %139 : tensor<2x4xf32>
    %141 = stablehlo.dot_general %138, %94#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
    %142 = stablehlo.transpose %141, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %143 = stablehlo.dot_general %138, %94#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %144 = stablehlo.add %140, %143 : tensor<2x4xf32>
    %145 = stablehlo.add %91, %142 : tensor<4x4xf32>
    return %144, %145, %119 : tensor<2x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
