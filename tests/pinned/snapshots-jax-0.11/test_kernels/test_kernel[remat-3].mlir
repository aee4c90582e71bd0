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
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %43 = stablehlo.add %39, %42 : tensor<2x4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %45 = stablehlo.divide %44, %43 : tensor<2x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %47 = stablehlo.select %41, %46, %45 : tensor<2x4xi1>, tensor<2x4xf32>
    %48 = stablehlo.select %41, %45, %46 : tensor<2x4xi1>, tensor<2x4xf32>
    %49 = stablehlo.negate %47 : tensor<2x4xf32>
    %50 = stablehlo.add %48, %49 : tensor<2x4xf32>
    %cst_12 = stablehlo.constant dense<1.284000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<2x4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %54 = stablehlo.select %34, %53, %52 : tensor<2x4xi1>, tensor<2x4xf32>
    %55 = stablehlo.select %34, %52, %53 : tensor<2x4xi1>, tensor<2x4xf32>
    %56 = stablehlo.negate %54 : tensor<2x4xf32>
    %57 = stablehlo.add %55, %56 : tensor<2x4xf32>
    %58:3 = stablehlo.optimization_barrier %18, %arg1, %57 : tensor<2x4xf32>, tensor<4x4xf32>, tensor<2x4xf32>
    %59 = stablehlo.dot_general %58#0, %58#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %60 = stablehlo.sine %59 : tensor<2x4xf32>
    %61 = stablehlo.cosine %59 : tensor<2x4xf32>
    %62 = stablehlo.multiply %60, %59 : tensor<2x4xf32>
    %63 = stablehlo.multiply %62, %62 : tensor<2x4xf32>
    %cst_14 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %64 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %65 = stablehlo.multiply %64, %62 : tensor<2x4xf32>
    %66 = stablehlo.log_plus_one %63 : tensor<2x4xf32>
    %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %68 = stablehlo.add %63, %67 : tensor<2x4xf32>
    %69 = stablehlo.negate %59 : tensor<2x4xf32>
    %70 = stablehlo.exponential %69 : tensor<2x4xf32>
    %cst_16 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %72 = stablehlo.add %71, %70 : tensor<2x4xf32>
    %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %74 = stablehlo.divide %73, %72 : tensor<2x4xf32>
    %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2x4xf32>
    %76 = stablehlo.subtract %75, %74 : tensor<2x4xf32>
    %77 = stablehlo.multiply %74, %76 : tensor<2x4xf32>
    %78 = stablehlo.multiply %66, %58#2 : tensor<2x4xf32>
    %79 = stablehlo.multiply %58#2, %74 : tensor<2x4xf32>
    %80 = stablehlo.multiply %78, %77 : tensor<2x4xf32>
    %81 = stablehlo.divide %79, %68 : tensor<2x4xf32>
    %82 = stablehlo.multiply %81, %65 : tensor<2x4xf32>
    %83 = stablehlo.multiply %60, %82 : tensor<2x4xf32>
    %84 = stablehlo.add %80, %83 : tensor<2x4xf32>
    %85 = stablehlo.multiply %82, %59 : tensor<2x4xf32>
    %86 = stablehlo.multiply %85, %61 : tensor<2x4xf32>
    %87 = stablehlo.add %84, %86 : tensor<2x4xf32>
    %88 = stablehlo.dot_general %87, %58#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
    %89 = stablehlo.transpose %88, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %90 = stablehlo.dot_general %87, %58#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %91 = stablehlo.add %58#2, %90 : tensor<2x4xf32>
    %92:4 = stablehlo.optimization_barrier %arg0, %arg1, %arg2, %91 : tensor<2x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>, tensor<2x4xf32>
    %93 = stablehlo.dot_general %92#0, %92#1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %94 = stablehlo.transpose %92#0, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %95 = stablehlo.dot_general %93, %94, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x2xf32>) -> tensor<2x2xf32>
    %cst_19 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %97 = stablehlo.divide %95, %96 : tensor<2x2xf32>
    %cst_20 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %98 = stablehlo.reduce(%97 init: %cst_20) applies stablehlo.maximum across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %cst_21 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %100 = stablehlo.maximum %99, %98 : tensor<2xf32>
    %101 = stablehlo.broadcast_in_dim %100, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %102 = stablehlo.broadcast_in_dim %101, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %103 = stablehlo.subtract %97, %102 : tensor<2x2xf32>
    %104 = stablehlo.exponential %103 : tensor<2x2xf32>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.reduce(%104 init: %cst_22) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %106 = stablehlo.broadcast_in_dim %105, dims = [0] : (tensor<2xf32>) -> tensor<2x1xf32>
    %107 = stablehlo.broadcast_in_dim %106, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %108 = stablehlo.divide %104, %107 : tensor<2x2xf32>
    %109 = stablehlo.multiply %106, %106 : tensor<2x1xf32>
    %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %110 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2x1xf32>
    %111 = stablehlo.divide %110, %109 : tensor<2x1xf32>
    %112 = stablehlo.dot_general %92#0, %92#2, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %113 = stablehlo.dot_general %92#3, %108, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x2xf32>) -> tensor<4x2xf32>
    %114 = stablehlo.transpose %113, dims = [1, 0] : (tensor<4x2xf32>) -> tensor<2x4xf32>
    %115 = stablehlo.dot_general %92#3, %112, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<2x2xf32>
    %116 = stablehlo.dot_general %114, %92#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
    %117 = stablehlo.transpose %116, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %118 = stablehlo.dot_general %114, %92#2, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %119 = stablehlo.add %92#3, %118 : tensor<2x4xf32>
    %120 = stablehlo.broadcast_in_dim %111, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %121 = stablehlo.multiply %115, %120 : tensor<2x2xf32>
    %122 = stablehlo.multiply %121, %104 : tensor<2x2xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.reduce(%122 init: %cst_24) applies stablehlo.add across dimensions = [1] : (tensor<2x2xf32>, tensor<f32>) -> tensor<2xf32>
    %124 = stablehlo.reshape %123 : (tensor<2xf32>) -> tensor<2x1xf32>
    %125 = stablehlo.negate %124 : tensor<2x1xf32>
    %126 = stablehlo.broadcast_in_dim %106, dims = [0, 1] : (tensor<2x1xf32>) -> tensor<2x2xf32>
    %127 = stablehlo.divide %115, %126 : tensor<2x2xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.reduce(%125 init: %cst_25) applies stablehlo.add across dimensions = [1] : (tensor<2x1xf32>, tensor<f32>) -> tensor<2xf32>
    %129 = stablehlo.broadcast_in_dim %128, dims = [0] : (tensor<2xf32>) -> tensor<2x2xf32>
    %130 = stablehlo.add %127, %129 : tensor<2x2xf32>
    %131 = stablehlo.multiply %130, %104 : tensor<2x2xf32>
    %cst_26 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %132 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %133 = stablehlo.divide %131, %132 : tensor<2x2xf32>
    %134 = stablehlo.dot_general %133, %93, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x4xf32>) -> tensor<2x4xf32>
    %135 = stablehlo.transpose %134, dims = [1, 0] : (tensor<2x4xf32>) -> tensor<4x2xf32>
    %136 = stablehlo.dot_general %133, %94, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<4x2xf32>) -> tensor<2x4xf32>
    %137 = stablehlo.transpose %135, dims = [1, 0] : (tensor<4x2xf32>) -> tensor<2x4xf32>
    %138 = stablehlo.add %119, %137 : tensor<2x4xf32>
    %139 = stablehlo.dot_general %136, %92#0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<2x4xf32>) -> tensor<4x4xf32>
    %140 = stablehlo.transpose %139, dims = [1, 0] : (tensor<4x4xf32>) -> tensor<4x4xf32>
    %141 = stablehlo.dot_general %136, %92#1, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x4xf32>, tensor<4x4xf32>) -> tensor<2x4xf32>
    %142 = stablehlo.add %138, %141 : tensor<2x4xf32>
    %143 = stablehlo.add %89, %140 : tensor<4x4xf32>
    return %142, %143, %117 : tensor<2x4xf32>, tensor<4x4xf32>, tensor<4x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
