// import jax
// import jax.numpy as jnp
//
//
// def cr_poisson_2d(absorption, charge):
//     """Solve a Poisson equation on a grid with a reaction term."""
//
//     def matvec(v):
//         v_pad = jnp.pad(v, 1)
//         return (
//             (4 + absorption) * v
//             - v_pad[:-2, 1:-1]
//             - v_pad[2:, 1:-1]
//             - v_pad[1:-1, :-2]
//             - v_pad[1:-1, 2:]
//         )
//
//     ar0 = matvec(charge)
//
//     def cond_fn(loop_state):
//         _, r, _, _, _, n_iter = loop_state
//         return (jnp.vdot(r, r) > 1e-8) & (n_iter < 100)
//
//     def body_fn(loop_state):
//         x_k, r, p, ap, gamma, n_iter = loop_state
//         alpha = gamma / jnp.vdot(ap, ap)
//         res_new = r - alpha * ap
//         a_r = matvec(res_new)
//         rho_new = jnp.vdot(res_new, a_r)
//         conj = rho_new / gamma
//         return (
//             x_k + alpha * p,
//             res_new,
//             res_new + conj * p,
//             a_r + conj * ap,
//             rho_new,
//             n_iter + 1,
//         )
//
//     solution, _, _, _, _, _ = jax.lax.while_loop(
//         cond_fn,
//         body_fn,
//         (jnp.zeros_like(charge), charge, charge, ar0, jnp.vdot(charge, ar0), 0),
//     )
//     return solution
//
//   absorption: float32[4, 5] in [0.2, 1]
//   charge: float32[4, 5] in [-1, 1]
// -----
// forward, cpu
module @jit_cr_poisson_2d attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<4x5xf32>, %arg1: tensor<4x5xf32>) -> (tensor<4x5xf32> {jax.result_info = "result"}) {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = call @_pad(%arg1, %c) : (tensor<4x5xf32>, tensor<i32>) -> tensor<6x7xf32>
    %cst = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %1 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %2 = stablehlo.add %1, %arg0 : tensor<4x5xf32>
    %3 = stablehlo.multiply %2, %arg1 : tensor<4x5xf32>
    %4 = stablehlo.slice %0 [0:4, 1:6] : (tensor<6x7xf32>) -> tensor<4x5xf32>
    %5 = stablehlo.subtract %3, %4 : tensor<4x5xf32>
    %6 = stablehlo.slice %0 [2:6, 1:6] : (tensor<6x7xf32>) -> tensor<4x5xf32>
    %7 = stablehlo.subtract %5, %6 : tensor<4x5xf32>
    %8 = stablehlo.slice %0 [1:5, 0:5] : (tensor<6x7xf32>) -> tensor<4x5xf32>
    %9 = stablehlo.subtract %7, %8 : tensor<4x5xf32>
    %10 = stablehlo.slice %0 [1:5, 2:7] : (tensor<6x7xf32>) -> tensor<4x5xf32>
    %11 = stablehlo.subtract %9, %10 : tensor<4x5xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %12 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
    %13 = stablehlo.reshape %arg1 : (tensor<4x5xf32>) -> tensor<20xf32>
    %14 = stablehlo.reshape %11 : (tensor<4x5xf32>) -> tensor<20xf32>
    %15 = stablehlo.dot_general %13, %14, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<20xf32>, tensor<20xf32>) -> tensor<f32>
    %c_1 = stablehlo.constant dense<0> : tensor<i32>
    %16:7 = stablehlo.while(%iterArg = %arg0, %iterArg_2 = %12, %iterArg_3 = %arg1, %iterArg_4 = %arg1, %iterArg_5 = %11, %iterArg_6 = %15, %iterArg_7 = %c_1) : tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<f32>, tensor<i32>
    cond {
      %17 = stablehlo.reshape %iterArg_3 : (tensor<4x5xf32>) -> tensor<20xf32>
      %18 = stablehlo.reshape %iterArg_3 : (tensor<4x5xf32>) -> tensor<20xf32>
      %19 = stablehlo.dot_general %17, %18, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<20xf32>, tensor<20xf32>) -> tensor<f32>
      %cst_8 = stablehlo.constant dense<9.99999993E-9> : tensor<f32>
      %20 = stablehlo.compare GT, %19, %cst_8, FLOAT : (tensor<f32>, tensor<f32>) -> tensor<i1>
      %c_9 = stablehlo.constant dense<100> : tensor<i32>
      %21 = stablehlo.compare LT, %iterArg_7, %c_9, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      %c_10 = stablehlo.constant dense<false> : tensor<i1>
      %22 = stablehlo.broadcast_in_dim %c_10, dims = [] : (tensor<i1>) -> tensor<i1>
      %23 = stablehlo.compare NE, %21, %22, UNSIGNED : (tensor<i1>, tensor<i1>) -> tensor<i1>
      %24 = stablehlo.convert %23 : tensor<i1>
      %25 = stablehlo.and %20, %24 : tensor<i1>
      stablehlo.return %25 : tensor<i1>
    } do {
      %17 = stablehlo.reshape %iterArg_5 : (tensor<4x5xf32>) -> tensor<20xf32>
      %18 = stablehlo.reshape %iterArg_5 : (tensor<4x5xf32>) -> tensor<20xf32>
      %19 = stablehlo.dot_general %17, %18, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<20xf32>, tensor<20xf32>) -> tensor<f32>
      %20 = stablehlo.divide %iterArg_6, %19 : tensor<f32>
      %21 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %22 = stablehlo.multiply %21, %iterArg_5 : tensor<4x5xf32>
      %23 = stablehlo.subtract %iterArg_3, %22 : tensor<4x5xf32>
      %c_8 = stablehlo.constant dense<0> : tensor<i32>
      %24 = func.call @_pad_0(%23, %c_8) : (tensor<4x5xf32>, tensor<i32>) -> tensor<6x7xf32>
      %cst_9 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
      %25 = stablehlo.broadcast_in_dim %cst_9, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %26 = stablehlo.add %25, %iterArg : tensor<4x5xf32>
      %27 = stablehlo.multiply %26, %23 : tensor<4x5xf32>
      %28 = stablehlo.slice %24 [0:4, 1:6] : (tensor<6x7xf32>) -> tensor<4x5xf32>
      %29 = stablehlo.subtract %27, %28 : tensor<4x5xf32>
      %30 = stablehlo.slice %24 [2:6, 1:6] : (tensor<6x7xf32>) -> tensor<4x5xf32>
      %31 = stablehlo.subtract %29, %30 : tensor<4x5xf32>
      %32 = stablehlo.slice %24 [1:5, 0:5] : (tensor<6x7xf32>) -> tensor<4x5xf32>
      %33 = stablehlo.subtract %31, %32 : tensor<4x5xf32>
      %34 = stablehlo.slice %24 [1:5, 2:7] : (tensor<6x7xf32>) -> tensor<4x5xf32>
      %35 = stablehlo.subtract %33, %34 : tensor<4x5xf32>
      %36 = stablehlo.reshape %23 : (tensor<4x5xf32>) -> tensor<20xf32>
      %37 = stablehlo.reshape %35 : (tensor<4x5xf32>) -> tensor<20xf32>
      %38 = stablehlo.dot_general %36, %37, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<20xf32>, tensor<20xf32>) -> tensor<f32>
      %39 = stablehlo.divide %38, %iterArg_6 : tensor<f32>
      %40 = stablehlo.broadcast_in_dim %20, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %41 = stablehlo.multiply %40, %iterArg_4 : tensor<4x5xf32>
      %42 = stablehlo.add %iterArg_2, %41 : tensor<4x5xf32>
      %43 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %44 = stablehlo.multiply %43, %iterArg_4 : tensor<4x5xf32>
      %45 = stablehlo.add %23, %44 : tensor<4x5xf32>
      %46 = stablehlo.broadcast_in_dim %39, dims = [] : (tensor<f32>) -> tensor<4x5xf32>
      %47 = stablehlo.multiply %46, %iterArg_5 : tensor<4x5xf32>
      %48 = stablehlo.add %35, %47 : tensor<4x5xf32>
      %c_10 = stablehlo.constant dense<1> : tensor<i32>
      %49 = stablehlo.add %iterArg_7, %c_10 : tensor<i32>
      stablehlo.return %iterArg, %42, %23, %45, %48, %38, %49 : tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<4x5xf32>, tensor<f32>, tensor<i32>
    }
    return %16#1 : tensor<4x5xf32>
  }
  func.func private @_pad(%arg0: tensor<4x5xf32>, %arg1: tensor<i32>) -> tensor<6x7xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<4x5xf32>, tensor<f32>) -> tensor<6x7xf32>
    return %1 : tensor<6x7xf32>
  }
  func.func private @_pad_0(%arg0: tensor<4x5xf32>, %arg1: tensor<i32>) -> tensor<6x7xf32> {
    %0 = stablehlo.convert %arg1 : (tensor<i32>) -> tensor<f32>
    %1 = stablehlo.pad %arg0, %0, low = [1, 1], high = [1, 1], interior = [0, 0] : (tensor<4x5xf32>, tensor<f32>) -> tensor<6x7xf32>
    return %1 : tensor<6x7xf32>
  }
}
// -----
// forward, cuda: same text as cpu
