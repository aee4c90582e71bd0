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
      %62:2 = func.call @closed_call(%iterArg_16, %iterArg_17, %iterArg_19, %61) : (tensor<3x3xf32>, tensor<3x4xf32>, tensor<3xf32>, tensor<i32>) -> (tensor<3xf32>, tensor<f32>)
      %63 = func.call @dynamic_update_index_in_dim(%iterArg_20, %62#1, %iterArg_18) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %64 = stablehlo.add %iterArg_18, %c_21 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_16, %iterArg_17, %64, %62#0, %63 : tensor<4xi32>, tensor<3x3xf32>, tensor<3x4xf32>, tensor<i32>, tensor<3xf32>, tensor<4xf32>
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
  func.func private @closed_call(%arg0: tensor<3x3xf32>, %arg1: tensor<3x4xf32>, %arg2: tensor<3xf32>, %arg3: tensor<i32>) -> (tensor<3xf32>, tensor<f32>) {
    %0 = stablehlo.broadcast_in_dim %arg2, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %2 = stablehlo.add %1, %arg0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.maximum %4, %3 : tensor<3xf32>
    %6 = stablehlo.is_finite %5 : (tensor<3xf32>) -> tensor<3xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %8 = stablehlo.select %6, %5, %7 : tensor<3xi1>, tensor<3xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %11 = stablehlo.subtract %2, %10 : tensor<3x3xf32>
    %12 = stablehlo.exponential %11 : tensor<3x3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.reduce(%12 init: %cst_2) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.sign %13 : tensor<3xf32>
    %15 = stablehlo.abs %13 : tensor<3xf32>
    %16 = stablehlo.log %15 : tensor<3xf32>
    %17 = stablehlo.add %16, %8 : tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_3 = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.compare LT, %c, %c_3, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_4 = stablehlo.constant dense<0> : tensor<i32>
    %c_5 = stablehlo.constant dense<3> : tensor<i32>
    %19 = stablehlo.add %c_4, %c_5 : tensor<i32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %20 = stablehlo.select %18, %19, %c_6 : tensor<i1>, tensor<i32>
    %c_7 = stablehlo.constant dense<0> : tensor<i32>
    %21 = stablehlo.compare LT, %arg3, %c_7, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_8 = stablehlo.constant dense<4> : tensor<i32>
    %22 = stablehlo.add %arg3, %c_8 : tensor<i32>
    %23 = stablehlo.select %21, %22, %arg3 : tensor<i1>, tensor<i32>
    %24 = stablehlo.dynamic_slice %arg1, %20, %23, sizes = [3, 1] : (tensor<3x4xf32>, tensor<i32>, tensor<i32>) -> tensor<3x1xf32>
    %25 = stablehlo.reshape %24 : (tensor<3x1xf32>) -> tensor<3xf32>
    %26 = stablehlo.add %17, %25 : tensor<3xf32>
    %cst_9 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %27 = stablehlo.reduce(%26 init: %cst_9) applies stablehlo.maximum across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_10 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %28 = stablehlo.maximum %cst_10, %27 : tensor<f32>
    %29 = stablehlo.is_finite %28 : (tensor<f32>) -> tensor<i1>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %30 = stablehlo.select %29, %28, %cst_11 : tensor<i1>, tensor<f32>
    %31 = stablehlo.broadcast_in_dim %30, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %32 = stablehlo.broadcast_in_dim %31, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %33 = stablehlo.subtract %26, %32 : tensor<3xf32>
    %34 = stablehlo.exponential %33 : tensor<3xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %35 = stablehlo.reduce(%34 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %36 = stablehlo.sign %35 : tensor<f32>
    %37 = stablehlo.abs %35 : tensor<f32>
    %38 = stablehlo.log %37 : tensor<f32>
    %39 = stablehlo.add %38, %30 : tensor<f32>
    return %26, %39 : tensor<3xf32>, tensor<f32>
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
    %18 = stablehlo.compare EQ, %10, %17, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.select %18, %19, %20 : tensor<3xi1>, tensor<3xf32>
    %cst_8 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %22 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %23 = stablehlo.compare EQ, %22, %17, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %cst_9 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %26 = stablehlo.select %23, %24, %25 : tensor<3xi1>, tensor<3xf32>
    %27 = stablehlo.divide %21, %26 : tensor<3xf32>
    %28 = stablehlo.broadcast_in_dim %17, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %30 = stablehlo.subtract %6, %29 : tensor<3x3xf32>
    %31 = stablehlo.exponential %30 : tensor<3x3xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_11) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %34 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %35 = stablehlo.divide %31, %34 : tensor<3x3xf32>
    %36 = stablehlo.multiply %33, %33 : tensor<3x1xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<3x1xf32>
    %38 = stablehlo.divide %37, %36 : tensor<3x1xf32>
    %39:3 = call @log_softmax(%arg1) : (tensor<3x4xf32>) -> (tensor<3x4xf32>, tensor<3x4xf32>, tensor<3x1xf32>)
    %40 = stablehlo.log %35 : tensor<3x3xf32>
    %41 = stablehlo.slice %39#0 [0:3, 0:1] : (tensor<3x4xf32>) -> tensor<3x1xf32>
    %42 = stablehlo.reshape %41 : (tensor<3x1xf32>) -> tensor<3xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %c_14 = stablehlo.constant dense<0> : tensor<i32>
    %44 = stablehlo.compare LT, %c, %c_14, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_15 = stablehlo.constant dense<0> : tensor<i32>
    %c_16 = stablehlo.constant dense<3> : tensor<i32>
    %45 = stablehlo.add %c_15, %c_16 : tensor<i32>
    %c_17 = stablehlo.constant dense<0> : tensor<i32>
    %46 = stablehlo.select %44, %45, %c_17 : tensor<i1>, tensor<i32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<4x3x3xf32>
    %c_20 = stablehlo.constant dense<false> : tensor<i1>
    %49 = stablehlo.broadcast_in_dim %c_20, dims = [] : (tensor<i1>) -> tensor<4x3xi1>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %51 = stablehlo.broadcast_in_dim %c_22, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<4x3xf32>
    %c_24 = stablehlo.constant dense<false> : tensor<i1>
    %53 = stablehlo.broadcast_in_dim %c_24, dims = [] : (tensor<i1>) -> tensor<4xi1>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c_26 = stablehlo.constant dense<0> : tensor<i32>
    %55:15 = stablehlo.while(%iterArg = %arg2, %iterArg_75 = %40, %iterArg_76 = %43, %iterArg_77 = %39#0, %iterArg_78 = %46, %iterArg_79 = %c_26, %iterArg_80 = %42, %iterArg_81 = %47, %iterArg_82 = %48, %iterArg_83 = %49, %iterArg_84 = %50, %iterArg_85 = %51, %iterArg_86 = %52, %iterArg_87 = %53, %iterArg_88 = %54) : tensor<4xi32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3x4xf32>, tensor<i32>, tensor<i32>, tensor<3xf32>, tensor<4xf32>, tensor<4x3x3xf32>, tensor<4x3xi1>, tensor<4x3xf32>, tensor<4xi32>, tensor<4x3xf32>, tensor<4xi1>, tensor<4xf32>
    cond {
      %c_89 = stablehlo.constant dense<4> : tensor<i32>
      %199 = stablehlo.compare LT, %iterArg_79, %c_89, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %199 : tensor<i1>
    } do {
      %199 = func.call @dynamic_index_in_dim(%iterArg, %iterArg_79) : (tensor<4xi32>, tensor<i32>) -> tensor<i32>
      %200:9 = func.call @closed_call(%iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_80, %199) : (tensor<3x3xf32>, tensor<3xf32>, tensor<3x4xf32>, tensor<i32>, tensor<3xf32>, tensor<i32>) -> (tensor<3xf32>, tensor<f32>, tensor<3x3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<i1>, tensor<f32>)
      %201 = func.call @dynamic_update_index_in_dim(%iterArg_81, %200#1, %iterArg_79) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %202 = func.call @dynamic_update_index_in_dim_0(%iterArg_82, %200#2, %iterArg_79) : (tensor<4x3x3xf32>, tensor<3x3xf32>, tensor<i32>) -> tensor<4x3x3xf32>
      %203 = func.call @dynamic_update_index_in_dim_1(%iterArg_83, %200#3, %iterArg_79) : (tensor<4x3xi1>, tensor<3xi1>, tensor<i32>) -> tensor<4x3xi1>
      %204 = func.call @dynamic_update_index_in_dim_2(%iterArg_84, %200#4, %iterArg_79) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %205 = func.call @dynamic_update_index_in_dim_3(%iterArg_85, %200#5, %iterArg_79) : (tensor<4xi32>, tensor<i32>, tensor<i32>) -> tensor<4xi32>
      %206 = func.call @dynamic_update_index_in_dim_2(%iterArg_86, %200#6, %iterArg_79) : (tensor<4x3xf32>, tensor<3xf32>, tensor<i32>) -> tensor<4x3xf32>
      %207 = func.call @dynamic_update_index_in_dim_4(%iterArg_87, %200#7, %iterArg_79) : (tensor<4xi1>, tensor<i1>, tensor<i32>) -> tensor<4xi1>
      %208 = func.call @dynamic_update_index_in_dim(%iterArg_88, %200#8, %iterArg_79) : (tensor<4xf32>, tensor<f32>, tensor<i32>) -> tensor<4xf32>
      %c_89 = stablehlo.constant dense<1> : tensor<i32>
      %209 = stablehlo.add %iterArg_79, %c_89 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %209, %200#0, %201, %202, %203, %204, %205, %206, %207, %208 : tensor<4xi32>, tensor<3x3xf32>, tensor<3xf32>, tensor<3x4xf32>, tensor<i32>, tensor<i32>, tensor<3xf32>, tensor<4xf32>, tensor<4x3x3xf32>, tensor<4x3xi1>, tensor<4x3xf32>, tensor<4xi32>, tensor<4x3xf32>, tensor<4xi1>, tensor<4xf32>
    }
    %cst_27 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %56 = stablehlo.reduce(%55#6 init: %cst_27) applies stablehlo.maximum across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %57 = stablehlo.reshape %56 : (tensor<f32>) -> tensor<1xf32>
    %58 = stablehlo.broadcast_in_dim %57, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %59 = stablehlo.compare EQ, %55#6, %58, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %60 = stablehlo.convert %59 : (tensor<3xi1>) -> tensor<3xf32>
    %cst_28 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %61 = stablehlo.reduce(%60 init: %cst_28) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_29 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %62 = stablehlo.maximum %cst_29, %56 : tensor<f32>
    %63 = stablehlo.compare EQ, %56, %62, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %64 = stablehlo.select %63, %cst_31, %cst_30 : tensor<i1>, tensor<f32>
    %cst_32 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %65 = stablehlo.compare EQ, %cst_32, %62, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_33 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_34 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %66 = stablehlo.select %65, %cst_34, %cst_33 : tensor<i1>, tensor<f32>
    %67 = stablehlo.divide %64, %66 : tensor<f32>
    %68 = stablehlo.is_finite %62 : (tensor<f32>) -> tensor<i1>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %69 = stablehlo.select %68, %62, %cst_35 : tensor<i1>, tensor<f32>
    %70 = stablehlo.broadcast_in_dim %69, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %71 = stablehlo.broadcast_in_dim %70, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %72 = stablehlo.subtract %55#6, %71 : tensor<3xf32>
    %73 = stablehlo.exponential %72 : tensor<3xf32>
    %cst_36 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %74 = stablehlo.reduce(%73 init: %cst_36) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %75 = stablehlo.sign %74 : tensor<f32>
    %76 = stablehlo.abs %74 : tensor<f32>
    %cst_37 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %77 = stablehlo.compare GE, %74, %cst_37, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %78 = stablehlo.log %76 : tensor<f32>
    %79 = stablehlo.add %78, %69 : tensor<f32>
    %80 = stablehlo.abs %79 : tensor<f32>
    %cst_38 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.compare GE, %79, %cst_38, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_39 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %82 = stablehlo.add %cst_39, %80 : tensor<f32>
    %83 = stablehlo.divide %79, %82 : tensor<f32>
    %84 = stablehlo.multiply %82, %82 : tensor<f32>
    %cst_40 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %85 = stablehlo.divide %cst_40, %84 : tensor<f32>
    %86 = stablehlo.abs %55#7 : tensor<4xf32>
    %cst_41 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %87 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %88 = stablehlo.compare GE, %55#7, %87, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
    %cst_42 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %90 = stablehlo.add %89, %86 : tensor<4xf32>
    %91 = stablehlo.divide %55#7, %90 : tensor<4xf32>
    %92 = stablehlo.multiply %90, %90 : tensor<4xf32>
    %cst_43 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %93 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %94 = stablehlo.divide %93, %92 : tensor<4xf32>
    %95 = stablehlo.multiply %91, %91 : tensor<4xf32>
    %cst_44 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %96 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %97 = stablehlo.multiply %96, %91 : tensor<4xf32>
    %cst_45 = stablehlo.constant dense<0.709999978> : tensor<f32>
    %98 = stablehlo.broadcast_in_dim %cst_45, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %99 = stablehlo.add %95, %98 : tensor<4xf32>
    %100 = stablehlo.sqrt %99 : tensor<4xf32>
    %cst_46 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %101 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %102 = stablehlo.divide %101, %100 : tensor<4xf32>
    %103 = stablehlo.multiply %100, %100 : tensor<4xf32>
    %cst_47 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %105 = stablehlo.multiply %104, %100 : tensor<4xf32>
    %cst_48 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %106 = stablehlo.reduce(%103 init: %cst_48) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %cst_49 = stablehlo.constant dense<2.700000e-01> : tensor<f32>
    %107 = stablehlo.add %106, %cst_49 : tensor<f32>
    %108 = stablehlo.sqrt %107 : tensor<f32>
    %cst_50 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %109 = stablehlo.divide %cst_50, %108 : tensor<f32>
    %110:4 = call @soft_sign(%108) : (tensor<f32>) -> (tensor<f32>, tensor<i1>, tensor<f32>, tensor<f32>)
    %111 = stablehlo.multiply %108, %110#0 : tensor<f32>
    %112 = stablehlo.sine %83 : tensor<f32>
    %113 = stablehlo.cosine %83 : tensor<f32>
    %cst_51 = stablehlo.constant dense<0.689999997> : tensor<f32>
    %114 = stablehlo.multiply %cst_51, %112 : tensor<f32>
    %115 = stablehlo.add %83, %114 : tensor<f32>
    %116 = stablehlo.multiply %115, %115 : tensor<f32>
    %cst_52 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %117 = stablehlo.multiply %cst_52, %115 : tensor<f32>
    %cst_53 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %118 = stablehlo.multiply %cst_53, %116 : tensor<f32>
    %119 = stablehlo.exponential %118 : tensor<f32>
    %120 = stablehlo.abs %111 : tensor<f32>
    %cst_54 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %121 = stablehlo.compare GE, %111, %cst_54, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %122 = stablehlo.negate %120 : tensor<f32>
    %123 = stablehlo.exponential %122 : tensor<f32>
    %cst_55 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %124 = stablehlo.reduce(%119 init: %cst_55) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %cst_56 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %125 = stablehlo.reduce(%123 init: %cst_56) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %126 = stablehlo.add %124, %125 : tensor<f32>
    %cst_57 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %127 = stablehlo.multiply %cst_57, %123 : tensor<f32>
    %128 = stablehlo.negate %127 : tensor<f32>
    %cst_58 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %129 = stablehlo.select %121, %cst_58, %128 : tensor<i1>, tensor<f32>
    %cst_59 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %130 = stablehlo.select %121, %128, %cst_59 : tensor<i1>, tensor<f32>
    %131 = stablehlo.negate %129 : tensor<f32>
    %132 = stablehlo.add %130, %131 : tensor<f32>
    %cst_60 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %133 = stablehlo.multiply %cst_60, %119 : tensor<f32>
    %cst_61 = stablehlo.constant dense<-5.000000e-01> : tensor<f32>
    %134 = stablehlo.multiply %cst_61, %133 : tensor<f32>
    %135 = stablehlo.multiply %134, %117 : tensor<f32>
    %cst_62 = stablehlo.constant dense<0.689999997> : tensor<f32>
    %136 = stablehlo.multiply %cst_62, %135 : tensor<f32>
    %137 = stablehlo.multiply %136, %113 : tensor<f32>
    %138 = stablehlo.add %135, %137 : tensor<f32>
    %139 = stablehlo.multiply %108, %132 : tensor<f32>
    %140 = stablehlo.multiply %132, %110#0 : tensor<f32>
    %141 = call @soft_sign_5(%110#1, %110#2, %108, %110#3, %139) : (tensor<i1>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> tensor<f32>
    %142 = stablehlo.add %140, %141 : tensor<f32>
    %143 = stablehlo.multiply %142, %109 : tensor<f32>
    %144 = stablehlo.broadcast_in_dim %143, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %145 = stablehlo.multiply %144, %105 : tensor<4xf32>
    %146 = stablehlo.multiply %145, %102 : tensor<4xf32>
    %147 = stablehlo.multiply %146, %97 : tensor<4xf32>
    %148 = stablehlo.multiply %147, %94 : tensor<4xf32>
    %149 = stablehlo.multiply %148, %55#7 : tensor<4xf32>
    %150 = stablehlo.negate %149 : tensor<4xf32>
    %151 = stablehlo.divide %147, %90 : tensor<4xf32>
    %cst_63 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %152 = stablehlo.broadcast_in_dim %cst_63, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %153 = stablehlo.select %88, %152, %150 : tensor<4xi1>, tensor<4xf32>
    %154 = stablehlo.select %88, %150, %152 : tensor<4xi1>, tensor<4xf32>
    %155 = stablehlo.add %151, %154 : tensor<4xf32>
    %156 = stablehlo.negate %153 : tensor<4xf32>
    %157 = stablehlo.add %155, %156 : tensor<4xf32>
    %158 = stablehlo.multiply %138, %85 : tensor<f32>
    %159 = stablehlo.multiply %158, %79 : tensor<f32>
    %160 = stablehlo.negate %159 : tensor<f32>
    %161 = stablehlo.divide %138, %82 : tensor<f32>
    %cst_64 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %162 = stablehlo.select %81, %cst_64, %160 : tensor<i1>, tensor<f32>
    %cst_65 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %163 = stablehlo.select %81, %160, %cst_65 : tensor<i1>, tensor<f32>
    %164 = stablehlo.add %161, %163 : tensor<f32>
    %165 = stablehlo.negate %162 : tensor<f32>
    %166 = stablehlo.add %164, %165 : tensor<f32>
    %167 = stablehlo.divide %166, %76 : tensor<f32>
    %cst_66 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %168 = stablehlo.select %77, %cst_66, %167 : tensor<i1>, tensor<f32>
    %cst_67 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %169 = stablehlo.select %77, %167, %cst_67 : tensor<i1>, tensor<f32>
    %170 = stablehlo.negate %168 : tensor<f32>
    %171 = stablehlo.add %169, %170 : tensor<f32>
    %172 = stablehlo.broadcast_in_dim %171, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %173 = stablehlo.multiply %172, %73 : tensor<3xf32>
    %cst_68 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %174 = stablehlo.broadcast_in_dim %cst_68, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %cst_69 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %175 = stablehlo.broadcast_in_dim %cst_69, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %c_70 = stablehlo.constant dense<0> : tensor<i32>
    %176:13 = stablehlo.while(%iterArg = %157, %iterArg_75 = %55#8, %iterArg_76 = %55#9, %iterArg_77 = %55#10, %iterArg_78 = %55#11, %iterArg_79 = %55#12, %iterArg_80 = %55#13, %iterArg_81 = %55#14, %iterArg_82 = %46, %iterArg_83 = %c_70, %iterArg_84 = %174, %iterArg_85 = %175, %iterArg_86 = %173) : tensor<4xf32>, tensor<4x3x3xf32>, tensor<4x3xi1>, tensor<4x3xf32>, tensor<4xi32>, tensor<4x3xf32>, tensor<4xi1>, tensor<4xf32>, tensor<i32>, tensor<i32>, tensor<3x3xf32>, tensor<3x4xf32>, tensor<3xf32>
    cond {
      %c_87 = stablehlo.constant dense<4> : tensor<i32>
      %199 = stablehlo.compare LT, %iterArg_83, %c_87, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %199 : tensor<i1>
    } do {
      %c_87 = stablehlo.constant dense<4> : tensor<i32>
      %199 = stablehlo.subtract %c_87, %iterArg_83 : tensor<i32>
      %c_88 = stablehlo.constant dense<1> : tensor<i32>
      %200 = stablehlo.subtract %199, %c_88 : tensor<i32>
      %201 = func.call @dynamic_index_in_dim_6(%iterArg, %200) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %202 = func.call @dynamic_index_in_dim_7(%iterArg_75, %200) : (tensor<4x3x3xf32>, tensor<i32>) -> tensor<3x3xf32>
      %203 = func.call @dynamic_index_in_dim_8(%iterArg_76, %200) : (tensor<4x3xi1>, tensor<i32>) -> tensor<3xi1>
      %204 = func.call @dynamic_index_in_dim_9(%iterArg_77, %200) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %205 = func.call @dynamic_index_in_dim(%iterArg_78, %200) : (tensor<4xi32>, tensor<i32>) -> tensor<i32>
      %206 = func.call @dynamic_index_in_dim_9(%iterArg_79, %200) : (tensor<4x3xf32>, tensor<i32>) -> tensor<3xf32>
      %207 = func.call @dynamic_index_in_dim_10(%iterArg_80, %200) : (tensor<4xi1>, tensor<i32>) -> tensor<i1>
      %208 = func.call @dynamic_index_in_dim_6(%iterArg_81, %200) : (tensor<4xf32>, tensor<i32>) -> tensor<f32>
      %209:3 = func.call @closed_call_11(%iterArg_82, %iterArg_84, %iterArg_85, %iterArg_86, %201, %202, %203, %204, %205, %206, %207, %208) : (tensor<i32>, tensor<3x3xf32>, tensor<3x4xf32>, tensor<3xf32>, tensor<f32>, tensor<3x3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<i1>, tensor<f32>) -> (tensor<3x3xf32>, tensor<3x4xf32>, tensor<3xf32>)
      %c_89 = stablehlo.constant dense<1> : tensor<i32>
      %210 = stablehlo.add %iterArg_83, %c_89 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_75, %iterArg_76, %iterArg_77, %iterArg_78, %iterArg_79, %iterArg_80, %iterArg_81, %iterArg_82, %210, %209#0, %209#1, %209#2 : tensor<4xf32>, tensor<4x3x3xf32>, tensor<4x3xi1>, tensor<4x3xf32>, tensor<4xi32>, tensor<4x3xf32>, tensor<4xi1>, tensor<4xf32>, tensor<i32>, tensor<i32>, tensor<3x3xf32>, tensor<3x4xf32>, tensor<3xf32>
    }
    %177 = stablehlo.broadcast_in_dim %176#12, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_71 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %178 = stablehlo.pad %177, %cst_71, low = [0, 0], high = [0, 3], interior = [0, 0] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3x4xf32>
    %179 = stablehlo.add %176#11, %178 : tensor<3x4xf32>
    %180 = stablehlo.divide %176#10, %35 : tensor<3x3xf32>
    %181 = call @log_softmax_12(%39#1, %39#2, %179) : (tensor<3x4xf32>, tensor<3x1xf32>, tensor<3x4xf32>) -> tensor<3x4xf32>
    %182 = stablehlo.broadcast_in_dim %38, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %183 = stablehlo.multiply %180, %182 : tensor<3x3xf32>
    %184 = stablehlo.multiply %183, %31 : tensor<3x3xf32>
    %cst_72 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %185 = stablehlo.reduce(%184 init: %cst_72) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %186 = stablehlo.reshape %185 : (tensor<3xf32>) -> tensor<3x1xf32>
    %187 = stablehlo.negate %186 : tensor<3x1xf32>
    %188 = stablehlo.broadcast_in_dim %33, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %189 = stablehlo.divide %180, %188 : tensor<3x3xf32>
    %cst_73 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %190 = stablehlo.reduce(%187 init: %cst_73) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    %191 = stablehlo.broadcast_in_dim %190, dims = [0] : (tensor<3xf32>) -> tensor<3x3xf32>
    %192 = stablehlo.add %189, %191 : tensor<3x3xf32>
    %193 = stablehlo.multiply %192, %31 : tensor<3x3xf32>
    %194 = stablehlo.multiply %193, %9 : tensor<3x3xf32>
    %cst_74 = stablehlo.constant dense<5.510000e-01> : tensor<f32>
    %195 = stablehlo.broadcast_in_dim %cst_74, dims = [] : (tensor<f32>) -> tensor<3x3xf32>
    %196 = stablehlo.multiply %194, %195 : tensor<3x3xf32>
    %197 = stablehlo.negate %196 : tensor<3x3xf32>
    %198 = stablehlo.multiply %197, %2 : tensor<3x3xf32>
    return %198, %181 : tensor<3x3xf32>, tensor<3x4xf32>
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
  func.func private @closed_call(%arg0: tensor<3x3xf32>, %arg1: tensor<3xf32>, %arg2: tensor<3x4xf32>, %arg3: tensor<i32>, %arg4: tensor<3xf32>, %arg5: tensor<i32>) -> (tensor<3xf32>, tensor<f32>, tensor<3x3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<i1>, tensor<f32>) {
    %0 = stablehlo.broadcast_in_dim %arg4, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [0, 1] : (tensor<3x1xf32>) -> tensor<3x3xf32>
    %2 = stablehlo.add %1, %arg0 : tensor<3x3xf32>
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %3 = stablehlo.reduce(%2 init: %cst) applies stablehlo.maximum across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %5 = stablehlo.maximum %4, %3 : tensor<3xf32>
    %6 = stablehlo.is_finite %5 : (tensor<3xf32>) -> tensor<3xi1>
    %7 = stablehlo.select %6, %5, %arg1 : tensor<3xi1>, tensor<3xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [1] : (tensor<3xf32>) -> tensor<1x3xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<1x3xf32>) -> tensor<3x3xf32>
    %10 = stablehlo.subtract %2, %9 : tensor<3x3xf32>
    %11 = stablehlo.exponential %10 : tensor<3x3xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.reduce(%11 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %13 = stablehlo.abs %12 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %14 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %15 = stablehlo.compare GE, %12, %14, FLOAT : (tensor<3xf32>, tensor<3xf32>) -> tensor<3xi1>
    %16 = stablehlo.log %13 : tensor<3xf32>
    %17 = stablehlo.add %16, %7 : tensor<3xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %18 = stablehlo.compare LT, %arg5, %c, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
    %c_3 = stablehlo.constant dense<4> : tensor<i32>
    %19 = stablehlo.add %arg5, %c_3 : tensor<i32>
    %20 = stablehlo.select %18, %19, %arg5 : tensor<i1>, tensor<i32>
    %21 = stablehlo.dynamic_slice %arg2, %arg3, %20, sizes = [3, 1] : (tensor<3x4xf32>, tensor<i32>, tensor<i32>) -> tensor<3x1xf32>
    %22 = stablehlo.reshape %21 : (tensor<3x1xf32>) -> tensor<3xf32>
    %23 = stablehlo.add %17, %22 : tensor<3xf32>
    %cst_4 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %24 = stablehlo.reduce(%23 init: %cst_4) applies stablehlo.maximum across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %cst_5 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %25 = stablehlo.maximum %cst_5, %24 : tensor<f32>
    %26 = stablehlo.is_finite %25 : (tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %27 = stablehlo.select %26, %25, %cst_6 : tensor<i1>, tensor<f32>
    %28 = stablehlo.broadcast_in_dim %27, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %29 = stablehlo.broadcast_in_dim %28, dims = [0] : (tensor<1xf32>) -> tensor<3xf32>
    %30 = stablehlo.subtract %23, %29 : tensor<3xf32>
    %31 = stablehlo.exponential %30 : tensor<3xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %32 = stablehlo.reduce(%31 init: %cst_7) applies stablehlo.add across dimensions = [0] : (tensor<3xf32>, tensor<f32>) -> tensor<f32>
    %33 = stablehlo.abs %32 : tensor<f32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.compare GE, %32, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %35 = stablehlo.log %33 : tensor<f32>
    %36 = stablehlo.add %35, %27 : tensor<f32>
    return %23, %36, %11, %15, %13, %20, %31, %34, %33 : tensor<3xf32>, tensor<f32>, tensor<3x3xf32>, tensor<3xi1>, tensor<3xf32>, tensor<i32>, tensor<3xf32>, tensor<i1>, tensor<f32>
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
  func.func private @closed_call_11(%arg0: tensor<i32>, %arg1: tensor<3x3xf32>, %arg2: tensor<3x4xf32>, %arg3: tensor<3xf32>, %arg4: tensor<f32>, %arg5: tensor<3x3xf32>, %arg6: tensor<3xi1>, %arg7: tensor<3xf32>, %arg8: tensor<i32>, %arg9: tensor<3xf32>, %arg10: tensor<i1>, %arg11: tensor<f32>) -> (tensor<3x3xf32>, tensor<3x4xf32>, tensor<3xf32>) {
    %0 = stablehlo.divide %arg4, %arg11 : tensor<f32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.select %arg10, %cst, %0 : tensor<i1>, tensor<f32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %2 = stablehlo.select %arg10, %0, %cst_0 : tensor<i1>, tensor<f32>
    %3 = stablehlo.negate %1 : tensor<f32>
    %4 = stablehlo.add %2, %3 : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %4, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %6 = stablehlo.multiply %5, %arg9 : tensor<3xf32>
    %7 = stablehlo.add %arg3, %6 : tensor<3xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<3xf32>) -> tensor<3x1xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<3x4xf32>
    %10 = stablehlo.dynamic_update_slice %9, %8, %arg0, %arg8 : (tensor<3x4xf32>, tensor<3x1xf32>, tensor<i32>, tensor<i32>) -> tensor<3x4xf32>
    %11 = stablehlo.add %arg2, %10 : tensor<3x4xf32>
    %12 = stablehlo.divide %7, %arg7 : tensor<3xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<3xf32>
    %14 = stablehlo.select %arg6, %13, %12 : tensor<3xi1>, tensor<3xf32>
    %15 = stablehlo.select %arg6, %12, %13 : tensor<3xi1>, tensor<3xf32>
    %16 = stablehlo.negate %14 : tensor<3xf32>
    %17 = stablehlo.add %15, %16 : tensor<3xf32>
    %18 = stablehlo.broadcast_in_dim %17, dims = [1] : (tensor<3xf32>) -> tensor<3x3xf32>
    %19 = stablehlo.multiply %18, %arg5 : tensor<3x3xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_3) applies stablehlo.add across dimensions = [1] : (tensor<3x3xf32>, tensor<f32>) -> tensor<3xf32>
    %21 = stablehlo.reshape %20 : (tensor<3xf32>) -> tensor<3x1xf32>
    %22 = stablehlo.add %arg1, %19 : tensor<3x3xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.reduce(%21 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<3x1xf32>, tensor<f32>) -> tensor<3xf32>
    return %22, %11, %23 : tensor<3x3xf32>, tensor<3x4xf32>, tensor<3xf32>
  }
  func.func private @log_softmax_12(%arg0: tensor<3x4xf32>, %arg1: tensor<3x1xf32>, %arg2: tensor<3x4xf32>) -> tensor<3x4xf32> {
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
