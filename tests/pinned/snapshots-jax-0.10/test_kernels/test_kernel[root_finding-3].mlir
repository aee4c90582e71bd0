// import jax
// import jax.numpy as jnp
//
//
// def solve_mixture_quantile(p: jax.Array, mu: jax.Array, scales: jax.Array) -> jax.Array:
//     def mixture_quantile_residual(x):
//         return jnp.mean(jax.nn.sigmoid((x[..., None] - mu) / scales), axis=-1) - p
//
//     x_a = jnp.broadcast_to(jnp.min(mu, axis=-1) - 5 * jnp.max(scales, axis=-1), p.shape)
//     x_b = jnp.broadcast_to(jnp.max(mu, axis=-1) + 5 * jnp.max(scales, axis=-1), p.shape)
//
//     def keep_going(carry):
//         _, _, _, fb, k = carry
//         return jnp.any(jnp.abs(fb) > 1e-3) & (k < 40)
//
//     def body_fn(carry):
//         x_prev, x_cur, f_left, fb, k = carry
//         gap = fb - f_left
//         denom = jnp.where(gap == 0, 1, gap)
//         x_new = x_cur - fb * (x_cur - x_prev) / denom
//         f_new = mixture_quantile_residual(x_new)
//         crossed = f_new * fb < 0
//         ratio = 1 - f_new / jnp.where(fb == 0, 1, fb)
//         gamma = jnp.where(ratio > 0, ratio, 0.5)
//         return (
//             jnp.where(crossed, x_cur, x_prev),
//             x_new,
//             jnp.where(crossed, fb, gamma * f_left),
//             f_new,
//             k + 1,
//         )
//
//     _, x_q, _, _, _ = jax.lax.while_loop(
//         keep_going,
//         body_fn,
//         (x_a, x_b, mixture_quantile_residual(x_a), mixture_quantile_residual(x_b), 0),
//     )
//     return x_q
//
//   p: float32[5, 7] in [0.05, 0.95]
//   mu: float32[5, 7, 4] in [-2, 2]
//   scales: float32[5, 7, 4] in [0.4, 1.2]
// -----
// forward, cpu
module @jit_solve_mixture_quantile attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<5x7xf32>, %arg1: tensor<5x7x4xf32>, %arg2: tensor<5x7x4xf32>) -> (tensor<5x7xf32> {jax.result_info = "result"}) {
    %cst = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %0 = stablehlo.reduce(%arg1 init: %cst) applies stablehlo.minimum across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
    %cst_0 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %1 = stablehlo.reduce(%arg2 init: %cst_0) applies stablehlo.maximum across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
    %cst_1 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %2 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %3 = stablehlo.multiply %2, %1 : tensor<5x7xf32>
    %4 = stablehlo.subtract %0, %3 : tensor<5x7xf32>
    %cst_2 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %5 = stablehlo.reduce(%arg1 init: %cst_2) applies stablehlo.maximum across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
    %cst_3 = stablehlo.constant dense<0xFF800000> : tensor<f32>
    %6 = stablehlo.reduce(%arg2 init: %cst_3) applies stablehlo.maximum across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
    %cst_4 = stablehlo.constant dense<5.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %8 = stablehlo.multiply %7, %6 : tensor<5x7xf32>
    %9 = stablehlo.add %5, %8 : tensor<5x7xf32>
    %10 = stablehlo.broadcast_in_dim %4, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x1xf32>
    %11 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<5x7x1xf32>) -> tensor<5x7x4xf32>
    %12 = stablehlo.subtract %11, %arg1 : tensor<5x7x4xf32>
    %13 = stablehlo.divide %12, %arg2 : tensor<5x7x4xf32>
    %14 = stablehlo.negate %13 : tensor<5x7x4xf32>
    %15 = stablehlo.exponential %14 : tensor<5x7x4xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
    %17 = stablehlo.add %16, %15 : tensor<5x7x4xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
    %19 = stablehlo.divide %18, %17 : tensor<5x7x4xf32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %20 = stablehlo.reduce(%19 init: %cst_7) applies stablehlo.add across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
    %cst_8 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %22 = stablehlo.divide %20, %21 : tensor<5x7xf32>
    %23 = stablehlo.subtract %22, %arg0 : tensor<5x7xf32>
    %24 = stablehlo.broadcast_in_dim %9, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x1xf32>
    %25 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<5x7x1xf32>) -> tensor<5x7x4xf32>
    %26 = stablehlo.subtract %25, %arg1 : tensor<5x7x4xf32>
    %27 = stablehlo.divide %26, %arg2 : tensor<5x7x4xf32>
    %28 = stablehlo.negate %27 : tensor<5x7x4xf32>
    %29 = stablehlo.exponential %28 : tensor<5x7x4xf32>
    %cst_9 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %30 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
    %31 = stablehlo.add %30, %29 : tensor<5x7x4xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
    %33 = stablehlo.divide %32, %31 : tensor<5x7x4xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %34 = stablehlo.reduce(%33 init: %cst_11) applies stablehlo.add across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
    %cst_12 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %35 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %36 = stablehlo.divide %34, %35 : tensor<5x7xf32>
    %37 = stablehlo.subtract %36, %arg0 : tensor<5x7xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %38:8 = stablehlo.while(%iterArg = %arg1, %iterArg_13 = %arg2, %iterArg_14 = %arg0, %iterArg_15 = %4, %iterArg_16 = %9, %iterArg_17 = %23, %iterArg_18 = %37, %iterArg_19 = %c) : tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<i32>
    cond {
      %39 = stablehlo.abs %iterArg_18 : tensor<5x7xf32>
      %cst_20 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %41 = stablehlo.compare GT, %39, %40, FLOAT : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xi1>
      %c_21 = stablehlo.constant dense<false> : tensor<i1>
      %42 = stablehlo.reduce(%41 init: %c_21) applies stablehlo.or across dimensions = [0, 1] : (tensor<5x7xi1>, tensor<i1>) -> tensor<i1>
      %c_22 = stablehlo.constant dense<40> : tensor<i32>
      %43 = stablehlo.compare LT, %iterArg_19, %c_22, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_23 = stablehlo.constant dense<false> : tensor<i1>
      %44 = stablehlo.broadcast_in_dim %c_23, dims = [] : (tensor<i1>) -> tensor<i1>
      %45 = stablehlo.compare NE, %43, %44, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %46 = stablehlo.convert %45 : tensor<i1>
      %47 = stablehlo.and %42, %46 : tensor<i1>
      stablehlo.return %47 : tensor<i1>
    } do {
      %39 = stablehlo.subtract %iterArg_18, %iterArg_17 : tensor<5x7xf32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %41 = stablehlo.compare EQ, %39, %40, FLOAT : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xi1>
      %c_21 = stablehlo.constant dense<1> : tensor<i32>
      %42 = func.call @_where(%41, %c_21, %39) : (tensor<5x7xi1>, tensor<i32>, tensor<5x7xf32>) -> tensor<5x7xf32>
      %43 = stablehlo.subtract %iterArg_16, %iterArg_15 : tensor<5x7xf32>
      %44 = stablehlo.multiply %iterArg_18, %43 : tensor<5x7xf32>
      %45 = stablehlo.divide %44, %42 : tensor<5x7xf32>
      %46 = stablehlo.subtract %iterArg_16, %45 : tensor<5x7xf32>
      %47 = stablehlo.broadcast_in_dim %46, dims = [0, 1] : (tensor<5x7xf32>) -> tensor<5x7x1xf32>
      %48 = stablehlo.broadcast_in_dim %47, dims = [0, 1, 2] : (tensor<5x7x1xf32>) -> tensor<5x7x4xf32>
      %49 = stablehlo.subtract %48, %iterArg : tensor<5x7x4xf32>
      %50 = stablehlo.divide %49, %iterArg_13 : tensor<5x7x4xf32>
      %51 = stablehlo.negate %50 : tensor<5x7x4xf32>
      %52 = stablehlo.exponential %51 : tensor<5x7x4xf32>
      %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %54 = stablehlo.add %53, %52 : tensor<5x7x4xf32>
      %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %55 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<5x7x4xf32>
      %56 = stablehlo.divide %55, %54 : tensor<5x7x4xf32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %57 = stablehlo.reduce(%56 init: %cst_24) applies stablehlo.add across dimensions = [2] : (tensor<5x7x4xf32>, tensor<f32>) -> tensor<5x7xf32>
      %cst_25 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %58 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %59 = stablehlo.divide %57, %58 : tensor<5x7xf32>
      %60 = stablehlo.subtract %59, %iterArg_14 : tensor<5x7xf32>
      %61 = stablehlo.multiply %60, %iterArg_18 : tensor<5x7xf32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %62 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %63 = stablehlo.compare LT, %61, %62, FLOAT : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xi1>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %64 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %65 = stablehlo.compare EQ, %iterArg_18, %64, FLOAT : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xi1>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %66 = func.call @_where(%65, %c_28, %iterArg_18) : (tensor<5x7xi1>, tensor<i32>, tensor<5x7xf32>) -> tensor<5x7xf32>
      %67 = stablehlo.divide %60, %66 : tensor<5x7xf32>
      %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %68 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %69 = stablehlo.subtract %68, %67 : tensor<5x7xf32>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %70 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
      %71 = stablehlo.compare GT, %69, %70, FLOAT : (tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xi1>
      %cst_31 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
      %72 = func.call @_where_0(%71, %69, %cst_31) : (tensor<5x7xi1>, tensor<5x7xf32>, tensor<f32>) -> tensor<5x7xf32>
      %73 = func.call @_where_1(%63, %iterArg_16, %iterArg_15) : (tensor<5x7xi1>, tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xf32>
      %74 = stablehlo.multiply %72, %iterArg_17 : tensor<5x7xf32>
      %75 = func.call @_where_1(%63, %iterArg_18, %74) : (tensor<5x7xi1>, tensor<5x7xf32>, tensor<5x7xf32>) -> tensor<5x7xf32>
      %c_32 = stablehlo.constant dense<1> : tensor<i32>
      %76 = stablehlo.add %iterArg_19, %c_32 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_13, %iterArg_14, %73, %46, %75, %60, %76 : tensor<5x7x4xf32>, tensor<5x7x4xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<5x7xf32>, tensor<i32>
    }
    return %38#4 : tensor<5x7xf32>
  }
  func.func private @_where(%arg0: tensor<5x7xi1>, %arg1: tensor<i32>, %arg2: tensor<5x7xf32>) -> tensor<5x7xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %2 = stablehlo.select %arg0, %1, %arg2 : tensor<5x7xi1>, tensor<5x7xf32>
    return %2 : tensor<5x7xf32>
  }
  func.func private @_where_0(%arg0: tensor<5x7xi1>, %arg1: tensor<5x7xf32>, %arg2: tensor<f32>) -> tensor<5x7xf32> {
    %0 = stablehlo.convert %arg2 : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %0, dims = [] : (tensor<f32>) -> tensor<5x7xf32>
    %2 = stablehlo.select %arg0, %arg1, %1 : tensor<5x7xi1>, tensor<5x7xf32>
    return %2 : tensor<5x7xf32>
  }
  func.func private @_where_1(%arg0: tensor<5x7xi1>, %arg1: tensor<5x7xf32>, %arg2: tensor<5x7xf32>) -> tensor<5x7xf32> {
    %0 = stablehlo.select %arg0, %arg1, %arg2 : tensor<5x7xi1>, tensor<5x7xf32>
    return %0 : tensor<5x7xf32>
  }
}
// -----
// forward, cuda: same text as cpu
