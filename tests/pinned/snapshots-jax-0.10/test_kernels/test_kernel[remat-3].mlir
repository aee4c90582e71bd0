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
//     act = jnp.sin(pre) * pre
//     bent = 0.5 * act - jnp.tanh(act)
//     tagged = checkpoint_name(bent, "act")
//     gated = tagged * jax.nn.sigmoid(pre)
//     return g + gated
//
//
// def remat_attention(x, w_qk, wv):
//     """Remat attention of x, w_qk and wv."""
//     mid = jax.checkpoint(
//         attention,
//         policy=jax.checkpoint_policies.save_any_names_but_these("hidden", "act"),
//     )(x, w_qk, wv)
//     encoded = jax.checkpoint(
//         feed_forward,
//         policy=jax.checkpoint_policies.save_only_these_names("hidden", "act"),
//     )(mid, w_qk)
//     return jax.nn.softplus(encoded)
//
//   x: float32[2, 4] in [-1.2, 1.2]
//   w_qk: float32[4, 4] in [-0.8, 0.8]
//   wv: float32[4, 4] in [-0.8, 0.8]
// -----
// forward, cpu
module @jit_remat_attention attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
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
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<2x4xf32>
    %24 = stablehlo.tanh %21 : tensor<2x4xf32>
    %25 = stablehlo.subtract %23, %24 : tensor<2x4xf32>
    %26 = stablehlo.negate %19 : tensor<2x4xf32>
    %27 = stablehlo.exponential %26 : tensor<2x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %29 = stablehlo.add %28, %27 : tensor<2x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %31 = stablehlo.divide %30, %29 : tensor<2x4xf32>
    %32 = stablehlo.multiply %25, %31 : tensor<2x4xf32>
    %33 = stablehlo.add %18, %32 : tensor<2x4xf32>
    %34 = call @softplus(%33) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    return %34 : tensor<2x4xf32>
  }
  func.func private @softplus(%arg0: tensor<2x4xf32>) -> tensor<2x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2x4xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<2x4xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<2x4xf32>
    %7 = stablehlo.abs %3 : tensor<2x4xf32>
    %8 = stablehlo.negate %7 : tensor<2x4xf32>
    %9 = stablehlo.exponential %8 : tensor<2x4xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<2x4xf32>
    %11 = stablehlo.add %1, %10 : tensor<2x4xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<2x4xi1>, tensor<2x4xf32>
    return %12 : tensor<2x4xf32>
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
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %23 = stablehlo.multiply %22, %21 : tensor<2x4xf32>
    %24 = stablehlo.tanh %21 : tensor<2x4xf32>
    %25 = stablehlo.subtract %23, %24 : tensor<2x4xf32>
    %26 = stablehlo.reduce_precision %25, format = e8m23 : tensor<2x4xf32>
    %27 = stablehlo.negate %19 : tensor<2x4xf32>
    %28 = stablehlo.exponential %27 : tensor<2x4xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %29 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %30 = stablehlo.add %29, %28 : tensor<2x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %31 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %32 = stablehlo.divide %31, %30 : tensor<2x4xf32>
    %33 = stablehlo.multiply %26, %32 : tensor<2x4xf32>
    %34 = stablehlo.add %18, %33 : tensor<2x4xf32>
    %35 = call @softplus(%34) : (tensor<2x4xf32>) -> tensor<2x4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %37 = call @softplus_0(%35, %36) : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %38:4 = stablehlo.optimization_barrier %26, %18, %arg1, %37 : tensor<2x4xf32>, tensor<2x4xf32>, tensor<4x4xf32>, tensor<2x4xf32>
    %39 = stablehlo.dot_general %38#1, %38#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %40 = stablehlo.sine %39 : tensor<2x4xf32>
    %41 = stablehlo.cosine %39 : tensor<2x4xf32>
    %42 = stablehlo.multiply %40, %39 : tensor<2x4xf32>
    %43 = stablehlo.tanh %42 : tensor<2x4xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %45 = stablehlo.subtract %44, %43 : tensor<2x4xf32>
    %46 = stablehlo.negate %39 : tensor<2x4xf32>
    %47 = stablehlo.exponential %46 : tensor<2x4xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %49 = stablehlo.add %48, %47 : tensor<2x4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %51 = stablehlo.divide %50, %49 : tensor<2x4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %53 = stablehlo.subtract %52, %51 : tensor<2x4xf32>
    %54 = stablehlo.multiply %51, %53 : tensor<2x4xf32>
    %55 = stablehlo.multiply %38#0, %38#3 : tensor<2x4xf32>
    %56 = stablehlo.multiply %38#3, %51 : tensor<2x4xf32>
    %57 = stablehlo.multiply %55, %54 : tensor<2x4xf32>
    %58 = stablehlo.negate %56 : tensor<2x4xf32>
    %59 = stablehlo.multiply %58, %45 : tensor<2x4xf32>
    %60 = stablehlo.multiply %59, %43 : tensor<2x4xf32>
    %61 = stablehlo.add %59, %60 : tensor<2x4xf32>
    %cst_11 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %62 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %63 = stablehlo.multiply %62, %56 : tensor<2x4xf32>
    %64 = stablehlo.add %61, %63 : tensor<2x4xf32>
    %65 = stablehlo.multiply %40, %64 : tensor<2x4xf32>
    %66 = stablehlo.add %57, %65 : tensor<2x4xf32>
    %67 = stablehlo.multiply %64, %39 : tensor<2x4xf32>
    %68 = stablehlo.multiply %67, %41 : tensor<2x4xf32>
    %69 = stablehlo.add %66, %68 : tensor<2x4xf32>
    %70 = stablehlo.dot_general %69, %38#1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
    %71 = stablehlo.transpose %70, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %72 = stablehlo.dot_general %69, %38#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %73 = stablehlo.add %38#3, %72 : tensor<2x4xf32>
    %74:4 = stablehlo.optimization_barrier %arg0, %arg1, %arg2, %73 : tensor<2x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<2x4xf32>
    %75 = stablehlo.dot_general %74#0, %74#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %76 = stablehlo.transpose %74#0, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %77 = stablehlo.dot_general %75, %76, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x2xf32>) -> tensor<2x2xf32>
    %cst_12 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %79 = stablehlo.divide %77, %78 : tensor<2x2xf32>
    %cst_13 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %80 = stablehlo.reduce(%79 init: %cst_13) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_14 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %81 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %82 = stablehlo.maximum %81, %80 : tensor<2xf32>
    %83 = stablehlo.broadcast_in_dim %82, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %85 = stablehlo.subtract %79, %84 : tensor<2x2xf32>
    %86 = stablehlo.exponential %85 : tensor<2x2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.reduce(%86 init: %cst_15) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %88 = stablehlo.broadcast_in_dim %87, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %90 = stablehlo.divide %86, %89 : tensor<2x2xf32>
    %91 = stablehlo.multiply %88, %88 : tensor<2x1xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %92 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %93 = stablehlo.divide %92, %91 : tensor<2x1xf32>
    %94 = stablehlo.dot_general %74#0, %74#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %95 = stablehlo.dot_general %74#3, %90, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x2xf32>) -> tensor<4x2xf32>
    %96 = stablehlo.transpose %95, dims = [1, 0] : (tensor<4x2xf32>) -> tensor<2x4xf32>
    %97 = stablehlo.dot_general %74#3, %94, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x2xf32>
    %98 = stablehlo.dot_general %96, %74#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
    %99 = stablehlo.transpose %98, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %100 = stablehlo.dot_general %96, %74#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %101 = stablehlo.add %74#3, %100 : tensor<2x4xf32>
    %102 = stablehlo.broadcast_in_dim %93, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %103 = stablehlo.multiply %97, %102 : tensor<2x2xf32>
    %104 = stablehlo.multiply %103, %86 : tensor<2x2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.reduce(%104 init: %cst_17) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %106 = stablehlo.reshape %105 : (tensor<2xf32>) -> tensor<2x1xf32>
    %107 = stablehlo.negate %106 : tensor<2x1xf32>
    %108 = stablehlo.broadcast_in_dim %88, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %109 = stablehlo.divide %97, %108 : tensor<2x2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %110 = stablehlo.reduce(%107 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %111 = stablehlo.broadcast_in_dim %110, dims = [0] : (tensor<2xf32>) -> tensor<2x2xf32>
    %112 = stablehlo.add %109, %111 : tensor<2x2xf32>
    %113 = stablehlo.multiply %112, %86 : tensor<2x2xf32>
    %cst_19 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %114 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %115 = stablehlo.divide %113, %114 : tensor<2x2xf32>
    %116 = stablehlo.dot_general %115, %75, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %117 = stablehlo.transpose %116, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %118 = stablehlo.dot_general %115, %76, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<4x2xf32>) -> tensor<2x4xf32>
    %119 = stablehlo.transpose %117, dims = [1, 0] : (tensor<4x2xf32>) -> tensor<2x4xf32>
    %120 = stablehlo.add %101, %119 : tensor<2x4xf32>
    %121 = stablehlo.dot_general %118, %74#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
    %122 = stablehlo.transpose %121, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %123 = stablehlo.dot_general %118, %74#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %124 = stablehlo.add %120, %123 : tensor<2x4xf32>
    %125 = stablehlo.add %71, %122 : tensor<4x4xf32>
    return %124, %125, %99 : tensor<2x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
  }
  func.func private @softplus(%arg0: tensor<2x4xf32>) -> tensor<2x4xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<2x4xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<2x4xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<2x4xf32>
    %7 = stablehlo.abs %3 : tensor<2x4xf32>
    %8 = stablehlo.negate %7 : tensor<2x4xf32>
    %9 = stablehlo.exponential %8 : tensor<2x4xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<2x4xf32>
    %11 = stablehlo.add %1, %10 : tensor<2x4xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<2x4xi1>, tensor<2x4xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<2x4xi1>, tensor<2x4xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x4xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<2x4xi1>, tensor<2x4xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<2x4xf32>
    %22 = stablehlo.exponential %21 : tensor<2x4xf32>
    return %22 : tensor<2x4xf32>
  }
  func.func private @softplus_0(%arg0: tensor<2x4xf32>, %arg1: tensor<2x4xf32>) -> tensor<2x4xf32> {
    %0 = stablehlo.multiply %arg1, %arg0 : tensor<2x4xf32>
    return %0 : tensor<2x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
