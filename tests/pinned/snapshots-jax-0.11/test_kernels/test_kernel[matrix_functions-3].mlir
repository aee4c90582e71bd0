// import jax
// import jax.numpy as jnp
// from jax import lax
//
//
// def hmm_likelihood_layer(scores, emit_scores, tokens):
//     quotient = 0.551 / (0.685 + scores**2)
//     p_mat = jax.nn.softmax(quotient, axis=1)
//     log_b = jax.nn.log_softmax(emit_scores, axis=-1)
//     log_trans = jnp.log(p_mat)
//
//     def absorb(alpha, symbol):
//         alpha_next = (
//             jax.nn.logsumexp(alpha[:, None] + log_trans, axis=0) + log_b[:, symbol]
//         )
//         return alpha_next, jax.nn.logsumexp(alpha_next)
//
//     final, scores_t = lax.scan(absorb, log_b[:, 0], tokens)
//     loglik = jax.nn.logsumexp(final)
//     share = loglik / (1.0 + jnp.abs(loglik))
//     attenuated = scores_t / (1.0 + jnp.abs(scores_t))
//     distance = jnp.sqrt(attenuated**2 + 0.71)
//     norm = jnp.sqrt(jnp.sum(distance**2, axis=-1) + 0.27)
//     weighted = norm * jax.nn.soft_sign(norm)
//     decayed = jnp.exp(-0.5 * (share + 0.69 * jnp.sin(share)) ** 2)
//     boost = jnp.exp(-jnp.abs(weighted))
//     return decayed, boost
//
//   scores: float32[3, 3] in [-1.5, 1.5]
//   emit_scores: float32[3, 4] in [-1.5, 1.5]
//   tokens: int32[4] in [0, 3]
// -----
// forward, cpu
module @jit_hmm_likelihood_layer attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<4xi32>) -> (tensor<f32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<6.850000e-01> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %2 = stablehlo.add %1, %0 : tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<5.510000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %4 = stablehlo.divide %3, %2 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_1) applies stablehlo.maximum across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %7 = stablehlo.maximum %6, %5 : tensor<3xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %10 = stablehlo.subtract %4, %9 : tensor<3x3xf32>
    %11 = stablehlo.exponential %10 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %15 = stablehlo.divide %11, %14 : tensor<3x3xf32>
    %16 = call @log_softmax(%arg1) : (tensor<3x4xf32>) -> tensor<3x4xf32>
    %17 = stablehlo.log %15 : tensor<3x3xf32>
    %18 = stablehlo.slice %16 [0:3, 0:1] : (tensor<3x4xf32>) -> tensor<3x1xf32>
    %19 = stablehlo.reshape %18 : (tensor<3x1xf32>) -> tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %21:6 = stablehlo.while(%iterArg = %arg2, %iterArg_16 = %17, %iterArg_17 = %16, %iterArg_18 = %c, %iterArg_19 = %19, %iterArg_20 = %20) : tensor<4xi32>, tensor<3x3xf32>, tensor<3x4xf32>, tensor<i32>, tensor<3xf32>, tensor<4xf32>
    cond {
      %c_21 = stablehlo.constant dense<4> : tensor<i32>
      %61 = stablehlo.compare LT, %iterArg_18, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %61 : tensor<i1>
    } do {
      %61 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_18) : (tensor<4xi32>, tensor<i32>) -> tensor<i32>
      %62 = stablehlo.broadcast_in_dim %iterArg_19, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %63 = stablehlo.broadcast_in_dim %62, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
      %64 = stablehlo.add %63, %iterArg_16 : tensor<3x3xf32>
      %cst_21 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %65 = stablehlo.reduce(%64 init: %cst_21) applies stablehlo.maximum across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
      %cst_22 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %66 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %67 = stablehlo.maximum %66, %65 : tensor<3xf32>
      %68 = stablehlo.is_finite %67 : (tensor<3xf32>) -> tensor<3xi1>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %69 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %70 = stablehlo.select %68, %67, %69 : tensor<3xi1>, tensor<3xf32>
      %71 = stablehlo.broadcast_in_dim %70, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %72 = stablehlo.broadcast_in_dim %71, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
      %73 = stablehlo.subtract %64, %72 : tensor<3x3xf32>
      %74 = stablehlo.exponential %73 : tensor<3x3xf32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %75 = stablehlo.reduce(%74 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
      %76 = stablehlo.sign %75 : tensor<3xf32>
      %77 = stablehlo.abs %75 : tensor<3xf32>
      %78 = stablehlo.log %77 : tensor<3xf32>
      %79 = stablehlo.add %78, %70 : tensor<3xf32>
      %c_25 = stablehlo.constant dense<0> : tensor<i32>
      %c_26 = stablehlo.constant dense<0> : tensor<i32>
      %80 = stablehlo.compare LT, %c_25, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_27 = stablehlo.constant dense<0> : tensor<i32>
      %c_28 = stablehlo.constant dense<3> : tensor<i32>
      %81 = stablehlo.add %c_27, %c_28 : tensor<i32>
      %c_29 = stablehlo.constant dense<0> : tensor<i32>
      %82 = stablehlo.select %80, %81, %c_29 : tensor<i1>, tensor<i32>
      %c_30 = stablehlo.constant dense<0> : tensor<i32>
      %83 = stablehlo.compare LT, %61, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_31 = stablehlo.constant dense<4> : tensor<i32>
      %84 = stablehlo.add %61, %c_31 : tensor<i32>
      %85 = stablehlo.select %83, %84, %61 : tensor<i1>, tensor<i32>
      %86 = stablehlo.dynamic_slice %iterArg_17, %82, %85, sizes = [3, 1] : (tensor<3x4xf32>, tensor<i32>, tensor<i32>) -> tensor<3x1xf32>
      %87 = stablehlo.reshape %86 : (tensor<3x1xf32>) -> tensor<3xf32>
      %88 = stablehlo.add %79, %87 : tensor<3xf32>
      %cst_32 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %89 = stablehlo.reduce(%88 init: %cst_32) applies stablehlo.maximum across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %cst_33 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %90 = stablehlo.maximum %cst_33, %89 : tensor<f32>
      %91 = stablehlo.is_finite %90 : (tensor<f32>) -> tensor<i1>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %92 = stablehlo.select %91, %90, %cst_34 : tensor<i1>, tensor<f32>
      %93 = stablehlo.broadcast_in_dim %92, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %94 = stablehlo.broadcast_in_dim %93, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
      %95 = stablehlo.subtract %88, %94 : tensor<3xf32>
      %96 = stablehlo.exponential %95 : tensor<3xf32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %97 = stablehlo.reduce(%96 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %98 = stablehlo.sign %97 : tensor<f32>
      %99 = stablehlo.abs %97 : tensor<f32>
      %100 = stablehlo.log %99 : tensor<f32>
      %101 = stablehlo.add %100, %92 : tensor<f32>
      %102 = func.call @dynamic_update_index_in_dim(%iterArg_20, %101, %iterArg_18) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %103 = stablehlo.add %iterArg_18, %c_36 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %iterArg_17, %103, %88, %102 : tensor<4xi32>, tensor<3x3xf32>, tensor<3x4xf32>, tensor<i32>, tensor<3xf32>, tensor<4xf32>
    }
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %22 = stablehlo.reduce(%21#4 init: %cst_5) applies stablehlo.maximum across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %23 = stablehlo.maximum %cst_6, %22 : tensor<f32>
    %24 = stablehlo.is_finite %23 : (tensor<f32>) -> tensor<i1>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.select %24, %23, %cst_7 : tensor<i1>, tensor<f32>
    %26 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %27 = stablehlo.broadcast_in_dim %26, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %28 = stablehlo.subtract %21#4, %27 : tensor<3xf32>
    %29 = stablehlo.exponential %28 : tensor<3xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.reduce(%29 init: %cst_8) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %31 = stablehlo.sign %30 : tensor<f32>
    %32 = stablehlo.abs %30 : tensor<f32>
    %33 = stablehlo.log %32 : tensor<f32>
    %34 = stablehlo.add %33, %25 : tensor<f32>
    %35 = stablehlo.abs %34 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.add %cst_9, %35 : tensor<f32>
    %37 = stablehlo.divide %34, %36 : tensor<f32>
    %38 = stablehlo.abs %21#5 : tensor<4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %40 = stablehlo.add %39, %38 : tensor<4xf32>
    %41 = stablehlo.divide %21#5, %40 : tensor<4xf32>
    %42 = stablehlo.multiply %41, %41 : tensor<4xf32>
    %cst_11 = stablehlo.constant dense<0.709999978> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %44 = stablehlo.add %42, %43 : tensor<4xf32>
    %45 = stablehlo.sqrt %44 : tensor<4xf32>
    %46 = stablehlo.multiply %45, %45 : tensor<4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.reduce(%46 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<2.700000e-01> : tensor<f32>
    %48 = stablehlo.add %47, %cst_13 : tensor<f32>
    %49 = stablehlo.sqrt %48 : tensor<f32>
    %50 = call @soft_sign(%49) : (tensor<f32>) -> tensor<f32>
    %51 = stablehlo.multiply %49, %50 : tensor<f32>
    %52 = stablehlo.sine %37 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.689999997> : tensor<f32>
    %53 = stablehlo.multiply %cst_14, %52 : tensor<f32>
    %54 = stablehlo.add %37, %53 : tensor<f32>
    %55 = stablehlo.multiply %54, %54 : tensor<f32>
    %cst_15 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %56 = stablehlo.multiply %cst_15, %55 : tensor<f32>
    %57 = stablehlo.exponential %56 : tensor<f32>
    %58 = stablehlo.abs %51 : tensor<f32>
    %59 = stablehlo.negate %58 : tensor<f32>
    %60 = stablehlo.exponential %59 : tensor<f32>
    return %57, %60 : tensor<f32>, tensor<f32>
  }
  func.func private @log_softmax(%arg0: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x4xf32>
    %6 = stablehlo.exponential %5 : tensor<3x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %9 = stablehlo.log %8 : tensor<3x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<3x4xf32>
    return %11 : tensor<3x4xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @soft_sign(%arg0: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %1 = stablehlo.add %0, %cst : tensor<f32>
    %2 = stablehlo.divide %arg0, %1 : tensor<f32>
    return %2 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<3x3xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<4xi32>) -> (tensor<3x3xf32> {jax.result_info = "result[0]"}, tensor<3x4xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %2 = stablehlo.multiply %1, %arg0 : tensor<3x3xf32>
    %cst_0 = stablehlo.constant dense<6.850000e-01> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %4 = stablehlo.add %3, %0 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<5.510000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %6 = stablehlo.divide %5, %4 : tensor<3x3xf32>
    %7 = stablehlo.multiply %4, %4 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %9 = stablehlo.divide %8, %7 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %10 = stablehlo.reduce(%6 init: %cst_3) applies stablehlo.maximum across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %11 = stablehlo.reshape %10 : (tensor<3xf32>) -> tensor<3x1xf32>
    %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %13 = stablehlo.compare EQ, %6, %12, FLOAT : (tensor<3x3xf32>, tensor<3x3xf32>) -> tensor<3x3xi1>
    %14 = stablehlo.convert %13 : (tensor<3x3xi1>) -> tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %17 = stablehlo.maximum %16, %10 : tensor<3xf32>
    %cst_6 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %19 = stablehlo.compare GT, %10, %18, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_7 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.compare EQ, %10, %20, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_8 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_10 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %25 = stablehlo.select %21, %24, %23 : tensor<3xi1>, tensor<3xf32>
    %26 = stablehlo.select %19, %22, %25 : tensor<3xi1>, tensor<3xf32>
    %27 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %29 = stablehlo.subtract %6, %28 : tensor<3x3xf32>
    %30 = stablehlo.exponential %29 : tensor<3x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %31 = stablehlo.reduce(%30 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %34 = stablehlo.divide %30, %33 : tensor<3x3xf32>
    %35 = stablehlo.multiply %32, %32 : tensor<3x1xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %37 = stablehlo.divide %36, %35 : tensor<3x1xf32>
    %38:3 = call @log_softmax(%arg1) : (tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x1xf32>)
    %39 = stablehlo.log %34 : tensor<3x3xf32>
    %40 = stablehlo.slice %38#0 [0:3, 0:1] : (tensor<3x4xf32>) -> tensor<3x1xf32>
    %41 = stablehlo.reshape %40 : (tensor<3x1xf32>) -> tensor<3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %43 = stablehlo.compare LT, %c, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %c_16 = stablehlo.constant dense<3> : tensor<i32>
    %44 = stablehlo.add %c_15, %c_16 : tensor<i32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %45 = stablehlo.select %43, %44, %c_17 : tensor<i1>, tensor<i32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %c_20 = stablehlo.constant dense<false> : tensor<i1>
    %48 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i1>) -> tensor<4x3xi1>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %50 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c_24 = stablehlo.constant dense<false> : tensor<i1>
    %52 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i1>) -> tensor<4xi1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %54:15 = stablehlo.while(%iterArg = %arg2, %iterArg_75 = %39, %iterArg_76 = %42, %iterArg_77 = %38#0, %iterArg_78 = %45, %iterArg_79 = %c_26, %iterArg_80 = %41, %iterArg_81 = %46, %iterArg_82 = %47, %iterArg_83 = %48, %iterArg_84 = %49, %iterArg_85 = %50, %iterArg_86 = %51, %iterArg_87 = %52, %iterArg_88 = %53) : tensor<4xi32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3x4xf32>, tensor<i32>, tensor<i32>, tensor<3xf32>, tensor<4xf32>, tensor<4x3x3xf32>, tensor<4x3xi1>, tensor<4x3xf32>, tensor<4xi32>, tensor<4x3xf32>, tensor<4xi1>, tensor<4xf32>
    cond {
      %c_89 = stablehlo.constant dense<4> : tensor<i32>
      %197 = stablehlo.compare LT, %iterArg_79, %c_89, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %197 : tensor<i1>
    } do {
      %197 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_79) : (tensor<4xi32>, tensor<i32>) -> tensor<i32>
      %198 = stablehlo.broadcast_in_dim %iterArg_80, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %199 = stablehlo.broadcast_in_dim %198, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
      %200 = stablehlo.add %199, %iterArg_75 : tensor<3x3xf32>
      %cst_89 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %201 = stablehlo.reduce(%200 init: %cst_89) applies stablehlo.maximum across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
      %cst_90 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %202 = stablehlo.broadcast_in_dim %cst_90, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %203 = stablehlo.maximum %202, %201 : tensor<3xf32>
      %204 = stablehlo.is_finite %203 : (tensor<3xf32>) -> tensor<3xi1>
      %205 = stablehlo.select %204, %203, %iterArg_76 : tensor<3xi1>, tensor<3xf32>
      %206 = stablehlo.broadcast_in_dim %205, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %207 = stablehlo.broadcast_in_dim %206, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
      %208 = stablehlo.subtract %200, %207 : tensor<3x3xf32>
      %209 = stablehlo.exponential %208 : tensor<3x3xf32>
      %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %210 = stablehlo.reduce(%209 init: %cst_91) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
      %211 = stablehlo.abs %210 : tensor<3xf32>
      %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %212 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %213 = stablehlo.compare GE, %210, %212, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %214 = stablehlo.log %211 : tensor<3xf32>
      %215 = stablehlo.add %214, %205 : tensor<3xf32>
      %c_93 = stablehlo.constant dense<0> : tensor<i32>
      %216 = stablehlo.compare LT, %197, %c_93, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_94 = stablehlo.constant dense<4> : tensor<i32>
      %217 = stablehlo.add %197, %c_94 : tensor<i32>
      %218 = stablehlo.select %216, %217, %197 : tensor<i1>, tensor<i32>
      %219 = stablehlo.dynamic_slice %iterArg_77, %iterArg_78, %218, sizes = [3, 1] : (tensor<3x4xf32>, tensor<i32>, tensor<i32>) -> tensor<3x1xf32>
      %220 = stablehlo.reshape %219 : (tensor<3x1xf32>) -> tensor<3xf32>
      %221 = stablehlo.add %215, %220 : tensor<3xf32>
      %cst_95 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %222 = stablehlo.reduce(%221 init: %cst_95) applies stablehlo.maximum across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %cst_96 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %223 = stablehlo.maximum %cst_96, %222 : tensor<f32>
      %224 = stablehlo.is_finite %223 : (tensor<f32>) -> tensor<i1>
      %cst_97 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %225 = stablehlo.select %224, %223, %cst_97 : tensor<i1>, tensor<f32>
      %226 = stablehlo.broadcast_in_dim %225, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %227 = stablehlo.broadcast_in_dim %226, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
      %228 = stablehlo.subtract %221, %227 : tensor<3xf32>
      %229 = stablehlo.exponential %228 : tensor<3xf32>
      %cst_98 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %230 = stablehlo.reduce(%229 init: %cst_98) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %231 = stablehlo.abs %230 : tensor<f32>
      %cst_99 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %232 = stablehlo.compare GE, %230, %cst_99, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %233 = stablehlo.log %231 : tensor<f32>
      %234 = stablehlo.add %233, %225 : tensor<f32>
      %235 = func.call @dynamic_update_index_in_dim(%iterArg_81, %234, %iterArg_79) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %236 = func.call @dynamic_update_index_in_dim_0(%iterArg_82, %209, %iterArg_79) : (tensor<4x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<4x3x3xf32>
      %237 = func.call @dynamic_update_index_in_dim_1(%iterArg_83, %213, %iterArg_79) : (tensor<4x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<4x3xi1>
      %238 = func.call @dynamic_update_index_in_dim_2(%iterArg_84, %211, %iterArg_79) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %239 = func.call @dynamic_update_index_in_dim_3(%iterArg_85, %218, %iterArg_79) : (tensor<4xi32>, tensor<i32>, tensor<i32>) -> tensor<4xi32>
      %240 = func.call @dynamic_update_index_in_dim_2(%iterArg_86, %229, %iterArg_79) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %241 = func.call @dynamic_update_index_in_dim_4(%iterArg_87, %232, %iterArg_79) : (tensor<4xi1>, tensor<i1>, tensor<i32>) -> tensor<4xi1>
      %242 = func.call @dynamic_update_index_in_dim(%iterArg_88, %231, %iterArg_79) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_100 = stablehlo.constant dense<1> : tensor<i32>
      %243 = stablehlo.add %iterArg_79, %c_100 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %243, %221, %235, %236, %237, %238, %239, %240, %241, %242 : tensor<4xi32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3x4xf32>, tensor<i32>, tensor<i32>, tensor<3xf32>, tensor<4xf32>, tensor<4x3x3xf32>, tensor<4x3xi1>, tensor<4x3xf32>, tensor<4xi32>, tensor<4x3xf32>, tensor<4xi1>, tensor<4xf32>
    }
    %cst_27 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %55 = stablehlo.reduce(%54#6 init: %cst_27) applies stablehlo.maximum across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %56 = stablehlo.reshape %55 : (tensor<f32>) -> tensor<1xf32>
    %57 = stablehlo.broadcast_in_dim %56, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %58 = stablehlo.compare EQ, %54#6, %57, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %59 = stablehlo.convert %58 : (tensor<3xi1>) -> tensor<3xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %60 = stablehlo.reduce(%59 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_29 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %61 = stablehlo.maximum %cst_29, %55 : tensor<f32>
    %cst_30 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %62 = stablehlo.compare GT, %55, %cst_30, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_31 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %63 = stablehlo.compare EQ, %55, %cst_31, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_33 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %64 = stablehlo.select %63, %cst_33, %cst_32 : tensor<i1>, tensor<f32>
    %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %65 = stablehlo.select %62, %cst_34, %64 : tensor<i1>, tensor<f32>
    %66 = stablehlo.is_finite %61 : (tensor<f32>) -> tensor<i1>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.select %66, %61, %cst_35 : tensor<i1>, tensor<f32>
    %68 = stablehlo.broadcast_in_dim %67, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %69 = stablehlo.broadcast_in_dim %68, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %70 = stablehlo.subtract %54#6, %69 : tensor<3xf32>
    %71 = stablehlo.exponential %70 : tensor<3xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %72 = stablehlo.reduce(%71 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %73 = stablehlo.sign %72 : tensor<f32>
    %74 = stablehlo.abs %72 : tensor<f32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %75 = stablehlo.compare GE, %72, %cst_37, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %76 = stablehlo.log %74 : tensor<f32>
    %77 = stablehlo.add %76, %67 : tensor<f32>
    %78 = stablehlo.abs %77 : tensor<f32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %79 = stablehlo.compare GE, %77, %cst_38, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %80 = stablehlo.add %cst_39, %78 : tensor<f32>
    %81 = stablehlo.divide %77, %80 : tensor<f32>
    %82 = stablehlo.multiply %80, %80 : tensor<f32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %83 = stablehlo.divide %cst_40, %82 : tensor<f32>
    %84 = stablehlo.abs %54#7 : tensor<4xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %85 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %86 = stablehlo.compare GE, %54#7, %85, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %88 = stablehlo.add %87, %84 : tensor<4xf32>
    %89 = stablehlo.divide %54#7, %88 : tensor<4xf32>
    %90 = stablehlo.multiply %88, %88 : tensor<4xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %91 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %92 = stablehlo.divide %91, %90 : tensor<4xf32>
    %93 = stablehlo.multiply %89, %89 : tensor<4xf32>
    %cst_44 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %95 = stablehlo.multiply %94, %89 : tensor<4xf32>
    %cst_45 = stablehlo.constant dense<0.709999978> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %97 = stablehlo.add %93, %96 : tensor<4xf32>
    %98 = stablehlo.sqrt %97 : tensor<4xf32>
    %cst_46 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %99 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %100 = stablehlo.divide %99, %98 : tensor<4xf32>
    %101 = stablehlo.multiply %98, %98 : tensor<4xf32>
    %cst_47 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %103 = stablehlo.multiply %102, %98 : tensor<4xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.reduce(%101 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_49 = stablehlo.constant dense<2.700000e-01> : tensor<f32>
    %105 = stablehlo.add %104, %cst_49 : tensor<f32>
    %106 = stablehlo.sqrt %105 : tensor<f32>
    %cst_50 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %107 = stablehlo.divide %cst_50, %106 : tensor<f32>
    %108:4 = call @soft_sign(%106) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>)
    %109 = stablehlo.multiply %106, %108#0 : tensor<f32>
    %110 = stablehlo.sine %81 : tensor<f32>
    %111 = stablehlo.cosine %81 : tensor<f32>
    %cst_51 = stablehlo.constant dense<0.689999997> : tensor<f32>
    %112 = stablehlo.multiply %cst_51, %110 : tensor<f32>
    %113 = stablehlo.add %81, %112 : tensor<f32>
    %114 = stablehlo.multiply %113, %113 : tensor<f32>
    %cst_52 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %115 = stablehlo.multiply %cst_52, %113 : tensor<f32>
    %cst_53 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %116 = stablehlo.multiply %cst_53, %114 : tensor<f32>
    %117 = stablehlo.exponential %116 : tensor<f32>
    %118 = stablehlo.abs %109 : tensor<f32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %119 = stablehlo.compare GE, %109, %cst_54, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %120 = stablehlo.negate %118 : tensor<f32>
    %121 = stablehlo.exponential %120 : tensor<f32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %122 = stablehlo.reduce(%117 init: %cst_55) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.reduce(%121 init: %cst_56) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %124 = stablehlo.add %122, %123 : tensor<f32>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %125 = stablehlo.multiply %cst_57, %121 : tensor<f32>
    %126 = stablehlo.negate %125 : tensor<f32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %127 = stablehlo.select %119, %cst_58, %126 : tensor<i1>, tensor<f32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %128 = stablehlo.select %119, %126, %cst_59 : tensor<i1>, tensor<f32>
    %129 = stablehlo.negate %127 : tensor<f32>
    %130 = stablehlo.add %128, %129 : tensor<f32>
    %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %131 = stablehlo.multiply %cst_60, %117 : tensor<f32>
    %cst_61 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %132 = stablehlo.multiply %cst_61, %131 : tensor<f32>
    %133 = stablehlo.multiply %132, %115 : tensor<f32>
    %cst_62 = stablehlo.constant dense<0.689999997> : tensor<f32>
    %134 = stablehlo.multiply %cst_62, %133 : tensor<f32>
    %135 = stablehlo.multiply %134, %111 : tensor<f32>
    %136 = stablehlo.add %133, %135 : tensor<f32>
    %137 = stablehlo.multiply %106, %130 : tensor<f32>
    %138 = stablehlo.multiply %130, %108#0 : tensor<f32>
    %139 = call @soft_sign_5(%108#1, %108#2, %106, %108#3, %137) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %140 = stablehlo.add %138, %139 : tensor<f32>
    %141 = stablehlo.multiply %140, %107 : tensor<f32>
    %142 = stablehlo.broadcast_in_dim %141, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %143 = stablehlo.multiply %142, %103 : tensor<4xf32>
    %144 = stablehlo.multiply %143, %100 : tensor<4xf32>
    %145 = stablehlo.multiply %144, %95 : tensor<4xf32>
    %146 = stablehlo.multiply %145, %92 : tensor<4xf32>
    %147 = stablehlo.multiply %146, %54#7 : tensor<4xf32>
    %148 = stablehlo.negate %147 : tensor<4xf32>
    %149 = stablehlo.divide %145, %88 : tensor<4xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %150 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %151 = stablehlo.select %86, %150, %148 : tensor<4xi1>, tensor<4xf32>
    %152 = stablehlo.select %86, %148, %150 : tensor<4xi1>, tensor<4xf32>
    %153 = stablehlo.add %149, %152 : tensor<4xf32>
    %154 = stablehlo.negate %151 : tensor<4xf32>
    %155 = stablehlo.add %153, %154 : tensor<4xf32>
    %156 = stablehlo.multiply %136, %83 : tensor<f32>
    %157 = stablehlo.multiply %156, %77 : tensor<f32>
    %158 = stablehlo.negate %157 : tensor<f32>
    %159 = stablehlo.divide %136, %80 : tensor<f32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %160 = stablehlo.select %79, %cst_64, %158 : tensor<i1>, tensor<f32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.select %79, %158, %cst_65 : tensor<i1>, tensor<f32>
    %162 = stablehlo.add %159, %161 : tensor<f32>
    %163 = stablehlo.negate %160 : tensor<f32>
    %164 = stablehlo.add %162, %163 : tensor<f32>
    %165 = stablehlo.divide %164, %74 : tensor<f32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %166 = stablehlo.select %75, %cst_66, %165 : tensor<i1>, tensor<f32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %167 = stablehlo.select %75, %165, %cst_67 : tensor<i1>, tensor<f32>
    %168 = stablehlo.negate %166 : tensor<f32>
    %169 = stablehlo.add %167, %168 : tensor<f32>
    %170 = stablehlo.broadcast_in_dim %169, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %171 = stablehlo.multiply %170, %71 : tensor<3xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %173 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %c_70 = stablehlo.constant dense<0> : tensor<i32>
    %174:13 = stablehlo.while(%iterArg = %155, %iterArg_75 = %54#8, %iterArg_76 = %54#9, %iterArg_77 = %54#10, %iterArg_78 = %54#11, %iterArg_79 = %54#12, %iterArg_80 = %54#13, %iterArg_81 = %54#14, %iterArg_82 = %45, %iterArg_83 = %c_70, %iterArg_84 = %172, %iterArg_85 = %173, %iterArg_86 = %171) : tensor<4xf32>, tensor<4x3x3xf32>, tensor<4x3xi1>, tensor<4x3xf32>, tensor<4xi32>, tensor<4x3xf32>, tensor<4xi1>, tensor<4xf32>, tensor<i32>, tensor<i32>, tensor<3x3xf32>, tensor<3x4xf32>, tensor<3xf32>
    cond {
      %c_87 = stablehlo.constant dense<4> : tensor<i32>
      %197 = stablehlo.compare LT, %iterArg_83, %c_87, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %197 : tensor<i1>
    } do {
      %c_87 = stablehlo.constant dense<4> : tensor<i32>
      %197 = stablehlo.subtract %c_87, %iterArg_83 : tensor<i32>
      %c_88 = stablehlo.constant dense<1> : tensor<i32>
      %198 = stablehlo.subtract %197, %c_88 : tensor<i32>
      %199 = func.call @dynamic_index_in_dim_6(%iterArg, %198) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %200 = func.call @dynamic_index_in_dim_7(%iterArg_75, %198) : (tensor<4x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %201 = func.call @dynamic_index_in_dim_8(%iterArg_76, %198) : (tensor<4x3xi1>, tensor<i32>) -> tensor<3xi1>
      %202 = func.call @dynamic_index_in_dim_9(%iterArg_77, %198) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %203 = func.call @dynamic_index_in_dim(%iterArg_78, %198) : (tensor<4xi32>, tensor<i32>) -> tensor<i32>
      %204 = func.call @dynamic_index_in_dim_9(%iterArg_79, %198) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %205 = func.call @dynamic_index_in_dim_10(%iterArg_80, %198) : (tensor<4xi1>, tensor<i32>) -> tensor<i1>
      %206 = func.call @dynamic_index_in_dim_6(%iterArg_81, %198) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %207 = stablehlo.divide %199, %206 : tensor<f32>
      %cst_89 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %208 = stablehlo.select %205, %cst_89, %207 : tensor<i1>, tensor<f32>
      %cst_90 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %209 = stablehlo.select %205, %207, %cst_90 : tensor<i1>, tensor<f32>
      %210 = stablehlo.negate %208 : tensor<f32>
      %211 = stablehlo.add %209, %210 : tensor<f32>
      %212 = stablehlo.broadcast_in_dim %211, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %213 = stablehlo.multiply %212, %204 : tensor<3xf32>
      %214 = stablehlo.add %iterArg_86, %213 : tensor<3xf32>
      %215 = stablehlo.broadcast_in_dim %214, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %cst_91 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %216 = stablehlo.broadcast_in_dim %cst_91, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %217 = stablehlo.dynamic_update_slice %216, %215, %iterArg_82, %203 : (tensor<3x4xf32>, tensor<3x1xf32>, tensor<i32>, tensor<i32>) -> tensor<3x4xf32>
      %218 = stablehlo.add %iterArg_85, %217 : tensor<3x4xf32>
      %219 = stablehlo.divide %214, %202 : tensor<3xf32>
      %cst_92 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %220 = stablehlo.broadcast_in_dim %cst_92, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %221 = stablehlo.select %201, %220, %219 : tensor<3xi1>, tensor<3xf32>
      %222 = stablehlo.select %201, %219, %220 : tensor<3xi1>, tensor<3xf32>
      %223 = stablehlo.negate %221 : tensor<3xf32>
      %224 = stablehlo.add %222, %223 : tensor<3xf32>
      %225 = stablehlo.broadcast_in_dim %224, dims = [1] : (tensor<3xf32>) -> tensor<3x3xf32>
      %226 = stablehlo.multiply %225, %200 : tensor<3x3xf32>
      %cst_93 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %227 = stablehlo.reduce(%226 init: %cst_93) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
      %228 = stablehlo.reshape %227 : (tensor<3xf32>) -> tensor<3x1xf32>
      %229 = stablehlo.add %iterArg_84, %226 : tensor<3x3xf32>
      %cst_94 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %230 = stablehlo.reduce(%228 init: %cst_94) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
      %c_95 = stablehlo.constant dense<1> : tensor<i32>
      %231 = stablehlo.add %iterArg_83, %c_95 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %231, %229, %218, %230 : tensor<4xf32>, tensor<4x3x3xf32>, tensor<4x3xi1>, tensor<4x3xf32>, tensor<4xi32>, tensor<4x3xf32>, tensor<4xi1>, tensor<4xf32>, tensor<i32>, tensor<i32>, tensor<3x3xf32>, tensor<3x4xf32>, tensor<3xf32>
    }
    %175 = stablehlo.broadcast_in_dim %174#12, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %176 = stablehlo.pad %175, %cst_71, low = [0, 0], high = [0, 3], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x4xf32>
    %177 = stablehlo.add %174#11, %176 : tensor<3x4xf32>
    %178 = stablehlo.divide %174#10, %34 : tensor<3x3xf32>
    %179 = call @log_softmax_11(%38#1, %38#2, %177) : (tensor<3x4xf32>, tensor<3x1xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %180 = stablehlo.broadcast_in_dim %37, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %181 = stablehlo.multiply %178, %180 : tensor<3x3xf32>
    %182 = stablehlo.multiply %181, %30 : tensor<3x3xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %183 = stablehlo.reduce(%182 init: %cst_72) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %184 = stablehlo.reshape %183 : (tensor<3xf32>) -> tensor<3x1xf32>
    %185 = stablehlo.negate %184 : tensor<3x1xf32>
    %186 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %187 = stablehlo.divide %178, %186 : tensor<3x3xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %188 = stablehlo.reduce(%185 init: %cst_73) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %189 = stablehlo.broadcast_in_dim %188, dims = [0] : (tensor<3xf32>) -> tensor<3x3xf32>
    %190 = stablehlo.add %187, %189 : tensor<3x3xf32>
    %191 = stablehlo.multiply %190, %30 : tensor<3x3xf32>
    %192 = stablehlo.multiply %191, %9 : tensor<3x3xf32>
    %cst_74 = stablehlo.constant dense<5.510000e-01> : tensor<f32>
    %193 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %194 = stablehlo.multiply %192, %193 : tensor<3x3xf32>
    %195 = stablehlo.negate %194 : tensor<3x3xf32>
    %196 = stablehlo.multiply %195, %2 : tensor<3x3xf32>
    return %196, %179 : tensor<3x3xf32>, tensor<3x4xf32>
  }
  func.func private @log_softmax(%arg0: tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x1xf32>) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<3xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<3x4xf32>
    %6 = stablehlo.exponential %5 : tensor<3x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %9 = stablehlo.log %8 : tensor<3x1xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x4xf32>
    %11 = stablehlo.subtract %5, %10 : tensor<3x4xf32>
    return %11, %6, %8 : tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x1xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<4xi32>, %arg1: tensor<i32>) -> tensor<i32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xi32>, tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.reshape %0 : (tensor<1xi32>) -> tensor<i32>
    return %1 : tensor<i32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<4xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<4xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xf32>, tensor<1xf32>, tensor<i32>) -> tensor<4xf32>
    return %1 : tensor<4xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<4x3x3xf32>, %arg1: tensor<3x3xf32>, %arg2: tensor<i32>) -> tensor<4x3x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1, 2] : (tensor<3x3xf32>) -> tensor<1x3x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c, %c_0 : (tensor<4x3x3xf32>, tensor<1x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<4x3x3xf32>
    return %1 : tensor<4x3x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_1(%arg0: tensor<4x3xi1>, %arg1: tensor<3xi1>, %arg2: tensor<i32>) -> tensor<4x3xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xi1>) -> tensor<1x3xi1>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x3xi1>, tensor<1x3xi1>, tensor<i32>, tensor<i32>) -> tensor<4x3xi1>
    return %1 : tensor<4x3xi1>
  }
  func.func private @dynamic_update_index_in_dim_2(%arg0: tensor<4x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<i32>) -> tensor<4x3xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<4x3xf32>, tensor<1x3xf32>, tensor<i32>, tensor<i32>) -> tensor<4x3xf32>
    return %1 : tensor<4x3xf32>
  }
  func.func private @dynamic_update_index_in_dim_3(%arg0: tensor<4xi32>, %arg1: tensor<i32>, %arg2: tensor<i32>) -> tensor<4xi32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i32>) -> tensor<1xi32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xi32>, tensor<1xi32>, tensor<i32>) -> tensor<4xi32>
    return %1 : tensor<4xi32>
  }
  func.func private @dynamic_update_index_in_dim_4(%arg0: tensor<4xi1>, %arg1: tensor<i1>, %arg2: tensor<i32>) -> tensor<4xi1> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<i1>) -> tensor<1xi1>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<4xi1>, tensor<1xi1>, tensor<i32>) -> tensor<4xi1>
    return %1 : tensor<4xi1>
  }
  func.func private @soft_sign(%arg0: tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>) {
    %0 = stablehlo.abs %arg0 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.compare GE, %arg0, %cst, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %2 = stablehlo.add %0, %cst_0 : tensor<f32>
    %3 = stablehlo.divide %arg0, %2 : tensor<f32>
    %4 = stablehlo.multiply %2, %2 : tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.divide %cst_1, %4 : tensor<f32>
    return %3, %1, %2, %5 : tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>
  }
  func.func private @soft_sign_5(%arg0: tensor<i1>, %arg1: tensor<f32>, %arg2: tensor<f32>, %arg3: tensor<f32>, %arg4: tensor<f32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg4, %arg3 : tensor<f32>
    %1 = stablehlo.multiply %0, %arg2 : tensor<f32>
    %2 = stablehlo.negate %1 : tensor<f32>
    %3 = stablehlo.divide %arg4, %arg1 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.select %arg0, %cst, %2 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.select %arg0, %2, %cst_0 : tensor<i1>, tensor<f32>
    %6 = stablehlo.add %3, %5 : tensor<f32>
    %7 = stablehlo.negate %4 : tensor<f32>
    %8 = stablehlo.add %6, %7 : tensor<f32>
    return %8 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim_6(%arg0: tensor<4xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @dynamic_index_in_dim_7(%arg0: tensor<4x3x3xf32>, %arg1: tensor<i32>) -> tensor<3x3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_0 = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, %c_0, sizes = [1, 3, 3] : (tensor<4x3x3xf32>, tensor<i32>, tensor<i32>, tensor<i32>) -> tensor<1x3x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3x3xf32>) -> tensor<3x3xf32>
    return %1 : tensor<3x3xf32>
  }
  func.func private @dynamic_index_in_dim_8(%arg0: tensor<4x3xi1>, %arg1: tensor<i32>) -> tensor<3xi1> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<4x3xi1>, tensor<i32>, tensor<i32>) -> tensor<1x3xi1>
    %1 = stablehlo.reshape %0 : (tensor<1x3xi1>) -> tensor<3xi1>
    return %1 : tensor<3xi1>
  }
  func.func private @dynamic_index_in_dim_9(%arg0: tensor<4x3xf32>, %arg1: tensor<i32>) -> tensor<3xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 3] : (tensor<4x3xf32>, tensor<i32>, tensor<i32>) -> tensor<1x3xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x3xf32>) -> tensor<3xf32>
    return %1 : tensor<3xf32>
  }
  func.func private @dynamic_index_in_dim_10(%arg0: tensor<4xi1>, %arg1: tensor<i32>) -> tensor<i1> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<4xi1>, tensor<i32>) -> tensor<1xi1>
    %1 = stablehlo.reshape %0 : (tensor<1xi1>) -> tensor<i1>
    return %1 : tensor<i1>
  }
  func.func private @log_softmax_11(%arg0: tensor<3x4xf32>, %arg1: tensor<3x1xf32>, %arg2: tensor<3x4xf32>) -> tensor<3x4xf32> {
    %0 = stablehlo.negate %arg2 : tensor<3x4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1] : (tensor<3x4xf32>, tensor<f32>) -> tensor<3xf32>
    %2 = stablehlo.reshape %1 : (tensor<3xf32>) -> tensor<3x1xf32>
    %3 = stablehlo.divide %2, %arg1 : tensor<3x1xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst_0) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [0] : (tensor<3xf32>) -> tensor<3x4xf32>
    %6 = stablehlo.multiply %5, %arg0 : tensor<3x4xf32>
    %7 = stablehlo.add %arg2, %6 : tensor<3x4xf32>
    return %7 : tensor<3x4xf32>
  }
}
// -----
// backward, cuda: same text as cpu
