// import jax
// import jax.numpy as jnp
//
//
// def solve_logistic_hessian(
//     features, theta, damping, direction, *, atol=1e-4, max_iters=20
// ):
//     def nll(coef):
//         return jnp.sum(jax.nn.softplus(features @ coef))
//
//     def operator(u):
//         return jax.jvp(jax.grad(nll), (theta,), (u,))[1] + damping * u
//
//     stop_at = atol**2 * jnp.vdot(direction, direction)
//     ar0 = operator(direction)
//
//     def cond_fn(loop_state):
//         _, r_k, _, _, _, it = loop_state
//         return jnp.logical_and(jnp.vdot(r_k, r_k) > stop_at, it < max_iters)
//
//     def step(loop_state):
//         x, r_k, p_k, ap, rho, it = loop_state
//         step_len = rho / jnp.vdot(ap, ap)
//         res_new = r_k - step_len * ap
//         ar = operator(res_new)
//         rar_new = jnp.vdot(res_new, ar)
//         conj = rar_new / rho
//         return (
//             x + step_len * p_k,
//             res_new,
//             res_new + conj * p_k,
//             ar + conj * ap,
//             rar_new,
//             it + 1,
//         )
//
//     x_sol, _, _, _, _, _ = jax.lax.while_loop(
//         cond_fn,
//         step,
//         (
//             jnp.zeros_like(direction),
//             direction,
//             direction,
//             ar0,
//             jnp.vdot(direction, ar0),
//             0,
//         ),
//     )
//     return x_sol
//
//   features: float32[9, 5] in [-1.5, 1.5]
//   theta: float32[5] in [-1, 1]
//   damping: float32[] in [0.1, 0.6]
//   direction: float32[5] in [-1, 1]
//   atol = 0.0001
//   max_iters = 20
// -----
// forward, cpu
module @jit_solve_logistic_hessian attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<9x5xf32>, %arg1: tensor<5xf32>, %arg2: tensor<f32>, %arg3: tensor<5xf32>) -> (tensor<5xf32> {jax.result_info = "result"}) {
    %0 = stablehlo.dot_general %arg3, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5xf32>) -> tensor<f32>
    %cst = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
    %1 = stablehlo.multiply %cst, %0 : tensor<f32>
    %2 = stablehlo.dot_general %arg0, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<9x5xf32>, tensor<5xf32>) -> tensor<9xf32>
    %3 = stablehlo.dot_general %arg0, %arg3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<9x5xf32>, tensor<5xf32>) -> tensor<9xf32>
    %4 = call @softplus(%2, %3) : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %6 = call @softplus_0(%5, %4) : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xf32>
    %7 = stablehlo.dot_general %6, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<9xf32>, tensor<9x5xf32>) -> tensor<5xf32>
    %8 = stablehlo.broadcast_in_dim %arg2, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %9 = stablehlo.multiply %8, %arg3 : tensor<5xf32>
    %10 = stablehlo.add %7, %9 : tensor<5xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %11 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<5xf32>
    %12 = stablehlo.dot_general %arg3, %10, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5xf32>) -> tensor<f32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %13:10 = stablehlo.while(%iterArg = %1, %iterArg_2 = %arg0, %iterArg_3 = %arg1, %iterArg_4 = %arg2, %iterArg_5 = %11, %iterArg_6 = %arg3, %iterArg_7 = %arg3, %iterArg_8 = %10, %iterArg_9 = %12, %iterArg_10 = %c) : tensor<f32>, tensor<9x5xf32>, tensor<5xf32>, tensor<f32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<f32>, tensor<i32>
    cond {
      %14 = stablehlo.dot_general %iterArg_6, %iterArg_6, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5xf32>) -> tensor<f32>
      %15 = stablehlo.compare GT, %14, %iterArg, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_11 = stablehlo.constant dense<20> : tensor<i32>
      %16 = stablehlo.compare LT, %iterArg_10, %c_11, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_12 = stablehlo.constant dense<false> : tensor<i1>
      %17 = stablehlo.broadcast_in_dim %c_12, dims = [] : (tensor<i1>) -> tensor<i1>
      %18 = stablehlo.compare NE, %16, %17, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %19 = stablehlo.convert %18 : tensor<i1>
      %20 = stablehlo.and %15, %19 : tensor<i1>
      stablehlo.return %20 : tensor<i1>
    } do {
      %14 = stablehlo.dot_general %iterArg_8, %iterArg_8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5xf32>) -> tensor<f32>
      %15 = stablehlo.divide %iterArg_9, %14 : tensor<f32>
      %16 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %17 = stablehlo.multiply %16, %iterArg_8 : tensor<5xf32>
      %18 = stablehlo.subtract %iterArg_6, %17 : tensor<5xf32>
      %19 = stablehlo.dot_general %iterArg_2, %iterArg_3, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<9x5xf32>, tensor<5xf32>) -> tensor<9xf32>
      %20 = stablehlo.dot_general %iterArg_2, %18, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<9x5xf32>, tensor<5xf32>) -> tensor<9xf32>
      %21:6 = func.call @softplus_1(%19, %20) : (tensor<9xf32>, tensor<9xf32>) -> (tensor<9xf32>, tensor<9xf32>, tensor<9xf32>, tensor<9xf32>, tensor<9xf32>, tensor<9xf32>)
      %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %22 = stablehlo.reduce(%21#0 init: %cst_11) applies stablehlo.add across dimensions = [0] : (tensor<9xf32>, tensor<f32>) -> tensor<f32>
      %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
      %23 = stablehlo.reduce(%21#3 init: %cst_12) applies stablehlo.add across dimensions = [0] : (tensor<9xf32>, tensor<f32>) -> tensor<f32>
      %cst_13 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
      %24 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<9xf32>
      %25:2 = func.call @softplus_2(%21#1, %21#2, %24, %21#4, %21#5) : (tensor<9xf32>, tensor<9xf32>, tensor<9xf32>, tensor<9xf32>, tensor<9xf32>) -> (tensor<9xf32>, tensor<9xf32>)
      %26 = stablehlo.dot_general %25#0, %iterArg_2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<9xf32>, tensor<9x5xf32>) -> tensor<5xf32>
      %27 = stablehlo.dot_general %25#1, %iterArg_2, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<9xf32>, tensor<9x5xf32>) -> tensor<5xf32>
      %28 = stablehlo.broadcast_in_dim %iterArg_4, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %29 = stablehlo.multiply %28, %18 : tensor<5xf32>
      %30 = stablehlo.add %27, %29 : tensor<5xf32>
      %31 = stablehlo.dot_general %18, %30, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<5xf32>, tensor<5xf32>) -> tensor<f32>
      %32 = stablehlo.divide %31, %iterArg_9 : tensor<f32>
      %33 = stablehlo.broadcast_in_dim %15, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %34 = stablehlo.multiply %33, %iterArg_7 : tensor<5xf32>
      %35 = stablehlo.add %iterArg_5, %34 : tensor<5xf32>
      %36 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %37 = stablehlo.multiply %36, %iterArg_7 : tensor<5xf32>
      %38 = stablehlo.add %18, %37 : tensor<5xf32>
      %39 = stablehlo.broadcast_in_dim %32, dims = [] : (tensor<f32>) -> tensor<5xf32>
      %40 = stablehlo.multiply %39, %iterArg_8 : tensor<5xf32>
      %41 = stablehlo.add %30, %40 : tensor<5xf32>
      %c_14 = stablehlo.constant dense<1> : tensor<i32>
      %42 = stablehlo.add %iterArg_10, %c_14 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_2, %iterArg_3, %iterArg_4, %35, %18, %38, %41, %31, %42 : tensor<f32>, tensor<9x5xf32>, tensor<5xf32>, tensor<f32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<5xf32>, tensor<f32>, tensor<i32>
    }
    return %13#4 : tensor<5xf32>
  }
  func.func private @softplus(%arg0: tensor<9xf32>, %arg1: tensor<9xf32>) -> tensor<9xf32> {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<9xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<9xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<9xf32>
    %7 = stablehlo.abs %3 : tensor<9xf32>
    %8 = stablehlo.negate %7 : tensor<9xf32>
    %9 = stablehlo.exponential %8 : tensor<9xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<9xf32>
    %11 = stablehlo.add %1, %10 : tensor<9xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<9xi1>, tensor<9xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<9xi1>, tensor<9xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<9xi1>, tensor<9xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<9xf32>
    %22 = stablehlo.exponential %21 : tensor<9xf32>
    %23 = stablehlo.multiply %arg1, %22 : tensor<9xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %24 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.select %24, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %27 = stablehlo.compare EQ, %12, %26, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %29 = stablehlo.select %27, %28, %12 : tensor<9xi1>, tensor<9xf32>
    %30 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %31 = stablehlo.subtract %30, %29 : tensor<9xf32>
    %32 = stablehlo.exponential %31 : tensor<9xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<9xf32>
    %35 = stablehlo.add %23, %34 : tensor<9xf32>
    %cst_11 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %37 = stablehlo.compare EQ, %arg0, %36, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %39 = stablehlo.select %37, %38, %arg0 : tensor<9xi1>, tensor<9xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %41 = stablehlo.select %37, %40, %arg1 : tensor<9xi1>, tensor<9xf32>
    %cst_14 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %43 = stablehlo.compare EQ, %12, %42, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %45 = stablehlo.select %43, %44, %12 : tensor<9xi1>, tensor<9xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %47 = stablehlo.select %43, %46, %35 : tensor<9xi1>, tensor<9xf32>
    %48 = stablehlo.subtract %39, %45 : tensor<9xf32>
    %49 = stablehlo.subtract %41, %47 : tensor<9xf32>
    %50 = stablehlo.exponential %48 : tensor<9xf32>
    %51 = stablehlo.multiply %49, %50 : tensor<9xf32>
    return %51 : tensor<9xf32>
  }
  func.func private @softplus_0(%arg0: tensor<9xf32>, %arg1: tensor<9xf32>) -> tensor<9xf32> {
    %0 = stablehlo.multiply %arg0, %arg1 : tensor<9xf32>
    return %0 : tensor<9xf32>
  }
  func.func private @softplus_1(%arg0: tensor<9xf32>, %arg1: tensor<9xf32>) -> (tensor<9xf32>, tensor<9xf32>, tensor<9xf32>, tensor<9xf32>, tensor<9xf32>, tensor<9xf32>) {
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %0 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %1 = stablehlo.maximum %arg0, %0 : tensor<9xf32>
    %2 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %3 = stablehlo.subtract %arg0, %2 : tensor<9xf32>
    %4 = stablehlo.compare NE, %3, %3, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %5 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %6 = stablehlo.add %arg0, %5 : tensor<9xf32>
    %7 = stablehlo.abs %3 : tensor<9xf32>
    %8 = stablehlo.negate %7 : tensor<9xf32>
    %9 = stablehlo.exponential %8 : tensor<9xf32>
    %10 = stablehlo.log_plus_one %9 : tensor<9xf32>
    %11 = stablehlo.add %1, %10 : tensor<9xf32>
    %12 = stablehlo.select %4, %6, %11 : tensor<9xi1>, tensor<9xf32>
    %cst_0 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %14 = stablehlo.compare EQ, %arg0, %13, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %15 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %16 = stablehlo.select %14, %15, %arg0 : tensor<9xi1>, tensor<9xf32>
    %cst_2 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %18 = stablehlo.compare EQ, %12, %17, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %19 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %20 = stablehlo.select %18, %19, %12 : tensor<9xi1>, tensor<9xf32>
    %21 = stablehlo.subtract %16, %20 : tensor<9xf32>
    %22 = stablehlo.exponential %21 : tensor<9xf32>
    %23 = stablehlo.multiply %arg1, %22 : tensor<9xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_5 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %24 = stablehlo.compare EQ, %cst_4, %cst_5, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_6 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_7 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %25 = stablehlo.select %24, %cst_7, %cst_6 : tensor<i1>, tensor<f32>
    %cst_8 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %27 = stablehlo.compare EQ, %12, %26, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %cst_9 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %28 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %29 = stablehlo.select %27, %28, %12 : tensor<9xi1>, tensor<9xf32>
    %30 = stablehlo.broadcast_in_dim %25, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %31 = stablehlo.subtract %30, %29 : tensor<9xf32>
    %32 = stablehlo.exponential %31 : tensor<9xf32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %33 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %34 = stablehlo.multiply %33, %32 : tensor<9xf32>
    %35 = stablehlo.add %23, %34 : tensor<9xf32>
    %cst_11 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %36 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %37 = stablehlo.compare EQ, %arg0, %36, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %38 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %39 = stablehlo.select %37, %38, %arg0 : tensor<9xi1>, tensor<9xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %40 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %41 = stablehlo.select %37, %40, %arg1 : tensor<9xi1>, tensor<9xf32>
    %cst_14 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %43 = stablehlo.compare EQ, %12, %42, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %45 = stablehlo.select %43, %44, %12 : tensor<9xi1>, tensor<9xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %47 = stablehlo.select %43, %46, %35 : tensor<9xi1>, tensor<9xf32>
    %48 = stablehlo.subtract %39, %45 : tensor<9xf32>
    %49 = stablehlo.subtract %41, %47 : tensor<9xf32>
    %50 = stablehlo.exponential %48 : tensor<9xf32>
    %51 = stablehlo.multiply %49, %50 : tensor<9xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_18 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %52 = stablehlo.compare EQ, %cst_17, %cst_18, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.select %52, %cst_20, %cst_19 : tensor<i1>, tensor<f32>
    %cst_21 = stablehlo.constant dense<0x7F800000> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %55 = stablehlo.compare EQ, %12, %54, FLOAT : (tensor<9xf32>, tensor<9xf32>) -> tensor<9xi1>
    %cst_22 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_22, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %57 = stablehlo.select %55, %56, %12 : tensor<9xi1>, tensor<9xf32>
    %cst_23 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %59 = stablehlo.select %55, %58, %35 : tensor<9xi1>, tensor<9xf32>
    %60 = stablehlo.broadcast_in_dim %53, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %61 = stablehlo.subtract %60, %57 : tensor<9xf32>
    %62 = stablehlo.negate %59 : tensor<9xf32>
    %63 = stablehlo.exponential %61 : tensor<9xf32>
    %64 = stablehlo.multiply %62, %63 : tensor<9xf32>
    %cst_24 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %66 = stablehlo.multiply %65, %63 : tensor<9xf32>
    %cst_25 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %67 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<9xf32>
    %68 = stablehlo.multiply %67, %64 : tensor<9xf32>
    return %12, %50, %66, %35, %51, %68 : tensor<9xf32>, tensor<9xf32>, tensor<9xf32>, tensor<9xf32>, tensor<9xf32>, tensor<9xf32>
  }
  func.func private @softplus_2(%arg0: tensor<9xf32>, %arg1: tensor<9xf32>, %arg2: tensor<9xf32>, %arg3: tensor<9xf32>, %arg4: tensor<9xf32>) -> (tensor<9xf32>, tensor<9xf32>) {
    %0 = stablehlo.multiply %arg2, %arg0 : tensor<9xf32>
    %1 = stablehlo.multiply %arg2, %arg3 : tensor<9xf32>
    return %0, %1 : tensor<9xf32>, tensor<9xf32>
  }
}
// -----
// forward, cuda: same text as cpu
