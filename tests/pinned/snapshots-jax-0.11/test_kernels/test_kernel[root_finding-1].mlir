// import jax
// import jax.numpy as jnp
//
//
// EPS = 1e-6
// MAX_ITER = 15
//
//
// def f(x, coupons, price):
//     return (
//         jnp.sum(
//             coupons * (1.0 + x[..., None]) ** -jnp.arange(1.0, coupons.shape[-1] + 1.0),
//             axis=-1,
//         )
//         - price
//     )
//
//
// def solve_internal_rate_of_return(coupons, price):
//     def keep_going(val):
//         estimate, last_step, n_iter = val
//         return jnp.logical_and(
//             jnp.any(jnp.abs(last_step) > EPS * (1 + jnp.abs(estimate))),
//             n_iter < MAX_ITER,
//         )
//
//     def one_step(val):
//         estimate, _, n_iter = val
//         value = f(estimate, coupons, price)
//         dfx = jax.grad(lambda x: jnp.sum(f(x, coupons, price)))(estimate)
//         newton_step = value / dfx
//         proposal = jnp.clip(
//             estimate - newton_step,
//             jnp.zeros_like(price),
//             jnp.sum(coupons, axis=-1) / price - 1,
//         )
//         return proposal, newton_step, n_iter + 1
//
//     rate, _, _ = jax.lax.while_loop(
//         keep_going, one_step, (jnp.zeros_like(price), jnp.full_like(price, jnp.inf), 0)
//     )
//     x_stop = jax.lax.stop_gradient(rate)
//     # The gradient of the root is that of one more Newton step.
//     fx = f(x_stop, coupons, price)
//     slope_x = jax.grad(lambda x: jnp.sum(f(x, coupons, price)))(x_stop)
//     refined_root = x_stop - fx / jax.lax.stop_gradient(slope_x)
//     return refined_root, jnp.log1p(refined_root)
//
//   coupons: float32[4, 5, 6] in [0.4, 0.7]
//   price: float32[4, 5] in [0.9, 1.2]
// -----
// forward, cpu
module @jit_solve_internal_rate_of_return attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5x6xf32>, %arg1: tensor<4x5xf32>) -> (tensor<4x5xf32> {jax.result_info = "result[0]"}, tensor<4x5xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:5 = stablehlo.while(%iterArg = %arg0, %iterArg_10 = %arg1, %iterArg_11 = %0, %iterArg_12 = %1, %iterArg_13 = %c) : tensor<4x5x6xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<i32>
    cond {
      %42 = stablehlo.abs %iterArg_12 : tensor<4x5xf32>
      %43 = stablehlo.abs %iterArg_11 : tensor<4x5xf32>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %44 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %45 = stablehlo.add %44, %43 : tensor<4x5xf32>
      %cst_15 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %47 = stablehlo.multiply %46, %45 : tensor<4x5xf32>
      %48 = stablehlo.compare GT, %42, %47, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
      %c_16 = stablehlo.constant dense<false> : tensor<i1>
      %49 = stablehlo.reduce(%48 init: %c_16) applies stablehlo.or across dimensions = [0, 1] : (tensor<4x5xi1>, tensor<i1>) -> tensor<i1>
      %c_17 = stablehlo.constant dense<15> : tensor<i32>
      %50 = stablehlo.compare LT, %iterArg_13, %c_17, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_18 = stablehlo.constant dense<false> : tensor<i1>
      %51 = stablehlo.broadcast_in_dim %c_18, dims = [] : (tensor<i1>) -> tensor<i1>
      %52 = stablehlo.compare NE, %50, %51, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %53 = stablehlo.convert %52 : tensor<i1>
      %54 = stablehlo.and %49, %53 : tensor<i1>
      stablehlo.return %54 : tensor<i1>
    } do {
      %42 = stablehlo.broadcast_in_dim %iterArg_11, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
      %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %43 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
      %44 = stablehlo.add %43, %42 : tensor<4x5x1xf32>
      %45 = stablehlo.iota dim = 0 : tensor<6xf32>
      %cst_15 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %46 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %47 = stablehlo.add %46, %45 : tensor<6xf32>
      %48 = stablehlo.negate %47 : tensor<6xf32>
      %49 = stablehlo.broadcast_in_dim %48, dims = [2] : (tensor<6xf32>) -> tensor<1x1x6xf32>
      %50 = stablehlo.broadcast_in_dim %44, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
      %51 = stablehlo.broadcast_in_dim %49, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<4x5x6xf32>
      %52 = stablehlo.power %50, %51 : tensor<4x5x6xf32>
      %53 = stablehlo.multiply %iterArg, %52 : tensor<4x5x6xf32>
      %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %54 = stablehlo.reduce(%53 init: %cst_16) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
      %55 = stablehlo.subtract %54, %iterArg_10 : tensor<4x5xf32>
      %56 = stablehlo.broadcast_in_dim %iterArg_11, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
      %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %57 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
      %58 = stablehlo.add %57, %56 : tensor<4x5x1xf32>
      %59 = stablehlo.iota dim = 0 : tensor<6xf32>
      %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %60 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %61 = stablehlo.add %60, %59 : tensor<6xf32>
      %62 = stablehlo.negate %61 : tensor<6xf32>
      %63 = stablehlo.broadcast_in_dim %62, dims = [2] : (tensor<6xf32>) -> tensor<1x1x6xf32>
      %64 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
      %65 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<4x5x6xf32>
      %66 = stablehlo.power %64, %65 : tensor<4x5x6xf32>
      %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %67 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
      %68 = stablehlo.subtract %63, %67 : tensor<1x1x6xf32>
      %69 = stablehlo.broadcast_in_dim %58, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
      %70 = stablehlo.broadcast_in_dim %68, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<4x5x6xf32>
      %71 = stablehlo.power %69, %70 : tensor<4x5x6xf32>
      %72 = stablehlo.broadcast_in_dim %63, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<4x5x6xf32>
      %73 = stablehlo.multiply %72, %71 : tensor<4x5x6xf32>
      %74 = stablehlo.multiply %iterArg, %66 : tensor<4x5x6xf32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %75 = stablehlo.reduce(%74 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
      %76 = stablehlo.subtract %75, %iterArg_10 : tensor<4x5xf32>
      %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %77 = stablehlo.reduce(%76 init: %cst_21) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x5xf32>, tensor<f32>) -> tensor<f32>
      %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %78 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %79 = stablehlo.broadcast_in_dim %78, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x6xf32>
      %80 = stablehlo.multiply %iterArg, %79 : tensor<4x5x6xf32>
      %81 = stablehlo.multiply %80, %73 : tensor<4x5x6xf32>
      %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %82 = stablehlo.reduce(%81 init: %cst_23) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
      %83 = stablehlo.reshape %82 : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
      %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %84 = stablehlo.reduce(%83 init: %cst_24) applies stablehlo.add across dimensions = [2] : (tensor<4x5x1xf32>, tensor<f32>) -> tensor<4x5xf32>
      %85 = stablehlo.divide %55, %84 : tensor<4x5xf32>
      %86 = stablehlo.subtract %iterArg_11, %85 : tensor<4x5xf32>
      %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %87 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %88 = stablehlo.reduce(%iterArg init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
      %89 = stablehlo.divide %88, %iterArg_10 : tensor<4x5xf32>
      %cst_27 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %90 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %91 = stablehlo.subtract %89, %90 : tensor<4x5xf32>
      %92 = func.call @clip(%86, %87, %91) : (tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xf32>
      %c_28 = stablehlo.constant dense<1> : tensor<i32>
      %93 = stablehlo.add %iterArg_13, %c_28 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_10, %92, %85, %93 : tensor<4x5x6xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<i32>
    }
    %3 = stablehlo.broadcast_in_dim %2#2, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %5 = stablehlo.add %4, %3 : tensor<4x5x1xf32>
    %6 = stablehlo.iota dim = 0 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %8 = stablehlo.add %7, %6 : tensor<6xf32>
    %9 = stablehlo.negate %8 : tensor<6xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [2] : (tensor<6xf32>) -> tensor<1x1x6xf32>
    %11 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<4x5x6xf32>
    %13 = stablehlo.power %11, %12 : tensor<4x5x6xf32>
    %14 = stablehlo.multiply %arg0, %13 : tensor<4x5x6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
    %16 = stablehlo.subtract %15, %arg1 : tensor<4x5xf32>
    %17 = stablehlo.broadcast_in_dim %2#2, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %19 = stablehlo.add %18, %17 : tensor<4x5x1xf32>
    %20 = stablehlo.iota dim = 0 : tensor<6xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %22 = stablehlo.add %21, %20 : tensor<6xf32>
    %23 = stablehlo.negate %22 : tensor<6xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [2] : (tensor<6xf32>) -> tensor<1x1x6xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %26 = stablehlo.subtract %24, %25 : tensor<1x1x6xf32>
    %27 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
    %28 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<4x5x6xf32>
    %29 = stablehlo.power %27, %28 : tensor<4x5x6xf32>
    %30 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<4x5x6xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<4x5x6xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x6xf32>
    %34 = stablehlo.multiply %arg0, %33 : tensor<4x5x6xf32>
    %35 = stablehlo.multiply %34, %31 : tensor<4x5x6xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_8) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
    %37 = stablehlo.reshape %36 : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x5x1xf32>, tensor<f32>) -> tensor<4x5xf32>
    %39 = stablehlo.divide %16, %38 : tensor<4x5xf32>
    %40 = stablehlo.subtract %2#2, %39 : tensor<4x5xf32>
    %41 = stablehlo.log_plus_one %40 : tensor<4x5xf32>
    return %40, %41 : tensor<4x5xf32>, tensor<4x5xf32>
  }
  func.func private @clip(%arg0: tensor<4x5xf32>, %arg1: tensor<4x5xf32>, %arg2: tensor<4x5xf32>) -> tensor<4x5xf32> {
    %0 = stablehlo.maximum %arg1, %arg0 : tensor<4x5xf32>
    %1 = stablehlo.minimum %arg2, %0 : tensor<4x5xf32>
    return %1 : tensor<4x5xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5x6xf32>, %arg1: tensor<4x5xf32>) -> (tensor<4x5x6xf32> {jax.result_info = "result[0]"}, tensor<4x5xf32> {jax.result_info = "result[1]"}) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %2:5 = stablehlo.while(%iterArg = %arg0, %iterArg_13 = %arg1, %iterArg_14 = %0, %iterArg_15 = %1, %iterArg_16 = %c) : tensor<4x5x6xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<i32>
    cond {
      %52 = stablehlo.abs %iterArg_15 : tensor<4x5xf32>
      %53 = stablehlo.abs %iterArg_14 : tensor<4x5xf32>
      %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %54 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %55 = stablehlo.add %54, %53 : tensor<4x5xf32>
      %cst_18 = stablehlo.constant dense<9.99999997E-7> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %57 = stablehlo.multiply %56, %55 : tensor<4x5xf32>
      %58 = stablehlo.compare GT, %52, %57, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
      %c_19 = stablehlo.constant dense<false> : tensor<i1>
      %59 = stablehlo.reduce(%58 init: %c_19) applies stablehlo.or across dimensions = [0, 1] : (tensor<4x5xi1>, tensor<i1>) -> tensor<i1>
      %c_20 = stablehlo.constant dense<15> : tensor<i32>
      %60 = stablehlo.compare LT, %iterArg_16, %c_20, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_21 = stablehlo.constant dense<false> : tensor<i1>
      %61 = stablehlo.broadcast_in_dim %c_21, dims = [] : (tensor<i1>) -> tensor<i1>
      %62 = stablehlo.compare NE, %60, %61, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %63 = stablehlo.convert %62 : tensor<i1>
      %64 = stablehlo.and %59, %63 : tensor<i1>
      stablehlo.return %64 : tensor<i1>
    } do {
      %52 = stablehlo.broadcast_in_dim %iterArg_14, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
      %cst_17 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %53 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
      %54 = stablehlo.add %53, %52 : tensor<4x5x1xf32>
      %55 = stablehlo.iota dim = 0 : tensor<6xf32>
      %cst_18 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %56 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %57 = stablehlo.add %56, %55 : tensor<6xf32>
      %58 = stablehlo.negate %57 : tensor<6xf32>
      %59 = stablehlo.broadcast_in_dim %58, dims = [2] : (tensor<6xf32>) -> tensor<1x1x6xf32>
      %60 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
      %61 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<4x5x6xf32>
      %62 = stablehlo.power %60, %61 : tensor<4x5x6xf32>
      %cst_19 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %63 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
      %64 = stablehlo.subtract %59, %63 : tensor<1x1x6xf32>
      %65 = stablehlo.broadcast_in_dim %54, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
      %66 = stablehlo.broadcast_in_dim %64, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<4x5x6xf32>
      %67 = stablehlo.power %65, %66 : tensor<4x5x6xf32>
      %68 = stablehlo.broadcast_in_dim %59, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<4x5x6xf32>
      %69 = stablehlo.multiply %68, %67 : tensor<4x5x6xf32>
      %70 = stablehlo.multiply %iterArg, %62 : tensor<4x5x6xf32>
      %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %71 = stablehlo.reduce(%70 init: %cst_20) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
      %72 = stablehlo.subtract %71, %iterArg_13 : tensor<4x5xf32>
      %73 = stablehlo.broadcast_in_dim %iterArg_14, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
      %cst_21 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %74 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
      %75 = stablehlo.add %74, %73 : tensor<4x5x1xf32>
      %76 = stablehlo.iota dim = 0 : tensor<6xf32>
      %cst_22 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %77 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<6xf32>
      %78 = stablehlo.add %77, %76 : tensor<6xf32>
      %79 = stablehlo.negate %78 : tensor<6xf32>
      %80 = stablehlo.broadcast_in_dim %79, dims = [2] : (tensor<6xf32>) -> tensor<1x1x6xf32>
      %81 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
      %82 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<4x5x6xf32>
      %83 = stablehlo.power %81, %82 : tensor<4x5x6xf32>
      %cst_23 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %84 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
      %85 = stablehlo.subtract %80, %84 : tensor<1x1x6xf32>
      %86 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
      %87 = stablehlo.broadcast_in_dim %85, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<4x5x6xf32>
      %88 = stablehlo.power %86, %87 : tensor<4x5x6xf32>
      %89 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<4x5x6xf32>
      %90 = stablehlo.multiply %89, %88 : tensor<4x5x6xf32>
      %cst_24 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %91 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
      %92 = stablehlo.subtract %80, %91 : tensor<1x1x6xf32>
      %93 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
      %94 = stablehlo.broadcast_in_dim %92, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<4x5x6xf32>
      %95 = stablehlo.power %93, %94 : tensor<4x5x6xf32>
      %cst_25 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %96 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
      %97 = stablehlo.subtract %92, %96 : tensor<1x1x6xf32>
      %98 = stablehlo.broadcast_in_dim %75, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
      %99 = stablehlo.broadcast_in_dim %97, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<4x5x6xf32>
      %100 = stablehlo.power %98, %99 : tensor<4x5x6xf32>
      %101 = stablehlo.broadcast_in_dim %92, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<4x5x6xf32>
      %102 = stablehlo.multiply %101, %100 : tensor<4x5x6xf32>
      %103 = stablehlo.broadcast_in_dim %80, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<4x5x6xf32>
      %104 = stablehlo.multiply %103, %95 : tensor<4x5x6xf32>
      %105 = stablehlo.multiply %iterArg, %83 : tensor<4x5x6xf32>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %106 = stablehlo.reduce(%105 init: %cst_26) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
      %107 = stablehlo.subtract %106, %iterArg_13 : tensor<4x5xf32>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %108 = stablehlo.reduce(%107 init: %cst_27) applies stablehlo.add across dimensions = [0, 1] : (tensor<4x5xf32>, tensor<f32>) -> tensor<f32>
      %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %109 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %110 = stablehlo.broadcast_in_dim %109, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x6xf32>
      %111 = stablehlo.multiply %iterArg, %110 : tensor<4x5x6xf32>
      %112 = stablehlo.multiply %111, %104 : tensor<4x5x6xf32>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %113 = stablehlo.reduce(%112 init: %cst_29) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
      %114 = stablehlo.reshape %113 : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
      %cst_30 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %115 = stablehlo.reduce(%114 init: %cst_30) applies stablehlo.add across dimensions = [2] : (tensor<4x5x1xf32>, tensor<f32>) -> tensor<4x5xf32>
      %116 = stablehlo.divide %72, %115 : tensor<4x5xf32>
      %117 = stablehlo.multiply %115, %115 : tensor<4x5xf32>
      %cst_31 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %118 = stablehlo.broadcast_in_dim %cst_31, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %119 = stablehlo.divide %118, %117 : tensor<4x5xf32>
      %120 = stablehlo.subtract %iterArg_14, %116 : tensor<4x5xf32>
      %cst_32 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %121 = stablehlo.broadcast_in_dim %cst_32, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %122 = stablehlo.reduce(%iterArg init: %cst_33) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
      %123 = stablehlo.divide %122, %iterArg_13 : tensor<4x5xf32>
      %124 = stablehlo.multiply %iterArg_13, %iterArg_13 : tensor<4x5xf32>
      %cst_34 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %125 = stablehlo.broadcast_in_dim %cst_34, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %126 = stablehlo.divide %125, %124 : tensor<4x5xf32>
      %cst_35 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %127 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %128 = stablehlo.subtract %123, %127 : tensor<4x5xf32>
      %129:4 = func.call @clip(%120, %121, %128) : (tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>) -> (tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>)
      %c_36 = stablehlo.constant dense<1> : tensor<i32>
      %130 = stablehlo.add %iterArg_16, %c_36 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_13, %129#0, %116, %130 : tensor<4x5x6xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<i32>
    }
    %3 = stablehlo.broadcast_in_dim %2#2, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %cst_1 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %5 = stablehlo.add %4, %3 : tensor<4x5x1xf32>
    %6 = stablehlo.iota dim = 0 : tensor<6xf32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %8 = stablehlo.add %7, %6 : tensor<6xf32>
    %9 = stablehlo.negate %8 : tensor<6xf32>
    %10 = stablehlo.broadcast_in_dim %9, dims = [2] : (tensor<6xf32>) -> tensor<1x1x6xf32>
    %11 = stablehlo.broadcast_in_dim %5, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
    %12 = stablehlo.broadcast_in_dim %10, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<4x5x6xf32>
    %13 = stablehlo.power %11, %12 : tensor<4x5x6xf32>
    %14 = stablehlo.multiply %arg0, %13 : tensor<4x5x6xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.reduce(%14 init: %cst_3) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
    %16 = stablehlo.subtract %15, %arg1 : tensor<4x5xf32>
    %17 = stablehlo.broadcast_in_dim %2#2, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %cst_4 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x5x1xf32>
    %19 = stablehlo.add %18, %17 : tensor<4x5x1xf32>
    %20 = stablehlo.iota dim = 0 : tensor<6xf32>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %22 = stablehlo.add %21, %20 : tensor<6xf32>
    %23 = stablehlo.negate %22 : tensor<6xf32>
    %24 = stablehlo.broadcast_in_dim %23, dims = [2] : (tensor<6xf32>) -> tensor<1x1x6xf32>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %25 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<1x1x6xf32>
    %26 = stablehlo.subtract %24, %25 : tensor<1x1x6xf32>
    %27 = stablehlo.broadcast_in_dim %19, dims = [0, 1, 2] : (tensor<4x5x1xf32>) -> tensor<4x5x6xf32>
    %28 = stablehlo.broadcast_in_dim %26, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<4x5x6xf32>
    %29 = stablehlo.power %27, %28 : tensor<4x5x6xf32>
    %30 = stablehlo.broadcast_in_dim %24, dims = [0, 1, 2] : (tensor<1x1x6xf32>) -> tensor<4x5x6xf32>
    %31 = stablehlo.multiply %30, %29 : tensor<4x5x6xf32>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %33 = stablehlo.broadcast_in_dim %32, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x6xf32>
    %34 = stablehlo.multiply %arg0, %33 : tensor<4x5x6xf32>
    %35 = stablehlo.multiply %34, %31 : tensor<4x5x6xf32>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %36 = stablehlo.reduce(%35 init: %cst_8) applies stablehlo.add across dimensions = [2] : (tensor<4x5x6xf32>, tensor<f32>) -> tensor<4x5xf32>
    %37 = stablehlo.reshape %36 : (tensor<4x5xf32>) -> tensor<4x5x1xf32>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.reduce(%37 init: %cst_9) applies stablehlo.add across dimensions = [2] : (tensor<4x5x1xf32>, tensor<f32>) -> tensor<4x5xf32>
    %39 = stablehlo.divide %16, %38 : tensor<4x5xf32>
    %40 = stablehlo.subtract %2#2, %39 : tensor<4x5xf32>
    %cst_10 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %41 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %42 = stablehlo.add %40, %41 : tensor<4x5xf32>
    %cst_11 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_12 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %45 = stablehlo.divide %43, %42 : tensor<4x5xf32>
    %46 = stablehlo.add %44, %45 : tensor<4x5xf32>
    %47 = stablehlo.negate %46 : tensor<4x5xf32>
    %48 = stablehlo.divide %47, %38 : tensor<4x5xf32>
    %49 = stablehlo.negate %48 : tensor<4x5xf32>
    %50 = stablehlo.broadcast_in_dim %48, dims = [0, 1] : (tensor<4x5xf32>) -> tensor<4x5x6xf32>
    %51 = stablehlo.multiply %50, %13 : tensor<4x5x6xf32>
    return %51, %49 : tensor<4x5x6xf32>, tensor<4x5xf32>
  }
  func.func private @clip(%arg0: tensor<4x5xf32>, %arg1: tensor<4x5xf32>, %arg2: tensor<4x5xf32>) -> (tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>) {
    %0 = stablehlo.maximum %arg1, %arg0 : tensor<4x5xf32>
    %1 = stablehlo.compare GT, %arg0, %arg1, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %2 = stablehlo.compare EQ, %arg0, %arg1, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_1 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %6 = stablehlo.select %2, %5, %4 : tensor<4x5xi1>, tensor<4x5xf32>
    %7 = stablehlo.select %1, %3, %6 : tensor<4x5xi1>, tensor<4x5xf32>
    %8 = stablehlo.minimum %arg2, %0 : tensor<4x5xf32>
    %9 = stablehlo.compare GT, %0, %arg2, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %10 = stablehlo.compare EQ, %0, %arg2, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_4 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %14 = stablehlo.select %10, %13, %12 : tensor<4x5xi1>, tensor<4x5xf32>
    %15 = stablehlo.select %9, %11, %14 : tensor<4x5xi1>, tensor<4x5xf32>
    %16 = stablehlo.compare GT, %arg2, %0, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %17 = stablehlo.compare EQ, %arg2, %0, FLOAT : (tensor<4x5xf32>, tensor<4x5xf32>) -> tensor<4x5xi1>
    %cst_5 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %cst_7 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %21 = stablehlo.select %17, %20, %19 : tensor<4x5xi1>, tensor<4x5xf32>
    %22 = stablehlo.select %16, %18, %21 : tensor<4x5xi1>, tensor<4x5xf32>
    return %8, %15, %7, %22 : tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>
  }
}
// -----
// backward, cuda: same text as cpu
