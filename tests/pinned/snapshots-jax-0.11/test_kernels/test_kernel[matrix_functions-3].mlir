// import jax
// import jax.numpy as jnp
//
//
// TOL = 1e-4
// MAXITER = 15
//
//
// def iterated_stationary(raw):
//     """The stationary distribution of a Markov chain."""
//     mat = jax.nn.softmax(raw, axis=-1)
//
//     def unfinished(carry):
//         _, err, it = carry
//         return jnp.logical_and(err > TOL, it < MAXITER)
//
//     def iteration(carry):
//         iterate, _, it = carry
//         updated = iterate @ mat
//         return updated, jnp.linalg.norm(updated - iterate), it + 1
//
//     limit, _, _ = jax.lax.while_loop(
//         unfinished,
//         iteration,
//         (
//             jnp.full(raw.shape[0], 1 / raw.shape[0], raw.dtype),
//             jnp.array(jnp.inf, raw.dtype),
//             0,
//         ),
//     )
//     return -jnp.sum(limit * jnp.log(limit))
//
//   raw: float32[4, 4] in [-1, 1]
// -----
// forward, cpu
module @jit_iterated_stationary attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x4xf32>) -> (tensor<f32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg0 init: %cst) applies stablehlo.maximum across dimensions = [1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.maximum %1, %0 : tensor<4xf32>
    %3 = stablehlo.broadcast_in_dim %2, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %4 = stablehlo.broadcast_in_dim %3, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %5 = stablehlo.subtract %arg0, %4 : tensor<4x4xf32>
    %6 = stablehlo.exponential %5 : tensor<4x4xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %7 = stablehlo.reduce(%6 init: %cst_1) applies stablehlo.add across dimensions = [1] : (tensor<4x4xf32>, tensor<f32>) -> tensor<4xf32>
    %8 = stablehlo.broadcast_in_dim %7, dims = [0] : (tensor<4xf32>) -> tensor<4x1xf32>
    %9 = stablehlo.broadcast_in_dim %8, dims = [0, 1] : (tensor<4x1xf32>) -> tensor<4x4xf32>
    %10 = stablehlo.divide %6, %9 : tensor<4x4xf32>
    %cst_2 = stablehlo.constant dense<2.500000e-01> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %cst_3 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %12:4 = stablehlo.while(%iterArg = %10, %iterArg_5 = %11, %iterArg_6 = %cst_3, %iterArg_7 = %c) : tensor<4x4xf32>, tensor<4xf32>, tensor<f32>, tensor<i32>
    cond {
      %cst_8 = stablehlo.constant dense<9.99999974E-5> : tensor<f32>
      %17 = stablehlo.compare GT, %iterArg_6, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_9 = stablehlo.constant dense<15> : tensor<i32>
      %18 = stablehlo.compare LT, %iterArg_7, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_10 = stablehlo.constant dense<false> : tensor<i1>
      %19 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i1>) -> tensor<i1>
      %20 = stablehlo.compare NE, %18, %19, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %21 = stablehlo.convert %20 : tensor<i1>
      %22 = stablehlo.and %17, %21 : tensor<i1>
      stablehlo.return %22 : tensor<i1>
    } do {
      %17 = stablehlo.dot_general %iterArg_5, %iterArg, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<4xf32>, tensor<4x4xf32>) -> tensor<4xf32>
      %18 = stablehlo.subtract %17, %iterArg_5 : tensor<4xf32>
      %19 = func.call @norm(%18) : (tensor<4xf32>) -> tensor<f32>
      %c_8 = stablehlo.constant dense<1> : tensor<i32>
      %20 = stablehlo.add %iterArg_7, %c_8 : tensor<i32>
      stablehlo.return %iterArg, %17, %19, %20 : tensor<4x4xf32>, tensor<4xf32>, tensor<f32>, tensor<i32>
    }
    %13 = stablehlo.log %12#1 : tensor<4xf32>
    %14 = stablehlo.multiply %12#1, %13 : tensor<4xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_4) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %16 = stablehlo.negate %15 : tensor<f32>
    return %16 : tensor<f32>
  }
  func.func private @norm(%arg0: tensor<4xf32>) -> tensor<f32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<4xf32>, tensor<f32>) -> tensor<f32>
    %2 = stablehlo.sqrt %1 : tensor<f32>
    return %2 : tensor<f32>
  }
}
// -----
// forward, cuda: same text as cpu
