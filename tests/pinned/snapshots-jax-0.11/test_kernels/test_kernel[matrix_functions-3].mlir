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
      %60 = stablehlo.compare LT, %iterArg_18, %c_21, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %60 : tensor<i1>
    } do {
      %60 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_18) : (tensor<4xi32>, tensor<i32>) -> tensor<i32>
      %61 = stablehlo.broadcast_in_dim %iterArg_19, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %62 = stablehlo.broadcast_in_dim %61, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
      %63 = stablehlo.add %62, %iterArg_16 : tensor<3x3xf32>
      %cst_21 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %64 = stablehlo.reduce(%63 init: %cst_21) applies stablehlo.maximum across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
      %cst_22 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %65 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %66 = stablehlo.maximum %65, %64 : tensor<3xf32>
      %67 = stablehlo.is_finite %66 : (tensor<3xf32>) -> tensor<3xi1>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %68 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %69 = stablehlo.select %67, %66, %68 : tensor<3xi1>, tensor<3xf32>
      %70 = stablehlo.broadcast_in_dim %69, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %71 = stablehlo.broadcast_in_dim %70, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
      %72 = stablehlo.subtract %63, %71 : tensor<3x3xf32>
      %73 = stablehlo.exponential %72 : tensor<3x3xf32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %74 = stablehlo.reduce(%73 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
      %75 = stablehlo.abs %74 : tensor<3xf32>
      %76 = stablehlo.log %75 : tensor<3xf32>
      %77 = stablehlo.add %76, %69 : tensor<3xf32>
      %c_25 = stablehlo.constant dense<0> : tensor<i32>
      %c_26 = stablehlo.constant dense<0> : tensor<i32>
      %78 = stablehlo.compare LT, %c_25, %c_26, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_27 = stablehlo.constant dense<0> : tensor<i32>
      %c_28 = stablehlo.constant dense<3> : tensor<i32>
      %79 = stablehlo.add %c_27, %c_28 : tensor<i32>
      %c_29 = stablehlo.constant dense<0> : tensor<i32>
      %80 = stablehlo.select %78, %79, %c_29 : tensor<i1>, tensor<i32>
      %c_30 = stablehlo.constant dense<0> : tensor<i32>
      %81 = stablehlo.compare LT, %60, %c_30, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_31 = stablehlo.constant dense<4> : tensor<i32>
      %82 = stablehlo.add %60, %c_31 : tensor<i32>
      %83 = stablehlo.select %81, %82, %60 : tensor<i1>, tensor<i32>
      %84 = stablehlo.dynamic_slice %iterArg_17, %80, %83, sizes = [3, 1] : (tensor<3x4xf32>, tensor<i32>, tensor<i32>) -> tensor<3x1xf32>
      %85 = stablehlo.reshape %84 : (tensor<3x1xf32>) -> tensor<3xf32>
      %86 = stablehlo.add %77, %85 : tensor<3xf32>
      %cst_32 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %87 = stablehlo.reduce(%86 init: %cst_32) applies stablehlo.maximum across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %cst_33 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %88 = stablehlo.maximum %cst_33, %87 : tensor<f32>
      %89 = stablehlo.is_finite %88 : (tensor<f32>) -> tensor<i1>
      %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %90 = stablehlo.select %89, %88, %cst_34 : tensor<i1>, tensor<f32>
      %91 = stablehlo.broadcast_in_dim %90, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %92 = stablehlo.broadcast_in_dim %91, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
      %93 = stablehlo.subtract %86, %92 : tensor<3xf32>
      %94 = stablehlo.exponential %93 : tensor<3xf32>
      %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %95 = stablehlo.reduce(%94 init: %cst_35) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %96 = stablehlo.abs %95 : tensor<f32>
      %97 = stablehlo.log %96 : tensor<f32>
      %98 = stablehlo.add %97, %90 : tensor<f32>
      %99 = func.call @dynamic_update_index_in_dim(%iterArg_20, %98, %iterArg_18) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %100 = stablehlo.add %iterArg_18, %c_36 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %iterArg_17, %100, %86, %99 : tensor<4xi32>, tensor<3x3xf32>, tensor<3x4xf32>, tensor<i32>, tensor<3xf32>, tensor<4xf32>
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
    %31 = stablehlo.abs %30 : tensor<f32>
    %32 = stablehlo.log %31 : tensor<f32>
    %33 = stablehlo.add %32, %25 : tensor<f32>
    %34 = stablehlo.abs %33 : tensor<f32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %35 = stablehlo.add %cst_9, %34 : tensor<f32>
    %36 = stablehlo.divide %33, %35 : tensor<f32>
    %37 = stablehlo.abs %21#5 : tensor<4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %39 = stablehlo.add %38, %37 : tensor<4xf32>
    %40 = stablehlo.divide %21#5, %39 : tensor<4xf32>
    %41 = stablehlo.multiply %40, %40 : tensor<4xf32>
    %cst_11 = stablehlo.constant dense<0.709999978> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %43 = stablehlo.add %41, %42 : tensor<4xf32>
    %44 = stablehlo.sqrt %43 : tensor<4xf32>
    %45 = stablehlo.multiply %44, %44 : tensor<4xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.reduce(%45 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_13 = stablehlo.constant dense<2.700000e-01> : tensor<f32>
    %47 = stablehlo.add %46, %cst_13 : tensor<f32>
    %48 = stablehlo.sqrt %47 : tensor<f32>
    %49 = call @soft_sign(%48) : (tensor<f32>) -> tensor<f32>
    %50 = stablehlo.multiply %48, %49 : tensor<f32>
    %51 = stablehlo.sine %36 : tensor<f32>
    %cst_14 = stablehlo.constant dense<0.689999997> : tensor<f32>
    %52 = stablehlo.multiply %cst_14, %51 : tensor<f32>
    %53 = stablehlo.add %36, %52 : tensor<f32>
    %54 = stablehlo.multiply %53, %53 : tensor<f32>
    %cst_15 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %55 = stablehlo.multiply %cst_15, %54 : tensor<f32>
    %56 = stablehlo.exponential %55 : tensor<f32>
    %57 = stablehlo.abs %50 : tensor<f32>
    %58 = stablehlo.negate %57 : tensor<f32>
    %59 = stablehlo.exponential %58 : tensor<f32>
    return %56, %59 : tensor<f32>, tensor<f32>
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
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %12 = stablehlo.maximum %11, %10 : tensor<3xf32>
    %13 = stablehlo.broadcast_in_dim %12, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %14 = stablehlo.broadcast_in_dim %13, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %15 = stablehlo.subtract %6, %14 : tensor<3x3xf32>
    %16 = stablehlo.exponential %15 : tensor<3x3xf32>
    %cst_5 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %17 = stablehlo.reduce(%16 init: %cst_5) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %19 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %20 = stablehlo.divide %16, %19 : tensor<3x3xf32>
    %21 = stablehlo.multiply %18, %18 : tensor<3x1xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %23 = stablehlo.divide %22, %21 : tensor<3x1xf32>
    %24:3 = call @log_softmax(%arg1) : (tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x1xf32>)
    %25 = stablehlo.log %20 : tensor<3x3xf32>
    %26 = stablehlo.slice %24#0 [0:3, 0:1] : (tensor<3x4xf32>) -> tensor<3x1xf32>
    %27 = stablehlo.reshape %26 : (tensor<3x1xf32>) -> tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %29 = stablehlo.compare LT, %c, %c_8, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %c_10 = stablehlo.constant dense<3> : tensor<i32>
    %30 = stablehlo.add %c_9, %c_10 : tensor<i32>
    %c_11 = stablehlo.constant dense<0> : tensor<i32>
    %31 = stablehlo.select %29, %30, %c_11 : tensor<i1>, tensor<i32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %c_14 = stablehlo.constant dense<false> : tensor<i1>
    %34 = stablehlo.broadcast_in_dim %c_14, dims = [] : (tensor<i1>) -> tensor<4x3xi1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c_16 = stablehlo.constant dense<0> : tensor<i32>
    %36 = stablehlo.broadcast_in_dim %c_16, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c_18 = stablehlo.constant dense<false> : tensor<i1>
    %38 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i1>) -> tensor<4xi1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c_20 = stablehlo.constant dense<0> : tensor<i32>
    %40:15 = stablehlo.while(%iterArg = %arg2, %iterArg_61 = %25, %iterArg_62 = %28, %iterArg_63 = %24#0, %iterArg_64 = %31, %iterArg_65 = %c_20, %iterArg_66 = %27, %iterArg_67 = %32, %iterArg_68 = %33, %iterArg_69 = %34, %iterArg_70 = %35, %iterArg_71 = %36, %iterArg_72 = %37, %iterArg_73 = %38, %iterArg_74 = %39) : tensor<4xi32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3x4xf32>, tensor<i32>, tensor<i32>, tensor<3xf32>, tensor<4xf32>, tensor<4x3x3xf32>, tensor<4x3xi1>, tensor<4x3xf32>, tensor<4xi32>, tensor<4x3xf32>, tensor<4xi1>, tensor<4xf32>
    cond {
      %c_75 = stablehlo.constant dense<4> : tensor<i32>
      %170 = stablehlo.compare LT, %iterArg_65, %c_75, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %170 : tensor<i1>
    } do {
      %170 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_65) : (tensor<4xi32>, tensor<i32>) -> tensor<i32>
      %171 = stablehlo.broadcast_in_dim %iterArg_66, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %172 = stablehlo.broadcast_in_dim %171, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
      %173 = stablehlo.add %172, %iterArg_61 : tensor<3x3xf32>
      %cst_75 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %174 = stablehlo.reduce(%173 init: %cst_75) applies stablehlo.maximum across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
      %cst_76 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %175 = stablehlo.broadcast_in_dim %cst_76, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %176 = stablehlo.maximum %175, %174 : tensor<3xf32>
      %177 = stablehlo.is_finite %176 : (tensor<3xf32>) -> tensor<3xi1>
      %178 = stablehlo.select %177, %176, %iterArg_62 : tensor<3xi1>, tensor<3xf32>
      %179 = stablehlo.broadcast_in_dim %178, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
      %180 = stablehlo.broadcast_in_dim %179, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
      %181 = stablehlo.subtract %173, %180 : tensor<3x3xf32>
      %182 = stablehlo.exponential %181 : tensor<3x3xf32>
      %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %183 = stablehlo.reduce(%182 init: %cst_77) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
      %184 = stablehlo.abs %183 : tensor<3xf32>
      %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %185 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %186 = stablehlo.compare GE, %183, %185, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
      %187 = stablehlo.log %184 : tensor<3xf32>
      %188 = stablehlo.add %187, %178 : tensor<3xf32>
      %c_79 = stablehlo.constant dense<0> : tensor<i32>
      %189 = stablehlo.compare LT, %170, %c_79, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_80 = stablehlo.constant dense<4> : tensor<i32>
      %190 = stablehlo.add %170, %c_80 : tensor<i32>
      %191 = stablehlo.select %189, %190, %170 : tensor<i1>, tensor<i32>
      %192 = stablehlo.dynamic_slice %iterArg_63, %iterArg_64, %191, sizes = [3, 1] : (tensor<3x4xf32>, tensor<i32>, tensor<i32>) -> tensor<3x1xf32>
      %193 = stablehlo.reshape %192 : (tensor<3x1xf32>) -> tensor<3xf32>
      %194 = stablehlo.add %188, %193 : tensor<3xf32>
      %cst_81 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %195 = stablehlo.reduce(%194 init: %cst_81) applies stablehlo.maximum across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %cst_82 = stablehlo.constant dense<0xFF800000> : tensor<f32>
      %196 = stablehlo.maximum %cst_82, %195 : tensor<f32>
      %197 = stablehlo.is_finite %196 : (tensor<f32>) -> tensor<i1>
      %cst_83 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %198 = stablehlo.select %197, %196, %cst_83 : tensor<i1>, tensor<f32>
      %199 = stablehlo.broadcast_in_dim %198, dims = [] : (tensor<f32>) -> tensor<1xf32>
      %200 = stablehlo.broadcast_in_dim %199, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
      %201 = stablehlo.subtract %194, %200 : tensor<3xf32>
      %202 = stablehlo.exponential %201 : tensor<3xf32>
      %cst_84 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %203 = stablehlo.reduce(%202 init: %cst_84) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
      %204 = stablehlo.abs %203 : tensor<f32>
      %cst_85 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %205 = stablehlo.compare GE, %203, %cst_85, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %206 = stablehlo.log %204 : tensor<f32>
      %207 = stablehlo.add %206, %198 : tensor<f32>
      %208 = func.call @dynamic_update_index_in_dim(%iterArg_67, %207, %iterArg_65) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %209 = func.call @dynamic_update_index_in_dim_0(%iterArg_68, %182, %iterArg_65) : (tensor<4x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<4x3x3xf32>
      %210 = func.call @dynamic_update_index_in_dim_1(%iterArg_69, %186, %iterArg_65) : (tensor<4x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<4x3xi1>
      %211 = func.call @dynamic_update_index_in_dim_2(%iterArg_70, %184, %iterArg_65) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %212 = func.call @dynamic_update_index_in_dim_3(%iterArg_71, %191, %iterArg_65) : (tensor<4xi32>, tensor<i32>, tensor<i32>) -> tensor<4xi32>
      %213 = func.call @dynamic_update_index_in_dim_2(%iterArg_72, %202, %iterArg_65) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %214 = func.call @dynamic_update_index_in_dim_4(%iterArg_73, %205, %iterArg_65) : (tensor<4xi1>, tensor<i1>, tensor<i32>) -> tensor<4xi1>
      %215 = func.call @dynamic_update_index_in_dim(%iterArg_74, %204, %iterArg_65) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_86 = stablehlo.constant dense<1> : tensor<i32>
      %216 = stablehlo.add %iterArg_65, %c_86 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %216, %194, %208, %209, %210, %211, %212, %213, %214, %215 : tensor<4xi32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3x4xf32>, tensor<i32>, tensor<i32>, tensor<3xf32>, tensor<4xf32>, tensor<4x3x3xf32>, tensor<4x3xi1>, tensor<4x3xf32>, tensor<4xi32>, tensor<4x3xf32>, tensor<4xi1>, tensor<4xf32>
    }
    %cst_21 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %41 = stablehlo.reduce(%40#6 init: %cst_21) applies stablehlo.maximum across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_22 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %42 = stablehlo.maximum %cst_22, %41 : tensor<f32>
    %43 = stablehlo.is_finite %42 : (tensor<f32>) -> tensor<i1>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.select %43, %42, %cst_23 : tensor<i1>, tensor<f32>
    %45 = stablehlo.broadcast_in_dim %44, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %46 = stablehlo.broadcast_in_dim %45, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %47 = stablehlo.subtract %40#6, %46 : tensor<3xf32>
    %48 = stablehlo.exponential %47 : tensor<3xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.reduce(%48 init: %cst_24) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %50 = stablehlo.abs %49 : tensor<f32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.compare GE, %49, %cst_25, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %52 = stablehlo.log %50 : tensor<f32>
    %53 = stablehlo.add %52, %44 : tensor<f32>
    %54 = stablehlo.abs %53 : tensor<f32>
    %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %55 = stablehlo.compare GE, %53, %cst_26, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %56 = stablehlo.add %cst_27, %54 : tensor<f32>
    %57 = stablehlo.divide %53, %56 : tensor<f32>
    %58 = stablehlo.multiply %56, %56 : tensor<f32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %59 = stablehlo.divide %cst_28, %58 : tensor<f32>
    %60 = stablehlo.abs %40#7 : tensor<4xf32>
    %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %62 = stablehlo.compare GE, %40#7, %61, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_30 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %64 = stablehlo.add %63, %60 : tensor<4xf32>
    %65 = stablehlo.divide %40#7, %64 : tensor<4xf32>
    %66 = stablehlo.multiply %64, %64 : tensor<4xf32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %68 = stablehlo.divide %67, %66 : tensor<4xf32>
    %69 = stablehlo.multiply %65, %65 : tensor<4xf32>
    %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %70 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %71 = stablehlo.multiply %70, %65 : tensor<4xf32>
    %cst_33 = stablehlo.constant dense<0.709999978> : tensor<f32>
    %72 = stablehlo.broadcast_in_dim %cst_33, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %73 = stablehlo.add %69, %72 : tensor<4xf32>
    %74 = stablehlo.sqrt %73 : tensor<4xf32>
    %cst_34 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %76 = stablehlo.divide %75, %74 : tensor<4xf32>
    %77 = stablehlo.multiply %74, %74 : tensor<4xf32>
    %cst_35 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %78 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %79 = stablehlo.multiply %78, %74 : tensor<4xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.reduce(%77 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_37 = stablehlo.constant dense<2.700000e-01> : tensor<f32>
    %81 = stablehlo.add %80, %cst_37 : tensor<f32>
    %82 = stablehlo.sqrt %81 : tensor<f32>
    %cst_38 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %83 = stablehlo.divide %cst_38, %82 : tensor<f32>
    %84:4 = call @soft_sign(%82) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>)
    %85 = stablehlo.multiply %82, %84#0 : tensor<f32>
    %86 = stablehlo.sine %57 : tensor<f32>
    %87 = stablehlo.cosine %57 : tensor<f32>
    %cst_39 = stablehlo.constant dense<0.689999997> : tensor<f32>
    %88 = stablehlo.multiply %cst_39, %86 : tensor<f32>
    %89 = stablehlo.add %57, %88 : tensor<f32>
    %90 = stablehlo.multiply %89, %89 : tensor<f32>
    %cst_40 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %91 = stablehlo.multiply %cst_40, %89 : tensor<f32>
    %cst_41 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %92 = stablehlo.multiply %cst_41, %90 : tensor<f32>
    %93 = stablehlo.exponential %92 : tensor<f32>
    %94 = stablehlo.abs %85 : tensor<f32>
    %cst_42 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %95 = stablehlo.compare GE, %85, %cst_42, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %96 = stablehlo.negate %94 : tensor<f32>
    %97 = stablehlo.exponential %96 : tensor<f32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %98 = stablehlo.multiply %cst_43, %97 : tensor<f32>
    %99 = stablehlo.negate %98 : tensor<f32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %100 = stablehlo.select %95, %cst_44, %99 : tensor<i1>, tensor<f32>
    %cst_45 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %101 = stablehlo.select %95, %99, %cst_45 : tensor<i1>, tensor<f32>
    %102 = stablehlo.negate %100 : tensor<f32>
    %103 = stablehlo.add %101, %102 : tensor<f32>
    %cst_46 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %104 = stablehlo.multiply %cst_46, %93 : tensor<f32>
    %cst_47 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %105 = stablehlo.multiply %cst_47, %104 : tensor<f32>
    %106 = stablehlo.multiply %105, %91 : tensor<f32>
    %cst_48 = stablehlo.constant dense<0.689999997> : tensor<f32>
    %107 = stablehlo.multiply %cst_48, %106 : tensor<f32>
    %108 = stablehlo.multiply %107, %87 : tensor<f32>
    %109 = stablehlo.add %106, %108 : tensor<f32>
    %110 = stablehlo.multiply %82, %103 : tensor<f32>
    %111 = stablehlo.multiply %103, %84#0 : tensor<f32>
    %112 = call @soft_sign_5(%84#1, %84#2, %82, %84#3, %110) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %113 = stablehlo.add %111, %112 : tensor<f32>
    %114 = stablehlo.multiply %113, %83 : tensor<f32>
    %115 = stablehlo.broadcast_in_dim %114, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %116 = stablehlo.multiply %115, %79 : tensor<4xf32>
    %117 = stablehlo.multiply %116, %76 : tensor<4xf32>
    %118 = stablehlo.multiply %117, %71 : tensor<4xf32>
    %119 = stablehlo.multiply %118, %68 : tensor<4xf32>
    %120 = stablehlo.multiply %119, %40#7 : tensor<4xf32>
    %121 = stablehlo.negate %120 : tensor<4xf32>
    %122 = stablehlo.divide %118, %64 : tensor<4xf32>
    %cst_49 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %123 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %124 = stablehlo.select %62, %123, %121 : tensor<4xi1>, tensor<4xf32>
    %125 = stablehlo.select %62, %121, %123 : tensor<4xi1>, tensor<4xf32>
    %126 = stablehlo.add %122, %125 : tensor<4xf32>
    %127 = stablehlo.negate %124 : tensor<4xf32>
    %128 = stablehlo.add %126, %127 : tensor<4xf32>
    %129 = stablehlo.multiply %109, %59 : tensor<f32>
    %130 = stablehlo.multiply %129, %53 : tensor<f32>
    %131 = stablehlo.negate %130 : tensor<f32>
    %132 = stablehlo.divide %109, %56 : tensor<f32>
    %cst_50 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %133 = stablehlo.select %55, %cst_50, %131 : tensor<i1>, tensor<f32>
    %cst_51 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %134 = stablehlo.select %55, %131, %cst_51 : tensor<i1>, tensor<f32>
    %135 = stablehlo.add %132, %134 : tensor<f32>
    %136 = stablehlo.negate %133 : tensor<f32>
    %137 = stablehlo.add %135, %136 : tensor<f32>
    %138 = stablehlo.divide %137, %50 : tensor<f32>
    %cst_52 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %139 = stablehlo.select %51, %cst_52, %138 : tensor<i1>, tensor<f32>
    %cst_53 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %140 = stablehlo.select %51, %138, %cst_53 : tensor<i1>, tensor<f32>
    %141 = stablehlo.negate %139 : tensor<f32>
    %142 = stablehlo.add %140, %141 : tensor<f32>
    %143 = stablehlo.broadcast_in_dim %142, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %144 = stablehlo.multiply %143, %48 : tensor<3xf32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %145 = stablehlo.broadcast_in_dim %cst_54, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %146 = stablehlo.broadcast_in_dim %cst_55, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %c_56 = stablehlo.constant dense<0> : tensor<i32>
    %147:13 = stablehlo.while(%iterArg = %128, %iterArg_61 = %40#8, %iterArg_62 = %40#9, %iterArg_63 = %40#10, %iterArg_64 = %40#11, %iterArg_65 = %40#12, %iterArg_66 = %40#13, %iterArg_67 = %40#14, %iterArg_68 = %31, %iterArg_69 = %c_56, %iterArg_70 = %145, %iterArg_71 = %146, %iterArg_72 = %144) : tensor<4xf32>, tensor<4x3x3xf32>, tensor<4x3xi1>, tensor<4x3xf32>, tensor<4xi32>, tensor<4x3xf32>, tensor<4xi1>, tensor<4xf32>, tensor<i32>, tensor<i32>, tensor<3x3xf32>, tensor<3x4xf32>, tensor<3xf32>
    cond {
      %c_73 = stablehlo.constant dense<4> : tensor<i32>
      %170 = stablehlo.compare LT, %iterArg_69, %c_73, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %170 : tensor<i1>
    } do {
      %c_73 = stablehlo.constant dense<4> : tensor<i32>
      %170 = stablehlo.subtract %c_73, %iterArg_69 : tensor<i32>
      %c_74 = stablehlo.constant dense<1> : tensor<i32>
      %171 = stablehlo.subtract %170, %c_74 : tensor<i32>
      %172 = func.call @dynamic_index_in_dim_6(%iterArg, %171) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %173 = func.call @dynamic_index_in_dim_7(%iterArg_61, %171) : (tensor<4x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %174 = func.call @dynamic_index_in_dim_8(%iterArg_62, %171) : (tensor<4x3xi1>, tensor<i32>) -> tensor<3xi1>
      %175 = func.call @dynamic_index_in_dim_9(%iterArg_63, %171) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %176 = func.call @dynamic_index_in_dim(%iterArg_64, %171) : (tensor<4xi32>, tensor<i32>) -> tensor<i32>
      %177 = func.call @dynamic_index_in_dim_9(%iterArg_65, %171) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %178 = func.call @dynamic_index_in_dim_10(%iterArg_66, %171) : (tensor<4xi1>, tensor<i32>) -> tensor<i1>
      %179 = func.call @dynamic_index_in_dim_6(%iterArg_67, %171) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %180 = stablehlo.divide %172, %179 : tensor<f32>
      %cst_75 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %181 = stablehlo.select %178, %cst_75, %180 : tensor<i1>, tensor<f32>
      %cst_76 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %182 = stablehlo.select %178, %180, %cst_76 : tensor<i1>, tensor<f32>
      %183 = stablehlo.negate %181 : tensor<f32>
      %184 = stablehlo.add %182, %183 : tensor<f32>
      %185 = stablehlo.broadcast_in_dim %184, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %186 = stablehlo.multiply %185, %177 : tensor<3xf32>
      %187 = stablehlo.add %iterArg_72, %186 : tensor<3xf32>
      %188 = stablehlo.broadcast_in_dim %187, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
      %cst_77 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %189 = stablehlo.broadcast_in_dim %cst_77, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
      %190 = stablehlo.dynamic_update_slice %189, %188, %iterArg_68, %176 : (tensor<3x4xf32>, tensor<3x1xf32>, tensor<i32>, tensor<i32>) -> tensor<3x4xf32>
      %191 = stablehlo.add %iterArg_71, %190 : tensor<3x4xf32>
      %192 = stablehlo.divide %187, %175 : tensor<3xf32>
      %cst_78 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %193 = stablehlo.broadcast_in_dim %cst_78, dims = [] : (tensor<f32>) -> tensor<3xf32>
      %194 = stablehlo.select %174, %193, %192 : tensor<3xi1>, tensor<3xf32>
      %195 = stablehlo.select %174, %192, %193 : tensor<3xi1>, tensor<3xf32>
      %196 = stablehlo.negate %194 : tensor<3xf32>
      %197 = stablehlo.add %195, %196 : tensor<3xf32>
      %198 = stablehlo.broadcast_in_dim %197, dims = [1] : (tensor<3xf32>) -> tensor<3x3xf32>
      %199 = stablehlo.multiply %198, %173 : tensor<3x3xf32>
      %cst_79 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %200 = stablehlo.reduce(%199 init: %cst_79) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
      %201 = stablehlo.reshape %200 : (tensor<3xf32>) -> tensor<3x1xf32>
      %202 = stablehlo.add %iterArg_70, %199 : tensor<3x3xf32>
      %cst_80 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %203 = stablehlo.reduce(%201 init: %cst_80) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
      %c_81 = stablehlo.constant dense<1> : tensor<i32>
      %204 = stablehlo.add %iterArg_69, %c_81 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_61, %iterArg_62, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %iterArg_67, %iterArg_68, %204, %202, %191, %203 : tensor<4xf32>, tensor<4x3x3xf32>, tensor<4x3xi1>, tensor<4x3xf32>, tensor<4xi32>, tensor<4x3xf32>, tensor<4xi1>, tensor<4xf32>, tensor<i32>, tensor<i32>, tensor<3x3xf32>, tensor<3x4xf32>, tensor<3xf32>
    }
    %148 = stablehlo.broadcast_in_dim %147#12, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_57 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %149 = stablehlo.pad %148, %cst_57, low = [0, 0], high = [0, 3], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x4xf32>
    %150 = stablehlo.add %147#11, %149 : tensor<3x4xf32>
    %151 = stablehlo.divide %147#10, %20 : tensor<3x3xf32>
    %152 = call @log_softmax_11(%24#1, %24#2, %150) : (tensor<3x4xf32>, tensor<3x1xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %153 = stablehlo.broadcast_in_dim %23, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %154 = stablehlo.multiply %151, %153 : tensor<3x3xf32>
    %155 = stablehlo.multiply %154, %16 : tensor<3x3xf32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %156 = stablehlo.reduce(%155 init: %cst_58) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %157 = stablehlo.reshape %156 : (tensor<3xf32>) -> tensor<3x1xf32>
    %158 = stablehlo.negate %157 : tensor<3x1xf32>
    %159 = stablehlo.broadcast_in_dim %18, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %160 = stablehlo.divide %151, %159 : tensor<3x3xf32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %161 = stablehlo.reduce(%158 init: %cst_59) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %162 = stablehlo.broadcast_in_dim %161, dims = [0] : (tensor<3xf32>) -> tensor<3x3xf32>
    %163 = stablehlo.add %160, %162 : tensor<3x3xf32>
    %164 = stablehlo.multiply %163, %16 : tensor<3x3xf32>
    %165 = stablehlo.multiply %164, %9 : tensor<3x3xf32>
    %cst_60 = stablehlo.constant dense<5.510000e-01> : tensor<f32>
    %166 = stablehlo.broadcast_in_dim %cst_60, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %167 = stablehlo.multiply %165, %166 : tensor<3x3xf32>
    %168 = stablehlo.negate %167 : tensor<3x3xf32>
    %169 = stablehlo.multiply %168, %2 : tensor<3x3xf32>
    return %169, %152 : tensor<3x3xf32>, tensor<3x4xf32>
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
