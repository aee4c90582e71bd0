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
    %45 = stablehlo.add %44, %43 : tensor<2x4xf32>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %47 = stablehlo.subtract %46, %43 : tensor<2x4xf32>
    %48 = stablehlo.multiply %45, %47 : tensor<2x4xf32>
    %49 = stablehlo.negate %39 : tensor<2x4xf32>
    %50 = stablehlo.exponential %49 : tensor<2x4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %52 = stablehlo.add %51, %50 : tensor<2x4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %54 = stablehlo.divide %53, %52 : tensor<2x4xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %55 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %56 = stablehlo.subtract %55, %54 : tensor<2x4xf32>
    %57 = stablehlo.multiply %54, %56 : tensor<2x4xf32>
    %58 = stablehlo.multiply %38#0, %38#3 : tensor<2x4xf32>
    %59 = stablehlo.multiply %38#3, %54 : tensor<2x4xf32>
    %60 = stablehlo.multiply %58, %57 : tensor<2x4xf32>
    %61 = stablehlo.negate %59 : tensor<2x4xf32>
    %62 = stablehlo.multiply %61, %48 : tensor<2x4xf32>
    %cst_12 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %64 = stablehlo.multiply %63, %59 : tensor<2x4xf32>
    %65 = stablehlo.add %62, %64 : tensor<2x4xf32>
    %66 = stablehlo.multiply %40, %65 : tensor<2x4xf32>
    %67 = stablehlo.add %60, %66 : tensor<2x4xf32>
    %68 = stablehlo.multiply %65, %39 : tensor<2x4xf32>
    %69 = stablehlo.multiply %68, %41 : tensor<2x4xf32>
    %70 = stablehlo.add %67, %69 : tensor<2x4xf32>
    %71 = stablehlo.dot_general %70, %38#1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
    %72 = stablehlo.transpose %71, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %73 = stablehlo.dot_general %70, %38#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %74 = stablehlo.add %38#3, %73 : tensor<2x4xf32>
    %75:4 = stablehlo.optimization_barrier %arg0, %arg1, %arg2, %74 : tensor<2x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<2x4xf32>
    %76 = stablehlo.dot_general %75#0, %75#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %77 = stablehlo.transpose %75#0, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %78 = stablehlo.dot_general %76, %77, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x2xf32>) -> tensor<2x2xf32>
    %cst_13 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %79 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %80 = stablehlo.divide %78, %79 : tensor<2x2xf32>
    %cst_14 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %81 = stablehlo.reduce(%80 init: %cst_14) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_15 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %82 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %83 = stablehlo.maximum %82, %81 : tensor<2xf32>
    %84 = stablehlo.broadcast_in_dim %83, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %85 = stablehlo.broadcast_in_dim %84, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %86 = stablehlo.subtract %80, %85 : tensor<2x2xf32>
    %87 = stablehlo.exponential %86 : tensor<2x2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %88 = stablehlo.reduce(%87 init: %cst_16) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %89 = stablehlo.broadcast_in_dim %88, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %90 = stablehlo.broadcast_in_dim %89, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %91 = stablehlo.divide %87, %90 : tensor<2x2xf32>
    %92 = stablehlo.multiply %89, %89 : tensor<2x1xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %94 = stablehlo.divide %93, %92 : tensor<2x1xf32>
    %95 = stablehlo.dot_general %75#0, %75#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %96 = stablehlo.dot_general %75#3, %91, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x2xf32>) -> tensor<4x2xf32>
    %97 = stablehlo.transpose %96, dims = [1, 0] : (tensor<4x2xf32>) -> tensor<2x4xf32>
    %98 = stablehlo.dot_general %75#3, %95, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x2xf32>
    %99 = stablehlo.dot_general %97, %75#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
    %100 = stablehlo.transpose %99, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %101 = stablehlo.dot_general %97, %75#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %102 = stablehlo.add %75#3, %101 : tensor<2x4xf32>
    %103 = stablehlo.broadcast_in_dim %94, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %104 = stablehlo.multiply %98, %103 : tensor<2x2xf32>
    %105 = stablehlo.multiply %104, %87 : tensor<2x2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.reduce(%105 init: %cst_18) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %107 = stablehlo.reshape %106 : (tensor<2xf32>) -> tensor<2x1xf32>
    %108 = stablehlo.negate %107 : tensor<2x1xf32>
    %109 = stablehlo.broadcast_in_dim %89, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %110 = stablehlo.divide %98, %109 : tensor<2x2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %111 = stablehlo.reduce(%108 init: %cst_19) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %112 = stablehlo.broadcast_in_dim %111, dims = [0] : (tensor<2xf32>) -> tensor<2x2xf32>
    %113 = stablehlo.add %110, %112 : tensor<2x2xf32>
    %114 = stablehlo.multiply %113, %87 : tensor<2x2xf32>
    %cst_20 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %116 = stablehlo.divide %114, %115 : tensor<2x2xf32>
    %117 = stablehlo.dot_general %116, %76, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %118 = stablehlo.transpose %117, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %119 = stablehlo.dot_general %116, %77, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<4x2xf32>) -> tensor<2x4xf32>
    %120 = stablehlo.transpose %118, dims = [1, 0] : (tensor<4x2xf32>) -> tensor<2x4xf32>
    %121 = stablehlo.add %102, %120 : tensor<2x4xf32>
    %122 = stablehlo.dot_general %119, %75#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
    %123 = stablehlo.transpose %122, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %124 = stablehlo.dot_general %119, %75#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %125 = stablehlo.add %121, %124 : tensor<2x4xf32>
    %126 = stablehlo.add %72, %123 : tensor<4x4xf32>
    return %125, %126, %100 : tensor<2x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
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
