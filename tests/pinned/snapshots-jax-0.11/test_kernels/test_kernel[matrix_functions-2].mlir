// import jax
// import jax.numpy as jnp
//
//
// def balanced_iteration(weights):
//     def one_matrix(m_i):
//         mat = jnp.exp(m_i)
//
//         def unfinished(loop_state):
//             _, moved, n_iter = loop_state
//             return (moved > 1e-6) & (n_iter < 15)
//
//         def advance(loop_state):
//             current, _, n_iter = loop_state
//             by_rows = current / jnp.sum(current, axis=1, keepdims=True)
//             after = by_rows / jnp.sum(by_rows, axis=0, keepdims=True)
//             return after, jnp.linalg.norm(after - current), n_iter + 1
//
//         limit, _, _ = jax.lax.while_loop(
//             unfinished, advance, (mat, jnp.array(jnp.inf, m_i.dtype), 0)
//         )
//         return jnp.sum(limit * m_i)
//
//     return jax.vmap(one_matrix)(weights)
//
//   weights: float32[4, 6, 6] in [-1, 1]
// -----
// forward, cpu
module @jit_balanced_iteration attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x6x6xf32>) -> (tensor<4xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.exponential %arg0 : tensor<4x6x6xf32>
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<4xi32>
    %3:3 = stablehlo.while(%iterArg = %0, %iterArg_1 = %1, %iterArg_2 = %2) : tensor<4x6x6xf32>, tensor<4xf32>, tensor<4xi32>
    cond {
      %cst_3 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %6 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %7 = stablehlo.compare GT, %iterArg_1, %6, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
      %c_4 = stablehlo.constant dense<15> : tensor<i32>
      %8 = stablehlo.broadcast_in_dim %c_4, dims = [] : (tensor<i32>) -> tensor<4xi32>
      %9 = stablehlo.compare LT, %iterArg_2, %8, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
      %c_5 = stablehlo.constant dense<false> : tensor<i1>
      %10 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i1>) -> tensor<4xi1>
      %11 = stablehlo.compare NE, %9, %10, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
      %12 = stablehlo.convert %11 : tensor<4xi1>
      %13 = stablehlo.and %7, %12 : tensor<4xi1>
      %c_6 = stablehlo.constant dense<false> : tensor<i1>
      %14 = stablehlo.reduce(%13 init: %c_6) applies stablehlo.or across dimensions = [0] : (tensor<4xi1>, tensor<i1>) -> tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %6 = stablehlo.reduce(%iterArg init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<4x6x6xf32>, tensor<f32>) -> tensor<4x6xf32>
      %7 = stablehlo.broadcast_in_dim %6, dims = [0, 1] : (tensor<4x6xf32>) -> tensor<4x6x1xf32>
      %8 = stablehlo.broadcast_in_dim %7, dims = [0, 1, 2] : (tensor<4x6x1xf32>) -> tensor<4x6x6xf32>
      %9 = stablehlo.divide %iterArg, %8 : tensor<4x6x6xf32>
      %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %10 = stablehlo.reduce(%9 init: %cst_4) applies stablehlo.add across dimensions = [1] : (tensor<4x6x6xf32>, tensor<f32>) -> tensor<4x6xf32>
      %11 = stablehlo.broadcast_in_dim %10, dims = [0, 2] : (tensor<4x6xf32>) -> tensor<4x1x6xf32>
      %12 = stablehlo.broadcast_in_dim %11, dims = [0, 1, 2] : (tensor<4x1x6xf32>) -> tensor<4x6x6xf32>
      %13 = stablehlo.divide %9, %12 : tensor<4x6x6xf32>
      %14 = stablehlo.subtract %13, %iterArg : tensor<4x6x6xf32>
      %15 = func.call @norm(%14) : (tensor<4x6x6xf32>) -> tensor<4xf32>
      %c_5 = stablehlo.constant dense<1> : tensor<i32>
      %16 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<4xi32>
      %17 = stablehlo.add %iterArg_2, %16 : tensor<4xi32>
      %cst_6 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4xf32>
      %19 = stablehlo.compare GT, %iterArg_1, %18, FLOAT : (tensor<4xf32>, tensor<4xf32>) -> tensor<4xi1>
      %c_7 = stablehlo.constant dense<15> : tensor<i32>
      %20 = stablehlo.broadcast_in_dim %c_7, dims = [] : (tensor<i32>) -> tensor<4xi32>
      %21 = stablehlo.compare LT, %iterArg_2, %20, SIGNED : (tensor<4xi32>, tensor<4xi32>) -> tensor<4xi1>
      %c_8 = stablehlo.constant dense<false> : tensor<i1>
      %22 = stablehlo.broadcast_in_dim %c_8, dims = [] : (tensor<i1>) -> tensor<4xi1>
      %23 = stablehlo.compare NE, %21, %22, UNSIGNED : (tensor<4xi1>, tensor<4xi1>) -> tensor<4xi1>
      %24 = stablehlo.convert %23 : tensor<4xi1>
      %25 = stablehlo.and %19, %24 : tensor<4xi1>
      %26 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<4xi1>) -> tensor<4x6x6xi1>
      %27 = stablehlo.select %26, %13, %iterArg : tensor<4x6x6xi1>, tensor<4x6x6xf32>
      %28 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
      %29 = stablehlo.select %28, %15, %iterArg_1 : tensor<4xi1>, tensor<4xf32>
      %30 = stablehlo.broadcast_in_dim %25, dims = [0] : (tensor<4xi1>) -> tensor<4xi1>
      %31 = stablehlo.select %30, %17, %iterArg_2 : tensor<4xi1>, tensor<4xi32>
      stablehlo.return %27, %29, %31 : tensor<4x6x6xf32>, tensor<4xf32>, tensor<4xi32>
    }
    %4 = stablehlo.multiply %3#0, %arg0 : tensor<4x6x6xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %5 = stablehlo.reduce(%4 init: %cst_0) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x6x6xf32>, tensor<f32>) -> tensor<4xf32>
    return %5 : tensor<4xf32>
  }
  func.func private @norm(%arg0: tensor<4x6x6xf32>) -> tensor<4xf32> {
    %0 = stablehlo.multiply %arg0, %arg0 : tensor<4x6x6xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [1, 2] : (tensor<4x6x6xf32>, tensor<f32>) -> tensor<4xf32>
    %2 = stablehlo.sqrt %1 : tensor<4xf32>
    return %2 : tensor<4xf32>
  }
}
// -----
// forward, cuda: same text as cpu
