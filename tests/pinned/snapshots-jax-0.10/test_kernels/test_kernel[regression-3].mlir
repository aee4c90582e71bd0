// import jax
// import jax.numpy as jnp
//
//
// def cg_regression_kernel(times, response):
//     """Compute a signed cg regression."""
//     tau = (times + jnp.arange(6)) / 6
//     phi_raw = jnp.stack([jnp.ones_like(tau), jnp.sin(4.0 * tau)], axis=1)
//     psi = phi_raw + 0.5 * jnp.eye(6, 2)
//     w_init = jnp.zeros(2, response.dtype)
//     xtx = psi.T @ psi / 6 + 1.12 * jnp.eye(2)
//     rhs = psi.T @ response / 6
//     r0 = rhs - xtx @ w_init
//
//     def body(_, carry):
//         x_k, r, dir_k = carry
//         a_p = xtx @ dir_k
//         a_k = (r @ r) / (dir_k @ a_p + 1e-3)
//         r_new = r - a_k * a_p
//         b_k = (r_new @ r_new) / (r @ r + 1e-3)
//         return (x_k + a_k * dir_k, r_new, r_new + b_k * dir_k)
//
//     w_t, r_k, p = jax.lax.fori_loop(0, 2, body, (w_init, r0, r0))
//     contrast = 0.2 - 1.27 * r_k
//     activated = jax.nn.gelu(w_t)
//     mean = jnp.mean(contrast)
//     return activated, mean
//
//   times: float32[6] in [-0.5, 0.5]
//   response: float32[6] in [-1.5, 1.5]
// -----
// forward, cpu
module @jit_cg_regression_kernel attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>) -> (tensor<2xf32> {jax.result_info = "result[0]"}, tensor<f32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<6xi32>
    %1 = stablehlo.convert %0 : (tensor<6xi32>) -> tensor<6xf32>
    %2 = stablehlo.add %arg0, %1 : tensor<6xf32>
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.divide %2, %3 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_1 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<6xf32>
    %8 = stablehlo.sine %7 : tensor<6xf32>
    %9 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %10 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %11 = stablehlo.concatenate %9, %10, dim = 1 : (tensor<6x1xf32>, tensor<6x1xf32>) -> tensor<6x2xf32>
    %12 = stablehlo.iota dim = 0 : tensor<6x2xi32>
    %13 = stablehlo.iota dim = 1 : tensor<6x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %14 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x2xi32>
    %15 = stablehlo.add %12, %14 : tensor<6x2xi32>
    %16 = stablehlo.compare EQ, %15, %13, SIGNED : (tensor<6x2xi32>, tensor<6x2xi32>) -> tensor<6x2xi1>
    %17 = stablehlo.convert %16 : (tensor<6x2xi1>) -> tensor<6x2xf32>
    %cst_2 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %18 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %19 = stablehlo.multiply %18, %17 : tensor<6x2xf32>
    %20 = stablehlo.add %11, %19 : tensor<6x2xf32>
    %cst_3 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %21 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %22 = stablehlo.transpose %20, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %23 = stablehlo.dot_general %22, %20, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6x2xf32>) -> tensor<2x2xf32>
    %cst_4 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %24 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %25 = stablehlo.divide %23, %24 : tensor<2x2xf32>
    %26 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %27 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c_5 = stablehlo.constant dense<0> : tensor<i32>
    %28 = stablehlo.broadcast_in_dim %c_5, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %29 = stablehlo.add %26, %28 : tensor<2x2xi32>
    %30 = stablehlo.compare EQ, %29, %27, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %31 = stablehlo.convert %30 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_6 = stablehlo.constant dense<1.120000e+00> : tensor<f32>
    %32 = stablehlo.broadcast_in_dim %cst_6, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %33 = stablehlo.multiply %32, %31 : tensor<2x2xf32>
    %34 = stablehlo.add %25, %33 : tensor<2x2xf32>
    %35 = stablehlo.transpose %20, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %36 = stablehlo.dot_general %35, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6xf32>) -> tensor<2xf32>
    %cst_7 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %37 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %38 = stablehlo.divide %36, %37 : tensor<2xf32>
    %39 = stablehlo.dot_general %34, %21, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %40 = stablehlo.subtract %38, %39 : tensor<2xf32>
    %c_8 = stablehlo.constant dense<0> : tensor<i32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %41:6 = stablehlo.while(%iterArg = %34, %iterArg_18 = %c_9, %iterArg_19 = %c_8, %iterArg_20 = %21, %iterArg_21 = %40, %iterArg_22 = %40) : tensor<2x2xf32>, tensor<i32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_23 = stablehlo.constant dense<2> : tensor<i32>
      %61 = stablehlo.compare LT, %iterArg_18, %c_23, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %61 : tensor<i1>
    } do {
      %61:4 = func.call @closed_call(%iterArg, %iterArg_19, %iterArg_20, %iterArg_21, %iterArg_22) : (tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
      %c_23 = stablehlo.constant dense<1> : tensor<i32>
      %62 = stablehlo.add %iterArg_18, %c_23 : tensor<i32>
      stablehlo.return %iterArg, %62, %61#0, %61#1, %61#2, %61#3 : tensor<2x2xf32>, tensor<i32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    }
    %cst_10 = stablehlo.constant dense<1.270000e+00> : tensor<f32>
    %42 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %43 = stablehlo.multiply %42, %41#4 : tensor<2xf32>
    %cst_11 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %45 = stablehlo.subtract %44, %43 : tensor<2xf32>
    %46 = stablehlo.multiply %41#3, %41#3 : tensor<2xf32>
    %47 = stablehlo.multiply %46, %41#3 : tensor<2xf32>
    %cst_12 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %49 = stablehlo.multiply %48, %47 : tensor<2xf32>
    %50 = stablehlo.add %41#3, %49 : tensor<2xf32>
    %cst_13 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %52 = stablehlo.multiply %51, %50 : tensor<2xf32>
    %53 = stablehlo.tanh %52 : tensor<2xf32>
    %cst_14 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %55 = stablehlo.add %54, %53 : tensor<2xf32>
    %cst_15 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %57 = stablehlo.multiply %56, %55 : tensor<2xf32>
    %58 = stablehlo.multiply %41#3, %57 : tensor<2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %59 = stablehlo.reduce(%45 init: %cst_16) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_17 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %60 = stablehlo.divide %59, %cst_17 : tensor<f32>
    return %58, %60 : tensor<2xf32>, tensor<f32>
  }
  func.func private @closed_call(%arg0: tensor<2x2xf32>, %arg1: tensor<i32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>) -> (tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %1 = stablehlo.dot_general %arg0, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %2 = stablehlo.dot_general %arg3, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %3 = stablehlo.dot_general %arg4, %1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %cst = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %4 = stablehlo.add %3, %cst : tensor<f32>
    %5 = stablehlo.divide %2, %4 : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %7 = stablehlo.multiply %6, %1 : tensor<2xf32>
    %8 = stablehlo.subtract %arg3, %7 : tensor<2xf32>
    %9 = stablehlo.dot_general %8, %8, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %10 = stablehlo.dot_general %arg3, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %11 = stablehlo.add %10, %cst_0 : tensor<f32>
    %12 = stablehlo.divide %9, %11 : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %14 = stablehlo.multiply %13, %arg4 : tensor<2xf32>
    %15 = stablehlo.add %arg2, %14 : tensor<2xf32>
    %16 = stablehlo.broadcast_in_dim %12, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %17 = stablehlo.multiply %16, %arg4 : tensor<2xf32>
    %18 = stablehlo.add %8, %17 : tensor<2xf32>
    return %0, %15, %8, %18 : tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
  }
}
// -----
// forward, cuda: same text as cpu
// -----
// backward, cpu
module @jit_loss attributes {mhlo.num_partitions = 1 : i32, mhlo.num_replicas = 1 : i32} {
  func.func public @main(%arg0: tensor<6xf32>, %arg1: tensor<6xf32>) -> (tensor<6xf32> {jax.result_info = "result[0]"}, tensor<6xf32> {jax.result_info = "result[1]"}) {
    %0 = stablehlo.iota dim = 0 : tensor<6xi32>
    %1 = stablehlo.convert %0 : (tensor<6xi32>) -> tensor<6xf32>
    %2 = stablehlo.add %arg0, %1 : tensor<6xf32>
    %cst = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %3 = stablehlo.broadcast_in_dim %cst, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %4 = stablehlo.divide %2, %3 : tensor<6xf32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %5 = stablehlo.broadcast_in_dim %cst_0, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %cst_1 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %6 = stablehlo.broadcast_in_dim %cst_1, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %7 = stablehlo.multiply %6, %4 : tensor<6xf32>
    %8 = stablehlo.sine %7 : tensor<6xf32>
    %9 = stablehlo.cosine %7 : tensor<6xf32>
    %10 = stablehlo.broadcast_in_dim %5, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %11 = stablehlo.broadcast_in_dim %8, dims = [0] : (tensor<6xf32>) -> tensor<6x1xf32>
    %12 = stablehlo.concatenate %10, %11, dim = 1 : (tensor<6x1xf32>, tensor<6x1xf32>) -> tensor<6x2xf32>
    %cst_2 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %13 = stablehlo.broadcast_in_dim %cst_2, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %14 = stablehlo.iota dim = 0 : tensor<6x2xi32>
    %15 = stablehlo.iota dim = 1 : tensor<6x2xi32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %16 = stablehlo.broadcast_in_dim %c, dims = [] : (tensor<i32>) -> tensor<6x2xi32>
    %17 = stablehlo.add %14, %16 : tensor<6x2xi32>
    %18 = stablehlo.compare EQ, %17, %15, SIGNED : (tensor<6x2xi32>, tensor<6x2xi32>) -> tensor<6x2xi1>
    %19 = stablehlo.convert %18 : (tensor<6x2xi1>) -> tensor<6x2xf32>
    %cst_3 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %20 = stablehlo.broadcast_in_dim %cst_3, dims = [] : (tensor<f32>) -> tensor<6x2xf32>
    %21 = stablehlo.multiply %20, %19 : tensor<6x2xf32>
    %22 = stablehlo.add %12, %21 : tensor<6x2xf32>
    %cst_4 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %23 = stablehlo.broadcast_in_dim %cst_4, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %24 = stablehlo.transpose %22, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %25 = stablehlo.dot_general %24, %22, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6x2xf32>) -> tensor<2x2xf32>
    %cst_5 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %26 = stablehlo.broadcast_in_dim %cst_5, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %27 = stablehlo.divide %25, %26 : tensor<2x2xf32>
    %28 = stablehlo.iota dim = 0 : tensor<2x2xi32>
    %29 = stablehlo.iota dim = 1 : tensor<2x2xi32>
    %c_6 = stablehlo.constant dense<0> : tensor<i32>
    %30 = stablehlo.broadcast_in_dim %c_6, dims = [] : (tensor<i32>) -> tensor<2x2xi32>
    %31 = stablehlo.add %28, %30 : tensor<2x2xi32>
    %32 = stablehlo.compare EQ, %31, %29, SIGNED : (tensor<2x2xi32>, tensor<2x2xi32>) -> tensor<2x2xi1>
    %33 = stablehlo.convert %32 : (tensor<2x2xi1>) -> tensor<2x2xf32>
    %cst_7 = stablehlo.constant dense<1.120000e+00> : tensor<f32>
    %34 = stablehlo.broadcast_in_dim %cst_7, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %35 = stablehlo.multiply %34, %33 : tensor<2x2xf32>
    %36 = stablehlo.add %27, %35 : tensor<2x2xf32>
    %37 = stablehlo.transpose %22, dims = [1, 0] : (tensor<6x2xf32>) -> tensor<2x6xf32>
    %38 = stablehlo.dot_general %37, %arg1, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x6xf32>, tensor<6xf32>) -> tensor<2xf32>
    %cst_8 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %39 = stablehlo.broadcast_in_dim %cst_8, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %40 = stablehlo.divide %38, %39 : tensor<2xf32>
    %41 = stablehlo.dot_general %36, %23, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %42 = stablehlo.subtract %40, %41 : tensor<2xf32>
    %c_9 = stablehlo.constant dense<0> : tensor<i32>
    %cst_10 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %43 = stablehlo.broadcast_in_dim %cst_10, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_11 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %44 = stablehlo.broadcast_in_dim %cst_11, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_12 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %45 = stablehlo.broadcast_in_dim %cst_12, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_13 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %46 = stablehlo.broadcast_in_dim %cst_13, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_14 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %47 = stablehlo.broadcast_in_dim %cst_14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_15 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %48 = stablehlo.broadcast_in_dim %cst_15, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_16 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %49 = stablehlo.broadcast_in_dim %cst_16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_17 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %50 = stablehlo.broadcast_in_dim %cst_17, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %cst_18 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %51 = stablehlo.broadcast_in_dim %cst_18, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_19 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %52 = stablehlo.broadcast_in_dim %cst_19, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_20 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %53 = stablehlo.broadcast_in_dim %cst_20, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_21 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %54 = stablehlo.broadcast_in_dim %cst_21, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %c_22 = stablehlo.constant dense<0> : tensor<i32>
    %55:18 = stablehlo.while(%iterArg = %36, %iterArg_50 = %c_22, %iterArg_51 = %c_9, %iterArg_52 = %23, %iterArg_53 = %42, %iterArg_54 = %42, %iterArg_55 = %43, %iterArg_56 = %44, %iterArg_57 = %45, %iterArg_58 = %46, %iterArg_59 = %47, %iterArg_60 = %48, %iterArg_61 = %49, %iterArg_62 = %50, %iterArg_63 = %51, %iterArg_64 = %52, %iterArg_65 = %53, %iterArg_66 = %54) : tensor<2x2xf32>, tensor<i32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_67 = stablehlo.constant dense<2> : tensor<i32>
      %133 = stablehlo.compare LT, %iterArg_50, %c_67, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %133 : tensor<i1>
    } do {
      %133:16 = func.call @closed_call(%iterArg, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54) : (tensor<2x2xf32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) -> (tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>)
      %134 = func.call @dynamic_update_index_in_dim(%iterArg_55, %133#4, %iterArg_50) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %135 = func.call @dynamic_update_index_in_dim(%iterArg_56, %133#5, %iterArg_50) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %136 = func.call @dynamic_update_index_in_dim(%iterArg_57, %133#6, %iterArg_50) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %137 = func.call @dynamic_update_index_in_dim_0(%iterArg_58, %133#7, %iterArg_50) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %138 = func.call @dynamic_update_index_in_dim_0(%iterArg_59, %133#8, %iterArg_50) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %139 = func.call @dynamic_update_index_in_dim_0(%iterArg_60, %133#9, %iterArg_50) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %140 = func.call @dynamic_update_index_in_dim_0(%iterArg_61, %133#10, %iterArg_50) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %141 = func.call @dynamic_update_index_in_dim(%iterArg_62, %133#11, %iterArg_50) : (tensor<2x2xf32>, tensor<2xf32>, tensor<i32>) -> tensor<2x2xf32>
      %142 = func.call @dynamic_update_index_in_dim_0(%iterArg_63, %133#12, %iterArg_50) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %143 = func.call @dynamic_update_index_in_dim_0(%iterArg_64, %133#13, %iterArg_50) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %144 = func.call @dynamic_update_index_in_dim_0(%iterArg_65, %133#14, %iterArg_50) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %145 = func.call @dynamic_update_index_in_dim_0(%iterArg_66, %133#15, %iterArg_50) : (tensor<2xf32>, tensor<f32>, tensor<i32>) -> tensor<2xf32>
      %c_67 = stablehlo.constant dense<1> : tensor<i32>
      %146 = stablehlo.add %iterArg_50, %c_67 : tensor<i32>
      stablehlo.return %iterArg, %146, %133#0, %133#1, %133#2, %133#3, %134, %135, %136, %137, %138, %139, %140, %141, %142, %143, %144, %145 : tensor<2x2xf32>, tensor<i32>, tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    }
    %cst_23 = stablehlo.constant dense<1.270000e+00> : tensor<f32>
    %56 = stablehlo.broadcast_in_dim %cst_23, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %57 = stablehlo.multiply %56, %55#4 : tensor<2xf32>
    %cst_24 = stablehlo.constant dense<2.000000e-01> : tensor<f32>
    %58 = stablehlo.broadcast_in_dim %cst_24, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %59 = stablehlo.subtract %58, %57 : tensor<2xf32>
    %60 = stablehlo.multiply %55#3, %55#3 : tensor<2xf32>
    %61 = stablehlo.multiply %60, %55#3 : tensor<2xf32>
    %62 = stablehlo.multiply %55#3, %55#3 : tensor<2xf32>
    %cst_25 = stablehlo.constant dense<3.000000e+00> : tensor<f32>
    %63 = stablehlo.broadcast_in_dim %cst_25, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %64 = stablehlo.multiply %63, %62 : tensor<2xf32>
    %cst_26 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %65 = stablehlo.broadcast_in_dim %cst_26, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %66 = stablehlo.multiply %65, %61 : tensor<2xf32>
    %67 = stablehlo.add %55#3, %66 : tensor<2xf32>
    %cst_27 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %68 = stablehlo.broadcast_in_dim %cst_27, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %69 = stablehlo.multiply %68, %67 : tensor<2xf32>
    %70 = stablehlo.tanh %69 : tensor<2xf32>
    %cst_28 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %71 = stablehlo.broadcast_in_dim %cst_28, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %72 = stablehlo.subtract %71, %70 : tensor<2xf32>
    %cst_29 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %73 = stablehlo.broadcast_in_dim %cst_29, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %74 = stablehlo.add %73, %70 : tensor<2xf32>
    %cst_30 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %75 = stablehlo.broadcast_in_dim %cst_30, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %76 = stablehlo.multiply %75, %74 : tensor<2xf32>
    %77 = stablehlo.multiply %55#3, %76 : tensor<2xf32>
    %cst_31 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %78 = stablehlo.reduce(%59 init: %cst_31) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_32 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %79 = stablehlo.divide %78, %cst_32 : tensor<f32>
    %cst_33 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %80 = stablehlo.reduce(%77 init: %cst_33) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %cst_34 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %81 = stablehlo.reduce(%79 init: %cst_34) applies stablehlo.add across dimensions = [] : (tensor<f32>, tensor<f32>) -> tensor<f32>
    %82 = stablehlo.add %80, %81 : tensor<f32>
    %cst_35 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %83 = stablehlo.broadcast_in_dim %cst_35, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_36 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %84 = stablehlo.broadcast_in_dim %cst_36, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_37 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %cst_38 = stablehlo.constant dense<2.000000e+00> : tensor<f32>
    %85 = stablehlo.divide %cst_37, %cst_38 : tensor<f32>
    %86 = stablehlo.broadcast_in_dim %85, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %87 = stablehlo.multiply %55#3, %84 : tensor<2xf32>
    %88 = stablehlo.multiply %84, %76 : tensor<2xf32>
    %cst_39 = stablehlo.constant dense<5.000000e-01> : tensor<f32>
    %89 = stablehlo.broadcast_in_dim %cst_39, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %90 = stablehlo.multiply %89, %87 : tensor<2xf32>
    %91 = stablehlo.multiply %90, %72 : tensor<2xf32>
    %92 = stablehlo.multiply %91, %70 : tensor<2xf32>
    %93 = stablehlo.add %91, %92 : tensor<2xf32>
    %cst_40 = stablehlo.constant dense<0.797884583> : tensor<f32>
    %94 = stablehlo.broadcast_in_dim %cst_40, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %95 = stablehlo.multiply %94, %93 : tensor<2xf32>
    %96 = stablehlo.add %88, %95 : tensor<2xf32>
    %cst_41 = stablehlo.constant dense<4.471500e-02> : tensor<f32>
    %97 = stablehlo.broadcast_in_dim %cst_41, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %98 = stablehlo.multiply %97, %95 : tensor<2xf32>
    %99 = stablehlo.multiply %98, %64 : tensor<2xf32>
    %100 = stablehlo.add %96, %99 : tensor<2xf32>
    %101 = stablehlo.negate %86 : tensor<2xf32>
    %cst_42 = stablehlo.constant dense<1.270000e+00> : tensor<f32>
    %102 = stablehlo.broadcast_in_dim %cst_42, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %103 = stablehlo.multiply %102, %101 : tensor<2xf32>
    %cst_43 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %104 = stablehlo.broadcast_in_dim %cst_43, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %cst_44 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %105 = stablehlo.broadcast_in_dim %cst_44, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %c_45 = stablehlo.constant dense<0> : tensor<i32>
    %106:18 = stablehlo.while(%iterArg = %55#6, %iterArg_50 = %55#7, %iterArg_51 = %55#8, %iterArg_52 = %55#9, %iterArg_53 = %55#10, %iterArg_54 = %55#11, %iterArg_55 = %55#12, %iterArg_56 = %55#13, %iterArg_57 = %55#14, %iterArg_58 = %55#15, %iterArg_59 = %55#16, %iterArg_60 = %55#17, %iterArg_61 = %36, %iterArg_62 = %c_45, %iterArg_63 = %105, %iterArg_64 = %100, %iterArg_65 = %103, %iterArg_66 = %104) : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    cond {
      %c_67 = stablehlo.constant dense<2> : tensor<i32>
      %133 = stablehlo.compare LT, %iterArg_62, %c_67, SIGNED : (tensor<i32>, tensor<i32>) -> tensor<i1>
      stablehlo.return %133 : tensor<i1>
    } do {
      %c_67 = stablehlo.constant dense<2> : tensor<i32>
      %133 = stablehlo.subtract %c_67, %iterArg_62 : tensor<i32>
      %c_68 = stablehlo.constant dense<1> : tensor<i32>
      %134 = stablehlo.subtract %133, %c_68 : tensor<i32>
      %135 = func.call @dynamic_index_in_dim(%iterArg, %134) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %136 = func.call @dynamic_index_in_dim(%iterArg_50, %134) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %137 = func.call @dynamic_index_in_dim(%iterArg_51, %134) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %138 = func.call @dynamic_index_in_dim_1(%iterArg_52, %134) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %139 = func.call @dynamic_index_in_dim_1(%iterArg_53, %134) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %140 = func.call @dynamic_index_in_dim_1(%iterArg_54, %134) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %141 = func.call @dynamic_index_in_dim_1(%iterArg_55, %134) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %142 = func.call @dynamic_index_in_dim(%iterArg_56, %134) : (tensor<2x2xf32>, tensor<i32>) -> tensor<2xf32>
      %143 = func.call @dynamic_index_in_dim_1(%iterArg_57, %134) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %144 = func.call @dynamic_index_in_dim_1(%iterArg_58, %134) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %145 = func.call @dynamic_index_in_dim_1(%iterArg_59, %134) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %146 = func.call @dynamic_index_in_dim_1(%iterArg_60, %134) : (tensor<2xf32>, tensor<i32>) -> tensor<f32>
      %147:4 = func.call @closed_call_2(%iterArg_61, %iterArg_63, %iterArg_64, %iterArg_65, %iterArg_66, %135, %136, %137, %138, %139, %140, %141, %142, %143, %144, %145, %146) : (tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) -> (tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>)
      %c_69 = stablehlo.constant dense<1> : tensor<i32>
      %148 = stablehlo.add %iterArg_62, %c_69 : tensor<i32>
      stablehlo.return %iterArg, %iterArg_50, %iterArg_51, %iterArg_52, %iterArg_53, %iterArg_54, %iterArg_55, %iterArg_56, %iterArg_57, %iterArg_58, %iterArg_59, %iterArg_60, %iterArg_61, %148, %147#0, %147#1, %147#2, %147#3 : tensor<2x2xf32>, tensor<2x2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2x2xf32>, tensor<i32>, tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
    }
    %107 = stablehlo.add %106#16, %106#17 : tensor<2xf32>
    %108 = stablehlo.negate %107 : tensor<2xf32>
    %109 = stablehlo.dot_general %108, %23, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %110 = stablehlo.add %106#14, %109 : tensor<2x2xf32>
    %cst_46 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %111 = stablehlo.broadcast_in_dim %cst_46, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %112 = stablehlo.divide %107, %111 : tensor<2xf32>
    %113 = stablehlo.dot_general %112, %37, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x6xf32>) -> tensor<6xf32>
    %114 = stablehlo.dot_general %112, %arg1, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<6xf32>) -> tensor<2x6xf32>
    %115 = stablehlo.transpose %114, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %cst_47 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %116 = stablehlo.broadcast_in_dim %cst_47, dims = [] : (tensor<f32>) -> tensor<2x2xf32>
    %117 = stablehlo.divide %110, %116 : tensor<2x2xf32>
    %118 = stablehlo.dot_general %117, %24, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2x6xf32>) -> tensor<2x6xf32>
    %119 = stablehlo.transpose %118, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %120 = stablehlo.add %115, %119 : tensor<6x2xf32>
    %121 = stablehlo.dot_general %117, %22, contracting_dims = [1] x [1], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<6x2xf32>) -> tensor<2x6xf32>
    %122 = stablehlo.transpose %121, dims = [1, 0] : (tensor<2x6xf32>) -> tensor<6x2xf32>
    %123 = stablehlo.add %120, %122 : tensor<6x2xf32>
    %124 = stablehlo.slice %123 [0:6, 0:1] : (tensor<6x2xf32>) -> tensor<6x1xf32>
    %125 = stablehlo.reshape %124 : (tensor<6x1xf32>) -> tensor<6xf32>
    %126 = stablehlo.slice %123 [0:6, 1:2] : (tensor<6x2xf32>) -> tensor<6x1xf32>
    %127 = stablehlo.reshape %126 : (tensor<6x1xf32>) -> tensor<6xf32>
    %128 = stablehlo.multiply %127, %9 : tensor<6xf32>
    %cst_48 = stablehlo.constant dense<4.000000e+00> : tensor<f32>
    %129 = stablehlo.broadcast_in_dim %cst_48, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %130 = stablehlo.multiply %129, %128 : tensor<6xf32>
    %cst_49 = stablehlo.constant dense<6.000000e+00> : tensor<f32>
    %131 = stablehlo.broadcast_in_dim %cst_49, dims = [] : (tensor<f32>) -> tensor<6xf32>
    %132 = stablehlo.divide %130, %131 : tensor<6xf32>
    return %132, %113 : tensor<6xf32>, tensor<6xf32>
  }
  func.func private @closed_call(%arg0: tensor<2x2xf32>, %arg1: tensor<i32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>) -> (tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>) {
    %c = stablehlo.constant dense<1> : tensor<i32>
    %0 = stablehlo.add %arg1, %c : tensor<i32>
    %1 = stablehlo.dot_general %arg0, %arg4, contracting_dims = [1] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2x2xf32>, tensor<2xf32>) -> tensor<2xf32>
    %2 = stablehlo.dot_general %arg3, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %3 = stablehlo.dot_general %arg4, %1, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %cst = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %4 = stablehlo.add %3, %cst : tensor<f32>
    %5 = stablehlo.divide %2, %4 : tensor<f32>
    %6 = stablehlo.multiply %4, %4 : tensor<f32>
    %cst_0 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %7 = stablehlo.divide %cst_0, %6 : tensor<f32>
    %8 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %9 = stablehlo.multiply %8, %1 : tensor<2xf32>
    %10 = stablehlo.subtract %arg3, %9 : tensor<2xf32>
    %11 = stablehlo.dot_general %10, %10, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %12 = stablehlo.dot_general %arg3, %arg3, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<f32>
    %cst_1 = stablehlo.constant dense<1.000000e-03> : tensor<f32>
    %13 = stablehlo.add %12, %cst_1 : tensor<f32>
    %14 = stablehlo.divide %11, %13 : tensor<f32>
    %15 = stablehlo.multiply %13, %13 : tensor<f32>
    %cst_2 = stablehlo.constant dense<1.000000e+00> : tensor<f32>
    %16 = stablehlo.divide %cst_2, %15 : tensor<f32>
    %17 = stablehlo.broadcast_in_dim %5, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %18 = stablehlo.multiply %17, %arg4 : tensor<2xf32>
    %19 = stablehlo.add %arg2, %18 : tensor<2xf32>
    %20 = stablehlo.broadcast_in_dim %14, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %21 = stablehlo.multiply %20, %arg4 : tensor<2xf32>
    %22 = stablehlo.add %10, %21 : tensor<2xf32>
    return %0, %19, %10, %22, %arg4, %arg3, %1, %4, %2, %7, %5, %10, %13, %11, %16, %14 : tensor<i32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<2xf32>, tensor<f32>, tensor<f32>, tensor<f32>, tensor<f32>
  }
  func.func private @dynamic_update_index_in_dim(%arg0: tensor<2x2xf32>, %arg1: tensor<2xf32>, %arg2: tensor<i32>) -> tensor<2x2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [1] : (tensor<2xf32>) -> tensor<1x2xf32>
    %c = stablehlo.constant dense<0> : tensor<i32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2, %c : (tensor<2x2xf32>, tensor<1x2xf32>, tensor<i32>, tensor<i32>) -> tensor<2x2xf32>
    return %1 : tensor<2x2xf32>
  }
  func.func private @dynamic_update_index_in_dim_0(%arg0: tensor<2xf32>, %arg1: tensor<f32>, %arg2: tensor<i32>) -> tensor<2xf32> {
    %0 = stablehlo.broadcast_in_dim %arg1, dims = [] : (tensor<f32>) -> tensor<1xf32>
    %1 = stablehlo.dynamic_update_slice %arg0, %0, %arg2 : (tensor<2xf32>, tensor<1xf32>, tensor<i32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim(%arg0: tensor<2x2xf32>, %arg1: tensor<i32>) -> tensor<2xf32> {
    %c = stablehlo.constant dense<0> : tensor<i32>
    %0 = stablehlo.dynamic_slice %arg0, %arg1, %c, sizes = [1, 2] : (tensor<2x2xf32>, tensor<i32>, tensor<i32>) -> tensor<1x2xf32>
    %1 = stablehlo.reshape %0 : (tensor<1x2xf32>) -> tensor<2xf32>
    return %1 : tensor<2xf32>
  }
  func.func private @dynamic_index_in_dim_1(%arg0: tensor<2xf32>, %arg1: tensor<i32>) -> tensor<f32> {
    %0 = stablehlo.dynamic_slice %arg0, %arg1, sizes = [1] : (tensor<2xf32>, tensor<i32>) -> tensor<1xf32>
    %1 = stablehlo.reshape %0 : (tensor<1xf32>) -> tensor<f32>
    return %1 : tensor<f32>
  }
  func.func private @closed_call_2(%arg0: tensor<2x2xf32>, %arg1: tensor<2x2xf32>, %arg2: tensor<2xf32>, %arg3: tensor<2xf32>, %arg4: tensor<2xf32>, %arg5: tensor<2xf32>, %arg6: tensor<2xf32>, %arg7: tensor<2xf32>, %arg8: tensor<f32>, %arg9: tensor<f32>, %arg10: tensor<f32>, %arg11: tensor<f32>, %arg12: tensor<2xf32>, %arg13: tensor<f32>, %arg14: tensor<f32>, %arg15: tensor<f32>, %arg16: tensor<f32>) -> (tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>) {
    %0 = stablehlo.add %arg3, %arg4 : tensor<2xf32>
    %1 = stablehlo.broadcast_in_dim %arg16, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %2 = stablehlo.multiply %1, %arg4 : tensor<2xf32>
    %3 = stablehlo.multiply %arg4, %arg5 : tensor<2xf32>
    %cst = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %4 = stablehlo.reduce(%3 init: %cst) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %5 = stablehlo.broadcast_in_dim %arg11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %6 = stablehlo.multiply %5, %arg2 : tensor<2xf32>
    %7 = stablehlo.add %2, %6 : tensor<2xf32>
    %8 = stablehlo.multiply %arg2, %arg5 : tensor<2xf32>
    %cst_0 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %9 = stablehlo.reduce(%8 init: %cst_0) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %10 = stablehlo.multiply %4, %arg15 : tensor<f32>
    %11 = stablehlo.multiply %10, %arg14 : tensor<f32>
    %12 = stablehlo.negate %11 : tensor<f32>
    %13 = stablehlo.divide %4, %arg13 : tensor<f32>
    %14 = stablehlo.dot_general %12, %arg6, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %15 = stablehlo.dot_general %12, %arg6, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %16 = stablehlo.add %14, %15 : tensor<2xf32>
    %17 = stablehlo.dot_general %13, %arg12, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %18 = stablehlo.add %0, %17 : tensor<2xf32>
    %19 = stablehlo.dot_general %13, %arg12, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %20 = stablehlo.add %18, %19 : tensor<2xf32>
    %21 = stablehlo.negate %20 : tensor<2xf32>
    %22 = stablehlo.add %16, %20 : tensor<2xf32>
    %23 = stablehlo.broadcast_in_dim %arg11, dims = [] : (tensor<f32>) -> tensor<2xf32>
    %24 = stablehlo.multiply %23, %21 : tensor<2xf32>
    %25 = stablehlo.multiply %21, %arg7 : tensor<2xf32>
    %cst_1 = stablehlo.constant dense<0.000000e+00> : tensor<f32>
    %26 = stablehlo.reduce(%25 init: %cst_1) applies stablehlo.add across dimensions = [0] : (tensor<2xf32>, tensor<f32>) -> tensor<f32>
    %27 = stablehlo.add %9, %26 : tensor<f32>
    %28 = stablehlo.multiply %27, %arg10 : tensor<f32>
    %29 = stablehlo.multiply %28, %arg9 : tensor<f32>
    %30 = stablehlo.negate %29 : tensor<f32>
    %31 = stablehlo.divide %27, %arg8 : tensor<f32>
    %32 = stablehlo.dot_general %30, %arg5, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %33 = stablehlo.add %24, %32 : tensor<2xf32>
    %34 = stablehlo.dot_general %30, %arg7, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %35 = stablehlo.add %7, %34 : tensor<2xf32>
    %36 = stablehlo.dot_general %31, %arg6, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %37 = stablehlo.add %22, %36 : tensor<2xf32>
    %38 = stablehlo.dot_general %31, %arg6, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<f32>, tensor<2xf32>) -> tensor<2xf32>
    %39 = stablehlo.add %37, %38 : tensor<2xf32>
    %40 = stablehlo.dot_general %33, %arg0, contracting_dims = [0] x [0], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2x2xf32>) -> tensor<2xf32>
    %41 = stablehlo.add %35, %40 : tensor<2xf32>
    %42 = stablehlo.dot_general %33, %arg5, contracting_dims = [] x [], precision = [DEFAULT, DEFAULT] : (tensor<2xf32>, tensor<2xf32>) -> tensor<2x2xf32>
    %43 = stablehlo.add %arg1, %42 : tensor<2x2xf32>
    return %43, %arg2, %39, %41 : tensor<2x2xf32>, tensor<2xf32>, tensor<2xf32>, tensor<2xf32>
  }
}
// -----
// backward, cuda: same text as cpu
