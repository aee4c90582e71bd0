// import jax
// import jax.numpy as jnp
//
//
// def solve_anisotropic_diffusion(coef_x, coef_y, u_old):
//     def matvec(v):
//         return (
//             v
//             + coef_x * (2 * v - jnp.roll(v, 1, axis=1) - jnp.roll(v, -1, axis=1))
//             + coef_y * (2 * v - jnp.roll(v, 1, axis=0) - jnp.roll(v, -1, axis=0))
//         )
//
//     def cg_solve(op, target):
//         goal = 1e-20 * jnp.sum(target * target)
//
//         def keep_going(carry):
//             _, _, _, gamma, n_iter, is_convex = carry
//             return jnp.logical_and(
//                 gamma > goal, jnp.logical_and(n_iter < 100, is_convex)
//             )
//
//         def step(carry):
//             x_k, r_k, p, gamma, n_iter, _ = carry
//             a_p = op(p)
//             p_ap = jnp.sum(p * a_p)
//             step_len = gamma / p_ap
//             r_new = r_k - step_len * a_p
//             rs_new = jnp.sum(r_new * r_new)
//             conj = rs_new / gamma
//             return (
//                 x_k + step_len * p,
//                 r_new,
//                 r_new + conj * p,
//                 rs_new,
//                 n_iter + 1,
//                 p_ap > 0,
//             )
//
//         solution, _, _, _, _, _ = jax.lax.while_loop(
//             keep_going,
//             step,
//             (
//                 jnp.zeros_like(target),
//                 target,
//                 target,
//                 jnp.sum(target * target),
//                 0,
//                 jnp.array(True),
//             ),
//         )
//         return solution
//
//     x_star = jax.lax.custom_linear_solve(matvec, u_old, cg_solve, symmetric=True)
//     return x_star, x_star - u_old
//
//   coef_x: float64[] in [0.2, 1.5]
//   coef_y: float64[] in [0.2, 1.5]
//   u_old: float64[6, 7] in [-1, 1]
// -----
// forward, cpu
module @jit_solve_anisotropic_diffusion attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<6x7xf64>) -> (tensor<6x7xf64> {jax.result_info = "result[0]"}, tensor<6x7xf64> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.multiply %arg2, %arg2 : tensor<6x7xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x7xf64>, tensor<f64>) -> tensor<f64>
    %cst_0 = stablehlo.constant dense<9.9999999999999995E-21> : tensor<f64>
    %2 = stablehlo.multiply %cst_0, %1 : tensor<f64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
    %4 = stablehlo.multiply %arg2, %arg2 : tensor<6x7xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.reduce(%4 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x7xf64>, tensor<f64>) -> tensor<f64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %6:9 = stablehlo.while(%iterArg = %2, %iterArg_4 = %arg0, %iterArg_5 = %arg1, %iterArg_6 = %3, %iterArg_7 = %arg2, %iterArg_8 = %arg2, %iterArg_9 = %5, %iterArg_10 = %c, %iterArg_11 = %c_3) : tensor<f64>, tensor<f64>, tensor<f64>, tensor<6x7xf64>, tensor<6x7xf64>, tensor<6x7xf64>, tensor<f64>, tensor<i64>, tensor<i1>
    cond {
      %8 = stablehlo.compare GT, %iterArg_9, %iterArg, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<100> : tensor<i64>
      %9 = stablehlo.compare LT, %iterArg_10, %c_12, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_13 = stablehlo.constant dense<false> : tensor<i1>
      %10 = stablehlo.broadcast_in_dim %c_13, dims = [] : (tensor<i1>) -> tensor<i1>
      %11 = stablehlo.compare NE, %9, %10, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %12 = stablehlo.convert %11 : tensor<i1>
      %13 = stablehlo.and %12, %iterArg_11 : tensor<i1>
      %14 = stablehlo.and %8, %13 : tensor<i1>
      stablehlo.return %14 : tensor<i1>
    } do {
      %cst_12 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %8 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %9 = stablehlo.multiply %8, %iterArg_8 : tensor<6x7xf64>
      %10 = func.call @_roll_static(%iterArg_8) : (tensor<6x7xf64>) -> tensor<6x7xf64>
      %11 = stablehlo.subtract %9, %10 : tensor<6x7xf64>
      %12 = func.call @_roll_static_0(%iterArg_8) : (tensor<6x7xf64>) -> tensor<6x7xf64>
      %13 = stablehlo.subtract %11, %12 : tensor<6x7xf64>
      %14 = stablehlo.broadcast_in_dim %iterArg_4, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %15 = stablehlo.multiply %14, %13 : tensor<6x7xf64>
      %16 = stablehlo.add %iterArg_8, %15 : tensor<6x7xf64>
      %cst_13 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %17 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %18 = stablehlo.multiply %17, %iterArg_8 : tensor<6x7xf64>
      %19 = func.call @_roll_static_1(%iterArg_8) : (tensor<6x7xf64>) -> tensor<6x7xf64>
      %20 = stablehlo.subtract %18, %19 : tensor<6x7xf64>
      %21 = func.call @_roll_static_2(%iterArg_8) : (tensor<6x7xf64>) -> tensor<6x7xf64>
      %22 = stablehlo.subtract %20, %21 : tensor<6x7xf64>
      %23 = stablehlo.broadcast_in_dim %iterArg_5, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %24 = stablehlo.multiply %23, %22 : tensor<6x7xf64>
      %25 = stablehlo.add %16, %24 : tensor<6x7xf64>
      %26 = stablehlo.multiply %iterArg_8, %25 : tensor<6x7xf64>
      %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %27 = stablehlo.reduce(%26 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x7xf64>, tensor<f64>) -> tensor<f64>
      %28 = stablehlo.divide %iterArg_9, %27 : tensor<f64>
      %29 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %30 = stablehlo.multiply %29, %25 : tensor<6x7xf64>
      %31 = stablehlo.subtract %iterArg_7, %30 : tensor<6x7xf64>
      %32 = stablehlo.multiply %31, %31 : tensor<6x7xf64>
      %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %33 = stablehlo.reduce(%32 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x7xf64>, tensor<f64>) -> tensor<f64>
      %34 = stablehlo.divide %33, %iterArg_9 : tensor<f64>
      %35 = stablehlo.broadcast_in_dim %28, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %36 = stablehlo.multiply %35, %iterArg_8 : tensor<6x7xf64>
      %37 = stablehlo.add %iterArg_6, %36 : tensor<6x7xf64>
      %38 = stablehlo.broadcast_in_dim %34, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %39 = stablehlo.multiply %38, %iterArg_8 : tensor<6x7xf64>
      %40 = stablehlo.add %31, %39 : tensor<6x7xf64>
      %c_16 = stablehlo.constant dense<1> : tensor<i64>
      %41 = stablehlo.add %iterArg_10, %c_16 : tensor<i64>
      %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %42 = stablehlo.compare GT, %27, %cst_17, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      stablehlo.return %iterArg, %iterArg_4, %iterArg_5, %37, %31, %40, %33, %41, %42 : tensor<f64>, tensor<f64>, tensor<f64>, tensor<6x7xf64>, tensor<6x7xf64>, tensor<6x7xf64>, tensor<f64>, tensor<i64>, tensor<i1>
    }
    %7 = stablehlo.subtract %6#3, %arg2 : tensor<6x7xf64>
    return %6#3, %7 : tensor<6x7xf64>, tensor<6x7xf64>
  }
  func.func private @_roll_static(%arg0: tensor<6x7xf64>) -> tensor<6x7xf64> {
    %0 = stablehlo.slice %arg0 [0:6, 6:7] : (tensor<6x7xf64>) -> tensor<6x1xf64>
    %1 = stablehlo.slice %arg0 [0:6, 0:6] : (tensor<6x7xf64>) -> tensor<6x6xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<6x1xf64>, tensor<6x6xf64>) -> tensor<6x7xf64>
    return %2 : tensor<6x7xf64>
  }
  func.func private @_roll_static_0(%arg0: tensor<6x7xf64>) -> tensor<6x7xf64> {
    %0 = stablehlo.slice %arg0 [0:6, 1:7] : (tensor<6x7xf64>) -> tensor<6x6xf64>
    %1 = stablehlo.slice %arg0 [0:6, 0:1] : (tensor<6x7xf64>) -> tensor<6x1xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<6x6xf64>, tensor<6x1xf64>) -> tensor<6x7xf64>
    return %2 : tensor<6x7xf64>
  }
  func.func private @_roll_static_1(%arg0: tensor<6x7xf64>) -> tensor<6x7xf64> {
    %0 = stablehlo.slice %arg0 [5:6, 0:7] : (tensor<6x7xf64>) -> tensor<1x7xf64>
    %1 = stablehlo.slice %arg0 [0:5, 0:7] : (tensor<6x7xf64>) -> tensor<5x7xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x7xf64>, tensor<5x7xf64>) -> tensor<6x7xf64>
    return %2 : tensor<6x7xf64>
  }
  func.func private @_roll_static_2(%arg0: tensor<6x7xf64>) -> tensor<6x7xf64> {
    %0 = stablehlo.slice %arg0 [1:6, 0:7] : (tensor<6x7xf64>) -> tensor<5x7xf64>
    %1 = stablehlo.slice %arg0 [0:1, 0:7] : (tensor<6x7xf64>) -> tensor<1x7xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<5x7xf64>, tensor<1x7xf64>) -> tensor<6x7xf64>
    return %2 : tensor<6x7xf64>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<f64>, %arg1: tensor<f64>, %arg2: tensor<6x7xf64>) -> (tensor<f64> {jax.result_info = "result[0]"}, tensor<f64> {jax.result_info = "result[1]"}, tensor<6x7xf64> {jax.result_info = "result[2]"}) {
    %0 = stablehlo.multiply %arg2, %arg2 : tensor<6x7xf64>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %1 = stablehlo.reduce(%0 init: %cst) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x7xf64>, tensor<f64>) -> tensor<f64>
    %cst_0 = stablehlo.constant dense<9.9999999999999995E-21> : tensor<f64>
    %2 = stablehlo.multiply %cst_0, %1 : tensor<f64>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %3 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
    %4 = stablehlo.multiply %arg2, %arg2 : tensor<6x7xf64>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %5 = stablehlo.reduce(%4 init: %cst_2) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x7xf64>, tensor<f64>) -> tensor<f64>
    %c = stablehlo.constant dense<0> : tensor<i64>
    %c_3 = stablehlo.constant dense<true> : tensor<i1>
    %6:9 = stablehlo.while(%iterArg = %2, %iterArg_16 = %arg0, %iterArg_17 = %arg1, %iterArg_18 = %3, %iterArg_19 = %arg2, %iterArg_20 = %arg2, %iterArg_21 = %5, %iterArg_22 = %c, %iterArg_23 = %c_3) : tensor<f64>, tensor<f64>, tensor<f64>, tensor<6x7xf64>, tensor<6x7xf64>, tensor<6x7xf64>, tensor<f64>, tensor<i64>, tensor<i1>
    cond {
      %36 = stablehlo.compare GT, %iterArg_21, %iterArg, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_24 = stablehlo.constant dense<100> : tensor<i64>
      %37 = stablehlo.compare LT, %iterArg_22, %c_24, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_25 = stablehlo.constant dense<false> : tensor<i1>
      %38 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i1>) -> tensor<i1>
      %39 = stablehlo.compare NE, %37, %38, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %40 = stablehlo.convert %39 : tensor<i1>
      %41 = stablehlo.and %40, %iterArg_23 : tensor<i1>
      %42 = stablehlo.and %36, %41 : tensor<i1>
      stablehlo.return %42 : tensor<i1>
    } do {
      %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %36 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %37 = stablehlo.multiply %36, %iterArg_20 : tensor<6x7xf64>
      %38 = func.call @_roll_static(%iterArg_20) : (tensor<6x7xf64>) -> tensor<6x7xf64>
      %39 = stablehlo.subtract %37, %38 : tensor<6x7xf64>
      %40 = func.call @_roll_static_0(%iterArg_20) : (tensor<6x7xf64>) -> tensor<6x7xf64>
      %41 = stablehlo.subtract %39, %40 : tensor<6x7xf64>
      %42 = stablehlo.broadcast_in_dim %iterArg_16, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %43 = stablehlo.multiply %42, %41 : tensor<6x7xf64>
      %44 = stablehlo.add %iterArg_20, %43 : tensor<6x7xf64>
      %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %45 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %46 = stablehlo.multiply %45, %iterArg_20 : tensor<6x7xf64>
      %47 = func.call @_roll_static_1(%iterArg_20) : (tensor<6x7xf64>) -> tensor<6x7xf64>
      %48 = stablehlo.subtract %46, %47 : tensor<6x7xf64>
      %49 = func.call @_roll_static_2(%iterArg_20) : (tensor<6x7xf64>) -> tensor<6x7xf64>
      %50 = stablehlo.subtract %48, %49 : tensor<6x7xf64>
      %51 = stablehlo.broadcast_in_dim %iterArg_17, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %52 = stablehlo.multiply %51, %50 : tensor<6x7xf64>
      %53 = stablehlo.add %44, %52 : tensor<6x7xf64>
      %54 = stablehlo.multiply %iterArg_20, %53 : tensor<6x7xf64>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %55 = stablehlo.reduce(%54 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x7xf64>, tensor<f64>) -> tensor<f64>
      %56 = stablehlo.divide %iterArg_21, %55 : tensor<f64>
      %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %58 = stablehlo.multiply %57, %53 : tensor<6x7xf64>
      %59 = stablehlo.subtract %iterArg_19, %58 : tensor<6x7xf64>
      %60 = stablehlo.multiply %59, %59 : tensor<6x7xf64>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %61 = stablehlo.reduce(%60 init: %cst_27) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x7xf64>, tensor<f64>) -> tensor<f64>
      %62 = stablehlo.divide %61, %iterArg_21 : tensor<f64>
      %63 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %64 = stablehlo.multiply %63, %iterArg_20 : tensor<6x7xf64>
      %65 = stablehlo.add %iterArg_18, %64 : tensor<6x7xf64>
      %66 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %67 = stablehlo.multiply %66, %iterArg_20 : tensor<6x7xf64>
      %68 = stablehlo.add %59, %67 : tensor<6x7xf64>
      %c_28 = stablehlo.constant dense<1> : tensor<i64>
      %69 = stablehlo.add %iterArg_22, %c_28 : tensor<i64>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %70 = stablehlo.compare GT, %55, %cst_29, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      stablehlo.return %iterArg, %iterArg_16, %iterArg_17, %65, %59, %68, %61, %69, %70 : tensor<f64>, tensor<f64>, tensor<f64>, tensor<6x7xf64>, tensor<6x7xf64>, tensor<6x7xf64>, tensor<f64>, tensor<i64>, tensor<i1>
    }
    %cst_4 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %7 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
    %8 = stablehlo.multiply %7, %6#3 : tensor<6x7xf64>
    %9 = call @_roll_static_3(%6#3) : (tensor<6x7xf64>) -> tensor<6x7xf64>
    %10 = stablehlo.subtract %8, %9 : tensor<6x7xf64>
    %11 = call @_roll_static_4(%6#3) : (tensor<6x7xf64>) -> tensor<6x7xf64>
    %12 = stablehlo.subtract %10, %11 : tensor<6x7xf64>
    %cst_5 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
    %13 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
    %14 = stablehlo.multiply %13, %6#3 : tensor<6x7xf64>
    %15 = call @_roll_static_5(%6#3) : (tensor<6x7xf64>) -> tensor<6x7xf64>
    %16 = stablehlo.subtract %14, %15 : tensor<6x7xf64>
    %17 = call @_roll_static_6(%6#3) : (tensor<6x7xf64>) -> tensor<6x7xf64>
    %18 = stablehlo.subtract %16, %17 : tensor<6x7xf64>
    %cst_6 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %19 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
    %cst_7 = stablehlo.constant dense<1.000000e+00> : tensor<f64>
    %20 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
    %21 = stablehlo.negate %19 : tensor<6x7xf64>
    %22 = stablehlo.add %20, %19 : tensor<6x7xf64>
    %23 = stablehlo.multiply %22, %22 : tensor<6x7xf64>
    %cst_8 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %24 = stablehlo.reduce(%23 init: %cst_8) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x7xf64>, tensor<f64>) -> tensor<f64>
    %cst_9 = stablehlo.constant dense<9.9999999999999995E-21> : tensor<f64>
    %25 = stablehlo.multiply %cst_9, %24 : tensor<f64>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %26 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
    %27 = stablehlo.multiply %22, %22 : tensor<6x7xf64>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %28 = stablehlo.reduce(%27 init: %cst_11) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x7xf64>, tensor<f64>) -> tensor<f64>
    %c_12 = stablehlo.constant dense<0> : tensor<i64>
    %c_13 = stablehlo.constant dense<true> : tensor<i1>
    %29:9 = stablehlo.while(%iterArg = %25, %iterArg_16 = %arg0, %iterArg_17 = %arg1, %iterArg_18 = %26, %iterArg_19 = %22, %iterArg_20 = %22, %iterArg_21 = %28, %iterArg_22 = %c_12, %iterArg_23 = %c_13) : tensor<f64>, tensor<f64>, tensor<f64>, tensor<6x7xf64>, tensor<6x7xf64>, tensor<6x7xf64>, tensor<f64>, tensor<i64>, tensor<i1>
    cond {
      %36 = stablehlo.compare GT, %iterArg_21, %iterArg, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      %c_24 = stablehlo.constant dense<100> : tensor<i64>
      %37 = stablehlo.compare LT, %iterArg_22, %c_24, SIGNED : (tensor<i64>, tensor<i64>) -> tensor<i1>
      %c_25 = stablehlo.constant dense<false> : tensor<i1>
      %38 = stablehlo.broadcast_in_dim %c_25, dims = [] : (tensor<i1>) -> tensor<i1>
      %39 = stablehlo.compare NE, %37, %38, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %40 = stablehlo.convert %39 : tensor<i1>
      %41 = stablehlo.and %40, %iterArg_23 : tensor<i1>
      %42 = stablehlo.and %36, %41 : tensor<i1>
      stablehlo.return %42 : tensor<i1>
    } do {
      %cst_24 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %36 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %37 = stablehlo.multiply %36, %iterArg_20 : tensor<6x7xf64>
      %38 = func.call @_roll_static(%iterArg_20) : (tensor<6x7xf64>) -> tensor<6x7xf64>
      %39 = stablehlo.subtract %37, %38 : tensor<6x7xf64>
      %40 = func.call @_roll_static_0(%iterArg_20) : (tensor<6x7xf64>) -> tensor<6x7xf64>
      %41 = stablehlo.subtract %39, %40 : tensor<6x7xf64>
      %42 = stablehlo.broadcast_in_dim %iterArg_16, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %43 = stablehlo.multiply %42, %41 : tensor<6x7xf64>
      %44 = stablehlo.add %iterArg_20, %43 : tensor<6x7xf64>
      %cst_25 = stablehlo.constant dense<2.000000e+00> : tensor<f64>
      %45 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %46 = stablehlo.multiply %45, %iterArg_20 : tensor<6x7xf64>
      %47 = func.call @_roll_static_1(%iterArg_20) : (tensor<6x7xf64>) -> tensor<6x7xf64>
      %48 = stablehlo.subtract %46, %47 : tensor<6x7xf64>
      %49 = func.call @_roll_static_2(%iterArg_20) : (tensor<6x7xf64>) -> tensor<6x7xf64>
      %50 = stablehlo.subtract %48, %49 : tensor<6x7xf64>
      %51 = stablehlo.broadcast_in_dim %iterArg_17, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %52 = stablehlo.multiply %51, %50 : tensor<6x7xf64>
      %53 = stablehlo.add %44, %52 : tensor<6x7xf64>
      %54 = stablehlo.multiply %iterArg_20, %53 : tensor<6x7xf64>
      %cst_26 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %55 = stablehlo.reduce(%54 init: %cst_26) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x7xf64>, tensor<f64>) -> tensor<f64>
      %56 = stablehlo.divide %iterArg_21, %55 : tensor<f64>
      %57 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %58 = stablehlo.multiply %57, %53 : tensor<6x7xf64>
      %59 = stablehlo.subtract %iterArg_19, %58 : tensor<6x7xf64>
      %60 = stablehlo.multiply %59, %59 : tensor<6x7xf64>
      %cst_27 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %61 = stablehlo.reduce(%60 init: %cst_27) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x7xf64>, tensor<f64>) -> tensor<f64>
      %62 = stablehlo.divide %61, %iterArg_21 : tensor<f64>
      %63 = stablehlo.broadcast_in_dim %56, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %64 = stablehlo.multiply %63, %iterArg_20 : tensor<6x7xf64>
      %65 = stablehlo.add %iterArg_18, %64 : tensor<6x7xf64>
      %66 = stablehlo.broadcast_in_dim %62, dims = [] : (tensor<f64>) -> tensor<6x7xf64>
      %67 = stablehlo.multiply %66, %iterArg_20 : tensor<6x7xf64>
      %68 = stablehlo.add %59, %67 : tensor<6x7xf64>
      %c_28 = stablehlo.constant dense<1> : tensor<i64>
      %69 = stablehlo.add %iterArg_22, %c_28 : tensor<i64>
      %cst_29 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
      %70 = stablehlo.compare GT, %55, %cst_29, FLOAT : (tensor<f64>, tensor<f64>) -> tensor<i1>
      stablehlo.return %iterArg, %iterArg_16, %iterArg_17, %65, %59, %68, %61, %69, %70 : tensor<f64>, tensor<f64>, tensor<f64>, tensor<6x7xf64>, tensor<6x7xf64>, tensor<6x7xf64>, tensor<f64>, tensor<i64>, tensor<i1>
    }
    %30 = stablehlo.add %21, %29#3 : tensor<6x7xf64>
    %31 = stablehlo.negate %29#3 : tensor<6x7xf64>
    %32 = stablehlo.multiply %31, %18 : tensor<6x7xf64>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %33 = stablehlo.reduce(%32 init: %cst_14) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x7xf64>, tensor<f64>) -> tensor<f64>
    %34 = stablehlo.multiply %31, %12 : tensor<6x7xf64>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f64>
    %35 = stablehlo.reduce(%34 init: %cst_15) applies stablehlo.add across dimensions = [0, 1] : (tensor<6x7xf64>, tensor<f64>) -> tensor<f64>
    return %35, %33, %30 : tensor<f64>, tensor<f64>, tensor<6x7xf64>
  }
  func.func private @_roll_static(%arg0: tensor<6x7xf64>) -> tensor<6x7xf64> {
    %0 = stablehlo.slice %arg0 [0:6, 6:7] : (tensor<6x7xf64>) -> tensor<6x1xf64>
    %1 = stablehlo.slice %arg0 [0:6, 0:6] : (tensor<6x7xf64>) -> tensor<6x6xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<6x1xf64>, tensor<6x6xf64>) -> tensor<6x7xf64>
    return %2 : tensor<6x7xf64>
  }
  func.func private @_roll_static_0(%arg0: tensor<6x7xf64>) -> tensor<6x7xf64> {
    %0 = stablehlo.slice %arg0 [0:6, 1:7] : (tensor<6x7xf64>) -> tensor<6x6xf64>
    %1 = stablehlo.slice %arg0 [0:6, 0:1] : (tensor<6x7xf64>) -> tensor<6x1xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<6x6xf64>, tensor<6x1xf64>) -> tensor<6x7xf64>
    return %2 : tensor<6x7xf64>
  }
  func.func private @_roll_static_1(%arg0: tensor<6x7xf64>) -> tensor<6x7xf64> {
    %0 = stablehlo.slice %arg0 [5:6, 0:7] : (tensor<6x7xf64>) -> tensor<1x7xf64>
    %1 = stablehlo.slice %arg0 [0:5, 0:7] : (tensor<6x7xf64>) -> tensor<5x7xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x7xf64>, tensor<5x7xf64>) -> tensor<6x7xf64>
    return %2 : tensor<6x7xf64>
  }
  func.func private @_roll_static_2(%arg0: tensor<6x7xf64>) -> tensor<6x7xf64> {
    %0 = stablehlo.slice %arg0 [1:6, 0:7] : (tensor<6x7xf64>) -> tensor<5x7xf64>
    %1 = stablehlo.slice %arg0 [0:1, 0:7] : (tensor<6x7xf64>) -> tensor<1x7xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<5x7xf64>, tensor<1x7xf64>) -> tensor<6x7xf64>
    return %2 : tensor<6x7xf64>
  }
  func.func private @_roll_static_3(%arg0: tensor<6x7xf64>) -> tensor<6x7xf64> {
    %0 = stablehlo.slice %arg0 [0:6, 6:7] : (tensor<6x7xf64>) -> tensor<6x1xf64>
    %1 = stablehlo.slice %arg0 [0:6, 0:6] : (tensor<6x7xf64>) -> tensor<6x6xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<6x1xf64>, tensor<6x6xf64>) -> tensor<6x7xf64>
    return %2 : tensor<6x7xf64>
  }
  func.func private @_roll_static_4(%arg0: tensor<6x7xf64>) -> tensor<6x7xf64> {
    %0 = stablehlo.slice %arg0 [0:6, 1:7] : (tensor<6x7xf64>) -> tensor<6x6xf64>
    %1 = stablehlo.slice %arg0 [0:6, 0:1] : (tensor<6x7xf64>) -> tensor<6x1xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 1 : (tensor<6x6xf64>, tensor<6x1xf64>) -> tensor<6x7xf64>
    return %2 : tensor<6x7xf64>
  }
  func.func private @_roll_static_5(%arg0: tensor<6x7xf64>) -> tensor<6x7xf64> {
    %0 = stablehlo.slice %arg0 [5:6, 0:7] : (tensor<6x7xf64>) -> tensor<1x7xf64>
    %1 = stablehlo.slice %arg0 [0:5, 0:7] : (tensor<6x7xf64>) -> tensor<5x7xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<1x7xf64>, tensor<5x7xf64>) -> tensor<6x7xf64>
    return %2 : tensor<6x7xf64>
  }
  func.func private @_roll_static_6(%arg0: tensor<6x7xf64>) -> tensor<6x7xf64> {
    %0 = stablehlo.slice %arg0 [1:6, 0:7] : (tensor<6x7xf64>) -> tensor<5x7xf64>
    %1 = stablehlo.slice %arg0 [0:1, 0:7] : (tensor<6x7xf64>) -> tensor<1x7xf64>
    %2 = stablehlo.concatenate %0, %1, dim = 0 : (tensor<5x7xf64>, tensor<1x7xf64>) -> tensor<6x7xf64>
    return %2 : tensor<6x7xf64>
  }
}
// -----
// backward, cuda: same text as cpu
